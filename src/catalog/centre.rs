//! The training centres (BLK) of the province, to begin with: admins add, change and retire them in chat, and the database
//! wins.

use serde::Deserialize;

use super::region::Places;
use super::{Catalog, CatalogError, table};
use crate::domain::class::ClassCode;

/// One training centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Centre {
    pub slug: String,
    /// As people are told it: "BLK Metro".
    pub name: String,
    /// Three letters, with which the codes of its classes begin.
    pub abbreviation: String,
    /// The regency or city it stands in: four digits.
    pub region_code: String,
    /// The regencies and cities it is there for, its own first; as far as known.
    pub serves: Vec<String>,
    /// Only where a source names one.
    pub address: Option<String>,
}

#[derive(Deserialize)]
struct Row {
    slug: String,
    name: String,
    abbreviation: String,
    region_code: String,
    serves: String,
    address: Option<String>,
}

const FILE: &str = "centres.csv";

pub(super) fn load(places: &Places) -> Result<Vec<Centre>, CatalogError> {
    let rows: Vec<Row> = table::rows(FILE, include_str!("data/centres.csv"))?;
    table::expect_count(FILE, rows.len(), 4)?;
    table::expect_unique(FILE, rows.iter().map(|row| row.slug.as_str()))?;
    table::expect_unique(FILE, rows.iter().map(|row| row.abbreviation.as_str()))?;
    rows.into_iter().map(|row| from_row(row, places)).collect()
}

fn from_row(row: Row, places: &Places) -> Result<Centre, CatalogError> {
    let wrong = |what: &str| CatalogError::Wrong {
        file: FILE,
        what: what.to_owned(),
    };
    let serves = table::list(&row.serves);
    if let Some(unknown) = serves.iter().find(|code| !places.has_region(code)) {
        return Err(wrong(unknown));
    }
    if serves.first() != Some(&row.region_code) {
        return Err(wrong(&row.region_code));
    }
    let three_letters =
        row.abbreviation.len() == 3 && row.abbreviation.chars().all(|c| c.is_ascii_uppercase());
    if !three_letters || ClassCode::proposed(&row.abbreviation, 2027, 1).is_err() {
        return Err(wrong(&row.abbreviation));
    }
    Ok(Centre {
        slug: row.slug,
        name: row.name,
        abbreviation: row.abbreviation,
        region_code: row.region_code,
        serves,
        address: row.address,
    })
}

impl Catalog {
    /// In the order of the file.
    pub fn centres(&self) -> &[Centre] {
        &self.centres
    }

    pub fn centre(&self, slug: &str) -> Option<&Centre> {
        self.centres.iter().find(|centre| centre.slug == slug)
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::catalog;

    #[test]
    fn the_four_centres_stand_in_regions_of_lampung() {
        let names: Vec<_> = catalog()
            .centres()
            .iter()
            .map(|centre| {
                let region = catalog().region(&centre.region_code).unwrap();
                (centre.abbreviation.as_str(), region.name.as_str())
            })
            .collect();
        assert_eq!(
            names,
            [
                ("BDL", "Bandar Lampung"),
                ("KLD", "Lampung Selatan"),
                ("MTR", "Metro"),
                ("KTB", "Lampung Utara"),
            ]
        );
    }

    #[test]
    fn an_address_is_told_only_where_one_is_known() {
        let metro = catalog().centre("metro").unwrap();
        assert_eq!(metro.address.as_deref(), Some("Banjarsari, Metro Utara"));
        assert_eq!(catalog().centre("kotabumi").unwrap().address, None);
        assert_eq!(catalog().centre("Metro"), None);
    }

    #[test]
    fn metro_serves_its_neighbours_too() {
        let metro = catalog().centre("metro").unwrap();
        let names = metro
            .serves
            .iter()
            .map(|code| catalog().region(code).unwrap().name.as_str());
        assert!(names.eq(["Metro", "Lampung Tengah", "Lampung Timur"]));
    }
}
