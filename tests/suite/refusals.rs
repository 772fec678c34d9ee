//! What is refused, through the front door, with the whole message.

use demur::correspondence::Knowledge;
use demur::law::Right;
use demur::ledger::Ledger;
use demur::request::{Order, Reference};

use super::stories::{happens, write};
use super::support::{Demur, Ran, demur, knowledge, order, person, profile};

const WHO: &str = "language = \"en\"\n[subject]\nname = \"Jo Example\"\ncountry = \"IE\"\n";
const FACEBOOK: &str = "[[accounts]]\nservice = \"facebook\"\nusername = \"jo.example\"\n";
const PARENT: &str = "[representative]\nrole = \"parent\"\nname = \"Sam Example\"\n";

/// A home whose record has one letter, an objection of Ben's of 1 October 2026, and what happened to it.
fn home(language: &'static str, events: &[&str]) -> (Demur, Reference) {
    let knowledge: Knowledge = knowledge();
    let home = demur().speaking(language);
    let file = home.put(".local/share/demur/ledger.sqlite3", b"");
    std::fs::remove_file(&file).unwrap();
    Ledger::create(&file).unwrap();
    let mut ledger = Ledger::open(&file).unwrap();
    let letter = Order { date: "2026-10-01".parse().unwrap(), ..order(&[Right::Objection]) };
    let reference = write(&mut ledger, &knowledge.draft(&profile(&person("ben")), &letter).unwrap()[0]);
    for event in events {
        let (on, happened) = event.split_once(' ').unwrap();
        happens(&mut ledger, &reference, happened, on.parse().unwrap(), &knowledge);
    }
    (home, reference)
}

fn refused(ran: &Ran, message: &str) {
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{}", ran.stderr);
    assert_eq!(ran.stderr, message);
}

fn follows(language: &'static str, events: &[&str], act: &str, message: &str) {
    let (home, reference) = home(language, events);
    let ran = home.draft(&person("ben"), &[act, "--for", reference.as_str()]);
    refused(&ran, &message.replace("LETTER", reference.as_str()));
}

#[test]
fn a_complaint_about_a_letter_that_nobody_knows() {
    let (home, reference) = home("en_GB.UTF-8", &["2026-10-02 posted"]);
    let ran = home.draft(&person("ben"), &["complaint", "--for", "20261001-00000000"]);
    refused(&ran, &format!("Error: There is no letter 20261001-00000000 in the record.\n  There are: {reference}\n"));
}

#[test]
fn a_complaint_or_a_reminder_before_the_time_is_over() {
    let delivered = ["2026-10-28 posted", "2026-11-02 delivered"];
    follows(
        "en_GB.UTF-8",
        &delivered,
        "complaint",
        "Error: A complaint about LETTER would be early: no answer is recorded, and it is not certain that the time for one is over.\n\
         \x20 The time for an answer ends on 2\u{a0}December\u{a0}2026. If you want to complain now, the letter says so openly: --early\n",
    );
    follows(
        "en_GB.UTF-8",
        &["2026-10-02 posted"],
        "complaint",
        "Error: A complaint about LETTER would be early: no answer is recorded, and it is not certain that the time for one is over.\n\
         \x20 What is missing is proof of receipt (demur record REFERENCE delivered), or the answer (demur record REFERENCE refused). If you want to complain now, the letter says openly what is missing: --early\n",
    );
    follows(
        "en_GB.UTF-8",
        &delivered,
        "reminder",
        "Error: It is too early to remind Meta of LETTER.\n\
         \x20 The time for an answer ends on 2\u{a0}December\u{a0}2026; a reminder has its place after it. If an answer in part has come, record it first (demur record REFERENCE partly-answered).\n",
    );
    follows(
        "de_AT.UTF-8",
        &delivered,
        "complaint",
        "Fehler: Eine Beschwerde zu LETTER käme früh: Es ist keine Antwort vermerkt, und die Frist ist nicht sicher abgelaufen.\n\
         \x20 Die Frist endet am 2.\u{a0}Dezember\u{a0}2026. Wenn Sie sich jetzt beschweren wollen, sagt der Brief das offen: --early\n",
    );
}

#[test]
fn a_letter_that_follows_one_that_was_withdrawn_or_never_left() {
    follows(
        "en_GB.UTF-8",
        &["2026-10-02 posted", "2026-10-20 withdrawn"],
        "reminder",
        "Error: LETTER was withdrawn; nothing can be asked about it any more.\n\
         \x20 Exercise the right anew with demur send. If it was recorded by mistake: demur record REFERENCE corrected\n",
    );
    follows(
        "de_DE.UTF-8",
        &["2026-10-02 posted", "2026-10-20 withdrawn"],
        "reminder",
        "Fehler: LETTER wurde zurückgezogen; dazu lässt sich nichts mehr verlangen.\n\
         \x20 Üben Sie das Recht mit demur send neu aus. Falls es ein Irrtum war: demur record ZEICHEN corrected\n",
    );
    follows(
        "en_GB.UTF-8",
        &[],
        "complaint",
        "Error: LETTER has not left yet, as far as the record knows.\n\
         \x20 First send it, or say that it left: demur record REFERENCE posted (or submitted), demur resolve REFERENCE --sent\n",
    );
}

