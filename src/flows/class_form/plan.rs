//! The class as it would be saved now: the answers over what is usual or over the class it began with.
//!
//! What is asked next and whether all is there are one function (`Plan::missing`), so going back and changing one answer
//! cost nothing. An answer that contradicts another one is asked again.

use jiff::Timestamp;
use jiff::civil::{Date, Time, time};

use crate::catalog::{DaysOff, catalog};
use crate::domain::class::typed::{MOST_HOURS_PER_DAY, USUAL_HOURS_PER_DAY};
use crate::domain::class::{ClassCode, ClassState, FundSource, Quota};
use crate::domain::eligibility::Rules;
use crate::domain::training_days::{DaysError, Length};
use crate::domain::weekdays::Weekdays;
use crate::domain::wib;
use crate::flows::class_form::Known;
use crate::flows::class_form::course::{Course, course, usual_confirmation};
use crate::flows::class_form::draft::{Form, Of};
use crate::flows::class_form::question::Edit;
use crate::flows::facts::Facts;
use crate::flows::facts::class::{Centre, Programme, Terms};

/// Reserves beside the seats, where nobody says otherwise (`domain.md` 1.3, Subulussalam).
pub const USUAL_RESERVES: u16 = 2;
/// Daily hours, where nobody says otherwise (`domain.md` 7 and 9).
pub const USUAL_HOURS: (Time, Time) = (time(8, 0, 0, 0), time(15, 30, 0, 0));
/// The seat has to be confirmed by this time of its last day.
pub const CONFIRMED_BY: Time = time(15, 0, 0, 0);
/// Registration ends at the end of its last day.
pub const END_OF_DAY: Time = time(23, 59, 0, 0);

/// The class as it would be saved now; what is empty is not known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What the form began with.
    pub of: Of,
    /// The state of the class that is changed.
    pub state: Option<ClassState>,
    /// Where.
    pub centre: Option<Centre>,
    /// What.
    pub programme: Option<Programme>,
    /// Code, proposed or typed.
    pub code: Option<ClassCode>,
    /// Another class has this code.
    pub code_taken: bool,
    /// Seats.
    pub quota: Quota,
    /// Reserves.
    pub reserves: u16,
    /// Lesson hours or days.
    pub length: Option<Length>,
    /// Days of the week.
    pub weekdays: Weekdays,
    /// Daily hours.
    pub hours: (Time, Time),
    /// Room.
    pub room: Option<String>,
    /// First day.
    pub start: Option<Date>,
    /// All days, once the first is known, or why there are none.
    pub course: Option<Result<Course, DaysError>>,
    /// Begin of the registration; empty: the moment it is saved.
    pub from: Option<Timestamp>,
    /// End of the registration.
    pub until: Option<Timestamp>,
    /// Test.
    pub test: Option<Timestamp>,
    /// Place of the test.
    pub test_place: Option<String>,
    /// Who may apply.
    pub rules: Rules,
    /// What to bring.
    pub documents: Vec<String>,
    /// Deadline for confirming the seat.
    pub confirm: Option<Timestamp>,
    /// Least number to run.
    pub least: u16,
    /// Who pays.
    pub funds: Option<FundSource>,
    /// What is paid or not.
    pub paid: Option<String>,
    /// Days off as the office keeps them.
    pub off: DaysOff,
    /// Dates are new here, so they are held against each other and against the clock.
    pub(super) dates_are_new: bool,
    /// The moment at which it is looked at.
    pub(super) now: Timestamp,
}

