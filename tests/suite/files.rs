//! Files: written whole or not at all, never over another without a word; the user's own files, and what happens when they are broken.

use super::support::{demur, person};

#[test]
fn letters_go_into_a_folder_and_a_second_run_changes_nothing() {
    let demur = demur();
    let first = demur.draft(&person("ben"), &["objection", "access", "--format", "html", "--output", "a/b/letters"]);
    let names = demur.names("a/b/letters");
    assert_eq!((first.code, names.len(), first.stderr.matches("Written: a/b/letters/20261121-").count()), (Some(0), 2, 2), "{first:?}");
    assert!(names.iter().all(|name| name.ends_with(".html")), "{names:?}");
    let second = demur.draft(&person("ben"), &["objection", "access", "--format", "html", "--output", "a/b/letters"]);
    assert_eq!((second.code, second.stderr.matches("Already there, unchanged: a/b/letters/20261121-").count()), (Some(0), 2), "{second:?}");
}

#[test]
fn the_format_is_taken_from_the_ending() {
    let demur = demur();
    for (file, start) in
        [("a.txt", "Ben Sample\n"), ("a.md", "Ben Sample\\\n"), ("a.html", "<!DOCTYPE html>"), ("a.json", "[{"), ("a.pdf", "%PDF-1.7")]
    {
        assert_eq!(demur.draft(&person("ben"), &["objection", "--output", file]).code, Some(0), "{file}");
        let bytes = std::fs::read(demur.path(file)).unwrap();
        assert!(bytes.starts_with(start.as_bytes()), "{file}");
    }
}

#[test]
fn another_file_is_not_overwritten_without_force_and_nothing_else_is_written() {
    let demur = demur();
    demur.draft(&person("ben"), &["objection", "access", "--format", "html", "--output", "letters"]);
    let names = demur.names("letters");
    let other = demur.put(&format!("letters/{}", names[1]), b"mine");
    std::fs::remove_file(demur.path("letters").join(&names[0])).unwrap();
    let refused = demur.draft(&person("ben"), &["objection", "access", "--format", "html", "--output", "letters"]);
    let stderr = format!(
        "Error: letters/{} is there already, with other contents.\n  --force overwrites it; or choose another --output.\n",
        names[1]
    );
    assert_eq!((refused.code, refused.stderr), (Some(1), stderr));
    assert_eq!((demur.names("letters"), std::fs::read(&other).unwrap()), (vec![names[1].clone()], b"mine".to_vec()));
    let forced = demur.draft(&person("ben"), &["objection", "access", "--format", "html", "--output", "letters", "--force"]);
    assert_eq!((forced.code, demur.names("letters")), (Some(0), names));
    assert!(std::fs::read(other).unwrap().starts_with(b"<!DOCTYPE html>"));
}

#[test]
fn a_folder_that_cannot_be_made_leaves_nothing_behind() {
    let demur = demur();
    demur.put("file", b"");
    let ran = demur.draft(&person("ben"), &["objection", "--output", "file/letters/"]);
    assert!(ran.code == Some(1) && ran.stderr.starts_with("Error: file/letters/20261121-"), "{ran:?}");
    let device = demur.draft(&person("ben"), &["objection", "--output", "/dev/full"]);
    assert!(device.code == Some(1) && device.stderr.starts_with("Error: /dev/full cannot be written: "), "{device:?}");
    assert_eq!(demur.names("."), ["file", "profile.toml"]);
}

#[test]
fn several_letters_of_a_stream_format_share_a_file_and_others_want_a_folder() {
    let demur = demur();
    assert_eq!(demur.draft(&person("ben"), &["objection", "access", "--output", "both.txt"]).code, Some(0));
    assert_eq!(std::fs::read_to_string(demur.path("both.txt")).unwrap().matches('\u{c}').count(), 1);
    let refused = demur.draft(&person("ben"), &["objection", "access", "--output", "both.pdf"]);
    assert_eq!((refused.code, refused.stderr.lines().next()), (Some(2), Some("Error: 2 letters as pdf need a folder: --output FOLDER")));
}