fn drafted(profile: &str, rights: &[&str], message: &str) {
    refused(&demur().speaking("en_GB.UTF-8").draft(profile, rights), message);
}

#[test]
fn somebody_who_writes_for_another_without_what_that_needs() {
    drafted(
        &format!("{WHO}{PARENT}{FACEBOOK}"),
        &["objection"],
        "Error: profile.toml:2:1: A parent writes, but nothing says for which child.\n\
         \x20 Add born = 2015 (the year of birth) to [subject]. A name is not needed; with tell_name = true in [representative] the letter tells it.\n",
    );
    drafted(
        &format!("{WHO}born = 2007\n{PARENT}{FACEBOOK}"),
        &["objection"],
        "Error: role = \"parent\" is for children under 18, but born = 2007.\n\
         \x20 Whoever is of age writes without a representative, or gives a mandate: role = \"mandate\"\n",
    );
    drafted(
        &format!("{WHO}[representative]\nrole = \"mandate\"\nname = \"Sam Example\"\n{FACEBOOK}"),
        &["objection"],
        "Error: profile.toml:6:8: Whoever writes for another person needs a signed mandate; the profile names none.\n\
         \x20 Add mandate = 2026-11-01 (the day on which it was signed). The signed original goes with the letter. For your own child: role = \"parent\"\n",
    );
    let late = format!("{WHO}[representative]\nrole = \"mandate\"\nname = \"Sam Example\"\nmandate = 2026-11-22\n{FACEBOOK}");
    drafted(
        &late,
        &["objection"],
        "Error: The mandate is dated 22\u{a0}November\u{a0}2026, after the letter of 21\u{a0}November\u{a0}2026.\n",
    );
    drafted(
        &late.replace("2026-11-22", "2026-11-20"),
        &["objection", "--channel", "email"],
        "Error: A letter with a mandate goes by post, because the signed original has to be enclosed.\n\
         \x20 Choose --channel post\n",
    );
}

#[test]
fn somebody_who_cannot_be_found_or_contradicts_themselves() {
    drafted(
        WHO,
        &["objection"],
        "Error: The profile has neither an account nor a trace by which Meta could find you.\n\
         \x20 With an account: add [[accounts]] with service and username, email or phone. Without one: add [traces] with urls, names, emails or phones.\n",
    );
    drafted(
        &format!("{WHO}[traces]\n"),
        &["objection"],
        "Error: profile.toml:5:1: [traces] names nothing by which you could be found.\n\
         \x20 Give urls (addresses of pages or images), names, emails or phones: each a list of texts. The address of a page tells least.\n",
    );
    drafted(
        &format!("{WHO}{FACEBOOK}[traces]\nnames = [\"Jo Example\"]\n"),
        &["objection"],
        "Error: profile.toml:8:1: [traces] is for people without an account, but the profile has [[accounts]].\n\
         \x20 Leave out one of the two. A letter about an account covers what others publish about you as well.\n",
    );
    drafted(
        &format!("{WHO}[traces]\nnames = [\"Jo Example\"]\n"),
        &["objection", "--service", "whatsapp"],
        "Error: whatsapp finds nobody by the traces in the profile.\n\
         \x20 WhatsApp finds people by their telephone number only: add phones to [traces], and to disclose if you name other kinds there.\n",
    );
    drafted(
        &format!("{WHO}{FACEBOOK}[[earlier]]\ndate = 2026-11-22\nhow = \"form\"\n"),
        &["objection"],
        "Error: An earlier objection is dated 22\u{a0}November\u{a0}2026, after the letter of 21\u{a0}November\u{a0}2026.\n",
    );
    let german = format!("{WHO}{FACEBOOK}[traces]\nnames = [\"Jo Example\"]\n").replace("\"en\"", "\"de\"");
    refused(
        &demur().speaking("de_DE.UTF-8").draft(&german, &["objection"]),
        "Fehler: profile.toml:8:1: [traces] ist für Menschen ohne Konto, aber das Profil enthält [[accounts]].\n\
         \x20 Lassen Sie eines von beiden weg. Ein Brief zu einem Konto umfasst auch, was andere über Sie veröffentlichen.\n",
    );
}

#[test]
fn a_right_without_what_it_needs() {
    let user = format!("{WHO}{FACEBOOK}");
    drafted(
        &user,
        &["rectification"],
        "Error: A rectification has to say what is wrong and what is right; the profile does not.\n\
         \x20 Add [[rectification]] with wrong = \"…\" and right = \"…\" (and where = \"…\", if you know where it stands).\n",
    );
    let no_ground = "Error: A restriction needs a ground, and while an objection is examined it needs an objection.\n\
         \x20 Order the objection as well (demur draft objection restriction), name an earlier one under [[earlier]], or add [restriction] with ground = \"accuracy\", \"unlawful\" or \"claims\".\n";
    drafted(&user, &["restriction"], no_ground);
    drafted(&format!("{user}[restriction]\nground = \"objection\"\n"), &["restriction", "access"], no_ground);
}
