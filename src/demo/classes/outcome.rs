//! How classes and applications got to where they stand.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp, ToSpan as _};

use crate::demo::classes::plan::Planned;
use crate::demo::dice::Dice;
use crate::domain::application::ApplicationState;
use crate::domain::audit::Action;
use crate::domain::class::ClassState;
use crate::domain::seats::DEADLINE_HOUR;
use crate::domain::selection::{Candidate, RefusalReason, Score, Verdict, propose};
use crate::domain::wib;
use crate::flows::selection::Decided;

/// How far the office has come with a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Come {
    Nowhere,
    Documents,
    Results,
    Training,
    End,
}

fn come(state: ClassState) -> Come {
    match state {
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Postponed
        | ClassState::Cancelled => Come::Nowhere,
        ClassState::Selecting => Come::Documents,
        ClassState::Announced => Come::Results,
        ClassState::Running => Come::Training,
        ClassState::Finished => Come::End,
    }
}

fn days_after(at: Timestamp, days: i64) -> Timestamp {
    at.saturating_add(SignedDuration::from_hours(24 * days))
        .unwrap_or(at)
}

/// What became of one application.
#[derive(Debug)]
pub(super) struct Judged {
    /// Row id.
    pub(super) application: i64,
    /// What the look at its documents led to; nothing while nobody looked.
    pub(super) documents: Option<ApplicationState>,
    /// Was at the test.
    pub(super) came: Option<bool>,
    /// Points of the test and of the interview.
    pub(super) scores: Option<(Score, Score)>,
    /// The answer.
    pub(super) decided: Option<Decided>,
    /// The states after it, each with its moment.
    pub(super) later: Vec<(ApplicationState, Timestamp)>,
}

/// When staff looked at the documents, and noted who came and what points they got.
pub(super) fn judged_at(planned: &Planned) -> [Timestamp; 2] {
    let until = planned.terms.registration_until;
    [days_after(until, 1), days_after(until, 3)]
}

/// What became of the applications to a class, given with their people in the order in which they came: the ranking decides, as
/// it does for everybody. `seats` holds who has a seat somewhere already.
pub(super) fn of(
    planned: &Planned,
    own: &[(i64, usize)],
    seats: &mut HashSet<usize>,
    now: Timestamp,
) -> Vec<Judged> {
    let come = come(planned.state);
    let mut all: Vec<Judged> = (0..)
        .zip(own)
        .map(|(rank, (application, _))| marked(come, rank, *application))
        .collect();
    if come < Come::Results {
        return all;
    }
    let candidates: Vec<Candidate> = all
        .iter()
        .zip(own)
        .map(|(judged, (_, person))| {
            let has_seat = seats.contains(person);
            Candidate {
                agrees: true,
                application: judged.application,
                state: judged.documents.unwrap_or(ApplicationState::Applied),
                test: judged.scores.map(|(test, _)| test),
                interview: judged.scores.map(|(_, interview)| interview),
                came: judged.came,
                moved: has_seat.then_some(Verdict::NotAccepted),
                because: has_seat.then_some(RefusalReason::TrainedBefore),
            }
        })
        .collect();
    let (quota, reserves) = (planned.terms.quota, planned.terms.reserves);
    // Those who have a seat may still take it: nobody of the made-up people loses one while somebody looks around.
    let held_until = wib::local(now).date().saturating_add(2.days());
    let held_until = wib::instant(held_until, DEADLINE_HOUR);
    for proposed in propose(&candidates, quota, reserves) {
        let places = all.iter_mut().zip(own);
        let mut places = places.filter(|(one, _)| one.application == proposed.application);
        let Some((judged, (_, person))) = places.next() else {
            continue;
        };
        let accepted = proposed.verdict == Verdict::Accepted;
        if accepted {
            seats.insert(*person);
            judged.later = afterwards(planned, come, proposed.rank);
        }
        judged.decided = Some(Decided {
            application: judged.application,
            was: judged.documents.unwrap_or(ApplicationState::Applied),
            verdict: proposed.verdict,
            queue: (proposed.verdict == Verdict::Reserve).then_some(proposed.rank),
            seat_until: held_until.filter(|_| accepted),
            because: proposed.because,
        });
    }
    all
}

