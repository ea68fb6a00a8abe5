//! What people work as, told by themselves: what is written. A spell is never overwritten: how it stood before a change is kept
//! beside it.

use jiff::Timestamp;
use serde_json::json;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::work::{Source, Status, Verdict};
use crate::flows::work::{Change, Fill};
use crate::store::audit::{self, About};
use crate::store::seal::Purpose;
use crate::store::spells::Details;
use crate::store::writer::Tx;
use crate::store::{StoreError, follow_up};

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    let at = now.as_millisecond();
    match change {
        Change::Begin {
            id,
            person,
            status,
            by,
        } => {
            tx.next.spell = tx.next.spell.max(id + 1);
            let source = if by.is_some() { "staff" } else { "person" };
            let status = status.slug();
            sqlx::query!(
                "INSERT INTO spell (id, person_id, status, source, told_at, told_by) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                person,
                status,
                source,
                at,
                by
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::End { spell, on, by } => {
            keep(tx, *spell, *by, at).await?;
            let on = on.to_string();
            sqlx::query!(
                "UPDATE spell SET ends_on = ? WHERE id = ? AND ends_on IS NULL",
                on,
                spell
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::Resume { spell } => {
            keep(tx, *spell, None, at).await?;
            sqlx::query!("UPDATE spell SET ends_on = NULL WHERE id = ?", spell)
                .execute(&mut tx.conn)
                .await?;
            Ok(())
        }
        Change::Fill { spell, fill, by } => {
            keep(tx, *spell, *by, at).await?;
            write(tx, *spell, fill).await
        }
        Change::Answer {
            person,
            status,
            source,
            by,
        } => answer(tx, *person, *status, (*source, *by), now).await,
        Change::Link { spell, hash, until } => {
            let (hash, until) = (hash.as_slice(), until.as_millisecond());
            sqlx::query!(
                "INSERT INTO confirmation (spell_id, token_hash, made_at, expires_at) VALUES (?, ?, ?, ?)",
                spell,
                hash,
                at,
                until
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::Claimed {
            id,
            spell,
            verdict,
            by,
        } => claimed(tx, (*id, *spell), *verdict, *by, at).await,
        Change::Check { spell, note, by } => check(tx, *spell, note, *by, now).await,
        Change::Lay {
            application,
            finished,
            steps,
        } => follow_up::lay(tx, *application, *finished, steps).await,
        Change::Move {
            application,
            step,
            to,
        } => follow_up::move_on(tx, *application, *step, *to, now).await,
    }
}

/// Keeps how a spell stands before it is changed.
async fn keep(tx: &mut Tx, spell: i64, by: Option<i64>, at: i64) -> Result<(), StoreError> {
    let row = sqlx::query!(
        "SELECT starts_on, ends_on, details, fits, people, wage, place, level, level_at, level_by FROM spell WHERE id = ?",
        spell
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else {
        return Ok(());
    };
    let details = Details::open(row.details.as_deref(), &tx.keys)
        .ok_or(StoreError::Unreadable("spell.details"))?;
    let was = json!({
        "starts_on": row.starts_on,
        "ends_on": row.ends_on,
        "details": details,
        "fits": row.fits,
        "people": row.people,
        "wage": row.wage,
        "place": row.place,
        "level": row.level,
        "level_at": row.level_at,
        "level_by": row.level_by,
    });
    let was = tx.keys.seal(was.to_string().as_bytes(), Purpose::Work);
    sqlx::query!(
        "INSERT INTO spell_before (spell_id, was, at, by_staff) VALUES (?, ?, ?, ?)",
        spell,
        was,
        at,
        by
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Writes one thing of a spell. What was confirmed or checked of something else is only said again.
async fn write(tx: &mut Tx, spell: i64, fill: &Fill) -> Result<(), StoreError> {
    match fill {
        Fill::Employer(_) | Fill::Occupation(_) => {
            let sealed = sqlx::query_scalar!("SELECT details FROM spell WHERE id = ?", spell)
                .fetch_optional(&mut tx.conn)
                .await?
                .flatten();
            let mut details = Details::open(sealed.as_deref(), &tx.keys)
                .ok_or(StoreError::Unreadable("spell.details"))?;
            match fill {
                Fill::Employer(employer) => details.employer = Some(employer.clone()),
                Fill::Occupation(occupation) => details.occupation = Some(occupation.clone()),
                Fill::Since(_)
                | Fill::Fits(_)
                | Fill::People(_)
                | Fill::Wage(_)
                | Fill::Place(_) => {}
            }
            let details = details.seal(&tx.keys)?;
            sqlx::query!("UPDATE spell SET details = ? WHERE id = ?", details, spell)
                .execute(&mut tx.conn)
                .await?;
        }
        Fill::Since(month) => {
            let month = month.to_string();
            sqlx::query!("UPDATE spell SET starts_on = ? WHERE id = ?", month, spell)
                .execute(&mut tx.conn)
                .await?;
        }
        Fill::Fits(fits) => {
            let fits = fits.slug();
            sqlx::query!("UPDATE spell SET fits = ? WHERE id = ?", fits, spell)
                .execute(&mut tx.conn)
                .await?;
        }
        Fill::People(people) => {
            sqlx::query!("UPDATE spell SET people = ? WHERE id = ?", people, spell)
                .execute(&mut tx.conn)
                .await?;
        }
        Fill::Wage(wage) => {
            let wage = wage.slug();
            sqlx::query!("UPDATE spell SET wage = ? WHERE id = ?", wage, spell)
                .execute(&mut tx.conn)
                .await?;
        }
        Fill::Place(place) => {
            let place = place.slug();
            sqlx::query!("UPDATE spell SET place = ? WHERE id = ?", place, spell)
                .execute(&mut tx.conn)
                .await?;
        }
    }
    if fill.is_of_the_claim() {
        sqlx::query!(
            "UPDATE spell SET level = 'said', level_at = NULL, level_by = NULL, note = NULL, denied_at = NULL WHERE id = ?",
            spell
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}

/// What a person does now, from whom. Questions after graduation that are open are answered by it.
async fn answer(
    tx: &mut Tx,
    person: i64,
    status: Option<Status>,
    (source, by): (Source, Option<i64>),
    now: Timestamp,
) -> Result<(), StoreError> {
    let (slug, from, at) = (
        status.map(Status::slug),
        source.slug(),
        now.as_millisecond(),
    );
    sqlx::query!(
        "INSERT INTO work_answer (person_id, status, source, by_staff, at) VALUES (?, ?, ?, ?, ?)",
        person,
        slug,
        from,
        by,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    if status.is_some() {
        follow_up::answered(tx, person, source, now).await?;
    }
    Ok(())
}

/// The employer has answered; the first answer counts.
async fn claimed(
    tx: &mut Tx,
    (id, spell): (i64, i64),
    verdict: Verdict,
    by: i64,
    at: i64,
) -> Result<(), StoreError> {
    let slug = verdict.slug();
    let answered = sqlx::query!(
        "UPDATE confirmation SET answer = ?, answered_at = ?, answered_by = ? WHERE id = ? AND answer IS NULL",
        slug,
        at,
        by,
        id
    )
    .execute(&mut tx.conn)
    .await?;
    if answered.rows_affected() == 0 {
        return Ok(());
    }
    keep(tx, spell, None, at).await?;
    match verdict {
        // It was so, whether or not it still is.
        Verdict::Yes | Verdict::NotAnyMore => {
            sqlx::query!(
                "UPDATE spell SET level = 'confirmed', level_at = ?, level_by = ?, denied_at = NULL WHERE id = ?",
                at,
                by,
                spell
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Verdict::No => {
            sqlx::query!(
                "UPDATE spell SET level = 'said', level_at = NULL, level_by = NULL, denied_at = ? WHERE id = ?",
                at,
                spell
            )
            .execute(&mut tx.conn)
            .await?;
        }
    }
    Ok(())
}

/// Staff looked into a spell: on record with what they noted. What an employer confirmed stays confirmed.
async fn check(
    tx: &mut Tx,
    spell: i64,
    note: &str,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let at = now.as_millisecond();
    keep(tx, spell, Some(by), at).await?;
    let sealed = tx.keys.seal(note.as_bytes(), Purpose::Work);
    let person = sqlx::query_scalar!(
        "UPDATE spell SET note = ?1, level_at = CASE WHEN level = 'confirmed' THEN level_at ELSE ?2 END,
            level_by = CASE WHEN level = 'confirmed' THEN level_by ELSE ?3 END,
            level = CASE WHEN level = 'confirmed' THEN level ELSE 'checked' END
         WHERE id = ?4 RETURNING person_id",
        sealed,
        at,
        by,
        spell
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(person) = person else {
        return Ok(());
    };
    let noted = noted(&[(Field::Reason, note)]);
    let about = About::person(person);
    audit::write(tx, by, Action::WorkChecked, about, None, Some(&noted), now).await
}
