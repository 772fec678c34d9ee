//! A real IMAP server on loopback: Dovecot in a folder of its own, without privileges, ended by the test that started it.
//!
//! Mails are put into its Maildir as files; what the program made of them is read from there too.

use std::io::Read;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::outbox::PASSWORD;
use super::sink::Certified;

/// The account.
pub(crate) const USER: &str = "anna@example.org";

/// A running Dovecot.
pub(crate) struct Dovecot {
    folder: TempDir,
    /// Port in plain text, with STARTTLS.
    pub(crate) port: u16,
    /// Port with TLS from the first byte.
    pub(crate) tls_port: u16,
    process: Child,
    owner: Option<(u32, u32)>,
}

/// Whom a server runs as that root starts: nobody.
fn owner() -> Option<(u32, u32)> {
    let number = |what: &str, name: &str| -> u32 {
        let output = Command::new("getent").args([what, name]).output().expect("getent is needed for the tests");
        String::from_utf8(output.stdout).unwrap().split(':').nth(2).unwrap().trim().parse().unwrap()
    };
    let is_root = std::fs::read_to_string("/proc/self/status").unwrap().contains("\nUid:\t0\t");
    is_root.then(|| (number("passwd", "nobody"), number("group", "nogroup")))
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

impl Dovecot {
    /// Starts a server with this certificate and these lines more in its configuration.
    pub(crate) fn start(certificate: &Certified, more: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let (port, tls_port, owner) = (free_port(), free_port(), owner());
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("cert.pem"), &certificate.pem().0).unwrap();
        std::fs::write(path("key.pem"), &certificate.pem().1).unwrap();
        std::fs::write(path("users"), format!("{USER}:{{PLAIN}}{PASSWORD}::::::\n")).unwrap();
        let user = if owner.is_some() { "nobody".to_owned() } else { said("id", &["-un"]) };
        let group = if owner.is_some() { "nogroup".to_owned() } else { said("id", &["-gn"]) };
        let base = folder.path().display();
        let configuration = format!(
            "base_dir = {base}/run\nstate_dir = {base}/state\nlog_path = {base}/log\nprotocols = imap\nlisten = 127.0.0.1\n\
             default_internal_user = {user}\ndefault_internal_group = {group}\ndefault_login_user = {user}\n\
             first_valid_uid = 1\nfirst_valid_gid = 1\nssl = yes\nssl_cert = <{base}/cert.pem\nssl_key = <{base}/key.pem\n\
             disable_plaintext_auth = no\nmail_location = maildir:{base}/mail\nmail_fsync = never\n\
             passdb {{\n driver = passwd-file\n args = scheme=plain username_format=%u {base}/users\n}}\n\
             userdb {{\n driver = static\n args = uid={user} gid={group} home={base}/home\n}}\n\
             service anvil {{\n chroot =\n}}\nservice imap-login {{\n chroot =\n inet_listener imap {{\n port = {port}\n}}\n inet_listener imaps {{\n port = {tls_port}\n ssl = yes\n}}\n}}\n\
             {more}\n"
        );
        std::fs::write(path("dovecot.conf"), configuration).unwrap();
        for name in ["mail", "mail/cur", "mail/new", "mail/tmp", "home"] {
            std::fs::create_dir_all(path(name)).unwrap();
        }
        give(folder.path(), owner);
        let mut command = match owner {
            Some((uid, gid)) => {
                let mut command = Command::new("setpriv");
                command.args([format!("--reuid={uid}"), format!("--regid={gid}"), "--clear-groups".to_owned(), "dovecot".to_owned()]);
                command
            }
            None => Command::new("dovecot"),
        };
        command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").arg("-F").arg("-c").arg(path("dovecot.conf"));
        let process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("dovecot is needed for the tests");
        let mut dovecot = Self { folder, port, tls_port, process, owner };
        dovecot.wait();
        dovecot
    }

    fn wait(&mut self) {
        let end = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if Instant::now() > end || self.process.try_wait().unwrap().is_some() {
                let mut said = String::new();
                let _ = self.process.kill();
                let _ = self.process.stderr.take().map(|mut stderr| stderr.read_to_string(&mut said));
                panic!("dovecot does not start: {said}{}", std::fs::read_to_string(self.path("log")).unwrap_or_default());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a mail into a folder (none is the inbox) as new, as a delivery would.
    pub(crate) fn deliver(&self, folder: &str, mail: &[u8]) {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let within = self.path(&format!("mail/{folder}"));
        for name in ["cur", "new", "tmp"] {
            std::fs::create_dir_all(within.join(name)).unwrap();
        }
        // Names that sort as they were made: the numbers in the folder follow them.
        let file = within.join(format!("new/{}.M{number:08}P1.test", 1_790_000_000 + number));
        std::fs::write(&file, mail).unwrap();
        if folder.is_empty() {
            give_one(&file, self.owner);
        } else {
            give(&within, self.owner);
        }
    }

    /// The mails of a folder: name of the file (its flags stand behind `:2,`) and bytes.
    pub(crate) fn mails(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        let mut mails = Vec::new();
        for name in ["cur", "new"] {
            let Ok(entries) = std::fs::read_dir(self.path(&format!("mail/{folder}/{name}"))) else { continue };
            mails.extend(entries.map(|entry| {
                let entry = entry.unwrap();
                (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
            }));
        }
        mails.sort();
        mails
    }

    /// Makes the server number the mails of the inbox anew.
    pub(crate) fn renumber(&self) {
        for name in std::fs::read_dir(self.path("mail")).unwrap() {
            let path = name.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with("dovecot") {
                std::fs::remove_file(path).unwrap();
            }
        }
    }

    /// The section of a profile for this server.
    pub(crate) fn section(&self, tls: &str, more: &str) -> String {
        let (host, port) = match tls {
            "none" => ("127.0.0.1", self.port),
            "starttls" => ("localhost", self.port),
            _ => ("localhost", self.tls_port),
        };
        format!("\n[inbox.imap]\nhost = \"{host}\"\nport = {port}\ntls = \"{tls}\"\nusername = \"{USER}\"\n{more}\n")
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}

/// Gives a folder and all in it to the one whom the server runs as.
fn give(folder: &Path, owner: Option<(u32, u32)>) {
    give_one(folder, owner);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { give(&path, owner) } else { give_one(&path, owner) }
    }
}

fn give_one(path: &Path, owner: Option<(u32, u32)>) {
    if let Some((uid, gid)) = owner {
        std::os::unix::fs::chown(path, Some(uid), Some(gid)).unwrap();
    }
}

fn said(program: &str, arguments: &[&str]) -> String {
    super::support::tool(program, arguments, None).trim().to_owned()
}
