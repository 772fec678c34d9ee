//! A time-stamping authority over HTTP (RFC 3161, section 3.4): one question, one answer, in bounded time and size.
//!
//! Enters: an address and the bytes of a request. Leaves: the bytes of the answer, which nobody has looked at yet. It follows no redirection,
//! uses no proxy of the environment, and checks certificates by the roots of the system, as the mail server's are.

use std::sync::Arc;
use std::time::Duration;

use ring::rand::{SecureRandom, SystemRandom};
use ureq::http::Uri;
use ureq::http::header::{CONTENT_TYPE, LOCATION};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Error};

use crate::profile::forbidden_character;
use crate::timestamp::LIMIT;

const QUESTION: &str = "application/timestamp-query";
const ANSWER: &str = "application/timestamp-reply";

/// How much of a foreign word is kept.
const DETAIL_LIMIT: usize = 200;

/// The address of a time-stamping authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TsaUrl(Uri);

/// Why a text is no address of a time-stamping authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TsaUrlError {
    /// It is no `http://` or `https://` address with a host.
    #[error("no http or https address")]
    NotHttp,
    /// It has a user name or a password in it, which would be recorded.
    #[error("a password in the address")]
    Password,
}

impl TsaUrl {
    /// Reads an address as a person types it.
    ///
    /// # Errors
    /// [`TsaUrlError`].
    pub fn parse(typed: &str) -> Result<Self, TsaUrlError> {
        let url: Uri = typed.trim().parse().map_err(|_| TsaUrlError::NotHttp)?;
        let authority = url.authority().ok_or(TsaUrlError::NotHttp)?;
        if !matches!(url.scheme_str(), Some("http" | "https")) || authority.host().is_empty() {
            return Err(TsaUrlError::NotHttp);
        }
        if authority.as_str().contains('@') { Err(TsaUrlError::Password) } else { Ok(Self(url)) }
    }
}

impl std::fmt::Display for TsaUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Why an authority gave no answer that could be one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TsaError {
    /// There is no such server, or it takes no connection.
    #[error("unreachable: {0}")]
    Unreachable(String),
    /// It did not answer in time.
    #[error("silence")]
    Silence,
    /// The certificate of the server is not one that this machine trusts for this name.
    #[error("certificate: {0}")]
    Certificate(String),
    /// It answered with a status of HTTP other than 200.
    #[error("status {0}")]
    Status(u16),
    /// It wants to be asked elsewhere.
    #[error("redirected to {0}")]
    Elsewhere(String),
    /// It answered with something else, by its own word: a page, say.
    #[error("a {0} instead of a time stamp")]
    OtherType(String),
    /// The answer is larger than any time stamp.
    #[error("too large")]
    TooLarge,
    /// The connection broke, or what came was not HTTP.
    #[error("broken: {0}")]
    Broken(String),
}

/// A number that nobody can guess, so that an answer to this request is no answer to another.
///
/// # Errors
/// [`TsaError::Broken`] if the system has no random numbers.
pub fn nonce() -> Result<[u8; 16], TsaError> {
    let mut nonce = [0; 16];
    SystemRandom::new().fill(&mut nonce).map_err(|error| TsaError::Broken(error.to_string()))?;
    Ok(nonce)
}

/// Asks an authority; `limit` is the time for all of it, from the first look-up to the last byte.
///
/// # Errors
/// [`TsaError`] if no answer came that could be a time stamp.
pub fn ask(url: &TsaUrl, request: &[u8], limit: Duration) -> Result<Vec<u8>, TsaError> {
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(limit))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .proxy(None)
        .user_agent("demur")
        .tls_config(protection(url))
        .build()
        .into();
    let sent = agent.post(url.0.clone()).header("Content-Type", QUESTION).header("Accept", ANSWER).send(request);
    let mut response = sent.map_err(|error| failed(&error))?;
    let header = |name| response.headers().get(name).map(|value| shown(&String::from_utf8_lossy(value.as_bytes())));
    if response.status().is_redirection() {
        return Err(TsaError::Elsewhere(header(LOCATION).unwrap_or_default()));
    }
    if response.status().as_u16() != 200 {
        return Err(TsaError::Status(response.status().as_u16()));
    }
    let media_type = header(CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    if ![ANSWER, "application/octet-stream", ""].contains(&media_type) {
        return Err(TsaError::OtherType(media_type.to_owned()));
    }
    response.body_mut().with_config().limit(LIMIT as u64).read_to_vec().map_err(|error| failed(&error))
}

/// TLS by the roots of the system; none are read for an address without TLS.
fn protection(url: &TsaUrl) -> TlsConfig {
    let found = if url.0.scheme_str() == Some("https") { rustls_native_certs::load_native_certs().certs } else { Vec::new() };
    let roots: Vec<Certificate<'static>> = found.iter().map(|root| Certificate::from_der(root).to_owned()).collect();
    TlsConfig::builder()
        .root_certs(RootCerts::from(roots))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build()
}

fn failed(error: &Error) -> TsaError {
    let detail = shown(&error.to_string());
    match error {
        Error::Timeout(_) => TsaError::Silence,
        Error::HostNotFound | Error::ConnectionFailed => TsaError::Unreachable(detail),
        Error::BodyExceedsLimit(_) => TsaError::TooLarge,
        Error::RedirectFailed | Error::TooManyRedirects => TsaError::Elsewhere(String::new()),
        _ if detail.contains("certificate") => TsaError::Certificate(detail),
        Error::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => TsaError::Silence,
        Error::Io(error) if is_refusal(error.kind()) => TsaError::Unreachable(detail),
        _ => TsaError::Broken(detail),
    }
}

fn is_refusal(kind: std::io::ErrorKind) -> bool {
    use std::io::ErrorKind::{ConnectionRefused, HostUnreachable, NetworkDown, NetworkUnreachable};
    [ConnectionRefused, HostUnreachable, NetworkDown, NetworkUnreachable].contains(&kind)
}

/// A foreign word as it can be shown in one line.
fn shown(text: &str) -> String {
    let is_shown = |character: &char| forbidden_character(character.encode_utf8(&mut [0; 4]), false).is_none();
    text.chars().filter(is_shown).take(DETAIL_LIMIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_http_with_a_host_and_without_a_password() {
        for typed in ["http://tsa.example.org", "https://tsa.example.org:8443/tsr?x=1", " http://127.0.0.1:80/ ", "http://[::1]:80/tsr"] {
            assert!(TsaUrl::parse(typed).is_ok(), "{typed}");
        }
        for typed in ["", "tsa.example.org", "/tsr", "ftp://tsa.example.org", "http://", "http:///tsr", "http://a b", "file:///etc"] {
            assert_eq!(TsaUrl::parse(typed), Err(TsaUrlError::NotHttp), "{typed}");
        }
        assert_eq!(TsaUrl::parse("https://anna:secret@tsa.example.org"), Err(TsaUrlError::Password));
    }
}
