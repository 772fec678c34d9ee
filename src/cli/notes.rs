//! What a person should know about one letter: by who writes, what it asks, and who gets it.

use chrono::Months;

use super::console::Console;
use crate::correspondence::{Draft, Knowledge};
use crate::law::{Right, Status};
use crate::letter::erasure_items;
use crate::locale::Message;
use crate::parties::{Authority, ConsentKind, ErasureItem, Ground, Role, TraceKind, Want};
use crate::request::{Channel, FollowUp, Request};

/// How long the complaint channel of a service stays open after a decision at least (Article 20(1) of Regulation (EU) 2022/2065).
const MONTHS_TO_COMPLAIN: Months = Months::new(6);

/// Everything to know about a letter but what it tells and which records it rests on.
pub(super) fn notes(draft: &Draft, knowledge: &Knowledge, console: &Console) -> Vec<Message> {
    let request = &draft.request;
    let mut notes = of_child(request);
    notes.extend(of_consents(request, console));
    if leaves_the_posts(request) {
        notes.push(Message::new("note-erasure-addresses"));
    }
    if request.exercises(Right::Portability) {
        notes.push(Message::new(if request.particulars.portability_to.is_some() { "note-portability-to" } else { "note-portability" }));
    }
    notes.extend(of_moderation(request));
    if let Some((_, authority)) = &request.authority {
        notes.extend(of_authority(draft, authority, knowledge, console));
    }
    notes
}

fn of_child(request: &Request) -> Vec<Message> {
    if !request.is_for_a_child() {
        return Vec::new();
    }
    let mut notes = vec![Message::new("note-child-custody")];
    notes.push(Message::new(if request.accounts.is_empty() { "note-child-born" } else { "note-child-born-account" }));
    let grounds = request.situation.grounds.iter().filter(|ground| [Ground::Profession, Ground::Family].contains(ground));
    if request.exercises(Right::Objection) {
        notes.extend(grounds.map(|ground| Message::new("note-child-ground").with("ground", ground.id())));
    }
    notes
}

/// Whether web addresses are only searched by: what stands at them is erased only if the posts are.
fn leaves_the_posts(request: &Request) -> bool {
    let names_an_address = request.traces.iter().any(|trace| trace.kind == TraceKind::Url);
    request.exercises(Right::Erasure) && names_an_address && !erasure_items(request).contains(&ErasureItem::Posts)
}

fn of_consents(request: &Request, console: &Console) -> Vec<Message> {
    if !request.exercises(Right::Withdrawal) {
        return Vec::new();
    }
    let consents = &request.particulars.consents;
    let mut notes = vec![Message::new("note-withdrawal")];
    if consents.is_empty() {
        let known: Vec<&str> = ConsentKind::ALL.iter().map(|consent| consent.id()).collect();
        notes.push(Message::new("note-no-consents").with("consents", known.join(" ")));
    }
    let on_device = [ConsentKind::CameraRoll, ConsentKind::ContactUpload, ConsentKind::Voice];
    let named = on_device.iter().filter(|consent| consents.contains(consent)).map(|consent| console.plain(&format!("device-{consent}")));
    let named: Vec<String> = named.collect();
    if !named.is_empty() {
        notes.push(Message::new("note-withdrawal-device").with("what", named));
    }
    notes
}

/// A complaint about moderation has a channel of its own, and that does not stay open for ever.
fn of_moderation(request: &Request) -> Vec<Message> {
    if !request.exercises(Right::AutomatedDecisions) || request.moderation().next().is_none() {
        return Vec::new();
    }
    let mut notes = vec![Message::new("note-moderation")];
    for case in request.moderation() {
        let Some((decided, until)) = case.date.and_then(|day| Some((day, day.checked_add_months(MONTHS_TO_COMPLAIN)?))) else { continue };
        let id = if until < request.date { "note-moderation-late" } else { "note-moderation-until" };
        notes.push(Message::new(id).with("what", case.what.as_str()).with("decided", decided).with("until", until));
    }
    notes
}

