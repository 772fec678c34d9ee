//! Files of a backup: one written whole or not at all, a copy of the record, a folder to unpack into, and what was there before put aside.

#![expect(clippy::disallowed_methods, reason = "this is the one room that may ask the machine")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::record::{LEDGER, only_for_the_person, unusable};
use super::writing::Readers;
use super::{SendLock, absolute, now, refused};
use crate::error::{Error, FileAct};
use crate::ledger::{Ledger, LedgerError, LedgerProblem};

/// The copy of the record that a backup is made of, and the folder that one is unpacked into; they lie in the folder of the record.
const COPY: &str = ".copy.sqlite3";
const STAGING: &str = ".restore";
const HELD: &str = "held";

/// A file that only the person can read, and that stands at its place only when all of it is written.
#[derive(Debug)]
pub struct PrivateOutput {
    target: PathBuf,
    temporary: PathBuf,
    file: Option<File>,
    force: bool,
}

impl PrivateOutput {
    /// Begins a file in a folder that is there.
    ///
    /// # Errors
    /// [`Error::Exists`] if something stands there and `force` is not set; [`Error::File`].
    pub fn new(target: &Path, force: bool) -> Result<Self, Error> {
        let said = |error: io::Error| refused(target, FileAct::Write, &error);
        Self::is_free(target, force)?;
        let mut name = std::ffi::OsString::from(".");
        name.push(target.file_name().ok_or_else(|| said(io::Error::from(io::ErrorKind::InvalidInput)))?);
        name.push(format!(".{}.tmp", std::process::id()));
        let temporary = absolute(target).with_file_name(name);
        let file = Readers::Owner.make_file(&temporary).map_err(said)?;
        Ok(Self { target: target.to_owned(), temporary, file: Some(file), force })
    }

    /// Whether the file can be begun.
    ///
    /// # Errors
    /// As [`PrivateOutput::new`].
    pub fn is_free(target: &Path, force: bool) -> Result<(), Error> {
        match fs::symlink_metadata(target) {
            Ok(metadata) if metadata.is_dir() => Err(refused(target, FileAct::Write, &io::Error::from(io::ErrorKind::IsADirectory))),
            Ok(_) if !force => Err(Error::Exists { file: target.to_owned() }),
            _ => Ok(()),
        }
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// As [`PrivateOutput::new`]; then nothing is left of it.
    pub fn keep(mut self) -> Result<(), Error> {
        let said = |error: io::Error| refused(&self.target, FileAct::Write, &error);
        Self::is_free(&self.target, self.force)?;
        if let Some(file) = &self.file {
            file.sync_all().map_err(said)?;
        }
        fs::rename(&self.temporary, &self.target).map_err(said)?;
        self.file = None;
        Ok(())
    }
}

impl Write for PrivateOutput {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_mut().map_or(Ok(0), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), File::flush)
    }
}

impl Drop for PrivateOutput {
    fn drop(&mut self) {
        if self.file.is_some() {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// A copy of the record of one moment; it is gone when this is dropped, and one that a broken run left is replaced.
#[derive(Debug)]
pub struct Snapshot {
    file: PathBuf,
}

impl Snapshot {
    /// Copies the record in a folder.
    ///
    /// # Errors
    /// [`Error::Ledger`] if it cannot be read or copied.
    pub fn new(_lock: &SendLock, folder: &Path, ledger: &Ledger) -> Result<Self, Error> {
        let copy = Self { file: folder.join(COPY) };
        Readers::Owner.make_file(&copy.file).map_err(|error| unusable(&copy.file, &error))?;
        ledger.copy_to(&copy.file)?;
        Ok(copy)
    }

    /// Where it is.
    pub fn file(&self) -> &Path {
        &self.file
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        remove_with_logs(&self.file);
    }
}

/// What a run that was broken off left in the folder of a record: a copy of it that is not encrypted. The next run of the same kind removes it.
pub fn left_over(folder: &Path) -> Option<PathBuf> {
    let is_held = File::open(folder.join(STAGING).join(HELD)).is_ok_and(|held| held.try_lock_shared().is_err());
    let left = [COPY, STAGING].map(|name| folder.join(name)).into_iter().find(|path| fs::symlink_metadata(path).is_ok());
    left.filter(|_| !is_held && !super::is_sending(folder))
}

fn remove_with_logs(file: &Path) {
    for rest in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(beside(file, rest));
    }
}

/// A file whose name goes on.
fn beside(file: &Path, rest: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(rest);
    PathBuf::from(name)
}

/// A folder in which files wait until all of them are known to be good; it is gone when this is dropped, and one that a broken run left is replaced.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    made: Vec<PathBuf>,
    held: Option<File>,
}

impl Staging {
    /// Makes it in the folder of a record, and that folder if it is not there; of both nothing is left unless something is kept in them.
    ///
    /// # Errors
    /// [`Error::Busy`] if another process is at it; [`Error::File`].
    pub fn new(record: &Path) -> Result<Self, Error> {
        let folder = record.join(STAGING);
        let said = |error: io::Error| refused(&folder, FileAct::Write, &error);
        let mut staging = Self { folder: folder.clone(), made: Vec::new(), held: None };
        if let Ok(held) = File::open(folder.join(HELD))
            && held.try_lock().is_err()
        {
            return Err(Error::Busy { folder: record.to_owned() });
        }
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(said)?;
        }
        let missing: Vec<PathBuf> = absolute(&folder).ancestors().take_while(|folder| !folder.exists()).map(Path::to_owned).collect();
        for folder in missing.into_iter().rev() {
            Readers::Owner.make_folder(&folder).map_err(said)?;
            staging.made.push(folder);
        }
        let held = Readers::Owner.make_file(&folder.join(HELD)).map_err(said)?;
        held.try_lock().map_err(|_| Error::Busy { folder: record.to_owned() })?;
        staging.held = Some(held);
        Ok(staging)
    }

