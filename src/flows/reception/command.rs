//! Commands: each is a wish that always works, or leaves what is going on.

use crate::catalog::Wish;
use crate::flows::event::{Command, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::reception::{ask_again, cancel, links, register, wished};
use crate::flows::session::{Focus, Session};
use crate::flows::{attendance, classes, menu, report, selection, staff, team, work};

/// A command with what stands behind it.
pub(super) fn given(
    session: Session,
    command: Command,
    payload: &str,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let asked = is_small_question_of_desk(&session);
    let mut outcome = answered(session, command, payload, incoming, facts);
    if asked && command != Command::Batal && !is_small_question_of_desk(&outcome.session) {
        let closed = Reply::Say(Line::Menu(menu::Line::QuestionClosed));
        outcome.replies.insert(0, closed);
    }
    outcome
}

/// Is something asked that is over as soon as something else is opened?
fn is_small_question_of_desk(session: &Session) -> bool {
    matches!(
        session.focus,
        Focus::Classes(_)
            | Focus::Places(_)
            | Focus::Record(_)
            | Focus::Work(_)
            | Focus::CallList(_)
            | Focus::Report(_)
            | Focus::Calendar(_)
            | Focus::Schedule(_)
            | Focus::Attendance(_)
            | Focus::Completion(_)
            | Focus::DaysOff(_)
            | Focus::Selection(_)
            | Focus::Sheets(_)
            | Focus::Team(_)
    )
}

fn answered(
    session: Session,
    command: Command,
    payload: &str,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let wish = match command {
        Command::Start if payload.is_empty() => return start(session, facts),
        Command::Start if team::is_invitation(payload) => {
            return ask_again(team::opened(session, payload, incoming, facts), facts);
        }
        Command::Start if work::is_claim(payload) => {
            return ask_again(work::opened(session, payload, incoming, facts), facts);
        }
        Command::Start if attendance::linked(payload).is_some() => {
            if let Some(outcome) = attendance::opened(session.clone(), facts) {
                return outcome;
            }
            return links::link(session, payload, facts);
        }
        Command::Start => return links::link(session, payload, facts),
        Command::Batal => return cancel(session, facts),
        Command::Petugas => return ask_again(staff::open(session, facts), facts),
        Command::Kelas => return ask_again(classes::open(session, facts), facts),
        Command::Seleksi => return ask_again(selection::open(session, facts), facts),
        Command::Undang => return ask_again(team::open(session, facts), facts),
        Command::Laporan => return ask_again(report::open(session, incoming, facts), facts),
        command => wish_of(command),
    };
    wished(session, wish, payload, facts)
}

/// The wish that a command says.
pub(in crate::flows) fn wish_of(command: Command) -> Wish {
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
        Command::Petugas
        | Command::Kelas
        | Command::Seleksi
        | Command::Undang
        | Command::Laporan => Wish::Staff,
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
