//! The end of the record, dated by others: which end is stamped, whether an answer is one to it, and what the time stamps in a record prove.
//!
//! Enters: the entries, and the answer of a time-stamping authority. Leaves: an entry that keeps it, or the reason why it would not be true;
//! and for each time stamp that is kept what it proves today. It asks nobody and knows no clock.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use crate::ledger::{Anchored, AnsweringAuthority, Attachment, Entry, Event, Head, Ledger, LedgerError, NewWhole};
use crate::timestamp::{Authorities, Authority, Imprint, Stamp, TimestampError};

/// The role of the file that is the answer of the authority.
pub const TOKEN: &str = "token";

/// The role of the file with the certificates that the person trusts.
pub const CA: &str = "ca";

/// How far the clock of the machine may be from the time of a stamp.
const TOLERANCE: TimeDelta = TimeDelta::minutes(10);

/// Why an answer does not become an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnchorError {
    /// It is no time stamp, or not a sound one.
    #[error(transparent)]
    Timestamp(#[from] TimestampError),
    /// It is a time stamp of something else.
    #[error("the time stamp is for {imprint}")]
    OtherHead {
        /// What it is for.
        imprint: Imprint,
    },
    /// Its time is far from the clock of the machine.
    #[error("the time stamp says {time}, the clock {now}")]
    Clock {
        /// What the time stamp says.
        time: DateTime<Utc>,
        /// What the clock says.
        now: DateTime<FixedOffset>,
    },
    /// Its time lies before that at which the entry that it covers was written.
    #[error("the time stamp says {time}, entry {seq} was written at {at}")]
    BeforeEntry {
        /// What the time stamp says.
        time: DateTime<Utc>,
        /// The entry.
        seq: u64,
        /// When it was written, by the clock of the machine.
        at: DateTime<FixedOffset>,
    },
}

/// The answer to a question, and what is known of the question.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// The bytes of the answer.
    pub bytes: &'a [u8],
    /// The end of the record and the nonce that were asked about; none for an answer that came by other means.
    pub asked: Option<(&'a Head, &'a [u8])>,
    /// The certificates that the person trusts, if they named some: a file, and what is in it.
    pub trusted: Option<(&'a [u8], &'a Authorities)>,
    /// The address of the authority, if it was asked.
    pub tsa: Option<&'a str>,
}

/// What became of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// It is recorded; this is what the entry says, and the end of the chain.
    Recorded(Box<Anchored>, Head),
    /// The same time stamp is in this entry already.
    Already(u64),
}

/// The newest time stamp that covers all there is but time stamps: its entry, and what that says.
pub fn covering(entries: &[Entry]) -> Option<(u64, &Anchored)> {
    let newest = entries.iter().rfind(|entry| !entry.event.kind().is_about_the_whole())?.seq;
    anchored(entries).rfind(|(_, said)| said.seq >= newest).map(|(entry, said)| (entry.seq, said))
}

/// All time stamps of a record.
pub fn anchored(entries: &[Entry]) -> impl DoubleEndedIterator<Item = (&Entry, &Anchored)> {
    entries.iter().filter_map(|entry| match &entry.event {
        Event::Anchored(said) => Some((entry, &**said)),
        _ => None,
    })
}

/// Checks an answer completely.
///
/// # Errors
/// [`AnchorError`] with the first thing that does not hold.
pub fn check(entries: &[Entry], answer: &Answer<'_>, now: DateTime<FixedOffset>) -> Result<Anchored, AnchorError> {
    let stamp = Stamp::read(answer.bytes, answer.asked.map(|(_, nonce)| nonce))?;
    let covered = entries.iter().rfind(|entry| Imprint::of_head(&entry.hash) == stamp.imprint);
    let is_asked_about = |entry: &&Entry| answer.asked.is_none_or(|(head, _)| head.hash == entry.hash);
    let covered = covered.filter(is_asked_about).ok_or(AnchorError::OtherHead { imprint: stamp.imprint })?;
    let accuracy = stamp.accuracy.and_then(|micros| i64::try_from(micros).ok()).map_or(TimeDelta::zero(), TimeDelta::microseconds);
    let slack = TOLERANCE.checked_add(&accuracy).filter(|slack| *slack < TimeDelta::days(1)).unwrap_or(TimeDelta::days(1));
    let is_late = stamp.time.signed_duration_since(now) > slack;
    let is_early = answer.asked.is_some() && now.signed_duration_since(stamp.time) > slack;
    if is_late || is_early {
        return Err(AnchorError::Clock { time: stamp.time, now });
    }
    if covered.at.signed_duration_since(stamp.time) > slack {
        return Err(AnchorError::BeforeEntry { time: stamp.time, seq: covered.seq, at: covered.at });
    }
    let authority = answer.trusted.map(|(_, authorities)| stamp.authority(authorities)).transpose()?;
    Ok(said(&stamp, covered.seq, &covered.hash, answer.tsa, authority))
}