impl Plan {
    /// The plan of a form at this moment.
    #[must_use]
    pub fn of(form: &Form, known: &Known, facts: &Facts) -> Plan {
        let draft = &form.draft;
        let off = &facts.off;
        let base = known
            .class
            .as_ref()
            .filter(|class| form.of.class() == Some(class.id));
        // A copy takes everything but code and dates.
        let same = base.filter(|_| matches!(form.of, Of::Edit(_)));
        let centre = match draft.centre {
            Some(id) => known.centres.iter().find(|centre| centre.id == id).cloned(),
            None => match same {
                Some(class) => Some(class.centre.clone()),
                None => base
                    .map(|class| class.centre.clone())
                    .filter(|centre| known.centres.contains(centre)),
            },
        }
        .or_else(|| match known.centres.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        });
        let programme = match draft.programme {
            Some(id) => known.programmes.iter().find(|one| one.id == id).cloned(),
            None => base
                .map(|class| class.programme.clone())
                .filter(|programme| same.is_some() || !programme.retired),
        };
        let length = draft.length.or_else(|| match base {
            Some(class)
                if programme
                    .as_ref()
                    .is_none_or(|one| one.id == class.programme.id) =>
            {
                Some(match (class.lesson_hours, class.hours_per_day) {
                    (Some(total), Some(per_day)) => Length::LessonHours { total, per_day },
                    _ => Length::Days(class.days),
                })
            }
            _ => programme.as_ref().and_then(usual_length),
        });
        let weekdays = draft
            .weekdays
            .or(base.map(|class| class.weekdays))
            .unwrap_or(Weekdays::MONDAY_TO_FRIDAY);
        let start = draft.start.or(same.map(|class| class.starts_on));
        let days_are_new =
            draft.start.is_some() || draft.length.is_some() || draft.weekdays.is_some();
        let course = match (same, start, length) {
            // Staff may have changed single days: they stay until the days themselves are changed.
            (Some(class), ..) if !days_are_new => Some(Ok(Course {
                first: class.starts_on,
                last: class.ends_on,
                days: class.days,
                left_out: Vec::new(),
            })),
            (_, Some(start), Some(length)) => Some(course(start, length, weekdays, off)),
            _ => None,
        };
        let until = draft.until.or(same.map(|class| class.registration_until));
        let test = match draft.test {
            Some(test) => test.into_option(),
            None => same.and_then(|class| class.test_at),
        };
        let confirm = match (draft.confirm, same) {
            (Some(confirm), _) => confirm.into_option(),
            (None, Some(class)) => class.confirm_until,
            (None, None) => start
                .and_then(|start| usual_confirmation(start, off))
                .and_then(|day| wib::instant(day, CONFIRMED_BY))
                .filter(|confirm| {
                    until.is_none_or(|until| until < *confirm)
                        && test.is_none_or(|test| test < *confirm)
                }),
        };
        let quota = draft
            .quota
            .or(base.and_then(|class| Quota::new(class.quota).ok()))
            .unwrap_or_default();
        let year = start.unwrap_or(facts.today).year();
        let code = draft
            .code
            .clone()
            .or(same.map(|class| class.code.clone()))
            .or_else(|| {
                let abbreviation = &centre.as_ref()?.abbreviation;
                ClassCode::next_free(abbreviation, year, &known.taken).ok()
            });
        let owner = known.code_owner.as_ref();
        Plan {
            of: form.of,
            state: same.map(|class| class.state),
            code_taken: owner.is_some_and(|(taken, id)| {
                Some(taken) == code.as_ref() && same.map(|class| class.id) != Some(*id)
            }),
            code,
            quota,
            reserves: draft
                .reserves
                .or(base.map(|class| class.reserves))
                .unwrap_or(USUAL_RESERVES),
            length,
            weekdays,
            hours: draft
                .hours
                .or(base.map(|class| (class.begins_at, class.ends_at)))
                .unwrap_or(USUAL_HOURS),
            room: match &draft.room {
                Some(room) => room.clone().into_option(),
                None => base.and_then(|class| class.room.clone()),
            },
            start,
            course,
            from: match draft.from {
                Some(from) => from.into_option(),
                None => same.map(|class| class.registration_from),
            },
            until,
            test,
            test_place: draft
                .test_place
                .clone()
                .or(base.and_then(|class| class.test_place.clone()))
                .filter(|_| test.is_some()),
            rules: rules(form, base.map(|class| &class.rules)),
            documents: draft
                .documents
                .clone()
                .or(base.map(|class| class.documents.clone()))
                .unwrap_or_else(usual_documents),
            confirm,
            least: draft
                .least
                .or(base.map(|class| class.least_to_run))
                .unwrap_or(usual_least(quota))
                .min(quota.seats()),
            funds: match draft.funds {
                Some(funds) => funds.into_option(),
                None => base.and_then(|class| class.funds),
            },
            paid: draft
                .paid
                .clone()
                .or(base.and_then(|class| class.paid.clone())),
            off: off.clone(),
            dates_are_new: same.is_none()
                || days_are_new
                || draft.from.is_some()
                || draft.until.is_some()
                || draft.test.is_some()
                || draft.confirm.is_some(),
            now: facts.now,
            centre,
            programme,
        }
    }

    /// What can be changed now, in the order of the card.
    #[must_use]
    pub fn edits(&self, known: &Known) -> Vec<Edit> {
        Edit::ALL
            .into_iter()
            .filter(|edit| self.state.is_none_or(|state| edit.is_open(state)))
            .filter(|edit| *edit != Edit::Centre || known.centres.len() > 1)
            .collect()
    }

    /// As it is saved at this moment; `None` while something is missing.
    #[must_use]
    pub fn terms(&self) -> Option<Terms> {
        if !self.missing().is_empty() {
            return None;
        }
        let course = self.course.as_ref()?.as_ref().ok()?;
        let (lesson_hours, hours_per_day) = match self.length? {
            Length::LessonHours { total, per_day } => (Some(total), Some(per_day)),
            Length::Days(_) => (None, None),
        };
        let until = self.until?;
        Some(Terms {
            code: self.code.clone()?,
            centre: self.centre.as_ref()?.id,
            programme: self.programme.as_ref()?.id,
            quota: self.quota.seats(),
            reserves: self.reserves,
            lesson_hours,
            hours_per_day,
            weekdays: self.weekdays,
            starts_on: course.first,
            ends_on: course.last,
            days: course.days,
            begins_at: self.hours.0,
            ends_at: self.hours.1,
            room: self.room.clone(),
            registration_from: self.from.unwrap_or(self.now).min(until),
            registration_until: until,
            test_at: self.test,
            test_place: self.test_place.clone(),
            rules: self.rules.clone(),
            documents: self.documents.clone(),
            confirm_until: self.confirm,
            least_to_run: self.least,
            funds: self.funds,
            paid: self.paid.clone(),
        })
    }
}

