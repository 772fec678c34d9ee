//! What stands in a bundle, file by file, before a byte of it is written; and what does not, with the reason.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use sha2::{Digest, Sha256};

use super::blacken::Redaction;
use super::chronology::Chronology;
use super::gather::{Correspondence, Rows, rows};
use super::take::Taking;
use super::{EvidenceError, guide, lines};
use crate::correspondence::Knowledge;
use crate::ledger::{Ledger, hex};
use crate::locale::{LanguageIdentifier, LocaleError, Localizer, Message};
use crate::render::Fonts;
use crate::request::Reference;

/// What a person wants of a bundle.
#[derive(Debug)]
pub struct Wanted<'a> {
    /// The day from which the correspondence is looked at.
    pub as_of: NaiveDate,
    /// Whether the data that the controller disclosed go in.
    pub with_disclosed_data: bool,
    /// Whether the lines of other letters stay out, and with them the proof that nothing between was removed.
    pub only_this_case: bool,
    /// What is blackened.
    pub redaction: Redaction,
    /// The fonts for the pages.
    pub fonts: &'a Fonts,
}

/// A bundle, planned.
#[derive(Debug)]
pub struct Bundle {
    /// The letter that was asked for.
    pub reference: Reference,
    /// All letters in it.
    pub letters: Vec<Reference>,
    /// Its files by their paths.
    pub items: Vec<Item>,
    /// What was left out, or stands in it only as a copy.
    pub left_out: Vec<LeftOut>,
    /// How many entries of these letters go in without what they say.
    pub hidden_entries: usize,
    /// How many entries of other letters there are.
    pub others: u64,
    /// The end of the chain: its number and its hash.
    pub head: (u64, String),
    /// The instant that all files bear: that of the last entry.
    pub(super) at: DateTime<FixedOffset>,
}

/// A file of a bundle.
#[derive(Debug, Clone)]
pub struct Item {
    /// Where it stands.
    pub path: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// SHA-256 of them, in hex.
    pub sha256: String,
    pub(super) content: Content,
}

/// Where the bytes of a file come from.
#[derive(Debug, Clone)]
pub(super) enum Content {
    /// From the record, by the digest there.
    Kept(String),
    /// From here.
    Made(Vec<u8>),
}

/// A file that is not in the bundle as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The entry it belongs to.
    pub seq: u64,
    /// What it is to that entry.
    pub role: String,
    /// Its name, as far as it may be seen.
    pub name: Option<String>,
    /// Its size.
    pub bytes: u64,
    /// A digest of it: the plain SHA-256 of data that were disclosed, else the digest of the record, which nobody can test guesses with.
    pub digest: String,
    /// Why.
    pub reason: Reason,
    /// The fields that should have been blackened and were not found.
    pub fields: Vec<String>,
    /// The copy that stands in its place.
    pub copy: Option<String>,
}

/// Why a file is not in a bundle as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It has, or may have, the data that the controller disclosed.
    Disclosed,
    /// A blackened copy stands in its place.
    Blackened,
    /// Nothing can be blackened in a file of this kind.
    Unreadable,
    /// What should be blackened was not found in it.
    NotFound,
    /// The record does not have it any more.
    Gone,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 5] = [Self::Disclosed, Self::Blackened, Self::Unreadable, Self::NotFound, Self::Gone];

    /// A stable word for programs, and the end of the message id `evidence-reason-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Disclosed => "disclosed",
            Self::Blackened => "blackened",
            Self::Unreadable => "unreadable",
            Self::NotFound => "not-found",
            Self::Gone => "gone",
        }
    }
}

/// A file of an entry, and what became of it.
#[derive(Debug, Clone)]
pub(super) struct FileLine {
    pub(super) seq: u64,
    pub(super) role: String,
    /// The digest in the record.
    pub(super) digest: String,
    /// Where it, or its copy, stands.
    pub(super) path: Option<String>,
    /// The name it had, as far as it may be seen.
    pub(super) name: Option<String>,
    pub(super) bytes: u64,
    pub(super) sha256: String,
    /// Why it is not there as it is.
    pub(super) reason: Option<Reason>,
    pub(super) fields: Vec<String>,
}

impl FileLine {
    /// The file in a line below its event.
    pub(super) fn mention(&self, words: &Localizer) -> Result<String, LocaleError> {
        let what = self.path.clone().or_else(|| self.name.clone()).unwrap_or_else(|| self.role.clone());
        match self.reason {
            None => words.text("evidence-file", [("path", what.into())]),
            Some(Reason::Blackened) => words.text("evidence-file-copy", [("path", what.into())]),
            Some(_) => words.text("evidence-file-left-out", [("path", what.into())]),
        }
    }
}

/// The locale of a bundle: that of the letter, or the nearest there is, or English.
fn language(correspondence: &Correspondence<'_>, knowledge: &Knowledge) -> LanguageIdentifier {
    let letter = &correspondence.wanted.letter;
    let wanted = letter.language.parse::<LanguageIdentifier>().ok();
    let found = wanted.and_then(|tag| knowledge.locales.negotiate(&tag, Some(letter.subject.country)));
    found.unwrap_or_else(|| "en".parse().expect("a tag"))
}

