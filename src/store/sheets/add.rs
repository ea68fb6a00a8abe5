//! People whom a sheet adds: somebody who is registered applies, somebody nobody knew is entered with the consent on paper.

use jiff::Timestamp;

use crate::domain::application::{ApplicationState, Source};
use crate::domain::audit::Action;
use crate::domain::consent::Purpose;
use crate::flows::change::Consent;
use crate::flows::facts::Notice;
use crate::flows::facts::class::Class;
use crate::flows::sheets::compare::{New, Who, next_state};
use crate::flows::sheets::problem::Problem;
use crate::flows::sheets::row::Marks;
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::changes::{self, consent, registration};
use crate::store::sheets::apply::{noted_marks, set};
use crate::store::writer::Tx;

/// Somebody who is added. `false` when they stand there already: the row was applied before.
pub(super) async fn add(
    tx: &mut Tx,
    class: &Class,
    row: &New,
    by: i64,
    notice: Notice,
    now: Timestamp,
) -> Result<Result<bool, Problem>, StoreError> {
    let person = match &row.who {
        Who::Registered(person) => {
            let there = sqlx::query_scalar!("SELECT id FROM person WHERE id = ?", person)
                .fetch_optional(&mut tx.conn)
                .await?;
            if there.is_none() {
                return Ok(Err(Problem::Gone));
            }
            *person
        }
        Who::Entered(entered) => {
            let hash = tx.keys.nik_lookup(entered.nik.digits());
            let hash = hash.as_slice();
            let known = sqlx::query_scalar!("SELECT id FROM person WHERE nik_hash = ?", hash)
                .fetch_optional(&mut tx.conn)
                .await?;
            match known {
                Some(person) => person,
                None => {
                    let Some(answers) = entered.answers(&class.programme.field) else {
                        return Ok(Err(Problem::Gone));
                    };
                    let id = tx.next.person;
                    registration::enter(tx, id, &answers, now).await?;
                    let paper = Consent {
                        purpose: Purpose::Service,
                        granted: true,
                        version: notice.version,
                        hash: notice.hash,
                        at: now,
                        button: "paper".to_owned(),
                    };
                    consent::set(tx, by, id, &paper).await?;
                    id
                }
            }
        }
    };
    let there = sqlx::query_scalar!(
        "SELECT id FROM application WHERE person_id = ? AND class_id = ?",
        person,
        class.id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    if there.is_some() {
        return Ok(Ok(false));
    }
    let id = tx.next.application;
    tx.next.application += 1;
    let state = ApplicationState::Applied;
    let (slug, source, at) = (state.slug(), Source::Staff.slug(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO application (id, person_id, class_id, state, source, created_at, changed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
        id,
        person,
        class.id,
        slug,
        source,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    let marks = Marks::default();
    set(tx, class, id, &marks, &row.marks, by, now).await?;
    let next = next_state(state, &marks, &row.marks, class.state);
    changes::turn_by(tx, id, next.unwrap_or(state), by, now).await?;
    let after = noted_marks(&row.marks, next.unwrap_or(state));
    let about = About {
        person: Some(person),
        ..About::class(class.id)
    };
    let action = Action::ApplicationEntered;
    audit::write(tx, by, action, about, None, Some(&after), now).await?;
    Ok(Ok(true))
}
