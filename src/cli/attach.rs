//! `demur attach REF FILE...`: files put beside an entry of a letter, or beside the letter as a whole.

use std::path::PathBuf;

use clap::Args;

use super::console::Console;
use super::recorded;
use crate::correspondence::attaching::{self, Beside};
use crate::correspondence::noting::Noted;
use crate::correspondence::{Cases, Knowledge};
use crate::error::Error;
use crate::locale::Message;
use crate::machine;

/// How many files one command takes: with the limit of each, this bounds what is held in memory.
const FILES: usize = 8;

/// What can be typed after `demur attach`.
#[derive(Debug, Args)]
pub(super) struct AttachArgs {
    #[arg(value_name = "REF")]
    reference: String,
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "SEQ")]
    to: Option<u64>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long)]
    clock_is_right: bool,
}

/// Runs the command.
pub(super) fn run(arguments: &AttachArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    if arguments.files.len() > FILES {
        return Err(Error::Usage { problem: Message::new("error-too-many-files").with("limit", FILES.to_string()) });
    }
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let note = arguments.note.as_deref().map(recorded::note).transpose()?;
    let now = machine::now();
    let mut ledger = recorded::open(&folder, console)?;
    recorded::check(&ledger, now, arguments.clock_is_right)?;
    let cases = Cases::read(&ledger, knowledge, now.date_naive(), machine::is_sending(&folder))?;
    let case = cases.find(&arguments.reference)?;
    let files = arguments.files.iter().map(|file| machine::read_evidence(file)).collect::<Result<Vec<_>, _>>()?;
    let beside = Beside { to: arguments.to, note, files };
    let Noted::Recorded(head) = attaching::attach(&mut ledger, case, &beside, now)? else {
        console.say(&Message::new("note-already-attached"));
        return Ok(());
    };
    console.say(&Message::new("note-recorded").with("seq", head.seq.to_string()).with("hash", head.hash.as_str()));
    for (name, bytes) in &beside.files {
        let line = format!("{}  {name}  {}  {} B\n", case.reference, crate::ledger::media_type(bytes), bytes.len());
        Console::result(line.as_bytes())?;
    }
    Ok(())
}
