//! The message as it goes through the line (RFC 5321, sections 4.5.2 and 4.5.3.1.6).
//!
//! Enters: a message. Leaves: it with a dot more on lines that begin with one, and the line with the dot at its end; or what makes it unfit.

/// The longest line, without CR LF.
const LINE_LIMIT: usize = 998;

/// What makes a message unfit for the line, if anything does: then a server could see its end where it is not, or cut it.
pub(super) fn flaw(message: &[u8]) -> Option<&'static str> {
    let bare = |pair: &[u8]| (pair[0] == b'\r') != (pair[1] == b'\n');
    if message.first() == Some(&b'\n') || message.last() == Some(&b'\r') || message.windows(2).any(bare) {
        return Some("a line end that is not CR LF");
    }
    if std::str::from_utf8(message).is_err() {
        return Some("bytes that are not UTF-8");
    }
    let longest = message.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line).len()).max();
    (longest > Some(LINE_LIMIT)).then_some("a line of more than 998 bytes")
}

/// The message as it is written to the server, with the line that ends it.
pub(super) fn stuffed(message: &str) -> String {
    let mut written = String::with_capacity(message.len() + message.len() / 64 + 8);
    for line in message.split_inclusive('\n') {
        if line.starts_with('.') {
            written.push('.');
        }
        written.push_str(line);
    }
    if !message.is_empty() && !message.ends_with('\n') {
        written.push_str("\r\n");
    }
    written.push_str(".\r\n");
    written
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a server makes of the line again: everything before the first line with only a dot, without the dots put in.
    fn as_taken(line: &str) -> (String, &str) {
        let mut taken = String::new();
        let mut rest = line;
        while let Some(end) = rest.find("\r\n") {
            let (line, after) = rest.split_at(end + 2);
            rest = after;
            if line == ".\r\n" {
                return (taken, rest);
            }
            taken.push_str(line.strip_prefix('.').unwrap_or(line));
        }
        panic!("the message does not end: {line:?}");
    }

    proptest! {
        #[test]
        fn a_server_reads_what_was_meant_and_nothing_is_left(lines in proptest::collection::vec("[.a\u{e4} \t]{0,6}", 0..12), is_ended: bool) {
            let mut message = lines.join("\r\n");
            if is_ended && !message.is_empty() && !message.ends_with("\r\n") {
                message.push_str("\r\n");
            }
            prop_assert_eq!(flaw(message.as_bytes()), None);
            let line = stuffed(&message);
            let (taken, rest) = as_taken(&line);
            let ended = if message.is_empty() || message.ends_with("\r\n") { message.clone() } else { format!("{message}\r\n") };
            prop_assert_eq!((taken, rest), (ended, ""));
        }

        #[test]
        fn a_bare_line_end_is_never_sent(before in "[a.\r\n]{0,8}", after in "[a.\r\n]{0,8}") {
            for bare in ["a\n.", "\r.\r", "a\r.", "\n"] {
                let message = format!("{before}a{bare}{after}a");
                let is_sound = !message.replace("\r\n", "").contains(['\r', '\n']);
                prop_assert_eq!(flaw(message.as_bytes()).is_none(), is_sound);
            }
        }
    }

    #[test]
    fn a_line_that_is_too_long_or_no_text_is_unfit() {
        assert_eq!(flaw("a".repeat(998).as_bytes()), None);
        assert_eq!(flaw(format!("a\r\n{}\r\n", "b".repeat(999)).as_bytes()), Some("a line of more than 998 bytes"));
        assert_eq!(flaw(b"\xff\r\n"), Some("bytes that are not UTF-8"));
    }
}
