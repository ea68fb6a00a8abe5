//! Questions to staff about a class, and why an answer cannot be used.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::class::ClassAct;
use crate::domain::wib;
use crate::flows::classes::{
    Brief, Cause, EndProblem, Press, StartProblem, Sure, TestProblem, Why,
};
use crate::flows::language::Language;
use crate::letter::Content;
use crate::text::classes::{desk, keep, moved, news};
use crate::text::dates;
use crate::text::keyboard::{plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};

/// Until when may people register? With a start, the class opens again.
pub(super) fn end(
    class: &Brief,
    until: Timestamp,
    offered: &[Date],
    example: Date,
    starts: Option<Date>,
    language: Language,
) -> Content {
    let words = sentences(language);
    let example = dates::plain(example, language);
    let text = match starts {
        Some(starts) => {
            words.classes_ask_new_end(&class.code, dates::with_weekday(starts, language), example)
        }
        None => words.classes_ask_end(&class.code, dates::moment(until, language), example),
    };
    let days = offered.iter().map(|day| {
        let press = match starts {
            Some(starts) => Press::ResumeUntil(class.id, starts, *day),
            None => Press::Extend(class.id, *day),
        };
        desk(&dates::plain(*day, language), press)
    });
    let mut keys = rows(days.collect(), 2);
    keys.push(vec![keep(class.id, words)]);
    with_buttons(text, keys)
}

/// When does it start?
pub(super) fn start(
    class: &Brief,
    starts: Date,
    offered: &[Date],
    example: Date,
    again: bool,
    language: Language,
) -> Content {
    let words = sentences(language);
    let example = dates::plain(example, language);
    let text = if again {
        words.classes_ask_start_again(&class.code, example)
    } else {
        words.classes_ask_start(&class.code, dates::with_weekday(starts, language), example)
    };
    let days = offered.iter().map(|day| {
        let press = if again {
            Press::Resume(class.id, *day)
        } else {
            Press::Postpone(class.id, Some(*day))
        };
        desk(&dates::plain(*day, language), press)
    });
    let mut keys = rows(days.collect(), 2);
    if !again {
        let undated = Press::Postpone(class.id, None);
        keys.push(vec![desk(&words.classes_button_undated(), undated)]);
    }
    keys.push(vec![keep(class.id, words)]);
    with_buttons(text, keys)
}

/// When is the test of a class that opens again?
pub(super) fn test(
    class: &Brief,
    old: Timestamp,
    offered: &[Date],
    example: Date,
    language: Language,
) -> Content {
    let words = sentences(language);
    let text = words.classes_ask_test(
        &class.code,
        dates::moment(old, language),
        dates::plain(example, language),
        dates::clock(wib::local(old).time(), language),
    );
    let days = offered.iter().map(|day| {
        let press = Press::ResumeTest(class.id, Some(*day));
        desk(&dates::plain(*day, language), press)
    });
    let mut keys = rows(days.collect(), 2);
    let none = Press::ResumeTest(class.id, None);
    keys.push(vec![desk(&words.classes_button_no_test(), none)]);
    keys.push(vec![keep(class.id, words)]);
    with_buttons(text, keys)
}

/// Why?
pub(super) fn why(class: &Brief, act: ClassAct, words: &Sentences) -> Content {
    let text = match act {
        ClassAct::Extend => words.classes_ask_why_extend(&class.code),
        ClassAct::Cancel => words.classes_ask_why_cancel(&class.code),
        // Of the others only postponing asks for a reason.
        ClassAct::Postpone
        | ClassAct::Publish
        | ClassAct::Close
        | ClassAct::BeginSelection
        | ClassAct::Announce
        | ClassAct::Start
        | ClassAct::Finish
        | ClassAct::Resume => words.classes_ask_why_postpone(&class.code),
    };
    let causes = Cause::ALL.into_iter().filter(|cause| cause.explains(act));
    let causes = causes.map(|cause| {
        let label = match cause {
            Cause::MoreTime => words.classes_cause_time(),
            Cause::FewApplicants => words.classes_cause_few(),
            Cause::Instructor => words.classes_cause_instructor(),
            Cause::Equipment => words.classes_cause_equipment(),
            Cause::Budget => words.classes_cause_budget(),
        };
        vec![desk(&label, Press::Because(class.id, cause))]
    });
    let mut keys: Vec<_> = causes.collect();
    keys.push(vec![keep(class.id, words)]);
    with_buttons(text, keys)
}

