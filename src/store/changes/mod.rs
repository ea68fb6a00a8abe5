//! What a conversation may wish to be written, carried out in the transaction of its event.

/// One's applications.
mod applications;
/// Who came to a meeting.
mod attendance;
/// The calendar of a class: its meetings, their changes.
mod calendar;
/// Graduates to be called by staff.
mod call_list;
/// The form of a class.
mod class_form;
/// Hearing when a class of a field opens.
mod class_wish;
/// The desk of classes.
mod classes;
/// The end of a class: passed or not, competence, certificates.
mod completion;
/// Consents and their proof.
pub(in crate::store) mod consent;
/// Days off: holidays as the office moved them.
mod days_off;
/// Everything of a person or a chat vanishes.
mod deletion;
/// Several persons in one chat.
mod family;
/// Training centres, programmes and fields.
mod places;
/// A question to a training centre and its answer.
mod question;
/// What staff did.
mod record;
/// People: register, correct, move to another chat.
pub(in crate::store) mod registration;
/// Figures of placement for staff.
mod report;
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
/// What people work as, told by themselves.
mod work;

use jiff::Timestamp;

pub use applications::turn;
pub(in crate::store) use applications::{step, turn_by};

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
        Change::Applications(change) => applications::apply(tx, chat, change, now).await,
        Change::ClassForm(change) => class_form::apply(tx, chat, change, now).await,
        Change::ClassWish(change) => class_wish::apply(tx, chat, change, now).await,
        Change::Classes(change) => classes::apply(tx, chat, change, now).await,
        Change::Family(change) => family::apply(tx, chat, change, now).await,
        Change::Places(change) => places::apply(tx, chat, change, now).await,
        Change::Question(change) => question::apply(tx, chat, change, now).await,
        Change::Record(change) => record::apply(tx, chat, change, now).await,
        Change::Work(change) => work::apply(tx, chat, change, now).await,
        Change::CallList(change) => call_list::apply(tx, chat, change, now).await,
        Change::Report(change) => report::apply(tx, chat, change, now).await,
        Change::Calendar(change) => calendar::apply(tx, chat, change, now).await,
        Change::Schedule(change) => schedule::apply(tx, chat, change, now).await,
        Change::Attendance(change) => attendance::apply(tx, chat, change, now).await,
        Change::Completion(change) => completion::apply(tx, chat, change, now).await,
        Change::DaysOff(change) => days_off::apply(tx, chat, change, now).await,
        Change::Selection(change) => selection::apply(tx, chat, change, now).await,
        Change::Seats(change) => seats::apply(tx, chat, change, now).await,
        Change::Sheets(change) => sheets::apply(tx, chat, change, now).await,
        Change::Team(change) => team::apply(tx, chat, change, now).await,
        Change::Training(change) => training::apply(tx, chat, change, now).await,
        Change::SetLanguage(language) => chats::set_language(tx, chat, *language, now).await,
        Change::MarkLeft => chats::mark_left(tx, chat, now).await,
        Change::MarkReturned => chats::mark_returned(tx, chat).await.map(drop),
        Change::MarkHinted => chats::mark_hinted(tx, chat, now).await,
        Change::MoveChat { to } => chats::move_chat(tx, chat, *to, now).await,
    }
}
