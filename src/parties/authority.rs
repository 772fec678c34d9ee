//! Those who watch: supervisory authorities (Article 51 GDPR), and which of them a person complains to.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::channel::Channel;
use super::contact::EmailAddress;
use super::service::ServiceId;
use crate::law::{Country, DataError, Overlay, Provenance, read_table};

/// The built-in tables, one a country.
macro_rules! built_in_authorities {
    ($($country:literal)+) => {
        &[$((concat!("authorities/", $country, ".toml"), include_str!(concat!("../../data/authorities/", $country, ".toml")))),+]
    };
}

const FILES: &[(&str, &str)] = built_in_authorities! {
    "at" "be" "bg" "ch" "cy" "cz" "de" "dk" "ee" "es" "fi" "fr" "gb" "gr" "hr" "hu" "ie" "is" "it" "li" "lt" "lu" "lv" "mt" "nl" "no" "pl" "pt"
    "ro" "se" "si" "sk"
};

/// The id of an authority: `dsb`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct AuthorityId(String);

impl AuthorityId {
    /// The id as a person types it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for AuthorityId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AuthorityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One record of `data/authorities/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Its name in its own language.
    pub name: String,
    /// Its name in further languages of the country, by BCP 47 tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    /// The lines below the name on the envelope, without the country.
    pub postal_address: Vec<String>,
    /// Where it is.
    pub country: Country,
    /// The parts of the country it is competent for (German Länder); empty stands for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// The services it is competent for, in place of the other authorities of the country; empty stands for all others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
    /// Where it takes complaints by e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Its web form for complaints.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<ComplaintForm>,
    /// The languages in which it takes complaints, its own first (BCP 47).
    pub languages: Vec<String>,
    /// How it takes complaints, the way it prefers first.
    pub channels: Vec<Channel>,
    /// What it demands of a complaint.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wants: Vec<Want>,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A web form for complaints.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct ComplaintForm {
    /// Its address.
    pub url: String,
    /// Where this comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Something that an authority demands of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Want {
    /// The contents that § 24 of the Austrian Data Protection Act lists, with the request to declare the infringement.
    DeclareInfringement,
    /// The correspondence only, not the data received.
    NoDisclosedData,
    /// A signed mandate, if somebody writes for the person.
    SignedMandate,
    /// Its own language.
    OwnLanguage,
    /// A name and an address.
    NotAnonymous,
    /// That the controller was asked first.
    ControllerFirst,
    /// A qualified electronic signature, if the complaint comes by e-mail.
    QualifiedSignatureByEmail,
    /// Proof of identity.
    Identity,
}

impl Want {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::DeclareInfringement,
        Self::NoDisclosedData,
        Self::SignedMandate,
        Self::OwnLanguage,
        Self::NotAnonymous,
        Self::ControllerFirst,
        Self::QualifiedSignatureByEmail,
        Self::Identity,
    ];

    /// The word in the data, and the end of message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::DeclareInfringement => "declare-infringement",
            Self::NoDisclosedData => "no-disclosed-data",
            Self::SignedMandate => "signed-mandate",
            Self::OwnLanguage => "own-language",
            Self::NotAnonymous => "not-anonymous",
            Self::ControllerFirst => "controller-first",
            Self::QualifiedSignatureByEmail => "qualified-signature-by-email",
            Self::Identity => "identity",
        }
    }
}

impl Authority {
    /// Usual calendar days of post within Europe, for the conditional date in a letter only.
    pub const DAYS_OF_POST: u64 = 7;

    /// Its name as a letter in this language has it.
    pub fn name_in(&self, language: &str) -> &str {
        let primary = language.split('-').next().unwrap_or(language);
        self.names.get(language).or_else(|| self.names.get(primary)).unwrap_or(&self.name)
    }
}

/// Why no authority can be named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuthorityError {
    /// The table is broken.
    #[error(transparent)]
    Data(#[from] DataError),
    /// Nobody watches over people who live there, as far as the tables say.
    #[error("no authority for {0}")]
    None(Country),
    /// The country has several, and the profile does not say where in it the person lives.
    #[error("which part of {country}?")]
    WhichRegion {
        /// The country.
        country: Country,
        /// As typed, if something was.
        typed: Option<String>,
        /// The parts.
        known: Vec<String>,
    },
}

/// The authorities of Europe, by id.
#[derive(Debug, Clone)]
pub struct Authorities(BTreeMap<AuthorityId, Authority>);

impl Authorities {
    /// Reads the built-in tables with the user's own laid over them.
    ///
    /// # Errors
    /// [`DataError`] if a table of the user's is not TOML or not of the form of the built-in one.
    pub fn load(overlay: &Overlay) -> Result<Self, DataError> {
        let mut all = BTreeMap::new();
        for (file, built_in) in FILES {
            all.extend(read_table::<BTreeMap<AuthorityId, Authority>>(file, built_in, overlay)?);
        }
        Ok(Self(all))
    }

    /// All of them.
    pub fn all(&self) -> &BTreeMap<AuthorityId, Authority> {
        &self.0
    }

    /// The authority with this id.
    pub fn find(&self, id: &str) -> Option<(&AuthorityId, &Authority)> {
        self.0.get_key_value(id)
    }

    /// The authority of a person's residence for a complaint about a service (Article 77(1) GDPR): the one that is competent for the service
    /// alone, else that of the country or of its part.
    ///
    /// # Errors
    /// [`AuthorityError`] if there is none, or the part of the country is not known.
    pub fn of_residence(
        &self,
        country: Country,
        region: Option<&str>,
        services: &[ServiceId],
    ) -> Result<(&AuthorityId, &Authority), AuthorityError> {
        let here: Vec<(&AuthorityId, &Authority)> = self.0.iter().filter(|(_, authority)| authority.country == country).collect();
        let is_own = |authority: &Authority| {
            !authority.services.is_empty() && !services.is_empty() && services.iter().all(|service| authority.services.contains(service))
        };
        if let Some(own) = here.iter().find(|(_, authority)| is_own(authority)) {
            return Ok(*own);
        }
        let general: Vec<_> = here.into_iter().filter(|(_, authority)| authority.services.is_empty()).collect();
        match general.as_slice() {
            [] => Err(AuthorityError::None(country)),
            [only] => Ok(*only),
            several => {
                let same = |name: &String| region.is_some_and(|region| region.trim().to_lowercase() == name.to_lowercase());
                let found = several.iter().find(|(_, authority)| authority.regions.iter().any(same));
                let known = || several.iter().flat_map(|(_, authority)| authority.regions.iter().cloned()).collect();
                found.copied().ok_or_else(|| AuthorityError::WhichRegion { country, typed: region.map(str::to_owned), known: known() })
            }
        }
    }
}
