//! What a message says of itself.

use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};

use super::SIZE_LIMIT;
use super::header::{Headers, instant};
use super::report::Report;
use super::structure::Body;

/// A message, as far as it is of use here; every part of it has a bound, and nothing in it is proven.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// SHA-256 of its raw bytes, in hex.
    pub sha256: String,
    /// Its Message-ID, without angle brackets.
    pub message_id: Option<String>,
    /// The messages it says it answers.
    pub in_reply_to: Vec<String>,
    /// The messages it says it follows, the oldest first.
    pub references: Vec<String>,
    /// The addresses in `From`, in small letters; more than one, or none, belongs to no trustworthy sender.
    pub from: Vec<String>,
    /// The addresses in `Reply-To`.
    pub reply_to: Vec<String>,
    /// The addresses in `To` and `Cc`.
    pub to: Vec<String>,
    /// Its subject line on one line, without anything that cannot be shown.
    pub subject: String,
    /// The instant in `Date`: the sender's word.
    pub date: Option<DateTime<FixedOffset>>,
    /// The instant in the topmost `Received`: the word of the person's own server.
    pub arrived: Option<DateTime<FixedOffset>>,
    /// Its text.
    pub text: String,
    /// The media types of its parts.
    pub structure: Vec<String>,
    /// Whether it says that a machine wrote it.
    pub automatic: Automatic,
    /// Whether nobody should answer it: its envelope sender is empty, as that of every bounce (RFC 5321, section 4.5.5).
    pub has_no_return: bool,
    /// The name beside the address in `From`, in small letters.
    pub from_name: String,
    /// What a mail server reports (RFC 3464).
    pub report: Option<Report>,
    /// The Message-IDs of messages that came back with it.
    pub returned: Vec<String>,
    /// What the person's own provider says of the sender (RFC 8601), as the message claims.
    pub authentication: Option<Authentication>,
    /// Whether something was left out to stay within bounds.
    pub is_cut: bool,
}

/// Whether a message says that a machine wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Automatic {
    /// It does not.
    No,
    /// As an answer (RFC 3834: `auto-replied`).
    Replied,
    /// Of its own accord (RFC 3834: `auto-generated`).
    Generated,
}

/// The results of a field `Authentication-Results`, the topmost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authentication {
    /// Who says so.
    pub by: String,
    /// The results of `spf`, `dkim` and `dmarc`, where it has them.
    pub results: Vec<(&'static str, String)>,
}

impl Authentication {
    fn read(field: &str) -> Option<Self> {
        let mut parts = field.split(';').take(50).map(str::trim);
        let by = shown(parts.next()?.split_whitespace().next()?, 100);
        let mut results: Vec<(&'static str, String)> = Vec::new();
        for part in parts {
            let Some((method, result)) = part.split_whitespace().next().and_then(|word| word.split_once('=')) else { continue };
            let known = ["spf", "dkim", "dmarc"].into_iter().find(|known| known.eq_ignore_ascii_case(method));
            let result: String = result.chars().filter(char::is_ascii_alphanumeric).take(20).collect();
            match (known, results.iter_mut().find(|(own, _)| Some(*own) == known)) {
                (Some(known), None) => results.push((known, result.to_ascii_lowercase())),
                // One signature that holds is enough.
                (Some("dkim"), Some((_, own))) if result.eq_ignore_ascii_case("pass") => result.to_ascii_lowercase().clone_into(own),
                _ => {}
            }
        }
        Some(Self { by, results })
    }

    fn says(&self, method: &str, result: &str) -> bool {
        self.results.iter().any(|(own, said)| *own == method && said == result)
    }

    /// Whether the provider found that the sender is not who `From` says.
    pub fn has_failed(&self) -> bool {
        let nothing_passed = !["spf", "dkim", "dmarc"].iter().any(|method| self.says(method, "pass"));
        self.says("dmarc", "fail") || nothing_passed && (self.says("spf", "fail") || self.says("dkim", "fail"))
    }
}

impl std::fmt::Display for Authentication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:", self.by)?;
        self.results.iter().try_for_each(|(method, result)| write!(f, " {method}={result}"))
    }
}

/// Why bytes are no message that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// There are no header fields of a message.
    #[error("no message")]
    NotAMessage,
    /// It is larger than [`SIZE_LIMIT`].
    #[error("{0} bytes")]
    TooLarge(u64),
}

