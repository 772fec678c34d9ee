//! What is done in an open mailbox: folders, searching, reading without a trace, and adding a copy.

use std::collections::BTreeSet;

use async_imap::error::Error;
use async_imap::imap_proto::rfc4315::UidSetMember;
use async_imap::imap_proto::{NameAttribute, Outcome, Response, ResponseCode, Status};
use chrono::{DateTime, FixedOffset, NaiveDate};
use futures_util::TryStreamExt;
use tokio::io::AsyncWriteExt;

use super::{Extent, LONG_WAIT, Mailbox, SMALL};
use crate::dispatch::{Failure, Step};

/// What is read of a message first: enough to say whether it can belong to a letter.
const FIELDS: &str = "(UID RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID REFERENCES IN-REPLY-TO FROM SUBJECT CONTENT-TYPE AUTO-SUBMITTED X-FAILED-RECIPIENTS DATE)])";

/// How many bytes the first look at a message may have; a longer header ends the connection rather than the memory.
const HEADER: usize = 64 << 10;

/// How many bytes the numbers of messages may have: a million of them.
const NUMBERS: usize = 16 << 20;

/// A folder of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Its name, in the spelling of the protocol.
    pub name: String,
    /// Whether the server says that it is the one for sent mail (RFC 6154).
    pub is_sent: bool,
}

/// A folder that was opened to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// As long as it stays the same, a number means the same message (RFC 9051, section 2.3.1.1).
    pub uid_validity: u32,
    /// How many messages there are.
    pub messages: u32,
}

/// The first look at a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its number in the folder.
    pub uid: u32,
    /// Its size in bytes.
    pub size: u32,
    /// When the server got it.
    pub arrived: Option<DateTime<FixedOffset>>,
    /// The fields that say whether it can belong to a letter, as they are.
    pub fields: Vec<u8>,
}

impl Mailbox {
    /// All folders.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn folders(&mut self) -> Result<Vec<Folder>, Failure> {
        let pattern = if self.names_special_folders { "\"*\" RETURN (SPECIAL-USE)" } else { "\"*\"" };
        self.run(Step::Folder, Extent { times: 1, bytes: SMALL }, async |session| {
            let names = session.list(Some(""), Some(pattern)).await?;
            let folder = |name: async_imap::types::Name| {
                let has = |wanted: &NameAttribute<'_>| name.attributes().contains(wanted);
                (!has(&NameAttribute::NoSelect)).then(|| Folder { name: name.name().to_owned(), is_sent: has(&NameAttribute::Sent) })
            };
            Ok(names.try_collect::<Vec<_>>().await?.into_iter().filter_map(folder).collect())
        })
    }

    /// Opens a folder to read only.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn examine(&mut self, folder: &str) -> Result<Opened, Failure> {
        let opened = self.run(Step::Folder, Extent { times: LONG_WAIT, bytes: SMALL }, async |session| session.examine(folder).await)?;
        Ok(Opened { uid_validity: opened.uid_validity.unwrap_or_default(), messages: opened.exists })
    }

    /// The numbers of the messages in the open folder with this `Message-ID`; whole, for some servers find no part of one.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn with_message_id(&mut self, id: &str) -> Result<Vec<u32>, Failure> {
        self.search(&format!("HEADER MESSAGE-ID {}", quoted(id)))
    }

    /// The numbers of the messages in the open folder, of a day and later, that answer the message with this `Message-ID`, or have a word in their text.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn about(&mut self, id: &str, word: &str, since: NaiveDate) -> Result<Vec<u32>, Failure> {
        let (id, word) = (quoted(id), quoted(word));
        self.search(&format!("SINCE {} OR OR HEADER REFERENCES {id} HEADER IN-REPLY-TO {id} BODY {word}", day(since)))
    }

    /// The numbers of the messages in the open folder beyond one, of a day and later if a day is given, in their order.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn beyond(&mut self, last: u32, since: Option<NaiveDate>) -> Result<Vec<u32>, Failure> {
        let Some(first) = last.checked_add(1) else { return Ok(Vec::new()) };
        let since = since.map(|since| format!(" SINCE {}", day(since))).unwrap_or_default();
        let mut uids = self.search(&format!("UID {first}:*{since}"))?;
        // The star is the last message even if its number is smaller (RFC 9051, section 9).
        uids.retain(|uid| *uid > last);
        Ok(uids)
    }

    fn search(&mut self, query: &str) -> Result<Vec<u32>, Failure> {
        let found = self.run(Step::Search, Extent { times: LONG_WAIT, bytes: NUMBERS }, async |session| session.uid_search(query).await)?;
        Ok(found.into_iter().collect::<BTreeSet<u32>>().into_iter().collect())
    }

    /// The first look at messages of the open folder; those that are gone meanwhile are missing.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn headers(&mut self, uids: &[u32]) -> Result<Vec<Header>, Failure> {
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        let set = set(uids);
        let extent = Extent { times: LONG_WAIT, bytes: SMALL + uids.len() * HEADER };
        let mut headers: Vec<Header> = self.run(Step::Fetch, extent, async |session| {
            let fetched = session.uid_fetch(&set, FIELDS).await?;
            let header = |fetch: async_imap::types::Fetch| async move {
                let (Some(uid), Some(fields)) = (fetch.uid, fields(&fetch)) else { return Ok(None) };
                Ok(Some(Header { uid, size: fetch.size.unwrap_or_default(), arrived: fetch.internal_date(), fields }))
            };
            fetched.try_filter_map(header).try_collect().await
        })?;
        headers.sort_by_key(|header| header.uid);
        headers.retain(|header| uids.binary_search(&header.uid).is_ok());
        Ok(headers)
    }

    /// The bytes of a message of the open folder, of which it has so many; none if it is gone.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn message(&mut self, uid: u32, size: u32) -> Result<Option<Vec<u8>>, Failure> {
        let extent = Extent { times: LONG_WAIT, bytes: SMALL + usize::try_from(size).unwrap_or(usize::MAX / 2) };
        self.run(Step::Fetch, extent, async |session| {
            let fetched: Vec<_> = session.uid_fetch(uid.to_string(), "(UID BODY.PEEK[])").await?.try_collect().await?;
            Ok(fetched.iter().find(|fetch| fetch.uid == Some(uid)).and_then(|fetch| fetch.body().map(<[u8]>::to_vec)))
        })
    }

    /// Adds a message to a folder, marked as read; gives its number there, if the server tells it (RFC 4315).
    ///
    /// # Errors
    /// [`Failure`].
    pub fn append(&mut self, folder: &str, message: &[u8]) -> Result<Option<u32>, Failure> {
        let command = format!("APPEND {} (\\Seen) {{{}}}", quoted(folder), message.len());
        self.run(Step::Append, Extent { times: LONG_WAIT, bytes: SMALL }, async |session| {
            let id = session.run_command(&command).await?;
            loop {
                match session.read_response().await?.ok_or(Error::ConnectionLost)?.parsed() {
                    Response::Continue(_) => break,
                    Response::Done { outcome, .. } => return Err(refused(outcome)),
                    _ => {}
                }
            }
            let stream = session.get_mut();
            stream.write_all(message).await?;
            stream.write_all(b"\r\n").await?;
            stream.flush().await?;
            loop {
                let response = session.read_response().await?.ok_or(Error::ConnectionLost)?;
                let Response::Done { tag, status, outcome } = response.parsed() else { continue };
                return match status {
                    Status::Ok if *tag == id => Ok(outcome.code.as_ref().and_then(number)),
                    _ => Err(refused(outcome)),
                };
            }
        })
    }
}

