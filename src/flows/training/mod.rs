//! Finding a class and applying to it. Opened by `/pelatihan`, a link, a poster, a code or a wish in words; ended by the next
//! wish. Somebody not registered may look at everything; applying leads through the registration.
//!
//! No question is ever open here: every button names the rows it acts on.

/// Applying to a class.
mod apply;
/// A class by its code: links, posters, typed codes.
pub mod code;
/// What is said.
mod line;
/// The nearest class that fits.
pub mod nearest;
/// Buttons.
mod press;
/// What stands between a person and a class.
pub mod stance;
/// Filters and pages.
pub mod view;
/// What has to be looked up.
mod want;

use serde::{Deserialize, Serialize};

use crate::catalog::{Wish, catalog};
use crate::domain::application::{ApplicationState, Source};
use crate::domain::consent::Purpose;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::facts::application::{applicant, home_region, overlapping};
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;

pub use line::{Applied, Card, Line, NotOpen, OtherField};
pub use press::Press;
pub use stance::{Stance, stance};
pub use view::{Counted, Page, Seen, View};
pub use want::{Asked, Known, Want, wants};

/// A question that is open: none ever is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A new application under the id that was told.
    Apply {
        /// `Facts::next`; the number is made from it.
        id: i64,
        /// Row id of the person.
        person: i64,
        /// Row id of the class.
        class: i64,
        /// How the person came to it.
        source: Source,
    },
    /// An application that was given up is taken up again, under its number.
    Return {
        /// Row id.
        id: i64,
        /// How the person came back to it.
        source: Source,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Apply { .. } | Change::Return { .. } => false,
        }
    }

    /// Applies anew, or takes an application up again that this person gave up in the same class.
    #[must_use]
    pub(super) fn applying(
        class: &Class,
        asked: &[crate::flows::facts::application::Held],
        person: i64,
        source: Source,
        facts: &Facts,
    ) -> (i64, Change) {
        let own = asked
            .iter()
            .find(|one| one.class == class.id && one.state == ApplicationState::Withdrawn);
        match own {
            Some(own) => (own.id, Change::Return { id: own.id, source }),
            None => {
                let id = facts.next.application;
                let change = Change::Apply {
                    id,
                    person,
                    class: class.id,
                    source,
                };
                (id, change)
            }
        }
    }
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Training(line))
}

/// Says a line in place of the card whose button was pressed, or as a new message.
fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Training(line))
}

/// What is open, as far as the event asked for it. `words` are those it was wished with, if any.
#[must_use]
pub fn open(session: Session, words: &str, facts: &Facts) -> Outcome {
    let line = match &facts.training {
        Some(Known::Page(page)) => listed(page, facts),
        _ => match catalog().find_fields(words).first() {
            Some(field) => listed(&Page::of_field(&field.slug), facts),
            None => listed(&Page::none(), facts),
        },
    };
    say(Outcome::new(session), line)
}

/// Somebody else speaks from now on, who has no application yet.
pub(super) fn forget_applications(facts: &mut Facts) {
    facts.applications = None;
    if let Some(Known::Class(asked)) = &mut facts.training {
        asked.held.clear();
    }
}

/// Was anything found to be open that somebody who has just registered may be shown?
#[must_use]
pub fn any_open(facts: &Facts) -> bool {
    match &facts.training {
        Some(Known::Page(page)) => page.total > 0,
        Some(Known::Class(asked)) => asked.is_public(),
        Some(Known::Fields(_) | Known::Centres(_) | Known::Nothing) | None => false,
    }
}

/// What is open in the fields of somebody who has just registered; nothing is said when nothing is.
#[must_use]
pub fn in_fields(facts: &Facts) -> Option<Line> {
    match &facts.training {
        Some(Known::Page(page)) if page.total > 0 => Some(Line::InFields(Box::new(page.clone()))),
        _ => None,
    }
}

/// The line of a page: its classes, or what is said when there are none.
fn listed(page: &Page, facts: &Facts) -> Line {
    let person = facts.person.as_ref();
    let agreed = person.map(|person| person.agrees(Purpose::Announcements));
    if page.total > 0 {
        return Line::List {
            page: Box::new(page.clone()),
            home: person.and_then(home_region).map(str::to_owned),
        };
    }
    match (&page.view.field, &page.centre_name) {
        (Some(slug), _) => Line::NoneInField {
            slug: slug.clone(),
            name: page.field_name.clone(),
            wished: person.map(|person| person.skills.contains(slug)),
            centre: page.centre_name.clone(),
            others: page.others,
        },
        (None, Some(name)) => Line::NoneAtCentre {
            name: name.clone(),
            agreed,
            others: page.others,
        },
        (None, None) => Line::NoneOpen { agreed },
    }
}

