//! Rows for `pencaker export`, read through a connection of its own, also beside a running bot: it takes no lock of ours and
//! writes one row, that an export was made.

use jiff::Timestamp;
use sqlx::ConnectOptions as _;
use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnection;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::class::ClassState;
use crate::domain::education::Education;
use crate::domain::phone::Phone;
use crate::domain::sex::Sex;
use crate::flows::sheets::exported::{Class, Kind, Person};
use crate::store::open::{MIGRATIONS, Settings, applied, newest, options, unlock};
use crate::store::reach::standing_states;
use crate::store::seal::{Keys, Purpose};
use crate::store::{OpenError, StoreError};

/// Rows of one page.
const PAGE: i64 = 1_000;

/// The database, opened for an export.
#[derive(Debug)]
pub struct Export {
    conn: SqliteConnection,
    keys: Keys,
}

impl Export {
    /// Opens an existing database of this program's schema.
    ///
    /// # Errors
    /// In words: no such file, a wrong key, another schema.
    pub async fn open(settings: &Settings) -> Result<Export, OpenError> {
        let options = options(settings).create_if_missing(false);
        let mut conn = options.connect().await?;
        let keys = unlock(&mut conn, settings).await?;
        if applied(&mut conn).await? != Some(newest(&MIGRATIONS)) {
            return Err(OpenError::Newer(settings.path.clone()));
        }
        Ok(Export { conn, keys })
    }

    /// That an export was made, by whoever sits at the terminal, before a row of it is written.
    pub async fn note(&mut self, kind: Kind, now: Timestamp) -> Result<(), StoreError> {
        let details = noted(&[(Field::Name, kind.word())]);
        let details = serde_json::to_vec(&(None::<&str>, Some(details)))
            .map_err(|_| StoreError::Unreadable("audit.details"))?;
        let details = self.keys.seal(&details, Purpose::Audit);
        let (action, at) = (Action::Exported.slug(), now.as_millisecond());
        sqlx::query!(
            "INSERT INTO audit (at, actor, action, details) VALUES (?, 0, ?, ?)",
            at,
            action,
            details
        )
        .execute(&mut self.conn)
        .await?;
        Ok(())
    }

    /// The people behind this row id, in the order in which they registered; none at the end.
    pub async fn people(&mut self, after: i64) -> Result<Vec<Person>, StoreError> {
        let rows = sqlx::query!(
            r#"SELECT id AS "id!: i64", name, nik_sealed, birth_date, sex, phone, region_code, district_code, education,
                registered_at, (SELECT json_group_array(field_slug) FROM (SELECT field_slug FROM person_field
                    WHERE person_id = person.id ORDER BY rank)) AS "fields!: String"
               FROM person WHERE id > ? ORDER BY id LIMIT ?"#,
            after,
            PAGE
        )
        .fetch_all(&mut self.conn)
        .await?;
        let unreadable = || StoreError::Unreadable("person");
        rows.into_iter()
            .map(|row| {
                let nik = match row.nik_sealed {
                    Some(sealed) => {
                        let digits = self.keys.open_text(&sealed, Purpose::Nik);
                        Some(digits.ok_or_else(unreadable)?)
                    }
                    None => None,
                };
                let phone = Phone::from_contact(&row.phone).map_err(|_| unreadable())?;
                Ok(Person {
                    id: row.id,
                    name: row.name,
                    nik,
                    birth: row.birth_date.parse().map_err(|_| unreadable())?,
                    sex: Sex::from_slug(&row.sex).ok_or_else(unreadable)?,
                    phone: phone.national().replace('-', ""),
                    region: row.region_code,
                    district: row.district_code,
                    education: Education::from_slug(&row.education).ok_or_else(unreadable)?,
                    fields: serde_json::from_str(&row.fields).map_err(|_| unreadable())?,
                    registered_at: Timestamp::from_millisecond(row.registered_at)
                        .map_err(|_| unreadable())?,
                })
            })
            .collect()
    }

    /// The classes behind this row id, drafts too; none at the end.
    pub async fn classes(&mut self, after: i64) -> Result<Vec<Class>, StoreError> {
        let standing = standing_states();
        let rows = sqlx::query!(
            r#"SELECT class.id AS "id!: i64", class.code, programme.name AS programme, centre.name AS centre, class.state,
                class.starts_on, class.ends_on, class.quota,
                (SELECT count(*) FROM application WHERE application.class_id = class.id
                    AND application.state IN (SELECT value FROM json_each(?3))) AS "applicants!: i64",
                (SELECT count(*) FROM application WHERE application.class_id = class.id
                    AND application.state IN ('accepted', 'confirmed', 'in_training', 'passed', 'not_passed'))
                    AS "seats!: i64"
               FROM class JOIN programme ON programme.id = class.programme_id JOIN centre ON centre.id = class.centre_id
               WHERE class.id > ?1 ORDER BY class.id LIMIT ?2"#,
            after,
            PAGE,
            standing
        )
        .fetch_all(&mut self.conn)
        .await?;
        let unreadable = || StoreError::Unreadable("class");
        rows.into_iter()
            .map(|row| {
                Ok(Class {
                    id: row.id,
                    code: row.code,
                    programme: row.programme,
                    centre: row.centre,
                    state: ClassState::from_slug(&row.state).ok_or_else(unreadable)?,
                    starts_on: row.starts_on.parse().map_err(|_| unreadable())?,
                    ends_on: row.ends_on.parse().map_err(|_| unreadable())?,
                    quota: row.quota,
                    applicants: row.applicants,
                    seats: row.seats,
                })
            })
            .collect()
    }

    /// Gives the file back.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.conn.close().await?)
    }
}
