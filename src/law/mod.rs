//! What the law says: which regime covers a residence, which rights it grants and where, and how its time limits run.
//!
//! Enters: the tables of `data/`, with the user's own laid over them. Leaves: [`Law`], which every later room asks.
//! It knows nothing of people, letters or languages: a provision is an id here, and words elsewhere.

mod clock;
mod country;
mod decision;
mod holidays;
mod provenance;
mod provision;
mod regime;
mod right;
mod table;
mod time_limit;

pub use clock::{Clock, ClockEffect, ClockStart};
pub use country::{Country, CountryError};
pub use decision::Decision;
pub use holidays::{HolidayCalendar, Holidays, PublicHoliday};
pub(crate) use provenance::day;
pub use provenance::{Provenance, Status};
pub use provision::Provision;
pub use regime::{Regime, RegimeId};
pub use right::Right;
pub(crate) use table::line_and_column;
pub use table::{DataError, Overlay, read_table};
pub use time_limit::{Identification, Pause, Period, Step, TimeLimit};

const EU_GDPR: &str = include_str!("../../data/regimes/eu-gdpr.toml");
const CLOCKS: &str = include_str!("../../data/clocks.toml");
const DECISIONS: &str = include_str!("../../data/decisions.toml");
const HOLIDAYS: &str = include_str!("../../data/holidays.toml");

/// The regimes known and the holidays their time limits need.
#[derive(Debug, Clone)]
pub struct Law {
    regimes: Vec<Regime>,
    holidays: Holidays,
    decisions: decision::Decisions,
    clocks: clock::Clocks,
}

impl Law {
    /// Reads the built-in tables with the user's own laid over them.
    ///
    /// # Errors
    /// [`DataError`] if a table of the user's is not TOML or not of the form of the built-in one.
    pub fn load(overlay: &Overlay) -> Result<Self, DataError> {
        let holidays: Holidays = read_table("holidays.toml", HOLIDAYS, overlay)?;
        if let Some(id) = holidays.impossible() {
            let problem = format!("the holiday `{id}` falls on no day");
            return Err(DataError { file: "holidays.toml".to_owned(), position: None, problem });
        }
        Ok(Self {
            regimes: vec![read_table("regimes/eu-gdpr.toml", EU_GDPR, overlay)?],
            holidays,
            decisions: read_table("decisions.toml", DECISIONS, overlay)?,
            clocks: read_table("clocks.toml", CLOCKS, overlay)?,
        })
    }

    /// All regimes, in the order of the data.
    pub fn regimes(&self) -> &[Regime] {
        &self.regimes
    }

    /// The regime with this id, `eu-gdpr` say.
    pub fn regime(&self, id: &str) -> Option<&Regime> {
        self.regimes.iter().find(|regime| regime.id.as_str() == id)
    }

    /// The regime that covers people who live in this country.
    pub fn regime_of_residence(&self, country: Country) -> Option<&Regime> {
        self.regimes.iter().find(|regime| regime.covers(country))
    }

    /// Every country whose residents some regime covers, in alphabetical order of their codes.
    pub fn countries(&self) -> Vec<Country> {
        let mut all: Vec<Country> = self.regimes.iter().flat_map(|regime| regime.countries.codes.iter().copied()).collect();
        all.sort_unstable();
        all
    }

    /// The public holidays of the place where a controller must act; a place without a table has weekends only.
    pub fn holidays(&self, place: Country) -> HolidayCalendar<'_> {
        self.holidays.calendar(place)
    }

    /// The time limits besides the controller's own, by id, that count for a resident of this country.
    pub fn clocks(&self, residence: Country) -> impl Iterator<Item = (&str, &Clock)> {
        self.clocks.iter().filter(move |(_, clock)| clock.countries.contains(&residence)).map(|(id, clock)| (id.as_str(), clock))
    }

    /// The decisions, by id, that a letter of this kind (`access`) and day of a resident of this country may cite.
    pub fn decisions(&self, letter: &str, residence: Country, on: chrono::NaiveDate) -> impl Iterator<Item = (&str, &Decision)> {
        self.decisions
            .iter()
            .filter(move |(_, decision)| decision.letter == letter && decision.countries.contains(&residence) && decision.date <= on)
            .map(|(id, decision)| (id.as_str(), decision))
    }
}
