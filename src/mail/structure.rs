//! The parts of a mail (RFC 2045, RFC 2046), taken apart by our own hand within bounds: depth, number, and how much text is read.
//!
//! The mail parser itself would follow every nesting to its end; it only gets single leaves here, cut to size.

use mail_parser::decoders::html::html_to_text;
use mail_parser::{MessageParser, PartType};

use super::header::{Headers, line_end};

/// How deep parts may lie in each other; what lies deeper is not looked into.
const DEPTH: usize = 8;

/// How many parts are looked at.
const PARTS: usize = 100;

/// How many bytes of one part are decoded.
const LEAF: usize = 256 << 10;

/// How many bytes of text are kept in all.
const TEXT: usize = 512 << 10;

/// How long a boundary may be; RFC 2046 allows 70 characters.
const BOUNDARY: usize = 200;

/// What was found in the body of a mail.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// The media type of each part, from the outside to the inside.
    pub(super) parts: Vec<String>,
    /// The text, plain where there is plain text.
    pub(super) text: String,
    /// The text of the parts `message/delivery-status`.
    pub(super) status: String,
    /// The Message-IDs of returned messages.
    pub(super) returned: Vec<String>,
    /// Whether something was left out to stay within bounds.
    pub(super) is_cut: bool,
}

impl Body {
    /// Reads the body that belongs to these fields.
    pub(super) fn read(headers: &Headers, raw: &[u8]) -> Self {
        let mut body = Self::default();
        body.part(headers, raw, 0, false);
        body
    }

    fn part(&mut self, headers: &Headers, raw: &[u8], depth: usize, is_alternative: bool) {
        if depth > DEPTH || self.parts.len() >= PARTS {
            self.is_cut = true;
            return;
        }
        let declared = headers.content_type();
        let media_type = declared.as_ref().map_or("text/plain", |declared| declared.media_type.as_str());
        self.parts.push(media_type.chars().take(80).collect());
        let charset = declared.as_ref().and_then(|declared| declared.charset.as_deref());
        let encoding = headers.get("content-transfer-encoding").unwrap_or_default();
        let boundary = declared.as_ref().and_then(|declared| declared.boundary.as_deref()).filter(|boundary| !boundary.is_empty());
        match (media_type.split_once('/').unwrap_or_default(), boundary) {
            (("multipart", kind), Some(boundary)) if boundary.len() <= BOUNDARY => self.multipart(kind, raw, boundary, depth),
            (("message", "delivery-status" | "global-delivery-status"), _) => {
                let room = LEAF.saturating_sub(self.status.len());
                self.status.push_str(&cut(&decoded(raw, encoding, charset, false), room));
            }
            (("message", "rfc822" | "global" | "global-headers") | ("text", "rfc822-headers"), _) => self.returned(raw, encoding),
            // Beside plain text, the web page says the same.
            (("text", "html"), _) if is_alternative && !self.text.trim().is_empty() => {}
            (("text", "html"), _) => self.add(&decoded(raw, encoding, charset, true)),
            (("text" | "multipart", _), _) => self.add(&decoded(raw, encoding, charset, false)),
            _ => {}
        }
    }

    fn multipart(&mut self, kind: &str, raw: &[u8], boundary: &str, depth: usize) {
        let parts = split(raw, boundary.as_bytes());
        if parts.is_empty() {
            // Nothing has this boundary: all of it is one text.
            self.add(&decoded(raw, "", None, false));
        }
        for part in parts {
            let (headers, body) = Headers::split(part);
            self.part(&headers, body, depth + 1, kind == "alternative");
        }
    }

    /// A message that came back, or its header fields: only its Message-ID is of use.
    fn returned(&mut self, raw: &[u8], encoding: &str) {
        let is_plain = !["base64", "quoted-printable"].iter().any(|other| encoding.eq_ignore_ascii_case(other));
        let ids = if is_plain {
            Headers::split(raw).0.ids("message-id")
        } else {
            Headers::split(decoded(raw, encoding, None, false).as_bytes()).0.ids("message-id")
        };
        self.returned.extend(ids.into_iter().take(1));
    }

    fn add(&mut self, text: &str) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        let room = TEXT.saturating_sub(self.text.len());
        self.is_cut |= text.len() > room;
        self.text.push_str(&cut(text, room));
    }
}

/// The parts between the lines with a boundary (RFC 2046, section 5.1.1).
fn split<'a>(raw: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (None, 0);
    while at < raw.len() && parts.len() <= PARTS {
        let line = &raw[at..at + line_end(&raw[at..])];
        if let Some(rest) = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary)) {
            let rest = rest.trim_ascii();
            if rest.is_empty() || rest == b"--" {
                parts.extend(start.map(|start| &raw[start..at]));
                start = (rest.is_empty()).then_some(at + line.len());
                if start.is_none() {
                    return parts;
                }
            }
        }
        at += line.len();
    }
    parts.extend(start.map(|start| &raw[start..]));
    parts
}

/// The text of a leaf, from its encoding and charset; what cannot be decoded stands there as it is.
fn decoded(raw: &[u8], encoding: &str, charset: Option<&str>, is_html: bool) -> String {
    let raw = &raw[..raw.len().min(LEAF)];
    let token =
        |text: &str| text.chars().filter(|sign| sign.is_ascii_alphanumeric() || "-_.:+".contains(*sign)).take(40).collect::<String>();
    let mut leaf = format!(
        "Content-Type: text/{}; charset=\"{}\"\r\nContent-Transfer-Encoding: {}\r\n\r\n",
        if is_html { "html" } else { "plain" },
        charset.map_or_else(|| "utf-8".to_owned(), token),
        token(encoding),
    )
    .into_bytes();
    leaf.extend_from_slice(raw);
    let message = MessageParser::new().parse(&leaf);
    let text = match message.as_ref().and_then(|message| message.parts.first()).map(|part| &part.body) {
        Some(PartType::Text(text) | PartType::Html(text)) => cut(text, LEAF * 4),
        _ => String::new(),
    };
    if is_html { html_to_text(before_quotation(&text)) } else { text }
}

/// A web page as far as it quotes nothing.
fn before_quotation(html: &str) -> &str {
    let lower = html.to_ascii_lowercase();
    let at = ["<blockquote", "class=\"gmail_quote", "id=\"divrplyfwdmsg"].iter().filter_map(|mark| lower.find(mark)).min();
    &html[..at.unwrap_or(html.len())]
}

/// The beginning of a text, at most so many bytes.
fn cut(text: &str, limit: usize) -> String {
    text[..text.floor_char_boundary(limit)].to_owned()
}
