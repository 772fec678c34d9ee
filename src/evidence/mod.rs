//! The bundle: all letters of one correspondence with what proves them, for an authority or a court, to be checked without demur.
//!
//! Enters: a record with its letters, and what the person wants shown. Leaves: a plan of files ([`Bundle`]), and an archive of them, the same bytes
//! for the same record and day. It writes into what it is given and knows no paths and no clock.

mod archive;
mod blacken;
mod chronology;
mod deadlines;
mod gather;
mod guide;
mod kept;
mod lines;
mod mime;
mod names;
mod occurrences;
mod pages;
mod patterns;
mod plan;
mod take;

pub use archive::write;
pub use blacken::{Redacted, Redaction};
pub use gather::{Correspondence, correspondence};
pub use plan::{Bundle, Item, LeftOut, Reason, Wanted, plan};

use crate::ledger::LedgerError;
use crate::letter::DocumentError;
use crate::locale::LocaleError;
use crate::render::PdfError;
use crate::template::TemplateError;

/// Why no bundle can be made.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// The record cannot be read.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// A locale of the user's is broken.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A template of the user's is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template of the user's makes something that no document has.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The pages cannot be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The archive cannot be written.
    #[error("the archive cannot be written: {0}")]
    Archive(String),
}
