//! What letters of one record mean for each other: a reminder or a complaint changes what is next for the letter it follows, and starts clocks.

use chrono::{Days, NaiveDate};

use super::following::left;
use super::forgetting::keep_until;
use super::{Case, Knowledge};
use crate::deadline::{Beginnings, Next, State, history, running};
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
