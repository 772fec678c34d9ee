//! Which authority a complaint goes to, for residences all over Europe.

use demur::correspondence::{Cases, CorrespondenceError, Knowledge, Said, follow};
use demur::law::Right;
use demur::ledger::Ledger;
use demur::parties::AuthorityError;
use demur::request::{FollowUp, Order};
use tempfile::TempDir;

use super::stories::{happens, write};
use super::support::{knowledge, order, profile};

const FACEBOOK: &str = "[[accounts]]\nservice = \"facebook\"\nusername = \"jo.example\"\n";
const WHATSAPP: &str = "[[accounts]]\nservice = \"whatsapp\"\nphone = \"+49 30 000000\"\n";
const META_AI_IN_WHATSAPP: &str = "[[accounts]]\nservice = \"whatsapp\"\nphone = \"+49 30 000000\"\nmeta_ai = true\n";
const NAME_ONLY: &str = "[traces]\nnames = [\"Jo Example\"]\n";
const NUMBER_ONLY: &str = "[traces]\nphones = [\"+49 30 000000\"]\n";

/// The authority, by its id, that a complaint about one of Meta's companies goes to from a country and a part of it.
fn chosen(knowledge: &Knowledge, country: &str, region: Option<&str>, found_by: &str, to: &str) -> Result<String, CorrespondenceError> {
    let region = region.map(|region| format!("region = \"{region}\"\n")).unwrap_or_default();
    let text = format!("language = \"en\"\n[subject]\nname = \"Jo Example\"\ncountry = \"{country}\"\n{region}{found_by}");
    let profile = profile(&text);
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("ledger.sqlite3");
    Ledger::create(&file).unwrap();
    let mut ledger = Ledger::open(&file).unwrap();
    let letter = Order { to: vec![to.to_owned()], date: "2026-06-01".parse().unwrap(), ..order(&[Right::Access]) };
    let reference = write(&mut ledger, &knowledge.draft(&profile, &letter)?[0]);
    happens(&mut ledger, &reference, "delivered", "2026-06-05".parse().unwrap(), knowledge);
    let today = order(&[]).date;
    let cases = Cases::read(&ledger, knowledge, today, false).unwrap();
    let follows = follow(&cases, reference.as_str(), FollowUp::Complaint, Said::default(), today)?;
    let requests = knowledge.requests(&profile, &Order { follows: Some(follows), ..order(&[]) })?;
    Ok(requests[0].addressee().id.to_owned())
}

#[test]
fn each_residence_has_its_authority() {
    let knowledge = knowledge();
    let table = "AT dsb, BE apd-gba, BG kzld, CY commissioner-cy, CZ uoou-cz, DK datatilsynet-dk, EE aki, ES aepd, FI tietosuoja-fi, FR cnil, \
                 GR hdpa, HR azop, HU naih, IE dpc, IS personuvernd, IT garante, LI dss-li, LT vdai, LU cnpd-lu, LV dvi, MT idpc, NL ap, \
                 NO datatilsynet-no, PL uodo, PT cnpd-pt, RO anspdcp, SE imy, SI ip-rs, SK uoou-sk";
    let mut countries: Vec<&str> = vec!["DE"];
    for line in table.split(", ") {
        let (country, authority) = line.trim().split_once(' ').unwrap();
        let for_meta = chosen(&knowledge, country, None, FACEBOOK, "meta-platforms-ireland").unwrap();
        assert_eq!(for_meta, authority, "{country}");
        countries.push(country);
    }
    countries.sort_unstable();
    let known: Vec<String> = knowledge.law.regime("eu-gdpr").unwrap().countries.codes.iter().map(ToString::to_string).collect();
    assert_eq!(countries, known, "every country of the regime is asked for");
}

#[test]
fn outside_of_germany_whatsapp_changes_nothing_and_a_region_neither() {
    let knowledge = knowledge();
    for (country, authority) in [("AT", "dsb"), ("IE", "dpc"), ("FR", "cnil"), ("NO", "datatilsynet-no")] {
        assert_eq!(chosen(&knowledge, country, None, WHATSAPP, "whatsapp-ireland").unwrap(), authority);
        assert_eq!(chosen(&knowledge, country, Some("Nowhere"), FACEBOOK, "meta-platforms-ireland").unwrap(), authority);
    }
}

#[test]
fn in_germany_the_land_decides_but_for_whatsapp() {
    let knowledge = knowledge();
    let table = "Baden-Württemberg lfdi-bw, Bayern baylda, Berlin blnbdi, Brandenburg lda-bb, Bremen lfdi-hb, Hamburg hmbbfdi, Hessen hbdi, \
                 Mecklenburg-Vorpommern lfdi-mv, Niedersachsen lfd-ni, Nordrhein-Westfalen ldi-nrw, Rheinland-Pfalz lfdi-rp, Saarland udz-sl, \
                 Sachsen sdtb, Sachsen-Anhalt lfd-st, Schleswig-Holstein uld, Thüringen tlfdi";
    for line in table.split(", ") {
        let (region, authority) = line.trim().split_once(' ').unwrap();
        assert_eq!(chosen(&knowledge, "DE", Some(region), FACEBOOK, "meta-platforms-ireland").unwrap(), authority, "{region}");
        assert_eq!(chosen(&knowledge, "DE", Some(region), WHATSAPP, "whatsapp-ireland").unwrap(), "bfdi", "{region}");
    }
    for typed in ["BADEN-WÜRTTEMBERG", " baden-württemberg "] {
        assert_eq!(chosen(&knowledge, "DE", Some(typed), FACEBOOK, "meta-platforms-ireland").unwrap(), "lfdi-bw", "{typed}");
    }
    assert_eq!(table.split(", ").count(), 16);
}

#[test]
fn for_whatsapp_nobody_needs_a_region_not_even_without_an_account() {
    let knowledge = knowledge();
    for region in [None, Some("Hamburg"), Some("Hamburk")] {
        assert_eq!(chosen(&knowledge, "DE", region, WHATSAPP, "whatsapp-ireland").unwrap(), "bfdi");
        assert_eq!(chosen(&knowledge, "DE", region, NUMBER_ONLY, "whatsapp-ireland").unwrap(), "bfdi");
    }
}

#[test]
fn what_meta_does_in_whatsapp_is_a_matter_of_the_land() {
    let knowledge = knowledge();
    for found_by in [META_AI_IN_WHATSAPP, NAME_ONLY, NUMBER_ONLY] {
        assert_eq!(chosen(&knowledge, "DE", Some("Bremen"), found_by, "meta-platforms-ireland").unwrap(), "lfdi-hb", "{found_by}");
    }
}

#[test]
fn a_region_that_is_missing_or_misspelt_is_asked_for_with_all_there_are() {
    let knowledge = knowledge();
    for region in [None, Some("Hamburk"), Some("Bavaria"), Some("NRW")] {
        let refused = chosen(&knowledge, "DE", region, FACEBOOK, "meta-platforms-ireland").unwrap_err();
        let CorrespondenceError::Authority(AuthorityError::WhichRegion { country, typed, known }) = refused else { panic!("{refused}") };
        assert_eq!((country.code(), typed.as_deref(), known.len()), ("DE", region, 16));
    }
}
