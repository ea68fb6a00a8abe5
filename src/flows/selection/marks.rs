//! Marks: documents, points, presence. Points and presence tell nobody; documents do, because the person can bring them.

use crate::domain::application::ApplicationState;
use crate::domain::selection::{Score, takes_part};
use crate::flows::event::Incoming;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::selection::press::document_mark;
use crate::flows::selection::{
    Asked, Change, LONGEST_REASON, Line, Neighbour, On, One, Phase, Scored, State, at_rest,
    in_place, not_theirs, saved, say, tidy, wish,
};
use crate::flows::session::{Focus, Session};

/// Documents named as missing at most.
const MOST_MISSING: usize = 20;

/// Leaving what is asked: points that were typed on the way stay.
#[must_use]
pub fn leave(session: Session) -> Outcome {
    let line = if let Focus::Selection(State::Score {
        application,
        kept: true,
        ..
    }) = &session.focus
    {
        let application = *application;
        outcome::Line::Selection(Line::LeftScoring { application })
    } else {
        outcome::Line::Menu(menu::Line::Left)
    };
    Outcome::new(at_rest(session)).say(line)
}

/// Were points kept on the way to the question that is open?
fn keeps_points(session: &Session) -> bool {
    matches!(
        session.focus,
        Focus::Selection(State::Score { kept: true, .. })
    )
}

