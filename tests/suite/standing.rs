//! Where a letter stands, on any day: receipt and its basis, deadline, extension, pause, corrections, and what is next.

use chrono::{DateTime, FixedOffset, NaiveDate};
use demur::correspondence::Knowledge;
use demur::deadline::{Basis, Circumstances, Extension, Identification, Next, Sent, Standing, State, standing};
use demur::law::{Effect, Pause, Right};
use demur::ledger::{Addressee, ByHand, Composed, Dispatch, Entry, Event, EventKind, Hop, Subject};
use demur::request::Channel;

use super::support::{demur, knowledge, person, today};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A letter and what happened to it, as its entries.
#[derive(Clone)]
pub(crate) struct Story {
    pub(crate) entries: Vec<Entry>,
}

/// A letter of 21 November 2026.
pub(crate) fn letter(channel: Channel, rights: &[Right]) -> Story {
    let knowledge = knowledge();
    let (id, controller) = knowledge.directory.controller("meta-platforms-ireland").unwrap();
    let composed = Composed {
        program: "0".to_owned(),
        subject: Subject { name: "Anna Beispiel".to_owned(), email: None, country: "AT".parse().unwrap(), region: None, born: None },
        controller: Addressee { id: id.clone(), name: controller.name.clone(), time_zone: controller.time_zone.clone() },
        rights: rights.to_vec(),
        services: Vec::new(),
        regime: knowledge.law.regimes()[0].id.clone(),
        language: "de".to_owned(),
        date: day("2026-11-21"),
        expected: day(if channel == Channel::Post { "2026-11-28" } else { "2026-11-21" }),
        channel,
        address: None,
        title: String::new(),
        fields: Vec::new(),
        counter: 0,
        follows: None,
        authority: None,
        representative: None,
    };
    Story { entries: Vec::new() }.with("2026-11-21T10:00:00+01:00", Event::Composed(Box::new(composed)))
}

impl Story {
    pub(crate) fn with(mut self, at: &str, event: Event) -> Self {
        let seq = self.entries.len() as u64 + 1;
        let at: DateTime<FixedOffset> = at.parse().unwrap();
        self.entries.push(Entry {
            seq,
            at,
            reference: Some("20261121-7K3QX9TB".parse().unwrap()),
            event,
            attached: Vec::new(),
            hash: String::new(),
        });
        self
    }

    pub(crate) fn said(self, kind: EventKind, on: &str, change: impl FnOnce(&mut ByHand)) -> Self {
        let mut said = ByHand::on(day(on));
        change(&mut said);
        self.with("2030-01-01T00:00:00+00:00", Event::ByHand(kind, Box::new(said)))
    }

    pub(crate) fn on(self, kind: EventKind, on: &str) -> Self {
        self.said(kind, on, |_| {})
    }

    pub(crate) fn dispatch(self, kind: EventKind, at: &str, hop: Hop) -> Self {
        self.with(at, Event::Dispatch(kind, Box::new(Dispatch { hop: Some(hop), ..Dispatch::default() })))
    }

    fn on_day(&self, today: &str) -> Standing {
        self.seen(today, false)
    }

    fn seen(&self, today: &str, is_sending: bool) -> Standing {
        self.seen_under("eu-gdpr", today, is_sending)
    }

    fn seen_under(&self, regime: &str, today: &str, is_sending: bool) -> Standing {
        let Knowledge { law, .. } = knowledge();
        let regime = law.regime(regime).unwrap();
        let limit = &regime.time_limit;
        let circumstances = Circumstances {
            time_limit: Some(limit),
            identification: regime.identification.as_ref(),
            holidays: Some(law.holidays(limit.place.of(None))),
            today: day(today),
            is_sending,
        };
        standing(&self.entries, &circumstances).unwrap()
    }
}

fn deadline(standing: &Standing) -> Option<String> {
    standing.period.as_ref().map(|period| period.last_day.to_string())
}

fn receipt(standing: &Standing) -> Option<(String, Basis)> {
    standing.receipt.map(|receipt| (receipt.on.to_string(), receipt.basis))
}

