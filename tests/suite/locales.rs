//! The languages: complete, alike in what they contain, clean in form; and nothing but them words a letter.

use std::collections::{BTreeMap, BTreeSet};

use demur::correspondence::{Knowledge, OwnFiles};
use demur::law::{Overlay, Right};
use demur::locale::INTERFACE;
use demur::render::{html, text};
use demur::request::Channel;
use demur::template::Engine;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::support::{knowledge, order, person, profile, read, root, templates};

const FULL: &[&str] = &["de", "en"];
const OVERLAYS: &[(&str, &str)] = &[("de-AT", "de"), ("de-CH", "de"), ("en-GB", "en")];
const FILES: &[&str] = &[
    "anchor.ftl",
    "backup.ftl",
    "calendar.ftl",
    "countries.ftl",
    "dates.ftl",
    "delivery.ftl",
    "doctor.ftl",
    "encryption.ftl",
    "evidence.ftl",
    "forget.ftl",
    "init.ftl",
    "interface.ftl",
    "law/ch-fadp-alone.ftl",
    "law/ch-fadp.ftl",
    "law/eu-gdpr-regulation-2025-2518.ftl",
    "law/eu-gdpr.ftl",
    "law/uk-gdpr-article-22.ftl",
    "law/uk-gdpr-article-77.ftl",
    "law/uk-gdpr.ftl",
    "letter/access.ftl",
    "letter/advertising.ftl",
    "letter/automated-decisions.ftl",
    "letter/business.ftl",
    "letter/complaint.ftl",
    "letter/erasure.ftl",
    "letter/follow_up.ftl",
    "letter/form.ftl",
    "letter/frame.ftl",
    "letter/objection.ftl",
    "letter/portability.ftl",
    "letter/rectification.ftl",
    "letter/reminder.ftl",
    "letter/reply.ftl",
    "letter/restriction.ftl",
    "letter/senders.ftl",
    "letter/withdrawal.ftl",
    "mail.ftl",
    "packet.ftl",
    "post.ftl",
    "record.ftl",
];

/// The beginnings of ids that are put together from a part and a word of the program.
pub(crate) const COMPOSED: &[&str] = &[
    "ground-",
    "earlier-",
    "objection-scope-",
    "heading-",
    "clock-",
    "short-",
    "subject-",
    "erasure-",
    "restriction-",
    "withdrawal-of-",
    "advertising-scope-",
    "sender-trace-",
    "complaint-breach-",
    "complaint-step-",
    "complaint-letter-",
    "complaint-received-",
    "complaint-annex-",
    "reminder-sent-",
    "reminder-received-",
    "reminder-breach-",
    "follow-up-duty-",
    "reply-",
    "channel-",
    "identifier-",
    "country-",
    "month-",
    "weekday-",
    "holiday-",
    "right-",
    "help-",
    "ask-",
    "deadline-step-",
    "deadline-note",
    "place-",
    "basis-",
    "by-",
    "calendar-",
    "event-",
    "found-",
    "next-",
    "reason-",
    "state-",
    "step-",
    "form-follow-",
    "form-right-",
    "packet-field-",
    "packet-login-",
    "language-",
    "form-restriction-",
    "want-",
    "language-",
    "device-",
    "doctor-point-",
    "doctor-state-",
    "mail-act-",
    "mail-kind-",
    "mail-matched-",
    "mail-sender-",
    "evidence-basis-",
    "evidence-event-",
    "evidence-follows-",
    "evidence-reason-",
    "evidence-redacted-",
    "evidence-shows-",
    "evidence-source-",
];

/// Each message of a file: its variables and its text without placeables.
type Messages = BTreeMap<String, (BTreeSet<String>, String)>;

