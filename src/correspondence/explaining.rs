//! The calculation of a period in words, step by step.

use crate::law::{Period, Step};
use crate::locale::{LocaleError, Localizer};

/// The id of the message of the law by which a period was counted, where that law has words of its own.
pub fn by_law(id: &str, period: &Period, words: &Localizer) -> String {
    let own = format!("{id}{}", period.counting.suffix());
    if words.has(&own) { own } else { id.to_owned() }
}

/// A step of a calculation in words.
///
/// # Errors
/// [`LocaleError`] if a message is missing.
pub fn explained(step: &Step, period: &Period, words: &Localizer) -> Result<String, LocaleError> {
    let id = by_law(&format!("deadline-step-{}", step.code()), period, words);
    match step {
        Step::Months { months, .. } => words.text(&id, [("months", months.to_string().into())]),
        Step::Days { days, end } => words.text(
            &id,
            [("days", days.to_string().into()), ("weekday", words.weekday(*end)?.into()), ("date", words.long_date(*end)?.into())],
        ),
        Step::StartsAnew(pause) => words.text(
            &id,
            [
                ("requested", words.long_date(pause.requested)?.into()),
                ("weekday", words.weekday(pause.identified)?.into()),
                ("date", words.long_date(pause.identified)?.into()),
            ],
        ),
        Step::Holiday { day, id: holiday, is_substitute } => {
            let mut name = words.plain(&format!("holiday-{holiday}"))?;
            if *is_substitute {
                name = words.text("holiday-substitute-for", [("holiday", name.into())])?;
            }
            words.text(
                &id,
                [
                    ("weekday", words.weekday(*day)?.into()),
                    ("date", words.long_date(*day)?.into()),
                    ("holiday", name.into()),
                    ("place", words.place(&period.place)?.into()),
                ],
            )
        }
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
