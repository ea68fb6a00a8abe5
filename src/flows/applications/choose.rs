//! Another class instead of the one applied to, or beside it as second choice.

use crate::domain::application::{ApplicationState, WithdrawReason};
use crate::flows::applications::{Change, Line, Mine, in_place, say};
use crate::flows::change;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::facts::application::{Held, applicant, seat_in_the_way};
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::training;
use crate::flows::training::nearest::fits;
use crate::flows::training::view::PAGE;

/// What a class is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Instead of the class applied to.
    Swap,
    /// Taken into account when the first one does not accept.
    Second,
}

/// Does this class do for this person?
fn does(mine: &Mine<'_>, class: &Class) -> bool {
    // The application that would be given up is in nobody's way.
    let others: Vec<Held> = mine
        .known
        .held
        .iter()
        .filter(|one| one.id != mine.held.id)
        .cloned()
        .collect();
    let untried = |one: &Held| one.class != class.id || one.state == ApplicationState::Withdrawn;
    class.id != mine.held.class
        && class.takes_applications(mine.now)
        && others.iter().all(untried)
        && seat_in_the_way(&others, class).is_none()
        && fits(class, &applicant(mine.person, &mine.known.held))
}

/// What hinders any choice for this purpose.
fn hindrance(mine: &Mine<'_>, purpose: For) -> Option<Line> {
    match purpose {
        For::Swap if mine.held.state == ApplicationState::Withdrawn => {
            Some(Line::WithdrawnBefore(Box::new(mine.shown.clone())))
        }
        For::Swap if !mine.shown.may_withdraw() => {
            Some(Line::TooLate(Box::new(mine.shown.clone())))
        }
        For::Second if !mine.shown.may_change(mine.now) => {
            Some(Line::SecondTooLate { id: mine.held.id })
        }
        For::Swap | For::Second => None,
    }
}

/// A page of the classes that do.
pub(super) fn choices(
    session: Session,
    mine: &Mine<'_>,
    purpose: For,
    page: u16,
    incoming: &Incoming,
) -> Outcome {
    let outcome = Outcome::new(session);
    if let Some(line) = hindrance(mine, purpose) {
        return say(outcome, line);
    }
    let fitting: Vec<&Class> = mine
        .known
        .others
        .iter()
        .filter(|class| does(mine, class))
        .collect();
    let pages = u16::try_from(fitting.len().div_ceil(PAGE)).unwrap_or(u16::MAX);
    let shown = Box::new(mine.shown.clone());
    if pages == 0 {
        return say(outcome, Line::NoChoices { shown, purpose });
    }
    let first = page == 0;
    let page = page.min(pages - 1);
    let classes = fitting
        .into_iter()
        .skip(usize::from(page) * PAGE)
        .take(PAGE)
        .cloned()
        .collect();
    let line = Line::Choices {
        shown,
        purpose,
        classes,
        page,
        more: page + 1 < pages,
    };
    // The first page stands below the card it was asked on, the others take its place.
    if first {
        say(outcome, line)
    } else {
        in_place(outcome, incoming, line)
    }
}

/// The class chosen, if it does.
fn chosen<'a>(mine: &Mine<'a>, purpose: For) -> Result<&'a Class, Line> {
    if let Some(line) = hindrance(mine, purpose) {
        return Err(line);
    }
    let class = mine.known.others.first();
    class
        .filter(|class| does(mine, class))
        .ok_or_else(|| Line::ChoiceGone {
            id: mine.held.id,
            purpose,
            code: class
                .filter(|class| class.state.is_public())
                .map(|class| class.code.clone()),
        })
}

/// This class instead?
pub(super) fn swap_question(session: Session, mine: &Mine<'_>) -> Outcome {
    let line = match chosen(mine, For::Swap) {
        Ok(class) => Line::SwapQuestion {
            shown: Box::new(mine.shown.clone()),
            class: Box::new(class.clone()),
        },
        Err(line) => line,
    };
    say(Outcome::new(session), line)
}

/// Both in one go: nobody is left without an application in between.
pub(super) fn swap(session: Session, mine: &Mine<'_>, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    // Tapped twice: the change was made.
    let wished = mine.known.others.first();
    let made = wished.and_then(|class| {
        let held = mine.known.held.iter();
        let mut standing = held.filter(|one| one.class == class.id && one.stands());
        Some((class, standing.next()?))
    });
    if let (ApplicationState::Withdrawn, Some((class, own))) = (mine.held.state, made) {
        outcome.replies.push(Reply::Toast(Toast::Already));
        let line = training::Line::Applied(Box::new(training::Applied {
            id: own.id,
            class: class.clone(),
            fresh: false,
            waits: own.state == ApplicationState::Applied && class.takes_applications(mine.now),
            overlaps: None,
        }));
        return outcome.say(outcome::Line::Training(line));
    }
    let class = match chosen(mine, For::Swap) {
        Ok(class) => class,
        Err(line) => return say(outcome, line),
    };
    outcome
        .changes
        .push(change::Change::Applications(Change::Withdraw {
            id: mine.held.id,
            reason: WithdrawReason::OtherTraining,
        }));
    let source = crate::domain::application::Source::Menu;
    let (id, applying) =
        training::Change::applying(class, &mine.known.held, mine.person.id, source, facts);
    outcome.changes.push(change::Change::Training(applying));
    let line = Line::Swapped {
        from: Box::new(mine.shown.clone()),
        id,
        class: Box::new(class.clone()),
    };
    say(outcome, line)
}

/// The second choice; named again it is another one.
pub(super) fn name_second(session: Session, mine: &Mine<'_>) -> Outcome {
    let mut outcome = Outcome::new(session);
    let class = match chosen(mine, For::Second) {
        Ok(class) => class,
        Err(line) => return say(outcome, line),
    };
    if mine.held.second != Some(class.id) {
        outcome
            .changes
            .push(change::Change::Applications(Change::SetSecond {
                id: mine.held.id,
                class: Some(class.id),
            }));
    }
    let mut shown = Box::new(mine.shown.clone());
    shown.second = Some(class.clone());
    say(outcome, Line::SecondNamed { shown })
}

/// No second choice any more.
pub(super) fn no_second(session: Session, mine: &Mine<'_>) -> Outcome {
    let mut outcome = Outcome::new(session);
    if let Some(line) = hindrance(mine, For::Second) {
        return say(outcome, line);
    }
    if mine.held.second.is_some() {
        outcome
            .changes
            .push(change::Change::Applications(Change::SetSecond {
                id: mine.held.id,
                class: None,
            }));
    }
    say(outcome, Line::SecondTakenBack { id: mine.held.id })
}
