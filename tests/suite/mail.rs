//! Mails that came in: each of `tests/mail` is taken for what it is, is matched to its letter and to no other, and means no more than it proves.

use std::collections::BTreeMap;
use std::path::PathBuf;

use demur::law::Overlay;
use demur::mail::{Incoming, Phrases, Sender, recognise};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

use super::outbox::{Outbox, outbox, text};
use super::sink::Plan;
use super::support::{Ran, read, root, today};

/// The address that the letters of these tests go to.
const ADDRESS: &str = "privacy@support.facebook.com";

/// A machine with an objection and an access request, both handed over by e-mail; and their references.
fn two_letters() -> (Outbox, String, String) {
    let outbox = outbox(Plan::default(), "none", "");
    let ran = super::support::ran(&outbox.command_to(ADDRESS, &["objection", "access"], &[]).output().unwrap());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let status = outbox.status();
    let of = |right: &str| {
        let letter = status.iter().find(|letter| letter["rights"][0] == right).unwrap();
        text(letter, "reference")
    };
    let (objection, access) = (of("objection"), of("access"));
    (outbox, objection, access)
}

/// The corpus: name and bytes, with nothing filled in.
fn corpus() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join("tests/mail")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "eml"));
    files.sort();
    files.into_iter().map(|file| (file.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read(&file).unwrap())).collect()
}

/// A mail of the corpus about these letters, as it came a minute ago.
fn filled(raw: &[u8], objection: &str, access: &str) -> Vec<u8> {
    let now = demur::machine::now().to_rfc2822();
    let small = objection.to_lowercase();
    let words = [("@REF@", objection), ("@REF2@", access), ("@ref@", small.as_str()), ("@NOW@", now.as_str())];
    words.iter().fold(raw.to_vec(), |raw, (from, to)| replace(&raw, from.as_bytes(), to.as_bytes()))
}

fn replace(raw: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    out.extend_from_slice(rest);
    out
}

/// Puts mails of the corpus into a folder of the machine.
fn put(outbox: &Outbox, names: &[&str], objection: &str, access: &str) {
    for (name, raw) in corpus() {
        if names.is_empty() || names.contains(&name.as_str()) {
            outbox.demur.put(&format!("mails/{name}.eml"), &filled(&raw, objection, access));
        }
    }
}

