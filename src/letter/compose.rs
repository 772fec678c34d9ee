//! Puts a request into words.

use serde::Serialize;

use super::document::{Document, DocumentError};
use super::{Letter, Sender};
use crate::law::{Country, Law, Right};
use crate::locale::{LocaleError, Localizer};
use crate::parties::{DataSubject, Directory, EarlierObjection, EmailAddress, Ground, Identifier};
use crate::request::{AccountMention, Request};
use crate::template::{Engine, TemplateError};

/// Why a request cannot be put into words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// A locale lacks something.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A template is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template makes something that no letter has.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

/// What the templates may ask for.
#[derive(Debug, Serialize)]
struct Clauses {
    joined: bool,
    rights: Vec<Right>,
    accounts: Vec<AccountClause>,
    about_meta_ai: bool,
    scope: String,
    grounds: Vec<&'static str>,
    own_text: Option<String>,
    reasons_are_optional: bool,
    earlier: Vec<EarlierClause>,
    training: Option<TrainingClause>,
    decisions: Vec<String>,
    reached: String,
    ends: String,
    email: Option<String>,
    has_address: bool,
}

#[derive(Debug, Serialize)]
struct AccountClause {
    service: String,
    for_meta_ai: bool,
    identifiers: String,
}

#[derive(Debug, Serialize)]
struct EarlierClause {
    how: &'static str,
    date: String,
}

#[derive(Debug, Serialize)]
struct TrainingClause {
    started: String,
    cut_off: String,
}

/// Puts a request into words; the same request, words and templates give the same letter.
///
/// # Errors
/// [`ComposeError`] if a locale or a template of the user's is broken.
pub fn compose(request: &Request, words: &Localizer, engine: &Engine, law: &Law, directory: &Directory) -> Result<Letter, ComposeError> {
    let joined = request.rights.len() > 1;
    let body = engine.fill("letter/frame.md", &clauses(request, joined, words, law, directory)?)?;
    let subject_id = if joined { "joined" } else { request.rights[0].id() };
    let reference = request.reference.as_str();
    Ok(Letter {
        reference: request.reference.clone(),
        language: request.language.to_string(),
        date: request.date,
        controller: request.controller_id.clone(),
        rights: request.rights.clone(),
        regime: request.regime.clone(),
        channel: request.channel,
        sender: sender(&request.subject, words)?,
        recipient: recipient(request, words)?,
        channel_line: words.plain(&format!("channel-{}", request.channel))?,
        date_line: words.long_date(request.date)?,
        reference_line: format!("{} {reference}", words.plain("reference")?),
        subject: words.plain(&format!("subject-{subject_id}"))?,
        salutation: words.plain("salutation")?,
        body: Document::parse(body)?,
        closing: words.plain("closing")?,
        enclosures: Vec::new(),
        signature_alt: words.plain("signature-alt")?,
        page_foot: words.text("page-of", [("page", "{page}".into()), ("pages", "{pages}".into()), ("reference", reference.into())])?,
    })
}

fn clauses(request: &Request, joined: bool, words: &Localizer, law: &Law, directory: &Directory) -> Result<Clauses, ComposeError> {
    let arrival = request.expected_arrival();
    let applicable =
        law.regime(request.regime.as_str()).map(|regime| law.with_establishment(regime, request.controller.country, request.date));
    let limit = applicable.and_then(|applicable| law.time_limit(applicable, &request.rights));
    let period = limit.and_then(|limit| limit.period(arrival, false, law.holidays(limit.place.of(None))));
    let training = match &request.controller.training {
        Some(training) if training.started <= request.date => {
            Some(TrainingClause { started: words.long_date(training.started)?, cut_off: words.long_date(training.cut_off)? })
        }
        _ => None,
    };
    let decisions = request.rights.iter().flat_map(|right| law.decisions(*right, request.subject.country, request.date));
    Ok(Clauses {
        joined,
        rights: request.rights.clone(),
        accounts: request.accounts.iter().map(|account| account_clause(account, words, directory)).collect::<Result<_, _>>()?,
        about_meta_ai: request.accounts.iter().any(|account| {
            account.meta_ai && directory.service(account.service.as_str()).is_some_and(|(_, service)| !service.meta_ai.is_empty())
        }),
        scope: scope(request, directory),
        grounds: request.situation.grounds.iter().copied().map(Ground::id).collect(),
        own_text: request.situation.own_paragraphs(),
        reasons_are_optional: request.controller.reasons_are_optional(),
        earlier: request.earlier.iter().map(|earlier| earlier_clause(earlier, words)).collect::<Result<_, _>>()?,
        training,
        decisions: decisions.map(|(id, _)| id.to_owned()).collect(),
        reached: words.long_date(arrival)?,
        ends: words.long_date(period.map_or(arrival, |period| period.last_day))?,
        email: request.subject.email.as_ref().map(|email| email.as_str().to_owned()),
        has_address: !request.subject.address.is_empty(),
    })
}

