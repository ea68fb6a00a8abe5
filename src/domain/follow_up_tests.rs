//! Months, leap years, holidays, Lebaran.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const NONE: Calendar<'static> = Calendar {
    is_off: &|_| false,
    is_eid: &|_| false,
};

fn finished(day: Date) -> Timestamp {
    wib::instant(day, time(16, 0, 0, 0)).unwrap()
}

fn day_of(at: Timestamp) -> Date {
    wib::local(at).date()
}

/// SCH-08: counted from the anchor each time, so a short month shortens no later one.
#[test]
fn sch_08_the_thirty_first_comes_back_after_february() {
    let anchor = date(2026, 1, 31);
    let days: Vec<Date> = (1..=4).map(|months| months_after(anchor, months)).collect();
    assert_eq!(
        days,
        [
            date(2026, 2, 28),
            date(2026, 3, 31),
            date(2026, 4, 30),
            date(2026, 5, 31)
        ]
    );
    let at = first(finished(anchor), Step::Month, &NONE);
    assert_eq!(wib::local(at), date(2026, 2, 28).at(9, 0, 0, 0));
}

#[test]
fn leap_years_have_their_day() {
    assert_eq!(months_after(date(2028, 1, 31), 1), date(2028, 2, 29));
    assert_eq!(months_after(date(2028, 2, 29), 12), date(2029, 2, 28));
    assert_eq!(months_after(date(2027, 11, 30), 3), date(2028, 2, 29));
}

#[test]
fn holidays_are_passed_over_and_lebaran_by_a_week() {
    let eid = date(2027, 3, 10);
    let calendar = Calendar {
        is_off: &|day| day == date(2027, 8, 17),
        is_eid: &|day| day == eid,
    };
    assert_eq!(moved(date(2027, 8, 17), &calendar), date(2027, 8, 18));
    assert_eq!(moved(date(2027, 3, 6), &calendar), date(2027, 3, 6));
    assert_eq!(moved(date(2027, 3, 7), &calendar), date(2027, 3, 21));
    assert_eq!(moved(date(2027, 3, 12), &calendar), date(2027, 3, 19));
    assert_eq!(moved(date(2027, 3, 18), &calendar), date(2027, 3, 18));
}

#[test]
fn two_repeats_then_a_call_then_nothing() {
    let at = first(finished(date(2027, 3, 12)), Step::Month, &NONE);
    assert_eq!(day_of(at), date(2027, 4, 12));
    let later: Vec<Option<Date>> = (0..5)
        .map(|asked| next(at, asked, &NONE).map(day_of))
        .collect();
    assert_eq!(
        later,
        [
            None,
            Some(date(2027, 4, 15)),
            Some(date(2027, 4, 22)),
            Some(date(2027, 4, 26)),
            None
        ]
    );
}

#[test]
fn an_old_answer_is_none_and_a_question_long_past_is_not_asked() {
    let now = finished(date(2027, 4, 12));
    assert!(is_known(finished(date(2027, 3, 29)), now));
    assert!(!is_known(finished(date(2027, 3, 28)), now));
    assert!(!is_too_late(finished(date(2027, 3, 13)), now));
    assert!(is_too_late(finished(date(2027, 3, 12)), now));
}

proptest! {
    #[test]
    fn every_question_comes_after_its_months_in_order_and_at_nine(days in 0i32..36_500, off in prop::collection::hash_set(0i32..40_000, 0..3_000)) {
        let begin = date(2020, 1, 1);
        let place = |day: Date| begin.until(day).unwrap().get_days();
        let is_off = |day: Date| off.contains(&place(day)) && !off.contains(&(place(day) - 1));
        let is_eid = |day: Date| (day.month(), day.day()) == (3, 10);
        let calendar = Calendar { is_off: &is_off, is_eid: &is_eid };
        let anchor = begin.checked_add(days.days()).unwrap();
        let mut before = finished(anchor);
        for step in Step::ALL {
            let at = first(finished(anchor), step, &calendar);
            let local = wib::local(at);
            prop_assert!(local.date() >= months_after(anchor, step.months()));
            prop_assert!(months_after(anchor, step.months()).until(local.date()).unwrap().get_days() <= 21);
            prop_assert_eq!(local.hour(), 9);
            prop_assert!(!is_off(local.date()) && !quiet::is_quiet(at));
            prop_assert!(at > before);
            let repeats: Vec<Timestamp> = (1..=LETTERS).map(|asked| next(at, asked, &calendar).unwrap()).collect();
            prop_assert!(at < repeats[0] && repeats[0] < repeats[1] && repeats[1] < repeats[2]);
            before = at;
        }
    }
}