    /// A new file in it; its number makes its name.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn put(&self, number: usize) -> Result<File, Error> {
        let file = self.file(number);
        Readers::Owner.make_file(&file).map_err(|error| refused(&file, FileAct::Write, &error))
    }

    /// Where the file with this number is.
    pub fn file(&self, number: usize) -> PathBuf {
        self.folder.join(format!("{number}.sqlite3"))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if self.held.is_some() {
            let _ = fs::remove_dir_all(&self.folder);
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Puts a record at its place, in a folder of the same disk. One that stands there, sound or not, is set aside; gives where.
///
/// # Errors
/// [`Error::Ledger`] if it cannot be put there, or another program has the sound one open; then what stood there still does.
pub fn place_ledger(_lock: &SendLock, from: &Path, folder: &Path, is_sound: bool) -> Result<Option<PathBuf>, Error> {
    let target = folder.join(LEDGER);
    let said = |error: io::Error| unusable(&target, &error);
    if is_sound && fs::metadata(beside(&target, "-wal")).is_ok_and(|log| log.len() > 0) {
        return Err(LedgerError { file: target, problem: LedgerProblem::Locked }.into());
    }
    only_for_the_person(from, 0o600).map_err(said)?;
    File::open(from).and_then(|file| file.sync_all()).map_err(said)?;
    let aside = if fs::symlink_metadata(&target).is_ok() { Some(aside_name(&target)) } else { None };
    if let Some(aside) = &aside {
        // A log of the old record beside the new one would be read as its own.
        for rest in ["-wal", "-shm"] {
            match fs::rename(beside(&target, rest), beside(aside, rest)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(said(error)),
                _ => {}
            }
        }
        // Both names lead to the old record until the new one takes the place: there is no moment without one.
        fs::hard_link(&target, aside).or_else(|_| fs::rename(&target, aside)).map_err(said)?;
    }
    fs::rename(from, &target).map_err(said)?;
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(aside)
}

/// Copies a file beside itself, so that a new one can take its place; gives where, or nothing if nothing stands there.
///
/// # Errors
/// [`Error::File`].
pub fn set_aside(file: &Path) -> Result<Option<PathBuf>, Error> {
    if fs::symlink_metadata(file).is_err() {
        return Ok(None);
    }
    let aside = aside_name(file);
    fs::copy(file, &aside).map(|_| Some(aside)).map_err(|error| refused(file, FileAct::Write, &error))
}

/// A name beside a file that is free and says when it was set aside.
fn aside_name(file: &Path) -> PathBuf {
    let dated = beside(file, &format!(".before-{}", now().format("%Y%m%dT%H%M%S")));
    let numbered = (2..).map(|number| beside(&dated, &format!("-{number}")));
    std::iter::once(dated.clone()).chain(numbered).find(|name| fs::symlink_metadata(name).is_err()).unwrap_or(dated)
}
