//! A time-stamping authority on loopback: `openssl ts` behind a few lines of HTTP, with certificates that openssl makes, good and bad.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tempfile::TempDir;

/// Runs openssl in a folder; it must succeed.
pub(crate) fn openssl(folder: &Path, arguments: &str) -> String {
    let output = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output();
    let output = output.expect("openssl is needed for the tests");
    assert!(output.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The certificates: two authorities, and signers of the first.
pub(crate) struct Certificates {
    folder: TempDir,
}

/// The number of the last time stamp.
static SERIAL: AtomicU64 = AtomicU64::new(1);

const EXTENSIONS: &str = "[good]\nextendedKeyUsage = critical,timeStamping\nkeyUsage = critical,digitalSignature\nsubjectKeyIdentifier = hash\n\
    [none]\nkeyUsage = critical,digitalSignature\n[uncritical]\nextendedKeyUsage = timeStamping\n\
    [two]\nextendedKeyUsage = critical,timeStamping,emailProtection\n";

const CA: &str = "[ca]\ndefault_ca = c\n[c]\nnew_certs_dir = .\ndatabase = index.txt\nserial = serial\ndefault_md = sha256\npolicy = p\nunique_subject = no\n\
    [p]\nO = optional\nCN = supplied\n";

impl Certificates {
    /// Made once for all tests.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: OnceLock<Certificates> = OnceLock::new();
        SHARED.get_or_init(Self::make)
    }

    fn make() -> Self {
        let folder = TempDir::new().unwrap();
        let at = folder.path();
        let put = |name: &str, text: &str| std::fs::write(at.join(name), text).unwrap();
        put("extensions", EXTENSIONS);
        put("ca.cnf", CA);
        put("index.txt", "");
        put("serial", "1000\n");
        for name in ["ca", "other"] {
            openssl(at, "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem");
            openssl(at, &format!("req -x509 -new -key key.pem -subj /O=Fictional/CN=Root-of-{name} -days 3650 -out {name}.pem"));
            std::fs::rename(at.join("key.pem"), at.join(format!("{name}.key"))).unwrap();
        }
        let elliptic = |curve: &str| format!("-algorithm EC -pkeyopt ec_paramgen_curve:{curve}");
        let rsa = "-algorithm RSA -pkeyopt rsa_keygen_bits:2048".to_owned();
        for (name, key, section) in [
            ("rsa", &rsa, "good"),
            ("p256", &elliptic("P-256"), "good"),
            ("p384", &elliptic("P-384"), "good"),
            ("none", &elliptic("P-256"), "none"),
            ("uncritical", &elliptic("P-256"), "uncritical"),
            ("two", &elliptic("P-256"), "two"),
        ] {
            openssl(at, &format!("genpkey {key} -out {name}.key"));
            openssl(at, &format!("req -new -key {name}.key -subj /O=Fictional/CN=TSA-{name} -out {name}.csr"));
            openssl(
                at,
                &format!(
                    "x509 -req -in {name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 365 -extfile extensions -extensions {section} -out {name}.pem"
                ),
            );
        }
        for (name, from, until) in [("expired", "20200101000000Z", "20210101000000Z"), ("wide", "20200101000000Z", "20991231000000Z")] {
            openssl(at, &format!("req -new -key p256.key -subj /O=Fictional/CN=TSA-{name} -out {name}.csr"));
            let sign = "ca -batch -notext -config ca.cnf -cert ca.pem -keyfile ca.key -extfile extensions -extensions good";
            openssl(at, &format!("{sign} -in {name}.csr -startdate {from} -enddate {until} -out {name}.pem"));
            std::fs::copy(at.join("p256.key"), at.join(format!("{name}.key"))).unwrap();
        }
        Self { folder }
    }

    /// A file of the authority.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The answer of `openssl ts` to a request, signed by one of the signers; more lines of its configuration in `more`.
    pub(crate) fn reply(&self, request: &[u8], signer: &str, more: &str) -> Vec<u8> {
        let work = TempDir::new().unwrap();
        let at = work.path();
        let file = |name: &str| self.path(name).display().to_string();
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        std::fs::write(at.join("serial"), format!("{serial:04X}\n")).unwrap();
        let lines =
            "signer_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256\naccuracy = secs:1, millisecs:500\nordering = yes\n";
        let chain = format!("tsa_name = yes\ncerts = {}\n", file("ca.pem"));
        std::fs::write(at.join("tsa.cnf"), format!("[tsa]\ndefault_tsa = t\n[t]\nserial = serial\n{lines}{chain}{more}\n")).unwrap();
        std::fs::write(at.join("q"), request).unwrap();
        let (certificate, key) = (file(&format!("{signer}.pem")), file(&format!("{signer}.key")));
        openssl(at, &format!("ts -reply -config tsa.cnf -queryfile q -signer {certificate} -inkey {key} -out r"));
        std::fs::read(at.join("r")).unwrap()
    }

    /// What is signed in an answer (`TSTInfo`).
    pub(crate) fn content(answer: &[u8]) -> Vec<u8> {
        let work = TempDir::new().unwrap();
        std::fs::write(work.path().join("r"), answer).unwrap();
        openssl(work.path(), "ts -reply -in r -token_out -out t");
        openssl(work.path(), "cms -verify -noverify -inform DER -in t -out c");
        std::fs::read(work.path().join("c")).unwrap()
    }

    /// An answer made by hand: any content, signed by any of the signers, with more options of `openssl cms`.
    pub(crate) fn signed(&self, content: &[u8], signer: &str, more: &str) -> Vec<u8> {
        let work = TempDir::new().unwrap();
        std::fs::write(work.path().join("c"), content).unwrap();
        let file = |ending: &str| self.path(&format!("{signer}.{ending}")).display().to_string();
        let sign = "cms -sign -binary -nodetach -outform DER -econtent_type 1.2.840.113549.1.9.16.1.4 -nosmimecap -in c -out t";
        openssl(work.path(), format!("{sign} -signer {} -inkey {} {more}", file("pem"), file("key")).trim());
        let token = std::fs::read(work.path().join("t")).unwrap();
        sequence(&[&[0x30, 0x03, 0x02, 0x01, 0x00], token.as_slice()].concat())
    }
}

fn sequence(content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[0x30, 0x82], &length[..], content].concat()
}

