//! How staff write days, times and hours.

use jiff::civil::{Date, date, time};
use proptest::prelude::*;

use super::*;

const TODAY: Date = date(2026, 11, 25);

#[test]
fn a_day_is_read_however_it_is_written() {
    for typed in [
        "1 Februari 2027",
        "1/2/27",
        "1-2-2027",
        "01.02.2027",
        "01022027",
        "010227",
        "2027-02-01",
        "Senin, 1 Februari 2027",
        "senin 1 feb 2027",
        "tgl 1 pebruari 27",
        "1 feb",
        "1/2",
        "february 1, 2027",
    ] {
        assert_eq!(parse_date(typed, TODAY), Ok(date(2027, 2, 1)), "{typed}");
    }
    assert_eq!(parse_date("besok", TODAY), Ok(date(2026, 11, 26)));
    assert_eq!(parse_date("Hari ini", TODAY), Ok(TODAY));
    assert_eq!(parse_date("25 Nov", TODAY), Ok(TODAY), "today is ahead");
}

#[test]
fn what_cannot_be_a_day_is_told_apart() {
    for typed in ["", "segera", "awal tahun", "32", "8 Maret 2027 di Metro"] {
        assert_eq!(
            parse_date(typed, TODAY),
            Err(ComingError::Unreadable),
            "{typed}"
        );
    }
    let impossible = ComingError::Impossible {
        day: 30,
        month: 2,
        year: 2027,
    };
    assert_eq!(parse_date("30/2/27", TODAY), Err(impossible));
    assert_eq!(
        parse_date("1 Februari 2072", TODAY),
        Err(ComingError::FarAway { year: 2072 })
    );
    assert_eq!(
        parse_date("1 Februari 2026", TODAY),
        Ok(date(2026, 2, 1)),
        "the caller judges"
    );
}

#[test]
fn a_moment_may_name_its_time() {
    let day = date(2027, 1, 25);
    for typed in [
        "25 Januari 2027 pukul 09.00",
        "25 Januari 2027, pukul 9",
        "25/1/27 jam 9 pagi",
        "25 januari 09.00",
        "25 Januari 2027 9:00 WIB",
        "Senin, 25 Januari 2027, pukul 09.00 WIB",
    ] {
        assert_eq!(
            parse_moment(typed, TODAY),
            Ok((day, Some(time(9, 0, 0, 0)))),
            "{typed}"
        );
    }
    assert_eq!(parse_moment("25 Januari", TODAY), Ok((day, None)));
    assert_eq!(
        parse_moment("25 Januari pukul sembilan", TODAY),
        Err(ComingError::NoTime)
    );
    assert_eq!(parse_moment("nanti", TODAY), Err(ComingError::Unreadable));
}

#[test]
fn hours_go_from_one_time_to_a_later_one() {
    let hours = Ok((time(8, 0, 0, 0), time(15, 30, 0, 0)));
    for typed in [
        "08.00–15.30",
        "8-15.30",
        "08:00 - 15:30 WIB",
        "jam 8 sampai 15.30",
        "8 s.d. 15.30",
        "8 s/d 15.30",
        "0800-1530",
        "8 pagi - 3.30 sore",
    ] {
        assert_eq!(parse_hours(typed), hours, "{typed}");
    }
    assert_eq!(
        parse_hours("15.30-8"),
        Err(HoursError::Backwards {
            from: time(15, 30, 0, 0),
            until: time(8, 0, 0, 0)
        })
    );
    for typed in ["", "pagi", "8", "8-25", "8-9-10", "08.61-15.00"] {
        assert_eq!(parse_hours(typed), Err(HoursError::Unreadable), "{typed}");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = parse_moment(&text, TODAY);
        let _ = parse_hours(&text);
    }
}
