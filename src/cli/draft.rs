//! `demur draft RIGHT...`: composes letters and brings them out; sends nothing, records nothing.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;

use super::console::Console;
use super::typed::{day, one_of, tag};
use crate::correspondence::{Draft, Knowledge, Stationery};
use crate::error::Error;
use crate::law::Right;
use crate::locale::Message;
use crate::machine::{self, Written};
use crate::parties::Ground;
use crate::profile::Profile;
use crate::render::{Fonts, Format, Layout, Signature};
use crate::request::{Channel, Disclosure, Order};

/// What can be typed after `demur draft`.
#[derive(Debug, Args)]
pub(super) struct DraftArgs {
    #[arg(required = true, value_name = "RIGHT", value_parser = one_of::<Right>(Right::ALL.map(Right::id)))]
    rights: Vec<Right>,
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    #[arg(long, value_name = "CONTROLLER", value_delimiter = ',')]
    to: Vec<String>,
    #[arg(long, value_name = "SERVICE", value_delimiter = ',')]
    service: Vec<String>,
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    #[arg(long, default_value = "post", value_parser = one_of::<Channel>(Channel::ALL.map(Channel::id)))]
    channel: Channel,
    #[arg(long)]
    joined: bool,
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    #[arg(long, value_parser = one_of::<Format>(Format::ALL.map(Format::id)))]
    format: Option<Format>,
    #[arg(long, value_name = "FILE|DIR|-", default_value = "-")]
    output: PathBuf,
    #[arg(long)]
    force: bool,
    #[arg(long, value_parser = one_of::<Layout>(Layout::ALL.map(Layout::id)))]
    layout: Option<Layout>,
    #[arg(long, value_name = "DIR")]
    font_path: Option<PathBuf>,
}

/// Runs the command with the profile as it was read.
pub(super) fn run(
    arguments: &DraftArgs,
    file: &Path,
    profile: Result<String, Error>,
    knowledge: &Knowledge,
    console: &Console,
) -> Result<(), Error> {
    let date = arguments.date.as_deref().map(|typed| day(typed, "--date")).transpose()?.unwrap_or_else(machine::today);
    let language = arguments.language.as_deref().map(tag).transpose()?;
    let format = format(arguments);
    let parsed = Profile::parse(&profile?, &knowledge.law, &knowledge.directory);
    let profile = parsed.map_err(|error| Error::Profile { file: file.to_owned(), error })?;
    let order = Order {
        rights: arguments.rights.clone(),
        to: arguments.to.clone(),
        services: arguments.service.clone(),
        language,
        channel: arguments.channel,
        date,
        joined: arguments.joined,
    };
    let drafts = knowledge.draft(&profile, &order)?;
    let target = target(arguments, format, drafts.len())?;
    let stationery = stationery(arguments, format, &profile, file, date)?;
    let renderings = knowledge.render(&drafts, format, &stationery)?;
    let written = match target {
        Target::Stdout => Console::result(&as_stream(format, renderings)).map(|()| Vec::new()),
        Target::File(path) => machine::write_all(vec![(path, as_stream(format, renderings))], arguments.force),
        Target::Folder(folder) => {
            let name = |draft: &Draft| folder.join(format!("{}.{}", draft.letter.reference, format.extension()));
            machine::write_all(drafts.iter().map(name).zip(renderings).collect(), arguments.force)
        }
    }?;
    tell(&drafts, &profile, format, arguments, knowledge, console);
    for file in &written {
        let (id, path) = match file {
            Written::New(path) => ("note-written", path),
            Written::Unchanged(path) => ("note-unchanged", path),
        };
        console.say(&Message::new(id).with("file", path.display().to_string()));
    }
    Ok(())
}

fn format(arguments: &DraftArgs) -> Format {
    let from_ending = || arguments.output.extension().and_then(|ending| Format::from_extension(ending.to_str()?));
    arguments.format.or_else(from_ending).unwrap_or(Format::Text)
}

enum Target {
    Stdout,
    File(PathBuf),
    Folder(PathBuf),
}

/// Where the letters go: stdout, one file, or a folder with a file each.
fn target(arguments: &DraftArgs, format: Format, letters: usize) -> Result<Target, Error> {
    let output = &arguments.output;
    let typed = output.to_string_lossy();
    let usage = |id| Err(Error::Usage { problem: Message::new(id).with("format", format.id()).with("letters", letters.to_string()) });
    if typed == "-" || typed == "/dev/stdout" {
        return match format {
            Format::Html | Format::Pdf | Format::Eml if letters > 1 => usage("error-wants-folder"),
            Format::Pdf if Console::is_terminal() => usage("error-pdf-to-terminal"),
            _ => Ok(Target::Stdout),
        };
    }
    if output.is_dir() || typed.ends_with('/') {
        return Ok(Target::Folder(output.clone()));
    }
    let has_ending = output.extension().is_some() || output.exists();
    match (letters, has_ending, format.is_stream()) {
        (1, ..) | (_, true, true) => Ok(Target::File(output.clone())),
        (_, false, _) => Ok(Target::Folder(output.clone())),
        (_, true, false) => usage("error-wants-folder"),
    }
}

fn as_stream(format: Format, mut renderings: Vec<Vec<u8>>) -> Vec<u8> {
    if format.is_stream() { Knowledge::stream(format, &renderings) } else { renderings.pop().unwrap_or_default() }
}

