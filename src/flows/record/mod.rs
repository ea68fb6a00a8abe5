//! What staff did, read by person, class or day, page by page. Opened from the desk by head and admins; for everybody else
//! nothing of it exists.

/// Buttons.
mod press;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::catalog::{Meaning, catalog};
use crate::domain::audit::{Action, Field};
use crate::domain::coming::parse_date;
use crate::domain::role::{StaffAct, may};
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::{change, menu, press as data, staff};

pub use press::Press;

/// Acts on one card.
pub const PAGE: u16 = 5;

/// People and colleagues that a search shows at most, of each.
pub const FOUND: usize = 8;

/// A question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Which day?
    Day,
    /// The class of which code?
    Class,
    /// Who?
    Person,
}

/// Whose acts, or the acts about what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A day in Lampung.
    Day(Date),
    /// A class, by row id.
    Class(i64),
    /// A registered person, by row id: what was done about them.
    Person(i64),
    /// A colleague, by Telegram id: what they did and what was done about them.
    Colleague(i64),
}

/// One act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Who; nobody for the program.
    pub actor: Actor,
    /// What.
    pub action: Action,
    /// About whom, with the row id of the person.
    pub person: Option<(i64, String)>,
    /// About which class, by code.
    pub class: Option<String>,
    /// About which centre.
    pub centre: Option<String>,
    /// About which colleague.
    pub colleague: Option<Actor>,
    /// How it was.
    pub before: Vec<(Field, String)>,
    /// How it is since.
    pub after: Vec<(Field, String)>,
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The program by itself.
    Program,
    /// An account, by the name under which colleagues know or knew it; the first admins may have none.
    Account(Option<String>),
    /// An account that is staff no longer and never had a name.
    Former,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Which acts?
    Open {
        /// Today.
        today: Date,
    },
    /// Which day?
    AskDay {
        /// The last answer was none.
        again: bool,
    },
    /// The class of which code?
    AskClass {
        /// No class has the code typed.
        again: bool,
    },
    /// Who?
    AskPerson {
        /// Nobody was found.
        again: bool,
    },
    /// Who of these?
    Found {
        /// Registered people.
        people: Vec<(i64, String)>,
        /// Colleagues.
        colleagues: Vec<(i64, Option<String>)>,
    },
    /// Acts, the newest first.
    Page {
        /// Of what.
        of: Of,
        /// The name of the class, the person or the colleague.
        name: Option<String>,
        /// The acts.
        entries: Vec<Entry>,
        /// From 0.
        page: u16,
        /// There are more.
        more: bool,
    },
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The record about a person was read.
    Read {
        /// Row id of the person.
        person: i64,
        /// Telegram id of whoever read it.
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Read { .. } => false,
        }
    }
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A page.
    Page(Of, u16),
    /// The first page of the day that was typed.
    Day(String),
    /// The first page of the class of this code.
    Code(String),
    /// People and colleagues by name or number.
    Search(String),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// A page of acts.
    Page {
        /// Of what.
        of: Of,
        /// Its name.
        name: Option<String>,
        /// The acts, the newest first.
        entries: Vec<Entry>,
        /// There are more.
        more: bool,
    },
    /// People and colleagues.
    Found {
        /// Registered people.
        people: Vec<(i64, String)>,
        /// Colleagues.
        colleagues: Vec<(i64, Option<String>)>,
    },
    /// No such class; or nothing that may be read.
    Nothing,
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Press(Some(data::Press::Record(press))) => match press {
            Press::Page(of, page) => Some(Want::Page(*of, *page)),
            Press::Open | Press::AskDay | Press::AskClass | Press::AskPerson => None,
        },
        Event::Text(typed) => match session.focus {
            Focus::Record(State::Day) => Some(Want::Day(typed.clone())),
            Focus::Record(State::Class) => Some(Want::Code(typed.clone())),
            Focus::Record(State::Person) => Some(Want::Search(typed.clone())),
            _ => None,
        },
        _ => None,
    }
}