impl Incoming {
    /// Reads a message.
    ///
    /// # Errors
    /// [`Unreadable`] if it is none, or too large.
    pub fn read(raw: &[u8]) -> Result<Self, Unreadable> {
        if raw.len() as u64 > SIZE_LIMIT {
            return Err(Unreadable::TooLarge(raw.len() as u64));
        }
        let (headers, rest) = Headers::split(raw);
        let is_message = ["from", "received", "return-path", "message-id"].iter().any(|name| headers.get(name).is_some());
        if headers.is_empty() || !is_message {
            return Err(Unreadable::NotAMessage);
        }
        let body = Body::read(&headers, rest);
        let mut from = headers.addresses("from");
        if headers.all("from").count() > 1 {
            // Two senders are none.
            from.push(String::new());
        }
        let from_name = headers.words("from").to_lowercase();
        let received = headers.get("received").and_then(|field| instant(field.rsplit(';').next()?));
        Ok(Self {
            sha256: hex(&Sha256::digest(raw)),
            message_id: headers.ids("message-id").into_iter().next(),
            in_reply_to: headers.ids("in-reply-to"),
            references: headers.ids("references"),
            from,
            reply_to: headers.addresses("reply-to"),
            to: headers.addresses("to").into_iter().chain(headers.addresses("cc")).collect(),
            subject: shown(&headers.words("subject"), 300),
            date: headers.instant("date"),
            arrived: received,
            automatic: automatic(&headers),
            has_no_return: headers.get("return-path").is_some_and(|path| path.trim() == "<>"),
            from_name: from_name.split('<').next().unwrap_or_default().trim().chars().take(200).collect(),
            report: Report::read(&body.status),
            authentication: headers.get("authentication-results").and_then(Authentication::read),
            text: body.text,
            structure: body.parts,
            returned: body.returned,
            is_cut: body.is_cut || headers.is_cut,
        })
    }

    /// The one sender, if there is exactly one.
    pub fn sender(&self) -> Option<&str> {
        match self.from.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |hex, byte| hex + &format!("{byte:02x}"))
}

fn automatic(headers: &Headers) -> Automatic {
    let is = |name: &str, words: &[&str]| {
        headers.get(name).is_some_and(|value| words.iter().any(|word| value.trim().to_ascii_lowercase().starts_with(word)))
    };
    let has_mark = ["x-autoreply", "x-autorespond", "x-auto-reply-from", "x-autogenerated", "x-autoreply-from"];
    if is("auto-submitted", &["auto-replied"])
        || is("precedence", &["auto_reply", "auto-reply"])
        || is("x-autogenerated", &["reply"])
        || has_mark.iter().any(|name| headers.get(name).is_some_and(|value| !value.eq_ignore_ascii_case("no")))
    {
        return Automatic::Replied;
    }
    if is("auto-submitted", &["auto-generated", "auto-notified"]) { Automatic::Generated } else { Automatic::No }
}

/// A text that came from outside as it can be shown on one line: no control characters, nothing that changes the direction, at most so many characters.
pub fn shown(text: &str, limit: usize) -> String {
    let is_fit = |character: &char| {
        crate::profile::forbidden_character(character.encode_utf8(&mut [0; 4]), false).is_none()
            && !crate::profile::is_ignorable(*character)
    };
    let words = text.split(|character: char| character.is_whitespace() || character.is_control()).filter(|word| !word.is_empty());
    let mut line = String::new();
    for word in words {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(is_fit));
        if line.len() > limit * 4 {
            break;
        }
    }
    let mut shown: String = line.chars().take(limit).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_has_no_control_characters_and_one_line() {
        assert_eq!(shown("a\u{1b}[31mred\r\nb\u{202e}c\u{0}d", 50), "a [31mred bc d");
        assert_eq!(shown(&"x".repeat(10), 5), "xxxxx…");
    }

    #[test]
    fn a_provider_that_found_a_forged_sender_is_believed() {
        let failed = |field| Authentication::read(field).unwrap().has_failed();
        assert!(failed("mx.example.org; spf=pass smtp.mailfrom=x.example; dmarc=fail header.from=meta.com"));
        assert!(failed("mx.example.org; spf=fail; dkim=none"));
        assert!(!failed("mx.example.org; dkim=fail; dkim=pass header.d=meta.com; spf=fail"));
        assert!(!failed("mx.example.org; none"));
        let read = Authentication::read("mx.example.org 1; DKIM=Pass (good) header.d=a; dmarc=pass").unwrap();
        assert_eq!(read.to_string(), "mx.example.org: dkim=pass dmarc=pass");
    }
}
