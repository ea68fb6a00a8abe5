//! What changed about a class as far as those who applied must know it: old → new, each told once.
//!
//! Pure, and also for the desk, which puts classes off and extends their registration.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::domain::weekdays::Weekdays;
use crate::flows::facts::class::Terms;

/// One thing that changed, old first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Another training centre; what was and is shown is read from the classes, here stand their row ids.
    Centre(i64, i64),
    /// First and last day.
    Days((Date, Date), (Date, Date)),
    /// Days of the week.
    Weekdays(Weekdays, Weekdays),
    /// Daily hours.
    Hours((Time, Time), (Time, Time)),
    /// Room.
    Room(Option<String>, Option<String>),
    /// Registration begins.
    From(Timestamp, Timestamp),
    /// Registration ends.
    Until(Timestamp, Timestamp),
    /// Test.
    Test(Option<Timestamp>, Option<Timestamp>),
    /// Place of the test, while there is one.
    TestPlace(Option<String>, Option<String>),
    /// Deadline for confirming the seat.
    Confirm(Option<Timestamp>, Option<Timestamp>),
    /// What to bring.
    Documents(Vec<String>, Vec<String>),
    /// What is paid or not.
    Paid(Option<String>, Option<String>),
}

/// What those who applied must know, in the order in which it is told. Seats, rules and funds are for staff.
#[must_use]
pub fn differences(old: &Terms, new: &Terms) -> Vec<Difference> {
    let days = |terms: &Terms| (terms.starts_on, terms.ends_on);
    let hours = |terms: &Terms| (terms.begins_at, terms.ends_at);
    let has_test = new.test_at.is_some();
    let all = [
        (old.centre != new.centre).then_some(Difference::Centre(old.centre, new.centre)),
        (days(old) != days(new)).then(|| Difference::Days(days(old), days(new))),
        (old.weekdays != new.weekdays).then_some(Difference::Weekdays(old.weekdays, new.weekdays)),
        (hours(old) != hours(new)).then(|| Difference::Hours(hours(old), hours(new))),
        (old.room != new.room).then(|| Difference::Room(old.room.clone(), new.room.clone())),
        (old.registration_from != new.registration_from).then_some(Difference::From(
            old.registration_from,
            new.registration_from,
        )),
        (old.registration_until != new.registration_until).then_some(Difference::Until(
            old.registration_until,
            new.registration_until,
        )),
        (old.test_at != new.test_at).then_some(Difference::Test(old.test_at, new.test_at)),
        (has_test && old.test_place != new.test_place)
            .then(|| Difference::TestPlace(old.test_place.clone(), new.test_place.clone())),
        (old.confirm_until != new.confirm_until)
            .then_some(Difference::Confirm(old.confirm_until, new.confirm_until)),
        (old.documents != new.documents)
            .then(|| Difference::Documents(old.documents.clone(), new.documents.clone())),
        (old.paid != new.paid).then(|| Difference::Paid(old.paid.clone(), new.paid.clone())),
    ];
    all.into_iter().flatten().collect()
}
