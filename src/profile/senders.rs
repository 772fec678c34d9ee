//! Reads who writes besides an ordinary user: the traces of a person without an account, and a representative.

use super::error::{Expected, ProfileError, ProfileProblem};
use super::reader::Reader;
use crate::parties::{AnswerTo, Representative, Role, TraceKind, Traces};

type Reading<T> = Result<T, ProfileError>;

/// The section `[traces]`, if there is one.
pub(super) fn traces(profile: &mut Reader<'_, '_>) -> Reading<Option<Traces>> {
    let section = profile.optional("traces", |reader, key| reader.table(key, &["urls", "names", "emails", "phones", "disclose"]))?;
    let Some(mut reader) = section else { return Ok(None) };
    let traces = Traces {
        urls: reader.optional("urls", |reader, key| reader.parsed_items(key, Expected::ProfileUrl))?.unwrap_or_default(),
        names: reader.optional("names", Reader::items)?.unwrap_or_default(),
        emails: reader.optional("emails", |reader, key| reader.parsed_items(key, Expected::Email))?.unwrap_or_default(),
        phones: reader.optional("phones", |reader, key| reader.parsed_items(key, Expected::Phone))?.unwrap_or_default(),
        disclose: reader.optional("disclose", |reader, key| reader.words(key, &TraceKind::ALL.map(TraceKind::key)))?.unwrap_or_default(),
    };
    if TraceKind::ALL.iter().all(|kind| traces.of(*kind).is_empty()) {
        return Err(profile.error("traces", ProfileProblem::NoTrace));
    }
    if let Some(kind) = traces.disclose.iter().find(|kind| traces.of(**kind).is_empty()) {
        return Err(reader.error("disclose", ProfileProblem::NoTraceToDisclose { kind: *kind }));
    }
    Ok(Some(traces))
}

/// The section `[representative]`, if there is one.
pub(super) fn representative(profile: &mut Reader<'_, '_>) -> Reading<Option<Representative>> {
    let keys = ["role", "name", "email", "address", "country", "mandate", "answer_to", "co_signs", "tell_name"];
    let section = profile.optional("representative", |reader, key| reader.table(key, &keys))?;
    let Some(mut reader) = section else { return Ok(None) };
    let role = reader.required("role", |reader, key| reader.word(key, &Role::ALL.map(Role::id)))?;
    let representative = Representative {
        role,
        name: reader.required("name", Reader::line)?,
        email: reader.optional("email", |reader, key| reader.parsed(key, Expected::Email))?,
        address: reader.optional("address", Reader::lines)?.unwrap_or_default(),
        country: reader.optional("country", |reader, key| reader.parsed(key, Expected::Country))?,
        mandate: reader.optional("mandate", Reader::date)?,
        answer_to: reader.optional("answer_to", |reader, key| reader.word(key, &AnswerTo::ALL.map(AnswerTo::id)))?.unwrap_or_default(),
        co_signs: reader.optional("co_signs", Reader::boolean)?.unwrap_or(false),
        tells_name: reader.optional("tell_name", Reader::boolean)?.unwrap_or(false),
    };
    match role {
        Role::Mandate if representative.mandate.is_none() => Err(reader.error("role", ProfileProblem::NoMandate)),
        Role::Mandate if representative.co_signs || representative.tells_name => {
            let key = if representative.co_signs { "co_signs" } else { "tell_name" };
            Err(reader.error(key, ProfileProblem::ForParentsOnly { key: key.to_owned() }))
        }
        Role::Parent if representative.mandate.is_some() => Err(reader.error("mandate", ProfileProblem::ParentWithMandate)),
        _ => Ok(Some(representative)),
    }
}
