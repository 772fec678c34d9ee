//! Invariants 1 and 2 of ARCHITECTURE.md, from the source text: the order of the modules, and one door a crate.

use std::collections::BTreeMap;
use std::path::Path;

use super::support::{read, root};

/// Which rooms may name which crate; a crate that is not here may be named nowhere.
const DOORS: &[(&str, &[&str])] = &[
    ("async_imap", &["dispatch"]),
    ("age", &["encryption"]),
    ("chrono_tz", &["deadline"]),
    ("clap", &["cli"]),
    ("comemo", &["render/pdf"]),
    ("fluent_bundle", &["locale"]),
    ("fluent_langneg", &["locale"]),
    ("futures_util", &["dispatch"]),
    ("der", &["timestamp"]),
    ("infer", &["ledger"]),
    ("keyring", &["machine/keyring"]),
    ("lettre", &["render/eml", "dispatch"]),
    ("mail_parser", &["mail"]),
    ("miniz_oxide", &["evidence/pages"]),
    ("pulldown_cmark", &["letter/document"]),
    ("ring", &["timestamp", "dispatch"]),
    ("rusqlite", &["ledger"]),
    ("rustix", &["machine"]),
    ("rustls_native_certs", &["dispatch"]),
    ("rustls", &["dispatch"]),
    ("rustls_native_certs", &["dispatch"]),
    ("rustls_pki_types", &["timestamp"]),
    ("rustls_webpki", &["timestamp"]),
    ("strsim", &["profile"]),
    ("tar", &["backup"]),
    ("tera", &["template"]),
    ("tokio", &["dispatch"]),
    ("tokio_rustls", &["dispatch"]),
    ("typst", &["render/pdf"]),
    ("typst_layout", &["render/pdf"]),
    ("typst_pdf", &["render/pdf"]),
    ("unicode_normalization", &["render/pdf", "request", "evidence"]),
    ("zip", &["evidence"]),
    ("ureq", &["dispatch"]),
    ("webpki", &["timestamp"]),
];

/// Common ground: any room may name these.
const COMMON: &[&str] = &["chrono", "serde", "serde_json", "sha2", "thiserror", "toml", "unic_langid"];

/// Rooms that must not use each other although the order would let them.
const NEVER: &[(&str, &str)] = &[("ledger", "dispatch"), ("deadline", "dispatch"), ("web", "cli")];

/// A source file: its room, its path below `src/` without `.rs`, and its code without comments and string literals.
struct Source {
    room: String,
    path: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(source(&path));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn source(path: &Path) -> Source {
    let below = path.strip_prefix(root().join("src")).unwrap().with_extension("");
    let below = below.to_str().unwrap().trim_end_matches("/mod").to_owned();
    let text = std::fs::read_to_string(path).unwrap();
    let without_tests = text.split("#[cfg(test)]").next().unwrap();
    Source { room: below.split('/').next().unwrap().to_owned(), path: below, code: without_comments_and_strings(without_tests) }
}

fn without_comments_and_strings(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines() {
        let mut in_string = false;
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\\' if in_string => drop(characters.next()),
                '"' => in_string = !in_string,
                '/' if !in_string && characters.peek() == Some(&'/') => break,
                _ if !in_string => code.push(character),
                _ => {}
            }
        }
        code.push('\n');
    }
    code
}

/// The paths `prefix::name` in code, by the name.
fn names_after<'a>(code: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    code.match_indices(prefix).filter_map(move |(position, _)| {
        let before = code[..position].chars().next_back();
        let name = &code[position + prefix.len()..];
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
        let stands_alone = !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':');
        (stands_alone && end > 0).then(|| &name[..end])
    })
}

/// The modules of the crate root, in the order of lib.rs.
fn modules() -> Vec<String> {
    read("src/lib.rs").lines().filter_map(|line| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned())).collect()
}

#[test]
fn modules_use_only_modules_above_them_by_their_own_path() {
    let modules = modules();
    let place: BTreeMap<&str, usize> = modules.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !["lib", "main"].contains(&source.room.as_str())) {
        let own = *place.get(source.room.as_str()).unwrap_or_else(|| panic!("src/{} is not in lib.rs", source.room));
        for used in names_after(&source.code, "crate::") {
            match place.get(used) {
                None => wrong.push(format!("{} uses crate::{used}, which is no module of the crate root", source.path)),
                Some(below) if *below > own => wrong.push(format!("{} uses {used}, which stands below it", source.path)),
                Some(_) if NEVER.contains(&(source.room.as_str(), used)) => wrong.push(format!("{} must never use {used}", source.path)),
                Some(_) => {}
            }
        }
        assert!(!source.code.contains("crate::{"), "{} groups modules behind crate::", source.path);
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_order_is_the_one_of_the_architecture() {
    let whole = "law parties locale encryption profile request template letter render mail timestamp dispatch ledger deadline correspondence evidence campaign backup error machine cli web";
    let present = modules();
    let expected: Vec<&str> = whole.split(' ').filter(|name| present.iter().any(|module| module == name)).collect();
    assert_eq!(present, expected);
}

#[test]
fn each_crate_is_named_behind_its_own_door_only() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (name, rooms) in DOORS {
            let inside = rooms.iter().any(|room| source.path == *room || source.path.starts_with(&format!("{room}/")));
            let named = names_after(&source.code, &format!("{name}::")).next().is_some();
            if named && !inside {
                wrong.push(format!("{} names {name}", source.path));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_dependency_has_a_door_or_is_common_ground_and_a_comment_says_so() {
    let manifest = read("Cargo.toml");
    let section = manifest.split("[dependencies]").nth(1).unwrap().split("[dev-dependencies]").next().unwrap();
    for line in section.lines().filter(|line| line.contains('=') && !line.starts_with('#')) {
        let name = line.split([' ', '=']).next().unwrap().replace('-', "_");
        let has_door = DOORS.iter().any(|(door, _)| *door == name);
        assert!(has_door || COMMON.contains(&name.as_str()), "{name} has no door");
        let comment = line.split_once("} #").map_or_else(|| panic!("{name} has no comment"), |(_, comment)| comment);
        assert_eq!(has_door, comment.contains("door:"), "the comment of {name}");
        assert!(line.contains("default-features = false"), "{name} brings its default features");
    }
}

#[test]
fn no_file_of_src_has_more_than_400_lines_of_code() {
    for source in sources() {
        assert!(source.code.lines().count() <= 400, "{} has {} lines", source.path, source.code.lines().count());
    }
}

#[test]
fn every_module_says_what_enters_and_what_leaves() {
    for source in sources() {
        let file = root().join("src").join(&source.path);
        let text = std::fs::read_to_string(file.with_extension("rs")).or_else(|_| std::fs::read_to_string(file.join("mod.rs"))).unwrap();
        assert!(text.starts_with("//! "), "{} has no module comment", source.path);
    }
}

#[test]
fn every_module_of_the_suite_is_run() {
    let main = read("tests/suite/main.rs");
    for entry in std::fs::read_dir(root().join("tests/suite")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") {
            assert!(main.contains(&format!("mod {module};")), "tests/suite/{name} is forgotten");
        }
    }
}
