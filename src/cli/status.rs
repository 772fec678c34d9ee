//! `demur status`: open letters, whose and what, to whom and how, until when, and what to do next.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use serde_json::{Value, json};

use super::console::Console;
use super::typed::day;
use super::{carriage, dates, forgotten, mails, recorded};
use crate::correspondence::{Case, Cases, Knowledge};
use crate::deadline::{Extension, Identification, Next, Sent, Standing, State};
use crate::error::Error;
use crate::law::{Effect, Pause, Right};
use crate::locale::{LocaleError, Localizer, Message};
use crate::machine;

/// What can be typed after `demur status`.
#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[arg(long)]
    all: bool,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["json", "as_of"])]
    ics: Option<PathBuf>,
    #[arg(long, requires = "ics")]
    force: bool,
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<String>,
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// From where a letter is looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) today: NaiveDate,
    pub(super) console: &'a Console,
    /// The folder of the record, if it was typed: then the commands that are proposed name it too.
    pub(super) data_dir: Option<&'a Path>,
    pub(super) knowledge: &'a Knowledge,
}

/// Runs the command.
pub(super) fn run(arguments: &StatusArgs, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let today = arguments.as_of.as_deref().map(|typed| day(typed, "--as-of")).transpose()?.unwrap_or_else(machine::today);
    let folder = machine::data_folder(arguments.data_dir.as_deref());
    let cases = recorded::cases(&folder, knowledge, today, console)?;
    if let Some(file) = &arguments.ics {
        return dates::write(&cases, file, arguments.force, knowledge, console);
    }
    let view = View { today, console, data_dir: arguments.data_dir.as_deref(), knowledge };
    let shown: Vec<&Case> =
        cases.iter().filter(|case| arguments.all || !case.standing.state.is_closed() || case.standing.next != Next::Nothing).collect();
    let forgotten = || cases.forgotten().filter(|_| arguments.all);
    if arguments.json {
        let mut rows = shown.iter().map(|case| as_json(case, &view)).collect::<Result<Vec<_>, _>>()?;
        rows.extend(forgotten().map(forgotten::as_json));
        return Console::result(format!("{}\n", Value::Array(rows)).as_bytes());
    }
    let mut paragraphs = Vec::with_capacity(shown.len());
    for case in &shown {
        paragraphs.push(paragraph(case, &view)?);
    }
    for letter in forgotten() {
        paragraphs.push(forgotten::paragraph(letter, console.words())?);
    }
    if paragraphs.is_empty() {
        console.say(&Message::new(if cases.iter().next().is_none() { "note-no-letters" } else { "note-no-open-letters" }));
    }
    console.say(&Message::new("note-status"));
    propose_to_forget(&cases, &view);
    Console::result(paragraphs.join("\n").as_bytes())
}

/// Names the closed letters that no time limit known here needs any more.
fn propose_to_forget(cases: &Cases, view: &View<'_>) {
    let is_over = |case: &&Case| case.keep_until.is_some_and(|until| view.today > until);
    for case in cases.iter().filter(is_over) {
        let typed = recorded::reference_to_type(&case.reference, view.data_dir);
        let until = case.keep_until.unwrap_or(view.today);
        view.console.say(&Message::new("note-can-be-forgotten").with("reference", typed).with("date", until));
    }
}

/// A letter in a few lines.
pub(super) fn paragraph(case: &Case, view: &View<'_>) -> Result<String, Error> {
    let words = view.console.words();
    let standing = &case.standing;
    let mut lines = vec![
        words.message(
            &Message::new("status-head")
                .with("reference", case.reference.as_str())
                .with("subject", case.letter.subject.name.as_str())
                .with(
                    "controller",
                    case.letter.authority.as_ref().map_or(&case.letter.controller.name, |authority| &authority.name).as_str(),
                ),
        )?,
        words.message(
            &Message::new("status-what")
                .with("rights", rights(case, words)?)
                .with("channel", words.plain(&format!("by-{}", case.letter.channel.id()))?)
                .with("state", words.plain(&format!("state-{}", standing.state.id()))?),
        )?,
    ];
    lines.extend(sent(standing).map(|day| words.message(&Message::new("status-sent").with("date", day))).transpose()?);
    lines.extend(super::hops::of_case(case, words)?);
    if let Some(posting) = &case.posting {
        lines.extend(carriage::lines(posting, view.today, view.knowledge, words)?);
    }
    lines.extend(deadline(standing, view.today, words)?);
    lines.extend(asides(standing, words)?);
    if standing.state == State::Failed {
        lines.extend(mails::why_it_came_back(case, words)?);
    }
    if case.letter.rights.contains(&Right::Objection) && standing.receipt.is_some() && standing.state.is_open() {
        lines.push(words.plain("status-objection")?);
    }
    for clock in &standing.clocks {
        let id = format!("clock-{}", clock.id);
        lines.push(words.text(&id, [("date", words.long_date(clock.last_day)?.into())])?);
    }
    lines.extend(case.keep_until.map(|until| words.message(&Message::new("status-keep-until").with("date", until))).transpose()?);
    lines.push(words.message(&Message::new("status-next").with("next", next_text(case, view)?))?);
    let indented: Vec<String> =
        lines.iter().enumerate().map(|(number, line)| format!("{}{line}\n", if number == 0 { "" } else { "    " })).collect();
    Ok(indented.concat())
}

