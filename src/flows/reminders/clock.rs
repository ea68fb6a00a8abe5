//! Who of a class is due at a moment, and when the class has to be looked at again. Pure: `app::reminders` reads and writes.
//!
//! A meeting has three windows for each person, which never overlap (`domain::reminders`): at most one is open, so an outage
//! leaves only the newest. The morning is for whoever needs it: on the first day, before a competence test, when the day was
//! changed since the evening, when the person chose every day, and when no reminder of the evening reached them. What changes
//! on the day itself is told at once by whoever tells changes, and not said again here.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::application::ApplicationState;
use crate::domain::class::ClassState;
use crate::domain::meeting::{Audience, Kind};
use crate::domain::quiet::NIGHT_ENDS;
use crate::domain::reminders::{
    AHEAD, Calendar, FIRST_AHEAD, Window, evening_before, last_useful, morning_of, week_before,
};
use crate::domain::wib;
use crate::flows::facts::meeting::Meeting;
use crate::flows::reminders::{About, Ahead, How, Missed, Owed, Participant, Told, Watched};

/// What comes of a look at a class.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// What is due now.
    pub owed: Vec<Owed>,
    /// Who was not reminded, though the day has begun.
    pub missed: Vec<Missed>,
    /// The next moment at which somebody may be due; nothing when nothing lies ahead.
    pub next: Option<Timestamp>,
}

/// Who is due, at most `most` of them: while there are more, the class has to be looked at again at once.
#[must_use]
pub fn look(watched: &Watched, now: Timestamp, calendar: Calendar<'_>, most: usize) -> Look {
    let mut look = Look::default();
    if is_over(watched.class.state) {
        return look;
    }
    let first = watched.first.map(|starts| starts - FIRST_AHEAD);
    look.next = first.filter(|at| *at > now);
    let mut told_before: Vec<Arc<About>> = Vec::new();
    for person in &watched.people {
        for day in days(watched, person) {
            let (due, next) = day.due(person, now, calendar);
            look.next = look.next.into_iter().chain(next).min();
            look.missed.extend(day.missed(person, now));
            let Some((how, window)) = due else { continue };
            if look.owed.len() == most {
                look.next = Some(now);
                return look;
            }
            let about = day.about(watched, how, now, &mut told_before);
            look.owed.push(Owed {
                application: person.application,
                about,
                until: last_useful(window, now),
            });
        }
    }
    // Otherwise it is met again on the way.
    if look.next.is_none() {
        look.next = watched.beyond.map(|starts| starts - AHEAD);
    }
    look
}

/// Is nobody of such a class expected anywhere, until its state changes?
fn is_over(class: ClassState) -> bool {
    match class {
        ClassState::Draft
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => true,
        ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Running => false,
    }
}

/// A day on which somebody is expected.
struct Day<'a> {
    date: Date,
    is_first: bool,
    /// By time; one at least.
    ahead: Vec<&'a Ahead>,
}

/// The days on which somebody of a class is expected, by time.
fn days<'a>(watched: &'a Watched, person: &Participant) -> Vec<Day<'a>> {
    let first = watched.first.map(|at| wib::local(at).date());
    let mut days: Vec<Day<'_>> = Vec::new();
    for ahead in &watched.ahead {
        if !expects(watched.class.state, ahead, person) {
            continue;
        }
        let date = wib::local(ahead.meeting.starts_at).date();
        match days.last_mut() {
            Some(day) if day.date == date => day.ahead.push(ahead),
            Some(_) | None => days.push(Day {
                date,
                is_first: first == Some(date),
                ahead: vec![ahead],
            }),
        }
    }
    days
}

/// Is this person expected there? Whoever said that they do not come is not reminded.
fn expects(class: ClassState, ahead: &Ahead, person: &Participant) -> bool {
    use ApplicationState as S;
    let begun = matches!(class, ClassState::Announced | ClassState::Running);
    let fits = match ahead.meeting.kind.audience() {
        Audience::Applicants => {
            let judged = matches!(
                class,
                ClassState::Open | ClassState::Closed | ClassState::Selecting
            );
            judged
                && matches!(
                    person.state,
                    S::Applied | S::DocumentsMissing | S::DocumentsPassed | S::InSelection
                )
        }
        Audience::Accepted => begun && matches!(person.state, S::Accepted | S::Confirmed),
        Audience::Participants => begun && matches!(person.state, S::Confirmed | S::InTraining),
    };
    let application = person.application;
    fits && !ahead.away.contains(&application)
        && (!ahead.meeting.named_only || ahead.named.contains(&application))
}

