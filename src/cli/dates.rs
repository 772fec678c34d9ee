//! The dates of letters as a calendar file: `demur status --ics`, and beside each letter that leaves.

use std::path::{Path, PathBuf};

use super::console::Console;
use super::output::Output;
use super::preview;
use crate::correspondence::{Case, Cases, Draft, Knowledge, agenda};
use crate::error::Error;
use crate::ledger::Ledger;
use crate::locale::Message;
use crate::machine;
use crate::render::{Appointment, calendar};
use crate::request::Reference;

/// The word for a calendar among the files of a letter, and its ending.
pub(super) const ROLE: &str = "ics";

/// The calendar of letters; none if nothing falls due, because a calendar without an event is none.
pub(super) fn of<'a>(
    cases: impl IntoIterator<Item = &'a Case>,
    knowledge: &Knowledge,
    console: &Console,
) -> Result<Option<Vec<u8>>, Error> {
    let today = machine::today();
    let appointments: Vec<Appointment> = cases.into_iter().flat_map(|case| agenda(case, knowledge, today)).collect();
    if appointments.is_empty() { Ok(None) } else { Ok(Some(calendar(&appointments, console.words())?)) }
}

/// Writes the dates of all letters to a file or to stdout.
pub(super) fn write(cases: &Cases, file: &Path, force: bool, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    match of(cases.iter(), knowledge, console)? {
        None => console.say(&Message::new("note-no-dates")),
        Some(bytes) if file.as_os_str() == "-" => Console::result(&bytes)?,
        Some(bytes) => {
            preview::tell_written(&machine::write_all(vec![(file.to_owned(), bytes)], force)?, console);
            console.say(&Message::new("note-dates"));
        }
    }
    Ok(())
}

/// Whether the dates of a letter can be written there: nothing stands there, or an earlier calendar of the same letter.
pub(super) fn is_free(file: Option<PathBuf>, reference: &Reference, force: bool) -> Result<(), Error> {
    let Some(file) = file.filter(|file| !force && machine::exists(file)) else { return Ok(()) };
    if is_of(&file, reference)? { Ok(()) } else { Err(Error::Exists { file }) }
}

fn is_of(file: &Path, reference: &Reference) -> Result<bool, Error> {
    let head = format!("UID:{reference}-");
    Ok(machine::is_file(file) && machine::read(file)?.windows(head.len()).any(|window| window == head.as_bytes()))
}

/// Writes the dates of letters that are in the record beside them, each in a file of its own; an earlier one of the same letter is replaced.
pub(super) fn beside(drafts: &[&Draft], ledger: &Ledger, output: &Output, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let cases = Cases::read(ledger, knowledge, machine::today(), false)?;
    let mut files = Vec::new();
    for draft in drafts {
        let case = cases.find(draft.request.reference.as_str())?;
        files.extend(output.dates(draft).zip(of([case], knowledge, console)?));
    }
    preview::tell_written(&machine::write_all(files, true)?, console);
    Ok(())
}
