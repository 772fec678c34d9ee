//! The dates in the person's calendar, read as a calendar program reads them: by the Python package `icalendar`.

use std::io::Write;
use std::process::Stdio;

use demur::correspondence::{Case, Knowledge, agenda};
use demur::deadline::{Circumstances, standing};
use demur::law::Right;
use demur::ledger::{Event, EventKind, Follows, Hop};
use demur::parties::ControllerId;
use demur::render::{Appointment, Occasion, RestsOn, calendar};
use demur::request::{Channel, FollowUp};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::outbox::outbox;
use super::sink::Plan;
use super::standing::{Story, letter};
use super::support::{Demur, demur, golden, knowledge, person, root, today};

/// What the package reads: each event with its days, which must be days and no instants, its words and its alarms.
const READER: &str = r#"
import datetime, json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
errors = [str(error) for component in calendar.walk() for error in component.errors]
assert not errors, errors
def day(event, key):
    value = event[key].dt
    assert type(value) is datetime.date and event[key].params["VALUE"] == "DATE", value
    return value.isoformat()
def alarm(component):
    assert component["ACTION"] == "DISPLAY"
    return [component["TRIGGER"].dt.total_seconds() / 3600, str(component["DESCRIPTION"])]
def event(component):
    assert component["DTSTAMP"].dt == component["LAST-MODIFIED"].dt
    return {
        "uid": str(component["UID"]), "sequence": int(component["SEQUENCE"]), "stamp": component["DTSTAMP"].dt.isoformat(),
        "start": day(component, "DTSTART"), "end": day(component, "DTEND"), "status": str(component["STATUS"]),
        "class": str(component["CLASS"]), "summary": str(component["SUMMARY"]), "description": str(component["DESCRIPTION"]),
        "alarms": [alarm(part) for part in component.walk("VALARM")],
    }
assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar["METHOD"] == "PUBLISH"
print(json.dumps([event(component) for component in calendar.walk("VEVENT")]))
"#;

