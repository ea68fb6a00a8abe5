//! What a conversation may know, read in the transaction that will write its effects.
//!
//! Everything about the chat itself (its conversation, its person, whether the account is staff) is one row read by
//! `open`, since every event needs it. The rest is read by `read` when the conversation wants it.

/// One's applications.
mod applications;
/// Who came to a meeting.
mod attendance;
/// The calendar of a class: its meetings, their changes.
mod calendar;
/// The form of a class.
mod class_form;
/// The desk of classes.
mod classes;
/// The end of a class: passed or not, competence, certificates.
mod completion;
/// Days off: holidays as the office moved them.
mod days_off;
/// Several persons in one chat.
mod family;
/// Training centres, programmes and fields.
mod places;
/// A question to a training centre and its answer.
mod question;
/// What staff did.
mod record;
/// Whom a NIK belongs to.
mod registration;
/// Requests to staff.
mod requests;
/// One's own schedule, and what one says beforehand about coming.
mod schedule;
/// Coming to the test and taking the seat.
mod seats;
/// Selection of a class.
mod selection;
/// Sheets of applicants.
mod sheets;
/// Staff and invitations.
mod team;
/// Finding a class and applying to it.
mod training;

use std::sync::Arc;

use jiff::Timestamp;

use crate::catalog::DaysOff;
use crate::domain::consent::Purpose as ConsentPurpose;
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::role::{self, Role, Staff, StaffAct};
use crate::domain::sex::Sex;
use crate::flows::facts::{Facts, NextIds, Notice, Person, Wants};
use crate::flows::language::Language;
use crate::flows::registration::draft::Home;
use crate::store::StoreError;
use crate::store::chats::Stored;
use crate::store::days_off as stored_days_off;
use crate::store::outbox;
use crate::store::seal::{Keys, Purpose};
use crate::store::writer::Tx;

/// What is known of a chat before its conversation is asked what else it wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Telegram id of the chat.
    pub chat: i64,
    /// The conversation going on.
    pub session: Stored,
    /// The language chosen in this chat.
    pub language: Option<Language>,
    /// The chat had blocked the bot until now.
    pub was_away: bool,
    /// The group was told already that the bot works in private chat.
    pub hinted: bool,
    /// Who speaks in this chat, when registered.
    pub person: Option<Person>,
    /// How many people are reached through this chat.
    pub persons: usize,
    /// What the account may do as staff.
    pub staff: Option<Staff>,
}

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

