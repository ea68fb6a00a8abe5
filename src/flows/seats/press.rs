//! The buttons of seats. Each names what it acts on; whether it may is decided by the row.

use crate::domain::reminder::WillCome;
use crate::flows::seats::Want;

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Take the seat of this application.
    Take(i64),
    /// Will you come to the test?
    Come {
        /// Row id of the application.
        application: i64,
        /// The answer.
        answer: WillCome,
        /// When that test is, in seconds since 1970: an answer about another day does not count.
        about: i64,
    },
    /// Staff: what did the person on the phone say?
    Called(i64),
    /// Staff: the person on the phone takes the seat.
    TakeFor(i64),
    /// Staff: the person on the phone does not; is the seat given up?
    GiveUpFor(i64),
    /// It is.
    GiveUpSure(i64),
    /// Staff: fix the seats of this class?
    Fix(i64),
    /// Yes.
    FixSure(i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::Take(id) => format!("take={id}"),
            Press::Come {
                application,
                answer,
                about,
            } => format!("come={application}.{}.{about}", answer.slug()),
            Press::Called(id) => format!("called={id}"),
            Press::TakeFor(id) => format!("take-for={id}"),
            Press::GiveUpFor(id) => format!("give-up-for={id}"),
            Press::GiveUpSure(id) => format!("give-up-sure={id}"),
            Press::Fix(class) => format!("fix={class}"),
            Press::FixSure(class) => format!("fix-sure={class}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let id = || rest.parse().ok().filter(|id: &i64| *id > 0);
        Some(match word {
            "take" => Press::Take(id()?),
            "come" => {
                let (application, rest) = rest.split_once('.')?;
                let (answer, about) = rest.split_once('.')?;
                Press::Come {
                    application: application.parse().ok().filter(|id: &i64| *id > 0)?,
                    answer: WillCome::from_slug(answer)?,
                    about: about.parse().ok()?,
                }
            }
            "called" => Press::Called(id()?),
            "take-for" => Press::TakeFor(id()?),
            "give-up-for" => Press::GiveUpFor(id()?),
            "give-up-sure" => Press::GiveUpSure(id()?),
            "fix" => Press::Fix(id()?),
            "fix-sure" => Press::FixSure(id()?),
            _ => return None,
        })
    }

    /// Is it a button of the desk of staff?
    #[must_use]
    pub fn is_of_staff(&self) -> bool {
        match self {
            Press::Take(_) | Press::Come { .. } => false,
            Press::Called(_)
            | Press::TakeFor(_)
            | Press::GiveUpFor(_)
            | Press::GiveUpSure(_)
            | Press::Fix(_)
            | Press::FixSure(_) => true,
        }
    }

    pub(super) fn wants(&self) -> Want {
        match self {
            Press::Take(application) | Press::Come { application, .. } => Want::Own(*application),
            Press::Called(application)
            | Press::TakeFor(application)
            | Press::GiveUpFor(application)
            | Press::GiveUpSure(application) => Want::Theirs(*application),
            Press::Fix(class) | Press::FixSure(class) => Want::Office(*class),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let mut presses = vec![
            Press::Take(1),
            Press::TakeFor(i64::MAX),
            Press::GiveUpFor(3),
            Press::GiveUpSure(i64::MAX),
            Press::Called(5),
            Press::Fix(4),
            Press::FixSure(i64::MAX),
        ];
        presses.extend(WillCome::ALL.map(|answer| Press::Come {
            application: i64::MAX,
            answer,
            about: 253_402_300_799,
        }));
        for press in presses {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
    }

    /// SEC-05: odd numbers are no buttons of ours.
    #[test]
    fn odd_data_is_no_press() {
        for data in [
            "take=0",
            "take=-1",
            "take=1 OR 1=1",
            "come=1.maybe.5",
            "come=1.yes",
            "fix=",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
