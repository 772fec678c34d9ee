//! The time for the answer in words, with what it rests on; computed from the entries and the law, never kept.

use chrono::NaiveDate;
use serde::Serialize;

use super::gather::Correspondence;
use crate::correspondence::{Case, explained};
use crate::deadline::{Basis, Extension, Identification, Receipt, Sent};
use crate::law::{Effect, Pause, Step};
use crate::ledger::{Entry, Event, EventKind};
use crate::locale::{LocaleError, Localizer, Message};

/// The time for the answer to one letter.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Told {
    head: String,
    lines: Vec<String>,
    steps: Vec<String>,
}

/// The time for the answer to each letter.
pub(super) fn all(correspondence: &Correspondence<'_>, as_of: NaiveDate, words: &Localizer) -> Result<Vec<Told>, LocaleError> {
    correspondence.letters.iter().map(|case| told(case, as_of, words)).collect()
}

fn told(case: &Case, as_of: NaiveDate, words: &Localizer) -> Result<Told, LocaleError> {
    let standing = &case.standing;
    let mut lines = vec![Message::new("evidence-state").with("state", words.plain(&format!("state-{}", standing.state.id()))?)];
    lines.extend(standing.sent.map(|sent| {
        let day = match sent {
            Sent::At(instant) => instant.date_naive(),
            Sent::On(day) => day,
        };
        Message::new("evidence-sent").with("date", day)
    }));
    lines.push(match standing.receipt {
        Some(receipt) => Message::new("evidence-received")
            .with("date", receipt.on)
            .with("basis", words.plain(&format!("evidence-basis-{}", receipt.basis.id()))?),
        None => Message::new("evidence-not-received"),
    });
    if standing.receipt.is_some_and(|receipt| is_by_word(case, receipt)) {
        lines.push(Message::new("evidence-received-by-word"));
    }
    if case.letter.follows.is_some() {
        lines.push(Message::new("evidence-no-time-of-its-own"));
    }
    lines.extend(standing.extension.map(extension));
    lines.extend(standing.identification.as_ref().map(identification).unwrap_or_default());
    if let Some(period) = &standing.period {
        lines.push(Message::new("evidence-last-day").with("weekday", words.weekday(period.last_day)?).with("date", period.last_day));
        let is_proven = standing.receipt.is_some_and(|receipt| receipt.basis.is_proof());
        if standing.is_overdue {
            lines.push(Message::new("evidence-overdue").with("date", as_of).with("days", (as_of - period.last_day).num_days().to_string()));
        } else if as_of > period.last_day && !is_proven {
            lines.push(Message::new("evidence-over-unproven"));
        }
    }
    lines.extend(standing.expectation.map(|day| Message::new("evidence-expectation").with("date", day)));
    let steps = standing.period.as_ref().map(|period| period.steps.iter().map(|step| in_words(step, period, words)).collect());
    Ok(Told {
        head: words.text("evidence-letter", [("reference", case.reference.as_str().into())])?,
        lines: lines.iter().map(|line| words.message(line)).collect::<Result<_, _>>()?,
        steps: steps.transpose()?.unwrap_or_default(),
    })
}

/// Whether a day of receipt rests on what the person recorded without a file.
fn is_by_word(case: &Case, receipt: Receipt) -> bool {
    let is_basis = |kind: EventKind| match receipt.basis {
        Basis::Delivered => kind == EventKind::Delivered,
        Basis::Acknowledged => kind == EventKind::Acknowledged,
        Basis::Reply => kind.is_from_the_controller(),
        Basis::Submitted => kind == EventKind::Submitted,
        Basis::ControllerServer => false,
    };
    let shows_it = |entry: &&Entry| match &entry.event {
        Event::ByHand(kind, said) => said.on == receipt.on && is_basis(said.instead.unwrap_or(*kind)),
        _ => false,
    };
    let mut shown = case.entries.iter().filter(shows_it).peekable();
    shown.peek().is_some() && shown.all(|entry| entry.attached.is_empty())
}

/// A step of the calculation for a reader who is not the person.
fn in_words(step: &Step, period: &crate::law::Period, words: &Localizer) -> Result<String, LocaleError> {
    let day = |day: NaiveDate| words.long_date(day);
    match step {
        Step::Paused(pause, until) => words.message(
            &Message::new("evidence-step-paused")
                .with("from", pause.requested)
                .with("until", pause.identified)
                .with("days", pause.days().to_string())
                .with("date", *until),
        ),
        Step::StartsAnew(pause) => {
            words.text("evidence-step-starts-anew", [("requested", day(pause.requested)?.into()), ("date", day(pause.identified)?.into())])
        }
        other => explained(other, period, words),
    }
}

fn extension(extension: Extension) -> Message {
    match extension {
        Extension::InTime(on) => Message::new("evidence-extended").with("date", on),
        Extension::TooLate(on) => Message::new("evidence-extended-late").with("date", on),
        Extension::WithoutReasons(on) => Message::new("evidence-extended-without-reasons").with("date", on),
        Extension::OfNoFixedLength(on) => Message::new("evidence-extended-of-no-fixed-length").with("date", on),
    }
}

fn identification(identification: &Identification) -> Vec<Message> {
    let stood_still = |pause: &Pause| {
        let id = if pause.effect == Effect::StartsAnew { "evidence-started-anew" } else { "evidence-paused" };
        let message = Message::new(id).with("from", pause.requested).with("until", pause.identified);
        if pause.effect == Effect::StartsAnew { message } else { message.with("days", pause.days().to_string()) }
    };
    match identification {
        Identification::WaitingToStart(on) => vec![Message::new("evidence-not-started").with("date", *on)],
        Identification::Waiting(on, before) => {
            before.iter().map(stood_still).chain([Message::new("evidence-paused-since").with("date", *on)]).collect()
        }
        Identification::WithoutEffect(on) => vec![Message::new("evidence-not-paused").with("date", *on)],
        Identification::Paused(pauses) => pauses.iter().map(stood_still).collect(),
    }
}
