//! What an entry says of proofs: a file beside it, the way of a letter by post, and what is left when a letter is forgotten.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A file beside an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileNote {
    /// Its name, without folders.
    pub name: String,
    /// Its type, from its first bytes.
    #[serde(rename = "type")]
    pub media_type: String,
    /// Its size.
    pub bytes: u64,
}

/// A file beside an event that has several, each of its own kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFile {
    /// What it is to its entry: `typed`, `screenshot` or `confirmation`.
    pub role: String,
    /// Its name, type and size.
    #[serde(flatten)]
    pub note: FileNote,
}

/// The way of a letter by post, as far as the person tells it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carriage {
    /// Who carries it: an id of `data/carriers.toml`, or a name that the person typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// By which of its products: an id of `data/carriers.toml`, or as typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// The number by which the carrier finds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// Where it was posted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

impl Carriage {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is said here, and for the rest what was said before.
    #[must_use]
    pub fn over(self, before: Self) -> Self {
        Self {
            carrier: self.carrier.or(before.carrier),
            product: self.product.or(before.product),
            tracking_number: self.tracking_number.or(before.tracking_number),
            place: self.place.or(before.place),
        }
    }
}

/// What is left of a letter that was forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tombstone {
    /// On which day.
    pub on: NaiveDate,
    /// Of how many entries the content was removed.
    pub entries: u64,
    /// How many files were removed.
    pub files: u64,
    /// Why, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
