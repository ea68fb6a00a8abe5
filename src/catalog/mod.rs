//! The lists the office works with, as data files checked at start.
//!
//! The files stand in `catalog/data/` and are part of the program. `Catalog::load` checks all of them; the tests call it,
//! so [`catalog`] may rely on it. A slug never changes its meaning, and nothing is removed from a list, only retired.
//! What officers change in chat lives in the database and wins over these lists.

/// Misspelt names of places.
mod matching;
/// Reading one data file.
mod table;

/// What people type who will not come to a meeting.
pub mod absence;
/// The training centres (BLK) to begin with.
pub mod centre;
/// Days off as the office keeps them.
pub mod days_off;
/// What people bring when they apply.
pub mod document;
/// Fields of training (kejuruan), with the words people use for them.
pub mod field;
/// National holidays and days of joint leave.
pub mod holiday;
/// What people type for yes, no, done, back…
pub mod meaning;
/// Programmes that training centres have held.
pub mod programme;
/// Quiet hours with the still days of the calendar, and when people fast.
pub mod quiet;
/// Kabupaten, kota and kecamatan of Lampung.
pub mod region;
/// What people type when they are asked whether they come to the test.
pub mod will_come;
/// What somebody wants who types a sentence.
pub mod wish;

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::domain::nik::RegionCodes;
use crate::domain::reminder::WillCome;

pub use absence::{Absence, Soon};
pub use centre::Centre;
pub use days_off::DaysOff;
pub use document::Document;
pub use field::{Field, Tier};
pub use holiday::{Holiday, HolidayKind, HolidayStatus};
pub use matching::Matches;
pub use meaning::{Meaning, Work};
pub use programme::{Offered, Programme};
pub use region::{District, Nearness, Region, RegionKind};
pub use table::CatalogError;
pub use wish::Wish;

/// All lists, checked. Looked up through the methods that stand beside each list.
pub struct Catalog {
    places: region::Places,
    fields: field::Fields,
    programmes: Vec<Programme>,
    centres: Vec<Centre>,
    documents: Vec<Document>,
    holidays: Vec<Holiday>,
    ramadan: Vec<quiet::Ramadan>,
    vocabulary: meaning::Vocabulary,
    wishes: wish::Wishes,
    absences: absence::Absences,
    /// Whether somebody comes to the test, by the folded phrase.
    will_come: HashMap<String, WillCome>,
    provinces: HashSet<String>,
    regencies: HashSet<String>,
}

/// The lists of this program, read once.
pub fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG
        .get_or_init(|| Catalog::load().expect("the data files are part of the program and tested"))
}

/// A row of the two lists of codes that a NIK begins with.
#[derive(Deserialize)]
struct CodeRow {
    code: String,
    name: String,
}

impl Catalog {
    /// Reads and checks every data file; the error names the file and what is wrong in it.
    pub fn load() -> Result<Self, CatalogError> {
        let provinces = codes(
            "nik_province_codes.csv",
            include_str!("data/nik_province_codes.csv"),
            2,
            38,
        )?;
        let regencies = codes(
            "nik_regency_codes.csv",
            include_str!("data/nik_regency_codes.csv"),
            4,
            514,
        )?;
        let elsewhere = provinces
            .iter()
            .chain(&regencies)
            .filter(|row| !row.code.starts_with("18"));
        let elsewhere = elsewhere.map(|row| row.name.as_str());
        let places = region::Places::load(elsewhere)?;
        let fields = field::Fields::load()?;
        Ok(Self {
            programmes: programme::load(&fields)?,
            centres: centre::load(&places)?,
            documents: document::load()?,
            holidays: holiday::load()?,
            ramadan: quiet::load()?,
            vocabulary: meaning::Vocabulary::load()?,
            wishes: wish::Wishes::load()?,
            absences: absence::Absences::load()?,
            will_come: will_come::load()?,
            provinces: provinces.into_iter().map(|row| row.code).collect(),
            regencies: regencies.into_iter().map(|row| row.code).collect(),
            places,
            fields,
        })
    }
}

impl RegionCodes for Catalog {
    fn province_known(&self, code: &str) -> bool {
        self.provinces.contains(code)
    }

    fn regency_known(&self, code: &str) -> bool {
        self.regencies.contains(code)
    }
}

fn codes(
    file: &'static str,
    text: &str,
    width: usize,
    count: usize,
) -> Result<Vec<CodeRow>, CatalogError> {
    let rows: Vec<CodeRow> = table::rows(file, text)?;
    table::expect_count(file, rows.len(), count)?;
    table::expect_unique(file, rows.iter().map(|row| row.code.as_str()))?;
    match rows.iter().find(|row| row.code.len() != width) {
        Some(row) => Err(CatalogError::Wrong {
            file,
            what: row.code.clone(),
        }),
        None => Ok(rows),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::nik::{Nik, NikConcern};
    use jiff::civil::date;

    #[test]
    fn every_data_file_is_read_and_passes_its_checks() {
        if let Err(error) = Catalog::load() {
            panic!("{error}");
        }
    }

    #[test]
    fn no_data_file_is_left_unread() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/catalog/data");
        let Ok(folder) = std::fs::read_dir(folder) else {
            return;
        };
        let sources = [
            include_str!("mod.rs"),
            include_str!("centre.rs"),
            include_str!("document.rs"),
            include_str!("region.rs"),
            include_str!("field.rs"),
            include_str!("programme.rs"),
            include_str!("holiday.rs"),
            include_str!("quiet.rs"),
            include_str!("meaning.rs"),
            include_str!("wish.rs"),
            include_str!("will_come.rs"),
            include_str!("absence.rs"),
        ];
        for entry in folder {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let read = sources
                .iter()
                .any(|source| source.contains(&format!("data/{name}\"")));
            assert!(read || name == "SOURCES.md", "{name} is read by no list");
        }
    }

    /// DAT-08 with the real lists.
    #[test]
    fn dat_08_codes_of_other_provinces_are_known() {
        let concerns = |typed: &str| {
            Nik::parse(typed)
                .unwrap()
                .concerns(date(2026, 11, 25), catalog())
        };
        assert_eq!(concerns("9901011508989991"), [NikConcern::UnknownProvince]);
        assert_eq!(concerns("1899991508989991"), [NikConcern::UnknownRegency]);
        assert_eq!(concerns("3507011508989988"), []);
        assert_eq!(concerns("3273991508989991"), []);
        assert_eq!(concerns("1871990803010001"), []);
    }
}
