//! The questions that `= name: answer` may ask of the database, read-only and by name.

use std::path::Path;

use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

/// Each gives one value; names stand in the order of their tables.
const QUERIES: [(&str, &str); 23] = [
    ("people", "SELECT count(*) FROM person"),
    (
        "people in service",
        "SELECT count(*) FROM person WHERE service_since IS NOT NULL",
    ),
    (
        "people hearing announcements",
        "SELECT count(*) FROM person WHERE announcements_since IS NOT NULL",
    ),
    (
        "people differing from their NIK",
        "SELECT count(*) FROM person WHERE nik_differs = 1",
    ),
    (
        "people with a verified phone",
        "SELECT count(*) FROM person WHERE phone_verified = 1",
    ),
    (
        "names",
        "SELECT group_concat(name, ' | ' ORDER BY id) FROM person",
    ),
    (
        "search keys",
        "SELECT group_concat(name_search, ' | ' ORDER BY id) FROM person",
    ),
    (
        "phones",
        "SELECT group_concat(phone, ' | ' ORDER BY id) FROM person",
    ),
    (
        "birth dates",
        "SELECT group_concat(birth_date || ' ' || sex, ' | ' ORDER BY id) FROM person",
    ),
    (
        "homes",
        "SELECT group_concat(coalesce(district_code, 'luar'), ' | ' ORDER BY id) FROM person",
    ),
    ("fields wished", "SELECT count(*) FROM person_field"),
    (
        "consents granted",
        "SELECT count(*) FROM consent WHERE granted = 1",
    ),
    (
        "consents taken back",
        "SELECT count(*) FROM consent WHERE granted = 0",
    ),
    (
        "consent buttons",
        "SELECT group_concat(button, ' | ' ORDER BY id) FROM consent",
    ),
    ("requests", "SELECT count(*) FROM request"),
    (
        "open requests",
        "SELECT count(*) FROM request WHERE closed_at IS NULL",
    ),
    ("chats", "SELECT count(*) FROM chat"),
    (
        "chats left",
        "SELECT count(*) FROM chat WHERE left_at IS NOT NULL",
    ),
    (
        "drafts",
        "SELECT count(*) FROM chat WHERE session IS NOT NULL",
    ),
    (
        "nudges planned",
        "SELECT count(*) FROM chat WHERE nudge_at IS NOT NULL",
    ),
    (
        "inbox waiting",
        "SELECT count(*) FROM inbox WHERE state = 0",
    ),
    (
        "inbox set aside",
        "SELECT count(*) FROM inbox WHERE state = 9",
    ),
    (
        "outbox waiting",
        "SELECT count(*) FROM outbox WHERE state IN (0, 1, 5)",
    ),
];

/// The answer to a named question.
pub(crate) async fn answer(database: &Path, name: &str) -> Result<String, String> {
    let known = QUERIES.iter().find(|(known, _)| *known == name);
    let (_, sql) = known
        .ok_or_else(|| format!("no query is named {name}; see tests/it/stories/queries.rs"))?;
    let options = SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let failed = |error: sqlx::Error| format!("{name}: {error}");
    let mut connection = SqliteConnection::connect_with(&options)
        .await
        .map_err(failed)?;
    let sql = format!("SELECT CAST(({sql}) AS TEXT)");
    let value: Option<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_one(&mut connection)
        .await
        .map_err(failed)?;
    connection.close().await.map_err(failed)?;
    Ok(value.unwrap_or_default())
}
