//! The envelope of a message in the words of SMTP (RFC 5321, section 3.3), as far as the server's extensions allow it.
//!
//! Enters: a message and what the server offers. Leaves: MAIL and RCPT, with or without the wish for reports on the further way (RFC 3461). It sends
//! nothing itself.

use lettre::Address;
use lettre::transport::smtp::commands::{Mail, Rcpt};
use lettre::transport::smtp::extension::{MailBodyParameter, MailParameter, RcptParameter};
use lettre::transport::smtp::response::Response;

use super::{Dsn, Failure, Message, Reason, Step};

/// Of what one wants to hear: that it arrived, that it did not, that it takes long (RFC 3461, section 4.1).
const NOTIFY: &str = "SUCCESS,FAILURE,DELAY";

/// What a server said that it can do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Abilities {
    /// It takes bytes beyond ASCII (RFC 6152).
    pub(super) eight_bits: bool,
    /// It takes letters beyond ASCII in addresses (RFC 6531).
    pub(super) utf8: bool,
    /// It takes the wish for reports (RFC 3461).
    pub(super) reports: bool,
}

impl Abilities {
    /// From the reply to EHLO (RFC 5321, section 4.1.1.1): its first line is the server's name.
    pub(super) fn of(reply: &Response) -> Self {
        let words: Vec<&str> = reply.message().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
        let offers = |keyword: &str| words.iter().any(|word| word.eq_ignore_ascii_case(keyword));
        Self { eight_bits: offers("8BITMIME"), utf8: offers("SMTPUTF8"), reports: offers("DSN") }
    }
}

/// The envelope of a message for a server.
#[derive(Debug)]
pub(super) struct Envelope {
    from: Address,
    to: Address,
    parameters: Vec<MailParameter>,
    dsn: Option<Dsn>,
}

impl Envelope {
    /// The envelope of a message for a server with these abilities.
    pub(super) fn new(message: &Message<'_>, abilities: Abilities) -> Result<Self, Failure> {
        let unfit = |error: lettre::address::AddressError| failure(Reason::Message, &error.to_string());
        let mut parameters = Vec::new();
        if !message.from.is_ascii() || !message.to.is_ascii() {
            if !abilities.utf8 {
                return Err(failure(Reason::NotOffered, "SMTPUTF8"));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !message.bytes.is_ascii() {
            if !abilities.eight_bits {
                return Err(failure(Reason::NotOffered, "8BITMIME"));
            }
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let envid = message.envelope_id.filter(|_| abilities.reports);
        let dsn = envid.map(|envid| Dsn { envid: envid.to_owned(), notify: NOTIFY.to_owned(), refused: None });
        Ok(Self { from: message.from.parse().map_err(unfit)?, to: message.to.parse().map_err(unfit)?, parameters, dsn })
    }

    /// The wish for reports, if the server offers them.
    pub(super) fn dsn(&self) -> Option<&Dsn> {
        self.dsn.as_ref()
    }

    /// MAIL; with the wish, only the header of the letter comes back with a report (RFC 3461, section 4.3).
    pub(super) fn mail(&self, wish: Option<&Dsn>) -> String {
        let mut parameters = self.parameters.clone();
        if let Some(dsn) = wish {
            parameters.push(MailParameter::Other { keyword: "RET".to_owned(), value: Some("HDRS".to_owned()) });
            parameters.push(MailParameter::Other { keyword: "ENVID".to_owned(), value: Some(dsn.envid.clone()) });
        }
        Mail::new(Some(self.from.clone()), parameters).to_string()
    }

    /// RCPT; with the wish, the address as it is known here goes along, for it may change on the way (RFC 3461, section 4.2).
    pub(super) fn rcpt(&self, wish: Option<&Dsn>) -> String {
        let mut parameters = Vec::new();
        if let Some(dsn) = wish {
            let other = |keyword: &str, value: String| RcptParameter::Other { keyword: keyword.to_owned(), value: Some(value) };
            parameters.push(other("NOTIFY", dsn.notify.clone()));
            // For an address beyond ASCII another form would be needed (RFC 6533, section 3); the report names the final one anyway.
            if AsRef::<str>::as_ref(&self.to).is_ascii() {
                parameters.push(other("ORCPT", format!("rfc822;{}", self.to)));
            }
        }
        Rcpt::new(self.to.clone(), parameters).to_string()
    }
}

fn failure(reason: Reason, detail: &str) -> Failure {
    Failure { step: Step::Mail, reason, code: None, detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope(envelope_id: Option<&str>, to: &str, abilities: Abilities) -> Result<Envelope, Failure> {
        Envelope::new(&Message { from: "anna@example.org", to, bytes: b"a\r\n", envelope_id }, abilities)
    }

    #[test]
    fn the_wish_for_reports_is_put_in_xtext_and_only_where_it_is_offered() {
        let able = Abilities { reports: true, ..Abilities::default() };
        let wished = envelope(Some("20261121-7K3QX9TB"), "privacy+x=y@meta.example", able).unwrap();
        assert_eq!(wished.mail(wished.dsn()), "MAIL FROM:<anna@example.org> RET=HDRS ENVID=20261121-7K3QX9TB\r\n");
        let address = "RCPT TO:<privacy+x=y@meta.example>";
        assert_eq!(
            wished.rcpt(wished.dsn()),
            format!("{address} NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;privacy+2Bx+3Dy@meta.example\r\n")
        );
        assert_eq!((wished.mail(None), wished.rcpt(None)), ("MAIL FROM:<anna@example.org>\r\n".to_owned(), format!("{address}\r\n")));
        assert_eq!(envelope(Some("20261121-7K3QX9TB"), "privacy@meta.example", Abilities::default()).unwrap().dsn(), None);
        assert_eq!(envelope(None, "privacy@meta.example", able).unwrap().dsn(), None);
        let beyond = envelope(Some("20261121-7K3QX9TB"), "prïvacy@meta.example", Abilities { utf8: true, ..able }).unwrap();
        assert_eq!(beyond.rcpt(beyond.dsn()), "RCPT TO:<prïvacy@meta.example> NOTIFY=SUCCESS,FAILURE,DELAY\r\n");
    }
}
