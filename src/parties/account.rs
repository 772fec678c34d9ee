//! A person's account with a service, and by what they are found there.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::contact::{EmailAddress, PhoneNumber, ProfileUrl};
use super::service::{Service, ServiceId};

/// A kind of identifier, by the key a person types in the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentifierKind {
    /// The name shown in the address of the profile.
    Username,
    /// The address of the profile page.
    ProfileUrl,
    /// The e-mail address of the account.
    Email,
    /// The telephone number of the account.
    Phone,
}

impl IdentifierKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Username, Self::ProfileUrl, Self::Email, Self::Phone];

    /// The key in the profile.
    pub fn key(self) -> &'static str {
        match self {
            Self::Username => "username",
            Self::ProfileUrl => "profile_url",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

impl FromStr for IdentifierKind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.key() == text).ok_or(())
    }
}

impl fmt::Display for IdentifierKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// One identifier as it would stand in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Identifier {
    /// What it is.
    pub kind: IdentifierKind,
    /// As the person typed it.
    pub value: String,
}

/// A person's account with one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// With which service.
    pub service: ServiceId,
    /// Its user name.
    pub username: Option<String>,
    /// The e-mail address registered with it.
    pub email: Option<EmailAddress>,
    /// The telephone number registered with it.
    pub phone: Option<PhoneNumber>,
    /// The address of its profile page.
    pub profile_url: Option<ProfileUrl>,
    /// The identifiers that the person wants named, instead of the least disclosing one.
    pub disclose: Vec<IdentifierKind>,
    /// Whether the person has used Meta AI there.
    pub meta_ai: bool,
}

impl Account {
    /// The value of an identifier, if the person gave it.
    pub fn value(&self, kind: IdentifierKind) -> Option<&str> {
        match kind {
            IdentifierKind::Username => self.username.as_deref(),
            IdentifierKind::ProfileUrl => self.profile_url.as_ref().map(ProfileUrl::as_str),
            IdentifierKind::Email => self.email.as_ref().map(EmailAddress::as_str),
            IdentifierKind::Phone => self.phone.as_ref().map(PhoneNumber::as_str),
        }
    }

    /// What a letter to the service's own controller names: the identifiers the person chose, else the first of the service's
    /// that the person gave.
    pub fn disclosed(&self, service: &Service) -> Vec<Identifier> {
        let least = || service.identifiers.iter().copied().find(|kind| self.value(*kind).is_some()).into_iter().collect();
        let kinds: Vec<IdentifierKind> = if self.disclose.is_empty() { least() } else { self.disclose.clone() };
        kinds.into_iter().filter_map(|kind| Some(Identifier { kind, value: self.value(kind)?.to_owned() })).collect()
    }

    /// What a letter to another controller names (Meta AI inside the service): only what the person chose in so many words.
    pub fn disclosed_elsewhere(&self) -> Vec<Identifier> {
        self.disclose.iter().filter_map(|kind| Some(Identifier { kind: *kind, value: self.value(*kind)?.to_owned() })).collect()
    }
}
