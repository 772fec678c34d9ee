//! Files that a person gives as evidence: read whole, but nothing of one that is too large, empty, or no file at all.

#![expect(clippy::disallowed_methods, reason = "this is the one room that may ask the machine")]

use std::fs;
use std::path::Path;

use super::{read_at_most, refused};
use crate::error::{Error, FileAct};

/// The largest file that goes into the record, in bytes.
pub const EVIDENCE_LIMIT: u64 = 25 << 20;

/// Reads a file for the record: its name without what cannot be shown, and its bytes. A device or a pipe, which may never end, is not opened, and a file
/// that is too large is not read.
///
/// # Errors
/// [`Error::NotAFile`], [`Error::TooLarge`], [`Error::EmptyFile`], or [`Error::File`] if it cannot be read.
pub fn read_evidence(path: &Path) -> Result<(String, Vec<u8>), Error> {
    let metadata = fs::metadata(path).map_err(|error| refused(path, FileAct::Read, &error))?;
    if !metadata.is_file() {
        return Err(Error::NotAFile { file: path.to_owned() });
    }
    if metadata.len() > EVIDENCE_LIMIT {
        return Err(Error::TooLarge { file: path.to_owned(), limit: EVIDENCE_LIMIT });
    }
    let bytes = read_at_most(path, EVIDENCE_LIMIT)?;
    if bytes.is_empty() {
        return Err(Error::EmptyFile { file: path.to_owned() });
    }
    let is_shown = |character: &char| crate::profile::forbidden_character(character.encode_utf8(&mut [0; 4]), false).is_none();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok((name.chars().filter(is_shown).take(255).collect(), bytes))
}
