//! Who carries a letter, and how long its proof of delivery can be fetched.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::Deserialize;

use crate::law::{Country, Provenance, Status};

/// The table `data/carriers.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carriers {
    /// How long a designated operator takes inquiries about a registered letter to another country (Universal Postal Convention).
    pub abroad: Period,
    /// The carriers, by id.
    pub carriers: BTreeMap<String, Carrier>,
}

/// A time in which proof of delivery can be had, counted from the day of posting.
#[derive(Debug, Clone, Deserialize)]
pub struct Period {
    /// How many months.
    pub months: u32,
    /// Where that comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A company that carries letters.
#[derive(Debug, Clone, Deserialize)]
pub struct Carrier {
    /// Its name.
    pub name: String,
    /// Where letters are handed to it.
    pub countries: Vec<Country>,
    /// The forms of its tracking numbers: `A` a letter, `9` a digit, anything else itself.
    #[serde(default)]
    pub numbers: Vec<String>,
    /// What it calls its proof of delivery.
    pub receipt: Option<String>,
    /// How long it gives that within its own country.
    pub within: Option<Period>,
    /// Its products, by id.
    pub products: BTreeMap<String, Product>,
    /// Where the record comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A way in which a carrier takes letters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Its name.
    pub name: String,
    /// What it proves.
    pub proves: Vec<Proof>,
}

/// What a product proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// That the letter was posted.
    Posting,
    /// That it was delivered.
    Delivery,
}

impl Carriers {
    /// The carrier with this id or name, as a person may type it.
    pub fn find(&self, typed: &str) -> Option<(&str, &Carrier)> {
        let is_meant = |(id, carrier): &(&String, &Carrier)| same(id, typed) || same(&carrier.name, typed);
        self.carriers.iter().find(is_meant).map(|(id, carrier)| (id.as_str(), carrier))
    }

    /// The last day on which proof of delivery of a letter can be asked for; none if that is not known for certain.
    pub fn last_day(&self, carrier: &Carrier, to: Option<Country>, posted: NaiveDate) -> Option<NaiveDate> {
        let period = match to {
            Some(country) if !carrier.countries.contains(&country) => Some(&self.abroad),
            _ => carrier.within.as_ref(),
        };
        let months = period.filter(|period| period.provenance.status == Status::Verified)?.months;
        posted.checked_add_months(Months::new(months))
    }
}

impl Carrier {
    /// The product with this id or name, as a person may type it.
    pub fn product(&self, typed: &str) -> Option<(&str, &Product)> {
        let is_meant = |(id, product): &(&String, &Product)| same(id, typed) || same(&product.name, typed);
        self.products.iter().find(is_meant).map(|(id, product)| (id.as_str(), product))
    }

    /// Whether a tracking number has one of the forms of this carrier; true if none is known.
    pub fn numbers_like(&self, number: &str) -> bool {
        self.numbers.is_empty() || self.numbers.iter().any(|form| has_form(number, form))
    }
}

/// Whether two words are the same to a person: case, spaces and hyphens do not count.
fn same(one: &str, other: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_lowercase).collect::<String>();
    bare(one) == bare(other)
}

fn has_form(number: &str, form: &str) -> bool {
    let fits = |(own, wanted): (char, char)| match wanted {
        'A' => own.is_ascii_uppercase(),
        '9' => own.is_ascii_digit(),
        other => own == other,
    };
    number.chars().count() == form.chars().count() && number.chars().zip(form.chars()).all(fits)
}

/// Whether a number of the form of international post (two letters, nine digits, a country) has the right check digit; true for every other form.
///
/// Source: UPU standard S10.
pub fn has_check_digit(number: &str) -> bool {
    if !has_form(number, "AA999999999AA") {
        return true;
    }
    let digits: Vec<u32> = number.chars().filter_map(|character| character.to_digit(10)).collect();
    let sum: u32 = digits.iter().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit * weight).sum();
    let wanted = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        other => other,
    };
    digits.last() == Some(&wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_international_post_is_that_of_its_standard() {
        // The example of the standard, and one reckoned by hand: 11 - (8+12+12+8+15+30+63+56) mod 11 = 5.
        assert!(has_check_digit("RR473124829GB") && has_check_digit("RA123456785GB"));
        assert!(!has_check_digit("RR473124828GB"));
        assert!(has_check_digit("980012345612345678"), "a form of its own has none that is known");
    }

    #[test]
    fn a_number_has_the_form_of_its_carrier_or_not() {
        assert!(has_form("RR473124829DE", "AA999999999DE") && has_form("980012345612345678", "989999999999999999"));
        assert!(
            !has_form("RR473124829FR", "AA999999999DE")
                && !has_form("RR4731248DE", "AA999999999DE")
                && !has_form("ÄÄ473124829DE", "AA999999999DE")
        );
    }
}
