//! `demur ledger anchor`: the end of the record is dated by a time-stamping authority, and what it said is kept, or written out again.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{ArgGroup, Args};

use super::console::Console;
use super::{preview, proofs, recorded};
use crate::correspondence::anchoring::{self, Answer, CA, Kept, TOKEN};
use crate::dispatch::tsa::{self, TsaUrl, TsaUrlError};
use crate::error::{Error, FileAct};
use crate::ledger::{Entry, Head, Ledger};
use crate::locale::Message;
use crate::machine;
use crate::timestamp::{Authorities, Imprint, LIMIT, request};

/// The largest file of certificates that is kept in the record: all roots of a system fit.
const CA_LIMIT: u64 = 512 << 10;

/// How long an authority is waited for, in seconds.
const TIMEOUT: &str = "30";

/// What can be typed after `demur ledger anchor`.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("way").required(true).args(["tsa", "import", "export"])))]
pub(super) struct AnchorArgs {
    #[arg(long, value_name = "URL")]
    tsa: Option<String>,
    #[arg(long, value_name = "FILE.tsr")]
    import: Option<PathBuf>,
    #[arg(long, value_name = "DIR", conflicts_with_all = ["ca", "again"])]
    export: Option<PathBuf>,
    #[arg(long, value_name = "FILE.pem")]
    ca: Option<PathBuf>,
    #[arg(long, value_name = "SECONDS", default_value = TIMEOUT, value_parser = clap::value_parser!(u16).range(1..=600))]
    timeout: u16,
    #[arg(long)]
    again: bool,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long)]
    clock_is_right: bool,
}

/// Runs the command.
pub(super) fn run(arguments: &AnchorArgs, console: &Console) -> Result<(), Error> {
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    if let Some(into) = &arguments.export {
        return export(&recorded::open_to_read(&folder, console)?, into, arguments.force, console);
    }
    let url = arguments.tsa.as_deref().map(address).transpose()?;
    let trusted = arguments.ca.as_deref().map(authorities).transpose()?;
    let mut ledger = recorded::open(&folder, console)?;
    let entries = sound(&ledger, arguments.clock_is_right)?;
    let last = entries.last().ok_or_else(|| Error::NoRecord { folder: folder.clone() })?;
    let head = Head { seq: last.seq, hash: last.hash.clone() };
    let trusted = trusted.as_ref().map(|(file, authorities)| (file.as_slice(), authorities));
    match (url, &arguments.import) {
        (Some(url), _) => {
            if let Some((entry, said)) = anchoring::covering(&entries).filter(|_| !arguments.again) {
                let (date, time) = proofs::moment(said);
                console.say(&Message::new("note-already-anchored").with("entry", entry.to_string()).with("date", date).with("time", time));
                return Ok(());
            }
            let origin = url.to_string();
            let asked = |error| Error::Tsa { url: origin.clone(), error };
            let nonce = tsa::nonce().map_err(asked)?;
            let wait = Duration::from_secs(arguments.timeout.into());
            let bytes = tsa::ask(&url, &request(Imprint::of_head(&head.hash), &nonce), wait).map_err(asked)?;
            let answer = Answer { bytes: &bytes, asked: Some((&head, &nonce)), trusted, tsa: Some(&origin) };
            keep(&mut ledger, &entries, &answer, &origin, console)
        }
        (None, Some(file)) => {
            let bytes = machine::read_at_most(file, LIMIT as u64)?;
            let answer = Answer { bytes: &bytes, asked: None, trusted, tsa: None };
            keep(&mut ledger, &entries, &answer, &file.display().to_string(), console)
        }
        (None, None) => Ok(()),
    }
}

/// The entries of a record that holds, with every time stamp in it.
fn sound(ledger: &Ledger, clock_is_right: bool) -> Result<Vec<Entry>, Error> {
    recorded::check(ledger, machine::now(), clock_is_right)?;
    let entries = ledger.entries()?;
    proofs::all_hold(ledger, &anchoring::proofs(ledger, &entries, None)?)?;
    Ok(entries)
}