fn rules(form: &Form, base: Option<&Rules>) -> Rules {
    let draft = &form.draft;
    let mut rules = base.cloned().unwrap_or_default();
    if let Some((least, greatest)) = draft.ages {
        (rules.least_age, rules.greatest_age) = (least, greatest);
    }
    if let Some(education) = draft.education {
        rules.education_least = education.into_option();
    }
    if let Some(regions) = &draft.regions {
        rules.regions.clone_from(regions);
    }
    if let Some(trained) = draft.trained {
        rules.trained = trained;
    }
    rules
}

/// Fewer do not make a class, where nobody says otherwise: five in eight of the seats, ten of sixteen. Were it all of them, one
/// person who stays at home would stop a class.
#[must_use]
pub fn usual_least(quota: Quota) -> u16 {
    quota.seats() / 8 * 5 + quota.seats() % 8 * 5 / 8
}

/// What people usually bring.
#[must_use]
pub fn usual_documents() -> Vec<String> {
    let names = catalog().documents().iter();
    names.map(|document| document.name.clone()).collect()
}

/// How long a programme usually is; either of its numbers may be unknown.
#[must_use]
pub fn usual_length(programme: &Programme) -> Option<Length> {
    match (programme.lesson_hours, programme.days) {
        (Some(total), Some(days)) if days > 0 => {
            let length = Length::LessonHours {
                total,
                per_day: total.div_ceil(days),
            };
            let fits = length.days() == days && total.div_ceil(days) <= MOST_HOURS_PER_DAY;
            Some(if fits { length } else { Length::Days(days) })
        }
        (Some(total), _) => Some(Length::LessonHours {
            total,
            per_day: USUAL_HOURS_PER_DAY,
        }),
        (None, Some(days)) => Some(Length::Days(days)),
        (None, None) => None,
    }
}
