//! What happened to a letter outside of the program, in the person's words; and the end of a doubt.
//!
//! Enters: a case, and what the person says. Leaves: an entry, or the reason why it would not be true.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{Case, CaseError, CorrespondenceError};
use crate::deadline::{Sent, State};
use crate::ledger::{Attachment, ByHand, Event, EventKind, FileNote, Head, Ledger, NewEntry, Resolved, media_type};
use crate::request::Channel;

/// What a person says about a letter.
#[derive(Debug, Clone)]
pub struct Saying {
    /// What happened.
    pub event: EventKind,
    /// On which day.
    pub on: NaiveDate,
    /// In their words.
    pub note: Option<String>,
    /// A file that shows it: its name, and its bytes.
    pub file: Option<(String, Vec<u8>)>,
    /// For a request for identification or an extension: that no reasons were given.
    pub without_reasons: bool,
    /// For a correction: the entry it replaces.
    pub seq: Option<u64>,
    /// For a correction: what happened instead; `None` for the same on another day.
    pub instead: Option<Instead>,
}

/// What a correction puts in the place of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    /// Something else happened.
    Event(EventKind),
    /// Nothing happened at all.
    Nothing,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// It is recorded; this is the end of the chain.
    Recorded(Head),
    /// The same was recorded before; nothing changed.
    Already,
}

/// Records what a person says.
///
/// # Errors
/// [`CaseError`] if it cannot be so; [`LedgerError`](crate::ledger::LedgerError) if it cannot be written.
pub fn note(ledger: &mut Ledger, case: &Case, saying: &Saying, now: DateTime<FixedOffset>) -> Result<Noted, CorrespondenceError> {
    let said = by_hand(case, saying, now)?;
    let is_replaced =
        |seq: u64| case.entries.iter().any(|entry| matches!(&entry.event, Event::ByHand(_, other) if other.replaces == Some(seq)));
    let is_same = |event: &Event| matches!(event, Event::ByHand(kind, other) if *kind == saying.event && **other == said);
    if saying.file.is_none() && case.entries.iter().any(|entry| is_same(&entry.event) && !is_replaced(entry.seq)) {
        return Ok(Noted::Already);
    }
    let attachments: Vec<Attachment> = saying.file.iter().map(|(_, bytes)| Attachment { role: "file", bytes: bytes.clone() }).collect();
    let event = Event::ByHand(saying.event, Box::new(said));
    let entry = NewEntry { at: now, reference: &case.reference, event: &event, attachments: &attachments };
    Ok(Noted::Recorded(ledger.append(&[entry])?))
}

fn by_hand(case: &Case, saying: &Saying, now: DateTime<FixedOffset>) -> Result<ByHand, CaseError> {
    let (on, event) = (saying.on, saying.event);
    let today = now.date_naive();
    if on > today {
        return Err(CaseError::InFuture { on, today });
    }
    if (event == EventKind::Corrected) != saying.seq.is_some() {
        return Err(CaseError::Seq);
    }
    let instead = saying.seq.map(|seq| instead_of(case, seq, saying.instead)).transpose()?.flatten();
    let happened = if event == EventKind::Corrected { instead } else { Some(event) };
    if let Some(happened) = happened {
        fits(case, happened, on)?;
    }
    let file = saying.file.as_ref().map(|(name, bytes)| FileNote {
        name: name.clone(),
        media_type: media_type(bytes).to_owned(),
        bytes: bytes.len() as u64,
    });
    // Another day for a mail leaves it the mail it was.
    let is_same = |entry: &&crate::ledger::Entry| Some(entry.seq) == saying.seq && Some(entry.event.kind()) == instead;
    let mail = case.entries.iter().find(is_same).and_then(|entry| match &entry.event {
        Event::ByHand(_, was) => was.mail.clone(),
        _ => None,
    });
    let (note, without_reasons, replaces) = (saying.note.clone(), saying.without_reasons, saying.seq);
    Ok(ByHand { note, file, without_reasons, replaces, instead, mail, ..ByHand::on(on) })
}

/// What stands in the place of an entry that is corrected; only what a person recorded can be, and only once.
fn instead_of(case: &Case, seq: u64, instead: Option<Instead>) -> Result<Option<EventKind>, CaseError> {
    let by_hand = |entry: &crate::ledger::Entry| match &entry.event {
        Event::ByHand(kind, said) => {
            Some((entry.seq, if *kind == EventKind::Corrected { said.instead } else { Some(*kind) }, said.replaces))
        }
        _ => None,
    };
    let all: Vec<_> = case.entries.iter().filter_map(by_hand).collect();
    let is_replaced = |seq: u64| all.iter().any(|(_, _, replaces)| *replaces == Some(seq));
    let can_be = || all.iter().map(|(seq, ..)| *seq).filter(|seq| !is_replaced(*seq)).collect();
    let found = all.iter().find(|(own, ..)| *own == seq && !is_replaced(seq));
    let (_, was, _) = found.ok_or_else(|| CaseError::NotCorrectable { seq, can_be: can_be() })?;
    Ok(match instead {
        Some(Instead::Event(event)) => Some(event),
        Some(Instead::Nothing) => None,
        None => *was,
    })
}

/// Whether this can have happened to the letter on that day.
fn fits(case: &Case, event: EventKind, on: NaiveDate) -> Result<(), CaseError> {
    let (channel, state) = (case.letter.channel, case.standing.state);
    let wanted = match event {
        EventKind::Posted => Some(Channel::Post),
        EventKind::Submitted => Some(Channel::Form),
        _ => None,
    };
    if wanted.is_some_and(|wanted| wanted != channel) {
        return Err(CaseError::WrongChannel { event, channel });
    }
    let never_left = state == State::Failed && channel == Channel::Email && event != EventKind::Withdrawn;
    if state == State::InDoubt || never_left {
        return Err(CaseError::WrongState { event, state });
    }
    let left = match case.standing.sent {
        Some(Sent::At(instant)) => Some(instant.date_naive()),
        Some(Sent::On(day)) => Some(day),
        None => None,
    };
    let is_departure = wanted.is_some() || event == EventKind::Withdrawn;
    let earliest = left.filter(|_| !is_departure).unwrap_or(case.letter.date);
    if on < earliest { Err(CaseError::TooEarly { on, earliest }) } else { Ok(()) }
}

/// Ends a doubt by the person's word.
///
/// # Errors
/// [`CaseError::NotInDoubt`]; [`LedgerError`](crate::ledger::LedgerError) if it cannot be written.
pub fn resolve(
    ledger: &mut Ledger,
    case: &Case,
    was_sent: bool,
    note: Option<String>,
    now: DateTime<FixedOffset>,
) -> Result<Noted, CorrespondenceError> {
    let kind = if was_sent { EventKind::ResolvedSent } else { EventKind::ResolvedNotSent };
    if case.standing.state != State::InDoubt {
        if case.entries.last().is_some_and(|entry| entry.event.kind() == kind) {
            return Ok(Noted::Already);
        }
        return Err(CaseError::NotInDoubt { reference: case.reference.clone(), state: case.standing.state }.into());
    }
    let event = Event::Resolved(kind, Resolved { note, found: None });
    let entry = NewEntry { at: now, reference: &case.reference, event: &event, attachments: &[] };
    Ok(Noted::Recorded(ledger.append(&[entry])?))
}
