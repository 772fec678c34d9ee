//! The keyring of the system, if the program was built with the feature `keyring`: Secret Service, Keychain, Credential Manager.
//!
//! Enters: a service and an account. Leaves: the password, or why there is none, at the latest after half a minute.

use crate::error::KeyringProblem;

/// The password of an account.
///
/// # Errors
/// [`KeyringProblem`].
#[cfg(feature = "keyring")]
pub(super) fn password(service: &str, username: &str) -> Result<String, KeyringProblem> {
    use std::sync::mpsc;
    use std::time::Duration;

    use keyring::{Entry, Error};

    /// As long as a person may need to unlock it.
    const PATIENCE: Duration = Duration::from_secs(30);

    let problem = |error: &Error, service: &str, username: &str| match error {
        Error::NoEntry => KeyringProblem::Nothing { service: service.to_owned(), username: username.to_owned() },
        Error::NoDefaultStore => {
            let said = Entry::store_status().as_ref().err().map_or_else(|| error.to_string(), ToString::to_string);
            KeyringProblem::Unreachable(said)
        }
        error => KeyringProblem::Unreachable(error.to_string()),
    };
    // Where there is no screen, a keyring that wants to be unlocked would wait for ever; so a thread asks, and is left behind.
    let (answer, answers) = mpsc::channel();
    let (service, username) = (service.to_owned(), username.to_owned());
    std::thread::spawn(move || {
        let found = Entry::new(&service, &username).and_then(|entry| entry.get_password());
        let _ = answer.send(found.map_err(|error| problem(&error, &service, &username)));
    });
    match answers.recv_timeout(PATIENCE) {
        Ok(Ok(password)) if password.is_empty() => Err(KeyringProblem::Unreachable("-".to_owned())),
        Ok(found) => found,
        Err(_) => Err(KeyringProblem::Silent),
    }
}

/// The password of an account: never, for this program was built without a keyring.
///
/// # Errors
/// [`KeyringProblem::NotBuiltIn`].
#[cfg(not(feature = "keyring"))]
pub(super) fn password(_service: &str, _username: &str) -> Result<String, KeyringProblem> {
    Err(KeyringProblem::NotBuiltIn)
}
