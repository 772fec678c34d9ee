//! Time stamps (RFC 3161): what is asked of an authority that says when something existed, and whether its answer holds.
//!
//! Enters: the head of a record, a nonce, the bytes of an answer, certificates that the person trusts. Leaves: a request, or a [`Stamp`] of
//! which every signature was checked, or the reason why not. It knows no network, no clock and no record; rubbish is an error, never a panic.

mod certificate;
mod chain;
mod error;
mod request;
mod signature;
mod token;
mod value;

pub use chain::{Authorities, Authority};
pub use error::TimestampError;
pub use request::request;

use std::fmt;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

/// The largest answer that is read, in bytes: real ones have a few thousand.
pub const LIMIT: usize = 1 << 20;

/// What is stamped: a SHA-256, the message imprint (RFC 3161, section 2.4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Imprint([u8; 32]);

impl Imprint {
    /// The imprint of the end of a record: SHA-256 over the 64 characters of its hash as text, without a line feed.
    pub fn of_head(hash: &str) -> Self {
        Self(Sha256::digest(hash).into())
    }
}

impl fmt::Display for Imprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

/// A time stamp that is whole and signed by the certificate it carries; whether that certificate is anybody's is another question
/// ([`Stamp::authority`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// What existed at that time.
    pub imprint: Imprint,
    /// The time (`genTime`).
    pub time: DateTime<Utc>,
    /// How far the time may be off, in microseconds, if the authority says so.
    pub accuracy: Option<u64>,
    /// The policy under which it was made: an object identifier.
    pub policy: String,
    /// The number of the time stamp, in hex.
    pub serial: String,
    /// Whose certificate signed it: the common name and the organisation, at most 200 characters.
    pub signer: String,
    signer_certificate: Vec<u8>,
    other_certificates: Vec<Vec<u8>>,
}

impl Stamp {
    /// Reads the answer of an authority and checks all that can be checked without anybody's trust: the status, the form, the digests, the signature, and that
    /// the certificate is one for time stamps and was valid then. `nonce` is what was asked with, if it is known.
    ///
    /// # Errors
    /// [`TimestampError`] with the first thing that does not hold.
    pub fn read(answer: &[u8], nonce: Option<&[u8]>) -> Result<Self, TimestampError> {
        if answer.len() > LIMIT {
            return Err(TimestampError::TooLarge);
        }
        token::read(answer, nonce)
    }

    /// The authority of these that answers for the certificate that signed: the one at the end of its chain, at the time of the stamp.
    ///
    /// # Errors
    /// [`TimestampError::Chain`] if there is none.
    pub fn authority(&self, authorities: &Authorities) -> Result<Authority, TimestampError> {
        chain::authority(&self.signer_certificate, &self.other_certificates, self.time, authorities)
    }
}

/// Bytes in lower-case hex.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |hex, byte| hex + &format!("{byte:02x}"))
}
