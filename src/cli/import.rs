//! `demur import FILE|DIR...`: takes in mails from files, says what each seems to be, and records those that are about a letter.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use super::console::Console;
use super::{mails, recorded};
use crate::correspondence::Knowledge;
use crate::correspondence::incoming::{Filed, Intake, Outcome};
use crate::error::Error;
use crate::ledger::Ledger;
use crate::locale::Message;
use crate::machine::{self, SendLock};
use crate::mail;

/// What can be typed after `demur import`.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
    #[arg(long = "for", value_name = "REF")]
    letter: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long)]
    clock_is_right: bool,
}

/// How many mails came to what end.
#[derive(Debug, Default)]
pub(super) struct Tally {
    read: usize,
    recorded: usize,
    already: usize,
    unmatched: usize,
    ambiguous: usize,
    own: usize,
    unreadable: usize,
}

impl Tally {
    /// Counts a mail.
    pub(super) fn count(&mut self, outcome: &Outcome) {
        self.read += 1;
        *match outcome {
            Outcome::Recorded(_) | Outcome::WouldBeRecorded => &mut self.recorded,
            Outcome::Already(_) => &mut self.already,
            Outcome::Unmatched => &mut self.unmatched,
            Outcome::Ambiguous(_) => &mut self.ambiguous,
            Outcome::Own => &mut self.own,
            Outcome::Unreadable(_) => &mut self.unreadable,
        } += 1;
    }

    /// The sum in words.
    pub(super) fn message(&self, is_rehearsal: bool) -> Message {
        let id = if is_rehearsal { "import-sum-rehearsal" } else { "import-sum" };
        [
            ("read", self.read),
            ("recorded", self.recorded),
            ("already", self.already),
            ("unmatched", self.unmatched),
            ("ambiguous", self.ambiguous),
            ("own", self.own),
            ("unreadable", self.unreadable),
        ]
        .into_iter()
        .fold(Message::new(id), |message, (name, count)| message.with(name, count.to_string()))
    }
}

/// Runs the command.
pub(super) fn run(arguments: &ImportArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let files = arguments.paths.iter().map(|path| machine::mails(path)).collect::<Result<Vec<_>, _>>()?.concat();
    if arguments.letter.is_some() && files.len() != 1 {
        return Err(Error::Usage { problem: Message::new("error-import-for-one") });
    }
    if arguments.dry_run {
        let ledger = recorded::open_to_read(&folder, console)?;
        let mut import = Import::new(arguments, Intake::new(&ledger, knowledge, machine::now())?, console);
        files.iter().try_for_each(|file| import.file(file, None, files.len()))?;
        return import.end();
    }
    recorded::open(&folder, console)?;
    let _lock = SendLock::take(&folder, || console.say(&Message::new("note-waiting-for-sender")))?;
    let now = machine::now();
    let mut ledger = recorded::open(&folder, console)?;
    recorded::check(&ledger, now, arguments.clock_is_right)?;
    let mut import = Import::new(arguments, Intake::new(&ledger, knowledge, now)?, console);
    let taken = files.iter().try_for_each(|file| import.file(file, Some(&mut ledger), files.len()));
    ledger.settle();
    import.end().and(taken)
}

/// One run over files.
struct Import<'a> {
    arguments: &'a ImportArgs,
    intake: Intake<'a>,
    console: &'a Console,
    tally: Tally,
    rows: Vec<Value>,
    no_mails: Vec<PathBuf>,
}

impl<'a> Import<'a> {
    fn new(arguments: &'a ImportArgs, intake: Intake<'a>, console: &'a Console) -> Self {
        Self { arguments, intake, console, tally: Tally::default(), rows: Vec::new(), no_mails: Vec::new() }
    }

