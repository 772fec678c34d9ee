//! The header fields of one part of a mail: cut out, unfolded and bounded before anything reads them.
//!
//! Enters: raw bytes. Leaves: names and values as text, and (through the mail parser) addresses, ids, instants and decoded words. Of a field that is there
//! twice, the first one counts; how often it is there can be asked.

use chrono::{DateTime, FixedOffset, NaiveDate};
use mail_parser::{HeaderValue, MessageParser};

/// How many bytes of header fields are looked at.
const BLOCK_LIMIT: usize = 1 << 20;

/// How many fields are kept.
const FIELD_LIMIT: usize = 1000;

/// How many bytes of a field are kept.
const VALUE_LIMIT: usize = 16 << 10;

/// The header fields of a part (RFC 5322, section 2.2), in their order.
#[derive(Debug, Clone, Default)]
pub(super) struct Headers {
    fields: Vec<(String, String)>,
    /// Whether there were more than are kept.
    pub(super) is_cut: bool,
}

impl Headers {
    /// Cuts the header fields off a part: they, and the body after the empty line.
    pub(super) fn split(raw: &[u8]) -> (Self, &[u8]) {
        let mut headers = Self::default();
        let mut rest = raw;
        // The line that an mbox file puts before a mail, and blank lines, are no fields.
        if rest.starts_with(b"From ") {
            rest = &rest[line_end(rest)..];
        }
        while let [b'\r' | b'\n', after @ ..] = rest {
            rest = after;
        }
        let start = rest;
        while !rest.is_empty() {
            let line = &rest[..line_end(rest)];
            let text = trim_end(line);
            if text.is_empty() {
                return (headers, &rest[line.len()..]);
            }
            let is_first = headers.fields.is_empty();
            let is_taken = start.len() - rest.len() < BLOCK_LIMIT && headers.take(text);
            if !is_taken && is_first {
                return (headers, start);
            }
            rest = &rest[line.len()..];
        }
        (headers, rest)
    }

    /// Takes a line: a new field, or more of the last one. A line that is neither is left out.
    fn take(&mut self, line: &[u8]) -> bool {
        if line[0] == b' ' || line[0] == b'\t' {
            let Some((_, value)) = self.fields.last_mut().filter(|(_, value)| value.len() < VALUE_LIMIT) else { return false };
            value.push(' ');
            value.push_str(&bounded(line));
            return true;
        }
        let Some(colon) = line.iter().take(80).position(|byte| *byte == b':') else { return false };
        let name = trim_end(&line[..colon]);
        if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
            return false;
        }
        if self.fields.len() >= FIELD_LIMIT {
            self.is_cut = true;
            return true;
        }
        let name = String::from_utf8_lossy(name).to_ascii_lowercase();
        self.fields.push((name, bounded(&line[colon + 1..])));
        true
    }

    /// Whether there is any field.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The first field of a name, given in small letters.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// All fields of a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The message ids of a field, without their angle brackets.
    pub(super) fn ids(&self, name: &str) -> Vec<String> {
        let text = self.get(name).unwrap_or_default();
        let mut ids: Vec<String> = text.split('<').skip(1).filter_map(|id| Some(id.split_once('>')?.0.trim().to_owned())).collect();
        if ids.is_empty() && text.contains('@') {
            ids.extend(text.split_whitespace().take(1).map(str::to_owned));
        }
        ids.retain(|id| !id.is_empty() && id.len() <= 998);
        ids.truncate(100);
        ids
    }

    /// The addresses of a field, in small letters.
    pub(super) fn addresses(&self, name: &str) -> Vec<String> {
        let Some(HeaderValue::Address(found)) = self.parsed(name, "From") else { return Vec::new() };
        let all = found.iter().filter_map(|address| Some(address.address()?.trim().to_lowercase()));
        all.filter(|address| address.contains('@')).take(100).collect()
    }

    /// A field as words, with its encoded words decoded (RFC 2047).
    pub(super) fn words(&self, name: &str) -> String {
        match self.parsed(name, "Subject") {
            Some(HeaderValue::Text(text)) => text.into_owned(),
            _ => String::new(),
        }
    }

    /// A field as an instant.
    pub(super) fn instant(&self, name: &str) -> Option<DateTime<FixedOffset>> {
        instant(self.get(name)?)
    }

    /// Type and subtype of the body in small letters, and its parameters.
    pub(super) fn content_type(&self) -> Option<ContentType> {
        let Some(HeaderValue::ContentType(found)) = self.parsed("content-type", "Content-Type") else { return None };
        let parameter = |name: &str| found.attribute(name).map(|value| bounded(value.as_bytes()));
        Some(ContentType {
            media_type: format!("{}/{}", found.ctype(), found.subtype().unwrap_or_default()).to_ascii_lowercase(),
            boundary: parameter("boundary"),
            charset: parameter("charset"),
        })
    }

    /// One field read by the mail parser, under the name that says how it reads it.
    fn parsed(&self, name: &str, how: &str) -> Option<HeaderValue<'static>> {
        let line = format!("{how}: {}\r\n\r\n", self.get(name)?);
        let message = MessageParser::new().parse_headers(line.as_bytes())?;
        message.parts.first()?.headers.first().map(|header| header.value.clone().into_owned())
    }
}

/// What a part says of the form of its body.
#[derive(Debug, Clone)]
pub(super) struct ContentType {
    pub(super) media_type: String,
    pub(super) boundary: Option<String>,
    pub(super) charset: Option<String>,
}

/// An instant as mail software writes it (RFC 5322, section 3.3); none if it names no day and time that exist.
pub(super) fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    let text: String = text.trim().chars().take(100).collect();
    let found = mail_parser::DateTime::parse_rfc822(&text)?;
    let local = NaiveDate::from_ymd_opt(found.year.into(), found.month.into(), found.day.into())?.and_hms_opt(
        found.hour.into(),
        found.minute.into(),
        u32::from(found.second).min(59),
    )?;
    let seconds = i32::from(found.tz_hour) * 3600 + i32::from(found.tz_minute) * 60;
    let zone = FixedOffset::east_opt(if found.tz_before_gmt { -seconds } else { seconds })?;
    local.and_local_timezone(zone).single()
}

/// The length of the first line, with its end.
pub(super) fn line_end(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1)
}

fn trim_end(line: &[u8]) -> &[u8] {
    line.trim_ascii_end()
}

fn bounded(bytes: &[u8]) -> String {
    let bytes = bytes.trim_ascii();
    String::from_utf8_lossy(&bytes[..bytes.len().min(VALUE_LIMIT)]).replace(['\r', '\n', '\0'], " ")
}
