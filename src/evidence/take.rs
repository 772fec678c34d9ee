//! Each file of a correspondence looked at once: what it is, where it goes, and whether it goes as it is.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use super::blacken::Redaction;
use super::gather::{Correspondence, Rows, is_token};
use super::names::{Paths, ending, safe};
use super::plan::{Content, FileLine, Item, Reason, made};
use super::{EvidenceError, kept, mime};
use crate::ledger::{ChainRow, Event, EventKind, FileRow, Ledger, hex, media_type};
use crate::locale::{Localizer, Message};

/// How much of a file tells its type.
const BEGINNING: usize = 8 << 10;

/// The largest file whose words are read.
const READABLE: u64 = 64 << 20;

/// What a file is to the bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Mail,
    Token,
    File,
}

/// A file as it was looked at.
struct Looked<'a> {
    row: &'a ChainRow,
    file: &'a FileRow,
    kind: Kind,
    media_type: &'static str,
    bytes: u64,
    sha256: String,
}

/// What becomes of a file.
enum Fate {
    Whole,
    Copy(String, Reason),
    Out(Reason, Vec<String>),
}

/// The files taken so far.
pub(super) struct Taking<'a> {
    ledger: &'a Ledger,
    rows: &'a Rows,
    redaction: &'a Redaction,
    with_disclosed_data: bool,
    words: &'a Localizer,
    paths: Paths,
    items: Vec<Item>,
    files: Vec<FileLine>,
}

impl<'a> Taking<'a> {
    pub(super) fn new(
        ledger: &'a Ledger,
        rows: &'a Rows,
        redaction: &'a Redaction,
        with_disclosed_data: bool,
        words: &'a Localizer,
    ) -> Self {
        let (paths, items, files) = (Paths::default(), Vec::new(), Vec::new());
        Self { ledger, rows, redaction, with_disclosed_data, words, paths, items, files }
    }

    pub(super) fn done(self) -> (Vec<Item>, Vec<FileLine>) {
        (self.items, self.files)
    }

    /// Takes all files; the newest first, so that of several writings of a letter the last has the plain name.
    pub(super) fn all(&mut self, correspondence: &Correspondence<'_>) -> Result<(), EvidenceError> {
        for row in self.rows.own.iter().rev() {
            for file in &row.attached {
                let Some(looked) = self.look(row, file)? else {
                    self.note(row, file, None, Reason::Gone, Vec::new());
                    continue;
                };
                self.take(&looked, correspondence)?;
            }
        }
        self.files.sort_by(|a, b| (a.seq, &a.role, &a.digest).cmp(&(b.seq, &b.role, &b.digest)));
        Ok(())
    }

