//! Files beside entries: letters as they were sent, receipts, screenshots.

/// A file that goes into the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is to its entry: `eml`, `pdf`, `packet`, `file` ...; lower-case letters and hyphens.
    pub role: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A file that is in the record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attached {
    /// What it is to its entry.
    pub role: String,
    /// SHA-256 of its salt and its bytes, in hex.
    pub digest: String,
}

/// The media type of a file, from its first bytes and never from its name.
pub fn media_type(bytes: &[u8]) -> &'static str {
    if let Some(kind) = infer::get(bytes) {
        return kind.mime_type();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if is_mail(text) => "message/rfc822",
        Ok(text) if !text.contains('\0') => "text/plain",
        _ if is_mail(&String::from_utf8_lossy(&bytes[..bytes.len().min(4096)])) => "message/rfc822",
        _ => "application/octet-stream",
    }
}

/// Whether a text begins with header fields (RFC 5322, section 2.2), among them one that every e-mail has.
fn is_mail(text: &str) -> bool {
    let lines = text.lines().take(200).take_while(|line| !line.is_empty()).filter(|line| !line.starts_with([' ', '\t']));
    let mut has_from = false;
    for line in lines {
        let Some((name, _)) = line.split_once(':') else { return line.starts_with("From ") };
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
            return false;
        }
        has_from |= ["from", "received", "return-path", "message-id"].contains(&name.to_ascii_lowercase().as_str());
    }
    has_from
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_of_a_file_comes_from_its_bytes() {
        let cases: [(&[u8], &str); 8] = [
            (b"%PDF-1.7\n", "application/pdf"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
            (b"Return-Path: <a@example.org>\r\nFrom: a\r\n\r\nHello", "message/rfc822"),
            (b"From: a@example.org\nSubject: \xff\n\nHello", "message/rfc822"),
            (b"Dear Sir,\nFrom: here on.", "text/plain"),
            (b"\0\x01\x02", "application/octet-stream"),
            (b"", "text/plain"),
        ];
        for (bytes, expected) in cases {
            assert_eq!(media_type(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
