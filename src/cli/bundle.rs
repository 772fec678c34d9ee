//! `demur bundle REF --output FILE.zip`: everything about a letter and those that belong to it, for somebody who checks it without demur.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::console::Console;
use super::letters::Found;
use super::recorded;
use super::typed::{day, one_of};
use crate::correspondence::{Cases, Knowledge};
use crate::error::{Error, FileAct};
use crate::evidence::{self, Bundle, EvidenceError, LeftOut, Redacted, Redaction, Wanted};
use crate::ledger::{LedgerError, LedgerProblem};
use crate::locale::{LocaleError, Message};
use crate::machine::{self, Streamed};
use crate::profile::Profile;
use crate::render::Fonts;
use crate::request::Reference;

/// What can be typed after `demur bundle`.
#[derive(Debug, Args)]
pub(super) struct BundleArgs {
    #[arg(value_name = "REF")]
    reference: String,
    #[arg(long, value_name = "FILE|DIR", required = true)]
    output: PathBuf,
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<String>,
    #[arg(long)]
    with_disclosed_data: bool,
    #[arg(long)]
    only_this_case: bool,
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = one_of::<Redacted>(Redacted::ALL.map(Redacted::id)))]
    redact: Vec<Redacted>,
    #[arg(long, value_name = "WORDS")]
    redact_words: Vec<String>,
    #[arg(long)]
    without_grounds: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    font_path: Option<PathBuf>,
    #[arg(long)]
    json: bool,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(arguments: &BundleArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    if arguments.output.as_os_str() == "-" || arguments.output.as_os_str() == "/dev/stdout" {
        return Err(Error::Usage { problem: Message::new("error-bundle-stdout") });
    }
    let as_of = arguments.as_of.as_deref().map(|typed| day(typed, "--as-of")).transpose()?.unwrap_or_else(machine::today);
    let redaction = redaction(arguments, found, knowledge)?;
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let ledger = recorded::open_to_read(&folder, console)?;
    if let Some(finding) = ledger.verify(None)?.finding {
        return Err(LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Broken(finding) }.into());
    }
    let cases = Cases::read(&ledger, knowledge, as_of, machine::is_sending(&folder))?;
    let correspondence = evidence::correspondence(&cases, &arguments.reference)?;
    let file = target(&arguments.output, &correspondence.wanted.reference);
    machine::is_free(&file, arguments.force)?;
    let fonts = Fonts::new(arguments.font_path.as_deref().map(machine::fonts).transpose()?.unwrap_or_default())?;
    let (with_disclosed_data, only_this_case) = (arguments.with_disclosed_data, arguments.only_this_case);
    let wanted = Wanted { as_of, with_disclosed_data, only_this_case, redaction, fonts: &fonts };
    let said = |error| evidence_error(error, &file);
    let bundle = evidence::plan(&ledger, &correspondence, knowledge, &wanted).map_err(said)?;
    let written = machine::write_streamed(&file, arguments.force, |to| evidence::write(&bundle, &ledger, to).map_err(said))?;
    let made = Made { file: &file, written: &written, bundle: &bundle, wanted: &wanted, console };
    if arguments.json { Console::result(format!("{}\n", made.as_json()).as_bytes()) } else { made.tell() }
}

/// What should be blackened, with the words of the profile by which it is found.
fn redaction(arguments: &BundleArgs, found: Found, knowledge: &Knowledge) -> Result<Redaction, Error> {
    let mut kinds = arguments.redact.clone();
    kinds.extend(arguments.without_grounds.then_some(Redacted::Grounds));
    let typed: Vec<String> = arguments.redact_words.iter().filter(|words| !words.trim().is_empty()).cloned().collect();
    let mut redaction = Redaction::new(&kinds, &typed);
    let profile = match found.text {
        Err(Error::NoProfile { .. }) if arguments.profile.is_none() => None,
        text => (!kinds.is_empty()).then_some(text).transpose()?,
    };
    if let Some(text) = profile {
        let profile = Profile::parse(&text, &knowledge.law, &knowledge.directory);
        redaction.learn_profile(&profile.map_err(|error| Error::Profile { file: found.file, error })?);
    }
    Ok(redaction)
}

/// The file itself, or one named after the letter in a folder.
fn target(output: &Path, reference: &Reference) -> PathBuf {
    let is_folder = output.is_dir() || output.extension().is_none() || output.to_string_lossy().ends_with('/');
    if is_folder { output.join(format!("{reference}.zip")) } else { output.to_owned() }
}

