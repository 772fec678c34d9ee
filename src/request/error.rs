//! Why an order makes no request.

use chrono::NaiveDate;

use crate::law::{Country, RegimeId, Right};
use crate::locale::LanguageIdentifier;
use crate::parties::{Channel, ServiceId};

/// Why an order makes no request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// The profile has neither an account nor a trace by which somebody without one could be found.
    #[error("the profile has neither account nor trace")]
    NoAccounts,
    /// A child without an account, of whom the letter would tell neither a trace nor the name.
    #[error("nothing by which the child could be found")]
    ChildUnfindable,
    /// Portability of what somebody provided who has no account.
    #[error("portability without an account")]
    PortabilityWithoutAccount,
    /// The service finds nobody by the traces given.
    #[error("no trace for {service}")]
    NoTraceFor {
        /// The service.
        service: ServiceId,
    },
    /// The original of a mandate goes by post.
    #[error("a mandate by {channel}")]
    MandateByPost {
        /// The way that was chosen.
        channel: Channel,
    },
    /// The mandate was signed after the date of the letter.
    #[error("a mandate of {signed} in a letter of {date}")]
    MandateInFuture {
        /// The day of the mandate.
        signed: NaiveDate,
        /// The date of the letter.
        date: NaiveDate,
    },
    /// A parent writes for somebody who is of age, or not born yet.
    #[error("born in {born}")]
    NotAChild {
        /// The year of birth.
        born: i32,
        /// The date of the letter.
        date: NaiveDate,
    },
    /// A rectification without a word on what is wrong.
    #[error("nothing to rectify")]
    NothingToRectify,
    /// A restriction pending an objection, and no objection.
    #[error("no ground for a restriction")]
    NoRestrictionGround,
    /// Data should be kept, only restricted, and erased as well.
    #[error("a restriction that keeps the data, and their erasure")]
    KeptAndErased,
    /// The second language is the first.
    #[error("{language} twice")]
    SameLanguageTwice {
        /// The language.
        language: LanguageIdentifier,
    },
    /// A decision of moderation is dated after the letter.
    #[error("a decision of {decided} in a letter of {date}")]
    ModerationInFuture {
        /// The day of the decision.
        decided: NaiveDate,
        /// The date of the letter.
        date: NaiveDate,
    },
    /// The law of the residence is not known.
    #[error("no regime covers {country}")]
    NoRegime {
        /// The country of residence.
        country: Country,
        /// The countries whose law is known.
        known: Vec<Country>,
    },
    /// The law of the residence does not apply yet on the date of the letter.
    #[error("{regime} from {from}, in a letter of {date}")]
    NotInForce {
        /// The law.
        regime: RegimeId,
        /// Its first day.
        from: NaiveDate,
        /// The date of the letter.
        date: NaiveDate,
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
