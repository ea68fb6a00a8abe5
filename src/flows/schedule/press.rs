//! The buttons of one's own schedule. Each names the meeting and the application it is about, so that it is clear whose answer
//! it is where a family shares a chat; whether the chat may answer for them is decided by the row.

use crate::domain::meeting::Answer;

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Will you come to this meeting?
    Answer {
        /// Row id of the meeting.
        meeting: i64,
        /// Row id of the application.
        application: i64,
        /// The answer.
        answer: Answer,
    },
    /// A word on the morning of every day, or only where it matters.
    Daily {
        /// Row id of the application.
        application: i64,
        /// Every day.
        on: bool,
    },
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Answer {
                meeting,
                application,
                answer,
            } => {
                let word = match answer {
                    Answer::Coming => "come",
                    Answer::Excused => "excused",
                    Answer::Sick => "sick",
                };
                format!("{word}={meeting}.{application}")
            }
            Press::Daily { application, on } => {
                format!("daily-{}={application}", if on { "on" } else { "off" })
            }
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let row = |text: &str| text.parse().ok().filter(|id: &i64| *id > 0);
        let answered = |answer| {
            let (meeting, application) = rest.split_once('.')?;
            Some(Press::Answer {
                meeting: row(meeting)?,
                application: row(application)?,
                answer,
            })
        };
        let daily = |on| {
            Some(Press::Daily {
                application: row(rest)?,
                on,
            })
        };
        match word {
            "come" => answered(Answer::Coming),
            "excused" => answered(Answer::Excused),
            "sick" => answered(Answer::Sick),
            "daily-on" => daily(true),
            "daily-off" => daily(false),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let mut presses: Vec<Press> = Answer::ALL
            .map(|answer| Press::Answer {
                meeting: i64::MAX,
                application: i64::MAX,
                answer,
            })
            .into();
        presses.extend([true, false].map(|on| Press::Daily {
            application: i64::MAX,
            on,
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
            "come=1",
            "come=0.1",
            "come=1.-1",
            "sick=1.2.3",
            "excused=1. 2",
            "daily-on=",
            "daily-maybe=1",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
