//! The mail server does what its plan says: seen by a client written by hand, in plain text and under TLS.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::{ClientConnection, StreamOwned};

use super::{Authority, Certified, Fault, Plan, Sink, Stage, Taken, Violation};

/// A client that says and hears lines.
struct Client<S: Read + Write>(BufReader<S>);

type Tls = Client<StreamOwned<ClientConnection, TcpStream>>;

impl Client<TcpStream> {
    /// Connects without waiting for the greeting.
    fn silent(sink: &Sink) -> Self {
        let tcp = TcpStream::connect(("127.0.0.1", sink.port)).unwrap();
        tcp.set_nodelay(true).unwrap();
        tcp.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        Self(BufReader::new(tcp))
    }

    /// Connects and hears the greeting.
    fn connect(sink: &Sink) -> Self {
        let mut client = Self::silent(sink);
        assert_eq!(client.hear().unwrap(), "220 sink.test ESMTP\r\n");
        client
    }

    /// What the server says until it closes.
    fn last_words(&mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.0.read_to_end(&mut bytes).unwrap();
        bytes
    }

    /// What the server says until it says nothing, but does not close.
    fn words_before_silence(&mut self) -> Vec<u8> {
        self.0.get_ref().set_read_timeout(Some(Duration::from_millis(300))).unwrap();
        let mut bytes = Vec::new();
        assert_eq!(self.0.read_to_end(&mut bytes).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        bytes
    }

    /// Does the handshake as one who trusts the shared authority alone.
    fn encrypt(self, name: &'static str) -> io::Result<Tls> {
        assert!(self.0.buffer().is_empty(), "{:?}", self.0.buffer());
        let mut tcp = self.0.into_inner();
        let mut tls = ClientConnection::new(Authority::shared().client(), name.try_into().unwrap()).unwrap();
        tls.complete_io(&mut tcp)?;
        Ok(Client(BufReader::new(StreamOwned::new(tls, tcp))))
    }
}

impl<S: Read + Write> Client<S> {
    /// A reply, with all its lines.
    fn hear(&mut self) -> io::Result<String> {
        let mut reply = String::new();
        loop {
            let before = reply.len();
            if self.0.read_line(&mut reply)? == 0 {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, reply));
            }
            if reply.as_bytes()[before..].get(3) != Some(&b'-') {
                return Ok(reply);
            }
        }
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.get_mut().write_all(bytes)?;
        self.0.get_mut().flush()
    }

    fn ask(&mut self, line: &str) -> io::Result<String> {
        self.send(format!("{line}\r\n").as_bytes())?;
        self.hear()
    }

    /// Says these lines and wants replies that begin so.
    fn talk(&mut self, lines: &[(&str, &str)]) {
        for (line, begin) in lines {
            let reply = self.ask(line).unwrap();
            assert!(reply.starts_with(begin), "{line}: {reply}");
        }
    }

    /// Says everything from EHLO to QUIT, up to the first reply that is not positive.
    fn letter(&mut self) -> io::Result<String> {
        let mut reply = String::new();
        for line in ["EHLO client.test", "MAIL FROM:<a@b.test>", "RCPT TO:<c@d.test>", "DATA", "Subject: Hi\r\n\r\nHi\r\n.", "QUIT"] {
            reply = self.ask(line)?;
            if !reply.starts_with(['2', '3']) {
                break;
            }
        }
        Ok(reply)
    }
}

/// Goes with a client up to where a stage answers.
fn before(client: &mut Client<TcpStream>, stage: Stage) {
    let lines = [
        (Stage::Greeting, ""),
        (Stage::Ehlo, "EHLO client.test"),
        (Stage::Auth, "AUTH PLAIN AGFubmEAc2VjcmV0"),
        (Stage::Mail, "MAIL FROM:<a@b.test>"),
        (Stage::Rcpt, "RCPT TO:<c@d.test>"),
        (Stage::Data, "DATA"),
        (Stage::Body, "Subject: Hi\r\n\r\nHi\r\n."),
        (Stage::Quit, "QUIT"),
    ];
    for (at, line) in lines {
        if at != Stage::Greeting {
            client.send(format!("{line}\r\n").as_bytes()).unwrap();
        }
        if at == stage {
            return;
        }
        client.hear().unwrap();
    }
}

