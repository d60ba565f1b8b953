//! Text that flows: paragraphs, list items and tables as marks open and close them, whatever the
//! format that marks them. A table that only lays out a page becomes lines. All is bounded.

use super::{Content, MOST_CELLS, MOST_ROWS, MOST_TEXT, Piece, Row, Why};

/// The most columns that one cell may span, and rows that it may reach down.
const WIDEST: u32 = 60;
/// The most rows that one cell reaches down.
const DEEPEST: u32 = 500;
/// The most tables in tables.
const MOST_NESTED: usize = 20;

/// How a cell belongs to the one above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joined {
    /// It does not.
    Alone,
    /// It goes on from above.
    FromAbove,
    /// It reaches so many rows down, itself counted.
    Down(u32),
}

struct Table {
    rows: Vec<Row>,
    row: Vec<String>,
    at: u32,
    cell: Option<(String, u32, Joined)>,
    down: Vec<(u32, String)>,
    lays_out: bool,
}

/// What was read so far.
pub(super) struct Flow {
    content: Content,
    at: u32,
    text: String,
    tables: Vec<Table>,
    skipped: usize,
    size: usize,
    cells: usize,
}

impl Flow {
    pub(super) const fn new() -> Self {
        let content = Content {
            pieces: Vec::new(),
            remarks: Vec::new(),
        };
        Self {
            content,
            at: 0,
            text: String::new(),
            tables: Vec::new(),
            skipped: 0,
            size: 0,
            cells: 0,
        }
    }

    /// Whether nothing more is taken in.
    pub(super) fn is_full(&self) -> bool {
        self.size > MOST_TEXT || self.cells > MOST_CELLS || self.at as usize > 4 * MOST_ROWS
    }

    /// Takes in text.
    pub(super) fn text(&mut self, text: &str) {
        if !self.is_full() {
            self.size += text.len();
            self.text.push_str(text);
        }
    }

