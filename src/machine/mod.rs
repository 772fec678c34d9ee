//! The only room that knows paths, the clock and the environment, and that reads and writes files.
//!
//! Enters: names of files and what should stand in them. Leaves: their contents, today's date, or an [`Error`] that names the file.

#![expect(clippy::disallowed_methods, reason = "this is the one room that may ask the machine")]

mod evidence;
mod folder;
mod inspect;
mod keyring;
mod password;
mod record;
mod stream;
mod vault;
mod writing;

pub use evidence::{EVIDENCE_LIMIT, read_evidence};
pub use folder::{mails, size};
pub use inspect::{Access, access, encoding, knows_time_zone, room};
pub use password::{first_line, imap_password, passphrase, smtp_password, unseen};
pub use record::{SendLock, bookmarks, create_ledger, data_folder, is_sending, keep_bookmarks, open_ledger, read_ledger};
pub use stream::{Streamed, is_free, write_streamed};
pub use vault::{PrivateOutput, Snapshot, Staging, left_over, place_ledger, set_aside};
pub use writing::{Written, absolute, can_write, is_taken, write_all, write_private};

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local, NaiveDate};

use crate::correspondence::OwnFiles;
use crate::error::{Error, FileAct};
use crate::law::Overlay;
use crate::locale::LanguageIdentifier;

/// A profile is small; a larger file was not meant.
const PROFILE_LIMIT: u64 = 4 << 20;

/// The day on which the person sits at the machine, in its time zone.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// This instant by the clock of the machine, with the local offset.
pub fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}

/// Noon of a day by universal time: the instant in a drafted e-mail, so that the same draft has the same bytes everywhere.
pub fn noon(day: NaiveDate) -> DateTime<FixedOffset> {
    day.and_hms_opt(12, 0, 0).expect("every day has a noon").and_utc().fixed_offset()
}

/// The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), if it names one.
pub fn language() -> Option<LanguageIdentifier> {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty())?;
    let tag = value.split(['.', '@']).next().unwrap_or_default();
    if tag == "C" || tag == "POSIX" { None } else { tag.parse().ok() }
}

/// The folder of the profile and of the user's own files: `$XDG_CONFIG_HOME/demur`, else `~/.config/demur`; none without a
/// home.
pub fn config_folder() -> Option<PathBuf> {
    folder_of("XDG_CONFIG_HOME").or_else(|| folder_of("HOME").map(|home| home.join(".config"))).map(|folder| folder.join("demur"))
}

/// A path of the environment; a relative one counts for nothing (XDG Base Directory Specification).
fn folder_of(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
}

/// Where the profile is: as typed, else `DEMUR_PROFILE`, else in the config folder.
pub fn profile_path(typed: Option<&Path>) -> PathBuf {
    let from_environment = || std::env::var_os("DEMUR_PROFILE").filter(|path| !path.is_empty()).map(PathBuf::from);
    typed.map(Path::to_owned).or_else(from_environment).unwrap_or_else(|| config_folder().unwrap_or_default().join("profile.toml"))
}

/// Reads a profile, which may be sealed.
///
/// # Errors
/// [`Error::NoProfile`] if there is none; [`Error::File`] if it cannot be read or is too large.
pub fn read_profile(file: &Path) -> Result<Vec<u8>, Error> {
    if let Err(error) = fs::metadata(file)
        && error.kind() == io::ErrorKind::NotFound
    {
        return Err(Error::NoProfile { file: file.to_owned() });
    }
    read_at_most(file, PROFILE_LIMIT)
}

/// The text of a profile.
///
/// # Errors
/// [`Error::File`] if it is not UTF-8.
pub fn text_of_profile(file: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(bytes).map_err(|_| refused(file, FileAct::Read, &io::Error::from(io::ErrorKind::InvalidData)))
}

/// Reads a file that has at most so many bytes, and no more of a longer one.
///
/// # Errors
/// [`Error::File`] if it cannot be read or is longer.
pub fn read_at_most(file: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|handle| handle.take(limit + 1).read_to_end(&mut bytes));
    match read {
        Ok(length) if length as u64 > limit => Err(refused(file, FileAct::Read, &io::Error::from(io::ErrorKind::FileTooLarge))),
        Ok(_) => Ok(bytes),
        Err(error) => Err(refused(file, FileAct::Read, &error)),
    }
}

