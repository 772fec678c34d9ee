//! What a letter tells its controller, field by field.

use std::fmt;

use chrono::NaiveDate;

use super::Request;
use crate::law::Right;
use crate::parties::{IdentifierKind, ServiceId};

/// One field of the profile that leaves with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disclosure {
    /// The full name.
    Name,
    /// The postal address.
    Address,
    /// The country of residence.
    Country,
    /// The e-mail address for the answer.
    Email,
    /// An identifier of an account.
    Identifier(ServiceId, IdentifierKind),
    /// That the person has used Meta AI in a service.
    MetaAi(ServiceId),
    /// The grounds chosen.
    Grounds,
    /// The person's own text on their situation.
    OwnText,
    /// An earlier objection.
    Earlier(NaiveDate),
}

impl fmt::Display for Disclosure {
    /// The name of the field in the record, without what stands in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name => f.write_str("name"),
            Self::Address => f.write_str("address"),
            Self::Country => f.write_str("country"),
            Self::Email => f.write_str("email"),
            Self::Identifier(service, kind) => write!(f, "{service}.{kind}"),
            Self::MetaAi(service) => write!(f, "{service}.meta_ai"),
            Self::Grounds => f.write_str("grounds"),
            Self::OwnText => f.write_str("text"),
            Self::Earlier(date) => write!(f, "earlier.{date}"),
        }
    }
}

impl Request {
    /// Every field that the letter tells, in the order of the letter.
    pub fn disclosures(&self) -> Vec<Disclosure> {
        let mut fields = vec![Disclosure::Name];
        if !self.subject.address.is_empty() {
            fields.push(Disclosure::Address);
        }
        fields.push(Disclosure::Country);
        if self.subject.email.is_some() {
            fields.push(Disclosure::Email);
        }
        for account in &self.accounts {
            if account.for_meta_ai {
                fields.push(Disclosure::MetaAi(account.service.clone()));
            }
            fields.extend(account.identifiers.iter().map(|identifier| Disclosure::Identifier(account.service.clone(), identifier.kind)));
        }
        if self.rights.contains(&Right::Objection) {
            if !self.situation.grounds.is_empty() {
                fields.push(Disclosure::Grounds);
            }
            if self.situation.text.is_some() {
                fields.push(Disclosure::OwnText);
            }
            fields.extend(self.earlier.iter().map(|earlier| Disclosure::Earlier(earlier.date)));
        }
        fields
    }
}
