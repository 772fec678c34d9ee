//! Where a letter stands, and what is due: computed from its entries and the law, never stored.
//!
//! Enters: the entries of one letter, its regime, a day. Leaves: a [`Standing`] with state, receipt and its basis, the deadline and its
//! steps, and the next act. Nothing is called overdue without proof of receipt. It knows neither words nor how a letter leaves.

mod clocks;
mod posting;
mod standing;

pub use clocks::{Beginnings, RunningClock, running};
pub use posting::{Posted, posted};
pub use standing::{Circumstances, day_at, history, is_word_of_the_person, standing};

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::law::{Pause, Period};
use crate::mail::Kind;

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Written, and not yet on its way.
    Composed,
    /// Nobody knows whether it left.
    InDoubt,
    /// It did not leave, or it came back.
    Failed,
    /// On its way, or there.
    Sent,
    /// The controller has shown that it has the letter.
    Acknowledged,
    /// Answered in part.
    PartlyAnswered,
    /// Answered.
    Answered,
    /// Refused.
    Refused,
    /// Withdrawn by the person.
    Withdrawn,
}

impl State {
    /// All states.
    pub const ALL: [Self; 9] = [
        Self::Composed,
        Self::InDoubt,
        Self::Failed,
        Self::Sent,
        Self::Acknowledged,
        Self::PartlyAnswered,
        Self::Answered,
        Self::Refused,
        Self::Withdrawn,
    ];

    /// A stable word for programs, and the end of the message id `state-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Composed => "composed",
            Self::InDoubt => "in-doubt",
            Self::Failed => "failed",
            Self::Sent => "sent",
            Self::Acknowledged => "acknowledged",
            Self::PartlyAnswered => "partly-answered",
            Self::Answered => "answered",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the same letter must not be sent again without the person's word.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Composed | Self::InDoubt | Self::Sent | Self::Acknowledged | Self::PartlyAnswered)
    }

    /// Whether nothing more is expected of anybody.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Answered | Self::Refused | Self::Withdrawn)
    }

    fn awaits_an_answer(self) -> bool {
        matches!(self, Self::Sent | Self::Acknowledged | Self::PartlyAnswered)
    }
}

/// When a letter left: an instant if the program saw it, a day if the person said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// The instant at which the server took it.
    At(DateTime<FixedOffset>),
    /// The day that the person recorded.
    On(NaiveDate),
}

/// The arrival of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The day, at the controller's place.
    pub on: NaiveDate,
    /// What it rests on.
    pub basis: Basis,
}

/// What a day of receipt rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// Proof of delivery.
    Delivered,
    /// The controller's own mail server took the message.
    ControllerServer,
    /// The controller confirmed it.
    Acknowledged,
    /// The controller did something else with the letter in hand; it arrived by then.
    Reply,
    /// The person sent the web form that day; the best known day, and no proof.
    Submitted,
}

impl Basis {
    /// All bases.
    pub const ALL: [Self; 5] = [Self::Delivered, Self::ControllerServer, Self::Acknowledged, Self::Reply, Self::Submitted];

    /// A stable word for programs, and the end of the message id `basis-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::ControllerServer => "controller-server",
            Self::Acknowledged => "acknowledged",
            Self::Reply => "reply",
            Self::Submitted => "submitted",
        }
    }

    /// Whether it can be shown to others.
    pub fn is_proof(self) -> bool {
        self != Self::Submitted
    }
}

/// What an announced extension did (Article 12(3) GDPR).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extension {
    /// It was announced within the first month: three months in all, from receipt.
    InTime(NaiveDate),
    /// It was announced too late and changes nothing.
    TooLate(NaiveDate),
    /// It was announced without reasons and changes nothing.
    WithoutReasons(NaiveDate),
    /// The law fixes no extension: the date that the controller named counts, and the record does not have it (Article 18(2) DPO).
    OfNoFixedLength(NaiveDate),
}

/// What a request for identification did (Article 12(6) GDPR).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identification {
    /// The time for access stands still since that day, until the person answers; it stood still before, once for each earlier request.
    Waiting(NaiveDate, Vec<Pause>),
    /// It was asked on that day, and the time for access begins only when the person answers (Article 12A UK GDPR).
    WaitingToStart(NaiveDate),
    /// The time for access stood still in between, once for each request.
    Paused(Vec<Pause>),
    /// It stops no time: not access, not prompt, or without reasons.
    WithoutEffect(NaiveDate),
}

