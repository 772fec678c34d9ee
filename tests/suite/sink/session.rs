//! The server's side of a connection: RFC 5321 with STARTTLS (RFC 3207) and AUTH (RFC 4954), and the faults of the plan.

use std::io;
use std::iter::once;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::plan::{Fault, Security, Stage};
use super::wire::{Wire, over};
use super::{State, Taken, Violation, fresh_id};

/// The time between two bytes of a reply that drips.
const DRIP: Duration = Duration::from_millis(200);

type Step = io::Result<()>;

struct Session {
    state: Arc<State>,
    wire: Wire,
    connection: usize,
    /// The number of the latest MAIL, or 0.
    message: usize,
    welcome: bool,
    introduced: bool,
    user: Option<String>,
    envelope: Option<Envelope>,
    next: Next,
}

/// What follows on a reply.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Command,
    Handshake,
    Body,
    End,
}

struct Envelope {
    from: String,
    parameters: Vec<String>,
    to: Vec<String>,
    recipient_parameters: Vec<String>,
}

/// Serves a connection until one of both sides ends it.
pub(super) fn serve(state: Arc<State>, tcp: TcpStream, connection: usize) {
    let Ok(wire) = Wire::new(tcp) else { return };
    let (user, envelope) = (None, None);
    let next = Next::Command;
    let mut session = Session { state, wire, connection, message: 0, welcome: false, introduced: false, user, envelope, next };
    session.serve().ok();
    session.wire.close();
}

impl Session {
    fn serve(&mut self) -> Step {
        if matches!(self.state.plan.security, Security::Implicit(_)) {
            self.handshake()?;
        }
        self.answer(Stage::Greeting, "220 sink.test ESMTP", |session| session.welcome = true)?;
        loop {
            match std::mem::replace(&mut self.next, Next::Command) {
                Next::Command => self.command()?,
                Next::Handshake => self.handshake()?,
                Next::Body => self.body()?,
                Next::End => return self.wire.farewell(),
            }
        }
    }

    /// Begins TLS, before which nothing was said.
    fn handshake(&mut self) -> Step {
        let config = self.state.tls.clone().expect("a server with TLS has a certificate");
        if self.wire.encrypt(config)? {
            self.state.log().violations.push(Violation::AheadOfTls);
        }
        (self.introduced, self.user, self.envelope) = (false, None, None);
        Ok(())
    }

