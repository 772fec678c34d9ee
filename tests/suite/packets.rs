//! What goes with a letter that the person hands over: the packet for a web form and the posting sheet.

use std::collections::BTreeSet;

use demur::correspondence::{CorrespondenceError, Draft, Knowledge, OwnFiles};
use demur::law::{Overlay, Right};
use demur::parties::{FormField, Ground};
use demur::profile::Profile;
use demur::render::PacketError;
use demur::request::{Channel, FollowUp};

use super::people::{child, following, mandated, without_account};
use super::support::{drafts, golden, knowledge, order, person, profile};

const BEGINS: [&str; 2] = ["----- Ab der nächsten Zeile kopieren -----\n", "----- Copy from the next line -----\n"];
const ENDS: [&str; 2] = ["\n----- Ende des Textes -----", "\n----- End of the text -----"];

fn by(channel: Channel, text: &str, right: Right, language: &str) -> Vec<Draft> {
    let mut order = order(&[right]);
    order.channel = channel;
    order.language = Some(language.parse().unwrap());
    drafts(text, &order)
}

fn packet_of(draft: &Draft, language: &str) -> String {
    let knowledge = knowledge();
    let words = knowledge.locales.for_interface(&language.parse().unwrap()).unwrap();
    knowledge.packet(draft, &words).unwrap()
}

/// The texts to paste, in the order of the packet.
fn pasted(packet: &str) -> Vec<String> {
    let begins = BEGINS.iter().find(|begins| packet.contains(**begins)).unwrap();
    let ends = ENDS.iter().find(|ends| packet.contains(**ends)).unwrap();
    packet.split(begins).skip(1).map(|rest| rest.split(ends).next().unwrap().to_owned()).collect()
}

/// As a form may count it: a line end is two.
fn length(text: &str) -> usize {
    text.encode_utf16().count() + text.matches('\n').count()
}

fn words_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_packets_of_the_examples_are_golden() {
    let objection = &by(Channel::Form, &person("anna"), Right::Objection, "de")[0];
    golden("packets/anna-de-meta-platforms-ireland-objection.txt", &packet_of(objection, "de"));
    let objection = &by(Channel::Form, &person("ben"), Right::Objection, "en")[0];
    golden("packets/ben-en-meta-platforms-ireland-objection.txt", &packet_of(objection, "en"));
    for language in ["de", "en"] {
        let access = &by(Channel::Form, &person("anna"), Right::Access, language)[1];
        golden(&format!("packets/anna-{language}-whatsapp-ireland-access.txt"), &packet_of(access, language));
    }
}

#[test]
fn the_posting_sheets_of_the_examples_are_golden_and_fit_a_page() {
    let knowledge = knowledge();
    for language in ["de", "en"] {
        let words = knowledge.locales.for_interface(&language.parse().unwrap()).unwrap();
        for draft in by(Channel::Post, &person("anna"), Right::Objection, language) {
            let sheet = knowledge.posting_sheet(&draft, &words).unwrap();
            golden(&format!("packets/anna-{language}-{}-posting.txt", draft.request.controller_id), &sheet);
            assert!(sheet.lines().count() <= 60, "{}", sheet.lines().count());
            assert!(sheet.lines().all(|line| line.chars().count() <= 72), "{sheet}");
            let recipient: Vec<&str> = sheet.lines().filter_map(|line| line.strip_prefix("    ")).collect();
            assert_eq!(recipient, draft.letter.recipient);
        }
    }
}

