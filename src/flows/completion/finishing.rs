//! A class is finished: what everybody will hear is shown first, and said in the transaction that finishes it.

use crate::flows::completion::{Change, Counts, Decided, Line, On, Seen, at_rest, say, wish};
use crate::flows::event::Incoming;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;

impl On<'_> {
    /// Is the class to be finished?
    pub(super) fn ask_finish(&self, session: Session) -> Outcome {
        self.asked(session, false)
    }

    fn asked(&self, session: Session, changed: bool) -> Outcome {
        if self.is_finished() {
            let mut outcome = self.card(session, 0, Vec::new());
            outcome.replies.insert(0, Reply::Toast(Toast::Already));
            return outcome;
        }
        let class = (&self.seen.class).into();
        let line = match self.seen.last_lesson {
            Some(until) if until > self.facts.now => Line::NotOver { class, until },
            Some(_) | None => Line::AskFinish {
                class,
                counts: Counts::of(&self.seen.people),
                shown: fingerprint(self.seen),
                changed,
            },
        };
        say(Outcome::new(self.listening(session)), line)
    }

    /// It is, when it stands as it was shown.
    pub(super) fn finish(&self, session: Session, shown: u32, incoming: &Incoming) -> Outcome {
        let over = self.seen.last_lesson.is_none_or(|at| at <= self.facts.now);
        if self.is_finished() || !over {
            return self.asked(session, false);
        }
        if shown != fingerprint(self.seen) {
            return self.asked(session, true);
        }
        let people = &self.seen.people;
        let decided: Vec<Decided> = people
            .iter()
            .filter_map(|one| {
                Some(Decided {
                    application: one.application,
                    passed: one.marks.passed?,
                    was: one.state,
                })
            })
            .collect();
        let mut outcome = Outcome::new(at_rest(session));
        let told: Vec<Reply> = decided
            .iter()
            .map(|one| Reply::SayResult {
                application: one.application,
                was: one.was,
            })
            .collect();
        wish(
            &mut outcome,
            Change::Finish {
                class: self.seen.class.id,
                decided,
                by: self.staff.telegram_id,
            },
        );
        outcome.replies.push(Reply::Toast(Toast::Saved));
        outcome = outcome.say_in_place(
            incoming,
            outcome::Line::Completion(Line::Finished {
                class: (&self.seen.class).into(),
                counts: Counts::of(people),
            }),
        );
        outcome.replies.extend(told);
        outcome
    }
}

/// A number made of everything that people will hear (FNV-1a, which stays the same in every build).
fn fingerprint(seen: &Seen) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut take = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    for one in &seen.people {
        take(&one.application.to_string());
        take(match one.marks.passed {
            Some(true) => "1",
            Some(false) => "0",
            None => "",
        });
        take(one.marks.competence.map_or("", |one| one.slug()));
        take(one.marks.certificate.as_deref().unwrap_or_default());
    }
    hash
}
