//! What was typed into a web form, against the packet that was composed for it; and the day that a confirmation bears.

use chrono::{DateTime, FixedOffset};

/// How a text that was typed compares with the packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// It is a text of the packet, word for word.
    Same,
    /// It is none of them.
    Different,
    /// The record has no packet to compare it with.
    Unknown,
}

/// Compares a text with the texts to paste of a packet. The ends of lines do not count: a form and a file have them each in its own way.
pub fn compare(typed: &[u8], packet: Option<&[u8]>) -> Typed {
    let Some(packet) = packet else { return Typed::Unknown };
    let (typed, packet) = (String::from_utf8_lossy(typed), String::from_utf8_lossy(packet));
    let typed = bare(typed.lines());
    if texts(&packet).contains(&typed) { Typed::Same } else { Typed::Different }
}

/// The texts of a packet that are there to be pasted: each stands between two lines that begin and end with hyphens, in every language.
fn texts(packet: &str) -> Vec<String> {
    let lines: Vec<&str> = packet.lines().collect();
    let is_rule = |line: &&str| line.starts_with("----- ") && line.ends_with(" -----");
    let rules: Vec<usize> = lines.iter().enumerate().filter(|(_, line)| is_rule(line)).map(|(place, _)| place).collect();
    rules.chunks_exact(2).map(|pair| bare(lines[pair[0] + 1..pair[1]].iter().copied())).collect()
}

/// Lines without the space at their ends, and without empty lines around them.
fn bare<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let lines: Vec<&str> = lines.map(|line| line.trim_start_matches('\u{feff}').trim_end()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The instant in the `Date` field of a mail (RFC 5322, section 3.6.1); none if it has none that can be read.
pub(super) fn dated(mail: &[u8]) -> Option<DateTime<FixedOffset>> {
    let head = String::from_utf8_lossy(&mail[..mail.len().min(64 << 10)]);
    let field = head.lines().take_while(|line| !line.is_empty()).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("date").then_some(value)
    })?;
    let without_comment = field.split('(').next().unwrap_or_default().trim();
    DateTime::parse_from_rfc2822(without_comment).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKET: &str = "Head\n\n----- Copy from the next line -----\nAnna\n\nI object.\n----- End of the text -----\n\n----- Copy -----\nTwo\n----- End -----\n";

    #[test]
    fn a_text_is_the_same_whatever_its_lines_end_with() {
        for (typed, expected) in [
            ("Anna\n\nI object.\n", Typed::Same),
            ("\u{feff}Anna  \r\n\r\nI object.\r\n\r\n", Typed::Same),
            ("Two", Typed::Same),
            ("I object.", Typed::Different),
            ("Anna\n\nI object.\nAnd more.", Typed::Different),
            ("", Typed::Different),
        ] {
            assert_eq!(compare(typed.as_bytes(), Some(PACKET.as_bytes())), expected, "{typed:?}");
        }
        assert_eq!(compare(b"Two", None), Typed::Unknown);
        assert_eq!(compare(b"\xff", Some(b"----- a -----")), Typed::Different);
    }

    #[test]
    fn the_day_of_a_mail_is_that_of_its_date_field() {
        let at = |mail: &str| dated(mail.as_bytes()).map(|instant| instant.to_rfc3339());
        assert_eq!(at("From: a\r\nDate: Sun, 22 Nov 2026 09:30:00 -0800 (PST)\r\n\r\n").unwrap(), "2026-11-22T09:30:00-08:00");
        assert_eq!(at("From: a\n\nDate: Sun, 22 Nov 2026 09:30:00 -0800\n"), None);
        assert_eq!(at("Date: yesterday\n\n"), None);
    }
}
