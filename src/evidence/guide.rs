//! How to check a bundle with nothing of demur's: the steps in the language of the letter and in English, and the script.

use std::sync::Arc;

use serde::Serialize;

use super::EvidenceError;
use super::gather::{Rows, is_token};
use super::plan::{FileLine, Item, made};
use crate::correspondence::Knowledge;
use crate::locale::{LanguageIdentifier, Localizer};

const SCRIPT: &str = include_str!("../../templates/evidence/verify.py");

/// A token of time with what it is checked by.
#[derive(Debug, Clone, Serialize)]
struct Token {
    path: String,
    authority: String,
    /// The hash that was stamped: that of an entry.
    head: String,
}

#[derive(Serialize)]
struct Sheet<'a> {
    tokens: &'a [Token],
    seq: String,
    hash: &'a str,
}

/// `VERIFY.md` and `verify.py`.
pub(super) fn items(knowledge: &Knowledge, words: &Arc<Localizer>, rows: &Rows, files: &[FileLine]) -> Result<Vec<Item>, EvidenceError> {
    let tokens = tokens(rows, files);
    let sheet = Sheet { tokens: &tokens, seq: rows.head.0.to_string(), hash: &rows.head.1 };
    let mut text = steps(knowledge, words, &sheet)?;
    if words.language().language.as_str() != "en" {
        let english: LanguageIdentifier = "en".parse().expect("a tag");
        let english = Arc::new(knowledge.locales.for_interface(&english)?);
        text = format!("{text}\n---\n\n{}", steps(knowledge, &english, &sheet)?);
    }
    Ok(vec![made("VERIFY.md", text.into_bytes()), made("verify.py", SCRIPT.as_bytes().to_vec())])
}

fn steps(knowledge: &Knowledge, words: &Arc<Localizer>, sheet: &Sheet<'_>) -> Result<String, EvidenceError> {
    let (texts, _) = knowledge.evidence_engines(words)?;
    Ok(texts.fill("evidence/verify.md", sheet)?.trim_start().to_owned())
}

/// The tokens of time, each with the certificate of its authority beside it and the digest that it is about.
fn tokens(rows: &Rows, files: &[FileLine]) -> Vec<Token> {
    let token = |file: &FileLine| {
        let row = rows.own.iter().find(|row| row.seq == file.seq && is_token(row))?;
        let authority = files.iter().find(|other| other.seq == file.seq && other.role == "ca").and_then(|other| other.path.clone());
        let said = rows.said(row.seq);
        Some(Token {
            path: file.path.clone()?,
            authority: authority.unwrap_or_else(|| "CA.pem".to_owned()),
            head: said["head"].as_str().unwrap_or(&row.prev).to_owned(),
        })
    };
    files.iter().filter(|file| file.role == "token").filter_map(token).collect()
}
