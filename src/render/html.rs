//! The letter as a web page, which is also the HTML part of an e-mail.

use serde::Serialize;

use crate::letter::{Block, Inline, Letter};
use crate::template::{Engine, TemplateError, html_text};

/// The letter as the template sees it: its version that counts, and the second if there is one.
#[derive(Serialize)]
struct Sheet<'a> {
    versions: Vec<Article<'a>>,
}

/// One version, as the article it becomes: the words of the body are already HTML.
#[derive(Serialize)]
struct Article<'a> {
    language: &'a str,
    subject: &'a str,
    sender_name: &'a str,
    sender_lines: Vec<&'a str>,
    recipient: &'a [String],
    channel_line: &'a str,
    date: String,
    date_line: &'a str,
    reference_line: &'a str,
    version_line: Option<&'a str>,
    salutation: &'a str,
    blocks: Vec<Piece>,
    closing: &'a str,
    co_signer: Option<&'a str>,
    enclosures: &'a [String],
}

/// A block: a heading has a level, a list has items, a paragraph has neither.
#[derive(Default, Serialize)]
pub(super) struct Piece {
    level: u8,
    start: u64,
    html: String,
    items: Vec<String>,
}

/// The letter as HTML: semantic, inline styles, nothing remote; an article for each version.
///
/// # Errors
/// [`TemplateError`] if the user's own template is broken.
pub fn html(letter: &Letter, engine: &Engine) -> Result<String, TemplateError> {
    engine.fill("email.html", &Sheet { versions: letter.versions().map(article).collect() })
}

fn article(letter: &Letter) -> Article<'_> {
    let sender = &letter.sender;
    Article {
        language: &letter.language,
        subject: &letter.subject,
        sender_name: &sender.name,
        sender_lines: sender.lines.iter().chain(&sender.email).map(String::as_str).collect(),
        recipient: &letter.recipient,
        channel_line: &letter.channel_line,
        date: letter.date.to_string(),
        date_line: &letter.date_line,
        reference_line: &letter.reference_line,
        version_line: letter.version_line.as_deref(),
        salutation: &letter.salutation,
        blocks: letter.body.blocks.iter().map(piece).collect(),
        closing: &letter.closing,
        co_signer: letter.co_signer.as_deref(),
        enclosures: &letter.enclosures,
    }
}

pub(super) fn piece(block: &Block) -> Piece {
    match block {
        Block::Heading { level, text } => Piece { level: *level, html: words(text), ..Piece::default() },
        Block::Paragraph { text } => Piece { html: words(text), ..Piece::default() },
        Block::List { start, items } => {
            Piece { start: start.unwrap_or(0), items: items.iter().map(|item| flat(item)).collect(), ..Piece::default() }
        }
    }
}

/// The words of an item; blocks within it become lines.
fn flat(item: &[Block]) -> String {
    let line = |block: &Block| match block {
        Block::Heading { text, .. } | Block::Paragraph { text } => words(text),
        Block::List { items, .. } => items.iter().map(|item| flat(item)).collect::<Vec<_>>().join("<br>\n"),
    };
    item.iter().map(line).collect::<Vec<_>>().join("<br>\n")
}

fn words(text: &[Inline]) -> String {
    let part = |inline: &Inline| match inline {
        Inline::Text { text } => html_text(text),
        Inline::Strong { text } => format!("<strong>{}</strong>", html_text(text)),
        Inline::LineBreak => "<br>\n".to_owned(),
    };
    text.iter().map(part).collect()
}
