//! `demur export --all` and `demur restore`: everything comes back, the real age opens it, and whatever is wrong changes nothing.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use super::outbox::checked_by_python;
use super::support::{Demur, Ran, demur, person, ran, tool};

const PASSPHRASE: &str = "correct horse battery staple";

/// A person with a record, a profile, a signature and own files, and an identity of age.
fn person_with_a_record() -> (Demur, String) {
    let profile = person("ben").replace("[subject]", "[subject]\nsignature = \"signature.png\"");
    let demur = demur().speaking("en_IE.UTF-8").with_own("profile.toml", &profile);
    demur.put(".config/demur/signature.png", &png());
    let demur = demur.with_own("data/controllers.toml", "[meta-platforms-ireland]\nstatus = \"verified\"\n");
    let ran = demur.run(&["send", "objection", "--yes", "--output", "letters", "--data-dir", "record"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    tool("age-keygen", &["-o", demur.path("id.txt").to_str().unwrap()], None);
    let identity = std::fs::read_to_string(demur.path("id.txt")).unwrap();
    let recipient = identity.lines().find_map(|line| line.split("public key: ").nth(1)).unwrap().to_owned();
    (demur, recipient)
}

/// The smallest image.
fn png() -> Vec<u8> {
    let base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    let output =
        Command::new("python3").args(["-c", "import base64, sys; sys.stdout.buffer.write(base64.b64decode(sys.argv[1]))", base64]).output();
    output.unwrap().stdout
}

fn exported(demur: &Demur, recipient: &str, more: &[&str]) -> Ran {
    demur.run(&[&["export", "--all", "--output", "backup.age", "--recipient", recipient, "--data-dir", "record"], more].concat())
}

fn restored(demur: &Demur, more: &[&str]) -> Ran {
    demur.run(&[&["restore", "backup.age", "--identity", "id.txt"], more].concat())
}

fn head(demur: &Demur, folder: &str) -> String {
    let ran = demur.run(&["ledger", "verify", "--json", "--data-dir", folder]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    serde_json::from_str::<serde_json::Value>(&ran.stdout).unwrap()["head"]["hash"].as_str().unwrap().to_owned()
}

/// Every file below the home with its bytes.
fn everything(demur: &Demur) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut files = std::collections::BTreeMap::new();
    let mut folders = vec![demur.home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(demur.home.path()).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                files.insert(format!("{name}/"), Vec::new());
                folders.push(path);
            } else {
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Seals a container that Python makes, with the real age: `script` fills the open tar `t`, and has `add(name, bytes)` and `manifest(files)`.
fn forged(demur: &Demur, recipient: &str, script: &str) {
    let whole = format!(
        "import hashlib, io, json, sqlite3, subprocess, sys, tarfile
out = io.BytesIO(); t = tarfile.open(fileobj=out, mode='w', format=tarfile.USTAR_FORMAT)
def add(name, data, **more):
    info = tarfile.TarInfo(name); info.size = len(data)
    for key, value in more.items(): setattr(info, key, value)
    t.addfile(info, io.BytesIO(data))
def entry(name, data): return {{'name': name, 'bytes': len(data), 'sha256': hashlib.sha256(data).hexdigest()}}
def manifest(files, **more): add('manifest.json', json.dumps({{'form': 'demur-backup-1', 'program': '0', 'made': '2026-11-22T10:00:00+00:00', 'head': None, 'files': files, **more}}).encode())
{script}
t.close()
subprocess.run(['age', '-r', sys.argv[1], '-o', 'backup.age'], input=out.getvalue(), check=True)"
    );
    let _ = std::fs::remove_file(demur.path("backup.age"));
    let output = Command::new("python3").args(["-c", &whole, recipient]).current_dir(demur.home.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn everything_comes_back_elsewhere_and_the_real_age_opens_it() {
    let (demur, recipient) = person_with_a_record();
    let ran = exported(&demur, &recipient, &[]);
    assert!(ran.code == Some(0) && ran.stdout.is_empty() && ran.stderr.starts_with("Backup written: backup.age (files: 4, "), "{ran:?}");
    assert!(ran.stderr.contains(&head(&demur, "record")), "{ran:?}");
    let mode = |path: &str| std::fs::metadata(demur.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("backup.age"), demur.names("record")), (0o600, vec!["ledger.sqlite3".to_owned(), "send.lock".to_owned()]));

    let tar = demur.path("backup.tar");
    tool("age", &["-d", "-i", demur.path("id.txt").to_str().unwrap(), "-o", tar.to_str().unwrap()], Some(&demur.path("backup.age")));
    let names = tool("tar", &["-tf"], Some(&tar));
    let expected = "manifest.json\nrecord/ledger.sqlite3\nconfig/data/controllers.toml\nconfig/profile.toml\nconfig/signature.png\n";
    assert_eq!(names, expected);
    tool("tar", &["-C", demur.home.path().to_str().unwrap(), "-xf"], Some(&tar));
    checked_by_python(&demur.path("record/ledger.sqlite3")).unwrap();

    let ran = restored(&demur, &["--check", "--data-dir", "nowhere"]);
    assert!(ran.code == Some(0) && ran.stderr.contains("The backup is sound") && !demur.path("nowhere").exists(), "{ran:?}");
    let other = super::support::demur().speaking("de_DE.UTF-8");
    for name in ["backup.age", "id.txt"] {
        std::fs::copy(demur.path(name), other.path(name)).unwrap();
    }
    let ran = restored(&other, &["--data-dir", "record"]);
    assert!(ran.code == Some(0) && ran.stderr.contains("\nWiederhergestellt: record/ledger.sqlite3\n"), "{ran:?}");
    assert_eq!(head(&other, "record"), head(&demur, "record"));
    checked_by_python(&other.path("record/ledger.sqlite3")).unwrap();
    for name in ["profile.toml", "signature.png", "data/controllers.toml"] {
        let path = format!(".config/demur/{name}");
        assert_eq!(std::fs::read(other.path(&path)).unwrap(), std::fs::read(demur.path(&path)).unwrap(), "{name}");
        assert_eq!(std::fs::metadata(other.path(&path)).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
    }
    assert!(!other.names("record").iter().any(|name| name.starts_with('.')), "{:?}", other.names("record"));
    let again = restored(&other, &["--data-dir", "record"]);
    assert!(again.code == Some(0) && again.stderr.contains("Die Aufzeichnung dort ist dieselbe wie in der Sicherung"), "{again:?}");
}

#[test]
fn a_passphrase_comes_from_a_command_the_environment_or_the_terminal_and_is_never_shown() {
    let (demur, _) = person_with_a_record();
    demur.put("secret", format!("{PASSPHRASE}\nsecond line\n").as_bytes());
    let base = ["export", "--all", "--data-dir", "record", "--output"];
    let command = demur.run(&[&base[..], &["a.age", "--passphrase-command", "cat secret"]].concat());
    let environment =
        ran(&demur.command(&["restore", "a.age", "--check", "--data-dir", "new"]).env("DEMUR_PASSPHRASE", PASSPHRASE).output().unwrap());
    let wrong = ran(&demur.command(&["restore", "a.age", "--data-dir", "new"]).env("DEMUR_PASSPHRASE", "another one").output().unwrap());
    assert_eq!((command.code, environment.code, wrong.code), (Some(0), Some(0), Some(1)), "{command:?}{environment:?}{wrong:?}");
    assert!(wrong.stderr.starts_with("Error: The passphrase or the identity does not open a.age.\n"), "{wrong:?}");
    // What is typed ahead is thrown away when the terminal is made silent; so the answers are given by a program that waits for the questions.
    let talk = "import os, pty, sys
pid, fd = pty.fork()
if pid == 0: os.execvp(sys.argv[1], sys.argv[1:-1])
said, answers = b'', sys.argv[-1].split('|')
while True:
    try: more = os.read(fd, 1000)
    except OSError: break
    said += more
    if said.endswith(b': ') and answers: os.write(fd, answers.pop(0).encode() + b'\\n'); said += b'#'
print(said.decode().replace('\\r', ''))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))";
    let asked = |arguments: &[&str], answers: &str| {
        let program = demur.command(arguments);
        let mut command = Command::new("python3");
        command.args(["-c", talk, env!("CARGO_BIN_EXE_demur")]).args(arguments).arg(answers).current_dir(demur.home.path());
        command.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        ran(&command.stdin(Stdio::null()).output().unwrap())
    };
    let twice = asked(&[&base[..], &["b.age"]].concat(), &format!("{PASSPHRASE}|{PASSPHRASE}"));
    assert!(twice.code == Some(0) && demur.path("b.age").exists(), "{twice:?}");
    assert!(
        twice.stdout.starts_with("Passphrase for the backup (nothing is shown as you type): #\nOnce more: #\nBackup written"),
        "{twice:?}"
    );
    let unequal = asked(&[&base[..], &["c.age"]].concat(), &format!("{PASSPHRASE}|{PASSPHRASE}!"));
    assert!(unequal.code == Some(1) && unequal.stdout.contains("Error: The two passphrases differ."), "{unequal:?}");
    let opened = asked(&["restore", "b.age", "--check", "--data-dir", "new"], PASSPHRASE);
    assert_eq!(opened.code, Some(0), "{opened:?}");
    for said in [&command, &environment, &wrong, &twice, &unequal, &opened] {
        assert!(!said.stdout.contains(PASSPHRASE) && !said.stderr.contains(PASSPHRASE), "{said:?}");
    }
    assert!(!demur.path("c.age").exists() && !demur.path("new").exists());
}

#[test]
fn what_cannot_be_exported_leaves_no_file_and_says_what_to_do() {
    let (demur, recipient) = person_with_a_record();
    let before = everything(&demur);
    let weak = demur.put("weak", b"aaaaaaaaaaaaaaaa\n");
    let cases: [(&[&str], i32, &str); 7] = [
        (
            &[],
            1,
            "Error: There is no passphrase, and nobody can be asked for one here.\n  Name a command that prints it (--passphrase-command",
        ),
        (&["--passphrase-command", "cat weak"], 1, "Error: This passphrase could be guessed.\n  Take at least 12 characters"),
        (&["--passphrase-command", "false"], 1, "Error: The command for the passphrase (false) gave none: exit status: 1\n"),
        (&["--passphrase-command", "no-such-program"], 1, "Error: The command for the passphrase (no-such-program) gave none: "),
        (&["--recipient", "age1nothing"], 2, "Error: --recipient age1nothing: not an age recipient.\n"),
        (&["--recipient", &recipient, "--output", "letters"], 1, "Error: letters cannot be written"),
        (&["--recipient", &recipient, "--output", "no/such/folder/x.age"], 1, "Error: no/such/folder/x.age cannot be written"),
    ];
    for (more, code, said) in cases {
        let output: &[&str] = if more.contains(&"--output") { &[] } else { &["--output", "backup.age"] };
        let ran = demur.run(&[&["export", "--all", "--data-dir", "record"], output, more].concat());
        assert_eq!(ran.code, Some(code), "{more:?}: {ran:?}");
        assert!(ran.stderr.starts_with(said), "{more:?}: {ran:?}");
    }
    std::fs::remove_file(weak).unwrap();
    assert_eq!(everything(&demur).keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    assert_eq!(demur.run(&["export", "--output", "x.age"]).code, Some(2));
    demur.put("backup.age", b"mine");
    let there = exported(&demur, &recipient, &[]);
    assert!(there.code == Some(1) && std::fs::read(demur.path("backup.age")).unwrap() == b"mine", "{there:?}");
    assert_eq!(exported(&demur, &recipient, &["--force"]).code, Some(0));
    assert_eq!(restored(&demur, &["--check", "--data-dir", "new"]).code, Some(0));
    let empty = super::support::demur().run(&["export", "--all", "--output", "x.age", "--recipient", &recipient]);
    assert_eq!(empty.code, Some(4), "{empty:?}");
}

#[test]
fn a_record_that_is_there_is_never_lost() {
    let (demur, recipient) = person_with_a_record();
    assert_eq!(exported(&demur, &recipient, &[]).code, Some(0));
    let old = head(&demur, "record");
    std::fs::create_dir(demur.path("older")).unwrap();
    std::fs::copy(demur.path("record/ledger.sqlite3"), demur.path("older/ledger.sqlite3")).unwrap();
    std::fs::create_dir(demur.path("other")).unwrap();
    assert_eq!(demur.run(&["send", "access", "--yes", "--output", "letters", "--data-dir", "other"]).code, Some(0));
    let other = head(&demur, "other");
    assert_eq!(demur.run(&["send", "access", "--yes", "--output", "letters", "--force", "--data-dir", "record"]).code, Some(0));
    let new = head(&demur, "record");

    let newer = restored(&demur, &["--data-dir", "record"]);
    assert!(newer.code == Some(4) && newer.stderr.contains("already has everything that is in the backup, and more"), "{newer:?}");
    let stranger = restored(&demur, &["--data-dir", "other"]);
    assert!(stranger.code == Some(4) && stranger.stderr.contains("is not the record of the backup"), "{stranger:?}");
    assert_eq!((head(&demur, "record"), head(&demur, "other")), (new.clone(), other.clone()));

    assert_eq!(exported(&demur, &recipient, &["--force"]).code, Some(0));
    let older = restored(&demur, &["--data-dir", "older"]);
    assert!(older.code == Some(0) && older.stderr.contains("is an earlier state of the one in the backup"), "{older:?}");
    let forced = restored(&demur, &["--data-dir", "other", "--force"]);
    assert_eq!(forced.code, Some(0), "{forced:?}");
    std::fs::create_dir(demur.path("broken")).unwrap();
    demur.put("broken/ledger.sqlite3", b"no record at all");
    assert_eq!(restored(&demur, &["--data-dir", "broken"]).code, Some(4));
    assert_eq!(restored(&demur, &["--data-dir", "broken", "--force"]).code, Some(0));
    for (folder, before) in [("older", Some(&old)), ("other", Some(&other)), ("broken", None)] {
        assert_eq!(head(&demur, folder), new, "{folder}");
        let aside = demur.names(folder).into_iter().find(|name| name.starts_with("ledger.sqlite3.before-")).unwrap();
        match before {
            Some(before) => {
                let checked = checked_by_python(&demur.path(&format!("{folder}/{aside}"))).unwrap();
                assert!(checked.ends_with(before.as_str()), "{folder}: {checked}");
            }
            None => assert_eq!(std::fs::read(demur.path(&format!("{folder}/{aside}"))).unwrap(), b"no record at all"),
        }
    }
}

#[test]
fn a_profile_that_is_there_is_kept_unless_it_is_said_otherwise() {
    let (demur, recipient) = person_with_a_record();
    assert_eq!(exported(&demur, &recipient, &[]).code, Some(0));
    let profile = demur.put(".config/demur/profile.toml", person("anna").as_bytes());
    let refused = restored(&demur, &["--data-dir", "new"]);
    assert!(
        refused.code == Some(1) && refused.stderr.contains("profile.toml is there already") && !demur.path("new").exists(),
        "{refused:?}"
    );
    let alone = restored(&demur, &["--data-dir", "new", "--record-only"]);
    assert_eq!((alone.code, std::fs::read_to_string(&profile).unwrap()), (Some(0), person("anna")));
    let forced = restored(&demur, &["--data-dir", "new", "--force"]);
    assert_eq!(forced.code, Some(0), "{forced:?}");
    let aside = demur.names(".config/demur").into_iter().find(|name| name.starts_with("profile.toml.before-")).unwrap();
    assert_eq!(std::fs::read_to_string(demur.path(&format!(".config/demur/{aside}"))).unwrap(), person("anna"));
    assert!(std::fs::read_to_string(&profile).unwrap().contains("signature.png"));
}

#[test]
fn a_backup_that_was_cut_or_changed_or_is_none_changes_nothing() {
    let (demur, recipient) = person_with_a_record();
    assert_eq!(exported(&demur, &recipient, &[]).code, Some(0));
    let whole = std::fs::read(demur.path("backup.age")).unwrap();
    let flipped = |place: usize| {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        bytes
    };
    let end = whole.len() - 1;
    let cases = [
        (whole[..end].to_vec(), "damaged or not whole"),
        (whole[..end / 2].to_vec(), "damaged or not whole"),
        (whole[..100].to_vec(), "damaged or not whole"),
        (flipped(end), "damaged or not whole"),
        (flipped(end / 2), "damaged or not whole"),
        ([whole.as_slice(), b"more"].concat(), "damaged or not whole"),
        (b"PK\x03\x04".to_vec(), "not a file encrypted with age"),
        (Vec::new(), "not a file encrypted with age"),
    ];
    for (bytes, said) in cases {
        demur.put("backup.age", &bytes);
        let before = everything(&demur);
        let ran = restored(&demur, &["--data-dir", "new"]);
        assert!(ran.code == Some(1) && ran.stderr.contains(said) && ran.stderr.contains("Nothing was changed."), "{said}: {ran:?}");
        assert!(everything(&demur) == before, "{said}");
    }
    demur.put("backup.age", &whole);
    tool("age-keygen", &["-o", demur.path("other.txt").to_str().unwrap()], None);
    let cases: [(&[&str], &str); 4] = [
        (&["--identity", "other.txt"], "does not open backup.age"),
        (&["--identity", "backup.age"], "has no age identity that could be used"),
        (&["--identity", "nowhere.txt"], "nowhere.txt"),
        (&[], "was made for an age recipient; a passphrase does not open it"),
    ];
    for (more, said) in cases {
        let ran = demur.run(&[&["restore", "backup.age", "--data-dir", "new"], more].concat());
        assert!(ran.code == Some(1) && ran.stderr.contains(said) && !demur.path("new").exists(), "{said}: {ran:?}");
    }
}

#[test]
fn a_forged_container_writes_nothing_anywhere() {
    let (demur, recipient) = person_with_a_record();
    let forgeries = [
        ("manifest([entry('config/../../evil', b'x')]); add('config/../../evil', b'x')", "a name that is not allowed"),
        ("manifest([entry('/evil', b'x')]); add('/evil', b'x')", "a name that is not allowed"),
        ("manifest([entry('config/x', b'')]); add('config/x', b'', type=tarfile.SYMTYPE, linkname='/etc/passwd')", "is not what the list"),
        ("manifest([{'name': 'config/x', 'bytes': 1 << 60, 'sha256': ''}]); add('config/x', b'x')", "claims to have more"),
        ("manifest([entry('config/x', b'x')]); add('config/x', b'y')", "is not what the list"),
        ("manifest([entry('config/x', b'x')]); add('config/x', b'x'); add('config/y', b'y')", "not a backup that this demur knows"),
        ("manifest([entry('config/x', b'x')])", "is not what the list"),
        ("manifest([], form='demur-backup-9')", "not a backup that this demur knows (demur-backup-9)"),
        ("manifest([], more=1)", "not a backup that this demur knows"),
        ("add('evil', b'x')", "not a backup that this demur knows"),
        ("manifest([], program='x' * (5 << 20))", "not a backup that this demur knows"),
        (
            "data = b'no record'; manifest([entry('record/ledger.sqlite3', data)]); add('record/ledger.sqlite3', data)",
            "is not a record written by demur",
        ),
        (
            "db = sqlite3.connect('record/ledger.sqlite3'); db.execute('PRAGMA wal_checkpoint(TRUNCATE)'); db.close(); data = open('record/ledger.sqlite3', 'rb').read(); manifest([entry('record/ledger.sqlite3', data)], head=[1, 'ab']); add('record/ledger.sqlite3', data)",
            "is not what the list",
        ),
        (
            "open('t.sqlite3', 'wb').write(open('record/ledger.sqlite3', 'rb').read()); db = sqlite3.connect('t.sqlite3'); [db.execute('DROP TRIGGER ' + name) for (name,) in db.execute(\"SELECT name FROM sqlite_master WHERE type = 'trigger'\").fetchall()]; db.execute(\"UPDATE payload SET json = '{}'\"); db.commit(); db.execute('PRAGMA journal_mode = DELETE'); db.close(); data = open('t.sqlite3', 'rb').read(); manifest([entry('record/ledger.sqlite3', data)]); add('record/ledger.sqlite3', data)",
            "was changed from outside",
        ),
    ];
    for (script, said) in forgeries {
        forged(&demur, &recipient, script);
        let before = everything(&demur);
        let ran = restored(&demur, &["--data-dir", "new"]);
        assert!(matches!(ran.code, Some(1 | 4)) && ran.stderr.contains(said), "{script}: {ran:?}");
        assert_eq!(everything(&demur).keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>(), "{script}");
    }
    assert!(!Path::new("/evil").exists());
}

#[test]
fn whoever_kills_it_leaves_nothing_half() {
    let (demur, recipient) = person_with_a_record();
    demur.put("big.bin", &vec![7; 2 << 20]);
    let reference = std::fs::read_dir(demur.path("letters")).unwrap().next().unwrap().unwrap().file_name().into_string().unwrap();
    let posted = ["record", &reference[..17], "posted", "--on", &super::support::today(), "--file", "big.bin", "--data-dir", "record"];
    let ran = demur.run(&posted);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let killed = |arguments: &[&str], after: u64| {
        let mut running = demur.command(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(after));
        let _ = running.kill();
        running.wait().unwrap();
    };
    let export = ["export", "--all", "--output", "backup.age", "--recipient", &recipient, "--data-dir", "record", "--force"];
    assert_eq!(demur.run(&export).code, Some(0));
    let restore = ["restore", "backup.age", "--identity", "id.txt", "--data-dir", "new"];
    for after in [150, 400, 700, 1100] {
        killed(&export, after);
        let checked = restored(&demur, &["--check", "--data-dir", "check"]);
        assert_eq!(checked.code, Some(0), "{after}: {checked:?}");
        killed(&restore, after);
        if demur.path("new/ledger.sqlite3").exists() {
            assert_eq!(head(&demur, "new"), head(&demur, "record"), "{after}");
        }
    }
    let ran = demur.run(&restore);
    assert_eq!((ran.code, head(&demur, "new")), (Some(0), head(&demur, "record")), "{ran:?}");
    assert_eq!(exported(&demur, &recipient, &["--force"]).code, Some(0));
    let left: Vec<String> = [demur.names("new"), demur.names("record")].concat().into_iter().filter(|name| name.starts_with('.')).collect();
    assert_eq!(left, Vec::<String>::new());
}
