//! What happened to a letter outside of the program, in the person's words; and the end of a doubt.
//!
//! Enters: a case, and what the person says. Leaves: an entry, or the reason why it would not be true.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{Case, CaseError, CorrespondenceError, form};
use crate::deadline::{Sent, State, day_at};
use crate::ledger::{Attachment, ByHand, Carriage, Event, EventKind, FileNote, Head, KeptFile, Ledger, NewEntry, Resolved, media_type};
use crate::request::Channel;

/// The role of a mail in which the controller confirms a form.
pub const CONFIRMATION: &str = "confirmation";

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
    /// For a web form: what was typed, what was shown, and what came back, each by its role.
    pub proofs: Vec<Proof>,
    /// For a letter by post: who carries it, and how.
    pub post: Carriage,
    /// For a request for identification or an extension: that no reasons were given.
    pub without_reasons: bool,
    /// For a correction: the entry it replaces.
    pub seq: Option<u64>,
    /// For a correction: what happened instead; `None` for the same on another day.
    pub instead: Option<Instead>,
}

/// A file that shows one thing about a web form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What it shows: `typed`, `screenshot` or `confirmation`.
    pub role: &'static str,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
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
    let has_files = saying.file.is_some() || !saying.proofs.is_empty();
    if !has_files && case.entries.iter().any(|entry| is_same(&entry.event) && !is_replaced(entry.seq)) {
        return Ok(Noted::Already);
    }
    let confirmed = confirmed(case, saying, now)?;
    let own = saying.file.iter().map(|(_, bytes)| Attachment { role: "file", bytes: bytes.clone() });
    let attachments: Vec<Attachment> = own.chain(proofs_of(saying).map(Proof::attachment)).collect();
    let event = Event::ByHand(saying.event, Box::new(said));
    let entry = NewEntry { at: now, reference: &case.reference, event: &event, attachments: &attachments };
    let confirmation = confirmed.as_ref().map(|(event, attachments)| NewEntry { at: now, reference: &case.reference, event, attachments });
    Ok(Noted::Recorded(ledger.append(&[entry].into_iter().chain(confirmation).collect::<Vec<_>>())?))
}

/// The files that belong to the event itself: a confirmation that comes with the word that the form was sent is an event of its own.
fn proofs_of(saying: &Saying) -> impl Iterator<Item = &Proof> {
    saying.proofs.iter().filter(|proof| saying.event != EventKind::Submitted || proof.role != CONFIRMATION)
}

/// The controller's confirmation that came with the word that a form was sent: receipt was confirmed on the day that the mail itself bears.
fn confirmed(case: &Case, saying: &Saying, now: DateTime<FixedOffset>) -> Result<Option<(Event, [Attachment; 1])>, CaseError> {
    let confirmation = saying.proofs.iter().find(|proof| saying.event == EventKind::Submitted && proof.role == CONFIRMATION);
    let Some(proof) = confirmation else { return Ok(None) };
    let day = form::dated(&proof.bytes).map(|instant| day_at(instant, &case.letter.controller.time_zone));
    let on = day.filter(|day| (saying.on..=now.date_naive()).contains(day));
    let on = on.ok_or(CaseError::ConfirmationDay { day, on: saying.on })?;
    let said = ByHand { files: vec![proof.note()], ..ByHand::on(on) };
    Ok(Some((Event::ByHand(EventKind::Acknowledged, Box::new(said)), [proof.attachment()])))
}

impl Proof {
    fn note(&self) -> KeptFile {
        KeptFile { role: self.role.to_owned(), note: file_note(&self.name, &self.bytes) }
    }

    fn attachment(&self) -> Attachment {
        Attachment { role: self.role, bytes: self.bytes.clone() }
    }
}

/// What an entry says of a file.
pub(super) fn file_note(name: &str, bytes: &[u8]) -> FileNote {
    FileNote { name: name.to_owned(), media_type: media_type(bytes).to_owned(), bytes: bytes.len() as u64 }
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
    let file = saying.file.as_ref().map(|(name, bytes)| file_note(name, bytes));
    // Another day for a mail leaves it the mail it was.
    let is_same = |entry: &&crate::ledger::Entry| Some(entry.seq) == saying.seq && Some(entry.event.kind()) == instead;
    let mail = case.entries.iter().find(is_same).and_then(|entry| match &entry.event {
        Event::ByHand(_, was) => was.mail.clone(),
        _ => None,
    });
    let post = Some(saying.post.clone()).filter(|post| !post.is_empty());
    if post.is_some() && case.letter.channel != Channel::Post {
        return Err(CaseError::WrongChannel { event: happened.unwrap_or(event), channel: case.letter.channel });
    }
    let files = proofs_of(saying).map(Proof::note).collect();
    let (note, without_reasons, replaces) = (saying.note.clone(), saying.without_reasons, saying.seq);
    Ok(ByHand { note, file, files, post, without_reasons, replaces, instead, mail, ..ByHand::on(on) })
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
