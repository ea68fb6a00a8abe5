//! A sheet that came in, held against what is known: what is new, what changes, what stays, what is wrong.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::application::{self, ApplicationState};
use crate::domain::class::ClassState;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::seats;
use crate::domain::selection::Verdict;
use crate::flows::facts::class::Class;
use crate::flows::sheets::entered::{self, Entered, Registered};
use crate::flows::sheets::problem::Problem;
use crate::flows::sheets::row::{
    Column, Entry, Marks, RowId, Written, is_announced, of_state, takes_marks,
};
use crate::flows::sheets::untaken::{Homes, Untaken, untaken};

/// Everything that a comparison may know.
#[derive(Debug, Clone)]
pub struct Compared<'a> {
    pub class: &'a Class,
    /// An announcement waits to be sent.
    pub announcing: bool,
    /// Who applied.
    pub entries: &'a [Entry],
    /// Registered people by their NIK, who did not apply.
    pub registered: &'a HashMap<String, Registered>,
    pub today: Date,
    /// No seat of the class moves any more.
    pub fixed: bool,
}

/// What a sheet would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    pub new: Vec<New>,
    pub changed: Vec<Changed>,
    /// Rows in which nothing is different.
    pub same: u32,
    pub wrong: Vec<Wrong>,
    /// Rows that say something else of their person than is known; none of it is taken.
    pub untaken: Vec<Untaken>,
    /// Reserves who have a seat at once when all of this is applied, because it leaves seats free.
    pub rising: u32,
}

impl Comparison {
    /// Rows that somebody changed in the bot since the sheet went out.
    #[must_use]
    pub fn conflicts(&self) -> usize {
        let conflicts = self.wrong.iter();
        conflicts
            .filter(|one| matches!(one.problem, Problem::Conflict { .. }))
            .count()
    }
}

/// What is kept until staff decide.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub new: Vec<New>,
    pub changed: Vec<Changed>,
}

/// Somebody who is added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct New {
    pub number: u32,
    pub name: String,
    pub who: Who,
    pub marks: Marks,
    /// Fits the rules of the class; staff may add them all the same.
    pub fits: bool,
}

/// Who is added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A registered person, by row id.
    Registered(i64),
    /// Somebody nobody knew.
    Entered(Box<Entered>),
}

/// Marks that change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    pub number: u32,
    pub application: i64,
    pub name: String,
    pub before: Marks,
    pub after: Marks,
    /// Their public stage changes with it.
    pub tells: bool,
}

/// A row that is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    pub number: u32,
    pub name: Option<String>,
    pub problem: Problem,
}

/// Compares; rows keep their order.
#[must_use]
pub fn compare(rows: &[Written], columns: &[Column], known: &Compared<'_>) -> Comparison {
    let by_id: HashMap<i64, &Entry> = known
        .entries
        .iter()
        .map(|entry| (entry.application, entry))
        .collect();
    let by_nik: HashMap<&str, &Entry> = known
        .entries
        .iter()
        .filter_map(|entry| Some((entry.nik.as_ref()?.digits(), entry)))
        .collect();
    let mut found = Comparison::default();
    let mut homes = Homes::default();
    let mut seen: HashMap<String, u32> = HashMap::new();
    for row in rows {
        let judged = judge(row, columns, known, &by_id, &by_nik).and_then(|judged| {
            let first = *seen.entry(judged.whose()).or_insert(row.number);
            if first == row.number {
                Ok(judged)
            } else {
                Err(Problem::Twice { first })
            }
        });
        let about = match &judged {
            Ok(Judged::Same(application)) => by_id.get(application),
            Ok(Judged::Changed(changed)) => by_id.get(&changed.application),
            Ok(Judged::New(..)) | Err(_) => None,
        };
        if let Some(entry) = about {
            let columns = untaken(row, entry, known.today, &mut homes);
            if !columns.is_empty() {
                let number = row.number;
                found.untaken.push(Untaken { number, columns });
            }
        }
        match judged {
            Ok(Judged::Same(_)) => found.same += 1,
            Ok(Judged::Changed(changed)) => found.changed.push(*changed),
            Ok(Judged::New(new, _)) => found.new.push(*new),
            Err(problem) => found.wrong.push(Wrong {
                number: row.number,
                name: row.name.clone(),
                problem,
            }),
        }
    }
    found.rising = rising(&found.changed, known);
    found
}

