//! The form in which an entry is hashed; docs/record.md says the same to people.

use sha2::{Digest, Sha256};

/// The hash before the first entry.
pub(super) const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What of an entry its hash covers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Canonical<'a> {
    pub(super) seq: i64,
    pub(super) at: &'a str,
    pub(super) reference: &'a str,
    pub(super) event: &'a str,
    pub(super) payload_digest: &'a str,
    /// Role and digest of each artifact, sorted.
    pub(super) attached: &'a [(String, String)],
    pub(super) prev: &'a str,
}

impl Canonical<'_> {
    /// SHA-256 of the lines of the entry, in hex.
    pub(super) fn hash(&self) -> String {
        let mut lines = String::with_capacity(512);
        let mut line = |parts: &[&str]| {
            for part in parts {
                lines.push_str(part);
            }
            lines.push('\n');
        };
        line(&["demur-entry-1"]);
        line(&[&self.seq.to_string()]);
        line(&[self.at]);
        line(&[self.reference]);
        line(&[self.event]);
        line(&[self.payload_digest]);
        for (role, artifact) in self.attached {
            line(&[role, " ", artifact]);
        }
        line(&[self.prev]);
        hex(&Sha256::digest(lines))
    }
}

/// SHA-256 of a salt and what it hides, in hex.
pub(super) fn salted(salt: &[u8], content: &[u8]) -> String {
    let mut digest = Sha256::new();
    digest.update(salt);
    digest.update(content);
    hex(&digest.finalize())
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        hex.push(char::from(DIGITS[usize::from(byte >> 4)]));
        hex.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_hashed_as_the_document_says() {
        let attached = [("eml".to_owned(), "aa".to_owned()), ("pdf".to_owned(), "bb".to_owned())];
        let entry = Canonical {
            seq: 7,
            at: "2026-11-21T10:00:00.000+01:00",
            reference: "20261121-7K3QX9TB",
            event: "composed",
            payload_digest: "cc",
            attached: &attached,
            prev: START,
        };
        let lines = format!("demur-entry-1\n7\n2026-11-21T10:00:00.000+01:00\n20261121-7K3QX9TB\ncomposed\ncc\neml aa\npdf bb\n{START}\n");
        assert_eq!(entry.hash(), hex(&Sha256::digest(lines)));
        assert_eq!(salted(b"salt", b"content"), hex(&Sha256::digest(b"saltcontent")));
    }
}