fn keep(ledger: &mut Ledger, entries: &[Entry], answer: &Answer<'_>, origin: &str, console: &Console) -> Result<(), Error> {
    let now = machine::now();
    let refused = |error| Error::Anchor { error, origin: origin.to_owned(), was_asked: answer.tsa.is_some() };
    let said = anchoring::check(entries, answer, now).map_err(refused)?;
    match anchoring::keep(ledger, entries, answer, said, now)? {
        Kept::Already(entry) => console.say(&Message::new("note-token-already").with("entry", entry.to_string())),
        Kept::Recorded(said, head) => {
            ledger.settle();
            console.say(&Message::new("note-recorded").with("seq", head.seq.to_string()).with("hash", head.hash.as_str()));
            let mut lines = vec![console.word(&proofs::covered(&said, said.authority.is_some()).with("entry", head.seq.to_string()))];
            let nobody = || Message::new("proof-authority-nobody").with("signer", said.signer.as_str());
            let checked = said.authority.as_ref().map(|authority| {
                Message::new("proof-authority-named").with("authority", authority.name.as_str()).with("sha256", authority.sha256.as_str())
            });
            lines.push(format!("  {}", console.word(&checked.unwrap_or_else(nobody))));
            Console::result((lines.join("\n") + "\n").as_bytes())?;
        }
    }
    Ok(())
}

/// An address as typed.
fn address(typed: &str) -> Result<TsaUrl, Error> {
    TsaUrl::parse(typed).map_err(|error| {
        let id = match error {
            TsaUrlError::NotHttp => "error-tsa-url",
            TsaUrlError::Password => "error-tsa-password",
        };
        Error::Usage { problem: Message::new(id).with("typed", typed) }
    })
}

/// The certificates in a file that the person trusts, and the file.
pub(super) fn authorities(file: &Path) -> Result<(Vec<u8>, Authorities), Error> {
    let bytes = machine::read_at_most(file, CA_LIMIT)?;
    let authorities = Authorities::read(&bytes).map_err(|_| Error::NoAuthorities { file: file.to_owned() })?;
    Ok((bytes, authorities))
}

/// Writes each time stamp with what it stamped, and says how it is checked without demur.
fn export(ledger: &Ledger, into: &Path, force: bool, console: &Console) -> Result<(), Error> {
    let entries = ledger.entries()?;
    let mut files = Vec::new();
    let mut commands = Vec::new();
    for (entry, said) in anchoring::anchored(&entries) {
        let name = |what: &str| format!("entry-{}-{what}", entry.seq);
        let (token, head, ca) = (name("token.tsr"), name("head.txt"), name("ca.pem"));
        let kept = |role: &str| entry.attached.iter().find(|file| file.role == role).map(|file| ledger.artifact(&file.digest)).transpose();
        files.extend(kept(TOKEN)?.flatten().map(|bytes| (into.join(&token), bytes)));
        files.push((into.join(&head), said.head.clone().into_bytes()));
        let kept_ca = kept(CA)?.flatten();
        let ca_file = if kept_ca.is_some() { ca.clone() } else { "CA.pem".to_owned() };
        files.extend(kept_ca.map(|bytes| (into.join(&ca), bytes)));
        commands.push(format!("openssl ts -verify -data {head} -in {token} -CAfile {ca_file}\n"));
    }
    if files.is_empty() {
        return Err(Error::NoTimestamps { file: ledger.file().to_owned() });
    }
    if into.is_file() {
        let problem = std::io::Error::from(std::io::ErrorKind::NotADirectory).to_string();
        return Err(Error::File { file: into.to_owned(), act: FileAct::Write, problem });
    }
    preview::tell_written(&machine::write_all(files, force)?, console);
    console.say(&Message::new("note-check-with-openssl").with("folder", into.display().to_string()));
    Console::result(commands.concat().as_bytes())
}
