//! What a mail server shall be, and what shall go wrong with it.
//!
//! What a fault answers decides what it does: a reply of the class that is due (3 after DATA, 2 elsewhere) has the effect of the usual
//! one (the message is taken, its bytes are read, TLS begins), any other has none, and 421 closes. So Flood, `LongLine`, Drip and
//! `CloseMidReply` at Body have taken the message; Hang, Close and `CloseAfter` have not.

use std::time::Duration;

use super::authority::Certified;

/// The moment of a session at which the server would answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Greeting,
    Ehlo,
    StartTls,
    /// When the user and the password are there.
    Auth,
    Mail,
    Rcpt,
    Data,
    /// After the final dot.
    Body,
    Quit,
}

/// What the server does instead of its usual answer.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// Answers this, a line or several.
    Reply(&'static str),
    /// Answers these bytes and nothing else, whatever they are.
    Raw(Vec<u8>),
    /// Answers as usual and sends these bytes in the same write: at `StartTls`, plain text ahead of the handshake.
    Inject(Vec<u8>),
    /// Answers as usual in its code, but in very many lines of about so many bytes together.
    Flood(usize),
    /// Begins a line of so many bytes that does not end, then says nothing.
    LongLine(usize),
    /// Sends a byte every 200 ms of a reply that does not end.
    Drip,
    /// Says nothing until the client goes.
    Hang,
    /// Closes without a word.
    Close,
    /// Sends half of the reply's first line and closes.
    CloseMidReply,
    /// Reads so many bytes of the message, as they come, and closes.
    CloseAfter(usize),
    /// Takes the message and closes before the reply leaves.
    AcceptThenClose,
    /// Waits, then goes on.
    Delay(Duration),
}

/// How the server is secured.
#[derive(Debug, Clone)]
pub(super) enum Security {
    None,
    Implicit(Certified),
    StartTls(Certified),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Always,
    Connection(usize),
    Message(usize),
}

/// The description of a server: by default in plain text, open to everybody, and without a fault.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(super) security: Security,
    pub(super) extensions: Vec<String>,
    credentials: Option<(String, String)>,
    faults: Vec<(When, Stage, Fault)>,
}

impl Default for Plan {
    fn default() -> Self {
        let extensions = ["AUTH PLAIN LOGIN", "8BITMIME", "SIZE 35882577", "PIPELINING"].map(str::to_owned).to_vec();
        Self { security: Security::None, extensions, credentials: None, faults: Vec::new() }
    }
}

impl Plan {
    /// Speaks TLS from the first byte.
    pub(crate) fn implicit_tls(mut self, certificate: Certified) -> Self {
        self.security = Security::Implicit(certificate);
        self
    }

    /// Offers STARTTLS as long as the connection is not encrypted.
    pub(crate) fn start_tls(mut self, certificate: Certified) -> Self {
        self.security = Security::StartTls(certificate);
        self
    }

    /// Offers exactly these extensions, besides STARTTLS where it fits.
    pub(crate) fn extensions(mut self, extensions: &[&str]) -> Self {
        self.extensions = extensions.iter().map(ToString::to_string).collect();
        self
    }

    /// Wants this user and password before MAIL; without, every user and password does, and none is needed.
    pub(crate) fn credentials(mut self, user: &str, password: &str) -> Self {
        self.credentials = Some((user.to_owned(), password.to_owned()));
        self
    }

    /// Does this at every such stage.
    pub(crate) fn fault(self, stage: Stage, fault: Fault) -> Self {
        self.when(When::Always, stage, fault)
    }

    /// Does this at such a stage of one connection, counted from 1.
    pub(crate) fn fault_on_connection(self, number: usize, stage: Stage, fault: Fault) -> Self {
        self.when(When::Connection(number), stage, fault)
    }

    /// Does this at such a stage of one message; each MAIL in order counts, from 1, over all connections.
    pub(crate) fn fault_on_message(self, number: usize, stage: Stage, fault: Fault) -> Self {
        self.when(When::Message(number), stage, fault)
    }

    fn when(mut self, when: When, stage: Stage, fault: Fault) -> Self {
        let of_body = matches!(fault, Fault::CloseAfter(_) | Fault::AcceptThenClose);
        assert!(!of_body || stage == Stage::Body, "{fault:?} is a fault of the body only");
        self.faults.push((when, stage, fault));
        self
    }

    /// The faults that fit, in the order in which they were planned.
    pub(super) fn faults(&self, stage: Stage, connection: usize, message: usize) -> impl Iterator<Item = &Fault> {
        let fits = move |when: When| when == When::Always || when == When::Connection(connection) || when == When::Message(message);
        self.faults.iter().filter(move |(when, at, _)| *at == stage && fits(*when)).map(|(_, _, fault)| fault)
    }

    /// After how many bytes of a message the connection is closed.
    pub(super) fn close_after(&self, connection: usize, message: usize) -> Option<usize> {
        let most = |fault: &Fault| if let Fault::CloseAfter(most) = fault { Some(*most) } else { None };
        self.faults(Stage::Body, connection, message).find_map(most)
    }

    pub(super) fn certificate(&self) -> Option<&Certified> {
        match &self.security {
            Security::None => None,
            Security::Implicit(certificate) | Security::StartTls(certificate) => Some(certificate),
        }
    }

    /// What stands behind the name of an extension, if it is offered.
    pub(super) fn offer(&self, name: &str) -> Option<&str> {
        let named = |line: &'_ String| line.split(' ').next().is_some_and(|first| first.eq_ignore_ascii_case(name));
        self.extensions.iter().find(|line| named(line)).map(|line| line[name.len()..].trim_start())
    }

    /// Whether these parameters of RCPT are offered: those of DSN (RFC 3461) or none.
    pub(super) fn takes_of_recipients(&self, parameters: &[String]) -> bool {
        let is_known = |parameter: &String| parameter.starts_with("NOTIFY=") || parameter.starts_with("ORCPT=");
        parameters.is_empty() || self.offer("DSN").is_some() && parameters.iter().all(is_known)
    }

    /// How many bytes a message may have.
    pub(super) fn size_limit(&self) -> usize {
        self.offer("SIZE").and_then(|limit| limit.parse().ok()).filter(|limit| *limit > 0).unwrap_or(usize::MAX)
    }

    pub(super) fn wants_login(&self) -> bool {
        self.credentials.is_some()
    }

    pub(super) fn knows(&self, user: &str, password: &str) -> bool {
        self.credentials.as_ref().is_none_or(|(known, secret)| known == user && secret == password)
    }
}