    fn command(&mut self) -> Step {
        let line = self.line()?;
        let line = line.trim_end();
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "QUIT" | "DATA" | "RSET" | "STARTTLS" if !rest.is_empty() => self.reply("501 5.5.4 No argument here"),
            "QUIT" => self.answer(Stage::Quit, "221 2.0.0 Bye", |session| session.next = Next::End),
            _ if !self.welcome => self.reply("503 5.5.1 Nobody is served here"),
            "EHLO" | "HELO" if rest.is_empty() => self.reply("501 5.5.4 Who is there?"),
            "EHLO" => self.answer(Stage::Ehlo, &self.introduction(), Self::introduce),
            "HELO" => {
                self.introduce();
                self.reply("250 sink.test")
            }
            "NOOP" => self.reply("250 2.0.0 Ok"),
            "RSET" => {
                self.envelope = None;
                self.reply("250 2.0.0 Ok")
            }
            "STARTTLS" => self.start_tls(),
            "AUTH" => self.auth(rest),
            "MAIL" => self.mail(rest),
            "RCPT" => self.rcpt(rest),
            "DATA" => self.data(),
            "VRFY" | "EXPN" | "HELP" | "TURN" | "BDAT" => self.reply("502 5.5.1 Not implemented"),
            _ => self.reply("500 5.5.2 Not a command"),
        }
    }

    /// The next line of the client, without its end.
    fn line(&mut self) -> io::Result<String> {
        let line = self.wire.line()?;
        let mut log = self.state.log();
        let text = line.strip_suffix(b"\r\n").unwrap_or_else(|| {
            log.violations.push(Violation::BareLf);
            &line[..line.len() - 1]
        });
        let text = String::from_utf8_lossy(text).into_owned();
        log.commands.push(text.clone());
        Ok(text)
    }

    fn introduction(&self) -> String {
        let plan = &self.state.plan;
        let fitting = matches!(plan.security, Security::StartTls(_)) && !self.wire.encrypted() && plan.offer("STARTTLS").is_none();
        let start_tls = fitting.then_some("STARTTLS");
        let lines: Vec<&str> = once("sink.test").chain(plan.extensions.iter().map(String::as_str)).chain(start_tls).collect();
        let last = lines.len() - 1;
        let line = |(number, line): (usize, &&str)| format!("250{}{line}", if number == last { ' ' } else { '-' });
        lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\r\n")
    }

    fn introduce(&mut self) {
        self.introduced = true;
        self.envelope = None;
    }

    fn start_tls(&mut self) -> Step {
        if self.wire.encrypted() {
            self.reply("503 5.5.1 TLS is on already")
        } else if !matches!(self.state.plan.security, Security::StartTls(_)) {
            self.reply("502 5.5.1 No TLS here")
        } else if !self.introduced {
            self.reply("503 5.5.1 EHLO first")
        } else {
            self.answer(Stage::StartTls, "220 2.0.0 Ready to start TLS", |session| session.next = Next::Handshake)
        }
    }

    fn auth(&mut self, rest: &str) -> Step {
        if !self.introduced || self.user.is_some() || self.envelope.is_some() {
            return self.reply("503 5.5.1 Not now");
        }
        let (mechanism, initial) = rest.split_once(' ').map_or((rest, None), |(mechanism, initial)| (mechanism, Some(initial)));
        let Some(offered) = self.state.plan.offer("AUTH") else { return self.reply("502 5.5.1 No AUTH here") };
        if !offered.split(' ').any(|offered| offered.eq_ignore_ascii_case(mechanism)) {
            return self.reply("504 5.5.4 Unrecognized authentication type");
        }
        let given = match mechanism.to_ascii_uppercase().as_str() {
            "PLAIN" => self.told(initial, "")?.and_then(|told| plain(&told)),
            "LOGIN" => match self.told(initial, "VXNlcm5hbWU6")? {
                Some(user) => self.told(None, "UGFzc3dvcmQ6")?.map(|password| (user, password)),
                None => None,
            },
            _ => return self.reply("504 5.5.4 Unrecognized authentication type"),
        };
        let Some((user, password)) = given else { return self.reply("501 5.5.2 Cannot read that") };
        let known = self.state.plan.knows(&user, &password);
        let usual = if known { "235 2.7.0 Authentication successful" } else { "535 5.7.8 Authentication credentials invalid" };
        self.answer(Stage::Auth, usual, |session| session.user = Some(user))
    }

    /// What the client tells in base64, asked for unless it came with the command; nothing if it cannot be read.
    fn told(&mut self, initial: Option<&str>, question: &str) -> io::Result<Option<String>> {
        let told = match initial {
            Some("=") => String::new(),
            Some(initial) => initial.to_owned(),
            None => {
                self.reply(&format!("334 {question}"))?;
                self.line()?
            }
        };
        Ok(base64(&told).and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    fn mail(&mut self, rest: &str) -> Step {
        let plan = &self.state.plan;
        let wrong = if !self.introduced || self.envelope.is_some() {
            Some("503 5.5.1 Not now")
        } else if plan.wants_login() && self.user.is_none() {
            Some("530 5.7.0 Authentication required")
        } else {
            None
        };
        if let Some(wrong) = wrong {
            return self.reply(wrong);
        }
        let Some((from, parameters)) = path(rest, "FROM:") else { return self.reply("501 5.5.4 MAIL FROM:<address>") };
        if let Some(refusal) = self.refusal(&from, &parameters) {
            return self.reply(refusal);
        }
        self.message = self.state.mails.fetch_add(1, Ordering::SeqCst) + 1;
        let envelope = Envelope { from, parameters, to: Vec::new(), recipient_parameters: Vec::new() };
        self.answer(Stage::Mail, "250 2.1.0 Ok", |session| session.envelope = Some(envelope))
    }

    /// Why a sender is refused, by what is offered.
    fn refusal(&self, from: &str, parameters: &[String]) -> Option<&'static str> {
        let plan = &self.state.plan;
        let mut utf8 = false;
        for parameter in parameters {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let name = name.to_ascii_uppercase();
            let extension = match name.as_str() {
                "BODY" => "8BITMIME",
                "RET" | "ENVID" => "DSN",
                other => other,
            };
            if plan.offer(extension).is_none() {
                return Some("555 5.5.4 Unsupported parameter");
            }
            if name == "SIZE" && value.parse().map_or(true, |size: usize| size > plan.size_limit()) {
                return Some("552 5.3.4 Message too big");
            }
            utf8 |= name == "SMTPUTF8";
        }
        (!utf8 && !from.is_ascii()).then_some("553 5.6.7 SMTPUTF8 is needed")
    }

    fn rcpt(&mut self, rest: &str) -> Step {
        let Some(envelope) = &self.envelope else { return self.reply("503 5.5.1 MAIL first") };
        let utf8 = envelope.parameters.iter().any(|parameter| parameter.eq_ignore_ascii_case("SMTPUTF8"));
        match path(rest, "TO:") {
            None => self.reply("501 5.5.4 RCPT TO:<address>"),
            Some((to, _)) if to.is_empty() => self.reply("501 5.1.3 Nobody"),
            Some((_, parameters)) if !self.state.plan.takes_of_recipients(&parameters) => self.reply("555 5.5.4 Unsupported parameter"),
            Some((to, _)) if !utf8 && !to.is_ascii() => self.reply("553 5.6.7 SMTPUTF8 is needed"),
            Some((to, parameters)) => self.answer(Stage::Rcpt, "250 2.1.5 Ok", |session| {
                let envelope = session.envelope.as_mut().expect("MAIL came before");
                envelope.to.push(to);
                envelope.recipient_parameters.extend(parameters);
            }),
        }
    }

    fn data(&mut self) -> Step {
        match &self.envelope {
            None => self.reply("503 5.5.1 MAIL first"),
            Some(envelope) if envelope.to.is_empty() => self.reply("554 5.5.1 No valid recipients"),
            Some(_) => self.answer(Stage::Data, "354 End data with <CR><LF>.<CR><LF>", |session| {
                session.state.started.fetch_add(1, Ordering::SeqCst);
                session.next = Next::Body;
            }),
        }
    }

    fn body(&mut self) -> Step {
        let most = self.state.plan.close_after(self.connection, self.message);
        let mut body = self.wire.body(self.state.plan.size_limit(), most)?;
        let envelope = self.envelope.take().expect("DATA comes after MAIL");
        if !body.bytes.is_ascii() && !envelope.parameters.iter().any(|parameter| parameter.eq_ignore_ascii_case("BODY=8BITMIME")) {
            body.note(Violation::EightBit);
        }
        let id = fresh_id();
        let usual = if body.too_large { "552 5.3.4 Message too big".to_owned() } else { format!("250 2.0.0 Ok: queued as {id}") };
        let taken = Taken {
            id,
            from: envelope.from,
            to: envelope.to,
            parameters: envelope.parameters,
            recipient_parameters: envelope.recipient_parameters,
            bytes: body.bytes,
            connection: self.connection,
            encrypted: self.wire.encrypted(),
            user: self.user.clone(),
            violations: body.violations,
        };
        self.answer(Stage::Body, &usual, |session| session.state.log().taken.push(taken))
    }

    /// Answers as usual or as planned; the effect comes before the first byte leaves.
    fn answer(&mut self, stage: Stage, usual: &str, effect: impl FnOnce(&mut Self)) -> Step {
        let state = Arc::clone(&self.state);
        let mut answer = format!("{usual}\r\n").into_bytes();
        let code = &usual[..3];
        for fault in state.plan.faults(stage, self.connection, self.message) {
            match fault {
                Fault::Delay(time) => {
                    state.pause(*time)?;
                    continue;
                }
                Fault::Reply(text) => answer = text.lines().flat_map(|line| line.bytes().chain(*b"\r\n")).collect(),
                Fault::Raw(bytes) => answer.clone_from(bytes),
                Fault::Inject(bytes) => answer.extend_from_slice(bytes),
                Fault::Flood(size) => answer = flood(code, *size),
                Fault::LongLine(size) => {
                    self.say(stage, format!("{code} {}", "x".repeat(*size)).as_bytes(), effect)?;
                    return self.wire.hang();
                }
                Fault::CloseMidReply => {
                    let line = usual.lines().next().unwrap_or_default();
                    self.say(stage, &line.as_bytes()[..line.len() / 2], effect)?;
                    return over();
                }
                Fault::Drip => return self.drip(stage, code, effect),
                Fault::Hang => return self.wire.hang(),
                Fault::Close | Fault::CloseAfter(_) => return over(),
                Fault::AcceptThenClose => {
                    effect(self);
                    return over();
                }
            }
            break;
        }
        self.say(stage, &answer, effect)
    }

    /// Sends an answer that has the effect if it is of the class that is due.
    fn say(&mut self, stage: Stage, answer: &[u8], effect: impl FnOnce(&mut Self)) -> Step {
        let due = if stage == Stage::Data { b"3" } else { b"2" };
        if answer.starts_with(due) {
            effect(self);
        }
        self.wire.write(answer)?;
        if answer.starts_with(b"421") { over() } else { Ok(()) }
    }

    fn drip(&mut self, stage: Stage, code: &str, effect: impl FnOnce(&mut Self)) -> Step {
        let line = format!("{code}-drop by drop\r\n");
        self.say(stage, &line.as_bytes()[..1], effect)?;
        for byte in line.bytes().cycle().skip(1) {
            self.state.pause(DRIP)?;
            self.wire.write(&[byte])?;
        }
        Ok(())
    }

    /// Sends a reply that no fault replaces.
    fn reply(&mut self, text: &str) -> Step {
        self.wire.write(format!("{text}\r\n").as_bytes())
    }
}

