//! The questions about accounts and about objections made before.

use std::collections::BTreeSet;

use super::InitArgs;
use super::check::{Checked, said};
use super::interview::{Interview, Question};
use crate::error::Error;
use crate::law::Country;
use crate::locale::Message;
use crate::machine;
use crate::parties::{Account, EarlierObjection, IdentifierKind, ObjectionForm, Service, ServiceId};

/// The person's accounts, at least one.
pub(super) fn accounts(interview: Interview<'_>, given: &InitArgs, country: Option<Country>) -> Result<Vec<Account>, Error> {
    let mut accounts = Vec::new();
    for typed in &given.account {
        let account = Interview::option("--account", parsed(interview, typed))?;
        keep(&mut accounts, account);
    }
    if !accounts.is_empty() {
        return Ok(accounts);
    }
    if !interview.asks {
        return Err(super::missing(&["--account"]));
    }
    loop {
        keep(&mut accounts, account(interview, country)?);
        if !interview.yes(Question::new(Message::new("ask-another"), Message::new("why-another")), false)? {
            return Ok(accounts);
        }
    }
}

fn keep(accounts: &mut Vec<Account>, account: Account) {
    if !accounts.contains(&account) {
        accounts.push(account);
    }
}

/// `service=facebook,username=anna.beispiel`, as an option has it.
fn parsed(interview: Interview<'_>, typed: &str) -> Checked<Account> {
    let pair = |part: &'_ str| part.split_once('=').map(|(key, value)| (key.trim().to_owned(), value.to_owned()));
    let Some(pairs) = typed.split(',').map(pair).collect::<Option<Vec<(String, String)>>>() else {
        return said(Message::new("error-account-form").with("typed", typed), None);
    };
    interview.check.account(&pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect::<Vec<_>>())
}

fn account(interview: Interview<'_>, country: Option<Country>) -> Result<Account, Error> {
    let (id, service, kind, value) = loop {
        let (id, service) = service(interview)?;
        if let Some((kind, value)) = identifier(interview, id.as_str(), &service)? {
            break (id, service, kind, value);
        }
    };
    let id = id.as_str();
    let mut pairs = vec![("service", id), (kind.key(), value.as_str())];
    let law = &interview.check.knowledge.law;
    let other = country.and_then(|country| law.regime_of_residence(country)).and_then(|regime| service.meta_ai.get(&regime.id));
    // Where nobody besides answers for Meta AI, the answer would change no letter, and so it is not asked.
    if let Some((_, other)) = other.and_then(|other| interview.check.knowledge.directory.controller(other.as_str())) {
        let worded = |message: Message| message.with("service", service.name.as_str()).with("controller", other.name.as_str());
        let used = Question::new(worded(Message::new("ask-meta-ai")), worded(Message::new("why-meta-ai")));
        if interview.yes(used, false)? {
            pairs.push(("meta_ai", "true"));
            let tell = Question::new(worded(Message::new("ask-disclose")), worded(Message::new("why-disclose")));
            if interview.yes(tell, false)? {
                pairs.push(("disclose", kind.key()));
            }
        }
    }
    Interview::option("--account", interview.check.account(&pairs))
}

fn service(interview: Interview<'_>) -> Result<(ServiceId, Service), Error> {
    let directory = &interview.check.knowledge.directory;
    let question = Question::new(Message::new("ask-service"), Message::new("why-service"))
        .choices(directory.services().iter().map(|(id, service)| (id.to_string(), service.name.clone())).collect());
    interview.ask(&question, &|typed| match directory.service(typed) {
        Some((id, service)) => Ok((id.clone(), service.clone())),
        None => interview.check.no_service(typed),
    })
}

/// By what the person is found there: the kinds one after the other, the one that discloses least first, until one is given.
fn identifier(interview: Interview<'_>, id: &str, service: &Service) -> Result<Option<(IdentifierKind, String)>, Error> {
    for kind in service.identifiers.iter().copied() {
        let ask = Message::new(match kind {
            IdentifierKind::Username => "ask-username",
            IdentifierKind::ProfileUrl => "ask-profile-url",
            IdentifierKind::Email => "ask-account-email",
            IdentifierKind::Phone => "ask-phone",
        });
        let is_last = service.identifiers.last() == Some(&kind);
        let question = Question::new(ask.with("service", service.name.as_str()), Message::new("why-identifier"))
            .more(Message::new("more-identifier"))
            .or_nothing(interview.console.plain(if is_last { "answer-another-service" } else { "answer-other" }));
        let value = interview.ask(&question, &|typed| {
            if typed.is_empty() {
                return Ok(None);
            }
            let account = interview.check.account(&[("service", id), (kind.key(), typed)])?;
            Ok(account.value(kind).map(str::to_owned))
        })?;
        if let Some(value) = value {
            return Ok(Some((kind, value)));
        }
    }
    Ok(None)
}

/// Objections made before.
pub(super) fn earlier(interview: Interview<'_>, given: &InitArgs, accounts: &[Account]) -> Result<Vec<EarlierObjection>, Error> {
    let today = machine::today();
    let check = interview.check;
    if !given.earlier.is_empty() {
        let parsed = |typed: &String| {
            let mut parts = typed.splitn(3, '=');
            let (day, how) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            check.earlier(day, how, parts.next().map(|service| (service, accounts)), today)
        };
        return given.earlier.iter().map(|typed| Interview::option("--earlier", parsed(typed))).collect();
    }
    let mut earlier = Vec::new();
    if !interview.asks {
        return Ok(earlier);
    }
    loop {
        let question = Question::new(Message::new("ask-earlier"), Message::new("why-earlier"))
            .or_nothing(interview.console.plain("answer-none-earlier"));
        let day = interview.ask(&question, &|typed| {
            if typed.is_empty() {
                Ok(None)
            } else {
                check.earlier(typed, ObjectionForm::Form.id(), None, today).map(|_| Some(typed.to_owned()))
            }
        })?;
        let Some(day) = day else { return Ok(earlier) };
        earlier.push(how_and_where(interview, &day, accounts)?);
    }
}

fn how_and_where(interview: Interview<'_>, day: &str, accounts: &[Account]) -> Result<EarlierObjection, Error> {
    let today = machine::today();
    let form = |form: ObjectionForm| (form.id().to_owned(), interview.console.plain(&format!("ask-earlier-{}", form.id())));
    let question =
        Question::new(Message::new("ask-earlier-how"), Message::new("why-earlier-how")).choices(ObjectionForm::ALL.map(form).to_vec());
    let objection = interview.ask(&question, &|typed| interview.check.earlier(day, typed, None, today))?;
    let services: BTreeSet<&str> = accounts.iter().map(|account| account.service.as_str()).collect();
    if services.len() < 2 {
        return Ok(objection);
    }
    let named =
        |id: &str| interview.check.knowledge.directory.service(id).map_or_else(|| id.to_owned(), |(_, service)| service.name.clone());
    let question = Question::new(Message::new("ask-earlier-service"), Message::new("why-earlier-service"))
        .choices(services.iter().map(|id| ((*id).to_owned(), named(id))).collect())
        .or_nothing(interview.console.plain("answer-all"));
    let how = objection.how.id();
    interview.ask(&question, &|typed| interview.check.earlier(day, how, (!typed.is_empty()).then_some((typed, accounts)), today))
}
