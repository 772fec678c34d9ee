//! What a letter that follows an earlier one may ask for besides: the facts of the earlier letter in the words of the letter's language.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::law::{Law, Regime, Right};
use crate::locale::{LocaleError, Localizer};
use crate::parties::{Role, Want};
use crate::request::{FollowUp, Following, Precedent, Request};

/// The regime in which one authority leads the others.
const EU_GDPR: &str = "eu-gdpr";

/// What only a letter that follows an earlier one asks for.
#[derive(Debug, Serialize)]
pub(super) struct FollowingClauses {
    follow_up: &'static str,
    answer: Option<&'static str>,
    precedent: PrecedentClause,
    grace: String,
    outcome: &'static str,
    answer_is_owed: bool,
    identification: Option<String>,
    early: bool,
    no_other_proceedings: bool,
    authority: Option<AuthorityClause>,
    lead: Option<&'static str>,
    wants: Vec<&'static str>,
    known_on: Option<String>,
    respondent: RespondentClause,
    annexes: Vec<AnnexClause>,
}

#[derive(Debug, Serialize)]
struct PrecedentClause {
    reference: String,
    date: String,
    rights: Vec<Right>,
    right_names: String,
    channel: &'static str,
    sent_on: Option<String>,
    received_on: Option<String>,
    basis: Option<&'static str>,
    /// Whether the day of receipt itself is proven.
    is_dated: bool,
    deadline: Option<String>,
    overdue: bool,
    /// The last day for access, where the law of the residence has a time for this right only, and it is over.
    access_ended: Option<String>,
    extended_until: Option<String>,
    answers: Vec<AnswerClause>,
    course: Vec<StepClause>,
    missing: Option<String>,
    reminders: Vec<ReminderClause>,
}

#[derive(Debug, Serialize)]
struct AnswerClause {
    kind: &'static str,
    on: String,
}

/// What happened after the letter left, in the order of the days.
#[derive(Debug, Serialize)]
struct StepClause {
    kind: &'static str,
    on: String,
    reference: Option<String>,
}

#[derive(Debug, Serialize)]
struct ReminderClause {
    date: String,
    reference: String,
}

#[derive(Debug, Serialize)]
struct AuthorityClause {
    name: String,
}

#[derive(Debug, Serialize)]
struct RespondentClause {
    name: String,
    lines: Vec<String>,
}

/// A numbered annex of a complaint; the data that were disclosed are never one.
#[derive(Debug, Serialize)]
struct AnnexClause {
    kind: &'static str,
    date: Option<String>,
}

/// The facts of an earlier letter as the templates ask for them.
pub(super) fn following_clauses(
    request: &Request,
    following: &Following,
    words: &Localizer,
    law: &Law,
) -> Result<FollowingClauses, LocaleError> {
    let precedent = &following.precedent;
    let day = |day: NaiveDate| words.long_date(day);
    let some_day = |day: Option<NaiveDate>| day.map(|day| words.long_date(day)).transpose();
    let names = precedent.rights.iter().map(|right| words.plain(&format!("short-{right}"))).collect::<Result<Vec<_>, _>>()?;
    let answers = precedent.answers.iter().map(|(kind, on)| Ok(AnswerClause { kind, on: day(*on)? }));
    let reminders = precedent.reminders.iter().map(|reminder| {
        let reference = reminder.reference.to_string();
        Ok(ReminderClause { date: day(reminder.on)?, reference })
    });
    let missing: Vec<String> = following.missing.iter().map(u32::to_string).collect();
    let authority = request.authority.as_ref();
    // A confirmation, a question or an extension infringes nothing yet.
    let is_answer = |kind: &str| ["partly-answered", "answered", "refused"].contains(&kind);
    let answered_on = precedent.answers.iter().rfind(|(kind, _)| is_answer(kind)).map(|(_, on)| *on);
    let access_ended = access_ended(request, precedent, law);
    let known_on = answered_on.or(precedent.deadline.filter(|_| precedent.is_overdue));
    Ok(FollowingClauses {
        follow_up: following.kind.id(),
        answer: following.kind.is_reply().then(|| following.kind.id()),
        precedent: PrecedentClause {
            reference: precedent.reference.to_string(),
            date: day(precedent.date)?,
            rights: precedent.rights.clone(),
            right_names: words.list(&names)?,
            channel: precedent.channel.id(),
            sent_on: some_day(precedent.sent_on)?,
            received_on: some_day(precedent.received.map(|(on, _)| on))?,
            basis: precedent.received.map(|(_, basis)| basis),
            is_dated: precedent.proven_receipt().is_some(),
            deadline: some_day(precedent.deadline)?,
            overdue: precedent.is_overdue,
            access_ended: some_day(access_ended)?,
            extended_until: some_day(precedent.deadline.filter(|_| precedent.is_extended))?,
            answers: answers.collect::<Result<_, LocaleError>>()?,
            course: course(precedent, law.regime(request.regime.as_str()), words)?,
            missing: (!missing.is_empty()).then(|| words.list(&missing)).transpose()?,
            reminders: reminders.collect::<Result<_, LocaleError>>()?,
        },
        grace: day(request.expected_arrival().checked_add_days(Days::new(FollowUp::DAYS_OF_GRACE)).unwrap_or(request.date))?,
        outcome: following.outcome(),
        answer_is_owed: access_ended.is_some()
            || law.regime(request.regime.as_str()).is_some_and(|regime| regime.time_limit.covers(&request.rights)),
        identification: following.identification.clone(),
        early: following.early,
        no_other_proceedings: following.no_other_proceedings,
        authority: authority
            .map(|(_, authority)| AuthorityClause { name: authority.name_in(words.language().to_string().as_str()).to_owned() }),
        lead: lead(request, law),
        wants: authority.map(|(_, authority)| authority.wants.iter().copied().map(Want::id).collect()).unwrap_or_default(),
        known_on: some_day(known_on)?,
        respondent: RespondentClause {
            name: request.controller.name.clone(),
            lines: [request.controller.postal_address.clone(), vec![words.country(request.controller.country)?]].concat(),
        },
        annexes: annexes(request, following, words)?,
    })
}

