//! The buttons of one's own schedule. Each names the meeting and the application it is about, so that it is clear whose answer
//! it is where a family shares a chat; whether the chat may answer for them is decided by the row.

use crate::domain::meeting::Answer;
use crate::flows::schedule::view::{Span, Want};

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
    /// The schedule of these days.
    Show(Span),
    /// The files for a calendar.
    Calendar,
    /// The picture of these days.
    Picture(Span),
    /// To which meeting will somebody not come?
    Away,
    /// One meeting, to be answered (again).
    Meeting {
        /// Row id of the meeting.
        meeting: i64,
        /// Row id of the application.
        application: i64,
    },
    /// Another reason or a letter for what was said already.
    Reason {
        /// Row id of the meeting.
        meeting: i64,
        /// Row id of the application.
        application: i64,
    },
    /// Sick, without a word why.
    NoReason {
        /// Row id of the meeting.
        meeting: i64,
        /// Row id of the application.
        application: i64,
    },
    /// Nothing is said; the question is left.
    Keep {
        /// Row id of the meeting.
        meeting: i64,
        /// Row id of the application.
        application: i64,
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
            Press::Show(span) => format!("show={}", span.slug()),
            Press::Calendar => "file=calendar".to_owned(),
            Press::Picture(span) => format!("picture={}", span.slug()),
            Press::Away => "away=which".to_owned(),
            Press::Meeting {
                meeting,
                application,
            } => format!("meeting={meeting}.{application}"),
            Press::Reason {
                meeting,
                application,
            } => format!("reason={meeting}.{application}"),
            Press::NoReason {
                meeting,
                application,
            } => format!("no-reason={meeting}.{application}"),
            Press::Keep {
                meeting,
                application,
            } => format!("keep={meeting}.{application}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let row = |text: &str| text.parse().ok().filter(|id: &i64| *id > 0);
        let slot = || {
            let (meeting, application) = rest.split_once('.')?;
            Some((row(meeting)?, row(application)?))
        };
        let answered = |answer| {
            let (meeting, application) = slot()?;
            Some(Press::Answer {
                meeting,
                application,
                answer,
            })
        };
        let about = |press: fn(i64, i64) -> Press| slot().map(|(meeting, one)| press(meeting, one));
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
            "show" => Span::from_slug(rest).map(Press::Show),
            "file" => (rest == "calendar").then_some(Press::Calendar),
            "picture" => Span::from_slug(rest).map(Press::Picture),
            "away" => (rest == "which").then_some(Press::Away),
            "meeting" => about(|meeting, application| Press::Meeting {
                meeting,
                application,
            }),
            "reason" => about(|meeting, application| Press::Reason {
                meeting,
                application,
            }),
            "no-reason" => about(|meeting, application| Press::NoReason {
                meeting,
                application,
            }),
            "keep" => about(|meeting, application| Press::Keep {
                meeting,
                application,
            }),
            _ => None,
        }
    }

    pub(super) fn wants(self) -> Want {
        match self {
            Press::Answer {
                meeting,
                application,
                ..
            }
            | Press::Meeting {
                meeting,
                application,
            }
            | Press::Reason {
                meeting,
                application,
            }
            | Press::NoReason {
                meeting,
                application,
            }
            | Press::Keep {
                meeting,
                application,
            } => Want::One {
                meeting,
                application,
            },
            Press::Daily { .. }
            | Press::Show(_)
            | Press::Calendar
            | Press::Picture(_)
            | Press::Away => Want::Ours,
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
        for span in Span::ALL {
            presses.extend([Press::Show(span), Press::Picture(span)]);
        }
        let (meeting, application) = (i64::MAX, i64::MAX);
        presses.extend([
            Press::Calendar,
            Press::Away,
            Press::Meeting {
                meeting,
                application,
            },
            Press::Reason {
                meeting,
                application,
            },
            Press::NoReason {
                meeting,
                application,
            },
            Press::Keep {
                meeting,
                application,
            },
        ]);
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
            "show=month",
            "file=",
            "away=1",
            "meeting=1",
            "keep=0.1",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
