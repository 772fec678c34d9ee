//! The short text for a web form: what to paste, made for the form and not cut from the letter.
//!
//! Enters: a request, its letter and the words of the letter, one account or none, a limit. Leaves: one text about this account alone, or about a person
//! without one, that never exceeds the limit, and what had to be left out. It knows no form and no language of the program.

use super::short_points::{Block, blocks, finding};
use crate::law::Right;
use crate::letter::{Letter, account_line};
use crate::locale::{LocaleError, Localizer};
use crate::parties::{AccountFate, Directory, ErasureItem, Ground};
use crate::request::{AccountMention, Request};

/// The text to paste, and what did not fit.
#[derive(Debug)]
pub(super) struct ShortText {
    pub(super) text: String,
    /// Whether the account stands there with the name of its service only.
    pub(super) lacks_identifiers: bool,
    /// How many of the points (what to erase, what to rectify, by what to search) did not fit.
    pub(super) lacking_points: usize,
    /// The grounds that did not fit.
    pub(super) lacks_grounds: Vec<Ground>,
    /// Whether the person's own words did not fit.
    pub(super) lacks_own_text: bool,
}

/// Writes the text about one account, or about a person without one; none if the limit is too small for who, what and when.
///
/// What counts goes in first: the person, by what they are found, the right and its points; then the grounds, what is asked, and last the person's own
/// words, whole or not at all.
///
/// # Errors
/// [`LocaleError`] if a locale of the user's is broken.
pub(super) fn short_text(
    request: &Request,
    letter: &Letter,
    account: Option<&AccountMention>,
    words: &Localizer,
    directory: &Directory,
    limit: usize,
) -> Result<Option<ShortText>, LocaleError> {
    let objects = request.exercises(Right::Objection);
    let identification = request.follows.as_ref().and_then(|following| following.identification.clone());
    let lead = match (objects, &identification) {
        (true, _) => words.plain("objection-grounds")?,
        (false, Some(_)) => words.plain("reply-more-identification-added")?,
        (false, None) => String::new(),
    };
    let mut blocks = finding(request, words)?;
    blocks.extend(self::blocks(request, account, words)?);
    let mut parts = Parts {
        name: letter.sender.name.clone(),
        account: account.map(|account| account_line(account, words, directory)).transpose()?,
        points: blocks.iter_mut().map(|block| std::mem::take(&mut block.points)).collect(),
        blocks,
        situation: Vec::new(),
        own: None,
        lead,
        requests: Vec::new(),
        stays: account.filter(|_| request.follows.is_none()).map(|account| stays(request, account, words)).transpose()?,
        reference: format!("{}\n{}", letter.reference_line, letter.date_line),
    };
    let lacks_identifiers = account.is_some() && parts.length() > limit;
    if lacks_identifiers {
        let service = account.and_then(|account| directory.service(account.service.as_str()));
        parts.account = service.map(|(_, service)| service.name.clone());
    }
    if parts.length() > limit {
        return Ok(None);
    }
    let Some(lacking_points) = parts.take_points(limit) else { return Ok(None) };
    let mut short = ShortText { text: String::new(), lacks_identifiers, lacking_points, lacks_grounds: Vec::new(), lacks_own_text: false };
    for ground in request.situation.grounds.iter().filter(|_| objects) {
        parts.situation.push(words.plain(&format!("ground-{ground}"))?);
        if parts.length() > limit {
            parts.situation.pop();
            short.lacks_grounds.push(*ground);
        }
    }
    for sentence in requests(request, account, words)? {
        parts.requests.push(sentence);
        if parts.length() > limit {
            parts.requests.pop();
        }
    }
    parts.own = if objects { request.situation.own_paragraphs() } else { identification }.filter(|own| !own.is_empty());
    if parts.own.is_some() && parts.length() > limit {
        parts.own = None;
        short.lacks_own_text = true;
    }
    short.text = parts.text();
    Ok(Some(short))
}

