//! A record whose contents are encrypted: every command works on it with the passphrase, nothing of a person can be read in its folder, and without the
//! passphrase, or with another one, nothing happens.

use std::process::Command;

use super::outbox::{Outbox, outbox};
use super::sink::Plan;
use super::support::{Ran, demur, person, ran, today, tool};

const PASSPHRASE: &str = "five words for Anna's record";
const NOTE: &str = "Zettel mit Sternen 4711";

/// What stands in the folder of the record nowhere: of the person, of the letter, of what they noted and attached.
const SECRETS: [&str; 7] = ["Anna Beispiel", "anna@example.org", "anna.beispiel", "Subject:", "privacy@meta.example", NOTE, "only for her"];

fn with(outbox: &Outbox, passphrase: Option<&str>, arguments: &[&str]) -> Ran {
    let mut command = outbox.demur.command(&[arguments, &["--data-dir", "record"]].concat());
    if let Some(passphrase) = passphrase {
        command.env("DEMUR_PASSPHRASE", passphrase);
    }
    ran(&command.output().unwrap())
}

fn run(outbox: &Outbox, arguments: &[&str]) -> Ran {
    let ran = with(outbox, Some(PASSPHRASE), arguments);
    assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
    ran
}

/// Options of `demur init` that answer every question.
const ANSWERS: [&str; 13] = [
    "init",
    "--encrypt",
    "--profile",
    "new.toml",
    "--language",
    "en",
    "--name",
    "Anna Beispiel",
    "--country",
    "DE",
    "--account",
    "service=facebook,username=anna.beispiel",
    "--no-mail",
];

/// A machine with an empty encrypted record.
fn encrypted() -> Outbox {
    let outbox = outbox(Plan::default(), "none", "");
    let ran = run(&outbox, &ANSWERS);
    for said in ["If you lose it, nobody can read them any more, not even you.", "Encrypted record written: record/ledger.sqlite3\n"] {
        assert!(ran.stderr.contains(said), "{ran:?}");
    }
    outbox
}

/// The same, with a letter that a mail server took; gives its reference.
fn sent() -> (Outbox, String) {
    let outbox = encrypted();
    let ran = ran(&outbox.command(&["objection"], &[]).env("DEMUR_PASSPHRASE", PASSPHRASE).output().unwrap());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let reference = ran.stdout.split("  ").next().unwrap().to_owned();
    (outbox, reference)
}

fn nothing_can_be_read(outbox: &Outbox) {
    for name in outbox.demur.names("record") {
        let bytes = std::fs::read(outbox.demur.path(&format!("record/{name}"))).unwrap();
        for secret in SECRETS {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret} in {name}");
        }
    }
}

