//! All that Typst may see: the look, the letter as data, the signature, the fonts. No disk, no clock, no packages.

use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use super::PdfError;
use super::fonts::Fonts;
use super::signature::Signature;
use crate::law::line_and_column;

const LETTER_TYP: &str = include_str!("../../../templates/letter.typ");
const REPORT_TYP: &str = include_str!("../../../templates/evidence/report.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static MAIN: LazyLock<FileId> = LazyLock::new(|| file("letter.typ"));
static REPORT: LazyLock<FileId> = LazyLock::new(|| file("report.typ"));
static DATA: LazyLock<[FileId; 2]> = LazyLock::new(|| ["letter.json", "report.json"].map(file));
static SIGNATURE: LazyLock<FileId> = LazyLock::new(|| file("signature"));

fn file(name: &str) -> FileId {
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name")))
}

/// The look of the page: `letter.typ`, read once.
#[derive(Debug, Clone)]
pub struct Look(Source);

impl Look {
    /// The user's own look, or the built-in one.
    pub fn new(own: Option<&str>) -> Self {
        Self(Source::new(*MAIN, own.unwrap_or(LETTER_TYP).to_owned()))
    }

    /// The look of reports; there is one only, so that what is evidence looks the same from everybody.
    pub(super) fn of_reports() -> Self {
        Self(Source::new(*REPORT, REPORT_TYP.to_owned()))
    }
}

/// The world of one letter or report.
pub(super) struct LetterWorld<'a> {
    look: &'a Look,
    fonts: &'a Fonts,
    data: Bytes,
    signature: Option<Bytes>,
}

impl<'a> LetterWorld<'a> {
    pub(super) fn new(look: &'a Look, fonts: &'a Fonts, signature: Option<&Signature>, sheet: &Value) -> Self {
        let signature = signature.map(|signature| Bytes::new(signature.bytes().to_vec()));
        Self { look, fonts, data: Bytes::from_string(sheet.to_string()), signature }
    }

    /// The first thing Typst complains of, with its place in the look.
    pub(super) fn error(&self, errors: &[SourceDiagnostic]) -> PdfError {
        let Some(error) = errors.first() else { return PdfError::Look { position: None, problem: String::new() } };
        let position = self.range(error.span).map(|range| line_and_column(self.look.0.text(), range.start));
        PdfError::Look { position, problem: error.message.to_string() }
    }
}

impl World for LetterWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.look.0.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.look.0.id() { Ok(self.look.0.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if DATA.contains(&id) {
            return Ok(self.data.clone());
        }
        self.signature.clone().filter(|_| id == *SIGNATURE).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
