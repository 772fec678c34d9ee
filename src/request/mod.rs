//! A request: one act of one person towards one controller, complete but not yet in words.
//!
//! Enters: a [`Profile`](crate::profile::Profile) and an [`Order`] (what the person asks for today). Leaves: one [`Request`] a letter, or a refusal of what the
//! law does not grant or the profile does not support. It knows no wording.

mod disclosure;
mod error;
mod plan;
mod precedent;
mod reference;

pub use disclosure::Disclosure;
pub use error::RequestError;
pub use precedent::{FollowUp, Following, PastReminder, Precedent};
pub use reference::Reference;

/// How a letter reaches its addressee: a fact of the request, and of what an authority takes.
pub use crate::parties::Channel;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::law::{Country, RegimeId, Right};
use crate::locale::LanguageIdentifier;
use crate::parties::{
    AnswerTo, Authority, AuthorityId, Controller, ControllerId, DataSubject, EarlierObjection, EmailAddress, Identifier, Moderation,
    Particulars, Representative, Role, ServiceId, Situation, Trace, Training,
};

/// What a person asks for today; empty lists stand for all that the profile gives.
#[derive(Debug, Clone)]
pub struct Order {
    /// The rights to exercise.
    pub rights: Vec<Right>,
    /// Only these controllers, by id.
    pub to: Vec<String>,
    /// Only these services, by id.
    pub services: Vec<String>,
    /// Another language than the profile's.
    pub language: Option<LanguageIdentifier>,
    /// How the letters will leave.
    pub channel: Channel,
    /// The date of the letters.
    pub date: NaiveDate,
    /// One letter for all rights, instead of one each.
    pub joined: bool,
    /// A second language that stands beside the first.
    pub also: Option<LanguageIdentifier>,
    /// A business that answers with an AI chatbot, in place of Meta's companies.
    pub business: Option<Controller>,
    /// The earlier letter that this one follows; then `rights` is empty.
    pub follows: Option<Following>,
}

/// An account as one controller's letter names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountMention {
    /// The service.
    pub service: ServiceId,
    /// Whether the letter goes to the controller of Meta AI inside the service, not to that of the service itself.
    pub for_meta_ai: bool,
    /// Whether the person has used Meta AI there.
    pub meta_ai: bool,
    /// By what the person is found there; may be empty only where the letter is for Meta AI.
    pub identifiers: Vec<Identifier>,
}

/// To whom a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Addressee<'a> {
    /// The id of the controller or of the authority.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The lines below the name on the envelope, without the country.
    pub postal_address: &'a [String],
    /// Where it is.
    pub country: Country,
    /// Usual calendar days of post, for the conditional date in a letter only.
    pub days_of_post: u64,
}

/// One letter to be: who asks whom for what, under which law, in which language, on which day.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its key.
    pub reference: Reference,
    /// Who asks.
    pub subject: DataSubject,
    /// The id of the controller.
    pub controller_id: ControllerId,
    /// Who is asked.
    pub controller: Controller,
    /// The rights exercised, in their order; several only in a joined letter.
    pub rights: Vec<Right>,
    /// The law that applies.
    pub regime: RegimeId,
    /// The supervisory authority that is written to, if it is a complaint; the controller is then the one complained of.
    pub authority: Option<(AuthorityId, Authority)>,
    /// Who writes for the person, if they do not write themselves.
    pub representative: Option<Representative>,
    /// The accounts this controller needs to know; none of a person without an account.
    pub accounts: Vec<AccountMention>,
    /// By what a person without an account may be found.
    pub traces: Vec<Trace>,
    /// What the person says to single rights.
    pub particulars: Particulars,
    /// Rights exercised towards the same controller at the same time, in letters of their own.
    pub alongside: Vec<Right>,
    /// The earlier letter that this one follows.
    pub follows: Option<Following>,
    /// Grounds relating to the person's particular situation.
    pub situation: Situation,
    /// Earlier objections that concern this controller.
    pub earlier: Vec<EarlierObjection>,
    /// The locale of the letter.
    pub language: LanguageIdentifier,
    /// The locale of the second version, if there is one.
    pub also: Option<LanguageIdentifier>,
    /// The date of the letter.
    pub date: NaiveDate,
    /// How it will leave.
    pub channel: Channel,
}

