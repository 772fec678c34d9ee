//! The words of one language, strictly: a missing message, a missing variable or a broken file is an error, never a gap in a letter.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::LocaleError;
use super::message::{Argument, Message};
use crate::law::line_and_column;

/// The words of one language.
pub struct Localizer {
    language: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Localizer {
    pub(super) fn empty(language: LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Letters travel as plain text: the invisible marks that Fluent puts around each variable would travel with them.
        bundle.set_use_isolating(false);
        Self { language, bundle }
    }

    /// Adds a file; messages already there are replaced. With `must_be_known`, a message that is not there yet is an error.
    pub(super) fn lay_over(&mut self, file: &str, text: Cow<'static, str>, must_be_known: bool) -> Result<(), LocaleError> {
        let resource = FluentResource::try_new(text.into_owned()).map_err(|(resource, errors)| {
            let (offset, problem) = errors.first().map_or((0, String::new()), |error| (error.pos.start, error.kind.to_string()));
            let (line, column) = line_and_column(resource.source(), offset);
            LocaleError::Syntax { file: file.to_owned(), line, column, problem }
        })?;
        if must_be_known {
            let unknown = message_ids(resource.source()).find(|id| !self.bundle.has_message(id));
            if let Some(id) = unknown {
                return Err(LocaleError::UnknownMessage { file: file.to_owned(), id: id.to_owned() });
            }
        }
        self.bundle.add_resource_overriding(resource);
        Ok(())
    }

    /// The language.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// Whether the language has this message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The words of a message.
    ///
    /// # Errors
    /// [`LocaleError::MissingMessage`]; [`LocaleError::Format`] if a variable or a term is missing.
    pub fn text<'a>(&'a self, id: &str, arguments: impl IntoIterator<Item = (&'a str, Cow<'a, str>)>) -> Result<String, LocaleError> {
        let arguments: FluentArgs<'a> = arguments.into_iter().map(|(name, value)| (name, FluentValue::String(value))).collect();
        self.format(id, &arguments)
    }

    /// The words of a message that has no variables.
    ///
    /// # Errors
    /// As [`Localizer::text`].
    pub fn plain(&self, id: &str) -> Result<String, LocaleError> {
        self.format(id, &FluentArgs::new())
    }

    /// The words of a [`Message`].
    ///
    /// # Errors
    /// As [`Localizer::text`].
    pub fn message(&self, message: &Message) -> Result<String, LocaleError> {
        let mut arguments = FluentArgs::with_capacity(message.arguments.len());
        for (name, argument) in &message.arguments {
            arguments.set(
                *name,
                match argument {
                    Argument::Text(text) => FluentValue::from(text.as_str()),
                    Argument::Date(day) => FluentValue::from(self.long_date(*day)?),
                    Argument::List(items) => FluentValue::from(self.list(items)?),
                },
            );
        }
        self.format(message.id, &arguments)
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> Result<String, LocaleError> {
        let tag = || self.language.to_string();
        let missing = || LocaleError::MissingMessage { tag: tag(), id: id.to_owned() };
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).ok_or_else(missing)?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(LocaleError::Format { tag: tag(), id: id.to_owned(), problem: error.to_string() }),
        }
    }
}

/// The ids of the messages of a file, by its lines: an id stands at the start of a line, before an equals sign.
fn message_ids(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}