    /// Takes in the mails of one file.
    fn file(&mut self, file: &Path, mut ledger: Option<&mut Ledger>, files: usize) -> Result<(), Error> {
        if self.tally.read.is_multiple_of(50) {
            let at = Message::new("import-progress").with("read", self.tally.read.to_string()).with("files", files.to_string());
            self.console.progress(Some(&at));
        }
        let is_named = self.arguments.paths.iter().any(|path| path == file);
        if machine::size(file).is_some_and(|bytes| bytes > mail::SIZE_LIMIT) {
            self.refuse(file, is_named, &Message::new("import-too-large").with("limit", (mail::SIZE_LIMIT >> 20).to_string()));
            return Ok(());
        }
        // A device or a pipe has no end; a mail is a file.
        let bytes = if machine::is_file(file) { machine::read_at_most(file, mail::SIZE_LIMIT) } else { Ok(Vec::new()) };
        let bytes = match bytes {
            Err(error) if is_named => return Err(error),
            Err(_) => {
                self.refuse(file, false, &Message::new("import-unreadable"));
                return Ok(());
            }
            Ok(bytes) => bytes,
        };
        let messages = mail::messages(bytes);
        if self.arguments.letter.is_some() && messages.len() != 1 {
            return Err(Error::Usage { problem: Message::new("error-import-for-one") });
        }
        for (number, raw) in messages.iter().enumerate() {
            let place = if messages.len() > 1 { format!("{}:{}", mails::path(file), number + 1) } else { mails::path(file) };
            let taken = self.intake.file(ledger.as_deref_mut(), raw, self.arguments.letter.as_deref(), machine::now())?;
            self.tally.count(&taken.outcome);
            if matches!(taken.outcome, Outcome::Unreadable(_)) && is_named {
                self.no_mails.push(file.to_owned());
            }
            self.tell(&place, &taken)?;
        }
        Ok(())
    }

    /// Says why a file is not read at all.
    fn refuse(&mut self, file: &Path, is_named: bool, why: &Message) {
        self.console.progress(None);
        self.console.say(&why.clone().with("file", mails::path(file)));
        self.tally.count(&Outcome::Unreadable(mail::Unreadable::NotAMessage));
        self.no_mails.extend(is_named.then(|| file.to_owned()));
    }

    /// Says what became of a mail: one line each; those about no letter are only counted.
    fn tell(&mut self, place: &str, filed: &Filed) -> Result<(), Error> {
        if self.arguments.json {
            self.rows.push(as_json(place, filed));
            return Ok(());
        }
        if let Some(line) = mails::line(place, filed, self.arguments.data_dir.as_deref(), self.console)? {
            self.console.progress(None);
            Console::result(format!("{line}\n").as_bytes())?;
        }
        Ok(())
    }

    fn end(mut self) -> Result<(), Error> {
        self.console.progress(None);
        self.console.say(&self.tally.message(self.arguments.dry_run));
        if self.arguments.json {
            let rows = Value::Array(std::mem::take(&mut self.rows));
            Console::result(format!("{rows}\n").as_bytes())?;
        }
        self.no_mails.dedup();
        if self.no_mails.is_empty() { Ok(()) } else { Err(Error::NoMails { files: self.no_mails }) }
    }
}

/// A mail as programs read it.
pub(super) fn as_json(place: &str, filed: &Filed) -> Value {
    let (outcome, seq, candidates) = match &filed.outcome {
        Outcome::Recorded(head) => ("recorded", Some(head.seq), None),
        Outcome::WouldBeRecorded => ("would-be-recorded", None, None),
        Outcome::Already(recorded) => ("already-recorded", Some(recorded.seq), None),
        Outcome::Unmatched => ("unmatched", None, None),
        Outcome::Ambiguous(all) => ("ambiguous", None, Some(all)),
        Outcome::Own => ("own", None, None),
        Outcome::Unreadable(_) => ("unreadable", None, None),
    };
    let entry = filed.entry.as_ref();
    let reference = match &filed.outcome {
        Outcome::Already(recorded) => Some(&recorded.reference),
        _ => entry.map(|entry| &entry.reference),
    };
    json!({
        "file": place,
        "outcome": outcome,
        "from": filed.mail.as_ref().map(|mail| &mail.from),
        "subject": filed.mail.as_ref().map(|mail| &mail.subject),
        "looks_like": filed.mail.as_ref().map(|mail| mail.kind.id()),
        "reference": reference,
        "candidates": candidates,
        "seq": seq,
        "event": entry.map(|entry| entry.event),
        "on": entry.map(|entry| entry.on),
        "mail": entry.map(|entry| &entry.note),
    })
}
