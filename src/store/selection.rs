//! Who is judged in a class, what was noted about them, and the announcement that waits: read here, whoever asks.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::name::Name;
use crate::domain::selection::{Candidate, RefusalReason, Score, Verdict, takes_part};
use crate::flows::facts::class::Class;
use crate::flows::selection::{Hold, Judged, Marks, Moved, Proposal};
use crate::store::seal::Purpose;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// Classes whose announcement is due.
pub async fn due(reader: &mut Reader, now: Timestamp, most: i64) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM class WHERE announce_at IS NOT NULL AND announce_at <= ? ORDER BY announce_at LIMIT ?"#,
        now,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// The announcement of a class that waits.
pub(in crate::store) async fn hold(tx: &mut Tx, class: i64) -> Result<Option<Hold>, StoreError> {
    let row = sqlx::query!(
        "SELECT announce_at, announce_by FROM class WHERE id = ?",
        class
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let at = row
        .as_ref()
        .and_then(|row| Timestamp::from_millisecond(row.announce_at?).ok());
    let by = row.and_then(|row| row.announce_by).unwrap_or(0);
    Ok(at.map(|at| Hold { at, by }))
}

/// What was noted about one application.
pub(in crate::store) async fn marks(tx: &mut Tx, application: i64) -> Result<Marks, StoreError> {
    let row = sqlx::query!(
        "SELECT test_score, interview_score, came FROM application WHERE id = ?",
        application
    )
    .fetch_one(&mut tx.conn)
    .await?;
    Ok(Marks {
        test: row.test_score.and_then(Score::from_hundredths),
        interview: row.interview_score.and_then(Score::from_hundredths),
        came: row.came.map(|came| came == 1),
    })
}

/// The states of an application that is judged, as a JSON list for `json_each`.
pub(in crate::store) fn judged_states() -> String {
    let judged: Vec<String> = ApplicationState::ALL
        .into_iter()
        .filter(|state| takes_part(*state))
        .map(|state| format!("\"{}\"", state.slug()))
        .collect();
    format!("[{}]", judged.join(","))
}

/// Everybody who is judged in the class of this row id, as it stands in this transaction.
///
/// # Errors
/// The store's own.
pub async fn of_class(tx: &mut Tx, class: i64) -> Result<Option<Proposal>, StoreError> {
    match crate::store::classes::by_id(tx, class).await? {
        Some(class) => Ok(Some(proposal(tx, class).await?)),
        None => Ok(None),
    }
}

/// Everybody who is judged in a class.
pub(in crate::store) async fn proposal(tx: &mut Tx, class: Class) -> Result<Proposal, StoreError> {
    let (id, judged) = (class.id, judged_states());
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", application.state, application.test_score, application.interview_score,
            application.came, application.proposed, application.proposed_by, application.moved_because,
            application.refused_because, person.name, person.service_since IS NOT NULL AS "agrees!: i64",
            chat.id AS "chat?: i64", staff.name AS "colleague?"
           FROM application JOIN person ON person.id = application.person_id
           LEFT JOIN chat ON chat.id = person.chat_id AND chat.left_at IS NULL
           LEFT JOIN staff ON staff.telegram_id = application.proposed_by
           WHERE application.class_id = ? AND application.state IN (SELECT value FROM json_each(?))
           ORDER BY application.id"#,
        id,
        judged
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("application");
    let mut people = Vec::with_capacity(rows.len());
    for row in rows {
        let moved_to = row
            .proposed
            .filter(|_| row.proposed_by.is_some())
            .and_then(|slug| Verdict::from_slug(&slug));
        let why = row
            .moved_because
            .and_then(|sealed| tx.keys.open_text(&sealed, Purpose::Audit))
            .and_then(|json| serde_json::from_str(&json).ok());
        people.push(Judged {
            candidate: Candidate {
                application: row.id,
                state: ApplicationState::from_slug(&row.state).ok_or_else(unreadable)?,
                test: row.test_score.and_then(Score::from_hundredths),
                interview: row.interview_score.and_then(Score::from_hundredths),
                came: row.came.map(|came| came == 1),
                agrees: row.agrees == 1,
                moved: moved_to,
                because: row
                    .refused_because
                    .and_then(|slug| RefusalReason::from_slug(&slug)),
            },
            name: Name::parse(&row.name).map_err(|_| unreadable())?,
            reachable: row.chat.is_some(),
            moved: moved_to.map(|to| Moved {
                to,
                why,
                by: row.colleague,
            }),
        });
    }
    let hold = hold(tx, id).await?;
    Ok(Proposal {
        class,
        hold,
        people,
    })
}
