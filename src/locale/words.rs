//! Dates and lists as each language writes them.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::{LocaleError, Localizer};
use crate::law::{Country, PlaceId};

impl Localizer {
    /// A day written out: "28 November 2026", "28. November 2026".
    ///
    /// # Errors
    /// [`LocaleError`] if `dates.ftl` lacks a message.
    pub fn long_date(&self, day: NaiveDate) -> Result<String, LocaleError> {
        let month = self.plain(&format!("month-{}", day.month()))?;
        self.text("date-long", [("day", day.day().to_string().into()), ("month", month.into()), ("year", day.year().to_string().into())])
    }

    /// The day of the week: "Monday", "Montag".
    ///
    /// # Errors
    /// [`LocaleError`] if `dates.ftl` lacks a message.
    pub fn weekday(&self, day: NaiveDate) -> Result<String, LocaleError> {
        self.plain(&format!("weekday-{}", day.weekday().number_from_monday()))
    }

    /// Several things in one sentence: "A, B and C".
    ///
    /// # Errors
    /// [`LocaleError`] if `dates.ftl` lacks a message.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> Result<String, LocaleError> {
        match items {
            [] => Ok(String::new()),
            [only] => Ok(only.as_ref().to_owned()),
            [first, middle @ .., last] => {
                let mut joined = Cow::Borrowed(first.as_ref());
                for item in middle {
                    joined = self.text("list-middle", [("list", joined), ("item", item.as_ref().into())])?.into();
                }
                self.text("list-last", [("list", joined), ("item", last.as_ref().into())])
            }
        }
    }

    /// Where a place is: "in Ireland", "in der Schweiz"; its id where the language has no words for it.
    ///
    /// # Errors
    /// [`LocaleError`] if the message cannot be formatted.
    pub fn place(&self, place: &PlaceId) -> Result<String, LocaleError> {
        let id = format!("place-{place}");
        if self.has(&id) { self.plain(&id) } else { Ok(format!("({place})")) }
    }

    /// The name of a country: "Austria", "Österreich"; its code where the language has no name for it.
    ///
    /// # Errors
    /// [`LocaleError`] if the message cannot be formatted.
    pub fn country(&self, country: Country) -> Result<String, LocaleError> {
        let id = format!("country-{country}");
        if self.has(&id) { self.plain(&id) } else { Ok(country.code().to_owned()) }
    }

    /// The name of a language, whatever its region: "German", "Deutsch"; its tag where there is no name for it.
    ///
    /// # Errors
    /// [`LocaleError`] if the message cannot be formatted.
    pub fn language_name(&self, tag: &str) -> Result<String, LocaleError> {
        let id = format!("language-{}", tag.split('-').next().unwrap_or(tag));
        if self.has(&id) { self.plain(&id) } else { Ok(tag.to_owned()) }
    }
}
