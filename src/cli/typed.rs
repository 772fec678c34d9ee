//! What was typed, made into values that cannot be wrong.

use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::error::Error;
use crate::locale::{LanguageIdentifier, Message};
use crate::parties::EmailAddress;

/// Takes one of these words, and shows them all to who types another.
pub(super) fn one_of<T>(words: impl IntoIterator<Item = &'static str>) -> impl TypedValueParser<Value = T>
where
    T: FromStr<Err = ()> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(words).try_map(|word| word.parse().map_err(|()| UnknownWord))
}

/// Never made: the words come from the same list that parses them.
#[derive(Debug, thiserror::Error)]
#[error("unknown word")]
struct UnknownWord;

/// A day as typed; a letter is of our time.
pub(super) fn day(typed: &str, option: &'static str) -> Result<NaiveDate, Error> {
    let is_day = |day: &NaiveDate| (2000..2200).contains(&day.year());
    let parsed = if typed.len() == "YYYY-MM-DD".len() { typed.parse().ok() } else { None };
    parsed.filter(is_day).ok_or_else(|| Error::Usage { problem: Message::new("error-date").with("option", option).with("typed", typed) })
}

/// A language tag as typed.
pub(super) fn tag(typed: &str) -> Result<LanguageIdentifier, Error> {
    typed.parse().map_err(|_| Error::Usage { problem: Message::new("error-language-tag").with("typed", typed) })
}

/// An e-mail address as typed.
pub(super) fn address(typed: &str, option: &'static str) -> Result<EmailAddress, Error> {
    typed.parse().map_err(|_| Error::Usage { problem: Message::new("error-address").with("option", option).with("typed", typed) })
}
