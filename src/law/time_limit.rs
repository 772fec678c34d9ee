//! How long a controller has, and how that time is counted.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::Deserialize;

use super::holidays::HolidayCalendar;
use super::place::{PlaceId, Places};
use super::provenance::Provenance;
use super::provision::Provision;
use super::right::Right;

/// A time limit from receipt, with one extension where the law has a fixed one.
#[derive(Debug, Clone, Deserialize)]
pub struct TimeLimit {
    /// The provision that sets it.
    pub provision: Provision,
    /// The rights for which the law has it; none stands for all.
    #[serde(default)]
    pub rights: Option<Vec<Right>>,
    /// From receipt.
    pub length: Length,
    /// Further months, if the controller announces them with reasons within the first period; none where the law fixes no extension.
    #[serde(default)]
    pub extension_months: Option<u32>,
    /// Where the controller must act: the public holidays of this place count.
    pub place: Places,
    /// How it is counted.
    pub counting: Counting,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The length of a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// Months by the calendar.
    Months(u32),
    /// Days by the calendar.
    Days(u32),
}

/// What a request for identification does to the period.
#[derive(Debug, Clone, Deserialize)]
pub struct Identification {
    /// Days from receipt within which it must have been asked for to stop the clock.
    pub prompt_days: u64,
    /// What it does.
    pub effect: Effect,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// What a prompt request for identification, with reasons, does to the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The period stands still until the answer (Article 12(6) GDPR).
    Pauses,
    /// The period runs from the answer (Article 12A UK GDPR).
    StartsAnew,
}

/// A way of counting, by the law that commands it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// Regulation (EEC, Euratom) No 1182/71, Article 3.
    #[serde(rename = "regulation-1182-71")]
    Regulation1182Of71,
    /// Article 4A UK GDPR and the guidance of the Information Commissioner: the corresponding date.
    Uk,
    /// Days by Articles 77 and 78 of the Swiss Code of Obligations and the Federal Act on time limits on Saturdays.
    SwissDays,
}

/// A counted period: where it ends by its number, its last day in law, and how that came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The day of receipt, at the controller's place.
    pub received: NaiveDate,
    /// The day on which the period ends by its number, before weekends and holidays are looked at.
    pub nominal: NaiveDate,
    /// The last day of the period.
    pub last_day: NaiveDate,
    /// The calculation, in order.
    pub steps: Vec<Step>,
    /// The law by which it was counted.
    pub counting: Counting,
    /// The place whose holidays counted.
    pub place: PlaceId,
}

/// The time from a request for identification to the answer to it, and what it does to the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The day of the request.
    pub requested: NaiveDate,
    /// The day of the answer to it.
    pub identified: NaiveDate,
    /// What it does.
    pub effect: Effect,
}

/// One step of the calculation; the rule that commands it is that of the [`Counting`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The day of receipt itself is not counted, whatever day it is (Regulation No 1182/71, Article 3(1)).
    Received(NaiveDate),
    /// The period runs from the answer to a request for identification instead (Article 12A UK GDPR).
    StartsAnew(Pause),
    /// So many months run (Article 12(3) GDPR); with the extension they run from receipt too.
    Months {
        /// The number of months in all.
        months: u32,
        /// Whether the extension is in it.
        extended: bool,
    },
    /// So many days run (Article 25(7) FADP), and end on this day.
    Days {
        /// The number of days.
        days: u32,
        /// The last of them.
        end: NaiveDate,
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
    /// That day is a public holiday, so the end moves on (Article 3(4)).
    Holiday {
        /// The day.
        day: NaiveDate,
        /// The id of the holiday.
        id: String,
        /// Whether it is the weekday that follows for a holiday on a weekend.
        is_substitute: bool,
    },
    /// The last day, a working day.
    LastDay(NaiveDate),
}

impl TimeLimit {
    /// Whether the law has this time limit for all of these rights.
    pub fn covers(&self, rights: &[Right]) -> bool {
        self.rights.as_ref().is_none_or(|own| rights.iter().all(|right| own.contains(right)))
    }

