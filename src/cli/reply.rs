//! `demur reply REF`: asks what Meta wrote, and drafts the letter that answers it.

use clap::Args;

use super::acts::{Act, ActArgs};
use super::console::Console;
use super::draft::{self, DraftArgs};
use super::letters::{Found, LetterArgs};
use super::recorded;
use super::status::{self, View};
use super::typed::one_of;
use crate::correspondence::{Case, CaseError, Knowledge, follow};
use crate::error::Error;
use crate::ledger::{Entry, Event, EventKind};
use crate::locale::Message;
use crate::machine;
use crate::request::FollowUp;

/// What can be typed after `demur reply`.
#[derive(Debug, Args)]
pub(super) struct ReplyArgs {
    #[arg(value_name = "REF")]
    reference: String,
    #[arg(value_name = "ANSWER", value_parser = one_of::<Answer>(Answer::ALL.map(Answer::id)))]
    answer: Option<Answer>,
    #[command(flatten)]
    pub(super) letters: LetterArgs,
}

/// What the controller wrote, by a word of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// Nothing yet.
    Nothing,
    /// Something that wants a letter of its own.
    Wants(FollowUp),
    /// A refusal.
    Refused,
    /// Everything that was asked.
    Full,
}

impl Answer {
    const ALL: [Self; 8] = [
        Self::Nothing,
        Self::Wants(FollowUp::UseOurForm),
        Self::Wants(FollowUp::MoreIdentification),
        Self::Wants(FollowUp::ProofOfOutputs),
        Self::Wants(FollowUp::NotWhatsapp),
        Self::Wants(FollowUp::Partial),
        Self::Refused,
        Self::Full,
    ];

    /// The word a person types, and the end of the message id `reply-<id>`.
    fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Wants(kind) => kind.id(),
            Self::Refused => "refused",
            Self::Full => "full",
        }
    }

    /// What should be recorded of it.
    fn event(self) -> Option<EventKind> {
        match self {
            Self::Nothing => None,
            Self::Wants(FollowUp::MoreIdentification) => Some(EventKind::IdentificationRequested),
            Self::Wants(FollowUp::Partial) => Some(EventKind::PartlyAnswered),
            Self::Wants(_) => Some(EventKind::Acknowledged),
            Self::Refused => Some(EventKind::Refused),
            Self::Full => Some(EventKind::Answered),
        }
    }
}

impl std::str::FromStr for Answer {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|answer| answer.id() == text).ok_or(())
    }
}

/// Runs the command with the profile as it was found.
pub(super) fn run(arguments: ReplyArgs, found: Found, knowledge: &Knowledge, console: &Console) -> Result<(), Error> {
    let ReplyArgs { reference, answer, letters } = arguments;
    let data_dir = letters.data_dir.clone();
    let today = machine::today();
    let cases = recorded::cases(&machine::data_folder(data_dir.as_deref()), knowledge, today, console)?;
    let case = cases.find(&reference)?;
    let answer = match answer {
        Some(answer) => answer,
        None => ask(case, console)?,
    };
    let to_type = recorded::reference_to_type(&case.reference, data_dir.as_deref());
    let is_recorded = |event: EventKind| case.entries.iter().any(|entry| entry.event.kind() == event);
    // A mail that was taken in is receipt as well as a word about it.
    let is_shown = |event: EventKind| event == EventKind::Acknowledged && case.entries.iter().any(is_a_mail_that_arrived);
    if let Some(event) = answer.event().filter(|event| !is_recorded(*event) && !is_shown(*event)) {
        console.say(&Message::new("note-record-answer").with("reference", to_type.as_str()).with("event", event.id()));
    }
    let kind = match answer {
        Answer::Full => {
            console.say(&Message::new("note-reply-full"));
            return Ok(());
        }
        Answer::Nothing => match follow(&cases, &reference, None, FollowUp::Reminder, letters.said()?, today) {
            Ok(_) => FollowUp::Reminder,
            Err(CaseError::TooEarlyToRemind { .. }) => {
                let view = View { today, console, data_dir: data_dir.as_deref(), knowledge };
                return Console::result(status::paragraph(case, &view)?.as_bytes());
            }
            Err(error) => return Err(error.into()),
        },
        Answer::Wants(kind) => kind,
        Answer::Refused => FollowUp::Complaint,
    };
    let acts = ActArgs { acts: vec![Act::FollowUp(kind)], reference: Some(reference) };
    draft::run(&DraftArgs { acts, letters, date: None }, found, knowledge, console)?;
    console.say(&Message::new("note-reply-send").with("act", kind.id()).with("reference", to_type));
    Ok(())
}

fn is_a_mail_that_arrived(entry: &Entry) -> bool {
    matches!(&entry.event, Event::ByHand(EventKind::MailReceived, said) if said.shows_arrival(EventKind::MailReceived))
}

/// Asks what the controller wrote; without a terminal the answers that can be typed are named.
fn ask(case: &Case, console: &Console) -> Result<Answer, Error> {
    let words = Answer::ALL.map(Answer::id).join(" ");
    if !Console::can_ask() {
        return Err(Error::Usage { problem: Message::new("error-which-answer").with("answers", words) });
    }
    console.say(&Message::new("ask-answer").with("controller", case.letter.controller.name.as_str()).with("date", case.letter.date));
    if let Some(mail) = case.standing.unread {
        let kind = console.plain(&format!("mail-kind-{}", mail.kind.id()));
        console.say(&Message::new("note-reply-unread").with("date", mail.on).with("kind", kind));
    }
    for (number, answer) in (1_usize..).zip(Answer::ALL) {
        Console::show(&format!("  {number}  {}", console.plain(&format!("reply-{}", answer.id()))));
    }
    loop {
        let Some(typed) = Console::answer(&format!("{} ", console.plain("ask-answer-number"))) else {
            return Err(Error::Interrupted { said: Message::new("error-interrupted") });
        };
        let typed = String::from_utf8_lossy(&typed).trim().to_owned();
        let by_number = || typed.parse::<usize>().ok().and_then(|number| Answer::ALL.get(number.checked_sub(1)?).copied());
        match typed.parse().ok().or_else(by_number) {
            Some(answer) => return Ok(answer),
            None => console.say(&Message::new("error-which-answer").with("answers", words.as_str())),
        }
    }
}
