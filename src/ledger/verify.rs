//! Whether the chain holds, and if not, at which entry it first does not.
//!
//! It finds what was changed, removed, moved or cut by hand. A chain that somebody rebuilt as a whole is found only by a head noted elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};

use super::chain::{Canonical, START};
use super::contents::Contents;
use super::{EventKind, Head, Ledger, LedgerError};

/// What a look at the whole chain showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// How many entries there are.
    pub entries: u64,
    /// How many artifacts.
    pub artifacts: u64,
    /// The end of the chain.
    pub head: Option<Head>,
    /// The first thing that is wrong.
    pub finding: Option<Finding>,
    /// The latest instant of any entry.
    pub latest: Option<DateTime<FixedOffset>>,
    /// Entries whose instant lies before that of the entry above: the clock was set back.
    pub clock_set_back: Vec<u64>,
    /// Letters whose content was removed, and of which a later entry says so.
    pub forgotten: Vec<Gap>,
    /// Whether the contents are encrypted and were not opened: then the chain was checked, and not what it covers.
    pub is_chain_only: bool,
}

/// A letter of which only the chain is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its reference.
    pub reference: String,
    /// When it was forgotten, as the entry says that tells it.
    pub at: String,
    /// The entries without content, in their order.
    pub entries: Vec<u64>,
}

/// The first place where a chain does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The entry with this number is missing; one with a later number is there.
    Missing(u64),
    /// The entry was changed, or stands in the place of another.
    Changed(u64),
    /// What the entry says was changed.
    PayloadChanged(u64),
    /// What the entry says is missing.
    PayloadMissing(u64),
    /// A file of the entry was changed.
    ArtifactChanged(u64, String),
    /// A file of the entry is missing.
    ArtifactMissing(u64, String),
    /// Something belongs to an entry that is not there.
    Surplus(String),
    /// The last entries are missing: there was one with the second number, and the last that is there has the first.
    Cut(u64, u64),
    /// The file does not refuse changes any more; what it has may still be as it was.
    Unguarded,
    /// The head that was noted is not in this chain.
    HeadNotFound(String),
}

/// A row of entries, as long as the statement stands on it.
struct Row<'a> {
    seq: i64,
    at: &'a str,
    reference: &'a str,
    event: &'a str,
    payload_digest: &'a str,
    prev: &'a str,
    hash: &'a str,
}

impl<'a> Row<'a> {
    fn read(row: &'a rusqlite::Row<'_>) -> Result<Self, rusqlite::Error> {
        let text = |column: usize| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str()?);
        Ok(Self {
            seq: row.get(0)?,
            at: text(1)?,
            reference: text(2)?,
            event: text(3)?,
            payload_digest: text(4)?,
            prev: text(5)?,
            hash: text(6)?,
        })
    }
}

/// How many triggers the schema has: none may be changed, and none removed, in each of four tables.
const TRIGGERS: i64 = 8;

const ROWS: &str = "SELECT seq, at, reference, event, payload_digest, prev, hash FROM entry ORDER BY seq";
const PAYLOADS: &str = "SELECT seq, salt, json FROM payload ORDER BY seq";

/// A payload read ahead of its entry; its buffers are used again.
#[derive(Default)]
struct Payload {
    seq: Option<i64>,
    /// None if it is sealed.
    digest: Option<String>,
}

impl Payload {
    fn read(&mut self, rows: &mut rusqlite::Rows<'_>, contents: &Contents) -> Result<(), rusqlite::Error> {
        self.seq = None;
        if let Some(row) = rows.next()? {
            self.digest = contents.digest(row, 1, 2)?;
            self.seq = Some(row.get(0)?);
        }
        Ok(())
    }
}

impl Ledger {
    /// Looks at every entry, payload and artifact; `noted` is a head, or its beginning, that was noted elsewhere.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read; what is wrong with the chain is a [`Finding`].
    pub fn verify(&self, noted: Option<&str>) -> Result<Verification, LedgerError> {
        // One look at one moment: another process may be adding entries.
        let _moment = self.moment()?;
        let mut verification = self.walk(noted).map_err(|error| self.problem(&error))?;
        let emptied = verification.forgotten.iter().flat_map(|gap| gap.entries.iter().copied()).collect();
        let (artifacts, finding) = self.artifacts_hold(&emptied).map_err(|error| self.problem(&error))?;
        verification.artifacts = artifacts;
        verification.is_chain_only = self.is_locked();
        verification.finding = first(verification.finding, finding);
        if !self.is_guarded().map_err(|error| self.problem(&error))? {
            verification.finding = first(verification.finding, Some(Finding::Unguarded));
        }
        Ok(verification)
    }

