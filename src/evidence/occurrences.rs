//! Each event in words: what happened and when, what it shows, and whose word it is.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::Value;

use super::gather::{Correspondence, Rows};
use super::plan::FileLine;
use crate::correspondence::Case;
use crate::ledger::{Entry, Event, EventKind, Hop};
use crate::locale::{LocaleError, Localizer, Message};

/// Something with a head in bold and the lines below it.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct Told {
    /// The head.
    pub(super) head: String,
    /// The lines, each ended by a line feed.
    pub(super) lines: String,
}

impl Told {
    pub(super) fn new(head: String, lines: &[String]) -> Self {
        Self { head, lines: format!("\n{}", lines.join("\n")) }
    }
}

/// All events of a correspondence in the order of their days.
pub(super) fn all(
    correspondence: &Correspondence<'_>,
    rows: &Rows,
    files: &[FileLine],
    words: &Localizer,
) -> Result<Vec<Told>, LocaleError> {
    let mut entries: Vec<(NaiveDate, &Case, &Entry)> = Vec::new();
    for case in &correspondence.letters {
        entries.extend(case.entries.iter().map(|entry| (day(entry, rows.said(entry.seq)), *case, entry)));
    }
    entries.sort_by_key(|(day, _, entry)| (*day, entry.seq));
    entries.into_iter().map(|(_, case, entry)| Telling { case, entry, said: rows.said(entry.seq), files, words }.told()).collect()
}

/// The day on which it happened: as the person says, else that of the entry.
fn day(entry: &Entry, said: &Value) -> NaiveDate {
    said["on"].as_str().and_then(|on| on.parse().ok()).unwrap_or_else(|| entry.at.date_naive())
}

/// The time of an instant, with its offset.
pub(super) fn time(at: DateTime<FixedOffset>) -> String {
    at.format("%H:%M:%S (%:z)").to_string()
}

struct Telling<'a> {
    case: &'a Case,
    entry: &'a Entry,
    said: &'a Value,
    files: &'a [FileLine],
    words: &'a Localizer,
}

