//! Questions of the calendar, and what is answered in between.

use jiff::civil::Date;

use crate::domain::meeting::Kind;
use crate::domain::wib;
use crate::flows::calendar::{
    Asking, Cause, DayProblem, Draft, LONGEST_TEXT, Line, NotNow, Odd, Of, Press, Proposal, What,
};
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::letter::{Button, Content};
use crate::text::calendar::one::may_be_named;
use crate::text::calendar::{
    answer, brief, card, cause_button, open, others, pressing, room_of_class, short_day, when, why,
};
use crate::text::escape::html;
use crate::text::keyboard::{plain, rows};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, dates, meeting};

/// Rows of a proposal that are shown before and behind the rest.
const SHOWN: usize = 10;

/// What is sent for one of these lines.
#[expect(clippy::too_many_lines, reason = "one arm a line of the conversation")]
pub(super) fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::AskDay {
            of,
            offered,
            example,
        } => ask_day(of, offered, *example, language),
        Line::DayOdd { of, day, odd } => day_odd(of, *day, odd, language),
        Line::DayRefused(problem) => plain(match problem {
            DayProblem::Unclear(example) => {
                words.calendar_day_unclear(dates::plain(*example, language))
            }
            DayProblem::Over => words.calendar_day_over(),
            DayProblem::FarAway(year) => words.calendar_day_far(year.to_string()),
            DayProblem::Same => words.calendar_day_same(),
        }),
        Line::AskHours { of, offered } => {
            let keys = offered.iter().map(|(from, until)| {
                let press = match of {
                    Of::Meeting { meeting, .. } => Press::Hours(meeting.id, *from, *until),
                    Of::New { class, .. } => Press::AddHours(class.id, *from, *until),
                };
                pressing(&dates::hours(*from, *until, language), press)
            });
            let mut keys = rows(keys.collect(), 2);
            keys.push(vec![keep(of, words)]);
            let asked = match of {
                Of::Meeting { meeting, .. } => {
                    let (kind, when) = said(meeting, language);
                    words.calendar_ask_hours(kind, when)
                }
                Of::New { class, kind } => {
                    words.calendar_ask_hours_new(meeting::kind(*kind, words), brief(class))
                }
            };
            answer(asked, keys)
        }
        Line::HoursRefused { over } => plain(if *over {
            words.calendar_hours_over()
        } else {
            words.calendar_hours_unclear()
        }),
        Line::AskText { of, what, usual } => ask_text(of, *what, usual.as_deref(), language),
        Line::TextTooLong(typed) => {
            plain(words.calendar_text_too_long(typed.to_string(), LONGEST_TEXT.to_string()))
        }
        Line::AskShift {
            meeting,
            follow,
            offered,
            example,
            ..
        } => {
            let days = offered.iter().map(|day| {
                let label = dates::with_weekday(*day, language);
                vec![pressing(&label, Press::ShiftTo(meeting.id, *day))]
            });
            let mut keys: Vec<Vec<Button>> = days.collect();
            keys.push(vec![pressing(&words.button_keep(), Press::One(meeting.id))]);
            let (kind, when) = said(meeting, language);
            let example = dates::plain(*example, language);
            answer(
                words.calendar_ask_shift(kind, when, follow.to_string(), example),
                keys,
            )
        }
        Line::Proposal(proposal) => self::proposal(proposal, language),
        Line::Shifted(count) => plain(words.calendar_shifted(count.to_string())),
        Line::NotNow { class, why } => {
            let named = brief(class);
            let told = match why {
                NotNow::Settled => words.calendar_settled(named),
                NotNow::FirstDay => words.calendar_first_day(named),
                NotNow::Over => words.calendar_class_over(named),
            };
            answer(
                told,
                vec![vec![open(class.id, words), card(class.id, words)]],
            )
        }
        Line::AskKind(class) => {
            let kinds = Kind::ALL.into_iter().map(|kind| {
                let press = Press::AddKind(class.id, kind);
                pressing(&meeting::kind(kind, words), press)
            });
            let mut keys = rows(kinds.collect(), 2);
            keys.push(vec![pressing(
                &words.button_keep(),
                Press::Calendar(class.id),
            )]);
            answer(words.calendar_ask_kind(brief(class)), keys)
        }
        Line::Summary { class, draft } => summary(class, draft, language),
        Line::AskWhy { class, at } => {
            let causes = Cause::ALL.into_iter().map(|one| {
                let press = Press::Because(class.id, one);
                pressing(&cause_button(one, words), press)
            });
            let mut keys = rows(causes.collect(), 2);
            let skip = words.calendar_button_no_reason();
            keys.push(vec![pressing(&skip, Press::NoReason(class.id))]);
            let at = dates::moment(*at, language);
            answer(words.calendar_ask_why(brief(class), at), keys)
        }
        Line::WhyNoted {
            class,
            why: reason,
            at,
        } => {
            let at = dates::moment(*at, language);
            let told = match reason {
                Some(reason) => words.calendar_why_noted(why(reason, words), at),
                None => words.calendar_why_none(at),
            };
            answer(told, vec![vec![open(class.id, words)]])
        }
        // `super` says these.
        Line::List(_)
        | Line::Page { .. }
        | Line::One { .. }
        | Line::AskLead { .. }
        | Line::Named { .. }
        | Line::Calls { .. }
        | Line::Changed(_)
        | Line::ChangedForTeacher { .. } => plain(words.calendar_nothing()),
    }
}

