//! Errors about backups and encryption, as messages.

use std::path::Path;

use super::report::nowhere;
use super::{KeyringProblem, PassphraseProblem, Report, Standing};
use crate::backup::BackupError;
use crate::encryption::EncryptionError;
use crate::locale::Message;

pub(super) fn encryption(file: &Path, error: &EncryptionError) -> Report {
    let about = |id| Message::new(id).with("file", file.display().to_string());
    let (problem, hint) = match error {
        EncryptionError::Weak { shortest } => {
            let hint = Message::new("hint-passphrase-weak").with("shortest", shortest.to_string());
            return nowhere(Message::new("error-passphrase-weak"), Some(hint));
        }
        EncryptionError::NotARecipient { typed } => (Message::new("error-recipient").with("typed", typed.as_str()), Some("hint-recipient")),
        EncryptionError::NotAnIdentity => (about("error-identity"), Some("hint-identity")),
        EncryptionError::NotEncrypted => (about("error-not-encrypted"), Some("hint-not-encrypted")),
        EncryptionError::WrongKey => (about("error-wrong-key"), Some("hint-wrong-key")),
        EncryptionError::ExcessiveWork => (about("error-excessive-work"), Some("hint-damaged-backup")),
        EncryptionError::Damaged(said) => (about("error-damaged-backup").with("problem", said.as_str()), Some("hint-damaged-backup")),
        EncryptionError::System(said) => (about("error-read").with("problem", said.as_str()), None),
    };
    nowhere(problem, hint.map(Message::new))
}

pub(super) fn backup(file: &Path, error: &BackupError) -> Report {
    let about = |id| Message::new(id).with("file", file.display().to_string());
    let (problem, hint) = match error {
        BackupError::Form(said) => (about("error-no-backup").with("problem", said.as_str()), "hint-no-backup"),
        BackupError::Name(name) => (about("error-backup-name").with("name", name.escape_debug().to_string()), "hint-nothing-changed"),
        BackupError::Differs(name) => (about("error-backup-differs").with("name", name.as_str()), "hint-nothing-changed"),
        BackupError::TooLarge => (about("error-backup-size"), "hint-nothing-changed"),
        BackupError::Damaged(said) => (about("error-damaged-backup").with("problem", said.as_str()), "hint-damaged-backup"),
        BackupError::System(said) => (about("error-backup-system").with("problem", said.as_str()), "hint-nothing-changed"),
    };
    nowhere(problem, Some(Message::new(hint)))
}

pub(super) fn passphrase(problem: &PassphraseProblem) -> Report {
    match problem {
        PassphraseProblem::Missing => nowhere(Message::new("error-passphrase-missing"), Some(Message::new("hint-passphrase-missing"))),
        PassphraseProblem::Command(command, said) => nowhere(
            Message::new("error-passphrase-command").with("command", command.as_str()).with("problem", said.as_str()),
            Some(Message::new("hint-passphrase-missing")),
        ),
        PassphraseProblem::Unequal => nowhere(Message::new("error-passphrase-unequal"), Some(Message::new("hint-nothing-changed"))),
        PassphraseProblem::WantsIdentity(file) => {
            let problem = Message::new("error-wants-identity").with("file", file.display().to_string());
            nowhere(problem, Some(Message::new("hint-wants-identity")))
        }
        PassphraseProblem::WantsPassphrase(file) => {
            let problem = Message::new("error-wants-passphrase").with("file", file.display().to_string());
            nowhere(problem, Some(Message::new("hint-wants-passphrase")))
        }
    }
}

pub(super) fn standing(file: &Path, what: Standing) -> Report {
    let about = |id| Message::new(id).with("file", file.display().to_string());
    match what {
        Standing::NewerRecord => nowhere(about("error-restore-newer"), Some(Message::new("hint-restore-newer"))),
        Standing::OtherRecord => nowhere(about("error-restore-other"), Some(Message::new("hint-restore-force"))),
        Standing::OtherFile => nowhere(about("error-restore-file"), Some(Message::new("hint-restore-file"))),
    }
}

pub(super) fn keyring(problem: &KeyringProblem) -> Report {
    let said = match problem {
        KeyringProblem::NotBuiltIn => Message::new("error-keyring-not-built-in"),
        KeyringProblem::Nothing { service, username } => {
            Message::new("error-keyring-nothing").with("service", service.as_str()).with("username", username.as_str())
        }
        KeyringProblem::Silent => Message::new("error-keyring-silent"),
        KeyringProblem::Unreachable(problem) => Message::new("error-keyring-unreachable").with("problem", problem.as_str()),
    };
    nowhere(said, Some(Message::new("hint-keyring")))
}
