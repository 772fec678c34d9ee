//! `demur restore FILE`: a backup opened, checked to its last byte, and put where it belongs; or nothing changed at all.

use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::console::Console;
use super::passphrase;
use crate::backup::{BackupError, CONFIG, Manifest, RECORD, unpack};
use crate::encryption::{Key, OpensWith, Sealed};
use crate::error::{Error, FileAct, PassphraseProblem, Standing};
use crate::ledger::{Ledger, LedgerError, LedgerProblem};
use crate::locale::Message;
use crate::machine::{self, SendLock, Staging};

/// What can be typed after `demur restore`.
#[derive(Debug, Args)]
pub(super) struct RestoreArgs {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    #[arg(long, value_name = "COMMAND", conflicts_with = "identity")]
    passphrase_command: Option<String>,
    #[arg(long)]
    check: bool,
    #[arg(long)]
    record_only: bool,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// An identity file is small; a file of the configuration folder too.
const IDENTITY_LIMIT: u64 = 1 << 20;
const CONFIG_LIMIT: u64 = 64 << 20;

/// How a record that is there stands to the one of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// There is none.
    Missing,
    /// It has the same entries.
    Same,
    /// It has the first of them.
    Older,
    /// It has all of them and more.
    Newer,
    /// It is another one.
    Other,
    /// It cannot be read, or does not hold.
    Broken,
}

/// Runs the command.
pub(super) fn run(arguments: &RestoreArgs, console: &Console) -> Result<(), Error> {
    let (file, length) = machine::open(&arguments.file)?;
    let encryption = |error| Error::Encryption { file: arguments.file.clone(), error };
    let sealed = Sealed::new(BufReader::new(file)).map_err(encryption)?;
    let key = key(arguments, sealed.opens_with(), console)?;
    let opened = sealed.open(&key).map_err(encryption)?;
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let staging = Staging::new(&folder)?;
    let manifest = unpacked(arguments, opened, length, &folder, &staging)?;
    tell(&manifest, arguments, console);
    let ledger = staged_ledger(&manifest, &staging, &arguments.file)?;
    if arguments.check {
        console.say(&Message::new("note-backup-sound"));
        return Ok(());
    }
    let config = if arguments.record_only { Vec::new() } else { config(arguments, &manifest, &staging)? };
    for (place, bytes) in &config {
        let differs = machine::exists(place) && machine::read(place).ok().as_ref() != Some(bytes);
        if differs && !arguments.force {
            return Err(Error::RestoreOver { file: place.clone(), what: Standing::OtherFile });
        }
    }
    let lock = SendLock::take(&folder, || console.say(&Message::new("note-waiting-for-sender")))?;
    let restored = match ledger {
        Some(ledger) => place_record(arguments, &lock, &folder, &staging, ledger, console),
        None => Ok(()),
    };
    restored?;
    place_config(config, console)
}

/// With what the backup is opened: as it demands.
fn key(arguments: &RestoreArgs, opens_with: OpensWith, console: &Console) -> Result<Key, Error> {
    match (opens_with, &arguments.identity) {
        (OpensWith::Passphrase, Some(_)) => Err(Error::Passphrase(PassphraseProblem::WantsPassphrase(arguments.file.clone()))),
        (OpensWith::Identity, None) => Err(Error::Passphrase(PassphraseProblem::WantsIdentity(arguments.file.clone()))),
        (OpensWith::Passphrase, None) => passphrase::to_open(arguments.passphrase_command.as_deref(), console).map(Key::Passphrase),
        (OpensWith::Identity, Some(identity)) => {
            let text = machine::read_at_most(identity, IDENTITY_LIMIT)?;
            Key::from_identities(text.as_slice()).map_err(|error| Error::Encryption { file: identity.clone(), error })
        }
    }
}

/// What can go wrong while unpacking: the backup, or this machine.
enum Unpacking {
    Backup(BackupError),
    Machine(Error),
}

impl From<BackupError> for Unpacking {
    fn from(error: BackupError) -> Self {
        Self::Backup(error)
    }
}

/// Puts the files of a backup into a folder where they harm nobody, each under its number in the manifest.
fn unpacked(arguments: &RestoreArgs, opened: impl std::io::Read, length: u64, folder: &Path, staging: &Staging) -> Result<Manifest, Error> {
    let mut number = 0;
    let put = |_: &str| {
        let file = staging.put(number).map_err(Unpacking::Machine)?;
        number += 1;
        Ok(Box::new(BufWriter::new(file)) as Box<dyn Write>)
    };
    let admit = |manifest: &Manifest| {
        if machine::room(folder).is_some_and(|room| manifest.size() > room) {
            return Err(Unpacking::Machine(full(folder)));
        }
        Ok(())
    };
    unpack(opened, length, admit, put).map_err(|error| match error {
        Unpacking::Backup(error) => Error::Backup { file: arguments.file.clone(), error },
        Unpacking::Machine(error) => error,
    })
}

fn full(folder: &Path) -> Error {
    let problem = std::io::Error::from(std::io::ErrorKind::StorageFull).to_string();
    Error::File { file: folder.to_owned(), act: FileAct::Write, problem }
}

fn tell(manifest: &Manifest, arguments: &RestoreArgs, console: &Console) {
    let message = Message::new("note-backup-found")
        .with("file", arguments.file.display().to_string())
        .with("made", manifest.made.format("%Y-%m-%d %H:%M:%S %:z").to_string())
        .with("version", manifest.program.as_str())
        .with("files", manifest.files.len().to_string());
    console.say(&message);
}

