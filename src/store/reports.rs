//! Reports: which are asked for, and the rows they are made of. A wide read, done aside through a reader.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::absorption::{AgeGroup, Row, Traits};
use crate::domain::audit::{Action, Field, noted};
use crate::domain::date::age_on;
use crate::domain::education::Education;
use crate::domain::role::Staff;
use crate::domain::sex::Sex;
use crate::domain::wib;
use crate::domain::work::{Level, Status, days_to};
use crate::flows::language::Language;
use crate::flows::report::Kind;
use crate::store::audit::{self, About};
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, sheets};

/// A report that waits for its making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Row id.
    pub id: i64,
    /// What.
    pub kind: Kind,
    /// Telegram id of the chat that gets it.
    pub chat: i64,
    /// Its language.
    pub language: Language,
    /// What whoever asked may do now.
    pub staff: Option<Staff>,
    /// How often it was tried.
    pub tries: i64,
}

/// The names of what rows are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    pub centres: BTreeMap<i64, String>,
    /// By slug.
    pub fields: BTreeMap<String, String>,
    pub programmes: BTreeMap<i64, String>,
    /// Codes.
    pub classes: BTreeMap<i64, String>,
}

/// Keeps what is asked for.
pub(in crate::store) async fn order(
    tx: &mut Tx,
    kind: Kind,
    (chat, by): (i64, i64),
    now: Timestamp,
) -> Result<(), StoreError> {
    let (kind, now) = (kind.slug(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO report (kind, chat_id, by_staff, asked_at) VALUES (?, ?, ?, ?)",
        kind,
        chat,
        by,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Was the page of this month ordered?
pub async fn is_ordered(reader: &mut Reader, month: Date) -> Result<bool, StoreError> {
    let month = month.to_string();
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM month_page WHERE month = ?) AS "ordered!: bool""#,
        month
    )
    .fetch_one(&mut *reader.conn)
    .await?)
}

/// The page of a month for everybody who heads the office, once.
pub async fn order_month(tx: &mut Tx, month: Date, now: Timestamp) -> Result<(), StoreError> {
    let (month, at, kind) = (month.to_string(), now.as_millisecond(), Kind::Month.slug());
    let new = sqlx::query!(
        "INSERT INTO month_page (month, ordered_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        month,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    if new.rows_affected() > 0 {
        sqlx::query!(
            "INSERT INTO report (kind, chat_id, by_staff, asked_at)
             SELECT ?, telegram_id, telegram_id, ? FROM staff WHERE role = 'head'",
            kind,
            at
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}

/// What waits, the longest waiting first.
pub async fn due(reader: &mut Reader, most: i64) -> Result<Vec<Due>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT report.id AS "id!: i64", report.kind, report.chat_id, report.by_staff, report.tries,
            chat.language AS "language?"
        FROM report INDEXED BY report_to_do LEFT JOIN chat ON chat.id = report.chat_id
        WHERE report.made_at IS NULL ORDER BY report.id LIMIT ?"#,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let mut all = Vec::new();
    for row in rows {
        let language = row.language.as_deref().and_then(Language::from_code);
        all.push(Due {
            id: row.id,
            kind: Kind::from_slug(&row.kind).ok_or(StoreError::Unreadable("report.kind"))?,
            chat: row.chat_id,
            language: language.unwrap_or_default(),
            staff: sheets::staff_of(reader, row.by_staff).await?,
            tries: row.tries,
        });
    }
    Ok(all)
}

/// It was tried in vain.
pub async fn tried(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    sqlx::query!("UPDATE report SET tries = tries + 1 WHERE id = ?", id)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}

/// It is posted. A sheet that was taken out is on record.
pub async fn made(tx: &mut Tx, due: &Due, rows: usize, now: Timestamp) -> Result<(), StoreError> {
    let (id, at) = (due.id, now.as_millisecond());
    sqlx::query!("UPDATE report SET made_at = ? WHERE id = ?", at, id)
        .execute(&mut tx.conn)
        .await?;
    let Some(staff) = due
        .staff
        .filter(|_| matches!(due.kind, Kind::Sheet | Kind::Month))
    else {
        return Ok(());
    };
    let count = rows.to_string();
    let noted = noted(&[(Field::Count, &count)]);
    let about = staff.centre.map_or(About::default(), About::centre);
    let (by, action) = (staff.telegram_id, Action::ReportTaken);
    audit::write(tx, by, action, about, None, Some(&noted), now).await
}

/// Graduates who wait for a call, by centre.
pub async fn waiting(reader: &mut Reader) -> Result<BTreeMap<i64, u32>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT centre_id, count(*) AS "waiting!: i64" FROM follow_up INDEXED BY follow_up_to_call
           WHERE call_since IS NOT NULL AND ended IS NULL GROUP BY centre_id"#
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            (
                row.centre_id,
                u32::try_from(row.waiting).unwrap_or(u32::MAX),
            )
        })
        .collect())
}

/// The names of everything.
pub async fn names(reader: &mut Reader) -> Result<Names, StoreError> {
    let mut names = Names::default();
    let centres = sqlx::query!("SELECT id, name FROM centre")
        .fetch_all(&mut *reader.conn)
        .await?;
    names.centres = centres.into_iter().map(|row| (row.id, row.name)).collect();
    let fields = sqlx::query!("SELECT slug, name FROM field")
        .fetch_all(&mut *reader.conn)
        .await?;
    names.fields = fields.into_iter().map(|row| (row.slug, row.name)).collect();
    let programmes = sqlx::query!("SELECT id, name FROM programme")
        .fetch_all(&mut *reader.conn)
        .await?;
    names.programmes = programmes
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let classes = sqlx::query!("SELECT id, code FROM class")
        .fetch_all(&mut *reader.conn)
        .await?;
    names.classes = classes.into_iter().map(|row| (row.id, row.code)).collect();
    Ok(names)
}

