//! What a step returns: what is to be said, what is to be written, what is to be kept.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::application::ApplicationState;
use crate::domain::attendance as attended;
use crate::domain::wib;
use crate::flows::change::Change;
use crate::flows::event::Incoming;
use crate::flows::language::Language;
use crate::flows::session::Session;
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, class_wish, classes, completion,
    days_off, family, menu, mydata, places, question, record, registration, reminders, report,
    results, schedule, seats, selection, sheets, staff, team, training, work,
};

/// The result of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What is kept of the chat until the next event.
    pub session: Session,
    /// What is said, in this order.
    pub replies: Vec<Reply>,
    /// What is written, in this order.
    pub changes: Vec<Change>,
    /// The language of the replies, when it was just chosen.
    pub language: Option<Language>,
}

impl Outcome {
    /// Nothing said, nothing written.
    #[must_use]
    pub fn new(session: Session) -> Outcome {
        Outcome {
            session,
            replies: Vec::new(),
            changes: Vec::new(),
            language: None,
        }
    }

    /// Says one line more.
    #[must_use]
    pub fn say(mut self, line: Line) -> Outcome {
        self.replies.push(Reply::Say(line));
        self
    }

    /// Says a line in place of the message whose button was pressed; as a new message where none was.
    #[must_use]
    pub fn say_in_place(mut self, incoming: &Incoming, line: Line) -> Outcome {
        self.replies.push(match incoming.message {
            Some(message) if incoming.query.is_some() => Reply::Rewrite { message, line },
            Some(_) | None => Reply::Say(line),
        });
        self
    }
}

/// One thing to be said or done in a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// A new message in this chat.
    Say(Line),
    /// A card of this chat is rewritten in place.
    Rewrite {
        /// The message.
        message: i64,
        /// What it says now.
        line: Line,
    },
    /// A message of this chat is deleted.
    Erase {
        /// The message.
        message: i64,
    },
    /// The answer to the pressed button, shown for a moment.
    Toast(Toast),
    /// A notice to another chat.
    SayTo {
        /// Telegram id of the chat.
        chat: i64,
        /// What it says.
        line: Line,
    },
    /// A notice to everybody who deals with requests.
    SayToStaff(Line),
    /// A notice to a person, wherever they are reached; one without a chat hears nothing.
    SayToPerson {
        /// Row id.
        person: i64,
        /// What it says.
        line: Line,
    },
    /// A notice to everybody whose application to a class stands.
    SayToApplicants {
        /// Row id of the class.
        class: i64,
        /// What it says.
        line: Line,
    },
    /// A notice to the officers of a training centre; to head and admins when it has none.
    SayToCentre {
        /// Row id of the centre.
        centre: i64,
        /// What it says.
        line: Line,
    },
    /// A notice to those who lead a meeting: whoever teaches its class, and whoever is named for it; to the officers of the
    /// centre where nobody does.
    SayToInstructors {
        /// Row id of the meeting.
        meeting: i64,
        /// What it says.
        line: Line,
    },
    /// A notice to head and admins.
    SayToAdmins(Line),
    /// To the person of an application, what became of it: said only when their public stage is another one now.
    SayResult {
        /// Row id.
        application: i64,
        /// The state it had before.
        was: ApplicationState,
    },
}

impl Reply {
    /// The line that goes to other chats; none of one that stays in its own, or that is worked out when it is written.
    #[must_use]
    pub fn line_to_others(&self) -> Option<&Line> {
        match self {
            Reply::SayTo { line, .. }
            | Reply::SayToStaff(line)
            | Reply::SayToPerson { line, .. }
            | Reply::SayToApplicants { line, .. }
            | Reply::SayToCentre { line, .. }
            | Reply::SayToInstructors { line, .. }
            | Reply::SayToAdmins(line) => Some(line),
            Reply::SayResult { .. }
            | Reply::Say(_)
            | Reply::Rewrite { .. }
            | Reply::Erase { .. }
            | Reply::Toast(_) => None,
        }
    }
}