    fn look(&self, row: &'a ChainRow, file: &'a FileRow) -> Result<Option<Looked<'a>>, EvidenceError> {
        let mut look = Look::default();
        let Some(bytes) = self.ledger.copy_artifact(&file.digest, &mut look)? else { return Ok(None) };
        let media_type = media_type(whole_characters(&look.beginning));
        let kind = match file.role.as_str() {
            _ if is_token(row) => Kind::Token,
            _ if row.event == EventKind::Composed.id() => Kind::Letter,
            "mail" => Kind::Mail,
            _ if media_type == "message/rfc822" && self.rows.is_disclosed(row.seq) => Kind::Mail,
            _ => Kind::File,
        };
        Ok(Some(Looked { row, file, kind, media_type, bytes, sha256: hex(&look.digest.finalize()) }))
    }

    fn take(&mut self, looked: &Looked<'_>, correspondence: &Correspondence<'_>) -> Result<(), EvidenceError> {
        let fate = self.fate(looked, correspondence)?;
        let plain = self.path(looked);
        let (path, reason, fields) = match fate {
            Fate::Whole => {
                let path = self.paths.free(&plain);
                let content = Content::Kept(looked.file.digest.clone());
                self.items.push(Item { path: path.clone(), bytes: looked.bytes, sha256: looked.sha256.clone(), content });
                (Some(path), None, Vec::new())
            }
            Fate::Copy(text, reason) => {
                let stem = plain.rsplit_once('.').map_or(plain.as_str(), |(stem, _)| stem);
                let end = if reason == Reason::Disclosed { "headers" } else { "redacted" };
                let path = self.paths.free(&format!("{stem}.{end}.txt"));
                self.items.push(made(&path, text.into_bytes()));
                (Some(path), Some(reason), Vec::new())
            }
            Fate::Out(reason, fields) => (None, Some(reason), fields),
        };
        let of_letter = || plain.rsplit('/').next().filter(|_| looked.kind == Kind::Letter).map(str::to_owned);
        let name = self.name(looked.row, looked.file).or_else(of_letter);
        self.files.push(FileLine {
            seq: looked.row.seq,
            role: looked.file.role.clone(),
            digest: looked.file.digest.clone(),
            path,
            name,
            bytes: looked.bytes,
            sha256: looked.sha256.clone(),
            reason,
            fields,
        });
        Ok(())
    }

    fn note(&mut self, row: &ChainRow, file: &FileRow, path: Option<String>, reason: Reason, fields: Vec<String>) {
        let (seq, role, digest) = (row.seq, file.role.clone(), file.digest.clone());
        let name = self.name(row, file);
        self.files.push(FileLine { seq, role, digest, path, name, bytes: 0, sha256: String::new(), reason: Some(reason), fields });
    }

    /// The name that the file had, as far as it may be seen.
    fn name(&self, row: &ChainRow, file: &FileRow) -> Option<String> {
        self.rows.name_of(row.seq, file).map(|name| self.redaction.blacken(name).text)
    }

    /// Where the file goes if it goes as it is.
    fn path(&self, looked: &Looked<'_>) -> String {
        let (row, role) = (looked.row, looked.file.role.as_str());
        match looked.kind {
            Kind::Letter => {
                let is_newest = !self.files.iter().any(|file| {
                    file.seq > row.seq
                        && file.role == role
                        && self.rows.own.iter().any(|other| other.seq == file.seq && other.reference == row.reference)
                });
                let stem = if is_newest { row.reference.clone() } else { format!("{}-entry-{}", row.reference, row.seq) };
                format!("letters/{stem}{}", letter_ending(role))
            }
            Kind::Mail => format!("mails/{}.eml", row.seq),
            Kind::Token if role == "token" => format!("tokens/{}.tsr", row.seq),
            Kind::Token => format!("tokens/{}-{}.pem", row.seq, safe(role)),
            Kind::File => {
                let name = self.rows.name_of(row.seq, looked.file).filter(|_| self.redaction.is_none()).map(safe).unwrap_or_default();
                let is_named = name.contains('.') && !name.starts_with('.');
                match (name.is_empty(), is_named) {
                    (true, _) => format!("files/{}-{}.{}", row.seq, safe(role), ending(looked.media_type)),
                    (false, true) => format!("files/{}-{name}", row.seq),
                    (false, false) => format!("files/{}-{name}.{}", row.seq, ending(looked.media_type)),
                }
            }
        }
    }

    fn fate(&self, looked: &Looked<'_>, correspondence: &Correspondence<'_>) -> Result<Fate, EvidenceError> {
        let is_disclosed = !self.with_disclosed_data && looked.kind != Kind::Letter && self.rows.is_disclosed(looked.row.seq);
        let redacts = !self.redaction.is_none();
        match looked.kind {
            Kind::Token => return Ok(Fate::Whole),
            Kind::File if is_disclosed => return Ok(Fate::Out(Reason::Disclosed, Vec::new())),
            Kind::Letter | Kind::File if !redacts => return Ok(Fate::Whole),
            Kind::Mail if !redacts && !is_disclosed => return Ok(Fate::Whole),
            _ => {}
        }
        if looked.bytes > READABLE {
            return Ok(Fate::Out(if is_disclosed { Reason::Disclosed } else { Reason::Unreadable }, Vec::new()));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(looked.bytes).unwrap_or_default());
        self.ledger.copy_artifact(&looked.file.digest, &mut bytes)?;
        if looked.kind == Kind::Mail {
            return self.fate_of_mail(&bytes, is_disclosed, looked);
        }
        let Some(words) = kept::words(looked.media_type, looked.file.role == "html", &bytes) else {
            return Ok(Fate::Out(Reason::Unreadable, Vec::new()));
        };
        let fields = if looked.kind == Kind::Letter { fields(looked, correspondence) } else { Vec::new() };
        let done = self.redaction.blacken(&words);
        let missing = self.redaction.not_found(&fields, &done);
        if !missing.is_empty() {
            return Ok(Fate::Out(Reason::NotFound, missing));
        }
        if done.places == 0 {
            return Ok(Fate::Whole);
        }
        Ok(Fate::Copy(format!("{}\n\n{}", self.mark("evidence-copy-mark", looked)?, done.text), Reason::Blackened))
    }

    /// A mail goes as it is, or its head and its text go, or those blackened.
    fn fate_of_mail(&self, bytes: &[u8], is_disclosed: bool, looked: &Looked<'_>) -> Result<Fate, EvidenceError> {
        let mail = mime::read(bytes);
        if self.redaction.is_none() {
            if !mail.has_attachments {
                return Ok(Fate::Whole);
            }
            let mark = self.mark("evidence-headers-mark", looked)?;
            return Ok(Fate::Copy(format!("{mark}\n\n{}", kept::head_and_text(&mail)), Reason::Disclosed));
        }
        let done = self.redaction.blacken(&kept::of_mail(&mail));
        let is_clean = done.places == 0 && self.redaction.is_clean(&mail.head) && !mail.has_attachments;
        if is_clean && !is_disclosed {
            return Ok(Fate::Whole);
        }
        Ok(Fate::Copy(format!("{}\n\n{}", self.mark("evidence-copy-mark", looked)?, done.text), Reason::Blackened))
    }

    /// The words above a copy: what it is, and by which digest its original is known.
    fn mark(&self, id: &'static str, looked: &Looked<'_>) -> Result<String, EvidenceError> {
        Ok(self.words.message(&Message::new(id).with("digest", looked.file.digest.as_str()).with("seq", looked.row.seq.to_string()))?)
    }
}

