//! The packet for a web form: which form, what to type into it, what to paste, what to keep as proof.
//!
//! Enters: a request by form and its letter, the words of the letter and of the program, the directory. Leaves: plain text that a person
//! follows step by step. It tells nothing of the person that the letter to this controller does not tell, and pastes nothing itself.

use super::complaint_packet::complaint_packet;
use super::short_text::{ShortText, length, short_text};
use super::text::{Lines, WIDTH};
use crate::law::{Provenance, Right, Status};
use crate::letter::Letter;
use crate::locale::{LocaleError, Localizer};
use crate::parties::{Channel, Directory, Form, FormField, IdentifierKind, Reasons, ServiceId, TraceKind};
use crate::request::{AccountMention, Request};

/// How many characters the text to paste has at most where no source says what the form takes.
const CAUTIOUS_LIMIT: usize = 1_000;

/// The same for a text that must name things point by point.
const CAUTIOUS_LIMIT_OF_POINTS: usize = 2_000;

/// Why there is no packet for a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PacketError {
    /// No form of the controller takes what is asked for one of the accounts.
    #[error("{controller} has no form for {service:?}")]
    NoForm {
        /// The name of the controller.
        controller: String,
        /// The name of the service; none if it is about a person without an account.
        service: Option<String>,
    },
    /// A business that no table knows has no form that any table knows.
    #[error("no form of {business}")]
    NoFormOfBusiness {
        /// Its name.
        business: String,
    },
    /// The authority takes no complaints by a form.
    #[error("{authority} takes complaints by {channels:?}")]
    NoFormOfAuthority {
        /// Its name.
        authority: String,
        /// How it takes them.
        channels: Vec<Channel>,
    },
    /// A form takes fewer characters than who, what and when need.
    #[error("{limit} characters are too few for {url}")]
    NoRoom {
        /// The form.
        url: String,
        /// What it takes.
        limit: usize,
    },
    /// A locale lacks something.
    #[error(transparent)]
    Locale(#[from] LocaleError),
}

/// What to do about one account, or about a person without one: the forms that take it, the one made for it first, and the text to paste.
struct Task<'a> {
    account: Option<(&'a AccountMention, &'a str)>,
    forms: Vec<&'a Form>,
    limit: usize,
    is_limit_known: bool,
    short: ShortText,
}

/// The packet for a request by form, as plain text; lines have at most 72 characters but for addresses, commands and what is to be pasted.
///
/// # Errors
/// [`PacketError`] if the controller has no form for an account, a form takes too few characters, or a locale of the user's is broken.
pub fn packet(
    request: &Request,
    letter: &Letter,
    letter_words: &Localizer,
    words: &Localizer,
    directory: &Directory,
) -> Result<String, PacketError> {
    match &request.authority {
        Some((_, authority)) if authority.form.is_some() => return Ok(complaint_packet(request, authority, letter, words)?),
        Some((_, authority)) => {
            return Err(PacketError::NoFormOfAuthority { authority: authority.name.clone(), channels: authority.channels.clone() });
        }
        None if request.is_to_a_business() => {
            return Err(PacketError::NoFormOfBusiness { business: request.controller.name.clone() });
        }
        None => {}
    }
    let subjects: Vec<Option<&AccountMention>> =
        if request.accounts.is_empty() { vec![None] } else { request.accounts.iter().map(Some).collect() };
    let tasks =
        subjects.into_iter().map(|account| task(request, letter, account, letter_words, directory)).collect::<Result<Vec<_>, _>>()?;
    let is_used = |form: &&Form| tasks.iter().any(|task| task.forms.contains(form));
    let mut forms: Vec<&Form> = request.controller.forms.iter().filter(is_used).collect();
    forms.sort_by_key(|form| form.is_for_all());
    let page = Page { request, words, forms: &forms, writer: &letter.sender.name };
    let mut lines = Lines::default();
    page.put_head(&mut lines)?;
    for (number, form) in (1_usize..).zip(&forms) {
        page.put_form(&mut lines, number, form, directory)?;
    }
    for task in &tasks {
        page.put_task(&mut lines, task)?;
    }
    page.put_rest(&mut lines)?;
    put_proof(&mut lines, letter, words)?;
    lines.skip();
    lines.put(&words.plain("packet-record-why")?, "", "");
    Ok(lines.0)
}

