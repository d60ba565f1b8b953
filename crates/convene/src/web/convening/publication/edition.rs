//! Writing editions: the sittings of the programme, and the sections of the information for
//! participants in one language at a time, with another beside it to translate from. What is kept is
//! a draft; the page shows it as participants will read it, and one button makes it public.

use axum::extract::State;
use axum::response::Response;
use desk::answer::No;
use desk::convening::publication::Publications;
use domain::convening::publication::{
    Edition, Fault, Information, Kind, MOST_SECTIONS, MOST_SITTINGS, Section, TypedSitting,
    difference, draft, marked, standing,
};
use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::super::answer::{Answer, Stop};
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here};
use super::super::super::parts::{self, Field, name, worded};
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::see_other;
use super::super::super::visitor::{Signed, Visitor};
use super::super::published;
use super::{Against, answered, faults_at, page, path, seen};

/// Rows for new sittings or sections at the foot of a form.
const BLANK: usize = 3;

/// The routes of editions, below the publications' desk.
pub(super) fn routes(at: &str) -> Routes {
    let publish = Opens::To(Act::Publish);
    let below = |end: &str| format!("{at}/{end}");
    Routes::new()
        .get(&below("programme"), publish, programme)
        .post(&below("programme"), publish, keep_programme)
        .post(&below("programme/publication"), publish, publish_programme)
        .get(&below("information"), publish, information)
        .post(&below("information"), publish, keep_information)
        .post(
            &below("information/publication"),
            publish,
            publish_information,
        )
}

/// What one writes on: the draft, or else what stands.
fn written<T>(all: &[Edition<T>]) -> Option<&T> {
    draft(all)
        .or_else(|| standing(all))
        .map(|edition| &edition.says)
}

async fn programme(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.to_publish(&occasion, &key).await?;
    let rows: Vec<TypedSitting> = written(&of.programme)
        .map(|programme| programme.sittings.iter().map(TypedSitting::from).collect())
        .unwrap_or_default();
    let seen = draft(&of.programme).map(|draft| draft.kept_at.to_string());
    let seen = seen.unwrap_or_default();
    Ok(programme_form(
        &here,
        &portal,
        &visitor,
        &of,
        (&seen, rows),
        Against::default(),
    ))
}

async fn keep_programme(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.to_publish(&occasion, &key).await?;
    let rows = read_sittings(&form);
    let kept = portal
        .desk
        .keep_programme(&occasion, &key, seen(&form)?, &rows);
    match kept.await {
        Ok(_) => Ok(see_other(
            &here.to(&format!("{}/programme#preview", path(&key))),
        )),
        Err(No::Publication(faults)) => {
            let of = portal.desk.to_publish(&occasion, &key).await?;
            let typed = (form.text("seen"), rows);
            let against = Against::faults(&faults);
            Ok(programme_form(
                &here, &portal, &visitor, &of, typed, against,
            ))
        }
        Err(No::Stale) => {
            let of = portal.desk.to_publish(&occasion, &key).await?;
            let seen = draft(&of.programme).map(|draft| draft.kept_at.to_string());
            let seen = seen.unwrap_or_default();
            let stands = written(&of.programme);
            let stands = stands.map_or(&[][..], |programme| &programme.sittings);
            let stands: Vec<TypedSitting> = stands.iter().map(TypedSitting::from).collect();
            let against = Against::stale(programme_differs(&stands, &rows));
            let typed = (seen.as_str(), rows);
            Ok(programme_form(
                &here, &portal, &visitor, &of, typed, against,
            ))
        }
        Err(no) => Err(no.into()),
    }
}

/// The sittings that stand alone on one side: theirs first, then those that were typed.
fn programme_differs(stands: &[TypedSitting], typed: &[TypedSitting]) -> Vec<(String, Markup)> {
    let line = |one: &TypedSitting| {
        let titles: Vec<&str> = one.title.iter().map(|(_, title)| title).collect();
        let titles = titles.join(" / ");
        format!("{} {}–{} {titles}", one.on, one.from, one.until)
    };
    let lines = |all: &[TypedSitting]| -> Vec<String> {
        let blank = line(&TypedSitting::default());
        all.iter().map(line).filter(|one| *one != blank).collect()
    };
    let (theirs, ours) = (lines(stands), lines(typed));
    let gone = theirs.iter().filter(|one| !ours.contains(one));
    let new = ours.iter().filter(|one| !theirs.contains(one));
    gone.map(|one| (String::new(), html! { del { (name(one)) } }))
        .chain(new.map(|one| (String::new(), html! { ins { (name(one)) } })))
        .collect()
}