/// One line of a conversation; the text room has one file of the same name for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Of the registration.
    Registration(registration::Line),
    /// Of the card of one's own data.
    MyData(mydata::Line),
    /// Of what needs one answer.
    Menu(menu::Line),
    /// Of the desk of staff.
    Staff(staff::Line),
    /// One's applications.
    Applications(applications::Line),
    /// The form of a class.
    ClassForm(class_form::Line),
    /// Hearing when a class of a field opens.
    ClassWish(class_wish::Line),
    /// The desk of classes.
    Classes(classes::Line),
    /// Several persons in one chat.
    Family(family::Line),
    /// Training centres, programmes and fields.
    Places(places::Line),
    /// A question to a training centre and its answer.
    Question(question::Line),
    /// What staff did.
    Record(record::Line),
    /// What people work as, told by themselves.
    Work(work::Line),
    /// Graduates to be called by staff.
    CallList(call_list::Line),
    /// Figures of placement for staff.
    Report(report::Line),
    /// The calendar of a class: its meetings, their changes.
    Calendar(calendar::Line),
    /// One's own schedule, and what one says beforehand about coming.
    Schedule(schedule::Line),
    /// Who came to a meeting.
    Attendance(attendance::Line),
    /// The end of a class: passed or not, competence, certificates.
    Completion(completion::Line),
    /// Days off: holidays as the office moved them.
    DaysOff(days_off::Line),
    /// What people are reminded of.
    Reminders(reminders::Line),
    /// What became of an application.
    Results(Box<results::Line>),
    /// Selection of a class.
    Selection(selection::Line),
    /// Coming to the test and taking the seat.
    Seats(seats::Line),
    /// Sheets of applicants.
    Sheets(sheets::Line),
    /// Staff and invitations.
    Team(team::Line),
    /// Finding a class and applying to it.
    Training(training::Line),
}

impl Line {
    /// May it wait for the end of the quiet hours, on this day, when it goes to somebody who did not just write? What a person
    /// must know at once to be safe, what answers their own question, and what happens on that very day may not.
    #[must_use]
    pub fn may_wait(&self, day: Date) -> bool {
        match self {
            // The account moved to another phone.
            Line::Registration(_) | Line::Question(question::Line::Answer { .. }) => false,
            Line::Classes(classes::Line::Told { class, .. }) => {
                let test = class.test_at.map(|at| wib::local(at).date());
                class.starts_on != day && test != Some(day)
            }
            Line::MyData(_)
            | Line::Menu(_)
            | Line::Staff(_)
            | Line::Applications(_)
            | Line::ClassForm(_)
            | Line::Classes(_)
            | Line::Family(_)
            | Line::Places(_)
            | Line::Question(_)
            | Line::ClassWish(_)
            | Line::Record(_)
            | Line::Work(_)
            | Line::CallList(_)
            | Line::Report(_)
            | Line::Calendar(_)
            | Line::Schedule(_)
            | Line::Attendance(_)
            | Line::Completion(_)
            | Line::DaysOff(_)
            | Line::Reminders(_)
            | Line::Results(_)
            | Line::Seats(_)
            | Line::Selection(_)
            | Line::Sheets(_)
            | Line::Team(_)
            | Line::Training(_) => true,
        }
    }
}

impl Line {
    /// The last moment at which it is any use to somebody who did not just write; nothing when it is of use for ever.
    #[must_use]
    pub fn last_useful(&self) -> Option<Timestamp> {
        match self {
            Line::Seats(seats::Line::SeatSoon { until, .. }) => Some(*until),
            Line::Seats(
                seats::Line::TestSoon { class, .. } | seats::Line::TestToday { class, .. },
            ) => class.test_at,
            Line::Attendance(attendance::Line::List { list, .. }) => {
                Some(attended::list_useful_until(list.meeting.ends_at))
            }
            Line::Registration(_)
            | Line::MyData(_)
            | Line::Menu(_)
            | Line::Staff(_)
            | Line::Applications(_)
            | Line::Classes(_)
            | Line::ClassForm(_)
            | Line::Family(_)
            | Line::Places(_)
            | Line::Question(_)
            | Line::ClassWish(_)
            | Line::Record(_)
            | Line::Work(_)
            | Line::CallList(_)
            | Line::Report(_)
            | Line::Calendar(_)
            | Line::Schedule(_)
            | Line::Attendance(_)
            | Line::Completion(_)
            | Line::DaysOff(_)
            | Line::Reminders(_)
            | Line::Results(_)
            | Line::Seats(_)
            | Line::Selection(_)
            | Line::Sheets(_)
            | Line::Team(_)
            | Line::Training(_) => None,
        }
    }
}

/// What a pressed button answers for a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toast {
    /// The button belongs to a question that is over; the present card follows.
    Stale,
    /// The button is not for this person.
    NotYours,
    /// A mark was set.
    Added,
    /// A mark was taken away.
    Removed,
    /// In a group: please in private chat.
    PrivateOnly,
    /// It was done already.
    Already,
    /// Saved.
    Saved,
    /// It is being made and comes by itself.
    Coming,
}
