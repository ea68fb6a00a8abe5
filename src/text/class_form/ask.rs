//! The questions of the form and their buttons.

use jiff::civil::Date;

use crate::domain::class::FundSource;
use crate::domain::education::Education;
use crate::domain::eligibility::TrainedRule;
use crate::domain::seats::free;
use crate::flows::class_form::plan::usual_length;
use crate::flows::class_form::{Ask, Choice, Edit, Of, Press, Question};
use crate::flows::language::Language;
use crate::letter::Button;
use crate::text::class_form::{card, choice, lists, pressed, toggles, told};
use crate::text::escape::html;
use crate::text::keyboard::rows;
use crate::text::l10n::sentences;
use crate::text::{answers, class, dates};

/// Ages that are asked for often (`domain.md` 1.3).
const AGES: [(u8, u8); 3] = [(17, 35), (18, 35), (18, 40)];
/// Seats that are asked for often: one package of sixteen, two, and what a village class has.
const SEATS: [u16; 4] = [16, 20, 24, 32];

/// The question in words, with what stands now and how many questions are left.
pub(super) fn sentence(ask: &Ask, language: Language) -> String {
    let words = sentences(language);
    let mut parts = vec![question(ask, language)];
    parts.extend(lists::page(ask, language));
    if let Some(edit) = edited(&ask.question)
        && ask.left == 0
    {
        let now = html(&card::value(edit, &ask.plan, language));
        parts.push(words.class_form_now(now));
    }
    match ask.left {
        0 => {}
        1 => parts.push(words.class_form_left_last()),
        left => parts.push(words.class_form_left(left.to_string())),
    }
    parts.join("\n\n")
}

/// The value that a question changes, to be shown with it.
fn edited(question: &Question) -> Option<Edit> {
    Edit::ALL
        .into_iter()
        .find(|edit| edit.question() == *question)
}

fn question(ask: &Ask, language: Language) -> String {
    let words = sentences(language);
    let day = |date: Date| dates::with_weekday(date, language);
    let example = dates::plain(ask.example, language);
    match &ask.question {
        Question::Centre => words.class_form_ask_centre(),
        Question::Programme => words.class_form_ask_programme(),
        Question::FieldProgrammes { of, .. } => {
            let field = match &ask.list {
                crate::flows::class_form::List::Programmes(programmes, _) => programmes
                    .iter()
                    .find(|one| one.id == *of)
                    .map(|one| one.field_name.clone()),
                _ => None,
            };
            words.class_form_ask_field(html(&field.unwrap_or_default()))
        }
        Question::ProgrammeChoice { .. } => words.class_form_ask_choice(),
        Question::Code => words.class_form_ask_code(),
        Question::Quota => words.class_form_ask_quota(),
        Question::QuotaUnusual { quota } => {
            let seats = quota.seats();
            let rising = free(seats, ask.accepted).min(ask.waiting);
            if u32::from(seats) < ask.accepted {
                words.class_form_ask_quota_below(ask.accepted.to_string(), seats.to_string())
            } else if rising > 0 {
                words.class_form_ask_quota_rising(seats.to_string(), rising.to_string())
            } else if seats == 0 {
                words.class_form_ask_quota_none()
            } else {
                words.class_form_ask_quota_many(seats.to_string())
            }
        }
        Question::Reserves => words.class_form_ask_reserves(),
        Question::Length => words.class_form_ask_length(),
        Question::HoursPerDay { total } => words.class_form_ask_hours_per_day(total.to_string()),
        Question::Weekdays => words.class_form_ask_weekdays(),
        Question::Hours => words.class_form_ask_hours(),
        Question::Start => words.class_form_ask_start(example),
        Question::StartShift { wanted, next } => match ask.plan.off.on(*wanted) {
            Some(holiday) if holiday.is_certain() => {
                words.class_form_ask_shift_holiday(day(*wanted), html(&holiday.name), day(*next))
            }
            Some(holiday) if ask.plan.weekdays.contains(wanted.weekday()) => {
                words.class_form_ask_shift_estimate(day(*wanted), html(&holiday.name), day(*next))
            }
            Some(_) | None => words.class_form_ask_shift_weekday(
                day(*wanted),
                class::weekdays(ask.plan.weekdays, language),
                day(*next),
            ),
        },
        Question::From => words.class_form_ask_from(example),
        Question::Until => words.class_form_ask_until(example),
        Question::Test => words.class_form_ask_test(example),
        Question::TestPlace => words.class_form_ask_test_place(),
        Question::Ages => words.class_form_ask_ages(),
        Question::Education => words.class_form_ask_education(),
        Question::Regions => words.class_form_ask_regions(),
        Question::Trained => words.class_form_ask_trained(),
        Question::Documents => words.class_form_ask_documents(),
        Question::Confirm => words.class_form_ask_confirm(example),
        Question::LeastToRun => words.class_form_ask_least(),
        Question::Funds => words.class_form_ask_funds(),
        Question::Paid => words.class_form_ask_paid(),
        Question::Room => words.class_form_ask_room(),
        Question::Summary => card::summary(&ask.plan, language),
        Question::Changes => words.class_form_ask_changes(),
        Question::Preview => {
            let letter = ask
                .preview
                .as_ref()
                .map(|preview| told::letter(preview, language))
                .unwrap_or_default();
            format!(
                "{}\n\n{letter}\n\n{}",
                words.class_form_preview(ask.told.to_string()),
                words.class_form_preview_question()
            )
        }
    }
}

