//! Letters in words: golden letters, and the rules that hold for all of them.

use demur::correspondence::Draft;
use demur::law::Right;
use demur::parties::Ground;
use demur::render::text;

use super::support::{drafts, golden, order, person};

const PEOPLE: &[&str] = &["anna", "ben", "chiara"];

fn all_letters(profile: &str, language: &str, joined: bool) -> Vec<Draft> {
    let mut order = order(&[Right::Objection, Right::Access]);
    order.language = Some(language.parse().unwrap());
    order.joined = joined;
    drafts(profile, &order)
}

#[test]
fn the_letters_of_the_examples_are_golden() {
    for name in PEOPLE {
        for language in ["de", "en"] {
            for draft in all_letters(&person(name), language, false) {
                let file = format!("letters/{name}-{language}-{}-{}.txt", draft.request.controller_id, draft.request.rights[0]);
                golden(&file, &text(&draft.letter));
            }
        }
    }
}

#[test]
fn a_joined_letter_is_golden() {
    for language in ["de", "en"] {
        for draft in all_letters(&person("anna"), language, true) {
            golden(&format!("letters/anna-{language}-{}-joined.txt", draft.request.controller_id), &text(&draft.letter));
        }
    }
}

#[test]
fn a_letter_without_grounds_is_golden() {
    let bare = person("anna").replace("grounds = [\"profession\"]", "");
    for language in ["de", "en"] {
        for draft in all_letters(&bare, language, false).iter().filter(|draft| draft.request.rights == [Right::Objection]) {
            golden(&format!("letters/no-grounds-{language}-{}.txt", draft.request.controller_id), &text(&draft.letter));
        }
    }
}

/// Every variation of a profile that changes a clause.
fn variations() -> Vec<String> {
    let anna = person("anna");
    let mut all: Vec<String> = Ground::ALL.iter().map(|ground| anna.replace("\"profession\"", &format!("\"{ground}\""))).collect();
    all.push(anna.replace("\"profession\"", &Ground::ALL.map(|ground| format!("\"{ground}\"")).join(", ")));
    all.push(anna.replace("grounds = [\"profession\"]", "text = \"Ein eigener Satz.\""));
    all.push(anna.replace("grounds = [\"profession\"]", ""));
    all.push(anna.replace("email = \"anna@example.org\"", ""));
    all.push(anna.replace("email = \"anna@example.org\"", "").replace("address = \"\"\"\nBeispielgasse 1/2\n1010 Wien\"\"\"", ""));
    all.push(anna.replace("meta_ai = true", "meta_ai = true\ndisclose = [\"phone\"]"));
    all.push(anna.replace("meta_ai = true", "meta_ai = false"));
    for how in ["form", "email", "post"] {
        all.push(format!("{anna}\n[[earlier]]\ndate = 2025-05-20\nhow = \"{how}\"\n[[earlier]]\ndate = 2026-01-02\nhow = \"{how}\"\n"));
    }
    for (country, service) in [("DE", "messenger"), ("NO", "threads"), ("FR", "meta-ai"), ("IE", "quest")] {
        all.push(anna.replace("\"AT\"", &format!("\"{country}\"")).replace("\"instagram\"", &format!("\"{service}\"")));
    }
    all
}

#[test]
fn no_variation_leaves_an_empty_or_doubled_clause() {
    for profile in variations() {
        for (language, joined) in [("de", false), ("de", true), ("en", false), ("en", true)] {
            for draft in all_letters(&profile, language, joined) {
                let letter = text(&draft.letter);
                for bad in
                    ["  ", " ,", " .", "..", ";.", ",.", "{", "}", "$", "\u{2068}", "\u{2069}", "()", "\n\n\n\n", "None", "undefined"]
                {
                    let found = letter.lines().any(|line| line.trim_start().contains(bad)) || (bad.contains('\n') && letter.contains(bad));
                    assert!(!found, "{bad:?} in\n{letter}");
                }
                let mut sentences: Vec<&str> =
                    letter.split(['.', ';']).map(str::trim).filter(|sentence| sentence.chars().count() > 30).collect();
                let count = sentences.len();
                sentences.sort_unstable();
                sentences.dedup();
                assert_eq!(sentences.len(), count, "a sentence is said twice in\n{letter}");
            }
        }
    }
}

