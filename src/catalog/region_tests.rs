//! Places as people type them.

use proptest::prelude::*;

use super::*;
use crate::catalog::catalog;

/// The codes that a typed region can mean; `outside` for places outside Lampung.
fn regions(typed: &str) -> Vec<String> {
    match catalog().find_region(typed) {
        Matches::None => Vec::new(),
        Matches::One(region) => vec![region.code.clone()],
        Matches::Several(regions) => regions
            .into_iter()
            .map(|region| region.code.clone())
            .collect(),
        Matches::Outside => vec!["outside".to_owned()],
    }
}

fn districts(region_code: &str, typed: &str) -> Vec<String> {
    match catalog().find_district(region_code, typed) {
        Matches::None | Matches::Outside => Vec::new(),
        Matches::One(district) => vec![district.name.clone()],
        Matches::Several(districts) => districts
            .into_iter()
            .map(|district| district.name.clone())
            .collect(),
    }
}

#[test]
fn every_region_and_district_is_found_by_its_own_name() {
    for Region { code, name, .. } in catalog().regions() {
        for typed in [name.clone(), name.to_uppercase(), format!("Kab. {name}")] {
            assert_eq!(regions(&typed), [code.as_str()], "{typed}");
        }
        for district in catalog().districts_of(code) {
            let name = district.name.as_str();
            assert_eq!(districts(code, name), [name]);
            assert_eq!(districts(code, &name.replace(' ', "")), [name]);
            assert_eq!(catalog().district(&district.code), Some(district));
        }
    }
}

#[test]
fn regions_are_found_by_short_and_misspelt_names() {
    let table = [
        ("bandar lampug", "1871"),
        ("bandarlampung", "1871"),
        ("balam", "1871"),
        ("kota bandar lampung", "1871"),
        ("Kab. Lampung Tengah", "1802"),
        ("lamteng", "1802"),
        ("lampung tenggah", "1802"),
        ("saya tinggal di lampung tengah", "1802"),
        ("lampung sltn", "1801"),
        ("lampung slatan", "1801"),
        ("pringsew", "1810"),
        ("peringsewu", "1810"),
        ("di pringsewuu", "1810"),
        ("tanggamuss", "1806"),
        ("tulangbawang", "1805"),
        ("tulang bawang barat", "1812"),
        ("tulang bwg barat", "1812"),
        ("tubaba", "1812"),
        ("way knan", "1808"),
        ("waykanan", "1808"),
        ("pesawaran", "1809"),
        ("pesawran", "1809"),
        ("mesuji", "1811"),
        ("metro", "1872"),
        ("Kota Metro", "1872"),
        ("timur", "1807"),
        ("natar lampung selatan", "1801"),
    ];
    for (typed, code) in table {
        assert_eq!(regions(typed), [code], "{typed}");
    }
}

#[test]
fn a_district_names_its_region() {
    assert_eq!(regions("kotabumi"), ["1803"]);
    assert_eq!(regions("kota bumi"), ["1803"]);
    assert_eq!(regions("Kalianda"), ["1801"]);
    assert_eq!(regions("metro kibang"), ["1807"]);
    assert_eq!(regions("kota agung"), ["1806"]);
    assert_eq!(regions("tj karang pusat"), ["1871"]);
    assert_eq!(regions("bumi agung"), ["1807", "1808"]);
}

#[test]
fn what_could_be_several_regions_is_left_to_the_person() {
    assert_eq!(regions("barat"), ["1804", "1812", "1813"]);
    assert!(regions("lampung").len() > 4);
    for typed in ["", "ya", "tidak tahu", "18", "sukabumi"] {
        assert_eq!(regions(typed), Vec::<String>::new(), "{typed}");
    }
}

/// An answer to another question must not become a place.
#[test]
fn no_chat_word_is_a_place() {
    let words = include_str!("data/chat_words.csv").lines().skip(1);
    // "balik" is also the half of Balik Bukit; a conversation listens for chat words first.
    for word in words
        .filter_map(|line| line.split(',').nth(1))
        .filter(|word| *word != "balik")
    {
        assert_eq!(regions(word), Vec::<String>::new(), "{word}");
        for region in ["1802", "1804", "1871"] {
            assert_eq!(districts(region, word), Vec::<String>::new(), "{word}");
        }
    }
}

