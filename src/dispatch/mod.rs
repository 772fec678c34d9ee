//! Leaving, and looking: an e-mail is handed to a submission server (RFC 6409), step by step, so that each end can be told from the others; and the
//! person's own mailbox is looked into (RFC 9051).
//!
//! Enters: a server, a password, an envelope and the bytes of a message. Leaves: an [`Outcome`], and everything the server said. It knows
//! neither letters nor the record; the caller is asked before the first byte of the message leaves.

mod certificate;
mod envelope;
mod line;
mod mailbox;
mod secrets;
mod session;
mod stuffing;
pub mod tsa;

pub use certificate::expiry;
pub use mailbox::{Folder, Header, Mailbox, Opened};
pub use session::Session;

use serde::{Deserialize, Serialize};

/// The server that a message was handed to, as the connection showed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Server {
    /// Its name, as the profile gives it.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection was protected: `implicit`, `starttls` or `none`.
    pub tls: String,
    /// The address that the name led to.
    pub address: String,
    /// SHA-256 of its certificate (DER), in hex; none without TLS.
    pub certificate_sha256: Option<String>,
}

/// What the server said to one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// After which step.
    pub step: Step,
    /// The reply code (RFC 5321, section 4.2).
    pub code: u16,
    /// Its text, lines joined by line feeds, at most 2,000 characters; a password in it is taken out.
    pub text: String,
}

/// A step of handing over a message (RFC 5321, section 4.1.1), or of looking into a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Finding the address of the server.
    Resolve,
    /// Connecting, TLS from the first byte, the greeting and EHLO.
    Connect,
    /// STARTTLS and EHLO again (RFC 3207).
    StartTls,
    /// The log-in (RFC 4954).
    Auth,
    /// The sender.
    Mail,
    /// The recipient.
    Rcpt,
    /// The wish to send the message.
    Data,
    /// The message itself, up to the line with the dot.
    Message,
    /// Finding or opening a folder of the mailbox (RFC 9051, section 6.3).
    Folder,
    /// Searching in it (section 6.4.4).
    Search,
    /// Reading a message of it (section 6.4.5).
    Fetch,
    /// Adding a copy to it (section 6.3.12).
    Append,
}

impl Step {
    /// All steps, in their order.
    pub const ALL: [Self; 12] = [
        Self::Resolve,
        Self::Connect,
        Self::StartTls,
        Self::Auth,
        Self::Mail,
        Self::Rcpt,
        Self::Data,
        Self::Message,
        Self::Folder,
        Self::Search,
        Self::Fetch,
        Self::Append,
    ];

    /// The word in the record, and the end of the message id `step-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Resolve => "resolve",
            Self::Connect => "connect",
            Self::StartTls => "starttls",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::Message => "message",
            Self::Folder => "folder",
            Self::Search => "search",
            Self::Fetch => "fetch",
            Self::Append => "append",
        }
    }
}

/// Why a step did not succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The server said no, for now (4xx).
    RefusedForNow,
    /// The server said no, for good (5xx).
    Refused,
    /// The server said yes to something else.
    UnexpectedReply,
    /// What the server said is no reply of SMTP.
    Malformed,
    /// The server said nothing for as long as one waits.
    Silence,
    /// The connection broke or was closed.
    Broken,
    /// There is no such server, or it takes no connection.
    Unreachable,
    /// The certificate is not one that this machine trusts for this name.
    Certificate,
    /// The server lacks what is needed: STARTTLS, a way to log in, or letters beyond ASCII in addresses.
    NotOffered,
    /// Somebody put words between the server and TLS.
    Injected,
    /// The message cannot be sent as it is.
    Message,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 11] = [
        Self::RefusedForNow,
        Self::Refused,
        Self::UnexpectedReply,
        Self::Malformed,
        Self::Silence,
        Self::Broken,
        Self::Unreachable,
        Self::Certificate,
        Self::NotOffered,
        Self::Injected,
        Self::Message,
    ];

    /// The word in the record, and the end of the message id `reason-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::RefusedForNow => "refused-for-now",
            Self::Refused => "refused",
            Self::UnexpectedReply => "unexpected-reply",
            Self::Malformed => "malformed",
            Self::Silence => "silence",
            Self::Broken => "broken",
            Self::Unreachable => "unreachable",
            Self::Certificate => "certificate",
            Self::NotOffered => "not-offered",
            Self::Injected => "injected",
            Self::Message => "message",
        }
    }
}

/// Where and why handing over did not succeed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}: {}: {detail}", step.id(), reason.id())]
pub struct Failure {
    /// At which step.
    pub step: Step,
    /// Why.
    pub reason: Reason,
    /// The reply code, if the server gave one.
    pub code: Option<u16>,
    /// What the server or the system said, without any password.
    pub detail: String,
}

impl Failure {
    /// Whether nobody can know if the message was taken: its bytes had begun to leave, and no coded refusal came back.
    pub fn is_doubtful(&self) -> bool {
        self.step == Step::Message && !matches!(self.reason, Reason::Refused | Reason::RefusedForNow | Reason::Message)
    }
}

/// How handing over a message ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The server took it (250 after the message).
    Accepted,
    /// It was not taken: a coded refusal, or an end before its first byte.
    Failed(Failure),
    /// Nobody knows.
    InDoubt(Failure),
}

impl From<Failure> for Outcome {
    fn from(failure: Failure) -> Self {
        if failure.is_doubtful() { Self::InDoubt(failure) } else { Self::Failed(failure) }
    }
}

/// A message with its envelope (RFC 5321, section 2.3.1).
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// The address of the sender.
    pub from: &'a str,
    /// The address of the recipient.
    pub to: &'a str,
    /// The message, lines ended by CR LF.
    pub bytes: &'a [u8],
    /// Under which name reports on it should come back, where the server offers them (RFC 3461, `ENVID`); printable ASCII, at most 100 characters.
    pub envelope_id: Option<&'a str>,
}

/// The wish for reports on the further way of a message, as it was put to the server (RFC 3461).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dsn {
    /// The name under which a report comes back (`ENVID`).
    pub envid: String,
    /// Of what a report was asked for (`NOTIFY`).
    pub notify: String,
    /// What the server said if it offered reports and then refused to be asked: the message went on without the wish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
}

/// How far a message got.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// What the server said, step by step.
    pub replies: Vec<Reply>,
    /// The wish for reports; none where the server does not offer them.
    pub dsn: Option<Dsn>,
}
