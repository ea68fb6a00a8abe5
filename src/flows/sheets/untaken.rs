//! Cells about a person that say something else than is known of them. A sheet never changes those: whoever it is about does.
//! Name, phone and NIK are not among them: a row in which they differ may be about somebody else, so nothing of it is taken.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::catalog::{Matches, catalog};
use crate::domain::date::parse_birth_date;
use crate::domain::education::Education;
use crate::flows::sheets::row::{Column, Day, Entry, Written};

/// A row with such cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untaken {
    pub number: u32,
    pub columns: Vec<Column>,
}

/// What was written of homes, each looked up once: a sheet names the same few regions thousands of times.
#[derive(Debug, Default)]
pub(super) struct Homes {
    regions: HashMap<String, Place>,
    districts: HashMap<(String, String), Place>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// By its code.
    Known(String),
    Outside,
    Unknown,
}

impl Homes {
    fn region(&mut self, typed: &str) -> &Place {
        let found = self.regions.entry(typed.to_owned());
        found.or_insert_with(|| match catalog().find_region(typed) {
            Matches::One(region) => Place::Known(region.code.clone()),
            Matches::Outside => Place::Outside,
            Matches::Several(_) | Matches::None => Place::Unknown,
        })
    }

    fn district(&mut self, region: &str, typed: &str) -> &Place {
        let found = (self.districts).entry((region.to_owned(), typed.to_owned()));
        found.or_insert_with(|| match catalog().find_district(region, typed) {
            Matches::One(district) => Place::Known(district.code.clone()),
            Matches::Outside => Place::Outside,
            Matches::Several(_) | Matches::None => Place::Unknown,
        })
    }
}

/// The columns of a row that differ from what is known of its person. An emptied cell says nothing, and a birth date that
/// lost its format is no other date.
pub(super) fn untaken(row: &Written, entry: &Entry, today: Date, homes: &mut Homes) -> Vec<Column> {
    let mut columns = Vec::new();
    let birth = match &row.birth {
        Some(Day::Date(date)) => *date == entry.birth,
        Some(Day::Text(text)) => parse_birth_date(text, today) == Ok(entry.birth),
        Some(Day::Number) | None => true,
    };
    if !birth {
        columns.push(Column::Birth);
    }
    if let Some(typed) = &row.region {
        let same = match (homes.region(typed), &entry.region) {
            (Place::Known(code), Some(known)) => code == known,
            (Place::Outside, None) => true,
            (Place::Known(_) | Place::Outside | Place::Unknown, _) => false,
        };
        if !same {
            columns.push(Column::Region);
        }
    }
    if let Some(typed) = &row.district {
        let same = match (&entry.region, &entry.district) {
            (Some(region), Some(known)) => {
                *homes.district(region, typed) == Place::Known(known.clone())
            }
            (None, _) | (_, None) => false,
        };
        if !same {
            columns.push(Column::District);
        }
    }
    if let Some(typed) = &row.education {
        let read = Education::from_slug(typed).or_else(|| Education::from_typed(typed));
        if read != Some(entry.education) {
            columns.push(Column::Education);
        }
    }
    columns
}