fn messages(path: &str) -> Messages {
    let resource = fluent_syntax::parser::parse(read(path)).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            assert!(message.attributes.is_empty(), "{path}: {} has an attribute", message.id.name);
            let mut said = (BTreeSet::new(), String::new());
            collect(message.value.as_ref().unwrap_or_else(|| panic!("{path}: {} is empty", message.id.name)), &mut said);
            assert!(messages.insert(message.id.name.clone(), said).is_none(), "{path}: {} is there twice", message.id.name);
        }
    }
    messages
}

fn collect(pattern: &Pattern<String>, said: &mut (BTreeSet<String>, String)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.1.push_str(value),
            PatternElement::Placeable { expression } => {
                said.1.push('…');
                match expression {
                    Expression::Inline(InlineExpression::VariableReference { id }) => said.0.insert(format!("${}", id.name)),
                    Expression::Inline(InlineExpression::MessageReference { id, .. }) => said.0.insert(id.name.clone()),
                    other => panic!("messages are plain sentences: {other:?}"),
                };
            }
        }
    }
}

/// All messages of letters in a language.
fn letter(language: &str) -> Messages {
    let files = FILES.iter().filter(|file| file.starts_with("letter/"));
    files.flat_map(|file| messages(&format!("locales/{language}/{file}"))).collect()
}

fn variables(messages: &Messages) -> BTreeMap<&str, BTreeSet<&str>> {
    messages
        .iter()
        .map(|(id, (used, _))| (id.as_str(), used.iter().map(String::as_str).filter(|name| name.starts_with('$')).collect()))
        .collect()
}

#[test]
fn full_languages_have_the_same_messages_with_the_same_variables() {
    for file in FILES {
        let reference = messages(&format!("locales/en/{file}"));
        for language in FULL {
            let own = messages(&format!("locales/{language}/{file}"));
            assert_eq!(variables(&own), variables(&reference), "{language}/{file}");
        }
    }
}

#[test]
fn the_words_of_a_law_replace_messages_of_letters_and_citations_with_the_same_variables() {
    for language in FULL {
        let base = messages(&format!("locales/{language}/law/eu-gdpr.ftl"));
        let letters = letter(language);
        let mut letter = variables(&letters);
        // These say another message unless a law replaces them.
        let of_another = [
            ("period-access", "period"),
            ("subject-reminder-late", "subject-reminder"),
            ("reminder-letter-late", "reminder-letter"),
            ("reminder-request-late", "reminder-request"),
        ];
        for (id, other) in of_another {
            let used = letter[other].clone();
            letter.entry(id).or_default().extend(used);
        }
        let below = variables(&base);
        for file in FILES.iter().filter(|file| file.starts_with("law/")) {
            let own = messages(&format!("locales/{language}/{file}"));
            for (id, used) in variables(&own) {
                let replaced = letter.get(id).or_else(|| below.get(id));
                let is_a_citation = id.starts_with("cite-") && used.is_empty();
                let is_said_alone = file.ends_with("-alone.ftl") && id == "period"; // a period that not all of the letter has
                let delegates = own[id].0.iter().any(|name| of_another.iter().any(|(_, other)| name == other));
                let is_alike = replaced.map_or(is_a_citation, |replaced| *replaced == used || is_said_alone || delegates);
                assert!(is_alike, "{language}/{file}: {id}");
            }
        }
        let british = messages(&format!("locales/{language}/law/uk-gdpr.ftl"));
        let is_of_the_union = |id: &String| {
            ["cite-56-1", "cite-60"].contains(&id.as_str())
                || ["cite-dsa-", "cite-dma-", "cite-at-"].iter().any(|head| id.starts_with(head))
        };
        for id in base.keys() {
            assert!(british.contains_key(id) != is_of_the_union(id), "{language}: uk-gdpr.ftl and {id} of the law of the Union");
        }
        for (id, (_, said)) in british.iter().filter(|(id, _)| *id != "law-name") {
            let rest = said.replace("UK\u{a0}GDPR", "");
            assert!(!rest.contains("GDPR") && !rest.contains("DSGVO") && !rest.contains("EEA") && !rest.contains("EWR"), "{id}: {said}");
        }
    }
}