impl Identification {
    /// Whether no time runs until the person answers.
    pub fn is_waiting(&self) -> bool {
        matches!(self, Self::Waiting(..) | Self::WaitingToStart(_))
    }
}

/// The next act, as far as the record can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Another demur is sending it.
    WaitForSending,
    /// Print and post it.
    Post,
    /// Fill in the form.
    Submit,
    /// Send it again: it never left, or came back.
    SendAgain,
    /// Say whether it was sent.
    Resolve,
    /// Fetch the proof of delivery.
    GetProof,
    /// Fetch the delivery receipt until this day: the carrier has one.
    FetchReceipt(NaiveDate),
    /// Fetch the proof, or send again with proof: the month from the expected arrival is over.
    GetProofOrSendAgain,
    /// Send by post as well: an e-mail is only handed over.
    PostAsWell,
    /// Fetch the confirmation of the form.
    GetConfirmation,
    /// Read a mail that came in; it seems to be of this kind.
    ReadAnswer(Kind),
    /// Answer the request for identification.
    Identify,
    /// Wait until the deadline.
    Wait,
    /// The deadline has passed: remind, or complain.
    Remind,
    /// Look at what is missing in the answer.
    CheckAnswer,
    /// A reminder was sent: wait until this day.
    AwaitReminder(NaiveDate),
    /// Wait for what the controller does about a letter that follows an earlier one.
    AwaitAnswer,
    /// A complaint was sent: wait for the authority.
    AwaitAuthority,
    /// Complain, or go to court.
    Complain,
    /// Nothing.
    Nothing,
}

impl Next {
    /// The words of all next acts.
    pub const CODES: [&str; 20] = [
        "wait-for-sending",
        "post",
        "submit",
        "send-again",
        "resolve",
        "get-proof",
        "fetch-receipt",
        "get-proof-or-send-again",
        "post-as-well",
        "get-confirmation",
        "read-answer",
        "identify",
        "wait",
        "remind",
        "check-answer",
        "await-reminder",
        "await-answer",
        "await-authority",
        "complain",
        "nothing",
    ];

    /// A stable word for programs, and the end of the message id `next-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::WaitForSending => "wait-for-sending",
            Self::Post => "post",
            Self::Submit => "submit",
            Self::SendAgain => "send-again",
            Self::Resolve => "resolve",
            Self::GetProof => "get-proof",
            Self::FetchReceipt(_) => "fetch-receipt",
            Self::GetProofOrSendAgain => "get-proof-or-send-again",
            Self::PostAsWell => "post-as-well",
            Self::GetConfirmation => "get-confirmation",
            Self::ReadAnswer(_) => "read-answer",
            Self::Identify => "identify",
            Self::Wait => "wait",
            Self::Remind => "remind",
            Self::CheckAnswer => "check-answer",
            Self::AwaitReminder(_) => "await-reminder",
            Self::AwaitAnswer => "await-answer",
            Self::AwaitAuthority => "await-authority",
            Self::Complain => "complain",
            Self::Nothing => "nothing",
        }
    }
}

/// A mail that came in and wants reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread {
    /// The number of its entry.
    pub seq: u64,
    /// Its day.
    pub on: NaiveDate,
    /// What it seems to be.
    pub kind: Kind,
    /// Whether it is the controller's, as far as its address shows.
    pub is_from_the_controller: bool,
}

/// Where a letter stands on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// When it left.
    pub sent: Option<Sent>,
    /// When it arrived, as far as is known.
    pub receipt: Option<Receipt>,
    /// The time for the answer; none without a day of receipt, nor while it stands still.
    pub period: Option<Period>,
    /// The last day if it arrived when expected, where no arrival is known; an expectation, no deadline.
    pub expectation: Option<NaiveDate>,
    /// The extension, if one was announced.
    pub extension: Option<Extension>,
    /// The request for identification, if there was one.
    pub identification: Option<Identification>,
    /// Whether the deadline has passed, and receipt is proven.
    pub is_overdue: bool,
    /// The last mail that a person must still read.
    pub unread: Option<Unread>,
    /// The next act.
    pub next: Next,
    /// The time limits besides the controller's own; filled where the letters of a record are looked at together.
    pub clocks: Vec<RunningClock>,
}
