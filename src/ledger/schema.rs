//! The form of the file, and how a record of an earlier form comes up to it: in the transaction that first adds something, so that a record
//! that is only looked at stays as it is.

use rusqlite::Transaction;

/// "demu", so that the file says whose it is.
pub(super) const APPLICATION_ID: i64 = 0x6465_6d75;

/// The form of the file that this version writes: since the second, the content of a letter that was forgotten can be removed.
pub(super) const VERSION: i64 = 2;

/// The form of a record whose contents are encrypted; otherwise as the second.
pub(super) const SEALED: i64 = 3;

/// The oldest form that can be read and brought up.
pub(super) const OLDEST: i64 = 1;

const TABLES: &str = include_str!("schema.sql");
const FORGETTING: &str = include_str!("forgetting.sql");

/// What makes an empty record.
pub(super) fn empty() -> String {
    format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; {TABLES} {FORGETTING}")
}

/// What makes an empty record whose contents are encrypted; its one row of `identity` is still missing.
pub(super) fn empty_and_sealed() -> String {
    let tables = TABLES.replace("json TEXT", "json BLOB");
    let identity = "CREATE TABLE identity (sealed BLOB NOT NULL) STRICT;";
    format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SEALED}; {tables} {FORGETTING} {identity}")
}

/// Brings a record to the form of this version; nothing in one that has it already.
pub(super) fn bring_up(transaction: &Transaction<'_>) -> Result<(), rusqlite::Error> {
    let version: i64 = transaction.prepare_cached("PRAGMA user_version")?.query_row([], |row| row.get(0))?;
    if version == OLDEST {
        let drop = "DROP TRIGGER payload_remains; DROP TRIGGER artifact_remains;";
        transaction.execute_batch(&format!("{drop} {FORGETTING} PRAGMA user_version = {VERSION};"))?;
    }
    Ok(())
}
