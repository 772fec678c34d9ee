//! The words of a page that demur itself made (PDF 1.7, ISO 32000-1, sections 7 and 9), line by line; of any other form it says nothing.
//!
//! The door of `miniz_oxide`. What is not exactly as `render/pdf` makes it gives no words, so that nothing can hide in what was not understood.

use std::collections::BTreeMap;

/// The longest content that is unpacked.
const LIMIT: usize = 16 << 20;

/// The faces that are embedded in demur; words in others may come in pieces.
const FACES: [&str; 2] = ["LibertinusSerif-Regular", "LibertinusSerif-Bold"];

/// An object: its dictionary and what its stream has.
struct Object<'a> {
    dictionary: &'a str,
    stream: &'a [u8],
}

type Objects<'a> = BTreeMap<usize, Object<'a>>;

/// The signs of a face by their numbers.
type Signs = BTreeMap<u16, String>;

/// A face as a page uses it.
struct Face {
    signs: Signs,
    /// First and last glyph, and how wide each of them is, in thousandths of the size.
    widths: Vec<(u16, u16, f64)>,
}

impl Face {
    fn width(&self, glyph: u16) -> f64 {
        self.widths.iter().find(|(first, last, _)| (*first..=*last).contains(&glyph)).map_or(0.0, |(.., width)| *width)
    }
}

/// A gap of this part of the size is a space.
const SPACE: f64 = 0.12;

/// The words of all pages; none if this is not a page of demur's.
pub(super) fn words(bytes: &[u8]) -> Option<String> {
    let objects = objects(bytes)?;
    let tree = objects.values().find(|object| object.dictionary.contains("/Type/Pages"))?;
    let kids = tree.dictionary.split_once("/Kids[")?.1.split_once(']')?.0;
    let mut text = String::new();
    for page in kids.split(" 0 R").map(str::trim).filter(|kid| !kid.is_empty()) {
        let page = objects.get(&page.parse().ok()?)?;
        let resources = objects.get(&reference(page.dictionary, "/Resources ")?)?;
        let faces = faces(resources.dictionary, &objects)?;
        let content = unpacked(objects.get(&reference(page.dictionary, "/Contents ")?)?)?;
        put(&content, &faces, &mut text)?;
    }
    Some(text)
}

fn objects(bytes: &[u8]) -> Option<Objects<'_>> {
    let mut objects = Objects::new();
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b" 0 obj") {
        let start = bytes[..at + found].iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |before| before + 1);
        let number = std::str::from_utf8(&bytes[start..at + found]).ok()?.parse().ok()?;
        let body = at + found + b" 0 obj".len();
        let end = body + find(&bytes[body..], b"endobj")?;
        let stream = find(&bytes[body..end], b"stream\n").map(|length| body + length);
        let dictionary = std::str::from_utf8(&bytes[body..stream.unwrap_or(end)]).ok();
        let (dictionary, stream) = match (dictionary, stream) {
            (Some(dictionary), Some(stream)) => {
                let length: usize = number_after(dictionary, "/Length ")?;
                let data = stream + b"stream\n".len();
                at = data.checked_add(length)?;
                (dictionary, bytes.get(data..at)?)
            }
            (dictionary, _) => {
                at = end;
                (dictionary.unwrap_or_default(), &[][..])
            }
        };
        objects.insert(number, Object { dictionary, stream });
    }
    Some(objects)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn number_after<T: std::str::FromStr>(text: &str, key: &str) -> Option<T> {
    let rest = text.split_once(key)?.1;
    let end = rest.find(|one: char| !one.is_ascii_digit()).unwrap_or(rest.len());
    rest[..end].parse().ok()
}

/// The number of the object that a key of a dictionary refers to.
fn reference(dictionary: &str, key: &str) -> Option<usize> {
    number_after(dictionary, key)
}