/// The buttons below.
pub(super) fn buttons(ask: &Ask, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let question = &ask.question;
    let of = |label: String, what| choice(question, &label, what);
    let plan = &ask.plan;
    let mut buttons = lists::buttons(ask, language);
    match question {
        Question::Centre
        | Question::Programme
        | Question::FieldProgrammes { .. }
        | Question::ProgrammeChoice { .. } => {}
        Question::Code => buttons.push(vec![of(
            words.class_form_button_usual_code(),
            Choice::Usual,
        )]),
        Question::Quota => {
            let seats = SEATS.map(|seats| {
                of(
                    words.class_form_button_seats(seats.to_string()),
                    Choice::Number(seats),
                )
            });
            buttons.extend(rows(seats.into(), 2));
        }
        Question::QuotaUnusual { quota } => {
            let sure = words.class_form_button_sure_seats(quota.seats().to_string());
            buttons.push(vec![of(sure, Choice::Sure)]);
        }
        Question::Reserves => buttons.push(numbers(
            &[0, 2, 4],
            |number, label| of(label, Choice::Number(number)),
            words,
        )),
        Question::LeastToRun => {
            let most = plan.quota.seats();
            let mut offered = vec![8.min(most), 10.min(most), 12.min(most), 16.min(most)];
            offered.dedup();
            let offered = numbers(
                &offered,
                |number, label| of(label, Choice::Number(number)),
                words,
            );
            buttons.extend(rows(offered, 2));
            let none = words.class_form_button_no_limit();
            buttons.push(vec![of(none, Choice::Number(0))]);
        }
        Question::Length => {
            let usual = plan.programme.as_ref().and_then(usual_length);
            if let Some(usual) = usual {
                let label = words.class_form_button_usual_length(card::length(usual, words));
                buttons.push(vec![of(label, Choice::Usual)]);
            }
        }
        Question::HoursPerDay { total: _ } => {
            let hours = [6, 8, 10].map(|hours: u16| {
                of(
                    words.class_form_button_per_day(hours.to_string()),
                    Choice::Number(hours),
                )
            });
            buttons.push(hours.into());
        }
        Question::Weekdays => buttons.extend(toggles::weekdays(ask, language)),
        Question::Hours => {
            buttons.push(vec![of(
                words.class_form_button_usual_hours(),
                Choice::Usual,
            )]);
        }
        Question::Start => {
            let days = ask
                .dates
                .iter()
                .map(|day| of(dates::plain(*day, language), Choice::Date(*day)));
            buttons.extend(rows(days.collect(), 2));
        }
        Question::StartShift { wanted, next } => {
            let label = words.class_form_button_start(dates::plain(*next, language));
            buttons.push(vec![of(label, Choice::Date(*next))]);
            let expected = plan
                .off
                .on(*wanted)
                .is_some_and(|holiday| !holiday.is_certain());
            if expected && plan.weekdays.contains(wanted.weekday()) {
                let label = words.class_form_button_keep_start(dates::plain(*wanted, language));
                buttons.push(vec![of(label, Choice::Sure)]);
            }
            buttons.push(vec![of(words.class_form_button_other_date(), Choice::Back)]);
            return buttons;
        }
        Question::From => buttons.push(vec![of(words.class_form_button_at_once(), Choice::Usual)]),
        Question::Until => {
            let days = ask
                .dates
                .iter()
                .map(|day| of(dates::plain(*day, language), Choice::Date(*day)));
            buttons.extend(rows(days.collect(), 2));
        }
        Question::Test => {
            buttons.push(vec![of(words.class_form_button_no_test(), Choice::Nothing)]);
        }
        Question::TestPlace => {
            if let Some(centre) = &plan.centre {
                let label = words.class_form_button_at_centre(&centre.name);
                buttons.push(vec![of(label, Choice::Usual)]);
            }
        }
        Question::Ages => {
            let offered = AGES.map(|(least, greatest)| {
                let label = words.class_form_button_ages(format!("{least}–{greatest}"));
                of(label, Choice::Ages((Some(least), Some(greatest))))
            });
            buttons.extend(rows(offered.into(), 3));
            buttons.push(vec![of(
                words.class_form_button_no_limit(),
                Choice::Nothing,
            )]);
        }
        Question::Education => {
            let levels = Education::ALL.into_iter().map(|level| {
                of(
                    answers::education(level, language),
                    Choice::Education(level),
                )
            });
            buttons.extend(rows(levels.collect(), 3));
            buttons.push(vec![of(
                words.class_form_button_no_limit(),
                Choice::Nothing,
            )]);
        }
        Question::Regions => buttons.extend(toggles::regions(ask, language)),
        Question::Trained => {
            let rules = TrainedRule::ALL.map(|rule| {
                let label = match rule {
                    TrainedRule::Never => words.class_form_button_trained_never(),
                    TrainedRule::OncePerYear => words.class_form_button_trained_year(),
                    TrainedRule::OncePerField => words.class_form_button_trained_field(),
                    TrainedRule::NoLimit => words.class_form_button_trained_no_limit(),
                };
                of(label, Choice::Trained(rule))
            });
            buttons.extend(rows(rules.into(), 2));
        }
        Question::Documents => buttons.extend(toggles::documents(ask, language)),
        Question::Confirm => buttons.push(vec![
            of(words.class_form_button_usual_date(), Choice::Usual),
            of(words.class_form_button_no_deadline(), Choice::Nothing),
        ]),
        Question::Funds => buttons.push(vec![
            of(
                words.class_form_value_apbd(),
                Choice::Funds(FundSource::Apbd),
            ),
            of(
                words.class_form_value_apbn(),
                Choice::Funds(FundSource::Apbn),
            ),
            of(words.class_form_button_unset(), Choice::Nothing),
        ]),
        Question::Paid => buttons.push(vec![of(words.class_form_button_free(), Choice::Usual)]),
        Question::Room => {
            buttons.push(vec![of(words.class_form_button_no_room(), Choice::Nothing)]);
        }
        Question::Summary => return summary(ask, language),
        Question::Changes => buttons.extend(changes(ask, language)),
        Question::Preview => {
            buttons.push(vec![of(words.class_form_button_tell(), Choice::Tell)]);
        }
    }
    buttons.push(vec![of(words.button_back(), Choice::Back)]);
    buttons
}

