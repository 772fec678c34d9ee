//! Court decisions that a letter may cite, and to whom.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::country::Country;
use super::provenance::Provenance;

/// The table `data/decisions.toml`, by id; the sentence of each stands in the locales under `decision-<id>`.
pub(super) type Decisions = BTreeMap<String, Decision>;

/// One decision, the letter it supports, and the countries in whose letters it may stand.
#[derive(Debug, Clone, Deserialize)]
pub struct Decision {
    /// The letter that may cite it: a right (`access`), or what follows an earlier letter (`reminder`).
    pub letter: String,
    /// The countries of residence for which it may be cited.
    pub countries: Vec<Country>,
    /// The day of the decision: no letter dated before it cites it.
    #[serde(deserialize_with = "super::provenance::day")]
    pub date: NaiveDate,
    /// Where date, number and content come from.
    #[serde(flatten)]
    pub provenance: Provenance,
}
