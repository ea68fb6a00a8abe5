//! The desk of staff: a card of what this person may do, the requests that wait for a person of the office, and closing them.
//! Opened by `/petugas`.
//!
//! Whether somebody is staff stands in `facts`, read by numeric id for this very event; button data proves nothing.

use jiff::Timestamp;

use crate::domain::role::{Role, Staff, StaffAct, may};
use crate::flows::change::Change;
use crate::flows::facts::{Facts, OpenRequest, RequestKind};
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::{
    calendar, call_list, classes, menu, places, press, question, record, report, selection, team,
};

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The desk.
    Open,
    /// The requests that wait.
    Requests,
    /// The request of this row id was dealt with.
    Close(i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Open => "desk".to_owned(),
            Press::Requests => "requests".to_owned(),
            Press::Close(id) => format!("close={id}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        match data {
            "desk" => Some(Press::Open),
            "requests" => Some(Press::Requests),
            other => {
                let id: i64 = other.strip_prefix("close=")?.parse().ok()?;
                (id > 0).then_some(Press::Close(id))
            }
        }
    }
}

/// Why there is no backup of the day, as far as somebody in the office can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupFailure {
    /// The folder is missing.
    NoFolder,
    /// The disk is full.
    Full,
    /// The database itself is damaged.
    Unsound,
    /// Whatever else; the log says it.
    Other,
}

/// What can be opened from the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// The classes.
    Classes,
    /// The classes that are being selected.
    Selection,
    /// The schedules of classes.
    Schedule,
    /// The requests that wait.
    Requests,
    /// The questions that wait.
    Questions,
    /// The colleagues.
    Colleagues,
    /// A new invitation.
    Invite,
    /// What staff did.
    Record,
    /// Training centres, programmes and fields.
    Places,
    /// Graduates to be called.
    Calls,
    /// Figures of placement.
    Report,
}

impl Door {
    /// In the order of the buttons.
    pub const ALL: [Door; 11] = [
        Door::Classes,
        Door::Selection,
        Door::Schedule,
        Door::Requests,
        Door::Questions,
        Door::Colleagues,
        Door::Invite,
        Door::Record,
        Door::Places,
        Door::Calls,
        Door::Report,
    ];

    /// The button that opens it.
    #[must_use]
    pub fn press(self) -> press::Press {
        match self {
            Door::Classes => {
                press::Press::Classes(classes::Press::List(classes::Listed::default()))
            }
            Door::Selection => press::Press::Selection(selection::Press::List(0)),
            Door::Schedule => press::Press::Calendar(calendar::Press::List(0)),
            Door::Requests => press::Press::Staff(Press::Requests),
            Door::Questions => press::Press::Question(question::Press::List(None)),
            Door::Record => press::Press::Record(record::Press::Open),
            Door::Places => press::Press::Places(places::Press::Open),
            Door::Calls => press::Press::CallList(call_list::Press::List(None)),
            Door::Report => press::Press::Report(report::Press::Open),
            Door::Colleagues => press::Press::Team(team::Press::Colleagues(0)),
            Door::Invite => press::Press::Team(team::Press::Invite),
        }
    }

    fn is_open_to(self, staff: &Staff) -> bool {
        match self {
            Door::Classes | Door::Selection | Door::Schedule => true,
            Door::Requests => may(staff, StaffAct::SeeRequests, None),
            Door::Questions => may(staff, StaffAct::AnswerQuestions, staff.centre),
            Door::Record => may(staff, StaffAct::ReadAudit, None),
            Door::Places => may(staff, StaffAct::EditPlaces, None),
            Door::Calls | Door::Report => may(staff, StaffAct::SeeApplicants, staff.centre),
            Door::Colleagues => may(staff, StaffAct::RemoveStaff(Role::Officer), None),
            Door::Invite => may(staff, StaffAct::Invite(Role::Officer), None),
        }
    }
}

/// What staff are led to their desk after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// Something was written that nobody asked for.
    NotAwaited,
    /// What was going on is left.
    Left,
    /// Nothing was going on that could be left.
    NothingToCancel,
    /// A button was pressed that is over.
    Here,
}

