//! The letter as the data that `letter.typ` reads, with text made fit for the page.

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use super::Page;
use super::fonts::Fonts;
use crate::letter::Letter;
use crate::render::Report;

/// Words of more characters than this get break points.
const LONG_WORD: usize = 36;
/// So many characters stand between two break points.
const BREAK_AFTER: usize = 12;

/// The data of the page: what holds for all of it, and each version of the letter.
pub(super) fn sheet(letter: &Letter, page: &Page<'_>) -> Value {
    json!({
        "versions": letter.versions().map(version).collect::<Vec<_>>(),
        "layout": page.layout.id(),
        "folds": page.folds,
        "signature": page.signature.is_some(),
        "fonts": page.fonts.families.iter().map(|family| family.to_lowercase()).collect::<Vec<_>>(),
    })
}

fn version(letter: &Letter) -> Value {
    let (lang, region) = letter.language.split_once('-').map_or((letter.language.as_str(), None), |(lang, region)| (lang, Some(region)));
    let sender = &letter.sender;
    let return_line = if sender.has_address { [&sender.name].into_iter().chain(&sender.lines).collect() } else { Vec::new() };
    let mut version = json!({
        "sender": { "name": sender.name, "lines": sender.lines, "email": sender.email },
        "return_line": return_line,
        "recipient": letter.recipient,
        "channel_line": letter.channel_line,
        "date_line": letter.date_line,
        "reference_line": letter.reference_line,
        "version_line": letter.version_line,
        "subject": letter.subject,
        "salutation": letter.salutation,
        "body": letter.body.blocks,
        "closing": letter.closing,
        "co_signer": letter.co_signer,
        "enclosures": letter.enclosures,
        "signature_alt": letter.signature_alt,
        "page_foot": letter.page_foot,
    });
    make_fit(&mut version);
    version["lang"] = lang.into();
    version["region"] = region.into();
    version
}

/// The data of a report.
pub(super) fn report(report: &Report, fonts: &Fonts) -> Value {
    let (lang, region) = report.language.split_once('-').map_or((report.language.as_str(), None), |(lang, region)| (lang, Some(region)));
    let mut sheet = json!({ "title": report.title, "author": report.author, "page_foot": report.page_foot, "body": report.body.blocks });
    make_fit(&mut sheet);
    sheet["fonts"] = fonts.families.iter().map(|family| family.to_lowercase()).collect();
    sheet["lang"] = lang.into();
    sheet["region"] = region.into();
    sheet
}

fn make_fit(value: &mut Value) {
    match value {
        Value::String(text) => *text = fit(text),
        Value::Array(items) => items.iter_mut().for_each(make_fit),
        Value::Object(fields) => fields.values_mut().for_each(make_fit),
        _ => {}
    }
}

/// Composes characters (NFC), makes unusual white space usual, keeps together what a line end would tear apart, and gives long words
/// break points, so that nothing leaves the page.
fn fit(text: &str) -> String {
    let composed = text.nfc().map(|c| if c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c });
    let composed = with_joiners(&composed.collect::<String>());
    // A digest of SHA-256 has room in a line, and stays one word that can be copied.
    let is_digest = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_long = |word: &str| word.chars().count() > LONG_WORD && !is_digest(word);
    if !composed.split(' ').any(is_long) {
        return composed;
    }
    composed.split(' ').map(|word| if is_long(word) { with_break_points(word) } else { word.to_owned() }).collect::<Vec<_>>().join(" ")
}

/// A word joiner where no line should end: between the brackets of "15(1)(d)", and after the hyphen of "e-mail".
fn with_joiners(text: &str) -> String {
    let mut joined = String::with_capacity(text.len() + 8);
    let (mut previous, mut letters) = (' ', 0);
    for character in text.chars() {
        if previous == ')' && character == '(' || previous == '-' && letters == 1 && character.is_alphabetic() {
            joined.push('\u{2060}');
        }
        letters = match character {
            '-' => letters,
            _ if character.is_alphabetic() && previous != '-' => letters + 1,
            _ => 0,
        };
        joined.push(character);
        previous = character;
    }
    joined
}

/// A zero-width space after every few characters, never between a letter and what modifies it.
fn with_break_points(word: &str) -> String {
    let mut broken = String::with_capacity(word.len() + word.len() / 4);
    let mut since = 0;
    for (position, character) in word.char_indices() {
        let joins = is_joined(character) || broken.ends_with('\u{200d}');
        if since >= BREAK_AFTER && position > 0 && !joins {
            broken.push('\u{200b}');
            since = 0;
        }
        broken.push(character);
        since += 1;
    }
    broken
}

/// Whether a character belongs to the one before it: combining marks, joiners, variation selectors, skin tones, tags, and the letters of
/// scripts whose letters join.
fn is_joined(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
        || matches!(u32::from(character), 0x200c..=0x200d | 0xfe00..=0xfe0f | 0x1f3fb..=0x1f3ff | 0xe0020..=0xe007f | 0x1f1e6..=0x1f1ff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn fitting_changes_no_word(text in "\\PC{0,120}") {
            let without = |text: &str| text.nfc().filter(|c| !['\u{200b}', '\u{2060}'].contains(c)).map(|c| if c.is_whitespace() { ' ' } else { c }).collect::<String>();
            prop_assert_eq!(without(&fit(&text)), without(&text));
        }
    }

    #[test]
    fn a_long_word_gets_break_points_and_a_short_one_none() {
        assert_eq!(fit("Donaudampfschifffahrt"), "Donaudampfschifffahrt");
        let broken = fit(&"x".repeat(3000));
        assert!(broken.split('\u{200b}').all(|part| part.chars().count() <= BREAK_AFTER));
    }

    #[test]
    fn no_break_point_parts_a_letter_from_its_accent() {
        let broken = fit(&"q\u{301}".repeat(40));
        assert!(!broken.contains("\u{200b}\u{301}"));
    }
}