const STAGES: [Stage; 8] = [Stage::Greeting, Stage::Ehlo, Stage::Auth, Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Body, Stage::Quit];

/// A client that waits for the answer of a faulty stage, and the server.
fn faulty(stage: Stage, fault: Fault) -> (Client<TcpStream>, Sink) {
    let sink = Sink::start(Plan::default().fault(stage, fault));
    let mut client = Client::silent(&sink);
    before(&mut client, stage);
    (client, sink)
}

#[test]
fn two_messages_on_a_connection_are_taken_byte_for_byte() {
    let sink = Sink::start(Plan::default());
    let mut client = Client::connect(&sink);
    let ehlo = "250-sink.test\r\n250-AUTH PLAIN LOGIN\r\n250-8BITMIME\r\n250-SIZE 35882577\r\n250 PIPELINING\r\n";
    assert_eq!(client.ask("ehlo client.test").unwrap(), ehlo);
    client.talk(&[("Mail From:<\"a>\\\"b\"@b.test> BODY=8BITMIME SIZE=99", "250 "), ("rcpt to:<c@d.test>", "250 ")]);
    client.talk(&[("RCPT TO:<e@d.test>", "250 "), ("data", "354 "), ("..\r\n...x\r\n\r\nä\n.\nb\rc\r\n.", "250 2.0.0 Ok: queued as ")]);
    let long = "x".repeat(999);
    client.send(b"NOOP\r\nMAIL FROM:<>\r\nRCPT TO:<c@d.test>\r\nDATA\r\n").unwrap();
    assert_eq!([0; 4].map(|_| client.hear().unwrap()[..3].to_owned()), ["250", "250", "250", "354"]);
    let queued = client.ask(&format!("{long}\r\n.")).unwrap();
    client.talk(&[("QUIT", "221 ")]);
    assert_eq!(client.last_words(), b"");
    let [first, second] = <[Taken; 2]>::try_from(sink.messages()).unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!(queued, format!("250 2.0.0 Ok: queued as {}\r\n", second.id));
    assert_eq!((first.from.as_str(), first.to), ("\"a>\\\"b\"@b.test", vec!["c@d.test".to_owned(), "e@d.test".to_owned()]));
    assert_eq!(first.parameters, ["BODY=8BITMIME", "SIZE=99"]);
    assert_eq!(first.bytes, ".\r\n..x\r\n\r\nä\n.\nb\rc\r\n".as_bytes());
    assert_eq!(first.violations, [Violation::BareLf, Violation::BareCr]);
    assert_eq!((second.from.as_str(), second.bytes.len(), second.violations), ("", 1001, vec![Violation::LongLine(1001)]));
    assert_eq!((first.connection, first.encrypted, first.user, second.connection), (1, false, None, 1));
    assert_eq!((sink.connections(), sink.started(), sink.commands().len(), sink.violations()), (1, 2, 10, vec![]));
}

#[test]
fn the_order_and_the_syntax_of_commands_are_checked() {
    let sink = Sink::start(Plan::default().extensions(&["SIZE 10"]));
    let mut client = Client::connect(&sink);
    client.talk(&[("MAIL FROM:<a@b.test>", "503 "), ("EHLO", "501 "), ("EHLO x", "250"), ("RCPT TO:<c@d.test>", "503 ")]);
    client.talk(&[("DATA", "503 "), ("MAIL FROM: <a@b.test>", "501 "), ("MAIL FROM:<a@b.test> BODY=8BITMIME", "555 ")]);
    client.talk(&[("MAIL FROM:<ä@b.test>", "553 "), ("MAIL FROM:<a@b.test> SIZE=11", "552 "), ("AUTH PLAIN", "502 ")]);
    client.talk(&[("MAIL FROM:<a@b.test>", "250 "), ("MAIL FROM:<a@b.test>", "503 "), ("DATA", "554 "), ("RSET", "250 ")]);
    client.talk(&[("RCPT TO:<c@d.test>", "503 "), ("VRFY a", "502 "), ("HURRY", "500 "), ("STARTTLS", "502 "), ("QUIT x", "501 ")]);
    client.talk(&[("MAIL FROM:<a@b.test>", "250 "), ("RCPT TO:<c@d.test>", "250 "), ("DATA", "354 ")]);
    client.talk(&[("123456789\r\n.", "552 "), ("QUIT", "221 ")]);
    assert_eq!((sink.taken(), sink.started()), (0, 1));
}

