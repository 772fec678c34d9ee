//! The packet for a web form: which form, what to type into it, what to paste, what to keep as proof.
//!
//! Enters: a request by form and its letter, the words of the letter and of the program, the directory. Leaves: plain text that a person
//! follows step by step. It tells nothing of the person that the letter to this controller does not tell, and pastes nothing itself.

use super::short_text::{ShortText, length, short_text};
use super::text::{Lines, WIDTH};
use crate::law::{Right, Status};
use crate::letter::Letter;
use crate::locale::{LocaleError, Localizer};
use crate::parties::{Directory, Form, FormField, IdentifierKind, Reasons};
use crate::request::{AccountMention, Request};

/// How many characters the text to paste has at most where no source says what the form takes.
const CAUTIOUS_LIMIT: usize = 1_000;

/// Why there is no packet for a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PacketError {
    /// No form of the controller takes what is asked for one of the accounts.
    #[error("{controller} has no form for {service}")]
    NoForm {
        /// The name of the controller.
        controller: String,
        /// The name of the service.
        service: String,
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

/// What to do with one account: the forms that take it, the one made for it first, and the text to paste.
struct Task<'a> {
    account: &'a AccountMention,
    service: &'a str,
    forms: Vec<&'a Form>,
    limit: Option<usize>,
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
    let tasks =
        request.accounts.iter().map(|account| task(request, letter, account, letter_words, directory)).collect::<Result<Vec<_>, _>>()?;
    let is_used = |form: &&Form| tasks.iter().any(|task| task.forms.contains(form));
    let mut forms: Vec<&Form> = request.controller.forms.iter().filter(is_used).collect();
    forms.sort_by_key(|form| !form.is_for_one_service());
    let page = Page { request, words, forms: &forms };
    let mut lines = Lines::default();
    page.put_head(&mut lines)?;
    for (number, form) in (1_usize..).zip(&forms) {
        page.put_form(&mut lines, number, form, directory)?;
    }
    for task in &tasks {
        page.put_task(&mut lines, task)?;
    }
    page.put_rest(&mut lines)?;
    page.put_proof(&mut lines, letter)?;
    Ok(lines.0)
}

fn task<'a>(
    request: &'a Request,
    letter: &Letter,
    account: &'a AccountMention,
    letter_words: &Localizer,
    directory: &'a Directory,
) -> Result<Task<'a>, PacketError> {
    let service = directory.service(account.service.as_str()).map_or(account.service.as_str(), |(_, service)| service.name.as_str());
    let takes_all = |form: &&Form| request.rights.iter().all(|right| form.takes(*right, &account.service));
    let mut forms: Vec<&Form> = request.controller.forms.iter().filter(takes_all).collect();
    forms.sort_by_key(|form| !form.is_for_one_service());
    if forms.is_empty() {
        return Err(PacketError::NoForm { controller: request.controller.name.clone(), service: service.to_owned() });
    }
    let limited = |form: &&Form| Some((form.fields.as_ref()?.limit?, form.url.clone()));
    let tightest = forms.iter().filter_map(limited).min();
    let limit = tightest.as_ref().map(|(limit, _)| *limit);
    let short = short_text(request, letter, account, letter_words, directory, limit.unwrap_or(CAUTIOUS_LIMIT))?;
    let url = || tightest.map_or_else(|| forms[0].url.clone(), |(_, url)| url);
    let short = short.ok_or_else(|| PacketError::NoRoom { url: url(), limit: limit.unwrap_or(CAUTIOUS_LIMIT) })?;
    Ok(Task { account, service, forms, limit, short })
}

