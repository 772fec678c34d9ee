//! How a standing comes about: the entries in the order of their days, with corrections applied.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{Basis, Extension, Identification, Next, Receipt, Sent, Standing, State, Unread};
use crate::law::{self, Effect, HolidayCalendar, Pause, Period, Right, TimeLimit};
use crate::ledger::{ByHand, Composed, Entry, Event, EventKind, Hop, MailSender};
use crate::request::Channel;

/// What is known from elsewhere when a letter is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The time for an answer; none if a newer version of the program wrote the letter under a law not known here, or the law sets none.
    pub time_limit: Option<&'a TimeLimit>,
    /// What a request for identification does to that time; none if it does nothing.
    pub identification: Option<&'a law::Identification>,
    /// The holidays of the place where the controller must act.
    pub holidays: Option<HolidayCalendar<'a>>,
    /// The day from which it is looked at.
    pub today: NaiveDate,
    /// Whether a living process is sending.
    pub is_sending: bool,
}

/// Something that happened, corrections applied.
struct Occurrence<'a> {
    seq: u64,
    kind: EventKind,
    on: NaiveDate,
    said: &'a ByHand,
}

/// Where a letter stands, by its entries; `None` if none of them, up to that day, is its text.
pub fn standing(entries: &[Entry], circumstances: &Circumstances<'_>) -> Option<Standing> {
    let today = circumstances.today;
    let is_past = |entry: &&Entry| match &entry.event {
        Event::ByHand(EventKind::Corrected, _) => true,
        Event::ByHand(_, said) => said.on <= today,
        _ => entry.at.date_naive() <= today,
    };
    let entries: Vec<&Entry> = entries.iter().filter(is_past).collect();
    let start = entries.iter().rposition(|entry| matches!(entry.event, Event::Composed(_)))?;
    let Event::Composed(letter) = &entries[start].event else { return None };
    let attempt = &entries[start..];
    let mut occurrences = occurrences(attempt);
    occurrences.retain(|occurrence| occurrence.on <= today);
    let (left, sent) = departure(letter, attempt, &occurrences, circumstances.is_sending);
    let receipt = receipt(letter, attempt, &occurrences).filter(|receipt| left != State::Failed || receipt.basis > Basis::ControllerServer);
    let state = state(left, &occurrences);
    let clock = Clock { letter, circumstances, occurrences: &occurrences };
    let identification = receipt.and_then(|receipt| clock.identification(receipt));
    let pauses = match &identification {
        Some(Identification::Paused(pauses)) => pauses.as_slice(),
        _ => &[],
    };
    let extension = receipt.and_then(|receipt| clock.extension(receipt, pauses));
    let is_extended = matches!(extension, Some(Extension::InTime(_)));
    let is_waiting = identification.as_ref().is_some_and(Identification::is_waiting);
    let period = receipt.filter(|_| !is_waiting).and_then(|receipt| clock.period(receipt.on, is_extended, pauses));
    let arrives = if state == State::Sent && receipt.is_none() { sent.map(|sent| clock.expected_arrival(sent)) } else { None };
    let expectation = arrives.and_then(|on| clock.period(on, false, &[])).map(|period| period.last_day);
    let is_past_due = period.as_ref().is_some_and(|period| today > period.last_day);
    let is_proven = receipt.is_some_and(|receipt| receipt.basis.is_proof());
    let is_overdue = state.awaits_an_answer() && is_past_due && is_proven;
    let mut standing = Standing {
        state,
        sent,
        receipt,
        period,
        expectation,
        extension,
        identification,
        is_overdue,
        unread: unread(attempt, &occurrences),
        next: Next::Nothing,
        clocks: Vec::new(),
    };
    standing.next = match (next(&standing, letter.channel, today, circumstances.is_sending), &letter.follows) {
        (Next::Wait, Some(_)) if letter.authority.is_some() => Next::AwaitAuthority,
        (Next::Wait, Some(_)) => Next::AwaitAnswer,
        (next, _) => next,
    };
    Some(standing)
}