    /// Ends a paragraph; `mark` is put before it if it says anything.
    pub(super) fn paragraph(&mut self, mark: &str) {
        let text = std::mem::take(&mut self.text);
        self.at += 1;
        if self.is_full() {
            return;
        }
        let text = text.trim_matches(['\n', ' ', '\r']);
        match self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            Some((cell, _, _)) if !text.is_empty() => {
                if !cell.is_empty() {
                    cell.push('\n');
                }
                cell.push_str(mark);
                cell.push_str(text);
            }
            Some(_) => {}
            None => self.lines(&format!("{mark}{text}")),
        }
    }

    /// Ends a paragraph if anything stands in it.
    pub(super) fn paragraph_if_any(&mut self, mark: &str) {
        if self.text.trim().is_empty() {
            self.text.clear();
        } else {
            self.paragraph(mark);
        }
    }

    fn lines(&mut self, text: &str) {
        for line in text.split('\n') {
            let line = line.trim();
            self.content.pieces.push(Piece::Line {
                at: self.at,
                text: line.to_owned(),
            });
        }
    }

    /// Opens a table; one within another makes the outer one a frame.
    pub(super) fn open_table(&mut self) {
        if !self.text.trim().is_empty() {
            self.paragraph("");
        }
        if self.tables.len() >= MOST_NESTED {
            self.skipped += 1;
            return;
        }
        if let Some(outer) = self.tables.last_mut() {
            outer.lays_out = true;
            let rows = std::mem::take(&mut outer.rows);
            let mut cells = std::mem::take(&mut outer.row);
            cells.extend(outer.cell.as_mut().map(|(cell, _, _)| std::mem::take(cell)));
            let at = outer.at;
            self.spill(rows);
            self.spill(vec![Row { at, cells }]);
        }
        self.tables.push(Table {
            rows: Vec::new(),
            row: Vec::new(),
            at: 0,
            cell: None,
            down: Vec::new(),
            lays_out: false,
        });
    }

    fn spill(&mut self, rows: Vec<Row>) {
        for row in rows {
            for cell in row.cells.iter().filter(|cell| !cell.trim().is_empty()) {
                for line in cell.split('\n') {
                    self.content.pieces.push(Piece::Line {
                        at: row.at,
                        text: line.trim().to_owned(),
                    });
                }
            }
        }
    }

    /// Closes the innermost table.
    pub(super) fn close_table(&mut self) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        self.close_row();
        let Some(table) = self.tables.pop() else {
            return;
        };
        let narrow = table.rows.iter().all(|row| row.filled() <= 1);
        if table.lays_out || narrow {
            self.spill(table.rows);
        } else if !table.rows.is_empty() {
            self.content.pieces.push(Piece::Table { rows: table.rows });
        }
        self.content.pieces.push(Piece::Line {
            at: self.at,
            text: String::new(),
        });
    }

    /// Opens a row.
    pub(super) fn open_row(&mut self) {
        self.close_row();
        self.at += 1;
        let at = self.at;
        if let Some(table) = self.tables.last_mut() {
            table.at = at;
        }
    }

    /// Closes a row.
    pub(super) fn close_row(&mut self) {
        self.close_cell();
        let full = self.is_full();
        let Some(table) = self.tables.last_mut().filter(|table| !table.row.is_empty()) else {
            return;
        };
        while let Some((left, text)) = table
            .down
            .get_mut(table.row.len())
            .filter(|(left, _)| *left > 0)
        {
            *left -= 1;
            let text = text.clone();
            table.row.push(text);
        }
        let cells = std::mem::take(&mut table.row);
        self.cells += cells.len();
        if !full && cells.iter().any(|cell| !cell.trim().is_empty()) {
            table.rows.push(Row {
                at: table.at,
                cells,
            });
        }
    }

    /// Opens a cell.
    pub(super) fn open_cell(&mut self, span: u32, joined: Joined) {
        self.close_cell();
        if let Some(table) = self.tables.last_mut() {
            table.cell = Some((String::new(), span.clamp(1, WIDEST), joined));
        }
    }

    /// Says of the open cell how many columns it spans.
    pub(super) fn span(&mut self, columns: u32) {
        if let Some((_, span, _)) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            *span = columns.clamp(1, WIDEST);
        }
    }

    /// Says of the open cell how it belongs to the one above.
    pub(super) fn joins(&mut self, how: Joined) {
        if let Some((_, _, joined)) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            *joined = how;
        }
    }

    /// Closes a cell.
    pub(super) fn close_cell(&mut self) {
        if !self.text.trim().is_empty() {
            self.paragraph("");
        }
        self.text.clear();
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let Some((text, span, joined)) = table.cell.take() else {
            return;
        };
        // What reaches down from a row above stands first.
        while let Some((left, above)) = table
            .down
            .get_mut(table.row.len())
            .filter(|(left, _)| *left > 0 && joined != Joined::FromAbove)
        {
            *left -= 1;
            let above = above.clone();
            table.row.push(above);
        }
        let column = table.row.len();
        if table.down.len() <= column {
            table.down.resize(column + 1, (0, String::new()));
        }
        let text = match joined {
            Joined::FromAbove => table
                .rows
                .last()
                .and_then(|row| row.cells.get(column))
                .cloned()
                .unwrap_or(text),
            Joined::Down(rows) if text.len() < 300 => {
                table.down[column] = (rows.clamp(1, DEEPEST) - 1, text.clone());
                text
            }
            Joined::Down(_) | Joined::Alone => text,
        };
        table.row.push(text);
        for _ in 1..span {
            table.row.push(String::new());
        }
    }

    /// Says something of the file as a whole.
    pub(super) fn remark(&mut self, why: Why) {
        self.content.remark(why);
    }

    /// What was read, when the file is over.
    pub(super) fn content(mut self) -> Content {
        if !self.text.trim().is_empty() {
            self.paragraph("");
        }
        while !self.tables.is_empty() {
            self.skipped = 0;
            self.close_table();
        }
        if self.is_full() {
            self.content.remark(Why::TooMany);
        }
        let silent = self
            .content
            .pieces
            .iter()
            .all(|piece| matches!(piece, Piece::Line { text, .. } if text.is_empty()));
        if silent && self.content.remarks.is_empty() {
            self.content.remark(Why::Empty);
        }
        self.content
    }
}
