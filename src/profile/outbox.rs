//! From where and how e-mail is sent.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::error::{Expected, ProfileError, ProfileProblem};
use super::reader::Reader;
use crate::parties::{ContactError, EmailAddress};

/// Seconds that a person waits for a server that says nothing.
pub(super) const DEFAULT_TIMEOUT: u64 = 60;

/// The section `[outbox]`; all of it may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outbox {
    /// The sender of e-mail; without it, name and e-mail address of the subject.
    pub from: Option<Mailbox>,
    /// The submission server.
    pub smtp: Option<Smtp>,
}

/// A sender: an address, with or without a name (RFC 5322, section 3.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name shown.
    pub name: Option<String>,
    /// The address.
    pub address: EmailAddress,
}

impl FromStr for Mailbox {
    type Err = ContactError;

    fn from_str(text: &str) -> Result<Self, ContactError> {
        match text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
            // One sender, not a list: an address within the name would be hidden by mail programs.
            Some((name, _)) if name.contains(['<', '>', '@']) => Err(ContactError::Email),
            Some((name, address)) => {
                let name = name.trim_matches(|character: char| character == '"' || character.is_whitespace());
                Ok(Self { name: (!name.is_empty()).then(|| name.to_owned()), address: address.parse()? })
            }
            None => Ok(Self { name: None, address: text.parse()? }),
        }
    }
}

impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.address),
            None => write!(f, "{}", self.address),
        }
    }
}

/// The section `[outbox.smtp]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smtp {
    /// Name of the submission server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: Tls,
    /// The account there.
    pub username: Option<String>,
    /// The command whose first line of output is the password.
    pub password_command: Vec<String>,
    /// The service under which the keyring of the system has the password of the account.
    pub password_keyring: Option<String>,
    /// How long one waits for the server at each step; after the message five times as long.
    pub timeout: Duration,
}

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte (RFC 8314).
    Implicit,
    /// After STARTTLS (RFC 3207).
    StartTls,
    /// Not at all; only to this machine.
    None,
}

impl Tls {
    /// All ways.
    pub const ALL: [Self; 3] = [Self::Implicit, Self::StartTls, Self::None];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::Implicit => "implicit",
            Self::StartTls => "starttls",
            Self::None => "none",
        }
    }

    /// The port that is usual for it.
    pub fn usual_port(self) -> u16 {
        match self {
            Self::Implicit => 465,
            Self::StartTls => 587,
            Self::None => 25,
        }
    }
}

impl FromStr for Tls {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|tls| tls.id() == text).ok_or(())
    }
}

pub(super) fn read(profile: &mut Reader<'_, '_>) -> Result<Outbox, ProfileError> {
    let Some(mut reader) = profile.optional("outbox", |reader, key| reader.table(key, &["from", "smtp"]))? else {
        return Ok(Outbox::default());
    };
    let from = reader.optional("from", |reader, key| reader.parsed(key, Expected::Mailbox))?;
    let smtp = match reader.optional("smtp", |reader, key| {
        reader.table(key, &["host", "port", "tls", "username", "password_command", "password_keyring", "timeout"])
    })? {
        Some(mut reader) => Some(smtp(&mut reader)?),
        None => None,
    };
    Ok(Outbox { from, smtp })
}

fn smtp(reader: &mut Reader<'_, '_>) -> Result<Smtp, ProfileError> {
    let host = reader.required("host", Reader::line)?;
    let tls = reader.optional("tls", |reader, key| reader.word(key, &Tls::ALL.map(Tls::id)))?.unwrap_or(Tls::Implicit);
    if tls == Tls::None && !is_loopback(&host) {
        return Err(reader.error("tls", ProfileProblem::PlainTextToFarHost { host }));
    }
    Ok(Smtp {
        port: reader.optional("port", Reader::port)?.unwrap_or(tls.usual_port()),
        username: reader.optional("username", Reader::line)?,
        password_command: reader.optional("password_command", Reader::items)?.unwrap_or_default(),
        password_keyring: reader.optional("password_keyring", Reader::line)?,
        timeout: Duration::from_secs(reader.optional("timeout", Reader::seconds)?.unwrap_or(DEFAULT_TIMEOUT)),
        host,
        tls,
    })
}

pub(super) fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
