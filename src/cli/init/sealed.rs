//! A record whose contents are encrypted, made while it is still empty.
//!
//! Enters: the folder of the record. Leaves: an empty record that only the passphrase opens, or nothing at all; one that is there stays as it is.

use std::path::Path;

use super::super::console::Console;
use super::super::passphrase;
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

/// Makes the record.
pub(super) fn record(folder: &Path, command: Option<&str>, console: &Console) -> Result<(), Error> {
    if let Some(ledger) = there(folder)? {
        console.say(&Message::new("init-encrypted-already").with("file", ledger.file().display().to_string()));
        return Ok(());
    }
    console.say(&Message::new("init-encrypting"));
    let passphrase = passphrase::to_seal(&Message::new("ask-passphrase-record-new"), command, console)?;
    let lock = SendLock::take(folder, || console.say(&Message::new("note-waiting-for-sender")))?;
    let ledger = machine::create_ledger(&lock, folder, Some(&passphrase))?;
    console.say(&Message::new("init-encrypted").with("file", ledger.file().display().to_string()));
    Ok(())
}
