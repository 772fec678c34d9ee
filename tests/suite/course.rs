//! The course of a case, from the first letter to the authority: what status says on each day, what the calendar has, what `reply` drafts.

use demur::correspondence::{Cases, Said, follow};
use demur::law::Right;
use demur::ledger::Ledger;
use demur::request::{FollowUp, Order, Reference};

use super::stories::{happens, write};
use super::support::{Demur, demur, knowledge, order, person, profile};

/// A home whose record has one letter of Anna's to Meta, of 1 September 2026, and what happened; `reminder` and `complaint` are letters of their own, posted
/// and delivered on that day.
fn home(right: Right, events: &[&str]) -> (Demur, Reference) {
    let knowledge = knowledge();
    let home = demur().speaking("en_US.UTF-8");
    let file = home.put(".local/share/demur/ledger.sqlite3", b"");
    std::fs::remove_file(&file).unwrap();
    Ledger::create(&file).unwrap();
    let mut ledger = Ledger::open(&file).unwrap();
    let anna = profile(&person("anna"));
    let letter = Order { date: "2026-09-01".parse().unwrap(), to: vec!["meta-platforms-ireland".into()], ..order(&[right]) };
    let reference = write(&mut ledger, &knowledge.draft(&anna, &letter).unwrap()[0]);
    for event in events {
        let (on, happened) = event.split_once(' ').unwrap();
        let on = on.parse().unwrap();
        let Ok(kind) = happened.parse::<FollowUp>() else {
            happens(&mut ledger, &reference, happened, on, &knowledge);
            continue;
        };
        let cases = Cases::read(&ledger, &knowledge, on, false).unwrap();
        let follows = follow(&cases, reference.as_str(), Some(&anna.subject), kind, Said::default(), on).unwrap();
        let next = write(&mut ledger, &knowledge.draft(&anna, &Order { follows: Some(follows), date: on, ..order(&[]) }).unwrap()[0]);
        happens(&mut ledger, &next, "posted", on, &knowledge);
        happens(&mut ledger, &next, "delivered", on, &knowledge);
    }
    (home, reference)
}

