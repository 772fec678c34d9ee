//! Errors about the record and about sending, as messages.

use super::report::nowhere;
use super::{Error, Report};
use crate::correspondence::{CaseError, TakenUnrecorded};
use crate::deadline::State;
use crate::ledger::{EventKind, Finding, LedgerError, LedgerProblem};
use crate::locale::Message;
use crate::request::Reference;

pub(super) fn report(error: &Error) -> Report {
    let (problem, hint) = match error {
        Error::Ledger(error) => return ledger(error),
        Error::Case(error) => return case(error),
        Error::NoRecord { folder } => {
            (Message::new("error-no-record").with("folder", folder.display().to_string()), Some(Message::new("hint-no-record")))
        }
        Error::Busy { folder } => {
            (Message::new("error-busy").with("folder", folder.display().to_string()), Some(Message::new("hint-busy")))
        }
        Error::ClockSetBack { now, last } => (
            Message::new("error-clock-set-back").with("now", now.to_rfc3339()).with("last", last.to_rfc3339()),
            Some(Message::new("hint-clock-set-back")),
        ),
        Error::TakenUnrecorded(TakenUnrecorded { reference, reply, error }) => (
            Message::new("error-taken-unrecorded")
                .with("reference", reference.as_str())
                .with("reply", reply.as_str())
                .with("file", error.file.display().to_string()),
            Some(Message::new("hint-taken-unrecorded").with("reference", reference.as_str())),
        ),
        Error::NotHandedOver { references } => {
            (Message::new("error-not-handed-over").with("references", joined(references)), Some(Message::new("hint-not-handed-over")))
        }
        Error::InDoubt { references } => (
            Message::new("error-in-doubt").with("references", joined(references)),
            Some(Message::new("hint-in-doubt").with("reference", references.first().map_or("REF", Reference::as_str))),
        ),
        Error::NoMails { files } => {
            let names = files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>();
            (Message::new("error-no-mails").with("files", names), Some(Message::new("hint-no-mails")))
        }
        Error::NotAFile { file } => {
            (Message::new("error-not-a-file").with("file", file.display().to_string()), Some(Message::new("hint-not-a-file")))
        }
        Error::TooLarge { file, limit } => (
            Message::new("error-too-large").with("file", file.display().to_string()).with("limit", (limit >> 20).to_string()),
            Some(Message::new("hint-too-large")),
        ),
        Error::EmptyFile { file } => (Message::new("error-empty-file").with("file", file.display().to_string()), None),
        Error::Login { problem } => (problem.clone(), Some(Message::new("hint-login"))),
        Error::Mailbox { problem } => (problem.clone(), Some(Message::new("hint-mailbox"))),
        Error::NoMailbox => (Message::new("error-no-mailbox"), Some(Message::new("hint-no-mailbox"))),
        Error::NoServer => (Message::new("error-no-server"), Some(Message::new("hint-no-server"))),
        Error::Password { variable, problem: None } => {
            (Message::new("error-password-missing").with("variable", *variable), Some(password_hint(variable)))
        }
        Error::Password { variable, problem: Some((command, said)) } => (
            Message::new("error-password-command").with("command", command.as_str()).with("problem", said.as_str()),
            Some(password_hint(variable)),
        ),
        Error::Interrupted { said } => (said.clone(), None),
        Error::Unwell { wrong } => (Message::new("error-unwell").with("wrong", wrong.to_string()), None),
        other => (Message::new("error-bug").with("what", other.to_string()), None),
    };
    nowhere(problem, hint)
}

fn password_hint(variable: &'static str) -> Message {
    let section = if variable == "DEMUR_IMAP_PASSWORD" { "[inbox.imap]" } else { "[outbox.smtp]" };
    Message::new("hint-password").with("variable", variable).with("section", section)
}

fn joined(references: &[Reference]) -> String {
    references.iter().map(Reference::as_str).collect::<Vec<_>>().join(", ")
}

fn ledger(error: &LedgerError) -> Report {
    let about = |id: &'static str| Message::new(id).with("file", error.file.display().to_string());
    let (problem, hint) = match &error.problem {
        LedgerProblem::NotALedger => (about("error-ledger-other"), "hint-ledger-other"),
        LedgerProblem::Newer { version, known } => {
            (about("error-ledger-newer").with("version", version.to_string()).with("known", known.to_string()), "hint-ledger-newer")
        }
        LedgerProblem::Locked => (about("error-ledger-locked"), "hint-ledger-locked"),
        LedgerProblem::Full => (about("error-ledger-full"), "hint-ledger-full"),
        LedgerProblem::ReadOnly => (about("error-ledger-read-only"), "hint-ledger-read-only"),
        LedgerProblem::Damaged(said) => (about("error-ledger-damaged").with("problem", said.as_str()), "hint-ledger-damaged"),
        LedgerProblem::System(said) => (about("error-ledger-system").with("problem", said.as_str()), "hint-ledger-system"),
        LedgerProblem::Sealed => (about("error-ledger-sealed"), "hint-ledger-sealed"),
        LedgerProblem::WrongPassphrase => (about("error-ledger-passphrase"), "hint-ledger-passphrase"),
        LedgerProblem::InTheOpen => (about("error-ledger-in-the-open"), "hint-ledger-in-the-open"),
        LedgerProblem::Broken(finding) => return broken(error, finding),
        LedgerProblem::Entry(seq, said) => {
            (about("error-ledger-entry").with("seq", seq.to_string()).with("problem", said.as_str()), "hint-ledger-damaged")
        }
    };
    nowhere(problem, Some(Message::new(hint)))
}

