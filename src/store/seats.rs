//! Seats, the queue for them, and who is to be reminded: found for the clock, read for whoever decides. Free seats are
//! counted in the transaction that gives one away.

/// Who has to be called.
mod calls;
/// In which classes the clock has something to do.
mod found;
/// Who is offered a seat next, and who keeps theirs when there are fewer.
mod next;
/// Whose seat is over soon.
mod soon;

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::name::Name;
use crate::domain::phone::Phone;
use crate::domain::reminder::{Kind, WillCome};
use crate::domain::seats::Skip;
use crate::flows::facts::class::Class;
use crate::flows::seats::{Counts, Due, Expected, Queued, Seat, Standing};
use crate::store::StoreError;
use crate::store::classes;
use crate::store::writer::Tx;

pub use calls::{to_call, to_tell};
pub use found::{
    to_end, to_fill, to_forfeit, with_calls, with_seats_hours, with_seats_soon, with_tests,
    with_untold,
};
pub(in crate::store) use next::{next_up, promise};
pub use soon::{seat_hours, seat_soon};

/// Reserves looked at in one transaction at most.
const QUEUE_AT_ONCE: i64 = 200;
/// People told of one thing in one transaction at most.
const PEOPLE_AT_ONCE: i64 = 200;

/// How the seats of a class stand.
pub(in crate::store) async fn counts(tx: &mut Tx, class: i64) -> Result<Counts, StoreError> {
    let row = sqlx::query!(
        r#"SELECT
            (SELECT count(*) FROM application WHERE class_id = ?1 AND state IN ('confirmed', 'in_training')) AS "confirmed!: i64",
            (SELECT count(*) FROM application WHERE class_id = ?1 AND state = 'accepted') AS "accepted!: i64",
            (SELECT count(*) FROM application WHERE class_id = ?1 AND state = 'reserve') AS "waiting!: i64",
            (SELECT count(*) FROM application WHERE class_id = ?1 AND state = 'accepted' AND proposed_rank IS NOT NULL)
                AS "promised!: i64",
            (SELECT max(queue) FROM application WHERE class_id = ?1 AND queue IS NOT NULL) AS "last: i64""#,
        class
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let small = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Counts {
        confirmed: small(row.confirmed),
        accepted: small(row.accepted),
        waiting: small(row.waiting),
        promised: small(row.promised),
        last_number: row.last.unwrap_or(0),
    })
}

