//! What has to be looked up before a step: asked of the conversation the event belongs to.

use crate::catalog::{Meaning, Wish, catalog};
use crate::flows::event::{Command, Event, Incoming, Place};
use crate::flows::facts::Wants;
use crate::flows::press::Press;
use crate::flows::reception::{meant, wish_of};
use crate::flows::registration::{Choice, Question};
use crate::flows::session::{Focus, Session};
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, classes, completion, days_off,
    family, places, question, record, registration, report, schedule, seats, selection, sheets,
    staff, team, training, work,
};

/// The wish that an event says, where words are wishes.
pub(in crate::flows) fn wish_now(session: &Session, incoming: &Incoming) -> Option<Wish> {
    match &incoming.event {
        Event::Command { command, .. } => match command {
            Command::Start
            | Command::Batal
            | Command::Petugas
            | Command::Kelas
            | Command::Seleksi
            | Command::Undang
            | Command::Laporan => None,
            command => Some(wish_of(*command)),
        },
        Event::Press(Some(Press::Wish(wish))) => Some(*wish),
        Event::Text(typed) if session.is_at_rest() => {
            catalog().find_wish(typed).or_else(|| meant(typed))
        }
        _ => None,
    }
}

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
        Event::Press(Some(
            Press::Staff(staff::Press::Open | staff::Press::Requests)
            | Press::Question(question::Press::List(_)),
        )) => {
            wants.open_requests = true;
        }
        // Going on leads staff to their desk where nothing is open.
        Event::Press(Some(Press::Registration(press))) if press.choice == Choice::Continue => {
            wants.open_requests = true;
        }
        Event::Press(Some(Press::Staff(staff::Press::Close(id)))) => wants.request = Some(*id),
        Event::Press(Some(Press::Wish(Wish::Staff) | Press::Question(question::Press::Ask(_)))) => {
            wants.own_requests = true;
        }
        Event::Text(typed) => {
            wants.own_requests |= catalog().find_wish(typed) == Some(Wish::Staff)
                || catalog().understand(typed, false) == Meaning::Staff;
        }
        _ => {}
    }
    wants.applications = applications::wants(session, incoming);
    wants.class_form = class_form::wants(session, incoming);
    wants.classes = classes::wants(session, incoming);
    wants.family = family::wants(session, incoming);
    wants.places = places::wants(session, incoming);
    wants.question = question::wants(session, incoming);
    wants.record = record::wants(session, incoming);
    wants.work = work::wants(session, incoming);
    wants.call_list = call_list::wants(session, incoming);
    wants.report = report::wants(session, incoming);
    wants.calendar = calendar::wants(session, incoming);
    wants.schedule = schedule::wants(session, incoming);
    wants.attendance = attendance::wants(session, incoming);
    wants.completion = completion::wants(session, incoming);
    wants.days_off = days_off::wants(session, incoming);
    wants.selection = selection::wants(session, incoming);
    wants.seats = seats::wants(session, incoming);
    wants.sheets = sheets::wants(session, incoming);
    wants.team = team::wants(session, incoming);
    wants.training = training::wants(session, incoming);
    wants
}
