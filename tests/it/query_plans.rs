//! No statement of the store walks through a whole table that grows, except those that are named here with their reason.

use std::path::Path;

use crate::house::House;
use crate::statements;

/// Tables that grow with people, chats, letters, classes and what staff do.
const GROWING: [&str; 23] = [
    "inbox",
    "outbox",
    "chat",
    "person",
    "person_field",
    "name_word",
    "consent",
    "request",
    "question",
    "class",
    "application",
    "application_step",
    "reminder",
    "audit",
    "handled",
    "bulk",
    "spell",
    "spell_before",
    "work_answer",
    "follow_up",
    "follow_up_call",
    "confirmation",
    "report",
];

/// Indexes over the few rows that are open: walking along them is what they are for.
const SMALL: [&str; 7] = [
    "outbox_held",
    "request_open",
    "inbox_aside",
    "bulk_running",
    "question_open",
    "application_to_follow",
    "report_to_do",
];

/// Statements that may walk, by their beginning.
const MAY_WALK: [(&str, &str); 10] = [
    (
        r#"SELECT application.id AS "id!: i64", application.person_id, class.centre_id"#,
        "reports, aside and on request",
    ),
    (
        r#"SELECT centre_id, count(*) AS "waiting!: i64" FROM follow_up INDEXED BY follow_up_to_call"#,
        "reports, over those who wait for a call",
    ),
    (
        "SELECT id, code FROM class",
        "reports, aside and on request",
    ),
    (
        "INSERT INTO centre (slug, name, abbreviation, region_code, address) SELECT",
        "once a start, over the few centres; questions only if a reference to one were broken",
    ),
    (
        "UPDATE outbox SET state = 3, settled_at = ? WHERE bulk IN",
        "when somebody leaves, over the runs, not their letters",
    ),
    (
        "UPDATE inbox SET attempts",
        "once a start, over the few that wait",
    ),
    (
        "SELECT update_id, attempts FROM inbox WHERE state = 0 ORDER BY update_id LIMIT 1",
        "once a start",
    ),
    (
        "DELETE FROM outbox WHERE chat = ?",
        "only when somebody has everything deleted",
    ),
    (
        "UPDATE outbox SET state = 7, settled_at = ? WHERE bulk IN",
        "once a start, over the runs, not their letters",
    ),
    (
        "SELECT (SELECT count(*) FROM person) AS",
        "figures, on request",
    ),
];

#[tokio::test]
async fn no_statement_walks_through_a_table_that_grows() {
    let house = House::open().await;
    let all = statements::in_folder(Path::new("src/store"));
    assert!(all.len() > 60, "the statements are found: {}", all.len());
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(house.path())
        .read_only(true);
    let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .unwrap();
    let mut walks = Vec::new();
    for statement in all {
        let explain = format!("EXPLAIN QUERY PLAN {statement}");
        let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(explain))
            .fetch_all(&mut conn)
            .await
            .unwrap_or_else(|error| panic!("{error}: {statement}"));
        for (_, _, _, step) in plan {
            let walk = GROWING.iter().any(|table| {
                step == format!("SCAN {table}") || step.starts_with(&format!("SCAN {table} USING"))
            });
            let small = SMALL
                .iter()
                .any(|index| step.ends_with(&format!(" INDEX {index}")));
            if walk
                && !small
                && !MAY_WALK
                    .iter()
                    .any(|(beginning, _)| statement.starts_with(beginning))
            {
                walks.push(format!("{step}: {statement}"));
            }
        }
    }
    assert!(walks.is_empty(), "{}", walks.join("\n"));
}