/// One in eleven lacks a document, one in thirteen of the others did not come.
fn marked(come: Come, rank: usize, application: i64) -> Judged {
    let mut judged = Judged {
        application,
        documents: None,
        came: None,
        scores: None,
        decided: None,
        later: Vec::new(),
    };
    if come == Come::Nowhere {
        return judged;
    }
    if rank % 11 == 5 {
        judged.documents = Some(ApplicationState::DocumentsMissing);
        return judged;
    }
    judged.documents = Some(ApplicationState::DocumentsPassed);
    let was_there = rank % 13 != 7;
    judged.came = Some(was_there);
    if was_there {
        let mut dice = Dice(
            application
                .unsigned_abs()
                .wrapping_mul(0x9e37_79b9_7f4a_7c15),
        );
        let mut points = || {
            let halves = 90 + dice.below(106);
            let hundredths = i64::try_from(halves * 50).unwrap_or_default();
            Score::from_hundredths(hundredths)
        };
        judged.scores = points().zip(points());
    }
    judged
}

/// What came after a seat was given to the one of this rank.
fn afterwards(planned: &Planned, come: Come, rank: u32) -> Vec<(ApplicationState, Timestamp)> {
    use ApplicationState as S;
    let confirmed = days_after(planned.terms.registration_until, 6);
    if come == Come::Results {
        let taken = rank.is_multiple_of(2);
        return taken
            .then_some((S::Confirmed, confirmed))
            .into_iter()
            .collect();
    }
    let morning = wib::instant(planned.terms.starts_on, planned.terms.begins_at);
    let evening = wib::instant(planned.terms.ends_on, planned.terms.ends_at);
    let mut states = vec![
        (S::Confirmed, confirmed),
        (S::InTraining, morning.unwrap_or(confirmed)),
    ];
    if come == Come::End {
        let state = match rank % 15 {
            3 => S::Left,
            9 => S::NotPassed,
            _ => S::Passed,
        };
        states.push((state, evening.unwrap_or(confirmed)));
    }
    states
}

/// What staff and the clock did with a class since it was opened: what is kept on record, where it led, and when.
pub(super) fn steps(planned: &Planned) -> Vec<(Action, ClassState, Timestamp)> {
    let until = planned.terms.registration_until;
    let morning = wib::instant(planned.terms.starts_on, planned.terms.begins_at);
    let evening = wib::instant(planned.terms.ends_on, planned.terms.ends_at);
    let all = [
        (Action::ClassClosed, ClassState::Closed, until),
        (
            Action::SelectionBegun,
            ClassState::Selecting,
            days_after(until, 1),
        ),
        (
            Action::ResultsAnnounced,
            ClassState::Announced,
            days_after(until, 5),
        ),
        (
            Action::ClassStarted,
            ClassState::Running,
            morning.unwrap_or(until),
        ),
        (
            Action::ClassFinished,
            ClassState::Finished,
            evening.unwrap_or(until),
        ),
    ];
    let off_course = |action, state| vec![all[0], (action, state, days_after(until, 2))];
    match planned.state {
        ClassState::Draft | ClassState::Open => Vec::new(),
        ClassState::Closed => all[..1].to_vec(),
        ClassState::Selecting => all[..2].to_vec(),
        ClassState::Announced => all[..3].to_vec(),
        ClassState::Running => all[..4].to_vec(),
        ClassState::Finished => all.to_vec(),
        ClassState::Postponed => off_course(Action::ClassPostponed, ClassState::Postponed),
        ClassState::Cancelled => off_course(Action::ClassCancelled, ClassState::Cancelled),
    }
}
