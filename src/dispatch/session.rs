//! A session with a submission server: connected, protected, logged in, and then one message after the other.
//!
//! Enters: the server of the profile and its password. Leaves: for each message an outcome and the replies. Certificates are always checked;
//! plain text goes to this machine only (the profile allows nothing else).

use std::error::Error as _;
use std::net::{Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Ehlo, Quit, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension};
use lettre::transport::smtp::response::Response;

use super::envelope::{Abilities, Envelope};
use super::line::Line;
use super::secrets::{Secrets, sha256};
use super::{Course, Dsn, Failure, Message, Outcome, Reason, Reply, Server, Step, stuffing};
use crate::profile::{Smtp, Tls};

/// After the message the server may take its time (RFC 5321, section 4.5.3.2.6): so many times the usual wait.
const LAST_WAIT: u32 = 5;

/// How long words before TLS are listened for that must not be there.
const PROBE: Duration = Duration::from_millis(5);

/// An open session.
#[derive(Debug)]
pub struct Session {
    line: Line,
    server: Server,
    replies: Vec<Reply>,
    secrets: Secrets,
    wait: Duration,
    abilities: Abilities,
    certificate: Option<Vec<u8>>,
    /// What the server said when it offered reports and then refused the wish.
    refused_wish: Option<String>,
}

impl Session {
    /// Connects, protects the connection and logs in.
    ///
    /// # Errors
    /// [`Failure`] with the step that did not succeed.
    pub fn open(smtp: &Smtp, password: Option<&str>) -> Result<Self, Failure> {
        let host = smtp.host.trim_matches(['[', ']']).to_owned();
        let server =
            Server { host: host.clone(), port: smtp.port, tls: smtp.tls.id().to_owned(), address: String::new(), certificate_sha256: None };
        let credentials = smtp.username.clone().map(|username| Credentials::new(username, password.unwrap_or_default().to_owned()));
        let mut session = Self {
            line: Line::new(),
            server,
            replies: Vec::new(),
            secrets: Secrets::new(smtp.username.as_deref(), password),
            wait: smtp.timeout,
            abilities: Abilities::default(),
            certificate: None,
            refused_wish: None,
        };
        session.connect(&host, smtp.tls)?;
        if smtp.tls == Tls::StartTls {
            session.start_tls(&host)?;
        }
        session.learn(smtp.tls != Tls::None)?;
        if let Some(credentials) = credentials {
            session.log_in(credentials)?;
        }
        Ok(session)
    }

    /// The server, as the connection showed it.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The certificate that the server showed (DER); none without TLS.
    pub fn certificate(&self) -> Option<&[u8]> {
        self.certificate.as_deref()
    }

    /// What the server offers, a keyword with its parameters each (RFC 5321, section 4.1.1.1), asked anew: after TLS and log-in it may be more.
    ///
    /// # Errors
    /// [`Failure`] if it does not answer.
    pub fn capabilities(&mut self) -> Result<Vec<String>, Failure> {
        self.say(Step::Connect, Ehlo::new(hello()).to_string(), &[250])?;
        let reply = self.replies.pop().map(|reply| reply.text).unwrap_or_default();
        Ok(reply.lines().skip(1).map(str::to_owned).collect())
    }

    /// Hands over a message. Before its first byte leaves, after the server said that it would take it, `before` is called; if that fails, no byte of
    /// the message leaves.
    ///
    /// # Errors
    /// Only what `before` returns; all that the server can do is an [`Outcome`].
    pub fn submit<E>(
        &mut self,
        message: &Message<'_>,
        before: impl FnOnce(&Server, &Course) -> Result<(), E>,
    ) -> Result<(Outcome, Course), E> {
        let (outcome, dsn) = match self.offer(message) {
            Err(failure) => (Outcome::from(failure), None),
            Ok((written, dsn)) => {
                let course = Course { replies: std::mem::take(&mut self.replies), dsn };
                before(&self.server, &course)?;
                self.replies = course.replies;
                let outcome = self.write(written).map_or_else(Outcome::from, |()| Outcome::Accepted);
                (outcome, course.dsn)
            }
        };
        Ok((outcome, Course { replies: std::mem::take(&mut self.replies), dsn }))
    }

