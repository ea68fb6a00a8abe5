//! The parent of all conversations: to which one an event belongs, and what follows when one ends.
//!
//! A known command always works, in every step, and never becomes an answer; the open question is asked again after it.

use crate::catalog::{Meaning, Wish, catalog};
use crate::flows::change::Change;
use crate::flows::event::{Command, Event, Incoming, Place};
use crate::flows::facts::{Facts, Wants};
use crate::flows::outcome::{Line, Outcome, Reply, Toast};
use crate::flows::press::Press;
use crate::flows::registration::Question;
use crate::flows::sequel::{after, carry_out};
use crate::flows::session::{Focus, PendingWish, Session};
use crate::flows::{group, language, menu, mydata, registration, staff};

/// What has to be looked up before `step`.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Wants {
    let mut wants = Wants::default();
    if incoming.place == Place::Group {
        return wants;
    }
    if let (Focus::Registration, Some(state)) = (&session.focus, &session.registration) {
        wants.nik = registration::nik_of_interest(state, &incoming.event);
        wants.own_requests = matches!(
            state.asking,
            Question::NikTaken | Question::ProveNumber | Question::Minor
        );
    }
    match &incoming.event {
        Event::Command {
            command: Command::Petugas | Command::Start,
            ..
        } => wants.open_requests = true,
        Event::Press(Some(Press::Staff(staff::Press::Close(id)))) => wants.request = Some(*id),
        Event::Press(Some(Press::Wish(Wish::Staff))) => wants.own_requests = true,
        Event::Text(typed) => {
            wants.own_requests |= catalog().find_wish(typed) == Some(Wish::Staff)
                || catalog().understand(typed, false) == Meaning::Staff;
        }
        _ => {}
    }
    wants
}

