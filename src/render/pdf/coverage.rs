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

fn each_character(value: &Value, act: &mut impl FnMut(char)) {
    match value {
        Value::String(text) => text.chars().for_each(act),
        Value::Array(items) => items.iter().for_each(|item| each_character(item, act)),
        Value::Object(fields) => fields.values().for_each(|field| each_character(field, act)),
        _ => {}
    }
}
