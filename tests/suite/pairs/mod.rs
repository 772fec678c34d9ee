//! Combinations: every pair of values of the factors below occurs in a letter, and every letter is whole.

mod array;
mod checks;
mod people;

use demur::correspondence::{Cases, CorrespondenceError, Draft, Knowledge, Said, follow};
use demur::law::Right;
use demur::ledger::Ledger;
use demur::render::Format;
use demur::request::{FollowUp, Order};
use tempfile::TempDir;

use super::stories::{happens, write};
use super::support::{knowledge, order, stationery};
use array::{Factor, Never, Row, refused, rows};
use checks::check;
use people::{IDENTIFICATION, business, person};

const SENDERS: Factor = (
    "sender",
    &[
        "user",
        "no-account-url",
        "no-account-name",
        "no-account-phone",
        "no-account-email",
        "child-no-account",
        "child-with-account",
        "child-named",
        "teenager",
        "mandate-to-representative",
        "mandate-to-subject",
        "mandate-no-account",
    ],
);
const GROUNDS: Factor = (
    "ground",
    &[
        "none",
        "profession",
        "creative-work",
        "family",
        "pictures-of-me",
        "posts-for-a-circle",
        "safety",
        "public-role",
        "special-categories",
        "own-text",
        "all",
    ],
);
const CHANNELS: Factor = ("channel", &["post", "email", "form"]);
const SERVICES: Factor =
    ("services", &["facebook", "instagram+threads", "whatsapp", "whatsapp+ai", "facebook+whatsapp+ai", "meta-ai", "quest+messenger"]);
const COUNTRIES: Factor = ("country", &["AT", "DE", "IE", "FR", "NL", "NO", "PL", "BE", "IT", "ES", "FI", "GR"]);
const LANGUAGES: Factor = ("language", &["de", "en"]);
const CONTACTS: Factor = ("contact", &["address+email", "address", "email", "neither"]);
const EARLIER: Factor = ("earlier", &["none", "before", "after", "both"]);
const PARTICULARS: Factor = ("particulars", &["little", "rich", "closing"]);

const ACTS: Factor = (
    "act",
    &[
        "objection",
        "access",
        "erasure",
        "restriction",
        "rectification",
        "portability",
        "withdrawal",
        "advertising",
        "automated-decisions",
        "objection+access joined",
        "objection+erasure+restriction",
        "all joined",
        "business",
    ],
);
const FIRST: [Factor; 10] = [ACTS, SENDERS, GROUNDS, SERVICES, COUNTRIES, CONTACTS, EARLIER, CHANNELS, PARTICULARS, LANGUAGES];

const KINDS: Factor = (
    "kind",
    &[
        "reminder",
        "complaint",
        "complaint-early",
        "use-our-form",
        "more-identification",
        "more-identification-own-words",
        "proof-of-outputs",
        "not-whatsapp",
        "partial",
    ],
);
const HISTORIES: Factor = (
    "history",
    &[
        "sent",
        "delivered",
        "acknowledged",
        "partly",
        "answered",
        "refused",
        "extended",
        "reminded",
        "identified",
        "running",
        "withdrawn",
        "unsent",
    ],
);
const PRIORS: Factor =
    ("prior", &["objection", "access", "erasure", "advertising+withdrawal", "restriction+rectification", "all", "portability"]);
const FOLLOWING: [Factor; 9] = [KINDS, SENDERS, HISTORIES, COUNTRIES, PRIORS, SERVICES, CONTACTS, CHANNELS, LANGUAGES];

const WITH_MANDATE: (&str, &[&str]) = ("sender", &["mandate-to-representative", "mandate-to-subject", "mandate-no-account"]);
const FOUND_WITHOUT_PHONE: (&str, &[&str]) =
    ("sender", &["no-account-url", "no-account-name", "no-account-email", "child-no-account", "mandate-no-account"]);
const WITHOUT_ACCOUNT: (&str, &[&str]) =
    ("sender", &["no-account-url", "no-account-name", "no-account-phone", "no-account-email", "child-no-account", "mandate-no-account"]);
const NOT_BY_POST: (&str, &[&str]) = ("channel", &["email", "form"]);
const WHATSAPP_ALONE: (&str, &[&str]) = ("services", &["whatsapp", "whatsapp+ai"]);

