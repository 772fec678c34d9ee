//! A letter that follows an earlier one: what it is, and the facts of the earlier letter as the record has them.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Channel, Reference};
use crate::law::Right;
use crate::parties::ControllerId;

/// What a letter that follows an earlier one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUp {
    /// The time for an answer is over, or something is missing in it.
    Reminder,
    /// A complaint to a supervisory authority (Article 77 GDPR).
    Complaint,
    /// The controller pointed to its web form.
    UseOurForm,
    /// The controller asked who the person is (Article 12(6) GDPR).
    MoreIdentification,
    /// The controller wants AI output as proof.
    ProofOfOutputs,
    /// The controller says that it is not the one.
    NotWhatsapp,
    /// The controller answered in part.
    Partial,
}

impl FollowUp {
    /// Days of grace that a reminder gives: customary, and no part of any time limit.
    pub const DAYS_OF_GRACE: u64 = 14;

    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Reminder,
        Self::Complaint,
        Self::UseOurForm,
        Self::MoreIdentification,
        Self::ProofOfOutputs,
        Self::NotWhatsapp,
        Self::Partial,
    ];

    /// Those that a person orders by name; the others answer what the controller wrote.
    pub const ORDERED: [Self; 2] = [Self::Reminder, Self::Complaint];

    /// The word a person types.
    pub fn id(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Complaint => "complaint",
            Self::UseOurForm => "use-our-form",
            Self::MoreIdentification => "more-identification",
            Self::ProofOfOutputs => "proof-of-outputs",
            Self::NotWhatsapp => "not-whatsapp",
            Self::Partial => "partial",
        }
    }

    /// Whether it answers what the controller wrote.
    pub fn is_reply(self) -> bool {
        !Self::ORDERED.contains(&self)
    }

    /// The name of its template and of its file of words.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Complaint => "complaint",
            _ => "reply",
        }
    }
}

impl FromStr for FollowUp {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.id() == text).ok_or(())
    }
}

impl fmt::Display for FollowUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The facts of an earlier letter, from the record; nothing in it is assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Precedent {
    /// Its key.
    pub reference: Reference,
    /// To whom it went.
    pub controller: ControllerId,
    /// Its date.
    pub date: NaiveDate,
    /// The rights exercised in it.
    pub rights: Vec<Right>,
    /// How it left.
    pub channel: Channel,
    /// The day it left, if that is known.
    pub sent_on: Option<NaiveDate>,
    /// The day it arrived and what that rests on (`delivered`, `submitted`), if that is known.
    pub received: Option<(NaiveDate, &'static str)>,
    /// The last day for the answer.
    pub deadline: Option<NaiveDate>,
    /// Whether that day has passed, and receipt is proven.
    pub is_overdue: bool,
    /// Whether that day was put off by an announced extension.
    pub is_extended: bool,
    /// What the controller did, in the order of the days: the word of the record, and the day.
    pub answers: Vec<(&'static str, NaiveDate)>,
    /// When the person answered a request for identification.
    pub identified: Vec<(&'static str, NaiveDate)>,
    /// The reminders sent.
    pub reminders: Vec<PastReminder>,
    /// Whether the record holds a proof that it left: the e-mail as it was taken, or the slip of the post.
    pub is_sending_shown: bool,
}

/// A reminder that left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastReminder {
    /// The day it left.
    pub on: NaiveDate,
    /// Its key.
    pub reference: Reference,
    /// Whether it was written after the time for an answer, or after a refusal.
    pub late: bool,
}

impl Precedent {
    /// The day of receipt, where a proof shows that very day and not only that the letter had arrived by then.
    pub fn proven_receipt(&self) -> Option<NaiveDate> {
        self.received.filter(|(_, basis)| ["delivered", "controller-server"].contains(basis)).map(|(on, _)| on)
    }
}

/// A letter that follows an earlier one, as it is ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Following {
    /// What it is.
    pub kind: FollowUp,
    /// The earlier letter.
    pub precedent: Precedent,
    /// The numbers of the points that were not answered, as the person typed them.
    pub missing: Vec<u32>,
    /// What the person offers to be identified by, in their words.
    pub identification: Option<String>,
    /// Whether the person knows of no other proceedings.
    pub no_other_proceedings: bool,
    /// Whether the person complains before the time is over.
    pub early: bool,
}

impl Following {
    /// How the earlier letter ended so far: `refused`, `partly` (answered in part) or `silence`.
    pub fn outcome(&self) -> &'static str {
        let has = |kind: &str| self.precedent.answers.iter().any(|(answer, _)| *answer == kind);
        match (has("refused"), has("partly-answered") || has("answered")) {
            (true, _) => "refused",
            (false, true) => "partly",
            (false, false) => "silence",
        }
    }

    /// Whether it reminds after the time for an answer is over, or after the controller has refused.
    pub fn is_late_reminder(&self) -> bool {
        self.kind == FollowUp::Reminder && (self.precedent.is_overdue || self.outcome() == "refused")
    }
}
