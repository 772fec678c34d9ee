//! `demur deadline`: the last day for an answer, with each step of the calculation explained.

use clap::Args;
use serde_json::json;

use super::console::Console;
use super::typed::day;
use crate::correspondence::{Knowledge, by_law, explained};
use crate::error::Error;
use crate::law::{Period, PlaceId, Places, RegimeId, Step};
use crate::locale::{LocaleError, Localizer, Message};

/// What can be typed after `demur deadline`.
#[derive(Debug, Args)]
pub(super) struct DeadlineArgs {
    #[arg(long, value_name = "ID", default_value = "eu-gdpr")]
    regime: String,
    #[arg(long, value_name = "YYYY-MM-DD")]
    received: String,
    #[arg(long, value_name = "NAME")]
    region: Option<String>,
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
    let place = place(&limit.place, arguments.region.as_deref())?;
    if arguments.extended && limit.extension_months.is_none() {
        return Err(Error::Usage { problem: Message::new("error-no-extension").with("regime", regime.id.as_str()) });
    }
    let period = limit
        .period(received, arguments.extended, knowledge.law.holidays(place))
        .expect("the years that can be typed have calendars, and the extension is there");
    let result = if arguments.json { as_json(&regime.id, &period, console.words()) } else { as_text(&period, console.words()) };
    Console::result(result?.as_bytes())
}

/// Where the controller must act for a person of this region.
fn place<'a>(places: &'a Places, region: Option<&str>) -> Result<&'a PlaceId, Error> {
    let Some(region) = region else { return Ok(places.of(None)) };
    let known = places.regions().collect::<Vec<_>>().join(", ");
    let id = if known.is_empty() { "error-no-regions" } else { "error-unknown-region" };
    let unknown = || Error::Usage { problem: Message::new(id).with("region", region).with("known", known) };
    places.of_known(region).ok_or_else(unknown)
}

fn as_text(period: &Period, words: &Localizer) -> Result<String, LocaleError> {
    let last = words.text(
        "deadline-last-day",
        [("weekday", words.weekday(period.last_day)?.into()), ("date", words.long_date(period.last_day)?.into())],
    )?;
    let mut text = format!("{last}\n\n");
    for (number, step) in period.steps.iter().enumerate() {
        text.push_str(&format!("{}. {}\n", number + 1, explained(step, period, words)?));
    }
    text.push_str(&format!("\n{}\n", words.plain(&by_law("deadline-note", period, words))?));
    Ok(text)
}

fn as_json(regime: &RegimeId, period: &Period, words: &Localizer) -> Result<String, LocaleError> {
    let steps = steps_as_json(period, words)?;
    let whole = json!({ "regime": regime, "place": period.place, "received": period.received, "nominal": period.nominal, "last_day": period.last_day, "steps": steps });
    Ok(format!("{whole}\n"))
}

/// The steps of a calculation as programs read them.
pub(super) fn steps_as_json(period: &Period, words: &Localizer) -> Result<Vec<serde_json::Value>, LocaleError> {
    let step = |step: &Step| Ok(json!({ "code": step.code(), "date": step.day(), "text": explained(step, period, words)? }));
    period.steps.iter().map(step).collect()
}
