//! A letter and all that is recorded of it.

use chrono::NaiveDate;

use super::relation::relate;
use super::{CaseError, Knowledge};
use crate::deadline::{Circumstances, Standing, standing};
use crate::ledger::{Composed, Entry, Event, Ledger, LedgerError};
use crate::request::Reference;

/// One letter, from its entries.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its key.
    pub reference: Reference,
    /// The letter as it was last written.
    pub letter: Composed,
    /// Everything recorded of it, in order.
    pub entries: Vec<Entry>,
    /// Where it stands.
    pub standing: Standing,
}

/// All letters of a record, in the order in which they were first written.
#[derive(Debug, Clone, Default)]
pub struct Cases(Vec<Case>);

impl Cases {
    /// Reads a record as it stood, or will stand, on a day; `is_sending` says whether a living process holds the sender's lock.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read.
    pub fn read(ledger: &Ledger, knowledge: &Knowledge, today: NaiveDate, is_sending: bool) -> Result<Self, LedgerError> {
        let mut gathered: Vec<(Reference, Vec<Entry>)> = Vec::new();
        let mut place = std::collections::BTreeMap::new();
        for entry in ledger.entries()? {
            let position = *place.entry(entry.reference.clone()).or_insert_with(|| {
                gathered.push((entry.reference.clone(), Vec::new()));
                gathered.len() - 1
            });
            gathered[position].1.push(entry);
        }
        let case = |(reference, entries)| Case::new(reference, entries, knowledge, today, is_sending);
        let mut cases: Vec<Case> = gathered.into_iter().filter_map(case).collect();
        relate(&mut cases, knowledge, today);
        Ok(Self(cases))
    }

    /// The letters.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Case> {
        self.0.iter()
    }

    /// The letter that a person means: by its whole reference, or by its last eight characters.
    ///
    /// # Errors
    /// [`CaseError::NotAReference`] or [`CaseError::Unknown`].
    pub fn find(&self, typed: &str) -> Result<&Case, CaseError> {
        let with_date = |case: &&Case| {
            let date = case.reference.as_str().split('-').next().unwrap_or_default();
            format!("{date}-{typed}").parse().is_ok_and(|reference: Reference| reference == case.reference)
        };
        let found = match typed.parse::<Reference>() {
            Ok(reference) => self.iter().find(|case| case.reference == reference),
            Err(()) if typed.chars().count() == 8 => self.iter().find(with_date),
            Err(()) => return Err(CaseError::NotAReference { typed: typed.to_owned() }),
        };
        let known = || self.iter().rev().map(|case| case.reference.clone()).take(5).collect();
        found.ok_or_else(|| CaseError::Unknown { typed: typed.to_owned(), known: known() })
    }
}

impl Case {
    fn new(reference: Reference, entries: Vec<Entry>, knowledge: &Knowledge, today: NaiveDate, is_sending: bool) -> Option<Self> {
        let letter = entries.iter().rev().find_map(|entry| match &entry.event {
            Event::Composed(letter) => Some((**letter).clone()),
            _ => None,
        })?;
        let standing = standing(&entries, &circumstances(&letter, knowledge, today, is_sending))?;
        Some(Self { reference, letter, entries, standing })
    }

    /// Whether another letter would be this one again: same subject, same controller, a right in common.
    pub fn is_about(&self, request: &crate::request::Request) -> bool {
        let follows = request.follows.as_ref().map(|following| (following.kind, &following.precedent.reference));
        self.letter.follows.as_ref().map(|follows| (follows.kind, &follows.reference)) == follows
            && self.letter.controller.id == request.controller_id
            && self.letter.rights.iter().any(|right| request.rights.contains(right))
            && self.is_name_of(request)
            && !self.is_namesake(request)
    }

    /// Whether another person of the same name wrote this letter, as far as two different e-mail addresses show it.
    pub fn is_namesake(&self, request: &crate::request::Request) -> bool {
        let other = request.subject.email.as_ref().map(crate::parties::EmailAddress::as_str);
        let differ = |own: &str| other.is_some_and(|other| !other.eq_ignore_ascii_case(own));
        self.is_name_of(request) && self.letter.subject.email.as_deref().is_some_and(differ)
    }

    fn is_name_of(&self, request: &crate::request::Request) -> bool {
        let same = |name: &str| {
            name.split_whitespace().flat_map(|word| word.chars().chain([' '])).flat_map(char::to_lowercase).collect::<String>()
        };
        let born = request.subject.born.filter(|_| request.is_for_a_child());
        self.letter.subject.country == request.subject.country
            && self.letter.subject.born == born
            && same(&self.letter.subject.name) == same(&request.subject.name)
    }
}

/// What the law and the clock say about a letter. A letter that follows an earlier one has no time limit of its own.
pub(super) fn circumstances<'a>(letter: &Composed, knowledge: &'a Knowledge, today: NaiveDate, is_sending: bool) -> Circumstances<'a> {
    let regime = knowledge.law.regime(letter.regime.as_str());
    let established = knowledge.directory.controller(letter.controller.id.as_str()).map(|(_, controller)| controller.country);
    let established = established.unwrap_or(letter.subject.country);
    let applicable = regime.map(|regime| knowledge.law.with_establishment(regime, established, letter.date));
    let own = applicable.filter(|_| letter.follows.is_none());
    let time_limit = own.and_then(|applicable| knowledge.law.time_limit(applicable, &letter.rights));
    let identification = applicable.and_then(|applicable| applicable.identification(&letter.rights));
    let holidays = time_limit.map(|limit| knowledge.law.holidays(limit.place.of(letter.subject.region.as_deref())));
    Circumstances { time_limit, identification, holidays, today, is_sending }
}
