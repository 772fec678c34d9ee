//! The plain text of a letter: lines of at most 72 characters, readable as an e-mail.

use crate::letter::{Block, Document, Inline, Letter};

/// Characters in a line; a longer word stands alone and whole.
pub(super) const WIDTH: usize = 72;

/// The letter as plain text, with a rule before its second version.
pub fn text(letter: &Letter) -> String {
    let mut page = Lines::default();
    for (position, version) in letter.versions().enumerate() {
        if position > 0 {
            page.0.push_str("\n\n");
            page.put_whole(&"-".repeat(WIDTH));
            page.0.push_str("\n\n");
        }
        put_version(&mut page, version);
    }
    page.0
}

fn put_version(page: &mut Lines, letter: &Letter) {
    page.put(&letter.sender.name, "", "");
    page.put_all(&letter.sender.lines);
    page.put_all(letter.sender.email.as_slice());
    page.skip();
    page.put_all(&letter.recipient);
    page.skip();
    for line in [&letter.channel_line, &letter.date_line, &letter.reference_line] {
        page.put(line, "", "");
    }
    page.skip();
    if let Some(line) = &letter.version_line {
        page.put(line, "", "");
        page.skip();
    }
    page.put(&letter.subject, "", "");
    page.skip();
    page.put(&letter.salutation, "", "");
    page.skip();
    page.put_document(&letter.body);
    page.put(&letter.closing, "", "");
    page.skip();
    page.skip_again();
    page.put(&letter.sender.name, "", "");
    if let Some(words) = &letter.co_signer {
        page.skip();
        page.skip_again();
        page.put(words, "", "");
    }
    if !letter.enclosures.is_empty() {
        page.skip();
        page.put_all(&letter.enclosures);
    }
}

/// Lines of text, each ended by a line feed.
#[derive(Default)]
pub(super) struct Lines(pub(super) String);

impl Lines {
    /// Puts a text that may have lines of its own, the first after `first`, the others after `following`, each filled with words.
    pub(super) fn put(&mut self, text: &str, first: &str, following: &str) {
        let mut lead = first;
        for line in text.split('\n') {
            self.0.push_str(lead);
            let (mut used, mut is_empty) = (lead.chars().count(), true);
            for word in line.split(' ').filter(|word| !word.is_empty()) {
                let width = word.chars().count();
                if is_empty {
                    is_empty = false;
                } else if used + 1 + width > WIDTH {
                    self.0.push('\n');
                    self.0.push_str(following);
                    used = following.chars().count();
                } else {
                    self.0.push(' ');
                    used += 1;
                }
                self.0.push_str(word);
                used += width;
            }
            self.0.truncate(self.0.trim_end_matches(' ').len());
            self.0.push('\n');
            lead = following;
        }
    }

    pub(super) fn put_all(&mut self, lines: &[String]) {
        for line in lines {
            self.put(line, "", "");
        }
    }

    /// Puts a text that stays as it is: an address, a command, what is to be copied.
    pub(super) fn put_whole(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    /// An empty line, unless there is one.
    pub(super) fn skip(&mut self) {
        if !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    fn skip_again(&mut self) {
        self.0.push('\n');
    }

    fn put_document(&mut self, document: &Document) {
        for block in &document.blocks {
            self.put_block(block, "", "");
            self.skip();
        }
    }

    fn put_block(&mut self, block: &Block, first: &str, following: &str) {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => {
                let words: String = text.iter().map(Inline::words).collect();
                self.put(&words, first, following);
            }
            Block::List { start, items } => {
                for (position, item) in (0_u64..).zip(items) {
                    let marker = start.map_or_else(|| "– ".to_owned(), |start| format!("{}. ", start + position));
                    let (mut lead, rest) = (format!("{first}{marker}"), format!("{following}{}", " ".repeat(marker.chars().count())));
                    for block in item {
                        self.put_block(block, &lead, &rest);
                        lead.clone_from(&rest);
                    }
                }
            }
        }
    }
}
