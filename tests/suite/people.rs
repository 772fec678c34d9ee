//! People whom no example shows: without an account, a child, somebody represented; and a letter that follows an earlier one.

use demur::law::Right;
use demur::request::{Channel, FollowUp, Following, Precedent};

use super::support::{knowledge, person};

/// Somebody in Vienna without an account, who may be found on a page.
pub(crate) fn without_account() -> String {
    "language = \"de\"\n[subject]\nname = \"Dora Ohnekonto\"\nemail = \"dora@example.org\"\ncountry = \"AT\"\n\
     [traces]\nurls = [\"https://www.example.org/verein/vorstand\"]\n"
        .to_owned()
}

/// A child in Vienna with an account, for whom a parent writes; `more` goes into `[subject]`.
pub(crate) fn child(more: &str) -> String {
    format!(
        "language = \"de\"\n[subject]\nborn = 2015\ncountry = \"AT\"\n{more}\n[representative]\nrole = \"parent\"\nname = \"Eva Beispiel\"\n\
         email = \"eva@example.org\"\naddress = \"Beispielgasse 3\\n1020 Wien\"\n[[accounts]]\nservice = \"instagram\"\nusername = \"mia.beispiel\"\n"
    )
}

/// Anna, for whom somebody writes with a mandate.
pub(crate) fn mandated() -> String {
    format!(
        "{}\n[representative]\nrole = \"mandate\"\nname = \"Verein Beispielrecht\"\nemail = \"verein@example.org\"\n\
         address = \"Beispielring 5\\n1010 Wien\"\nmandate = 2026-11-02\n",
        person("anna")
    )
}

/// A letter that follows an objection of 1 September 2026 to Meta Platforms Ireland, posted, delivered, and never answered.
pub(crate) fn following(kind: FollowUp) -> Following {
    let knowledge = knowledge();
    let (controller, _) = knowledge.directory.controller("meta-platforms-ireland").unwrap();
    let day = |text: &str| text.parse().unwrap();
    let precedent = Precedent {
        reference: "20260901-7K3QX9TB".parse().unwrap(),
        controller: controller.clone(),
        date: day("2026-09-01"),
        rights: vec![Right::Objection],
        channel: Channel::Post,
        sent_on: Some(day("2026-09-02")),
        received: Some((day("2026-09-07"), "delivered")),
        deadline: Some(day("2026-10-07")),
        is_overdue: true,
        is_extended: false,
        answers: Vec::new(),
        identified: Vec::new(),
        reminders: Vec::new(),
        is_sending_shown: true,
    };
    Following { kind, precedent, missing: Vec::new(), identification: None, no_other_proceedings: false, early: false }
}