#[test]
fn places_outside_lampung_are_known() {
    for typed in [
        "luar lampung",
        "di luar Lampung",
        "jakarta",
        "Palembang",
        "kota bandung",
        "Jawa Tengah",
        "kab. Malang",
    ] {
        assert_eq!(regions(typed), ["outside"], "{typed}");
    }
}

#[test]
fn districts_are_found_in_old_new_and_wrong_spellings() {
    let table = [
        ("1802", "way pangubuan", "Way Pengubuan"),
        ("1802", "waypengubuan", "Way Pengubuan"),
        ("1806", "klumbayan", "Kelumbayan"),
        ("1806", "Klumbayan Barat", "Kelumbayan Barat"),
        ("1806", "Sumber Rejo", "Sumberejo"),
        ("1813", "pulaupisang", "Pulau Pisang"),
        ("1801", "kec. natar", "Natar"),
        ("1801", "tj bintang", "Tanjung Bintang"),
        ("1801", "kaliandaa", "Kalianda"),
        ("1871", "tanjung karang barat", "Tanjungkarang Barat"),
        ("1871", "tanjung seneng", "Tanjung Senang"),
        ("1871", "kemilng", "Kemiling"),
        ("1871", "saya di way halim", "Way Halim"),
        ("1803", "kotabumi", "Kotabumi"),
        ("1808", "umpu semenguk", "Umpu Semenguk"),
    ];
    for (region, typed, name) in table {
        assert_eq!(districts(region, typed), [name], "{typed}");
    }
    assert_eq!(districts("1872", "metro").len(), 5);
    assert_eq!(districts("1871", "telukbetung").len(), 4);
    assert_eq!(districts("1871", "natar"), Vec::<String>::new());
    assert_eq!(districts("9999", "natar"), Vec::<String>::new());
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = regions(&text);
        let _ = districts("1871", &text);
    }
}

#[test]
fn from_every_region_the_own_one_comes_first_then_those_it_touches_then_the_rest_each_by_distance()
{
    for region in catalog().regions() {
        let seen = catalog().nearness_from(&region.code);
        assert_eq!(seen.len(), 15, "{}", region.name);
        assert_eq!(seen[0], (region.code.as_str(), Nearness::Own));
        let touching: Vec<_> = seen[1..]
            .iter()
            .take_while(|(_, near)| matches!(near, Nearness::Neighbour { .. }))
            .map(|(code, _)| (*code).to_owned())
            .collect();
        assert_eq!(touching.len(), region.neighbours.len(), "{}", region.name);
        assert!(touching.iter().all(|code| region.neighbours.contains(code)));
        assert!(seen.is_sorted_by_key(|(_, near)| *near), "{}", region.name);
        for (code, near) in &seen[1..] {
            let (Nearness::Neighbour { kilometres } | Nearness::Farther { kilometres }) = near
            else {
                panic!("{code} is another region");
            };
            // Lampung is some 250 km across.
            assert!((8..=270).contains(kilometres), "{} {code}", region.name);
            let back = catalog().nearness_from(code);
            assert!(back.contains(&(region.code.as_str(), *near)));
        }
    }
    assert_eq!(catalog().nearness_from("3273"), []);
}

#[test]
fn metro_is_nearer_to_lampung_tengah_than_kalianda() {
    let seen = catalog().nearness_from("1802");
    let place = |code: &str| seen.iter().position(|(other, _)| *other == code);
    assert!(place("1872") < place("1803"), "Metro before Kotabumi");
    assert!(place("1803") < place("1801"), "Kotabumi before Kalianda");
    assert!(
        place("1801") < place("1871"),
        "touching before not touching"
    );
}

#[test]
fn a_place_is_found_in_a_sentence_without_guessing() {
    let named = |typed| {
        let region = catalog().region_named_in(typed);
        region.map(|region| region.name.as_str())
    };
    assert_eq!(named("pelatihan menjahit di metro"), Some("Metro"));
    assert_eq!(
        named("kursus las lampung timur ada?"),
        Some("Lampung Timur")
    );
    assert_eq!(named("belajar di lamtim"), Some("Lampung Timur"));
    for typed in [
        "mau belajar las",
        "pelatihan di lampung",
        "otomotif motor",
        "",
    ] {
        assert_eq!(named(typed), None, "{typed}");
    }
}