/// One event of a chat.
#[must_use]
pub fn step(mut session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    if incoming.place == Place::Group {
        return group::step(incoming, facts);
    }
    if incoming.album.is_some() && incoming.album == session.album {
        return Outcome::new(session);
    }
    session.album.clone_from(&incoming.album);
    let lost = std::mem::take(&mut session.lost);
    drop_foreign_correction(&mut session, facts);
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
            let mut outcome = heard(session, incoming, event, facts);
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

/// The person corrected here speaks in another chat by now: there is nothing left to correct, and nothing may be said to be
/// stored.
fn drop_foreign_correction(session: &mut Session, facts: &Facts) {
    let corrected = session
        .registration
        .as_ref()
        .and_then(|state| state.correcting);
    let present = facts.person.as_ref().map(|person| person.id);
    if corrected.is_some() && corrected != present {
        session.registration = None;
        if session.focus == Focus::Registration {
            session.focus = Focus::Idle;
        }
    }
}

fn returned(session: Session, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.changes.push(Change::MarkReturned);
    if facts.waiting_notices > 0 {
        let missed = facts.waiting_notices;
        outcome
            .replies
            .push(Reply::Say(Line::Menu(menu::Line::WelcomeBack { missed })));
    }
    outcome
}

fn nudge(mut session: Session, facts: &Facts) -> Outcome {
    let due = session.nudge_due().is_some_and(|due| due <= facts.now);
    match session.registration.take() {
        Some(state) if due => {
            session.nudges += 1;
            let last = session.nudges > 1;
            let turn = registration::nudge(state, last, facts);
            session.registration = Some(turn.state);
            Outcome {
                session,
                replies: turn.replies,
                changes: turn.changes,
                language: None,
            }
        }
        state => {
            session.registration = state;
            Outcome::new(session)
        }
    }
}

fn heard(mut session: Session, incoming: &Incoming, event: &Event, facts: &Facts) -> Outcome {
    match event {
        Event::Command { command, payload } => command_given(session, *command, payload, facts),
        Event::UnknownCommand => {
            let outcome = Outcome::new(session).say(Line::Menu(menu::Line::UnknownCommand));
            ask_again(outcome, facts)
        }
        Event::Press(Some(Press::Wish(wish))) => wished(session, *wish, "", facts),
        Event::Press(Some(Press::MyData(press))) => {
            mydata::press_on(session, *press, incoming.message, facts)
        }
        Event::Press(Some(Press::Language(press))) => {
            ask_again(language::chosen(session, *press), facts)
        }
        Event::Press(Some(Press::Staff(press))) => {
            staff::press_on(session, *press, incoming.user, facts)
        }
        Event::Press(Some(Press::Registration(_))) => match session.registration.take() {
            Some(state) => in_registration(session, state, incoming, facts),
            // The form this button belongs to is over.
            None => {
                let mut outcome = menu::open(session, facts);
                outcome.replies.insert(0, Reply::Toast(Toast::Stale));
                outcome
            }
        },
        Event::Press(None) => {
            let mut outcome = present_card(session, facts);
            outcome.replies.insert(0, Reply::Toast(Toast::Stale));
            outcome
        }
        Event::Text(_) | Event::Contact { .. } | Event::Other(_) | Event::Edited => {
            match (session.focus.clone(), session.registration.take()) {
                (Focus::Registration, Some(state)) => {
                    if let Some(wish) = asks_for_help(&state, event) {
                        session.registration = Some(state);
                        return wished(session, wish, "", facts);
                    }
                    in_registration(session, state, incoming, facts)
                }
                (Focus::MyData(question), state) => {
                    session.registration = state;
                    mydata::step(session, question, event, incoming.message, facts)
                }
                (Focus::Idle | Focus::Registration, state) => {
                    session.registration = state;
                    session.focus = Focus::Idle;
                    idle(session, event, facts)
                }
            }
        }
        Event::Left | Event::Returned | Event::MovedTo(_) | Event::NudgeDue => {
            Outcome::new(session)
        }
    }
}

/// Words that ask for help or for a person in the middle of the form, where no answer could look like them.
fn asks_for_help(state: &registration::State, event: &Event) -> Option<Wish> {
    let Event::Text(typed) = event else {
        return None;
    };
    if matches!(
        state.asking,
        Question::NikTaken | Question::ProveNumber | Question::Minor
    ) || typed.chars().count() <= 3
    {
        return None;
    }
    match catalog().understand(typed, false) {
        Meaning::Help => Some(Wish::Help),
        Meaning::Staff => Some(Wish::Staff),
        _ => None,
    }
}

fn command_given(session: Session, command: Command, payload: &str, facts: &Facts) -> Outcome {
    let wish = match command {
        Command::Start if payload.is_empty() => return start(session, facts),
        Command::Start => return link(session, payload, facts),
        Command::Batal => return cancel(session, facts),
        Command::Petugas => return ask_again(staff::open(session, facts), facts),
        command => wish_of(command),
    };
    wished(session, wish, payload, facts)
}

pub(super) fn wish_of(command: Command) -> Wish {
    match command {
        Command::Daftar => Wish::Register,
        Command::Pelatihan => Wish::Training,
        Command::Status => Wish::Status,
        Command::Jadwal => Wish::Schedule,
        Command::Kerja => Wish::Work,
        Command::Lowongan => Wish::Vacancies,
        Command::Data => Wish::MyData,
        Command::Bahasa => Wish::Language,
        Command::Bantuan | Command::Start => Wish::Help,
        Command::Berhenti => Wish::Stop,
        Command::Batal => Wish::Cancel,
        Command::Petugas => Wish::Staff,
    }
}

/// `/start`: the menu of a registered person, the way back into a draft, or the welcome.
fn start(mut session: Session, facts: &Facts) -> Outcome {
    if facts.person.is_some() && session.focus != Focus::Registration {
        session.focus = Focus::Idle;
        return menu::open(session, facts);
    }
    if facts.person.is_none() && facts.staff.is_some() && session.registration.is_none() {
        return staff::open(session, facts);
    }
    register(session, facts)
}

/// Opens the registration or comes back to it.
fn register(mut session: Session, facts: &Facts) -> Outcome {
    let turn = match session.registration.take() {
        Some(state) => registration::resume(state, facts),
        None => registration::open(facts),
    };
    after(session, turn, facts)
}

/// A link from a poster or a message: carried out now, or after the registration.
fn link(mut session: Session, payload: &str, facts: &Facts) -> Outcome {
    if facts.person.is_some() {
        return ask_again(
            carry_out(session, &PendingWish::Link(payload.to_owned()), facts),
            facts,
        );
    }
    session.wish = Some(PendingWish::Link(payload.to_owned()));
    register(session, facts)
}

fn cancel(mut session: Session, facts: &Facts) -> Outcome {
    match (session.focus.clone(), session.registration.take()) {
        (Focus::Registration, Some(state)) => {
            let turn = registration::leave(state, facts);
            after(session, turn, facts)
        }
        (Focus::MyData(_), state) => {
            session.registration = state;
            mydata::press_on(session, mydata::Press::Keep, None, facts)
        }
        (Focus::Idle | Focus::Registration, state) => {
            session.registration = state;
            menu::answer(session, Wish::Cancel, "", facts)
        }
    }
}

/// A wish, however it was said: answered, or remembered until the person is registered.
fn wished(mut session: Session, wish: Wish, words: &str, facts: &Facts) -> Outcome {
    session.misses = 0;
    let in_form = session.focus == Focus::Registration && session.registration.is_some();
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
    if matches!(session.focus, Focus::MyData(_)) {
        session.focus = Focus::Idle;
    }
    ask_again(menu::answer(session, wish, words, facts), facts)
}

/// Something typed or sent while nothing is going on.
fn idle(mut session: Session, event: &Event, facts: &Facts) -> Outcome {
    let registered = facts.person.is_some();
    let line = match event {
        Event::Text(typed) => {
            if let Some(wish) = catalog().find_wish(typed).or_else(|| meant(typed)) {
                return wished(session, wish, typed, facts);
            }
            session.misses = session.misses.saturating_add(1);
            if session.misses >= 2 {
                menu::Line::Office
            } else {
                menu::Line::NotUnderstood { registered }
            }
        }
        Event::Edited => menu::Line::Edited { registered },
        Event::Other(attachment) => menu::Line::NotWords(*attachment),
        _ => menu::Line::NotWords(crate::flows::event::Attachment::Something),
    };
    Outcome::new(session).say(Line::Menu(line))
}

/// The wish behind a chat word with words of address around it ("pagi min").
fn meant(typed: &str) -> Option<Wish> {
    match catalog().understand(typed, false) {
        Meaning::Greet => Some(Wish::Greeting),
        Meaning::Thanks => Some(Wish::Thanks),
        Meaning::Help => Some(Wish::Help),
        Meaning::Staff => Some(Wish::Staff),
        Meaning::Schedule => Some(Wish::Schedule),
        Meaning::Status => Some(Wish::Status),
        Meaning::Cancel => Some(Wish::Cancel),
        Meaning::Yes
        | Meaning::No
        | Meaning::Done
        | Meaning::NotYet
        | Meaning::Next
        | Meaning::Back
        | Meaning::Fix
        | Meaning::Delete
        | Meaning::Work(_)
        | Meaning::Ambiguous { .. }
        | Meaning::Unknown => None,
    }
}

/// The card that is right now: the open question, or the menu.
fn present_card(session: Session, facts: &Facts) -> Outcome {
    if session.focus == Focus::Registration && session.registration.is_some() {
        return ask_again(Outcome::new(session), facts);
    }
    menu::open(session, facts)
}

/// After something else was answered in the middle of a form, its open question stands last again.
fn ask_again(mut outcome: Outcome, facts: &Facts) -> Outcome {
    if outcome.session.focus == Focus::Registration
        && let Some(state) = &mut outcome.session.registration
    {
        state.pause = None;
        let line = registration::Line::Ask(state.ask(facts));
        outcome.replies.push(Reply::Say(Line::Registration(line)));
    }
    outcome
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
