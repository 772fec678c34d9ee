//! `demur show REF`: one letter with all its events and artifacts.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::console::Console;
use super::status::View;
use super::typed::day;
use super::{carriage, deadline, forgotten, hops, mails, preview, recorded, status};
use crate::correspondence::{Case, Cases, Knowledge, explained};
use crate::deadline::Identification;
use crate::error::Error;
use crate::law::Pause;
use crate::ledger::{Entry, Event, EventKind, MailPlace};
use crate::locale::{Localizer, Message};
use crate::machine;

/// What can be typed after `demur show`.
#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    #[arg(value_name = "REF")]
    reference: String,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<String>,
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(arguments: &ShowArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let today = arguments.as_of.as_deref().map(|typed| day(typed, "--as-of")).transpose()?.unwrap_or_else(machine::today);
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let ledger = recorded::open_to_read(&folder, console)?;
    let cases = Cases::read(&ledger, knowledge, today, machine::is_sending(&folder))?;
    if let Some(letter) = cases.find_forgotten(&arguments.reference) {
        let text = || forgotten::whole(letter, console.words());
        let shown = if arguments.json { format!("{}\n", forgotten::whole_as_json(letter)) } else { text()? };
        return Console::result(shown.as_bytes());
    }
    let case = cases.find(&arguments.reference)?;
    if let Some(output) = &arguments.output {
        let files = recorded::all_files_of(&ledger, case, output)?;
        preview::tell_written(&machine::write_all(files, arguments.force)?, console);
    }
    let view = View { today, console, data_dir: arguments.data_dir.as_deref(), knowledge };
    let shown = if arguments.json { format!("{}\n", as_json(case, &view)?) } else { as_text(case, &view)? };
    Console::result(shown.as_bytes())
}

fn as_text(case: &Case, view: &View<'_>) -> Result<String, Error> {
    let words = view.console.words();
    let mut text = status::paragraph(case, view)?;
    text.push_str(&format!("\n{}\n", words.plain("show-events")?));
    for entry in &case.entries {
        text.push_str(&format!("{}\n", event_line(case, entry, words)?));
        for line in details(entry, view)? {
            text.push_str(&format!("        {line}\n"));
        }
    }
    if let Some(period) = &case.standing.period {
        text.push_str(&format!("\n{}\n", words.plain("show-calculation")?));
        for (number, step) in period.steps.iter().enumerate() {
            text.push_str(&format!("    {}. {}\n", number + 1, explained(step, period, words)?));
        }
    }
    Ok(text)
}

/// The number, the instant, the word and the day of an entry; and which later entry replaced it.
fn event_line(case: &Case, entry: &Entry, words: &Localizer) -> Result<String, Error> {
    let event = words.plain(&format!("event-{}", entry.event.kind().id()))?;
    let mut line = format!("    {:>4}  {}  {event}", entry.seq, entry.at.format("%Y-%m-%d %H:%M:%S %:z"));
    if let Event::ByHand(_, said) = &entry.event {
        line.push_str(&format!(" ({})", words.message(&Message::new("show-on").with("date", said.on))?));
    }
    let corrected = case.entries.iter().find(|other| matches!(&other.event, Event::ByHand(_, said) if said.replaces == Some(entry.seq)));
    if let Some(by) = corrected {
        line.push_str(&format!(" {}", words.text("show-corrected-by", [("seq", by.seq.to_string().into())])?));
    }
    Ok(line)
}