/// The card of a class, or why there is none with what is open instead.
fn show(outcome: Outcome, asked: &Asked, seen: Seen, facts: &Facts) -> Outcome {
    let Some(class) = asked.class.as_ref().filter(|class| class.state.is_public()) else {
        return instead(say(outcome, Line::NoSuchClass), asked, facts);
    };
    let card = card(class, asked, seen, facts);
    let shown = || Box::new(class.clone());
    match card.stance {
        Stance::Decided { id } => say(outcome, Line::Decided { id, class: shown() }),
        Stance::NotOpen(why) => {
            let line = Line::NotOpen {
                class: shown(),
                why,
            };
            instead(say(outcome, line), asked, facts)
        }
        Stance::Free
        | Stance::Applied { .. }
        | Stance::NotYet(_)
        | Stance::Paused
        | Stance::NotMet
        | Stance::SeatInTheWay { .. } => say(outcome, Line::Card(Box::new(card))),
    }
}

/// What is open, after a class that is not.
fn instead(outcome: Outcome, asked: &Asked, facts: &Facts) -> Outcome {
    match &asked.open {
        Some(page) => say(outcome, listed(page, facts)),
        None => outcome,
    }
}

fn card(class: &Class, asked: &Asked, seen: Seen, facts: &Facts) -> Card {
    let person = facts.person.as_ref();
    let applicant = person.map(|person| applicant(person, &asked.held));
    Card {
        class: class.clone(),
        seen,
        checked: applicant.map(|applicant| nearest::checked(class, &applicant)),
        stance: stance(class, person, &asked.held, facts.now),
        overlaps: overlapping(&asked.held, class).map(|other| other.code.clone()),
        opens_at: (class.registration_from > facts.now).then_some(class.registration_from),
    }
}

/// An event while a question is open: none ever is.
#[must_use]
pub fn step(session: Session, state: State, _incoming: &Incoming, _facts: &Facts) -> Outcome {
    let _outcome = Outcome::new(session);
    match state {}
}

/// A pressed button.
#[must_use]
pub fn press_on(
    mut session: Session,
    press: &Press,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    session.leave_small_questions();
    let outcome = Outcome::new(session);
    match (press, &facts.training) {
        (Press::Page(..), Some(Known::Page(page))) => {
            in_place(outcome, incoming, listed(page, facts))
        }
        (Press::Fields(view), Some(Known::Fields(choices))) => {
            let line = Line::Fields {
                choices: choices.clone(),
                view: view.clone(),
            };
            in_place(outcome, incoming, line)
        }
        (Press::Centres(view), Some(Known::Centres(choices))) => {
            let line = Line::Centres {
                choices: choices.clone(),
                view: view.clone(),
            };
            in_place(outcome, incoming, line)
        }
        (Press::Regions(view), _) => {
            in_place(outcome, incoming, Line::Regions { view: view.clone() })
        }
        (Press::Class(_, seen), Some(Known::Class(asked))) => show(outcome, asked, *seen, facts),
        (Press::Apply(_, seen), Some(Known::Class(asked))) => {
            apply::apply(outcome, asked, *seen, Some(incoming), facts)
        }
        (Press::Join(_), Some(Known::Class(asked))) => {
            apply::apply(outcome, asked, Seen::default(), None, facts)
        }
        (Press::Nearest(_, seen), Some(Known::Class(asked))) => {
            instead_of(outcome, asked, *seen, facts)
        }
        // Nothing was looked up for it: the list says what is open.
        (
            Press::Page(..)
            | Press::Fields(_)
            | Press::Centres(_)
            | Press::Class(..)
            | Press::Apply(..)
            | Press::Join(_)
            | Press::Nearest(..),
            _,
        ) => {
            let mut outcome = outcome;
            outcome.replies.push(Reply::Toast(Toast::Stale));
            say(outcome, listed(&Page::none(), facts))
        }
    }
}

/// The card of the nearest class that fits, in place of one that this person cannot have.
fn instead_of(outcome: Outcome, asked: &Asked, seen: Seen, facts: &Facts) -> Outcome {
    let Some(wanted) = asked.class.as_ref().filter(|class| class.state.is_public()) else {
        return say(outcome, Line::NoSuchClass);
    };
    let applicant = facts
        .person
        .as_ref()
        .map(|person| applicant(person, &asked.held));
    let interests = facts.person.as_ref();
    let interests = interests.map_or(&[][..], |person| person.skills.as_slice());
    let found = nearest::nearest(
        wanted,
        &asked.others,
        (applicant.as_ref(), interests),
        &asked.held,
        facts.now,
    );
    match found {
        Some(class) => {
            let card = card(class, asked, seen, facts);
            let other_field = class.programme.field != wanted.programme.field;
            let missed = other_field.then(|| OtherField {
                wished: wanted.programme.field_name.clone(),
                interest: interests.contains(&class.programme.field),
            });
            say(outcome, Line::Nearest(Box::new(card), missed))
        }
        None => {
            let field = wanted.programme.field.clone();
            let registered = facts.person.is_some();
            say(outcome, Line::NothingFits { field, registered })
        }
    }
}

/// Does this wish look at classes?
#[must_use]
pub(super) fn is_asked_by(wish: Wish) -> bool {
    wish == Wish::Training
}
