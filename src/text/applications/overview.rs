//! Where a person stands: every application with its stage, what is next, and whom to ask.

use jiff::Timestamp;

use crate::catalog::Wish;
use crate::domain::application::{PublicStage, application_number, is_open};
use crate::domain::registration::registration_number;
use crate::flows::applications::{Overview, Press, Shown};
use crate::flows::language::Language;
use crate::flows::mydata;
use crate::flows::training::Seen;
use crate::letter::{Button, Content};
use crate::text::applications::{acts, pressing, stage};
use crate::text::escape::html;
use crate::text::keyboard::{announcements, ask_staff, own_data, wish, with_buttons};
use crate::text::l10n::sentences;
use crate::text::training::classes;
use crate::text::{answers, class, dates, numbers, seats};

/// Applications told of in the overview; the rest is counted.
const TOLD: usize = 5;

/// Applications told of in the history.
const LISTED: usize = 10;

/// `/status`.
pub(super) fn content(standing: &Overview, language: Language) -> Content {
    let words = sentences(language);
    let number = registration_number(standing.person);
    let mut parts = vec![words.applications_opening(html(standing.name.as_str()), number)];
    let mut buttons = Vec::new();
    // A question about the only class goes to its centre; otherwise the person says which one it is about.
    let mut about = None;
    match (standing.shown.as_slice(), standing.over.as_slice()) {
        ([], []) => return without_applications(standing, language),
        ([only], []) | ([], [only]) => {
            parts.push(one(only, standing.now, language).join("\n"));
            buttons.extend(acts(only, standing.now, words));
            about = Some(only.class.id);
        }
        (stands, over) => {
            let told = &stands[..stands.len().min(TOLD)];
            parts.extend(
                told.iter()
                    .map(|shown| brief(shown, standing.now, language)),
            );
            if stands.len() > TOLD {
                let more = numbers::count(stands.len() - TOLD, language);
                parts.push(words.applications_more(more));
            }
            // A seat that waits for an answer is taken from here, where it is clear which one.
            let mut waiting = told
                .iter()
                .filter(|one| one.stage() == PublicStage::Accepted);
            if let (Some(one), None) = (waiting.next(), waiting.next()) {
                buttons.push(seats::take_or_not(one.id, words));
            }
            buttons.extend(told.iter().map(|shown| {
                let number = application_number(shown.id);
                let label = words.applications_open(number, &shown.class.programme.name);
                vec![pressing(&label, Press::Show(shown.id))]
            }));
            let old: Vec<String> = over
                .iter()
                .take(TOLD)
                .map(|shown| line(shown, language))
                .collect();
            parts.extend((!old.is_empty()).then(|| old.join("\n")));
            if let Some(newest) = over.first() {
                let label = words.applications_button_history();
                buttons.push(vec![pressing(&label, Press::History(newest.id))]);
            }
        }
    }
    if standing.paused {
        parts.push(words.applications_paused());
        buttons.insert(0, vec![consents(language)]);
    }
    buttons.push(vec![wish(Wish::MyData, language), ask_staff(about, words)]);
    with_buttons(parts.join("\n\n"), buttons)
}

/// What is over, each with how it ended.
pub(super) fn history(over: &[Shown], now: Timestamp, language: Language) -> Content {
    let words = sentences(language);
    let mut parts = vec![words.applications_history()];
    parts.extend(
        over.iter()
            .take(LISTED)
            .map(|shown| brief(shown, now, language)),
    );
    if over.len() > LISTED {
        let more = numbers::count(over.len() - LISTED, language);
        parts.push(words.applications_more(more));
    }
    with_buttons(parts.join("\n\n"), vec![vec![wish(Wish::Status, language)]])
}

/// Number and stage, class, what is next: three lines, where several are told of.
fn brief(shown: &Shown, now: Timestamp, language: Language) -> String {
    let words = sentences(language);
    let stage_name = stage::name(shown.stage(), language);
    let lines = [
        words.applications_head(application_number(shown.id), stage_name),
        class::named(&shown.class, language),
        stage::next(shown, now, language),
    ];
    lines.join("\n")
}

/// One that is over, in one line.
fn line(shown: &Shown, language: Language) -> String {
    let stage_name = stage::name(shown.stage(), language);
    let head = sentences(language).applications_head(application_number(shown.id), stage_name);
    format!("{head}, {}", class::named(&shown.class, language))
}

/// One application by itself.
pub(super) fn card(shown: &Shown, now: Timestamp, language: Language) -> Content {
    let words = sentences(language);
    let mut buttons = acts(shown, now, words);
    buttons.push(vec![
        wish(Wish::Status, language),
        ask_staff(Some(shown.class.id), words),
    ]);
    with_buttons(one(shown, now, language).join("\n"), buttons)
}

/// Number, stage, class, what is next, second choice, whom to ask.
fn one(shown: &Shown, now: Timestamp, language: Language) -> Vec<String> {
    let words = sentences(language);
    let stage_name = stage::name(shown.stage(), language);
    let mut lines = vec![
        words.applications_head(application_number(shown.id), stage_name),
        class::named(&shown.class, language),
    ];
    // With the seat confirmed, the days are what is next; of a class that was put off nobody knows them.
    let said_next = matches!(
        shown.stage(),
        PublicStage::Confirmed | PublicStage::ClassPostponed
    );
    if is_open(shown.state) && !shown.class.state.is_over() && !said_next {
        lines.push(words.applications_when(class::when(&shown.class, language)));
    }
    lines.push(stage::next(shown, now, language));
    if let Some(second) = &shown.second {
        lines.push(words.applications_second(class::named(second, language)));
    }
    let centre = class::centre(&shown.class.centre, language);
    lines.push(match class::phone(&shown.class.centre) {
        Some(phone) => words.applications_whom_phone(centre, phone),
        None => words.applications_whom(centre),
    });
    lines
}

fn without_applications(standing: &Overview, language: Language) -> Content {
    let words = sentences(language);
    let mut parts = vec![
        words.applications_registered(
            html(standing.name.as_str()),
            registration_number(standing.person),
            dates::day_of(standing.registered_at, language),
        ),
        words.applications_skills(html(&answers::fields(&standing.skills))),
    ];
    let mut buttons = Vec::new();
    if standing.paused {
        parts.push(words.applications_paused());
        buttons.push(vec![consents(language)]);
    } else if !standing.open.is_empty() {
        parts.push(words.applications_none_open());
        buttons.extend(classes(&standing.open, Seen::default(), language));
        if !standing.announcements {
            buttons.push(vec![announcements(words)]);
        }
    } else if standing.announcements {
        parts.push(words.applications_none_told());
    } else {
        parts.push(words.applications_none_untold());
        buttons.push(vec![announcements(words)]);
    }
    parts.push(words.applications_none_whom());
    buttons.push(vec![wish(Wish::MyData, language), ask_staff(None, words)]);
    with_buttons(parts.join("\n\n"), buttons)
}

fn consents(language: Language) -> Button {
    own_data(
        &sentences(language).button_consents(),
        mydata::Press::Consents,
    )
}
