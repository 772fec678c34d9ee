//! A mail server on loopback that fails in every way a server can.
//!
//! In goes a `Plan`: how the server is secured, what it offers, whom it knows, and what goes wrong at which stage. Out come the messages
//! that it took, with everything a test may want to know of them. The server is honest where the plan names no fault: the order of the
//! commands, the syntax, the limits and the dots of RFC 5321 hold. It ends when the `Sink` is dropped, whatever hangs in it.

#![allow(dead_code, reason = "a server for many tests; none of them needs all of it")]

use std::io;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustls::ServerConfig;

pub(crate) use authority::{Authority, Certified};
pub(crate) use plan::{Fault, Plan, Stage};

mod authority;
mod plan;
mod session;
mod tests;
mod wire;

/// How often somebody who waits looks again.
const LOOK: Duration = Duration::from_millis(5);

/// A running mail server.
pub(crate) struct Sink {
    pub(crate) port: u16,
    state: Arc<State>,
    acceptor: Option<JoinHandle<()>>,
}

/// A message that the server took, and how it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Taken {
    /// The id under which the reply says that it is queued.
    pub(crate) id: String,
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    /// The parameters of MAIL as they came: `BODY=8BITMIME`.
    pub(crate) parameters: Vec<String>,
    /// The parameters of all RCPT as they came: `NOTIFY=NEVER`.
    pub(crate) recipient_parameters: Vec<String>,
    /// The message after the stuffed dots are gone, without the final dot.
    pub(crate) bytes: Vec<u8>,
    /// The number of its connection, from 1.
    pub(crate) connection: usize,
    pub(crate) encrypted: bool,
    /// Who had logged in.
    pub(crate) user: Option<String>,
    pub(crate) violations: Vec<Violation>,
}

/// What a client did though RFC 5321 forbids it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Violation {
    /// A line feed without a carriage return before it.
    BareLf,
    /// A carriage return without a line feed after it.
    BareCr,
    /// A line of the message with more than 1000 octets, CRLF included.
    LongLine(usize),
    /// Octets beyond ASCII without BODY=8BITMIME.
    EightBit,
    /// Bytes behind STARTTLS before the handshake.
    AheadOfTls,
}

/// What all connections of a server share.
struct State {
    plan: Plan,
    tls: Option<Arc<ServerConfig>>,
    stopped: AtomicBool,
    connections: AtomicUsize,
    mails: AtomicUsize,
    started: AtomicUsize,
    log: Mutex<Log>,
}

/// What a server saw.
#[derive(Default)]
struct Log {
    taken: Vec<Taken>,
    commands: Vec<String>,
    violations: Vec<Violation>,
}

impl Sink {
    /// Starts a server on a free port of 127.0.0.1.
    pub(crate) fn start(plan: Plan) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State::new(plan));
        let acceptor = thread::spawn({
            let state = Arc::clone(&state);
            move || accept(&listener, &state)
        });
        Self { port, state, acceptor: Some(acceptor) }
    }

    /// The messages that were taken, in their order.
    pub(crate) fn messages(&self) -> Vec<Taken> {
        self.state.log().taken.clone()
    }

    /// How many messages were taken.
    pub(crate) fn taken(&self) -> usize {
        self.state.log().taken.len()
    }

    /// How many messages were begun: their DATA was answered with 354.
    pub(crate) fn started(&self) -> usize {
        self.state.started.load(Ordering::SeqCst)
    }

    /// How many connections were accepted.
    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// All command lines as received, what AUTH was told included.
    pub(crate) fn commands(&self) -> Vec<String> {
        self.state.log().commands.clone()
    }

    /// What clients did wrong outside of messages.
    pub(crate) fn violations(&self) -> Vec<Violation> {
        self.state.log().violations.clone()
    }

    /// Waits until something is so, and says whether it came to be in time.
    pub(crate) fn wait_for(&self, so: impl Fn(&Self) -> bool, time: Duration) -> bool {
        let end = Instant::now() + time;
        while !so(self) {
            if Instant::now() >= end {
                return false;
            }
            thread::sleep(LOOK);
        }
        true
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.state.stopped.store(true, Ordering::SeqCst);
        let woken = TcpStream::connect(("127.0.0.1", self.port));
        let ended = self.acceptor.take().is_none_or(|acceptor| acceptor.join().is_ok());
        drop(woken);
        assert!(ended || thread::panicking(), "a thread of the mail server panicked");
    }
}

impl State {
    fn new(plan: Plan) -> Self {
        Self {
            tls: plan.certificate().map(Certified::server),
            plan,
            stopped: AtomicBool::new(false),
            connections: AtomicUsize::new(0),
            mails: AtomicUsize::new(0),
            started: AtomicUsize::new(0),
            log: Mutex::default(),
        }
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sleeps, and fails as soon as the server is stopped.
    fn pause(&self, time: Duration) -> io::Result<()> {
        let end = Instant::now() + time;
        while !self.stopped.load(Ordering::SeqCst) {
            match end.checked_duration_since(Instant::now()) {
                None => return Ok(()),
                Some(left) => thread::sleep(left.min(LOOK)),
            }
        }
        wire::over()
    }
}

/// An id that no other message of this process has.
fn fresh_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0x00de_0001);
    format!("{:012x}", NEXT.fetch_add(1, Ordering::SeqCst))
}

/// Gives each connection a thread, and ends them all when the server is stopped.
fn accept(listener: &TcpListener, state: &Arc<State>) {
    let mut sessions: Vec<(JoinHandle<()>, TcpStream)> = Vec::new();
    for tcp in listener.incoming() {
        if state.stopped.load(Ordering::SeqCst) {
            break;
        }
        let Ok((tcp, handle)) = tcp.and_then(|tcp| Ok((tcp.try_clone()?, tcp))) else { continue };
        let connection = state.connections.fetch_add(1, Ordering::SeqCst) + 1;
        let state = Arc::clone(state);
        sessions.extract_if(.., |(thread, _)| thread.is_finished()).for_each(|(thread, _)| join(thread));
        sessions.push((thread::spawn(move || session::serve(state, tcp, connection)), handle));
    }
    for (thread, tcp) in sessions {
        tcp.shutdown(Shutdown::Both).ok();
        join(thread);
    }
}

fn join(thread: JoinHandle<()>) {
    thread.join().expect("a session does not panic");
}
