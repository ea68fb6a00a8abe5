//! Graduates to be called by staff: what a step may know, for staff of the centre that trained them.

use jiff::Timestamp;
use jiff::civil::time;

use crate::domain::follow_up::{CALLS_A_DAY, Step};
use crate::domain::role::{self, Scope, StaffAct};
use crate::domain::wib;
use crate::flows::call_list::{Centre, Entry, Known, Want};
use crate::store::facts::Known as Chat;
use crate::store::facts::work;
use crate::store::writer::Tx;
use crate::store::{StoreError, spells};

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let scope = chat.staff.as_ref().map(role::scope);
    Ok(match want {
        Want::List(asked) => match (scope, asked) {
            (Some(Scope::Centre(centre)), None) => list(tx, centre, now).await?,
            (Some(Scope::All), Some(centre)) => list(tx, *centre, now).await?,
            (Some(Scope::Centre(own)), Some(centre)) if own == *centre => {
                list(tx, own, now).await?
            }
            (Some(Scope::All), None) => Known::Centres(centres(tx).await?),
            _ => Known::One(None),
        },
        Want::One(application, step) => match entry(tx, *application, *step).await? {
            Some((entry, person))
                if chat.staff.as_ref().is_some_and(|staff| {
                    role::may(staff, StaffAct::SeeApplicants, Some(entry.centre))
                }) =>
            {
                let own = work::of_person(tx, None, person, now).await?;
                let today = entries(tx, entry.centre, now).await?;
                let next = today
                    .into_iter()
                    .find(|one| (one.application, one.step) != (entry.application, entry.step));
                Known::One(own.map(|own| Box::new((entry, own, next))))
            }
            Some(_) | None => Known::One(None),
        },
        Want::Spell(spell) => {
            let Some(person) = spells::owner(tx, *spell).await? else {
                return Ok(Known::Spell(None));
            };
            let row = sqlx::query!(
                r#"SELECT name, (SELECT class.centre_id FROM application JOIN class ON class.id = application.class_id
                    WHERE application.person_id = person.id AND application.state = 'passed'
                    ORDER BY application.finished_at DESC LIMIT 1) AS "centre?: i64"
                FROM person WHERE id = ?"#,
                person
            )
            .fetch_one(&mut tx.conn)
            .await?;
            let own = work::of_person(tx, None, person, now).await?;
            Known::Spell(own.map(|own| Box::new((row.name, row.centre, own))))
        }
    })
}

/// Calls that a centre made since midnight in Lampung, and how many wait.
async fn counts(tx: &mut Tx, centre: i64, now: Timestamp) -> Result<(u32, u32), StoreError> {
    let day = wib::local(now).date();
    let midnight = wib::instant(day, time(0, 0, 0, 0)).unwrap_or(now);
    let midnight = midnight.as_millisecond();
    let made = sqlx::query_scalar!(
        r#"SELECT count(DISTINCT application_id) AS "made!: i64" FROM follow_up_call WHERE centre_id = ? AND at >= ?"#,
        centre,
        midnight
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let waiting = sqlx::query_scalar!(
        r#"SELECT count(*) AS "waiting!: i64" FROM follow_up WHERE centre_id = ? AND call_since IS NOT NULL AND ended IS NULL"#,
        centre
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Ok((number(made), number(waiting)))
}

async fn list(tx: &mut Tx, centre: i64, now: Timestamp) -> Result<Known, StoreError> {
    let (made, waiting) = counts(tx, centre, now).await?;
    let mut today = entries(tx, centre, now).await?;
    let left = CALLS_A_DAY.saturating_sub(usize::try_from(made).unwrap_or(usize::MAX));
    today.truncate(left);
    Ok(Known::List {
        centre,
        today,
        made,
        waiting,
    })
}

/// Centres where somebody waits for a call.
async fn centres(tx: &mut Tx) -> Result<Vec<Centre>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT centre.id AS "id!: i64", centre.name, (SELECT count(*) FROM follow_up
            WHERE follow_up.centre_id = centre.id AND call_since IS NOT NULL AND ended IS NULL) AS "waiting!: i64"
        FROM centre WHERE centre.retired = 0 ORDER BY centre.name"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let centres = rows.into_iter().map(|row| Centre {
        id: row.id,
        name: row.name,
        waiting: u32::try_from(row.waiting).unwrap_or(u32::MAX),
    });
    Ok(centres.collect())
}

struct Row {
    application: i64,
    step: i64,
    centre: i64,
    person: i64,
    name: String,
    phone: String,
    programme: String,
    class: String,
    call_since: i64,
    asked: i64,
    calls: i64,
}

impl Row {
    fn entry(self) -> Option<(Entry, i64)> {
        let entry = Entry {
            application: self.application,
            step: Step::from_days(self.step)?,
            centre: self.centre,
            name: self.name,
            phone: self.phone,
            programme: self.programme,
            class: self.class,
            since: Timestamp::from_millisecond(self.call_since).ok()?,
            asked: u8::try_from(self.asked).unwrap_or(u8::MAX),
            calls: u8::try_from(self.calls).unwrap_or(u8::MAX),
        };
        Some((entry, self.person))
    }
}

/// Those whom a centre is to call now, the longest waiting first, one more than a day's calls.
async fn entries(tx: &mut Tx, centre: i64, now: Timestamp) -> Result<Vec<Entry>, StoreError> {
    let now = now.as_millisecond();
    let most = i64::try_from(CALLS_A_DAY + 1).unwrap_or(i64::MAX);
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT follow_up.application_id AS "application!: i64", follow_up.step AS "step!: i64", follow_up.centre_id AS centre,
            person.id AS "person!: i64", person.name, person.phone, programme.name AS programme, class.code AS class,
            follow_up.call_since AS "call_since!: i64", follow_up.asked, follow_up.calls
        FROM follow_up INDEXED BY follow_up_to_call JOIN application ON application.id = follow_up.application_id
        JOIN person ON person.id = application.person_id JOIN class ON class.id = application.class_id
        JOIN programme ON programme.id = class.programme_id
        WHERE follow_up.centre_id = ? AND follow_up.call_since IS NOT NULL AND follow_up.ended IS NULL AND follow_up.call_at <= ?
        ORDER BY follow_up.call_since, follow_up.application_id LIMIT ?"#,
        centre,
        now,
        most
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| row.entry().map(|(entry, _)| entry))
        .collect())
}

/// One of them, with the row id of their person, as long as the call is due.
async fn entry(
    tx: &mut Tx,
    application: i64,
    step: Step,
) -> Result<Option<(Entry, i64)>, StoreError> {
    let step = step.days();
    let row = sqlx::query_as!(
        Row,
        r#"SELECT follow_up.application_id AS "application!: i64", follow_up.step AS "step!: i64", follow_up.centre_id AS centre,
            person.id AS "person!: i64", person.name, person.phone, programme.name AS programme, class.code AS class,
            follow_up.call_since AS "call_since!: i64", follow_up.asked, follow_up.calls
        FROM follow_up JOIN application ON application.id = follow_up.application_id
        JOIN person ON person.id = application.person_id JOIN class ON class.id = application.class_id
        JOIN programme ON programme.id = class.programme_id
        WHERE follow_up.application_id = ? AND follow_up.step = ? AND follow_up.call_since IS NOT NULL AND follow_up.ended IS NULL"#,
        application,
        step
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    Ok(row.and_then(Row::entry))
}
