//! The person's own mailbox, on a real IMAP server: a copy of each letter among the sent ones, and a doubt that is ended by looking.

use std::io::Write;
use std::net::TcpListener;

use serde_json::Value;

use super::dovecot::Dovecot;
use super::outbox::{Outbox, PASSWORD, outbox, text};
use super::sink::{Authority, Fault, Plan, Stage};
use super::support::{Ran, person, ran};

const SENT: &str = "namespace inbox {\n inbox = yes\n separator = /\n mailbox Sent {\n special_use = \\Sent\n auto = create\n}\n}";

/// A person with a server to send by and a mailbox.
struct Post {
    outbox: Outbox,
    dovecot: Dovecot,
}

fn post(plan: Plan, tls: &str, more: &str) -> Post {
    let dovecot = Dovecot::start(&Authority::shared().good(), SENT);
    let section = dovecot.section(tls, more);
    Post { outbox: with_inbox(plan, &section), dovecot }
}

/// A person whose profile has this section on the mailbox.
fn with_inbox(plan: Plan, section: &str) -> Outbox {
    let outbox = outbox(plan, "none", "timeout = 2");
    let profile = std::fs::read_to_string(outbox.demur.path("profile.toml")).unwrap();
    outbox.demur.put("profile.toml", format!("{profile}{section}").as_bytes());
    outbox
}

fn send(outbox: &Outbox, rights: &[&str], password: &str) -> Ran {
    ran(&outbox.command(rights, &[]).env("DEMUR_IMAP_PASSWORD", password).output().unwrap())
}

fn resolve(outbox: &Outbox, reference: &str, password: &str) -> Ran {
    let arguments = ["resolve", reference, "--profile", "profile.toml", "--data-dir", "record"];
    let mut command = outbox.demur.command(&arguments);
    ran(&command.env("SSL_CERT_FILE", outbox.demur.path("ca.pem")).env("DEMUR_IMAP_PASSWORD", password).output().unwrap())
}

fn last(outbox: &Outbox, reference: &str) -> Value {
    outbox.shown(reference)["entries"].as_array().unwrap().last().unwrap().clone()
}

/// A letter in doubt: the server took it, and said nothing.
fn in_doubt(post: &Post) -> String {
    let ran = send(&post.outbox, &["objection"], PASSWORD);
    let (reference, state) = post.outbox.only();
    assert_eq!((ran.code, state.as_str()), (Some(5), "in-doubt"), "{ran:?}");
    assert_eq!(post.dovecot.mails(".Sent").len(), 0, "a letter in doubt is not copied");
    reference
}

fn doubtful() -> Plan {
    Plan::default().fault_on_connection(1, Stage::Body, Fault::AcceptThenClose)
}

#[test]
fn a_copy_of_each_letter_lies_among_the_sent_ones_and_the_record_says_where() {
    for tls in ["implicit", "starttls", "none"] {
        let post = post(Plan::default(), tls, "timeout = 20");
        let ran = send(&post.outbox, &["objection", "access"], PASSWORD);
        assert_eq!((ran.code, post.outbox.sink.connections()), (Some(0), 1), "{tls}: {ran:?}");
        let copies = post.dovecot.mails(".Sent");
        let sent = post.outbox.sink.messages();
        assert_eq!(copies.len(), 2, "{tls}: {ran:?}");
        for letter in &sent {
            let (name, _) =
                copies.iter().find(|(_, bytes)| *bytes == letter.bytes || without_cr(&letter.bytes) == *bytes).expect("the same bytes");
            assert!(name.ends_with(":2,S"), "a copy is marked as read: {name}");
        }
        for (number, letter) in post.outbox.status().iter().enumerate() {
            let reference = text(letter, "reference");
            assert_eq!(letter["state"], "sent");
            assert_eq!(post.outbox.events(&reference), ["composed", "dispatch-started", "dispatched", "copied"], "{tls}");
            let copied = &last(&post.outbox, &reference)["payload"];
            assert_eq!((&copied["folder"], &copied["already_there"]), (&"Sent".into(), &false.into()), "{tls}: {copied}");
            assert_eq!(copied["uid"], number as u64 + 1, "{tls}: {copied}");
            assert!(copied["uid_validity"].as_u64().unwrap() > 0 && copied["server"]["tls"] == tls, "{tls}: {copied}");
            assert_eq!(copied["server"]["certificate_sha256"].is_null(), tls == "none", "{tls}: {copied}");
            assert!(ran.stderr.contains(&format!("{reference}: Eine Kopie liegt in Ihrem Ordner Sent")), "{tls}: {ran:?}");
        }
        assert_eq!(post.outbox.leaks(&ran, &[PASSWORD]), None);
        post.outbox.holds();
    }
}

