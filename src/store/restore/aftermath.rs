//! What a backup must learn before people meet it again: the office went on after it was made.
//!
//! Letters that waited then were sent long ago, numbers were given, people had themselves deleted. What the former database
//! can still tell is taken from it; where it is lost, a margin stands in. The backup may be of an older schema than the
//! checked queries know, so these statements are plain ones; a test runs them over the schema of every release.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Acquire as _, Sqlite, Transaction};

use crate::store::StoreError;

/// A letter that had waited for longer than this was sent by the bot that went on after the backup; sent again it would only
/// puzzle. A younger one may never have been sent, as when a house moves to another machine, and a double letter is better
/// than a lost one.
const SENT_SINCE: SignedDuration = SignedDuration::from_hours(1);

/// Numbers that may have been given since, when nobody can tell any more: that many are left out.
const MARGIN: i64 = 1_000;

/// Tables whose ids are told to people as numbers and never given twice.
const NUMBERED: [&str; 4] = ["person", "request", "application", "question"];

/// What was changed in the backup.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settled {
    /// Letters that are not sent again.
    pub expired: u64,
    /// Announcements that pause until staff decide.
    pub paused: u64,
    /// People who had themselves deleted since, and are deleted here too.
    pub erased: u64,
    /// Nobody can tell what happened since, for the former database is missing, broken, or went another way: numbers are left
    /// out, and who was deleted since is back.
    pub blind: bool,
}

/// When a database was begun, and when it was last put back to an earlier state. Two that differ went different ways: what is
/// missing in one was not deleted from the other.
type Lineage = (Option<String>, Option<String>);

/// What the former database can still tell.
#[derive(Debug)]
pub(super) struct Former {
    /// Which database it is, by its birth and its last restoration: the backup must be of the same one.
    lineage: Lineage,
    /// The highest number given, by table.
    numbers: Vec<(String, i64)>,
    people: HashSet<i64>,
    chats: HashSet<i64>,
}

impl Former {
    pub(super) async fn read(conn: &mut SqliteConnection) -> Result<Former, StoreError> {
        Ok(Former {
            lineage: lineage(conn).await?,
            numbers: sqlx::query_as("SELECT name, seq FROM sqlite_sequence")
                .fetch_all(&mut *conn)
                .await?,
            people: ids(conn, "SELECT id FROM person").await?,
            chats: ids(conn, "SELECT id FROM chat").await?,
        })
    }

    fn highest(&self, table: &str) -> i64 {
        let named = |(name, seq): &(String, i64)| (name == table).then_some(*seq);
        self.numbers.iter().find_map(named).unwrap_or(0)
    }
}

