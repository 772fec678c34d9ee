//! `demur doctor`: what it says of a sound machine, and of each thing that can be wrong; nothing is sent and nothing is shown that is secret.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use demur::ledger::Ledger;
use serde_json::Value;

use super::outbox::{Outbox, PASSWORD, outbox, text};
use super::sink::{Authority, Fault, Plan, Stage};
use super::support::{Demur, Ran, demur, person, ran};

/// A profile with a log-in whose password is in the environment of the tests.
const LOGIN: &str = "username = \"anna@example.org\"\ntimeout = 1";

fn mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Runs the doctor where an outbox is set up.
fn examined(outbox: &Outbox, more: &[&str]) -> Ran {
    mode(&outbox.demur.path("profile.toml"), 0o600);
    let fixed = ["doctor", "--profile", "profile.toml", "--data-dir", "record"];
    let mut command = outbox.demur.command(&[&fixed, more].concat());
    command.env("SSL_CERT_FILE", outbox.demur.path("ca.pem")).env("DEMUR_SMTP_PASSWORD", PASSWORD);
    ran(&command.env("LC_ALL", "en_IE.UTF-8").stdin(std::process::Stdio::null()).output().unwrap())
}

/// The points with their states, of what was said as JSON.
fn points(ran: &Ran) -> Vec<(String, String)> {
    let whole: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{ran:?}"));
    whole["findings"].as_array().unwrap().iter().map(|finding| (text(finding, "id"), text(finding, "state"))).collect()
}

/// The state of a point.
fn state(ran: &Ran, point: &str) -> String {
    points(ran).into_iter().find(|(id, _)| id == point).unwrap_or_else(|| panic!("{point}: {ran:?}")).1
}

/// What is said of a point, and what to do.
fn said(ran: &Ran, point: &str) -> (String, String) {
    let whole: Value = serde_json::from_str(&ran.stdout).unwrap();
    let finding = whole["findings"].as_array().unwrap().iter().find(|finding| finding["id"] == point).unwrap();
    (text(finding, "text"), finding["advice"].as_str().unwrap_or_default().to_owned())
}

fn alone(demur: &Demur, more: &[&str]) -> Ran {
    demur.run(&[&["doctor", "--json"], more].concat())
}

