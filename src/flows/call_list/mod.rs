//! Graduates to be called by staff, since they did not answer or cannot be written to: ten a day for a centre, the longest
//! waiting first, and what came of each call. Opened from the desk. Looking into a claim about work belongs here too.
//!
//! Rights are those of the row that was looked up, at every event: officers their centre, head and admins all.

/// What is said.
mod line;
/// Buttons.
mod press;

use serde::{Deserialize, Serialize};

use crate::catalog::{Meaning, catalog};
use crate::domain::fold;
use crate::domain::follow_up::Step;
use crate::domain::role::{self, StaffAct};
use crate::domain::work::Source;
use crate::flows::change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as presses;
use crate::flows::session::{Focus, Session};
use crate::flows::work::{self, Own};

pub use line::{Centre, Entry, Line};
pub use press::{Press, Result};

/// The longest note, in characters.
const LONGEST: usize = 300;

/// A question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// What was seen when this spell was looked into?
    Note {
        /// Row id.
        spell: i64,
    },
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A call was made.
    Called {
        /// Row id of the application.
        application: i64,
        /// About which question.
        step: Step,
        /// What came of it.
        result: Result,
        /// Telegram id.
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Called { .. } => false,
        }
    }
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// Those of a centre; of one's own, or which centres there are.
    List(Option<i64>),
    /// One of them.
    One(i64, Step),
    /// A spell and its person.
    Spell(i64),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// Centres to choose from.
    Centres(Vec<Centre>),
    /// Those of a centre.
    List {
        /// Row id of the centre.
        centre: i64,
        /// Those of today, the longest waiting first.
        today: Vec<Entry>,
        /// Calls that were made today.
        made: u32,
        /// How many wait in all.
        waiting: u32,
    },
    /// One of them, how they stand, and who comes next.
    One(Option<Box<(Entry, Own, Option<Entry>)>>),
    /// How the person of a spell stands: their name, the centre that trained them.
    Spell(Option<Box<(String, Option<i64>, Own)>>),
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    if let Event::Press(Some(presses::Press::CallList(press))) = &incoming.event {
        return Some(match *press {
            Press::List(centre) => Want::List(centre),
            Press::One(application, step)
            | Press::Reached(application, step)
            | Press::Call(application, step, _)
            | Press::Say {
                application, step, ..
            } => Want::One(application, step),
            Press::Check(spell) => Want::Spell(spell),
        });
    }
    match (&session.focus, &incoming.event) {
        (
            Focus::CallList(State::Note { spell }),
            Event::Text(_) | Event::Contact { .. } | Event::Other(_) | Event::Edited,
        ) => Some(Want::Spell(*spell)),
        _ => None,
    }
}

fn say(session: Session, line: Line) -> Outcome {
    Outcome::new(session).say(outcome::Line::CallList(line))
}

fn not_yours(session: Session) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}

/// May this account act on rows of this centre?
fn may(centre: Option<i64>, facts: &Facts) -> bool {
    let may = |staff| role::may(staff, StaffAct::SeeApplicants, centre);
    facts.staff.as_ref().is_some_and(may)
}

/// What an open question hears.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    let State::Note { spell } = state;
    let Some(Known::Spell(Some(known))) = &facts.call_list else {
        return not_yours(closed(session));
    };
    let (name, centre, own) = known.as_ref();
    let Some(spell) = own.spells.iter().find(|one| one.id == spell) else {
        return not_yours(closed(session));
    };
    if !may(*centre, facts) {
        return not_yours(closed(session));
    }
    let note = match &incoming.event {
        Event::Text(typed) => fold::shown(typed),
        _ => String::new(),
    };
    if matches!(
        catalog().understand(&note, false),
        Meaning::Cancel | Meaning::Back
    ) {
        return say(closed(session), Line::Over);
    }
    if !(3..=LONGEST).contains(&note.chars().count()) {
        return say(
            session,
            Line::AskNote {
                name: name.clone(),
                spell: Box::new(spell.clone()),
                again: true,
            },
        );
    }
    let mut checked = spell.clone();
    checked.level = checked.level.max(crate::domain::work::Level::Checked);
    let mut outcome = say(
        closed(session),
        Line::Checked {
            name: name.clone(),
            spell: Box::new(checked.clone()),
        },
    );
    outcome
        .changes
        .push(change::Change::Work(work::Change::Check {
            spell: spell.id,
            note,
            by: incoming.user,
        }));
    outcome.replies.push(Reply::SayToPerson {
        person: own.person,
        line: outcome::Line::CallList(Line::CheckedForYou {
            spell: Box::new(checked),
        }),
    });
    outcome
}

