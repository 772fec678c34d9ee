//! The letter as an e-mail file: text and HTML as alternatives, the PDF attached.

use chrono::{DateTime, FixedOffset};
use lettre::address::Envelope as SmtpEnvelope;
use lettre::message::header::{ContentDisposition, ContentType, Date, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, Message, MultiPart, SinglePart};

use crate::letter::Letter;
use crate::parties::EmailAddress;

/// What an e-mail needs besides the letter.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// The name shown as sender, if any.
    pub from_name: Option<String>,
    /// The address of the sender.
    pub from: EmailAddress,
    /// The address of the recipient; none leaves the field to the person.
    pub to: Option<EmailAddress>,
    /// The instant in the `Date` field, with its offset (RFC 5322, section 3.3).
    pub sent_at: DateTime<FixedOffset>,
}

/// Why no e-mail can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmlError {
    /// Neither the outbox nor the subject has an e-mail address.
    #[error("no address to send from")]
    NoSender,
    /// The address is not one that mail software accepts.
    #[error("no mail can be sent from or to {address}")]
    Address {
        /// The address.
        address: String,
    },
    /// The message could not be put together.
    #[error("no mail: {problem}")]
    Message {
        /// What the library said.
        problem: String,
    },
}

/// The letter as an e-mail (RFC 5322): `multipart/alternative` of text (format=flowed, RFC 3676) and HTML, and the PDF attached.
///
/// Message-ID and boundaries come from the reference, so that the same letter gives the same bytes.
///
/// # Errors
/// [`EmlError`] if an address is not one of RFC 5321.
pub fn eml(letter: &Letter, text: &str, html: String, pdf: Vec<u8>, envelope: &Envelope) -> Result<Vec<u8>, EmlError> {
    let reference = letter.reference.as_str();
    let domain = domain(envelope);
    let from = Mailbox::new(envelope.from_name.clone(), address(&envelope.from)?);
    let to = envelope.to.as_ref().map(address).transpose()?;
    let mut builder = Message::builder()
        .from(from.clone())
        .subject(&letter.subject)
        .message_id(Some(format!("<{reference}@{domain}>")))
        .date(std::time::SystemTime::from(envelope.sent_at));
    builder = match to {
        Some(to) => builder.to(Mailbox::new(None, to)),
        None => {
            builder.envelope(SmtpEnvelope::new(None, vec![from.email]).map_err(|error| EmlError::Message { problem: error.to_string() })?)
        }
    };
    let alternative = MultiPart::alternative()
        .boundary(format!("demur-{reference}-text-or-html"))
        .singlepart(SinglePart::builder().header(content_type("text/plain; charset=utf-8; format=flowed")).body(flowed(text)))
        .singlepart(SinglePart::builder().header(content_type("text/html; charset=utf-8")).body(html));
    let attachment = SinglePart::builder()
        .header(content_type("application/pdf"))
        .header(ContentDisposition::attachment(&format!("{reference}.pdf")))
        .body(Body::new(pdf));
    let whole = MultiPart::mixed().boundary(format!("demur-{reference}-with-pdf")).multipart(alternative).singlepart(attachment);
    let message = builder.multipart(whole).map_err(|error| EmlError::Message { problem: error.to_string() })?;
    Ok(dated(message, envelope))
}

/// A text as an e-mail (RFC 5322) that is no letter: a note to oneself, say. `id` is the part of its Message-ID before the domain.
///
/// # Errors
/// As [`eml`].
pub fn note(subject: &str, text: &str, id: &str, envelope: &Envelope) -> Result<Vec<u8>, EmlError> {
    let from = Mailbox::new(envelope.from_name.clone(), address(&envelope.from)?);
    let to = envelope.to.as_ref().map(address).transpose()?.unwrap_or_else(|| from.email.clone());
    let builder = Message::builder().to(Mailbox::new(None, to)).from(from).subject(subject);
    let builder = builder.message_id(Some(format!("<{id}@{}>", domain(envelope)))).date(std::time::SystemTime::from(envelope.sent_at));
    let text = text.lines().fold(String::with_capacity(text.len() + 64), |text, line| text + line + "\r\n");
    let part = SinglePart::builder().header(content_type("text/plain; charset=utf-8")).body(text);
    Ok(dated(builder.singlepart(part).map_err(|error| EmlError::Message { problem: error.to_string() })?, envelope))
}

/// What stands behind the `@` of a Message-ID.
fn domain(envelope: &Envelope) -> &str {
    let domain = envelope.from.as_str().rsplit_once('@').map(|(_, domain)| domain);
    domain.filter(|domain| domain.is_ascii()).unwrap_or("demur.invalid")
}

/// The bytes of a message with its date in the offset of the person.
fn dated(mut message: Message, envelope: &Envelope) -> Vec<u8> {
    let date = envelope.sent_at.to_rfc2822();
    message.headers_mut().remove::<Date>();
    message.headers_mut().insert_raw(HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str("Date"), date.clone(), date));
    message.formatted()
}

fn address(address: &EmailAddress) -> Result<lettre::Address, EmlError> {
    address.as_str().parse().map_err(|_| EmlError::Address { address: address.to_string() })
}

fn content_type(mime: &str) -> ContentType {
    ContentType::parse(mime).expect("a MIME type of ours")
}

/// The text with soft line breaks (RFC 3676): a line that goes on in the next ends with a space, and a line that begins with a
/// space, `>` or `From ` gets a space more.
fn flowed(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut flowed = String::with_capacity(text.len() + lines.len() * 2);
    for (position, line) in lines.iter().enumerate() {
        if line.starts_with([' ', '>']) || line.starts_with("From ") {
            flowed.push(' ');
        }
        flowed.push_str(line);
        let goes_on = lines.get(position + 1).is_some_and(|next| goes_on_in(line, next));
        flowed.push_str(if goes_on { " \r\n" } else { "\r\n" });
    }
    flowed
}

/// Whether a line was broken only because it was full: then the first word of the next would not have fitted.
fn goes_on_in(line: &str, next: &str) -> bool {
    let first_word = next.split(' ').next().unwrap_or_default();
    !line.is_empty() && !first_word.is_empty() && line.chars().count() + 1 + first_word.chars().count() > super::text::WIDTH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_lines_flow_and_short_ones_do_not() {
        let full = "a".repeat(70);
        assert_eq!(flowed(&format!("{full}\nword\n\nFrom here\n> there\n")), format!("{full} \r\nword\r\n\r\n From here\r\n > there\r\n"));
    }
}
