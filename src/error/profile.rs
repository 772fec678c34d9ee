//! What is wrong with a profile, and what to do about it, as messages.

use super::report::nearest_or_known;
use crate::locale::Message;
use crate::profile::{Expected, ProfileProblem};

pub(super) fn words(problem: &ProfileProblem) -> Message {
    let path = |section: &str, key: &str| if section.is_empty() { key.to_owned() } else { format!("{section}.{key}") };
    match problem {
        ProfileProblem::Empty => Message::new("error-profile-empty"),
        ProfileProblem::Syntax { problem } => Message::new("error-profile-syntax").with("problem", problem.as_str()),
        ProfileProblem::UnknownKey { key, section, .. } => Message::new("error-profile-unknown-key").with("key", path(section, key)),
        ProfileProblem::PasswordInProfile => Message::new("error-profile-password"),
        ProfileProblem::MissingKey { key, section } => Message::new("error-profile-missing-key").with("key", path(section, key)),
        ProfileProblem::WrongValue { key, expected } => Message::new(expected_id(*expected)).with("key", key.as_str()),
        ProfileProblem::EmptyValue { key } => Message::new("error-profile-empty-value").with("key", key.as_str()),
        ProfileProblem::TooLong { key, length, limit } => Message::new("error-profile-too-long")
            .with("key", key.as_str())
            .with("length", length.to_string())
            .with("limit", limit.to_string()),
        ProfileProblem::ForbiddenCharacter { key, character: '\n' } => Message::new("error-profile-line-feed").with("key", key.as_str()),
        ProfileProblem::ForbiddenCharacter { key, character } => {
            Message::new("error-profile-character").with("key", key.as_str()).with("character", format!("U+{:04X}", u32::from(*character)))
        }
        ProfileProblem::UnknownWord { key, word, .. } => {
            Message::new("error-profile-unknown-word").with("key", key.as_str()).with("word", word.as_str())
        }
        ProfileProblem::NoRegime { country, .. } => Message::new("error-no-regime").with("country", country.code()),
        ProfileProblem::NoIdentifier { service, .. } => Message::new("error-profile-no-identifier").with("service", service.as_str()),
        ProfileProblem::NoAccountWith { service, .. } => Message::new("error-no-account-with").with("service", service.as_str()),
        ProfileProblem::NothingToDisclose { kind } => Message::new("error-profile-nothing-to-disclose").with("kind", kind.key()),
        ProfileProblem::NoTrace => Message::new("error-profile-no-trace"),
        ProfileProblem::NoTraceToDisclose { kind } => Message::new("error-profile-nothing-to-disclose").with("kind", kind.key()),
        ProfileProblem::AccountsAndTraces => Message::new("error-profile-accounts-and-traces"),
        ProfileProblem::NoMandate => Message::new("error-profile-no-mandate"),
        ProfileProblem::NoChild => Message::new("error-profile-no-child"),
        ProfileProblem::NoWayToSubject => Message::new("error-profile-no-way-to-subject"),
        ProfileProblem::ParentWithMandate => Message::new("error-profile-parent-with-mandate"),
        ProfileProblem::ForParentsOnly { key } => Message::new("error-profile-for-parents-only").with("key", key.as_str()),
        ProfileProblem::NothingToCorrect => Message::new("error-profile-nothing-to-correct"),
        ProfileProblem::SensitiveText => Message::new("error-profile-sensitive-text"),
        ProfileProblem::PlainTextToFarHost { host } => Message::new("error-profile-plain-text").with("host", host.as_str()),
    }
}

pub(super) fn hint(problem: &ProfileProblem) -> Option<Message> {
    match problem {
        ProfileProblem::Empty => Some(Message::new("hint-no-profile")),
        ProfileProblem::UnknownKey { nearest, known, .. } | ProfileProblem::UnknownWord { nearest, known, .. } => {
            Some(nearest_or_known(nearest.as_deref(), known))
        }
        ProfileProblem::PasswordInProfile => Some(Message::new("hint-profile-password")),
        ProfileProblem::NoRegime { known, .. } => {
            Some(Message::new("hint-known").with("known", known.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")))
        }
        ProfileProblem::NoAccountWith { own, .. } => {
            Some(Message::new("hint-known").with("known", own.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")))
        }
        ProfileProblem::NoIdentifier { kinds, .. } => Some(
            Message::new("hint-profile-no-identifier").with("kinds", kinds.iter().map(|kind| kind.key()).collect::<Vec<_>>().join(" ")),
        ),
        ProfileProblem::SensitiveText => Some(Message::new("hint-profile-sensitive-text")),
        ProfileProblem::NoTrace => Some(Message::new("hint-profile-no-trace")),
        ProfileProblem::AccountsAndTraces => Some(Message::new("hint-profile-accounts-and-traces")),
        ProfileProblem::NoMandate => Some(Message::new("hint-profile-no-mandate")),
        ProfileProblem::NoChild => Some(Message::new("hint-profile-no-child")),
        ProfileProblem::NoWayToSubject => Some(Message::new("hint-profile-no-way-to-subject")),
        _ => None,
    }
}

fn expected_id(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "error-profile-want-text",
        Expected::Boolean => "error-profile-want-boolean",
        Expected::Texts => "error-profile-want-texts",
        Expected::Table => "error-profile-want-table",
        Expected::Tables => "error-profile-want-tables",
        Expected::Date => "error-profile-want-date",
        Expected::Port => "error-profile-want-port",
        Expected::Seconds => "error-profile-want-seconds",
        Expected::Language => "error-profile-want-language",
        Expected::Country => "error-profile-want-country",
        Expected::Email => "error-profile-want-email",
        Expected::Phone => "error-profile-want-phone",
        Expected::ProfileUrl => "error-profile-want-url",
        Expected::Year => "error-profile-want-year",
        Expected::Mailbox => "error-profile-want-mailbox",
    }
}
