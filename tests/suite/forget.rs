//! A letter is forgotten: no byte of it is left in the record, the chain holds, and everything else goes on.

use std::path::PathBuf;

use serde_json::Value;

use super::outbox::checked_by_python;
use super::support::{Demur, Ran, another_program, demur, person, root, today};

/// A text that a person typed, and that must be found nowhere afterwards.
const NOTE: &str = "Zettel mit Äpfeln 4711";

/// How often a kill falls into forgetting.
const KILLS: u32 = 12;

/// A machine with two letters by post in its record; the first is answered, with a file.
fn recorded(language: &'static str) -> (Demur, String, String) {
    let demur = demur().speaking(language);
    demur.put("profile.toml", person("anna").as_bytes());
    let fixed = ["--profile", "profile.toml", "--yes", "--output", "letters", "--to", "meta-platforms-ireland"];
    let ran = run(&demur, &[&["send", "objection", "access"], fixed.as_slice()].concat());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let references: Vec<String> = status(&demur).iter().map(|letter| letter["reference"].as_str().unwrap().to_owned()).collect();
    demur.put("answer.txt", format!("An answer to Anna Beispiel, {}", "only for her ".repeat(2000)).as_bytes());
    record(&demur, &references[0], &["posted", "--note", NOTE]);
    record(&demur, &references[0], &["answered", "--file", "answer.txt"]);
    (demur, references[0].clone(), references[1].clone())
}

