//! From an order to requests: which rights the law grants, which controllers answer, and what each of them is told.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{AccountMention, Channel, Following, Order, Reference, Request, RequestError};
use crate::law::{Law, Regime, Right};
use crate::locale::{LanguageIdentifier, Locales};
use crate::parties::{
    Account, Authority, AuthorityId, ControllerId, Directory, EarlierObjection, IdentifierKind, RestrictionGround, Role, Service,
    ServiceId, Trace,
};
use crate::profile::{Profile, nearest};

/// What one controller is told of the person: accounts, or traces.
#[derive(Debug, Clone, Default)]
struct Told {
    accounts: Vec<AccountMention>,
    traces: Vec<Trace>,
}

type Recipients = BTreeMap<ControllerId, Told>;

impl Request {
    /// The requests that an order makes of a profile: one a right and controller, or one a controller if joined or if it follows an earlier letter.
    ///
    /// `authority` is the one that is written to, if the order is a complaint.
    ///
    /// # Errors
    /// [`RequestError`]: what the law does not grant, what the directory does not know, or what the profile lacks.
    pub fn plan(
        profile: &Profile,
        order: &Order,
        authority: Option<&(AuthorityId, Authority)>,
        law: &Law,
        directory: &Directory,
        locales: &Locales,
    ) -> Result<Vec<Self>, RequestError> {
        check_representative(profile, order)?;
        let residence = profile.subject.country;
        let regime =
            law.regime_of_residence(residence).ok_or_else(|| RequestError::NoRegime { country: residence, known: law.countries() })?;
        if !regime.is_in_force(order.date) {
            return Err(RequestError::NotInForce { regime: regime.id.clone(), from: regime.from, date: order.date });
        }
        let rights = match &order.follows {
            Some(following) => following.precedent.rights.clone(),
            None => granted(&order.rights, regime, order.date)?,
        };
        let wanted = match (&order.language, authority) {
            (Some(typed), _) => typed.clone(),
            (None, Some((_, authority))) => language_of(authority, profile, locales),
            (None, None) => profile.language.clone(),
        };
        let language = language(profile, &wanted, order.language.is_some(), locales)?;
        let also = order.also.as_ref().map(|wanted| self::language(profile, wanted, true, locales)).transpose()?;
        if let Some(same) = also.as_ref().filter(|also| also.language == language.language) {
            return Err(RequestError::SameLanguageTwice { language: same.clone() });
        }
        check_days(profile, order.date)?;
        if rights.contains(&Right::Rectification) && order.follows.is_none() && profile.particulars.corrections.is_empty() {
            return Err(RequestError::NothingToRectify);
        }
        check_restriction(profile, &rights, order)?;
        let all = recipients(profile, order, regime, directory)?;
        let is_only_one = all.len() == 1;
        let chosen = chosen_controllers(all, order, directory)?;
        if rights.contains(&Right::Portability) && order.follows.is_none() && chosen.values().any(|told| told.accounts.is_empty()) {
            return Err(RequestError::PortabilityWithoutAccount);
        }
        let is_one_letter = order.joined || order.follows.is_some() || order.business.is_some();
        let letters: Vec<&[Right]> = if is_one_letter { vec![&rights] } else { rights.chunks(1).collect() };
        let mut requests = Vec::with_capacity(chosen.len() * letters.len());
        for (controller_id, told) in chosen {
            let controller = match &order.business {
                Some(business) => business,
                None => directory.controller(controller_id.as_str()).expect("the directory's services name its controllers").1,
            };
            for own in &letters {
                let mut request = Self {
                    reference: Reference::new(&profile.subject, &controller_id, own, &[], order.date, 0),
                    subject: profile.subject.clone(),
                    controller_id: controller_id.clone(),
                    controller: controller.clone(),
                    rights: own.to_vec(),
                    regime: regime.id.clone(),
                    authority: authority.cloned(),
                    representative: profile.representative.clone(),
                    earlier: earlier_for(profile, &told.accounts, is_only_one || controller.training.is_some()),
                    accounts: told.accounts.clone(),
                    traces: told.traces.clone(),
                    situation: profile.situation.clone(),
                    particulars: profile.particulars.clone(),
                    alongside: rights.iter().copied().filter(|right| !own.contains(right)).collect(),
                    follows: order.follows.clone(),
                    language: language.clone(),
                    also: also.clone(),
                    date: order.date,
                    channel: order.channel,
                };
                request.reference = request.reference_with(0);
                requests.push(request);
            }
        }
        Ok(requests)
    }
}

