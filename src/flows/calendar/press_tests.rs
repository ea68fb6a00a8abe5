//! Buttons of the calendar come back as they went.

use super::*;
use jiff::civil::{date, time};

#[test]
fn every_press_comes_back_as_it_went() {
    let (most, on) = (i64::MAX, date(2027, 2, 1));
    let (from, until) = (time(8, 0, 0, 0), time(15, 30, 0, 0));
    let mut presses = vec![
        Press::List(u16::MAX),
        Press::Calendar(most),
        Press::View(most, View::Week(on)),
        Press::View(most, View::Month(on)),
        Press::One(most),
        Press::Day(most, on),
        Press::DaySure(most, on),
        Press::Hours(most, from, until),
        Press::Lead(most),
        Press::LedBy(most, most),
        Press::LedBy(most, 0),
        Press::Cancel(most, true),
        Press::Cancel(most, false),
        Press::Everybody(most, true),
        Press::Named(most, u16::MAX),
        Press::Name(most, most, true, u16::MAX),
        Press::Shift(most),
        Press::ShiftTo(most, on),
        Press::ShiftSure(most, on, u32::MAX),
        Press::Add(most),
        Press::AddDay(most, on),
        Press::AddDaySure(most, on),
        Press::AddHours(most, from, until),
        Press::AddRoom(most),
        Press::AddAll(most, false),
        Press::AddSave(most),
        Press::Why(most),
        Press::NoReason(most),
        Press::Calls(most),
        Press::Read(most, most),
    ];
    presses.extend(What::ALL.map(|what| Press::Ask(most, what)));
    presses.extend(What::ALL.map(|what| Press::Usual(most, what)));
    presses.extend(Asking::ALL.map(|asking| Press::AddAsk(most, asking)));
    presses.extend(Kind::ALL.map(|kind| Press::AddKind(most, kind)));
    presses.extend(Cause::ALL.map(|cause| Press::Because(most, cause)));
    for press in presses {
        let data = press.encode();
        assert!(data.len() <= 62, "{data}");
        assert_eq!(Press::decode(&data), Some(press), "{data}");
    }
}

#[test]
fn odd_data_is_no_press() {
    for data in [
        "one=0",
        "one=1.2",
        "day=1.2027021",
        "day=1.20270230",
        "hours=1.0800",
        "cancel=1.2",
        "led=1.-5",
        "add-kind=1.party",
    ] {
        assert_eq!(Press::decode(data), None, "{data}");
    }
}
