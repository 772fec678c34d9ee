//! Names of files in a bundle: safe on every system, whatever the file was called elsewhere.

use std::collections::BTreeSet;

/// The longest name that is kept of a file, in characters.
const LIMIT: usize = 80;

/// The longest ending that is one.
const ENDING: usize = 8;

/// A name of ASCII letters, digits, hyphens and full stops, in which no folder and no device can hide; empty if nothing is left of it.
pub(super) fn safe(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut plain = String::with_capacity(last.len());
    for character in last.chars() {
        match character {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'Ä' => plain.push_str("Ae"),
            'Ö' => plain.push_str("Oe"),
            'Ü' => plain.push_str("Ue"),
            'ß' => plain.push_str("ss"),
            'A'..='Z' | 'a'..='z' | '0'..='9' | '.' | '-' => plain.push(character),
            _ if !plain.ends_with('_') => plain.push('_'),
            _ => {}
        }
    }
    let plain = plain.trim_matches(['.', '_', '-']);
    let (stem, ending) = match plain.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= ENDING => (stem, Some(ending)),
        _ => (plain, None),
    };
    let stem: String = stem.chars().take(LIMIT).collect();
    ending.map_or_else(|| stem.clone(), |ending| format!("{stem}.{ending}"))
}

/// The ending for a file whose name is not told.
pub(super) fn ending(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "pdf",
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "message/rfc822" => "eml",
        "text/plain" => "txt",
        "application/zip" => "zip",
        _ => "bin",
    }
}

/// The paths of a bundle: none twice, not even on a system that takes large and small letters for the same.
#[derive(Debug, Default)]
pub(super) struct Paths(BTreeSet<String>);

impl Paths {
    /// The path itself, or one like it that is free.
    pub(super) fn free(&mut self, path: &str) -> String {
        let mut found = path.to_owned();
        let mut number = 2_u32;
        while !self.0.insert(found.to_ascii_lowercase()) {
            let (stem, ending) = match path.rsplit_once('.') {
                Some((stem, ending)) if !ending.contains('/') => (stem, format!(".{ending}")),
                _ => (path, String::new()),
            };
            found = format!("{stem}-{number}{ending}");
            number += 1;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hostile_names_become_harmless() {
        for (name, expected) in [
            ("Rückschein Größe.pdf", "Rueckschein_Groesse.pdf"),
            ("../../etc/passwd", "passwd"),
            ("..\\..\\boot.ini", "boot.ini"),
            ("..", ""),
            (".bashrc", "bashrc"),
            ("a\nb\0c\u{202e}fdp.exe", "a_b_c_fdp.exe"),
            ("-rf *.txt", "rf_.txt"),
            ("日本.pdf", "pdf"),
            ("trailing. . .", "trailing"),
        ] {
            assert_eq!(safe(name), expected, "{name:?}");
        }
        let long = safe(&format!("{}.jpeg", "x".repeat(300)));
        assert!(long.len() == LIMIT + 5 && long.ends_with("x.jpeg"), "{long}");
    }

    #[test]
    fn no_path_comes_twice() {
        let mut paths = Paths::default();
        let all = ["files/1-A.pdf", "files/1-a.pdf", "files/1-a.PDF", "tokens/a", "tokens/a"].map(|path| paths.free(path));
        assert_eq!(all, ["files/1-A.pdf", "files/1-a-2.pdf", "files/1-a-3.PDF", "tokens/a", "tokens/a-2"]);
    }

    proptest! {
        #[test]
        fn every_name_is_plain(name in "\\PC{0,300}") {
            let safe = safe(&name);
            prop_assert!(safe.len() <= LIMIT + 1 + ENDING && safe.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)));
            prop_assert!(!safe.starts_with(['.', '-']) && !safe.ends_with('.'));
        }
    }
}
