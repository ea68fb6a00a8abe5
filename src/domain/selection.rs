//! Selection: what is judged, how people are ranked, and what becomes of each. The ranking proposes, a person decides
//! (law 27/2022, article 10, on decisions by machines alone).
//!
//! Rank: the mean of the scores that were given, the higher first; of equals the higher test score, then the higher
//! interview score, then whoever applied earlier. Who withdrew the consent, lacks a document, did not come to the test, or has no score where
//! others have one, is not proposed for a seat by itself.

use serde::{Deserialize, Serialize};

use super::application::ApplicationState;

/// Points of a test or an interview, 0 to 100 with two decimals, kept in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Score(u16);

impl Score {
    /// 100 points.
    pub const GREATEST: u16 = 10_000;

    /// From hundredths of a point; `None` above 100 points.
    pub fn from_hundredths(hundredths: i64) -> Option<Self> {
        let hundredths = u16::try_from(hundredths).ok()?;
        (hundredths <= Self::GREATEST).then_some(Self(hundredths))
    }

    /// A number above the highest was typed.
    pub fn is_above(typed: &str) -> bool {
        let number = typed.trim().replace(',', ".").parse::<f64>();
        number.is_ok_and(|number| number.is_finite() && number > 100.0)
    }

    pub fn hundredths(self) -> u16 {
        self.0
    }

    /// As typed: `78`, `78,5`, `78.25`. `None` for anything else, also below 0 and above 100.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let (whole, part) = typed.split_once([',', '.']).unwrap_or((typed, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() > 3 || part.len() > 2 || !digits(whole) || !digits(part)
        {
            return None;
        }
        if part.is_empty() && typed.len() != whole.len() {
            return None;
        }
        let hundredths: i64 = format!("{whole}{part:0<2}").parse().ok()?;
        Self::from_hundredths(hundredths)
    }
}

/// What became of an application, as it is proposed and then announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Accepted,
    Reserve,
    NotAccepted,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::Accepted, Self::Reserve, Self::NotAccepted];

    /// The name in the database, in buttons and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Reserve => "reserve",
            Self::NotAccepted => "not_accepted",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.slug() == slug)
    }

    /// The state after it is announced.
    pub fn state(self) -> ApplicationState {
        match self {
            Self::Accepted => ApplicationState::Accepted,
            Self::Reserve => ApplicationState::Reserve,
            Self::NotAccepted => ApplicationState::NotAccepted,
        }
    }
}

/// Why somebody is not accepted, told to them in words. Staff choose one; the program proposes the first that is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalReason {
    /// More people than seats, and others had more points.
    SeatsFull,
    /// A document was missing until the end.
    Documents,
    /// Was not at the test.
    Absent,
    /// Does not fit the rules of the class.
    Rules,
    /// Had a training a short time ago; others come first.
    TrainedBefore,
    /// Staff will explain it in person.
    Other,
    /// Withdrew the consent to the service, so that nothing of them may be used.
    NoConsent,
}

impl RefusalReason {
    /// In the order of the buttons.
    pub const ALL: [Self; 7] = [
        Self::SeatsFull,
        Self::Documents,
        Self::Absent,
        Self::Rules,
        Self::TrainedBefore,
        Self::Other,
        Self::NoConsent,
    ];

    /// The name in the database, in buttons and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::SeatsFull => "seats_full",
            Self::Documents => "documents",
            Self::Absent => "absent",
            Self::Rules => "rules",
            Self::TrainedBefore => "trained_before",
            Self::Other => "other",
            Self::NoConsent => "no_consent",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.slug() == slug)
    }
}

/// What is known of one application when it is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Row id; whoever applied earlier has the smaller one.
    pub application: i64,
    pub state: ApplicationState,
    pub test: Option<Score>,
    pub interview: Option<Score>,
    /// To the test; `None`: nobody noted it.
    pub came: Option<bool>,
    /// The consent to the service holds.
    pub agrees: bool,
    /// Where staff moved this application, which the ranking leaves alone.
    pub moved: Option<Verdict>,
    /// Why, when it was moved to `NotAccepted`.
    pub because: Option<RefusalReason>,
}

