//! By what a person without an account may be found in what a controller holds.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::account::IdentifierKind;
use super::contact::{EmailAddress, PhoneNumber, ProfileUrl};
use super::service::Service;

/// A kind of trace, in order of least disclosure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TraceKind {
    /// The address of a page or an image.
    Url,
    /// A name under which the person appears.
    Name,
    /// An e-mail address that others may have uploaded.
    Email,
    /// A telephone number that others may have uploaded.
    Phone,
}

impl TraceKind {
    /// All kinds, the least disclosing first.
    pub const ALL: [Self; 4] = [Self::Url, Self::Name, Self::Email, Self::Phone];

    /// The key in the profile.
    pub fn key(self) -> &'static str {
        match self {
            Self::Url => "urls",
            Self::Name => "names",
            Self::Email => "emails",
            Self::Phone => "phones",
        }
    }

    /// The end of the message id `sender-trace-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Url => "url",
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

impl FromStr for TraceKind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.key() == text).ok_or(())
    }
}

impl fmt::Display for TraceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// One trace as a letter names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// What it is.
    pub kind: TraceKind,
    /// As the person typed it.
    pub value: String,
}

/// The traces of a person without an account; never all empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traces {
    /// Addresses of pages or images.
    pub urls: Vec<ProfileUrl>,
    /// Names under which the person appears.
    pub names: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<EmailAddress>,
    /// Telephone numbers.
    pub phones: Vec<PhoneNumber>,
    /// The kinds to be told, if the person chose; else only the least disclosing one that works.
    pub disclose: Vec<TraceKind>,
}

impl Traces {
    /// The traces of one kind.
    pub fn of(&self, kind: TraceKind) -> Vec<&str> {
        match kind {
            TraceKind::Url => self.urls.iter().map(ProfileUrl::as_str).collect(),
            TraceKind::Name => self.names.iter().map(String::as_str).collect(),
            TraceKind::Email => self.emails.iter().map(EmailAddress::as_str).collect(),
            TraceKind::Phone => self.phones.iter().map(PhoneNumber::as_str).collect(),
        }
    }

    /// What the controller of a service is told: the kinds the person chose, else the first by which that service finds anybody.
    pub fn disclosed(&self, service: &Service) -> Vec<Trace> {
        let finds = |kind: &TraceKind| *kind == TraceKind::Phone || service.identifiers != [IdentifierKind::Phone];
        let kinds: Vec<TraceKind> = if self.disclose.is_empty() {
            TraceKind::ALL.into_iter().filter(finds).find(|kind| !self.of(*kind).is_empty()).into_iter().collect()
        } else {
            TraceKind::ALL.into_iter().filter(|kind| self.disclose.contains(kind)).filter(finds).collect()
        };
        kinds.into_iter().flat_map(|kind| self.of(kind).into_iter().map(move |value| Trace { kind, value: value.to_owned() })).collect()
    }
}
