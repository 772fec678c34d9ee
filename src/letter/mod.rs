//! A letter: a request put into words, in named parts.
//!
//! Enters: a request, the words of its language, the templates. Leaves: a letter, the same for the same input. It knows
//! nothing of fonts, files or mail.

mod clauses;
mod compose;
mod document;
mod following;

pub use clauses::erasure_items;
pub use compose::{ComposeError, account_line, compose, parts, sections};
pub use document::{Block, Document, DocumentError, Inline};

use chrono::NaiveDate;
use serde::Serialize;

use crate::law::{Country, RegimeId, Right};
use crate::parties::ControllerId;
use crate::request::{Channel, Reference};

/// A letter in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// Its key.
    pub reference: Reference,
    /// The locale it is written in (BCP 47).
    pub language: String,
    /// Its date.
    pub date: NaiveDate,
    /// Who is asked.
    pub controller: ControllerId,
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// The law relied on.
    pub regime: RegimeId,
    /// How it will leave.
    pub channel: Channel,
    /// Who writes.
    pub sender: Sender,
    /// The lines on the envelope.
    pub recipient: Vec<String>,
    /// "By post".
    pub channel_line: String,
    /// The date written out.
    pub date_line: String,
    /// "My reference: …".
    pub reference_line: String,
    /// In a letter of two versions: that there is another, and which of them counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_line: Option<String>,
    /// What the letter is about.
    pub subject: String,
    /// "Dear Sir or Madam,".
    pub salutation: String,
    /// What the letter says.
    pub body: Document,
    /// "Yours faithfully,".
    pub closing: String,
    /// The words below the line on which a child signs as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub co_signer: Option<String>,
    /// What is enclosed, with its label first; empty if nothing is.
    pub enclosures: Vec<String>,
    /// What the image of a signature shows, for those who do not see it.
    pub signature_alt: String,
    /// The foot of the following pages, with `{page}` and `{pages}` in it.
    pub page_foot: String,
    /// The whole letter in a second language; this one counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also: Option<Box<Letter>>,
}

impl Letter {
    /// The letter itself, and then its second version if there is one.
    pub fn versions(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |version| version.also.as_deref())
    }
}

/// Who writes, as the head of the letter shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// Full name.
    pub name: String,
    /// Postal address and country; the country alone if no address is given.
    pub lines: Vec<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Country of residence.
    pub country: Country,
    /// Whether `lines` has a postal address.
    pub has_address: bool,
}
