//! The bytes between this machine and a mailbox: plain or protected, and never more of them than a step may have.
//!
//! Enters: a host. Leaves: a connection whose certificate is trusted by this machine, the same certificates as for sending. It knows no IMAP.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::task::{Context, Poll, ready};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// How many bytes may still come: whoever sends more is no server to listen to.
#[derive(Debug, Clone, Default)]
pub(super) struct Ration(Arc<AtomicUsize>);

impl Ration {
    /// From here on so many bytes may come.
    pub(super) fn set(&self, bytes: usize) {
        self.0.store(bytes, Ordering::Relaxed);
    }

    fn take(&self, bytes: usize) -> io::Result<()> {
        let left = self.0.load(Ordering::Relaxed).checked_sub(bytes);
        let left = left.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "more bytes than were asked for"))?;
        self.0.store(left, Ordering::Relaxed);
        Ok(())
    }
}

/// A connection.
#[derive(Debug)]
pub(super) struct Wire {
    link: Link,
    ration: Ration,
}

#[derive(Debug)]
enum Link {
    Plain(TcpStream),
    Protected(Box<TlsStream<TcpStream>>),
}

impl Wire {
    /// A connection in plain text.
    pub(super) async fn connect(address: SocketAddr, ration: Ration) -> io::Result<Self> {
        let tcp = TcpStream::connect(address).await?;
        tcp.set_nodelay(true)?;
        Ok(Self { link: Link::Plain(tcp), ration })
    }

    /// The connection, protected for this host (RFC 8314); what was said in plain text before stays outside.
    pub(super) async fn protect(self, host: &str) -> io::Result<Self> {
        let Link::Plain(tcp) = self.link else { return Ok(self) };
        let name = ServerName::try_from(host.to_owned()).map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let tls = TlsConnector::from(trust()?).connect(name, tcp).await?;
        Ok(Self { link: Link::Protected(Box::new(tls)), ration: self.ration })
    }

    /// The certificate of the server (DER), if the connection is protected.
    pub(super) fn certificate(&self) -> Option<&[u8]> {
        let Link::Protected(tls) = &self.link else { return None };
        tls.get_ref().1.peer_certificates().and_then(<[_]>::first).map(AsRef::as_ref)
    }
}

/// The certificates that this machine trusts; `SSL_CERT_FILE` names others.
fn trust() -> io::Result<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider())).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
    Ok(Arc::new(builder.with_root_certificates(roots).with_no_client_auth()))
}

/// The addresses that a name leads to; none in time is silence.
pub(super) fn addresses(host: &str, port: u16, wait: Duration) -> Option<io::Result<Vec<SocketAddr>>> {
    let (answer, answers) = mpsc::channel();
    let host = host.to_owned();
    thread::spawn(move || answer.send((host.as_str(), port).to_socket_addrs().map(Iterator::collect)));
    answers.recv_timeout(wait).ok()
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(match &mut self.link {
            Link::Plain(tcp) => Pin::new(tcp).poll_read(context, buffer),
            Link::Protected(tls) => Pin::new(tls).poll_read(context, buffer),
        })?;
        Poll::Ready(self.ration.take(buffer.filled().len() - before))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match &mut self.link {
            Link::Plain(tcp) => Pin::new(tcp).poll_write(context, bytes),
            Link::Protected(tls) => Pin::new(tls).poll_write(context, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.link {
            Link::Plain(tcp) => Pin::new(tcp).poll_flush(context),
            Link::Protected(tls) => Pin::new(tls).poll_flush(context),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.link {
            Link::Plain(tcp) => Pin::new(tcp).poll_shutdown(context),
            Link::Protected(tls) => Pin::new(tls).poll_shutdown(context),
        }
    }
}