#[test]
fn a_posted_letter_has_no_deadline_until_its_delivery_is_proven() {
    let written = letter(Channel::Post, &[Right::Objection]);
    let standing = written.on_day("2026-11-21");
    assert_eq!((standing.state, standing.next, deadline(&standing)), (State::Composed, Next::Post, None));
    let posted = written.on(EventKind::Posted, "2026-11-23");
    let standing = posted.on_day("2026-11-24");
    assert_eq!((standing.state, standing.sent, standing.next), (State::Sent, Some(Sent::On(day("2026-11-23"))), Next::GetProof));
    assert_eq!(
        (deadline(&standing), standing.expectation),
        (None, Some(day("2026-12-30"))),
        "posted two days late, it is expected two days later"
    );
    let standing = posted.on_day("2027-06-01");
    assert_eq!((standing.is_overdue, standing.next), (false, Next::GetProofOrSendAgain));
    let delivered = posted.on(EventKind::Delivered, "2026-11-25");
    let standing = delivered.on_day("2026-12-28");
    assert_eq!(receipt(&standing), Some(("2026-11-25".to_owned(), Basis::Delivered)));
    assert_eq!((deadline(&standing).as_deref(), standing.is_overdue, standing.next), (Some("2026-12-28"), false, Next::Wait));
    let standing = delivered.on_day("2026-12-29");
    assert_eq!((standing.state, standing.is_overdue, standing.next), (State::Sent, true, Next::Remind));
}

#[test]
fn anything_meta_does_with_the_letter_in_hand_proves_that_it_had_it_by_then() {
    let posted = letter(Channel::Post, &[Right::Access]).on(EventKind::Posted, "2026-11-23");
    for (kind, basis, state) in [
        (EventKind::Acknowledged, Basis::Acknowledged, State::Acknowledged),
        (EventKind::IdentificationRequested, Basis::Reply, State::Acknowledged),
        (EventKind::Extended, Basis::Reply, State::Acknowledged),
        (EventKind::PartlyAnswered, Basis::Reply, State::PartlyAnswered),
        (EventKind::Answered, Basis::Reply, State::Answered),
        (EventKind::Refused, Basis::Reply, State::Refused),
    ] {
        let standing = posted.clone().on(kind, "2026-12-02").on_day("2026-12-10");
        assert_eq!((standing.state, receipt(&standing)), (state, Some(("2026-12-02".to_owned(), basis))), "{kind}");
        let standing = posted.clone().on(kind, "2026-12-02").on(EventKind::Delivered, "2026-11-27").on_day("2026-12-10");
        assert_eq!(receipt(&standing), Some(("2026-11-27".to_owned(), Basis::Delivered)), "the earliest proof counts: {kind}");
    }
}

#[test]
fn an_email_is_received_only_by_the_recipients_own_server_and_on_the_day_there() {
    let written = letter(Channel::Email, &[Right::Objection]);
    let handed_over = written.clone().dispatch(EventKind::DispatchStarted, "2026-11-21T10:00:01+01:00", Hop::Provider).dispatch(
        EventKind::Dispatched,
        "2026-11-21T10:00:02+01:00",
        Hop::Provider,
    );
    let standing = handed_over.on_day("2027-03-01");
    assert_eq!((standing.state, receipt(&standing), deadline(&standing), standing.is_overdue), (State::Sent, None, None, false));
    assert_eq!(handed_over.on_day("2026-11-22").next, Next::PostAsWell);
    // Half past midnight in Vienna is still the day before in Dublin; and half past eleven of a summer evening in universal time is the day after there.
    for (at, on) in [
        ("2026-11-22T00:30:00+01:00", "2026-11-21"),
        ("2027-07-01T23:30:00+00:00", "2027-07-02"),
        ("2026-11-21T23:59:59+00:00", "2026-11-21"),
    ] {
        let standing = written.clone().dispatch(EventKind::Dispatched, at, Hop::Controller).on_day("2027-08-01");
        assert_eq!(receipt(&standing), Some((on.to_owned(), Basis::ControllerServer)), "{at}");
    }
}

