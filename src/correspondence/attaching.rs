//! Files that a person puts beside an entry of a letter, or beside the letter as a whole.
//!
//! Enters: a letter, an entry or none, files. Leaves: one entry a file; none for one that is there already.

use chrono::{DateTime, FixedOffset};

use super::noting::{Noted, file_note};
use super::{Case, CaseError, CorrespondenceError};
use crate::ledger::{Attachment, ByHand, Entry, Event, EventKind, Ledger, NewEntry};

/// Files to be put beside an entry.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The entry; none for the letter as a whole.
    pub to: Option<u64>,
    /// In the person's words.
    pub note: Option<String>,
    /// Name and bytes of each.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Puts files beside an entry of a letter, all or none; each becomes an entry of its own, so that each can be taken back by itself. A file that is there
/// already is left out.
///
/// # Errors
/// [`CaseError::NoSuchEntry`]; [`LedgerError`](crate::ledger::LedgerError) if it cannot be written.
pub fn attach(ledger: &mut Ledger, case: &Case, beside: &Beside, now: DateTime<FixedOffset>) -> Result<Noted, CorrespondenceError> {
    if let Some(seq) = beside.to {
        exists(case, seq)?;
    }
    let mut new: Vec<(Event, [Attachment; 1])> = Vec::new();
    for (name, bytes) in &beside.files {
        if new.iter().any(|(_, [attachment])| attachment.bytes == *bytes) || is_there(ledger, case, beside.to, bytes)? {
            continue;
        }
        let file = Some(file_note(name, bytes));
        let said = ByHand { note: beside.note.clone(), file, belongs_to: beside.to, ..ByHand::on(now.date_naive()) };
        new.push((Event::ByHand(EventKind::Attached, Box::new(said)), [Attachment { role: "file", bytes: bytes.clone() }]));
    }
    if new.is_empty() {
        return Ok(Noted::Already);
    }
    let entries: Vec<NewEntry<'_>> =
        new.iter().map(|(event, attachments)| NewEntry { at: now, reference: &case.reference, event, attachments }).collect();
    Ok(Noted::Recorded(ledger.append(&entries)?))
}

/// A file can be put beside every entry but another file.
fn exists(case: &Case, seq: u64) -> Result<(), CaseError> {
    let can_be = || case.entries.iter().filter(|entry| entry.event.kind() != EventKind::Attached).map(|entry| entry.seq);
    if can_be().any(|own| own == seq) {
        return Ok(());
    }
    Err(CaseError::NoSuchEntry { seq, can_be: can_be().collect() })
}

/// Whether the same bytes are there: recorded with the entry itself, or put beside it and not taken back.
fn is_there(ledger: &Ledger, case: &Case, to: Option<u64>, bytes: &[u8]) -> Result<bool, CorrespondenceError> {
    let is_replaced =
        |seq: u64| case.entries.iter().any(|entry| matches!(&entry.event, Event::ByHand(_, other) if other.replaces == Some(seq)));
    let is_beside = |entry: &Entry| match &entry.event {
        Event::ByHand(EventKind::Attached, said) => said.belongs_to == to && !is_replaced(entry.seq),
        _ => to == Some(entry.seq),
    };
    for attached in case.entries.iter().filter(|entry| is_beside(entry)).flat_map(|entry| &entry.attached) {
        if ledger.artifact(&attached.digest)?.is_some_and(|kept| kept == bytes) {
            return Ok(true);
        }
    }
    Ok(false)
}
