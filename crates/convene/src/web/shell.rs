//! What stands around every page: the masthead with the site's name and the six languages, the ways
//! onward, who is signed in, the foot. Nothing of a page's own matter is here.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::law::language::Language;
use maud::{DOCTYPE, Markup, html};
use words::Words;

use super::assets;
use super::here::Here;
use super::parts;
use super::portal::Portal;
use super::visitor::Visitor;

/// A way onward: where to, and what it is called.
#[derive(Debug, Clone)]
pub(crate) struct Way {
    /// The path below the language.
    pub(crate) path: String,
    /// The name of the way.
    pub(crate) name: String,
}

impl Way {
    /// A way to a path below the language.
    pub(crate) fn new(path: impl Into<String>, name: impl Into<String>) -> Self {
        let (path, name) = (path.into(), name.into());
        Self { path, name }
    }
}

/// A page that is to be rendered.
pub(crate) struct Page<'a> {
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    title: String,
    over: Option<String>,
    ways: Vec<Way>,
    script: Option<&'static str>,
}

impl<'a> Page<'a> {
    /// A page with its title.
    pub(crate) fn new(
        here: &'a Here,
        portal: &'a Portal,
        visitor: &'a Visitor,
        title: impl Into<String>,
    ) -> Self {
        Self {
            here,
            portal,
            visitor,
            title: title.into(),
            over: None,
            ways: Vec::new(),
            script: None,
        }
    }

    /// A line above the title: the meeting a page belongs to.
    pub(crate) fn over(mut self, over: impl Into<String>) -> Self {
        self.over = Some(over.into());
        self
    }

    /// The ways onward of the place the page belongs to.
    pub(crate) fn ways(mut self, ways: Vec<Way>) -> Self {
        self.ways = ways;
        self
    }

    /// A script that the page is kinder with, or that its one button needs.
    pub(crate) fn script(mut self, name: &'static str) -> Self {
        self.script = Some(name);
        self
    }

    /// The page as it is sent.
    pub(crate) fn render(self, body: &Markup) -> Markup {
        let Here { language, .. } = *self.here;
        let direction = if language.is_right_to_left() {
            "rtl"
        } else {
            "ltr"
        };
        html! {
            (DOCTYPE)
            html lang=(language) dir=(direction) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.title) " · " (self.portal.site.name) }
                    link rel="stylesheet" href=(assets::address("portal.css"));
                    link rel="icon" href=(assets::address("mark.svg")) type="image/svg+xml";
                    @for other in Language::ALL {
                        link rel="alternate" hreflang=(other) href=(self.here.under(other));
                    }
                    script type="module" src=(assets::address("portal.js")) {}
                    @if let Some(script) = self.script {
                        script type="module" src=(assets::address(script)) {}
                    }
                }
                body {
                    a.skip href="#main" { (self.here.say("portal-skip")) }
                    (self.masthead())
                    div { (self.stage()) (self.onward()) }
                    main.wide id="main" tabindex="-1" {
                        @if let Some(over) = &self.over { p.over { (over) } }
                        h1 { (self.title) }
                        (body)
                    }
                    footer.foot {
                        div.wide {
                            span { (self.portal.site.name) }
                            span { (self.here.say("portal-foot")) }
                        }
                    }
                }
            }
        }
    }

    fn masthead(&self) -> Markup {
        html! {
            header.masthead {
                div.wide {
                    a.house href=(self.here.to("")) { (self.portal.site.name) }
                    (self.who())
                    nav aria-label=(self.here.say("portal-languages")) {
                        ul.tongues {
                            @for other in Language::ALL {
                                li { (self.tongue(other)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn tongue(&self, other: Language) -> Markup {
        let own = Words::of(other).say("portal-own-name", &[]);
        let current = (other == self.here.language).then_some("true");
        let direction = if other.is_right_to_left() {
            "rtl"
        } else {
            "ltr"
        };
        html! {
            a href=(self.here.under(other)) lang=(other) hreflang=(other) dir=(direction)
                aria-current=[current] { (own) }
        }
    }

    fn who(&self) -> Markup {
        let Some(name) = self.visitor.name() else {
            return html! {};
        };
        html! {
            div.who {
                @if self.visitor.is_staff() {
                    a href=(self.here.to("/desk")) { (self.here.say("portal-desk")) }
                    a href=(self.here.to("/keys")) { (self.here.say("portal-keys")) }
                }
                span { bdi { (name) } }
                form method="post" action=(self.here.to("/sign-out")) {
                    button.quiet type="submit" { (self.here.say("portal-sign-out")) }
                }
            }
        }
    }

    /// A demonstration says what it is and which day it is in it. It says no hour: pages are kept for
    /// a quarter of one, and midnight falls on a quarter.
    fn stage(&self) -> Markup {
        if !self.portal.is_demonstration() {
            return html! {};
        }
        let today = parts::dated(self.portal.clock.today(), self.here.language);
        html! {
            section.stage aria-label=(self.here.say("demonstration-stage")) {
                div.wide {
                    span { (self.here.say("portal-demonstration")) " " bdi { (today) } }
                    a href=(self.here.to("/step-in")) { (self.here.say("portal-step-in")) }
                }
            }
        }
    }

    fn onward(&self) -> Markup {
        if self.ways.is_empty() {
            return html! {};
        }
        let nearest = self.ways.iter().filter(|way| self.here.is_at(&way.path));
        let nearest = nearest.max_by_key(|way| way.path.len());
        let nearest = nearest.map(|way| way.path.clone());
        html! {
            nav.ways aria-label=(self.here.say("portal-onward")) {
                div.wide {
                    ul {
                        @for way in &self.ways {
                            @let current = (Some(&way.path) == nearest.as_ref()).then_some("page");
                            li { a href=(self.here.to(&way.path)) aria-current=[current] { (way.name) } }
                        }
                    }
                }
            }
        }
    }
}

/// Sends the browser on with a GET; `to` is a path of this site.
pub(crate) fn see_other(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to.to_owned())]).into_response()
}

/// A path of this site and nothing else: what a form gives as the way back is not believed.
pub(crate) fn local(path: &str) -> Option<&str> {
    let plain = path
        .bytes()
        .all(|b| (0x21..0x7f).contains(&b) && b != b'\\');
    let ours = path.starts_with('/') && !path.starts_with("//");
    (plain && ours && path.len() < 500).then_some(path)
}

/// A file that the browser keeps and does not show, so that nothing in it runs here.
pub(crate) fn download(bytes: Vec<u8>, media_type: &'static str, name: &str) -> Response {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let ascii: String = name
        .chars()
        .map(|c| if plain(c) { c } else { '-' })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{ascii}\""),
        ),
    ];
    (headers, bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn a_way_back_stays_on_this_site() {
        assert_eq!(local("/en/desk?x=1"), Some("/en/desk?x=1"));
        for foreign in [
            "//evil.example",
            "https://evil.example",
            "/\\evil",
            "",
            "/a\nb",
            "x",
        ] {
            assert_eq!(local(foreign), None, "{foreign}");
        }
    }
}
