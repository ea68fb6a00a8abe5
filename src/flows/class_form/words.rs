//! Typed answers are read by their questions: numbers, days, hours, lengths, ages and the office's own words.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::catalog::catalog;
use crate::domain::class::terms::{parse_least_to_run, parse_reserve};
use crate::domain::class::typed::{MOST_HOURS_PER_DAY, TypedLength, parse_ages, parse_length};
use crate::domain::class::{ClassCode, Quota};
use crate::domain::coming::{self, ComingError, parse_hours, parse_moment};
use crate::domain::fold;
use crate::domain::training_days::Length;
use crate::domain::wib;
use crate::flows::class_form::desk::Desk;
use crate::flows::class_form::draft::Maybe;
use crate::flows::class_form::line::Problem;
use crate::flows::class_form::plan::{CONFIRMED_BY, END_OF_DAY};
use crate::flows::class_form::question::Question;
use crate::flows::class_form::take::{MOST_DOCUMENTS, settle, take_quota, take_start};
use crate::flows::outcome::Outcome;

/// Letters of a room, a document, the place of a test at most.
const SHORT: usize = 80;
/// Letters of what is paid at most.
const LONG: usize = 200;

/// Reads what was typed at the open question.
pub(super) fn read(mut desk: Desk<'_>, typed: &str) -> Outcome {
    let question = desk.state.asking.clone();
    match &question {
        Question::Code => match ClassCode::parse(typed) {
            Ok(code) => settle(desk, &question, |draft| draft.code = Some(code)),
            Err(error) => desk.problem(Problem::Code(error)),
        },
        Question::Quota | Question::QuotaUnusual { .. } => match Quota::parse(typed) {
            Ok(quota) => take_quota(desk, quota),
            Err(error) => {
                desk.state.asking = Question::Quota;
                desk.problem(Problem::Quota(error))
            }
        },
        Question::Reserves => match parse_reserve(typed) {
            Ok(reserves) => settle(desk, &question, |draft| draft.reserves = Some(reserves)),
            Err(error) => desk.problem(Problem::Reserves(error)),
        },
        Question::LeastToRun => {
            let quota = desk.plan().quota;
            match parse_least_to_run(typed, quota) {
                Ok(least) => settle(desk, &question, |draft| draft.least = Some(least)),
                Err(error) => desk.problem(Problem::Least(error, quota.seats())),
            }
        }
        Question::Length => length(desk, typed),
        Question::HoursPerDay { total } => {
            let per_day = fold::words(typed)
                .first()
                .and_then(|word| word.parse::<u16>().ok())
                .filter(|per_day| (1..=MOST_HOURS_PER_DAY).contains(per_day));
            match per_day {
                Some(per_day) => {
                    let length = Length::LessonHours {
                        total: *total,
                        per_day,
                    };
                    settle(desk, &Question::Length, |draft| draft.length = Some(length))
                }
                // "30 hari" after all.
                None if parse_length(typed).is_ok() => length(desk, typed),
                None => desk.problem(Problem::HoursPerDay),
            }
        }
        Question::Hours => match parse_hours(typed) {
            Ok(hours) => settle(desk, &question, |draft| draft.hours = Some(hours)),
            Err(error) => desk.problem(Problem::Hours(error)),
        },
        Question::Start | Question::StartShift { .. } => {
            match coming::parse_date(typed, desk.facts.today) {
                Ok(day) => take_start(desk, day),
                Err(error) => desk.problem(Problem::Coming(error)),
            }
        }
        Question::From => match moment(&desk, typed, Time::midnight()) {
            // From today on is from now on.
            Ok(from) if from <= desk.facts.now && wib::local(from).date() == desk.facts.today => {
                settle(desk, &question, |draft| draft.from = Some(Maybe::Nothing))
            }
            Ok(from) => settle(desk, &question, |draft| {
                draft.from = Some(Maybe::Just(from));
            }),
            Err(problem) => desk.problem(problem),
        },
        Question::Until => match moment(&desk, typed, END_OF_DAY) {
            Ok(until) => settle(desk, &question, |draft| draft.until = Some(until)),
            Err(problem) => desk.problem(problem),
        },
        Question::Test => match parse_moment(typed, desk.facts.today) {
            Ok((_, None)) => desk.problem(Problem::TestNeedsTime),
            Ok((day, Some(clock))) => match wib::instant(day, clock) {
                Some(test) => settle(desk, &question, |draft| {
                    draft.test = Some(Maybe::Just(test));
                }),
                None => desk.problem(Problem::Coming(ComingError::Unreadable)),
            },
            Err(error) => desk.problem(Problem::Coming(error)),
        },
        Question::Confirm => match moment(&desk, typed, CONFIRMED_BY) {
            Ok(confirm) => settle(desk, &question, |draft| {
                draft.confirm = Some(Maybe::Just(confirm));
            }),
            Err(problem) => desk.problem(problem),
        },
        Question::TestPlace => match own_words(typed, SHORT) {
            Ok(place) => settle(desk, &question, |draft| draft.test_place = Some(place)),
            Err(problem) => desk.problem(problem),
        },
        Question::Ages => match parse_ages(typed) {
            Ok(ages) => settle(desk, &question, |draft| draft.ages = Some(ages)),
            Err(error) => desk.problem(Problem::Ages(error)),
        },
        Question::Documents => documents(desk, typed),
        Question::Paid => match own_words(typed, LONG) {
            Ok(paid) => settle(desk, &question, |draft| draft.paid = Some(paid)),
            Err(problem) => desk.problem(problem),
        },
        Question::Room => match own_words(typed, SHORT) {
            Ok(room) => settle(desk, &question, |draft| {
                draft.room = Some(Maybe::Just(room));
            }),
            Err(problem) => desk.problem(problem),
        },
        Question::Centre
        | Question::Programme
        | Question::FieldProgrammes { .. }
        | Question::ProgrammeChoice { .. }
        | Question::Weekdays
        | Question::Education
        | Question::Regions
        | Question::Trained
        | Question::Funds
        | Question::Summary
        | Question::Changes
        | Question::Preview => desk.problem(Problem::Expected),
    }
}

