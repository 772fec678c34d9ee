//! The proofs of a web form as typed with `demur record`: the text, the screenshot, the confirmation.

use std::path::PathBuf;

use clap::Args;

use super::console::Console;
use crate::correspondence::Case;
use crate::correspondence::form::{Typed, compare};
use crate::correspondence::noting::{CONFIRMATION, Proof};
use crate::error::Error;
use crate::ledger::{EventKind, Ledger, media_type};
use crate::locale::Message;
use crate::machine;

/// The role of the text that was typed.
const TYPED: &str = "typed";

/// What can be typed of a web form.
#[derive(Debug, Args)]
pub(super) struct FormArgs {
    #[arg(long, value_name = "FILE")]
    text: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    screenshot: Option<PathBuf>,
    #[arg(long, value_name = "FILE.eml")]
    confirmation: Option<PathBuf>,
}

impl FormArgs {
    /// Reads the files, after a look at whether they fit the event.
    pub(super) fn read(&self, event: EventKind) -> Result<Vec<Proof>, Error> {
        let of_the_form = self.text.is_some() || self.screenshot.is_some();
        let fits = match event {
            EventKind::Submitted => true,
            EventKind::Acknowledged => !of_the_form,
            _ => !of_the_form && self.confirmation.is_none(),
        };
        if !fits {
            return Err(Error::Usage { problem: Message::new("error-form-event").with("event", event.id()) });
        }
        let files = [(TYPED, &self.text), ("screenshot", &self.screenshot), (CONFIRMATION, &self.confirmation)];
        let mut proofs = Vec::new();
        for (role, path) in files {
            let Some(path) = path else { continue };
            let (name, bytes) = machine::read_evidence(path)?;
            let is_it = match role {
                TYPED => std::str::from_utf8(&bytes).is_ok(),
                CONFIRMATION => media_type(&bytes) == "message/rfc822",
                _ => media_type(&bytes).starts_with("image/") || media_type(&bytes) == "application/pdf",
            };
            if !is_it {
                let problem = Message::new("error-form-file").with("file", path.display().to_string()).with("kind", media_type(&bytes));
                return Err(Error::Usage { problem: problem.with("option", format!("--{}", if role == TYPED { "text" } else { role })) });
            }
            proofs.push(Proof { role, name, bytes });
        }
        Ok(proofs)
    }
}

/// Says whether the text that was typed is one of those in the packet.
pub(super) fn tell_typed(proofs: &[Proof], ledger: &Ledger, case: &Case, console: &Console) -> Result<(), Error> {
    let Some(typed) = proofs.iter().find(|proof| proof.role == TYPED) else { return Ok(()) };
    let composed = case.entries.iter().rfind(|entry| entry.event.kind() == EventKind::Composed);
    let packet = composed.and_then(|entry| entry.attached.iter().find(|attached| attached.role == "form"));
    let packet = packet.map(|attached| ledger.artifact(&attached.digest)).transpose()?.flatten();
    console.say(&Message::new(match compare(&typed.bytes, packet.as_deref()) {
        Typed::Same => "note-typed-same",
        Typed::Different => "note-typed-different",
        Typed::Unknown => "note-typed-unknown",
    }));
    Ok(())
}
