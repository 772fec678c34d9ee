//! From where and how e-mail is sent.

use std::str::FromStr;

use super::error::{Expected, ProfileError, ProfileProblem};
use super::reader::Reader;
use crate::parties::{ContactError, EmailAddress};

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
            Some((name, address)) => {
                let name = name.trim().trim_matches('"').trim();
                Ok(Self { name: (!name.is_empty()).then(|| name.to_owned()), address: address.parse()? })
            }
            None => Ok(Self { name: None, address: text.parse()? }),
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
    const WORDS: [&str; 3] = ["implicit", "starttls", "none"];
}

impl FromStr for Tls {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "implicit" => Ok(Self::Implicit),
            "starttls" => Ok(Self::StartTls),
            "none" => Ok(Self::None),
            _ => Err(()),
        }
    }
}

pub(super) fn read(profile: &mut Reader<'_, '_>) -> Result<Outbox, ProfileError> {
    let Some(mut reader) = profile.optional("outbox", |reader, key| reader.table(key, &["from", "smtp"]))? else {
        return Ok(Outbox::default());
    };
    let from = reader.optional("from", |reader, key| reader.parsed(key, Expected::Mailbox))?;
    let smtp = match reader.optional("smtp", |reader, key| reader.table(key, &["host", "port", "tls", "username", "password_command"]))? {
        Some(mut reader) => Some(smtp(&mut reader)?),
        None => None,
    };
    Ok(Outbox { from, smtp })
}

fn smtp(reader: &mut Reader<'_, '_>) -> Result<Smtp, ProfileError> {
    let host = reader.required("host", Reader::line)?;
    let tls = reader.optional("tls", |reader, key| reader.word(key, &Tls::WORDS))?.unwrap_or(Tls::Implicit);
    let default_port = match tls {
        Tls::Implicit => 465,
        Tls::StartTls => 587,
        Tls::None => 25,
    };
    if tls == Tls::None && !is_loopback(&host) {
        return Err(reader.error("tls", ProfileProblem::PlainTextToFarHost { host }));
    }
    Ok(Smtp {
        port: reader.optional("port", Reader::port)?.unwrap_or(default_port),
        username: reader.optional("username", Reader::line)?,
        password_command: reader.optional("password_command", Reader::items)?.unwrap_or_default(),
        host,
        tls,
    })
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
