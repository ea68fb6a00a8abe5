//! A wish to learn something where a name was asked for: "mau belajar las" is nobody's name.

use crate::catalog::catalog;
use crate::domain::fold;

/// Whoever begins with one of these wishes for something.
const WANTING: [&str; 17] = [
    "mau", "mo", "mw", "ingin", "pengen", "pengin", "pingin", "pgn", "kepengen", "kepingin",
    "minat", "berminat", "tertarik", "cari", "ikut", "want", "would",
];

/// What is wished for, whatever stands around it.
const LEARNING: [&str; 12] = [
    "belajar",
    "blajar",
    "pelatihan",
    "latihan",
    "kursus",
    "kelas",
    "training",
    "course",
    "class",
    "learn",
    "study",
    "kejuruan",
];

/// Who wishes.
const SPEAKER: [&str; 8] = ["saya", "sy", "aku", "ak", "gue", "kami", "i", "kak"];

/// The fields of training that a sentence wishes for, by slug; nothing when it may be a name. A name needs no field of
/// training and a word of wishing at once; where only the first word wishes ("Mau Las"), capital letters make it a name.
pub(super) fn fields(typed: &str) -> Vec<String> {
    let words = fold::words(typed);
    let first = words
        .iter()
        .find(|word| !SPEAKER.contains(&word.as_str()))
        .map_or("", String::as_str);
    let learns = words.iter().any(|word| LEARNING.contains(&word.as_str()));
    if !learns && (!WANTING.contains(&first) || is_written_as_name(typed)) {
        return Vec::new();
    }
    let fields = catalog().find_fields(typed).into_iter();
    fields.map(|field| field.slug.clone()).collect()
}

/// Every word begins with a capital letter, and not every letter is one.
fn is_written_as_name(typed: &str) -> bool {
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    typed.split_whitespace().all(capital) && typed.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::select;

    #[test]
    fn a_wish_to_learn_is_heard() {
        for (typed, field) in [
            ("mau belajar las", "las"),
            ("saya ingin kursus menjahit", "garmen"),
            ("Mau Belajar Las", "las"),
            ("MAU LAS", "las"),
            ("pengen las", "las"),
            ("pelatihan las di metro", "las"),
            ("i want to learn welding", "las"),
        ] {
            let found = fields(typed);
            assert_eq!(found.len(), 1, "{typed}: {found:?}");
            assert!(found[0].contains(field), "{typed}: {found:?}");
        }
    }

    #[test]
    fn names_stay_names() {
        for name in [
            "Siti Aminah",
            "Mau Las",
            "Yohanes Mau",
            "Ingin Jaya",
            "Sari Las",
            "Las Marlina",
            "Komputer",
            "Ikut Rahayu",
            "Wagiyem",
            "Muhammad Listrik",
            "Kelas Sembiring",
        ] {
            assert_eq!(fields(name), Vec::<String>::new(), "{name}");
        }
    }

    /// The names of all regions and districts are names of people too, as are the made-up ones of the demo.
    fn parts() -> Vec<String> {
        let places = catalog().regions().iter().flat_map(|region| {
            let inner = catalog().districts_of(&region.code).into_iter();
            inner.map(|district| district.name.clone())
        });
        let given = [
            "Siti", "Budi", "Dewi", "Agus", "Rina", "Joko", "Wati", "Hadi", "Yuni", "Eko", "Lina",
            "Tono", "Galih", "Mau", "Ingin", "Minat", "Las", "Bahasa", "Made", "Ketut", "I",
            "Nyoman",
        ];
        places.chain(given.map(str::to_owned)).collect()
    }

    proptest! {
        #[test]
        fn no_name_written_as_one_is_taken_for_a_wish(
            words in prop::collection::vec(select(parts()), 1..4),
        ) {
            prop_assert!(fields(&words.join(" ")).is_empty());
        }

        #[test]
        fn no_text_breaks_it(typed in "\\PC*") {
            let _ = fields(&typed);
        }
    }
}
