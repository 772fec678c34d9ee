//! The chronology: the whole correspondence for a reader who has never heard of demur, as pages and as a web page.

use std::sync::Arc;

use serde::Serialize;

use super::blacken::Redaction;
use super::gather::{Correspondence, Rows, is_token};
use super::occurrences::{self, Told};
use super::plan::{FileLine, Item, Wanted, made, reason_in_words};
use super::{EvidenceError, deadlines};
use crate::correspondence::{Case, Knowledge};
use crate::letter::{Block, Document, Inline};
use crate::locale::{LocaleError, Localizer, Message};
use crate::render::{Report, report_html, report_pdf};

/// What a chronology is made from.
pub(super) struct Chronology<'a> {
    pub(super) correspondence: &'a Correspondence<'a>,
    pub(super) rows: &'a Rows,
    pub(super) files: &'a [FileLine],
    pub(super) redaction: &'a Redaction,
    /// How many entries go in without what they say.
    pub(super) hidden: usize,
    pub(super) wanted: &'a Wanted<'a>,
    /// The name of the law relied on.
    pub(super) law: String,
    pub(super) words: &'a Arc<Localizer>,
}

/// The chronology as the template sees it.
#[derive(Serialize)]
struct Sheet {
    date: String,
    redacted: String,
    parties: Vec<String>,
    letters: Vec<Told>,
    events: Vec<Told>,
    deadlines: Vec<deadlines::Told>,
    files: Vec<Told>,
    left_out: Vec<Told>,
    seq: String,
    hash: String,
    others: String,
    others_are_there: bool,
    has_tokens: bool,
}

