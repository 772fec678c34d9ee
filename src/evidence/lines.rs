//! The entries as lines of JSON: all that a check of the chain needs, and what entries say only of the letters that leave.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::EvidenceError;
use super::gather::{Correspondence, Rows, is_own};
use super::plan::{FileLine, Reason};
use crate::ledger::{ChainRow, FileRow, Ledger, hex};

/// The lines of all entries, or of those that are about the correspondence alone.
pub(super) fn all(
    ledger: &Ledger,
    rows: &Rows,
    correspondence: &Correspondence<'_>,
    files: &[FileLine],
    hidden: &BTreeSet<u64>,
    only_this_case: bool,
) -> Result<Vec<u8>, EvidenceError> {
    let mut lines = Vec::new();
    ledger.each_row(rows.head.0, &mut |row| {
        let line = match (is_own(&row, correspondence), only_this_case) {
            (true, _) => own(&row, files, hidden.contains(&row.seq)),
            (false, false) => chain(&row),
            (false, true) => return Ok(()),
        };
        lines.extend_from_slice(line.to_string().as_bytes());
        lines.push(b'\n');
        Ok(())
    })?;
    Ok(lines)
}

/// What the hash of an entry covers, and nothing that opens its digests.
fn chain(row: &ChainRow) -> Value {
    let attached: Vec<Value> = row.attached.iter().map(|file| json!({ "role": file.role, "digest": file.digest })).collect();
    json!({
        "seq": row.seq, "at": row.at, "reference": row.reference, "event": row.event,
        "payload_digest": row.payload_digest, "attached": attached, "prev": row.prev, "hash": row.hash,
    })
}

/// An entry with what it says, unless that is blackened, and with where its files are.
fn own(row: &ChainRow, files: &[FileLine], is_hidden: bool) -> Value {
    let mut line = chain(row);
    line["attached"] = row.attached.iter().map(|file| attached(row, file, files)).collect();
    if is_hidden {
        line["redacted"] = true.into();
    } else {
        line["salt"] = row.salt.as_deref().map(hex).into();
        line["json"] = row.json.clone().into();
    }
    line
}

/// A file of an entry: its path and its salt if it is there; the salt alone if it was left out and can be checked by who has it.
fn attached(row: &ChainRow, file: &FileRow, files: &[FileLine]) -> Value {
    let mut value = json!({ "role": file.role, "digest": file.digest });
    let Some(line) = files.iter().find(|line| line.seq == row.seq && line.digest == file.digest && line.role == file.role) else {
        return value;
    };
    if matches!(line.reason, None | Some(Reason::Disclosed)) {
        value["salt"] = file.salt.as_deref().map(hex).into();
    }
    match (line.reason, &line.path) {
        (None, Some(path)) => value["path"] = path.as_str().into(),
        (Some(reason), copy) => {
            value["left_out"] = reason.id().into();
            if let Some(copy) = copy {
                value["copy"] = copy.as_str().into();
            }
        }
        (None, None) => {}
    }
    value
}