#[test]
fn the_steps_of_a_dispatch_make_the_state() {
    let written = letter(Channel::Email, &[Right::Objection]);
    let started = written.clone().dispatch(EventKind::DispatchStarted, "2026-11-21T10:00:01+01:00", Hop::Provider);
    let with = |kind| started.clone().dispatch(kind, "2026-11-21T10:00:02+01:00", Hop::Provider);
    let resolved =
        |kind| with(EventKind::InDoubt).with("2026-11-22T10:00:00+01:00", Event::Resolved(kind, demur::ledger::Resolved::default()));
    for (story, is_sending, state, next) in [
        (written.clone(), false, State::Failed, Next::SendAgain),
        (written.clone(), true, State::Composed, Next::WaitForSending),
        (started.clone(), false, State::InDoubt, Next::Resolve),
        (started.clone(), true, State::Composed, Next::WaitForSending),
        (with(EventKind::InDoubt), false, State::InDoubt, Next::Resolve),
        (with(EventKind::DispatchFailed), false, State::Failed, Next::SendAgain),
        (with(EventKind::Dispatched), false, State::Sent, Next::PostAsWell),
        (resolved(EventKind::ResolvedSent), false, State::Sent, Next::PostAsWell),
        (resolved(EventKind::ResolvedNotSent), false, State::Failed, Next::SendAgain),
    ] {
        let standing = story.seen("2026-11-23", is_sending);
        assert_eq!((standing.state, standing.next), (state, next), "{:?}", story.entries.last().unwrap().event.kind());
    }
    let sent = resolved(EventKind::ResolvedSent).on_day("2026-11-23").sent;
    assert_eq!(sent, Some(Sent::At("2026-11-21T10:00:01+01:00".parse().unwrap())), "it left when it began to leave");
}

#[test]
fn a_form_counts_from_its_confirmation_and_is_never_overdue_without_one() {
    let submitted = letter(Channel::Form, &[Right::Objection]).on(EventKind::Submitted, "2026-11-21");
    assert_eq!(letter(Channel::Form, &[Right::Objection]).on_day("2026-11-21").next, Next::Submit);
    let standing = submitted.on_day("2027-01-05");
    assert_eq!(receipt(&standing), Some(("2026-11-21".to_owned(), Basis::Submitted)));
    assert_eq!((deadline(&standing).as_deref(), standing.is_overdue, standing.next), (Some("2026-12-21"), false, Next::GetConfirmation));
    let standing = submitted.on(EventKind::Acknowledged, "2026-11-22").on_day("2027-01-05");
    assert_eq!(receipt(&standing), Some(("2026-11-22".to_owned(), Basis::Acknowledged)));
    assert_eq!((deadline(&standing).as_deref(), standing.is_overdue), (Some("2026-12-22"), true));
}

#[test]
fn an_extension_counts_from_receipt_and_only_if_announced_in_the_first_month() {
    for (received, announced, is_in_time, last_day) in [
        ("2027-01-31", "2027-03-01", true, "2027-04-30"),
        ("2027-01-31", "2027-03-02", false, "2027-03-01"),
        ("2027-05-31", "2027-06-01", true, "2027-08-31"),
        ("2026-11-30", "2026-12-30", true, "2027-03-01"),
        ("2026-11-30", "2026-12-31", false, "2026-12-30"),
    ] {
        let story = letter(Channel::Post, &[Right::Access]).on(EventKind::Posted, "2026-11-23").on(EventKind::Delivered, received);
        let standing = story.clone().on(EventKind::Extended, announced).on_day("2027-12-01");
        let without = story.clone().said(EventKind::Extended, announced, |said| said.without_reasons = true).on_day("2027-12-01");
        assert!(matches!(without.extension, Some(Extension::WithoutReasons(_))));
        let expected = if is_in_time { Extension::InTime(day(announced)) } else { Extension::TooLate(day(announced)) };
        assert_eq!((standing.extension, deadline(&standing).as_deref()), (Some(expected), Some(last_day)), "{received} {announced}");
        assert!(standing.is_overdue);
    }
}

