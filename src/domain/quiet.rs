//! Hours in which nothing is sent unasked. Answers to a person's own message are never held back.
//!
//! All times are Asia/Jakarta, UTC+7 without summer time:
//! - the night, 20.30–06.30;
//! - the Friday prayer, 11.30–13.00 on Fridays;
//! - Magrib, 17.30–18.45. In Bandar Lampung it falls between 17.51 and 18.23 over the year (computed from the position
//!   of the sun); twenty minutes on either side also cover the breaking of the fast in Ramadan.

use jiff::civil::{Time, Weekday, time};
use jiff::{Timestamp, ToSpan};

use super::wib;

const NIGHT_BEGINS: Time = time(20, 30, 0, 0);
const NIGHT_ENDS: Time = time(6, 30, 0, 0);
const FRIDAY_PRAYER: (Time, Time) = (time(11, 30, 0, 0), time(13, 0, 0, 0));
const MAGRIB: (Time, Time) = (time(17, 30, 0, 0), time(18, 45, 0, 0));

/// Whether unasked messages wait at this moment. The first instant of a window is quiet, the instant it ends is not.
pub fn is_quiet(at: Timestamp) -> bool {
    window_end(at).is_some()
}

/// The first moment from `at` on that is not quiet; `at` itself if it is not.
pub fn next_allowed(at: Timestamp) -> Timestamp {
    // Windows never touch each other, so the end of one is free; the loop only guards later changes of the hours.
    let mut moment = at;
    while let Some(end) = window_end(moment) {
        moment = end;
    }
    moment
}

/// The end of the quiet window that `at` lies in.
fn window_end(at: Timestamp) -> Option<Timestamp> {
    let local = wib::local(at);
    let (day, clock) = (local.date(), local.time());
    if clock < NIGHT_ENDS {
        return wib::instant(day, NIGHT_ENDS);
    }
    if clock >= NIGHT_BEGINS {
        return wib::instant(day.checked_add(1.day()).ok()?, NIGHT_ENDS);
    }
    let within = |(begin, end): (Time, Time)| begin <= clock && clock < end;
    if day.weekday() == Weekday::Friday && within(FRIDAY_PRAYER) {
        return wib::instant(day, FRIDAY_PRAYER.1);
    }
    if within(MAGRIB) {
        return wib::instant(day, MAGRIB.1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn jakarta(text: &str) -> Timestamp {
        format!("{text}:00+07:00").parse().unwrap()
    }

    #[test]
    fn the_night_waits_for_half_past_six() {
        assert!(!is_quiet(jakarta("2026-03-02T20:29")));
        assert_eq!(
            next_allowed(jakarta("2026-03-02T20:30")),
            jakarta("2026-03-03T06:30")
        );
        assert_eq!(
            next_allowed(jakarta("2026-03-03T00:10")),
            jakarta("2026-03-03T06:30")
        );
        assert!(!is_quiet(jakarta("2026-03-03T06:30")));
    }

    #[test]
    fn only_on_fridays_is_noon_quiet() {
        assert_eq!(
            next_allowed(jakarta("2026-03-06T12:00")),
            jakarta("2026-03-06T13:00")
        );
        assert!(!is_quiet(jakarta("2026-03-05T12:00")));
    }

    #[test]
    fn magrib_is_quiet_all_year() {
        assert_eq!(
            next_allowed(jakarta("2026-11-02T18:00")),
            jakarta("2026-11-02T18:45")
        );
        assert!(!is_quiet(jakarta("2026-11-02T19:00")));
    }

    proptest! {
        #[test]
        fn the_next_allowed_moment_is_allowed_and_within_ten_hours(second in 0i64..4_102_444_800) {
            let at = Timestamp::from_second(second).unwrap();
            let next = next_allowed(at);
            prop_assert!(!is_quiet(next));
            prop_assert!(next >= at && next.as_second() - at.as_second() <= 10 * 3600);
        }
    }
}
