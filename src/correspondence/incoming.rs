//! Mails that came in: each is read, matched to a letter, and recorded with what follows from it.
//!
//! Enters: raw mails, one by one, of a file or a mailbox. Leaves: an entry, or the reason why there is none. Nothing recognised here ends or stops a time
//! limit: that only a person's word does.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use super::matching::{Keys, Match};
use super::{Case, Cases, CorrespondenceError, Knowledge};
use crate::deadline::{Sent, day_at};
use crate::ledger::{
    Attachment, ByHand, Entry, Event, EventKind, FileNote, Head, Ledger, MailNote, MailSender, MatchedBy, NewEntry, media_type,
};
use crate::mail::{Incoming, Kind, Phrases, Recognised, Sender, Unreadable, recognise, shown};
use crate::parties::MailDomains;
use crate::request::{Channel, Reference};

/// How far the clock of another server may go wrong before a mail counts as one about an earlier attempt.
const TOLERANCE: TimeDelta = TimeDelta::minutes(10);

/// Takes in mails: it knows the letters of a record, and which mails are recorded already.
#[derive(Debug)]
pub struct Intake<'a> {
    knowledge: &'a Knowledge,
    phrases: Phrases,
    cases: Cases,
    keys: Keys,
    /// The mails recorded, by the SHA-256 of their bytes.
    by_digest: BTreeMap<String, Recorded>,
    /// The mails recorded, by Message-ID and sender.
    by_id: BTreeMap<(String, String), Recorded>,
}

/// A mail that is in the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The letter.
    pub reference: Reference,
    /// The number of its entry.
    pub seq: u64,
    /// What it was taken for.
    pub kind: Kind,
    /// Whether the person took the entry back.
    is_taken_back: bool,
}

/// What became of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is recorded; this is the end of the chain.
    Recorded(Head),
    /// It would be recorded.
    WouldBeRecorded,
    /// It was recorded before; nothing changed.
    Already(Recorded),
    /// It is about no letter of the record.
    Unmatched,
    /// It may be about each of these letters; the person must name one.
    Ambiguous(Vec<Reference>),
    /// The person wrote it.
    Own,
    /// It is no mail, or too large.
    Unreadable(Unreadable),
}

/// What a mail was taken for, and what follows.
#[derive(Debug, Clone, PartialEq)]
pub struct Filed {
    /// What became of it.
    pub outcome: Outcome,
    /// The sender and the subject line, as they can be shown, and what it was taken for; none if it could not be read.
    pub mail: Option<Seen>,
    /// The letter, and what is recorded of it.
    pub entry: Option<Consequence>,
}

/// A mail as a person sees it in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The sender.
    pub from: String,
    /// The subject line.
    pub subject: String,
    /// What it was taken for.
    pub kind: Kind,
}

/// What follows from a mail for a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Consequence {
    /// The letter.
    pub reference: Reference,
    /// What is recorded.
    pub event: EventKind,
    /// The day, at the controller's place.
    pub on: NaiveDate,
    /// Why it is not the day that the mail names, if it is not.
    pub moved: Option<Moved>,
    /// What the entry says of the mail.
    pub note: MailNote,
}

/// Why a day is another than that which a mail names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// The mail names a time to come: today.
    FromTheFuture,
    /// The mail names a time before the letter left: the day on which it left.
    FromBeforeTheLetter,
    /// The mail names no time: today.
    FromNothing,
}

impl<'a> Intake<'a> {
    /// Reads the letters of a record once, for any number of mails.
    ///
    /// # Errors
    /// [`CorrespondenceError`] if the record cannot be read, or the user's words for replies are broken.
    pub fn new(ledger: &Ledger, knowledge: &'a Knowledge, now: DateTime<FixedOffset>) -> Result<Self, CorrespondenceError> {
        let cases = Cases::read(ledger, knowledge, now.date_naive(), false)?;
        let mut intake = Self {
            knowledge,
            phrases: knowledge.phrases()?,
            keys: Keys::of(&cases),
            cases: Cases::default(),
            by_digest: BTreeMap::new(),
            by_id: BTreeMap::new(),
        };
        for (case, entry) in cases.iter().flat_map(|case| case.entries.iter().map(move |entry| (case, entry))) {
            if let Event::ByHand(kind, said) = &entry.event
                && let Some(note) = said.mail.as_ref().filter(|_| *kind != EventKind::Corrected)
            {
                let is_taken_back = case.entries.iter().any(|other| takes_back(other, entry.seq));
                intake.remember(note, Recorded { reference: case.reference.clone(), seq: entry.seq, kind: note.recognised, is_taken_back });
            }
        }
        intake.cases = cases;
        Ok(intake)
    }

    /// Whether a mail with this Message-ID is recorded: it need not be fetched again.
    pub fn knows(&self, message_id: &str) -> bool {
        let first = (message_id.to_owned(), String::new());
        self.by_id.range(first..).next().is_some_and(|((id, _), _)| id == message_id)
    }

    /// The letters, as they stood when this began.
    pub fn cases(&self) -> &Cases {
        &self.cases
    }

