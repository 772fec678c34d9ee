//! A body of law that applies to a person by residence.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::country::Country;
use super::provenance::Provenance;
use super::provision::Provision;
use super::right::Right;
use super::time_limit::{Identification, TimeLimit};

/// The name of a regime's table: `eu-gdpr`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct RegimeId(String);

impl RegimeId {
    /// The id as a person types it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RegimeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One table of `data/regimes/`.
#[derive(Debug, Clone, Deserialize)]
pub struct Regime {
    /// Its id.
    pub id: RegimeId,
    /// The act, by its official short citation.
    pub act: String,
    /// The first day on which it applies.
    #[serde(deserialize_with = "super::provenance::day")]
    pub from: chrono::NaiveDate,
    /// Where the table comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
    /// Whose residents it covers.
    pub countries: Coverage,
    /// What it grants, and the provision that says so.
    pub rights: BTreeMap<Right, Provision>,
    /// How long a controller has for an answer.
    pub time_limit: TimeLimit,
    /// When a request for identification stops that time.
    pub identification: Identification,
    /// The provisions that a letter may cite, each with what it is about.
    pub provisions: BTreeMap<String, String>,
}

/// The countries whose residents a regime covers.
#[derive(Debug, Clone, Deserialize)]
pub struct Coverage {
    /// Their codes.
    pub codes: Vec<Country>,
    /// Where the list comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl Regime {
    /// Whether people who live in this country fall under the regime.
    pub fn covers(&self, country: Country) -> bool {
        self.countries.codes.contains(&country)
    }

    /// The provision that grants a right, if the regime has that right.
    pub fn grants(&self, right: Right) -> Option<&Provision> {
        self.rights.get(&right)
    }
}
