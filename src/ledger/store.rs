//! The file of the record: `SQLite` in WAL mode, each entry on disk before the call returns.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, SecondsFormat};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};

use super::chain::{Canonical, START, salted};
use super::contents::{ContentError, Contents};
use super::event::Event;
use super::event_kind::EventKind;
use super::schema::{self, APPLICATION_ID, OLDEST};
use super::{Attached, Attachment, Entry, Head, LedgerError, LedgerProblem, NewEntry, NewWhole};
use crate::request::Reference;

/// Small pages: an entry touches three, and each is written whole before the call returns.
const PAGE: u32 = 2048;

/// How long another program's write is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

const ENTRIES: &str =
    "SELECT e.seq, e.at, e.reference, e.event, e.hash, p.salt, p.json FROM entry e LEFT JOIN payload p USING (seq) ORDER BY e.seq";

/// What stands in the place of a reference if an entry is about the record as a whole.
const WHOLE: &str = "-";
const TOMBSTONES: &str = "SELECT reference, max(seq) FROM entry WHERE event = 'forgotten' GROUP BY reference";

/// An open record.
#[derive(Debug)]
pub struct Ledger {
    file: PathBuf,
    pub(super) connection: Connection,
    pub(super) contents: Contents,
}

impl Ledger {
    /// Makes an empty record in a file that is not there yet; all of it is in that one file when the call returns.
    ///
    /// # Errors
    /// [`LedgerError`] if the file cannot be made.
    pub fn create(file: &Path) -> Result<(), LedgerError> {
        Self::make(file, &schema::empty(), None)
    }

    pub(super) fn make(file: &Path, tables: &str, identity: Option<Vec<u8>>) -> Result<(), LedgerError> {
        let made = Connection::open(file).and_then(|connection| {
            connection.execute_batch(&format!(
                "PRAGMA page_size = {PAGE}; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; BEGIN IMMEDIATE; {tables}"
            ))?;
            if let Some(identity) = identity {
                connection.execute("INSERT INTO identity VALUES (?1)", [identity])?;
            }
            connection.execute_batch("COMMIT;")?;
            connection.close().map_err(|(_, error)| error)
        });
        made.map_err(|error| problem(file, &error))
    }