    /// Says good-bye; whatever the server makes of it changes nothing any more.
    pub fn close(self) {
        let _ = self.line.run(self.wait.min(Duration::from_secs(2)), |connection| {
            let _ = connection.as_mut().map(|connection| connection.command(Quit));
        });
    }

    fn connect(&mut self, host: &str, tls: Tls) -> Result<(), Failure> {
        let (name, port) = (host.to_owned(), self.server.port);
        let resolved = self.line.run(self.wait, move |_| (name.as_str(), port).to_socket_addrs().map(Iterator::collect::<Vec<_>>));
        let addresses = match resolved {
            Ok(Ok(addresses)) if !addresses.is_empty() => addresses,
            Ok(Ok(_)) => return Err(failure(Step::Resolve, Reason::Unreachable, "no address")),
            Ok(Err(error)) => return Err(failure(Step::Resolve, Reason::Unreachable, &error.to_string())),
            Err(_) => return Err(failure(Step::Resolve, Reason::Silence, "")),
        };
        let parameters = if tls == Tls::Implicit { Some(protection(host, Step::Connect)?) } else { None };
        let mut last = None;
        for address in addresses {
            match self.connect_to(address, parameters.clone()) {
                Ok(()) => return Ok(()),
                Err(failure) if failure.code.is_some() || failure.reason == Reason::Certificate => return Err(failure),
                Err(failure) => last = Some(failure),
            }
        }
        Err(last.expect("there is an address"))
    }

    fn connect_to(&mut self, address: SocketAddr, parameters: Option<TlsParameters>) -> Result<(), Failure> {
        self.server.address = address.ip().to_string();
        let wait = self.wait;
        self.step(Step::Connect, wait, move |connection| {
            *connection = Some(SmtpConnection::connect(address, Some(wait), &hello(), parameters.as_ref(), None)?);
            Ok(())
        })
    }

    fn start_tls(&mut self, host: &str) -> Result<(), Failure> {
        let parameters = protection(host, Step::StartTls)?;
        let wait = self.wait;
        let offers = self.step(Step::StartTls, wait, |connection| Ok(open(connection).can_starttls()))?;
        if !offers {
            return Err(failure(Step::StartTls, Reason::NotOffered, "STARTTLS"));
        }
        self.step(Step::StartTls, wait, move |connection| open(connection).starttls(&parameters, &hello()))?;
        self.refuse_what_was_said_before_tls()
    }

    /// What the server "said" after its go-ahead for TLS and before TLS would be read as replies to what is said inside (RFC 3207, section 6): after
    /// the first EHLO inside nothing may be left to read. One forged reply in place of that EHLO's shifts all later ones by one, and then the codes that
    /// log-in and message must have do not fit.
    fn refuse_what_was_said_before_tls(&mut self) -> Result<(), Failure> {
        let wait = self.wait;
        let is_quiet = self.line.run(wait, move |connection| {
            let connection = open(connection);
            connection.set_timeout(Some(PROBE)).ok()?;
            let said = connection.read_response();
            connection.set_timeout(Some(wait)).ok()?;
            Some(said.is_err_and(|error| is_silence(&error)))
        });
        match is_quiet {
            Ok(Some(true)) => Ok(()),
            _ => Err(failure(Step::StartTls, Reason::Injected, "")),
        }
    }

