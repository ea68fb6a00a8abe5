//! What stands on the poster of a class: plain facts, ready to be put into words and drawn (`text::poster`).

use jiff::civil::{Date, Time};

use crate::domain::weekdays::Weekdays;

/// The facts of one class for a wall. Words in it are already in the language of the poster and are no markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster {
    /// Name of the programme: "Las SMAW 3G".
    pub programme: String,
    /// Code of the class: "MTR-2027-01".
    pub code: String,
    /// Name of the training centre: "BLK Metro".
    pub centre: String,
    /// Where it is.
    pub address: Option<String>,
    /// First day of training.
    pub start: Date,
    /// Days of training.
    pub days: Option<u32>,
    /// Lesson hours (JP, *jam pelajaran*).
    pub lesson_hours: Option<u32>,
    /// On which days of the week.
    pub weekdays: Option<Weekdays>,
    /// From when to when a day lasts, in Lampung.
    pub hours: Option<(Time, Time)>,
    /// Last day on which one can apply.
    pub apply_until: Date,
    /// Seats.
    pub seats: u32,
    /// What one must be or have at least, one by one; empty: everybody may come. "Umur 18–35 tahun".
    pub requirements: Vec<String>,
    /// What to bring, one by one: "KTP".
    pub documents: Vec<String>,
    /// The number of the centre as people dial it.
    pub phone: Option<String>,
    /// What is paid and what is free: "Gratis, uang transpor Rp50.000 per hari".
    pub paid: Option<String>,
    /// The deep link, `https://t.me/<bot>?start=<code>`; it becomes the QR.
    pub link: String,
}
