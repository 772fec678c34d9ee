//! How a question is put and an answer taken, whatever it is about.
//!
//! Enters: a [`Question`], what an option says, a check. Leaves: a value, or the word that the person ended it. What is wrong is explained and
//! asked again; without a terminal nothing is asked.

use super::check::{Checked, Checker, said};
use crate::cli::console::Console;
use crate::error::{Error, Report};
use crate::locale::Message;

/// Columns of a line of talk.
const WIDTH: usize = 78;

/// A question, why it is asked, and what Enter means.
pub(super) struct Question {
    ask: Message,
    why: Message,
    more: Option<Message>,
    choices: Vec<(String, String)>,
    /// What stands in brackets, and what it stands for.
    on_enter: Option<(String, String)>,
}

impl Question {
    /// A question that has to be answered.
    pub(super) fn new(ask: Message, why: Message) -> Self {
        Self { ask, why, more: None, choices: Vec::new(), on_enter: None }
    }

    /// What a lone question mark shows.
    pub(super) fn more(mut self, more: Message) -> Self {
        self.more = Some(more);
        self
    }

    /// Words to choose from, with what is shown of each; they can be chosen by their number.
    pub(super) fn choices(mut self, choices: Vec<(String, String)>) -> Self {
        self.choices = choices;
        self
    }

    /// What Enter answers, in these words.
    pub(super) fn or(mut self, value: impl Into<String>) -> Self {
        let value = value.into();
        self.on_enter = Some((value.clone(), value));
        self
    }

    /// What Enter means, if it answers nothing.
    pub(super) fn or_nothing(mut self, label: String) -> Self {
        self.on_enter = Some((label, String::new()));
        self
    }

    /// Whether Enter is an answer.
    pub(super) fn can_be_left(&self) -> bool {
        self.on_enter.is_some()
    }

    /// The word that was meant by its number or by what is shown of it.
    fn meant(&self, typed: &str) -> String {
        let number = typed.parse::<usize>().ok().and_then(|number| self.choices.get(number.checked_sub(1)?));
        let shown = || self.choices.iter().find(|(_, shown)| shown.to_lowercase() == typed.to_lowercase());
        number.or_else(shown).map_or_else(|| typed.to_owned(), |(word, _)| word.clone())
    }
}

/// The talk with the person, or its absence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Interview<'a> {
    pub(super) console: &'a Console,
    pub(super) check: Checker<'a>,
    /// Whether somebody is there to answer.
    pub(super) asks: bool,
}

