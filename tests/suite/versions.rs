//! A letter in two languages: both complete, the first counts, said once in each; and who signs it.

use demur::law::Right;
use demur::letter::Letter;
use demur::render::text;
use demur::request::Channel;

use super::support::{demur, drafts, family, golden, knowledge, order, person, represented, tool};

const RULE: &str = "------------------------------------------------------------------------";
const FIRST: &str = "Eine Fassung auf Englisch folgt; maßgeblich ist diese deutsche Fassung.";
const SECOND: &str = "This is a translation of the German letter before it, which is the one that counts.";

/// Words with single spaces between them.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What `demur draft objection --also en` makes of Anna's letter to Meta, in a format.
fn objection_in(format: &str) -> Vec<u8> {
    let demur = demur();
    let ran = demur
        .draft(&person("anna"), &["objection", "--to", "meta-platforms-ireland", "--also", "en", "--format", format, "--output", "letter"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), ""), "{ran:?}");
    std::fs::read(demur.path("letter")).unwrap()
}

fn text_in(format: &str) -> String {
    String::from_utf8(objection_in(format)).unwrap()
}

#[test]
fn a_letter_in_two_languages_is_golden() {
    let mut order = order(&[Right::Objection, Right::Access]);
    for (name, also) in [("anna", "en"), ("ben", "de")] {
        order.also = Some(also.parse().unwrap());
        for draft in drafts(&person(name), &order) {
            let file = format!("letters/{name}-also-{also}-{}-{}.txt", draft.request.controller_id, draft.request.rights[0]);
            golden(&file, &text(&draft.letter));
        }
    }
}

#[test]
fn each_version_is_the_letter_that_it_would_be_alone() {
    for (joined, channel) in [(false, Channel::Post), (true, Channel::Email), (true, Channel::Form)] {
        let mut order = order(&[Right::Objection, Right::Access]);
        (order.joined, order.channel) = (joined, channel);
        let alone = |language: &str| {
            let mut order = order.clone();
            order.language = Some(language.parse().unwrap());
            drafts(&person("anna"), &order)
        };
        let (german, english) = (alone("de"), alone("en"));
        order.also = Some("en".parse().unwrap());
        for (both, (german, english)) in drafts(&person("anna"), &order).iter().zip(german.iter().zip(&english)) {
            let version = |alone: &Letter, line: &str| Letter { version_line: Some(line.to_owned()), ..alone.clone() };
            let first = text(&version(&german.letter, FIRST));
            // A translation of a letter that asks for an answer in German asks for an answer in German.
            let second = text(&version(&english.letter, SECOND)).replace("in English", "in German");
            let (counts, translation) =
                text(&both.letter).split_once(&format!("\n\n\n{RULE}\n\n\n")).map(|(a, b)| (format!("{a}\n"), b.to_owned())).unwrap();
            assert_eq!(counts, first);
            assert_eq!(folded(&translation), folded(&second));
        }
    }
}

#[test]
fn a_letter_without_a_second_language_says_nothing_of_versions() {
    for draft in drafts(&person("anna"), &order(&[Right::Objection, Right::Access])) {
        let json = serde_json::to_value(&draft.letter).unwrap();
        assert!(draft.letter.version_line.is_none() && json.get("also").is_none() && json.get("version_line").is_none(), "{json}");
        assert!(!text(&draft.letter).contains("Fassung auf"));
    }
}

#[test]
fn text_and_markdown_have_both_versions_with_a_break_between_them() {
    for (format, rule) in [("text", RULE), ("markdown", "---")] {
        let letter = text_in(format);
        let (first, second) = letter.split_once(&format!("\n{rule}\n")).unwrap();
        let (first, second) = (folded(first), folded(second));
        assert_eq!((first.matches(FIRST).count(), second.matches(SECOND).count()), (1, 1), "{letter}");
        assert!(
            first.ends_with("Mit freundlichen Grüßen Anna Beispiel") && second.ends_with("Yours faithfully, Anna Beispiel"),
            "{letter}"
        );
        assert!(!letter.contains(&format!("\n{rule}\n\n\n\n")) && letter.matches("Fassung").count() == 2, "{letter}");
    }
}

#[test]
fn the_web_page_has_an_article_in_each_language() {
    let page = text_in("html");
    let articles: Vec<&str> = page.split("<article lang=\"").skip(1).collect();
    assert_eq!(articles.iter().map(|article| article.split('"').next().unwrap()).collect::<Vec<_>>(), ["de-AT", "en"]);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"de-AT\">") && page.matches("<hr").count() == 1, "{page}");
    assert!(articles[0].contains(&format!("<p style=\"margin:0 0 1em\">{FIRST}</p>\n<h1")), "{page}");
    assert!(articles[1].contains(&format!("<p style=\"margin:0 0 1em\">{SECOND}</p>\n<h1")), "{page}");
    assert_eq!((page.matches(FIRST).count(), page.matches(SECOND).count()), (1, 1), "{page}");
}

