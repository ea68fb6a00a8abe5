//! How many graduates work (`domain.md` 5): every figure recomputes from rows, and every percentage stands with what it is a part
//! of. One person counts once wherever figures are summed up; what is not known is never counted as out of work; a rate counts
//! only graduations that are old enough for the first question to have been asked.

use jiff::civil::Date;

use super::education::Education;
use super::follow_up::months_after;
use super::sex::Sex;
use super::work::{Level, Status};

/// Months after which the graduates of a month count in rates: by then everybody was asked once.
const OLD_ENOUGH: i32 = 1;

/// Age groups of the labour market forms (IPK III/1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeGroup {
    Below20,
    Below30,
    Below45,
    Below55,
    From55,
}

impl AgeGroup {
    pub const ALL: [Self; 5] = [
        Self::Below20,
        Self::Below30,
        Self::Below45,
        Self::Below55,
        Self::From55,
    ];

    /// The group of an age in full years.
    pub fn of(age: i16) -> Self {
        match age {
            ..20 => Self::Below20,
            20..30 => Self::Below30,
            30..45 => Self::Below45,
            45..55 => Self::Below55,
            55.. => Self::From55,
        }
    }
}

/// What is known of whoever was trained; nothing of people whose data is deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traits {
    pub sex: Sex,
    pub age: AgeGroup,
    pub education: Education,
    /// Region they live in; empty outside Lampung.
    pub region: Option<String>,
}

/// One training of one person that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Who; of people whose data is deleted a number of its own below 0.
    pub person: i64,
    pub centre: i64,
    /// By slug.
    pub field: String,
    pub programme: i64,
    pub class: i64,
    /// The day on which it was over.
    pub finished: Date,
    pub passed: bool,
    /// What they do, as far as they said since.
    pub status: Option<Status>,
    /// How sure that is, of whoever works.
    pub level: Option<Level>,
    /// Days from the end to the first work.
    pub days: Option<u32>,
    pub traits: Option<Traits>,
}

impl Row {
    /// The month of the end, as its first day.
    pub fn cohort(&self) -> Date {
        self.finished.first_of_month()
    }

    /// Counts in rates on this day: passed, in a month that is old enough.
    pub fn is_counted(&self, today: Date) -> bool {
        self.passed && is_old_enough(self.cohort(), today)
    }
}

/// Was everybody who finished in this month asked once?
pub fn is_old_enough(cohort: Date, today: Date) -> bool {
    months_after(cohort.last_of_month(), OLD_ENOUGH) <= today
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rate {
    pub part: u32,
    pub of: u32,
}

impl Rate {
    /// Tenths of a percent, rounded; nothing of nothing is no figure.
    pub fn permille(self) -> Option<u32> {
        let (part, of) = (u64::from(self.part), u64::from(self.of));
        let rounded = (part * 2000 + of).checked_div(of * 2)?;
        u32::try_from(rounded).ok()
    }
}

/// The figures of some rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Everybody whose training is over.
    pub trainees: u32,
    /// Those who passed.
    pub graduates: u32,
    /// Those who count in rates.
    pub counted: u32,
    /// Of these, by what they do.
    pub by: [u32; 6],
    /// Of those who work, how many an employer confirmed, and how many staff checked.
    pub confirmed: u32,
    pub checked: u32,
    /// Days to the first work, in order.
    pub days: Vec<u32>,
}

impl Figures {
    fn add(&mut self, row: &Row, today: Date) {
        self.trainees += 1;
        self.graduates += u32::from(row.passed);
        if !row.is_counted(today) {
            return;
        }
        self.counted += 1;
        let Some(status) = row.status else {
            return;
        };
        self.by[place(status)] += 1;
        if status.is_placed() {
            self.confirmed += u32::from(row.level == Some(Level::Confirmed));
            self.checked += u32::from(row.level == Some(Level::Checked));
        }
        if let Some(days) = row.days {
            let at = self.days.partition_point(|other| *other <= days);
            self.days.insert(at, days);
        }
    }

    /// How many do this.
    pub fn of(&self, status: Status) -> u32 {
        self.by[place(status)]
    }

    /// Those who answered.
    pub fn reached(&self) -> u32 {
        self.by.iter().sum()
    }

    /// Those of whom nothing is known.
    pub fn unknown(&self) -> u32 {
        self.counted - self.reached()
    }

    /// Those who work, for others or for themselves.
    pub fn placed(&self) -> u32 {
        let placed = Status::ALL.into_iter().filter(|status| status.is_placed());
        placed.map(|status| self.of(status)).sum()
    }

    /// The official rate, conservative.
    pub fn placed_of_graduates(&self) -> Rate {
        Rate {
            part: self.placed(),
            of: self.counted,
        }
    }

    pub fn placed_of_reached(&self) -> Rate {
        Rate {
            part: self.placed(),
            of: self.reached(),
        }
    }

    /// How much is known at all.
    pub fn coverage(&self) -> Rate {
        Rate {
            part: self.reached(),
            of: self.counted,
        }
    }

    pub fn confirmed_of_placed(&self) -> Rate {
        Rate {
            part: self.confirmed,
            of: self.placed(),
        }
    }

    /// Half of those who found work had it after this many days.
    pub fn median_days(&self) -> Option<u32> {
        self.days.get(self.days.len().checked_sub(1)? / 2).copied()
    }
}

fn place(status: Status) -> usize {
    match status {
        Status::Working => 0,
        Status::OwnBusiness => 1,
        Status::Apprentice => 2,
        Status::Studying => 3,
        Status::Looking => 4,
        Status::NotLooking => 5,
    }
}

/// Which rows stand for their person in a group: of several the one that says most, then the newest.
pub fn stand<K: Ord>(rows: &[Row], today: Date, group: impl Fn(&Row) -> K) -> Vec<bool> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let weight = |row: &Row| {
        let counted = row.is_counted(today);
        (
            counted,
            counted && row.status.is_some(),
            row.passed,
            row.finished,
        )
    };
    order.sort_by(|one, other| {
        let key = |at: usize| (group(&rows[at]), rows[at].person);
        key(*one)
            .cmp(&key(*other))
            .then_with(|| weight(&rows[*other]).cmp(&weight(&rows[*one])))
            .then(one.cmp(other))
    });
    let mut stand = vec![false; rows.len()];
    let mut last: Option<usize> = None;
    for at in order {
        let same = last.is_some_and(|last| {
            rows[last].person == rows[at].person && group(&rows[last]) == group(&rows[at])
        });
        if !same {
            stand[at] = true;
            last = Some(at);
        }
    }
    stand
}

/// The figures of all rows, one person once.
pub fn total(rows: &[Row], today: Date) -> Figures {
    let mut figures = Figures::default();
    let kept = rows.iter().zip(stand(rows, today, |_| ()));
    for (row, _) in kept.filter(|(_, stands)| *stands) {
        figures.add(row, today);
    }
    figures
}

/// The figures of each group, one person once in each; groups in their order.
pub fn by<K: Ord + Clone>(
    rows: &[Row],
    today: Date,
    group: impl Fn(&Row) -> K,
) -> Vec<(K, Figures)> {
    let mut groups: std::collections::BTreeMap<K, Figures> = std::collections::BTreeMap::new();
    let kept = rows.iter().zip(stand(rows, today, &group));
    for (row, _) in kept.filter(|(_, stands)| *stands) {
        groups.entry(group(row)).or_default().add(row, today);
    }
    groups.into_iter().collect()
}

#[cfg(test)]
#[path = "absorption_tests.rs"]
mod tests;
