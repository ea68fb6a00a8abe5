//! A new meeting: what for, on which day, at which hours, where; shown before it is saved.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::domain::coming::parse_hours;
use crate::domain::fold;
use crate::domain::meeting::Kind;
use crate::domain::wib;
use crate::flows::calendar::{
    Asking, Change, Entered, LONGEST_TEXT, Line, Of, On, Press, State, What, asking, at_rest,
    in_place, saved, say, wish,
};
use crate::flows::event::Incoming;
use crate::flows::facts::meeting::Meeting;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

/// A new meeting as far as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The class, by row id.
    pub class: i64,
    /// What for.
    pub kind: Kind,
    /// On which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// From when until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<(Time, Time)>,
    /// Where; nothing: in the room of the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// The room was answered.
    #[serde(default)]
    pub placed: bool,
    /// Only those who are named are expected.
    #[serde(default)]
    pub named_only: bool,
    /// What is asked.
    pub asking: Asking,
}

impl Draft {
    fn new(class: i64, kind: Kind) -> Draft {
        Draft {
            class,
            kind,
            day: None,
            hours: None,
            room: None,
            placed: false,
            named_only: false,
            asking: Asking::Day,
        }
    }

    /// What has to be asked next.
    fn next(&self) -> Asking {
        match (self.day, self.hours, self.placed) {
            (None, _, _) => Asking::Day,
            (Some(_), None, _) => Asking::Hours,
            (Some(_), Some(_), false) => Asking::Room,
            (Some(_), Some(_), true) => Asking::Summary,
        }
    }
}

