//! The buttons of the desk. What they act on stands in them by row id; dates stand in them whole, so that a second press means
//! the same day.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::class::ClassAct;
use crate::flows::classes::view::{Filter, Listed, Want};

/// A pressed button. The number is the row id of a class unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// A page of classes.
    List(Listed),
    /// The card of a class.
    Card(i64),
    /// Begins an act.
    Act(ClassAct, i64),
    /// Registration ends on this day.
    Extend(i64, Date),
    /// It starts on this day instead; without one nobody knows yet.
    Postpone(i64, Option<Date>),
    /// The postponed class starts on this day.
    Resume(i64, Date),
    /// The postponed class starts on the first day, registration ends on the second.
    ResumeUntil(i64, Date, Date),
    /// The test of the postponed class is on this day, at its usual hour; without one there is none.
    ResumeTest(i64, Option<Date>),
    /// Why.
    Because(i64, Cause),
    /// Yes, it is to be done.
    Sure(ClassAct, i64),
    /// Run it though few applied.
    RunAnyway(i64),
    /// Leaves the question; nothing changes.
    Keep(i64),
    /// A page of those who applied.
    Applicants(i64, u16),
    /// One application, by its own row id.
    Applicant(i64),
    /// Searches among those who applied.
    Search(i64),
    /// Who teaches.
    Instructors(i64),
    /// This colleague (Telegram id) teaches, or no longer.
    Teach(i64, i64, bool),
    /// The picture for the wall.
    Poster(i64),
}

/// Why a class is postponed or cancelled, where one tap is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// People need more time.
    MoreTime,
    /// Too few applied.
    FewApplicants,
    /// Who teaches cannot.
    Instructor,
    /// Room, tools or material are not ready.
    Equipment,
    /// The budget is not there yet.
    Budget,
}

impl Cause {
    /// In the order of the buttons.
    pub const ALL: [Cause; 5] = [
        Cause::MoreTime,
        Cause::FewApplicants,
        Cause::Instructor,
        Cause::Equipment,
        Cause::Budget,
    ];

    /// Does it explain this act? More time is a reason to extend; a teacher who cannot come is none.
    #[must_use]
    pub fn explains(self, act: ClassAct) -> bool {
        match self {
            Cause::MoreTime => act == ClassAct::Extend,
            Cause::FewApplicants => true,
            Cause::Instructor | Cause::Equipment | Cause::Budget => act != ClassAct::Extend,
        }
    }