/// May this account read the record?
fn may_read(facts: &Facts) -> bool {
    (facts.staff.as_ref()).is_some_and(|staff| may(staff, StaffAct::ReadAudit, None))
}

fn say(session: Session, line: Line) -> Outcome {
    Outcome::new(session).say(outcome::Line::Record(line))
}

fn ask(mut session: Session, state: State, again: bool) -> Outcome {
    session.focus = Focus::Record(state);
    let line = match state {
        State::Day => Line::AskDay { again },
        State::Class => Line::AskClass { again },
        State::Person => Line::AskPerson { again },
    };
    say(session, line)
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(mut session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    if !may_read(facts) {
        session.focus = Focus::Idle;
        return menu::open(session, facts);
    }
    let Event::Text(typed) = &incoming.event else {
        return ask(session, state, true);
    };
    let meaning = catalog().understand(typed, false);
    if meaning == Meaning::Cancel || meaning == Meaning::Back {
        session.focus = Focus::Idle;
        return staff::open(session, facts);
    }
    match &facts.record {
        Some(Known::Page { .. }) => {
            session.focus = Focus::Idle;
            page(session, 0, incoming, facts)
        }
        Some(Known::Found { people, colleagues })
            if !people.is_empty() || !colleagues.is_empty() =>
        {
            session.focus = Focus::Idle;
            let (people, colleagues) = (people.clone(), colleagues.clone());
            say(session, Line::Found { people, colleagues })
        }
        Some(Known::Found { .. } | Known::Nothing) | None => ask(session, state, true),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    if !may_read(facts) {
        return toast(session, Toast::NotYours);
    }
    match press {
        Press::Open => say(session, Line::Open { today: facts.today }),
        Press::AskDay => ask(session, State::Day, false),
        Press::AskClass => ask(session, State::Class, false),
        Press::AskPerson => ask(session, State::Person, false),
        Press::Page(_, number) => page(session, number, incoming, facts),
    }
}

fn toast(session: Session, toast: Toast) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(toast));
    outcome
}

/// The page that was looked up. That somebody read what was done about a person is an act about that person.
fn page(session: Session, page: u16, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(Known::Page {
        of,
        name,
        entries,
        more,
    }) = &facts.record
    else {
        return toast(session, Toast::NotYours);
    };
    let mut outcome = say(
        session,
        Line::Page {
            of: *of,
            name: name.clone(),
            entries: entries.clone(),
            page,
            more: *more,
        },
    );
    if let (Of::Person(person), 0) = (*of, page) {
        let by = incoming.user;
        let read = Change::Read { person, by };
        outcome.changes.push(change::Change::Record(read));
    }
    outcome
}

/// A day that lies behind, as staff write it: `kemarin`, `1 Maret`, `1/3/2026`. Without a year it is the last such day.
#[must_use]
pub fn day(typed: &str, today: Date) -> Option<Date> {
    if ["kemarin", "yesterday"].contains(&typed.trim().to_lowercase().as_str()) {
        return today.yesterday().ok();
    }
    let day = parse_date(typed, today).ok()?;
    if day <= today {
        return Some(day);
    }
    day.checked_sub(1.year())
        .ok()
        .filter(|earlier| *earlier <= today && !typed.contains(&day.year().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_of_the_record_lies_behind() {
        let today = date(2026, 3, 2);
        assert_eq!(day("kemarin", today), Some(date(2026, 3, 1)));
        assert_eq!(day("hari ini", today), Some(today));
        assert_eq!(day("28 Februari", today), Some(date(2026, 2, 28)));
        assert_eq!(day("31 Desember", today), Some(date(2025, 12, 31)));
        assert_eq!(day("1/3/2026", today), Some(date(2026, 3, 1)));
        assert_eq!(day("1 Maret 2027", today), None);
        assert_eq!(day("besok lusa", today), None);
    }
}
