//! The vectors of the NIK rules. District 99 and serials 99xx belong to nobody.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const TODAY: Date = date(2026, 11, 25);

/// Codes as the catalog has them, cut down to what these tests need.
struct Known;

impl RegionCodes for Known {
    fn province_known(&self, code: &str) -> bool {
        ["18", "32", "35"].contains(&code)
    }

    fn regency_known(&self, code: &str) -> bool {
        ["1871", "3273", "3507"].contains(&code)
    }
}

fn read(typed: &str) -> (Sex, Date) {
    let nik = Nik::parse(typed).unwrap_or_else(|error| panic!("{typed}: {error:?}"));
    (nik.sex(), nik.birth_date(TODAY))
}

fn concerns(typed: &str) -> Vec<NikConcern> {
    Nik::parse(typed).unwrap().concerns(TODAY, &Known)
}

#[test]
fn possible_numbers_tell_sex_and_birth_date() {
    assert_eq!(read("1871990803010001"), (Sex::Male, date(2001, 3, 8)));
    assert_eq!(read("1871994803010001"), (Sex::Female, date(2001, 3, 8)));
    assert_eq!(read("1871992902000001"), (Sex::Male, date(2000, 2, 29)));
    assert_eq!(read("1871996902040001"), (Sex::Female, date(2004, 2, 29)));
}

#[test]
fn impossible_numbers_are_refused_with_the_part_that_is_impossible() {
    let table = [
        (
            "1871992902010001",
            NikError::DateImpossible {
                day: 29,
                month: 2,
                year2: 1,
            },
        ),
        ("1871993202990001", NikError::DayImpossible { day: 32 }),
        ("1871993113990001", NikError::MonthImpossible { month: 13 }),
        ("1871997203990002", NikError::DayImpossible { day: 72 }),
        ("1871990803010000", NikError::SerialZero),
        ("187199080301001", NikError::WrongLength { typed: 15 }),
        ("18719908030100011", NikError::WrongLength { typed: 17 }),
        ("1871990003010001", NikError::DayImpossible { day: 0 }),
        ("1871990800010001", NikError::MonthImpossible { month: 0 }),
        (
            "1871997104010001",
            NikError::DateImpossible {
                day: 31,
                month: 4,
                year2: 1,
            },
        ),
        ("1234567890123456", NikError::Placeholder),
        ("", NikError::Empty),
        (" - ", NikError::Empty),
        ("NIK:", NikError::Empty),
        ("belum ada", NikError::NotDigits),
        ("0", NikError::WrongLength { typed: 1 }),
    ];
    for (typed, error) in table {
        assert_eq!(Nik::parse(typed), Err(error), "{typed}");
    }
}

/// DAT-06: the day of women is 41 to 71, with its two digits.
#[test]
fn dat_06_days_of_women_and_impossible_days() {
    assert_eq!(read("3273014203899993"), (Sex::Female, date(1989, 3, 2)));
    assert_eq!(read("3273017108989989"), (Sex::Female, date(1998, 8, 31)));
    assert_eq!(read("3273016902049995"), (Sex::Female, date(2004, 2, 29)));
    assert_eq!(read("3273015508989992"), (Sex::Female, date(1998, 8, 15)));
    assert_eq!(
        Nik::parse("3273014008989997"),
        Err(NikError::DayImpossible { day: 40 })
    );
    assert_eq!(
        Nik::parse("3273017208989998"),
        Err(NikError::DayImpossible { day: 72 })
    );
    assert_eq!(
        Nik::parse("3273012902039996"),
        Err(NikError::DateImpossible {
            day: 29,
            month: 2,
            year2: 3
        })
    );
}

/// DAT-08: an unknown province or regency is asked about, another real one and an unknown district are not.
#[test]
fn dat_08_unknown_and_foreign_regions() {
    assert_eq!(concerns("9901011508989991"), [NikConcern::UnknownProvince]);
    assert_eq!(concerns("1899991508989991"), [NikConcern::UnknownRegency]);
    assert_eq!(concerns("3507011508989988"), []);
    assert_eq!(concerns("3273991508989991"), []);
}

