//! The only room that prints: results to stdout, talk to stderr, errors as words and an exit code.

use std::cell::RefCell;
use std::io::{self, BufRead, IsTerminal, Write};
use std::process::ExitCode;

use crate::correspondence::OwnFiles;
use crate::encryption::{Identity, Passphrase};
use crate::error::{Error, FileAct, Kind, Report};
use crate::law::Overlay;
use crate::locale::{LanguageIdentifier, LocaleError, Locales, Localizer, Message};
use crate::machine;

/// Speaks with the person in their language.
#[derive(Debug)]
pub(super) struct Console {
    locales: Locales,
    /// The locales without the user's own, for what those cannot say.
    built_in: Locales,
    words: Localizer,
    broken: Option<LocaleError>,
    language_is_set: bool,
    /// What opens the record in this run, once the person has said the passphrase.
    identity: RefCell<Option<Identity>>,
    passphrase: RefCell<Option<Passphrase>>,
}

impl Console {
    /// A console in the language of the environment; in English until a profile says more, if the environment names none.
    ///
    /// A broken locale of the user's is not used here: the error about it must have words.
    pub(super) fn new(own: Option<&OwnFiles>) -> Self {
        let built_in = Locales::load(&Overlay::new()).expect("the built-in locales are tested");
        let locales = own.and_then(|own| Locales::load(&own.locales).ok()).unwrap_or_else(|| built_in.clone());
        let language = machine::language().and_then(|tag| locales.negotiate(&tag, None));
        let language_is_set = language.is_some();
        let wanted = language.unwrap_or_else(|| "en".parse().expect("a tag"));
        let (words, broken) = match locales.for_interface(&wanted) {
            Ok(words) => (words, None),
            Err(error) => (plain_words(&built_in, &wanted), Some(error)),
        };
        Self { locales, built_in, words, broken, language_is_set, identity: RefCell::default(), passphrase: RefCell::default() }
    }

    /// Takes the language of a profile, unless the environment names one; then says whether the user's own words can be used.
    ///
    /// # Errors
    /// [`Error::Locale`] if a file of the user's with the words of the program is broken.
    pub(super) fn prefer(&mut self, language: Option<&LanguageIdentifier>) -> Result<(), Error> {
        let chosen = language.filter(|_| !self.language_is_set).and_then(|language| self.locales.negotiate(language, None));
        if let Some(tag) = chosen {
            let words = self.locales.for_interface(&tag);
            self.broken = words.as_ref().err().cloned();
            self.words = words.unwrap_or_else(|_| plain_words(&self.built_in, &tag));
        }
        self.broken.take().map_or(Ok(()), |error| Err(error.into()))
    }

    /// What opens the record, if it was opened in this run.
    pub(super) fn identity(&self) -> Option<Identity> {
        self.identity.borrow().clone()
    }

    /// Keeps for this run the passphrase that opened the profile.
    pub(super) fn keep_passphrase(&self, passphrase: Passphrase) {
        *self.passphrase.borrow_mut() = Some(passphrase);
    }

    /// The passphrase that opened the profile.
    pub(super) fn passphrase(&self) -> Option<Passphrase> {
        self.passphrase.borrow().clone()
    }

    /// Keeps for this run what opens the record.
    pub(super) fn keep_identity(&self, identity: Identity) {
        *self.identity.borrow_mut() = Some(identity);
    }

    /// The words of the person's language.
    pub(super) fn words(&self) -> &Localizer {
        &self.words
    }

    /// A message in words; what the user's own words cannot say is said in the built-in ones.
    pub(super) fn word(&self, message: &Message) -> String {
        let built_in = |_| plain_words(&self.built_in, self.words.language()).message(message);
        self.words.message(message).or_else(built_in).unwrap_or_else(|error| error.to_string())
    }

    /// A message without variables, by the same rule.
    pub(super) fn plain(&self, id: &str) -> String {
        let built_in = |_| plain_words(&self.built_in, self.words.language()).plain(id);
        self.words.plain(id).or_else(built_in).unwrap_or_else(|error| error.to_string())
    }

    /// Whether stdout is a terminal.
    pub(super) fn is_terminal() -> bool {
        io::stdout().is_terminal()
    }

