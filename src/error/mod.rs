//! The errors of all stages in one: who can act, what happened, what to do. Words and exit codes are the command line's.

pub mod anchor;
mod kind;
mod profile;
mod record;
mod report;
mod request;
mod vault;

pub use kind::Kind;

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use crate::backup::BackupError;
use crate::correspondence::anchoring::{AnchorError, Fault};
use crate::correspondence::{CaseError, TakenUnrecorded};
use crate::dispatch::tsa::TsaError;
use crate::encryption::EncryptionError;
use crate::law::DataError;
use crate::ledger::{Anchored, LedgerError};
use crate::locale::{LocaleError, Message};
use crate::parties::AuthorityError;
use crate::profile::ProfileError;
use crate::render::{EmlError, FontError, PacketError, PdfError, SignatureError};
use crate::request::{Reference, RequestError};
use crate::template::TemplateError;

/// Where an error is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as a person would name it.
    pub file: String,
    /// Line and column, counted from one.
    pub position: Option<(usize, usize)>,
}

/// An error as a person gets it, before it has a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Where.
    pub place: Option<Place>,
    /// What is wrong.
    pub problem: Message,
    /// What to do.
    pub hint: Option<Message>,
}

/// What the machine refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAct {
    /// Reading.
    Read,
    /// Writing.
    Write,
}

/// Why there is no passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PassphraseProblem {
    /// Nothing gives one, and nobody can be asked.
    Missing,
    /// Its command fails: the command, and what is wrong.
    Command(String, String),
    /// It was typed in two ways.
    Unequal,
    /// The file is opened with an identity.
    WantsIdentity(PathBuf),
    /// The file is opened with a passphrase.
    WantsPassphrase(PathBuf),
}

/// Why the keyring of the system does not give a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyringProblem {
    /// The program was built without it.
    NotBuiltIn,
    /// It has none for this service and account.
    Nothing {
        /// The service, as the profile names it.
        service: String,
        /// The account.
        username: String,
    },
    /// It did not answer in its time: perhaps it waits to be unlocked where nobody sees it.
    Silent,
    /// There is none, or it says no.
    Unreachable(String),
}

/// What stands where a backup should be restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The same record, with more entries than the backup has.
    NewerRecord,
    /// Another record, or one that does not hold.
    OtherRecord,
    /// A file with other contents.
    OtherFile,
}

