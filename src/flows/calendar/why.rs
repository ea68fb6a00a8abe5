//! Why meetings are changed: asked once, with the first change that waits to be told; nobody has to say it.

use jiff::{SignedDuration, Timestamp};

use crate::catalog::quiet;
use crate::domain::fold;
use crate::flows::calendar::{
    Change, LONGEST_TEXT, Line, On, State, Waiting, Why, asking, at_rest, say, wish,
};
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

/// How long after the last change of a class people are told.
pub const WAIT: SignedDuration = SignedDuration::from_mins(10);

/// What begins so soon after the quiet hours is told in them too: until noon, of a morning.
const SOON: SignedDuration = SignedDuration::from_mins(330);

/// Until when something begins that people must hear of in the quiet hours too.
#[must_use]
pub fn urgent_until(now: Timestamp) -> Timestamp {
    let ends = quiet::next_allowed(now);
    ends.checked_add(SOON).unwrap_or(ends)
}

impl Waiting {
    /// When people are told if nothing else changes.
    #[must_use]
    pub fn told_at(&self) -> Timestamp {
        let at = self.last.checked_add(WAIT).unwrap_or(self.last);
        let until = urgent_until(at);
        let urgent = |start: &Timestamp| (at..until).contains(start);
        if self.starts.iter().any(urgent) {
            return at;
        }
        quiet::next_allowed(at)
    }
}

impl On<'_> {
    fn told_at(&self) -> Timestamp {
        let waiting = self.calendar.waiting.as_ref();
        waiting.map_or(self.facts.now, Waiting::told_at)
    }

    /// Asks for the reason behind the first change that people are told of; `after` is what waits now.
    pub(super) fn then_why(&self, mut outcome: Outcome, after: Option<&Waiting>) -> Outcome {
        let Some(after) = after.filter(|_| self.calendar.waiting.is_none()) else {
            return outcome;
        };
        if outcome.session.is_in_form() {
            return outcome;
        }
        let class = self.calendar.class.id;
        outcome.session.focus = Focus::Calendar(State::Why { class });
        say(
            outcome,
            Line::AskWhy {
                class: self.class(),
                at: after.told_at(),
            },
        )
    }

    pub(super) fn ask_why(&self, session: Session) -> Outcome {
        if self.calendar.waiting.is_none() {
            return self.too_late(session);
        }
        let state = State::Why {
            class: self.calendar.class.id,
        };
        let line = Line::AskWhy {
            class: self.class(),
            at: self.told_at(),
        };
        say(asking(session, state), line)
    }

    /// People were told meanwhile, or everything was changed back.
    fn too_late(&self, session: Session) -> Outcome {
        let mut outcome = Outcome::new(at_rest(session));
        outcome.replies.push(Reply::Toast(Toast::Already));
        let line = Line::Page {
            calendar: Box::new(self.calendar.clone()),
            view: self.present(),
            manages: self.manages(),
        };
        say(outcome, line)
    }

    pub(super) fn why_typed(&self, session: Session, typed: &str) -> Outcome {
        let words = fold::shown_line(typed);
        let long = words.chars().count();
        if long > LONGEST_TEXT {
            return say(Outcome::new(session), Line::TextTooLong(long));
        }
        if words.is_empty() {
            return self.ask_why(session);
        }
        self.because(session, Some(Why::Words(words)))
    }

    /// The reason, or that none is told.
    pub(super) fn because(&self, session: Session, why: Option<Why>) -> Outcome {
        if self.calendar.waiting.is_none() {
            return self.too_late(session);
        }
        let mut outcome = Outcome::new(at_rest(session));
        if let Some(why) = &why {
            let class = self.calendar.class.id;
            let why = why.clone();
            wish(&mut outcome, Change::Because { class, why });
        }
        let line = Line::WhyNoted {
            class: self.class(),
            why,
            at: self.told_at(),
        };
        say(outcome, line)
    }
}
