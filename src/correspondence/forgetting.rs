//! A letter is forgotten: whether it may be, what will be lost, and until when it should be kept.
//!
//! Enters: a letter and those that follow it. Leaves: the record without what the letter said. Files that the person wrote out are not looked for.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{Case, CaseError, Cases, CorrespondenceError, Knowledge};
use crate::ledger::{Event, Head, Ledger};
use crate::request::Reference;

/// What will be lost if a letter is forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Of how many entries the content.
    pub entries: usize,
    /// How many files.
    pub files: usize,
    /// The letters that follow it; they stay, and have their own content.
    pub followers: Vec<Reference>,
}

/// What will be lost.
pub fn loss(case: &Case, cases: &Cases) -> Loss {
    Loss {
        entries: case.entries.len(),
        files: case.entries.iter().map(|entry| entry.attached.len()).sum(),
        followers: cases.following(&case.reference).map(|other| other.reference.clone()).collect(),
    }
}

/// Removes what the record has of a letter but the chain.
///
/// # Errors
/// [`CaseError::ForgetOpen`] if it is open, or one that follows it is, and the person does not insist;
/// [`LedgerError`](crate::ledger::LedgerError) if it cannot be done; then nothing was removed.
pub fn forget(
    ledger: &mut Ledger,
    case: &Case,
    cases: &Cases,
    even_if_open: bool,
    note: Option<&str>,
    now: DateTime<FixedOffset>,
) -> Result<Head, CorrespondenceError> {
    may_be_forgotten(case, cases, even_if_open)?;
    Ok(ledger.forget(&case.reference, note, now)?)
}

/// Whether nothing is expected of the letter any more, or the person insists.
///
/// # Errors
/// [`CaseError::ForgetOpen`].
pub fn may_be_forgotten(case: &Case, cases: &Cases, even_if_open: bool) -> Result<(), CaseError> {
    let follower = cases.following(&case.reference).find(|other| other.standing.state.is_open());
    let is_open = case.standing.state.is_open();
    if even_if_open || !is_open && follower.is_none() {
        return Ok(());
    }
    let follower = follower.filter(|_| !is_open).map(|other| other.reference.clone());
    Err(CaseError::ForgetOpen { reference: case.reference.clone(), state: case.standing.state, follower })
}

/// Until when a closed letter should be kept: to the end of the last time limit that runs for it, and of the longest that is known at all, counted from
/// its last day. Nobody knows whether a court will be asked; so long, it still can be.
pub(super) fn keep_until(case: &Case, knowledge: &Knowledge) -> Option<NaiveDate> {
    if !case.standing.state.is_closed() {
        return None;
    }
    let days = case.entries.iter().flat_map(|entry| match &entry.event {
        Event::ByHand(_, said) => [Some(entry.at.date_naive()), Some(said.on)],
        _ => [Some(entry.at.date_naive()), None],
    });
    let last = days.flatten().max()?;
    let clocks = case.standing.clocks.iter().map(|clock| clock.last_day);
    let period = case.standing.period.as_ref().map(|period| period.last_day);
    knowledge.law.longest_clock(last).into_iter().chain(clocks).chain(period).max()
}
