//! The door of age: what is written is sealed for a passphrase or for recipients, and opened again with it or with an identity.
//!
//! Enters: a key and a stream. Leaves: the same stream in the age format (age-encryption.org/v1), in pieces of 64 KiB, so that memory stays bounded; or
//! an [`EncryptionError`]. It knows nothing of what is inside, and asks nobody for a passphrase.

use std::fmt;
use std::io::{self, BufRead, Read, Write};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, IdentityFile, scrypt, x25519};

/// The work of scrypt as a power of two, as in the reference implementation of age: about a second, and 256 MiB of memory.
const WORK: u8 = 18;

/// The work of scrypt for an identity that is opened in each run: half a second, and 128 MiB of memory.
const WORK_OF_A_RUN: u8 = 17;

/// More work than this is not done for a file from elsewhere: 4 GiB of memory.
const MOST_WORK: u8 = 22;

/// With this begins every file of age, of whatever version.
const BEGIN: &[u8] = b"age-encryption.org/";

/// Fewer characters, or fewer different ones, can be guessed.
const SHORTEST: usize = 12;
const FEWEST: usize = 5;

/// A secret text that opens what it sealed; it is never shown.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// A passphrase as it was typed.
    pub fn new(text: String) -> Self {
        Self(text.into())
    }

    /// A passphrase to seal with.
    ///
    /// # Errors
    /// [`EncryptionError::Weak`] if it has fewer than 12 characters, or fewer than 5 different ones.
    pub fn to_seal(text: String) -> Result<Self, EncryptionError> {
        let different: std::collections::BTreeSet<char> = text.chars().collect();
        let is_weak = text.chars().count() < SHORTEST || different.len() < FEWEST;
        if is_weak { Err(EncryptionError::Weak { shortest: SHORTEST }) } else { Ok(Self::new(text)) }
    }
}

impl Passphrase {
    /// Seals a small thing that is opened in each run.
    ///
    /// # Errors
    /// What the system says.
    pub fn seal(&self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut recipient = scrypt::Recipient::new(self.0.clone());
        recipient.set_work_factor(WORK_OF_A_RUN);
        seal(&recipient, &[bytes])
    }

    /// Opens what [`Passphrase::seal`] sealed.
    ///
    /// # Errors
    /// [`EncryptionError`].
    pub fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, EncryptionError> {
        let mut bytes = Vec::new();
        let key = Key::Passphrase(self.clone());
        let mut opened = Sealed::new(sealed)?.open(&key)?;
        opened.read_to_end(&mut bytes).map_err(|error| EncryptionError::Damaged(error.to_string()))?;
        Ok(bytes)
    }
}

/// Whether something is in the age format, by its first bytes.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGIN)
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// A public key for which something is sealed: `age1…`.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::str::FromStr for Recipient {
    type Err = EncryptionError;

    fn from_str(text: &str) -> Result<Self, EncryptionError> {
        text.parse().map(Self).map_err(|_| EncryptionError::NotARecipient { typed: text.to_owned() })
    }
}

/// For whom something is sealed.
#[derive(Debug, Clone)]
pub enum Lock {
    /// For whoever knows it.
    Passphrase(Passphrase),
    /// For whoever has the identity to any of these; there is at least one.
    Recipients(Vec<Recipient>),
}

/// With what something is opened.
pub enum Key {
    /// The passphrase it was sealed with.
    Passphrase(Passphrase),
    /// Identities (`AGE-SECRET-KEY-1…`).
    Identities(Vec<Box<dyn age::Identity + Send + Sync>>),
}

impl Key {
    /// The identities of an identity file, one a line.
    ///
    /// # Errors
    /// [`EncryptionError::NotAnIdentity`] if it has none, or a line that is none.
    pub fn from_identities(file: impl BufRead) -> Result<Self, EncryptionError> {
        let read = IdentityFile::from_buffer(file).ok().and_then(|file| file.into_identities().ok());
        read.filter(|identities| !identities.is_empty()).map(Self::Identities).ok_or(EncryptionError::NotAnIdentity)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passphrase(_) => "Key::Passphrase",
            Self::Identities(_) => "Key::Identities",
        })
    }
}

/// A key of a record's own: what is sealed with it can be opened with it alone.
#[derive(Clone)]
pub struct Identity(x25519::Identity);

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

impl Identity {
    /// A new one, at random.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Its identity file (one line), sealed for a passphrase.
    ///
    /// # Errors
    /// What the system says.
    pub fn sealed(&self, passphrase: &Passphrase) -> io::Result<Vec<u8>> {
        passphrase.seal(format!("{}\n", self.0.to_string().expose_secret()).as_bytes())
    }

