//! The way into a mailbox: found, connected, protected, logged in.

use std::time::Duration;

use async_imap::error::Error;
use async_imap::imap_proto::{Outcome, Response, Status};
use async_imap::types::Capability;
use async_imap::{Authenticator, Client};
use tokio::io::AsyncWriteExt;
use tokio::runtime::Builder;
use tokio::time::timeout;

use super::wire::{Ration, Wire, addresses};
use super::{Extent, Mailbox, SMALL, failed};
use crate::dispatch::secrets::{Secrets, sha256};
use crate::dispatch::{Failure, Reason, Server, Step};
use crate::profile::{Imap, Tls};

/// What a server said before the log-in that it can do.
#[derive(Debug, Default)]
struct Offer {
    start_tls: bool,
    plain: bool,
    no_login: bool,
}

/// AUTHENTICATE PLAIN (RFC 4616): the password in any script.
struct Plain(Option<String>);

impl Authenticator for Plain {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        self.0.take().unwrap_or_default()
    }
}

impl Mailbox {
    /// Connects, protects the connection and logs in.
    ///
    /// # Errors
    /// [`Failure`] with the step that did not succeed.
    pub fn open(imap: &Imap, password: &str) -> Result<Self, Failure> {
        let host = imap.host.trim_matches(['[', ']']).to_owned();
        let (tls, wait) = (imap.tls, imap.timeout);
        let secrets = Secrets::new(Some(&imap.username), Some(password));
        let mut server =
            Server { host: host.clone(), port: imap.port, tls: tls.id().to_owned(), address: String::new(), certificate_sha256: None };
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| failure(Step::Connect, Reason::Broken, &error.to_string()))?;
        let ration = Ration::default();
        ration.set(SMALL);
        let found = addresses(&host, imap.port, wait).ok_or_else(|| failure(Step::Resolve, Reason::Silence, ""))?;
        let found = found.map_err(|error| failure(Step::Resolve, Reason::Unreachable, &error.to_string()))?;
        let within =
            |step, act: &mut dyn FnMut() -> Result<Wire, Option<Error>>| act().map_err(|error| failed(step, error.as_ref(), &secrets));
        let mut reached = Err(failure(Step::Resolve, Reason::Unreachable, "no address"));
        for address in found {
            server.address = address.ip().to_string();
            reached = within(Step::Connect, &mut || {
                runtime.block_on(in_time(wait, async {
                    let wire = Wire::connect(address, ration.clone()).await?;
                    if tls == Tls::Implicit { Ok(wire.protect(&host).await?) } else { Ok(wire) }
                }))
            });
            match &reached {
                Ok(_) => break,
                Err(failure) if failure.reason == Reason::Certificate => break,
                Err(_) => {}
            }
        }
        let mut client = Client::new(reached?);
        let step = |step: Step, done: Result<(), Option<Error>>| done.map_err(|error| failed(step, error.as_ref(), &secrets));
        step(Step::Connect, runtime.block_on(in_time(wait, greeting(&mut client))))?;
        if tls == Tls::StartTls {
            let mut offer = Offer::default();
            step(
                Step::StartTls,
                runtime.block_on(in_time(wait, async {
                    offer = offered(&mut client).await?;
                    Ok(())
                })),
            )?;
            if !offer.start_tls {
                return Err(failure(Step::StartTls, Reason::NotOffered, "STARTTLS"));
            }
            step(Step::StartTls, runtime.block_on(in_time(wait, client.run_command_and_check_ok("STARTTLS", None))))?;
            // What was said ahead of TLS is in the buffer that is thrown away here (RFC 9051, section 11.1).
            let wire = client.into_inner();
            let protected = runtime.block_on(in_time(wait, async { Ok(wire.protect(&host).await?) }));
            client = Client::new(protected.map_err(|error| failed(Step::StartTls, error.as_ref(), &secrets))?);
        }
        server.certificate_sha256 = client.get_ref().certificate().map(sha256);
        let mut offer = Offer::default();
        step(
            Step::Auth,
            runtime.block_on(in_time(wait, async {
                offer = offered(&mut client).await?;
                Ok(())
            })),
        )?;
        if !offer.plain && offer.no_login {
            return Err(failure(Step::Auth, Reason::NotOffered, "AUTH=PLAIN, LOGIN"));
        }
        let session = runtime.block_on(in_time(wait, async {
            let done = if offer.plain {
                let told = format!("\0{}\0{password}", imap.username);
                client.authenticate("PLAIN", Plain(Some(told))).await
            } else {
                client.login(&imap.username, password).await
            };
            done.map_err(|(error, _)| error)
        }));
        let session = session.map_err(|error| failed(Step::Auth, error.as_ref(), &secrets))?;
        let mut mailbox =
            Self { runtime: Some(runtime), session: Some(session), ration, server, secrets, wait, names_special_folders: false };
        // Some name special folders only when asked (RFC 6154, section 2), and others do not understand the question (RFC 5258).
        let both = ["SPECIAL-USE", "LIST-EXTENDED"].map(|name| Capability::Atom(name.to_owned()));
        let asked =
            async |session: &mut async_imap::Session<Wire>| session.capabilities().await.map(|all| both.iter().all(|one| all.has(one)));
        mailbox.names_special_folders = mailbox.run(Step::Auth, Extent { times: 1, bytes: SMALL }, asked)?;
        Ok(mailbox)
    }
}

/// A step within its time; without an error, nothing came.
async fn in_time<T>(wait: Duration, act: impl Future<Output = Result<T, Error>>) -> Result<T, Option<Error>> {
    timeout(wait, act).await.map_err(|_| None)?.map_err(Some)
}

async fn greeting(client: &mut Client<Wire>) -> Result<(), Error> {
    match client.read_response().await?.as_ref().map(|response| response.parsed()) {
        Some(Response::Data { status: Status::Ok, .. }) => Ok(()),
        Some(Response::Data { status: Status::Bye, outcome }) => Err(refused(outcome)),
        Some(other) => Err(Error::Io(std::io::Error::other(format!("{other:?}")))),
        None => Err(Error::ConnectionLost),
    }
}

async fn offered(client: &mut Client<Wire>) -> Result<Offer, Error> {
    use async_imap::imap_proto::Capability;
    // The library has no way to ask before the log-in; its own tags begin with another letter.
    let stream = client.get_mut();
    stream.write_all(b"D1 CAPABILITY\r\n").await?;
    stream.flush().await?;
    let mut offer = Offer::default();
    while let Some(response) = client.read_response().await? {
        match response.parsed() {
            Response::Capabilities(all) => {
                for one in all {
                    match one {
                        Capability::Auth(name) => offer.plain |= name.eq_ignore_ascii_case("PLAIN"),
                        Capability::Atom(name) => {
                            offer.start_tls |= name.eq_ignore_ascii_case("STARTTLS");
                            offer.no_login |= name.eq_ignore_ascii_case("LOGINDISABLED");
                        }
                        Capability::Imap4rev1 => {}
                    }
                }
            }
            Response::Done { tag, status: Status::Ok, .. } if tag.0 == "D1" => return Ok(offer),
            Response::Done { outcome, .. } => return Err(refused(outcome)),
            _ => {}
        }
    }
    Err(Error::ConnectionLost)
}

fn refused(outcome: &Outcome<'_>) -> Error {
    Error::No(outcome.information.as_deref().unwrap_or_default().to_owned())
}

fn failure(step: Step, reason: Reason, detail: &str) -> Failure {
    Failure { step, reason, code: None, detail: detail.to_owned() }
}
