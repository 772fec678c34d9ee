//! What a letter can be ordered as: a right, a word on an earlier letter, or a letter to a business.

use std::str::FromStr;

use chrono::NaiveDate;
use clap::Args;

use super::typed::one_of;
use crate::error::Error;
use crate::law::{Country, Provenance, Right, Status};
use crate::locale::Message;
use crate::parties::Controller;
use crate::profile::{LINE_LIMIT, clean, forbidden_character};
use crate::request::FollowUp;

/// What a letter can be ordered as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// The exercise of a right.
    Right(Right),
    /// A letter that follows an earlier one.
    FollowUp(FollowUp),
}

impl Act {
    /// Every word that can be typed.
    pub(super) fn words() -> Vec<&'static str> {
        Right::ALL.map(Right::id).into_iter().chain(FollowUp::ALL.map(FollowUp::id)).collect()
    }
}

impl FromStr for Act {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        text.parse().map(Self::Right).or_else(|()| text.parse().map(Self::FollowUp))
    }
}

/// What is ordered, and which earlier letter it follows.
#[derive(Debug, Args)]
pub(super) struct ActArgs {
    #[arg(required = true, value_name = "RIGHT", value_parser = one_of::<Act>(Act::words()))]
    pub(super) acts: Vec<Act>,
    #[arg(long = "for", value_name = "REF")]
    pub(super) reference: Option<String>,
}

impl ActArgs {
    /// The rights that were ordered, or the one letter that follows an earlier one.
    pub(super) fn sorted(&self) -> Result<(Vec<Right>, Option<FollowUp>), Error> {
        let (mut rights, mut following) = (Vec::new(), Vec::new());
        for act in &self.acts {
            match act {
                Act::Right(right) => rights.push(*right),
                Act::FollowUp(kind) => following.push(*kind),
            }
        }
        match following.as_slice() {
            [] => Ok((rights, None)),
            [only] if rights.is_empty() => Ok((rights, Some(*only))),
            _ => Err(Error::Usage { problem: Message::new("error-follow-up-alone") }),
        }
    }
}

/// The numbers of points, as typed: `2,4`.
pub(super) fn points(typed: &str) -> Result<Vec<u32>, Error> {
    let number = |part: &str| part.trim().parse::<u32>().ok().filter(|number| (1..=99).contains(number));
    let mut points = typed
        .split(',')
        .map(number)
        .collect::<Option<Vec<u32>>>()
        .ok_or_else(|| Error::Usage { problem: Message::new("error-missing-points").with("typed", typed) })?;
    points.sort_unstable();
    points.dedup();
    Ok(points)
}

/// A business that answers with an AI chatbot, in place of Meta's companies.
#[derive(Debug, Args)]
pub(super) struct BusinessArgs {
    #[arg(long, value_name = "NAME")]
    to_business: Option<String>,
    #[arg(long, value_name = "LINES")]
    business_address: Option<String>,
    #[arg(long, value_name = "CODE")]
    business_country: Option<String>,
}

impl BusinessArgs {
    /// The business as a controller; none if no business was typed.
    pub(super) fn controller(&self, rights: &[Right], residence: Country, today: NaiveDate) -> Result<Option<Controller>, Error> {
        let usage = |problem| Err(Error::Usage { problem });
        let Some(name) = &self.to_business else {
            let stray = [("--business-address", &self.business_address), ("--business-country", &self.business_country)];
            return match stray.iter().find(|(_, typed)| typed.is_some()) {
                Some((option, _)) => usage(Message::new("error-business-option").with("option", *option)),
                None => Ok(None),
            };
        };
        let mut ordered = rights.to_vec();
        ordered.sort_unstable();
        if ordered != [Right::Objection, Right::Access] {
            return usage(Message::new("error-business-rights"));
        }
        let Some(address) = &self.business_address else { return usage(Message::new("error-business-address")) };
        let lines: Vec<String> = address.split([';', '\n']).map(clean).filter(|line| !line.is_empty()).collect();
        let name = clean(name);
        let is_bad = |line: &String| line.chars().count() > LINE_LIMIT || forbidden_character(line, false).is_some();
        if name.is_empty() || lines.is_empty() || lines.len() > 6 || is_bad(&name) || lines.iter().any(is_bad) {
            return usage(Message::new("error-business-address"));
        }
        let country = match self.business_country.as_deref().map(str::parse::<Country>) {
            None => residence,
            Some(Ok(country)) => country,
            Some(Err(_)) => return usage(Message::new("error-profile-want-country").with("key", "--business-country")),
        };
        let provenance = Provenance { source: name.clone(), checked: today, status: Status::Verified, check_again: None };
        Ok(Some(Controller {
            name,
            postal_address: lines,
            country,
            time_zone: String::new(),
            days_of_post: if country == residence { 3 } else { 7 },
            forms: Vec::new(),
            training: None,
            mail_domains: None,
            provenance,
        }))
    }
}