fn read_sittings(form: &Form) -> Vec<TypedSitting> {
    let rows = form
        .text("rows")
        .parse()
        .unwrap_or(0)
        .min(MOST_SITTINGS + 1);
    (0..rows)
        .map(|at| {
            let typed = |name: &str| form.text(&format!("sitting-{at}-{name}")).to_owned();
            TypedSitting {
                on: typed("on"),
                from: typed("from"),
                until: typed("until"),
                title: Wording::of(Language::ALL.map(|one| (one, typed(&format!("title-{one}"))))),
            }
        })
        .collect()
}

fn programme_form(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    of: &Publications,
    (seen, mut rows): (&str, Vec<TypedSitting>),
    against: Against<'_>,
) -> Response {
    let at = format!("{}/programme", path(&of.meeting.meeting().key));
    let faults = against.faults;
    if against.nothing() {
        rows.extend(std::iter::repeat_n(TypedSitting::default(), BLANK));
    }
    let zone = words::text::isolate(of.meeting.zone());
    let body = html! {
        (against.said(here))
        p { (here.with("publication-hours", &[("zone", zone.into())])) " " (here.say("publication-sittings-hint")) }
        form method="post" action=(here.to(&at)) {
            input type="hidden" name="seen" value=(seen);
            input type="hidden" name="rows" value=(rows.len());
            @for (row, sitting) in rows.iter().enumerate() { (sitting_row(here, row, sitting, faults)) }
            div.buttons { button.main type="submit" { (here.say("publication-keep")) } }
        }
        @if let Some(draft) = draft(&of.programme) {
            (preview(here, &at, draft, &published::sittings(here, &draft.says)))
        }
    };
    let page = page(here, portal, visitor, of, here.say("publication-programme"));
    answered(&against, page.render(&body))
}

fn sitting_row(here: &Here, at: usize, sitting: &TypedSitting, faults: &[Fault]) -> Markup {
    let field = |name: &str| format!("sitting-{at}-{name}");
    let number = i64::try_from(at + 1).unwrap_or_default();
    let hour = |name: &str, label: &str, value: &str, kind: &str| {
        let id = field(name);
        Field::new(&*id, here.say(label), value)
            .faults(faults_at(here, faults, &id))
            .class("field c4")
            .input(kind)
    };
    html! {
        fieldset.member {
            legend { (here.with("publication-sitting", &[("number", number.into())])) }
            (hour("on", "publication-on", &sitting.on, "date"))
            (hour("from", "publication-from", &sitting.from, "time"))
            (hour("until", "publication-until", &sitting.until, "time"))
            @for language in Language::ALL {
                @let id = field(&format!("title-{language}"));
                (Field::new(&*id, words::papers::sheet::language(language, here.language),
                        sitting.title.get(language).unwrap_or_default())
                    .faults(faults_at(here, faults, &id)).class("field c6").input("text"))
            }
        }
    }
}

/// The draft as participants will read it, and the button that makes it public.
fn preview<T>(here: &Here, at: &str, draft: &Edition<T>, shown: &Markup) -> Markup {
    let version = [("version", draft.version.into())];
    html! {
        h2 id="preview" { (here.say("publication-preview")) }
        div.sheet { (shown) }
        form method="post" action=(here.to(&format!("{at}/publication"))) {
            input type="hidden" name="version" value=(draft.version);
            input type="hidden" name="seen" value=(draft.kept_at);
            div.buttons {
                button.main type="submit" { (here.with("publication-publish-edition", &version)) }
            }
        }
    }
}

async fn publish_programme(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    publish(&here, &portal, &visitor, &key, &Kind::Programme, &form).await
}

async fn publish_information(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    publish(&here, &portal, &visitor, &key, &Kind::Information, &form).await
}

async fn publish(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &domain::convening::meeting::MeetingKey,
    kind: &Kind,
    form: &Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::Publish, &over).await?;
    let version = form.text("version").parse().map_err(|_| Stop::Unreadable)?;
    let seen = seen(form)?.ok_or(Stop::Unreadable)?;
    let desk = &portal.desk;
    desk.publish_edition(&occasion, key, kind, (version, seen))
        .await?;
    Ok(see_other(&here.to(&path(key))))
}

/// The language one writes in: the one that was asked for, else the page's.
fn tongue(here: &Here, asked: Option<&str>) -> Language {
    let asked = asked.and_then(|code| code.parse().ok());
    asked.unwrap_or(here.language)
}

