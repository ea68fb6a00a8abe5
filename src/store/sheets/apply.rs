//! What staff decided to apply, some rows at a time: each is held against how it stands in this very transaction, so a row that
//! was applied before changes nothing, and one that somebody changed meanwhile is left alone.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::audit::{Action, Field, noted};
use crate::domain::selection::{RefusalReason, Score, Verdict};
use crate::domain::{role, seats};
use crate::flows::facts::Notice;
use crate::flows::facts::class::Class;
use crate::flows::sheets::compare::{Changed, Compared, Plan, allowed, next_state};
use crate::flows::sheets::problem::Problem;
use crate::flows::sheets::row::{Entry, Marks, is_announced};
use crate::store::audit::{self, About};
use crate::store::sheets::{add, announcing, people, staff};
use crate::store::writer::Tx;
use crate::store::{StoreError, changes, classes};

/// What came of some rows.
#[derive(Debug, Clone, Default)]
pub struct Applied {
    /// Rows that stand as the sheet says.
    pub applied: u32,
    /// Of those, people who were added now.
    pub added: u32,
    /// Rows that were left alone: number, name, why.
    pub refused: Vec<(u32, String, Problem)>,
    /// Applications that stand elsewhere now, with where they stood.
    pub moved: Vec<(i64, ApplicationState)>,
}

/// Applies some rows of a sheet; `by` is read anew, `notice` is what the paper says that new people signed.
pub async fn apply(
    tx: &mut Tx,
    class: i64,
    by: i64,
    rows: &Plan,
    notice: Notice,
    now: Timestamp,
) -> Result<Applied, StoreError> {
    let mut applied = Applied::default();
    let class = classes::by_id(tx, class).await?;
    let staff = staff(&mut tx.conn, by).await?;
    let (Some(class), Some(staff)) = (class, staff) else {
        return Ok(applied);
    };
    if !role::may(&staff, role::StaffAct::ManageClasses, Some(class.centre.id)) {
        return Ok(applied);
    }
    let known = Compared {
        announcing: announcing(&mut tx.conn, class.id).await?,
        class: &class,
        entries: &[],
        registered: &std::collections::HashMap::new(),
        today: crate::domain::wib::local(now).date(),
        fixed: class.seats_fixed_from() <= now,
    };
    let ids: Vec<i64> = rows.changed.iter().map(|row| row.application).collect();
    let keys = tx.keys.clone();
    let entries = people::read(&mut tx.conn, &keys, class.id, Some(&ids)).await?;
    for row in &rows.changed {
        let entry = entries
            .iter()
            .find(|entry| entry.application == row.application);
        let judged = match entry {
            None => Err(Problem::Gone),
            Some(entry) if entry.marks == row.after => Ok(None),
            Some(entry) if entry.marks != row.before => Err(Problem::Conflict {
                bot: Box::new(entry.marks.clone()),
                sheet: Box::new(row.after.clone()),
            }),
            Some(entry) => allowed(entry, &row.after, &known).map(|()| Some(entry)),
        };
        let judged = match judged {
            Ok(Some(entry)) => change(tx, &class, entry, row, by, now).await?.map(Some),
            Ok(None) => Ok(None),
            Err(problem) => Err(problem),
        };
        match judged {
            Ok(told) => {
                applied.applied += 1;
                applied.moved.extend(told.flatten());
            }
            Err(problem) => applied
                .refused
                .push((row.number, row.name.clone(), problem)),
        }
    }
    for row in &rows.new {
        match add::add(tx, &class, row, by, notice, now).await? {
            Ok(added) => {
                applied.applied += 1;
                applied.added += u32::from(added);
            }
            Err(problem) => applied
                .refused
                .push((row.number, row.name.clone(), problem)),
        }
    }
    Ok(applied)
}

/// Marks of one application.
async fn change(
    tx: &mut Tx,
    class: &Class,
    entry: &Entry,
    row: &Changed,
    by: i64,
    now: Timestamp,
) -> Result<Result<Option<(i64, ApplicationState)>, Problem>, StoreError> {
    let state = next_state(entry.state, &entry.marks, &row.after, class.state);
    if state == Some(ApplicationState::Accepted) && taken(tx, class.id).await? >= class.quota.into()
    {
        return Ok(Err(Problem::NoSeat));
    }
    set(
        tx,
        class,
        entry.application,
        &entry.marks,
        &row.after,
        by,
        now,
    )
    .await?;
    if let Some(state) = state {
        if is_announced(class.state) {
            place(tx, class, entry, state, row.after.because, now).await?;
        }
        changes::turn_by(tx, entry.application, state, by, now).await?;
    }
    let (before, after) = (
        noted_marks(&entry.marks, entry.state),
        noted_marks(&row.after, state.unwrap_or(entry.state)),
    );
    let about = About {
        person: Some(entry.person),
        ..About::class(class.id)
    };
    let action = Action::ApplicationMoved;
    audit::write(tx, by, action, about, Some(&before), Some(&after), now).await?;
    Ok(Ok(state.map(|_| (entry.application, entry.state))))
}

