//! Kabupaten, kota and kecamatan of Lampung, with Kemendagri codes (the first digits of a NIK).
//!
//! BPS numbers eight of the fifteen regions differently; its codes are never used here.

use std::collections::HashSet;

use serde::Deserialize;

use super::matching::{self, Matches, Named};
use super::{Catalog, CatalogError, table};
use crate::domain::fold;

/// Whether a region is a regency or a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RegionKind {
    Kabupaten,
    Kota,
}

/// One of the fifteen regencies and cities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Four digits.
    pub code: String,
    /// Without "Kabupaten" or "Kota".
    pub name: String,
    pub kind: RegionKind,
    /// Short and other names that people type.
    pub aliases: Vec<String>,
    /// Codes of the regions it touches.
    pub neighbours: Vec<String>,
    /// Where its seat of government lies.
    pub seat: Seat,
}

/// Where a town lies, in hundredths of a degree (about a kilometre): enough to say what is near.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    north: i32,
    east: i32,
}

impl Seat {
    fn of_degrees(latitude: f64, longitude: f64) -> Seat {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "degrees are at most 180, and a hundredth is all that is kept"
        )]
        let hundredths = |degrees: f64| (degrees * 100.0).round() as i32;
        Seat {
            north: hundredths(latitude),
            east: hundredths(longitude),
        }
    }

    /// As the crow flies. This close to the equator a degree is some 111 km both ways.
    fn kilometres_to(self, other: Seat) -> u32 {
        let (north, east) = (self.north - other.north, self.east - other.east);
        let squared = (north * north + east * east).unsigned_abs();
        squared.isqrt() * 111 / 100
    }
}

/// How near a region is to another one. What comes first is nearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// The same one.
    Own,
    /// They touch.
    Neighbour {
        /// Between their seats, as the crow flies.
        kilometres: u32,
    },
    /// They do not.
    Farther {
        /// Between their seats, as the crow flies.
        kilometres: u32,
    },
}

/// One of the 229 kecamatan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct District {
    /// Six digits, the first four are those of its region.
    pub code: String,
    pub name: String,
    pub region_code: String,
}

pub(super) struct Places {
    regions: Vec<Region>,
    districts: Vec<District>,
    /// Names of places outside Lampung, folded and without blanks.
    elsewhere: HashSet<String>,
}

#[derive(Deserialize)]
struct RegionRow {
    code_kemendagri: String,
    name: String,
    kind: RegionKind,
    aliases: String,
    neighbours: String,
    latitude: f64,
    longitude: f64,
}

#[derive(Deserialize)]
struct OutsideRow {
    word: String,
}

const REGIONS: &str = "lampung_regions.csv";
const DISTRICTS: &str = "lampung_districts.csv";

/// Words around a place that are no part of its name.
const AROUND: [&str; 20] = [
    "kab",
    "kabupaten",
    "kabupten",
    "kota",
    "kec",
    "kecamatan",
    "provinsi",
    "prov",
    "di",
    "dari",
    "daerah",
    "saya",
    "aku",
    "tinggal",
    "asal",
    "domisili",
    "wilayah",
    "ada",
    "sekarang",
    "in",
];

impl Places {
    pub(super) fn has_region(&self, code: &str) -> bool {
        self.regions.iter().any(|region| region.code == code)
    }

