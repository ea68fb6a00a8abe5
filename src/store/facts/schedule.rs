//! One's own schedule, and what one says beforehand about coming: what a step may know. Only what belongs to somebody who is
//! reached through the chat is ever read.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::meeting::Answer;
use crate::domain::name::Name;
use crate::flows::applications::Shown;
use crate::flows::facts::application::Held;
use crate::flows::facts::meeting::Meeting;
use crate::flows::schedule::{Attendee, Given, Known, Planned, Slot, Want};
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{StoreError, applications, classes, meetings, seats};

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    match want {
        Want::Ours => Ok(Known::Ours(ours(tx, chat).await?)),
        Want::One {
            meeting,
            application,
        } => {
            if !seats::is_reached_here(tx, *application, chat.chat).await? {
                return Ok(Known::Nothing);
            }
            let slot = slot(tx, *meeting, *application).await?;
            Ok(slot.map_or(Known::Nothing, |mut slot| {
                slot.shared = chat.persons > 1;
                Known::One(Box::new(slot))
            }))
        }
    }
}

/// What stands of everybody who is reached through the chat.
async fn ours(tx: &mut Tx, chat: &Chat) -> Result<Vec<Attendee>, StoreError> {
    let people = sqlx::query!(
        r#"SELECT id AS "id!: i64", name FROM person WHERE chat_id = ? ORDER BY id"#,
        chat.chat
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let ids: Vec<i64> = people.iter().map(|row| row.id).collect();
    let names: HashMap<i64, String> = people.into_iter().map(|row| (row.id, row.name)).collect();
    let held = applications::of_persons(tx, &ids).await?;
    let mut held: Vec<(i64, Held)> = held.into_iter().filter(|(_, one)| one.stands()).collect();
    held.sort_by_key(|(person, one)| (*person, one.id));
    let mut attendees = Vec::new();
    for (person, one) in held {
        let Some(class) = classes::by_id(tx, one.class).await? else {
            continue;
        };
        let name = names.get(&person).and_then(|name| Name::parse(name).ok());
        let name = name.ok_or(StoreError::Unreadable("person.name"))?;
        let meetings = expected(tx, &one).await?;
        let daily = sqlx::query_scalar!("SELECT daily FROM application WHERE id = ?", one.id)
            .fetch_one(&mut tx.conn)
            .await?;
        attendees.push(Attendee {
            shown: Shown {
                id: one.id,
                state: one.state,
                class,
                second: None,
                applied_at: one.applied_at,
                detail: one.detail,
            },
            name,
            daily: daily == 1,
            meetings,
        });
    }
    Ok(attendees)
}

/// The meetings that an application is expected at.
async fn expected(tx: &mut Tx, one: &Held) -> Result<Vec<Planned>, StoreError> {
    let all = meetings::of_class(&mut tx.conn, one.class).await?;
    let named: HashSet<i64> = sqlx::query_scalar!(
        r#"SELECT meeting_id AS "id!: i64" FROM meeting_named WHERE application_id = ?"#,
        one.id
    )
    .fetch_all(&mut tx.conn)
    .await?
    .into_iter()
    .collect();
    let answers: HashMap<i64, Answer> = sqlx::query!(
        r#"SELECT meeting_id AS "id!: i64", answer FROM meeting_answer WHERE application_id = ?"#,
        one.id
    )
    .fetch_all(&mut tx.conn)
    .await?
    .into_iter()
    .filter_map(|row| Some((row.id, Answer::from_slug(&row.answer)?)))
    .collect();
    let comes = |meeting: &Meeting| {
        meeting.kind.audience().includes(one.state)
            && (!meeting.named_only || named.contains(&meeting.id))
    };
    let planned = all.into_iter().filter(comes).map(|meeting| Planned {
        answer: answers.get(&meeting.id).copied(),
        meeting,
    });
    Ok(planned.collect())
}

/// One meeting for one application.
async fn slot(tx: &mut Tx, meeting: i64, application: i64) -> Result<Option<Slot>, StoreError> {
    let row = sqlx::query!(
        r#"SELECT application.class_id, application.state, person.name,
            EXISTS (SELECT 1 FROM meeting_named WHERE meeting_id = ?2 AND application_id = ?1) AS "named!: i64",
            meeting_answer.answer AS "answer?", meeting_answer.reason IS NOT NULL AS "reason!: i64",
            meeting_answer.letter IS NOT NULL AS "letter!: i64"
           FROM application JOIN person ON person.id = application.person_id
           LEFT JOIN meeting_answer ON meeting_answer.meeting_id = ?2 AND meeting_answer.application_id = application.id
           WHERE application.id = ?1"#,
        application,
        meeting
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let known = meetings::by_ids(&mut tx.conn, &[meeting]).await?;
    let (Some(row), Some(meeting)) = (row, known.into_iter().next()) else {
        return Ok(None);
    };
    if meeting.class != row.class_id {
        return Ok(None);
    }
    let Some(class) = classes::by_id(tx, row.class_id).await? else {
        return Ok(None);
    };
    let unreadable = || StoreError::Unreadable("application");
    let state = ApplicationState::from_slug(&row.state).ok_or_else(unreadable)?;
    let given = row.answer.as_deref().and_then(Answer::from_slug);
    Ok(Some(Slot {
        expected: meeting.kind.audience().includes(state)
            && (!meeting.named_only || row.named == 1),
        meeting,
        class,
        application,
        name: Name::parse(&row.name).map_err(|_| unreadable())?,
        shared: false,
        given: given.map(|answer| Given {
            answer,
            reason: row.reason == 1,
            letter: row.letter == 1,
        }),
    }))
}
