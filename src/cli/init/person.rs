//! The questions about the person: language, name, country, where an answer should go.

use super::InitArgs;
use super::check::Checked;
use super::interview::{Interview, Question};
use crate::error::Error;
use crate::law::Country;
use crate::locale::{LanguageIdentifier, Message};
use crate::machine;
use crate::parties::{DataSubject, EmailAddress};
use crate::render::Signature;

/// The language of the letters.
pub(super) fn language(interview: Interview<'_>, given: &InitArgs) -> Result<LanguageIdentifier, Error> {
    let records = interview.check.knowledge.locales.records();
    let own = interview.console.words().language().to_string();
    let base = records.get(&own).and_then(|record| record.base.clone()).unwrap_or(own);
    let question = Question::new(Message::new("ask-language"), Message::new("why-language"))
        .choices(records.iter().map(|(tag, record)| (tag.clone(), format!("{tag}  {}", record.name))).collect())
        .or(base);
    let language = interview.take("--language", given.language.as_deref(), &question, &|typed| interview.check.language(typed))?;
    language.ok_or_else(|| super::missing(&["--language"]))
}

/// Who writes.
pub(super) fn subject(interview: Interview<'_>, given: &InitArgs) -> Result<DataSubject, Error> {
    let check = interview.check;
    let question = Question::new(Message::new("ask-name"), Message::new("why-name")).more(Message::new("more-name"));
    let name = interview.take("--name", given.name.as_deref(), &question, &|typed| Ok(check.subject("name", typed)?.name))?;
    let country = country(interview, given)?;
    let region = match given.region.as_deref() {
        Some(typed) => Interview::option("--region", check.subject("region", typed))?.region,
        None => None,
    };
    let email = email(interview, given)?;
    let address = address(interview, given)?;
    if interview.asks && email.is_none() && address.is_empty() {
        interview.remark(&Message::new("init-no-answer"));
    }
    let name = name.ok_or_else(|| super::missing(&["--name"]))?;
    let country = country.ok_or_else(|| super::missing(&["--country"]))?;
    Ok(DataSubject { name, born: None, email, country, region, address })
}

fn country(interview: Interview<'_>, given: &InitArgs) -> Result<Option<Country>, Error> {
    let law = &interview.check.knowledge.law;
    let named = |country: Country| interview.console.words().country(country).unwrap_or_else(|_| country.to_string());
    let all: Vec<String> = law.countries().into_iter().map(|country| format!("{country} {}", named(country))).collect();
    let mut question = Question::new(Message::new("ask-country"), Message::new("why-country"))
        .more(Message::new("more-country").with("countries", all.join(", ")));
    let here = machine::language().and_then(|tag| tag.region?.as_str().parse::<Country>().ok());
    if let Some(here) = here.filter(|country| law.regime_of_residence(*country).is_some()) {
        question = question.or(here.to_string());
    }
    interview.take("--country", given.country.as_deref(), &question, &|typed| interview.check.country(typed, &named))
}

fn email(interview: Interview<'_>, given: &InitArgs) -> Result<Option<EmailAddress>, Error> {
    let question = Question::new(Message::new("ask-email"), Message::new("why-email")).or_nothing(interview.console.plain("answer-none"));
    let check = |typed: &str| Ok(interview.check.subject("email", typed)?.email);
    Ok(interview.take_optional("--email", given.email.as_deref(), &question, &check)?.flatten())
}

fn address(interview: Interview<'_>, given: &InitArgs) -> Result<Vec<String>, Error> {
    let check = |typed: &str| Ok(interview.check.subject("address", typed)?.address);
    if !given.address.is_empty() {
        return Interview::option("--address", check(&given.address.join("\n")));
    }
    if !interview.asks {
        return Ok(Vec::new());
    }
    let question = Question::new(Message::new("ask-address"), Message::new("why-address"))
        .more(Message::new("more-address"))
        .or_nothing(interview.console.plain("answer-none-address"));
    Ok(interview.lines(&question, &check)?.unwrap_or_default())
}

/// The image of the signature, which is never asked for: its path from the root, and an image that a page can show.
pub(super) fn signature(interview: Interview<'_>, given: &InitArgs) -> Result<Option<String>, Error> {
    let Some(typed) = given.signature.as_deref() else { return Ok(None) };
    let file = machine::absolute(typed.as_ref());
    Signature::new(machine::read_at_most(&file, Signature::LIMIT as u64)?)
        .map_err(|error| Error::Signature { file: file.clone(), error })?;
    let path: Checked<_> = interview.check.signature(&file.to_string_lossy());
    Interview::option("--signature", path)
}
