//! Files are written whole or not at all, and never over another without a word.

#![expect(clippy::disallowed_methods, reason = "this is the one room that may ask the machine")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{read, refused};
use crate::error::{Error, FileAct};

/// Whether these files can be written as [`write_all`] would: none stands there with other bytes, unless `force` is set.
///
/// # Errors
/// [`Error::Exists`] or [`Error::File`], as [`write_all`].
pub fn can_write(files: &[(PathBuf, Vec<u8>)], force: bool) -> Result<(), Error> {
    for (file, bytes) in files {
        match fs::metadata(file) {
            Ok(metadata) if metadata.is_dir() => return Err(refused(file, FileAct::Write, &io::Error::from(io::ErrorKind::IsADirectory))),
            Ok(metadata) if metadata.is_file() && !force && read(file)? != *bytes => return Err(Error::Exists { file: file.clone() }),
            Ok(_) => {}
            Err(_) if fs::symlink_metadata(file).is_ok() && !force => return Err(Error::Exists { file: file.clone() }),
            Err(_) => {
                let folder = file.ancestors().skip(1).find(|folder| folder.exists()).filter(|folder| !folder.is_dir());
                if let Some(folder) = folder {
                    return Err(refused(folder, FileAct::Write, &io::Error::from(io::ErrorKind::NotADirectory)));
                }
            }
        }
    }
    Ok(())
}

/// What became of a file that should be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// It stands there now.
    New(PathBuf),
    /// It stood there already, with the same bytes.
    Unchanged(PathBuf),
}

/// Whether anything stands at a path, be it a link that leads nowhere.
pub fn is_taken(file: &Path) -> bool {
    fs::symlink_metadata(file).is_ok()
}

/// A path from the root of the disk, wherever the program was started.
pub fn absolute(file: &Path) -> PathBuf {
    std::path::absolute(file).unwrap_or_else(|_| file.to_owned())
}

/// Writes a file that only the person can read, and so each folder that has to be made for it.
///
/// # Errors
/// As [`write_all`].
pub fn write_private(file: PathBuf, bytes: Vec<u8>, force: bool) -> Result<(), Error> {
    write(vec![(file, bytes)], force, Readers::Owner).map(drop)
}

/// Writes files, all or none: each to a temporary file beside it, and then all of them renamed.
///
/// A file with the same bytes is left as it is; a device or pipe is written to directly.
///
/// # Errors
/// [`Error::Exists`] if another file stands there and `force` is not set; [`Error::File`] if one cannot be written. In both cases
/// nothing is changed.
pub fn write_all(files: Vec<(PathBuf, Vec<u8>)>, force: bool) -> Result<Vec<Written>, Error> {
    write(files, force, Readers::Usual)
}

fn write(files: Vec<(PathBuf, Vec<u8>)>, force: bool, readers: Readers) -> Result<Vec<Written>, Error> {
    let mut done = Vec::with_capacity(files.len());
    let mut pending = Vec::new();
    for (file, bytes) in files {
        match fs::metadata(&file) {
            Ok(metadata) if metadata.is_dir() => return Err(refused(&file, FileAct::Write, &io::Error::from(io::ErrorKind::IsADirectory))),
            Ok(metadata) if !metadata.is_file() => pending.push(Pending::Direct(file, bytes)),
            Ok(_) if readers == Readers::Usual && read(&file)? == bytes => done.push(Written::Unchanged(file)),
            Ok(_) if !force => return Err(Error::Exists { file }),
            Ok(_) => {
                pending.push(Pending::Renamed(fs::canonicalize(&file).map_err(|error| refused(&file, FileAct::Write, &error))?, bytes));
            }
            Err(_) if fs::symlink_metadata(&file).is_ok() && !force => return Err(Error::Exists { file }),
            Err(_) => pending.push(Pending::Renamed(file, bytes)),
        }
    }
    let mut temporary = Temporary::new(readers);
    for file in &pending {
        if let Pending::Renamed(file, bytes) = file {
            temporary.write(file, bytes).map_err(|error| refused(file, FileAct::Write, &error))?;
        }
    }
    for file in pending {
        match file {
            Pending::Direct(file, bytes) => {
                let written = File::options().write(true).open(&file).and_then(|mut device| device.write_all(&bytes));
                written.map_err(|error| refused(&file, FileAct::Write, &error))?;
                done.push(Written::New(file));
            }
            Pending::Renamed(file, _) => {
                temporary.rename(&file).map_err(|error| refused(&file, FileAct::Write, &error))?;
                done.push(Written::New(file));
            }
        }
    }
    Ok(done)
}

enum Pending {
    Direct(PathBuf, Vec<u8>),
    Renamed(PathBuf, Vec<u8>),
}

/// Who can read what is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// As the system has it.
    Usual,
    /// The person alone, from the first byte.
    Owner,
}

impl Readers {
    pub(super) fn make_file(self, file: &Path) -> io::Result<File> {
        let mut options = File::options();
        options.write(true);
        if self == Self::Usual {
            return options.create(true).truncate(true).open(file);
        }
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let _ = fs::remove_file(file);
        options.create_new(true).open(file)
    }

    pub(super) fn make_folder(self, folder: &Path) -> io::Result<()> {
        #[cfg_attr(not(unix), expect(unused_mut, reason = "only unix has modes"))]
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        if self == Self::Owner {
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        }
        builder.create(folder)
    }
}

/// Temporary files and folders made on the way; what is left of them when something fails is removed.
pub(super) struct Temporary {
    readers: Readers,
    pub(super) files: Vec<(PathBuf, PathBuf)>,
    folders: Vec<PathBuf>,
}

impl Temporary {
    pub(super) fn new(readers: Readers) -> Self {
        Self { readers, files: Vec::new(), folders: Vec::new() }
    }

    pub(super) fn write(&mut self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut handle = self.open(file)?;
        handle.write_all(bytes)?;
        handle.sync_all()
    }

    /// The temporary file for a file, empty.
    pub(super) fn open(&mut self, file: &Path) -> io::Result<File> {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        self.make_folder(folder)?;
        let mut name = std::ffi::OsString::from(".");
        name.push(file.file_name().unwrap_or_default());
        name.push(format!(".{}.tmp", std::process::id()));
        let temporary = folder.join(name);
        self.files.push((file.to_owned(), temporary.clone()));
        self.readers.make_file(&temporary)
    }

    pub(super) fn make_folder(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<PathBuf> =
            folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).map(Path::to_owned).collect();
        for folder in missing.into_iter().rev() {
            self.readers.make_folder(&folder)?;
            self.folders.push(folder);
        }
        Ok(())
    }

    pub(super) fn rename(&mut self, file: &Path) -> io::Result<()> {
        let Some(position) = self.files.iter().position(|(target, _)| target == file) else { return Ok(()) };
        fs::rename(&self.files[position].1, file)?;
        self.files.remove(position);
        self.folders.clear();
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        for (_, temporary) in &self.files {
            let _ = fs::remove_file(temporary);
        }
        if !self.files.is_empty() {
            for folder in self.folders.iter().rev() {
                let _ = fs::remove_dir(folder);
            }
        }
    }
}
