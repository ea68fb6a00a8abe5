//! A question to a training centre and its answer: what is looked up. What only staff may see is read for staff of the scope
//! alone.

use jiff::Timestamp;

use crate::domain::class::ClassState;
use crate::domain::role::{self, Scope, StaffAct};
use crate::flows::question::{Asked, Known, PAGE, Want};
use crate::store::StoreError;
use crate::store::classes;
use crate::store::facts::Known as Chat;
use crate::store::questions;
use crate::store::writer::Tx;

/// Looks up what the conversation wants. `chat` says who asks.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    Ok(match want {
        Want::Target { class } => {
            let class = match class {
                Some(id) => classes::by_id(tx, *id).await?,
                None => None,
            };
            let class = class.filter(|class| class.state != ClassState::Draft);
            let open = match &chat.person {
                Some(person) => questions::open_of_person(tx, person.id).await?,
                None => Vec::new(),
            };
            Known::Target {
                class: class.map(Box::new),
                open,
            }
        }
        Want::Open { after } => {
            // One more than a page: whether more stand behind is thus known.
            let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
            let after = after.unwrap_or(0);
            let ids = match chat.staff.as_ref().map(role::scope) {
                Some(Scope::All) => questions::open(tx, after, most).await?,
                Some(Scope::Centre(centre)) => {
                    questions::open_of_centre(tx, centre, after, most).await?
                }
                Some(Scope::Taught(_) | Scope::Nothing) | None => Vec::new(),
            };
            Known::Open(questions::by_ids(tx, &ids).await?)
        }
        Want::One(id) => Known::One(one(tx, chat, *id).await?.map(Box::new)),
        Want::Own => {
            let ids = match &chat.person {
                Some(person) => questions::of_person(tx, person.id).await?,
                None => Vec::new(),
            };
            Known::Own(questions::by_ids(tx, &ids).await?)
        }
    })
}

/// The question of this row id, for staff who may answer it.
async fn one(tx: &mut Tx, chat: &Chat, id: i64) -> Result<Option<Asked>, StoreError> {
    let Some(staff) = &chat.staff else {
        return Ok(None);
    };
    let found = questions::by_ids(tx, &[id]).await?.into_iter().next();
    Ok(found.filter(|asked| role::may(staff, StaffAct::AnswerQuestions, asked.centre)))
}
