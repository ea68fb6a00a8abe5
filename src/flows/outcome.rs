//! What a step returns: what is to be said, what is to be written, what is to be kept.

use crate::flows::change::Change;
use crate::flows::language::Language;
use crate::flows::session::Session;
use crate::flows::{menu, mydata, registration, staff};

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
}
