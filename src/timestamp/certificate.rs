//! What of a certificate (RFC 5280) a time stamp is checked against: names, number, validity, and what it is for.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use der::Tag;
use der::asn1::ObjectIdentifier;

use super::TimestampError;
use super::value::{Value, Values, constructed};
use crate::profile::forbidden_character;

const WHAT: &str = "certificate";
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const KEY_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.14");
const EXTENDED_KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");
const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");

/// The longest name that is shown, in characters.
const NAME_LIMIT: usize = 200;

/// A certificate, as far as it matters here.
#[derive(Debug)]
pub(super) struct Certificate<'a> {
    /// All of it, in DER.
    pub(super) whole: &'a [u8],
    pub(super) serial: &'a [u8],
    /// The name of its issuer, in DER.
    pub(super) issuer: &'a [u8],
    /// The name of its subject, for a person.
    pub(super) name: String,
    pub(super) from: DateTime<Utc>,
    pub(super) until: DateTime<Utc>,
    /// The identifier of its key, if it says one.
    pub(super) key: Option<&'a [u8]>,
    /// Whether it is for time stamps, for nothing else, and says so critically (RFC 3161, section 2.3).
    pub(super) is_for_timestamps: bool,
}

impl<'a> Certificate<'a> {
    pub(super) fn read(der: &'a [u8]) -> Result<Self, TimestampError> {
        let whole = Value::only(der, WHAT)?;
        let signed = whole.within(Tag::Sequence, WHAT)?.next()?;
        let mut fields = signed.within(Tag::Sequence, WHAT)?;
        fields.next_if(constructed(0));
        let serial = fields.next()?.of(Tag::Integer, WHAT)?;
        fields.next()?;
        let issuer = fields.next()?.whole;
        let mut validity = fields.next()?.within(Tag::Sequence, WHAT)?;
        let (from, until) = (instant(validity.next()?)?, instant(validity.next()?)?);
        let name = name(fields.next()?)?;
        fields.next()?;
        let mut certificate = Self { whole: whole.whole, serial, issuer, name, from, until, key: None, is_for_timestamps: false };
        for field in fields.rest().filter(|field| field.tag == constructed(3)) {
            for extension in field.within(constructed(3), WHAT)?.next()?.within(Tag::Sequence, WHAT)?.rest() {
                certificate.learn(extension)?;
            }
        }
        Ok(certificate)
    }

    fn learn(&mut self, extension: Value<'a>) -> Result<(), TimestampError> {
        let mut fields = extension.within(Tag::Sequence, WHAT)?;
        let oid = fields.next()?.oid(WHAT)?;
        let is_critical = fields.next_if(Tag::Boolean).is_some_and(|value| value.content != [0]);
        let content = fields.next()?.of(Tag::OctetString, WHAT)?;
        if oid == KEY_IDENTIFIER {
            self.key = Some(Value::only(content, WHAT)?.of(Tag::OctetString, WHAT)?);
        } else if oid == EXTENDED_KEY_USAGE {
            let usages = Value::only(content, WHAT)?.within(Tag::Sequence, WHAT)?.rest();
            let usages = usages.map(|usage| usage.oid(WHAT)).collect::<Result<Vec<_>, _>>()?;
            self.is_for_timestamps = is_critical && usages == [TIME_STAMPING];
        }
        Ok(())
    }
}

/// A name for a person: common name and organisation, or what there is.
fn name(value: Value<'_>) -> Result<String, TimestampError> {
    let (mut common, mut organisation, mut any) = (None, None, None);
    for relative in value.within(Tag::Sequence, WHAT)?.rest() {
        for attribute in relative.within(Tag::Set, WHAT)?.rest() {
            let mut fields = attribute.within(Tag::Sequence, WHAT)?;
            let (oid, said) = (fields.next()?.oid(WHAT)?, text(fields.next()?));
            match oid {
                COMMON_NAME => common = common.or(said),
                ORGANISATION => organisation = organisation.or(said),
                _ => any = any.or(said),
            }
        }
    }
    Ok(match (common, organisation) {
        (Some(common), Some(organisation)) if !common.contains(&organisation) => format!("{common} ({organisation})"),
        (common, organisation) => common.or(organisation).or(any).unwrap_or_else(|| "?".to_owned()),
    })
}

