//! `demur ledger verify` and `demur ledger export`: the chain and its time stamps checked, and the record for other programs.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use serde_json::json;

use super::console::Console;
use super::letters::Found;
use super::typed::one_of;
use super::{anchor, head, passphrase, preview, proofs, recorded};
use crate::correspondence::Knowledge;
use crate::correspondence::anchoring::{Answers, Proof};
use crate::error::Error;
use crate::ledger::{ExportFormat, Finding, Gap, LedgerError, LedgerProblem, Verification};
use crate::locale::Message;
use crate::machine;

/// What can be typed after `demur ledger`.
#[derive(Debug, Args)]
pub(super) struct LedgerArgs {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    Verify(VerifyArgs),
    Export(ExportArgs),
    Anchor(anchor::AnchorArgs),
    Head(head::HeadArgs),
}

#[derive(Debug, Args)]
struct VerifyArgs {
    #[arg(long, value_name = "HASH")]
    head: Option<String>,
    #[arg(long, value_name = "FILE.pem")]
    ca: Option<PathBuf>,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct ExportArgs {
    #[arg(long, default_value = "jsonl", value_parser = one_of::<ExportFormat>(ExportFormat::ALL.map(ExportFormat::id)))]
    format: ExportFormat,
    #[arg(long, value_name = "FILE|-")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

impl LedgerArgs {
    /// The profile that was typed, where one can be.
    pub(super) fn profile(&self) -> Option<&Path> {
        match &self.act {
            Act::Head(arguments) => arguments.profile.as_deref(),
            _ => None,
        }
    }
}

/// Runs the command.
pub(super) fn run(arguments: &LedgerArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    match &arguments.act {
        Act::Anchor(arguments) => anchor::run(arguments, console),
        Act::Head(arguments) => head::run(arguments, found, knowledge, console),
        Act::Verify(arguments) => verify(arguments, console),
        Act::Export(arguments) => export(arguments, console),
    }
}

fn verify(arguments: &VerifyArgs, console: &Console) -> Result<(), Error> {
    let noted = arguments.head.as_deref().map(hash).transpose()?;
    let named = arguments.ca.as_deref().map(anchor::authorities).transpose()?.map(|(_, authorities)| authorities);
    let mut ledger = recorded::as_it_is(&machine::data_folder(arguments.data_dir.as_deref()))?;
    passphrase::unlock_if_told(&mut ledger, console)?;
    if ledger.is_locked() && named.is_some() {
        // Time stamps are contents.
        return Err(LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Sealed }.into());
    }
    let verification = ledger.verify(noted.as_deref())?;
    // A row that is chained well and says nothing that can be understood is no entry of demur's.
    let (entries, proofs) = proofs::of(&ledger, &verification, named.as_ref())?;
    if arguments.json {
        let found = verification.finding.as_ref().map(|finding| json!({ "code": code(finding), "text": console.word(&words(finding)) }));
        let head = verification.head.as_ref().map(|head| json!({ "seq": head.seq, "hash": head.hash }));
        let whole = json!({
            "holds": verification.finding.is_none() && proofs.iter().all(|proof| proof.finding.is_ok()), "entries": verification.entries,
            "artifacts": verification.artifacts, "head": head, "finding": found, "clock_set_back": verification.clock_set_back,
            "contents_checked": !verification.is_chain_only,
            "time_stamps": proofs::as_json(&proofs, console),
            "forgotten": verification.forgotten.iter().map(|gap| json!({ "reference": gap.reference, "at": gap.at, "entries": gap.entries })).collect::<Vec<_>>(),
        });
        Console::result(format!("{whole}\n").as_bytes())?;
    } else {
        let mut lines = as_text(&verification, console);
        lines.extend(proofs::faults(&proofs, console));
        let holds = verification.finding.is_none();
        let proven = proofs::lines(&entries, &proofs, holds, console);
        let is_head_there = noted.is_some() && holds;
        if is_head_there || proven.is_empty() || !holds {
            lines.push(console.plain(if is_head_there { "verify-limits-head" } else { "verify-limits" }));
        }
        lines.extend(proven);
        Console::result((lines.join("\n") + "\n").as_bytes())?;
    }
    if let Some(finding) = verification.finding {
        return Err(LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Broken(finding) }.into());
    }
    proofs::all_hold(&ledger, &proofs)?;
    answers_for_one(arguments.ca.as_deref(), &proofs)
}

