//! A message that some language will word later: an id and its arguments.

use chrono::NaiveDate;

/// What stands in a place of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A text, put in as it is.
    Text(String),
    /// A day, written out in the language.
    Date(NaiveDate),
    /// Several texts, joined as the language joins them.
    List(Vec<String>),
}

/// A message id with its arguments: what errors and notes are until the person's language is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id in `interface.ftl`.
    pub id: &'static str,
    /// The arguments by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Argument {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<Vec<String>> for Argument {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}
