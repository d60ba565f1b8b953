//! Names in other scripts against Latin spellings: for each letter what Latin letters may stand for
//! it, over the systems in use (ISO 9, BGN/PCGN, ICAO Doc 9303, French, German; for Arabic also what
//! people write). Arabic leaves short vowels out; Chinese characters are read by their pinyin.

use pinyin::ToPinyinMulti;

use super::fold::Script;

/// Whether a word in Cyrillic, Greek or Arabic letters may be spelled so in Latin ones.
pub(super) fn may_be_spelled(word: &str, script: Script, latin: &str) -> bool {
    let letters = single(word.chars());
    match script {
        Script::Cyrillic | Script::Greek => {
            let latin = single(latin.replace('x', "ks").chars());
            let unchanged = single(latin.iter().copied());
            spells(&letters, &unchanged, script)
        }
        Script::Arabic => arabic(word, &letters, latin),
        _ => false,
    }
}

/// Letters with doubled ones written once.
fn single(letters: impl Iterator<Item = char>) -> Vec<char> {
    let mut single: Vec<char> = letters.collect();
    single.dedup();
    single
}

fn arabic(word: &str, letters: &[char], latin: &str) -> bool {
    if let Some((_, spellings)) = KNOWN.iter().find(|(known, _)| *known == word) {
        let sound = super::sound::Sound::of(latin);
        let sounds = |known: &&str| {
            **known == *latin || super::sound::Sound::of(known).distance(&sound).is_some()
        };
        return spellings.iter().any(sounds);
    }
    if let (Some(of), Some(rest)) = (word.strip_prefix("عبدال"), latin.strip_prefix("abdul")) {
        let of = single(of.chars());
        return spells(&of, &single(rest.chars()), Script::Arabic);
    }
    spells(letters, &single(latin.chars()), Script::Arabic)
}

/// Walks both words at once; each place is reached once, so that no word can make it slow.
fn spells(letters: &[char], latin: &[char], script: Script) -> bool {
    let mut reached = vec![vec![false; latin.len() + 1]; letters.len() + 1];
    reached[0][0] = true;
    for at in 0..letters.len() {
        for to in 0..=latin.len() {
            if !reached[at][to] {
                continue;
            }
            for spelling in spellings(letters[at], script) {
                let taken = spelling.chars().count();
                let there = latin[to..].iter().copied().take(taken).eq(spelling.chars());
                if !there {
                    continue;
                }
                reached[at + 1][to + taken] = true;
                if script == Script::Arabic {
                    for vowel in short_vowels(at, &latin[to + taken..]) {
                        reached[at + 1][to + taken + vowel] = true;
                    }
                }
            }
        }
    }
    reached[letters.len()][latin.len()]
}

/// How many Latin letters a short vowel may take here: Arabic does not write it.
fn short_vowels(at: usize, rest: &[char]) -> &'static [usize] {
    match rest {
        ['o', 'u', ..] if at == 0 => &[1, 2],
        ['a' | 'e' | 'i' | 'o' | 'u' | 'y', ..] => &[1],
        _ => &[],
    }
}

/// The usual Latin spelling, by which names are sought; not one to print.
pub(super) fn usual(word: &str, script: Script) -> String {
    word.chars()
        .filter_map(|letter| spellings(letter, script).first())
        .copied()
        .collect()
}

fn spellings(letter: char, script: Script) -> &'static [&'static str] {
    match script {
        Script::Cyrillic => cyrillic(letter),
        Script::Greek => greek(letter),
        Script::Arabic => arabic_letter(letter),
        _ => &[],
    }
}