/// What a query changes, or gives.
fn sqlite(outbox: &Outbox, sql: &str) {
    let script = "import sqlite3, sys\nsqlite3.connect(sys.argv[1]).executescript(sys.argv[2])";
    let output = Command::new("python3").args(["-c", script]).arg(outbox.demur.path("record/ledger.sqlite3")).arg(sql).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_command_works_on_an_encrypted_record_and_nothing_in_its_folder_can_be_read() {
    let (outbox, reference) = sent();
    assert_eq!(outbox.sink.taken(), 1);
    nothing_can_be_read(&outbox);
    outbox.demur.put("answer.txt", "An answer to Anna Beispiel, only for her ".repeat(5000).as_bytes());
    run(&outbox, &["record", &reference, "acknowledged", "--note", NOTE, "--on", &today()]);
    let bounce = format!(
        "From: mailer@example.org\r\nTo: anna@example.org\r\nSubject: Re: {reference}\r\nMessage-ID: <1@example.org>\r\n\r\n{NOTE}\r\n"
    );
    outbox.demur.put("answer.eml", bounce.as_bytes());
    run(&outbox, &["import", "answer.eml"]);
    run(&outbox, &["attach", &reference, "answer.txt", "--note", NOTE]);
    nothing_can_be_read(&outbox);
    let status = run(&outbox, &["status", "--all", "--json"]);
    assert!(status.stdout.contains(&reference) && status.stdout.contains("acknowledged"), "{status:?}");
    run(&outbox, &["show", &reference, "--output", "out"]);
    let names = outbox.demur.names("out");
    let answer = names.iter().find(|name| name.ends_with("answer.txt")).unwrap();
    let same = std::fs::read(outbox.demur.path(&format!("out/{answer}"))).unwrap();
    assert_eq!(same, std::fs::read(outbox.demur.path("answer.txt")).unwrap());
    let exported = run(&outbox, &["ledger", "export"]);
    assert!(exported.stdout.contains(NOTE) && exported.stdout.contains("\"bytes\":205000"), "{exported:?}");
    run(&outbox, &["bundle", &reference, "--output", "bundle.zip", "--profile", "profile.toml"]);
    tool("python3", &["-m", "zipfile", "-t", outbox.demur.path("bundle.zip").to_str().unwrap()], None);
    let head = run(&outbox, &["ledger", "head", "--profile", "profile.toml", "--request", "head.tsq"]);
    assert!(outbox.demur.path("head.tsq").exists(), "{head:?}");
    nothing_can_be_read(&outbox);

    run(&outbox, &["forget", &reference, "--yes", "--even-if-open", "--note", NOTE]);
    let verified = run(&outbox, &["ledger", "verify"]);
    assert!(verified.stdout.contains("forgotten"), "{verified:?}");
    nothing_can_be_read(&outbox);
}

#[test]
fn without_the_passphrase_or_with_another_one_nothing_happens() {
    let (outbox, reference) = sent();
    let file = outbox.demur.path("record/ledger.sqlite3");
    let before = std::fs::read(&file).unwrap();
    let day = today();
    let commands: [&[&str]; 4] =
        [&["status"], &["show", &reference], &["record", &reference, "acknowledged", "--on", &day], &["forget", &reference, "--yes"]];
    for command in commands {
        let missing = with(&outbox, None, command);
        assert!(missing.code == Some(4) && missing.stdout.is_empty(), "{missing:?}");
        assert!(missing.stderr.contains("ledger.sqlite3 are encrypted, and there is no passphrase.\n"), "{missing:?}");
        let wrong = with(&outbox, Some("five words for Ben's record"), command);
        assert!(wrong.code == Some(4) && wrong.stdout.is_empty(), "{wrong:?}");
        assert!(wrong.stderr.contains("The passphrase does not open record/ledger.sqlite3.\n"), "{wrong:?}");
    }
    for passphrase in ["", "five words for Ben's record"] {
        let send = ran(&outbox.command(&["access"], &[]).env("DEMUR_PASSPHRASE", passphrase).output().unwrap());
        assert!(send.code == Some(4) && send.stdout.is_empty(), "{send:?}");
    }
    assert!(std::fs::read(&file).unwrap() == before && outbox.sink.taken() == 1);
}

#[test]
fn the_chain_is_checked_without_the_passphrase_and_the_contents_with_it() {
    let (outbox, _) = sent();
    let chain = with(&outbox, None, &["ledger", "verify"]);
    assert!(chain.code == Some(0) && chain.stdout.contains("Their contents are encrypted and were not checked"), "{chain:?}");
    let whole = run(&outbox, &["ledger", "verify"]);
    assert!(!whole.stdout.contains("were not checked"), "{whole:?}");
    let doctor = with(&outbox, None, &["doctor", "--offline", "--json"]);
    assert!(doctor.stdout.contains("The contents of the record are encrypted."), "{doctor:?}");

    // One entry's content in the place of another's, unchanged by itself; and a byte of a file.
    let swap = "DROP TRIGGER payload_stays; UPDATE payload SET json = (SELECT json FROM payload WHERE seq = 2) WHERE seq = 1;
        CREATE TRIGGER payload_stays BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;";
    sqlite(&outbox, swap);
    assert_eq!(with(&outbox, None, &["ledger", "verify"]).code, Some(0));
    let found = with(&outbox, Some(PASSPHRASE), &["ledger", "verify"]);
    assert!(found.code == Some(4) && found.stdout.contains('1'), "{found:?}");
    let refused = with(&outbox, Some(PASSPHRASE), &["send", "access", "--yes", "--profile", "profile.toml"]);
    assert_eq!(refused.code, Some(4), "{refused:?}");
    let chained = "DROP TRIGGER entry_stays; UPDATE entry SET at = '2020-01-01T00:00:00.000+00:00' WHERE seq = 1;";
    sqlite(&outbox, chained);
    assert_eq!(with(&outbox, None, &["ledger", "verify"]).code, Some(4));
}

#[test]
fn a_backup_of_an_encrypted_record_brings_it_back_encrypted() {
    let (outbox, reference) = sent();
    run(&outbox, &["export", "--all", "--output", "backup.age", "--profile", "profile.toml"]);
    std::fs::rename(outbox.demur.path("record"), outbox.demur.path("lost")).unwrap();
    run(&outbox, &["restore", "backup.age", "--record-only"]);
    assert!(run(&outbox, &["status", "--all"]).stdout.contains(&reference));
    assert_eq!(with(&outbox, None, &["status"]).code, Some(4));
    nothing_can_be_read(&outbox);
}

#[test]
fn the_real_age_opens_what_an_entry_says_with_the_identity() {
    let (outbox, _) = sent();
    let script = "import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
assert db.execute('SELECT count(*), max(length(salt)) FROM payload').fetchone()[1] == 0
open('identity.age', 'wb').write(db.execute('SELECT sealed FROM identity').fetchone()[0])
open('content.age', 'wb').write(db.execute('SELECT json FROM payload WHERE seq = 1').fetchone()[0])";
    let made =
        Command::new("python3").args(["-c", script, "record/ledger.sqlite3"]).current_dir(outbox.demur.home.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    // age takes a passphrase from a terminal alone.
    let talk = "import os, pty, sys
pid, fd = pty.fork()
if pid == 0: os.execvp('age', ['age', '-d', '-o', 'identity.txt', 'identity.age'])
said = b''
while True:
    try: more = os.read(fd, 1000)
    except OSError: break
    said += more
    if said.endswith(b': '): os.write(fd, sys.argv[1].encode() + b'\\n'); said += b'#'
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))";
    let typed = Command::new("python3").args(["-c", talk, PASSPHRASE]).current_dir(outbox.demur.home.path()).output().unwrap();
    assert!(typed.status.success(), "{}", String::from_utf8_lossy(&typed.stderr));
    let opened =
        Command::new("age").args(["-d", "-i", "identity.txt", "content.age"]).current_dir(outbox.demur.home.path()).output().unwrap();
    let text = String::from_utf8_lossy(&opened.stdout[16..]).into_owned();
    assert!(opened.status.success() && text.starts_with('{') && text.contains("Anna Beispiel"), "{text}");
}

