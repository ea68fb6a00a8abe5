//! The desk of classes: what is looked up, within the scope of whoever asks. What is not theirs is known as nothing.

/// People who applied.
pub(super) mod applicants;
/// Pages of classes.
pub(super) mod list;

use jiff::Timestamp;

use crate::domain::application::{ApplicationState, holds_seat, is_open};
use crate::domain::class::ClassState;
use crate::domain::role::{Role, Staff, StaffAct, may, may_read_class};
use crate::flows::classes::{Asked, Colleague, Counts, Known, Seen, Want};
use crate::flows::facts::class::Class;
use crate::store::StoreError;
use crate::store::classes;
use crate::store::facts::Known as Chat;
use crate::store::seats as moving_seats;
use crate::store::writer::Tx;

/// Looks up what the conversation wants. `chat` says who asks; what only staff may see is read for staff alone.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    let Some(staff) = chat.staff else {
        return Ok(Known::Nothing);
    };
    match want {
        Want::List(listed) => list::page(tx, &staff, *listed).await,
        Want::Class(id) => Ok(match readable(tx, &staff, *id).await? {
            Some(seen) => Known::Class(Box::new(seen)),
            None => Known::Nothing,
        }),
        Want::Colleagues(id) => colleagues(tx, &staff, *id).await,
        Want::Applicants { class, page } => match readable(tx, &staff, *class).await? {
            Some(seen) => applicants::page(tx, seen, *page).await,
            None => Ok(Known::Nothing),
        },
        Want::Search { class, typed } => match readable(tx, &staff, *class).await? {
            Some(seen) => applicants::search(tx, seen, typed).await,
            None => Ok(Known::Nothing),
        },
        Want::Applicant(application) => {
            let class = applicants::class_of(tx, *application).await?;
            let Some(class) = class else {
                return Ok(Known::Nothing);
            };
            match readable(tx, &staff, class).await? {
                Some(seen) => {
                    let manages = manages(&staff, &seen.class);
                    applicants::one(tx, seen.class, *application, manages).await
                }
                None => Ok(Known::Nothing),
            }
        }
    }
}

fn manages(staff: &Staff, class: &Class) -> bool {
    may(staff, StaffAct::ManageClasses, Some(class.centre.id))
}

/// A class that this member of staff may read: of their centre, or one that they teach. Head and admins read all.
pub(super) async fn readable(
    tx: &mut Tx,
    staff: &Staff,
    id: i64,
) -> Result<Option<Seen>, StoreError> {
    let Some(class) = classes::by_id(tx, id).await? else {
        return Ok(None);
    };
    let instructors = teaching(tx, id).await?;
    let ids: Vec<i64> = instructors.iter().map(|colleague| colleague.id).collect();
    if !may_read_class(staff, class.centre.id, &ids) {
        return Ok(None);
    }
    let (counts, taken) = counted(tx, id).await?;
    let moving = match class.state {
        ClassState::Announced | ClassState::Running => {
            let counts = moving_seats::counts(tx, id).await?;
            Some((counts, class.seats_fixed_from()))
        }
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => None,
    };
    let expected = match class.state {
        ClassState::Open | ClassState::Closed | ClassState::Selecting
            if class.test_at.is_some() =>
        {
            Some(moving_seats::expected(tx, id).await?)
        }
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => None,
    };
    Ok(Some(Seen {
        class,
        instructors,
        seats: taken,
        counts,
        moving,
        expected,
    }))
}

/// Who teaches a class.
async fn teaching(tx: &mut Tx, class: i64) -> Result<Vec<Colleague>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT staff.telegram_id AS "id!: i64", staff.name FROM class_instructor
           JOIN staff ON staff.telegram_id = class_instructor.staff_id
           WHERE class_instructor.class_id = ? ORDER BY staff.telegram_id"#,
        class
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let colleague = |id, name| Colleague { id, name };
    Ok(rows
        .into_iter()
        .map(|row| colleague(row.id, row.name))
        .collect())
}

/// Those who applied to a class, counted, and how many seats are taken.
async fn counted(tx: &mut Tx, class: i64) -> Result<(Counts, u32), StoreError> {
    let rows = sqlx::query!(
        r#"SELECT state, count(*) AS "count!: i64" FROM application WHERE class_id = ? GROUP BY state"#,
        class
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let (mut counts, mut seats) = (Counts::default(), 0);
    for row in rows {
        let state = ApplicationState::from_slug(&row.state)
            .ok_or(StoreError::Unreadable("application.state"))?;
        let count = u32::try_from(row.count).unwrap_or(u32::MAX);
        let kind = if is_open(state) {
            &mut counts.standing
        } else if state == ApplicationState::Withdrawn {
            &mut counts.withdrawn
        } else if state == ApplicationState::Passed {
            &mut counts.passed
        } else {
            &mut counts.ended
        };
        *kind = kind.saturating_add(count);
        if holds_seat(state) {
            seats += count;
        }
    }
    Ok((counts, seats))
}

/// A class with the staff of its centre who may teach it.
async fn colleagues(tx: &mut Tx, staff: &Staff, id: i64) -> Result<Known, StoreError> {
    let Some(seen) = readable(tx, staff, id).await? else {
        return Ok(Known::Nothing);
    };
    if staff.role == Role::Instructor {
        return Ok(Known::Nothing);
    }
    let mut colleagues = may_teach(tx, seen.class.centre.id).await?;
    let teaching: Vec<i64> = seen.instructors.iter().map(|one| one.id).collect();
    // Who teaches but moved to another centre can still be taken away.
    for one in seen.instructors {
        if !colleagues.contains(&one) {
            colleagues.push(one);
        }
    }
    Ok(Known::Colleagues(Box::new(Asked {
        class: seen.class,
        colleagues,
        teaching,
    })))
}

/// The staff of a centre who may teach.
pub(super) async fn may_teach(tx: &mut Tx, centre: i64) -> Result<Vec<Colleague>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT telegram_id AS "id!: i64", name FROM staff
           WHERE centre_id = ? AND role IN ('instructor', 'officer') ORDER BY role, telegram_id LIMIT 30"#,
        centre
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let colleague = |id, name| Colleague { id, name };
    Ok(rows
        .into_iter()
        .map(|row| colleague(row.id, row.name))
        .collect())
}
