//! A body of law that applies to a person by residence.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::Act;
use super::country::Country;
use super::dated::Dated;
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
    pub from: NaiveDate,
    /// Where the table comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
    /// Whose residents it covers.
    pub countries: Coverage,
    /// Whether it binds a controller established in its countries towards everybody, wherever they live (Article 3(1) GDPR).
    #[serde(default)]
    pub binds_by_establishment: bool,
    /// What it grants today, and the provision that says so.
    pub rights: BTreeMap<Right, Provision>,
    /// How long a controller has for an answer.
    pub time_limit: TimeLimit,
    /// When a request for identification changes that time; none if the law has no such rule.
    pub identification: Option<Identification>,
    /// The law's rule that one complains to the controller first; none if it has no such rule.
    pub complaint_to_controller: Option<ComplaintToController>,
    /// Other acts on which its letters may rest, each for the residents that it protects.
    #[serde(default)]
    pub acts: Vec<Act>,
    /// Whether its words rest on another law besides, so that `law/<id>-alone.ftl` is laid over them where it applies alone.
    #[serde(default)]
    pub has_words_alone: bool,
    /// What is otherwise for a time.
    #[serde(default)]
    pub dated: Vec<Dated>,
    /// The provisions that a letter may cite, each with what it is about.
    pub provisions: BTreeMap<String, String>,
}

/// That one complains to the controller before one complains to the authority (section 164A of the Data Protection Act 2018).
#[derive(Debug, Clone, Deserialize)]
pub struct ComplaintToController {
    /// What says so.
    pub provision: Provision,
    /// The first day on which it holds.
    #[serde(deserialize_with = "super::provenance::day")]
    pub from: NaiveDate,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
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

    /// Whether it applies on this day.
    pub fn is_in_force(&self, on: NaiveDate) -> bool {
        on >= self.from
    }

    /// Whether a letter may rest on another act (`dsa`) as well: somebody who lives in this country may rely on it on this day.
    pub fn has_act(&self, id: &str, residence: Country, on: NaiveDate) -> bool {
        self.acts.iter().any(|act| act.id == id && act.protects(residence, on))
    }

    /// Whether a reminder of this day, after the time for an answer or a refusal, is a complaint to the controller.
    pub fn makes_a_late_reminder_a_complaint(&self, on: NaiveDate) -> bool {
        self.complaint_to_controller.as_ref().is_some_and(|rule| rule.from <= on)
    }

    /// The provision that grants a right on this day, if the regime has that right.
    pub fn grants(&self, right: Right, on: NaiveDate) -> Option<&Provision> {
        self.dated_on(on).filter_map(|dated| dated.rights.get(&right)).last().or_else(|| self.rights.get(&right))
    }

    /// What is otherwise on this day than in the rest of the table, the later laid over the earlier.
    pub fn dated_on(&self, on: NaiveDate) -> impl Iterator<Item = &Dated> {
        self.dated.iter().filter(move |dated| dated.holds(on))
    }

    /// The files of words for a letter of this day, below `locales/<tag>/`, the later laid over the earlier.
    pub fn words(&self, on: NaiveDate) -> Vec<String> {
        let dated = self.dated_on(on).map(|dated| format!("law/{}-{}.ftl", self.id, dated.id));
        [format!("law/{}.ftl", self.id)].into_iter().chain(dated).collect()
    }
}
