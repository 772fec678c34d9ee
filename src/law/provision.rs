//! One place in the law: an article, a paragraph, a point, or a recital.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A provision by its id in the regime's table: `21-1` is Article 21(1), `15-1-h` is Article 15(1)(h), `recital-63` a recital.
///
/// How it is cited is wording, and stands in `locales/<tag>/law/<regime>.ftl` under `cite-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Provision(String);

impl Provision {
    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
