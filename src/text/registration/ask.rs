//! The questions of the registration and their buttons.

use crate::catalog::catalog;
use crate::domain::education::Education;
use crate::domain::nik::NikConcern;
use crate::flows::language::Language;
use crate::flows::press::Press;
use crate::flows::registration::press::Edit;
use crate::flows::registration::{self, Ask, Choice, Question};
use crate::letter::{Button, Content, Key, Keyboard};
use crate::text::escape::{cut, html};
use crate::text::keyboard::{LONGEST_LABEL, button, edit_label, rows};
use crate::text::l10n::{Sentences, sentences};
use crate::text::registration::card;
use crate::text::{answers, dates};

/// Districts on one page: five rows of two.
const DISTRICTS: usize = 10;
/// Fields on one page: their names are long, so one in each row.
const FIELDS: usize = 6;
/// How much of a proposed name its button shows, in characters.
const NAME_ON_BUTTON: usize = 40;

/// A sentence with the buttons of a question below it.
pub(super) fn content(ask: &Ask, sentence: String, language: Language) -> Content {
    Content::Message {
        html: sentence,
        keyboard: Some(keyboard(ask, language)),
    }
}

/// The buttons of the consent, without the one for the long notice when that is what they stand under.
pub(super) fn consent_buttons(short: bool, words: &Sentences) -> Vec<Vec<Button>> {
    let of = |label: String, choice| pressed(&Question::Consent, &label, choice);
    let mut first = vec![of(words.button_agree(), Choice::Agree)];
    if short {
        first.push(of(words.button_read_more(), Choice::ReadMore));
    }
    vec![first, vec![of(words.button_decline(), Choice::Decline)]]
}

/// The question in words.
pub(super) fn sentence(ask: &Ask, language: Language) -> String {
    let words = sentences(language);
    match ask {
        Ask::Consent => words.registration_consent(),
        Ask::Name => words.registration_ask_name(),
        Ask::Spelling { typed, proposed } => {
            words.registration_ask_spelling(html(typed.as_str()), html(proposed))
        }
        Ask::Nik => words.registration_ask_nik(),
        Ask::NikUnusual { concern, nik } => match concern {
            NikConcern::UnknownProvince => words.registration_nik_unknown_province(nik.masked()),
            NikConcern::UnknownRegency => words.registration_nik_unknown_regency(nik.masked()),
            NikConcern::Age { years } => {
                words.registration_nik_unusual_age(nik.masked(), years.to_string())
            }
        },
        Ask::NikTaken => words.registration_nik_taken(),
        Ask::ProveNumber => words.registration_prove_number(),
        Ask::Minor { birth } => words.registration_minor(dates::plain(*birth, language)),
        Ask::Region { reading: None } => words.registration_ask_region(),
        Ask::Region {
            reading: Some((birth, sex)),
        } => {
            let birth = dates::plain(*birth, language);
            let reading = words.registration_nik_reading(birth, answers::sex(*sex, language));
            format!("{reading}\n\n{}", words.registration_ask_region())
        }
        Ask::RegionChoice { codes: _ } => words.registration_ask_region_choice(),
        Ask::District { region, page } => {
            let count = catalog().districts_of(region).len();
            let question =
                words.registration_ask_district(html(&answers::region(region, language)));
            with_page(question, shown_page(*page, count, DISTRICTS), language)
        }
        Ask::DistrictChoice { codes: _ } => words.registration_ask_district_choice(),
        Ask::Education => words.registration_ask_education(),
        Ask::Phone => words.registration_ask_phone(),
        Ask::Skills { chosen, page } => {
            let mut question = words.registration_ask_skills();
            if !chosen.is_empty() {
                let chosen = words.registration_skills_chosen(html(&answers::fields(chosen)));
                question = format!("{question}\n\n{chosen}");
            }
            let count = catalog().fields().len();
            with_page(question, shown_page(*page, count, FIELDS), language)
        }
        Ask::Summary(answers) => card::summary(answers, language),
        Ask::Birth => words.registration_ask_birth(),
        Ask::Sex => words.registration_ask_sex(),
        Ask::Differs {
            birth,
            nik_birth,
            sex,
            nik_sex,
        } => words.registration_differs(
            dates::plain(*birth, language),
            answers::sex(*sex, language),
            dates::plain(*nik_birth, language),
            answers::sex(*nik_sex, language),
        ),
    }
}

