//! What a mail server reports of the way of a message, in the form of RFC 3464.

use super::header::Headers;
use super::shown;

/// How many recipients of one report are read.
const RECIPIENTS: usize = 20;

/// A delivery status notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The server that reports.
    pub reporting_mta: Option<String>,
    /// The envelope id that the sender gave (RFC 3461, section 5.2.1).
    pub envelope_id: Option<String>,
    /// What became of the message, recipient by recipient.
    pub recipients: Vec<Recipient>,
}

/// What became of a message for one recipient.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recipient {
    /// The address as the sender gave it, in small letters.
    pub original: Option<String>,
    /// The address that it came to, in small letters.
    pub address: Option<String>,
    /// What the server did.
    pub action: Option<Action>,
    /// The status code (RFC 3463): `5.1.1`.
    pub status: Option<String>,
    /// What the other server said.
    pub diagnostic: Option<String>,
    /// That other server.
    pub remote_mta: Option<String>,
}

/// What a mail server did with a message (RFC 3464, section 2.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// It has given up.
    Failed,
    /// It tries on.
    Delayed,
    /// It passed the message on to several.
    Expanded,
    /// It passed the message on to a server that reports no more.
    Relayed,
    /// It put the message into the mailbox.
    Delivered,
}

impl Report {
    /// Reads the text of the parts `message/delivery-status`; none if they name no recipient.
    pub(super) fn read(status: &str) -> Option<Self> {
        let mut rest = status.as_bytes();
        let mut report = Self { reporting_mta: None, envelope_id: None, recipients: Vec::new() };
        for _ in 0..RECIPIENTS * 2 {
            if rest.is_empty() {
                break;
            }
            let (fields, after) = Headers::split(rest);
            if after.len() == rest.len() {
                // A line that is no field: the rest is something else.
                break;
            }
            rest = after;
            report.reporting_mta = report.reporting_mta.take().or_else(|| fields.get("reporting-mta").map(value));
            report.envelope_id = report.envelope_id.take().or_else(|| Some(shown(fields.get("original-envelope-id")?, 100)));
            let recipient = Recipient::read(&fields);
            if recipient.action.is_some() || recipient.status.is_some() {
                report.recipients.push(recipient);
            }
        }
        report.recipients.truncate(RECIPIENTS);
        (!report.recipients.is_empty()).then_some(report)
    }

    /// What became of the message for an address: what is said of it, else the worst that is said.
    pub fn about(&self, address: Option<&str>) -> Option<&Recipient> {
        let is_its_own = |recipient: &&Recipient| address.is_some_and(|address| recipient.is_about(address));
        self.recipients.iter().find(is_its_own).or_else(|| self.recipients.iter().min_by_key(|recipient| recipient.action))
    }
}

impl Recipient {
    fn read(fields: &Headers) -> Self {
        let address = |name: &str| fields.get(name).map(|field| value(field).trim_matches(['<', '>']).to_lowercase());
        let status = fields.get("status").and_then(|field| field.split_whitespace().next().map(str::to_owned));
        Self {
            original: address("original-recipient"),
            address: address("final-recipient"),
            action: fields.get("action").and_then(Action::read),
            status: status.filter(|status| is_status(status)),
            diagnostic: fields.get("diagnostic-code").map(value),
            remote_mta: fields.get("remote-mta").map(value),
        }
    }

    /// Whether it is about this address.
    pub fn is_about(&self, address: &str) -> bool {
        [&self.original, &self.address].into_iter().flatten().any(|own| own.eq_ignore_ascii_case(address))
    }

    /// What the server did; where it does not say, by the class of the status code.
    pub fn did(&self) -> Option<Action> {
        self.action.or_else(|| match self.status.as_deref()?.as_bytes() {
            [b'5', ..] => Some(Action::Failed),
            [b'4', ..] => Some(Action::Delayed),
            [b'2', ..] => Some(Action::Relayed),
            _ => None,
        })
    }
}

impl Action {
    fn read(field: &str) -> Option<Self> {
        let word: String = field.trim().chars().take_while(char::is_ascii_alphabetic).collect();
        Some(match word.to_ascii_lowercase().as_str() {
            "failed" => Self::Failed,
            "delayed" => Self::Delayed,
            "expanded" => Self::Expanded,
            "relayed" => Self::Relayed,
            "delivered" => Self::Delivered,
            _ => return None,
        })
    }
}

/// Whether a word is an enhanced status code (RFC 3463, section 2).
pub(super) fn is_status(word: &str) -> bool {
    let numbers: Vec<&str> = word.split('.').collect();
    let is_number = |text: &&str, digits: usize| (1..=digits).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    matches!(numbers.as_slice(), [class, subject, detail] if ["2", "4", "5"].contains(class) && is_number(subject, 3) && is_number(detail, 3))
}

/// A value without its type: `rfc822; a@example.org`.
fn value(field: &str) -> String {
    shown(field.split_once(';').map_or(field, |(_, value)| value), 300)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_read_group_by_group() {
        let text = "Reporting-MTA: dns; mx.example.org\nOriginal-Envelope-Id: 20261121-7K3QX9TB\n\nFinal-Recipient: rfc822; <A@example.org>\nAction: failed (no such user)\nStatus: 5.1.1 (bad)\nDiagnostic-Code: smtp; 550\n 5.1.1 unknown\n\nFinal-Recipient: rfc822;b@example.org\nStatus: 4.4.1\n";
        let report = Report::read(text).unwrap();
        assert_eq!((report.reporting_mta.as_deref(), report.envelope_id.as_deref()), (Some("mx.example.org"), Some("20261121-7K3QX9TB")));
        assert_eq!(report.recipients.len(), 2);
        let first = report.about(Some("a@example.org")).unwrap();
        assert_eq!(
            (first.did(), first.status.as_deref(), first.diagnostic.as_deref()),
            (Some(Action::Failed), Some("5.1.1"), Some("550 5.1.1 unknown"))
        );
        assert_eq!(report.about(Some("b@example.org")).unwrap().did(), Some(Action::Delayed));
        assert_eq!(Report::read("hello\nworld"), None);
    }
}
