//! The page: where things stand, how many pages there are, what kind of PDF it is, and that it is always the same.

use std::path::PathBuf;

use demur::correspondence::Stationery;
use demur::law::Right;
use demur::parties::Ground;
use demur::render::{Format, Layout, PdfError, Signature};
use demur::request::Order;
use tempfile::TempDir;

use super::support::{drafts, family, knowledge, order, person, stationery, tool};

const MM: f64 = 72.0 / 25.4;

struct Printed {
    _folder: TempDir,
    file: PathBuf,
    bytes: Vec<u8>,
}

impl Printed {
    fn new(profile: &str, right: Right, language: &str, layout: Option<Layout>, signature: Option<Signature>) -> Vec<Self> {
        let mut order = order(&[right]);
        order.language = Some(language.parse().unwrap());
        Self::of(profile, &order, layout, signature)
    }

    fn of(profile: &str, order: &Order, layout: Option<Layout>, signature: Option<Signature>) -> Vec<Self> {
        let drafts = drafts(profile, order);
        let stationery = Stationery { layout, signature, ..stationery() };
        let pages = knowledge().render(&drafts, Format::Pdf, &stationery).unwrap();
        pages.into_iter().map(Self::keep).collect()
    }

    fn keep(bytes: Vec<u8>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("letter.pdf");
        std::fs::write(&file, &bytes).unwrap();
        Self { _folder: folder, file, bytes }
    }

    fn info(&self, key: &str) -> String {
        let info = tool("pdfinfo", &[], Some(&self.file));
        info.lines()
            .find_map(|line| line.strip_prefix(&format!("{key}:")))
            .unwrap_or_else(|| panic!("no {key} in\n{info}"))
            .trim()
            .to_owned()
    }

    /// Each word of the first page with its box in millimetres from the top left corner: left, top, right, bottom.
    fn words(&self) -> Vec<(String, [f64; 4])> {
        let boxes = tool("pdftotext", &["-bbox", "-l", "1"], Some(&self.file));
        let number = |line: &str, name: &str| {
            line.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse::<f64>().unwrap() / MM
        };
        let word = |line: &str| {
            Some((
                line.split_once("\">")?.1.split_once("</word>")?.0.to_owned(),
                ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name)),
            ))
        };
        boxes.lines().filter(|line| line.contains("<word ")).filter_map(word).collect()
    }
}

#[test]
fn the_recipient_stands_inside_the_window_with_all_lines() {
    for (layout, [left, top, right, bottom]) in [(Layout::Left, [25.0, 50.0, 100.0, 72.0]), (Layout::Right, [125.0, 55.0, 190.0, 75.0])] {
        for printed in Printed::new(&person("anna"), Right::Objection, "de", Some(layout), None) {
            let words = printed.words();
            let start = words.iter().position(|(word, _)| word == "Ireland").unwrap() - 1;
            let end = words.iter().position(|(word, _)| word == "IRLAND").unwrap();
            let start = if words[start].0 == "Platforms" { start - 1 } else { start };
            assert!(end - start >= 9, "all lines are there: {:?}", &words[start..=end]);
            for (word, [x0, y0, x1, y1]) in &words[start..=end] {
                assert!(
                    *x0 >= left - 0.01 && *x1 <= right && *y0 >= top - 0.01 && *y1 <= bottom,
                    "{layout}: {word} at {x0:.1} {y0:.1} {x1:.1} {y1:.1}"
                );
            }
            let others = words.iter().enumerate().filter(|(place, _)| !(start..=end).contains(place));
            for (_, (word, [x0, y0, x1, y1])) in others {
                let in_window = *x1 > left && *x0 < right && *y1 > top && *y0 < 90.0;
                assert!(!in_window, "{layout}: {word} shows in the window at {x0:.1} {y0:.1}");
            }
        }
    }
}

#[test]
fn a_high_sender_does_not_push_the_recipient_out_of_the_window() {
    let address: String = (1..=9).map(|number| format!("\nZeile {number} der Anschrift")).collect();
    let high = person("anna").replace("1010 Wien", &format!("1010 Wien{address}"));
    for (layout, [left, top, right, bottom]) in [(Layout::Left, [25.0, 50.0, 100.0, 72.0]), (Layout::Right, [125.0, 55.0, 190.0, 75.0])] {
        for printed in Printed::new(&high, Right::Objection, "de", Some(layout), None) {
            let in_window: Vec<String> = printed
                .words()
                .into_iter()
                .filter(|(_, [x0, y0, x1, y1])| *x0 >= left - 0.01 && *x1 <= right && *y0 >= top - 0.01 && *y1 <= bottom)
                .map(|(word, _)| word)
                .collect();
            assert!(
                in_window.contains(&"IRLAND".to_owned())
                    && in_window.contains(&"Ireland".to_owned())
                    && !in_window.contains(&"Zeile".to_owned()),
                "{layout}: {in_window:?}"
            );
        }
    }
}