fn rights(case: &Case, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    case.letter.rights.iter().map(|right| words.plain(&format!("right-{right}"))).collect()
}

fn sent(standing: &Standing) -> Option<NaiveDate> {
    standing.sent.map(|sent| match sent {
        Sent::At(instant) => instant.date_naive(),
        Sent::On(day) => day,
    })
}

/// The deadline with what it rests on; without a day of receipt the expectation, worded so.
fn deadline(standing: &Standing, today: NaiveDate, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let mut lines = Vec::new();
    if let Some(receipt) = standing.receipt {
        let basis = words.plain(&format!("basis-{}", receipt.basis.id()))?;
        lines.push(words.message(&Message::new("status-received").with("date", receipt.on).with("basis", basis))?);
    }
    if let Some(period) = &standing.period {
        let left = days_left(standing, today).unwrap_or_default();
        let id = match (standing.state.is_closed(), standing.is_overdue, left) {
            (true, ..) => "status-deadline-was",
            (_, true, _) => "status-overdue",
            (_, _, ..0) => "status-deadline-over-unproven",
            (_, _, 0) => "status-deadline-today",
            (_, _, 1) => "status-deadline-tomorrow",
            _ => "status-deadline",
        };
        let message = Message::new(id)
            .with("weekday", words.weekday(period.last_day)?)
            .with("date", period.last_day)
            .with("days", left.abs().to_string());
        lines.push(words.message(&message)?);
    }
    if let Some(day) = standing.expectation {
        lines.push(words.message(&Message::new("status-expectation").with("date", day))?);
    }
    Ok(lines)
}

fn asides(standing: &Standing, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let extension = standing.extension.map(|extension| match extension {
        Extension::InTime(on) => Message::new("status-extended").with("date", on),
        Extension::TooLate(on) => Message::new("status-extended-late").with("date", on),
        Extension::WithoutReasons(on) => Message::new("status-extended-without-reasons").with("date", on),
        Extension::OfNoFixedLength(on) => Message::new("status-extended-of-no-fixed-length").with("date", on),
    });
    let identification: Vec<Message> = match &standing.identification {
        None => Vec::new(),
        Some(Identification::WaitingToStart(on)) => vec![Message::new("status-not-started").with("date", *on)],
        Some(Identification::Waiting(on, before)) => {
            before.iter().copied().map(paused).chain([Message::new("status-paused-since").with("date", *on)]).collect()
        }
        Some(Identification::WithoutEffect(on)) => vec![Message::new("status-not-paused").with("date", *on)],
        Some(Identification::Paused(pauses)) => pauses.iter().copied().map(paused).collect(),
    };
    extension.into_iter().chain(identification).map(|message| words.message(&message)).collect()
}

fn paused(pause: Pause) -> Message {
    if pause.effect == Effect::StartsAnew {
        return Message::new("status-started-anew").with("from", pause.requested).with("until", pause.identified);
    }
    Message::new("status-paused").with("from", pause.requested).with("until", pause.identified).with("days", pause.days().to_string())
}

