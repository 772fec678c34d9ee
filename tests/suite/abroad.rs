//! Letters under the law of the United Kingdom and of Switzerland: each rests on its own law, of its own day.

use demur::correspondence::Draft;
use demur::error::Error;
use demur::law::{Provenance, Right, Status};
use demur::parties::{Controller, ControllerId};
use demur::profile::Profile;
use demur::render::text;
use demur::request::{FollowUp, Following, Order, PastReminder, Precedent, Reference, RequestError};

use super::people::following as following_a_letter;
use super::support::{drafts, golden, knowledge, order, person, profile};

/// Who lives abroad, in which languages their letters are golden, and what those are named after.
const PEOPLE: &[(&str, &[&str])] = &[("mary", &["en-GB", "de"]), ("ewan", &["en-GB"]), ("reto", &["de-CH"]), ("claire", &["en"])];

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
    assert!(
        access.contains("Articles 22A to 22D UK GDPR") && access.contains("complaint with the supervisory authority (ICO)"),
        "{access}"
    );
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
        assert!(access.contains("Sehr geehrte Damen und Herren Dieser Brief") && !access.contains('ß'), "{access}");
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

fn in_one_line(letter: &str) -> String {
    letter.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

/// Every letter on a right of the people who live abroad, with a name for its golden file.
fn all() -> Vec<(String, Draft)> {
    let mut all = Vec::new();
    for (name, languages) in PEOPLE {
        for (language, right) in languages.iter().flat_map(|language| Right::ALL.map(|right| (language, right))) {
            let mut order = order(&[right]);
            order.language = Some(language.parse().unwrap());
            let objected = format!("{}\n[[earlier]]\ndate = 2026-10-05\nhow = \"post\"\n", person(name));
            let text = if right == Right::Restriction { objected } else { person(name) };
            for draft in drafts(&text, &order) {
                all.push((format!("{name}-{language}-{}-{right}", draft.request.controller_id), draft));
            }
        }
    }
    all
}

#[test]
fn the_letters_of_the_united_kingdom_and_switzerland_are_golden() {
    for (name, draft) in all() {
        golden(&format!("letters-abroad/{name}.txt"), &text(&draft.letter));
    }
}

/// The numbers of the articles that a text cites, with their letters: `22A`.
fn cited(text: &str, act: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sentence in text.split(['(', ')', ';', ':']).filter(|piece| piece.contains(act)) {
        for head in ["Article ", "Articles ", "Art. "] {
            let numbers = sentence.split(head).skip(1);
            found.extend(numbers.map(|after| after.chars().take_while(char::is_ascii_alphanumeric).collect::<String>()));
        }
    }
    found.retain(|number| number.starts_with(|c: char| c.is_ascii_digit()));
    found
}

#[test]
fn letters_of_a_law_cite_only_its_provisions() {
    let knowledge = knowledge();
    for (name, draft) in all() {
        let letter = in_one_line(&text(&draft.letter));
        let regime = knowledge.law.regime(draft.request.regime.as_str()).unwrap();
        let known = |number: &str| regime.provisions.keys().any(|id| id.split('-').any(|part| part == number));
        for foreign in ["DSA", "DMA", "Digital Services", "Digital Markets", "DSG-24", "Republik Österreich"] {
            assert!(!letter.contains(foreign), "{name}: {foreign}\n{letter}");
        }
        if regime.id.as_str() == "uk-gdpr" {
            let rest = letter.replace("UK GDPR", "");
            assert!(
                !rest.contains("GDPR") && !rest.contains("DSGVO") && !rest.contains("EEA") && !rest.contains("FADP"),
                "{name}\n{letter}"
            );
            assert!(!letter.contains("Article 77") && !letter.contains("Art. 77"), "{name}\n{letter}");
            assert!(cited(&letter, "UK GDPR").iter().all(|number| known(number)), "{name}: {:?}\n{letter}", cited(&letter, "UK GDPR"));
        } else {
            assert!(letter.contains("FADP") || letter.replace("DSGVO", "").contains("DSG"), "{name}\n{letter}");
            assert!(!letter.contains("UK ") && !letter.contains('ß'), "{name}\n{letter}");
        }
    }
}

/// What the person said before anything of theirs was removed.
fn without_moderation(name: &str) -> Profile {
    profile(person(name).split("[[moderation]]").next().unwrap())
}

/// A letter that follows an objection and a request for access of 1 September 2026.
fn following(name: &str, language: Option<&str>, kind: FollowUp, rights: &[Right], change: impl FnOnce(&mut Following)) -> Draft {
    let mut first = order(rights);
    first.date = "2026-09-01".parse().unwrap();
    first.joined = true;
    let person = without_moderation(name);
    let earlier = knowledge().draft(&person, &first).unwrap().remove(0);
    let day = |text: &str| text.parse().unwrap();
    let mut following = following_a_letter(kind);
    following.precedent = Precedent {
        reference: Reference::new(&earlier.request.subject, &earlier.request.controller_id, rights, &[], first.date, 0),
        controller: earlier.request.controller_id.clone(),
        rights: rights.to_vec(),
        received: Some((day("2026-09-08"), "delivered")),
        deadline: Some(day("2026-10-08")),
        ..following.precedent
    };
    change(&mut following);
    let mut order = order(&[]);
    order.language = language.map(|tag| tag.parse().unwrap());
    order.follows = Some(following);
    knowledge().draft(&person, &order).unwrap().remove(0)
}

#[test]
fn reminders_replies_and_complaints_abroad_are_golden() {
    let both = [Right::Objection, Right::Access];
    for (name, language) in [("mary", None), ("mary", Some("de")), ("reto", None), ("reto", Some("en"))] {
        let said = language.unwrap_or("own");
        for kind in [FollowUp::Reminder, FollowUp::UseOurForm, FollowUp::Complaint] {
            let draft = following(name, language, kind, &both, |following| {
                if kind == FollowUp::Complaint {
                    let earlier = &following.precedent.reference;
                    following.precedent.reminders =
                        vec![PastReminder { on: "2026-10-15".parse().unwrap(), reference: earlier.clone(), late: true }];
                }
            });
            golden(&format!("letters-abroad/{name}-{said}-{kind}.txt"), &text(&draft.letter));
        }
    }
    let access = following("reto", Some("en"), FollowUp::Complaint, &[Right::Access], |_| ());
    golden("letters-abroad/reto-en-complaint-access.txt", &text(&access.letter));
    let unproven = following("mary", None, FollowUp::Reminder, &both, |following| {
        following.precedent.received = None;
        following.precedent.deadline = None;
        following.precedent.is_overdue = false;
    });
    golden("letters-abroad/mary-own-reminder-unproven.txt", &text(&unproven.letter));
}

#[test]
fn a_reminder_to_meta_is_a_complaint_under_section_164a_from_the_day_that_section_applies() {
    let of = |date: &str, overdue: bool| {
        let mut order = order(&[]);
        let draft = following("mary", None, FollowUp::Reminder, &[Right::Objection], |following| following.precedent.is_overdue = overdue);
        order.follows = draft.request.follows.clone();
        order.date = date.parse().unwrap();
        let letter = knowledge().draft(&without_moderation("mary"), &order).unwrap().remove(0).letter;
        in_one_line(&text(&letter))
    };
    let today = of("2026-11-22", true);
    assert!(today.contains("Data protection complaint (section 164A of the Data Protection Act 2018) and reminder"), "{today}");
    assert!(today.contains("acknowledge receipt of this complaint within 30 days"), "{today}");
    assert!(today.contains("complaint with the ICO (section 165 of the Data Protection Act 2018)"), "{today}");
    for (date, overdue) in [("2026-06-18", true), ("2026-11-22", false)] {
        let plain = of(date, overdue);
        assert!(!plain.contains("164A") && !plain.contains("30 days") && plain.contains("Reminder of my letter"), "{plain}");
    }
    assert!(of("2026-06-18", true).contains("complaint with the ICO (Article 77 UK GDPR)"));
}

#[test]
fn a_complaint_goes_to_the_authority_of_the_country_under_its_own_law() {
    let both = [Right::Objection, Right::Access];
    let british = in_one_line(&text(&following("mary", None, FollowUp::Complaint, &both, |_| ()).letter));
    assert!(british.contains("Complaint under section 165 of the Data Protection Act 2018 against Meta Platforms, Inc."), "{british}");
    assert!(
        !british.contains("lead supervisory") && !british.contains("Article 77") && british.contains("controller myself first"),
        "{british}"
    );
    for language in [None, Some("en")] {
        let draft = following("reto", language, FollowUp::Complaint, &both, |_| ());
        let whole = in_one_line(&text(&draft.letter));
        let swiss = whole.replace(&in_one_line(&draft.letter.subject), "");
        assert!(!swiss.contains("GDPR") && !swiss.contains("DSGVO"), "the FDPIC does not apply the law of the Union\n{swiss}");
        assert!(whole.contains("Article 49 FADP") || whole.contains("Art. 49 DSG"), "{whole}");
    }
}

/// A letter to a business that answers with AI.
fn to_business(name: &str, language: &str, country: &str) -> String {
    let business = Controller {
        name: "Beispiel AG".to_owned(),
        postal_address: vec!["Musterweg 2".to_owned(), "8000 Musterstadt".to_owned()],
        country: country.parse().unwrap(),
        time_zone: "Europe/Zurich".to_owned(),
        days_of_post: 3,
        forms: Vec::new(),
        training: None,
        mail_domains: None,
        provenance: Provenance {
            source: "the person".to_owned(),
            checked: "2026-11-21".parse().unwrap(),
            check_again: None,
            status: Status::Unverified,
        },
    };
    let mut order = order(&[Right::Objection, Right::Access]);
    order.language = Some(language.parse().unwrap());
    order.to = vec![ControllerId::business(&business.name).to_string()];
    order.business = Some(business);
    text(&drafts(&person(name), &order)[0].letter)
}

#[test]
fn a_letter_to_a_swiss_business_rests_on_swiss_law_alone_and_one_to_a_business_in_the_union_on_both() {
    for (name, language) in [("claire", "en"), ("claire", "de"), ("reto", "de-CH")] {
        let alone = to_business(name, language, "CH");
        for foreign in ["GDPR", "DSGVO", "EEA", "EWR", "ß"] {
            assert!(!alone.contains(foreign), "{foreign}\n{alone}");
        }
        golden(&format!("letters-abroad/{name}-{language}-business-in-switzerland.txt"), &alone);
        let both = to_business(name, language, "DE");
        assert!(both.contains("GDPR") || both.contains("DSGVO"), "{both}");
        assert!(both.contains("FADP") || both.replace("DSGVO", "").contains("DSG"), "{both}");
        golden(&format!("letters-abroad/{name}-{language}-business-in-the-union.txt"), &both);
    }
}

#[test]
fn no_letter_rests_on_a_law_that_does_not_apply_yet() {
    for (name, date) in [("mary", "2020-12-31"), ("reto", "2023-08-31")] {
        let mut early = order(&[Right::Access]);
        early.date = date.parse().unwrap();
        let refused = knowledge().draft(&profile(&person(name)), &early).unwrap_err();
        let is_told = matches!(&refused, demur::correspondence::CorrespondenceError::Request(RequestError::NotInForce { .. }));
        assert!(is_told, "{refused}");
        assert!(format!("{:?}", Error::from(refused).report()).contains("error-not-in-force"));
    }
}

#[test]
fn a_complaint_to_the_ico_says_that_the_reminder_was_a_complaint_only_if_it_was_one() {
    let facts = |on: &str, late: bool| {
        let draft = following("mary", None, FollowUp::Complaint, &[Right::Objection], |following| {
            let reference = following.precedent.reference.clone();
            following.precedent.reminders = vec![PastReminder { on: on.parse().unwrap(), reference, late }];
        });
        in_one_line(&text(&draft.letter))
    };
    let named =
        "I reminded the controller and made a data protection complaint to it (section 164A of the Data Protection Act 2018), reference";
    assert!(facts("2026-10-15", true).contains(named));
    for (on, late) in [("2026-10-15", false), ("2026-06-18", true)] {
        let plain = facts(on, late);
        assert!(!plain.contains("164A") && plain.contains("I reminded the controller, reference"), "{plain}");
    }
}

#[test]
fn a_report_to_the_fdpic_on_several_rights_names_the_thirty_days_for_access() {
    let report = |rights: &[Right], received: &str, ended: &str| {
        let draft = following("reto", Some("en"), FollowUp::Complaint, rights, |following| {
            following.precedent.received = Some((received.parse().unwrap(), "delivered"));
            following.precedent.deadline = Some(ended.parse().unwrap());
        });
        in_one_line(&text(&draft.letter))
    };
    let both = report(&[Right::Objection, Right::Access], "2026-09-08", "2026-10-08");
    assert!(both.contains("The 30 days for access (Article 25(7) FADP) ended on 8 October 2026."), "{both}");
    assert!(both.contains("Time for the answer (Article 25(7) FADP"), "{both}");
    assert!(both.contains("does not make me a party to your proceedings") && both.contains("(Article 32 FADP) remain reserved"), "{both}");
    let alone = report(&[Right::Objection], "2026-09-08", "2026-10-08");
    assert!(alone.contains("The period for the answer ended on 8 October 2026.") && !alone.contains("30 days"), "{alone}");
}

#[test]
fn a_complaint_names_both_days_of_a_letter_and_encloses_only_proof_that_the_record_holds() {
    let with = |shown: bool| {
        let draft = following("mary", None, FollowUp::Complaint, &[Right::Objection], |following| {
            following.precedent.is_sending_shown = shown;
        });
        in_one_line(&text(&draft.letter))
    };
    assert!(with(true).contains("On 2 September 2026 I sent the controller by post my letter of 1 September 2026, reference"));
    assert!(with(true).contains("Proof of sending of 2 September 2026"));
    assert!(!with(false).contains("Proof of sending"));
}
