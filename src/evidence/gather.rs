//! Which letters belong together, and the rows of the record that are about them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::correspondence::{Case, CaseError, Cases};
use crate::ledger::{ChainRow, EventKind, FileRow, Ledger, LedgerError};

/// The reference of entries that are about the chain and no letter.
const CHAIN: &str = "-";

/// The event with which the end of the chain was stamped by somebody else.
const ANCHORED: &str = "anchored";

/// A letter, all that it follows and all that follow it.
#[derive(Debug)]
pub struct Correspondence<'a> {
    /// The letter that was asked for.
    pub wanted: &'a Case,
    /// All letters, in the order in which they were first written.
    pub letters: Vec<&'a Case>,
}

/// The correspondence of a letter.
///
/// # Errors
/// [`CaseError`] if the record has no such letter.
pub fn correspondence<'a>(cases: &'a Cases, typed: &str) -> Result<Correspondence<'a>, CaseError> {
    let wanted = cases.find(typed)?;
    let mut root = wanted;
    // A letter that was forgotten, or a ring, which no record of demur's has, ends the way up.
    for _ in cases.iter() {
        let above = root.letter.follows.as_ref().and_then(|follows| cases.iter().find(|case| case.reference == follows.reference));
        let Some(above) = above else { break };
        root = above;
    }
    let mut known = BTreeSet::from([root.reference.as_str(), wanted.reference.as_str()]);
    loop {
        let before = known.len();
        for case in cases.iter() {
            if case.letter.follows.as_ref().is_some_and(|follows| known.contains(follows.reference.as_str())) {
                known.insert(case.reference.as_str());
            }
        }
        if known.len() == before {
            break;
        }
    }
    Ok(Correspondence { wanted, letters: cases.iter().filter(|case| known.contains(case.reference.as_str())).collect() })
}

/// The rows of a correspondence, and what is known of the rest.
#[derive(Debug)]
pub(super) struct Rows {
    /// The rows that are about it, and those with tokens of time.
    pub(super) own: Vec<ChainRow>,
    /// What each of them says, by its number.
    said: BTreeMap<u64, Value>,
    /// How many rows are about other letters.
    pub(super) others: u64,
    /// The number of the last row, and its hash.
    pub(super) head: (u64, String),
}

/// Reads the rows of a correspondence.
pub(super) fn rows(ledger: &Ledger, correspondence: &Correspondence<'_>) -> Result<Rows, LedgerError> {
    let mut rows = Rows { own: Vec::new(), said: BTreeMap::new(), others: 0, head: (0, String::new()) };
    ledger.each_row(u64::MAX, &mut |row| {
        rows.head = (row.seq, row.hash.clone());
        if is_own(&row, correspondence) {
            let said = row.json.as_deref().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
            rows.said.insert(row.seq, said);
            rows.own.push(row);
        } else {
            rows.others += 1;
        }
        Ok(())
    })?;
    Ok(rows)
}

/// Whether a row may leave with what it says.
pub(super) fn is_own(row: &ChainRow, correspondence: &Correspondence<'_>) -> bool {
    is_token(row) || correspondence.letters.iter().any(|case| case.reference.as_str() == row.reference)
}

/// Whether a row has tokens of time for the whole chain.
pub(super) fn is_token(row: &ChainRow) -> bool {
    row.reference == CHAIN && row.event == ANCHORED
}

impl Rows {
    /// What a row says, as JSON; null if nothing can be read of it.
    pub(super) fn said(&self, seq: u64) -> &Value {
        self.said.get(&seq).unwrap_or(&Value::Null)
    }

    /// Whether a file beside this row may be the data that the controller disclosed: it came with an answer.
    pub(super) fn is_disclosed(&self, seq: u64) -> bool {
        let is_answer = |word: Option<&str>| [EventKind::Answered, EventKind::PartlyAnswered].iter().any(|kind| word == Some(kind.id()));
        let said = self.said(seq);
        let event = self.own.iter().find(|row| row.seq == seq).map(|row| row.event.as_str());
        let beside = said["belongs_to"].as_u64().filter(|other| *other < seq);
        is_answer(event) || is_answer(said["instead"].as_str()) || beside.is_some_and(|other| self.is_disclosed(other))
    }

    /// The name that a file had, as the row tells it.
    pub(super) fn name_of(&self, seq: u64, _file: &FileRow) -> Option<&str> {
        self.said(seq)["file"]["name"].as_str()
    }
}
