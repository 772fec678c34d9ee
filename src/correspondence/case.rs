//! A letter and all that is recorded of it.

use chrono::NaiveDate;

use super::posting::{Posting, next, posting};
use super::relation::relate;
use super::{CaseError, Knowledge};
use crate::deadline::{Circumstances, Standing, standing};
use crate::ledger::{Composed, Entry, Event, Ledger, LedgerError, Tombstone};
use crate::parties::DataSubject;
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
    /// For a letter by post: how it was posted, and whether its delivery receipt is still to be fetched.
    pub posting: Option<Posting>,
    /// For a closed letter that no open one follows: until when it should be kept.
    pub keep_until: Option<NaiveDate>,
}

/// A letter that was forgotten: what the chain still knows of it.
#[derive(Debug, Clone)]
pub struct Forgotten {
    /// Its key, which no other letter takes.
    pub reference: Reference,
    /// Its entries; the last one says what was removed, and of those before it only kind and instant are left.
    pub entries: Vec<Entry>,
    /// What was removed, and when.
    pub tombstone: Tombstone,
}

/// All letters of a record, in the order in which they were first written.
#[derive(Debug, Clone, Default)]
pub struct Cases {
    letters: Vec<Case>,
    forgotten: Vec<Forgotten>,
}

impl Cases {
    /// Reads a record as it stood, or will stand, on a day; `is_sending` says whether a living process holds the sender's lock.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read.
    pub fn read(ledger: &Ledger, knowledge: &Knowledge, today: NaiveDate, is_sending: bool) -> Result<Self, LedgerError> {
        let mut gathered: Vec<(Reference, Vec<Entry>)> = Vec::new();
        let mut place = std::collections::BTreeMap::new();
        for entry in ledger.entries()? {
            // What concerns the record as a whole is part of no letter.
            let Some(reference) = entry.reference.clone() else { continue };
            let position = *place.entry(reference.clone()).or_insert_with(|| {
                gathered.push((reference, Vec::new()));
                gathered.len() - 1
            });
            gathered[position].1.push(entry);
        }
        let mut cases = Self::default();
        for (reference, entries) in gathered {
            match tombstone(&entries) {
                Some(tombstone) => cases.forgotten.push(Forgotten { reference, entries, tombstone }),
                None => cases.letters.extend(Case::new(reference, entries, knowledge, today, is_sending)),
            }
        }
        relate(&mut cases.letters, knowledge, today);
        Ok(cases)
    }

    /// The letters.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Case> {
        self.letters.iter()
    }

    /// The letters that were forgotten.
    pub fn forgotten(&self) -> impl Iterator<Item = &Forgotten> {
        self.forgotten.iter()
    }

    /// Whether a letter has this reference, or had it before it was forgotten.
    pub fn is_taken(&self, reference: &Reference) -> bool {
        self.references().any(|own| own == reference)
    }

    /// The letters that follow one, first those written first.
    pub fn following(&self, reference: &Reference) -> impl Iterator<Item = &Case> {
        self.iter().filter(move |case| case.letter.follows.as_ref().is_some_and(|follows| follows.reference == *reference))
    }

    fn references(&self) -> impl Iterator<Item = &Reference> {
        self.letters.iter().map(|case| &case.reference).chain(self.forgotten.iter().map(|letter| &letter.reference))
    }

    /// The letter that a person means: by its whole reference, or by its last eight characters.
    ///
    /// # Errors
    /// [`CaseError::NotAReference`], [`CaseError::Unknown`] or [`CaseError::Forgotten`].
    pub fn find(&self, typed: &str) -> Result<&Case, CaseError> {
        let reference = self.meant(typed)?;
        match (self.iter().find(|case| case.reference == *reference), self.find_forgotten(typed)) {
            (Some(case), _) => Ok(case),
            (None, Some(letter)) => Err(CaseError::Forgotten { reference: reference.clone(), on: letter.tombstone.on }),
            (None, None) => Err(self.unknown(typed)),
        }
    }

    /// The letter that a person means, if it was forgotten.
    pub fn find_forgotten(&self, typed: &str) -> Option<&Forgotten> {
        let reference = self.meant(typed).ok()?;
        self.forgotten.iter().find(|letter| letter.reference == *reference)
    }

    fn meant(&self, typed: &str) -> Result<&Reference, CaseError> {
        let with_date = |own: &&Reference| {
            let date = own.as_str().split('-').next().unwrap_or_default();
            format!("{date}-{typed}").parse().is_ok_and(|reference: Reference| reference == **own)
        };
        let found = match typed.parse::<Reference>() {
            Ok(reference) => self.references().find(|own| **own == reference),
            Err(()) if typed.chars().count() == 8 => self.references().find(with_date),
            Err(()) => return Err(CaseError::NotAReference { typed: typed.to_owned() }),
        };
        found.ok_or_else(|| self.unknown(typed))
    }

    fn unknown(&self, typed: &str) -> CaseError {
        CaseError::Unknown { typed: typed.to_owned(), known: self.iter().rev().map(|case| case.reference.clone()).take(5).collect() }
    }
}

/// What says that the letter of these entries was forgotten; nothing if it was written anew since.
fn tombstone(entries: &[Entry]) -> Option<Tombstone> {
    entries.iter().rev().find_map(|entry| match &entry.event {
        Event::Forgotten(tombstone) => Some(Some(tombstone.clone())),
        Event::Composed(_) => Some(None),
        _ => None,
    })?
}

impl Case {
    fn new(reference: Reference, entries: Vec<Entry>, knowledge: &Knowledge, today: NaiveDate, is_sending: bool) -> Option<Self> {
        let letter = entries.iter().rev().find_map(|entry| match &entry.event {
            Event::Composed(letter) => Some((**letter).clone()),
            _ => None,
        })?;
        let mut standing = standing(&entries, &circumstances(&letter, knowledge, today, is_sending))?;
        let posting = posting(&entries, &letter, standing.state, knowledge, today);
        standing.next = next(posting.as_ref(), standing.next, today);
        Some(Self { reference, letter, entries, standing, posting, keep_until: None })
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

    /// Whether it is a letter of a person of this name and country.
    pub fn is_of(&self, subject: &DataSubject) -> bool {
        let same = |name: &str| {
            name.split_whitespace().flat_map(|word| word.chars().chain([' '])).flat_map(char::to_lowercase).collect::<String>()
        };
        self.letter.subject.country == subject.country && same(&self.letter.subject.name) == same(&subject.name)
    }

    fn is_name_of(&self, request: &crate::request::Request) -> bool {
        let born = request.subject.born.filter(|_| request.is_for_a_child());
        self.is_of(&request.subject) && self.letter.subject.born == born
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
