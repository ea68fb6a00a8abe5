//! One application with what the decision needs: the person, what was noted, earlier trainings, who comes next.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::class::ClassCode;
use crate::domain::name::Name;
use crate::domain::role::{Staff, StaffAct, may};
use crate::domain::seats::{Skip, Waiting};
use crate::domain::selection::{RefusalReason, takes_part};
use crate::flows::classes::{Applicant, Known as Classes, Seen};
use crate::flows::selection::{Known, Neighbour, One, Scored, Trained};
use crate::flows::sheets::row::is_announced;
use crate::store::facts::classes::applicants;
use crate::store::writer::Tx;
use crate::store::{StoreError, seats, selection};

/// Earlier trainings that are shown at most.
const MOST_TRAINED: i64 = 8;

/// One application of a class that may be read. NIK and phone are read for those who manage the class alone.
pub(super) async fn read(
    tx: &mut Tx,
    staff: &Staff,
    seen: Seen,
    application: i64,
) -> Result<Known, StoreError> {
    let manages = may(staff, StaffAct::ManageClasses, Some(seen.class.centre.id));
    let taken = seen.seats;
    let known = applicants::one(tx, seen.class, application, manages).await?;
    let Classes::Applicant(applicant) = known else {
        return Ok(Known::Nothing);
    };
    let row = sqlx::query!(
        "SELECT missing, refused_because, queue, seat_until FROM application WHERE id = ?",
        application
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let class = applicant.class.id;
    let last_in_queue = sqlx::query_scalar!(
        "SELECT max(queue) FROM application WHERE class_id = ? AND queue IS NOT NULL",
        class
    )
    .fetch_one(&mut tx.conn)
    .await?
    .unwrap_or(0);
    let (ahead, hindrance) = waits_with(tx, &applicant, row.queue).await?;
    let proposal = selection::proposal(tx, applicant.class.clone()).await?;
    let next_up = if applicant.state == ApplicationState::Accepted {
        seats::next_up(tx, class, application).await?
    } else {
        None
    };
    let judged = takes_part(applicant.state);
    let ranked = proposal.ranked();
    let mine = ranked
        .iter()
        .find(|(proposed, _)| judged && proposed.application == application);
    let moved_there = mine.and_then(|(_, one)| one.moved.clone());
    let proposed = mine.map(|(proposed, _)| *proposed);
    let number = |stored: i64| u32::try_from(stored).unwrap_or(u32::MAX);
    Ok(Known::One(Box::new(One {
        marks: selection::marks(tx, application).await?,
        missing: match row.missing {
            Some(list) => serde_json::from_str(&list)
                .map_err(|_| StoreError::Unreadable("application.missing"))?,
            None => Vec::new(),
        },
        trained: trained(tx, applicant.person, class).await?,
        moved: moved_there,
        because: row
            .refused_because
            .and_then(|slug| RefusalReason::from_slug(&slug)),
        proposed,
        hold: proposal.hold,
        judged: proposal.people,
        next_up,
        queue: row.queue.map(number),
        seat_until: row
            .seat_until
            .and_then(|ms| Timestamp::from_millisecond(ms).ok()),
        seats: taken,
        last_in_queue: number(last_in_queue),
        ahead,
        hindrance,
        next: next(tx, class, application).await?,
        next_test: untested(tx, class, application).await?,
        next_interview: uninterviewed(tx, class, application).await?,
        applicant: *applicant,
    })))
}

/// Who waits for a seat before this application would, and what keeps it from one. Before the announcement nobody waits.
async fn waits_with(
    tx: &mut Tx,
    applicant: &Applicant,
    number: Option<i64>,
) -> Result<(Vec<Waiting>, Option<Skip>), StoreError> {
    if !is_announced(applicant.class.state) {
        return Ok((Vec::new(), None));
    }
    let standing = seats::standing(tx, applicant.class.id).await?;
    let queue = standing.map(|standing| standing.queue).unwrap_or_default();
    // Whoever holds a seat would wait behind everybody.
    let mine = number.filter(|_| applicant.state != ApplicationState::Accepted);
    let ahead = queue
        .into_iter()
        .filter(|one| one.application != applicant.application)
        .filter(|one| mine.is_none_or(|mine| one.number.is_some_and(|number| number < mine)))
        .map(|one| Waiting {
            application: one.application,
            hindrance: one.hindrance,
        });
    let hindrance = seats::hindrance(tx, applicant.application).await?;
    Ok((ahead.collect(), hindrance))
}

/// Trainings of a person in other classes, the newest first.
async fn trained(tx: &mut Tx, person: i64, class: i64) -> Result<Vec<Trained>, StoreError> {
    let rows = sqlx::query!(
        "SELECT class.code, programme.name, class.ends_on, application.state
         FROM application JOIN class ON class.id = application.class_id JOIN programme ON programme.id = class.programme_id
         WHERE application.person_id = ? AND application.class_id <> ?
             AND application.state IN ('confirmed', 'in_training', 'left', 'passed', 'not_passed')
         ORDER BY class.ends_on DESC LIMIT ?",
        person,
        class,
        MOST_TRAINED
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("application");
    rows.into_iter()
        .map(|row| {
            Ok(Trained {
                code: ClassCode::parse(&row.code).map_err(|_| unreadable())?,
                programme: row.name,
                ends_on: row.ends_on.parse().map_err(|_| unreadable())?,
                state: ApplicationState::from_slug(&row.state).ok_or_else(unreadable)?,
            })
        })
        .collect()
}

/// Who applied next.
async fn next(tx: &mut Tx, class: i64, application: i64) -> Result<Option<Neighbour>, StoreError> {
    sqlx::query!(
        r#"SELECT application.id AS "id!: i64", person.name FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ? AND application.id > ? ORDER BY application.id LIMIT 1"#,
        class,
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?
    .map(|row| neighbour(row.id, &row.name))
    .transpose()
}

/// The first of a class without such points: row id of the application.
pub(super) async fn first_without(
    tx: &mut Tx,
    class: i64,
    scored: Scored,
) -> Result<Option<i64>, StoreError> {
    // Row ids begin at 1: behind 0 everybody comes.
    let found = match scored {
        Scored::Test => untested(tx, class, 0).await?,
        Scored::Interview => uninterviewed(tx, class, 0).await?,
    };
    Ok(found.first().map(|one| one.application))
}

/// The next two without points of the test: behind this one first, then from the beginning.
async fn untested(tx: &mut Tx, class: i64, application: i64) -> Result<Vec<Neighbour>, StoreError> {
    let judged = selection::judged_states();
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", person.name FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1 AND application.id <> ?2 AND application.test_score IS NULL
               AND coalesce(application.came, 1) = 1 AND application.state IN (SELECT value FROM json_each(?3))
           ORDER BY application.id < ?2, application.id LIMIT 2"#,
        class,
        application,
        judged
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let rows = rows.into_iter();
    rows.map(|row| neighbour(row.id, &row.name)).collect()
}

/// The same for points of the interview.
async fn uninterviewed(
    tx: &mut Tx,
    class: i64,
    application: i64,
) -> Result<Vec<Neighbour>, StoreError> {
    let judged = selection::judged_states();
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", person.name FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1 AND application.id <> ?2 AND application.interview_score IS NULL
               AND coalesce(application.came, 1) = 1 AND application.state IN (SELECT value FROM json_each(?3))
           ORDER BY application.id < ?2, application.id LIMIT 2"#,
        class,
        application,
        judged
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let rows = rows.into_iter();
    rows.map(|row| neighbour(row.id, &row.name)).collect()
}

fn neighbour(application: i64, name: &str) -> Result<Neighbour, StoreError> {
    let name = Name::parse(name).map_err(|_| StoreError::Unreadable("person.name"))?;
    Ok(Neighbour { application, name })
}
