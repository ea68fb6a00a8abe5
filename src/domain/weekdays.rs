//! The days of the week on which a class has lessons.

use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

use super::fold;

/// Monday first, as everywhere in the office.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// A set of weekdays; kept as `mon,tue,wed`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Weekdays(u8);

/// A kept set of weekdays that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a set of weekdays")]
pub struct WeekdaysError;

impl Weekdays {
    pub const NONE: Self = Self(0);
    pub const MONDAY_TO_FRIDAY: Self = Self(0b001_1111);
    pub const MONDAY_TO_SATURDAY: Self = Self(0b011_1111);
    pub const MONDAY_TO_THURSDAY: Self = Self(0b000_1111);

    /// The days that a typed answer names: `Senin–Jumat`, `sen s.d. kam`, `senin, rabu dan jumat`. `None` if it names no
    /// day, holds another word, or runs backwards: then the buttons ask.
    pub fn from_typed(typed: &str) -> Option<Self> {
        let mut spelt_out = String::with_capacity(typed.len());
        for letter in typed.replace("s/d", " - ").replace("S/D", " - ").chars() {
            if fold::is_dash(letter) {
                spelt_out.push_str(" sampai ");
            } else {
                spelt_out.push(letter);
            }
        }
        let (mut days, mut last, mut until) = (Self::NONE, None, false);
        for word in fold::words(&spelt_out) {
            match word.as_str() {
                "sampai" | "sd" | "hingga" | "smp" | "to" => until = true,
                "hari" | "dan" | "setiap" | "tiap" | "and" | "dari" => {}
                other => {
                    let day = day_named(other)?;
                    let first = if std::mem::take(&mut until) {
                        last?
                    } else {
                        day
                    };
                    if bit(first) > bit(day) {
                        return None;
                    }
                    days = WEEK
                        .into_iter()
                        .filter(|one| (bit(first)..=bit(day)).contains(&bit(*one)))
                        .fold(days, Self::with);
                    last = Some(day);
                }
            }
        }
        (!until && !days.is_empty()).then_some(days)
    }

    pub fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    #[must_use]
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | bit(day))
    }

    #[must_use]
    pub fn without(self, day: Weekday) -> Self {
        Self(self.0 & !bit(day))
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }

    /// The name in the database and in files, Monday first: `mon,tue,wed`. Empty for no day.
    pub fn slug(self) -> String {
        let names: Vec<&str> = self.iter().map(day_slug).collect();
        names.join(",")
    }

    /// Reads [`Self::slug`] back; `None` for anything else.
    pub fn from_slug(slug: &str) -> Option<Self> {
        let names = slug.split(',').filter(|_| !slug.is_empty());
        names
            .map(day_from_slug)
            .try_fold(Self::NONE, |set, day| Some(set.with(day?)))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::NONE, Self::with)
    }
}

impl TryFrom<String> for Weekdays {
    type Error = WeekdaysError;

    fn try_from(kept: String) -> Result<Self, WeekdaysError> {
        Self::from_slug(&kept).ok_or(WeekdaysError)
    }
}

impl From<Weekdays> for String {
    fn from(days: Weekdays) -> String {
        days.slug()
    }
}

/// The name of one day in buttons and in the database: `mon`.
pub fn day_slug(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

pub fn day_from_slug(slug: &str) -> Option<Weekday> {
    WEEK.into_iter().find(|day| day_slug(*day) == slug)
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

/// A day as people write it, long or short, also in English.
fn day_named(word: &str) -> Option<Weekday> {
    const NAMES: [&[&str]; 7] = [
        &["senin", "sen", "monday", "mon"],
        &["selasa", "sel", "tuesday", "tue"],
        &["rabu", "rab", "wednesday", "wed"],
        &["kamis", "kam", "kms", "thursday", "thu"],
        &["jumat", "jum", "jmt", "friday", "fri"],
        &["sabtu", "sab", "sbt", "saturday", "sat"],
        &["minggu", "min", "mgg", "ahad", "sunday", "sun"],
    ];
    let named = |(_, names): &(Weekday, &[&str])| names.contains(&word);
    WEEK.into_iter().zip(NAMES).find(named).map(|(day, _)| day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn answers_of_people_name_days() {
        let monday_wednesday_friday =
            Weekdays::from_iter([Weekday::Monday, Weekday::Wednesday, Weekday::Friday]);
        let table = [
            ("Senin–Jumat", Weekdays::MONDAY_TO_FRIDAY),
            ("senin - jum'at", Weekdays::MONDAY_TO_FRIDAY),
            ("Sen s.d. Kam", Weekdays::MONDAY_TO_THURSDAY),
            ("hari senin s/d sabtu", Weekdays::MONDAY_TO_SATURDAY),
            ("senin sampai kamis", Weekdays::MONDAY_TO_THURSDAY),
            ("senin, rabu dan jumat", monday_wednesday_friday),
            ("SABTU", Weekdays::NONE.with(Weekday::Saturday)),
            (
                "senin-kamis, sabtu",
                Weekdays::MONDAY_TO_THURSDAY.with(Weekday::Saturday),
            ),
        ];
        for (typed, days) in table {
            assert_eq!(Weekdays::from_typed(typed), Some(days), "{typed}");
        }
    }

    #[test]
    fn what_is_unclear_is_left_to_the_buttons() {
        for typed in [
            "",
            "hari kerja",
            "jumat sampai senin",
            "sampai jumat",
            "senin sampai",
            "5",
            "besok",
        ] {
            assert_eq!(Weekdays::from_typed(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_set_is_kept_as_names_in_the_order_of_the_week() {
        let days = Weekdays::NONE.with(Weekday::Friday).with(Weekday::Monday);
        assert_eq!(serde_json::to_string(&days).unwrap(), "\"mon,fri\"");
        assert_eq!(Weekdays::from_slug(""), Some(Weekdays::NONE));
        assert_eq!(Weekdays::from_slug("mon,,fri"), None);
        assert_eq!(Weekdays::from_slug("senin"), None);
        assert!(serde_json::from_str::<Weekdays>("\"everyday\"").is_err());
    }

    #[test]
    fn a_day_that_is_taken_away_twice_is_away() {
        let days = Weekdays::MONDAY_TO_FRIDAY.without(Weekday::Friday);
        assert_eq!(days, Weekdays::MONDAY_TO_THURSDAY);
        assert_eq!(days.without(Weekday::Friday), days);
        assert!(!days.contains(Weekday::Friday) && days.contains(Weekday::Monday));
    }

    proptest! {
        #[test]
        fn every_set_comes_back_as_it_was_kept(bits in 0u8..128) {
            let days = Weekdays(bits);
            prop_assert_eq!(Weekdays::from_slug(&days.slug()), Some(days));
            prop_assert_eq!(days.iter().count(), bits.count_ones() as usize);
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC*") {
            let _ = Weekdays::from_typed(&text);
        }
    }
}
