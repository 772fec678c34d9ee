//! The door of Fluent: which languages there are, which one a person gets, and the words of each.
//!
//! Enters: `locales/`, with the user's own laid over it. Leaves: a [`Localizer`] for one language, strict: any Fluent error is an error.
//! It knows nothing of letters or commands; a message is an id with arguments.

mod localizer;
mod message;
mod negotiation;
mod words;

pub use localizer::Localizer;
pub use message::{Argument, Message};
pub use unic_langid::LanguageIdentifier;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::law::{Country, DataError, Overlay, read_table};

const MANIFEST: &str = include_str!("../../locales/manifest.toml");

/// The built-in files of each tag, by their path below `locales/`.
macro_rules! built_in_files {
    ($($tag:literal: $($file:literal)+;)+) => {
        &[$($((concat!($tag, "/", $file), include_str!(concat!("../../locales/", $tag, "/", $file)))),+),+]
    };
}

/// The files in which the words of the program itself stand, below each locale.
pub const INTERFACE: &[&str] = &[
    "anchor.ftl",
    "backup.ftl",
    "calendar.ftl",
    "delivery.ftl",
    "doctor.ftl",
    "encryption.ftl",
    "evidence.ftl",
    "forget.ftl",
    "init.ftl",
    "interface.ftl",
    "mail.ftl",
    "packet.ftl",
    "post.ftl",
    "record.ftl",
];

/// Every built-in locale file, by its path below `locales/`.
const FILES: &[(&str, &str)] = built_in_files! {
    "de": "anchor.ftl" "backup.ftl" "calendar.ftl" "countries.ftl" "dates.ftl" "delivery.ftl" "doctor.ftl" "encryption.ftl" "evidence.ftl" "forget.ftl" "init.ftl" "interface.ftl" "mail.ftl" "packet.ftl" "post.ftl" "record.ftl"
        "law/ch-fadp.ftl" "law/ch-fadp-alone.ftl" "law/eu-gdpr.ftl" "law/eu-gdpr-regulation-2025-2518.ftl" "law/uk-gdpr.ftl" "law/uk-gdpr-article-22.ftl"
        "law/uk-gdpr-article-77.ftl"
        "letter/access.ftl" "letter/advertising.ftl" "letter/automated-decisions.ftl" "letter/business.ftl" "letter/complaint.ftl" "letter/erasure.ftl" "letter/follow_up.ftl" "letter/form.ftl" "letter/frame.ftl" "letter/objection.ftl" "letter/portability.ftl" "letter/rectification.ftl" "letter/reminder.ftl" "letter/reply.ftl" "letter/restriction.ftl" "letter/senders.ftl" "letter/withdrawal.ftl";
    "de-AT": "dates.ftl";
    "de-CH": "letter/frame.ftl";
    "en": "anchor.ftl" "backup.ftl" "calendar.ftl" "countries.ftl" "dates.ftl" "delivery.ftl" "doctor.ftl" "encryption.ftl" "evidence.ftl" "forget.ftl" "init.ftl" "interface.ftl" "mail.ftl" "packet.ftl" "post.ftl" "record.ftl"
        "law/ch-fadp.ftl" "law/ch-fadp-alone.ftl" "law/eu-gdpr.ftl" "law/eu-gdpr-regulation-2025-2518.ftl" "law/uk-gdpr.ftl" "law/uk-gdpr-article-22.ftl"
        "law/uk-gdpr-article-77.ftl"
        "letter/access.ftl" "letter/advertising.ftl" "letter/automated-decisions.ftl" "letter/business.ftl" "letter/complaint.ftl" "letter/erasure.ftl" "letter/follow_up.ftl" "letter/form.ftl" "letter/frame.ftl" "letter/objection.ftl" "letter/portability.ftl" "letter/rectification.ftl" "letter/reminder.ftl" "letter/reply.ftl" "letter/restriction.ftl" "letter/senders.ftl" "letter/withdrawal.ftl";
};

/// The law whose words lie below those of every other: what another does not say, it says.
const BASE_LAW: &str = "law/eu-gdpr.ftl";

/// The language of last resort, complete by test.
const FALLBACK: &str = "en";

/// One record of `locales/manifest.toml`.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleRecord {
    /// The language's name in itself.
    pub name: String,
    /// The locale it overlays; none for a full locale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// What it writes otherwise in every message of its base: `ss` for `ß`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub spelling: BTreeMap<String, String>,
    /// How far the wording has been read: `draft`, `machine-checked` or `native-reviewed`.
    pub status: String,
}