impl Chronology<'_> {
    /// The two files.
    pub(super) fn items(&self, knowledge: &Knowledge) -> Result<Vec<Item>, EvidenceError> {
        let (texts, pages) = knowledge.evidence_engines(self.words)?;
        let mut body = Document::parse(texts.fill("evidence/chronology.md", &self.sheet()?)?)?;
        body.blocks.iter_mut().for_each(|block| blacken(block, self.redaction));
        let wanted = self.correspondence.wanted;
        let reference = wanted.reference.as_str();
        let seen = |text: &str| self.redaction.blacken(text).text;
        let report = Report {
            language: self.words.language().to_string(),
            date: self.wanted.as_of,
            reference: reference.to_owned(),
            author: seen(&wanted.letter.subject.name),
            title: self.words.text("evidence-title", [("reference", reference.into())])?,
            body,
            page_foot: self
                .words
                .text("evidence-page", [("page", "{page}".into()), ("pages", "{pages}".into()), ("reference", reference.into())])?,
        };
        let page = made("chronology.html", report_html(&report, &pages)?.into_bytes());
        Ok(vec![page, made("chronology.pdf", report_pdf(&report, self.wanted.fonts)?)])
    }

    fn sheet(&self) -> Result<Sheet, LocaleError> {
        let (there, left_out): (Vec<&FileLine>, Vec<&FileLine>) = self.files.iter().partition(|file| file.reason.is_none());
        Ok(Sheet {
            date: self.words.long_date(self.wanted.as_of)?,
            redacted: self.redacted()?,
            parties: self.parties()?,
            letters: self.correspondence.letters.iter().map(|case| self.letter(case)).collect::<Result<_, _>>()?,
            events: occurrences::all(self.correspondence, self.rows, self.files, self.words)?,
            deadlines: deadlines::all(self.correspondence, self.wanted.as_of, self.words)?,
            files: there.into_iter().map(|file| self.file(file)).collect::<Result<_, _>>()?,
            left_out: left_out.into_iter().map(|file| self.left_out(file)).collect::<Result<_, _>>()?,
            seq: self.rows.head.0.to_string(),
            hash: self.rows.head.1.clone(),
            others: self.rows.others.to_string(),
            others_are_there: !self.wanted.only_this_case,
            has_tokens: self.rows.own.iter().any(is_token),
        })
    }

    /// What was blackened, as a list; empty if nothing was.
    fn redacted(&self) -> Result<String, LocaleError> {
        let kinds = self.redaction.kinds().map(|kind| self.words.plain(&format!("evidence-redacted-{kind}")));
        let typed = self.redaction.has_typed_words().then(|| self.words.plain("evidence-redacted-words"));
        let hidden = (self.hidden > 0).then(|| self.words.text("evidence-redacted-entries", [("entries", self.hidden.to_string().into())]));
        let all = kinds.chain(typed).chain(hidden).collect::<Result<Vec<_>, _>>()?;
        self.words.list(&all)
    }

    /// Who writes to whom, under which law.
    fn parties(&self) -> Result<Vec<String>, LocaleError> {
        let words = self.words;
        let wanted = &self.correspondence.wanted.letter;
        let subject = &wanted.subject;
        let country = words.country(subject.country)?;
        let mut lines = vec![Message::new("evidence-sender").with("name", subject.name.as_str()).with("country", country)];
        let first = |of: &dyn Fn(&Case) -> Option<Message>| self.correspondence.letters.iter().find_map(|case| of(case));
        lines.extend(first(&|case| {
            let other = case.letter.representative.as_deref()?;
            Some(Message::new("evidence-representative").with("name", other))
        }));
        lines.push(Message::new("evidence-controller").with("name", wanted.controller.name.as_str()));
        lines.extend(first(&|case| Some(Message::new("evidence-authority").with("name", case.letter.authority.as_ref()?.name.as_str()))));
        lines.push(Message::new("evidence-law").with("law", self.law.as_str()));
        lines.iter().map(|line| words.message(line)).collect()
    }

    fn letter(&self, case: &Case) -> Result<Told, LocaleError> {
        let (words, letter) = (self.words, &case.letter);
        let rights = letter.rights.iter().map(|right| words.plain(&format!("right-{right}"))).collect::<Result<Vec<_>, _>>()?;
        let to = letter.authority.as_ref().map_or(&letter.controller.name, |authority| &authority.name);
        let mut lines = vec![
            words.message(
                &Message::new("evidence-letter-to")
                    .with("date", letter.date)
                    .with("name", to.as_str())
                    .with("channel", words.plain(&format!("by-{}", letter.channel))?),
            )?,
            words.message(&Message::new("evidence-letter-title").with("title", letter.title.as_str()))?,
            words.message(&Message::new("evidence-letter-rights").with("rights", rights))?,
        ];
        if let Some(follows) = &letter.follows {
            let kind = words.plain(&format!("evidence-follows-{}", follows.kind))?;
            lines.push(
                words.message(&Message::new("evidence-letter-follows").with("kind", kind).with("reference", follows.reference.as_str()))?,
            );
        }
        Ok(Told::new(words.text("evidence-letter", [("reference", case.reference.as_str().into())])?, &lines))
    }

    fn file(&self, file: &FileLine) -> Result<Told, LocaleError> {
        let line = self
            .words
            .message(&Message::new("evidence-file-line").with("seq", file.seq.to_string()).with("bytes", file.bytes.to_string()))?;
        let head = file.path.clone().unwrap_or_else(|| file.role.clone());
        Ok(Told::new(head, &[line, format!("SHA-256: {}", file.sha256)]))
    }

    fn left_out(&self, file: &FileLine) -> Result<Told, LocaleError> {
        let words = self.words;
        let mut lines = vec![
            words.message(&Message::new("evidence-file-line").with("seq", file.seq.to_string()).with("bytes", file.bytes.to_string()))?,
            reason_in_words(file.reason.unwrap_or(super::plan::Reason::Gone), &file.fields, words)?,
        ];
        lines.extend(file.path.as_ref().map(|path| words.text("evidence-copy-at", [("path", path.as_str().into())])).transpose()?);
        let is_plain = file.told_digest() == file.sha256;
        let id = if is_plain { "evidence-digest-plain" } else { "evidence-digest-salted" };
        lines.push(words.text(id, [("digest", file.told_digest().into())])?);
        Ok(Told::new(file.name.clone().unwrap_or_else(|| file.role.clone()), &lines))
    }
}

/// Blackens the words of a block.
fn blacken(block: &mut Block, redaction: &Redaction) {
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text } => {
            for inline in text {
                if let Inline::Text { text } | Inline::Strong { text } = inline {
                    *text = redaction.blacken(text).text;
                }
            }
        }
        Block::List { items, .. } => items.iter_mut().flatten().for_each(|block| blacken(block, redaction)),
    }
}