    /// Counts the period from the day of receipt; extended, all months run from receipt (never chained).
    ///
    /// Source: Article 12(3) GDPR; Regulation (EEC, Euratom) No 1182/71, Article 3; CJEU C-171/03.
    /// `None` beyond the last year that calendar days can express, and for an extension where the law fixes none.
    pub fn period(&self, received: NaiveDate, extended: bool, holidays: HolidayCalendar<'_>) -> Option<Period> {
        self.period_with(received, extended, &[], holidays)
    }

    /// The same with requests for identification: what each does to the period is in the pause.
    ///
    /// Source: EDPB, Guidelines 01/2022 on the right of access, on Article 12(6) GDPR; Article 12A UK GDPR.
    pub fn period_with(&self, received: NaiveDate, extended: bool, pauses: &[Pause], holidays: HolidayCalendar<'_>) -> Option<Period> {
        let mut steps = vec![Step::Received(received)];
        let anew = pauses.iter().rfind(|pause| pause.effect == Effect::StartsAnew && pause.identified > received);
        steps.extend(anew.map(|pause| Step::StartsAnew(*pause)));
        let start = anew.map_or(received, |pause| pause.identified);
        let nominal = self.nominal(start, extended, &mut steps)?;
        let mut last_day = nominal;
        for pause in pauses.iter().filter(|pause| pause.effect == Effect::Pauses && pause.days() > 0) {
            last_day = last_day.checked_add_days(Days::new(pause.days()))?;
            steps.push(Step::Paused(*pause, last_day));
        }
        while let Some(step) = reason_to_move_on(last_day, holidays) {
            steps.push(step);
            last_day = last_day.checked_add_days(Days::new(1))?;
        }
        steps.push(Step::LastDay(last_day));
        Some(Period { received, nominal, last_day, steps, counting: self.counting, place: holidays.place().clone() })
    }

    /// The day on which the period ends by its number; neither the day of receipt nor the extension is counted for itself.
    fn nominal(&self, start: NaiveDate, extended: bool, steps: &mut Vec<Step>) -> Option<NaiveDate> {
        match self.length {
            Length::Months(months) => {
                let months = months + if extended { self.extension_months? } else { 0 };
                let end = start.checked_add_months(Months::new(months))?;
                steps.push(Step::Months { months, extended });
                steps.push(if end.day() == start.day() { Step::SameNumber(end) } else { Step::MonthEnd(end) });
                Some(end)
            }
            Length::Days(days) if !extended => {
                let end = start.checked_add_days(Days::new(days.into()))?;
                steps.push(Step::Days { days, end });
                Some(end)
            }
            Length::Days(_) => None,
        }
    }
}

impl Pause {
    /// How many days the period stood still.
    pub fn days(&self) -> u64 {
        (self.identified - self.requested).num_days().try_into().unwrap_or(0)
    }
}

fn reason_to_move_on(day: NaiveDate, holidays: HolidayCalendar<'_>) -> Option<Step> {
    if let Some(off) = holidays.holiday_on(day) {
        return Some(Step::Holiday { day, id: off.holiday.id.clone(), is_substitute: off.is_substitute });
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
            | Self::Holiday { day, .. }
            | Self::Days { end: day, .. }
            | Self::LastDay(day) => Some(*day),
            Self::StartsAnew(pause) => Some(pause.identified),
            Self::Months { .. } => None,
        }
    }

    /// A stable word for programs; the message is `deadline-step-<code>`, with the law behind it where the law is named.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Received(_) => "received",
            Self::StartsAnew(_) => "starts-anew",
            Self::Months { extended: false, .. } => "months",
            Self::Months { extended: true, .. } => "months-extended",
            Self::Days { .. } => "days",
            Self::SameNumber(_) => "same-number",
            Self::MonthEnd(_) => "month-end",
            Self::Paused(..) => "paused",
            Self::Saturday(_) => "saturday",
            Self::Sunday(_) => "sunday",
            Self::Holiday { .. } => "holiday",
            Self::LastDay(_) => "last-day",
        }
    }
}

impl Counting {
    /// The end of the ids of messages that name this law; empty for Regulation No 1182/71.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Regulation1182Of71 => "",
            Self::Uk => "-uk",
            Self::SwissDays => "-ch",
        }
    }
}