/// A file to read piece by piece, and how many bytes it has.
///
/// # Errors
/// [`Error::File`] if it cannot be read, or is no file with an end.
pub fn open(file: &Path) -> Result<(File, u64), Error> {
    let opened = File::open(file).and_then(|handle| handle.metadata().map(|metadata| (handle, metadata)));
    match opened {
        Ok((_, metadata)) if metadata.is_dir() => Err(refused(file, FileAct::Read, &io::Error::from(io::ErrorKind::IsADirectory))),
        Ok((_, metadata)) if !metadata.is_file() => Err(refused(file, FileAct::Read, &io::Error::from(io::ErrorKind::Unsupported))),
        Ok((handle, metadata)) => Ok((handle, metadata.len())),
        Err(error) => Err(refused(file, FileAct::Read, &error)),
    }
}

/// Reads a file whole.
///
/// # Errors
/// [`Error::File`].
pub fn read(file: &Path) -> Result<Vec<u8>, Error> {
    fs::read(file).map_err(|error| refused(file, FileAct::Read, &error))
}

/// The user's own templates, locales and data below the config folder.
///
/// # Errors
/// [`Error::File`] if one of them cannot be read or is not UTF-8.
pub fn own_files() -> Result<OwnFiles, Error> {
    let Some(folder) = config_folder() else { return Ok(OwnFiles::default()) };
    let kind = |name: &str, endings: &[&str]| {
        let mut files = Overlay::new();
        collect(&folder.join(name), "", endings, &mut files).map(|()| files)
    };
    Ok(OwnFiles {
        templates: kind("templates", &["md", "html", "typ"])?,
        locales: kind("locales", &["ftl", "toml"])?,
        data: kind("data", &["toml"])?,
    })
}

fn collect(folder: &Path, below: &str, endings: &[&str], files: &mut Overlay) -> Result<(), Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(|error| refused(folder, FileAct::Read, &error))?,
    };
    for entry in entries {
        let path = entry.map_err(|error| refused(folder, FileAct::Read, &error))?.path();
        let name = format!("{below}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), endings, files)?;
        } else if path.extension().and_then(OsStr::to_str).is_some_and(|ending| endings.contains(&ending)) {
            let text = fs::read_to_string(&path).map_err(|error| refused(&path, FileAct::Read, &error))?;
            files.insert(name, text);
        }
    }
    Ok(())
}

/// The font files of a folder, or one font file, by name and bytes.
///
/// # Errors
/// [`Error::File`] if the folder or a file cannot be read; [`Error::Font`] if the folder holds no font file.
pub fn fonts(path: &Path) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let is_font = |path: &Path| {
        path.extension()
            .and_then(OsStr::to_str)
            .is_some_and(|ending| ["ttf", "otf", "ttc", "otc"].contains(&ending.to_lowercase().as_str()))
    };
    let mut found = Vec::new();
    if path.is_dir() {
        let mut folders = vec![path.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| refused(&folder, FileAct::Read, &error))? {
                let entry = entry.map_err(|error| refused(&folder, FileAct::Read, &error))?;
                let kind = entry.file_type().map_err(|error| refused(&folder, FileAct::Read, &error))?;
                if kind.is_dir() {
                    folders.push(entry.path());
                } else if is_font(&entry.path()) {
                    found.push(entry.path());
                }
            }
        }
        found.sort();
        if found.is_empty() {
            return Err(crate::render::FontError { file: path.display().to_string() }.into());
        }
    } else {
        found.push(path.to_owned());
    }
    found.into_iter().map(|file| Ok((file.display().to_string(), read(&file)?))).collect()
}

/// Whether this is a file with an end: no folder, device or pipe.
pub fn is_file(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|metadata| metadata.is_file())
}

/// Whether something stands at this path.
pub fn exists(file: &Path) -> bool {
    fs::symlink_metadata(file).is_ok()
}

fn refused(file: &Path, act: FileAct, error: &io::Error) -> Error {
    Error::File { file: file.to_owned(), act, problem: error.to_string() }
}
