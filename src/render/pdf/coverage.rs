//! Which characters of a letter no font can show.

use serde_json::Value;

use super::fonts::Fonts;

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

/// Characters that show nothing of themselves (Unicode: `Default_Ignorable_Code_Point`).
fn is_ignorable(character: char) -> bool {
    matches!(u32::from(character),
        0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f
        | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0 | 0xfff0..=0xfff8 | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff)
}
