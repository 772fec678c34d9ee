//! Looking into the person's own mailbox: a copy of each letter among the sent ones, and what ends a doubt.
//!
//! Enters: an open mailbox, a letter with its exact bytes. Leaves: an entry that says where the copy lies, or the message that shows that the letter
//! left. Only what belongs to this very attempt counts; that nothing is found proves nothing.

use chrono::{DateTime, Days, FixedOffset, TimeDelta};

use super::sending::Outgoing;
use super::{Case, CaseError, CorrespondenceError};
use crate::deadline::State;
use crate::dispatch::{Failure, Header, Mailbox, Opened};
use crate::ledger::{Attachment, Copied, Event, EventKind, Found, FoundKind, Head, Ledger, LedgerError, MailPlace, NewEntry, Resolved};
use crate::profile::Imap;
use crate::request::Reference;

/// How far the clock of the mailbox's server may be behind one's own.
const TOLERANCE: TimeDelta = TimeDelta::minutes(15);

/// The largest message that goes into the record.
const LIMIT: u32 = 25 << 20;

/// How many messages that may belong to a letter are looked at, the latest first.
const LOOKED_AT: usize = 50;

/// Why the mailbox could not be looked into, or a copy not be kept.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    /// A step did not succeed.
    #[error(transparent)]
    Mailbox(#[from] Failure),
    /// No folder is the one for sent mail.
    #[error("no folder for sent mail among {known:?}")]
    NoSentFolder {
        /// The folders there are.
        known: Vec<String>,
    },
    /// The record cannot be written.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// What the mailbox says of a letter in doubt.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Looked {
    /// The folders that were searched.
    pub folders: Vec<String>,
    /// The message that shows that the letter left, and its bytes.
    pub found: Option<(Found, Vec<u8>)>,
}

/// The folder for sent mail: the one that the person names, else the one that the server does.
///
/// # Errors
/// [`LookError`].
pub fn sent_folder(mailbox: &mut Mailbox, imap: &Imap) -> Result<String, LookError> {
    if let Some(named) = &imap.sent_folder {
        return Ok(named.clone());
    }
    let folders = mailbox.folders()?;
    let sent = folders.iter().find(|folder| folder.is_sent).map(|folder| folder.name.clone());
    sent.ok_or_else(|| LookError::NoSentFolder { known: folders.into_iter().map(|folder| folder.name).collect() })
}

/// Puts a copy of a letter that left among the sent ones, unless one lies there, and records where it is.
///
/// # Errors
/// [`LookError`]; the letter itself left all the same.
pub fn keep_copy(
    ledger: &mut Ledger,
    mailbox: &mut Mailbox,
    imap: &Imap,
    letter: &Outgoing<'_>,
    clock: &dyn Fn() -> DateTime<FixedOffset>,
) -> Result<Copied, LookError> {
    let folder = sent_folder(mailbox, imap)?;
    let opened = mailbox.examine(&folder)?;
    let there = copy_in(mailbox, letter.reference, letter.bytes)?;
    let already_there = there.is_some();
    let uid = match there {
        Some(header) => Some(header.uid),
        None => match mailbox.append(&folder, letter.bytes)? {
            Some(uid) => Some(uid),
            None => mailbox.examine(&folder).and_then(|_| copy_in(mailbox, letter.reference, letter.bytes))?.map(|header| header.uid),
        },
    };
    let copied = Copied { place: place(mailbox, folder, opened, uid), already_there };
    let event = Event::Copied(Box::new(copied.clone()));
    ledger.append(&[NewEntry { at: clock(), reference: letter.reference, event: &event, attachments: &[] }])?;
    Ok(copied)
}

/// The copy of these very bytes in the open folder: a letter that is tried again has the same `Message-ID`, but another `Date`.
fn copy_in(mailbox: &mut Mailbox, reference: &Reference, bytes: &[u8]) -> Result<Option<Header>, Failure> {
    let Some(id) = message_id(bytes) else { return Ok(None) };
    let uids = mailbox.with_message_id(&id)?;
    let date = field(bytes, "date");
    let headers = mailbox.headers(&uids[uids.len().saturating_sub(LOOKED_AT)..])?;
    let is_it = |header: &Header| names(&header.fields, "message-id", reference) && field(&header.fields, "date") == date;
    Ok(headers.into_iter().rev().find(is_it))
}

/// The `Message-ID` of a letter.
fn message_id(bytes: &[u8]) -> Option<String> {
    field(bytes, "message-id").map(|id| id.trim().to_owned())
}

/// Looks for what shows that a letter in doubt left: a copy of this attempt among the sent ones, a report, or an answer.
///
/// # Errors
/// [`LookError`] if the mailbox cannot be looked into.
pub fn look(mailbox: &mut Mailbox, imap: &Imap, case: &Case, letter: &[u8]) -> Result<Looked, LookError> {
    let mut looked = Looked::default();
    let sent = match sent_folder(mailbox, imap) {
        Err(LookError::NoSentFolder { .. }) => None,
        sent => Some(sent?),
    };
    if let Some(folder) = sent {
        let opened = mailbox.examine(&folder)?;
        looked.folders.push(folder.clone());
        if let Some(header) = copy_in(mailbox, &case.reference, letter)? {
            looked.found = Some(found(mailbox, FoundKind::SentCopy, folder, opened, header)?);
            return Ok(looked);
        }
    }
    // What came back may belong to an earlier attempt under the same reference, if one left.
    let Some((started, id)) = started(case).filter(|_| !left_before(case)).zip(message_id(letter)) else { return Ok(looked) };
    for folder in &imap.folders {
        let opened = mailbox.examine(folder)?;
        looked.folders.push(folder.clone());
        let since = started.date_naive().checked_sub_days(Days::new(1)).unwrap_or(started.date_naive());
        let uids = mailbox.about(&id, case.reference.as_str(), since)?;
        let headers = mailbox.headers(&uids[uids.len().saturating_sub(LOOKED_AT)..])?;
        let is_later = |header: &Header| header.arrived.is_none_or(|arrived| arrived + TOLERANCE >= started);
        let shown = headers.into_iter().filter(is_later).find_map(|header| Some((shows(&header, &case.reference)?, header)));
        if let Some((what, header)) = shown {
            looked.found = Some(found(mailbox, what, folder.clone(), opened, header)?);
            return Ok(looked);
        }
    }
    Ok(looked)
}

