//! `demur deadline`: the last day for an answer, with each step of the calculation explained.

use clap::Args;
use serde_json::json;

use super::console::Console;
use super::typed::day;
use crate::correspondence::Knowledge;
use crate::error::Error;
use crate::law::{Period, RegimeId, Step};
use crate::locale::{LocaleError, Localizer, Message};

/// What can be typed after `demur deadline`.
#[derive(Debug, Args)]
pub(super) struct DeadlineArgs {
    #[arg(long, value_name = "ID", default_value = "eu-gdpr")]
    regime: String,
    #[arg(long, value_name = "YYYY-MM-DD")]
    received: String,
    #[arg(long)]
    extended: bool,
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(super) fn run(arguments: &DeadlineArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let received = day(&arguments.received, "--received")?;
    let known = || knowledge.law.regimes().iter().map(|regime| regime.id.as_str()).collect::<Vec<_>>().join(" ");
    let unknown =
        || Error::Usage { problem: Message::new("error-unknown-regime").with("regime", arguments.regime.as_str()).with("known", known()) };
    let regime = knowledge.law.regime(&arguments.regime).ok_or_else(unknown)?;
    let limit = &regime.time_limit;
    let period = limit
        .period(received, arguments.extended, knowledge.law.holidays(limit.place))
        .expect("the years that can be typed have calendars");
    let result = if arguments.json { as_json(&regime.id, &period, console.words()) } else { as_text(&period, console.words()) };
    Console::result(result?.as_bytes())
}

fn as_text(period: &Period, words: &Localizer) -> Result<String, LocaleError> {
    let last = words.text(
        "deadline-last-day",
        [("weekday", words.weekday(period.last_day)?.into()), ("date", words.long_date(period.last_day)?.into())],
    )?;
    let mut text = format!("{last}\n\n");
    for (number, step) in period.steps.iter().enumerate() {
        text.push_str(&format!("{}. {}\n", number + 1, explained(step, words)?));
    }
    text.push_str(&format!("\n{}\n", words.plain("deadline-note")?));
    Ok(text)
}

fn as_json(regime: &RegimeId, period: &Period, words: &Localizer) -> Result<String, LocaleError> {
    let steps = steps_as_json(period, words)?;
    let whole =
        json!({ "regime": regime, "received": period.received, "nominal": period.nominal, "last_day": period.last_day, "steps": steps });
    Ok(format!("{whole}\n"))
}

/// The steps of a calculation as programs read them.
pub(super) fn steps_as_json(period: &Period, words: &Localizer) -> Result<Vec<serde_json::Value>, LocaleError> {
    let step = |step: &Step| Ok(json!({ "code": step.code(), "date": step.day(), "text": explained(step, words)? }));
    period.steps.iter().map(step).collect()
}

/// A step of a calculation in words.
pub(super) fn explained(step: &Step, words: &Localizer) -> Result<String, LocaleError> {
    let id = format!("deadline-step-{}", step.code());
    match step {
        Step::Months { months, .. } => words.text(&id, [("months", months.to_string().into())]),
        Step::Holiday(day, holiday) => words.text(
            &id,
            [
                ("weekday", words.weekday(*day)?.into()),
                ("date", words.long_date(*day)?.into()),
                ("holiday", words.plain(&format!("holiday-{holiday}"))?.into()),
            ],
        ),
        Step::Paused(pause, day) => words.text(
            &id,
            [
                ("from", words.long_date(pause.requested)?.into()),
                ("until", words.long_date(pause.identified)?.into()),
                ("days", pause.days().to_string().into()),
                ("weekday", words.weekday(*day)?.into()),
                ("date", words.long_date(*day)?.into()),
            ],
        ),
        Step::Received(day)
        | Step::SameNumber(day)
        | Step::MonthEnd(day)
        | Step::Saturday(day)
        | Step::Sunday(day)
        | Step::LastDay(day) => words.text(&id, [("weekday", words.weekday(*day)?.into()), ("date", words.long_date(*day)?.into())]),
    }
}
