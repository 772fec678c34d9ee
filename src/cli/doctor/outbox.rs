//! The way of an e-mail out: password, name of the server, connection, protection, log-in, and what the server offers. Nothing is sent.

use super::{Findings, Health};
use crate::dispatch::{Failure, Reason, Session, Step, expiry};
use crate::locale::Message;
use crate::machine;
use crate::profile::{Outbox, Smtp, Tls};

/// Fewer days than these left to a certificate are worth a word.
const FEW_DAYS: i64 = 14;

/// A server that takes smaller messages may refuse a letter with its files, in bytes.
const SMALL: u64 = 5 << 20;

/// What a submission server may offer that matters here.
const OFFERS: [&str; 5] = ["8BITMIME", "DSN", "PIPELINING", "SIZE", "SMTPUTF8"];

/// The points in the order in which a connection reaches them.
const ROAD: [&str; 5] = ["dns", "connection", "tls", "login", "offers"];

/// Commands that print what stands in them: then the password stands in the profile.
const PRINTERS: [&str; 3] = ["echo", "printf", "print"];

/// Looks at the outbox of a profile.
pub(super) fn look(outbox: Option<&Outbox>, offline: bool, findings: &mut Findings<'_>) {
    let Some(outbox) = outbox else { return findings.skipped("outbox", "doctor-no-profile") };
    let Some(smtp) = &outbox.smtp else { return findings.well("outbox", &Message::new("doctor-no-outbox")) };
    findings.well("outbox", &about("doctor-outbox", smtp));
    let (is_ready, password) = password(smtp, findings);
    if offline {
        for point in ROAD {
            findings.skipped(point, "doctor-offline");
        }
        return;
    }
    // Without a password the server is looked at all the same, as far as it shows itself to strangers.
    let without_login = Smtp { username: None, ..smtp.clone() };
    let target = if is_ready { smtp } else { &without_login };
    match Session::open(target, password.as_deref()) {
        Ok(session) => open(session, target, smtp, findings),
        Err(failure) => failed(&failure, smtp, findings),
    }
}

fn about(id: &'static str, smtp: &Smtp) -> Message {
    Message::new(id).with("host", smtp.host.as_str()).with("port", smtp.port.to_string())
}

/// Whether one can log in as far as the password goes, and the password, which is never shown.
fn password(smtp: &Smtp, findings: &mut Findings<'_>) -> (bool, Option<String>) {
    let prints_itself = smtp.password_command.first().is_some_and(|program| {
        let name = program.rsplit('/').next().unwrap_or_default();
        PRINTERS.contains(&name)
    });
    match machine::smtp_password(smtp) {
        Ok(None) => {
            findings.well("password", &Message::new("doctor-password-none"));
            (true, None)
        }
        Ok(password) if prints_itself => {
            findings.add(
                "password",
                Health::Wrong,
                &Message::new("doctor-password-printed"),
                Some(&Message::new("doctor-password-printed-cure")),
            );
            (true, password)
        }
        Ok(password) => {
            findings.well("password", &Message::new("doctor-password"));
            (true, password)
        }
        Err(error) => {
            findings.error("password", Health::Wrong, &error);
            (false, None)
        }
    }
}

/// What a connection that came about shows.
fn open(mut session: Session, target: &Smtp, smtp: &Smtp, findings: &mut Findings<'_>) {
    findings.well("dns", &about("doctor-dns", smtp).with("address", session.server().address.as_str()));
    findings.well("connection", &about("doctor-connection", smtp));
    certificate(&session, smtp, findings);
    match (&smtp.username, &target.username) {
        (Some(_), None) => findings.skipped("login", "doctor-login-no-password"),
        (None, _) => findings.well("login", &Message::new("doctor-login-none")),
        (Some(_), Some(username)) => findings.well("login", &Message::new("doctor-login").with("username", username.as_str())),
    }
    match session.capabilities() {
        Ok(offered) => offers(&offered, findings),
        Err(failure) => wrong("offers", &failure, "doctor-cure-later", smtp, findings),
    }
    session.close();
}