/// What a message shows of a letter that it is about, by its header; one that only quotes the letter shows nothing.
fn shows(header: &Header, reference: &Reference) -> Option<FoundKind> {
    if names(&header.fields, "message-id", reference) {
        return None;
    }
    let is_report = field(&header.fields, "content-type").is_some_and(|kind| kind.to_ascii_lowercase().starts_with("multipart/report"));
    let answers = names(&header.fields, "in-reply-to", reference) || names(&header.fields, "references", reference);
    match (is_report, answers) {
        (true, _) => Some(FoundKind::Report),
        (false, true) => Some(FoundKind::Answer),
        (false, false) => None,
    }
}

fn found(mailbox: &mut Mailbox, what: FoundKind, folder: String, opened: Opened, header: Header) -> Result<(Found, Vec<u8>), Failure> {
    let whole = if header.size <= LIMIT { mailbox.message(header.uid, header.size)? } else { None };
    let place = place(mailbox, folder, opened, Some(header.uid));
    Ok((Found { what, place, arrived: header.arrived }, whole.unwrap_or(header.fields)))
}

fn place(mailbox: &Mailbox, folder: String, opened: Opened, uid: Option<u32>) -> MailPlace {
    let server = serde_json::to_value(mailbox.server()).expect("plain data");
    MailPlace { server, folder, uid_validity: opened.uid_validity, uid }
}

/// When the attempt began that is in doubt.
fn started(case: &Case) -> Option<DateTime<FixedOffset>> {
    case.entries.iter().rfind(|entry| entry.event.kind() == EventKind::DispatchStarted).map(|entry| entry.at)
}

/// Whether an earlier attempt under this reference may have left.
fn left_before(case: &Case) -> bool {
    let latest = case.entries.iter().rposition(|entry| entry.event.kind() == EventKind::Composed).unwrap_or_default();
    case.entries[..latest].iter().any(|entry| entry.event.kind() == EventKind::DispatchStarted)
}

/// Ends a doubt by what was found.
///
/// # Errors
/// [`CaseError::NotInDoubt`]; [`LedgerError`] if it cannot be written.
pub fn resolve_by(
    ledger: &mut Ledger,
    case: &Case,
    found: Found,
    message: Vec<u8>,
    note: Option<String>,
    now: DateTime<FixedOffset>,
) -> Result<Head, CorrespondenceError> {
    is_in_doubt(case)?;
    let event = Event::Resolved(EventKind::ResolvedSent, Resolved { note, found: Some(Box::new(found)) });
    let attachments = [Attachment { role: "found", bytes: message }];
    Ok(ledger.append(&[NewEntry { at: now, reference: &case.reference, event: &event, attachments: &attachments }])?)
}

/// Whether there is a doubt to be ended.
///
/// # Errors
/// [`CaseError::NotInDoubt`].
pub fn is_in_doubt(case: &Case) -> Result<(), CaseError> {
    if case.standing.state == State::InDoubt {
        return Ok(());
    }
    Err(CaseError::NotInDoubt { reference: case.reference.clone(), state: case.standing.state })
}

/// Whether a field has the `Message-ID` of a letter: its reference before the sign that ends it.
fn names(fields: &[u8], name: &str, reference: &Reference) -> bool {
    field(fields, name).is_some_and(|value| value.contains(&format!("<{reference}@")))
}

/// The value of the first header field of a name, its lines joined (RFC 5322, section 2.2.3); nothing beyond the header is read.
pub(super) fn field(message: &[u8], name: &str) -> Option<String> {
    let mut value: Option<String> = None;
    for line in message.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            break;
        }
        let is_more = line.starts_with(b" ") || line.starts_with(b"\t");
        match &mut value {
            Some(value) if is_more => *value = format!("{value} {}", String::from_utf8_lossy(line).trim()),
            Some(_) => break,
            None if is_more => {}
            None => {
                let (head, rest) = line.split_at(line.iter().position(|byte| *byte == b':').unwrap_or(line.len()));
                if head.eq_ignore_ascii_case(name.as_bytes()) {
                    value = Some(String::from_utf8_lossy(rest.get(1..).unwrap_or_default()).trim().to_owned());
                }
            }
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_read_over_its_lines_and_never_from_the_body() {
        let message = b"References: <a@b>\r\n <20261121-7K3QX9TB@example.org>\r\nMessage-Id:\r\n\t<c@d>\r\n\r\nDate: never\r\n";
        assert_eq!(field(message, "references").as_deref(), Some("<a@b> <20261121-7K3QX9TB@example.org>"));
        assert_eq!(field(message, "message-id").as_deref(), Some(" <c@d>"));
        assert_eq!(field(message, "date"), None);
        assert!(names(message, "references", &"20261121-7K3QX9TB".parse().unwrap()));
        assert!(!names(message, "message-id", &"20261121-7K3QX9TB".parse().unwrap()));
    }
}
