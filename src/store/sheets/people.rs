//! Who applied to a class with what staff noted, and who of some NIKs is registered. Read through a reader: a long list keeps
//! nobody waiting.

use std::collections::HashMap;

use sqlx::sqlite::SqliteConnection;

use crate::domain::application::{ApplicationState, Source};
use crate::domain::education::Education;
use crate::domain::eligibility::Training;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::selection::{RefusalReason, Score, Verdict};
use crate::flows::sheets::entered::Registered;
use crate::flows::sheets::row::{Entry, Marks, of_state};
use crate::store::seal::{Keys, Purpose};
use crate::store::{Reader, StoreError};

/// Everybody who ever applied to a class, in the order in which they did.
pub async fn entries(reader: &mut Reader, class: i64) -> Result<Vec<Entry>, StoreError> {
    let keys = reader.keys.clone();
    read(&mut reader.conn, &keys, class, None).await
}

/// The same; of some applications alone.
pub(super) async fn read(
    conn: &mut SqliteConnection,
    keys: &Keys,
    class: i64,
    only: Option<&[i64]>,
) -> Result<Vec<Entry>, StoreError> {
    let only = only.map(crate::store::outbox::json_list);
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.id AS "person!: i64", person.name, person.nik_sealed,
               person.birth_date, person.phone, person.region_code, person.district_code, person.education,
               application.state, application.source, application.missing, application.came, application.test_score,
               application.interview_score, application.proposed, application.proposed_by, application.refused_because
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1
               AND (?2 IS NULL OR application.id IN (SELECT value FROM json_each(?2)))
           ORDER BY application.id"#,
        class,
        only
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| row.entry(keys).ok_or(StoreError::Unreadable("application")))
        .collect()
}

struct Row {
    application: i64,
    person: i64,
    name: String,
    nik_sealed: Option<Vec<u8>>,
    birth_date: String,
    phone: String,
    region_code: Option<String>,
    district_code: Option<String>,
    education: String,
    state: String,
    source: String,
    missing: Option<String>,
    came: Option<i64>,
    test_score: Option<i64>,
    interview_score: Option<i64>,
    proposed: Option<String>,
    proposed_by: Option<i64>,
    refused_because: Option<String>,
}

impl Row {
    fn entry(self, keys: &Keys) -> Option<Entry> {
        let nik = match self.nik_sealed {
            Some(sealed) => Some(Nik::parse(&keys.open_text(&sealed, Purpose::Nik)?).ok()?),
            None => None,
        };
        let state = ApplicationState::from_slug(&self.state)?;
        let proposed = match self.proposed {
            Some(slug) => Some(Verdict::from_slug(&slug)?),
            None => None,
        };
        let (documents, decided) = of_state(state);
        let verdict = decided.or(proposed.filter(|_| self.proposed_by.is_some()));
        let because = self.refused_because.as_deref();
        let missing = self.missing.as_deref().filter(|_| documents == Some(false));
        Some(Entry {
            application: self.application,
            person: self.person,
            name: Name::parse(&self.name).ok()?,
            nik,
            birth: self.birth_date.parse().ok()?,
            phone: Phone::from_contact(&self.phone).ok()?,
            region: self.region_code,
            district: self.district_code,
            education: Education::from_slug(&self.education)?,
            state,
            source: Source::from_slug(&self.source)?,
            marks: Marks {
                documents,
                missing: match missing {
                    Some(json) => serde_json::from_str(json).ok()?,
                    None => Vec::new(),
                },
                came: self.came.map(|came| came == 1),
                test: self.test_score.and_then(Score::from_hundredths),
                interview: self.interview_score.and_then(Score::from_hundredths),
                verdict,
                because: because
                    .filter(|_| verdict == Some(Verdict::NotAccepted))
                    .and_then(RefusalReason::from_slug),
            },
            proposed,
        })
    }
}

/// Registered people by the digits of these NIKs, and whether they once withdrew from the class.
pub async fn registered(
    reader: &mut Reader,
    niks: &[String],
    class: i64,
) -> Result<HashMap<String, Registered>, StoreError> {
    let by_hash: HashMap<Vec<u8>, &String> = niks
        .iter()
        .map(|digits| (reader.keys.nik_lookup(digits).to_vec(), digits))
        .collect();
    let hashes: Vec<String> = by_hash.keys().map(|hash| hex(hash)).collect();
    let list = serde_json::to_string(&hashes).map_err(|_| StoreError::Unreadable("nik"))?;
    let rows = sqlx::query!(
        r#"SELECT person.id AS "id!: i64", person.nik_hash AS "hash!: Vec<u8>", person.name, person.birth_date,
               person.education, person.region_code,
               EXISTS (SELECT 1 FROM application WHERE application.person_id = person.id
                   AND application.class_id = ?2) AS "applied!: bool",
               (SELECT json_group_array(json_array(programme.field_slug, class.ends_on)) FROM application
                   JOIN class ON class.id = application.class_id JOIN programme ON programme.id = class.programme_id
                   WHERE application.person_id = person.id AND application.state IN ('passed', 'not_passed'))
                   AS "trained!: String"
           FROM json_each(?1) AS asked JOIN person ON person.nik_hash = unhex(asked.value)"#,
        list,
        class
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("person");
    rows.into_iter()
        .map(|row| {
            let digits = by_hash.get(&row.hash).ok_or_else(unreadable)?;
            let trained: Vec<(String, jiff::civil::Date)> =
                serde_json::from_str(&row.trained).map_err(|_| unreadable())?;
            let trained = trained.into_iter().map(|(field_slug, finished)| Training {
                field_slug,
                finished,
            });
            let person = Registered {
                person: row.id,
                name: row.name,
                birth: row.birth_date.parse().map_err(|_| unreadable())?,
                education: Education::from_slug(&row.education).ok_or_else(unreadable)?,
                region: row.region_code,
                trained: trained.collect(),
                withdrew: row.applied,
            };
            Ok(((*digits).clone(), person))
        })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut written, byte| {
        let _ = write!(written, "{byte:02x}");
        written
    })
}
