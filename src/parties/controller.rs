//! Those who answer: controllers (Article 4(7) GDPR).

use std::borrow::Borrow;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::service::ServiceId;
use crate::law::{Country, Provenance, RegimeId, Right, day};

/// The id of a controller: `meta-platforms-ireland`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct ControllerId(String);

impl ControllerId {
    /// The id as a person types it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of a business that no table knows: `business-` and its name in small letters and digits.
    pub fn business(name: &str) -> Self {
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        Self(format!("business-{}", words.map(str::to_lowercase).collect::<Vec<_>>().join("-")))
    }
}

impl Borrow<str> for ControllerId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ControllerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One record of `data/controllers.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Full legal name.
    pub name: String,
    /// The lines below the name on the envelope, without the country.
    pub postal_address: Vec<String>,
    /// Where it is established.
    pub country: Country,
    /// IANA time zone of the place where letters arrive.
    pub time_zone: String,
    /// Usual calendar days of post, for the conditional date in a letter only.
    pub days_of_post: u64,
    /// Its web forms for requests.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// Dated facts about its AI training, if any are known.
    pub training: Option<Training>,
    /// The domains that its mails come from, as far as is known.
    pub mail_domains: Option<MailDomains>,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The domains that a controller's mails come from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct MailDomains {
    /// The domains; what lies below them is theirs too.
    pub names: Vec<String>,
    /// Where this comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl MailDomains {
    /// Whether a host or the domain of an address is one of them, or lies below one.
    pub fn has(&self, domain: &str) -> bool {
        let domain = domain.trim_end_matches('.').to_ascii_lowercase();
        let is_below = |name: &String| domain == *name || domain.strip_suffix(name.as_str()).is_some_and(|below| below.ends_with('.'));
        self.names.iter().any(is_below)
    }
}

/// A web form for requests.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Form {
    /// Its address.
    pub url: String,
    /// What it is for, by a word of ours: `privacy-rights` (any right), `ai-objection-<service>` (the objection for an account there),
    /// `without-account` (objection and restriction of somebody who has no account).
    pub purpose: String,
    /// Whether it wants a log-in.
    pub login: Login,
    /// Whether it wants reasons, where a source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Reasons>,
    /// What it asks for, where a source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FormFields>,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// What a web form asks for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct FormFields {
    /// Its fields, in its order.
    pub asked: Vec<FormField>,
    /// How many characters its text may have, where a source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<usize>,
    /// Where this comes from; it can be less certain than the form itself.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A field of a web form, by a word of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormField {
    /// The service that the request is about.
    Product,
    /// The right exercised.
    Right,
    /// The country of residence.
    Country,
    /// The full name.
    Name,
    /// The e-mail address registered with the account.
    AccountEmail,
    /// The user name of the account.
    Username,
    /// The telephone number of the account.
    Phone,
    /// The e-mail address for the answer.
    AnswerEmail,
    /// The text: what is asked, and why.
    Reason,
    /// The text, asked for by e-mail after the form was sent.
    ReasonByEmail,
}

impl FormField {
    /// All fields.
    pub const ALL: [Self; 10] = [
        Self::Product,
        Self::Right,
        Self::Country,
        Self::Name,
        Self::AccountEmail,
        Self::Username,
        Self::Phone,
        Self::AnswerEmail,
        Self::Reason,
        Self::ReasonByEmail,
    ];

    /// The word in the data, and the end of the message id `packet-field-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Right => "right",
            Self::Country => "country",
            Self::Name => "name",
            Self::AccountEmail => "account-email",
            Self::Username => "username",
            Self::Phone => "phone",
            Self::AnswerEmail => "answer-email",
            Self::Reason => "reason",
            Self::ReasonByEmail => "reason-by-email",
        }
    }
}

impl Form {
    /// Whether it takes every right, for every service of its controller, with an account or without.
    pub fn is_for_all(&self) -> bool {
        self.purpose == PRIVACY_RIGHTS
    }

    /// Whether it is for people who have no account.
    pub fn is_without_account(&self) -> bool {
        self.purpose == WITHOUT_ACCOUNT
    }

    /// Whether it takes this right, exercised for an account with this service, or without any account.
    pub fn takes(&self, right: Right, service: Option<&ServiceId>) -> bool {
        match service {
            _ if self.is_for_all() => true,
            Some(service) => right == Right::Objection && self.purpose.strip_prefix(AI_OBJECTION) == Some(service.as_str()),
            None => self.is_without_account() && [Right::Objection, Right::Restriction].contains(&right),
        }
    }
}

/// The purpose of a form for all rights.
const PRIVACY_RIGHTS: &str = "privacy-rights";

/// The purpose of a form for people who have no account.
const WITHOUT_ACCOUNT: &str = "without-account";

/// How the purpose of a form for the objection for accounts with one service begins.
const AI_OBJECTION: &str = "ai-objection-";

/// Whether a web form wants a log-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Login {
    /// It does.
    Required,
    /// It does not.
    None,
    /// No source says.
    Unknown,
}

impl Login {
    /// The word in the data, and the end of the message id `packet-login-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether a web form wants reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reasons {
    /// They can be left out.
    Optional,
    /// They cannot.
    Required,
}

impl Controller {
    /// What makes the record unfit for an envelope, if anything does.
    pub(super) fn flaw(&self) -> Option<&'static str> {
        let is_bad = |line: &String| line.trim().is_empty() || line.chars().any(char::is_control);
        match self {
            _ if is_bad(&self.name) => Some("`name` is empty or has control characters"),
            _ if self.postal_address.is_empty() || self.postal_address.iter().any(is_bad) => {
                Some("`postal_address` has an empty line or none, or control characters")
            }
            _ if self.mail_domains.iter().flat_map(|mail| &mail.names).any(|name| !name.contains('.') || name.starts_with('.')) => {
                Some("`mail_domains` has a name that is no domain")
            }
            _ if self.days_of_post > 60 => Some("`days_of_post` is more than 60"),
            _ => None,
        }
    }

    /// Whether a form of its own for the objection lets reasons be left out.
    pub fn reasons_are_optional(&self) -> bool {
        self.forms.iter().any(|form| form.reasons == Some(Reasons::Optional))
    }
}

/// Dated facts about a controller's AI training.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Training {
    /// The laws of residence of those it concerns.
    pub regimes: Vec<RegimeId>,
    /// The day from which it announced to train on their data.
    #[serde(deserialize_with = "day")]
    pub started: NaiveDate,
    /// The day until which, as authorities and consumer bodies said, an objection counted for older content too.
    #[serde(deserialize_with = "day")]
    pub cut_off: NaiveDate,
    /// Where the facts come from.
    #[serde(flatten)]
    pub provenance: Provenance,
}
