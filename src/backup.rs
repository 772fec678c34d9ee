//! What a backup is: one container (tar, POSIX.1-1988) with a manifest first, and then exactly the files that the manifest names.
//!
//! Enters: files as streams, or such a container as a stream. Leaves: the container, or its files one after the other, each compared with the manifest. It
//! knows neither encryption nor where the files lie, and takes no more of a container than its manifest admits.

use std::collections::BTreeSet;
use std::io::{self, Read, Write};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tar::{Archive, Builder, EntryType, Header};

/// The form of the container.
const FORM: &str = "demur-backup-1";

/// The name of the manifest, which stands first.
const MANIFEST: &str = "manifest.json";

/// A larger manifest is none of ours, and no more files either.
const MANIFEST_LIMIT: u64 = 4 << 20;
const FILES_LIMIT: usize = 10_000;

/// A name has this many bytes at most (tar takes 255 without extensions).
const NAME_LIMIT: usize = 200;

/// What a tar program may fill up at the end.
const PADDING: u64 = 64 << 10;

/// The name of the record in a backup.
pub const RECORD: &str = "record/ledger.sqlite3";

/// The beginning of the names of the files of the configuration folder.
pub const CONFIG: &str = "config/";

/// What a backup has, and from when it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    form: String,
    /// The version of the program that made it.
    pub program: String,
    /// When it was made, by the clock of that machine.
    pub made: DateTime<FixedOffset>,
    /// The number of the last entry of the record and its hash; none without entries.
    pub head: Option<(u64, String)>,
    /// The files, in their order.
    pub files: Vec<Packed>,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packed {
    /// Its name: `record/ledger.sqlite3`, `config/profile.toml`.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// SHA-256 of its bytes, in lower-case hex.
    pub sha256: String,
}

/// Why a container is no backup.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// It is not of this form, or of a newer one.
    #[error("no backup: {0}")]
    Form(String),
    /// A file has a name that may not be written anywhere.
    #[error("the name {0:?}")]
    Name(String),
    /// A file is not what the manifest says, or is not in it.
    #[error("{0} is not as the manifest says")]
    Differs(String),
    /// It is larger than what it came from.
    #[error("too large")]
    TooLarge,
    /// It was changed or cut.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It cannot be read, or a file of it not written.
    #[error("{0}")]
    System(String),
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::Other => Self::Damaged(error.to_string()),
            _ => Self::System(error.to_string()),
        }
    }
}

impl Manifest {
    /// The manifest of some files.
    ///
    /// # Errors
    /// [`BackupError::Name`] if a name is too long or could mean another place.
    pub fn new(program: &str, made: DateTime<FixedOffset>, head: Option<(u64, String)>, files: Vec<Packed>) -> Result<Self, BackupError> {
        let manifest = Self { form: FORM.to_owned(), program: program.to_owned(), made, head, files };
        manifest.names_are_safe().map(|()| manifest)
    }

    /// How many bytes its files have.
    pub fn size(&self) -> u64 {
        self.files.iter().fold(0, |size, file| size.saturating_add(file.bytes))
    }

    fn read(bytes: &[u8]) -> Result<Self, BackupError> {
        let manifest: Self = serde_json::from_slice(bytes).map_err(|error| BackupError::Form(error.to_string()))?;
        if manifest.form != FORM {
            return Err(BackupError::Form(manifest.form));
        }
        manifest.names_are_safe().map(|()| manifest)
    }

    fn names_are_safe(&self) -> Result<(), BackupError> {
        let mut seen = BTreeSet::new();
        if self.files.len() > FILES_LIMIT {
            return Err(BackupError::TooLarge);
        }
        let bad = self.files.iter().find(|file| !is_safe(&file.name) || !seen.insert(file.name.to_lowercase()));
        bad.map_or(Ok(()), |file| Err(BackupError::Name(file.name.clone())))
    }
}

/// Whether a name means a file below the place where it is put, on any system: no way up, no root, no drive, nothing that a shell or terminal reads.
fn is_safe(name: &str) -> bool {
    let is_known = name == RECORD || name.starts_with(CONFIG);
    let is_part = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.starts_with(' ') && !part.ends_with(['.', ' ']);
    let has_bad = name.chars().any(|character| character.is_control() || "\\:*?\"<>|".contains(character));
    is_known && !has_bad && name.len() <= NAME_LIMIT && name.split('/').all(is_part)
}

/// What a stream is, as the manifest has it.
///
/// # Errors
/// What the reader says.
pub fn packed(name: &str, mut from: impl Read) -> io::Result<Packed> {
    let mut sum = Summing::new(io::sink());
    let bytes = io::copy(&mut from, &mut sum)?;
    Ok(Packed { name: name.to_owned(), bytes, sha256: sum.sha256() })
}

