//! Words written in HTML made plain: a tokenizer gives marks and text, and what remains are lines, with
//! what is quoted marked by `>` as plain mail marks it. Nothing is drawn, fetched or run.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

/// How deep quotations are marked.
const DEEPEST_QUOTE: usize = 8;

/// Elements that begin and end a line.
const LINES: [&str; 22] = [
    "address",
    "article",
    "blockquote",
    "div",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
];
/// Elements whose text is not for readers.
const SILENT: [&str; 4] = ["script", "style", "title", "template"];

#[derive(Debug, Default)]
struct Plain {
    lines: Vec<String>,
    line: String,
    /// A space is due before the next word.
    is_spaced: bool,
    quote: usize,
    /// The silent element we are in.
    silent: Option<&'static str>,
    preformatted: usize,
}

/// The text of HTML, line by line.
pub(super) fn plain(html: &str) -> String {
    let mut emitter: DefaultEmitter = DefaultEmitter::default();
    // Scripts and styles are text until their end mark, not marks.
    emitter.naively_switch_states(true);
    let mut plain = Plain::default();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => plain.open(&tag),
            Token::EndTag(tag) => plain.close(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => plain.say(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    plain.end_line();
    plain.lines.join("\n").trim_matches('\n').to_owned()
}

impl Plain {
    fn open(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        let name = name.as_ref();
        if let Some(silent) = SILENT.into_iter().find(|silent| *silent == name) {
            self.silent = Some(silent);
        }
        if LINES.contains(&name) {
            self.end_line();
        }
        match name {
            "br" => self.break_line(),
            "blockquote" => self.quote += 1,
            "pre" => self.preformatted += 1,
            "li" => self.line.push_str("- "),
            "td" | "th" if !self.line.is_empty() => self.line.push('\t'),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.silent == Some(name) {
            self.silent = None;
        }
        if LINES.contains(&name) {
            self.end_line();
        }
        match name {
            "blockquote" => self.quote = self.quote.saturating_sub(1),
            "pre" => self.preformatted = self.preformatted.saturating_sub(1),
            "p" => self.blank(),
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.silent.is_some() {
            return;
        }
        for sign in text.chars() {
            let is_space = sign.is_ascii_whitespace() || sign == '\u{a0}';
            if self.preformatted > 0 && sign == '\n' {
                self.break_line();
            } else if is_space {
                self.is_spaced = true;
            } else {
                if self.is_spaced && !self.line.is_empty() && !self.line.ends_with(['\t', ' ']) {
                    self.line.push(' ');
                }
                self.is_spaced = false;
                self.line.push(sign);
            }
        }
    }

    /// Ends a line that holds something.
    fn end_line(&mut self) {
        if !self.line.trim().is_empty() {
            self.break_line();
        }
        self.line.clear();
        self.is_spaced = false;
    }

    fn break_line(&mut self) {
        let quote = ">".repeat(self.quote.min(DEEPEST_QUOTE));
        let gap = if quote.is_empty() { "" } else { " " };
        let line = std::mem::take(&mut self.line);
        self.lines.push(format!("{quote}{gap}{}", line.trim_end()));
        self.is_spaced = false;
    }

    /// One empty line, and no second one.
    fn blank(&mut self) {
        if self.lines.last().is_some_and(|last| !last.is_empty()) {
            self.break_line();
        }
    }
}