#[test]
fn overlays_have_only_messages_of_their_base_with_the_same_variables() {
    for (tag, base) in OVERLAYS {
        for file in FILES.iter().filter(|file| root().join(format!("locales/{tag}/{file}")).exists()) {
            let (own, base) = (messages(&format!("locales/{tag}/{file}")), messages(&format!("locales/{base}/{file}")));
            for (id, used) in variables(&own) {
                assert_eq!(Some(&used), variables(&base).get(id), "{tag}/{file}: {id}");
            }
        }
    }
}

#[test]
fn an_overlay_spells_every_message_in_its_way() {
    let spelling = [("de-CH", "ß„“"), ("en-GB", "")];
    for (tag, never) in spelling {
        let language = tag.parse().unwrap();
        let words = knowledge().locales.for_interface(&language).unwrap();
        let letters = knowledge().locales.for_letters(&language, &Right::ALL.map(Right::id), &["law/ch-fadp.ftl".to_owned()]).unwrap();
        for file in FILES {
            for id in messages(&format!("locales/en/{file}")).into_keys() {
                for words in [&words, &letters].into_iter().filter(|words| words.has(&id)) {
                    let Ok(said) = words.plain(&id) else { continue };
                    assert!(!said.contains(|sign| never.contains(sign)), "{tag}: {id}: {said}");
                    assert!(tag != "en-GB" || !said.contains("e-mail") && !said.contains("E-mail"), "{id}: {said}");
                }
            }
        }
    }
    let swiss = knowledge().locales.for_letters(&"de-CH".parse().unwrap(), &[], &[]).unwrap();
    assert_eq!(
        (swiss.plain("salutation").unwrap(), swiss.plain("closing").unwrap()),
        ("Sehr geehrte Damen und Herren".into(), "Freundliche Grüsse".into())
    );
}

#[test]
fn the_manifest_names_exactly_the_languages_there_are() {
    let manifest: toml::Table = toml::from_str(&read("locales/manifest.toml")).unwrap();
    let mut folders: Vec<String> = std::fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.contains('.'))
        .collect();
    folders.sort();
    let with_words = manifest.iter().filter(|(tag, record)| record.get("spelling").is_none() || folders.contains(tag));
    assert_eq!(with_words.map(|(tag, _)| tag.clone()).collect::<Vec<_>>(), folders);
    let bases: Vec<(&str, &str)> =
        manifest.iter().filter_map(|(tag, record)| Some((tag.as_str(), record.get("base")?.as_str()?))).collect();
    assert_eq!(bases, OVERLAYS);
}

#[test]
fn citations_and_dates_have_no_break_spaces_and_words_have_their_own_quotation_marks() {
    for language in FULL {
        for file in FILES {
            let path = format!("locales/{language}/{file}");
            for (id, (_, said)) in messages(&path) {
                for bad in [
                    "Art. ",
                    "Abs. ",
                    "lit. ",
                    "Article ",
                    "Articles ",
                    "recital ",
                    "Erwägungsgrund ",
                    "Nr. ",
                    "  ",
                    " ,",
                    " .",
                    "...",
                    "\t",
                ] {
                    let is_prose = ["deadline-", "error-", "hint-", "help-", "note-", "field-"].iter().any(|head| id.starts_with(head))
                        && ["...", " ."].contains(&bad);
                    assert!(!said.contains(bad) || is_prose, "{path}: {id} has {bad:?}: {said}");
                }
                for bad in [" lit.", " Abs.\u{a0}", " Satz\u{a0}", " GDPR", " DSGVO", " UK", " FADP", " DSG", " DPO", " DSV"]
                    .iter()
                    .filter(|_| id.starts_with("cite-"))
                {
                    assert!(!said.replace(", ", ",").contains(bad), "{path}: {id} has {bad:?}: {said}");
                }
                let is_letter = !INTERFACE.contains(file);
                assert!(!is_letter || !said.contains(['"', '\'', '*', '_', '#', '<', '`']), "{path}: {id}: {said}");
            }
        }
    }
}