impl Day<'_> {
    /// When its first meeting begins.
    fn begins(&self) -> Timestamp {
        self.ahead[0].meeting.starts_at
    }

    /// What this person was told of the day.
    fn told<'p>(&self, person: &'p Participant) -> impl Iterator<Item = &'p Told> + use<'p> {
        let date = self.date;
        let all = person.told.iter();
        all.filter(move |told| wib::local(told.about).date() == date)
    }

    /// The day has begun and no reminder reached somebody who was there in time: noted once. What was entered or changed on the
    /// day itself was told by whoever tells changes.
    fn missed(&self, person: &Participant, now: Timestamp) -> Option<Missed> {
        let about = self.begins();
        let morning = wib::instant(self.date, NIGHT_ENDS)?;
        let is_noted = |told: &Told| told.how == How::Morning && told.missed;
        let was_told = |told: &Told| told.how != How::WeekBefore && !told.missed;
        let is_missed = about <= now
            && person.since < morning
            && self.ahead[0].changed_at < morning
            && !self
                .told(person)
                .any(|told| is_noted(told) || was_told(told));
        is_missed.then_some(Missed {
            application: person.application,
            about,
        })
    }

    /// What is due now, and when something may be due next.
    fn due(
        &self,
        person: &Participant,
        now: Timestamp,
        calendar: Calendar<'_>,
    ) -> (Option<(How, Window)>, Option<Timestamp>) {
        let told = |how| {
            let of_kind = self.told(person).filter(|told| told.how == how);
            of_kind
                .filter(|told| !told.missed)
                .map(|told| told.at)
                .max()
        };
        let application = person.application;
        let mut open: Vec<(How, Window)> = Vec::new();
        // Whoever took the seat later read of the first day just then.
        if self.is_first
            && told(How::WeekBefore).is_none()
            && let Some(week) = week_before(self.date, application, calendar)
            && person.since <= week.from
        {
            open.push((How::WeekBefore, week));
        }
        let evening = told(How::Evening);
        if evening.is_none() {
            let window = evening_before(self.date, application, calendar);
            open.extend(window.map(|window| (How::Evening, window)));
        }
        if told(How::Morning).is_none() {
            let windows = self.ahead.iter().filter_map(|ahead| {
                let window = morning_of(ahead.meeting.starts_at)?;
                (ahead.meeting.starts_at > now
                    && self.needs_morning(ahead, person, evening, window))
                .then_some((How::Morning, window))
            });
            open.extend(windows);
        }
        let due = open.iter().find(|(_, window)| window.holds(now)).copied();
        let next = open.iter().map(|(_, window)| window.from);
        // At its beginning is noted who was not reminded.
        let begins = self.told(person).next().is_none().then(|| self.begins());
        (due, next.chain(begins).filter(|from| *from > now).min())
    }

    /// Does this person need a word on the morning, having been told at `evening`?
    fn needs_morning(
        &self,
        ahead: &Ahead,
        person: &Participant,
        evening: Option<Timestamp>,
        morning: Window,
    ) -> bool {
        // Changed on the day itself: told at once to whoever was there.
        if ahead.changed_at > morning.from && person.since < ahead.changed_at {
            return false;
        }
        let Some(evening) = evening else { return true };
        self.is_first
            || person.daily
            || ahead.meeting.kind == Kind::CompetenceTest
            || ahead.changed_at > evening
    }

    /// What is said of this day; the same for everybody who is expected at the same.
    fn about(
        &self,
        watched: &Watched,
        how: How,
        now: Timestamp,
        said: &mut Vec<Arc<About>>,
    ) -> Arc<About> {
        let ahead = (self.ahead.iter().map(|ahead| &ahead.meeting))
            .filter(|meeting| meeting.starts_at > now);
        let is_same = |about: &&Arc<About>| {
            let told = about.meetings.iter().map(|meeting| meeting.id);
            about.how == how && told.eq(ahead.clone().map(|meeting| meeting.id))
        };
        if let Some(about) = said.iter().find(is_same) {
            return about.clone();
        }
        let about = Arc::new(About {
            class: watched.class.clone(),
            meetings: ahead.cloned().collect::<Vec<Meeting>>(),
            first_day: self.is_first,
            how,
            today: wib::local(now).date(),
        });
        said.push(about.clone());
        about
    }
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
