//! How mails that came in are shown: a line when one is taken in, what to do about it, and its place in the story of a letter.

use std::path::Path;

use serde_json::{Value, json};

use super::console::Console;
use super::recorded;
use crate::correspondence::Case;
use crate::correspondence::incoming::{Consequence, Filed, Moved, Outcome};
use crate::deadline::Unread;
use crate::error::Error;
use crate::ledger::{ByHand, Event, EventKind, MailNote, MailSender};
use crate::locale::{LocaleError, Localizer, Message};
use crate::mail::{Kind, Unreadable, shown};
use crate::request::Reference;

/// The longest subject line that is shown in a list, in characters.
const SUBJECT: usize = 80;

/// A path as it can be shown: names of files come from other systems too.
pub(super) fn path(path: &Path) -> String {
    shown(&path.to_string_lossy(), 300)
}

/// What became of a mail, on one line; nothing for one that is about no letter.
pub(super) fn line(place: &str, filed: &Filed, data_dir: Option<&Path>, console: &Console) -> Result<Option<String>, Error> {
    let words = console.words();
    let Some(mail) = &filed.mail else {
        return Ok(match filed.outcome {
            Outcome::Unreadable(Unreadable::TooLarge(_)) => None,
            _ => Some(words.text("import-no-mail", [("file", place.to_owned().into())])?),
        });
    };
    let said = match &filed.outcome {
        Outcome::Unmatched | Outcome::Own | Outcome::Unreadable(_) => return Ok(None),
        Outcome::Already(recorded) => words.message(
            &Message::new("import-already").with("reference", recorded.reference.as_str()).with("seq", recorded.seq.to_string()),
        )?,
        Outcome::Ambiguous(all) => {
            words.message(&Message::new("import-ambiguous").with("references", all.iter().map(ToString::to_string).collect::<Vec<_>>()))?
        }
        Outcome::Recorded(_) | Outcome::WouldBeRecorded => match &filed.entry {
            Some(entry) => {
                let meaning = meaning(entry, data_dir, words)?;
                words.message(&Message::new("import-matched").with("reference", entry.reference.as_str()).with("meaning", meaning))?
            }
            None => return Ok(None),
        },
    };
    let message = Message::new("import-line")
        .with("file", place)
        .with("kind", words.plain(&format!("mail-kind-{}", mail.kind.id()))?)
        .with("from", if mail.from.is_empty() { "-" } else { mail.from.as_str() })
        .with("subject", shown(&mail.subject, SUBJECT))
        .with("said", said);
    Ok(Some(words.message(&message)?))
}

/// What a mail means for its letter, and what to do.
fn meaning(entry: &Consequence, data_dir: Option<&Path>, words: &Localizer) -> Result<String, LocaleError> {
    let mut sentences = vec![proof(entry.event, &entry.note, words)?];
    let reference = recorded::reference_to_type(&entry.reference, data_dir);
    match entry.event {
        EventKind::DeliveryFailed => sentences.push(after_a_bounce(&entry.note, words)?),
        EventKind::MailReceived if entry.note.wants_reading() => sentences.push(act(entry.note.recognised, &reference, words)?),
        _ => {}
    }
    if let Some(moved) = entry.moved {
        let id = match moved {
            Moved::FromTheFuture => "mail-moved-future",
            Moved::FromBeforeTheLetter => "mail-moved-before",
            Moved::FromNothing => "mail-moved-nothing",
        };
        sentences.push(words.message(&Message::new(id).with("date", entry.on))?);
    }
    Ok(sentences.join(" "))
}

/// What a mail proves of its letter, and no more.
fn proof(event: EventKind, mail: &MailNote, words: &Localizer) -> Result<String, LocaleError> {
    let host = |host: &Option<String>| host.clone().unwrap_or_else(|| "?".to_owned());
    let about = |id: &str| words.text(id, [("reporting", host(&mail.reporting_mta).into()), ("remote", host(&mail.remote_mta).into())]);
    let check = words.plain(if mail.is_checked() { "mail-check-passed" } else { "mail-check-none" })?;
    let checked = |id: &str| words.text(id, [("check", check.clone().into())]);
    let is_controller = mail.sender == MailSender::Controller;
    match (event, mail.recognised) {
        _ if mail.is_earlier => words.plain("mail-proves-earlier"),
        (EventKind::DeliveryFailed, _) => words.plain("mail-proves-failed"),
        (EventKind::Delivered, _) => about("mail-proves-delivered"),
        (EventKind::Acknowledged, _) => checked("mail-proves-acknowledged"),
        (_, Kind::Bounce) => words.plain("mail-proves-bounce-elsewhere"),
        (_, Kind::Delay) => about("mail-proves-delay"),
        (_, Kind::Relayed) if mail.remote_mta.is_some() => about("mail-proves-relayed-to"),
        (_, Kind::Delivered | Kind::Expanded | Kind::Relayed) => about("mail-proves-hop"),
        (_, Kind::MailboxClosed) => words.plain("mail-proves-nothing-closed"),
        _ if is_controller => checked("mail-proves-arrival"),
        _ => words.plain("mail-proves-nothing"),
    }
}

