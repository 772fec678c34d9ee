//! What an order makes of a profile, and what it refuses.

use demur::law::Right;
use demur::request::RequestError;

use super::support::{drafts, knowledge, order, person, profile};

fn refused(text: &str, change: impl FnOnce(&mut demur::request::Order)) -> RequestError {
    let knowledge = knowledge();
    let mut order = order(&[Right::Objection]);
    change(&mut order);
    demur::request::Request::plan(&profile(text), &order, None, &knowledge.law, &knowledge.directory, &knowledge.locales).unwrap_err()
}

#[test]
fn one_letter_a_right_and_controller_or_one_a_controller_if_joined() {
    let mut order = order(&[Right::Access, Right::Objection, Right::Access]);
    let made = |order: &demur::request::Order| -> Vec<String> {
        drafts(&person("anna"), order)
            .iter()
            .map(|draft| {
                format!(
                    "{} {}",
                    draft.request.controller_id,
                    draft.request.rights.iter().map(|right| right.id()).collect::<Vec<_>>().join("+")
                )
            })
            .collect()
    };
    assert_eq!(
        made(&order),
        ["meta-platforms-ireland objection", "meta-platforms-ireland access", "whatsapp-ireland objection", "whatsapp-ireland access"]
    );
    order.joined = true;
    assert_eq!(made(&order), ["meta-platforms-ireland objection+access", "whatsapp-ireland objection+access"]);
    order.to = vec!["whatsapp-ireland".to_owned()];
    assert_eq!(made(&order), ["whatsapp-ireland objection+access"]);
    order.to.clear();
    order.services = vec!["instagram".to_owned()];
    assert_eq!(made(&order), ["meta-platforms-ireland objection+access"]);
}

#[test]
fn a_reference_is_the_same_for_the_same_letter_and_another_for_another() {
    let references = |text: &str, order: &demur::request::Order| -> Vec<String> {
        drafts(text, order).iter().map(|draft| draft.letter.reference.to_string()).collect()
    };
    let today = order(&[Right::Objection, Right::Access]);
    let first = references(&person("anna"), &today);
    assert_eq!(first, references(&person("anna"), &today));
    assert_eq!(first.len(), 4);
    let mut tomorrow = today.clone();
    tomorrow.date = "2026-11-22".parse().unwrap();
    let mut all = [first, references(&person("anna"), &tomorrow), references(&person("ben"), &today)].concat();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
    for reference in all {
        let (day, letters) = reference.split_once('-').unwrap();
        assert!(
            day.len() == 8 && letters.len() == 8 && letters.chars().all(|c| "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(c)),
            "{reference}"
        );
    }
}

#[test]
fn only_the_least_disclosing_identifier_is_named_unless_others_are_chosen() {
    let identifiers = |text: &str| -> Vec<String> {
        drafts(text, &order(&[Right::Objection]))[0].request.accounts[0]
            .identifiers
            .iter()
            .map(|identifier| identifier.value.clone())
            .collect()
    };
    assert_eq!(identifiers(&person("ben")), ["https://www.facebook.com/ben.sample.example"]);
    let chosen =
        person("ben").replace("email = \"ben@example.net\"", "email = \"ben@example.net\"\ndisclose = [\"email\", \"profile_url\"]");
    assert_eq!(identifiers(&chosen), ["ben@example.net", "https://www.facebook.com/ben.sample.example"]);
}

#[test]
fn what_cannot_be_met_is_refused_by_name() {
    assert_eq!(refused("language='de'\n[subject]\nname='A'\ncountry='AT'", |_| {}), RequestError::NoAccounts);
    assert_eq!(refused(&person("anna"), |order| order.rights = vec![Right::Rectification]), RequestError::NothingToRectify);
    assert_eq!(refused(&person("anna"), |order| order.rights = vec![Right::Restriction]), RequestError::NoRestrictionGround);
    assert!(
        matches!(refused(&person("anna"), |order| order.services = vec!["fasebook".to_owned()]), RequestError::UnknownService { nearest: Some(nearest), .. } if nearest == "facebook")
    );
    assert!(
        matches!(refused(&person("anna"), |order| order.services = vec!["threads".to_owned()]), RequestError::NoAccountWith { service, .. } if service == "threads")
    );
    assert!(
        matches!(refused(&person("anna"), |order| order.to = vec!["whatsap-ireland".to_owned()]), RequestError::UnknownController { nearest: Some(nearest), .. } if nearest == "whatsapp-ireland")
    );
    assert!(matches!(refused(&person("ben"), |order| order.to = vec!["whatsapp-ireland".to_owned()]), RequestError::NotAnswering { .. }));
    assert!(matches!(
        refused(&person("anna"), |order| order.language = Some("fr".parse().unwrap())),
        RequestError::UnknownLanguage { typed: true, .. }
    ));
    let early = |order: &mut demur::request::Order| order.date = "2025-05-19".parse().unwrap();
    assert!(matches!(refused(&person("ben"), early), RequestError::EarlierInFuture { .. }));
}

#[test]
fn an_earlier_objection_is_told_only_to_the_controller_of_its_service() {
    let profile = format!("{}\n[[earlier]]\ndate = 2025-05-20\nhow = \"form\"\nservice = \"instagram\"\n", person("anna"));
    let told: Vec<bool> = drafts(&profile, &order(&[Right::Objection])).iter().map(|draft| !draft.request.earlier.is_empty()).collect();
    assert_eq!(told, [true, false]);
}
