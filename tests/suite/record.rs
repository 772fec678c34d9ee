//! The record: append-only, and it shows where it was changed otherwise; each fault is one clear error, and nothing is lost.

use std::path::{Path, PathBuf};

use demur::ledger::{ByHand, Event, EventKind, Finding, Ledger, NewEntry};
use serde_json::Value;

use super::outbox::checked_by_python;
use super::support::{Demur, Ran, another_program, demur, person, read, today};

/// A machine with four letters by post in its record.
fn recorded() -> Demur {
    let demur = demur().speaking("en_IE.UTF-8");
    demur.put("profile.toml", person("anna").as_bytes());
    let ran =
        demur.run(&["send", "objection", "access", "--profile", "profile.toml", "--yes", "--output", "letters", "--data-dir", "record"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    demur
}

fn file(demur: &Demur) -> PathBuf {
    demur.path("record/ledger.sqlite3")
}

fn run(demur: &Demur, arguments: &[&str]) -> Ran {
    demur.run(&[arguments, &["--data-dir", "record"]].concat())
}

fn status(demur: &Demur) -> Vec<Value> {
    serde_json::from_str(&run(demur, &["status", "--all", "--json"]).stdout).unwrap()
}

fn references(demur: &Demur) -> Vec<String> {
    status(demur).iter().map(|letter| letter["reference"].as_str().unwrap().to_owned()).collect()
}

/// What a person with a tool for databases does to the file, triggers taken away and put back again.
fn tampered(demur: &Demur, act: &str) {
    tampered_with(demur, act, "for (_, sql) in triggers: db.execute(sql)");
}

fn tampered_with(demur: &Demur, act: &str, after: &str) {
    let script = format!(
        "import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
triggers = db.execute(\"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'\").fetchall()
for (name, _) in triggers: db.execute(f'DROP TRIGGER {{name}}')
db.execute('PRAGMA foreign_keys = OFF')
db.executescript({act:?})
{after}
db.commit()"
    );
    let output = std::process::Command::new("python3").args(["-c", &script]).arg(file(demur)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_record_holds_for_the_program_and_for_the_script_of_its_document() {
    let demur = recorded();
    let ran = run(&demur, &["ledger", "verify", "--json"]);
    let verified: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((ran.code, &verified["holds"], &verified["entries"], &verified["artifacts"]), (Some(0), &true.into(), &4.into(), &8.into()));
    let head = verified["head"]["hash"].as_str().unwrap();
    assert_eq!(checked_by_python(&file(&demur)).unwrap(), format!("4 {head}"));
    assert_eq!(run(&demur, &["ledger", "verify", "--head", &head[..8]]).code, Some(0));
    let other = run(&demur, &["ledger", "verify", "--head", "0123456789abcdef"]);
    assert!(other.code == Some(4) && other.stdout.contains("0123456789abcdef"), "{other:?}");
    assert_eq!(run(&demur, &["ledger", "verify", "--head", "xyz"]).code, Some(2));
}

#[test]
fn only_the_person_can_look_into_the_folder_of_the_record() {
    use std::os::unix::fs::PermissionsExt;
    let demur = recorded();
    let mode = |path: &str| std::fs::metadata(demur.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("record"), mode("record/ledger.sqlite3")), (0o700, 0o600));
    let usual = super::support::demur();
    usual.put("profile.toml", person("ben").as_bytes());
    assert_eq!(usual.run(&["send", "access", "--profile", "profile.toml", "--yes"]).code, Some(0));
    assert!(usual.path(".local/share/demur/ledger.sqlite3").exists());
    let pdfs = usual.names(".").into_iter().filter(|name| name.ends_with(".pdf")).count();
    assert_eq!(pdfs, 1, "without --output the letter lies in the current folder");
}

#[test]
fn whatever_is_changed_by_hand_is_named_and_nothing_is_added_then() {
    let cases = [
        ("UPDATE entry SET at = '2020-01-01T00:00:00.000+00:00' WHERE seq = 2", "Entry 2 was changed"),
        ("UPDATE entry SET reference = (SELECT reference FROM entry WHERE seq = 1) WHERE seq = 3", "Entry 3 was changed"),
        ("UPDATE entry SET event = 'posted' WHERE seq = 4", "Entry 4 was changed"),
        ("UPDATE entry SET prev = hash WHERE seq = 2", "Entry 2 was changed"),
        ("UPDATE payload SET json = replace(json, 'Anna', 'Anni') WHERE seq = 2", "The content of entry 2 was changed"),
        ("UPDATE payload SET salt = randomblob(16) WHERE seq = 3", "The content of entry 3 was changed"),
        ("DELETE FROM payload WHERE seq = 2", "The content of entry 2 is missing"),
        ("DELETE FROM entry WHERE seq = 2", "Entry 2 is missing"),
        ("DELETE FROM entry WHERE seq = 1", "Entry 1 is missing"),
        (
            "UPDATE entry SET seq = 99 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 99",
            "Entry 2 was changed",
        ),
        ("UPDATE artifact SET bytes = x'00' WHERE digest = (SELECT digest FROM attached WHERE seq = 3 LIMIT 1)", "of entry 3 was changed"),
        (
            "DELETE FROM artifact WHERE digest = (SELECT digest FROM attached WHERE seq = 2 AND role = 'pdf')",
            "The file “pdf” of entry 2 is missing",
        ),
        ("DELETE FROM attached WHERE seq = 1", "Entry 1 was changed"),
        ("UPDATE attached SET role = 'html' WHERE seq = 1 AND role = 'pdf'", "Entry 1 was changed"),
        ("INSERT INTO artifact VALUES ('00', x'00', x'00')", "belongs to no entry"),
        ("INSERT INTO payload VALUES (99, x'00', '{}')", "belongs to no entry"),
        ("INSERT INTO attached VALUES (99, 'pdf', '00')", "belongs to no entry"),
        (
            "DELETE FROM attached WHERE seq = 4; DELETE FROM payload WHERE seq = 4; DELETE FROM entry WHERE seq = 4",
            "The end is missing: the last entry is 3, but the record once had entry 4",
        ),
    ];
    for (act, said) in cases {
        let demur = recorded();
        let reference = references(&demur).pop().unwrap();
        tampered(&demur, act);
        let verified = run(&demur, &["ledger", "verify"]);
        assert!(verified.code == Some(4) && verified.stdout.contains(said), "{act}: {verified:?}");
        if !act.contains("INSERT") {
            assert!(checked_by_python(&file(&demur)).is_err(), "{act}: the script of the document finds nothing");
        }
        let before = std::fs::read(file(&demur)).unwrap();
        let refused = run(&demur, &["record", &reference, "posted", "--on", &today()]);
        assert_eq!(refused.code, Some(4), "{act}: {refused:?}");
        assert!(std::fs::read(file(&demur)).unwrap() == before, "{act}: the file was changed");
    }
}

#[test]
fn a_chain_that_was_cut_and_whose_counter_was_set_back_is_found_by_the_head_alone() {
    let demur = recorded();
    let verified: Value = serde_json::from_str(&run(&demur, &["ledger", "verify", "--json"]).stdout).unwrap();
    let head = verified["head"]["hash"].as_str().unwrap();
    tampered(
        &demur,
        "DELETE FROM artifact WHERE digest IN (SELECT digest FROM attached WHERE seq = 4); DELETE FROM attached WHERE seq = 4; DELETE FROM payload WHERE seq = 4; DELETE FROM entry WHERE seq = 4; UPDATE sqlite_sequence SET seq = 3 WHERE name = 'entry'",
    );
    let without = run(&demur, &["ledger", "verify"]);
    assert!(without.code == Some(0) && without.stdout.contains("--head HASH"), "what it cannot find it says: {without:?}");
    let with = run(&demur, &["ledger", "verify", "--head", head]);
    assert!(with.code == Some(4) && with.stdout.contains(head), "{with:?}");
}

#[test]
fn the_file_itself_refuses_changes() {
    let demur = recorded();
    for act in ["UPDATE entry SET at = ''", "DELETE FROM payload", "UPDATE artifact SET salt = x''", "DELETE FROM attached"] {
        let script = format!("import sqlite3, sys\nsqlite3.connect(sys.argv[1]).execute({act:?})");
        let output = std::process::Command::new("python3").args(["-c", &script]).arg(file(&demur)).output().unwrap();
        assert!(String::from_utf8_lossy(&output.stderr).contains("append-only"), "{act}");
    }
}

#[test]
fn the_export_has_all_that_a_check_needs() {
    let demur = recorded();
    let ran = run(&demur, &["ledger", "export"]);
    let lines: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((ran.code, lines.len()), (Some(0), 4));
    let script = r#"
import hashlib, json, sys
prev = "0" * 64
for line in map(json.loads, sys.stdin):
    assert hashlib.sha256(bytes.fromhex(line["salt"]) + line["json"].encode()).hexdigest() == line["payload_digest"]
    files = sorted(f"{file['role']} {file['digest']}" for file in line["attached"])
    text = ["demur-entry-1", str(line["seq"]), line["at"], line["reference"], line["event"], line["payload_digest"], *files, prev]
    prev = hashlib.sha256("".join(part + "\n" for part in text).encode()).hexdigest()
    assert prev == line["hash"] and line["prev"] == text[-1]
print(prev)
"#;
    demur.put("export.jsonl", ran.stdout.as_bytes());
    let input = std::fs::File::open(demur.path("export.jsonl")).unwrap();
    let output = std::process::Command::new("python3").args(["-c", script]).stdin(input).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), lines[3]["hash"], "{}", String::from_utf8_lossy(&output.stderr));
    let reference = lines[0]["reference"].as_str().unwrap();
    let note = "=HYPERLINK(\"x\"), said\nshe";
    assert_eq!(run(&demur, &["record", reference, "posted", "--on", &today(), "--note", note]).code, Some(0));
    let table = run(&demur, &["ledger", "export", "--format", "csv", "--output", "record.csv"]);
    assert_eq!(table.code, Some(0), "{table:?}");
    let script =
        "import csv, sys\nrows = list(csv.DictReader(open('record.csv', newline='')))\nprint(len(rows), rows[4]['event'], rows[4]['note'])";
    let output = std::process::Command::new("python3").args(["-c", script]).current_dir(demur.home.path()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("5 posted '{note}\n"));
}

#[test]
fn a_file_that_is_no_sound_record_is_one_clear_error_and_is_left_as_it_is() {
    type Damage = fn(&Path);
    let cases: [(&str, Damage, &str); 7] = [
        ("garbage", |file| std::fs::write(file, vec![b'x'; 5000]).unwrap(), "is not a record written by demur"),
        ("empty", |file| std::fs::write(file, b"").unwrap(), "is damaged"),
        (
            "cut",
            |file| {
                let bytes = std::fs::read(file).unwrap();
                std::fs::write(file, &bytes[..bytes.len() / 2]).unwrap();
            },
            "is damaged",
        ),
        (
            "another database",
            |file| {
                std::fs::remove_file(file).unwrap();
                sqlite(file, "CREATE TABLE t (x)");
            },
            "is not a record written by demur",
        ),
        ("newer", |file| sqlite(file, "PRAGMA user_version = 4"), "newer demur"),
        (
            "a folder",
            |file| {
                std::fs::remove_file(file).unwrap();
                std::fs::create_dir(file).unwrap();
            },
            "ledger.sqlite3",
        ),
        ("another application", |file| sqlite(file, "PRAGMA application_id = 1"), "is not a record written by demur"),
    ];
    for (name, damage, said) in cases {
        let demur = recorded();
        let reference = references(&demur)[0].clone();
        damage(&file(&demur));
        let before = std::fs::read(file(&demur)).ok();
        for arguments in [
            &["status"][..],
            &["ledger", "verify"],
            &["show", &reference],
            &["record", &reference, "posted", "--on", &today()],
            &["send", "access", "--profile", "profile.toml", "--yes"],
        ] {
            let ran = run(&demur, arguments);
            assert!(ran.code == Some(4) && ran.stderr.contains(said) && ran.stdout.is_empty(), "{name}, {arguments:?}: {ran:?}");
            assert!(
                ran.stderr.lines().any(|line| line.starts_with("  ") || line.starts_with("Error") || line.starts_with("Fehler")),
                "{ran:?}"
            );
        }
        assert!(std::fs::read(file(&demur)).ok() == before, "{name}: the file was changed");
    }
}

fn sqlite(file: &Path, act: &str) {
    let script = format!("import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1])\ndb.execute({act:?})\ndb.commit()");
    let output = std::process::Command::new("python3").args(["-c", &script]).arg(file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_record_that_another_program_holds_is_waited_for_and_then_an_error() {
    let demur = recorded();
    let reference = references(&demur)[0].clone();
    let script = "import sqlite3, sys, time\ndb = sqlite3.connect(sys.argv[1], isolation_level=None)\ndb.execute('BEGIN EXCLUSIVE')\nprint('held', flush=True)\nsys.stdin.readline()";
    let mut holder = another_program(script, &file(&demur));
    let ran = run(&demur, &["record", &reference, "posted", "--on", &today()]);
    assert!(ran.code == Some(4) && ran.stderr.contains("in use by another program"), "{ran:?}");
    drop(holder.stdin.take());
    holder.wait().unwrap();
    assert_eq!(run(&demur, &["record", &reference, "posted", "--on", &today()]).code, Some(0));
}

#[test]
fn a_record_that_cannot_be_written_is_an_error_and_nothing_is_lost() {
    let demur = recorded();
    let reference = references(&demur)[0].clone();
    // Root may write everything: the program runs as somebody else, to whom the folder is shown read-only.
    let home = demur.home.path().to_str().unwrap();
    for act in [format!("chmod 755 {home} {home}/record"), format!("chmod 444 {home}/record/ledger.sqlite3")] {
        assert!(std::process::Command::new("sh").args(["-c", &act]).status().unwrap().success());
    }
    let program = demur.path("demur");
    std::fs::copy(env!("CARGO_BIN_EXE_demur"), &program).unwrap();
    let mut command = std::process::Command::new("setpriv");
    command
        .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
        .arg(&program)
        .args(["record", &reference, "posted", "--on", &today(), "--data-dir", "record"])
        .env_clear()
        .env("HOME", demur.home.path())
        .current_dir(demur.home.path());
    let ran = super::support::ran(&command.output().expect("setpriv (util-linux) is needed for the tests"));
    assert_eq!(ran.code, Some(4), "{ran:?}");
    assert!(ran.stderr.contains("ledger.sqlite3"), "{ran:?}");
    for arguments in [&["status", "--json"][..], &["ledger", "verify"], &["show", &reference]] {
        let mut command = std::process::Command::new("setpriv");
        command
            .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
            .arg(&program)
            .args(arguments)
            .args(["--data-dir", "record"]);
        let looked =
            super::support::ran(&command.env_clear().env("HOME", demur.home.path()).current_dir(demur.home.path()).output().unwrap());
        assert_eq!((looked.code, looked.stdout.is_empty()), (Some(0), false), "who may not write may look: {looked:?}");
    }
    // What stands in the log alone must not be overlooked: where the log cannot be used, there is no half of a record either.
    std::fs::write(demur.path("record/ledger.sqlite3-wal"), b"something").unwrap();
    let mut command = std::process::Command::new("setpriv");
    command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"]).arg(&program).args(["status", "--data-dir", "record"]);
    let blind = super::support::ran(&command.env_clear().env("HOME", demur.home.path()).current_dir(demur.home.path()).output().unwrap());
    assert_eq!((blind.code, blind.stdout.as_str()), (Some(4), ""), "{blind:?}");
    std::fs::remove_file(demur.path("record/ledger.sqlite3-wal")).unwrap();
    assert_eq!(run(&demur, &["ledger", "verify"]).code, Some(0));
}

/// Runs the program where no file can grow beyond so many kibibytes, as on a disk that is full.
fn on_a_small_disk(demur: &Demur, blocks: u64, typed: &str) -> Ran {
    let act = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" {typed}");
    let mut command = std::process::Command::new("bash");
    command
        .args(["-c", &act, env!("CARGO_BIN_EXE_demur")])
        .env("LC_ALL", "C")
        .env("HOME", demur.home.path())
        .current_dir(demur.home.path());
    super::support::ran(&command.output().unwrap())
}

#[test]
fn a_disk_that_is_full_while_the_record_is_made_spoils_nothing() {
    let demur = demur().speaking("en_IE.UTF-8");
    demur.put("profile.toml", person("ben").as_bytes());
    let send = "send access --profile profile.toml --yes --output letters --data-dir record --to meta-platforms-ireland";
    for blocks in [4, 8, 12, 20, 36, 48, 60, 72, 76, 84, 96, 120, 160] {
        let ran = on_a_small_disk(&demur, blocks, send);
        assert!(matches!(ran.code, Some(0 | 1 | 4)), "{blocks}: {ran:?}");
        let after = demur.run(&send.split(' ').collect::<Vec<_>>());
        assert_eq!(after.code, Some(0), "{blocks}: {ran:?} {after:?}");
        assert_eq!((run(&demur, &["ledger", "verify"]).code, references(&demur).len()), (Some(0), 1), "{blocks}");
        std::fs::remove_dir_all(demur.path("record")).unwrap();
        std::fs::remove_dir_all(demur.path("letters")).unwrap();
    }
}

#[test]
fn a_link_that_leads_nowhere_and_a_log_without_its_file_are_no_empty_record() {
    for damage in [
        (|file: &Path| {
            std::fs::rename(file, file.with_extension("away")).unwrap();
            std::os::unix::fs::symlink("nowhere/ledger.sqlite3", file).unwrap();
        }) as fn(&Path),
        |file: &Path| {
            std::fs::rename(file, file.with_extension("away")).unwrap();
            std::fs::write(file.with_file_name("ledger.sqlite3-wal"), b"something").unwrap();
        },
    ] {
        let demur = recorded();
        damage(&file(&demur));
        for arguments in [&["status"][..], &["ledger", "verify"], &["send", "access", "--profile", "profile.toml", "--yes"]] {
            let ran = run(&demur, arguments);
            assert!(ran.code == Some(4) && ran.stderr.contains("is damaged"), "{arguments:?}: {ran:?}");
        }
    }
}

#[test]
fn a_file_that_does_not_refuse_changes_any_more_is_found() {
    for (act, after) in [("SELECT 1", ""), ("INSERT INTO sqlite_sequence VALUES ('entry', 4)", "for (_, sql) in triggers: db.execute(sql)")]
    {
        let demur = recorded();
        tampered_with(&demur, act, after);
        let verified = run(&demur, &["ledger", "verify"]);
        assert!(verified.code == Some(4) && verified.stdout.contains("does not refuse changes any more"), "{act}: {verified:?}");
    }
}

#[test]
fn a_row_that_is_chained_well_and_says_nothing_is_found() {
    let demur = recorded();
    let script = r#"
import hashlib, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
prev = db.execute("SELECT hash FROM entry WHERE seq = 4").fetchone()[0]
digest = hashlib.sha256(b"s" + b"{}").hexdigest()
lines = ["demur-entry-1", "5", "2026-11-21T10:00:00.000+00:00", "20261121-7K3QX9TB", "bogus", digest, prev]
own = hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()
db.execute("INSERT INTO entry VALUES (5, ?, ?, ?, ?, ?, ?)", (*lines[2:], own))
db.execute("INSERT INTO payload VALUES (5, ?, '{}')", (b"s",))
db.commit()
"#;
    let output = std::process::Command::new("python3").args(["-c", script]).arg(file(&demur)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let verified = run(&demur, &["ledger", "verify"]);
    assert!(verified.code == Some(4) && verified.stderr.contains("Entry 5"), "{verified:?}");
}

#[test]
fn a_full_disk_is_an_error_and_what_was_recorded_stays() {
    let demur = recorded();
    let reference = references(&demur)[0].clone();
    let large = demur.put("scan.pdf", &[b"%PDF-1.7\n".as_slice(), &vec![b'x'; 4 << 20]].concat());
    let blocks = std::fs::metadata(file(&demur)).unwrap().len() / 1024 + 1024;
    let record = format!("record {reference} posted --on {} --file {} --data-dir record", today(), large.display());
    let ran = on_a_small_disk(&demur, blocks, &record);
    assert_eq!(ran.code, Some(4), "{ran:?}");
    let verified: Value = serde_json::from_str(&run(&demur, &["ledger", "verify", "--json"]).stdout).unwrap();
    assert_eq!((&verified["holds"], &verified["entries"]), (&true.into(), &4.into()));
    assert_eq!(run(&demur, &["record", &reference, "posted", "--on", &today(), "--file", "scan.pdf"]).code, Some(0));
}

#[test]
fn a_clock_that_runs_back_stops_what_would_be_dated_wrongly() {
    let demur = recorded();
    let reference: demur::request::Reference = references(&demur)[0].parse().unwrap();
    let mut ledger = Ledger::open(&file(&demur)).unwrap();
    let future = demur::machine::now() + chrono::TimeDelta::days(3);
    let said = ByHand::on(future.date_naive());
    let event = Event::ByHand(EventKind::Posted, Box::new(said));
    ledger.append(&[NewEntry { at: future, reference: &reference, event: &event, attachments: &[] }]).unwrap();
    drop(ledger);
    let reference = reference.as_str();
    for arguments in [
        &["record", reference, "withdrawn", "--on", &today()][..],
        &["send", "access", "--profile", "profile.toml", "--yes"],
        &["resolve", reference, "--sent"],
    ] {
        let ran = run(&demur, arguments);
        assert!(ran.code == Some(4) && ran.stderr.contains("--clock-is-right"), "{arguments:?}: {ran:?}");
    }
    let ran = run(&demur, &["record", reference, "withdrawn", "--on", &today(), "--clock-is-right"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let verified = run(&demur, &["ledger", "verify"]);
    assert!(verified.code == Some(0) && verified.stdout.contains("The clock was set back before these entries: 6"), "{verified:?}");
}

#[test]
fn two_at_once_write_one_after_the_other() {
    let demur = recorded();
    let references = references(&demur);
    let day = today();
    let note = |number: usize| format!("number {number}");
    let running: Vec<_> = (0..24)
        .map(|number| {
            let reference = &references[number % 4];
            let arguments = ["record", reference, "posted", "--on", &day, "--note", &note(number), "--data-dir", "record"];
            demur.command(&arguments).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut process in running {
        assert_eq!(process.wait().unwrap().code(), Some(0));
    }
    let verified: Value = serde_json::from_str(&run(&demur, &["ledger", "verify", "--json"]).stdout).unwrap();
    assert_eq!((&verified["holds"], &verified["entries"]), (&true.into(), &28.into()));
}

#[test]
fn two_sends_at_once_make_one_letter() {
    let demur = demur();
    demur.put("profile.toml", person("ben").as_bytes());
    let arguments = ["send", "objection", "--profile", "profile.toml", "--yes", "--output", "letters", "--data-dir", "record"];
    let running: Vec<_> = (0..4)
        .map(|_| demur.command(&arguments).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap())
        .collect();
    for mut process in running {
        assert_eq!(process.wait().unwrap().code(), Some(0));
    }
    assert_eq!(references(&demur).len(), 1);
    assert_eq!(run(&demur, &["ledger", "verify"]).code, Some(0));
}

#[test]
fn a_second_run_changes_nothing_and_brings_back_a_file_that_is_missing() {
    let demur = recorded();
    let before = std::fs::read(file(&demur)).unwrap();
    let pdf = format!("letters/{}.pdf", references(&demur)[0]);
    let bytes = std::fs::read(demur.path(&pdf)).unwrap();
    std::fs::remove_file(demur.path(&pdf)).unwrap();
    let again =
        demur.run(&["send", "objection", "access", "--profile", "profile.toml", "--yes", "--output", "letters", "--data-dir", "record"]);
    assert_eq!((again.code, again.stderr.matches("Nothing changed").count()), (Some(0), 4), "{again:?}");
    assert!(std::fs::read(demur.path(&pdf)).unwrap() == bytes && std::fs::read(file(&demur)).unwrap() == before);
}

#[test]
fn a_file_in_the_way_stops_a_letter_before_it_is_recorded() {
    let demur = demur();
    demur.put("profile.toml", person("ben").as_bytes());
    let arguments = ["send", "objection", "--profile", "profile.toml", "--yes", "--output", "here.pdf", "--data-dir", "record"];
    demur.put("here.pdf", b"mine");
    let ran = demur.run(&arguments);
    assert_eq!((ran.code, status(&demur).len()), (Some(1), 0), "{ran:?}");
    assert_eq!(demur.run(&[&arguments[..], &["--force"]].concat()).code, Some(0));
    assert_eq!(status(&demur).len(), 1);
}

#[test]
fn several_people_keep_one_record() {
    let demur = recorded();
    demur.put("ben.toml", person("ben").as_bytes());
    assert_eq!(run(&demur, &["send", "objection", "--profile", "ben.toml", "--yes"]).code, Some(0));
    let subjects: Vec<Value> = status(&demur).iter().map(|letter| letter["subject"].clone()).collect();
    assert_eq!(subjects, ["Anna Beispiel", "Anna Beispiel", "Anna Beispiel", "Anna Beispiel", "Ben Sample"]);
    let namesake = person("anna").replace("anna@example.org", "other@example.org");
    demur.put("namesake.toml", namesake.as_bytes());
    let ran = run(&demur, &["send", "objection", "--profile", "namesake.toml", "--yes", "--to", "whatsapp-ireland"]);
    assert!(
        ran.code == Some(0) && ran.stderr.contains("Anna Beispiel") && status(&demur).len() == 6,
        "another person of the same name: {ran:?}"
    );
    let same = person("anna").replace("name = \"Anna Beispiel\"", "name = \"anna  BEISPIEL\"");
    demur.put("same.toml", same.as_bytes());
    let ran = run(&demur, &["send", "objection", "--profile", "same.toml", "--yes"]);
    assert_eq!((ran.code, status(&demur).len()), (Some(0), 6), "the same person, typed otherwise: {ran:?}");
}

#[test]
fn a_reference_may_be_typed_short_small_or_misread() {
    let demur = recorded();
    let reference = references(&demur)[0].clone();
    let key = reference.split('-').nth(1).unwrap();
    for typed in [reference.to_lowercase(), key.to_owned(), key.to_lowercase(), reference.replace('0', "O").replace('1', "l")] {
        assert_eq!(run(&demur, &["show", &typed]).code, Some(0), "{typed}");
    }
    let unknown = run(&demur, &["show", "20261121-ZZZZZZZZ"]);
    assert!(unknown.code == Some(1) && unknown.stderr.contains(&reference), "{unknown:?}");
    assert_eq!(run(&demur, &["show", "hello"]).code, Some(2));
}

#[test]
fn a_file_beside_an_event_is_kept_with_its_true_type() {
    let demur = recorded();
    let reference = references(&demur)[0].clone();
    demur.put("receipt.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR and so on");
    let ran = run(&demur, &["record", &reference, "posted", "--on", &today(), "--file", "receipt.txt", "--note", "Postfiliale Wien"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let shown: Value = serde_json::from_str(&run(&demur, &["show", &reference, "--json", "--output", "copies"]).stdout).unwrap();
    let last = &shown["entries"][1]["payload"];
    assert_eq!(
        (&last["file"]["type"], &last["file"]["bytes"], &last["note"]),
        (&"image/png".into(), &26.into(), &"Postfiliale Wien".into())
    );
    assert!(demur.names("copies").contains(&format!("{reference}-5-receipt.txt")), "{:?}", demur.names("copies"));
    let same = run(&demur, &["record", &reference, "posted", "--on", &today(), "--note", "x"]);
    let again = run(&demur, &["record", &reference, "posted", "--on", &today(), "--note", "x"]);
    assert!(same.code == Some(0) && again.code == Some(0) && again.stderr.contains("nothing changed"), "{again:?}");
    for (path, code) in [("missing.pdf", 1), ("empty.pdf", 1), (".", 1)] {
        demur.put("empty.pdf", b"");
        assert_eq!(run(&demur, &["record", &reference, "delivered", "--on", &today(), "--file", path]).code, Some(code), "{path}");
    }
    let huge = demur.put("huge.bin", b"");
    std::fs::File::options().write(true).open(&huge).unwrap().set_len(26 << 20).unwrap();
    assert_eq!(run(&demur, &["record", &reference, "delivered", "--on", &today(), "--file", "huge.bin"]).code, Some(1));
}

#[test]
fn the_library_names_the_first_of_several_findings() {
    let demur = recorded();
    tampered(
        &demur,
        "UPDATE payload SET json = '{}' WHERE seq = 3; UPDATE artifact SET bytes = x'00' WHERE digest IN (SELECT digest FROM attached WHERE seq = 2)",
    );
    let verification = Ledger::open(&file(&demur)).unwrap().verify(None).unwrap();
    assert!(matches!(verification.finding, Some(Finding::ArtifactChanged(2, _))), "{:?}", verification.finding);
}

#[test]
fn a_command_without_a_record_says_so() {
    let demur = demur();
    assert_eq!(demur.run(&["status", "--json"]).stdout, "[]\n");
    assert!(demur.run(&["status"]).stderr.contains("Nothing is recorded yet"));
    for arguments in
        [&["ledger", "verify"][..], &["show", "20261121-7K3QX9TB"], &["record", "20261121-7K3QX9TB", "posted", "--on", &today()]]
    {
        let ran = demur.run(arguments);
        assert!(ran.code == Some(4) && ran.stderr.contains("There is no record"), "{ran:?}");
    }
    assert_eq!(demur.names("."), Vec::<String>::new(), "looking makes nothing");
    assert!(read("docs/record.md").contains("ledger.sqlite3"));
}
