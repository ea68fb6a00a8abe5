//! Who may have to be reminded, class by class, and the ledger of what went out. A class says itself when it has to be looked at
//! (`class.remind_at`), so that a look at nothing costs nothing; triggers of the schema bring it forward.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::catalog::DaysOff;
use crate::domain::application::ApplicationState;
use crate::domain::meeting::Audience;
use crate::domain::reminder::Kind;
use crate::domain::reminders::{AHEAD, FIRST_AHEAD};
use crate::flows::facts::meeting::Meeting;
use crate::flows::reminders::{Ahead, How, Missed, Participant, Told, Watched};
use crate::store::outbox::json_list;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, classes, days_off, meetings};

/// What was said about a day is looked at that long after it was about.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// A row of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Row id of the application.
    pub application: i64,
    /// What it was reminded of.
    pub kind: Kind,
    /// The moment that is about.
    pub about: Timestamp,
    /// Row id of the letter; nothing when nobody could be reminded in time.
    pub letter: Option<i64>,
}

/// Classes to be looked at, the longest due first.
pub async fn to_look_at(
    reader: &mut Reader,
    now: Timestamp,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM class INDEXED BY class_to_remind WHERE remind_at <= ? ORDER BY remind_at LIMIT ?"#,
        now,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// The days off as they are now.
pub async fn off(tx: &mut Tx) -> Result<DaysOff, StoreError> {
    days_off::read(&mut tx.conn).await
}

/// These classes as they stand in this transaction, without those that were looked at since they were found.
pub async fn watched(
    tx: &mut Tx,
    asked: &[i64],
    now: Timestamp,
) -> Result<Vec<Watched>, StoreError> {
    let still_due = still_due(tx, asked, now).await?;
    let mut ahead = meetings::ahead(
        tx,
        &still_due,
        (now - A_DAY, now + AHEAD, now + FIRST_AHEAD),
    )
    .await?;
    let moments = moments(tx, &still_due, now).await?;
    let mut people = people(tx, &still_due, &ahead).await?;
    read_told(tx, &mut people, now).await?;
    let mut by_class: HashMap<i64, Vec<Participant>> = HashMap::new();
    for (class, one) in people {
        by_class.entry(class).or_default().push(one);
    }
    let classes = classes::by_ids(tx, &still_due).await?;
    Ok(classes
        .into_iter()
        .map(|class| {
            let (first, beyond) = moments.get(&class.id).copied().unwrap_or_default();
            Watched {
                first,
                beyond,
                ahead: ahead.remove(&class.id).unwrap_or_default(),
                people: by_class.remove(&class.id).unwrap_or_default(),
                class,
            }
        })
        .collect())
}

async fn still_due(tx: &mut Tx, asked: &[i64], now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let (list, now) = (json_list(asked), now.as_millisecond());
    Ok(sqlx::query_scalar!(
        r#"SELECT class.id AS "id!: i64" FROM json_each(?) AS asked JOIN class ON class.id = asked.value
           WHERE class.remind_at <= ? ORDER BY asked.key"#,
        list,
        now
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// For each class: when its first day of training begins, and its first meeting that lies further ahead than is read.
async fn moments(
    tx: &mut Tx,
    classes: &[i64],
    now: Timestamp,
) -> Result<HashMap<i64, (Option<Timestamp>, Option<Timestamp>)>, StoreError> {
    let (list, until) = (json_list(classes), (now + AHEAD).as_millisecond());
    let rows = sqlx::query!(
        r#"SELECT class.id AS "class!: i64",
            (SELECT starts_at FROM meeting WHERE class_id = class.id AND kind = 'lesson' AND cancelled = 0
                ORDER BY starts_at LIMIT 1) AS "first: i64",
            (SELECT starts_at FROM meeting WHERE class_id = class.id AND starts_at > ?2 AND cancelled = 0
                ORDER BY starts_at LIMIT 1) AS "beyond: i64"
           FROM json_each(?1) AS asked JOIN class ON class.id = asked.value"#,
        list,
        until
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let moment = |ms: Option<i64>| ms.and_then(|ms| Timestamp::from_millisecond(ms).ok());
    let rows = rows.into_iter();
    Ok(rows
        .map(|row| (row.class, (moment(row.first), moment(row.beyond))))
        .collect())
}

/// Those of these classes who may be expected at what lies ahead, who agree to be written to and can be reached now; each with
/// the row id of the class.
async fn people(
    tx: &mut Tx,
    classes: &[i64],
    ahead: &HashMap<i64, Vec<Ahead>>,
) -> Result<Vec<(i64, Participant)>, StoreError> {
    let concerned: Vec<i64> = classes
        .iter()
        .copied()
        .filter(|class| ahead.contains_key(class))
        .collect();
    let meetings = || ahead.values().flatten().map(|ahead| &ahead.meeting);
    let wanted = |audience| meetings().any(|meeting: &Meeting| meeting.kind.audience() == audience);
    let mut states: Vec<&str> = vec!["confirmed", "in_training"];
    if wanted(Audience::Accepted) {
        states.push("accepted");
    }
    if wanted(Audience::Applicants) {
        states.extend([
            "applied",
            "documents_missing",
            "documents_passed",
            "in_selection",
        ]);
    }
    let list = json_list(&concerned);
    let states =
        serde_json::to_string(&states).map_err(|_| StoreError::Unreadable("application.state"))?;
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", application.class_id AS "class!: i64", application.state,
            application.changed_at, application.daily
           FROM json_each(?1) AS asked JOIN application ON application.class_id = asked.value
           JOIN person ON person.id = application.person_id JOIN chat ON chat.id = person.chat_id
           WHERE application.state IN (SELECT value FROM json_each(?2)) AND person.service_since IS NOT NULL
           AND chat.left_at IS NULL ORDER BY application.id"#,
        list,
        states
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("application");
    rows.into_iter()
        .map(|row| {
            let participant = Participant {
                application: row.id,
                state: ApplicationState::from_slug(&row.state).ok_or_else(unreadable)?,
                since: Timestamp::from_millisecond(row.changed_at).map_err(|_| unreadable())?,
                daily: row.daily == 1,
                told: Vec::new(),
            };
            Ok((row.class, participant))
        })
        .collect()
}

/// What these people were reminded of.
async fn read_told(
    tx: &mut Tx,
    people: &mut [(i64, Participant)],
    now: Timestamp,
) -> Result<(), StoreError> {
    let places: HashMap<i64, usize> = (people.iter().enumerate())
        .map(|(place, (_, one))| (one.application, place))
        .collect();
    let asked: Vec<i64> = people.iter().map(|(_, one)| one.application).collect();
    let (list, from) = (json_list(&asked), (now - A_DAY).as_millisecond());
    let rows = sqlx::query!(
        r#"SELECT reminder.application_id AS "application!: i64", reminder.kind AS "kind!", reminder.about AS "about!: i64",
            reminder.at AS "at!: i64", reminder.missed_at IS NOT NULL AS "missed!: i64"
           FROM json_each(?1) AS asked JOIN reminder ON reminder.application_id = asked.value
           AND reminder.kind IN ('week_before', 'evening', 'morning') AND reminder.about > ?2"#,
        list,
        from
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("reminder");
    let moment = |ms| Timestamp::from_millisecond(ms).map_err(|_| unreadable());
    for row in rows {
        let how = [How::WeekBefore, How::Evening, How::Morning]
            .into_iter()
            .find(|how| how.kind().slug() == row.kind);
        let told = Told {
            how: how.ok_or_else(unreadable)?,
            about: moment(row.about)?,
            at: moment(row.at)?,
            missed: row.missed == 1,
        };
        if let Some(place) = places.get(&row.application) {
            people[*place].1.told.push(told);
        }
    }
    Ok(())
}

/// Writes down what went out, in the transaction of the letters. What was missed before is not missed any more.
pub async fn record(tx: &mut Tx, rows: &[Row], now: Timestamp) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let written: Vec<(i64, &str, i64, Option<i64>)> = rows
        .iter()
        .map(|row| {
            let about = row.about.as_millisecond();
            (row.application, row.kind.slug(), about, row.letter)
        })
        .collect();
    let list = serde_json::to_string(&written).map_err(|_| StoreError::Unreadable("reminder"))?;
    let now = now.as_millisecond();
    sqlx::query!(
        "INSERT INTO reminder (application_id, kind, about, at, letter)
         SELECT value ->> 0, value ->> 1, value ->> 2, ?2, value ->> 3 FROM json_each(?1) WHERE true
         ON CONFLICT (application_id, kind, about) DO UPDATE
         SET at = excluded.at, letter = excluded.letter, missed_at = NULL WHERE missed_at IS NOT NULL",
        list,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Notes who could not be reminded before a day began.
pub async fn record_missed(
    tx: &mut Tx,
    missed: &[Missed],
    now: Timestamp,
) -> Result<(), StoreError> {
    if missed.is_empty() {
        return Ok(());
    }
    let rows: Vec<(i64, i64)> = missed
        .iter()
        .map(|one| (one.application, one.about.as_millisecond()))
        .collect();
    let list = serde_json::to_string(&rows).map_err(|_| StoreError::Unreadable("reminder"))?;
    let (kind, now) = (Kind::Morning.slug(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO reminder (application_id, kind, about, at, missed_at)
         SELECT value ->> 0, ?2, value ->> 1, ?3, ?3 FROM json_each(?1) WHERE true
         ON CONFLICT (application_id, kind, about) DO NOTHING",
        list,
        kind,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// When these classes have to be looked at again.
pub async fn look_again(
    tx: &mut Tx,
    classes: &[(i64, Option<Timestamp>)],
) -> Result<(), StoreError> {
    let rows: Vec<(i64, Option<i64>)> = classes
        .iter()
        .map(|(class, next)| (*class, next.map(Timestamp::as_millisecond)))
        .collect();
    let list = serde_json::to_string(&rows).map_err(|_| StoreError::Unreadable("class"))?;
    sqlx::query!(
        "UPDATE class SET remind_at = asked.value ->> 1 FROM json_each(?) AS asked WHERE class.id = asked.value ->> 0",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Every class that lives has to be looked at: at the start of the program, and when the clock was set back.
pub async fn look_at_all(tx: &mut Tx) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE class SET remind_at = 0 WHERE state IN ('open', 'closed', 'selecting', 'announced', 'running')
         AND remind_at IS NOT 0"
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// A letter was given up unsent since it was no use any more: nobody was reminded by it.
pub(in crate::store) async fn missed(tx: &mut Tx, letter: i64, now: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE reminder SET missed_at = ? WHERE letter = ?",
        now,
        letter
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// A letter that was held stands under another id now.
pub(in crate::store) async fn moved(tx: &mut Tx, from: i64, to: i64) -> Result<(), StoreError> {
    sqlx::query!("UPDATE reminder SET letter = ? WHERE letter = ?", to, from)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}
