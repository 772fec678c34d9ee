//! The mails in files and folders: which files they are, within bounds.

#![expect(clippy::disallowed_methods, reason = "this is the one room that may ask the machine")]

use std::fs;
use std::path::{Path, PathBuf};

use super::refused;
use crate::error::{Error, FileAct};

/// How deep folders are looked into.
const DEPTH: usize = 16;

/// How many files are taken.
const FILES: usize = 200_000;

/// The files of mails at a path: it itself if it is a file; below a folder all that end in `.eml` or `.mbox`, and those of a Maildir. Links are not followed.
///
/// # Errors
/// [`Error::File`] if the path, or a folder below it, cannot be read.
pub fn mails(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let kind = fs::metadata(path).map_err(|error| refused(path, FileAct::Read, &error))?;
    if !kind.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![(path.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| refused(&folder, FileAct::Read, &error))? {
            let entry = entry.map_err(|error| refused(&folder, FileAct::Read, &error))?;
            let kind = entry.file_type().map_err(|error| refused(&folder, FileAct::Read, &error))?;
            let path = entry.path();
            if kind.is_dir() && depth < DEPTH {
                folders.push((path, depth + 1));
            } else if kind.is_file() && is_mail(&folder, &path) && found.len() < FILES {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// How many bytes a file has; none if it cannot be asked.
pub fn size(file: &Path) -> Option<u64> {
    fs::metadata(file).ok().map(|metadata| metadata.len())
}

/// Whether a file in a folder is meant as a mail, by its ending or by the folder of a Maildir.
fn is_mail(folder: &Path, file: &Path) -> bool {
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let is_maildir = || folder.file_name().is_some_and(|name| name == "cur" || name == "new");
    ending.is_some_and(|ending| ending == "eml" || ending == "mbox") || is_maildir()
}
