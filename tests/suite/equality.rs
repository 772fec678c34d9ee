//! What a person typed comes out again, and means nothing but itself: text, HTML and PDF carry the same words.

use demur::law::Right;
use demur::letter::{Block, Document};
use demur::render::Format;
use demur::template::commonmark;
use proptest::prelude::*;

use super::support::{drafts, knowledge, order, person, stationery, tool};

const HOSTILE: &[&str] = &[
    r"*_#{{ }}{% %}<b>$&",
    r"\n- 1. @ ~ `code` ```",
    r"{{ subject }} {% include 'x' %} {# c #}",
    r"#import <label> @ref $ x^2 $ \u{41} //c /*c*/ -- --- ...",
    r"</article><script>alert(1)</script><!-- &amp; &#65; ]]>",
    r"[link](https://example.org) ![i](x) <https://example.org> | a | b |",
    r"'; rm -rf / # $(id) `id` %s %n \0 ^.*$ (a|b)+ [a-z]{2}",
    "1. one",
    "- two",
    "# three",
    "> four",
    "    five",
    "===",
    "---",
    "+ six",
    "Zoë Łukasiewicz-Þórðardóttir Αθηνά Ђорђе Їжак ş ț ħ ġ",
    "a\u{301}e\u{308}o\u{302}\u{323} q\u{301} x\u{30c}q\u{301}X\u{304}\u{301} г\u{301} α\u{30c}",
    "אנה בדיקה",
    "soft\u{ad}hyphen zero\u{200b}width non\u{a0}break narrow\u{202f}space",
    "“typographic” ‘quotes’ – — … • € № ½ © ™",
];

/// What parts two versions in plain text, and has no words.
const RULE: &str = "------------------------------------------------------------------------\n";

/// The words of a text as they are compared: NFC, white space folded, format characters removed.
fn words(text: &str) -> String {
    let composed = tool_nfc(text);
    let visible: String = composed.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tool_nfc(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect()
}

/// The first letter of a profile: an objection in two versions.
fn rendered(profile: &str, format: Format) -> Vec<u8> {
    let mut order = order(&[Right::Objection]);
    order.also = Some(if profile.contains("language = \"en\"") { "de" } else { "en" }.parse().unwrap());
    let drafts = drafts(profile, &order);
    knowledge().render(&drafts[..1], format, &stationery()).unwrap().remove(0)
}

fn text_of(profile: &str) -> String {
    String::from_utf8(rendered(profile, Format::Text)).unwrap().replace(RULE, "")
}

/// The text content of HTML: what stands between the tags of the body, with the five entities undone.
fn html_of(profile: &str) -> String {
    let html = String::from_utf8(rendered(profile, Format::Html)).unwrap();
    let body = html.split_once("<body").unwrap().1;
    let mut text = String::new();
    let mut in_tag = true;
    for character in body.chars() {
        match character {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                text.push(' ');
            }
            _ if !in_tag => text.push(character),
            _ => {}
        }
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

fn pdf_of(profile: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, rendered(profile, Format::Pdf)).unwrap();
    tool("pdftotext", &["-raw"], Some(&file))
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// Anna with a hostile name, address, user name and ground.
fn hostile(string: &str) -> String {
    let string = quoted(string);
    person("anna")
        .replace("name = \"Anna Beispiel\"", &format!("name = \"{string}\""))
        .replace("Beispielgasse 1/2", &format!("{string}\nBeispielgasse 1/2"))
        .replace("\"anna.beispiel\"", &format!("\"{string}\""))
        .replace("grounds = [\"profession\"]", &format!("text = \"\"\"\n{string}\n\n{string}\n{string}\"\"\""))
}

#[test]
fn hostile_text_is_the_same_in_text_html_and_pdf_and_nothing_is_interpreted() {
    for string in HOSTILE {
        let profile = hostile(string);
        let text = words(&text_of(&profile));
        let typed = words(string);
        assert!(text.matches(&typed).count() >= 12, "{string:?} does not come out six times a version in\n{text}");
        assert_eq!(words(&html_of(&profile)), text, "HTML of {string:?}");
        let pdf = words(&pdf_of(&profile)).replace(' ', "");
        let is_right_to_left = string.contains('א');
        for part in typed.split(' ').filter(|_| !is_right_to_left) {
            assert!(pdf.contains(part), "{part:?} of {string:?} is not in the PDF:\n{pdf}");
        }
    }
}

#[test]
fn the_pdf_has_all_words_of_the_text_in_their_order() {
    for name in ["anna", "ben", "chiara"] {
        // A line may end after a hyphen.
        let text = words(&text_of(&person(name))).replace("- ", "-");
        let pdf = words(&pdf_of(&person(name))).replace("- ", "-");
        let mut rest = pdf.as_str();
        for word in text.split(' ') {
            let position = rest.find(word).unwrap_or_else(|| panic!("{word:?} is missing or out of order in\n{pdf}"));
            rest = &rest[position + word.len()..];
        }
    }
}

#[test]
fn a_letter_with_a_raised_mark_is_read_once() {
    let pdf = words(&pdf_of(&person("anna").replace("Anna Beispiel", "x\u{30c}q\u{301} X\u{30c} Beispiel")));
    assert!(pdf.starts_with("x\u{30c}q\u{301} X\u{30c} Beispiel Beispielgasse"), "{pdf}");
}

#[test]
fn a_word_of_3000_characters_stays_on_the_page_and_is_whole() {
    let long: String = (0..3000).map(|number| char::from(b'a' + u8::try_from(number % 26).unwrap())).collect();
    let profile = person("anna").replace("grounds = [\"profession\"]", &format!("text = \"{long}\""));
    assert!(text_of(&profile).contains(&long) && html_of(&profile).contains(&long));
    let pdf = words(&pdf_of(&profile)).replace(' ', "");
    assert!(pdf.contains(&long), "{pdf}");
}

#[test]
fn long_names_and_texts_make_letters_in_all_forms() {
    let profile = person("anna")
        .replace("Anna Beispiel", &"Wort ".repeat(40))
        .replace("Beispielgasse 1/2", &"Weg ".repeat(50))
        .replace("grounds = [\"profession\"]", &format!("text = \"{}\"", "Satz. ".repeat(3300)));
    for format in [Format::Text, Format::Html, Format::Pdf, Format::Markdown, Format::Json] {
        assert!(rendered(&profile, format).len() > 20_000, "{format}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn escaped_lines_are_one_paragraph_that_says_the_lines(lines in prop::collection::vec("[ 0-9]{0,3}[-+*#>=_.:)(`~|!&<\\[\\]\\\\ ]{0,4}[a-z ]{0,3}[-*_.)`]{0,3}", 1..6)) {
        let lines: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        prop_assume!(!lines.is_empty());
        let document = Document::parse(commonmark(&lines.join("\n"))).unwrap();
        let [Block::Paragraph { text: inlines }] = document.blocks.as_slice() else { panic!("{lines:?}: {:?}", document.blocks) };
        let said: String = inlines.iter().map(demur::letter::Inline::words).collect();
        prop_assert_eq!(said, lines.join("\n"));
    }

    #[test]
    fn escaped_text_is_one_paragraph_that_says_the_text(text in "[^\\p{C}\u{2028}\u{2029}]{1,200}") {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assume!(!text.is_empty());
        let document = Document::parse(commonmark(&text)).unwrap();
        let [Block::Paragraph { text: inlines }] = document.blocks.as_slice() else { panic!("{:?}", document.blocks) };
        let said: String = inlines.iter().map(demur::letter::Inline::words).collect();
        prop_assert_eq!(said, text);
    }
}
