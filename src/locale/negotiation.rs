//! Which locale a person gets who asks for a language.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::law::Country;

/// Where the negotiation algorithm would go astray (measured with fluent-langneg 0.13): what was asked for, and what is meant.
const ALIASES: &[(&str, &str)] = &[
    ("no", "nb"),
    ("no-NO", "nb"),
    ("de-LI", "de-CH"),
    ("de-CH-1996", "de-CH"),
    ("en-AU", "en-GB"),
    ("en-NZ", "en-GB"),
    ("sr-Latn-RS", "sr-Latn"),
];

/// The best of `available`, or `None` if none has the language that was asked for.
///
/// A language without a region takes that of the residence: "de" in Austria is "de-AT".
pub(super) fn negotiate<'a>(
    wanted: &LanguageIdentifier,
    residence: Option<Country>,
    available: impl Iterator<Item = &'a str>,
) -> Option<LanguageIdentifier> {
    let available: Vec<LanguageIdentifier> = available.filter_map(|tag| tag.parse().ok()).collect();
    let mut requested = Vec::with_capacity(4);
    if wanted.region.is_none()
        && let Some(region) = residence.and_then(|country| country.code().parse().ok())
    {
        let mut local = wanted.clone();
        local.region = Some(region);
        requested.push(local);
    }
    requested.push(wanted.clone());
    for position in (0..requested.len()).rev() {
        if let Some(meant) = alias(&requested[position]) {
            requested.insert(position, meant);
        }
    }
    if let Some(exact) = requested.iter().find(|tag| available.contains(tag)) {
        return Some(exact.clone());
    }
    let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
    found.into_iter().next().filter(|found| requested.iter().any(|tag| tag.language == found.language)).cloned()
}

fn alias(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let text = tag.to_string();
    ALIASES.iter().find(|(asked, _)| *asked == text).and_then(|(_, meant)| meant.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(wanted: &str, residence: Option<&str>, available: &[&str]) -> Option<String> {
        let residence = residence.map(|code| code.parse().unwrap());
        negotiate(&wanted.parse().unwrap(), residence, available.iter().copied()).map(|tag| tag.to_string())
    }

    const TODAY: &[&str] = &["de", "de-AT", "de-CH", "en", "en-GB"];
    const LATER: &[&str] = &["de", "de-AT", "de-CH", "en", "en-GB", "nb", "nn", "sr", "sr-Latn", "fr"];

    #[test]
    fn a_language_without_region_takes_that_of_the_residence() {
        for (wanted, residence, got) in [
            ("de", Some("AT"), "de-AT"),
            ("de", Some("DE"), "de"),
            ("de", None, "de"),
            ("de-DE", Some("AT"), "de"),
            ("de-AT", Some("DE"), "de-AT"),
            ("de-CH", Some("AT"), "de-CH"),
            ("de", Some("CH"), "de-CH"),
            ("en", Some("GB"), "en-GB"),
            ("en", Some("CH"), "en"),
            ("de", Some("GB"), "de"),
            ("en", Some("AT"), "en"),
            ("en-IE", Some("IE"), "en"),
            ("en-US", Some("DE"), "en"),
        ] {
            assert_eq!(negotiated(wanted, residence, TODAY).as_deref(), Some(got), "{wanted} in {residence:?}");
        }
    }

    #[test]
    fn a_language_that_is_not_there_gets_no_locale() {
        for wanted in ["fr", "fr-AT", "no", "xx"] {
            assert_eq!(negotiated(wanted, Some("AT"), TODAY), None, "{wanted}");
        }
    }

    #[test]
    fn the_alias_table_mends_the_known_wrong_answers() {
        for (wanted, residence, got) in [
            ("no", Some("NO"), "nb"),
            ("no-NO", None, "nb"),
            ("nn", Some("NO"), "nn"),
            ("sr-Latn-RS", None, "sr-Latn"),
            ("de", Some("LI"), "de-CH"),
            ("de-LI", None, "de-CH"),
            ("de-CH-1996", None, "de-CH"),
            ("en-AU", None, "en-GB"),
            ("en-IE", Some("IE"), "en"),
        ] {
            assert_eq!(negotiated(wanted, residence, LATER).as_deref(), Some(got), "{wanted} in {residence:?}");
        }
    }
}
