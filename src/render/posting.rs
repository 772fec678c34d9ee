//! The posting sheet: what to do with a letter on paper so that its arrival and its contents can be proven.
//!
//! Enters: a request by post and its letter, the words of the program. Leaves: one page of plain text to print, with blanks to fill in by
//! hand. It knows no tariff and no postal service by name: what proves delivery differs by country and year.

use super::text::Lines;
use crate::letter::Letter;
use crate::locale::{LocaleError, Localizer};
use crate::request::Request;

/// The sheet to print beside a letter by post: at most one page (60 lines of 72 characters).
///
/// # Errors
/// [`LocaleError`] if a locale of the user's is broken.
pub fn posting_sheet(request: &Request, letter: &Letter, words: &Localizer) -> Result<String, LocaleError> {
    let reference = request.reference.as_str();
    let mut lines = Lines::default();
    lines.put(&words.text("posting-title", [("reference", reference.into())])?, "", "");
    lines.skip();
    for line in &letter.recipient {
        lines.put(line, "    ", "    ");
    }
    lines.skip();
    let country = words.country(request.controller.country)?;
    let steps = [
        words.plain("posting-print")?,
        words.plain("posting-fold")?,
        words.plain("posting-witness")?,
        words.text("posting-send", [("country", country.into())])?,
        words.plain("posting-fetch")?,
    ];
    for (number, step) in steps.iter().enumerate() {
        lines.put(step, &format!("{}. ", number + 1), "   ");
    }
    lines.skip();
    lines.put(&words.plain("posting-why")?, "", "");
    lines.skip();
    lines.put(&words.plain("posting-note-heading")?, "", "");
    lines.skip();
    let said = [("reference", reference.into()), ("controller", request.controller.name.as_str().into())];
    lines.put(&words.text("posting-note-read", said)?, "", "");
    lines.skip();
    for id in ["posting-note-day", "posting-note-office", "posting-note-name", "posting-note-signature"] {
        lines.put_whole(&words.plain(id)?);
        lines.skip();
    }
    lines.put(&words.plain("posting-keep")?, "", "");
    lines.put(&words.plain("posting-record")?, "", "");
    lines.skip();
    for id in ["posting-command-posted", "posting-command-delivered"] {
        lines.put_whole(&words.text(id, [("reference", reference.into())])?);
    }
    lines.skip();
    lines.put(&words.plain("posting-general")?, "", "");
    Ok(lines.0)
}
