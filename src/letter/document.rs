//! The body of a letter as blocks, read from `CommonMark`.
//!
//! The door of pulldown-cmark: every rendering walks these blocks and none reads markup again.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};
use serde::Serialize;

/// The body of a letter: its `CommonMark`, and the blocks that this says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The `CommonMark` it was read from.
    #[serde(skip)]
    pub source: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// A block of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading within the letter; the subject is not one of them.
    Heading {
        /// 2 to 6.
        level: u8,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Vec<Inline>,
    },
    /// A list.
    List {
        /// The first number; none for a list without numbers.
        start: Option<u64>,
        /// What each item says.
        items: Vec<Vec<Block>>,
    },
}

/// Words within a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Words in bold.
    Strong {
        /// The words.
        text: String,
    },
    /// The end of a line that must stay one.
    LineBreak,
}

/// A template made something that no letter has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a letter cannot have {0}")]
pub struct DocumentError(pub String);

impl Document {
    /// Reads `CommonMark` (0.31, without extensions): headings, paragraphs, lists, bold, line breaks.
    ///
    /// # Errors
    /// [`DocumentError`] for anything else, raw HTML, images and links included.
    pub fn parse(source: String) -> Result<Self, DocumentError> {
        let mut parser = Parser::new(&source);
        let blocks = read_blocks(&mut parser)?;
        Ok(Self { source, blocks })
    }
}

/// Numbers the points of all lists through, so that each point of a letter has a number of its own by which it can be named later. What a person typed
/// begins no list: its signs are escaped.
pub(super) fn numbered_through(source: &str) -> String {
    let mut numbers = 1_u32..;
    let lines = source.lines().map(|line| match line.strip_prefix("1. ") {
        Some(point) => format!("{}. {point}\n", numbers.next().unwrap_or_default()),
        None => format!("{line}\n"),
    });
    lines.collect()
}

type Events<'a> = Parser<'a>;

/// Reads blocks until the end of what surrounds them. The words of a tight list item stand without a paragraph of their own.
fn read_blocks(events: &mut Events<'_>) -> Result<Vec<Block>, DocumentError> {
    let mut blocks = Vec::new();
    let mut bare: Vec<Inline> = Vec::new();
    while let Some(event) = events.next() {
        let block = match event {
            Event::End(_) => break,
            Event::Start(Tag::Paragraph) => Block::Paragraph { text: read_inlines(events)? },
            Event::Start(Tag::Heading { level, .. }) => Block::Heading { level: level_of(level), text: read_inlines(events)? },
            Event::Start(Tag::List(start)) => Block::List { start, items: read_items(events)? },
            event => {
                read_inline(event, events, &mut bare)?;
                continue;
            }
        };
        if !bare.is_empty() {
            blocks.push(Block::Paragraph { text: std::mem::take(&mut bare) });
        }
        blocks.push(block);
    }
    if !bare.is_empty() {
        blocks.push(Block::Paragraph { text: bare });
    }
    Ok(blocks)
}

fn read_items(events: &mut Events<'_>) -> Result<Vec<Vec<Block>>, DocumentError> {
    let mut items = Vec::new();
    while let Some(Event::Start(Tag::Item)) = events.next() {
        items.push(read_blocks(events)?);
    }
    Ok(items)
}

fn read_inlines(events: &mut Events<'_>) -> Result<Vec<Inline>, DocumentError> {
    let mut inlines = Vec::new();
    while let Some(event) = events.next() {
        if let Event::End(_) = event {
            break;
        }
        read_inline(event, events, &mut inlines)?;
    }
    Ok(inlines)
}

fn read_inline(event: Event<'_>, events: &mut Events<'_>, inlines: &mut Vec<Inline>) -> Result<(), DocumentError> {
    match event {
        Event::Text(text) => push_text(inlines, &text),
        Event::SoftBreak => push_text(inlines, " "),
        Event::HardBreak => inlines.push(Inline::LineBreak),
        Event::Start(Tag::Strong) => {
            let text = read_inlines(events)?.iter().map(Inline::words).collect();
            inlines.push(Inline::Strong { text });
        }
        other => return Err(DocumentError(format!("{other:?}"))),
    }
    Ok(())
}

/// The parser hands out words in pieces, one for each escaped sign; here they become one again.
fn push_text(inlines: &mut Vec<Inline>, words: &str) {
    if let Some(Inline::Text { text }) = inlines.last_mut() {
        text.push_str(words);
    } else {
        inlines.push(Inline::Text { text: words.to_owned() });
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}

impl Inline {
    /// The words, without their look; a line break is a line feed.
    pub fn words(&self) -> &str {
        match self {
            Self::Text { text } | Self::Strong { text } => text,
            Self::LineBreak => "\n",
        }
    }
}
