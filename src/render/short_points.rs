//! What the short text for a web form says of the person and of each right: sentences, and the points that go with them.
//!
//! Enters: a request and the words of its letter. Leaves: blocks in the order of the text, with all their points; how many of them fit is not known here.

use crate::law::Right;
use crate::letter::erasure_items;
use crate::locale::{LocaleError, Localizer};
use crate::parties::{ConsentKind, Correction, ErasureItem, RestrictionGround, Role};
use crate::request::{AccountMention, FollowUp, Following, Request};
use crate::template::with_capital;

/// Sentences that belong together, and the points below them.
#[derive(Debug)]
pub(super) struct Block {
    text: String,
    pub(super) points: Vec<String>,
}

impl Block {
    /// As it stands in the text: each point on a line of its own.
    pub(super) fn words(&self) -> String {
        [&self.text].into_iter().chain(&self.points).map(String::as_str).collect::<Vec<_>>().join("\n")
    }
}

/// Who speaks, and by what a person without an account is found.
pub(super) fn finding(request: &Request, words: &Localizer) -> Result<Vec<Block>, LocaleError> {
    let parent = request.representative.as_ref().filter(|other| other.role == Role::Parent);
    let mut sentences = Vec::new();
    if let Some(parent) = parent {
        let born = || ("born", request.subject.born.map(|born| born.to_string()).unwrap_or_default().into());
        let said = if parent.tells_name {
            words.text("sender-child-named", [("name", request.subject.name.as_str().into()), born()])?
        } else {
            words.text("sender-child", [born()])?
        };
        sentences.push(with_capital(&said));
    }
    if request.accounts.is_empty() && request.follows.is_none() {
        let id = if parent.is_some() { "sender-child-data" } else { "sender-no-account" };
        sentences.push(with_capital(&words.plain(id)?));
        sentences.push(words.plain(if request.traces.is_empty() { "sender-traces-none-represented" } else { "sender-traces" })?);
    }
    let trace = |trace: &crate::parties::Trace| {
        let said = words.text(&format!("sender-trace-{}", trace.kind.id()), [("value", trace.value.as_str().into())])?;
        Ok(format!("– {said}"))
    };
    let traces = if request.follows.is_none() { request.traces.as_slice() } else { &[] };
    let points = traces.iter().map(trace).collect::<Result<Vec<_>, LocaleError>>()?;
    Ok(if sentences.is_empty() { Vec::new() } else { vec![Block { text: sentences.join(" "), points }] })
}

/// What is declared: each right with its points, or which earlier letter this follows.
pub(super) fn blocks(request: &Request, account: Option<&AccountMention>, words: &Localizer) -> Result<Vec<Block>, LocaleError> {
    if let Some(following) = &request.follows {
        return Ok(vec![follow_up(following, words)?]);
    }
    let mut blocks = Vec::new();
    for right in &request.rights {
        blocks.extend(of_right(*right, request, account, words)?);
    }
    Ok(blocks)
}

fn follow_up(following: &Following, words: &Localizer) -> Result<Block, LocaleError> {
    let precedent = &following.precedent;
    let names = precedent.rights.iter().map(|right| words.plain(&format!("short-{right}"))).collect::<Result<Vec<_>, _>>()?;
    let id = if following.kind == FollowUp::Reminder { "form-follow-reminder" } else { "form-follow-reply" };
    let said = [
        ("date", words.long_date(precedent.date)?.into()),
        ("reference", precedent.reference.as_str().into()),
        ("rights", words.list(&names)?.into()),
    ];
    Ok(Block { text: words.text(id, said)?, points: Vec::new() })
}

