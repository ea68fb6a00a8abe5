//! The buttons of the call list. Row ids open nothing by themselves.

use crate::domain::follow_up::Step;
use crate::domain::work::Status;

/// What came of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Result {
    /// They were reached and answered.
    Answered,
    /// Nobody answered.
    NoAnswer,
    /// Somebody else answers at this number.
    WrongNumber,
    /// They do not want to be called.
    NoCalls,
}

impl Result {
    /// All of them.
    pub const ALL: [Result; 4] = [
        Result::Answered,
        Result::NoAnswer,
        Result::WrongNumber,
        Result::NoCalls,
    ];

    /// As stored; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Result::Answered => "answered",
            Result::NoAnswer => "no_answer",
            Result::WrongNumber => "wrong_number",
            Result::NoCalls => "no_calls",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Result> {
        Result::ALL.into_iter().find(|result| result.slug() == slug)
    }
}

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Those of today; of a centre, by row id.
    List(Option<i64>),
    /// One of them, by application and question.
    One(i64, Step),
    /// They were reached: what do they do now?
    Reached(i64, Step),
    /// What else came of the call.
    Call(i64, Step, Result),
    /// They do this now.
    Say {
        /// Row id of the application.
        application: i64,
        /// Which question.
        step: Step,
        /// What.
        status: Status,
        /// How many answers were known.
        seen: i64,
    },
    /// Look into a spell.
    Check(i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::List(None) => "list".to_owned(),
            Press::List(Some(centre)) => format!("list={centre}"),
            Press::One(application, step) => format!("one={application}.{}", step.days()),
            Press::Reached(application, step) => format!("reached={application}.{}", step.days()),
            Press::Call(application, step, result) => {
                format!("call={application}.{}.{}", step.days(), result.slug())
            }
            Press::Say {
                application,
                step,
                status,
                seen,
            } => format!("say={application}.{}.{}.{seen}", step.days(), status.slug()),
            Press::Check(spell) => format!("check={spell}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        if data == "list" {
            return Some(Press::List(None));
        }
        let (what, rest) = data.split_once('=')?;
        let id = |text: &str| text.parse().ok().filter(|id: &i64| *id > 0);
        let mut parts = rest.split('.');
        let first = id(parts.next()?)?;
        let mut step = || Step::from_days(parts.next()?.parse().ok()?);
        Some(match what {
            "list" => Press::List(Some(first)),
            "one" => Press::One(first, step()?),
            "reached" => Press::Reached(first, step()?),
            "call" => Press::Call(first, step()?, Result::from_slug(parts.next()?)?),
            "say" => Press::Say {
                application: first,
                step: step()?,
                status: Status::from_slug(parts.next()?)?,
                seen: parts.next()?.parse().ok().filter(|seen: &i64| *seen >= 0)?,
            },
            "check" => Press::Check(first),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let far = i64::MAX;
        let mut presses = vec![Press::List(None), Press::List(Some(far)), Press::Check(far)];
        for step in Step::ALL {
            presses.push(Press::One(far, step));
            presses.push(Press::Reached(far, step));
            presses.extend(Result::ALL.map(|result| Press::Call(far, step, result)));
            presses.extend(Status::ALL.map(|status| Press::Say {
                application: 9_999_999_999,
                step,
                status,
                seen: 9_999_999_999,
            }));
        }
        for press in presses {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
        for data in [
            "one=0.30",
            "one=1.31",
            "call=1.30.maybe",
            "say=1.30.working.-1",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
