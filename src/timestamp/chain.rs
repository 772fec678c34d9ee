//! Whether somebody whom the person trusts answers for a certificate: the chain of RFC 5280, section 6, at the time of the stamp.

use chrono::{DateTime, Utc};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, UnixTime};
use sha2::{Digest, Sha256};
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, anchor_from_trusted_cert};

use super::certificate::Certificate;
use super::{TimestampError, hex};

/// id-kp-timeStamping, 1.3.6.1.5.5.7.3.8, without tag and length.
const TIME_STAMPING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08];

/// Certificates that the person trusts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorities(Vec<CertificateDer<'static>>);

/// The one that answers for a time stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Its name.
    pub name: String,
    /// SHA-256 of its certificate (DER), in hex: what it can be compared by with what the authority publishes.
    pub sha256: String,
}

impl Authorities {
    /// Reads a file of certificates in PEM (RFC 7468), as openssl wants it too.
    ///
    /// # Errors
    /// [`TimestampError::NoAuthorities`] if there is none in it that can be read.
    pub fn read(file: &[u8]) -> Result<Self, TimestampError> {
        let in_pem = CertificateDer::pem_slice_iter(file).filter_map(Result::ok);
        let certificates: Vec<_> = in_pem.filter(|certificate| Certificate::read(certificate).is_ok()).collect();
        if certificates.is_empty() { Err(TimestampError::NoAuthorities) } else { Ok(Self(certificates)) }
    }
}

pub(super) fn authority(
    signer: &[u8],
    others: &[Vec<u8>],
    time: DateTime<Utc>,
    authorities: &Authorities,
) -> Result<Authority, TimestampError> {
    let name = Certificate::read(signer)?.name;
    let intermediates: Vec<CertificateDer<'_>> =
        others.iter().map(|other| CertificateDer::from(other.as_slice())).chain(authorities.0.iter().cloned()).collect();
    let mut problem = String::new();
    for trusted in &authorities.0 {
        match leads_to(signer, &intermediates, time, trusted) {
            Ok(authority) => return Ok(authority),
            Err(said) if problem.is_empty() || said != UNKNOWN => problem = said,
            Err(_) => {}
        }
    }
    Err(TimestampError::Chain { signer: name, problem })
}

/// What is said if a certificate has simply nothing to do with another.
const UNKNOWN: &str = "UnknownIssuer";

fn leads_to(
    signer: &[u8],
    intermediates: &[CertificateDer<'_>],
    time: DateTime<Utc>,
    trusted: &CertificateDer<'_>,
) -> Result<Authority, String> {
    let certificate = Certificate::read(trusted).map_err(|error| error.to_string())?;
    let found = Authority { name: certificate.name.clone(), sha256: hex(&Sha256::digest(trusted)) };
    let said = |error: webpki::Error| format!("{error:?}");
    if **trusted != *signer {
        let seconds = u64::try_from(time.timestamp()).map_err(|error| error.to_string())?;
        let instant = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
        let anchor = anchor_from_trusted_cert(trusted).map_err(said)?;
        let signer = CertificateDer::from(signer);
        let signer = EndEntityCert::try_from(&signer).map_err(said)?;
        let anchors = [anchor];
        signer
            .verify_for_usage(ALL_VERIFICATION_ALGS, &anchors, intermediates, instant, KeyUsage::required(TIME_STAMPING), None, None)
            .map_err(said)?;
    }
    if time < certificate.from || time > certificate.until {
        return Err(format!("{}: {} – {}", certificate.name, certificate.from.date_naive(), certificate.until.date_naive()));
    }
    Ok(found)
}