#[test]
fn lines_have_72_characters_at_most_unless_one_word_is_longer() {
    let long = "x".repeat(200);
    let profile = person("anna").replace("Anna Beispiel", &long).replace("anna.beispiel", &long);
    for draft in all_letters(&profile, "de", false) {
        for line in text(&draft.letter).lines() {
            assert!(line.chars().count() <= 72 || line.split_whitespace().filter(|word| *word != "–").count() == 1, "{line}");
        }
    }
}

#[test]
fn a_letter_says_nothing_that_its_right_does_not_ask() {
    let forbidden = ["Art. 82", "82 DSGVO", "82 GDPR", "17(2)", "Abs. 2 lit. f", "DMA", "EUR", "Schadenersatz", "damages", "http"];
    for name in ["anna", "chiara"] {
        for language in ["de", "en"] {
            for draft in all_letters(&person(name), language, false) {
                let letter = text(&draft.letter).replace('\u{a0}', " ");
                for word in forbidden {
                    assert!(!letter.contains(word), "{word} in\n{letter}");
                }
                let cites_court = letter.contains("6 Ob 189/24y");
                assert_eq!(cites_court, draft.request.rights == [Right::Access], "the OGH stands in access letters only\n{letter}");
            }
        }
    }
}

#[test]
fn a_court_decision_is_cited_only_to_residents_of_its_countries() {
    let irish = all_letters(&person("ben"), "en", false);
    assert!(irish.iter().all(|draft| !text(&draft.letter).contains("OGH")));
}

#[test]
fn the_month_is_worded_under_its_condition_by_channel() {
    let mut order = order(&[Right::Objection]);
    let by_post = text(&drafts(&person("ben"), &order)[0].letter).replace(['\n', '\u{a0}'], " ");
    assert!(by_post.contains("if this letter reaches you on 28 November 2026, that period ends on 28 December 2026."), "{by_post}");
    order.channel = demur::request::Channel::Email;
    let by_email = text(&drafts(&person("ben"), &order)[0].letter).replace(['\n', '\u{a0}'], " ");
    assert!(by_email.contains("if this letter reaches you on 21 November 2026, that period ends on 21 December 2026."), "{by_email}");
}

#[test]
fn the_whatsapp_number_goes_to_meta_only_if_the_person_says_so() {
    let silent = drafts(&person("anna"), &order(&[Right::Objection]));
    assert!(!text(&silent[0].letter).contains("+43"), "{}", text(&silent[0].letter));
    assert!(text(&silent[1].letter).contains("+43 1 2345678"));
    let said = person("anna").replace("meta_ai = true", "meta_ai = true\ndisclose = [\"phone\"]");
    assert!(text(&drafts(&said, &order(&[Right::Objection]))[0].letter).contains("Meta AI in WhatsApp: Telefonnummer +43 1 2345678"));
    let unused = person("anna").replace("meta_ai = true", "meta_ai = false");
    assert!(!text(&drafts(&unused, &order(&[Right::Objection]))[0].letter).contains("WhatsApp"));
}

#[test]
fn a_letter_dated_before_the_training_does_not_speak_of_it() {
    let mut order = order(&[Right::Objection, Right::Access]);
    order.date = "2025-05-01".parse().unwrap();
    for draft in drafts(&person("anna"), &order) {
        let letter = text(&draft.letter);
        assert!(!letter.contains("2025\u{a0}") && !letter.contains("27.") && !letter.contains("OGH"), "{letter}");
    }
}

#[test]
fn an_address_that_ends_with_the_country_does_not_name_it_twice() {
    for typed in ["Österreich", "ÖSTERREICH", "AT"] {
        let profile = person("anna").replace("1010 Wien", &format!("1010 Wien\n{typed}"));
        let lines = drafts(&profile, &order(&[Right::Objection]))[0].letter.sender.lines.clone();
        assert_eq!(lines, ["Beispielgasse 1/2", "1010 Wien", typed]);
    }
}
