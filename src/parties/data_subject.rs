//! The person the data are about, who writes the letter.

use super::contact::EmailAddress;
use crate::law::Country;

/// The data subject (Article 4(1) GDPR) as they describe themselves; every text is theirs, to the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataSubject {
    /// Full name, one line; for a child whose name is not told, that of the parent who writes.
    pub name: String,
    /// Year of birth: told only in a letter that a parent writes.
    pub born: Option<i32>,
    /// Where an answer by e-mail should go.
    pub email: Option<EmailAddress>,
    /// Country of residence: decides the law.
    pub country: Country,
    /// Region within the country, a German Land say: decides the authority.
    pub region: Option<String>,
    /// The lines of the postal address, without the name; empty if not given.
    pub address: Vec<String>,
}
