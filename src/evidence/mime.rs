//! As much of an e-mail as a reader needs who must not get its attachments: the head, and the text (RFC 2045 to 2049).
//!
//! It reads what anybody may have sent: nothing here fails, and nothing goes deeper or longer than a bound.

/// How deep parts may lie within parts.
const DEPTH: u32 = 10;

/// How many parts are looked at.
const PARTS: u32 = 200;

/// What a reader needs of an e-mail.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Mail {
    /// The lines of its head, as they are.
    pub(super) head: String,
    /// Its text, decoded; that of the HTML part without its marks if there is no other.
    pub(super) text: String,
    /// Whether it has a part that is no text to read.
    pub(super) has_attachments: bool,
}

/// Reads an e-mail.
pub(super) fn read(bytes: &[u8]) -> Mail {
    let (head, body) = split(bytes);
    let mut found = Found::default();
    found.part(&fields(head), body, 0);
    let text = if found.plain.is_empty() { without_marks(&found.html) } else { found.plain };
    Mail { head: lossy(head).replace('\r', ""), text, has_attachments: found.has_attachments }
}

/// The fields of a head that say when, by whom, to whom and about what, decoded (RFC 2047).
pub(super) fn main_fields(mail: &Mail) -> String {
    let wanted = ["date", "from", "to", "cc", "subject", "message-id", "in-reply-to", "references"];
    let fields = fields(mail.head.as_bytes());
    let lines = fields.iter().filter(|(name, _)| wanted.contains(&name.to_ascii_lowercase().as_str()));
    lines
        .flat_map(|(name, value)| {
            [
                name,
                ": ",
                &decoded_words(value),
                "
",
            ]
            .map(str::to_owned)
        })
        .collect()
}

#[derive(Default)]
struct Found {
    plain: String,
    html: String,
    has_attachments: bool,
    parts: u32,
}

impl Found {
    fn part(&mut self, fields: &[(String, String)], body: &[u8], depth: u32) {
        self.parts += 1;
        if depth > DEPTH || self.parts > PARTS {
            self.has_attachments = true;
            return;
        }
        let field = |name: &str| fields.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value.as_str());
        let kind = field("content-type").to_owned();
        let media_type = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_attached = field("content-disposition").trim().to_ascii_lowercase().starts_with("attachment");
        if media_type.starts_with("multipart/") && !is_attached {
            let Some(boundary) = parameter(&kind, "boundary") else { return };
            for inner in parts(body, &boundary) {
                let (head, body) = split(inner);
                self.part(&self::fields(head), body, depth + 1);
            }
            return;
        }
        let text = || decoded(body, field("content-transfer-encoding"), parameter(&kind, "charset").as_deref());
        match media_type.as_str() {
            "" | "text/plain" if !is_attached => {
                let text = text();
                self.plain.push_str(&if kind.to_ascii_lowercase().contains("flowed") { unflowed(&text) } else { text });
            }
            "text/html" if !is_attached => self.html.push_str(&text()),
            _ => self.has_attachments = true,
        }
    }
}

/// The head and the body.
fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut start = 0;
    while start < bytes.len() {
        let end = bytes[start..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| start + length + 1);
        if bytes[start..end].iter().all(|byte| matches!(byte, b'\r' | b'\n')) {
            return (&bytes[..start], &bytes[end..]);
        }
        start = end;
    }
    (bytes, &[])
}

/// The fields of a head, each with its lines joined.
fn fields(head: &[u8]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in lossy(head).lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = found.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            found.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    found
}

fn parameter(field: &str, wanted: &str) -> Option<String> {
    let parameter = |part: &str| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim().trim_matches('"').to_owned())
    };
    field.split(';').skip(1).find_map(parameter).filter(|value| !value.is_empty())
}

/// What stands between the lines of a boundary.
fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let line = format!("--{boundary}");
    let (mut found, mut start, mut at) = (Vec::new(), None, 0);
    while at < body.len() {
        let end = body[at..].iter().position(|byte| *byte == b'\n').map_or(body.len(), |length| at + length + 1);
        if body[at..end].starts_with(line.as_bytes()) {
            found.extend(start.map(|start| &body[start..at]));
            start = (!body[at + line.len()..end].starts_with(b"--")).then_some(end);
            if start.is_none() {
                return found;
            }
        }
        at = end;
    }
    found.extend(start.map(|start| &body[start..]));
    found
}

fn decoded(body: &[u8], encoding: &str, charset: Option<&str>) -> String {
    let bytes = match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => base64(body),
        "quoted-printable" => quoted_printable(body, false),
        _ => body.to_vec(),
    };
    in_charset(&bytes, charset).replace("\r\n", "\n")
}

