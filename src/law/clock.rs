//! Time limits besides the controller's own: those after which a right is lost, and those after which a step becomes possible.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};
use serde::Deserialize;

use super::country::Country;
use super::provenance::Provenance;

/// The table `data/clocks.toml`, by id; the sentence of each stands in the locales under `clock-<id>`.
pub(super) type Clocks = BTreeMap<String, Clock>;

/// One time limit besides the controller's own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// The countries of residence for which it counts.
    pub countries: Vec<Country>,
    /// With what it begins.
    pub starts: ClockStart,
    /// What happens when it ends.
    pub effect: ClockEffect,
    length: Length,
    /// The most it can be, counted from the event itself, whatever the person knew.
    at_most: Option<Length>,
    /// The provision, as its own law is cited.
    pub provision: String,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// With what a clock begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockStart {
    /// The controller's answer came.
    Answer,
    /// The person knew of the event.
    Knowledge,
    /// The authority received the complaint.
    Complaint,
    /// The person was told of a decision of moderation.
    ModerationDecision,
    /// The controller received a complaint (section 164A of the Data Protection Act 2018).
    ControllerComplaint,
}

/// What happens when a clock ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockEffect {
    /// A right is gone, or in danger.
    Loses,
    /// A step becomes possible.
    Opens,
}

impl ClockEffect {
    /// A stable word for programs.
    pub fn id(self) -> &'static str {
        match self {
            Self::Loses => "loses",
            Self::Opens => "opens",
        }
    }
}

/// A length of time; its parts are added in the order of the fields.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Length {
    years: u32,
    months: u32,
    weeks: u64,
    days: u64,
}

impl Clock {
    /// The last day, counted from the day it begins; no last day is put off for a weekend or a holiday.
    pub fn last_day(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.length.after(from)
    }

    /// The day after which it is over whatever the person knew, counted from the event itself.
    pub fn at_most(&self, event: NaiveDate) -> Option<NaiveDate> {
        self.at_most?.after(event)
    }
}

impl Length {
    fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        day.checked_add_months(Months::new(self.years * 12 + self.months))?.checked_add_days(Days::new(self.weeks * 7 + self.days))
    }
}