/// The last mail that wants reading, unless the person has recorded something since.
fn unread(attempt: &[&Entry], occurrences: &[Occurrence<'_>]) -> Option<Unread> {
    let wants_reading = |occurrence: &Occurrence<'_>| {
        let mail = occurrence.said.mail.as_ref().filter(|mail| mail.wants_reading() && occurrence.kind == EventKind::MailReceived)?;
        let is_from_the_controller = mail.sender == MailSender::Controller;
        Some(Unread { seq: occurrence.seq, on: occurrence.on, kind: mail.recognised, is_from_the_controller })
    };
    let last = occurrences.iter().filter_map(wants_reading).max_by_key(|mail| mail.seq)?;
    let is_read = attempt.iter().any(|entry| entry.seq >= last.seq && is_word_of_the_person(&entry.event));
    (!is_read).then_some(last)
}

/// Whether a person said this, so that they have looked at what came before.
pub fn is_word_of_the_person(event: &Event) -> bool {
    match event {
        Event::Composed(_) | Event::ByHand(EventKind::Corrected, _) => true,
        Event::ByHand(_, said) => said.mail.is_none(),
        _ => false,
    }
}

/// What the person recorded of a letter up to a day, corrections applied, in the order of the days.
pub fn history(entries: &[Entry], today: NaiveDate) -> Vec<(EventKind, NaiveDate)> {
    let start = entries.iter().rposition(|entry| matches!(entry.event, Event::Composed(_))).unwrap_or(0);
    let attempt: Vec<&Entry> = entries[start..].iter().collect();
    let is_past = |occurrence: &Occurrence<'_>| occurrence.on <= today;
    occurrences(&attempt).into_iter().filter(is_past).map(|occurrence| (occurrence.kind, occurrence.on)).collect()
}

/// What the person recorded, each entry as its last correction has it, in the order of the days.
fn occurrences<'a>(attempt: &[&'a Entry]) -> Vec<Occurrence<'a>> {
    let by_hand = |entry: &'a Entry| match &entry.event {
        Event::ByHand(kind, said) => Some((entry.seq, *kind, &**said)),
        _ => None,
    };
    let all: Vec<(u64, EventKind, &ByHand)> = attempt.iter().filter_map(|entry| by_hand(entry)).collect();
    let replaced: Vec<u64> = all.iter().filter_map(|(_, _, said)| said.replaces).collect();
    let mut found: Vec<Occurrence<'a>> = all
        .iter()
        .filter(|(seq, ..)| !replaced.contains(seq))
        .filter_map(|(seq, kind, said)| {
            let kind = if *kind == EventKind::Corrected { said.instead? } else { *kind };
            Some(Occurrence { seq: *seq, kind, on: said.on, said })
        })
        .collect();
    found.sort_by_key(|occurrence| occurrence.on);
    found
}

