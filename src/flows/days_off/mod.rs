//! Days off: holidays as head and admins keep them. Opened from the card of centres and programmes.
//!
//! What is decided here wins over the list of the program at once. Drafts follow by themselves; for every other class that is
//! touched its staff are asked first, and until they answer nothing moves and nobody is told.

/// What a changed holiday means for a class, and what its staff decide.
mod adapting;
/// What is said.
mod line;
/// Buttons.
mod press;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::{Holiday, Meaning, catalog};
use crate::domain::coming::{ComingError, parse_date};
use crate::domain::role::{StaffAct, may};
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::{change, menu, press as data};

pub use adapting::Touched;
pub use line::{Deed, Line, Problem, Year};
pub use press::Press;

/// Holidays on one page.
pub const PAGE: usize = 12;

/// A name has at most so many characters.
const LONGEST_NAME: usize = 60;

/// A question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Which day is a new holiday?
    Add,
    /// What is it called?
    Name {
        /// The day.
        day: Date,
    },
    /// To which day does a holiday move?
    Move {
        /// Where it is now.
        day: Date,
    },
}

/// One day as it is from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The day.
    pub day: Date,
    /// Nobody is taught on it.
    pub is_off: bool,
    /// What it is called.
    pub name: String,
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Days are decided; drafts follow.
    Decide {
        /// The days.
        days: Vec<Decision>,
        /// Drafts whose days change, by row id, with their new last day.
        drafts: Vec<(i64, Date)>,
        /// Telegram id of who decided it.
        by: i64,
    },
    /// A class follows the holidays from today on.
    Adapt {
        /// Row id.
        class: i64,
        /// Its last day from now on.
        ends_on: Date,
        /// Telegram id of who decided it.
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Decide { .. } | Change::Adapt { .. } => false,
        }
    }
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// The days alone.
    Days,
    /// The classes that are not over, of all centres.
    Classes,
    /// One class and the days it would have.
    Class(i64),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// The days stand in the facts themselves.
    Days,
    /// Classes that are not over.
    Classes(Vec<Class>),
    /// A class with the days that lie ahead; nothing when it is gone.
    Class(Option<Box<Ahead>>),
}

/// A class with its days of training that lie ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The class.
    pub class: Class,
    /// The days as they stand.
    pub now: Vec<Date>,
    /// The days as the holidays leave them.
    pub then: Vec<Date>,
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match (&incoming.event, &session.focus) {
        (Event::Press(Some(data::Press::DaysOff(press))), _) => Some(press.wants()),
        (Event::Text(_), Focus::DaysOff(State::Name { .. } | State::Move { .. })) => {
            Some(Want::Classes)
        }
        (_, Focus::DaysOff(_)) => Some(Want::Days),
        (_, _) => None,
    }
}

/// May this account move holidays?
fn may_keep(facts: &Facts) -> bool {
    (facts.staff.as_ref()).is_some_and(|staff| may(staff, StaffAct::EditHolidays, None))
}

fn say(session: Session, line: Line) -> Outcome {
    Outcome::new(session).say(outcome::Line::DaysOff(line))
}

fn toast(session: Session, toast: Toast) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(toast));
    outcome
}

fn ask(mut session: Session, state: State, facts: &Facts, problem: Option<Problem>) -> Outcome {
    session.focus = Focus::DaysOff(state);
    let line = match (problem, state) {
        (Some(problem), _) => Line::Problem { problem, state },
        (None, State::Add) => Line::AskDay {
            example: facts.today,
        },
        (None, State::Name { day }) => Line::AskName { day },
        (None, State::Move { day }) => match facts.off.on(day) {
            Some(holiday) => Line::AskMove {
                holiday: holiday.clone(),
            },
            None => return stale(session, day, facts),
        },
    };
    say(session, line)
}

/// The button belongs to a holiday that is none any more: the list follows.
fn stale(mut session: Session, day: Date, facts: &Facts) -> Outcome {
    session.focus = Focus::Idle;
    let mut outcome = toast(session, Toast::Stale);
    outcome.replies.push(Reply::Say(outcome::Line::DaysOff(year(
        day.year(),
        0,
        facts,
    ))));
    outcome
}

