//! What a person has an account with, and who answers for it.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::account::IdentifierKind;
use super::controller::ControllerId;
use crate::law::{Provenance, RegimeId};

/// The id of a service: `facebook`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct ServiceId(String);

impl ServiceId {
    /// The id as a person types it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for ServiceId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ServiceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One record of `data/services.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its name as its users know it; a brand, the same in every language.
    pub name: String,
    /// Which sentence says what data an objection covers, if not that of Meta's own services.
    pub scope: Option<String>,
    /// By what a person is found there, in order of least disclosure.
    pub identifiers: Vec<IdentifierKind>,
    /// The controller that answers for it, by regime.
    pub controllers: BTreeMap<RegimeId, ControllerId>,
    /// The controller that answers besides for Meta AI inside it, by regime.
    #[serde(default)]
    pub meta_ai: BTreeMap<RegimeId, ControllerId>,
    /// Whether its controller is the one that people without any account write to first.
    #[serde(default)]
    pub without_account: bool,
    /// Where the controller under another law than the GDPR comes from, by regime.
    #[serde(default)]
    pub by_regime: BTreeMap<RegimeId, Provenance>,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}