/// Any error on the way of a letter.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The profile is wrong.
    #[error("{}: {error}", file.display())]
    Profile {
        /// The profile.
        file: PathBuf,
        /// What is wrong.
        error: ProfileError,
    },
    /// There is no profile.
    #[error("no profile at {}", file.display())]
    NoProfile {
        /// Where it was looked for.
        file: PathBuf,
    },
    /// The profile is encrypted, and nothing gives the passphrase.
    #[error("{} is encrypted", file.display())]
    ProfileSealed {
        /// The file.
        file: PathBuf,
    },
    /// The order cannot be met.
    #[error(transparent)]
    Request(Box<RequestError>),
    /// A table of the user's is broken.
    #[error(transparent)]
    Data(#[from] DataError),
    /// No authority can be named for a complaint.
    #[error(transparent)]
    Authority(AuthorityError),
    /// A locale of the user's is broken.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A template of the user's is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template of the user's makes something that no letter has.
    #[error("a letter cannot have {what}")]
    Document {
        /// What it makes.
        what: String,
    },
    /// A letter cannot take a form.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// A letter cannot be an e-mail.
    #[error(transparent)]
    Eml(#[from] EmlError),
    /// There is no packet for a web form.
    #[error(transparent)]
    Packet(PacketError),
    /// A file given as font is none.
    #[error(transparent)]
    Font(#[from] FontError),
    /// The image of the signature is of no use.
    #[error("{}: {error}", file.display())]
    Signature {
        /// The image.
        file: PathBuf,
        /// Why.
        error: SignatureError,
    },
    /// A file could not be read or written.
    #[error("{}: {problem}", file.display())]
    File {
        /// The file or folder.
        file: PathBuf,
        /// What was tried.
        act: FileAct,
        /// What the system said.
        problem: String,
    },
    /// Another file stands where a letter should be written.
    #[error("{} exists", file.display())]
    Exists {
        /// The file.
        file: PathBuf,
    },
    /// A profile stands where a new one should be written.
    #[error("a profile exists at {}", file.display())]
    ProfileExists {
        /// The profile.
        file: PathBuf,
    },
    /// What an option says cannot stand in a profile.
    #[error("{option}: {}", report.problem.id)]
    Option {
        /// The option.
        option: &'static str,
        /// What is wrong with it.
        report: Box<Report>,
    },
    /// The record cannot be read or written.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// There is no record where one is needed.
    #[error("no record in {}", folder.display())]
    NoRecord {
        /// Where it was looked for.
        folder: PathBuf,
    },
    /// Another demur is sending with this record.
    #[error("another sender holds {}", folder.display())]
    Busy {
        /// The folder of the record.
        folder: PathBuf,
    },
    /// The clock shows an earlier time than the last entry.
    #[error("{now} is before {last}")]
    ClockSetBack {
        /// What the clock shows.
        now: DateTime<FixedOffset>,
        /// The instant of the last entry.
        last: DateTime<FixedOffset>,
    },
    /// A server took a letter, and that could not be written any more.
    #[error(transparent)]
    TakenUnrecorded(#[from] TakenUnrecorded),
    /// What should be recorded does not fit the letter.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// Letters were not handed over.
    #[error("not handed over: {references:?}")]
    NotHandedOver {
        /// Which.
        references: Vec<Reference>,
    },
    /// Letters are in doubt.
    #[error("in doubt: {references:?}")]
    InDoubt {
        /// Which.
        references: Vec<Reference>,
    },
    /// Files that should be mails are none, or too large.
    #[error("no mails: {files:?}")]
    NoMails {
        /// Which.
        files: Vec<PathBuf>,
    },
    /// What was given as a file is a folder, a device or a pipe.
    #[error("{} is no file", file.display())]
    NotAFile {
        /// The path.
        file: PathBuf,
    },
    /// A file is too large for the record.
    #[error("{} has more than {limit} bytes", file.display())]
    TooLarge {
        /// The file.
        file: PathBuf,
        /// The most that is taken, in bytes.
        limit: u64,
    },
    /// A file that should prove something has nothing in it.
    #[error("{} is empty", file.display())]
    EmptyFile {
        /// The file.
        file: PathBuf,
    },
    /// A time-stamping authority gave no answer.
    #[error("{url}: {error}")]
    Tsa {
        /// Its address.
        url: String,
        /// What happened.
        error: TsaError,
    },
    /// What should date the record does not.
    #[error("{origin}: {error}")]
    Anchor {
        /// What does not hold.
        error: AnchorError,
        /// The address or the file that it came from.
        origin: String,
        /// Whether an authority was asked.
        was_asked: bool,
    },
    /// A file of certificates that the person trusts has none in it.
    #[error("no certificate in {}", file.display())]
    NoAuthorities {
        /// The file.
        file: PathBuf,
    },
    /// No time stamp of the record was made under the authorities that the person named.
    #[error("no time stamp under {}", file.display())]
    NobodyAnswers {
        /// The file that names them.
        file: PathBuf,
    },
    /// The record has no time stamps.
    #[error("no time stamps in {}", file.display())]
    NoTimestamps {
        /// The record.
        file: PathBuf,
    },
    /// A time stamp in the record does not hold.
    #[error("{}: {fault:?}", file.display())]
    Proof {
        /// The record.
        file: PathBuf,
        /// The entry that keeps it.
        entry: u64,
        /// What that entry says.
        said: Box<Anchored>,
        /// What is wrong.
        fault: Fault,
    },
    /// The log-in of a new profile does not succeed.
    #[error("{}", problem.id)]
    Login {
        /// What is wrong.
        problem: Message,
    },
    /// The person's own mailbox cannot be looked into.
    #[error("{}", problem.id)]
    Mailbox {
        /// Where, why, and what the server said.
        problem: Message,
    },
    /// The profile names no mailbox to look into.
    #[error("no [inbox.imap]")]
    NoMailbox,
    /// The profile names no server to send by.
    #[error("no [outbox.smtp]")]
    NoServer,
    /// There is no password, or its command fails.
    #[error("no password: {problem:?}")]
    Password {
        /// The variable of the environment that could hold it.
        variable: &'static str,
        /// The command, and what it said; none if there is no command either.
        problem: Option<(String, String)>,
    },
    /// The person said no, or broke off, before anything was done.
    #[error("interrupted")]
    Interrupted {
        /// What became of it.
        said: Message,
    },
    /// The keyring of the system does not give a password.
    #[error("keyring: {0:?}")]
    Keyring(KeyringProblem),
    /// Something cannot be encrypted or decrypted.
    #[error("{}: {error}", file.display())]
    Encryption {
        /// The file; empty where there is none yet.
        file: PathBuf,
        /// Why.
        error: EncryptionError,
    },
    /// A file is no backup, or not a whole one.
    #[error("{}: {error}", file.display())]
    Backup {
        /// The file.
        file: PathBuf,
        /// Why.
        error: BackupError,
    },
    /// There is no passphrase, or it is not the right kind of key.
    #[error("passphrase: {0:?}")]
    Passphrase(PassphraseProblem),
    /// Something stands where a backup should be restored.
    #[error("{} stands there", file.display())]
    RestoreOver {
        /// The file.
        file: PathBuf,
        /// What it is.
        what: Standing,
    },
    /// The doctor found something wrong, and has said what.
    #[error("{wrong} findings")]
    Unwell {
        /// How many points are wrong.
        wrong: usize,
    },
    /// The command was typed wrongly.
    #[error("{}", problem.id)]
    Usage {
        /// What is wrong.
        problem: Message,
    },
}
