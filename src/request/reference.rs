//! The key of a request.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::law::Right;
use crate::parties::{ControllerId, DataSubject, EmailAddress};

/// The key of one letter to one controller: its date and eight Crockford base32 characters of a SHA-256.
///
/// It counts nothing and names nobody; the same subject, controller, rights, date and counter always have the same reference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

/// Crockford's base32: no I, L, O, U, so that nobody misreads one aloud.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Reference {
    /// The reference of a letter; `counter` is 0 unless the person insists on sending the same again.
    ///
    /// `about` names what makes it another letter than one on the same rights: the earlier letter it follows and how, the authority it goes to, the
    /// year of birth of a child.
    pub fn new(subject: &DataSubject, controller: &ControllerId, rights: &[Right], about: &[&str], date: NaiveDate, counter: u32) -> Self {
        let mut digest = Sha256::new();
        let mut field = |text: &str| {
            let text: String = text.nfc().collect();
            digest.update((text.len() as u64).to_be_bytes());
            digest.update(text.as_bytes());
        };
        field("demur-reference-1");
        field(&subject.name);
        field(subject.country.code());
        field(subject.email.as_ref().map_or("", EmailAddress::as_str));
        field(&subject.address.join("\n"));
        field(controller.as_str());
        field(&rights.iter().map(|right| right.id()).collect::<Vec<_>>().join(" "));
        field(&date.to_string());
        field(&counter.to_string());
        for part in about {
            field(part);
        }
        let bits = digest.finalize()[..5].iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let letter = |group: u32| ALPHABET[usize::try_from(bits >> (group * 5) & 31).expect("five bits")];
        let letters: String = (0..8).rev().map(|group| char::from(letter(group))).collect();
        Self(format!("{}-{letters}", date.format("%Y%m%d")))
    }

    /// As it is printed and typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Reference {
    type Err = ();

    /// Reads a reference as a person types it: in small letters too, and with O, I and L for the digits they look like.
    fn from_str(text: &str) -> Result<Self, ()> {
        let read = |character: char| match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let text: String = text.trim().chars().map(read).collect();
        let (date, letters) = text.split_once('-').ok_or(())?;
        let is_date = date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit());
        let is_key = letters.len() == 8 && letters.bytes().all(|byte| ALPHABET.contains(&byte));
        if is_date && is_key { Ok(Self(text)) } else { Err(()) }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
