//! Finding a class and applying to it, in words.

/// The card of a class.
mod card;
/// Lists, filters, and what is said when nothing is open.
mod list;

pub(super) use list::classes;

use crate::catalog::Wish;
use crate::domain::application::application_number;
use crate::domain::eligibility::Verdict;
use crate::flows::applications;
use crate::flows::language::Language;
use crate::flows::mydata;
use crate::flows::press::Press;
use crate::flows::training::{self, Applied, Line, NotOpen};
use crate::letter::{Button, Content};
use crate::text::applications::stage;
use crate::text::escape::html;
use crate::text::keyboard::{button, own_data, plain, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, class_wish, dates};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::List { page, home } => list::page(page, home.as_deref(), language),
        Line::InFields(page) => list::in_fields(page, language),
        Line::Fields { choices, view } => list::fields(choices, view, language),
        Line::Centres { choices, view } => list::centres(choices, view, language),
        Line::Regions { view } => list::regions(view, language),
        Line::NoneOpen { agreed } => list::none_open(*agreed, language),
        Line::NoneInField {
            slug,
            name,
            wished,
            centre,
            others,
        } => {
            let about = list::Field {
                slug,
                name: name.as_deref(),
                wished: *wished,
                centre: centre.as_deref(),
                others: *others > 0,
            };
            list::none_in_field(&about, language)
        }
        Line::NoneAtCentre {
            name,
            agreed,
            others,
        } => list::none_at_centre(name, *agreed, *others > 0, language),
        Line::Card(shown) => card::content(shown, None, language),
        Line::Nearest(shown, missed) => {
            let opening = match missed {
                Some(other) if other.interest => {
                    words.training_nearest_interest(html(&other.wished))
                }
                Some(other) => words.training_nearest_other_field(html(&other.wished)),
                None => words.training_nearest(),
            };
            card::content(shown, Some(opening), language)
        }
        Line::NothingFits { field, registered } => nothing_fits(field, *registered, language),
        Line::NoSuchClass => plain(words.training_no_such_class()),
        Line::NotOpen { class, why } => {
            let named = class::named(class, language);
            plain(match why {
                NotOpen::Closed(at) => words.training_closed(named, dates::day_of(*at, language)),
                NotOpen::Postponed => words.training_postponed(named),
                NotOpen::Cancelled => words.training_cancelled(named),
                NotOpen::Begun => words.training_begun(named),
            })
        }
        Line::Applied(made) => applied(made, language),
        Line::Decided { id, class } => with_buttons(
            words.training_decided(class::named(class, language), application_number(*id)),
            vec![vec![wish(Wish::Status, language), see_all(words)]],
        ),
        Line::NotEligible {
            class,
            checked,
            seen,
        } => {
            let failed: Vec<_> = checked
                .iter()
                .filter(|(_, verdict)| matches!(verdict, Verdict::NotMet(_)))
                .cloned()
                .collect();
            let parts = [
                words.training_not_eligible(class::named(class, language)),
                class::marked(class, &failed, language).join("\n"),
                words.training_not_eligible_next(),
            ];
            let nearest = training::Press::Nearest(class.id, *seen);
            with_buttons(
                parts.join("\n\n"),
                vec![
                    vec![pressing(&words.training_see_nearest(), nearest)],
                    vec![wish(Wish::MyData, language)],
                ],
            )
        }
        Line::SeatInTheWay {
            class,
            seat,
            code,
            may_swap,
        } => {
            let mut buttons = vec![vec![wish(Wish::Status, language), see_all(words)]];
            if *may_swap {
                buttons.insert(0, vec![swap(*seat, class.id, words)]);
            }
            with_buttons(
                words.training_seat_in_the_way(
                    class::named(class, language),
                    code.as_str(),
                    application_number(*seat),
                ),
                buttons,
            )
        }
        Line::Paused => with_buttons(
            words.training_paused(),
            vec![vec![own_data(
                &words.button_consents(),
                mydata::Press::Consents,
            )]],
        ),
    }
}

/// A button of ours.
fn pressing(label: &str, press: training::Press) -> Button {
    button(label, &Press::Training(press))
}

/// Everything that is open.
fn see_all(words: &Sentences) -> Button {
    pressing(
        &words.training_see_all(),
        training::Press::Page(0, training::View::default()),
    )
}

/// Another class instead of the one whose seat is in the way.
fn swap(seat: i64, class: i64, words: &Sentences) -> Button {
    let press = applications::Press::SwapTo(seat, class);
    button(
        &words.applications_button_swap(),
        &Press::Applications(press),
    )
}

fn applied(made: &Applied, language: Language) -> Content {
    let words = sentences(language);
    let (named, number) = (
        class::named(&made.class, language),
        application_number(made.id),
    );
    let mut parts = vec![if made.fresh {
        words.training_applied(named, number)
    } else {
        words.training_applied_before(number, named)
    }];
    let mut buttons = vec![vec![wish(Wish::Status, language)]];
    if made.waits {
        parts.push(stage::after_applying(&made.class, language));
        if let Some(code) = &made.overlaps {
            parts.push(words.training_card_overlaps(code.as_str()));
        }
        parts.push(words.training_applied_second());
        let second = applications::Press::Second(made.id, 0);
        let second = button(&words.training_second(), &Press::Applications(second));
        buttons[0].insert(0, second);
    }
    with_buttons(parts.join("\n\n"), buttons)
}

fn nothing_fits(field: &str, registered: bool, language: Language) -> Content {
    let words = sentences(language);
    let opening = words.training_nothing_fits();
    if !registered {
        return with_buttons(opening, vec![vec![see_all(words)]]);
    }
    with_buttons(
        format!("{opening} {}", words.training_remind()),
        vec![vec![class_wish::remind(field, words), see_all(words)]],
    )
}
