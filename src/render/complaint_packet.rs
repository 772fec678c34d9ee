//! The packet for the form of a supervisory authority: where it is, what to upload or paste, what to enter, what to keep as proof.
//!
//! Enters: a complaint by form and its letter, the words of the program. Leaves: plain text with the whole letter at its end, for a form that takes no file.
//! What the form asks for in detail no table says; it names what such forms need and the letter has.

use super::packet::{put_heading, put_paragraph, put_proof, put_status};
use super::text::{Lines, text};
use crate::letter::Letter;
use crate::locale::{LocaleError, Localizer};
use crate::parties::Authority;
use crate::request::Request;

/// The packet for a complaint to an authority that has a form.
pub(super) fn complaint_packet(
    request: &Request,
    authority: &Authority,
    letter: &Letter,
    words: &Localizer,
) -> Result<String, LocaleError> {
    let mut lines = Lines::default();
    lines.put(&words.text("packet-complaint-title", [("authority", authority.name.as_str().into())])?, "", "");
    lines.put(&words.text("packet-reference", [("reference", request.reference.as_str().into())])?, "", "");
    put_paragraph(&mut lines, &words.plain("packet-note")?);
    put_heading(&mut lines, &words.plain("packet-complaint-heading-form")?);
    if let Some(form) = &authority.form {
        lines.put(&form.url, "", "");
        put_status(&mut lines, &form.provenance, words)?;
    }
    let languages = authority.languages.iter().map(|tag| words.language_name(tag)).collect::<Result<Vec<_>, _>>()?;
    lines.put(&words.text("packet-complaint-languages", [("languages", words.list(&languages)?.into())])?, "", "");
    put_heading(&mut lines, &words.plain("packet-complaint-heading-letter")?);
    let file = format!("{}.pdf", request.reference);
    let mut steps = vec![words.text("packet-complaint-upload", [("file", file.into())])?];
    if let Some(following) = &request.follows {
        steps.push(words.text("packet-complaint-annexes", [("reference", following.precedent.reference.as_str().into())])?);
    }
    steps.push(words.plain("packet-complaint-paste")?);
    for (number, step) in (1..).zip(&steps) {
        lines.put(step, &format!("{number}. "), "   ");
    }
    put_heading(&mut lines, &words.plain("packet-complaint-heading-fields")?);
    put_fields(&mut lines, request, letter, words)?;
    put_proof(&mut lines, letter, words)?;
    put_paragraph(&mut lines, &words.plain("packet-complaint-why")?);
    put_heading(&mut lines, &words.plain("packet-complaint-heading-text")?);
    lines.put_whole(&words.plain("packet-text-begins")?);
    lines.put_whole(text(letter).trim_end());
    lines.put_whole(&words.plain("packet-text-ends")?);
    Ok(lines.0)
}

/// What a form for complaints may ask for, as far as the letter tells it.
fn put_fields(lines: &mut Lines, request: &Request, letter: &Letter, words: &Localizer) -> Result<(), LocaleError> {
    let country = words.country(request.controller.country)?;
    let company = [&request.controller.name].into_iter().chain(&request.controller.postal_address).chain([&country]);
    let mut fields = vec![("packet-complaint-field-name", letter.sender.name.clone())];
    if letter.sender.has_address {
        fields.push(("packet-complaint-field-address", letter.sender.lines.join(", ")));
    }
    fields.extend(letter.sender.email.iter().map(|email| ("packet-complaint-field-email", email.clone())));
    fields.push(("packet-complaint-field-company", company.map(String::as_str).collect::<Vec<_>>().join(", ")));
    if let Some(following) = &request.follows {
        let precedent = &following.precedent;
        let named = precedent.rights.iter().map(|right| words.plain(&format!("right-{right}"))).collect::<Result<Vec<_>, _>>()?;
        fields.push(("packet-complaint-field-rights", words.list(&named)?));
        let said = [("date", words.long_date(precedent.date)?.into()), ("reference", precedent.reference.as_str().into())];
        fields.push(("packet-complaint-field-letter", words.text("packet-complaint-letter", said)?));
    }
    for (id, value) in fields {
        lines.put(&words.text("packet-field", [("label", words.plain(id)?.into()), ("value", value.into())])?, "– ", "  ");
    }
    Ok(())
}