/// A text of a name, without what cannot be shown; none if nothing is left.
fn text(value: Value<'_>) -> Option<String> {
    let text = match value.tag {
        Tag::BmpString => {
            let units = value.content.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect::<Vec<_>>();
            String::from_utf16_lossy(&units)
        }
        _ => String::from_utf8_lossy(value.content).into_owned(),
    };
    shown(&text)
}

/// A foreign text as it can be shown to a person in one line.
pub(super) fn shown(text: &str) -> Option<String> {
    let is_shown = |character: &char| forbidden_character(character.encode_utf8(&mut [0; 4]), false).is_none();
    let shown: String = text.chars().filter(is_shown).take(NAME_LIMIT).collect();
    Some(shown.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The instant that a `UTCTime` or `GeneralizedTime` says (RFC 5280, section 4.1.2.5; RFC 3161, section 2.4.2, with fractions of a second).
pub(super) fn instant(value: Value<'_>) -> Result<DateTime<Utc>, TimestampError> {
    let malformed = || TimestampError::Malformed("time");
    let text = std::str::from_utf8(value.content).map_err(|_| malformed())?;
    let text = text.strip_suffix('Z').ok_or_else(malformed)?;
    let (text, fraction) = text.split_once('.').map_or((text, None), |(text, fraction)| (text, Some(fraction)));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let year_digits = match value.tag {
        Tag::GeneralizedTime => 4,
        Tag::UtcTime if fraction.is_none() => 2,
        _ => return Err(malformed()),
    };
    if text.len() != year_digits + 10 || !is_digits(text) || !fraction.is_none_or(is_digits) {
        return Err(malformed());
    }
    let number = |from: usize, length: usize| text[from..from + length].parse::<u32>().unwrap_or_default();
    let year = match number(0, year_digits) {
        year if year_digits == 4 => year,
        year if year < 50 => 2000 + year,
        year => 1900 + year,
    };
    let part = |position: usize| number(year_digits + 2 * position, 2);
    let day = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, part(0), part(1)));
    let instant = day.and_then(|day| day.and_hms_opt(part(2), part(3), part(4))).ok_or_else(malformed)?.and_utc();
    let digits: String = fraction.unwrap_or_default().chars().chain("000000000".chars()).take(9).collect();
    Ok(instant + TimeDelta::nanoseconds(digits.parse().map_err(|_| malformed())?))
}

/// The certificates among these values that can be read; others are of no use here.
pub(super) fn readable(values: Values<'_>) -> Vec<Certificate<'_>> {
    values.rest().filter_map(|value| Certificate::read(value.whole).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(tag: Tag, text: &str) -> Option<String> {
        let value = Value { tag, content: text.as_bytes(), whole: &[] };
        instant(value).ok().map(|instant| instant.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }

    #[test]
    fn instants_are_read_in_both_forms_and_nothing_else_is_one() {
        let cases = [
            (Tag::GeneralizedTime, "20261122140307Z", Some("2026-11-22T14:03:07Z")),
            (Tag::GeneralizedTime, "20261122140307.25Z", Some("2026-11-22T14:03:07.250Z")),
            (Tag::GeneralizedTime, "20261122140307.1234567891Z", Some("2026-11-22T14:03:07.123456789Z")),
            (Tag::UtcTime, "491122140307Z", Some("2049-11-22T14:03:07Z")),
            (Tag::UtcTime, "501122140307Z", Some("1950-11-22T14:03:07Z")),
            (Tag::GeneralizedTime, "20261122140307", None),
            (Tag::GeneralizedTime, "20261322140307Z", None),
            (Tag::GeneralizedTime, "20261122140307.Z", None),
            (Tag::GeneralizedTime, "2026112214030€Z", None),
            (Tag::UtcTime, "20261122140307Z", None),
            (Tag::Integer, "20261122140307Z", None),
        ];
        for (tag, text, expected) in cases {
            assert_eq!(said(tag, text).as_deref(), expected, "{text}");
        }
    }
}
