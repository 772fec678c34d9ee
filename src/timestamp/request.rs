//! The question to a time-stamping authority.

use super::Imprint;

/// A request for a time stamp in DER (`TimeStampReq`, RFC 3161, section 2.4.1): SHA-256, with this nonce, and the certificate of the signer wanted.
pub fn request(imprint: Imprint, nonce: &[u8; 16]) -> Vec<u8> {
    /// SEQUENCE { OBJECT IDENTIFIER id-sha256, NULL } (RFC 5754, section 2).
    const SHA256: [u8; 15] = [0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00];
    const VERSION: [u8; 3] = [0x02, 0x01, 0x01];
    const CERTIFICATE_WANTED: [u8; 3] = [0x01, 0x01, 0xff];
    let message_imprint = wrapped(0x30, &[&SHA256[..], &wrapped(0x04, &imprint.0)].concat());
    let nonce = wrapped(0x02, &integer(nonce));
    wrapped(0x30, &[&VERSION[..], &message_imprint, &nonce, &CERTIFICATE_WANTED].concat())
}

/// The content of an INTEGER that is not negative: no needless zeros before it, and one before a first bit that is set.
pub(super) fn integer(bytes: &[u8]) -> Vec<u8> {
    let significant = &bytes[bytes.iter().take_while(|byte| **byte == 0).count().min(bytes.len().saturating_sub(1))..];
    let mut content = if significant.first().is_some_and(|byte| *byte >= 0x80) { vec![0] } else { Vec::new() };
    content.extend_from_slice(significant);
    content
}

/// A value of less than 128 bytes: all of a request is.
fn wrapped(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u8::try_from(content.len()).expect("a request is short");
    [&[tag, length], content].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_no_needless_zeros_and_is_never_negative() {
        assert_eq!(integer(&[0, 0, 1, 2]), [1, 2]);
        assert_eq!(integer(&[0x80, 0]), [0, 0x80, 0]);
        assert_eq!(integer(&[0, 0]), [0]);
    }
}
