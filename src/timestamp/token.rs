//! The answer of an authority, from the outside to the inside: response, signed message (RFC 5652), time stamp (RFC 3161, section 2.4.2).

use chrono::{DateTime, Utc};
use der::Tag;
use der::asn1::ObjectIdentifier;

use super::certificate::{Certificate, instant, readable, shown};
use super::signature::{Algorithm, SHA256, check, digest_of, is_sha1, sha1_of};
use super::value::{Value, Values, constructed, primitive};
use super::{Imprint, Stamp, TimestampError, hex, request};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// The names of the bits of `PKIFailureInfo` that a time-stamping authority may set (RFC 3161, section 2.4.2).
const FAILURES: [(usize, &str); 8] = [
    (0, "badAlg"),
    (2, "badRequest"),
    (5, "badDataFormat"),
    (14, "timeNotAvailable"),
    (15, "unacceptedPolicy"),
    (16, "unacceptedExtension"),
    (17, "addInfoNotAvailable"),
    (25, "systemFailure"),
];

pub(super) fn read(answer: &[u8], nonce: Option<&[u8]>) -> Result<Stamp, TimestampError> {
    let mut response = Value::only(answer, "response")?.within(Tag::Sequence, "response")?;
    granted(response.next()?)?;
    let message = response.next()?;
    response.end()?;
    let message = SignedMessage::read(message)?;
    let signer = message.verified()?;
    let info = TstInfo::read(message.content)?;
    if let Some(nonce) = nonce
        && info.nonce != Some(request::integer(nonce).as_slice())
    {
        return Err(TimestampError::Nonce);
    }
    if !signer.is_for_timestamps {
        return Err(TimestampError::NotForTimestamps { signer: signer.name.clone() });
    }
    if info.time < signer.from || info.time > signer.until {
        return Err(TimestampError::NotValidThen { time: info.time, from: signer.from, until: signer.until });
    }
    let others = message.certificates.iter().filter(|other| other.whole != signer.whole);
    Ok(Stamp {
        imprint: info.imprint,
        time: info.time,
        accuracy: info.accuracy,
        policy: info.policy,
        serial: info.serial,
        signer: signer.name.clone(),
        signer_certificate: signer.whole.to_vec(),
        other_certificates: others.map(|other| other.whole.to_vec()).collect(),
    })
}

/// Whether the authority granted the request, with or without changes (`PKIStatusInfo`).
fn granted(value: Value<'_>) -> Result<(), TimestampError> {
    let mut fields = value.within(Tag::Sequence, "status")?;
    let status = fields.next()?.number(Tag::Integer, "status")?;
    if status <= 1 {
        return Ok(());
    }
    let mut said = Vec::new();
    if let Some(texts) = fields.next_if(Tag::Sequence) {
        for text in texts.within(Tag::Sequence, "status")?.rest().take(10) {
            said.extend(shown(&String::from_utf8_lossy(text.content)));
        }
    }
    if let Some(bits) = fields.next_if(Tag::BitString) {
        let is_set = |bit: &usize| bits.content.get(1 + bit / 8).is_some_and(|byte| byte & (0x80 >> (bit % 8)) != 0);
        said.extend(FAILURES.iter().filter(|(bit, _)| is_set(bit)).map(|(_, name)| (*name).to_owned()));
    }
    Err(TimestampError::Refused { status, text: said.join(", ") })
}

/// A signed message with its one signature.
struct SignedMessage<'a> {
    content: &'a [u8],
    certificates: Vec<Certificate<'a>>,
    signer: Value<'a>,
}

