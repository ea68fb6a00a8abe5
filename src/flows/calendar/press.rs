//! The buttons of the calendar. What they act on stands in them by row id; days and hours stand in them whole, so that a second
//! press means the same.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::domain::meeting::Kind;
use crate::flows::calendar::view::{View, Want};

/// A pressed button. The number is the row id of a meeting unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// A page of classes.
    List(u16),
    /// The calendar of a class, at the present week.
    Calendar(i64),
    /// A week or a month of a class.
    View(i64, View),
    /// A meeting.
    One(i64),
    /// Asks for one thing about it.
    Ask(i64, What),
    /// It is on this day.
    Day(i64, Date),
    /// On this day although something speaks against it.
    DaySure(i64, Date),
    /// It is from then until then.
    Hours(i64, Time, Time),
    /// This of it is as in the class, or there is none.
    Usual(i64, What),
    /// Who leads it?
    Lead(i64),
    /// This colleague (Telegram id) leads it; 0: whoever teaches the class.
    LedBy(i64, i64),
    /// It does not take place, or does after all.
    Cancel(i64, bool),
    /// Everybody is expected, or only those who are named.
    Everybody(i64, bool),
    /// A page of those who may be named.
    Named(i64, u16),
    /// This application is named, or no longer; the page goes along.
    Name(i64, i64, bool, u16),
    /// To which day do it and all that follow move?
    Shift(i64),
    /// To this day?
    ShiftTo(i64, Date),
    /// Yes; with a number made of what was shown.
    ShiftSure(i64, Date, u32),
    /// A new meeting of this class: what for?
    Add(i64),
    /// A new meeting of this class, for this.
    AddKind(i64, Kind),
    /// Asks once more for one thing about the new meeting of this class.
    AddAsk(i64, Asking),
    /// The new meeting of this class is on this day.
    AddDay(i64, Date),
    /// On this day although something speaks against it.
    AddDaySure(i64, Date),
    /// It is from then until then.
    AddHours(i64, Time, Time),
    /// It is in the room of the class.
    AddRoom(i64),
    /// Everybody is expected at it, or only those who are named.
    AddAll(i64, bool),
    /// The new meeting of this class is entered.
    AddSave(i64),
    /// Why were meetings of this class changed?
    Why(i64),
    /// For this.
    Because(i64, Cause),
    /// No reason is told.
    NoReason(i64),
    /// Who of this class has not read the changes?
    Calls(i64),
    /// A person has read a change (row id), by their application.
    Read(i64, i64),
}

/// One thing about a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// On which day.
    Day,
    /// From when until when.
    Hours,
    /// Where.
    Room,
    /// What about.
    Topic,
    /// What to bring.
    Bring,
}

impl What {
    /// In the order of the buttons.
    pub const ALL: [What; 5] = [What::Day, What::Hours, What::Room, What::Topic, What::Bring];

    fn slug(self) -> &'static str {
        match self {
            What::Day => "day",
            What::Hours => "hours",
            What::Room => "room",
            What::Topic => "topic",
            What::Bring => "bring",
        }
    }

    fn from_slug(slug: &str) -> Option<What> {
        What::ALL.into_iter().find(|what| what.slug() == slug)
    }
}

/// What is asked about a new meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// On which day.
    Day,
    /// From when until when.
    Hours,
    /// Where.
    Room,
    /// Is all of it right?
    Summary,
}

impl Asking {
    const ALL: [Asking; 4] = [Asking::Day, Asking::Hours, Asking::Room, Asking::Summary];

    fn slug(self) -> &'static str {
        match self {
            Asking::Day => "day",
            Asking::Hours => "hours",
            Asking::Room => "room",
            Asking::Summary => "summary",
        }
    }
}

/// Why meetings are changed, where one tap is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A holiday.
    Holiday,
    /// Who leads it cannot.
    Instructor,
    /// Room, tools or material.
    Room,
    /// Something else of the office takes place.
    Event,
}

impl Cause {
    /// In the order of the buttons.
    pub const ALL: [Cause; 4] = [Cause::Holiday, Cause::Instructor, Cause::Room, Cause::Event];