fn number_of(manifest: &Manifest, name: &str) -> Option<usize> {
    manifest.files.iter().position(|file| file.name == name)
}

/// The record of the backup, if it has one: it holds, and ends as the manifest says.
fn staged_ledger(manifest: &Manifest, staging: &Staging, backup: &Path) -> Result<Option<Ledger>, Error> {
    let Some(number) = number_of(manifest, RECORD) else { return Ok(None) };
    let ledger = Ledger::open(&staging.file(number))?;
    let verification = ledger.verify(None)?;
    if let Some(finding) = verification.finding {
        return Err(LedgerError { file: backup.to_owned(), problem: LedgerProblem::Broken(finding) }.into());
    }
    if !ledger.is_locked() {
        ledger.entries()?;
    }
    let head = verification.head.map(|head| (head.seq, head.hash));
    if head != manifest.head {
        return Err(Error::Backup { file: backup.to_owned(), error: BackupError::Differs(RECORD.to_owned()) });
    }
    Ok(Some(ledger))
}

/// The files of the configuration folder, each with its place.
fn config(arguments: &RestoreArgs, manifest: &Manifest, staging: &Staging) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
    let profile = machine::profile_path(arguments.profile.as_deref());
    let beside = profile.parent().unwrap_or(Path::new("")).to_owned();
    let own = machine::config_folder().unwrap_or_else(|| beside.clone());
    let mut files = Vec::new();
    for (number, packed) in manifest.files.iter().enumerate() {
        let Some(name) = packed.name.strip_prefix(CONFIG) else { continue };
        let place = match name.split('/').next() {
            _ if name == "profile.toml" => profile.clone(),
            Some("templates" | "locales" | "data") => own.join(name),
            _ => beside.join(name),
        };
        files.push((place, machine::read_at_most(&staging.file(number), CONFIG_LIMIT)?));
    }
    Ok(files)
}

/// How the record that is there stands to the one of the backup; a sound one has its log in itself then, and is closed.
fn relation(folder: &Path, new: &Ledger) -> Relation {
    let found = match machine::open_ledger(folder) {
        Ok(None) => return Relation::Missing,
        Err(_) => return Relation::Broken,
        Ok(Some(ledger)) => ledger,
    };
    let holds = found.verify(None).is_ok_and(|verification| verification.finding.is_none());
    found.settle();
    let compared = || {
        let (old, new_head) = (found.head()?, new.head()?);
        let (Some(old), Some(new_head)) = (&old, &new_head) else {
            return Ok(if old == new_head {
                Relation::Same
            } else if old.is_none() {
                Relation::Older
            } else {
                Relation::Newer
            });
        };
        Ok::<_, LedgerError>(if old == new_head {
            Relation::Same
        } else if new.hash_of(old.seq)?.as_ref() == Some(&old.hash) {
            Relation::Older
        } else if found.hash_of(new_head.seq)?.as_ref() == Some(&new_head.hash) {
            Relation::Newer
        } else {
            Relation::Other
        })
    };
    if holds { compared().unwrap_or(Relation::Broken) } else { Relation::Broken }
}

fn place_record(
    arguments: &RestoreArgs,
    lock: &SendLock,
    folder: &Path,
    staging: &Staging,
    ledger: Ledger,
    console: &Console,
) -> Result<(), Error> {
    let relation = relation(folder, &ledger);
    let there = folder.join("ledger.sqlite3");
    let over = |what| Err(Error::RestoreOver { file: there.clone(), what });
    match relation {
        Relation::Same => {
            console.say(&Message::new("note-restore-same").with("file", there.display().to_string()));
            return Ok(());
        }
        Relation::Newer if !arguments.force => return over(Standing::NewerRecord),
        Relation::Other | Relation::Broken if !arguments.force => return over(Standing::OtherRecord),
        Relation::Older => console.say(&Message::new("note-restore-older").with("file", there.display().to_string())),
        _ => {}
    }
    let head = ledger.head()?;
    let from = ledger.file().to_owned();
    ledger.settle();
    drop(ledger);
    let aside = machine::place_ledger(lock, &from, folder, !matches!(relation, Relation::Broken | Relation::Missing))?;
    console.say(&Message::new("note-restored").with("file", there.display().to_string()));
    if let Some(aside) = aside {
        console.say(&Message::new("note-set-aside").with("file", aside.display().to_string()));
    }
    if let Some(head) = head {
        console.say(&Message::new("note-head").with("seq", head.seq.to_string()).with("hash", head.hash.as_str()));
    }
    let _ = staging;
    Ok(())
}

fn place_config(config: Vec<(PathBuf, Vec<u8>)>, console: &Console) -> Result<(), Error> {
    for (place, bytes) in config {
        if machine::read(&place).ok().as_ref() == Some(&bytes) {
            console.say(&Message::new("note-unchanged").with("file", place.display().to_string()));
            continue;
        }
        let aside = machine::set_aside(&place)?;
        machine::write_private(place.clone(), bytes, true)?;
        console.say(&Message::new("note-restored").with("file", place.display().to_string()));
        if let Some(aside) = aside {
            console.say(&Message::new("note-set-aside").with("file", aside.display().to_string()));
        }
    }
    Ok(())
}