#[test]
fn a_sound_machine_is_well_and_nothing_is_sent() {
    let plan = Plan::default().implicit_tls(Authority::shared().good()).credentials("anna@example.org", PASSWORD);
    let outbox = outbox(plan.extensions(&["AUTH PLAIN LOGIN", "8BITMIME", "SIZE 35882577", "DSN"]), "implicit", LOGIN);
    let ran = examined(&outbox, &["--json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
    let ids = [
        "own-files",
        "profile-access",
        "profile",
        "letter",
        "record",
        "room",
        "clock",
        "time-zone",
        "age",
        "language",
        "terminal",
        "outbox",
        "password",
        "dns",
        "connection",
        "tls",
        "login",
        "offers",
    ];
    let points = points(&ran);
    assert_eq!(points.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ids);
    let unwell: Vec<_> = points.iter().filter(|(id, state)| state != "ok" && id != "time-zone" && id != "age").collect();
    assert!(unwell.is_empty(), "{unwell:?}");
    assert_eq!(said(&ran, "offers").0, "It offers: 8BITMIME, DSN, SIZE (35 MB). It does not offer: PIPELINING, SMTPUTF8.");
    assert!(said(&ran, "tls").0.contains("its certificate is trusted (days left: "), "{ran:?}");
    let commands = outbox.sink.commands();
    assert!(!commands.iter().any(|line| line.starts_with("MAIL") || line.starts_with("RCPT") || line.starts_with("DATA")), "{commands:?}");
    assert_eq!((outbox.sink.started(), outbox.sink.connections(), outbox.leaks(&ran, &[PASSWORD])), (0, 1, None));
    assert_eq!(outbox.demur.names("record"), Vec::<String>::new());
}

#[test]
fn a_machine_without_profile_and_record_is_looked_at_all_the_same_and_left_as_it_is() {
    let demur = demur();
    let ran = alone(&demur, &[]);
    assert_eq!((ran.code, state(&ran, "profile"), state(&ran, "record")), (Some(0), "look".into(), "ok".into()));
    assert_eq!((state(&ran, "outbox"), state(&ran, "terminal")), ("skipped".into(), "look".into()));
    assert_eq!(demur.names(""), Vec::<String>::new());
    let named = alone(&demur, &["--profile", "nowhere.toml"]);
    assert_eq!((named.code, state(&named, "profile")), (Some(1), "wrong".into()));
    assert_eq!(named.stderr, "Error: demur doctor found something wrong (points: 1).\n");
}

#[test]
fn each_fault_of_a_server_is_named_where_it_is_and_the_rest_is_not_asserted() {
    let authority = Authority::shared();
    let implicit = || Plan::default().implicit_tls(authority.good());
    let cases: [(Plan, &str, [&str; 5]); 7] = [
        (implicit().fault(Stage::Auth, Fault::Reply("535 5.7.8 no")), "implicit", ["ok", "ok", "ok", "wrong", "skipped"]),
        (Plan::default().implicit_tls(authority.expired()), "implicit", ["ok", "ok", "wrong", "skipped", "skipped"]),
        (Plan::default().implicit_tls(authority.wrong_name()), "implicit", ["ok", "ok", "wrong", "skipped", "skipped"]),
        (Plan::default(), "starttls", ["ok", "ok", "wrong", "skipped", "skipped"]),
        (implicit().fault(Stage::Greeting, Fault::Close), "implicit", ["ok", "wrong", "skipped", "skipped", "skipped"]),
        (implicit().fault(Stage::Greeting, Fault::Hang), "implicit", ["ok", "wrong", "skipped", "skipped", "skipped"]),
        (implicit().extensions(&["AUTH PLAIN LOGIN", "SIZE 1000"]), "implicit", ["ok", "ok", "ok", "ok", "look"]),
    ];
    for (plan, tls, expected) in cases {
        let told = format!("{plan:?}");
        let outbox = outbox(plan, tls, LOGIN);
        let ran = examined(&outbox, &["--json"]);
        let found = ["dns", "connection", "tls", "login", "offers"].map(|point| state(&ran, point));
        assert_eq!(found, expected, "{told}\n{ran:?}");
        assert_eq!(ran.code, Some(i32::from(expected.contains(&"wrong"))), "{ran:?}");
        assert_eq!((outbox.sink.started(), outbox.leaks(&ran, &[PASSWORD])), (0, None));
    }
    let gone = outbox(Plan::default(), "none", LOGIN);
    let port = gone.sink.port;
    let Outbox { demur, sink } = gone;
    drop(sink);
    let ran = demur.run(&["doctor", "--json", "--profile", "profile.toml"]);
    assert_eq!((state(&ran, "connection"), state(&ran, "password"), ran.code), ("wrong".into(), "wrong".into(), Some(1)));
    assert!(said(&ran, "connection").0.starts_with(&format!("127.0.0.1:{port}: der Server ist nicht erreichbar (")), "{ran:?}");
}

#[test]
fn a_name_that_leads_nowhere_is_the_fault_and_not_the_connection() {
    let demur = demur();
    let server = "[outbox.smtp]\nhost = \"no..name\"\ntimeout = 5\n";
    demur.put("profile.toml", format!("{}\n{server}", person("ben")).as_bytes());
    let ran = alone(&demur, &["--profile", "profile.toml"]);
    assert_eq!((state(&ran, "dns"), state(&ran, "connection"), ran.code), ("wrong".into(), "skipped".into(), Some(1)));
}

#[test]
fn offline_nothing_is_connected_to() {
    let outbox = outbox(Plan::default(), "none", LOGIN);
    let ran = examined(&outbox, &["--json", "--offline"]);
    assert_eq!((ran.code, outbox.sink.connections(), state(&ran, "password")), (Some(0), 0, "ok".into()));
    for point in ["dns", "connection", "tls", "login", "offers"] {
        assert_eq!(state(&ran, point), "skipped");
    }
}

#[test]
fn a_password_that_cannot_be_had_or_stands_in_the_profile_is_named_and_never_shown() {
    let cases = [
        ("password_command = [\"false\"]", "wrong", "skipped"),
        ("", "wrong", "skipped"),
        ("password_command = [\"echo\", \"s3cret-word\"]", "wrong", "ok"),
        ("password_command = [\"cat\", \"secret\"]", "ok", "ok"),
        ("password_keyring = \"demur\"", "wrong", "skipped"),
        ("password_keyring = \"demur\"\npassword_command = [\"cat\", \"secret\"]", "ok", "ok"),
    ];
    for (command, password, login) in cases {
        let outbox = outbox(Plan::default(), "none", &format!("{LOGIN}\n{command}"));
        outbox.demur.put("secret", b"s3cret-word\n");
        mode(&outbox.demur.path("profile.toml"), 0o600);
        let ran = outbox.demur.run(&["doctor", "--json", "--profile", "profile.toml"]);
        assert_eq!((state(&ran, "password"), state(&ran, "login")), (password.into(), login.into()), "{command}: {ran:?}");
        assert_eq!(outbox.leaks(&ran, &["s3cret-word"]), None);
    }
    let demur = demur();
    demur.put("profile.toml", format!("{}\n[outbox.smtp]\nhost = \"localhost\"\npassword = \"x\"\n", person("ben")).as_bytes());
    let ran = alone(&demur, &["--profile", "profile.toml"]);
    assert!(state(&ran, "profile") == "wrong" && said(&ran, "profile").1.contains("DEMUR_SMTP_PASSWORD"), "{ran:?}");
}

#[test]
fn what_others_can_read_or_change_is_named_with_its_cure() {
    let demur = demur();
    let profile = demur.put("it's mine/profile.toml", person("ben").as_bytes());
    for (bits, expected, code) in [(0o600, "ok", 0), (0o400, "ok", 0), (0o644, "look", 0), (0o640, "look", 0), (0o660, "wrong", 1)] {
        mode(&profile, bits);
        let ran = alone(&demur, &["--profile", "it's mine/profile.toml"]);
        assert_eq!((state(&ran, "profile-access"), ran.code), (expected.into(), Some(code)), "{bits:o}: {ran:?}");
        let cure = said(&ran, "profile-access").1;
        assert!(expected == "ok" || cure == "chmod 600 'it'\\''s mine/profile.toml'", "{cure}");
    }
}

#[test]
fn a_record_is_checked_with_its_folder_and_the_clock_against_it() {
    let demur = demur();
    let sent = demur.put("profile.toml", person("ben").as_bytes());
    mode(&sent, 0o600);
    let ran = demur.run(&["send", "objection", "--profile", "profile.toml", "--data-dir", "record", "--yes"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let look = || alone(&demur, &["--data-dir", "record", "--profile", "profile.toml"]);
    let ran = look();
    let states = |ran: &Ran| ["record", "folder-access", "record-access", "clock"].map(|point| state(ran, point));
    assert_eq!((states(&ran), ran.code), (["ok"; 4].map(str::to_owned), Some(0)), "{ran:?}");
    demur.put("record/.restore/0.sqlite3", b"");
    let left = look();
    assert_eq!((state(&left, "left-over"), left.code), ("look".into(), Some(0)), "{left:?}");
    std::fs::remove_dir_all(demur.path("record/.restore")).unwrap();
    mode(&demur.path("record"), 0o755);
    mode(&demur.path("record/ledger.sqlite3"), 0o666);
    assert_eq!(states(&look()), ["ok", "look", "wrong", "ok"].map(str::to_owned));

    let file = demur.path("record/ledger.sqlite3");
    let mut ledger = Ledger::open(&file).unwrap();
    let entry = ledger.entries().unwrap().remove(0);
    let at = "2099-01-01T00:00:00+01:00".parse().unwrap();
    ledger
        .append(&[demur::ledger::NewEntry { at, reference: entry.reference.as_ref().unwrap(), event: &entry.event, attachments: &[] }])
        .unwrap();
    drop(ledger);
    let ran = look();
    assert_eq!((state(&ran, "clock"), ran.code), ("wrong".into(), Some(1)));
    assert!(said(&ran, "clock").0.contains("2099-01-01 00:00:00 +01:00"), "{ran:?}");

    let act = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('DROP TRIGGER payload_unchanged'); db.execute(\"UPDATE payload SET json = '{}' WHERE seq = 1\"); db.commit()";
    let triggers = "import sqlite3, sys; print(*[row[0] for row in sqlite3.connect(sys.argv[1]).execute(\"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'payload' AND sql LIKE '%UPDATE%'\")])";
    let python = |script: &str| std::process::Command::new("python3").args(["-c", script]).arg(&file).output().unwrap();
    let name = String::from_utf8(python(triggers).stdout).unwrap().trim().to_owned();
    assert!(python(&act.replace("payload_unchanged", &name)).status.success(), "{name}");
    let ran = look();
    assert_eq!((state(&ran, "record"), ran.code), ("wrong".into(), Some(1)), "{ran:?}");
    std::fs::write(&file, b"no record").unwrap();
    assert_eq!(state(&look(), "record"), "wrong");
}

#[test]
fn own_files_that_are_broken_are_named_and_the_rest_is_still_looked_at() {
    for (path, content) in [
        ("data/controllers.toml", "[meta-platforms-ireland"),
        ("locales/en/interface.ftl", "no such message = x\n= ="),
        ("locales/en/doctor.ftl", "unknown-to-all = x\n"),
        ("templates/letter/frame.md", "\u{fffd}"),
    ] {
        let demur = demur().with_own("profile.toml", &person("ben"));
        mode(&demur.path(".config/demur/profile.toml"), 0o600);
        demur.put(&format!(".config/demur/{path}"), if content == "\u{fffd}" { b"\xff\xfe" } else { content.as_bytes() });
        let ran = alone(&demur, &[]);
        assert_eq!((state(&ran, "own-files"), ran.code), ("wrong".into(), Some(1)), "{path}: {ran:?}");
        assert_eq!((state(&ran, "profile"), state(&ran, "record")), ("ok".into(), "ok".into()), "{path}");
    }
    let template = demur().with_own("profile.toml", &person("ben")).with_own("templates/letter/frame.md", "{{ nothing_such }}");
    let ran = alone(&template, &[]);
    assert_eq!((state(&ran, "own-files"), state(&ran, "letter"), ran.code), ("ok".into(), "wrong".into(), Some(1)), "{ran:?}");
}

#[test]
fn records_on_law_and_addressees_that_are_due_are_counted_and_named() {
    let due = "[meta-platforms-ireland]\nstatus = \"verified\"\ncheck_again = 2020-01-01\n";
    let ran = alone(&demur().with_own("data/controllers.toml", due), &[]);
    assert_eq!((state(&ran, "age"), ran.code), ("look".into(), Some(0)));
    assert!(said(&ran, "age").0.contains("meta-platforms-ireland"), "{ran:?}");
}

#[test]
fn a_person_reads_it_in_their_language_with_what_to_do_below_each_line() {
    let demur = demur().speaking("de_DE.UTF-8").with_own("profile.toml", &person("ben"));
    mode(&demur.path(".config/demur/profile.toml"), 0o644);
    let ran = demur.run(&["doctor", "--offline"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let file = demur.path(".config/demur/profile.toml").display().to_string();
    let lines = format!(
        "Hinweis  Zugriff auf das Profil  Andere auf diesem Rechner können {file} lesen (644).\n                                 → chmod 600 '{file}'\ngut      Profil                  {file} ist in Ordnung und enthält kein Passwort.\n"
    );
    assert!(ran.stdout.contains(&lines), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("nicht geprüft. Es wurde nichts gesendet und nichts geändert.\n"), "{}", ran.stdout);
}

#[test]
fn a_keyring_that_is_not_there_is_named_with_the_two_other_ways() {
    let outbox = outbox(Plan::default(), "none", &format!("{LOGIN}\npassword_keyring = \"demur\""));
    let ran = outbox.demur.run(&["doctor", "--json", "--profile", "profile.toml"]);
    let (said, advice) = said(&ran, "password");
    // With the feature, the tests' empty environment has no keyring either.
    assert!(said.contains("Schlüsselbund des Systems"), "{said}");
    assert!(advice.contains("password_command = [\"pass\", \"show\", \"mail\"]") && advice.contains("DEMUR_SMTP_PASSWORD"), "{advice}");
}
