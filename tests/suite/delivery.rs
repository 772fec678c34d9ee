//! What is known of a letter's way beyond the first server: reports asked for (RFC 3461), and one connection for several letters.

use serde_json::{Value, json};

use super::outbox::{Outbox, outbox};
use super::sink::{Fault, Plan, Stage};
use super::support::Ran;

const OFFERED: &[&str] = &["8BITMIME", "PIPELINING", "DSN"];
const WISH: [&str; 2] = ["NOTIFY=SUCCESS,FAILURE,DELAY", "ORCPT=rfc822;privacy@meta.example"];

fn plain(plan: Plan) -> Outbox {
    outbox(plan, "none", "timeout = 2")
}

/// The payload of an event of a letter.
fn payload(outbox: &Outbox, reference: &str, event: &str) -> Value {
    let shown = outbox.shown(reference);
    let entries = shown["entries"].as_array().unwrap();
    entries.iter().find(|entry| entry["event"] == event).unwrap_or_else(|| panic!("{event} in {shown}"))["payload"].clone()
}

fn said(outbox: &Outbox, reference: &str) -> Ran {
    let ran = outbox.run(&["show", reference]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran
}

#[test]
fn reports_are_asked_for_where_they_are_offered_and_the_record_says_so() {
    let outbox = plain(Plan::default().extensions(OFFERED));
    let ran = outbox.send(&[]);
    let (reference, state) = outbox.only();
    assert_eq!((ran.code, state.as_str()), (Some(0), "sent"), "{ran:?}");
    let taken = &outbox.sink.messages()[0];
    let envid = format!("ENVID={reference}");
    let of_mail: Vec<&str> = taken.parameters.iter().map(String::as_str).filter(|one| !one.starts_with("BODY")).collect();
    assert_eq!((of_mail, &taken.recipient_parameters[..]), (vec!["RET=HDRS", &*envid], &WISH.map(str::to_owned)[..]));
    let wish = json!({ "envid": reference, "notify": "SUCCESS,FAILURE,DELAY" });
    for event in ["dispatch-started", "dispatched"] {
        assert_eq!(payload(&outbox, &reference, event)["dsn"], wish, "{event}");
    }
    assert!(ran.stderr.contains("wurde um Berichte über den weiteren Weg gebeten"), "{ran:?}");
    let shown = said(&outbox, &reference).stdout;
    assert!(shown.contains(&format!("SUCCESS,FAILURE,DELAY; in a report the letter is named {reference}")), "{shown}");
    assert!(shown.contains("look into your mailbox"), "{shown}");
    outbox.holds();
}

#[test]
fn reports_that_are_not_offered_are_not_asked_for_and_none_is_promised() {
    let outbox = plain(Plan::default());
    let ran = outbox.send(&[]);
    let (reference, _) = outbox.only();
    let taken = &outbox.sink.messages()[0];
    assert_eq!((ran.code, taken.recipient_parameters.len()), (Some(0), 0), "{ran:?}");
    assert!(!taken.parameters.iter().any(|one| one.starts_with("RET") || one.starts_with("ENVID")), "{taken:?}");
    assert_eq!(payload(&outbox, &reference, "dispatched")["dsn"], Value::Null);
    assert!(ran.stderr.contains("es wird also keiner kommen"), "{ran:?}");
    let shown = said(&outbox, &reference).stdout;
    assert!(shown.contains("No reports on the further way were asked for"), "{shown}");
    assert!(shown.contains("No report on its further way will come"), "{shown}");
}

#[test]
fn a_server_that_lies_about_reports_gets_the_letter_without_the_wish_once() {
    for stage in [Stage::Mail, Stage::Rcpt] {
        for reply in ["501 5.5.4 Syntax", "555 5.5.4 Unsupported option: RET", "550 5.7.1 No"] {
            let outbox = plain(Plan::default().extensions(OFFERED).fault_on_message(1, stage, Fault::Reply(reply)));
            let ran = outbox.send_rights(&["objection", "access"], &[]);
            assert_eq!((ran.code, outbox.sink.taken(), outbox.sink.connections()), (Some(0), 2, 1), "{stage:?} {reply}: {ran:?}");
            assert!(ran.stderr.contains("lehnte es dann ab"), "{stage:?} {reply}: {ran:?}");
            let taken = outbox.sink.messages();
            assert!(
                taken.iter().all(|one| one.recipient_parameters.is_empty() && one.violations.is_empty()),
                "{stage:?} {reply}: {taken:?}"
            );
            for letter in outbox.status() {
                let reference = letter["reference"].as_str().unwrap();
                let payload = payload(&outbox, reference, "dispatched");
                assert_eq!(payload["dsn"], json!({ "envid": reference, "notify": "SUCCESS,FAILURE,DELAY", "refused": reply }), "{stage:?}");
                let shown = said(&outbox, reference).stdout;
                assert!(shown.contains(&format!("refused to be asked: {reply}")), "{shown}");
            }
            let wishes = outbox.sink.commands().iter().filter(|command| command.contains("ENVID=")).count();
            assert_eq!(wishes, 1, "the liar is asked once: {:?}", outbox.sink.commands());
            outbox.holds();
        }
    }
}

#[test]
fn a_refusal_that_is_not_about_reports_is_a_refusal_and_no_word_against_the_server() {
    for stage in [Stage::Mail, Stage::Rcpt] {
        let outbox = plain(Plan::default().extensions(OFFERED).fault(stage, Fault::Reply("550 5.1.1 Nobody of that name")));
        let ran = outbox.send(&[]);
        let (reference, state) = outbox.only();
        assert_eq!((ran.code, state.as_str(), outbox.sink.taken()), (Some(3), "failed", 0), "{stage:?}: {ran:?}");
        assert!(ran.stderr.contains("550") && !ran.stderr.contains("Berichte"), "{stage:?}: {ran:?}");
        assert_eq!(payload(&outbox, &reference, "dispatch-failed")["dsn"], Value::Null, "{stage:?}");
        let later = plain(Plan::default().extensions(OFFERED).fault(stage, Fault::Reply("450 4.2.0 Later")));
        assert_eq!(later.send(&[]).code, Some(3));
        assert_eq!(
            later.sink.commands().iter().filter(|command| command.starts_with("MAIL")).count(),
            1,
            "{stage:?}: 'later' is not 'never'"
        );
    }
}

#[test]
fn several_letters_of_one_run_go_over_one_connection() {
    let outbox = plain(Plan::default().extensions(OFFERED));
    let ran = outbox.send_rights(&["objection", "access", "restriction", "portability"], &[]);
    let taken = outbox.sink.messages();
    assert_eq!((ran.code, taken.len(), outbox.sink.connections()), (Some(0), 4, 1), "{ran:?}");
    assert!(taken.iter().all(|one| one.violations.is_empty()) && outbox.sink.violations().is_empty(), "{taken:?}");
    assert_eq!(outbox.sink.commands().iter().filter(|command| command.starts_with("QUIT")).count(), 1);
    outbox.holds();
}

#[test]
fn a_server_that_closes_between_two_letters_is_called_again_and_gets_each_letter_once() {
    let ends = [
        (Stage::Mail, Fault::Close),
        (Stage::Mail, Fault::Reply("421 4.7.0 Too many messages")),
        (Stage::Mail, Fault::Reply("452 4.5.3 Too many messages")),
        (Stage::Rcpt, Fault::Reply("421 4.3.2 Going down")),
        (Stage::Data, Fault::Reply("421 4.3.2 Going down")),
    ];
    for (stage, fault) in ends {
        let name = format!("{stage:?} {fault:?}");
        let outbox = plain(Plan::default().extensions(OFFERED).fault_on_message(2, stage, fault));
        let ran = outbox.send_rights(&["objection", "access"], &[]);
        assert_eq!((ran.code, outbox.sink.taken(), outbox.sink.connections()), (Some(0), 2, 2), "{name}: {ran:?}");
        assert!(outbox.status().iter().all(|letter| letter["state"] == "sent"), "{name}");
        for letter in outbox.status() {
            let events = outbox.events(letter["reference"].as_str().unwrap());
            assert_eq!(events, ["composed", "dispatch-started", "dispatched"], "{name}");
        }
        outbox.holds();
    }
}
