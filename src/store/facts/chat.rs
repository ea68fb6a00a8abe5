//! What is known of a chat before its conversation is asked what else it wants.

use jiff::Timestamp;

use crate::domain::consent::Purpose as ConsentPurpose;
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::role::{Role, Staff};
use crate::domain::sex::Sex;
use crate::flows::facts::Person;
use crate::flows::language::Language;
use crate::flows::registration::draft::Home;
use crate::store::StoreError;
use crate::store::chats::Stored;
use crate::store::facts::Known;
use crate::store::seal::{Keys, Purpose};
use crate::store::writer::Tx;

/// Reads what is known of chats and of the accounts that act in them, in the order asked (chat, account); a chat never seen
/// is known as nothing.
pub async fn open_all(tx: &mut Tx, asked: &[(i64, i64)]) -> Result<Vec<Known>, StoreError> {
    let list = serde_json::to_string(asked).map_err(|_| StoreError::Unreadable("chat.id"))?;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT asked.chat AS "chat!: i64",
            chat.language AS "language?", chat.session AS "session?", chat.left_at AS "left_at?",
            chat.hinted_at AS "hinted_at?", staff.telegram_id AS "staff_id?", staff.role AS "role?",
            staff.centre_id AS "centre?",
            person.id AS "person_id?", person.name AS "name?", person.nik_sealed AS "nik_sealed?",
            person.birth_date AS "birth_date?", person.sex AS "sex?", person.nik_differs AS "nik_differs?",
            person.region_code AS "region_code?", person.district_code AS "district_code?",
            person.education AS "education?", person.phone AS "phone?", person.phone_verified AS "phone_verified?",
            person.registered_at AS "registered_at?", person.service_since AS "service_since?",
            person.announcements_since AS "announcements_since?", person.sharing_since AS "sharing_since?",
            CASE WHEN person.id IS NOT NULL THEN (
                SELECT json_group_array(field_slug) FROM
                (SELECT field_slug FROM person_field WHERE person_id = person.id ORDER BY rank)
            ) END AS "skills?: String",
            CASE WHEN person.id IS NOT NULL THEN (
                SELECT json_group_array(field_slug) FROM class_wish WHERE person_id = person.id
            ) END AS "class_wishes?: String",
            (SELECT count(*) FROM person AS kin WHERE kin.chat_id = asked.chat) AS "persons!: i64"
        FROM (SELECT key AS place, value ->> 0 AS chat, value ->> 1 AS user FROM json_each(?)) AS asked
        LEFT JOIN chat ON chat.id = asked.chat
        LEFT JOIN staff ON staff.telegram_id = asked.user
        LEFT JOIN person ON person.id = chat.person_id
        ORDER BY asked.place"#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter().map(|row| row.known(&tx.keys)).collect()
}

/// The same for one chat and one account.
pub async fn open(tx: &mut Tx, chat: i64, user: i64) -> Result<Known, StoreError> {
    let known = open_all(tx, &[(chat, user)]).await?;
    known
        .into_iter()
        .next()
        .ok_or(StoreError::Unreadable("chat"))
}

pub(super) struct Row {
    pub(super) chat: i64,
    pub(super) language: Option<String>,
    pub(super) session: Option<Vec<u8>>,
    pub(super) left_at: Option<i64>,
    pub(super) hinted_at: Option<i64>,
    pub(super) staff_id: Option<i64>,
    pub(super) role: Option<String>,
    pub(super) centre: Option<i64>,
    pub(super) person_id: Option<i64>,
    pub(super) name: Option<String>,
    pub(super) nik_sealed: Option<Vec<u8>>,
    pub(super) birth_date: Option<String>,
    pub(super) sex: Option<String>,
    pub(super) nik_differs: Option<i64>,
    pub(super) region_code: Option<String>,
    pub(super) district_code: Option<String>,
    pub(super) education: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) phone_verified: Option<i64>,
    pub(super) registered_at: Option<i64>,
    pub(super) service_since: Option<i64>,
    pub(super) announcements_since: Option<i64>,
    pub(super) sharing_since: Option<i64>,
    pub(super) skills: Option<String>,
    pub(super) class_wishes: Option<String>,
    pub(super) persons: i64,
}

impl Row {
    fn known(self, keys: &Keys) -> Result<Known, StoreError> {
        let session = match &self.session {
            None => Stored::Nothing,
            Some(sealed) => keys
                .open_text(sealed, Purpose::Session)
                .map_or(Stored::Unreadable, Stored::Session),
        };
        let person = match self.person_id {
            Some(id) => Some(
                self.person(id, keys)
                    .ok_or(StoreError::Unreadable("person"))?,
            ),
            None => None,
        };
        Ok(Known {
            chat: self.chat,
            session,
            language: self.language.as_deref().and_then(Language::from_code),
            was_away: self.left_at.is_some(),
            hinted: self.hinted_at.is_some(),
            person,
            persons: usize::try_from(self.persons).unwrap_or_default(),
            staff: self.staff(),
        })
    }

    fn staff(&self) -> Option<Staff> {
        Some(Staff {
            telegram_id: self.staff_id?,
            role: Role::from_slug(self.role.as_deref()?)?,
            centre: self.centre,
        })
    }

    pub(super) fn person(&self, id: i64, keys: &Keys) -> Option<Person> {
        let nik = match &self.nik_sealed {
            Some(sealed) => Some(Nik::parse(&keys.open_text(sealed, Purpose::Nik)?).ok()?),
            None => None,
        };
        let since = |ms: Option<i64>| Timestamp::from_millisecond(ms?).ok();
        let consents = [
            (ConsentPurpose::Service, since(self.service_since)),
            (
                ConsentPurpose::Announcements,
                since(self.announcements_since),
            ),
            (ConsentPurpose::Sharing, since(self.sharing_since)),
        ];
        Some(Person {
            id,
            name: Name::parse(self.name.as_deref()?).ok()?,
            nik,
            birth: self.birth_date.as_deref()?.parse().ok()?,
            sex: Sex::from_slug(self.sex.as_deref()?)?,
            differs: self.nik_differs? == 1,
            home: match (&self.region_code, &self.district_code) {
                (Some(region), Some(district)) => Home::Lampung {
                    region: region.clone(),
                    district: district.clone(),
                },
                _ => Home::Elsewhere,
            },
            education: Education::from_slug(self.education.as_deref()?)?,
            phone: Phone::from_contact(self.phone.as_deref()?).ok()?,
            phone_verified: self.phone_verified? == 1,
            skills: serde_json::from_str(self.skills.as_deref()?).ok()?,
            class_wishes: serde_json::from_str(self.class_wishes.as_deref()?).ok()?,
            registered_at: since(self.registered_at)?,
            consents: consents
                .into_iter()
                .filter_map(|(purpose, since)| Some((purpose, since?)))
                .collect(),
        })
    }
}
