//! What to do about the proof of a letter by post: whether its delivery receipt is still to be fetched, and until when.

use chrono::{Days, NaiveDate};

use super::Knowledge;
use crate::deadline::{Next, Posted, State, posted};
use crate::law::Country;
use crate::ledger::{Carriage, Composed, Entry};
use crate::parties::Proof;

/// After how many days a delivery receipt should be had where nobody knows how long it can be.
const DAYS_OF_CAUTION: u64 = 14;

/// A letter that was posted, and its delivery receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// How it was posted.
    pub posted: Posted,
    /// The delivery receipt that is still to be fetched.
    pub fetch: Option<Fetch>,
}

/// A delivery receipt that is still to be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fetch {
    /// Until when.
    pub by: NaiveDate,
    /// Whether the carrier gives it so long, as several sources say; else the day is early out of caution.
    pub is_known: bool,
}

impl Fetch {
    /// Whether nobody needs to give it any more.
    pub fn is_over(self, today: NaiveDate) -> bool {
        self.is_known && today > self.by
    }
}

/// How a letter was posted, and what is still to be fetched, by its entries up to a day; none if it was not posted.
pub(super) fn posting(entries: &[Entry], letter: &Composed, state: State, knowledge: &Knowledge, today: NaiveDate) -> Option<Posting> {
    let posted = posted(entries, today)?;
    let is_wanted = !state.is_closed() && !posted.has_receipt && !posted.came_back && is_documented(&posted.carriage, knowledge);
    let fetch = is_wanted.then(|| fetch(&posted, letter, knowledge)).flatten();
    Some(Posting { posted, fetch })
}

/// The next act, where fetching the receipt is more urgent than what the standing says.
pub(super) fn next(posting: Option<&Posting>, next: Next, today: NaiveDate) -> Next {
    let fetch = posting.and_then(|posting| posting.fetch).filter(|fetch| !fetch.is_over(today));
    match (next, fetch) {
        (Next::GetProof | Next::Wait | Next::AwaitAnswer, Some(fetch)) => Next::FetchReceipt(fetch.by),
        (next, _) => next,
    }
}

/// Whether the carrier documents the delivery: by its product, or because the letter has a number.
fn is_documented(carriage: &Carriage, knowledge: &Knowledge) -> bool {
    let carrier = carriage.carrier.as_deref().and_then(|typed| knowledge.directory.carriers().find(typed));
    let product = carrier.zip(carriage.product.as_deref()).and_then(|((_, carrier), typed)| carrier.product(typed));
    match product {
        Some((_, product)) => product.proves.contains(&Proof::Delivery) || carriage.tracking_number.is_some(),
        None => carriage.product.is_some() || carriage.tracking_number.is_some(),
    }
}

fn fetch(posted: &Posted, letter: &Composed, knowledge: &Knowledge) -> Option<Fetch> {
    let carriers = knowledge.directory.carriers();
    let carrier = posted.carriage.carrier.as_deref().and_then(|typed| carriers.find(typed));
    let known = carrier.and_then(|(_, carrier)| carriers.last_day(carrier, destination(letter, knowledge), posted.on));
    match known {
        Some(by) => Some(Fetch { by, is_known: true }),
        None => posted.on.checked_add_days(Days::new(DAYS_OF_CAUTION)).map(|by| Fetch { by, is_known: false }),
    }
}

/// The country to which a letter goes, where it is known: an authority is that of the residence.
fn destination(letter: &Composed, knowledge: &Knowledge) -> Option<Country> {
    if letter.authority.is_some() {
        return Some(letter.subject.country);
    }
    knowledge.directory.controller(letter.controller.id.as_str()).map(|(_, controller)| controller.country)
}