/// What `import --json` says of each mail, by its name.
fn imported(outbox: &Outbox, arguments: &[&str]) -> BTreeMap<String, Value> {
    let ran = outbox.run(&[&["import", "mails", "--json"], arguments].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let rows: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
    rows.into_iter().map(|row| (text(&row, "file").trim_start_matches("mails/").trim_end_matches(".eml").to_owned(), row)).collect()
}

/// One mail of the corpus, taken in: what the program said.
fn one(outbox: &Outbox, name: &str, objection: &str, access: &str) -> Ran {
    put(outbox, &[name], objection, access);
    let ran = outbox.run(&["import", &format!("mails/{name}.eml")]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran
}

#[test]
fn every_mail_of_the_corpus_is_taken_for_what_it_is() {
    let (outbox, objection, access) = two_letters();
    put(&outbox, &[], &objection, &access);
    let found = imported(&outbox, &["--dry-run"]);
    let expected: BTreeMap<String, BTreeMap<String, String>> = toml::from_str(&read("tests/mail/expected.toml")).unwrap();
    assert!(expected.len() >= 60, "{}", expected.len());
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>(), "each mail has one expected outcome");
    let mut wrong = Vec::new();
    for (name, expected) in &expected {
        let row = &found[name];
        let said = |key: &str| {
            let value = match key {
                "matched_by" | "sender" | "status" | "recipient" | "case_number" => &row["mail"][key],
                _ => &row[key],
            };
            value.as_str().map(str::to_owned)
        };
        for key in ["outcome", "looks_like", "reference", "matched_by", "event", "sender", "status", "recipient", "case_number", "on"] {
            let expected = expected.get(key).map(|expected| match expected.as_str() {
                "REF" => objection.clone(),
                "REF2" => access.clone(),
                "today" => today(),
                other => other.to_owned(),
            });
            if (key != "on" || expected.is_some()) && said(key) != expected {
                wrong.push(format!("{name}: {key} is {:?}, not {expected:?}", said(key)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(
        outbox.status().iter().map(|letter| letter["mails"].as_array().unwrap().len()).sum::<usize>(),
        0,
        "a dry run records nothing"
    );
}

#[test]
fn a_mail_is_recorded_once_with_its_exact_bytes_and_the_chain_holds() {
    let (outbox, objection, access) = two_letters();
    put(&outbox, &[], &objection, &access);
    let first = imported(&outbox, &[]);
    let recorded = first.values().filter(|row| row["outcome"] == "recorded").count();
    assert!(recorded > 60, "{recorded}");
    outbox.holds();
    // Each entry belongs to the letter that its mail was matched to, and to no other; and there is none that no mail made.
    for letter in outbox.status() {
        let own = |row: &&Value| row["outcome"] == "recorded" && row["reference"] == letter["reference"];
        let mut expected: Vec<(u64, &str)> =
            first.values().filter(own).map(|row| (row["seq"].as_u64().unwrap(), row["event"].as_str().unwrap())).collect();
        expected.sort_unstable();
        let mails = letter["mails"].as_array().unwrap().iter();
        let found: Vec<(u64, &str)> = mails.map(|mail| (mail["seq"].as_u64().unwrap(), mail["event"].as_str().unwrap())).collect();
        assert_eq!(found, expected);
    }
    let before = outbox.run(&["ledger", "export"]).stdout;
    for row in imported(&outbox, &[]).values() {
        assert!(row["outcome"] != "recorded", "{row}");
    }
    assert_eq!(outbox.run(&["ledger", "export"]).stdout, before, "taking in the same mails again changes nothing");
    // Each entry belongs to the letter that the mail was matched to, and has the bytes of the file.
    let shown = outbox.run(&["show", &objection, "--output", "copy"]);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    for (name, row) in first.iter().filter(|(_, row)| row["outcome"] == "recorded" && row["reference"] == objection.as_str()) {
        let copy = outbox.demur.path(&format!("copy/{objection}-{}-mail.eml", row["seq"]));
        assert_eq!(std::fs::read(copy).unwrap(), std::fs::read(outbox.demur.path(&format!("mails/{name}.eml"))).unwrap(), "{name}");
    }
}

#[test]
fn a_mailbox_asks_which_mails_are_recorded_without_reading_the_record_again() {
    use demur::correspondence::incoming::{Intake, Outcome};
    let (outbox, objection, access) = two_letters();
    let mut ledger = demur::ledger::Ledger::open(&outbox.demur.path("record/ledger.sqlite3")).unwrap();
    let (knowledge, now) = (super::support::knowledge(), demur::machine::now());
    let mut intake = Intake::new(&ledger, &knowledge, now).unwrap();
    let raw = |name: &str| filled(&corpus().into_iter().find(|(own, _)| own == name).unwrap().1, &objection, &access);
    let form = raw("meta-form-en");
    let id = Incoming::read(&form).unwrap().message_id.unwrap();
    assert!(!intake.knows(&id));
    let filed = intake.file(Some(&mut ledger), &form, None, now).unwrap();
    assert!(matches!(filed.outcome, Outcome::Recorded(_)));
    assert!(intake.knows(&id) && !intake.knows(&id[1..]) && !intake.knows(&format!("{id}x")));
    assert!(matches!(intake.file(Some(&mut ledger), &form, None, now).unwrap().outcome, Outcome::Already(_)));
    assert!(Intake::new(&ledger, &knowledge, now).unwrap().knows(&id), "also the next time");
    // The same mail by another way has other bytes, and is the same.
    let again = [b"Received: from a by b; Sun, 22 Nov 2026 10:00:00 +0000\r\n".to_vec(), form].concat();
    assert!(matches!(intake.file(Some(&mut ledger), &again, None, now).unwrap().outcome, Outcome::Already(_)));
}

#[test]
fn a_reminder_has_its_own_mails_and_they_are_read_once_something_is_said_of_the_matter() {
    let outbox = outbox(Plan::default(), "none", "");
    let send = |arguments: &[&str]| {
        let fixed = ["send", "--profile", "profile.toml", "--channel", "email", "--address", ADDRESS, "--yes", "--data-dir", "record"];
        let mut command = outbox.demur.command(&[&fixed, arguments].concat());
        let ran = super::support::ran(&command.env("DEMUR_SMTP_PASSWORD", "x").output().unwrap());
        assert_eq!(ran.code, Some(0), "{ran:?}");
    };
    send(&["access", "--to", "meta-platforms-ireland"]);
    let (first, _) = outbox.only();
    assert_eq!(outbox.run(&["record", &first, "partly-answered", "--on", &today()]).code, Some(0));
    send(&["reminder", "--for", &first]);
    let second = outbox.status().iter().map(|letter| text(letter, "reference")).find(|reference| *reference != first).unwrap();
    // The answer quotes the reminder, and the reminder names the letter before it: the reminder is meant.
    let mail = format!(
        "From: Meta <{ADDRESS}>\nTo: anna@example.org\nSubject: Your request\nMessage-ID: <one@example.net>\n\nWe will see.\n\n> my letter {first}\n> my reminder {second}\n"
    );
    outbox.demur.put("answer.eml", mail.as_bytes());
    let ran = outbox.run(&["import", "answer.eml"]);
    assert!(ran.stdout.contains(&format!("→ {second}: ")), "{ran:?}");
    let next = |reference: &str| outbox.shown(reference)["next"].clone();
    assert_eq!(next(&second)["code"], "read-answer");
    assert!(text(&next(&second), "text").contains(&format!("demur reply {first}")), "what Meta writes belongs to the first letter");
    assert_eq!(outbox.run(&["record", &first, "answered", "--on", &today()]).code, Some(0));
    assert_ne!(next(&second)["code"], "read-answer");
}

/// A mail as it arrives at the machine of a person, and what the letter's status says then: state, basis, next act.
fn after(name: &str) -> (Outbox, String, Ran, Value) {
    let (outbox, objection, access) = two_letters();
    let ran = one(&outbox, name, &objection, &access);
    let letter = outbox.status().into_iter().find(|letter| letter["reference"] == objection.as_str()).unwrap();
    (outbox, objection, ran, letter)
}

fn standing(letter: &Value) -> (String, Option<String>, String) {
    (text(letter, "state"), letter["received_basis"].as_str().map(str::to_owned), text(&letter["next"], "code"))
}

#[test]
fn a_bounce_reopens_the_letter_and_says_what_to_do() {
    let (outbox, objection, ran, letter) = after("bounce-outlook-de");
    assert_eq!(standing(&letter), ("failed".to_owned(), None, "send-again".to_owned()));
    assert!(ran.stdout.contains("The mailbox is full: send the letter by post"), "{}", ran.stdout);
    assert_eq!(ran.stdout.lines().count(), 1, "one line a mail: {}", ran.stdout);
    let status = outbox.run(&["status"]).stdout;
    assert!(status.contains("Came back on") && status.contains("mailbox full”. The mailbox is full"), "{status}");
    assert_eq!(outbox.events(&objection).last().unwrap(), "delivery-failed");
}

#[test]
fn an_answer_is_proof_of_arrival_and_wants_reading_until_the_person_has_said_something() {
    let (outbox, objection, _, letter) = after("meta-form-en");
    assert_eq!(standing(&letter), ("acknowledged".to_owned(), Some("reply".to_owned()), "read-answer".to_owned()));
    assert_eq!(letter["received_on"], today());
    let next = text(&letter["next"], "text");
    assert!(
        next.contains("“please use our form”") && next.contains(&format!("demur reply {objection} --data-dir record use-our-form")),
        "{next}"
    );
    let shown = outbox.run(&["show", &objection]).stdout;
    assert!(
        shown.contains("Matched by the message that it answers")
            && shown.contains("as the mail claims: imap.example.org: dkim=pass spf=pass dmarc=pass"),
        "{shown}"
    );
    let ran = outbox.run(&["record", &objection, "acknowledged", "--on", &today()]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(outbox.status().iter().find(|letter| letter["reference"] == objection.as_str()).unwrap()["next"]["code"], "wait");
}

#[test]
fn no_mail_ends_or_stops_a_time_limit_by_itself() {
    for name in ["meta-identity-en", "meta-extension-en", "meta-refusal-en", "meta-honoured-en"] {
        let (_outbox, _, _, letter) = after(name);
        assert_eq!(standing(&letter), ("acknowledged".to_owned(), Some("reply".to_owned()), "read-answer".to_owned()), "{name}");
        assert!(
            letter["deadline"].is_string() && letter["extension"].is_null() && letter["pause"].as_array().unwrap().is_empty(),
            "{name}: {letter}"
        );
    }
}

#[test]
fn a_confirmation_is_receipt_and_needs_nothing_more() {
    let (_outbox, _, ran, letter) = after("meta-confirmation-en");
    assert_eq!(standing(&letter), ("acknowledged".to_owned(), Some("acknowledged".to_owned()), "wait".to_owned()));
    assert!(ran.stdout.contains("The mail shows that the letter had arrived by then, if it is really the company’s (your provider found the sender genuine, as the mail says)."), "{}", ran.stdout);
}

#[test]
fn a_report_of_a_step_of_the_way_is_no_receipt() {
    for name in ["dsn-relayed", "dsn-delivered-by-another", "dsn-expanded", "delay-postfix", "auto-forged", "meta-mailbox-closed"] {
        let (_outbox, _, ran, letter) = after(name);
        assert_eq!(letter["received_on"], Value::Null, "{name}");
        assert_eq!(letter["state"], "sent", "{name}");
        assert!(!ran.stdout.contains("had arrived by then"), "{name}: {}", ran.stdout);
    }
    let (_outbox, _, _, letter) = after("dsn-delivered-by-its-own-server");
    assert_eq!(letter["received_basis"], "delivered");
}

#[test]
fn a_mail_of_somebody_else_proves_nothing_but_should_be_read() {
    let (_outbox, _, ran, letter) = after("other-uses-the-words");
    assert_eq!(standing(&letter), ("sent".to_owned(), None, "read-answer".to_owned()));
    assert!(ran.stdout.contains("No proof that the letter arrived"), "{}", ran.stdout);
}

#[test]
fn nothing_in_a_mail_moves_the_cursor_or_changes_a_colour() {
    let (outbox, objection, access) = two_letters();
    put(&outbox, &[], &objection, &access);
    let mut said = Vec::new();
    said.push(outbox.run(&["import", "mails"]));
    for arguments in [
        vec!["status"],
        vec!["show", &objection],
        vec!["show", &objection, "--json"],
        vec!["ledger", "export"],
        vec!["ledger", "export", "--format", "csv"],
    ] {
        said.push(outbox.run(&arguments));
    }
    for ran in said {
        let is_bad = |character: char| {
            character.is_control() && character != '\n' && character != '\r' || "\u{202e}\u{2028}\u{feff}".contains(character)
        };
        for stream in [&ran.stdout, &ran.stderr] {
            assert_eq!(stream.chars().find(|character| is_bad(*character)), None);
        }
    }
}

#[test]
fn the_person_names_the_letter_where_it_is_not_clear() {
    let (outbox, objection, access) = two_letters();
    let ran = one(&outbox, "meta-two-letters", &objection, &access);
    assert!(ran.stdout.contains("not recorded: the mail can be about") && ran.stdout.contains("--for"), "{}", ran.stdout);
    assert_eq!(outbox.events(&objection).last().unwrap(), "dispatched");
    let ran = outbox.run(&["import", "mails/meta-two-letters.eml", "--for", &access[9..]]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(
        (outbox.events(&objection).last().unwrap().as_str(), outbox.events(&access).last().unwrap().as_str()),
        ("dispatched", "acknowledged")
    );
    put(&outbox, &["stranger"], &objection, &access);
    let ran = outbox.run(&["import", "mails", "--for", &access]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let ran = outbox.run(&["import", "mails/stranger.eml", "--for", "20200101-AAAAAAAA"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
}

#[test]
fn a_case_number_of_an_earlier_answer_finds_the_letter() {
    let (outbox, objection, access) = two_letters();
    let later = "From: Meta <case++a1b2c3d4@support.facebook.com>\nTo: anna@example.org\nSubject: Your request\nMessage-ID: <later@example.net>\n\nWe will honour your objection.\n";
    outbox.demur.put("later.eml", later.as_bytes());
    let import = || outbox.run(&["import", "later.eml", "--json"]);
    assert!(import().stdout.contains("unmatched"));
    one(&outbox, "meta-form-de", &objection, &access);
    let rows: Vec<Value> = serde_json::from_str(&import().stdout).unwrap();
    assert_eq!(
        (text(&rows[0], "outcome"), text(&rows[0], "reference"), text(&rows[0]["mail"], "matched_by")),
        ("recorded".into(), objection, "case-number".into())
    );
}

#[test]
fn a_mail_that_is_taken_back_stays_out_until_the_person_names_it_again() {
    let (outbox, objection, access) = two_letters();
    one(&outbox, "meta-confirmation-en", &objection, &access);
    let seq = outbox.shown(&objection)["mails"][0]["seq"].to_string();
    let ran = outbox.run(&["record", &objection, "corrected", "--on", &today(), "--seq", &seq, "--as", "nothing"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let state = || outbox.shown(&objection)["state"].clone();
    assert_eq!(state(), "sent");
    one(&outbox, "meta-confirmation-en", &objection, &access);
    assert_eq!(state(), "sent");
    let ran = outbox.run(&["import", "mails/meta-confirmation-en.eml", "--for", &objection]);
    assert_eq!((ran.code, state()), (Some(0), "acknowledged".into()));
}

#[test]
fn a_folder_of_a_mail_program_is_taken_in_whole() {
    let (outbox, objection, access) = two_letters();
    let mails = corpus();
    let of = |name: &str| filled(&mails.iter().find(|(own, _)| own == name).unwrap().1, &objection, &access);
    let mbox = [
        b"From a@example.org Sat Nov 21 10:00:00 2026\n".to_vec(),
        of("meta-form-en"),
        b"\nFrom b@example.org Sat\n".to_vec(),
        of("stranger"),
        b"\nFrom c@example.org Sat\n".to_vec(),
        of("dsn-relayed"),
    ]
    .concat();
    outbox.demur.put("mails/folder.mbox", &mbox);
    outbox.demur.put("mails/Maildir/cur/1.host:2,S", &of("meta-honoured-en"));
    outbox.demur.put("mails/notes.txt", b"From: no mail\n\n");
    let ran = outbox.run(&["import", "mails"]);
    assert!(ran.stderr.contains("Mails read: 4. Recorded: 3;") && ran.stderr.contains("about no letter in the record: 1;"), "{ran:?}");
    assert!(
        ran.stdout.contains("folder.mbox:1: “please use our form”")
            && ran.stdout.contains("folder.mbox:3: report that the mail was passed on"),
        "{ran:?}"
    );
}

#[test]
fn what_is_no_mail_or_too_large_is_refused_politely() {
    let (outbox, objection, _) = two_letters();
    let large = outbox.demur.put("large.eml", b"From: a@example.org\n\n");
    std::fs::File::options().write(true).open(&large).unwrap().set_len(1 << 30).unwrap();
    outbox.demur.put("text.eml", b"nothing but text\n");
    let ran = outbox.run(&["import", "large.eml", "text.eml"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.stderr.contains("large.eml: not read, because it is larger than 50 MB") && ran.stdout.contains("text.eml: not an e-mail."),
        "{ran:?}"
    );
    assert!(ran.stderr.contains("Not e-mails, or too large: large.eml and text.eml"), "{ran:?}");
    let ran = outbox.run(&["import", "missing.eml"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(outbox.events(&objection).last().unwrap(), "dispatched");
    let ran = super::support::demur().run(&["import", "x.eml"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
}

#[test]
fn a_mail_about_an_earlier_attempt_changes_nothing() {
    let (outbox, objection, access) = two_letters();
    one(&outbox, "bounce-postfix", &objection, &access);
    let ran = super::support::ran(&outbox.command_to(ADDRESS, &["objection"], &[]).output().unwrap());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(outbox.shown(&objection)["state"], "sent", "the same letter goes out again under its reference");
    let an_hour_ago = (demur::machine::now() - chrono::TimeDelta::hours(1)).to_rfc2822();
    let late = corpus().into_iter().find(|(name, _)| name == "bounce-gmail").unwrap().1;
    let late = filled(&replace(&late, b"@NOW@", an_hour_ago.as_bytes()), &objection, &access);
    outbox.demur.put("late.eml", &late);
    let ran = outbox.run(&["import", "late.eml"]);
    assert!(ran.stdout.contains("about an earlier attempt"), "{ran:?}");
    assert_eq!(outbox.shown(&objection)["state"], "sent");
}

/// How often mutated mails are tried; `DEMUR_FUZZ=200000 cargo test` tries that many.
fn tries() -> u32 {
    std::env::var("DEMUR_FUZZ").ok().and_then(|tries| tries.parse().ok()).unwrap_or(600)
}

/// A mail is read, and what comes of it stays within bounds.
fn stays_within_bounds(raw: &[u8], phrases: &Phrases) {
    let Ok(mail) = Incoming::read(raw) else { return };
    let senders = [Sender::default(), Sender { is_controller: true, address: Some(ADDRESS) }];
    for sender in senders {
        let recognised = recognise(&mail, phrases, sender);
        for text in [
            recognised.status,
            recognised.recipient,
            recognised.diagnostic,
            recognised.reporting_mta,
            recognised.remote_mta,
            recognised.case_number,
        ]
        .into_iter()
        .flatten()
        {
            assert!(text.chars().count() <= 301 && !text.chars().any(char::is_control), "{text:?}");
        }
    }
    assert!(mail.text.len() <= 513 << 10 && mail.structure.len() <= 100 && mail.references.len() <= 100 && mail.returned.len() <= 100);
    assert!(mail.subject.chars().count() <= 301 && !mail.subject.chars().any(char::is_control), "{:?}", mail.subject);
}

#[test]
fn arbitrary_and_mutated_mails_are_read_within_bounds() {
    let mails: Vec<Vec<u8>> = corpus()
        .into_iter()
        .map(|(_, raw)| filled(&raw, "20261121-7K3QX9TB", "20261121-00000000"))
        .filter(|raw| raw.len() < 8000)
        .collect();
    assert!(mails.len() > 60);
    let phrases = Phrases::load(&Overlay::new()).unwrap();
    let whole = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), prop::collection::vec(mutation(), 0..12), any::<bool>());
    let mut runner = TestRunner::new(Config { cases: tries(), failure_persistence: None, ..Config::default() });
    let tried = runner.run(&whole, |(one, other, mutations, is_joined)| {
        let mut raw = one.get(&mails).clone();
        if is_joined {
            let tail = other.get(&mails);
            raw.truncate(raw.len() / 2);
            raw.extend_from_slice(&tail[tail.len() / 2..]);
        }
        for mutation in &mutations {
            mutate(&mut raw, mutation);
        }
        stays_within_bounds(&raw, &phrases);
        Ok(())
    });
    tried.unwrap();
    let mut runner = TestRunner::new(Config { cases: tries() / 4, failure_persistence: None, ..Config::default() });
    let tried = runner.run(&(prop::collection::vec(any::<u8>(), 0..600), any::<bool>()), |(bytes, has_header)| {
        let head: &[u8] = if has_header { b"From: a@example.org\nContent-Type: multipart/report; boundary=b\n" } else { b"" };
        stays_within_bounds(&[head, &bytes].concat(), &phrases);
        Ok(())
    });
    tried.unwrap();
}

/// A change of a mail: at a place, so many bytes away, and these in.
type Mutation = (prop::sample::Index, u8, Vec<u8>);

fn mutation() -> impl Strategy<Value = Mutation> {
    let words: Vec<Vec<u8>> = [
        "\r\n\r\n",
        "\n",
        "\r",
        "\0",
        "--",
        "--b",
        ":",
        ";",
        "=?utf-8?B?",
        "?=",
        "=?iso-8859-1?Q?",
        "=\r\n",
        "boundary=",
        "Content-Type: message/rfc822\n",
        "Content-Type: multipart/mixed; boundary=b\n",
        "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: quoted-printable\n",
        "charset=utf-16",
        "charset=utf-7",
        "charset=\"iso-8859-16\"",
        "filename*0*=utf-8''%",
        "(((((((",
        "\"",
        "<",
        ">",
        "@",
        "\u{202e}",
        "😀",
        "ẞ",
        "İ",
        "5.1.1",
        "&#x10FFFF;",
        "<blockquote",
    ]
    .iter()
    .map(|word| word.as_bytes().to_vec())
    .collect();
    let inserted = prop_oneof![prop::sample::select(words), prop::collection::vec(any::<u8>(), 0..8)];
    (any::<prop::sample::Index>(), 0..40_u8, inserted)
}

fn mutate(raw: &mut Vec<u8>, (at, away, inserted): &Mutation) {
    if raw.is_empty() {
        return;
    }
    let start = at.index(raw.len());
    let end = (start + usize::from(*away)).min(raw.len());
    raw.splice(start..end, inserted.iter().copied());
}
