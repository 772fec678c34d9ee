//! What the templates may ask for: the facts of a request, each day and list already in the words of the letter's language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::following::{FollowingClauses, following_clauses};
use crate::law::{Law, Right};
use crate::locale::{LocaleError, Localizer};
use crate::parties::{
    AccountFate, ConsentKind, Correction, Directory, EarlierObjection, EmailAddress, ErasureItem, Ground, Identifier, ObjectionForm,
    RestrictionGround, Role,
};
use crate::request::{AccountMention, Request};

/// What the templates may ask for.
#[derive(Debug, Serialize)]
pub(super) struct Clauses {
    joined: bool,
    rights: Vec<Right>,
    accounts: Vec<AccountClause>,
    has_account: bool,
    /// Whether there is an account, and no letter of this day asks to delete it.
    stays: bool,
    traces: Vec<TraceClause>,
    about_meta_ai: bool,
    scope: String,
    behalf: Option<&'static str>,
    child: Option<ChildClause>,
    representative: Option<RepresentativeClause>,
    subject_name: String,
    business: Option<BusinessClause>,
    phone: Option<String>,
    grounds: Vec<&'static str>,
    own_text: Option<String>,
    reasons_are_optional: bool,
    earlier: Vec<EarlierClause>,
    objected_before_training: bool,
    training: Option<TrainingClause>,
    /// Court decisions, by the section that may cite them.
    decisions: BTreeMap<&'static str, Vec<String>>,
    dsa: bool,
    dma: bool,
    erasure: ErasureClause,
    restriction: RestrictionClause,
    rectification: Vec<Correction>,
    portability: PortabilityClause,
    withdrawal: WithdrawalClause,
    moderation: Vec<ModerationClause>,
    controller: String,
    reached: String,
    ends: String,
    email: Option<String>,
    has_address: bool,
    answer_language: String,
    #[serde(flatten)]
    following: Option<FollowingClauses>,
}

#[derive(Debug, Serialize)]
pub(super) struct AccountClause {
    pub(super) service: String,
    pub(super) for_meta_ai: bool,
    pub(super) identifiers: String,
}

#[derive(Debug, Serialize)]
struct TraceClause {
    kind: &'static str,
    value: String,
}

#[derive(Debug, Serialize)]
struct ChildClause {
    born: String,
    name: Option<String>,
    co_signs: bool,
}

#[derive(Debug, Serialize)]
struct RepresentativeClause {
    name: String,
    mandate_date: Option<String>,
    answer_to: &'static str,
}

#[derive(Debug, Serialize)]
struct BusinessClause {
    name: String,
}

#[derive(Debug, Serialize)]
struct EarlierClause {
    how: &'static str,
    date: String,
    before_training: bool,
}

#[derive(Debug, Serialize)]
struct TrainingClause {
    started: String,
    cut_off: String,
}

#[derive(Debug, Serialize)]
struct ErasureClause {
    items: Vec<ErasureItem>,
    account: AccountFate,
    objected: bool,
    access_open: bool,
}

#[derive(Debug, Serialize)]
struct RestrictionClause {
    ground: RestrictionGround,
}

#[derive(Debug, Serialize)]
struct PortabilityClause {
    to: Option<String>,
}

#[derive(Debug, Serialize)]
struct WithdrawalClause {
    consents: Vec<ConsentKind>,
}

#[derive(Debug, Serialize)]
struct ModerationClause {
    what: String,
    date: Option<String>,
    #[serde(rename = "where")]
    place: Option<String>,
}

