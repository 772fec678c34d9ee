//! What can stop a letter, or a word about it, on its way.

use chrono::NaiveDate;

use crate::deadline::State;
use crate::law::DataError;
use crate::ledger::{EventKind, LedgerError};
use crate::letter::ComposeError;
use crate::locale::LocaleError;
use crate::parties::AuthorityError;
use crate::render::{PacketError, RenderError};
use crate::request::{Channel, Reference, RequestError};
use crate::template::TemplateError;

/// What can stop a letter on its way: the error of the stage where it happened.
#[derive(Debug, thiserror::Error)]
pub enum CorrespondenceError {
    /// A table of the user's is broken.
    #[error(transparent)]
    Data(#[from] DataError),
    /// A locale of the user's is broken.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A template of the user's is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The order cannot be met.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// No authority can be named for a complaint.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    /// The request cannot be put into words.
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// The letter cannot take the form.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// There is no packet for the request.
    #[error(transparent)]
    Packet(#[from] PacketError),
    /// The record cannot be read or written.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The server took the letter, and the record could not be written any more.
    #[error(transparent)]
    TakenUnrecorded(#[from] TakenUnrecorded),
    /// What should be recorded does not fit the letter.
    #[error(transparent)]
    Case(#[from] CaseError),
}

/// A server took a letter, and that could not be written any more.
#[derive(Debug, thiserror::Error)]
#[error("{reference} was taken ({reply}), but: {error}")]
pub struct TakenUnrecorded {
    /// The letter.
    pub reference: Reference,
    /// The server's last word.
    pub reply: String,
    /// Why it could not be written.
    pub error: LedgerError,
}

/// Why something cannot be recorded of a letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
    /// What was typed is no reference.
    #[error("`{typed}` is no reference")]
    NotAReference {
        /// As typed.
        typed: String,
    },
    /// The record has no such letter.
    #[error("no letter {typed}")]
    Unknown {
        /// As typed.
        typed: String,
        /// The letters there are, the latest first, at most five.
        known: Vec<Reference>,
    },
    /// The letter was forgotten.
    #[error("{reference} was forgotten")]
    Forgotten {
        /// The letter.
        reference: Reference,
        /// On which day.
        on: NaiveDate,
    },
    /// A letter that is open, or that an open one follows, should be forgotten.
    #[error("{reference} is open")]
    ForgetOpen {
        /// The letter.
        reference: Reference,
        /// Where it stands.
        state: State,
        /// The open letter that follows it, if it is that one.
        follower: Option<Reference>,
    },
    /// The day lies in the future.
    #[error("{on} lies after {today}")]
    InFuture {
        /// The day.
        on: NaiveDate,
        /// Today.
        today: NaiveDate,
    },
    /// The day lies before the letter was written or left.
    #[error("{on} lies before {earliest}")]
    TooEarly {
        /// The day.
        on: NaiveDate,
        /// The day of the letter, or that on which it left.
        earliest: NaiveDate,
    },
    /// The letter goes another way.
    #[error("{event} does not fit a letter by {channel}")]
    WrongChannel {
        /// What should be recorded.
        event: EventKind,
        /// How the letter leaves.
        channel: Channel,
    },
    /// The letter is in doubt, or never left.
    #[error("{event} does not fit the state {}", state.id())]
    WrongState {
        /// What should be recorded.
        event: EventKind,
        /// Where the letter stands.
        state: State,
    },
    /// A correction names no entry, or something else names one.
    #[error("a correction, and only a correction, names an entry")]
    Seq,
    /// The entry to be corrected is none that a person recorded for this letter.
    #[error("entry {seq} cannot be corrected")]
    NotCorrectable {
        /// Its number.
        seq: u64,
        /// Those that can be.
        can_be: Vec<u64>,
    },
    /// A file should be put beside an entry that is none of this letter's.
    #[error("no entry {seq}")]
    NoSuchEntry {
        /// Its number.
        seq: u64,
        /// Those that there are.
        can_be: Vec<u64>,
    },
    /// The confirmation of a form bears no day, or none between that of the form and today.
    #[error("the confirmation is of {day:?}, the form of {on}")]
    ConfirmationDay {
        /// The day that it bears, if it can be read.
        day: Option<NaiveDate>,
        /// The day on which the form was sent.
        on: NaiveDate,
    },
    /// A letter should follow one that was withdrawn.
    #[error("{reference} was withdrawn")]
    FollowsWithdrawn {
        /// The earlier letter.
        reference: Reference,
    },
    /// A letter should follow one that never left, as far as is known.
    #[error("{reference} is {}", state.id())]
    FollowsUnsent {
        /// The earlier letter.
        reference: Reference,
        /// Where it stands.
        state: State,
    },
    /// The time for an answer is not over.
    #[error("too early to remind of {reference}")]
    TooEarlyToRemind {
        /// The earlier letter.
        reference: Reference,
        /// Its last day, or the day expected.
        until: Option<NaiveDate>,
    },
    /// The time is not over, or receipt is not proven, and no answer is recorded.
    #[error("too early to complain of {reference}")]
    TooEarlyToComplain {
        /// The earlier letter.
        reference: Reference,
        /// Its last day, or the day expected.
        until: Option<NaiveDate>,
        /// Whether that day rests on a recorded receipt.
        is_proven: bool,
    },
    /// An answer in part, and no word on what is missing.
    #[error("what is missing in the answer to {reference}?")]
    NothingMissing {
        /// The earlier letter.
        reference: Reference,
    },
    /// The letter is another person's than the profile's.
    #[error("{reference} is another person's")]
    AnotherPerson {
        /// The earlier letter.
        reference: Reference,
    },
    /// The letter is not in doubt.
    #[error("{reference} is not in doubt but {}", state.id())]
    NotInDoubt {
        /// The letter.
        reference: Reference,
        /// Where it stands.
        state: State,
    },
}
