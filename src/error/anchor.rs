//! Errors about time stamps, as messages.

use std::path::Path;

use chrono::{DateTime, Utc};

use super::report::nowhere;
use super::{Error, Report};
use crate::correspondence::anchoring::{AnchorError, Fault};
use crate::dispatch::tsa::TsaError;
use crate::ledger::Anchored;
use crate::locale::Message;
use crate::timestamp::TimestampError;

/// Whether it is the authority that can put this right, and not the person: what it says is no time stamp for this record.
pub(super) fn is_of_the_authority(error: &AnchorError) -> bool {
    !matches!(error, AnchorError::Clock { .. } | AnchorError::BeforeEntry { .. } | AnchorError::Timestamp(TimestampError::Chain { .. }))
}

pub(super) fn report(error: &Error) -> Report {
    let about = |id, file: &Path| Message::new(id).with("file", file.display().to_string());
    let (problem, hint) = match error {
        Error::Tsa { url, error } => (no_answer(error).with("url", url.as_str()), "hint-tsa"),
        Error::Anchor { error, origin, was_asked } => {
            let hint = match error {
                AnchorError::Clock { .. } | AnchorError::BeforeEntry { .. } => "hint-anchor-clock",
                AnchorError::Timestamp(TimestampError::Chain { .. }) => "hint-anchor-chain",
                _ if *was_asked => "hint-anchor-asked",
                _ => "hint-anchor-file",
            };
            (unsuitable(error).with("origin", origin.as_str()), hint)
        }
        Error::NoAuthorities { file } => (about("error-no-authorities", file), "hint-no-authorities"),
        Error::NobodyAnswers { file } => (about("error-ca-of-none", file), "hint-ca-of-none"),
        Error::NoTimestamps { file } => (about("error-no-timestamps", file), "hint-no-timestamps"),
        Error::Proof { file, entry, .. } => (about("error-proof", file).with("entry", entry.to_string()), "hint-proof"),
        other => return nowhere(Message::new("error-bug").with("what", other.to_string()), None),
    };
    nowhere(problem, Some(Message::new(hint)))
}

fn no_answer(error: &TsaError) -> Message {
    match error {
        TsaError::Unreachable(said) => Message::new("error-tsa-unreachable").with("problem", said.as_str()),
        TsaError::Silence => Message::new("error-tsa-silence"),
        TsaError::Certificate(said) => Message::new("error-tsa-certificate").with("problem", said.as_str()),
        TsaError::Status(status) => Message::new("error-tsa-status").with("status", status.to_string()),
        TsaError::Elsewhere(location) => Message::new("error-tsa-elsewhere").with("location", location.as_str()),
        TsaError::OtherType(media_type) => Message::new("error-tsa-type").with("type", media_type.as_str()),
        TsaError::TooLarge => Message::new("error-tsa-large"),
        TsaError::Broken(said) => Message::new("error-tsa-broken").with("problem", said.as_str()),
    }
}

fn unsuitable(error: &AnchorError) -> Message {
    match error {
        AnchorError::Timestamp(error) => unsound(error),
        AnchorError::OtherHead { imprint } => Message::new("error-anchor-other").with("imprint", imprint.to_string()),
        AnchorError::Clock { time, now } => {
            Message::new("error-anchor-clock").with("time", instant(*time)).with("now", instant(now.with_timezone(&Utc)))
        }
        AnchorError::BeforeEntry { time, seq, at } => Message::new("error-anchor-before")
            .with("time", instant(*time))
            .with("seq", seq.to_string())
            .with("at", instant(at.with_timezone(&Utc))),
    }
}

fn unsound(error: &TimestampError) -> Message {
    match error {
        TimestampError::TooLarge => Message::new("error-stamp-large"),
        TimestampError::Malformed(what) => Message::new("error-stamp-malformed").with("what", *what),
        TimestampError::Refused { status, text } => {
            Message::new("error-stamp-refused").with("status", status.to_string()).with("text", if text.is_empty() { "-" } else { text })
        }
        TimestampError::Nonce => Message::new("error-stamp-nonce"),
        TimestampError::OtherDigest => Message::new("error-stamp-digest"),
        TimestampError::ContentChanged => Message::new("error-stamp-changed"),
        TimestampError::NoCertificate => Message::new("error-stamp-no-certificate"),
        TimestampError::CertificateExchanged => Message::new("error-stamp-exchanged"),
        TimestampError::Algorithm(algorithm) => Message::new("error-stamp-algorithm").with("algorithm", algorithm.as_str()),
        TimestampError::Signature => Message::new("error-stamp-signature"),
        TimestampError::NotForTimestamps { signer } => Message::new("error-stamp-purpose").with("signer", signer.as_str()),
        TimestampError::NotValidThen { time, from, until } => {
            Message::new("error-stamp-validity").with("time", instant(*time)).with("from", instant(*from)).with("until", instant(*until))
        }
        TimestampError::Chain { signer, problem } => {
            Message::new("error-stamp-chain").with("signer", signer.as_str()).with("problem", problem.as_str())
        }
        TimestampError::NoAuthorities => Message::new("error-stamp-no-authorities"),
    }
}

/// An instant by universal time, to the second.
fn instant(instant: DateTime<Utc>) -> String {
    instant.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// What is wrong with a time stamp in a record.
pub fn fault(entry: u64, said: &Anchored, fault: &Fault) -> Message {
    let about = |id| Message::new(id).with("entry", entry.to_string());
    match fault {
        Fault::Missing => about("proof-missing"),
        Fault::Token(error) => about(unsound_in_record(error)),
        Fault::OtherHead => about("proof-other-head").with("seq", said.seq.to_string()).with("time", instant(said.time)),
        Fault::OtherContent => about("proof-other-content"),
        Fault::Authority(_) => about("proof-authority"),
    }
}

fn unsound_in_record(error: &TimestampError) -> &'static str {
    match error {
        TimestampError::Signature | TimestampError::ContentChanged | TimestampError::CertificateExchanged => "proof-forged",
        _ => "proof-unsound",
    }
}