fn keyboard(ask: &Ask, language: Language) -> Keyboard {
    let words = sentences(language);
    let question = question(ask);
    let of = |label: String, choice| pressed(&question, &label, choice);
    let mut buttons = match ask {
        Ask::Consent => return Keyboard::Inline(consent_buttons(true, words)),
        Ask::Phone => {
            return Keyboard::Reply(vec![
                vec![Key::ShareContact(words.button_share_phone())],
                vec![Key::Say(words.button_back())],
            ]);
        }
        Ask::ProveNumber => {
            return Keyboard::Reply(vec![
                vec![Key::ShareContact(words.button_share_phone())],
                vec![Key::Say(words.button_call_staff())],
                vec![Key::Say(words.button_back())],
            ]);
        }
        Ask::Name | Ask::Nik | Ask::Birth => Vec::new(),
        Ask::Spelling { typed, proposed } => {
            let proposed = cut(proposed, NAME_ON_BUTTON);
            let typed = cut(typed.as_str(), NAME_ON_BUTTON);
            vec![
                vec![of(words.button_use_spelling(proposed), Choice::Proposed)],
                vec![of(words.button_keep_spelling(typed), Choice::AsTyped)],
            ]
        }
        Ask::NikUnusual { .. } | Ask::Differs { .. } => vec![vec![
            of(words.button_same_as_card(), Choice::Same),
            of(words.button_fix(), Choice::Fix),
        ]],
        Ask::NikTaken => vec![
            vec![of(words.button_recover(), Choice::Recover)],
            vec![of(words.button_call_staff(), Choice::AskStaff)],
            vec![of(words.button_fix_nik(), Choice::Fix)],
        ],
        Ask::Minor { birth: _ } => vec![
            vec![of(words.button_hand_over(), Choice::AskStaff)],
            vec![of(words.button_fix_nik(), Choice::Fix)],
        ],
        Ask::Region { reading: _ } => {
            let mut regions = catalog().regions().iter().map(|region| {
                let label = answers::region_label(&region.code, language);
                of(label, Choice::Region(region.code.clone()))
            });
            let mut buttons = rows(regions.by_ref().collect(), 2);
            buttons.push(vec![of(words.button_outside_lampung(), Choice::Elsewhere)]);
            buttons
        }
        Ask::RegionChoice { codes } => codes
            .iter()
            .map(|code| {
                let label = answers::region_label(code, language);
                vec![of(label, Choice::Region(code.clone()))]
            })
            .collect(),
        Ask::District { region, page } => districts(&question, region, *page, words),
        Ask::DistrictChoice { codes } => codes
            .iter()
            .map(|code| vec![of(answers::district(code), Choice::District(code.clone()))])
            .collect(),
        Ask::Education => {
            let levels = Education::ALL.into_iter().map(|level| {
                of(
                    answers::education(level, language),
                    Choice::Education(level),
                )
            });
            rows(levels.collect(), 3)
        }
        Ask::Skills { chosen, page } => skills(&question, chosen, *page, words),
        Ask::Summary(_) => {
            let edits = Edit::ALL
                .into_iter()
                .map(|edit| of(edit_label(edit, words), Choice::Edit(edit)));
            let mut buttons = rows(edits.collect(), 2);
            buttons.push(vec![of(words.button_send(), Choice::Send)]);
            buttons
        }
        Ask::Sex => vec![vec![
            of(words.button_female(), Choice::Female),
            of(words.button_male(), Choice::Male),
        ]],
    };
    buttons.push(vec![of(words.button_back(), Choice::Back)]);
    Keyboard::Inline(buttons)
}

fn districts(question: &Question, region: &str, page: u8, words: &Sentences) -> Vec<Vec<Button>> {
    let all = catalog().districts_of(region);
    let page = shown_page(page, all.len(), DISTRICTS);
    let shown = all.iter().skip(page.at * DISTRICTS).take(DISTRICTS);
    let buttons = shown.map(|district| {
        let choice = Choice::District(district.code.clone());
        pressed(question, &district.name, choice)
    });
    let mut buttons = rows(buttons.collect(), 2);
    let labels = (words.button_previous(), words.button_next());
    buttons.extend(turning(question, page, &labels));
    buttons
}

