//! Several messages in one file: an mbox (RFC 4155), as mail programs export folders.

/// How many messages of one file are read.
const MESSAGES: usize = 100_000;

/// The messages of a file: those of an mbox, with the lines unmasked that it masks (`>From `), else the one that it is.
pub fn messages(file: Vec<u8>) -> Vec<Vec<u8>> {
    if !is_mbox(&file) {
        return vec![file];
    }
    let mut found: Vec<Vec<u8>> = Vec::new();
    let mut is_after_blank = true;
    for line in file.split_inclusive(|byte| *byte == b'\n') {
        let begins = is_after_blank && line.starts_with(b"From ") && found.len() < MESSAGES;
        is_after_blank = line.trim_ascii().is_empty();
        if begins {
            found.push(Vec::new());
            continue;
        }
        let Some(message) = found.last_mut() else { continue };
        let unmasked =
            line.strip_prefix(b">").filter(|rest| rest[rest.iter().take_while(|byte| **byte == b'>').count()..].starts_with(b"From "));
        message.extend_from_slice(unmasked.unwrap_or(line));
    }
    found
}

/// Whether a file begins like an mbox and goes on with a header field.
fn is_mbox(file: &[u8]) -> bool {
    let Some(rest) = file.strip_prefix(b"From ") else { return false };
    let mut lines = rest.split(|byte| *byte == b'\n').skip(1);
    lines.next().is_some_and(|line| {
        line.iter().take(80).position(|byte| *byte == b':').is_some_and(|colon| line[..colon].iter().all(u8::is_ascii_graphic))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_mbox_is_taken_apart_and_a_single_message_is_left_as_it_is() {
        let mbox = b"From a@example.org Sat Nov 21 10:00:00 2026\nFrom: a@example.org\n\nHello\n>From here\n\nFrom b@example.org Sat\nFrom: b@example.org\n\nFoo\nFrom nowhere\n";
        let found: Vec<String> = messages(mbox.to_vec()).into_iter().map(|message| String::from_utf8(message).unwrap()).collect();
        assert_eq!(found, ["From: a@example.org\n\nHello\nFrom here\n\n", "From: b@example.org\n\nFoo\nFrom nowhere\n"]);
        assert_eq!(messages(b"From: a\n\nFrom b\n".to_vec()).len(), 1);
        assert_eq!(messages(b"From here on\nnothing is a mail".to_vec()).len(), 1);
    }
}
