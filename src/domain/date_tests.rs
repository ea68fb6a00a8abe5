//! Birth dates in all forms, and ages.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 25);

fn read(typed: &str) -> Result<Date, DateError> {
    parse_birth_date(typed, TODAY)
}

/// DAT-14: the day comes first, and an unreadable date is never another date.
#[test]
fn dat_14_birth_dates_as_people_write_them() {
    for typed in [
        "03-04-1998",
        "3/4/1998",
        "03.04.98",
        "3 April 1998",
        "3 apr 98",
        "1998-04-03",
    ] {
        assert_eq!(read(typed), Ok(date(1998, 4, 3)), "{typed}");
    }
    assert_eq!(
        read("31-04-1998"),
        Err(DateError::Impossible {
            day: 31,
            month: 4,
            year: 1998
        })
    );
    assert_eq!(
        read("32-01-1998"),
        Err(DateError::Impossible {
            day: 32,
            month: 1,
            year: 1998
        })
    );
    assert_eq!(read("besok"), Err(DateError::Unreadable));
    assert_eq!(
        read("00-00-0000"),
        Err(DateError::Impossible {
            day: 0,
            month: 0,
            year: 0
        })
    );
}

#[test]
fn all_forms_are_read() {
    for typed in [
        "8 Maret 2001",
        "8 mar 2001",
        "08-03-2001",
        "8/3/01",
        "08.03.2001",
        "08032001",
        "080301",
        "2001-03-08",
        "20010308",
        "8mrt2001",
        "8-Mar-01",
        "8 3 2001",
        "Kamis, 8 Maret 2001",
        "kamis 8 maret 2001",
        "Bandar Lampung, 08-03-2001",
        "tgl 8 bulan 3 tahun 2001",
        "March 8, 2001",
        "8 march 2001",
        "８／３／２００１",
        " 8 Maret '01 ",
    ] {
        assert_eq!(read(typed), Ok(date(2001, 3, 8)), "{typed}");
    }
    for (typed, month) in [
        ("Peb", 2),
        ("Agt", 8),
        ("Ags", 8),
        ("Nop", 11),
        ("Nopember", 11),
        ("Okt", 10),
        ("Des", 12),
    ] {
        assert_eq!(
            read(&format!("5 {typed} 1990")),
            Ok(date(1990, month, 5)),
            "{typed}"
        );
    }
    assert_eq!(read("5 Juni 1990"), Ok(date(1990, 6, 5)));
    assert_eq!(read("5 Juli 1990"), Ok(date(1990, 7, 5)));
}

#[test]
fn what_is_no_birth_date_is_refused() {
    for typed in [
        "",
        "36022",
        "3-4",
        "maret 2001",
        "8 contoh 2001",
        "1871990803010001",
        "8-3-201",
        "1.2.3.4",
    ] {
        assert_eq!(read(typed), Err(DateError::Unreadable), "{typed}");
    }
    assert_eq!(read("26-11-2026"), Err(DateError::InFuture));
    assert_eq!(read("25-11-2024"), Err(DateError::AgeUnlikely));
    assert_eq!(read("01-01-1900"), Err(DateError::AgeUnlikely));
    assert_eq!(read("03-04-0098"), Err(DateError::AgeUnlikely));
    assert_eq!(
        read("29-02-2001"),
        Err(DateError::Impossible {
            day: 29,
            month: 2,
            year: 2001
        })
    );
    assert_eq!(read("29-02-2000"), Ok(date(2000, 2, 29)));
}

#[test]
fn years_of_two_digits_mean_a_living_adult_where_they_can() {
    assert_eq!(read("1-1-11"), Ok(date(2011, 1, 1)));
    assert_eq!(read("1-1-46"), Ok(date(1946, 1, 1)));
    assert_eq!(read("1-1-15"), Ok(date(2015, 1, 1)));
    assert_eq!(read("1-1-30"), Ok(date(1930, 1, 1)));
}

#[test]
fn an_age_grows_on_the_birthday_and_on_the_first_of_march_for_leap_days() {
    assert_eq!(age_on(date(2000, 2, 29), date(2018, 2, 28)), 17);
    assert_eq!(age_on(date(2000, 2, 29), date(2018, 3, 1)), 18);
    assert_eq!(age_on(date(2000, 2, 29), date(2020, 2, 29)), 20);
    assert_eq!(age_on(date(2001, 3, 8), date(2001, 3, 7)), -1);
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = read(&text);
    }

    #[test]
    fn no_mixture_of_date_pieces_breaks_it(text in "[0-9/., a-z'-]{0,24}") {
        let _ = read(&text);
    }

    #[test]
    fn every_birthday_comes_back(day in 1i8..=28, month in 1i8..=12, year in 1947i16..=2011) {
        let birth = date(year, month, day);
        for typed in [
            format!("{day}-{month}-{year}"),
            format!("{day:02}{month:02}{year}"),
            format!("{day:02}.{month:02}.{:02}", year % 100),
            birth.to_string(),
        ] {
            prop_assert_eq!(read(&typed), Ok(birth), "{}", typed);
        }
    }
}
