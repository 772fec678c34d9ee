//! Which law applies to one letter: that of the residence, and besides it that of the controller's establishment.

use chrono::NaiveDate;

use super::regime::Regime;
use super::right::Right;
use super::time_limit::{Identification, TimeLimit};

/// The law that applies between a person and a controller.
#[derive(Debug, Clone, Copy)]
pub struct Applicable<'a> {
    /// That of the country in which the person lives.
    pub regime: &'a Regime,
    /// That which binds the controller by its establishment, where it is another (Article 3(1) GDPR).
    pub besides: Option<&'a Regime>,
}

impl<'a> Applicable<'a> {
    /// The time limit for an answer about all of these rights: that of the residence, else that of the establishment.
    pub fn time_limit(&self, rights: &[Right]) -> Option<&'a TimeLimit> {
        self.that_limits(rights).map(|regime| &regime.time_limit)
    }

    /// What a request for identification does to that time; none if that law has no rule for it.
    pub fn identification(&self, rights: &[Right]) -> Option<&'a Identification> {
        self.that_limits(rights)?.identification.as_ref()
    }

    /// The files of words for a letter of this day, below `locales/<tag>/`, the later laid over the earlier.
    pub fn words(&self, on: NaiveDate) -> Vec<String> {
        let alone = (self.regime.has_words_alone && self.besides.is_none()).then(|| format!("law/{}-alone.ftl", self.regime.id));
        self.besides.into_iter().chain([self.regime]).flat_map(|regime| regime.words(on)).chain(alone).collect()
    }

    fn that_limits(&self, rights: &[Right]) -> Option<&'a Regime> {
        [self.regime].into_iter().chain(self.besides).find(|regime| regime.time_limit.covers(rights))
    }
}
