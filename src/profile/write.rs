//! A profile as the text of a file that a person likes to read and to change.
//!
//! Enters: a [`Profile`] and the words of each comment. Leaves: TOML from which the parser makes the same profile again. It asks nobody and
//! writes no disk.

use super::{Profile, Smtp};
use crate::parties::{Account, EarlierObjection, IdentifierKind, Situation};

/// The column at which comments stand beside short values.
const COMMENT_COLUMN: usize = 39;

/// Writes a profile; `comment` has the words of a comment by its message id.
///
/// What nobody can type yet, traces and a representative, is not written.
pub fn write(profile: &Profile, comment: &dyn Fn(&'static str) -> String) -> String {
    let mut page = Page { text: String::new(), comment };
    page.remark("comment-head");
    page.line(&format!("\nlanguage = {}", quoted(&profile.language.to_string())), Some("comment-language"));
    subject(&mut page, profile);
    for account in &profile.accounts {
        self::account(&mut page, account);
    }
    situation(&mut page, &profile.situation);
    for objection in &profile.earlier {
        earlier(&mut page, objection);
    }
    if let Some(from) = &profile.outbox.from {
        page.section("[outbox]", Some("comment-outbox"));
        page.text("from", &from.to_string(), None);
    }
    if let Some(outbox) = &profile.outbox.smtp {
        smtp(&mut page, outbox);
    }
    page.text
}

fn subject(page: &mut Page<'_>, profile: &Profile) {
    let subject = &profile.subject;
    page.section("[subject]", None);
    page.text("name", &subject.name, None);
    page.optional("email", subject.email.as_ref().map(ToString::to_string).as_deref(), Some("comment-email"));
    page.text("country", subject.country.code(), Some("comment-country"));
    page.optional("region", subject.region.as_deref(), Some("comment-region"));
    if !subject.address.is_empty() {
        page.line(&format!("address = {}", block(&subject.address.join("\n"))), Some("comment-address"));
    }
    page.optional("signature", profile.signature.as_deref(), Some("comment-signature"));
}

fn account(page: &mut Page<'_>, account: &Account) {
    page.section("[[accounts]]", None);
    page.text("service", account.service.as_str(), None);
    for kind in IdentifierKind::ALL {
        page.optional(kind.key(), account.value(kind), None);
    }
    if !account.disclose.is_empty() {
        page.line(&format!("disclose = {}", list(account.disclose.iter().map(|kind| kind.key()))), Some("comment-disclose"));
    }
    if account.meta_ai {
        page.line("meta_ai = true", Some("comment-meta-ai"));
    }
}

fn situation(page: &mut Page<'_>, situation: &Situation) {
    page.section("[situation]", Some("comment-situation"));
    page.line(&format!("grounds = {}", list(situation.grounds.iter().map(|ground| ground.id()))), None);
    if let Some(text) = &situation.text {
        page.line(&format!("text = {}", block(text)), None);
    }
    if situation.disclose_sensitive {
        page.line("disclose_sensitive = true", Some("comment-sensitive"));
    }
}

fn earlier(page: &mut Page<'_>, earlier: &EarlierObjection) {
    page.section("[[earlier]]", Some("comment-earlier"));
    page.line(&format!("date = {}", earlier.date), None);
    page.text("how", earlier.how.id(), None);
    page.optional("service", earlier.service.as_ref().map(ToString::to_string).as_deref(), None);
}

fn smtp(page: &mut Page<'_>, smtp: &Smtp) {
    page.section("[outbox.smtp]", Some("comment-smtp"));
    page.text("host", &smtp.host, None);
    page.line(&format!("port = {}", smtp.port), None);
    page.text("tls", smtp.tls.id(), None);
    page.optional("username", smtp.username.as_deref(), None);
    if !smtp.password_command.is_empty() {
        page.line(&format!("password_command = {}", list(smtp.password_command.iter().map(String::as_str))), Some("comment-password"));
    }
    page.optional("password_keyring", smtp.password_keyring.as_deref(), None);
}

/// The file as far as it is written.
struct Page<'a> {
    text: String,
    comment: &'a dyn Fn(&'static str) -> String,
}

impl Page<'_> {
    fn section(&mut self, head: &str, comment: Option<&'static str>) {
        self.text.push('\n');
        self.line(head, comment);
    }

    fn text(&mut self, key: &str, value: &str, comment: Option<&'static str>) {
        self.line(&format!("{key} = {}", quoted(value)), comment);
    }

    fn optional(&mut self, key: &str, value: Option<&str>, comment: Option<&'static str>) {
        if let Some(value) = value {
            self.text(key, value, comment);
        }
    }

    fn line(&mut self, line: &str, comment: Option<&'static str>) {
        self.text.push_str(line);
        if let Some(id) = comment {
            let width = line.lines().last().map_or(0, |last| last.chars().count());
            let gap = COMMENT_COLUMN.saturating_sub(width).max(2);
            self.text.push_str(&format!("{:gap$}# {}", "", tame(&(self.comment)(id).replace('\n', " "))));
        }
        self.text.push('\n');
    }

    fn remark(&mut self, id: &'static str) {
        for line in (self.comment)(id).lines() {
            self.text.push_str(&format!("# {}\n", tame(line)));
        }
    }
}

/// A comment as TOML allows it: without control characters.
fn tame(comment: &str) -> String {
    comment.replace(|character: char| character.is_control(), " ")
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", items.map(quoted).collect::<Vec<_>>().join(", "))
}

/// A text as a TOML string on one line (TOML 1.0, "Basic strings").
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text, false))
}

/// A text as a TOML string over several lines; the line feed after the opening quotation marks is not part of it.
fn block(text: &str) -> String {
    format!("\"\"\"\n{}\"\"\"", escaped(text, true))
}

fn escaped(text: &str, keeps_lines: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' if keeps_lines => escaped.push('\n'),
            '\\' | '"' => escaped.extend(['\\', character]),
            _ if character.is_control() => escaped.push_str(&format!("\\u{:04X}", u32::from(character))),
            _ => escaped.push(character),
        }
    }
    escaped
}