/// Which sentence says what the objection covers: that of the service itself, if the letter is about this one service only.
fn scope(request: &Request, directory: &Directory) -> String {
    let scope_of = |account: &AccountMention| {
        let (_, service) = directory.service(account.service.as_str())?;
        service.scope.clone()
    };
    let first = request.accounts.first().and_then(scope_of);
    first
        .filter(|first| request.accounts.iter().all(|account| scope_of(account).as_ref() == Some(first)))
        .unwrap_or_else(|| "meta".to_owned())
}

fn account_clause(account: &AccountMention, words: &Localizer, directory: &Directory) -> Result<AccountClause, LocaleError> {
    let name = |identifier: &Identifier| {
        let id = format!("identifier-{}", identifier.kind.key().replace('_', "-"));
        words.text(&id, [("value", identifier.value.as_str().into())])
    };
    let identifiers = account.identifiers.iter().map(name).collect::<Result<Vec<_>, _>>()?;
    let service = directory.service(account.service.as_str()).map_or(account.service.as_str(), |(_, service)| service.name.as_str());
    Ok(AccountClause { service: service.to_owned(), for_meta_ai: account.for_meta_ai, identifiers: words.list(&identifiers)? })
}

/// An account as the letter names it, in one line: the service and by what the person is found there.
///
/// # Errors
/// [`LocaleError`] if a message is missing.
pub fn account_line(account: &AccountMention, words: &Localizer, directory: &Directory) -> Result<String, LocaleError> {
    let AccountClause { service, for_meta_ai, identifiers } = account_clause(account, words, directory)?;
    match (for_meta_ai, identifiers.is_empty()) {
        (false, _) => words.text("account", [("service", service.into()), ("identifiers", identifiers.into())]),
        (true, false) => words.text("account-meta-ai", [("service", service.into()), ("identifiers", identifiers.into())]),
        (true, true) => words.text("account-meta-ai-unnamed", [("service", service.into())]),
    }
}

fn earlier_clause(earlier: &EarlierObjection, words: &Localizer) -> Result<EarlierClause, LocaleError> {
    Ok(EarlierClause { how: earlier.how.id(), date: words.long_date(earlier.date)? })
}

fn sender(subject: &DataSubject, words: &Localizer) -> Result<Sender, LocaleError> {
    let mut lines = subject.address.clone();
    let country = words.country(subject.country)?;
    if !lines.last().is_some_and(|last| names_country(last, subject.country, &country)) {
        lines.push(country);
    }
    Ok(Sender {
        name: subject.name.clone(),
        lines,
        email: subject.email.as_ref().map(EmailAddress::to_string),
        country: subject.country,
        has_address: !subject.address.is_empty(),
    })
}

/// Whether the person has already written the country below their address.
fn names_country(line: &str, country: Country, name: &str) -> bool {
    let line = line.trim().to_lowercase();
    line == name.to_lowercase() || line == country.code().to_lowercase()
}

fn recipient(request: &Request, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let mut lines = vec![request.controller.name.clone()];
    lines.extend(request.controller.postal_address.iter().cloned());
    let capitals = format!("country-on-envelope-{}", request.controller.country);
    lines.push(if words.has(&capitals) { words.plain(&capitals)? } else { words.country(request.controller.country)? });
    Ok(lines)
}
