//! `demur sync`: reads new mails of the person's mailbox, says what each seems to be, and records those that are about a letter.

use std::path::PathBuf;

use clap::Args;
use serde_json::Value;

use super::console::Console;
use super::import::{Tally, as_json};
use super::letters::Found;
use super::typed::day;
use super::{mailbox, mails, recorded};
use crate::correspondence::Knowledge;
use crate::correspondence::incoming::{Intake, Outcome};
use crate::correspondence::syncing::{self, Sieve, Step, Stretch};
use crate::dispatch::{Failure, Mailbox};
use crate::error::Error;
use crate::ledger::Ledger;
use crate::locale::Message;
use crate::machine::{self, SendLock};
use crate::mail::Unreadable;
use crate::profile::{Imap, Profile};

/// What can be typed after `demur sync`.
#[derive(Debug, Args)]
pub(super) struct SyncArgs {
    #[arg(long, value_name = "FOLDER")]
    folder: Vec<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long)]
    clock_is_right: bool,
}

/// What ends a run: the mailbox, or anything else.
enum Ended {
    Mailbox(Failure),
    Other(Error),
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Self {
        Self::Mailbox(failure)
    }
}

/// Runs the command.
pub(super) fn run(arguments: &SyncArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let since = arguments.since.as_deref().map(|typed| day(typed, "--since")).transpose()?;
    let profile =
        Profile::parse(&found.text?, &knowledge.law, &knowledge.directory).map_err(|error| Error::Profile { file: found.file, error })?;
    let imap = profile.inbox.ok_or(Error::NoMailbox)?;
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let now = machine::now();
    recorded::open_to_read(&folder, console)?;
    let lock =
        if arguments.dry_run { None } else { Some(SendLock::take(&folder, || console.say(&Message::new("note-waiting-for-sender")))?) };
    let mut ledger = if lock.is_some() { recorded::open(&folder, console)? } else { recorded::open_to_read(&folder, console)? };
    recorded::check(&ledger, now, arguments.clock_is_right)?;
    let intake = Intake::new(&ledger, knowledge, now)?;
    let sieve = Sieve::new(intake.cases(), knowledge);
    let first_day = syncing::first_day(intake.cases());
    let mut bookmarks = machine::bookmarks(&folder)?;
    let mut mailbox = mailbox::open(&imap, console)?;
    let mut sync = Sync { arguments, imap: &imap, console, intake, tally: Tally::default(), rows: Vec::new(), looked_at: 0, fetched: 0 };
    let folders = if arguments.folder.is_empty() { &imap.folders } else { &arguments.folder };
    let mut done = Ok(());
    for name in folders {
        let bookmark = if since.is_some() { syncing::Bookmark::default() } else { bookmarks.of(&imap, name) };
        let stretch = Stretch { folder: name, bookmark, since: since.or(first_day) };
        let ledger = lock.is_some().then_some(&mut ledger);
        done = sync.folder(&mut mailbox, stretch, &sieve, ledger, &mut |bookmark| {
            if lock.is_none() || since.is_some() {
                return Ok(());
            }
            bookmarks.set(&imap, name, bookmark);
            machine::keep_bookmarks(&folder, &bookmarks)
        });
        if done.is_err() {
            break;
        }
    }
    if lock.is_some() {
        ledger.settle();
    }
    mailbox.close();
    sync.end().and(done)
}

/// One run over folders.
struct Sync<'a> {
    arguments: &'a SyncArgs,
    imap: &'a Imap,
    console: &'a Console,
    intake: Intake<'a>,
    tally: Tally,
    rows: Vec<Value>,
    /// How many new mails the folders had, and how many could be about a letter.
    looked_at: usize,
    fetched: usize,
}

impl Sync<'_> {
    fn folder(
        &mut self,
        mailbox: &mut Mailbox,
        stretch: Stretch<'_>,
        sieve: &Sieve<'_>,
        mut ledger: Option<&mut Ledger>,
        keep: &mut dyn FnMut(syncing::Bookmark) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let before = self.looked_at;
        let read = syncing::read(mailbox, stretch, sieve, &mut |step| {
            let taken = match step {
                Step::Mail(uid, bytes) => self.mail(stretch.folder, uid, &bytes, ledger.as_deref_mut()),
                Step::TooLarge(uid, size) => {
                    self.too_large(stretch.folder, uid, size);
                    Ok(())
                }
                Step::Batch(bookmark, looked_at, all) => {
                    self.looked_at = before + looked_at;
                    let at = Message::new("sync-progress").with("folder", stretch.folder);
                    self.console.progress(Some(&at.with("read", looked_at.to_string()).with("mails", all.to_string())));
                    keep(bookmark)
                }
            };
            taken.map_err(Ended::Other)
        });
        match read {
            Ok(()) => Ok(()),
            Err(Ended::Other(error)) => Err(error),
            Err(Ended::Mailbox(failure)) => Err(mailbox::failed(&failure, self.imap, self.console)),
        }
    }

    fn mail(&mut self, folder: &str, uid: u32, bytes: &[u8], ledger: Option<&mut Ledger>) -> Result<(), Error> {
        self.fetched += 1;
        let filed = self.intake.file(ledger, bytes, None, machine::now())?;
        self.tally.count(&filed.outcome);
        let place = format!("{folder}:{uid}");
        if self.arguments.json {
            self.rows.push(as_json(&place, &filed));
        } else if let Some(line) = mails::line(&place, &filed, self.arguments.data_dir.as_deref(), self.console)? {
            self.console.progress(None);
            Console::result(format!("{line}\n").as_bytes())?;
        }
        Ok(())
    }

    fn too_large(&mut self, folder: &str, uid: u32, size: u32) {
        self.console.progress(None);
        let limit = (crate::mail::SIZE_LIMIT >> 20).to_string();
        self.console.say(
            &Message::new("sync-too-large")
                .with("mail", format!("{folder}:{uid}"))
                .with("size", (size >> 20).to_string())
                .with("limit", limit),
        );
        self.tally.count(&Outcome::Unreadable(Unreadable::TooLarge(u64::from(size))));
    }

    fn end(self) -> Result<(), Error> {
        self.console.progress(None);
        let looked = Message::new("sync-looked").with("mails", self.looked_at.to_string()).with("fetched", self.fetched.to_string());
        self.console.say(&looked);
        if self.fetched > 0 {
            self.console.say(&self.tally.message(self.arguments.dry_run));
        }
        if self.arguments.json {
            Console::result(format!("{}\n", Value::Array(self.rows)).as_bytes())?;
        }
        Ok(())
    }
}
