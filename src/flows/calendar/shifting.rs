//! Moving a meeting and all that follow. What moves where is shown first, and what is saved is what was shown.

use jiff::civil::Date;

use crate::domain::meeting::shift::shifted;
use crate::domain::wib;
use crate::flows::calendar::{
    Change, DayProblem, Line, NotNow, On, Proposal, State, asking, at_rest, not_theirs, saved, say,
    wish,
};
use crate::flows::facts::meeting::Meeting;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;

impl On<'_> {
    /// To which day?
    pub(super) fn ask_shift(&self, session: Session, id: i64) -> Outcome {
        let Some(meeting) = self.calendar.meeting(id) else {
            return not_theirs(session);
        };
        if let Some(why) = self.stays(meeting) {
            return self.not_now(session, why);
        }
        let day = wib::local(meeting.starts_at).date();
        let ahead = |days| (self.calendar).with_rhythm(|rhythm| rhythm.on(day, days));
        let offered: Vec<Date> = [1, 2, 5].into_iter().filter_map(ahead).collect();
        let line = Line::AskShift {
            class: self.class(),
            meeting: Box::new(meeting.clone()),
            follow: self.following(meeting).len().saturating_sub(1),
            example: offered.last().copied().unwrap_or(day),
            offered,
        };
        say(asking(session, State::Shift { meeting: id }), line)
    }

    pub(super) fn shift_typed(&self, session: Session, id: i64, typed: &str) -> Outcome {
        match self.read_day(typed) {
            Ok(day) => self.propose(session, id, day, None),
            Err(problem) => say(Outcome::new(session), Line::DayRefused(problem)),
        }
    }

    /// Shows what would move where. `pressed` is the number of a proposal that is another by now.
    pub(super) fn propose(
        &self,
        session: Session,
        id: i64,
        day: Date,
        pressed: Option<u32>,
    ) -> Outcome {
        match self.proposal(id, day) {
            Ok(mut proposal) => {
                proposal.another = pressed.is_some();
                let outcome = asking(session, State::Shift { meeting: id });
                say(outcome, Line::Proposal(Box::new(proposal)))
            }
            Err(Stays::Unknown) => not_theirs(session),
            Err(Stays::NotNow(why)) => self.not_now(session, why),
            Err(Stays::Day(problem)) => {
                let outcome = asking(session, State::Shift { meeting: id });
                say(outcome, Line::DayRefused(problem))
            }
        }
    }

    /// Moves them, if it is still what was shown.
    pub(super) fn shift(&self, session: Session, id: i64, day: Date, check: u32) -> Outcome {
        let proposal = match self.proposal(id, day) {
            Ok(proposal) if proposal.check == check => proposal,
            Err(Stays::Day(DayProblem::Same)) => {
                // It was pressed twice.
                let mut outcome = Outcome::new(at_rest(session));
                outcome.replies.push(Reply::Toast(Toast::Already));
                return self.shown(outcome, None);
            }
            Ok(_) | Err(_) => return self.propose(session, id, day, Some(check)),
        };
        let mut moves = Vec::new();
        for (meeting, day) in &proposal.moves {
            let (from, until) = (wib::local(meeting.starts_at), wib::local(meeting.ends_at));
            let starts = wib::instant(*day, from.time());
            let ends = wib::instant(*day, until.time());
            if let (Some(starts), Some(ends)) = (starts, ends) {
                moves.push((meeting.clone(), starts, ends));
            }
        }
        let telling: Vec<bool> = (moves.iter())
            .map(|(meeting, ..)| self.telling(meeting.kind))
            .collect();
        let mut outcome = Outcome::new(at_rest(session));
        let mut calendar = self.calendar.clone();
        for ((meeting, starts, ends), telling) in moves.iter().zip(&telling) {
            let after = Meeting {
                starts_at: *starts,
                ends_at: *ends,
                by_hand: true,
                ..meeting.clone()
            };
            if *telling {
                calendar.wait(meeting, &after, self.facts.now);
            }
            calendar.meetings.retain(|one| one.id != after.id);
            calendar.meetings.push(after);
        }
        calendar.meetings.sort_by_key(|one| (one.starts_at, one.id));
        let count = moves.len();
        wish(
            &mut outcome,
            Change::Shift {
                class: self.calendar.class.id,
                moves,
                telling,
                by: self.staff.telegram_id,
            },
        );
        saved(&mut outcome);
        let outcome = say(outcome, Line::Shifted(count));
        let after = On {
            calendar: &calendar,
            ..*self
        };
        let outcome = after.shown(outcome, Some(day));
        self.then_why(outcome, calendar.waiting.as_ref())
    }

    /// The week of a day, or the present one.
    fn shown(&self, outcome: Outcome, day: Option<Date>) -> Outcome {
        let present = self.present();
        let line = Line::Page {
            calendar: Box::new(self.calendar.clone()),
            view: day.map_or(present, |day| present.at(day)),
            manages: self.manages(),
        };
        say(outcome, line)
    }

    /// This one and all that follow and take place.
    fn following(&self, meeting: &Meeting) -> Vec<&Meeting> {
        let from = (meeting.starts_at, meeting.id);
        let meetings = self.calendar.meetings.iter();
        meetings
            .filter(|one| (one.starts_at, one.id) >= from)
            .filter(|one| one.id == meeting.id || (!one.cancelled && one.closed_at.is_none()))
            .collect()
    }

    fn stays(&self, meeting: &Meeting) -> Option<NotNow> {
        if meeting.starts_at <= self.facts.now || meeting.closed_at.is_some() {
            return Some(NotNow::Settled);
        }
        let mut following = self.following(meeting).into_iter();
        following
            .any(|one| self.is_first_day(one))
            .then_some(NotNow::FirstDay)
    }

    fn proposal(&self, id: i64, day: Date) -> Result<Proposal, Stays> {
        let meeting = self.calendar.meeting(id).ok_or(Stays::Unknown)?;
        if let Some(why) = self.stays(meeting) {
            return Err(Stays::NotNow(why));
        }
        let (from, until) = (wib::local(meeting.starts_at), wib::local(meeting.ends_at));
        self.moments(day, (from.time(), until.time()))
            .map_err(Stays::Day)?;
        let following = self.following(meeting);
        let days: Vec<Date> = (following.iter())
            .map(|one| wib::local(one.starts_at).date())
            .collect();
        let targets = (self.calendar)
            .with_rhythm(|rhythm| shifted(&days, day, rhythm))
            .ok_or(Stays::Day(DayProblem::Same))?;
        let moves: Vec<(Meeting, Date)> = (following.iter())
            .map(|one| (*one).clone())
            .zip(targets)
            .collect();
        // Those that stay where they are may be in the way.
        let moving: Vec<i64> = moves.iter().map(|(one, _)| one.id).collect();
        let stay = self.calendar.meetings.iter();
        let clashes = stay
            .filter(|one| !one.cancelled && !moving.contains(&one.id))
            .filter(|one| {
                let on = wib::local(one.starts_at).date();
                moves.iter().any(|(_, day)| *day == on)
            });
        let mut proposal = Proposal {
            class: self.class(),
            meeting: id,
            day,
            clashes: clashes.cloned().collect(),
            moves,
            check: 0,
            another: false,
        };
        proposal.check = proposal.number();
        Ok(proposal)
    }
}

/// Why nothing moves.
enum Stays {
    Unknown,
    NotNow(NotNow),
    Day(DayProblem),
}

impl Proposal {
    /// A number made of all that moves and where (FNV-1a).
    fn number(&self) -> u32 {
        let mut hash: u32 = 0x811c_9dc5;
        let mut take = |value: i64| {
            for byte in value.to_le_bytes() {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        };
        for (meeting, day) in &self.moves {
            take(meeting.id);
            take(meeting.starts_at.as_millisecond());
            take(
                i64::from(day.year()) * 10_000
                    + i64::from(day.month()) * 100
                    + i64::from(day.day()),
            );
        }
        hash
    }
}
