//! The way of a letter by post, from what the person recorded of it: corrections applied, and what an entry leaves out taken from the one it replaces.

use chrono::NaiveDate;

use crate::ledger::{ByHand, Carriage, Entry, Event, EventKind};

/// A letter that was posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// On which day, the last time it was.
    pub on: NaiveDate,
    /// By whom, how, where, and with which number.
    pub carriage: Carriage,
    /// Whether a file that shows the delivery is in the record.
    pub has_receipt: bool,
    /// Whether it came back.
    pub came_back: bool,
}

/// An entry with those that it replaces, the last word first.
struct Said<'a> {
    kind: EventKind,
    on: NaiveDate,
    chain: Vec<(u64, &'a ByHand)>,
}

/// How a letter was posted, as known on a day; none if it was not.
pub fn posted(entries: &[Entry], today: NaiveDate) -> Option<Posted> {
    let start = entries.iter().rposition(|entry| matches!(entry.event, Event::Composed(_))).unwrap_or(0);
    let by_hand = |entry: &'_ Entry| matches!(&entry.event, Event::ByHand(..));
    let all: Vec<&Entry> = entries[start..].iter().filter(|entry| by_hand(entry)).collect();
    let mut said: Vec<Said<'_>> = all.iter().filter_map(|entry| last_word(entry, &all)).filter(|said| said.on <= today).collect();
    said.sort_by_key(|said| said.on);
    let is_beside = |seq: u64| said.iter().any(|other| other.kind == EventKind::Attached && other.chain[0].1.belongs_to == Some(seq));
    let posted = said.iter().rfind(|said| said.kind == EventKind::Posted)?;
    let mut carriage = posted.carriage();
    let mut has_receipt = false;
    for delivered in said.iter().filter(|said| said.kind == EventKind::Delivered && said.on >= posted.on) {
        carriage = delivered.carriage().over(carriage);
        has_receipt |= delivered.chain.iter().any(|(seq, own)| own.file.is_some() || is_beside(*seq));
    }
    let last = said.iter().rfind(|said| [EventKind::Posted, EventKind::Delivered, EventKind::DeliveryFailed].contains(&said.kind));
    let came_back = last.is_some_and(|said| said.kind == EventKind::DeliveryFailed);
    Some(Posted { on: posted.on, carriage, has_receipt, came_back })
}

/// What an entry says that none replaces; nothing if it takes another back.
fn last_word<'a>(entry: &'a Entry, all: &[&'a Entry]) -> Option<Said<'a>> {
    let said = |entry: &'a Entry| match &entry.event {
        Event::ByHand(kind, said) => Some((*kind, &**said)),
        _ => None,
    };
    let (kind, own) = said(entry)?;
    if all.iter().filter_map(|other| said(other)).any(|(_, other)| other.replaces == Some(entry.seq)) {
        return None;
    }
    let kind = if kind == EventKind::Corrected { own.instead? } else { kind };
    let mut chain = vec![(entry.seq, own)];
    while let Some(replaced) = chain.last().and_then(|(_, last)| last.replaces) {
        let earlier = all.iter().find(|other| other.seq == replaced).and_then(|other| Some((other.seq, said(other)?.1)));
        let Some(earlier) = earlier.filter(|(seq, _)| chain.iter().all(|(known, _)| known != seq)) else { break };
        chain.push(earlier);
    }
    Some(Said { kind, on: own.on, chain })
}

impl Said<'_> {
    fn carriage(&self) -> Carriage {
        self.chain.iter().rev().fold(Carriage::default(), |before, (_, said)| said.post.clone().unwrap_or_default().over(before))
    }
}
