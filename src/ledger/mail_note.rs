//! What an entry says of a mail that came in: what the mail claims, what it was taken for, and by what it was matched.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::mail::Kind;

/// A mail that came in; its raw bytes are attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailNote {
    /// SHA-256 of its raw bytes, in hex: the same mail is recorded once.
    pub sha256: String,
    /// Its Message-ID, without angle brackets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The address it says it is from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Its subject line, as it can be shown.
    pub subject: String,
    /// The instant in its `Date` field: the sender's word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime<FixedOffset>>,
    /// The instant in its topmost `Received` field: the word of the person's own server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrived: Option<DateTime<FixedOffset>>,
    /// What it was taken for.
    pub recognised: Kind,
    /// Whose mail it is, as far as its address shows.
    pub sender: MailSender,
    /// By what it was matched to the letter.
    pub matched_by: MatchedBy,
    /// Whether it is about an earlier attempt to send the same letter: then it says nothing of this one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_earlier: bool,
    /// The status code that a mail server gives (RFC 3463).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The address that it reports of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// What it says in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diagnostic: Option<String>,
    /// The mail server that reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporting_mta: Option<String>,
    /// The mail server that the reporting one spoke to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_mta: Option<String>,
    /// The number that the controller gives the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_number: Option<String>,
    /// What the person's provider says of the sender (RFC 8601), as the mail claims.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authenticated: Option<String>,
}

/// Whose mail it is, as far as its address shows and the person's provider does not contradict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailSender {
    /// An address of the controller, or the one that the letter went to.
    Controller,
    /// Anybody else: a mail server on the way, another address, a forger.
    Other,
}

impl MailSender {
    /// The word in the record, and the end of the message id `mail-sender-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Other => "other",
        }
    }
}

/// By what a mail was matched to a letter, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// The person named the letter.
    Named,
    /// The Message-ID of the message that came back with it.
    Returned,
    /// The envelope id of the letter (RFC 3461).
    EnvelopeId,
    /// `In-Reply-To`.
    InReplyTo,
    /// `References`.
    References,
    /// The reference in its subject line.
    Subject,
    /// The reference in its text.
    Text,
    /// The number of a case that an earlier mail had.
    CaseNumber,
}

impl MatchedBy {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Named, Self::Returned, Self::EnvelopeId, Self::InReplyTo, Self::References, Self::Subject, Self::Text, Self::CaseNumber];

    /// The word in the record, and the end of the message id `mail-matched-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Returned => "returned",
            Self::EnvelopeId => "envelope-id",
            Self::InReplyTo => "in-reply-to",
            Self::References => "references",
            Self::Subject => "subject",
            Self::Text => "text",
            Self::CaseNumber => "case-number",
        }
    }
}

impl MailNote {
    /// Whether nobody can have written it without the letter: it is the controller's, and not only what a server says of the way.
    pub fn shows_arrival(&self) -> bool {
        let is_of_the_way = self.recognised.is_of_the_way() || self.recognised == Kind::MailboxClosed;
        self.sender == MailSender::Controller && !is_of_the_way && !self.is_earlier
    }

    /// Whether the person's provider found the sender genuine, as the mail claims: the domain in `From` vouches for it (RFC 7489).
    pub fn is_checked(&self) -> bool {
        self.authenticated.as_deref().is_some_and(|results| results.split(' ').any(|result| result == "dmarc=pass"))
    }

    /// Whether a person must read it to know what follows.
    pub fn wants_reading(&self) -> bool {
        !(self.recognised.is_routine() || self.recognised == Kind::Bounce && self.is_earlier)
    }
}
