//! The questions about the person's particular situation: only kinds that are honest, and none of them is needed.

use super::InitArgs;
use super::interview::{Interview, Question, folded};
use crate::cli::console::Console;
use crate::error::Error;
use crate::law::Country;
use crate::locale::{LanguageIdentifier, Message};
use crate::parties::{DataSubject, Ground, Situation};

/// The grounds and the own words.
pub(super) fn situation(
    interview: Interview<'_>,
    given: &InitArgs,
    language: &LanguageIdentifier,
    subject: &DataSubject,
) -> Result<Situation, Error> {
    let check = interview.check;
    let is_given = given.no_grounds || !given.ground.is_empty();
    let mut grounds = if is_given || !interview.asks {
        given.ground.clone()
    } else {
        let grounds = interview.several(&question(interview), &|words| Ok(check.situation(words, None, false)?.grounds))?;
        show_clauses(interview, &grounds, language, subject.country);
        if grounds.contains(&Ground::Safety) && !subject.address.is_empty() {
            interview.remark(&Message::new("note-safety"));
        }
        grounds
    };
    let is_special = grounds.contains(&Ground::SpecialCategories);
    if is_special && !is_given {
        let question = Question::new(Message::new("ask-special-in-file"), Message::new("why-special-in-file"));
        if !interview.yes(question, false)? {
            grounds.retain(|ground| *ground != Ground::SpecialCategories);
            interview.remark(&Message::new("init-special-each-time"));
        }
    }
    let (text, disclose_sensitive) = own_words(interview, given, is_special)?;
    if interview.asks && !is_given && !is_special && grounds.is_empty() && text.is_none() {
        interview.remark(&Message::new("init-no-grounds"));
    }
    let ids: Vec<&str> = grounds.iter().map(|ground| ground.id()).collect();
    Interview::option("--text", check.situation(&ids, text.as_deref(), disclose_sensitive))
}

fn question(interview: Interview<'_>) -> Question {
    let kind = |ground: Ground| (ground.id().to_owned(), interview.console.plain(&format!("ask-ground-{ground}")));
    Question::new(Message::new("ask-grounds"), Message::new("why-grounds"))
        .more(Message::new("more-grounds"))
        .choices(Ground::ALL.map(kind).to_vec())
        .or_nothing(interview.console.plain("answer-none-grounds"))
}

/// What the letter will say, in its own language.
fn show_clauses(interview: Interview<'_>, grounds: &[Ground], language: &LanguageIdentifier, country: Country) {
    let knowledge = interview.check.knowledge;
    let tag = knowledge.locales.negotiate(language, Some(country));
    let words = tag.zip(knowledge.law.regime_of_residence(country));
    let Some(Ok(words)) =
        words.map(|(tag, regime)| knowledge.locales.for_letters(&tag, &["objection"], &regime.words(crate::machine::today())))
    else {
        return;
    };
    let clauses: Vec<String> = grounds.iter().filter_map(|ground| words.plain(&format!("ground-{ground}")).ok()).collect();
    if !clauses.is_empty() {
        interview.remark(&Message::new("init-letter-says"));
        for clause in clauses {
            Console::show(&folded(&clause, "  – "));
        }
    }
}

/// The own words, and whether Meta may read them although they may reveal what Article 9 GDPR protects.
fn own_words(interview: Interview<'_>, given: &InitArgs, is_special: bool) -> Result<(Option<String>, bool), Error> {
    let check = |typed: &str| Ok(interview.check.situation(&[], Some(typed), false)?.text.unwrap_or_default());
    let mut text = match given.text.as_deref() {
        Some(typed) => Some(Interview::option("--text", check(typed))?),
        None if given.no_grounds || !interview.asks => return Ok((None, false)),
        None => None,
    };
    loop {
        if text.is_none() {
            let question = Question::new(Message::new("ask-text"), Message::new("why-text"))
                .more(Message::new("more-text"))
                .or_nothing(interview.console.plain("answer-none-text"));
            text = interview.lines(&question, &check)?;
        }
        let Some(words) = text.as_deref() else { return Ok((None, false)) };
        if !is_special || given.disclose_sensitive || !interview.asks {
            return Ok((text, given.disclose_sensitive));
        }
        interview.remark(&Message::new("note-sensitive").with("text", words));
        if interview.yes(Question::new(Message::new("ask-sensitive"), Message::new("why-sensitive")), false)? {
            return Ok((text, true));
        }
        text = None;
    }
}
