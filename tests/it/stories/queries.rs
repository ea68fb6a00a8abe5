//! The questions that `= name: answer` may ask of the database, read-only and by name.

use std::path::Path;

use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

/// Each gives one value; names stand in the order of their tables.
const QUERIES: &[(&str, &str)] = &[
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
    (
        "days of training",
        "SELECT group_concat(strftime('%d/%m', starts_at / 1000 + 25200, 'unixepoch'), ' ' ORDER BY starts_at) FROM meeting
         WHERE kind = 'lesson' AND cancelled = 0",
    ),
    (
        "reminders",
        "SELECT group_concat(application_id || ' ' || kind || ' ' || strftime('%d/%m %H:%M', about / 1000 + 25200, 'unixepoch')
         || CASE WHEN missed_at IS NULL THEN '' ELSE ' (terlewat)' END, ' | ' ORDER BY about, application_id, kind) FROM reminder",
    ),
    (
        "results",
        "SELECT group_concat(id || ' ' || state || ' ' || coalesce(competence, '-') || ' ' || coalesce(certificate, '-'), ' | '
         ORDER BY id) FROM application",
    ),
    ("last days", "SELECT group_concat(ends_on, ' | ' ORDER BY id) FROM class"),
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
    (
        "application classes",
        "SELECT group_concat(code, ' | ' ORDER BY application.id) FROM application JOIN class ON class.id = class_id",
    ),
    (
        "second choices",
        "SELECT group_concat(code, ' | ' ORDER BY application.id) FROM application JOIN class ON class.id = second_class_id",
    ),
    (
        "withdrawal reasons",
        "SELECT group_concat(reason, ' | ' ORDER BY id) FROM application",
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
    ("classes", "SELECT count(*) FROM class"),
    (
        "class codes",
        "SELECT group_concat(code, ' | ' ORDER BY id) FROM class",
    ),
    (
        "class states",
        "SELECT group_concat(code || ' ' || state, ' | ' ORDER BY id) FROM class",
    ),
    (
        "schedule changes",
        "SELECT count(*) FROM schedule_change",
    ),
    (
        "class terms",
        "SELECT group_concat(quota || ' ' || reserves || ' ' || coalesce(lesson_hours, '-') || ' ' || weekdays || ' ' || days || ' '
         || begins_at || '-' || ends_at || ' ' || coalesce(least_age, '-') || '..' || coalesce(greatest_age, '-') || ' '
         || coalesce(least_education, '-') || ' ' || coalesce(room, '-') || ' ' || documents || ' ' || least_to_run || ' '
         || coalesce(funds, '-') || ' ' || coalesce(paid, '-'), ' | ' ORDER BY id) FROM class",
    ),
    (
        "class starts",
        "SELECT group_concat(code || ' ' || starts_on || '..' || ends_on, ' | ' ORDER BY id) FROM class",
    ),
    (
        "registration ends",
        "SELECT group_concat(code || ' ' || strftime('%Y-%m-%d %H:%M', registration_until / 1000, 'unixepoch', '+7 hours'),
         ' | ' ORDER BY id) FROM class",
    ),
    (
        "tests and deadlines",
        "SELECT group_concat(code || ' ' || coalesce(strftime('%Y-%m-%d %H:%M', test_at / 1000, 'unixepoch', '+7 hours'), 'none')
         || ', ' || coalesce(strftime('%Y-%m-%d %H:%M', confirm_until / 1000, 'unixepoch', '+7 hours'), 'none'),
         ' | ' ORDER BY id) FROM class",
    ),
    (
        "class programmes",
        "SELECT group_concat(class.code || ' ' || programme.name, ' | ' ORDER BY class.id) FROM class
         JOIN programme ON programme.id = class.programme_id",
    ),
    (
        "places",
        "SELECT group_concat(name, ' | ' ORDER BY id) FROM centre",
    ),
    (
        "class instructors",
        "SELECT coalesce(group_concat(staff_id, ' | ' ORDER BY class_id, staff_id), 'none') FROM class_instructor",
    ),
    (
        "births",
        "SELECT group_concat(birth_date, ' | ' ORDER BY id) FROM person",
    ),
    ("applications", "SELECT count(*) FROM application"),
    (
        "documents missing",
        "SELECT count(*) FROM application WHERE state = 'documents_missing'",
    ),
    (
        "seats held",
        "SELECT count(*) FROM application WHERE state = 'accepted' AND seat_until IS NOT NULL",
    ),
    (
        "refused",
        "SELECT count(*) FROM application WHERE state = 'not_accepted' AND refused_because IS NOT NULL",
    ),
    (
        "scored",
        "SELECT count(*) FROM application WHERE test_score = 7850 AND came = 1",
    ),
    (
        "application states",
        "SELECT group_concat(state, ' | ' ORDER BY id) FROM application",
    ),
    (
        "answers about tests",
        "SELECT group_concat(coalesce(will_come, '-'), ' | ' ORDER BY id) FROM application",
    ),
    (
        "application sources",
        "SELECT group_concat(source, ' | ' ORDER BY id) FROM application",
    ),
    ("application steps", "SELECT count(*) FROM application_step"),
    ("centres", "SELECT count(*) FROM centre WHERE retired = 0"),
    (
        "programmes",
        "SELECT count(*) FROM programme WHERE retired = 0",
    ),
    (
        "attendance",
        "SELECT group_concat(concat_ws(' ', meeting.number, application.roll, attendance.state, attendance.minutes), ' | '
         ORDER BY meeting.starts_at, application.roll) FROM attendance
         JOIN meeting ON meeting.id = meeting_id JOIN application ON application.id = application_id",
    ),
    (
        "lists closed",
        "SELECT count(*) FROM meeting WHERE closed_at IS NOT NULL",
    ),
    (
        "absence told",
        "SELECT group_concat(application_id || ' ' || kind, ' | ' ORDER BY at, kind, application_id) FROM reminder WHERE kind LIKE 'absence%'",
    ),
    ("staff", "SELECT count(*) FROM staff"),
    (
        "staff names",
        "SELECT group_concat(concat_ws(' ', telegram_id, role, centre.name, staff.name), ' | ' ORDER BY configured DESC, telegram_id)
         FROM staff LEFT JOIN centre ON centre.id = centre_id",
    ),
    (
        "audit with details",
        "SELECT count(*) FROM audit WHERE details IS NOT NULL",
    ),
    (
        "audit acts",
        "SELECT group_concat(actor || ' ' || action, ' | ' ORDER BY id) FROM audit",
    ),
    (
        "open invitations",
        "SELECT count(*) FROM invitation WHERE used_at IS NULL AND revoked_at IS NULL",
    ),
    ("audit", "SELECT count(*) FROM audit"),
    (
        "audit actions",
        "SELECT group_concat(action, ' | ' ORDER BY id) FROM audit",
    ),
    (
        "answers",
        "SELECT coalesce(group_concat(coalesce(status, 'unknown'), ' | ' ORDER BY id), 'none') FROM work_answer",
    ),
    (
        "spells",
        "SELECT coalesce(group_concat(status || ' ' || coalesce(starts_on, '-') || '..' || coalesce(ends_on, '-'), ' | ' ORDER BY id),
         'none') FROM spell",
    ),
    (
        "spells before",
        "SELECT count(*) FROM spell_before",
    ),
    (
        "levels",
        "SELECT group_concat(level, ' | ' ORDER BY id) FROM spell",
    ),
    (
        "wages",
        "SELECT group_concat(wage, ' | ' ORDER BY id) FROM spell",
    ),
    (
        "places of work",
        "SELECT group_concat(place, ' | ' ORDER BY id) FROM spell",
    ),
    (
        "follow-up",
        "SELECT group_concat(step || ' ' || asked || ' ' || CASE WHEN ended IS NOT NULL THEN concat_ws(' ', ended, source)
         WHEN call_since IS NOT NULL THEN 'call' ELSE '-' END, ' | ' ORDER BY application_id, step) FROM follow_up",
    ),
    (
        "follow-up days",
        "SELECT group_concat(strftime('%Y-%m-%d %H:%M', first_at / 1000, 'unixepoch', '+7 hours'), ' | '
         ORDER BY application_id, step) FROM follow_up",
    ),
    ("questions", "SELECT count(*) FROM question"),
    (
        "questions open",
        "SELECT count(*) FROM question WHERE answered_at IS NULL",
    ),
    (
        "letters to people waiting",
        "SELECT count(*) FROM outbox WHERE state IN (0, 1, 5) AND chat NOT IN (SELECT telegram_id FROM staff)",
    ),
    (
        "meeting answers",
        "SELECT group_concat(application_id || ' ' || answer || CASE WHEN reason IS NULL THEN '' ELSE ' alasan' END
            || coalesce(' ' || letter_kind, ''), ' | ' ORDER BY meeting_id, application_id) FROM meeting_answer",
    ),
    (
        "daily reminders",
        "SELECT count(*) FROM application WHERE daily = 1",
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

/// A number of the database by a statement with one value, read-only.
pub(crate) async fn number(database: &Path, sql: &'static str, value: &str) -> Result<i64, String> {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let failed = |error: sqlx::Error| format!("{sql} with {value}: {error}");
    let mut connection = SqliteConnection::connect_with(&options)
        .await
        .map_err(failed)?;
    let found: Option<i64> = sqlx::query_scalar(sql)
        .bind(value)
        .fetch_one(&mut connection)
        .await
        .map_err(failed)?;
    connection.close().await.map_err(failed)?;
    found.ok_or_else(|| format!("{sql} with {value}: nothing"))
}
