//! Programmes that training centres have held: what a class can be about, and how long it took there.
//!
//! A list to choose from and to fill the demo with. Hours were announced differently from place to place, so they are
//! never shown as a promise.

use serde::Deserialize;

use super::field::Fields;
use super::{Catalog, CatalogError, table};

/// One programme as one place held it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    pub field_slug: String,
    pub name: String,
    /// Lesson hours (JP) of 40 or 45 minutes, where they were announced.
    pub lesson_hours: Option<u16>,
    /// Days of training, announced or counted from the dates.
    pub days: Option<u16>,
    /// Where and when it was held.
    pub place: String,
}

/// One programme, wherever it was held: what officers choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Made of the field and the name, so it stays the same as long as they do.
    pub slug: String,
    pub field_slug: String,
    pub name: String,
    /// Lesson hours (JP), when all places that announced any agree.
    pub lesson_hours: Option<u16>,
    /// Days of training, when all places that announced any agree.
    pub days: Option<u16>,
}

#[derive(Deserialize)]
struct Row {
    kejuruan_slug: String,
    programme: String,
    jp: Option<u16>,
    days: String,
    place_year: String,
}

const FILE: &str = "kejuruan_programmes.csv";

pub(super) fn load(fields: &Fields) -> Result<Vec<Programme>, CatalogError> {
    let rows: Vec<Row> = table::rows(FILE, include_str!("data/kejuruan_programmes.csv"))?;
    rows.into_iter().map(|row| from_row(row, fields)).collect()
}

fn from_row(row: Row, fields: &Fields) -> Result<Programme, CatalogError> {
    let wrong = |what: &str| CatalogError::Wrong {
        file: FILE,
        what: what.to_owned(),
    };
    if fields.by_slug(&row.kejuruan_slug).is_none() {
        return Err(wrong(&row.kejuruan_slug));
    }
    // A star marks days that were counted from the dates rather than announced.
    let days = match row.days.trim_end_matches('*') {
        "" => None,
        days => Some(days.parse().map_err(|_| wrong(&row.days))?),
    };
    Ok(Programme {
        field_slug: row.kejuruan_slug,
        name: row.programme,
        lesson_hours: row.jp,
        days,
        place: row.place_year,
    })
}

impl Catalog {
    /// In the order of the file: those of Lampung first.
    pub fn programmes(&self) -> &[Programme] {
        &self.programmes
    }

    /// Each programme once, in the same order.
    pub fn offered_programmes(&self) -> Vec<Offered> {
        let mut offered: Vec<Offered> = Vec::new();
        for programme in &self.programmes {
            let (field, name) = (&programme.field_slug, &programme.name);
            if offered
                .iter()
                .any(|known| known.field_slug == *field && known.name == *name)
            {
                continue;
            }
            let everywhere = || {
                let same = |other: &&Programme| other.field_slug == *field && other.name == *name;
                self.programmes.iter().filter(same)
            };
            offered.push(Offered {
                slug: format!("{field}.{}", slug_of(name)),
                field_slug: field.clone(),
                name: name.clone(),
                lesson_hours: agreed(everywhere().filter_map(|place| place.lesson_hours)),
                days: agreed(everywhere().filter_map(|place| place.days)),
            });
        }
        offered
    }
}

/// Lower-case letters and digits, everything else as single hyphens.
fn slug_of(name: &str) -> String {
    let words = name
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    words.join("-")
}

/// The value that all name, if any do.
fn agreed(mut values: impl Iterator<Item = u16>) -> Option<u16> {
    let first = values.next()?;
    values.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use crate::catalog::catalog;

    #[test]
    fn a_programme_held_in_several_places_is_offered_once_with_what_they_agree_on() {
        let offered = catalog().offered_programmes();
        let mut slugs: Vec<&str> = offered.iter().map(|one| one.slug.as_str()).collect();
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), offered.len());
        let find = |slug: &str| offered.iter().find(|one| one.slug == slug).unwrap();
        let sewing = find("garmen-menjahit.menjahit");
        assert_eq!((sewing.lesson_hours, sewing.days), (None, None));
        let welding = find("las.plate-welder-smaw-3g-up-pf");
        assert_eq!((welding.lesson_hours, welding.days), (Some(260), None));
    }

    #[test]
    fn the_first_programme_is_one_of_lampung_and_took_thirty_days() {
        let first = &catalog().programmes()[0];
        assert_eq!((first.field_slug.as_str(), first.days), ("tik", Some(30)));
        assert!(first.place.contains("Bandar Lampung"));
    }
}
