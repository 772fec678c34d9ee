//! What is known by its form: e-mail addresses, telephone numbers, profiles at the services.

/// Where e-mail addresses stand, but those that stay.
pub(super) fn addresses(text: &str, stay: &[String]) -> Vec<(usize, usize)> {
    let is_local = |one: char| one.is_alphanumeric() || "._%+-'=".contains(one);
    let is_domain = |one: char| one.is_alphanumeric() || ".-".contains(one);
    let address = |at: usize, length: usize| {
        let start = text[..at].char_indices().rev().take_while(|(_, one)| is_local(*one)).last().map(|(start, _)| start)?;
        let rest = &text[at + length..];
        let domain = rest.find(|one| !is_domain(one)).map_or(rest, |end| &rest[..end]).trim_end_matches(['.', '-']);
        let end = at + length + domain.len();
        (!domain.is_empty() && !stay.contains(&text[start..end].to_lowercase())).then_some((start, end))
    };
    let signs = text.match_indices('@').chain(text.match_indices("%40"));
    signs.filter_map(|(at, sign)| address(at, sign.len())).collect()
}

/// Where telephone numbers stand: seven digits or more after a plus sign or a nought, with what parts them.
pub(super) fn numbers(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut after = 0;
    for (start, sign) in text.char_indices().filter(|(_, one)| ['+', '0', '('].contains(one)) {
        let before = text[..start].chars().next_back();
        if start < after || before.is_some_and(|one| one.is_alphanumeric() || "./-:=,+(".contains(one)) {
            continue;
        }
        let is_part = |one: char| one.is_ascii_digit() || " ()/-\u{a0}".contains(one) || one == '.' && sign == '+' || one == '+';
        let rest = &text[start..];
        let run = rest.find(|one| !is_part(one)).map_or(rest, |end| &rest[..end]);
        let run = run.trim_end_matches(|one: char| !one.is_ascii_digit());
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let is_in_a_word = text[start + run.len()..].chars().next().is_some_and(char::is_alphanumeric);
        let begins = run.trim_start_matches('(').starts_with(['+', '0']);
        if begins && (7..=17).contains(&digits) && !is_in_a_word {
            after = start + run.len();
            found.push((start, after));
        }
    }
    found
}

/// Where addresses of profiles stand, but pages that are about everybody.
pub(super) fn profiles(text: &str) -> Vec<(usize, usize)> {
    const SITES: [&str; 8] = ["facebook.com/", "fb.com/", "instagram.com/", "threads.net/", "threads.com/", "m.me/", "wa.me/", "meta.ai/"];
    const PAGES: [&str; 7] = ["help", "privacy", "legal", "policies", "about", "terms", "business"];
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for (at, site) in SITES.iter().flat_map(|site| lower.match_indices(site)) {
        let path = at + site.len();
        let rest = &text[path..];
        let end = rest.find(|one: char| one.is_whitespace() || "\"<>()".contains(one)).unwrap_or(rest.len());
        let tail = rest[..end].trim_end_matches(['.', ',', ';']);
        if !tail.is_empty() && !PAGES.iter().any(|page| tail.starts_with(page)) {
            found.push((path, path + tail.len()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str, find: impl Fn(&str) -> Vec<(usize, usize)>) -> Vec<&str> {
        find(text).into_iter().map(|(start, end)| &text[start..end]).collect()
    }

    #[test]
    fn addresses_are_found_but_those_that_stay() {
        let text = "From: Anna <anna.b@example.org>, Privacy@Meta.example; anna%40example.org. <20261121-X@example.org> @ x@";
        let stay = ["privacy@meta.example".to_owned()];
        assert_eq!(all(text, |text| addresses(text, &stay)), ["anna.b@example.org", "20261121-X@example.org", "anna%40example.org"]);
    }

    #[test]
    fn numbers_are_found_and_dates_are_not() {
        let text = "call +43 1 234.56.78, 0664/1234567 or (01) 2345678; not 2026-11-21 10:00:00 (+01:00), 20261121-7K3QX9TB, 0123456789abcdef, 01.12.2026";
        assert_eq!(all(text, numbers), ["+43 1 234.56.78", "0664/1234567", "(01) 2345678"]);
    }

    #[test]
    fn profiles_are_found_and_help_pages_are_not() {
        let text = "https://www.facebook.com/anna.beispiel, https://www.facebook.com/help/contact/712 and instagram.com/anna";
        assert_eq!(all(text, profiles), ["anna.beispiel", "anna"]);
    }
}
