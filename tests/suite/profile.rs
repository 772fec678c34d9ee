//! The profile: what is wrong, where, and what to do.

use proptest::prelude::*;

use super::support::{demur, knowledge, person, profile};

/// A profile in which one thing is wrong, and the first line and the hint that the person gets.
#[rustfmt::skip]
const MISTAKES: &[(&str, &str, &str, &str, &str)] = &[
    ("name = \"Ben Sample\"", "nmae = \"Ben Sample\"", "6:1", "There is no key “subject.nmae”.", "Did you mean “name”? There are: name email country region address signature born"),
    ("name = \"Ben Sample\"", "shoe_size = 43", "6:1", "There is no key “subject.shoe_size”.", "There are: name email country region address signature born"),
    ("language = \"en\"", "", "", "The key “language” is missing.", ""),
    ("name = \"Ben Sample\"", "", "5:1", "The key “subject.name” is missing.", ""),
    ("name = \"Ben Sample\"", "name = 5", "6:8", "“name” has to be text in quotes.", ""),
    ("name = \"Ben Sample\"", "name = \"  \"", "6:8", "“name” is empty.", ""),
    ("name = \"Ben Sample\"", "name = \"\\u200B\\u00AD\"", "6:8", "“name” is empty.", ""),
    ("name = \"Ben Sample\"", "name = \"Ben\\nSample\"", "6:8", "“name” has to be one line.", ""),
    ("name = \"Ben Sample\"", "name = \"Ben\\u202ESample\"", "6:8", "“name” has the character U+202E, which is invisible or changes how other text is shown.", ""),
    ("name = \"Ben Sample\"", "name = \"Ben Sample", "6:19", "Not valid TOML: invalid basic string, expected `\"`", ""),
    ("country = \"IE\"", "country = \"Ireland\"", "7:11", "“country” has to be a country code of two letters, such as \"AT\".", ""),
    ("country = \"IE\"", "country = \"BR\"", "7:11", "Letters for people who live in BR cannot be written yet: the program does not know the law there.", "There are: AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"),
    ("country = \"IE\"", "country = \"IE\"\nemail = \"ben\"", "8:9", "“email” has to be an e-mail address, such as \"anna@example.org\".", ""),
    ("service = \"facebook\"\nprofile_url", "service = \"fasebook\"\nprofile_url", "14:11", "“service” cannot be “fasebook”.", "Did you mean “facebook”? There are: facebook instagram messenger meta-ai quest threads whatsapp"),
    ("email = \"ben@example.net\"", "phone = \"01 2345678\"", "16:9", "“phone” has to be a telephone number in international form, such as \"+43 1 2345678\".", ""),
    ("email = \"ben@example.net\"", "disclose = [\"phone\"]", "16:12", "disclose names “phone”, which this account does not give.", ""),
    ("service = \"facebook\"\nprofile_url", "service = \"whatsapp\"\nprofile_url", "14:11", "Nothing in this account would let whatsapp find you.", "One of these is needed: phone"),
    ("\"pictures-of-me\"", "\"pictures\"", "19:11", "“grounds” cannot be “pictures”.", "There are: profession creative-work family pictures-of-me posts-for-a-circle safety public-role special-categories"),
    ("date = 2025-05-20", "date = \"20 May 2025\"", "22:8", "“date” has to be a day of the form 2025-05-20.", ""),
    ("date = 2025-05-20", "date = 2025-05-20T10:00:00", "22:8", "“date” has to be a day of the form 2025-05-20.", ""),
    ("how = \"form\"\nservice = \"facebook\"", "how = \"form\"\nservice = \"threads\"", "24:11", "The profile has no account with “threads”.", "There are: facebook"),
    ("how = \"form\"", "how = \"fax\"", "23:7", "“how” cannot be “fax”.", "There are: form email post"),
    ("how = \"form\"", "how = \"form\"\n[outbox.smtp]\nhost = \"mail.example.org\"\npassword = \"secret\"", "26:1", "A password must not stand in the profile.", "Use password_command = [\"pass\", \"show\", \"mail\"], or the environment variable DEMUR_SMTP_PASSWORD (for the mailbox: DEMUR_IMAP_PASSWORD)."),
];

#[test]
fn each_mistake_is_named_with_its_place_and_its_cure() {
    for (right, wrong, position, problem, hint) in MISTAKES {
        let text = person("ben").replacen(right, wrong, 1);
        assert_ne!(text, person("ben"), "{right}");
        let ran = demur().draft(&text, &["objection"]);
        let at = if position.is_empty() { String::new() } else { format!(":{position}") };
        let hint = if hint.is_empty() { String::new() } else { format!("  {hint}\n") };
        assert_eq!(
            (ran.code, ran.stdout, ran.stderr),
            (Some(1), String::new(), format!("Error: profile.toml{at}: {problem}\n{hint}")),
            "{wrong}"
        );
    }
}

#[test]
fn a_mistake_is_named_in_the_language_of_the_profile() {
    let ran = demur().draft(&person("anna").replace("country = \"AT\"", "contry = \"AT\""), &["objection"]);
    assert_eq!(
        ran.stderr,
        "Fehler: profile.toml:9:1: Einen Schlüssel „subject.contry“ gibt es nicht.\n  Meinten Sie „country“? Es gibt: name email country region address signature born\n"
    );
    let broken = demur().draft("language = \"de\"\n[subject\n", &["objection"]);
    assert!(broken.stderr.starts_with("Fehler: profile.toml:2:9: Kein gültiges TOML: "), "{broken:?}");
}

