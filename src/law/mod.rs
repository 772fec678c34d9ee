//! What the law says: which regime covers a residence, which rights it grants and where, and how its time limits run.
//!
//! Enters: the tables of `data/`, with the user's own laid over them. Leaves: [`Law`], which every later room asks.
//! It knows nothing of people, letters or languages: a provision is an id here, and words elsewhere.

mod act;
mod applicable;
mod clock;
mod country;
mod dated;
mod decision;
mod holidays;
mod place;
mod provenance;
mod provision;
mod regime;
mod right;
mod table;
mod time_limit;

pub use act::Act;
pub use applicable::Applicable;
pub use clock::{Clock, ClockEffect, ClockStart};
pub use country::{Country, CountryError};
pub use dated::Dated;
pub use decision::Decision;
pub use holidays::{DayOff, HolidayCalendar, Holidays, PublicHoliday};
pub use place::{PlaceId, Places};
pub(crate) use provenance::day;
pub use provenance::{Provenance, Status};
pub use provision::Provision;
pub use regime::{Regime, RegimeId};
pub use right::Right;
pub(crate) use table::line_and_column;
pub use table::{DataError, Overlay, read_table};
pub use time_limit::{Counting, Effect, Identification, Length, Pause, Period, Step, TimeLimit};

use chrono::NaiveDate;

/// Every built-in table of a regime, in the order of lists.
const REGIMES: &[(&str, &str)] = &[
    ("regimes/eu-gdpr.toml", include_str!("../../data/regimes/eu-gdpr.toml")),
    ("regimes/uk-gdpr.toml", include_str!("../../data/regimes/uk-gdpr.toml")),
    ("regimes/ch-fadp.toml", include_str!("../../data/regimes/ch-fadp.toml")),
];
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
            regimes: REGIMES.iter().map(|(file, table)| read_table(file, table, overlay)).collect::<Result<_, _>>()?,
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

    /// The law that applies on a day between a person who lives in one country and a controller established in another.
    ///
    /// Source: Articles 3(1) and 3(2) GDPR, recital 14. `None` if no law of the residence is known, or it does not apply yet.
    pub fn applicable(&self, residence: Country, established: Country, on: NaiveDate) -> Option<Applicable<'_>> {
        let regime = self.regime_of_residence(residence).filter(|regime| regime.is_in_force(on))?;
        Some(self.with_establishment(regime, established, on))
    }

    /// The same for a regime that is known already, from a letter in the record say.
    pub fn with_establishment<'a>(&'a self, regime: &'a Regime, established: Country, on: NaiveDate) -> Applicable<'a> {
        let binds =
            |other: &&Regime| other.binds_by_establishment && other.id != regime.id && other.covers(established) && other.is_in_force(on);
        Applicable { regime, besides: self.regimes.iter().find(binds) }
    }

    /// The time limit for an answer about all of these rights, if the law that applies has one.
    pub fn time_limit<'a>(&'a self, applicable: Applicable<'a>, rights: &[Right]) -> Option<&'a TimeLimit> {
        applicable.time_limit(rights)
    }

    /// Every country whose residents some regime covers, in alphabetical order of their codes.
    pub fn countries(&self) -> Vec<Country> {
        let mut all: Vec<Country> = self.regimes.iter().flat_map(|regime| regime.countries.codes.iter().copied()).collect();
        all.sort_unstable();
        all
    }

    /// The public holidays of the place where a controller must act; a place without a table has weekends only.
    pub fn holidays<'a>(&'a self, place: &'a PlaceId) -> HolidayCalendar<'a> {
        self.holidays.calendar(place)
    }

    /// The time limits besides the controller's own, by id, that count for a resident of this country.
    pub fn clocks(&self, residence: Country) -> impl Iterator<Item = (&str, &Clock)> {
        self.clocks.iter().filter(move |(_, clock)| clock.countries.contains(&residence)).map(|(id, clock)| (id.as_str(), clock))
    }

    /// The last day of the longest time limit besides the controller's own that is known for any country, counted from a day.
    pub fn longest_clock(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.clocks.values().flat_map(|clock| [clock.last_day(from), clock.at_most(from)]).flatten().max()
    }

    /// Every place whose public holidays are known.
    pub fn places(&self) -> impl Iterator<Item = &PlaceId> {
        self.holidays.places()
    }

    /// The decisions, by id, that a letter of this kind (`access`) and day of a resident of this country may cite.
    pub fn decisions(&self, letter: &str, residence: Country, on: NaiveDate) -> impl Iterator<Item = (&str, &Decision)> {
        self.decisions
            .iter()
            .filter(move |(_, decision)| decision.letter == letter && decision.countries.contains(&residence) && decision.date <= on)
            .map(|(id, decision)| (id.as_str(), decision))
    }
}