fn refused(outcome: &Outcome<'_>) -> Error {
    Error::No(outcome.information.as_deref().unwrap_or_default().to_owned())
}

/// The number that the server gave to an added message.
fn number(code: &ResponseCode<'_>) -> Option<u32> {
    let ResponseCode::AppendUid(_, set) = code else { return None };
    match set.as_slice() {
        [UidSetMember::Uid(uid)] => Some(*uid),
        [UidSetMember::UidRange(range)] if range.start() == range.end() => Some(*range.start()),
        _ => None,
    }
}

/// The fields that were asked for, whatever name the server gives the part.
fn fields(fetch: &async_imap::types::Fetch) -> Option<Vec<u8>> {
    fetch.header().map(<[u8]>::to_vec)
}

/// Numbers as the protocol writes several of them: `1:500,502`.
fn set(uids: &[u32]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for uid in uids {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*uid) => *last = *uid,
            _ => runs.push((*uid, *uid)),
        }
    }
    let run = |(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}:{last}") };
    runs.iter().map(run).collect::<Vec<_>>().join(",")
}

/// A text as a quoted string (RFC 9051, section 4.3); line ends, which it cannot have, are left out.
fn quoted(text: &str) -> String {
    let text: String = text.chars().filter(|character| !matches!(character, '\r' | '\n' | '\0')).collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A day as the protocol writes it: `22-Nov-2026`, whatever the language of the machine.
fn day(day: NaiveDate) -> String {
    day.format("%-d-%b-%Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_runs_and_texts_in_quotes() {
        assert_eq!(set(&[1, 2, 3, 5, 7, 8]), "1:3,5,7:8");
        assert_eq!(set(&[u32::MAX - 1, u32::MAX]), "4294967294:4294967295");
        assert_eq!(quoted("a\"b\\c\r\nd"), r#""a\"b\\cd""#);
        assert_eq!(day("2026-11-02".parse().unwrap()), "2-Nov-2026");
    }
}