/// Whether and when the letter left, by the dispatch and by what the person recorded of its way.
fn departure(letter: &Composed, attempt: &[&Entry], occurrences: &[Occurrence<'_>], is_sending: bool) -> (State, Option<Sent>) {
    let way = [EventKind::Posted, EventKind::Submitted, EventKind::Delivered, EventKind::DeliveryFailed];
    let last = occurrences.iter().rfind(|occurrence| way.contains(&occurrence.kind));
    let by_hand = occurrences
        .iter()
        .find(|occurrence| [EventKind::Posted, EventKind::Submitted].contains(&occurrence.kind))
        .map(|occurrence| Sent::On(occurrence.on));
    let (state, sent) = if letter.channel == Channel::Email { by_email(attempt, is_sending) } else { (State::Composed, None) };
    let sent = sent.or(by_hand);
    match last.map(|occurrence| occurrence.kind) {
        Some(EventKind::DeliveryFailed) => (State::Failed, sent),
        Some(_) => (State::Sent, sent),
        None => (state, sent),
    }
}

fn by_email(attempt: &[&Entry], is_sending: bool) -> (State, Option<Sent>) {
    let mut steps = attempt.iter().filter(|entry| matches!(entry.event, Event::Dispatch(..) | Event::Resolved(..)));
    let started = attempt.iter().rfind(|entry| entry.event.kind() == EventKind::DispatchStarted).map(|entry| Sent::At(entry.at));
    let Some(last) = steps.next_back() else {
        // The first byte of the message was never reached: nothing left.
        return (if is_sending { State::Composed } else { State::Failed }, None);
    };
    match last.event.kind() {
        EventKind::Dispatched => (State::Sent, Some(Sent::At(last.at))),
        EventKind::ResolvedSent => (State::Sent, started),
        EventKind::DispatchFailed | EventKind::ResolvedNotSent => (State::Failed, None),
        EventKind::DispatchStarted if is_sending => (State::Composed, None),
        _ => (State::InDoubt, started),
    }
}

/// The earliest day by which the letter had arrived; for a form without any proof, the day it was sent.
fn receipt(letter: &Composed, attempt: &[&Entry], occurrences: &[Occurrence<'_>]) -> Option<Receipt> {
    let by_hand = |occurrence: &Occurrence<'_>| {
        let basis = match occurrence.kind {
            EventKind::Delivered => Basis::Delivered,
            EventKind::Acknowledged => Basis::Acknowledged,
            kind if occurrence.said.shows_arrival(kind) => Basis::Reply,
            _ => return None,
        };
        Some(Receipt { on: occurrence.on, basis })
    };
    let by_server = |entry: &&Entry| match &entry.event {
        Event::Dispatch(EventKind::Dispatched, said) if said.hop == Some(Hop::Controller) => {
            Some(Receipt { on: day_at(entry.at, &letter.controller.time_zone), basis: Basis::ControllerServer })
        }
        _ => None,
    };
    let proven = occurrences.iter().filter_map(by_hand).chain(attempt.iter().filter_map(by_server));
    let submitted = || occurrences.iter().find(|occurrence| occurrence.kind == EventKind::Submitted);
    proven
        .min_by_key(|receipt| (receipt.on, receipt.basis))
        .or_else(|| submitted().map(|occurrence| Receipt { on: occurrence.on, basis: Basis::Submitted }))
}

/// The day of an instant at a place; by the offset of the instant itself if the place is not known.
pub fn day_at(instant: DateTime<FixedOffset>, time_zone: &str) -> NaiveDate {
    time_zone.parse::<chrono_tz::Tz>().map_or_else(|_| instant.date_naive(), |zone| instant.with_timezone(&zone).date_naive())
}

fn state(left: State, occurrences: &[Occurrence<'_>]) -> State {
    let answer = |occurrence: &Occurrence<'_>| match occurrence.kind {
        EventKind::PartlyAnswered => Some(State::PartlyAnswered),
        EventKind::Answered => Some(State::Answered),
        EventKind::Refused => Some(State::Refused),
        _ => None,
    };
    if occurrences.iter().any(|occurrence| occurrence.kind == EventKind::Withdrawn) {
        return State::Withdrawn;
    }
    if let Some(answered) = occurrences.iter().rev().find_map(answer) {
        return answered;
    }
    if occurrences.iter().any(|occurrence| occurrence.said.shows_arrival(occurrence.kind)) { State::Acknowledged } else { left }
}

/// How the time for one letter runs.
struct Clock<'a> {
    letter: &'a Composed,
    circumstances: &'a Circumstances<'a>,
    occurrences: &'a [Occurrence<'a>],
}

