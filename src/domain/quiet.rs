//! Hours in which nothing is sent unasked. Answers to a person's own message are never held back.
//!
//! All times are Asia/Jakarta, UTC+7 without summer time:
//! - the night, 20.30–06.30;
//! - the Friday prayer, 11.30–13.00 on Fridays;
//! - Magrib, 17.30–18.45. In Bandar Lampung it falls between 17.51 and 18.23 over the year (computed from the position
//!   of the sun); twenty minutes on either side also cover the breaking of the fast in Ramadan;
//! - still days from midnight to midnight: Idulfitri and Nyepi, which a calendar knows (`catalog::quiet`).

use jiff::civil::{Date, Time, Weekday, time};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::wib;

/// The night begins.
pub const NIGHT_BEGINS: Time = time(20, 30, 0, 0);
/// The night ends.
pub const NIGHT_ENDS: Time = time(6, 30, 0, 0);
const FRIDAY_PRAYER: (Time, Time) = (time(11, 30, 0, 0), time(13, 0, 0, 0));
const MAGRIB: (Time, Time) = (time(17, 30, 0, 0), time(18, 45, 0, 0));

/// The last moment before a window is so much earlier than its first.
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// Which days are quiet from midnight to midnight.
pub type Still<'a> = &'a dyn Fn(Date) -> bool;

/// The same without still days, for whoever asks about working days alone.
pub fn is_quiet(at: Timestamp) -> bool {
    is_quiet_on(at, &|_| false)
}

/// The same without still days.
pub fn next_allowed(at: Timestamp) -> Timestamp {
    next_allowed_on(at, &|_| false)
}

/// Whether unasked messages wait at this moment. The first instant of a window is quiet, the instant it ends is not.
pub fn is_quiet_on(at: Timestamp, still: Still<'_>) -> bool {
    window(at, still).is_some()
}

/// The first moment from `at` on that is not quiet; `at` itself if it is not.
pub fn next_allowed_on(at: Timestamp, still: Still<'_>) -> Timestamp {
    let mut moment = at;
    while let Some((_, end)) = window(moment, still) {
        moment = end;
    }
    moment
}

/// The last moment up to `at` that is not quiet, by the minute; `at` itself if it is not: what must not come later moves here.
pub fn moved_earlier(at: Timestamp, still: Still<'_>) -> Timestamp {
    let mut moment = at;
    while let Some((begin, _)) = window(moment, still) {
        moment = begin - MINUTE;
    }
    moment
}

/// When the next window begins after a moment that is not quiet.
pub fn next_begin(at: Timestamp) -> Timestamp {
    let local = wib::local(at);
    let (day, clock) = (local.date(), local.time());
    let friday = (day.weekday() == Weekday::Friday).then_some(FRIDAY_PRAYER.0);
    let begins = [friday, Some(MAGRIB.0), Some(NIGHT_BEGINS)];
    // A still day begins within the night before it.
    let next = begins.into_iter().flatten().find(|begin| clock < *begin);
    next.and_then(|begin| wib::instant(day, begin))
        .unwrap_or(at)
}

/// Begin and end of the quiet window that `at` lies in. Windows may follow each other.
fn window(at: Timestamp, still: Still<'_>) -> Option<(Timestamp, Timestamp)> {
    let local = wib::local(at);
    let (day, clock) = (local.date(), local.time());
    let (before, after) = (
        day.checked_sub(1.day()).ok()?,
        day.checked_add(1.day()).ok()?,
    );
    let between = |begin: (Date, Time), end: (Date, Time)| {
        Some((wib::instant(begin.0, begin.1)?, wib::instant(end.0, end.1)?))
    };
    if still(day) {
        return between((before, NIGHT_BEGINS), (after, NIGHT_ENDS));
    }
    if clock < NIGHT_ENDS {
        return between((before, NIGHT_BEGINS), (day, NIGHT_ENDS));
    }
    if clock >= NIGHT_BEGINS {
        return between((day, NIGHT_BEGINS), (after, NIGHT_ENDS));
    }
    let within = |(begin, end): (Time, Time)| begin <= clock && clock < end;
    if day.weekday() == Weekday::Friday && within(FRIDAY_PRAYER) {
        return between((day, FRIDAY_PRAYER.0), (day, FRIDAY_PRAYER.1));
    }
    if within(MAGRIB) {
        return between((day, MAGRIB.0), (day, MAGRIB.1));
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

    /// Nyepi and Idulfitri of 2027 lie between a Sunday and a Friday.
    fn still(day: Date) -> bool {
        [8, 10, 11].contains(&day.day()) && (day.year(), day.month()) == (2027, 3)
    }

    #[test]
    fn still_days_are_quiet_from_the_night_before_until_the_morning_after() {
        let next = |text| next_allowed_on(jakarta(text), &still);
        assert_eq!(next("2027-03-07T20:30"), jakarta("2027-03-09T06:30"));
        assert_eq!(next("2027-03-10T12:00"), jakarta("2027-03-12T06:30"));
        assert_eq!(next("2027-03-09T12:00"), jakarta("2027-03-09T12:00"));
        let earlier = |text| moved_earlier(jakarta(text), &still);
        assert_eq!(earlier("2027-03-11T19:00"), jakarta("2027-03-09T20:29"));
        assert_eq!(earlier("2027-03-12T06:00"), jakarta("2027-03-09T20:29"));
        assert_eq!(earlier("2027-03-12T12:00"), jakarta("2027-03-12T11:29"));
        assert_eq!(earlier("2027-03-12T18:00"), jakarta("2027-03-12T17:29"));
        assert_eq!(earlier("2027-03-12T09:00"), jakarta("2027-03-12T09:00"));
    }

    proptest! {
        #[test]
        fn what_moves_earlier_is_allowed_and_never_later(second in 0i64..4_102_444_800) {
            let at = Timestamp::from_second(second).unwrap();
            let moved = moved_earlier(at, &still);
            prop_assert!(!is_quiet_on(moved, &still) && moved <= at);
            let begin = next_begin(moved);
            prop_assert!(begin > moved && is_quiet_on(begin, &still));
            prop_assert!(!is_quiet_on(begin - SignedDuration::from_secs(1), &still));
        }

        #[test]
        fn the_next_allowed_moment_is_allowed_and_within_ten_hours(second in 0i64..4_102_444_800) {
            let at = Timestamp::from_second(second).unwrap();
            let next = next_allowed(at);
            prop_assert!(!is_quiet(next));
            prop_assert!(next >= at && next.as_second() - at.as_second() <= 10 * 3600);
        }
    }
}
