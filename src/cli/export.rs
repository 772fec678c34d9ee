//! `demur export --all`: everything a person has in demur, in one encrypted file.

use std::collections::BTreeMap;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Component, Path, PathBuf};

use clap::Args;

use super::console::Console;
use super::letters::Found;
use super::passphrase;
use crate::backup::{BackupError, CONFIG, Manifest, RECORD, pack, packed};
use crate::correspondence::{Knowledge, OwnFiles};
use crate::encryption::{Lock, Recipient, Sealing};
use crate::error::{Error, FileAct};
use crate::ledger::{Ledger, LedgerError, LedgerProblem};
use crate::locale::Message;
use crate::machine::{self, PrivateOutput, SendLock, Snapshot};
use crate::profile::Profile;
use crate::render::Signature;

/// What can be typed after `demur export`.
#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    #[arg(long, required = true)]
    all: bool,
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long, value_name = "age1…")]
    recipient: Vec<String>,
    #[arg(long, value_name = "COMMAND", conflicts_with = "recipient")]
    passphrase_command: Option<String>,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// The record as it was copied, with its end.
struct Copied {
    snapshot: Snapshot,
    head: Option<(u64, String)>,
}

/// Runs the command with the profile as it was found.
pub(super) fn run(arguments: &ExportArgs, found: Found, own: &OwnFiles, console: &Console) -> Result<(), Error> {
    let recipients = arguments.recipient.iter().map(|typed| typed.parse::<Recipient>()).collect::<Result<Vec<_>, _>>();
    let recipients = recipients.map_err(|error| Error::Encryption { file: PathBuf::new(), error })?;
    PrivateOutput::is_free(&arguments.output, arguments.force)?;
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let has_record = machine::read_ledger(&folder)?.is_some();
    let config = config(found, own, console)?;
    if !has_record && config.is_empty() {
        return Err(Error::NoRecord { folder });
    }
    let lock = if recipients.is_empty() {
        Lock::Passphrase(passphrase::to_seal(&Message::new("ask-passphrase-new"), arguments.passphrase_command.as_deref(), console)?)
    } else {
        Lock::Recipients(recipients)
    };
    // Nobody adds to the record meanwhile, and profile and record are of one moment.
    let sending = has_record.then(|| SendLock::take(&folder, || console.say(&Message::new("note-waiting-for-sender")))).transpose()?;
    let copied = sending.as_ref().map(|sending| copy(sending, &folder)).transpose()?;
    let manifest = manifest(copied.as_ref(), &config).map_err(|error| Error::Backup { file: arguments.output.clone(), error })?;
    write(arguments, &lock, &manifest, copied.as_ref(), &config)?;
    let bytes = manifest.size().div_ceil(1000).to_string();
    console.say(
        &Message::new("note-backup")
            .with("file", arguments.output.display().to_string())
            .with("files", manifest.files.len().to_string())
            .with("kilobytes", bytes),
    );
    if let Some((seq, hash)) = &manifest.head {
        console.say(&Message::new("note-head").with("seq", seq.to_string()).with("hash", hash.as_str()));
    }
    let key = if matches!(lock, Lock::Passphrase(_)) { "note-backup-passphrase" } else { "note-backup-identity" };
    console.say(&Message::new(key));
    Ok(())
}

/// The files of the configuration folder that demur reads, by their names in a backup.
fn config(found: Found, own: &OwnFiles, console: &Console) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    match found.text {
        Ok(text) => {
            files.extend(signature(&found.file, &text, own, console)?);
            files.insert(format!("{CONFIG}profile.toml"), text.into_bytes());
        }
        Err(Error::NoProfile { .. }) => {}
        // It stays encrypted, with its own passphrase.
        Err(Error::ProfileSealed { .. }) => {
            files.insert(format!("{CONFIG}profile.toml"), machine::read_profile(&found.file)?);
        }
        Err(error) => return Err(error),
    }
    for (kind, overlay) in [("templates", &own.templates), ("locales", &own.locales), ("data", &own.data)] {
        files.extend(overlay.iter().map(|(name, text)| (format!("{CONFIG}{kind}/{name}"), text.clone().into_bytes())));
    }
    Ok(files)
}

/// The image of the signature, if it lies below the folder of the profile; one elsewhere is named, for it is not in the backup.
fn signature(file: &Path, text: &str, own: &OwnFiles, console: &Console) -> Result<Option<(String, Vec<u8>)>, Error> {
    let knowledge = Knowledge::load(own)?;
    let profile = Profile::parse(text, &knowledge.law, &knowledge.directory).ok();
    let Some(name) = profile.and_then(|profile| profile.signature) else { return Ok(None) };
    let path = file.parent().unwrap_or(Path::new("")).join(&name);
    let is_below = Path::new(&name).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_below || !machine::is_file(&path) {
        console.say(&Message::new("note-backup-signature").with("file", path.display().to_string()));
        return Ok(None);
    }
    Ok(Some((format!("{CONFIG}{name}"), machine::read_at_most(&path, Signature::LIMIT as u64)?)))
}

/// A copy of the record, and its end, if it holds.
fn copy(sending: &SendLock, folder: &Path) -> Result<Copied, Error> {
    let ledger = super::recorded::as_it_is(folder)?;
    let verification = ledger.verify(None)?;
    if let Some(finding) = verification.finding {
        return Err(LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Broken(finding) }.into());
    }
    let snapshot = Snapshot::new(sending, folder, &ledger)?;
    let head = Ledger::open(snapshot.file())?.head()?;
    Ok(Copied { snapshot, head: head.map(|head| (head.seq, head.hash)) })
}

fn manifest(copied: Option<&Copied>, config: &BTreeMap<String, Vec<u8>>) -> Result<Manifest, BackupError> {
    let mut files = Vec::new();
    if let Some(copied) = copied {
        files.push(packed(RECORD, open(copied)?)?);
    }
    for (name, bytes) in config {
        files.push(packed(name, bytes.as_slice())?);
    }
    Manifest::new(env!("CARGO_PKG_VERSION"), machine::now(), copied.and_then(|copied| copied.head.clone()), files)
}

fn open(copied: &Copied) -> io::Result<Box<dyn Read>> {
    let (file, _) = machine::open(copied.snapshot.file()).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(Box::new(BufReader::new(file)))
}

fn write(
    arguments: &ExportArgs,
    lock: &Lock,
    manifest: &Manifest,
    copied: Option<&Copied>,
    config: &BTreeMap<String, Vec<u8>>,
) -> Result<(), Error> {
    let file = &arguments.output;
    let refused = |error: io::Error| Error::File { file: file.clone(), act: FileAct::Write, problem: error.to_string() };
    let sealing = Sealing::new(lock, BufWriter::new(PrivateOutput::new(file, arguments.force)?)).map_err(refused)?;
    let source = |name: &str| match (copied, config.get(name)) {
        (_, Some(bytes)) => Ok(Box::new(io::Cursor::new(bytes.clone())) as Box<dyn Read>),
        (Some(copied), None) => open(copied),
        (None, None) => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    let packing = |error| match error {
        BackupError::System(problem) | BackupError::Damaged(problem) => Error::File { file: file.clone(), act: FileAct::Write, problem },
        error => Error::Backup { file: file.clone(), error },
    };
    let sealed = pack(manifest, sealing, source).map_err(packing)?.finish().map_err(refused)?;
    let mut output = sealed.into_inner().map_err(|error| refused(error.into_error()))?;
    output.flush().map_err(refused)?;
    output.keep()
}