#[test]
fn the_users_own_address_takes_the_place_of_the_built_in_one_and_counts_as_unverified() {
    let own = "[whatsapp-ireland]\npostal_address = [\"New Road 1\", \"Dublin 9\"]\n";
    let ran = demur()
        .with_own("data/controllers.toml", own)
        .draft(&person("anna"), &["objection", "--service", "whatsapp", "--to", "whatsapp-ireland"]);
    assert!(ran.stdout.contains("WhatsApp Ireland Limited\nNew Road 1\nDublin 9\nIRLAND\n"), "{ran:?}");
    assert!(ran.stderr.contains("Nicht geprüft: whatsapp-ireland ("), "{ran:?}");
}

#[test]
fn the_users_own_words_and_clauses_take_the_place_of_the_built_in_ones() {
    let ran = demur()
        .with_own("locales/en/letter/frame.ftl", "salutation = Dear Privacy Team,\n")
        .with_own("templates/letter/objection.md", "**My own** clause with {{ t(id=\"objection-basis\") }}\n")
        .draft(&person("ben"), &["objection"]);
    assert!(ran.stdout.contains("Dear Privacy Team,\n") && ran.stdout.contains("\nMy own clause with I do not accept"), "{ran:?}");
}

#[test]
fn a_new_language_of_the_users_can_be_written_in() {
    let mut demur = demur().with_own("locales/manifest.toml", "[en-IE]\nname = \"Irish English\"\nbase = \"en\"\nstatus = \"draft\"\n");
    demur = demur.with_own("locales/en-IE/letter/frame.ftl", "closing = Le meas,\n");
    let ran = demur.draft(&person("ben"), &["objection"]);
    assert!(ran.stdout.contains("\nLe meas,\n"), "{ran:?}");
}

/// A file of the user's that is broken, and the line that the person gets.
#[rustfmt::skip]
const BROKEN: &[(&str, &str, &str)] = &[
    ("data/controllers.toml", "[meta-platforms-ireland\n", "Error: data/controllers.toml:1:24: "),
    ("data/controllers.toml", "[meta-platforms-ireland]\nname = 5\n", "Error: data/controllers.toml: "),
    ("data/controllers.toml", "[new-one]\nname = \"New\"\n", "Error: data/controllers.toml: missing field"),
    ("data/services.toml", "[facebook.controllers]\neu-gdpr = \"nobody\"\n", "Error: data/services.toml: no controller `nobody` in controllers.toml"),
    ("data/controllers.toml", "[meta-platforms-ireland]\nname = \"\"\n", "Error: data/controllers.toml: meta-platforms-ireland: `name` is empty or has control characters"),
    ("data/controllers.toml", "[meta-platforms-ireland]\ndays_of_post = 400000\n", "Error: data/controllers.toml: meta-platforms-ireland: `days_of_post` is more than 60"),
    ("data/holidays.toml", "[IE]\nholidays = [{ id = \"odd\", month = 13, day = 1 }]\n", "Error: data/holidays.toml: the holiday `odd` falls on no day"),
    ("locales/en/interface.ftl", "help-demur = { $nobody }\n]broken\n", "Error: locales/en/interface.ftl:2:1: "),
    ("data/holidays.toml", "IE = 3\n", "Error: data/holidays.toml: "),
    ("locales/manifest.toml", "[xx\n", "Error: locales/manifest.toml:1:4: "),
    ("locales/en/letter/frame.ftl", "salutation = Dear\n]broken\n", "Error: locales/en/letter/frame.ftl:2:1: "),
    ("locales/en/letter/frame.ftl", "salutashun = Dear\n", "Error: locales/en/letter/frame.ftl: the message “salutashun” is one that nothing uses."),
    ("locales/en/letter/frame.ftl", "closing = Yours, { $who }\n", "Error: locales/en: the message “closing” cannot be worded: "),
    ("templates/letter/frame.md", "{% for x in %}\n", "Error: templates/letter/frame.md:1:"),
    ("templates/letter/frame.md", "{{ nothing }}\n", "Error: templates/letter/frame.md:1:"),
    ("templates/letter/frame.md", "{{ t(id=\"nothing\") }}\n", "Error: templates/letter/frame.md:1:"),
    ("templates/letter/frame.md", "<b>raw</b>\n", "Error: A template makes something that no letter has: "),
    ("templates/letter/frame.md", "![image](x)\n", "Error: A template makes something that no letter has: "),
];