fn cyrillic(letter: char) -> &'static [&'static str] {
    match letter {
        'а' => &["a"],
        'б' => &["b"],
        'в' => &["v", "w", "f"],
        'г' => &["g", "h", "gu"],
        'ґ' => &["g"],
        'д' => &["d"],
        'ђ' => &["dj", "d"],
        'е' => &["e", "ye", "ie", "je", "yo", "io", "jo", "o"],
        'ё' => &["yo", "io", "jo", "e", "o", "ye"],
        'є' => &["ye", "ie", "je", "e"],
        'ж' => &["zh", "z", "j", "g"],
        'з' => &["z", "s"],
        'и' => &["i", "y", "j", "ee", "yi", "ii", "ji", ""],
        'і' => &["i", "y", "j", ""],
        'ї' => &["i", "yi", "ji"],
        'й' => &["y", "i", "j", ""],
        'ј' => &["j", "y", "i"],
        'к' => &["k", "c", "q", "ck", "ch"],
        'л' => &["l"],
        'љ' => &["lj", "ly", "l"],
        'м' => &["m"],
        'н' => &["n"],
        'њ' => &["nj", "ny", "n"],
        'о' => &["o", "a"],
        'п' => &["p"],
        'р' => &["r"],
        'с' => &["s", "z", "c"],
        'т' => &["t", "th"],
        'ћ' => &["c", "ch", "tj"],
        'у' => &["u", "ou", "o", "w"],
        'ф' => &["f", "ph", "th"],
        'х' => &["kh", "h", "ch", "x", "j"],
        'ц' => &["ts", "c", "tz", "cz", "z"],
        'ч' => &["ch", "c", "tch", "tsch", "cz", "tsj"],
        'џ' => &["dz", "dzh", "dj", "j"],
        'ш' => &["sh", "s", "sch", "ch", "sz", "sj"],
        'щ' => &[
            "shch", "sch", "schtsch", "chtch", "sc", "s", "szcz", "sht", "st",
        ],
        'ъ' => &["", "a", "u"],
        'ы' => &["y", "i", "ui"],
        'ь' => &["", "i", "y", "j"],
        'э' => &["e"],
        'ю' => &["yu", "iu", "ju", "u", "you", "iou"],
        'я' => &["ya", "ia", "ja", "a", "ea"],
        _ => &[],
    }
}

fn greek(letter: char) -> &'static [&'static str] {
    match letter {
        'α' => &["a"],
        'β' => &["v", "b"],
        'γ' => &["g", "gh", "y", "n"],
        'δ' => &["d", "dh"],
        'ε' => &["e"],
        'ζ' => &["z"],
        'η' => &["i", "e"],
        'θ' => &["th", "t"],
        'ι' => &["i", "y", ""],
        'κ' => &["k", "c"],
        'λ' => &["l"],
        'μ' => &["m"],
        'ν' => &["n"],
        'ξ' => &["ks"],
        'ο' => &["o", ""],
        'π' => &["p"],
        'ρ' => &["r"],
        'σ' => &["s"],
        'τ' => &["t", "d"],
        'υ' => &["y", "i", "u", "v", "f"],
        'φ' => &["f", "ph"],
        'χ' => &["ch", "h", "kh"],
        'ψ' => &["ps"],
        'ω' => &["o"],
        _ => &[],
    }
}

#[expect(
    clippy::match_same_arms,
    reason = "one line for each letter, in its order"
)]
fn arabic_letter(letter: char) -> &'static [&'static str] {
    match letter {
        'ا' => &["a", "e", "i", "o", "u", "ou"],
        'ب' => &["b", "p"],
        'پ' => &["p"],
        'ت' => &["t"],
        'ث' => &["th", "s", "t"],
        'ج' => &["j", "g", "dj"],
        'چ' => &["ch", "tch"],
        'ح' => &["h"],
        'خ' => &["kh", "h", "k", "ch"],
        'د' => &["d"],
        'ذ' => &["dh", "z", "th", "d"],
        'ر' => &["r"],
        'ز' => &["z", "s"],
        'ژ' => &["zh", "j"],
        'س' => &["s", "c"],
        'ش' => &["sh", "ch", "sch", "s"],
        'ص' => &["s"],
        'ض' => &["d", "dh", "z"],
        'ط' => &["t"],
        'ظ' => &["z", "dh", "th", "d"],
        'ع' => &["", "a", "e", "i", "o", "u"],
        'غ' => &["gh", "g", "rh"],
        'ف' => &["f", "ph"],
        'ق' => &["q", "k", "g", "gh", "c"],
        'ك' => &["k", "c"],
        'گ' => &["g"],
        'ل' => &["l"],
        'م' => &["m"],
        'ن' => &["n"],
        'ه' => &["h", "a", "e", "ah", "at", "eh", ""],
        'و' => &["w", "u", "o", "ou", "v", "oo"],
        'ي' => &["y", "i", "ai", "ei", "ay", "ey", "e", "iy", "ee", "a"],
        'ء' => &["", "a"],
        _ => &[],
    }
}