impl Request {
    /// The dated facts about the controller's AI training that concern the person, under the law of their residence.
    pub fn training(&self) -> Option<&Training> {
        self.controller.training.as_ref().filter(|training| training.regimes.contains(&self.regime))
    }

    /// Whether the letter names anything by which the controller finds the person.
    pub fn names_an_account(&self) -> bool {
        !self.traces.is_empty() || self.accounts.iter().any(|account| !account.identifiers.is_empty())
    }

    /// The e-mail address to which the answer should go: of whoever writes, or of the person the data are about.
    pub fn answer_email(&self) -> Option<&EmailAddress> {
        match &self.representative {
            Some(other) if other.answer_to == AnswerTo::Representative => other.email.as_ref(),
            _ => self.subject.email.as_ref(),
        }
    }

    /// To whom the letter goes: the authority of a complaint, else the controller.
    pub fn addressee(&self) -> Addressee<'_> {
        match &self.authority {
            Some((id, authority)) => Addressee {
                id: id.as_str(),
                name: &authority.name,
                postal_address: &authority.postal_address,
                country: authority.country,
                days_of_post: Authority::DAYS_OF_POST,
            },
            None => Addressee {
                id: self.controller_id.as_str(),
                name: &self.controller.name,
                postal_address: &self.controller.postal_address,
                country: self.controller.country,
                days_of_post: self.controller.days_of_post,
            },
        }
    }

    /// The reference it has if the person insists on it for the nth time.
    pub fn reference_with(&self, counter: u32) -> Reference {
        let born = self.subject.born.filter(|_| self.is_for_a_child()).map(|born| born.to_string());
        let mut about: Vec<&str> = born.as_deref().into_iter().collect();
        if let Some(Following { kind, precedent, .. }) = &self.follows {
            about.extend([kind.id(), precedent.reference.as_str()]);
        }
        about.extend(self.authority.as_ref().map(|(id, _)| id.as_str()));
        Reference::new(&self.subject, &self.controller_id, &self.rights, &about, self.date, counter)
    }

    /// Whether it goes to a business that no table knows.
    pub fn is_to_a_business(&self) -> bool {
        self.controller_id == ControllerId::business(&self.controller.name)
    }

    /// The decisions of moderation that concern this controller: those at one of the services it is told of, and those at none in particular.
    pub fn moderation(&self) -> impl Iterator<Item = &Moderation> {
        let concerns = |service: &ServiceId| self.accounts.iter().any(|account| account.service == *service);
        self.particulars.moderation.iter().filter(move |moderation| moderation.service.as_ref().is_none_or(concerns))
    }

    /// Whether it goes to one of Meta's companies, not to an authority or a business.
    pub fn is_to_meta(&self) -> bool {
        self.authority.is_none() && !self.is_to_a_business()
    }

    /// Whether the letter states this right itself, and does not only follow an earlier letter that did.
    pub fn exercises(&self, right: Right) -> bool {
        self.follows.is_none() && self.rights.contains(&right)
    }

    /// Whether the person objects in this letter, in another of the same day, or has objected before.
    pub fn has_objected(&self) -> bool {
        self.rights.contains(&Right::Objection) || self.alongside.contains(&Right::Objection) || !self.earlier.is_empty()
    }

    /// Whether a parent writes for a child.
    pub fn is_for_a_child(&self) -> bool {
        self.representative.as_ref().is_some_and(|representative| representative.role == Role::Parent)
    }

    /// The day on which the letter may be expected to arrive: by e-mail and form its own date, by post after the usual days.
    ///
    /// For the conditional date in the letter only; no deadline rests on it.
    pub fn expected_arrival(&self) -> NaiveDate {
        match self.channel {
            Channel::Email | Channel::Form => self.date,
            Channel::Post => self.date.checked_add_days(Days::new(self.addressee().days_of_post)).unwrap_or(self.date),
        }
    }
}
