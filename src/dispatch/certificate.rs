//! The last instant of a certificate, read from its bytes.
//!
//! Enters: a certificate as the server showed it (DER, RFC 5280, section 4.1). Leaves: when it ends, or nothing if it is of another form. Whether
//! it is trusted is not decided here.

use chrono::{DateTime, NaiveDateTime, Utc};

/// The tags of X.690 that stand on the way.
const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xa0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// The instant after which a certificate (DER) is no longer valid (`notAfter`, RFC 5280, section 4.1.2.5).
pub fn expiry(der: &[u8]) -> Option<DateTime<Utc>> {
    let (certificate, _) = inside(der, SEQUENCE)?;
    let (mut rest, _) = inside(certificate, SEQUENCE)?;
    if rest.first() == Some(&VERSION) {
        rest = element(rest)?.2;
    }
    // Its number, the algorithm of its signature, and who issued it.
    for _ in 0..3 {
        rest = element(rest)?.2;
    }
    let (validity, _) = inside(rest, SEQUENCE)?;
    let (tag, text, _) = element(element(validity)?.2)?;
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let full = match tag {
        // Two digits of a year are of 1950 to 2049.
        UTC_TIME => format!("{}{text}", if text.get(..2)?.parse::<u8>().ok()? < 50 { "20" } else { "19" }),
        GENERALIZED_TIME => text.to_owned(),
        _ => return None,
    };
    NaiveDateTime::parse_from_str(&full, "%Y%m%d%H%M%S").ok().map(|instant| instant.and_utc())
}

/// The content of the element that comes first, which must have this tag, and what follows it.
fn inside(bytes: &[u8], wanted: u8) -> Option<(&[u8], &[u8])> {
    let (tag, content, rest) = element(bytes)?;
    (tag == wanted).then_some((content, rest))
}

/// Tag and content of the element that comes first (X.690, section 8.1), and what follows it.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = if *first < 0x80 {
        (usize::from(*first), rest)
    } else {
        let count = usize::from(first & 0x7f);
        let (digits, rest) = rest.split_at_checked(count).filter(|_| (1..=4).contains(&count))?;
        (digits.iter().fold(0_usize, |length, digit| length << 8 | usize::from(*digit)), rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn der(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len()).unwrap();
        let head = if length < 0x80 { vec![tag, length] } else { vec![tag, 0x81, length] };
        [head, content.to_vec()].concat()
    }

    fn certificate(version: bool, end: &[u8]) -> Vec<u8> {
        let begin = der(UTC_TIME, b"200101000000Z");
        let fields = [
            if version { der(VERSION, &der(2, &[2])) } else { Vec::new() },
            der(2, &[1; 8]),
            der(SEQUENCE, &[]),
            der(SEQUENCE, &[7; 90]),
            der(SEQUENCE, &[begin, end.to_vec()].concat()),
        ];
        der(SEQUENCE, &der(SEQUENCE, &fields.concat()))
    }

    #[test]
    fn the_end_of_a_certificate_is_read_in_both_forms() {
        for (version, end, expected) in [
            (true, der(UTC_TIME, b"271231235959Z"), "2027-12-31T23:59:59Z"),
            (false, der(UTC_TIME, b"501231235959Z"), "1950-12-31T23:59:59Z"),
            (true, der(GENERALIZED_TIME, b"20511231235959Z"), "2051-12-31T23:59:59Z"),
        ] {
            assert_eq!(expiry(&certificate(version, &end)), expected.parse().ok());
        }
    }

    #[test]
    fn what_is_no_certificate_has_no_end_and_harms_nobody() {
        let whole = certificate(true, &der(UTC_TIME, b"271231235959Z"));
        for cut in 0..whole.len() {
            assert_eq!(expiry(&whole[..cut]), None);
            let mut changed = whole.clone();
            changed[cut] ^= 0xff;
            let _ = expiry(&changed);
        }
        for end in
            [der(UTC_TIME, b"271331235959Z"), der(UTC_TIME, b"ZZ"), der(4, b"271231235959Z"), vec![0x17, 0x84, 0xff, 0xff, 0xff, 0xff]]
        {
            assert_eq!(expiry(&certificate(true, &end)), None);
        }
    }
}
