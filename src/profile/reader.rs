//! Reads one section of a profile key by key, each value with its place in the file.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{Expected, ProfileError, ProfileProblem};
use super::text::{LINE_LIMIT, TEXT_LIMIT, clean, forbidden_character, is_invisible, nearest};
use crate::law::line_and_column;
use crate::parties::{Directory, ServiceId};

/// One section of the profile whose keys are all known.
#[derive(Debug)]
pub(super) struct Reader<'a, 'i> {
    text: &'a str,
    section: String,
    start: usize,
    values: BTreeMap<&'a str, &'a Spanned<DeValue<'i>>>,
}

type Reading<T> = Result<T, ProfileError>;

impl<'a, 'i> Reader<'a, 'i> {
    /// The top of the file.
    pub(super) fn top(text: &'a str, table: &'a Spanned<DeTable<'i>>, known: &[&'static str]) -> Reading<Self> {
        Self::new(text, String::new(), table.span().start, table.get_ref(), known)
    }

    fn new(text: &'a str, section: String, start: usize, table: &'a DeTable<'i>, known: &[&'static str]) -> Reading<Self> {
        let unknown = table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())).min_by_key(|key| key.span().start);
        if let Some(key) = unknown {
            let typed = key.get_ref().as_ref();
            let problem = if typed == "password" {
                ProfileProblem::PasswordInProfile
            } else {
                let known_keys = known.iter().map(|key| (*key).to_owned()).collect();
                ProfileProblem::UnknownKey { key: typed.to_owned(), section, nearest: nearest(typed, known), known: known_keys }
            };
            return Err(ProfileError { position: Some(line_and_column(text, key.span().start)), problem: Box::new(problem) });
        }
        let values = table.iter().map(|(key, value)| (key.get_ref().as_ref(), value)).collect();
        Ok(Self { text, section, start, values })
    }

    /// An error at the value of a key, or at the section if the key is not there.
    pub(super) fn error(&self, key: &str, problem: ProfileProblem) -> ProfileError {
        let offset = self.values.get(key).map_or(self.start, |value| value.span().start);
        ProfileError { position: Some(line_and_column(self.text, offset)), problem: Box::new(problem) }
    }

    fn wrong(&self, key: &str, expected: Expected) -> ProfileError {
        self.error(key, ProfileProblem::WrongValue { key: key.to_owned(), expected })
    }

    fn value(&self, key: &str) -> &'a DeValue<'i> {
        self.values[key].get_ref()
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.values.contains_key(key)
    }

    /// Reads a key that may be missing.
    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Reading<T>,
    ) -> Reading<Option<T>> {
        if self.has(key) { read(self, key).map(Some) } else { Ok(None) }
    }

    /// Reads a key that must be there.
    pub(super) fn required<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Self, &'static str) -> Reading<T>) -> Reading<T> {
        if self.has(key) {
            return read(self, key);
        }
        let position = (!self.section.is_empty()).then(|| line_and_column(self.text, self.start));
        Err(ProfileError { position, problem: Box::new(ProfileProblem::MissingKey { key: key.to_owned(), section: self.section.clone() }) })
    }

    /// A section below this one.
    pub(super) fn table(&mut self, key: &'static str, known: &[&'static str]) -> Reading<Reader<'a, 'i>> {
        let table = self.value(key).as_table().ok_or_else(|| self.wrong(key, Expected::Table))?;
        Reader::new(self.text, self.below(key), self.values[key].span().start, table, known)
    }

    /// A section below this one that can be repeated; missing, it is empty.
    pub(super) fn tables(&mut self, key: &'static str, known: &[&'static str]) -> Reading<Vec<Reader<'a, 'i>>> {
        if !self.has(key) {
            return Ok(Vec::new());
        }
        let wrong = || self.wrong(key, Expected::Tables);
        let items = self.value(key).as_array().ok_or_else(wrong)?;
        let read = |item: &'a Spanned<DeValue<'i>>| {
            Reader::new(self.text, self.below(key), item.span().start, item.get_ref().as_table().ok_or_else(wrong)?, known)
        };
        items.iter().map(read).collect()
    }

    fn below(&self, key: &str) -> String {
        if self.section.is_empty() { key.to_owned() } else { format!("{}.{key}", self.section) }
    }

    fn typed(&self, key: &str, expected: Expected) -> Reading<&'a str> {
        self.value(key).as_str().ok_or_else(|| self.wrong(key, expected))
    }

    fn checked(&self, key: &'static str, typed: &str, limit: usize, line_feed_allowed: bool) -> Reading<String> {
        let text = clean(typed);
        let named = || key.to_owned();
        if is_invisible(&text) {
            return Err(self.error(key, ProfileProblem::EmptyValue { key: named() }));
        }
        if let Some(character) = forbidden_character(&text, line_feed_allowed) {
            return Err(self.error(key, ProfileProblem::ForbiddenCharacter { key: named(), character }));
        }
        let length = text.chars().count();
        if length > limit {
            return Err(self.error(key, ProfileProblem::TooLong { key: named(), length, limit }));
        }
        Ok(text)
    }

    /// A field of one line.
    pub(super) fn line(&mut self, key: &'static str) -> Reading<String> {
        self.checked(key, self.typed(key, Expected::Text)?, LINE_LIMIT, false)
    }

    /// A text of any number of lines.
    pub(super) fn text(&mut self, key: &'static str) -> Reading<String> {
        self.checked(key, self.typed(key, Expected::Text)?, TEXT_LIMIT, true)
    }

    /// Lines, each with the limit of one; empty ones are dropped.
    pub(super) fn lines(&mut self, key: &'static str) -> Reading<Vec<String>> {
        let text = self.text(key)?;
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| self.checked(key, line, LINE_LIMIT, false)).collect()
    }

    /// A list of one-line fields, as typed.
    pub(super) fn items(&mut self, key: &'static str) -> Reading<Vec<String>> {
        let wrong = || self.wrong(key, Expected::Texts);
        let items = self.value(key).as_array().ok_or_else(wrong)?;
        items.iter().map(|item| self.checked(key, item.get_ref().as_str().ok_or_else(wrong)?, LINE_LIMIT, false)).collect()
    }

    /// A field of one line that has a form of its own.
    pub(super) fn parsed<T: FromStr>(&mut self, key: &'static str, expected: Expected) -> Reading<T> {
        let line = self.checked(key, self.typed(key, expected)?, LINE_LIMIT, false)?;
        line.parse().map_err(|_| self.wrong(key, expected))
    }

    /// A list of one-line fields that have a form of their own.
    pub(super) fn parsed_items<T: FromStr>(&mut self, key: &'static str, expected: Expected) -> Reading<Vec<T>> {
        self.items(key)?.iter().map(|item| item.parse().map_err(|_| self.wrong(key, expected))).collect()
    }

    /// A year of birth.
    pub(super) fn year(&mut self, key: &'static str) -> Reading<i32> {
        let number = self.value(key).as_integer().and_then(|number| i32::from_str_radix(number.as_str(), number.radix()).ok());
        number.filter(|year| (1900..=2100).contains(year)).ok_or_else(|| self.wrong(key, Expected::Year))
    }

    /// A BCP 47 tag.
    pub(super) fn language(&mut self, key: &'static str) -> Reading<unic_langid::LanguageIdentifier> {
        self.parsed(key, Expected::Language)
    }

    /// `true` or `false`.
    pub(super) fn boolean(&mut self, key: &'static str) -> Reading<bool> {
        self.value(key).as_bool().ok_or_else(|| self.wrong(key, Expected::Boolean))
    }

    /// A port number.
    pub(super) fn port(&mut self, key: &'static str) -> Reading<u16> {
        let number = self.value(key).as_integer().and_then(|number| u16::from_str_radix(number.as_str(), number.radix()).ok());
        number.filter(|port| *port > 0).ok_or_else(|| self.wrong(key, Expected::Port))
    }

    /// A number of seconds that a person may wait.
    pub(super) fn seconds(&mut self, key: &'static str) -> Reading<u64> {
        let number = self.value(key).as_integer().and_then(|number| u64::from_str_radix(number.as_str(), number.radix()).ok());
        number.filter(|seconds| (1..=600).contains(seconds)).ok_or_else(|| self.wrong(key, Expected::Seconds))
    }

    /// A day, as a TOML date or as text.
    pub(super) fn date(&mut self, key: &'static str) -> Reading<NaiveDate> {
        let value = self.value(key);
        let typed = value.as_datetime().map(ToString::to_string).or_else(|| value.as_str().map(str::to_owned));
        typed
            .filter(|typed| typed.len() == "YYYY-MM-DD".len())
            .and_then(|typed| typed.parse().ok())
            .ok_or_else(|| self.wrong(key, Expected::Date))
    }

    /// One word of a list.
    pub(super) fn word<T: FromStr>(&mut self, key: &'static str, known: &[&str]) -> Reading<T> {
        let word = self.line(key)?;
        self.one_of(key, &word, known)
    }

    /// Several words of a list.
    pub(super) fn words<T: FromStr>(&mut self, key: &'static str, known: &[&str]) -> Reading<Vec<T>> {
        self.items(key)?.iter().map(|word| self.one_of(key, word, known)).collect()
    }

    /// A service of the directory.
    pub(super) fn service(&mut self, key: &'static str, directory: &Directory) -> Reading<ServiceId> {
        let known: Vec<&str> = directory.services().keys().map(ServiceId::as_str).collect();
        let word = self.line(key)?;
        directory.service(&word).map(|(id, _)| id.clone()).ok_or_else(|| self.unknown_word(key, &word, &known))
    }

    fn one_of<T: FromStr>(&self, key: &str, word: &str, known: &[&str]) -> Reading<T> {
        word.parse().map_err(|_| self.unknown_word(key, word, known))
    }

    fn unknown_word(&self, key: &str, word: &str, known: &[&str]) -> ProfileError {
        let known_words = known.iter().map(|word| (*word).to_owned()).collect();
        self.error(
            key,
            ProfileProblem::UnknownWord { key: key.to_owned(), word: word.to_owned(), nearest: nearest(word, known), known: known_words },
        )
    }
}
