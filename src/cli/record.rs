//! `demur record REF EVENT --on DATE` and `demur resolve REF`: what happened to a letter outside of the program.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::Args;

use super::carriage::{self, CarriageArgs};
use super::console::Console;
use super::form::{self, FormArgs};
use super::letters::Found;
use super::status::View;
use super::typed::{day, one_of};
use super::{mailbox, recorded};
use crate::correspondence::noting::{self, Instead, Noted, Saying};
use crate::correspondence::{Case, Cases, Knowledge};
use crate::error::Error;
use crate::ledger::{EventKind, Ledger};
use crate::locale::Message;
use crate::machine::{self, SendLock};

/// What can be typed after `demur record`.
#[derive(Debug, Args)]
pub(super) struct RecordArgs {
    #[arg(value_name = "REF")]
    reference: String,
    #[arg(value_name = "EVENT", value_parser = one_of::<EventKind>(EventKind::BY_HAND.map(EventKind::id)))]
    event: EventKind,
    #[arg(long, value_name = "YYYY-MM-DD", required = true)]
    on: String,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    carriage: CarriageArgs,
    #[command(flatten)]
    form: FormArgs,
    #[arg(long)]
    without_reasons: bool,
    #[arg(long, value_name = "N")]
    seq: Option<u64>,
    #[arg(long = "as", value_name = "EVENT", value_parser = one_of::<Replacement>(Replacement::words()))]
    instead: Option<Replacement>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long)]
    clock_is_right: bool,
}

/// What can be typed after `--as`.
#[derive(Debug, Clone, Copy)]
struct Replacement(Instead);

impl Replacement {
    fn words() -> impl Iterator<Item = &'static str> {
        EventKind::BY_HAND.into_iter().filter(|kind| *kind != EventKind::Corrected).map(EventKind::id).chain(["nothing"])
    }
}

impl FromStr for Replacement {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text == "nothing" { Ok(Self(Instead::Nothing)) } else { text.parse().map(|kind| Self(Instead::Event(kind))) }
    }
}

/// What can be typed after `demur resolve`.
#[derive(Debug, Args)]
pub(super) struct ResolveArgs {
    #[arg(value_name = "REF")]
    reference: String,
    #[arg(long, conflicts_with = "not_sent")]
    sent: bool,
    #[arg(long)]
    not_sent: bool,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long)]
    clock_is_right: bool,
}

/// Runs `demur record`.
pub(super) fn run(arguments: &RecordArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let can_lack_reasons = [EventKind::IdentificationRequested, EventKind::Extended, EventKind::Corrected].contains(&arguments.event);
    if arguments.without_reasons && !can_lack_reasons {
        return Err(Error::Usage { problem: Message::new("error-without-reasons").with("event", arguments.event.id()) });
    }
    if arguments.instead.is_some() && arguments.event != EventKind::Corrected {
        return Err(crate::correspondence::CaseError::Seq.into());
    }
    let saying = Saying {
        event: arguments.event,
        on: day(&arguments.on, "--on")?,
        note: arguments.note.as_deref().map(recorded::note).transpose()?,
        file: arguments.file.as_deref().map(machine::read_evidence).transpose()?,
        proofs: arguments.form.read(arguments.event)?,
        post: arguments.carriage.read(arguments.event, knowledge)?,
        without_reasons: arguments.without_reasons,
        seq: arguments.seq,
        instead: arguments.instead.map(|replacement| replacement.0),
    };
    let now = machine::now();
    let mut ledger = recorded::open(&folder, console)?;
    recorded::check(&ledger, now, arguments.clock_is_right)?;
    let cases = Cases::read(&ledger, knowledge, now.date_naive(), machine::is_sending(&folder))?;
    let case = cases.find(&arguments.reference)?;
    let noted = noting::note(&mut ledger, case, &saying, now)?;
    if let (Noted::Recorded(head), EventKind::Posted, true) = (&noted, saying.event, saying.post.is_empty()) {
        let reference = recorded::reference_to_type(&case.reference, arguments.data_dir.as_deref());
        console.say(&Message::new("note-no-carrier").with("reference", reference).with("seq", head.seq.to_string()));
    }
    carriage::doubts(&saying.post, knowledge, console);
    form::tell_typed(&saying.proofs, &ledger, case, console)?;
    tell(&noted, &ledger, &arguments.reference, arguments.data_dir.as_deref(), knowledge, console)
}

/// Runs `demur resolve`; without a word of the person's it looks into their mailbox.
pub(super) fn resolve(arguments: &ResolveArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let note = arguments.note.as_deref().map(recorded::note).transpose()?;
    recorded::open(&folder, console)?;
    let has_word = arguments.sent || arguments.not_sent;
    let imap = if has_word { None } else { Some(mailbox::to_look_into(found, knowledge, &arguments.reference)?) };
    let _lock = SendLock::take(&folder, || console.say(&Message::new("note-waiting-for-sender")))?;
    let now = machine::now();
    let mut ledger = recorded::open(&folder, console)?;
    recorded::check(&ledger, now, arguments.clock_is_right)?;
    let cases = Cases::read(&ledger, knowledge, now.date_naive(), false)?;
    let case = cases.find(&arguments.reference)?;
    let noted = match imap {
        Some(imap) => Noted::Recorded(mailbox::end_doubt(&mut ledger, case, &imap, note, console)?),
        None => noting::resolve(&mut ledger, case, arguments.sent, note, now)?,
    };
    tell(&noted, &ledger, &arguments.reference, arguments.data_dir.as_deref(), knowledge, console)
}

/// Says what is recorded now, where the letter stands, and what is next.
fn tell(
    noted: &Noted,
    ledger: &Ledger,
    typed: &str,
    data_dir: Option<&Path>,
    knowledge: &Knowledge,
    console: &Console,
) -> Result<(), Error> {
    let cases = Cases::read(ledger, knowledge, machine::today(), false)?;
    let case: &Case = cases.find(typed)?;
    match noted {
        Noted::Already => console.say(&Message::new("note-already-recorded")),
        Noted::Recorded(head) => {
            console.say(&Message::new("note-recorded").with("seq", head.seq.to_string()).with("hash", head.hash.as_str()));
        }
    }
    Console::result(super::status::paragraph(case, &View { today: machine::today(), console, data_dir, knowledge })?.as_bytes())
}
