//! Those who alone are expected at a meeting: representatives at an opening ceremony, chosen by taps.

use crate::flows::calendar::{Change, Line, NotNow, On, People, Press, in_place, not_theirs, wish};
use crate::flows::event::Incoming;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;

impl On<'_> {
    /// A page of them, or one more or less.
    pub(super) fn naming(
        &self,
        session: Session,
        press: Press,
        people: &People,
        incoming: &Incoming,
    ) -> Outcome {
        let meeting = self.calendar.meeting(people.meeting);
        let Some(meeting) = meeting.filter(|_| self.manages()) else {
            return not_theirs(session);
        };
        if self.is_over() {
            return self.not_now(session, NotNow::Over);
        }
        let mut outcome = Outcome::new(session);
        let mut people = people.clone();
        let mut count = self.calendar.named.get(&meeting.id).copied().unwrap_or(0);
        if let Press::Name(_, application, named, _) = press {
            if self.is_settled(meeting) {
                return self.not_now(outcome.session, NotNow::Settled);
            }
            let row = (people.rows.iter_mut()).find(|(id, ..)| *id == application);
            match row {
                Some((_, _, is)) if *is != named => {
                    *is = named;
                    let change = Change::Name {
                        meeting: meeting.id,
                        class: meeting.class,
                        application,
                        named,
                        telling: self.telling(meeting.kind),
                        by: self.staff.telegram_id,
                    };
                    wish(&mut outcome, change);
                    let toast = if named { Toast::Added } else { Toast::Removed };
                    outcome.replies.push(Reply::Toast(toast));
                    count = if named {
                        count + 1
                    } else {
                        count.saturating_sub(1)
                    };
                }
                Some(_) => outcome.replies.push(Reply::Toast(Toast::Already)),
                None => outcome.replies.push(Reply::Toast(Toast::Stale)),
            }
        }
        let line = Line::Named {
            class: self.class(),
            meeting: Box::new(meeting.clone()),
            count,
            people,
        };
        in_place(outcome, incoming, line)
    }
}
