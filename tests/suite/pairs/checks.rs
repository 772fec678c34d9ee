//! What must hold for every letter, whoever writes it about whatever.

use demur::correspondence::{Draft, Knowledge};
use demur::letter::{Block, Inline};
use demur::render::text;

use super::super::support::read;
use super::array::Row;
use super::people::{IDENTIFICATION, IDENTIFIERS, NAME, OWN_TEXT, PHONE, REPRESENTATIVE};

/// What no letter has: what an empty place, a doubled sign or a value that is none leaves behind.
const LEFT_BEHIND: [&str; 19] =
    ["  ", " .", " ,", " ;", " :", "..", ";.", ",.", ",,", ".,", "(,", "()", "{", "}", "$", "\u{2068}", "\u{2069}", "None", "undefined"];

/// Words of the other language.
const ENGLISH: [&str; 8] = [" the ", " and ", " my ", " you ", " your ", " please", " of ", " with "];
const GERMAN: [&str; 8] = [" der ", " und ", " mein", " Sie ", " bitte", " für ", " von ", " mit "];

/// One paragraph, heading or point of a letter, in its order.
struct Clause {
    is_heading: bool,
    /// Its number, if it is a point.
    number: Option<u64>,
    /// Whether it is a point of a list, and whether the last.
    point: Option<bool>,
    words: String,
}

fn clauses(blocks: &[Block]) -> Vec<Clause> {
    let words = |text: &[Inline]| text.iter().map(Inline::words).collect::<String>();
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } => found.push(Clause { is_heading: true, number: None, point: None, words: words(text) }),
            Block::Paragraph { text } => found.push(Clause { is_heading: false, number: None, point: None, words: words(text) }),
            Block::List { start, items } => {
                for (place, item) in items.iter().enumerate() {
                    let mut inner = clauses(item);
                    assert_eq!(inner.len(), 1, "a point is one paragraph");
                    let clause = &mut inner[0];
                    clause.number = start.map(|start| start + place as u64);
                    clause.point = Some(place + 1 == items.len());
                    found.append(&mut inner);
                }
            }
        }
    }
    found
}

/// Checks one letter.
pub(super) fn check(knowledge: &Knowledge, row: &Row, draft: &Draft) {
    let letter = text(&draft.letter);
    let clauses = clauses(&draft.letter.body.blocks);
    let Some(fault) = fault(knowledge, row, draft, &letter, &clauses) else { return };
    panic!("{fault}\n{row:?}\n{letter}");
}

fn fault(knowledge: &Knowledge, row: &Row, draft: &Draft, letter: &str, clauses: &[Clause]) -> Option<String> {
    left_behind(letter)
        .or_else(|| said_twice(clauses))
        .or_else(|| broken_lists(clauses, draft.request.authority.is_some()))
        .or_else(|| who_it_is_about(row, draft, letter, clauses))
        .or_else(|| subject_line(draft, row))
        .or_else(|| citations(knowledge, draft, clauses))
        .or_else(|| language(draft, clauses))
}

fn left_behind(letter: &str) -> Option<String> {
    let found = LEFT_BEHIND.into_iter().find(|bad| letter.lines().any(|line| line.trim_start().contains(bad)));
    found.or_else(|| letter.contains("\n\n\n\n").then_some("empty lines")).map(|bad| format!("{bad:?} is left"))
}

fn said_twice(clauses: &[Clause]) -> Option<String> {
    // Each point stands by itself, so that two may rest on the same ground, and two rights in one letter may ask the same.
    let mut sentences: Vec<(usize, &str)> = Vec::new();
    let mut section = 0;
    for clause in clauses {
        section += usize::from(clause.is_heading);
        match clause.number {
            Some(_) => sentences.push((section, clause.words.as_str())),
            None => sentences.extend(clause.words.split(". ").map(|sentence| (0, sentence.trim_end_matches('.')))),
        }
    }
    sentences.retain(|(_, words)| words.chars().count() > 25);
    sentences.sort_unstable();
    sentences.windows(2).find(|two| two[0] == two[1]).map(|two| format!("said twice: {}", two[0].1))
}

/// Points are numbered through, in a complaint in each part; what leads to a list is followed by one; a list ends as one sentence or as many.
fn broken_lists(clauses: &[Clause], is_complaint: bool) -> Option<String> {
    let mut next = 1;
    for (place, clause) in clauses.iter().enumerate() {
        let (words, following) = (clause.words.as_str(), clauses.get(place + 1));
        if words.trim().is_empty() {
            return Some("an empty clause".to_owned());
        }
        if clause.is_heading && is_complaint {
            next = 1;
        }
        if let Some(number) = clause.number {
            if number != next {
                return Some(format!("point {number} in place of {next}"));
            }
            next += 1;
        }
        let leads = clause.point.is_none() && !clause.is_heading && [":", "Please", "Bitte"].iter().any(|end| words.ends_with(end));
        let is_followed = following.is_some_and(|following| following.point.is_some() || following.words == IDENTIFICATION);
        if leads && !is_followed {
            return Some(format!("nothing follows: {words}"));
        }
        let is_last = clause.point == Some(true);
        let ends_open = words.ends_with(';') || words.ends_with("; and") || words.ends_with(',');
        let is_before_last = following.is_some_and(|following| following.point == Some(true));
        if ends_open && (clause.point.is_none() || is_last) || words.ends_with("; and") && !is_before_last {
            return Some(format!("an open end: {words}"));
        }
        let is_sentence = clause.point.is_none() && !clause.is_heading && !leads;
        if is_sentence && !words.ends_with(['.', '?']) {
            return Some(format!("no end: {words}"));
        }
        if !clause.is_heading
            && clause.number.is_some()
            && is_last
            && clauses[..place].iter().rev().take_while(|other| other.point == Some(false)).any(|other| other.words.ends_with(';'))
            && !words.ends_with('.')
        {
            return Some(format!("a list without an end: {words}"));
        }
    }
    None
}

