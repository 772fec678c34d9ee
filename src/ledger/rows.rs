//! The record as it stands, row by row, and the bytes of its files piece by piece: what a bundle of evidence is made from.

use std::io::{self, Read, Write};

use rusqlite::{MAIN_DB, OptionalExtension};

use super::contents::{Contents, opened};
use super::{Ledger, LedgerError, LedgerProblem};

/// An entry with all that its hash covers, and what opens its digests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainRow {
    /// Its number.
    pub seq: u64,
    /// The instant, as the chain has it.
    pub at: String,
    /// The letter it is about; `-` if it is about the chain.
    pub reference: String,
    /// What happened.
    pub event: String,
    /// SHA-256 of the salt and the text of the payload, in hex.
    pub payload_digest: String,
    /// Its files, by role and digest.
    pub attached: Vec<FileRow>,
    /// The hash of the entry before.
    pub prev: String,
    /// Its own hash.
    pub hash: String,
    /// The salt of the payload, if it is still there.
    pub salt: Option<Vec<u8>>,
    /// The exact text of the payload, if it is still there.
    pub json: Option<String>,
}

/// A file beside an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// What it is to its entry.
    pub role: String,
    /// SHA-256 of its salt and its bytes, in hex.
    pub digest: String,
    /// Its salt, if it is still there.
    pub salt: Option<Vec<u8>>,
    /// How many bytes it has, if it is still there.
    pub bytes: Option<u64>,
}

/// How much of a file is in memory at a time.
const PIECE: usize = 64 << 10;

const ROWS: &str = "SELECT e.seq, e.at, e.reference, e.event, e.payload_digest, e.prev, e.hash, p.salt, p.json \
    FROM entry e LEFT JOIN payload p USING (seq) WHERE e.seq <= ?1 ORDER BY e.seq";

impl Ledger {
    /// Hands over each entry up to a number, in their order; since nothing in a record changes, two walks up to the same number see the same.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read, or `each` fails.
    pub fn each_row(&self, up_to: u64, each: &mut dyn FnMut(ChainRow) -> io::Result<()>) -> Result<(), LedgerError> {
        let read = |error: rusqlite::Error| self.problem(&error);
        let mut files = self.connection.prepare_cached(&self.contents.files_of_an_entry()).map_err(read)?;
        let mut statement = self.connection.prepare_cached(ROWS).map_err(read)?;
        let mut rows = statement.query([i64::try_from(up_to).unwrap_or(i64::MAX)]).map_err(read)?;
        while let Some(row) = rows.next().map_err(read)? {
            let row = self.chain_row(row, &mut files).map_err(read)?;
            each(row).map_err(|error| self.wrong(LedgerProblem::System(error.to_string())))?;
        }
        Ok(())
    }

    /// Copies the bytes of a file, piece by piece; `None` if the record does not have it.
    ///
    /// # Errors
    /// [`LedgerError`] if it cannot be read, or the writer takes no more.
    pub fn copy_artifact(&self, digest: &str, to: &mut dyn Write) -> Result<Option<u64>, LedgerError> {
        let read = |error: rusqlite::Error| self.problem(&error);
        let row = self.connection.query_row("SELECT rowid FROM artifact WHERE digest = ?1", [digest], |row| row.get::<_, i64>(0));
        let Some(row) = row.optional().map_err(read)? else { return Ok(None) };
        let mut blob = self.connection.blob_open(MAIN_DB, "artifact", "bytes", row, true).map_err(read)?;
        let copy = |said: io::Error| self.wrong(LedgerProblem::System(said.to_string()));
        match &self.contents {
            Contents::Open => copied(&mut blob, to).map(Some).map_err(copy),
            Contents::Locked(_) => Err(self.wrong(LedgerProblem::Sealed)),
            Contents::Unlocked(identity) => {
                let opened = opened(identity, blob, |from| copied(from, to));
                opened.map(|(_, bytes)| Some(bytes)).map_err(|error| self.wrong(LedgerProblem::System(error.to_string())))
            }
        }
    }
}

fn copied(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<u64> {
    let mut piece = vec![0; PIECE];
    let mut copied = 0;
    loop {
        let length = from.read(&mut piece)?;
        if length == 0 {
            return Ok(copied);
        }
        to.write_all(&piece[..length])?;
        copied += length as u64;
    }
}

impl Ledger {
    fn chain_row(&self, row: &rusqlite::Row<'_>, files: &mut rusqlite::Statement<'_>) -> Result<ChainRow, rusqlite::Error> {
        let seq: i64 = row.get(0)?;
        let file = |row: &rusqlite::Row<'_>| {
            let (salt, bytes) = self.contents.measured(row)?;
            Ok(FileRow { role: row.get(0)?, digest: row.get(1)?, salt, bytes })
        };
        let (salt, json) = self.contents.text(row, 7, 8)?.unzip();
        Ok(ChainRow {
            seq: seq.unsigned_abs(),
            at: row.get(1)?,
            reference: row.get(2)?,
            event: row.get(3)?,
            payload_digest: row.get(4)?,
            attached: files.query_map([seq], file)?.collect::<Result<_, _>>()?,
            prev: row.get(5)?,
            hash: row.get(6)?,
            salt,
            json,
        })
    }
}
