//! `demur init`: asks, checks, and writes a profile.
//!
//! Enters: options, and answers where a terminal is. Leaves: a profile that only the person can read, or nothing at all. Each answer is
//! checked by the parser of profiles; the whole is parsed again before it is written.

mod accounts;
mod check;
mod interview;
mod mail;
mod person;
mod sealed;
mod situation;

use std::path::{Path, PathBuf};

use clap::Args;

use super::console::Console;
use super::typed::one_of;
use crate::correspondence::Knowledge;
use crate::error::Error;
use crate::locale::Message;
use crate::machine;
use crate::parties::{DataSubject, Ground, Particulars};
use crate::profile::{Profile, Smtp, Tls, write};
use check::{Checker, said};
use interview::{Interview, Question, folded, indented, stopped};

/// What can be typed after `demur init`.
#[derive(Debug, Default, Args)]
pub(super) struct InitArgs {
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    #[arg(long)]
    name: Option<String>,
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[arg(long)]
    region: Option<String>,
    #[arg(long, value_name = "MAIL")]
    email: Option<String>,
    #[arg(long, value_name = "LINE")]
    address: Vec<String>,
    #[arg(long, value_name = "FILE")]
    signature: Option<String>,
    #[arg(long, value_name = "service=…,KEY=…")]
    account: Vec<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = one_of::<Ground>(Ground::ALL.map(Ground::id)))]
    ground: Vec<Ground>,
    #[arg(long, conflicts_with_all = ["ground", "text"])]
    no_grounds: bool,
    #[arg(long)]
    text: Option<String>,
    #[arg(long)]
    disclose_sensitive: bool,
    #[arg(long, value_name = "DATE=HOW[=SERVICE]")]
    earlier: Vec<String>,
    #[arg(long, value_name = "SENDER")]
    from: Option<String>,
    #[arg(long, value_name = "HOST")]
    smtp_host: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    smtp_port: Option<String>,
    #[arg(long, value_name = "HOW", value_parser = one_of::<Tls>(Tls::ALL.map(Tls::id)))]
    smtp_tls: Option<Tls>,
    #[arg(long, value_name = "NAME")]
    smtp_username: Option<String>,
    #[arg(long, value_name = "COMMAND")]
    smtp_password_command: Option<String>,
    #[arg(long, conflicts_with_all = ["from", "smtp_host", "smtp_port", "smtp_tls", "smtp_username", "smtp_password_command"])]
    no_mail: bool,
    #[arg(long)]
    encrypt: bool,
    #[arg(long, value_name = "COMMAND", requires = "encrypt")]
    passphrase_command: Option<String>,
    #[arg(long, value_name = "DIR", requires = "encrypt")]
    data_dir: Option<PathBuf>,
}

impl InitArgs {
    fn has_smtp(&self) -> bool {
        [&self.smtp_host, &self.smtp_port, &self.smtp_username, &self.smtp_password_command].iter().any(|option| option.is_some())
            || self.smtp_tls.is_some()
    }

    /// The error that names the options without which nothing can be written, if one of them is missing.
    fn complete(&self) -> Result<(), Error> {
        let needed = [
            ("--language", self.language.is_some()),
            ("--name", self.name.is_some()),
            ("--country", self.country.is_some()),
            ("--account", !self.account.is_empty()),
        ];
        let lacking: Vec<&str> = needed.into_iter().filter(|(_, is_there)| !is_there).map(|(option, _)| option).collect();
        if lacking.is_empty() { Ok(()) } else { Err(missing(&lacking)) }
    }
}

pub(super) use mail::words;

const MISSING: &str = "error-init-missing";

fn missing(options: &[&str]) -> Error {
    let options: Vec<String> = options.iter().map(ToString::to_string).collect();
    Error::Usage { problem: Message::new(MISSING).with("options", options) }
}

/// Logs in to a mail server and out again, or says why it cannot.
pub(super) type Login<'a> = &'a dyn Fn(&Smtp) -> Result<(), Message>;