    /// Opens a record to read and to write.
    ///
    /// # Errors
    /// [`LedgerError`] if the file is no record, damaged, or of a newer version.
    pub fn open(file: &Path) -> Result<Self, LedgerError> {
        let ledger = Self::connect(file, &file.to_string_lossy(), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // Readers then never wait for a writer; the mode stays with the file.
        let mode = ledger.connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0));
        mode.map_err(|error| ledger.problem(&error))?;
        Ok(ledger)
    }

    /// Opens a record to read only, also where nothing can be written: a copy on a disc, or in a folder of somebody else's.
    ///
    /// # Errors
    /// As [`Ledger::open`].
    pub fn open_to_read(file: &Path) -> Result<Self, LedgerError> {
        let readable = Self::open(file).and_then(|ledger| ledger.head().map(|_| ledger));
        let Err(error) = readable else { return readable };
        let log = PathBuf::from(format!("{}-wal", file.display()));
        let is_whole = log.metadata().map_or(true, |log| log.len() == 0);
        // Without a log beside it, the file alone is the whole record, and can be read as one that nobody changes.
        let name = file.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
        let frozen =
            || Self::connect(file, &format!("file:{name}?immutable=1"), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI);
        match error.problem {
            LedgerProblem::ReadOnly | LedgerProblem::System(_) if is_whole => frozen().map_err(|_| error),
            _ => Err(error),
        }
    }

    fn connect(file: &Path, name: &str, flags: OpenFlags) -> Result<Self, LedgerError> {
        let opened = Connection::open_with_flags(name, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX);
        let connection = opened.map_err(|error| problem(file, &error))?;
        let mut ledger = Self { file: file.to_owned(), connection, contents: Contents::Open };
        if ledger.check()? == schema::SEALED {
            let identity = ledger.connection.query_row("SELECT sealed FROM identity", [], |row| row.get(0));
            ledger.contents = Contents::Locked(identity.map_err(|error| ledger.problem(&error))?);
        }
        Ok(ledger)
    }

    /// Whether this is a record, and of which form.
    fn check(&self) -> Result<i64, LedgerError> {
        let said = |error: rusqlite::Error| self.problem(&error);
        self.connection.busy_timeout(PATIENCE).map_err(said)?;
        let number = |name: &str| self.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(said);
        if number("application_id")? != APPLICATION_ID {
            return Err(self.wrong(LedgerProblem::NotALedger));
        }
        let version = number("user_version")?;
        if version > schema::SEALED {
            return Err(self.wrong(LedgerProblem::Newer { version, known: schema::SEALED }));
        }
        if version < OLDEST {
            return Err(self.wrong(LedgerProblem::NotALedger));
        }
        self.connection
            .execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
            .map_err(said)?;
        Ok(version)
    }

    /// Brings everything from the log beside the file into the file itself, as far as nobody else is reading: then the log can be lost without harm.
    /// If it cannot be done now, it is done later; what was appended is on disk either way.
    pub fn settle(&self) {
        let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }

    /// Writes the record as it is at this moment into one file, which must not be there or be empty.
    ///
    /// # Errors
    /// [`LedgerError`] if it cannot be read, or the file not written.
    pub fn copy_to(&self, file: &Path) -> Result<(), LedgerError> {
        let Some(name) = file.to_str() else { return Err(self.wrong(LedgerProblem::System(format!("UTF-8: {}", file.display())))) };
        let copied = self.connection.execute("VACUUM INTO ?1", [name]);
        copied.map(drop).map_err(|error| self.problem(&error))
    }

    /// The hash of the entry with this number; `None` if there is none.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read.
    pub fn hash_of(&self, seq: u64) -> Result<Option<String>, LedgerError> {
        let found = self.connection.query_row("SELECT hash FROM entry WHERE seq = ?1", [seq.cast_signed()], |row| row.get(0)).optional();
        found.map_err(|error| self.problem(&error))
    }

    /// Where the record is.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Writes entries, all or none; they are on disk when the call returns. Gives the end of the chain.
    ///
    /// # Errors
    /// [`LedgerError`]; then nothing was written.
    pub fn append<'a>(&mut self, entries: &[NewEntry<'a>]) -> Result<Head, LedgerError> {
        let line =
            |new: &NewEntry<'a>| Line { at: new.at, reference: new.reference.as_str(), event: new.event, attachments: new.attachments };
        let lines: Vec<Line<'_>> = entries.iter().map(line).collect();
        write(&mut self.connection, &self.contents, &lines).map_err(|error| problem(&self.file, &error))
    }

    /// Writes an entry about the record as a whole. Gives the end of the chain.
    ///
    /// # Errors
    /// As [`Ledger::append`].
    pub fn append_whole(&mut self, entry: &NewWhole<'_>) -> Result<Head, LedgerError> {
        let line = Line { at: entry.at, reference: WHOLE, event: entry.event, attachments: entry.attachments };
        write(&mut self.connection, &self.contents, &[line]).map_err(|error| problem(&self.file, &error))
    }

    /// All entries, in their order.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read.
    pub fn entries(&self) -> Result<Vec<Entry>, LedgerError> {
        let rows = || {
            let mut statement = self.connection.prepare_cached(ENTRIES)?;
            let mut attached = self.connection.prepare_cached("SELECT role, digest FROM attached WHERE seq = ?1 ORDER BY role, digest")?;
            let mut found = Vec::new();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let seq: i64 = row.get(0)?;
                let beside = attached.query_map([seq], |row| Ok(Attached { role: row.get(0)?, digest: row.get(1)? }))?;
                found.push(Row {
                    seq: seq.unsigned_abs(),
                    at: row.get(1)?,
                    reference: row.get(2)?,
                    event: row.get(3)?,
                    hash: row.get(4)?,
                    json: self.contents.text(row, 5, 6)?.map(|(_, json)| json),
                    attached: beside.collect::<Result<_, _>>()?,
                });
            }
            Ok(found)
        };
        let _moment = self.moment()?;
        let rows = rows().map_err(|error: rusqlite::Error| self.problem(&error))?;
        let forgotten = self.tombstones().map_err(|error| self.problem(&error))?;
        rows.into_iter().map(|row| row.entry(&forgotten).map_err(|(seq, said)| self.wrong(LedgerProblem::Entry(seq, said)))).collect()
    }

    /// The letters that were forgotten, each with the number of the entry that says so.
    fn tombstones(&self) -> Result<BTreeMap<String, u64>, rusqlite::Error> {
        let mut statement = self.connection.prepare_cached(TOMBSTONES)?;
        let tombstone = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()));
        statement.query_map([], tombstone)?.collect()
    }

    /// The bytes of an artifact; `None` if the record has none with this digest.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read.
    pub fn artifact(&self, digest: &str) -> Result<Option<Vec<u8>>, LedgerError> {
        let found =
            self.connection.query_row("SELECT salt, bytes FROM artifact WHERE digest = ?1", [digest], |row| self.contents.bytes(row, 0, 1));
        Ok(found.optional().map_err(|error| self.problem(&error))?.flatten().map(|(_, bytes)| bytes))
    }

    /// The end of the chain; `None` if nothing is recorded yet.
    ///
    /// # Errors
    /// [`LedgerError`] if the record cannot be read.
    pub fn head(&self) -> Result<Option<Head>, LedgerError> {
        let last = "SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1";
        let read = |row: &rusqlite::Row<'_>| Ok(Head { seq: row.get::<_, i64>(0)?.unsigned_abs(), hash: row.get(1)? });
        self.connection.query_row(last, [], read).optional().map_err(|error| self.problem(&error))
    }

    /// What is read until it is dropped is all of one moment, whatever others write.
    pub(super) fn moment(&self) -> Result<Transaction<'_>, LedgerError> {
        self.connection.unchecked_transaction().map_err(|error| self.problem(&error))
    }

    pub(super) fn problem(&self, error: &rusqlite::Error) -> LedgerError {
        problem(&self.file, error)
    }

    pub(super) fn wrong(&self, problem: LedgerProblem) -> LedgerError {
        LedgerError { file: self.file.clone(), problem }
    }
}