    /// The certificate, and what the server offers: asked once more, for lettre keeps only a part of the reply. A server that does not like to be asked
    /// twice is taken to offer nothing more than what lettre knows.
    fn learn(&mut self, is_protected: bool) -> Result<(), Failure> {
        let (certificate, known, reply) = self.step(Step::Connect, self.wait, move |connection| {
            let connection = open(connection);
            let certificate = if is_protected { Some(connection.peer_certificate()?) } else { None };
            let info = connection.server_info();
            let (eight_bits, utf8) = (info.supports_feature(Extension::EightBitMime), info.supports_feature(Extension::SmtpUtfEight));
            let known = Abilities { eight_bits, utf8, reports: false };
            match connection.command(Ehlo::new(hello())) {
                Err(error) if error.status().is_some() => Ok((certificate, known, None)),
                reply => Ok((certificate, known, Some(reply?))),
            }
        })?;
        if let Some(reply) = &reply {
            self.expect(Step::Connect, reply, &[250])?;
            self.replies.clear();
        }
        self.server.certificate_sha256 = certificate.as_deref().map(sha256);
        self.certificate = certificate;
        self.abilities = reply.as_ref().map_or(known, Abilities::of);
        Ok(())
    }

    fn log_in(&mut self, credentials: Credentials) -> Result<(), Failure> {
        const MECHANISMS: [Mechanism; 2] = [Mechanism::Plain, Mechanism::Login];
        let offers = self.step(Step::Auth, self.wait, |connection| Ok(open(connection).server_info().get_auth_mechanism(&MECHANISMS)))?;
        if offers.is_none() {
            return Err(failure(Step::Auth, Reason::NotOffered, "AUTH PLAIN, AUTH LOGIN"));
        }
        let reply = self.step(Step::Auth, self.wait, move |connection| open(connection).auth(&MECHANISMS, &credentials))?;
        self.expect(Step::Auth, &reply, &[235])
    }

    /// Everything before the message: its sender, its recipient, and the server's readiness.
    fn offer(&mut self, message: &Message<'_>) -> Result<(String, Option<Dsn>), Failure> {
        if let Some(flaw) = stuffing::flaw(message.bytes) {
            return Err(failure(Step::Mail, Reason::Message, flaw));
        }
        let text = std::str::from_utf8(message.bytes).map_err(|error| failure(Step::Mail, Reason::Message, &error.to_string()))?;
        let dsn = self.address(&Envelope::new(message, self.abilities)?)?;
        self.say(Step::Data, Data.to_string(), &[354])?;
        Ok((stuffing::stuffed(text), dsn))
    }

    /// Sender and recipient, with the wish for reports where they are offered. A server that offers them and then refuses to be asked is asked no
    /// more: the letter is worth more than the report.
    fn address(&mut self, envelope: &Envelope) -> Result<Option<Dsn>, Failure> {
        let Some(wish) = envelope.dsn() else { return self.say_envelope(envelope, None).map(|()| None) };
        let refused = |said: &String| Dsn { refused: Some(said.clone()), ..wish.clone() };
        if let Some(said) = &self.refused_wish {
            let dsn = refused(said);
            return self.say_envelope(envelope, None).map(|()| Some(dsn));
        }
        let refusal = match self.say_envelope(envelope, Some(wish)) {
            Ok(()) => return Ok(Some(wish.clone())),
            Err(failure) if failure.reason == Reason::Refused => failure,
            Err(failure) => return Err(failure),
        };
        let again = if refusal.step == Step::Rcpt { self.say(Step::Mail, Rset.to_string(), &[250]) } else { Ok(()) };
        if let Err(failure) = again.and_then(|()| self.say_envelope(envelope, None)) {
            // Not the wish was refused but the letter; of two refusals the one with a code says more.
            return Err(if failure.code.is_some() { failure } else { refusal });
        }
        let said = format!("{} {}", refusal.code.unwrap_or_default(), refusal.detail);
        let dsn = refused(&said);
        self.refused_wish = Some(said);
        Ok(Some(dsn))
    }

    fn say_envelope(&mut self, envelope: &Envelope, wish: Option<&Dsn>) -> Result<(), Failure> {
        self.say(Step::Mail, envelope.mail(wish), &[250])?;
        self.say(Step::Rcpt, envelope.rcpt(wish), &[250, 251])
    }

