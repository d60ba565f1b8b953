//! Names as they stand in lists, and what is read of them.

use super::*;

fn read(text: &str) -> String {
    let found = addressed(text, Manner::Usual);
    let name = found
        .into_iter()
        .next()
        .or_else(|| shape(text, Manner::Usual));
    name.map_or_else(String::new, |name| {
        let order = if name.order == NameOrder::FamilyFirst {
            "<"
        } else {
            ""
        };
        format!(
            "{}|{}|{}{order}|{}",
            name.title, name.given, name.family, name.own_script
        )
    })
}

#[test]
fn a_name_is_split_by_what_marks_it() {
    for (text, expected) in [
        (
            "H.E. Mr. John SMITH, Ambassador",
            "his_excellency|John|SMITH|",
        ),
        ("Ms. Anna van der BERG", "ms|Anna|van der BERG|"),
        ("DUPONT Jean-Pierre", "|Jean-Pierre|DUPONT<|"),
        (
            "M. Jean-Pierre de La Tour, Conseiller",
            "mr|Jean-Pierre|de La Tour|",
        ),
        (
            "Sra. María del Carmen Rodríguez López",
            "ms|María del Carmen|Rodríguez López|",
        ),
        (
            "Excmo. Sr. Embajador Don Juan Pérez Gómez",
            "his_excellency|Juan|Pérez Gómez|",
        ),
        (
            "Dr. Ahmed bin Salman Al-Thani",
            "dr|Ahmed bin Salman|Al-Thani|",
        ),
        ("Mr. Wang Qiang", "mr|Qiang|Wang<|"),
        ("Mr. Nguyen Van An", "mr|Van An|Nguyen<|"),
        ("Col. Peter O’BRIEN", "Col.|Peter|O’BRIEN|"),
        (
            "Г-н Иванов Иван Иванович, советник",
            "mr|||Иванов Иван Иванович",
        ),
        ("السيد أحمد محمد العلي، سفير", "mr|||أحمد محمد العلي"),
        ("سعادة السفير/ أحمد العلي", "سعادة السفير|||أحمد العلي"),
        (
            "السيد أحمد العلي (Ahmed Al-Ali)",
            "mr|Ahmed|Al-Ali|أحمد العلي",
        ),
        ("Ms. LI Na (李娜), Counsellor", "ms|Na|LI<|李娜"),
        ("外交部副部长王强先生", "mr|||王强"),
        ("欧阳建国女士", "ms|||欧阳建国"),
        ("约翰·史密斯先生", "mr|||约翰·史密斯"),
        (
            "Mme l’Ambassadrice Claire MARTIN",
            "Mme l’Ambassadrice|Claire|MARTIN|",
        ),
        ("Mr. K. O. Adu, First Secretary", "mr|K. O.|Adu|"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_name_gives_none() {
    for text in [
        "Ambassador, Permanent Representative",
        "Permanent Mission of Finland",
        "Ministry of Foreign Affairs",
        "General Director",
        "Mr. President",
        "he said that Mr",
        "军控司司长",
        "وزارة الخارجية",
        "Министерство обороны",
        "Geneva",
    ] {
        assert_eq!(read(text), "", "{text}");
    }
}

#[test]
fn the_family_before_a_comma_is_the_family() {
    let name = comma("SMITH, John Peter, Counsellor", Manner::Usual).expect("a name");
    assert_eq!(
        (name.given.as_str(), name.family.as_str()),
        ("John Peter", "SMITH")
    );
    let name = comma("Smith, Mr. John", Manner::Usual).expect("a name");
    assert_eq!(
        (
            name.title.as_str(),
            name.given.as_str(),
            name.family.as_str()
        ),
        ("mr", "John", "Smith")
    );
    assert_eq!(comma("John Smith, Counsellor", Manner::Usual), None);
    assert_eq!(comma("John Smith, Anna Berg", Manner::Usual), None);
}