#[test]
fn a_request_for_identification_stops_the_time_for_access_alone_if_prompt_and_with_reasons() {
    let received =
        |rights: &[Right]| letter(Channel::Post, rights).on(EventKind::Posted, "2026-11-23").on(EventKind::Delivered, "2026-11-25");
    let asked = received(&[Right::Access]).on(EventKind::IdentificationRequested, "2026-12-01");
    let standing = asked.on_day("2027-05-01");
    assert_eq!(
        (standing.identification.clone(), deadline(&standing), standing.is_overdue),
        (Some(Identification::Waiting(day("2026-12-01"), Vec::new())), None, false)
    );
    assert_eq!(standing.next, Next::Identify);
    let standing = asked.clone().on(EventKind::Identified, "2026-12-04").on_day("2026-12-29");
    // 25 November and a month is 25 December; three days more is Monday the 28th, Saint Stephen's Day having been a Saturday.
    assert_eq!((deadline(&standing).as_deref(), standing.is_overdue), (Some("2026-12-28"), true));
    assert!(standing.period.unwrap().steps.iter().any(|step| step.code() == "paused"));
    let standing = asked.on(EventKind::Identified, "2026-12-11").on_day("2026-12-29");
    assert_eq!((deadline(&standing).as_deref(), standing.is_overdue), (Some("2027-01-04"), false), "ten days more");
    for (story, why) in [
        (received(&[Right::Objection]).on(EventKind::IdentificationRequested, "2026-12-01"), "an objection"),
        (received(&[Right::Objection, Right::Access]).on(EventKind::IdentificationRequested, "2026-12-01"), "a joined letter"),
        (received(&[Right::Access]).on(EventKind::IdentificationRequested, "2026-12-10"), "not prompt"),
        (
            received(&[Right::Access]).said(EventKind::IdentificationRequested, "2026-12-01", |said| said.without_reasons = true),
            "no reasons",
        ),
    ] {
        let standing = story.on(EventKind::Identified, "2026-12-20").on_day("2026-12-29");
        assert!(matches!(standing.identification, Some(Identification::WithoutEffect(_))), "{why}");
        assert_eq!((deadline(&standing).as_deref(), standing.is_overdue), (Some("2026-12-28"), true), "{why}");
    }
    let twice = received(&[Right::Access])
        .on(EventKind::IdentificationRequested, "2026-12-01")
        .on(EventKind::Identified, "2026-12-04")
        .on(EventKind::IdentificationRequested, "2026-12-05");
    let standing = twice.on_day("2026-12-10");
    assert_eq!(
        (standing.identification, standing.next),
        (
            Some(Identification::Waiting(
                day("2026-12-05"),
                vec![Pause { requested: day("2026-12-01"), identified: day("2026-12-04"), effect: Effect::Pauses }]
            )),
            Next::Identify
        ),
        "a second question"
    );
    let standing = twice.on(EventKind::Identified, "2026-12-15").on_day("2026-12-29");
    // 25 December, three days and ten days more: Thursday, 7 January.
    assert_eq!((deadline(&standing).as_deref(), standing.is_overdue), (Some("2027-01-07"), false));
    let standing = received(&[Right::Access]).on(EventKind::IdentificationRequested, "2026-12-09").on_day("2026-12-20");
    assert!(matches!(standing.identification, Some(Identification::Waiting(..))), "the fourteenth day is prompt");
}

#[test]
fn a_correction_replaces_what_it_names() {
    let delivered = letter(Channel::Post, &[Right::Objection]).on(EventKind::Posted, "2026-11-23").on(EventKind::Delivered, "2026-11-25");
    let with = |on: &str, seq: u64, instead: Option<EventKind>| {
        delivered.clone().said(EventKind::Corrected, on, |said| {
            said.replaces = Some(seq);
            said.instead = instead;
        })
    };
    let other_day = with("2026-11-26", 3, Some(EventKind::Delivered)).on_day("2027-01-10");
    assert_eq!((receipt(&other_day).unwrap().0.as_str(), deadline(&other_day).as_deref()), ("2026-11-26", Some("2026-12-28")));
    let other = with("2026-11-26", 3, Some(EventKind::DeliveryFailed)).on_day("2027-01-10");
    assert_eq!((other.state, other.receipt, other.next), (State::Failed, None, Next::SendAgain));
    let back = delivered.clone().on(EventKind::DeliveryFailed, "2026-12-03").on_day("2027-01-10");
    assert_eq!((back.state, back.receipt, deadline(&back)), (State::Failed, None, None), "what came back was not received");
    let nothing = with("2026-11-26", 3, None).on_day("2027-01-10");
    assert_eq!((nothing.state, nothing.receipt, nothing.is_overdue), (State::Sent, None, false));
    let twice = with("2026-11-26", 3, None)
        .said(EventKind::Corrected, "2026-11-27", |said| {
            said.replaces = Some(4);
            said.instead = Some(EventKind::Delivered);
        })
        .on_day("2027-01-10");
    assert_eq!(receipt(&twice).unwrap().0, "2026-11-27");
}

