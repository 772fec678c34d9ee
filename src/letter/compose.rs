//! Puts a request into words.

use super::clauses::{AccountClause, account_clause, answer_email, clauses};
use super::document::{Document, DocumentError, numbered_through};
use super::{Letter, Sender};
use crate::law::{Country, Law, Right};
use crate::locale::{LocaleError, Localizer};
use crate::parties::{Directory, EmailAddress, RestrictionGround, Role};
use crate::request::{AccountMention, Channel, FollowUp, Request};
use crate::template::{Engine, TemplateError, with_capital};

/// Why a request cannot be put into words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// A locale lacks something.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// A template is broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template makes something that no letter has.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

/// The sections of a letter, in its order: one a right, or the one that a letter of its own kind has.
pub fn sections(request: &Request) -> Vec<&'static str> {
    match &request.follows {
        Some(following) => vec![following.kind.letter()],
        None if request.is_to_a_business() => vec!["business"],
        None => request.rights.iter().map(|right| right.id()).collect(),
    }
}

/// The files of words that letters on these requests need besides the frame, by name.
pub fn parts<'a>(requests: impl IntoIterator<Item = &'a Request>) -> Vec<&'static str> {
    let mut parts = vec!["senders"];
    for request in requests {
        parts.extend(request.rights.iter().map(|right| right.id()).chain(sections(request)));
        if request.follows.is_some() {
            parts.push("follow_up");
        }
        if request.rights.contains(&Right::Restriction) {
            parts.push(Right::Rectification.id());
        }
        if request.channel == Channel::Form {
            parts.push("form");
        }
    }
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Puts a request into words; the same request, words and templates give the same letter.
///
/// In words of another language than the request's it is the second version, a translation. To put the two together is left to the caller.
///
/// # Errors
/// [`ComposeError`] if a locale or a template of the user's is broken.
pub fn compose(request: &Request, words: &Localizer, engine: &Engine, law: &Law, directory: &Directory) -> Result<Letter, ComposeError> {
    let frame = if request.follows.is_some() { "follow_up" } else { "frame" };
    let is_complaint = request.follows.as_ref().is_some_and(|following| following.kind == FollowUp::Complaint);
    let mut body = engine.letter(frame, &sections(request), &clauses(request, words, law, directory)?)?;
    let salutation = words.plain("salutation")?;
    if !salutation.ends_with(',') {
        body = with_capital(body.trim_start());
    }
    let reference = request.reference.as_str();
    Ok(Letter {
        reference: request.reference.clone(),
        language: words.language().to_string(),
        date: request.date,
        controller: request.controller_id.clone(),
        rights: request.rights.clone(),
        regime: request.regime.clone(),
        channel: request.channel,
        sender: sender(request, words)?,
        recipient: recipient(request, words)?,
        channel_line: words.plain(&format!("channel-{}", request.channel))?,
        date_line: words.long_date(request.date)?,
        reference_line: format!("{} {reference}", words.plain("reference")?),
        version_line: version_line(request, words)?,
        subject: subject(request, words, law)?,
        salutation,
        body: Document::parse(if is_complaint { body } else { numbered_through(&body) })?,
        closing: words.plain("closing")?,
        co_signer: co_signer(request, words)?,
        enclosures: enclosures(request, words)?,
        signature_alt: words.plain("signature-alt")?,
        page_foot: words.text("page-of", [("page", "{page}".into()), ("pages", "{pages}".into()), ("reference", reference.into())])?,
        also: None,
    })
}

/// Which of two versions this is, and which of them counts.
fn version_line(request: &Request, words: &Localizer) -> Result<Option<String>, LocaleError> {
    let Some(also) = &request.also else { return Ok(None) };
    let (id, other) = if words.language() == also { ("version-second", &request.language) } else { ("version-first", also) };
    words.text(id, [("language", words.language_name(&other.to_string())?.into())]).map(Some)
}

fn subject(request: &Request, words: &Localizer, law: &Law) -> Result<String, LocaleError> {
    if let Some(following) = &request.follows {
        let late = if following.is_late_reminder() { "-late" } else { "" };
        let id = format!("subject-{}{late}", following.kind.letter());
        let precedent = &following.precedent;
        // In the words of this letter, which may be in another language than the earlier one.
        let about = ("subject", subject_of_request(request, words, law)?.into());
        return match following.kind {
            FollowUp::Complaint => words.text(&id, [about, ("respondent", request.controller.name.as_str().into())]),
            _ => words.text(&id, [about, ("date", words.long_date(precedent.date)?.into())]),
        };
    }
    subject_of_request(request, words, law)
}

/// What is asked, and for whom.
fn subject_of_request(request: &Request, words: &Localizer, law: &Law) -> Result<String, LocaleError> {
    let subject = subject_of_rights(request, words, law)?;
    match &request.representative {
        Some(other) if other.role == Role::Parent => words.text("sender-subject-child", [("subject", subject.into())]),
        Some(_) => {
            let name = request.subject.name.as_str();
            words.text("sender-subject-mandate", [("subject", subject.into()), ("name", name.into())])
        }
        None if request.accounts.is_empty() && !request.is_to_a_business() => {
            words.text("sender-subject-without-account", [("subject", subject.into())])
        }
        None => Ok(subject),
    }
}

