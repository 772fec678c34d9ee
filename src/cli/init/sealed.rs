//! A record whose contents are encrypted, made while it is still empty, and the profile beside it.
//!
//! Enters: the folder of the record. Leaves: an empty record that only the passphrase opens, or nothing at all; one that is there stays as it is.

use std::path::Path;

use super::super::console::Console;
use super::super::passphrase;
use crate::encryption::{EncryptionError, Passphrase};
use crate::error::Error;
use crate::ledger::{Ledger, LedgerError, LedgerProblem};
use crate::locale::Message;
use crate::machine::{self, SendLock};

/// Whether the record in a folder is or can be encrypted; said before the first question.
pub(super) fn can_be(folder: &Path) -> Result<(), Error> {
    there(folder).map(drop)
}

/// The encrypted record that is there already.
fn there(folder: &Path) -> Result<Option<Ledger>, Error> {
    match machine::read_ledger(folder)? {
        Some(ledger) if !ledger.is_sealed() => {
            Err(LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::InTheOpen }.into())
        }
        found => Ok(found),
    }
}

/// Makes the record, and gives the passphrase that opens it.
pub(super) fn record(folder: &Path, command: Option<&str>, console: &Console) -> Result<Passphrase, Error> {
    console.say(&Message::new("init-encrypting"));
    if let Some(ledger) = there(folder)? {
        console.say(&Message::new("init-encrypted-already").with("file", ledger.file().display().to_string()));
        let passphrase = passphrase::to_open(command, console)?;
        ledger.identity(&passphrase)?;
        return Ok(passphrase);
    }
    let passphrase = passphrase::to_seal(&Message::new("ask-passphrase-record-new"), command, console)?;
    let lock = SendLock::take(folder, || console.say(&Message::new("note-waiting-for-sender")))?;
    let ledger = machine::create_ledger(&lock, folder, Some(&passphrase))?;
    console.say(&Message::new("init-encrypted").with("file", ledger.file().display().to_string()));
    Ok(passphrase)
}

/// The profile as it is written, if it is sealed.
pub(super) fn profile(text: &str, passphrase: &Passphrase, file: &Path) -> Result<Vec<u8>, Error> {
    let failed = |error: std::io::Error| Error::Encryption { file: file.to_owned(), error: EncryptionError::System(error.to_string()) };
    passphrase.seal(text.as_bytes()).map_err(failed)
}