#[test]
fn no_wrong_word_of_the_law_is_used() {
    let wrong: &[(&str, &[&str])] = &[
        ("de", &["Verarbeiter", "Datenverarbeiter", "Recht auf Vergessen", "Datensubjekt", "Kontrolleur", "Beschwerdestelle", "30 Tage"]),
        ("en", &["data controller", "right to be forgotten", "30 days", "thirty days", "legitimate interest ", "data processor"]),
    ];
    for (language, words) in wrong {
        for file in FILES.iter().filter(|file| file.contains('/')) {
            let text = read(&format!("locales/{language}/{file}"));
            // Swiss law counts thirty days for access, and that of the United Kingdom for the acknowledgement of a complaint.
            let counts_days = file.starts_with("law/ch-fadp") || *file == "law/uk-gdpr.ftl";
            for word in words.iter().filter(|word| !counts_days || !word.contains("Tage") && !word.contains("days")) {
                assert!(!text.replace('\u{a0}', " ").contains(word), "{language}/{file}: {word}");
            }
        }
    }
}

#[test]
fn no_message_guesses_a_gender_and_no_language_copies_another() {
    let (german, english) = (letter("de"), letter("en"));
    for (id, (_, said)) in &german {
        for bad in ["/in", ":in", "*in", "(r)", "/r ", "eine r"] {
            assert!(!said.contains(bad), "{id}: {said}");
        }
        let same = said == &english[id].1 && said.chars().any(char::is_alphabetic);
        assert!(!same || ["account-meta-ai"].contains(&id.as_str()) || said.trim().is_empty(), "{id}: {said}");
    }
}

#[test]
fn every_message_is_used_and_every_message_used_is_there() {
    let templates = templates();
    let evidence = ["chronology", "verify"].map(|name| read(&format!("templates/evidence/{name}.md"))).concat();
    let mut code = String::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { code.push_str(&std::fs::read_to_string(path).unwrap()) }
        }
    }
    let decisions = read("data/decisions.toml");
    let regimes: String = ["eu-gdpr", "uk-gdpr", "ch-fadp"].map(|id| read(&format!("data/regimes/{id}.toml"))).concat();
    for file in FILES.iter().filter(|file| **file != "countries.ftl") {
        let all = messages(&format!("locales/en/{file}"));
        let referenced: BTreeSet<&String> = all.values().flat_map(|(used, _)| used).collect();
        let letter = letter("en");
        let cited: BTreeSet<&String> = letter.values().flat_map(|(used, _)| used).collect();
        for id in all.keys() {
            let quoted = format!("\"{id}\"");
            let used = templates.contains(&quoted)
                || evidence.contains(&quoted)
                || code.contains(&quoted)
                || referenced.contains(id)
                || cited.contains(id);
            let by_part = COMPOSED.iter().any(|head| id.starts_with(head))
                || id.strip_prefix("decision-").is_some_and(|id| decisions.contains(&format!("[{id}]")));
            let provision = id.strip_prefix("cite-").is_some_and(|id| regimes.contains(&format!("\"{id}\" = ")));
            assert!(used || by_part || provision || id == "law-name", "locales/en/{file}: nothing uses {id}");
        }
    }
    let letter = letter("en");
    for id in templates.split("t(id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(
            letter.contains_key(id) || letter.keys().any(|known| id.ends_with('-') && known.starts_with(id)),
            "the templates ask for {id}"
        );
    }
    let words = messages("locales/en/evidence.ftl");
    for id in evidence.split("t(id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(words.contains_key(id), "the templates of evidence ask for {id}");
    }
    for id in code.split("Message::new(\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let is_there = INTERFACE.iter().any(|file| messages(&format!("locales/en/{file}")).contains_key(id));
        assert!(is_there, "the code asks for {id}");
    }
}

