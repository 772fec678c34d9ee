//! Which characters of a letter no font can show.

use serde_json::Value;

use super::fonts::Fonts;
use crate::profile::is_ignorable;

/// The characters that no face shows, each once, in the order of the sheet.
///
/// White space and format characters need no glyph.
pub(super) fn missing(sheet: &Value, fonts: &Fonts) -> Vec<char> {
    let mut missing = Vec::new();
    each_character(sheet, &mut |character| {
        let needs_glyph = !character.is_whitespace() && !is_ignorable(character);
        if needs_glyph && !missing.contains(&character) && !fonts.show(character) {
            missing.push(character);
        }
    });
    missing
}

/// Puts its number in the place of each character that no face shows, and a square in that of a full block.
pub(super) fn spell_out(sheet: &mut Value, fonts: &Fonts) {
    let missing = missing(sheet, fonts);
    if !missing.is_empty() {
        replace(sheet, &missing);
    }
}

fn replace(value: &mut Value, missing: &[char]) {
    let spelt = |character: char| match character {
        '\u{2588}' => "\u{25a0}".to_owned(),
        other => format!("[U+{:04X}]", u32::from(other)),
    };
    match value {
        Value::String(text) => {
            *text = text.chars().map(|one| if missing.contains(&one) { spelt(one) } else { one.to_string() }).collect();
        }
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, missing)),
        Value::Object(fields) => fields.values_mut().for_each(|field| replace(field, missing)),
        _ => {}
    }
}

fn each_character(value: &Value, act: &mut impl FnMut(char)) {
    match value {
        Value::String(text) => text.chars().for_each(act),
        Value::Array(items) => items.iter().for_each(|item| each_character(item, act)),
        Value::Object(fields) => fields.values().for_each(|field| each_character(field, act)),
        _ => {}
    }
}
