//! Phone numbers in all spellings.

use super::*;
use proptest::prelude::*;

fn phone(typed: &str) -> Phone {
    Phone::parse(typed).unwrap_or_else(|error| panic!("{typed}: {error:?}"))
}

/// DAT-12: one number in all its spellings is one number, a broken one is none.
#[test]
fn dat_12_spellings_of_one_number() {
    for typed in [
        "081200000011",
        "+62 812-0000-0011",
        "6281200000011",
        "81200000011",
        "0062 812 0000 0011",
        "(0812) 0000 0011",
        "+6281200000011.",
        "+62 (0)812 0000 0011",
        "+62 0812 0000 0011",
        "\u{202A}+62 812‑0000‑0011\u{202C}",
        "O8I2OOOOOOll",
        "HP: 0812 0000 0011",
        "no. wa 081200000011",
        "０８１２００００００１１",
    ] {
        assert_eq!(phone(typed).as_str(), "+6281200000011", "{typed}");
    }
    let suggestion = phone("081200000011");
    assert_eq!(
        Phone::parse("626281200000011"),
        Err(PhoneError::Double62 {
            suggestion: suggestion.clone()
        })
    );
    assert_eq!(
        Phone::parse("+62 6281200000011"),
        Err(PhoneError::Double62 { suggestion })
    );
    assert_eq!(
        Phone::parse("+621"),
        Err(PhoneError::TooShort { digits: 2 })
    );
    assert_eq!(
        Phone::parse("0812"),
        Err(PhoneError::TooShort { digits: 4 })
    );
    assert_eq!(
        Phone::parse("08120000001112345678"),
        Err(PhoneError::TooLong { digits: 20 })
    );
    assert_eq!(Phone::parse("+65 8123 0000"), Err(PhoneError::Foreign));
    assert_eq!(Phone::parse("0065 8123 0000"), Err(PhoneError::Foreign));
}

#[test]
fn what_is_no_mobile_number_is_named() {
    assert_eq!(Phone::parse(""), Err(PhoneError::Empty));
    assert_eq!(Phone::parse(" - "), Err(PhoneError::Empty));
    assert_eq!(Phone::parse("tidak punya"), Err(PhoneError::NotAPhone));
    assert_eq!(Phone::parse("0812-3456-789x"), Err(PhoneError::NotAPhone));
    assert_eq!(Phone::parse("084000000011"), Err(PhoneError::NotAPhone));
    let area = "Bandar Lampung";
    assert_eq!(
        Phone::parse("(0721) 000011"),
        Err(PhoneError::Landline { area })
    );
    let area = "Metro";
    assert_eq!(
        Phone::parse("+62 725 00011"),
        Err(PhoneError::Landline { area })
    );
    // A NIK typed into the question for the phone.
    assert_eq!(Phone::parse("1871990803010001"), Err(PhoneError::NotAPhone));
}

#[test]
fn shared_contacts_come_from_any_country() {
    assert_eq!(
        Phone::from_contact("6281200000011"),
        Ok(phone("081200000011"))
    );
    assert_eq!(
        Phone::from_contact("+6281200000011"),
        Ok(phone("081200000011"))
    );
    assert_eq!(
        Phone::from_contact("081200000011"),
        Ok(phone("081200000011"))
    );
    let abroad = Phone::from_contact("6581230000").unwrap();
    assert_eq!(abroad.as_str(), "+6581230000");
    assert_eq!(abroad.national(), "+6581230000");
    assert!(!abroad.is_indonesian());
    assert_eq!(
        Phone::from_contact("88800000011"),
        Err(PhoneError::NotAPhone)
    );
    assert_eq!(Phone::from_contact(""), Err(PhoneError::Empty));
}

#[test]
fn numbers_are_shown_in_groups_or_masked() {
    let shown = |typed: &str| phone(typed).national();
    assert_eq!(shown("6281200000011"), "0812-0000-0011");
    assert_eq!(shown("0812000011"), "0812-000-011");
    assert_eq!(shown("0812000000112"), "0812-0000-00112");
    assert_eq!(phone("081200000011").masked(), "0812••••0011");
    assert_eq!(
        format!("{:?}", phone("081200000011")),
        "Phone(0812••••0011)"
    );
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = Phone::parse(&text);
        let _ = Phone::from_contact(&text);
    }

    #[test]
    fn every_accepted_number_comes_back_through_its_own_forms(text in "[+0-9 ()-]{4,20}") {
        if let Ok(phone) = Phone::parse(&text) {
            prop_assert_eq!(Phone::parse(&phone.national()), Ok(phone.clone()));
            prop_assert_eq!(Phone::from_contact(phone.as_str()), Ok(phone.clone()));
            let json = serde_json::to_string(&phone).unwrap();
            prop_assert_eq!(serde_json::from_str::<Phone>(&json).unwrap(), phone);
        }
    }

    #[test]
    fn every_contact_can_be_shown(raw in "[0-9]{1,18}") {
        if let Ok(phone) = Phone::from_contact(&raw) {
            prop_assert!(!phone.masked().is_empty() && phone.as_str().starts_with('+'));
            let json = serde_json::to_string(&phone).unwrap();
            prop_assert_eq!(serde_json::from_str::<Phone>(&json).unwrap(), phone);
        }
    }
}
