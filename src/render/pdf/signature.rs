//! The image of a signature.

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// A PNG or JPEG image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(Vec<u8>);

/// Why an image is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// Neither PNG nor JPEG, by its first bytes.
    #[error("neither PNG nor JPEG")]
    NotAnImage,
    /// It cannot be decoded.
    #[error("the image is damaged")]
    Damaged,
    /// More bytes than a signature needs.
    #[error("more than {0} bytes")]
    TooLarge(usize),
}

impl Signature {
    /// Bytes that an image may have.
    pub const LIMIT: usize = 5 << 20;

    /// Takes an image that its first bytes call PNG or JPEG and that can be decoded.
    ///
    /// # Errors
    /// [`SignatureError`].
    pub fn new(bytes: Vec<u8>) -> Result<Self, SignatureError> {
        if bytes.len() > Self::LIMIT {
            return Err(SignatureError::TooLarge(Self::LIMIT));
        }
        let format = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            ExchangeFormat::Png
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            ExchangeFormat::Jpg
        } else {
            return Err(SignatureError::NotAnImage);
        };
        let decoded = RasterImage::plain(Bytes::new(bytes.clone()), format);
        decoded.map(|_| Self(bytes)).map_err(|_| SignatureError::Damaged)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}