/// No account of somebody who has none, no name of a child unless told, no number of `WhatsApp` to Meta unless told.
fn who_it_is_about(row: &Row, draft: &Draft, letter: &str, clauses: &[Clause]) -> Option<String> {
    let request = &draft.request;
    let body: String = clauses.iter().map(|clause| format!("{}\n", clause.words)).collect();
    if request.accounts.is_empty() {
        let of_users = [
            "my account",
            "registered with you",
            "any account",
            "mein Konto",
            "meine Konten",
            "meinem Konto",
            "hinterlegte",
            "leeren Sie kein Konto",
        ];
        if let Some(found) = of_users.iter().find(|words| body.contains(**words)) {
            return Some(format!("{found:?} of somebody without an account"));
        }
    }
    if request.is_for_a_child() && row.get("sender") != "child-named" && letter.contains(NAME) {
        return Some("the child is named".to_owned());
    }
    if request.representative.is_some() && !letter.starts_with(REPRESENTATIVE) {
        return Some("another writes than who signs".to_owned());
    }
    let is_told = !request.traces.is_empty() || request.is_to_a_business() || request.controller_id.as_str() == "whatsapp-ireland";
    (!is_told && letter.contains(PHONE)).then(|| "the number of WhatsApp".to_owned())
}

fn subject_line(draft: &Draft, row: &Row) -> Option<String> {
    let subject = &draft.letter.subject;
    let name = if row.get("sender").starts_with("mandate") { "none" } else { NAME };
    let found = IDENTIFIERS.into_iter().chain([OWN_TEXT, name, "Quidam", "Imago"]).find(|word| subject.contains(word));
    let is_long = subject.chars().count() > 350;
    found.map(|found| format!("{found} in the subject: {subject}")).or_else(|| is_long.then(|| format!("a long subject: {subject}")))
}

/// Every citation is one of the regime's own, of a provision in its table or of an act beside it that binds there.
fn citations(knowledge: &Knowledge, draft: &Draft, clauses: &[Clause]) -> Option<String> {
    let language = draft.letter.language.split('-').next().unwrap();
    let regime = knowledge.law.regime(draft.request.regime.as_str()).unwrap();
    let file = read(&format!("locales/{language}/law/{}.ftl", regime.id));
    let mut cites: Vec<(&str, &str)> = file.lines().filter_map(|line| line.strip_prefix("cite-")?.split_once(" = ")).collect();
    cites.sort_by_key(|(_, words)| std::cmp::Reverse(words.len()));
    let mut body: String = clauses.iter().map(|clause| format!("{}\n", clause.words)).collect();
    body.push_str(&draft.letter.subject);
    for (id, words) in cites {
        if !body.contains(words) {
            continue;
        }
        body = body.replace(words, "");
        let is_elsewhere =
            ["dsa-", "dma-"].iter().any(|act| id.starts_with(act)) || id.starts_with("at-") && draft.request.subject.country.code() == "AT";
        let known = |id: &str| regime.provisions.contains_key(id);
        let is_whole = |id: &str| known(id) || ["answer", "no-form", "no-form-objection", "remedies"].contains(&id);
        let is_part = |part: &str| known(part) || part.strip_suffix("-second-sentence").is_some_and(known) || part == "15-1-e-f";
        if !is_elsewhere && !is_whole(id) && !id.split("-with-").all(is_part) {
            return Some(format!("{words} ({id}) is not in the table of {}", regime.id));
        }
    }
    let marks = ["Art.", "Article", "GDPR", "DSGVO", "§", "recital", "Erwägungsgr", "DSA", "DMA", "DSG"];
    marks.into_iter().find(|mark| body.contains(mark)).map(|mark| {
        let line = body.lines().find(|line| line.contains(mark)).unwrap_or_default();
        format!("{mark} is cited otherwise: {line}")
    })
}

fn language(draft: &Draft, clauses: &[Clause]) -> Option<String> {
    let is_german = draft.letter.language.starts_with("de");
    let foreign = if is_german { ENGLISH } else { GERMAN };
    let body: String = clauses.iter().map(|clause| format!(" {} \n", clause.words)).collect();
    let whole = format!("{body} {} {} ", draft.letter.subject, draft.letter.enclosures.join(" "));
    if let Some(word) = foreign.iter().find(|word| whole.contains(**word)) {
        return Some(format!("{word:?} is a word of another language"));
    }
    let first = body.trim_start().chars().next()?;
    (first.is_lowercase() != is_german).then(|| format!("{first:?} follows the salutation"))
}
