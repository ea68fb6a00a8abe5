//! What a conversation may wish to be written, carried out in the transaction of its event.

/// Consents and their proof.
mod consent;
/// Everything of a person or a chat vanishes.
mod deletion;
/// People: register, correct, move to another chat.
mod registration;
/// Requests to staff.
mod requests;

use jiff::Timestamp;

use crate::flows::change::Change;
use crate::store::StoreError;
use crate::store::chats;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub async fn apply(
    tx: &mut Tx,
    chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Register {
            id,
            answers,
            consent,
        } => {
            registration::register(tx, chat, *id, answers, now).await?;
            consent::set(tx, chat, *id, consent).await
        }
        Change::Correct { person, answers } => {
            registration::correct(tx, *person, answers, now).await
        }
        Change::SetConsent { person, consent } => consent::set(tx, chat, *person, consent).await,
        Change::FileRequest {
            id,
            kind,
            person,
            name,
        } => requests::file(tx, chat, *id, *kind, *person, name.as_deref(), now).await,
        Change::CloseRequest { id, by } => requests::close(tx, *id, *by, now).await,
        Change::MovePersonHere { person } => registration::move_here(tx, chat, *person, now).await,
        Change::DeletePerson { person } => deletion::delete_person(tx, chat, *person).await,
        Change::ForgetChat => deletion::forget_chat(tx, chat).await,
        Change::SetLanguage(language) => chats::set_language(tx, chat, *language, now).await,
        Change::MarkLeft => chats::mark_left(tx, chat, now).await,
        Change::MarkReturned => chats::mark_returned(tx, chat).await.map(drop),
        Change::MarkHinted => chats::mark_hinted(tx, chat, now).await,
        Change::MoveChat { to } => chats::move_chat(tx, chat, *to, now).await,
    }
}
