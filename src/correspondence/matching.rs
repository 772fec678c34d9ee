//! Which letter a mail is about: by message ids first, then by the reference, then by the number of a case.
//!
//! A letter's Message-ID begins with its reference, so nothing but the record's own keys is looked for.

use std::collections::{BTreeMap, BTreeSet};

use super::Cases;
use super::relation::first_of;
use crate::ledger::{Event, MailSender, MatchedBy};
use crate::mail::{Incoming, case_of_address};
use crate::request::Reference;

/// How long a reference is: eight digits, a hyphen, eight letters or digits.
const LENGTH: usize = 17;

/// By what letters can be found.
#[derive(Debug, Clone, Default)]
pub(super) struct Keys {
    known: BTreeSet<Reference>,
    follows: BTreeMap<Reference, Reference>,
    /// The letters whose mails had the number of a case.
    numbers: BTreeMap<String, BTreeSet<Reference>>,
}

/// What a mail was matched to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Match {
    /// One letter.
    One(Reference, MatchedBy),
    /// Several, of which only the person can name the right one.
    Several(Vec<Reference>),
    /// None.
    None,
}

impl Keys {
    /// The keys of all letters of a record.
    pub(super) fn of(cases: &Cases) -> Self {
        let mut keys = Self::default();
        for case in cases.iter() {
            keys.known.insert(case.reference.clone());
            keys.follows.extend(case.letter.follows.as_ref().map(|follows| (case.reference.clone(), follows.reference.clone())));
            let address = case.letter.address.as_ref().and_then(|address| case_of_address(&address.to_lowercase()));
            let mails = case.entries.iter().filter_map(|entry| match &entry.event {
                Event::ByHand(_, said) => said.mail.as_ref().filter(|mail| mail.sender == MailSender::Controller)?.case_number.clone(),
                _ => None,
            });
            for number in address.into_iter().chain(mails) {
                keys.learn(&number, &case.reference);
            }
        }
        keys
    }

    /// Remembers the number of a case, if it is one of an address: any other number could stand in any mail.
    pub(super) fn learn(&mut self, number: &str, reference: &Reference) {
        if number.starts_with("case++") {
            self.numbers.entry(number.to_owned()).or_default().insert(reference.clone());
        }
    }

    /// Whether a mail is one of the letters themselves.
    pub(super) fn is_a_letter(&self, mail: &Incoming) -> bool {
        mail.message_id.as_deref().and_then(|id| self.letter_of(id)).is_some()
    }

    /// The letter that a mail is about: the first way of matching that finds any decides.
    pub(super) fn find(&self, mail: &Incoming) -> Match {
        let of_ids = |ids: &[String]| ids.iter().filter_map(|id| self.letter_of(id)).collect::<BTreeSet<_>>();
        let envelope = mail.report.as_ref().and_then(|report| report.envelope_id.as_deref());
        let returned = if mail.returned.is_empty() { self.returned_in_text(mail) } else { of_ids(&mail.returned) };
        let addresses = mail.from.iter().chain(&mail.reply_to).chain(&mail.to);
        let ways = [
            (MatchedBy::Returned, returned),
            (MatchedBy::EnvelopeId, envelope.map(|id| self.references_in(id)).unwrap_or_default()),
            (MatchedBy::InReplyTo, of_ids(&mail.in_reply_to)),
            (MatchedBy::References, of_ids(&mail.references)),
            (MatchedBy::Subject, self.references_in(&mail.subject)),
            (MatchedBy::Text, self.references_in(&mail.text)),
            (
                MatchedBy::CaseNumber,
                addresses.filter_map(|address| self.numbers.get(&case_of_address(address)?)).flatten().cloned().collect(),
            ),
        ];
        let Some((by, found)) = ways.into_iter().find(|(_, found)| !found.is_empty()) else { return Match::None };
        let mut latest = self.latest(&found);
        match (latest.pop(), latest.is_empty()) {
            (Some(one), true) => Match::One(one, by),
            _ => Match::Several(found.into_iter().collect()),
        }
    }

    /// The letter whose Message-ID this is.
    fn letter_of(&self, id: &str) -> Option<Reference> {
        let key: Reference = id.split_once('@')?.0.parse().ok()?;
        self.known.contains(&key).then_some(key)
    }

    /// Mail servers with a form of their own put the header fields of the message that came back below their text.
    fn returned_in_text(&self, mail: &Incoming) -> BTreeSet<Reference> {
        let is_of_a_server = mail.report.is_some() || mail.has_no_return || mail.from_name.contains("mail delivery") || {
            let local = mail.sender().and_then(|sender| sender.split('@').next());
            local.is_some_and(|local| local == "mailer-daemon" || local == "postmaster")
        };
        let lines = mail.text.lines().filter(|_| is_of_a_server);
        let ids = lines.filter_map(|line| {
            let (name, value) = line.trim_start_matches(['>', ' ', '\t']).split_once(':')?;
            let id = name.eq_ignore_ascii_case("message-id").then_some(value)?;
            self.letter_of(id.trim().trim_start_matches('<'))
        });
        ids.collect()
    }

    /// The references of letters that a text has.
    fn references_in(&self, text: &str) -> BTreeSet<Reference> {
        let bytes = text.as_bytes();
        let hyphens = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'-').map(|(at, _)| at);
        let reference = |hyphen: usize| {
            let start = hyphen.checked_sub(8)?;
            let found = text.get(start..start + LENGTH)?;
            let is_edge = |at: Option<&u8>| at.is_none_or(|byte| !byte.is_ascii_alphanumeric());
            let stands_alone = is_edge(start.checked_sub(1).and_then(|before| bytes.get(before))) && is_edge(bytes.get(start + LENGTH));
            found.parse().ok().filter(|key| stands_alone && self.known.contains(key))
        };
        hyphens.filter_map(reference).collect()
    }

    /// Of letters on one matter the last: it names those before it, and none of them names it.
    fn latest(&self, found: &BTreeSet<Reference>) -> Vec<Reference> {
        let is_before = |one: &Reference, other: &Reference| {
            let mut earlier = self.follows.get(other);
            for _ in 0..self.follows.len() {
                match earlier {
                    Some(reference) if reference == one => return true,
                    Some(reference) => earlier = self.follows.get(reference),
                    None => return false,
                }
            }
            false
        };
        let of_one_matter = found.iter().map(|one| first_of(one, &self.follows)).collect::<BTreeSet<_>>().len() == 1;
        found.iter().filter(|one| !of_one_matter || !found.iter().any(|other| is_before(one, other))).cloned().collect()
    }
}