    /// Takes in one mail. `named` is the letter that the person says it is about; without a record to write to, it is only looked at.
    ///
    /// # Errors
    /// [`CorrespondenceError`] if the letter named is not there, or the record cannot be written.
    pub fn file(
        &mut self,
        ledger: Option<&mut Ledger>,
        raw: &[u8],
        named: Option<&str>,
        now: DateTime<FixedOffset>,
    ) -> Result<Filed, CorrespondenceError> {
        let named = named.map(|typed| self.cases.find(typed)).transpose()?.map(|case| case.reference.clone());
        let mail = match Incoming::read(raw) {
            Ok(mail) => mail,
            Err(unreadable) => return Ok(Filed { outcome: Outcome::Unreadable(unreadable), mail: None, entry: None }),
        };
        let (from, subject) = (shown(mail.from.first().map_or("", String::as_str), 254), mail.subject.clone());
        let ended =
            |outcome, kind, entry| Ok(Filed { outcome, mail: Some(Seen { from: from.clone(), subject: subject.clone(), kind }), entry });
        let by_itself = || recognise(&mail, &self.phrases, Sender::default()).kind;
        let is_named = named.is_some();
        let is_again = |recorded: &&Recorded| !is_named || !recorded.is_taken_back;
        if let Some(recorded) = self.by_digest.get(&mail.sha256).filter(is_again) {
            return ended(Outcome::Already(recorded.clone()), recorded.kind, None);
        }
        if self.keys.is_a_letter(&mail) {
            return ended(Outcome::Own, by_itself(), None);
        }
        let (reference, by) = match named.map_or_else(|| self.keys.find(&mail), |reference| Match::One(reference, MatchedBy::Named)) {
            Match::One(reference, by) => (reference, by),
            Match::Several(all) => return ended(Outcome::Ambiguous(all), by_itself(), None),
            Match::None => return ended(Outcome::Unmatched, by_itself(), None),
        };
        let case = self.cases.find(reference.as_str())?;
        if is_own(case, &mail) {
            return ended(Outcome::Own, by_itself(), None);
        }
        let key = mail.message_id.clone().map(|id| (shown(&id, 998), from.clone()));
        if let Some(recorded) = key.and_then(|key| self.by_id.get(&key)).filter(is_again).filter(|recorded| recorded.reference == reference)
        {
            return ended(Outcome::Already(recorded.clone()), recorded.kind, None);
        }
        let entry = self.consequence(case, &mail, by, now);
        let kind = entry.note.recognised;
        let Some(ledger) = ledger else { return ended(Outcome::WouldBeRecorded, kind, Some(entry)) };
        let head = record(ledger, &entry, raw, now)?;
        if let Some(number) = entry.note.case_number.as_ref().filter(|_| entry.note.sender == MailSender::Controller) {
            self.keys.learn(number, &reference);
        }
        self.remember(&entry.note, Recorded { reference, seq: head.seq, kind, is_taken_back: false });
        ended(Outcome::Recorded(head), kind, Some(entry))
    }

    fn remember(&mut self, note: &MailNote, recorded: Recorded) {
        if let Some(id) = &note.message_id {
            self.by_id.insert((id.clone(), note.from.clone().unwrap_or_default()), recorded.clone());
        }
        self.by_digest.insert(note.sha256.clone(), recorded);
    }

    /// What follows from a mail for a letter.
    fn consequence(&self, case: &Case, mail: &Incoming, by: MatchedBy, now: DateTime<FixedOffset>) -> Consequence {
        let domains = self.domains(case);
        let is_controller = is_of_the_controller(case, mail, domains);
        let sender = Sender { is_controller, address: case.letter.address.as_deref() };
        let recognised = recognise(mail, &self.phrases, sender);
        let is_earlier = is_about_an_earlier_attempt(case, mail);
        let (on, moved) = day(case, mail, now);
        let event = event(case, &recognised, by, is_controller, domains).filter(|_| !is_earlier).unwrap_or(EventKind::MailReceived);
        let note = MailNote {
            sha256: mail.sha256.clone(),
            message_id: mail.message_id.as_ref().map(|id| shown(id, 998)),
            from: mail.from.first().map(|from| shown(from, 254)),
            subject: mail.subject.clone(),
            date: mail.date,
            arrived: mail.arrived,
            recognised: recognised.kind,
            sender: if is_controller { MailSender::Controller } else { MailSender::Other },
            matched_by: by,
            is_earlier,
            status: recognised.status,
            recipient: recognised.recipient.map(|address| shown(&address, 254)),
            diagnostic: recognised.diagnostic,
            reporting_mta: recognised.reporting_mta,
            remote_mta: recognised.remote_mta,
            case_number: recognised.case_number,
            authenticated: mail.authentication.as_ref().map(ToString::to_string),
        };
        Consequence { reference: case.reference.clone(), event, on, moved, note }
    }

