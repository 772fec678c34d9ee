//! What falls due on which day for a letter: the dates for the person's calendar.
//!
//! Enters: a letter with its entries, the law, a day. Leaves: appointments for [`calendar`](crate::render::calendar()). Those that an earlier state of
//! the record had and this one has no more are among them, as over: a calendar that was imported once learns of it only so.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use super::case::circumstances;
use super::posting::{Posting, posting};
use super::{Case, Knowledge};
use crate::deadline::{Basis, Circumstances, RunningClock, Sent, Standing, State, standing};
use crate::ledger::Entry;
use crate::parties::ControllerId;
use crate::render::{Appointment, Occasion, RestsOn};
use crate::request::{Channel, FollowUp};

/// After how many days on its way a letter by post should have its proof of delivery.
const DAYS_UNTIL_PROOF: u64 = 7;

/// The days of a letter, each with what it rests on.
type Due = BTreeMap<Occasion, (NaiveDate, RestsOn)>;

/// The dates of a letter, in the order of what they are about; none if none ever stood in a calendar.
pub fn agenda(case: &Case, knowledge: &Knowledge, today: NaiveDate) -> Vec<Appointment> {
    let circumstances = circumstances(&case.letter, knowledge, today, false);
    let (mut known, mut now) = (Due::new(), Due::new());
    for length in 1..=case.entries.len() {
        let entries = &case.entries[..length];
        let standing = standing(entries, &circumstances);
        now = standing.as_ref().map(|standing| due(case, standing, &circumstances)).unwrap_or_default();
        let posting = standing.and_then(|standing| posting(entries, &case.letter, standing.state, knowledge, today));
        now.extend(posting.and_then(|posting| receipt(&posting)));
        known.extend(now.iter().map(|(occasion, due)| (*occasion, *due)));
    }
    let Some(changed) = last_change(&case.entries) else { return Vec::new() };
    let appointment = |(occasion, (day, rests_on)): (Occasion, (NaiveDate, RestsOn))| Appointment {
        reference: case.reference.clone(),
        occasion,
        clock: None,
        day,
        rests_on,
        is_over: !now.contains_key(&occasion),
        addressee: addressee(case),
        rights: case.letter.rights.clone(),
        sequence: case.entries.len() - 1,
        changed,
    };
    let own = known.into_iter().map(appointment);
    let clock = |clock: &RunningClock| Appointment {
        clock: Some(clock.id.clone()),
        is_over: false,
        ..appointment((Occasion::Clock, (clock.last_day, RestsOn::LastDay(clock.last_day))))
    };
    own.chain(case.standing.clocks.iter().map(clock)).collect()
}

/// The day until which a delivery receipt is to be fetched.
fn receipt(posting: &Posting) -> Option<(Occasion, (NaiveDate, RestsOn))> {
    let (fetch, on) = (posting.fetch?, posting.posted.on);
    Some((Occasion::DeliveryReceipt, (fetch.by, if fetch.is_known { RestsOn::Posted(on) } else { RestsOn::Caution(on) })))
}

/// When something was last recorded; a clock that went back does not make it earlier.
fn last_change(entries: &[Entry]) -> Option<DateTime<FixedOffset>> {
    entries.iter().map(|entry| entry.at).max()
}

/// The name in the calendar. That of a business which the person named themselves could be a clinic's or a party's (Article 9 GDPR), so it stays out.
fn addressee(case: &Case) -> Option<String> {
    let letter = &case.letter;
    let watcher = letter.authority.as_ref().map(|authority| authority.name.clone());
    watcher.or_else(|| (letter.controller.id != ControllerId::business(&letter.controller.name)).then(|| letter.controller.name.clone()))
}

/// What falls due by one standing. A letter that follows another starts no period of its own: the calendar of the first one has it.
fn due(case: &Case, standing: &Standing, circumstances: &Circumstances<'_>) -> Due {
    let mut due = Due::new();
    if standing.state.is_closed() {
        return due;
    }
    if case.letter.channel == Channel::Post && standing.receipt.is_none() {
        let left = left(case, standing);
        due.extend(left.and_then(|left| Some((Occasion::Proof, (left.day().checked_add_days(Days::new(DAYS_UNTIL_PROOF))?, left)))));
    }
    if case.letter.follows.is_some() {
        return due;
    }
    match (standing.receipt, &standing.period) {
        (Some(receipt), Some(period)) if receipt.basis.is_proof() => {
            let last_day = period.last_day;
            due.insert(Occasion::Answer, (last_day, RestsOn::Received(receipt.on, receipt.basis.id())));
            let reminder = circumstances.holidays.and_then(|holidays| holidays.working_day_after(last_day));
            let complaint = reminder.and_then(|day| day.checked_add_days(Days::new(FollowUp::DAYS_OF_GRACE)));
            due.extend(reminder.map(|day| (Occasion::Reminder, (day, RestsOn::LastDay(last_day)))));
            due.extend(complaint.map(|day| (Occasion::Complaint, (day, RestsOn::Courtesy(last_day, FollowUp::DAYS_OF_GRACE)))));
        }
        (Some(receipt), Some(period)) if receipt.basis == Basis::Submitted => {
            due.insert(Occasion::Answer, (period.last_day, RestsOn::Submitted(receipt.on)));
        }
        (Some(_), _) => {}
        (None, _) => {
            let expected = standing.expectation.or_else(|| expected_if_it_leaves(case, standing, circumstances));
            let left = left(case, standing);
            due.extend(expected.zip(left).map(|(day, left)| (Occasion::Answer, (day, left))));
        }
    }
    due
}

/// The day on which a letter left, or that which it bears while it waits to be posted or typed in.
fn left(case: &Case, standing: &Standing) -> Option<RestsOn> {
    match (standing.state, standing.sent) {
        (State::Sent, Some(Sent::At(instant))) => Some(RestsOn::Left(instant.date_naive())),
        (State::Sent, Some(Sent::On(day))) => Some(RestsOn::Left(day)),
        (State::Composed, None) if case.letter.channel != Channel::Email => Some(RestsOn::Written(case.letter.date)),
        _ => None,
    }
}

/// The last day if a letter that waits leaves on its date and arrives when expected.
fn expected_if_it_leaves(case: &Case, standing: &Standing, circumstances: &Circumstances<'_>) -> Option<NaiveDate> {
    let Circumstances { time_limit: Some(time_limit), holidays: Some(holidays), .. } = circumstances else { return None };
    let is_waiting = standing.state == State::Composed;
    time_limit.period(case.letter.expected, false, *holidays).map(|period| period.last_day).filter(|_| is_waiting)
}
