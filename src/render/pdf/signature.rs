//! The image of a signature.

/// A PNG or JPEG image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(Vec<u8>);

/// Why an image is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// Neither PNG nor JPEG, by its first bytes.
    #[error("neither PNG nor JPEG")]
    NotAnImage,
    /// More bytes than a signature needs.
    #[error("more than {0} bytes")]
    TooLarge(usize),
}

impl Signature {
    /// Bytes that an image may have.
    pub const LIMIT: usize = 5 << 20;

    /// Takes an image whose first bytes say PNG or JPEG.
    ///
    /// # Errors
    /// [`SignatureError`].
    pub fn new(bytes: Vec<u8>) -> Result<Self, SignatureError> {
        if bytes.len() > Self::LIMIT {
            return Err(SignatureError::TooLarge(Self::LIMIT));
        }
        let is_image = bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.starts_with(b"\xff\xd8\xff");
        if is_image { Ok(Self(bytes)) } else { Err(SignatureError::NotAnImage) }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}
