//! `demur doctor`: looks at everything demur needs, and says for each point whether it is well and what to do if not.
//!
//! Enters: the profile, the record, the machine and, unless `--offline`, the mail server. Leaves: findings. It changes nothing and sends nothing:
//! the server is greeted and logged in to, and no message is begun.

mod files;
mod outbox;
mod surroundings;

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::console::Console;
use super::letters::{Found, Unsealing};
use crate::correspondence::OwnFiles;
use crate::error::Error;
use crate::locale::Message;
use crate::machine;
use crate::profile::{Profile, language_hint};

/// What can be typed after `demur doctor`.
#[derive(Debug, Args)]
pub(super) struct DoctorArgs {
    #[arg(long)]
    json: bool,
    #[arg(long)]
    offline: bool,
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// How a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Health {
    /// Nothing to do.
    Well,
    /// The person should look at it; demur works.
    Look,
    /// Something will not work, or is not safe.
    Wrong,
    /// It could not be looked at.
    Skipped,
}

impl Health {
    /// The word in JSON.
    fn id(self) -> &'static str {
        match self {
            Self::Well => "ok",
            Self::Look => "look",
            Self::Wrong => "wrong",
            Self::Skipped => "skipped",
        }
    }
}

/// What was found about a point.
#[derive(Debug)]
struct Finding {
    id: &'static str,
    health: Health,
    said: String,
    advice: Option<String>,
}

/// All that was found so far.
struct Findings<'a> {
    console: &'a Console,
    all: Vec<Finding>,
}

impl Findings<'_> {
    fn add(&mut self, id: &'static str, health: Health, said: &Message, advice: Option<&Message>) {
        let advice = advice.map(|advice| self.console.word(advice));
        self.all.push(Finding { id, health, said: self.console.word(said), advice });
    }

    fn well(&mut self, id: &'static str, said: &Message) {
        self.add(id, Health::Well, said, None);
    }

    /// A point that could not be looked at because of another one.
    fn skipped(&mut self, id: &'static str, why: &'static str) {
        self.add(id, Health::Skipped, &Message::new(why), None);
    }

    /// What another command would have stopped at.
    fn error(&mut self, id: &'static str, health: Health, error: &Error) {
        let report = error.report();
        let at = report.place.map(|place| match place.position {
            Some((line, column)) => format!("{}:{line}:{column}: ", place.file),
            None => format!("{}: ", place.file),
        });
        let said = format!("{}{}", at.unwrap_or_default(), self.console.word(&report.problem));
        let advice = report.hint.map(|hint| self.console.word(&hint));
        self.all.push(Finding { id, health, said, advice });
    }

    fn count(&self, health: Health) -> usize {
        self.all.iter().filter(|finding| finding.health == health).count()
    }

    /// One line a finding, and below it what to do.
    fn as_text(&self) -> String {
        let state = |health: Health| self.console.plain(&format!("doctor-state-{}", health.id()));
        let name = |finding: &Finding| self.console.plain(&format!("doctor-point-{}", finding.id));
        let width = |texts: &mut dyn Iterator<Item = String>| texts.map(|text| text.chars().count()).max().unwrap_or_default();
        let states = width(&mut self.all.iter().map(|finding| state(finding.health)));
        let names = width(&mut self.all.iter().map(name));
        let mut text = String::new();
        for finding in &self.all {
            text.push_str(&format!("{:states$}  {:names$}  {}\n", state(finding.health), name(finding), finding.said.replace('\n', " ")));
            if let Some(advice) = &finding.advice {
                text.push_str(&format!("{:states$}  {:names$}  → {}\n", "", "", advice.replace('\n', " ")));
            }
        }
        let number = |health| self.count(health).to_string();
        let summary = Message::new("doctor-summary")
            .with("well", number(Health::Well))
            .with("look", number(Health::Look))
            .with("wrong", number(Health::Wrong))
            .with("skipped", number(Health::Skipped));
        format!("{text}\n{}\n", self.console.word(&summary))
    }

    fn as_json(&self) -> String {
        let finding =
            |finding: &Finding| json!({ "id": finding.id, "state": finding.health.id(), "text": finding.said, "advice": finding.advice });
        let whole = json!({
            "version": env!("CARGO_PKG_VERSION"),
            "findings": self.all.iter().map(finding).collect::<Vec<_>>(),
            "ok": self.count(Health::Well), "look": self.count(Health::Look),
            "wrong": self.count(Health::Wrong), "skipped": self.count(Health::Skipped),
        });
        format!("{whole}\n")
    }
}

/// Runs the command, with the person's own files as they were found: nothing that is broken keeps it from looking at the rest.
pub(super) fn run(arguments: &DoctorArgs, own: Result<OwnFiles, Error>, console: &mut Console) -> Result<(), Error> {
    let file = machine::profile_path(arguments.profile.as_deref());
    let found = Found::at(file, Unsealing::IfGiven, console);
    let words = console.prefer(found.text.as_ref().ok().and_then(|text| language_hint(text)).as_ref());
    let mut findings = Findings { console, all: Vec::new() };
    let knowledge = surroundings::own_files(own, words, &mut findings);
    let profile = files::profile(&found, arguments.profile.is_some(), &knowledge, &mut findings);
    if let Some(profile) = &profile {
        surroundings::letter(profile, &knowledge, &mut findings);
    }
    let latest = files::record(&machine::data_folder(arguments.data_dir.as_deref()), &mut findings);
    surroundings::clock(latest, &knowledge, &mut findings);
    surroundings::rest(&knowledge, &mut findings);
    outbox::look(profile.as_ref().map(|profile: &Profile| &profile.outbox), arguments.offline, &mut findings);
    let said = if arguments.json { findings.as_json() } else { findings.as_text() };
    Console::result(said.as_bytes())?;
    match findings.count(Health::Wrong) {
        0 => Ok(()),
        wrong => Err(Error::Unwell { wrong }),
    }
}