    /// `elsewhere`: the names of all other provinces and regencies.
    pub(super) fn load<'a>(elsewhere: impl Iterator<Item = &'a str>) -> Result<Self, CatalogError> {
        let rows: Vec<RegionRow> = table::rows(REGIONS, include_str!("data/lampung_regions.csv"))?;
        let regions: Vec<Region> = rows
            .into_iter()
            .map(|row| Region {
                code: row.code_kemendagri,
                name: row.name,
                kind: row.kind,
                aliases: table::list(&row.aliases),
                neighbours: table::list(&row.neighbours),
                seat: Seat::of_degrees(row.latitude, row.longitude),
            })
            .collect();
        let districts: Vec<District> =
            table::rows(DISTRICTS, include_str!("data/lampung_districts.csv"))?;
        let outside: Vec<OutsideRow> =
            table::rows("outside_words.csv", include_str!("data/outside_words.csv"))?;
        let places = Self {
            elsewhere: outside
                .iter()
                .flat_map(|row| names_of_one(&row.word))
                .chain(elsewhere.flat_map(names_of_one))
                .collect(),
            regions,
            districts,
        };
        places.check()?;
        Ok(places)
    }

    fn check(&self) -> Result<(), CatalogError> {
        table::expect_count(REGIONS, self.regions.len(), 15)?;
        table::expect_count(DISTRICTS, self.districts.len(), 229)?;
        table::expect_unique(REGIONS, self.regions.iter().map(|region| &region.code))?;
        table::expect_unique(
            DISTRICTS,
            self.districts.iter().map(|district| &district.code),
        )?;
        let names = self
            .regions
            .iter()
            .flat_map(|region| region.aliases.iter().chain([&region.name]));
        table::expect_unique(REGIONS, names.map(|name| fold::compact(name)))?;
        for region in &self.regions {
            let mutual = |code: &String| {
                let other = self.regions.iter().find(|other| other.code == *code);
                other.is_some_and(|other| other.neighbours.contains(&region.code))
            };
            if !region.neighbours.iter().all(mutual) {
                return Err(CatalogError::Wrong {
                    file: REGIONS,
                    what: region.code.clone(),
                });
            }
        }
        let within =
            |district: &District| (district.region_code.clone(), fold::compact(&district.name));
        table::expect_unique(
            DISTRICTS,
            self.districts
                .iter()
                .map(|district| within(district).0 + &within(district).1),
        )?;
        for district in &self.districts {
            let known = self
                .regions
                .iter()
                .any(|region| region.code == district.region_code);
            if !known
                || district.code.len() != 6
                || !district.code.starts_with(&district.region_code)
            {
                return Err(CatalogError::Wrong {
                    file: DISTRICTS,
                    what: district.code.clone(),
                });
            }
        }
        Ok(())
    }

    fn is_elsewhere(&self, words: &[String]) -> bool {
        self.elsewhere.contains(&words.concat()) || words.iter().any(|word| word == "luar")
    }
}