/// Writes a container: the manifest, then each of its files from `open`, which gives the file with this name.
///
/// # Errors
/// [`BackupError::Differs`] if a file is not any more what the manifest says; [`BackupError::System`].
pub fn pack<W: Write>(manifest: &Manifest, to: W, mut open: impl FnMut(&str) -> io::Result<Box<dyn Read>>) -> Result<W, BackupError> {
    let mut builder = Builder::new(to);
    let text = serde_json::to_vec(manifest).map_err(|error| BackupError::Form(error.to_string()))?;
    builder.append_data(&mut header(text.len() as u64, manifest), MANIFEST, text.as_slice())?;
    for file in &manifest.files {
        let mut content = Reading { from: open(&file.name)?, sum: Summing::new(io::sink()) };
        builder.append_data(&mut header(file.bytes, manifest), &file.name, content.by_ref().take(file.bytes))?;
        let is_over = content.read(&mut [0])? == 0;
        if !is_over || content.sum.sha256() != file.sha256 {
            return Err(BackupError::Differs(file.name.clone()));
        }
    }
    Ok(builder.into_inner()?)
}

fn header(size: u64, manifest: &Manifest) -> Header {
    let mut header = Header::new_ustar();
    header.set_entry_type(EntryType::Regular);
    header.set_size(size);
    header.set_mode(0o600);
    header.set_mtime(u64::try_from(manifest.made.timestamp()).unwrap_or_default());
    header
}

/// Reads a container that came from `limit` bytes to its end. `admit` sees the manifest before any file is read; `put` gives the place for the file with
/// this name.
///
/// # Errors
/// [`BackupError`] if it is not exactly what its manifest says; what `admit` and `put` return.
pub fn unpack<E: From<BackupError>>(
    from: impl Read,
    limit: u64,
    admit: impl FnOnce(&Manifest) -> Result<(), E>,
    mut put: impl FnMut(&str) -> Result<Box<dyn Write>, E>,
) -> Result<Manifest, E> {
    let system = |error: io::Error| E::from(error.into());
    let mut archive = Archive::new(from);
    // Raw: names longer than a header, links and sparse files are no files of a backup, and nothing is read to make sense of them.
    let mut entries = archive.entries().map_err(system)?.raw(true);
    let no_backup = || E::from(BackupError::Form("tar".to_owned()));
    let first = entries.next().ok_or_else(no_backup)?.map_err(system)?;
    if !is_file(&first, MANIFEST) || first.size() > MANIFEST_LIMIT {
        return Err(no_backup());
    }
    let mut text = Vec::new();
    first.take(MANIFEST_LIMIT).read_to_end(&mut text).map_err(system)?;
    let manifest = Manifest::read(&text)?;
    if manifest.size() > limit {
        return Err(BackupError::TooLarge.into());
    }
    admit(&manifest)?;
    for file in &manifest.files {
        let differs = || E::from(BackupError::Differs(file.name.clone()));
        let mut entry = entries.next().ok_or_else(differs)?.map_err(system)?;
        if !is_file(&entry, &file.name) || entry.size() != file.bytes {
            return Err(differs());
        }
        let mut place = Summing::new(put(&file.name)?);
        io::copy(&mut entry, &mut place).and_then(|_| place.flush()).map_err(system)?;
        if place.sha256() != file.sha256 {
            return Err(differs());
        }
    }
    if entries.next().is_some() {
        return Err(BackupError::Form("tar".to_owned()).into());
    }
    // To the very end: only there is it known that nothing was cut off.
    let rest = io::copy(&mut archive.into_inner().take(PADDING), &mut io::sink()).map_err(system)?;
    if rest < PADDING { Ok(manifest) } else { Err(no_backup()) }
}

fn is_file(entry: &tar::Entry<'_, impl Read>, name: &str) -> bool {
    entry.header().entry_type() == EntryType::Regular && &*entry.path_bytes() == name.as_bytes()
}

/// A writer that knows the SHA-256 of what went through it.
struct Summing<W> {
    to: W,
    digest: Sha256,
}

impl<W> Summing<W> {
    fn new(to: W) -> Self {
        Self { to, digest: Sha256::new() }
    }

    fn sha256(self) -> String {
        self.digest.finalize().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
    }
}

impl<W: Write> Write for Summing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// A reader that knows the SHA-256 of what went through it.
struct Reading<R> {
    from: R,
    sum: Summing<io::Sink>,
}

