//! A document that is no letter: a title and blocks, without sender and recipient; as a web page, and by [`report_pdf`](super::report_pdf) as pages.

use chrono::NaiveDate;
use serde::Serialize;

use super::html::{Piece, piece};
use crate::letter::Document;
use crate::template::{Engine, TemplateError};

/// A document that is no letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The locale it is written in (BCP 47).
    pub language: String,
    /// Its day: the time-stamp of its pages.
    pub date: NaiveDate,
    /// What it is about: the identifier of its pages.
    pub reference: String,
    /// Whose it is.
    pub author: String,
    /// Its title.
    pub title: String,
    /// What it says.
    pub body: Document,
    /// The foot of its pages, with `{page}` and `{pages}` in it.
    pub page_foot: String,
}

/// The report as the template sees it.
#[derive(Serialize)]
struct Sheet<'a> {
    language: &'a str,
    title: &'a str,
    blocks: Vec<Piece>,
}

/// The report as HTML: semantic, inline styles, nothing remote.
///
/// # Errors
/// [`TemplateError`] if the user's own template is broken.
pub fn report_html(report: &Report, engine: &Engine) -> Result<String, TemplateError> {
    let blocks = report.body.blocks.iter().map(piece).collect();
    engine.fill("evidence/report.html", &Sheet { language: &report.language, title: &report.title, blocks })
}
