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
}

#[cfg(test)]
mod tests {
    use crate::catalog::catalog;

    #[test]
    fn the_first_programme_is_one_of_lampung_and_took_thirty_days() {
        let first = &catalog().programmes()[0];
        assert_eq!((first.field_slug.as_str(), first.days), ("tik", Some(30)));
        assert!(first.place.contains("Bandar Lampung"));
    }
}
