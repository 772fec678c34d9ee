//! New mails of a mailbox, read without a trace: only those that can be about a letter are fetched whole.
//!
//! Enters: an open mailbox, how far its folders were read, and what the letters of the record are known by. Leaves: the raw mails one by one, and
//! after each batch how far one has come. Headers come first, a batch at a time, so that a large mailbox needs no more memory than a small one.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::looking::field;
use super::{Cases, Knowledge};
use crate::dispatch::{Failure, Header, Mailbox};
use crate::mail::{self, Incoming};
use crate::parties::MailDomains;
use crate::profile::Imap;

/// How many headers are asked for at once.
const BATCH: usize = 500;

/// The form of the file that says how far folders were read.
const VERSION: u32 = 1;

/// How far the folders of mailboxes were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookmarks {
    version: u32,
    folders: BTreeMap<String, Bookmark>,
}

impl Default for Bookmarks {
    fn default() -> Self {
        Self { version: VERSION, folders: BTreeMap::new() }
    }
}

/// How far a folder was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookmark {
    /// The folder's number when it was read: with another one, the numbers of its messages mean other messages.
    pub uid_validity: u32,
    /// The last message that was read.
    pub last_uid: u32,
}

impl Bookmarks {
    /// From the text of the file; none if it cannot be understood, then everything is read once more, and nothing is recorded twice.
    pub fn parse(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok().filter(|bookmarks: &Self| bookmarks.version == VERSION)
    }

    /// As the text of the file.
    pub fn text(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec_pretty(self).expect("plain data");
        text.push(b'\n');
        text
    }

    /// How far a folder was read.
    pub fn of(&self, imap: &Imap, folder: &str) -> Bookmark {
        self.folders.get(&key(imap, folder)).copied().unwrap_or_default()
    }

    /// Notes how far a folder was read.
    pub fn set(&mut self, imap: &Imap, folder: &str, bookmark: Bookmark) {
        self.folders.insert(key(imap, folder), bookmark);
    }
}

fn key(imap: &Imap, folder: &str) -> String {
    format!("{}@{}:{} {folder}", imap.username, imap.host, imap.port)
}

/// What is to be read of a folder.
#[derive(Debug, Clone, Copy)]
pub struct Stretch<'a> {
    /// The folder.
    pub folder: &'a str,
    /// How far it was read.
    pub bookmark: Bookmark,
    /// The first day that counts.
    pub since: Option<NaiveDate>,
}

/// A step of reading.
#[derive(Debug)]
pub enum Step {
    /// A mail that can be about a letter: its number, and its bytes.
    Mail(u32, Vec<u8>),
    /// A mail that can be about a letter and is too large to be read: its number, and its size in bytes.
    TooLarge(u32, u32),
    /// A batch is done: how far one has come, and how many mails of how many were looked at.
    Batch(Bookmark, usize, usize),
}

/// What letters are known by in a header.
#[derive(Debug)]
pub struct Sieve<'a> {
    references: Vec<String>,
    addresses: Vec<String>,
    domains: Vec<&'a MailDomains>,
}

impl<'a> Sieve<'a> {
    /// For the letters of a record.
    pub fn new(cases: &Cases, knowledge: &'a Knowledge) -> Self {
        let controller = |id: &str| knowledge.directory.controller(id).and_then(|(_, controller)| controller.mail_domains.as_ref());
        let mut controllers: Vec<&str> = cases.iter().map(|case| case.letter.controller.id.as_str()).collect();
        controllers.sort_unstable();
        controllers.dedup();
        Self {
            references: cases.iter().map(|case| case.reference.to_string()).collect(),
            addresses: cases.iter().filter_map(|case| case.letter.address.as_ref().map(|address| address.to_lowercase())).collect(),
            domains: controllers.into_iter().filter_map(controller).collect(),
        }
    }

    /// Whether a mail with this header can be about a letter: it names one, comes from whom one was written to, or from a mail server.
    pub fn lets_through(&self, fields: &[u8]) -> bool {
        let text = String::from_utf8_lossy(fields);
        if self.references.iter().any(|reference| text.contains(reference.as_str())) {
            return true;
        }
        let kind = field(fields, "content-type").unwrap_or_default().to_ascii_lowercase();
        if kind.starts_with("multipart/report") || field(fields, "x-failed-recipients").is_some() {
            return true;
        }
        // A header without a body reads as a mail; what cannot be read is left to the whole.
        let Ok(mail) = Incoming::read(fields) else { return false };
        let is_wanted = |address: &str| {
            let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
            ["mailer-daemon", "postmaster"].contains(&local)
                || self.addresses.iter().any(|own| own == address)
                || self.domains.iter().any(|domains| domains.has(domain))
        };
        mail.from.iter().any(|from| is_wanted(&from.to_lowercase()))
            || self.references.iter().any(|reference| mail.subject.contains(reference.as_str()))
    }
}

/// The day before the first letter: a mail of an earlier day is about none.
pub fn first_day(cases: &Cases) -> Option<NaiveDate> {
    cases.iter().map(|case| case.letter.date).min().and_then(|day| day.checked_sub_days(Days::new(1)))
}

/// Reads what is new in a folder; `take` gets each mail, and then word of the batch. Everything in a batch was taken before its bookmark comes.
///
/// # Errors
/// [`Failure`] as `E`, or what `take` returns.
pub fn read<E: From<Failure>>(
    mailbox: &mut Mailbox,
    stretch: Stretch<'_>,
    sieve: &Sieve<'_>,
    take: &mut dyn FnMut(Step) -> Result<(), E>,
) -> Result<(), E> {
    let opened = mailbox.examine(stretch.folder)?;
    let last = if stretch.bookmark.uid_validity == opened.uid_validity { stretch.bookmark.last_uid } else { 0 };
    let uids = mailbox.beyond(last, stretch.since)?;
    let mut looked_at = 0;
    for batch in uids.chunks(BATCH) {
        let headers = mailbox.headers(batch)?;
        for header in headers.iter().filter(|header| sieve.lets_through(&header.fields)) {
            fetch(mailbox, header, take)?;
        }
        looked_at += batch.len();
        let last_uid = batch.last().copied().unwrap_or(last);
        take(Step::Batch(Bookmark { uid_validity: opened.uid_validity, last_uid }, looked_at, uids.len()))?;
    }
    Ok(())
}

fn fetch<E: From<Failure>>(mailbox: &mut Mailbox, header: &Header, take: &mut dyn FnMut(Step) -> Result<(), E>) -> Result<(), E> {
    if u64::from(header.size) > mail::SIZE_LIMIT {
        return take(Step::TooLarge(header.uid, header.size));
    }
    match mailbox.message(header.uid, header.size)? {
        Some(bytes) => take(Step::Mail(header.uid, bytes)),
        // It was deleted since.
        None => Ok(()),
    }
}