#[test]
fn a_login_is_checked_by_both_mechanisms() {
    let sink = Sink::start(Plan::default().credentials("anna", "secret"));
    let mut client = Client::connect(&sink);
    client.talk(&[("AUTH PLAIN AGFubmEAc2VjcmV0", "503 "), ("EHLO x", "250"), ("MAIL FROM:<a@b.test>", "530 5.7.0")]);
    client.talk(&[("AUTH CRAM-MD5", "504 "), ("AUTH PLAIN AGFubmEAd3Jvbmc=", "535 5.7.8 "), ("AUTH PLAIN !", "501 ")]);
    client.talk(&[("AUTH PLAIN", "334 \r\n"), ("*", "501 "), ("auth plain", "334 "), ("AGFubmEAc2VjcmV0", "235 "), ("AUTH LOGIN", "503 ")]);
    assert_eq!(client.letter().unwrap(), "221 2.0.0 Bye\r\n");
    let mut client = Client::connect(&sink);
    client.talk(&[("EHLO x", "250"), ("AUTH LOGIN", "334 VXNlcm5hbWU6\r\n"), ("YW5uYQ==", "334 UGFzc3dvcmQ6\r\n"), ("eA==", "535 ")]);
    client.talk(&[("AUTH LOGIN YW5uYQ==", "334 UGFzc3dvcmQ6\r\n"), ("c2VjcmV0", "235 ")]);
    assert_eq!(client.letter().unwrap(), "221 2.0.0 Bye\r\n");
    let users: Vec<_> = sink.messages().into_iter().map(|taken| (taken.connection, taken.user)).collect();
    assert_eq!(users, [(1, Some("anna".to_owned())), (2, Some("anna".to_owned()))]);
    assert!(sink.commands().contains(&"c2VjcmV0".to_owned()));
}

#[test]
fn a_reply_of_the_plan_stands_where_it_was_planned() {
    for stage in STAGES {
        let (mut client, sink) = faulty(stage, Fault::Reply("450-4.2.0 later\n450 4.2.0 much later"));
        assert_eq!(client.hear().unwrap(), "450-4.2.0 later\r\n450 4.2.0 much later\r\n", "{stage:?}");
        client.talk(&[("QUIT", if stage == Stage::Quit { "450" } else { "221" })]);
        assert_eq!(sink.taken(), usize::from(stage == Stage::Quit));
    }
    let (mut client, sink) = faulty(Stage::Body, Fault::Reply("421 4.3.2 shutting down"));
    assert_eq!((client.last_words().as_slice(), sink.taken()), (&b"421 4.3.2 shutting down\r\n"[..], 0));
    for (raw, taken) in [(&b"250 \xff\r\n"[..], 1), (b"fine\r\n", 0), (b"354 what else?\r\n", 0)] {
        let (mut client, sink) = faulty(Stage::Body, Fault::Raw(raw.to_vec()));
        client.send(b"QUIT\r\n").unwrap();
        assert_eq!(client.last_words(), [raw, b"221 2.0.0 Bye\r\n"].concat());
        assert_eq!(sink.taken(), taken);
    }
}

#[test]
fn a_server_that_hangs_says_nothing_and_ends_with_the_sink() {
    for stage in STAGES {
        let (mut client, sink) = faulty(stage, Fault::Hang);
        assert_eq!(client.words_before_silence(), b"", "{stage:?}");
        let begun = Instant::now();
        drop(sink);
        assert!(begun.elapsed() < Duration::from_secs(5));
        assert_eq!(client.last_words(), b"", "{stage:?}");
    }
}