/// The facts of a request as the templates ask for them.
pub(super) fn clauses(request: &Request, words: &Localizer, law: &Law, directory: &Directory) -> Result<Clauses, LocaleError> {
    let arrival = request.expected_arrival();
    let applicable =
        law.regime(request.regime.as_str()).map(|regime| law.with_establishment(regime, request.controller.country, request.date));
    let limit = applicable.and_then(|applicable| law.time_limit(applicable, &request.rights));
    let period = limit.and_then(|limit| limit.period(arrival, false, law.holidays(limit.place.of(request.subject.region.as_deref()))));
    let day = |day: NaiveDate| words.long_date(day);
    let training = request.training().filter(|training| training.started <= request.date);
    let decisions = super::compose::sections(request).into_iter().map(|section| {
        let citable = law.decisions(section, request.subject.country, request.date);
        (section, citable.map(|(id, _)| id.to_owned()).collect())
    });
    let representative = request.representative.as_ref();
    let is_business = request.is_to_a_business();
    Ok(Clauses {
        joined: request.rights.len() > 1 && !is_business,
        rights: request.rights.clone(),
        accounts: request.accounts.iter().map(|account| account_clause(account, words, directory)).collect::<Result<_, _>>()?,
        has_account: !request.accounts.is_empty(),
        stays: !request.accounts.is_empty() && !closes(request),
        traces: request.traces.iter().map(|trace| TraceClause { kind: trace.kind.id(), value: trace.value.clone() }).collect(),
        about_meta_ai: request.accounts.iter().any(|account| {
            account.meta_ai && directory.service(account.service.as_str()).is_some_and(|(_, service)| !service.meta_ai.is_empty())
        }),
        scope: scope(request, directory),
        behalf: representative.map(|representative| if representative.role == Role::Parent { "child" } else { "mandate" }),
        child: representative.filter(|representative| representative.role == Role::Parent).map(|parent| ChildClause {
            born: request.subject.born.map(|born| born.to_string()).unwrap_or_default(),
            name: parent.tells_name.then(|| request.subject.name.clone()),
            co_signs: parent.co_signs,
        }),
        representative: representative
            .map(|representative| {
                Ok::<_, LocaleError>(RepresentativeClause {
                    name: representative.name.clone(),
                    mandate_date: representative.mandate.map(day).transpose()?,
                    answer_to: representative.answer_to.id(),
                })
            })
            .transpose()?,
        subject_name: request.subject.name.clone(),
        business: is_business.then(|| BusinessClause { name: request.controller.name.clone() }),
        phone: request.accounts.iter().flat_map(|account| &account.identifiers).map(|identifier| identifier.value.clone()).next(),
        grounds: request.situation.grounds.iter().copied().map(Ground::id).collect(),
        own_text: request.situation.own_paragraphs(),
        reasons_are_optional: request.controller.reasons_are_optional(),
        earlier: request.earlier.iter().map(|earlier| earlier_clause(earlier, request, words)).collect::<Result<_, _>>()?,
        objected_before_training: training.is_some_and(|training| request.earlier.iter().any(|earlier| earlier.date < training.started)),
        training: training
            .map(|training| Ok::<_, LocaleError>(TrainingClause { started: day(training.started)?, cut_off: day(training.cut_off)? }))
            .transpose()?,
        decisions: decisions.collect(),
        dsa: may_rest_on(request, "dsa", law),
        dma: may_rest_on(request, "dma", law),
        erasure: erasure(request),
        restriction: RestrictionClause { ground: request.particulars.restriction.unwrap_or(RestrictionGround::Objection) },
        rectification: request.particulars.corrections.clone(),
        portability: PortabilityClause { to: request.particulars.portability_to.clone() },
        withdrawal: WithdrawalClause { consents: request.particulars.consents.clone() },
        moderation: moderation(request, words, directory)?,
        controller: request.controller.name.clone(),
        reached: day(arrival)?,
        ends: day(period.map_or(arrival, |period| period.last_day))?,
        email: request.answer_email().map(|email| email.as_str().to_owned()),
        has_address: super::compose::has_address(request),
        answer_language: words.language_name(&request.language.to_string())?,
        following: request.follows.as_ref().map(|following| following_clauses(request, following, words, law)).transpose()?,
    })
}

