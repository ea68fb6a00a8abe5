//! A class with its place and its programme, as conversations may see it.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::catalog::DaysOff;
use crate::domain::class::{ClassCode, ClassState, FundSource};
use crate::domain::eligibility::Rules;
use crate::domain::role::{Staff, StaffAct, may};
use crate::domain::seats;
use crate::domain::training_days::{Length, training_days};
use crate::domain::weekdays::Weekdays;

/// A training centre (BLK).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Centre {
    /// Row id.
    pub id: i64,
    /// Name, "BLK Metro".
    pub name: String,
    /// Three letters, with which the codes of its classes begin.
    pub abbreviation: String,
    /// Code of the region it stands in, four digits.
    pub region: Option<String>,
    /// Street and place.
    pub address: Option<String>,
    /// Number to call, E.164.
    pub phone: Option<String>,
    /// No new classes there.
    pub retired: bool,
}

/// What a class can be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Row id.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Its field of training, by slug.
    pub field: String,
    /// Name of the field.
    pub field_name: String,
    /// Lesson hours (JP), when entered.
    pub lesson_hours: Option<u16>,
    /// Days of training, when entered.
    pub days: Option<u16>,
    /// No new classes of it.
    pub retired: bool,
}

/// A class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// Row id.
    pub id: i64,
    /// As told, and the payload of its link.
    pub code: ClassCode,
    /// Where.
    pub centre: Centre,
    /// What.
    pub programme: Programme,
    /// Where it stands in its life.
    pub state: ClassState,
    /// Seats.
    pub quota: u16,
    /// Reserves beside them.
    pub reserves: u16,
    /// Lesson hours (JP), when entered.
    pub lesson_hours: Option<u16>,
    /// Lesson hours a day, when entered.
    pub hours_per_day: Option<u16>,
    /// On which days of the week.
    pub weekdays: Weekdays,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Days of training.
    pub days: u16,
    /// Daily begin, in Lampung.
    pub begins_at: Time,
    /// Daily end, in Lampung.
    pub ends_at: Time,
    /// Room.
    pub room: Option<String>,
    /// Registration begins.
    pub registration_from: Timestamp,
    /// Registration ends.
    pub registration_until: Timestamp,
    /// When the test is.
    pub test_at: Option<Timestamp>,
    /// Where the test is.
    pub test_place: Option<String>,
    /// Who may apply.
    pub rules: Rules,
    /// What to bring.
    pub documents: Vec<String>,
    /// Until when an accepted person must confirm the seat.
    pub confirm_until: Option<Timestamp>,
    /// With fewer it does not run unless staff say so.
    pub least_to_run: u16,
    /// Who pays for it.
    pub funds: Option<FundSource>,
    /// What is paid or not, in the office's words.
    pub paid: Option<String>,
    /// No reserve moves up from here on, as staff said; empty: from the end of the second day on.
    pub seats_fixed_at: Option<Timestamp>,
    /// Applications that stand.
    pub applicants: u32,
    /// Days off as the office keeps them.
    pub days_off: DaysOff,
}

/// What is entered about a class: everything except its state and what is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// As told, and the payload of its link.
    pub code: ClassCode,
    /// Row id of its centre.
    pub centre: i64,
    /// Row id of its programme.
    pub programme: i64,
    /// Seats.
    pub quota: u16,
    /// Reserves beside them.
    pub reserves: u16,
    /// Lesson hours (JP), when entered.
    pub lesson_hours: Option<u16>,
    /// Lesson hours a day, when entered.
    pub hours_per_day: Option<u16>,
    /// On which days of the week.
    pub weekdays: Weekdays,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Days of training.
    pub days: u16,
    /// Daily begin, in Lampung.
    pub begins_at: Time,
    /// Daily end, in Lampung.
    pub ends_at: Time,
    /// Room.
    pub room: Option<String>,
    /// Registration begins.
    pub registration_from: Timestamp,
    /// Registration ends.
    pub registration_until: Timestamp,
    /// When the test is.
    pub test_at: Option<Timestamp>,
    /// Where the test is.
    pub test_place: Option<String>,
    /// Who may apply.
    pub rules: Rules,
    /// What to bring.
    pub documents: Vec<String>,
    /// Until when an accepted person must confirm the seat.
    pub confirm_until: Option<Timestamp>,
    /// With fewer it does not run unless staff say so.
    pub least_to_run: u16,
    /// Who pays for it.
    pub funds: Option<FundSource>,
    /// What is paid or not, in the office's words.
    pub paid: Option<String>,
}

impl Class {
    /// What was entered about it, to be changed or copied.
    #[must_use]
    pub fn terms(&self) -> Terms {
        Terms {
            code: self.code.clone(),
            centre: self.centre.id,
            programme: self.programme.id,
            quota: self.quota,
            reserves: self.reserves,
            lesson_hours: self.lesson_hours,
            hours_per_day: self.hours_per_day,
            weekdays: self.weekdays,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            days: self.days,
            begins_at: self.begins_at,
            ends_at: self.ends_at,
            room: self.room.clone(),
            registration_from: self.registration_from,
            registration_until: self.registration_until,
            test_at: self.test_at,
            test_place: self.test_place.clone(),
            rules: self.rules.clone(),
            documents: self.documents.clone(),
            confirm_until: self.confirm_until,
            least_to_run: self.least_to_run,
            funds: self.funds,
            paid: self.paid.clone(),
        }
    }

    /// From here on no reserve moves up: the end of the second day of training, unless staff ended it earlier.
    #[must_use]
    pub fn seats_fixed_from(&self) -> Timestamp {
        let days = training_days(self.starts_on, Length::Days(2), self.weekdays, &|day| {
            self.days_off.is_off(day)
        });
        let second = days.ok().and_then(|days| days.last().copied());
        seats::fixed_from(second.unwrap_or(self.starts_on), self.seats_fixed_at)
    }

    /// May this member of staff change the class, judge its applicants, take its sheets?
    #[must_use]
    pub fn is_managed_by(&self, staff: &Staff) -> bool {
        may(staff, StaffAct::ManageClasses, Some(self.centre.id))
    }

    /// May somebody apply at this moment?
    #[must_use]
    pub fn takes_applications(&self, now: Timestamp) -> bool {
        self.state == ClassState::Open
            && self.registration_from <= now
            && now <= self.registration_until
    }
}
