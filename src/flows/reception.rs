//! The parent of all conversations: to which one an event belongs, and what follows when one ends.
//!
//! A known command always works, in every step, and never becomes an answer; the open question is asked again after it.

use crate::catalog::Wish;
use crate::flows::change::Change;
use crate::flows::event::{Event, Incoming, Place};
use crate::flows::facts::Facts;
use crate::flows::outcome::{Line, Outcome, Reply, Toast};
use crate::flows::press::Press;
use crate::flows::registration::Choice;
use crate::flows::sequel::after;
use crate::flows::session::{Focus, PendingWish, Session};
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, class_wish, classes, completion,
    days_off, family, group, language, menu, mydata, places, question, record, registration,
    report, schedule, seats, selection, sheets, staff, team, training, work,
};

/// What stands open is asked once more.
mod again;
/// What is typed or sent belongs to the question that stands open.
mod answer;
/// Commands.
mod command;
/// A question of the desk that is left by a button of another card.
mod elsewhere;
/// What is typed or sent while nothing is going on.
mod idle;
/// Leaving what is going on.
mod leaving;
/// Links and codes of classes, and applying before one is registered.
mod links;
/// Questions of the desk end with the right to it.
mod rights;
/// What happens without the person saying anything.
mod unasked;
/// What has to be looked up before a step.
mod wants;

use again::{ask_again, ask_form_again, present_card};
use leaving::cancel;
use rights::{drop_lost_desk, refuses};
use unasked::{drop_foreign_correction, nudge, returned};

pub(super) use command::wish_of;
pub(super) use idle::meant;
pub use wants::wants;
pub(super) use wants::wish_now;

/// One event of a chat.
#[must_use]
pub fn step(mut session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    if incoming.place == Place::Group {
        return group::step(incoming, facts);
    }
    let letter = schedule::takes_files(&session);
    let sheet = match &incoming.event {
        Event::Document(file) => !file.picture && !letter && sheets::takes(&session, facts),
        _ => false,
    };
    let plain = match &incoming.event {
        Event::Document(file) if !sheet && !letter => Some(file.attachment()),
        _ => None,
    };
    let plain = plain.map(|attachment| Incoming {
        event: Event::Other(attachment),
        ..incoming.clone()
    });
    let incoming = plain.as_ref().unwrap_or(incoming);
    // Each file of an album is a sheet of its own.
    if incoming.album.is_some() && incoming.album == session.album && !sheet {
        return Outcome::new(session);
    }
    session.album.clone_from(&incoming.album);
    let lost = std::mem::take(&mut session.lost);
    drop_foreign_correction(&mut session, facts);
    drop_lost_desk(&mut session, facts);
    let mut outcome = match &incoming.event {
        Event::Left => {
            let mut outcome = Outcome::new(session);
            outcome.changes.push(Change::MarkLeft);
            return outcome;
        }
        Event::Returned => returned(session, facts),
        Event::MovedTo(_) => return Outcome::new(session),
        Event::NudgeDue => return nudge(session, facts),
        event => {
            let left = elsewhere::is_left(&session, event);
            if left {
                session.focus = Focus::Idle;
            }
            let mut outcome = heard(session, incoming, event, facts);
            if left {
                let closed = Reply::Say(Line::Menu(menu::Line::QuestionClosed));
                outcome.replies.insert(0, closed);
            }
            if facts.was_away {
                outcome.changes.insert(0, Change::MarkReturned);
            }
            outcome
        }
    };
    if lost {
        outcome
            .replies
            .insert(0, Reply::Say(Line::Menu(menu::Line::SessionLost)));
    }
    outcome
}

