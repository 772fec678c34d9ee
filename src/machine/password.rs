//! The password of the mail server: from the environment or from the person's own command; it is kept in no file and on no screen.

#![expect(clippy::disallowed_methods, reason = "the person's own password command and environment")]

use std::io::Read;
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::profile::{Imap, Smtp};

/// What a command for a password may print, in bytes.
const LIMIT: u64 = 16 << 10;

/// The password for the server that letters are handed to; `None` if it wants no log-in.
///
/// # Errors
/// [`Error::Password`] if there is none, or the command fails; what the command printed to stdout is never part of it.
pub fn smtp_password(smtp: &Smtp) -> Result<Option<String>, Error> {
    if smtp.username.is_none() {
        return Ok(None);
    }
    password("DEMUR_SMTP_PASSWORD", &smtp.password_command).map(Some)
}

/// The password for the mailbox.
///
/// # Errors
/// As [`smtp_password`].
pub fn imap_password(imap: &Imap) -> Result<String, Error> {
    password("DEMUR_IMAP_PASSWORD", &imap.password_command)
}

fn password(variable: &'static str, command: &[String]) -> Result<String, Error> {
    if let Some(password) = std::env::var(variable).ok().filter(|password| !password.is_empty()) {
        return Ok(password);
    }
    let Some((program, arguments)) = command.split_first() else { return Err(Error::Password { variable, problem: None }) };
    let failed = |problem: String| Error::Password { variable, problem: Some((command.join(" "), problem)) };
    let mut running = Command::new(program)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(|error| failed(error.to_string()))?;
    let mut printed = Vec::new();
    let read = running.stdout.take().map(|stdout| stdout.take(LIMIT + 1).read_to_end(&mut printed));
    if printed.len() as u64 > LIMIT {
        let _ = running.kill();
    }
    let status = running.wait().map_err(|error| failed(error.to_string()))?;
    match read {
        Some(Err(error)) => return Err(failed(error.to_string())),
        _ if printed.len() as u64 > LIMIT => return Err(failed(format!("> {LIMIT} B"))),
        _ if !status.success() => return Err(failed(status.to_string())),
        _ => {}
    }
    let printed = String::from_utf8(printed).map_err(|_| failed("UTF-8".to_owned()))?;
    let password = printed.lines().next().unwrap_or_default().to_owned();
    if password.is_empty() { Err(failed("-".to_owned())) } else { Ok(password) }
}
