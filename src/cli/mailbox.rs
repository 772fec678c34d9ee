//! The person's own mailbox from the command line: opened, copied into, and searched for what ends a doubt.

use super::console::Console;
use super::hops;
use super::letters::Found;
use crate::correspondence::looking::{self, LookError, Looked};
use crate::correspondence::sending::Outgoing;
use crate::correspondence::{Case, Knowledge};
use crate::dispatch::{Failure, Mailbox};
use crate::error::Error;
use crate::ledger::{EventKind, Head, Ledger};
use crate::locale::Message;
use crate::machine;
use crate::profile::{Imap, Profile};

/// Opens the mailbox of a profile.
pub(super) fn open(imap: &Imap, console: &Console) -> Result<Mailbox, Error> {
    let password = machine::imap_password(imap)?;
    Mailbox::open(imap, &password).map_err(|failure| failed(&failure, imap, console))
}

/// A step in the mailbox that did not succeed.
pub(super) fn failed(failure: &Failure, imap: &Imap, console: &Console) -> Error {
    Error::Mailbox { problem: hops::said_of("note-mailbox-failed", failure, &imap.host, imap.port, console) }
}

fn look_failed(error: LookError, imap: &Imap, console: &Console) -> Error {
    match error {
        LookError::Mailbox(failure) => failed(&failure, imap, console),
        LookError::NoSentFolder { known } => Error::Mailbox { problem: Message::new("note-no-sent-folder").with("known", known) },
        LookError::Ledger(error) => error.into(),
    }
}

/// Puts copies of letters that left among the sent ones. Whatever goes wrong is said and changes nothing: the letters are sent and recorded.
pub(super) fn keep_copies(ledger: &mut Ledger, imap: &Imap, letters: &[Outgoing<'_>], console: &Console) {
    if letters.is_empty() {
        return;
    }
    let mut mailbox = match open(imap, console) {
        Ok(mailbox) => mailbox,
        Err(error) => return tell_no_copy(&error, console),
    };
    for letter in letters {
        let reference = letter.reference.as_str();
        match looking::keep_copy(ledger, &mut mailbox, imap, letter, &machine::now) {
            Ok(copied) => {
                let id = if copied.already_there { "note-copy-was-there" } else { "note-copied" };
                console.say(&Message::new(id).with("reference", reference).with("folder", copied.place.folder.as_str()));
            }
            Err(error) => {
                tell_no_copy(&look_failed(error, imap, console), console);
                break;
            }
        }
    }
    mailbox.close();
}

fn tell_no_copy(error: &Error, console: &Console) {
    let problem = console.word(&error.report().problem);
    console.say(&Message::new("note-no-copy").with("problem", problem));
}

/// The mailbox that may be looked into to end a doubt.
pub(super) fn to_look_into(found: Found, knowledge: &Knowledge, typed: &str) -> Result<Imap, Error> {
    let how = || Error::Usage { problem: Message::new("error-resolve-how").with("reference", typed) };
    let Ok(text) = found.text else { return Err(how()) };
    let profile =
        Profile::parse(&text, &knowledge.law, &knowledge.directory).map_err(|error| Error::Profile { file: found.file, error })?;
    profile.inbox.ok_or_else(how)
}

/// Looks for what shows that a letter in doubt left, says what was found and where, and ends the doubt if anything was.
pub(super) fn end_doubt(ledger: &mut Ledger, case: &Case, imap: &Imap, note: Option<String>, console: &Console) -> Result<Head, Error> {
    looking::is_in_doubt(case)?;
    let mut mailbox = open(imap, console)?;
    console.say(&Message::new("note-looking").with("reference", case.reference.as_str()).with("host", imap.host.as_str()));
    let looked = looking::look(&mut mailbox, imap, case, &letter(ledger, case)?).map_err(|error| look_failed(error, imap, console))?;
    mailbox.close();
    let Looked { folders, found: Some((found, message)) } = looked else {
        console.say(&Message::new("note-nothing-found").with("folders", looked.folders.join(", ")));
        return Err(Error::InDoubt { references: vec![case.reference.clone()] });
    };
    let said = Message::new("note-found")
        .with("what", console.plain(&format!("found-{}", found.what.id())))
        .with("folder", folders.last().cloned().unwrap_or_default())
        .with("uid", found.place.uid.unwrap_or_default().to_string())
        .with("arrived", found.arrived.map_or_else(|| "-".to_owned(), |arrived| arrived.format("%Y-%m-%d %H:%M %:z").to_string()));
    console.say(&said);
    if found.what == crate::ledger::FoundKind::Report {
        console.say(&Message::new("note-found-report"));
    }
    Ok(looking::resolve_by(ledger, case, found, message, note, machine::now())?)
}

/// The exact bytes of a letter, as it was last written.
fn letter(ledger: &Ledger, case: &Case) -> Result<Vec<u8>, Error> {
    let composed = case.entries.iter().rfind(|entry| entry.event.kind() == EventKind::Composed);
    let file = composed.and_then(|entry| entry.attached.iter().find(|file| file.role == "eml"));
    Ok(file.map(|file| ledger.artifact(&file.digest)).transpose()?.flatten().unwrap_or_default())
}