#[test]
fn what_is_typed_wrongly_is_named_in_the_language_of_the_profile_too() {
    let demur = demur().with_own("profile.toml", &person("anna"));
    let ran = demur.run(&["draft", "objection", "--date", "2026-13-01"]);
    assert!(ran.code == Some(2) && ran.stderr.starts_with("Fehler: --date 2026-13-01: kein Tag der Form JJJJ-MM-TT"), "{ran:?}");
    assert!(demur.run(&["deadline", "--received", "2026-11-21"]).stdout.starts_with("Letzter Tag für die Antwort: Montag, 21."));
}

#[test]
fn the_language_of_the_environment_comes_before_that_of_the_profile() {
    let ran = demur().speaking("en_IE.UTF-8").draft(&person("anna").replace("country = \"AT\"", "country = \"XX\""), &["objection"]);
    assert!(ran.stderr.starts_with("Error: profile.toml:9:11: Letters for people who live in XX"), "{ran:?}");
    let unknown = demur().speaking("tr_TR.UTF-8").draft(&person("anna").replace("country = \"AT\"", "country = \"XX\""), &["objection"]);
    assert!(unknown.stderr.starts_with("Fehler: "), "{unknown:?}");
}

#[test]
fn no_profile_and_an_empty_one_say_how_to_get_one() {
    let ran = demur().run(&["draft", "objection", "--profile", "nowhere.toml"]);
    let hint = "  A profile says who you are and which accounts you have. demur init asks for it and writes it; or name another file with --profile.\n";
    assert_eq!((ran.code, ran.stderr), (Some(1), format!("Error: There is no profile at nowhere.toml.\n{hint}")));
    for empty in ["", "\n\n# nothing\n"] {
        let ran = demur().draft(empty, &["objection"]);
        assert_eq!((ran.code, ran.stderr), (Some(1), format!("Error: profile.toml: The profile is empty.\n{hint}")));
    }
}

#[test]
fn limits_count_characters_and_say_how_many_there_are() {
    let named = |length: usize| person("ben").replace("Ben Sample", &"ñ".repeat(length));
    assert_eq!(demur().draft(&named(200), &["objection"]).code, Some(0));
    let long = demur().draft(&named(201), &["objection"]);
    assert_eq!((long.code, long.stderr.as_str()), (Some(1), "Error: profile.toml:6:8: “name” has 201 characters; 200 fit.\n"));
    let text =
        |length: usize| person("ben").replace("[[earlier]]", &format!("text = \"{}\"\n[[earlier]]", "a ".repeat(length / 2 - 1) + "aa"));
    assert_eq!(demur().draft(&text(20_000), &["objection"]).code, Some(0));
    assert_eq!(demur().draft(&text(20_002), &["objection"]).stderr, "Error: profile.toml:21:8: “text” has 20002 characters; 20000 fit.\n");
}

#[test]
fn sensitive_grounds_and_an_own_text_want_a_word_that_meta_may_read_it() {
    let both = person("ben")
        .replace("grounds = [\"pictures-of-me\", \"posts-for-a-circle\"]", "grounds = [\"special-categories\"]\ntext = \"About me.\"");
    let refused = demur().draft(&both, &["objection"]);
    let hint = "  Leave out text, or, if Meta may read it, add disclose_sensitive = true\n";
    assert_eq!(
        refused.stderr,
        format!(
            "Error: profile.toml:20:8: “special-categories” names no details, but your text may reveal what the law specially protects (health, belief, politics and the like).\n{hint}"
        )
    );
    let allowed = demur().draft(&both.replace("text =", "disclose_sensitive = true\ntext ="), &["objection"]);
    assert!(allowed.code == Some(0) && allowed.stderr.contains("This tells Meta: “About me.”"), "{allowed:?}");
}

#[test]
fn plain_text_mail_is_possible_to_this_machine_only() {
    let smtp = |host: &str| format!("{}\n[outbox.smtp]\nhost = \"{host}\"\ntls = \"none\"\n", person("ben"));
    for near in ["localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]"] {
        let outbox = profile(&smtp(near)).outbox.smtp.unwrap();
        assert_eq!((outbox.host.as_str(), outbox.port), (near, 25));
    }
    for far in ["mail.example.org", "localhost.example.org", "10.0.0.1"] {
        let ran = demur().draft(&smtp(far), &["objection"]);
        assert!(ran.code == Some(1) && ran.stderr.contains(&format!("not to {far}.")), "{ran:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_parser_panic(text in "(\\PC|\n){0,300}") {
        let knowledge = knowledge();
        let _ = demur::profile::Profile::parse(&text, &knowledge.law, &knowledge.directory);
        let _ = demur::profile::language_hint(&text);
    }

    #[test]
    fn a_name_comes_out_as_it_was_typed(name in "[^\\p{C}\\p{Z}][^\\p{C}\"\\\\\u{2028}\u{2029}]{0,60}[^\\p{C}\\p{Z}\"\\\\]") {
        let text = format!("language = 'en'\n[subject]\nname = \"{}\"\ncountry = 'IE'\n", name.replace('\\', "\\\\").replace('"', "\\\""));
        prop_assert_eq!(profile(&text).subject.name, name);
    }
}