fn task<'a>(
    request: &'a Request,
    letter: &Letter,
    account: Option<&'a AccountMention>,
    letter_words: &Localizer,
    directory: &'a Directory,
) -> Result<Task<'a>, PacketError> {
    let named = |id: &'a ServiceId| directory.service(id.as_str()).map_or(id.as_str(), |(_, service)| service.name.as_str());
    let account = account.map(|account| (account, named(&account.service)));
    let takes_all = |form: &&Form| match &request.follows {
        Some(_) => form.is_for_all() || account.is_none() && form.is_without_account(),
        None => request.rights.iter().all(|right| form.takes(*right, account.map(|(account, _)| &account.service))),
    };
    let mut forms: Vec<&Form> = request.controller.forms.iter().filter(takes_all).collect();
    forms.sort_by_key(|form| form.is_for_all());
    if forms.is_empty() {
        let service = account.map(|(_, service)| service.to_owned());
        return Err(PacketError::NoForm { controller: request.controller.name.clone(), service });
    }
    let limited = |form: &&Form| Some((form.fields.as_ref()?.limit?, form.url.clone()));
    let tightest = forms.iter().filter_map(limited).min();
    let known = tightest.as_ref().map(|(limit, _)| *limit);
    let limit = known.unwrap_or(if names_points(request) { CAUTIOUS_LIMIT_OF_POINTS } else { CAUTIOUS_LIMIT });
    let short = short_text(request, letter, account.map(|(account, _)| account), letter_words, directory, limit)?;
    let url = || tightest.map_or_else(|| forms[0].url.clone(), |(_, url)| url);
    let short = short.ok_or_else(|| PacketError::NoRoom { url: url(), limit })?;
    Ok(Task { account, forms, limit, is_limit_known: known.is_some(), short })
}

/// Whether the text must name things point by point.
fn names_points(request: &Request) -> bool {
    let named =
        [Right::Erasure, Right::Restriction, Right::Rectification, Right::Withdrawal, Right::AutomatedDecisions, Right::Portability];
    request.accounts.is_empty() || named.iter().any(|right| request.exercises(*right))
}

/// What all parts of the packet need.
struct Page<'a> {
    request: &'a Request,
    words: &'a Localizer,
    forms: &'a [&'a Form],
    /// The name in the head of the letter.
    writer: &'a str,
}

