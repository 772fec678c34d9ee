//! `demur send` against a mail server that fails in every way a server can: the right state, the truth in the record, no password anywhere.

use std::time::Duration;

use serde_json::Value;

use super::outbox::{Outbox, PASSWORD, outbox, text};
use super::sink::{Authority, Fault, Plan, Stage};
use super::support::{demur, person};

const BEFORE_THE_MESSAGE: [Stage; 5] = [Stage::Greeting, Stage::Ehlo, Stage::Mail, Stage::Rcpt, Stage::Data];

fn plain(plan: Plan) -> Outbox {
    outbox(plan, "none", "timeout = 1")
}

/// The letter as the record keeps it.
fn kept(outbox: &Outbox, reference: &str) -> Vec<u8> {
    let ran = outbox.run(&["show", reference, "--output", "copies", "--force"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    std::fs::read(outbox.demur.path(&format!("copies/{reference}.eml"))).unwrap()
}

#[test]
fn a_letter_by_email_arrives_as_it_is_kept_and_is_sent_once() {
    let outbox = plain(Plan::default());
    let ran = outbox.send(&[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let (reference, state) = outbox.only();
    assert_eq!((state.as_str(), ran.stdout.as_str()), ("sent", format!("{reference}  sent  meta-platforms-ireland\n").as_str()));
    let taken = outbox.sink.messages();
    assert_eq!(taken.len(), 1);
    assert_eq!((taken[0].from.as_str(), taken[0].to.as_slice()), ("anna@example.org", &["privacy@meta.example".to_owned()][..]));
    assert!(taken[0].violations.is_empty(), "{:?}", taken[0].violations);
    assert!(kept(&outbox, &reference) == taken[0].bytes, "the record keeps other bytes than left");
    assert_eq!(outbox.events(&reference), ["composed", "dispatch-started", "dispatched"]);
    let shown = outbox.shown(&reference);
    let last = &shown["entries"][2]["payload"];
    assert_eq!(last["server"]["host"], "127.0.0.1");
    assert_eq!(last["server"]["address"], "127.0.0.1");
    assert_eq!(last["server"]["certificate_sha256"], Value::Null);
    assert_eq!(last["hop"], "provider");
    let replies: Vec<(String, i64)> =
        last["replies"].as_array().unwrap().iter().map(|reply| (text(reply, "step"), reply["code"].as_i64().unwrap())).collect();
    assert_eq!(replies, [("mail".into(), 250), ("rcpt".into(), 250), ("data".into(), 354), ("message".into(), 250)]);
    assert!(text(&last["replies"][3], "text").contains(&taken[0].id), "the server's last word is kept");
    assert_eq!(shown["received_on"], Value::Null, "one's own provider is not the recipient");
    assert_eq!(shown["next"]["code"], "post-as-well");
    outbox.holds();
    let again = outbox.send(&[]);
    assert_eq!((again.code, outbox.sink.taken()), (Some(0), 1), "{again:?}");
    assert!(again.stderr.contains("Nichts geändert"), "{again:?}");
    assert_eq!(outbox.events(&reference).len(), 3);
    let insisted = outbox.send(&["--again"]);
    assert_eq!((insisted.code, outbox.sink.taken(), outbox.status().len()), (Some(0), 2, 2), "{insisted:?}");
}

#[test]
fn everything_that_leaves_is_shown_before() {
    let outbox = plain(Plan::default());
    let ran = outbox.send(&[]);
    for shown in
        ["per E-Mail an Meta Platforms Ireland Limited <privacy@meta.example>", "Sehr geehrte Damen und Herren,", "Nutzername bei Facebook"]
    {
        assert!(ran.stderr.contains(shown), "{shown} is not shown: {}", ran.stderr);
    }
    let fields = outbox.shown(&outbox.only().0)["letter"]["fields"].to_string();
    assert_eq!(fields, r#"["name","address","country","email","facebook.username","instagram.username","whatsapp.meta_ai","grounds"]"#);
}

#[test]
fn tls_is_checked_and_its_certificate_is_in_the_record() {
    let authority = Authority::shared();
    for tls in ["implicit", "starttls"] {
        let protect = |certificate| match tls {
            "implicit" => Plan::default().implicit_tls(certificate),
            _ => Plan::default().start_tls(certificate),
        };
        let good = outbox(protect(authority.good()).credentials("anna", PASSWORD), tls, "username = \"anna\"\ntimeout = 5");
        let ran = good.send(&[]);
        let taken = good.sink.messages();
        assert_eq!((ran.code, taken.len()), (Some(0), 1), "{tls}: {ran:?}");
        assert!(taken[0].encrypted && taken[0].user.as_deref() == Some("anna"));
        assert_eq!(good.leaks(&ran, &[PASSWORD]), None);
        for (name, bad) in [
            ("wrong name", authority.wrong_name()),
            ("expired", authority.expired()),
            ("not yet valid", authority.not_yet_valid()),
            ("self-signed", authority.self_signed()),
        ] {
            let outbox = outbox(protect(bad), tls, "username = \"anna\"\ntimeout = 5");
            let ran = outbox.send(&[]);
            assert_eq!(ran.code, Some(3), "{tls}, {name}: {ran:?}");
            assert_eq!(outbox.only().1, "failed");
            assert!(ran.stderr.contains("Zertifikat"), "{tls}, {name}: {ran:?}");
            assert!(
                !outbox.sink.commands().iter().any(|command| command.starts_with("AUTH") || command.starts_with("MAIL")),
                "{tls}, {name}"
            );
            outbox.holds();
        }
    }
}

#[test]
fn the_recipients_own_server_makes_a_receipt_and_a_deadline() {
    let authority = Authority::shared();
    let certificate = authority.good();
    let outbox = outbox(Plan::default().implicit_tls(certificate.clone()), "implicit", "timeout = 5");
    let ran = super::support::ran(&outbox.command_to("privacy@localhost", &["objection"], &[]).output().unwrap());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let shown = outbox.shown(&outbox.only().0);
    let last = &shown["entries"][2]["payload"];
    assert_eq!((&last["hop"], &last["server"]["certificate_sha256"]), (&"controller".into(), &certificate.sha256().into()));
    assert_eq!(shown["received_basis"], "controller-server");
    assert!(shown["deadline"].is_string() && shown["next"]["code"] == "wait", "{shown}");
}

#[test]
fn a_wrong_password_is_a_failure_and_stands_nowhere() {
    let base64_plain = "AGFubmEAczNjcmV0LcOcbsOvY29kZS1wYXNz";
    let base64_password = "czNjcmV0LcOcbsOvY29kZS1wYXNz";
    for reply in
        ["535 5.7.8 no", "535 5.7.8 you said s3cret-Ünïcode-pass or AGFubmEAczNjcmV0LcOcbsOvY29kZS1wYXNz, czNjcmV0LcOcbsOvY29kZS1wYXNz"]
    {
        let plan = Plan::default().start_tls(Authority::shared().good()).fault(Stage::Auth, Fault::Reply(reply));
        let outbox = outbox(plan, "starttls", "username = \"anna\"\ntimeout = 5");
        let ran = outbox.send(&[]);
        assert_eq!((ran.code, outbox.only().1.as_str()), (Some(3), "failed"), "{ran:?}");
        assert!(ran.stderr.contains("535"), "{ran:?}");
        assert_eq!(outbox.leaks(&ran, &[PASSWORD, base64_plain, base64_password]), None);
        outbox.holds();
    }
}

#[test]
fn a_password_comes_from_its_command_or_the_environment_and_else_nothing_happens() {
    let server = || Plan::default().credentials("anna", PASSWORD);
    let by_command =
        outbox(server(), "none", &format!("username = \"anna\"\npassword_command = [\"printf\", '%s\\nmore', \"{PASSWORD}\"]"));
    let mut command = by_command.command(&["objection"], &[]);
    let ran = super::support::ran(&command.env_remove("DEMUR_SMTP_PASSWORD").output().unwrap());
    assert_eq!((ran.code, by_command.sink.taken()), (Some(0), 1), "{ran:?}");
    assert_eq!(by_command.leaks(&ran, &[PASSWORD]), None);
    for (more, said) in [
        ("", "DEMUR_SMTP_PASSWORD"),
        ("password_command = [\"false\"]", "false"),
        ("password_command = [\"true\"]", "true"),
        ("password_command = [\"cat\", \"/dev/zero\"]", "cat /dev/zero"),
        ("password_command = [\"no-such-program-here\"]", "no-such-program-here"),
    ] {
        let outbox = outbox(server(), "none", &format!("username = \"anna\"\n{more}"));
        let mut command = outbox.command(&["objection"], &[]);
        let ran = super::support::ran(&command.env_remove("DEMUR_SMTP_PASSWORD").output().unwrap());
        assert_eq!((ran.code, outbox.sink.connections()), (Some(1), 0), "{ran:?}");
        assert!(ran.stderr.contains(said), "{said}: {ran:?}");
        assert_eq!(outbox.status(), Vec::<Value>::new(), "nothing is recorded");
    }
}

#[test]
fn a_coded_refusal_at_any_stage_is_a_failure_and_the_next_run_sends_under_the_same_reference() {
    let stages = BEFORE_THE_MESSAGE.into_iter().chain([Stage::Body]);
    for (stage, reply) in stages.flat_map(|stage| [(stage, "450 4.2.0 later"), (stage, "550-5.7.1 never\r\n550 5.7.1 again")]) {
        let outbox = plain(Plan::default().fault_on_connection(1, stage, Fault::Reply(reply)));
        let ran = outbox.send(&[]);
        let (reference, state) = outbox.only();
        assert_eq!((ran.code, state.as_str(), outbox.sink.taken()), (Some(3), "failed", 0), "{stage:?} {reply}: {ran:?}");
        assert!(ran.stderr.contains(&reply[..3]), "{stage:?} {reply}: {ran:?}");
        outbox.holds();
        let again = outbox.send(&[]);
        assert_eq!((again.code, outbox.only()), (Some(0), (reference.clone(), "sent".to_owned())), "{stage:?} {reply}: {again:?}");
        assert_eq!(outbox.sink.taken(), 1);
        assert!(kept(&outbox, &reference) == outbox.sink.messages()[0].bytes, "{stage:?} {reply}: the record keeps other bytes than left");
        outbox.holds();
    }
}

#[test]
fn any_other_end_before_the_message_is_a_failure() {
    let faults = [
        Fault::Hang,
        Fault::Close,
        Fault::CloseMidReply,
        Fault::Flood(1 << 20),
        Fault::LongLine(1 << 20),
        Fault::Drip,
        Fault::Raw(b"250 \xff\xfe\r\n".to_vec()),
        Fault::Raw(b"hello there\r\n".to_vec()),
    ];
    for stage in BEFORE_THE_MESSAGE {
        for fault in faults.clone() {
            let name = format!("{stage:?} {fault:?}");
            let name = &name[..name.len().min(60)];
            let outbox = plain(Plan::default().fault(stage, fault));
            let ran = outbox.send(&[]);
            let (reference, state) = outbox.only();
            assert_eq!((ran.code, state.as_str(), outbox.sink.taken()), (Some(3), "failed", 0), "{name}: {ran:?}");
            assert_eq!(outbox.events(&reference), ["composed", "dispatch-failed"], "{name}");
            outbox.holds();
        }
    }
}

#[test]
fn an_end_without_a_code_after_the_message_began_is_in_doubt_until_a_person_says_more() {
    let faults = [
        Fault::Hang,
        Fault::Close,
        Fault::CloseMidReply,
        Fault::AcceptThenClose,
        Fault::CloseAfter(1000),
        Fault::Flood(1 << 20),
        Fault::LongLine(1 << 20),
        Fault::Drip,
        Fault::Raw(b"250 \xff\xfe\r\n".to_vec()),
        Fault::Raw(b"fine\r\n".to_vec()),
        Fault::Reply("354 go on"),
    ];
    for (number, fault) in faults.into_iter().enumerate() {
        let name = format!("{fault:?}");
        let name = &name[..name.len().min(60)];
        let outbox = plain(Plan::default().fault_on_connection(1, Stage::Body, fault));
        let ran = outbox.send(&[]);
        let (reference, state) = outbox.only();
        assert_eq!((ran.code, state.as_str()), (Some(5), "in-doubt"), "{name}: {ran:?}");
        assert_eq!(outbox.events(&reference), ["composed", "dispatch-started", "in-doubt"], "{name}");
        let connections = outbox.sink.connections();
        for insist in [&[][..], &["--again"]] {
            let blocked = outbox.send(insist);
            assert_eq!((blocked.code, outbox.sink.connections()), (Some(5), connections), "{name}: {blocked:?}");
            assert!(blocked.stderr.contains(&format!("demur resolve {reference}")), "{blocked:?}");
        }
        let early = outbox.run(&["record", &reference, "acknowledged", "--on", &super::support::today()]);
        assert_eq!(early.code, Some(1), "{early:?}");
        let was_sent = number % 2 == 0;
        let resolved = outbox.run(&["resolve", &reference, if was_sent { "--sent" } else { "--not-sent" }, "--note", "looked"]);
        assert_eq!(resolved.code, Some(0), "{resolved:?}");
        assert_eq!(outbox.only().1, if was_sent { "sent" } else { "failed" });
        let taken = outbox.sink.taken();
        let after = outbox.send(&[]);
        assert_eq!((after.code, outbox.only()), (Some(0), (reference, "sent".to_owned())), "{name}: {after:?}");
        assert_eq!(outbox.sink.taken(), if was_sent { taken } else { taken + 1 }, "{name}");
        outbox.holds();
    }
}

#[test]
fn words_put_in_before_tls_end_the_session_before_the_log_in() {
    let forged = "250-mail\r\n250 AUTH PLAIN\r\n";
    for injected in [forged.to_owned(), format!("{forged}235 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n"), "250 ok\r\n2".to_owned()]
    {
        let plan =
            Plan::default().start_tls(Authority::shared().good()).fault(Stage::StartTls, Fault::Inject(injected.clone().into_bytes()));
        let outbox = outbox(plan, "starttls", "username = \"anna\"\ntimeout = 2");
        let ran = outbox.send(&[]);
        assert_eq!((ran.code, outbox.only().1.as_str(), outbox.sink.taken()), (Some(3), "failed", 0), "{injected:?}: {ran:?}");
        outbox.holds();
    }
}

#[test]
fn nothing_goes_in_plain_text_when_starttls_is_not_offered() {
    let outbox = outbox(Plan::default(), "starttls", "username = \"anna\"\ntimeout = 2");
    let ran = outbox.send(&[]);
    assert_eq!((ran.code, outbox.only().1.as_str()), (Some(3), "failed"), "{ran:?}");
    let commands = outbox.sink.commands();
    assert!(commands.iter().all(|command| command.starts_with("EHLO") || command.starts_with("QUIT")), "{commands:?}");
}

#[test]
fn a_server_without_log_in_or_extensions_is_told_from_one_that_has_them() {
    let without_auth = outbox(Plan::default().extensions(&["8BITMIME"]), "none", "username = \"anna\"\ntimeout = 2");
    let ran = without_auth.send(&[]);
    assert_eq!((ran.code, without_auth.only().1.as_str()), (Some(3), "failed"), "{ran:?}");
    assert!(ran.stderr.contains("AUTH PLAIN"), "{ran:?}");
    let bare = outbox(Plan::default().extensions(&[]), "none", "timeout = 2");
    let ran = bare.send(&[]);
    assert_eq!((ran.code, bare.sink.taken()), (Some(0), 1), "without 8BITMIME a letter goes in seven bits: {ran:?}");
    assert!(bare.sink.messages()[0].bytes.is_ascii());
    for (extensions, code, state) in [(&["8BITMIME"][..], 3, "failed"), (&["8BITMIME", "SMTPUTF8"], 0, "sent")] {
        let outbox = outbox(Plan::default().extensions(extensions), "none", "timeout = 2");
        let ran = super::support::ran(&outbox.command_to("prïvacy@meta.example", &["objection"], &[]).output().unwrap());
        assert_eq!((ran.code, outbox.only().1.as_str()), (Some(code), state), "{extensions:?}: {ran:?}");
    }
}

#[test]
fn lines_that_begin_with_dots_and_long_lines_arrive_as_they_are_kept() {
    let outbox = plain(Plan::default());
    let own = format!("text = '''\n.\n..\n.hidden\n\n.{}\nFrom here on'''", "x".repeat(3000));
    let anna = std::fs::read_to_string(outbox.demur.path("profile.toml")).unwrap().replace("grounds = [\"profession\"]", &own);
    outbox.demur.put("profile.toml", anna.as_bytes());
    let ran = outbox.send(&[]);
    assert_eq!((ran.code, outbox.sink.taken()), (Some(0), 1), "{ran:?}");
    let taken = &outbox.sink.messages()[0];
    assert!(kept(&outbox, &outbox.only().0) == taken.bytes, "the record keeps other bytes than left");
    assert!(
        taken.violations.is_empty() && taken.bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 999),
        "{:?}",
        taken.violations
    );
}

#[test]
fn line_ends_in_anything_that_becomes_a_header_are_refused_before_anything_happens() {
    let outbox = plain(Plan::default());
    for address in ["a@meta.example\r\nBcc: b@meta.example", "a@meta.example\nX: y", "a@meta.example>", "a b@meta.example", ""] {
        let ran = outbox.demur.run(&["send", "access", "--profile", "profile.toml", "--channel", "email", "--yes", "--address", address]);
        assert_eq!(ran.code, Some(2), "{address:?}: {ran:?}");
    }
    let anna = person("anna").replace("name = \"Anna Beispiel\"", "name = \"Anna\\r\\nBcc: x@example.org\"");
    outbox.demur.put("bad.toml", anna.as_bytes());
    let ran = outbox.demur.run(&["send", "access", "--profile", "bad.toml", "--channel", "post", "--yes"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(outbox.sink.connections(), 0);
}

#[test]
fn several_letters_take_one_connection_and_a_lost_one_is_opened_again() {
    let both = plain(Plan::default());
    let ran = both.send_rights(&["objection", "access"], &[]);
    assert_eq!((ran.code, both.sink.taken(), both.sink.connections()), (Some(0), 2, 1), "{ran:?}");
    let lost = plain(Plan::default().fault_on_message(2, Stage::Mail, Fault::Close));
    let ran = lost.send_rights(&["objection", "access"], &[]);
    assert_eq!((ran.code, lost.sink.taken(), lost.sink.connections()), (Some(0), 2, 2), "{ran:?}");
    lost.holds();
}

#[test]
fn of_several_letters_the_worst_end_counts() {
    for (first, second, code) in [
        (Fault::Reply("550 5.1.1 no"), Fault::Close, Some(5)),
        (Fault::Close, Fault::Reply("550 5.1.1 no"), Some(5)),
        (Fault::Delay(Duration::ZERO), Fault::Reply("450 4.1.1 no"), Some(3)),
    ] {
        let outbox = plain(Plan::default().fault_on_message(1, Stage::Body, first).fault_on_message(2, Stage::Body, second));
        let ran = outbox.send_rights(&["objection", "access"], &[]);
        assert_eq!(ran.code, code, "{ran:?}");
        assert_eq!(outbox.status().len(), 2);
        outbox.holds();
    }
}

#[test]
fn a_server_that_cannot_be_reached_fails_once_and_the_rest_is_not_tried() {
    let outbox = plain(Plan::default());
    let anna =
        std::fs::read_to_string(outbox.demur.path("profile.toml")).unwrap().replace(&format!("port = {}", outbox.sink.port), "port = 9");
    outbox.demur.put("profile.toml", anna.as_bytes());
    let ran = outbox.send_rights(&["objection", "access"], &[]);
    assert_eq!((ran.code, outbox.status().len()), (Some(3), 1), "{ran:?}");
    assert!(ran.stderr.contains("nicht versucht und nicht aufgezeichnet: 1"), "{ran:?}");
}

#[test]
fn a_rehearsal_writes_the_email_and_records_nothing() {
    let outbox = plain(Plan::default());
    let ran = outbox.send(&["--dry-run", "--output", "tried"]);
    let names = outbox.demur.names("tried");
    assert_eq!((ran.code, names.len(), outbox.sink.connections()), (Some(0), 1, 0), "{ran:?}");
    assert!(names[0].ends_with(".eml") && outbox.demur.names("record").is_empty(), "{names:?}");
    let message = std::fs::read_to_string(outbox.demur.path(&format!("tried/{}", names[0]))).unwrap();
    assert!(message.contains("To: privacy@meta.example\r\n") && message.contains("\r\nDate: "), "{}", &message[..500]);
}

#[test]
fn a_doubt_outlives_the_loss_of_the_log_beside_the_record() {
    let outbox = plain(Plan::default().fault(Stage::Body, Fault::Hang));
    let mut process =
        outbox.command(&["objection"], &[]).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
    assert!(outbox.sink.wait_for(|sink| sink.started() == 1, Duration::from_secs(20)));
    std::thread::sleep(Duration::from_millis(200));
    process.kill().unwrap();
    process.wait().unwrap();
    for beside in ["ledger.sqlite3-wal", "ledger.sqlite3-shm"] {
        let _ = std::fs::remove_file(outbox.demur.path(&format!("record/{beside}")));
    }
    assert_eq!(outbox.only().1, "in-doubt");
    assert_eq!(outbox.send(&[]).code, Some(5));
}

#[test]
fn what_was_not_taken_is_not_shown_as_taken() {
    let outbox = plain(Plan::default().fault(Stage::Rcpt, Fault::Reply("550 5.1.1 \u{202e}no\u{7}")));
    let ran = outbox.send(&[]);
    let shown = outbox.run(&["show", &outbox.only().0]);
    assert!(!shown.stdout.contains("angenommen") && shown.stdout.contains("550 5.1.1 no"), "{shown:?}");
    assert!(ran.stderr.contains("550 5.1.1 no") && !ran.stderr.contains('\u{202e}'), "{ran:?}");
}

#[test]
fn a_question_is_asked_only_of_somebody() {
    let demur = demur();
    demur.put("profile.toml", person("anna").as_bytes());
    let ran = super::support::ran(
        &demur.command(&["send", "access", "--profile", "profile.toml"]).stdin(std::process::Stdio::null()).output().unwrap(),
    );
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("--yes") && demur.names(".").iter().all(|name| !name.ends_with(".pdf")), "{ran:?}");
}

#[test]
fn email_wants_one_address_and_one_company() {
    let outbox = plain(Plan::default());
    for (arguments, said) in [
        (&["--channel", "email"][..], "--address"),
        (&["--channel", "email", "--address", "x@meta.example"], "--to"),
        (&["--channel", "post", "--address", "x@meta.example"], "--channel email"),
        (&["--channel", "post", "--format", "eml"], "pdf"),
        (&["--channel", "post", "--output", "letter.eml"], "pdf"),
        (&["--channel", "post", "--output", "letter.docx"], "pdf"),
    ] {
        let ran = outbox.demur.run(&[&["send", "access", "--profile", "profile.toml", "--yes"], arguments].concat());
        assert_eq!(ran.code, Some(2), "{arguments:?}: {ran:?}");
        assert!(ran.stderr.contains(said), "{arguments:?}: {ran:?}");
    }
}
