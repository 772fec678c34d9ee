//! What is said beside letters: what they tell Meta, what they lack, and which records of data are not verified.

use chrono::NaiveDate;

use super::console::Console;
use super::letters::LetterArgs;
use super::notes;
use crate::correspondence::{Draft, Knowledge};
use crate::law::Right;
use crate::locale::Message;
use crate::machine::{self, Written};
use crate::parties::{Ground, TraceKind};
use crate::profile::Profile;
use crate::render::Format;
use crate::request::{Channel, Disclosure};

/// What a person should know beside the letters.
pub(super) fn tell(drafts: &[Draft], profile: &Profile, format: Format, arguments: &LetterArgs, knowledge: &Knowledge, console: &Console) {
    console.say(&Message::new("note-general").with("date", newest_check(drafts, knowledge)));
    for draft in drafts {
        let message = Message::new("note-letter")
            .with("reference", draft.letter.reference.as_str())
            .with("subject", draft.letter.subject.as_str())
            .with("controller", draft.request.addressee().name)
            .with("fields", fields(draft, knowledge, console));
        console.say(&message);
    }
    let objects = drafts.iter().any(|draft| draft.request.exercises(Right::Objection));
    if objects && profile.situation.is_empty() {
        console.say(&Message::new("note-no-grounds").with("grounds", Ground::ALL.map(Ground::id).join(" ")));
    }
    if let Some(text) = profile.situation.text.as_ref().filter(|_| objects && profile.situation.disclose_sensitive) {
        console.say(&Message::new("note-sensitive").with("text", text.as_str()));
    }
    let is_unnamed = |draft: &Draft| {
        draft.request.follows.is_none()
            && draft.request.accounts.iter().any(|account| account.for_meta_ai && account.identifiers.is_empty())
    };
    if drafts.iter().any(is_unnamed) {
        console.say(&Message::new("note-meta-ai-unnamed"));
    }
    for draft in drafts.iter().filter(|draft| !draft.request.names_an_account()) {
        let request = &draft.request;
        let id = match (request.answer_email().is_none() && !draft.letter.sender.has_address, request.is_for_a_child()) {
            (true, _) => "note-no-way-to-answer",
            (false, _) if request.follows.is_some() => continue,
            (false, true) => "note-child-unfindable",
            (false, false) => "note-unfindable",
        };
        console.say(&Message::new(id).with("reference", draft.letter.reference.as_str()).with("controller", request.addressee().name));
    }
    if objects && profile.situation.grounds.contains(&Ground::Safety) && drafts.iter().any(|draft| draft.letter.sender.has_address) {
        console.say(&Message::new("note-safety"));
    }
    let mut said: Vec<Message> = Vec::new();
    for note in drafts.iter().flat_map(|draft| notes::notes(draft, knowledge, console)) {
        if !said.contains(&note) {
            console.say(&note);
            said.push(note);
        }
    }
    tell_records(drafts, arguments, format, knowledge, console);
    if arguments.channel == Channel::Email && drafts.iter().any(|draft| draft.request.is_to_meta()) {
        console.say(&Message::new("note-email"));
    }
}

/// The fields of the profile that leave with a letter, in words.
pub(super) fn fields(draft: &Draft, knowledge: &Knowledge, console: &Console) -> Vec<String> {
    draft.request.disclosures().iter().map(|field| console.word(&field_message(field, knowledge))).collect()
}

/// Names the files that were written, and those that were there already.
pub(super) fn tell_written(written: &[Written], console: &Console) {
    for file in written {
        let (id, path) = match file {
            Written::New(path) => ("note-written", path),
            Written::Unchanged(path) => ("note-unchanged", path),
        };
        console.say(&Message::new(id).with("file", path.display().to_string()));
    }
}

/// Names each record in use that is unverified or due for a new check.
fn tell_records(drafts: &[Draft], arguments: &LetterArgs, format: Format, knowledge: &Knowledge, console: &Console) {
    let today = machine::today();
    let mut records: Vec<_> = drafts.iter().flat_map(|draft| knowledge.records_used(&draft.request)).collect();
    if matches!(format, Format::Pdf | Format::Eml) && arguments.layout.is_none() {
        let usual = drafts.first().and_then(|draft| knowledge.layouts.usual_in(draft.request.subject.country));
        records.extend(usual.map(|(id, record)| (format!("layouts: {id}"), &record.provenance)));
    }
    records.sort_by(|(a, _), (b, _)| a.cmp(b));
    records.dedup_by(|(a, _), (b, _)| a == b);
    for (name, provenance) in records {
        if provenance.status == crate::law::Status::Unverified {
            console.say(&Message::new("note-unverified").with("record", name).with("source", provenance.source.as_str()));
        } else if provenance.is_due(today) {
            console.say(&Message::new("note-due").with("record", name).with("checked", provenance.checked));
        }
    }
}

/// The day on which the law in use was last looked at.
fn newest_check(drafts: &[Draft], knowledge: &Knowledge) -> NaiveDate {
    let records = drafts.iter().filter_map(|draft| knowledge.law.regime(draft.request.regime.as_str()));
    records.map(|regime| regime.provenance.checked).max().unwrap_or_default()
}

fn field_message(field: &Disclosure, knowledge: &Knowledge) -> Message {
    let named = |id: &str| knowledge.directory.service(id).map_or_else(|| id.to_owned(), |(_, service)| service.name.clone());
    match field {
        Disclosure::Name => Message::new("field-name"),
        Disclosure::SubjectName => Message::new("field-subject-name"),
        Disclosure::ChildName => Message::new("field-child-name"),
        Disclosure::Born => Message::new("field-born"),
        Disclosure::RepresentativeName => Message::new("field-representative-name"),
        Disclosure::RepresentativeAddress => Message::new("field-representative-address"),
        Disclosure::RepresentativeEmail => Message::new("field-representative-email"),
        Disclosure::Mandate => Message::new("field-mandate"),
        Disclosure::Trace(kind) => Message::new(match kind {
            TraceKind::Url => "field-trace-urls",
            TraceKind::Name => "field-trace-names",
            TraceKind::Email => "field-trace-emails",
            TraceKind::Phone => "field-trace-phones",
        }),
        Disclosure::Address => Message::new("field-address"),
        Disclosure::Country => Message::new("field-country"),
        Disclosure::Email => Message::new("field-email"),
        Disclosure::Identifier(service, kind) => Message::new(match kind {
            crate::parties::IdentifierKind::Username => "field-username",
            crate::parties::IdentifierKind::ProfileUrl => "field-profile-url",
            crate::parties::IdentifierKind::Email => "field-account-email",
            crate::parties::IdentifierKind::Phone => "field-phone",
        })
        .with("service", named(service.as_str())),
        Disclosure::MetaAi(service) => Message::new("field-meta-ai").with("service", named(service.as_str())),
        Disclosure::Grounds => Message::new("field-grounds"),
        Disclosure::OwnText => Message::new("field-own-text"),
        Disclosure::Earlier(date) => Message::new("field-earlier").with("date", *date),
        Disclosure::ErasureItems => Message::new("field-erasure-items"),
        Disclosure::AccountFate => Message::new("field-account-fate"),
        Disclosure::RestrictionGround => Message::new("field-restriction-ground"),
        Disclosure::Corrections => Message::new("field-corrections"),
        Disclosure::PortabilityTo => Message::new("field-portability-to"),
        Disclosure::Consents => Message::new("field-consents"),
        Disclosure::Moderation => Message::new("field-moderation"),
        Disclosure::Identification => Message::new("field-identification"),
    }
}