#[test]
fn no_message_of_the_program_stands_in_two_files() {
    for language in FULL {
        let mut seen = BTreeMap::new();
        for file in INTERFACE.iter().chain(&["dates.ftl", "countries.ftl"]) {
            for id in messages(&format!("locales/{language}/{file}")).into_keys() {
                let other = seen.insert(id.clone(), file);
                assert_eq!(other, None, "{language}: {id}");
            }
        }
    }
}

#[test]
fn every_word_of_the_record_has_words_and_none_is_left_over() {
    use demur::deadline::{Basis, Next, State};
    use demur::dispatch::{Reason, Step};
    use demur::ledger::EventKind;
    use demur::request::Channel;
    let record = messages("locales/en/record.ftl");
    let expected: [(&str, Vec<&str>); 7] = [
        ("basis-", Basis::ALL.map(Basis::id).into()),
        ("by-", Channel::ALL.map(Channel::id).into()),
        ("event-", EventKind::ALL.map(EventKind::id).into()),
        ("next-", Next::CODES.into()),
        ("reason-", Reason::ALL.map(Reason::id).into()),
        ("state-", State::ALL.map(State::id).into()),
        ("step-", Step::ALL.map(Step::id).into()),
    ];
    for (head, mut words) in expected {
        words.sort_unstable();
        let said: Vec<&str> = record.keys().filter_map(|id| id.strip_prefix(head)).collect();
        assert_eq!(said, words, "{head}");
    }
}

#[test]
fn every_language_names_every_language() {
    for language in FULL {
        let letter = letter(language);
        for other in FULL {
            assert!(letter.contains_key(&format!("language-{other}")), "{language} has no name for {other}");
        }
    }
}

/// Two locales in which every message reads ⟦id⟧ and names its variables.
fn transparent() -> Overlay {
    let mut own = Overlay::new();
    let record = |tag: &str| format!("[{tag}]\nname = \"Transparent\"\nbase = \"en\"\nstatus = \"draft\"\n");
    own.insert("manifest.toml".to_owned(), record("en-XA") + &record("qaa"));
    for file in FILES {
        let reading = |(id, used): (&str, BTreeSet<&str>)| {
            format!("{id} = ⟦{id}{}⟧\n", used.iter().map(|name| format!(" {{ {name} }}")).collect::<String>())
        };
        let messages = messages(&format!("locales/en/{file}"));
        for tag in ["en-XA", "qaa"] {
            own.insert(format!("{tag}/{file}"), variables(&messages).into_iter().map(reading).collect());
        }
    }
    own
}

/// What is left of a letter outside of ⟦…⟧.
fn outside(text: &str) -> String {
    let mut left = String::new();
    let mut depth = 0;
    for character in text.chars() {
        match character {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ if depth == 0 => left.push(character),
            _ => {}
        }
    }
    left
}

#[test]
fn all_wording_of_packets_and_posting_sheets_comes_from_the_locales() {
    let knowledge = Knowledge::load(&OwnFiles { locales: transparent(), ..OwnFiles::default() }).unwrap();
    let mut order = order(&[Right::Objection, Right::Access]);
    order.language = Some("en-XA".parse().unwrap());
    order.channel = Channel::Form;
    let words = knowledge.locales.for_interface(&"en-XA".parse().unwrap()).unwrap();
    let anna = person("anna").replace("grounds = [", "text = \"ownwords\"\ngrounds = [");
    for draft in knowledge.draft(&profile(&anna), &order).unwrap() {
        for sheet in [knowledge.packet(&draft, &words).unwrap(), knowledge.posting_sheet(&draft, &words).unwrap()] {
            let mut left = outside(&sheet.replace('\n', " "));
            let data = ["ownwords", "Anna Beispiel", "anna@example.org", draft.letter.reference.as_str()];
            let urls = draft.request.controller.forms.iter().map(|form| form.url.as_str());
            for known in urls.chain(data).chain(draft.letter.recipient.iter().map(String::as_str)) {
                left = left.replace(known, "");
            }
            let rest: String = left.chars().filter(|c| c.is_alphabetic()).collect();
            assert_eq!(rest, "", "words that no locale has said in\n{left}");
        }
    }
}

