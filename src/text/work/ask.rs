//! The few questions about a spell, in words.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::catalog::catalog;
use crate::domain::work::{Fits, Spell, Status, Wage};
use crate::flows::language::Language;
use crate::flows::work::{Line, Occupation, Press, Question};
use crate::letter::{Button, Content};
use crate::text::answers;
use crate::text::keyboard::{plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::work::{named, pressing};

/// A question with its buttons.
pub(super) fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let Line::Question {
        spell,
        question,
        opens,
        occupations,
        today,
        again,
    } = line
    else {
        return plain(words.work_first());
    };
    let asked = if *again {
        once_more(*question, words)
    } else {
        sentence(*question, spell.status, !occupations.is_empty(), words)
    };
    let text = if *opens {
        words.work_noted_then(named(spell.status, words), asked)
    } else {
        asked
    };
    let mut buttons = choices(spell, *question, (occupations, *today), language);
    if *question != Question::Wage {
        let skip = Press::Skip(spell.id, *question);
        buttons.push(vec![pressing(&words.work_button_skip(), skip)]);
    }
    with_buttons(text, buttons)
}

fn sentence(question: Question, status: Status, choices: bool, words: &Sentences) -> String {
    match question {
        Question::Employer if status == Status::Apprentice => words.work_ask_employer_apprentice(),
        Question::Employer => words.work_ask_employer(),
        Question::Business => words.work_ask_business(),
        Question::Occupation if choices => words.work_ask_occupation(),
        Question::Occupation => words.work_ask_occupation_typed(),
        Question::Since => words.work_ask_since(),
        Question::Fits => words.work_ask_fits(),
        Question::People => words.work_ask_people(),
        Question::Wage => words.work_ask_wage(),
        Question::Place => words.work_ask_place(),
    }
}

fn once_more(question: Question, words: &Sentences) -> String {
    match question {
        Question::Employer | Question::Business | Question::Occupation => words.work_again_words(),
        Question::Since => words.work_again_since(),
        Question::Fits => words.work_again_choice(),
        Question::People => words.work_again_people(),
        Question::Wage => words.work_again_wage(),
        Question::Place => words.work_again_place(),
    }
}

fn choices(
    spell: &Spell,
    question: Question,
    (occupations, today): (&[Occupation], Date),
    language: Language,
) -> Vec<Vec<Button>> {
    let (words, id) = (sentences(language), spell.id);
    match question {
        Question::Employer | Question::Business => Vec::new(),
        Question::Occupation => {
            let named = occupations.iter().map(|one| {
                let label = capital(one.words());
                pressing(&label, Press::Occupation(id, *one))
            });
            rows(named.collect(), 2)
        }
        Question::Since => rows(months(id, today, words), 2),
        Question::Fits => vec![
            Fits::ALL
                .map(|fits| {
                    let label = match fits {
                        Fits::Yes => words.work_button_fits_yes(),
                        Fits::Partly => words.work_button_fits_partly(),
                        Fits::No => words.work_button_fits_no(),
                    };
                    pressing(&label, Press::Fits(id, fits))
                })
                .to_vec(),
        ],
        Question::People => {
            let few = |people: u16| {
                let label = match people {
                    1 => words.work_button_alone(),
                    more => words.work_button_people(more.to_string()),
                };
                pressing(&label, Press::People(id, people))
            };
            vec![vec![few(1), few(2), few(3)]]
        }
        Question::Wage => rows(
            Wage::ALL
                .map(|wage| pressing(&band(wage, words), Press::Wage(id, wage)))
                .to_vec(),
            2,
        ),
        Question::Place => {
            let regions = catalog().regions().iter().filter_map(|region| {
                let number = region.code.parse().ok()?;
                let label = answers::region_label(&region.code, language);
                Some(pressing(&label, Press::Region(id, number)))
            });
            let mut buttons: Vec<Button> = regions.collect();
            let elsewhere = words.work_button_elsewhere();
            buttons.push(pressing(&elsewhere, Press::Far(id, false)));
            buttons.push(pressing(&words.work_button_abroad(), Press::Far(id, true)));
            rows(buttons, 2)
        }
    }
}

/// This month and the three before it.
fn months(id: i64, today: Date, words: &Sentences) -> Vec<Button> {
    let first = today.first_of_month();
    let months = (0..4).filter_map(|back: i32| first.checked_sub(back.months()).ok());
    months
        .map(|month| {
            let label = if month == first {
                words.work_button_this_month()
            } else {
                words.work_month(words.month(month.month()), month.year().to_string())
            };
            pressing(&label, Press::Since(id, month))
        })
        .collect()
}

/// `Rp1–2 Juta`
pub(in crate::text) fn band(wage: Wage, words: &Sentences) -> String {
    match wage {
        Wage::BelowOne => words.work_button_wage_below_1m(),
        Wage::OneToTwo => words.work_button_wage_1m_to_2m(),
        Wage::TwoToThree => words.work_button_wage_2m_to_3m(),
        Wage::FromThree => words.work_button_wage_from_3m(),
        Wage::Untold => words.work_button_wage_untold(),
    }
}

/// `tukang las` → `Tukang Las`
fn capital(words: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(char::to_uppercase);
        first
            .into_iter()
            .flatten()
            .chain(letters)
            .collect::<String>()
    };
    words.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
