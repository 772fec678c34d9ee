//! What the commands on the record share: opening it, a letter's line, its files.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::console::Console;
use super::output::ending;
use super::passphrase;
use crate::correspondence::{Case, Cases, Knowledge};
use crate::deadline::State;
use crate::error::Error;
use crate::ledger::{Event, EventKind, Ledger, LedgerError, LedgerProblem};
use crate::locale::Message;
use crate::machine;
use crate::parties::ControllerId;
use crate::request::Reference;

/// How far a clock may run back without a word: as far as setting it by the network does.
const TOLERANCE: TimeDelta = TimeDelta::minutes(2);

/// The longest note, in characters.
const NOTE_LIMIT: usize = 2000;

/// The record in a folder, to add to it.
pub(super) fn open(folder: &Path, console: &Console) -> Result<Ledger, Error> {
    found(folder, console)?.ok_or_else(|| Error::NoRecord { folder: folder.to_owned() })
}

/// The record in a folder, to add to it, if there is one.
pub(super) fn found(folder: &Path, console: &Console) -> Result<Option<Ledger>, Error> {
    let mut ledger = machine::open_ledger(folder)?;
    ledger.iter_mut().try_for_each(|ledger| passphrase::unlock(ledger, console))?;
    Ok(ledger)
}

/// The record in a folder as it is, be its contents encrypted: enough to look at its chain.
pub(super) fn as_it_is(folder: &Path) -> Result<Ledger, Error> {
    machine::read_ledger(folder)?.ok_or_else(|| Error::NoRecord { folder: folder.to_owned() })
}

/// The record in a folder, to look at it.
pub(super) fn open_to_read(folder: &Path, console: &Console) -> Result<Ledger, Error> {
    let mut ledger = as_it_is(folder)?;
    passphrase::unlock(&mut ledger, console)?;
    Ok(ledger)
}

/// The letters in a folder's record, none if there is no record yet.
pub(super) fn cases(folder: &Path, knowledge: &Knowledge, today: chrono::NaiveDate, console: &Console) -> Result<Cases, Error> {
    let Some(mut ledger) = machine::read_ledger(folder)? else { return Ok(Cases::default()) };
    passphrase::unlock(&mut ledger, console)?;
    Ok(Cases::read(&ledger, knowledge, today, machine::is_sending(folder))?)
}

/// Before something is added: the chain holds, and the clock has not gone back.
pub(super) fn check(ledger: &Ledger, now: DateTime<FixedOffset>, clock_is_right: bool) -> Result<(), Error> {
    let verification = ledger.verify(None)?;
    if let Some(finding) = verification.finding {
        return Err(LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Broken(finding) }.into());
    }
    match verification.latest {
        Some(last) if !clock_is_right && now + TOLERANCE < last => Err(Error::ClockSetBack { now, last }),
        _ => Ok(()),
    }
}

/// A reference as it is typed in a command, with the folder of the record if that is not the usual one.
pub(super) fn reference_to_type(reference: &Reference, data_dir: Option<&Path>) -> String {
    let quoted = |text: &str| {
        let is_plain = text.chars().all(|character| character.is_alphanumeric() || "-_./~".contains(character));
        if is_plain { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
    };
    data_dir.map_or_else(|| reference.to_string(), |folder| format!("{reference} --data-dir {}", quoted(&folder.to_string_lossy())))
}

/// A note as typed: a text of the person's, without what cannot be shown.
pub(super) fn note(typed: &str) -> Result<String, Error> {
    let text = crate::profile::clean(typed);
    if text.is_empty() || text.chars().count() > NOTE_LIMIT || crate::profile::forbidden_character(&text, true).is_some() {
        return Err(Error::Usage { problem: Message::new("error-note").with("limit", NOTE_LIMIT.to_string()) });
    }
    Ok(text)
}

/// The line on stdout about a letter.
pub(super) fn result_line(reference: &Reference, state: State, controller: &ControllerId) -> Result<(), Error> {
    Console::result(format!("{reference}  {}  {controller}\n", state.id()).as_bytes())
}

/// All files of a letter: as it was written each time, and those beside its events; of several of a kind the latest has the plain name, and the others the
/// number of their entry before it.
pub(super) fn all_files_of(ledger: &Ledger, case: &Case, folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
    let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for entry in case.entries.iter().rev() {
        for attached in &entry.attached {
            let Some(bytes) = ledger.artifact(&attached.digest)? else { continue };
            let name = match &entry.event {
                Event::ByHand(_, said) => {
                    let kept = said.files.iter().find(|kept| kept.role == attached.role).map(|kept| &kept.note);
                    let file = kept.or(said.file.as_ref());
                    format!("{}-{}-{}", case.reference, entry.seq, file.map_or("file", |file| safe_name(&file.name)))
                }
                _ => format!("{}{}", case.reference, ending(&attached.role)),
            };
            let plain = folder.join(&name);
            let path = if files.iter().any(|(path, _)| *path == plain) { folder.join(format!("{}-{name}", entry.seq)) } else { plain };
            files.push((path, bytes));
        }
    }
    Ok(files)
}

/// A file's name as it can stand in a folder: names in the record come from other systems.
fn safe_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().filter(|name| !name.is_empty() && *name != ".." && *name != ".").unwrap_or("file")
}

/// The files of a letter as it was last written, with the names they have in a folder.
pub(super) fn files_of(ledger: &Ledger, case: &Case, folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
    let Some(composed) = case.entries.iter().rfind(|entry| entry.event.kind() == EventKind::Composed) else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for attached in &composed.attached {
        if let Some(bytes) = ledger.artifact(&attached.digest)? {
            files.push((folder.join(format!("{}{}", case.reference, ending(&attached.role))), bytes));
        }
    }
    Ok(files)
}