    /// Whether the file still refuses changes by itself, and counts its entries once.
    fn is_guarded(&self) -> Result<bool, rusqlite::Error> {
        let count = |query: &str| self.connection.query_row(query, [], |row| row.get::<_, i64>(0));
        let triggers = count("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")?;
        let counters = count("SELECT count(*) FROM sqlite_sequence WHERE name = 'entry'")?;
        Ok(triggers == TRIGGERS && counters <= 1)
    }

    fn walk(&self, noted: Option<&str>) -> Result<Verification, rusqlite::Error> {
        let mut beside = self.connection.prepare_cached("SELECT seq, role, digest FROM attached ORDER BY seq, role, digest")?;
        let mut beside = beside.query([])?;
        let mut next_beside = attached(beside.next()?)?;
        let mut payloads = self.connection.prepare_cached(PAYLOADS)?;
        let mut payloads = payloads.query([])?;
        let mut payload = Payload::default();
        payload.read(&mut payloads, &self.contents)?;
        let mut statement = self.connection.prepare_cached(ROWS)?;
        let mut rows = statement.query([])?;
        let mut walk = Walk { noted, ..Walk::default() };
        while let Some(row) = rows.next()? {
            let row = Row::read(row)?;
            let mut own = Vec::new();
            while let Some((seq, role, digest)) = next_beside.take_if(|(seq, ..)| *seq <= row.seq) {
                if seq == row.seq {
                    own.push((role, digest));
                } else {
                    walk.surplus.get_or_insert(Finding::Surplus(format!("attached {seq}")));
                }
                next_beside = attached(beside.next()?)?;
            }
            while let Some(seq) = payload.seq.filter(|seq| *seq < row.seq) {
                walk.surplus.get_or_insert(Finding::Surplus(format!("payload {seq}")));
                payload.read(&mut payloads, &self.contents)?;
            }
            let is_its_own = payload.seq == Some(row.seq);
            let digest = payload.digest.as_deref().unwrap_or(row.payload_digest);
            walk.step(&row, is_its_own.then_some(digest), &own);
            if is_its_own {
                payload.read(&mut payloads, &self.contents)?;
            }
        }
        if let Some((seq, ..)) = next_beside {
            walk.surplus.get_or_insert(Finding::Surplus(format!("attached {seq}")));
        }
        let counter: i64 =
            self.connection
                .query_row("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entry'), 0)", [], |row| row.get(0))?;
        if let Some(seq) = payload.seq {
            walk.surplus.get_or_insert(Finding::Surplus(format!("payload {seq}")));
        }
        Ok(walk.end(counter))
    }

    /// Looks at every artifact; those of the emptied entries may be missing.
    fn artifacts_hold(&self, emptied: &BTreeSet<u64>) -> Result<(u64, Option<Finding>), rusqlite::Error> {
        let mut owners: BTreeMap<String, (u64, String)> = BTreeMap::new();
        let mut statement = self.connection.prepare("SELECT t.digest, t.seq, t.role FROM attached t JOIN entry USING (seq)")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (digest, seq): (String, u64) = (row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs());
            if !emptied.contains(&seq) || !owners.contains_key(&digest) {
                owners.insert(digest, (seq, row.get(2)?));
            }
        }
        let mut there = BTreeSet::new();
        let mut finding = None;
        let mut statement = self.connection.prepare("SELECT digest, salt, bytes FROM artifact")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let digest: String = row.get(0)?;
            let is_sound = self.contents.digest(row, 1, 2)?.is_none_or(|found| found == digest);
            let wrong = match owners.get(&digest) {
                None => Some(Finding::Surplus(format!("artifact {digest}"))),
                Some((seq, role)) => (!is_sound).then(|| Finding::ArtifactChanged(*seq, role.clone())),
            };
            finding = first(finding, wrong);
            there.insert(digest);
        }
        for (digest, (seq, role)) in &owners {
            if !there.contains(digest) && !emptied.contains(seq) {
                finding = first(finding, Some(Finding::ArtifactMissing(*seq, role.clone())));
            }
        }
        Ok((there.len() as u64, finding))
    }
}

/// A walk along the chain.
#[derive(Default)]
struct Walk<'a> {
    noted: Option<&'a str>,
    is_noted_found: bool,
    last: Option<(i64, String, String)>,
    finding: Option<Finding>,
    surplus: Option<Finding>,
    entries: u64,
    latest: String,
    clock_set_back: Vec<u64>,
    /// Entries without content, by their letter, of which no later entry has said yet that it was forgotten.
    missing: BTreeMap<String, Vec<u64>>,
    forgotten: Vec<Gap>,
}

