//! Letters by post and web forms with their proofs, and files put beside entries.

use chrono::{Days, Months, NaiveDate};
use serde_json::{Value, json};

use super::support::{Demur, Ran, demur, person, today};

/// The first bytes of a picture.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// A machine with a letter in its record, by post or by form.
fn recorded(language: &'static str, name: &str, channel: &str) -> (Demur, String) {
    let demur = demur().speaking(language);
    demur.put("profile.toml", person(name).as_bytes());
    let send = ["send", "objection", "--profile", "profile.toml", "--yes", "--output", "letters", "--to", "meta-platforms-ireland"];
    let ran = run(&demur, &[send.as_slice(), &["--channel", channel]].concat());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let reference = status(&demur)["reference"].as_str().unwrap().to_owned();
    (demur, reference)
}

fn run(demur: &Demur, arguments: &[&str]) -> Ran {
    demur.run(&[arguments, &["--data-dir", "record"]].concat())
}

fn record(demur: &Demur, reference: &str, more: &[&str]) -> Ran {
    run(demur, &[&["record", reference], more, &["--on", &today()]].concat())
}

fn status(demur: &Demur) -> Value {
    let ran = run(demur, &["status", "--all", "--json"]);
    serde_json::from_str::<Vec<Value>>(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}")).remove(0)
}

fn entries(demur: &Demur, reference: &str) -> Vec<Value> {
    let shown: Value = serde_json::from_str(&run(demur, &["show", reference, "--json"]).stdout).unwrap();
    shown["entries"].as_array().unwrap().clone()
}

fn calendar(demur: &Demur) -> String {
    run(demur, &["status", "--ics", "-"]).stdout.replace("\r\n ", "")
}

fn day() -> NaiveDate {
    demur::machine::today()
}

fn in_words(date: NaiveDate) -> String {
    let words = super::support::knowledge().locales.for_interface(&"en".parse().unwrap()).unwrap();
    words.long_date(date).unwrap()
}

#[test]
fn a_registered_letter_abroad_shows_its_way_and_until_when_its_receipt_can_be_fetched() {
    let (demur, reference) = recorded("en_IE.UTF-8", "anna", "post");
    demur.put("slip.png", PICTURE);
    let post = [
        "--carrier",
        "österreichische post",
        "--product",
        "Einschreiben",
        "--tracking",
        "rr 473 124 829 at",
        "--place",
        "1010 Wien",
        "--file",
        "slip.png",
    ];
    let ran = record(&demur, &reference, &[&["posted"], post.as_slice()].concat());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let until = day().checked_add_months(Months::new(6)).unwrap();
    for said in [
        "By post: Österreichische Post, Einschreiben, number RR473124829AT, posted at 1010 Wien".to_owned(),
        format!("The delivery receipt can be asked for until {}", in_words(until)),
        "a tracking status on a web page may be no proof of receipt".to_owned(),
        format!(
            "Next: fetch the delivery receipt as soon as the letter has arrived, by {}, then: demur record {reference} --data-dir record delivered",
            in_words(until)
        ),
    ] {
        assert!(ran.stdout.contains(&said), "{said}\n{}", ran.stdout);
    }
    let letter = status(&demur);
    let expected = json!({
        "posted_on": today(), "carrier": "post-at", "product": "einschreiben", "tracking_number": "RR473124829AT", "place": "1010 Wien",
        "delivery_receipt": false, "fetch_by": until, "fetch_rests_on": "period",
    });
    assert_eq!((&letter["post"], &letter["next"]["code"]), (&expected, &"fetch-receipt".into()));
    let shown = run(&demur, &["show", &reference]);
    assert!(shown.stdout.matches("number RR473124829AT").count() == 2, "{shown:?}");
    let dates = calendar(&demur);
    let (uid, start) =
        (format!("UID:{reference}-delivery-receipt@demur.invalid"), format!("DTSTART;VALUE=DATE:{}", until.format("%Y%m%d")));
    assert!(dates.contains(&uid) && dates.contains(&start) && dates.contains("SUMMARY:Fetch the delivery receipt: "), "{dates}");
    // The day itself is not enough: the receipt is still to be fetched.
    assert_eq!(record(&demur, &reference, &["delivered"]).code, Some(0));
    let letter = status(&demur);
    assert_eq!((&letter["next"]["code"], &letter["post"]["fetch_by"]), (&"fetch-receipt".into(), &json!(until)));
    demur.put("receipt.png", &[PICTURE, b"2"].concat());
    let delivered = record(&demur, &reference, &["delivered", "--file", "receipt.png", "--tracking", "RR473124829AT"]);
    assert!(delivered.code == Some(0) && !delivered.stdout.contains("delivery receipt can be asked"), "{delivered:?}");
    let letter = status(&demur);
    assert_eq!(
        (&letter["post"]["delivery_receipt"], &letter["post"]["fetch_by"], &letter["next"]["code"]),
        (&true.into(), &Value::Null, &"wait".into())
    );
    let dates = calendar(&demur);
    let event = dates.split("BEGIN:VEVENT").find(|event| event.contains(&uid)).unwrap();
    assert!(event.contains("STATUS:CANCELLED"), "{event}");
}

