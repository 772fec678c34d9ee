//! From a letter in the record to one that follows it: what the record knows of the earlier letter, and whether its time has come.

use chrono::NaiveDate;

use super::{Case, CaseError, Cases};
use crate::deadline::{Extension, Sent, State, history};
use crate::ledger::{Entry, Event, EventKind};
use crate::parties::DataSubject;
use crate::request::{Channel, FollowUp, Following, PastReminder, Precedent};

/// What a person says when they order a letter that follows an earlier one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The numbers of the points that were not answered.
    pub missing: Vec<u32>,
    /// What the person offers to be identified by.
    pub identification: Option<String>,
    /// Whether they know of no other proceedings.
    pub no_other_proceedings: bool,
    /// Whether they complain although the time is not over.
    pub early: bool,
}

/// The order for a letter that follows one in the record, of this person if a person is given; a reference to a reminder means the letter it reminds of.
///
/// # Errors
/// [`CaseError`]: the letter never left, was withdrawn, or the time has not come; it says what is missing.
pub fn follow(
    cases: &Cases,
    typed: &str,
    subject: Option<&DataSubject>,
    kind: FollowUp,
    said: Said,
    today: NaiveDate,
) -> Result<Following, CaseError> {
    let mut case = cases.find(typed)?;
    while let Some(follows) = &case.letter.follows {
        case = cases.find(follows.reference.as_str())?;
    }
    if subject.is_some_and(|subject| !case.is_of(subject)) {
        return Err(CaseError::AnotherPerson { reference: case.reference.clone() });
    }
    let standing = &case.standing;
    match standing.state {
        State::Withdrawn => return Err(CaseError::FollowsWithdrawn { reference: case.reference.clone() }),
        State::Composed | State::InDoubt | State::Failed => {
            return Err(CaseError::FollowsUnsent { reference: case.reference.clone(), state: standing.state });
        }
        _ => {}
    }
    let is_over = |day: Option<NaiveDate>| day.is_some_and(|day| today > day);
    let deadline = standing.period.as_ref().map(|period| period.last_day);
    let is_late = is_over(deadline) || is_over(standing.expectation);
    let has_answer = matches!(standing.state, State::PartlyAnswered | State::Answered | State::Refused);
    let until = deadline.or(standing.expectation);
    match kind {
        FollowUp::Reminder if !is_late && !has_answer => {
            return Err(CaseError::TooEarlyToRemind { reference: case.reference.clone(), until });
        }
        FollowUp::Complaint if !said.early && !has_answer && !standing.is_overdue => {
            return Err(CaseError::TooEarlyToComplain { reference: case.reference.clone(), until, is_proven: deadline.is_some() });
        }
        _ => {}
    }
    if kind == FollowUp::Partial && said.missing.is_empty() {
        return Err(CaseError::NothingMissing { reference: case.reference.clone() });
    }
    Ok(Following {
        kind,
        precedent: precedent(case, cases, today),
        missing: said.missing,
        identification: said.identification,
        no_other_proceedings: said.no_other_proceedings,
        early: said.early && !has_answer && !standing.is_overdue,
    })
}

/// The facts of a letter, from its entries.
fn precedent(case: &Case, cases: &Cases, today: NaiveDate) -> Precedent {
    let standing = &case.standing;
    let reminder = |other: &Case| {
        let follows = other.letter.follows.as_ref()?;
        let reminds = follows.kind == FollowUp::Reminder && follows.reference == case.reference;
        let on = left(other).filter(|_| reminds)?;
        Some(PastReminder { on, reference: other.reference.clone(), late: follows.late })
    };
    let is_slip = |entry: &Entry| matches!(&entry.event, Event::ByHand(EventKind::Posted, said) if said.file.is_some());
    let happened = |is_wanted: &dyn Fn(EventKind) -> bool| {
        let all = history(&case.entries, today).into_iter();
        all.filter(|(kind, _)| is_wanted(*kind)).map(|(kind, on)| (kind.id(), on)).collect()
    };
    Precedent {
        reference: case.reference.clone(),
        controller: case.letter.controller.id.clone(),
        date: case.letter.date,
        rights: case.letter.rights.clone(),
        channel: case.letter.channel,
        sent_on: left(case),
        received: standing.receipt.map(|receipt| (receipt.on, receipt.basis.id())),
        deadline: standing.period.as_ref().map(|period| period.last_day),
        is_overdue: standing.is_overdue,
        is_extended: matches!(standing.extension, Some(Extension::InTime(_))),
        answers: answers(happened(&EventKind::is_from_the_controller), standing.extension),
        identified: happened(&|kind| kind == EventKind::Identified),
        reminders: cases.iter().filter_map(reminder).collect(),
        is_sending_shown: case.letter.channel == Channel::Email || case.entries.iter().any(is_slip),
    }
}

/// What the controller wrote; an extension without reasons, which changes no time limit, is named so.
fn answers(mut answers: Vec<(&'static str, NaiveDate)>, extension: Option<Extension>) -> Vec<(&'static str, NaiveDate)> {
    if let Some(Extension::WithoutReasons(announced)) = extension {
        let announcement = answers.iter_mut().find(|(kind, on)| *kind == EventKind::Extended.id() && *on == announced);
        if let Some((kind, _)) = announcement {
            *kind = "extended-without-reasons";
        }
    }
    answers
}

/// The day a letter left.
pub(super) fn left(case: &Case) -> Option<NaiveDate> {
    case.standing.sent.map(|sent| match sent {
        Sent::At(instant) => instant.date_naive(),
        Sent::On(day) => day,
    })
}