/// What status says of the first letter on a day.
fn status(home: &Demur, reference: &Reference, day: &str) -> serde_json::Value {
    let ran = home.run(&["status", "--json", "--as-of", day]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let all: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    all.as_array().unwrap().iter().find(|letter| letter["reference"] == reference.as_str()).unwrap_or_else(|| panic!("{all}")).clone()
}

#[test]
fn after_silence_comes_a_reminder_then_a_courtesy_then_the_authority() {
    let so_far = ["2026-09-02 posted", "2026-09-07 delivered", "2026-10-08 reminder", "2026-10-23 complaint"];
    let (home, reference) = home(Right::Access, &so_far);
    let next = |day: &str| status(&home, &reference, day)["next"]["code"].as_str().unwrap().to_owned();
    assert_eq!(next("2026-10-07"), "wait");
    assert_eq!(next("2026-10-08"), "await-reminder");
    assert_eq!(next("2026-10-22"), "await-reminder");
    assert_eq!(next("2026-11-30"), "await-authority");
    let text = status(&home, &reference, "2026-10-22")["next"]["text"].as_str().unwrap().to_owned();
    assert_eq!(
        text,
        format!(
            "wait for the answer until 22\u{a0}October\u{a0}2026 (a courtesy that extends no time limit), then lodge a complaint: demur draft complaint --for {reference}"
        )
    );
    let clocks = status(&home, &reference, "2026-11-30")["clocks"].clone();
    let days: Vec<(&str, &str, &str)> = clocks
        .as_array()
        .unwrap()
        .iter()
        .map(|clock| (clock["id"].as_str().unwrap(), clock["effect"].as_str().unwrap(), clock["last_day"].as_str().unwrap()))
        .collect();
    assert_eq!(days, [("gdpr-78-2", "opens", "2027-01-23"), ("at-dsg-24", "loses", "2027-10-07")]);
}

#[test]
fn the_record_says_of_a_reminder_whether_it_was_late() {
    let (home, _) = home(Right::Access, &["2026-09-02 posted", "2026-09-07 delivered", "2026-10-08 reminder"]);
    let exported = home.run(&["ledger", "export"]).stdout;
    assert!(exported.contains("\\\"late\\\":true"), "{exported}");
    let (home, _) =
        self::home(Right::Access, &["2026-09-02 posted", "2026-09-07 delivered", "2026-09-20 partly-answered", "2026-09-21 reminder"]);
    let exported = home.run(&["ledger", "export"]).stdout;
    assert!(exported.contains("reminder") && !exported.contains("late\\\""), "{exported}");
}

#[test]
fn without_a_reminder_the_reminder_is_next_and_a_refusal_leads_to_the_authority() {
    let (silent, reference) = home(Right::Objection, &["2026-09-02 posted", "2026-09-07 delivered"]);
    let next = status(&silent, &reference, "2026-10-08")["next"].clone();
    assert_eq!(next["code"], "remind");
    assert!(next["text"].as_str().unwrap().contains(&format!("demur send reminder --for {reference}")), "{next}");
    let (refused, reference) = home(Right::Objection, &["2026-09-02 posted", "2026-09-07 delivered", "2026-09-20 refused"]);
    assert_eq!(status(&refused, &reference, "2026-09-21")["next"]["code"], "complain", "a refusal stays in sight until it is done with");
    let text = refused.run(&["status", "--as-of", "2026-09-21"]).stdout.replace('\u{a0}', " ");
    assert!(
        text.contains("Complaint in Austria: by 20 September 2027 at the latest (one year from knowing of the infringement, § 24(4) DSG)"),
        "{text}"
    );
}

#[test]
fn clocks_that_lose_rights_stand_in_the_calendar() {
    let (home, reference) = home(Right::Objection, &["2026-09-02 posted", "2026-09-07 delivered", "2026-09-20 refused"]);
    let ran = home.run(&["status", "--ics", "-"]);
    let calendar = ran.stdout.replace("\r\n ", "");
    assert!(calendar.contains(&format!("UID:{reference}-clock-at-dsg-24@demur.invalid\r\n")), "{calendar}{}", ran.stderr);
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270920\r\n") && calendar.contains("SUMMARY:Time limit in law: "), "{calendar}");
}

#[test]
fn a_letter_that_follows_another_has_no_month_of_its_own() {
    let (home, _) = home(Right::Access, &["2026-09-02 posted", "2026-09-07 delivered", "2026-10-08 reminder"]);
    let all: serde_json::Value = serde_json::from_str(&home.run(&["status", "--json", "--as-of", "2026-12-01"]).stdout).unwrap();
    let reminder = all.as_array().unwrap().iter().find(|letter| !letter["follows"].is_null()).unwrap();
    assert_eq!(
        (&reminder["deadline"], &reminder["overdue"], &reminder["next"]["code"]),
        (&serde_json::Value::Null, &false.into(), &"await-answer".into())
    );
}

#[test]
fn nobody_follows_up_the_letter_of_another_person() {
    let (home, reference) = home(Right::Objection, &["2026-09-02 posted", "2026-09-07 delivered"]);
    let ran = home.draft(&person("chiara"), &["reminder", "--for", reference.as_str()]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert_eq!(ran.stderr, format!("Error: {reference} is a letter of another person than the one in the profile.\n"));
}

#[test]
fn reply_drafts_the_letter_that_fits_and_says_what_to_keep() {
    let (home, reference) = home(Right::Access, &["2026-09-02 posted", "2026-09-07 delivered", "2026-09-20 partly-answered"]);
    home.put("anna.toml", person("anna").as_bytes());
    let reply = |arguments: &[&str]| {
        let ran = home.run(&[&["reply", reference.as_str()], arguments, &["--profile", "anna.toml", "--language", "en"]].concat());
        (ran.code, ran.stdout.replace(['\u{a0}', '\n'], " "), ran.stderr)
    };
    let letters = [
        ("use-our-form", "you refer me to a form", "acknowledged"),
        ("more-identification", "you ask for additional information about my identity", "identification-requested"),
        ("proof-of-outputs", "you ask for proof that outputs of your AI show data", "acknowledged"),
        ("not-whatsapp", "you write that AI training is a matter for Meta AI", "acknowledged"),
        ("refused", "Complaint under Article 77 GDPR", "refused"),
    ];
    for (answer, says, event) in letters {
        let (code, letter, talk) = reply(&[answer]);
        assert_eq!(code, Some(0), "{answer}: {talk}");
        assert!(letter.contains(says), "{answer}: {letter}");
        assert!(talk.contains(&format!("demur record {reference} {event} --on DATE --file MAIL")), "{answer}: {talk}");
        assert!(talk.contains("demur send "), "{talk}");
    }
    let (code, letter, talk) = reply(&["partial", "--missing", "4,2"]);
    assert_eq!(code, Some(0), "{talk}");
    assert!(
        letter.contains("Still unanswered (numbers in my letter): 2 and 4.") && !talk.contains("partly-answered --on"),
        "{letter}{talk}"
    );
    let (code, _, talk) = reply(&["partial"]);
    assert!(code == Some(1) && talk.contains("--missing 2,4"), "{talk}");
    let (code, nothing, talk) = reply(&["full"]);
    assert_eq!((code, nothing.as_str()), (Some(0), ""), "{talk}");
    let (code, _, talk) = reply(&[]);
    let words = "nothing use-our-form more-identification proof-of-outputs not-whatsapp partial refused full";
    assert!(code == Some(2) && talk.contains(&format!("What did Meta write? One of: {words}")), "{talk}");
}
