//! NIK, phone, date and name as people type them, and as they do not.

use jiff::civil::{Date, date};
use pencaker::catalog::catalog;
use pencaker::domain::date::{OLDEST, YOUNGEST, age_on, parse_birth_date};
use pencaker::domain::name::{LONGEST, Name};
use pencaker::domain::nik::Nik;
use pencaker::domain::phone::Phone;
use pencaker::flows::language::Language;
use pencaker::text::dates;
use proptest::prelude::*;

use super::{slip, slipped, text};

/// Any day on which the program may run.
fn today() -> impl Strategy<Value = Date> {
    (2_000_i16..2_200, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

/// The sixteen digits of a NIK that may exist.
fn digits() -> impl Strategy<Value = String> {
    let born = (1_i8..=28, 1_i8..=12, 0_u8..=99, any::<bool>());
    (11_u8..=99, 0_u8..=99, 0_u8..=99, born, 1_u16..=9_999).prop_map(
        |(province, regency, district, (day, month, year, woman), serial)| {
            let day = day + if woman { 40 } else { 0 };
            format!("{province}{regency:02}{district:02}{day:02}{month:02}{year:02}{serial:04}")
        },
    )
}

fn judge_nik(typed: &str, today: Date) -> Result<(), TestCaseError> {
    let Ok(nik) = Nik::parse(typed) else {
        return Ok(());
    };
    prop_assert!(
        nik.digits().len() == 16 && nik.digits().bytes().all(|byte| byte.is_ascii_digit())
    );
    prop_assert_eq!(Nik::parse(nik.digits()), Ok(nik.clone()));
    prop_assert!(nik.agrees_with(nik.birth_date(today)));
    prop_assert!(!nik.masked().contains(&nik.digits()[4..12]));
    let debug = format!("{nik:?}");
    prop_assert!(!debug.contains(nik.digits()));
    nik.concerns(today, catalog());
    Ok(())
}

fn judge_phone(phone: &Phone) -> Result<(), TestCaseError> {
    prop_assert!(
        phone.as_str().starts_with('+') && (8..=16).contains(&phone.as_str().len()),
        "{}",
        phone.as_str()
    );
    if phone.is_indonesian() {
        prop_assert_eq!(Phone::parse(phone.as_str()), Ok(phone.clone()));
        prop_assert_eq!(Phone::parse(&phone.national()), Ok(phone.clone()));
    }
    prop_assert_eq!(Phone::from_contact(phone.as_str()), Ok(phone.clone()));
    prop_assert!(!phone.masked().contains(phone.as_str()));
    let debug = format!("{phone:?}");
    prop_assert!(!debug.contains(&phone.as_str()[1..]));
    let json = serde_json::to_string(phone).unwrap();
    prop_assert_eq!(&serde_json::from_str::<Phone>(&json).unwrap(), phone);
    Ok(())
}

fn judge_name(typed: &str) -> Result<(), TestCaseError> {
    let Ok(name) = Name::parse(typed) else {
        return Ok(());
    };
    prop_assert!((1..=LONGEST).contains(&name.as_str().chars().count()));
    prop_assert_eq!(Name::parse(name.as_str()), Ok(name.clone()));
    let json = serde_json::to_string(&name).unwrap();
    prop_assert_eq!(&serde_json::from_str::<Name>(&json).unwrap(), &name);
    if let Some(proposed) = name.proposed() {
        // Some letters become two in capitals, so that the longest of names may outgrow the limit.
        if proposed.chars().count() <= LONGEST {
            prop_assert!(Name::parse(&proposed).is_ok(), "{}", proposed);
        }
    }
    name.search_key();
    Ok(())
}

fn judge_date(typed: &str, today: Date) -> Result<(), TestCaseError> {
    if let Ok(birth) = parse_birth_date(typed, today) {
        prop_assert!(birth <= today && (YOUNGEST..=OLDEST).contains(&age_on(birth, today)));
        let written = dates::plain(birth, Language::Indonesian);
        prop_assert_eq!(parse_birth_date(&written, today), Ok(birth), "{}", written);
        prop_assert_eq!(parse_birth_date(&birth.to_string(), today), Ok(birth));
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_or_refused(typed in text(), today in today()) {
        judge_nik(&typed, today)?;
        judge_name(&typed)?;
        judge_date(&typed, today)?;
        for phone in [Phone::parse(&typed), Phone::from_contact(&typed)].into_iter().flatten() {
            judge_phone(&phone)?;
        }
    }

    #[test]
    fn a_nik_with_a_slip(digits in digits(), slips in prop::collection::vec(slip(), 0..4), today in today()) {
        prop_assert!(slips.is_empty() <= Nik::parse(&digits).is_ok(), "{}", digits);
        judge_nik(&slipped(&digits, &slips), today)?;
    }

    #[test]
    fn a_number_with_a_slip(rest in "[1-35-9][0-9]{7,10}", front in "(0|62|\\+62|0062|\\+62 \\(0\\)|)", slips in prop::collection::vec(slip(), 0..4)) {
        let typed = format!("{front}8{rest}");
        let whole = Phone::parse(&typed);
        prop_assert!(whole.is_ok(), "{}: {:?}", typed, whole);
        for phone in [Phone::parse(&slipped(&typed, &slips)), Phone::from_contact(&slipped(&typed, &slips)), whole].into_iter().flatten() {
            judge_phone(&phone)?;
        }
    }

    #[test]
    fn a_date_with_a_slip(year in 1_950_i16..2_010, month in 1_i8..=12, day in 1_i8..=28, shape in 0_usize..6, slips in prop::collection::vec(slip(), 0..4)) {
        let (birth, today) = (date(year, month, day), date(2026, 3, 2));
        let typed = match shape {
            0 => dates::plain(birth, Language::Indonesian),
            1 => dates::plain(birth, Language::English),
            2 => format!("{day}/{month}/{year}"),
            3 => format!("{day:02}{month:02}{year}"),
            4 => birth.to_string(),
            _ => format!("Metro, {day:02}-{month:02}-{:02}", year % 100),
        };
        prop_assert_eq!(parse_birth_date(&typed, today), Ok(birth), "{}", typed);
        judge_date(&slipped(&typed, &slips), today)?;
    }

    #[test]
    fn a_name_with_a_slip(name in "[A-Z][a-z']{1,12}( [A-Z][a-z.]{0,12}){0,3}", slips in prop::collection::vec(slip(), 0..4)) {
        judge_name(&name)?;
        judge_name(&name.to_uppercase())?;
        judge_name(&slipped(&name, &slips))?;
    }

    #[test]
    fn whatever_is_typed_means_something_or_nothing(typed in text()) {
        for yes_no in [true, false] {
            catalog().understand(&typed, yes_no);
        }
        catalog().find_wish(&typed);
        catalog().find_fields(&typed);
    }
}
