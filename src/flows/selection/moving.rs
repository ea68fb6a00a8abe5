//! Moving somebody: before the announcement somewhere else than the ranking says, which tells nobody; after it to another
//! answer, which is told at once. Each with a reason.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::seats::{free, held_until, rises_at_once};
use crate::domain::selection::{RefusalReason, Verdict};
use crate::flows::event::Incoming;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::selection::{
    Change, Decided, LONGEST_REASON, Line, Moved, On, Phase, State, Why, at_rest, in_place,
    not_now, not_theirs, saved, say, tidy, waits, wish,
};
use crate::flows::session::{Focus, Session};

/// The answer that an application stands at after the announcement, when staff may change it.
pub fn answered(state: ApplicationState) -> Option<Verdict> {
    use ApplicationState as S;
    match state {
        S::Accepted => Some(Verdict::Accepted),
        S::Reserve => Some(Verdict::Reserve),
        // Whoever was late, forgot, or was refused may be given another chance.
        S::Applied
        | S::DocumentsMissing
        | S::DocumentsPassed
        | S::DocumentsRefused
        | S::InSelection
        | S::AbsentAtTest
        | S::NotAccepted
        | S::Forfeited => Some(Verdict::NotAccepted),
        // A seat that was taken, and a wish not to come, are the person's own.
        S::Confirmed | S::Withdrawn | S::InTraining | S::Left | S::Passed | S::NotPassed => None,
    }
}