fn unpacked(object: &Object<'_>) -> Option<String> {
    if !object.dictionary.contains("/Filter/FlateDecode") {
        return None;
    }
    let bytes = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(object.stream, LIMIT).ok()?;
    Some(bytes.into_iter().map(char::from).collect())
}

/// The faces of a page by their names there.
fn faces(resources: &str, objects: &Objects<'_>) -> Option<BTreeMap<String, Face>> {
    let Some(fonts) = resources.split_once("/Font<<") else { return Some(BTreeMap::new()) };
    let mut faces = BTreeMap::new();
    for font in fonts.1.split_once(">>")?.0.split('/').filter(|font| !font.trim().is_empty()) {
        let (name, number) = font.split_once(' ')?;
        let font = objects.get(&number.split(' ').next()?.parse().ok()?)?.dictionary;
        if !FACES.iter().any(|face| font.contains(face)) {
            return None;
        }
        let signs = signs(&unpacked(objects.get(&reference(font, "/ToUnicode ")?)?)?)?;
        let widths = widths(objects.get(&reference(font, "/DescendantFonts[")?)?.dictionary)?;
        faces.insert(name.to_owned(), Face { signs, widths });
    }
    Some(faces)
}

/// How wide the glyphs of a face are (section 9.7.4.3), in the form that names first, last and width.
fn widths(font: &str) -> Option<Vec<(u16, u16, f64)>> {
    let numbers: Vec<&str> = font.split_once("/W[")?.1.split_once(']')?.0.split_whitespace().collect();
    let triple = |three: &[&str]| Some((three.first()?.parse().ok()?, three.get(1)?.parse().ok()?, three.get(2)?.parse().ok()?));
    numbers.chunks(3).map(triple).collect()
}

/// The table from glyphs to signs (section 9.10.3).
fn signs(table: &str) -> Option<Signs> {
    let mut signs = Signs::new();
    for (begin, end, is_range) in [("beginbfchar", "endbfchar", false), ("beginbfrange", "endbfrange", true)] {
        for block in table.split(begin).skip(1).filter_map(|rest| rest.split_once(end)) {
            if is_range && block.0.contains('<') {
                return None;
            }
            let mut numbers = block.0.split('<').skip(1).map(|number| number.split('>').next().unwrap_or_default());
            while let (Some(glyph), Some(sign)) = (numbers.next(), numbers.next()) {
                let units: Option<Vec<u16>> =
                    (0..sign.len() / 4).map(|at| u16::from_str_radix(sign.get(at * 4..at * 4 + 4)?, 16).ok()).collect();
                signs.insert(u16::from_str_radix(glyph, 16).ok()?, String::from_utf16(&units?).ok()?);
            }
        }
    }
    Some(signs)
}

/// Puts the words of a page below those before it; each run stands where the last matrix says.
fn put(content: &str, faces: &BTreeMap<String, Face>, text: &mut String) -> Option<()> {
    let (mut numbers, mut glyphs, mut face, mut size): (Vec<f64>, Vec<u8>, Option<&Face>, f64) = (Vec::new(), Vec::new(), None, 0.0);
    // Where the run stands, and where the one before ended.
    let (mut place, mut end, mut origin) = ((0.0, 0.0), (f64::MAX, f64::MAX), 0.0);
    let mut tokens = Tokens { text: content, at: 0 };
    while let Some(token) = tokens.next_one()? {
        match token {
            Token::Text(bytes) => glyphs.extend(bytes),
            Token::Name(name) => face = faces.get(name).or(face),
            Token::Word(word) => match (word.parse::<f64>(), word) {
                (Ok(number), _) => numbers.push(number),
                (_, "cm") => {
                    place = (*numbers.get(numbers.len().checked_sub(2)?)?, *numbers.last()?);
                    origin = place.0;
                    numbers.clear();
                }
                (_, "Tm") => {
                    // The matrix of the text is moved within that of the run.
                    place.0 = origin + *numbers.get(numbers.len().checked_sub(2)?)?;
                    numbers.clear();
                    glyphs.clear();
                }
                (_, "Tf") => {
                    size = numbers.pop()?;
                    numbers.clear();
                }
                (_, "TJ" | "Tj") => {
                    if (place.1 - end.1).abs() > 0.5 {
                        text.push('\n');
                    } else if !text.ends_with(' ') && (place.0 - end.0).abs() > SPACE * size {
                        text.push(' ');
                    }
                    let mut width = -numbers.iter().sum::<f64>();
                    for glyph in glyphs.chunks(2) {
                        let number = u16::from_be_bytes(glyph.try_into().ok()?);
                        width += face?.width(number);
                        text.extend(face?.signs.get(&number)?.chars().filter(|sign| !['\u{200b}', '\u{2060}'].contains(sign)));
                    }
                    end = (place.0 + width * size / 1000.0, place.1);
                    numbers.clear();
                    glyphs.clear();
                }
                // Strings that belong to anything else are not shown.
                _ => {
                    numbers.clear();
                    glyphs.clear();
                }
            },
        }
    }
    Some(())
}