impl Clock<'_> {
    fn period(&self, received: NaiveDate, is_extended: bool, pauses: &[Pause]) -> Option<Period> {
        self.circumstances.time_limit?.period_with(received, is_extended, pauses, self.circumstances.holidays?)
    }

    /// A letter that left later than it was dated arrives later too.
    fn expected_arrival(&self, sent: Sent) -> NaiveDate {
        let left = match sent {
            Sent::At(instant) => instant.date_naive(),
            Sent::On(day) => day,
        };
        left + (self.letter.expected - self.letter.date)
    }

    /// Each request that stops the time is answered by the first answer from its day on; while one waits, the time stands still. A request that
    /// comes while another waits adds nothing of its own.
    fn identification(&self, receipt: Receipt) -> Option<Identification> {
        let of = |kind| self.occurrences.iter().filter(move |occurrence| occurrence.kind == kind);
        let first = of(EventKind::IdentificationRequested).next()?;
        let rule = self.circumstances.identification;
        let (prompt_days, effect) = rule.map_or((0, Effect::Pauses), |rule| (rule.prompt_days, rule.effect));
        let stops_time = |request: &&Occurrence<'_>| {
            let is_prompt = (request.on - receipt.on).num_days() <= i64::try_from(prompt_days).unwrap_or(i64::MAX);
            rule.is_some() && self.letter.rights == [Right::Access] && is_prompt && !request.said.without_reasons
        };
        let mut pauses: Vec<Pause> = Vec::new();
        for request in of(EventKind::IdentificationRequested).filter(stops_time) {
            if pauses.last().is_some_and(|pause| request.on < pause.identified) {
                continue;
            }
            match of(EventKind::Identified).find(|answer| answer.on >= request.on) {
                None if effect == Effect::StartsAnew => return Some(Identification::WaitingToStart(request.on)),
                None => return Some(Identification::Waiting(request.on, pauses)),
                Some(answer) => pauses.push(Pause { requested: request.on, identified: answer.on, effect }),
            }
        }
        Some(if pauses.is_empty() { Identification::WithoutEffect(first.on) } else { Identification::Paused(pauses) })
    }

    /// The first month is counted without any pause, from where it begins: the announcement is due within it (Article 12(3) GDPR).
    fn extension(&self, receipt: Receipt, pauses: &[Pause]) -> Option<Extension> {
        let announced = self.occurrences.iter().find(|occurrence| occurrence.kind == EventKind::Extended)?;
        let anew: Vec<Pause> = pauses.iter().copied().filter(|pause| pause.effect == Effect::StartsAnew).collect();
        let first = self.period(receipt.on, false, &anew)?;
        let is_fixed = self.circumstances.time_limit?.extension_months.is_some();
        Some(match announced.on {
            on if !is_fixed => Extension::OfNoFixedLength(on),
            on if announced.said.without_reasons => Extension::WithoutReasons(on),
            on if on <= first.last_day => Extension::InTime(on),
            on => Extension::TooLate(on),
        })
    }
}

fn next(standing: &Standing, channel: Channel, today: NaiveDate, is_sending: bool) -> Next {
    let expectation_is_over = standing.expectation.is_some_and(|day| today > day);
    match standing.state {
        State::Composed if channel == Channel::Post => Next::Post,
        State::Composed if channel == Channel::Form => Next::Submit,
        State::Composed => Next::WaitForSending,
        State::InDoubt if is_sending => Next::WaitForSending,
        State::InDoubt => Next::Resolve,
        State::Failed => Next::SendAgain,
        State::Answered | State::Withdrawn => Next::Nothing,
        State::Refused => Next::Complain,
        _ if standing.is_overdue => Next::Remind,
        _ if standing.identification.as_ref().is_some_and(Identification::is_waiting) => Next::Identify,
        State::PartlyAnswered => Next::CheckAnswer,
        _ if standing.receipt.is_some_and(|receipt| !receipt.basis.is_proof()) => Next::GetConfirmation,
        _ if standing.receipt.is_some() => Next::Wait,
        _ if channel == Channel::Email => Next::PostAsWell,
        _ if expectation_is_over => Next::GetProofOrSendAgain,
        _ => Next::GetProof,
    }
}
