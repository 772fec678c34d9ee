//! How long a controller has, and how that time is counted.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::Deserialize;

use super::country::Country;
use super::holidays::HolidayCalendar;
use super::provenance::Provenance;
use super::provision::Provision;

/// A time limit in months from receipt, with one extension.
#[derive(Debug, Clone, Deserialize)]
pub struct TimeLimit {
    /// The provision that sets it.
    pub provision: Provision,
    /// Months from receipt.
    pub months: u32,
    /// Further months, if the controller announces them with reasons within the first period.
    pub extension_months: u32,
    /// Where the controller must act: the public holidays of this place count.
    pub place: Country,
    /// How the months run.
    pub counting: Counting,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// What a request for identification does to the period (Article 12(6) GDPR).
#[derive(Debug, Clone, Deserialize)]
pub struct Identification {
    /// Days from receipt within which it must have been asked for to stop the clock.
    pub prompt_days: u64,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A way of counting months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// Regulation (EEC, Euratom) No 1182/71, Article 3.
    #[serde(rename = "regulation-1182-71")]
    Regulation1182Of71,
}

/// A counted period: where it ends by its number, its last day in law, and how that came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The day of receipt, at the controller's place.
    pub received: NaiveDate,
    /// The day on which the months end by their number, before weekends and holidays are looked at.
    pub nominal: NaiveDate,
    /// The last day of the period.
    pub last_day: NaiveDate,
    /// The calculation, in order.
    pub steps: Vec<Step>,
}

/// A time in which the period does not run: from a request for identification to the answer to it (Article 12(6) GDPR).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The day of the request.
    pub requested: NaiveDate,
    /// The day of the answer to it.
    pub identified: NaiveDate,
}

/// One step of the calculation, with the rule that commands it (Regulation (EEC, Euratom) No 1182/71).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The day of receipt itself is not counted, whatever day it is (Article 3(1)).
    Received(NaiveDate),
    /// So many months run (Article 12(3) GDPR); with the extension they run from receipt too.
    Months {
        /// The number of months in all.
        months: u32,
        /// Whether the extension is in it.
        extended: bool,
    },
    /// The period ends on the day with the same number as the day of receipt (Article 3(2)(c)).
    SameNumber(NaiveDate),
    /// That month has no such day: its last day (Article 3(2)(c)).
    MonthEnd(NaiveDate),
    /// The period stood still in between, and so many days are added: this is the day then.
    Paused(Pause, NaiveDate),
    /// That day is a Saturday, so the end moves on (Article 3(4)).
    Saturday(NaiveDate),
    /// That day is a Sunday, so the end moves on (Article 3(4)).
    Sunday(NaiveDate),
    /// That day is a public holiday with this id, so the end moves on (Article 3(4)).
    Holiday(NaiveDate, String),
    /// The last day, a working day.
    LastDay(NaiveDate),
}

impl TimeLimit {
    /// Counts the period from the day of receipt; extended, all months run from receipt (never chained).
    ///
    /// Source: Article 12(3) GDPR; Regulation (EEC, Euratom) No 1182/71, Article 3; CJEU C-171/03.
    /// `None` only beyond the last year that calendar days can express.
    pub fn period(&self, received: NaiveDate, extended: bool, holidays: HolidayCalendar<'_>) -> Option<Period> {
        self.period_with(received, extended, &[], holidays)
    }

    /// The same with pauses: the days from the request for identification to the answer to it are added at the end.
    ///
    /// Source: EDPB, Guidelines 01/2022 on the right of access, on Article 12(6) GDPR.
    pub fn period_with(&self, received: NaiveDate, extended: bool, pauses: &[Pause], holidays: HolidayCalendar<'_>) -> Option<Period> {
        let Counting::Regulation1182Of71 = self.counting;
        let months = self.months + if extended { self.extension_months } else { 0 };
        let nominal = received.checked_add_months(Months::new(months))?;
        let mut steps = vec![Step::Received(received), Step::Months { months, extended }];
        steps.push(if nominal.day() == received.day() { Step::SameNumber(nominal) } else { Step::MonthEnd(nominal) });
        let mut last_day = nominal;
        for pause in pauses.iter().filter(|pause| pause.days() > 0) {
            last_day = last_day.checked_add_days(Days::new(pause.days()))?;
            steps.push(Step::Paused(*pause, last_day));
        }
        while let Some(step) = reason_to_move_on(last_day, holidays) {
            steps.push(step);
            last_day = last_day.checked_add_days(Days::new(1))?;
        }
        steps.push(Step::LastDay(last_day));
        Some(Period { received, nominal, last_day, steps })
    }
}

impl Pause {
    /// How many days the period stood still.
    pub fn days(&self) -> u64 {
        (self.identified - self.requested).num_days().try_into().unwrap_or(0)
    }
}

fn reason_to_move_on(day: NaiveDate, holidays: HolidayCalendar<'_>) -> Option<Step> {
    if let Some(holiday) = holidays.holiday_on(day) {
        return Some(Step::Holiday(day, holiday.id.clone()));
    }
    match day.weekday() {
        Weekday::Sat => Some(Step::Saturday(day)),
        Weekday::Sun => Some(Step::Sunday(day)),
        _ => None,
    }
}

impl Step {
    /// The day the step speaks of, if it speaks of one.
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Received(day)
            | Self::SameNumber(day)
            | Self::MonthEnd(day)
            | Self::Paused(_, day)
            | Self::Saturday(day)
            | Self::Sunday(day)
            | Self::Holiday(day, _)
            | Self::LastDay(day) => Some(*day),
            Self::Months { .. } => None,
        }
    }

    /// A stable word for programs, and the end of the message id `deadline-step-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Received(_) => "received",
            Self::Months { extended: false, .. } => "months",
            Self::Months { extended: true, .. } => "months-extended",
            Self::SameNumber(_) => "same-number",
            Self::MonthEnd(_) => "month-end",
            Self::Paused(..) => "paused",
            Self::Saturday(_) => "saturday",
            Self::Sunday(_) => "sunday",
            Self::Holiday(..) => "holiday",
            Self::LastDay(_) => "last-day",
        }
    }
}
