//! Reads what a person says to single rights: erasure, restriction, rectification, portability, withdrawal, moderation.

use super::error::{ProfileError, ProfileProblem};
use super::reader::Reader;
use crate::parties::{AccountFate, ConsentKind, Correction, Directory, ErasureItem, Moderation, Particulars, RestrictionGround};

/// The sections that this file reads.
pub(super) const SECTIONS: [&str; 6] = ["erasure", "restriction", "rectification", "portability", "withdrawal", "moderation"];

/// All that the profile says to single rights.
pub(super) fn particulars(profile: &mut Reader<'_, '_>, directory: &Directory) -> Result<Particulars, ProfileError> {
    let mut particulars = Particulars::default();
    if let Some(mut reader) = profile.optional("erasure", |reader, key| reader.table(key, &["items", "account"]))? {
        particulars.erasure = chosen(&mut reader, "items", &ids(ErasureItem::ALL, ErasureItem::id))?;
        particulars.account = reader.optional("account", |reader, key| reader.word(key, &ids(AccountFate::ALL, AccountFate::id)))?;
    }
    if let Some(mut reader) = profile.optional("restriction", |reader, key| reader.table(key, &["ground"]))? {
        let grounds = ids(RestrictionGround::ALL, RestrictionGround::id);
        particulars.restriction = Some(reader.required("ground", |reader, key| reader.word(key, &grounds))?);
    }
    for mut reader in profile.tables("rectification", &["wrong", "right", "where"])? {
        let correction = Correction {
            wrong: reader.required("wrong", Reader::line)?,
            right: reader.required("right", Reader::line)?,
            place: reader.optional("where", Reader::line)?,
        };
        if correction.wrong == correction.right {
            return Err(reader.error("right", ProfileProblem::NothingToCorrect));
        }
        particulars.corrections.push(correction);
    }
    if let Some(mut reader) = profile.optional("portability", |reader, key| reader.table(key, &["to"]))? {
        particulars.portability_to = reader.optional("to", Reader::line)?;
    }
    if let Some(mut reader) = profile.optional("withdrawal", |reader, key| reader.table(key, &["consents"]))? {
        particulars.consents = chosen(&mut reader, "consents", &ids(ConsentKind::ALL, ConsentKind::id))?;
    }
    for mut reader in profile.tables("moderation", &["what", "date", "service"])? {
        particulars.moderation.push(Moderation {
            what: reader.required("what", Reader::line)?,
            date: reader.optional("date", Reader::date)?,
            service: reader.optional("service", |reader, key| reader.service(key, directory))?,
        });
    }
    Ok(particulars)
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(id).collect()
}

/// Words of a list, each once, in the order of the letter.
fn chosen<T: std::str::FromStr + Ord>(reader: &mut Reader<'_, '_>, key: &'static str, known: &[&str]) -> Result<Vec<T>, ProfileError> {
    let mut words: Vec<T> = reader.required(key, |reader, key| reader.words(key, known))?;
    words.sort_unstable();
    words.dedup();
    Ok(words)
}