fn heard(mut session: Session, incoming: &Incoming, event: &Event, facts: &Facts) -> Outcome {
    match event {
        Event::Command { command, payload } => {
            command::given(session, *command, payload, incoming, facts)
        }
        Event::Document(_) if schedule::takes_files(&session) => {
            answer::to_open_question(session, incoming, facts)
        }
        Event::Document(file) => ask_form_again(sheets::sent(session, file, facts), facts),
        Event::UnknownCommand => {
            let outcome = Outcome::new(session).say(Line::Menu(menu::Line::UnknownCommand));
            ask_again(outcome, facts)
        }
        Event::Press(Some(press)) if refuses(press, facts) => {
            let mut outcome = Outcome::new(session);
            outcome.replies.push(Reply::Toast(Toast::NotYours));
            outcome
        }
        Event::Press(Some(Press::Wish(wish))) => wished(session, *wish, "", facts),
        Event::Press(Some(Press::MyData(press))) => {
            let handed_over = mydata::is_handed_over(&session);
            let outcome = mydata::press_on(session, *press, incoming.message, facts);
            if handed_over {
                ask_form_again(outcome, facts)
            } else {
                outcome
            }
        }
        Event::Press(Some(Press::Language(press))) => {
            ask_again(language::chosen(session, *press), facts)
        }
        Event::Press(Some(Press::Staff(press))) => {
            staff::press_on(session, *press, incoming.user, facts)
        }
        Event::Press(Some(Press::Applications(press))) => ask_again(
            applications::press_on(session, *press, incoming, facts),
            facts,
        ),
        Event::Press(Some(Press::ClassForm(press))) => {
            class_form::press_on(session, press, incoming, facts)
        }
        Event::Press(Some(Press::Classes(press))) => {
            classes::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::Family(press))) => {
            let outcome = family::press_on(session, *press, incoming, facts);
            match press {
                family::Press::Another => outcome,
                family::Press::List | family::Press::Speak(_) => ask_form_again(outcome, facts),
            }
        }
        Event::Press(Some(Press::Places(press))) => {
            let outcome = places::press_on(session, press.clone(), incoming, facts);
            ask_form_again(outcome, facts)
        }
        Event::Press(Some(Press::Question(press))) => {
            ask_form_again(question::press_on(session, *press, incoming, facts), facts)
        }
        Event::Press(Some(Press::Record(press))) => {
            record::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::Work(press))) => {
            ask_form_again(work::press_on(session, *press, incoming, facts), facts)
        }
        Event::Press(Some(Press::CallList(press))) => {
            call_list::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::Report(press))) => {
            report::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::Calendar(press))) => {
            calendar::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::Schedule(press))) => {
            ask_form_again(schedule::press_on(session, *press, incoming, facts), facts)
        }
        Event::Press(Some(Press::Attendance(press))) => {
            attendance::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::Completion(press))) => {
            completion::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::DaysOff(press))) => {
            days_off::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::ClassWish(press))) => ask_form_again(
            class_wish::press_on(session, press.clone(), incoming, facts),
            facts,
        ),
        Event::Press(Some(Press::Seats(press))) => {
            ask_form_again(seats::press_on(session, *press, incoming, facts), facts)
        }
        Event::Press(Some(Press::Selection(press))) => {
            selection::press_on(session, *press, incoming, facts)
        }
        Event::Press(Some(Press::Sheets(press))) => {
            sheets::press_on(session, press.clone(), incoming, facts)
        }
        Event::Press(Some(Press::Team(press))) => team::press_on(session, *press, incoming, facts),
        Event::Press(Some(Press::Training(press))) => {
            if let (training::Press::Join(class), None) = (press, &facts.person) {
                return links::apply_unregistered(
                    session,
                    *class,
                    training::Seen::default(),
                    facts,
                );
            }
            if let (training::Press::Apply(class, seen), None) = (press, &facts.person) {
                return links::apply_unregistered(session, *class, *seen, facts);
            }
            ask_again(training::press_on(session, press, incoming, facts), facts)
        }
        Event::Press(Some(Press::Registration(press))) => {
            if press.choice == Choice::Continue
                && let Some(outcome) = again::go_on(session.clone(), facts)
            {
                return outcome;
            }
            match session.registration.take() {
                Some(state) => in_registration(session, state, incoming, facts),
                // The form this button belongs to is over.
                None => {
                    let mut outcome = menu::open(session, facts);
                    outcome.replies.insert(0, Reply::Toast(Toast::Stale));
                    outcome
                }
            }
        }
        Event::Press(None) => {
            let mut outcome = present_card(session, facts);
            outcome.replies.insert(0, Reply::Toast(Toast::Stale));
            outcome
        }
        Event::Text(_) | Event::Contact { .. } | Event::Other(_) | Event::Edited => {
            if let Some(outcome) = seats::typed(&session, incoming, facts) {
                return outcome;
            }
            if let Some(outcome) = attendance::typed(&session, incoming, facts) {
                return outcome;
            }
            if let Some(outcome) = schedule::typed(&session, incoming, facts) {
                return outcome;
            }
            if let Some(asked) = links::typed(&session, incoming, facts) {
                return links::by_words(session, asked, facts);
            }
            answer::to_open_question(session, incoming, facts)
        }
        Event::Left | Event::Returned | Event::MovedTo(_) | Event::NudgeDue => {
            Outcome::new(session)
        }
    }
}

/// Opens the registration or comes back to it.
fn register(mut session: Session, facts: &Facts) -> Outcome {
    let turn = match session.registration.take() {
        Some(state) => registration::resume(state, facts),
        None => registration::open(facts),
    };
    after(session, turn, facts)
}

/// A wish, however it was said: answered, or remembered until the person is registered.
fn wished(mut session: Session, wish: Wish, words: &str, facts: &Facts) -> Outcome {
    session.misses = 0;
    let in_form = session.focus == Focus::Registration && session.registration.is_some();
    let of_seekers = wish == Wish::Greeting || !menu::is_open_to_all(wish);
    if facts.person.is_none()
        && !in_form
        && of_seekers
        && let Some(line) = staff::choose(staff::Lead::NotAwaited, facts)
    {
        session.leave_small_questions();
        return ask_again(Outcome::new(session).say(line), facts);
    }
    if facts.person.is_none() {
        if wish == Wish::Register || (wish == Wish::Greeting && !in_form) {
            return register(session, facts);
        }
        if !menu::is_open_to_all(wish) {
            session.wish = Some(PendingWish::Wish(wish.slug().to_owned()));
            if in_form {
                let outcome = Outcome::new(session).say(Line::Menu(menu::Line::AfterTheForm));
                return ask_again(outcome, facts);
            }
            let mut outcome = register(session, facts);
            outcome
                .replies
                .insert(0, Reply::Say(Line::Menu(menu::Line::RegisterFirst)));
            return outcome;
        }
    }
    if wish == Wish::Cancel {
        return cancel(session, facts);
    }
    let of_another = |state: &registration::State| state.another;
    if wish == Wish::Register && session.registration.as_ref().is_some_and(of_another) {
        return register(session, facts);
    }
    session.leave_small_questions();
    if wish == Wish::Staff && matches!(session.focus, Focus::Question(_)) {
        return present_card(session, facts);
    }
    ask_again(menu::answer(session, wish, words, facts), facts)
}

fn in_registration(
    session: Session,
    state: registration::State,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let turn = registration::step(state, &incoming.event, incoming.message, facts);
    after(session, turn, facts)
}
