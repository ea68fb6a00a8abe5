//! Classes as conversations see them: read here by their row ids, whoever chose these, and written here by whoever entered
//! them.

use jiff::Timestamp;
use jiff::civil::Time;
use sqlx::sqlite::SqliteConnection;

use crate::catalog::DaysOff;
use crate::domain::class::{ClassCode, ClassState, FundSource};
use crate::domain::education::Education;
use crate::domain::eligibility::{Rules, TrainedRule};
use crate::domain::weekdays::Weekdays;
use crate::flows::facts::class::{Centre, Class, Programme, Terms};
use crate::store::StoreError;
use crate::store::days_off;
use crate::store::meetings;
use crate::store::outbox::json_list;
use crate::store::reach::standing_states;
use crate::store::writer::Tx;

/// The classes of these row ids, in this order; ids of no class are left out.
pub(in crate::store) async fn by_ids(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Class>, StoreError> {
    read(&mut tx.conn, ids).await
}

/// The same through any connection.
pub(in crate::store) async fn read(
    conn: &mut SqliteConnection,
    ids: &[i64],
) -> Result<Vec<Class>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (list, standing) = (json_list(ids), standing_states());
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT class.id, class.code, class.state, class.quota, class.reserves, class.lesson_hours, class.hours_per_day,
            class.weekdays, class.starts_on, class.ends_on, class.days, class.begins_at, class.ends_at, class.room,
            class.registration_from, class.registration_until, class.test_at, class.test_place, class.least_age,
            class.greatest_age, class.least_education, class.greatest_education, class.trained_rule, class.documents,
            class.confirm_until, class.least_to_run, class.funds, class.paid, class.seats_fixed_at,
            centre.id AS centre_id, centre.name AS centre_name, centre.abbreviation, centre.region_code AS centre_region,
            centre.address, centre.phone, centre.retired AS centre_retired,
            programme.id AS programme_id, programme.name AS programme_name, programme.field_slug, field.name AS field_name,
            programme.lesson_hours AS programme_hours, programme.days AS programme_days,
            programme.retired AS programme_retired,
            (SELECT json_group_array(region_code) FROM class_region WHERE class_id = class.id) AS "regions!: String",
            (SELECT count(*) FROM application WHERE application.class_id = class.id
                AND application.state IN (SELECT value FROM json_each(?2))) AS "applicants!: i64",
            (SELECT json_group_array(json_array(day, is_off, name)) FROM day_off) AS "days_off!: String"
        FROM json_each(?1) AS asked
        JOIN class ON class.id = asked.value
        JOIN centre ON centre.id = class.centre_id
        JOIN programme ON programme.id = class.programme_id
        JOIN field ON field.slug = programme.field_slug
        ORDER BY asked.key"#,
        list,
        standing
    )
    .fetch_all(conn)
    .await?;
    let days_off = match rows.first() {
        Some(row) => days_off::parse(&row.days_off)?,
        None => DaysOff::default(),
    };
    rows.into_iter()
        .map(|row| row.class(&days_off).ok_or(StoreError::Unreadable("class")))
        .collect()
}

/// The class of this row id.
pub(in crate::store) async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<Class>, StoreError> {
    Ok(by_ids(tx, &[id]).await?.into_iter().next())
}

/// The row id of the class with this code, in any case.
pub(in crate::store) async fn id_of_code(
    tx: &mut Tx,
    code: &str,
) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar!("SELECT id FROM class WHERE code = ? COLLATE NOCASE", code)
            .fetch_optional(&mut tx.conn)
            .await?,
    )
}

/// A new class under the id that was told.
pub(in crate::store) async fn insert(
    tx: &mut Tx,
    id: i64,
    terms: &Terms,
    state: ClassState,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.next.class = tx.next.class.max(id + 1);
    let (stored, state, now_ms) = (Written::of(terms)?, state.slug(), now.as_millisecond());
    // Everything that was entered follows in `rewrite`; these are what a row cannot be without.
    sqlx::query!(
        "INSERT INTO class (id, code, centre_id, programme_id, state, quota, weekdays, starts_on, ends_on, days, begins_at,
             ends_at, registration_from, registration_until, trained_rule, least_to_run, created_by, created_at, changed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?18)",
        id,
        stored.code,
        terms.centre,
        terms.programme,
        state,
        terms.quota,
        stored.weekdays,
        stored.starts_on,
        stored.ends_on,
        terms.days,
        stored.begins_at,
        stored.ends_at,
        stored.registration_from,
        stored.registration_until,
        stored.trained_rule,
        terms.least_to_run,
        by,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    rewrite(tx, id, terms, now).await
}