enum Token<'a> {
    Text(Vec<u8>),
    Name(&'a str),
    Word(&'a str),
}

struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    /// The next token, none at the end; none at all where the content is broken.
    #[expect(clippy::option_option, reason = "the end is one thing, and what cannot be read another")]
    fn next_one(&mut self) -> Option<Option<Token<'a>>> {
        let is_sign = |one: char| one.is_whitespace() || "()<>[]/".contains(one);
        loop {
            let rest = &self.text[self.at..];
            let Some(first) = rest.chars().next() else { return Some(None) };
            self.at += first.len_utf8();
            match first {
                '(' => return self.string().map(|bytes| Some(Token::Text(bytes))),
                '/' | '0'..='9' | 'a'..='z' | 'A'..='Z' | '-' | '.' | '\'' | '*' | '"' => {
                    let word = &self.text[self.at..];
                    let length = word.find(is_sign).unwrap_or(word.len());
                    self.at += length;
                    let word = &word[..length];
                    return Some(Some(if first == '/' { Token::Name(word) } else { Token::Word(&rest[..first.len_utf8() + length]) }));
                }
                _ => {}
            }
        }
    }

    /// The bytes of a string after its opening bracket (section 7.3.4.2).
    fn string(&mut self) -> Option<Vec<u8>> {
        let (mut bytes, mut depth) = (Vec::new(), 0);
        let mut signs = self.text[self.at..].char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            match sign {
                ')' if depth == 0 => {
                    self.at += at + 1;
                    return Some(bytes);
                }
                '\\' => {
                    let (_, escaped) = signs.next()?;
                    let byte = match escaped {
                        'n' => b'\n',
                        'r' => b'\r',
                        't' => b'\t',
                        'b' => 8,
                        'f' => 12,
                        '0'..='7' => {
                            let mut value = escaped.to_digit(8)?;
                            for _ in 0..2 {
                                if let Some((_, next)) = signs.next_if(|(_, next)| next.is_digit(8)) {
                                    value = value * 8 + next.to_digit(8)?;
                                }
                            }
                            u8::try_from(value).ok()?
                        }
                        other => u8::try_from(u32::from(other)).ok()?,
                    };
                    bytes.push(byte);
                }
                other => {
                    depth += i32::from(other == '(') - i32::from(other == ')');
                    bytes.push(u8::try_from(u32::from(other)).ok()?);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_file_is_too_bad_to_be_looked_at(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "(1 0 obj|<</Type/Pages|/Kids\\[2 0 R\\]|>>|stream\n|/Length |[0-9]|endobj|\n| ){0,60}") {
            words(&bytes);
            words(text.as_bytes());
        }

        #[test]
        fn no_content_is_too_bad_to_be_read(text in "(\\(|\\)|\\\\|[0-9a ]|TJ|Tj|cm|/f0|é){0,60}") {
            put(&text, &BTreeMap::new(), &mut String::new());
        }
    }
}
