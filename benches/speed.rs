//! Prints what the program costs, with the budget beside each figure. No test: nothing fails because a machine is slow.
//!
//! The letter is the German access letter of `examples/anna.toml` (two pages), from request to bytes. CPU time is that of the whole
//! process as the kernel counts it (Linux); whole processes are timed by the wall clock.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a benchmark reads clocks and files")]
#![allow(clippy::print_stdout, missing_docs, reason = "the table is its result")]
#![allow(clippy::cast_precision_loss, reason = "figures of three digits")]

use std::convert::Infallible;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use demur::correspondence::{Knowledge, OwnFiles, Stationery};
use demur::dispatch::{Message, Outcome, Session};
use demur::law::{Overlay, Right};
use demur::ledger::{ByHand, Event, EventKind, Ledger, NewEntry};
use demur::letter::{Document, Letter, compose, sections};
use demur::profile::{Profile, Smtp};
use demur::render::{Fonts, Format, html, text};
use demur::request::{Channel, Order, Request};
use demur::template::Engine;

#[allow(unused_imports, clippy::similar_names, reason = "the mail server of the tests")]
#[path = "../tests/suite/sink/mod.rs"]
mod sink;
use sink::{Plan, Sink};

const PROFILE: &str = include_str!("../examples/anna.toml");
const MEMORY: &str = "DEMUR_BENCH_MEMORY";

/// What a row prints: what was measured, how, the budget.
struct Row(&'static str, fn(&Bench) -> String, &'static str);

const ROWS: &[Row] = &[
    Row("text, one letter", |bench| format!("{:.3} ms CPU", bench.per_letter(8_000, Bench::text)), "<= 0.10 ms"),
    Row(
        "HTML, one letter, from its CommonMark",
        |bench| format!("{:.3} ms CPU", bench.per_letter(8_000, Bench::html_of_source)),
        "<= 0.07 ms",
    ),
    Row("HTML, one letter, composed first", |bench| format!("{:.3} ms CPU", bench.per_letter(8_000, Bench::html)), "-"),
    Row(
        "PDF, one letter, tagged, A-2a and UA-1",
        |bench| format!("{:.1} ms CPU", best_of_five(|| bench.pdfs(60)) / 60.0),
        "<= 25 ms, aim 14",
    ),
    Row("PDF, two threads against one", |bench| format!("{:.2} x", bench.two_threads_against_one(300)), ">= 1.5 x"),
    Row("peak memory over 2,000 PDFs", |_| format!("{:.0} MiB", memory_of_2000_pdfs() / 1024.0), "<= 64 MiB"),
    Row("cold start, one letter to text", |_| format!("{:.1} ms wall", cold_start("text")), "<= 10 ms"),
    Row("cold start, one letter to PDF", |_| format!("{:.1} ms wall", cold_start("pdf")), "<= 80 ms"),
    Row("SMTP, one connection, 20 kB mails to a sink", |_| format!("{:.0}/s", mails_per_second()), ">= 1,000/s"),
    Row("SMTP, the same mails to smtp-sink, in turn with smtp-source", |_| against_smtp_source(), "as smtp-source"),
    Row("ledger, one durable append against one fdatasync", |_| append_against_fdatasync(), "<= 1.3 x"),
    Row("ledger, batches of 100", |_| format!("{:.0} entries/s", batches_per_second()), ">= 40,000"),
    Row("ledger, verify", |_| format!("{:.0} entries/s", verified_per_second()), ">= 500,000"),
    Row("release binary, stripped", |_| format!("{:.1} MB", binary_mb()), "<= 50 MB"),
];

/// `cargo bench` prints all rows, `cargo bench -- text` those whose name has the word.
fn main() {
    let bench = Bench::new();
    if std::env::var_os(MEMORY).is_some() {
        bench.pdfs(2000);
        println!("{}", peak_memory_kib());
        return;
    }
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    println!("| what | measured | budget |\n|---|---|---|");
    for Row(what, measure, budget) in ROWS {
        if wanted.is_empty() || wanted.iter().any(|word| what.contains(word)) {
            println!("| {what} | {} | {budget} |", measure(&bench));
        }
    }
}

struct Bench {
    knowledge: Knowledge,
    request: Request,
    letters: Engine,
    web: Engine,
    words: Arc<demur::locale::Localizer>,
    composed: Letter,
}

impl Bench {
    fn new() -> Self {
        let knowledge = Knowledge::load(&OwnFiles::default()).unwrap();
        let profile = Profile::parse(PROFILE, &knowledge.law, &knowledge.directory).unwrap();
        let request = knowledge.requests(&profile, &order()).unwrap().remove(0);
        let words = knowledge.words(&request.language, [&request]).unwrap();
        let letters = Engine::for_letters(&Overlay::new(), Arc::clone(&words), &sections(&request)).unwrap();
        let web = Engine::for_html(&Overlay::new(), Arc::clone(&words)).unwrap();
        let composed = compose(&request, &words, &letters, &knowledge.law, &knowledge.directory).unwrap();
        Self { knowledge, request, letters, web, words, composed }
    }