/// A Maildir has line feeds only.
fn without_cr(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| *byte != b'\r').collect()
}

#[test]
fn a_copy_that_the_provider_has_put_there_is_not_put_there_twice() {
    // The letter in doubt gets its copy from the provider; once resolved by the person, it is sent under another reference only by their word.
    let post = post(doubtful(), "implicit", "timeout = 20");
    let reference = in_doubt(&post);
    let taken = post.outbox.sink.messages().remove(0);
    post.dovecot.deliver(".Sent", &taken.bytes);
    let ran = resolve(&post.outbox, &reference, PASSWORD);
    assert_eq!((ran.code, post.outbox.only().1.as_str()), (Some(0), "sent"), "{ran:?}");
    let found = &last(&post.outbox, &reference)["payload"]["found"];
    assert_eq!((&found["what"], &found["folder"], &found["uid"]), (&"sent-copy".into(), &"Sent".into(), &1.into()), "{found}");
    assert!(ran.stderr.contains("eine Kopie dieses Schreibens unter Ihren gesendeten E-Mails (Ordner Sent, Nummer 1"), "{ran:?}");
    assert_eq!(post.dovecot.mails(".Sent").len(), 1);
    post.outbox.holds();
    let shown = post.outbox.run(&["show", &reference, "--output", "copies"]);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    let kept = std::fs::read(post.outbox.demur.path(&format!("copies/{reference}-found.eml"))).unwrap();
    assert!(kept == taken.bytes, "the record keeps what was found");
}

#[test]
fn a_doubt_stays_where_nothing_is_found_and_the_absence_is_called_no_proof() {
    let post = post(doubtful(), "implicit", "timeout = 20");
    let reference = in_doubt(&post);
    // Another letter, another attempt's copy, and one that only quotes the reference: none of them shows that this attempt left.
    let earlier = String::from_utf8(post.outbox.sink.messages().remove(0).bytes).unwrap();
    let date = earlier.lines().find(|line| line.starts_with("Date:")).unwrap();
    post.dovecot.deliver(".Sent", earlier.replace(date, "Date: Sat, 21 Nov 2026 08:00:00 +0000").as_bytes());
    post.dovecot.deliver("", format!("From: a@example.org\nSubject: hm\n\nwhat became of {reference}?\n").as_bytes());
    let ran = resolve(&post.outbox, &reference, PASSWORD);
    assert_eq!((ran.code, post.outbox.only().1.as_str()), (Some(5), "in-doubt"), "{ran:?}");
    assert!(ran.stderr.contains("Nichts gefunden in: Sent, INBOX. Das beweist nichts"), "{ran:?}");
    assert!(ran.stderr.contains(&format!("demur resolve {reference} --sent")), "{ran:?}");
    assert_eq!(post.outbox.events(&reference), ["composed", "dispatch-started", "in-doubt"]);
    assert!(post.dovecot.mails("").iter().all(|(name, _)| !name.contains('S')), "nothing is marked as read: {:?}", post.dovecot.mails(""));
}

#[test]
fn an_answer_or_a_report_ends_a_doubt() {
    let answer = "From: Privacy <case++aazq@support.example>\nMessage-ID: <1@support.example>\nIn-Reply-To: <REF@example.org>\nSubject: Re\n\nThank you.\n";
    let report = "From: MAILER-DAEMON@mail.example\nMessage-ID: <2@mail.example>\nSubject: Delivered\nContent-Type: multipart/report; report-type=delivery-status;\n boundary=b\nMIME-Version: 1.0\n\n--b\nContent-Type: text/plain\n\nDelivered.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example\nOriginal-Envelope-Id: REF\n\nFinal-Recipient: rfc822; privacy@meta.example\nAction: delivered\nStatus: 2.0.0\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <REF@example.org>\n--b--\n";
    for (mail, what) in [(answer, "answer"), (report, "report")] {
        let post = post(doubtful(), "implicit", "timeout = 20");
        let reference = in_doubt(&post);
        let mail = mail.replace("REF", &reference);
        post.dovecot.deliver("", mail.as_bytes());
        let ran = resolve(&post.outbox, &reference, PASSWORD);
        assert_eq!((ran.code, post.outbox.only().1.as_str()), (Some(0), "sent"), "{what}: {ran:?}");
        let entry = last(&post.outbox, &reference);
        assert_eq!((&entry["payload"]["found"]["what"], &entry["payload"]["found"]["folder"]), (&what.into(), &"INBOX".into()), "{entry}");
        assert_eq!(ran.stderr.contains("delivery-failed"), what == "report", "{ran:?}");
        assert!(post.dovecot.mails("").iter().all(|(name, _)| !name.contains('S')), "{:?}", post.dovecot.mails(""));
        post.outbox.holds();
    }
}