/// What to do after a bounce, by the status code (RFC 3463): a wrong address, a full mailbox, a policy, or something else.
fn after_a_bounce(mail: &MailNote, words: &Localizer) -> Result<String, LocaleError> {
    let mut numbers = mail.status.as_deref().unwrap_or_default().split('.').skip(1);
    let id = match (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default()) {
        ("2", "2") => "bounce-full",
        ("1", _) | ("2", "1") => "bounce-address",
        ("7", _) => "bounce-policy",
        _ => "bounce-other",
    };
    words.plain(id)
}

/// What to do about a mail that wants reading.
pub(super) fn act(kind: Kind, reference: &str, words: &Localizer) -> Result<String, LocaleError> {
    words.text(&format!("mail-act-{}", kind.id()), [("reference", reference.to_owned().into())])
}

/// The next act for a letter whose mail nobody has read.
pub(super) fn next_text(mail: Unread, reference: &Reference, data_dir: Option<&Path>, words: &Localizer) -> Result<String, LocaleError> {
    let reference = recorded::reference_to_type(reference, data_dir);
    let message = Message::new("next-read-answer")
        .with("date", mail.on)
        .with("kind", words.plain(&format!("mail-kind-{}", mail.kind.id()))?)
        .with("act", act(mail.kind, &reference, words)?);
    words.message(&message)
}

/// Why a letter came back, where a mail server said so.
pub(super) fn why_it_came_back(case: &Case, words: &Localizer) -> Result<Option<String>, LocaleError> {
    let failed = case.entries.iter().rev().find_map(|entry| match &entry.event {
        Event::ByHand(EventKind::DeliveryFailed, said) => Some((said, said.mail.as_ref()?)),
        _ => None,
    });
    let Some((said, mail)) = failed else { return Ok(None) };
    let message = Message::new("status-came-back")
        .with("date", said.on)
        .with("said", mail.diagnostic.clone().or_else(|| mail.status.clone()).unwrap_or_else(|| mail.subject.clone()))
        .with("act", after_a_bounce(mail, words)?);
    words.message(&message).map(Some)
}

/// What `demur show` says of the mail of an entry.
pub(super) fn details(kind: EventKind, said: &ByHand, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let Some(mail) = &said.mail else { return Ok(Vec::new()) };
    let mut lines = vec![
        words.message(
            &Message::new("show-mail")
                .with("kind", words.plain(&format!("mail-kind-{}", mail.recognised.id()))?)
                .with("from", mail.from.as_deref().unwrap_or("-"))
                .with("subject", mail.subject.as_str()),
        )?,
        proof(kind, mail, words)?,
        words.message(
            &Message::new("show-mail-sender")
                .with("sender", words.plain(&format!("mail-sender-{}", mail.sender.id()))?)
                .with("matched", words.plain(&format!("mail-matched-{}", mail.matched_by.id()))?),
        )?,
    ];
    let labelled = [
        ("show-mail-status", [&mail.status, &mail.diagnostic].into_iter().flatten().cloned().collect::<Vec<_>>().join(": ")),
        ("show-mail-case", mail.case_number.clone().unwrap_or_default()),
        ("show-mail-authenticated", mail.authenticated.clone().unwrap_or_default()),
    ];
    for (id, value) in labelled.into_iter().filter(|(_, value)| !value.is_empty()) {
        lines.push(words.text(id, [("value", value.into())])?);
    }
    Ok(lines)
}

/// The mails of a letter, as programs read them.
pub(super) fn as_json(case: &Case) -> Value {
    let mail = |entry: &crate::ledger::Entry| match &entry.event {
        Event::ByHand(kind, said) => {
            let note = said.mail.as_ref()?;
            Some(json!({
                "seq": entry.seq, "event": kind, "on": said.on, "looks_like": note.recognised, "sender": note.sender, "from": note.from,
                "subject": note.subject, "matched_by": note.matched_by, "shows_arrival": said.shows_arrival(*kind),
            }))
        }
        _ => None,
    };
    case.entries.iter().filter_map(mail).collect()
}
