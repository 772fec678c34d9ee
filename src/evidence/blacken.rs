//! What a reader need not see, found in texts and blackened. What should be blackened and cannot be found is said, so that a text with it stays out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::patterns;
use crate::parties::{IdentifierKind, TraceKind};
use crate::profile::Profile;

/// The sign in the place of each character.
const BLOCK: &str = "\u{2588}";

/// What can be blackened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Redacted {
    /// The person's name.
    Name,
    /// Postal addresses of the person and of who writes for them.
    Address,
    /// E-mail addresses but those that letters went to.
    Email,
    /// Telephone numbers.
    Phone,
    /// By what the person is found at the services.
    Identifiers,
    /// Grounds relating to the particular situation, the person's own text included.
    Grounds,
    /// The name of who writes for the person.
    NamesOfOthers,
}

impl Redacted {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Name, Self::Address, Self::Email, Self::Phone, Self::Identifiers, Self::Grounds, Self::NamesOfOthers];

    /// The word a person types, and the end of the message id `evidence-redacted-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Identifiers => "identifiers",
            Self::Grounds => "grounds",
            Self::NamesOfOthers => "names-of-others",
        }
    }

    /// What a field of a letter is, by its name in the record.
    fn of_field(field: &str) -> Option<Self> {
        let kind = field.rsplit('.').next().unwrap_or(field);
        match (field, kind) {
            ("name", _) => Some(Self::Name),
            ("representative.name", _) => Some(Self::NamesOfOthers),
            (_, "address") => Some(Self::Address),
            ("grounds" | "text", _) => Some(Self::Grounds),
            (_, "email") => Some(Self::Email),
            (_, "phone") => Some(Self::Phone),
            (_, "username" | "profile_url" | "url") | ("traces.name" | "identification", _) => Some(Self::Identifiers),
            _ => None,
        }
    }
}

impl FromStr for Redacted {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.id() == text).ok_or(())
    }
}

impl fmt::Display for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// What should be blackened, and the words by which it is found.
#[derive(Debug, Clone, Default)]
pub struct Redaction {
    kinds: BTreeSet<Redacted>,
    /// Each words with the name of the field they stand in; without one, words that the person typed.
    words: Vec<(Option<String>, String)>,
    /// E-mail addresses that stay: letters went to them.
    stay: Vec<String>,
}

/// Finds the places of something that is known by its form.
type Form<'a> = &'a dyn Fn(&str) -> Vec<(usize, usize)>;

/// A text with what was blackened in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Blackened {
    pub(super) text: String,
    /// How many places.
    pub(super) places: usize,
    /// Which of the words were found, by their place in the list.
    found: BTreeSet<usize>,
    /// Which kinds were found by their form.
    by_form: BTreeSet<Redacted>,
}

impl Redaction {
    /// What should be blackened, kind by kind and word by word.
    pub fn new(kinds: &[Redacted], typed: &[String]) -> Self {
        let words = typed.iter().map(|words| (None, words.clone())).collect();
        Self { kinds: kinds.iter().copied().collect(), words, stay: Vec::new() }
    }

    /// Whether nothing should be.
    pub fn is_none(&self) -> bool {
        self.kinds.is_empty() && self.words.is_empty()
    }

    /// The kinds.
    pub fn kinds(&self) -> impl Iterator<Item = Redacted> {
        self.kinds.iter().copied()
    }

    /// Whether words were typed.
    pub fn has_typed_words(&self) -> bool {
        self.words.iter().any(|(field, _)| field.is_none())
    }

    /// Adds words that stand in a field, if that field should be blackened.
    pub(super) fn learn(&mut self, field: &str, words: &str) {
        if Redacted::of_field(field).is_some_and(|kind| self.kinds.contains(&kind)) {
            let lines = words.lines().filter(|line| !line.trim().is_empty());
            self.words.extend(lines.map(|line| (Some(field.to_owned()), line.to_owned())));
        }
    }

    /// Lets an e-mail address stay.
    pub(super) fn let_stay(&mut self, address: &str) {
        self.stay.push(address.to_lowercase());
    }

