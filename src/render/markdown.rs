//! The letter as `CommonMark`: its head and foot around the body as the templates made it.

use crate::letter::Letter;
use crate::template::commonmark;

/// The letter as `CommonMark` (0.31).
pub fn markdown(letter: &Letter) -> String {
    let mut page = String::new();
    let sender = [&letter.sender.name].into_iter().chain(&letter.sender.lines).chain(&letter.sender.email);
    put_lines(&mut page, sender);
    put_lines(&mut page, &letter.recipient);
    put_lines(&mut page, [&letter.channel_line, &letter.date_line, &letter.reference_line]);
    page.push_str("# ");
    page.push_str(&commonmark(&letter.subject));
    page.push_str("\n\n");
    put_lines(&mut page, [&letter.salutation]);
    page.push_str(letter.body.source.trim());
    page.push_str("\n\n");
    put_lines(&mut page, [&letter.closing]);
    put_lines(&mut page, [&letter.sender.name]);
    if !letter.enclosures.is_empty() {
        put_lines(&mut page, &letter.enclosures);
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

/// A paragraph of lines that stay lines.
fn put_lines<'a>(page: &mut String, lines: impl IntoIterator<Item = &'a String>) {
    let lines: Vec<String> = lines.into_iter().map(|line| commonmark(line)).collect();
    page.push_str(&lines.join("\\\n"));
    page.push_str("\n\n");
}
