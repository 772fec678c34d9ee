//! An error as a person gets it: place, problem, hint, each a message without a language yet.

use super::{Error, FileAct, Place, Report, anchor, profile, record, request, vault};
use crate::locale::{LocaleError, Message};
use crate::render::{EmlError, PdfError, SignatureError};

impl Error {
    /// The error as messages.
    pub fn report(&self) -> Report {
        match self {
            Self::Profile { file, error } => {
                at(file.display().to_string(), error.position, profile::words(&error.problem), profile::hint(&error.problem))
            }
            Self::ProfileSealed { file } => nowhere(
                Message::new("error-profile-sealed").with("file", file.display().to_string()),
                Some(Message::new("hint-ledger-sealed")),
            ),
            Self::NoProfile { file } => {
                nowhere(Message::new("error-no-profile").with("file", file.display().to_string()), Some(Message::new("hint-no-profile")))
            }
            Self::Request(error) => request::report(error),
            Self::Authority(error) => request::authority_report(error),
            Self::Data(error) => own_file("data", &error.file, error.position, &error.problem),
            Self::Locale(error) => locale_report(error),
            Self::Template(error) => own_file("templates", &error.file, error.position, &error.problem),
            Self::Document { what } => {
                nowhere(Message::new("error-template-makes").with("what", what.as_str()), Some(Message::new("hint-own-file")))
            }
            Self::Pdf(PdfError::Look { position, problem }) => own_file("templates", "letter.typ", *position, problem),
            Self::Pdf(PdfError::MissingGlyphs { characters }) => {
                let names = characters.iter().map(|character| format!("{character} (U+{:04X})", u32::from(*character))).collect::<Vec<_>>();
                nowhere(
                    Message::new("error-missing-glyphs").with("characters", names.join(", ")),
                    Some(Message::new("hint-missing-glyphs")),
                )
            }
            Self::Eml(EmlError::NoSender) => nowhere(Message::new("error-no-sender"), Some(Message::new("hint-no-sender"))),
            Self::Eml(EmlError::Address { address }) => nowhere(Message::new("error-mail-address").with("address", address.as_str()), None),
            Self::Eml(EmlError::Message { problem }) => nowhere(Message::new("error-mail").with("problem", problem.as_str()), None),
            Self::Packet(error) => request::packet_report(error),
            Self::Font(error) => nowhere(Message::new("error-font").with("file", error.file.as_str()), Some(Message::new("hint-font"))),
            Self::Signature { file, error } => {
                let id = match error {
                    SignatureError::TooLarge(_) => "error-signature-size",
                    SignatureError::NotAnImage => "error-signature-kind",
                    SignatureError::Damaged => "error-signature-damaged",
                };
                at(file.display().to_string(), None, Message::new(id), None)
            }
            Self::File { file, act, problem } => {
                let id = if *act == FileAct::Read { "error-read" } else { "error-write" };
                nowhere(Message::new(id).with("file", file.display().to_string()).with("problem", problem.as_str()), None)
            }
            Self::Exists { file } => {
                nowhere(Message::new("error-exists").with("file", file.display().to_string()), Some(Message::new("hint-exists")))
            }
            Self::ProfileExists { file } => nowhere(
                Message::new("error-profile-exists").with("file", file.display().to_string()),
                Some(Message::new("hint-profile-exists")),
            ),
            Self::Option { option, report } => at((*option).to_owned(), None, report.problem.clone(), report.hint.clone()),
            Self::Usage { problem } => nowhere(problem.clone(), Some(Message::new("hint-usage"))),
            Self::Tsa { .. }
            | Self::Anchor { .. }
            | Self::NoAuthorities { .. }
            | Self::NobodyAnswers { .. }
            | Self::NoTimestamps { .. }
            | Self::Proof { .. } => anchor::report(self),
            Self::Keyring(problem) => vault::keyring(problem),
            Self::Encryption { file, error } => vault::encryption(file, error),
            Self::Backup { file, error } => vault::backup(file, error),
            Self::Passphrase(problem) => vault::passphrase(problem),
            Self::RestoreOver { file, what } => vault::standing(file, *what),
            recorded => record::report(recorded),
        }
    }
}

pub(super) fn nowhere(problem: Message, hint: Option<Message>) -> Report {
    Report { place: None, problem, hint }
}

fn at(file: String, position: Option<(usize, usize)>, problem: Message, hint: Option<Message>) -> Report {
    Report { place: Some(Place { file, position }), problem, hint }
}

/// A file of the user's that overlays a built-in one and is broken.
pub(super) fn own_file(folder: &str, file: &str, position: Option<(usize, usize)>, problem: &str) -> Report {
    let problem = Message::new("error-own-file").with("problem", problem);
    at(format!("{folder}/{file}"), position, problem, Some(Message::new("hint-own-file")))
}

pub(super) fn locale_report(error: &LocaleError) -> Report {
    match error {
        LocaleError::Manifest(error) => own_file("locales", &error.file, error.position, &error.problem),
        LocaleError::Syntax { file, line, column, problem } => own_file("locales", file, Some((*line, *column)), problem),
        LocaleError::UnknownMessage { file, id } => at(
            format!("locales/{file}"),
            None,
            Message::new("error-locale-unknown").with("id", id.as_str()),
            Some(Message::new("hint-own-file")),
        ),
        LocaleError::MissingMessage { tag, id } => at(
            format!("locales/{tag}"),
            None,
            Message::new("error-locale-missing").with("id", id.as_str()),
            Some(Message::new("hint-own-file")),
        ),
        LocaleError::Format { tag, id, problem } => {
            let message = Message::new("error-locale-format").with("id", id.as_str()).with("problem", problem.as_str());
            at(format!("locales/{tag}"), None, message, Some(Message::new("hint-own-file")))
        }
    }
}

pub(super) fn nearest_or_known(nearest: Option<&str>, known: &[String]) -> Message {
    let known = known.join(" ");
    match nearest {
        Some(nearest) => Message::new("hint-nearest").with("nearest", nearest).with("known", known),
        None => Message::new("hint-known").with("known", known),
    }
}

impl From<&crate::profile::ProfileProblem> for Report {
    fn from(problem: &crate::profile::ProfileProblem) -> Self {
        nowhere(profile::words(problem), profile::hint(problem))
    }
}
