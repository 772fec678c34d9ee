//! The door of zip: the files of a bundle in one archive, one piece in memory at a time.
//!
//! Nothing is packed, only put together: so the bytes do not depend on who packs, and what is inside can be looked at in the archive itself.

use std::io::{self, Seek, Write};

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, System, ZipWriter};

use super::EvidenceError;
use super::plan::{Bundle, Content, Item};
use crate::ledger::{Finding, Ledger, LedgerError, LedgerProblem, hex};

/// Writes the archive of a bundle from the record it was planned from.
///
/// # Errors
/// [`EvidenceError::Archive`] if the writer takes no more; [`EvidenceError::Ledger`] if a file of the record is not as it was a moment ago.
pub fn write(bundle: &Bundle, ledger: &Ledger, to: impl Write + Seek) -> Result<(), EvidenceError> {
    let mut archive = ZipWriter::new(to);
    for item in &bundle.items {
        let options = SimpleFileOptions::DEFAULT
            .compression_method(CompressionMethod::Stored)
            .system(System::Unix)
            .unix_permissions(0o644)
            .last_modified_time(time(bundle.at))
            .large_file(item.bytes >= u64::from(u32::MAX));
        archive.start_file(item.path.as_str(), options).map_err(|error| archive_error(&error))?;
        put(item, ledger, &mut archive)?;
    }
    archive.finish().map(drop).map_err(|error| archive_error(&error))
}

fn put(item: &Item, ledger: &Ledger, archive: &mut dyn Write) -> Result<(), EvidenceError> {
    match &item.content {
        Content::Made(bytes) => archive.write_all(bytes).map_err(|error| archive_error(&error)),
        Content::Kept(digest) => {
            let mut checked = Checked { to: archive, digest: Sha256::default() };
            ledger.copy_artifact(digest, &mut checked)?;
            if hex(&checked.digest.finalize()) == item.sha256 {
                return Ok(());
            }
            let finding = Finding::ArtifactChanged(0, digest.clone());
            Err(LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Broken(finding) }.into())
        }
    }
}

/// The local time of an instant, as an archive keeps it: to two seconds, from 1980 on.
fn time(at: DateTime<FixedOffset>) -> zip::DateTime {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(at.year()).unwrap_or_default();
    let (second, minute, hour) = (part(at.second()) & !1, part(at.minute()), part(at.hour()));
    zip::DateTime::from_date_and_time(year, part(at.month()), part(at.day()), hour, minute, second).unwrap_or_default()
}

fn archive_error(error: &impl ToString) -> EvidenceError {
    EvidenceError::Archive(error.to_string())
}

/// What is written is digested on its way.
struct Checked<'a> {
    to: &'a mut dyn Write,
    digest: Sha256,
}

impl Write for Checked<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let written = self.to.write(piece)?;
        self.digest.update(&piece[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
