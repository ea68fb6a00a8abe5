//! One's questions to staff and their answers, as they stand in the download.

use serde_json::{Value, json};

use crate::domain::registration::question_number;
use crate::flows::language::Language;
use crate::flows::question::Asked;
use crate::text::dates;
use crate::text::l10n::sentences;

/// The lines of the file to read; none when nothing was asked.
pub(super) fn to_read(asked: &[Asked], language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut lines = Vec::new();
    if !asked.is_empty() {
        lines.push(String::new());
        lines.push(words.mydata_file_questions());
    }
    for asked in asked {
        let about = asked.class_code.clone().or(asked.centre_name.clone());
        let time = dates::moment(asked.asked_at, language);
        let number = question_number(asked.id);
        lines.push(match about {
            Some(about) => words.mydata_file_question_about(number, about, time, &asked.text),
            None => words.mydata_file_question(number, time, &asked.text),
        });
        lines.push(match &asked.answered {
            Some(answered) => {
                let time = dates::moment(answered.at, language);
                words.mydata_file_answer(time, &answered.text)
            }
            None => words.mydata_file_unanswered(),
        });
    }
    lines
}

/// The same for machines; times are UTC (RFC 3339).
pub(super) fn for_machines(asked: &[Asked]) -> Value {
    let questions = asked.iter().map(|asked| {
        json!({
            "number": question_number(asked.id),
            "centre": asked.centre_name,
            "class": asked.class_code,
            "asked_at": asked.asked_at.to_string(),
            "question": asked.text,
            "answered_at": asked.answered.as_ref().map(|answered| answered.at.to_string()),
            "answer": asked.answered.as_ref().map(|answered| &answered.text),
        })
    });
    questions.collect()
}