/// A spell as far as figures look at it: status, begin, end, when it was told, level.
type Told = (String, Option<String>, Option<String>, i64, String);

/// Every training that is over, of one centre or of all, with what is known of it since.
pub async fn rows(reader: &mut Reader, centre: Option<i64>) -> Result<Vec<(i64, Row)>, StoreError> {
    let found = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", application.person_id, class.centre_id, programme.field_slug,
            class.programme_id, application.class_id, coalesce(application.finished_at, application.changed_at) AS "finished_at!: i64",
            application.state, person.sex, person.birth_date, person.education, person.region_code,
            (SELECT coalesce(work_answer.status, '') FROM work_answer WHERE work_answer.person_id = application.person_id
                AND work_answer.at >= coalesce(application.finished_at, application.changed_at)
                ORDER BY work_answer.at DESC, work_answer.id DESC LIMIT 1) AS "status?: String",
            (SELECT json_group_array(json_array(spell.status, spell.starts_on, spell.ends_on, spell.told_at, spell.level))
                FROM spell WHERE spell.person_id = application.person_id) AS "spells!: String"
        FROM application JOIN class ON class.id = application.class_id JOIN programme ON programme.id = class.programme_id
        JOIN person ON person.id = application.person_id
        WHERE application.state IN ('passed', 'not_passed', 'left') AND (?1 IS NULL OR class.centre_id = ?1)
        ORDER BY application.id"#,
        centre
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in found {
        let unreadable = || StoreError::Unreadable("application");
        let day = |at| Timestamp::from_millisecond(at).map(|at| wib::local(at).date());
        let finished = day(row.finished_at).map_err(|_| unreadable())?;
        let birth: Date = row.birth_date.parse().map_err(|_| unreadable())?;
        let spells: Vec<Told> =
            serde_json::from_str(&row.spells).map_err(|_| StoreError::Unreadable("spell"))?;
        let passed = row.state == "passed";
        let status = row.status.as_deref().and_then(Status::from_slug);
        let placed = || {
            let works = |one: &&Told| Status::from_slug(&one.0).is_some_and(Status::is_placed);
            spells.iter().filter(works)
        };
        let since = |one: &Told| {
            let began = one.1.as_deref().and_then(|day| day.parse::<Date>().ok());
            began.or_else(|| day(one.3).ok())
        };
        // A job that ended before the training did is none that followed it.
        let after = |one: &&Told| {
            let ended = one.2.as_deref().and_then(|day| day.parse::<Date>().ok());
            ended.is_none_or(|ended| ended >= finished)
        };
        let first = placed().filter(after).filter_map(since).min();
        let open = placed().filter(|one| one.2.is_none());
        let level = open.filter_map(|one| Level::from_slug(&one.4)).max();
        let education = Education::from_slug(&row.education).ok_or_else(unreadable)?;
        let known = Row {
            person: row.person_id,
            centre: row.centre_id,
            field: row.field_slug,
            programme: row.programme_id,
            class: row.class_id,
            finished,
            passed,
            level: level.filter(|_| status.is_some_and(Status::is_placed)),
            status,
            days: first.map(|began| days_to(finished, began)),
            traits: Some(Traits {
                sex: Sex::from_slug(&row.sex).ok_or_else(unreadable)?,
                age: AgeGroup::of(age_on(birth, finished)),
                education,
                region: row.region_code,
            }),
        };
        rows.push((row.id, known));
    }
    rows.extend(departed(reader, centre).await?);
    Ok(rows)
}

/// People whose data is deleted: each is somebody, and nobody in particular.
async fn departed(reader: &mut Reader, centre: Option<i64>) -> Result<Vec<(i64, Row)>, StoreError> {
    let found = sqlx::query!(
        r#"SELECT departed.class_id, departed.passed, departed.status, departed.people, class.ends_on, class.centre_id,
            class.programme_id, programme.field_slug
        FROM departed JOIN class ON class.id = departed.class_id JOIN programme ON programme.id = class.programme_id
        WHERE ?1 IS NULL OR class.centre_id = ?1 ORDER BY departed.class_id, departed.passed, departed.status"#,
        centre
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let mut rows = Vec::new();
    for row in found {
        let finished = row
            .ends_on
            .parse()
            .map_err(|_| StoreError::Unreadable("class.ends_on"))?;
        for _ in 0..row.people {
            let number = i64::try_from(rows.len()).unwrap_or(i64::MAX - 1);
            rows.push((
                0,
                Row {
                    person: -1 - number,
                    centre: row.centre_id,
                    field: row.field_slug.clone(),
                    programme: row.programme_id,
                    class: row.class_id,
                    finished,
                    passed: row.passed == 1,
                    status: Status::from_slug(&row.status),
                    level: None,
                    days: None,
                    traits: None,
                },
            ));
        }
    }
    Ok(rows)
}

/// Whoever has everything deleted is counted, without being anybody any more.
pub(in crate::store) async fn depart(tx: &mut Tx, person: i64) -> Result<(), StoreError> {
    sqlx::query!(
        r#"INSERT INTO departed (class_id, passed, status, people)
        SELECT application.class_id, application.state = 'passed', coalesce((SELECT work_answer.status FROM work_answer
            WHERE work_answer.person_id = application.person_id
            AND work_answer.at >= coalesce(application.finished_at, application.changed_at)
            ORDER BY work_answer.at DESC, work_answer.id DESC LIMIT 1), ''), 1
        FROM application WHERE application.person_id = ? AND application.state IN ('passed', 'not_passed', 'left')
        ON CONFLICT (class_id, passed, status) DO UPDATE SET people = people + 1"#,
        person
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
