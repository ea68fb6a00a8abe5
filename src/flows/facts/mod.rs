//! What a conversation may know: read before the step, in the transaction that will write its effects.

/// A person's applications.
pub mod application;
/// A class with its place and its programme.
pub mod class;
/// A meeting of a class.
pub mod meeting;
/// What people ask of staff.
mod request;

pub use request::{OpenRequest, RequestKind};

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::catalog::DaysOff;
use crate::domain::consent::Purpose;
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::role::Staff;
use crate::domain::sex::Sex;
use crate::flows::language::Language;
use crate::flows::registration::draft::Home;
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, classes, completion, days_off,
    family, places, question, record, report, schedule, seats, selection, sheets, team, training,
    work,
};

/// What a step asks to be looked up beyond the chat and its person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wants {
    /// Whose NIK is this?
    pub nik: Option<Nik>,
    /// The requests that wait for staff (read only for staff).
    pub open_requests: bool,
    /// The request of this number (read only for staff).
    pub request: Option<i64>,
    /// The requests of this chat that are still open.
    pub own_requests: bool,
    /// One's applications.
    pub applications: Option<applications::Want>,
    /// The form of a class.
    pub class_form: Option<class_form::Want>,
    /// The desk of classes.
    pub classes: Option<classes::Want>,
    /// Several persons in one chat.
    pub family: Option<family::Want>,
    /// Training centres, programmes and fields.
    pub places: Option<places::Want>,
    /// A question to a training centre and its answer.
    pub question: Option<question::Want>,
    /// What staff did.
    pub record: Option<record::Want>,
    /// What people work as, told by themselves.
    pub work: Option<work::Want>,
    /// Graduates to be called by staff.
    pub call_list: Option<call_list::Want>,
    /// Figures of placement for staff.
    pub report: Option<report::Want>,
    /// The calendar of a class: its meetings, their changes.
    pub calendar: Option<calendar::Want>,
    /// One's own schedule, and what one says beforehand about coming.
    pub schedule: Option<schedule::Want>,
    /// Who came to a meeting.
    pub attendance: Option<attendance::Want>,
    /// The end of a class: passed or not, competence, certificates.
    pub completion: Option<completion::Want>,
    /// Days off: holidays as the office moved them.
    pub days_off: Option<days_off::Want>,
    /// Selection of a class.
    pub selection: Option<selection::Want>,
    /// Coming to the test and taking the seat.
    pub seats: Option<seats::Want>,
    /// Sheets of applicants.
    pub sheets: Option<sheets::Want>,
    /// Staff and invitations.
    pub team: Option<team::Want>,
    /// Finding a class and applying to it.
    pub training: Option<training::Want>,
}

impl Wants {
    /// Does a step that asks for this reckon with working days?
    #[must_use]
    pub fn reckons_with_days(&self) -> bool {
        self.class_form.is_some()
            || self.classes.is_some()
            || self.question.is_some()
            || self.calendar.is_some()
            || self.schedule.is_some()
            || self.attendance.is_some()
            || self.completion.is_some()
            || self.days_off.is_some()
    }
}

/// Everything a step may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The moment of the event.
    pub now: Timestamp,
    /// The same as a day in Lampung (Asia/Jakarta).
    pub today: Date,
    /// Telegram id of the chat.
    pub chat: i64,
    /// The language of the chat.
    pub language: Language,
    /// The chat had blocked the bot until now.
    pub was_away: bool,
    /// Notices that could not be delivered while the chat was away.
    pub waiting_notices: u32,
    /// The group was told already that the bot works in private chat.
    pub hinted: bool,
    /// Who speaks in this chat, when registered.
    pub person: Option<Person>,
    /// How many people are reached through this chat.
    pub persons: usize,
    /// What this account may do as staff, when a row says so.
    pub staff: Option<Staff>,
    /// Whom the NIK asked for belongs to.
    pub nik_owner: Option<NikOwner>,
    /// The requests that wait for staff, oldest first, when asked for.
    pub open_requests: Vec<OpenRequest>,
    /// The request asked for, whatever its state.
    pub request: Option<OpenRequest>,
    /// The open requests of this chat, when asked for.
    pub own_requests: Vec<OpenRequest>,
    /// The id the next person will have: a number that was never given before.
    pub next_person: i64,
    /// The id the next request will have.
    pub next_request: i64,
    /// The text of the privacy notice that is in force.
    pub notice: Notice,
    /// The ids the next rows will have: numbers that were never given before.
    pub next: NextIds,
    /// Days off as the office keeps them; where a step asked for nothing, the list of the program.
    pub off: DaysOff,
    /// The username of the bot, without `@`; links to it are made from it.
    pub bot: Arc<str>,
    /// One's applications, when asked for.
    pub applications: Option<applications::Known>,
    /// The form of a class, when asked for.
    pub class_form: Option<class_form::Known>,
    /// The desk of classes, when asked for.
    pub classes: Option<classes::Known>,
    /// Several persons in one chat, when asked for.
    pub family: Option<family::Known>,
    /// Training centres, programmes and fields, when asked for.
    pub places: Option<places::Known>,
    /// A question to a training centre and its answer, when asked for.
    pub question: Option<question::Known>,
    /// What staff did, when asked for.
    pub record: Option<record::Known>,
    /// What people work as, told by themselves, when asked for.
    pub work: Option<work::Known>,
    /// Graduates to be called by staff, when asked for.
    pub call_list: Option<call_list::Known>,
    /// Figures of placement for staff, when asked for.
    pub report: Option<report::Known>,
    /// The calendar of a class: its meetings, their changes, when asked for.
    pub calendar: Option<calendar::Known>,
    /// One's own schedule, and what one says beforehand about coming, when asked for.
    pub schedule: Option<schedule::Known>,
    /// Who came to a meeting, when asked for.
    pub attendance: Option<attendance::Known>,
    /// The end of a class: passed or not, competence, certificates, when asked for.
    pub completion: Option<completion::Known>,
    /// Days off: holidays as the office moved them, when asked for.
    pub days_off: Option<days_off::Known>,
    /// Selection of a class, when asked for.
    pub selection: Option<selection::Known>,
    /// Coming to the test and taking the seat, when asked for.
    pub seats: Option<seats::Known>,
    /// Sheets of applicants, when asked for.
    pub sheets: Option<sheets::Known>,
    /// Staff and invitations, when asked for.
    pub team: Option<team::Known>,
    /// Finding a class and applying to it, when asked for.
    pub training: Option<training::Known>,
}