impl Catalog {
    /// The fifteen regions, in the order of their codes.
    pub fn regions(&self) -> &[Region] {
        &self.places.regions
    }

    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions().iter().find(|region| region.code == code)
    }

    /// Every region as it is seen from one, nearest first; nothing from outside Lampung.
    pub fn nearness_from(&self, code: &str) -> Vec<(&str, Nearness)> {
        let Some(from) = self.region(code) else {
            return Vec::new();
        };
        let seen = |to: &Region| {
            let kilometres = from.seat.kilometres_to(to.seat);
            if to.code == from.code {
                Nearness::Own
            } else if from.neighbours.contains(&to.code) {
                Nearness::Neighbour { kilometres }
            } else {
                Nearness::Farther { kilometres }
            }
        };
        let mut all: Vec<(&str, Nearness)> = self
            .regions()
            .iter()
            .map(|to| (to.code.as_str(), seen(to)))
            .collect();
        all.sort_by_key(|(_, nearness)| *nearness);
        all
    }

    /// The region whose name, or a short form of it, stands in a sentence; the longest name wins. Nothing is mended: most
    /// sentences name no place.
    pub fn region_named_in(&self, typed: &str) -> Option<&Region> {
        let words = spelt_out(&fold::words(typed));
        let stands = |name: &Named<'_, Region>| matching::stands_in(&words, &name.words);
        let names = self.region_names().into_iter().filter(stands);
        names
            .max_by_key(|name| name.words.concat().len())
            .map(|name| name.item)
    }

    /// The region a typed text means: its name, a short or misspelt one, or the name of one of its districts.
    pub fn find_region(&self, typed: &str) -> Matches<'_, Region> {
        let words = spelt_out(&fold::words(typed));
        let bare = without_words_around(&words);
        let names = self.region_names();
        for words in [&words, &bare] {
            let found = matching::exact(words, &names);
            if !found.is_empty() {
                return Matches::from_found(found);
            }
        }
        let by_district = self.regions_with_district(&words);
        if self.places.is_elsewhere(&words) || self.places.is_elsewhere(&bare) {
            // Sukabumi is a city in West Java and a district of Bandar Lampung: nobody can tell, so the buttons ask.
            return if by_district.is_empty() {
                Matches::Outside
            } else {
                Matches::None
            };
        }
        if !by_district.is_empty() {
            return Matches::from_found(by_district);
        }
        Matches::from_found(matching::similar(&bare, &names))
    }

    /// The districts of a region, in the order of their codes; empty for an unknown code.
    pub fn districts_of(&self, region_code: &str) -> Vec<&District> {
        self.places
            .districts
            .iter()
            .filter(|district| district.region_code == region_code)
            .collect()
    }

    pub fn district(&self, code: &str) -> Option<&District> {
        self.places
            .districts
            .iter()
            .find(|district| district.code == code)
    }

    /// The district of a region that a typed text means; old and new spellings (Pangubuan, Pengubuan) are the same.
    pub fn find_district(&self, region_code: &str, typed: &str) -> Matches<'_, District> {
        let words = spelt_out(&fold::words(typed));
        let bare = without_words_around(&words);
        let districts = self.districts_of(region_code);
        let names: Vec<_> = districts
            .into_iter()
            .map(|district| Named::new(district, &district.name))
            .collect();
        for words in [&words, &bare] {
            let found = matching::exact(words, &names);
            if !found.is_empty() {
                return Matches::from_found(found);
            }
        }
        Matches::from_found(matching::similar(&bare, &names))
    }

    fn region_names(&self) -> Vec<Named<'_, Region>> {
        let mut names = Vec::new();
        for region in self.regions() {
            names.push(Named::new(region, &region.name));
            names.extend(region.aliases.iter().map(|alias| Named::new(region, alias)));
        }
        names
    }

    fn regions_with_district(&self, words: &[String]) -> Vec<&Region> {
        let named = [words.concat(), without_words_around(words).concat()];
        let districts = self
            .places
            .districts
            .iter()
            .filter(|district| named.contains(&fold::compact(&district.name)));
        districts
            .filter_map(|district| self.region(&district.region_code))
            .collect()
    }
}

/// The name as it stands and without "Kabupaten" or "Kota", folded and without blanks.
fn names_of_one(name: &str) -> [String; 2] {
    let words = fold::words(name);
    [words.concat(), without_words_around(&words).concat()]
}

/// The words without those around a name; all of them if nothing else is left.
fn without_words_around(words: &[String]) -> Vec<String> {
    let bare: Vec<String> = words
        .iter()
        .filter(|word| !AROUND.contains(&word.as_str()))
        .cloned()
        .collect();
    if bare.is_empty() {
        words.to_vec()
    } else {
        bare
    }
}

/// Frequent short forms within names of places, written out.
fn spelt_out(words: &[String]) -> Vec<String> {
    let whole = |word: &String| match word.as_str() {
        "tj" | "tjg" | "tanjg" => "tanjung".to_owned(),
        "tlk" | "tl" => "teluk".to_owned(),
        "bwg" => "bawang".to_owned(),
        "bdr" => "bandar".to_owned(),
        "gn" | "gng" => "gunung".to_owned(),
        "lab" | "lbh" => "labuhan".to_owned(),
        _ => word.clone(),
    };
    words.iter().map(whole).collect()
}

#[cfg(test)]
#[path = "region_tests.rs"]
mod tests;