fn stationery(arguments: &DraftArgs, format: Format, profile: &Profile, file: &Path, date: NaiveDate) -> Result<Stationery, Error> {
    let wants_page = matches!(format, Format::Pdf | Format::Eml);
    let own_fonts = arguments.font_path.as_deref().filter(|_| wants_page).map(machine::fonts).transpose()?.unwrap_or_default();
    let signature = profile
        .signature
        .as_ref()
        .filter(|_| wants_page)
        .map(|path| signature(&file.parent().unwrap_or(Path::new("")).join(path)))
        .transpose()?;
    let subject = profile.subject.email.clone().map(|address| (Some(profile.subject.name.clone()), address));
    let sender = profile.outbox.from.clone().map(|mailbox| (mailbox.name, mailbox.address)).or(subject);
    Ok(Stationery { fonts: Fonts::new(own_fonts)?, layout: arguments.layout, signature, sender, sent_at: machine::noon(date) })
}

fn signature(file: &Path) -> Result<Signature, Error> {
    Signature::new(machine::read_at_most(file, Signature::LIMIT as u64)?).map_err(|error| Error::Signature { file: file.to_owned(), error })
}

/// What a person should know beside the letters.
fn tell(drafts: &[Draft], profile: &Profile, format: Format, arguments: &DraftArgs, knowledge: &Knowledge, console: &Console) {
    console.say(&Message::new("note-general").with("date", newest_check(drafts, knowledge)));
    for draft in drafts {
        let fields: Vec<String> = draft.request.disclosures().iter().map(|field| console.word(&field_message(field, knowledge))).collect();
        let message = Message::new("note-letter")
            .with("reference", draft.letter.reference.as_str())
            .with("subject", draft.letter.subject.as_str())
            .with("controller", draft.request.controller.name.as_str())
            .with("fields", fields);
        console.say(&message);
    }
    let objects = drafts.iter().any(|draft| draft.request.rights.contains(&Right::Objection));
    if objects && profile.situation.is_empty() {
        console.say(&Message::new("note-no-grounds").with("grounds", Ground::ALL.map(Ground::id).join(" ")));
    }
    if let Some(text) = profile.situation.text.as_ref().filter(|_| objects && profile.situation.disclose_sensitive) {
        console.say(&Message::new("note-sensitive").with("text", text.as_str()));
    }
    if drafts.iter().any(|draft| draft.request.accounts.iter().any(|account| account.for_meta_ai && account.identifiers.is_empty())) {
        console.say(&Message::new("note-meta-ai-unnamed"));
    }
    for draft in drafts.iter().filter(|draft| !draft.request.names_an_account()) {
        let subject = &draft.request.subject;
        let id = if subject.email.is_none() && subject.address.is_empty() { "note-no-way-to-answer" } else { "note-unfindable" };
        console.say(
            &Message::new(id).with("reference", draft.letter.reference.as_str()).with("controller", draft.request.controller.name.as_str()),
        );
    }
    if objects && profile.situation.grounds.contains(&Ground::Safety) && !profile.subject.address.is_empty() {
        console.say(&Message::new("note-safety"));
    }
    tell_records(drafts, arguments, format, knowledge, console);
    match (arguments.channel, format) {
        (Channel::Email, _) => console.say(&Message::new("note-email")),
        (_, Format::Eml) => console.say(&Message::new("note-eml-by-post")),
        (Channel::Form, _) => console.say(&Message::new("note-form")),
        _ => {}
    }
    console.say(&Message::new("note-not-sent"));
}

/// Names each record in use that is unverified or due for a new check.
fn tell_records(drafts: &[Draft], arguments: &DraftArgs, format: Format, knowledge: &Knowledge, console: &Console) {
    let today = machine::today();
    let mut records: Vec<_> = drafts.iter().flat_map(|draft| knowledge.records_used(&draft.request)).collect();
    if matches!(format, Format::Pdf | Format::Eml) && arguments.layout.is_none() {
        let usual = drafts.first().and_then(|draft| knowledge.layouts.usual_in(draft.request.subject.country));
        records.extend(usual.map(|(id, record)| (format!("layouts: {id}"), &record.provenance)));
    }
    records.sort_by(|(a, _), (b, _)| a.cmp(b));
    records.dedup_by(|(a, _), (b, _)| a == b);
    for (name, provenance) in records {
        if provenance.status == crate::law::Status::Unverified {
            console.say(&Message::new("note-unverified").with("record", name).with("source", provenance.source.as_str()));
        } else if provenance.is_due(today) {
            console.say(&Message::new("note-due").with("record", name).with("checked", provenance.checked));
        }
    }
}

/// The day on which the law in use was last looked at.
fn newest_check(drafts: &[Draft], knowledge: &Knowledge) -> NaiveDate {
    let records = drafts.iter().filter_map(|draft| knowledge.law.regime(draft.request.regime.as_str()));
    records.map(|regime| regime.provenance.checked).max().unwrap_or_default()
}

fn field_message(field: &Disclosure, knowledge: &Knowledge) -> Message {
    let named = |id: &str| knowledge.directory.service(id).map_or_else(|| id.to_owned(), |(_, service)| service.name.clone());
    match field {
        Disclosure::Name => Message::new("field-name"),
        Disclosure::Address => Message::new("field-address"),
        Disclosure::Country => Message::new("field-country"),
        Disclosure::Email => Message::new("field-email"),
        Disclosure::Identifier(service, kind) => Message::new(match kind {
            crate::parties::IdentifierKind::Username => "field-username",
            crate::parties::IdentifierKind::ProfileUrl => "field-profile-url",
            crate::parties::IdentifierKind::Email => "field-account-email",
            crate::parties::IdentifierKind::Phone => "field-phone",
        })
        .with("service", named(service.as_str())),
        Disclosure::MetaAi(service) => Message::new("field-meta-ai").with("service", named(service.as_str())),
        Disclosure::Grounds => Message::new("field-grounds"),
        Disclosure::OwnText => Message::new("field-own-text"),
        Disclosure::Earlier(date) => Message::new("field-earlier").with("date", *date),
    }
}
