//! What letters of one record mean for each other: a reminder or a complaint changes what is next for the letter it follows, and starts clocks.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::following::left;
use super::forgetting::keep_until;
use super::{Case, Knowledge};
use crate::deadline::{Beginnings, Next, State, history, is_word_of_the_person, running};
use crate::ledger::EventKind;
use crate::request::{FollowUp, Reference};

/// Looks at each letter in the light of those that follow it.
pub(super) fn relate(cases: &mut [Case], knowledge: &Knowledge, today: NaiveDate) {
    let facts: Vec<_> =
        cases.iter().map(|case| (case.letter.follows.clone(), left(case), case.standing.receipt.map(|receipt| receipt.on))).collect();
    let open = cases.iter().filter(|case| case.standing.state.is_open()).filter_map(|case| case.letter.follows.clone());
    let followed: Vec<Reference> = open.map(|follows| follows.reference).collect();
    for case in cases.iter_mut() {
        let own: Vec<_> = facts
            .iter()
            .filter_map(|(follows, left, received)| {
                Some((follows.as_ref().filter(|follows| follows.reference == case.reference)?.kind, (*left)?, *received))
            })
            .collect();
        let reminded = own.iter().filter(|(kind, ..)| *kind == FollowUp::Reminder).map(|(_, left, _)| *left).max();
        let complained = own.iter().any(|(kind, ..)| *kind == FollowUp::Complaint);
        let standing = &mut case.standing;
        if complained && !matches!(standing.state, State::Answered | State::Withdrawn) {
            standing.next = Next::AwaitAuthority;
        } else if let Some(reminded) = reminded.filter(|_| standing.next == Next::Remind) {
            let until = reminded.checked_add_days(Days::new(FollowUp::DAYS_OF_GRACE)).unwrap_or(reminded);
            standing.next = if today > until { Next::Complain } else { Next::AwaitReminder(until) };
        }
        let beginnings = beginnings(case, &own, today);
        case.standing.clocks = running(knowledge.law.clocks(case.letter.subject.country), beginnings);
        case.keep_until = keep_until(case, knowledge).filter(|_| !followed.contains(&case.reference));
    }
    read_first(cases);
}

/// A mail that nobody has read comes before every other act. Who writes again on the same matter, or records something of it, has read it.
fn read_first(cases: &mut [Case]) {
    let follows: BTreeMap<Reference, Reference> =
        cases.iter().filter_map(|case| Some((case.reference.clone(), case.letter.follows.as_ref()?.reference.clone()))).collect();
    let first = |case: &Case| first_of(&case.reference, &follows);
    let mut said: BTreeMap<Reference, u64> = BTreeMap::new();
    for case in cases.iter() {
        let last = case.entries.iter().rev().find(|entry| is_word_of_the_person(&entry.event)).map_or(0, |entry| entry.seq);
        let known = said.entry(first(case)).or_default();
        *known = last.max(*known);
    }
    for case in cases {
        let last = said.get(&first(case)).copied().unwrap_or_default();
        let standing = &mut case.standing;
        standing.unread = standing.unread.filter(|mail| mail.seq > last);
        let is_on_its_way = !matches!(standing.state, State::Composed | State::InDoubt | State::Failed);
        if let Some(mail) = standing.unread.filter(|_| is_on_its_way) {
            standing.next = Next::ReadAnswer(mail.kind);
        }
    }
}

/// The letter with which a matter began.
pub(super) fn first_of(reference: &Reference, follows: &BTreeMap<Reference, Reference>) -> Reference {
    let mut first = reference;
    for _ in 0..follows.len() {
        match follows.get(first) {
            Some(earlier) => first = earlier,
            None => break,
        }
    }
    first.clone()
}

/// When the clocks of a letter began: those of an answer or a silence with the first letter, the others with the letter that starts them.
fn beginnings(case: &Case, own: &[(FollowUp, NaiveDate, Option<NaiveDate>)], today: NaiveDate) -> Beginnings {
    if case.letter.follows.is_some() || case.standing.state == State::Withdrawn {
        return Beginnings::default();
    }
    let is_answer = |kind: &EventKind| matches!(kind, EventKind::PartlyAnswered | EventKind::Answered | EventKind::Refused);
    let answer = history(&case.entries, today).into_iter().rev().find(|(kind, _)| is_answer(kind)).map(|(_, on)| on);
    let passed = case.standing.period.as_ref().map(|period| period.last_day).filter(|_| case.standing.is_overdue);
    let is_infringed = case.standing.state != State::Answered;
    let received = |wanted: FollowUp| own.iter().filter(|(kind, ..)| *kind == wanted).filter_map(|(_, _, received)| *received).min();
    Beginnings {
        answer: answer.filter(|_| is_infringed),
        knowledge: [answer, passed].into_iter().flatten().min().filter(|_| is_infringed),
        complaint: received(FollowUp::Complaint),
        controller_complaint: received(FollowUp::Reminder),
    }
}