/// What the program refuses, whatever else is chosen.
const NEVER: &[Never] = &[
    (WITH_MANDATE, NOT_BY_POST),
    (FOUND_WITHOUT_PHONE, WHATSAPP_ALONE),
    (WITHOUT_ACCOUNT, ("act", &["portability", "all joined"])),
    (("act", &["rectification", "all joined", "objection+erasure+restriction"]), ("particulars", &["little"])),
];
const NEVER_FOLLOWS: &[Never] = &[
    (WITH_MANDATE, NOT_BY_POST),
    (FOUND_WITHOUT_PHONE, WHATSAPP_ALONE),
    (WITHOUT_ACCOUNT, ("prior", &["portability", "all"])),
    (("history", &["withdrawn", "unsent"]), ("kind", KINDS.1)),
    (("history", &["sent", "running"]), ("kind", &["complaint"])),
    (("history", &["running"]), ("kind", &["reminder"])),
];

fn rights(words: &str) -> Vec<Right> {
    match words {
        "all" => Right::ALL.to_vec(),
        words => words.split('+').map(|word| word.parse().unwrap()).collect(),
    }
}

/// The order of a row for a first letter.
fn first(row: &Row) -> Order {
    let act = row.get("act");
    let is_business = act == "business";
    let words = if is_business { "objection+access" } else { act.trim_end_matches(" joined") };
    let without_account = !row.get("sender").contains("with-account") && row.get("sender").contains("no-account");
    let by_whatsapp = without_account && row.get("services").starts_with("whatsapp");
    Order {
        rights: rights(words),
        channel: row.get("channel").parse().unwrap(),
        joined: act.ends_with("joined"),
        services: if by_whatsapp && !is_business { vec!["whatsapp".to_owned()] } else { Vec::new() },
        business: is_business.then(|| business(row.get("country"))),
        ..order(&[])
    }
}

fn first_letters(knowledge: &Knowledge, row: &Row) -> Result<Vec<Draft>, CorrespondenceError> {
    knowledge.draft(&person(knowledge, row), &first(row))
}

/// What happened to the earlier letter of 1 June 2026, and the day of the letter that follows.
fn history(row: &Row) -> (Vec<&'static str>, &'static str) {
    let way = match row.get("channel") {
        "email" => "2026-06-02 handed-over",
        "form" => "2026-06-02 submitted",
        _ => "2026-06-02 posted",
    };
    let mut events = match row.get("history") {
        "unsent" => return (Vec::new(), "2026-09-21"),
        "running" => return (vec![way, "2026-06-05 delivered"], "2026-06-15"),
        "sent" => vec![],
        "delivered" | "reminded" => vec!["2026-06-05 delivered"],
        "acknowledged" => vec!["2026-06-09 acknowledged"],
        "partly" => vec!["2026-06-05 delivered", "2026-06-22 partly-answered"],
        "answered" => vec!["2026-06-05 delivered", "2026-06-22 answered"],
        "refused" => vec!["2026-06-22 refused"],
        "extended" => vec!["2026-06-09 acknowledged", "2026-06-22 extended"],
        "identified" => vec!["2026-06-10 identification-requested", "2026-06-15 identified"],
        "withdrawn" => vec!["2026-06-05 delivered", "2026-06-22 withdrawn"],
        other => panic!("{other}"),
    };
    events.insert(0, way);
    (events, "2026-09-21")
}

