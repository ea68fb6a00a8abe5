//! The buttons of attendance. Each names what it acts on; whether it may is decided by the row.

use crate::domain::attendance::{LATEST, Mark};
use crate::flows::attendance::Want;

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The lists of a class, a page of them.
    Days(i64, u16),
    /// How much of a class everybody was there.
    Shares(i64),
    /// The list of a meeting.
    List(i64),
    /// A closed list with its names as buttons.
    Correct(i64),
    /// How is it with this application, on the list of this meeting?
    One(i64, i64),
    /// How late?
    Late(i64, i64),
    /// So it is.
    Mark(i64, i64, Mark),
    /// The list is complete.
    Close(i64),
    /// Numbers and states will be typed.
    Type(i64),
    /// What was typed is for this list.
    For(i64),
    /// The list as a paper.
    Print(i64),
    /// The lists of a week of a class as a paper.
    PrintWeek(i64),
    /// The attendance of a class as a sheet.
    Sheet(i64),
    /// The participant will come: application, and since when they are away, in seconds since 1970.
    WillCome(i64, i64),
    /// Something keeps the participant: application, its class, since when.
    Trouble(i64, i64, i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Days(class, page) => format!("days={class}.{page}"),
            Press::Shares(class) => format!("shares={class}"),
            Press::List(meeting) => format!("list={meeting}"),
            Press::Correct(meeting) => format!("correct={meeting}"),
            Press::One(meeting, application) => format!("one={meeting}.{application}"),
            Press::Late(meeting, application) => format!("late={meeting}.{application}"),
            Press::Mark(meeting, application, mark) => {
                let minutes = mark.minutes().unwrap_or(0);
                format!("mark={meeting}.{application}.{}.{minutes}", mark.slug())
            }
            Press::Close(meeting) => format!("close={meeting}"),
            Press::Type(meeting) => format!("type={meeting}"),
            Press::For(meeting) => format!("for={meeting}"),
            Press::Print(meeting) => format!("print={meeting}"),
            Press::PrintWeek(class) => format!("week={class}"),
            Press::Sheet(class) => format!("sheet={class}"),
            Press::WillCome(application, since) => format!("come={application}.{since}"),
            Press::Trouble(application, class, since) => {
                format!("stuck={application}.{class}.{since}")
            }
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let mut parts = rest.split('.');
        let mut next = || parts.next();
        let press = match word {
            "days" => Press::Days(id(next()?)?, next()?.parse().ok()?),
            "shares" => Press::Shares(id(next()?)?),
            "list" => Press::List(id(next()?)?),
            "correct" => Press::Correct(id(next()?)?),
            "one" => Press::One(id(next()?)?, id(next()?)?),
            "late" => Press::Late(id(next()?)?, id(next()?)?),
            "mark" => {
                let (meeting, application, slug) = (id(next()?)?, id(next()?)?, next()?);
                let minutes: u16 = next()?.parse().ok().filter(|minutes| *minutes <= LATEST)?;
                let minutes = (minutes > 0).then_some(minutes);
                Press::Mark(meeting, application, Mark::from_slug(slug, minutes)?)
            }
            "close" => Press::Close(id(next()?)?),
            "type" => Press::Type(id(next()?)?),
            "for" => Press::For(id(next()?)?),
            "print" => Press::Print(id(next()?)?),
            "week" => Press::PrintWeek(id(next()?)?),
            "sheet" => Press::Sheet(id(next()?)?),
            "come" => Press::WillCome(id(next()?)?, next()?.parse().ok()?),
            "stuck" => Press::Trouble(id(next()?)?, id(next()?)?, next()?.parse().ok()?),
            _ => return None,
        };
        next().is_none().then_some(press)
    }

    /// Is it a button of the desk of staff?
    #[must_use]
    pub fn is_of_staff(self) -> bool {
        match self {
            Press::WillCome(..) | Press::Trouble(..) => false,
            Press::Days(..)
            | Press::Shares(_)
            | Press::List(_)
            | Press::Correct(_)
            | Press::One(..)
            | Press::Late(..)
            | Press::Mark(..)
            | Press::Close(_)
            | Press::Type(_)
            | Press::For(_)
            | Press::Print(_)
            | Press::PrintWeek(_)
            | Press::Sheet(_) => true,
        }
    }

    pub(super) fn wants(self) -> Want {
        match self {
            Press::Days(class, page) => Want::Days { class, page },
            Press::Shares(class) => Want::Shares(class),
            Press::List(meeting)
            | Press::Correct(meeting)
            | Press::One(meeting, _)
            | Press::Late(meeting, _)
            | Press::Mark(meeting, ..)
            | Press::Close(meeting)
            | Press::Type(meeting)
            | Press::For(meeting) => Want::List(meeting),
            Press::Print(meeting) => Want::Paper(meeting),
            Press::PrintWeek(class) => Want::Week(class),
            Press::Sheet(class) => Want::Class(class),
            Press::WillCome(application, _) | Press::Trouble(application, ..) => {
                Want::Own(application)
            }
        }
    }
}

fn id(text: &str) -> Option<i64> {
    text.parse().ok().filter(|id: &i64| *id > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let max = i64::MAX;
        let mut presses = vec![
            Press::Days(max, u16::MAX),
            Press::Shares(1),
            Press::List(max),
            Press::Correct(1),
            Press::One(max, max),
            Press::Late(1, 2),
            Press::Mark(max, max, Mark::Late(Some(LATEST))),
            Press::Close(1),
            Press::Type(1),
            Press::For(max),
            Press::Print(max),
            Press::PrintWeek(1),
            Press::Sheet(max),
            Press::WillCome(max, 1_800_838_800),
            Press::Trouble(max, max, 1_800_838_800),
        ];
        presses.extend(Mark::ALL.map(|mark| Press::Mark(1, max, mark)));
        for press in presses {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
    }

    /// SEC-05: odd numbers are no buttons of ours.
    #[test]
    fn odd_data_is_no_press() {
        for data in [
            "list=0",
            "list=-1",
            "list=1.2",
            "list=1 OR 1=1",
            "one=1",
            "mark=1.2.ill.0",
            "mark=1.2.late.601",
            "mark=1.2.late",
            "days=1.65536",
            "come=1.",
            "close",
            "",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
