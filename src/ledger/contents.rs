//! What entries say and the files beside them, as the file has them: in the open, or each sealed together with its salt.
//!
//! In a sealed record the column `salt` is empty, and the other one has the salt, 16 bytes, and the content, as one file of age. So a digest, which
//! lies in the open, can be compared with a guess by nobody who cannot read the content anyway.

use std::io::{self, Read};

use rusqlite::types::Value;

use super::chain::salted;
use crate::encryption::Identity;

/// How many bytes a salt has.
const SALT: usize = 16;

/// A salt, and what it hides.
type Salted<T> = (Vec<u8>, T);

/// How the contents of a record lie in its file.
#[derive(Debug)]
pub(super) enum Contents {
    /// In the open.
    Open,
    /// Sealed, and nobody has opened them; here is the identity, sealed with the passphrase.
    Locked(Vec<u8>),
    /// Sealed; this opens them.
    Unlocked(Identity),
}

/// Why a content cannot be had.
#[derive(Debug, thiserror::Error)]
pub(super) enum ContentError {
    /// Nobody has opened the record.
    #[error("locked")]
    Locked,
    /// It was changed, or is not of this record.
    #[error("{0}")]
    Damaged(String),
}

impl From<ContentError> for rusqlite::Error {
    fn from(error: ContentError) -> Self {
        Self::ToSqlConversionFailure(Box::new(error))
    }
}

impl Contents {
    /// Salt and content as they are written.
    pub(super) fn written(&self, salt: Vec<u8>, content: &[u8], is_text: bool) -> Result<(Vec<u8>, Value), rusqlite::Error> {
        let damaged = |error: io::Error| ContentError::Damaged(error.to_string());
        match self {
            Self::Open if is_text => Ok((salt, Value::Text(String::from_utf8_lossy(content).into_owned()))),
            Self::Open => Ok((salt, Value::Blob(content.to_owned()))),
            Self::Locked(_) => Err(ContentError::Locked.into()),
            Self::Unlocked(identity) => Ok((Vec::new(), Value::Blob(identity.seal(&[&salt, content]).map_err(damaged)?))),
        }
    }

    /// Salt and bytes of two columns; none if there is no row to them.
    pub(super) fn bytes(&self, row: &rusqlite::Row<'_>, salt: usize, content: usize) -> Result<Option<Salted<Vec<u8>>>, rusqlite::Error> {
        let Some(written) = row.get_ref(content)?.as_bytes_or_null()? else { return Ok(None) };
        Ok(Some(match self {
            Self::Open => (row.get(salt)?, written.to_owned()),
            Self::Locked(_) => return Err(ContentError::Locked.into()),
            Self::Unlocked(identity) => {
                let mut bytes = Vec::new();
                let salt = opened(identity, written, |reader| reader.read_to_end(&mut bytes))?.0;
                (salt, bytes)
            }
        }))
    }

    /// Salt and text of two columns; none if there is no row to them.
    pub(super) fn text(&self, row: &rusqlite::Row<'_>, salt: usize, content: usize) -> Result<Option<Salted<String>>, rusqlite::Error> {
        if let Self::Open = self {
            let text: Option<String> = row.get(content)?;
            return text.map(|text| Ok((row.get(salt)?, text))).transpose();
        }
        let Some((salt, bytes)) = self.bytes(row, salt, content)? else { return Ok(None) };
        let text = String::from_utf8(bytes).map_err(|error| ContentError::Damaged(error.to_string()))?;
        Ok(Some((salt, text)))
    }

    /// The digest of what stands in two columns; none if it is sealed and nobody opened it, empty if it cannot be opened.
    pub(super) fn digest(&self, row: &rusqlite::Row<'_>, salt: usize, content: usize) -> Result<Option<String>, rusqlite::Error> {
        let written = row.get_ref(content)?.as_bytes()?;
        match self {
            Self::Open => Ok(Some(salted(row.get_ref(salt)?.as_blob()?, written))),
            Self::Locked(_) => Ok(None),
            Self::Unlocked(_) => Ok(Some(match self.bytes(row, salt, content) {
                Ok(Some((salt, bytes))) => salted(&salt, &bytes),
                _ => String::new(),
            })),
        }
    }

    /// What asks for the files of an entry: role, digest, and what [`Contents::measured`] wants.
    pub(super) fn files_of_an_entry(&self) -> String {
        // How long something sealed is inside, only its opening shows.
        let measure = if let Self::Open = self { "length(a.bytes)" } else { "a.bytes" };
        format!(
            "SELECT t.role, t.digest, a.salt, {measure} FROM attached t LEFT JOIN artifact a USING (digest) WHERE t.seq = ?1 ORDER BY t.role, t.digest"
        )
    }

    /// Salt and number of bytes of a file, from the third and fourth column; both none if it is gone.
    pub(super) fn measured(&self, row: &rusqlite::Row<'_>) -> Result<(Option<Vec<u8>>, Option<u64>), rusqlite::Error> {
        if let Self::Open = self {
            return Ok((row.get(2)?, row.get::<_, Option<i64>>(3)?.map(i64::unsigned_abs)));
        }
        let found = self.bytes(row, 2, 3)?;
        Ok(found.map_or((None, None), |(salt, bytes)| (Some(salt), Some(bytes.len() as u64))))
    }
}

/// The salt of something sealed, and what `read` makes of the rest.
pub(super) fn opened<T>(
    identity: &Identity,
    sealed: impl Read,
    read: impl FnOnce(&mut dyn Read) -> io::Result<T>,
) -> Result<(Vec<u8>, T), ContentError> {
    let damaged = |error: io::Error| ContentError::Damaged(error.to_string());
    let mut reader = identity.open(sealed).map_err(|error| ContentError::Damaged(error.to_string()))?;
    let mut salt = vec![0; SALT];
    reader.read_exact(&mut salt).map_err(damaged)?;
    let rest = read(&mut reader).map_err(damaged)?;
    Ok((salt, rest))
}
