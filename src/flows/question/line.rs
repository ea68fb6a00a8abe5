//! What is said about questions and answers.

use jiff::Timestamp;

use crate::flows::question::{About, Asked};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Please write the question.
    Write {
        /// The class it is about.
        about: Option<About>,
    },
    /// That was not words.
    WriteWords,
    /// It is too long.
    TooLong {
        /// Characters it has.
        typed: usize,
        /// Characters it may have.
        most: usize,
    },
    /// Is it right like this?
    Check {
        /// Whose question it is.
        name: String,
        /// The class it is about.
        about: Option<About>,
        /// What they wrote.
        text: String,
    },
    /// Sent under a number.
    Sent {
        /// Row id.
        id: i64,
        /// Until when they may expect an answer.
        due: Timestamp,
    },
    /// It was sent before.
    SentBefore {
        /// Row id.
        id: i64,
    },
    /// As many are open as may be.
    Full,
    /// To staff: a question came in.
    New(Box<Asked>),
    /// To head and admins: nobody answered within a working day.
    Overdue(Box<Asked>),
    /// To the person: it was passed on.
    PassedOn {
        /// Row id.
        id: i64,
    },
    /// To staff: open questions, oldest first.
    List {
        /// Those of this page.
        shown: Vec<Asked>,
        /// More stand behind them.
        more: bool,
        /// Requests that wait too, for who may see them.
        requests: usize,
    },
    /// To staff: please write the answer.
    WriteAnswer(Box<Asked>),
    /// To staff: the answer still waits to be written.
    GoOnAnswer {
        /// Row id.
        id: i64,
        /// Who asked.
        name: String,
    },
    /// To staff: is it right like this?
    CheckAnswer {
        /// Row id.
        id: i64,
        /// Who asked.
        name: String,
        /// The answer.
        text: String,
    },
    /// To staff: the answer is sent.
    AnswerSent {
        /// Row id.
        id: i64,
    },
    /// To staff: somebody answered before.
    AnsweredBefore(Box<Asked>),
    /// To the person: the answer.
    Answer {
        /// Row id.
        id: i64,
        /// Row id of the class it was about.
        class: Option<i64>,
        /// What they asked.
        question: String,
        /// The answer.
        answer: String,
    },
}
