//! The end of the form: a new class is saved as a draft or opened at once, a changed one is saved after it was shown what
//! those who applied will be told.

use jiff::Timestamp;

use crate::domain::class::ClassState;
use crate::domain::role::{self, StaffAct};
use crate::flows::change;
use crate::flows::class_form::changes::differences;
use crate::flows::class_form::desk::Desk;
use crate::flows::class_form::line::{Line, Problem, Told};
use crate::flows::class_form::plan::Plan;
use crate::flows::class_form::press::Choice;
use crate::flows::class_form::question::{Edit, Question};
use crate::flows::class_form::{Change, Of, State};
use crate::flows::event::Incoming;
use crate::flows::facts::class::{Class, Terms};
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

impl Told {
    /// What those who applied to a class are told when it becomes `new`; `None` when nothing of it concerns them.
    /// `centre` is the name of the training centre afterwards.
    #[must_use]
    pub fn of(class: &Class, new: &Terms, centre: &str) -> Option<Told> {
        let differences = differences(&class.terms(), new);
        (!differences.is_empty()).then(|| Told {
            code: class.code.clone(),
            programme: class.programme.name.clone(),
            centres: (class.centre.name.clone(), centre.to_owned()),
            differences,
        })
    }
}

impl Desk<'_> {
    /// What those who applied will be told when the plan is saved.
    pub(super) fn told(&self, plan: &Plan) -> Option<Told> {
        let class = self.known.class.as_ref()?;
        let centre = plan.centre.as_ref()?;
        Told::of(class, &plan.terms()?, &centre.name)
    }
}

/// Saves, if all is there and this person may; asks what is missing otherwise.
pub(super) fn save(mut desk: Desk<'_>, choice: &Choice, incoming: &Incoming) -> Outcome {
    let plan = desk.plan();
    let locked = locked(&desk, &plan);
    if let (Some(state), false) = (plan.state, locked.is_empty()) {
        for edit in &locked {
            desk.form.draft.forget(*edit);
        }
        desk.state = State {
            asking: Question::Summary,
            editing: false,
        };
        return desk.problem(Problem::LockedSince {
            state,
            edits: locked,
        });
    }
    if let Some(at) = desk.held(&desk.form.draft.answered()) {
        return desk.problem(Problem::Held { at });
    }
    let Some(terms) = plan.terms() else {
        return desk.advance();
    };
    let may = desk.facts.staff.as_ref().is_some_and(|staff| {
        let theirs = |centre| role::may(staff, StaffAct::ManageClasses, Some(centre));
        let before = desk.known.class.as_ref().map(|class| class.centre.id);
        theirs(terms.centre) && (plan.state.is_none() || before.is_some_and(theirs))
    });
    if !may {
        let mut outcome = desk.outcome();
        outcome.replies.push(Reply::Toast(Toast::NotYours));
        return outcome;
    }
    match (desk.form.of, choice) {
        (Of::Nothing | Of::Copy(_), Choice::SaveDraft) => create(desk, terms, false, incoming),
        (Of::Nothing | Of::Copy(_), Choice::SaveOpen) => create(desk, terms, true, incoming),
        (Of::Edit(_), Choice::Save | Choice::Tell) => {
            update(desk, &plan, terms, *choice == Choice::Tell, incoming)
        }
        _ => desk.stale(),
    }
}

/// Answers that were free when they were given and are locked now: a colleague opened the class meanwhile, say, and people
/// applied to what it was. What would change nothing needs no word.
fn locked(desk: &Desk<'_>, plan: &Plan) -> Vec<Edit> {
    let Some(state) = plan.state else {
        return Vec::new();
    };
    let differs = |edit: &Edit| {
        let mut without = desk.form.clone();
        without.draft.forget(*edit);
        Plan::of(&without, desk.known, desk.facts) != *plan
    };
    let answered = desk.form.draft.answered().into_iter();
    let locked = answered.filter(|edit| !edit.is_open(state)).filter(differs);
    locked.collect()
}

fn create(desk: Desk<'_>, terms: Terms, open: bool, incoming: &Incoming) -> Outcome {
    let id = desk.facts.next.class;
    let line = Line::Saved {
        id,
        code: terms.code.clone(),
        opened: open,
        bot: desk.facts.bot.to_string(),
    };
    let mut outcome = Outcome::new(closed(desk.outcome().session));
    outcome
        .changes
        .push(change::Change::ClassForm(Change::Create {
            id,
            terms: Box::new(terms),
            open,
            by: incoming.user,
        }));
    outcome.say(outcome::Line::ClassForm(line))
}

fn update(
    mut desk: Desk<'_>,
    plan: &Plan,
    terms: Terms,
    seen: bool,
    incoming: &Incoming,
) -> Outcome {
    let Some(class) = desk.known.class.clone() else {
        return desk.stale();
    };
    let before = class.terms();
    if before == terms {
        let line = Line::NothingChanged {
            id: class.id,
            code: class.code.clone(),
        };
        let outcome = Outcome::new(closed(desk.outcome().session));
        return outcome.say(outcome::Line::ClassForm(line));
    }
    // Nobody but staff knows a draft; whoever applied is told, and staff see first what is told.
    let told = desk
        .told(plan)
        .filter(|_| class.state != ClassState::Draft && desk.known.told > 0);
    if told.is_some() && !seen {
        desk.state.asking = Question::Preview;
        return desk.ask();
    }
    let line = Line::Updated {
        id: class.id,
        code: terms.code.clone(),
        told: told.as_ref().map_or(0, |_| desk.known.told),
        printed: class.state == ClassState::Open && stands_on_posters(&before, &terms),
    };
    let mut outcome = Outcome::new(closed(desk.outcome().session));
    outcome
        .changes
        .push(change::Change::ClassForm(Change::Update {
            id: class.id,
            before: Box::new(before),
            terms: Box::new(terms),
            by: incoming.user,
        }));
    if let Some(told) = told {
        outcome.replies.push(Reply::SayToApplicants {
            class: class.id,
            line: outcome::Line::ClassForm(Line::Changed(Box::new(told))),
        });
    }
    outcome.say(outcome::Line::ClassForm(line))
}

/// Whether something differs that a poster says.
fn stands_on_posters(before: &Terms, after: &Terms) -> bool {
    let said = |terms: &Terms| {
        let mut said = terms.clone();
        // What follows is not printed; everything else is.
        said.least_to_run = 0;
        said.reserves = 0;
        said.funds = None;
        said.registration_from = Timestamp::UNIX_EPOCH;
        said.room = None;
        said.test_at = None;
        said.test_place = None;
        said.confirm_until = None;
        said
    };
    said(before) != said(after)
}

/// The form is over.
fn closed(mut session: Session) -> Session {
    session.class_form = None;
    session.focus = Focus::Idle;
    session
}