/// What all parts of the packet need.
struct Page<'a> {
    request: &'a Request,
    words: &'a Localizer,
    forms: &'a [&'a Form],
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
        let own = self.request.accounts.iter().find(|account| form.is_for_one_service() && form.takes(Right::Objection, &account.service));
        let service = own.and_then(|account| directory.service(account.service.as_str()));
        let what = match service {
            Some((_, service)) => words.text("packet-form-ai-objection", [("service", service.name.as_str().into())])?,
            None => words.plain("packet-form-privacy-rights")?,
        };
        lines.put(&words.text("packet-form", [("number", number.to_string().into()), ("what", what.into())])?, "", "");
        lines.put(&form.url, "", "");
        lines.put(&words.plain(&format!("packet-login-{}", form.login.id()))?, "", "");
        let id = if form.provenance.status == Status::Verified { "packet-form-verified" } else { "packet-form-unverified" };
        lines.put(&words.text(id, [("date", words.long_date(form.provenance.checked)?.into())])?, "", "");
        lines.skip();
        Ok(())
    }

    /// One account: which form, its fields, the text.
    fn put_task(&self, lines: &mut Lines, task: &Task<'_>) -> Result<(), LocaleError> {
        let words = self.words;
        put_heading(lines, &words.text("packet-heading-account", [("account", self.product(task)?.into())])?);
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
        let identifier = |kind: IdentifierKind| task.account.identifiers.iter().find(|identifier| identifier.kind == kind);
        let told = |kind| match identifier(kind) {
            Some(identifier) => Ok(identifier.value.clone()),
            None => words.plain("packet-value-untold"),
        };
        match field {
            FormField::Product => words.text("packet-value-choose", [("value", self.product(task)?.into())]),
            FormField::Right => words.text("packet-value-choose", [("value", self.rights()?.into())]),
            FormField::Country => words.country(subject.country),
            FormField::Name => Ok(subject.name.clone()),
            FormField::AccountEmail => match identifier(IdentifierKind::Email) {
                Some(identifier) => Ok(identifier.value.clone()),
                None => words.plain("packet-value-account-email"),
            },
            FormField::Username => told(IdentifierKind::Username),
            FormField::Phone => told(IdentifierKind::Phone),
            FormField::AnswerEmail => match &subject.email {
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
        let limit = task.limit.unwrap_or(CAUTIOUS_LIMIT).to_string();
        let id = if task.limit.is_some() { "packet-limit-known" } else { "packet-limit-unknown" };
        let arguments = [("length", length(&short.text).to_string().into()), ("limit", limit.into())];
        lines.put(&words.text(id, arguments)?, "", "");
        if short.lacks_identifiers {
            lines.put(&words.plain("packet-lacks-identifiers")?, "", "");
        }
        if !short.lacks_grounds.is_empty() {
            let grounds: Vec<&str> = short.lacks_grounds.iter().map(|ground| ground.id()).collect();
            lines.put(&words.text("packet-lacks-grounds", [("grounds", words.list(&grounds)?.into())])?, "", "");
        }
        if short.lacks_own_text {
            lines.put(&words.plain("packet-lacks-own-text")?, "", "");
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
        self.put_paragraph(lines, "packet-more")?;
        let mut told = vec![(FormField::Name, subject.name.clone()), (FormField::Country, words.country(subject.country)?)];
        told.extend(subject.email.iter().map(|email| (FormField::AnswerEmail, email.as_str().to_owned())));
        for (field, value) in told {
            let label = words.plain(&format!("packet-field-{}", field.id()))?;
            lines.put(&words.text("packet-field", [("label", label.into()), ("value", value.into())])?, "– ", "  ");
        }
        lines.skip();
        self.put_paragraph(lines, "packet-not-needed")?;
        self.put_paragraph(lines, "packet-code")
    }

    fn put_proof(&self, lines: &mut Lines, letter: &Letter) -> Result<(), LocaleError> {
        let words = self.words;
        put_heading(lines, &words.plain("packet-heading-proof")?);
        for (number, id) in ["packet-proof-typed", "packet-proof-confirmation", "packet-proof-mail"].into_iter().enumerate() {
            lines.put(&words.plain(id)?, &format!("{}. ", number + 1), "   ");
        }
        lines.skip();
        self.put_paragraph(lines, "packet-record")?;
        for id in ["packet-command-submitted", "packet-command-acknowledged"] {
            lines.put_whole(&words.text(id, [("reference", letter.reference.as_str().into())])?);
        }
        lines.skip();
        lines.put(&words.plain("packet-record-why")?, "", "");
        Ok(())
    }

    fn put_paragraph(&self, lines: &mut Lines, id: &str) -> Result<(), LocaleError> {
        lines.skip();
        lines.put(&self.words.plain(id)?, "", "");
        lines.skip();
        Ok(())
    }

    /// The number that a form has in this packet.
    fn number(&self, form: &Form) -> String {
        self.forms.iter().position(|known| *known == form).map_or_else(String::new, |place| (place + 1).to_string())
    }

    /// The service as a form may list it.
    fn product(&self, task: &Task<'_>) -> Result<String, LocaleError> {
        if task.account.for_meta_ai {
            self.words.text("packet-product-meta-ai", [("service", task.service.into())])
        } else {
            Ok(task.service.to_owned())
        }
    }

    fn rights(&self) -> Result<String, LocaleError> {
        let named = self.request.rights.iter().map(|right| self.words.plain(&format!("right-{right}")));
        self.words.list(&named.collect::<Result<Vec<_>, _>>()?)
    }
}

/// A heading with a line below it.
fn put_heading(lines: &mut Lines, words: &str) {
    lines.skip();
    lines.put(words, "", "");
    lines.put_whole(&"=".repeat(words.chars().count().min(WIDTH)));
    lines.skip();
}