/// Names so common that their vowels are known: what is not written does not make them alike.
const KNOWN: [(&str, &[&str]); 34] = [
    ("محمد", &["mohamed"]),
    ("محمود", &["mahmoud"]),
    ("احمد", &["ahmed"]),
    ("حامد", &["hamed"]),
    ("حمد", &["hamad"]),
    ("حميد", &["hamid"]),
    ("حسن", &["hassan"]),
    ("حسين", &["hussein"]),
    ("علي", &["ali"]),
    ("عمر", &["omar"]),
    ("عمرو", &["amr"]),
    ("عثمان", &["othman", "osman"]),
    ("خالد", &["khaled"]),
    ("خليل", &["khalil"]),
    ("سالم", &["salem"]),
    ("سليم", &["salim"]),
    ("سلمان", &["salman"]),
    ("سليمان", &["suleiman", "sulaiman", "slimane"]),
    ("سعد", &["saad"]),
    ("سعيد", &["said", "saeed"]),
    ("كريم", &["karim"]),
    ("كرم", &["karam"]),
    ("جمال", &["jamal", "gamal"]),
    ("جميل", &["jamil", "gamil"]),
    ("ابراهيم", &["ibrahim", "brahim", "ebrahim"]),
    ("اسماعيل", &["ismail", "ismael"]),
    ("يوسف", &["yusuf", "youssef"]),
    ("فاطمه", &["fatima", "fatma"]),
    ("عاءشه", &["aisha", "aicha"]),
    ("عايشه", &["aisha", "aicha"]),
    ("مريم", &["mariam", "maryam", "meriem"]),
    ("عبدالله", &["abdullah", "abdallah", "abdulah"]),
    ("نور", &["nur", "noor", "nour"]),
    ("هدي", &["huda", "hoda", "houda"]),
];

/// How a Chinese character may be read in a name, without tones.
pub(super) fn readings(character: char) -> Vec<String> {
    let mut readings: Vec<String> = character
        .to_pinyin_multi()
        .into_iter()
        .flatten()
        .map(|reading| reading.plain().replace(['ü', 'v'], "u"))
        .collect();
    if let Some((_, more)) = ELSEWHERE.iter().find(|(of, _)| of.contains(character)) {
        readings.extend(more.iter().map(|reading| (*reading).to_owned()));
    }
    readings.sort();
    readings.dedup();
    readings
}

/// Family names as they are written outside pinyin: Wade-Giles, Hong Kong, Singapore.
const ELSEWHERE: [(&str, &[&str]); 24] = [
    ("王", &["wong"]),
    ("陈陳", &["chan", "tan"]),
    ("李", &["lee"]),
    ("张張", &["chang", "cheung"]),
    ("黄黃", &["wong", "ng"]),
    ("林", &["lam", "lim"]),
    ("刘劉", &["lau", "liew"]),
    ("吴吳", &["ng", "goh"]),
    ("蔡", &["tsai", "choi"]),
    ("郑鄭", &["cheng", "tay"]),
    ("谢謝", &["hsieh", "tse"]),
    ("许許", &["hsu", "hui", "koh"]),
    ("周", &["chou", "chow"]),
    ("徐", &["hsu", "tsui"]),
    ("杨楊", &["yeung"]),
    ("赵趙", &["chao", "chiu"]),
    ("朱", &["chu"]),
    ("何", &["ho"]),
    ("罗羅", &["lo", "law"]),
    ("梁", &["leung"]),
    ("宋", &["sung"]),
    ("邓鄧", &["teng", "tang"]),
    ("曾", &["tseng", "tsang"]),
    ("吕呂", &["lyu", "lue", "lui"]),
];

/// A character in its simplified form, for those common in names.
pub(super) const fn simplified(character: char) -> char {
    match character {
        '張' => '张',
        '陳' => '陈',
        '劉' => '刘',
        '楊' => '杨',
        '黃' => '黄',
        '趙' => '赵',
        '吳' => '吴',
        '孫' => '孙',
        '馬' => '马',
        '許' => '许',
        '鄭' => '郑',
        '謝' => '谢',
        '韓' => '韩',
        '馮' => '冯',
        '蕭' => '萧',
        '鄧' => '邓',
        '葉' => '叶',
        '蘇' => '苏',
        '呂' => '吕',
        '盧' => '卢',
        '蔣' => '蒋',
        '賈' => '贾',
        '閻' => '阎',
        '羅' => '罗',
        '鍾' | '鐘' => '钟',
        '譚' => '谭',
        '陸' => '陆',
        '範' => '范',
        '龍' => '龙',
        '萬' => '万',
        '錢' => '钱',
        '湯' => '汤',
        '賴' => '赖',
        '嚴' => '严',
        '華' => '华',
        '國' => '国',
        '偉' => '伟',
        '麗' => '丽',
        '強' => '强',
        '軍' => '军',
        '傑' => '杰',
        '濤' => '涛',
        '紅' => '红',
        '玲' => '玲',
        '鵬' => '鹏',
        '飛' => '飞',
        '艷' => '艳',
        '蘭' => '兰',
        '雲' => '云',
        '寧' => '宁',
        '貴' => '贵',
        '東' => '东',
        '榮' => '荣',
        '歐' => '欧',
        '陽' => '阳',
        '曉' => '晓',
        '靜' => '静',
        '芳' => '芳',
        '慶' => '庆',
        '學' => '学',
        '義' => '义',
        other => other,
    }
}