#[test]
fn a_record_in_the_open_is_not_encrypted_in_its_place() {
    let demur = demur().speaking("de_DE.UTF-8");
    demur.put("profile.toml", person("anna").as_bytes());
    let ran_plain = demur.run(&["send", "objection", "--yes", "--output", "letters", "--profile", "profile.toml", "--data-dir", "record"]);
    assert_eq!(ran_plain.code, Some(0), "{ran_plain:?}");
    let refused =
        ran(&demur.command(&[&ANSWERS[..], &["--data-dir", "record"]].concat()).env("DEMUR_PASSPHRASE", PASSPHRASE).output().unwrap());
    assert!(refused.code == Some(4) && refused.stderr.contains("ist schon da, und die Inhalte sind nicht verschlüsselt"), "{refused:?}");
    let weak = ran(&demur.command(&[&ANSWERS[..], &["--data-dir", "other"]].concat()).env("DEMUR_PASSPHRASE", "kurz").output().unwrap());
    assert!(weak.code == Some(1) && !demur.path("new.toml").exists() && !demur.path("other/ledger.sqlite3").exists(), "{weak:?}");
}

#[test]
fn an_encrypted_profile_is_opened_with_the_passphrase_and_only_with_it() {
    let outbox = encrypted();
    let sealed = std::fs::read(outbox.demur.path("new.toml")).unwrap();
    assert!(sealed.starts_with(b"age-encryption.org/v1\n") && !sealed.windows(4).any(|window| window == b"Anna"));
    let draft = |passphrase: Option<&str>| {
        let mut command = outbox.demur.command(&["draft", "objection", "--profile", "new.toml"]);
        if let Some(passphrase) = passphrase {
            command.env("DEMUR_PASSPHRASE", passphrase);
        }
        ran(&command.output().unwrap())
    };
    let opened = draft(Some(PASSPHRASE));
    assert!(opened.code == Some(0) && opened.stdout.contains("Anna Beispiel"), "{opened:?}");
    let closed = draft(None);
    assert_eq!((closed.code, closed.stdout.as_str()), (Some(1), ""), "{closed:?}");
    assert!(
        closed.stderr.contains("new.toml is encrypted, and there is no passphrase.") && closed.stderr.contains("DEMUR_PASSPHRASE"),
        "{closed:?}"
    );
    let wrong = draft(Some("five other words for it"));
    assert_eq!((wrong.code, wrong.stdout.as_str()), (Some(1), ""), "{wrong:?}");
    let status = with(&outbox, Some(PASSPHRASE), &["status", "--profile", "new.toml"]);
    assert_ne!(status.code, Some(70), "{status:?}");
    let all = ["export", "--all", "--profile", "new.toml", "--output", "all.age"];
    run(&outbox, &all);
    let back = ["restore", "all.age", "--profile", "back.toml", "--data-dir", "back"];
    let restored = ran(&outbox.demur.command(&back).env("DEMUR_PASSPHRASE", PASSPHRASE).output().unwrap());
    assert_eq!(restored.code, Some(0), "{restored:?}");
    assert_eq!(std::fs::read(outbox.demur.path("back.toml")).unwrap(), sealed, "it comes back as it was, encrypted");
}