/// What will be a row.
pub(super) struct Line<'a> {
    pub(super) at: DateTime<FixedOffset>,
    pub(super) reference: &'a str,
    pub(super) event: &'a Event,
    pub(super) attachments: &'a [Attachment],
}

fn write(connection: &mut Connection, contents: &Contents, entries: &[Line<'_>]) -> Result<Head, rusqlite::Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::bring_up(&transaction)?;
    let head = write_in(&transaction, contents, entries)?;
    transaction.commit()?;
    Ok(head)
}

/// Writes entries at the end of the chain, as part of a transaction.
pub(super) fn write_in(transaction: &Transaction<'_>, contents: &Contents, entries: &[Line<'_>]) -> Result<Head, rusqlite::Error> {
    let counter = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entry'), 0)";
    let mut seq: i64 = transaction.prepare_cached(counter)?.query_row([], |row| row.get(0))?;
    let last = "SELECT hash FROM entry ORDER BY seq DESC LIMIT 1";
    let mut prev: String =
        transaction.prepare_cached(last)?.query_row([], |row| row.get(0)).optional()?.unwrap_or_else(|| START.to_owned());
    let mut salt = transaction.prepare_cached("SELECT randomblob(16)")?;
    let mut entry = transaction
        .prepare_cached("INSERT INTO entry (seq, at, reference, event, payload_digest, prev, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    let mut payload = transaction.prepare_cached("INSERT INTO payload (seq, salt, json) VALUES (?1, ?2, ?3)")?;
    let mut artifact = transaction.prepare_cached("INSERT INTO artifact (digest, salt, bytes) VALUES (?1, ?2, ?3)")?;
    let mut attach = transaction.prepare_cached("INSERT INTO attached (seq, role, digest) VALUES (?1, ?2, ?3)")?;
    for new in entries {
        seq += 1;
        let json = new.event.as_json().to_string();
        let hiding: Vec<u8> = salt.query_row([], |row| row.get(0))?;
        let payload_digest = salted(&hiding, json.as_bytes());
        let mut attached = Vec::with_capacity(new.attachments.len());
        for file in new.attachments {
            let hiding: Vec<u8> = salt.query_row([], |row| row.get(0))?;
            let digest = salted(&hiding, &file.bytes);
            let (hiding, bytes) = contents.written(hiding, &file.bytes, false)?;
            artifact.execute(params![digest, hiding, bytes])?;
            attached.push((file.role.to_owned(), digest));
        }
        attached.sort();
        let at = new.at.to_rfc3339_opts(SecondsFormat::Millis, false);
        let (reference, event) = (new.reference, new.event.kind().id());
        let hash = Canonical { seq, at: &at, reference, event, payload_digest: &payload_digest, attached: &attached, prev: &prev }.hash();
        entry.execute(params![seq, at, reference, event, payload_digest, prev, hash])?;
        let (hiding, json) = contents.written(hiding, json.as_bytes(), true)?;
        payload.execute(params![seq, hiding, json])?;
        for (role, digest) in &attached {
            attach.execute(params![seq, role, digest])?;
        }
        prev = hash;
    }
    Ok(Head { seq: seq.unsigned_abs(), hash: prev })
}

/// An entry as the file has it.
struct Row {
    seq: u64,
    at: String,
    reference: String,
    event: String,
    hash: String,
    json: Option<String>,
    attached: Vec<Attached>,
}

impl Row {
    /// The letter that the row is about, if its event is about one.
    fn letter(&self, kind: EventKind) -> Result<Option<Reference>, ()> {
        match kind.is_about_the_whole() {
            true if self.reference == WHOLE => Ok(None),
            true => Err(()),
            false => self.reference.parse().map(Some),
        }
    }

    fn entry(self, forgotten: &BTreeMap<String, u64>) -> Result<Entry, (u64, String)> {
        let wrong = |what: &dyn std::fmt::Display| (self.seq, what.to_string());
        let kind: EventKind = self.event.parse().map_err(|()| wrong(&format_args!("event {}", self.event)))?;
        let event = match &self.json {
            Some(json) => Event::read(kind, json).map_err(|error| wrong(&error))?,
            None if forgotten.get(&self.reference).is_some_and(|tombstone| self.seq < *tombstone) => Event::Emptied(kind),
            None => return Err(wrong(&"payload")),
        };
        Ok(Entry {
            seq: self.seq,
            at: DateTime::parse_from_rfc3339(&self.at).map_err(|error| wrong(&error))?,
            reference: self.letter(kind).map_err(|()| wrong(&format_args!("reference {}", self.reference)))?,
            event,
            attached: self.attached,
            hash: self.hash,
        })
    }
}

fn problem(file: &Path, error: &rusqlite::Error) -> LedgerError {
    let said = error.to_string();
    if let rusqlite::Error::ToSqlConversionFailure(cause) = error
        && let Some(cause) = cause.downcast_ref()
    {
        let problem = match cause {
            ContentError::Locked => LedgerProblem::Sealed,
            ContentError::Damaged(said) => LedgerProblem::Damaged(said.clone()),
        };
        return LedgerError { file: file.to_owned(), problem };
    }
    let problem = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => LedgerProblem::Locked,
        Some(ErrorCode::DiskFull) => LedgerProblem::Full,
        Some(ErrorCode::ReadOnly) => LedgerProblem::ReadOnly,
        Some(ErrorCode::NotADatabase) => LedgerProblem::NotALedger,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::TypeMismatch) => LedgerProblem::Damaged(said),
        _ if matches!(error, rusqlite::Error::InvalidColumnType(..)) => LedgerProblem::Damaged(said),
        _ => LedgerProblem::System(said),
    };
    LedgerError { file: file.to_owned(), problem }
}