impl<'a> SignedMessage<'a> {
    fn read(message: Value<'a>) -> Result<Self, TimestampError> {
        const WHAT: &str = "token";
        let mut message = message.within(Tag::Sequence, WHAT)?;
        if message.next()?.oid(WHAT)? != SIGNED_DATA {
            return Err(TimestampError::Malformed(WHAT));
        }
        let mut fields = Value::only(message.next()?.of(constructed(0), WHAT)?, WHAT)?.within(Tag::Sequence, WHAT)?;
        fields.next()?.number(Tag::Integer, WHAT)?;
        fields.next()?;
        let mut inner = fields.next()?.within(Tag::Sequence, WHAT)?;
        if inner.next()?.oid(WHAT)? != TST_INFO {
            return Err(TimestampError::Malformed(WHAT));
        }
        let content = Value::only(inner.next()?.of(constructed(0), WHAT)?, WHAT)?.of(Tag::OctetString, WHAT)?;
        let certificates = fields.next_if(constructed(0)).map(|set| Values::of(set.content, WHAT)).transpose()?;
        fields.next_if(constructed(1));
        let mut signers = fields.next()?.within(Tag::Set, WHAT)?;
        fields.end()?;
        let signer = signers.next()?;
        signers.end()?;
        Ok(Self { content, certificates: certificates.map(readable).unwrap_or_default(), signer })
    }

    /// The certificate that signed, once everything about the signature holds.
    fn verified(&self) -> Result<&Certificate<'a>, TimestampError> {
        const WHAT: &str = "signature";
        let mut fields = self.signer.within(Tag::Sequence, WHAT)?;
        fields.next()?.number(Tag::Integer, WHAT)?;
        let signer = self.certificate(fields.next()?)?;
        let digest = Algorithm::read(fields.next()?)?.oid;
        let attributes = fields.next()?;
        let algorithm = Algorithm::read(fields.next()?)?;
        let signature = fields.next()?.of(Tag::OctetString, WHAT)?;
        let said = Attributes::read(attributes)?;
        if said.message_digest != digest_of(digest, self.content)? {
            return Err(TimestampError::ContentChanged);
        }
        // What is signed is the SET OF the attributes, not the [0] that stands in the message (RFC 5652, section 5.4).
        let covered = [&[0x31], &attributes.whole[1..]].concat();
        check(signer.whole, algorithm, digest, &covered, signature)?;
        said.names(signer)?;
        Ok(signer)
    }

    /// The certificate that a signer is named by: issuer and number, or the identifier of the key.
    fn certificate(&self, named: Value<'a>) -> Result<&Certificate<'a>, TimestampError> {
        let by_number = |certificate: &&Certificate<'a>| {
            let mut fields = Values::of(named.content, "signature").into_iter().flat_map(Values::rest);
            let issuer = fields.next().is_some_and(|issuer| issuer.whole == certificate.issuer);
            issuer && fields.next().is_some_and(|serial| serial.content == certificate.serial)
        };
        let found = if named.tag == primitive(0) {
            self.certificates.iter().find(|certificate| certificate.key == Some(named.content))
        } else {
            self.certificates.iter().find(by_number)
        };
        found.ok_or(TimestampError::NoCertificate)
    }
}

/// What was signed besides the content.
struct Attributes<'a> {
    message_digest: &'a [u8],
    /// Digests of the certificate that signed, each with its algorithm; at least one.
    certificates: Vec<(Option<ObjectIdentifier>, &'a [u8])>,
}

impl<'a> Attributes<'a> {
    fn read(value: Value<'a>) -> Result<Self, TimestampError> {
        const WHAT: &str = "signed attributes";
        let (mut content_type, mut message_digest, mut certificates) = (None, None, Vec::new());
        for attribute in value.within(constructed(0), WHAT)?.rest() {
            let mut fields = attribute.within(Tag::Sequence, WHAT)?;
            let oid = fields.next()?.oid(WHAT)?;
            let mut values = fields.next()?.within(Tag::Set, WHAT)?;
            if ![CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2].contains(&oid) {
                continue;
            }
            let value = values.next()?;
            values.end()?;
            match oid {
                CONTENT_TYPE => content_type = Some(value.oid(WHAT)?),
                MESSAGE_DIGEST => message_digest = Some(value.of(Tag::OctetString, WHAT)?),
                _ => certificates.push(named_certificate(value, oid == SIGNING_CERTIFICATE_V2)?),
            }
        }
        if content_type != Some(TST_INFO) {
            return Err(TimestampError::Malformed(WHAT));
        }
        if certificates.is_empty() {
            return Err(TimestampError::CertificateExchanged);
        }
        Ok(Self { message_digest: message_digest.ok_or(TimestampError::Malformed(WHAT))?, certificates })
    }

