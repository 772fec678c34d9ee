//! Reads a table of `data/`, with the user's own laid over it record by record.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// The user's own files of one kind: path below `data/`, `locales/` or `templates/` of the config folder, and text.
pub type Overlay = BTreeMap<String, String>;

/// A data file of the user's that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("data file {file} is broken{}: {problem}", position.map(|(line, column)| format!(" at {line}:{column}")).unwrap_or_default())]
pub struct DataError {
    /// Path below the `data/` folder.
    pub file: String,
    /// Line and column, counted from one, where the parser knows them.
    pub position: Option<(usize, usize)>,
    /// What the parser said.
    pub problem: String,
}

/// Reads the built-in table `file`, with the user's file of the same name laid over it.
///
/// Tables are merged key by key; a record of which the user changed anything without saying `status` counts as unverified.
///
/// # Errors
/// [`DataError`] if the user's file is not TOML, or the merged table has not the form of the built-in one.
pub fn read_table<T: DeserializeOwned>(file: &str, built_in: &str, overlay: &Overlay) -> Result<T, DataError> {
    let Some(own) = overlay.get(file) else {
        return toml::from_str(built_in).map_err(|error| broken(file, built_in, &error));
    };
    let mut merged: Table = toml::from_str(built_in).map_err(|error| broken(file, built_in, &error))?;
    let own: Table = toml::from_str(own).map_err(|error| broken(file, own, &error))?;
    lay_over(&mut merged, own);
    T::deserialize(merged).map_err(|error| broken(file, "", &error))
}

fn lay_over(below: &mut Table, above: Table) {
    if below.contains_key("status") && !above.contains_key("status") {
        below.insert("status".to_owned(), Value::String("unverified".to_owned()));
    }
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(Value::Table(inner)), Value::Table(value)) => lay_over(inner, value),
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}

fn broken(file: &str, text: &str, error: &toml::de::Error) -> DataError {
    DataError {
        file: file.to_owned(),
        position: error.span().filter(|_| !text.is_empty()).map(|span| line_and_column(text, span.start)),
        problem: error.message().to_owned(),
    }
}

/// Line and column of a byte offset, both counted from one, the column in characters.
pub(crate) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(offset)];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