/// Everything that was entered about a class stands as it is now; its state stays.
pub(in crate::store) async fn rewrite(
    tx: &mut Tx,
    id: i64,
    terms: &Terms,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (stored, at) = (Written::of(terms)?, now);
    let now = at.as_millisecond();
    sqlx::query!(
        "UPDATE class SET code = ?2, centre_id = ?3, programme_id = ?4, quota = ?5, reserves = ?6, lesson_hours = ?7,
             hours_per_day = ?8, weekdays = ?9, starts_on = ?10, ends_on = ?11, days = ?12, begins_at = ?13, ends_at = ?14,
             room = ?15, registration_from = ?16, registration_until = ?17, test_at = ?18, test_place = ?19,
             least_age = ?20, greatest_age = ?21, least_education = ?22, greatest_education = ?23, trained_rule = ?24,
             documents = ?25, confirm_until = ?26, least_to_run = ?27, funds = ?28, paid = ?29, changed_at = ?30
         WHERE id = ?1",
        id,
        stored.code,
        terms.centre,
        terms.programme,
        terms.quota,
        terms.reserves,
        terms.lesson_hours,
        terms.hours_per_day,
        stored.weekdays,
        stored.starts_on,
        stored.ends_on,
        terms.days,
        stored.begins_at,
        stored.ends_at,
        terms.room,
        stored.registration_from,
        stored.registration_until,
        stored.test_at,
        terms.test_place,
        terms.rules.least_age,
        terms.rules.greatest_age,
        stored.least_education,
        stored.greatest_education,
        stored.trained_rule,
        stored.documents,
        stored.confirm_until,
        terms.least_to_run,
        stored.funds,
        terms.paid,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!("DELETE FROM class_region WHERE class_id = ?", id)
        .execute(&mut tx.conn)
        .await?;
    sqlx::query!(
        "INSERT OR IGNORE INTO class_region (class_id, region_code) SELECT ?1, value FROM json_each(?2)",
        id,
        stored.regions
    )
    .execute(&mut tx.conn)
    .await?;
    meetings::plan(tx, id, at).await
}

/// What was entered, as columns hold it.
struct Written {
    code: String,
    weekdays: String,
    starts_on: String,
    ends_on: String,
    begins_at: String,
    ends_at: String,
    registration_from: i64,
    registration_until: i64,
    test_at: Option<i64>,
    least_education: Option<&'static str>,
    greatest_education: Option<&'static str>,
    trained_rule: &'static str,
    regions: String,
    documents: String,
    confirm_until: Option<i64>,
    funds: Option<&'static str>,
}

impl Written {
    fn of(terms: &Terms) -> Result<Written, StoreError> {
        let json = |list: &[String]| {
            serde_json::to_string(list).map_err(|_| StoreError::Unreadable("class.documents"))
        };
        let clock = |at: Time| at.strftime("%H:%M").to_string();
        Ok(Written {
            code: terms.code.to_string(),
            weekdays: terms.weekdays.slug(),
            starts_on: terms.starts_on.to_string(),
            ends_on: terms.ends_on.to_string(),
            begins_at: clock(terms.begins_at),
            ends_at: clock(terms.ends_at),
            registration_from: terms.registration_from.as_millisecond(),
            registration_until: terms.registration_until.as_millisecond(),
            test_at: terms.test_at.map(Timestamp::as_millisecond),
            least_education: terms.rules.education_least.map(Education::slug),
            greatest_education: terms.rules.education_greatest.map(Education::slug),
            trained_rule: terms.rules.trained.slug(),
            regions: json(&terms.rules.regions)?,
            documents: json(&terms.documents)?,
            confirm_until: terms.confirm_until.map(Timestamp::as_millisecond),
            funds: terms.funds.map(FundSource::slug),
        })
    }
}

struct Row {
    id: i64,
    code: String,
    state: String,
    quota: i64,
    reserves: i64,
    lesson_hours: Option<i64>,
    hours_per_day: Option<i64>,
    weekdays: String,
    starts_on: String,
    ends_on: String,
    days: i64,
    begins_at: String,
    ends_at: String,
    room: Option<String>,
    registration_from: i64,
    registration_until: i64,
    test_at: Option<i64>,
    test_place: Option<String>,
    least_age: Option<i64>,
    greatest_age: Option<i64>,
    least_education: Option<String>,
    greatest_education: Option<String>,
    trained_rule: String,
    documents: String,
    confirm_until: Option<i64>,
    least_to_run: i64,
    funds: Option<String>,
    paid: Option<String>,
    seats_fixed_at: Option<i64>,
    centre_id: i64,
    centre_name: String,
    abbreviation: String,
    centre_region: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    centre_retired: i64,
    programme_id: i64,
    programme_name: String,
    field_slug: String,
    field_name: String,
    programme_hours: Option<i64>,
    programme_days: Option<i64>,
    programme_retired: i64,
    regions: String,
    applicants: i64,
    days_off: String,
}

/// Reads a column that may be empty: empty stays empty, what cannot be read makes the row unreadable.
#[expect(
    clippy::option_option,
    reason = "a column that is empty and one that cannot be read are two things"
)]
fn maybe<S, T>(stored: Option<S>, read: impl FnOnce(S) -> Option<T>) -> Option<Option<T>> {
    match stored {
        None => Some(None),
        Some(stored) => read(stored).map(Some),
    }
}