/// How many reserves would have a seat at once. Only told of a sheet that puts somebody into the queue: that is what staff
/// would wonder about.
fn rising(changed: &[Changed], known: &Compared<'_>) -> u32 {
    if !is_announced(known.class.state) {
        return 0;
    }
    let rows: HashMap<i64, &Changed> = changed.iter().map(|row| (row.application, row)).collect();
    let (mut taken, mut waiting, mut queued) = (0, 0, false);
    for entry in known.entries {
        let row = rows.get(&entry.application);
        let next =
            row.and_then(|row| next_state(entry.state, &row.before, &row.after, known.class.state));
        queued |= next == Some(ApplicationState::Reserve);
        match next.unwrap_or(entry.state) {
            ApplicationState::Accepted
            | ApplicationState::Confirmed
            | ApplicationState::InTraining => taken += 1,
            ApplicationState::Reserve => waiting += 1,
            ApplicationState::Applied
            | ApplicationState::DocumentsMissing
            | ApplicationState::DocumentsPassed
            | ApplicationState::DocumentsRefused
            | ApplicationState::InSelection
            | ApplicationState::AbsentAtTest
            | ApplicationState::NotAccepted
            | ApplicationState::Withdrawn
            | ApplicationState::Forfeited
            | ApplicationState::Left
            | ApplicationState::Passed
            | ApplicationState::NotPassed => {}
        }
    }
    if queued {
        seats::free(known.class.quota, taken).min(waiting)
    } else {
        0
    }
}

enum Judged {
    /// An application in which nothing changes.
    Same(i64),
    Changed(Box<Changed>),
    /// With the digits of the NIK.
    New(Box<New>, String),
}

impl Judged {
    /// Whom the row is about.
    fn whose(&self) -> String {
        match self {
            Judged::Same(application) => format!("a{application}"),
            Judged::Changed(changed) => format!("a{}", changed.application),
            Judged::New(_, nik) => nik.clone(),
        }
    }
}

fn judge(
    row: &Written,
    columns: &[Column],
    known: &Compared<'_>,
    by_id: &HashMap<i64, &Entry>,
    by_nik: &HashMap<&str, &Entry>,
) -> Result<Judged, Problem> {
    if row.nik_is_number {
        return Err(Problem::NikIsNumber);
    }
    let id = match &row.id {
        None => None,
        Some(written) => {
            let id = RowId::parse(written).ok_or(Problem::Id)?;
            if id.class != known.class.id {
                return Err(Problem::OtherClass);
            }
            Some(id)
        }
    };
    let digits = row.nik.as_deref().map(plain_digits);
    let entry = match (&id, &digits) {
        (Some(id), _) => *by_id.get(&id.application).ok_or(Problem::Gone)?,
        (None, Some(digits)) => match by_nik.get(digits.as_str()) {
            Some(entry) => entry,
            None => return new(row, columns, known),
        },
        (None, None) => return new(row, columns, known),
    };
    same_person(row, entry, digits.as_deref())?;
    if let Some(column) = row.unreadable.first() {
        return Err(Problem::Unreadable(*column));
    }
    let after = entry.marks.with(&row.marks, columns);
    let untouched = id.as_ref().is_some_and(|id| {
        // What the sheet has no column for was not touched either.
        id.said(&Marks::default().with(&row.marks, columns))
    });
    if after == entry.marks || untouched {
        return Ok(Judged::Same(entry.application));
    }
    if id.as_ref().is_some_and(|id| !id.said(&entry.marks)) {
        return Err(Problem::Conflict {
            bot: Box::new(entry.marks.clone()),
            sheet: Box::new(after),
        });
    }
    allowed(entry, &after, known)?;
    Ok(Judged::Changed(Box::new(Changed {
        number: row.number,
        application: entry.application,
        name: entry.name.as_str().to_owned(),
        before: entry.marks.clone(),
        tells: tells(entry.state, &entry.marks, &after, known.class.state),
        after,
    })))
}