impl Walk<'_> {
    fn found(&mut self, finding: Finding) {
        self.finding.get_or_insert(finding);
    }

    fn step(&mut self, row: &Row<'_>, payload_digest: Option<&str>, attached: &[(String, String)]) {
        let seq = row.seq.unsigned_abs();
        let (above, prev) = self.last.as_ref().map_or((0, START), |(seq, hash, _)| (*seq, hash.as_str()));
        let is_next = row.seq == above + 1;
        let is_chained = row.prev == prev;
        let canonical = Canonical {
            seq: row.seq,
            at: row.at,
            reference: row.reference,
            event: row.event,
            payload_digest: row.payload_digest,
            attached,
            prev: row.prev,
        };
        let is_itself = canonical.hash() == row.hash;
        if !is_next {
            self.found(Finding::Missing((above + 1).unsigned_abs()));
        } else if !is_chained || !is_itself {
            self.found(Finding::Changed(seq));
        }
        if row.event == EventKind::Forgotten.id()
            && let Some(entries) = self.missing.remove(row.reference)
        {
            self.forgotten.push(Gap { reference: row.reference.to_owned(), at: row.at.to_owned(), entries });
        }
        match payload_digest {
            None => self.missing.entry(row.reference.to_owned()).or_default().push(seq),
            Some(digest) if digest != row.payload_digest => self.found(Finding::PayloadChanged(seq)),
            Some(_) => {}
        }
        self.is_noted_found |= self.noted.is_some_and(|noted| row.hash.starts_with(noted));
        if self.last.as_ref().is_some_and(|(_, _, at)| is_before(row.at, at)) {
            self.clock_set_back.push(seq);
        }
        if self.entries == 0 || is_before(&self.latest, row.at) {
            self.latest.clear();
            self.latest.push_str(row.at);
        }
        self.entries += 1;
        let (last, hash, at) = self.last.get_or_insert_default();
        *last = row.seq;
        hash.clear();
        hash.push_str(row.hash);
        at.clear();
        at.push_str(row.at);
    }

    fn end(mut self, counter: i64) -> Verification {
        let last = self.last.as_ref().map_or(0, |(seq, ..)| *seq);
        let unexplained = self.missing.values().flatten().min().map(|seq| Finding::PayloadMissing(*seq));
        self.finding = first(self.finding.take(), unexplained);
        if counter != last {
            self.found(Finding::Cut(last.unsigned_abs(), counter.unsigned_abs()));
        }
        if let Some(surplus) = self.surplus.take() {
            self.found(surplus);
        }
        if let Some(noted) = self.noted.filter(|_| !self.is_noted_found) {
            self.found(Finding::HeadNotFound(noted.to_owned()));
        }
        let head = self.last.map(|(seq, hash, _)| Head { seq: seq.unsigned_abs(), hash });
        let latest = DateTime::parse_from_rfc3339(&self.latest).ok();
        let (finding, clock_set_back, forgotten) = (self.finding, self.clock_set_back, self.forgotten);
        Verification { entries: self.entries, artifacts: 0, head, finding, latest, clock_set_back, forgotten, is_chain_only: false }
    }
}

fn is_before(later: &str, earlier: &str) -> bool {
    // With the same offset the texts compare as the instants do; only the rest need be read.
    if later.len() == earlier.len() && later.get(23..) == earlier.get(23..) {
        return later < earlier;
    }
    let instant = |text: &str| DateTime::parse_from_rfc3339(text).ok();
    matches!((instant(later), instant(earlier)), (Some(later), Some(earlier)) if later < earlier)
}

fn attached(row: Option<&rusqlite::Row<'_>>) -> Result<Option<(i64, String, String)>, rusqlite::Error> {
    row.map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).transpose()
}

impl Finding {
    /// The first entry that is concerned: all before it hold. What concerns none in particular comes after all.
    pub fn entry(&self) -> u64 {
        match self {
            Self::Missing(seq)
            | Self::Changed(seq)
            | Self::PayloadChanged(seq)
            | Self::PayloadMissing(seq)
            | Self::ArtifactChanged(seq, _)
            | Self::ArtifactMissing(seq, _) => *seq,
            Self::Cut(last, _) => last + 1,
            Self::Surplus(_) | Self::Unguarded | Self::HeadNotFound(_) => u64::MAX,
        }
    }
}

/// Of two findings, that at the earlier entry.
fn first(one: Option<Finding>, other: Option<Finding>) -> Option<Finding> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.entry() < one.entry() { other } else { one }),
        (one, other) => one.or(other),
    }
}