/// What becomes of the account.
fn stays(request: &Request, account: &AccountMention, words: &Localizer) -> Result<String, LocaleError> {
    let is_emptied = || {
        let emptied = [ErasureItem::AiChats, ErasureItem::Media, ErasureItem::Posts];
        crate::letter::erasure_items(request).iter().any(|item| emptied.contains(item))
    };
    match request.particulars.account {
        _ if !request.exercises(Right::Erasure) => words.plain("account-stays"),
        Some(AccountFate::Closes) if !account.for_meta_ai => words.plain("erasure-account-closes"),
        _ if is_emptied() => words.plain("erasure-account-stays"),
        _ => words.plain("account-stays"),
    }
}

/// What the text asks besides the right itself, the more important first.
fn requests(request: &Request, account: Option<&AccountMention>, words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let mut sentences = Vec::new();
    if let Some(following) = request.follows.as_ref().filter(|following| !following.missing.is_empty()) {
        let missing: Vec<String> = following.missing.iter().map(u32::to_string).collect();
        sentences.push(words.text("follow-up-missing", [("missing", words.list(&missing)?.into())])?);
    }
    if request.exercises(Right::Objection) {
        sentences.push(words.plain("form-objection-stop")?);
        let concerns = |service: Option<&_>| service.is_none_or(|service| account.is_some_and(|account| *service == account.service));
        for earlier in request.earlier.iter().filter(|earlier| concerns(earlier.service.as_ref())) {
            sentences.push(words.text(&format!("earlier-{}", earlier.how.id()), [("date", words.long_date(earlier.date)?.into())])?);
        }
    }
    if request.exercises(Right::Access) {
        sentences.push(words.plain("access-purpose")?);
    }
    if request.follows.is_none() {
        sentences.push(words.plain("form-period")?);
    }
    sentences.push(match request.answer_email() {
        Some(email) => words.text("form-answer-by-email", [("email", email.as_str().into())])?,
        None if account.is_some() => words.plain("form-answer-by-account")?,
        None => words.plain("form-answer")?,
    });
    if request.exercises(Right::Access) {
        sentences.push(words.plain("access-answer")?);
    }
    Ok(sentences)
}

/// The length of a text as a web form may count it: in UTF-16 code units, a line end as two.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count() + text.matches('\n').count()
}

/// The parts of the text, in its order.
struct Parts {
    name: String,
    account: Option<String>,
    blocks: Vec<Block>,
    /// The points of each block that are not in it yet.
    points: Vec<Vec<String>>,
    lead: String,
    situation: Vec<String>,
    own: Option<String>,
    requests: Vec<String>,
    stays: Option<String>,
    reference: String,
}

impl Parts {
    /// Puts in as many points as fit, in their order, and says how many do not; none if a block would stay without any.
    fn take_points(&mut self, limit: usize) -> Option<usize> {
        let mut lacking = 0;
        for (position, points) in std::mem::take(&mut self.points).into_iter().enumerate() {
            let is_needed = !points.is_empty();
            for point in points {
                self.blocks[position].points.push(point);
                if self.length() > limit {
                    self.blocks[position].points.pop();
                    lacking += 1;
                }
            }
            if is_needed && self.blocks[position].points.is_empty() {
                return None;
            }
        }
        Some(lacking)
    }

    fn text(&self) -> String {
        let mut paragraphs = vec![[&self.name].into_iter().chain(&self.account).map(String::as_str).collect::<Vec<_>>().join("\n")];
        let mut is_open = false;
        for block in &self.blocks {
            match paragraphs.last_mut().filter(|_| is_open) {
                Some(last) => *last = format!("{last} {}", block.words()),
                None => paragraphs.push(block.words()),
            }
            is_open = block.points.is_empty();
        }
        if !self.situation.is_empty() || self.own.is_some() {
            let said = [&self.lead].into_iter().chain(&self.situation).chain(&self.own);
            paragraphs.push(said.map(String::as_str).collect::<Vec<_>>().join(" "));
        }
        let asked = self.requests.iter().chain(&self.stays);
        paragraphs.extend([asked.map(String::as_str).collect::<Vec<_>>().join(" "), self.reference.clone()]);
        paragraphs.join("\n\n")
    }

    fn length(&self) -> usize {
        length(&self.text())
    }
}
