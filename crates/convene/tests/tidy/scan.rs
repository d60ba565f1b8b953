//! Rust source seen by a small scanner: the code with comments and literals blanked out, and the
//! literals by line. Enough to count braces and to look for words where they mean something.

/// A source, taken apart. `code` keeps the length of every line.
#[derive(Debug, Default)]
pub(crate) struct Scanned {
    /// The source with comments and the insides of literals as spaces.
    pub(crate) code: String,
    /// Each string literal, in order.
    pub(crate) literals: Vec<Literal>,
}

/// A string literal where it stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    /// The line on which it begins, from 1.
    pub(crate) line: usize,
    /// How far into `code` its opening mark lies.
    pub(crate) at: usize,
    /// Its inside as written, escapes unread.
    pub(crate) value: String,
}

impl Scanned {
    /// The lines of code in which a word stands, from 1.
    pub(crate) fn lines_with<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let hit = move |line: &str| {
            line.match_indices(word)
                .any(|(at, _)| stands(line, at, word))
        };
        (1..)
            .zip(self.code.lines())
            .filter(move |(_, line)| hit(line))
            .map(|(number, _)| number)
    }
}

/// Whether the match is a word of its own where it begins or ends with a letter.
pub(crate) fn stands(line: &str, at: usize, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    let before = line[..at].chars().next_back().is_some_and(joins);
    let after = line[at + word.len()..].chars().next().is_some_and(joins);
    !(before && word.starts_with(joins) || after && word.ends_with(joins))
}

/// The source without its tests at the foot.
pub(crate) fn without_tests(text: &str) -> &str {
    let mut from = 0;
    while let Some(found) = text[from..].find("\n#[cfg(test)]\n") {
        let mark = from + found + 1;
        let rest = &text[mark + "#[cfg(test)]\n".len()..];
        let item = rest.lines().find(|line| !line.starts_with("#["));
        if item.is_some_and(|line| line.starts_with("mod ") && line.ends_with('{')) {
            return &text[..mark];
        }
        from = mark;
    }
    text
}

/// Takes a source apart.
pub(crate) fn scan(text: &str) -> Scanned {
    let mut scanner = Scanner {
        rest: text,
        line: 1,
        out: Scanned::default(),
    };
    while !scanner.rest.is_empty() {
        scanner.step();
    }
    scanner.out
}

struct Scanner<'a> {
    rest: &'a str,
    line: usize,
    out: Scanned,
}

impl<'a> Scanner<'a> {
    fn step(&mut self) {
        let rest = self.rest;
        if rest.starts_with("//") {
            self.blank(rest.find('\n').unwrap_or(rest.len()));
        } else if rest.starts_with("/*") {
            self.blank(block_comment(rest));
        } else if let Some((head, tail)) = self.raw_string() {
            self.literal(head, tail);
        } else if rest.starts_with('"') {
            self.literal(1, 1);
        } else if let Some(length) = char_literal(rest) {
            self.blank(length);
        } else {
            let length = rest.chars().next().map_or(1, char::len_utf8);
            self.keep(length);
        }
    }

    /// The lengths of a raw string's opening and closing marks, if one begins here.
    fn raw_string(&self) -> Option<(usize, usize)> {
        let joined = |c: char| c.is_alphanumeric() || c == '_';
        let after = self.rest.strip_prefix('r')?;
        let prefix = self.out.code.trim_end_matches(['b', 'c']);
        if prefix.ends_with(joined) {
            return None;
        }
        let hashes = after.len() - after.trim_start_matches('#').len();
        after[hashes..]
            .starts_with('"')
            .then_some((hashes + 2, hashes + 1))
    }

    fn literal(&mut self, head: usize, tail: usize) {
        let body = &self.rest[head..];
        let length = if head == 1 {
            plain_string(body)
        } else {
            let mark = format!("\"{}", "#".repeat(tail - 1));
            body.find(&mark).unwrap_or(body.len())
        };
        let value = body[..length].to_owned();
        self.out.literals.push(Literal {
            line: self.line,
            at: self.out.code.len(),
            value,
        });
        self.keep(head);
        self.blank(length);
        self.keep(tail.min(self.rest.len()));
    }

    fn keep(&mut self, length: usize) {
        let taken = self.take(length);
        self.out.code.push_str(taken);
    }

    fn blank(&mut self, length: usize) {
        let taken = self.take(length);
        let blanks = taken.chars().map(|c| if c == '\n' { '\n' } else { ' ' });
        self.out.code.extend(blanks);
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.line += taken.matches('\n').count();
        taken
    }
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// The length of a string's inside, up to its closing quote.
fn plain_string(body: &str) -> usize {
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    body.len()
}

/// The length of a character literal; `None` for a lifetime.
fn char_literal(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    if first == '\\' {
        let rest = inside.get(2..)?;
        return rest.find('\'').map(|end| end + 4);
    }
    inside[first.len_utf8()..]
        .starts_with('\'')
        .then(|| first.len_utf8() + 2)
}

#[test]
fn comments_and_literals_are_blanked_and_lines_stay() {
    let text = "a /* { /* } */ */ b // {\n\"{\\\"\" 'x' '{' '\\'' r#\"{ \"quoted\" }\"# <'a> \n}";
    let seen = scan(text);
    assert!(!seen.code.contains('{'));
    assert_eq!(seen.code.lines().count(), 3);
    assert!(seen.code.contains("<'a>"));
    let found: Vec<_> = seen
        .literals
        .iter()
        .map(|l| (l.line, l.value.as_str()))
        .collect();
    assert_eq!(found, [(2, "{\\\""), (2, "{ \"quoted\" }")]);
}

#[test]
fn a_word_is_found_in_code_only_and_alone() {
    let seen = scan("let store = 1;\n// store\nlet s = \"store\"; restore();\n");
    assert_eq!(seen.lines_with("store").collect::<Vec<_>>(), [1]);
}

#[test]
fn only_the_tests_at_the_foot_are_left_out() {
    let text = "fn a() {}\n#[cfg(test)]\nuse b;\nfn c() {}\n#[cfg(test)]\nmod tests {\n}\n";
    assert_eq!(
        without_tests(text),
        "fn a() {}\n#[cfg(test)]\nuse b;\nfn c() {}\n"
    );
    assert_eq!(without_tests("fn a() {}\n"), "fn a() {}\n");
}
