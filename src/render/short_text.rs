//! The short text for a web form: what to paste, made for the form and not cut from the letter.
//!
//! Enters: a request, its letter and the words of the letter, one account, a limit. Leaves: one text about this account alone that never
//! exceeds the limit, and what had to be left out. It knows no form and no language of the program.

use crate::law::Right;
use crate::letter::{Letter, account_line};
use crate::locale::{LocaleError, Localizer};
use crate::parties::{Directory, Ground};
use crate::request::{AccountMention, FollowUp, Request};

/// The text to paste, and what did not fit.
#[derive(Debug)]
pub(super) struct ShortText {
    pub(super) text: String,
    /// Whether the account stands there with the name of its service only.
    pub(super) lacks_identifiers: bool,
    /// The grounds that did not fit.
    pub(super) lacks_grounds: Vec<Ground>,
    /// Whether the person's own words did not fit.
    pub(super) lacks_own_text: bool,
}

/// Writes the text about one account; none if the limit is too small for who, what and when.
///
/// What counts goes in first: the person, the account, the right; then the grounds, what is asked, and last the person's own words,
/// whole or not at all.
///
/// # Errors
/// [`LocaleError`] if a locale of the user's is broken.
pub(super) fn short_text(
    request: &Request,
    letter: &Letter,
    account: &AccountMention,
    words: &Localizer,
    directory: &Directory,
    limit: usize,
) -> Result<Option<ShortText>, LocaleError> {
    let mut parts = Parts {
        name: letter.sender.name.clone(),
        account: account_line(account, words, directory)?,
        statements: statements(request, words)?,
        situation: Vec::new(),
        own: None,
        lead: if request.rights.contains(&Right::Objection) { words.plain("objection-grounds")? } else { String::new() },
        requests: Vec::new(),
        stays: words.plain("account-stays")?,
        reference: format!("{}\n{}", letter.reference_line, letter.date_line),
    };
    let lacks_identifiers = parts.length() > limit;
    if lacks_identifiers {
        parts.account = directory.service(account.service.as_str()).map(|(_, service)| service.name.clone()).unwrap_or_default();
    }
    if parts.length() > limit {
        return Ok(None);
    }
    let mut short = ShortText { text: String::new(), lacks_identifiers, lacks_grounds: Vec::new(), lacks_own_text: false };
    let objects = request.follows.is_none() && request.rights.contains(&Right::Objection);
    for ground in request.situation.grounds.iter().filter(|_| objects) {
        parts.situation.push(words.plain(&format!("ground-{ground}"))?);
        if parts.length() > limit {
            parts.situation.pop();
            short.lacks_grounds.push(*ground);
        }
    }
    for sentence in requests(request, account, words)? {
        parts.requests.push(sentence);
        if parts.length() > limit {
            parts.requests.pop();
        }
    }
    parts.own = request.situation.own_paragraphs().filter(|own| objects && !own.is_empty());
    if parts.own.is_some() && parts.length() > limit {
        parts.own = None;
        short.lacks_own_text = true;
    }
    short.text = parts.text();
    Ok(Some(short))
}

/// What the text says first: each right, or which earlier letter it follows.
fn statements(request: &Request, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let Some(following) = &request.follows else {
        return request.rights.iter().map(|right| words.plain(&format!("form-right-{right}"))).collect();
    };
    let precedent = &following.precedent;
    let names = precedent.rights.iter().map(|right| words.plain(&format!("short-{right}"))).collect::<Result<Vec<_>, _>>()?;
    let id = if following.kind == FollowUp::Reminder { "form-follow-reminder" } else { "form-follow-reply" };
    let said = [
        ("date", words.long_date(precedent.date)?.into()),
        ("reference", precedent.reference.as_str().into()),
        ("rights", words.list(&names)?.into()),
    ];
    Ok(vec![words.text(id, said)?])
}

/// What the text asks besides the right itself, the more important first.
fn requests(request: &Request, account: &AccountMention, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let has = |right| request.follows.is_none() && request.rights.contains(&right);
    let mut sentences = Vec::new();
    if has(Right::Objection) {
        sentences.push(words.plain("form-objection-stop")?);
        let concerns = |service: Option<&_>| service.is_none_or(|service| *service == account.service);
        for earlier in request.earlier.iter().filter(|earlier| concerns(earlier.service.as_ref())) {
            sentences.push(words.text(&format!("earlier-{}", earlier.how.id()), [("date", words.long_date(earlier.date)?.into())])?);
        }
    }
    if has(Right::Access) {
        sentences.push(words.plain("access-purpose")?);
    }
    sentences.push(words.plain("form-period")?);
    sentences.push(match &request.subject.email {
        Some(email) => words.text("form-answer-by-email", [("email", email.as_str().into())])?,
        None => words.plain("form-answer-by-account")?,
    });
    if has(Right::Access) {
        sentences.push(words.plain("access-answer")?);
    }
    Ok(sentences)
}

/// The length of a text as a web form may count it: in UTF-16 code units, a line end as two.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count() + text.matches('\n').count()
}

/// The parts of the text, in its order.
struct Parts {
    name: String,
    account: String,
    statements: Vec<String>,
    lead: String,
    situation: Vec<String>,
    own: Option<String>,
    requests: Vec<String>,
    stays: String,
    reference: String,
}

impl Parts {
    fn text(&self) -> String {
        let mut paragraphs = vec![format!("{}\n{}", self.name, self.account), self.statements.join(" ")];
        if !self.situation.is_empty() || self.own.is_some() {
            let said = [&self.lead].into_iter().chain(&self.situation).chain(&self.own);
            paragraphs.push(said.map(String::as_str).collect::<Vec<_>>().join(" "));
        }
        let asked = self.requests.iter().chain([&self.stays]);
        paragraphs.extend([asked.map(String::as_str).collect::<Vec<_>>().join(" "), self.reference.clone()]);
        paragraphs.join("\n\n")
    }

    fn length(&self) -> usize {
        length(&self.text())
    }
}