fn length(mut desk: Desk<'_>, typed: &str) -> Outcome {
    match parse_length(typed) {
        Ok(TypedLength::Whole(length)) => settle(desk, &Question::Length, |draft| {
            draft.length = Some(length);
        }),
        Ok(TypedLength::LessonHours(total)) => {
            desk.state.asking = Question::HoursPerDay { total };
            desk.ask()
        }
        Err(error) => desk.problem(Problem::Length(error)),
    }
}

/// A moment as typed; without a time of day it is `clock`. What is over is refused.
fn moment(desk: &Desk<'_>, typed: &str, clock: Time) -> Result<Timestamp, Problem> {
    let (day, named) = parse_moment(typed, desk.facts.today).map_err(Problem::Coming)?;
    if day < desk.facts.today {
        return Err(Problem::Past { date: day });
    }
    wib::instant(day, named.unwrap_or(clock)).ok_or(Problem::Coming(ComingError::Unreadable))
}

/// Documents in the office's own words, several between commas; what is usual is known by its name.
fn documents(mut desk: Desk<'_>, typed: &str) -> Outcome {
    let mut documents = desk.plan().documents;
    for name in typed.split([',', ';', '\n']) {
        if name.trim().is_empty() {
            continue;
        }
        let name = match own_words(name, SHORT) {
            Ok(name) => name,
            Err(problem) => return desk.problem(problem),
        };
        let same = |known: &str| fold::phrase(known) == fold::phrase(&name);
        let usual = catalog().documents().iter();
        let name = usual
            .clone()
            .find(|one| same(&one.name) || same(&one.slug))
            .map_or(name.clone(), |one| one.name.clone());
        if !documents.contains(&name) {
            documents.push(name);
        }
    }
    if documents.len() > MOST_DOCUMENTS {
        return desk.problem(Problem::TooManyDocuments);
    }
    desk.form.draft.documents = Some(documents);
    desk.ask()
}

/// Words as they are shown to people: in one line, nothing hidden in them, at most `most` letters.
fn own_words(typed: &str, most: usize) -> Result<String, Problem> {
    let line = fold::shown_line(typed);
    if line.is_empty() {
        return Err(Problem::Expected);
    }
    if line.chars().count() > most {
        return Err(Problem::TooManyLetters { most });
    }
    Ok(line)
}

/// What stands for a document in a button: the slug of a usual one, for own words eight digits made from them (FNV-1a), since
/// words may be longer than a button holds.
#[must_use]
pub fn fingerprint(document: &str) -> String {
    let usual = catalog().documents().iter();
    if let Some(known) = usual.clone().find(|one| one.name == document) {
        return known.slug.clone();
    }
    let hash = document.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{hash:08x}")
}
