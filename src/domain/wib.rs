//! The clock of Lampung: Asia/Jakarta (WIB), UTC+7 without summer time.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

/// What calendar and clock in Lampung show at a moment.
pub fn local(at: Timestamp) -> DateTime {
    TimeZone::fixed(Offset::constant(7)).to_datetime(at)
}

/// The moment at which they show this; `None` only at the ends of time.
pub fn instant(day: Date, clock: Time) -> Option<Timestamp> {
    Offset::constant(7)
        .to_timestamp(day.to_datetime(clock))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    /// REG-17: the day does not begin at midnight UTC.
    #[test]
    fn the_day_begins_at_seventeen_o_clock_utc() {
        let at: Timestamp = "2026-03-31T17:01:00Z".parse().unwrap();
        assert_eq!(local(at), date(2026, 4, 1).at(0, 1, 0, 0));
        assert_eq!(instant(date(2026, 4, 1), time(0, 1, 0, 0)), Some(at));
    }
}
