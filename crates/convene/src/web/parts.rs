//! The parts pages are made of. They are the only way to make a label, a list, a date, a name, so
//! that a label is never without its field, a fault never without its place, and a name from outside
//! never turns the direction of the text around it.

use domain::convening::deadline::DayOfWeek;
use domain::law::language::Language;
use domain::law::wording::Wording;
use jiff::civil::Date;
use maud::{Markup, html};

use super::here::Here;

/// How a mark or a notice is meant; it is said in words too, never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A plain fact.
    Plain,
    /// Well done.
    Good,
    /// Wants attention.
    Warn,
    /// Stands in the way.
    Bad,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }
}

/// A state in a word.
pub(crate) fn mark(tone: Tone, text: &str) -> Markup {
    html! { span class={ "mark " (tone.class()) } { (text) } }
}

/// A notice; what stands in the way is read out at once.
pub(crate) fn notice(tone: Tone, body: &Markup) -> Markup {
    let role = if tone == Tone::Bad { "alert" } else { "status" };
    html! { div class={ "notice " (tone.class()) } role=(role) { (body) } }
}

/// A name or text from outside: in its own direction, apart from the text around it.
pub(crate) fn name(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// A title and a name as one stretch, the name in its own direction within it. Were they two, a
/// title in Latin letters would stand after its name in an Arabic line.
pub(crate) fn titled(title: &str, whose: &str) -> Markup {
    html! {
        @if title.is_empty() { (name(whose)) } @else { bdi { (title) " " (name(whose)) } }
    }
}

/// The comma of the person's language, with the space after it.
pub(crate) const fn comma(here: &Here) -> &'static str {
    match here.language {
        Language::Ar => "، ",
        Language::Zh => "，",
        _ => ", ",
    }
}

/// From the earlier to the later, in the direction of the page: an arrow does not turn by itself.
pub(crate) const fn onward(here: &Here) -> &'static str {
    if here.language.is_right_to_left() {
        "←"
    } else {
        "→"
    }
}

/// An office at which people work: one the house knows by its name, another as it was written.
pub(crate) fn office(here: &Here, key: &str) -> Markup {
    name(&here.with("people-office", &[("office", key.into())]))
}

/// A text in the person's language, or in another one, which is then named.
pub(crate) fn worded(text: &Wording, here: &Here) -> Markup {
    let Some((language, said)) = text.shown(here.language) else {
        return html! {};
    };
    let direction = direction(language);
    html! {
        bdi lang=(language) dir=(direction) { (said) }
        @if language != here.language { " " (tongue(language)) }
    }
}

/// A language by its own name, in brackets of the page's direction.
pub(crate) fn tongue(language: Language) -> Markup {
    let own = words::Words::of(language).say("portal-own-name", &[]);
    html! { span.tongue { "(" bdi lang=(language) { (own) } ")" } }
}

/// The direction a language is written in.
pub(crate) const fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    }
}

/// A date in words.
pub(crate) fn dated(date: Date, language: Language) -> Markup {
    html! { time datetime=(date) { (words::date::full(date, language)) } }
}

/// A date in words with the day of the week.
pub(crate) fn on_weekday(day: DayOfWeek, date: Date, language: Language) -> Markup {
    html! { time datetime=(date) { (words::date::on_weekday(day, date, language)) } }
}

/// A moment in a list, to the minute, on the wall clock of a zone.
pub(crate) fn minute(at: jiff::Timestamp, zone: &str, language: Language) -> Markup {
    let said = words::people::answer_state::moment(at, zone, language);
    html! { time datetime=(at) { (said) } }
}

/// A moment on the wall clock of a zone.
pub(crate) fn moment(at: jiff::Timestamp, zone: &str, language: Language) -> Markup {
    let said = words::people::delegation::moment(at, zone, language);
    html! { time datetime=(at) { (said) } }
}