/// What is proposed for one application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    /// Row id.
    pub application: i64,
    pub verdict: Verdict,
    /// From 1 on through the accepted, then from 1 on through the reserves; 0 for who is not accepted.
    pub rank: u32,
    /// Only with `NotAccepted`.
    pub because: Option<RefusalReason>,
}

/// Takes part in the selection: the application stands and was not decided.
pub fn takes_part(state: ApplicationState) -> bool {
    use ApplicationState as S;
    match state {
        S::Applied | S::DocumentsMissing | S::DocumentsPassed | S::InSelection => true,
        S::DocumentsRefused
        | S::AbsentAtTest
        | S::Accepted
        | S::Reserve
        | S::NotAccepted
        | S::Confirmed
        | S::Withdrawn
        | S::Forfeited
        | S::InTraining
        | S::Left
        | S::Passed
        | S::NotPassed => false,
    }
}

/// Everybody who takes part, the accepted first, then the reserves, then the others, each in order of rank. People whom staff
/// moved keep their verdict and are counted: they come before those whom the ranking would place beside them.
pub fn propose(candidates: &[Candidate], quota: u16, reserves: u16) -> Vec<Proposed> {
    let mut judged: Vec<&Candidate> = candidates
        .iter()
        .filter(|candidate| takes_part(candidate.state))
        .collect();
    let scored = judged.iter().any(|one| total(one).is_some());
    judged.sort_by_key(|one| {
        (
            std::cmp::Reverse(total(one)),
            std::cmp::Reverse(one.test),
            std::cmp::Reverse(one.interview),
            one.application,
        )
    });
    let moved_to = |verdict| move |one: &&&Candidate| one.moved == Some(verdict);
    let (seats_moved, queue_moved) = (
        judged.iter().filter(moved_to(Verdict::Accepted)).count(),
        judged.iter().filter(moved_to(Verdict::Reserve)).count(),
    );
    let mut seats = usize::from(quota).saturating_sub(seats_moved);
    let mut places = usize::from(reserves).saturating_sub(queue_moved);
    let mut lists: [Vec<Proposed>; 3] = Default::default();
    for one in judged {
        let hindrance = hindrance(one, scored);
        let verdict = match (one.moved, hindrance) {
            (Some(verdict), _) => verdict,
            (None, None) if seats > 0 => {
                seats -= 1;
                Verdict::Accepted
            }
            (None, None) if places > 0 => {
                places -= 1;
                Verdict::Reserve
            }
            (None, Some(_) | None) => Verdict::NotAccepted,
        };
        let list = match verdict {
            Verdict::Accepted => &mut lists[0],
            Verdict::Reserve => &mut lists[1],
            Verdict::NotAccepted => &mut lists[2],
        };
        let because = one
            .because
            .or(hindrance)
            .unwrap_or(RefusalReason::SeatsFull);
        let refused = verdict == Verdict::NotAccepted;
        list.push(Proposed {
            application: one.application,
            verdict,
            rank: if refused {
                0
            } else {
                u32::try_from(list.len() + 1).unwrap_or(u32::MAX)
            },
            because: refused.then_some(because),
        });
    }
    lists.into_iter().flatten().collect()
}

/// The mean of the scores that were given.
pub fn total(candidate: &Candidate) -> Option<Score> {
    match (candidate.test, candidate.interview) {
        (Some(test), Some(interview)) => {
            let sum = u32::from(test.0) + u32::from(interview.0);
            u16::try_from(sum / 2).ok().map(Score)
        }
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}

/// What keeps an application from being proposed by itself.
fn hindrance(one: &Candidate, others_have_scores: bool) -> Option<RefusalReason> {
    if !one.agrees {
        return Some(RefusalReason::NoConsent);
    }
    if one.came == Some(false) {
        return Some(RefusalReason::Absent);
    }
    if one.state == ApplicationState::DocumentsMissing {
        return Some(RefusalReason::Documents);
    }
    (others_have_scores && total(one).is_none()).then_some(RefusalReason::Absent)
}

#[cfg(test)]
#[path = "selection_tests.rs"]
mod tests;