#[test]
fn a_broken_file_of_the_users_is_one_error_that_names_it() {
    for (file, text, start) in BROKEN {
        let ran = demur().with_own(file, text).draft(&person("ben"), &["objection"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{file}: {ran:?}");
        assert!(ran.stderr.starts_with(start) && ran.stderr.lines().count() == 2, "{file}: {ran:?}");
    }
}

#[test]
fn a_broken_look_of_the_users_is_named_with_its_place() {
    for (text, start) in
        [("#let x = \n", "Error: templates/letter.typ:1:"), ("#nothing()\n", "Error: templates/letter.typ:1:2: unknown variable: nothing")]
    {
        let demur = demur().with_own("templates/letter.typ", text);
        let ran = demur.draft(&person("ben"), &["objection", "--output", "a.pdf"]);
        assert!(ran.code == Some(1) && ran.stderr.starts_with(start), "{ran:?}");
        assert_eq!(demur.names("."), [".config", "profile.toml"]);
    }
}

#[test]
fn a_file_that_is_no_font_or_no_image_is_refused() {
    let demur = demur();
    demur.put("fonts/a.ttf", b"no font");
    let font = demur.draft(&person("ben"), &["objection", "--output", "a.pdf", "--font-path", "fonts"]);
    assert_eq!(
        (font.code, font.stderr.as_str()),
        (
            Some(1),
            "Error: fonts/a.ttf holds no font that can be used.\n  --font-path takes a folder with .ttf or .otf files, or one such file.\n"
        )
    );
    let missing = demur.draft(&person("ben"), &["objection", "--output", "a.pdf", "--font-path", "nowhere"]);
    assert!(missing.code == Some(1) && missing.stderr.starts_with("Error: nowhere cannot be read: "), "{missing:?}");
    demur.put("signature.gif", b"GIF89a");
    let signed = person("ben").replace("[[accounts]]", "signature = \"signature.gif\"\n[[accounts]]");
    let image = demur.draft(&signed, &["objection", "--output", "a.pdf"]);
    assert_eq!((image.code, image.stderr.as_str()), (Some(1), "Error: signature.gif: The signature has to be a PNG or JPEG image.\n"));
    assert_eq!(demur.names("."), ["fonts", "profile.toml", "signature.gif"]);
}

#[test]
fn a_damaged_signature_is_named_as_such() {
    let demur = demur();
    demur.put("signature.png", b"\x89PNG\r\n\x1a\nnothing");
    let signed = person("ben").replace("[[accounts]]", "signature = \"signature.png\"\n[[accounts]]");
    let ran = demur.draft(&signed, &["objection", "--output", "a.pdf"]);
    assert_eq!(
        (ran.code, ran.stderr.as_str()),
        (Some(1), "Error: signature.png: The image that signature in [subject] names is damaged and cannot be shown.\n")
    );
    let endless = demur.draft(&signed.replace("signature.png", "/dev/zero"), &["objection", "--output", "a.pdf"]);
    assert!(endless.code == Some(1) && endless.stderr.starts_with("Error: /dev/zero cannot be read: "), "{endless:?}");
    assert_eq!(demur.names("."), ["profile.toml", "signature.png"]);
}

#[test]
fn a_link_that_leads_nowhere_is_not_replaced_without_force() {
    let demur = demur();
    std::os::unix::fs::symlink("nowhere", demur.path("a.txt")).unwrap();
    let ran = demur.draft(&person("ben"), &["objection", "--output", "a.txt"]);
    assert!(ran.code == Some(1) && ran.stderr.starts_with("Error: a.txt is there already"), "{ran:?}");
}

#[test]
fn words_of_the_users_that_cannot_be_said_are_said_in_the_built_in_ones() {
    let ran = demur().with_own("locales/en/interface.ftl", "help-demur = Letters, { $nobody }!\n").speaking("en_IE.UTF-8").run(&["--help"]);
    assert!(ran.code == Some(0) && ran.stdout.starts_with("Writes your letters to Meta"), "{ran:?}");
}

#[test]
fn characters_without_a_glyph_are_one_error_and_text_still_works() {
    let demur = demur();
    let profile = person("ben").replace("Ben Sample", "Ben 東京");
    let ran = demur.draft(&profile, &["objection", "--output", "a.pdf"]);
    let stderr = "Error: No font here shows these characters: 東 (U+6771), 京 (U+4EAC)\n  Name a folder of fonts that have them: --font-path DIR. Text and HTML need none.\n";
    assert_eq!((ran.code, ran.stderr.as_str(), demur.names(".")), (Some(1), stderr, vec!["profile.toml".to_owned()]));
    assert!(demur.draft(&profile, &["objection"]).stdout.starts_with("Ben 東京\n"));
}
