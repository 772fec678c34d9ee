//! What can be wrong with a profile.

use crate::law::{Country, line_and_column};
use crate::parties::{IdentifierKind, ServiceId, TraceKind};

/// The first thing that is wrong with a profile, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("profile{}: {problem:?}", position.map(|(line, column)| format!(" {line}:{column}")).unwrap_or_default())]
pub struct ProfileError {
    /// Line and column, both counted from one; none if the whole file is meant.
    pub position: Option<(usize, usize)>,
    /// What is wrong.
    pub problem: Box<ProfileProblem>,
}

/// What a value should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Text in quotes.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A list of texts.
    Texts,
    /// A section of its own.
    Table,
    /// A section that can be repeated.
    Tables,
    /// A day, YYYY-MM-DD.
    Date,
    /// A port number, 1 to 65535.
    Port,
    /// A number of seconds from 1 to 600.
    Seconds,
    /// A BCP 47 tag.
    Language,
    /// A two-letter country code.
    Country,
    /// An e-mail address.
    Email,
    /// A telephone number in international form.
    Phone,
    /// The address of a profile page.
    ProfileUrl,
    /// A year, 1900 to 2100.
    Year,
    /// A sender: address, or name and address in angle brackets.
    Mailbox,
}

/// One kind of mistake, with what a person needs to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfileProblem {
    /// There is nothing in it.
    Empty,
    /// It is not TOML.
    Syntax {
        /// What the parser said.
        problem: String,
    },
    /// A key that does not exist in this section.
    UnknownKey {
        /// As typed.
        key: String,
        /// The section, empty at the top.
        section: String,
        /// The existing key that is nearest to it, if one is near.
        nearest: Option<String>,
        /// All keys of the section.
        known: Vec<String>,
    },
    /// The key `password`, which a profile never holds.
    PasswordInProfile,
    /// A key without which no letter can be written.
    MissingKey {
        /// The key.
        key: String,
        /// The section, empty at the top.
        section: String,
    },
    /// A value of the wrong kind or form.
    WrongValue {
        /// The key.
        key: String,
        /// What it should be.
        expected: Expected,
    },
    /// Nothing but white space.
    EmptyValue {
        /// The key.
        key: String,
    },
    /// More characters than the limit.
    TooLong {
        /// The key.
        key: String,
        /// Characters it has.
        length: usize,
        /// Characters it may have.
        limit: usize,
    },
    /// A character that text may not have: a control character, or one that hides or reorders others.
    ForbiddenCharacter {
        /// The key.
        key: String,
        /// The character.
        character: char,
    },
    /// A word that is not in a list.
    UnknownWord {
        /// The key.
        key: String,
        /// As typed.
        word: String,
        /// The existing word that is nearest to it, if one is near.
        nearest: Option<String>,
        /// All words.
        known: Vec<String>,
    },
    /// A country whose law is not known.
    NoRegime {
        /// The country.
        country: Country,
        /// The countries whose law is known.
        known: Vec<Country>,
    },
    /// An account without anything by which the service finds the person.
    NoIdentifier {
        /// The service.
        service: ServiceId,
        /// What would do.
        kinds: Vec<IdentifierKind>,
    },
    /// An earlier objection is about a service with which the person has no account: no letter would tell it.
    NoAccountWith {
        /// The service.
        service: ServiceId,
        /// The services of the accounts.
        own: Vec<ServiceId>,
    },
    /// `disclose` names an identifier that the account does not give.
    NothingToDisclose {
        /// The identifier.
        kind: IdentifierKind,
    },
    /// A person without an account names nothing by which they can be found.
    NoTrace,
    /// `disclose` names a kind of trace that is not given.
    NoTraceToDisclose {
        /// The kind.
        kind: TraceKind,
    },
    /// Accounts, and traces of a person who has none.
    AccountsAndTraces,
    /// A representative who is no parent names no mandate.
    NoMandate,
    /// A parent writes, and nothing says for which child.
    NoChild,
    /// The answer should go to the person the data are about, and no letter would tell an address of theirs.
    NoWayToSubject,
    /// A parent needs no mandate.
    ParentWithMandate,
    /// A key that only a parent's letter has a meaning for.
    ForParentsOnly {
        /// The key.
        key: String,
    },
    /// What is right is what is wrong.
    NothingToCorrect,
    /// An own text beside the abstract clause on what Article 9 GDPR protects, without the word that it may be told.
    SensitiveText,
    /// E-mail in plain text to another machine.
    PlainTextToFarHost {
        /// The host.
        host: String,
    },
}

impl ProfileError {
    pub(super) fn syntax(text: &str, error: &toml::de::Error) -> Self {
        Self {
            position: error.span().map(|span| line_and_column(text, span.start)),
            problem: Box::new(ProfileProblem::Syntax { problem: error.message().to_owned() }),
        }
    }
}
