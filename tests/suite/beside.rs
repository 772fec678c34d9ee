//! What is said beside letters of new kinds: what they tell, what to know before they leave, and what is refused by name.

use super::people::{child, mandated, without_account};
use super::support::{Demur, Ran, demur, person, today};

fn said(profile: &str, arguments: &[&str]) -> String {
    let ran = demur().speaking("en_GB.UTF-8").draft(profile, arguments);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    ran.stderr
}

fn refused(profile: &str, arguments: &[&str]) -> String {
    let ran = demur().speaking("en_GB.UTF-8").draft(profile, arguments);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    ran.stderr
}

#[track_caller]
fn has(said: &str, parts: &[&str]) {
    let plain = said.replace('\u{a0}', " ");
    for part in parts {
        assert!(plain.contains(part), "{part} is missing in\n{said}");
    }
}

#[test]
fn every_new_field_that_leaves_is_named() {
    let told = "[traces]\nnames = [\"D. Ohnekonto\"]\nphones = [\"+43 1 7654321\"]\ndisclose = [\"names\", \"phones\"]";
    let dora = without_account().replace("[traces]", told);
    has(
        &said(&without_account(), &["objection"]),
        &["It tells them: name, country, email address for the answer and web addresses to search by."],
    );
    has(&said(&dora, &["objection"]), &["names to search by and telephone numbers to search by."]);
    let rights = "[erasure]\nitems = [\"posts\"]\naccount = \"closes\"\n[[rectification]]\nwrong = \"a\"\nright = \"b\"\n[restriction]\nground = \"objection\"\n\
         [portability]\nto = \"C\"\n[withdrawal]\nconsents = [\"camera-roll\", \"contact-upload\", \"voice\"]\n[[moderation]]\nwhat = \"A post\"\n";
    let all = said(
        &format!("{}\n{rights}", person("ben")),
        &["erasure", "rectification", "restriction", "portability", "withdrawal", "automated-decisions", "--joined"],
    );
    let fields = "what should be erased, whether the account stays, why processing should be restricted, what is wrong and what is right, to whom the data \
         should go, consents withdrawn and what was removed or restricted";
    has(&all, &[fields, "switch off access yourself as well: pictures and videos, contacts and microphone."]);
    has(&all, &["Whoever receives the data directly", "in the service’s own channel as well"]);
    has(
        &said(&mandated(), &["objection"]),
        &[
            "name of the writer, postal address of the writer, country, email address of the writer, name of the person represented, day on which",
        ],
    );
}

#[test]
fn a_parent_is_told_of_custody_of_age_and_of_grounds_that_are_their_own() {
    let grounds = child("") + "[situation]\ngrounds = [\"profession\", \"family\", \"pictures-of-me\"]\n";
    let all = said(&grounds, &["objection"]);
    has(
        &all,
        &["It tells them: name of the writer", "your child’s year of birth", "If you share parental responsibility", "reveals its age"],
    );
    has(&all, &["The ground “profession” is now stated for your child", "The ground “family”", "Meta may close the account"]);
    assert!(!all.contains("“pictures-of-me”") && !all.contains("your child’s name,"), "{all}");
    let named = child("name = \"Mia Beispiel\"").replace("role = \"parent\"", "role = \"parent\"\ntell_name = true");
    has(&said(&named, &["objection"]), &["your child’s name, your child’s year of birth"]);
}

#[test]
fn web_addresses_that_are_only_searched_by_are_said_to_be_so() {
    let hint = "The web addresses you gave are searched by, but the letter does not ask for the posts and pictures there to be erased.";
    has(&said(&without_account(), &["erasure"]), &[hint]);
    let chosen = format!("{}\n[erasure]\nitems = [\"posts\"]\n", without_account());
    assert!(!said(&chosen, &["erasure"]).contains("searched by, but"));
}

#[test]
fn a_decision_of_moderation_older_than_six_months_is_a_warning() {
    let case = |date: &str| format!("{}\n[[moderation]]\nwhat = \"A post\"\ndate = {date}\n", person("ben"));
    has(&said(&case("2026-06-01"), &["automated-decisions"]), &["open at least until 1 December 2026."]);
    has(&said(&case("2026-05-21"), &["automated-decisions"]), &["open at least until 21 November 2026."]);
    let late = "WARNING: “A post” was decided on 20 May 2026, more than six months ago: since 20 November 2026";
    has(&said(&case("2026-05-20"), &["automated-decisions"]), &[late]);
    assert!(!said(&person("ben"), &["automated-decisions"]).contains("own channel"));
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    has(&refused(&without_account(), &["portability"]), &["without an account there are none to hand over", "demur draft access"]);
    let bare = child("").split("[[accounts]]").next().unwrap().to_owned();
    has(&refused(&bare, &["objection"]), &["there is no account, no trace, and the letter does not tell the child’s name"]);
    let named = bare.replace("role = \"parent\"", "role = \"parent\"\ntell_name = true").replace("born", "name = \"Mia Beispiel\"\nborn");
    has(&said(&named, &["objection"]), &["can hardly find data concerning your child"]);
    let to_subject = mandated().replace("mandate = 2026", "answer_to = \"subject\"\nmandate = 2026");
    assert!(said(&to_subject, &["objection"]).contains("email address for the answer"));
    let unreachable = to_subject.replace("email = \"anna@example.org\"", "");
    has(&refused(&unreachable, &["objection"]), &["profile.toml:", "the letter would give no address of theirs", "Add email to [subject]"]);
    let business =
        ["objection", "access", "--to-business", "Muster GmbH", "--business-address", "Musterweg 1;1010 Wien", "--channel", "form"];
    has(&refused(&person("anna"), &business), &["No web form of Muster GmbH is known.", "--channel post", "--channel email"]);
}

