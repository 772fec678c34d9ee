//! Where a passphrase comes from: the command that was named, else the environment, else the person, who types it unseen.

use std::path::Path;

use super::console::Console;
use super::init::words;
use super::letters::Unsealing;
use crate::encryption::{EncryptionError, Identity, Passphrase};
use crate::error::{Error, PassphraseProblem};
use crate::ledger::{Ledger, LedgerError, LedgerProblem};
use crate::locale::Message;
use crate::machine;

/// A passphrase to encrypt with; who types it does so twice.
pub(super) fn to_seal(question: &Message, command: Option<&str>, console: &Console) -> Result<Passphrase, Error> {
    let strong = |text| Passphrase::to_seal(text).map_err(weak);
    if let Some(text) = given(command)? {
        return strong(text);
    }
    let text = asked(question, console)?;
    // Weakness is said before it is typed a second time.
    let passphrase = strong(text.clone())?;
    if asked(&Message::new("ask-passphrase-again"), console)? == text { Ok(passphrase) } else { Err(problem(PassphraseProblem::Unequal)) }
}

/// A passphrase to decrypt with.
pub(super) fn to_open(command: Option<&str>, console: &Console) -> Result<Passphrase, Error> {
    let text = given(command)?.map_or_else(|| asked(&Message::new("ask-passphrase"), console), Ok)?;
    Ok(Passphrase::new(text))
}

/// Opens a profile that is encrypted, as far as that is wished; what opened it is tried on the record too.
pub(super) fn open_profile(file: &Path, sealed: &[u8], unsealing: Unsealing, console: &Console) -> Result<Vec<u8>, Error> {
    let given = machine::passphrase().filter(|_| unsealing != Unsealing::Leave);
    let ask = || if unsealing == Unsealing::Ask { typed(&Message::new("ask-passphrase-profile"), console) } else { None };
    let text = given.or_else(ask).filter(|text| !text.is_empty());
    let passphrase = Passphrase::new(text.ok_or_else(|| Error::ProfileSealed { file: file.to_owned() })?);
    let opened = passphrase.open(sealed).map_err(|error| Error::Encryption { file: file.to_owned(), error })?;
    console.keep_passphrase(passphrase);
    Ok(opened)
}

/// Opens a record whose contents are encrypted: by what the environment has, else by what the person types, once in a run.
pub(super) fn unlock(ledger: &mut Ledger, console: &Console) -> Result<(), Error> {
    if !ledger.is_locked() {
        return Ok(());
    }
    if let Some(identity) = identity_of(ledger, console)? {
        console.keep_identity(identity.clone());
        ledger.unlock(identity);
    }
    Ok(())
}

/// What opens a record: what opened it before in this run, else the passphrase that opened the profile, else another one.
fn identity_of(ledger: &Ledger, console: &Console) -> Result<Option<Identity>, Error> {
    let by_profile = || console.passphrase().and_then(|passphrase| ledger.identity(&passphrase).ok().flatten());
    if let Some(identity) = console.identity().or_else(by_profile) {
        return Ok(Some(identity));
    }
    let sealed = || LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Sealed };
    let ask = || typed(&Message::new("ask-passphrase-record"), console);
    let text = machine::passphrase().or_else(ask).filter(|text| !text.is_empty()).ok_or_else(sealed)?;
    Ok(ledger.identity(&Passphrase::new(text))?)
}

/// As [`unlock`]; without a passphrase the record stays as it is.
pub(super) fn unlock_if_told(ledger: &mut Ledger, console: &Console) -> Result<(), Error> {
    match unlock(ledger, console) {
        Err(Error::Ledger(LedgerError { problem: LedgerProblem::Sealed, .. })) => Ok(()),
        unlocked => unlocked,
    }
}

fn given(command: Option<&str>) -> Result<Option<String>, Error> {
    let Some(line) = command else { return Ok(machine::passphrase()) };
    let option = |report| Error::Option { option: "--passphrase-command", report };
    let command = words(line).map_err(option)?;
    let failed = |said| problem(PassphraseProblem::Command(line.to_owned(), said));
    machine::first_line(&command).map(Some).map_err(failed)
}

fn asked(question: &Message, console: &Console) -> Result<String, Error> {
    typed(question, console).ok_or_else(|| problem(PassphraseProblem::Missing))
}

/// What the person types unseen; none where nobody can be asked.
fn typed(question: &Message, console: &Console) -> Option<String> {
    if Console::can_ask() { console.unseen(question) } else { None }
}

fn problem(problem: PassphraseProblem) -> Error {
    Error::Passphrase(problem)
}

fn weak(error: EncryptionError) -> Error {
    Error::Encryption { file: std::path::PathBuf::new(), error }
}