/// Adds what the conversation wants. `bot` is the username of the bot, `language` is the one it is held in, `notice` the privacy notice in that language.
pub async fn read(
    tx: &mut Tx,
    known: Known,
    wants: &Wants,
    language: Language,
    notice: Notice,
    bot: &Arc<str>,
    now: Timestamp,
) -> Result<Facts, StoreError> {
    let mut nik_owner = match &wants.nik {
        Some(nik) => registration::nik_owner(tx, nik).await?,
        None => None,
    };
    if let (Some(owner), Some(_)) = (&mut nik_owner, &wants.training) {
        owner.whole = registration::whole(tx, owner.person).await?;
    }
    let is_staff =
        (known.staff.as_ref()).is_some_and(|staff| role::may(staff, StaffAct::SeeRequests, None));
    let open_requests = if wants.open_requests && is_staff {
        requests::open(tx).await?
    } else {
        Vec::new()
    };
    let request = match wants.request {
        Some(id) if is_staff => requests::one(tx, id).await?,
        _ => None,
    };
    let own_requests = if wants.own_requests {
        requests::of_chat(tx, known.chat).await?
    } else {
        Vec::new()
    };
    let waiting_notices = if known.was_away {
        outbox::held(tx, known.chat).await?
    } else {
        0
    };
    let applications = match &wants.applications {
        Some(want) => Some(applications::read(tx, &known, want, now).await?),
        None => None,
    };
    let class_form = match &wants.class_form {
        Some(want) => Some(class_form::read(tx, &known, want, now).await?),
        None => None,
    };
    let classes = match &wants.classes {
        Some(want) => Some(classes::read(tx, &known, want, now).await?),
        None => None,
    };
    let family = match &wants.family {
        Some(want) => Some(family::read(tx, &known, want, now).await?),
        None => None,
    };
    let places = match &wants.places {
        Some(want) => Some(places::read(tx, &known, want, now).await?),
        None => None,
    };
    let question = match &wants.question {
        Some(want) => Some(question::read(tx, &known, want, now).await?),
        None => None,
    };
    let record = match &wants.record {
        Some(want) => Some(record::read(tx, &known, want, now).await?),
        None => None,
    };
    let calendar = match &wants.calendar {
        Some(want) => Some(calendar::read(tx, &known, want, now).await?),
        None => None,
    };
    let schedule = match &wants.schedule {
        Some(want) => Some(schedule::read(tx, &known, want, now).await?),
        None => None,
    };
    let attendance = match &wants.attendance {
        Some(want) => Some(attendance::read(tx, &known, want, now).await?),
        None => None,
    };
    let completion = match &wants.completion {
        Some(want) => Some(completion::read(tx, &known, want, now).await?),
        None => None,
    };
    let days_off = match &wants.days_off {
        Some(want) => Some(days_off::read(tx, &known, want, now).await?),
        None => None,
    };
    let selection = match &wants.selection {
        Some(want) => Some(selection::read(tx, &known, want, now).await?),
        None => None,
    };
    let seats = match &wants.seats {
        Some(want) => Some(seats::read(tx, &known, want, now).await?),
        None => None,
    };
    let sheets = match &wants.sheets {
        Some(want) => Some(sheets::read(tx, &known, want, now).await?),
        None => None,
    };
    let team = match &wants.team {
        Some(want) => Some(team::read(tx, &known, want, now).await?),
        None => None,
    };
    let training = match &wants.training {
        Some(want) => Some(training::read(tx, &known, want, now).await?),
        None => None,
    };
    let off = if wants.reckons_with_days() {
        stored_days_off::read(&mut tx.conn).await?
    } else {
        DaysOff::default()
    };
    Ok(Facts {
        was_away: known.was_away,
        waiting_notices: u32::try_from(waiting_notices).unwrap_or(u32::MAX),
        hinted: known.hinted,
        person: known.person,
        persons: known.persons,
        staff: known.staff,
        nik_owner,
        open_requests,
        request,
        own_requests,
        next_person: tx.next.person,
        next_request: tx.next.request,
        next: NextIds {
            class: tx.next.class,
            application: tx.next.application,
            invitation: tx.next.invitation,
            question: tx.next.question,
        },
        off,
        bot: Arc::clone(bot),
        applications,
        class_form,
        classes,
        family,
        places,
        question,
        record,
        calendar,
        schedule,
        attendance,
        completion,
        days_off,
        selection,
        seats,
        sheets,
        team,
        training,
        ..Facts::blank(known.chat, now, language, notice)
    })
}

struct Row {
    chat: i64,
    language: Option<String>,
    session: Option<Vec<u8>>,
    left_at: Option<i64>,
    hinted_at: Option<i64>,
    staff_id: Option<i64>,
    role: Option<String>,
    centre: Option<i64>,
    person_id: Option<i64>,
    name: Option<String>,
    nik_sealed: Option<Vec<u8>>,
    birth_date: Option<String>,
    sex: Option<String>,
    nik_differs: Option<i64>,
    region_code: Option<String>,
    district_code: Option<String>,
    education: Option<String>,
    phone: Option<String>,
    phone_verified: Option<i64>,
    registered_at: Option<i64>,
    service_since: Option<i64>,
    announcements_since: Option<i64>,
    sharing_since: Option<i64>,
    skills: Option<String>,
    class_wishes: Option<String>,
    persons: i64,
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

    fn person(&self, id: i64, keys: &Keys) -> Option<Person> {
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
