//! Seats and other numbers of a class, as staff type them.

use super::*;
use proptest::prelude::*;

fn seats(typed: &str) -> Result<u16, QuotaError> {
    Quota::parse(typed).map(Quota::seats)
}

#[test]
fn a_number_with_or_without_what_it_counts_is_a_quota() {
    for typed in [
        "16",
        " 16 ",
        "16 orang",
        "16 Peserta",
        "016",
        "１６",
        "16kursi",
    ] {
        assert_eq!(seats(typed), Ok(16), "{typed}");
    }
}

/// REG-11: 0 is allowed, -1 and abc are refused, 1000000 is asked about.
#[test]
fn reg_11_zero_is_allowed_words_and_less_than_nothing_are_refused_and_a_million_is_asked() {
    assert_eq!(seats("0"), Ok(0));
    assert_eq!(seats("-1"), Err(QuotaError::Negative));
    assert_eq!(seats("−16 orang"), Err(QuotaError::Negative));
    assert_eq!(seats("abc"), Err(QuotaError::NotANumber));
    assert_eq!(
        seats("1000000"),
        Err(QuotaError::TooMany { typed: 1_000_000 })
    );
    assert_eq!(seats("200"), Ok(200));
    assert_eq!(seats("201"), Err(QuotaError::TooMany { typed: 201 }));
    assert_eq!(
        seats(&"9".repeat(60)),
        Err(QuotaError::TooMany { typed: u64::MAX })
    );
}

#[test]
fn what_is_not_one_whole_number_is_refused() {
    for typed in [
        "",
        "-",
        "16,5",
        "1.6",
        "16-20",
        "enam belas",
        "16 kelas",
        "2 x 16",
        "16 16",
    ] {
        assert_eq!(seats(typed), Err(QuotaError::NotANumber), "{typed}");
    }
}

#[test]
fn more_than_four_packages_and_no_seats_at_all_are_asked_about() {
    let unusual = |number| Quota::new(number).unwrap().is_unusual();
    assert!(unusual(0) && unusual(65) && unusual(200));
    assert!(!unusual(1) && !unusual(16) && !unusual(64));
    assert_eq!(Quota::default().seats(), 16);
}

#[test]
fn a_class_cannot_need_more_people_than_it_has_seats() {
    let quota = Quota::new(16).unwrap();
    assert_eq!(parse_least_to_run("16", quota), Ok(16));
    assert_eq!(
        parse_least_to_run("17", quota),
        Err(QuotaError::TooMany { typed: 17 })
    );
    assert_eq!(parse_reserve("0"), Ok(0));
    assert_eq!(parse_reserve("2 orang"), Ok(2));
}

#[test]
fn a_kept_quota_is_read_through_the_same_door() {
    let quota: Quota = serde_json::from_str("20").unwrap();
    assert_eq!(serde_json::to_string(&quota).unwrap(), "20");
    assert!(serde_json::from_str::<Quota>("201").is_err());
}

#[test]
fn slug_and_json_of_the_source_of_funds_are_the_same_word() {
    for source in FundSource::ALL {
        assert_eq!(
            serde_json::to_string(&source).unwrap(),
            format!("\"{}\"", source.slug())
        );
        assert_eq!(FundSource::from_slug(source.slug()), Some(source));
    }
}

proptest! {
    #[test]
    fn every_number_of_seats_is_read_back(number in 0u16..=MOST_SEATS) {
        prop_assert_eq!(seats(&number.to_string()), Ok(number));
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = Quota::parse(&text);
    }
}