/// Changes the backup in one transaction.
pub(super) async fn settle(
    copy: &mut SqliteConnection,
    former: Option<&Former>,
    now: Timestamp,
) -> Result<Settled, StoreError> {
    let mut tx = copy.begin().await?;
    let lineage = lineage(&mut tx).await?;
    let known = former.filter(|former| former.lineage.0.is_some() && former.lineage == lineage);
    let (erased, mut settled) = match known {
        Some(former) => (erase(&mut tx, former).await?, Settled::default()),
        None => (
            0,
            Settled {
                blind: true,
                ..Settled::default()
            },
        ),
    };
    settled.erased = erased;
    for table in NUMBERED {
        let given = former.map_or(0, |former| former.highest(table));
        let margin = if known.is_some() { 0 } else { MARGIN };
        leave_out(&mut tx, table, given, margin).await?;
    }
    settled.expired = expire(&mut tx, now).await?;
    settled.paused = sqlx::query("UPDATE bulk SET state = 1, reason = 'restored' WHERE state = 0")
        .execute(&mut *tx)
        .await?
        .rows_affected();
    sqlx::query(
        "INSERT INTO meta (name, value) VALUES ('restored_at', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    )
    .bind(now.as_millisecond().to_string())
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(settled)
}

/// Whoever had themselves deleted since stays deleted: they were told so. Only ids that the former database once gave count.
async fn erase(tx: &mut Transaction<'_, Sqlite>, former: &Former) -> Result<u64, StoreError> {
    let highest = former.highest("person");
    let mut erased = 0;
    for person in ids(tx, "SELECT id FROM person").await? {
        if person <= highest && !former.people.contains(&person) {
            let chats: Vec<i64> = sqlx::query_scalar("SELECT id FROM chat WHERE person_id = ?")
                .bind(person)
                .fetch_all(&mut **tx)
                .await?;
            sqlx::query("DELETE FROM person WHERE id = ?")
                .bind(person)
                .execute(&mut **tx)
                .await?;
            for chat in chats {
                if !leave_to_others(tx, chat).await? {
                    forget(tx, chat).await?;
                }
            }
            erased += 1;
        }
    }
    for chat in ids(tx, "SELECT id FROM chat WHERE person_id IS NULL").await? {
        if !former.chats.contains(&chat) {
            forget(tx, chat).await?;
        }
    }
    Ok(erased)
}

/// Where others are reached through the chat, the first of them speaks there and nothing else of it goes.
async fn leave_to_others(tx: &mut Transaction<'_, Sqlite>, chat: i64) -> Result<bool, StoreError> {
    let knows: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM pragma_table_info('person') WHERE name = 'chat_id'",
    )
    .fetch_one(&mut **tx)
    .await?;
    if knows == 0 {
        return Ok(false);
    }
    let left = "UPDATE chat SET session = NULL, nudge_at = NULL, session_archive = NULL,
                    person_id = (SELECT min(id) FROM person WHERE chat_id = ?1)
                WHERE id = ?1 AND EXISTS (SELECT 1 FROM person WHERE chat_id = ?1)";
    let left = sqlx::query(left).bind(chat).execute(&mut **tx).await?;
    Ok(left.rows_affected() > 0)
}

async fn forget(tx: &mut Transaction<'_, Sqlite>, chat: i64) -> Result<(), StoreError> {
    for statement in [
        "DELETE FROM chat WHERE id = ?",
        "DELETE FROM outbox WHERE chat = ?",
        "DELETE FROM request WHERE chat_id = ? AND person_id IS NULL",
        "DELETE FROM inbox WHERE chat = ?",
    ] {
        sqlx::query(statement).bind(chat).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Numbers go on behind the highest that was given.
async fn leave_out(
    tx: &mut Transaction<'_, Sqlite>,
    table: &str,
    given: i64,
    margin: i64,
) -> Result<(), StoreError> {
    let known: Option<i64> = sqlx::query_scalar("SELECT seq FROM sqlite_sequence WHERE name = ?")
        .bind(table)
        .fetch_optional(&mut **tx)
        .await?;
    let next = given.max(known.unwrap_or(0) + margin);
    let statement = match known {
        Some(_) => "UPDATE sqlite_sequence SET seq = ?1 WHERE name = ?2",
        None => "INSERT INTO sqlite_sequence (seq, name) VALUES (?1, ?2)",
    };
    sqlx::query(statement)
        .bind(next)
        .bind(table)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

async fn expire(tx: &mut Transaction<'_, Sqlite>, now: Timestamp) -> Result<u64, StoreError> {
    let sent_since = now.checked_sub(SENT_SINCE).unwrap_or(now).as_millisecond();
    Ok(sqlx::query(
        "UPDATE outbox SET state = 6, body = NULL, settled_at = ?1
         WHERE lane <= 1 AND ((state <= 1 AND created_at < ?2) OR (state = 5 AND not_before < ?2))",
    )
    .bind(now.as_millisecond())
    .bind(sent_since)
    .execute(&mut **tx)
    .await?
    .rows_affected())
}

async fn lineage(conn: &mut SqliteConnection) -> Result<Lineage, StoreError> {
    let known = "SELECT (SELECT value FROM meta WHERE name = 'created_at'),
                        (SELECT value FROM meta WHERE name = 'restored_at')";
    Ok(sqlx::query_as(known).fetch_one(conn).await?)
}

async fn ids(conn: &mut SqliteConnection, query: &'static str) -> Result<HashSet<i64>, StoreError> {
    let ids: Vec<i64> = sqlx::query_scalar(query).fetch_all(conn).await?;
    Ok(ids.into_iter().collect())
}