#[test]
fn lines_of_a_packet_have_72_characters_at_most_but_for_addresses_and_what_is_pasted() {
    for name in ["anna", "ben", "chiara"] {
        for language in ["de", "en"] {
            for right in [Right::Objection, Right::Access] {
                for draft in by(Channel::Form, &person(name), right, language) {
                    let mut packet = packet_of(&draft, language);
                    for text in pasted(&packet) {
                        packet = packet.replace(&text, "");
                    }
                    let is_narrow = |line: &str| line.chars().count() <= 72 || line.starts_with("https://");
                    assert!(packet.lines().all(is_narrow), "{packet}");
                    for bad in ["  ", " ,", " .", "..", "{", "}", "()", "\n\n\n", "None"] {
                        let found =
                            packet.lines().any(|line| line.trim_start().contains(bad)) || (bad.contains('\n') && packet.contains(bad));
                        assert!(!found, "{bad:?} in\n{packet}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_field_of_a_form_is_a_known_word_with_a_label_in_every_full_language() {
    let knowledge = knowledge();
    for language in ["de", "en"] {
        let words = knowledge.locales.for_interface(&language.parse().unwrap()).unwrap();
        for field in FormField::ALL {
            assert!(words.has(&format!("packet-field-{}", field.id())), "{language}: {}", field.id());
        }
        for form in knowledge.directory.controllers().values().flat_map(|controller| &controller.forms) {
            assert!(words.has(&format!("packet-login-{}", form.login.id())), "{}", form.url);
            let fields = form.fields.as_ref().unwrap_or_else(|| panic!("{}", form.url));
            assert!(!fields.asked.is_empty() && fields.asked.iter().all(|field| FormField::ALL.contains(field)), "{}", form.url);
        }
    }
    for language in ["de", "en"] {
        let parts = Right::ALL.map(Right::id);
        let words = knowledge.locales.for_letters(&language.parse().unwrap(), &parts, &["law/eu-gdpr.ftl".to_owned()]).unwrap();
        assert!(Right::ALL.iter().all(|right| words.has(&format!("form-right-{right}"))), "{language}");
    }
    let unknown = OwnFiles { data: own_form("asked = [\"shoe-size\"]"), ..OwnFiles::default() };
    assert!(Knowledge::load(&unknown).unwrap_err().to_string().contains("shoe-size"));
}

/// A table of controllers in which `whatsapp-ireland` has one form with these fields.
fn own_form(fields: &str) -> Overlay {
    let provenance = "source = \"a test\"\nchecked = 2026-11-21\nstatus = \"verified\"\n";
    let table = format!(
        "[[whatsapp-ireland.forms]]\nurl = \"https://example.org/form\"\npurpose = \"privacy-rights\"\nlogin = \"none\"\n{provenance}\
         [whatsapp-ireland.forms.fields]\n{fields}\n{provenance}"
    );
    Overlay::from([("controllers.toml".to_owned(), table)])
}

/// The packet of Anna's objection to `whatsapp-ireland`, with a form of these fields.
fn packet_with(fields: &str, text: &str) -> Result<String, CorrespondenceError> {
    let knowledge = Knowledge::load(&OwnFiles { data: own_form(fields), ..OwnFiles::default() }).unwrap();
    let profile = Profile::parse(text, &knowledge.law, &knowledge.directory).unwrap();
    let mut order = order(&[Right::Objection]);
    order.channel = Channel::Form;
    order.to = vec!["whatsapp-ireland".to_owned()];
    let draft = knowledge.draft(&profile, &order).unwrap().remove(0);
    let words = knowledge.locales.for_interface(&"en".parse().unwrap()).unwrap();
    knowledge.packet(&draft, &words)
}

#[test]
fn the_text_to_paste_never_exceeds_the_limit() {
    let grounds = Ground::ALL.map(|ground| format!("\"{ground}\"")).join(", ");
    for (grounds, words) in [("\"profession\"".to_owned(), 1), (grounds.clone(), 1), (grounds.clone(), 20), (grounds, 4_000)] {
        let own = "Zäh\u{1f600} ".repeat(words).trim().to_owned();
        let anna = person("anna").replace("[\"profession\"]", &format!("[{grounds}]\ndisclose_sensitive = true\ntext = \"{own}\""));
        for language in ["de", "en"] {
            for right in [Right::Objection, Right::Access] {
                for draft in by(Channel::Form, &anna, right, language) {
                    let packet = packet_of(&draft, "en");
                    let texts = pasted(&packet);
                    let without = texts.iter().filter(|text| !text.contains(&own)).count();
                    let said = words_of(&packet).matches("Your own words on your situation do not fit").count();
                    assert_eq!(said, if right == Right::Objection { without } else { 0 }, "{packet}");
                    assert!(words < 1_000 || without == texts.len(), "{packet}");
                    for text in texts {
                        assert!(length(&text) <= 1_000, "{}\n{text}", length(&text));
                        assert!(text.contains(draft.letter.reference.as_str()) && text.contains("Anna Beispiel"), "{text}");
                    }
                }
            }
        }
    }
    for limit in (400..1_500).step_by(37) {
        let packet = packet_with(&format!("asked = [\"reason\"]\nlimit = {limit}"), &person("anna")).unwrap();
        let text = pasted(&packet).remove(0);
        assert!(length(&text) <= limit, "{limit}: {}", length(&text));
        assert!(words_of(&packet).contains(&format!("The text has {} characters; the form takes {limit}.", length(&text))), "{packet}");
    }
}

#[test]
fn a_long_name_and_long_identifiers_stay_within_the_limit() {
    let long = "x".repeat(200);
    let anna = person("anna")
        .replace("Anna Beispiel", &long)
        .replace(
            "\"anna.beispiel\"",
            &format!("\"{long}\"\nprofile_url = \"https://example.org/{}\"\ndisclose = [\"username\", \"profile_url\"]", &long[..150]),
        )
        .replace("[\"profession\"]", "[\"profession\", \"safety\", \"family\"]");
    for draft in by(Channel::Form, &anna, Right::Objection, "de") {
        for text in pasted(&packet_of(&draft, "en")) {
            assert!(length(&text) <= 1_000 && text.starts_with(&long), "{}\n{text}", length(&text));
        }
    }
    let packet = packet_with("asked = [\"phone\", \"reason\"]\nlimit = 660", &person("anna").replace("Anna Beispiel", &long)).unwrap();
    assert!(words_of(&packet).contains("These grounds do not fit and are not in the text: profession."), "{packet}");
    let error = packet_with("asked = [\"reason\"]\nlimit = 100", &person("anna")).unwrap_err();
    assert!(matches!(error, CorrespondenceError::Packet(PacketError::NoRoom { limit: 100, .. })), "{error}");
}

#[test]
fn the_text_to_paste_names_one_account_and_the_packet_only_what_the_letter_tells() {
    let draft = &by(Channel::Form, &person("anna"), Right::Objection, "de")[0];
    let packet = packet_of(draft, "de");
    let texts = pasted(&packet);
    let accounts =
        ["Facebook: Nutzername anna.beispiel", "Instagram: Nutzername anna_beispiel", "Meta AI in WhatsApp (Nummer auf Nachfrage)"];
    assert_eq!(texts.len(), accounts.len());
    for (text, own) in texts.iter().zip(accounts) {
        for account in accounts {
            assert_eq!(text.contains(account), account == own, "{text}");
        }
    }
    assert!(!packet.contains("+43"), "the WhatsApp number is not told to Meta Platforms Ireland\n{packet}");
    assert!(!packet.contains("Beispielgasse"), "a form needs no postal address\n{packet}");
    let ben = packet_of(&by(Channel::Form, &person("ben"), Right::Objection, "en")[0], "en");
    assert!(ben.contains("profile https://www.facebook.com/ben.sample.example") != ben.contains("ben@example.net"), "{ben}");
}

#[test]
fn an_objection_takes_the_form_of_its_service_first_and_access_the_form_for_all_rights() {
    let anna = packet_of(&by(Channel::Form, &person("anna"), Right::Objection, "de")[0], "de");
    for known in
        ["712876720715583", "767264225370182", "https://help.meta.com/support/privacy", "NICHT GEPRÜFT, Stand 21.\u{a0}November\u{a0}2026"]
    {
        assert!(words_of(&anna).contains(&words_of(known)), "{known} in\n{anna}");
    }
    let access = packet_of(&by(Channel::Form, &person("anna"), Right::Access, "de")[0], "de");
    assert!(!access.contains("/contact/") && access.contains("https://help.meta.com/support/privacy"), "{access}");
    let mut joined = order(&[Right::Objection, Right::Access]);
    (joined.joined, joined.channel) = (true, Channel::Form);
    let joined = packet_of(&drafts(&person("anna"), &joined)[0], "de");
    assert!(!joined.contains("/contact/") && words_of(&joined).contains("senden Sie es für jedes Recht einzeln ab"), "{joined}");
}

#[test]
fn what_the_person_typed_comes_out_as_typed() {
    let own = "Ich zeichne; <b>50 %</b> davon, „dort“ & {hier} $1 *nicht* [x](y).\n\nZweiter Absatz\nmit Umbruch.";
    let chiara = person("chiara").replace("Ich verdiene meinen Lebensunterhalt mit Zeichnungen, die ich dort zeige.", own);
    for draft in by(Channel::Form, &chiara, Right::Objection, "de") {
        for text in pasted(&packet_of(&draft, "de")) {
            assert!(words_of(&text).contains(&words_of(own)), "{text}");
        }
    }
}

#[test]
fn a_controller_without_a_fitting_form_is_an_error_that_names_it() {
    let knowledge = Knowledge::load(&OwnFiles {
        data: Overlay::from([("controllers.toml".to_owned(), "[whatsapp-ireland]\nforms = []\n".to_owned())]),
        ..OwnFiles::default()
    })
    .unwrap();
    let mut order = order(&[Right::Access]);
    order.channel = Channel::Form;
    let drafts = knowledge.draft(&profile(&person("anna")), &order).unwrap();
    let words = knowledge.locales.for_interface(&"de".parse().unwrap()).unwrap();
    let error = demur::error::Error::from(knowledge.packet(&drafts[1], &words).unwrap_err());
    let said = words.message(&error.report().problem).unwrap();
    assert_eq!(said, "Ein Webformular von WhatsApp Ireland Limited für ein Konto bei WhatsApp ist für dieses Recht nicht bekannt.");
}

#[test]
fn a_short_text_says_no_sentence_twice() {
    for name in ["anna", "ben", "chiara"] {
        for right in [Right::Objection, Right::Access] {
            for draft in by(Channel::Form, &person(name), right, "en") {
                for text in pasted(&packet_of(&draft, "en")) {
                    let sentences: Vec<&str> = text.split(". ").collect();
                    assert_eq!(sentences.iter().collect::<BTreeSet<_>>().len(), sentences.len(), "{text}");
                }
            }
        }
    }
}

/// The drafts of a letter by form that follows an objection of Anna's.
fn followed(kind: FollowUp, text: &str, language: &str, channel: Channel) -> Draft {
    let mut order = order(&[]);
    order.channel = channel;
    order.language = Some(language.parse().unwrap());
    order.follows = Some(following(kind));
    drafts(text, &order).remove(0)
}

/// Anna, with something to say to every right.
fn anna_in_full() -> String {
    let particulars = "[erasure]\nitems = [\"ai-chats\", \"posts\"]\n[[rectification]]\nwrong = \"Anna Beispiel ist Tierärztin\"\n\
         right = \"Anna Beispiel ist Notarin\"\nwhere = \"Antwort von Meta AI am 3. November 2026\"\n\
         [withdrawal]\nconsents = [\"camera-roll\", \"voice\"]\n[portability]\nto = \"Beispiel Social eGen, 1010 Wien\"\n\
         [[moderation]]\nwhat = \"Beitrag zum Gemeindefest\"\ndate = 2026-10-02\nservice = \"facebook\"\n";
    format!("{}\n{particulars}", person("anna"))
}

#[test]
fn the_packets_of_the_other_senders_and_rights_are_golden() {
    for language in ["de", "en"] {
        let objection = &by(Channel::Form, &without_account(), Right::Objection, language)[0];
        golden(&format!("packets/dora-{language}-objection.txt"), &packet_of(objection, language));
        let erasure = &by(Channel::Form, &child(""), Right::Erasure, language)[0];
        golden(&format!("packets/child-{language}-erasure.txt"), &packet_of(erasure, language));
        for right in [Right::Rectification, Right::Withdrawal] {
            let draft = &by(Channel::Form, &anna_in_full(), right, language)[0];
            golden(&format!("packets/anna-{language}-meta-platforms-ireland-{right}.txt"), &packet_of(draft, language));
        }
        let reminder = &followed(FollowUp::Reminder, &person("anna"), language, Channel::Form);
        golden(&format!("packets/anna-{language}-reminder.txt"), &packet_of(reminder, language));
        let complaint = &followed(FollowUp::Complaint, &person("anna"), language, Channel::Form);
        golden(&format!("packets/anna-{language}-complaint.txt"), &packet_of(complaint, language));
    }
}

#[test]
fn every_right_has_a_packet_whose_text_is_within_the_limit_and_names_what_the_profile_says() {
    for right in Right::ALL {
        let mut profile = anna_in_full();
        profile.push_str("[restriction]\nground = \"accuracy\"\n");
        for language in ["de", "en"] {
            for draft in by(Channel::Form, &profile, right, language) {
                let packet = packet_of(&draft, language);
                for text in pasted(&packet) {
                    let limit = if matches!(right, Right::Objection | Right::Access | Right::Advertising) { 1_000 } else { 2_000 };
                    assert!(length(&text) <= limit && !text.contains(['{', '}']), "{}\n{text}", length(&text));
                    let named = match right {
                        Right::Rectification | Right::Restriction => "Anna Beispiel ist Notarin",
                        Right::Portability => "Beispiel Social eGen",
                        _ => "Anna Beispiel",
                    };
                    assert!(text.contains(named), "{text}");
                }
                assert!(
                    right != Right::AutomatedDecisions || pasted(&packet).iter().filter(|text| text.contains("Gemeindefest")).count() <= 1
                );
            }
        }
    }
}

#[test]
fn without_an_account_the_text_speaks_of_none_and_the_form_for_such_people_comes_first() {
    let packet = packet_of(&by(Channel::Form, &without_account(), Right::Objection, "en")[0], "en");
    let text = pasted(&packet).remove(0);
    for spoken in ["close or empty any account", "registered with the account", "my account:"] {
        assert!(!text.contains(spoken), "{spoken} in\n{text}");
    }
    assert!(text.contains("– web address https://www.example.org/verein/vorstand"), "{text}");
    let (own, general) = (packet.find("510058597920541").unwrap(), packet.find("https://help.meta.com/support/privacy").unwrap());
    assert!(own < general && words_of(&packet).contains("NOT VERIFIED"), "{packet}");
    let access = packet_of(&by(Channel::Form, &without_account(), Right::Access, "en")[0], "en");
    assert!(!access.contains("510058597920541"), "no source says that this form takes access\n{access}");
    let anna = packet_of(&by(Channel::Form, &person("anna"), Right::Objection, "de")[0], "de");
    assert!(!anna.contains("510058597920541"), "{anna}");
}

#[test]
fn a_childs_name_stands_in_a_packet_only_if_it_is_told() {
    let named = child("name = \"Mia Beispiel\"");
    let silent = packet_of(&by(Channel::Form, &named, Right::Objection, "de")[0], "de");
    assert!(!silent.contains("Mia") && silent.contains("– Name: Eva Beispiel"), "{silent}");
    let told = named.replace("role = \"parent\"", "role = \"parent\"\ntell_name = true");
    let told = packet_of(&by(Channel::Form, &told, Right::Objection, "de")[0], "de");
    assert!(told.contains("Für mein Kind Mia Beispiel (geboren 2015)"), "{told}");
}

#[test]
fn points_that_do_not_fit_are_counted_in_the_packet() {
    let many: String =
        (0..12).map(|number| format!("[[rectification]]\nwrong = \"{}\"\nright = \"{number}\"\n", "x".repeat(180))).collect();
    let profile = format!("{}\n{many}", person("ben"));
    let packet = packet_of(&by(Channel::Form, &profile, Right::Rectification, "en")[0], "en");
    let kept = pasted(&packet)[0].matches("Correct: ").count();
    assert!((1..12).contains(&kept) && words_of(&packet).contains(&format!("points left out: {}.", 12 - kept)), "{packet}");
}

#[test]
fn the_posting_sheets_of_other_senders_say_who_signs_and_what_goes_with_the_letter() {
    let co_signed = child("").replace("role = \"parent\"", "role = \"parent\"\nco_signs = true");
    let french = person("anna").replace("country = \"AT\"", "country = \"FR\"");
    for language in ["de", "en"] {
        let sheets = [
            ("mandate-reminder", followed(FollowUp::Reminder, &mandated(), language, Channel::Post)),
            ("child-objection", by(Channel::Post, &co_signed, Right::Objection, language).remove(0)),
            ("complaint", followed(FollowUp::Complaint, &french, language, Channel::Post)),
        ];
        for (name, draft) in sheets {
            let knowledge = knowledge();
            let words = knowledge.locales.for_interface(&language.parse().unwrap()).unwrap();
            let sheet = knowledge.posting_sheet(&draft, &words).unwrap();
            golden(&format!("packets/posting-{language}-{name}.txt"), &sheet);
            assert!(sheet.lines().count() <= 62, "{}", sheet.lines().count());
            assert!(sheet.lines().all(|line| line.chars().count() <= 72), "{sheet}");
        }
    }
}
