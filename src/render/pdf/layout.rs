//! Where the window of the sender's envelopes is.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use crate::law::{Country, DataError, Overlay, Provenance, read_table};

const LAYOUTS: &str = include_str!("../../../data/layouts.toml");

/// Where the window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// On the left: DIN 5008 form B.
    Left,
    /// On the right: SN 010130, NF Z 11-001.
    Right,
    /// No window: the head is text like the rest.
    Plain,
}

impl Layout {
    /// All layouts.
    pub const ALL: [Self; 3] = [Self::Left, Self::Right, Self::Plain];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Plain => "plain",
        }
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Layout {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|layout| layout.id() == text).ok_or(())
    }
}

/// The table `data/layouts.toml`, by id.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Layouts(BTreeMap<String, LayoutRecord>);

/// One norm of envelopes and the countries that have it.
#[derive(Debug, Clone, Deserialize)]
pub struct LayoutRecord {
    /// Where the window is.
    pub side: Layout,
    /// The countries whose senders use such envelopes.
    pub countries: Vec<Country>,
    /// Where fold marks are printed, in millimetres from the top.
    pub folds: Vec<f64>,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl Layouts {
    /// Reads the built-in table with the user's own laid over it.
    ///
    /// # Errors
    /// [`DataError`] if the user's table is not TOML or not of the form of the built-in one.
    pub fn load(overlay: &Overlay) -> Result<Self, DataError> {
        read_table("layouts.toml", LAYOUTS, overlay)
    }

    /// The id and the record that is usual in a country; none means no window.
    pub fn usual_in(&self, country: Country) -> Option<(&str, &LayoutRecord)> {
        self.0.iter().find(|(_, record)| record.countries.contains(&country)).map(|(id, record)| (id.as_str(), record))
    }
}
