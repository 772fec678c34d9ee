//! A request: one act of one person towards one controller, complete but not yet in words.
//!
//! Enters: a [`Profile`] and an [`Order`] (what the person asks for today). Leaves: one [`Request`] a letter, or a refusal of what the
//! law does not grant or the profile does not support. It knows no wording.

mod disclosure;
mod error;
mod reference;

pub use disclosure::Disclosure;
pub use error::RequestError;
pub use reference::Reference;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::law::{Law, Regime, RegimeId, Right};
use crate::locale::{LanguageIdentifier, Locales};
use crate::parties::{Account, Controller, ControllerId, DataSubject, Directory, EarlierObjection, Identifier, ServiceId, Situation};
use crate::profile::{Profile, nearest};

/// How a letter reaches its controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// On paper.
    Post,
    /// By e-mail.
    Email,
    /// Typed or pasted into the controller's web form.
    Form,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 3] = [Self::Post, Self::Email, Self::Form];

    /// The word a person types, and the end of the message id `channel-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Email => "email",
            Self::Form => "form",
        }
    }
}

impl FromStr for Channel {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|channel| channel.id() == text).ok_or(())
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

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
    /// The accounts this controller needs to know.
    pub accounts: Vec<AccountMention>,
    /// Grounds relating to the person's particular situation.
    pub situation: Situation,
    /// Earlier objections that concern this controller.
    pub earlier: Vec<EarlierObjection>,
    /// The locale of the letter.
    pub language: LanguageIdentifier,
    /// The date of the letter.
    pub date: NaiveDate,
    /// How it will leave.
    pub channel: Channel,
}

impl Request {
    /// The requests that an order makes of a profile: one a right and controller, or one a controller if joined.
    ///
    /// # Errors
    /// [`RequestError`]: what the law does not grant, what the directory does not know, or what the profile lacks.
    pub fn plan(profile: &Profile, order: &Order, law: &Law, directory: &Directory, locales: &Locales) -> Result<Vec<Self>, RequestError> {
        if profile.has_representative {
            return Err(RequestError::Representative);
        }
        if profile.accounts.is_empty() {
            return Err(RequestError::NoAccounts);
        }
        if profile.has_traces {
            return Err(RequestError::Traces);
        }
        let residence = profile.subject.country;
        let regime =
            law.regime_of_residence(residence).ok_or_else(|| RequestError::NoRegime { country: residence, known: law.countries() })?;
        let rights = granted(&order.rights, regime, order.date)?;
        let language = language(profile, order, locales)?;
        if let Some(earlier) = profile.earlier.iter().find(|earlier| earlier.date > order.date) {
            return Err(RequestError::EarlierInFuture { earlier: earlier.date, date: order.date });
        }
        let accounts = chosen_accounts(profile, &order.services, directory)?;
        let mentions = mentions(&accounts, regime, directory)?;
        let is_only_one = mentions.len() == 1;
        let mentions = chosen_controllers(mentions, &order.to, directory)?;
        let letters: Vec<&[Right]> = if order.joined { vec![&rights] } else { rights.chunks(1).collect() };
        let mut requests = Vec::with_capacity(mentions.len() * letters.len());
        for (controller_id, accounts) in mentions {
            let (_, controller) = directory.controller(controller_id.as_str()).expect("the directory's services name its controllers");
            for rights in &letters {
                requests.push(Self {
                    reference: Reference::new(&profile.subject, &controller_id, rights, order.date, 0),
                    subject: profile.subject.clone(),
                    controller_id: controller_id.clone(),
                    controller: controller.clone(),
                    rights: rights.to_vec(),
                    regime: regime.id.clone(),
                    earlier: earlier_for(profile, &accounts, is_only_one || controller.training.is_some()),
                    accounts: accounts.clone(),
                    situation: profile.situation.clone(),
                    language: language.clone(),
                    date: order.date,
                    channel: order.channel,
                });
            }
        }
        Ok(requests)
    }

    /// Whether the letter names anything by which the controller finds the person.
    pub fn names_an_account(&self) -> bool {
        self.accounts.iter().any(|account| !account.identifiers.is_empty())
    }

    /// The day on which the letter may be expected to arrive: by e-mail and form its own date, by post after the usual days.
    ///
    /// For the conditional date in the letter only; no deadline rests on it.
    pub fn expected_arrival(&self) -> NaiveDate {
        match self.channel {
            Channel::Email | Channel::Form => self.date,
            Channel::Post => self.date.checked_add_days(Days::new(self.controller.days_of_post)).unwrap_or(self.date),
        }
    }
}