impl On<'_> {
    /// A button about a new meeting.
    pub(super) fn adding(&self, session: Session, press: Press, incoming: &Incoming) -> Outcome {
        let draft = match &session.focus {
            Focus::Calendar(State::Add(draft)) if draft.class == self.calendar.class.id => {
                Some(draft.clone())
            }
            _ => None,
        };
        let class = self.calendar.class.id;
        match (press, draft) {
            (Press::Add(_), _) => {
                let outcome = Outcome::new(at_rest(session));
                in_place(outcome, incoming, Line::AskKind(self.class()))
            }
            (Press::AddKind(_, kind), _) => self.ask_draft(session, Draft::new(class, kind)),
            (Press::AddAsk(_, asking), Some(mut draft)) => {
                draft.asking = asking;
                self.ask_draft(session, draft)
            }
            (Press::AddDay(_, day), Some(draft)) => self.draft_day(session, draft, day, false),
            (Press::AddDaySure(_, day), Some(draft)) => self.draft_day(session, draft, day, true),
            (Press::AddHours(_, from, until), Some(draft)) => {
                self.draft_hours(session, draft, (from, until))
            }
            (Press::AddRoom(_), Some(draft)) => self.draft_room(session, draft, None),
            (Press::AddAll(_, all), Some(mut draft)) => {
                draft.named_only = !all;
                self.ask_draft(session, draft)
            }
            (Press::AddSave(_), Some(draft)) => self.save_draft(session, draft),
            (_, _) => {
                let mut outcome = Outcome::new(at_rest(session));
                outcome.replies.push(Reply::Toast(Toast::Stale));
                say(outcome, Line::AskKind(self.class()))
            }
        }
    }

    /// Asks what the draft is at.
    pub(super) fn ask_draft(&self, session: Session, mut draft: Draft) -> Outcome {
        // What is missing is asked before the summary is shown.
        if draft.asking == Asking::Summary {
            draft.asking = draft.next();
        }
        let of = || Of::New {
            class: self.class(),
            kind: draft.kind,
        };
        let line = match draft.asking {
            Asking::Day => Line::AskDay {
                of: of(),
                offered: self.free_days(),
                example: self.example(),
            },
            Asking::Hours => Line::AskHours {
                of: of(),
                offered: self.hours_offered(),
            },
            Asking::Room => Line::AskText {
                of: of(),
                what: What::Room,
                usual: self.calendar.class.room.clone(),
            },
            Asking::Summary => Line::Summary {
                class: Box::new(self.calendar.class.clone()),
                draft: draft.clone(),
            },
        };
        say(asking(session, State::Add(draft)), line)
    }

    /// A typed answer.
    pub(super) fn draft_typed(&self, session: Session, draft: Draft, typed: &str) -> Outcome {
        match draft.asking {
            Asking::Day => match self.read_day(typed) {
                Ok(day) => self.draft_day(session, draft, day, false),
                Err(problem) => say(Outcome::new(session), Line::DayRefused(problem)),
            },
            Asking::Hours => match parse_hours(typed) {
                Ok(hours) => self.draft_hours(session, draft, hours),
                Err(_) => say(Outcome::new(session), Line::HoursRefused { over: false }),
            },
            Asking::Room => {
                let text = fold::shown_line(typed);
                let long = text.chars().count();
                if long > LONGEST_TEXT {
                    return say(Outcome::new(session), Line::TextTooLong(long));
                }
                let room = Some(text).filter(|room| !room.is_empty());
                self.draft_room(session, draft, room)
            }
            Asking::Summary => self.ask_draft(session, draft),
        }
    }

    fn draft_day(&self, session: Session, mut draft: Draft, day: Date, sure: bool) -> Outcome {
        let class = &self.calendar.class;
        let hours = draft.hours.unwrap_or((class.begins_at, class.ends_at));
        // Of today the hours decide, which come next.
        let checked = if draft.hours.is_none() && day == self.facts.today {
            self.moments(
                day,
                (Time::constant(23, 58, 0, 0), Time::constant(23, 59, 0, 0)),
            )
        } else {
            self.moments(day, hours)
        };
        let moments = match checked {
            Ok(moments) => moments,
            Err(problem) => return say(Outcome::new(session), Line::DayRefused(problem)),
        };
        if let Some(odd) = self.odd(0, day, moments).filter(|_| !sure) {
            let of = Of::New {
                class: self.class(),
                kind: draft.kind,
            };
            draft.asking = Asking::Day;
            let outcome = asking(session, State::Add(draft));
            return say(outcome, Line::DayOdd { of, day, odd });
        }
        draft.day = Some(day);
        draft.asking = draft.next();
        self.ask_draft(session, draft)
    }

    fn draft_hours(&self, session: Session, mut draft: Draft, hours: (Time, Time)) -> Outcome {
        let over = match draft.day {
            Some(day) if hours.0 < hours.1 => self.moments(day, hours).is_err(),
            Some(_) | None => false,
        };
        if over || hours.0 >= hours.1 {
            return say(Outcome::new(session), Line::HoursRefused { over });
        }
        draft.hours = Some(hours);
        draft.asking = draft.next();
        self.ask_draft(session, draft)
    }

    fn draft_room(&self, session: Session, mut draft: Draft, room: Option<String>) -> Outcome {
        draft.room = room.filter(|room| Some(room) != self.calendar.class.room.as_ref());
        draft.placed = true;
        draft.asking = draft.next();
        self.ask_draft(session, draft)
    }

    fn save_draft(&self, session: Session, mut draft: Draft) -> Outcome {
        let (Some(day), Some(hours), true) = (draft.day, draft.hours, draft.placed) else {
            draft.asking = draft.next();
            return self.ask_draft(session, draft);
        };
        let (starts, ends) = match self.moments(day, hours) {
            Ok(moments) => moments,
            Err(problem) => {
                // The form stood open until its day was over.
                draft.asking = Asking::Day;
                let outcome = asking(session, State::Add(draft));
                return say(outcome, Line::DayRefused(problem));
            }
        };
        let telling = self.telling(draft.kind);
        let id = self.calendar.next;
        let meeting = Meeting {
            id,
            class: draft.class,
            kind: draft.kind,
            number: None,
            starts_at: starts,
            ends_at: ends,
            room: draft.room.clone(),
            instructor: None,
            topic: None,
            bring: None,
            named_only: draft.named_only,
            cancelled: false,
            by_hand: true,
            sequence: 0,
            closed_at: None,
        };
        let mut outcome = Outcome::new(at_rest(session));
        wish(
            &mut outcome,
            Change::Add {
                id,
                entered: Box::new(Entered {
                    class: draft.class,
                    kind: draft.kind,
                    starts,
                    ends,
                    room: draft.room,
                    named_only: draft.named_only,
                }),
                telling,
                by: self.staff.telegram_id,
            },
        );
        saved(&mut outcome);
        let calendar = self.changed(&meeting, &meeting, telling);
        let waits = calendar.waiting.clone().filter(|_| telling);
        let line = self.card(calendar, &meeting);
        self.then_why(say(outcome, line), waits.as_ref())
    }
}

impl Draft {
    /// The day, said in words of the calendar.
    #[must_use]
    pub fn moments(&self) -> Option<(jiff::Timestamp, jiff::Timestamp)> {
        let (day, (from, until)) = (self.day?, self.hours?);
        Some((wib::instant(day, from)?, wib::instant(day, until)?))
    }
}