    /// The message in one write, and the server's last word on it.
    fn write(&mut self, written: String) -> Result<(), Failure> {
        let wait = self.wait * LAST_WAIT;
        let usual = self.wait;
        let reply = self.step(Step::Message, wait, move |connection| {
            let connection = open(connection);
            // If the wait cannot be set, the usual one holds: too short is safe, the end is then in doubt.
            let _ = connection.set_timeout(Some(wait));
            let reply = connection.command(written);
            let _ = connection.set_timeout(Some(usual));
            reply
        })?;
        self.expect(Step::Message, &reply, &[250])
    }

    fn say(&mut self, step: Step, command: String, expected: &[u16]) -> Result<(), Failure> {
        let reply = self.step(step, self.wait, move |connection| open(connection).command(command))?;
        self.expect(step, &reply, expected)
    }

    fn expect(&mut self, step: Step, reply: &Response, expected: &[u16]) -> Result<(), Failure> {
        let (code, text) = (u16::from(reply.code()), self.secrets.removed_from(&reply.message().collect::<Vec<_>>().join("\n")));
        self.replies.push(Reply { step, code, text: text.clone() });
        if expected.contains(&code) {
            return Ok(());
        }
        Err(Failure { step, reason: Reason::UnexpectedReply, code: Some(code), detail: text })
    }

    fn step<T: Send + 'static>(
        &mut self,
        step: Step,
        limit: Duration,
        act: impl FnOnce(&mut Option<SmtpConnection>) -> Result<T, lettre::transport::smtp::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        // The sockets give up first, so that a silent server is told from a slow one; a slow one is cut off half a second later.
        match self.line.run(limit + Duration::from_millis(500), act) {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(self.failed(step, &error)),
            Err(_) => Err(failure(step, Reason::Silence, "")),
        }
    }

    fn failed(&mut self, step: Step, error: &lettre::transport::smtp::Error) -> Failure {
        let detail = self.secrets.removed_from(&error.source().map_or_else(|| error.to_string(), ToString::to_string));
        let code = error.status().map(u16::from);
        if let Some(code) = code {
            self.replies.push(Reply { step, code, text: detail.clone() });
        }
        let reason = if error.is_permanent() {
            Reason::Refused
        } else if error.is_transient() {
            Reason::RefusedForNow
        } else if is_silence(error) {
            Reason::Silence
        } else if detail.contains("certificate") {
            Reason::Certificate
        } else if error.is_response() && detail != "incomplete response" {
            Reason::Malformed
        } else if step == Step::Connect && error.to_string().starts_with("Connection error") {
            Reason::Unreachable
        } else {
            Reason::Broken
        };
        Failure { step, reason, code, detail }
    }
}

/// TLS for a host by the certificates that this machine trusts.
fn protection(host: &str, step: Step) -> Result<TlsParameters, Failure> {
    TlsParameters::builder(host.to_owned()).build_rustls().map_err(|error| failure(step, Reason::Certificate, &error.to_string()))
}

/// The name in EHLO: an address literal that tells nothing of this machine (RFC 5321, section 4.1.3).
fn hello() -> ClientId {
    ClientId::Ipv4(Ipv4Addr::LOCALHOST)
}

fn open(connection: &mut Option<SmtpConnection>) -> &mut SmtpConnection {
    connection.as_mut().expect("connected first")
}

fn failure(step: Step, reason: Reason, detail: &str) -> Failure {
    Failure { step, reason, code: None, detail: detail.to_owned() }
}

/// Whether an error means that nothing was said in time (lettre's own `is_timeout` misses reads on Linux).
fn is_silence(error: &lettre::transport::smtp::Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(error) = cause.downcast_ref::<std::io::Error>() {
            return matches!(error.kind(), std::io::ErrorKind::TimedOut | std::io::ErrorKind::WouldBlock);
        }
        source = cause.source();
    }
    false
}
