//! The documents say what is so.

use super::locales::COMPOSED;
use super::support::{read, root, templates};

#[test]
fn every_point_of_the_checklists_has_a_clause_or_a_reason() {
    let document = read("docs/letters.md");
    let words: String = std::fs::read_dir(root().join("locales/en/letter"))
        .unwrap()
        .map(|entry| format!("\n{}", std::fs::read_to_string(entry.unwrap().path()).unwrap()))
        .collect();
    let templates = templates();
    let rows: Vec<Vec<&str>> = document
        .lines()
        .filter(|line| line.starts_with("| D"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let points: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    for (section, last) in [("D0", 10), ("D1", 15), ("D2", 11)] {
        for number in 1..=last {
            let point = format!("{section}.{number}");
            assert!(points.contains(&point.as_str()), "{point} is missing");
        }
    }
    for row in rows {
        let [point, what, carried] = row.as_slice() else { panic!("{row:?}") };
        assert!(!what.is_empty() && !carried.is_empty(), "{point}");
        let clauses: Vec<&str> = carried.split('`').skip(1).step_by(2).collect();
        assert!(!clauses.is_empty() || carried.starts_with("none: "), "{point} has neither a clause nor a reason: {carried}");
        for clause in clauses {
            assert!(words.contains(&format!("\n{clause} = ")), "{point}: no letter has {clause}");
            let dynamic = COMPOSED
                .iter()
                .chain(&["decision-", "form-follow-", "form-restriction-", "sender-subject-", "sender-child-signature"])
                .any(|head| clause.starts_with(head));
            let head = [
                "salutation",
                "closing",
                "reference",
                "enclosures",
                "page-of",
                "enclosure-mandate",
                "enclosure-letter",
                "enclosure-proof-of-sending",
                "enclosure-proof-of-receipt",
            ]
            .contains(&clause);
            assert!(dynamic || head || templates.contains(&format!("\"{clause}\"")), "{point}: no template uses {clause}");
        }
    }
}

#[test]
fn the_architecture_names_every_room_in_120_lines() {
    let document = read("ARCHITECTURE.md");
    assert!(document.lines().count() <= 120);
    for line in read("src/lib.rs").lines() {
        if let Some(module) = line.strip_prefix("pub mod ").and_then(|line| line.strip_suffix(';')) {
            assert!(document.contains(&format!("`{module}")), "ARCHITECTURE.md does not name {module}");
        }
    }
}

#[test]
fn the_glossary_has_the_words_of_the_house() {
    let glossary = read("docs/glossary.md").to_lowercase();
    for word in [
        "data subject",
        "controller",
        "supervisory authority",
        "right of access",
        "objection",
        "complaint",
        "provision",
        "regime",
        "time limit",
        "deadline",
        "request",
        "reference",
        "letter",
        "document",
        "rendering",
        "dispatch",
        "receipt",
        "entry",
        "event",
    ] {
        assert!(glossary.contains(&format!("**{word}**")), "{word}");
    }
}

#[test]
fn decisions_are_numbered_and_dated() {
    let mut names: Vec<String> =
        std::fs::read_dir(root().join("docs/decisions")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert!(!names.is_empty());
    for (number, name) in names.iter().enumerate() {
        assert!(name.starts_with(&format!("{:04}-", number + 1)), "{name}");
        let text = read(&format!("docs/decisions/{name}"));
        assert!(
            text.lines().nth(2).is_some_and(|line| line.len() == 10 && line.parse::<chrono::NaiveDate>().is_ok()),
            "{name} has its date in the third line"
        );
    }
}