    /// Learns the words of a profile.
    pub fn learn_profile(&mut self, profile: &Profile) {
        let subject = &profile.subject;
        self.learn("name", &subject.name);
        self.learn("address", &subject.address.join("\n"));
        self.learn("email", subject.email.as_ref().map_or("", crate::parties::EmailAddress::as_str));
        for account in &profile.accounts {
            for kind in IdentifierKind::ALL {
                self.learn(&format!("{}.{kind}", account.service), account.value(kind).unwrap_or_default());
            }
        }
        for trace in profile.traces.iter().flat_map(|traces| TraceKind::ALL.map(|kind| (kind, traces.of(kind)))) {
            self.learn(&format!("traces.{}", trace.0), &trace.1.join("\n"));
        }
        self.learn("text", profile.situation.text.as_deref().unwrap_or_default());
        if let Some(other) = &profile.representative {
            self.learn("representative.name", &other.name);
            self.learn("representative.address", &other.address.join("\n"));
            self.learn("representative.email", other.email.as_ref().map_or("", crate::parties::EmailAddress::as_str));
        }
    }

    /// The text with a block in the place of each character that should not be seen.
    pub(super) fn blacken(&self, text: &str) -> Blackened {
        let mut done = Blackened::default();
        let mut ranges: Vec<(usize, usize)> = Vec::new();
        let folded = Folded::new(text);
        for (place, (_, words)) in self.words.iter().enumerate() {
            let found = folded.find(&Folded::new(words));
            if !found.is_empty() {
                done.found.insert(place);
                ranges.extend(found);
            }
        }
        let forms: [(Redacted, Form<'_>); 3] = [
            (Redacted::Email, &|text| patterns::addresses(text, &self.stay)),
            (Redacted::Phone, &patterns::numbers),
            (Redacted::Identifiers, &patterns::profiles),
        ];
        for (kind, find) in forms.iter().filter(|(kind, _)| self.kinds.contains(kind)) {
            let found = find(text);
            if !found.is_empty() {
                done.by_form.insert(*kind);
                ranges.extend(found);
            }
        }
        ranges.sort_unstable();
        let mut end = 0;
        for (from, until) in ranges {
            let from = from.max(end);
            if until > from {
                done.places += usize::from(from > end || end == 0);
                done.text.push_str(&text[end..from]);
                let covered = text[from..until].chars();
                covered.for_each(|one| if one == '\n' { done.text.push('\n') } else { done.text.push_str(BLOCK) });
                end = until;
            }
        }
        done.text.push_str(&text[end..]);
        done
    }

    /// Whether a text has nothing that should not be seen.
    pub(super) fn is_clean(&self, text: &str) -> bool {
        self.blacken(text).places == 0
    }

    /// The fields of a letter that should be blackened and were not found in its words; with one of them, the words must not leave.
    pub(super) fn not_found(&self, fields: &[String], blackened: &Blackened) -> Vec<String> {
        let mut wanted: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (place, (field, _)) in self.words.iter().enumerate() {
            if let Some(field) = field {
                let (known, found) = wanted.entry(field).or_default();
                *known += 1;
                *found += usize::from(blackened.found.contains(&place));
            }
        }
        let is_missing = |field: &&String| {
            let Some(kind) = Redacted::of_field(field).filter(|kind| self.kinds.contains(kind)) else { return false };
            let (known, found) = wanted.get(field.as_str()).copied().unwrap_or_default();
            let is_by_form = known == 0 && blackened.by_form.contains(&kind) && matches!(kind, Redacted::Email | Redacted::Phone);
            let is_one_enough = field.as_str() == "grounds";
            !is_by_form && (known == 0 || found == 0 || !is_one_enough && found < known)
        };
        fields.iter().filter(is_missing).cloned().collect()
    }
}

/// A text as it is compared: small letters without accents, and nothing of what parts words or lines; each with its place in the text.
struct Folded<'a> {
    text: &'a str,
    signs: Vec<(char, usize, usize)>,
}

