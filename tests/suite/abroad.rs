//! Letters under the law of the United Kingdom and of Switzerland: each rests on its own law, of its own day.

use demur::law::{Right, Status};
use demur::render::text;
use demur::request::Order;

use super::support::{knowledge, order, person, profile};

/// The letters of a person who lives there, each as one line without line ends and no-break spaces.
fn letters(country: &str, language: &str, change: impl FnOnce(&mut Order), rights: &[Right]) -> Vec<String> {
    let mut order = order(rights);
    order.language = Some(language.parse().unwrap());
    change(&mut order);
    let anna = profile(&person("anna").replace("country = \"AT\"", &format!("country = \"{country}\"")));
    let drafts = knowledge().draft(&anna, &order).unwrap();
    assert!(!drafts.is_empty());
    drafts.iter().map(|draft| text(&draft.letter).split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")).collect()
}

#[test]
fn letters_from_the_united_kingdom_rest_on_its_law_alone() {
    for (language, joined) in [("en", false), ("en", true), ("de", false), ("de", true)] {
        for letter in letters("GB", language, |order| order.joined = joined, &[Right::Objection, Right::Access]) {
            let rest = letter.replace("UK GDPR", "");
            assert!(!rest.contains("GDPR") && !rest.contains("DSGVO"), "{letter}");
            assert!(letter.contains("Menlo Park, CA 94025") && letter.contains("Data Protection Act 2018"), "{letter}");
            assert!(!letter.contains("Article 77") && !letter.contains("Art. 77"), "{letter}");
        }
    }
    let access = letters("GB", "en", |_| (), &[Right::Access]).remove(0);
    assert!(access.contains("Articles 22A to 22D UK GDPR") && access.contains("complaint with the Information Commissioner"), "{access}");
    let earlier = letters("GB", "en", |order| order.date = "2026-02-04".parse().unwrap(), &[Right::Access]).remove(0);
    assert!(earlier.contains("Article 22 UK GDPR") && earlier.contains("Article 77 UK GDPR and sections 165 and 167"), "{earlier}");
    assert!(!earlier.contains("12A") && !earlier.contains("22A"), "{earlier}");
}

#[test]
fn letters_from_switzerland_rest_on_its_law_and_on_that_of_the_union() {
    for objection in letters("CH", "en", |_| (), &[Right::Objection]) {
        assert!(objection.contains("Objection (Article 21(1) GDPR, Article 30(2)(b) FADP)"), "{objection}");
        assert!(objection.contains("within one month of receipt (Article 12(3) GDPR)") && !objection.contains("30 days"), "{objection}");
        assert!(objection.contains("Articles 77 and 79 GDPR and 32 and 49 FADP"), "{objection}");
    }
    for access in letters("CH", "de", |_| (), &[Right::Access]) {
        assert!(access.contains("innerhalb von 30 Tagen nach Eingang (Art. 25 Abs. 7 DSG)"), "{access}");
        assert!(access.contains("am 28. November 2026 ein, enden diese 30 Tage am 28. Dezember 2026"), "{access}");
        assert!(!access.contains("eines Monats") && access.contains("Art. 18 Abs. 2 DSV"), "{access}");
    }
    for joined in letters("CH", "en", |order| order.joined = true, &[Right::Objection, Right::Access]) {
        assert!(joined.contains("within one month of receipt (Article 12(3) GDPR)") && joined.contains("Article 25 FADP"), "{joined}");
    }
}

#[test]
fn what_is_unverified_under_a_law_is_known_of_each_letter() {
    let knowledge = knowledge();
    let unverified = |country: &str| {
        let anna = profile(&person("anna").replace("country = \"AT\"", &format!("country = \"{country}\"")));
        let requests = knowledge.requests(&anna, &order(&[Right::Access])).unwrap();
        let used = requests.iter().flat_map(|request| knowledge.records_used(request));
        let names: Vec<String> = used.filter(|(_, record)| record.status == Status::Unverified).map(|(name, _)| name).collect();
        names
    };
    assert!(unverified("GB").contains(&"uk-gdpr: time limit".to_owned()));
    assert!(unverified("CH").contains(&"ch-fadp: time limit".to_owned()));
    assert!(unverified("CH").contains(&"instagram: ch-fadp".to_owned()), "{:?}", unverified("CH"));
}