/// What is said at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Who this is and what they may do.
    Desk {
        /// The name, when there is one.
        name: Option<String>,
        /// The role.
        role: Role,
        /// The training centre.
        centre: Option<String>,
        /// Requests that wait, for who may see them.
        waiting: usize,
        /// What can be opened.
        doors: Vec<Door>,
    },
    /// What can be opened, after something that was not asked for, or was left.
    Choose {
        /// After what.
        lead: Lead,
        /// What can be opened.
        doors: Vec<Door>,
    },
    /// The requests that wait, oldest first, at most ten.
    Requests {
        /// Those shown.
        shown: Vec<OpenRequest>,
        /// How many wait in all.
        waiting: usize,
        /// Questions of people that wait too, as many as are shown at a time.
        questions: usize,
    },
    /// To staff: a request came in.
    NewRequest {
        /// Row id.
        id: i64,
        /// What it is about.
        kind: RequestKind,
        /// The chat it came from.
        chat: i64,
        /// Name as given.
        name: Option<String>,
    },
    /// To admins: there is no backup of the day yet.
    BackupFailed(BackupFailure),
    /// The request is closed.
    Closed {
        /// Row id.
        id: i64,
    },
    /// To admins: for a while nothing could be sent, and now it goes on.
    SendingStoodStill {
        /// Since when.
        since: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// To admins: the disk of the database is nearly full.
    DiskNearlyFull {
        /// Room left, bytes.
        free: u64,
    },
    /// To the person: staff dealt with the request.
    RequestDone {
        /// Row id.
        id: i64,
    },
}

/// How many requests one card shows.
const SHOWN: usize = 10;

/// Opens the desk; for everybody else the command does not exist.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    let outcome = Outcome::new(session);
    match desk(facts) {
        Some(line) => outcome.say(line),
        None => outcome.say(outcome::Line::Menu(menu::Line::UnknownCommand)),
    }
}

/// The card of what this person may do; nothing for who is no staff.
#[must_use]
pub fn desk(facts: &Facts) -> Option<outcome::Line> {
    let staff = facts.staff.as_ref()?;
    let me = match &facts.team {
        Some(team::Known::Desk(me)) => me.as_ref(),
        Some(
            team::Known::Places(_)
            | team::Known::Chance { .. }
            | team::Known::Offer { .. }
            | team::Known::Colleagues { .. }
            | team::Known::Colleague { .. }
            | team::Known::Invitations { .. }
            | team::Known::Invitation(_),
        )
        | None => None,
    };
    Some(outcome::Line::Staff(Line::Desk {
        name: me.and_then(|me| me.name.clone()),
        role: staff.role,
        centre: me.and_then(|me| Some(me.centre.as_ref()?.name.clone())),
        waiting: facts.open_requests.len(),
        doors: Door::ALL
            .into_iter()
            .filter(|door| door.is_open_to(staff))
            .collect(),
    }))
}

/// What can be opened from here, for staff who are led back; nothing for who is no staff.
#[must_use]
pub fn choose(lead: Lead, facts: &Facts) -> Option<outcome::Line> {
    let staff = facts.staff.as_ref()?;
    let doors = Door::ALL.into_iter();
    Some(outcome::Line::Staff(Line::Choose {
        lead,
        doors: doors.filter(|door| door.is_open_to(staff)).collect(),
    }))
}

/// A pressed button of the desk.
#[must_use]
pub fn press_on(session: Session, press: Press, user: i64, facts: &Facts) -> Outcome {
    let staff = facts.staff.as_ref();
    let sees_requests = staff.is_some_and(|staff| may(staff, StaffAct::SeeRequests, None));
    match press {
        Press::Open if staff.is_some() => open(session, facts),
        Press::Requests if sees_requests => {
            Outcome::new(session).say(outcome::Line::Staff(Line::Requests {
                shown: facts.open_requests.iter().take(SHOWN).cloned().collect(),
                waiting: facts.open_requests.len(),
                questions: match &facts.question {
                    Some(question::Known::Open(open)) => open.len(),
                    _ => 0,
                },
            }))
        }
        Press::Close(id) if sees_requests => close(session, id, user, facts),
        Press::Open | Press::Requests | Press::Close(_) => {
            let mut outcome = Outcome::new(session);
            outcome.replies.push(Reply::Toast(Toast::NotYours));
            outcome
        }
    }
}

/// The request was dealt with.
fn close(session: Session, id: i64, user: i64, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    match facts.request.as_ref().filter(|request| request.id == id) {
        None => outcome.replies.push(Reply::Toast(Toast::NotYours)),
        Some(request) if request.closed => outcome.replies.push(Reply::Toast(Toast::Already)),
        Some(request) => {
            outcome.changes.push(Change::CloseRequest { id, by: user });
            outcome
                .replies
                .push(Reply::Say(outcome::Line::Staff(Line::Closed { id })));
            outcome.replies.push(Reply::SayTo {
                chat: request.chat,
                line: outcome::Line::Staff(Line::RequestDone { id }),
            });
        }
    }
    outcome
}