/// What the server does with a request.
pub(crate) enum Reply {
    /// A time stamp, or what claims to be one.
    Answer(Vec<u8>),
    /// The bytes of a whole HTTP response.
    Http(Vec<u8>),
    /// As many zeros as these, with the media type of a time stamp.
    Huge(usize),
    /// Nothing, for as long as the other waits.
    Silence,
    /// A byte now and then.
    Trickle,
}

/// A server that answers every request by a rule.
pub(crate) struct Tsa {
    pub(crate) url: String,
}

impl Tsa {
    pub(crate) fn start(rule: impl Fn(&[u8]) -> Reply + Send + 'static) -> Self {
        Self::listen(None, rule)
    }

    /// One that does what it should, over TLS.
    pub(crate) fn over_tls(config: Arc<ServerConfig>) -> Self {
        Self::listen(Some(config), |request| Reply::Answer(Certificates::shared().reply(request, "p256", "")))
    }

    fn listen(tls: Option<Arc<ServerConfig>>, rule: impl Fn(&[u8]) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://{}/tsr", listener.local_addr().unwrap());
        thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                match &tls {
                    None => serve(&mut stream, &rule),
                    Some(config) => serve(&mut StreamOwned::new(ServerConnection::new(config.clone()).unwrap(), stream), &rule),
                }
            }
        });
        Self { url }
    }

    /// One that does what it should.
    pub(crate) fn good(signer: &'static str) -> Self {
        Self::start(move |request| Reply::Answer(Certificates::shared().reply(request, signer, "")))
    }
}

fn serve(stream: &mut (impl Read + Write), rule: &impl Fn(&[u8]) -> Reply) {
    if let Some(request) = request(stream) {
        answer(stream, rule(&request));
        let _ = stream.flush();
    }
}

fn request(stream: &mut impl Read) -> Option<Vec<u8>> {
    let mut read = Vec::new();
    let end = loop {
        let mut buffer = [0; 1024];
        let count = stream.read(&mut buffer).ok().filter(|count| *count > 0)?;
        read.extend_from_slice(&buffer[..count]);
        if let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let head = String::from_utf8_lossy(&read[..end]).to_ascii_lowercase();
    assert!(head.starts_with("post /tsr http/1.1\r\n") && head.contains("content-type: application/timestamp-query\r\n"), "{head}");
    let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
    let mut body = read[end..].to_vec();
    let mut rest = vec![0; length - body.len()];
    stream.read_exact(&mut rest).ok()?;
    body.extend_from_slice(&rest);
    Some(body)
}

fn answer(stream: &mut (impl Read + Write), reply: Reply) {
    let head = |length: usize| {
        format!("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n")
            .into_bytes()
    };
    // Whoever has heard enough may leave: that is no error of the server's.
    let _ = match reply {
        Reply::Answer(bytes) => stream.write_all(&[head(bytes.len()), bytes].concat()),
        Reply::Http(bytes) => stream.write_all(&bytes),
        Reply::Huge(length) => stream.write_all(&head(length)).and_then(|()| stream.write_all(&vec![0; length])),
        Reply::Silence => stream.read(&mut [0]).map(|_| ()),
        Reply::Trickle => {
            let mut sent = stream.write_all(&head(1000));
            while sent.is_ok() {
                thread::sleep(std::time::Duration::from_millis(100));
                sent = stream.write_all(&[0]);
            }
            sent
        }
    };
}
