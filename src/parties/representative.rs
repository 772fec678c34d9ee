//! Who writes for the person the data are about.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::contact::EmailAddress;
use crate::law::Country;

/// Why somebody may write for another person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The holder of parental responsibility for a child.
    Parent,
    /// Somebody whom the person has given a written mandate: a lawyer, an association, a relative.
    Mandate,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 2] = [Self::Parent, Self::Mandate];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Mandate => "mandate",
        }
    }
}

impl FromStr for Role {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|role| role.id() == text).ok_or(())
    }
}

/// To whom the controller should answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AnswerTo {
    /// To the representative.
    #[default]
    Representative,
    /// To the person the data are about.
    Subject,
}

impl AnswerTo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Representative, Self::Subject];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::Representative => "representative",
            Self::Subject => "subject",
        }
    }
}

impl FromStr for AnswerTo {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|word| word.id() == text).ok_or(())
    }
}

impl fmt::Display for AnswerTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Somebody who writes for the person the data are about, and why they may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Representative {
    /// Why they may.
    pub role: Role,
    /// Full name, one line.
    pub name: String,
    /// Where an answer by e-mail should go.
    pub email: Option<EmailAddress>,
    /// The lines of the postal address; empty if it is that of the person.
    pub address: Vec<String>,
    /// The country of that address, if it is another.
    pub country: Option<Country>,
    /// The day on which the mandate was signed; none for a parent, who needs none.
    pub mandate: Option<NaiveDate>,
    /// To whom the answer should go.
    pub answer_to: AnswerTo,
    /// Whether a child signs as well.
    pub co_signs: bool,
    /// Whether the letter tells the name of the child.
    pub tells_name: bool,
}