async fn information(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.to_publish(&occasion, &key).await?;
    let sections = written(&of.information).map(|says| says.sections.clone());
    let seen = draft(&of.information).map(|draft| draft.kept_at.to_string());
    let typed = Writing {
        language: tongue(&here, here.asked("in").as_deref()),
        seen: seen.unwrap_or_default(),
        sections: sections.unwrap_or_default(),
    };
    let against = Against::default();
    Ok(information_form(
        &here, &portal, &visitor, &of, typed, against,
    ))
}

/// Sections as they stand in the form, in the language one writes in.
struct Writing {
    language: Language,
    seen: String,
    sections: Vec<Section>,
}

async fn keep_information(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.to_publish(&occasion, &key).await?;
    let language = tongue(&here, Some(form.text("in")));
    let sections = read_sections(&form, language, written(&of.information));
    let kept = portal
        .desk
        .keep_information(&occasion, &key, seen(&form)?, &sections);
    match kept.await {
        Ok(_) => {
            let to = format!("{}/information?in={language}#preview", path(&key));
            Ok(see_other(&here.to(&to)))
        }
        Err(No::Publication(faults)) => {
            let faults: Vec<Fault> = faults
                .into_iter()
                .map(|fault| shown_at(fault, language))
                .collect();
            let typed = Writing {
                language,
                seen: form.text("seen").to_owned(),
                sections,
            };
            let against = Against::faults(&faults);
            Ok(information_form(
                &here, &portal, &visitor, &of, typed, against,
            ))
        }
        Err(No::Stale) => {
            let stands = written(&of.information).map(|says| says.sections.as_slice());
            let differs = information_differs(&here, stands.unwrap_or_default(), &sections);
            let seen = draft(&of.information).map(|draft| draft.kept_at.to_string());
            let typed = Writing {
                language,
                seen: seen.unwrap_or_default(),
                sections,
            };
            let against = Against::stale(differs);
            Ok(information_form(
                &here, &portal, &visitor, &of, typed, against,
            ))
        }
        Err(no) => Err(no.into()),
    }
}

/// Where sections differ, in whichever language: those that stand and were typed otherwise or left
/// out, then those that stand nowhere yet.
fn information_differs(
    here: &Here,
    stands: &[Section],
    typed: &[Section],
) -> Vec<(String, Markup)> {
    let text = |section: Option<&Section>, language| {
        let both = section.map(|one| (one.heading.get(language), one.text.get(language)));
        let (heading, text) = both.unwrap_or_default();
        let (heading, text) = (heading.unwrap_or_default(), text.unwrap_or_default());
        format!("{heading}\n{text}").trim().to_owned()
    };
    let mut all = Vec::new();
    let mut differ = |stands: Option<&Section>, typed: Option<&Section>| {
        for language in Language::ALL {
            let (theirs, ours) = (text(stands, language), text(typed, language));
            if theirs != ours {
                let label = words::papers::sheet::language(language, here.language);
                all.push((label, published::pieces(&marked(&theirs, &ours))));
            }
        }
    };
    for section in stands {
        let ours = typed.iter().find(|one| one.number == section.number);
        differ(Some(section), ours);
    }
    for section in typed {
        if stands.iter().all(|one| one.number != section.number) {
            differ(None, Some(section));
        }
    }
    all
}

/// A fault of whatever language, at the field that the page has.
fn shown_at(fault: Fault, language: Language) -> Fault {
    let (stem, _) = fault.field.rsplit_once('-').unwrap_or((&fault.field, ""));
    let field = if stem.is_empty() {
        String::new()
    } else {
        format!("{stem}-{language}")
    };
    Fault { field, ..fault }
}

/// The sections of the form in the order of their places; what stands in other languages stays.
fn read_sections(form: &Form, language: Language, before: Option<&Information>) -> Vec<Section> {
    let rows = form
        .text("rows")
        .parse()
        .unwrap_or(0)
        .min(MOST_SECTIONS + 1);
    let mut placed: Vec<(u32, Section)> = Vec::new();
    for at in 0..rows {
        let typed = |name: &str| form.typed(&format!("section-{at}-{name}")).to_owned();
        if form.all("remove").any(|row| row.parse() == Ok(at)) {
            continue;
        }
        let number = typed("number").trim().parse().unwrap_or_default();
        let known = before.and_then(|says| says.sections.iter().find(|one| one.number == number));
        let with = |known: Option<&Wording>, name: &str| {
            let others = known.into_iter().flat_map(Wording::iter);
            let others = others
                .filter(|(one, _)| *one != language)
                .map(|(one, text)| (one, text.to_owned()));
            let ours = (language, typed(&format!("{name}-{language}")));
            Wording::of(others.chain([ours]))
        };
        let section = Section {
            number,
            heading: with(known.map(|one| &one.heading), "heading"),
            text: with(known.map(|one| &one.text), "text"),
        };
        placed.push((typed("place").trim().parse().unwrap_or(u32::MAX), section));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, section)| section).collect()
}