fn granted(wanted: &[Right], regime: &Regime, on: NaiveDate) -> Result<Vec<Right>, RequestError> {
    for right in wanted {
        if regime.grants(*right, on).is_none() {
            return Err(RequestError::RightNotGranted {
                right: *right,
                regime: regime.id.clone(),
                granted: regime.rights.keys().copied().collect(),
            });
        }
        if !right.has_letter() {
            return Err(RequestError::NoLetterYet { right: *right });
        }
    }
    let mut rights = wanted.to_vec();
    rights.sort_unstable();
    rights.dedup();
    Ok(rights)
}

fn language(profile: &Profile, order: &Order, locales: &Locales) -> Result<LanguageIdentifier, RequestError> {
    let wanted = order.language.as_ref().unwrap_or(&profile.language);
    locales.negotiate(wanted, Some(profile.subject.country)).ok_or_else(|| RequestError::UnknownLanguage {
        wanted: wanted.clone(),
        known: locales.records().keys().cloned().collect(),
        typed: order.language.is_some(),
    })
}

fn chosen_accounts<'a>(profile: &'a Profile, services: &[String], directory: &Directory) -> Result<Vec<&'a Account>, RequestError> {
    let own: Vec<&str> = profile.accounts.iter().map(|account| account.service.as_str()).collect();
    for service in services {
        if directory.service(service).is_none() {
            let known: Vec<&str> = directory.services().keys().map(ServiceId::as_str).collect();
            return Err(RequestError::UnknownService { typed: service.clone(), nearest: nearest(service, &known), known: owned(&known) });
        }
        if !own.contains(&service.as_str()) {
            return Err(RequestError::NoAccountWith { service: service.clone(), own: owned(&own) });
        }
    }
    Ok(profile
        .accounts
        .iter()
        .filter(|account| services.is_empty() || services.iter().any(|service| service == account.service.as_str()))
        .collect())
}

type Mentions = BTreeMap<ControllerId, Vec<AccountMention>>;

/// Which controller hears of which account, and by what: each only of its own, another only of Meta AI inside a service.
fn mentions(accounts: &[&Account], regime: &Regime, directory: &Directory) -> Result<Mentions, RequestError> {
    let mut mentions = Mentions::new();
    for account in accounts {
        let (id, service) = directory.service(account.service.as_str()).expect("a profile has known services only");
        let nobody = || RequestError::NobodyAnswers { service: id.clone(), regime: regime.id.clone() };
        let owner = service.controllers.get(&regime.id).ok_or_else(nobody)?;
        let mention =
            AccountMention { service: id.clone(), for_meta_ai: false, meta_ai: account.meta_ai, identifiers: account.disclosed(service) };
        mentions.entry(owner.clone()).or_default().push(mention);
        if let Some(other) = service.meta_ai.get(&regime.id).filter(|other| account.meta_ai && *other != owner) {
            let mention =
                AccountMention { service: id.clone(), for_meta_ai: true, meta_ai: true, identifiers: account.disclosed_elsewhere() };
            mentions.entry(other.clone()).or_default().push(mention);
        }
    }
    Ok(mentions)
}

fn chosen_controllers(mut mentions: Mentions, to: &[String], directory: &Directory) -> Result<Mentions, RequestError> {
    for typed in to {
        if directory.controller(typed).is_none() {
            let known: Vec<&str> = directory.controllers().keys().map(ControllerId::as_str).collect();
            return Err(RequestError::UnknownController { typed: typed.clone(), nearest: nearest(typed, &known), known: owned(&known) });
        }
        if !mentions.contains_key(typed.as_str()) {
            let answering: Vec<&str> = mentions.keys().map(ControllerId::as_str).collect();
            return Err(RequestError::NotAnswering { controller: typed.clone(), answering: owned(&answering) });
        }
    }
    if !to.is_empty() {
        mentions.retain(|id, _| to.iter().any(|typed| typed == id.as_str()));
    }
    Ok(mentions)
}

/// The earlier objections that concern a controller: those about one of its own services; without a service, those it can only be meant by
/// (there is no other controller, or it is the one that announced the training).
fn earlier_for(profile: &Profile, accounts: &[AccountMention], is_meant: bool) -> Vec<EarlierObjection> {
    let owns = |service: &ServiceId| accounts.iter().any(|account| !account.for_meta_ai && account.service == *service);
    profile.earlier.iter().filter(|earlier| earlier.service.as_ref().map_or(is_meant, owns)).cloned().collect()
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_that_the_law_has_not_is_refused_with_those_it_has() {
        let table = include_str!("../../data/regimes/eu-gdpr.toml").replace("objection = \"21-1\"", "");
        let regime: Regime = crate::law::read_table("regimes/eu-gdpr.toml", &table, &crate::law::Overlay::new()).unwrap();
        let refused = granted(&[Right::Access, Right::Objection], &regime, "2026-11-22".parse().unwrap()).unwrap_err();
        let RequestError::RightNotGranted { right, regime, granted } = refused else { panic!("{refused}") };
        assert_eq!((right, regime.as_str(), granted.len()), (Right::Objection, "eu-gdpr", 8));
    }
}
