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
/// Graduates to be called by staff.
mod call_list;
/// What is known of a chat before anything is looked up.
mod chat;
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

pub use chat::{open, open_all};

use std::sync::Arc;

use jiff::Timestamp;

use crate::catalog::DaysOff;
use crate::domain::role::{self, Staff, StaffAct};
use crate::flows::facts::{Facts, NextIds, Notice, Person, Wants};
use crate::flows::language::Language;
use crate::store::StoreError;
use crate::store::chats::Stored;
use crate::store::days_off as stored_days_off;
use crate::store::outbox;
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
    let work = match &wants.work {
        Some(want) => Some(work::read(tx, &known, want, now).await?),
        None => None,
    };
    let call_list = match &wants.call_list {
        Some(want) => Some(call_list::read(tx, &known, want, now).await?),
        None => None,
    };
    let report = wants.report.as_ref().map(report::read);
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
        work,
        call_list,
        report,
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
