//! The bytes of a connection, in plain text or under TLS: lines and messages in, replies out.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;

use rustls::{ServerConfig, ServerConnection, Stream};

use super::Violation;

/// The longest command line that is read at all.
const LONGEST_COMMAND: u64 = 64 * 1024;

/// The longest line that a message may have, CRLF included.
const LONGEST_LINE: usize = 1000;

/// The end of a session that is not an end of the client's making.
pub(super) fn over<T>() -> io::Result<T> {
    Err(ErrorKind::ConnectionAborted.into())
}

/// A connection.
pub(super) struct Wire {
    reader: BufReader<Link>,
}

struct Link {
    tcp: TcpStream,
    tls: Option<Box<ServerConnection>>,
}

/// A message as it was read.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) bytes: Vec<u8>,
    pub(super) violations: Vec<Violation>,
    pub(super) too_large: bool,
}

impl Read for Link {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.tls {
            None => self.tcp.read(buffer),
            Some(tls) => Stream::new(&mut **tls, &mut self.tcp).read(buffer),
        }
    }
}

impl Wire {
    pub(super) fn new(tcp: TcpStream) -> io::Result<Self> {
        tcp.set_nodelay(true)?;
        Ok(Self { reader: BufReader::with_capacity(64 * 1024, Link { tcp, tls: None }) })
    }

    pub(super) fn encrypted(&self) -> bool {
        self.reader.get_ref().tls.is_some()
    }

    /// Does the handshake; what came ahead of it is thrown away, and said to have come.
    pub(super) fn encrypt(&mut self, config: Arc<ServerConfig>) -> io::Result<bool> {
        let ahead = self.reader.buffer().len();
        self.reader.consume(ahead);
        let link = self.reader.get_mut();
        let mut tls = ServerConnection::new(config).map_err(io::Error::other)?;
        tls.complete_io(&mut link.tcp)?;
        link.tls = Some(Box::new(tls));
        Ok(ahead > 0)
    }

    /// The next line with its end.
    pub(super) fn line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::with_capacity(128);
        self.reader.by_ref().take(LONGEST_COMMAND).read_until(b'\n', &mut line)?;
        if line.ends_with(b"\n") { Ok(line) } else { over() }
    }

    /// Reads a message up to its final dot, but not more bytes than `most`; of more than `limit` bytes nothing is kept.
    pub(super) fn body(&mut self, limit: usize, most: Option<usize>) -> io::Result<Body> {
        let mut body = Body::default();
        let mut left = most.map_or(u64::MAX, |most| most as u64);
        let mut line = Vec::with_capacity(LONGEST_LINE);
        loop {
            let read = self.reader.by_ref().take(left).read_until(b'\n', &mut line)?;
            left -= read as u64;
            if read == 0 {
                return over();
            } else if line == b".\r\n" {
                return Ok(body);
            } else if line.ends_with(b"\r\n") {
                body.add(line.strip_prefix(b".").unwrap_or(&line), limit);
                line.clear();
            } else if line.ends_with(b"\n") {
                body.note(Violation::BareLf);
            }
        }
    }

    /// Sends bytes in one write.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let link = self.reader.get_mut();
        match &mut link.tls {
            None => link.tcp.write_all(bytes),
            Some(tls) => {
                let mut stream = Stream::new(&mut **tls, &mut link.tcp);
                stream.write_all(bytes)?;
                stream.flush()
            }
        }
    }

    /// Waits until the client goes or the server is stopped.
    pub(super) fn hang(&mut self) -> io::Result<()> {
        let mut nowhere = [0; 4096];
        while self.reader.get_mut().tcp.read(&mut nowhere)? > 0 {}
        over()
    }

    /// Says under TLS that nothing more comes.
    pub(super) fn farewell(&mut self) -> io::Result<()> {
        let link = self.reader.get_mut();
        if let Some(tls) = &mut link.tls {
            tls.send_close_notify();
            while tls.wants_write() {
                tls.write_tls(&mut link.tcp)?;
            }
        }
        Ok(())
    }

    /// Closes the connection, though others hold it too.
    pub(super) fn close(&self) {
        self.reader.get_ref().tcp.shutdown(Shutdown::Both).ok();
    }
}

impl Body {
    fn add(&mut self, line: &[u8], limit: usize) {
        if line.len() > LONGEST_LINE {
            self.note(Violation::LongLine(line.len()));
        }
        if line[..line.len() - 2].contains(&b'\r') {
            self.note(Violation::BareCr);
        }
        self.too_large |= self.bytes.len() + line.len() > limit;
        if self.too_large {
            self.bytes.clear();
        } else {
            self.bytes.extend_from_slice(line);
        }
    }

    pub(super) fn note(&mut self, violation: Violation) {
        if !self.violations.contains(&violation) {
            self.violations.push(violation);
        }
    }
}