    /// The identity that [`Identity::sealed`] sealed.
    ///
    /// # Errors
    /// [`EncryptionError::WrongKey`] if it is another passphrase; [`EncryptionError::NotAnIdentity`] if something else was sealed.
    pub fn unsealed(sealed: &[u8], passphrase: &Passphrase) -> Result<Self, EncryptionError> {
        let bytes = passphrase.open(sealed)?;
        let text = String::from_utf8(bytes).map_err(|_| EncryptionError::NotAnIdentity)?;
        text.trim().parse().map(Self).map_err(|_| EncryptionError::NotAnIdentity)
    }

    /// Bytes sealed for whoever has it, one after the other.
    ///
    /// # Errors
    /// What the system says.
    pub fn seal(&self, parts: &[&[u8]]) -> io::Result<Vec<u8>> {
        seal(&self.0.to_public(), parts)
    }

    /// A reader of what was sealed for it.
    ///
    /// # Errors
    /// [`EncryptionError`] if it was sealed for somebody else, or changed.
    pub fn open<R: Read>(&self, from: R) -> Result<impl Read + use<R>, EncryptionError> {
        let opened = Sealed::new(from)?.0.decrypt(std::iter::once(&self.0 as &dyn age::Identity));
        Ok(opened?)
    }
}

fn seal(recipient: &dyn age::Recipient, parts: &[&[u8]]) -> io::Result<Vec<u8>> {
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(|error| io::Error::other(error.to_string()))?;
    let mut sealing = encryptor.wrap_output(Vec::new())?;
    for part in parts {
        sealing.write_all(part)?;
    }
    sealing.finish()
}

/// How something is opened, as its beginning says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpensWith {
    /// With a passphrase.
    Passphrase,
    /// With an identity.
    Identity,
}

/// Why something cannot be sealed or opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EncryptionError {
    /// The passphrase can be guessed.
    #[error("weak passphrase")]
    Weak {
        /// How many characters it must have.
        shortest: usize,
    },
    /// What was typed is no recipient.
    #[error("{typed} is no recipient")]
    NotARecipient {
        /// As typed.
        typed: String,
    },
    /// The file has no identities.
    #[error("no identity")]
    NotAnIdentity,
    /// The file is not one of age.
    #[error("not encrypted with age")]
    NotEncrypted,
    /// The passphrase is another one, or the identity belongs to none of the recipients.
    #[error("wrong key")]
    WrongKey,
    /// It was sealed with such excessive work that opening it would harm this machine.
    #[error("excessive work")]
    ExcessiveWork,
    /// It was changed or cut.
    #[error("damaged: {0}")]
    Damaged(String),
    /// The system says no.
    #[error("{0}")]
    System(String),
}

impl From<DecryptError> for EncryptionError {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => Self::WrongKey,
            DecryptError::ExcessiveWork { .. } => Self::ExcessiveWork,
            DecryptError::InvalidHeader | DecryptError::UnknownFormat => Self::NotEncrypted,
            DecryptError::Io(error) if error.kind() == io::ErrorKind::InvalidData => Self::NotEncrypted,
            DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => Self::Damaged(error.to_string()),
            DecryptError::Io(error) => Self::System(error.to_string()),
            other => Self::Damaged(other.to_string()),
        }
    }
}

/// A writer that seals what it is given.
pub struct Sealing<W: Write>(age::stream::StreamWriter<W>);

impl<W: Write> Sealing<W> {
    /// Begins to seal.
    ///
    /// # Errors
    /// What the writer says.
    pub fn new(lock: &Lock, to: W) -> io::Result<Self> {
        let encryptor = match lock {
            Lock::Passphrase(Passphrase(secret)) => {
                let mut recipient = scrypt::Recipient::new(secret.clone());
                recipient.set_work_factor(WORK);
                Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            }
            Lock::Recipients(all) => Encryptor::with_recipients(all.iter().map(|recipient| &recipient.0 as &dyn age::Recipient)),
        };
        encryptor.map_err(|error| io::Error::other(error.to_string()))?.wrap_output(to).map(Self)
    }

