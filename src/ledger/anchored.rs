//! What an entry says of a time stamp over the end of the record; the token itself is its file `token`.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A time stamp over the end of the record, as it was then (RFC 3161).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchored {
    /// The last entry that the time stamp covers; it covers all before it too.
    pub seq: u64,
    /// The hash of that entry.
    pub head: String,
    /// What was stamped: SHA-256 over the 64 characters of that hash, in hex.
    pub imprint: String,
    /// The authority that was asked, by its address; none if the person got the token by other means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsa: Option<String>,
    /// The time that it says (`genTime`).
    pub time: DateTime<Utc>,
    /// How far the time may be off, in microseconds, if the authority says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy_microseconds: Option<u64>,
    /// The policy of the authority: an object identifier.
    pub policy: String,
    /// The number of the time stamp, in hex.
    pub serial: String,
    /// Whose certificate signed it.
    pub signer: String,
    /// Who answers for that certificate, if it was checked; that certificate is then the file `ca`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<AnsweringAuthority>,
}

/// The authority at the end of the chain of certificates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweringAuthority {
    /// Its name.
    pub name: String,
    /// SHA-256 of its certificate (DER), in hex.
    pub sha256: String,
}