fn said(one: &Meeting, language: Language) -> (String, String) {
    (
        meeting::kind(one.kind, sentences(language)),
        when(one, language),
    )
}

/// Leaves the question.
fn keep(of: &Of, words: &Sentences) -> Button {
    let press = match of {
        Of::Meeting { meeting, .. } => Press::One(meeting.id),
        Of::New { class, .. } => Press::Calendar(class.id),
    };
    pressing(&words.button_keep(), press)
}

fn ask_day(of: &Of, offered: &[Date], example: Date, language: Language) -> Content {
    let words = sentences(language);
    let days = offered.iter().map(|day| {
        let press = match of {
            Of::Meeting { meeting, .. } => Press::Day(meeting.id, *day),
            Of::New { class, .. } => Press::AddDay(class.id, *day),
        };
        vec![pressing(&dates::with_weekday(*day, language), press)]
    });
    let mut keys: Vec<Vec<Button>> = days.collect();
    keys.push(vec![keep(of, words)]);
    let example = dates::plain(example, language);
    let asked = match of {
        Of::Meeting { meeting, .. } => {
            let (kind, when) = said(meeting, language);
            words.calendar_ask_day(kind, when, example)
        }
        Of::New { class, kind } => {
            words.calendar_ask_day_new(meeting::kind(*kind, words), brief(class), example)
        }
    };
    answer(asked, keys)
}

fn day_odd(of: &Of, day: Date, odd: &Odd, language: Language) -> Content {
    let words = sentences(language);
    let named = dates::with_weekday(day, language);
    let mut parts = Vec::new();
    match odd.off.as_deref() {
        Some("") => parts.push(words.calendar_day_off(named)),
        Some(name) => parts.push(words.calendar_day_off_named(named, html(name))),
        None => {}
    }
    if !odd.clashes.is_empty() {
        parts.push(words.calendar_day_clash(others(&odd.clashes, language)));
    }
    parts.push(words.calendar_day_sure());
    let (sure, another) = match of {
        Of::Meeting { meeting, .. } => (
            Press::DaySure(meeting.id, day),
            Press::Ask(meeting.id, What::Day),
        ),
        Of::New { class, .. } => (
            Press::AddDaySure(class.id, day),
            Press::AddAsk(class.id, Asking::Day),
        ),
    };
    let keys = vec![
        vec![
            pressing(&words.calendar_button_sure(), sure),
            pressing(&words.calendar_button_another_day(), another),
        ],
        vec![keep(of, words)],
    ];
    answer(parts.join(" "), keys)
}