fn skills(question: &Question, chosen: &[String], page: u8, words: &Sentences) -> Vec<Vec<Button>> {
    let all = catalog().fields();
    let page = shown_page(page, all.len(), FIELDS);
    let shown = all.iter().skip(page.at * FIELDS).take(FIELDS);
    let mut buttons: Vec<Vec<Button>> = shown
        .map(|field| {
            // The button says what is wished, so that pressing it on a card that came twice undoes nothing.
            let slug = field.slug.clone();
            let (label, choice) = if chosen.contains(&slug) {
                let label = words.button_marked(cut(&field.name, LONGEST_LABEL - 2));
                (label, Choice::NoSkill(slug))
            } else {
                (field.name.clone(), Choice::Skill(slug))
            };
            vec![pressed(question, &label, choice)]
        })
        .collect();
    let labels = (words.button_previous_fields(), words.button_next_fields());
    buttons.extend(turning(question, page, &labels));
    buttons.push(vec![pressed(
        question,
        &words.button_finish(),
        Choice::Finish,
    )]);
    buttons
}

/// A page of a list that is too long for one card.
#[derive(Clone, Copy)]
struct Page {
    /// Which one, from 0.
    at: usize,
    /// How many there are, at least one.
    of: usize,
}

/// The page that can be shown: button data may ask for one behind the last.
fn shown_page(asked: u8, entries: usize, per_page: usize) -> Page {
    let of = entries.div_ceil(per_page).max(1);
    Page {
        at: usize::from(asked).min(of - 1),
        of,
    }
}

fn with_page(question: String, page: Page, language: Language) -> String {
    if page.of == 1 {
        return question;
    }
    let place =
        sentences(language).registration_page((page.at + 1).to_string(), page.of.to_string());
    format!("{question}\n\n{place}")
}

/// The row that turns pages; none when there is only one.
fn turning(question: &Question, page: Page, labels: &(String, String)) -> Option<Vec<Button>> {
    let to = |at: usize| Choice::Page(u8::try_from(at).unwrap_or(0));
    let mut row = Vec::new();
    if page.at > 0 {
        row.push(pressed(question, &labels.0, to(page.at - 1)));
    }
    if page.at + 1 < page.of {
        row.push(pressed(question, &labels.1, to(page.at + 1)));
    }
    (!row.is_empty()).then_some(row)
}

fn pressed(question: &Question, label: &str, choice: Choice) -> Button {
    let press = registration::Press::of(question, choice);
    button(label, &Press::Registration(press))
}

/// The question whose number the buttons carry.
fn question(ask: &Ask) -> Question {
    match ask {
        Ask::Consent => Question::Consent,
        Ask::Name => Question::Name,
        Ask::Spelling { typed, proposed } => Question::Spelling {
            typed: typed.clone(),
            proposed: proposed.clone(),
        },
        Ask::Nik => Question::Nik,
        Ask::NikUnusual { concern, nik: _ } => Question::NikUnusual { concern: *concern },
        Ask::NikTaken => Question::NikTaken,
        Ask::ProveNumber => Question::ProveNumber,
        Ask::Minor { birth: _ } => Question::Minor,
        Ask::Region { reading: _ } => Question::Region,
        Ask::RegionChoice { codes } => Question::RegionChoice {
            codes: codes.clone(),
        },
        Ask::District { region: _, page } => Question::District { page: *page },
        Ask::DistrictChoice { codes } => Question::DistrictChoice {
            codes: codes.clone(),
        },
        Ask::Education => Question::Education,
        Ask::Phone => Question::Phone,
        Ask::Skills { chosen: _, page } => Question::Skills { page: *page },
        Ask::Summary(_) => Question::Summary,
        Ask::Birth => Question::Birth,
        Ask::Sex => Question::Sex,
        Ask::Differs { .. } => Question::Differs,
    }
}
