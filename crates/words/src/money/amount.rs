//! Amounts and numbers as the readers of each language set them: the signs between thousands and
//! before decimals are those of the Unicode Common Locale Data Repository, but for Spanish, which
//! here parts thousands by a space as the French and the Russian do, since its readers take point and
//! comma both ways. Digits are 0 to 9 in every language; in Arabic a number is isolated, left to
//! right. It rounds nothing.

use domain::law::language::Language;
use domain::law::scale::Rate;
use domain::money::amount::Amount;

/// The signs of a language: between thousands, before decimals.
const fn signs(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::En | Language::Zh | Language::Ar => (",", "."),
        Language::Fr => ("\u{202f}", ","),
        Language::Ru | Language::Es => ("\u{a0}", ","),
    }
}

/// A number that is written plainly, such as `-1234567.89`, in the manner of a language. What follows
/// the digits, such as the three points of a number cut off, stays as it is.
///
/// ```
/// use domain::law::language::Language;
/// use words::money::amount::number;
/// assert_eq!(number("1234567.89", Language::En), "1,234,567.89");
/// assert_eq!(number("-1234.5", Language::Ru), "−1\u{a0}234,5");
/// ```
pub fn number(plain: &str, language: Language) -> String {
    isolated(&bare(plain, language), language)
}

fn bare(plain: &str, language: Language) -> String {
    let (thousands, point) = signs(language);
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(rest) => ("−", rest),
        None => ("", plain),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit());
    let (whole, rest) = digits.split_at(end.unwrap_or(digits.len()));
    let mut set = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            set.push_str(thousands);
        }
        set.push(digit);
    }
    set + &rest.replacen('.', point, 1)
}

/// In Arabic a number is a word of the other direction.
fn isolated(text: &str, language: Language) -> String {
    if language.is_right_to_left() {
        return format!("\u{2066}{text}\u{2069}");
    }
    text.to_owned()
}

/// An amount without its currency, as columns show it: `1,234.50`.
pub fn amount(of: Amount, language: Language) -> String {
    number(&of.to_string(), language)
}

/// An amount with its currency, where each language puts it: `USD 1,234.50`, `1 234,50 USD`.
pub fn with_currency(of: Amount, language: Language) -> String {
    money(&of.to_string(), of.currency.code(), language)
}

/// A plainly written number of a currency, such as a share that was not rounded yet.
pub fn money(plain: &str, currency: &str, language: Language) -> String {
    let number = bare(plain, language);
    let text = match language {
        Language::En | Language::Zh => format!("{currency}\u{a0}{number}"),
        Language::Ar | Language::Fr | Language::Ru | Language::Es => {
            format!("{number}\u{a0}{currency}")
        }
    };
    isolated(&text, language)
}

/// A percentage that is written plainly: `4.318%`, `4,318 %`.
pub fn percent(plain: &str, language: Language) -> String {
    let number = bare(plain, language);
    let text = match language {
        Language::En | Language::Zh | Language::Ar => format!("{number}%"),
        Language::Fr | Language::Ru | Language::Es => format!("{number}\u{a0}%"),
    };
    isolated(&text, language)
}

/// A rate as a percentage without zeros at its end: `13%`.
pub fn rate(rate: Rate, language: Language) -> String {
    percent(&millionths(u128::from(rate.0), 0), language)
}

/// Millionths of a per cent written plainly, with so many decimals at least.
pub fn millionths(millionths: u128, least: usize) -> String {
    let (whole, decimals) = (millionths / 1_000_000, millionths % 1_000_000);
    let decimals = format!("{decimals:06}");
    let kept = decimals.trim_end_matches('0').len().max(least);
    match &decimals[..kept] {
        "" => whole.to_string(),
        decimals => format!("{whole}.{decimals}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_sets_its_own_signs() {
        let usd = "USD".parse().expect("a currency");
        let said = |language| with_currency(Amount::of(-123_456_789, usd), language);
        assert_eq!(said(Language::En), "USD\u{a0}−1,234,567.89");
        assert_eq!(said(Language::Zh), "USD\u{a0}−1,234,567.89");
        assert_eq!(said(Language::Fr), "−1\u{202f}234\u{202f}567,89\u{a0}USD");
        assert_eq!(said(Language::Es), "−1\u{a0}234\u{a0}567,89\u{a0}USD");
        assert_eq!(said(Language::Ru), "−1\u{a0}234\u{a0}567,89\u{a0}USD");
        assert_eq!(said(Language::Ar), "\u{2066}−1,234,567.89\u{a0}USD\u{2069}");
    }

    #[test]
    fn nothing_is_lost_of_a_number() {
        let yen = "JPY".parse().expect("a currency");
        assert_eq!(amount(Amount::of(100, yen), Language::En), "100");
        let most = Amount::of(i64::MIN, yen);
        assert_eq!(amount(most, Language::En), "−9,223,372,036,854,775,808");
        assert_eq!(number("0.123456…", Language::Fr), "0,123456…");
        assert_eq!(millionths(4_318_000, 3), "4.318");
        assert_eq!(millionths(22_000_000, 3), "22.000");
        assert_eq!(millionths(13_000_000, 0), "13");
        assert_eq!(rate(Rate(500), Language::Ru), "0,0005\u{a0}%");
    }
}
