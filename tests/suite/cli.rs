//! The front door: what is typed, what comes out, and with which exit code.

use std::process::Stdio;

use super::support::{Ran, demur, person, ran};

const NOTE: &str =
    "General information, not legal advice; demur is not Meta. You write and send these letters. Law as of 21\u{a0}November\u{a0}2026.\n";
const NOT_SENT: &str = "Nothing was sent and nothing was recorded. To keep a record: note for each letter the day and the way you sent it, and keep the letter with the proof (by post: the receipt and the delivery record).\n";

#[test]
fn a_draft_goes_to_stdout_and_what_a_person_should_know_to_stderr() {
    let ran = demur().draft(&person("ben"), &["objection"]);
    assert_eq!((ran.code, ran.stdout.lines().next()), (Some(0), Some("Ben Sample")));
    let reference = ran.stdout.split("My reference: ").nth(1).unwrap().lines().next().unwrap();
    let letter = format!(
        "{reference}, Meta Platforms Ireland Limited: Objection under Article\u{a0}21(1)\u{a0}GDPR: developing and improving AI with personal data\n\
         It tells them: name, postal address, country, profile address at Facebook, grounds and earlier objection of 20\u{a0}May\u{a0}2025.\n"
    );
    assert_eq!(ran.stderr, format!("{NOTE}{letter}{NOT_SENT}"));
}

#[test]
fn a_letter_without_grounds_says_what_is_lost() {
    let ran = demur().draft(&person("ben").replace("grounds = [\"pictures-of-me\", \"posts-for-a-circle\"]", ""), &["objection"]);
    assert!(
        ran.code == Some(0)
            && ran.stderr.contains("You have given no grounds.")
            && ran.stderr.contains("Not verified: https://www.facebook.com/help/contact/712876720715583"),
        "{ran:?}"
    );
    let access = demur().draft(&person("ben").replace("grounds = [\"pictures-of-me\", \"posts-for-a-circle\"]", ""), &["access"]);
    assert!(!access.stderr.contains("no grounds"), "{access:?}");
}

#[test]
fn records_that_are_unverified_or_due_are_named() {
    let quest = person("ben").replace("service = \"facebook\"\nprofile_url", "service = \"quest\"\nusername = \"ben\"\nprofile_url");
    let ran = demur().draft(&quest.replace("service = \"facebook\"", "service = \"quest\""), &["access"]);
    assert!(ran.stderr.contains("Not verified: quest ("), "{ran:?}");
    let due = demur()
        .with_own("data/controllers.toml", "[meta-platforms-ireland]\nstatus = \"verified\"\ncheck_again = 2020-01-01\n")
        .draft(&person("ben"), &["access"]);
    assert!(due.stderr.contains("Due for a new check: meta-platforms-ireland (checked 21\u{a0}November\u{a0}2026)"), "{due:?}");
}

#[test]
fn several_letters_are_parted_by_a_form_feed_or_are_an_array() {
    let demur = demur();
    let text = demur.draft(&person("ben"), &["objection", "access"]);
    let parts: Vec<&str> = text.stdout.split("\u{c}\n").collect();
    assert!(
        parts.len() == 2 && parts.iter().all(|part| part.starts_with("Ben Sample\n") && part.ends_with("Ben Sample\n")),
        "{}",
        text.stdout
    );
    let markdown = demur.draft(&person("ben"), &["objection", "access", "--format", "markdown"]);
    assert_eq!(markdown.stdout.matches("\u{c}\n").count(), 1);
    for rights in [vec!["objection"], vec!["objection", "access"]] {
        let json: serde_json::Value =
            serde_json::from_str(&demur.draft(&person("ben"), &[rights.as_slice(), &["--format", "json"]].concat()).stdout).unwrap();
        assert_eq!(json.as_array().unwrap().len(), rights.len());
        assert_eq!(
            (&json[0]["date"], &json[0]["controller"], &json[0]["rights"][0], &json[0]["channel"]),
            (&"2026-11-21".into(), &"meta-platforms-ireland".into(), &"objection".into(), &"post".into())
        );
    }
}

