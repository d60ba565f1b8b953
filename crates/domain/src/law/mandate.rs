//! The mandate of a meeting: a chain of quotations from the treaty's article by the decision of the
//! previous meeting to the resolution of the General Assembly. Rule: CCM Arts. 11(1), 12(2) and
//! 14(3). It refuses to convene on a broken chain, and proves nothing against a text that is known
//! only through the note that quotes it: such a text must be acknowledged by name.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::language::{Language, Sextet};
use super::quotation::{self, Misquotation, Remark};
use super::treaty::{ResolutionText, SourceText, TextState, Treaty};

/// A quotation of an article, in six languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArticleQuotation {
    /// The article: `11(1)`.
    pub article: String,
    /// The words as quoted, without the outer quotation marks.
    pub words: Sextet<String>,
}

/// A quotation of a paragraph of a resolution, in six languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResolutionQuotation {
    /// The resolution: `78/32`.
    pub resolution: String,
    /// The paragraph: `9`.
    pub paragraph: String,
    /// The words as quoted, without the outer quotation marks.
    pub words: Sextet<String>,
}

/// The chain on which a meeting is convened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// The article by which the Parties meet.
    pub meet: ArticleQuotation,
    /// The resolution that asks the Secretary-General to convene.
    pub resolution: Option<ResolutionQuotation>,
    /// The article on costs.
    pub costs: ArticleQuotation,
}

/// Where a quotation comes from, as an officer names it: `Art. 11(1)` or `78/32 para. 9`.
pub type Locator = String;

/// What the examination of one quotation in one language found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It holds; remarks may be worth a look.
    Holds {
        /// Differences of letter case and punctuation.
        remarks: Vec<Remark>,
        /// How far the text it was held against may be trusted.
        state: TextState,
    },
    /// It does not hold.
    Misquoted(Misquotation),
    /// No text is kept in this language to hold it against.
    NoSource,
}

/// One examined quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// What was quoted.
    pub locator: Locator,
    /// In which language.
    pub language: Language,
    /// What was found.
    pub finding: Finding,
}

impl Examined {
    /// The name by which an officer acknowledges the text: `Art. 11(1) fr`.
    pub fn name(&self) -> String {
        format!("{} {}", self.locator, self.language)
    }

    /// Whether approval must acknowledge this text by name: it is known only through a quotation,
    /// not verified, or not kept at all.
    pub fn needs_acknowledgement(&self) -> bool {
        match self.finding {
            Finding::Holds { state, .. } => state != TextState::Read,
            Finding::NoSource => true,
            Finding::Misquoted(_) => false,
        }
    }
}

/// Why a chain does not bear a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BrokenChain {
    /// A quotation differs from its source.
    Misquoted {
        /// What was quoted.
        locator: Locator,
        /// In which language.
        language: Language,
        /// Where it differs.
        misquotation: Misquotation,
    },
    /// The treaty's profile has no such article.
    NoSuchArticle {
        /// The article named.
        article: String,
    },
    /// The treaty's profile has no such resolution.
    NoSuchResolution {
        /// What was named.
        locator: Locator,
    },
    /// The treaty needs a mandate of the United Nations and none is named.
    NoResolution {
        /// The article that needs it.
        article: String,
    },
    /// The resolution named no longer serves, or did not yet exist.
    ResolutionNotCurrent {
        /// What was named.
        locator: Locator,
        /// When it was adopted.
        adopted_on: Date,
        /// The last day it serves.
        current_until: Date,
        /// The article that needs it.
        article: String,
    },
}

/// Examines every quotation of the chain in every language.
pub fn examine(mandate: &Mandate, treaty: &Treaty) -> Vec<Examined> {
    let mut examined = Vec::new();
    for quotation in [&mandate.meet, &mandate.costs] {
        let source = treaty
            .article(&quotation.article)
            .map(|article| &article.text);
        hold(
            &article_locator(&quotation.article),
            &quotation.words,
            source,
            &mut examined,
        );
    }
    if let Some(quotation) = &mandate.resolution {
        let source = resolution_of(quotation, treaty).map(|resolution| &resolution.text);
        hold(
            &resolution_locator(quotation),
            &quotation.words,
            source,
            &mut examined,
        );
    }
    examined
}

fn hold(
    locator: &str,
    words: &Sextet<String>,
    source: Option<&Sextet<Option<SourceText>>>,
    examined: &mut Vec<Examined>,
) {
    for (language, quoted) in words.iter() {
        let finding = match source.and_then(|source| source.get(language).as_ref()) {
            None => Finding::NoSource,
            Some(text) => match quotation::check(quoted, &text.words) {
                Ok(remarks) => Finding::Holds {
                    remarks,
                    state: text.state,
                },
                Err(misquotation) => Finding::Misquoted(misquotation),
            },
        };
        examined.push(Examined {
            locator: locator.to_owned(),
            language,
            finding,
        });
    }
}

/// Every reason why the chain does not bear a meeting that is convened on one day and opens on
/// another; empty when it does.
///
/// Rule: CCM Art. 14(3): the Secretary-General acts subject to an appropriate mandate.
pub fn broken(
    mandate: &Mandate,
    treaty: &Treaty,
    convened_on: Date,
    opens_on: Date,
) -> Vec<BrokenChain> {
    let mut broken = Vec::new();
    for quotation in [&mandate.meet, &mandate.costs] {
        if treaty.article(&quotation.article).is_none() {
            broken.push(BrokenChain::NoSuchArticle {
                article: quotation.article.clone(),
            });
        }
    }
    broken.extend(resolution_fault(mandate, treaty, convened_on, opens_on));
    broken.extend(examine(mandate, treaty).into_iter().filter_map(
        |examined| match examined.finding {
            Finding::Misquoted(misquotation) => Some(BrokenChain::Misquoted {
                locator: examined.locator,
                language: examined.language,
                misquotation,
            }),
            _ => None,
        },
    ));
    broken
}

fn resolution_fault(
    mandate: &Mandate,
    treaty: &Treaty,
    convened_on: Date,
    opens_on: Date,
) -> Option<BrokenChain> {
    let Some(quotation) = &mandate.resolution else {
        let needed = treaty.united_nations_mandate.as_ref()?;
        return Some(BrokenChain::NoResolution {
            article: needed.article.clone(),
        });
    };
    let locator = resolution_locator(quotation);
    let Some(resolution) = resolution_of(quotation, treaty) else {
        return Some(BrokenChain::NoSuchResolution { locator });
    };
    let needed = treaty.united_nations_mandate.as_ref()?;
    let adopted_on = resolution.adopted_on;
    let current_until = adopted_on
        .checked_add(i32::from(needed.current_for_months).months())
        .expect("dates are read between 1900 and 2199");
    let current = adopted_on <= convened_on && opens_on <= current_until;
    let article = needed.article.clone();
    (!current).then_some(BrokenChain::ResolutionNotCurrent {
        locator,
        adopted_on,
        current_until,
        article,
    })
}

/// The paragraph of the resolution that a quotation names, where the profile has it.
pub fn resolution_of<'a>(
    quotation: &ResolutionQuotation,
    treaty: &'a Treaty,
) -> Option<&'a ResolutionText> {
    treaty.resolution(&quotation.resolution, &quotation.paragraph)
}

/// The name under which an article is acknowledged: `Art. 11(1)`.
pub fn article_locator(article: &str) -> Locator {
    format!("Art. {article}")
}

/// The name under which a paragraph of a resolution is acknowledged: `78/32 para. 9`.
pub fn resolution_locator(quotation: &ResolutionQuotation) -> Locator {
    format!("{} para. {}", quotation.resolution, quotation.paragraph)
}