fn record(demur: &Demur, reference: &str, more: &[&str]) {
    let ran = run(demur, &[&["record", reference], more, &["--on", &today()]].concat());
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

fn run(demur: &Demur, arguments: &[&str]) -> Ran {
    demur.run(&[arguments, &["--data-dir", "record"]].concat())
}

fn file(demur: &Demur) -> PathBuf {
    demur.path("record/ledger.sqlite3")
}

fn status(demur: &Demur) -> Vec<Value> {
    serde_json::from_str(&run(demur, &["status", "--all", "--json"]).stdout).unwrap()
}

/// What a query gives, as text.
fn query(demur: &Demur, sql: &str) -> String {
    let script = "import sqlite3, sys\nfor row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(*row)";
    let output = std::process::Command::new("python3").args(["-c", script]).arg(file(demur)).arg(sql).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if output.status.success() { text(&output.stdout) } else { text(&output.stderr).lines().last().unwrap_or_default().to_owned() }
}

/// Whether a text stands anywhere in the files of the record.
fn is_anywhere(demur: &Demur, text: &str) -> bool {
    demur.names("record").iter().any(|name| {
        let bytes = std::fs::read(demur.path(&format!("record/{name}"))).unwrap();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    })
}

#[test]
fn a_forgotten_letter_leaves_no_byte_of_its_content_and_the_chain_holds() {
    let (demur, first, second) = recorded("en_IE.UTF-8");
    assert!(is_anywhere(&demur, NOTE) && is_anywhere(&demur, "only for her "));
    let before: Value = serde_json::from_str(&run(&demur, &["ledger", "verify", "--json"]).stdout).unwrap();
    let head = before["head"]["hash"].as_str().unwrap().to_owned();
    let ran = run(&demur, &["forget", &first, "--yes", "--note", "no longer needed"]);
    assert_eq!((ran.code, ran.stdout), (Some(0), format!("{first}  forgotten\n")), "{}", ran.stderr);
    for said in
        ["what the entries say (3)", "the files kept with them (3)", "Files that you wrote out yourself", "The record says so in entry 5"]
    {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    // What is left is of the other letter, which has the person's name too.
    for gone in [NOTE, "only for her ", "answer.txt", "answered\",", &format!("{first}-")] {
        assert!(!is_anywhere(&demur, gone), "{gone}");
    }
    assert_eq!(query(&demur, "SELECT seq FROM payload").lines().collect::<Vec<_>>(), ["2", "5"]);
    assert_eq!(query(&demur, "SELECT count(*) FROM artifact"), "2");
    let verified = run(&demur, &["ledger", "verify", "--head", &head]);
    assert_eq!(verified.code, Some(0), "{verified:?}");
    let said = format!("Of the entries 1 to 4, those of letter {first} were forgotten on ");
    assert!(verified.stdout.contains(&said) && verified.stdout.contains("the chain holds"), "{verified:?}");
    let json: Value = serde_json::from_str(&run(&demur, &["ledger", "verify", "--json"]).stdout).unwrap();
    assert_eq!((&json["holds"], &json["forgotten"][0]["entries"]), (&true.into(), &serde_json::json!([1, 3, 4])));
    assert!(checked_by_python(&file(&demur)).unwrap().starts_with("5 "));
    let other = run(&demur, &["forget", &second, "--yes", "--even-if-open"]);
    assert_eq!(other.code, Some(0), "{other:?}");
    assert!(!is_anywhere(&demur, "Anna") && !is_anywhere(&demur, "Beispiel"), "nothing of the person is left");
    assert_eq!(run(&demur, &["ledger", "verify"]).code, Some(0));
}

#[test]
fn everything_goes_on_with_a_forgotten_letter_and_its_reference_stays_taken() {
    let (demur, first, _) = recorded("en_IE.UTF-8");
    assert_eq!(run(&demur, &["forget", &first, "--yes"]).code, Some(0));
    let again = run(&demur, &["forget", &first, "--yes"]);
    assert!(again.code == Some(0) && again.stdout.is_empty() && again.stderr.contains("was already forgotten on"), "{again:?}");
    let shown = run(&demur, &["show", &first]);
    assert!(shown.code == Some(0) && shown.stdout.contains(": forgotten on ") && shown.stdout.contains("answered"), "{shown:?}");
    let shown: Value = serde_json::from_str(&run(&demur, &["show", &first, "--json"]).stdout).unwrap();
    assert_eq!((&shown["state"], &shown["entries"][0]["payload"]), (&"forgotten".into(), &Value::Null));
    assert_eq!(shown["entries"][3]["payload"]["entries"], 3);
    assert_eq!(run(&demur, &["status"]).stdout.matches(&first).count(), 0);
    let all = run(&demur, &["status", "--all"]);
    assert!(all.stdout.contains(&format!("{first}: forgotten on")), "{all:?}");
    assert!(status(&demur).iter().any(|letter| letter["reference"] == first.as_str() && letter["state"] == "forgotten"));
    let exported = run(&demur, &["ledger", "export"]);
    assert_eq!((exported.code, exported.stdout.lines().count()), (Some(0), 5));
    assert_eq!(run(&demur, &["ledger", "export", "--format", "csv"]).code, Some(0));
    assert_eq!(run(&demur, &["status", "--ics", "-"]).code, Some(0));
    for arguments in [&["record", &first, "withdrawn", "--on", &today()][..], &["resolve", &first, "--sent"], &["reply", &first, "partial"]]
    {
        let ran = run(&demur, arguments);
        assert!(ran.code == Some(1) && ran.stderr.contains(&format!("{first} was forgotten on")), "{arguments:?}: {ran:?}");
    }
    let sent =
        run(&demur, &["send", "objection", "--profile", "profile.toml", "--yes", "--output", "new", "--to", "meta-platforms-ireland"]);
    assert_eq!(sent.code, Some(0), "{sent:?}");
    let letters = status(&demur);
    assert_eq!(letters.iter().filter(|letter| letter["reference"] == first.as_str()).count(), 1, "{letters:?}");
    assert_eq!(letters.len(), 3, "the new letter has a reference of its own: {letters:?}");
    assert_eq!(run(&demur, &["ledger", "verify"]).code, Some(0));
}

#[test]
fn an_open_letter_and_one_that_an_open_one_needs_are_not_forgotten_without_insisting() {
    let (demur, first, second) = recorded("de_DE.UTF-8");
    let open = run(&demur, &["forget", &second, "--yes"]);
    assert!(
        open.code == Some(1) && open.stderr.contains(&format!("{second} ist offen")) && open.stderr.contains("--even-if-open"),
        "{open:?}"
    );
    let send = ["send", "complaint", "--for", &first, "--profile", "profile.toml", "--yes", "--output", "letters"];
    assert_eq!(run(&demur, &send).code, Some(0));
    let needed = run(&demur, &["forget", &first, "--yes"]);
    assert!(needed.code == Some(1) && needed.stderr.contains("schließt daran an und ist offen"), "{needed:?}");
    let nobody = run(&demur, &["forget", &first, "--even-if-open"]);
    assert!(nobody.code == Some(2) && nobody.stderr.contains("--yes"), "{nobody:?}");
    for (typed, code) in [("20261121-7K3QX9TB", 1), ("no", 2)] {
        assert_eq!(run(&demur, &["forget", typed, "--yes"]).code, Some(code), "{typed}");
    }
    assert!(is_anywhere(&demur, NOTE), "nothing was removed");
    assert_eq!(run(&demur, &["forget", &first, "--even-if-open", "--yes"]).code, Some(0));
    let status = run(&demur, &["status", "--all"]);
    assert!(status.code == Some(0) && status.stdout.contains("vergessen am"), "{status:?}");
}

#[test]
fn on_a_terminal_the_person_is_asked_and_a_no_removes_nothing() {
    let (demur, first, _) = recorded("de_DE.UTF-8");
    let asked = |answer: &str| {
        let typed = format!("{} forget {first} --data-dir record", env!("CARGO_BIN_EXE_demur"));
        let mut command = std::process::Command::new("script");
        command.args(["-qec", &typed, "/dev/null"]).env_clear().env("HOME", demur.home.path()).env("LC_ALL", "de_DE.UTF-8");
        command.env("PATH", std::env::var_os("PATH").unwrap()).current_dir(demur.home.path()).stdin(std::process::Stdio::piped());
        let mut running = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
        std::io::Write::write_all(&mut running.stdin.take().unwrap(), answer.as_bytes()).unwrap();
        super::support::ran(&running.wait_with_output().unwrap())
    };
    let no = asked("n\n");
    assert!(
        no.code == Some(130) && no.stdout.contains("endgültig vergessen? [j/N]") && no.stdout.contains("nichts wurde entfernt"),
        "{no:?}"
    );
    assert!(is_anywhere(&demur, NOTE));
    let yes = asked("j\n");
    assert!(yes.code == Some(0) && yes.stdout.contains("Vergessen. Das steht in der Aufzeichnung als Eintrag 5"), "{yes:?}");
    assert!(!is_anywhere(&demur, NOTE));
}

#[test]
fn content_can_be_removed_only_under_an_entry_that_says_so() {
    let (demur, first, _) = recorded("en_IE.UTF-8");
    for act in [
        "DELETE FROM payload WHERE seq = 1",
        "DELETE FROM artifact",
        "DELETE FROM entry",
        "DELETE FROM attached",
        "UPDATE payload SET json = ''",
    ] {
        assert!(query(&demur, act).ends_with("the record is append-only"), "{act}: {}", query(&demur, act));
    }
    assert_eq!(run(&demur, &["forget", &first, "--yes"]).code, Some(0));
    for act in [
        "DELETE FROM payload WHERE seq = 2",
        "DELETE FROM payload WHERE seq = 5",
        "DELETE FROM artifact",
        "DELETE FROM entry WHERE seq = 1",
    ] {
        assert!(query(&demur, act).ends_with("the record is append-only"), "{act}: {}", query(&demur, act));
    }
    // Whoever gets around the triggers is found, also where another letter was forgotten.
    let script = "import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
sql = db.execute(\"SELECT sql FROM sqlite_master WHERE name = 'payload_remains'\").fetchone()[0]
db.executescript('DROP TRIGGER payload_remains; DELETE FROM payload WHERE seq = 2; ' + sql)";
    let output = std::process::Command::new("python3").args(["-c", script]).arg(file(&demur)).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let verified = run(&demur, &["ledger", "verify"]);
    assert!(verified.code == Some(4) && verified.stdout.contains("The content of entry 2 is missing"), "{verified:?}");
    assert_eq!(checked_by_python(&file(&demur)).unwrap_err(), "the content of entry 2 is missing");
}

#[test]
fn a_record_of_the_first_version_is_read_as_it_is_and_comes_up_when_something_is_added() {
    let demur = demur().speaking("en_IE.UTF-8");
    std::fs::create_dir(demur.path("record")).unwrap();
    std::fs::copy(root().join("tests/records/version-1.sqlite3"), file(&demur)).unwrap();
    let version = || query(&demur, "PRAGMA user_version");
    let verified = run(&demur, &["ledger", "verify"]);
    assert!(verified.code == Some(0) && verified.stdout.contains("23e0d42aae10"), "{verified:?}");
    assert!(checked_by_python(&file(&demur)).unwrap().starts_with("4 23e0d42aae10"));
    let letters = status(&demur);
    assert_eq!((letters.len(), version().as_str()), (2, "1"), "to look at it changes nothing");
    let answered = letters.iter().find(|letter| letter["state"] == "answered").unwrap()["reference"].as_str().unwrap().to_owned();
    let open = letters.iter().find(|letter| letter["state"] == "composed").unwrap()["reference"].as_str().unwrap().to_owned();
    record(&demur, &open, &["submitted"]);
    assert_eq!(version(), "2");
    assert_eq!(run(&demur, &["forget", &answered, "--yes"]).code, Some(0));
    let verified = run(&demur, &["ledger", "verify", "--head", "23e0d42aae10"]);
    assert!(verified.code == Some(0) && verified.stdout.contains("were forgotten on"), "{verified:?}");
    query(&demur, "PRAGMA user_version = 4");
    let newer = run(&demur, &["status"]);
    assert!(newer.code == Some(4) && newer.stderr.contains("written by a newer demur (format 4; this one knows 3)"), "{newer:?}");
}

#[test]
fn a_record_of_the_first_version_can_be_forgotten_in_right_away() {
    let demur = demur().speaking("en_IE.UTF-8");
    std::fs::create_dir(demur.path("record")).unwrap();
    std::fs::copy(root().join("tests/records/version-1.sqlite3"), file(&demur)).unwrap();
    let letters = status(&demur);
    let answered = letters.iter().find(|letter| letter["state"] == "answered").unwrap()["reference"].as_str().unwrap();
    assert_eq!(run(&demur, &["forget", answered, "--yes"]).code, Some(0));
    assert_eq!((query(&demur, "PRAGMA user_version").as_str(), run(&demur, &["ledger", "verify"]).code), ("2", Some(0)));
    assert!(!is_anywhere(&demur, "posting slip, fictional"));
}

#[test]
fn status_says_until_when_to_keep_a_letter_and_then_that_it_can_be_forgotten() {
    let (demur, first, _) = recorded("en_IE.UTF-8");
    let today = demur::machine::today();
    let until = today.checked_add_months(chrono::Months::new(36)).unwrap();
    let letter = status(&demur).into_iter().find(|letter| letter["reference"] == first.as_str()).unwrap();
    assert_eq!(letter["keep_until"], until.to_string());
    let now = run(&demur, &["status", "--all"]);
    assert!(now.stdout.contains("Keep the record of it until ") && !now.stderr.contains("demur forget"), "{now:?}");
    let later = run(&demur, &["status", "--as-of", &until.succ_opt().unwrap().to_string()]);
    assert!(later.stderr.contains(&format!("demur forget {first} --data-dir record")), "{later:?}");
    let open = status(&demur).into_iter().find(|letter| letter["reference"] != first.as_str()).unwrap();
    assert_eq!(open["keep_until"], Value::Null);
}

#[test]
fn while_another_program_reads_the_letter_is_forgotten_and_the_rest_is_done_later() {
    let (demur, first, _) = recorded("en_IE.UTF-8");
    let script = "import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute('BEGIN'); db.execute('SELECT count(*) FROM entry').fetchone()
print('reading', flush=True)
sys.stdin.read()";
    let mut reader = another_program(script, &file(&demur));
    let ran = run(&demur, &["forget", &first, "--yes"]);
    assert!(ran.code == Some(0) && ran.stderr.contains("run the same command again"), "{ran:?}");
    drop(reader.stdin.take());
    reader.wait().unwrap();
    assert_eq!(run(&demur, &["forget", &first, "--yes"]).code, Some(0));
    assert!(!is_anywhere(&demur, NOTE));
}

#[test]
fn a_kill_in_the_middle_of_forgetting_leaves_all_or_nothing() {
    let (demur, first, _) = recorded("en_IE.UTF-8");
    std::fs::copy(file(&demur), demur.path("before")).unwrap();
    let (mut whole, mut untouched) = (0, 0);
    let started = std::time::Instant::now();
    assert_eq!(run(&demur, &["forget", &first, "--yes"]).code, Some(0));
    let usual = started.elapsed();
    for number in 0..=KILLS {
        for name in demur.names("record") {
            std::fs::remove_file(demur.path(&format!("record/{name}"))).unwrap();
        }
        std::fs::copy(demur.path("before"), file(&demur)).unwrap();
        let mut command = demur.command(&["forget", &first, "--yes", "--data-dir", "record"]);
        let mut running = command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        // From the first moment to long after the last.
        std::thread::sleep(usual * number * 2 / KILLS);
        running.kill().unwrap();
        running.wait().unwrap();
        let verified = run(&demur, &["ledger", "verify"]);
        assert_eq!(verified.code, Some(0), "kill {number}: {verified:?}");
        checked_by_python(&file(&demur)).unwrap();
        let left = query(&demur, "SELECT (SELECT count(*) FROM payload), (SELECT count(*) FROM artifact), (SELECT count(*) FROM entry)");
        match left.as_str() {
            "4 5 4" => untouched += 1,
            "2 2 5" => whole += 1,
            other => panic!("kill {number} left {other}"),
        }
        assert_eq!(run(&demur, &["forget", &first, "--yes"]).code, Some(0));
        assert!(!is_anywhere(&demur, NOTE), "kill {number}");
    }
    assert!(whole > 0 && untouched > 0, "the kills fell on both sides: {whole} and {untouched}");
}
