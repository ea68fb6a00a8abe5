//! The plan of the classes, counted from the day on which the demo begins.

use std::collections::HashMap;

use anyhow::Context as _;
use jiff::civil::{Date, time};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde::Deserialize;

use crate::catalog::{DaysOff, catalog};
use crate::demo::office;
use crate::domain::class::{ClassCode, ClassState, FundSource};
use crate::domain::education::Education;
use crate::domain::eligibility::{Rules, TrainedRule};
use crate::domain::office_hours::one_working_day_after;
use crate::domain::training_days::{DaysError, Length, training_days};
use crate::domain::weekdays::Weekdays;
use crate::domain::wib;
use crate::flows::class_form::course::{usual_confirmation, working_days};
use crate::flows::facts::class::Terms;

const CLASSES: &str = include_str!("../classes.csv");
const QUESTIONS: &str = include_str!("../questions.csv");

/// A row of `classes.csv`. Days are counted from today or back from the start; what is empty was not entered.
#[derive(Debug, Deserialize)]
struct Row {
    centre: String,
    programme: String,
    state: String,
    starts_in: i64,
    days: u16,
    opened_before: i64,
    closes_before: i64,
    quota: u16,
    least: u16,
    applicants: usize,
    least_age: Option<u8>,
    greatest_age: Option<u8>,
    education: Option<String>,
    regions: String,
    trained: String,
    funds: String,
    room: Option<String>,
    paid: Option<String>,
}

/// A class and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    pub(crate) state: ClassState,
    pub(crate) terms: Terms,
    /// Its field, by slug.
    pub(crate) field: String,
    /// Who entered it, by Telegram id.
    pub(crate) officer: i64,
    /// When it was entered.
    pub(crate) made: Timestamp,
    /// How many applied.
    pub(crate) applicants: usize,
}

impl Planned {
    /// The instructor of the demo teaches it: welding and sewing in Metro.
    pub(super) fn is_taught(&self) -> bool {
        self.terms.code.as_str().starts_with("MTR")
            && matches!(self.field.as_str(), "las" | "garmen-menjahit")
    }
}

/// A question that waits.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    /// Row id of the class.
    pub(crate) class: i64,
    pub(crate) text: String,
    pub(crate) at: Timestamp,
    pub(crate) due: Timestamp,
}

/// Reads the plan.
///
/// # Errors
/// When a row does not fit the lists of the catalog or the rules of the office: a defect, found by the test.
pub(crate) fn planned(now: Timestamp) -> anyhow::Result<Vec<Planned>> {
    let today = wib::local(now).date();
    let mut numbers = HashMap::new();
    let mut plan = Vec::new();
    for row in csv::Reader::from_reader(CLASSES.as_bytes()).deserialize() {
        let row: Row = row?;
        let name = row.programme.clone();
        plan.push(class(row, today, now, &mut numbers).with_context(|| name)?);
    }
    Ok(plan)
}

fn class(
    row: Row,
    today: Date,
    now: Timestamp,
    numbers: &mut HashMap<(usize, i16), u32>,
) -> anyhow::Result<Planned> {
    let centre = office::centre(&row.centre)?;
    let offered = catalog().offered_programmes();
    let programme = offered.iter().position(|one| one.slug == row.programme);
    let programme = programme.context("no such programme")?;
    let asked_for = today.saturating_add(row.starts_in.days());
    let days = days(asked_for, row.days)?;
    let (starts_on, ends_on) = (days[0], days[days.len() - 1]);
    let number = numbers.entry((centre, starts_on.year())).or_default();
    *number += 1;
    let at = |day: Date, hour: i8, minute: i8| {
        wib::instant(day, time(hour, minute, 0, 0)).context("a day of our time")
    };
    let closes = starts_on.saturating_sub(row.closes_before.days());
    // Tests are on a working day, some days after registration is over; who is accepted confirms after it.
    let off = DaysOff::default();
    let between = working_days(closes, starts_on, &off);
    let soon = closes.saturating_add(2.days());
    let tested = between.iter().find(|day| **day > soon).or(between.last());
    let tested = *tested.context("a working day for the test")?;
    let confirms = usual_confirmation(starts_on, &off).filter(|day| *day > tested);
    let opens = at(starts_on.saturating_sub(row.opened_before.days()), 8, 0)?;
    let education = row.education.as_deref().filter(|slug| !slug.is_empty());
    let abbreviation = &catalog().centres()[centre].abbreviation;
    let terms = Terms {
        code: ClassCode::proposed(abbreviation, starts_on.year(), *number)?,
        centre: i64::try_from(centre)? + 1,
        programme: i64::try_from(programme)? + 1,
        quota: row.quota,
        reserves: 4,
        lesson_hours: offered[programme].lesson_hours,
        hours_per_day: offered[programme].lesson_hours.map(|_| 8),
        weekdays: Weekdays::MONDAY_TO_FRIDAY,
        starts_on,
        ends_on,
        days: u16::try_from(days.len())?,
        begins_at: time(8, 0, 0, 0),
        ends_at: time(15, 30, 0, 0),
        room: row.room.filter(|room| !room.is_empty()),
        registration_from: opens,
        registration_until: at(closes, 15, 0)?,
        test_at: Some(at(tested, 8, 30)?),
        test_place: Some(format!("Aula {}", catalog().centres()[centre].name)),
        rules: Rules {
            least_age: row.least_age,
            greatest_age: row.greatest_age,
            education_least: education.and_then(Education::from_slug),
            education_greatest: None,
            regions: row
                .regions
                .split('|')
                .filter(|code| !code.is_empty())
                .map(str::to_owned)
                .collect(),
            trained: TrainedRule::from_slug(&row.trained).context("no such rule")?,
        },
        documents: vec![
            "KTP".to_owned(),
            "Ijazah terakhir".to_owned(),
            "Pas foto 3×4".to_owned(),
        ],
        confirm_until: Some(at(confirms.unwrap_or(tested), 15, 0)?),
        least_to_run: row.least,
        funds: FundSource::from_slug(&row.funds),
        paid: row.paid.filter(|paid| !paid.is_empty()),
    };
    let made = opens.min(now);
    Ok(Planned {
        state: ClassState::from_slug(&row.state).context("no such state")?,
        terms,
        field: offered[programme].field_slug.clone(),
        officer: office::officer(centre),
        made: made.checked_sub(SignedDuration::from_hours(26))?,
        applicants: row.applicants,
    })
}

/// The days of training from this day on, or from the first after it that has lessons.
fn days(start: Date, count: u16) -> Result<Vec<Date>, DaysError> {
    let from = |day| {
        training_days(
            day,
            Length::Days(count),
            Weekdays::MONDAY_TO_FRIDAY,
            &|holiday| DaysOff::default().without_lessons(holiday, day),
        )
    };
    match from(start) {
        Err(DaysError::StartHasNoLessons { next } | DaysError::StartIsHoliday { next }) => {
            from(next)
        }
        other => other,
    }
}

/// Reads the questions.
///
/// # Errors
/// When a row cannot be read: a defect, found by the test.
pub(crate) fn questions(now: Timestamp) -> anyhow::Result<Vec<Asked>> {
    let mut asked = Vec::new();
    for row in csv::Reader::from_reader(QUESTIONS.as_bytes()).deserialize() {
        let (class, hours, text): (i64, i64, String) = row?;
        let at = now.checked_sub(SignedDuration::from_hours(hours))?;
        let due = one_working_day_after(at, &|day| catalog().is_holiday(day));
        asked.push(Asked {
            class,
            text,
            at,
            due,
        });
    }
    Ok(asked)
}