    /// A result to stdout.
    ///
    /// # Errors
    /// [`Error::File`] if stdout takes no more; a reader that has gone away is no error.
    pub(super) fn result(bytes: &[u8]) -> Result<(), Error> {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => written.map_err(|error| Error::File { file: "stdout".into(), act: FileAct::Write, problem: error.to_string() }),
        }
    }

    /// Talk to stderr.
    pub(super) fn say(&self, message: &Message) {
        Self::line(&self.word(message));
    }

    /// Asks a question that wants a yes; everything else is a no.
    pub(super) fn confirm(&self, question: &Message) -> bool {
        let answer = Self::answer(&format!("{} ", self.word(question))).unwrap_or_default();
        let answer = String::from_utf8_lossy(&answer);
        self.plain("confirm-yes").split(' ').any(|yes| answer.trim().eq_ignore_ascii_case(yes))
    }

    /// Whether a person can be asked: stdin is a terminal.
    pub(super) fn can_ask() -> bool {
        io::stdin().is_terminal()
    }

    /// Text of a letter to stderr, as it is.
    pub(super) fn show_letter(text: &str) {
        let _ = io::stderr().write_all(text.as_bytes());
    }

    /// Lines of talk to stderr, as they are.
    pub(super) fn show(text: &str) {
        Self::line(text);
    }

    /// How far something is, on one line that is written over; nothing off a terminal.
    pub(super) fn progress(&self, message: Option<&Message>) {
        let mut stderr = io::stderr();
        if stderr.is_terminal() && io::stdout().is_terminal() {
            let line = message.map(|message| self.word(message)).unwrap_or_default();
            let line: String = line.chars().filter(|character| !character.is_control()).take(78).collect();
            // Spaces instead of an escape sequence: a terminal need not know any.
            let _ = write!(stderr, "\r{line:<78}\r").and_then(|()| stderr.flush());
        }
    }

    /// The line that the person types after a prompt, without its end; none if the input ends before the line does.
    pub(super) fn answer(prompt: &str) -> Option<Vec<u8>> {
        let mut stderr = io::stderr();
        let _ = write!(stderr, "{prompt}").and_then(|()| stderr.flush());
        let mut line = Vec::new();
        let read = io::stdin().lock().read_until(b'\n', &mut line);
        if read.is_err() || line.pop() != Some(b'\n') {
            Self::line("");
            return None;
        }
        Some(line)
    }

    /// What the person types after a prompt while nothing of it is shown; none if the input ends, or if it cannot be hidden.
    pub(super) fn unseen(&self, question: &Message) -> Option<String> {
        let prompt = format!("{} ", self.word(question));
        machine::unseen(|| Self::answer(&prompt)).flatten().and_then(|answer| String::from_utf8(answer).ok())
    }

    /// A line of talk to stderr; if nobody listens, that is no error.
    fn line(line: &str) {
        let is_shown = |character: &char| crate::profile::forbidden_character(character.encode_utf8(&mut [0; 4]), true).is_none();
        let _ = writeln!(io::stderr(), "{}", line.chars().filter(is_shown).collect::<String>());
    }

    /// Help and version, or a usage error in clap's own words.
    pub(super) fn clap(error: &clap::Error) -> ExitCode {
        let _ = error.print();
        ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
    }

    /// The end by a fault of the program's own, of which the system has already said where it is.
    pub(super) fn fault(&self) -> ExitCode {
        self.say(&Message::new("error-bug").with("what", "panic"));
        ExitCode::from(70)
    }

    /// The end: nothing to say if all went well, else the error and its exit code.
    pub(super) fn finish(&self, done: Result<(), Error>) -> ExitCode {
        let Err(error) = done else { return ExitCode::SUCCESS };
        let Report { place, problem, hint } = error.report();
        if error.kind() == Kind::Interrupted {
            self.say(&problem);
            return ExitCode::from(130);
        }
        let label = self.word(&Message::new("error"));
        let at = place.map(|place| match place.position {
            Some((line, column)) => format!("{}:{line}:{column}: ", place.file),
            None => format!("{}: ", place.file),
        });
        Self::line(&format!("{label}: {}{}", at.unwrap_or_default(), self.word(&problem)));
        if let Some(hint) = hint {
            Self::line(&format!("  {}", self.word(&hint)));
        }
        ExitCode::from(match error.kind() {
            Kind::Input => 1,
            Kind::Usage => 2,
            Kind::NotHandedOver => 3,
            Kind::Record => 4,
            Kind::InDoubt => 5,
            Kind::Interrupted => 130,
        })
    }
}

/// The built-in words of a language; in English where there are none, as for a language that is the user's own.
fn plain_words(built_in: &Locales, language: &LanguageIdentifier) -> Localizer {
    let english = || "en".parse().expect("a tag");
    let tag = built_in.negotiate(language, None).unwrap_or_else(english);
    built_in.for_interface(&tag).expect("the built-in locales are tested")
}
