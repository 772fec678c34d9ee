//! The rights a person can exercise by a letter.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A right of the data subject, in the order in which letters and lists show them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Right to object to processing (Article 21(1) GDPR).
    Objection,
    /// Right of access (Article 15 GDPR).
    Access,
    /// Right to erasure (Article 17 GDPR).
    Erasure,
    /// Right to restriction of processing (Article 18 GDPR).
    Restriction,
    /// Right to rectification (Article 16 GDPR).
    Rectification,
    /// Right to data portability (Article 20 GDPR).
    Portability,
    /// Withdrawal of consent (Article 7(3) GDPR).
    Withdrawal,
    /// Right to object to direct marketing and the profiling for it (Article 21(2) and (3) GDPR).
    Advertising,
    /// Rights about automated individual decision-making (Article 22 GDPR).
    AutomatedDecisions,
}

impl Right {
    /// All rights, in their order.
    pub const ALL: [Self; 9] = [
        Self::Objection,
        Self::Access,
        Self::Erasure,
        Self::Restriction,
        Self::Rectification,
        Self::Portability,
        Self::Withdrawal,
        Self::Advertising,
        Self::AutomatedDecisions,
    ];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Access => "access",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Rectification => "rectification",
            Self::Portability => "portability",
            Self::Withdrawal => "withdrawal",
            Self::Advertising => "advertising",
            Self::AutomatedDecisions => "automated-decisions",
        }
    }
}

impl FromStr for Right {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|right| right.id() == text).ok_or(())
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