impl<'a> Folded<'a> {
    fn new(text: &'a str) -> Self {
        let mut signs: Vec<(char, usize, usize)> = Vec::with_capacity(text.len());
        for (start, character) in text.char_indices().filter(|(_, character)| !parts(*character)) {
            let end = start + character.len_utf8();
            for one in character.nfkd().flat_map(char::to_lowercase) {
                let is_silent = is_combining_mark(one) || crate::profile::is_ignorable(one);
                match signs.last_mut() {
                    Some((_, _, last)) if is_silent && (*last == start || *last == end) => *last = end,
                    _ if is_silent => {}
                    _ => signs.push((one, start, end)),
                }
            }
        }
        Self { text, signs }
    }

    /// Where words stand in the text, whole words only.
    fn find(&self, words: &Folded<'_>) -> Vec<(usize, usize)> {
        let wanted = &words.signs;
        let (mut found, mut at) = (Vec::new(), 0);
        while !wanted.is_empty() && at + wanted.len() <= self.signs.len() {
            let window = &self.signs[at..at + wanted.len()];
            let (start, end) = (window[0].1, window[window.len() - 1].2);
            let is_same = window.iter().zip(wanted).all(|(a, b)| a.0 == b.0);
            if is_same && !self.is_in_a_word(start, end) {
                found.push((start, end));
                at += wanted.len();
            } else {
                at += 1;
            }
        }
        found
    }

    /// Whether a part of the text is only a part of a word.
    fn is_in_a_word(&self, start: usize, end: usize) -> bool {
        let part = &self.text[start..end];
        let is_letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
        let before = is_letter(self.text[..start].chars().next_back()) && is_letter(part.chars().next());
        before || is_letter(self.text[end..].chars().next()) && is_letter(part.chars().next_back())
    }
}

/// Whether a character parts words, or stands for what does: in file names and addresses, in quotations.
fn parts(character: char) -> bool {
    character.is_whitespace() || matches!(character, '_' | '.' | '-' | '>' | '|' | '+')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed(words: &str) -> Redaction {
        Redaction::new(&[], &[words.to_owned()])
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        let redaction = typed("Anna Müller");
        for text in [
            "Anna Müller",
            "ANNA  MU\u{308}LLER",
            "anna\n    müller",
            "anna_müller",
            "anna.müller",
            "> Anna\n> Müller",
            "An\u{ad}na Müller",
        ] {
            let done = redaction.blacken(&format!("x {text} y"));
            let rest: Vec<&str> = done.text.split(['\u{2588}', '\n', ' ', '>']).filter(|part| !part.is_empty()).collect();
            assert!(done.places == 1 && rest == ["x", "y"], "{text:?}: {}", done.text);
        }
        for text in ["Hanna Müller", "Anna Müllerin", "Anna"] {
            assert_eq!(redaction.blacken(text).text, text);
        }
    }

    #[test]
    fn what_a_letter_tells_and_was_not_found_is_named() {
        let mut redaction = Redaction::new(&[Redacted::Address, Redacted::Email, Redacted::Grounds], &[]);
        redaction.learn("address", "Beispielgasse 1\n1010 Wien");
        redaction.learn("name", "Anna");
        let fields = ["name", "address", "email", "text"].map(str::to_owned);
        let done = redaction.blacken("Anna\nBeispielgasse 1\n1010 Wien\na@example.org");
        assert_eq!(redaction.not_found(&fields, &done), ["text"]);
        let moved = redaction.blacken("Anna\nAltgasse 2\n1010 Wien");
        assert_eq!(redaction.not_found(&fields, &moved), ["address", "email", "text"]);
    }

    proptest! {
        #[test]
        fn blackening_changes_nothing_else(before in "\\PC{0,40}", words in "[a-zäß]{3,12}( [a-zé]{1,5})?", after in "\\PC{0,40}") {
            let text = format!("{before} {words} {after}");
            let done = typed(&words).blacken(&text);
            prop_assert!(done.places > 0 && !done.text.contains(&words));
            prop_assert_eq!(done.text.chars().count(), text.chars().count());
        }
    }
}