fn subject_of_rights(request: &Request, words: &Localizer, law: &Law) -> Result<String, LocaleError> {
    match request.rights.as_slice() {
        _ if request.is_to_a_business() => words.plain("subject-business"),
        [Right::Restriction] if request.particulars.restriction == Some(RestrictionGround::Accuracy) => {
            words.plain("subject-restriction-accuracy")
        }
        [Right::Withdrawal] if request.particulars.consents.is_empty() => words.plain("subject-withdrawal-precaution"),
        [Right::AutomatedDecisions] if request.moderation().next().is_some() && super::clauses::may_rest_on(request, "dsa", law) => {
            words.plain("subject-automated-decisions-moderation")
        }
        [only] => words.plain(&format!("subject-{only}")),
        several => {
            let names = several.iter().map(|right| words.plain(&format!("short-{right}"))).collect::<Result<Vec<_>, _>>()?;
            words.text("subject-joined", [("rights", words.list(&names)?.into())])
        }
    }
}

/// An account as the letter names it, in one line: the service and by what the person is found there.
///
/// # Errors
/// [`LocaleError`] if a message is missing.
pub fn account_line(account: &AccountMention, words: &Localizer, directory: &Directory) -> Result<String, LocaleError> {
    let AccountClause { service, for_meta_ai, identifiers } = account_clause(account, words, directory)?;
    match (for_meta_ai, identifiers.is_empty()) {
        (false, _) => words.text("account", [("service", service.into()), ("identifiers", identifiers.into())]),
        (true, false) => words.text("account-meta-ai", [("service", service.into()), ("identifiers", identifiers.into())]),
        (true, true) => words.text("account-meta-ai-unnamed", [("service", service.into())]),
    }
}

/// Whether a postal address stands in the head of the letter.
pub(super) fn has_address(request: &Request) -> bool {
    !head_address(request).1.is_empty()
}

/// The name and the lines in the head of the letter: of whoever writes.
fn head_address(request: &Request) -> (&str, &[String], Country) {
    let subject = &request.subject;
    match &request.representative {
        Some(other) if !other.address.is_empty() => (&other.name, &other.address, other.country.unwrap_or(subject.country)),
        Some(other) => (&other.name, &subject.address, subject.country),
        None => (&subject.name, &subject.address, subject.country),
    }
}

fn sender(request: &Request, words: &Localizer) -> Result<Sender, LocaleError> {
    let (name, address, country) = head_address(request);
    let mut lines = address.to_vec();
    let country_name = words.country(country)?;
    if !lines.last().is_some_and(|last| names_country(last, country, &country_name)) {
        lines.push(country_name);
    }
    let email = answer_email(request).map(EmailAddress::to_string);
    Ok(Sender { name: name.to_owned(), lines, email, country, has_address: !address.is_empty() })
}

/// Whether the person has already written the country below their address.
fn names_country(line: &str, country: Country, name: &str) -> bool {
    let line = line.trim().to_lowercase();
    line == name.to_lowercase() || line == country.code().to_lowercase()
}

/// The words below the line on which a child signs as well.
fn co_signer(request: &Request, words: &Localizer) -> Result<Option<String>, LocaleError> {
    let signs = request.representative.as_ref().is_some_and(|other| other.role == Role::Parent && other.co_signs);
    signs.then(|| words.plain("sender-child-signature")).transpose()
}

fn recipient(request: &Request, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let addressee = request.addressee();
    let mut lines = vec![addressee.name.to_owned()];
    lines.extend(addressee.postal_address.iter().cloned());
    if addressee.country == request.subject.country {
        return Ok(lines);
    }
    let capitals = format!("country-on-envelope-{}", addressee.country);
    lines.push(if words.has(&capitals) { words.plain(&capitals)? } else { words.country(addressee.country)? });
    Ok(lines)
}

/// What is enclosed, with its label first.
fn enclosures(request: &Request, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let mut enclosed = Vec::new();
    let is_complaint = request.follows.as_ref().is_some_and(|following| following.kind == FollowUp::Complaint);
    // The annexes of a complaint are numbered in its text.
    if !is_complaint && request.representative.as_ref().is_some_and(|other| other.role == Role::Mandate) {
        enclosed.push(words.plain("enclosure-mandate")?);
    }
    if let Some(following) = request.follows.as_ref().filter(|following| following.kind == FollowUp::Reminder) {
        let (date, reference) = (words.long_date(following.precedent.date)?, following.precedent.reference.as_str());
        enclosed.push(words.text("enclosure-letter", [("date", date.into()), ("reference", reference.into())])?);
        // What the record itself holds: whether the person has a slip of the post office, only they know.
        let precedent = &following.precedent;
        let proof = match (precedent.proven_receipt(), precedent.sent_on) {
            (Some(on), _) => Some(("enclosure-proof-of-receipt", on)),
            (_, Some(on)) if precedent.channel == Channel::Email => Some(("enclosure-proof-of-sending", on)),
            _ => None,
        };
        if let Some((id, on)) = proof {
            enclosed.push(words.text(id, [("date", words.long_date(on)?.into())])?);
        }
    }
    if !enclosed.is_empty() {
        enclosed.insert(0, words.plain("enclosures")?);
    }
    Ok(enclosed)
}
