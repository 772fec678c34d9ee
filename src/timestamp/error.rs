//! Why an answer is no time stamp that can be relied on.

use chrono::{DateTime, Utc};

/// What does not hold in a time stamp.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimestampError {
    /// The answer has more bytes than any time stamp.
    #[error("the answer is too large")]
    TooLarge,
    /// The bytes are not what RFC 3161 says.
    #[error("no time stamp response: {0}")]
    Malformed(&'static str),
    /// The authority did not grant the request (`PKIStatusInfo`).
    #[error("refused with status {status}: {text}")]
    Refused {
        /// The status (RFC 3161, section 2.4.2): 2 is rejection.
        status: u64,
        /// What the authority says, and the names of the failures.
        text: String,
    },
    /// The nonce is not that of the request: the answer is one to another request.
    #[error("the nonce is not that of the request")]
    Nonce,
    /// The imprint was not made with SHA-256.
    #[error("the imprint is not a SHA-256")]
    OtherDigest,
    /// What was signed is not what is in the token.
    #[error("the content was changed after it was signed")]
    ContentChanged,
    /// The certificate that signed is not in the token.
    #[error("the certificate of the signer is missing")]
    NoCertificate,
    /// The token was not made for the certificate that it carries (RFC 2634, RFC 5816).
    #[error("the certificate of the signer was exchanged")]
    CertificateExchanged,
    /// The algorithm of the signature is not known here.
    #[error("the algorithm {0} is not known")]
    Algorithm(String),
    /// The signature is not that of the certificate.
    #[error("the signature does not hold")]
    Signature,
    /// The certificate may not sign time stamps: its extended key usage is not `timeStamping` alone, and critical (RFC 3161, section 2.3).
    #[error("the certificate of {signer} is not one for time stamps")]
    NotForTimestamps {
        /// Whose certificate it is.
        signer: String,
    },
    /// The certificate was not valid at the time of the stamp.
    #[error("the certificate was valid from {from} to {until}, not at {time}")]
    NotValidThen {
        /// The time of the stamp.
        time: DateTime<Utc>,
        /// The first instant of the certificate.
        from: DateTime<Utc>,
        /// Its last.
        until: DateTime<Utc>,
    },
    /// None of the authorities answers for the certificate that signed.
    #[error("{signer} is certified by none of the authorities: {problem}")]
    Chain {
        /// Whose certificate it is.
        signer: String,
        /// What the check of the chain said.
        problem: String,
    },
    /// A file has no certificate in it.
    #[error("no certificate")]
    NoAuthorities,
}
