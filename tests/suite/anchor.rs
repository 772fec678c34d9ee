//! Time stamps over the record: got from a real authority on loopback, kept only if everything about them holds, and checked again by others.

use std::path::PathBuf;

use demur::timestamp::{Authorities, Imprint, Stamp, TimestampError, request};
use proptest::prelude::*;
use serde_json::Value;

use super::outbox::checked_by_python;
use super::sink::Authority;
use super::stamping::{Certificates, Reply, Tsa, openssl};
use super::support::{Demur, Ran, demur, person, ran, read, today};

fn recorded() -> Demur {
    recorded_in("en_IE.UTF-8")
}

/// A machine with letters by post in its record.
fn recorded_in(language: &'static str) -> Demur {
    let demur = demur().speaking(language);
    demur.put("profile.toml", person("anna").as_bytes());
    let ran = demur.run(&["send", "objection", "--profile", "profile.toml", "--yes", "--output", "letters", "--data-dir", "record"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    demur
}

fn file(demur: &Demur) -> PathBuf {
    demur.path("record/ledger.sqlite3")
}

fn ledger(demur: &Demur, arguments: &[&str]) -> Ran {
    demur.run(&[&["ledger"], arguments, &["--data-dir", "record"]].concat())
}

fn ca(name: &str) -> String {
    Certificates::shared().path(name).display().to_string()
}

fn verified(demur: &Demur, arguments: &[&str]) -> (Option<i32>, Value) {
    let ran = ledger(demur, &[&["verify", "--json"], arguments].concat());
    (ran.code, serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{ran:?}")))
}

fn entries(demur: &Demur) -> u64 {
    verified(demur, &[]).1["entries"].as_u64().unwrap()
}

fn hash(demur: &Demur) -> String {
    verified(demur, &[]).1["head"]["hash"].as_str().unwrap().to_owned()
}

fn reference(demur: &Demur) -> String {
    let letters: Value = serde_json::from_str(&demur.run(&["status", "--all", "--json", "--data-dir", "record"]).stdout).unwrap();
    letters[0]["reference"].as_str().unwrap().to_owned()
}

fn posted(demur: &Demur) {
    let ran = demur.run(&["record", &reference(demur), "posted", "--on", &today(), "--data-dir", "record"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[test]
fn a_time_stamp_is_kept_and_openssl_accepts_it_as_it_comes_out() {
    for (signer, more) in [("rsa", ""), ("p256", "ess_cert_id_alg = sha1"), ("p384", "clock_precision_digits = 3")] {
        let demur = recorded();
        let before = (hash(&demur), entries(&demur));
        let tsa = Tsa::start(move |request| Reply::Answer(Certificates::shared().reply(request, signer, more)));
        let ran = ledger(&demur, &["anchor", "--tsa", &tsa.url, "--ca", &ca("ca.pem")]);
        assert_eq!(ran.code, Some(0), "{signer}: {ran:?}");
        assert!(ran.stdout.contains(&format!("Entries 1 to {} existed at the latest on", before.1)), "{ran:?}");
        assert!(
            ran.stdout.contains(&format!("So says TSA-{signer} (Fictional)")) && ran.stdout.contains("under Root-of-ca (Fictional)"),
            "{ran:?}"
        );
        let (code, whole) = verified(&demur, &[]);
        let stamp = &whole["time_stamps"][0];
        assert_eq!(
            (code, &whole["holds"], &stamp["covers"], &stamp["head"]),
            (Some(0), &true.into(), &before.1.into(), &before.0.clone().into())
        );
        assert_eq!(
            (&stamp["authority"]["from"], &stamp["policy"], &stamp["tsa"]),
            (&"record".into(), &"1.2.3.4.1".into(), &tsa.url.clone().into())
        );
        assert!(stamp["accuracy_microseconds"] == 1_500_000 && ran.stdout.contains("(± 1500 ms) UTC"), "{ran:?}");
        let out = ledger(&demur, &["anchor", "--export", "out"]);
        assert_eq!((out.code, out.stdout.lines().count()), (Some(0), 1), "{out:?}");
        let said = openssl(&demur.path("out"), out.stdout.trim().strip_prefix("openssl ").unwrap());
        assert!(said.contains("Verification: OK"), "{said}");
        assert_eq!(std::fs::read_to_string(demur.path(&format!("out/entry-{}-head.txt", before.1 + 1))).unwrap(), before.0);
        assert_eq!(checked_by_python(&file(&demur)).unwrap(), format!("{} {}", before.1 + 1, hash(&demur)));
    }
}

#[test]
fn the_steps_of_the_document_check_a_time_stamp_without_demur() {
    let demur = demur().speaking("en_IE.UTF-8");
    demur.put("profile.toml", person("ben").as_bytes());
    let ran = demur.run(&["send", "access", "--profile", "profile.toml", "--yes", "--output", "letters", "--data-dir", "record"]);
    assert!(ran.code == Some(0) && entries(&demur) == 1, "{ran:?}");
    let stamped = hash(&demur);
    assert_eq!(ledger(&demur, &["anchor", "--tsa", &Tsa::good("rsa").url, "--ca", &ca("ca.pem")]).code, Some(0));
    let document = read("docs/record.md");
    let block = |head: &str, begins: &str| {
        let fence = format!("```{head}\n");
        let mut blocks = document.split(&fence).skip(1).map(|block| block.split("```").next().unwrap().to_owned());
        blocks.find(|block| block.starts_with(begins)).unwrap()
    };
    std::fs::create_dir(demur.path("elsewhere")).unwrap();
    demur.put("elsewhere/tokens.py", block("python", "import json").as_bytes());
    let steps = format!("python3 tokens.py ../record/ledger.sqlite3\n{}", block("sh", "openssl ts"));
    let output = std::process::Command::new("sh").args(["-e", "-c", &steps]).current_dir(demur.path("elsewhere")).output().unwrap();
    let said = super::support::ran(&output);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(said.stdout.starts_with("entry 2 dates entries 1 to 1\n") && said.stdout.contains("Time stamp: "), "{said:?}");
    assert!(said.stdout.contains("Verification: OK") && said.stdout.contains("CN = Root-of-ca"), "{said:?}");
    let fingerprint = said.stdout.lines().find_map(|line| line.split_once("Fingerprint=")).unwrap().1.replace(':', "").to_lowercase();
    assert_eq!(verified(&demur, &[]).1["time_stamps"][0]["authority"]["sha256"], fingerprint);
    assert_eq!(std::fs::read_to_string(demur.path("elsewhere/entry-2-head.txt")).unwrap(), stamped);
    let exported = ledger(&demur, &["anchor", "--export", "out"]);
    assert!(block("sh", "openssl ts").contains(exported.stdout.trim()), "{exported:?}");
    for name in demur.names("out") {
        assert_eq!(
            std::fs::read(demur.path(&format!("out/{name}"))).unwrap(),
            std::fs::read(demur.path(&format!("elsewhere/{name}"))).unwrap(),
            "{name}"
        );
    }
}

#[test]
fn an_entry_about_the_whole_record_belongs_to_no_letter() {
    let demur = recorded();
    let before = demur.run(&["status", "--all", "--data-dir", "record"]);
    assert_eq!(ledger(&demur, &["anchor", "--tsa", &Tsa::good("p256").url]).code, Some(0));
    assert_eq!(demur.run(&["status", "--all", "--data-dir", "record"]), before);
    assert_eq!(demur.run(&["show", &reference(&demur), "--data-dir", "record"]).code, Some(0));
    let wrong = demur.run(&["show", "-", "--data-dir", "record"]);
    assert!(wrong.code == Some(2) && wrong.stderr.contains("not a reference"), "{wrong:?}");
    let out = ledger(&demur, &["export"]);
    let last: Value = serde_json::from_str(out.stdout.lines().last().unwrap()).unwrap();
    assert_eq!((&last["reference"], &last["event"], &last["attached"][0]["role"]), (&"-".into(), &"anchored".into(), &"token".into()));
    let table = ledger(&demur, &["export", "--format", "csv"]);
    assert!(table.stdout.lines().last().unwrap().contains(",-,anchored,,,,"), "{table:?}");
    posted(&demur);
}

#[test]
fn what_is_proven_and_what_is_not_is_said_in_plain_words() {
    let demur = recorded();
    assert_eq!(ledger(&demur, &["anchor", "--tsa", &Tsa::good("rsa").url]).code, Some(0));
    let said = ledger(&demur, &["verify"]).stdout;
    assert!(said.contains("was not checked against any authority, and anybody can make one with the name TSA-rsa (Fictional)"), "{said}");
    assert!(said.contains("Nothing has been recorded since then") && said.contains("left the time stamps out"), "{said}");
    posted(&demur);
    let newest = entries(&demur);
    let said = ledger(&demur, &["verify", "--ca", &ca("ca.pem")]);
    assert!(said.code == Some(0) && said.stdout.contains("under Root-of-ca (Fictional), which you named"), "{said:?}");
    assert!(said.stdout.contains(&format!("Entry {newest} is newer than every time stamp: it rests on this file alone.")), "{said:?}");
    let other = ledger(&demur, &["verify", "--ca", &ca("other.pem")]);
    assert!(other.code == Some(1) && other.stdout.contains("not issued under any authority in the file"), "{other:?}");
    let german = recorded_in("de_DE.UTF-8");
    assert_eq!(ledger(&german, &["anchor", "--tsa", &Tsa::good("rsa").url, "--ca", &ca("ca.pem")]).code, Some(0));
    let said = ledger(&german, &["verify"]).stdout;
    assert!(said.contains("gab es spätestens am") && said.contains("Das sagt TSA-rsa (Fictional) in einem Zeitstempel"), "{said}");
    assert!(said.contains("führt zu Root-of-ca (Fictional); deren Zertifikat liegt in dieser Aufzeichnung"), "{said}");
}

#[test]
fn a_second_time_stamp_over_the_same_entries_is_only_got_on_request() {
    let demur = recorded();
    let tsa = Tsa::good("p256");
    assert_eq!(ledger(&demur, &["anchor", "--tsa", &tsa.url]).code, Some(0));
    let before = hash(&demur);
    let again = ledger(&demur, &["anchor", "--tsa", &tsa.url]);
    assert!(again.code == Some(0) && again.stderr.contains("nothing changed") && again.stdout.is_empty(), "{again:?}");
    assert_eq!(hash(&demur), before);
    let insisted = ledger(&demur, &["anchor", "--tsa", &tsa.url, "--again"]);
    assert_eq!(insisted.code, Some(0), "{insisted:?}");
    assert_eq!(verified(&demur, &[]).1["time_stamps"].as_array().unwrap().len(), 2);
    let before = hash(&demur);
    assert!(ledger(&demur, &["anchor", "--tsa", &tsa.url]).stderr.contains("nothing changed") && hash(&demur) == before);
    posted(&demur);
    assert!(ledger(&demur, &["anchor", "--tsa", &tsa.url]).stdout.contains("existed at the latest"));
}

#[test]
fn a_time_stamp_got_by_other_means_is_kept_as_well() {
    let demur = recorded();
    assert_eq!(ledger(&demur, &["head", "--request", "head.tsq"]).code, Some(0));
    let question = std::fs::read(demur.path("head.tsq")).unwrap();
    let shown = openssl(&demur.path(""), "ts -query -in head.tsq -text");
    assert!(
        shown.contains("Hash Algorithm: sha256") && shown.contains("Certificate required: yes") && !shown.contains("Nonce: unspecified"),
        "{shown}"
    );
    let covered = entries(&demur);
    posted(&demur);
    demur.put("answer.tsr", &Certificates::shared().reply(&question, "rsa", ""));
    let ran = ledger(&demur, &["anchor", "--import", "answer.tsr", "--ca", &ca("ca.pem")]);
    assert!(ran.code == Some(0) && ran.stdout.contains(&format!("Entries 1 to {covered} existed")), "{ran:?}");
    assert_eq!(verified(&demur, &[]).1["time_stamps"][0]["tsa"], Value::Null);
    let twice = ledger(&demur, &["anchor", "--import", "answer.tsr"]);
    assert!(twice.code == Some(0) && twice.stderr.contains("already; nothing changed"), "{twice:?}");
    let elsewhere = recorded();
    posted(&elsewhere);
    elsewhere.put("answer.tsr", &Certificates::shared().reply(&request(Imprint::of_head("another"), &[7; 16]), "rsa", ""));
    let ran = ledger(&elsewhere, &["anchor", "--import", "answer.tsr"]);
    assert!(ran.code == Some(1) && ran.stderr.contains("something else than this record"), "{ran:?}");
    elsewhere.put("answer.tsr", b"no time stamp");
    let ran = ledger(&elsewhere, &["anchor", "--import", "answer.tsr"]);
    assert!(ran.code == Some(1) && ran.stderr.contains("not an answer of a time-stamping authority"), "{ran:?}");
    elsewhere.put("answer.tsr", &vec![0; (1 << 20) + 1]);
    assert_eq!(ledger(&elsewhere, &["anchor", "--import", "answer.tsr"]).code, Some(1));
    assert_eq!(verified(&elsewhere, &[]).1["time_stamps"], Value::Array(vec![]));
}

#[test]
fn an_authority_over_tls_is_trusted_by_the_roots_of_the_system_alone() {
    let authority = Authority::shared();
    let demur = recorded();
    authority.pem_file(&demur.path("roots.pem"));
    let ask = |url: &str| {
        let mut command = demur.command(&["ledger", "anchor", "--tsa", url, "--data-dir", "record"]);
        ran(&command.env("SSL_CERT_FILE", demur.path("roots.pem")).output().unwrap())
    };
    for certificate in [authority.wrong_name(), authority.self_signed(), authority.expired()] {
        let said = ask(&Tsa::over_tls(certificate.server()).url);
        assert!(said.code == Some(3) && said.stderr.contains("is not trusted for this name"), "{said:?}");
    }
    assert_eq!(verified(&demur, &[]).1["time_stamps"], Value::Array(vec![]));
    let said = ask(&Tsa::over_tls(authority.good().server()).url);
    assert!(said.code == Some(0) && said.stdout.contains("says that entries 1 to"), "{said:?}");
}

/// What an authority does with a request.
type Rule = Box<dyn Fn(&[u8]) -> Reply + Send>;

/// A request with one byte of its imprint, or of its nonce, made another.
fn altered(request: &[u8], from_the_end: usize) -> Vec<u8> {
    let mut other = request.to_vec();
    let position = other.len() - from_the_end;
    other[position] ^= 1;
    other
}

/// The content of a good answer, dated so many years later.
fn dated(request: &[u8], years: i32) -> Vec<u8> {
    let mut content = Certificates::content(&Certificates::shared().reply(request, "p256", ""));
    let position = year_in(&content);
    let year: i32 = std::str::from_utf8(&content[position..position + 4]).unwrap().parse().unwrap();
    content[position..position + 4].copy_from_slice((year + years).to_string().as_bytes());
    content
}

/// Where the time of a time stamp begins: a `GeneralizedTime` with 15 or more characters, of which the first two are those of the century.
fn year_in(bytes: &[u8]) -> usize {
    bytes.windows(4).position(|bytes| bytes[0] == 0x18 && bytes[1] >= 15 && &bytes[2..] == b"20").unwrap() + 2
}

#[test]
fn an_answer_that_does_not_hold_is_one_clear_error_and_nothing_is_recorded() {
    let by_hand = |signer: &'static str, more: &'static str| {
        move |request: &[u8]| {
            let certificates = Certificates::shared();
            Reply::Answer(certificates.signed(&Certificates::content(&certificates.reply(request, "p256", "")), signer, more))
        }
    };
    let none = by_hand("none", "-cades");
    let uncritical = by_hand("uncritical", "-cades");
    let two = by_hand("two", "-cades");
    let without_certificate_named = by_hand("p256", "");
    let without_certificate = by_hand("p256", "-cades -nocerts");
    let html =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 15\r\nConnection: close\r\n\r\n<h1>Log in</h1>";
    let http = |text: &'static str| move |_: &[u8]| Reply::Http(text.as_bytes().to_vec());
    let certificates = Certificates::shared();
    let cases: Vec<(&str, Rule, &str)> = vec![
        ("rubbish", Box::new(|_| Reply::Answer(b"rubbish".to_vec())), "not an answer of a time-stamping authority"),
        ("empty", Box::new(|_| Reply::Answer(Vec::new())), "not an answer of a time-stamping authority"),
        ("page", Box::new(http(html)), "something of the type text/html"),
        ("500", Box::new(http("HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")), "HTTP status 500"),
        (
            "elsewhere",
            Box::new(http("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
            "wants to be asked at another address (http://127.0.0.1:1/x)",
        ),
        ("no http", Box::new(http("hello\r\n\r\n")), "the answer is not HTTP"),
        ("cut", Box::new(http("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")), "the connection was lost"),
        ("huge", Box::new(|_| Reply::Huge(30 << 20)), "more than 1 MB"),
        ("silence", Box::new(|_| Reply::Silence), "did not answer in time"),
        ("trickle", Box::new(|_| Reply::Trickle), "did not answer in time"),
        (
            "refused",
            Box::new(|request| Reply::Answer(Certificates::shared().reply(&request_with_policy(request), "p256", ""))),
            "the authority refused the request (status 2: ",
        ),
        (
            "nonce",
            Box::new(|request| Reply::Answer(Certificates::shared().reply(&altered(request, 4), "p256", ""))),
            "its nonce is another",
        ),
        (
            "hash",
            Box::new(|request| Reply::Answer(Certificates::shared().reply(&altered(request, 30), "p256", ""))),
            "something else than this record",
        ),
        ("no usage", Box::new(none), "TSA-none (Fictional) is not one that may sign time stamps"),
        ("uncritical usage", Box::new(uncritical), "TSA-uncritical (Fictional) is not one that may sign time stamps"),
        ("two usages", Box::new(two), "TSA-two (Fictional) is not one that may sign time stamps"),
        ("no certificate named", Box::new(without_certificate_named), "not made for the certificate that it carries"),
        ("no certificate", Box::new(without_certificate), "the certificate that signed is not in the answer"),
        (
            "expired",
            Box::new(|request| Reply::Answer(certificates.reply(request, "expired", ""))),
            "was not valid at the time of the stamp",
        ),
        (
            "changed",
            Box::new(|request| {
                let mut answer = certificates.reply(request, "p256", "");
                let position = year_in(&answer);
                answer[position + 3] ^= 1;
                Reply::Answer(answer)
            }),
            "was changed after it was signed",
        ),
        (
            "signature",
            Box::new(|request| {
                let mut answer = certificates.reply(request, "rsa", "");
                *answer.last_mut().unwrap() ^= 1;
                Reply::Answer(answer)
            }),
            "the signature of the time stamp does not hold",
        ),
    ];
    let demur = recorded();
    let before = std::fs::read(file(&demur)).unwrap();
    for (name, rule, said) in cases {
        let tsa = Tsa::start(rule);
        let ran = ledger(&demur, &["anchor", "--tsa", &tsa.url, "--timeout", "1"]);
        assert!(ran.code == Some(3) && ran.stderr.contains(said) && ran.stdout.is_empty(), "{name}: {ran:?}");
        assert!(ran.stderr.contains(&tsa.url) && ran.stderr.contains("Nothing was recorded."), "{name}: {ran:?}");
        assert!(std::fs::read(file(&demur)).unwrap() == before, "{name}: the file was changed");
    }
}

/// The request with a policy that the authority does not have.
fn request_with_policy(request: &[u8]) -> Vec<u8> {
    // SEQUENCE { version, imprint (51 bytes with its head), policy 1.2.3.9, nonce, certReq }
    let policy = [0x06, 0x03, 0x2a, 0x03, 0x09];
    let mut other = [&request[..5 + 51], &policy, &request[5 + 51..]].concat();
    other[1] += 5;
    other
}

#[test]
fn a_time_far_from_the_clock_of_the_machine_is_said_and_not_recorded() {
    let demur = recorded();
    for (years, said, code) in
        [(-1, "the time stamp says ", 1), (1, "the time stamp says ", 1), (900, "not valid at the time of the stamp", 3)]
    {
        let tsa = Tsa::start(move |request| Reply::Answer(Certificates::shared().signed(&dated(request, years), "wide", "-cades")));
        let ran = ledger(&demur, &["anchor", "--tsa", &tsa.url]);
        assert!(ran.code == Some(code) && ran.stderr.contains(said) && ran.stderr.contains("Nothing was recorded."), "{ran:?}");
    }
    let question = request(Imprint::of_head(&hash(&demur)), &[9; 16]);
    demur.put("early.tsr", &Certificates::shared().signed(&dated(&question, -1), "wide", "-cades"));
    let ran = ledger(&demur, &["anchor", "--import", "early.tsr"]);
    assert!(ran.code == Some(1) && ran.stderr.contains("which it covers, was written at"), "{ran:?}");
    demur.put("late.tsr", &Certificates::shared().signed(&dated(&question, 1), "wide", "-cades"));
    let ran = ledger(&demur, &["anchor", "--import", "late.tsr"]);
    assert!(ran.code == Some(1) && ran.stderr.contains("but the clock of this machine says"), "{ran:?}");
}

#[test]
fn a_certificate_that_leads_elsewhere_or_a_file_without_one_is_an_error() {
    let demur = recorded();
    let tsa = Tsa::good("p256");
    let ran = ledger(&demur, &["anchor", "--tsa", &tsa.url, "--ca", &ca("other.pem")]);
    assert!(ran.code == Some(1) && ran.stderr.contains("does not lead to the one that you named with --ca"), "{ran:?}");
    demur.put("empty.pem", b"nothing");
    let ran = ledger(&demur, &["anchor", "--tsa", &tsa.url, "--ca", "empty.pem"]);
    assert!(ran.code == Some(1) && ran.stderr.contains("has no certificate in PEM"), "{ran:?}");
    for wrong in ["tsa.example.org", "ftp://tsa.example.org/", "http://"] {
        let ran = ledger(&demur, &["anchor", "--tsa", wrong]);
        assert!(ran.code == Some(2) && ran.stderr.contains("begins with http:// or https://"), "{ran:?}");
    }
    let ran = ledger(&demur, &["anchor", "--tsa", "http://anna:secret@127.0.0.1/"]);
    assert!(ran.code == Some(2) && ran.stderr.contains("leave name and password out"), "{ran:?}");
    assert_eq!(ledger(&demur, &["anchor"]).code, Some(2));
    let gone = ledger(&demur, &["anchor", "--tsa", "http://127.0.0.1:1/"]);
    assert!(gone.code == Some(3) && gone.stderr.contains("cannot be reached"), "{gone:?}");
    assert_eq!(verified(&demur, &[]).1["time_stamps"], Value::Array(vec![]));
    let empty = super::support::demur();
    assert_eq!(ledger(&empty, &["anchor", "--tsa", &tsa.url]).code, Some(4));
}

#[test]
fn signatures_of_all_kinds_are_understood() {
    let certificates = Certificates::shared();
    let question = request(Imprint::of_head("head"), &[3; 16]);
    let content = Certificates::content(&certificates.reply(&question, "p256", ""));
    for (signer, more) in [
        ("rsa", "-cades -md sha256"),
        ("rsa", "-cades -md sha384"),
        ("rsa", "-cades -md sha512"),
        ("rsa", "-cades -md sha256 -keyid"),
        ("rsa", "-cades -md sha256 -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:32"),
        ("rsa", "-cades -md sha512 -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:64"),
        ("p256", "-cades -md sha256"),
        ("p256", "-cades -md sha384"),
        ("p384", "-cades -md sha256"),
        ("p384", "-cades -md sha384"),
    ] {
        let stamp = Stamp::read(&certificates.signed(&content, signer, more), Some(&[3; 16]));
        assert_eq!(stamp.map(|stamp| stamp.imprint), Ok(Imprint::of_head("head")), "{signer} {more}");
    }
    let unknown = Stamp::read(&certificates.signed(&content, "p384", "-cades -md sha1"), None);
    assert!(matches!(unknown, Err(TimestampError::Algorithm(_))), "{unknown:?}");
    let authorities = Authorities::read(&std::fs::read(certificates.path("ca.pem")).unwrap()).unwrap();
    let stamp = Stamp::read(&certificates.signed(&content, "rsa", "-cades"), None).unwrap();
    assert_eq!(stamp.authority(&authorities).unwrap().name, "Root-of-ca (Fictional)");
}

/// What somebody does who changes an entry and makes all hashes anew, so that the chain holds again.
fn rechained(demur: &Demur, act: &str) {
    let script = r#"
import hashlib, sqlite3, sys
sha = lambda *parts: hashlib.sha256(b"".join(parts)).hexdigest()
db = sqlite3.connect(sys.argv[1])
triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
for name, _ in triggers: db.execute(f"DROP TRIGGER {name}")
db.execute("PRAGMA foreign_keys = OFF")
db.executescript(sys.argv[2])
prev = "0" * 64
for seq, at, reference, event in db.execute("SELECT seq, at, reference, event FROM entry ORDER BY seq").fetchall():
    salt, json = db.execute("SELECT salt, json FROM payload WHERE seq = ?", (seq,)).fetchone()
    digest = sha(salt, json.encode())
    files = sorted(f"{role} {digest}" for role, digest in db.execute("SELECT role, digest FROM attached WHERE seq = ?", (seq,)))
    lines = ["demur-entry-1", str(seq), at, reference, event, digest, *files, prev]
    own = sha("".join(line + "\n" for line in lines).encode())
    db.execute("UPDATE entry SET payload_digest = ?, prev = ?, hash = ? WHERE seq = ?", (digest, prev, own, seq))
    prev = own
for _, sql in triggers: db.execute(sql)
db.commit()
"#;
    let output = std::process::Command::new("python3").args(["-c", script]).arg(file(demur)).arg(act).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_record_that_was_changed_and_rechained_as_a_whole_is_found_by_its_time_stamp() {
    let cut = "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'entry'; DELETE FROM artifact WHERE digest IN (SELECT digest FROM attached WHERE seq = 1);
        DELETE FROM attached WHERE seq = 1; DELETE FROM payload WHERE seq = 1; DELETE FROM entry WHERE seq = 1;
        UPDATE entry SET seq = seq - 1; UPDATE payload SET seq = seq - 1; UPDATE attached SET seq = seq - 1";
    for (act, said) in [
        ("UPDATE payload SET json = replace(json, 'Anna', 'Anni') WHERE seq = 1", "has another hash now than the one that was stamped"),
        ("UPDATE entry SET at = '2020' || substr(at, 5) WHERE seq = 1", "has another hash now than the one that was stamped"),
        (cut, "has another hash now than the one that was stamped"),
        (
            "UPDATE payload SET json = replace(json, 'TSA-p256', 'TSA-other') WHERE seq = (SELECT max(seq) FROM entry)",
            "says something else of its time stamp",
        ),
    ] {
        let demur = recorded();
        assert_eq!(ledger(&demur, &["anchor", "--tsa", &Tsa::good("p256").url]).code, Some(0));
        rechained(&demur, act);
        assert!(checked_by_python(&file(&demur)).is_ok(), "{act}: the chain holds again");
        let ran = ledger(&demur, &["verify"]);
        assert!(ran.code == Some(4) && ran.stdout.contains(said) && !ran.stdout.contains("existed at the latest"), "{act}: {ran:?}");
        let (code, whole) = verified(&demur, &[]);
        assert_eq!((code, &whole["holds"], &whole["finding"]), (Some(4), &false.into(), &Value::Null), "{act}");
        let before = std::fs::read(file(&demur)).unwrap();
        let ran = ledger(&demur, &["anchor", "--tsa", &Tsa::good("p256").url, "--again"]);
        assert!(ran.code == Some(4) && std::fs::read(file(&demur)).unwrap() == before, "{act}: {ran:?}");
    }
}

#[test]
fn a_row_changed_by_hand_leaves_no_proof_behind_it() {
    let demur = recorded();
    assert_eq!(ledger(&demur, &["anchor", "--tsa", &Tsa::good("p256").url]).code, Some(0));
    let script = "import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1])\nfor (name, sql) in db.execute(\"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'\").fetchall():\n    db.execute('DROP TRIGGER ' + name)\n    if name != 'artifact_stays': db.execute(sql)\nsql = \"CREATE TRIGGER artifact_stays BEFORE UPDATE ON artifact BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END\"\ndb.execute(\"UPDATE artifact SET bytes = x'00' WHERE digest = (SELECT digest FROM attached WHERE role = 'token')\")\ndb.execute(sql)\ndb.commit()";
    let output = std::process::Command::new("python3").args(["-c", script]).arg(file(&demur)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let ran = ledger(&demur, &["verify"]);
    assert!(
        ran.code == Some(4) && ran.stdout.contains("The file “token” of entry") && !ran.stdout.contains("existed at the latest"),
        "{ran:?}"
    );
}

#[test]
fn what_stands_before_a_break_is_still_proven_and_what_stands_behind_it_is_not() {
    let demur = recorded();
    assert_eq!(ledger(&demur, &["anchor", "--tsa", &Tsa::good("p256").url]).code, Some(0));
    let covered = entries(&demur) - 1;
    posted(&demur);
    assert_eq!(ledger(&demur, &["anchor", "--tsa", &Tsa::good("p256").url]).code, Some(0));
    let script = "import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1])\nsql = db.execute(\"SELECT sql FROM sqlite_master WHERE name = 'entry_stays'\").fetchone()[0]\ndb.execute('DROP TRIGGER entry_stays')\ndb.execute('UPDATE entry SET at = \"2020-01-01T00:00:00.000+00:00\" WHERE seq = ?', (int(sys.argv[2]),))\ndb.execute(sql)\ndb.commit()";
    let broken = (covered + 2).to_string();
    let output = std::process::Command::new("python3").args(["-c", script]).arg(file(&demur)).arg(&broken).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let ran = ledger(&demur, &["verify"]);
    assert!(ran.code == Some(4) && ran.stdout.contains(&format!("Entry {broken} was changed or moved.")), "{ran:?}");
    assert!(!ran.stdout.contains("newer than every") && !ran.stdout.contains("since then"), "{ran:?}");
    assert!(ran.stdout.contains(&format!("says that entries 1 to {covered} existed at the latest")), "{ran:?}");
    let (_, whole) = verified(&demur, &[]);
    assert_eq!((&whole["holds"], whole["time_stamps"].as_array().unwrap().len()), (&false.into(), 1));
}

#[test]
fn the_head_comes_on_a_sheet_that_can_be_checked_and_mailed() {
    let demur = recorded();
    let own = hash(&demur);
    let sheet = ledger(&demur, &["head"]);
    assert_eq!(sheet.code, Some(0), "{sheet:?}");
    let grouped: String =
        sheet.stdout.lines().filter(|line| line.starts_with("    ") && line.trim().split(' ').all(|group| group.len() == 4)).collect();
    assert_eq!(grouped.replace(' ', ""), own);
    let command = sheet.stdout.lines().find(|line| line.contains("ledger verify --head")).unwrap().trim();
    let arguments: Vec<&str> = command.split(' ').skip(1).chain(["--data-dir", "record"]).collect();
    assert_eq!(demur.run(&arguments).code, Some(0));
    let lines: Vec<&str> = sheet.stdout.lines().filter(|line| line.starts_with("    printf") || line.starts_with("    openssl")).collect();
    let output = std::process::Command::new("sh").args(["-e", "-c", &lines.join("\n")]).current_dir(demur.home.path()).output().unwrap();
    assert!(output.status.success(), "{:?}", ran(&output));
    demur.put("answer.tsr", &Certificates::shared().reply(&std::fs::read(demur.path("head.tsq")).unwrap(), "rsa", ""));
    assert!(sheet.stdout.lines().all(|line| line.starts_with("    ") || line.chars().count() <= 76), "{}", sheet.stdout);
    let mail = ledger(&demur, &["head", "--output", "head.eml", "--profile", "profile.toml"]);
    assert_eq!(mail.code, Some(0), "{mail:?}");
    let text = std::fs::read_to_string(demur.path("head.eml")).unwrap();
    assert!(text.contains("To: anna@example.org\r\n") && text.contains(&format!("<demur-head-{own}@example.org>")), "{text}");
    let whole: Value = serde_json::from_str(&ledger(&demur, &["head", "--format", "json"]).stdout).unwrap();
    assert_eq!((&whole["hash"], &whole["imprint"]), (&own.clone().into(), &Imprint::of_head(&own).to_string().into()));
    assert_eq!(ledger(&demur, &["anchor", "--import", "answer.tsr"]).code, Some(0));
    assert_eq!(ledger(&super::support::demur(), &["head"]).code, Some(4));
    let german = recorded_in("de_DE.UTF-8");
    let sheet = ledger(&german, &["head"]).stdout;
    assert!(
        sheet.contains("Hash des letzten Eintrags") && sheet.lines().all(|line| line.starts_with("    ") || line.chars().count() <= 76),
        "{sheet}"
    );
}

/// A good answer, made once.
fn good_answer() -> &'static [u8] {
    static ANSWER: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    ANSWER.get_or_init(|| Certificates::shared().reply(&request(Imprint::of_head("head"), &[3; 16]), "p256", ""))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn rubbish_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Stamp::read(&bytes, None).is_err());
        let _ = Authorities::read(&bytes);
    }

    #[test]
    fn a_changed_answer_is_refused_or_says_the_same(edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..4), cut in any::<prop::sample::Index>()) {
        let whole = Stamp::read(good_answer(), Some(&[3; 16])).unwrap();
        let mut changed = good_answer().to_vec();
        for (place, byte, act) in edits {
            let place = place.index(changed.len());
            match act {
                0 => changed.insert(place, byte),
                1 => drop(changed.remove(place)),
                _ => changed[place] ^= byte,
            }
        }
        if let Ok(stamp) = Stamp::read(&changed, Some(&[3; 16])) {
            prop_assert_eq!((stamp.imprint, stamp.time, &stamp.serial, &stamp.signer), (whole.imprint, whole.time, &whole.serial, &whole.signer));
        }
        prop_assert!(Stamp::read(&good_answer()[..cut.index(good_answer().len())], None).is_err());
    }
}
