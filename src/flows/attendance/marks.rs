//! States that are pressed or typed, and closing the list. Pressing twice does no harm; of two who keep a list at once each
//! sees how it stands now.

use crate::domain::attendance::{Mark, list_from, typed as grammar};
use crate::flows::attendance::{
    Attendee, Change, Lead, Line, List, NoList, Noted, Press, Stands, State, at_rest, in_place,
    not_theirs, say, wish,
};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

/// A pressed button about one list.
pub(super) fn pressed(
    session: Session,
    press: Press,
    list: &List,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let waiting = match &session.focus {
        Focus::Attendance(State::Which { typed }) => Some(typed.clone()),
        _ => None,
    };
    let outcome = Outcome::new(at_rest(session));
    if list.stands(facts.now) != Stands::Here {
        return card(outcome, list, Lead::Nothing, facts, Some(incoming));
    }
    match press {
        Press::List(_) => {
            let outcome = numbered(outcome, list);
            say(outcome, shown(list, Lead::Nothing))
        }
        Press::Correct(_) => {
            let line = Line::List {
                list: Box::new(list.clone()),
                lead: Lead::Nothing,
                correcting: true,
            };
            in_place(numbered(outcome, list), incoming, line)
        }
        Press::One(_, application) => match list.find(application) {
            Some(_) => {
                let list = Box::new(list.clone());
                in_place(outcome, incoming, Line::One { list, application })
            }
            None => card(outcome, list, Lead::Nothing, facts, Some(incoming)),
        },
        Press::Late(_, application) => match list.find(application) {
            Some(_) => {
                let list = Box::new(list.clone());
                in_place(outcome, incoming, Line::Late { list, application })
            }
            None => card(outcome, list, Lead::Nothing, facts, Some(incoming)),
        },
        Press::Mark(_, application, mark) => {
            marked(outcome, list, application, mark, incoming, facts)
        }
        Press::Close(_) => close(outcome, list, incoming, facts),
        Press::Type(meeting) => {
            let mut outcome = numbered(outcome, list);
            outcome.session.focus = Focus::Attendance(State::Type { meeting });
            let list = Box::new(list.clone());
            say(outcome, Line::AskTyped { list })
        }
        Press::For(_) => match waiting {
            Some(said) => typed(outcome, &said, list, facts),
            None => {
                let mut outcome = outcome;
                outcome.replies.push(Reply::Toast(Toast::Stale));
                card(outcome, list, Lead::Nothing, facts, Some(incoming))
            }
        },
        Press::Days(..)
        | Press::Shares(_)
        | Press::Print(_)
        | Press::PrintWeek(_)
        | Press::Sheet(_)
        | Press::WillCome(..)
        | Press::Trouble(..) => not_theirs(outcome.session),
    }
}

/// The list as it stands now, or why there is none.
pub(super) fn card(
    outcome: Outcome,
    list: &List,
    lead: Lead,
    facts: &Facts,
    incoming: Option<&Incoming>,
) -> Outcome {
    let why = match list.stands(facts.now) {
        Stands::Here => None,
        Stands::Later => Some(NoList::Later(list_from(list.meeting.starts_at))),
        Stands::Cancelled => Some(NoList::Cancelled),
        Stands::Nobody => Some(NoList::Nobody),
    };
    let (outcome, line) = match why {
        None => (numbered(outcome, list), shown(list, lead)),
        Some(why) => {
            let line = Line::NoList {
                class: Box::new(list.class.clone()),
                meeting: Box::new(list.meeting.clone()),
                why,
            };
            (outcome, line)
        }
    };
    match incoming {
        Some(incoming) => in_place(outcome, incoming, line),
        None => say(outcome, line),
    }
}

fn shown(list: &List, lead: Lead) -> Line {
    Line::List {
        list: Box::new(list.clone()),
        lead,
        correcting: false,
    }
}

/// Whoever has no number yet keeps the one that is shown.
fn numbered(mut outcome: Outcome, list: &List) -> Outcome {
    if list.unnumbered {
        let class = list.class.id;
        wish(&mut outcome, Change::Number { class });
    }
    outcome
}

