//! The errors of all stages in one: who can act, what happened, what to do. Words and exit codes are the command line's.

use std::path::PathBuf;

use crate::correspondence::CorrespondenceError;
use crate::law::DataError;
use crate::letter::ComposeError;
use crate::locale::{Argument, LocaleError, Message};
use crate::profile::{Expected, ProfileError, ProfileProblem};
use crate::render::{EmlError, FontError, PdfError, RenderError, SignatureError};
use crate::request::RequestError;
use crate::template::TemplateError;

/// Who can act on an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The input or a file is wrong.
    Input,
    /// The command was typed wrongly.
    Usage,
}

/// Where an error is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as a person would name it.
    pub file: String,
    /// Line and column, counted from one.
    pub position: Option<(usize, usize)>,
}

/// An error as a person gets it, before it has a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Where.
    pub place: Option<Place>,
    /// What is wrong.
    pub problem: Message,
    /// What to do.
    pub hint: Option<Message>,
}

/// What the machine refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAct {
    /// Reading.
    Read,
    /// Writing.
    Write,
}

/// Any error on the way of a letter.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The profile is wrong.
    #[error("{}: {error}", file.display())]
    Profile {
        /// The profile.
        file: PathBuf,
        /// What is wrong.
        error: ProfileError,
    },
    /// There is no profile.
    #[error("no profile at {}", file.display())]
    NoProfile {
        /// Where it was looked for.
        file: PathBuf,
    },
    /// The order cannot be met.
    #[error(transparent)]
    Request(Box<RequestError>),
    /// A table of the user's is broken.
    #[error(transparent)]
    Data(#[from] DataError),
    /// A locale of the user's is broken.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A template of the user's is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template of the user's makes something that no letter has.
    #[error("a letter cannot have {what}")]
    Document {
        /// What it makes.
        what: String,
    },
    /// A letter cannot take a form.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// A letter cannot be an e-mail.
    #[error(transparent)]
    Eml(#[from] EmlError),
    /// A file given as font is none.
    #[error(transparent)]
    Font(#[from] FontError),
    /// The image of the signature is of no use.
    #[error("{}: {error}", file.display())]
    Signature {
        /// The image.
        file: PathBuf,
        /// Why.
        error: SignatureError,
    },
    /// A file could not be read or written.
    #[error("{}: {problem}", file.display())]
    File {
        /// The file or folder.
        file: PathBuf,
        /// What was tried.
        act: FileAct,
        /// What the system said.
        problem: String,
    },
    /// Another file stands where a letter should be written.
    #[error("{} exists", file.display())]
    Exists {
        /// The file.
        file: PathBuf,
    },
    /// The command was typed wrongly.
    #[error("{}", problem.id)]
    Usage {
        /// What is wrong.
        problem: Message,
    },
}

impl From<CorrespondenceError> for Error {
    fn from(error: CorrespondenceError) -> Self {
        match error {
            CorrespondenceError::Data(error) => Self::Data(error),
            CorrespondenceError::Locale(error) => Self::Locale(error),
            CorrespondenceError::Template(error) => Self::Template(error),
            CorrespondenceError::Request(error) => Self::Request(Box::new(error)),
            CorrespondenceError::Compose(error) => error.into(),
            CorrespondenceError::Render(error) => error.into(),
        }
    }
}

impl From<ComposeError> for Error {
    fn from(error: ComposeError) -> Self {
        match error {
            ComposeError::Locale(error) => Self::Locale(error),
            ComposeError::Template(error) => Self::Template(error),
            ComposeError::Document(error) => Self::Document { what: error.0 },
        }
    }
}

impl From<RenderError> for Error {
    fn from(error: RenderError) -> Self {
        match error {
            RenderError::Template(error) => Self::Template(error),
            RenderError::Pdf(error) => Self::Pdf(error),
            RenderError::Eml(error) => Self::Eml(error),
        }
    }
}

impl Error {
    /// Who can act: what was typed with the command is usage, the rest is input.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Usage { .. } => Kind::Usage,
            Self::Request(error) => match **error {
                RequestError::UnknownService { .. }
                | RequestError::UnknownController { .. }
                | RequestError::UnknownLanguage { typed: true, .. } => Kind::Usage,
                _ => Kind::Input,
            },
            _ => Kind::Input,
        }
    }

    /// The error as messages.
    pub fn report(&self) -> Report {
        match self {
            Self::Profile { file, error } => {
                at(file.display().to_string(), error.position, profile_problem(&error.problem), profile_hint(&error.problem))
            }
            Self::NoProfile { file } => {
                nowhere(Message::new("error-no-profile").with("file", file.display().to_string()), Some(Message::new("hint-no-profile")))
            }
            Self::Request(error) => request_report(error),
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
            Self::Usage { problem } => nowhere(problem.clone(), Some(Message::new("hint-usage"))),
        }
    }
}

