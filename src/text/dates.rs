//! Dates and times in words, as people in Lampung (Asia/Jakarta, UTC+7 without summer time) read them.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};

use crate::flows::language::Language;
use crate::text::l10n::sentences;

/// `8 Maret 2001`
#[must_use]
pub fn plain(date: Date, language: Language) -> String {
    let words = sentences(language);
    let month = words.month(date.month());
    words.date_plain(date.day().to_string(), month, date.year().to_string())
}

/// `Selasa, 13 April 2027`
#[must_use]
pub fn with_weekday(date: Date, language: Language) -> String {
    let words = sentences(language);
    let weekday = words.weekday(date.weekday().to_monday_one_offset());
    words.date_with_weekday(weekday, plain(date, language))
}

/// `Selasa, 13 April 2027, pukul 08.00 WIB`
#[must_use]
pub fn moment(at: Timestamp, language: Language) -> String {
    let local = in_lampung(at);
    let hour = format!("{:02}", local.hour());
    let minute = format!("{:02}", local.minute());
    sentences(language).date_with_time(with_weekday(local.date(), language), hour, minute)
}

/// `8 Maret 2001`, the day of a moment in Lampung.
#[must_use]
pub fn day_of(at: Timestamp, language: Language) -> String {
    plain(in_lampung(at).date(), language)
}

/// `1 Februari–12 Maret 2027`: what both days share is said once.
#[must_use]
pub fn span(first: Date, last: Date, language: Language) -> String {
    let words = sentences(language);
    let until = plain(last, language);
    if first == last {
        return until;
    }
    if first.year() != last.year() {
        return words.date_span(plain(first, language), until);
    }
    let day = first.day().to_string();
    if first.month() == last.month() {
        return words.date_span_month(day, until);
    }
    words.date_span_year(day, words.month(first.month()), until)
}

/// `08.00–15.30 WIB`
#[must_use]
pub fn hours(from: Time, until: Time, language: Language) -> String {
    sentences(language).date_hours(clock(from, language), clock(until, language))
}

/// `08.00`, in English `08:00`.
#[must_use]
pub fn clock(time: Time, language: Language) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    sentences(language).date_clock(format!("{hour:02}"), format!("{minute:02}"))
}

fn in_lampung(at: Timestamp) -> jiff::civil::DateTime {
    TimeZone::fixed(Offset::constant(7)).to_datetime(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_words_in_both_languages() {
        let day = date(2027, 4, 13);
        assert_eq!(
            plain(date(2001, 3, 8), Language::Indonesian),
            "8 Maret 2001"
        );
        assert_eq!(
            with_weekday(day, Language::Indonesian),
            "Selasa, 13 April 2027"
        );
        assert_eq!(
            with_weekday(day, Language::English),
            "Tuesday, 13 April 2027"
        );
        assert_eq!(
            with_weekday(date(2026, 12, 18), Language::Indonesian),
            "Jumat, 18 Desember 2026"
        );
        assert_eq!(
            with_weekday(date(2026, 8, 16), Language::Indonesian),
            "Minggu, 16 Agustus 2026"
        );
    }

    #[test]
    fn what_two_days_share_is_said_once() {
        let of = |first, last| span(first, last, Language::Indonesian);
        let end = date(2027, 3, 12);
        assert_eq!(of(date(2027, 2, 1), end), "1 Februari–12 Maret 2027");
        assert_eq!(of(date(2027, 3, 1), end), "1–12 Maret 2027");
        assert_eq!(of(end, end), "12 Maret 2027");
        let winter = of(date(2026, 12, 15), date(2027, 1, 12));
        assert_eq!(winter, "15 Desember 2026–12 Januari 2027");
        let day = (
            jiff::civil::time(8, 0, 0, 0),
            jiff::civil::time(15, 30, 0, 0),
        );
        assert_eq!(hours(day.0, day.1, Language::Indonesian), "08.00–15.30 WIB");
        assert_eq!(hours(day.0, day.1, Language::English), "08:00–15:30 WIB");
    }

    #[test]
    fn times_are_those_of_lampung() {
        let at: Timestamp = "2027-04-13T01:00:00Z".parse().unwrap();
        assert_eq!(
            moment(at, Language::Indonesian),
            "Selasa, 13 April 2027, pukul 08.00 WIB"
        );
        assert_eq!(
            moment(at, Language::English),
            "Tuesday, 13 April 2027, 08:00 WIB"
        );
        let evening: Timestamp = "2026-12-31T17:30:00Z".parse().unwrap();
        assert_eq!(day_of(evening, Language::Indonesian), "1 Januari 2027");
    }
}
