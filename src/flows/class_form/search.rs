//! A programme is found by the words of its name and by what people call its field.

use crate::catalog::catalog;
use crate::domain::fold;
use crate::flows::facts::class::Programme;

/// Words around the name of a programme that are no part of it.
const AROUND: [&str; 10] = [
    "pelatihan",
    "kelas",
    "program",
    "kejuruan",
    "jurusan",
    "mau",
    "buka",
    "untuk",
    "saya",
    "training",
];

/// Row ids of what fits, the best first: a whole name alone, else those whose names hold every word, then those of the
/// field that is meant.
pub(super) fn programmes(all: &[Programme], typed: &str) -> Vec<i64> {
    let phrase = fold::phrase(typed);
    let exact = all.iter().find(|one| fold::phrase(&one.name) == phrase);
    if let Some(programme) = exact {
        return vec![programme.id];
    }
    let words: Vec<String> = fold::words(typed)
        .into_iter()
        .filter(|word| !AROUND.contains(&word.as_str()))
        .collect();
    if words.is_empty() {
        return Vec::new();
    }
    let begins = |name: &str| {
        let name = fold::words(name);
        words
            .iter()
            .all(|word| name.iter().any(|part| part.starts_with(word.as_str())))
    };
    let by_name = all.iter().filter(|one| begins(&one.name));
    let fields: Vec<&str> = catalog()
        .find_fields(typed)
        .into_iter()
        .map(|field| field.slug.as_str())
        .collect();
    let by_field = all
        .iter()
        .filter(|one| fields.contains(&one.field.as_str()) || begins(&one.field_name));
    let mut found: Vec<i64> = Vec::new();
    for programme in by_name.chain(by_field) {
        if !found.contains(&programme.id) {
            found.push(programme.id);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn programme(id: i64, name: &str, field: &str, field_name: &str) -> Programme {
        Programme {
            id,
            name: name.to_owned(),
            field: field.to_owned(),
            field_name: field_name.to_owned(),
            lesson_hours: None,
            days: None,
            retired: false,
        }
    }

    #[test]
    fn names_come_before_what_people_call_the_field() {
        let all = [
            programme(1, "Plate Welder SMAW 1G", "las", "Las"),
            programme(
                2,
                "Menjahit Pakaian dengan Mesin",
                "garmen-menjahit",
                "Menjahit",
            ),
            programme(3, "Asisten Pembuat Pakaian", "garmen-menjahit", "Menjahit"),
            programme(4, "Batik Tulis", "batik", "Batik & Kriya"),
        ];
        assert_eq!(programmes(&all, "pelatihan las"), [1]);
        assert_eq!(programmes(&all, "jahit"), [2, 3]);
        assert_eq!(programmes(&all, "pakaian"), [2, 3]);
        assert_eq!(programmes(&all, "asisten pakaian"), [3, 2]);
        assert_eq!(programmes(&all, "plate welder smaw 1g"), [1]);
        assert_eq!(programmes(&all, "kriya"), [4], "a field made in chat");
        assert!(programmes(&all, "mau pelatihan").is_empty());
        assert!(programmes(&all, "xyz").is_empty());
    }
}
