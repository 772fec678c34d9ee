//! What must never be written down: a password, and the forms in which a log-in sends it.
//!
//! Enters: a text of a server's. Leaves: the same without them, cut, and without characters that hide or reorder others.

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::commands::Auth;
use sha2::{Digest, Sha256};

use crate::profile::forbidden_character;

/// How much of a reply is kept.
const TEXT_LIMIT: usize = 2000;

/// What stands in the place of a password.
const REMOVED: &str = "[removed]";

/// A shorter password would be told by the gaps it leaves.
const SHORT: usize = 4;

/// A password in all its forms.
#[derive(Default)]
pub(super) struct Secrets(Vec<String>);

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(REMOVED)
    }
}

impl Secrets {
    /// The forms of a password, if a name and a password go to the server.
    pub(super) fn new(username: Option<&str>, password: Option<&str>) -> Self {
        let Some((username, password)) = username.zip(password.filter(|password| password.chars().count() >= SHORT)) else {
            return Self::default();
        };
        let credentials = Credentials::new(username.to_owned(), password.to_owned());
        let sent = |mechanism, challenge: Option<&str>| {
            let line = Auth::new(mechanism, credentials.clone(), challenge.map(str::to_owned)).ok()?.to_string();
            Some(line.trim_end().rsplit(' ').next()?.to_owned())
        };
        let forms = [sent(Mechanism::Plain, None), sent(Mechanism::Login, Some("Password:"))];
        Self(forms.into_iter().flatten().chain([password.to_owned()]).collect())
    }

    /// A text of the server's, cut to what is kept, without any form of the password that it may have echoed, and without characters that show
    /// nothing or change how others are shown.
    pub(super) fn removed_from(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in &self.0 {
            text = text.replace(secret, REMOVED);
        }
        let joined: String = text.split_whitespace().collect();
        if self.0.iter().any(|secret| joined.contains(secret)) {
            return REMOVED.to_owned();
        }
        text.chars().filter(|character| forbidden_character(character.encode_utf8(&mut [0; 4]), true).is_none()).take(TEXT_LIMIT).collect()
    }
}

/// SHA-256 of a certificate (DER), in hex.
pub(super) fn sha256(der: &[u8]) -> String {
    Sha256::digest(der).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}