impl On<'_> {
    /// All documents are there.
    pub(super) fn complete(&self, session: Session, incoming: &Incoming) -> Outcome {
        let session = match self.judging(session) {
            Ok(session) => session,
            Err(outcome) => return *outcome,
        };
        let state = self.one.applicant.state;
        let to = match state {
            // Further on than the documents; what was missing is forgotten.
            ApplicationState::InSelection => ApplicationState::InSelection,
            _ => ApplicationState::DocumentsPassed,
        };
        self.documents(session, to, Vec::new(), incoming)
    }

    /// Which are missing? Those noted before are marked.
    pub(super) fn begin_missing(&self, session: Session, incoming: &Incoming) -> Outcome {
        match self.judging(session) {
            Ok(session) => self.ask_missing(session, self.one.missing.clone(), Some(incoming)),
            Err(outcome) => *outcome,
        }
    }

    /// The question; in place of the card when a button asked for it.
    pub(super) fn ask_missing(
        &self,
        session: Session,
        chosen: Vec<String>,
        incoming: Option<&Incoming>,
    ) -> Outcome {
        let mut session = at_rest(session);
        session.focus = Focus::Selection(State::Missing {
            application: self.one.applicant.application,
            chosen: chosen.clone(),
        });
        let line = Line::AskMissing {
            one: Box::new(self.one.clone()),
            chosen,
        };
        let outcome = Outcome::new(session);
        match incoming {
            Some(incoming) => in_place(outcome, incoming, line),
            None => say(outcome, line),
        }
    }

    fn chosen(&self, session: &Session) -> Option<Vec<String>> {
        match &session.focus {
            Focus::Selection(State::Missing {
                application,
                chosen,
            }) if *application == self.one.applicant.application => Some(chosen.clone()),
            _ => None,
        }
    }

    /// One document more, or one less.
    pub(super) fn lacks(
        &self,
        session: Session,
        document: u32,
        lacks: bool,
        incoming: &Incoming,
    ) -> Outcome {
        let Some(mut chosen) = self.chosen(&session) else {
            return self.stale(session, incoming);
        };
        let session = match self.judging(session) {
            Ok(session) => session,
            Err(outcome) => return *outcome,
        };
        chosen.retain(|name| document_mark(name) != document);
        let named = self.class().documents.iter();
        let named = named.chain(&self.one.missing);
        if let Some(name) = named
            .into_iter()
            .find(|name| document_mark(name) == document)
            && lacks
        {
            chosen.push(name.clone());
        }
        self.ask_missing(session, chosen, Some(incoming))
    }

    /// A document that is not on the list.
    pub(super) fn missing_typed(
        &self,
        session: Session,
        mut chosen: Vec<String>,
        typed: &str,
    ) -> Outcome {
        if !self.manages() {
            return not_theirs(session);
        }
        let name = tidy(typed);
        let long = name.chars().count();
        if long > LONGEST_REASON {
            return say(Outcome::new(session), Line::TooLong(long));
        }
        if !chosen.contains(&name) && chosen.len() < MOST_MISSING {
            chosen.push(name);
        }
        self.ask_missing(session, chosen, None)
    }

    /// These are missing; without any, the question stays.
    pub(super) fn missing_save(&self, session: Session, incoming: &Incoming) -> Outcome {
        let Some(chosen) = self.chosen(&session) else {
            return self.stale(session, incoming);
        };
        let session = match self.judging(session) {
            Ok(session) => session,
            Err(outcome) => return *outcome,
        };
        if chosen.is_empty() {
            return self.ask_missing(session, chosen, Some(incoming));
        }
        let to = ApplicationState::DocumentsMissing;
        self.documents(session, to, chosen, incoming)
    }

    fn documents(
        &self,
        session: Session,
        to: ApplicationState,
        missing: Vec<String>,
        incoming: &Incoming,
    ) -> Outcome {
        let mut outcome = Outcome::new(at_rest(session));
        let about = self.about();
        if about.was == to && self.one.missing == missing {
            outcome.replies.push(Reply::Toast(Toast::Already));
            return self.card(outcome, self.one, incoming);
        }
        let mut now = self.one.clone();
        now.applicant.state = to;
        now.missing.clone_from(&missing);
        saved(&mut outcome);
        let list_changed = about.was == to && to == ApplicationState::DocumentsMissing;
        wish(&mut outcome, Change::Documents { about, to, missing });
        let mut outcome = self.card(outcome, &now, incoming);
        outcome.replies.push(Reply::SayResult {
            application: about.application,
            // Another list is news too, though the stage is the same.
            was: if list_changed {
                ApplicationState::Applied
            } else {
                about.was
            },
        });
        outcome
    }

    /// The same by a button: what was kept on the way to the question before it stays kept.
    pub(super) fn ask_next_score(&self, session: Session, scored: Scored) -> Outcome {
        let kept = keeps_points(&session);
        self.ask_score(session, scored, kept)
    }

    /// How many points?
    pub(super) fn ask_score(&self, session: Session, scored: Scored, kept: bool) -> Outcome {
        if !self.manages() {
            return not_theirs(session);
        }
        let mut session = match self.judging(session) {
            Ok(session) => at_rest(session),
            Err(outcome) => return *outcome,
        };
        session.focus = Focus::Selection(State::Score {
            application: self.one.applicant.application,
            scored,
            kept,
        });
        let line = Line::AskScore {
            asked: self.asked(scored),
            saved: None,
        };
        say(Outcome::new(session), line)
    }

    fn asked(&self, scored: Scored) -> Asked {
        Asked {
            application: self.one.applicant.application,
            name: self.one.applicant.name.clone(),
            class: self.class().id,
            scored,
            now: scored.of(&self.one.marks),
            next: self.ahead(scored).first().cloned(),
        }
    }

    /// Who come next among those without such points.
    fn ahead(&self, scored: Scored) -> &[Neighbour] {
        match scored {
            Scored::Test => &self.one.next_test,
            Scored::Interview => &self.one.next_interview,
        }
    }

    /// Points were typed: kept, and the next person without any is asked about.
    pub(super) fn score_typed(&self, session: Session, scored: Scored, typed: &str) -> Outcome {
        if !self.manages() {
            return not_theirs(session);
        }
        let session = match self.judging(session) {
            Ok(session) => session,
            Err(outcome) => return *outcome,
        };
        let asked = self.asked(scored);
        let Some(score) = Score::parse(typed) else {
            let above = Score::is_above(typed);
            return say(Outcome::new(session), Line::ScoreUnclear { asked, above });
        };
        let mut session = at_rest(session);
        let saved = (asked.name.clone(), score);
        let line = match asked.next {
            Some(next) => {
                session.focus = Focus::Selection(State::Score {
                    application: next.application,
                    scored,
                    kept: true,
                });
                Line::AskScore {
                    asked: Asked {
                        application: next.application,
                        name: next.name,
                        class: self.class().id,
                        scored,
                        now: None,
                        next: self.ahead(scored).get(1).cloned(),
                    },
                    saved: Some(saved),
                }
            }
            None => Line::AllScored {
                saved: Some(saved),
                scored,
                class: self.class().id,
            },
        };
        let mut outcome = Outcome::new(session);
        self.give(&mut outcome, scored, Some(score));
        say(outcome, line)
    }

    fn give(&self, outcome: &mut Outcome, scored: Scored, after: Option<Score>) {
        let before = scored.of(&self.one.marks);
        if before != after {
            let about = self.about();
            let change = Change::Score {
                about,
                scored,
                before,
                after,
            };
            wish(outcome, change);
        }
    }

    /// They were another's, or a slip.
    pub(super) fn score_taken_back(
        &self,
        session: Session,
        scored: Scored,
        incoming: &Incoming,
    ) -> Outcome {
        let session = match self.judging(session) {
            Ok(session) => session,
            Err(outcome) => return *outcome,
        };
        let mut outcome = Outcome::new(at_rest(session));
        self.give(&mut outcome, scored, None);
        let mut now = self.one.clone();
        match scored {
            Scored::Test => now.marks.test = None,
            Scored::Interview => now.marks.interview = None,
        }
        saved(&mut outcome);
        self.card(outcome, &now, incoming)
    }

    /// Was at the test, or was not. Whoever teaches the class may say it too.
    pub(super) fn came(&self, session: Session, came: bool, incoming: &Incoming) -> Outcome {
        let session = match self.judging(session) {
            Ok(session) => session,
            Err(outcome) => return *outcome,
        };
        let mut outcome = Outcome::new(at_rest(session));
        if self.one.marks.came == Some(came) {
            outcome.replies.push(Reply::Toast(Toast::Already));
            return self.card(outcome, self.one, incoming);
        }
        let about = self.about();
        wish(&mut outcome, Change::Came { about, came });
        let mut now = self.one.clone();
        now.marks.came = Some(came);
        saved(&mut outcome);
        self.card(outcome, &now, incoming)
    }

    /// The question that a button belongs to is over: the card as it stands.
    pub(super) fn stale(&self, session: Session, incoming: &Incoming) -> Outcome {
        let mut outcome = Outcome::new(at_rest(session));
        outcome.replies.push(Reply::Toast(Toast::Stale));
        self.card(outcome, self.one, incoming)
    }

    /// Is this application judged now?
    pub(super) fn is_judged(one: &One, phase: Phase) -> bool {
        phase == Phase::Judging && takes_part(one.applicant.state)
    }
}
