//! What an entry says of the person's own mailbox: where a copy lies, and what was found there.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// Where a message lies in a mailbox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MailPlace {
    /// The server: host, port, protection, address, digest of its certificate.
    pub server: serde_json::Value,
    /// The folder, in the spelling of IMAP.
    pub folder: String,
    /// As long as the folder keeps this number, `uid` means the same message (RFC 9051, section 2.3.1.1).
    pub uid_validity: u32,
    /// The number of the message in the folder; none if the server did not tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uid: Option<u32>,
}

/// A copy of a letter lies in the folder for sent mail.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Copied {
    /// Where.
    #[serde(flatten)]
    pub place: MailPlace,
    /// Whether it lay there before demur looked: then somebody else put it there, mostly the provider.
    pub already_there: bool,
}

/// What a message shows that was found in a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundKind {
    /// A copy of this very attempt, in the folder for sent mail.
    SentCopy,
    /// A report of a mail server on the letter (RFC 3464).
    Report,
    /// An answer to the letter.
    Answer,
}

impl FoundKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::SentCopy, Self::Report, Self::Answer];

    /// The word in the record, and the end of the message id `found-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::SentCopy => "sent-copy",
            Self::Report => "report",
            Self::Answer => "answer",
        }
    }
}

/// A message in the person's mailbox that ends a doubt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// What it shows.
    pub what: FoundKind,
    /// Where it lies.
    #[serde(flatten)]
    pub place: MailPlace,
    /// When the server of the mailbox got it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrived: Option<DateTime<FixedOffset>>,
}