fn ask_text(of: &Of, what: What, usual: Option<&str>, language: Language) -> Content {
    let words = sentences(language);
    let room = || match usual {
        Some(room) => words.calendar_button_usual_room_named(room),
        None => words.calendar_button_usual_room(),
    };
    let (asked, usual) = match of {
        Of::Meeting { meeting, .. } => {
            let (kind, when) = said(meeting, language);
            let (asked, label) = match what {
                What::Topic => (
                    words.calendar_ask_topic(kind, when),
                    words.calendar_button_empty(),
                ),
                What::Bring => (
                    words.calendar_ask_bring(kind, when),
                    words.calendar_button_empty(),
                ),
                What::Room | What::Day | What::Hours => {
                    (words.calendar_ask_room(kind, when), room())
                }
            };
            (asked, pressing(&label, Press::Usual(meeting.id, what)))
        }
        Of::New { class, kind } => (
            words.calendar_ask_room_new(meeting::kind(*kind, words), brief(class)),
            pressing(&room(), Press::AddRoom(class.id)),
        ),
    };
    answer(asked, vec![vec![usual], vec![keep(of, words)]])
}

fn proposal(proposal: &Proposal, language: Language) -> Content {
    let words = sentences(language);
    let row = |(one, to): &(Meeting, Date)| {
        words.calendar_proposal_row(
            short_day(wib::local(one.starts_at).date(), words),
            short_day(*to, words),
            meeting::kind(one.kind, words),
        )
    };
    let moves = &proposal.moves;
    let mut lines: Vec<String> = Vec::new();
    if moves.len() > 2 * SHOWN {
        lines.extend(moves.iter().take(SHOWN).map(row));
        let between = moves.len() - 2 * SHOWN;
        lines.push(words.calendar_proposal_more(between.to_string()));
        lines.extend(moves.iter().skip(moves.len() - SHOWN).map(row));
    } else {
        lines.extend(moves.iter().map(row));
    }
    let mut parts = Vec::new();
    if proposal.another {
        parts.push(words.calendar_proposal_another());
    }
    parts.push(words.calendar_proposal(moves.len().to_string(), lines.join("\n")));
    if !proposal.clashes.is_empty() {
        parts.push(words.calendar_proposal_clash(others(&proposal.clashes, language)));
    }
    let id = proposal.meeting;
    let sure = Press::ShiftSure(id, proposal.day, proposal.check);
    let keys = vec![
        vec![
            pressing(&words.calendar_button_shift_sure(), sure),
            pressing(&words.calendar_button_another_day(), Press::Shift(id)),
        ],
        vec![pressing(&words.button_keep(), Press::One(id))],
    ];
    answer(parts.join("\n\n"), keys)
}

fn summary(of: &Class, draft: &Draft, language: Language) -> Content {
    let words = sentences(language);
    let id = of.id;
    let at = draft.moments();
    let at = at.map(|(from, until)| meeting::when(from, until, language));
    let room = (draft.room.as_deref()).map_or_else(|| room_of_class(of, words), html);
    let mut lines = vec![words.calendar_summary_new(
        meeting::kind(draft.kind, words),
        class::named(of, language),
        at.unwrap_or_default(),
        room,
    )];
    let nameable = may_be_named(draft.kind);
    if nameable {
        lines.push(if draft.named_only {
            words.calendar_summary_named()
        } else {
            words.calendar_summary_all()
        });
    }
    let ask = |label: String, asking| pressing(&label, Press::AddAsk(id, asking));
    let mut more = vec![
        ask(words.calendar_button_day(), Asking::Day),
        ask(words.calendar_button_hours(), Asking::Hours),
        ask(words.calendar_button_room(), Asking::Room),
    ];
    if nameable {
        let label = if draft.named_only {
            words.calendar_button_everybody()
        } else {
            words.calendar_button_named_only()
        };
        more.push(pressing(&label, Press::AddAll(id, draft.named_only)));
    }
    more.push(pressing(&words.button_keep(), Press::Calendar(id)));
    let mut keys = vec![vec![pressing(
        &words.calendar_button_save(),
        Press::AddSave(id),
    )]];
    keys.extend(rows(more, 2));
    let html = format!("{}\n\n{}", words.calendar_summary(), lines.join("\n"));
    answer(html, keys)
}