#[test]
fn the_data_have_the_second_letter_in_the_first() {
    let letters: serde_json::Value = serde_json::from_slice(&objection_in("json")).unwrap();
    let first = &letters[0];
    let second = &first["also"];
    let said = |letter: &serde_json::Value, key: &str| letter[key].as_str().unwrap().to_owned();
    assert_eq!((said(first, "language"), said(second, "language")), ("de-AT".to_owned(), "en".to_owned()));
    assert_eq!((said(first, "version_line"), said(second, "version_line")), (FIRST.to_owned(), SECOND.to_owned()));
    assert_eq!(first["reference"], second["reference"]);
    assert!(second["also"].is_null() && second["body"]["blocks"].as_array().unwrap().len() > 5, "{second}");
}

#[test]
fn an_e_mail_has_both_versions_in_its_two_texts_and_one_pdf() {
    let demur = demur();
    let message = demur.put("letter.eml", &objection_in("eml"));
    let script = "import email, email.policy, sys\n\
        message = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)\n\
        print(message['Subject'])\n\
        for part in message.walk():\n\
        \x20   print('part', part.get_content_type())\n\
        \x20   if part.get_content_maintype() == 'text': print(' '.join(part.get_content().split()))\n\
        \x20   if part.get_content_type() == 'application/pdf': open(sys.argv[1] + '.pdf', 'wb').write(part.get_content())\n";
    let said = tool("python3", &["-c", script], Some(&message));
    assert!(said.starts_with("Widerspruch "), "{said}");
    let parts: Vec<&str> = said.split("part ").skip(1).map(|part| part.split('\n').next().unwrap()).collect();
    assert_eq!(parts, ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"]);
    assert_eq!((said.matches(FIRST).count(), said.matches(SECOND).count()), (2, 2), "{said}");
    let pdf = folded(&tool("pdftotext", &["-raw"], Some(&demur.path("letter.eml.pdf"))));
    assert_eq!((pdf.matches(FIRST).count(), pdf.matches(SECOND).count()), (1, 1), "{pdf}");
}

#[test]
fn the_packet_for_a_web_form_stays_in_the_language_of_the_letter() {
    let packet = |also: Option<&str>| {
        let mut order = order(&[Right::Objection]);
        (order.channel, order.also) = (Channel::Form, also.map(|also| also.parse().unwrap()));
        let knowledge = knowledge();
        let words = knowledge.locales.for_interface(&"en".parse().unwrap()).unwrap();
        drafts(&person("anna"), &order).iter().map(|draft| knowledge.packet(draft, &words).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(packet(Some("en")), packet(None));
}

#[test]
fn a_second_version_in_the_same_language_is_refused() {
    for (language, also) in [("en", "en"), ("de", "de"), ("de-AT", "de"), ("de", "de-AT")] {
        let ran = demur().draft(&person("ben"), &["objection", "--language", language, "--also", also]);
        let refusal = format!("Error: --also {also}: the letter is written in this language already.\n");
        assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr), (Some(2), "", refusal));
    }
    let ran = demur().draft(&person("ben"), &["objection", "--also", "fr"]);
    assert_eq!(ran.stderr, "Error: There are no letters in “fr”.\n  There are: de de-AT de-CH en en-GB\n");
}

#[test]
fn a_child_signs_below_the_parent_in_all_forms() {
    let draft = |format: &str| {
        let demur = demur();
        demur.draft(&family("anna"), &["objection", "--to", "meta-platforms-ireland", "--also", "en", "--format", format]).stdout
    };
    let letter = draft("text");
    assert!(letter.contains("\nMit freundlichen Grüßen\n\n\nPaula Beispiel\n\n\nUnterschrift des Kindes\n\n\n---"), "{letter}");
    assert!(letter.ends_with("\nYours faithfully,\n\n\nPaula Beispiel\n\n\nSignature of the child\n"), "{letter}");
    let markdown = draft("markdown");
    assert!(markdown.contains("\nMit freundlichen Grüßen\n\nPaula Beispiel\n\nUnterschrift des Kindes\n\n---\n"), "{markdown}");
    assert!(markdown.ends_with("\nYours faithfully,\n\nPaula Beispiel\n\nSignature of the child\n"), "{markdown}");
    let page = draft("html");
    for words in ["Unterschrift des Kindes", "Signature of the child"] {
        assert!(page.contains(&format!(">Paula Beispiel</p>\n<p style=\"margin:3.5em 0 1em\">{words}</p>\n</footer>")), "{page}");
    }
    let json: serde_json::Value = serde_json::from_str(&draft("json")).unwrap();
    assert_eq!(
        (&json[0]["co_signer"], &json[0]["also"]["co_signer"]),
        (&"Unterschrift des Kindes".into(), &"Signature of the child".into())
    );
}

#[test]
fn whoever_writes_for_another_signs_with_their_own_name() {
    for draft in drafts(&represented("anna"), &order(&[Right::Objection])) {
        let letter = text(&draft.letter);
        let end = "\nMit freundlichen Grüßen\n\n\nVera Vertretung\n\nAnlagen:\nVollmacht (unterschriebenes Original)\n";
        assert!(letter.starts_with("Vera Vertretung\nBeispielgasse 1/2\n") && letter.ends_with(end), "{letter}");
    }
}