#[test]
fn a_server_that_closes_does_so_where_it_was_planned() {
    for stage in STAGES {
        let (mut client, sink) = faulty(stage, Fault::Close);
        assert_eq!((client.last_words().as_slice(), sink.taken()), (&b""[..], usize::from(stage == Stage::Quit)), "{stage:?}");
        let (mut client, sink) = faulty(stage, Fault::CloseMidReply);
        let heard = client.last_words();
        assert!(heard.len() > 3 && !heard.contains(&b'\n'), "{stage:?}: {heard:?}");
        assert_eq!(sink.taken(), usize::from(matches!(stage, Stage::Body | Stage::Quit)));
    }
    let (mut client, sink) = faulty(Stage::Body, Fault::AcceptThenClose);
    assert_eq!((client.last_words().as_slice(), sink.taken(), sink.started()), (&b""[..], 1, 1));
    for most in [0, 14, 1_000_000] {
        let (mut client, sink) = faulty(Stage::Body, Fault::CloseAfter(most));
        assert!(client.hear().is_err());
        assert_eq!((sink.taken(), sink.started()), (0, 1));
    }
}

#[test]
fn a_server_that_does_not_stop_talking_is_heard_as_planned() {
    let (mut client, sink) = faulty(Stage::Body, Fault::Flood(1_000_000));
    let heard = client.hear().unwrap();
    assert!(heard.len().abs_diff(1_000_000) < 100 && heard.ends_with("\r\n250 done\r\n"));
    assert_eq!(sink.taken(), 1);
    let (mut client, _sink) = faulty(Stage::Ehlo, Fault::LongLine(1_000_000));
    let heard = client.words_before_silence();
    assert_eq!((heard.len(), heard.contains(&b'\n')), (1_000_004, false));
    let (mut client, _sink) = faulty(Stage::Mail, Fault::Drip);
    let begun = Instant::now();
    let mut heard = [0; 5];
    client.0.read_exact(&mut heard).unwrap();
    assert_eq!(&heard, b"250-d");
    assert!(begun.elapsed() >= Duration::from_millis(600));
    let (mut client, _sink) = faulty(Stage::Greeting, Fault::Delay(Duration::from_millis(100)));
    assert_eq!(client.hear().unwrap(), "220 sink.test ESMTP\r\n");
}

