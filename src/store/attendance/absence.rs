//! Absence in a row: what somebody's lessons show, and what was asked and told about it.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::attendance::absence::{Lesson, Told};
use crate::domain::class::ClassState;
use crate::domain::meeting::Kind as Meets;
use crate::domain::name::Name;
use crate::domain::reminder::Kind;
use crate::domain::role::Role;
use crate::flows::attendance::{Absence, Own};
use crate::store::attendance::{mark, teachers, unreadable};
use crate::store::writer::Tx;
use crate::store::{StoreError, classes};

/// What was asked and told about somebody's absence, by the beginning of each run.
async fn told(tx: &mut Tx, application: i64) -> Result<Vec<(Timestamp, Told)>, StoreError> {
    let rows = sqlx::query!(
        "SELECT kind, about, at FROM reminder WHERE application_id = ? ORDER BY about",
        application
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut told: BTreeMap<i64, Told> = BTreeMap::new();
    for row in rows {
        let at = Timestamp::from_millisecond(row.at).map_err(|_| unreadable())?;
        let mut set = |field: fn(&mut Told) -> &mut Option<Timestamp>| {
            *field(told.entry(row.about).or_default()) = Some(at);
        };
        match Kind::from_slug(&row.kind) {
            Some(Kind::AbsenceAsked) => set(|told| &mut told.asked),
            Some(Kind::AbsenceAnswered) => set(|told| &mut told.answered),
            Some(Kind::AbsenceToTeacher) => set(|told| &mut told.teacher),
            Some(Kind::AbsenceToHead) => set(|told| &mut told.head),
            Some(_) | None => {}
        }
    }
    let told = told.into_iter();
    told.map(|(about, told)| {
        let about = Timestamp::from_millisecond(about).map_err(|_| unreadable())?;
        Ok((about, told))
    })
    .collect()
}

/// A participation of somebody who is reached through this chat.
pub(in crate::store) async fn own(
    tx: &mut Tx,
    application: i64,
    chat: i64,
) -> Result<Option<Own>, StoreError> {
    let class = sqlx::query_scalar!(
        "SELECT application.class_id FROM application JOIN person ON person.id = application.person_id
         WHERE application.id = ? AND person.chat_id = ?",
        application,
        chat
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(class) = class else { return Ok(None) };
    let Some(class) = classes::by_id(tx, class).await? else {
        return Ok(None);
    };
    let told = told(tx, application).await?;
    Ok(Some(Own {
        application,
        class,
        told,
    }))
}

/// Somebody whose absence is looked at.
pub async fn absence(
    tx: &mut Tx,
    application: i64,
    now: Timestamp,
) -> Result<Option<Absence>, StoreError> {
    let row = sqlx::query!(
        r#"SELECT application.class_id, application.person_id, application.state, person.name,
            person.chat_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM chat WHERE chat.id = person.chat_id AND chat.left_at IS NOT NULL) AS "reached!: bool"
           FROM application JOIN person ON person.id = application.person_id WHERE application.id = ?"#,
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let Some(class) = classes::by_id(tx, row.class_id).await? else {
        return Ok(None);
    };
    let takes_part = matches!(
        ApplicationState::from_slug(&row.state),
        Some(ApplicationState::Confirmed | ApplicationState::InTraining)
    ) && matches!(class.state, ClassState::Announced | ClassState::Running);
    let (kind, at) = (Meets::Lesson.slug(), now.as_millisecond());
    let rows = sqlx::query!(
        r#"SELECT meeting.starts_at, meeting.closed_at IS NOT NULL AS "closed!: bool", attendance.state AS "mark?"
           FROM meeting LEFT JOIN attendance ON attendance.meeting_id = meeting.id AND attendance.application_id = ?2
           WHERE meeting.class_id = ?1 AND meeting.starts_at <= ?3 AND meeting.kind = ?4 AND meeting.cancelled = 0
           AND meeting.named_only = 0 AND (meeting.closed_at IS NULL OR attendance.state IS NOT NULL)
           ORDER BY meeting.starts_at"#,
        row.class_id,
        application,
        at,
        kind
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut lessons = Vec::with_capacity(rows.len());
    for lesson in rows {
        let starts_at = Timestamp::from_millisecond(lesson.starts_at).map_err(|_| unreadable())?;
        let noted = mark(lesson.mark.as_deref(), None)?;
        lessons.push(Lesson {
            starts_at,
            mark: noted.filter(|_| lesson.closed),
        });
    }
    let head = Role::Head.slug();
    let heads = sqlx::query_scalar!(
        "SELECT telegram_id FROM staff WHERE role = ? ORDER BY telegram_id",
        head
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(Some(Absence {
        application,
        person: row.person_id,
        name: Name::parse(&row.name).map_err(|_| unreadable())?,
        takes_part,
        reached: row.reached,
        lessons,
        told: told(tx, application).await?,
        teachers: teachers(&mut tx.conn, class.id, None).await?,
        heads,
        class,
    }))
}
