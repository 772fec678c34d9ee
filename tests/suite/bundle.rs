//! The bundle: made through the front door, unpacked by Python, checked by following its own VERIFY.md in a folder without demur.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::outbox::{Outbox, outbox, text};
use super::sink::Plan;
use super::support::{Ran, read, today, tool};

/// A record with a letter that was sent, its proofs and its answers, a complaint that follows it, and another letter.
struct Story {
    outbox: Outbox,
    reference: String,
}

/// The answer of a controller with an export in it.
const ANSWER: &str = "Received: from mx.meta.example\r\nFrom: Meta <case++x@support.meta.example>\r\nTo: anna@example.org\r\nSubject: Your data\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nDear Anna Beispiel, see the attachment.\r\n--b\r\nContent-Type: application/zip\r\n\
    Content-Disposition: attachment; filename=export.zip\r\nContent-Transfer-Encoding: base64\r\n\r\nRElTQ0xPU0VEIERBVEE=\r\n--b--\r\n";

impl Story {
    fn new() -> Self {
        let outbox = outbox(Plan::default(), "none", "timeout = 1");
        let sent = outbox.send(&[]);
        assert_eq!(sent.code, Some(0), "{sent:?}");
        let (reference, _) = outbox.only();
        let story = Self { outbox, reference };
        assert_eq!(story.outbox.send_rights(&["access"], &[]).code, Some(0));
        story.record("acknowledged", "../Bestätigung: Größe?.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
        story.record("partly-answered", "answer.eml", ANSWER.as_bytes());
        story.record("refused", "no.txt", b"No.\n");
        let complaint = ["draft", "--channel", "post", "--no-other-proceedings"];
        let ran = story.run(&[
            "send",
            "complaint",
            "--for",
            &story.reference,
            "--profile",
            "profile.toml",
            "--yes",
            complaint[1],
            complaint[2],
            complaint[3],
        ]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        story
    }

    fn record(&self, event: &str, name: &str, bytes: &[u8]) {
        let path = self.outbox.demur.put(&format!("files/{}", name.replace('/', "")), bytes);
        let ran = self.run(&["record", &self.reference, event, "--on", &today(), "--note", "gesehen", "--file", path.to_str().unwrap()]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        self.outbox.run(arguments)
    }

    /// Makes a bundle and unpacks it.
    fn bundle(&self, name: &str, more: &[&str]) -> (Ran, PathBuf) {
        let file = format!("{name}.zip");
        let ran = self
            .run(&[&["bundle", &self.reference, "--output", &file, "--profile", "profile.toml", "--as-of", "2030-01-31"], more].concat());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        (ran, unpacked(&self.outbox.demur.path(&file)))
    }
}

/// Unpacks an archive beside it, and looks at how it was put together.
fn unpacked(archive: &Path) -> PathBuf {
    let folder = archive.with_extension("");
    let script = "import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1]) as z:\n    assert z.testzip() is None\n    assert z.namelist() == sorted(z.namelist())\n    \
        assert len({i.date_time for i in z.infolist()}) == 1 and {i.compress_type for i in z.infolist()} == {0}\n    z.extractall(sys.argv[2])\n";
    let output = Command::new("python3").args(["-c", script]).arg(archive).arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

/// The commands of the VERIFY.md of a bundle, each with what became of it, run where nothing of demur's is found.
fn followed(folder: &Path) -> Vec<(bool, String)> {
    let text = std::fs::read_to_string(folder.join("VERIFY.md")).unwrap();
    let mut commands: Vec<&str> = text.split("```sh\n").skip(1).map(|rest| rest.split("\n```").next().unwrap()).collect();
    commands.truncate(commands.len() / text.matches("\n## 1. ").count());
    let run = |command: &&str| {
        let output = Command::new("sh").args(["-c", command]).current_dir(folder).env("PYTHONDONTWRITEBYTECODE", "1").output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    };
    commands.iter().map(run).collect()
}

/// All files below a folder, by their path.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned()) }
        }
    }
    found.sort();
    found
}

fn lines(folder: &Path) -> Vec<Value> {
    std::fs::read_to_string(folder.join("events.jsonl")).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_bundle_is_checked_by_its_own_steps_and_names_what_was_changed() {
    let story = Story::new();
    let (ran, folder) = story.bundle("case", &[]);
    let reference = &story.reference;
    let complaint = text(story.outbox.status().iter().find(|case| !case["follows"].is_null()).unwrap(), "reference");
    let expected = [
        "VERIFY.md".to_owned(),
        "chronology.html".to_owned(),
        "chronology.pdf".to_owned(),
        "events.jsonl".to_owned(),
        "files/7-..Bestaetigung_Groesse_.png".replace("..", ""),
        "files/9-no.txt".to_owned(),
        format!("letters/{reference}.eml"),
        format!("letters/{complaint}-posting.txt"),
        format!("letters/{complaint}.pdf"),
        "mails/8.headers.txt".to_owned(),
        "manifest.txt".to_owned(),
        "verify.py".to_owned(),
    ];
    let mut sorted = expected.clone();
    sorted.sort();
    assert_eq!(files(&folder), sorted);
    let sha = tool("sha256sum", &[], Some(&folder.with_extension("zip")));
    assert!(ran.stdout.contains(sha.split(' ').next().unwrap()), "{ran:?}");
    let sent = std::fs::read(folder.join(format!("letters/{reference}.eml"))).unwrap();
    assert!(story.outbox.sink.messages().iter().any(|message| message.bytes == sent), "the letter is not the one that left");
    let steps = followed(&folder);
    assert!(steps.len() == 2 && steps.iter().all(|(holds, _)| *holds), "{steps:?}");
    assert!(steps[0].1.is_empty() && steps[1].1.ends_with("This bundle holds.\n"), "{steps:?}");
    for name in files(&folder) {
        let path = folder.join(&name);
        let whole = std::fs::read(&path).unwrap();
        let mut changed = whole.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        std::fs::write(&path, &changed).unwrap();
        let steps = followed(&folder);
        let said: String = steps.iter().map(|(_, said)| said.as_str()).collect();
        assert!(steps.iter().any(|(holds, _)| !holds), "{name} was changed, and nobody saw it: {said}");
        assert!(said.contains(&name) || name == "manifest.txt", "{name}: {said}");
        std::fs::write(&path, &whole).unwrap();
    }
    assert!(followed(&folder).iter().all(|(holds, _)| *holds));
}

#[test]
fn who_changes_a_file_and_its_manifest_is_found_by_the_chain() {
    let story = Story::new();
    let (_, folder) = story.bundle("case", &[]);
    for name in
        files(&folder).into_iter().filter(|name| name.starts_with("letters/") || name.starts_with("files/") || name == "events.jsonl")
    {
        let path = folder.join(&name);
        let (whole, manifest) = (std::fs::read(&path).unwrap(), std::fs::read_to_string(folder.join("manifest.txt")).unwrap());
        let other = if name == "events.jsonl" {
            String::from_utf8(whole.clone()).unwrap().replace("gesehen", "gehoert").into_bytes()
        } else {
            [&whole[..], b"!"].concat()
        };
        std::fs::write(&path, other).unwrap();
        let old = manifest.lines().find(|line| line.ends_with(&name)).unwrap();
        let new = tool("sha256sum", &[], Some(&path));
        std::fs::write(folder.join("manifest.txt"), manifest.replace(&old[..64], &new[..64])).unwrap();
        let steps = followed(&folder);
        assert!(steps[0].0 && !steps[1].0 && steps[1].1.contains("WRONG: "), "{name}: {steps:?}");
        std::fs::write(&path, &whole).unwrap();
        std::fs::write(folder.join("manifest.txt"), &manifest).unwrap();
    }
}

#[test]
fn the_same_record_and_day_make_the_same_bytes_in_whatever_language_one_asks() {
    let story = Story::new();
    story.bundle("one", &[]);
    let german = story.outbox.demur.command(&[
        "bundle",
        &story.reference,
        "--output",
        "two.zip",
        "--as-of",
        "2030-01-31",
        "--data-dir",
        "record",
        "--json",
    ]);
    let mut german = german;
    let output = german.env("LC_ALL", "de_AT.UTF-8").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let bytes = |name: &str| std::fs::read(story.outbox.demur.path(name)).unwrap();
    assert!(bytes("one.zip") == bytes("two.zip"));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((said["bytes"].as_u64(), said["left_out"][0]["reason"].as_str()), (Some(bytes("two.zip").len() as u64), Some("disclosed")));
    let again = story.run(&["bundle", &story.reference, "--output", "two.zip"]);
    assert!(again.code == Some(1) && again.stderr.contains("two.zip"), "{again:?}");
    assert_eq!(story.run(&["bundle", &story.reference, "--output", "two.zip", "--force"]).code, Some(0));
    let folder = story.run(&["bundle", &story.reference, "--output", "folder/"]);
    assert!(folder.code == Some(0) && story.outbox.demur.names("folder") == [format!("{}.zip", story.reference)], "{folder:?}");
}

#[test]
fn of_other_letters_only_the_chain_leaves() {
    let story = Story::new();
    let (ran, folder) = story.bundle("case", &[]);
    assert!(ran.stderr.contains("--only-this-case"), "{ran:?}");
    let all = lines(&folder);
    let other = text(story.outbox.status().iter().find(|case| case["rights"][0] == "access").unwrap(), "reference");
    let (others, own): (Vec<&Value>, Vec<&Value>) = all.iter().partition(|line| line["reference"] == other.as_str());
    assert!(
        others.len() == 3
            && others.iter().all(|line| line.get("json").is_none()
                && line.get("salt").is_none()
                && line["attached"].as_array().unwrap().iter().all(|file| file.get("salt").is_none()))
    );
    assert!(own.iter().all(|line| line["json"].is_string()));
    let (_, alone) = story.bundle("alone", &["--only-this-case"]);
    assert!(lines(&alone).iter().all(|line| line["reference"] != other.as_str()));
    let steps = followed(&alone);
    assert!(steps.iter().all(|(holds, _)| *holds) && steps[1].1.contains("That nothing between was removed cannot be shown."), "{steps:?}");
}

#[test]
fn data_that_were_disclosed_stay_with_the_person_unless_they_say_otherwise() {
    let story = Story::new();
    let (ran, folder) = story.bundle("case", &[]);
    let headers = std::fs::read_to_string(folder.join("mails/8.headers.txt")).unwrap();
    assert!(
        headers.contains("Received: from mx.meta.example\n") && headers.contains("Dear Anna Beispiel, see the attachment."),
        "{headers}"
    );
    for name in files(&folder) {
        let bytes = std::fs::read(folder.join(&name)).unwrap();
        assert!(!bytes.windows(20).any(|window| window == b"RElTQ0xPU0VEIERBVEE="), "{name}");
    }
    assert!(ran.stdout.contains("answer.eml") && ran.stdout.contains("mails/8.headers.txt"), "{ran:?}");
    let (_, whole) = story.bundle("whole", &["--with-disclosed-data"]);
    assert_eq!(std::fs::read(whole.join("mails/8.eml")).unwrap(), ANSWER.as_bytes());
    assert!(followed(&whole).iter().all(|(holds, _)| *holds));
}

#[test]
fn what_cannot_be_bundled_is_said() {
    let story = Story::new();
    let stdout = story.run(&["bundle", &story.reference, "--output", "-"]);
    assert!(stdout.code == Some(2) && stdout.stderr.contains("--output FILE.zip"), "{stdout:?}");
    let unknown = story.run(&["bundle", "20260101-AAAAAAAA", "--output", "x.zip"]);
    assert!(unknown.code == Some(1) && unknown.stderr.contains("20260101-AAAAAAAA"), "{unknown:?}");
    let script = "import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1])\ndb.execute('DROP TRIGGER payload_stays')\ndb.execute(\"UPDATE payload SET json = replace(json, 'gesehen', 'gehoert')\")\ndb.commit()\n";
    let done = Command::new("python3").args(["-c", script]).arg(story.outbox.demur.path("record/ledger.sqlite3")).status().unwrap();
    assert!(done.success());
    let broken = story.run(&["bundle", &story.reference, "--output", "x.zip"]);
    assert!(broken.code == Some(4) && broken.stderr.contains('7'), "{broken:?}");
    assert!(!story.outbox.demur.path("x.zip").exists() && !story.outbox.demur.names(".").iter().any(|name| name.ends_with(".tmp")));
}

#[test]
fn the_chronology_is_a_tagged_page_and_says_of_each_event_whose_word_it_is() {
    let story = Story::new();
    let (_, folder) = story.bundle("case", &[]);
    let page = folder.join("chronology.pdf");
    tool("qpdf", &["--check"], Some(&page));
    assert!(tool("pdfinfo", &[], Some(&page)).contains("Tagged:          yes"));
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (pages, web) =
        (words(&tool("pdftotext", &["-layout"], Some(&page))), words(&std::fs::read_to_string(folder.join("chronology.html")).unwrap()));
    let said = [
        "Chronologie des Schriftwechsels",
        "Absendende Person: Anna Beispiel, Österreich",
        "Aufsichtsbehörde: Österreichische Datenschutzbehörde",
        "Die Nachricht wurde dem Mailanbieter der absendenden Person übergeben.",
        "die Antwort des Mailservers, wie demur sie erhielt",
        "der Verantwortliche lehnte ab",
        "das der absendenden Person; die Datei ist der Beleg dafür",
        "Letzter Tag für die Antwort",
        "Kein Außenstehender hat die Kette gestempelt.",
    ];
    for line in said {
        assert!(pages.contains(line) && web.contains(line), "{line}\n{pages}");
    }
    assert!(web.contains("<html lang=\"de-AT\">") && !web.contains("http://") && !web.contains("<script"));
    let guide = std::fs::read_to_string(folder.join("VERIFY.md")).unwrap();
    assert!(guide.contains("Wie man dieses Paket ohne demur prüft") && guide.contains("How to check this bundle without demur"), "{guide}");
    assert_eq!(std::fs::read_to_string(folder.join("verify.py")).unwrap(), read("templates/evidence/verify.py"));
}

/// Whether words stand anywhere in a bundle: in the bytes of the archive, in what is coded in base64 or quoted-printable, in pages.
fn leaks(folder: &Path, words: &[&str]) -> Vec<String> {
    let script = r"
import base64, json, pathlib, quopri, re, subprocess, sys
folder, words = pathlib.Path(sys.argv[1]), sys.argv[2:]
def plain(text):
    return re.sub(r'[\s\W_]', '', text.lower())
def readings(path, data):
    yield data
    yield quopri.decodestring(data)
    for run in re.findall(rb'[A-Za-z0-9+/=\r\n]{16,}', data):
        try:
            yield base64.b64decode(re.sub(rb'[\r\n]', b'', run) + b'==')
        except ValueError:
            pass
    yield json.dumps([json.loads(line) for line in data.decode().splitlines()], ensure_ascii=False).encode() if path.suffix == '.jsonl' else b''
    if path.suffix == '.pdf':
        yield subprocess.run(['pdftotext', '-layout', path, '-'], capture_output=True, check=True).stdout
        yield subprocess.run(['pdfinfo', path], capture_output=True, check=True).stdout
for path in [p for p in folder.rglob('*') if p.is_file()] + [folder.with_suffix('.zip')]:
    for reading in [str(path.relative_to(folder.parent)).encode(), *readings(path, path.read_bytes())]:
        for word in words:
            if plain(word) in plain(reading.decode(errors='replace')):
                print(path.name, word)
";
    let output = Command::new("python3").args(["-c", script]).arg(folder).args(words).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

const OWN_TEXT: &str = "Ich sorge mich um meine Schwester, die in Linz einen Laden hat.";

/// An e-mail whose words are coded, with the name in an encoded word.
const CODED: &str = "From: =?utf-8?B?QW5uYSBCZWlzcGllbA==?= <anna@example.org>\r\nSubject: =?utf-8?Q?Anna_Beispiel=2C_Beispielgasse?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
    Content-Transfer-Encoding: base64\r\n\r\nQmVpc3BpZWxnYXNzZSAxLzIsIDEwMTAgV2llbiwgKzQzIDEgMjM0NTY3OA==\r\n";

#[test]
fn what_is_blackened_stands_nowhere_in_a_bundle() {
    let outbox = outbox(Plan::default(), "none", "timeout = 1");
    let profile = std::fs::read_to_string(outbox.demur.path("profile.toml")).unwrap();
    let profile = profile.replace("grounds = [\"profession\"]", &format!("grounds = [\"profession\"]\ntext = \"{OWN_TEXT}\""));
    outbox.demur.put("profile.toml", profile.as_bytes());
    assert_eq!(outbox.send(&[]).code, Some(0));
    let (reference, _) = outbox.only();
    let story = Story { outbox, reference };
    story.record("acknowledged", "Anna Beispiel.txt", b"Anna\nBeispiel, Beispielgasse  1/2, anna_beispiel, Schalter 3\n");
    story.record("partly-answered", "coded.eml", CODED.as_bytes());
    story.record("refused", "scan.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR Anna Beispiel");
    let note = "Anna Beispiel rief an: +43 1 2345678, Schalter 3";
    assert_eq!(story.run(&["record", &story.reference, "extended", "--on", &today(), "--note", note]).code, Some(0));
    let by_post = [
        "send",
        "complaint",
        "--for",
        &story.reference,
        "--profile",
        "profile.toml",
        "--yes",
        "--channel",
        "post",
        "--no-other-proceedings",
    ];
    assert_eq!(story.run(&by_post).code, Some(0));
    let secrets = [
        "Anna Beispiel",
        "Beispielgasse 1/2",
        "1010 Wien",
        "anna@example.org",
        "+43 1 2345678",
        "anna_beispiel",
        "Schwester, die in Linz",
        "Mein Beruf verpflichtet mich",
        "Schalter 3",
    ];
    let (_, whole) = story.bundle("whole", &["--with-disclosed-data"]);
    let found = leaks(&whole, &secrets);
    let is_found = |secret: &&str| found.iter().any(|line| line.ends_with(*secret));
    assert!(secrets.iter().all(is_found), "the search finds nothing: {found:?}");
    let kinds = "name,address,email,phone,identifiers,names-of-others";
    let (ran, folder) =
        story.bundle("blackened", &["--redact", kinds, "--without-grounds", "--redact-words", "Schalter 3", "--with-disclosed-data"]);
    assert_eq!(leaks(&folder, &secrets), Vec::<String>::new(), "{ran:?}");
    let copy = std::fs::read_to_string(folder.join(format!("letters/{}.redacted.txt", story.reference))).unwrap();
    assert!(
        copy.starts_with("GESCHWÄRZTE KOPIE.")
            && copy.contains("Instagram: Nutzername \u{2588}")
            && copy.contains("lege ich Widerspruch ein"),
        "{copy}"
    );
    assert!(
        files(&folder).iter().filter(|name| name.starts_with("letters/") && name.ends_with(".redacted.txt")).count() == 2,
        "{:?}",
        files(&folder)
    );
    assert!(
        !files(&folder)
            .iter()
            .any(|name| name.ends_with(".png") || name.ends_with(".eml") || name.starts_with("letters/") && name.ends_with(".pdf"))
    );
    let steps = followed(&folder);
    assert!(steps.iter().all(|(holds, _)| *holds) && !steps[1].1.contains("content was blackened: 0"), "{steps:?}");
    assert!(ran.stdout.contains("scan.png") && ran.stdout.contains("Geschwärzt: ") && ran.stderr.contains("Vermutung"), "{ran:?}");
    let chronology = tool("pdftotext", &["-layout"], Some(&folder.join("chronology.pdf")));
    assert!(chronology.contains("Geschwärzte Fassung.") && chronology.contains("Absendende Person: \u{25a0}"), "{chronology}");
}

/// A light record: one letter by post, kept as plain text.
fn by_post() -> Story {
    let outbox = outbox(Plan::default(), "none", "timeout = 1");
    let ran =
        outbox.run(&["send", "objection", "--to", "meta-platforms-ireland", "--profile", "profile.toml", "--yes", "--format", "text"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let (reference, _) = outbox.only();
    Story { outbox, reference }
}

#[test]
fn a_letter_in_which_the_address_is_not_found_stays_out() {
    let story = by_post();
    let profile = std::fs::read_to_string(story.outbox.demur.path("profile.toml")).unwrap();
    story.outbox.demur.put("profile.toml", profile.replace("Beispielgasse 1/2", "Neue Gasse 5").as_bytes());
    let (ran, folder) = story.bundle("moved", &["--redact", "address", "--json"]);
    let said: Value = serde_json::from_str(&ran.stdout).unwrap();
    let left: Vec<(&str, &str)> = said["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left| (left["role"].as_str().unwrap(), left["reason"].as_str().unwrap()))
        .collect();
    assert_eq!(left, [("posting", "not-found"), ("text", "not-found")], "{said}");
    assert_eq!(said["left_out"][1]["fields"], serde_json::json!(["address"]));
    assert_eq!(leaks(&folder, &["Beispielgasse", "1010 Wien"]), Vec::<String>::new());
    let without = story.run(&["bundle", &story.reference, "--output", "none.zip", "--redact", "address", "--profile", "nowhere.toml"]);
    assert_eq!(without.code, Some(1), "{without:?}");
}

#[test]
fn hostile_names_of_files_are_made_safe_and_none_is_lost() {
    let story = by_post();
    let long = format!("{}.pdf", "x".repeat(240));
    let names = [
        "..x",
        "CON.txt",
        "a\nb\u{7f}.txt",
        "same.txt",
        "SAME.txt",
        "-rf .txt",
        "c:\\x.txt",
        "\u{1f600}.txt",
        "ärger's \"Beleg\".txt",
        long.as_str(),
    ];
    for (number, name) in names.iter().enumerate() {
        let path = story.outbox.demur.put(&format!("files/{name}"), format!("file {number}\n").as_bytes());
        let ran = story.run(&[
            "record",
            &story.reference,
            "posted",
            "--on",
            &today(),
            "--note",
            &number.to_string(),
            "--file",
            path.to_str().unwrap(),
        ]);
        assert_eq!(ran.code, Some(0), "{name:?}: {ran:?}");
    }
    let (_, folder) = story.bundle("case", &[]);
    let kept: Vec<String> = files(&folder).into_iter().filter(|name| name.starts_with("files/")).collect();
    assert_eq!(kept.len(), names.len(), "{kept:?}");
    for name in &kept {
        let rest = name.strip_prefix("files/").unwrap();
        assert!(
            rest.len() < 120
                && rest.starts_with(|one: char| one.is_ascii_digit())
                && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)),
            "{name}"
        );
    }
    assert!(followed(&folder).iter().all(|(holds, _)| *holds));
}
