//! How a letter leaves, so that the record knows of it before the world does.
//!
//! Enters: requests and the cases there are. Leaves: what should be done with each ([`plan`]), the letter in the record ([`compose`]), and the end of
//! its dispatch ([`hand_over`]). The exact bytes are in the record before the server is spoken to; that the message begins to leave is in the record
//! before its first byte does.

use chrono::{DateTime, FixedOffset};

use super::{Case, Cases, CorrespondenceError, Draft, TakenUnrecorded};
use crate::deadline::State;
use crate::dispatch::{Course, Dsn, Failure, Message, Outcome, Reason, Server, Session, Step};
use crate::ledger::{
    Addressee, Attachment, Composed, Dispatch, Event, EventKind, Follows, Head, Hop, Ledger, LedgerError, NewEntry, Subject, Watcher,
};
use crate::parties::EmailAddress;
use crate::profile::Smtp;
use crate::request::{Channel, Reference, Request};

/// What should become of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// It is a new letter.
    New {
        /// How often the person insisted on the same letter again.
        counter: u32,
        /// A letter of another person of the same name, as far as e-mail addresses show it.
        namesake: Option<Reference>,
    },
    /// It is a letter that failed, and keeps its reference.
    Retry {
        /// As above.
        counter: u32,
    },
    /// The same letter is open.
    Open(Reference),
    /// The same letter is in doubt.
    InDoubt(Reference),
}

/// Says what should become of a request, and gives it the reference it will have. `again` insists on a letter that is open; nothing insists on one in
/// doubt.
pub fn plan(request: &mut Request, cases: &Cases, again: bool) -> Intent {
    let same: Vec<&Case> = cases.iter().filter(|case| case.is_about(request)).collect();
    if let Some(case) = same.iter().find(|case| case.standing.state == State::InDoubt) {
        return Intent::InDoubt(case.reference.clone());
    }
    if let Some(case) = same.iter().rfind(|case| case.standing.state.is_open()).filter(|_| !again) {
        return Intent::Open(case.reference.clone());
    }
    if let Some(case) = same.iter().rfind(|case| case.standing.state == State::Failed && case.letter.rights == request.rights) {
        request.reference = case.reference.clone();
        return Intent::Retry { counter: case.letter.counter };
    }
    let with = |counter| request.reference_with(counter);
    let counter = (0..=u32::MAX).find(|counter| !cases.is_taken(&with(*counter))).expect("a record is finite");
    request.reference = with(counter);
    let namesake = cases.iter().rfind(|case| case.is_namesake(request) && case.standing.state.is_open());
    Intent::New { counter, namesake: namesake.map(|case| case.reference.clone()) }
}

/// Writes a letter into the record, with its exact bytes.
///
/// # Errors
/// [`LedgerError`] if it cannot be written.
pub fn compose(
    ledger: &mut Ledger,
    draft: &Draft,
    counter: u32,
    address: Option<&EmailAddress>,
    attachments: &[Attachment],
    at: DateTime<FixedOffset>,
) -> Result<Head, LedgerError> {
    let event = Event::Composed(Box::new(composed(draft, counter, address)));
    ledger.append(&[NewEntry { at, reference: &draft.request.reference, event: &event, attachments }])
}

fn composed(draft: &Draft, counter: u32, address: Option<&EmailAddress>) -> Composed {
    let request = &draft.request;
    Composed {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        subject: Subject {
            name: request.subject.name.clone(),
            email: request.subject.email.as_ref().map(ToString::to_string),
            country: request.subject.country,
            region: request.subject.region.clone(),
            born: request.subject.born.filter(|_| request.is_for_a_child()),
        },
        controller: Addressee {
            id: request.controller_id.clone(),
            name: request.controller.name.clone(),
            time_zone: request.controller.time_zone.clone(),
        },
        rights: request.rights.clone(),
        services: request.accounts.iter().map(|account| account.service.to_string()).collect(),
        regime: request.regime.clone(),
        language: request.language.to_string(),
        date: request.date,
        expected: request.expected_arrival(),
        channel: request.channel,
        address: address.filter(|_| request.channel == Channel::Email).map(ToString::to_string),
        title: draft.letter.subject.clone(),
        fields: request.disclosures().iter().map(ToString::to_string).collect(),
        counter,
        follows: request.follows.as_ref().map(|following| Follows {
            kind: following.kind,
            reference: following.precedent.reference.clone(),
            late: following.is_late_reminder(),
        }),
        authority: request.authority.as_ref().map(|(id, authority)| Watcher { id: id.clone(), name: authority.name.clone() }),
        representative: request.representative.as_ref().map(|representative| representative.name.clone()),
    }
}

/// A letter that is in the record and should leave by e-mail.
#[derive(Debug, Clone, Copy)]
pub struct Outgoing<'a> {
    /// Its key.
    pub reference: &'a Reference,
    /// The sender.
    pub from: &'a EmailAddress,
    /// The recipient.
    pub to: &'a EmailAddress,
    /// Its exact bytes.
    pub bytes: &'a [u8],
}

/// The way out: a server, its password, and the session once it is open.
#[derive(Debug)]
pub struct Outbox<'a> {
    smtp: &'a Smtp,
    password: Option<String>,
    session: Option<Session>,
}

impl<'a> Outbox<'a> {
    /// A way out that is not open yet.
    pub fn new(smtp: &'a Smtp, password: Option<String>) -> Self {
        Self { smtp, password, session: None }
    }