#[test]
fn all_wording_of_a_calendar_comes_from_the_locales() {
    use demur::render::{Appointment, Occasion, RestsOn, calendar};
    let knowledge = Knowledge::load(&OwnFiles { locales: transparent(), ..OwnFiles::default() }).unwrap();
    let words = knowledge.locales.for_interface(&"en-XA".parse().unwrap()).unwrap();
    let day = "2026-11-23".parse().unwrap();
    let rests = |occasion| match occasion {
        Occasion::Proof => vec![RestsOn::Left(day), RestsOn::Written(day)],
        Occasion::DeliveryReceipt => vec![RestsOn::Posted(day), RestsOn::Caution(day)],
        Occasion::Answer => vec![RestsOn::Received(day, "delivered"), RestsOn::Submitted(day), RestsOn::Left(day), RestsOn::Written(day)],
        Occasion::Reminder => vec![RestsOn::LastDay(day)],
        Occasion::Complaint => vec![RestsOn::Courtesy(day, 14)],
        Occasion::Clock => Vec::new(),
    };
    let all = Occasion::ALL.into_iter().flat_map(|occasion| rests(occasion).into_iter().map(move |rests_on| (occasion, rests_on)));
    for ((occasion, rests_on), is_over) in all.flat_map(|pair| [(pair, false), (pair, true)]) {
        let changed = "2026-11-23T09:00:00+01:00".parse().unwrap();
        let reference = "20261121-7K3QX9TB".parse().unwrap();
        let rights = vec![Right::Objection, Right::Access];
        let addressee = Some("Meta".to_owned()).filter(|_| is_over);
        let appointment = Appointment { reference, occasion, clock: None, day, rests_on, is_over, addressee, rights, sequence: 1, changed };
        let ics = String::from_utf8(calendar(&[appointment], &words).unwrap()).unwrap().replace("\r\n ", "");
        let said = ics.lines().filter_map(|line| line.strip_prefix("SUMMARY:").or_else(|| line.strip_prefix("DESCRIPTION:")));
        for line in said {
            let rest: String = outside(&line.replace("\\n", " ")).chars().filter(|c| c.is_alphabetic()).collect();
            assert_eq!(rest, "", "words that no locale has said in\n{line}");
        }
    }
}

#[test]
fn all_wording_comes_from_the_locales() {
    let own = OwnFiles { locales: transparent(), ..OwnFiles::default() };
    let knowledge = Knowledge::load(&own).unwrap();
    for joined in [false, true] {
        let mut order = order(&[Right::Objection, Right::Access]);
        order.language = Some("en-XA".parse().unwrap());
        order.joined = joined;
        order.also = Some("qaa".parse().unwrap());
        let anna = person("anna").replace("grounds = [", "text = \"ownwords\"\ngrounds = [");
        for draft in knowledge.draft(&profile(&anna), &order).unwrap() {
            let mut left = outside(&text(&draft.letter).replace('\n', " "));
            let data = [draft.letter.reference.as_str(), "ownwords", "anna@example.org"];
            let address = draft.letter.sender.lines.iter().chain(&draft.letter.recipient).map(String::as_str);
            for known in data.into_iter().chain(address).chain(["Anna Beispiel"]) {
                left = left.replace(known, "");
            }
            let rest: String = left.chars().filter(|c| c.is_alphabetic()).collect();
            assert_eq!(rest, "", "words that no locale has said in\n{left}");
            let words = knowledge.locales.for_letters(&"en-XA".parse().unwrap(), &["objection"], &["law/eu-gdpr.ftl".to_owned()]).unwrap();
            let page = html(&draft.letter, &Engine::for_html(&Overlay::new(), words.into()).unwrap()).unwrap();
            assert!(page.contains("⟦salutation⟧") && page.contains("⟦closing⟧"));
        }
    }
}
