//! All that Typst may see: the look, the letter as data, the signature, the fonts. No disk, no clock, no packages.

use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use super::{Page, PdfError};
use crate::law::line_and_column;

const LETTER_TYP: &str = include_str!("../../../templates/letter.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static MAIN: LazyLock<FileId> = LazyLock::new(|| file("letter.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file("letter.json"));
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
}

/// The world of one letter.
pub(super) struct LetterWorld<'a> {
    page: &'a Page<'a>,
    data: Bytes,
    signature: Option<Bytes>,
}

impl<'a> LetterWorld<'a> {
    pub(super) fn new(page: &'a Page<'a>, sheet: &Value) -> Self {
        let signature = page.signature.map(|signature| Bytes::new(signature.bytes().to_vec()));
        Self { page, data: Bytes::from_string(sheet.to_string()), signature }
    }

    /// The first thing Typst complains of, with its place in the look.
    pub(super) fn error(&self, errors: &[SourceDiagnostic]) -> PdfError {
        let Some(error) = errors.first() else { return PdfError::Look { position: None, problem: String::new() } };
        let position = self.range(error.span).map(|range| line_and_column(self.page.look.0.text(), range.start));
        PdfError::Look { position, problem: error.message.to_string() }
    }
}

impl World for LetterWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.page.fonts.book
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *MAIN { Ok(self.page.look.0.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        self.signature.clone().filter(|_| id == *SIGNATURE).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.page.fonts.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