    /// Writes the end; without it, what was written cannot be opened.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Something sealed, of which only the beginning was read.
pub struct Sealed<R>(Decryptor<io::Chain<io::Cursor<Vec<u8>>, R>>);

impl<R: Read> Sealed<R> {
    /// Reads the beginning.
    ///
    /// # Errors
    /// [`EncryptionError`] if it is not in the age format, or cannot be read.
    pub fn new(mut from: R) -> Result<Self, EncryptionError> {
        // What does not begin as age's files do was never one; what does and then ends was cut.
        let mut begin = Vec::new();
        let read = from.by_ref().take(BEGIN.len() as u64).read_to_end(&mut begin);
        read.map_err(|error| EncryptionError::System(error.to_string()))?;
        if begin != BEGIN {
            return Err(EncryptionError::NotEncrypted);
        }
        Ok(Self(Decryptor::new(io::Cursor::new(begin).chain(from))?))
    }

    /// How it is opened.
    pub fn opens_with(&self) -> OpensWith {
        if self.0.is_scrypt() { OpensWith::Passphrase } else { OpensWith::Identity }
    }

    /// A reader of what is inside; each piece is given out only when it is proven unchanged, and the end only if it is the end.
    ///
    /// # Errors
    /// [`EncryptionError::WrongKey`] if the key does not open it.
    pub fn open(self, key: &Key) -> Result<impl Read, EncryptionError> {
        let opened = match key {
            Key::Passphrase(Passphrase(secret)) => {
                let mut identity = scrypt::Identity::new(secret.clone());
                identity.set_max_work_factor(MOST_WORK);
                self.0.decrypt(std::iter::once(&identity as &dyn age::Identity))
            }
            Key::Identities(all) => self.0.decrypt(all.iter().map(|identity| identity.as_ref() as &dyn age::Identity)),
        };
        Ok(opened?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDENTITY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

    fn sealed(content: &[u8]) -> (Vec<u8>, Key) {
        let identity = x25519::Identity::generate();
        let lock = Lock::Recipients(vec![Recipient(identity.to_public())]);
        let mut sealing = Sealing::new(&lock, Vec::new()).unwrap();
        sealing.write_all(content).unwrap();
        (sealing.finish().unwrap(), Key::Identities(vec![Box::new(identity)]))
    }

    fn opened(bytes: &[u8], key: &Key) -> Result<Vec<u8>, String> {
        let mut content = Vec::new();
        let mut reader = Sealed::new(bytes).and_then(|sealed| sealed.open(key)).map_err(|error| error.to_string())?;
        reader.read_to_end(&mut content).map_err(|error| error.to_string())?;
        Ok(content)
    }

    #[test]
    fn what_is_sealed_comes_out_again_and_nothing_else_does() {
        for length in [0, 1, 65_535, 65_536, 65_537, 200_000] {
            let content: Vec<u8> = (0..length).map(|byte: u32| byte.to_le_bytes()[0]).collect();
            let (bytes, key) = sealed(&content);
            assert_eq!(opened(&bytes, &key).unwrap(), content);
            for cut in [bytes.len() - 1, bytes.len() - 16, bytes.len() / 2, 30, 0] {
                assert!(opened(&bytes[..cut], &key).is_err(), "{length} cut to {cut}");
            }
            for place in (0..bytes.len()).step_by(bytes.len() / 40 + 1) {
                let mut changed = bytes.clone();
                changed[place] ^= 1;
                assert!(opened(&changed, &key).is_err(), "{length} changed at {place}");
            }
            assert!(opened(&[bytes.as_slice(), b"x"].concat(), &key).is_err());
        }
    }

    #[test]
    fn a_key_that_does_not_fit_is_told_from_damage() {
        let (bytes, _) = sealed(b"secret");
        let (_, other) = sealed(b"");
        assert_eq!(Sealed::new(bytes.as_slice()).unwrap().open(&other).err(), Some(EncryptionError::WrongKey));
        assert_eq!(Sealed::new(bytes.as_slice()).unwrap().opens_with(), OpensWith::Identity);
        assert_eq!(Sealed::new(&b"PK\x03\x04 no age file"[..]).err(), Some(EncryptionError::NotEncrypted));
        assert!(matches!(Key::from_identities(&b"# a comment\n"[..]), Err(EncryptionError::NotAnIdentity)));
        assert!(Key::from_identities(format!("# a comment\n\n{IDENTITY}\n").as_bytes()).is_ok());
        assert!("age1nothing".parse::<Recipient>().is_err());
    }

    #[test]
    fn a_passphrase_that_can_be_guessed_is_refused() {
        for weak in ["", "short", "aaaaaaaaaaaaaaaaaa", "eleven chrs", "abababababababab"] {
            assert!(Passphrase::to_seal(weak.to_owned()).is_err(), "{weak}");
        }
        assert!(Passphrase::to_seal("vier Wörter für Anna".to_owned()).is_ok());
    }
}
