//! What can still be shown of a letter that was forgotten: its reference, when, and the kinds of its entries.

use serde_json::{Value, json};

use crate::correspondence::Forgotten;
use crate::error::Error;
use crate::ledger::Event;
use crate::locale::{Localizer, Message};

/// The letter in a few lines.
pub(super) fn paragraph(letter: &Forgotten, words: &Localizer) -> Result<String, Error> {
    let tombstone = &letter.tombstone;
    let head = Message::new("forgotten-head").with("reference", letter.reference.as_str()).with("date", tombstone.on);
    let what = Message::new("forgotten-what").with("entries", tombstone.entries.to_string()).with("files", tombstone.files.to_string());
    let mut text = format!("{}\n    {}\n", words.message(&head)?, words.message(&what)?);
    for line in tombstone.note.iter().flat_map(|note| note.lines()) {
        text.push_str(&format!("    {line}\n"));
    }
    Ok(text)
}

/// The letter with its entries.
pub(super) fn whole(letter: &Forgotten, words: &Localizer) -> Result<String, Error> {
    let mut text = paragraph(letter, words)?;
    text.push_str(&format!("\n{}\n", words.plain("show-events")?));
    for entry in &letter.entries {
        let event = words.plain(&format!("event-{}", entry.event.kind().id()))?;
        text.push_str(&format!("    {:>4}  {}  {event}\n", entry.seq, entry.at.format("%Y-%m-%d %H:%M:%S %:z")));
    }
    Ok(text)
}

/// The letter as programs read it, with the keys of every letter; what is not known any more is null.
pub(super) fn as_json(letter: &Forgotten) -> Value {
    let unknown = [
        "subject",
        "controller",
        "rights",
        "overdue",
        "channel",
        "sent_at",
        "received_on",
        "received_basis",
        "deadline",
        "days_left",
        "clocks",
        "follows",
        "authority",
        "extension",
        "pause",
        "post",
        "keep_until",
        "next",
    ];
    let mut whole: serde_json::Map<String, Value> = unknown.into_iter().map(|key| (key.to_owned(), Value::Null)).collect();
    whole.insert("reference".to_owned(), json!(letter.reference));
    whole.insert("state".to_owned(), json!("forgotten"));
    whole.insert("forgotten".to_owned(), json!(letter.tombstone));
    Value::Object(whole)
}

/// The same with its entries.
pub(super) fn whole_as_json(letter: &Forgotten) -> Value {
    let mut whole = as_json(letter);
    let entries = letter.entries.iter().map(|entry| {
        let payload = match &entry.event {
            Event::Forgotten(_) => entry.event.as_json(),
            _ => Value::Null,
        };
        let at = entry.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, false);
        json!({ "seq": entry.seq, "at": at, "event": entry.event.kind(), "payload": payload, "hash": entry.hash })
    });
    whole["entries"] = entries.collect();
    whole
}
