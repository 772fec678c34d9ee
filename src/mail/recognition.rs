//! What kind of message a mail seems to be: by its form first, and by the words of `data/replies.toml` where the form says nothing.

use super::phrases::folded;
use super::report::is_status;
use super::{Action, Automatic, Incoming, Kind, OF_A_CONTROLLER, Phrases, shown};

/// How many bytes of the text are compared with phrases.
const READ: usize = 64 << 10;

/// What is known of the sender when a mail is recognised.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sender<'a> {
    /// Whether the sender is the controller, as far as its address shows.
    pub is_controller: bool,
    /// The address that the letter went to.
    pub address: Option<&'a str>,
}

/// What a mail seems to be, and what it says of the way of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// The kind.
    pub kind: Kind,
    /// The status code (RFC 3463).
    pub status: Option<String>,
    /// The address that a mail server reports of.
    pub recipient: Option<String>,
    /// What a mail server said, in its words.
    pub diagnostic: Option<String>,
    /// The server that reports.
    pub reporting_mta: Option<String>,
    /// The server that the reporting one spoke to.
    pub remote_mta: Option<String>,
    /// The number that the controller gives the case.
    pub case_number: Option<String>,
}

/// Says what a mail seems to be.
pub fn recognise(mail: &Incoming, phrases: &Phrases, sender: Sender<'_>) -> Recognised {
    let by_report = reported(mail, sender.address);
    let mut recognised = by_report.or_else(|| bounced(mail, phrases)).unwrap_or_else(|| Recognised::of(said(mail, phrases, sender)));
    if sender.is_controller {
        recognised.case_number = case_number(mail, phrases);
    }
    recognised
}

impl Recognised {
    fn of(kind: Kind) -> Self {
        Self { kind, status: None, recipient: None, diagnostic: None, reporting_mta: None, remote_mta: None, case_number: None }
    }
}

/// By a report in the form of RFC 3464.
fn reported(mail: &Incoming, address: Option<&str>) -> Option<Recognised> {
    let report = mail.report.as_ref()?;
    let recipient = report.about(address)?;
    let kind = match recipient.did()? {
        Action::Failed => Kind::Bounce,
        Action::Delayed => Kind::Delay,
        Action::Expanded => Kind::Expanded,
        Action::Relayed => Kind::Relayed,
        Action::Delivered => Kind::Delivered,
    };
    Some(Recognised {
        status: recipient.status.clone(),
        recipient: recipient
            .original
            .clone()
            .filter(|own| address.is_some_and(|address| own.eq_ignore_ascii_case(address)))
            .or_else(|| recipient.address.clone()),
        diagnostic: recipient.diagnostic.clone(),
        reporting_mta: report.reporting_mta.clone(),
        remote_mta: recipient.remote_mta.clone(),
        ..Recognised::of(kind)
    })
}

/// By the words of a mail server that has a form of its own. Only what mail servers send counts: anybody can quote a bounce.
fn bounced(mail: &Incoming, phrases: &Phrases) -> Option<Recognised> {
    if !is_of_a_server(mail, phrases) {
        return None;
    }
    let (subject, text) = (folded(&mail.subject), folded(beginning(&mail.text)));
    let is = |kind: Kind| phrases.in_text(kind.id(), &text) || phrases.in_subject(kind.id(), &subject);
    let kind = [Kind::Delay, Kind::Bounce].into_iter().find(|kind| is(*kind))?;
    let line = mail.text.lines().take(200).find(|line| words(line).any(is_status));
    let line = line.or_else(|| mail.text.lines().take(200).find(|line| line.split([' ', '-', ':']).any(is_reply_code)));
    let status = line.and_then(|line| words(line).find(|word| is_status(word)));
    Some(Recognised {
        status: status.map(str::to_owned),
        recipient: mail.text.lines().take(200).find_map(|line| address_in(line, &mail.to)),
        diagnostic: line.map(|line| shown(line, 300)),
        ..Recognised::of(kind)
    })
}