#[test]
fn what_goes_wrong_in_the_mailbox_changes_nothing_about_the_letter() {
    let authority = Authority::shared();
    let good = Dovecot::start(&authority.good(), SENT);
    let without_sent = Dovecot::start(&authority.good(), "namespace inbox {\n inbox = yes\n}");
    let untrusted = Dovecot::start(&authority.self_signed(), SENT);
    let silent = saying(b"", false);
    let closed = "\n[inbox.imap]\nhost = \"127.0.0.1\"\nport = 1\ntls = \"none\"\nusername = \"anna\"\ntimeout = 1\n".to_owned();
    let cases = [
        (good.section("implicit", "timeout = 20"), "another password", "Anmeldung"),
        (good.section("implicit", "timeout = 20\nsent_folder = \"Nirgends\""), PASSWORD, "Öffnen des Ordners"),
        (without_sent.section("implicit", "timeout = 20"), PASSWORD, "sent_folder"),
        (untrusted.section("implicit", "timeout = 20"), PASSWORD, "Zertifikat"),
        (untrusted.section("starttls", "timeout = 20"), PASSWORD, "Zertifikat"),
        (saying(b"* BYE busy\r\n", false), PASSWORD, "busy"),
        (saying(b"220 mail.example ESMTP\r\n", false), PASSWORD, "lässt sich nicht verwenden (Verbindungsaufbau)"),
        (saying(b"* OK ", true), PASSWORD, "lässt sich nicht verwenden (Verbindungsaufbau)"),
        (saying(b"* OK hello\r\n* CAPABILITY IMAP4rev1 LOGINDISABLED\r\nD1 OK done\r\n", false), PASSWORD, "bietet nicht, was"),
        (silent, PASSWORD, "nicht rechtzeitig geantwortet"),
        (closed, PASSWORD, "nicht erreichbar"),
        (good.section("implicit", "timeout = 20"), "", "DEMUR_IMAP_PASSWORD"),
    ];
    for (section, password, expected) in cases {
        let outbox = with_inbox(Plan::default(), &section);
        let ran = send(&outbox, &["objection"], password);
        let (reference, state) = outbox.only();
        assert_eq!((ran.code, state.as_str(), outbox.sink.taken()), (Some(0), "sent", 1), "{expected}: {ran:?}");
        assert!(ran.stderr.contains("liegt keine Kopie") && ran.stderr.contains(expected), "{expected}: {}", ran.stderr);
        assert_eq!(outbox.events(&reference), ["composed", "dispatch-started", "dispatched"], "{expected}");
        assert_eq!(outbox.leaks(&ran, &["another password", PASSWORD]), None, "{expected}");
        outbox.holds();
    }
    assert_eq!(good.mails(".Sent").len(), 0);
}

/// A section of a profile for a server that says this to whoever comes, and then nothing, or the same letter for ever.
fn saying(words: &'static [u8], for_ever: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let (mut client, _) = listener.accept().unwrap();
        let _ = client.write_all(words);
        while for_ever && client.write_all(&[b'x'; 4096]).is_ok() {}
        std::thread::sleep(std::time::Duration::from_secs(5));
    });
    format!("\n[inbox.imap]\nhost = \"127.0.0.1\"\nport = {port}\ntls = \"none\"\nusername = \"anna\"\ntimeout = 2\n")
}

#[test]
fn without_a_mailbox_resolve_wants_the_persons_word() {
    let outbox = outbox(doubtful(), "none", "timeout = 2");
    let ran = outbox.send(&[]);
    assert_eq!(ran.code, Some(5), "{ran:?}");
    let (reference, _) = outbox.only();
    let ran = resolve(&outbox, &reference, PASSWORD);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    for option in ["--sent", "--not-sent", "[inbox.imap]"] {
        assert!(ran.stderr.contains(option), "{option}: {ran:?}");
    }
    assert_eq!(outbox.only().1, "in-doubt");
    let none = outbox.demur.command(&["resolve", &reference, "--data-dir", "record"]).output().unwrap();
    assert_eq!(ran_of(&none).code, Some(2), "without a profile as well");
}

