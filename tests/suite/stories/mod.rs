//! Stories: people with what they ask and what happened before, each with its golden letters beside it in `tests/stories/`.

mod told;

use demur::correspondence::{Draft, Stationery};
use demur::law::Right;
use demur::parties::{AnswerTo, ConsentKind, ErasureItem, Ground, ObjectionForm, RestrictionGround, Role, TraceKind};
use demur::render::{Format, text};
use demur::request::{Channel, FollowUp};

use super::support::{golden, knowledge, root, stationery};
use told::{Story, stories};
pub(crate) use told::{happens, write};

/// The name of a golden letter: the story, to whom it goes, and its right where one addressee gets several.
fn file_name(story: &Story, draft: &Draft, all: &[Draft]) -> String {
    let addressee = |draft: &Draft| draft.request.addressee().id.to_owned();
    let is_one_of_several = all.iter().filter(|other| addressee(other) == addressee(draft)).count() > 1;
    let right = if is_one_of_several { format!("-{}", draft.request.rights[0]) } else { String::new() };
    format!("{}-{}{right}.txt", story.name, addressee(draft))
}

#[test]
fn every_story_has_its_golden_letters_and_no_letter_is_without_its_story() {
    let knowledge = knowledge();
    let mut written = Vec::new();
    for story in stories() {
        let drafts = story.drafts(&knowledge).unwrap_or_else(|error| panic!("{}: {error}", story.name));
        for draft in &drafts {
            let name = file_name(&story, draft, &drafts);
            golden(&format!("stories/{name}"), &text(&draft.letter));
            written.push(name);
        }
    }
    let found = std::fs::read_dir(root().join("tests/stories")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let orphans: Vec<String> = found.filter(|name| name.ends_with(".txt") && !written.contains(name)).collect();
    assert!(orphans.is_empty(), "golden letters of no story: {orphans:?}");
}

/// Renders the letters of every other story in all forms. A page takes its time, so that only some stories make one: of their first letter, alone or
/// in an e-mail if there is a sender.
fn all_formats_render(remainder: usize) {
    let knowledge = knowledge();
    for (place, story) in stories().into_iter().enumerate().filter(|(place, _)| place % 2 == remainder) {
        let drafts = story.drafts(&knowledge).unwrap();
        let stationery = Stationery { sender: story.profile(&knowledge).sender(), ..stationery() };
        let render = |drafts: &[Draft], format| {
            knowledge.render(drafts, format, &stationery).unwrap_or_else(|error| panic!("{} {}: {error}", story.name, format.id()))
        };
        for format in [Format::Text, Format::Markdown, Format::Html, Format::Json] {
            for (rendering, draft) in render(&drafts, format).iter().zip(&drafts) {
                let rendering = std::str::from_utf8(rendering).unwrap();
                let reference = draft.letter.reference.as_str();
                assert!(rendering.contains(reference), "{}: {} without its reference", story.name, format.id());
            }
        }
        if place / 2 % 3 > 0 {
            continue;
        }
        let (page, start) = if stationery.sender.is_some() { (Format::Eml, "From: ") } else { (Format::Pdf, "%PDF-") };
        let bytes = render(&drafts[..1], page).remove(0);
        let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2000)]).into_owned();
        assert!(head.contains(start), "{}: {}\n{head}", story.name, page.id());
    }
}

#[test]
fn every_form_of_every_other_story_renders() {
    all_formats_render(0);
}

#[test]
fn every_form_of_the_stories_between_renders() {
    all_formats_render(1);
}

/// What the requests of all stories are made of, as words.
fn covered() -> Vec<String> {
    let knowledge = knowledge();
    let mut words = Vec::new();
    for story in stories() {
        for Draft { request, letter } in story.drafts(&knowledge).unwrap() {
            let mut say = |kind: &str, word: &str| words.push(format!("{kind} {word}"));
            say("language", letter.language.split('-').next().unwrap());
            say("channel", request.channel.id());
            match &request.follows {
                None => request.rights.iter().for_each(|right| say("right", right.id())),
                Some(following) => {
                    say("follow-up", following.kind.id());
                    say(following.kind.letter(), following.outcome());
                    say(following.kind.letter(), following.precedent.received.map_or("unproven", |(_, basis)| basis));
                }
            }
            request.situation.grounds.iter().for_each(|ground| say("ground", ground.id()));
            request.traces.iter().for_each(|trace| say("trace", trace.kind.id()));
            request.earlier.iter().for_each(|earlier| say("earlier", earlier.how.id()));
            if let Some(other) = &request.representative {
                say("role", other.role.id());
                say("answer to", other.answer_to.id());
            }
            let own = &request.particulars;
            own.erasure.iter().for_each(|item| say("erasure", item.id()));
            own.consents.iter().for_each(|consent| say("consent", consent.id()));
            own.restriction.iter().for_each(|ground| say("restriction", ground.id()));
        }
    }
    words
}

#[test]
fn the_stories_tell_of_everything_that_can_be_asked() {
    let covered = covered();
    let wanted = |kind: &str, words: &[&str]| words.iter().map(|word| format!("{kind} {word}")).collect::<Vec<_>>();
    let all = [
        wanted("language", &["de", "en"]),
        wanted("channel", &Channel::ALL.map(Channel::id)),
        wanted("right", &Right::ALL.map(Right::id)),
        wanted("follow-up", &FollowUp::ALL.map(FollowUp::id)),
        wanted(
            "reminder",
            &["silence", "partly", "refused", "unproven", "delivered", "controller-server", "acknowledged", "reply", "submitted"],
        ),
        wanted("complaint", &["silence", "partly", "refused", "unproven", "delivered"]),
        wanted("ground", &Ground::ALL.map(Ground::id)),
        wanted("trace", &TraceKind::ALL.map(TraceKind::id)),
        wanted("earlier", &ObjectionForm::ALL.map(ObjectionForm::id)),
        wanted("role", &Role::ALL.map(Role::id)),
        wanted("answer to", &AnswerTo::ALL.map(AnswerTo::id)),
        wanted("erasure", &ErasureItem::ALL.iter().map(|item| item.id()).collect::<Vec<_>>()),
        wanted("consent", &ConsentKind::ALL.iter().map(|consent| consent.id()).collect::<Vec<_>>()),
        wanted("restriction", &RestrictionGround::ALL.iter().map(|ground| ground.id()).collect::<Vec<_>>()),
    ]
    .concat();
    let missing: Vec<&String> = all.iter().filter(|word| !covered.contains(word)).collect();
    assert!(missing.is_empty(), "no story tells of {missing:?}");
    assert!(stories().len() >= 44 && stories().iter().all(|story| story.told.about.ends_with('.')));
}