/// What is wrong with a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// The manifest cannot be read.
    #[error(transparent)]
    Manifest(#[from] DataError),
    /// A file is not Fluent.
    #[error("locale file {file} is broken at {line}:{column}: {problem}")]
    Syntax {
        /// Path below `locales/`.
        file: String,
        /// Line, counted from one.
        line: usize,
        /// Column in characters, counted from one.
        column: usize,
        /// What the parser said.
        problem: String,
    },
    /// A file of the user's has a message that the locale it overlays does not know.
    #[error("locale file {file} has the message {id}, which nothing uses")]
    UnknownMessage {
        /// Path below `locales/`.
        file: String,
        /// The message.
        id: String,
    },
    /// A message is missing.
    #[error("the locale {tag} has no message {id}")]
    MissingMessage {
        /// The locale.
        tag: String,
        /// The message.
        id: String,
    },
    /// A message could not be formatted, for want of a variable or a term.
    #[error("the message {id} of the locale {tag} cannot be formatted: {problem}")]
    Format {
        /// The locale.
        tag: String,
        /// The message.
        id: String,
        /// What Fluent said.
        problem: String,
    },
}

/// All locales there are.
#[derive(Debug, Clone)]
pub struct Locales {
    records: BTreeMap<String, LocaleRecord>,
    own: Overlay,
}

impl Locales {
    /// Reads the manifest, with the user's own laid over it; the user's files are read when their language is used.
    ///
    /// # Errors
    /// [`LocaleError::Manifest`] if the user's manifest cannot be read.
    pub fn load(overlay: &Overlay) -> Result<Self, LocaleError> {
        Ok(Self { records: read_table("manifest.toml", MANIFEST, overlay)?, own: overlay.clone() })
    }

    /// The locales by tag.
    pub fn records(&self) -> &BTreeMap<String, LocaleRecord> {
        &self.records
    }

    /// The locale in which a person who asks for `wanted` and lives in `residence` is written for, or `None` if there is none.
    pub fn negotiate(&self, wanted: &LanguageIdentifier, residence: Option<Country>) -> Option<LanguageIdentifier> {
        negotiation::negotiate(wanted, residence, self.records.keys().map(String::as_str))
    }

    /// The words for letters in this language: the parts named (`objection` for `letter/objection.ftl`), and over them the files of the law
    /// named, the later laid over the earlier ([`Applicable::words`](crate::law::Applicable::words)).
    ///
    /// # Errors
    /// [`LocaleError`] if a file of the user's is broken.
    pub fn for_letters(&self, language: &LanguageIdentifier, parts: &[&str], law: &[String]) -> Result<Localizer, LocaleError> {
        let mut files: Vec<Cow<'static, str>> = vec!["letter/frame.ftl".into(), "dates.ftl".into(), "countries.ftl".into()];
        files.extend(parts.iter().map(|part| format!("letter/{part}.ftl").into()));
        files.push(BASE_LAW.into());
        files.extend(law.iter().filter(|file| *file != BASE_LAW).map(|file| file.clone().into()));
        self.localizer(language, &files)
    }

    /// The words of the program itself in this language.
    ///
    /// # Errors
    /// [`LocaleError`] if a file of the user's is broken.
    pub fn for_interface(&self, language: &LanguageIdentifier) -> Result<Localizer, LocaleError> {
        let names: Vec<_> = INTERFACE.iter().chain(&["dates.ftl", "countries.ftl"]).map(|name| Cow::Borrowed(*name)).collect();
        self.localizer(language, &names)
    }

    fn localizer(&self, language: &LanguageIdentifier, names: &[Cow<'static, str>]) -> Result<Localizer, LocaleError> {
        let tag = language.to_string();
        let mut localizer = Localizer::empty(language.clone());
        // File by file, and below each the base: the words of a law lie over those of every letter, in an overlay too.
        for name in names {
            for layer in self.layers(&tag) {
                let file = format!("{layer}/{name}");
                if let Some(text) = built_in(&file) {
                    localizer.lay_over(&file, self.spelt(&tag, text), false)?;
                }
                if let Some(text) = self.own.get(&file) {
                    let must_be_known = built_in(&format!("{FALLBACK}/{name}")).is_some() && built_in(&file).is_some();
                    localizer.lay_over(&file, Cow::Owned(text.clone()), must_be_known)?;
                }
            }
        }
        Ok(localizer)
    }

    /// A built-in text in the spelling of a locale.
    fn spelt(&self, tag: &str, text: &'static str) -> Cow<'static, str> {
        let spelling = self.records.get(tag).map(|record| &record.spelling).into_iter().flatten();
        spelling
            .fold(Cow::Borrowed(text), |text, (from, to)| if text.contains(from.as_str()) { text.replace(from, to).into() } else { text })
    }

    /// A locale's base, and then itself.
    fn layers<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a str> {
        self.records.get(tag).and_then(|record| record.base.as_deref()).into_iter().chain([tag])
    }
}

fn built_in(file: &str) -> Option<&'static str> {
    FILES.iter().find(|(path, _)| *path == file).map(|(_, text)| *text)
}
