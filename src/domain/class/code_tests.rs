//! Codes of classes, as staff type them and as links carry them.

use super::*;
use proptest::prelude::*;

fn read(typed: &str) -> Result<String, ClassCodeError> {
    ClassCode::parse(typed).map(String::from)
}

#[test]
fn a_code_is_found_whatever_the_case_and_the_dashes_of_the_phone() {
    for typed in [
        "MTR-2027-01",
        "mtr-2027-01",
        " Mtr–2027—01 ",
        "mtr 2027 01",
        "mtr-2027-0\u{200B}1",
    ] {
        assert_eq!(read(typed).as_deref(), Ok("MTR-2027-01"), "{typed}");
    }
    assert_eq!(read("las_1").as_deref(), Ok("LAS_1"));
}

#[test]
fn what_no_link_can_carry_is_refused_by_name() {
    assert_eq!(read(""), Err(ClassCodeError::TooShort { typed: 0 }));
    assert_eq!(read("M1"), Err(ClassCodeError::TooShort { typed: 2 }));
    assert_eq!(
        read(&"A".repeat(25)),
        Err(ClassCodeError::TooLong { typed: 25 })
    );
    assert!(read(&"A".repeat(24)).is_ok());
    for (typed, found) in [
        ("MTR/2027/01", '/'),
        ("MÉTRO", 'É'),
        ("MTR.01", '.'),
        ("las🔥", '🔥'),
        ("МTR-01", 'М'),
    ] {
        assert_eq!(read(typed), Err(ClassCodeError::Character { found }));
    }
    for typed in ["-MTR", "MTR-", "___", "--- ---"] {
        assert_eq!(read(typed), Err(ClassCodeError::Edge), "{typed}");
    }
}

#[test]
fn the_proposal_counts_up_past_codes_that_are_taken() {
    let code = |text: &str| ClassCode::parse(text).unwrap();
    assert_eq!(ClassCode::proposed("mtr", 2027, 1), Ok(code("MTR-2027-01")));
    assert_eq!(
        ClassCode::proposed("MTR", 2027, 120),
        Ok(code("MTR-2027-120"))
    );
    let taken = [
        code("MTR-2027-01"),
        code("MTR-2027-02"),
        code("MTR-2027-04"),
    ];
    assert_eq!(
        ClassCode::next_free("MTR", 2027, &taken),
        Ok(code("MTR-2027-03"))
    );
    assert_eq!(
        ClassCode::next_free("M.T", 2027, &taken),
        Err(ClassCodeError::Character { found: '.' })
    );
}

#[test]
fn a_kept_code_is_read_through_the_same_door() {
    let code: ClassCode = serde_json::from_str("\"mtr-2027-01\"").unwrap();
    assert_eq!(serde_json::to_string(&code).unwrap(), "\"MTR-2027-01\"");
    assert!(serde_json::from_str::<ClassCode>("\"a b/c\"").is_err());
}

proptest! {
    #[test]
    fn no_text_breaks_it_and_what_is_kept_fits_into_a_link(text in "\\PC*") {
        if let Ok(code) = ClassCode::parse(&text) {
            prop_assert!((3..=24).contains(&code.as_str().len()));
            let of_a_link = |byte: u8| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_');
            prop_assert!(code.as_str().bytes().all(of_a_link));
            prop_assert_eq!(ClassCode::parse(code.as_str()), Ok(code.clone()));
            prop_assert_eq!(ClassCode::parse(&code.as_str().to_lowercase()), Ok(code));
        }
    }
}