/// The fields of the profile that a letter tells.
fn fields(looked: &Looked<'_>, correspondence: &Correspondence<'_>) -> Vec<String> {
    let entries = correspondence.letters.iter().flat_map(|case| &case.entries);
    let letter = entries.filter(|entry| entry.seq == looked.row.seq).find_map(|entry| match &entry.event {
        Event::Composed(letter) => Some(letter.fields.clone()),
        _ => None,
    });
    letter.unwrap_or_default()
}

/// The end of a letter's name, by its role.
fn letter_ending(role: &str) -> String {
    match role {
        "posting" | "form" => format!("-{role}.txt"),
        "text" => ".txt".to_owned(),
        "markdown" => ".md".to_owned(),
        other => format!(".{}", safe(other)),
    }
}

/// The beginning of a text without the part of a character at its end.
fn whole_characters(bytes: &[u8]) -> &[u8] {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => &bytes[..error.valid_up_to()],
        _ => bytes,
    }
}

/// The digest and the beginning of what is written into it.
#[derive(Default)]
struct Look {
    digest: Sha256,
    beginning: Vec<u8>,
}

impl Write for Look {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.digest.update(piece);
        let room = BEGINNING.saturating_sub(self.beginning.len());
        self.beginning.extend_from_slice(&piece[..piece.len().min(room)]);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
