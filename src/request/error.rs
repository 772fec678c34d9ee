//! Why an order makes no request.

use chrono::NaiveDate;

use crate::law::{Country, RegimeId, Right};
use crate::locale::LanguageIdentifier;
use crate::parties::ServiceId;

/// Why an order makes no request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// The profile has no account: letters for people without one are not written yet.
    #[error("the profile has no account")]
    NoAccounts,
    /// The profile names traces in other places: such letters are not written yet.
    #[error("the profile has traces")]
    Traces,
    /// Somebody else writes for the person: such letters are not written yet.
    #[error("the profile has a representative")]
    Representative,
    /// The law of the residence is not known.
    #[error("no regime covers {country}")]
    NoRegime {
        /// The country of residence.
        country: Country,
        /// The countries whose law is known.
        known: Vec<Country>,
    },
    /// The law has no such right.
    #[error("{regime} does not grant {right}")]
    RightNotGranted {
        /// The right.
        right: Right,
        /// The law.
        regime: RegimeId,
        /// What it grants.
        granted: Vec<Right>,
    },
    /// The law has the right, but this version has no letter for it.
    #[error("there is no letter for {right} yet")]
    NoLetterYet {
        /// The right.
        right: Right,
    },
    /// No letters in this language.
    #[error("no locale for {wanted}")]
    UnknownLanguage {
        /// The tag asked for.
        wanted: LanguageIdentifier,
        /// The tags there are.
        known: Vec<String>,
        /// Whether it was typed with the command, not in the profile.
        typed: bool,
    },
    /// No such service.
    #[error("unknown service {typed}")]
    UnknownService {
        /// As typed.
        typed: String,
        /// The nearest, if one is near.
        nearest: Option<String>,
        /// All.
        known: Vec<String>,
    },
    /// The profile has no account with the service.
    #[error("no account with {service}")]
    NoAccountWith {
        /// The service.
        service: String,
        /// The services of the profile.
        own: Vec<String>,
    },
    /// No such controller.
    #[error("unknown controller {typed}")]
    UnknownController {
        /// As typed.
        typed: String,
        /// The nearest, if one is near.
        nearest: Option<String>,
        /// All.
        known: Vec<String>,
    },
    /// The controller answers for none of the accounts chosen.
    #[error("{controller} answers for none of the accounts")]
    NotAnswering {
        /// The controller.
        controller: String,
        /// Who does.
        answering: Vec<String>,
    },
    /// The data name no controller for a service under this law.
    #[error("nobody answers for {service} under {regime}")]
    NobodyAnswers {
        /// The service.
        service: ServiceId,
        /// The law.
        regime: RegimeId,
    },
    /// An earlier objection is dated after the letter.
    #[error("an earlier objection of {earlier} in a letter of {date}")]
    EarlierInFuture {
        /// The day of the earlier objection.
        earlier: NaiveDate,
        /// The date of the letter.
        date: NaiveDate,
    },
}
