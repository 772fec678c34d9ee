//! Where the files of letters go that leave: a folder, a file, or stdout.

use std::path::{Path, PathBuf};

use super::console::Console;
use super::{dates, preview, recorded};
use crate::correspondence::{Case, Draft, Knowledge, Stationery};
use crate::deadline::State;
use crate::error::Error;
use crate::ledger::{Attachment, Ledger};
use crate::locale::{Localizer, Message};
use crate::machine::{self, Written};
use crate::render::Format;
use crate::request::Channel;

/// A letter in the form in which it leaves: its exact bytes first, then what goes with it.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) attachments: Vec<Attachment>,
}

impl Prepared {
    pub(super) fn new(
        draft: &Draft,
        format: Format,
        stationery: &Stationery,
        knowledge: &Knowledge,
        words: &Localizer,
    ) -> Result<Self, Error> {
        let rendered = |format| Ok::<_, Error>(knowledge.render(std::slice::from_ref(draft), format, stationery)?.remove(0));
        let rendering = || rendered(format);
        let attachments = match draft.request.channel {
            Channel::Email => vec![Attachment { role: "eml", bytes: rendering()? }],
            Channel::Form => {
                let packet = Attachment { role: "form", bytes: knowledge.packet(draft, words)?.into_bytes() };
                let uploaded = draft.request.authority.iter().map(|_| rendered(Format::Pdf));
                let uploaded = uploaded.map(|bytes| Ok(Attachment { role: Format::Pdf.id(), bytes: bytes? }));
                std::iter::once(Ok(packet)).chain(uploaded).collect::<Result<Vec<_>, Error>>()?
            }
            Channel::Post => vec![
                Attachment { role: format.id(), bytes: rendering()? },
                Attachment { role: "posting", bytes: knowledge.posting_sheet(draft, words)?.into_bytes() },
            ],
        };
        Ok(Self { attachments })
    }

    /// The letter itself.
    pub(super) fn main(&self) -> &[u8] {
        &self.attachments[0].bytes
    }
}

/// The end of a file's name, by its role in the record: `.pdf`, `-posting.txt`.
pub(super) fn ending(role: &str) -> String {
    match role {
        "posting" | "form" => format!("-{role}.txt"),
        "found" => "-found.eml".to_owned(),
        _ => Format::ALL
            .iter()
            .find(|format| format.id() == role)
            .map_or_else(|| format!(".{role}"), |format| format!(".{}", format.extension())),
    }
}

/// Where files go.
#[derive(Debug)]
pub(super) enum Output {
    Stdout,
    File(PathBuf),
    Folder(PathBuf),
}

impl Output {
    /// By what was typed, else into the current folder.
    pub(super) fn new(typed: Option<&Path>, format: Format, letters: usize) -> Result<Self, Error> {
        let Some(typed) = typed else { return Ok(Self::Folder(PathBuf::new())) };
        let usage = |id| Err(Error::Usage { problem: Message::new(id).with("format", format.id()).with("letters", letters.to_string()) });
        let text = typed.to_string_lossy();
        if text == "-" || text == "/dev/stdout" {
            return match format {
                _ if letters > 1 => usage("error-wants-folder"),
                Format::Pdf if Console::is_terminal() => usage("error-pdf-to-terminal"),
                _ => Ok(Self::Stdout),
            };
        }
        let is_file = typed.extension().is_some() && !typed.is_dir() && !text.ends_with('/');
        match is_file {
            true if letters > 1 => usage("error-wants-folder"),
            true => Ok(Self::File(typed.to_owned())),
            false => Ok(Self::Folder(typed.to_owned())),
        }
    }

    fn path(&self, draft: &Draft, role: &str, position: usize) -> Option<PathBuf> {
        match self {
            Self::Stdout => None,
            Self::File(file) if position == 0 => Some(file.clone()),
            Self::File(file) => {
                Some(file.with_file_name(format!("{}{}", file.file_stem().unwrap_or_default().to_string_lossy(), ending(role))))
            }
            Self::Folder(folder) => Some(folder.join(format!("{}{}", draft.request.reference, ending(role)))),
        }
    }

    /// Where the calendar with the dates of a letter goes: beside it.
    pub(super) fn dates(&self, draft: &Draft) -> Option<PathBuf> {
        self.path(draft, dates::ROLE, 1)
    }

    fn files(&self, drafts: &[&Draft], prepared: &[Prepared]) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        for (draft, prepared) in drafts.iter().zip(prepared) {
            for (position, attachment) in prepared.attachments.iter().enumerate() {
                files.extend(self.path(draft, attachment.role, position).map(|path| (path, attachment.bytes.clone())));
            }
        }
        files
    }

    /// Whether the files can be written.
    pub(super) fn is_free(&self, drafts: &[&Draft], prepared: &[Prepared], force: bool) -> Result<(), Error> {
        machine::can_write(&self.files(drafts, prepared), force)?;
        drafts.iter().try_for_each(|draft| dates::is_free(self.dates(draft), &draft.request.reference, force))
    }

    /// Writes the files, all or none.
    pub(super) fn write(&self, drafts: &[&Draft], prepared: &[Prepared], force: bool) -> Result<Vec<Written>, Error> {
        if let (Self::Stdout, Some(first)) = (self, prepared.first()) {
            Console::result(first.main())?;
        }
        machine::write_all(self.files(drafts, prepared), force)
    }
}

/// Writes the files of a letter that waits to be posted or typed in once more, where they are missing.
pub(super) fn again_from_the_record(
    ledger: &Ledger,
    case: &Case,
    output: Option<&Path>,
    knowledge: &Knowledge,
    console: &Console,
) -> Result<(), Error> {
    if case.standing.state != State::Composed || output.is_some_and(|output| output.as_os_str() == "-") {
        return Ok(());
    }
    let into = output.filter(|output| output.is_dir() || output.extension().is_none()).unwrap_or(Path::new(""));
    let mut files = recorded::files_of(ledger, case, into)?;
    files.extend(
        dates::of([case], knowledge, console)?.map(|bytes| (into.join(format!("{}{}", case.reference, ending(dates::ROLE))), bytes)),
    );
    let missing = files.into_iter().filter(|(path, _)| !machine::exists(path)).collect();
    preview::tell_written(&machine::write_all(missing, false)?, console);
    Ok(())
}