#[test]
fn later_words_count_by_their_day_and_a_withdrawn_letter_is_closed() {
    let sent = letter(Channel::Post, &[Right::Objection]).on(EventKind::Posted, "2026-11-23").on(EventKind::Delivered, "2026-11-25");
    let partly = sent.clone().on(EventKind::PartlyAnswered, "2026-12-10");
    assert_eq!((partly.on_day("2026-12-11").next, partly.on_day("2026-12-29").next), (Next::CheckAnswer, Next::Remind));
    let answered = partly.clone().on(EventKind::Answered, "2026-12-20").on(EventKind::Acknowledged, "2026-11-26").on_day("2027-02-01");
    assert_eq!((answered.state, answered.is_overdue, answered.next), (State::Answered, false, Next::Nothing));
    let refused = sent.clone().on(EventKind::Refused, "2026-12-20").on_day("2027-02-01");
    assert_eq!((refused.state, refused.is_overdue, refused.next), (State::Refused, false, Next::Complain));
    let withdrawn = sent.clone().on(EventKind::Withdrawn, "2026-12-20").on_day("2027-02-01");
    assert_eq!((withdrawn.state, withdrawn.is_overdue), (State::Withdrawn, false));
    let back = letter(Channel::Post, &[Right::Objection]).on(EventKind::Posted, "2026-11-23").on(EventKind::DeliveryFailed, "2026-12-03");
    assert_eq!(
        (back.on_day("2026-12-04").state, back.on_day("2026-12-02").state),
        (State::Failed, State::Sent),
        "as of a day before, it was on its way"
    );
}

#[test]
fn status_travels_in_time() {
    let demur = demur().speaking("en_IE.UTF-8");
    demur.put("ben.toml", person("ben").as_bytes());
    assert_eq!(demur.run(&["send", "objection", "--profile", "ben.toml", "--yes"]).code, Some(0));
    let letters: Vec<serde_json::Value> = serde_json::from_str(&demur.run(&["status", "--json"]).stdout).unwrap();
    let reference = letters[0]["reference"].as_str().unwrap();
    for event in ["posted", "delivered"] {
        assert_eq!(demur.run(&["record", reference, event, "--on", &today()]).code, Some(0));
    }
    let far = demur.run(&["status", "--json", "--as-of", "2099-01-01"]);
    let letters: Vec<serde_json::Value> = serde_json::from_str(&far.stdout).unwrap();
    assert_eq!((&letters[0]["overdue"], &letters[0]["received_basis"]), (&true.into(), &"delivered".into()));
    assert!(letters[0]["days_left"].as_i64().unwrap() < -26000);
    let keys: Vec<&String> = letters[0].as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "authority",
            "channel",
            "clocks",
            "controller",
            "days_left",
            "deadline",
            "extension",
            "follows",
            "keep_until",
            "mails",
            "next",
            "overdue",
            "pause",
            "post",
            "received_basis",
            "received_on",
            "reference",
            "rights",
            "sent_at",
            "state",
            "subject"
        ]
    );
    let text = demur.run(&["status", "--as-of", "2099-01-01"]);
    assert!(text.stdout.contains("OVERDUE: the deadline was"), "{text:?}");
    assert_eq!(demur.run(&["status", "--json", "--as-of", "2001-01-01"]).stdout, "[]\n", "then there was no letter");
}

#[test]
fn what_cannot_be_so_is_not_recorded() {
    let demur = demur().speaking("en_IE.UTF-8");
    demur.put("ben.toml", person("ben").as_bytes());
    assert_eq!(demur.run(&["send", "access", "--profile", "ben.toml", "--yes"]).code, Some(0));
    let letters: Vec<serde_json::Value> = serde_json::from_str(&demur.run(&["status", "--json"]).stdout).unwrap();
    let reference = letters[0]["reference"].as_str().unwrap();
    let tomorrow = (demur::machine::today() + chrono::Days::new(1)).to_string();
    let (day, early) = (today(), "2020-02-29");
    for (arguments, code, said) in [
        (&["posted", "--on", tomorrow.as_str()][..], 1, "is in the future"),
        (&["posted", "--on", early], 1, "is before"),
        (&["posted", "--on", "2026-02-30"], 2, "not a day"),
        (&["submitted", "--on", &day], 1, "does not fit a letter with --channel post"),
        (&["corrected", "--on", &day], 2, "are only used together"),
        (&["posted", "--on", &day, "--seq", "1"], 2, "are only used together"),
        (&["corrected", "--on", &day, "--seq", "1"], 1, "Entry 1 cannot be corrected"),
        (&["corrected", "--on", &day, "--seq", "77"], 1, "Entry 77 cannot be corrected"),
        (&["posted", "--on", &day, "--note", ""], 2, "--note needs a text"),
        (&["posted", "--on", &day, "--note", "a\u{202e}b"], 2, "--note needs a text"),
        (&["eaten", "--on", &day], 2, "invalid value 'eaten'"),
        (&["posted"], 2, "--on"),
    ] {
        let ran = demur.run(&[&["record", reference], arguments].concat());
        assert!(ran.code == Some(code) && ran.stderr.contains(said), "{arguments:?}: {ran:?}");
    }
    assert_eq!(demur.run(&["resolve", reference, "--sent"]).code, Some(1), "it is not in doubt");
    let shown = demur.run(&["show", reference, "--json"]).stdout;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap()["entries"].as_array().unwrap().len(), 1);
    assert_eq!(demur.run(&["record", reference, "posted", "--on", &day]).code, Some(0));
    for (arguments, said) in [
        (&["delivered", "--on", day.as_str(), "--as", "posted"][..], "are only used together"),
        (&["delivered", "--on", &day, "--without-reasons"], "--without-reasons does not fit"),
    ] {
        let ran = demur.run(&[&["record", reference], arguments].concat());
        assert!(ran.code == Some(2) && ran.stderr.contains(said), "{arguments:?}: {ran:?}");
    }
    for (more, state) in [(&["--as", "delivery-failed"][..], "failed"), (&["--as", "nothing"], "composed"), (&["--as", "posted"], "sent")] {
        let shown: serde_json::Value = serde_json::from_str(&demur.run(&["show", reference, "--json"]).stdout).unwrap();
        let last = shown["entries"].as_array().unwrap().len().to_string();
        let ran = demur.run(&[&["record", reference, "corrected", "--on", &day, "--seq", &last], more].concat());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let shown: serde_json::Value = serde_json::from_str(&demur.run(&["show", reference, "--json"]).stdout).unwrap();
        assert_eq!(shown["state"], state, "{more:?}");
    }
}

