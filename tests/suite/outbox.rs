//! A person with a mail server: sends by e-mail through the program, and looks at what the record says then.

use std::path::Path;

use serde_json::Value;

use super::sink::{Authority, Plan, Sink};
use super::support::{Demur, Ran, demur, person, read};

/// A password that must be found nowhere.
pub(crate) const PASSWORD: &str = "s3cret-Ünïcode-pass";

/// A machine with a profile that sends to a sink.
pub(crate) struct Outbox {
    pub(crate) demur: Demur,
    pub(crate) sink: Sink,
}

/// How the profile says that the connection is protected, and what more it says of the server.
pub(crate) fn outbox(plan: Plan, tls: &str, more: &str) -> Outbox {
    let sink = Sink::start(plan);
    let demur = demur();
    Authority::shared().pem_file(&demur.path("ca.pem"));
    let outbox = Outbox { demur, sink };
    outbox.write_profile("anna", tls, more);
    outbox
}

impl Outbox {
    pub(crate) fn write_profile(&self, name: &str, tls: &str, more: &str) {
        let host = if tls == "none" { "127.0.0.1" } else { "localhost" };
        let port = self.sink.port;
        let server = format!(
            "\n[outbox]\nfrom = \"Anna <anna@example.org>\"\n[outbox.smtp]\nhost = \"{host}\"\nport = {port}\ntls = \"{tls}\"\n{more}\n"
        );
        self.demur.put("profile.toml", format!("{}\n{server}", person(name)).as_bytes());
    }

    /// Sends an objection to Meta Platforms Ireland by e-mail.
    pub(crate) fn send(&self, more: &[&str]) -> Ran {
        self.send_rights(&["objection"], more)
    }

    pub(crate) fn send_rights(&self, rights: &[&str], more: &[&str]) -> Ran {
        super::support::ran(&self.command(rights, more).output().unwrap())
    }

    pub(crate) fn command(&self, rights: &[&str], more: &[&str]) -> std::process::Command {
        self.command_to("privacy@meta.example", rights, more)
    }

    /// The program, ready to send to an address.
    pub(crate) fn command_to(&self, address: &str, rights: &[&str], more: &[&str]) -> std::process::Command {
        let fixed = ["--profile", "profile.toml", "--channel", "email", "--address", address, "--to", "meta-platforms-ireland"];
        let mut command = self.demur.command(&[&["send"], rights, &fixed, &["--yes", "--data-dir", "record"], more].concat());
        command.env("SSL_CERT_FILE", self.demur.path("ca.pem")).env("DEMUR_SMTP_PASSWORD", PASSWORD).stdin(std::process::Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.demur.run(&[arguments, &["--data-dir", "record"]].concat())
    }

    /// What `status --all --json` says.
    pub(crate) fn status(&self) -> Vec<Value> {
        let ran = self.run(&["status", "--all", "--json"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        serde_json::from_str(&ran.stdout).unwrap()
    }

    /// The one letter of the record: its reference and its state.
    pub(crate) fn only(&self) -> (String, String) {
        let status = self.status();
        assert_eq!(status.len(), 1, "{status:?}");
        (text(&status[0], "reference"), text(&status[0], "state"))
    }

    /// The events of a letter, in order.
    pub(crate) fn events(&self, reference: &str) -> Vec<String> {
        self.shown(reference)["entries"].as_array().unwrap().iter().map(|entry| text(entry, "event")).collect()
    }

    pub(crate) fn shown(&self, reference: &str) -> Value {
        serde_json::from_str(&self.run(&["show", reference, "--json"]).stdout).unwrap()
    }

    /// The chain holds, by the program and by the script of docs/record.md.
    pub(crate) fn holds(&self) {
        let ran = self.run(&["ledger", "verify"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        checked_by_python(&self.demur.path("record/ledger.sqlite3")).unwrap();
    }

    /// Whether a secret stands anywhere: in what was said, or in any file of the home but the profile.
    pub(crate) fn leaks(&self, ran: &Ran, secrets: &[&str]) -> Option<String> {
        let mut places =
            vec![("stdout".to_owned(), ran.stdout.clone().into_bytes()), ("stderr".to_owned(), ran.stderr.clone().into_bytes())];
        for name in self.demur.names("record") {
            places.push((name.clone(), std::fs::read(self.demur.path(&format!("record/{name}"))).unwrap()));
        }
        let is_in = |bytes: &[u8], secret: &str| bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        places.into_iter().find(|(_, bytes)| secrets.iter().any(|secret| is_in(bytes, secret))).map(|(place, _)| place)
    }
}

/// A text of a JSON object.
pub(crate) fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_else(|| panic!("{key} in {value}")).to_owned()
}

/// The check of docs/record.md, run by Python on a record: what it prints, or what it stops at.
pub(crate) fn checked_by_python(ledger: &Path) -> Result<String, String> {
    let document = read("docs/record.md");
    let script = document.split("```python\n").nth(1).unwrap().split("```").next().unwrap();
    let output = std::process::Command::new("python3").args(["-c", script]).arg(ledger).output().expect("python3 is needed for the tests");
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if output.status.success() { Ok(said(&output.stdout)) } else { Err(said(&output.stderr)) }
}
