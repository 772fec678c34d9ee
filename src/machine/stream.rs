//! A file that is too large to stand in memory before it is written.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::refused;
use super::writing::{Readers, Temporary};
use crate::error::{Error, FileAct};
use crate::ledger::hex;

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Streamed {
    /// How many bytes.
    pub bytes: u64,
    /// SHA-256 of them, in hex.
    pub sha256: String,
}

/// Says whether a file can be written, before anything is done for it.
///
/// # Errors
/// [`Error::Exists`] if something stands there and `force` is not set, or is no file.
pub fn is_free(file: &Path, force: bool) -> Result<(), Error> {
    match fs::symlink_metadata(file) {
        Ok(_) if !force || fs::metadata(file).is_ok_and(|found| !found.is_file()) => Err(Error::Exists { file: file.to_owned() }),
        _ => Ok(()),
    }
}

/// Writes a file that only the person can read, piece by piece: to a temporary file beside it, which is renamed when all of it is on disk.
///
/// # Errors
/// As [`is_free`]; [`Error::File`] if it cannot be written; what `write` says. In all cases nothing is changed.
pub fn write_streamed(file: &Path, force: bool, write: impl FnOnce(&mut BufWriter<File>) -> Result<(), Error>) -> Result<Streamed, Error> {
    is_free(file, force)?;
    let said = |error: io::Error| refused(file, FileAct::Write, &error);
    let target = if file.exists() { fs::canonicalize(file).map_err(said)? } else { file.to_owned() };
    let mut temporary = Temporary::new(Readers::Owner);
    let mut writer = BufWriter::new(temporary.open(&target).map_err(said)?);
    write(&mut writer)?;
    writer.flush().and_then(|()| writer.get_ref().sync_all()).map_err(said)?;
    drop(writer);
    let streamed =
        temporary.files.last().map_or_else(|| Err(io::Error::from(io::ErrorKind::NotFound)), |(_, made)| digest(made)).map_err(said)?;
    temporary.rename(&target).map_err(said)?;
    Ok(streamed)
}

fn digest(file: &Path) -> io::Result<Streamed> {
    let mut handle = File::open(file)?;
    let (mut digest, mut bytes, mut piece) = (Sha256::new(), 0, vec![0; 64 << 10]);
    loop {
        let length = handle.read(&mut piece)?;
        if length == 0 {
            return Ok(Streamed { bytes, sha256: hex(&digest.finalize()) });
        }
        digest.update(&piece[..length]);
        bytes += length as u64;
    }
}
