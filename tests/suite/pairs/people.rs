//! The person of a row. What they typed is in no language, so that a word of the other language is one of the letter.

use demur::correspondence::Knowledge;
use demur::law::{Provenance, Status};
use demur::parties::{Controller, Ground};
use demur::profile::Profile;

use super::super::support::order;
use super::array::Row;

/// The person whose data it is.
pub(super) const NAME: &str = "Jocasta Exemplar";
/// Whoever writes for them.
pub(super) const REPRESENTATIVE: &str = "Octavia Specimen";
/// The number of the account at `WhatsApp`.
pub(super) const PHONE: &str = "+49 40 0000000";
/// By what else the person is found, and what nobody else is to read in a subject line.
pub(super) const IDENTIFIERS: [&str; 6] = [
    PHONE,
    "jocasta.exemplar",
    "jo@exemplar.example",
    "https://www.facebook.com/specimen.example/1",
    "Iocaste Alias",
    "trace@exemplar.example",
];
/// The own text of a situation.
pub(super) const OWN_TEXT: &str = "Zephyrus 0815 Quixote.";

/// What the person says to be identified by.
pub(super) const IDENTIFICATION: &str = "Xenia 4711, Yggdrasil.";

/// The person of a row, from the text of a profile.
pub(super) fn person(knowledge: &Knowledge, row: &Row) -> Profile {
    let text = profile(row);
    Profile::parse(&text, &knowledge.law, &knowledge.directory).unwrap_or_else(|error| panic!("{error}\n{row:?}\n{text}"))
}

/// A business of the person's country.
pub(super) fn business(country: &str) -> Controller {
    let provenance = Provenance { source: "Lorem Ipsum".to_owned(), checked: order(&[]).date, status: Status::Verified, check_again: None };
    Controller {
        name: "Lorem Ipsum GmbH".to_owned(),
        postal_address: vec!["Via Lorem 1".to_owned(), "12345 Ipsum".to_owned()],
        country: country.parse().unwrap(),
        time_zone: String::new(),
        days_of_post: 3,
        forms: Vec::new(),
        training: None,
        mail_domains: None,
        provenance,
    }
}

fn profile(row: &Row) -> String {
    let sender = row.get("sender");
    let contact = contact(row.get("contact"));
    let is_represented = ["child", "teenager", "mandate"].iter().any(|word| sender.starts_with(word));
    let mut text = format!("language = \"{}\"\n[subject]\nname = \"{NAME}\"\ncountry = \"{}\"\n", row.get("language"), row.get("country"));
    if row.get("country") == "DE" {
        text.push_str("region = \"Hamburg\"\n");
    }
    if sender.starts_with("child") || sender == "teenager" {
        text.push_str(if sender == "teenager" { "born = 2010\n" } else { "born = 2016\n" });
    }
    if is_represented {
        let role = if sender.starts_with("mandate") { "role = \"mandate\"\nmandate = 2026-05-20\n" } else { "role = \"parent\"\n" };
        let more = match sender {
            "child-named" => "tell_name = true\n",
            "teenager" => "co_signs = true\n",
            "mandate-to-subject" => "answer_to = \"subject\"\n",
            _ => "",
        };
        // An answer to the person themselves needs a way to them.
        let own = match sender {
            "mandate-to-subject" if contact.contains("email") => contact.clone(),
            "mandate-to-subject" => format!("email = \"jo@exemplar.example\"\n{contact}"),
            _ => String::new(),
        };
        text.push_str(&format!("{own}[representative]\n{role}name = \"{REPRESENTATIVE}\"\n{more}{contact}"));
    } else {
        text.push_str(&contact);
    }
    text + &found_by(row) + &situation(row) + &particulars(row)
}