fn closed(mut session: Session) -> Session {
    session.focus = Focus::Idle;
    session
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    match (press, &facts.call_list) {
        (Press::List(_), Some(Known::Centres(centres))) => {
            say(session, Line::Centres(centres.clone()))
        }
        (
            Press::List(_),
            Some(Known::List {
                centre,
                today,
                made,
                waiting,
            }),
        ) if may(Some(*centre), facts) => say(
            session,
            Line::List {
                today: today.clone(),
                made: *made,
                waiting: *waiting,
            },
        ),
        (Press::Check(spell), Some(Known::Spell(Some(known)))) => {
            check(session, spell, known, facts)
        }
        (
            Press::One(..) | Press::Reached(..) | Press::Call(..) | Press::Say { .. },
            Some(Known::One(found)),
        ) => match found {
            Some(found) if may(Some(found.0.centre), facts) => {
                one(session, press, found, incoming, facts)
            }
            Some(_) => not_yours(session),
            None => say(session, Line::Over),
        },
        _ => not_yours(session),
    }
}

/// A button about one of those who are to be called.
fn one(
    session: Session,
    press: Press,
    found: &(Entry, Own, Option<Entry>),
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let (entry, own, next) = found;
    let called = |result| {
        change::Change::CallList(Change::Called {
            application: entry.application,
            step: entry.step,
            result,
            by: incoming.user,
        })
    };
    let noted = |result, spell| Line::Noted {
        name: entry.name.clone(),
        result,
        next: next.clone().map(Box::new),
        spell,
    };
    match press {
        Press::Reached(..) => say(
            session,
            Line::Say {
                entry: Box::new(entry.clone()),
                newest: own.newest,
            },
        ),
        Press::Call(_, _, result) => {
            let mut outcome = say(session, noted(result, None));
            outcome.changes.push(called(result));
            outcome
        }
        Press::Say { status, seen, .. } if seen == own.newest => {
            let by = Some(incoming.user);
            let (changes, after, _) =
                work::written(own, (status, false), (Source::Staff, by), facts);
            let spell = after.spells.iter().rev();
            let spell = spell
                .filter(|spell| spell.is_open() && spell.status == status)
                .map(|spell| spell.id)
                .next()
                .filter(|_| status.is_activity());
            let mut outcome = say(session, noted(Result::Answered, spell));
            outcome.changes.push(called(Result::Answered));
            outcome
                .changes
                .extend(changes.into_iter().map(change::Change::Work));
            outcome.replies.push(Reply::SayToPerson {
                person: own.person,
                line: outcome::Line::CallList(Line::ForYou { status }),
            });
            outcome
        }
        Press::One(..) | Press::Say { .. } | Press::List(_) | Press::Check(_) => say(
            session,
            Line::One {
                entry: Box::new(entry.clone()),
                spells: own.spells.clone(),
            },
        ),
    }
}

/// Staff look into a spell.
fn check(
    mut session: Session,
    spell: i64,
    known: &(String, Option<i64>, Own),
    facts: &Facts,
) -> Outcome {
    let (name, centre, own) = known;
    let Some(spell) = own.spells.iter().find(|one| one.id == spell) else {
        return not_yours(session);
    };
    if !may(*centre, facts) {
        return not_yours(session);
    }
    if !session.is_in_form() {
        session.focus = Focus::CallList(State::Note { spell: spell.id });
    }
    say(
        session,
        Line::AskNote {
            name: name.clone(),
            spell: Box::new(spell.clone()),
            again: false,
        },
    )
}
