//! Somebody at a browser: reads what is shown, presses what has a name, fills in what has a label.
//! Whatever cannot be found by its words is not there for a person either.

use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::law::language::Language;
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::Value;
use words::Words;

use crate::stage::Site;

/// Somebody at a browser that shows a site.
pub(crate) struct Person {
    pub(crate) browser: Client,
    pub(crate) site: Site,
}

impl Person {
    pub(crate) fn new(browser: Client, site: Site) -> Self {
        Self { browser, site }
    }

    /// Opens an address of the site.
    pub(crate) async fn opens(&self, path: &str) {
        let to = self.site.to(path);
        self.browser.goto(&to).await.expect("the page opens");
    }

    /// The path and question of the page that is shown.
    pub(crate) async fn at(&self) -> String {
        let url = self.browser.current_url().await.expect("an address");
        match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        }
    }

    /// What is shown in the main part of the page.
    pub(crate) async fn reads(&self) -> String {
        let main = self.browser.find(Locator::Css("main")).await;
        let text = main.expect("a page has a main part").text().await;
        text.expect("text")
            .replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
    }

    /// Asserts that all of this is shown.
    pub(crate) async fn sees(&self, all: &[&str]) {
        let shown = self.reads().await;
        let wanting: Vec<_> = all.iter().filter(|one| !shown.contains(**one)).collect();
        assert!(wanting.is_empty(), "{wanting:?} wanting in:\n{shown}");
    }

    /// Asserts that this is not shown.
    pub(crate) async fn sees_no(&self, one: &str) {
        let shown = self.reads().await;
        assert!(!shown.contains(one), "{one:?} is shown in:\n{shown}");
    }

    /// The heading of the page.
    pub(crate) async fn heading(&self) -> String {
        let heading = self.browser.find(Locator::Css("h1")).await;
        heading.expect("a heading").text().await.expect("text")
    }

    /// Finds what can be pressed by the name that is shown or said.
    pub(crate) async fn pressable(&self, name: &str) -> Element {
        let named = format!(
            "//*[self::a or self::button or self::summary][not(contains(@class,'skip'))]\
             [normalize-space(translate(.,'\u{2066}\u{2068}\u{2069}',''))=\"{name}\" \
             or normalize-space(translate(@aria-label,'\u{2066}\u{2068}\u{2069}',''))=\"{name}\"]"
        );
        let found = self.browser.find_all(Locator::XPath(&named)).await;
        for one in found.expect("the page can be searched") {
            if one.is_displayed().await.expect("asked") {
                return one;
            }
        }
        panic!("nothing called {name:?} in:\n{}", self.reads().await);
    }

    /// Presses what leads to another page, and waits for that page.
    pub(crate) async fn presses(&self, name: &str) {
        let one = self.pressable(name).await;
        let page = self
            .browser
            .find(Locator::Css("html"))
            .await
            .expect("a page");
        one.click().await.expect("it can be pressed");
        self.waits_for_another(&page).await;
    }

    /// Waits until the page that was shown is gone and another is there.
    pub(crate) async fn waits_for_another(&self, page: &Element) {
        for _ in 0..600 {
            if page.tag_name().await.is_err() {
                let main = self.browser.wait().for_element(Locator::Css("main")).await;
                main.expect("another page");
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the page stays as it is:\n{}", self.reads().await);
    }

    /// The field under a label, within a part of the page.
    pub(crate) async fn field(&self, within: &str, label: &str) -> Element {
        let named = format!("//label[normalize-space(.)=\"{label}\"]");
        let part = self.browser.find(Locator::Css(within)).await;
        let part = part.unwrap_or_else(|_| panic!("no part {within:?}"));
        let labels = part.find_all(Locator::XPath(&format!(".{named}"))).await;
        for label in labels.expect("the page can be searched") {
            let Some(of) = label.attr("for").await.expect("asked") else {
                continue;
            };
            let field = self.browser.find(Locator::Id(&of)).await;
            return field.expect("a label has its field");
        }
        panic!("no field {label:?} in:\n{}", self.reads().await);
    }

    /// Writes into the field under a label.
    pub(crate) async fn writes(&self, label: &str, text: &str) {
        self.writes_in("main", label, text).await;
    }

    /// Writes into the field under a label, within a part of the page.
    pub(crate) async fn writes_in(&self, within: &str, label: &str, text: &str) {
        let field = self.field(within, label).await;
        let kind = field.attr("type").await.expect("asked");
        if kind.as_deref() != Some("file") {
            field.clear().await.expect("it can be emptied");
        }
        field.send_keys(text).await.expect("it can be written in");
    }

    /// Picks a day or an hour in the field of a name, as the browser's own calendar does.
    pub(crate) async fn picks(&self, field: &str, value: &str) {
        let script = "document.getElementById(arguments[0]).value = arguments[1];";
        let picked = self
            .browser
            .execute(script, vec![field.into(), value.into()]);
        picked.await.expect("it can be picked");
    }

    /// Chooses by its words in the field under a label.
    pub(crate) async fn chooses_in(&self, within: &str, label: &str, words: &str) {
        let field = self.field(within, label).await;
        field
            .select_by_label(words)
            .await
            .expect("it can be chosen");
    }

    /// Ticks the box, or chooses the one among few, with these words.
    pub(crate) async fn ticks(&self, label: &str) {
        let field = self.field("main", label).await;
        field.click().await.expect("it can be ticked");
    }

    /// Steps in as somebody of the demonstration.
    pub(crate) async fn steps_in(&self, who: &str) {
        self.opens("/en/step-in").await;
        self.presses(&format!("Step in {who}")).await;
    }

    /// Waits for a file in the folder of downloads.
    pub(crate) async fn downloaded(&self) -> PathBuf {
        let folder = self.site.folder().join("downloads");
        for _ in 0..600 {
            let mut files = std::fs::read_dir(&folder).expect("a folder").flatten();
            let done = files.find(|file| {
                let name = file.file_name().to_string_lossy().into_owned();
                !name.starts_with('.') && !name.ends_with(".crdownload")
            });
            if let Some(done) = done {
                return done.path();
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("nothing was downloaded");
    }

    /// Asks the page something by script.
    pub(crate) async fn asks(&self, script: &str) -> Value {
        let answer = self.browser.execute(script, Vec::new()).await;
        answer.expect("the page answers")
    }

    /// Every cell of the body of a table, found by its caption.
    pub(crate) async fn table(&self, caption: &str) -> Vec<Vec<String>> {
        let rows = format!("//table[caption[normalize-space(.)=\"{caption}\"]]/tbody/tr");
        let rows = self.browser.find_all(Locator::XPath(&rows)).await;
        let mut all = Vec::new();
        for row in rows.expect("the page can be searched") {
            let mut cells = Vec::new();
            for cell in row.find_all(Locator::Css("th,td")).await.expect("cells") {
                cells.push(cell.text().await.expect("text"));
            }
            all.push(cells);
        }
        all
    }

    /// Tells where a journey failed.
    pub(crate) async fn tell_where(&self) {
        if let Ok(url) = self.browser.current_url().await {
            eprintln!("at {url}");
        }
        if let Ok(main) = self.browser.find(Locator::Css("body")).await {
            eprintln!("{}", main.text().await.unwrap_or_default());
        }
        let log = std::fs::read_to_string(self.site.folder().join("serve.log"));
        eprintln!("{}", log.unwrap_or_default());
    }
}

/// A sentence of the portal.
pub(crate) fn say(language: Language, key: &str) -> String {
    Words::of(language).say(key, &[])
}

/// A sentence about one row.
pub(crate) fn of_row(language: Language, key: &str, row: i64) -> String {
    let said = Words::of(language).say(key, &[("row", row.into())]);
    said.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

/// A small PDF.
pub(crate) fn pdf(folder: &Path, name: &str) -> String {
    let file = folder.join(name);
    let text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
                2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    std::fs::write(&file, text).expect("written");
    file.display().to_string()
}