fn information_form(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    of: &Publications,
    mut typed: Writing,
    against: Against<'_>,
) -> Response {
    let at = format!("{}/information", path(&of.meeting.meeting().key));
    let faults = against.faults;
    if against.nothing() {
        let blank = Section {
            number: 0,
            heading: Wording::default(),
            text: Wording::default(),
        };
        typed.sections.extend(std::iter::repeat_n(blank, BLANK));
    }
    let tongues = Language::ALL.map(|one| {
        let named = words::papers::sheet::language(one, here.language);
        (one.code().to_owned(), named)
    });
    let body = html! {
        (against.said(here))
        form.filters method="get" action=(here.to(&at)) {
            (Field::new("in", here.say("publication-in"), typed.language.code()).select(&tongues))
            button type="submit" { (here.say("publication-in-go")) }
        }
        p.hint { (here.say("publication-text-hint")) }
        form method="post" action=(here.to(&at)) {
            input type="hidden" name="seen" value=(typed.seen);
            input type="hidden" name="in" value=(typed.language);
            input type="hidden" name="rows" value=(typed.sections.len());
            @for (row, section) in typed.sections.iter().enumerate() {
                (section_row(here, row, section, typed.language, faults))
            }
            div.buttons { button.main type="submit" { (here.say("publication-keep")) } }
        }
        @if let Some(draft) = draft(&of.information) {
            (preview(here, &at, draft, &shown(here, of, &draft.says)))
        }
    };
    let page = page(
        here,
        portal,
        visitor,
        of,
        here.say("publication-information"),
    );
    answered(&against, page.render(&body))
}

fn shown(here: &Here, of: &Publications, says: &Information) -> Markup {
    let before = standing(&of.information).map(|edition| &edition.says);
    let changes = before.map(|before| difference(before, says, here.language));
    published::sections(here, says, changes.as_deref().unwrap_or_default())
}

fn section_row(
    here: &Here,
    at: usize,
    section: &Section,
    language: Language,
    faults: &[Fault],
) -> Markup {
    let number = i64::try_from(at + 1).unwrap_or_default();
    let field = |name: &str| format!("section-{at}-{name}");
    let (heading, text) = (
        field(&format!("heading-{language}")),
        field(&format!("text-{language}")),
    );
    let place = (at + 1).to_string();
    let ours = |wording: &Wording| wording.get(language).unwrap_or_default().to_owned();
    let (our_heading, our_text) = (ours(&section.heading), ours(&section.text));
    html! {
        fieldset.member {
            legend { (here.with("publication-section", &[("number", number.into())])) }
            input type="hidden" name=(field("number")) value=(section.number);
            (Field::new(&*heading, here.say("publication-heading"), &our_heading)
                .faults(faults_at(here, faults, &heading)).class("field c8").input("text"))
            (Field::new(field("place"), here.say("publication-place"), &place).class("field c4").input("number"))
            (Field::new(&*text, here.say("publication-text"), &our_text)
                .faults(faults_at(here, faults, &text)).class("field c12").text(6))
            div.c12 {
                @if our_text.is_empty() && !section.text.is_empty() {
                    details {
                        summary { (here.say("publication-other-text")) }
                        p { strong { (worded(&section.heading, here)) } }
                        div.pre { (worded(&section.text, here)) }
                    }
                }
                @if section.number > 0 {
                    (parts::tick("remove", &at.to_string(), &html! { (here.say("publication-remove")) }, false))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::convening::publication::Wrong;

    use super::*;

    #[test]
    fn a_fault_is_shown_at_the_field_of_the_language_one_writes_in() {
        let at = |field: &str| shown_at(Fault::at(field, Wrong::Nothing), Language::Fr).field;
        assert_eq!(at("section-2-heading-en"), "section-2-heading-fr");
        assert_eq!(at("section-0-text-zh"), "section-0-text-fr");
        assert_eq!(at(""), "");
    }
}
