//! Checks one answer by the rules of the whole profile.
//!
//! Enters: what was typed. Leaves: the value as the parser of profiles reads it, or the parser's own words on what is wrong. Each answer is
//! put into a small profile of nobody in particular, so that there are no second rules.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::correspondence::Knowledge;
use crate::error::Report;
use crate::law::Country;
use crate::locale::{LanguageIdentifier, Message};
use crate::parties::{Account, DataSubject, EarlierObjection, Situation};
use crate::profile::{Expected, Outbox, Profile, ProfileProblem, quoted};

/// A value, or what is wrong with what was typed.
pub(super) type Checked<T> = Result<T, Box<Report>>;

/// The parser of profiles, asked for one answer at a time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Checker<'a> {
    pub(super) knowledge: &'a Knowledge,
}

impl Checker<'_> {
    /// The profile that a text makes.
    pub(super) fn profile(self, text: &str) -> Checked<Profile> {
        Profile::parse(text, &self.knowledge.law, &self.knowledge.directory).or_else(|error| wrong(&error.problem))
    }

    fn below(self, rest: &str) -> Checked<Profile> {
        self.profile(&format!("language = \"en\"\n{}{rest}", self.nobody(None)))
    }

    /// The section of a person in particular only in one key.
    fn nobody(self, own: Option<(&str, &str)>) -> String {
        let country = self.knowledge.law.countries().first().map(ToString::to_string).unwrap_or_default();
        let mut keys = BTreeMap::from([("name", quoted("-")), ("country", quoted(&country))]);
        keys.extend(own.map(|(key, typed)| (key, quoted(typed))));
        format!("[subject]\n{}", lines(&keys.into_iter().collect::<Vec<_>>()))
    }

    /// A language in which there are letters.
    pub(super) fn language(self, typed: &str) -> Checked<LanguageIdentifier> {
        let language = self.profile(&format!("language = {}\n{}", quoted(typed), self.nobody(None)))?.language;
        if self.knowledge.locales.negotiate(&language, None).is_some() {
            return Ok(language);
        }
        let known = self.knowledge.locales.records().keys().cloned().collect::<Vec<_>>().join(" ");
        let problem = Message::new("error-unknown-language").with("language", language.to_string());
        said(problem, Some(Message::new("hint-known").with("known", known)))
    }

    /// The person, with one key of theirs.
    pub(super) fn subject(self, key: &str, typed: &str) -> Checked<DataSubject> {
        Ok(self.profile(&format!("language = \"en\"\n{}", self.nobody(Some((key, typed)))))?.subject)
    }

    /// The path of an image.
    pub(super) fn signature(self, typed: &str) -> Checked<Option<String>> {
        Ok(self.profile(&format!("language = \"en\"\n{}", self.nobody(Some(("signature", typed)))))?.signature)
    }

    /// The country, by its code or by its name in the person's language.
    pub(super) fn country(self, typed: &str, name: &dyn Fn(Country) -> String) -> Checked<Country> {
        let same = |country: &Country| name(*country).to_lowercase() == typed.to_lowercase();
        match self.knowledge.law.countries().into_iter().find(same) {
            Some(country) => Ok(country),
            None => Ok(self.subject("country", typed)?.country),
        }
    }

    /// An account from its keys and values.
    pub(super) fn account(self, pairs: &[(&str, &str)]) -> Checked<Account> {
        let value = |key: &str, typed: &str| match (key, typed) {
            ("meta_ai", "true" | "false") => typed.to_owned(),
            ("disclose", _) => list(&typed.split('+').collect::<Vec<_>>()),
            _ => quoted(typed),
        };
        let keys: Vec<(String, String)> = pairs.iter().map(|(key, typed)| (quoted(key), value(key, typed))).collect();
        let account = self.below(&format!("[[accounts]]\n{}", lines(&keys)))?.accounts.pop();
        Ok(account.expect("the text has an account"))
    }

    /// What is wrong with a word that is no service.
    pub(super) fn no_service<T>(self, typed: &str) -> Checked<T> {
        self.account(&[("service", typed)])?;
        unreachable!("no account is with a service that is not there")
    }

    /// The grounds and the own text.
    pub(super) fn situation(self, grounds: &[&str], text: Option<&str>, disclose_sensitive: bool) -> Checked<Situation> {
        let text = text.map(|text| format!("text = {}\n", quoted(text))).unwrap_or_default();
        let section = format!("[situation]\ngrounds = {}\n{text}disclose_sensitive = {disclose_sensitive}\n", list(grounds));
        Ok(self.below(&section)?.situation)
    }

    /// An objection of a day that has come.
    pub(super) fn earlier(self, day: &str, how: &str, service: Option<(&str, &[Account])>, today: NaiveDate) -> Checked<EarlierObjection> {
        let mut keys = vec![("date", quoted(day)), ("how", quoted(how))];
        keys.extend(service.map(|(service, _)| ("service", quoted(service))));
        let section = format!("[[earlier]]\n{}", lines(&keys));
        let earlier = self.with_accounts(service.map(|(_, accounts)| accounts).unwrap_or_default(), &section)?;
        match earlier.date {
            day if day > today => said(Message::new("error-earlier-to-come").with("date", day), None),
            day if day.year() < 2000 => wrong(&ProfileProblem::WrongValue { key: "date".to_owned(), expected: Expected::Date }),
            _ => Ok(earlier),
        }
    }

    fn with_accounts(self, accounts: &[Account], section: &str) -> Checked<EarlierObjection> {
        let account = |account: &Account| {
            let identifiers = crate::parties::IdentifierKind::ALL.into_iter().filter_map(|kind| Some((kind.key(), account.value(kind)?)));
            let pairs: Vec<_> = [("service", account.service.as_str())].into_iter().chain(identifiers).collect();
            format!("[[accounts]]\n{}", lines(&pairs.into_iter().map(|(key, value)| (key, quoted(value))).collect::<Vec<_>>()))
        };
        let accounts: String = accounts.iter().map(account).collect();
        let earlier = self.below(&format!("{accounts}{section}"))?.earlier.pop();
        Ok(earlier.expect("the text has an earlier objection"))
    }

    /// The sender, alone or before the keys of the server.
    pub(super) fn outbox(self, from: Option<&str>, smtp: &[(&str, String)]) -> Checked<Outbox> {
        let from = from.map(|from| format!("from = {}\n", quoted(from))).unwrap_or_default();
        let smtp = if smtp.is_empty() { String::new() } else { format!("[outbox.smtp]\n{}", lines(smtp)) };
        Ok(self.below(&format!("[outbox]\n{from}{smtp}"))?.outbox)
    }
}

/// A list of texts as TOML.
pub(super) fn list(items: &[&str]) -> String {
    format!("[{}]", items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", "))
}

fn lines<K: AsRef<str>>(keys: &[(K, String)]) -> String {
    keys.iter().map(|(key, value)| format!("{} = {value}\n", key.as_ref())).collect::<Vec<_>>().concat()
}

/// What the parser of profiles says.
pub(super) fn wrong<T>(problem: &ProfileProblem) -> Checked<T> {
    Err(Box::new(problem.into()))
}

/// A mistake that no profile shows.
pub(super) fn said<T>(problem: Message, hint: Option<Message>) -> Checked<T> {
    Err(Box::new(Report { place: None, problem, hint }))
}
