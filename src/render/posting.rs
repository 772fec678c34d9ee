//! The posting sheet: what to do with a letter on paper so that its arrival and its contents can be proven.
//!
//! Enters: a request by post and its letter, the words of the program. Leaves: one page of plain text to print, with blanks to fill in by
//! hand. It knows no tariff and no postal service by name: what proves delivery differs by country and year.

use super::text::Lines;
use crate::letter::Letter;
use crate::locale::{LocaleError, Localizer};
use crate::parties::Role;
use crate::request::Request;

/// The sheet to print beside a letter by post: at most one page (60 lines of 72 characters).
///
/// # Errors
/// [`LocaleError`] if a locale of the user's is broken.
pub fn posting_sheet(request: &Request, letter: &Letter, words: &Localizer) -> Result<String, LocaleError> {
    let reference = request.reference.as_str();
    let addressee = request.addressee();
    let encloses = request.authority.is_some() || letter.enclosures.len() > 1;
    let mut lines = Lines::default();
    lines.put(&words.text("posting-title", [("reference", reference.into())])?, "", "");
    lines.skip();
    for line in &letter.recipient {
        lines.put(line, "    ", "    ");
    }
    lines.skip();
    let mut steps = vec![format!("{} {}", words.plain("posting-print")?, signing(request, words)?)];
    if encloses {
        steps.push(enclosing(request, letter, words)?);
    }
    steps.extend([
        words.plain("posting-fold")?,
        words.plain("posting-witness")?,
        words.text("posting-send", [("country", words.country(addressee.country)?.into())])?,
        words.plain("posting-fetch")?,
    ]);
    for (number, step) in steps.iter().enumerate() {
        lines.put(step, &format!("{}. ", number + 1), "   ");
    }
    lines.skip();
    if let Some(said) = about_addressee(request, words)? {
        lines.put(&said, "", "");
        lines.skip();
    }
    lines.put(&words.plain("posting-why")?, "", "");
    lines.skip();
    lines.put(&words.plain("posting-note-heading")?, "", "");
    lines.skip();
    let said = [("reference", reference.into()), ("controller", addressee.name.into())];
    lines.put(&words.text(if encloses { "posting-note-read-enclosures" } else { "posting-note-read" }, said)?, "", "");
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

/// Who signs.
fn signing(request: &Request, words: &Localizer) -> Result<String, LocaleError> {
    match &request.representative {
        None => words.plain("posting-sign"),
        Some(other) if other.role == Role::Mandate => {
            let names = [("representative", other.name.as_str().into()), ("subject", request.subject.name.as_str().into())];
            words.text("posting-sign-mandate", names)
        }
        Some(other) => {
            let id = if other.co_signs { "posting-sign-both" } else { "posting-sign-parent" };
            words.text(id, [("parent", other.name.as_str().into())])
        }
    }
}

/// What to put in: what the letter lists, as originals or as copies.
fn enclosing(request: &Request, letter: &Letter, words: &Localizer) -> Result<String, LocaleError> {
    let mut said = if request.authority.is_some() {
        vec![words.plain("posting-enclose-annexes")?]
    } else {
        let listed: Vec<String> = letter.enclosures.iter().skip(1).map(|line| format!("– {line}")).collect();
        [vec![words.plain("posting-enclose")?], listed].concat()
    };
    let is_mandate = request.representative.as_ref().is_some_and(|other| other.role == Role::Mandate);
    said.push(match (is_mandate, request.follows.is_some()) {
        (true, true) => format!("{} {}", words.plain("posting-enclose-mandate")?, words.plain("posting-enclose-rest")?),
        (true, false) => words.plain("posting-enclose-mandate")?,
        (false, _) => words.plain("posting-enclose-copies")?,
    });
    Ok(said.join("\n"))
}

/// What to know of an addressee that is none of Meta's companies.
fn about_addressee(request: &Request, words: &Localizer) -> Result<Option<String>, LocaleError> {
    if let Some((_, authority)) = &request.authority {
        let channels = authority.channels.iter().map(|channel| words.plain(&format!("by-{channel}"))).collect::<Result<Vec<_>, _>>()?;
        return words.text("posting-authority", [("channels", words.list(&channels)?.into())]).map(Some);
    }
    request.is_to_a_business().then(|| words.plain("posting-business")).transpose()
}
