//! Everything around: the person's own files, the clock, the age of what the program knows, languages and the terminal.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use super::{Findings, Health};
use crate::correspondence::{Knowledge, OwnFiles};
use crate::error::Error;
use crate::law::{Provenance, Right};
use crate::locale::Message;
use crate::machine;
use crate::profile::Profile;
use crate::request::{Channel, Order};

/// How far a clock may run back without a word, as before something is recorded.
const TOLERANCE: TimeDelta = TimeDelta::minutes(2);

/// How many records are named; the rest is counted.
const NAMED: usize = 5;

/// Looks at the person's own templates, locales and data; gives what the program knows with them, or without those that are broken.
pub(super) fn own_files(own: Result<OwnFiles, Error>, words: Result<(), Error>, findings: &mut Findings<'_>) -> Knowledge {
    let built_in = || Knowledge::load(&OwnFiles::default()).expect("what is built in is tested");
    let own = match own {
        Ok(own) => own,
        Err(error) => {
            findings.error("own-files", Health::Wrong, &error);
            return built_in();
        }
    };
    let count = own.templates.len() + own.locales.len() + own.data.len();
    match words.and_then(|()| Ok(Knowledge::load(&own)?)) {
        Ok(knowledge) => {
            let said = if count == 0 { "doctor-no-own-files" } else { "doctor-own-files" };
            findings.well("own-files", &Message::new(said).with("files", count.to_string()));
            knowledge
        }
        Err(error) => {
            findings.error("own-files", Health::Wrong, &error);
            built_in()
        }
    }
}

/// Whether a letter can be written at all: an objection, which every law here grants.
pub(super) fn letter(profile: &Profile, knowledge: &Knowledge, findings: &mut Findings<'_>) {
    let order = Order {
        rights: vec![Right::Objection],
        to: Vec::new(),
        services: Vec::new(),
        language: None,
        channel: Channel::Post,
        date: machine::today(),
        also: None,
        business: None,
        follows: None,
        joined: false,
    };
    match knowledge.draft(profile, &order) {
        Ok(drafts) => {
            let to = drafts.iter().map(|draft| draft.request.addressee().name.to_owned()).collect::<Vec<_>>();
            findings.well("letter", &Message::new("doctor-letter").with("to", to));
        }
        Err(error) => findings.error("letter", Health::Wrong, &error.into()),
    }
}

/// Whether the clock can be right: it is after the last entry of the record, and after the law was last looked at.
pub(super) fn clock(latest: Option<DateTime<FixedOffset>>, knowledge: &Knowledge, findings: &mut Findings<'_>) {
    let now = machine::now();
    let shown = |instant: DateTime<FixedOffset>| instant.format("%Y-%m-%d %H:%M:%S %:z").to_string();
    let about = |id| Message::new(id).with("now", shown(now));
    let cure = Message::new("doctor-clock-cure");
    let newest = records(knowledge).into_iter().map(|(_, provenance)| provenance.checked).max().unwrap_or_default();
    match latest {
        Some(last) if now + TOLERANCE < last => {
            findings.add("clock", Health::Wrong, &about("doctor-clock-behind-record").with("last", shown(last)), Some(&cure));
        }
        _ if now.date_naive() < newest.pred_opt().unwrap_or_default() => {
            findings.add("clock", Health::Wrong, &about("doctor-clock-behind-data").with("date", newest), Some(&cure));
        }
        Some(last) => findings.well("clock", &about("doctor-clock").with("last", shown(last))),
        None => findings.well("clock", &about("doctor-clock-alone")),
    }
}

/// Time zone, age of the data, language and terminal.
pub(super) fn rest(knowledge: &Knowledge, findings: &mut Findings<'_>) {
    let offset = machine::now().format("UTC%:z").to_string();
    if machine::knows_time_zone() {
        findings.well("time-zone", &Message::new("doctor-time-zone").with("offset", offset));
    } else {
        let cure = Message::new("doctor-time-zone-cure");
        findings.add("time-zone", Health::Look, &Message::new("doctor-no-time-zone"), Some(&cure));
    }
    age(knowledge, machine::today(), findings);
    let own = findings.console.words().language().clone();
    let name = knowledge.locales.records().get(&own.to_string()).map_or_else(|| own.to_string(), |record| record.name.clone());
    findings.well("language", &Message::new("doctor-language").with("language", name));
    match machine::encoding() {
        Some(encoding) if ["utf-8", "utf8"].contains(&encoding.to_ascii_lowercase().as_str()) => {
            findings.well("terminal", &Message::new("doctor-terminal").with("encoding", encoding));
        }
        told => {
            let said = Message::new("doctor-terminal-other").with("encoding", told.unwrap_or_else(|| "-".to_owned()));
            findings.add("terminal", Health::Look, &said, Some(&Message::new("doctor-terminal-cure")));
        }
    }
}

fn age(knowledge: &Knowledge, today: NaiveDate, findings: &mut Findings<'_>) {
    let records = records(knowledge);
    let due: Vec<&String> = records.iter().filter(|(_, provenance)| provenance.is_due(today)).map(|(name, _)| name).collect();
    let next = records.iter().filter_map(|(_, provenance)| provenance.check_again).filter(|day| *day > today).min();
    if due.is_empty() {
        let said = Message::new("doctor-age").with("records", records.len().to_string());
        let said = match next {
            Some(day) => Message { id: "doctor-age-until", ..said }.with("date", day),
            None => said,
        };
        return findings.well("age", &said);
    }
    let named = due.iter().take(NAMED).map(|name| (*name).clone()).collect::<Vec<_>>();
    let said = Message::new("doctor-age-due").with("count", due.len().to_string()).with("records", named);
    findings.add("age", Health::Look, &said, Some(&Message::new("doctor-age-cure")));
}

/// The records on law and addressees, each with the name that notes on letters have for it.
fn records(knowledge: &Knowledge) -> Vec<(String, Provenance)> {
    let mut all: Vec<(String, &Provenance)> = Vec::new();
    for regime in knowledge.law.regimes() {
        all.push((regime.id.to_string(), &regime.provenance));
        all.push((format!("{}: countries", regime.id), &regime.countries.provenance));
        all.push((format!("{}: time limit", regime.id), &regime.time_limit.provenance));
        all.extend(regime.dated.iter().map(|dated| (format!("{}: {}", regime.id, dated.id), &dated.provenance)));
    }
    for (id, controller) in knowledge.directory.controllers() {
        all.push((id.to_string(), &controller.provenance));
        all.extend(controller.forms.iter().map(|form| (form.url.clone(), &form.provenance)));
    }
    for (id, service) in knowledge.directory.services() {
        all.push((id.to_string(), &service.provenance));
        all.extend(service.by_regime.iter().map(|(regime, provenance)| (format!("{id}: {regime}"), provenance)));
    }
    let mut all: Vec<(String, Provenance)> = all.into_iter().map(|(name, provenance)| (name, provenance.clone())).collect();
    for (id, authority) in knowledge.authorities().iter().flat_map(crate::parties::Authorities::all) {
        all.push((id.to_string(), authority.provenance.clone()));
        all.extend(authority.form.as_ref().map(|form| (form.url.clone(), form.provenance.clone())));
    }
    all
}