    fn letter(&self) -> Letter {
        compose(&self.request, &self.words, &self.letters, &self.knowledge.law, &self.knowledge.directory).unwrap()
    }

    fn text(&self) -> usize {
        text(&self.letter()).len()
    }

    fn html(&self) -> usize {
        html(&self.letter(), &self.web).unwrap().len()
    }

    /// As prototypes measure it: the body is parsed and set, the letter around it is there.
    fn html_of_source(&self) -> usize {
        let mut letter = self.composed.clone();
        letter.body = Document::parse(letter.body.source).unwrap();
        html(&letter, &self.web).unwrap().len()
    }

    fn per_letter(&self, times: u32, make: fn(&Self) -> usize) -> f64 {
        best_of_five(|| {
            for _ in 0..times {
                std::hint::black_box(make(self));
            }
        }) / f64::from(times)
    }

    fn pdfs(&self, count: usize) {
        let profile = Profile::parse(PROFILE, &self.knowledge.law, &self.knowledge.directory).unwrap();
        let drafts = self.knowledge.draft(&profile, &order()).unwrap();
        let stationery = Stationery {
            fonts: Fonts::new(Vec::new()).unwrap(),
            layout: None,
            signature: None,
            sender: None,
            recipient: None,
            sent_at: "2026-11-21T12:00:00Z".parse().unwrap(),
        };
        for _ in 0..count {
            std::hint::black_box(self.knowledge.render(&drafts[..1], Format::Pdf, &stationery).unwrap());
        }
    }

    fn two_threads_against_one(&self, count: usize) -> f64 {
        self.pdfs(5);
        let one = wall_ms(|| self.pdfs(count));
        let two = wall_ms(|| {
            std::thread::scope(|scope| {
                for _ in 0..2 {
                    scope.spawn(|| self.pdfs(count / 2));
                }
            });
        });
        one / two
    }
}

fn order() -> Order {
    Order {
        rights: vec![Right::Access],
        to: vec![],
        services: vec![],
        language: None,
        channel: Channel::Post,
        date: "2026-11-21".parse().unwrap(),
        joined: false,
        also: None,
        business: None,
        follows: None,
    }
}

fn wall_ms(act: impl FnOnce()) -> f64 {
    let start = Instant::now();
    act();
    start.elapsed().as_secs_f64() * 1000.0
}

/// The least of five: a machine that is shared can only make a figure worse.
fn best_of_five(mut act: impl FnMut()) -> f64 {
    (0..5).map(|_| cpu_ms(&mut act)).fold(f64::INFINITY, f64::min)
}

fn cpu_ms(act: impl FnOnce()) -> f64 {
    let start = cpu_ticks();
    act();
    (cpu_ticks() - start) as f64 * 10.0
}

/// User and system time of the process so far, in hundredths of a second (`/proc/self/stat`, fields 14 and 15).
fn cpu_ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    stat.rsplit(')').next().unwrap().split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap()).sum()
}

fn peak_memory_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap().split_whitespace().next().unwrap().parse().unwrap()
}

fn memory_of_2000_pdfs() -> f64 {
    let output = Command::new(std::env::current_exe().unwrap()).env(MEMORY, "1").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
}