/// The last day for access under the law of the residence, if that law has a time for access and for nothing else that was asked, and it is over.
fn access_ended(request: &Request, precedent: &Precedent, law: &Law) -> Option<NaiveDate> {
    let limit = &law.regime(request.regime.as_str())?.time_limit;
    let is_for_access_only = limit.covers(&[Right::Access]) && !limit.covers(&[Right::Objection]);
    let (received, _) =
        precedent.received.filter(|_| is_for_access_only && precedent.is_overdue && request.rights.contains(&Right::Access))?;
    let holidays = law.holidays(limit.place.of(request.subject.region.as_deref()));
    let last_day = limit.period(received, precedent.is_extended, holidays)?.last_day;
    Some(last_day).filter(|last_day| *last_day < request.date)
}

/// Which authority leads: `self`, the one written to; `other`, that of the controller's establishment (Article 56(1) GDPR); none where there is no lead.
fn lead(request: &Request, law: &Law) -> Option<&'static str> {
    let (_, authority) = request.authority.as_ref()?;
    let is_in_the_union = |country| law.regime(EU_GDPR).is_some_and(|regime| regime.covers(country));
    let leads = is_in_the_union(authority.country) && is_in_the_union(request.controller.country);
    leads.then_some(if authority.country == request.controller.country { "self" } else { "other" })
}

fn course(precedent: &Precedent, regime: Option<&Regime>, words: &Localizer) -> Result<Vec<StepClause>, LocaleError> {
    let complains = |on| regime.is_some_and(|regime| regime.makes_a_late_reminder_a_complaint(on));
    let answers = precedent.answers.iter().chain(&precedent.identified).map(|(kind, on)| (*on, *kind, None));
    let reminders = precedent.reminders.iter().map(|reminder| {
        let kind = if reminder.late && complains(reminder.on) { "complained" } else { "reminded" };
        (reminder.on, kind, Some(reminder.reference.to_string()))
    });
    let mut course: Vec<_> = answers.chain(reminders).collect();
    course.sort_by_key(|(on, ..)| *on);
    course.into_iter().map(|(on, kind, reference)| Ok(StepClause { kind, on: words.long_date(on)?, reference })).collect()
}

/// What a complaint or a reminder encloses, in the order of the days.
fn annexes(request: &Request, following: &Following, words: &Localizer) -> Result<Vec<AnnexClause>, LocaleError> {
    let precedent = &following.precedent;
    let mut annexes = vec![("letter", Some(precedent.date))];
    annexes.extend(precedent.sent_on.filter(|_| precedent.is_sending_shown).map(|day| ("proof-of-sending", Some(day))));
    annexes.extend(precedent.proven_receipt().map(|day| ("proof-of-receipt", Some(day))));
    if following.kind == FollowUp::Complaint {
        annexes.extend(precedent.reminders.iter().map(|reminder| ("reminder", Some(reminder.on))));
        annexes.extend(precedent.answers.iter().map(|(_, day)| ("answer", Some(*day))));
        annexes.extend(precedent.identified.iter().map(|(_, day)| ("identified", Some(*day))));
        annexes.extend(request.representative.as_ref().filter(|other| other.role == Role::Mandate).map(|other| ("mandate", other.mandate)));
    }
    annexes.into_iter().map(|(kind, day)| Ok(AnnexClause { kind, date: day.map(|day| words.long_date(day)).transpose()? })).collect()
}