fn certificate(session: &Session, smtp: &Smtp, findings: &mut Findings<'_>) {
    if smtp.tls == Tls::None {
        return findings.well("tls", &Message::new("doctor-tls-none"));
    }
    let Some(end) = session.certificate().and_then(expiry) else {
        return findings.well("tls", &about("doctor-tls", smtp));
    };
    let days = end.signed_duration_since(machine::now()).num_days();
    let said = about("doctor-tls-until", smtp).with("days", days.to_string());
    if days < FEW_DAYS {
        findings.add("tls", Health::Look, &said, Some(&Message::new("doctor-tls-cure")));
    } else {
        findings.well("tls", &said);
    }
}

fn offers(offered: &[String], findings: &mut Findings<'_>) {
    let keyword = |line: &str| line.split(' ').next().unwrap_or_default().to_ascii_uppercase();
    let has = |name: &str| offered.iter().any(|line| keyword(line) == name);
    let size = offered.iter().find(|line| keyword(line) == "SIZE").and_then(|line| line.split(' ').nth(1)?.parse::<u64>().ok());
    let shown = |name: &&str| match size.filter(|size| *name == "SIZE" && *size > 0) {
        Some(size) => format!("SIZE ({} MB)", size / 1_000_000),
        None => (*name).to_owned(),
    };
    let (there, lacking): (Vec<&str>, Vec<&str>) = OFFERS.into_iter().partition(|name| has(name));
    let list = |names: Vec<String>| if names.is_empty() { "-".to_owned() } else { names.join(", ") };
    let said = Message::new("doctor-offers")
        .with("there", list(there.iter().map(shown).collect()))
        .with("lacking", list(lacking.iter().map(ToString::to_string).collect()));
    let cure = if !has("8BITMIME") {
        Some("doctor-offers-8bit")
    } else if size.is_some_and(|size| size > 0 && size < SMALL) {
        Some("doctor-offers-size")
    } else {
        None
    };
    match cure {
        Some(cure) => findings.add("offers", Health::Look, &said, Some(&Message::new(cure))),
        None if !has("DSN") => findings.add("offers", Health::Well, &said, Some(&Message::new("doctor-offers-dsn"))),
        None => findings.well("offers", &said),
    }
}

/// What is known of the road up to the point where it ended.
fn failed(failure: &Failure, smtp: &Smtp, findings: &mut Findings<'_>) {
    let (end, cure) = match (failure.step, failure.reason) {
        (Step::Resolve, _) => (0, "doctor-cure-name"),
        (Step::Connect, Reason::Certificate) | (Step::StartTls, _) => (2, "doctor-cure-tls"),
        (Step::Connect, _) => (1, "doctor-cure-connection"),
        _ => (3, "doctor-cure-login"),
    };
    let reached = ["doctor-dns-found", "doctor-connection", "doctor-tls"];
    for (point, said) in ROAD.iter().zip(reached).take(end) {
        findings.well(point, &about(said, smtp));
    }
    wrong(ROAD[end], failure, cure, smtp, findings);
    for point in &ROAD[end + 1..] {
        findings.skipped(point, "doctor-not-reached");
    }
}

fn wrong(point: &'static str, failure: &Failure, cure: &'static str, smtp: &Smtp, findings: &mut Findings<'_>) {
    let console = findings.console;
    let said = if failure.detail.is_empty() { "-".to_owned() } else { failure.detail.replace('\n', " ") };
    let said = about("doctor-failed", smtp)
        .with("reason", console.plain(&format!("reason-{}", failure.reason.id())))
        .with("said", failure.code.map_or_else(|| said.clone(), |code| format!("{code} {said}")));
    findings.add(point, Health::Wrong, &said, Some(&Message::new(cure)));
}