impl Page<'_> {
    fn put_head(&self, lines: &mut Lines) -> Result<(), LocaleError> {
        let words = self.words;
        lines.put(&words.text("packet-title", [("controller", self.request.controller.name.as_str().into())])?, "", "");
        let right = [("label", words.plain("packet-field-right")?.into()), ("value", self.rights()?.into())];
        lines.put(&words.text("packet-field", right)?, "", "");
        lines.put(&words.text("packet-reference", [("reference", self.request.reference.as_str().into())])?, "", "");
        self.put_paragraph(lines, "packet-note")?;
        self.put_paragraph(lines, "packet-intro")?;
        put_heading(lines, &words.plain("packet-heading-forms")?);
        Ok(())
    }

    fn put_form(&self, lines: &mut Lines, number: usize, form: &Form, directory: &Directory) -> Result<(), LocaleError> {
        let words = self.words;
        let own = self.request.accounts.iter().find(|account| !form.is_for_all() && form.takes(Right::Objection, Some(&account.service)));
        let service = own.and_then(|account| directory.service(account.service.as_str()));
        let what = match service {
            Some((_, service)) => words.text("packet-form-ai-objection", [("service", service.name.as_str().into())])?,
            None if form.is_without_account() => words.plain("packet-form-without-account")?,
            None => words.plain("packet-form-privacy-rights")?,
        };
        lines.put(&words.text("packet-form", [("number", number.to_string().into()), ("what", what.into())])?, "", "");
        lines.put(&form.url, "", "");
        lines.put(&words.plain(&format!("packet-login-{}", form.login.id()))?, "", "");
        put_status(lines, &form.provenance, words)?;
        lines.skip();
        Ok(())
    }

    /// One account: which form, its fields, the text.
    fn put_task(&self, lines: &mut Lines, task: &Task<'_>) -> Result<(), LocaleError> {
        let words = self.words;
        let heading = match self.product(task)? {
            Some(product) => words.text("packet-heading-account", [("account", product.into())])?,
            None => words.plain("packet-heading-without-account")?,
        };
        put_heading(lines, &heading);
        let numbers: Vec<String> = task.forms.iter().map(|form| self.number(form)).collect();
        let choice = match numbers.as_slice() {
            [only] => words.text("packet-use-form", [("number", only.as_str().into())])?,
            [first, others @ ..] => {
                words.text("packet-use-form-or", [("number", first.as_str().into()), ("other", words.list(others)?.into())])?
            }
            [] => String::new(),
        };
        lines.put(&choice, "", "");
        lines.skip();
        for form in &task.forms {
            self.put_fields(lines, form, task)?;
        }
        self.put_text(lines, task)
    }

    fn put_fields(&self, lines: &mut Lines, form: &Form, task: &Task<'_>) -> Result<(), LocaleError> {
        let words = self.words;
        let number = self.number(form);
        let Some(fields) = &form.fields else {
            lines.put(&words.text("packet-fields-unknown", [("number", number.into())])?, "", "");
            lines.skip();
            return Ok(());
        };
        lines.put(&words.text("packet-fields", [("number", number.into())])?, "", "");
        for field in &fields.asked {
            let label = words.plain(&format!("packet-field-{}", field.id()))?;
            let value = self.value(*field, form, task)?;
            lines.put(&words.text("packet-field", [("label", label.into()), ("value", value.into())])?, "– ", "  ");
        }
        if fields.provenance.status == Status::Unverified {
            lines.put(&words.text("packet-fields-unverified", [("date", words.long_date(fields.provenance.checked)?.into())])?, "", "");
        }
        lines.skip();
        Ok(())
    }

    /// What to type into a field: only what the letter to this controller tells as well.
    fn value(&self, field: FormField, form: &Form, task: &Task<'_>) -> Result<String, LocaleError> {
        let (words, subject) = (self.words, &self.request.subject);
        let identifiers = task.account.map_or(&[][..], |(account, _)| account.identifiers.as_slice());
        let identifier = |kind: IdentifierKind| identifiers.iter().find(|identifier| identifier.kind == kind).map(|own| own.value.clone());
        let trace = |kind: TraceKind| self.request.traces.iter().find(|trace| trace.kind == kind).map(|trace| trace.value.clone());
        let told = |value: Option<String>| value.map_or_else(|| words.plain("packet-value-untold"), Ok);
        match field {
            FormField::Product => match self.product(task)? {
                Some(product) => words.text("packet-value-choose", [("value", product.into())]),
                None => words.plain("packet-value-any-product"),
            },
            FormField::Right => words.text("packet-value-choose", [("value", self.rights()?.into())]),
            FormField::Country => words.country(subject.country),
            FormField::Name => Ok(self.writer.to_owned()),
            FormField::AccountEmail | FormField::Username if task.account.is_none() => words.plain("packet-value-no-account"),
            FormField::AccountEmail => identifier(IdentifierKind::Email).map_or_else(|| words.plain("packet-value-account-email"), Ok),
            FormField::Username => told(identifier(IdentifierKind::Username)),
            FormField::Phone => told(identifier(IdentifierKind::Phone).or_else(|| trace(TraceKind::Phone))),
            FormField::AnswerEmail => match self.request.answer_email() {
                Some(email) => Ok(email.as_str().to_owned()),
                None => words.plain("packet-value-answer-email"),
            },
            FormField::Reason if form.reasons == Some(Reasons::Optional) => words.plain("packet-value-text-optional"),
            FormField::Reason => words.plain("packet-value-text"),
            FormField::ReasonByEmail => words.plain("packet-value-text-by-email"),
        }
    }

    fn put_text(&self, lines: &mut Lines, task: &Task<'_>) -> Result<(), LocaleError> {
        let (words, short) = (self.words, &task.short);
        let id = if task.is_limit_known { "packet-limit-known" } else { "packet-limit-unknown" };
        let arguments = [("length", length(&short.text).to_string().into()), ("limit", task.limit.to_string().into())];
        lines.put(&words.text(id, arguments)?, "", "");
        if short.lacks_identifiers {
            lines.put(&words.plain("packet-lacks-identifiers")?, "", "");
        }
        if short.lacking_points > 0 {
            lines.put(&words.text("packet-lacks-points", [("points", short.lacking_points.to_string().into())])?, "", "");
        }
        if !short.lacks_grounds.is_empty() {
            let grounds: Vec<&str> = short.lacks_grounds.iter().map(|ground| ground.id()).collect();
            lines.put(&words.text("packet-lacks-grounds", [("grounds", words.list(&grounds)?.into())])?, "", "");
        }
        if short.lacks_own_text {
            let id = if self.request.follows.is_some() { "packet-lacks-identification" } else { "packet-lacks-own-text" };
            lines.put(&words.plain(id)?, "", "");
        }
        lines.skip();
        lines.put_whole(&words.plain("packet-text-begins")?);
        lines.put_whole(&short.text);
        lines.put_whole(&words.plain("packet-text-ends")?);
        lines.skip();
        Ok(())
    }

    /// What holds for all forms: what else may be typed, and what is not needed.
    fn put_rest(&self, lines: &mut Lines) -> Result<(), LocaleError> {
        let (words, subject) = (self.words, &self.request.subject);
        put_heading(lines, &words.plain("packet-heading-rest")?);
        if self.request.rights.len() > 1 {
            self.put_paragraph(lines, "packet-one-right")?;
        }
        if self.request.is_for_a_child() {
            self.put_paragraph(lines, "packet-child")?;
        }
        self.put_paragraph(lines, if self.request.accounts.is_empty() { "packet-more-without-account" } else { "packet-more" })?;
        let mut told = vec![(FormField::Name, self.writer.to_owned()), (FormField::Country, words.country(subject.country)?)];
        told.extend(self.request.answer_email().map(|email| (FormField::AnswerEmail, email.as_str().to_owned())));
        for (field, value) in told {
            let label = words.plain(&format!("packet-field-{}", field.id()))?;
            lines.put(&words.text("packet-field", [("label", label.into()), ("value", value.into())])?, "– ", "  ");
        }
        lines.skip();
        self.put_paragraph(lines, "packet-not-needed")?;
        if self.request.accounts.is_empty() {
            self.put_paragraph(lines, "packet-no-outputs")?;
        }
        self.put_paragraph(lines, "packet-code")
    }

    fn put_paragraph(&self, lines: &mut Lines, id: &str) -> Result<(), LocaleError> {
        put_paragraph(lines, &self.words.plain(id)?);
        Ok(())
    }

    /// The number that a form has in this packet.
    fn number(&self, form: &Form) -> String {
        self.forms.iter().position(|known| *known == form).map_or_else(String::new, |place| (place + 1).to_string())
    }

    /// The service as a form may list it; none for a person without an account.
    fn product(&self, task: &Task<'_>) -> Result<Option<String>, LocaleError> {
        let Some((account, service)) = task.account else { return Ok(None) };
        if account.for_meta_ai {
            self.words.text("packet-product-meta-ai", [("service", service.into())]).map(Some)
        } else {
            Ok(Some(service.to_owned()))
        }
    }

    fn rights(&self) -> Result<String, LocaleError> {
        let named = self.request.rights.iter().map(|right| self.words.plain(&format!("right-{right}")));
        self.words.list(&named.collect::<Result<Vec<_>, _>>()?)
    }
}

