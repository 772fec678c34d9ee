//! Law that holds for a time: what a regime's table says today was otherwise before, or will be.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::provenance::Provenance;
use super::provision::Provision;
use super::right::Right;

/// One `[[dated]]` record of a regime's table; its words stand in `locales/<tag>/law/<regime>-<id>.ftl`.
#[derive(Debug, Clone, Deserialize)]
pub struct Dated {
    /// Its id.
    pub id: String,
    /// The first day on which it holds; none if it held from the beginning.
    #[serde(default, deserialize_with = "super::provenance::some_day")]
    pub from: Option<NaiveDate>,
    /// The last day on which it holds; none if no end is known.
    #[serde(default, deserialize_with = "super::provenance::some_day")]
    pub until: Option<NaiveDate>,
    /// The rights that another provision grants in this time.
    #[serde(default)]
    pub rights: BTreeMap<Right, Provision>,
    /// The provisions that a letter may cite in this time besides those of the table, each with what it is about.
    #[serde(default)]
    pub provisions: BTreeMap<String, String>,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl Dated {
    /// Whether it holds on this day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on <= until)
    }
}
