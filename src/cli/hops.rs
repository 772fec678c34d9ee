//! What each proof of a letter by e-mail proves: how far it came, whether more will be heard of it, and where it came no further.

use serde_json::Value;

use super::console::Console;
use crate::correspondence::Case;
use crate::dispatch::{Dsn, Failure};
use crate::ledger::{Dispatch, Event, EventKind, Hop};
use crate::locale::{LocaleError, Localizer, Message};

/// What a step of the dispatch says of its hop and of the reports on the further way (RFC 3461).
pub(super) fn of_step(said: &Dispatch, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let hop = match said.hop {
        Some(Hop::Provider) => Some(words.plain("hop-provider")?),
        Some(Hop::Controller) => Some(words.plain("hop-controller")?),
        None => None,
    };
    let reports = words.message(&reports(said.dsn.as_ref()))?;
    Ok(hop.into_iter().chain([reports]).collect())
}

/// Whether reports will come, for a letter that one's own provider has and of which no receipt is proven.
pub(super) fn of_case(case: &Case, words: &Localizer) -> Result<Option<String>, LocaleError> {
    let last = case.entries.iter().rev().find_map(|entry| match &entry.event {
        Event::Dispatch(EventKind::Dispatched, said) => Some(said),
        _ => None,
    });
    let is_open = case.standing.receipt.is_none() && case.standing.state.is_open();
    let message = last.filter(|said| is_open && said.hop == Some(Hop::Provider)).map(|said| match &said.dsn {
        Some(dsn) if dsn["refused"].is_null() => Message::new("status-reports-asked"),
        _ => Message::new("status-reports-none"),
    });
    message.map(|message| words.message(&message)).transpose()
}

fn reports(dsn: Option<&Value>) -> Message {
    let text = |dsn: &Value, key: &str| dsn[key].as_str().unwrap_or("-").to_owned();
    match dsn {
        None => Message::new("show-reports-none"),
        Some(dsn) if dsn["refused"].is_null() => {
            Message::new("show-reports-asked").with("envid", text(dsn, "envid")).with("notify", text(dsn, "notify"))
        }
        Some(dsn) => Message::new("show-reports-refused").with("said", text(dsn, "refused")),
    }
}

/// Whether reports on the further way were asked for, once a letter is handed over.
pub(super) fn asked(dsn: Option<&Dsn>) -> Message {
    match dsn {
        None => Message::new("note-reports-none"),
        Some(Dsn { refused: Some(said), .. }) => Message::new("note-reports-refused").with("said", said.as_str()),
        Some(_) => Message::new("note-reports-asked"),
    }
}

/// A message about a failure: where, why, and what the server or the system said.
pub(super) fn said_of(id: &'static str, failure: &Failure, host: &str, port: u16, console: &Console) -> Message {
    let said = if failure.detail.is_empty() { "-".to_owned() } else { failure.detail.replace('\n', " ") };
    Message::new(id)
        .with("host", format!("{host}:{port}"))
        .with("step", console.plain(&format!("step-{}", failure.step.id())))
        .with("reason", console.plain(&format!("reason-{}", failure.reason.id())))
        .with("said", failure.code.map_or_else(|| said.clone(), |code| format!("{code} {said}")))
}
