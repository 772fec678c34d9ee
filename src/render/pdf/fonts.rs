//! The faces that letters are set in: those embedded, and those of the user's.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

const EMBEDDED: [&[u8]; 2] =
    [include_bytes!("../../../fonts/LibertinusSerif-Regular.otf"), include_bytes!("../../../fonts/LibertinusSerif-Bold.otf")];

/// The fonts there are, the embedded family first.
#[derive(Debug)]
pub struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    pub(super) faces: Vec<Font>,
    pub(super) families: Vec<String>,
}

/// A file that is no font.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file} is not a font")]
pub struct FontError {
    /// The file's name as given.
    pub file: String,
}

impl Fonts {
    /// The embedded faces (Libertinus Serif: Latin, Greek, Cyrillic), and besides them those of the files given by name and bytes.
    ///
    /// # Errors
    /// [`FontError`] if a file holds no face of TrueType or OpenType.
    pub fn new(own: Vec<(String, Vec<u8>)>) -> Result<Self, FontError> {
        let mut faces: Vec<Font> = EMBEDDED.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
        for (file, bytes) in own {
            let before = faces.len();
            faces.extend(Font::iter(Bytes::new(bytes)));
            if faces.len() == before {
                return Err(FontError { file });
            }
        }
        let mut families: Vec<String> = Vec::new();
        for face in &faces {
            let family = &face.info().family;
            if !families.iter().any(|known| known == family) {
                families.push(family.clone());
            }
        }
        Ok(Self { book: LazyHash::new(FontBook::from_fonts(&faces)), faces, families })
    }

    /// Whether some face shows this character.
    pub(super) fn show(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.info().coverage.contains(u32::from(character)))
    }
}
