//! What is said about one's applications.

use jiff::Timestamp;

use crate::domain::application::{
    ApplicationState, PublicStage, may_change, may_withdraw, public_in,
};
use crate::domain::class::ClassCode;
use crate::domain::name::Name;
use crate::domain::{office_hours, wib};
use crate::flows::applications::choose::For;
use crate::flows::facts::application::Detail;
use crate::flows::facts::class::Class;

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Where a person stands.
    Overview(Box<Overview>),
    /// One application, with what may be done about it at this moment.
    Card(Box<Shown>, Timestamp),
    /// Everything that is over, the newest first.
    History(Vec<Shown>, Timestamp),
    /// Why is it given up?
    WithdrawQuestion(Box<Shown>),
    /// The words name no reason: the question again.
    ReasonUnknown(Box<Shown>),
    /// Given up.
    Withdrawn {
        /// The application.
        shown: Box<Shown>,
        /// Registration runs: it may be taken up again.
        may_return: bool,
    },
    /// It was given up before.
    WithdrawnBefore(Box<Shown>),
    /// It cannot be given up here: training runs, or it was decided.
    TooLate(Box<Shown>),
    /// Left as it was.
    Kept {
        /// Row id.
        id: i64,
    },
    /// Classes that fit, to choose from.
    Choices {
        /// The application.
        shown: Box<Shown>,
        /// What for.
        purpose: For,
        /// Those of this page.
        classes: Vec<Class>,
        /// Counted from 0.
        page: u16,
        /// There is a page behind it.
        more: bool,
    },
    /// No other open class fits.
    NoChoices {
        /// The application.
        shown: Box<Shown>,
        /// What for.
        purpose: For,
    },
    /// This class instead?
    SwapQuestion {
        /// The application that would be given up.
        shown: Box<Shown>,
        /// The class instead.
        class: Box<Class>,
    },
    /// Another class instead: done.
    Swapped {
        /// The application that was given up.
        from: Box<Shown>,
        /// Row id of the application that stands now.
        id: i64,
        /// Its class.
        class: Box<Class>,
    },
    /// The class chosen does not do (any more): closed, does not fit, applied to before, falls into a confirmed seat.
    ChoiceGone {
        /// Row id of the application.
        id: i64,
        /// What for.
        purpose: For,
        /// Code of the class chosen, when there is one.
        code: Option<ClassCode>,
    },
    /// The second choice is noted.
    SecondNamed {
        /// The application.
        shown: Box<Shown>,
    },
    /// No second choice any more.
    SecondTakenBack {
        /// Row id.
        id: i64,
    },
    /// Registration is over: the second choice stays as it is.
    SecondTooLate {
        /// Row id.
        id: i64,
    },
}

/// Where a person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Row id, from which the registration number is made.
    pub person: i64,
    /// Name.
    pub name: Name,
    /// When they registered.
    pub registered_at: Timestamp,
    /// Fields wished for.
    pub skills: Vec<String>,
    /// The consent to the service was withdrawn.
    pub paused: bool,
    /// Announcements are agreed to.
    pub announcements: bool,
    /// Their applications that stand: what waits for them comes first.
    pub shown: Vec<Shown>,
    /// Those that are over, the newest first.
    pub over: Vec<Shown>,
    /// Without applications: classes open in the fields wished for.
    pub open: Vec<Class>,
    /// The moment.
    pub now: Timestamp,
}

/// One application with its classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Row id; the number is made from it.
    pub id: i64,
    /// Where it stands.
    pub state: ApplicationState,
    /// Its class.
    pub class: Class,
    /// The class named as second choice.
    pub second: Option<Class>,
    /// When the person applied.
    pub applied_at: Timestamp,
    /// What is known of its state beyond its name.
    pub detail: Detail,
}

impl Shown {
    /// Where it stands, for the person.
    #[must_use]
    pub fn stage(&self) -> PublicStage {
        public_in(self.state, self.class.state)
    }

    /// Until when missing documents can be brought: until the test; without one, until registration ends, and at least three
    /// working days from the moment they were found missing.
    #[must_use]
    pub fn documents_until(&self) -> Option<Timestamp> {
        let since = self.detail.since?;
        let is_free = |day| self.class.days_off.is_off(day);
        let mut day = wib::local(since).date();
        for _ in 0..3 {
            day = office_hours::next_working_day(day, &is_free);
        }
        let usual = wib::instant(day, office_hours::CLOSES)?;
        let test = self.class.test_at.filter(|test| since < *test);
        Some(test.unwrap_or(usual.max(self.class.registration_until)))
    }

    /// Does the next step wait for the person?
    #[must_use]
    pub fn waits_for_person(&self) -> bool {
        match self.stage() {
            PublicStage::Accepted | PublicStage::DocumentsNeeded => true,
            PublicStage::Registered
            | PublicStage::Selection
            | PublicStage::Reserve
            | PublicStage::Confirmed
            | PublicStage::InTraining
            | PublicStage::Finished
            | PublicStage::NotAccepted
            | PublicStage::Withdrawn
            | PublicStage::Forfeited
            | PublicStage::ClassPostponed
            | PublicStage::ClassCancelled => false,
        }
    }

    /// May the person give it up?
    #[must_use]
    pub fn may_withdraw(&self) -> bool {
        may_withdraw(self.state, self.class.state)
    }

    /// May the person change what they said in it at this moment?
    #[must_use]
    pub fn may_change(&self, now: Timestamp) -> bool {
        may_change(self.state, self.class.state) && self.class.takes_applications(now)
    }
}
