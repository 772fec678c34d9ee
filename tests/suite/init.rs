//! `demur init`: the questions as a person answers them at a terminal, the options, and the file that is written.

use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use demur::profile::{Profile, write};
use proptest::prelude::*;

use super::sink::{Authority, Plan, Sink, Stage};
use super::support::{Demur, Ran, demur, golden, knowledge, person, profile};

const PROFILE: &str = ".config/demur/profile.toml";

/// Runs `demur init` at a terminal of its own: each answer is typed when the program has asked; behind the last one the input ends.
fn talk(demur: &Demur, language: &str, arguments: &[&str], answers: &[&str]) -> Ran {
    let words: Vec<String> = [&[env!("CARGO_BIN_EXE_demur"), "init"], arguments]
        .concat()
        .iter()
        .map(|word| format!("'{}'", word.replace('\'', r"'\''")))
        .collect();
    let mut script = Command::new("script")
        .args(["-qec", &format!("exec env --default-signal=INT {}", words.join(" ")), "/dev/null"])
        .current_dir(demur.home.path())
        .env_clear()
        .env("HOME", demur.home.path())
        .env("LC_ALL", language)
        .env("SHELL", "/bin/sh")
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("SSL_CERT_FILE", demur.path("ca.pem"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("script (util-linux) is needed for the tests: {error}"));
    let (mut input, mut output) = (script.stdin.take(), script.stdout.take().unwrap());
    let (mut said, mut chunk, mut answers) = (Vec::new(), [0; 4096], answers.iter());
    while let Ok(length @ 1..) = output.read(&mut chunk) {
        said.extend_from_slice(&chunk[..length]);
        if said.ends_with(b"> ") {
            match (answers.next(), &mut input) {
                (Some(&"^C"), Some(input)) => input.write_all(b"\x03").unwrap(),
                (Some(answer), Some(input)) => input.write_all(format!("{answer}\n").as_bytes()).unwrap(),
                _ => input = None,
            }
        }
    }
    let code = script.wait().unwrap().code();
    let home = demur.home.path().to_str().unwrap();
    let said = String::from_utf8(said).unwrap().replace("\r\n", "\n").replace(home, "~").replace("^D\u{8}\u{8}", "");
    assert!(answers.next().is_none() || code != Some(0), "not every answer was asked for:\n{said}");
    Ran { code, stdout: said, stderr: String::new() }
}

/// A mail server whose certificate the machine trusts, and its port as it is typed.
fn server(demur: &Demur, plan: Plan) -> (Sink, String) {
    Authority::shared().pem_file(&demur.path("ca.pem"));
    let sink = Sink::start(plan);
    let port = sink.port.to_string();
    (sink, port)
}

fn written(demur: &Demur) -> String {
    std::fs::read_to_string(demur.path(PROFILE)).unwrap()
}

fn mode(demur: &Demur, path: &str) -> u32 {
    std::fs::metadata(demur.path(path)).unwrap().permissions().mode() & 0o777
}

/// What was written can be used as it is.
fn assert_letters(demur: &Demur) {
    let ran = demur.run(&["draft", "objection", "--date", "2026-11-21"]);
    assert!(ran.code == Some(0) && !ran.stdout.is_empty(), "{ran:?}\n{}", written(demur));
}

#[test]
fn a_whole_conversation_in_german_writes_the_profile() {
    let demur = demur().speaking("de_AT.UTF-8");
    let answers = [
        "",
        "Anna Beispiel",
        "",
        "anna@example.org",
        "Beispielgasse 1/2",
        "1010 Wien",
        "",
        "1",
        "anna.beispiel",
        "j",
        "WhatsApp",
        "+43 1 2345678",
        "ja",
        "nein",
        "n",
        "1, 8",
        "nein",
        "",
        "2025-05-20",
        "1",
        "2",
        "",
        "",
        "",
    ];
    let ran = talk(&demur, "de_AT.UTF-8", &[], &answers);
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    golden("init/anna-de.txt", &ran.stdout);
    golden("init/anna-de.toml", &written(&demur));
    assert_eq!((mode(&demur, PROFILE), mode(&demur, ".config/demur"), mode(&demur, ".config")), (0o600, 0o700, 0o700));
    assert_eq!(demur.names(".config/demur"), ["profile.toml"]);
    assert_letters(&demur);
}

#[test]
fn a_whole_conversation_in_english_writes_the_profile() {
    let demur = demur();
    let (sink, port) = server(&demur, Plan::default().start_tls(Authority::shared().good()).credentials("ben@example.net", "my pass"));
    let answers = [
        "",
        "Ben Sample",
        "ireland",
        "ben@example.net",
        "",
        "facebook",
        "",
        "https://www.facebook.com/ben.sample.example",
        "",
        "pictures-of-me 5",
        "I teach.",
        "My pupils can see me there.",
        "",
        "",
        "yes",
        "",
        "localhost",
        "2",
        port.as_str(),
        "",
        "printf 'my pass'",
        "",
    ];
    let ran = talk(&demur, "C", &[], &answers);
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    golden("init/ben-en.txt", &ran.stdout.replace(&port, "PORT"));
    golden("init/ben-en.toml", &written(&demur).replace(&port, "PORT"));
    let smtp = profile(&written(&demur)).outbox.smtp.unwrap();
    assert_eq!((smtp.port, smtp.password_command), (sink.port, vec!["printf".to_owned(), "my pass".to_owned()]));
    let commands = sink.commands();
    assert!(
        commands.iter().any(|command| command.starts_with("AUTH")) && sink.started() == 0,
        "the log-in was tried and nothing sent: {commands:?}"
    );
    assert_letters(&demur);
}

#[test]
fn a_wrong_answer_is_explained_and_asked_again() {
    let demur = demur();
    let arguments = ["--no-grounds", "--no-mail"];
    let answers = [
        "fr",
        "en",
        "",
        "Ben\u{202e}Sample",
        "Ben Sample",
        "Brazil",
        "BR",
        "IE",
        "ben",
        "",
        "7 Sample Street",
        "a\u{7}b",
        "Galway",
        "",
        "fasebook",
        "9",
        "6",
        "",
        "facebook.com/ben",
        "",
        "ben@",
        "",
        "",
        "6",
        "ben.sample",
        "perhaps",
        "no",
        "yesterday",
        "2999-01-01",
        "2025-05-20",
        "fax",
        "3",
        "?",
        "",
        "",
    ];
    let ran = talk(&demur, "C", &arguments, &answers);
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    for said in [
        "There are no letters in “fr”.\n  There are: de de-AT de-CH en en-GB\n",
        "“name” is empty.\n",
        "“name” has the character U+202E, which",
        "“country” has to be a country code of two letters",
        "Letters for people who live in BR cannot be written yet",
        "“email” has to be an e-mail address",
        "“address” has the character U+0007",
        "“service” cannot be “fasebook”.\n  Did you mean “facebook”?",
        "“service” cannot be “9”.",
        "“profile_url” has to be a web address",
        "Please answer yes/no.",
        "“date” has to be a day of the form 2025-05-20.",
        "1\u{a0}January\u{a0}2999 is still to come.",
        "“how” cannot be “fax”.",
    ] {
        assert!(ran.stdout.contains(said), "{said}\n{}", ran.stdout);
    }
    let profile = profile(&written(&demur));
    assert_eq!(
        (profile.subject.name.as_str(), profile.subject.address),
        ("Ben Sample", vec!["7 Sample Street".to_owned(), "Galway".to_owned()])
    );
    assert_letters(&demur);
}

#[test]
fn the_end_of_the_input_and_ctrl_c_leave_nothing() {
    for (language, said) in [("C", "\nNothing was written.\n"), ("de_DE.UTF-8", "\nEs wurde nichts gespeichert.\n")] {
        for answers in [&[][..], &["", "Ben Sample", "IE"][..]] {
            let demur = demur();
            let ran = talk(&demur, language, &[], answers);
            assert!(ran.code == Some(130) && ran.stdout.ends_with(said), "{ran:?}");
            assert_eq!(demur.names("."), Vec::<String>::new());
        }
    }
    let demur = demur();
    let ran = talk(&demur, "C", &[], &["", "Ben Sample", "^C"]);
    assert!(ran.code == Some(130) && ran.stdout.contains("Ctrl-C ends it without writing anything"), "{ran:?}");
    assert_eq!(demur.names("."), Vec::<String>::new());
}

/// What suffices without a question.
const ENOUGH: &[&str] = &["--language", "en", "--name", "Ben Sample", "--country", "IE", "--account", "service=facebook,username=ben"];

#[test]
fn at_the_end_a_part_can_be_changed_or_nothing_written() {
    let demur = demur();
    let arguments = [
        ENOUGH,
        &["--no-grounds", "--no-mail", "--email", "ben@example.net", "--address", "Galway", "--earlier", "2025-05-20=form=facebook"],
    ]
    .concat();
    let ran = talk(&demur, "C", &arguments, &["no", "accounts", "7", "+353 1 2345678", "y", "y", "", "no", "3", "", "", "yes"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    let changed = profile(&written(&demur));
    assert_eq!(
        (changed.accounts[0].service.as_str(), changed.accounts[0].meta_ai, changed.accounts[0].disclose.len()),
        ("whatsapp", true, 1)
    );
    assert!(changed.earlier.is_empty(), "no letter would tell it");
    assert_letters(&demur);
    let moved = super::support::demur();
    let ran = talk(&moved, "C", &[&arguments[..], &["--region", "Connacht"]].concat(), &["no", "1", "", "Bea Sample", "IE", "", "", ""]);
    let subject = profile(&written(&moved)).subject;
    assert_eq!((subject.name.as_str(), subject.email, subject.region.as_deref()), ("Bea Sample", None, Some("Connacht")), "{}", ran.stdout);
    let other = super::support::demur();
    let ran = talk(&other, "C", &arguments, &["no", ""]);
    assert!(ran.code == Some(130) && ran.stdout.ends_with("\nNothing was written.\n"), "{ran:?}");
    assert_eq!(other.names("."), Vec::<String>::new());
}

#[test]
fn an_existing_profile_is_refused_before_any_question_and_replaced_by_force() {
    for at_a_terminal in [false, true] {
        let demur = demur().with_own("profile.toml", "mine");
        let ran = if at_a_terminal { talk(&demur, "C", &[], &[]) } else { demur.run(&["init"]) };
        let all = ran.stdout + &ran.stderr;
        let file = if at_a_terminal { "~".to_owned() } else { demur.home.path().display().to_string() };
        let expected = format!(
            "Error: There is a profile at {file}/{PROFILE} already.\n  --force replaces it; or name another file with --profile.\n"
        );
        assert_eq!((ran.code, all), (Some(1), expected));
        assert_eq!(written(&demur), "mine");
        let forced = demur.run(&[&["init", "--force"], ENOUGH].concat());
        assert_eq!((forced.code, mode(&demur, PROFILE)), (Some(0), 0o600), "{forced:?}");
        assert_letters(&demur);
    }
}

#[test]
fn without_a_terminal_the_options_write_the_profile() {
    let demur = demur();
    let (_sink, port) = server(&demur, Plan::default().credentials("ben", "word"));
    demur.put("signature.png", &std::fs::read(super::support::root().join("tests/data/signature.png")).unwrap());
    let more = [
        "--region",
        "Connacht",
        "--email",
        "ben@example.net",
        "--address",
        "7 Sample Street",
        "--address",
        "Galway",
        "--account",
        "service=whatsapp,phone=+353 1 2345678,meta_ai=true,disclose=phone",
        "--ground",
        "profession,special-categories",
        "--text",
        "I say \"no\".\nC:\\",
        "--disclose-sensitive",
        "--earlier",
        "2025-05-20=form",
        "--earlier",
        "2025-06-01=post=whatsapp",
        "--from",
        "Ben <ben@example.net>",
        "--smtp-host",
        "localhost",
        "--smtp-port",
        &port,
        "--smtp-tls",
        "none",
        "--smtp-username",
        "ben",
        "--smtp-password-command",
        "printf word",
        "--signature",
        "signature.png",
        "--profile",
        "new/ben.toml",
    ];
    let ran = demur.run(&[&["init"], ENOUGH, &more].concat());
    let stderr = "Written: new/ben.toml\nNext: demur draft objection access --profile new/ben.toml\n";
    assert_eq!(ran, Ran { code: Some(0), stdout: String::new(), stderr: stderr.to_owned() });
    let home = demur.home.path().to_str().unwrap();
    let text = std::fs::read_to_string(demur.path("new/ben.toml")).unwrap();
    golden("init/options-en.toml", &text.replace(home, "~").replace(&port, "PORT"));
    assert_eq!((mode(&demur, "new/ben.toml"), mode(&demur, "new")), (0o600, 0o700));
    let pdf = demur.run(&["draft", "objection", "--profile", "new/ben.toml", "--format", "pdf", "--output", "letters"]);
    assert_eq!(pdf.code, Some(0), "{pdf:?}");
}

#[test]
fn the_least_options_write_a_profile_and_say_what_a_letter_without_grounds_loses() {
    let demur = demur().speaking("de_DE.UTF-8");
    let ran = demur.run(&[&["init"], ENOUGH].concat());
    assert!(ran.code == Some(0) && ran.stderr.contains("Ohne Gründe kann Meta Ihren Widerspruch"), "{ran:?}");
    assert_letters(&demur);
}

#[test]
fn without_a_terminal_what_is_missing_is_named() {
    let usage = |arguments: &[&str], language: &'static str| {
        let demur = demur().speaking(language);
        let ran = demur.run(&[&["init"], arguments].concat());
        assert_eq!((ran.code, ran.stdout.as_str(), demur.names(".").len()), (Some(2), "", 0), "{arguments:?}");
        ran.stderr
    };
    assert_eq!(
        usage(&[], "C"),
        "Error: Without a terminal nothing is asked; missing: --language, --name, --country and --account\n  demur --help shows the commands and options.\n"
    );
    assert!(
        usage(&["--name", "A", "--country", "DE"], "de")
            .starts_with("Fehler: Ohne Terminal wird nichts gefragt; noch anzugeben: --language und --account\n")
    );
    for (more, error) in [
        (&["--smtp-port", "25"][..], "Error: Without a terminal nothing is asked; missing: --smtp-host\n"),
        (&["--email", "ben"], "Error: --email: “email” has to be an e-mail address, such as \"anna@example.org\".\n"),
        (&["--account", "facebook"], "Error: --account: “facebook” is not of the form service=facebook,username=anna.beispiel\n"),
        (&["--account", "service=facebook,usrname=x"], "Error: --account: There is no key “accounts.usrname”.\n  Did you mean “username”?"),
        (&["--account", "service=whatsapp,username=x"], "Error: --account: Nothing in this account would let whatsapp find you.\n"),
        (&["--earlier", "2025-05-20"], "Error: --earlier: “how” is empty.\n"),
        (&["--earlier", "2025-05-20=form=threads"], "Error: --earlier: The profile has no account with “threads”.\n"),
        (&["--ground", "special-categories", "--text", "About me"], "Error: --text: “special-categories” names no details, but your text"),
        (
            &["--smtp-host", "mail.example.org", "--smtp-tls", "none"],
            "Error: --smtp-tls: tls = \"none\" is possible only to this machine itself",
        ),
        (&["--smtp-host", "localhost", "--smtp-port", "0"], "Error: --smtp-port: “port” has to be a number from 1 to 65535.\n"),
        (
            &["--smtp-host", "localhost", "--smtp-password-command", "cat 'x"],
            "Error: --smtp-password-command: A quotation mark is not closed.\n",
        ),
    ] {
        let stderr = usage(&[ENOUGH, more].concat(), "C");
        assert!(stderr.starts_with(error), "{stderr}");
    }
    let before_any_question = talk(&demur(), "C", &["--smtp-host", "localhost", "--smtp-port", "x"], &[]);
    let error = "Error: --smtp-port: “port” has to be a number from 1 to 65535.\n";
    assert_eq!((before_any_question.code, before_any_question.stdout.as_str()), (Some(2), error));
    assert!(usage(&["--password", "x"], "C").contains("unexpected argument"), "no option takes a password");
}

#[test]
fn protected_reasons_can_be_kept_out_of_the_file() {
    let demur = demur();
    let arguments = [ENOUGH, &["--no-mail", "--email", "ben@example.net", "--address", "Galway"]].concat();
    let ran = talk(&demur, "C", &arguments, &["8", "no", "About me.", "", "", "Less about me.", "", "yes", "", ""]);
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    for said in [
        "The letter will then say:\n  – The processing affects me",
        "--ground special-categories\n",
        "This tells Meta: “About me.”",
        "This tells Meta: “Less about me.”",
    ] {
        assert!(ran.stdout.contains(said), "{said}\n{}", ran.stdout);
    }
    let text = written(&demur);
    let situation = profile(&text).situation;
    assert!(!text.contains("special-categories") && situation.grounds.is_empty() && situation.disclose_sensitive, "{text}");
    assert_eq!(situation.text.as_deref(), Some("Less about me."));
    assert_letters(&demur);
}

#[test]
fn a_password_typed_as_a_command_is_doubted() {
    let demur = demur();
    let (_sink, port) = server(&demur, Plan::default().implicit_tls(Authority::shared().good()));
    let arguments = [ENOUGH, &["--no-grounds", "--email", "ben@example.net", "--address", "Galway"]].concat();
    let ran = talk(&demur, "C", &arguments, &["", "yes", "", "localhost", "", &port, "none", "hunter2", "", "", ""]);
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    let smtp = profile(&written(&demur)).outbox.smtp.unwrap();
    assert_eq!((smtp.username, smtp.password_command), (None, Vec::new()));
    assert!(!written(&demur).contains("hunter2"));
}

#[test]
fn a_log_in_that_fails_is_explained_and_the_person_decides() {
    for (decision, code, is_written) in [("keep", 0, true), ("stop", 130, false)] {
        let demur = demur();
        let (sink, port) = server(&demur, Plan::default().credentials("ben", "right"));
        let arguments = [ENOUGH, &["--no-grounds", "--email", "ben@example.net", "--address", "Galway"]].concat();
        let ran = talk(&demur, "C", &arguments, &["", "yes", "", "127.0.0.1", "3", &port, "ben", "printf wrong", decision, ""]);
        assert_eq!((ran.code, demur.path(PROFILE).exists()), (Some(code), is_written), "{}", ran.stdout);
        assert!(ran.stdout.contains("logging in") && ran.stdout.contains("535"), "{}", ran.stdout);
        assert_eq!(sink.started(), 0);
    }
    let demur = demur();
    let (_sink, port) = server(&demur, Plan::default().fault(Stage::Auth, super::sink::Fault::Reply("535 5.7.8 no")));
    let options = [
        "--smtp-host",
        "127.0.0.1",
        "--smtp-tls",
        "none",
        "--smtp-port",
        &port,
        "--smtp-username",
        "ben",
        "--smtp-password-command",
        "printf x",
    ];
    let ran = demur.run(&[&["init"], ENOUGH, &["--no-grounds", "--email", "ben@example.net"], &options].concat());
    assert_eq!((ran.code, demur.path(PROFILE).exists()), (Some(1), false), "{ran:?}");
}

#[test]
fn who_has_to_protect_themselves_is_told_that_the_letters_show_the_address() {
    let demur = demur();
    let arguments = [ENOUGH, &["--no-mail", "--email", "ben@example.net", "--address", "Galway"]].concat();
    let ran = talk(&demur, "C", &arguments, &["6", "", "", ""]);
    assert!(ran.code == Some(0) && ran.stdout.contains("One of your grounds is your safety"), "{}", ran.stdout);
}

#[test]
fn help_names_every_option_in_both_languages() {
    for language in ["C", "de_DE.UTF-8"] {
        let ran = demur().speaking(language).run(&["init", "--help"]);
        assert!(ran.code == Some(0) && ran.stdout.contains("--smtp-password-command") && !ran.stdout.contains("no message"), "{ran:?}");
    }
}

#[test]
fn the_examples_survive_being_written() {
    let knowledge = knowledge();
    for name in ["anna", "ben", "chiara"] {
        let before = profile(&person(name));
        let text = write(&before, &|id| format!("{id}\nmore\u{7}"));
        assert_eq!(Profile::parse(&text, &knowledge.law, &knowledge.directory).unwrap(), before, "{text}");
    }
}

/// Text that a person may type, hostile to TOML.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof!["[^\\p{C}]{1,40}", "[\"'\\\\#\\[\\]=\u{200d}\u{ad}{}, a]{1,30}", "(\"{1,4}|\\\\{1,3}|a|'''|\\\\u0041|\\\\n){1,9}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_parser_accepts_survives_being_written(
        name in typed(),
        address in prop::collection::vec(typed(), 0..4),
        text in prop::collection::vec(typed(), 0..4),
        username in typed(),
        region in typed(),
        from in typed(),
        command in prop::collection::vec(typed(), 0..3),
    ) {
        let knowledge = knowledge();
        // A JSON string is a TOML string; it is written by others than the writer under test.
        let json = |value: &dyn Fn() -> serde_json::Value| value().to_string();
        let lines = |key: &str, lines: &[String]| if lines.is_empty() { String::new() } else { format!("{key} = {}\n", json(&|| lines.join("\n").into())) };
        let typed = format!(
            "language = 'en'\n[subject]\ncountry = 'IE'\nname = {}\nregion = {}\n{}[[accounts]]\nservice = 'facebook'\nmeta_ai = true\nusername = {}\n\
             [situation]\ngrounds = ['family']\n{}[outbox]\nfrom = {}\n[outbox.smtp]\nhost = 'localhost'\npassword_command = {}\n",
            json(&|| name.clone().into()), json(&|| region.clone().into()), lines("address", &address), json(&|| username.clone().into()),
            lines("text", &text), json(&|| format!("{from} <ben@example.net>").into()), json(&|| command.clone().into()),
        );
        let Ok(before) = Profile::parse(&typed, &knowledge.law, &knowledge.directory) else { return Ok(()) };
        let text = write(&before, &|id| id.to_owned());
        let after = Profile::parse(&text, &knowledge.law, &knowledge.directory).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(after, before, "{}", text);
    }
}