#[test]
fn an_event_that_was_taken_back_can_be_recorded_again() {
    let demur = demur().speaking("en_IE.UTF-8");
    demur.put("ben.toml", person("ben").as_bytes());
    assert_eq!(demur.run(&["send", "access", "--profile", "ben.toml", "--yes"]).code, Some(0));
    let letters: Vec<serde_json::Value> = serde_json::from_str(&demur.run(&["status", "--json"]).stdout).unwrap();
    let reference = letters[0]["reference"].as_str().unwrap();
    let day = today();
    for arguments in [
        &["posted", "--on", day.as_str()][..],
        &["delivered", "--on", &day],
        &["corrected", "--on", &day, "--seq", "3", "--as", "nothing"],
        &["delivered", "--on", &day],
    ] {
        let ran = demur.run(&[&["record", reference], arguments].concat());
        assert!(ran.code == Some(0) && ran.stderr.contains("Recorded"), "{arguments:?}: {ran:?}");
    }
    let letters: Vec<serde_json::Value> = serde_json::from_str(&demur.run(&["status", "--json"]).stdout).unwrap();
    assert_eq!(letters[0]["received_on"], day);
}

#[test]
fn another_law_has_its_own_rule_for_identification_and_extension() {
    let received = letter(Channel::Post, &[Right::Access]).on(EventKind::Delivered, "2026-11-25");
    let asked = received.clone().on(EventKind::IdentificationRequested, "2026-12-01");
    let waiting = asked.seen_under("uk-gdpr", "2026-12-05", false);
    assert_eq!((waiting.identification.clone(), waiting.next), (Some(Identification::WaitingToStart(day("2026-12-01"))), Next::Identify));
    assert_eq!(deadline(&waiting), None);
    let asked = asked.on(EventKind::Identified, "2026-12-10");
    let late = asked.clone().on(EventKind::Extended, "2027-01-08").seen_under("uk-gdpr", "2027-01-09", false);
    assert_eq!((late.extension, deadline(&late)), (Some(Extension::InTime(day("2027-01-08"))), Some("2027-03-10".to_owned())));
    let british = asked.seen_under("uk-gdpr", "2027-01-05", false);
    assert_eq!((deadline(&british), british.is_overdue), (Some("2027-01-11".to_owned()), false), "a month from the answer, on a Sunday");
    let swiss = asked.seen_under("ch-fadp", "2027-01-05", false);
    assert!(matches!(swiss.identification, Some(Identification::WithoutEffect(_))));
    assert_eq!((deadline(&swiss), swiss.is_overdue), (Some("2026-12-28".to_owned()), true));
    let longer = received.on(EventKind::Extended, "2026-12-20");
    let swiss = longer.seen_under("ch-fadp", "2026-12-21", false);
    assert_eq!(swiss.extension, Some(Extension::OfNoFixedLength(day("2026-12-20"))));
    assert_eq!(deadline(&swiss), Some("2026-12-28".to_owned()));
    assert_eq!(deadline(&longer.seen_under("uk-gdpr", "2026-12-21", false)), Some("2027-02-25".to_owned()));
}
