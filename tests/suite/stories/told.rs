//! A story as it is told in `tests/stories/NAME.toml`, and how the program lives through it.

use chrono::{DateTime, FixedOffset, NaiveDate};
use demur::correspondence::noting::{Saying, note};
use demur::correspondence::{Cases, CorrespondenceError, Draft, Knowledge, Said, follow, sending};
use demur::law::{Provenance, Right, Status};
use demur::ledger::{Dispatch, Event, EventKind, Hop, Ledger, NewEntry};
use demur::parties::Controller;
use demur::profile::Profile;
use demur::request::{Channel, FollowUp, Following, Order, Reference};
use serde::Deserialize;
use tempfile::TempDir;
use toml::value::Datetime;

use super::super::support::{person, read, root};

/// A person, what they order, and what happened before.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Told {
    /// What the story is about, in a sentence.
    pub(crate) about: String,
    /// A person of `examples/` or `tests/profiles/`.
    person: Option<String>,
    /// Or a whole profile.
    profile: Option<String>,
    /// What they order.
    pub(crate) order: Ordered,
    /// The earlier letter, if the order follows one.
    before: Option<Before>,
}

/// What a person orders.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ordered {
    date: Datetime,
    #[serde(default)]
    rights: Vec<String>,
    follow_up: Option<String>,
    #[serde(default)]
    to: Vec<String>,
    #[serde(default)]
    services: Vec<String>,
    language: Option<String>,
    channel: Option<String>,
    #[serde(default)]
    joined: bool,
    business: Option<Business>,
    #[serde(default)]
    missing: Vec<u32>,
    identification: Option<String>,
    #[serde(default)]
    no_other_proceedings: bool,
    #[serde(default)]
    early: bool,
}

/// A business that answers with an AI chatbot.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Business {
    name: String,
    address: Vec<String>,
    country: String,
}

/// The earlier letter and what happened to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Before {
    date: Datetime,
    rights: Vec<String>,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    to: Vec<String>,
    channel: Option<String>,
    language: Option<String>,
    #[serde(default)]
    joined: bool,
    /// "2026-11-23 posted": a day and a word of the record, with `without-reasons` behind it if none were given; also `handed-over` and `accepted`
    /// (by the mail server of one's own provider, by that of the controller) and `reminder` (one was written and sent the same way).
    events: Vec<String>,
}

/// A story with its name.
pub(crate) struct Story {
    pub(crate) name: String,
    pub(crate) told: Told,
}

/// Every story, by name.
pub(crate) fn stories() -> Vec<Story> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("tests/stories"))
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().unwrap().strip_suffix(".toml").map(str::to_owned))
        .collect();
    names.sort();
    let told =
        |name: &String| toml::from_str(&read(&format!("tests/stories/{name}.toml"))).unwrap_or_else(|error| panic!("{name}: {error}"));
    names.into_iter().map(|name| Story { told: told(&name), name }).collect()
}

fn day(date: Datetime) -> NaiveDate {
    date.to_string().parse().unwrap()
}

fn at(date: NaiveDate) -> DateTime<FixedOffset> {
    format!("{date}T10:00:00+01:00").parse().unwrap()
}

fn rights(words: &[String]) -> Vec<Right> {
    words.iter().map(|word| word.parse().unwrap_or_else(|()| panic!("no right: {word}"))).collect()
}

fn channel(word: Option<&String>) -> Channel {
    word.map_or(Channel::Post, |word| word.parse().unwrap_or_else(|()| panic!("no channel: {word}")))
}

impl Story {
    /// The person's file.
    pub(crate) fn profile_text(&self) -> String {
        match (&self.told.person, &self.told.profile) {
            (Some(name), None) => person(name),
            (None, Some(text)) => text.clone(),
            _ => panic!("{}: a person or a profile", self.name),
        }
    }

    /// The person.
    pub(crate) fn profile(&self, knowledge: &Knowledge) -> Profile {
        let text = self.profile_text();
        Profile::parse(&text, &knowledge.law, &knowledge.directory).unwrap_or_else(|error| panic!("{}: {error}\n{text}", self.name))
    }

    /// What they order, with the earlier letter from a record that was kept as the story tells.
    pub(crate) fn order(&self, knowledge: &Knowledge) -> Order {
        let ordered = &self.told.order;
        let date = day(ordered.date);
        let kind = ordered.follow_up.as_ref().map(|word| word.parse().unwrap_or_else(|()| panic!("{}: {word}", self.name)));
        Order {
            rights: rights(&ordered.rights),
            to: ordered.to.clone(),
            services: ordered.services.clone(),
            language: ordered.language.as_ref().map(|tag| tag.parse().unwrap()),
            channel: channel(ordered.channel.as_ref()),
            date,
            joined: ordered.joined,
            also: None,
            business: ordered.business.as_ref().map(|business| business.controller(date)),
            follows: kind.map(|kind| self.following(kind, knowledge, date)),
        }
    }