/// Runs the command.
pub(super) fn run(arguments: &InitArgs, knowledge: &Knowledge, console: &Console, login: Login<'_>) -> Result<(), Error> {
    let file = machine::profile_path(arguments.profile.as_deref());
    if !arguments.force && machine::is_taken(&file) {
        return Err(Error::ProfileExists { file });
    }
    if arguments.encrypt {
        sealed::can_be(&machine::data_folder(arguments.data_dir.as_deref()))?;
    }
    let interview = Interview { console, check: Checker { knowledge }, asks: Console::can_ask() };
    if interview.asks {
        check_options(interview, arguments)?;
        Console::show(&folded(&console.plain("init-welcome"), ""));
    } else {
        arguments.complete()?;
    }
    let mut profile = answers(interview, arguments)?;
    test_mail(interview, &mut profile, login)?;
    let mut text = written(interview, &file, &profile)?;
    while interview.asks && !is_approved(interview, &file, &text)? {
        change(interview, &mut profile, login)?;
        text = written(interview, &file, &profile)?;
    }
    let bytes = if arguments.encrypt {
        let folder = machine::data_folder(arguments.data_dir.as_deref());
        let passphrase = sealed::record(&folder, arguments.passphrase_command.as_deref(), console)?;
        sealed::profile(&text, &passphrase, &file)?
    } else {
        text.into_bytes()
    };
    machine::write_private(file.clone(), bytes, arguments.force)?;
    console.say(&Message::new("note-written").with("file", file.display().to_string()));
    if !interview.asks && profile.situation.is_empty() {
        console.say(&Message::new("init-no-grounds"));
    }
    let elsewhere = arguments.profile.as_ref().map(|file| format!(" --profile {}", file.display())).unwrap_or_default();
    console.say(&Message::new("init-next").with("command", format!("demur draft objection access{elsewhere}")));
    Ok(())
}

/// Finds what is wrong with an option before the first question: no answer is lost by it.
fn check_options(interview: Interview<'_>, given: &InitArgs) -> Result<(), Error> {
    let silent = Interview { asks: false, ..interview };
    lenient(person::language(silent, given))?;
    let subject = lenient(person::subject(silent, given))?;
    person::signature(silent, given)?;
    if let Some(accounts) = lenient(accounts::accounts(silent, given, None))? {
        accounts::earlier(silent, given, &accounts)?;
    }
    if let Some(text) = &given.text {
        Interview::option("--text", interview.check.situation(&[], Some(text), false))?;
    }
    lenient(mail::outbox(silent, given, subject.as_ref())).map(drop)
}

/// What is missing will be asked for.
fn lenient<T>(checked: Result<T, Error>) -> Result<Option<T>, Error> {
    match checked {
        Err(Error::Usage { problem }) if problem.id == MISSING => Ok(None),
        checked => checked.map(Some),
    }
}

fn answers(interview: Interview<'_>, given: &InitArgs) -> Result<Profile, Error> {
    let language = person::language(interview, given)?;
    let subject = person::subject(interview, given)?;
    let signature = person::signature(interview, given)?;
    let accounts = accounts::accounts(interview, given, Some(subject.country))?;
    let situation = situation::situation(interview, given, &language, &subject)?;
    let earlier = accounts::earlier(interview, given, &accounts)?;
    let outbox = mail::outbox(interview, given, Some(&subject))?;
    Ok(Profile {
        language,
        subject,
        signature,
        accounts,
        situation,
        earlier,
        outbox,
        inbox: None,
        traces: None,
        representative: None,
        particulars: Particulars::default(),
    })
}

/// Tries the mail account; if that fails, the person says what to do.
fn test_mail(interview: Interview<'_>, profile: &mut Profile, login: Login<'_>) -> Result<(), Error> {
    while let Some(smtp) = &profile.outbox.smtp {
        let Err(problem) = login(smtp) else { break };
        if !interview.asks {
            return Err(login_failed(problem));
        }
        interview.remark(&Message::new("init-login-failed"));
        interview.remark(&problem);
        match one(
            interview,
            Question::new(Message::new("ask-login"), Message::new("why-login")),
            "ask-login-",
            &["change", "keep", "stop"],
        )? {
            "change" => profile.outbox = mail::outbox(interview, &InitArgs::default(), Some(&profile.subject))?,
            "keep" => break,
            _ => return Err(stopped()),
        }
    }
    Ok(())
}