fn in_charset(bytes: &[u8], charset: Option<&str>) -> String {
    let is_latin =
        charset.is_some_and(|charset| ["iso-8859-1", "iso-8859-15", "windows-1252"].contains(&charset.to_ascii_lowercase().as_str()));
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) if is_latin => bytes.iter().map(|byte| char::from(*byte)).collect(),
        Err(_) => lossy(bytes),
    }
}

fn base64(body: &[u8]) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::with_capacity(body.len() / 4 * 3), 0_u32, 0_u32);
    for sign in body {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.extend(u8::try_from(bits >> held & 0xff));
        }
    }
    bytes
}

fn quoted_printable(body: &[u8], is_word: bool) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let (mut bytes, mut at) = (Vec::with_capacity(body.len()), 0);
    while at < body.len() {
        match body[at] {
            b'_' if is_word => bytes.push(b' '),
            b'=' => match (digit(body.get(at + 1)), digit(body.get(at + 2))) {
                (Some(high), Some(low)) => {
                    bytes.extend(u8::try_from(high * 16 + low));
                    at += 2;
                }
                _ if body[at + 1..].starts_with(b"\r\n") => at += 2,
                _ if body[at + 1..].starts_with(b"\n") => at += 1,
                _ => bytes.push(b'='),
            },
            byte => bytes.push(byte),
        }
        at += 1;
    }
    bytes
}

/// The words of a field, decoded (RFC 2047).
fn decoded_words(value: &str) -> String {
    let (mut text, mut rest) = (String::new(), value);
    while let Some((before, after)) = rest.split_once("=?") {
        let mut pieces = after.splitn(4, '?');
        let (Some(charset), Some(encoding), Some(words), Some(end)) = (pieces.next(), pieces.next(), pieces.next(), pieces.next()) else {
            break;
        };
        let Some(next) = end.strip_prefix('=') else {
            text.push_str(before);
            text.push_str("=?");
            rest = after;
            continue;
        };
        if !before.trim().is_empty() || text.is_empty() {
            text.push_str(before);
        }
        let bytes = if encoding.eq_ignore_ascii_case("b") { base64(words.as_bytes()) } else { quoted_printable(words.as_bytes(), true) };
        text.push_str(&in_charset(&bytes, Some(charset)));
        rest = next;
    }
    text + rest
}

/// The text without its soft line breaks (RFC 3676).
fn unflowed(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        whole.push_str(line);
        if !line.ends_with(' ') || line == "-- " {
            whole.push('\n');
        }
    }
    whole
}

/// The words of a web page, one line a block.
pub(super) fn without_marks(html: &str) -> String {
    let (mut text, mut rest) = (String::with_capacity(html.len()), html);
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let name: String =
            after.chars().take_while(|one| one.is_ascii_alphanumeric() || *one == '/').collect::<String>().to_ascii_lowercase();
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
        for hidden in ["style", "script", "head"] {
            if name == hidden {
                let end = rest.to_ascii_lowercase().find(&format!("</{hidden}"));
                rest = end.map_or("", |end| &rest[end..]);
            }
        }
        if ["br", "/p", "/h1", "/h2", "/h3", "/li", "/div", "/tr", "/address"].contains(&name.as_str()) && !text.ends_with('\n') {
            text.push('\n');
        }
    }
    text.push_str(rest);
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    let text = named.iter().fold(text, |text, (entity, sign)| text.replace(entity, sign));
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned() + "\n"
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_text_of_a_mail_is_decoded_and_its_attachments_are_seen() {
        let mail = "From: =?utf-8?Q?J=C3=BCrgen_?=\r\n =?utf-8?B?TcO8bGxlcg==?= <a@example.org>\r\nSubject: x\r\nX-Other: y\r\nContent-Type: multipart/mixed;\r\n boundary=\"b\"\r\n\r\npreamble\r\n\
            --b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=\r\n=DFe\r\n\
            --c\r\nContent-Type: text/html\r\n\r\n<p>Gr&uuml;&szlig;e</p>\r\n--c--\r\n--b\r\nContent-Type: application/zip\r\n\r\nPK\r\n--b--\r\n";
        let read = read(mail.as_bytes());
        assert_eq!((read.text.trim(), read.has_attachments), ("Grüße", true));
        assert_eq!(main_fields(&read), "From: Jürgen Müller <a@example.org>\nSubject: x\n");
        assert!(read.head.contains("X-Other: y\n"));
    }

    #[test]
    fn a_page_becomes_lines() {
        assert_eq!(without_marks("<head><title>T</title></head><p>A &amp; <b>B</b><br>C</p><script>x<y</script>D"), "A & B\nC\nD\n");
    }

    proptest! {
        #[test]
        fn no_mail_is_too_bad_to_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400), text in "(--b|Content-Type: multipart/mixed; boundary=b|=\\?|[a-z:;=<>\\r\\n -]){0,60}") {
            read(&bytes);
            main_fields(&read(text.as_bytes()));
            without_marks(&text);
        }
    }
}
