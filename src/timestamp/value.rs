//! DER values in their order (X.690), borrowed from the bytes they stand in.
//!
//! Enters: bytes. Leaves: the values that stand in them, one after the other, each with its tag. Lengths are checked strictly; nothing is
//! read deeper than a caller asks, so that nesting costs nothing.

use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode, Reader, SliceReader, Tag};

use super::TimestampError;

/// More values than any time stamp has side by side.
const MANY: usize = 4096;

/// A value with its tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Value<'a> {
    pub(super) tag: Tag,
    /// What is in it.
    pub(super) content: &'a [u8],
    /// Itself, with tag and length.
    pub(super) whole: &'a [u8],
}

impl<'a> Value<'a> {
    /// The one value that the bytes are, and nothing behind it.
    pub(super) fn only(bytes: &'a [u8], what: &'static str) -> Result<Self, TimestampError> {
        match all(bytes, what)?.as_slice() {
            [value] => Ok(*value),
            _ => Err(TimestampError::Malformed(what)),
        }
    }

    /// The values in it, if it has this tag.
    pub(super) fn within(self, tag: Tag, what: &'static str) -> Result<Values<'a>, TimestampError> {
        if self.tag == tag { Values::of(self.content, what) } else { Err(TimestampError::Malformed(what)) }
    }

    /// Its content, if it has this tag.
    pub(super) fn of(self, tag: Tag, what: &'static str) -> Result<&'a [u8], TimestampError> {
        if self.tag == tag { Ok(self.content) } else { Err(TimestampError::Malformed(what)) }
    }

    /// The object identifier that it is.
    pub(super) fn oid(self, what: &'static str) -> Result<ObjectIdentifier, TimestampError> {
        ObjectIdentifier::from_bytes(self.of(Tag::ObjectIdentifier, what)?).map_err(|_| TimestampError::Malformed(what))
    }

    /// A number that is not negative and fits.
    pub(super) fn number(self, tag: Tag, what: &'static str) -> Result<u64, TimestampError> {
        let content = self.of(tag, what)?;
        let is_small = !content.is_empty() && content[0] < 0x80 && content.len() <= 8;
        if !is_small {
            return Err(TimestampError::Malformed(what));
        }
        Ok(content.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }
}

fn all<'a>(bytes: &'a [u8], what: &'static str) -> Result<Vec<Value<'a>>, TimestampError> {
    let malformed = |_| TimestampError::Malformed(what);
    let mut reader = SliceReader::new(bytes).map_err(malformed)?;
    let mut values = Vec::new();
    while !reader.is_finished() {
        if values.len() == MANY {
            return Err(TimestampError::Malformed(what));
        }
        let whole = reader.tlv_bytes().map_err(malformed)?;
        let value = AnyRef::from_der(whole).map_err(malformed)?;
        values.push(Value { tag: value.header().tag(), content: value.value(), whole });
    }
    Ok(values)
}

/// Values side by side, taken from the front.
#[derive(Debug, Clone)]
pub(super) struct Values<'a> {
    rest: std::vec::IntoIter<Value<'a>>,
    what: &'static str,
}

impl<'a> Values<'a> {
    pub(super) fn of(bytes: &'a [u8], what: &'static str) -> Result<Self, TimestampError> {
        Ok(Self { rest: all(bytes, what)?.into_iter(), what })
    }

    /// The next one.
    pub(super) fn next(&mut self) -> Result<Value<'a>, TimestampError> {
        self.rest.next().ok_or(TimestampError::Malformed(self.what))
    }

    /// The next one, if it has this tag.
    pub(super) fn next_if(&mut self, tag: Tag) -> Option<Value<'a>> {
        let is_there = self.rest.as_slice().first().is_some_and(|value| value.tag == tag);
        if is_there { self.rest.next() } else { None }
    }

    /// All that are left.
    pub(super) fn rest(self) -> impl Iterator<Item = Value<'a>> {
        self.rest
    }

    /// That none is left.
    pub(super) fn end(self) -> Result<(), TimestampError> {
        if self.rest.as_slice().is_empty() { Ok(()) } else { Err(TimestampError::Malformed(self.what)) }
    }
}

/// The tag `[number]` of a value that others stand in.
pub(super) const fn constructed(number: u32) -> Tag {
    Tag::ContextSpecific { constructed: true, number: der::TagNumber(number) }
}

/// The tag `[number]` of a value by itself.
pub(super) const fn primitive(number: u32) -> Tag {
    Tag::ContextSpecific { constructed: false, number: der::TagNumber(number) }
}
