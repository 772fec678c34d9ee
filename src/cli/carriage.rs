//! The way of a letter by post on the screen: as typed with `demur record`, and as lines of `status` and `show`.

use chrono::NaiveDate;
use clap::Args;
use serde_json::{Value, json};

use super::console::Console;
use crate::correspondence::{Knowledge, Posting};
use crate::error::Error;
use crate::ledger::{Carriage, EventKind};
use crate::locale::{LocaleError, Localizer, Message};
use crate::parties::has_check_digit;
use crate::profile::{LINE_LIMIT, clean, forbidden_character};

/// The longest tracking number, in characters.
const NUMBER_LIMIT: usize = 40;

/// What can be typed of the way of a letter by post.
#[derive(Debug, Args)]
pub(super) struct CarriageArgs {
    #[arg(long, value_name = "NAME")]
    carrier: Option<String>,
    #[arg(long, value_name = "NAME")]
    product: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    tracking: Option<String>,
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
}

impl CarriageArgs {
    /// What was typed, in the words of the table of carriers where it knows them.
    pub(super) fn read(&self, event: EventKind, knowledge: &Knowledge) -> Result<Carriage, Error> {
        let line = |option: &'static str, typed: &String| {
            let text = clean(typed);
            let is_bad = text.is_empty() || text.chars().count() > LINE_LIMIT || forbidden_character(&text, false).is_some();
            if is_bad {
                usage(Message::new("error-post-line").with("option", option).with("limit", LINE_LIMIT.to_string()))
            } else {
                Ok(text)
            }
        };
        let typed = |option, typed: &Option<String>| typed.as_ref().map(|typed| line(option, typed)).transpose();
        let (carrier, product) = (typed("--carrier", &self.carrier)?, typed("--product", &self.product)?);
        let known = carrier.as_deref().and_then(|typed| knowledge.directory.carriers().find(typed));
        let named = known.zip(product.as_deref()).and_then(|((_, carrier), typed)| carrier.product(typed));
        let carriage = Carriage {
            carrier: known.map(|(id, _)| id.to_owned()).or(carrier),
            product: named.map(|(id, _)| id.to_owned()).or(product),
            tracking_number: self.tracking.as_deref().map(tracking_number).transpose()?,
            place: typed("--place", &self.place)?,
        };
        let takes = [EventKind::Posted, EventKind::Delivered, EventKind::DeliveryFailed, EventKind::Corrected].contains(&event);
        if !takes && !carriage.is_empty() {
            return usage(Message::new("error-post-event").with("event", event.id()));
        }
        Ok(carriage)
    }
}

fn usage<T>(problem: Message) -> Result<T, Error> {
    Err(Error::Usage { problem })
}

/// A tracking number without the space and the points that it may be printed with, in capitals.
fn tracking_number(typed: &str) -> Result<String, Error> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '.').flat_map(char::to_uppercase).collect();
    let is_number = (4..=NUMBER_LIMIT).contains(&bare.len()) && bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if is_number { Ok(bare) } else { usage(Message::new("error-tracking-number").with("typed", typed)) }
}

/// What looks wrong in what was typed: it is recorded all the same, because nobody knows all numbers and carriers.
pub(super) fn doubts(carriage: &Carriage, knowledge: &Knowledge, console: &Console) {
    let carriers = knowledge.directory.carriers();
    let known = carriage.carrier.as_deref().and_then(|id| carriers.find(id));
    if let (Some(typed), None) = (&carriage.carrier, known) {
        let names: Vec<String> = carriers.carriers.keys().cloned().collect();
        console.say(&Message::new("note-unknown-carrier").with("typed", typed.as_str()).with("known", names.join(" ")));
    }
    if let (Some((_, carrier)), Some(typed)) = (known, &carriage.product)
        && carrier.product(typed).is_none()
    {
        let names: Vec<String> = carrier.products.keys().cloned().collect();
        let said = Message::new("note-unknown-product").with("typed", typed.as_str()).with("carrier", carrier.name.as_str());
        console.say(&said.with("known", names.join(" ")));
    }
    let Some(number) = &carriage.tracking_number else { return };
    let is_like = known.is_none_or(|(_, carrier)| carrier.numbers_like(number));
    if !is_like || !has_check_digit(number) {
        console.say(&Message::new("note-odd-number").with("number", number.as_str()));
    }
}

/// Who carries a letter, how, with which number and from where, in one line; nothing if nothing is said.
pub(super) fn line(carriage: &Carriage, knowledge: &Knowledge, words: &Localizer) -> Result<Option<String>, LocaleError> {
    let known = carriage.carrier.as_deref().and_then(|id| knowledge.directory.carriers().find(id)).map(|(_, carrier)| carrier);
    let product =
        |id: &str| known.and_then(|carrier| carrier.product(id)).map_or_else(|| id.to_owned(), |(_, product)| product.name.clone());
    let mut parts: Vec<String> = Vec::new();
    parts.extend(carriage.carrier.as_deref().map(|id| known.map_or_else(|| id.to_owned(), |carrier| carrier.name.clone())));
    parts.extend(carriage.product.as_deref().map(product));
    let number = carriage.tracking_number.as_deref();
    parts.extend(number.map(|number| words.text("post-number", [("number", number.into())])).transpose()?);
    parts.extend(carriage.place.as_deref().map(|place| words.text("post-place", [("place", place.into())])).transpose()?);
    if parts.is_empty() {
        return Ok(None);
    }
    words.text("post-carriage", [("what", parts.join(", ").into())]).map(Some)
}

/// The lines of a letter that was posted: its way, and what is to be done about its delivery receipt.
pub(super) fn lines(posting: &Posting, today: NaiveDate, knowledge: &Knowledge, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let mut lines: Vec<String> = line(&posting.posted.carriage, knowledge, words)?.into_iter().collect();
    if let Some(fetch) = posting.fetch {
        let id = match (fetch.is_known, fetch.is_over(today)) {
            (true, true) => "post-fetch-over",
            (true, false) => "post-fetch-until",
            (false, _) => "post-fetch-early",
        };
        lines.push(words.message(&Message::new(id).with("date", fetch.by))?);
        lines.push(words.plain("post-status-is-no-proof")?);
    }
    Ok(lines)
}

/// The same as programs read it.
pub(super) fn as_json(posting: &Posting) -> Value {
    let carriage = &posting.posted.carriage;
    json!({
        "posted_on": posting.posted.on,
        "carrier": carriage.carrier,
        "product": carriage.product,
        "tracking_number": carriage.tracking_number,
        "place": carriage.place,
        "delivery_receipt": posting.posted.has_receipt,
        "fetch_by": posting.fetch.map(|fetch| fetch.by),
        "fetch_rests_on": posting.fetch.map(|fetch| if fetch.is_known { "period" } else { "caution" }),
    })
}