fn details(entry: &Entry, view: &View<'_>) -> Result<Vec<String>, Error> {
    let words = view.console.words();
    let mut lines = Vec::new();
    match &entry.event {
        Event::Composed(letter) => {
            lines.push(letter.title.clone());
            lines.extend(letter.address.clone());
            lines.push(words.text("show-fields", [("fields", letter.fields.join(" ").into())])?);
        }
        Event::Dispatch(kind, said) => {
            if let Some(server) = &said.server {
                let text = |key: &str| server[key].as_str().unwrap_or("-").to_owned();
                lines.push(format!("{}:{} [{}] {}", text("host"), server["port"], text("address"), text("tls")));
                lines.extend(server["certificate_sha256"].as_str().map(|digest| format!("SHA-256 {digest}")));
            }
            if *kind == EventKind::Dispatched {
                lines.extend(hops::of_step(said, words)?);
            }
            for reply in &said.replies {
                lines.push(format!("{}: {} {}", reply["step"].as_str().unwrap_or("-"), reply["code"], one_line(&reply["text"])));
            }
            if let Some(failure) = &said.failure {
                let word = |head: &str, key: &str| words.plain(&format!("{head}-{}", failure[key].as_str().unwrap_or_default()));
                lines.push(format!("{}: {} {}", word("step", "step")?, word("reason", "reason")?, one_line(&failure["detail"])));
            }
        }
        Event::Resolved(_, said) => {
            lines.extend(said.note.clone());
            if let Some(found) = &said.found {
                lines.push(words.plain(&format!("found-{}", found.what.id()))?);
                lines.push(place(&found.place));
                lines.extend(found.arrived.map(|arrived| arrived.format("%Y-%m-%d %H:%M:%S %:z").to_string()));
            }
        }
        Event::Copied(said) => {
            lines.push(place(&said.place));
            lines.push(words.plain(if said.already_there { "show-copy-was-there" } else { "show-copy-put" })?);
        }
        Event::Forgotten(_) | Event::Emptied(_) | Event::Anchored(_) => {}
        Event::ByHand(_, said) => {
            if let Some(seq) = said.replaces {
                let instead =
                    said.instead.map_or_else(|| words.plain("show-nothing"), |kind| words.plain(&format!("event-{}", kind.id())))?;
                lines.push(words.text("show-replaces", [("seq", seq.to_string().into()), ("instead", instead.into())])?);
            }
            if let Some(seq) = said.belongs_to {
                lines.push(words.text("show-belongs-to", [("seq", seq.to_string().into())])?);
            }
            if let Some(post) = &said.post {
                lines.extend(carriage::line(post, view.knowledge, words)?);
            }
            if said.without_reasons {
                lines.push(words.plain("show-without-reasons")?);
            }
            lines.extend(mails::details(entry.event.kind(), said, words)?);
            lines.extend(said.note.clone());
            let files = said.file.iter().chain(said.files.iter().map(|kept| &kept.note));
            lines.extend(files.map(|file| format!("{} ({}, {} B)", file.name, file.media_type, file.bytes)));
        }
    }
    for attached in &entry.attached {
        lines.push(format!("{}: {}", attached.role, attached.digest));
    }
    Ok(lines.iter().flat_map(|line| line.lines()).map(str::to_owned).collect())
}

/// Where a message lies in a mailbox: server, folder, number.
fn place(place: &MailPlace) -> String {
    let uid = place.uid.map_or_else(|| "-".to_owned(), |uid| uid.to_string());
    let server = &place.server;
    format!("{}:{} {} UID {uid} (UIDVALIDITY {})", server["host"].as_str().unwrap_or("-"), server["port"], place.folder, place.uid_validity)
}

fn one_line(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace('\n', " ")
}

fn as_json(case: &Case, view: &View<'_>) -> Result<Value, Error> {
    let mut whole = status::as_json(case, view)?;
    let standing = &case.standing;
    whole["letter"] = json!(case.letter);
    whole["expectation"] = json!(standing.expectation);
    let each = |pause: &Pause| json!({ "from": pause.requested, "until": pause.identified, "days": pause.days() });
    whole["identification"] = match &standing.identification {
        None => Value::Null,
        Some(Identification::WaitingToStart(on)) => json!({ "requested_on": on, "counts": true, "pauses": [], "waiting": true }),
        Some(Identification::Waiting(on, before)) => {
            let pauses: Vec<Value> = before.iter().map(each).collect();
            json!({ "requested_on": before.first().map_or(*on, |pause| pause.requested), "counts": true, "pauses": pauses, "waiting": true })
        }
        Some(Identification::WithoutEffect(on)) => json!({ "requested_on": on, "counts": false, "pauses": [], "waiting": false }),
        Some(Identification::Paused(pauses)) => {
            let pauses: Vec<Value> = pauses.iter().map(each).collect();
            json!({ "requested_on": pauses[0]["from"], "counts": true, "pauses": pauses, "waiting": false })
        }
    };
    let steps = standing.period.as_ref().map(|period| deadline::steps_as_json(period, view.console.words())).transpose()?;
    whole["steps"] = json!(steps);
    let entry = |entry: &Entry| {
        let payload: Value = entry.event.as_json();
        let attached: Vec<Value> = entry.attached.iter().map(|file| json!({ "role": file.role, "digest": file.digest })).collect();
        json!({ "seq": entry.seq, "at": entry.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, false), "event": entry.event.kind(), "payload": payload, "attached": attached, "hash": entry.hash })
    };
    whole["entries"] = case.entries.iter().map(entry).collect();
    Ok(whole)
}