/// DAT-25: placeholders are refused, so they can never melt two people together.
#[test]
fn dat_25_placeholders_are_refused() {
    assert_eq!(Nik::parse("0000000000000000"), Err(NikError::AllEqual));
    assert_eq!(Nik::parse("9999999999999999"), Err(NikError::AllEqual));
    for typed in ["0", "", "-", "belum ada"] {
        assert!(Nik::parse(typed).is_err(), "{typed}");
    }
}

#[test]
fn an_unlikely_age_is_asked_about() {
    let years = 99;
    assert_eq!(concerns("1871990101270001"), [NikConcern::Age { years }]);
    assert_eq!(read("1871990101270001").1, date(1927, 1, 1));
    // Fifteen today: young, but nothing to ask about the number.
    assert_eq!(concerns("1871992511110001"), []);
}

#[test]
fn blanks_dots_dashes_labels_and_look_alike_letters_are_mended() {
    for typed in [
        "1871 9908 0301 0001",
        "1871.99.080301.0001",
        "187199-080301-0001",
        "187199–080301—0001",
        "NIK: 1871990803010001",
        "nik saya 1871990803010001",
        "No. KTP 1871990803010001",
        "\u{202A}1871990803010001\u{202C}\n",
        "1871\u{A0}9908\u{A0}0301\u{A0}0001",
        "1871990803O10001",
        "l871990803oI0001",
        "１８７１９９０８０３０１０００１",
    ] {
        assert_eq!(
            Nik::parse(typed).unwrap().digits(),
            "1871990803010001",
            "{typed}"
        );
    }
    assert_eq!(Nik::parse("187199O80301"), Err(NikError::NotDigits));
    assert_eq!(
        Nik::parse("1871990803010001 dan 2"),
        Err(NikError::NotDigits)
    );
}

#[test]
fn a_typed_birth_date_agrees_in_either_century() {
    let nik = Nik::parse("1871990803110001").unwrap();
    assert!(nik.agrees_with(date(1911, 3, 8)) && nik.agrees_with(date(2011, 3, 8)));
    assert!(!nik.agrees_with(date(2011, 8, 3)));
}

#[test]
fn only_the_masked_form_shows() {
    let nik = Nik::parse("1871990803010007").unwrap();
    assert_eq!(nik.masked(), "1871••••••••0007");
    assert_eq!(format!("{nik:?}"), "Nik(1871••••••••0007)");
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = Nik::parse(&text);
    }

    #[test]
    fn every_sixteen_digits_are_read_or_refused(digits in "[0-9]{16}") {
        if let Ok(nik) = Nik::parse(&digits) {
            prop_assert_eq!(nik.digits(), &digits);
            prop_assert!(nik.agrees_with(nik.birth_date(TODAY)));
            prop_assert!(!nik.masked().contains(&digits[4..12]));
            let debug = format!("{nik:?}");
            prop_assert!(!debug.contains(&digits));
            let _ = nik.concerns(TODAY, &Known);
            let json = serde_json::to_string(&nik).unwrap();
            prop_assert_eq!(&json, &format!("\"{digits}\""));
            prop_assert_eq!(serde_json::from_str::<Nik>(&json).unwrap(), nik);
        }
    }

    #[test]
    fn every_birthday_comes_back(day in 1i8..=28, month in 1i8..=12, year in 1946i16..=2011, female: bool) {
        let birth = date(year, month, day);
        let typed = format!("187199{:02}{month:02}{:02}9901", i16::from(day) + if female { 40 } else { 0 }, year % 100);
        let nik = Nik::parse(&typed).unwrap();
        prop_assert_eq!(nik.sex(), if female { Sex::Female } else { Sex::Male });
        prop_assume!(age_on(birth, TODAY) >= 15);
        prop_assert_eq!(nik.birth_date(TODAY), birth);
    }
}