fn marked(
    mut outcome: Outcome,
    list: &List,
    application: i64,
    mark: Mark,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let Some(one) = list.find(application) else {
        return card(outcome, list, Lead::Nothing, facts, Some(incoming));
    };
    let mut now = list.clone();
    let toast = if one.mark() == mark {
        Toast::Already
    } else {
        note(&mut outcome, list, one, mark, facts);
        set(&mut now, application, mark);
        Toast::Saved
    };
    outcome.replies.push(Reply::Toast(toast));
    card(outcome, &now, Lead::Nothing, facts, Some(incoming))
}

fn note(outcome: &mut Outcome, list: &List, one: &Attendee, mark: Mark, facts: &Facts) {
    let change = Change::Mark {
        meeting: list.meeting.id,
        class: list.class.id,
        application: one.application,
        person: one.person,
        before: one.mark(),
        mark,
        day: list.meeting.starts_at,
        by: facts.staff.map_or(0, |staff| staff.telegram_id),
    };
    wish(outcome, change);
}

fn set(list: &mut List, application: i64, mark: Mark) {
    for one in &mut list.people {
        if one.application == application {
            one.noted = Some(mark);
        }
    }
}

/// The list counts from now on, everybody as they stand.
fn close(mut outcome: Outcome, list: &List, incoming: &Incoming, facts: &Facts) -> Outcome {
    if list.is_closed() {
        outcome.replies.push(Reply::Toast(Toast::Already));
        return card(outcome, list, Lead::Nothing, facts, Some(incoming));
    }
    outcome = numbered(outcome, list);
    let marks = list.people.iter();
    let change = Change::Close {
        meeting: list.meeting.id,
        class: list.class.id,
        marks: marks.map(|one| (one.application, one.mark())).collect(),
        day: list.meeting.starts_at,
        by: facts.staff.map_or(0, |staff| staff.telegram_id),
    };
    wish(&mut outcome, change);
    outcome.replies.push(Reply::Toast(Toast::Saved));
    let mut now = list.clone();
    now.meeting.closed_at = Some(facts.now);
    now.unnumbered = false;
    in_place(outcome, incoming, shown(&now, Lead::Nothing))
}

/// Exceptions for one list; what was understood is shown on it, what was not is said.
pub(super) fn typed(mut outcome: Outcome, said: &str, list: &List, facts: &Facts) -> Outcome {
    if list.stands(facts.now) != Stands::Here {
        return card(outcome, list, Lead::Nothing, facts, None);
    }
    let read = grammar::parse(said);
    let mut now = list.clone();
    let (mut noted, mut unknown): (Vec<Noted>, Vec<u16>) = (Vec::new(), Vec::new());
    for (number, mark) in last_of_each(&read.marks) {
        let Some(one) = list.by_number(number) else {
            unknown.push(number);
            continue;
        };
        if one.mark() != mark {
            note(&mut outcome, list, one, mark, facts);
        }
        set(&mut now, one.application, mark);
        noted.push(Noted {
            number,
            name: one.name.clone(),
            before: list.is_closed().then(|| one.mark()),
            now: mark,
        });
    }
    // What was noted is noted; the question stays open for what was not understood at all.
    if !noted.is_empty() {
        outcome.session = at_rest(outcome.session);
    }
    let lead = Lead::Typed {
        noted,
        unknown,
        unclear: read.unclear,
    };
    card(outcome, &now, lead, facts, None)
}

/// A number that was typed twice stands as it was typed last.
fn last_of_each(marks: &[(u16, Mark)]) -> Vec<(u16, Mark)> {
    let mut kept: Vec<(u16, Mark)> = Vec::new();
    for (number, mark) in marks {
        kept.retain(|(known, _)| known != number);
        kept.push((*number, *mark));
    }
    kept
}

/// Exceptions that were typed without a list: for the one that is open, otherwise for the newest of today; where several are
/// open it is asked.
pub(super) fn typed_today(
    mut session: Session,
    said: &str,
    lists: &[List],
    facts: &Facts,
) -> Outcome {
    let open: Vec<List> = lists
        .iter()
        .filter(|list| !list.is_closed())
        .cloned()
        .collect();
    match (open.as_slice(), lists) {
        ([list], _) | ([], [list, ..]) => typed(Outcome::new(session), said, list, facts),
        (_, _) => {
            session.focus = Focus::Attendance(State::Which {
                typed: said.to_owned(),
            });
            say(Outcome::new(session), Line::Which { lists: open })
        }
    }
}