/// May these marks be set now?
///
/// # Errors
/// Why not.
pub fn allowed(entry: &Entry, after: &Marks, known: &Compared<'_>) -> Result<(), Problem> {
    let differences = entry.marks.differences(after);
    if known.class.state.is_over() || !takes_marks(entry.state) {
        return Err(Problem::Over);
    }
    let verdict = differences.contains(&Column::Verdict) || differences.contains(&Column::Because);
    let documents =
        differences.contains(&Column::Documents) || differences.contains(&Column::Missing);
    if known.announcing && !differences.is_empty() {
        return Err(Problem::Announcing);
    }
    if is_announced(known.class.state) {
        if documents {
            return Err(Problem::Announced);
        }
        let seated = matches!(
            entry.state,
            ApplicationState::Confirmed | ApplicationState::InTraining
        );
        if verdict && (seated || after.verdict.is_none()) {
            return Err(Problem::SeatTaken);
        }
        if differences.contains(&Column::Verdict) && known.fixed {
            return Err(Problem::SeatsFixed);
        }
    }
    Ok(())
}

/// Where an application stands once its marks are these; `None` where it stays.
#[must_use]
pub fn next_state(
    state: ApplicationState,
    before: &Marks,
    after: &Marks,
    class: ClassState,
) -> Option<ApplicationState> {
    if is_announced(class) {
        let verdict = after.verdict?;
        return (before.verdict != after.verdict).then(|| verdict.state());
    }
    match (of_state(state).0, after.documents) {
        (known, Some(complete)) if known != Some(complete) => Some(if complete {
            ApplicationState::DocumentsPassed
        } else {
            ApplicationState::DocumentsMissing
        }),
        (_, Some(_) | None) => None,
    }
}

/// Would somebody be told of this change?
#[must_use]
pub fn tells(state: ApplicationState, before: &Marks, after: &Marks, class: ClassState) -> bool {
    next_state(state, before, after, class)
        .is_some_and(|next| application::told(state, next, class).is_some())
}

/// The row is about the person whose application it is, and their data stands as it is known.
fn same_person(row: &Written, entry: &Entry, digits: Option<&str>) -> Result<(), Problem> {
    let known = entry.nik.as_ref().map(Nik::digits);
    if digits.is_some() && digits != known {
        return Err(Problem::NikChanged);
    }
    if let Some(name) = &row.name
        && !name.trim().eq_ignore_ascii_case(entry.name.as_str())
    {
        return Err(Problem::PersonChanged(Column::Name));
    }
    if let Some(phone) = &row.phone
        && Phone::parse(phone).or_else(|_| Phone::from_contact(phone)) != Ok(entry.phone.clone())
    {
        return Err(Problem::PersonChanged(Column::Phone));
    }
    Ok(())
}

fn new(row: &Written, columns: &[Column], known: &Compared<'_>) -> Result<Judged, Problem> {
    let open = match known.class.state {
        ClassState::Open | ClassState::Closed | ClassState::Selecting => true,
        ClassState::Draft
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    };
    if !open {
        return Err(Problem::ClosedToNew);
    }
    if known.announcing {
        return Err(Problem::Announcing);
    }
    let (name, who, fits, nik) = entered::read(row, known)?;
    if let Some(column) = row.unreadable.first() {
        return Err(Problem::Unreadable(*column));
    }
    let mut marks = Marks::default().with(&row.marks, columns);
    if marks.verdict == Some(Verdict::NotAccepted) && marks.because.is_none() {
        marks.because = row.marks.because;
    }
    Ok(Judged::New(
        Box::new(New {
            number: row.number,
            name,
            who,
            marks,
            fits,
        }),
        nik,
    ))
}

/// Only the digits: sheets are filled with blanks, dots and quotes around numbers.
fn plain_digits(written: &str) -> String {
    written.chars().filter(char::is_ascii_digit).collect()
}