fn moment(ms: i64) -> Option<Timestamp> {
    Timestamp::from_millisecond(ms).ok()
}

fn small(number: i64) -> Option<u16> {
    u16::try_from(number).ok()
}

impl Row {
    fn class(self, days_off: &DaysOff) -> Option<Class> {
        let education = |slug: String| Education::from_slug(&slug);
        let years = |years: i64| u8::try_from(years).ok();
        Some(Class {
            id: self.id,
            code: ClassCode::parse(&self.code).ok()?,
            centre: Centre {
                id: self.centre_id,
                name: self.centre_name,
                abbreviation: self.abbreviation,
                region: self.centre_region,
                address: self.address,
                phone: self.phone,
                retired: self.centre_retired == 1,
            },
            programme: Programme {
                id: self.programme_id,
                name: self.programme_name,
                field: self.field_slug,
                field_name: self.field_name,
                lesson_hours: maybe(self.programme_hours, small)?,
                days: maybe(self.programme_days, small)?,
                retired: self.programme_retired == 1,
            },
            state: ClassState::from_slug(&self.state)?,
            quota: small(self.quota)?,
            reserves: small(self.reserves)?,
            lesson_hours: maybe(self.lesson_hours, small)?,
            hours_per_day: maybe(self.hours_per_day, small)?,
            weekdays: Weekdays::from_slug(&self.weekdays)?,
            starts_on: self.starts_on.parse().ok()?,
            ends_on: self.ends_on.parse().ok()?,
            days: small(self.days)?,
            begins_at: self.begins_at.parse().ok()?,
            ends_at: self.ends_at.parse().ok()?,
            room: self.room,
            registration_from: moment(self.registration_from)?,
            registration_until: moment(self.registration_until)?,
            test_at: maybe(self.test_at, moment)?,
            test_place: self.test_place,
            rules: Rules {
                least_age: maybe(self.least_age, years)?,
                greatest_age: maybe(self.greatest_age, years)?,
                education_least: maybe(self.least_education, education)?,
                education_greatest: maybe(self.greatest_education, education)?,
                regions: serde_json::from_str(&self.regions).ok()?,
                trained: TrainedRule::from_slug(&self.trained_rule)?,
            },
            documents: serde_json::from_str(&self.documents).ok()?,
            confirm_until: maybe(self.confirm_until, moment)?,
            least_to_run: small(self.least_to_run)?,
            funds: maybe(self.funds, |slug| FundSource::from_slug(&slug))?,
            paid: self.paid,
            seats_fixed_at: maybe(self.seats_fixed_at, moment)?,
            applicants: u32::try_from(self.applicants).unwrap_or(u32::MAX),
            days_off: days_off.clone(),
        })
    }
}