fn contact(word: &str) -> String {
    let email = "email = \"contact@exemplar.example\"\n";
    let address = "address = \"Lorem 1\\n1000 Ipsum\"\n";
    match word {
        "address+email" => format!("{email}{address}"),
        "address" => address.to_owned(),
        "email" => email.to_owned(),
        _ => String::new(),
    }
}

/// Accounts, or traces.
fn found_by(row: &Row) -> String {
    let trace = match row.get("sender") {
        "no-account-url" | "child-no-account" => "urls = [\"https://www.facebook.com/specimen.example/1\"]",
        "no-account-name" | "mandate-no-account" => "names = [\"Iocaste Alias\"]",
        "no-account-phone" => "phones = [\"+49 40 0000000\"]",
        "no-account-email" => "emails = [\"trace@exemplar.example\"]",
        _ => return row.get("services").split('+').filter(|word| *word != "ai").map(|word| account(word, row)).collect(),
    };
    format!("[traces]\n{trace}\n")
}

fn account(service: &str, row: &Row) -> String {
    let by = match service {
        "whatsapp" if row.get("services").ends_with("+ai") => format!("phone = \"{PHONE}\"\nmeta_ai = true"),
        "whatsapp" => format!("phone = \"{PHONE}\""),
        "meta-ai" => "email = \"jo@exemplar.example\"".to_owned(),
        _ => "username = \"jocasta.exemplar\"".to_owned(),
    };
    format!("[[accounts]]\nservice = \"{service}\"\n{by}\n")
}

fn situation(row: &Row) -> String {
    if !row.knows("ground") {
        return String::new();
    }
    let all = Ground::ALL.map(|ground| format!("\"{ground}\"")).join(", ");
    let situation = match row.get("ground") {
        "none" => String::new(),
        "own-text" => format!("[situation]\ntext = \"{OWN_TEXT}\"\n"),
        "all" => format!("[situation]\ngrounds = [{all}]\ndisclose_sensitive = true\ntext = \"{OWN_TEXT}\"\n"),
        ground => format!("[situation]\ngrounds = [\"{ground}\"]\n"),
    };
    let before = "[[earlier]]\ndate = 2025-05-20\nhow = \"form\"\n";
    let after = "[[earlier]]\ndate = 2026-02-03\nhow = \"email\"\n";
    let earlier = match row.get("earlier") {
        "before" => before.to_owned(),
        "after" => after.to_owned(),
        "both" => format!("{before}{after}"),
        _ => String::new(),
    };
    situation + &earlier
}

/// What the person says to single rights; everything, for a letter that follows one on them.
fn particulars(row: &Row) -> String {
    let which = if row.knows("particulars") { row.get("particulars") } else { "rich" };
    match which {
        "little" => "[restriction]\nground = \"unlawful\"\n",
        "rich" => {
            "[restriction]\nground = \"accuracy\"\n[[rectification]]\nwrong = \"Quidam 1\"\nright = \"Quidam 2\"\nwhere = \"Locus 3\"\n\
             [[rectification]]\nwrong = \"Quidam 4\"\nright = \"Quidam 5\"\n[portability]\nto = \"Lorem Ipsum\"\n\
             [erasure]\nitems = [\"training-copies\", \"ai-chats\", \"media\", \"contact-uploads\", \"posts\", \"inferences\"]\n\
             [withdrawal]\nconsents = [\"personalised-ads\", \"camera-roll\", \"voice\", \"glasses\", \"contact-upload\", \"ai-personalisation\"]\n\
             [[moderation]]\nwhat = \"Imago 6\"\ndate = 2026-01-02\n[[moderation]]\nwhat = \"Imago 7\"\n"
        }
        _ => {
            "[restriction]\nground = \"accuracy\"\n[[rectification]]\nwrong = \"Quidam 1\"\nright = \"Quidam 2\"\n\
             [erasure]\nitems = [\"posts\", \"inferences\"]\naccount = \"closes\"\n[withdrawal]\nconsents = [\"voice\"]\n"
        }
    }
    .to_owned()
}
