//! Where a passphrase comes from: the command that was named, else the environment, else the person, who types it unseen.

use super::console::Console;
use super::init::words;
use crate::encryption::{EncryptionError, Passphrase};
use crate::error::{Error, PassphraseProblem};
use crate::locale::Message;
use crate::machine;

/// A passphrase to encrypt with; who types it does so twice.
pub(super) fn to_seal(command: Option<&str>, console: &Console) -> Result<Passphrase, Error> {
    let strong = |text| Passphrase::to_seal(text).map_err(weak);
    if let Some(text) = given(command)? {
        return strong(text);
    }
    let text = asked(&Message::new("ask-passphrase-new"), console)?;
    // Weakness is said before it is typed a second time.
    let passphrase = strong(text.clone())?;
    if asked(&Message::new("ask-passphrase-again"), console)? == text { Ok(passphrase) } else { Err(problem(PassphraseProblem::Unequal)) }
}

/// A passphrase to decrypt with.
pub(super) fn to_open(command: Option<&str>, console: &Console) -> Result<Passphrase, Error> {
    let text = given(command)?.map_or_else(|| asked(&Message::new("ask-passphrase"), console), Ok)?;
    Ok(Passphrase::new(text))
}

fn given(command: Option<&str>) -> Result<Option<String>, Error> {
    let Some(line) = command else { return Ok(machine::passphrase()) };
    let option = |report| Error::Option { option: "--passphrase-command", report };
    let command = words(line).map_err(option)?;
    let failed = |said| problem(PassphraseProblem::Command(line.to_owned(), said));
    machine::first_line(&command).map(Some).map_err(failed)
}

fn asked(question: &Message, console: &Console) -> Result<String, Error> {
    if !Console::can_ask() {
        return Err(problem(PassphraseProblem::Missing));
    }
    console.unseen(question).ok_or_else(|| problem(PassphraseProblem::Missing))
}

fn problem(problem: PassphraseProblem) -> Error {
    Error::Passphrase(problem)
}

fn weak(error: EncryptionError) -> Error {
    Error::Encryption { file: std::path::PathBuf::new(), error }
}
