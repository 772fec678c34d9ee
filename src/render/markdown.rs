//! The letter as `CommonMark`: its head and foot around the body as the templates made it.

use crate::letter::Letter;
use crate::template::commonmark;

/// The letter as `CommonMark` (0.31), with a thematic break before its second version.
pub fn markdown(letter: &Letter) -> String {
    let mut page = String::new();
    for (position, version) in letter.versions().enumerate() {
        if position > 0 {
            page.push_str("---\n\n");
        }
        put_version(&mut page, version);
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

fn put_version(page: &mut String, letter: &Letter) {
    let sender = [&letter.sender.name].into_iter().chain(&letter.sender.lines).chain(&letter.sender.email);
    put_lines(page, sender);
    put_lines(page, &letter.recipient);
    put_lines(page, [&letter.channel_line, &letter.date_line, &letter.reference_line]);
    if let Some(line) = &letter.version_line {
        put_lines(page, [line]);
    }
    page.push_str("# ");
    page.push_str(&commonmark(&letter.subject));
    page.push_str("\n\n");
    put_lines(page, [&letter.salutation]);
    page.push_str(letter.body.source.trim());
    page.push_str("\n\n");
    put_lines(page, [&letter.closing]);
    put_lines(page, [&letter.sender.name]);
    if let Some(words) = &letter.co_signer {
        put_lines(page, [words]);
    }
    if !letter.enclosures.is_empty() {
        put_lines(page, &letter.enclosures);
    }
}

/// A paragraph of lines that stay lines.
fn put_lines<'a>(page: &mut String, lines: impl IntoIterator<Item = &'a String>) {
    let lines: Vec<String> = lines.into_iter().map(|line| commonmark(line)).collect();
    page.push_str(&lines.join("\\\n"));
    page.push_str("\n\n");
}