    /// Ends the session, if there is one.
    pub fn close(&mut self) {
        if let Some(session) = self.session.take() {
            session.close();
        }
    }

    fn open(&mut self) -> Result<&mut Session, Failure> {
        if self.session.is_none() {
            self.session = Some(Session::open(self.smtp, self.password.as_deref())?);
        }
        Ok(self.session.as_mut().expect("just opened"))
    }
}

/// How handing over a letter ended, as it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOver {
    /// The end.
    pub outcome: Outcome,
    /// Whose server it was, if one was reached.
    pub hop: Option<Hop>,
    /// The wish for reports on the further way; none where the server does not offer them.
    pub dsn: Option<Dsn>,
    /// The end of the chain.
    pub head: Head,
}

/// Tries a log-in and sends nothing.
///
/// # Errors
/// [`Failure`] with the step that did not succeed.
pub fn log_in(smtp: &Smtp, password: Option<&str>) -> Result<(), Failure> {
    Session::open(smtp, password).map(Session::close)
}

/// Hands a recorded letter over and records how that ended. `clock` tells the instant, with the local offset.
///
/// # Errors
/// [`CorrespondenceError::Ledger`] if the record could not be written before anything left; [`CorrespondenceError::TakenUnrecorded`] if the server
/// took the letter and that could not be written any more.
pub fn hand_over(
    ledger: &mut Ledger,
    outbox: &mut Outbox<'_>,
    letter: &Outgoing<'_>,
    clock: &dyn Fn() -> DateTime<FixedOffset>,
) -> Result<HandedOver, CorrespondenceError> {
    let envelope_id = Some(letter.reference.as_str());
    let message = Message { from: letter.from.as_str(), to: letter.to.as_str(), bytes: letter.bytes, envelope_id };
    let (server, outcome, course) = loop {
        let is_used = outbox.session.is_some();
        let session = match outbox.open() {
            Ok(session) => session,
            Err(failure) => {
                let said = Dispatch { to: Some(letter.to.to_string()), failure: Some(json(&failure)), ..Dispatch::default() };
                let head = append(ledger, letter.reference, EventKind::DispatchFailed, said, clock())?;
                return Ok(HandedOver { outcome: Outcome::Failed(failure), hop: None, dsn: None, head });
            }
        };
        let before = |server: &Server, course: &Course| {
            append(ledger, letter.reference, EventKind::DispatchStarted, said(server, letter.to, course, None), clock()).map(|_| ())
        };
        let (outcome, course) = session.submit(&message, before)?;
        let server = session.server().clone();
        if outcome != Outcome::Accepted {
            outbox.session = None;
        }
        // A server that has closed a session between two letters has seen nothing of the second.
        if !is_used || !matches!(&outcome, Outcome::Failed(failure) if is_end_of_session(failure)) {
            break (server, outcome, course);
        }
    };
    let (kind, failure) = match &outcome {
        Outcome::Accepted => (EventKind::Dispatched, None),
        Outcome::Failed(failure) => (EventKind::DispatchFailed, Some(failure)),
        Outcome::InDoubt(failure) => (EventKind::InDoubt, Some(failure)),
    };
    match append(ledger, letter.reference, kind, said(&server, letter.to, &course, failure), clock()) {
        Ok(head) => Ok(HandedOver { outcome, hop: Some(hop(&server, letter.to)), dsn: course.dsn, head }),
        Err(error) if outcome == Outcome::Accepted => {
            let reply = course.replies.last().map(|reply| format!("{} {}", reply.code, reply.text)).unwrap_or_default();
            Err(TakenUnrecorded { reference: letter.reference.clone(), reply, error }.into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether a used session came to its end before a letter: a refusal of the sender may be about the number of letters, and 421 means that the server
/// closes (RFC 5321, section 3.8).
fn is_end_of_session(failure: &Failure) -> bool {
    failure.step == Step::Mail && failure.reason != Reason::Message || failure.code == Some(421) && failure.step < Step::Message
}

fn said(server: &Server, to: &EmailAddress, course: &Course, failure: Option<&Failure>) -> Dispatch {
    Dispatch {
        server: Some(json(server)),
        to: Some(to.to_string()),
        hop: Some(hop(server, to)),
        replies: course.replies.iter().map(json).collect(),
        dsn: course.dsn.as_ref().map(json),
        failure: failure.map(json),
    }
}

/// Whose server it is: the controller's own only if a certificate proves a name in the domain of the address.
fn hop(server: &Server, to: &EmailAddress) -> Hop {
    let domain = to.as_str().rsplit_once('@').map_or("", |(_, domain)| domain).to_lowercase();
    let host = server.host.to_lowercase();
    let is_in_domain = host == domain || domain.contains('.') && host.ends_with(&format!(".{domain}"));
    if is_in_domain && server.certificate_sha256.is_some() { Hop::Controller } else { Hop::Provider }
}

fn append(
    ledger: &mut Ledger,
    reference: &Reference,
    kind: EventKind,
    said: Dispatch,
    at: DateTime<FixedOffset>,
) -> Result<Head, LedgerError> {
    let event = Event::Dispatch(kind, Box::new(said));
    let head = ledger.append(&[NewEntry { at, reference, event: &event, attachments: &[] }])?;
    ledger.settle();
    Ok(head)
}

fn json(value: &impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).expect("plain data")
}