#[test]
fn where_no_period_is_known_for_certain_the_reminder_is_early_and_says_so() {
    let (demur, reference) = recorded("de_DE.UTF-8", "anna", "post");
    let ran = record(&demur, &reference, &["posted", "--carrier", "Bote & Söhne", "--product", "Express", "--tracking", "X-12345"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stderr.contains("über diesen Beförderer weiß demur nichts"), "{ran:?}");
    for said in [
        "Per Post: Bote & Söhne, Express, Sendungsnummer X-12345",
        "nicht sicher bekannt: Holen Sie ihn früh",
        "2 AZR 68/24",
        "den Auslieferungsbeleg holen",
    ] {
        assert!(ran.stdout.contains(said), "{said}\n{}", ran.stdout);
    }
    let early = day().checked_add_days(Days::new(14)).unwrap();
    let post = status(&demur)["post"].clone();
    assert_eq!((&post["fetch_by"], &post["fetch_rests_on"]), (&json!(early), &"caution".into()));
    let dates = calendar(&demur);
    assert!(dates.contains("-delivery-receipt@demur.invalid") && dates.contains("vorsorglich früh"), "{dates}");
}

#[test]
fn a_letter_within_the_country_has_no_period_until_one_is_verified() {
    let own = "[carriers.deutsche-post.within]\nmonths = 9\nsource = \"test\"\nchecked = 2026-11-22\nstatus = \"verified\"\n[carriers.deutsche-post]\ncountries = [\"DE\", \"IE\"]\nstatus = \"verified\"\n";
    for (overlay, rests_on) in
        [(None, "period"), (Some(own), "period"), (Some("[carriers.deutsche-post]\ncountries = [\"DE\", \"IE\"]\n"), "caution")]
    {
        let (demur, reference) = recorded("en_IE.UTF-8", "anna", "post");
        if let Some(text) = overlay {
            demur.put(".config/demur/data/carriers.toml", text.as_bytes());
        }
        let ran = record(&demur, &reference, &["posted", "--carrier", "deutsche-post", "--product", "Einschreiben Einwurf"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(status(&demur)["post"]["fetch_rests_on"], rests_on, "{overlay:?}");
    }
}

#[test]
fn an_ordinary_letter_has_no_receipt_to_fetch_and_everything_stays_as_it_was() {
    let (demur, reference) = recorded("en_IE.UTF-8", "anna", "post");
    assert_eq!(record(&demur, &reference, &["posted", "--carrier", "post-at", "--product", "Brief"]).code, Some(0));
    let letter = status(&demur);
    assert_eq!((&letter["next"]["code"], &letter["post"]["fetch_by"]), (&"get-proof".into(), &Value::Null));
    assert!(!calendar(&demur).contains("delivery-receipt"));
    let corrected = record(&demur, &reference, &["corrected", "--seq", "2", "--product", "einschreiben"]);
    assert_eq!(corrected.code, Some(0), "{corrected:?}");
    let post = status(&demur)["post"].clone();
    assert_eq!(
        (&post["carrier"], &post["product"], &post["fetch_rests_on"]),
        (&"post-at".into(), &"einschreiben".into(), &"period".into())
    );
    assert_eq!(record(&demur, &reference, &["delivery-failed"]).code, Some(0));
    assert_eq!(status(&demur)["post"]["fetch_by"], Value::Null, "what came back has no receipt");
}

#[test]
fn what_cannot_be_of_a_letter_by_post_is_refused_and_what_is_odd_is_recorded_with_a_word() {
    let (demur, reference) = recorded("en_IE.UTF-8", "anna", "post");
    for (typed, said) in [
        (&["posted", "--carrier", " "][..], "--carrier needs one line"),
        (&["posted", "--place", "a\u{202e}b"], "--place needs one line"),
        (&["posted", "--tracking", "no!"], "--tracking no!: not a tracking number"),
        (&["posted", "--tracking", "RR473124829DE RR473124829DE RR473124829DE RR473124829DE"], "not a tracking number"),
        (&["answered", "--tracking", "RR473124829DE"], "belong to posted"),
        (&["posted", "--text", "profile.toml"], "belong to submitted"),
    ] {
        let ran = record(&demur, &reference, typed);
        assert!(ran.code == Some(2) && ran.stderr.contains(said), "{typed:?}: {ran:?}");
    }
    assert_eq!(entries(&demur, &reference).len(), 1, "nothing was recorded");
    let odd =
        record(&demur, &reference, &["posted", "--carrier", "Deutsche Post", "--product", "Brieftaube", "--tracking", "RR473124828DE"]);
    assert!(odd.code == Some(0) && odd.stderr.contains("does not look like a tracking number"), "{odd:?}");
    assert!(odd.stderr.contains("does not know this way of sending with Deutsche Post. Known are: brief einschreiben"), "{odd:?}");
    let (form, reference) = recorded("en_IE.UTF-8", "anna", "form");
    let wrong = record(&form, &reference, &["delivered", "--carrier", "Deutsche Post"]);
    assert!(wrong.code == Some(1) && wrong.stderr.contains("does not fit a letter with --channel form"), "{wrong:?}");
}

/// The first text to paste of the packet.
fn pasted(demur: &Demur, reference: &str) -> String {
    let packet = std::fs::read_to_string(demur.path(&format!("letters/{reference}-form.txt"))).unwrap();
    let after = packet.split(" -----\n").nth(1).unwrap();
    after.split("\n-----").next().unwrap().to_owned()
}

fn mail(date: &str) -> String {
    format!(
        "From: Meta <noreply@support.example>\r\nTo: anna@example.org\r\nDate: {date}\r\nSubject: We received your request\r\nMessage-ID: <1@support.example>\r\n\r\nThank you.\r\n"
    )
}

#[test]
fn a_form_keeps_what_was_typed_what_was_shown_and_the_confirmation_which_proves_receipt() {
    for (language, same) in [
        ("en_IE.UTF-8", "is word for word one of those in the packet"),
        ("de_DE.UTF-8", "stimmt Wort für Wort mit einem der vorbereiteten Texte überein"),
    ] {
        let (demur, reference) = recorded(language, "anna", "form");
        demur.put("typed.txt", pasted(&demur, &reference).replace('\n', "\r\n").as_bytes());
        demur.put("screen.png", PICTURE);
        let noon = demur::machine::now().format("%a, %d %b %Y %H:%M:%S %z").to_string();
        demur.put("confirmation.eml", mail(&noon).as_bytes());
        let files = ["--text", "typed.txt", "--screenshot", "screen.png", "--confirmation", "confirmation.eml"];
        let ran = record(&demur, &reference, &[&["submitted"], files.as_slice()].concat());
        assert!(ran.code == Some(0) && ran.stderr.contains(same), "{ran:?}");
        let letter = status(&demur);
        assert_eq!((&letter["received_basis"], &letter["state"]), (&"acknowledged".into(), &"acknowledged".into()), "{letter}");
        let entries = entries(&demur, &reference);
        let of = |number: usize| -> (String, Vec<String>) {
            let roles = entries[number]["attached"].as_array().unwrap().iter().map(|file| file["role"].as_str().unwrap().to_owned());
            (entries[number]["event"].as_str().unwrap().to_owned(), roles.collect())
        };
        assert_eq!(of(1), ("submitted".to_owned(), vec!["screenshot".to_owned(), "typed".to_owned()]));
        assert_eq!(of(2), ("acknowledged".to_owned(), vec!["confirmation".to_owned()]));
        assert_eq!(
            entries[2]["payload"]["files"][0],
            json!({ "role": "confirmation", "name": "confirmation.eml", "type": "message/rfc822", "bytes": mail(&noon).len() })
        );
        assert_eq!(run(&demur, &["show", &reference, "--output", "out"]).code, Some(0));
        for name in [format!("{reference}-2-typed.txt"), format!("{reference}-2-screen.png"), format!("{reference}-3-confirmation.eml")] {
            assert!(demur.names("out").contains(&name), "{name}: {:?}", demur.names("out"));
        }
        assert_eq!(run(&demur, &["ledger", "verify"]).code, Some(0));
    }
}

#[test]
fn a_text_that_differs_is_kept_and_named_so_and_a_confirmation_of_another_day_is_refused() {
    let (demur, reference) = recorded("en_IE.UTF-8", "anna", "form");
    demur.put("typed.txt", b"I object to everything.");
    demur.put("old.eml", mail("Mon, 01 Jan 2024 10:00:00 +0000").as_bytes());
    demur.put("undated.eml", mail("soon").as_bytes());
    demur.put("binary.bin", b"\xff\xfe\0\x01");
    for (typed, code, said) in [
        (&["--confirmation", "old.eml"][..], 1, "which is before"),
        (&["--confirmation", "undated.eml"], 1, "no date that can be read"),
        (&["--confirmation", "typed.txt"], 2, "--confirmation typed.txt is text/plain"),
        (&["--text", "binary.bin"], 2, "--text binary.bin is application/octet-stream"),
        (&["--screenshot", "typed.txt"], 2, "--screenshot typed.txt is text/plain"),
        (&["--text", "missing.txt"], 1, "missing.txt cannot be read"),
    ] {
        let ran = record(&demur, &reference, &[&["submitted"], typed].concat());
        assert!(ran.code == Some(code) && ran.stderr.contains(said), "{typed:?}: {ran:?}");
    }
    assert_eq!(entries(&demur, &reference).len(), 1, "nothing was recorded");
    let ran = record(&demur, &reference, &["submitted", "--text", "typed.txt"]);
    assert!(ran.code == Some(0) && ran.stderr.contains("differs from those in the packet"), "{ran:?}");
    assert_eq!(status(&demur)["received_basis"], "submitted", "a text that was typed proves no receipt");
    let alone = record(&demur, &reference, &["acknowledged", "--confirmation", "undated.eml"]);
    assert!(alone.code == Some(0) && status(&demur)["received_basis"] == "acknowledged", "{alone:?}");
}

#[test]
fn any_file_can_be_put_beside_an_entry_once() {
    let (demur, reference) = recorded("en_IE.UTF-8", "anna", "post");
    assert_eq!(record(&demur, &reference, &["posted", "--carrier", "post-at", "--product", "einschreiben"]).code, Some(0));
    assert_eq!(record(&demur, &reference, &["delivered"]).code, Some(0));
    demur.put("a.png", PICTURE);
    demur.put("b.txt", b"words");
    demur.put("copy of a.png", PICTURE);
    let attach = |more: &[&str]| run(&demur, &[&["attach", &reference], more].concat());
    let ran = attach(&["a.png", "b.txt", "copy of a.png", "--to", "3", "--note", "from the counter"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let kept = entries(&demur, &reference);
    assert_eq!(kept.len(), 5, "the same bytes are there once");
    assert_eq!(
        (&kept[3]["event"], &kept[3]["payload"]["belongs_to"], &kept[3]["payload"]["file"]["type"]),
        (&"attached".into(), &3.into(), &"image/png".into())
    );
    assert_eq!(status(&demur)["post"]["delivery_receipt"], true, "a file beside the delivery shows it");
    let again = attach(&["a.png", "--to", "3"]);
    assert!(again.code == Some(0) && again.stderr.contains("are there already"), "{again:?}");
    assert_eq!(entries(&demur, &reference).len(), 5);
    assert_eq!(attach(&["a.png"]).code, Some(0), "beside the letter as a whole it is another");
    let shown = run(&demur, &["show", &reference, "--output", "out"]);
    assert!(
        shown.stdout.contains("file added")
            && shown.stdout.contains("belongs to entry 3")
            && shown.stdout.contains("a.png (image/png, 16 B)"),
        "{shown:?}"
    );
    assert!(demur.names("out").contains(&format!("{reference}-4-a.png")) && demur.names("out").contains(&format!("{reference}-6-a.png")));
    assert_eq!(std::fs::read(demur.path(&format!("out/{reference}-5-b.txt"))).unwrap(), b"words");
    assert_eq!(record(&demur, &reference, &["corrected", "--seq", "4", "--as", "nothing"]).code, Some(0));
    assert_eq!(record(&demur, &reference, &["corrected", "--seq", "5", "--as", "nothing"]).code, Some(0));
    assert_eq!(status(&demur)["post"]["delivery_receipt"], false, "what was taken back shows nothing");
    assert_eq!(attach(&["a.png", "--to", "3"]).code, Some(0), "and can be put there again");
    assert_eq!(run(&demur, &["ledger", "verify"]).code, Some(0));
}

#[test]
fn what_is_no_file_or_too_large_is_refused_before_it_is_read() {
    let (demur, reference) = recorded("de_DE.UTF-8", "anna", "post");
    let large = std::fs::File::create(demur.path("large.bin")).unwrap();
    large.set_len(1 << 30).unwrap();
    std::fs::create_dir(demur.path("folder")).unwrap();
    demur.put("empty", b"");
    demur.put("sound.txt", b"sound");
    super::support::tool("mkfifo", &[demur.path("pipe").to_str().unwrap()], None);
    for (typed, code, said) in [
        (&["large.bin"][..], 1, "large.bin ist größer als 25 MiB"),
        (&["folder"], 1, "folder ist keine Datei"),
        (&["pipe"], 1, "pipe ist keine Datei"),
        (&["/dev/zero"], 1, "/dev/zero ist keine Datei"),
        (&["empty"], 1, "empty ist leer"),
        (&["nowhere"], 1, "nowhere"),
        (&["sound.txt", "folder"], 1, "folder ist keine Datei"),
        (&["sound.txt", "--to", "7"], 1, "keinen Eintrag 7"),
        (&["sound.txt"; 9], 2, "Höchstens 8 Dateien"),
        (&[], 2, "FILE"),
    ] {
        // No more memory than for a small file: a gigabyte is not read.
        let limited = format!("ulimit -v 900000; exec \"$0\" attach {reference} {} --data-dir record", typed.join(" "));
        let mut command = std::process::Command::new("bash");
        command.args(["-c", &limited, env!("CARGO_BIN_EXE_demur")]).env_clear().env("HOME", demur.home.path()).env("LC_ALL", "de_DE.UTF-8");
        let ran = super::support::ran(&command.current_dir(demur.home.path()).output().unwrap());
        assert!(ran.code == Some(code) && ran.stderr.contains(said), "{typed:?}: {ran:?}");
    }
    let recorded = record(&demur, &reference, &["posted", "--file", "pipe"]);
    assert!(recorded.code == Some(1) && recorded.stderr.contains("keine Datei"), "{recorded:?}");
    assert_eq!(entries(&demur, &reference).len(), 1, "nothing was recorded");
    let unknown = run(&demur, &["attach", "20261121-7K3QX9TB", "sound.txt"]);
    assert!(unknown.code == Some(1) && unknown.stderr.contains("20261121-7K3QX9TB"), "{unknown:?}");
}

#[test]
fn every_carrier_has_a_name_a_country_products_and_forms_of_numbers_that_can_be() {
    let carriers = super::support::knowledge().directory.carriers().clone();
    assert!(carriers.carriers.len() >= 9 && carriers.abroad.months == 6);
    for (id, carrier) in &carriers.carriers {
        assert!(!carrier.name.is_empty() && !carrier.countries.is_empty() && !carrier.products.is_empty(), "{id}");
        assert!(carrier.numbers.iter().all(|form| form.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())), "{id}");
        assert_eq!(carriers.find(&carrier.name.to_uppercase()).unwrap().0, id);
        for (product, record) in &carrier.products {
            assert_eq!(carrier.product(&record.name).unwrap().0, product, "{id}");
        }
    }
}