#[test]
fn an_objection_with_any_one_ground_fits_one_page() {
    for ground in Ground::ALL {
        let profile = person("anna").replace("\"profession\"", &format!("\"{ground}\""));
        for (language, layout) in [
            ("de", Layout::Left),
            ("de", Layout::Right),
            ("de", Layout::Plain),
            ("en", Layout::Left),
            ("en", Layout::Right),
            ("en", Layout::Plain),
        ] {
            for printed in Printed::new(&profile, Right::Objection, language, Some(layout), None) {
                assert_eq!(printed.info("Pages"), "1", "{ground} in {language}, {layout}");
            }
        }
    }
}

#[test]
fn an_objection_under_the_law_of_another_country_fits_one_page() {
    for country in ["GB", "CH"] {
        for ground in Ground::ALL {
            let anna = person("anna")
                .replace("\"profession\"", &format!("\"{ground}\""))
                .replace("country = \"AT\"", &format!("country = \"{country}\""));
            for language in ["de", "en"] {
                for printed in Printed::new(&anna, Right::Objection, language, Some(Layout::Right), None) {
                    assert_eq!(printed.info("Pages"), "1", "{country}: {ground} in {language}");
                }
            }
        }
    }
}

#[test]
fn every_word_stays_on_the_sheet_of_a4_and_of_us_letter() {
    let long = person("anna").replace("Anna Beispiel", &"W".repeat(200)).replace("anna.beispiel", &"i".repeat(200));
    for (profile, layout) in [
        (person("anna"), None),
        (person("ben"), Some(Layout::Plain)),
        (long.clone(), Some(Layout::Left)),
        (long.clone(), Some(Layout::Right)),
        (long, Some(Layout::Plain)),
    ] {
        for printed in Printed::new(&profile, Right::Objection, "de", layout, None) {
            for (word, [x0, y0, x1, y1]) in printed.words() {
                assert!(x0 >= 19.0 && x1 <= 193.0 && y0 >= 12.0 && y1 <= 273.0, "{word} at {x0:.1} {y0:.1} {x1:.1} {y1:.1}");
            }
        }
    }
}

#[test]
fn the_pdf_is_tagged_and_says_title_author_language_and_both_standards() {
    let printed = Printed::new(&person("anna"), Right::Access, "de", None, None).remove(0);
    assert_eq!(printed.info("Title"), "Antrag auf Auskunft nach Art.\u{a0}15\u{a0}DSGVO: KI-Entwicklung mit personenbezogenen Daten");
    assert_eq!(printed.info("Author"), "Anna Beispiel");
    assert_eq!(printed.info("Tagged"), "yes");
    assert_eq!(printed.info("CreationDate"), "Sat Nov 21 12:00:00 2026 UTC");
    assert_eq!(printed.info("Page size"), "595.276 x 841.89 pts (A4)");
    let bytes = String::from_utf8_lossy(&printed.bytes);
    for mark in ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>", "de-AT"] {
        assert!(bytes.contains(mark), "{mark}");
    }
    tool("qpdf", &["--check"], Some(&printed.file));
}

#[test]
fn following_pages_have_their_number_and_the_reference() {
    let printed = Printed::new(&person("ben"), Right::Access, "en", None, None).remove(0);
    assert_eq!(printed.info("Pages"), "2");
    let foot = tool("pdftotext", &["-f", "2"], Some(&printed.file)).replace('\u{a0}', " ");
    assert!(foot.contains("Page 2 of 2, reference 20261121-"), "{foot}");
    let first = tool("pdftotext", &["-l", "1"], Some(&printed.file));
    assert!(!first.contains("1\u{a0}of"), "{first}");
}

/// Objections of Anna that say all in German and then in English.
fn in_german_and_english() -> Order {
    let mut order = order(&[Right::Objection]);
    order.also = Some("en".parse().unwrap());
    order
}

#[test]
fn a_second_version_begins_a_new_page_without_a_window_and_the_pages_are_numbered_through() {
    for layout in Layout::ALL {
        let printed = Printed::of(&person("anna"), &in_german_and_english(), Some(layout), None).remove(0);
        assert_eq!(printed.info("Pages"), "2", "{layout}");
        let first = tool("pdftotext", &["-l", "1"], Some(&printed.file));
        assert!(first.contains("Sehr geehrte Damen und Herren,") && !first.contains("Dear Sir or Madam,"), "{layout}: {first}");
        let second = tool("pdftotext", &["-f", "2", "-raw"], Some(&printed.file)).replace('\u{a0}', " ");
        assert!(second.starts_with("Anna Beispiel\nBeispielgasse 1/2\n1010 Wien\nAustria\nanna@example.org\n"), "{layout}: {second}");
        assert!(second.contains("Page 2 of 2, reference 20261121-") && !second.contains("Seite 2"), "{layout}: {second}");
        assert!(!first.contains("Seite 1") && !first.contains("Page 1"), "{layout}: {first}");
    }
}

#[test]
fn the_foot_of_a_page_speaks_the_language_of_the_page() {
    let mut order = order(&[Right::Access]);
    order.also = Some("en".parse().unwrap());
    let printed = Printed::of(&person("anna"), &order, None, None).remove(0);
    assert_eq!(printed.info("Pages"), "4");
    for (page, foot) in
        [("2", "Seite 2 von 4, Zeichen 20261121-"), ("3", "Page 3 of 4, reference 20261121-"), ("4", "Page 4 of 4, reference 20261121-")]
    {
        let text = tool("pdftotext", &["-f", page, "-l", page], Some(&printed.file)).replace('\u{a0}', " ");
        assert!(text.contains(foot), "{foot}: {text}");
    }
}

