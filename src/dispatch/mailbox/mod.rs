//! A mailbox over IMAP (RFC 9051): read without a trace, and added to in one place only, the folder for sent mail.
//!
//! Enters: the mailbox of the profile and its password. Leaves: folders, numbers of messages, their headers and bytes, or the step that did not
//! succeed. Folders are opened read-only, and nothing is ever marked as read. It knows neither letters nor the record.

mod opening;
mod reading;
mod wire;

pub use reading::{Folder, Header, Opened};

use std::ops::AsyncFnOnce;
use std::time::Duration;

use async_imap::Session;
use async_imap::error::Error;
use tokio::runtime::Runtime;
use tokio::time::timeout;

use super::secrets::Secrets;
use super::{Failure, Reason, Server, Step};
use wire::{Ration, Wire};

/// How many times the usual wait a server may search or send.
const LONG_WAIT: u32 = 5;

/// How many bytes the answers to a step may have, where nothing large was asked for.
const SMALL: usize = 1 << 20;

/// How many characters of what a server says are kept.
const SAID: usize = 300;

/// An open mailbox.
#[derive(Debug)]
pub struct Mailbox {
    runtime: Option<Runtime>,
    session: Option<Session<Wire>>,
    ration: Ration,
    server: Server,
    secrets: Secrets,
    wait: Duration,
    names_special_folders: bool,
}

impl Mailbox {
    /// The server, as the connection showed it.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Says good-bye; whatever the server makes of it changes nothing any more.
    pub fn close(mut self) {
        self.wait = self.wait.min(Duration::from_secs(2));
        let _ = self.run(Step::Folder, Extent { times: 1, bytes: SMALL }, async |session| session.logout().await);
    }

    /// A step on the session, within its time and its bytes; after a failure without a word of the server the session is over.
    fn run<T>(&mut self, step: Step, extent: Extent, act: impl AsyncFnOnce(&mut Session<Wire>) -> Result<T, Error>) -> Result<T, Failure> {
        let (Some(runtime), Some(session)) = (&self.runtime, &mut self.session) else {
            return Err(Failure { step, reason: Reason::Broken, code: None, detail: String::new() });
        };
        self.ration.set(extent.bytes);
        let done = runtime.block_on(async { timeout(self.wait * extent.times, act(session)).await });
        let error = match done {
            Ok(Ok(done)) => return Ok(done),
            Ok(Err(error)) => Some(error),
            Err(_) => None,
        };
        if !matches!(error, Some(Error::No(_) | Error::Bad(_) | Error::Validate(_))) {
            self.session = None;
        }
        Err(failed(step, error.as_ref(), &self.secrets))
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        // A look-up or a socket that hangs holds nobody up.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// What a step may take: so many times the usual wait, and so many bytes.
#[derive(Debug, Clone, Copy)]
struct Extent {
    times: u32,
    bytes: usize,
}

/// A failure from what the library says; without an error, nothing came in time.
fn failed(step: Step, error: Option<&Error>, secrets: &Secrets) -> Failure {
    let (reason, said) = match error {
        None => (Reason::Silence, String::new()),
        Some(Error::No(said) | Error::Bad(said)) => (Reason::Refused, words(said)),
        Some(Error::ConnectionLost) => (Reason::Broken, String::new()),
        Some(Error::Append) => (Reason::UnexpectedReply, String::new()),
        Some(Error::Validate(error)) => (Reason::Message, error.to_string()),
        Some(Error::Io(error)) => (of_the_wire(step, error), error.to_string()),
        Some(error) => (Reason::Malformed, error.to_string()),
    };
    // What cannot be understood may be long, and is of no use to a person beyond its beginning.
    let detail = secrets.removed_from(&said).chars().take(SAID).collect();
    Failure { step, reason, code: None, detail }
}

fn of_the_wire(step: Step, error: &std::io::Error) -> Reason {
    use std::io::ErrorKind;
    if error.to_string().contains("certificate") {
        return Reason::Certificate;
    }
    match error.kind() {
        ErrorKind::TimedOut => Reason::Silence,
        ErrorKind::InvalidData | ErrorKind::Other => Reason::Malformed,
        _ if step == Step::Connect => Reason::Unreachable,
        _ => Reason::Broken,
    }
}

/// The server's words in what the library makes of its reply: `code: None, info: Some("...")`.
fn words(said: &str) -> String {
    let words = said.split_once("info: Some(\"").and_then(|(_, rest)| rest.strip_suffix("\")"));
    words.map_or_else(|| said.to_owned(), |words| words.replace("\\\"", "\"").replace("\\\\", "\\"))
}
