//! What people hear when their application comes to another public stage: accepted, reserve, refused and the rest. Nobody
//! speaks here; whoever changes an application (`Reply::SayResult`, `app::results`) has it said from what its row holds then.

use jiff::Timestamp;

use crate::domain::application::{ApplicationState, PublicStage, public_in};
use crate::domain::class::ClassState;
use crate::domain::eligibility::Applicant;
use crate::domain::selection::RefusalReason;
use crate::flows::applications::Shown;
use crate::flows::facts::application::{Held, seat_in_the_way};
use crate::flows::facts::class::Class;
use crate::flows::training::nearest::{fits, nearest};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Name of the person.
    pub name: String,
    /// The letter says above for whom it is: several people share the chat.
    pub addressed: bool,
    /// The application as it stands now.
    pub shown: Shown,
    /// What it was before.
    pub was: ApplicationState,
    /// People who applied to the class and did not withdraw.
    pub applicants: u32,
    /// Seats of the class that nobody has.
    pub seats_left: u32,
    /// What is offered to somebody who is not in the class.
    pub next: Next,
    /// The moment.
    pub now: Timestamp,
}

/// What is offered to somebody who is not in the class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Nothing that is open fits.
    Nothing,
    /// The nearest class that fits.
    Class(Box<Class>),
    /// An application to the class that was named as second choice.
    Second {
        /// Row id of the new application.
        id: i64,
        /// Its class.
        class: Box<Class>,
    },
}

/// Is something else offered at this stage, in this state?
#[must_use]
pub fn offers_next(stage: PublicStage, application: ApplicationState) -> bool {
    match stage {
        PublicStage::Finished => application == ApplicationState::NotPassed,
        PublicStage::NotAccepted | PublicStage::Forfeited => true,
        PublicStage::Registered
        | PublicStage::DocumentsNeeded
        | PublicStage::Selection
        | PublicStage::Reserve
        | PublicStage::Accepted
        | PublicStage::Confirmed
        | PublicStage::InTraining
        | PublicStage::Withdrawn
        | PublicStage::ClassPostponed
        | PublicStage::ClassCancelled => false,
    }
}

/// The second choice, when it is applied to now: the first class refused somebody who did their part, the second one fits, was
/// not applied to, and nobody was judged in it yet.
#[must_use]
pub fn second_choice(
    shown: &Shown,
    applicant: &Applicant,
    held: &[Held],
    now: Timestamp,
) -> Option<Class> {
    let class = shown.second.as_ref()?;
    let refused = public_in(shown.state, shown.class.state) == PublicStage::NotAccepted;
    let missed = shown.detail.because == Some(RefusalReason::Absent);
    let takes = match class.state {
        ClassState::Open => class.takes_applications(now),
        // Registration is over, but whoever named it in time counts as in time, until it has its test.
        ClassState::Closed | ClassState::Selecting => class.test_at.is_none_or(|test| now < test),
        ClassState::Draft
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    };
    let free = held.iter().all(|one| one.class != class.id)
        && seat_in_the_way(held, class).is_none()
        && fits(class, applicant);
    (refused && !missed && takes && free).then(|| class.clone())
}

/// The nearest class that fits, among those that are open: of the same field first, then of one of their interests (by slug).
#[must_use]
pub fn offered(
    shown: &Shown,
    open: &[Class],
    (applicant, interests): (&Applicant, &[String]),
    held: &[Held],
    now: Timestamp,
) -> Next {
    let found = nearest(&shown.class, open, (Some(applicant), interests), held, now);
    found.map_or(Next::Nothing, |class| Next::Class(Box::new(class.clone())))
}