    /// The domains of the one that a letter goes to; an authority has none here.
    fn domains(&self, case: &Case) -> Option<&'a MailDomains> {
        let (_, controller) = self.knowledge.directory.controller(case.letter.controller.id.as_str())?;
        controller.mail_domains.as_ref().filter(|_| case.letter.authority.is_none())
    }
}

/// Whether an entry says that nothing happened in the place of another.
fn takes_back(entry: &Entry, seq: u64) -> bool {
    matches!(&entry.event, Event::ByHand(EventKind::Corrected, said) if said.replaces == Some(seq) && said.instead.is_none())
}

/// Whether the person wrote a mail themselves.
fn is_own(case: &Case, mail: &Incoming) -> bool {
    let email = case.letter.subject.email.as_deref();
    mail.report.is_none() && email.is_some_and(|email| mail.sender().is_some_and(|sender| sender.eq_ignore_ascii_case(email)))
}

/// Whether a mail is the controller's, as far as its address shows, and unless the person's own provider found it forged.
fn is_of_the_controller(case: &Case, mail: &Incoming, domains: Option<&MailDomains>) -> bool {
    let Some((sender, domain)) = mail.sender().and_then(|sender| Some((sender, sender.rsplit_once('@')?.1))) else { return false };
    let is_forged = mail.authentication.as_ref().is_some_and(crate::mail::Authentication::has_failed);
    let is_addressee = case.letter.address.as_deref().is_some_and(|address| address.eq_ignore_ascii_case(sender));
    !is_forged && (is_addressee || domains.is_some_and(|domains| domains.has(domain)))
}

/// What a mail proves of the letter; none if a person must say what it means.
fn event(case: &Case, recognised: &Recognised, by: MatchedBy, is_controller: bool, domains: Option<&MailDomains>) -> Option<EventKind> {
    let address = case.letter.address.as_deref().filter(|_| case.letter.channel == Channel::Email);
    let is_about_it =
        recognised.recipient.as_deref().is_none_or(|recipient| address.is_some_and(|address| address.eq_ignore_ascii_case(recipient)));
    let is_sure = !matches!(by, MatchedBy::Subject | MatchedBy::Text | MatchedBy::CaseNumber);
    let is_its_own = |host: &str| domains.is_some_and(|domains| domains.has(host));
    match recognised.kind {
        Kind::Bounce => (address.is_some() && is_about_it && is_sure).then_some(EventKind::DeliveryFailed),
        // Its own server says that the message lies in the mailbox; any other proves its own hop and no more.
        Kind::Delivered => {
            let is_proof =
                address.is_some() && is_controller && is_sure && is_about_it && recognised.reporting_mta.as_deref().is_some_and(is_its_own);
            is_proof.then_some(EventKind::Delivered)
        }
        Kind::AutoReply | Kind::Confirmation => is_controller.then_some(EventKind::Acknowledged),
        _ => None,
    }
}

/// Whether a mail came before the letter was written as it is now, after an earlier attempt to send it.
fn is_about_an_earlier_attempt(case: &Case, mail: &Incoming) -> bool {
    let written: Vec<DateTime<FixedOffset>> =
        case.entries.iter().filter(|entry| matches!(entry.event, Event::Composed(_))).map(|entry| entry.at).collect();
    let instant = mail.arrived.or(mail.date);
    written.len() > 1 && written.last().zip(instant).is_some_and(|(last, instant)| instant + TOLERANCE < *last)
}

/// The day of a mail at the controller's place: by the person's own server, else by the sender; never to come, and never before the letter left.
fn day(case: &Case, mail: &Incoming, now: DateTime<FixedOffset>) -> (NaiveDate, Option<Moved>) {
    let today = now.date_naive();
    let left = case.standing.sent.map_or(case.letter.date, |sent| match sent {
        Sent::At(instant) => instant.date_naive(),
        Sent::On(day) => day,
    });
    let Some(instant) = mail.arrived.or(mail.date) else { return (today.max(left), Some(Moved::FromNothing)) };
    let there = day_at(instant, &case.letter.controller.time_zone);
    match there {
        _ if instant > now + TOLERANCE => (today.max(left), Some(Moved::FromTheFuture)),
        day if day < left => {
            // The night between two time zones is no fault of a clock.
            let is_far = instant.date_naive() < left && day + chrono::Days::new(1) < left;
            (left, is_far.then_some(Moved::FromBeforeTheLetter))
        }
        day => (day.min(today).max(left), None),
    }
}

fn record(ledger: &mut Ledger, entry: &Consequence, raw: &[u8], now: DateTime<FixedOffset>) -> Result<Head, CorrespondenceError> {
    let said = ByHand {
        on: entry.on,
        file: Some(FileNote { name: "mail.eml".to_owned(), media_type: media_type(raw).to_owned(), bytes: raw.len() as u64 }),
        mail: Some(Box::new(entry.note.clone())),
        ..ByHand::default()
    };
    let event = Event::ByHand(entry.event, Box::new(said));
    let attachments = [Attachment { role: "mail", bytes: raw.to_vec() }];
    Ok(ledger.append(&[NewEntry { at: now, reference: &entry.reference, event: &event, attachments: &attachments }])?)
}