/// Facts, each under its term.
pub(crate) fn facts(all: &[(String, Markup)]) -> Markup {
    html! {
        dl.facts {
            @for (term, fact) in all {
                div { dt { (term) } dd { (fact) } }
            }
        }
    }
}

/// Numbers at a glance, each under its term.
pub(crate) fn tally(all: &[(String, Markup)]) -> Markup {
    html! {
        dl.tally {
            @for (term, fact) in all {
                div { dt { (term) } dd { (fact) } }
            }
        }
    }
}

/// A table: a caption that says what it lists, headings, rows. The first cell of a row heads it. On a
/// narrow screen it scrolls on its own, by keyboard too.
pub(crate) fn table(caption: &str, headings: &[String], rows: &[Vec<Markup>]) -> Markup {
    figures(caption, headings, headings.len(), rows)
}

/// A table whose columns from one on are figures: they are set so that digits of one worth stand
/// under each other in either direction of writing.
pub(crate) fn figures(
    caption: &str,
    headings: &[String],
    from: usize,
    rows: &[Vec<Markup>],
) -> Markup {
    let class = |at: usize| (at >= from).then_some("number");
    html! {
        div.scroll role="region" aria-label=(caption) tabindex="0" {
            table {
                caption { (caption) }
                thead {
                    tr {
                        @for (at, heading) in headings.iter().enumerate() {
                            th scope="col" class=[class(at)] { (heading) }
                        }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            @for (at, cell) in row.iter().enumerate() {
                                @if at == 0 { th scope="row" { (cell) } }
                                @else { td class=[class(at)] { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A field of a form.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    id: String,
    label: String,
    hint: Option<String>,
    faults: Vec<String>,
    value: &'a str,
    required: bool,
    class: &'a str,
    autocomplete: Option<&'a str>,
}

impl<'a> Field<'a> {
    /// A field under a name with its label and what stands in it.
    pub(crate) fn new(id: impl Into<String>, label: impl Into<String>, value: &'a str) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            hint: None,
            faults: Vec::new(),
            value,
            required: false,
            class: "field",
            autocomplete: None,
        }
    }

    /// A word of help under the label.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong with what stands in it.
    pub(crate) fn faults(mut self, faults: impl IntoIterator<Item = String>) -> Self {
        self.faults.extend(faults);
        self
    }

    /// It must be filled in.
    pub(crate) fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// How wide it stands among others.
    pub(crate) fn class(mut self, class: &'a str) -> Self {
        self.class = class;
        self
    }

    /// What a browser may fill in.
    pub(crate) fn autocomplete(mut self, what: &'a str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// A line of text; `kind` is `text`, `email`, `date`, `number`.
    pub(crate) fn input(self, kind: &str) -> Markup {
        let direction = (kind == "text").then_some("auto");
        self.framed(&html! {
            input type=(kind) id=(self.id) name=(self.id) value=(self.value) dir=[direction]
                required[self.required] autocomplete=[self.autocomplete]
                aria-describedby=[self.described()] aria-invalid=[self.invalid()];
        })
    }

    /// A line of text with words to choose from; anything else may be written too.
    pub(crate) fn suggested(self, list: &str) -> Markup {
        self.framed(&html! {
            input type="text" id=(self.id) name=(self.id) value=(self.value) dir="auto" list=(list)
                autocomplete="off"
                aria-describedby=[self.described()] aria-invalid=[self.invalid()];
        })
    }

    /// Several lines of text.
    pub(crate) fn text(self, rows: u8) -> Markup {
        self.framed(&html! {
            textarea id=(self.id) name=(self.id) rows=(rows) dir="auto" required[self.required]
                aria-describedby=[self.described()] aria-invalid=[self.invalid()] { (self.value) }
        })
    }

    /// A file of some kinds.
    pub(crate) fn file(self, accept: &str) -> Markup {
        self.framed(&html! {
            input type="file" id=(self.id) name=(self.id) accept=(accept)
                aria-describedby=[self.described()] aria-invalid=[self.invalid()];
        })
    }

    /// Several files of some kinds.
    pub(crate) fn files(self, accept: &str) -> Markup {
        self.framed(&html! {
            input type="file" id=(self.id) name=(self.id) accept=(accept) multiple
                aria-describedby=[self.described()] aria-invalid=[self.invalid()];
        })
    }

    /// One of several, by code and name.
    pub(crate) fn select(self, all: &[(String, String)]) -> Markup {
        self.framed(&html! {
            select id=(self.id) name=(self.id)
                aria-describedby=[self.described()] aria-invalid=[self.invalid()] {
                @for (code, name) in all {
                    option value=(code) selected[code == self.value] { (name) }
                }
            }
        })
    }

    fn framed(&self, control: &Markup) -> Markup {
        html! {
            div class=(self.class) {
                label for=(self.id) { (self.label) }
                @if let Some(hint) = &self.hint { p.hint id={ (self.id) "-hint" } { (hint) } }
                @if !self.faults.is_empty() {
                    div id={ (self.id) "-fault" } {
                        @for fault in &self.faults { p.fault { (fault) } }
                    }
                }
                (control)
            }
        }
    }

    fn described(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let fault = (!self.faults.is_empty()).then(|| format!("{}-fault", self.id));
        let both: Vec<String> = hint.into_iter().chain(fault).collect();
        (!both.is_empty()).then(|| both.join(" "))
    }

    fn invalid(&self) -> Option<&'static str> {
        (!self.faults.is_empty()).then_some("true")
    }
}

/// A choice of one among few, each with its words.
pub(crate) fn choice(name: &str, legend: &str, all: &[(String, String)], chosen: &str) -> Markup {
    html! {
        fieldset.field {
            legend { (legend) }
            @for (code, words) in all {
                div.choice {
                    input type="radio" id={ (name) "-" (code) } name=(name) value=(code)
                        checked[code == chosen];
                    label for={ (name) "-" (code) } { (words) }
                }
            }
        }
    }
}

/// A box to tick.
pub(crate) fn tick(name: &str, value: &str, label: &Markup, ticked: bool) -> Markup {
    html! {
        div.choice {
            input type="checkbox" id={ (name) "-" (value) } name=(name) value=(value) checked[ticked];
            label for={ (name) "-" (value) } { (label) }
        }
    }
}

/// All faults of a form above it, each a way to its field.
pub(crate) fn faults(here: &Here, all: &[(Option<String>, String)]) -> Markup {
    if all.is_empty() {
        return html! {};
    }
    html! {
        div.notice.bad role="alert" tabindex="-1" id="faults" {
            h2 { (here.say("portal-faults")) }
            ul {
                @for (field, fault) in all {
                    li {
                        @match field {
                            Some(field) => a href={ "#" (field) } { (fault) },
                            None => (fault),
                        }
                    }
                }
            }
        }
    }
}

/// The button that does what the form is for.
pub(crate) fn main_button(name: &str, value: &str, label: &str) -> Markup {
    html! { button.main type="submit" name=(name) value=(value) { (label) } }
}

/// Another button of a form.
pub(crate) fn button(name: &str, value: &str, label: &str) -> Markup {
    html! { button type="submit" name=(name) value=(value) { (label) } }
}

/// A form of one button.
pub(crate) fn one_button(action: &str, label: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            div.buttons { button.main type="submit" { (label) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::titled;

    #[test]
    fn a_name_stands_in_its_own_direction_within_its_title() {
        assert_eq!(
            titled("Mr.", "أحمد الشريف").into_string(),
            "<bdi>Mr. <bdi>أحمد الشريف</bdi></bdi>"
        );
        assert_eq!(
            titled("", "أحمد الشريف").into_string(),
            "<bdi>أحمد الشريف</bdi>"
        );
    }
}