fn ran_of(output: &std::process::Output) -> Ran {
    ran(output)
}

#[test]
fn a_password_in_the_section_of_the_mailbox_and_plain_text_to_another_machine_are_refused() {
    let demur = super::support::demur();
    for (more, expected) in [
        ("host = \"imap.example.org\"\nusername = \"anna\"\npassword = \"x\"", "DEMUR_IMAP_PASSWORD"),
        ("host = \"imap.example.org\"\nusername = \"anna\"\ntls = \"none\"", "imap.example.org"),
        ("host = \"imap.example.org\"\nusername = \"anna\"\nsent = \"Sent\"", "sent_folder"),
        ("host = \"imap.example.org\"", "username"),
    ] {
        let ran = demur.draft(&format!("{}\n[inbox.imap]\n{more}\n", person("anna")), &["objection"]);
        assert_eq!(ran.code, Some(1), "{more}: {ran:?}");
        assert!(ran.stderr.contains(expected), "{expected}: {ran:?}");
    }
}

/// A mail about a letter, from the one it went to.
fn reply(number: usize, reference: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: Privacy <privacy@meta.example>\nTo: anna@example.org\nDate: {}\nMessage-ID: <{number}@meta.example>\nIn-Reply-To: <{reference}@example.org>\nSubject: Re: {number}\n\nAnswer {number}.\n",
        demur::machine::now().to_rfc2822()
    )
}

/// A mail about something else.
fn other(number: usize) -> String {
    format!(
        "From: shop{number}@shop.example\nTo: anna@example.org\nDate: {}\nMessage-ID: <{number}@shop.example>\nSubject: Offer {number}\n\nBuy.\n",
        demur::machine::now().to_rfc2822()
    )
}

fn sync(outbox: &Outbox, more: &[&str]) -> Ran {
    sync_with(outbox, more, PASSWORD)
}

fn sync_with(outbox: &Outbox, more: &[&str], password: &str) -> Ran {
    let arguments = [&["sync", "--profile", "profile.toml", "--data-dir", "record"], more].concat();
    let mut command = outbox.demur.command(&arguments);
    ran(&command.env("SSL_CERT_FILE", outbox.demur.path("ca.pem")).env("DEMUR_IMAP_PASSWORD", password).output().unwrap())
}

/// A letter that was sent, and a mailbox.
fn sent(more: &str) -> (Post, String) {
    let post = post(Plan::default(), "implicit", more);
    let ran = send(&post.outbox, &["objection"], PASSWORD);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let reference = post.outbox.only().0;
    (post, reference)
}

/// What a synchronisation says of the mails that it fetched, and how many events the letter has after it.
fn synced(post: &Post, reference: &str, more: &[&str]) -> (Vec<String>, usize) {
    let ran = sync(&post.outbox, &[&["--json"], more].concat());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let rows: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
    let rows = rows.iter().map(|row| format!("{} {}", text(row, "file"), text(row, "outcome"))).collect();
    (rows, post.outbox.events(reference).len())
}

#[test]
fn new_mails_about_a_letter_are_recorded_once_and_nothing_is_marked_as_read() {
    let (post, reference) = sent("timeout = 20");
    for number in 1..=3 {
        post.dovecot.deliver("", other(number).as_bytes());
        post.dovecot.deliver("", reply(number, &reference).as_bytes());
    }
    let before: Vec<Vec<u8>> = post.dovecot.mails("").into_iter().map(|(_, bytes)| bytes).collect();
    let rehearsed = synced(&post, &reference, &["--dry-run"]);
    let would = ["INBOX:2 would-be-recorded", "INBOX:4 would-be-recorded", "INBOX:6 would-be-recorded"].map(str::to_owned);
    assert_eq!(rehearsed, (would.to_vec(), 4));
    let recorded = ["INBOX:2 recorded", "INBOX:4 recorded", "INBOX:6 recorded"].map(str::to_owned);
    assert_eq!(synced(&post, &reference, &[]), (recorded.to_vec(), 7));
    assert_eq!(synced(&post, &reference, &[]), (Vec::new(), 7), "the second time nothing is fetched");
    post.dovecot.deliver("", reply(4, &reference).as_bytes());
    assert_eq!(synced(&post, &reference, &[]), (vec!["INBOX:7 recorded".to_owned()], 8), "only what is new is fetched");
    let again = synced(&post, &reference, &["--since", &super::support::today()]);
    assert_eq!((again.0.len(), again.1), (4, 8), "what is read once more is not recorded twice: {again:?}");
    assert!(again.0.iter().all(|row| row.ends_with("already-recorded")), "{again:?}");
    post.dovecot.renumber();
    let renumbered = synced(&post, &reference, &[]);
    assert_eq!(
        (renumbered.0.len(), renumbered.1),
        (4, 8),
        "a folder numbered anew is read anew, and nothing recorded twice: {renumbered:?}"
    );
    let after = post.dovecot.mails("");
    assert!(after.iter().all(|(name, _)| !name.contains(":2,") || name.ends_with(":2,")), "flags are untouched: {after:?}");
    let bytes: Vec<Vec<u8>> = after.into_iter().map(|(_, bytes)| bytes).collect();
    assert!(before.iter().all(|mail| bytes.contains(mail)) && bytes.len() == 7);
    post.outbox.holds();
}

