//! The mailbox in which answers arrive and copies of letters are kept.

use std::time::Duration;

use super::error::{ProfileError, ProfileProblem};
use super::outbox::{DEFAULT_TIMEOUT, Tls, is_loopback};
use super::reader::Reader;

const KEYS: [&str; 8] = ["host", "port", "tls", "username", "password_command", "sent_folder", "folders", "timeout"];

/// The section `[inbox.imap]`: a mailbox that is read over IMAP (RFC 9051), and into whose folder for sent mail copies are put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imap {
    /// Name of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: Tls,
    /// The account there.
    pub username: String,
    /// The command whose first line of output is the password.
    pub password_command: Vec<String>,
    /// The folder for sent mail; without it the one that the server names so (RFC 6154).
    pub sent_folder: Option<String>,
    /// The folders in which answers arrive.
    pub folders: Vec<String>,
    /// How long one waits for the server at each step; when it has to search, five times as long.
    pub timeout: Duration,
}

impl Imap {
    /// The port that is usual for a kind of protection (RFC 8314).
    fn usual_port(tls: Tls) -> u16 {
        if tls == Tls::Implicit { 993 } else { 143 }
    }
}

pub(super) fn read(profile: &mut Reader<'_, '_>) -> Result<Option<Imap>, ProfileError> {
    let Some(mut inbox) = profile.optional("inbox", |reader, key| reader.table(key, &["imap"]))? else { return Ok(None) };
    let mut reader = inbox.required("imap", |reader, key| reader.table(key, &KEYS))?;
    let host = reader.required("host", Reader::line)?;
    let tls = reader.optional("tls", |reader, key| reader.word(key, &Tls::ALL.map(Tls::id)))?.unwrap_or(Tls::Implicit);
    if tls == Tls::None && !is_loopback(&host) {
        return Err(reader.error("tls", ProfileProblem::PlainTextToFarHost { host }));
    }
    let folders = reader.optional("folders", Reader::items)?.filter(|folders| !folders.is_empty());
    Ok(Some(Imap {
        port: reader.optional("port", Reader::port)?.unwrap_or(Imap::usual_port(tls)),
        username: reader.required("username", Reader::line)?,
        password_command: reader.optional("password_command", Reader::items)?.unwrap_or_default(),
        sent_folder: reader.optional("sent_folder", Reader::line)?,
        folders: folders.unwrap_or_else(|| vec!["INBOX".to_owned()]),
        timeout: Duration::from_secs(reader.optional("timeout", Reader::seconds)?.unwrap_or(DEFAULT_TIMEOUT)),
        host,
        tls,
    }))
}
