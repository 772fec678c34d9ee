//! `demur send RIGHT...`: shows what leaves, asks, records, and hands over or prepares.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use clap::Args;

use super::acts::ActArgs;
use super::console::Console;
use super::letters::{Found, LetterArgs};
use super::output::{Output, Prepared, again_from_the_record};
use super::{dates, hops, mailbox, passphrase, preview, recorded};
use crate::correspondence::sending::{self, HandedOver, Intent, Outbox, Outgoing};
use crate::correspondence::{Cases, Draft, Knowledge};
use crate::deadline::State;
use crate::dispatch::{Outcome, Step};
use crate::error::Error;
use crate::ledger::{Head, Hop, Ledger};
use crate::locale::Message;
use crate::machine::{self, SendLock};
use crate::parties::EmailAddress;
use crate::profile::{Profile, Smtp};
use crate::render::{EmlError, Format, text};
use crate::request::{Channel, Reference, Request};

/// What can be typed after `demur send`.
#[derive(Debug, Args)]
pub(super) struct SendArgs {
    #[command(flatten)]
    pub(super) acts: ActArgs,
    #[command(flatten)]
    pub(super) letters: LetterArgs,
    #[arg(long, value_name = "MAIL")]
    address: Option<String>,
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    again: bool,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    clock_is_right: bool,
}

/// A letter that should leave now.
struct Leaving {
    draft: Draft,
    counter: u32,
}

/// Everything that the letters of one run share.
struct Run<'a> {
    arguments: &'a SendArgs,
    profile: &'a Profile,
    file: &'a Path,
    format: Format,
    address: Option<EmailAddress>,
    knowledge: &'a Knowledge,
    console: &'a Console,
}

/// Runs the command with the profile as it was found.
pub(super) fn run(arguments: &SendArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let letters = &arguments.letters;
    let now = machine::now();
    let format = format(letters)?;
    let address = arguments.address.as_deref().map(|typed| super::typed::address(typed, "--address")).transpose()?;
    let file = found.file.clone();
    let profile = letters.profile(found, knowledge)?;
    let order = letters.order(&arguments.acts, &profile, knowledge, now.date_naive(), console)?;
    let requests = knowledge.requests(&profile, &order)?;
    can_leave(letters.channel, &requests, address.as_ref(), &profile, arguments.dry_run)?;
    let run = Run { arguments, profile: &profile, file: &file, format, address, knowledge, console };
    if arguments.dry_run { run.rehearse(requests, now) } else { run.send(requests, now) }
}

/// The form of a letter by its channel: paper can carry several, a web form and an e-mail one.
fn format(letters: &LetterArgs) -> Result<Format, Error> {
    let fitting: &[Format] = match letters.channel {
        Channel::Post => &[Format::Pdf, Format::Html, Format::Text],
        Channel::Email => &[Format::Eml],
        Channel::Form => &[Format::Text],
    };
    let output = letters.output.as_deref().filter(|output| !output.is_dir());
    let ending = output.and_then(|output| Some(output.extension()?.to_string_lossy().into_owned()));
    let typed = match (letters.format, &ending) {
        (Some(format), _) => Some(format),
        (None, Some(ending)) => Format::from_extension(ending),
        (None, None) => Some(fitting[0]),
    };
    if let Some(format) = typed.filter(|format| fitting.contains(format)) {
        return Ok(format);
    }
    let known = fitting.iter().map(|format| format.id()).collect::<Vec<_>>().join(" ");
    let format = letters.format.map_or_else(|| format!(".{}", ending.unwrap_or_default()), |format| format.id().to_owned());
    let problem = Message::new("error-format-of-channel").with("format", format).with("channel", letters.channel.id()).with("known", known);
    Err(Error::Usage { problem })
}

/// Whether the letters have all that their channel needs.
fn can_leave(
    channel: Channel,
    requests: &[Request],
    address: Option<&EmailAddress>,
    profile: &Profile,
    is_rehearsal: bool,
) -> Result<(), Error> {
    let usage = |id| Err(Error::Usage { problem: Message::new(id) });
    if channel != Channel::Email {
        return if address.is_some() { usage("error-address-without-email") } else { Ok(()) };
    }
    let several = requests.iter().any(|request| request.controller_id != requests[0].controller_id);
    match address {
        None => usage("error-address-missing"),
        Some(_) if several => usage("error-address-several"),
        Some(_) if profile.outbox.smtp.is_none() && !is_rehearsal => Err(Error::NoServer),
        Some(_) => Ok(()),
    }
}