/// Whoever writes for another must be able to: a parent for somebody under age, anybody else with a mandate, whose original goes by post.
fn check_representative(profile: &Profile, order: &Order) -> Result<(), RequestError> {
    let Some(representative) = &profile.representative else { return Ok(()) };
    match representative.role {
        Role::Mandate if order.channel != Channel::Post => Err(RequestError::MandateByPost { channel: order.channel }),
        Role::Mandate => match representative.mandate.filter(|signed| *signed > order.date) {
            Some(signed) => Err(RequestError::MandateInFuture { signed, date: order.date }),
            None => Ok(()),
        },
        Role::Parent => match profile.subject.born.filter(|born| !is_child(*born, order.date)) {
            Some(born) => Err(RequestError::NotAChild { born, date: order.date }),
            None => Ok(()),
        },
    }
}

/// Whether somebody born in that year can be under eighteen on a day.
fn is_child(born: i32, on: NaiveDate) -> bool {
    (on.year() - 18..=on.year()).contains(&born)
}

fn check_days(profile: &Profile, date: NaiveDate) -> Result<(), RequestError> {
    if let Some(earlier) = profile.earlier.iter().find(|earlier| earlier.date > date) {
        return Err(RequestError::EarlierInFuture { earlier: earlier.date, date });
    }
    match profile.particulars.moderation.iter().filter_map(|moderation| moderation.date).find(|day| *day > date) {
        Some(decided) => Err(RequestError::ModerationInFuture { decided, date }),
        None => Ok(()),
    }
}

/// A restriction pending an objection needs an objection; any other needs its ground.
fn check_restriction(profile: &Profile, rights: &[Right], order: &Order) -> Result<(), RequestError> {
    let is_ordered = rights.contains(&Right::Restriction) && order.follows.is_none();
    let has_objected = rights.contains(&Right::Objection) || !profile.earlier.is_empty();
    let contests = profile.particulars.restriction == Some(RestrictionGround::Accuracy);
    if is_ordered && contests && profile.particulars.corrections.is_empty() {
        return Err(RequestError::NothingToRectify);
    }
    let keeps = matches!(profile.particulars.restriction, Some(RestrictionGround::Unlawful | RestrictionGround::Claims));
    if is_ordered && keeps && rights.contains(&Right::Erasure) {
        return Err(RequestError::KeptAndErased);
    }
    match profile.particulars.restriction {
        None | Some(RestrictionGround::Objection) if is_ordered && !has_objected => Err(RequestError::NoRestrictionGround),
        _ => Ok(()),
    }
}

fn granted(wanted: &[Right], regime: &Regime, on: NaiveDate) -> Result<Vec<Right>, RequestError> {
    if let Some(right) = wanted.iter().find(|right| regime.grants(**right, on).is_none()) {
        let granted = regime.rights.keys().copied().collect();
        return Err(RequestError::RightNotGranted { right: *right, regime: regime.id.clone(), granted });
    }
    let mut rights = wanted.to_vec();
    rights.sort_unstable();
    rights.dedup();
    Ok(rights)
}

/// The language of a complaint: the person's, if the authority works in it, else the first of the authority's in which there are letters.
fn language_of(authority: &Authority, profile: &Profile, locales: &Locales) -> LanguageIdentifier {
    let own: Vec<LanguageIdentifier> = authority.languages.iter().filter_map(|tag| tag.parse().ok()).collect();
    if own.iter().any(|language| language.language == profile.language.language) {
        return profile.language.clone();
    }
    own.into_iter().find(|language| locales.negotiate(language, None).is_some()).unwrap_or_else(|| profile.language.clone())
}

fn language(profile: &Profile, wanted: &LanguageIdentifier, typed: bool, locales: &Locales) -> Result<LanguageIdentifier, RequestError> {
    locales.negotiate(wanted, Some(profile.subject.country)).ok_or_else(|| RequestError::UnknownLanguage {
        wanted: wanted.clone(),
        known: locales.records().keys().cloned().collect(),
        typed,
    })
}

/// Who could be written to, and what each would be told.
fn recipients(profile: &Profile, order: &Order, regime: &Regime, directory: &Directory) -> Result<Recipients, RequestError> {
    for service in &order.services {
        if directory.service(service).is_none() {
            let known: Vec<&str> = directory.services().keys().map(ServiceId::as_str).collect();
            return Err(RequestError::UnknownService { typed: service.clone(), nearest: nearest(service, &known), known: owned(&known) });
        }
    }
    if let Some(business) = &order.business {
        let whatsapp = profile.accounts.iter().filter(|account| account.service.as_str() == "whatsapp");
        let accounts = whatsapp.map(|account| mention(account, directory)).collect();
        return Ok(Recipients::from([(ControllerId::business(&business.name), Told { accounts, traces: Vec::new() })]));
    }
    match &profile.traces {
        Some(traces) => {
            let told = |service: &Service| Told { accounts: Vec::new(), traces: traces.disclosed(service) };
            with_traces(order, regime, directory, false, &told)
        }
        None if profile.accounts.is_empty() => match profile.representative.as_ref().filter(|other| other.role == Role::Parent) {
            Some(parent) if parent.tells_name => with_traces(order, regime, directory, true, &|_| Told::default()),
            Some(_) => Err(RequestError::ChildUnfindable),
            None => Err(RequestError::NoAccounts),
        },
        None => with_accounts(&chosen_accounts(profile, &order.services)?, regime, directory),
    }
}

