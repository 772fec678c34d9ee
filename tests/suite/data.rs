//! The law and the addressees as data: complete, well-formed, with a source each, and cited as they stand.

use std::collections::BTreeSet;

use demur::law::{Law, Overlay, Right, Status};
use demur::parties::Directory;

use super::support::{knowledge, read, root};

#[test]
fn every_record_has_a_source_a_date_and_a_status() {
    let tables = ["regimes/eu-gdpr.toml", "holidays.toml", "decisions.toml", "controllers.toml", "services.toml", "layouts.toml"];
    let watched = knowledge().law.countries().into_iter().map(|country| format!("authorities/{}.toml", country.code().to_lowercase()));
    let others = ["ch", "gb"].map(|country| format!("authorities/{country}.toml"));
    let files: BTreeSet<String> = tables.map(str::to_owned).into_iter().chain(watched).chain(others).collect();
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
fn the_regime_covers_the_27_member_states_and_the_three_eea_states() {
    let law = Law::load(&Overlay::new()).unwrap();
    let codes: Vec<String> = law.countries().iter().map(ToString::to_string).collect();
    assert_eq!(codes.join(" "), "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK");
    for outside in ["GB", "CH", "US", "UK"] {
        assert!(law.regime_of_residence(outside.parse().unwrap()).is_none(), "{outside}");
    }
}

#[test]
fn every_provision_that_the_regime_names_is_in_its_table_and_can_be_cited() {
    let knowledge = knowledge();
    let regime = knowledge.law.regime("eu-gdpr").unwrap();
    let mut named: BTreeSet<&str> = regime.rights.values().map(demur::law::Provision::as_str).collect();
    named.insert(regime.time_limit.provision.as_str());
    for id in named {
        assert!(regime.provisions.contains_key(id), "{id}");
    }
    for language in ["de", "en"] {
        let words = knowledge.locales.for_letters(&language.parse().unwrap(), &["objection", "access"], &["eu-gdpr"]).unwrap();
        for id in regime.provisions.keys() {
            let citation = words.plain(&format!("cite-{id}")).unwrap();
            for number in id.split('-').filter(|part| *part != "recital") {
                assert!(citation.contains(number), "{id}: {citation}");
            }
        }
    }
}

#[test]
fn letters_cite_only_articles_of_the_regime() {
    let regime = knowledge();
    let provisions = &regime.law.regime("eu-gdpr").unwrap().provisions;
    let articles: BTreeSet<&str> = provisions.keys().map(|id| id.trim_start_matches("recital-").split('-').next().unwrap()).collect();
    for language in ["de", "en"] {
        for line in read(&format!("locales/{language}/law/eu-gdpr.ftl")).lines() {
            let Some((id, citation)) = line.strip_prefix("cite-").and_then(|line| line.split_once(" = ")) else { continue };
            for part in id.split("-with-") {
                let number = part.trim_start_matches("recital-").split('-').next().unwrap();
                let is_article = number.chars().all(|digit| digit.is_ascii_digit());
                let is_named = ["no", "answer", "remedies", "dsa", "dma", "at"].contains(&number);
                assert!(is_named || is_article && articles.contains(number) && citation.contains(number), "{line}");
            }
        }
    }
}

#[test]
fn every_right_is_known_to_the_regime_or_not_offered() {
    let law = Law::load(&Overlay::new()).unwrap();
    assert!(Right::ALL.iter().all(|right| law.regime("eu-gdpr").unwrap().grants(*right).is_some()));
}

#[test]
fn services_have_a_controller_and_an_identifier_and_no_stale_address_is_left() {
    let directory = Directory::load(&Overlay::new()).unwrap();
    for (id, service) in directory.services() {
        assert!(!service.identifiers.is_empty() && service.controllers.keys().any(|regime| regime.as_str() == "eu-gdpr"), "{id}");
    }
    for (id, controller) in directory.controllers() {
        assert!(!controller.postal_address.join(" ").contains("Grand Canal"), "{id}");
        assert!(controller.postal_address.len() <= 3, "{id}: with name and country five lines fit a window");
        assert_eq!(controller.provenance.status, Status::Verified, "{id}");
    }
}

#[test]
fn every_holiday_has_a_name_in_every_full_language() {
    let law = Law::load(&Overlay::new()).unwrap();
    for language in ["de", "en"] {
        let words = knowledge().locales.for_interface(&language.parse().unwrap()).unwrap();
        for year in [2022, 2026] {
            for (_, holiday) in law.holidays("IE".parse().unwrap()).in_year(year) {
                assert!(words.has(&format!("holiday-{}", holiday.id)), "{}", holiday.id);
            }
        }
    }
}
