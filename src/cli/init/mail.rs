//! The questions about sending e-mail: never a password, only the command that prints it.

use super::InitArgs;
use super::check::{Checked, list, said};
use super::interview::{Interview, Question};
use crate::error::Error;
use crate::locale::Message;
use crate::parties::DataSubject;
use crate::profile::{Outbox, Tls, quoted};

/// From where and how e-mail is sent; all of it may be left out.
pub(super) fn outbox(interview: Interview<'_>, given: &InitArgs, subject: Option<&DataSubject>) -> Result<Outbox, Error> {
    if given.no_mail {
        return Ok(Outbox::default());
    }
    let is_given = given.from.is_some() || given.has_smtp();
    if !is_given {
        let question = Question::new(Message::new("ask-mail"), Message::new("why-mail"));
        if !interview.asks || !interview.yes(question, false)? {
            return Ok(Outbox::default());
        }
    }
    let check = interview.check;
    let from = from(interview, given, subject)?;
    if !interview.asks && !given.has_smtp() {
        return Interview::option("--from", check.outbox(from.as_deref(), &[]));
    }
    let mut keys: Vec<(&str, String)> = Vec::new();
    let question = Question::new(Message::new("ask-smtp-host"), Message::new("why-stays"));
    let host = |typed: &str| check.outbox(None, &[("host", quoted(typed))]).map(|_| typed.to_owned());
    let host =
        interview.take("--smtp-host", given.smtp_host.as_deref(), &question, &host)?.ok_or_else(|| super::missing(&["--smtp-host"]))?;
    keys.push(("host", quoted(&host)));
    let tls = tls(interview, given, &host)?;
    keys.push(("tls", quoted(tls.id())));
    let question = Question::new(Message::new("ask-smtp-port"), Message::new("why-stays")).or(tls.usual_port().to_string());
    let number = |typed: &str| typed.parse::<u32>().map_or_else(|_| quoted(typed), |number| number.to_string());
    let port = |typed: &str| Ok(check.outbox(None, &[("host", quoted("-")), ("port", number(typed))])?.smtp.map(|smtp| smtp.port));
    if let Some(port) = interview.take("--smtp-port", given.smtp_port.as_deref(), &question, &port)?.flatten() {
        keys.push(("port", port.to_string()));
    }
    keys.extend(username(interview, given, subject)?.map(|username| ("username", quoted(&username))));
    let command = password_command(interview, given)?;
    if !command.is_empty() {
        keys.push(("password_command", list(&command.iter().map(String::as_str).collect::<Vec<_>>())));
    }
    Interview::option("--smtp-host", check.outbox(from.as_deref(), &keys))
}

fn from(interview: Interview<'_>, given: &InitArgs, subject: Option<&DataSubject>) -> Result<Option<String>, Error> {
    let mut question = Question::new(Message::new("ask-from"), Message::new("why-from"));
    if let Some((name, email)) = subject.and_then(|subject| Some((&subject.name, subject.email.as_ref()?))) {
        question = question.or(format!("{name} <{email}>"));
    }
    // Once more as it will be written: the name may have grown by a space.
    let check = |typed: &str| {
        let from = interview.check.outbox(Some(typed), &[])?.from.map(|from| from.to_string()).unwrap_or_default();
        interview.check.outbox(Some(&from), &[]).map(|_| from)
    };
    interview.take("--from", given.from.as_deref(), &question, &check)
}

fn tls(interview: Interview<'_>, given: &InitArgs, host: &str) -> Result<Tls, Error> {
    let shown = |tls: Tls| (tls.id().to_owned(), interview.console.plain(&format!("ask-tls-{}", tls.id())));
    let question =
        Question::new(Message::new("ask-tls"), Message::new("why-tls")).choices(Tls::ALL.map(shown).to_vec()).or(Tls::Implicit.id());
    let check = |typed: &str| {
        let outbox = interview.check.outbox(None, &[("host", quoted(host)), ("tls", quoted(typed))])?;
        Ok(outbox.smtp.map_or(Tls::Implicit, |smtp| smtp.tls))
    };
    Ok(interview.take("--smtp-tls", given.smtp_tls.map(Tls::id), &question, &check)?.unwrap_or(Tls::Implicit))
}

fn username(interview: Interview<'_>, given: &InitArgs, subject: Option<&DataSubject>) -> Result<Option<String>, Error> {
    let none = interview.console.plain("answer-none-username");
    let question = Question::new(Message::new("ask-smtp-username").with("none", none.as_str()), Message::new("why-stays"));
    let question = match subject.and_then(|subject| subject.email.as_ref()) {
        Some(email) => question.or(email.as_str()),
        None => question.or_nothing(none.clone()),
    };
    let check = |typed: &str| {
        if typed == none {
            return Ok(None);
        }
        let outbox = interview.check.outbox(None, &[("host", quoted("-")), ("username", quoted(typed))])?;
        Ok(outbox.smtp.and_then(|smtp| smtp.username))
    };
    Ok(interview.take_optional("--smtp-username", given.smtp_username.as_deref(), &question, &check)?.flatten())
}

fn password_command(interview: Interview<'_>, given: &InitArgs) -> Result<Vec<String>, Error> {
    let check = |typed: &str| {
        let words = words(typed)?;
        interview
            .check
            .outbox(None, &[("host", quoted("-")), ("password_command", list(&words.iter().map(String::as_str).collect::<Vec<_>>()))])?;
        Ok(words)
    };
    let question = Question::new(Message::new("ask-password-command"), Message::new("why-password-command"))
        .or_nothing(interview.console.plain("answer-none-command"));
    loop {
        let command = interview.take_optional("--smtp-password-command", given.smtp_password_command.as_deref(), &question, &check)?;
        let command = command.unwrap_or_default();
        // One word alone is more often a password than a command.
        let is_doubtful = command.len() == 1 && given.smtp_password_command.is_none();
        if !is_doubtful || interview.yes(Question::new(Message::new("ask-is-command"), Message::new("why-is-command")), false)? {
            return Ok(command);
        }
    }
}

/// The words of a command line: parted by spaces; quotation marks keep words together, a backslash takes the next character as it is.
pub(in crate::cli) fn words(line: &str) -> Checked<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match (character, quote) {
            (' ' | '\t', None) => words.extend(word.take()),
            ('\'' | '"', None) => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            (_, Some(open)) if character == open => quote = None,
            ('\\', None | Some('"')) => word.get_or_insert_default().extend(characters.next()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    if quote.is_some() {
        return said(Message::new("error-open-quotation"), None);
    }
    words.extend(word);
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_falls_into_words_as_in_a_shell() {
        for (line, parts) in [
            ("pass show mail", vec!["pass", "show", "mail"]),
            ("  a   b ", vec!["a", "b"]),
            ("cat 'my file' \"and $this\"", vec!["cat", "my file", "and $this"]),
            ("a\\ b '\\' \"\\\"\" ''", vec!["a b", "\\", "\"", ""]),
            ("", vec![]),
        ] {
            assert_eq!(words(line).unwrap(), parts, "{line}");
        }
        assert!(words("cat 'open").is_err());
    }
}