/// The median of 41 runs of the whole program.
fn cold_start(format: &str) -> f64 {
    let home = tempfile::tempdir().unwrap();
    let profile = home.path().join("profile.toml");
    std::fs::write(&profile, PROFILE).unwrap();
    let mut times: Vec<f64> = (0..41)
        .map(|_| {
            wall_ms(|| {
                let mut command = Command::new(env!("CARGO_BIN_EXE_demur"));
                command.args(["draft", "access", "--to", "whatsapp-ireland", "--format", format, "--profile"]).arg(&profile);
                assert!(
                    command.env_clear().env("HOME", home.path()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
                );
            })
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// How many mails a row of SMTP sends.
const MAILS: usize = 3000;

/// Lines of 78 bytes; with its header the mail has 20 kB.
const LINES: usize = 256;

/// Mails of 20 kB over one session, each with all its steps, to the tests' server on loopback; the best of three.
fn mails_per_second() -> f64 {
    let best = (0..3).map(|_| {
        let sink = Sink::start(Plan::default());
        let rate = sent_per_second(sink.port);
        assert_eq!(sink.taken(), MAILS);
        rate
    });
    best.fold(0.0, f64::max)
}

/// Sends the mails over one session and counts those of a second.
fn sent_per_second(port: u16) -> f64 {
    let bytes = format!("Subject: measured\r\n\r\n{}", format!("{}\r\n", "x".repeat(76)).repeat(LINES)).into_bytes();
    let message = Message { from: "anna@example.org", to: "privacy@meta.example", bytes: &bytes, envelope_id: None };
    let mut session = Session::open(&smtp(port), None).unwrap();
    let spent = wall_ms(|| {
        for _ in 0..MAILS {
            assert_eq!(session.submit(&message, |_, _| Ok::<_, Infallible>(())).unwrap().0, Outcome::Accepted);
        }
    });
    MAILS as f64 / spent * 1000.0
}

/// demur and smtp-source (Debian's package postfix) in turn, with mails of the same size and number over one connection to the same smtp-sink; the
/// best of three of each.
fn against_smtp_source() -> String {
    let [source, sink] = ["/usr/sbin/smtp-source", "/usr/sbin/smtp-sink"];
    if !Path::new(source).exists() || !Path::new(sink).exists() {
        return "not measured: no smtp-source here".to_owned();
    }
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let place = format!("127.0.0.1:{port}");
    // Root may not run it as root.
    let is_root = std::fs::read_to_string("/proc/self/status").unwrap().contains("\nUid:\t0\t");
    let user: &[&str] = if is_root { &["-u", "nobody"] } else { &[] };
    let mut server = Command::new(sink).args(user).args([&place, "100"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while std::net::TcpStream::connect(&place).is_err() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let (mails, size) = (MAILS.to_string(), (LINES * 78).to_string());
    let (mut ours, mut theirs) = (0.0, 0.0);
    for _ in 0..3 {
        ours = sent_per_second(port).max(ours);
        let spent = wall_ms(|| {
            // -d: all of them over the same connection.
            let arguments = ["-d", "-m", &mails, "-l", &size, "-f", "anna@example.org", "-t", "privacy@meta.example", &place];
            assert!(Command::new(source).args(arguments).status().unwrap().success());
        });
        theirs = (MAILS as f64 / spent * 1000.0).max(theirs);
    }
    server.kill().unwrap();
    server.wait().unwrap();
    format!("{ours:.0}/s against {theirs:.0}/s ({:.2} x)", ours / theirs)
}

fn smtp(port: u16) -> Smtp {
    let profile = format!("{PROFILE}\n[outbox.smtp]\nhost = \"127.0.0.1\"\nport = {port}\ntls = \"none\"\n");
    let knowledge = Knowledge::load(&OwnFiles::default()).unwrap();
    Profile::parse(&profile, &knowledge.law, &knowledge.directory).unwrap().outbox.smtp.unwrap()
}

fn ledger(folder: &Path) -> Ledger {
    let file = folder.join("ledger.sqlite3");
    Ledger::create(&file).unwrap();
    Ledger::open(&file).unwrap()
}

/// An entry as a person makes it: a posted letter, with a note.
fn posted() -> Event {
    let on = "2026-11-21".parse().unwrap();
    let note = Some("Post office Vienna 1010, registered, RR 123 456 789 AT".to_owned());
    Event::ByHand(EventKind::Posted, Box::new(ByHand { note, ..ByHand::on(on) }))
}

fn append(ledger: &mut Ledger, event: &Event, times: usize) {
    let (at, reference) = ("2026-11-21T12:00:00+01:00".parse().unwrap(), "20261121-7K3QX9TB".parse().unwrap());
    let entries = vec![NewEntry { at, reference: &reference, event, attachments: &[] }; times];
    ledger.append(&entries).unwrap();
}

/// The median of 400 appends, and that of 400 writes of 4 kB with fdatasync to the same disk, taken in turn.
fn append_against_fdatasync() -> String {
    let folder = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
    let (mut ledger, event) = (ledger(folder.path()), posted());
    let mut plain = std::fs::File::create(folder.path().join("plain")).unwrap();
    let (mut appends, mut writes) = (Vec::new(), Vec::new());
    for _ in 0..400 {
        appends.push(wall_ms(|| append(&mut ledger, &event, 1)));
        writes.push(wall_ms(|| {
            plain.write_all(&[b'x'; 4096]).unwrap();
            plain.sync_data().unwrap();
        }));
    }
    let median = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let (append, write) = (median(&mut appends), median(&mut writes));
    format!("{:.2} x ({append:.2} ms against {write:.2} ms)", append / write)
}

fn batches_per_second() -> f64 {
    let folder = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
    let (mut ledger, event) = (ledger(folder.path()), posted());
    let spent = wall_ms(|| (0..300).for_each(|_| append(&mut ledger, &event, 100)));
    30_000.0 / spent * 1000.0
}

/// The whole chain of 100,000 entries, the best of three.
fn verified_per_second() -> f64 {
    let folder = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
    let (mut ledger, event) = (ledger(folder.path()), posted());
    (0..100).for_each(|_| append(&mut ledger, &event, 1000));
    let spent = (0..3).map(|_| wall_ms(|| assert_eq!(ledger.verify(None).unwrap().finding, None))).fold(f64::INFINITY, f64::min);
    100_000.0 / spent * 1000.0
}

fn binary_mb() -> f64 {
    std::fs::metadata(env!("CARGO_BIN_EXE_demur")).unwrap().len() as f64 / 1e6
}
