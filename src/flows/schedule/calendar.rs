//! What a file for the calendar of a phone holds: all meetings of a class that somebody here is expected at.

use jiff::Timestamp;

use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;
use crate::flows::schedule::card::ours;
use crate::flows::schedule::view::{Attendee, Entry, What};

/// One class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The class.
    pub class: Class,
    /// Its meetings by time, cancelled ones too, so that a calendar which has them takes them out.
    pub meetings: Vec<Meeting>,
    /// Its written test, for whoever takes part in it.
    pub test: Option<Entry>,
    /// The username of the bot: ids in calendars are unique in the world.
    pub bot: String,
    /// When the file was made.
    pub now: Timestamp,
}

/// The classes of everybody who is reached through the chat, each once, as far as they have anything with a time.
pub(super) fn courses(facts: &Facts) -> Vec<Course> {
    let mut courses: Vec<Course> = Vec::new();
    for attendee in ours(facts) {
        let course = course(attendee, facts);
        let same = |one: &&mut Course| one.class.id == course.class.id;
        match courses.iter_mut().find(same) {
            Some(known) => known.take(course),
            None => courses.push(course),
        }
    }
    courses.retain(|course| course.test.is_some() || !course.meetings.is_empty());
    courses
}

fn course(attendee: &Attendee, facts: &Facts) -> Course {
    let is_test = |entry: &Entry| matches!(entry.what, What::Test);
    Course {
        class: attendee.shown.class.clone(),
        meetings: attendee.held().map(|one| one.meeting.clone()).collect(),
        test: attendee.entries().into_iter().find(is_test),
        bot: facts.bot.to_string(),
        now: facts.now,
    }
}

impl Course {
    /// What another person of the same class is expected at beyond this.
    fn take(&mut self, other: Course) {
        let new = other.meetings.into_iter();
        let known: Vec<i64> = self.meetings.iter().map(|one| one.id).collect();
        self.meetings
            .extend(new.filter(|one| !known.contains(&one.id)));
        self.meetings.sort_by_key(|one| (one.starts_at, one.id));
        if self.test.is_none() {
            self.test = other.test;
        }
    }
}
