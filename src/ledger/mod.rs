//! Memory: an append-only chain of entries in one file (docs/record.md), with the artifacts that prove them.
//!
//! Enters: events with their instant and their files. Leaves: the same again, or the first place where the chain does not hold. There is no
//! method that changes or removes an entry, and the file itself refuses it by trigger; only what the entries of a whole letter say can be removed,
//! and then a last entry says so. It knows nothing of how a letter leaves.

mod anchored;
mod artifact;
mod chain;
mod contents;
mod event;
mod event_kind;
mod export;
mod forget;
mod looked;
mod mail_note;
mod proof;
mod rows;
mod schema;
mod sealed;
mod store;
mod verify;

pub use anchored::{Anchored, AnsweringAuthority};
pub use artifact::{Attached, Attachment, media_type};
pub use chain::hex;
pub use event::{Addressee, ByHand, Composed, Dispatch, Event, Follows, Hop, Resolved, Subject, Watcher};
pub use event_kind::EventKind;
pub use export::ExportFormat;
pub use looked::{Copied, Found, FoundKind, MailPlace};
pub use mail_note::{MailNote, MailSender, MatchedBy};
pub use proof::{Carriage, FileNote, KeptFile, Tombstone};
pub use rows::{ChainRow, FileRow};
pub use store::Ledger;
pub use verify::{Finding, Gap, Verification};

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use crate::request::Reference;

/// One line of the record.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its number, counted from one.
    pub seq: u64,
    /// The instant it was written, by the clock of the machine, with its offset.
    pub at: DateTime<FixedOffset>,
    /// The letter it is about; none if it is about the record as a whole.
    pub reference: Option<Reference>,
    /// What happened.
    pub event: Event,
    /// Its artifacts, by role.
    pub attached: Vec<Attached>,
    /// The hash that chains it.
    pub hash: String,
}

/// What will be an entry.
#[derive(Debug, Clone, Copy)]
pub struct NewEntry<'a> {
    /// The instant, with the local offset.
    pub at: DateTime<FixedOffset>,
    /// The letter it is about.
    pub reference: &'a Reference,
    /// What happened.
    pub event: &'a Event,
    /// The files that belong to it.
    pub attachments: &'a [Attachment],
}

/// What will be an entry about the record as a whole.
#[derive(Debug, Clone, Copy)]
pub struct NewWhole<'a> {
    /// The instant, with the local offset.
    pub at: DateTime<FixedOffset>,
    /// What happened.
    pub event: &'a Event,
    /// The files that belong to it.
    pub attachments: &'a [Attachment],
}

/// The end of the chain: what a person can note down to prove later that nothing before it was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The number of the last entry.
    pub seq: u64,
    /// Its hash.
    pub hash: String,
}

/// Why the record cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem:?}", file.display())]
pub struct LedgerError {
    /// The file of the record.
    pub file: PathBuf,
    /// What is wrong.
    pub problem: LedgerProblem,
}

/// What is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LedgerProblem {
    /// The file is no record of demur's.
    NotALedger,
    /// It was written by a newer version.
    Newer {
        /// Its form.
        version: i64,
        /// The newest form known here.
        known: i64,
    },
    /// Another program holds it.
    Locked,
    /// No room is left on the disk.
    Full,
    /// It can be read only.
    ReadOnly,
    /// The file is damaged or cut.
    Damaged(String),
    /// The system says no.
    System(String),
    /// The chain does not hold.
    Broken(Finding),
    /// Its contents are encrypted, and there is no passphrase.
    Sealed,
    /// Its contents are in the open, and should be encrypted.
    InTheOpen,
    /// Its contents are encrypted with another passphrase.
    WrongPassphrase,
    /// An entry cannot be understood.
    Entry(u64, String),
}
