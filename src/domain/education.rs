//! Levels of schooling, in the groups of the office's forms, and the words people use for them.

use serde::{Deserialize, Serialize};

use super::fold;

/// The highest finished school or degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Education {
    /// SD, MI, Paket A.
    Sd,
    /// SMP, MTs, Paket B.
    Smp,
    /// SMA, MA, Paket C.
    Sma,
    /// SMK, STM, SMEA, MAK.
    Smk,
    /// D1 to D3.
    Diploma,
    /// S1 and D4.
    Bachelor,
    /// S2 and above.
    Master,
}

impl Education {
    /// In the order of the buttons, lowest first.
    pub const ALL: [Self; 7] = [
        Self::Sd,
        Self::Smp,
        Self::Sma,
        Self::Smk,
        Self::Diploma,
        Self::Bachelor,
        Self::Master,
    ];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Sd => "sd",
            Self::Smp => "smp",
            Self::Sma => "sma",
            Self::Smk => "smk",
            Self::Diploma => "diploma",
            Self::Bachelor => "bachelor",
            Self::Master => "master",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.slug() == slug)
    }

    /// The one level that a typed answer names ("lulusan SMK Negeri 2", "S1 Akuntansi", "d-3"). `None` if it names none,
    /// several, or says that a school was not finished: then the buttons ask.
    pub fn from_typed(typed: &str) -> Option<Self> {
        let words = fold::words(typed);
        if words.iter().any(|word| UNFINISHED.contains(&word.as_str())) {
            return None;
        }
        let named_by_one = words.iter().filter_map(|word| level_of(word));
        let named_by_two = words.windows(2).filter_map(|pair| level_of(&pair.concat()));
        let mut found = named_by_one.chain(named_by_two);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }
}

/// With one of these a sentence speaks of a school that was not finished.
const UNFINISHED: [&str; 11] = [
    "tidak", "tdk", "nggak", "gak", "ga", "enggak", "belum", "blm", "putus", "masih", "not",
];

/// The level that a word names; words of two parts ("paket c", "d 3", "strata satu") come joined.
fn level_of(word: &str) -> Option<Education> {
    let level = match word {
        "sd" | "sdn" | "sdit" | "mi" | "paketa" | "sekolahdasar" => Education::Sd,
        "smp" | "smpn" | "smpit" | "sltp" | "mts" | "mtsn" | "paketb" | "tsanawiyah" => {
            Education::Smp
        }
        "sma" | "sman" | "smu" | "slta" | "ma" | "man" | "paketc" | "aliyah" => Education::Sma,
        "smk" | "smkn" | "stm" | "smea" | "smkk" | "spk" | "spg" | "mak" => Education::Smk,
        "d1" | "d2" | "d3" | "dii" | "diii" | "diploma" | "diploma1" | "diploma2" | "diploma3"
        | "amd" => Education::Diploma,
        "s1" | "sarjana" | "strata1" | "stratasatu" | "d4" | "div" | "bachelor" => {
            Education::Bachelor
        }
        "s2" | "strata2" | "stratadua" | "magister" | "master" | "pascasarjana" | "s3"
        | "strata3" | "doktor" => Education::Master,
        _ => return None,
    };
    Some(level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_of_people_name_levels() {
        let table = [
            ("SMA", Education::Sma),
            ("slta/sederajat", Education::Sma),
            ("lulusan stm", Education::Smk),
            ("SMK Negeri 2 Bandar Lampung", Education::Smk),
            ("d-3", Education::Diploma),
            ("D III Kebidanan", Education::Diploma),
            ("diploma 3", Education::Diploma),
            ("s1 akuntansi", Education::Bachelor),
            ("S-1", Education::Bachelor),
            ("sarjana", Education::Bachelor),
            ("D4", Education::Bachelor),
            ("S2", Education::Master),
            ("M.Ts", Education::Smp),
            ("sltp", Education::Smp),
            ("MA", Education::Sma),
            ("madrasah aliyah", Education::Sma),
            ("mi", Education::Sd),
            ("paket c", Education::Sma),
            ("sekolah dasar", Education::Sd),
        ];
        for (typed, level) in table {
            assert_eq!(Education::from_typed(typed), Some(level), "{typed}");
        }
    }

    #[test]
    fn what_is_unclear_is_left_to_the_buttons() {
        for typed in [
            "",
            "sekolah",
            "SMA atau SMK",
            "tidak tamat SD",
            "masih SMA",
            "kuliah di Metro",
            "3",
        ] {
            assert_eq!(Education::from_typed(typed), None, "{typed}");
        }
    }

    #[test]
    fn slug_and_json_are_the_same_word() {
        for level in Education::ALL {
            assert_eq!(
                serde_json::to_string(&level).unwrap(),
                format!("\"{}\"", level.slug())
            );
            assert_eq!(Education::from_slug(level.slug()), Some(level));
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "\\PC*") {
            let _ = Education::from_typed(&text);
        }
    }
}
