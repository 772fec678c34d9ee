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

/// The built-in templates, by their path below `templates/`.
macro_rules! built_in_templates {
    ($($file:literal)+) => {
        &[$(($file, include_str!(concat!("../templates/", $file)))),+]
    };
}

/// Every built-in template.
const FILES: &[(&str, &str)] = built_in_templates! {
    "email.html"
    "evidence/chronology.md" "evidence/report.html" "evidence/verify.md"
    "letter/access.md" "letter/advertising.md" "letter/automated-decisions.md" "letter/behalf.md" "letter/business.md" "letter/complaint.md" "letter/erasure.md"
    "letter/follow_up.md" "letter/frame.md" "letter/objection.md" "letter/opening.md" "letter/portability.md" "letter/rectification.md"
    "letter/reminder.md" "letter/reply.md" "letter/restriction.md" "letter/withdrawal.md"
};

/// The template of the HTML rendering.
const WEB_FRAME: &str = "email.html";

/// The templates of the texts of a bundle of evidence.
const EVIDENCE: [&str; 2] = ["evidence/chronology.md", "evidence/verify.md"];

/// The template of a report as a web page.
const REPORT: &str = "evidence/report.html";

/// The templates that stand around the sections of a letter.
const FRAMES: [&str; 4] = ["letter/behalf.md", "letter/follow_up.md", "letter/frame.md", "letter/opening.md"];

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
    /// The engine for letters with these sections (`objection` for `letter/objection.md`): `CommonMark`, in which `t(id=…)` words a message.
    ///
    /// # Errors
    /// [`TemplateError`] if a template of the user's is broken.
    pub fn for_letters(own: &Overlay, localizer: Arc<Localizer>, sections: &[&str]) -> Result<Self, TemplateError> {
        let is_wanted = |file: &str| FRAMES.contains(&file) || sections.iter().any(|section| file == section_file(section));
        Self::new(own, ".md", &is_wanted, escape_commonmark, localizer)
    }

    /// The engine for HTML.
    ///
    /// # Errors
    /// [`TemplateError`] if a template of the user's is broken.
    pub fn for_html(own: &Overlay, localizer: Arc<Localizer>) -> Result<Self, TemplateError> {
        Self::new(own, ".html", &|file| file == WEB_FRAME, tera::escape_html, localizer)
    }

    /// The engine for the texts of a bundle of evidence: `CommonMark`, as for letters.
    ///
    /// # Errors
    /// [`TemplateError`] if a template of the user's is broken.
    pub fn for_evidence(own: &Overlay, localizer: Arc<Localizer>) -> Result<Self, TemplateError> {
        Self::new(own, ".md", &|file| EVIDENCE.contains(&file), escape_commonmark, localizer)
    }

    /// The engine for a report as a web page.
    ///
    /// # Errors
    /// [`TemplateError`] if a template of the user's is broken.
    pub fn for_reports(own: &Overlay, localizer: Arc<Localizer>) -> Result<Self, TemplateError> {
        Self::new(own, ".html", &|file| file == REPORT, tera::escape_html, localizer)
    }

    fn new(
        own: &Overlay,
        suffix: &'static str,
        is_wanted: &dyn Fn(&str) -> bool,
        escape: tera::EscapeFn,
        localizer: Arc<Localizer>,
    ) -> Result<Self, TemplateError> {
        let mut tera = Tera::new();
        tera.autoescape_on([suffix]);
        tera.set_escape_fn(escape);
        let sentences = RwLock::new(BTreeMap::new());
        tera.register_function("t", move |arguments: Kwargs, _: &State| word(&localizer, &arguments, escape, &sentences));
        let sources =
            FILES.iter().filter(|(file, _)| is_wanted(file)).map(|(file, text)| (*file, own.get(*file).map_or(*text, String::as_str)));
        tera.add_raw_templates(sources).map_err(|error| TemplateError::from_tera("", &error))?;
        Ok(Self(tera))
    }

    /// Fills a template.
    ///
    /// # Errors
    /// [`TemplateError`] if a value or a message is missing, or the user's template asks for something that does not exist.
    pub fn fill(&self, file: &str, values: &impl Serialize) -> Result<String, TemplateError> {
        let context = Context::from_serialize(values).map_err(|error| TemplateError::from_tera(file, &error))?;
        self.render(file, &context)
    }

    /// Fills the sections of a letter, and then the frame around them, which finds them as `sections`: each with `name`, `text` and
    /// `capital`.
    ///
    /// # Errors
    /// As [`Engine::fill`].
    pub fn letter(&self, frame: &str, sections: &[&str], values: &impl Serialize) -> Result<String, TemplateError> {
        let frame = section_file(frame);
        let mut context = Context::from_serialize(values).map_err(|error| TemplateError::from_tera(&frame, &error))?;
        let filled = sections.iter().map(|name| {
            let text = self.render(&section_file(name), &context)?.trim().to_owned();
            Ok(Section { name, capital: with_capital(&text), text })
        });
        context.insert("sections", &filled.collect::<Result<Vec<_>, _>>()?);
        self.render(&frame, &context)
    }

    fn render(&self, file: &str, context: &Context) -> Result<String, TemplateError> {
        self.0.render(file, context).map_err(|error| TemplateError::from_tera(file, &error))
    }
}

/// A section of a letter, filled.
#[derive(Debug, Serialize)]
struct Section<'a> {
    name: &'a str,
    /// As its words are: in some languages it begins small, where it follows the salutation.
    text: String,
    /// With a capital at its beginning, where something stands before it.
    capital: String,
}

fn section_file(name: &str) -> String {
    format!("letter/{name}.md")
}

/// A text whose first letter is a capital.
pub fn with_capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
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