fn numbers(
    offered: &[u16],
    of: impl Fn(u16, String) -> Button,
    words: &crate::text::l10n::Sentences,
) -> Vec<Button> {
    offered
        .iter()
        .map(|number| of(*number, words.class_form_button_people(number.to_string())))
        .collect()
}

/// What is done with the card stands first; what can be changed is one tap away.
fn summary(ask: &Ask, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let of = |label: String, what| choice(&ask.question, &label, what);
    let change = of(words.class_form_button_changes(), Choice::List);
    match ask.plan.of {
        Of::Nothing | Of::Copy(_) => vec![
            vec![
                of(words.class_form_button_save_open(), Choice::SaveOpen),
                of(words.class_form_button_save_draft(), Choice::SaveDraft),
            ],
            vec![change],
            vec![of(words.button_back(), Choice::Back)],
        ],
        Of::Edit(_) => vec![
            vec![
                of(words.class_form_button_save(), Choice::Save),
                pressed(&words.class_form_button_leave(), Press::Discard),
            ],
            vec![change],
        ],
    }
}

/// Everything that can be changed now, in the order of the card.
fn changes(ask: &Ask, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let edits = ask.edits.iter().map(|edit| {
        let label = card::change_label(*edit, words);
        choice(&ask.question, &label, Choice::Edit(*edit))
    });
    rows(edits.collect(), 2)
}