/// What a failed login is, where nobody can be asked what to do.
fn login_failed(problem: Message) -> Error {
    Error::Login { problem }
}

/// The text of the profile, from which the parser has made the same profile again.
fn written(interview: Interview<'_>, file: &Path, profile: &Profile) -> Result<String, Error> {
    let text = write(profile, &|id| interview.console.plain(id));
    let knowledge = interview.check.knowledge;
    let parsed = Profile::parse(&text, &knowledge.law, &knowledge.directory);
    let parsed = parsed.map_err(|error| Error::Profile { file: file.to_owned(), error })?;
    assert!(parsed == *profile, "what is written says what was answered");
    Ok(text)
}

fn is_approved(interview: Interview<'_>, file: &Path, text: &str) -> Result<bool, Error> {
    Console::show(&format!("\n{}\n\n{}", interview.console.plain("init-preview"), indented(text)));
    let why = Message::new("why-write").with("file", file.display().to_string());
    interview.yes(Question::new(Message::new("ask-write"), why), true)
}

/// Asks one part again; Enter ends it all.
fn change(interview: Interview<'_>, profile: &mut Profile, login: Login<'_>) -> Result<(), Error> {
    let none = InitArgs::default();
    let question = Question::new(Message::new("ask-change"), Message::new("why-change")).or_nothing(interview.console.plain("answer-stop"));
    match one(interview, question, "ask-change-", &["person", "accounts", "grounds", "earlier", "mail"])? {
        "person" => {
            profile.language = person::language(interview, &none)?;
            let subject = person::subject(interview, &none)?;
            let region = profile.subject.region.take().filter(|_| subject.country == profile.subject.country);
            profile.subject = DataSubject { region, ..subject };
        }
        "accounts" => {
            profile.accounts = accounts::accounts(interview, &none, Some(profile.subject.country))?;
            let accounts = &profile.accounts;
            let has = |service: &_| accounts.iter().any(|account| account.service == *service);
            profile.earlier.retain(|earlier| earlier.service.as_ref().is_none_or(has));
        }
        "grounds" => profile.situation = situation::situation(interview, &none, &profile.language, &profile.subject)?,
        "earlier" => profile.earlier = accounts::earlier(interview, &none, &profile.accounts)?,
        "mail" => {
            profile.outbox = mail::outbox(interview, &none, Some(&profile.subject))?;
            test_mail(interview, profile, login)?;
        }
        _ => return Err(stopped()),
    }
    Ok(())
}

/// One of some words of ours, each shown by the message `<head><word>`; the empty word if Enter means nothing.
fn one(interview: Interview<'_>, question: Question, head: &str, words: &[&'static str]) -> Result<&'static str, Error> {
    let choices: Vec<(String, String)> =
        words.iter().map(|word| ((*word).to_owned(), interview.console.plain(&format!("{head}{word}")))).collect();
    let known = choices.iter().map(|(_, shown)| shown.clone()).collect::<Vec<_>>().join(", ");
    let may_be_empty = question.can_be_left();
    interview.ask(&question.choices(choices), &|typed| {
        let word = words.iter().copied().find(|word| *word == typed).or_else(|| (typed.is_empty() && may_be_empty).then_some(""));
        match word {
            Some(word) => Ok(word),
            None => said(Message::new("error-one-of").with("known", known.as_str()), None),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::correspondence::OwnFiles;

    #[test]
    fn without_a_terminal_a_failed_login_is_an_error() {
        let knowledge = Knowledge::load(&OwnFiles::default()).unwrap();
        let console = Console::new(None);
        let interview = Interview { console: &console, check: Checker { knowledge: &knowledge }, asks: false };
        let text = "language = 'en'\n[subject]\nname = 'Ben'\ncountry = 'IE'\n[outbox.smtp]\nhost = 'localhost'\n";
        let mut profile = interview.check.profile(text).unwrap();
        assert!(test_mail(interview, &mut profile, &|_| Ok(())).is_ok());
        let refused = test_mail(interview, &mut profile, &|smtp| Err(Message::new("error-mail").with("problem", smtp.host.as_str())));
        assert!(matches!(refused, Err(Error::Login { problem }) if problem == Message::new("error-mail").with("problem", "localhost")));
    }
}