fn of_right(right: Right, request: &Request, account: Option<&AccountMention>, words: &Localizer) -> Result<Vec<Block>, LocaleError> {
    let particulars = &request.particulars;
    let declared = words.plain(&format!("form-right-{right}"))?;
    let block = |text: String, points: Vec<String>| vec![Block { text, points }];
    Ok(match right {
        Right::Erasure => {
            let items = erasure_items(request);
            let said = items.iter().map(|item| erasure_item(*item, account, words)).collect::<Result<Vec<_>, _>>()?;
            block(declared, numbered(&said))
        }
        Right::Rectification => block(declared, numbered(&corrections(&particulars.corrections, words)?)),
        Right::Restriction => restriction(request, &declared, words)?,
        Right::Portability => match &particulars.portability_to {
            Some(to) => block(declared, vec![words.text("portability-to-controller", [("to", to.as_str().into())])?]),
            None => block(declared, Vec::new()),
        },
        Right::Withdrawal if !particulars.consents.is_empty() => {
            let name = |consent: &ConsentKind| Ok(format!("– {}", words.plain(&format!("withdrawal-of-{consent}"))?));
            let consents = particulars.consents.iter().map(name).collect::<Result<Vec<_>, LocaleError>>()?;
            vec![Block { text: words.plain("withdrawal-statement")?, points: consents }, Block { text: declared, points: Vec::new() }]
        }
        Right::AutomatedDecisions => {
            let cases =
                request.moderation().filter(|case| case.service.is_none() || case.service.as_ref() == account.map(|own| &own.service));
            let said = cases.map(|case| match case.date {
                Some(day) => {
                    let arguments = [("what", case.what.as_str().into()), ("date", words.long_date(day)?.into())];
                    words.text("automated-decisions-case-date", arguments)
                }
                None => words.text("automated-decisions-case", [("what", case.what.as_str().into())]),
            });
            let points = numbered(&said.collect::<Result<Vec<_>, LocaleError>>()?);
            let lead = if points.is_empty() { declared } else { format!("{declared} {}", words.plain("form-moderation")?) };
            block(lead, points)
        }
        _ => block(declared, Vec::new()),
    })
}

/// What to erase; of a person without an account only what others have published.
fn erasure_item(item: ErasureItem, account: Option<&AccountMention>, words: &Localizer) -> Result<String, LocaleError> {
    match (item, account) {
        (ErasureItem::Posts, None) => words.plain("form-erasure-posts-about-me"),
        (ErasureItem::Posts, Some(_)) => Ok(format!("{} {}", words.plain("erasure-posts")?, words.plain("form-erasure-posts-about-me")?)),
        _ => words.plain(&format!("erasure-{item}")),
    }
}

fn restriction(request: &Request, declared: &str, words: &Localizer) -> Result<Vec<Block>, LocaleError> {
    let ground = request.particulars.restriction.unwrap_or(RestrictionGround::Objection);
    let is_rectified = request.rights.contains(&Right::Rectification);
    let corrections = corrections(&request.particulars.corrections, words)?;
    let points = if ground == RestrictionGround::Accuracy && !is_rectified { numbered(&corrections) } else { Vec::new() };
    Ok(vec![Block { text: format!("{declared} {}", words.plain(&format!("form-restriction-{ground}"))?), points }])
}

/// What is wrong and what is right, each correction on lines of its own.
fn corrections(corrections: &[Correction], words: &Localizer) -> Result<Vec<String>, LocaleError> {
    let lines = |correction: &Correction| {
        let mut lines = vec![
            words.text("rectification-wrong", [("wrong", correction.wrong.as_str().into())])?,
            words.text("rectification-right", [("right", correction.right.as_str().into())])?,
        ];
        if let Some(place) = &correction.place {
            lines.push(words.text("rectification-where", [("where", place.as_str().into())])?);
        }
        Ok(lines.join("\n   "))
    };
    corrections.iter().map(lines).collect()
}

/// Points with the numbers they have in the letter.
fn numbered(points: &[String]) -> Vec<String> {
    (1..).zip(points).map(|(number, point): (usize, _)| format!("{number}. {point}")).collect()
}