    /// In buttons and on record; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Cause::MoreTime => "more_time",
            Cause::FewApplicants => "few_applicants",
            Cause::Instructor => "instructor",
            Cause::Equipment => "equipment",
            Cause::Budget => "budget",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Cause> {
        Cause::ALL.into_iter().find(|cause| cause.slug() == slug)
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

/// A day, or that there is none.
fn read_maybe(data: &str) -> Result<Option<Date>, ()> {
    match data {
        "" => Ok(None),
        data => read_day(data).map(Some).ok_or(()),
    }
}

/// Row ids begin at 1.
fn id(data: &str) -> Option<i64> {
    data.parse().ok().filter(|id| *id > 0)
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::List(listed) => {
                let centre = listed.centre.map(|id| id.to_string()).unwrap_or_default();
                format!("list={}.{centre}.{}", listed.filter.slug(), listed.page)
            }
            Press::Card(id) => format!("card={id}"),
            Press::Act(act, id) => format!("act={}.{id}", act.slug()),
            Press::Extend(id, date) => format!("extend={id}.{}", day(date)),
            Press::Postpone(id, date) => {
                format!("postpone={id}.{}", date.map(day).unwrap_or_default())
            }
            Press::Resume(id, date) => format!("resume={id}.{}", day(date)),
            Press::ResumeUntil(id, start, until) => {
                format!("until={id}.{}.{}", day(start), day(until))
            }
            Press::ResumeTest(id, date) => {
                format!("test={id}.{}", date.map(day).unwrap_or_default())
            }
            Press::Because(id, cause) => format!("why={id}.{}", cause.slug()),
            Press::Sure(act, id) => format!("sure={}.{id}", act.slug()),
            Press::RunAnyway(id) => format!("anyway={id}"),
            Press::Keep(id) => format!("keep={id}"),
            Press::Applicants(id, page) => format!("people={id}.{page}"),
            Press::Applicant(id) => format!("person={id}"),
            Press::Search(id) => format!("search={id}"),
            Press::Instructors(id) => format!("teachers={id}"),
            Press::Teach(id, staff, teaches) => {
                format!("teach={id}.{staff}.{}", u8::from(teaches))
            }
            Press::Poster(id) => format!("poster={id}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let two = || rest.split_once('.');
        match word {
            "list" => {
                let mut parts = rest.split('.');
                let filter = Filter::from_slug(parts.next()?)?;
                let centre = match parts.next()? {
                    "" => None,
                    centre => Some(id(centre)?),
                };
                let page = parts.next()?.parse().ok()?;
                Some(Press::List(Listed {
                    filter,
                    centre,
                    page,
                }))
            }
            "card" => id(rest).map(Press::Card),
            "act" => two()
                .and_then(|(act, class)| Some(Press::Act(ClassAct::from_slug(act)?, id(class)?))),
            "extend" => {
                two().and_then(|(class, at)| Some(Press::Extend(id(class)?, read_day(at)?)))
            }
            "postpone" => two()
                .and_then(|(class, at)| Some(Press::Postpone(id(class)?, read_maybe(at).ok()?))),
            "test" => two()
                .and_then(|(class, at)| Some(Press::ResumeTest(id(class)?, read_maybe(at).ok()?))),
            "resume" => {
                two().and_then(|(class, at)| Some(Press::Resume(id(class)?, read_day(at)?)))
            }
            "until" => {
                let (class, days) = two()?;
                let (start, until) = days.split_once('.')?;
                Some(Press::ResumeUntil(
                    id(class)?,
                    read_day(start)?,
                    read_day(until)?,
                ))
            }
            "why" => two().and_then(|(class, cause)| {
                Some(Press::Because(id(class)?, Cause::from_slug(cause)?))
            }),
            "sure" => two()
                .and_then(|(act, class)| Some(Press::Sure(ClassAct::from_slug(act)?, id(class)?))),
            "anyway" => id(rest).map(Press::RunAnyway),
            "keep" => id(rest).map(Press::Keep),
            "people" => two()
                .and_then(|(class, page)| Some(Press::Applicants(id(class)?, page.parse().ok()?))),
            "person" => id(rest).map(Press::Applicant),
            "search" => id(rest).map(Press::Search),
            "teachers" => id(rest).map(Press::Instructors),
            "teach" => {
                let (class, rest) = two()?;
                let (staff, teaches) = rest.split_once('.')?;
                let teaches = match teaches {
                    "0" => false,
                    "1" => true,
                    _ => return None,
                };
                Some(Press::Teach(id(class)?, id(staff)?, teaches))
            }
            "poster" => id(rest).map(Press::Poster),
            _ => None,
        }
    }

    /// What has to be looked up for it.
    pub(super) fn wants(self) -> Want {
        match self {
            Press::List(listed) => Want::List(listed),
            Press::Card(class)
            | Press::Act(_, class)
            | Press::Extend(class, _)
            | Press::Postpone(class, _)
            | Press::Resume(class, _)
            | Press::ResumeUntil(class, ..)
            | Press::ResumeTest(class, _)
            | Press::Because(class, _)
            | Press::Sure(_, class)
            | Press::RunAnyway(class)
            | Press::Keep(class)
            | Press::Search(class)
            | Press::Poster(class) => Want::Class(class),
            Press::Applicants(class, page) => Want::Applicants { class, page },
            Press::Applicant(application) => Want::Applicant(application),
            Press::Instructors(class) | Press::Teach(class, ..) => Want::Colleagues(class),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let day = date(2027, 2, 1);
        let presses = [
            Press::List(Listed::default()),
            Press::List(Listed {
                filter: Filter::Running,
                centre: Some(i64::MAX),
                page: u16::MAX,
            }),
            Press::Card(1),
            Press::Extend(i64::MAX, day),
            Press::Postpone(1, Some(day)),
            Press::Postpone(1, None),
            Press::Resume(1, day),
            Press::ResumeUntil(i64::MAX, day, day),
            Press::ResumeTest(1, Some(day)),
            Press::ResumeTest(i64::MAX, None),
            Press::RunAnyway(1),
            Press::Keep(1),
            Press::Applicants(i64::MAX, u16::MAX),
            Press::Applicant(1),
            Press::Search(1),
            Press::Instructors(1),
            Press::Teach(i64::MAX, i64::MAX, true),
            Press::Teach(1, 2, false),
            Press::Poster(1),
        ];
        let acts = ClassAct::ALL.map(|act| Press::Act(act, i64::MAX));
        let sure = ClassAct::ALL.map(|act| Press::Sure(act, 1));
        let causes = Cause::ALL.map(|cause| Press::Because(1, cause));
        for press in presses.into_iter().chain(acts).chain(sure).chain(causes) {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
    }

    /// SEC-05: odd numbers and days are no buttons of ours.
    #[test]
    fn odd_data_is_no_press() {
        for data in [
            "card=0",
            "card=-1",
            "card=1 OR 1=1",
            "act=delete.1",
            "extend=1.2027021",
            "extend=1.20270230",
            "postpone=0.",
            "teach=1.2.3",
            "list=mine..0",
            "list=all.0.0",
            "people=1.65536",
            "card",
            "",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