/// That an authority which the person named answers for a time stamp at all.
fn answers_for_one(ca: Option<&Path>, proofs: &[Proof]) -> Result<(), Error> {
    let is_named = |proof: &Proof| matches!(proof.finding, Ok(Answers::Named(_)));
    match ca.filter(|_| !proofs.iter().any(is_named)) {
        None => Ok(()),
        Some(file) => Err(Error::NobodyAnswers { file: file.to_owned() }),
    }
}

/// The beginning of a hash, long enough to mean one entry.
fn hash(typed: &str) -> Result<String, Error> {
    let hash = typed.trim().to_ascii_lowercase();
    let is_hash = (8..=64).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_hash { Ok(hash) } else { Err(Error::Usage { problem: Message::new("error-head").with("typed", typed) }) }
}

fn as_text(verification: &Verification, console: &Console) -> Vec<String> {
    let mut lines = Vec::new();
    match &verification.finding {
        Some(finding) => lines.push(console.word(&words(finding))),
        None => lines.push(
            console.word(
                &Message::new(match (verification.is_chain_only, verification.forgotten.is_empty()) {
                    (true, _) => "verify-chain-holds",
                    (false, true) => "verify-holds",
                    (false, false) => "verify-holds-but",
                })
                .with("entries", verification.entries.to_string())
                .with("artifacts", verification.artifacts.to_string()),
            ),
        ),
    }
    lines.extend(verification.forgotten.iter().map(|gap| console.word(&forgotten(gap))));
    if let Some(head) = &verification.head {
        lines.push(console.word(&Message::new("verify-head").with("seq", head.seq.to_string()).with("hash", head.hash.as_str())));
    }
    if !verification.clock_set_back.is_empty() {
        let seqs = verification.clock_set_back.iter().map(ToString::to_string).collect::<Vec<_>>();
        lines.push(console.word(&Message::new("verify-clock").with("seqs", seqs)));
    }
    lines
}

/// What is not there any more, and why that is no fault.
fn forgotten(gap: &Gap) -> Message {
    let (first, last) = (gap.entries.first().copied().unwrap_or_default(), gap.entries.last().copied().unwrap_or_default());
    let said = Message::new(if first == last { "verify-forgotten-one" } else { "verify-forgotten" });
    let day = gap.at.get(..10).and_then(|day| day.parse::<NaiveDate>().ok()).unwrap_or_default();
    said.with("first", first.to_string()).with("last", last.to_string()).with("reference", gap.reference.as_str()).with("date", day)
}

fn code(finding: &Finding) -> &'static str {
    match finding {
        Finding::Missing(_) => "missing",
        Finding::Changed(_) => "changed",
        Finding::PayloadChanged(_) => "payload-changed",
        Finding::PayloadMissing(_) => "payload-missing",
        Finding::ArtifactChanged(..) => "artifact-changed",
        Finding::ArtifactMissing(..) => "artifact-missing",
        Finding::Surplus(_) => "surplus",
        Finding::Cut(..) => "cut",
        Finding::Unguarded => "unguarded",
        Finding::HeadNotFound(_) => "head-not-found",
    }
}

fn words(finding: &Finding) -> Message {
    let entry = |id, seq: &u64| Message::new(id).with("seq", seq.to_string());
    match finding {
        Finding::Missing(seq) => entry("verify-missing", seq),
        Finding::Changed(seq) => entry("verify-changed", seq),
        Finding::PayloadChanged(seq) => entry("verify-payload-changed", seq),
        Finding::PayloadMissing(seq) => entry("verify-payload-missing", seq),
        Finding::ArtifactChanged(seq, role) => entry("verify-artifact-changed", seq).with("role", role.as_str()),
        Finding::ArtifactMissing(seq, role) => entry("verify-artifact-missing", seq).with("role", role.as_str()),
        Finding::Surplus(what) => Message::new("verify-surplus").with("what", what.as_str()),
        Finding::Cut(last, counter) => Message::new("verify-cut").with("last", last.to_string()).with("counter", counter.to_string()),
        Finding::Unguarded => Message::new("verify-unguarded"),
        Finding::HeadNotFound(hash) => Message::new("verify-head-not-found").with("hash", hash.as_str()),
    }
}

fn export(arguments: &ExportArgs, console: &Console) -> Result<(), Error> {
    let ledger = recorded::open_to_read(&machine::data_folder(arguments.data_dir.as_deref()), console)?;
    let mut bytes = Vec::new();
    ledger.export(arguments.format, &mut bytes)?;
    match &arguments.output {
        Some(file) if file.as_os_str() != "-" => {
            preview::tell_written(&machine::write_all(vec![(file.clone(), bytes)], arguments.force)?, console);
            Ok(())
        }
        _ => Console::result(&bytes),
    }
}