impl<R: Read> Read for Reading<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.sum.digest.update(&buffer[..read]);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(files: &[(&str, &[u8])]) -> Manifest {
        let files = files.iter().map(|(name, bytes)| packed(name, *bytes).unwrap()).collect();
        let made = "2026-11-22T10:00:00+01:00".parse().unwrap();
        Manifest { form: FORM.to_owned(), program: "0".to_owned(), made, head: None, files }
    }

    fn container(manifest: &Manifest, files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut builder = Builder::new(Vec::new());
        let text = serde_json::to_vec(manifest).unwrap();
        for (name, bytes) in [(MANIFEST, text.as_slice())].iter().chain(files) {
            let mut header = header(bytes.len() as u64, manifest);
            header.as_ustar_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
            header.set_cksum();
            builder.append(&header, *bytes).unwrap();
        }
        builder.into_inner().unwrap()
    }

    fn opened(bytes: &[u8]) -> Result<Vec<String>, BackupError> {
        let mut names = Vec::new();
        let put = |name: &str| {
            names.push(name.to_owned());
            Ok::<Box<dyn Write>, BackupError>(Box::new(io::sink()))
        };
        unpack(bytes, bytes.len() as u64, |_| Ok(()), put)?;
        Ok(names)
    }

    const FILES: &[(&str, &[u8])] = &[(RECORD, &[7; 3000]), ("config/profile.toml", b"language = 'en'"), ("config/data/a.toml", b"")];

    #[test]
    fn a_container_comes_out_as_it_went_in_and_no_byte_of_it_can_change() {
        let manifest = Manifest::new("0", "2026-11-22T10:00:00+01:00".parse().unwrap(), Some((1, "ab".into())), manifest(FILES).files);
        let open = |name: &str| {
            let (_, bytes) = FILES.iter().find(|(own, _)| *own == name).unwrap();
            Ok(Box::new(*bytes) as Box<dyn Read>)
        };
        let bytes = pack(&manifest.unwrap(), Vec::new(), open).unwrap();
        assert_eq!(opened(&bytes).unwrap(), FILES.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        for cut in [0, 1, 511, 512, 700, 1024, 2048, bytes.len() - 2000] {
            assert!(opened(&bytes[..cut]).is_err(), "{cut}");
        }
        // A byte that no file and no name has in it may change; whatever comes out then has the same names.
        for place in (0..bytes.len()).step_by(5) {
            let mut changed = bytes.clone();
            changed[place] ^= 0x41;
            if let Ok(names) = opened(&changed) {
                assert_eq!(names, FILES.iter().map(|(name, _)| *name).collect::<Vec<_>>(), "{place}");
            }
        }
    }

    #[test]
    fn a_file_that_changed_while_it_was_packed_is_no_backup() {
        for other in [&b"language = 'de'"[..], b"language = 'en' and more", b"short"] {
            let packed = pack(&manifest(&FILES[1..2]), Vec::new(), |_| Ok(Box::new(other)));
            assert!(matches!(packed, Err(BackupError::Differs(_) | BackupError::Damaged(_) | BackupError::System(_))), "{packed:?}");
        }
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused_before_anything_is_written() {
        let long = format!("config/{}", "x".repeat(200));
        let bad = [
            "../evil",
            "config/../../evil",
            "/etc/passwd",
            "config//x",
            "config/./x",
            "config/x\\..\\y",
            "config/C:x",
            "config/x\n",
            "config/",
            "record/other",
            "config/x.",
            long.as_str(),
            "",
        ];
        for name in bad {
            let files: &[(&str, &[u8])] = &[(name, b"x")];
            assert_eq!(opened(&container(&manifest(files), &[])).unwrap_err(), BackupError::Name(name.to_owned()));
        }
        let twice = manifest(&[("config/a", b""), ("config/A", b"")]);
        assert_eq!(opened(&container(&twice, &[])).unwrap_err(), BackupError::Name("config/A".to_owned()));
    }

    #[test]
    fn what_is_not_in_the_manifest_or_not_as_it_says_is_refused() {
        let same = manifest(&FILES[1..2]);
        let wrong: [&[(&str, &[u8])]; 5] = [
            &[],
            &[("config/profile.toml", b"language = 'xx'")],
            &[("config/profile.toml", b"language")],
            &[("config/other.toml", b"language = 'en'")],
            &[("config/profile.toml", b"language = 'en'"), ("config/more.toml", b"x")],
        ];
        for files in wrong {
            assert!(opened(&container(&same, files)).is_err(), "{files:?}");
        }
        let mut huge = manifest(&FILES[1..2]);
        huge.files[0].bytes = u64::MAX;
        assert_eq!(opened(&container(&huge, &FILES[1..2])).unwrap_err(), BackupError::TooLarge);
        let mut newer = manifest(&[]);
        newer.form = "demur-backup-2".to_owned();
        assert_eq!(opened(&container(&newer, &[])).unwrap_err(), BackupError::Form("demur-backup-2".to_owned()));
    }

    #[test]
    fn links_and_folders_are_no_files() {
        for kind in [EntryType::Symlink, EntryType::Link, EntryType::Directory, EntryType::GNULongName, EntryType::GNUSparse] {
            let manifest = manifest(&FILES[1..2]);
            let mut bytes = container(&manifest, &FILES[1..2]);
            let start = bytes.windows(19).position(|window| window == b"config/profile.toml\0".split_at(19).0).unwrap();
            let second = bytes[start + 1..]
                .windows(19)
                .position(|window| window == &b"config/profile.toml"[..])
                .map_or(start, |more| start + 1 + more);
            let mut header = Header::from_byte_slice(&bytes[second..second + 512]).clone();
            header.set_entry_type(kind);
            header.set_cksum();
            bytes[second..second + 512].copy_from_slice(header.as_bytes());
            assert!(opened(&bytes).is_err(), "{kind:?}");
        }
    }
}