/// A page of the holidays of a year.
fn year(year: i16, page: usize, facts: &Facts) -> Line {
    let all = facts.off.of_year(year);
    let pages = all.len().div_ceil(PAGE).max(1);
    let page = page.min(pages - 1);
    Line::Year(Year {
        year,
        holidays: all.into_iter().skip(page * PAGE).take(PAGE).collect(),
        page,
        pages,
        today: facts.today,
    })
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(mut session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    if !may_keep(facts) {
        session.focus = Focus::Idle;
        return menu::open(session, facts);
    }
    let Event::Text(typed) = &incoming.event else {
        return ask(session, state, facts, None);
    };
    let meaning = catalog().understand(typed, false);
    if meaning == Meaning::Cancel || meaning == Meaning::Back {
        session.focus = Focus::Idle;
        let of = match state {
            State::Add => facts.today,
            State::Name { day } | State::Move { day } => day,
        };
        return say(session, year(of.year(), 0, facts));
    }
    match state {
        State::Add => match free_day(typed, facts) {
            Ok(day) => ask(session, State::Name { day }, facts, None),
            Err(problem) => ask(session, state, facts, Some(problem)),
        },
        State::Name { day } => {
            let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
            if name.chars().count() < 3 || name.chars().count() > LONGEST_NAME {
                return ask(session, state, facts, Some(Problem::Name));
            }
            let decision = Decision {
                day,
                is_off: true,
                name,
            };
            decide(session, vec![decision], Deed::Added(day), incoming, facts)
        }
        State::Move { day: from } => {
            let Some(holiday) = facts.off.on(from) else {
                return stale(session, from, facts);
            };
            let to = match free_day(typed, facts) {
                Ok(to) => to,
                Err(problem) => return ask(session, state, facts, Some(problem)),
            };
            let name = holiday.name.clone();
            let day = |day, is_off| Decision {
                day,
                is_off,
                name: name.clone(),
            };
            let days = vec![day(from, false), day(to, true)];
            decide(session, days, Deed::Moved { from, to }, incoming, facts)
        }
    }
}

/// A typed day that lies ahead and is no holiday yet.
fn free_day(typed: &str, facts: &Facts) -> Result<Date, Problem> {
    let day = parse_date(typed, facts.today).map_err(|error| match error {
        ComingError::FarAway { year } => Problem::FarAway { year },
        ComingError::Unreadable | ComingError::Impossible { .. } | ComingError::NoTime => {
            Problem::Unclear
        }
    })?;
    if day < facts.today {
        return Err(Problem::Past);
    }
    match facts.off.on(day) {
        Some(holiday) => Err(Problem::Already {
            holiday: holiday.clone(),
        }),
        None => Ok(day),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(mut session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    match press {
        Press::Adapt(_) => return adapting::adapt(session, incoming, facts),
        Press::Leave(_) => return adapting::leave(session, incoming, facts),
        _ if !may_keep(facts) => return toast(session, Toast::NotYours),
        _ => {}
    }
    if matches!(session.focus, Focus::DaysOff(_)) {
        session.focus = Focus::Idle;
    }
    let known = |day: Date| facts.off.on(day).cloned();
    match press {
        Press::Open => Outcome::new(session).say_in_place(
            incoming,
            outcome::Line::DaysOff(year(facts.today.year(), 0, facts)),
        ),
        Press::Year(of, page) => Outcome::new(session).say_in_place(
            incoming,
            outcome::Line::DaysOff(year(of, usize::from(page), facts)),
        ),
        Press::Day(day) => match known(day) {
            Some(holiday) => say(session, card(holiday, facts)),
            None => stale(session, day, facts),
        },
        Press::Add => ask(session, State::Add, facts, None),
        Press::Move(day) if day < facts.today => stale(session, day, facts),
        Press::Move(day) => ask(session, State::Move { day }, facts, None),
        Press::Settle(day) => match known(day) {
            Some(holiday) if day >= facts.today && !holiday.is_certain() => {
                let decision = of(&holiday, true);
                decide(session, vec![decision], Deed::Settled(day), incoming, facts)
            }
            Some(_) => toast(session, Toast::Already),
            None => stale(session, day, facts),
        },
        Press::Drop(day) => match known(day) {
            Some(holiday) if day >= facts.today => {
                let decision = of(&holiday, false);
                let deed = Deed::Dropped { holiday };
                decide(session, vec![decision], deed, incoming, facts)
            }
            Some(_) | None => stale(session, day, facts),
        },
        Press::Restore(day) => match (known(day), facts.off.dropped(day)) {
            (None, Some(name)) if day >= facts.today => {
                let decision = Decision {
                    day,
                    is_off: true,
                    name: name.to_owned(),
                };
                decide(session, vec![decision], Deed::Added(day), incoming, facts)
            }
            (Some(_), _) => toast(session, Toast::Already),
            (None, _) => stale(session, day, facts),
        },
        // Answered above.
        Press::Adapt(_) | Press::Leave(_) => Outcome::new(session),
    }
}

fn of(holiday: &Holiday, is_off: bool) -> Decision {
    Decision {
        day: holiday.date,
        is_off,
        name: holiday.name.clone(),
    }
}

fn card(holiday: Holiday, facts: &Facts) -> Line {
    Line::Day {
        can_change: holiday.date >= facts.today,
        holiday,
    }
}

/// Days are decided: drafts follow, and the staff of every other class that is touched are asked.
fn decide(
    mut session: Session,
    days: Vec<Decision>,
    deed: Deed,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let after = facts.off.with(
        days.iter()
            .map(|one| (one.day, one.is_off, one.name.clone())),
    );
    let classes: &[Class] = match &facts.days_off {
        Some(Known::Classes(classes)) => classes,
        Some(Known::Days | Known::Class(_)) | None => &[],
    };
    session.focus = Focus::Idle;
    let mut outcome = Outcome::new(session);
    let (mut drafts, mut asked) = (Vec::new(), Vec::new());
    for class in classes {
        adapting::sort(class, &after, &days, facts, &mut drafts, &mut asked);
    }
    let done = Line::Done {
        holiday: deed.day().and_then(|day| after.on(day).cloned()),
        deed,
        drafts: drafts.len(),
        asked: asked.len(),
    };
    let by = incoming.user;
    let decision = Change::Decide { days, drafts, by };
    outcome.changes.push(change::Change::DaysOff(decision));
    outcome.replies.push(Reply::Toast(Toast::Saved));
    outcome = outcome.say(outcome::Line::DaysOff(done));
    outcome.replies.extend(asked);
    outcome
}
