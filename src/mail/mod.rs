//! Incoming mails (door of the mail parser): what a message says of itself, and what kind of message it seems to be.
//!
//! Enters: the raw bytes of one message, hostile ones too, and the words of `data/replies.toml`. Leaves: an [`Incoming`] and a [`Recognised`], both within fixed
//! bounds. What is recognised is a claim of the message: whether its sender is the controller, and what follows from it, is for the rooms below. It knows no
//! letter and no record.

mod header;
mod incoming;
mod mbox;
mod phrases;
mod recognition;
mod report;
mod structure;

pub use incoming::{Authentication, Automatic, Incoming, Unreadable, shown};
pub use mbox::messages;
pub use phrases::{OF_A_CONTROLLER, Phrases, Wording};
pub use recognition::{Recognised, Sender, case_of_address, recognise};
pub use report::{Action, Recipient, Report};

use serde::{Deserialize, Serialize};

/// The largest message that is read, in bytes.
pub const SIZE_LIMIT: u64 = 50 << 20;

/// What kind of message a mail seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A mail server could not deliver a message and has given up (RFC 3464, action `failed`).
    Bounce,
    /// A mail server has not delivered a message yet (RFC 3464, action `delayed`).
    Delay,
    /// A mail server has put a message into the mailbox (RFC 3464, action `delivered`).
    Delivered,
    /// A mail server has passed a message on to one that reports no more (RFC 3464, action `relayed`).
    Relayed,
    /// A mail server has passed a message on to several addresses (RFC 3464, action `expanded`).
    Expanded,
    /// A machine answered (RFC 3834), or somebody is away.
    AutoReply,
    /// The controller confirms that it has the letter.
    Confirmation,
    /// The controller wants its web form to be used.
    UseOurForm,
    /// The controller asks who the person is (Article 12(6) GDPR).
    Identification,
    /// The controller wants proof that outputs of its AI show the person's data.
    ProofOfOutputs,
    /// The controller says that it is a matter of Meta AI and not of `WhatsApp`.
    NotWhatsapp,
    /// The controller announces an extension (Article 12(3) GDPR).
    Extension,
    /// The controller refuses (Article 12(4) GDPR).
    Refusal,
    /// The controller answers.
    Answer,
    /// Nobody reads the mailbox any more.
    MailboxClosed,
    /// Anything else.
    Unrecognised,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 16] = [
        Self::Bounce,
        Self::Delay,
        Self::Delivered,
        Self::Relayed,
        Self::Expanded,
        Self::AutoReply,
        Self::Confirmation,
        Self::UseOurForm,
        Self::Identification,
        Self::ProofOfOutputs,
        Self::NotWhatsapp,
        Self::Extension,
        Self::Refusal,
        Self::Answer,
        Self::MailboxClosed,
        Self::Unrecognised,
    ];

    /// The word in the record and in `data/replies.toml`, and the end of the message id `mail-kind-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Bounce => "bounce",
            Self::Delay => "delay",
            Self::Delivered => "delivered",
            Self::Relayed => "relayed",
            Self::Expanded => "expanded",
            Self::AutoReply => "auto-reply",
            Self::Confirmation => "confirmation",
            Self::UseOurForm => "use-our-form",
            Self::Identification => "identification",
            Self::ProofOfOutputs => "proof-of-outputs",
            Self::NotWhatsapp => "not-whatsapp",
            Self::Extension => "extension",
            Self::Refusal => "refusal",
            Self::Answer => "answer",
            Self::MailboxClosed => "mailbox-closed",
            Self::Unrecognised => "unrecognised",
        }
    }

    /// Whether mail servers say this on the way of a message: nobody has read it.
    pub fn is_of_the_way(self) -> bool {
        matches!(self, Self::Bounce | Self::Delay | Self::Delivered | Self::Relayed | Self::Expanded)
    }

    /// Whether a machine says this without anything a person need read.
    pub fn is_routine(self) -> bool {
        matches!(self, Self::AutoReply | Self::Confirmation) || self.is_of_the_way() && self != Self::Bounce
    }
}