impl Telling<'_> {
    fn told(&self) -> Result<Told, LocaleError> {
        let mut lines = vec![self.place()?];
        lines.extend(self.details()?);
        lines.extend(self.shows()?);
        let source = Message::new("evidence-source").with("source", self.words.plain(&format!("evidence-source-{}", self.source()))?);
        lines.push(self.words.message(&source)?);
        Ok(Told::new(self.head()?, &lines))
    }

    fn head(&self) -> Result<String, LocaleError> {
        let (words, at) = (self.words, self.entry.at);
        let event = self.event(self.entry.event.kind().id())?;
        let is_by_hand = self.said["on"].is_string();
        let head =
            Message::new(if is_by_hand { "evidence-on-day" } else { "evidence-at-instant" }).with("date", day(self.entry, self.said));
        let head = if is_by_hand { head } else { head.with("time", time(at)) };
        words.message(&head.with("event", event))
    }

    /// Where it stands in the record.
    fn place(&self) -> Result<String, LocaleError> {
        let recorded = self.entry.at.date_naive();
        let is_later = recorded != day(self.entry, self.said);
        let place = Message::new(if is_later { "evidence-entry-later" } else { "evidence-entry" })
            .with("seq", self.entry.seq.to_string())
            .with("reference", self.case.reference.as_str());
        self.words.message(&if is_later { place.with("recorded", recorded) } else { place })
    }

    /// The words for an event; those of the program where there are none for readers.
    fn event(&self, id: &str) -> Result<String, LocaleError> {
        let own = format!("evidence-event-{id}");
        if self.words.has(&own) { self.words.plain(&own) } else { self.words.plain(&format!("event-{id}")) }
    }

    fn shows(&self) -> Result<Option<String>, LocaleError> {
        let id = match &self.entry.event {
            Event::Dispatch(EventKind::Dispatched, said) if said.hop == Some(Hop::Controller) => "dispatched-controller",
            Event::ByHand(kind, _) if *kind != EventKind::Corrected && self.entry.attached.is_empty() => "word",
            event => event.kind().id(),
        };
        let id = format!("evidence-shows-{id}");
        if !self.words.has(&id) {
            return Ok(None);
        }
        let shows = Message::new("evidence-shows").with("what", self.words.plain(&id)?);
        self.words.message(&shows).map(Some)
    }

    /// Whose word it is.
    fn source(&self) -> &'static str {
        let has_mail = self.entry.attached.iter().any(|file| file.role == "mail");
        match &self.entry.event {
            Event::Dispatch(EventKind::Dispatched | EventKind::DispatchFailed, said) if !said.replies.is_empty() => "server",
            Event::Composed(_) | Event::Dispatch(..) => "record",
            _ if has_mail => "mail",
            _ if self.entry.attached.is_empty() => "person",
            _ => "person-file",
        }
    }

    fn details(&self) -> Result<Vec<String>, LocaleError> {
        let words = self.words;
        let mut lines = Vec::new();
        match &self.entry.event {
            Event::Composed(letter) => lines.push(letter.title.clone()),
            Event::Dispatch(_, said) => {
                lines.extend(said.server.as_ref().map(server));
                lines.extend(said.replies.last().map(|reply| self.reply(reply)).transpose()?);
                if let Some(failure) = &said.failure {
                    let word = |head: &str| words.plain(&format!("{head}-{}", failure[head].as_str().unwrap_or_default()));
                    lines.push(format!("{}: {} {}", word("step")?, word("reason")?, one_line(&failure["detail"])));
                }
            }
            _ => lines.extend(self.by_hand()?),
        }
        lines.extend(self.carriage()?);
        lines.extend(self.mail()?);
        let own = self.files.iter().filter(|file| file.seq == self.entry.seq);
        for file in own {
            lines.push(file.mention(words)?);
        }
        Ok(lines)
    }

    /// Who carried the letter, and under which number.
    fn carriage(&self) -> Result<Option<String>, LocaleError> {
        let post = &self.said["post"];
        let known = ["carrier", "product", "tracking_number", "place"].map(|key| one_line(&post[key]));
        let known: Vec<String> = known.into_iter().filter(|text| !text.is_empty()).collect();
        let worded = || self.words.text("evidence-post", [("details", known.join(", ").into())]);
        (!known.is_empty()).then(worded).transpose()
    }

    /// What the mail is that came in, and what a server said in it.
    fn mail(&self) -> Result<Vec<String>, LocaleError> {
        let (words, mail) = (self.words, &self.said["mail"]);
        let Some(kind) = mail["recognised"].as_str() else { return Ok(Vec::new()) };
        let told = Message::new("evidence-mail")
            .with("from", mail["from"].as_str().map_or_else(|| "-".to_owned(), str::to_owned))
            .with("subject", one_line(&mail["subject"]))
            .with("kind", words.plain(&format!("mail-kind-{kind}"))?);
        let said: Vec<String> =
            ["status", "diagnostic"].map(|key| one_line(&mail[key])).into_iter().filter(|text| !text.is_empty()).collect();
        let status = (!said.is_empty()).then(|| words.text("evidence-mail-status", [("said", said.join(": ").into())])).transpose()?;
        Ok([words.message(&told)?].into_iter().chain(status).collect())
    }

    fn reply(&self, reply: &Value) -> Result<String, LocaleError> {
        self.words.text("evidence-reply", [("reply", format!("{} {}", reply["code"], one_line(&reply["text"])).into())])
    }

    fn by_hand(&self) -> Result<Vec<String>, LocaleError> {
        let words = self.words;
        let mut lines = Vec::new();
        let is_replaced_by = |other: &&Entry| matches!(&other.event, Event::ByHand(_, said) if said.replaces == Some(self.entry.seq));
        if let Some(other) = self.case.entries.iter().find(is_replaced_by) {
            lines.push(words.text("evidence-corrected-by", [("seq", other.seq.to_string().into())])?);
        }
        if let Some(seq) = self.said["replaces"].as_u64() {
            let instead = self.said["instead"].as_str().map_or_else(|| words.plain("evidence-nothing"), |id| self.event(id))?;
            lines.push(words.text("evidence-replaces", [("seq", seq.to_string().into()), ("instead", instead.into())])?);
        }
        if let Some(seq) = self.said["belongs_to"].as_u64() {
            lines.push(words.text("evidence-belongs-to", [("seq", seq.to_string().into())])?);
        }
        if self.said["without_reasons"] == Value::Bool(true) {
            lines.push(words.plain("evidence-without-reasons")?);
        }
        if let Some(note) = self.said["note"].as_str() {
            lines.push(words.text("evidence-note", [("note", note.replace('\n', " ").into())])?);
        }
        Ok(lines)
    }
}

/// The server in one line: name, port, address, protection, certificate.
fn server(server: &Value) -> String {
    let text = |key: &str| server[key].as_str().unwrap_or("-").to_owned();
    let certificate = server["certificate_sha256"].as_str().map(|digest| format!(", SHA-256 {digest}"));
    format!("{}:{} [{}] {}{}", text("host"), server["port"], text("address"), text("tls"), certificate.unwrap_or_default())
}

fn one_line(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace('\n', " ")
}