#[test]
fn one_letter_for_one_controller_about_one_service_in_another_language() {
    let ran = demur().draft(
        &person("anna"),
        &["access", "--to", "meta-platforms-ireland", "--service", "instagram", "--language", "en", "--channel", "email", "--joined"],
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.stdout.contains("By e-mail\n21\u{a0}November\u{a0}2026\n")
            && ran.stdout.contains("This letter concerns my account:\n\n– Instagram: username anna_beispiel\n"),
        "{}",
        ran.stdout
    );
    assert!(!ran.stdout.contains('\u{c}') && ran.stderr.contains("Meta nennt für solche Briefe keine E-Mail-Adresse;"), "{ran:?}");
}

#[test]
fn what_is_typed_wrongly_is_a_usage_error() {
    let usage = |arguments: &[&str]| {
        let ran = demur().draft(&person("ben"), arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        ran.stderr
    };
    assert_eq!(
        usage(&["objection", "--service", "fasebook"]),
        "Error: There is no service “fasebook”.\n  Did you mean “facebook”? There are: facebook instagram messenger meta-ai quest threads whatsapp\n"
    );
    assert_eq!(
        usage(&["objection", "--to", "nobody"]),
        "Error: There is no controller “nobody”.\n  There are: meta-platforms-inc meta-platforms-ireland whatsapp-ireland whatsapp-llc\n"
    );
    assert_eq!(usage(&["objection", "--language", "fr"]), "Error: There are no letters in “fr”.\n  There are: de de-AT de-CH en en-GB\n");
    assert_eq!(
        usage(&["objection", "--language", "12345678901"]),
        "Error: --language 12345678901: not a language tag such as de or en.\n  demur --help shows the commands and options.\n"
    );
    assert_eq!(
        usage(&["objection", "access", "--format", "pdf"]),
        "Error: 2 letters as pdf need a folder: --output FOLDER\n  demur --help shows the commands and options.\n"
    );
    assert!(usage(&["objektion"]).contains("invalid value 'objektion'"));
    assert!(usage(&[]).contains("required"));
    let bad_date = demur().put("p.toml", person("ben").as_bytes());
    let ran = demur().run(&["draft", "objection", "--profile", bad_date.to_str().unwrap(), "--date", "2026-13-01"]);
    assert_eq!(
        (ran.code, ran.stderr.lines().next().unwrap()),
        (Some(2), "Error: --date 2026-13-01: not a day of the form YYYY-MM-DD between 2000 and 2199.")
    );
}

#[test]
fn what_the_profile_does_not_support_is_an_input_error() {
    let input = |arguments: &[&str]| {
        let ran = demur().draft(&person("ben"), arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{arguments:?}");
        ran.stderr
    };
    assert_eq!(
        input(&["rectification"]),
        "Error: A rectification has to say what is wrong and what is right; the profile does not.\n  Add [[rectification]] with wrong = \"…\" and right = \"…\" (and where = \"…\", if you know where it stands).\n"
    );
    assert_eq!(input(&["objection", "--service", "threads"]), "Error: The profile has no account with “threads”.\n  There are: facebook\n");
    assert_eq!(
        input(&["objection", "--to", "whatsapp-ireland"]),
        "Error: whatsapp-ireland is not responsible for any of the accounts chosen.\n  There are: meta-platforms-ireland\n"
    );
    assert_eq!(
        input(&["objection", "--format", "eml"]),
        "Error: An e-mail needs an address to send from.\n  Give email in [subject], or from in [outbox].\n"
    );
}

#[test]
fn help_is_in_the_language_of_the_environment() {
    for (language, first, word) in
        [("C", "Writes your letters to Meta", "Usage: demur"), ("de_AT.UTF-8", "Schreibt Ihre Briefe an Meta", "Aufruf: demur")]
    {
        let ran = demur().speaking(language).run(&["--help"]);
        assert!(ran.code == Some(0) && ran.stdout.starts_with(first) && ran.stdout.contains(word), "{ran:?}");
        for command in ["draft", "deadline", "list"] {
            let ran = demur().speaking(language).run(&[command, "--help"]);
            assert!(ran.code == Some(0) && ran.stdout.contains(word) && !ran.stdout.contains("no message"), "{ran:?}");
        }
    }
    assert_eq!(demur().run(&["--version"]).stdout, format!("demur {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let demur = demur();
    demur.put("profile.toml", person("ben").as_bytes());
    let mut child =
        demur.command(&["draft", "access", "--profile", "profile.toml"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(ran(&child.wait_with_output().unwrap()).code, Some(0));
}

#[test]
fn a_full_stdout_is_an_input_error() {
    let demur = demur();
    demur.put("profile.toml", person("ben").as_bytes());
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let ran = ran(&demur.command(&["draft", "access", "--profile", "profile.toml"]).stdout(full).output().unwrap());
    assert!(ran.code == Some(1) && ran.stderr.starts_with("Error: stdout cannot be written: "), "{ran:?}");
}

#[test]
fn lists_have_an_id_each_and_say_what_is_verified() {
    let demur = demur();
    for (what, ids) in [
        ("rights", "objection access erasure restriction rectification portability withdrawal advertising automated-decisions"),
        ("services", "facebook instagram messenger meta-ai quest threads whatsapp"),
        ("controllers", "meta-platforms-inc meta-platforms-ireland whatsapp-ireland whatsapp-llc"),
        ("regimes", "eu-gdpr uk-gdpr ch-fadp"),
        ("languages", "de de-AT de-CH en en-GB"),
    ] {
        let json: serde_json::Value = serde_json::from_str(&demur.run(&["list", what, "--json"]).stdout).unwrap();
        let listed: Vec<&str> = json.as_array().unwrap().iter().map(|record| record["id"].as_str().unwrap()).collect();
        assert_eq!(listed.join(" "), ids, "{what}");
        let text = demur.run(&["list", what]);
        assert!(text.code == Some(0) && ids.split(' ').all(|id| text.stdout.contains(id)), "{text:?}");
    }
    let controllers = demur.run(&["list", "controllers"]).stdout;
    assert!(
        controllers.contains(
            "meta-platforms-ireland  Meta Platforms Ireland Limited\n    Attn: Privacy Operations, Merrion Road, Dublin 4, D04 X2K5\n"
        ),
        "{controllers}"
    );
    assert!(
        controllers.contains("712876720715583 (NOT VERIFIED)")
            && controllers.contains("    verified, checked 2026-11-21: Threads Privacy Policy"),
        "{controllers}"
    );
}

#[test]
fn an_email_file_has_text_html_and_the_pdf() {
    let demur = demur();
    let made = demur.draft(&person("anna"), &["objection", "--to", "whatsapp-ireland", "--channel", "email", "--output", "letter.eml"]);
    assert_eq!(made, Ran { code: Some(0), stdout: String::new(), stderr: made.stderr.clone() });
    let eml = std::fs::read_to_string(demur.path("letter.eml")).unwrap();
    let head = eml.split("\r\n\r\n").next().unwrap();
    assert!(
        head.contains("From: \"Anna Beispiel\" <anna@example.org>\r\n") || head.contains("From: Anna Beispiel <anna@example.org>\r\n"),
        "{head}"
    );
    assert!(head.contains("Date: Sat, 21 Nov 2026 12:00:00 +0000\r\n"), "{head}");
    let reference = head.split("Message-ID: <").nth(1).unwrap().split('@').next().unwrap();
    assert!(reference.starts_with("20261121-") && head.contains(&format!("boundary=\"demur-{reference}-with-pdf\"")), "{head}");
    for part in [
        "multipart/alternative",
        "text/plain; charset=utf-8; format=flowed",
        "text/html; charset=utf-8",
        "application/pdf",
        &format!("filename=\"{reference}.pdf\""),
    ] {
        assert!(eml.contains(part), "{part}");
    }
    assert!(!head.contains("\r\nTo:"), "nobody is named that the person did not name: {head}");
}
