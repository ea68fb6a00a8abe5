//! What people work as, told by themselves: what a step may know. Only of people who are reached through the chat that asks; a
//! link is read for whoever has it.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::work::present;
use crate::flows::facts::application::{applicant, seat_in_the_way};
use crate::flows::training::nearest::fits;
use crate::flows::work::{Claim, Claimed, Known, Own, Standing, Want};
use crate::store::facts::Known as Chat;
use crate::store::facts::training;
use crate::store::writer::Tx;
use crate::store::{StoreError, applications, spells};

/// Classes told of at most.
const CLASSES: usize = 3;

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let person = match want {
        Want::Speaker => chat.person.as_ref().map(|person| person.id),
        Want::Person(person) => Some(*person),
        Want::Spell(spell) => spells::owner(tx, *spell).await?,
        Want::Claim(claimed) => {
            return Ok(Known::Claim(claim(tx, claimed).await?.map(Box::new)));
        }
    };
    let own = match person {
        Some(person) => of_person(tx, Some(chat), person, now).await?,
        None => None,
    };
    Ok(Known::Own(own.map(Box::new)))
}

/// How a person stands who is reached through this chat; without a chat, for staff.
pub(super) async fn of_person(
    tx: &mut Tx,
    chat: Option<&Chat>,
    person: i64,
    now: Timestamp,
) -> Result<Option<Own>, StoreError> {
    let row = sqlx::query!("SELECT name, chat_id FROM person WHERE id = ?", person)
        .fetch_optional(&mut tx.conn)
        .await?;
    let speaks = chat
        .and_then(|chat| chat.person.as_ref())
        .filter(|speaker| speaker.id == person);
    let theirs = |at: Option<i64>| chat.is_none_or(|chat| at == Some(chat.chat));
    let Some(row) = row.filter(|row| speaks.is_some() || theirs(row.chat_id)) else {
        return Ok(None);
    };
    let spells = spells::of_person(tx, person).await?;
    let newest = spells::answers(tx, person).await?;
    let held = applications::of_person(tx, person).await?;
    let passed = held
        .iter()
        .rev()
        .find(|held| held.state == ApplicationState::Passed);
    let first = speaks.and_then(|speaker| speaker.skills.first().cloned());
    let field = passed.map(|held| held.field.clone()).or(first);
    let mut classes = Vec::new();
    // What fits is known of whoever speaks.
    if let Some(speaker) = speaks
        && present(&spells).is_none_or(|status| !status.is_placed())
    {
        let page = training::open::in_fields(tx, &speaker.skills, now).await?;
        let who = applicant(speaker, &held);
        classes = page.classes;
        classes.retain(|class| {
            fits(class, &who)
                && held.iter().all(|one| one.class != class.id)
                && seat_in_the_way(&held, class).is_none()
        });
        classes.truncate(CLASSES);
    }
    let claimed = Claimed::of_chance(tx.keys.chance());
    let hash = tx.keys.invitation_lookup(claimed.as_str());
    Ok(Some(Own {
        person,
        shared_as: chat.filter(|chat| chat.persons > 1).map(|_| row.name),
        spells,
        newest,
        wished: speaks
            .zip(field.as_ref())
            .is_none_or(|(speaker, field)| speaker.class_wishes.contains(field)),
        field,
        classes,
        next_spell: tx.next.spell,
        chance: (claimed, hash),
    }))
}

/// What a link is about.
async fn claim(tx: &mut Tx, claimed: &Claimed) -> Result<Option<Claim>, StoreError> {
    let hash = tx.keys.invitation_lookup(claimed.as_str());
    let hash = hash.as_slice();
    let row = sqlx::query!(
        r#"SELECT confirmation.id AS "id!: i64", confirmation.spell_id, confirmation.expires_at, confirmation.answer,
            person.id AS "person!: i64", person.name, person.chat_id,
            (SELECT class.centre_id FROM application JOIN class ON class.id = application.class_id
                WHERE application.person_id = person.id AND application.state = 'passed'
                ORDER BY application.finished_at DESC LIMIT 1) AS "centre?: i64"
        FROM confirmation JOIN spell ON spell.id = confirmation.spell_id JOIN person ON person.id = spell.person_id
        WHERE confirmation.token_hash = ?"#,
        hash
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let mut all = spells::of_person(tx, row.person).await?;
    let newest = spells::answers(tx, row.person).await?;
    let Some(place) = all.iter().position(|spell| spell.id == row.spell_id) else {
        return Ok(None);
    };
    let spell = all.remove(place);
    let until = Timestamp::from_millisecond(row.expires_at)
        .map_err(|_| StoreError::Unreadable("confirmation.expires_at"))?;
    Ok(Some(Claim {
        id: row.id,
        spell,
        person: row.person,
        name: row.name,
        chat: row.chat_id,
        centre: row.centre,
        beside: present(&all),
        newest,
        standing: match row.answer {
            Some(_) => Standing::Answered,
            None => Standing::Until(until),
        },
    }))
}