/// Whether the letter may rest on another act as well.
pub(super) fn may_rest_on(request: &Request, act: &str, law: &Law) -> bool {
    law.regime(request.regime.as_str()).is_some_and(|regime| regime.has_act(act, request.subject.country, request.date))
}

/// Which sentence says what the objection covers: that of a person without an account, or of the service itself, if the letter is about this one
/// service only.
fn scope(request: &Request, directory: &Directory) -> String {
    if request.accounts.is_empty() {
        return "without-account".to_owned();
    }
    let scope_of = |account: &AccountMention| {
        let (_, service) = directory.service(account.service.as_str())?;
        service.scope.clone()
    };
    let first = request.accounts.first().and_then(scope_of);
    first
        .filter(|first| request.accounts.iter().all(|account| scope_of(account).as_ref() == Some(first)))
        .unwrap_or_else(|| "meta".to_owned())
}

/// An account: the service, and by what the person is found there.
pub(super) fn account_clause(account: &AccountMention, words: &Localizer, directory: &Directory) -> Result<AccountClause, LocaleError> {
    let name = |identifier: &Identifier| {
        let id = format!("identifier-{}", identifier.kind.key().replace('_', "-"));
        words.text(&id, [("value", identifier.value.as_str().into())])
    };
    let identifiers = account.identifiers.iter().map(name).collect::<Result<Vec<_>, _>>()?;
    let service = directory.service(account.service.as_str()).map_or(account.service.as_str(), |(_, service)| service.name.as_str());
    Ok(AccountClause { service: service.to_owned(), for_meta_ai: account.for_meta_ai, identifiers: words.list(&identifiers)? })
}

fn earlier_clause(earlier: &EarlierObjection, request: &Request, words: &Localizer) -> Result<EarlierClause, LocaleError> {
    let before_training = request.training().is_some_and(|training| earlier.date < training.started);
    Ok(EarlierClause { how: ObjectionForm::id(earlier.how), date: words.long_date(earlier.date)?, before_training })
}

/// What to erase: what the person chose, else the copies made for training and what the person told AI features, or others told of them.
pub fn erasure_items(request: &Request) -> Vec<ErasureItem> {
    let usual = if request.accounts.is_empty() {
        vec![ErasureItem::TrainingCopies, ErasureItem::ContactUploads, ErasureItem::Inferences]
    } else {
        vec![ErasureItem::TrainingCopies, ErasureItem::AiChats]
    };
    let chosen = &request.particulars.erasure;
    if chosen.is_empty() { usual } else { chosen.clone() }
}

fn erasure(request: &Request) -> ErasureClause {
    ErasureClause {
        items: erasure_items(request),
        account: request.particulars.account.unwrap_or(AccountFate::Stays),
        objected: request.has_objected(),
        access_open: is_asked(request, Right::Access),
    }
}

/// Whether a right is exercised in this letter or in another of the same day.
fn is_asked(request: &Request, right: Right) -> bool {
    request.rights.contains(&right) || request.alongside.contains(&right)
}

/// Whether the account should be deleted as well.
fn closes(request: &Request) -> bool {
    is_asked(request, Right::Erasure) && request.particulars.account == Some(AccountFate::Closes)
}

fn moderation(request: &Request, words: &Localizer, directory: &Directory) -> Result<Vec<ModerationClause>, LocaleError> {
    let named = |id: &str| directory.service(id).map_or_else(|| id.to_owned(), |(_, service)| service.name.clone());
    request
        .moderation()
        .map(|moderation| {
            Ok(ModerationClause {
                what: moderation.what.clone(),
                date: moderation.date.map(|day| words.long_date(day)).transpose()?,
                place: moderation.service.as_ref().map(|service| named(service.as_str())),
            })
        })
        .collect()
}

/// The e-mail address that an answer goes to, as the head of the letter shows it.
pub(super) fn answer_email(request: &Request) -> Option<&EmailAddress> {
    match &request.representative {
        Some(representative) => representative.email.as_ref(),
        None => request.subject.email.as_ref(),
    }
}
