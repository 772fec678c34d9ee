//! What the tests share: the program as a person runs it, people, golden files.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use demur::correspondence::{Draft, Knowledge, OwnFiles, Stationery};
use demur::law::Right;
use demur::profile::Profile;
use demur::render::Fonts;
use demur::request::{Channel, Order};
use tempfile::TempDir;

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the repository.
pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All templates of letters as one text.
pub(crate) fn templates() -> String {
    let mut names: Vec<PathBuf> = std::fs::read_dir(root().join("templates/letter")).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names.iter().map(|name| std::fs::read_to_string(name).unwrap()).collect()
}

/// The program, run in a home of its own.
pub(crate) struct Demur {
    pub(crate) home: TempDir,
    language: &'static str,
}

/// What the program did.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A fresh machine whose language is not set.
pub(crate) fn demur() -> Demur {
    Demur { home: TempDir::new().unwrap(), language: "C" }
}

impl Demur {
    /// The same machine, set to a language: `de_DE.UTF-8`.
    pub(crate) fn speaking(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Puts a file below the configuration folder.
    pub(crate) fn with_own(self, path: &str, text: &str) -> Self {
        self.put(&format!(".config/demur/{path}"), text.as_bytes());
        self
    }

    /// Puts a file below the home.
    pub(crate) fn put(&self, path: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// A path below the home.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    /// The names of the files in a folder below the home, sorted.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.path(folder)) else { return Vec::new() };
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The program, ready to be run with these arguments.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_demur"));
        command.args(arguments).current_dir(self.home.path()).env_clear().env("HOME", self.home.path()).env("LC_ALL", self.language);
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        ran(&self.command(arguments).output().unwrap())
    }

    /// Runs `draft` with a profile of this text and more arguments.
    pub(crate) fn draft(&self, profile: &str, arguments: &[&str]) -> Ran {
        self.put("profile.toml", profile.as_bytes());
        self.run(&[&["draft"], arguments, &["--profile", "profile.toml", "--date", "2026-11-21"]].concat())
    }
}

/// What a process did, as text.
pub(crate) fn ran(output: &Output) -> Ran {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ran { code: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

/// The profile of a person of `tests/profiles/` or `examples/`.
pub(crate) fn person(name: &str) -> String {
    let example = root().join(format!("examples/{name}.toml"));
    if example.exists() { std::fs::read_to_string(example).unwrap() } else { read(&format!("tests/profiles/{name}.toml")) }
}

/// A person of `examples/` as a child for whom Paula writes, and who signs as well.
pub(crate) fn family(name: &str) -> String {
    let parent = "[representative]\nrole = \"parent\"\nname = \"Paula Beispiel\"\nco_signs = true\n";
    format!("{}\n{parent}", person(name).replace("[subject]", "[subject]\nborn = 2013"))
}

/// A person of `examples/` for whom Vera writes with a mandate.
pub(crate) fn represented(name: &str) -> String {
    let lawyer = "[representative]\nrole = \"mandate\"\nname = \"Vera Vertretung\"\nmandate = 2026-11-01\n";
    format!("{}\n{lawyer}", person(name))
}

/// Everything built in.
pub(crate) fn knowledge() -> Knowledge {
    Knowledge::load(&OwnFiles::default()).unwrap()
}

/// A profile, parsed.
pub(crate) fn profile(text: &str) -> Profile {
    let knowledge = knowledge();
    Profile::parse(text, &knowledge.law, &knowledge.directory).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// An order for letters of 21 November 2026 by post.
pub(crate) fn order(rights: &[Right]) -> Order {
    Order {
        rights: rights.to_vec(),
        to: Vec::new(),
        services: Vec::new(),
        language: None,
        channel: Channel::Post,
        date: "2026-11-21".parse().unwrap(),
        joined: false,
        also: None,
        business: None,
        follows: None,
    }
}

/// The letters of a profile.
pub(crate) fn drafts(text: &str, order: &Order) -> Vec<Draft> {
    knowledge().draft(&profile(text), order).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// What forms need besides a letter: the embedded fonts and nothing of the person's.
pub(crate) fn stationery() -> Stationery {
    Stationery {
        fonts: Fonts::new(Vec::new()).unwrap(),
        layout: None,
        signature: None,
        sender: None,
        recipient: None,
        sent_at: "2026-11-21T12:00:00Z".parse().unwrap(),
    }
}

/// Today, as it is typed.
pub(crate) fn today() -> String {
    demur::machine::today().to_string()
}

/// Compares with a golden file below `tests/`, or writes it if `DEMUR_GOLDEN=write`.
pub(crate) fn golden(path: &str, text: &str) {
    let file = root().join("tests").join(path);
    if std::env::var("DEMUR_GOLDEN").is_ok_and(|act| act == "write") {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, text).unwrap();
    }
    let expected =
        std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; DEMUR_GOLDEN=write makes it", file.display()));
    assert!(expected == text, "{} differs:\n{}", file.display(), first_difference(&expected, text));
}

fn first_difference(expected: &str, got: &str) -> String {
    let lines = expected.lines().zip(got.lines()).enumerate();
    let different = lines.into_iter().find(|(_, (expected, got))| expected != got);
    different.map_or_else(
        || "one is longer".to_owned(),
        |(number, (expected, got))| format!("line {}\n  expected: {expected}\n  got:      {got}", number + 1),
    )
}

/// Runs a tool of the machine; a missing tool fails the test.
pub(crate) fn tool(name: &str, arguments: &[&str], input: Option<&Path>) -> String {
    let mut command = Command::new(name);
    command.args(arguments);
    if let Some(input) = input {
        command.arg(input);
        if name == "pdftotext" {
            command.arg("-");
        }
    }
    let output = command.output().unwrap_or_else(|error| panic!("{name} is needed for the tests: {error}"));
    assert!(output.status.success(), "{name} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Another program that has a file open: a Python script that is given the file and says one line as soon as it has it.
pub(crate) fn another_program(script: &str, file: &Path) -> std::process::Child {
    let piped = std::process::Stdio::piped;
    let mut program = Command::new("python3").args(["-c", script]).arg(file).stdin(piped()).stdout(piped()).spawn().unwrap();
    let mut said = [0; 1];
    while said != *b"\n" {
        std::io::Read::read_exact(program.stdout.as_mut().unwrap(), &mut said).unwrap();
    }
    program
}
