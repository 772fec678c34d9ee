//! An act besides the law of the residence on which letters may rest, for residents of some of its countries.

use chrono::NaiveDate;
use serde::Deserialize;

use super::country::Country;
use super::provenance::Provenance;

/// One `[[acts]]` record of a regime's table.
#[derive(Debug, Clone, Deserialize)]
pub struct Act {
    /// Its id: `dsa`.
    pub id: String,
    /// The countries whose residents it protects.
    pub countries: Vec<Country>,
    /// The first day on which it applies.
    #[serde(deserialize_with = "super::provenance::day")]
    pub from: NaiveDate,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl Act {
    /// Whether somebody who lives in this country may rely on it on this day.
    pub fn protects(&self, residence: Country, on: NaiveDate) -> bool {
        self.countries.contains(&residence) && on >= self.from
    }
}