/// Writes marks; what was moved by staff is kept as moved.
pub(super) async fn set(
    tx: &mut Tx,
    class: &Class,
    application: i64,
    before: &Marks,
    after: &Marks,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let missing = match after.missing.as_slice() {
        [] => None,
        missing => Some(
            serde_json::to_string(missing)
                .map_err(|_| StoreError::Unreadable("application.missing"))?,
        ),
    };
    let (test, interview) = (
        after.test.map(|score| i64::from(score.hundredths())),
        after.interview.map(|score| i64::from(score.hundredths())),
    );
    let (because, now_ms) = (after.because.map(RefusalReason::slug), now.as_millisecond());
    // After the announcement the verdict is the state.
    let moved = !is_announced(class.state) && before.verdict != after.verdict;
    let (proposed, by) = (
        after.verdict.map(Verdict::slug),
        after.verdict.is_some().then_some(by),
    );
    sqlx::query!(
        "UPDATE application SET missing = ?2, came = ?3, test_score = ?4, interview_score = ?5, refused_because = ?6,
             proposed = CASE WHEN ?7 THEN ?8 ELSE proposed END,
             proposed_rank = CASE WHEN ?7 THEN NULL ELSE proposed_rank END,
             moved_because = CASE WHEN ?7 THEN NULL ELSE moved_because END,
             proposed_by = CASE WHEN ?7 THEN ?9 ELSE proposed_by END, changed_at = ?10
         WHERE id = ?1",
        application,
        missing,
        after.came,
        test,
        interview,
        because,
        moved,
        proposed,
        by,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Seats that are taken or held.
async fn taken(tx: &mut Tx, class: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(
        "SELECT count(*) FROM application WHERE class_id = ? AND state IN ('accepted', 'confirmed', 'in_training')",
        class
    )
    .fetch_one(&mut tx.conn)
    .await?)
}

/// What belongs to a place after the announcement: until when a seat is held, the number in the queue, a reason.
async fn place(
    tx: &mut Tx,
    class: &Class,
    entry: &Entry,
    state: ApplicationState,
    because: Option<RefusalReason>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (mut until, mut queue, mut reason) = (None, None, None);
    if state == ApplicationState::Accepted {
        let usual = seats::held_until(now, class.seats_fixed_from(), &|day| {
            class.days_off.is_off(day)
        });
        let announced = class.confirm_until.filter(|at| *at > usual);
        until = Some(announced.unwrap_or(usual).as_millisecond());
    } else if state == ApplicationState::Reserve {
        let last = sqlx::query_scalar!(
            "SELECT max(queue) FROM application WHERE class_id = ?",
            class.id
        )
        .fetch_one(&mut tx.conn)
        .await?;
        queue = Some(last.unwrap_or(0) + 1);
    } else {
        reason = Some(because.unwrap_or(RefusalReason::SeatsFull).slug());
    }
    // Whoever gives a seat up waits behind the others; whoever had a place in the queue has it again.
    let gives_up = entry.state == ApplicationState::Accepted;
    sqlx::query!(
        "UPDATE application SET seat_until = ?2, queue = CASE WHEN ?5 THEN coalesce(?3, queue) ELSE coalesce(queue, ?3) END,
             refused_because = ?4
         WHERE id = ?1",
        entry.application,
        until,
        queue,
        reason,
        gives_up
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// The names of those of these applications who are not reached: no chat, or one that was left.
pub async fn unreached(tx: &mut Tx, applications: &[i64]) -> Result<Vec<String>, StoreError> {
    let list = crate::store::outbox::json_list(applications);
    Ok(sqlx::query_scalar!(
        "SELECT person.name FROM json_each(?) AS asked JOIN application ON application.id = asked.value
         JOIN person ON person.id = application.person_id LEFT JOIN chat ON chat.id = person.chat_id
         WHERE chat.id IS NULL OR chat.left_at IS NOT NULL ORDER BY asked.key",
        list
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// One side of what is kept on record.
pub(super) fn noted_marks(marks: &Marks, state: ApplicationState) -> String {
    let points = |score: Option<Score>| {
        score.map_or_else(String::new, |score| {
            let (whole, part) = (score.hundredths() / 100, score.hundredths() % 100);
            format!("{whole}.{part:02}")
        })
    };
    let (test, interview) = (points(marks.test), points(marks.interview));
    let missing = marks.missing.join(", ");
    let came = marks
        .came
        .map_or("", |came| if came { "yes" } else { "no" });
    let all = [
        (Field::ApplicationState, state.slug()),
        (Field::Documents, &missing),
        (Field::Came, came),
        (Field::TestScore, &test),
        (Field::InterviewScore, &interview),
        (
            Field::Refusal,
            marks.because.map_or("", RefusalReason::slug),
        ),
    ];
    let said: Vec<(Field, &str)> = all
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    noted(&said)
}