fn nowhere(problem: Message, hint: Option<Message>) -> Report {
    Report { place: None, problem, hint }
}

fn at(file: String, position: Option<(usize, usize)>, problem: Message, hint: Option<Message>) -> Report {
    Report { place: Some(Place { file, position }), problem, hint }
}

/// A file of the user's that overlays a built-in one and is broken.
fn own_file(folder: &str, file: &str, position: Option<(usize, usize)>, problem: &str) -> Report {
    let problem = Message::new("error-own-file").with("problem", problem);
    at(format!("{folder}/{file}"), position, problem, Some(Message::new("hint-own-file")))
}

fn locale_report(error: &LocaleError) -> Report {
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

fn profile_problem(problem: &ProfileProblem) -> Message {
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
        ProfileProblem::SensitiveText => Message::new("error-profile-sensitive-text"),
        ProfileProblem::PlainTextToFarHost { host } => Message::new("error-profile-plain-text").with("host", host.as_str()),
    }
}

fn profile_hint(problem: &ProfileProblem) -> Option<Message> {
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
        Expected::Language => "error-profile-want-language",
        Expected::Country => "error-profile-want-country",
        Expected::Email => "error-profile-want-email",
        Expected::Phone => "error-profile-want-phone",
        Expected::ProfileUrl => "error-profile-want-url",
        Expected::Mailbox => "error-profile-want-mailbox",
    }
}

fn nearest_or_known(nearest: Option<&str>, known: &[String]) -> Message {
    let known = known.join(" ");
    match nearest {
        Some(nearest) => Message::new("hint-nearest").with("nearest", nearest).with("known", known),
        None => Message::new("hint-known").with("known", known),
    }
}

fn request_report(error: &RequestError) -> Report {
    let known = |known: &[String]| Some(Message::new("hint-known").with("known", Argument::Text(known.join(" "))));
    let rights = |rights: &mut dyn Iterator<Item = &crate::law::Right>| rights.map(|right| right.id()).collect::<Vec<_>>().join(" ");
    match error {
        RequestError::NoAccounts => nowhere(Message::new("error-no-accounts"), Some(Message::new("hint-no-accounts"))),
        RequestError::Traces => nowhere(Message::new("error-traces"), None),
        RequestError::Representative => nowhere(Message::new("error-representative"), None),
        RequestError::NoRegime { country, known } => {
            let codes = known.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            nowhere(Message::new("error-no-regime").with("country", country.code()), Some(Message::new("hint-known").with("known", codes)))
        }
        RequestError::RightNotGranted { right, regime, granted } => nowhere(
            Message::new("error-right-not-granted").with("right", right.id()).with("regime", regime.as_str()),
            Some(Message::new("hint-known").with("known", rights(&mut granted.iter()))),
        ),
        RequestError::NoLetterYet { right } => nowhere(
            Message::new("error-no-letter-yet").with("right", right.id()),
            Some(Message::new("hint-known").with("known", rights(&mut crate::law::Right::WITH_LETTER.iter()))),
        ),
        RequestError::UnknownLanguage { wanted, known: tags, .. } => {
            nowhere(Message::new("error-unknown-language").with("language", wanted.to_string()), known(tags))
        }
        RequestError::UnknownService { typed, nearest, known } => nowhere(
            Message::new("error-unknown-service").with("service", typed.as_str()),
            Some(nearest_or_known(nearest.as_deref(), known)),
        ),
        RequestError::NoAccountWith { service, own } => {
            nowhere(Message::new("error-no-account-with").with("service", service.as_str()), known(own))
        }
        RequestError::UnknownController { typed, nearest, known } => nowhere(
            Message::new("error-unknown-controller").with("controller", typed.as_str()),
            Some(nearest_or_known(nearest.as_deref(), known)),
        ),
        RequestError::NotAnswering { controller, answering } => {
            nowhere(Message::new("error-not-answering").with("controller", controller.as_str()), known(answering))
        }
        RequestError::NobodyAnswers { service, regime } => {
            nowhere(Message::new("error-nobody-answers").with("service", service.as_str()).with("regime", regime.as_str()), None)
        }
        RequestError::EarlierInFuture { earlier, date } => {
            nowhere(Message::new("error-earlier-in-future").with("earlier", *earlier).with("date", *date), None)
        }
    }
}