/// The events of a calendar, after what every line must be was looked at.
fn read(ics: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(ics).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let own = root().join("target/venv/bin/python3");
    let mut python = std::process::Command::new(if own.exists() { own } else { "python3".into() })
        .args(["-c", READER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python3 is needed for the tests");
    python.stdin.take().unwrap().write_all(ics).unwrap();
    let output = python.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "Python with its package icalendar is needed for the tests (.ci/run installs it): {said}\n{text}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A letter and what happened to it, as the record has it on 1 December 2027.
fn case(story: &Story) -> Case {
    let knowledge = knowledge();
    let regime = &knowledge.law.regimes()[0];
    let circumstances = Circumstances {
        time_limit: Some(&regime.time_limit),
        identification: regime.identification.as_ref(),
        holidays: Some(knowledge.law.holidays(regime.time_limit.place.of(None))),
        today: "2027-12-01".parse().unwrap(),
        is_sending: false,
    };
    let Event::Composed(letter) = &story.entries[0].event else { panic!("the first entry is the letter") };
    Case {
        reference: story.entries[0].reference.clone().unwrap(),
        letter: (**letter).clone(),
        entries: story.entries.clone(),
        standing: standing(&story.entries, &circumstances).unwrap(),
        posting: None,
        keep_until: None,
    }
}

fn appointments(story: &Story) -> Vec<Appointment> {
    agenda(&case(story), &knowledge(), "2027-12-01".parse().unwrap())
}

fn bytes(story: &Story, language: &str) -> Vec<u8> {
    let words = knowledge().locales.for_interface(&language.parse().unwrap()).unwrap();
    calendar(&appointments(story), &words).unwrap()
}

/// Which date falls on which day, and how firmly: `answer 2026-12-28 CONFIRMED`.
fn dates(story: &Story) -> Vec<String> {
    if appointments(story).is_empty() {
        return Vec::new();
    }
    read(&bytes(story, "en")).iter().map(date).collect()
}

fn date(event: &Value) -> String {
    let text = |key: &str| event[key].as_str().unwrap().to_owned();
    let uid = text("uid");
    let kind = uid[18..].strip_suffix("@demur.invalid").unwrap_or_else(|| panic!("{uid}"));
    assert!(uid[..17].parse::<demur::request::Reference>().is_ok(), "{uid}");
    format!("{kind} {} {}", text("start"), text("status"))
}

fn posted() -> Story {
    letter(Channel::Post, &[Right::Objection]).on(EventKind::Posted, "2026-11-23")
}

fn follows(story: Story, kind: FollowUp) -> Story {
    let mut story = story;
    let reference = "20261021-7K3QX9TB".parse().unwrap();
    if let Event::Composed(letter) = &mut story.entries[0].event {
        letter.follows = Some(Follows { kind, reference, late: false });
    }
    story
}

#[test]
fn a_letter_by_post_has_the_proof_to_fetch_and_an_expectation_until_receipt_is_proven() {
    let written = letter(Channel::Post, &[Right::Objection]);
    assert_eq!(dates(&written), ["proof 2026-11-28 TENTATIVE", "answer 2026-12-28 TENTATIVE"]);
    assert_eq!(dates(&posted()), ["proof 2026-11-30 TENTATIVE", "answer 2026-12-30 TENTATIVE"], "posted two days late");
    let delivered = posted().on(EventKind::Delivered, "2026-11-25");
    let expected =
        ["proof 2026-11-30 CANCELLED", "answer 2026-12-28 CONFIRMED", "reminder 2026-12-29 CONFIRMED", "complaint 2027-01-12 CONFIRMED"];
    assert_eq!(dates(&delivered), expected);
    for story in [written, posted(), delivered] {
        let text = String::from_utf8(bytes(&story, "en")).unwrap().to_lowercase();
        assert!(!text.contains("overdue"), "{text}");
    }
}

#[test]
fn the_day_for_a_reminder_is_the_first_working_day_after_the_last_at_the_place_of_the_controller() {
    for (received, last, reminder, complaint) in [
        ("2027-02-26", "2027-03-26", "2027-03-30", "2027-04-13"), // Good Friday is a working day in Ireland, Easter Monday is none.
        ("2026-11-24", "2026-12-24", "2026-12-28", "2027-01-11"), // Christmas, and Saint Stephen's Day on a Saturday.
        ("2026-12-04", "2027-01-04", "2027-01-05", "2027-01-19"),
    ] {
        let dates = dates(&letter(Channel::Post, &[Right::Access]).on(EventKind::Delivered, received));
        let expected =
            [format!("answer {last} CONFIRMED"), format!("reminder {reminder} CONFIRMED"), format!("complaint {complaint} CONFIRMED")];
        assert_eq!(dates[1..], expected, "{received}");
    }
}

#[test]
fn each_way_and_each_event_has_its_dates() {
    let form = letter(Channel::Form, &[Right::Objection]);
    let email = letter(Channel::Email, &[Right::Access]);
    let at = "2026-11-21T10:00:02+01:00";
    let delivered = || letter(Channel::Post, &[Right::Access]).on(EventKind::Posted, "2026-11-23").on(EventKind::Delivered, "2026-11-25");
    let asked = || delivered().on(EventKind::IdentificationRequested, "2026-12-01");
    let over =
        ["proof 2026-11-30 CANCELLED", "answer 2026-12-28 CANCELLED", "reminder 2026-12-29 CANCELLED", "complaint 2027-01-12 CANCELLED"];
    let cases: Vec<(Story, &[&str])> = vec![
        (form.clone(), &["answer 2026-12-21 TENTATIVE"]),
        (form.clone().on(EventKind::Submitted, "2026-11-22"), &["answer 2026-12-22 TENTATIVE"]),
        (
            form.on(EventKind::Submitted, "2026-11-22").on(EventKind::Acknowledged, "2026-11-23"),
            &["answer 2026-12-23 CONFIRMED", "reminder 2026-12-24 CONFIRMED", "complaint 2027-01-07 CONFIRMED"],
        ),
        (email.clone(), &[]),
        (email.clone().dispatch(EventKind::InDoubt, at, Hop::Provider), &[]),
        (email.clone().dispatch(EventKind::DispatchFailed, at, Hop::Provider), &[]),
        (email.clone().dispatch(EventKind::Dispatched, at, Hop::Provider), &["answer 2026-12-21 TENTATIVE"]),
        (
            email.dispatch(EventKind::Dispatched, at, Hop::Controller),
            &["answer 2026-12-21 CONFIRMED", "reminder 2026-12-22 CONFIRMED", "complaint 2027-01-05 CONFIRMED"],
        ),
        (posted().on(EventKind::DeliveryFailed, "2026-12-01"), &["proof 2026-11-30 CANCELLED", "answer 2026-12-30 CANCELLED"]),
        (posted().on(EventKind::Withdrawn, "2026-12-01"), &["proof 2026-11-30 CANCELLED", "answer 2026-12-30 CANCELLED"]),
        (delivered().on(EventKind::Answered, "2026-12-10"), &over),
        (delivered().on(EventKind::Refused, "2026-12-10"), &over),
        (asked(), &over),
        (
            asked().on(EventKind::Identified, "2026-12-11"),
            &[
                "proof 2026-11-30 CANCELLED",
                "answer 2027-01-04 CONFIRMED",
                "reminder 2027-01-05 CONFIRMED",
                "complaint 2027-01-19 CONFIRMED",
            ],
        ),
        (
            delivered().on(EventKind::Extended, "2026-12-10"),
            &[
                "proof 2026-11-30 CANCELLED",
                "answer 2027-02-25 CONFIRMED",
                "reminder 2027-02-26 CONFIRMED",
                "complaint 2027-03-12 CONFIRMED",
            ],
        ),
        (follows(posted(), FollowUp::Reminder), &["proof 2026-11-30 TENTATIVE"]),
        (follows(posted(), FollowUp::Complaint).on(EventKind::Delivered, "2026-11-25"), &["proof 2026-11-30 CANCELLED"]),
    ];
    for (story, expected) in cases {
        let what: Vec<&str> = story.entries.iter().map(|entry| entry.event.kind().id()).collect();
        assert_eq!(dates(&story), expected, "{what:?}");
    }
}

#[test]
fn a_later_state_has_the_same_identities_and_a_higher_number() {
    let mut story = letter(Channel::Post, &[Right::Access]);
    let mut last: Vec<Value> = read(&bytes(&story, "en"));
    for (kind, on) in [(EventKind::Posted, "2026-11-23"), (EventKind::Delivered, "2026-11-25"), (EventKind::Answered, "2026-12-10")] {
        story = story.on(kind, on);
        assert_eq!(bytes(&story, "en"), bytes(&story, "en"), "the same record gives the same bytes");
        let now = read(&bytes(&story, "en"));
        for before in &last {
            let after = now.iter().find(|event| event["uid"] == before["uid"]).unwrap_or_else(|| panic!("{kind}: {before} is gone"));
            assert!(
                after["sequence"].as_u64() > before["sequence"].as_u64() && after["stamp"].as_str() >= before["stamp"].as_str(),
                "{after}"
            );
        }
        last = now;
    }
    assert_eq!(last[0]["stamp"], "2030-01-01T00:00:00+00:00", "the instant of the last entry");
}

#[test]
fn alarms_come_before_and_what_is_over_has_none() {
    let events = read(&bytes(&posted().on(EventKind::Delivered, "2026-11-25"), "de"));
    let alarms: Vec<Value> = events.iter().map(|event| event["alarms"].clone()).collect();
    let said = |event: usize| events[event]["summary"].clone();
    // At nine in the morning, a week and a day before midnight begins the day.
    assert_eq!(alarms, [json!([]), json!([[-159.0, said(1)], [-15.0, said(1)]]), json!([[-15.0, said(2)]]), json!([[-15.0, said(3)]])]);
    assert!(events.iter().all(|event| event["class"] == "PRIVATE"));
    assert!(events.iter().all(|event| {
        let day = |key: &str| event[key].as_str().unwrap().parse::<chrono::NaiveDate>().unwrap();
        day("start").succ_opt() == Some(day("end"))
    }));
}

#[test]
fn calendars_read_as_their_golden_files() {
    let form = letter(Channel::Form, &[Right::Objection, Right::Access]).on(EventKind::Submitted, "2026-11-22");
    let stories = [
        ("written", letter(Channel::Post, &[Right::Objection])),
        ("posted", posted()),
        ("delivered", posted().on(EventKind::Delivered, "2026-11-25")),
        ("submitted", form),
    ];
    for language in ["de", "en"] {
        for (name, story) in &stories {
            let shown: Vec<String> = read(&bytes(story, language))
                .iter()
                .map(|event| {
                    format!("{}\n{}\n{}\n", date(event), event["summary"].as_str().unwrap(), event["description"].as_str().unwrap())
                })
                .collect();
            golden(&format!("calendars/{name}-{language}.txt"), &shown.join("\n"));
        }
    }
}

#[test]
fn a_business_that_the_person_named_is_not_named_in_a_calendar() {
    let mut story = posted();
    if let Event::Composed(letter) = &mut story.entries[0].event {
        letter.controller.name = "Aids-Hilfe Musterstadt".to_owned();
        letter.controller.id = ControllerId::business(&letter.controller.name);
    }
    let text = String::from_utf8(bytes(&story, "de")).unwrap().replace("\r\n ", "");
    assert!(!text.contains("Aids") && text.contains("ein Unternehmen"), "{text}");
}

fn named(name: &str) -> Appointment {
    Appointment {
        reference: "20261121-7K3QX9TB".parse().unwrap(),
        occasion: Occasion::Answer,
        clock: None,
        day: "2026-12-28".parse().unwrap(),
        rests_on: RestsOn::Left("2026-11-23".parse().unwrap()),
        is_over: false,
        addressee: Some(name.to_owned()),
        rights: vec![Right::Objection],
        sequence: 1,
        changed: "2026-11-23T09:00:00+01:00".parse().unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_name_comes_out_of_a_calendar_as_it_went_in(names in prop::collection::vec("\\PC{0,90}|[\\\\;,:\"n\n äßΩ漢🦀\u{a0}\u{2028}]{0,90}", 60)) {
        let Knowledge { locales, .. } = knowledge();
        let words = locales.for_interface(&"en".parse().unwrap()).unwrap();
        let all: Vec<Appointment> = names.iter().map(|name| named(name)).collect();
        let events = read(&calendar(&all, &words).unwrap());
        prop_assert_eq!(events.len(), names.len());
        for (event, name) in events.iter().zip(&names) {
            let summary = event["summary"].as_str().unwrap();
            prop_assert_eq!(summary, format!("Answer expected, receipt not proven: {name}, Right to object, 20261121-7K3QX9TB"));
        }
    }
}

/// A machine on which one letter by post lies ready, and its reference.
fn prepared(language: &'static str) -> (Demur, String) {
    let demur = demur().speaking(language);
    demur.put("anna.toml", person("anna").as_bytes());
    let ran = demur.run(&["send", "objection", "--to", "meta-platforms-ireland", "--profile", "anna.toml", "--yes", "--output", "letters"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    (demur, ran.stdout.split(' ').next().unwrap().to_owned())
}

#[test]
fn a_letter_has_its_dates_beside_it_and_status_brings_them_up_to_date() {
    let (demur, reference) = prepared("de_AT.UTF-8");
    let beside = format!("letters/{reference}.ics");
    let first = std::fs::read(demur.path(&beside)).unwrap();
    assert_eq!(read(&first).len(), 2);
    let ran = demur.run(&["status", "--ics", "-"]);
    assert_eq!((ran.code, ran.stdout.as_bytes()), (Some(0), first.as_slice()), "{ran:?}");
    let text = ran.stdout.replace("\r\n ", "");
    for secret in ["Anna", "anna", "Beispiel", "ground", "Beruf", "facebook", "instagram"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let day = today();
    assert_eq!(demur.run(&["record", &reference, "posted", "--on", &day]).code, Some(0));
    assert_eq!(demur.run(&["record", &reference, "delivered", "--on", &day]).code, Some(0));
    let ran = demur.run(&["status", "--ics", &beside]);
    assert!(ran.code == Some(1) && ran.stderr.contains("--force"), "{ran:?}");
    assert_eq!(std::fs::read(demur.path(&beside)).unwrap(), first);
    let ran = demur.run(&["status", "--ics", "all.ics"]);
    assert!(
        ran.code == Some(0) && ran.stdout.is_empty() && ran.stderr.contains("all.ics") && ran.stderr.contains("importieren"),
        "{ran:?}"
    );
    let events = read(&std::fs::read(demur.path("all.ics")).unwrap());
    let status: Vec<Value> = serde_json::from_str(&demur.run(&["status", "--json"]).stdout).unwrap();
    let deadline = status[0]["deadline"].as_str().unwrap();
    assert_eq!(date(&events[1]), format!("answer {deadline} CONFIRMED"));
    assert!(events.iter().all(|event| event["sequence"] == 2) && read(&first).iter().all(|event| event["sequence"] == 0));
    assert_eq!(demur.run(&["record", &reference, "answered", "--on", &day]).code, Some(0));
    let closed = demur.run(&["status", "--ics", "-"]);
    assert!(read(closed.stdout.as_bytes()).iter().all(|event| event["status"] == "CANCELLED"), "a closed letter takes its dates back");
}

#[test]
fn the_same_command_again_changes_no_calendar_and_brings_a_lost_one_back() {
    let (demur, reference) = prepared("en_IE.UTF-8");
    let file = demur.path(&format!("letters/{reference}.ics"));
    let first = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    for _ in 0..2 {
        let ran =
            demur.run(&["send", "objection", "--to", "meta-platforms-ireland", "--profile", "anna.toml", "--yes", "--output", "letters"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(std::fs::read(&file).unwrap(), first);
    }
}

#[test]
fn a_strange_file_in_the_place_of_a_calendar_stops_a_letter_before_it_is_recorded() {
    let (demur, reference) = prepared("en_IE.UTF-8");
    let again = |folder: &str, more: &[&str]| {
        let fixed = ["send", "objection", "--to", "meta-platforms-ireland", "--profile", "anna.toml", "--yes", "--output", folder];
        demur.run(&[&fixed, more].concat())
    };
    demur.put(&format!("other/{reference}.ics"), b"mine");
    let ran = again("other", &["--data-dir", "record"]);
    assert!(ran.code == Some(1) && ran.stderr.contains(&format!("other/{reference}.ics")), "{ran:?}");
    assert_eq!(demur.names("other"), [format!("{reference}.ics")]);
    assert_eq!(demur.run(&["status", "--json", "--data-dir", "record"]).stdout, "[]\n");
    // An earlier calendar of the same letter is no strange file.
    demur.put(&format!("third/{reference}.ics"), &std::fs::read(demur.path(&format!("letters/{reference}.ics"))).unwrap());
    assert_eq!(again("third", &["--data-dir", "record"]).code, Some(0));
}

#[test]
fn an_email_leaves_its_dates_only_where_files_are_asked_for() {
    let outbox = outbox(Plan::default(), "none", "");
    assert_eq!(outbox.send(&[]).code, Some(0));
    let left = |folder: &str| outbox.demur.names(folder).into_iter().filter(|name| name.ends_with(".ics")).count();
    assert_eq!(left("."), 0);
    let ran = outbox.send_rights(&["access"], &["--output", "mails"]);
    assert_eq!((ran.code, left("mails")), (Some(0), 1), "{ran:?}");
}

#[test]
fn there_is_no_calendar_without_a_date_and_none_of_a_day_that_is_not_today() {
    let demur = demur().speaking("en_IE.UTF-8");
    let ran = demur.run(&["status", "--ics", "all.ics"]);
    assert!(ran.code == Some(0) && ran.stdout.is_empty() && ran.stderr.contains("no calendar file was written"), "{ran:?}");
    assert!(!demur.path("all.ics").exists());
    for more in [&["--json"][..], &["--as-of", "2027-01-01"]] {
        assert_eq!(demur.run(&[&["status", "--ics", "-"], more].concat()).code, Some(2), "{more:?}");
    }
    assert_eq!(demur.run(&["status", "--force"]).code, Some(2));
}

#[test]
fn status_as_json_has_extension_and_pause() {
    let (demur, reference) = prepared("en_IE.UTF-8");
    let day = today();
    let status = || serde_json::from_str::<Vec<Value>>(&demur.run(&["status", "--json"]).stdout).unwrap().remove(0);
    assert_eq!((&status()["extension"], &status()["pause"]), (&Value::Null, &json!([])));
    for event in ["posted", "extended"] {
        assert_eq!(demur.run(&["record", &reference, event, "--on", &day]).code, Some(0));
    }
    assert_eq!(status()["extension"], json!({ "on": day, "effect": "extends" }));
    let shown: Value = serde_json::from_str(&demur.run(&["show", &reference, "--json"]).stdout).unwrap();
    assert_eq!(shown["extension"], status()["extension"]);
    let send = ["send", "access", "--to", "meta-platforms-ireland", "--profile", "anna.toml", "--yes", "--output", "letters"];
    let other = demur.run(&send).stdout.split(' ').next().unwrap().to_owned();
    for event in ["posted", "delivered", "identification-requested"] {
        assert_eq!(demur.run(&["record", &other, event, "--on", &day]).code, Some(0));
    }
    let pause = || {
        let all: Vec<Value> = serde_json::from_str(&demur.run(&["status", "--json"]).stdout).unwrap();
        all.into_iter().find(|letter| letter["reference"] == other.as_str()).unwrap()["pause"].clone()
    };
    assert_eq!(pause(), json!([{ "from": day, "until": null }]));
    assert_eq!(demur.run(&["record", &other, "identified", "--on", &day]).code, Some(0));
    assert_eq!(pause(), json!([{ "from": day, "until": day }]));
}
