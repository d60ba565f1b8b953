//! Papers (`.pdf`): the letters that are drawn, put together to lines and tables by where they
//! stand and by the rules between them. Right-to-left lines are turned back into the order in which
//! they are read. A paper without letters is a picture and said to be one.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

use domain::people::proposal::Why;
use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect, Shape as _};

use super::{Content, Piece};

mod bounded;
mod layout;
use bounded::Bounded;

/// The most pages that are read.
const MOST_PAGES: usize = 60;
/// The most letters of one paper.
const MOST_LETTERS: usize = 200_000;
/// The most acts of drawing of one paper, letters counted.
const MOST_ACTS: usize = 500_000;
/// How many acts one form or clip counts for: forms may draw each other.
const FORM: usize = 25;
/// The most rules of one page.
const MOST_RULES: usize = 4_000;

/// A letter on a page, in points from the top left.
#[derive(Debug, Clone, PartialEq)]
struct Drawn {
    text: String,
    x: f64,
    y: f64,
    wide: f64,
    size: f64,
}

/// A rule on a page: from, to, and where it stands across.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rule {
    from: f64,
    to: f64,
    at: f64,
}

/// What one page shows.
#[derive(Debug, Default)]
struct Shown {
    letters: Vec<Drawn>,
    down: Vec<Rule>,
    across: Vec<Rule>,
    pictures: usize,
    unreadable: usize,
}

/// Everything that may be drawn was drawn: the only way out of the drawing.
struct Enough;

/// Reads a paper.
pub(super) fn content(bytes: &[u8]) -> Content {
    let read = catch_unwind(AssertUnwindSafe(|| paper(bytes)));
    read.unwrap_or_else(|cause| {
        Content::only(if cause.is::<Enough>() {
            Why::TooMany
        } else {
            Why::Broken
        })
    })
}

fn paper(bytes: &[u8]) -> Content {
    let pdf = match Pdf::new(Arc::new(Bounded::new(bytes.to_vec()))) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(_)) => return Content::only(Why::Encrypted),
        Err(LoadPdfError::Invalid) => {
            let locked = bytes.windows(8).any(|eight| eight == b"/Encrypt");
            return Content::only(if locked { Why::Encrypted } else { Why::Broken });
        }
    };
    let mut content = Content::default();
    let pages = pdf.pages();
    if pages.len() > MOST_PAGES {
        content.remark(Why::TooMany);
    }
    let cache = InterpreterCache::new();
    let left = Cell::new(MOST_ACTS);
    let letters = Cell::new(MOST_LETTERS);
    let mut line = 0;
    let (mut pictures, mut unreadable, mut drawn) = (0, 0, 0);
    for page in pages.iter().take(MOST_PAGES) {
        let settings = InterpreterSettings::default();
        let (width, height) = page.render_dimensions();
        let whole = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let start = page.initial_transform(true);
        let start = Affine::new(start.as_coeffs());
        let mut context = Context::new(start, whole, &cache, pdf.xref(), settings);
        let mut pen = Pen {
            shown: Shown::default(),
            left: &left,
            letters: &letters,
        };
        let ended = catch_unwind(AssertUnwindSafe(|| {
            interpret_page(page, &mut context, &mut pen);
        }));
        let shown = pen.shown;
        pictures += shown.pictures;
        unreadable += shown.unreadable;
        drawn += shown.letters.len();
        let pieces: Vec<Piece> = layout::pieces(shown, &mut line);
        content.pieces.extend(pieces);
        if let Err(cause) = ended {
            content.remark(if cause.is::<Enough>() {
                Why::TooMany
            } else {
                Why::Broken
            });
            break;
        }
    }
    let words = content.pieces.iter().any(|piece| match piece {
        Piece::Line { text, .. } => text.chars().any(char::is_alphabetic),
        Piece::Table { .. } => true,
    });
    if !words || unreadable > drawn {
        content.remark(if pictures > 0 || unreadable > 0 {
            Why::PictureOnly
        } else {
            Why::Empty
        });
    }
    content
}

/// Takes down what is drawn.
struct Pen<'b> {
    shown: Shown,
    left: &'b Cell<usize>,
    letters: &'b Cell<usize>,
}

impl Pen<'_> {
    /// Counts an act of drawing. The interpreter has no other way to be stopped than to be left.
    fn act(&self) {
        self.acts(1);
    }

    fn acts(&self, many: usize) {
        match self.left.get().checked_sub(many) {
            Some(left) => self.left.set(left),
            None => resume_unwind(Box::new(Enough)),
        }
    }

    fn rule(&mut self, area: Rect) {
        let area = area.abs();
        let many = self.shown.down.len() + self.shown.across.len();
        if many >= MOST_RULES || !area.is_finite() {
            return;
        }
        if area.width() <= 3.0 && area.height() > 6.0 {
            self.shown.down.push(Rule {
                from: area.y0,
                to: area.y1,
                at: area.center().x,
            });
        } else if area.height() <= 3.0 && area.width() > 12.0 {
            self.shown.across.push(Rule {
                from: area.x0,
                to: area.x1,
                at: area.center().y,
            });
        }
    }

    /// The rules of a path: its strokes one by one, or the frame of a box.
    fn rules(&mut self, path: &BezPath, transform: Affine, mode: &PathDrawMode) {
        let whole = transform.transform_rect_bbox(path.bounding_box());
        self.rule(whole);
        if let PathDrawMode::Stroke(_) = mode {
            for segment in path.segments().take(400) {
                let box_of = transform.transform_rect_bbox(segment.bounding_box());
                if box_of != whole {
                    self.rule(box_of);
                }
            }
        }
    }
}

impl<'a> Device<'a> for Pen<'_> {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {
        self.acts(FORM);
    }
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.act();
    }
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}

    fn draw_path(&mut self, path: &BezPath, transform: Affine, _: &Paint<'a>, mode: &PathDrawMode) {
        self.act();
        self.rules(path, transform, mode);
    }

    fn draw_rect(&mut self, rect: &Rect, transform: Affine, _: &Paint<'a>, mode: &PathDrawMode) {
        self.act();
        self.rules(&rect.to_path(0.1), transform, mode);
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {
        self.act();
        self.shown.pictures += 1;
    }

    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        self.act();
        match self.letters.get().checked_sub(1) {
            Some(left) => self.letters.set(left),
            None => resume_unwind(Box::new(Enough)),
        }
        let text = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text.chars().take(8).collect(),
            None => {
                self.shown.unreadable += 1;
                return;
            }
        };
        let place = transform * glyph_transform;
        let origin = place * Point::ZERO;
        let [a, b, c, d, ..] = place.as_coeffs();
        let size = (c.hypot(d) * 1000.0).abs();
        let advance = match glyph {
            Glyph::Outline(outline) => f64::from(outline.advance_width().unwrap_or(500.0)),
            Glyph::Type3(_) => 500.0,
        };
        let wide = a.hypot(b) * advance;
        if origin.x.is_finite() && origin.y.is_finite() && size.is_finite() && wide.is_finite() {
            self.shown.letters.push(Drawn {
                text,
                x: origin.x,
                y: origin.y,
                wide,
                size,
            });
        }
    }
}
