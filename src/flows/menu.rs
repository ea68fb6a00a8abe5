//! What needs one answer: menu, schedule, vacancies, help, greetings, and what was not understood.
//!
//! Opened by a command, a button of the menu, or words that `catalog` recognises as a wish; ended by the answer itself.

use crate::catalog::Wish;
use crate::domain::consent::Purpose;
use crate::domain::name::Name;
use crate::flows::change::Change;
use crate::flows::event::Attachment;
use crate::flows::facts::{Facts, RequestKind};
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::session::Session;
use crate::flows::{applications, consents, mydata, question, schedule, staff, training, work};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The card of what this person can do now.
    Menu {
        /// By name.
        name: Name,
        /// The desk of staff is among it.
        staff: bool,
        /// Several people share the chat.
        shared: bool,
    },
    /// What is open to somebody not registered.
    Browse,
    /// My schedule: nothing yet.
    Schedule,
    /// Vacancies: none yet.
    Vacancies {
        /// For a registered person, who agreed to hear of them or not.
        agreed: Option<bool>,
    },
    /// What the bot can do.
    Help {
        /// For a registered person.
        registered: bool,
        /// Several people share the chat.
        shared: bool,
    },
    /// Which language?
    LanguageQuestion,
    /// From now on this one.
    LanguageSet,
    /// No more announcements.
    AnnouncementsStopped {
        /// For whom, when several people share the chat.
        of: Option<Name>,
    },
    /// Announcements from now on.
    AnnouncementsOn,
    /// In a group: please in private chat.
    GroupHint,
    /// No such command.
    UnknownCommand,
    /// Not understood; here is what can be done.
    NotUnderstood {
        /// For a registered person.
        registered: bool,
        /// Several people share the chat.
        shared: bool,
    },
    /// Not understood twice: how to reach a person.
    Office,
    /// A request to staff was filed, or stands already.
    ContactFiled {
        /// Row id.
        id: i64,
        /// It was filed before.
        again: bool,
    },
    /// Nothing is going on that could be left.
    NothingToCancel,
    /// What was going on is left; nothing changed.
    Left,
    /// A question of the desk is over, since something else was opened.
    QuestionClosed,
    /// Registered already.
    AlreadyRegistered {
        /// Row id.
        id: i64,
        /// Name.
        name: Name,
    },
    /// Before this wish one has to register.
    RegisterFirst,
    /// In the middle of the form: first the form, then this wish.
    AfterTheForm,
    /// A greeting is answered.
    Greeting {
        /// By name.
        name: Name,
        /// Somebody said assalamualaikum.
        salam: bool,
        /// Several people share the chat.
        shared: bool,
    },
    /// You are welcome.
    Thanks,
    /// Back after having blocked the bot, with notices waiting.
    WelcomeBack {
        /// How many.
        missed: u32,
    },
    /// The stored conversation could not be read.
    SessionLost,
    /// An edited message changes nothing; how to correct.
    Edited {
        /// For a registered person.
        registered: bool,
    },
    /// Not words, and nothing was asked.
    NotWords(Attachment),
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Menu(line))
}

/// The card of what can be done now.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    let line = match &facts.person {
        Some(person) => Line::Menu {
            name: person.name.clone(),
            staff: facts.staff.is_some(),
            shared: facts.shared(),
        },
        None => Line::Browse,
    };
    say(Outcome::new(session), line)
}

/// May somebody not registered have this wish answered?
#[must_use]
pub fn is_open_to_all(wish: Wish) -> bool {
    match wish {
        Wish::Status | Wish::Schedule | Wish::Work => false,
        Wish::Register
        | Wish::Training
        | Wish::Vacancies
        | Wish::MyData
        | Wish::Language
        | Wish::Help
        | Wish::Stop
        | Wish::Staff
        | Wish::Greeting
        | Wish::Thanks
        | Wish::Cancel => true,
    }
}

/// Carries out a wish that needs no conversation. `words` are those it was said with, if any.
#[must_use]
pub fn answer(session: Session, wish: Wish, words: &str, facts: &Facts) -> Outcome {
    let person = facts.person.as_ref();
    let outcome = Outcome::new(session);
    match (wish, person) {
        (Wish::Register, Some(person)) => say(
            outcome,
            Line::AlreadyRegistered {
                id: person.id,
                name: person.name.clone(),
            },
        ),
        (Wish::Status, Some(person)) => applications::open(outcome.session, person, facts),
        (Wish::Schedule, Some(_)) => schedule::open(outcome.session, facts),
        (Wish::Work, Some(_)) => work::open(outcome.session, facts),
        (Wish::Vacancies, person) => {
            let agreed = person.map(|person| person.agrees(Purpose::Announcements));
            say(outcome, Line::Vacancies { agreed })
        }
        (Wish::Training, _) => training::open(outcome.session, words, facts),
        (Wish::MyData, _) => mydata::open(outcome.session, facts),
        (Wish::Language, _) => say(outcome, Line::LanguageQuestion),
        (Wish::Help, person) => say(
            outcome,
            Line::Help {
                registered: person.is_some(),
                shared: facts.shared(),
            },
        ),
        (Wish::Stop, _) => consents::stop_announcements(outcome.session, facts),
        (Wish::Staff, _) => question::open(outcome.session, None, facts),
        (Wish::Greeting, Some(person)) => {
            let salam = words.to_lowercase().contains("ass");
            say(
                outcome,
                Line::Greeting {
                    name: person.name.clone(),
                    salam,
                    shared: facts.shared(),
                },
            )
        }
        (Wish::Thanks, _) => say(outcome, Line::Thanks),
        (Wish::Cancel, _) => say(outcome, Line::NothingToCancel),
        // The parent opens the registration for these.
        (Wish::Register | Wish::Status | Wish::Schedule | Wish::Work | Wish::Greeting, None) => {
            say(outcome, Line::Browse)
        }
    }
}

/// Files a request of somebody not registered to staff, once: a second wish while the first is open names the same number.
pub(super) fn contact_staff(session: Session, facts: &Facts) -> Outcome {
    let kind = RequestKind::Contact;
    let mut outcome = Outcome::new(session);
    if let Some(open) = facts.own_request(kind) {
        return say(
            outcome,
            Line::ContactFiled {
                id: open,
                again: true,
            },
        );
    }
    let id = facts.next_request;
    let name = facts
        .person
        .as_ref()
        .map(|person| person.name.as_str().to_owned());
    let person = facts.person.as_ref().map(|person| person.id);
    outcome.changes.push(Change::FileRequest {
        id,
        kind,
        person,
        name: name.clone(),
    });
    outcome.replies.push(Reply::SayToStaff(outcome::Line::Staff(
        staff::Line::NewRequest {
            id,
            kind,
            chat: facts.chat,
            name,
        },
    )));
    say(outcome, Line::ContactFiled { id, again: false })
}