/// Whether a mail server wrote it, by its name; an empty envelope sender alone also belongs to other machines.
fn is_of_a_server(mail: &Incoming, phrases: &Phrases) -> bool {
    let local = mail.sender().and_then(|sender| sender.split('@').next()).unwrap_or_default();
    phrases.texts("server").any(|name| local == name || name.contains(' ') && mail.from_name.contains(name))
        || mail.from.is_empty() && mail.has_no_return
}

/// The words of a line in which a status code can stand.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split([' ', '(', ')', '#', ':', ';', ',', '<', '>', '"', '\''])
}

/// Whether a word is a reply of SMTP that is final.
fn is_reply_code(word: &str) -> bool {
    word.len() == 3 && word.starts_with('5') && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// An address in a line, other than those the mail itself goes to.
fn address_in(line: &str, own: &[String]) -> Option<String> {
    let line = &line[..line.floor_char_boundary(1000)];
    let words = line.split(|sign: char| sign.is_whitespace() || "<>()[]\"';:,".contains(sign));
    let is_address = |word: &&str| {
        let (local, domain) = word.rsplit_once('@').unwrap_or_default();
        !local.is_empty() && domain.contains('.') && word.bytes().all(|byte| byte.is_ascii_graphic()) && word.len() <= 254
    };
    words.filter(is_address).map(str::to_ascii_lowercase).find(|address| !own.contains(address))
}

/// By what the controller, or a machine, says in words.
fn said(mail: &Incoming, phrases: &Phrases, sender: Sender<'_>) -> Kind {
    let (subject, text) = (folded(&mail.subject), folded(&unquoted(&mail.text, phrases)));
    if sender.is_controller
        && let Some(kind) =
            OF_A_CONTROLLER.into_iter().find(|kind| phrases.in_text(kind.id(), &text) || phrases.in_subject(kind.id(), &subject))
    {
        return kind;
    }
    let is_away = phrases.in_subject("out-of-office", &subject) && phrases.in_text("out-of-office", &text);
    if mail.automatic != Automatic::No || is_away { Kind::AutoReply } else { Kind::Unrecognised }
}

/// The text without what it quotes of other mails.
fn unquoted(text: &str, phrases: &Phrases) -> String {
    let mut own = String::new();
    for line in beginning(text).lines() {
        let folded = folded(&line[..line.floor_char_boundary(500)]);
        let names_somebody = folded.contains('@') || folded.contains(|sign: char| sign.is_ascii_digit());
        let begins_quotation = phrases.texts("quotation").any(|mark| folded.starts_with(mark))
            || names_somebody && phrases.texts("quoting").any(|mark| folded.ends_with(mark));
        if begins_quotation {
            break;
        }
        if !line.trim_start().starts_with('>') {
            own.push_str(line);
            own.push('\n');
        }
    }
    own
}

fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(READ)]
}

/// The number of a case: of an address `case++...`, else after one of the words for it.
fn case_number(mail: &Incoming, phrases: &Phrases) -> Option<String> {
    let addresses = mail.from.iter().chain(&mail.reply_to).chain(&mail.to);
    addresses.into_iter().find_map(|address| case_of_address(address)).or_else(|| {
        let text = unquoted(&mail.text, phrases);
        [&mail.subject, &text].into_iter().find_map(|text| {
            let text = folded(text);
            phrases
                .texts("case-number")
                .find_map(|label| text.match_indices(label).take(20).find_map(|(at, _)| number_after(&text[at + label.len()..])))
        })
    })
}

/// The number in an address of a case, as `case++7Qx@support.facebook.com`.
pub fn case_of_address(address: &str) -> Option<String> {
    let token = address.strip_prefix("case++")?.split('@').next()?;
    let is_token =
        !token.is_empty() && token.len() <= 64 && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_+.".contains(&byte));
    is_token.then(|| format!("case++{token}"))
}

/// A number right after a word for it: at least four characters, with a digit.
fn number_after(text: &str) -> Option<String> {
    let text = text.trim_start_matches(|sign: char| sign.is_whitespace() || ":#.-([".contains(sign));
    let number: String = text.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '-').take(40).collect();
    let number = number.trim_end_matches('-');
    (number.len() >= 4 && number.bytes().any(|byte| byte.is_ascii_digit())).then(|| number.to_ascii_uppercase())
}