impl Interview<'_> {
    /// What an option says, else what the person answers; nothing if neither can be.
    pub(super) fn take<T>(
        self,
        option: &'static str,
        given: Option<&str>,
        question: &Question,
        check: &dyn Fn(&str) -> Checked<T>,
    ) -> Result<Option<T>, Error> {
        match given {
            Some(typed) => Self::option(option, check(typed)).map(Some),
            None if self.asks => self.ask(question, check).map(Some),
            None => Ok(None),
        }
    }

    /// The same for what may be left out: an empty answer is none.
    pub(super) fn take_optional<T>(
        self,
        option: &'static str,
        given: Option<&str>,
        question: &Question,
        check: &dyn Fn(&str) -> Checked<T>,
    ) -> Result<Option<T>, Error> {
        let is_answered = given.is_some();
        let left_out = |typed: &str| if typed.is_empty() && !is_answered { Ok(None) } else { check(typed).map(Some) };
        self.take(option, given, question, &left_out).map(Option::flatten)
    }

    /// What is wrong with an option, under its name.
    pub(super) fn option<T>(option: &'static str, checked: Checked<T>) -> Result<T, Error> {
        checked.map_err(|report| Error::Option { option, report })
    }

    /// Asks until the answer is right.
    pub(super) fn ask<T>(self, question: &Question, check: &dyn Fn(&str) -> Checked<T>) -> Result<T, Error> {
        self.pose(question);
        loop {
            let typed = self.line(question, question.on_enter.as_ref().map(|(label, _)| label.as_str()))?;
            let answer = match &question.on_enter {
                Some((_, value)) if typed.is_empty() => value.clone(),
                _ => question.meant(&typed),
            };
            match check(&answer) {
                Ok(value) => return Ok(value),
                Err(report) => self.explain(&report),
            }
        }
    }

    /// Asks for several of the choices, by number or word; Enter takes none.
    pub(super) fn several<T>(self, question: &Question, check: &dyn Fn(&[&str]) -> Checked<T>) -> Result<T, Error> {
        self.ask(question, &|typed| {
            let words = typed.split([' ', ',']).filter(|word| !word.is_empty()).map(|word| question.meant(word)).collect::<Vec<_>>();
            check(&words.iter().map(String::as_str).collect::<Vec<_>>())
        })
    }

    /// Asks for lines until an empty one; a wrong line alone is asked again.
    pub(super) fn lines<T>(self, question: &Question, check: &dyn Fn(&str) -> Checked<T>) -> Result<Option<T>, Error> {
        self.pose(question);
        let mut lines: Vec<String> = Vec::new();
        let mut value = None;
        loop {
            let label = question.on_enter.as_ref().map(|(label, _)| label.as_str()).filter(|_| lines.is_empty());
            let typed = self.line(question, label)?;
            if typed.is_empty() {
                return Ok(value);
            }
            lines.push(typed);
            match check(&lines.join("\n")) {
                Ok(checked) => value = Some(checked),
                Err(report) => {
                    lines.pop();
                    self.explain(&report);
                }
            }
        }
    }

    /// Asks for yes or no; Enter takes `usual`.
    pub(super) fn yes(self, question: Question, usual: bool) -> Result<bool, Error> {
        let words = |id: &str| self.console.plain(id).split(' ').map(str::to_owned).collect::<Vec<_>>();
        let (yes, no) = (words("answer-yes"), words("answer-no"));
        let first = |words: &[String]| words.first().cloned().unwrap_or_default();
        let shown = format!("{}/{}", first(&yes), first(&no));
        self.ask(&question.or(first(if usual { &yes } else { &no })), &|typed| {
            let typed = typed.to_lowercase();
            match (yes.contains(&typed), no.contains(&typed)) {
                (true, _) => Ok(true),
                (_, true) => Ok(false),
                _ => said(Message::new("error-yes-or-no").with("answers", shown.as_str()), None),
            }
        })
    }

    /// A remark, set in from the questions.
    pub(super) fn remark(self, message: &Message) {
        Console::show(&folded(&self.console.word(message), "  "));
    }

    fn pose(self, question: &Question) {
        Console::show(&format!("\n{}", folded(&self.console.word(&question.ask), "")));
        self.remark(&question.why);
        for (number, (_, shown)) in question.choices.iter().enumerate() {
            Console::show(&folded(shown, &format!("  {:>2}  ", number + 1)));
        }
    }

    /// One line, without the space around it; a lone question mark shows more.
    fn line(self, question: &Question, label: Option<&str>) -> Result<String, Error> {
        let prompt = label.map_or_else(|| "  > ".to_owned(), |label| format!("  [{label}] > "));
        loop {
            let typed = Console::answer(&prompt).ok_or_else(stopped)?;
            match str::from_utf8(&typed).map(str::trim) {
                Ok("?") => self.remark(question.more.as_ref().unwrap_or(&question.why)),
                Ok(line) => return Ok(line.to_owned()),
                Err(_) => self.remark(&Message::new("error-not-utf8")),
            }
        }
    }

    fn explain(self, report: &Report) {
        self.remark(&report.problem);
        if let Some(hint) = &report.hint {
            self.remark(hint);
        }
    }
}

/// The person ended it.
pub(super) fn stopped() -> Error {
    Error::Interrupted { said: Message::new("init-nothing-written") }
}

/// A text set in from the questions, line by line as it is.
pub(super) fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { String::new() } else { format!("  {line}") }).collect::<Vec<_>>().join("\n")
}

/// A text in lines that every terminal shows whole, the first after `first` and the others after as many spaces.
pub(super) fn folded(text: &str, first: &str) -> String {
    let indent = first.chars().count();
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = if lines.is_empty() { first.to_owned() } else { " ".repeat(indent) };
        let mut width = indent;
        for word in paragraph.split(' ') {
            let length = word.chars().count();
            if width > indent && width + 1 + length > WIDTH {
                lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
                width = indent;
            }
            if width > indent {
                line.push(' ');
                width += 1;
            }
            line.push_str(word);
            width += length;
        }
        lines.push(line);
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn lines_are_folded_between_words_and_a_long_word_is_left_whole() {
        let (word, long) = ["ä".repeat(40), "x".repeat(90)].into();
        assert_eq!(folded(&format!("{word} {word} {long} a"), "  1  "), format!("  1  {word}\n     {word}\n     {long}\n     a"));
        assert_eq!(folded("one\ntwo  three", ""), "one\ntwo  three");
        assert_eq!(folded(&"a ".repeat(39), "").lines().count(), 1);
    }
}
