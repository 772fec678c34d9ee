//! The one signature of a token (RFC 5652, section 5): which algorithm, over what, by whose key.

use der::Tag;
use der::asn1::ObjectIdentifier;
use ring::digest;
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm};
use webpki::{EndEntityCert, ring as known};

use super::TimestampError;
use super::value::{Value, constructed};

const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
pub(super) const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");

/// A way to check a signature.
type Check = &'static dyn SignatureVerificationAlgorithm;

/// An algorithm and its parameters (`AlgorithmIdentifier`).
#[derive(Debug, Clone, Copy)]
pub(super) struct Algorithm<'a> {
    pub(super) oid: ObjectIdentifier,
    parameters: Option<Value<'a>>,
}

impl<'a> Algorithm<'a> {
    pub(super) fn read(value: Value<'a>) -> Result<Self, TimestampError> {
        let mut fields = value.within(Tag::Sequence, "algorithm")?;
        Ok(Self { oid: fields.next()?.oid("algorithm")?, parameters: fields.rest().next() })
    }

    /// The digest algorithm that RSASSA-PSS is used with (RFC 4055, section 3.1).
    fn pss_digest(self) -> Option<ObjectIdentifier> {
        let mut fields = self.parameters?.within(Tag::Sequence, "algorithm").ok()?;
        let digest = fields.next_if(constructed(0))?;
        Some(Self::read(Value::only(digest.content, "algorithm").ok()?).ok()?.oid)
    }
}

/// The digest of bytes by an algorithm; SHA-1 where only an older token names its certificate by it.
pub(super) fn digest_of(algorithm: ObjectIdentifier, bytes: &[u8]) -> Result<Vec<u8>, TimestampError> {
    let algorithm = match algorithm {
        SHA256 => &digest::SHA256,
        SHA384 => &digest::SHA384,
        SHA512 => &digest::SHA512,
        other => return Err(TimestampError::Algorithm(other.to_string())),
    };
    Ok(digest::digest(algorithm, bytes).as_ref().to_vec())
}

/// SHA-1, by which the attribute of RFC 2634 names a certificate.
pub(super) fn sha1_of(bytes: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref().to_vec()
}

/// Whether a certificate's key made this signature over these bytes.
pub(super) fn check(
    certificate: &[u8],
    algorithm: Algorithm<'_>,
    digest: ObjectIdentifier,
    signed: &[u8],
    signature: &[u8],
) -> Result<(), TimestampError> {
    let der = CertificateDer::from(certificate);
    let key = EndEntityCert::try_from(&der).map_err(|_| TimestampError::Malformed("certificate"))?;
    let candidates = candidates(algorithm, digest).ok_or_else(|| {
        let with = if [RSA, EC].contains(&algorithm.oid) { format!(", {digest}") } else { String::new() };
        TimestampError::Algorithm(format!("{}{with}", algorithm.oid))
    })?;
    let holds = candidates.iter().any(|candidate| key.verify_signature(*candidate, signed, signature).is_ok());
    if holds { Ok(()) } else { Err(TimestampError::Signature) }
}

/// The checks that an algorithm can mean: the curve is that of the key.
fn candidates(algorithm: Algorithm<'_>, digest: ObjectIdentifier) -> Option<Vec<Check>> {
    Some(match (algorithm.oid, digest) {
        (RSA, SHA256) | (RSA_SHA256, _) => vec![known::RSA_PKCS1_2048_8192_SHA256],
        (RSA, SHA384) | (RSA_SHA384, _) => vec![known::RSA_PKCS1_2048_8192_SHA384],
        (RSA, SHA512) | (RSA_SHA512, _) => vec![known::RSA_PKCS1_2048_8192_SHA512],
        (RSA_PSS, _) => match algorithm.pss_digest()? {
            SHA256 => vec![known::RSA_PSS_2048_8192_SHA256_LEGACY_KEY],
            SHA384 => vec![known::RSA_PSS_2048_8192_SHA384_LEGACY_KEY],
            SHA512 => vec![known::RSA_PSS_2048_8192_SHA512_LEGACY_KEY],
            _ => return None,
        },
        (EC, SHA256) | (ECDSA_SHA256, _) => vec![known::ECDSA_P256_SHA256, known::ECDSA_P384_SHA256],
        (EC, SHA384) | (ECDSA_SHA384, _) => vec![known::ECDSA_P256_SHA384, known::ECDSA_P384_SHA384],
        _ => return None,
    })
}

/// Whether a digest is one that this attribute may name a certificate by.
pub(super) fn is_sha1(algorithm: ObjectIdentifier) -> bool {
    algorithm == SHA1
}