/// Is it to be done for sure?
pub(super) fn sure(class: &Brief, sure: &Sure, told: u32, language: Language) -> Content {
    let words = sentences(language);
    let (code, told) = (class.code.as_str(), told.to_string());
    let reason = |why: &Why| news::reason(why, words);
    let (text, act, yes) = match sure {
        Sure::Cancel(why) => (
            words.classes_ask_sure_cancel(code, reason(why), told),
            ClassAct::Cancel,
            words.classes_button_cancel_yes(),
        ),
        Sure::Extend { old, until, why } => {
            let rows = moved::until(*until, Some(*old), language).join("\n");
            (
                words.classes_ask_sure_extend(code, rows, reason(why), told),
                ClassAct::Extend,
                words.classes_button_extend_yes(),
            )
        }
        Sure::Postpone {
            old,
            days,
            test,
            confirm,
            why,
        } => {
            let mut rows = moved::days(*days, Some(*old), language);
            rows.extend(moved::along(*test, *confirm, days.is_some(), language));
            (
                words.classes_ask_sure_postpone(code, rows.join("\n"), reason(why), told),
                ClassAct::Postpone,
                words.classes_button_postpone_yes(),
            )
        }
        Sure::Resume {
            days,
            until,
            test,
            confirm,
        } => {
            let mut rows = moved::days(Some(*days), None, language);
            rows.extend(moved::until(*until, None, language));
            rows.extend(moved::along(*test, *confirm, true, language));
            (
                words.classes_ask_sure_resume(code, rows.join("\n"), told),
                ClassAct::Resume,
                words.classes_button_resume_yes(),
            )
        }
    };
    let yes = desk(&yes, Press::Sure(act, class.id));
    with_buttons(text, vec![vec![yes], vec![keep(class.id, words)]])
}

/// Why registration cannot end then.
pub(super) fn end_refused(problem: EndProblem, language: Language) -> Content {
    let words = sentences(language);
    let day = |day| dates::with_weekday(day, language);
    plain(match problem {
        EndProblem::TooEarly(last) => words.classes_end_too_early(day(last)),
        EndProblem::AfterStart(start) => words.classes_end_after_start(day(start)),
        EndProblem::AfterTest(test) => words.classes_end_after_test(day(test)),
        EndProblem::AfterConfirm(last) => words.classes_end_after_confirm(day(last)),
    })
}

/// Why a class cannot start then.
pub(super) fn start_refused(problem: StartProblem, language: Language) -> Content {
    let words = sentences(language);
    let day = |day| dates::with_weekday(day, language);
    plain(match problem {
        StartProblem::TooEarly(last) => words.classes_start_too_early(day(last)),
        StartProblem::Holiday(next) => words.classes_start_holiday(day(next)),
        StartProblem::NoLessons(next) => words.classes_start_no_lessons(day(next)),
        StartProblem::FarAway(year) => words.classes_start_far(year.to_string()),
        StartProblem::Unknown => words.classes_start_unknown(),
    })
}

/// Why the test cannot be then.
pub(super) fn test_refused(problem: TestProblem, language: Language) -> Content {
    let words = sentences(language);
    plain(match problem {
        TestProblem::BeforeEnd(until) => {
            words.classes_test_before_end(dates::moment(until, language))
        }
        TestProblem::AfterStart(start) => {
            words.classes_test_after_start(dates::with_weekday(start, language))
        }
    })
}