fn evidence_error(error: EvidenceError, file: &Path) -> Error {
    match error {
        EvidenceError::Ledger(error) => error.into(),
        EvidenceError::Locale(error) => error.into(),
        EvidenceError::Template(error) => error.into(),
        EvidenceError::Document(error) => Error::Document { what: error.0 },
        EvidenceError::Pdf(error) => error.into(),
        EvidenceError::Archive(problem) => Error::File { file: file.to_owned(), act: FileAct::Write, problem },
    }
}

/// A bundle that was made.
struct Made<'a> {
    file: &'a Path,
    written: &'a Streamed,
    bundle: &'a Bundle,
    wanted: &'a Wanted<'a>,
    console: &'a Console,
}

impl Made<'_> {
    fn tell(&self) -> Result<(), Error> {
        let (bundle, words) = (self.bundle, self.console.words());
        let letters: Vec<String> = bundle.letters.iter().map(ToString::to_string).collect();
        let mut lines = vec![
            Message::new("bundle-written").with("file", self.file.display().to_string()),
            Message::new("bundle-digest").with("digest", self.written.sha256.as_str()),
            Message::new("bundle-letters").with("letters", letters),
            Message::new("bundle-files").with("files", bundle.items.len().to_string()).with("bytes", self.written.bytes.to_string()),
        ];
        for left in &bundle.left_out {
            lines.push(self.left_out(left)?);
        }
        let redaction = &self.wanted.redaction;
        if !redaction.is_none() {
            let kinds = redaction.kinds().map(|kind| words.plain(&format!("evidence-redacted-{kind}")));
            let typed = redaction.has_typed_words().then(|| words.plain("evidence-redacted-words"));
            lines.push(Message::new("bundle-redacted").with("what", kinds.chain(typed).collect::<Result<Vec<_>, _>>()?));
            lines.push(Message::new("bundle-hidden").with("entries", bundle.hidden_entries.to_string()));
        }
        let said = lines.iter().map(|line| words.message(line)).collect::<Result<Vec<_>, _>>()?;
        Console::result(format!("{}\n", said.join("\n")).as_bytes())?;
        if bundle.others > 0 && !self.wanted.only_this_case {
            self.console.say(&Message::new("bundle-others").with("entries", bundle.others.to_string()));
        }
        if !redaction.is_none() {
            self.console.say(&Message::new("bundle-reference-note"));
        }
        self.console.say(&Message::new("bundle-read-it"));
        self.console.say(&Message::new("bundle-note-digest"));
        Ok(())
    }

    fn left_out(&self, left: &LeftOut) -> Result<Message, LocaleError> {
        let words = self.console.words();
        let mut reason = words.plain(&format!("evidence-reason-{}", left.reason.id()))?;
        if !left.fields.is_empty() {
            let fields = left.fields.join(" ");
            reason = words.message(&Message::new("evidence-reason-fields").with("reason", reason).with("fields", fields))?;
        }
        let name = left.name.clone().unwrap_or_else(|| left.role.clone());
        Ok(match &left.copy {
            Some(copy) => Message::new("bundle-copied").with("copy", copy.as_str()),
            None => Message::new("bundle-left-out"),
        }
        .with("name", name)
        .with("seq", left.seq.to_string())
        .with("reason", reason))
    }

    fn as_json(&self) -> serde_json::Value {
        let bundle = self.bundle;
        let file = |item: &evidence::Item| json!({ "path": item.path, "bytes": item.bytes, "sha256": item.sha256 });
        let left = |left: &LeftOut| {
            json!({ "seq": left.seq, "role": left.role, "name": left.name, "bytes": left.bytes, "digest": left.digest,
                "reason": left.reason.id(), "fields": left.fields, "copy": left.copy })
        };
        json!({
            "reference": bundle.reference,
            "file": self.file.display().to_string(),
            "bytes": self.written.bytes,
            "sha256": self.written.sha256,
            "letters": bundle.letters,
            "as_of": self.wanted.as_of,
            "head": { "seq": bundle.head.0, "hash": bundle.head.1 },
            "files": bundle.items.iter().map(file).collect::<Vec<_>>(),
            "left_out": bundle.left_out.iter().map(left).collect::<Vec<_>>(),
            "redacted": self.wanted.redaction.kinds().map(Redacted::id).collect::<Vec<_>>(),
            "redacted_words": self.wanted.redaction.has_typed_words(),
            "redacted_entries": bundle.hidden_entries,
            "entries_of_others": if self.wanted.only_this_case { 0 } else { bundle.others },
        })
    }
}
