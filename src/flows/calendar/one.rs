//! One meeting: its card, and what is changed about it.

use jiff::civil::{Date, Time};

use crate::domain::audit::Action;
use crate::domain::coming::parse_hours;
use crate::domain::fold;
use crate::domain::wib;
use crate::flows::calendar::{
    Calendar, Change, DayProblem, Edit, LONGEST_TEXT, Line, May, NotNow, On, State, What, asking,
    at_rest, in_place, not_theirs, saved, say, wish,
};
use crate::flows::event::Incoming;
use crate::flows::facts::meeting::Meeting;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;

impl On<'_> {
    /// The card of a meeting, where the button was.
    pub(super) fn one(&self, session: Session, id: i64, incoming: &Incoming) -> Outcome {
        match self.calendar.meeting(id) {
            Some(meeting) => {
                let line = self.card(self.calendar.clone(), meeting);
                in_place(Outcome::new(session), incoming, line)
            }
            None => not_theirs(session),
        }
    }

    pub(super) fn card(&self, calendar: Calendar, meeting: &Meeting) -> Line {
        Line::One {
            calendar: Box::new(calendar),
            meeting: meeting.id,
            may: self.may(meeting),
        }
    }

    fn may(&self, meeting: &Meeting) -> May {
        if !self.manages() || self.is_over() {
            May::Read
        } else if self.is_settled(meeting) {
            May::Notes
        } else {
            May::All
        }
    }

    /// A meeting that may still be changed in this way; otherwise what is answered instead.
    pub(super) fn open(
        &self,
        session: Session,
        id: i64,
        what: What,
    ) -> Result<(Session, &Meeting), Box<Outcome>> {
        let Some(meeting) = self.calendar.meeting(id) else {
            return Err(Box::new(not_theirs(session)));
        };
        let moves = match what {
            What::Day | What::Hours | What::Room => true,
            What::Topic | What::Bring => false,
        };
        if moves && self.is_settled(meeting) {
            return Err(Box::new(self.not_now(session, NotNow::Settled)));
        }
        if what == What::Day && self.is_first_day(meeting) {
            return Err(Box::new(self.not_now(session, NotNow::FirstDay)));
        }
        Ok((session, meeting))
    }

    /// Asks for one thing about a meeting.
    pub(super) fn ask(&self, session: Session, id: i64, what: What) -> Outcome {
        let (session, meeting) = match self.open(session, id, what) {
            Ok(open) => open,
            Err(outcome) => return *outcome,
        };
        let of = self.of(meeting);
        let line = match what {
            What::Day => Line::AskDay {
                of,
                offered: self.free_days(),
                example: self.example(),
            },
            What::Hours => Line::AskHours {
                of,
                offered: self.hours_offered(),
            },
            What::Room => Line::AskText {
                of,
                what,
                usual: self.calendar.class.room.clone(),
            },
            What::Topic | What::Bring => Line::AskText {
                of,
                what,
                usual: None,
            },
        };
        let outcome = asking(session, State::Type { meeting: id, what });
        say(outcome, line)
    }

    /// A typed answer.
    pub(super) fn entered(&self, session: Session, id: i64, what: What, typed: &str) -> Outcome {
        match what {
            What::Day => match self.read_day(typed) {
                Ok(day) => self.on_day(session, id, day, false),
                Err(problem) => say(Outcome::new(session), Line::DayRefused(problem)),
            },
            What::Hours => match parse_hours(typed) {
                Ok(hours) => self.at_hours(session, id, hours),
                Err(_) => say(Outcome::new(session), Line::HoursRefused { over: false }),
            },
            What::Room | What::Topic | What::Bring => {
                let text = fold::shown_line(typed);
                let long = text.chars().count();
                if long > LONGEST_TEXT {
                    return say(Outcome::new(session), Line::TextTooLong(long));
                }
                if text.is_empty() {
                    return self.ask(session, id, what);
                }
                self.with_text(session, id, what, Some(text))
            }
        }
    }

    /// It is on another day; what speaks against it is asked about once.
    pub(super) fn on_day(&self, session: Session, id: i64, day: Date, sure: bool) -> Outcome {
        let (session, meeting) = match self.open(session, id, What::Day) {
            Ok(open) => open,
            Err(outcome) => return *outcome,
        };
        let (from, until) = (wib::local(meeting.starts_at), wib::local(meeting.ends_at));
        let moments = match self.moments(day, (from.time(), until.time())) {
            Ok(moments) => moments,
            Err(problem) => return say(Outcome::new(session), Line::DayRefused(problem)),
        };
        if let Some(odd) = self.odd(id, day, moments).filter(|_| !sure) {
            let of = self.of(meeting);
            return say(Outcome::new(session), Line::DayOdd { of, day, odd });
        }
        let mut after = meeting.clone();
        (after.starts_at, after.ends_at) = moments;
        after.by_hand = true;
        self.change(session, meeting, after, Action::MeetingChanged)
    }

    /// It is at other hours of its day.
    pub(super) fn at_hours(&self, session: Session, id: i64, hours: (Time, Time)) -> Outcome {
        let (session, meeting) = match self.open(session, id, What::Hours) {
            Ok(open) => open,
            Err(outcome) => return *outcome,
        };
        let refused = |session, over| say(Outcome::new(session), Line::HoursRefused { over });
        if hours.0 >= hours.1 {
            return refused(session, false);
        }
        let day = wib::local(meeting.starts_at).date();
        let mut after = meeting.clone();
        match self.moments(day, hours) {
            Ok(moments) => (after.starts_at, after.ends_at) = moments,
            Err(DayProblem::Over) => {
                // A day that runs may end at another hour.
                let ends = wib::instant(day, hours.1).filter(|ends| *ends > self.facts.now);
                match (wib::instant(day, hours.0), ends) {
                    (Some(starts), Some(ends)) if starts == meeting.starts_at => {
                        after.ends_at = ends;
                    }
                    (_, _) => return refused(session, true),
                }
            }
            Err(_) => return refused(session, true),
        }
        after.by_hand = true;
        self.change(session, meeting, after, Action::MeetingChanged)
    }

    /// As it is in the class.
    pub(super) fn as_usual(&self, session: Session, id: i64, what: What) -> Outcome {
        match what {
            What::Day => self.ask(session, id, what),
            What::Hours => {
                let class = &self.calendar.class;
                self.at_hours(session, id, (class.begins_at, class.ends_at))
            }
            What::Room | What::Topic | What::Bring => self.with_text(session, id, what, None),
        }
    }

    fn with_text(&self, session: Session, id: i64, what: What, text: Option<String>) -> Outcome {
        let (session, meeting) = match self.open(session, id, what) {
            Ok(open) => open,
            Err(outcome) => return *outcome,
        };
        let mut after = meeting.clone();
        match what {
            // The room of the class is its usual one.
            What::Room => {
                after.room = text.filter(|room| Some(room) != self.calendar.class.room.as_ref());
            }
            What::Topic => after.topic = text,
            What::Bring => after.bring = text,
            What::Day | What::Hours => {}
        }
        self.change(session, meeting, after, Action::MeetingChanged)
    }

    /// Who leads it?
    pub(super) fn ask_lead(&self, session: Session, id: i64, incoming: &Incoming) -> Outcome {
        if self.calendar.meeting(id).is_none() {
            return not_theirs(session);
        }
        let line = Line::AskLead {
            calendar: Box::new(self.calendar.clone()),
            meeting: id,
        };
        in_place(Outcome::new(session), incoming, line)
    }

    /// A colleague leads it; 0 is whoever teaches the class.
    pub(super) fn led_by(&self, session: Session, id: i64, who: i64) -> Outcome {
        let Some(meeting) = self.calendar.meeting(id) else {
            return not_theirs(session);
        };
        let colleagues = &self.calendar.colleagues;
        if who != 0 && !colleagues.iter().any(|one| one.id == who) {
            return not_theirs(session);
        }
        let after = Meeting {
            instructor: (who != 0).then_some(who),
            ..meeting.clone()
        };
        self.change(session, meeting, after, Action::MeetingChanged)
    }

    /// It does not take place, or does after all.
    pub(super) fn cancel(&self, session: Session, id: i64, cancelled: bool) -> Outcome {
        let (session, meeting) = match self.open(session, id, What::Day) {
            Ok(open) => open,
            Err(outcome) => return *outcome,
        };
        let after = Meeting {
            cancelled,
            by_hand: true,
            ..meeting.clone()
        };
        let action = if cancelled {
            Action::MeetingCancelled
        } else {
            Action::MeetingRestored
        };
        self.change(session, meeting, after, action)
    }

    /// Everybody is expected, or only those who are named.
    pub(super) fn everybody(&self, session: Session, id: i64, all: bool) -> Outcome {
        let (session, meeting) = match self.open(session, id, What::Room) {
            Ok(open) => open,
            Err(outcome) => return *outcome,
        };
        let after = Meeting {
            named_only: !all,
            ..meeting.clone()
        };
        self.change(session, meeting, after, Action::MeetingChanged)
    }

    /// Writes it, shows the card as it is now, and asks for the reason of the first change that people are told of.
    fn change(
        &self,
        session: Session,
        before: &Meeting,
        after: Meeting,
        action: Action,
    ) -> Outcome {
        let mut outcome = Outcome::new(at_rest(session));
        if *before == after {
            outcome.replies.push(Reply::Toast(Toast::Already));
            return say(outcome, self.card(self.calendar.clone(), before));
        }
        let telling = self.telling(before.kind);
        let calendar = self.changed(before, &after, telling);
        let waits = calendar.waiting.clone().filter(|_| telling);
        let line = self.card(calendar, &after);
        let edit = Edit {
            before: before.clone(),
            after,
            action,
            telling,
            by: self.staff.telegram_id,
        };
        wish(&mut outcome, Change::Edit(Box::new(edit)));
        saved(&mut outcome);
        let outcome = say(outcome, line);
        self.then_why(outcome, waits.as_ref())
    }

    /// The calendar with a meeting as it is from now on.
    pub(super) fn changed(&self, before: &Meeting, after: &Meeting, telling: bool) -> Calendar {
        let mut calendar = self.calendar.clone();
        calendar.meetings.retain(|one| one.id != after.id);
        calendar.meetings.push(after.clone());
        calendar.meetings.sort_by_key(|one| (one.starts_at, one.id));
        if telling {
            calendar.wait(before, after, self.facts.now);
        }
        calendar
    }
}
