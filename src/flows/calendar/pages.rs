//! Pages of the calendar of a class.

use crate::domain::wib;
use crate::flows::calendar::{Line, On, View, in_place};
use crate::flows::event::Incoming;
use crate::flows::outcome::Outcome;
use crate::flows::session::Session;

impl On<'_> {
    /// A week or a month, otherwise the week of the next meeting.
    pub(super) fn page(
        &self,
        session: Session,
        view: Option<View>,
        incoming: &Incoming,
    ) -> Outcome {
        let line = Line::Page {
            calendar: Box::new(self.calendar.clone()),
            view: view.map_or_else(|| self.present(), |view| view.at(view.span().0)),
            manages: self.manages(),
        };
        in_place(Outcome::new(session), incoming, line)
    }

    /// The week of what comes next; of the last meeting where nothing comes.
    pub(super) fn present(&self) -> View {
        let meetings = &self.calendar.meetings;
        let next = meetings.iter().find(|one| one.ends_at > self.facts.now);
        let day = next
            .or(meetings.last())
            .map_or(self.facts.today, |one| wib::local(one.starts_at).date());
        View::Week(day).at(day)
    }
}
