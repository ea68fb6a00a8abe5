//! What a conversation may wish to be written: plain data, carried out by `store::changes` in the transaction of the event.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::consent::Purpose;
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::sex::Sex;
use crate::flows::facts::RequestKind;
use crate::flows::language::Language;
use crate::flows::registration::draft::Home;
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, class_wish, classes, completion,
    days_off, family, places, question, record, report, schedule, seats, selection, sheets, team,
    training, work,
};

/// One wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A new person, who from now on speaks in this chat; the consent to the service stands with it.
    Register {
        /// The id told to the person: `Facts::next_person`.
        id: i64,
        /// What they answered.
        answers: Box<Answers>,
        /// What they agreed to.
        consent: Consent,
    },
    /// Corrected answers of a registered person.
    Correct {
        /// Row id.
        person: i64,
        /// All answers, the corrected one among them.
        answers: Box<Answers>,
    },
    /// A purpose is agreed to or no longer.
    SetConsent {
        /// Row id.
        person: i64,
        /// The purpose, whether it is granted, and the proof.
        consent: Consent,
    },
    /// A request to staff.
    FileRequest {
        /// The id told to the person: `Facts::next_request`.
        id: i64,
        /// What it is about.
        kind: RequestKind,
        /// The person concerned, when it is known who that is.
        person: Option<i64>,
        /// Name as given; kept sealed.
        name: Option<String>,
    },
    /// A request was dealt with.
    CloseRequest {
        /// Row id.
        id: i64,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// The person proved to be the owner of an account: they speak here from now on, no longer in the old chat.
    MovePersonHere {
        /// Row id.
        person: i64,
    },
    /// Everything of a person vanishes: rows, requests, consents, this chat's own row.
    DeletePerson {
        /// Row id.
        person: i64,
    },
    /// Everything kept of this chat vanishes, though nobody registered in it.
    ForgetChat,
    /// One's applications.
    Applications(applications::Change),
    /// The form of a class.
    ClassForm(class_form::Change),
    /// Hearing when a class of a field opens.
    ClassWish(class_wish::Change),
    /// The desk of classes.
    Classes(classes::Change),
    /// Several persons in one chat.
    Family(family::Change),
    /// Training centres, programmes and fields.
    Places(places::Change),
    /// A question to a training centre and its answer.
    Question(question::Change),
    /// What staff did.
    Record(record::Change),
    /// What people work as, told by themselves.
    Work(work::Change),
    /// Graduates to be called by staff.
    CallList(call_list::Change),
    /// Figures of placement for staff.
    Report(report::Change),
    /// The calendar of a class: its meetings, their changes.
    Calendar(calendar::Change),
    /// One's own schedule, and what one says beforehand about coming.
    Schedule(schedule::Change),
    /// Who came to a meeting.
    Attendance(attendance::Change),
    /// The end of a class: passed or not, competence, certificates.
    Completion(completion::Change),
    /// Days off: holidays as the office moved them.
    DaysOff(days_off::Change),
    /// Selection of a class.
    Selection(selection::Change),
    /// Coming to the test and taking the seat.
    Seats(seats::Change),
    /// Sheets of applicants.
    Sheets(sheets::Change),
    /// Staff and invitations.
    Team(team::Change),
    /// Finding a class and applying to it.
    Training(training::Change),
    /// The language of the chat.
    SetLanguage(Language),
    /// The chat cannot be reached any more.
    MarkLeft,
    /// The chat can be reached again.
    MarkReturned,
    /// The group was told that the bot works in private chat.
    MarkHinted,
    /// The group has a new id; whatever hangs on the old one goes along.
    MoveChat {
        /// The new Telegram id.
        to: i64,
    },
}

/// The answers of a person, complete and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// Name as on the identity card.
    pub name: Name,
    /// NIK.
    pub nik: Nik,
    /// Birth date as the person says it.
    pub birth: Date,
    /// Sex as the person says it.
    pub sex: Sex,
    /// Birth date or sex differ from what the NIK says: staff see it.
    pub differs: bool,
    /// Where they live.
    pub home: Home,
    /// Highest education.
    pub education: Education,
    /// Phone number.
    pub phone: Phone,
    /// The number was shared from the account itself.
    pub phone_verified: bool,
    /// Fields of training by slug, at least one.
    pub skills: Vec<String>,
}

/// A consent with its proof (law 27/2022, article 24).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// What for.
    pub purpose: Purpose,
    /// Given or taken back.
    pub granted: bool,
    /// Version of the notice that was shown.
    pub version: u32,
    /// Hash of the notice that was shown.
    pub hash: [u8; 32],
    /// When.
    pub at: Timestamp,
    /// The button that was pressed, or the word that was typed instead.
    pub button: String,
}
