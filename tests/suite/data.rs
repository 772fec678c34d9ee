//! The law and the addressees as data: complete, well-formed, with a source each, and cited as they stand.

use std::collections::BTreeSet;

use demur::law::{Law, Overlay, PlaceId, Provision, RegimeId, Right, Status};
use demur::locale::Localizer;
use demur::parties::Directory;

use super::support::{knowledge, read, root};

#[test]
fn every_record_has_a_source_a_date_and_a_status() {
    let tables = [
        "carriers.toml",
        "clocks.toml",
        "regimes/eu-gdpr.toml",
        "regimes/uk-gdpr.toml",
        "regimes/ch-fadp.toml",
        "holidays.toml",
        "decisions.toml",
        "controllers.toml",
        "services.toml",
        "layouts.toml",
        "replies.toml",
    ];
    let watched = knowledge().law.countries().into_iter().map(|country| format!("authorities/{}.toml", country.code().to_lowercase()));
    let files: BTreeSet<String> = tables.map(str::to_owned).into_iter().chain(watched).collect();
    let mut found: Vec<String> = Vec::new();
    let mut folders = vec![root().join("data")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(root().join("data")).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    found.sort();
    assert_eq!(found, files.iter().cloned().collect::<Vec<_>>(), "a data file is not read, or not checked here");
    for file in &files {
        let text = read(&format!("data/{file}"));
        let count = |key: &str| text.lines().filter(|line| line.starts_with(key)).count();
        assert!(count("source = ") > 0 && count("source = ") == count("checked = ") && count("checked = ") == count("status = "), "{file}");
        for checked in text.lines().filter_map(|line| line.strip_prefix("checked = ")) {
            assert!(checked.parse::<chrono::NaiveDate>().is_ok(), "{file}: {checked}");
        }
    }
}

#[test]
fn the_regimes_cover_the_eu_and_eea_the_united_kingdom_and_switzerland() {
    let law = Law::load(&Overlay::new()).unwrap();
    let codes: Vec<String> = law.regime("eu-gdpr").unwrap().countries.codes.iter().map(ToString::to_string).collect();
    assert_eq!(codes.join(" "), "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK");
    assert_eq!(law.regime_of_residence("GB".parse().unwrap()).unwrap().id.as_str(), "uk-gdpr");
    assert_eq!(law.regime_of_residence("CH".parse().unwrap()).unwrap().id.as_str(), "ch-fadp");
    assert_eq!(law.countries().len(), 32, "no country has two laws");
    for outside in ["US", "UK", "JE", "GG", "IM", "GI"] {
        assert!(law.regime_of_residence(outside.parse().unwrap()).is_none(), "{outside}");
    }
}

#[test]
fn every_provision_that_the_regime_names_is_in_its_table_and_can_be_cited() {
    let knowledge = knowledge();
    for regime in knowledge.law.regimes() {
        let mut named: BTreeSet<&str> = regime.rights.values().map(Provision::as_str).collect();
        named.insert(regime.time_limit.provision.as_str());
        for id in named {
            assert!(regime.provisions.contains_key(id), "{id}");
        }
        for dated in &regime.dated {
            for right in dated.rights.values() {
                assert!(dated.provisions.contains_key(right.as_str()), "{}: {right}", dated.id);
            }
        }
        for language in ["de", "en"] {
            let language = language.parse().unwrap();
            let words = knowledge.locales.for_letters(&language, &[], &regime.words(regime.from)).unwrap();
            regime.provisions.keys().for_each(|id| cites(id, &words));
            for dated in &regime.dated {
                let on = dated.from.or(dated.until).unwrap();
                let words = knowledge.locales.for_letters(&language, &[], &regime.words(on)).unwrap();
                dated.provisions.keys().for_each(|id| cites(id, &words));
            }
        }
    }
}

/// The citation of a provision has every number of its id.
fn cites(id: &str, words: &Localizer) {
    let citation = words.plain(&format!("cite-{id}")).unwrap();
    let acts = ["recital", "dpa", "dpo", "fadp", "regulation"];
    for number in id.split('-').filter(|part| !acts.contains(part)) {
        assert!(citation.contains(number), "{id}: {citation}");
    }
}

#[test]
fn dated_law_holds_in_its_time_only() {
    let knowledge = knowledge();
    let law = &knowledge.law;
    let on = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let uk = law.regime("uk-gdpr").unwrap();
    let decisions = |day: &str| uk.grants(Right::AutomatedDecisions, on(day)).unwrap().as_str();
    assert_eq!((decisions("2026-02-04"), decisions("2026-02-05")), ("22", "22A"));
    assert_eq!(uk.grants(Right::Objection, on("2026-02-04")).unwrap().as_str(), "21-1");
    let words = |regime: &str, day: &str| law.regime(regime).unwrap().words(on(day)).join(" ");
    assert_eq!(words("uk-gdpr", "2026-02-04"), "law/uk-gdpr.ftl law/uk-gdpr-article-22.ftl law/uk-gdpr-article-77.ftl");
    assert_eq!(words("uk-gdpr", "2026-06-18"), "law/uk-gdpr.ftl law/uk-gdpr-article-77.ftl");
    assert_eq!(words("uk-gdpr", "2026-06-19"), "law/uk-gdpr.ftl");
    assert_eq!(words("eu-gdpr", "2027-04-01"), "law/eu-gdpr.ftl");
    assert_eq!(words("eu-gdpr", "2027-04-02"), "law/eu-gdpr.ftl law/eu-gdpr-regulation-2025-2518.ftl");
    let swiss = law.applicable("CH".parse().unwrap(), "IE".parse().unwrap(), on("2027-04-02")).unwrap();
    assert_eq!(swiss.words(on("2027-04-02")).join(" "), "law/eu-gdpr.ftl law/eu-gdpr-regulation-2025-2518.ftl law/ch-fadp.ftl");
    let at_home = law.applicable("CH".parse().unwrap(), "CH".parse().unwrap(), on("2026-11-22")).unwrap();
    assert_eq!(at_home.words(on("2026-11-22")).join(" "), "law/ch-fadp.ftl law/ch-fadp-alone.ftl");
    let cited = |day: &str, id: &str| {
        let words = knowledge.locales.for_letters(&"en".parse().unwrap(), &[], &uk.words(on(day))).unwrap();
        words.plain(id).unwrap().replace('\u{a0}', " ")
    };
    assert_eq!(cited("2026-02-04", "cite-22"), "Article 22 UK GDPR");
    assert_eq!(cited("2026-02-05", "cite-22"), "Articles 22A to 22D UK GDPR");
    assert_eq!(cited("2026-06-18", "cite-remedies"), "Article 77 UK GDPR and sections 165 and 167 of the Data Protection Act 2018");
    assert_eq!(cited("2026-06-19", "cite-remedies"), "sections 165 and 167 of the Data Protection Act 2018");
}

#[test]
fn the_acts_on_services_protect_those_who_live_in_a_member_state() {
    let law = Law::load(&Overlay::new()).unwrap();
    let protects = |act: &str, day: &str| -> String {
        let rely = |country: &demur::law::Country| law.regime_of_residence(*country).unwrap().has_act(act, *country, day.parse().unwrap());
        law.countries().into_iter().filter(rely).map(|country| country.to_string()).collect::<Vec<_>>().join(" ")
    };
    let members = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    assert_eq!(protects("dsa", "2026-11-22"), members);
    assert_eq!(protects("dma", "2026-11-22"), members);
    assert_eq!((protects("dsa", "2024-02-16").as_str(), protects("dma", "2024-03-06").as_str()), ("", ""));
    assert_eq!(protects("other", "2026-11-22"), "");
}

#[test]
fn every_place_whose_holidays_count_has_a_table_and_words() {
    let knowledge = knowledge();
    let known: Vec<&PlaceId> = knowledge.law.places().collect();
    for regime in knowledge.law.regimes() {
        assert!(regime.time_limit.place.all().all(|place| known.contains(&place)), "{}", regime.id);
    }
    for language in ["de", "en"] {
        let words = knowledge.locales.for_interface(&language.parse().unwrap()).unwrap();
        assert!(known.iter().all(|place| words.has(&format!("place-{place}"))));
    }
}

#[test]
fn letters_cite_only_articles_of_the_regime() {
    for regime in knowledge().law.regimes() {
        let dated = regime.dated.iter().flat_map(|dated| dated.provisions.keys());
        let article = |id: &String| {
            let first = id.split('-').find(|part| part.starts_with(|c: char| c.is_ascii_digit())).unwrap();
            first.trim_end_matches(|c: char| c.is_ascii_alphabetic()).to_owned()
        };
        let mut articles: BTreeSet<String> = regime.provisions.keys().chain(dated).map(article).collect();
        if regime.id.as_str() == "ch-fadp" {
            articles.extend(["12", "21", "77", "79"].map(str::to_owned)); // of the GDPR, which applies besides
        }
        cite_only(&articles, regime.id.as_str());
    }
}

fn cite_only(articles: &BTreeSet<String>, regime: &str) {
    let named = ["no", "answer", "remedies", "dsa", "dma", "at", "fadp"];
    for language in ["de", "en"] {
        for line in read(&format!("locales/{language}/law/{regime}.ftl")).lines() {
            let Some((id, citation)) = line.strip_prefix("cite-").and_then(|line| line.split_once(" = ")) else { continue };
            for head in ["Art.\u{a0}", "Article\u{a0}", "Articles\u{a0}", "Erwägungsgrund\u{a0}", "recital\u{a0}"] {
                for after in citation.split(head).skip(1) {
                    let number: String = after.chars().take_while(char::is_ascii_digit).collect();
                    let is_of_another_act = ["dsa", "dma", "at"].iter().any(|act| id.starts_with(act));
                    assert!(number.is_empty() || is_of_another_act || articles.contains(&number), "{line}");
                }
            }
            for part in id.split("-with-").filter(|_| regime == "eu-gdpr") {
                let number = part.trim_start_matches("recital-").split('-').next().unwrap();
                assert!(named.contains(&number) || articles.contains(number) && citation.contains(number), "{line}");
            }
        }
    }
}

#[test]
fn every_right_is_known_to_the_regime_or_not_offered() {
    let law = Law::load(&Overlay::new()).unwrap();
    for regime in law.regimes() {
        assert!(Right::ALL.iter().all(|right| regime.grants(*right, regime.from).is_some()), "{}", regime.id);
    }
}

#[test]
fn services_have_a_controller_and_an_identifier_and_no_stale_address_is_left() {
    let directory = Directory::load(&Overlay::new()).unwrap();
    for (id, service) in directory.services() {
        assert!(!service.identifiers.is_empty(), "{id}");
        let regimes: Vec<&str> = service.controllers.keys().map(RegimeId::as_str).collect();
        assert_eq!(regimes, ["ch-fadp", "eu-gdpr", "uk-gdpr"], "{id}");
        let sourced: Vec<&str> = service.by_regime.keys().map(RegimeId::as_str).collect();
        assert_eq!(sourced, ["ch-fadp", "uk-gdpr"], "{id}");
        let established = |regime: &str| {
            let named = service.controllers.iter().chain(&service.meta_ai).filter(move |(id, _)| id.as_str() == regime);
            named.map(|(_, id)| directory.controller(id.as_str()).unwrap().1.country.to_string()).collect::<BTreeSet<_>>()
        };
        assert_eq!(established("uk-gdpr"), BTreeSet::from(["US".to_owned()]), "{id}");
        assert_eq!(
            established("ch-fadp"),
            BTreeSet::from(["IE".to_owned()]),
            "{id}: the GDPR applies besides, and the words of the law rest on it"
        );
    }
    for (id, controller) in directory.controllers() {
        assert!(!controller.postal_address.join(" ").contains("Grand Canal"), "{id}");
        assert!(controller.postal_address.len() <= 3, "{id}: with name and country five lines fit a window");
        assert_eq!(controller.provenance.status, Status::Verified, "{id}");
        assert!(controller.time_zone.parse::<chrono_tz::Tz>().is_ok(), "{id}: .cargo/config.toml leaves its time zone out");
    }
}

#[test]
fn every_holiday_has_a_name_in_every_full_language() {
    let law = Law::load(&Overlay::new()).unwrap();
    for language in ["de", "en"] {
        let words = knowledge().locales.for_interface(&language.parse().unwrap()).unwrap();
        for (place, year) in law.places().flat_map(|place| [2020, 2022, 2023, 2026].map(|year| (place, year))) {
            for off in law.holidays(place).in_year(year) {
                assert!(words.has(&format!("holiday-{}", off.holiday.id)), "{}", off.holiday.id);
            }
        }
    }
}
