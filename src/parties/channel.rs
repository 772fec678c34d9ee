//! The ways a letter can go.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How a letter reaches its addressee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// On paper.
    Post,
    /// By e-mail.
    Email,
    /// Typed or pasted into the web form of the controller or authority.
    Form,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 3] = [Self::Post, Self::Email, Self::Form];

    /// The word a person types, and the end of the message id `channel-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Email => "email",
            Self::Form => "form",
        }
    }
}

impl FromStr for Channel {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|channel| channel.id() == text).ok_or(())
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
