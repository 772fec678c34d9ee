//! Places whose public holidays count: a country, or a part of one with holidays of its own.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::country::Country;

/// A place by its id in `data/holidays.toml`: `IE`, `GB-SCT`. Its name stands in `locales/<tag>/dates.ftl` under `place-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct PlaceId(String);

impl PlaceId {
    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlaceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Country> for PlaceId {
    fn from(country: Country) -> Self {
        Self(country.into())
    }
}

/// Where a controller must act: one place for everybody, or one by the region in which the person lives.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "Written")]
pub struct Places {
    default: PlaceId,
    regions: BTreeMap<String, PlaceId>,
}

/// As it stands in a table: a place, or places by region with a default.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    One(PlaceId),
    ByRegion {
        default: PlaceId,
        #[serde(flatten)]
        regions: BTreeMap<String, PlaceId>,
    },
}

impl From<Written> for Places {
    fn from(written: Written) -> Self {
        match written {
            Written::One(default) => Self { default, regions: BTreeMap::new() },
            Written::ByRegion { default, regions } => Self { default, regions },
        }
    }
}

impl Places {
    /// The place for a person of this region; without a region, or for one that has no holidays of its own, the usual place.
    pub fn of(&self, region: Option<&str>) -> &PlaceId {
        region.and_then(|region| self.of_known(region)).unwrap_or(&self.default)
    }

    /// The place for a region that the table names, in capitals or not.
    pub fn of_known(&self, region: &str) -> Option<&PlaceId> {
        let wanted = region.trim().to_lowercase();
        self.regions.iter().find(|(name, _)| name.to_lowercase() == wanted).map(|(_, place)| place)
    }

    /// The regions that the table names, in alphabetical order.
    pub fn regions(&self) -> impl Iterator<Item = &str> {
        self.regions.keys().map(String::as_str)
    }

    /// Every place that can count.
    pub fn all(&self) -> impl Iterator<Item = &PlaceId> {
        [&self.default].into_iter().chain(self.regions.values())
    }
}