/// Whether a word is one syllable of pinyin: an initial and a final.
pub(super) fn is_syllable(plain: &str) -> bool {
    const INITIALS: [&str; 24] = [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
        "r", "z", "c", "s", "y", "w", "",
    ];
    const FINALS: [&str; 34] = [
        "a", "o", "e", "i", "u", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia",
        "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan",
        "un", "uang", "ue", "er", "ueng", "io",
    ];
    INITIALS.iter().any(|initial| {
        plain
            .strip_prefix(initial)
            .is_some_and(|rest| FINALS.contains(&rest))
    })
}

/// Whether a word can be read as one syllable of pinyin or several.
pub(super) fn is_pinyin(plain: &str) -> bool {
    if plain.is_empty() || !plain.is_ascii() || plain.len() > 18 {
        return false;
    }
    let mut reached = vec![false; plain.len() + 1];
    reached[0] = true;
    for from in 0..plain.len() {
        let ends = from + 1..=plain.len().min(from + 6);
        if reached[from] {
            for end in ends.filter(|end| is_syllable(&plain[from..*end])) {
                reached[end] = true;
            }
        }
    }
    reached[plain.len()]
}

/// The commonest Chinese family names in pinyin: a name that holds one and is pinyin throughout is
/// taken for Chinese, and there one letter makes another name (`Chen`, `Cheng`, `Shen`).
pub(super) const FAMILIES: [&str; 86] = [
    "bai", "cai", "cao", "chang", "chen", "cheng", "cui", "dai", "deng", "ding", "dong", "du",
    "duan", "fan", "fang", "feng", "fu", "gao", "gong", "gu", "guo", "han", "hao", "he", "hong",
    "hou", "hu", "huang", "jia", "jiang", "jin", "kong", "lai", "lei", "li", "liang", "liao",
    "lin", "liu", "long", "lu", "luo", "ma", "mao", "meng", "pan", "peng", "qian", "qiao", "qin",
    "qiu", "ren", "shao", "shen", "shi", "song", "su", "sun", "tan", "tang", "tao", "tian", "wan",
    "wang", "wei", "wen", "wu", "xia", "xiao", "xie", "xiong", "xu", "xue", "yan", "yang", "yao",
    "ye", "yi", "yin", "yu", "yuan", "zeng", "zhang", "zhao", "zheng", "zhou",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cyrillic_is_spelled_by_many_systems() {
        for (word, latin) in [
            ("юлия", "yulia"),
            ("юлия", "iuliia"),
            ("юлия", "julija"),
            ("щукин", "shchukin"),
            ("щукин", "schukin"),
            ("хрущев", "khrushchev"),
            ("александр", "alexander"),
            ("дмитрий", "dmitry"),
            ("чайковский", "tschaikowski"),
            ("жуков", "joukov"),
        ] {
            let said = may_be_spelled(word, Script::Cyrillic, latin);
            assert_eq!(said, latin != "alexander", "{word} {latin}");
        }
        assert!(!may_be_spelled("иван", Script::Cyrillic, "ivanov"));
    }

    #[test]
    fn arabic_leaves_short_vowels_out_and_keeps_long_ones() {
        for latin in ["mohamed", "muhammad", "mohammed", "mouhamed"] {
            assert!(may_be_spelled("محمد", Script::Arabic, latin), "{latin}");
        }
        assert!(!may_be_spelled("محمد", Script::Arabic, "mahmoud"));
        assert!(!may_be_spelled("حسن", Script::Arabic, "hussein"));
        assert!(may_be_spelled("شريف", Script::Arabic, "cherif"));
        assert!(may_be_spelled("منصور", Script::Arabic, "mansour"));
        assert!(may_be_spelled("عبدالرحمن", Script::Arabic, "abdulrahman"));
        assert!(!may_be_spelled("منصور", Script::Arabic, "nasser"));
    }

    #[test]
    fn a_character_is_read_in_several_ways() {
        assert!(readings('张').contains(&"zhang".to_owned()));
        assert!(readings('单').contains(&"shan".to_owned()));
        assert!(readings('吕').contains(&"lu".to_owned()));
        assert_eq!(readings('x'), [""; 0]);
    }

    #[test]
    fn pinyin_is_told_from_other_words() {
        assert!(is_syllable("zhang") && is_syllable("xu") && is_pinyin("xiaoming"));
        assert!(!is_syllable("smith") && !is_pinyin("daniel") && !is_pinyin(""));
    }
}
