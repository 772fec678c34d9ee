//! A letter is forgotten: what its entries say goes, with its files and all salts, and a last entry says that it did.
//!
//! The entries themselves stay, so the chain holds. Either all of it happens or nothing; then the file is made anew without what was in it.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Transaction, TransactionBehavior, params};

use super::contents::Contents;
use super::event::Event;
use super::proof::Tombstone;
use super::store::{Line, write_in};
use super::{Head, Ledger, LedgerError, schema};
use crate::request::Reference;

/// How large a record may be, in bytes, to be made anew in memory alone; a larger one needs a temporary file, which the system removes.
const IN_MEMORY: i64 = 256 << 20;

/// The content of entries, and the files beside them, up to an entry.
const PAYLOADS: &str = "FROM payload WHERE seq IN (SELECT seq FROM entry WHERE reference = ?1 AND seq < ?2)";
const ARTIFACTS: &str = "FROM artifact WHERE digest IN (SELECT digest FROM attached JOIN entry USING (seq) WHERE reference = ?1 AND seq < ?2) \
    AND digest NOT IN (SELECT digest FROM attached JOIN entry USING (seq) WHERE reference <> ?1 OR seq >= ?2)";

impl Ledger {
    /// Removes the content of all entries of a letter, and writes the entry that says so; in one transaction. A file that another letter has as
    /// well stays. What the file of the record still has in unused places goes with [`Ledger::scrub`].
    ///
    /// # Errors
    /// [`LedgerError`]; then nothing was removed.
    pub fn forget(&mut self, reference: &Reference, note: Option<&str>, at: DateTime<FixedOffset>) -> Result<Head, LedgerError> {
        let done = self.overwrite_what_is_removed().and_then(|()| {
            let contents = &self.contents;
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            schema::bring_up(&transaction)?;
            let head = forget(&transaction, contents, reference, note, at)?;
            transaction.commit()?;
            Ok(head)
        });
        done.map_err(|error| self.problem(&error))
    }

    /// Makes the file anew, so that nothing is left in it of what was removed, and empties the log beside it. Whether it could do both: while another
    /// program reads the record, the log stays.
    ///
    /// # Errors
    /// [`LedgerError`] if the file cannot be made anew; the record is as it was.
    pub fn scrub(&self) -> Result<bool, LedgerError> {
        let scrubbed = self.overwrite_what_is_removed().and_then(|()| {
            let number = |name: &str| self.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            let size = number("page_count")?.saturating_mul(number("page_size")?);
            let place = if size <= IN_MEMORY { "MEMORY" } else { "FILE" };
            self.connection.execute_batch(&format!("PRAGMA temp_store = {place}; VACUUM;"))?;
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        });
        scrubbed.map(|busy| busy == 0).map_err(|error| self.problem(&error))
    }

    fn overwrite_what_is_removed(&self) -> Result<(), rusqlite::Error> {
        self.connection.query_row("PRAGMA secure_delete = ON", [], |_| Ok(()))
    }
}

fn forget(
    transaction: &Transaction<'_>,
    contents: &Contents,
    reference: &Reference,
    note: Option<&str>,
    at: DateTime<FixedOffset>,
) -> Result<Head, rusqlite::Error> {
    let everything = params![reference.as_str(), i64::MAX];
    let count = |what: &str| transaction.query_row(&format!("SELECT count(*) {what}"), everything, |row| row.get::<_, i64>(0));
    let tombstone = Tombstone {
        on: at.date_naive(),
        entries: count(PAYLOADS)?.unsigned_abs(),
        files: count(ARTIFACTS)?.unsigned_abs(),
        note: note.map(str::to_owned),
    };
    let event = Event::Forgotten(tombstone);
    let head = write_in(transaction, contents, &[Line { at, reference: reference.as_str(), event: &event, attachments: &[] }])?;
    let before = params![reference.as_str(), i64::try_from(head.seq).unwrap_or(i64::MAX)];
    // The files first: whether one may go is told by the rows beside the entries, which stay.
    transaction.execute(&format!("DELETE {ARTIFACTS}"), before)?;
    transaction.execute(&format!("DELETE {PAYLOADS}"), before)?;
    Ok(head)
}
