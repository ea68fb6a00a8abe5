//! One application with what the decision needs, and what noting or moving it would change for others.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::domain::name::Name;
use crate::domain::seats::{Skip, Waiting};
use crate::domain::selection::{Candidate, Proposed, RefusalReason, Verdict, propose};
use crate::flows::classes::Applicant;
use crate::flows::selection::{Hold, Judged, Marks, Moved, Neighbour, Trained};

/// One application with what the decision needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct One {
    /// The person and the class.
    pub applicant: Applicant,
    /// What was noted.
    pub marks: Marks,
    /// Names of the documents that are missing.
    pub missing: Vec<String>,
    /// Earlier trainings, the newest first.
    pub trained: Vec<Trained>,
    /// Where staff moved them.
    pub moved: Option<Moved>,
    /// The reason of a refusal, chosen or announced.
    pub because: Option<RefusalReason>,
    /// What the ranking and staff propose, while it is judged.
    pub proposed: Option<Proposed>,
    /// Everybody who is judged in the class, this one too: what is proposed depends on all of them.
    pub judged: Vec<Judged>,
    /// After the announcement: who is offered the seat when this one does not have it.
    pub next_up: Option<Name>,
    /// The announcement that waits.
    pub hold: Option<Hold>,
    /// The number in the queue.
    pub queue: Option<u32>,
    /// Until when the seat is held.
    pub seat_until: Option<Timestamp>,
    /// Seats of the class that are taken.
    pub seats: u32,
    /// The greatest number in the queue of the class that was ever given.
    pub last_in_queue: u32,
    /// Reserves who would come first if this one waited too, the first first; only after the announcement.
    pub ahead: Vec<Waiting>,
    /// What keeps this one from taking a seat now; only after the announcement.
    pub hindrance: Option<Skip>,
    /// Who applied next.
    pub next: Option<Neighbour>,
    /// Who come next among those without points of the test, two at most: the one to be asked about, and who can be gone on to.
    pub next_test: Vec<Neighbour>,
    /// The same for points of the interview.
    pub next_interview: Vec<Neighbour>,
}

impl One {
    /// What is proposed once this application is noted as it stands here.
    #[must_use]
    pub fn proposes(&self) -> Option<Proposed> {
        let application = self.applicant.application;
        let moved = self.moved.as_ref().map(|moved| moved.to);
        let ranked = self.ranked(moved).into_iter();
        ranked
            .map(|(one, _)| one)
            .find(|one| one.application == application)
    }

    /// The consent to the service holds, as far as it is known here.
    #[must_use]
    pub fn agrees(&self) -> bool {
        let application = self.applicant.application;
        let withdrawn =
            |one: &Judged| one.candidate.application == application && !one.candidate.agrees;
        self.hindrance != Some(Skip::NoConsent) && !self.judged.iter().any(withdrawn)
    }

    /// Whom the ranking would place elsewhere when this one is moved there, each with where.
    #[must_use]
    pub fn displaces(&self, to: Verdict) -> Vec<(Name, Verdict)> {
        let application = self.applicant.application;
        let moved = self.moved.as_ref().map(|moved| moved.to);
        let before: HashMap<i64, Verdict> = (self.ranked(moved).iter())
            .map(|(one, _)| (one.application, one.verdict))
            .collect();
        let after = self.ranked(Some(to)).into_iter();
        after
            .filter(|(one, _)| one.application != application)
            .filter(|(one, _)| before.get(&one.application) != Some(&one.verdict))
            .map(|(one, name)| (name.clone(), one.verdict))
            .collect()
    }

    /// Everybody as they would be ranked, with this one as noted here and moved there.
    fn ranked(&self, moved: Option<Verdict>) -> Vec<(Proposed, &Name)> {
        let application = self.applicant.application;
        let as_noted = |one: &Judged| {
            if one.candidate.application != application {
                return one.candidate.clone();
            }
            Candidate {
                application,
                state: self.applicant.state,
                test: self.marks.test,
                interview: self.marks.interview,
                came: self.marks.came,
                agrees: one.candidate.agrees,
                moved,
                because: self.because,
            }
        };
        let candidates: Vec<Candidate> = self.judged.iter().map(as_noted).collect();
        let names: HashMap<i64, &Name> = (self.judged.iter())
            .map(|one| (one.candidate.application, &one.name))
            .collect();
        let class = &self.applicant.class;
        propose(&candidates, class.quota, class.reserves)
            .into_iter()
            .filter_map(|one| Some((one, *names.get(&one.application)?)))
            .collect()
    }
}
