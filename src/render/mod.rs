//! The form of a letter: pure functions from a letter to bytes.
//!
//! Enters: a letter, and what its form needs (the HTML template, fonts, a signature). Leaves: a rendering, the same bytes for the
//! same input. It knows no clock and no disk: where a form wants a time, the time is an input.

mod calendar;
mod complaint_packet;
mod eml;
mod html;
mod json;
mod markdown;
mod packet;
mod pdf;
mod posting;
mod report;
mod short_points;
mod short_text;
mod text;

pub use calendar::{Appointment, Occasion, RestsOn, calendar};
pub use eml::{EmlError, Envelope, eml, note};
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use packet::{PacketError, packet};
pub use pdf::{FontError, Fonts, Layout, LayoutRecord, Layouts, Look, Page, PdfError, Signature, SignatureError, pdf, report_pdf};
pub use posting::posting_sheet;
pub use report::{Report, report_html};
pub use text::text;

use std::fmt;
use std::str::FromStr;

use crate::template::TemplateError;

/// A form in which a letter is brought out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text of at most 72 characters a line.
    Text,
    /// A web page.
    Html,
    /// A page to print: PDF/A-2a and PDF/UA-1.
    Pdf,
    /// An e-mail file (RFC 5322).
    Eml,
    /// `CommonMark`.
    Markdown,
    /// The letter as data.
    Json,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 6] = [Self::Text, Self::Html, Self::Pdf, Self::Eml, Self::Markdown, Self::Json];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Eml => "eml",
            Self::Markdown => "markdown",
            Self::Json => "json",
        }
    }

    /// The ending of a file of this format.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            _ => self.id(),
        }
    }

    /// The format that an ending stands for.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension().eq_ignore_ascii_case(extension))
            .or_else(|| extension.eq_ignore_ascii_case("htm").then_some(Self::Html))
    }

    /// Whether several letters make one stream of it.
    pub fn is_stream(self) -> bool {
        matches!(self, Self::Text | Self::Markdown | Self::Json)
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|format| format.id() == text).ok_or(())
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Why a letter cannot be brought out in a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// The HTML template is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// No page can be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// No e-mail can be made.
    #[error(transparent)]
    Eml(#[from] EmlError),
}
