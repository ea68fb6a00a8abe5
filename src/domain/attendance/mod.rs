//! Who came to a meeting: five states, how much of a class somebody was there, and how exceptions are typed.
//!
//! A list is closed by whoever keeps it. Only closed lists count, and only those on which somebody stands: whoever joined late
//! stands on none from before.

/// Days of absence in a row, and who hears of them.
pub mod absence;
/// Exceptions as they are typed.
pub mod typed;

use jiff::{SignedDuration, Timestamp};

/// The list comes this long before the meeting begins.
const AHEAD: SignedDuration = SignedDuration::from_mins(15);

/// A list is sent, and its keepers are reminded, until this long after the end of the meeting.
const USEFUL: SignedDuration = SignedDuration::from_hours(12);

/// The most minutes that somebody can be late.
pub const LATEST: u16 = 600;

/// How somebody stands on a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Hadir.
    Present,
    /// Terlambat, by so many minutes when they were noted.
    Late(Option<u16>),
    /// Izin.
    Excused,
    /// Sakit.
    Sick,
    /// Alpa.
    Absent,
}

impl Mark {
    /// In the order of the buttons, without minutes.
    pub const ALL: [Self; 5] = [
        Self::Present,
        Self::Late(None),
        Self::Excused,
        Self::Sick,
        Self::Absent,
    ];

    /// The name in the database and in buttons; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late(_) => "late",
            Self::Excused => "excused",
            Self::Sick => "sick",
            Self::Absent => "absent",
        }
    }

    /// Reads it back; minutes belong to who is late.
    pub fn from_slug(slug: &str, minutes: Option<u16>) -> Option<Self> {
        let mark = Self::ALL.into_iter().find(|mark| mark.slug() == slug)?;
        Some(match mark {
            Self::Late(_) => Self::Late(minutes),
            Self::Present | Self::Excused | Self::Sick | Self::Absent => mark,
        })
    }

    /// Minutes late, when they were noted.
    pub fn minutes(self) -> Option<u16> {
        match self {
            Self::Late(minutes) => minutes,
            Self::Present | Self::Excused | Self::Sick | Self::Absent => None,
        }
    }

    /// As it is typed and stands in sheets.
    pub fn letter(self) -> char {
        match self {
            Self::Present => 'H',
            Self::Late(_) => 'T',
            Self::Excused => 'I',
            Self::Sick => 'S',
            Self::Absent => 'A',
        }
    }

    /// Was there, in time or not.
    pub fn is_there(self) -> bool {
        match self {
            Self::Present | Self::Late(_) => true,
            Self::Excused | Self::Sick | Self::Absent => false,
        }
    }
}

/// How many stand on a list in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub present: u32,
    pub late: u32,
    pub excused: u32,
    pub sick: u32,
    pub absent: u32,
}

impl Tally {
    /// One more.
    pub fn add(&mut self, mark: Mark) {
        let count = match mark {
            Mark::Present => &mut self.present,
            Mark::Late(_) => &mut self.late,
            Mark::Excused => &mut self.excused,
            Mark::Sick => &mut self.sick,
            Mark::Absent => &mut self.absent,
        };
        *count += 1;
    }

    /// Everybody on it.
    pub fn all(self) -> u32 {
        self.there() + self.excused + self.sick + self.absent
    }

    /// Who was there, in time or not.
    pub fn there(self) -> u32 {
        self.present + self.late
    }

    /// How much of it was there, in hundredths, rounded; nothing of an empty one.
    pub fn percent(self) -> Option<u32> {
        let all = self.all();
        (all > 0).then(|| (self.there() * 200 + all) / (2 * all))
    }
}

impl FromIterator<Mark> for Tally {
    fn from_iter<Marks: IntoIterator<Item = Mark>>(marks: Marks) -> Self {
        let mut tally = Self::default();
        for mark in marks {
            tally.add(mark);
        }
        tally
    }
}

/// From when on there is a list of a meeting.
pub fn list_from(starts_at: Timestamp) -> Timestamp {
    starts_at - AHEAD
}

/// Until when a list, or a word about it, is of use to whoever keeps it; from then on it is opened from the class.
pub fn list_useful_until(ends_at: Timestamp) -> Timestamp {
    ends_at + USEFUL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_read_as_it_was_written() {
        for mark in Mark::ALL {
            assert_eq!(Mark::from_slug(mark.slug(), None), Some(mark));
        }
        let late = Mark::Late(Some(15));
        assert_eq!(Mark::from_slug("late", late.minutes()), Some(late));
        assert_eq!(Mark::from_slug("absent", Some(3)), Some(Mark::Absent));
        assert_eq!(Mark::from_slug("ill", None), None);
    }

    #[test]
    fn who_is_late_was_there() {
        let tally: Tally = [
            Mark::Present,
            Mark::Late(Some(5)),
            Mark::Absent,
            Mark::Sick,
            Mark::Excused,
            Mark::Present,
        ]
        .into_iter()
        .collect();
        assert_eq!((tally.there(), tally.all()), (3, 6));
        assert_eq!(tally.percent(), Some(50));
        assert_eq!(Tally::default().percent(), None);
        let two_of_three: Tally = [Mark::Present, Mark::Present, Mark::Absent]
            .into_iter()
            .collect();
        assert_eq!(two_of_three.percent(), Some(67));
    }
}