    fn slug(self) -> &'static str {
        match self {
            Cause::Holiday => "holiday",
            Cause::Instructor => "instructor",
            Cause::Room => "room",
            Cause::Event => "event",
        }
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn read_day(data: &str) -> Option<Date> {
    (data.len() == 8)
        .then(|| Date::strptime("%Y%m%d", data).ok())
        .flatten()
}

fn clock(time: Time) -> String {
    time.strftime("%H%M").to_string()
}

fn read_clock(data: &str) -> Option<Time> {
    (data.len() == 4)
        .then(|| Time::strptime("%H%M", data).ok())
        .flatten()
}

/// Row ids begin at 1.
fn id(data: &str) -> Option<i64> {
    data.parse().ok().filter(|id| *id > 0)
}

fn yes(is: bool) -> u8 {
    u8::from(is)
}

fn read_yes(data: &str) -> Option<bool> {
    match data {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::List(page) => format!("list={page}"),
            Press::Calendar(class) => format!("class={class}"),
            Press::View(class, View::Week(of)) => format!("week={class}.{}", day(of)),
            Press::View(class, View::Month(of)) => format!("month={class}.{}", day(of)),
            Press::One(id) => format!("one={id}"),
            Press::Ask(id, what) => format!("ask={id}.{}", what.slug()),
            Press::Day(id, date) => format!("day={id}.{}", day(date)),
            Press::DaySure(id, date) => format!("day-sure={id}.{}", day(date)),
            Press::Hours(id, from, until) => {
                format!("hours={id}.{}.{}", clock(from), clock(until))
            }
            Press::Usual(id, what) => format!("usual={id}.{}", what.slug()),
            Press::Lead(id) => format!("lead={id}"),
            Press::LedBy(id, staff) => format!("led={id}.{staff}"),
            Press::Cancel(id, cancelled) => format!("cancel={id}.{}", yes(cancelled)),
            Press::Everybody(id, all) => format!("all={id}.{}", yes(all)),
            Press::Named(id, page) => format!("named={id}.{page}"),
            Press::Name(id, application, named, page) => {
                format!("name={id}.{application}.{}.{page}", yes(named))
            }
            Press::Shift(id) => format!("shift={id}"),
            Press::ShiftTo(id, date) => format!("shift-to={id}.{}", day(date)),
            Press::ShiftSure(id, date, check) => {
                format!("shift-sure={id}.{}.{check}", day(date))
            }
            Press::Add(class) => format!("add={class}"),
            Press::AddKind(class, kind) => format!("add-kind={class}.{}", kind.slug()),
            Press::AddAsk(class, asking) => format!("add-ask={class}.{}", asking.slug()),
            Press::AddDay(class, date) => format!("add-day={class}.{}", day(date)),
            Press::AddDaySure(class, date) => format!("add-day-sure={class}.{}", day(date)),
            Press::AddHours(class, from, until) => {
                format!("add-hours={class}.{}.{}", clock(from), clock(until))
            }
            Press::AddRoom(class) => format!("add-room={class}"),
            Press::AddAll(class, all) => format!("add-all={class}.{}", yes(all)),
            Press::AddSave(class) => format!("add-save={class}"),
            Press::Why(class) => format!("why={class}"),
            Press::Because(class, cause) => format!("because={class}.{}", cause.slug()),
            Press::NoReason(class) => format!("no-reason={class}"),
            Press::Calls(class) => format!("calls={class}"),
            Press::Read(change, application) => format!("read={change}.{application}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let mut parts = rest.split('.');
        let mut next = || parts.next();
        let press = match word {
            "list" => Press::List(next()?.parse().ok()?),
            "class" => Press::Calendar(id(next()?)?),
            "week" => Press::View(id(next()?)?, View::Week(read_day(next()?)?)),
            "month" => Press::View(id(next()?)?, View::Month(read_day(next()?)?)),
            "one" => Press::One(id(next()?)?),
            "ask" => Press::Ask(id(next()?)?, What::from_slug(next()?)?),
            "day" => Press::Day(id(next()?)?, read_day(next()?)?),
            "day-sure" => Press::DaySure(id(next()?)?, read_day(next()?)?),
            "hours" => Press::Hours(id(next()?)?, read_clock(next()?)?, read_clock(next()?)?),
            "usual" => Press::Usual(id(next()?)?, What::from_slug(next()?)?),
            "lead" => Press::Lead(id(next()?)?),
            "led" => Press::LedBy(id(next()?)?, next()?.parse().ok().filter(|id| *id >= 0)?),
            "cancel" => Press::Cancel(id(next()?)?, read_yes(next()?)?),
            "all" => Press::Everybody(id(next()?)?, read_yes(next()?)?),
            "named" => Press::Named(id(next()?)?, next()?.parse().ok()?),
            "name" => Press::Name(
                id(next()?)?,
                id(next()?)?,
                read_yes(next()?)?,
                next()?.parse().ok()?,
            ),
            "shift" => Press::Shift(id(next()?)?),
            "shift-to" => Press::ShiftTo(id(next()?)?, read_day(next()?)?),
            "shift-sure" => {
                Press::ShiftSure(id(next()?)?, read_day(next()?)?, next()?.parse().ok()?)
            }
            "add" => Press::Add(id(next()?)?),
            "add-kind" => Press::AddKind(id(next()?)?, Kind::from_slug(next()?)?),
            "add-ask" => {
                let (class, asked) = (id(next()?)?, next()?);
                let asking = Asking::ALL.into_iter().find(|one| one.slug() == asked)?;
                Press::AddAsk(class, asking)
            }
            "add-day" => Press::AddDay(id(next()?)?, read_day(next()?)?),
            "add-day-sure" => Press::AddDaySure(id(next()?)?, read_day(next()?)?),
            "add-hours" => {
                Press::AddHours(id(next()?)?, read_clock(next()?)?, read_clock(next()?)?)
            }
            "add-room" => Press::AddRoom(id(next()?)?),
            "add-all" => Press::AddAll(id(next()?)?, read_yes(next()?)?),
            "add-save" => Press::AddSave(id(next()?)?),
            "why" => Press::Why(id(next()?)?),
            "because" => {
                let (class, slug) = (id(next()?)?, next()?);
                let cause = Cause::ALL.into_iter().find(|one| one.slug() == slug)?;
                Press::Because(class, cause)
            }
            "no-reason" => Press::NoReason(id(next()?)?),
            "calls" => Press::Calls(id(next()?)?),
            "read" => Press::Read(id(next()?)?, id(next()?)?),
            _ => return None,
        };
        parts.next().is_none().then_some(press)
    }

    /// Is it a button of the desk of staff?
    #[must_use]
    pub fn is_of_staff(self) -> bool {
        !matches!(self, Press::Read(..))
    }

    pub(super) fn wants(self) -> Want {
        match self {
            Press::List(page) => Want::List(page),
            Press::Calendar(class)
            | Press::View(class, _)
            | Press::Add(class)
            | Press::AddKind(class, _)
            | Press::AddAsk(class, _)
            | Press::AddDay(class, _)
            | Press::AddDaySure(class, _)
            | Press::AddHours(class, ..)
            | Press::AddRoom(class)
            | Press::AddAll(class, _)
            | Press::AddSave(class)
            | Press::Why(class)
            | Press::Because(class, _)
            | Press::NoReason(class) => Want::Class(class),
            Press::One(id)
            | Press::Ask(id, _)
            | Press::Day(id, _)
            | Press::DaySure(id, _)
            | Press::Hours(id, ..)
            | Press::Usual(id, _)
            | Press::Lead(id)
            | Press::LedBy(id, _)
            | Press::Cancel(id, _)
            | Press::Everybody(id, _)
            | Press::Shift(id)
            | Press::ShiftTo(id, _)
            | Press::ShiftSure(id, ..) => Want::Meeting(id),
            Press::Named(meeting, page) | Press::Name(meeting, _, _, page) => {
                Want::Named { meeting, page }
            }
            Press::Calls(class) => Want::Calls(class),
            Press::Read(change, application) => Want::Told {
                change,
                application,
            },
        }
    }
}

#[cfg(test)]
#[path = "press_tests.rs"]
mod tests;