#[test]
fn a_fault_may_stand_at_one_connection_or_one_message_only() {
    let plan = Plan::default().fault_on_connection(2, Stage::Mail, Fault::Reply("451 no")).fault_on_message(4, Stage::Body, Fault::Close);
    let sink = Sink::start(plan);
    let replies = [0; 4].map(|_| Client::connect(&sink).letter().map(|reply| reply[..3].to_owned()).map_err(|error| error.kind()));
    assert_eq!(replies, [Ok("221".into()), Ok("451".into()), Ok("221".into()), Err(io::ErrorKind::UnexpectedEof)]);
    assert_eq!(sink.messages().iter().map(|taken| taken.connection).collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn a_good_certificate_is_accepted_and_the_bad_ones_are_refused() {
    let authority = Authority::shared();
    let bad = [authority.wrong_name(), authority.expired(), authority.not_yet_valid(), authority.self_signed(), Authority::new().good()];
    for name in ["localhost", "127.0.0.1"] {
        let (reply, sink) = over_tls(&authority.good(), name);
        assert_eq!(reply.unwrap(), "221 2.0.0 Bye\r\n");
        assert!(sink.messages()[0].encrypted);
    }
    for (certificate, reason) in bad.iter().zip(["NotValidForName", "Expired", "NotValidYet", "UnknownIssuer", "BadSignature"]) {
        let (reply, sink) = over_tls(certificate, "localhost");
        let error = format!("{:?}", reply.unwrap_err());
        assert!(error.contains(reason), "{reason}: {error}");
        assert_eq!((sink.commands(), sink.connections()), (vec![], 1));
    }
    let folder = tempfile::tempdir().unwrap();
    authority.pem_file(&folder.path().join("ca.pem"));
    assert!(std::fs::read_to_string(folder.path().join("ca.pem")).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
}

/// A letter under TLS from the first byte.
fn over_tls(certificate: &Certified, name: &'static str) -> (io::Result<String>, Sink) {
    let sink = Sink::start(Plan::default().implicit_tls(certificate.clone()));
    let client = Client::silent(&sink).encrypt(name);
    let reply = client.and_then(|mut client| {
        client.hear()?;
        client.letter()
    });
    (reply, sink)
}

#[test]
fn starttls_encrypts_what_follows_and_forgets_what_came_before() {
    let authority = Authority::shared();
    let certificate = authority.good();
    let sink = Sink::start(Plan::default().start_tls(certificate.clone()));
    let mut client = Client::connect(&sink);
    assert!(client.ask("EHLO x").unwrap().ends_with("250-PIPELINING\r\n250 STARTTLS\r\n"));
    client.talk(&[("STARTTLS", "220 ")]);
    let mut client = client.encrypt("localhost").unwrap();
    let leaf = client.0.get_ref().conn.peer_certificates().unwrap()[0].clone();
    assert_eq!(certificate.sha256(), super::authority::sha256(&leaf));
    client.talk(&[("MAIL FROM:<a@b.test>", "503 "), ("STARTTLS", "503 ")]);
    assert!(!client.ask("EHLO x").unwrap().contains("STARTTLS"));
    assert_eq!(client.letter().unwrap(), "221 2.0.0 Bye\r\n");
    assert!(sink.messages()[0].encrypted && sink.violations().is_empty());
}

#[test]
fn what_is_injected_ahead_of_tls_comes_with_the_reply() {
    let plan = Plan::default().start_tls(Authority::shared().good()).fault(Stage::StartTls, Fault::Inject(b"250 evil\r\n".to_vec()));
    let sink = Sink::start(plan);
    let mut client = Client::connect(&sink);
    client.talk(&[("EHLO x", "250"), ("STARTTLS", "220 ")]);
    assert_eq!(client.0.buffer(), b"250 evil\r\n");
    client.0.consume(10);
    assert_eq!(client.encrypt("localhost").unwrap().letter().unwrap(), "221 2.0.0 Bye\r\n");
    let mut client = Client::connect(&sink);
    client.talk(&[("EHLO x", "250")]);
    client.send(b"STARTTLS\r\nMAIL FROM:<evil@b.test>\r\n").unwrap();
    client.hear().unwrap();
    client.0.consume(10);
    client.encrypt("localhost").unwrap().talk(&[("EHLO x", "250"), ("MAIL FROM:<a@b.test>", "250 ")]);
    assert_eq!(sink.violations(), [Violation::AheadOfTls]);
}

#[test]
fn many_connections_are_served_at_once_and_nothing_is_lost() {
    let sink = Arc::new(Sink::start(Plan::default()));
    let letter = format!("MAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\n{}.\r\n", format!("{}\r\n", "x".repeat(76)).repeat(256));
    let clients = [0; 4].map(|_| {
        let (sink, letter) = (Arc::clone(&sink), letter.clone());
        std::thread::spawn(move || {
            let mut client = Client::connect(&sink);
            client.talk(&[("EHLO x", "250")]);
            for _ in 0..100 {
                client.send(letter.as_bytes()).unwrap();
                assert_eq!([0; 4].map(|_| client.hear().unwrap()[..3].to_owned()), ["250", "250", "354", "250"]);
            }
        })
    });
    assert!(sink.wait_for(|sink| sink.taken() == 400, Duration::from_mins(1)), "{} taken", sink.taken());
    for client in clients {
        client.join().unwrap();
    }
    let mut ids: Vec<String> = sink.messages().into_iter().map(|taken| taken.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), sink.connections(), sink.started()), (400, 4, 400));
}
