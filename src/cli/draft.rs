//! `demur draft RIGHT...`: composes letters and brings them out; sends nothing, records nothing.

use std::path::{Path, PathBuf};

use clap::Args;

use super::acts::ActArgs;
use super::console::Console;
use super::letters::{Found, LetterArgs};
use super::preview;
use super::typed::day;
use crate::correspondence::{Draft, Knowledge};
use crate::error::Error;
use crate::locale::Message;
use crate::machine;
use crate::render::Format;
use crate::request::Channel;

/// What can be typed after `demur draft`.
#[derive(Debug, Args)]
pub(super) struct DraftArgs {
    #[command(flatten)]
    pub(super) acts: ActArgs,
    #[command(flatten)]
    pub(super) letters: LetterArgs,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<String>,
}

/// Runs the command with the profile as it was found.
pub(super) fn run(arguments: &DraftArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let letters = &arguments.letters;
    let date = arguments.date.as_deref().map(|typed| day(typed, "--date")).transpose()?.unwrap_or_else(machine::today);
    let output = letters.output.as_deref().unwrap_or(Path::new("-"));
    let format = format(letters.format, output);
    let file = found.file.clone();
    let profile = letters.profile(found, knowledge)?;
    let order = letters.order(&arguments.acts, &profile, knowledge, date, console)?;
    let drafts = knowledge.draft(&profile, &order)?;
    if letters.channel == Channel::Form {
        for draft in &drafts {
            knowledge.packet(draft, console.words())?;
        }
    }
    let target = target(output, format, drafts.len())?;
    let stationery = letters.stationery(format, &profile, &file, machine::noon(date))?;
    let renderings = knowledge.render(&drafts, format, &stationery)?;
    let written = match target {
        Target::Stdout => Console::result(&as_stream(format, renderings)).map(|()| Vec::new()),
        Target::File(path) => machine::write_all(vec![(path, as_stream(format, renderings))], letters.force),
        Target::Folder(folder) => {
            let name = |draft: &Draft| folder.join(format!("{}.{}", draft.letter.reference, format.extension()));
            machine::write_all(drafts.iter().map(name).zip(renderings).collect(), letters.force)
        }
    }?;
    preview::tell(&drafts, &profile, format, letters, knowledge, console);
    match (letters.channel, format) {
        (Channel::Post | Channel::Form, Format::Eml) => console.say(&Message::new("note-eml-by-post")),
        (Channel::Form, _) if drafts.iter().any(|draft| draft.request.authority.is_none()) => console.say(&Message::new("note-form")),
        _ => {}
    }
    console.say(&Message::new("note-not-sent"));
    preview::tell_written(&written, console);
    Ok(())
}

fn format(typed: Option<Format>, output: &Path) -> Format {
    let from_ending = || output.extension().and_then(|ending| Format::from_extension(ending.to_str()?));
    typed.or_else(from_ending).unwrap_or(Format::Text)
}

enum Target {
    Stdout,
    File(PathBuf),
    Folder(PathBuf),
}

/// Where the letters go: stdout, one file, or a folder with a file each.
fn target(output: &Path, format: Format, letters: usize) -> Result<Target, Error> {
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
        return Ok(Target::Folder(output.to_owned()));
    }
    let has_ending = output.extension().is_some() || output.exists();
    match (letters, has_ending, format.is_stream()) {
        (1, ..) | (_, true, true) => Ok(Target::File(output.to_owned())),
        (_, false, _) => Ok(Target::Folder(output.to_owned())),
        (_, true, false) => usage("error-wants-folder"),
    }
}

fn as_stream(format: Format, mut renderings: Vec<Vec<u8>>) -> Vec<u8> {
    if format.is_stream() { Knowledge::stream(format, &renderings) } else { renderings.pop().unwrap_or_default() }
}