/// The ids the next rows will have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextIds {
    /// Of a class.
    pub class: i64,
    /// Of an application.
    pub application: i64,
    /// Of an invitation.
    pub invitation: i64,
    /// Of a question.
    pub question: i64,
}

/// Western Indonesian time: seven hours ahead of UTC all year, without summer time since 1964.
fn wib() -> TimeZone {
    TimeZone::fixed(jiff::tz::offset(7))
}

impl Facts {
    /// Of a chat in which nobody ever spoke, before anything was looked up.
    #[must_use]
    pub fn blank(chat: i64, now: Timestamp, language: Language, notice: Notice) -> Facts {
        Facts {
            now,
            today: now.to_zoned_datetime(wib()).date(),
            chat,
            language,
            was_away: false,
            waiting_notices: 0,
            hinted: false,
            person: None,
            persons: 0,
            staff: None,
            nik_owner: None,
            open_requests: Vec::new(),
            request: None,
            own_requests: Vec::new(),
            next_person: 1,
            next_request: 1,
            notice,
            next: NextIds {
                class: 1,
                application: 1,
                invitation: 1,
                question: 1,
            },
            off: DaysOff::default(),
            bot: "".into(),
            applications: None,
            class_form: None,
            classes: None,
            family: None,
            places: None,
            question: None,
            record: None,
            work: None,
            call_list: None,
            report: None,
            calendar: None,
            schedule: None,
            attendance: None,
            completion: None,
            days_off: None,
            selection: None,
            seats: None,
            sheets: None,
            team: None,
            training: None,
        }
    }

    /// Do several people share this chat?
    #[must_use]
    pub fn shared(&self) -> bool {
        self.persons > 1
    }

    /// The open request of this kind from this chat; known only when it was asked for.
    #[must_use]
    pub fn own_request(&self, kind: RequestKind) -> Option<i64> {
        self.own_requests
            .iter()
            .find(|request| request.kind == kind)
            .map(|request| request.id)
    }
}

/// The privacy notice in force, as proof of what a person agreed to (law 27/2022, article 24).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    /// Its version, counted up whenever its meaning changes.
    pub version: u32,
    /// Hash of short and long text in the language of the chat.
    pub hash: [u8; 32],
}

/// A registered person, as their own chat may see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Row id; the registration number is made from it.
    pub id: i64,
    /// Name as on the identity card.
    pub name: Name,
    /// Empty only for people whom staff entered without one.
    pub nik: Option<Nik>,
    /// Birth date as the person says it.
    pub birth: Date,
    /// Sex as the person says it.
    pub sex: Sex,
    /// Birth date or sex differ from what the NIK says.
    pub differs: bool,
    /// Where they live.
    pub home: Home,
    /// Highest education.
    pub education: Education,
    /// Phone number.
    pub phone: Phone,
    /// The phone number was shared from the account itself.
    pub phone_verified: bool,
    /// Fields of training wished for, by slug, in the order of the wish.
    pub skills: Vec<String>,
    /// Fields of which they want to hear when a class opens, by slug.
    pub class_wishes: Vec<String>,
    /// When they registered.
    pub registered_at: Timestamp,
    /// Which purposes they agree to now, and since when.
    pub consents: Vec<(Purpose, Timestamp)>,
}

impl Person {
    /// Does this person agree to a purpose now?
    #[must_use]
    pub fn agrees(&self, purpose: Purpose) -> bool {
        self.consents.iter().any(|(agreed, _)| *agreed == purpose)
    }
}

/// The person to whom a NIK belongs; nothing of it is ever shown to anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NikOwner {
    /// Row id.
    pub person: i64,
    /// Registered number, compared with a shared contact to recover the account.
    pub phone: Phone,
    /// The chat through which they are reached until now.
    pub chat: Option<i64>,
    /// Their name, when others share that chat; said only there.
    pub shared_as: Option<String>,
    /// Everything of them, where a class waits to be shown: used only once they have proved who they are.
    pub whole: Option<Box<Whole>>,
}

/// A person with their applications.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The person.
    pub person: Person,
    /// Their applications, oldest first.
    pub held: Vec<application::Held>,
}