fn next_text(case: &Case, view: &View<'_>) -> Result<String, LocaleError> {
    let words = view.console.words();
    let id = format!("next-{}", case.standing.next.code());
    let reference = [("reference", recorded::reference_to_type(&case.reference, view.data_dir).into())];
    let standing = &case.standing;
    match standing.next {
        Next::Wait => {
            let last = standing.period.as_ref().map(|period| words.long_date(period.last_day)).transpose()?.unwrap_or_default();
            words.text(&id, [("date", last.into())])
        }
        Next::Post
        | Next::Submit
        | Next::Resolve
        | Next::GetProof
        | Next::GetProofOrSendAgain
        | Next::GetConfirmation
        | Next::Identify
        | Next::Remind
        | Next::CheckAnswer
        | Next::Complain => words.text(&id, reference),
        Next::AwaitReminder(until) | Next::FetchReceipt(until) => {
            let [reference] = reference;
            words.text(&id, [reference, ("date", words.long_date(until)?.into())])
        }
        Next::ReadAnswer(_) => {
            // What the controller writes belongs to the first letter; what an authority writes, to the complaint.
            let follows = case.letter.follows.as_ref().filter(|_| case.letter.authority.is_none());
            let first = follows.map_or(&case.reference, |follows| &follows.reference);
            standing.unread.map_or_else(|| words.plain("next-nothing"), |mail| mails::next_text(mail, first, view.data_dir, words))
        }
        Next::AwaitAnswer => {
            let first = case.letter.follows.as_ref().map_or(&case.reference, |follows| &follows.reference);
            words.text(&id, [("reference", recorded::reference_to_type(first, view.data_dir).into())])
        }
        _ => words.plain(&id),
    }
}

/// Calendar days from today to the deadline; negative after it.
fn days_left(standing: &Standing, today: NaiveDate) -> Option<i64> {
    standing.period.as_ref().map(|period| (period.last_day - today).num_days())
}

/// A letter as programs read it.
pub(super) fn as_json(case: &Case, view: &View<'_>) -> Result<Value, Error> {
    let standing = &case.standing;
    let sent_at = standing.sent.map(|sent| match sent {
        Sent::At(instant) => instant.to_rfc3339_opts(chrono::SecondsFormat::Millis, false),
        Sent::On(day) => day.to_string(),
    });
    Ok(json!({
        "reference": case.reference,
        "subject": case.letter.subject.name,
        "controller": case.letter.controller.id,
        "rights": case.letter.rights,
        "state": standing.state.id(),
        "overdue": standing.is_overdue,
        "channel": case.letter.channel,
        "sent_at": sent_at,
        "received_on": standing.receipt.map(|receipt| receipt.on),
        "received_basis": standing.receipt.map(|receipt| receipt.basis.id()),
        "deadline": standing.period.as_ref().map(|period| period.last_day),
        "days_left": days_left(standing, view.today),
        "clocks": standing.clocks.iter().map(|clock| json!({ "id": clock.id, "effect": clock.effect.id(), "last_day": clock.last_day })).collect::<Vec<_>>(),
        "follows": case.letter.follows.as_ref().map(|follows| json!({ "reference": follows.reference, "as": follows.kind })),
        "authority": case.letter.authority.as_ref().map(|authority| &authority.id),
        "extension": standing.extension.map(extension_as_json),
        "pause": pauses_as_json(standing.identification.as_ref()),
        "mails": mails::as_json(case),
        "post": case.posting.as_ref().map(carriage::as_json),
        "keep_until": case.keep_until,
        "next": { "code": standing.next.code(), "text": next_text(case, view)? },
    }))
}

fn extension_as_json(extension: Extension) -> Value {
    let (on, effect) = match extension {
        Extension::InTime(on) => (on, "extends"),
        Extension::TooLate(on) => (on, "too-late"),
        Extension::WithoutReasons(on) => (on, "without-reasons"),
        Extension::OfNoFixedLength(on) => (on, "no-fixed-length"),
    };
    json!({ "on": on, "effect": effect })
}

/// The times in which the period stood still; the last has no end while it still does.
fn pauses_as_json(identification: Option<&Identification>) -> Vec<Value> {
    let (over, since): (&[Pause], _) = match identification {
        Some(Identification::Waiting(on, before)) => (before, Some(*on)),
        Some(Identification::WaitingToStart(on)) => (&[], Some(*on)),
        Some(Identification::Paused(pauses)) => (pauses, None),
        Some(Identification::WithoutEffect(_)) | None => (&[], None),
    };
    let ended = over.iter().map(|pause| json!({ "from": pause.requested, "until": pause.identified }));
    ended.chain(since.map(|on| json!({ "from": on, "until": null }))).collect()
}
