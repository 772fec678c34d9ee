//! What a letter tells its controller, field by field.

use std::fmt;

use chrono::NaiveDate;

use super::{Channel, Request};
use crate::law::Right;
use crate::parties::{AnswerTo, IdentifierKind, RestrictionGround, Role, ServiceId, TraceKind};

/// One field of the profile that leaves with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disclosure {
    /// The full name of the person the data are about.
    Name,
    /// The same of a person for whom somebody writes with a mandate.
    SubjectName,
    /// The same of a child, for whom a parent writes.
    ChildName,
    /// The year of birth of that child.
    Born,
    /// The full name of whoever writes for the person.
    RepresentativeName,
    /// Their postal address.
    RepresentativeAddress,
    /// Their e-mail address.
    RepresentativeEmail,
    /// The day of the mandate.
    Mandate,
    /// The postal address.
    Address,
    /// The country of residence.
    Country,
    /// The e-mail address for the answer.
    Email,
    /// By what a person without an account may be found.
    Trace(TraceKind),
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
    /// What should be erased.
    ErasureItems,
    /// Whether the account stays.
    AccountFate,
    /// Why processing should be restricted.
    RestrictionGround,
    /// What is wrong, and what is right.
    Corrections,
    /// To which other controller the data should go.
    PortabilityTo,
    /// The consents that are withdrawn.
    Consents,
    /// What was removed or restricted.
    Moderation,
    /// What the person offers to be identified by.
    Identification,
}

impl fmt::Display for Disclosure {
    /// The name of the field in the record, without what stands in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name | Self::SubjectName | Self::ChildName => f.write_str("name"),
            Self::Born => f.write_str("born"),
            Self::RepresentativeName => f.write_str("representative.name"),
            Self::RepresentativeAddress => f.write_str("representative.address"),
            Self::RepresentativeEmail => f.write_str("representative.email"),
            Self::Mandate => f.write_str("representative.mandate"),
            Self::Trace(kind) => write!(f, "traces.{kind}"),
            Self::Address => f.write_str("address"),
            Self::Country => f.write_str("country"),
            Self::Email => f.write_str("email"),
            Self::Identifier(service, kind) => write!(f, "{service}.{kind}"),
            Self::MetaAi(service) => write!(f, "{service}.meta_ai"),
            Self::Grounds => f.write_str("grounds"),
            Self::OwnText => f.write_str("text"),
            Self::Earlier(date) => write!(f, "earlier.{date}"),
            Self::ErasureItems => f.write_str("erasure.items"),
            Self::AccountFate => f.write_str("erasure.account"),
            Self::RestrictionGround => f.write_str("restriction.ground"),
            Self::Corrections => f.write_str("rectification"),
            Self::PortabilityTo => f.write_str("portability.to"),
            Self::Consents => f.write_str("withdrawal.consents"),
            Self::Moderation => f.write_str("moderation"),
            Self::Identification => f.write_str("identification"),
        }
    }
}

impl Request {
    /// Every field that the letter tells, in the order of the letter; by the web form of a controller, every field that its packet tells.
    pub fn disclosures(&self) -> Vec<Disclosure> {
        let is_short = self.channel == Channel::Form && self.authority.is_none();
        let mut fields = self.head(is_short);
        if self.follows.is_none() {
            let kinds = TraceKind::ALL.into_iter().filter(|kind| self.traces.iter().any(|trace| trace.kind == *kind));
            fields.extend(kinds.map(Disclosure::Trace));
        }
        for account in self.accounts.iter().filter(|_| self.follows.is_none() || is_short) {
            if account.for_meta_ai {
                fields.push(Disclosure::MetaAi(account.service.clone()));
            }
            fields.extend(account.identifiers.iter().map(|identifier| Disclosure::Identifier(account.service.clone(), identifier.kind)));
        }
        if self.exercises(Right::Objection) {
            if !self.situation.grounds.is_empty() {
                fields.push(Disclosure::Grounds);
            }
            if self.situation.text.is_some() {
                fields.push(Disclosure::OwnText);
            }
            let earlier = self.earlier.iter().filter(|_| !self.is_to_a_business());
            fields.extend(earlier.map(|earlier| Disclosure::Earlier(earlier.date)));
        }
        fields.extend(self.particular_disclosures());
        fields
    }

    /// The head of the letter: who writes, for whom, from where.
    fn head(&self, is_short: bool) -> Vec<Disclosure> {
        let (subject, other) = (&self.subject, self.representative.as_ref());
        let mut fields = vec![if other.is_some() { Disclosure::RepresentativeName } else { Disclosure::Name }];
        let own_address = other.is_some_and(|other| !other.address.is_empty());
        if !is_short && own_address {
            fields.push(Disclosure::RepresentativeAddress);
        } else if !is_short && !subject.address.is_empty() {
            fields.push(Disclosure::Address);
        }
        fields.push(Disclosure::Country);
        let answers_to_subject = other.is_none_or(|other| other.answer_to == AnswerTo::Subject);
        if other.is_some_and(|other| other.email.is_some()) && !(is_short && answers_to_subject) {
            fields.push(Disclosure::RepresentativeEmail);
        }
        if subject.email.is_some() && answers_to_subject {
            fields.push(Disclosure::Email);
        }
        match other.map(|other| (other.role, other.tells_name)) {
            Some((Role::Parent, tells_name)) => {
                fields.extend(tells_name.then_some(Disclosure::ChildName));
                fields.push(Disclosure::Born);
            }
            Some((Role::Mandate, _)) => fields.extend([Disclosure::SubjectName, Disclosure::Mandate]),
            None => {}
        }
        fields
    }

    /// What the person says to single rights.
    fn particular_disclosures(&self) -> Vec<Disclosure> {
        let own = &self.particulars;
        let contests = own.restriction == Some(RestrictionGround::Accuracy) && self.exercises(Right::Restriction);
        let said = [
            (Disclosure::ErasureItems, self.exercises(Right::Erasure) && !own.erasure.is_empty()),
            (Disclosure::AccountFate, self.exercises(Right::Erasure) && own.account.is_some()),
            (Disclosure::RestrictionGround, self.exercises(Right::Restriction) && own.restriction.is_some()),
            (Disclosure::Corrections, (self.exercises(Right::Rectification) || contests) && !own.corrections.is_empty()),
            (Disclosure::PortabilityTo, self.exercises(Right::Portability) && own.portability_to.is_some()),
            (Disclosure::Consents, self.exercises(Right::Withdrawal) && !own.consents.is_empty()),
            (Disclosure::Moderation, self.exercises(Right::AutomatedDecisions) && self.moderation().next().is_some()),
            (Disclosure::Identification, self.follows.as_ref().is_some_and(|following| following.identification.is_some())),
        ];
        said.into_iter().filter(|(_, is_told)| *is_told).map(|(field, _)| field).collect()
    }
}
