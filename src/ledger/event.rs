//! What can happen to a letter, and what an entry says of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::MailNote;
use super::anchored::Anchored;
use super::event_kind::EventKind;
use super::looked::{Copied, Found};
use super::proof::{Carriage, FileNote, KeptFile, Tombstone};
use crate::law::{Country, RegimeId, Right};
use crate::parties::{AuthorityId, ControllerId};
use crate::request::{Channel, FollowUp, Reference};

/// What happened, with all that the entry says of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A letter was written.
    Composed(Box<Composed>),
    /// A step of the dispatch: started, dispatched, failed or in doubt.
    Dispatch(EventKind, Box<Dispatch>),
    /// A doubt was ended by the person, or by what their mailbox shows.
    Resolved(EventKind, Resolved),
    /// The end of the record was dated by others.
    Anchored(Box<Anchored>),
    /// A copy of the letter lies in the folder for sent mail.
    Copied(Box<Copied>),
    /// Something happened outside of the program, or a file was put beside an entry.
    ByHand(EventKind, Box<ByHand>),
    /// What the earlier entries of the letter said was removed.
    Forgotten(Tombstone),
    /// An entry of which only the kind is left: a later one says that its letter was forgotten.
    Emptied(EventKind),
}

/// The letter as it was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Composed {
    /// The version of the program.
    pub program: String,
    /// Whose letter it is.
    pub subject: Subject,
    /// To whom.
    pub controller: Addressee,
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// The services it is about.
    pub services: Vec<String>,
    /// The law that applies.
    pub regime: RegimeId,
    /// The locale of the letter.
    pub language: String,
    /// The date of the letter.
    pub date: NaiveDate,
    /// The day on which it may arrive, for the expectation only.
    pub expected: NaiveDate,
    /// How it leaves.
    pub channel: Channel,
    /// The e-mail address it goes to, if it leaves so.
    pub address: Option<String>,
    /// Its subject line.
    pub title: String,
    /// The names of the fields of the profile that leave with it.
    pub fields: Vec<String>,
    /// How often the person insisted on the same letter again.
    pub counter: u32,
    /// The earlier letter that it follows, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Follows>,
    /// The authority it goes to, if it is a complaint; the controller is then the one complained of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Watcher>,
    /// Who writes for the person, if they do not write themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<String>,
}

/// The earlier letter that a letter follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Follows {
    /// How.
    pub kind: FollowUp,
    /// Its key.
    pub reference: Reference,
    /// For a reminder: that it was written after the time for an answer, or after a refusal.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
}

/// The authority that a complaint goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watcher {
    /// Its id.
    pub id: AuthorityId,
    /// Its name on that day.
    pub name: String,
}

/// Whose letter it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The full name.
    pub name: String,
    /// The e-mail address for the answer, if there is one.
    pub email: Option<String>,
    /// The country of residence.
    pub country: Country,
    /// The part of the country, where the law or the authority depends on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The year of birth of a child for whom a parent writes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<i32>,
}

/// To whom a letter goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// The id of the controller.
    pub id: ControllerId,
    /// Its name on that day.
    pub name: String,
    /// The time zone of its place.
    pub time_zone: String,
}

/// A step of the dispatch, as the connection showed it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Dispatch {
    /// The server: host, port, protection, address, digest of its certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<serde_json::Value>,
    /// The address the message goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whose server it is: `controller` if its proven name belongs to the domain of the address, else `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hop: Option<Hop>,
    /// What the server said, step by step.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<serde_json::Value>,
    /// The wish for reports on the further way (RFC 3461): `envid`, `notify`, and what the server said if it `refused` it; none if none was put.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dsn: Option<serde_json::Value>,
    /// Where and why it ended otherwise than well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<serde_json::Value>,
}

/// Whose mail server took a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hop {
    /// The sender's own provider: the message is handed over, not received.
    Provider,
    /// The controller's own: the message is received.
    Controller,
}

/// How a doubt was ended.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Resolved {
    /// Why the person is sure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What was found in the person's mailbox, if that ended it; its bytes are attached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<Box<Found>>,
}

/// Something that happened outside of the program, as the person tells it, or as a mail shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    /// On which day.
    pub on: NaiveDate,
    /// In the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The file that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileNote>,
    /// Further files that show it, each by its role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<KeptFile>,
    /// For a letter by post: who carries it, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<Carriage>,
    /// For a file: the entry beside which it was put; none if it belongs to the letter as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub belongs_to: Option<u64>,
    /// For a request for identification or an extension: that the controller gave no reasons.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_reasons: bool,
    /// For a correction: the entry it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<u64>,
    /// For a correction: what happened instead; nothing at all if it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<EventKind>,
    /// The mail that shows it, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<Box<MailNote>>,
}

impl ByHand {
    /// Whether this, as an event of a kind, can only have happened with the letter in the controller's hand.
    pub fn shows_arrival(&self, kind: EventKind) -> bool {
        kind.is_from_the_controller() || kind == EventKind::MailReceived && self.mail.as_ref().is_some_and(|mail| mail.shows_arrival())
    }
}

impl ByHand {
    /// What happened on a day, and nothing more said of it.
    pub fn on(day: NaiveDate) -> Self {
        Self { on: day, ..Self::default() }
    }
}

impl Event {
    /// Its kind.
    pub fn kind(&self) -> EventKind {
        match self {
            Self::Composed(_) => EventKind::Composed,
            Self::Anchored(_) => EventKind::Anchored,
            Self::Copied(_) => EventKind::Copied,
            Self::Dispatch(kind, _) | Self::Resolved(kind, _) | Self::ByHand(kind, _) | Self::Emptied(kind) => *kind,
            Self::Forgotten(_) => EventKind::Forgotten,
        }
    }

    /// What the entry says, as JSON.
    pub fn as_json(&self) -> serde_json::Value {
        let json = match self {
            Self::Composed(payload) => serde_json::to_value(payload),
            Self::Dispatch(_, payload) => serde_json::to_value(payload),
            Self::Resolved(_, payload) => serde_json::to_value(payload),
            Self::Copied(payload) => serde_json::to_value(payload),
            Self::Anchored(payload) => serde_json::to_value(payload),
            Self::ByHand(_, payload) => serde_json::to_value(payload),
            Self::Forgotten(payload) => serde_json::to_value(payload),
            Self::Emptied(_) => Ok(serde_json::Value::Null),
        };
        json.expect("payloads have text keys only")
    }

    /// An event from its kind and what the entry says.
    pub(super) fn read(kind: EventKind, json: &str) -> Result<Self, serde_json::Error> {
        Ok(match kind {
            EventKind::Composed => Self::Composed(serde_json::from_str(json)?),
            EventKind::DispatchStarted | EventKind::Dispatched | EventKind::DispatchFailed | EventKind::InDoubt => {
                Self::Dispatch(kind, serde_json::from_str(json)?)
            }
            EventKind::ResolvedSent | EventKind::ResolvedNotSent => Self::Resolved(kind, serde_json::from_str(json)?),
            EventKind::Copied => Self::Copied(serde_json::from_str(json)?),
            EventKind::Forgotten => Self::Forgotten(serde_json::from_str(json)?),
            EventKind::Anchored => Self::Anchored(serde_json::from_str(json)?),
            _ => Self::ByHand(kind, serde_json::from_str(json)?),
        })
    }
}
