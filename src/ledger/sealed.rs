//! A record whose contents are encrypted: made, and opened with its passphrase.
//!
//! Enters: a passphrase. Leaves: a record that reads and writes as any other does, or what is wrong. It asks nobody for anything.

use std::path::Path;

use super::contents::Contents;
use super::{Ledger, LedgerError, LedgerProblem, schema};
use crate::encryption::{EncryptionError, Identity, Passphrase};

impl Ledger {
    /// As [`Ledger::create`], a record whose contents only the passphrase opens.
    ///
    /// # Errors
    /// [`LedgerError`] if the file cannot be made.
    pub fn create_sealed(file: &Path, passphrase: &Passphrase) -> Result<(), LedgerError> {
        let identity = Identity::generate().sealed(passphrase);
        let identity =
            identity.map_err(|error| LedgerError { file: file.to_owned(), problem: LedgerProblem::System(error.to_string()) })?;
        Self::make(file, &schema::empty_and_sealed(), Some(identity))
    }

    /// Whether the contents are encrypted.
    pub fn is_sealed(&self) -> bool {
        !matches!(self.contents, Contents::Open)
    }

    /// Whether the contents are encrypted, and were not opened.
    pub fn is_locked(&self) -> bool {
        matches!(self.contents, Contents::Locked(_))
    }

    /// What opens the contents, for another look at the same record; nothing changes.
    ///
    /// # Errors
    /// [`LedgerError`] if it is another passphrase, or what it opens is damaged.
    pub fn identity(&self, passphrase: &Passphrase) -> Result<Option<Identity>, LedgerError> {
        let Contents::Locked(sealed) = &self.contents else { return Ok(None) };
        let opened = Identity::unsealed(sealed, passphrase).map(Some);
        opened.map_err(|error| {
            self.wrong(match error {
                EncryptionError::WrongKey => LedgerProblem::WrongPassphrase,
                other => LedgerProblem::Damaged(other.to_string()),
            })
        })
    }

    /// Opens the contents, if they are encrypted.
    pub fn unlock(&mut self, identity: Identity) {
        if self.is_sealed() {
            self.contents = Contents::Unlocked(identity);
        }
    }
}
