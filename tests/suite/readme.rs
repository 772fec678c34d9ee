//! The two commands of the README are real.

use super::support::{demur, read, root};

/// The shell blocks of the README, each as its lines.
fn blocks() -> Vec<Vec<String>> {
    let readme = read("README.md");
    readme.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap().lines().map(str::to_owned).collect()).collect()
}

#[test]
fn the_first_command_makes_the_letters_with_their_record_and_again_changes_nothing() {
    let blocks = blocks();
    let arguments = |line: &str| -> Vec<String> {
        line.strip_prefix("cargo run --quiet --locked -- ").unwrap_or_else(|| panic!("{blocks:?}")).split(' ').map(str::to_owned).collect()
    };
    let demur = demur().speaking("en_IE.UTF-8");
    let run = |line: &str| demur.run(&arguments(line).iter().map(String::as_str).collect::<Vec<_>>());
    demur.put("examples/anna.toml", read("examples/anna.toml").as_bytes());
    let ran = run(&blocks[0][0]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let names = demur.names("letters");
    let count = |ending: &str| names.iter().filter(|name| name.ends_with(ending)).count();
    assert!(count(".pdf") == 4 && count("-posting.txt") == 4 && count(".ics") == 4 && names.len() == 13, "{names:?}");
    let status = run(&blocks[0][1]);
    assert!(status.code == Some(0) && status.stdout.matches("Next: print the letter and post it").count() == 4, "{status:?}");
    let again = run(&blocks[0][0]);
    assert!(again.code == Some(0) && again.stderr.matches("Nothing changed").count() == 4 && demur.names("letters") == names, "{again:?}");
    assert_eq!(run(&blocks[0][1]), status);
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(ci.lines().any(|line| line == blocks[1][0]), ".ci/run does not call {:?}", blocks[1]);
}

/// The words of a command line, those in double quotes together.
fn words(line: &str) -> Vec<&str> {
    let parts = line.split('"').enumerate();
    parts.flat_map(|(place, part)| if place % 2 == 1 { vec![part] } else { part.split_whitespace().collect() }).collect()
}

#[test]
fn every_example_of_the_readme_runs() {
    let demur = demur();
    for name in ["anna", "ben", "chiara", "dora", "eva"] {
        demur.put(&format!("examples/{name}.toml"), read(&format!("examples/{name}.toml")).as_bytes());
    }
    let examples: Vec<String> = blocks().concat().into_iter().filter(|line| line.starts_with("demur ")).collect();
    assert!(examples.len() >= 4, "{examples:?}");
    for example in examples {
        let ran = demur.run(&words(&example)[1..]);
        assert_eq!(ran.code, Some(0), "{example}: {ran:?}");
    }
}
