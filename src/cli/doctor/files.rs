//! The profile and the record: whether they are there, can be read by nobody else, and hold.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::super::letters::Found;
use super::{Findings, Health};
use crate::correspondence::Knowledge;
use crate::error::Error;
use crate::ledger::{Ledger, LedgerError, LedgerProblem};
use crate::locale::Message;
use crate::machine;
use crate::profile::Profile;

/// Below this, a letter with its files may not fit any more; below the other, the person should make room.
const NO_ROOM: u64 = 16 << 20;
const LITTLE_ROOM: u64 = 256 << 20;

/// Who but the person may do anything: group and others.
const OTHERS: u32 = 0o077;
const OTHERS_WRITE: u32 = 0o022;

/// Looks at the profile, and gives it if it can be used.
pub(super) fn profile(found: &Found, is_named: bool, knowledge: &Knowledge, findings: &mut Findings<'_>) -> Option<Profile> {
    let path = found.file.display().to_string();
    let text = match &found.text {
        Ok(text) => text,
        Err(error) => {
            let is_new = matches!(error, Error::NoProfile { .. }) && !is_named;
            let may_be = is_new || matches!(error, Error::ProfileSealed { .. });
            findings.error("profile", if may_be { Health::Look } else { Health::Wrong }, error);
            return None;
        }
    };
    private("profile-access", &found.file, "600", findings);
    match Profile::parse(text, &knowledge.law, &knowledge.directory) {
        Ok(profile) => {
            findings.well("profile", &Message::new("doctor-profile").with("file", path));
            Some(profile)
        }
        Err(error) => {
            findings.error("profile", Health::Wrong, &Error::Profile { file: found.file.clone(), error });
            None
        }
    }
}

/// Whether nobody else can read or write a file or folder; `mode` is what it should have.
fn private(id: &'static str, path: &Path, mode: &'static str, findings: &mut Findings<'_>) {
    let Some(access) = machine::access(path) else { return };
    let about = |id| Message::new(id).with("file", path.display().to_string()).with("mode", format!("{:03o}", access.mode));
    let cure = Message::new("doctor-access-cure").with("command", format!("chmod {mode} {}", in_quotes(path)));
    if !access.is_own {
        let cure = Message::new("doctor-access-cure").with("command", format!("chown \"$(id -u)\" {}", in_quotes(path)));
        findings.add(id, Health::Wrong, &about("doctor-access-foreign"), Some(&cure));
    } else if access.mode & OTHERS_WRITE != 0 {
        findings.add(id, Health::Wrong, &about("doctor-access-write"), Some(&cure));
    } else if access.mode & OTHERS != 0 {
        findings.add(id, Health::Look, &about("doctor-access-read"), Some(&cure));
    } else {
        findings.well(id, &about("doctor-access"));
    }
}

/// Looks at the record and at the disk it is on; gives the latest instant of any entry.
pub(super) fn record(folder: &Path, findings: &mut Findings<'_>) -> Option<DateTime<FixedOffset>> {
    let latest = match machine::read_ledger(folder) {
        Ok(None) => {
            findings.well("record", &Message::new("doctor-no-record").with("folder", folder.display().to_string()));
            None
        }
        Ok(Some(ledger)) => {
            private("folder-access", folder, "700", findings);
            private("record-access", ledger.file(), "600", findings);
            holds(&ledger, findings)
        }
        Err(error) => {
            findings.error("record", Health::Wrong, &error);
            None
        }
    };
    if let Some(left) = machine::left_over(folder) {
        let cure = Message::new("doctor-access-cure").with("command", format!("rm -r {}", in_quotes(&left)));
        findings.add("left-over", Health::Look, &Message::new("doctor-left-over").with("file", left.display().to_string()), Some(&cure));
    }
    room(folder, findings);
    latest
}

fn holds(ledger: &Ledger, findings: &mut Findings<'_>) -> Option<DateTime<FixedOffset>> {
    // What is chained well may still say nothing that can be understood.
    let verification = match ledger
        .verify(None)
        .and_then(|verification| if ledger.is_locked() { Ok(verification) } else { ledger.entries().map(|_| verification) })
    {
        Ok(verification) => verification,
        Err(error) => {
            findings.error("record", Health::Wrong, &error.into());
            return None;
        }
    };
    match verification.finding {
        None => {
            let holds = Message::new("doctor-record")
                .with("file", ledger.file().display().to_string())
                .with("entries", verification.entries.to_string());
            findings.well("record", &holds);
            if ledger.is_sealed() {
                findings.well("record-encrypted", &Message::new("doctor-record-encrypted"));
            }
        }
        Some(finding) => {
            let error = LedgerError { file: ledger.file().to_owned(), problem: LedgerProblem::Broken(finding) };
            findings.error("record", Health::Wrong, &error.into());
        }
    }
    verification.latest
}

fn room(folder: &Path, findings: &mut Findings<'_>) {
    let Some(room) = machine::room(folder) else { return findings.skipped("room", "doctor-not-told") };
    let said = Message::new("doctor-room").with("megabytes", (room >> 20).to_string());
    let cure = Message::new("doctor-room-cure");
    match room {
        ..NO_ROOM => findings.add("room", Health::Wrong, &said, Some(&cure)),
        NO_ROOM..LITTLE_ROOM => findings.add("room", Health::Look, &said, Some(&cure)),
        _ => findings.well("room", &said),
    }
}

/// A path as a shell takes it for one word.
fn in_quotes(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', "'\\''"))
}