/// A complaint about a letter that was posted, whose arrival nothing proves.
fn complained(profile: &str, more: &[&str]) -> Ran {
    complained_of("meta-platforms-ireland", &demur().speaking("en_GB.UTF-8"), profile, more)
}

fn complained_of(controller: &str, demur: &Demur, profile: &str, more: &[&str]) -> Ran {
    demur.put("profile.toml", profile.as_bytes());
    let sent = demur.run(&["send", "objection", "--to", controller, "--profile", "profile.toml", "--yes"]);
    assert_eq!(sent.code, Some(0), "{}", sent.stderr);
    let reference = sent.stdout.split_whitespace().next().unwrap().to_owned();
    let recorded = demur.run(&["record", &reference, "posted", "--on", &today()]);
    assert_eq!(recorded.code, Some(0), "{}", recorded.stderr);
    demur.run(&[&["send", "complaint", "--for", &reference, "--profile", "profile.toml", "--early", "--yes"], more].concat())
}

#[test]
fn an_authority_for_one_service_or_one_region_says_so() {
    let record = |more: &str| {
        let provenance = "source = \"a test\"\nchecked = 2026-11-22\nstatus = \"verified\"";
        format!(
            "country = \"FR\"\npostal_address = [\"1 rue Exemple\"]\nlanguages = [\"fr\"]\nchannels = [\"post\"]\n{more}\n{provenance}\n"
        )
    };
    let service = record("name = \"Autorité des messageries\"\nservices = [\"whatsapp\"]");
    let region = record("name = \"Autorité du Nord\"\nregions = [\"Nord\"]");
    let own = format!("[messageries]\n{service}[nord]\n{region}");
    let home = || demur().speaking("en_GB.UTF-8").with_own("data/authorities/fr.toml", &own);
    let anna = person("anna").replace("country = \"AT\"", "country = \"FR\"\nregion = \"Nord\"");
    let whatsapp = complained_of("whatsapp-ireland", &home(), &anna, &[]);
    has(
        &whatsapp.stderr,
        &["The complaint goes to Autorité des messageries, because you live in France and this authority is the one there for WhatsApp."],
    );
    let meta = complained_of("meta-platforms-ireland", &home(), &anna, &[]);
    has(&meta.stderr, &["The complaint goes to Autorité du Nord, because you live in Nord (France)."]);
}

#[test]
fn a_complaint_says_to_whom_it_goes_why_how_and_what_is_wanted() {
    let austrian = complained(&person("anna"), &["--language", "en", "--channel", "form"]);
    assert_eq!(austrian.code, Some(0), "{}", austrian.stderr);
    has(
        &austrian.stderr,
        &[
            "The complaint goes to Österreichische Datenschutzbehörde, because you live in Austria.",
            "The lead authority for Meta is the Irish Data Protection Commission.",
            "the complaint says so. If you have proof, record it first",
            "The letter is not in a language of Österreichische Datenschutzbehörde (German).",
            "the way it prefers first: by web form, by email and by post. The form: https://dsb.gv.at/eingabe-an-die-dsb/beschwerde (NOT VERIFIED). The address",
            "The complaint has to ask that the infringement be declared; the letter does.",
            "Written: ",
            "-form.txt",
            ".pdf",
        ],
    );
    let french = complained(&person("anna").replace("country = \"AT\"", "country = \"FR\""), &["--channel", "post"]);
    has(
        &french.stderr,
        &[
            "to Commission nationale de l'informatique et des libertés (CNIL), 3 place de Fontenoy",
            "You must have turned to the company first",
        ],
    );
    assert!(!french.stderr.contains("authorisation"), "nobody writes for her\n{}", french.stderr);
    let irish = complained(&person("ben"), &["--channel", "post"]);
    has(&irish.stderr, &["Data Protection Commission is also the lead authority for Meta", "but not the personal data that you received"]);
    assert!(!irish.stderr.contains("not in a language"), "{}", irish.stderr);
}

#[test]
fn an_authority_without_a_form_is_an_error_that_names_its_ways() {
    let czech = complained(&person("ben").replace("country = \"IE\"", "country = \"CZ\""), &["--channel", "form"]);
    assert_eq!(czech.code, Some(1), "{}", czech.stderr);
    has(&czech.stderr, &["for complaints is known.", "It takes complaints by other ways: --channel "]);
}