impl Run<'_> {
    /// Writes what would leave; records nothing.
    fn rehearse(&self, requests: Vec<Request>, now: DateTime<FixedOffset>) -> Result<(), Error> {
        let drafts = self.knowledge.compose(requests)?;
        let leaving: Vec<Leaving> = drafts.into_iter().map(|draft| Leaving { draft, counter: 0 }).collect();
        let prepared = self.prepare(&leaving, now)?;
        let output = Output::new(self.arguments.letters.output.as_deref(), self.format, leaving.len())?;
        self.show(&leaving, &prepared);
        let written =
            output.write(&leaving.iter().map(|leaving| &leaving.draft).collect::<Vec<_>>(), &prepared, self.arguments.letters.force)?;
        self.console.say(&Message::new("note-rehearsal"));
        preview::tell_written(&written, self.console);
        Ok(())
    }

    fn send(&self, requests: Vec<Request>, now: DateTime<FixedOffset>) -> Result<(), Error> {
        let folder = machine::data_folder(self.arguments.letters.data_dir.as_deref());
        let lock = SendLock::take(&folder, || self.console.say(&Message::new("note-waiting-for-sender")))?;
        let ledger = recorded::found(&folder, self.console)?;
        let cases = match &ledger {
            Some(ledger) => {
                recorded::check(ledger, now, self.arguments.clock_is_right)?;
                Cases::read(ledger, self.knowledge, now.date_naive(), false)?
            }
            None => Cases::default(),
        };
        let (leaving, doubtful) = self.sort(requests, &cases, ledger.as_ref())?;
        drop(ledger);
        if leaving.is_empty() {
            return worst(doubtful, Vec::new());
        }
        let prepared = self.prepare(&leaving, now)?;
        let output = self.output(leaving.len())?;
        if let Some(output) = &output {
            output.is_free(&leaving.iter().map(|leaving| &leaving.draft).collect::<Vec<_>>(), &prepared, self.arguments.letters.force)?;
        }
        self.show(&leaving, &prepared);
        self.ask(leaving.len())?;
        let password = self.smtp().map(machine::smtp_password).transpose()?.flatten();
        let mut ledger = machine::create_ledger(&lock, &folder, None)?;
        passphrase::unlock(&mut ledger, self.console)?;
        let (failed, mut in_doubt) = match self.smtp() {
            Some(smtp) => self.hand_over(&mut ledger, smtp, password, &leaving, output.as_ref())?,
            None => self.lay_out(&mut ledger, &leaving, &prepared, output.as_ref()).map(|()| (Vec::new(), Vec::new()))?,
        };
        if let Some(head) = ledger.head()? {
            tell_head(&head, self.console);
        }
        in_doubt.extend(doubtful);
        worst(in_doubt, failed)
    }

    fn smtp(&self) -> Option<&Smtp> {
        self.profile.outbox.smtp.as_ref().filter(|_| self.arguments.letters.channel == Channel::Email)
    }

    /// Where files go: an e-mail leaves no file behind unless one is asked for.
    fn output(&self, letters: usize) -> Result<Option<Output>, Error> {
        let typed = self.arguments.letters.output.as_deref();
        if typed.is_none() && self.arguments.letters.channel == Channel::Email {
            return Ok(None);
        }
        Output::new(typed, self.format, letters).map(Some)
    }

    /// What should leave now, with its reference, and what is in doubt; says what is open already.
    fn sort(&self, requests: Vec<Request>, cases: &Cases, ledger: Option<&Ledger>) -> Result<(Vec<Leaving>, Vec<Reference>), Error> {
        let (mut todo, mut counters, mut doubtful) = (Vec::new(), Vec::new(), Vec::new());
        for mut request in requests {
            match sending::plan(&mut request, cases, self.arguments.again) {
                Intent::New { counter, namesake } => {
                    if let Some(other) = namesake {
                        self.console.say(
                            &Message::new("note-namesake").with("reference", other.as_str()).with("name", request.subject.name.as_str()),
                        );
                    }
                    counters.push(counter);
                    todo.push(request);
                }
                Intent::Retry { counter } => {
                    self.console.say(&Message::new("note-retry").with("reference", request.reference.as_str()));
                    counters.push(counter);
                    todo.push(request);
                }
                Intent::InDoubt(reference) => doubtful.push(reference),
                Intent::Open(reference) => {
                    let case = cases.find(reference.as_str())?;
                    recorded::result_line(&case.reference, case.standing.state, &case.letter.controller.id)?;
                    let state = self.console.plain(&format!("state-{}", case.standing.state.id()));
                    let message = Message::new("note-already-open")
                        .with("reference", reference.as_str())
                        .with("controller", case.letter.controller.name.as_str())
                        .with("state", state);
                    self.console.say(&message);
                    if let Some(ledger) = ledger {
                        again_from_the_record(ledger, case, self.arguments.letters.output.as_deref(), self.knowledge, self.console)?;
                    }
                }
            }
        }
        let drafts = self.knowledge.compose(todo)?;
        Ok((drafts.into_iter().zip(counters).map(|(draft, counter)| Leaving { draft, counter }).collect(), doubtful))
    }

    /// The exact bytes of each letter, and what goes with it.
    fn prepare(&self, leaving: &[Leaving], at: DateTime<FixedOffset>) -> Result<Vec<Prepared>, Error> {
        let is_uploaded = |leaving: &Leaving| leaving.draft.request.channel == Channel::Form && leaving.draft.request.authority.is_some();
        let format = if leaving.iter().any(is_uploaded) { Format::Pdf } else { self.format };
        let mut stationery = self.arguments.letters.stationery(format, self.profile, self.file, at)?;
        stationery.recipient.clone_from(&self.address);
        leaving
            .iter()
            .map(|leaving| Prepared::new(&leaving.draft, self.format, &stationery, self.knowledge, self.console.words()))
            .collect()
    }

    /// Everything that leaves: recipient, channel, fields, and the whole letter; for a web form the packet, for only its text leaves.
    fn show(&self, leaving: &[Leaving], prepared: &[Prepared]) {
        let console = self.console;
        for (Leaving { draft, .. }, prepared) in leaving.iter().zip(prepared) {
            let request = &draft.request;
            let recipient = match &self.address {
                Some(address) => format!("{} <{address}>", request.addressee().name),
                None => draft.letter.recipient.join(", "),
            };
            let message = Message::new("note-leaving")
                .with("reference", request.reference.as_str())
                .with("recipient", recipient)
                .with("channel", console.plain(&format!("by-{}", request.channel.id())));
            console.say(&message);
            let shown = match request.channel {
                Channel::Form => String::from_utf8_lossy(prepared.main()).into_owned(),
                Channel::Post | Channel::Email => text(&draft.letter),
            };
            Console::show_letter(&format!("\n{shown}\n"));
        }
        let drafts: Vec<Draft> = leaving.iter().map(|leaving| leaving.draft.clone()).collect();
        preview::tell(&drafts, self.profile, self.format, &self.arguments.letters, self.knowledge, console);
    }

    fn ask(&self, letters: usize) -> Result<(), Error> {
        if self.arguments.yes {
            return Ok(());
        }
        if !Console::can_ask() {
            return Err(Error::Usage { problem: Message::new("error-nobody-to-ask") });
        }
        let id = if self.arguments.letters.channel == Channel::Email { "ask-send" } else { "ask-prepare" };
        let is_sure = self.console.confirm(&Message::new(id).with("letters", letters.to_string()));
        if is_sure { Ok(()) } else { Err(Error::Interrupted { said: Message::new("error-interrupted") }) }
    }

    /// Records letters that the person takes to the post or into a form, and writes their files.
    fn lay_out(&self, ledger: &mut Ledger, leaving: &[Leaving], prepared: &[Prepared], output: Option<&Output>) -> Result<(), Error> {
        for (Leaving { draft, counter }, prepared) in leaving.iter().zip(prepared) {
            sending::compose(ledger, draft, *counter, None, &prepared.attachments, machine::now())?;
            recorded::result_line(&draft.request.reference, State::Composed, &draft.request.controller_id)?;
        }
        let Some(output) = output else { return Ok(()) };
        let drafts: Vec<&Draft> = leaving.iter().map(|leaving| &leaving.draft).collect();
        let written = output.write(&drafts, prepared, self.arguments.letters.force).inspect_err(|_| {
            self.console.say(&Message::new("note-still-in-record"));
        })?;
        preview::tell_written(&written, self.console);
        dates::beside(&drafts, ledger, output, self.knowledge, self.console)?;
        let (what, command) = match self.arguments.letters.channel {
            Channel::Form => ("note-now-submit", "note-command-submitted"),
            _ => ("note-now-post", "note-command-posted"),
        };
        self.console.say(&Message::new(what));
        for draft in drafts {
            let reference = recorded::reference_to_type(&draft.request.reference, self.arguments.letters.data_dir.as_deref());
            self.console.say(&Message::new(command).with("reference", reference));
        }
        Ok(())
    }

    /// Records letters and hands them over, one after the other; after a fault before any message the rest is not tried.
    fn hand_over(
        &self,
        ledger: &mut Ledger,
        smtp: &Smtp,
        password: Option<String>,
        leaving: &[Leaving],
        output: Option<&Output>,
    ) -> Result<(Vec<Reference>, Vec<Reference>), Error> {
        let (mut failed, mut in_doubt) = (Vec::new(), Vec::new());
        let to = self.address.as_ref().expect("asked for before");
        let (_, from) = self.profile.sender().ok_or(EmlError::NoSender)?;
        let mut outbox = Outbox::new(smtp, password);
        let (mut sent, mut taken) = (Vec::new(), Vec::new());
        for (position, Leaving { draft, counter }) in leaving.iter().enumerate() {
            let now = machine::now();
            let prepared = self.prepare(std::slice::from_ref(&leaving[position]), now)?.remove(0);
            sending::compose(ledger, draft, *counter, Some(to), &prepared.attachments, now)?;
            let reference = &draft.request.reference;
            let outgoing = Outgoing { reference, from: &from, to, bytes: prepared.main() };
            self.console.say(&Message::new("note-handing-over").with("reference", reference.as_str()).with("host", smtp.host.as_str()));
            let ended = sending::hand_over(ledger, &mut outbox, &outgoing, &machine::now)?;
            self.tell_outcome(&draft.request, &ended, smtp);
            match ended.outcome {
                Outcome::Accepted => {
                    recorded::result_line(&draft.request.reference, State::Sent, &draft.request.controller_id)?;
                    taken.push(position);
                }
                Outcome::InDoubt(_) => {
                    recorded::result_line(&draft.request.reference, State::InDoubt, &draft.request.controller_id)?;
                    in_doubt.push(reference.clone());
                }
                Outcome::Failed(ref failure) => {
                    recorded::result_line(&draft.request.reference, State::Failed, &draft.request.controller_id)?;
                    failed.push(reference.clone());
                    if failure.step <= Step::Auth {
                        self.tell_untried(&leaving[position + 1..]);
                        break;
                    }
                }
            }
            sent.push((draft, prepared));
        }
        outbox.close();
        if let Some(imap) = &self.profile.inbox {
            let copy = |position: &usize| {
                let (draft, prepared): &(&Draft, Prepared) = &sent[*position];
                Outgoing { reference: &draft.request.reference, from: &from, to, bytes: prepared.main() }
            };
            mailbox::keep_copies(ledger, imap, &taken.iter().map(copy).collect::<Vec<_>>(), self.console);
        }
        if let Some(output) = output {
            let (drafts, prepared): (Vec<&Draft>, Vec<Prepared>) = sent.into_iter().unzip();
            preview::tell_written(&output.write(&drafts, &prepared, self.arguments.letters.force)?, self.console);
            dates::beside(&drafts, ledger, output, self.knowledge, self.console)?;
        }
        Ok((failed, in_doubt))
    }

    fn tell_outcome(&self, request: &Request, ended: &HandedOver, smtp: &Smtp) {
        let reference = &request.reference;
        let about = |id, failure| hops::said_of(id, failure, &smtp.host, smtp.port, self.console).with("reference", reference.as_str());
        let taken = match ended.hop {
            Some(Hop::Controller) => "note-received",
            _ if request.is_to_meta() => "note-handed-over",
            _ => "note-handed-over-elsewhere",
        };
        self.console.say(&match &ended.outcome {
            Outcome::Accepted => Message::new(taken).with("reference", reference.as_str()).with("host", smtp.host.as_str()),
            Outcome::Failed(failure) => about("note-not-handed-over", failure),
            Outcome::InDoubt(failure) => about("note-in-doubt", failure),
        });
        if ended.outcome == Outcome::Accepted && ended.hop != Some(Hop::Controller) {
            let reports = hops::asked(ended.dsn.as_ref());
            self.console.say(&reports.with("reference", reference.as_str()).with("host", smtp.host.as_str()));
        }
    }

    fn tell_untried(&self, rest: &[Leaving]) {
        if !rest.is_empty() {
            self.console.say(&Message::new("note-untried").with("letters", rest.len().to_string()));
        }
    }
}

/// Tries the log-in of a profile that is not written yet; says why it fails.
pub(super) fn log_in(smtp: &Smtp, console: &Console) -> Result<(), Message> {
    let password = machine::smtp_password(smtp).map_err(|error| error.report().problem)?;
    sending::log_in(smtp, password.as_deref()).map_err(|failure| hops::said_of("note-no-login", &failure, &smtp.host, smtp.port, console))
}

fn tell_head(head: &Head, console: &Console) {
    console.say(&Message::new("note-head").with("seq", head.seq.to_string()).with("hash", head.hash.as_str()));
}

/// Of several ends the worst: in doubt, then not handed over.
fn worst(in_doubt: Vec<Reference>, failed: Vec<Reference>) -> Result<(), Error> {
    if !in_doubt.is_empty() {
        return Err(Error::InDoubt { references: in_doubt });
    }
    if failed.is_empty() { Ok(()) } else { Err(Error::NotHandedOver { references: failed }) }
}