fn following_letters(knowledge: &Knowledge, row: &Row) -> Result<Vec<Draft>, CorrespondenceError> {
    let profile = person(knowledge, row);
    let kind = row.get("kind");
    // The record stands in memory where that is possible: it is written to disk with each entry, and this is not about that.
    let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap();
    let file = folder.path().join("ledger.sqlite3");
    Ledger::create(&file).unwrap();
    let mut ledger = Ledger::open(&file).unwrap();
    let without_account = row.get("sender").contains("no-account");
    let services = if without_account && row.get("services").starts_with("whatsapp") { vec!["whatsapp".to_owned()] } else { Vec::new() };
    let earlier = Order {
        rights: rights(row.get("prior")),
        channel: row.get("channel").parse().unwrap(),
        date: "2026-06-01".parse().unwrap(),
        joined: true,
        services,
        ..order(&[])
    };
    let drafts = knowledge.draft(&profile, &earlier)?;
    let draft = if kind == "not-whatsapp" { drafts.last() } else { drafts.first() };
    let reference = write(&mut ledger, draft.unwrap());
    let (events, today) = history(row);
    for event in events {
        let (on, happened) = event.split_once(' ').unwrap();
        happens(&mut ledger, &reference, happened, on.parse().unwrap(), knowledge);
    }
    let follow_up = |kind: FollowUp, said: Said, on: &str, ledger: &Ledger| {
        let cases = Cases::read(ledger, knowledge, on.parse().unwrap(), false).unwrap();
        let follows = follow(&cases, reference.as_str(), None, kind, said, on.parse().unwrap())?;
        let order =
            Order { follows: Some(follows), rights: Vec::new(), services: Vec::new(), date: on.parse().unwrap(), ..earlier.clone() };
        knowledge.draft(&profile, &order)
    };
    if row.get("history") == "reminded" {
        let reminder = follow_up(FollowUp::Reminder, Said::default(), "2026-07-20", &ledger)?;
        let reminded = write(&mut ledger, &reminder[0]);
        let way = history(row).0[0].split_once(' ').unwrap().1;
        happens(&mut ledger, &reminded, way, "2026-07-21".parse().unwrap(), knowledge);
    }
    let is_partial = kind == "partial" || ["partly", "answered"].contains(&row.get("history"));
    let said = Said {
        missing: if is_partial { vec![2, 3] } else { Vec::new() },
        identification: kind.ends_with("own-words").then(|| IDENTIFICATION.to_owned()),
        no_other_proceedings: row.get("language") == "de",
        early: kind.ends_with("early"),
    };
    let kind = kind.trim_end_matches("-early").trim_end_matches("-own-words").parse().unwrap();
    follow_up(kind, said, today, &ledger)
}

type Write = fn(&Knowledge, &Row) -> Result<Vec<Draft>, CorrespondenceError>;

/// Every row becomes letters that are whole; every fortieth takes all forms.
fn all_are_whole(factors: &[Factor], never: &[Never], write: Write) {
    let knowledge = knowledge();
    let rows = rows(factors, never);
    assert!(rows.len() < 400, "{} rows", rows.len());
    for (place, row) in rows.iter().enumerate() {
        let drafts = write(&knowledge, row).unwrap_or_else(|error| panic!("{error}\n{row:?}"));
        assert!(!drafts.is_empty(), "{row:?}");
        for draft in &drafts {
            check(&knowledge, row, draft);
        }
        if place % 40 == 0 {
            for format in Format::ALL.into_iter().filter(|format| *format != Format::Eml) {
                let made = knowledge.render(&drafts[..1], format, &stationery()).unwrap_or_else(|error| panic!("{error}\n{row:?}"));
                assert!(made[0].len() > 1000, "{}: {row:?}", format.id());
            }
        }
    }
}

#[test]
fn every_pair_of_choices_makes_letters_that_are_whole() {
    all_are_whole(&FIRST, NEVER, first_letters);
}

#[test]
fn every_pair_of_choices_makes_whole_letters_that_follow_an_earlier_one() {
    all_are_whole(&FOLLOWING, NEVER_FOLLOWS, following_letters);
}

/// What the program refuses, it refuses as a choice and not as a fault of its own.
fn all_are_refused(factors: &[Factor], never: &[Never], write: Write) {
    let knowledge = knowledge();
    let rows = refused(factors, never);
    assert!(rows.len() > 5, "{} rows", rows.len());
    for row in rows {
        let Err(error) = write(&knowledge, &row) else { panic!("not refused: {row:?}") };
        assert!(matches!(error, CorrespondenceError::Request(_) | CorrespondenceError::Case(_)), "{error}: {row:?}");
    }
}

#[test]
fn what_does_not_go_together_is_refused_as_a_choice() {
    all_are_refused(&FIRST, NEVER, first_letters);
}

#[test]
fn what_cannot_follow_is_refused_as_a_choice() {
    all_are_refused(&FOLLOWING, NEVER_FOLLOWS, following_letters);
}
