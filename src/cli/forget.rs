//! `demur forget REF`: what the record has of a letter is removed; the chain stays, and says so.

use std::path::PathBuf;

use clap::Args;

use super::console::Console;
use super::recorded;
use super::status::{self, View};
use crate::correspondence::forgetting::{self, Loss};
use crate::correspondence::{Case, Cases, Knowledge};
use crate::error::Error;
use crate::ledger::Ledger;
use crate::locale::Message;
use crate::machine::{self, SendLock};

/// What can be typed after `demur forget`.
#[derive(Debug, Args)]
pub(super) struct ForgetArgs {
    #[arg(value_name = "REF")]
    reference: String,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long)]
    even_if_open: bool,
    #[arg(long)]
    yes: bool,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long)]
    clock_is_right: bool,
}

/// Runs the command.
pub(super) fn run(arguments: &ForgetArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let note = arguments.note.as_deref().map(recorded::note).transpose()?;
    recorded::open(&folder, console)?;
    let _lock = SendLock::take(&folder, || console.say(&Message::new("note-waiting-for-sender")))?;
    let now = machine::now();
    let mut ledger = recorded::open(&folder, console)?;
    recorded::check(&ledger, now, arguments.clock_is_right)?;
    let cases = Cases::read(&ledger, knowledge, now.date_naive(), false)?;
    if let Some(letter) = cases.find_forgotten(&arguments.reference) {
        console.say(&Message::new("note-already-forgotten").with("reference", letter.reference.as_str()).with("date", letter.tombstone.on));
        scrub(&ledger, console);
        return Ok(());
    }
    let case = cases.find(&arguments.reference)?;
    forgetting::may_be_forgotten(case, &cases, arguments.even_if_open)?;
    tell_loss(case, &cases, arguments, knowledge, console)?;
    if !arguments.yes {
        if !Console::can_ask() {
            return Err(Error::Usage { problem: Message::new("error-nobody-to-ask") });
        }
        if !console.confirm(&Message::new("ask-forget").with("reference", case.reference.as_str())) {
            return Err(Error::Interrupted { said: Message::new("forget-stopped") });
        }
    }
    let head = forgetting::forget(&mut ledger, case, &cases, arguments.even_if_open, note.as_deref(), now)?;
    scrub(&ledger, console);
    console.say(&Message::new("note-forgotten").with("seq", head.seq.to_string()).with("hash", head.hash.as_str()));
    Console::result(format!("{}  forgotten\n", case.reference).as_bytes())
}

/// Shows the letter, what will be lost with it, and what will not.
fn tell_loss(case: &Case, cases: &Cases, arguments: &ForgetArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let today = machine::today();
    Console::show(&status::paragraph(case, &View { today, console, data_dir: arguments.data_dir.as_deref(), knowledge })?);
    let Loss { entries, files, followers } = forgetting::loss(case, cases);
    console.say(&Message::new("note-forget-loss").with("entries", entries.to_string()).with("files", files.to_string()));
    if !followers.is_empty() {
        let followers: Vec<String> = followers.iter().map(ToString::to_string).collect();
        console.say(&Message::new("note-forget-followers").with("letters", followers));
    }
    if let Some(until) = case.keep_until.filter(|until| today <= *until) {
        console.say(&Message::new("note-forget-early").with("date", until));
    }
    Ok(())
}

/// Takes what was removed out of the unused places of the file too. If that does not succeed, the letter is forgotten all the same.
fn scrub(ledger: &Ledger, console: &Console) {
    if !ledger.scrub().unwrap_or(false) {
        console.say(&Message::new("note-not-scrubbed"));
    }
}
