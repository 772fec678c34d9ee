//! Where a record of law or of an addressee comes from, and how far it can be trusted.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

/// Whether somebody has compared the record with several independent recent sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Compared, and they agreed.
    Verified,
    /// Not compared, or the sources disagree: shown to the person as such.
    Unverified,
}

/// Source, date and status, which every record of `data/` carries.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Provenance {
    /// Where the record was read: titles and addresses of pages, or an act with its place of publication.
    pub source: String,
    /// The day on which somebody last looked.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
    /// How far to trust it.
    pub status: Status,
    /// The day from which the record wants a new look, if one is set.
    #[serde(default, deserialize_with = "some_day", skip_serializing_if = "Option::is_none")]
    pub check_again: Option<NaiveDate>,
}

impl Provenance {
    /// Whether the day for a new check has come.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.check_again.is_some_and(|day| day <= today)
    }
}

/// Reads a TOML date as a calendar day.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let date = match Written::deserialize(deserializer)? {
        Written::Date(date) => date,
        Written::Text(text) => text.parse().map_err(serde::de::Error::custom)?,
    };
    calendar_day(date).ok_or_else(|| serde::de::Error::custom(format!("`{date}` is not a calendar day")))
}

/// Reads an optional TOML date as a calendar day.
pub(super) fn some_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

/// A TOML date as it arrives: from text as itself, from a merged table as its text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Date(toml::value::Datetime),
    Text(String),
}

fn calendar_day(datetime: toml::value::Datetime) -> Option<NaiveDate> {
    let date = datetime.date.filter(|_| datetime.time.is_none())?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}