impl On<'_> {
    /// May be moved now; otherwise what is answered instead. Says whether it is told at once.
    fn movable(&self, session: Session) -> Result<(Session, bool), Box<Outcome>> {
        match self.phase() {
            Phase::Judging if Self::is_judged(self.one, Phase::Judging) => Ok((session, false)),
            Phase::Answered if answered(self.one.applicant.state).is_some() => Ok((session, true)),
            Phase::Held(at) => Err(Box::new(waits(session, self.class(), at))),
            Phase::Judging | Phase::Answered | Phase::Over => {
                Err(Box::new(not_now(session, self.class())))
            }
        }
    }

    /// Where to?
    pub(super) fn ask_move(&self, session: Session, incoming: &Incoming) -> Outcome {
        let (session, told) = match self.movable(session) {
            Ok(found) => found,
            Err(outcome) => return *outcome,
        };
        let line = Line::AskMove {
            one: Box::new(self.one.clone()),
            told,
        };
        in_place(Outcome::new(at_rest(session)), incoming, line)
    }

    /// Where they are so far.
    fn stands(&self) -> Option<Verdict> {
        match self.phase() {
            Phase::Judging => self.one.proposed.map(|proposed| proposed.verdict),
            Phase::Answered => answered(self.one.applicant.state),
            Phase::Held(_) | Phase::Over => None,
        }
    }

    /// There; why?
    pub(super) fn move_to(&self, session: Session, to: Verdict, incoming: &Incoming) -> Outcome {
        let (session, told) = match self.movable(session) {
            Ok(found) => found,
            Err(outcome) => return *outcome,
        };
        let outcome = Outcome::new(at_rest(session));
        if to == Verdict::NotAccepted {
            return self.ask_refusal(outcome.session, told, Some(incoming));
        }
        if self.stands() == Some(to) && (told || self.one.moved.is_some()) {
            let mut outcome = outcome;
            outcome.replies.push(Reply::Toast(Toast::Already));
            return self.card(outcome, self.one, incoming);
        }
        if told && let Some(line) = self.comes_to_nothing(to) {
            return in_place(outcome, incoming, line);
        }
        self.ask_why(outcome.session, to, Some(incoming))
    }

    /// Why is somebody not accepted? The question stays open for words.
    fn ask_refusal(&self, session: Session, told: bool, incoming: Option<&Incoming>) -> Outcome {
        let mut session = at_rest(session);
        session.focus = Focus::Selection(State::Why {
            application: self.one.applicant.application,
            to: Verdict::NotAccepted,
        });
        let line = Line::AskRefusal {
            one: Box::new(self.one.clone()),
            told,
        };
        let outcome = Outcome::new(session);
        match incoming {
            Some(incoming) => in_place(outcome, incoming, line),
            None => say(outcome, line),
        }
    }

    /// What is said instead of an answer that the seats do not allow, or would undo at once.
    fn comes_to_nothing(&self, to: Verdict) -> Option<Line> {
        let (quota, taken) = (self.class().quota, self.one.seats);
        let name = self.one.applicant.name.clone();
        let application = self.one.applicant.application;
        let own = self.one.applicant.state == ApplicationState::Accepted;
        match to {
            Verdict::Accepted => (free(quota, taken) == 0).then_some(Line::NoSeat {
                name,
                application,
                taken,
                quota,
            }),
            Verdict::Reserve => {
                let free = free(quota, taken.saturating_sub(u32::from(own)));
                rises_at_once(free, &self.one.ahead, self.one.hindrance).then_some(Line::SeatFree {
                    name,
                    application,
                    own,
                })
            }
            Verdict::NotAccepted => None,
        }
    }

    /// Why?
    pub(super) fn ask_why(
        &self,
        session: Session,
        to: Verdict,
        incoming: Option<&Incoming>,
    ) -> Outcome {
        let told = self.phase() == Phase::Answered;
        if to == Verdict::NotAccepted {
            return self.ask_refusal(session, told, incoming);
        }
        let mut session = at_rest(session);
        session.focus = Focus::Selection(State::Why {
            application: self.one.applicant.application,
            to,
        });
        let line = Line::AskWhy {
            one: Box::new(self.one.clone()),
            to,
            told,
        };
        let outcome = Outcome::new(session);
        match incoming {
            Some(incoming) => in_place(outcome, incoming, line),
            None => say(outcome, line),
        }
    }

    /// A usual cause; the question must stand open, for it knows where to.
    pub(super) fn because(&self, session: Session, why: Why, incoming: &Incoming) -> Outcome {
        let to = match &session.focus {
            Focus::Selection(State::Why { application, to })
                if *application == self.one.applicant.application =>
            {
                *to
            }
            _ => return self.stale(session, incoming),
        };
        self.carry_out(session, to, Some(why), None, Some(incoming))
    }

    /// In words of staff.
    pub(super) fn why_typed(&self, session: Session, to: Verdict, typed: &str) -> Outcome {
        if !self.manages() {
            return not_theirs(session);
        }
        let words = tidy(typed);
        let long = words.chars().count();
        if long > LONGEST_REASON {
            return say(Outcome::new(session), Line::TooLong(long));
        }
        // What is typed is for colleagues; the person is told that staff explain it.
        let because = (to == Verdict::NotAccepted).then_some(RefusalReason::Other);
        self.carry_out(session, to, Some(Why::Words(words)), because, None)
    }

    /// Not accepted, and what the person is told.
    pub(super) fn refuse(
        &self,
        session: Session,
        reason: RefusalReason,
        incoming: &Incoming,
    ) -> Outcome {
        let to = Verdict::NotAccepted;
        self.carry_out(session, to, None, Some(reason), Some(incoming))
    }

    fn carry_out(
        &self,
        session: Session,
        to: Verdict,
        why: Option<Why>,
        because: Option<RefusalReason>,
        incoming: Option<&Incoming>,
    ) -> Outcome {
        let (session, told) = match self.movable(session) {
            Ok(found) => found,
            Err(outcome) => return *outcome,
        };
        let outcome = Outcome::new(at_rest(session));
        if told {
            return self.decide(outcome, to, why, because, incoming);
        }
        self.propose(outcome, to, why, because, incoming)
    }

    /// Before the announcement: nobody is told.
    fn propose(
        &self,
        mut outcome: Outcome,
        to: Verdict,
        why: Option<Why>,
        because: Option<RefusalReason>,
        incoming: Option<&Incoming>,
    ) -> Outcome {
        let mut now = self.one.clone();
        // For whom the ranking refuses anyway only the reason is chosen.
        let by_ranking = self.one.moved.is_none() && self.stands() == Some(Verdict::NotAccepted);
        let moves = !(to == Verdict::NotAccepted && by_ranking);
        if moves {
            now.moved = Some(Moved {
                to,
                why: why.clone(),
                by: None,
            });
        }
        now.because = because;
        let change = Change::Move {
            about: self.about(),
            to: moves.then_some(to),
            why,
            because,
        };
        saved(&mut outcome);
        wish(&mut outcome, change);
        self.answer(outcome, &now, incoming)
    }

    fn answer(
        &self,
        outcome: Outcome,
        now: &crate::flows::selection::One,
        incoming: Option<&Incoming>,
    ) -> Outcome {
        match incoming {
            Some(incoming) => self.card(outcome, now, incoming),
            None => say(outcome, self.card_line(now)),
        }
    }

    /// After the announcement: told at once.
    fn decide(
        &self,
        mut outcome: Outcome,
        to: Verdict,
        why: Option<Why>,
        because: Option<RefusalReason>,
        incoming: Option<&Incoming>,
    ) -> Outcome {
        if self.stands() == Some(to)
            && (to != Verdict::NotAccepted
                || self.one.applicant.state == ApplicationState::NotAccepted)
        {
            outcome.replies.push(Reply::Toast(Toast::Already));
            return self.answer(outcome, self.one, incoming);
        }
        if let Some(line) = self.comes_to_nothing(to) {
            return say(outcome, line);
        }
        let about = self.about();
        let decided = Decided {
            application: about.application,
            was: about.was,
            verdict: to,
            queue: match to {
                // Whoever gives a seat up waits behind those who wait for it, also where they came from the queue before.
                Verdict::Reserve if about.was == ApplicationState::Accepted => {
                    Some(self.one.last_in_queue + 1)
                }
                // Whoever had a place in the queue has it again.
                Verdict::Reserve => self.one.queue.or(Some(self.one.last_in_queue + 1)),
                Verdict::Accepted | Verdict::NotAccepted => self.one.queue,
            },
            seat_until: (to == Verdict::Accepted).then(|| self.until()),
            because,
        };
        let mut now = self.one.clone();
        now.applicant.state = to.state();
        now.queue = decided.queue;
        now.seat_until = decided.seat_until;
        now.because = because;
        saved(&mut outcome);
        let change = Change::Decide {
            about,
            decided,
            why,
        };
        wish(&mut outcome, change);
        let mut outcome = self.answer(outcome, &now, incoming);
        outcome.replies.push(Reply::SayResult {
            application: about.application,
            was: about.was,
        });
        outcome
    }

    /// Until when a seat is held that is given now.
    fn until(&self) -> Timestamp {
        let class = self.class();
        let is_free = |day| class.days_off.is_off(day);
        held_until(self.facts.now, class.seats_fixed_from(), &is_free)
    }

    /// Back to where the ranking says.
    pub(super) fn ranked(&self, session: Session, incoming: &Incoming) -> Outcome {
        let session = match self.judging(session) {
            Ok(session) => session,
            Err(outcome) => return *outcome,
        };
        let mut outcome = Outcome::new(at_rest(session));
        if self.one.moved.is_none() {
            outcome.replies.push(Reply::Toast(Toast::Already));
            return self.card(outcome, self.one, incoming);
        }
        let change = Change::Move {
            about: self.about(),
            to: None,
            why: None,
            because: None,
        };
        wish(&mut outcome, change);
        let mut now = self.one.clone();
        now.moved = None;
        now.because = None;
        saved(&mut outcome);
        self.card(outcome, &now, incoming)
    }
}
