//! Numbers a person is told, and who may register alone.

use jiff::civil::Date;

use super::date::age_on;

/// From this age on a person registers without a parent or guardian. UU 27/2022 (Pasal 25) gives no age for children;
/// 18 is the age of the child protection law (UU 35/2014).
pub const ADULT_YEARS: i16 = 18;

/// The number of a registration as it is told and looked up: `LPG-000123`. Six digits at least, more when needed.
pub fn registration_number(id: i64) -> String {
    format!("LPG-{id:06}")
}

/// The number of a request to staff (recovery, help for minors): `PM-000012`.
pub fn request_number(id: i64) -> String {
    format!("PM-{id:06}")
}

/// The number of a question to a training centre: `TN-000012`.
pub fn question_number(id: i64) -> String {
    format!("TN-{id:06}")
}

/// Whether somebody born on `birth` may register alone on the day `today`.
pub fn adult_on(birth: Date, today: Date) -> bool {
    age_on(birth, today) >= ADULT_YEARS
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_keep_their_width_and_grow_when_they_must() {
        assert_eq!(registration_number(123), "LPG-000123");
        assert_eq!(registration_number(1_234_567), "LPG-1234567");
        assert_eq!(request_number(12), "PM-000012");
        assert_eq!(question_number(12), "TN-000012");
    }

    #[test]
    fn a_person_is_adult_from_the_eighteenth_birthday_on() {
        assert!(!adult_on(date(2008, 3, 8), date(2026, 3, 7)));
        assert!(adult_on(date(2008, 3, 8), date(2026, 3, 8)));
    }
}
