//! The two commands of the README are real.

use super::support::{demur, read, root};

/// The lines of the shell blocks of the README.
fn commands() -> Vec<String> {
    let readme = read("README.md");
    readme
        .split("```sh\n")
        .skip(1)
        .flat_map(|block| block.split("```").next().unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn the_first_command_makes_the_letters_and_the_second_runs_the_tests() {
    let commands = commands();
    let arguments = commands[0].strip_prefix("cargo run --quiet --locked -- ").unwrap_or_else(|| panic!("{commands:?}"));
    let demur = demur();
    demur.put("examples/anna.toml", read("examples/anna.toml").as_bytes());
    let ran = demur.run(&arguments.split(' ').collect::<Vec<_>>());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let names = demur.names("letters");
    assert!(names.len() == 4 && names.iter().all(|name| name.ends_with(".pdf")), "{names:?}");
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(ci.lines().any(|line| line == commands[1]), ".ci/run does not call {:?}", commands[1]);
}

#[test]
fn every_example_of_the_readme_runs() {
    let demur = demur();
    for name in ["anna", "ben", "chiara"] {
        demur.put(&format!("examples/{name}.toml"), read(&format!("examples/{name}.toml")).as_bytes());
    }
    let examples: Vec<String> = commands().into_iter().filter(|line| line.starts_with("demur ")).collect();
    assert!(examples.len() >= 4, "{examples:?}");
    for example in examples {
        let ran = demur.run(&example.split(' ').skip(1).collect::<Vec<_>>());
        assert_eq!(ran.code, Some(0), "{example}: {ran:?}");
    }
}
