//! Buttons about days off.

use jiff::civil::Date;

use crate::flows::days_off::Want;

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The holidays of this year.
    Open,
    /// A page of the holidays of a year.
    Year(i16, u8),
    /// One holiday.
    Day(Date),
    /// A new one.
    Add,
    /// It moves to another day.
    Move(Date),
    /// It is certain now.
    Settle(Date),
    /// It is none.
    Drop(Date),
    /// It is one after all.
    Restore(Date),
    /// The class of this row id follows the holidays.
    Adapt(i64),
    /// It stays as it is.
    Leave(i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Open => "open".to_owned(),
            Press::Year(year, page) => format!("year={year}.{page}"),
            Press::Day(day) => format!("day={day}"),
            Press::Add => "add".to_owned(),
            Press::Move(day) => format!("move={day}"),
            Press::Settle(day) => format!("sure={day}"),
            Press::Drop(day) => format!("drop={day}"),
            Press::Restore(day) => format!("back={day}"),
            Press::Adapt(class) => format!("adapt={class}"),
            Press::Leave(class) => format!("leave={class}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let Some((word, rest)) = data.split_once('=') else {
            return match data {
                "open" => Some(Press::Open),
                "add" => Some(Press::Add),
                _ => None,
            };
        };
        if word == "year" {
            let (year, page) = rest.split_once('.')?;
            let year: i16 = year.parse().ok()?;
            let plausible = (2000..=2200).contains(&year);
            return plausible.then_some(Press::Year(year, page.parse().ok()?));
        }
        let day = || {
            let day: Date = rest.parse().ok()?;
            (2000..=2200).contains(&day.year()).then_some(day)
        };
        let class = || rest.parse().ok().filter(|id: &i64| *id > 0);
        match word {
            "day" => day().map(Press::Day),
            "move" => day().map(Press::Move),
            "sure" => day().map(Press::Settle),
            "drop" => day().map(Press::Drop),
            "back" => day().map(Press::Restore),
            "adapt" => class().map(Press::Adapt),
            "leave" => class().map(Press::Leave),
            _ => None,
        }
    }

    /// What has to be looked up for it.
    pub(super) fn wants(self) -> Want {
        match self {
            Press::Open | Press::Year(..) | Press::Day(_) | Press::Add | Press::Move(_) => {
                Want::Days
            }
            Press::Settle(_) | Press::Drop(_) | Press::Restore(_) => Want::Classes,
            Press::Adapt(class) | Press::Leave(class) => Want::Class(class),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_press_is_read_as_it_was_written() {
        let day = date(2027, 3, 10);
        let all = [
            Press::Open,
            Press::Year(2027, 1),
            Press::Day(day),
            Press::Add,
            Press::Move(day),
            Press::Settle(day),
            Press::Drop(day),
            Press::Restore(day),
            Press::Adapt(7),
            Press::Leave(7),
        ];
        for press in all {
            assert_eq!(Press::decode(&press.encode()), Some(press));
        }
        for forged in [
            "day=2027-02-30",
            "year=99999.0",
            "adapt=-1",
            "day=0001-01-01",
            "x",
        ] {
            assert_eq!(Press::decode(forged), None, "{forged}");
        }
    }
}