/// Whether the address of a form is verified, and when that was.
pub(super) fn put_status(lines: &mut Lines, provenance: &Provenance, words: &Localizer) -> Result<(), LocaleError> {
    let id = if provenance.status == Status::Verified { "packet-form-verified" } else { "packet-form-unverified" };
    lines.put(&words.text(id, [("date", words.long_date(provenance.checked)?.into())])?, "", "");
    Ok(())
}

/// What to keep as proof, and how to record it.
pub(super) fn put_proof(lines: &mut Lines, letter: &Letter, words: &Localizer) -> Result<(), LocaleError> {
    put_heading(lines, &words.plain("packet-heading-proof")?);
    for (number, id) in ["packet-proof-typed", "packet-proof-confirmation", "packet-proof-mail"].into_iter().enumerate() {
        lines.put(&words.plain(id)?, &format!("{}. ", number + 1), "   ");
    }
    put_paragraph(lines, &words.plain("packet-record")?);
    for id in ["packet-command-submitted", "packet-command-acknowledged"] {
        lines.put_whole(&words.text(id, [("reference", letter.reference.as_str().into())])?);
    }
    Ok(())
}

/// A paragraph between empty lines.
pub(super) fn put_paragraph(lines: &mut Lines, words: &str) {
    lines.skip();
    lines.put(words, "", "");
    lines.skip();
}

/// A heading with a line below it.
pub(super) fn put_heading(lines: &mut Lines, words: &str) {
    lines.skip();
    lines.put(words, "", "");
    lines.put_whole(&"=".repeat(words.chars().count().min(WIDTH)));
    lines.skip();
}
