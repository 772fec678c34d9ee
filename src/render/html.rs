//! The letter as a web page, which is also the HTML part of an e-mail.

use crate::letter::Letter;
use crate::template::{Engine, TemplateError};

/// The letter as HTML: semantic, inline styles, nothing remote.
///
/// # Errors
/// [`TemplateError`] if the user's own template is broken.
pub fn html(letter: &Letter, engine: &Engine) -> Result<String, TemplateError> {
    engine.fill("email.html", letter)
}