    /// Whether the signer meant this certificate and no other with the same key.
    fn names(&self, signer: &Certificate<'_>) -> Result<(), TimestampError> {
        for (algorithm, digest) in &self.certificates {
            let own = match algorithm {
                Some(algorithm) if !is_sha1(*algorithm) => digest_of(*algorithm, signer.whole)?,
                _ => sha1_of(signer.whole),
            };
            if own != *digest {
                return Err(TimestampError::CertificateExchanged);
            }
        }
        Ok(())
    }
}

/// The first certificate of `SigningCertificate` (RFC 2634, section 5.4: SHA-1) or `SigningCertificateV2` (RFC 5035, section 3: SHA-256 if it says nothing).
fn named_certificate(value: Value<'_>, is_v2: bool) -> Result<(Option<ObjectIdentifier>, &[u8]), TimestampError> {
    const WHAT: &str = "signing certificate";
    let mut certificates = value.within(Tag::Sequence, WHAT)?.next()?.within(Tag::Sequence, WHAT)?;
    let mut first = certificates.next()?.within(Tag::Sequence, WHAT)?;
    let algorithm = if is_v2 { first.next_if(Tag::Sequence).map(Algorithm::read).transpose()? } else { None };
    let algorithm = algorithm.map(|algorithm| algorithm.oid).or(is_v2.then_some(SHA256));
    Ok((algorithm, first.next()?.of(Tag::OctetString, WHAT)?))
}

/// The time stamp itself.
struct TstInfo<'a> {
    policy: String,
    imprint: Imprint,
    serial: String,
    time: DateTime<Utc>,
    accuracy: Option<u64>,
    nonce: Option<&'a [u8]>,
}

impl<'a> TstInfo<'a> {
    fn read(content: &'a [u8]) -> Result<Self, TimestampError> {
        const WHAT: &str = "time stamp";
        let mut fields = Value::only(content, WHAT)?.within(Tag::Sequence, WHAT)?;
        if fields.next()?.number(Tag::Integer, "version")? != 1 {
            return Err(TimestampError::Malformed("version"));
        }
        let policy = fields.next()?.oid("policy")?.to_string();
        let mut imprint = fields.next()?.within(Tag::Sequence, "imprint")?;
        if Algorithm::read(imprint.next()?)?.oid != SHA256 {
            return Err(TimestampError::OtherDigest);
        }
        let imprint = imprint.next()?.of(Tag::OctetString, "imprint")?.try_into().map_err(|_| TimestampError::Malformed("imprint"))?;
        let serial = hex(fields.next()?.of(Tag::Integer, "number")?);
        let time = fields.next()?;
        time.of(Tag::GeneralizedTime, "time")?;
        let time = instant(time)?;
        let accuracy = fields.next_if(Tag::Sequence).map(accuracy).transpose()?;
        fields.next_if(Tag::Boolean);
        let nonce = fields.next_if(Tag::Integer).map(|nonce| nonce.content);
        fields.next_if(constructed(0));
        if let Some(extensions) = fields.next_if(constructed(1)) {
            no_critical(extensions)?;
        }
        fields.end()?;
        Ok(Self { policy, imprint: Imprint(imprint), serial, time, accuracy, nonce })
    }
}

/// An extension that is critical changes what the time stamp means, and none is known here.
fn no_critical(extensions: Value<'_>) -> Result<(), TimestampError> {
    for extension in Values::of(extensions.content, "extension")?.rest() {
        let mut fields = extension.within(Tag::Sequence, "extension")?;
        let oid = fields.next()?.oid("extension")?;
        if fields.next_if(Tag::Boolean).is_some_and(|critical| critical.content != [0]) {
            return Err(TimestampError::Algorithm(oid.to_string()));
        }
    }
    Ok(())
}

/// Accuracy, in microseconds.
fn accuracy(value: Value<'_>) -> Result<u64, TimestampError> {
    const WHAT: &str = "accuracy";
    let mut fields = value.within(Tag::Sequence, WHAT)?;
    let mut micros: u64 = 0;
    for (tag, worth) in [(Tag::Integer, 1_000_000), (primitive(0), 1000), (primitive(1), 1)] {
        if let Some(part) = fields.next_if(tag) {
            micros = micros.saturating_add(part.number(tag, WHAT)?.saturating_mul(worth));
        }
    }
    fields.end()?;
    Ok(micros)
}
