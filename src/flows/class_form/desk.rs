//! The form on the table while an event is handled: taken out of the session, answered, put back.

use jiff::Timestamp;

use crate::flows::class_form::draft::{Form, Of};
use crate::flows::class_form::line::{self, Line, Problem};
use crate::flows::class_form::missing::objection;
use crate::flows::class_form::plan::Plan;
use crate::flows::class_form::question::{Edit, Question};
use crate::flows::class_form::{Known, State, may_manage, refused};
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

/// The form on the table: the session it came from, its answers, its open question, and what is known.
pub(super) struct Desk<'a> {
    session: Session,
    pub(super) form: Form,
    pub(super) state: State,
    pub(super) known: &'a Known,
    pub(super) facts: &'a Facts,
}

impl<'a> Desk<'a> {
    /// Takes the form out of the session; the outcome is what is said when that cannot be.
    pub(super) fn at(
        mut session: Session,
        state: Option<State>,
        facts: &'a Facts,
    ) -> Result<Desk<'a>, Box<Outcome>> {
        let Some(known) = may_manage(facts) else {
            return Err(Box::new(refused(session, facts)));
        };
        let Some(form) = session.class_form.clone() else {
            if matches!(session.focus, Focus::ClassForm(_)) {
                session.focus = Focus::Idle;
            }
            let mut outcome = Outcome::new(session);
            outcome.replies.push(Reply::Toast(Toast::Stale));
            return Err(Box::new(
                outcome.say(outcome::Line::ClassForm(Line::Closed)),
            ));
        };
        // The class is another centre's by now, or it is over.
        if let Some(id) = form.of.class()
            && known.class.as_ref().is_none_or(|class| class.id != id)
        {
            return Err(Box::new(refused(session, facts)));
        }
        if let (Of::Edit(_), Some(class)) = (form.of, &known.class)
            && class.state.is_over()
        {
            session.class_form = None;
            session.focus = Focus::Idle;
            let line = Line::Over {
                code: class.code.clone(),
            };
            return Err(Box::new(
                Outcome::new(session).say(outcome::Line::ClassForm(line)),
            ));
        }
        let state = state.unwrap_or(State {
            asking: Question::Summary,
            editing: false,
        });
        Ok(Desk {
            session,
            form,
            state,
            known,
            facts,
        })
    }

    pub(super) fn plan(&self) -> Plan {
        Plan::of(&self.form, self.known, self.facts)
    }

    /// Everything is put back into the session.
    pub(super) fn outcome(self) -> Outcome {
        let mut session = self.session;
        session.class_form = Some(self.form);
        session.focus = Focus::ClassForm(self.state);
        Outcome::new(session)
    }

    /// When the results go out that one of these would change; what was announced to staff stays what is announced.
    pub(super) fn held(&self, edits: &[Edit]) -> Option<Timestamp> {
        let decides = edits
            .iter()
            .any(|edit| matches!(edit, Edit::Quota | Edit::Reserves));
        let edited = matches!(self.form.of, Of::Edit(_));
        self.known.held.filter(|_| decides && edited)
    }

    pub(super) fn line(&self) -> Line {
        Line::Ask(Box::new(line::ask(self, self.plan())))
    }

    /// Asks the open question.
    pub(super) fn ask(self) -> Outcome {
        let line = self.line();
        self.outcome().say(outcome::Line::ClassForm(line))
    }

    /// Asks it in place of the card on which a button was pressed.
    pub(super) fn ask_in_place(self, incoming: &Incoming, toast: Option<Toast>) -> Outcome {
        let line = outcome::Line::ClassForm(self.line());
        let mut outcome = self.outcome();
        outcome.replies.extend(toast.map(Reply::Toast));
        outcome
            .replies
            .push(match (&incoming.event, incoming.message) {
                (Event::Press(_), Some(message)) => Reply::Rewrite { message, line },
                _ => Reply::Say(line),
            });
        outcome
    }

    /// Says what was wrong, with the buttons of the open question below.
    pub(super) fn problem(self, problem: Problem) -> Outcome {
        let ask = Box::new(line::ask(&self, self.plan()));
        self.outcome()
            .say(outcome::Line::ClassForm(Line::Problem { problem, ask }))
    }

    /// The next open question, or the card. What contradicts another answer is said with it.
    pub(super) fn advance(mut self) -> Outcome {
        let plan = self.plan();
        let next = plan.missing().into_iter().next();
        self.state = State {
            asking: next.unwrap_or(Question::Summary),
            editing: false,
        };
        match objection(&plan, &self.state.asking) {
            Some(problem) => self.problem(problem),
            None => self.ask(),
        }
    }

    pub(super) fn stale(self) -> Outcome {
        let line = outcome::Line::ClassForm(self.line());
        let mut outcome = self.outcome();
        outcome.replies.push(Reply::Toast(Toast::Stale));
        outcome.say(line)
    }
}