/// A class with its seats and its queue.
pub async fn standing(tx: &mut Tx, id: i64) -> Result<Option<Standing>, StoreError> {
    let Some(class) = classes::by_id(tx, id).await? else {
        return Ok(None);
    };
    let (first, last) = (class.starts_on.to_string(), class.ends_on.to_string());
    let rows = sqlx::query!(
        r#"SELECT application.id AS "application!: i64", application.person_id, application.queue, application.skipped_because,
            person.service_since IS NOT NULL AS "agrees!: i64",
            EXISTS (
                SELECT 1 FROM application AS other JOIN class AS elsewhere ON elsewhere.id = other.class_id
                WHERE other.person_id = application.person_id AND other.class_id <> application.class_id
                AND other.state IN ('confirmed', 'in_training') AND elsewhere.state NOT IN ('finished', 'cancelled')
                AND elsewhere.starts_on <= ?3 AND elsewhere.ends_on >= ?2
            ) AS "clashes!: i64"
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1 AND application.state = 'reserve'
           ORDER BY application.queue IS NULL, application.queue, application.id LIMIT ?4"#,
        id,
        first,
        last,
        QUEUE_AT_ONCE
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let queue = rows
        .into_iter()
        .map(|row| Queued {
            application: row.application,
            person: row.person_id,
            number: row.queue,
            hindrance: hindered(row.agrees == 1, row.clashes == 1),
            skipped: row.skipped_because.as_deref().and_then(Skip::from_slug),
        })
        .collect();
    Ok(Some(Standing {
        counts: counts(tx, id).await?,
        fixed: class.seats_fixed_from(),
        class,
        queue,
    }))
}

/// One application with its seat.
pub(in crate::store) async fn seat(
    tx: &mut Tx,
    application: i64,
) -> Result<Option<Seat>, StoreError> {
    let row = sqlx::query!(
        r#"SELECT application.class_id, application.person_id, application.state, application.seat_until,
            application.will_come, application.proposed_rank, person.name,
            CASE WHEN application.state = 'reserve' THEN (
                SELECT count(*) FROM application AS waiting WHERE waiting.class_id = application.class_id
                AND waiting.state = 'reserve' AND waiting.queue <= application.queue
            ) ELSE 0 END AS "place!: i64"
           FROM application JOIN person ON person.id = application.person_id WHERE application.id = ?"#,
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let Some(class) = classes::by_id(tx, row.class_id).await? else {
        return Ok(None);
    };
    let (first, last) = (class.starts_on.to_string(), class.ends_on.to_string());
    let seat_elsewhere = sqlx::query!(
        r#"SELECT other.id AS "id!: i64", other.class_id FROM application AS other
           JOIN class AS elsewhere ON elsewhere.id = other.class_id
           WHERE other.person_id = ?1 AND other.class_id <> ?2
           AND other.state IN ('confirmed', 'in_training') AND elsewhere.state NOT IN ('finished', 'cancelled')
           AND elsewhere.starts_on <= ?4 AND elsewhere.ends_on >= ?3 LIMIT 1"#,
        row.person_id,
        class.id,
        first,
        last
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let in_the_way = match seat_elsewhere {
        Some(other) => (classes::by_id(tx, other.class_id).await?).map(|class| (other.id, class)),
        None => None,
    };
    let unreadable = || StoreError::Unreadable("application");
    Ok(Some(Seat {
        application,
        person: row.person_id,
        name: Name::parse(&row.name).map_err(|_| unreadable())?,
        state: ApplicationState::from_slug(&row.state).ok_or_else(unreadable)?,
        until: (row.seat_until).and_then(|ms| Timestamp::from_millisecond(ms).ok()),
        promised: row.proposed_rank.is_some(),
        place: u32::try_from(row.place).unwrap_or(u32::MAX),
        will_come: row.will_come.as_deref().and_then(WillCome::from_slug),
        counts: counts(tx, class.id).await?,
        fixed: class.seats_fixed_from(),
        class,
        clash: in_the_way,
        next_up: None,
    }))
}

/// What would keep an application that is no reserve from taking a seat of its class now.
pub(in crate::store) async fn hindrance(
    tx: &mut Tx,
    application: i64,
) -> Result<Option<Skip>, StoreError> {
    let row = sqlx::query!(
        r#"SELECT person.service_since IS NOT NULL AS "agrees!: i64",
            EXISTS (
                SELECT 1 FROM application AS other JOIN class AS elsewhere ON elsewhere.id = other.class_id
                WHERE other.person_id = application.person_id AND other.class_id <> application.class_id
                AND other.state IN ('confirmed', 'in_training') AND elsewhere.state NOT IN ('finished', 'cancelled')
                AND elsewhere.starts_on <= class.ends_on AND elsewhere.ends_on >= class.starts_on
            ) AS "clashes!: i64"
           FROM application JOIN person ON person.id = application.person_id JOIN class ON class.id = application.class_id
           WHERE application.id = ?"#,
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    Ok(row.and_then(|row| hindered(row.agrees == 1, row.clashes == 1)))
}

/// The reason that is told of two.
fn hindered(agrees: bool, clashes: bool) -> Option<Skip> {
    if agrees {
        clashes.then_some(Skip::OtherClass)
    } else {
        Some(Skip::NoConsent)
    }
}

/// Whether an application belongs to somebody who is reached through this chat.
pub(in crate::store) async fn is_reached_here(
    tx: &mut Tx,
    application: i64,
    chat: i64,
) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar!(
        "SELECT person.chat_id FROM application JOIN person ON person.id = application.person_id WHERE application.id = ?",
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    Ok(found.flatten() == Some(chat))
}

/// Applications of people who are reached through this chat and were asked whether they come to a test that lies ahead: row
/// ids, the soonest test first.
pub(in crate::store) async fn asked(
    tx: &mut Tx,
    chat: i64,
    now: Timestamp,
) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    let (soon, today) = (Kind::TestSoon.slug(), Kind::TestToday.slug());
    Ok(sqlx::query_scalar!(
        r#"SELECT application.id AS "id!: i64" FROM person JOIN application ON application.person_id = person.id
           JOIN class ON class.id = application.class_id
           WHERE person.chat_id = ?1 AND class.state IN ('open', 'closed', 'selecting') AND class.test_at > ?2
           AND application.state IN ('applied', 'documents_missing', 'documents_passed', 'in_selection')
           AND EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
               AND reminder.kind IN (?3, ?4) AND reminder.about = class.test_at)
           ORDER BY class.test_at, application.id LIMIT 5"#,
        chat,
        now,
        soon,
        today
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

struct Row {
    application: i64,
    person: i64,
    name: String,
    phone: String,
    seat_until: Option<i64>,
    will_come: Option<String>,
    changed_at: i64,
}

impl Row {
    fn due(self) -> Result<Due, StoreError> {
        let unreadable = || StoreError::Unreadable("person");
        let phone = Phone::from_contact(&self.phone).map_err(|_| unreadable())?;
        Ok(Due {
            application: self.application,
            person: self.person,
            name: Name::parse(&self.name).map_err(|_| unreadable())?,
            phone: phone.national(),
            until: (self.seat_until).and_then(|ms| Timestamp::from_millisecond(ms).ok()),
            will_come: self.will_come.as_deref().and_then(WillCome::from_slug),
            since: Timestamp::from_millisecond(self.changed_at).map_err(|_| unreadable())?,
        })
    }
}

fn all(rows: Vec<Row>) -> Result<Vec<Due>, StoreError> {
    rows.into_iter().map(Row::due).collect()
}

/// Those of a class who did not take their seat in time.
pub async fn not_taken(tx: &mut Tx, class: i64, now: Timestamp) -> Result<Vec<Due>, StoreError> {
    let now = now.as_millisecond();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.id AS "person!: i64", person.name, person.phone,
            application.seat_until, application.will_come, application.changed_at
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ? AND application.state = 'accepted' AND application.seat_until < ?
           ORDER BY application.seat_until, application.id LIMIT ?"#,
        class,
        now,
        PEOPLE_AT_ONCE
    )
    .fetch_all(&mut tx.conn)
    .await?;
    all(rows)
}

/// Those who take part in the selection of a class, can be reached now and were not asked of this test in this way.
pub async fn to_ask(
    tx: &mut Tx,
    class: i64,
    kind: Kind,
    test: Timestamp,
) -> Result<Vec<Due>, StoreError> {
    let (kind, about) = (kind.slug(), test.as_millisecond());
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.id AS "person!: i64", person.name, person.phone,
            application.seat_until, application.will_come, application.changed_at
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1
           AND application.state IN ('applied', 'documents_missing', 'documents_passed', 'in_selection')
           AND person.service_since IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM chat WHERE chat.id = person.chat_id AND chat.left_at IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
               AND reminder.kind = ?2 AND reminder.about = ?3)
           ORDER BY application.id LIMIT ?4"#,
        class,
        kind,
        about,
        PEOPLE_AT_ONCE
    )
    .fetch_all(&mut tx.conn)
    .await?;
    all(rows)
}

/// How many will come to the test of a class, of those who take part in its selection.
pub(in crate::store) async fn expected(tx: &mut Tx, class: i64) -> Result<Expected, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT will_come, count(*) AS "people!: i64" FROM application WHERE class_id = ?
           AND state IN ('applied', 'documents_missing', 'documents_passed', 'in_selection') GROUP BY will_come"#,
        class
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut expected = Expected::default();
    for row in rows {
        let people = u32::try_from(row.people).unwrap_or(u32::MAX);
        match row.will_come.as_deref().and_then(WillCome::from_slug) {
            Some(WillCome::Yes) => expected.yes = people,
            Some(WillCome::No) => expected.no = people,
            Some(WillCome::Unsure) => expected.unsure = people,
            None => expected.silent = people,
        }
    }
    Ok(expected)
}

/// How many will come and who teaches, unless the office was told about this test; nothing then.
pub async fn expected_untold(
    tx: &mut Tx,
    class: &Class,
) -> Result<Option<(Expected, Vec<i64>)>, StoreError> {
    let told = sqlx::query_scalar!("SELECT expected_told_for FROM class WHERE id = ?", class.id)
        .fetch_optional(&mut tx.conn)
        .await?
        .flatten();
    if class.test_at.map(Timestamp::as_millisecond) == told {
        return Ok(None);
    }
    let instructors = sqlx::query_scalar!(
        "SELECT staff_id FROM class_instructor WHERE class_id = ? ORDER BY staff_id",
        class.id
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(Some((expected(tx, class.id).await?, instructors)))
}
