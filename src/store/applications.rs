//! The applications of people, as conversations see them: read here, whichever conversation asks.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::class::{ClassCode, ClassState};
use crate::domain::completion::Competence;
use crate::domain::seats::Skip;
use crate::domain::selection::RefusalReason;
use crate::flows::facts::application::{Detail, Held};
use crate::store::StoreError;
use crate::store::outbox::json_list;
use crate::store::writer::Tx;

/// All applications of a person, oldest first.
pub(in crate::store) async fn of_person(tx: &mut Tx, person: i64) -> Result<Vec<Held>, StoreError> {
    let all = of_persons(tx, &[person]).await?;
    Ok(all.into_iter().map(|(_, held)| held).collect())
}

/// All applications of these people, each with the row id of its person, oldest first.
pub(in crate::store) async fn of_persons(
    tx: &mut Tx,
    persons: &[i64],
) -> Result<Vec<(i64, Held)>, StoreError> {
    let list = json_list(persons);
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id, application.person_id, application.class_id, application.second_class_id,
            application.state, application.missing, application.competence, application.certificate, application.finished_at, application.seat_until, application.refused_because,
            class.state AS class_state, class.code, class.starts_on, class.ends_on, programme.field_slug,
            application.created_at,
            (SELECT max(at) FROM application_step WHERE application_step.application_id = application.id
                AND application_step.state = application.state) AS "since?: i64",
            CASE WHEN application.state = 'reserve' THEN (SELECT count(*) FROM application AS waiting
                WHERE waiting.class_id = application.class_id AND waiting.state = 'reserve'
                    AND waiting.queue <= application.queue) END AS "position?: i64",
            CASE WHEN application.state <> 'reserve' OR application.skipped_because IS NULL THEN NULL
                WHEN (SELECT person.service_since FROM person WHERE person.id = application.person_id) IS NULL THEN 'no_consent'
                WHEN EXISTS (SELECT 1 FROM application AS other JOIN class AS elsewhere ON elsewhere.id = other.class_id
                    WHERE other.person_id = application.person_id AND other.class_id <> application.class_id
                    AND other.state IN ('confirmed', 'in_training') AND elsewhere.state NOT IN ('finished', 'cancelled')
                    AND elsewhere.starts_on <= class.ends_on AND elsewhere.ends_on >= class.starts_on) THEN 'other_class'
                END AS "passed_by?: String"
         FROM application JOIN class ON class.id = application.class_id
         JOIN programme ON programme.id = class.programme_id
         WHERE application.person_id IN (SELECT value FROM json_each(?)) ORDER BY application.id"#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter()
        .map(|row| row.held().ok_or(StoreError::Unreadable("application")))
        .collect()
}

struct Row {
    id: i64,
    person_id: i64,
    class_id: i64,
    second_class_id: Option<i64>,
    state: String,
    missing: Option<String>,
    competence: Option<String>,
    certificate: Option<String>,
    finished_at: Option<i64>,
    seat_until: Option<i64>,
    refused_because: Option<String>,
    class_state: String,
    code: String,
    starts_on: String,
    ends_on: String,
    field_slug: String,
    created_at: i64,
    since: Option<i64>,
    position: Option<i64>,
    passed_by: Option<String>,
}

impl Row {
    fn held(self) -> Option<(i64, Held)> {
        let moment = |ms: Option<i64>| ms.and_then(|ms| Timestamp::from_millisecond(ms).ok());
        let because = self.refused_because.as_deref();
        let held = Held {
            id: self.id,
            class: self.class_id,
            code: ClassCode::parse(&self.code).ok()?,
            second: self.second_class_id,
            state: ApplicationState::from_slug(&self.state)?,
            class_state: ClassState::from_slug(&self.class_state)?,
            field: self.field_slug,
            starts_on: self.starts_on.parse().ok()?,
            ends_on: self.ends_on.parse().ok()?,
            applied_at: Timestamp::from_millisecond(self.created_at).ok()?,
            detail: Detail {
                missing: match &self.missing {
                    Some(list) => serde_json::from_str(list).ok()?,
                    None => Vec::new(),
                },
                since: moment(self.since),
                position: self.position.and_then(|place| u32::try_from(place).ok()),
                seat_until: moment(self.seat_until),
                because: because.and_then(RefusalReason::from_slug),
                competence: (self.competence.as_deref())
                    .filter(|_| self.finished_at.is_some())
                    .and_then(Competence::from_slug),
                certificate: self.certificate.filter(|_| self.finished_at.is_some()),
                passed_by: self.passed_by.as_deref().and_then(Skip::from_slug),
            },
        };
        Some((self.person_id, held))
    }
}
