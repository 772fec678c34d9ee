//! The words by which mails are recognised: `data/replies.toml`, with the user's own laid over it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Kind;
use crate::law::{DataError, Overlay, Provenance, read_table};

const REPLIES: &str = include_str!("../../data/replies.toml");

/// How many characters may stand for a ` * ` in a phrase.
const GAP: usize = 80;

/// The words for one kind in one language, or of one mail server.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Phrases of the subject line.
    #[serde(default)]
    pub subjects: Vec<String>,
    /// Phrases of the text.
    #[serde(default)]
    pub texts: Vec<String>,
    /// Where they come from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All words by which mails are recognised, by kind and then by language.
#[derive(Debug, Clone)]
pub struct Phrases(BTreeMap<String, BTreeMap<String, Wording>>);

/// The kinds that only a controller's own mail can be: the first that fits is taken, so that a confirmation is what says nothing else.
pub const OF_A_CONTROLLER: [Kind; 9] = [
    Kind::MailboxClosed,
    Kind::ProofOfOutputs,
    Kind::Identification,
    Kind::UseOurForm,
    Kind::NotWhatsapp,
    Kind::Extension,
    Kind::Refusal,
    Kind::Answer,
    Kind::Confirmation,
];

impl Phrases {
    /// Reads the built-in words with the user's own laid over them.
    ///
    /// # Errors
    /// [`DataError`] if the user's file is not TOML or not of the form of the built-in one.
    pub fn load(overlay: &Overlay) -> Result<Self, DataError> {
        let mut table: BTreeMap<String, BTreeMap<String, Wording>> = read_table("replies.toml", REPLIES, overlay)?;
        for wording in table.values_mut().flat_map(BTreeMap::values_mut) {
            for phrase in wording.subjects.iter_mut().chain(&mut wording.texts) {
                *phrase = folded(phrase);
            }
            // An empty phrase would be found everywhere.
            wording.subjects.retain(|phrase| !phrase.is_empty());
            wording.texts.retain(|phrase| !phrase.is_empty());
        }
        Ok(Self(table))
    }

    /// The words of a kind, by language.
    pub fn of(&self, kind: &str) -> impl Iterator<Item = (&str, &Wording)> {
        self.0.get(kind).into_iter().flatten().map(|(language, wording)| (language.as_str(), wording))
    }

    /// Whether a text, folded before, has a phrase of a kind.
    pub(super) fn in_text(&self, kind: &str, text: &str) -> bool {
        self.of(kind).any(|(_, wording)| wording.texts.iter().any(|phrase| has(text, phrase)))
    }

    /// Whether a subject line, folded before, has a phrase of a kind.
    pub(super) fn in_subject(&self, kind: &str, subject: &str) -> bool {
        self.of(kind).any(|(_, wording)| wording.subjects.iter().any(|phrase| has(subject, phrase)))
    }

    /// All phrases of a kind for texts.
    pub(super) fn texts<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.of(kind).flat_map(|(_, wording)| wording.texts.iter().map(String::as_str))
    }
}

/// A text in small letters with single spaces and straight apostrophes, and without characters that show nothing.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut is_space = true;
    for character in text.chars().filter(|character| !crate::profile::is_ignorable(*character)) {
        if character.is_whitespace() || character.is_control() {
            if !is_space {
                folded.push(' ');
            }
            is_space = true;
            continue;
        }
        is_space = false;
        match character {
            '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => folded.push('\''),
            '\u{2010}'..='\u{2012}' => folded.push('-'),
            _ => folded.extend(character.to_lowercase()),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whether a text has a phrase; ` * ` in it stands for a gap.
fn has(text: &str, phrase: &str) -> bool {
    let mut parts = phrase.split(" * ");
    let Some(first) = parts.next() else { return false };
    let rest: Vec<&str> = parts.collect();
    if rest.is_empty() {
        return text.contains(first);
    }
    // A hostile text may have the first part very often: a hundred beginnings are enough.
    text.match_indices(first).take(100).any(|(at, _)| {
        let mut after = &text[at + first.len()..];
        rest.iter().all(|part| {
            let near = &after[..after.floor_char_boundary(GAP * 4 + part.len())];
            let Some(found) = near.find(part) else { return false };
            after = &after[found + part.len()..];
            near[..found].chars().count() <= GAP
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_with_a_gap_is_found_within_eighty_characters_only() {
        assert!(has("we are unable to process the request without any evidence of it", "unable to process the request * evidence"));
        assert!(!has(&format!("unable to process the request {} evidence", "x".repeat(81)), "unable to process the request * evidence"));
        assert!(!has("evidence that we are unable to process the request", "unable to process the request * evidence"));
        assert_eq!(folded("  I\u{2019}m\tOUT\r\nof\u{a0}the\u{200b} Office "), "i'm out of the office");
    }

    #[test]
    fn every_kind_of_the_table_is_known() {
        let others = ["server", "bounce", "delay", "out-of-office", "case-number", "quotation", "quoting"];
        let known: Vec<&str> = others.into_iter().chain(OF_A_CONTROLLER.map(Kind::id)).collect();
        let phrases = Phrases::load(&Overlay::new()).unwrap();
        assert!(phrases.0.keys().all(|kind| known.contains(&kind.as_str())), "{:?}", phrases.0.keys());
        for kind in OF_A_CONTROLLER {
            assert!(phrases.of(kind.id()).any(|(language, _)| language == "en"), "{kind:?}");
        }
    }
}
