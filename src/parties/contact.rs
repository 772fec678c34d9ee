//! E-mail addresses, telephone numbers and profile addresses that cannot be malformed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a contact is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContactError {
    /// Not of the form `local@domain` (RFC 5321, section 4.1.2; RFC 6531 for letters beyond ASCII).
    #[error("not an e-mail address")]
    Email,
    /// Not in international form: a plus sign and 7 to 15 digits (ITU-T E.164); spaces and the signs `-./()` may group them.
    #[error("not a telephone number in international form")]
    Phone,
    /// Not an address that begins with `https://` or `http://` and names a host.
    #[error("not a web address")]
    ProfileUrl,
}

macro_rules! typed_text {
    ($(#[$doc:meta])* $name:ident, $error:expr, $check:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl TryFrom<String> for $name {
            type Error = ContactError;

            fn try_from(text: String) -> Result<Self, ContactError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(typed: $name) -> Self {
                typed.0
            }
        }

        impl $name {
            /// As the person typed it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ContactError;

            fn from_str(text: &str) -> Result<Self, ContactError> {
                let text = text.trim();
                if $check(text) { Ok(Self(text.to_owned())) } else { Err($error) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

typed_text!(
    /// An e-mail address: a dot-atom, an at sign, a domain (RFC 5321, 6531); at most 254 bytes.
    EmailAddress, ContactError::Email, is_email
);
typed_text!(
    /// A telephone number in international form (ITU-T E.164), grouped as the person typed it.
    PhoneNumber, ContactError::Phone, is_phone
);
typed_text!(
    /// The address of a profile page, with its scheme.
    ProfileUrl, ContactError::ProfileUrl, is_web_address
);

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_atom = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| !c.is_ascii() && !c.is_whitespace() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
    };
    let is_label = |part: &str| {
        !part.is_empty()
            && part.len() <= 63
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|c| c == '-' || c.is_alphanumeric())
    };
    text.len() <= 254 && local.len() <= 64 && local.split('.').all(is_atom) && domain.split('.').all(is_label)
}

fn is_phone(text: &str) -> bool {
    let Some(number) = text.strip_prefix('+') else { return false };
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits) && number.chars().all(|c| c.is_ascii_digit() || " \u{a0}-./()".contains(c))
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.') && !host.starts_with('.') && !text.contains(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_email_address_has_a_dot_atom_and_a_domain() {
        for good in ["anna@example.org", "a.b+c@ex-ample.co.uk", "jörg@exämple.org", "o'neil@example.org"] {
            assert!(good.parse::<EmailAddress>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "anna",
            "@example.org",
            "anna@",
            "anna@@example.org",
            "an na@example.org",
            "anna.@example.org",
            "anna@-example.org",
            "<anna@example.org>",
            "anna@example..org",
        ] {
            assert_eq!(bad.parse::<EmailAddress>(), Err(ContactError::Email), "{bad}");
        }
    }

    #[test]
    fn a_telephone_number_is_international() {
        for good in ["+43 1 2345678", "+353-1-653.0737", "+49 (0)30 1234567"] {
            assert!(good.parse::<PhoneNumber>().is_ok(), "{good}");
        }
        for bad in ["", "01 2345678", "+43", "+43 1 23456789012345", "+43 1 234x678"] {
            assert_eq!(bad.parse::<PhoneNumber>(), Err(ContactError::Phone), "{bad}");
        }
    }

    #[test]
    fn a_profile_address_names_a_host() {
        assert!("https://www.facebook.com/anna.beispiel".parse::<ProfileUrl>().is_ok());
        for bad in ["facebook.com/anna", "https://", "https://face book.com/a", "ftp://facebook.com/a", "javascript:alert(1)"] {
            assert_eq!(bad.parse::<ProfileUrl>(), Err(ContactError::ProfileUrl), "{bad}");
        }
    }
}