fn of_authority(draft: &Draft, authority: &Authority, knowledge: &Knowledge, console: &Console) -> Vec<Message> {
    let request = &draft.request;
    let named = |id: &'static str| Message::new(id).with("authority", authority.name_in(&console.words().language().to_string()));
    let word = |message: Message| console.word(&message);
    let mut notes = vec![why(request, authority, knowledge, console, &named)];
    let regime_there = |country| knowledge.law.regime_of_residence(country).map(|regime| &regime.id);
    if authority.country == request.controller.country {
        notes.push(named("note-authority-leads"));
    } else if regime_there(authority.country) == regime_there(request.controller.country) {
        notes.push(named("note-authority-lead"));
    }
    if let Some(following) = &request.follows {
        let precedent = &following.precedent;
        if precedent.received.is_none_or(|(_, basis)| basis == "submitted") {
            notes.push(Message::new("note-complaint-unproven").with("reference", precedent.reference.as_str()));
        }
        if following.kind == FollowUp::Complaint && !following.no_other_proceedings {
            notes.push(Message::new("note-complaint-proceedings"));
        }
    }
    let is_read = |language: &str| authority.languages.iter().any(|own| primary(own) == primary(language));
    let also = request.also.as_ref().map(ToString::to_string);
    if !is_read(&draft.letter.language) && !also.is_some_and(|also| is_read(&also)) {
        let languages: Vec<String> = authority.languages.iter().map(|tag| language_name(tag, console)).collect();
        notes.push(named("note-authority-language").with("languages", languages));
    }
    let channels: Vec<String> = authority.channels.iter().map(|channel| console.plain(&format!("by-{channel}"))).collect();
    let mut ways = vec![word(named("note-authority-channel").with("channels", channels))];
    if let Some(form) = &authority.form {
        let id = if form.provenance.status == Status::Verified { "list-verified" } else { "list-unverified" };
        let status = console.plain(id);
        ways.push(word(Message::new("note-authority-form").with("url", form.url.as_str()).with("status", status)));
    }
    ways.extend(authority.email.iter().map(|email| word(Message::new("note-authority-email").with("email", email.as_str()))));
    notes.push(Message::new("note-authority-ways").with("ways", ways.join(" ")));
    if !authority.channels.contains(&request.channel) {
        notes.push(named("note-authority-not-this-way").with("channel", console.plain(&format!("by-{}", request.channel))));
    }
    let wants: Vec<String> = authority
        .wants
        .iter()
        .filter(|want| is_relevant(**want, request))
        .map(|want| console.plain(&format!("want-{}", want.id())))
        .collect();
    if !wants.is_empty() {
        notes.push(named("note-authority-wants").with("wants", wants.join(" ")));
    }
    notes
}

/// Why it is this authority: it watches over the service alone, over a part of the country, or over the country.
fn why(
    request: &Request,
    authority: &Authority,
    knowledge: &Knowledge,
    console: &Console,
    named: &dyn Fn(&'static str) -> Message,
) -> Message {
    let country = console.words().country(request.subject.country).unwrap_or_else(|_| request.subject.country.to_string());
    if authority.services.is_empty() {
        let region = request.subject.region.as_ref().filter(|_| !authority.regions.is_empty());
        return match region {
            Some(region) => named("note-authority-region").with("region", region.as_str()).with("country", country),
            None => named("note-authority-country").with("country", country),
        };
    }
    let service = |id: &crate::parties::ServiceId| {
        knowledge.directory.service(id.as_str()).map_or_else(|| id.to_string(), |(_, service)| service.name.clone())
    };
    named("note-authority-service").with("services", authority.services.iter().map(service).collect::<Vec<_>>()).with("country", country)
}

/// Whether a demand has a meaning for this complaint.
fn is_relevant(want: Want, request: &Request) -> bool {
    match want {
        Want::SignedMandate => request.representative.as_ref().is_some_and(|other| other.role == Role::Mandate),
        Want::QualifiedSignatureByEmail => request.channel == Channel::Email,
        _ => true,
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn language_name(tag: &str, console: &Console) -> String {
    console.words().language_name(tag).unwrap_or_else(|_| tag.to_owned())
}