fn broken(error: &LedgerError, finding: &Finding) -> Report {
    let about = |id| Message::new(id).with("file", error.file.display().to_string());
    let problem = match finding {
        Finding::Missing(seq)
        | Finding::Changed(seq)
        | Finding::PayloadChanged(seq)
        | Finding::PayloadMissing(seq)
        | Finding::ArtifactChanged(seq, _)
        | Finding::ArtifactMissing(seq, _) => about("error-ledger-broken").with("entry", seq.to_string()),
        Finding::Cut(last, _) => about("error-ledger-broken").with("entry", (last + 1).to_string()),
        Finding::Surplus(what) => about("error-ledger-surplus").with("what", what.as_str()),
        Finding::Unguarded => about("error-ledger-unguarded"),
        Finding::HeadNotFound(_) => about("error-ledger-head"),
    };
    nowhere(problem, Some(Message::new("hint-ledger-broken")))
}

fn case(error: &CaseError) -> Report {
    match error {
        CaseError::NotAReference { typed } => {
            nowhere(Message::new("error-reference").with("typed", typed.as_str()), Some(Message::new("hint-reference")))
        }
        CaseError::Unknown { typed, known } => nowhere(
            Message::new("error-unknown-reference").with("typed", typed.as_str()),
            Some(if known.is_empty() { Message::new("hint-reference") } else { Message::new("hint-known").with("known", joined(known)) }),
        ),
        CaseError::Forgotten { reference, on } => nowhere(
            Message::new("error-forgotten").with("reference", reference.as_str()).with("date", *on),
            Some(Message::new("hint-forgotten").with("reference", reference.as_str())),
        ),
        CaseError::ForgetOpen { reference, follower: Some(follower), .. } => nowhere(
            Message::new("error-forget-followed").with("reference", reference.as_str()).with("follower", follower.as_str()),
            Some(Message::new("hint-forget-open").with("reference", reference.as_str())),
        ),
        CaseError::ForgetOpen { reference, .. } => nowhere(
            Message::new("error-forget-open").with("reference", reference.as_str()),
            Some(Message::new("hint-forget-open").with("reference", reference.as_str())),
        ),
        CaseError::InFuture { on, today } => nowhere(Message::new("error-on-future").with("on", *on).with("today", *today), None),
        CaseError::TooEarly { on, earliest } => {
            nowhere(Message::new("error-on-early").with("on", *on).with("earliest", *earliest), Some(Message::new("hint-on-early")))
        }
        CaseError::WrongChannel { event, channel } => {
            nowhere(Message::new("error-wrong-channel").with("event", event.id()).with("channel", channel.id()), None)
        }
        CaseError::WrongState { event, state: State::InDoubt } => {
            nowhere(Message::new("error-record-in-doubt").with("event", event.id()), Some(Message::new("hint-record-in-doubt")))
        }
        CaseError::WrongState { event, .. } => {
            nowhere(Message::new("error-record-never-left").with("event", event.id()), Some(Message::new("hint-record-never-left")))
        }
        CaseError::Seq => nowhere(Message::new("error-seq").with("event", EventKind::Corrected.id()), Some(Message::new("hint-seq"))),
        CaseError::NotCorrectable { seq, can_be } => {
            let known = can_be.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            nowhere(
                Message::new("error-not-correctable").with("seq", seq.to_string()),
                (!known.is_empty()).then(|| Message::new("hint-known").with("known", known)),
            )
        }
        CaseError::NoSuchEntry { seq, can_be } => {
            let known = can_be.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            nowhere(Message::new("error-no-such-entry").with("seq", seq.to_string()), Some(Message::new("hint-known").with("known", known)))
        }
        CaseError::ConfirmationDay { day, on } => nowhere(
            match day {
                Some(day) => Message::new("error-confirmation-day").with("date", *day).with("on", *on),
                None => Message::new("error-confirmation-undated"),
            },
            Some(Message::new("hint-confirmation-day")),
        ),
        CaseError::FollowsWithdrawn { reference } => nowhere(
            Message::new("error-follows-withdrawn").with("reference", reference.as_str()),
            Some(Message::new("hint-follows-withdrawn")),
        ),
        CaseError::FollowsUnsent { reference, .. } => {
            nowhere(Message::new("error-follows-unsent").with("reference", reference.as_str()), Some(Message::new("hint-follows-unsent")))
        }
        CaseError::TooEarlyToRemind { reference, until } => nowhere(
            Message::new("error-too-early-to-remind").with("reference", reference.as_str()),
            Some(until.map_or_else(|| Message::new("hint-no-time-runs"), |day| Message::new("hint-remind-from").with("date", day))),
        ),
        CaseError::TooEarlyToComplain { reference, until, is_proven } => nowhere(
            Message::new("error-too-early-to-complain").with("reference", reference.as_str()),
            Some(match until {
                Some(day) if *is_proven => Message::new("hint-complain-from").with("date", *day),
                _ => Message::new("hint-complain-needs-receipt"),
            }),
        ),
        CaseError::NothingMissing { reference } => {
            nowhere(Message::new("error-nothing-missing").with("reference", reference.as_str()), Some(Message::new("hint-nothing-missing")))
        }
        CaseError::AnotherPerson { reference } => nowhere(Message::new("error-another-person").with("reference", reference.as_str()), None),
        CaseError::NotInDoubt { reference, .. } => nowhere(Message::new("error-not-in-doubt").with("reference", reference.as_str()), None),
    }
}