    /// The letters.
    pub(crate) fn drafts(&self, knowledge: &Knowledge) -> Result<Vec<Draft>, CorrespondenceError> {
        knowledge.draft(&self.profile(knowledge), &self.order(knowledge))
    }

    fn following(&self, kind: FollowUp, knowledge: &Knowledge, date: NaiveDate) -> Following {
        let before = self.told.before.as_ref().unwrap_or_else(|| panic!("{}: what follows a letter tells of it", self.name));
        let folder = TempDir::new().unwrap();
        let (ledger, reference) = before.record(&folder, &self.profile(knowledge), knowledge);
        let ordered = &self.told.order;
        let said = Said {
            missing: ordered.missing.clone(),
            identification: ordered.identification.clone(),
            no_other_proceedings: ordered.no_other_proceedings,
            early: ordered.early,
        };
        let cases = Cases::read(&ledger, knowledge, date, false).unwrap();
        follow(&cases, reference.as_str(), None, kind, said, date).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }
}

impl Business {
    fn controller(&self, today: NaiveDate) -> Controller {
        Controller {
            name: self.name.clone(),
            postal_address: self.address.clone(),
            country: self.country.parse().unwrap(),
            time_zone: String::new(),
            days_of_post: 3,
            forms: Vec::new(),
            training: None,
            mail_domains: None,
            provenance: Provenance { source: self.name.clone(), checked: today, status: Status::Verified, check_again: None },
        }
    }
}

impl Before {
    /// A record with the earlier letter and everything that happened to it.
    fn record(&self, folder: &TempDir, profile: &Profile, knowledge: &Knowledge) -> (Ledger, Reference) {
        let order = Order {
            rights: rights(&self.rights),
            to: self.to.clone(),
            services: self.services.clone(),
            language: self.language.as_ref().map(|tag| tag.parse().unwrap()),
            channel: channel(self.channel.as_ref()),
            date: day(self.date),
            joined: self.joined,
            also: None,
            business: None,
            follows: None,
        };
        let file = folder.path().join("ledger.sqlite3");
        Ledger::create(&file).unwrap();
        let mut ledger = Ledger::open(&file).unwrap();
        let drafts = knowledge.draft(profile, &order).unwrap_or_else(|error| panic!("{error}"));
        let [draft] = drafts.as_slice() else { panic!("the earlier letter is one letter, not {}", drafts.len()) };
        let reference = write(&mut ledger, draft);
        for event in &self.events {
            let (on, happened) = event.split_once(' ').unwrap();
            let on: NaiveDate = on.parse().unwrap();
            if happened == "reminder" {
                let cases = Cases::read(&ledger, knowledge, on, false).unwrap();
                let follows = follow(&cases, reference.as_str(), None, FollowUp::Reminder, Said::default(), on).unwrap();
                let order = Order { follows: Some(follows), rights: Vec::new(), date: on, ..order.clone() };
                let reminder = write(&mut ledger, &knowledge.draft(profile, &order).unwrap()[0]);
                happens(&mut ledger, &reminder, if order.channel == Channel::Email { "handed-over" } else { "posted" }, on, knowledge);
            } else {
                happens(&mut ledger, &reference, happened, on, knowledge);
            }
        }
        (ledger, reference)
    }
}

/// Writes a letter into a record.
pub(crate) fn write(ledger: &mut Ledger, draft: &Draft) -> Reference {
    sending::compose(ledger, draft, 0, None, &[], at(draft.request.date)).unwrap();
    draft.request.reference.clone()
}

/// Records what happened to a letter.
pub(crate) fn happens(ledger: &mut Ledger, reference: &Reference, happened: &str, on: NaiveDate, knowledge: &Knowledge) {
    let hop = match happened {
        "handed-over" => Some(Hop::Provider),
        "accepted" => Some(Hop::Controller),
        _ => None,
    };
    if hop.is_some() {
        for kind in [EventKind::DispatchStarted, EventKind::Dispatched] {
            let event = Event::Dispatch(kind, Box::new(Dispatch { hop, ..Dispatch::default() }));
            ledger.append(&[NewEntry { at: at(on), reference, event: &event, attachments: &[] }]).unwrap();
        }
        return;
    }
    let (word, rest) = happened.split_once(' ').unwrap_or((happened, ""));
    let saying = Saying {
        event: word.parse().unwrap_or_else(|()| panic!("no event: {word}")),
        on,
        note: None,
        file: None,
        proofs: Vec::new(),
        post: demur::ledger::Carriage::default(),
        without_reasons: rest == "without-reasons",
        seq: None,
        instead: None,
    };
    let cases = Cases::read(ledger, knowledge, on, false).unwrap();
    note(ledger, cases.find(reference.as_str()).unwrap(), &saying, at(on)).unwrap_or_else(|error| panic!("{on} {happened}: {error}"));
}
