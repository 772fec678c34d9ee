//! The page to print: the door of Typst.
//!
//! Enters: a letter, a [`Page`] (fonts, layout, signature, the look); or a report. Leaves: a tagged PDF that conforms to PDF/A-2a and PDF/UA-1,
//! the same bytes for the same input: its time-stamp is the date of the letter.

mod coverage;
mod fonts;
mod layout;
mod sheet;
mod signature;
mod world;

pub use fonts::{FontError, Fonts};
pub use layout::{Layout, LayoutRecord, Layouts};
pub use signature::{Signature, SignatureError};
pub use world::Look;

use chrono::{Datelike, NaiveDate};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::report::Report;
use crate::letter::Letter;
use world::LetterWorld;

/// What a page needs besides the letter.
#[derive(Debug)]
pub struct Page<'a> {
    /// The look: `letter.typ`.
    pub look: &'a Look,
    /// The fonts there are.
    pub fonts: &'a Fonts,
    /// Where the window is.
    pub layout: Layout,
    /// Where fold marks are printed, in millimetres from the top.
    pub folds: &'a [f64],
    /// The person's signature, if they gave an image.
    pub signature: Option<&'a Signature>,
}

/// Why no page can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// Characters that no font can show.
    #[error("no font shows {characters:?}")]
    MissingGlyphs {
        /// Each once, in the order of the letter.
        characters: Vec<char>,
    },
    /// The look is broken, which happens with a `letter.typ` of the user's only.
    #[error("letter.typ is broken{}: {problem}", position.map(|(line, column)| format!(" at {line}:{column}")).unwrap_or_default())]
    Look {
        /// Line and column, counted from one, where Typst knows them.
        position: Option<(usize, usize)>,
        /// What Typst said.
        problem: String,
    },
}

/// Typst recurses deeply; a thread of a test or of a pool has too little room.
const STACK: usize = 32 << 20;

/// The letter as a PDF.
///
/// # Errors
/// [`PdfError::MissingGlyphs`] before anything is made; [`PdfError::Look`] if the user's own look is broken.
pub fn pdf(letter: &Letter, page: &Page<'_>) -> Result<Vec<u8>, PdfError> {
    let sheet = sheet::sheet(letter, page);
    let missing = coverage::missing(&sheet, page.fonts);
    if !missing.is_empty() {
        return Err(PdfError::MissingGlyphs { characters: missing });
    }
    let world = LetterWorld::new(page.look, page.fonts, page.signature, &sheet);
    typeset(&world, letter.reference.as_str(), letter.date)
}

/// A report as a PDF; a character that no font shows stands in it by its number.
///
/// # Errors
/// [`PdfError::Look`] if Typst cannot set it.
pub fn report_pdf(report: &Report, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let mut sheet = sheet::report(report, fonts);
    coverage::spell_out(&mut sheet, fonts);
    let look = Look::of_reports();
    typeset(&LetterWorld::new(&look, fonts, None, &sheet), &report.reference, report.date)
}

fn typeset(world: &LetterWorld<'_>, reference: &str, date: NaiveDate) -> Result<Vec<u8>, PdfError> {
    let made = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || compile(world, reference, date));
        thread.map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    // Typst would keep what it computed for every letter for ever.
    comemo::evict(0);
    made.unwrap_or_else(|error| Err(PdfError::Look { position: None, problem: error.to_string() }))
}

fn compile(world: &LetterWorld<'_>, reference: &str, date: NaiveDate) -> Result<Vec<u8>, PdfError> {
    let document: PagedDocument = typst::compile(world).output.map_err(|errors| world.error(&errors))?;
    let part = |number: u32| u8::try_from(number).expect("months and days are small");
    let noon = Datetime::from_ymd_hms(date.year(), part(date.month()), part(date.day()), 12, 0, 0);
    let options = PdfOptions {
        ident: Smart::Custom(reference.to_owned()),
        creator: Smart::Custom(Some("demur".to_owned())),
        timestamp: noon.map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("the two standards go together"),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| world.error(&errors))
}
