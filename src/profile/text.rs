//! What text a person may type, and how it is cleaned: nothing visible is lost.

/// Characters that a field of one line may have.
pub const LINE_LIMIT: usize = 200;
/// Characters that a text may have.
pub const TEXT_LIMIT: usize = 20_000;

/// Joins line ends and makes tabs spaces; Unicode's line and paragraph separators become line feeds.
pub(crate) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\u{2028}', '\u{2029}'], "\n").replace('\t', " ").trim().to_owned()
}

/// The first character that no text may have; a line feed is one only where `line_feed_allowed` is not set.
///
/// Control characters, U+FEFF, noncharacters and private use show nothing or different things in different fonts; bidirectional
/// embeddings, overrides and isolates reorder what follows them (Unicode Standard Annex 9).
pub(crate) fn forbidden_character(text: &str, line_feed_allowed: bool) -> Option<char> {
    text.chars().find(|&c| match c {
        '\n' => !line_feed_allowed,
        '\u{feff}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{f0000}'..='\u{ffffd}'
        | '\u{100000}'..='\u{10fffd}' => true,
        _ => c.is_control() || u32::from(c) & 0xfffe == 0xfffe,
    })
}

/// Characters that show nothing of themselves (Unicode: `Default_Ignorable_Code_Point`).
pub(crate) fn is_ignorable(character: char) -> bool {
    matches!(u32::from(character),
        0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f
        | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0 | 0xfff0..=0xfff8 | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff)
}

/// Whether a text shows nothing at all.
pub(super) fn is_invisible(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_ignorable(character))
}

/// The candidate that is nearest to what was typed, if it is near enough to be meant.
pub(crate) fn nearest(typed: &str, candidates: &[&str]) -> Option<String> {
    let near = |candidate: &&&str| strsim::damerau_levenshtein(typed, candidate);
    let best = candidates.iter().min_by_key(near)?;
    let allowed = typed.chars().count().max(best.chars().count()) / 3 + 1;
    (near(&best) <= allowed).then(|| (*best).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_and_reordering_characters_are_forbidden() {
        for bad in
            ['\u{0}', '\u{b}', '\u{85}', '\u{feff}', '\u{fffe}', '\u{1ffff}', '\u{e000}', '\u{202e}', '\u{2067}', '\u{fdd0}', '\u{10fffd}']
        {
            assert_eq!(forbidden_character(&format!("a{bad}b"), true), Some(bad), "{:x}", u32::from(bad));
        }
        for good in ["Žofie Đoković", "שלום", "👩\u{200d}🌾", "a\u{301}", "a\u{ad}b", "\u{200e}a"] {
            assert_eq!(forbidden_character(good, false), None, "{good}");
        }
        assert_eq!(forbidden_character("a\nb", false), Some('\n'));
        assert_eq!(forbidden_character("a\nb", true), None);
    }

    #[test]
    fn the_nearest_key_is_named_only_if_it_is_near() {
        let keys = ["language", "subject", "accounts"];
        assert_eq!(nearest("langauge", &keys).as_deref(), Some("language"));
        assert_eq!(nearest("acounts", &keys).as_deref(), Some("accounts"));
        assert_eq!(nearest("colour", &keys), None);
    }
}
