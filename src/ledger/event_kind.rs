//! The kinds of events, by their words: what can happen to a letter, and to the record as a whole.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The kind of an event: the third word of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// A letter was written, and is kept as it was written.
    Composed,
    /// The server is ready; the next byte is the first of the message.
    DispatchStarted,
    /// The server took the message.
    Dispatched,
    /// The message was not taken.
    DispatchFailed,
    /// Nobody knows whether the message was taken.
    InDoubt,
    /// The person found that it was sent.
    ResolvedSent,
    /// The person found that it was not sent.
    ResolvedNotSent,
    /// A copy of the letter lies in the person's folder for sent mail.
    Copied,
    /// A mail came in that is about the letter; what follows from it, a person must say.
    MailReceived,
    /// A file was put beside an earlier entry.
    Attached,
    /// What the entries of the letter say was removed, with their files.
    Forgotten,
    /// The end of the record was dated by a time-stamping authority (RFC 3161); this concerns all letters.
    Anchored,
    /// The letter was given to the post.
    Posted,
    /// The web form was sent.
    Submitted,
    /// The letter reached the controller, and there is proof.
    Delivered,
    /// The letter came back.
    DeliveryFailed,
    /// The controller confirmed that it has the letter.
    Acknowledged,
    /// The controller asked who the person is (Article 12(6) GDPR).
    IdentificationRequested,
    /// The person answered that.
    Identified,
    /// The controller announced an extension (Article 12(3) GDPR).
    Extended,
    /// The controller answered in part.
    PartlyAnswered,
    /// The controller answered.
    Answered,
    /// The controller refused (Article 12(4) GDPR).
    Refused,
    /// The person withdrew the letter.
    Withdrawn,
    /// An earlier entry was a slip of the pen.
    Corrected,
}

impl EventKind {
    /// All kinds.
    pub const ALL: [Self; 25] = [
        Self::Composed,
        Self::DispatchStarted,
        Self::Dispatched,
        Self::DispatchFailed,
        Self::InDoubt,
        Self::ResolvedSent,
        Self::ResolvedNotSent,
        Self::Copied,
        Self::MailReceived,
        Self::Attached,
        Self::Forgotten,
        Self::Anchored,
        Self::Posted,
        Self::Submitted,
        Self::Delivered,
        Self::DeliveryFailed,
        Self::Acknowledged,
        Self::IdentificationRequested,
        Self::Identified,
        Self::Extended,
        Self::PartlyAnswered,
        Self::Answered,
        Self::Refused,
        Self::Withdrawn,
        Self::Corrected,
    ];

    /// Those that a person records, the last thirteen: what happened outside of the program.
    pub const BY_HAND: [Self; 13] = *Self::ALL.last_chunk().expect("there are more than thirteen");

    /// The word in the record and on the command line, and the end of the message id `event-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Composed => "composed",
            Self::DispatchStarted => "dispatch-started",
            Self::Dispatched => "dispatched",
            Self::DispatchFailed => "dispatch-failed",
            Self::InDoubt => "in-doubt",
            Self::ResolvedSent => "resolved-sent",
            Self::ResolvedNotSent => "resolved-not-sent",
            Self::Copied => "copied",
            Self::MailReceived => "mail-received",
            Self::Attached => "attached",
            Self::Forgotten => "forgotten",
            Self::Anchored => "anchored",
            Self::Posted => "posted",
            Self::Submitted => "submitted",
            Self::Delivered => "delivered",
            Self::DeliveryFailed => "delivery-failed",
            Self::Acknowledged => "acknowledged",
            Self::IdentificationRequested => "identification-requested",
            Self::Identified => "identified",
            Self::Extended => "extended",
            Self::PartlyAnswered => "partly-answered",
            Self::Answered => "answered",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Corrected => "corrected",
        }
    }

    /// Whether this is about the record as a whole, and about no letter.
    pub fn is_about_the_whole(self) -> bool {
        self == Self::Anchored
    }

    /// Whether the controller can only have done this with the letter in hand.
    pub fn is_from_the_controller(self) -> bool {
        matches!(
            self,
            Self::Acknowledged | Self::IdentificationRequested | Self::Extended | Self::PartlyAnswered | Self::Answered | Self::Refused
        )
    }
}

impl FromStr for EventKind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.id() == text).ok_or(())
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
