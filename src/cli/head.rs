//! `demur ledger head`: the end of the record on a sheet to print or to mail to oneself, and as a request for a time stamp.

use std::path::PathBuf;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, SecondsFormat};
use clap::Args;
use serde_json::json;

use super::console::Console;
use super::letters::Found;
use super::typed::one_of;
use super::{preview, recorded};
use crate::correspondence::Knowledge;
use crate::dispatch::tsa;
use crate::error::Error;
use crate::ledger::Entry;
use crate::locale::Message;
use crate::machine;
use crate::profile::Profile;
use crate::render::{EmlError, Envelope, note};
use crate::timestamp::{Imprint, request};

/// What can be typed after `demur ledger head`.
#[derive(Debug, Args)]
pub(super) struct HeadArgs {
    #[arg(long, value_parser = one_of::<Form>(Form::ALL.map(Form::id)))]
    format: Option<Form>,
    #[arg(long, value_name = "FILE|-")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE.tsq", conflicts_with_all = ["format", "output"])]
    request: Option<PathBuf>,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// A form of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Eml,
    Json,
}

impl Form {
    const ALL: [Self; 3] = [Self::Text, Self::Eml, Self::Json];

    fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Eml => "eml",
            Self::Json => "json",
        }
    }
}

impl FromStr for Form {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|form| form.id() == text).ok_or(())
    }
}

/// Runs the command.
pub(super) fn run(arguments: &HeadArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let ledger = recorded::open_to_read(&folder, console)?;
    let now = machine::now();
    recorded::check(&ledger, now, true)?;
    let entries = ledger.entries()?;
    let last = entries.last().ok_or_else(|| Error::NoRecord { folder: folder.clone() })?;
    if let Some(file) = &arguments.request {
        let nonce = tsa::nonce().map_err(|error| Error::Tsa { url: "-".to_owned(), error })?;
        let request = request(Imprint::of_head(&last.hash), &nonce);
        preview::tell_written(&machine::write_all(vec![(file.clone(), request)], arguments.force)?, console);
        console.say(&Message::new("note-request").with("file", file.display().to_string()).with("entry", last.seq.to_string()));
        return Ok(());
    }
    let bytes = match arguments.form() {
        Form::Text => sheet(last, now, console)?.into_bytes(),
        Form::Json => format!("{}\n", as_json(last, now)).into_bytes(),
        Form::Eml => mail(last, now, &profile(found, knowledge)?, console)?,
    };
    match &arguments.output {
        Some(file) if file.as_os_str() != "-" => {
            preview::tell_written(&machine::write_all(vec![(file.clone(), bytes)], arguments.force)?, console);
            Ok(())
        }
        _ => Console::result(&bytes),
    }
}

impl HeadArgs {
    /// The form as typed, else by the ending of the file.
    fn form(&self) -> Form {
        let by_ending = || self.output.as_deref()?.extension()?.to_str()?.parse().ok();
        self.format.or_else(by_ending).unwrap_or(Form::Text)
    }
}

fn profile(found: Found, knowledge: &Knowledge) -> Result<Profile, Error> {
    let (file, text) = (found.file, found.text?);
    Profile::parse(&text, &knowledge.law, &knowledge.directory).map_err(|error| Error::Profile { file, error })
}

/// The hash in groups that a person can compare: eight of four characters a line.
fn grouped(hash: &str) -> Vec<String> {
    let group = |chunk: &[u8]| chunk.chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect::<Vec<_>>().join(" ");
    hash.as_bytes().chunks(32).map(group).collect()
}

fn sheet(last: &Entry, now: DateTime<FixedOffset>, console: &Console) -> Result<String, Error> {
    let words = console.words();
    let instant = |instant: DateTime<FixedOffset>| {
        let date = words.long_date(instant.date_naive())?;
        words.text("head-instant", [("date", date.into()), ("time", instant.format("%H:%M:%S %:z").to_string().into())])
    };
    let seq = last.seq.to_string();
    let lines = [
        words.plain("head-title")?,
        String::new(),
        words.text("head-entries", [("entries", seq.as_str().into())])?,
        words.text("head-last", [("instant", instant(last.at)?.into())])?,
        words.text("head-made", [("instant", instant(now)?.into())])?,
        String::new(),
        words.plain("head-hash")?,
        String::new(),
        grouped(&last.hash).iter().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n"),
        String::new(),
        words.plain("head-purpose")?,
        String::new(),
        words.text("head-check", [("entries", seq.as_str().into())])?,
        String::new(),
        format!("    demur ledger verify --head {}", last.hash),
        String::new(),
        words.plain("head-stamp")?,
        String::new(),
        format!("    printf %s {} > head.txt", last.hash),
        "    openssl ts -query -data head.txt -sha256 -cert -out head.tsq".to_owned(),
    ];
    Ok(lines.join("\n") + "\n")
}

fn as_json(last: &Entry, now: DateTime<FixedOffset>) -> serde_json::Value {
    let instant = |instant: DateTime<FixedOffset>| instant.to_rfc3339_opts(SecondsFormat::Millis, false);
    let imprint = Imprint::of_head(&last.hash).to_string();
    json!({ "entries": last.seq, "hash": last.hash, "at": instant(last.at), "made_at": instant(now), "imprint": imprint })
}

/// The sheet as an e-mail of the person to themselves.
fn mail(last: &Entry, now: DateTime<FixedOffset>, profile: &Profile, console: &Console) -> Result<Vec<u8>, Error> {
    let (from_name, from) = profile.sender().ok_or(EmlError::NoSender)?;
    let subject = Message::new("head-subject").with("entries", last.seq.to_string()).with("hash", &last.hash[..8]);
    let envelope = Envelope { from_name, to: Some(from.clone()), from, sent_at: now };
    Ok(note(&console.word(&subject), &sheet(last, now, console)?, &format!("demur-head-{}", last.hash), &envelope)?)
}