/// Without an account: the controller of the services chosen, else that of the service which says it holds data of people without one.
///
/// `is_named` says that the letter tells a name, which is a trace for every service that finds people by more than a telephone number.
fn with_traces(
    order: &Order,
    regime: &Regime,
    directory: &Directory,
    is_named: bool,
    told: &dyn Fn(&Service) -> Told,
) -> Result<Recipients, RequestError> {
    let mut recipients = Recipients::new();
    for (id, service) in directory.services() {
        let Some(owner) = service.controllers.get(&regime.id) else { continue };
        let is_chosen = match (order.services.is_empty(), order.to.is_empty(), &order.follows) {
            (false, ..) => order.services.iter().any(|typed| typed == id.as_str()),
            (true, false, _) => order.to.iter().any(|typed| typed == owner.as_str()),
            (true, true, Some(following)) => *owner == following.precedent.controller,
            (true, true, None) => service.without_account,
        };
        if !is_chosen || recipients.contains_key(owner) {
            continue;
        }
        let told = told(service);
        if told.traces.is_empty() && !(is_named && service.identifiers != [IdentifierKind::Phone]) {
            return Err(RequestError::NoTraceFor { service: id.clone() });
        }
        recipients.insert(owner.clone(), told);
    }
    Ok(recipients)
}

fn chosen_accounts<'a>(profile: &'a Profile, services: &[String]) -> Result<Vec<&'a Account>, RequestError> {
    let own: Vec<&str> = profile.accounts.iter().map(|account| account.service.as_str()).collect();
    if let Some(service) = services.iter().find(|service| !own.contains(&service.as_str())) {
        return Err(RequestError::NoAccountWith { service: service.clone(), own: owned(&own) });
    }
    let is_chosen = |account: &&Account| services.is_empty() || services.iter().any(|service| service == account.service.as_str());
    Ok(profile.accounts.iter().filter(is_chosen).collect())
}

/// Which controller hears of which account, and by what: each only of its own, another only of Meta AI inside a service.
fn with_accounts(accounts: &[&Account], regime: &Regime, directory: &Directory) -> Result<Recipients, RequestError> {
    let mut recipients = Recipients::new();
    for account in accounts {
        let (id, service) = directory.service(account.service.as_str()).expect("a profile has known services only");
        let nobody = || RequestError::NobodyAnswers { service: id.clone(), regime: regime.id.clone() };
        let owner = service.controllers.get(&regime.id).ok_or_else(nobody)?;
        recipients.entry(owner.clone()).or_default().accounts.push(mention(account, directory));
        if let Some(other) = service.meta_ai.get(&regime.id).filter(|other| account.meta_ai && *other != owner) {
            let identifiers = account.disclosed_elsewhere();
            let mention = AccountMention { service: id.clone(), for_meta_ai: true, meta_ai: true, identifiers };
            recipients.entry(other.clone()).or_default().accounts.push(mention);
        }
    }
    Ok(recipients)
}

fn mention(account: &Account, directory: &Directory) -> AccountMention {
    let (id, service) = directory.service(account.service.as_str()).expect("a profile has known services only");
    AccountMention { service: id.clone(), for_meta_ai: false, meta_ai: account.meta_ai, identifiers: account.disclosed(service) }
}

fn chosen_controllers(mut all: Recipients, order: &Order, directory: &Directory) -> Result<Recipients, RequestError> {
    let follows = order.follows.as_ref().map(|Following { precedent, .. }| precedent.controller.as_str());
    for typed in order.to.iter().map(String::as_str).chain(follows) {
        if order.business.is_none() && directory.controller(typed).is_none() {
            let known: Vec<&str> = directory.controllers().keys().map(ControllerId::as_str).collect();
            return Err(RequestError::UnknownController { typed: typed.to_owned(), nearest: nearest(typed, &known), known: owned(&known) });
        }
        if !all.contains_key(typed) {
            let answering: Vec<&str> = all.keys().map(ControllerId::as_str).collect();
            return Err(RequestError::NotAnswering { controller: typed.to_owned(), answering: owned(&answering) });
        }
    }
    match follows {
        Some(controller) => all.retain(|id, _| id.as_str() == controller),
        None if !order.to.is_empty() => all.retain(|id, _| order.to.iter().any(|typed| typed == id.as_str())),
        None => {}
    }
    Ok(all)
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

    #[test]
    fn somebody_of_eighteen_may_still_be_under_age_and_of_nineteen_not() {
        let day = "2026-11-22".parse().unwrap();
        assert!(is_child(2026, day) && is_child(2008, day));
        assert!(!is_child(2007, day) && !is_child(2027, day));
    }
}
