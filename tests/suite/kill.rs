//! Killed at any moment: nothing leaves that the record does not know, nothing is sent twice without a person's word, and every record holds.
//!
//! 60 kills a run; `DEMUR_KILLS=1000` makes it a thousand.

use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use super::dovecot::Dovecot;
use super::outbox::{Outbox, PASSWORD, outbox, text};
use super::sink::{Authority, Fault, Plan, Stage};

/// A few random numbers, the same each time for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

fn kills() -> u64 {
    std::env::var("DEMUR_KILLS").ok().and_then(|number| number.parse().ok()).unwrap_or(60)
}

/// How often the server took the letter with this reference.
fn taken(outbox: &Outbox, reference: &str) -> usize {
    let id = format!("Message-ID: <{reference}@");
    outbox.sink.messages().iter().filter(|message| message.bytes.windows(id.len()).any(|window| window == id.as_bytes())).count()
}

/// Every letter the server has is known, none is there twice, and the state says no more than is so.
fn is_true(outbox: &Outbox, context: &str) {
    outbox.holds();
    let status = outbox.status();
    for letter in &status {
        let (reference, state) = (text(letter, "reference"), text(letter, "state"));
        let times = taken(outbox, &reference);
        let is_true = match state.as_str() {
            "sent" => times == 1,
            "failed" | "composed" => times == 0,
            "in-doubt" => times <= 1,
            _ => false,
        };
        assert!(is_true, "{context}: {reference} is {state}, and the server has it {times} times");
    }
    let known: usize = status.iter().map(|letter| taken(outbox, &text(letter, "reference"))).sum();
    assert_eq!(outbox.sink.taken(), known, "{context}: the server has a letter that the record does not know");
}

/// Sends until everything is sent; a doubt is ended by what the server says, as a person would by looking.
fn finish(outbox: &Outbox, context: &str) {
    for _ in 0..4 {
        for letter in outbox.status().iter().filter(|letter| letter["state"] == "in-doubt") {
            let reference = text(letter, "reference");
            let word = if taken(outbox, &reference) > 0 { "--sent" } else { "--not-sent" };
            let ran = outbox.run(&["resolve", &reference, word]);
            assert_eq!(ran.code, Some(0), "{context}: {ran:?}");
        }
        let ran = outbox.send_rights(&["objection", "access"], &[]);
        assert!(matches!(ran.code, Some(0 | 5)), "{context}: {ran:?}");
        if ran.code == Some(0) {
            break;
        }
    }
    is_true(outbox, context);
    let states: Vec<String> = outbox.status().iter().map(|letter| text(letter, "state")).collect();
    assert_eq!(states, ["sent", "sent"], "{context}");
}

#[test]
fn a_kill_at_any_moment_loses_nothing_and_sends_nothing_twice() {
    let mut dice = Dice(20_261_121);
    let mut killed = 0;
    let mut seen = std::collections::BTreeMap::<String, usize>::new();
    while killed < kills() {
        // Slow replies at each stage, so that a kill can fall between any two of them.
        let mut plan = Plan::default();
        for stage in [Stage::Greeting, Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Body] {
            plan = plan.fault(stage, Fault::Delay(Duration::from_millis(dice.roll(25))));
        }
        let outbox = outbox(plan, "none", "timeout = 5");
        for _ in 0..4 {
            let mut process = outbox.command(&["objection", "access"], &[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            // Half of the kills fall while the letters are made, the others while the server is spoken to.
            if dice.roll(2) == 0 {
                sleep(Duration::from_millis(dice.roll(900)));
            } else {
                let connections = outbox.sink.connections();
                while outbox.sink.connections() == connections && process.try_wait().unwrap().is_none() {
                    sleep(Duration::from_millis(1));
                }
                sleep(Duration::from_micros(dice.roll(250_000)));
            }
            let is_alive = process.try_wait().unwrap().is_none();
            process.kill().unwrap();
            process.wait().unwrap();
            killed += u64::from(is_alive);
            if !is_alive {
                break;
            }
            // The server may still be reading what had left; it takes it or not, and then is quiet.
            sleep(Duration::from_millis(60));
            if outbox.demur.path("record/ledger.sqlite3").exists() {
                let context = format!("kill {killed}");
                is_true(&outbox, &context);
                for letter in outbox.status() {
                    *seen.entry(text(&letter, "state")).or_default() += 1;
                }
                // A doubt blocks: nothing more leaves until a person says so.
                if outbox.status().iter().any(|letter| letter["state"] == "in-doubt") {
                    let before = outbox.sink.taken();
                    let blocked = outbox.send(&["--again"]);
                    let objection_in_doubt =
                        outbox.status().iter().any(|letter| letter["state"] == "in-doubt" && letter["rights"][0] == "objection");
                    assert!(!objection_in_doubt || (blocked.code == Some(5) && outbox.sink.taken() == before), "{context}: {blocked:?}");
                    if !objection_in_doubt {
                        // The other letter was insisted on, and is there a second time by that word.
                        break;
                    }
                }
            }
        }
        if outbox.status().len() <= 2 {
            finish(&outbox, &format!("after kill {killed}"));
        }
    }
    assert!(
        seen.contains_key("in-doubt") && seen.contains_key("failed") && seen.contains_key("sent"),
        "the kills fell everywhere: {seen:?}"
    );
}

#[test]
fn a_kill_while_a_copy_is_put_loses_no_letter_and_no_entry_says_more_than_is_there() {
    let mut dice = Dice(20_261_122);
    let sent = "namespace inbox {\n inbox = yes\n separator = /\n mailbox Sent {\n special_use = \\Sent\n auto = create\n}\n}";
    let mut seen = std::collections::BTreeSet::new();
    for round in 0..(kills() / 8).max(4) {
        let dovecot = Dovecot::start(&Authority::shared().good(), sent);
        let outbox = outbox(Plan::default(), "none", "timeout = 5");
        let profile = std::fs::read_to_string(outbox.demur.path("profile.toml")).unwrap();
        outbox.demur.put("profile.toml", format!("{profile}{}", dovecot.section("none", "timeout = 20")).as_bytes());
        let mut command = outbox.command(&["objection", "access"], &[]);
        let mut process = command.env("DEMUR_IMAP_PASSWORD", PASSWORD).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while outbox.sink.taken() < 2 && process.try_wait().unwrap().is_none() {
            sleep(Duration::from_millis(1));
        }
        // Every other kill falls while the copies are put, the rest before.
        while round % 2 == 1 && dovecot.mails(".Sent").is_empty() && process.try_wait().unwrap().is_none() {
            sleep(Duration::from_millis(1));
        }
        sleep(Duration::from_micros(dice.roll(40_000)));
        process.kill().unwrap();
        process.wait().unwrap();
        sleep(Duration::from_millis(100));
        let context = format!("round {round}");
        is_true(&outbox, &context);
        assert_eq!(outbox.sink.taken(), 2, "{context}: both letters left");
        let copies = dovecot.mails(".Sent");
        for letter in outbox.status() {
            let reference = text(&letter, "reference");
            let id = format!("Message-ID: <{reference}@");
            let lie = copies.iter().filter(|(_, mail)| mail.windows(id.len()).any(|window| window == id.as_bytes())).count();
            let is_said = outbox.events(&reference).contains(&"copied".to_owned());
            assert!(lie <= 1 && (!is_said || lie == 1), "{context}: {lie} copies of {reference}, and the record says {is_said}");
            seen.insert((lie, is_said));
        }
    }
    assert!(seen.len() > 1, "the kills fell before and after the copies: {seen:?}");
}
