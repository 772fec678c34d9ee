//! The words of a file that was kept, as far as it has words that can be read without its form.

use super::mime::{self, Mail};
use super::pages;

/// The words of a file, by its type; none if only its own program can read it.
pub(super) fn words(media_type: &str, is_page: bool, bytes: &[u8]) -> Option<String> {
    match media_type {
        "message/rfc822" => Some(of_mail(&mime::read(bytes))),
        "text/html" => Some(mime::without_marks(&String::from_utf8_lossy(bytes))),
        "text/plain" if is_page => Some(mime::without_marks(&String::from_utf8_lossy(bytes))),
        "text/plain" => Some(String::from_utf8_lossy(bytes).into_owned()),
        "application/pdf" => pages::words(bytes),
        _ => None,
    }
}

/// The main fields and the text of a mail.
pub(super) fn of_mail(mail: &Mail) -> String {
    format!("{}\n{}", mime::main_fields(mail), mail.text)
}

/// All of the head and the text of a mail.
pub(super) fn head_and_text(mail: &Mail) -> String {
    format!("{}\n{}", mail.head, mail.text)
}