#[test]
fn a_second_version_is_tagged_with_its_own_language_and_both_standards_stay() {
    let printed = Printed::of(&person("anna"), &in_german_and_english(), None, None).remove(0);
    assert!(printed.info("Title").starts_with("Widerspruch "), "{}", printed.info("Title"));
    assert_eq!(printed.info("Tagged"), "yes");
    let bytes = String::from_utf8_lossy(&printed.bytes);
    for mark in ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>"] {
        assert!(bytes.contains(mark), "{mark}");
    }
    tool("qpdf", &["--check"], Some(&printed.file));
    let objects = tool("qpdf", &["--qdf", "--object-streams=disable", printed.file.to_str().unwrap(), "-"], None);
    assert_eq!(objects.matches("/Lang (de-AT)").count(), 1, "the language of the document");
    assert!(
        objects.matches("/Lang (en)").count() > 10,
        "that of each element of the second version: {}",
        objects.matches("/Lang (en)").count()
    );
}

#[test]
fn a_child_that_signs_as_well_has_room_for_it_beside_the_parent() {
    let png = || Signature::new(std::fs::read(super::support::root().join("tests/data/signature.png")).unwrap()).unwrap();
    for signature in [None, Some(png())] {
        let printed = Printed::of(&family("anna"), &order(&[Right::Objection]), Some(Layout::Plain), signature).remove(0);
        let words = printed.words();
        let of = |word: &str| words.iter().rfind(|(there, _)| there == word).unwrap_or_else(|| panic!("no {word} in {words:?}")).1;
        let (closing, parent, child) = (of("Grüßen"), of("Paula"), of("Unterschrift"));
        assert!((parent[1] - child[1]).abs() < 0.1 && child[0] > parent[0] + 60.0, "{parent:?} {child:?}");
        assert!(child[1] - closing[3] > 10.0, "{closing:?} {child:?}");
        assert_eq!(printed.info("Pages"), "1");
        tool("qpdf", &["--check"], Some(&printed.file));
    }
}

#[test]
fn nobody_signs_an_empty_sheet() {
    let printed = Printed::of(&family("anna"), &order(&[Right::Objection]), Some(Layout::Left), None).remove(0);
    assert_eq!(printed.info("Pages"), "2");
    let last = tool("pdftotext", &["-f", "2", "-raw"], Some(&printed.file));
    assert!(
        last.starts_with("Eine bestimmte Form")
            && last.contains("bleiben unberührt.\nMit freundlichen Grüßen\nPaula Beispiel Unterschrift des Kindes"),
        "{last}"
    );
}

#[test]
fn the_same_letter_gives_the_same_bytes_in_every_format() {
    let mut order = order(&[Right::Objection, Right::Access]);
    order.also = Some("en".parse().unwrap());
    let drafts = drafts(&person("anna"), &order);
    let sender = Some((None, "anna@example.org".parse().unwrap()));
    let with_sender = || Stationery { sender: sender.clone(), sent_at: "2026-11-21T12:00:00+01:00".parse().unwrap(), ..stationery() };
    for format in Format::ALL {
        let first = knowledge().render(&drafts, format, &with_sender()).unwrap();
        let second = std::thread::spawn({
            let (drafts, stationery) = (drafts.clone(), with_sender());
            move || knowledge().render(&drafts, format, &stationery).unwrap()
        });
        assert!(first == second.join().unwrap(), "{format}");
    }
}

#[test]
fn a_signature_stands_between_closing_and_name_with_its_alternative_text() {
    let png = std::fs::read(super::support::root().join("tests/data/signature.png")).unwrap();
    let printed = Printed::new(&person("anna"), Right::Objection, "de", None, Some(Signature::new(png).unwrap())).remove(0);
    assert_eq!(printed.info("Pages"), "1");
    let images = tool("pdfimages", &["-list"], Some(&printed.file));
    assert!(images.contains("image"), "{images}");
    let structure = tool("pdfinfo", &["-struct"], Some(&printed.file));
    assert!(structure.contains("Figure"), "{structure}");
    let text = tool("pdfinfo", &["-struct-text"], Some(&printed.file));
    assert!(text.contains("Mit freundlichen Grüßen"), "{text}");
}

#[test]
fn characters_that_no_font_shows_are_named_before_anything_is_made() {
    let drafts = drafts(&person("anna").replace("Anna Beispiel", "Anna 👩 東京 👩"), &order(&[Right::Objection]));
    let error = knowledge().render(&drafts, Format::Pdf, &stationery()).unwrap_err();
    let demur::correspondence::CorrespondenceError::Render(demur::render::RenderError::Pdf(PdfError::MissingGlyphs { characters })) = error
    else {
        panic!("{error}")
    };
    assert_eq!(characters, ['👩', '東', '京']);
}
