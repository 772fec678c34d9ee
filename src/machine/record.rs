//! Where the record is, and the lock that lets one process at a time send with it.

#![expect(clippy::disallowed_methods, reason = "this is the one room that may ask the machine")]

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::folder_of;
use crate::correspondence::syncing::Bookmarks;
use crate::encryption::Passphrase;
use crate::error::Error;
use crate::ledger::{Ledger, LedgerError, LedgerProblem};

pub(super) const LEDGER: &str = "ledger.sqlite3";
const LOCK: &str = "send.lock";
const BOOKMARKS: &str = "mailbox.json";

/// How large the file with the bookmarks may be.
const BOOKMARKS_LIMIT: u64 = 1 << 20;

/// How often, and with which pause, another sender is waited for: half a minute in all.
const TRIES: u32 = 300;
const PAUSE: Duration = Duration::from_millis(100);

/// The folder of the record: as typed, else `DEMUR_DATA_DIR`, else `$XDG_DATA_HOME/demur`, else `~/.local/share/demur`.
pub fn data_folder(typed: Option<&Path>) -> PathBuf {
    let from_environment = || std::env::var_os("DEMUR_DATA_DIR").filter(|path| !path.is_empty()).map(PathBuf::from);
    let usual =
        || folder_of("XDG_DATA_HOME").or_else(|| folder_of("HOME").map(|home| home.join(".local/share"))).unwrap_or_default().join("demur");
    typed.map(Path::to_owned).or_else(from_environment).unwrap_or_else(usual)
}

/// The record in a folder, to add to it; `None` if there is none yet.
///
/// # Errors
/// [`Error::Ledger`] if it is no record, damaged, or of a newer version.
pub fn open_ledger(folder: &Path) -> Result<Option<Ledger>, Error> {
    find(folder)?.map(|file| Ok(Ledger::open(&file)?)).transpose()
}

/// The record in a folder, to look at it, also where nothing can be written; `None` if there is none yet.
///
/// # Errors
/// As [`open_ledger`].
pub fn read_ledger(folder: &Path) -> Result<Option<Ledger>, Error> {
    find(folder)?.map(|file| Ok(Ledger::open_to_read(&file)?)).transpose()
}

/// The file of the record, if there is one. A link that leads nowhere, an empty file and a log without its file were one once: a record is made elsewhere
/// and moved here whole.
fn find(folder: &Path) -> Result<Option<PathBuf>, Error> {
    let file = folder.join(LEDGER);
    let damaged = |what: &str| Err(LedgerError { file: folder.join(LEDGER), problem: LedgerProblem::Damaged(what.to_owned()) }.into());
    match fs::metadata(&file) {
        Ok(metadata) if metadata.len() == 0 => damaged("0 bytes"),
        Ok(_) => Ok(Some(file)),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unusable(&file, &error)),
        Err(_) if fs::symlink_metadata(&file).is_ok() => damaged("->"),
        Err(_) if folder.join(format!("{LEDGER}-wal")).exists() => damaged("-wal"),
        Err(_) => Ok(None),
    }
}

/// The record, or something beside it, cannot be used.
pub(super) fn unusable(file: &Path, error: &io::Error) -> Error {
    LedgerError { file: file.to_owned(), problem: LedgerProblem::System(error.to_string()) }.into()
}

/// The record in a folder, made if there is none yet, with a passphrase as one whose contents are encrypted; wants the lock, so that two do not make it at once.
///
/// # Errors
/// As [`open_ledger`]; also if it cannot be made.
pub fn create_ledger(_lock: &SendLock, folder: &Path, passphrase: Option<&Passphrase>) -> Result<Ledger, Error> {
    if let Some(ledger) = open_ledger(folder)? {
        return Ok(ledger);
    }
    let (file, new) = (folder.join(LEDGER), folder.join(format!("{LEDGER}.new")));
    let said = |error: io::Error| unusable(&file, &error);
    for rest in ["", "-wal", "-shm", "-journal"] {
        let left = folder.join(format!("{LEDGER}.new{rest}"));
        if left.exists() {
            fs::remove_file(&left).map_err(said)?;
        }
    }
    match passphrase {
        Some(passphrase) => Ledger::create_sealed(&new, passphrase)?,
        None => Ledger::create(&new)?,
    }
    only_for_the_person(&new, 0o600).map_err(said)?;
    File::open(&new).and_then(|made| made.sync_all()).map_err(said)?;
    fs::rename(&new, &file).map_err(said)?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(said)?;
    Ok(Ledger::open(&file)?)
}

/// How far the folders of mailboxes were read; what cannot be understood counts as not read.
///
/// # Errors
/// [`Error::File`] if the file is there and cannot be read.
pub fn bookmarks(folder: &Path) -> Result<Bookmarks, Error> {
    let file = folder.join(BOOKMARKS);
    if !file.exists() {
        return Ok(Bookmarks::default());
    }
    Ok(Bookmarks::parse(&super::read_at_most(&file, BOOKMARKS_LIMIT)?).unwrap_or_default())
}

/// Keeps how far the folders of mailboxes were read.
///
/// # Errors
/// [`Error::File`].
pub fn keep_bookmarks(folder: &Path, bookmarks: &Bookmarks) -> Result<(), Error> {
    super::write_private(folder.join(BOOKMARKS), bookmarks.text(), true)
}

/// Held by the one process that may send with a record; the system frees it when that process ends, however it ends.
#[derive(Debug)]
pub struct SendLock {
    _file: File,
}

impl SendLock {
    /// Takes the lock, and makes the folder of the record if it is not there; waits half a minute for another sender, and calls `waiting` once.
    ///
    /// # Errors
    /// [`Error::Busy`] if the other one is still there then; [`Error::Ledger`] if the folder cannot be used.
    pub fn take(folder: &Path, waiting: impl FnOnce()) -> Result<Self, Error> {
        make_folder(folder).map_err(|error| unusable(folder, &error))?;
        let path = folder.join(LOCK);
        let said = |error: &io::Error| unusable(&path, error);
        let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(|error| said(&error))?;
        let mut waiting = Some(waiting);
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::Error(error)) => return Err(said(&error)),
                Err(TryLockError::WouldBlock) => {
                    if let Some(waiting) = waiting.take() {
                        waiting();
                    }
                    std::thread::sleep(PAUSE);
                }
            }
        }
        Err(Error::Busy { folder: folder.to_owned() })
    }
}

/// Whether a living process holds the lock of a record.
pub fn is_sending(folder: &Path) -> bool {
    let Ok(file) = File::open(folder.join(LOCK)) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Makes a folder that only the person can look into; one that is there stays as it is.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    only_for_the_person(folder, 0o700)
}

#[cfg(unix)]
pub(super) fn only_for_the_person(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
pub(super) fn only_for_the_person(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}