fn said(stamp: &Stamp, seq: u64, head: &str, tsa: Option<&str>, authority: Option<Authority>) -> Anchored {
    Anchored {
        seq,
        head: head.to_owned(),
        imprint: stamp.imprint.to_string(),
        tsa: tsa.map(str::to_owned),
        time: stamp.time,
        accuracy_microseconds: stamp.accuracy,
        policy: stamp.policy.clone(),
        serial: stamp.serial.clone(),
        signer: stamp.signer.clone(),
        authority: authority.map(|authority| AnsweringAuthority { name: authority.name, sha256: authority.sha256 }),
    }
}

/// Records an answer that [`check`] found to hold.
///
/// # Errors
/// [`LedgerError`]; then nothing was written.
pub fn keep(
    ledger: &mut Ledger,
    entries: &[Entry],
    answer: &Answer<'_>,
    said: Anchored,
    at: DateTime<FixedOffset>,
) -> Result<Kept, LedgerError> {
    let is_same = |other: &Anchored| {
        (&other.imprint, &other.serial, other.time, &other.signer) == (&said.imprint, &said.serial, said.time, &said.signer)
    };
    if let Some((entry, _)) = anchored(entries).find(|(_, other)| is_same(other)) {
        return Ok(Kept::Already(entry.seq));
    }
    let token = Attachment { role: TOKEN, bytes: answer.bytes.to_vec() };
    let ca = answer.trusted.map(|(file, _)| Attachment { role: CA, bytes: file.to_vec() });
    let attachments: Vec<Attachment> = std::iter::once(token).chain(ca).collect();
    let event = Event::Anchored(Box::new(said.clone()));
    let head = ledger.append_whole(&NewWhole { at, event: &event, attachments: &attachments })?;
    Ok(Kept::Recorded(Box::new(said), head))
}

/// A time stamp of a record, looked at anew.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof {
    /// The entry that keeps it.
    pub entry: u64,
    /// What that entry says.
    pub said: Anchored,
    /// Who answers for the certificate, or what is wrong.
    pub finding: Result<Answers, Fault>,
}

/// Who answers for the certificate of a time stamp that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answers {
    /// An authority whose certificate the person named for this check.
    Named(Authority),
    /// An authority whose certificate is kept in the record; and what was wrong with those named for this check, if some were.
    Kept(Authority, Option<TimestampError>),
    /// Nobody was asked for; and what was wrong with those named for this check, if some were.
    Nobody(Option<TimestampError>),
}

/// What is wrong with a time stamp in a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The token is missing.
    Missing,
    /// It is no sound token.
    Token(TimestampError),
    /// It was made for another end of the record than the entry has now.
    OtherHead,
    /// The entry says of it what it does not say.
    OtherContent,
    /// The certificates kept beside it do not answer for it, although the entry says so.
    Authority(TimestampError),
}

/// Looks at every time stamp of a record again, without a network.
///
/// # Errors
/// [`LedgerError`] if the record cannot be read.
pub fn proofs(ledger: &Ledger, entries: &[Entry], named: Option<&Authorities>) -> Result<Vec<Proof>, LedgerError> {
    let mut proofs = Vec::new();
    for (entry, said) in anchored(entries) {
        let file = |role: &str| entry.attached.iter().find(|file| file.role == role).map(|file| ledger.artifact(&file.digest)).transpose();
        let (token, ca) = (file(TOKEN)?.flatten(), file(CA)?.flatten());
        let hash = usize::try_from(said.seq).ok().and_then(|seq| entries.get(seq.checked_sub(1)?)).map(|covered| covered.hash.as_str());
        let finding = look(said, hash, token.as_deref(), ca.as_deref(), named);
        proofs.push(Proof { entry: entry.seq, said: said.clone(), finding });
    }
    Ok(proofs)
}

fn look(
    claimed: &Anchored,
    hash: Option<&str>,
    token: Option<&[u8]>,
    ca: Option<&[u8]>,
    named: Option<&Authorities>,
) -> Result<Answers, Fault> {
    let stamp = Stamp::read(token.ok_or(Fault::Missing)?, None).map_err(Fault::Token)?;
    let hash = hash.filter(|hash| Imprint::of_head(hash) == stamp.imprint).ok_or(Fault::OtherHead)?;
    let kept = ca.map(Authorities::read).transpose().map_err(Fault::Authority)?;
    let kept = kept.map(|authorities| stamp.authority(&authorities)).transpose().map_err(Fault::Authority)?;
    if said(&stamp, claimed.seq, hash, claimed.tsa.as_deref(), kept.clone()) != *claimed {
        return Err(Fault::OtherContent);
    }
    let named = named.map(|authorities| stamp.authority(authorities));
    Ok(match (named, kept) {
        (Some(Ok(authority)), _) => Answers::Named(authority),
        (named, Some(authority)) => Answers::Kept(authority, named.and_then(Result::err)),
        (named, None) => Answers::Nobody(named.and_then(Result::err)),
    })
}