#[test]
fn other_folders_are_read_by_the_profile_or_by_option() {
    let (post, reference) = sent("timeout = 20\nfolders = [\"INBOX\", \"Meta\"]");
    post.dovecot.deliver(".Meta", reply(1, &reference).as_bytes());
    post.dovecot.deliver(".Elsewhere", reply(2, &reference).as_bytes());
    assert_eq!(synced(&post, &reference, &[]).0, ["Meta:1 recorded"]);
    assert_eq!(synced(&post, &reference, &["--folder", "Elsewhere"]).0, ["Elsewhere:1 recorded"]);
    let ran = sync(&post.outbox, &["--folder", "Nowhere"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("Öffnen des Ordners"), "{ran:?}");
}

#[test]
fn a_mailbox_that_cannot_be_read_is_said_and_nothing_is_recorded() {
    let (post, reference) = sent("timeout = 20");
    post.dovecot.deliver("", reply(1, &reference).as_bytes());
    let wrong = sync_with(&post.outbox, &[], "another password");
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    assert!(wrong.stderr.contains("Anmeldung") && !wrong.stderr.contains("another password"), "{wrong:?}");
    assert_eq!(post.outbox.events(&reference).len(), 4);
    let without = outbox(Plan::default(), "none", "timeout = 2");
    without.send(&[]);
    let ran = sync(&without, &[]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("[inbox.imap]") && ran.stderr.contains("demur import"), "{ran:?}");
}

#[test]
fn a_broken_note_of_how_far_one_has_read_costs_only_time() {
    let (post, reference) = sent("timeout = 20");
    post.dovecot.deliver("", reply(1, &reference).as_bytes());
    assert_eq!(synced(&post, &reference, &[]).0, ["INBOX:1 recorded"]);
    for broken in ["", "{", "{\"version\":99,\"folders\":{}}"] {
        post.outbox.demur.put("record/mailbox.json", broken.as_bytes());
        assert_eq!(synced(&post, &reference, &[]), (vec!["INBOX:1 already-recorded".to_owned()], 5), "{broken:?}");
    }
}

#[test]
fn of_two_thousand_mails_only_those_about_a_letter_are_fetched() {
    let (post, reference) = sent("timeout = 60");
    for number in 0..2000 {
        let mail = if number % 500 == 7 { reply(number, &reference) } else { other(number) };
        post.dovecot.deliver("", mail.as_bytes());
    }
    let expected = ["INBOX:8", "INBOX:508", "INBOX:1008", "INBOX:1508"].map(|place| format!("{place} would-be-recorded"));
    assert_eq!(synced(&post, &reference, &["--dry-run"]), (expected.to_vec(), 4));
    // Killed after the first batch: what is in the record stays, the rest comes with the next run, and nothing twice.
    let mut command = post.outbox.demur.command(&["sync", "--profile", "profile.toml", "--data-dir", "record"]);
    command.env("SSL_CERT_FILE", post.outbox.demur.path("ca.pem")).env("DEMUR_IMAP_PASSWORD", PASSWORD);
    let mut process = command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
    while !post.outbox.demur.path("record/mailbox.json").exists() && process.try_wait().unwrap().is_none() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    process.kill().unwrap();
    process.wait().unwrap();
    let (rows, events) = synced(&post, &reference, &[]);
    assert!(rows.len() <= 3 && events == 8, "what was read before is not read again: {rows:?}, {events} events");
    assert_eq!(synced(&post, &reference, &[]), (Vec::new(), 8));
    post.outbox.holds();
}
