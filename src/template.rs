//! The door of Tera: which clauses, in which order, on which condition; and the frame of the HTML rendering.
//!
//! Enters: `templates/`, with the user's own in place of the built-in ones, a language, and values. Leaves: `CommonMark` or HTML in
//! which every value and every message is escaped once. It knows no wording and no letter.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, PoisonError, RwLock};

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value};

use crate::law::Overlay;
use crate::locale::Localizer;

/// Every built-in template, by its path below `templates/`.
const FILES: &[(&str, &str)] = &[
    ("letter/access.md", include_str!("../templates/letter/access.md")),
    ("letter/frame.md", include_str!("../templates/letter/frame.md")),
    ("letter/objection.md", include_str!("../templates/letter/objection.md")),
    ("email.html", include_str!("../templates/email.html")),
];

/// A template that cannot be read or filled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("template {file} is broken{}: {problem}", position.map(|(line, column)| format!(" at {line}:{column}")).unwrap_or_default())]
pub struct TemplateError {
    /// Path below `templates/`.
    pub file: String,
    /// Line and column, counted from one, where Tera knows them.
    pub position: Option<(usize, usize)>,
    /// What Tera said.
    pub problem: String,
}

/// The templates of one medium in one language.
#[derive(Debug)]
pub struct Engine(Tera);

impl Engine {
    /// The engine for letters: `CommonMark`, in which `t(id=…)` words a message.
    ///
    /// # Errors
    /// [`TemplateError`] if a template of the user's is broken.
    pub fn for_letters(own: &Overlay, localizer: Arc<Localizer>) -> Result<Self, TemplateError> {
        Self::new(own, ".md", escape_commonmark, localizer)
    }

    /// The engine for HTML.
    ///
    /// # Errors
    /// [`TemplateError`] if a template of the user's is broken.
    pub fn for_html(own: &Overlay, localizer: Arc<Localizer>) -> Result<Self, TemplateError> {
        Self::new(own, ".html", tera::escape_html, localizer)
    }

    fn new(own: &Overlay, suffix: &'static str, escape: tera::EscapeFn, localizer: Arc<Localizer>) -> Result<Self, TemplateError> {
        let mut tera = Tera::new();
        tera.autoescape_on([suffix]);
        tera.set_escape_fn(escape);
        let sentences = RwLock::new(BTreeMap::new());
        tera.register_function("t", move |arguments: Kwargs, _: &State| word(&localizer, &arguments, escape, &sentences));
        let sources = FILES
            .iter()
            .filter(|(file, _)| file.ends_with(suffix))
            .map(|(file, text)| (*file, own.get(*file).map_or(*text, String::as_str)));
        tera.add_raw_templates(sources).map_err(|error| TemplateError::from_tera("", &error))?;
        Ok(Self(tera))
    }

    /// Fills a template.
    ///
    /// # Errors
    /// [`TemplateError`] if a value or a message is missing, or the user's template asks for something that does not exist.
    pub fn fill(&self, file: &str, values: &impl Serialize) -> Result<String, TemplateError> {
        let context = Context::from_serialize(values).map_err(|error| TemplateError::from_tera(file, &error))?;
        self.0.render(file, &context).map_err(|error| TemplateError::from_tera(file, &error))
    }
}

/// Sentences without variables, escaped, by message id: most of a letter, and the same in every letter of the language.
type Sentences = RwLock<BTreeMap<String, Value>>;

/// Words a message: `t(id="period", reached=…, ends=…)`.
fn word(localizer: &Localizer, arguments: &Kwargs, escape: tera::EscapeFn, sentences: &Sentences) -> tera::TeraResult<Value> {
    let id: &str = arguments.must_get("id")?;
    let has_variables = arguments.iter().nth(1).is_some();
    if !has_variables && let Some(sentence) = sentences.read().unwrap_or_else(PoisonError::into_inner).get(id) {
        return Ok(sentence.clone());
    }
    let variables = arguments.iter().filter_map(|(key, value)| {
        let key = key.as_str().filter(|key| *key != "id")?;
        Some((key, value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed)))
    });
    let text = localizer.text(id, variables).map_err(|error| tera::Error::message(error.to_string()))?;
    if has_variables {
        return Ok(Value::normal_string(&text));
    }
    let sentence = Value::safe_string(&escaped(&text, escape));
    sentences.write().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), sentence.clone());
    Ok(sentence)
}

/// A text that means itself in a medium.
fn escaped(text: &str, escape: tera::EscapeFn) -> String {
    let mut bytes = Vec::with_capacity(text.len() + text.len() / 8);
    escape(text, &mut bytes).expect("memory takes every write");
    String::from_utf8(bytes).expect("escaping adds ASCII only")
}

/// Makes text mean itself in `CommonMark` (0.31, sections 2.4 and 6.7): a backslash before each sign that means something anywhere in a
/// line, and before a sign that begins a block where a line begins; each line end becomes a hard one.
fn escape_commonmark(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let bytes = text.as_bytes();
    let (mut written, mut line_start) = (0, 0);
    for (position, byte) in bytes.iter().enumerate() {
        let sign = SIGNS[usize::from(*byte)];
        if sign == Sign::None || sign == Sign::AtStart && !begins_block(&bytes[line_start..position]) {
            continue;
        }
        out.write_all(&bytes[written..position])?;
        out.write_all(b"\\")?;
        written = position;
        if *byte == b'\n' {
            line_start = position + 1;
        }
    }
    out.write_all(&bytes[written..])
}

/// What a byte can mean in `CommonMark`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    None,
    AtStart,
    Anywhere,
}

/// The meaning of each byte; looked up for every byte of every letter.
const SIGNS: [Sign; 256] = {
    let mut signs = [Sign::None; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        signs[byte as usize] = match byte {
            b'\n' | b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&' | b'!' | b'#' | b'~' | b'$' | b'|' | b'{' | b'}'
            | b'^' => Sign::Anywhere,
            _ if byte.is_ascii_punctuation() => Sign::AtStart,
            _ => Sign::None,
        };
        byte += 1;
    }
    signs
};

/// Whether a sign after this beginning of a line could begin a block: nothing but white space, or the digits of a list, stands before it.
fn begins_block(before: &[u8]) -> bool {
    before.iter().all(|byte| byte.is_ascii_digit() || *byte == b' ')
}

/// A text that means itself in HTML.
pub fn html_text(text: &str) -> String {
    if !text.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        return text.to_owned();
    }
    escaped(text, tera::escape_html)
}

/// A text that means itself in `CommonMark`, for what stands outside of a template.
pub fn commonmark(text: &str) -> String {
    escaped(text, escape_commonmark)
}

impl TemplateError {
    fn from_tera(file: &str, error: &tera::Error) -> Self {
        match error.kind() {
            tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => {
                let span = report.span();
                let file = if report.filename().is_empty() { file } else { report.filename() };
                Self { file: file.to_owned(), position: Some((span.start_line, span.start_col + 1)), problem: report.message().to_owned() }
            }
            _ => Self { file: file.to_owned(), position: None, problem: error.to_string() },
        }
    }
}