/// Plans the bundle of a correspondence.
///
/// # Errors
/// [`EvidenceError`] if the record cannot be read, or a file of the user's is broken.
pub fn plan(
    ledger: &Ledger,
    correspondence: &Correspondence<'_>,
    knowledge: &Knowledge,
    wanted: &Wanted<'_>,
) -> Result<Bundle, EvidenceError> {
    let words = Arc::new(knowledge.locales.for_interface(&language(correspondence, knowledge))?);
    let rows = rows(ledger, correspondence)?;
    let redaction = with_what_the_record_knows(wanted.redaction.clone(), correspondence, knowledge)?;
    let mut taking = Taking::new(ledger, &rows, &redaction, wanted.with_disclosed_data, &words);
    taking.all(correspondence)?;
    let (mut items, files) = taking.done();
    let hidden = hidden(&rows, &redaction);
    let law = [format!("law/{}.ftl", correspondence.wanted.letter.regime)];
    let law = knowledge.locales.for_letters(words.language(), &[], &law)?.plain("law-name")?;
    let page =
        Chronology { correspondence, rows: &rows, files: &files, redaction: &redaction, hidden: hidden.len(), wanted, law, words: &words };
    items.extend(page.items(knowledge)?);
    items.push(made("events.jsonl", lines::all(ledger, &rows, correspondence, &files, &hidden, wanted.only_this_case)?));
    items.extend(guide::items(knowledge, &words, &rows, &files)?);
    items.sort_by(|a, b| a.path.cmp(&b.path));
    items.push(manifest(&items));
    items.sort_by(|a, b| a.path.cmp(&b.path));
    let latest = correspondence.letters.iter().flat_map(|case| case.entries.iter().map(|entry| entry.at)).max();
    Ok(Bundle {
        reference: correspondence.wanted.reference.clone(),
        letters: correspondence.letters.iter().map(|case| case.reference.clone()).collect(),
        items,
        left_out: files.iter().filter_map(left_out).collect(),
        hidden_entries: hidden.len(),
        others: rows.others,
        head: rows.head,
        at: latest.unwrap_or_default(),
    })
}

/// Adds the words that stand in the record itself: names, addresses, and the sentences of the program for grounds.
fn with_what_the_record_knows(
    mut redaction: Redaction,
    correspondence: &Correspondence<'_>,
    knowledge: &Knowledge,
) -> Result<Redaction, LocaleError> {
    for case in &correspondence.letters {
        let letter = &case.letter;
        redaction.learn("name", &letter.subject.name);
        redaction.learn("email", letter.subject.email.as_deref().unwrap_or_default());
        redaction.learn("representative.name", letter.representative.as_deref().unwrap_or_default());
        if let Some(address) = &letter.address {
            redaction.let_stay(address);
        }
        if letter.fields.iter().any(|field| field == "grounds") {
            let Ok(tag) = letter.language.parse::<LanguageIdentifier>() else { continue };
            let law = [format!("law/{}.ftl", letter.regime)];
            let words = knowledge.locales.for_letters(&tag, &["objection"], &law)?;
            for ground in crate::parties::Ground::ALL {
                redaction.learn("grounds", &words.plain(&format!("ground-{ground}"))?);
            }
        }
    }
    Ok(redaction)
}

/// The entries whose words must not be seen.
fn hidden(rows: &Rows, redaction: &Redaction) -> BTreeSet<u64> {
    let is_dirty = |json: &str| {
        let said: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
        !is_clean(&said, redaction)
    };
    rows.own.iter().filter(|row| row.json.as_deref().is_some_and(is_dirty)).map(|row| row.seq).collect()
}

fn is_clean(said: &serde_json::Value, redaction: &Redaction) -> bool {
    match said {
        serde_json::Value::String(text) => redaction.is_clean(text),
        serde_json::Value::Array(items) => items.iter().all(|item| is_clean(item, redaction)),
        serde_json::Value::Object(fields) => fields.values().all(|field| is_clean(field, redaction)),
        _ => true,
    }
}

fn left_out(file: &FileLine) -> Option<LeftOut> {
    let reason = file.reason?;
    Some(LeftOut {
        seq: file.seq,
        role: file.role.clone(),
        name: file.name.clone(),
        bytes: file.bytes,
        digest: file.told_digest().to_owned(),
        reason,
        fields: file.fields.clone(),
        copy: file.path.clone(),
    })
}

impl FileLine {
    /// The digest that may be told: with the plain one of a letter, guesses of what was blackened in it could be tested.
    pub(super) fn told_digest(&self) -> &str {
        match self.reason {
            None | Some(Reason::Disclosed) => &self.sha256,
            Some(_) => &self.digest,
        }
    }
}

/// A file that is made here.
pub(super) fn made(path: &str, bytes: Vec<u8>) -> Item {
    Item { path: path.to_owned(), bytes: bytes.len() as u64, sha256: hex(&Sha256::digest(&bytes)), content: Content::Made(bytes) }
}

/// The digests of all files in the form of sha256sum.
fn manifest(items: &[Item]) -> Item {
    let lines: String = items
        .iter()
        .flat_map(|item| {
            [
                &item.sha256,
                "  ",
                &item.path,
                "
",
            ]
        })
        .collect();
    made("manifest.txt", lines.into_bytes())
}

/// The words of a reason, as a line.
pub(super) fn reason_in_words(reason: Reason, fields: &[String], words: &Localizer) -> Result<String, LocaleError> {
    let line = words.plain(&format!("evidence-reason-{}", reason.id()))?;
    if fields.is_empty() {
        return Ok(line);
    }
    words.message(&Message::new("evidence-reason-fields").with("reason", line).with("fields", fields.join(" ")))
}