fn flood(code: &str, size: usize) -> Vec<u8> {
    let line = format!("{code}-{}\r\n", "x".repeat(70));
    let mut answer = line.repeat(size / line.len()).into_bytes();
    answer.extend_from_slice(format!("{code} done\r\n").as_bytes());
    answer
}

/// The address and the parameters of MAIL or RCPT; a quoted part may hold what it likes.
fn path(rest: &str, keyword: &str) -> Option<(String, Vec<String>)> {
    let (head, tail) = rest.split_at_checked(keyword.len())?;
    let tail = tail.strip_prefix('<').filter(|_| head.eq_ignore_ascii_case(keyword))?;
    let (mut quoted, mut escaped) = (false, false);
    let end = tail.find(|char| {
        let literal = escaped;
        escaped = quoted && !literal && char == '\\';
        quoted ^= char == '"' && !literal;
        char == '>' && !quoted
    })?;
    let parameters = &tail[end + 1..];
    let apart = parameters.is_empty() || parameters.starts_with(' ');
    apart.then(|| (tail[..end].to_owned(), parameters.split_whitespace().map(str::to_owned).collect()))
}

/// The user and the password of AUTH PLAIN.
fn plain(told: &str) -> Option<(String, String)> {
    let mut parts = told.split('\0').skip(1).map(str::to_owned);
    let both = (parts.next()?, parts.next()?);
    parts.next().is_none().then_some(both)
}

/// What base64 stands for.
fn base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=').bytes().map(|byte| match byte {
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'a'..=b'z' => Some(u32::from(byte - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    });
    let digits: Vec<u32> = digits.collect::<Option<_>>()?;
    let group = |four: &[u32]| {
        let bits = four.iter().fold(0, |bits, digit| bits << 6 | digit) << (6 * (4 - four.len()));
        bits.to_be_bytes()[1..four.len()].to_vec()
    };
    (text.len().is_multiple_of(4) && digits.len() % 4 != 1).then(|| digits.chunks(4).flat_map(group).collect())
}
