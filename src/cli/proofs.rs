//! What the time stamps of a record prove, in words and as JSON, and what they do not.

use chrono::{NaiveDate, Timelike};
use serde_json::{Value, json};

use super::console::Console;
use crate::correspondence::anchoring::{self, Answers, Fault, Proof};
use crate::error::{Error, anchor};
use crate::ledger::{Anchored, Entry, Ledger, Verification};
use crate::locale::Message;
use crate::timestamp::{Authorities, Authority};

/// The time stamps of a record that stand where its chain holds; what stands behind a break is not looked at.
pub(super) fn of(ledger: &Ledger, verification: &Verification, named: Option<&Authorities>) -> Result<(Vec<Entry>, Vec<Proof>), Error> {
    if verification.is_chain_only {
        return Ok((Vec::new(), Vec::new()));
    }
    let entries = match ledger.entries() {
        Err(_) if verification.finding.is_some() => return Ok((Vec::new(), Vec::new())),
        entries => entries?,
    };
    let mut proofs = anchoring::proofs(ledger, &entries, named)?;
    if let Some(finding) = &verification.finding {
        proofs.retain(|proof| proof.entry < finding.entry());
    }
    Ok((entries, proofs))
}

/// Each time stamp that does not hold, in words.
pub(super) fn faults(proofs: &[Proof], console: &Console) -> Vec<String> {
    proofs.iter().filter_map(|proof| Some(console.word(&anchor::fault(proof.entry, &proof.said, proof.finding.as_ref().err()?)))).collect()
}

/// What the time stamps prove, in paragraphs; what is newer than all of them comes last, if the chain holds to its end.
pub(super) fn lines(entries: &[Entry], proofs: &[Proof], holds: bool, console: &Console) -> Vec<String> {
    let mut lines = Vec::new();
    for proof in proofs {
        let Ok(answers) = &proof.finding else { continue };
        let is_answered = !matches!(answers, Answers::Nobody(_));
        lines.push(console.word(&covered(&proof.said, is_answered).with("entry", proof.entry.to_string())));
        lines.extend(answering(&proof.said, answers).iter().map(|message| format!("  {}", console.word(message))));
    }
    let covered = proofs.iter().filter(|proof| proof.finding.is_ok()).map(|proof| proof.said.seq).max();
    let Some(covered) = covered.filter(|_| holds) else { return lines };
    let newer: Vec<u64> =
        entries.iter().filter(|entry| entry.seq > covered && !entry.event.kind().is_about_the_whole()).map(|entry| entry.seq).collect();
    lines.push(match newer.as_slice() {
        [] => console.plain("proof-nothing-newer"),
        [one] => console.word(&Message::new("proof-one-newer").with("entry", one.to_string())),
        several => {
            let last = several.last().unwrap_or(&covered).to_string();
            console.word(
                &Message::new("proof-newer")
                    .with("count", several.len().to_string())
                    .with("first", several[0].to_string())
                    .with("last", last),
            )
        }
    });
    lines.push(console.plain("proof-limits"));
    lines
}

/// That the entries existed then, by the word of the authority; or of somebody in its name, if nobody answers for the certificate.
pub(super) fn covered(said: &Anchored, is_answered: bool) -> Message {
    let id = match (is_answered, said.seq) {
        (true, 1) => "proof-covers-one",
        (true, _) => "proof-covers",
        (false, 1) => "proof-claims-one",
        (false, _) => "proof-claims",
    };
    let (day, time) = moment(said);
    Message::new(id).with("last", said.seq.to_string()).with("date", day).with("time", time).with("signer", said.signer.as_str())
}

/// The day of a time stamp by universal time, and the time of that day, with how far it may be off.
pub(super) fn moment(said: &Anchored) -> (NaiveDate, String) {
    let form = if said.time.nanosecond() == 0 { "%H:%M:%S" } else { "%H:%M:%S%.3f" };
    let time = said.time.format(form);
    let time = match said.accuracy_microseconds {
        None | Some(0) => time.to_string(),
        Some(micros) if micros % 1_000_000 == 0 => format!("{time} (± {} s)", micros / 1_000_000),
        Some(micros) => format!("{time} (± {} ms)", micros.div_ceil(1000)),
    };
    (said.time.date_naive(), time)
}

/// Who answers for the certificate, or that nobody was asked.
pub(super) fn answering(said: &Anchored, answers: &Answers) -> Vec<Message> {
    let about =
        |id, authority: &Authority| Message::new(id).with("authority", authority.name.as_str()).with("sha256", authority.sha256.as_str());
    let (named, kept) = match answers {
        Answers::Named(authority) => return vec![about("proof-authority-named", authority)],
        Answers::Kept(authority, named) => (named, about("proof-authority-kept", authority)),
        Answers::Nobody(named) => (named, Message::new("proof-authority-nobody").with("signer", said.signer.as_str())),
    };
    named.iter().map(|_| Message::new("proof-authority-not-named")).chain([kept]).collect()
}

/// The time stamps as JSON.
pub(super) fn as_json(proofs: &[Proof], console: &Console) -> Value {
    let one = |proof: &Proof| {
        let (authority, source) = match &proof.finding {
            Ok(Answers::Named(authority)) => (Some(authority), Some("named")),
            Ok(Answers::Kept(authority, _)) => (Some(authority), Some("record")),
            _ => (None, None),
        };
        let authority = authority.map(|authority| json!({ "name": authority.name, "sha256": authority.sha256, "from": source }));
        let fault = |fault: &Fault| json!({ "code": code(fault), "text": console.word(&anchor::fault(proof.entry, &proof.said, fault)) });
        json!({
            "entry": proof.entry, "covers": proof.said.seq, "head": proof.said.head, "time": proof.said.time, "signer": proof.said.signer,
            "policy": proof.said.policy, "serial": proof.said.serial, "accuracy_microseconds": proof.said.accuracy_microseconds,
            "tsa": proof.said.tsa, "authority": authority, "holds": proof.finding.is_ok(), "finding": proof.finding.as_ref().err().map(fault),
        })
    };
    proofs.iter().map(one).collect()
}

fn code(fault: &Fault) -> &'static str {
    match fault {
        Fault::Missing => "token-missing",
        Fault::Token(_) => "token-unsound",
        Fault::OtherHead => "other-head",
        Fault::OtherContent => "other-content",
        Fault::Authority(_) => "authority",
    }
}

/// That every time stamp holds, before another is added.
pub(super) fn all_hold(ledger: &Ledger, proofs: &[Proof]) -> Result<(), Error> {
    match proofs.iter().find_map(|proof| Some((proof, proof.finding.as_ref().err()?))) {
        None => Ok(()),
        Some((proof, fault)) => Err(Error::Proof {
            file: ledger.file().to_owned(),
            entry: proof.entry,
            said: Box::new(proof.said.clone()),
            fault: fault.clone(),
        }),
    }
}
