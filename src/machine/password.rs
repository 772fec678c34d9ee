//! Passwords and passphrases: from the environment, from the person's own command, or typed unseen; they are kept in no file and on no screen.

#![expect(clippy::disallowed_methods, reason = "the person's own password command and environment")]

use std::io::Read;
use std::process::{Command, Stdio};

use super::keyring::password as from_keyring;
use crate::error::Error;
use crate::profile::{Imap, Smtp};

const PASSPHRASE: &str = "DEMUR_PASSPHRASE";

/// What a command for a password may print, in bytes.
const LIMIT: u64 = 16 << 10;

/// The password for the server that letters are handed to; `None` if it wants no log-in.
///
/// # Errors
/// [`Error::Password`] if there is none, or the command fails, [`Error::Keyring`] if the keyring does not give it; what the command printed to stdout is never part of it.
pub fn smtp_password(smtp: &Smtp) -> Result<Option<String>, Error> {
    let Some(username) = &smtp.username else { return Ok(None) };
    let keyring = smtp.password_keyring.as_deref().map(|service| (service, username.as_str()));
    password("DEMUR_SMTP_PASSWORD", &smtp.password_command, keyring).map(Some)
}

/// The password for the mailbox.
///
/// # Errors
/// As [`smtp_password`].
pub fn imap_password(imap: &Imap) -> Result<String, Error> {
    password("DEMUR_IMAP_PASSWORD", &imap.password_command, None)
}

fn password(variable: &'static str, command: &[String], keyring: Option<(&str, &str)>) -> Result<String, Error> {
    if let Some(password) = std::env::var(variable).ok().filter(|password| !password.is_empty()) {
        return Ok(password);
    }
    if command.is_empty() {
        let Some((service, username)) = keyring else { return Err(Error::Password { variable, problem: None }) };
        return from_keyring(service, username).map_err(Error::Keyring);
    }
    first_line(command).map_err(|problem| Error::Password { variable, problem: Some((command.join(" "), problem)) })
}

/// The passphrase that the environment has, if it has one.
pub fn passphrase() -> Option<String> {
    std::env::var(PASSPHRASE).ok().filter(|passphrase| !passphrase.is_empty())
}

/// The first line that a command of the person's prints; or what is wrong, without anything that it printed.
///
/// # Errors
/// What the system says of it, or what is wrong with what it printed.
pub fn first_line(command: &[String]) -> Result<String, String> {
    let (program, arguments) = command.split_first().ok_or("-")?;
    let mut running =
        Command::new(program).args(arguments).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().map_err(|error| error.to_string())?;
    let mut printed = Vec::new();
    let read = running.stdout.take().map(|stdout| stdout.take(LIMIT + 1).read_to_end(&mut printed));
    if printed.len() as u64 > LIMIT {
        let _ = running.kill();
    }
    let status = running.wait().map_err(|error| error.to_string())?;
    match read {
        Some(Err(error)) => return Err(error.to_string()),
        _ if printed.len() as u64 > LIMIT => return Err(format!("> {LIMIT} B")),
        _ if !status.success() => return Err(status.to_string()),
        _ => {}
    }
    let printed = String::from_utf8(printed).map_err(|_| "UTF-8".to_owned())?;
    let line = printed.lines().next().unwrap_or_default().to_owned();
    if line.is_empty() { Err("-".to_owned()) } else { Ok(line) }
}

/// Does something while the terminal does not show what is typed; none if that cannot be had.
#[cfg(unix)]
pub fn unseen<T>(ask: impl FnOnce() -> T) -> Option<T> {
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
    /// Shows again what is typed, however the asking ends.
    struct Shown(Termios);
    impl Drop for Shown {
        fn drop(&mut self) {
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, &self.0);
        }
    }
    let before = tcgetattr(std::io::stdin()).ok()?;
    let mut hidden = before.clone();
    hidden.local_modes.remove(LocalModes::ECHO);
    hidden.local_modes.insert(LocalModes::ECHONL);
    let _shown = Shown(before);
    tcsetattr(std::io::stdin(), OptionalActions::Flush, &hidden).ok()?;
    Some(ask())
}

/// Does something while the terminal does not show what is typed; none if that cannot be had.
#[cfg(not(unix))]
pub fn unseen<T>(_ask: impl FnOnce() -> T) -> Option<T> {
    None
}
