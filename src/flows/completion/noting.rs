//! What is typed about the list of a class: noted at once while it runs, shown first once it is finished.

use crate::catalog::{Meaning, catalog};
use crate::domain::completion::{Edit, Marks, Who, applied, read};
use crate::flows::completion::{
    Change, Decided, Line, Noted, On, Remark, Seen, State, at_rest, say, wish,
};
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::staff;

/// Corrections that are shown one by one at most.
const SHOWN: usize = 15;

impl On<'_> {
    /// Something typed while the list stands there.
    pub(super) fn typed(&self, session: Session, typed: &str) -> Outcome {
        let meaning = catalog().understand(typed, false);
        if meaning == Meaning::Cancel || meaning == Meaning::Back {
            return staff::open(at_rest(session), self.facts);
        }
        if !self.is_open() {
            return self.not_now(session);
        }
        let (noted, remarks) = self.understood(typed);
        if self.is_finished() {
            return self.ask_save(session, typed, noted, remarks);
        }
        self.note(session, noted, remarks)
    }

    /// Everybody of whom nothing was decided passes.
    pub(super) fn all_pass(&self, session: Session) -> Outcome {
        let people = self.seen.people.iter();
        let undecided: Vec<u16> = people
            .filter(|one| one.marks.passed.is_none())
            .map(|one| one.number)
            .collect();
        if undecided.is_empty() {
            let mut outcome = Outcome::new(self.listening(session));
            outcome.replies.push(Reply::Toast(Toast::Already));
            return outcome;
        }
        let edits = [Edit::Passed(Who::Numbers(undecided), true)];
        let (marks, _) = applied(&self.before(), &edits);
        let noted = self.changed(&marks);
        if self.is_finished() {
            return self.ask_save(session, "semua lulus", noted, Vec::new());
        }
        self.note(session, noted, Vec::new())
    }

    fn before(&self) -> Vec<(u16, Marks)> {
        let people = self.seen.people.iter();
        people.map(|one| (one.number, one.marks.clone())).collect()
    }

    /// What was typed, as changes; and what of it is not taken.
    fn understood(&self, typed: &str) -> (Vec<Noted>, Vec<Remark>) {
        let read = read(typed);
        let (marks, mistakes) = applied(&self.before(), &read.edits);
        let mut noted = self.changed(&marks);
        let mut remarks: Vec<Remark> = read.unclear.into_iter().map(Remark::Unclear).collect();
        remarks.extend(mistakes.into_iter().map(Remark::Mistake));
        for one in &mut noted {
            let is_taken = |number: &String| self.seen.taken.contains(number);
            if let Some(number) = one.after.certificate.clone().filter(is_taken) {
                one.after.certificate.clone_from(&one.before.certificate);
                remarks.push(Remark::Taken(number));
            }
        }
        noted.retain(|one| one.before != one.after);
        (noted, remarks)
    }

    fn changed(&self, marks: &[Marks]) -> Vec<Noted> {
        let both = self.seen.people.iter().zip(marks);
        both.filter(|(one, after)| one.marks != **after)
            .map(|(one, after)| Noted {
                application: one.application,
                person: one.person,
                before: one.marks.clone(),
                after: after.clone(),
            })
            .collect()
    }

    /// The class as it is with what was noted.
    fn with(&self, noted: &[Noted]) -> Seen {
        let mut seen = self.seen.clone();
        for one in &mut seen.people {
            if let Some(noted) = noted
                .iter()
                .find(|noted| noted.application == one.application)
            {
                one.marks = noted.after.clone();
            }
        }
        seen
    }

    fn note(&self, session: Session, noted: Vec<Noted>, remarks: Vec<Remark>) -> Outcome {
        let seen = self.with(&noted);
        let now = On {
            seen: &seen,
            staff: self.staff,
            facts: self.facts,
        };
        let mut outcome = now.card(session, 0, remarks);
        if !noted.is_empty() {
            wish(
                &mut outcome,
                Change::Note {
                    class: seen.class.id,
                    noted,
                    by: self.staff.telegram_id,
                },
            );
        }
        outcome
    }

    fn ask_save(
        &self,
        mut session: Session,
        typed: &str,
        noted: Vec<Noted>,
        remarks: Vec<Remark>,
    ) -> Outcome {
        if noted.is_empty() {
            return self.card(session, 0, remarks);
        }
        let class = self.seen.class.id;
        session.focus = Focus::Completion(State::Correct {
            class,
            typed: typed.to_owned(),
        });
        let name = |one: &Noted| {
            let mut people = self.seen.people.iter();
            let found = people.find(|person| person.application == one.application);
            found.map_or_else(String::new, |person| person.name.clone())
        };
        let (count, told) = (noted.len(), told(&noted));
        let shown = noted.into_iter().take(SHOWN);
        let line = Line::AskSave {
            class: (&self.seen.class).into(),
            noted: shown.map(|one| (name(&one), one)).collect(),
            count,
            told,
            remarks,
        };
        say(Outcome::new(session), line)
    }

    /// The correction that was shown is saved, and whom it concerns hears it.
    pub(super) fn save(&self, session: Session) -> Outcome {
        let Focus::Completion(State::Correct { class, typed }) = session.focus.clone() else {
            let mut outcome = self.card(session, 0, Vec::new());
            outcome.replies.insert(0, Reply::Toast(Toast::Stale));
            return outcome;
        };
        let (noted, _) = self.understood(&typed);
        if class != self.seen.class.id || noted.is_empty() || !self.is_finished() {
            let mut outcome = self.card(session, 0, Vec::new());
            outcome.replies.insert(0, Reply::Toast(Toast::Already));
            return outcome;
        }
        let by = self.staff.telegram_id;
        let mut outcome = Outcome::new(self.listening(session));
        outcome.replies.push(Reply::Toast(Toast::Saved));
        outcome = say(
            outcome,
            Line::Saved {
                class: (&self.seen.class).into(),
                told: told(&noted),
            },
        );
        let mut decided = Vec::new();
        for one in &noted {
            let person = self.seen.people.iter();
            let was = person
                .filter(|person| person.application == one.application)
                .map(|person| person.state)
                .next();
            match (one.after.passed, was) {
                (Some(passed), Some(was)) if one.before.passed != one.after.passed => {
                    decided.push(Decided {
                        application: one.application,
                        passed,
                        was,
                    });
                }
                // Nobody said yet whether they passed, so nobody said anything to them.
                (None, _) | (_, None) => {}
                (Some(_), Some(_)) => outcome.replies.push(Reply::SayToPerson {
                    person: one.person,
                    line: outcome::Line::Completion(Line::Corrected {
                        class: (&self.seen.class).into(),
                        marks: one.after.clone(),
                    }),
                }),
            }
        }
        wish(&mut outcome, Change::Note { class, noted, by });
        let said = decided.iter().map(|one| Reply::SayResult {
            application: one.application,
            was: one.was,
        });
        outcome.replies.extend(said.collect::<Vec<_>>());
        if !decided.is_empty() {
            wish(&mut outcome, Change::Decide { decided, by });
        }
        outcome
    }
}

/// How many hear of it: those of whom it was decided whether they passed.
fn told(noted: &[Noted]) -> usize {
    let decided = noted.iter().filter(|one| one.after.passed.is_some());
    decided.count()
}
