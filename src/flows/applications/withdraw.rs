//! Giving an application up: asked once, with a reason that is one tap or a few words.

use crate::catalog::{Meaning, catalog};
use crate::domain::application::{ApplicationState, WithdrawReason};
use crate::flows::applications::{Change, Line, Mine, Press, State, press_on, say};
use crate::flows::change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::Outcome;
use crate::flows::session::{Focus, Session};

/// Why? The question stands open until it is answered or left.
pub(super) fn ask(mut session: Session, mine: &Mine<'_>) -> Outcome {
    if let Some(line) = hindrance(mine) {
        return say(Outcome::new(session), line);
    }
    // The open question of a form is asked again after this; the reasons are buttons then.
    if !session.is_in_form() {
        session.focus = Focus::Applications(State::Withdraw {
            application: mine.held.id,
        });
    }
    say(
        Outcome::new(session),
        Line::WithdrawQuestion(Box::new(mine.shown.clone())),
    )
}

/// Given up, for this reason.
pub(super) fn withdraw(outcome: Outcome, mine: &Mine<'_>, reason: WithdrawReason) -> Outcome {
    if let Some(line) = hindrance(mine) {
        return say(outcome, line);
    }
    let mut outcome = outcome;
    outcome
        .changes
        .push(change::Change::Applications(Change::Withdraw {
            id: mine.held.id,
            reason,
        }));
    let line = Line::Withdrawn {
        may_return: mine.shown.class.takes_applications(mine.now),
        shown: Box::new(mine.shown.clone()),
    };
    say(outcome, line)
}

/// Why it cannot be given up (again).
fn hindrance(mine: &Mine<'_>) -> Option<Line> {
    let shown = || Box::new(mine.shown.clone());
    if mine.held.state == ApplicationState::Withdrawn {
        return Some(Line::WithdrawnBefore(shown()));
    }
    (!mine.shown.may_withdraw()).then(|| Line::TooLate(shown()))
}

/// Words while the question is open.
pub(super) fn heard(
    mut session: Session,
    application: i64,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    session.focus = Focus::Applications(State::Withdraw { application });
    let Event::Text(typed) = &incoming.event else {
        return press_on(session, Press::Withdraw(application), incoming, facts);
    };
    match catalog().understand(typed, true) {
        Meaning::No | Meaning::Cancel | Meaning::Back => {
            press_on(session, Press::Keep(application), incoming, facts)
        }
        meaning => match reason(typed, &meaning) {
            Some(reason) => {
                let press = Press::WithdrawFor(application, reason);
                press_on(session, press, incoming, facts)
            }
            None => unknown(session, application, incoming, facts),
        },
    }
}

fn unknown(session: Session, application: i64, incoming: &Incoming, facts: &Facts) -> Outcome {
    let mut outcome = press_on(session, Press::Withdraw(application), incoming, facts);
    for reply in &mut outcome.replies {
        if let crate::flows::outcome::Reply::Say(crate::flows::outcome::Line::Applications(line)) =
            reply
            && let Line::WithdrawQuestion(shown) = line
        {
            *line = Line::ReasonUnknown(shown.clone());
        }
    }
    outcome
}

/// The reason that words come to. Whoever only wants another class is asked with buttons.
fn reason(typed: &str, meaning: &Meaning) -> Option<WithdrawReason> {
    if matches!(meaning, Meaning::Work(_)) {
        return Some(WithdrawReason::Work);
    }
    let words = crate::domain::fold::words(typed);
    let names = |beginnings: &[&str]| {
        let begins = |word: &String| beginnings.iter().any(|begin| word.starts_with(begin));
        words.iter().any(begins)
    };
    if names(&["kerja", "bekerja", "work", "job"]) {
        Some(WithdrawReason::Work)
    } else if names(&["jauh", "ongkos", "transport", "far", "distance"]) {
        Some(WithdrawReason::Distance)
    } else if names(&["jadwal", "waktu", "bentrok", "jam", "schedule"]) {
        Some(WithdrawReason::Schedule)
    } else if names(&["sekolah", "kuliah", "kursus", "school"]) {
        Some(WithdrawReason::OtherTraining)
    } else if names(&["sakit", "keluarga", "hamil", "anak", "sick", "family"]) {
        Some(WithdrawReason::Family)
    } else if names(&["lain", "other"]) {
        Some(WithdrawReason::Other)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_words_are_a_reason() {
        let of = |typed: &str| reason(typed, &catalog().understand(typed, true));
        for (typed, expected) in [
            ("sudah dapat kerja", Some(WithdrawReason::Work)),
            ("Terlalu jauh dari rumah", Some(WithdrawReason::Distance)),
            ("jadwalnya bentrok", Some(WithdrawReason::Schedule)),
            ("mau kuliah", Some(WithdrawReason::OtherTraining)),
            ("ibu saya sakit", Some(WithdrawReason::Family)),
            ("alasan lain", Some(WithdrawReason::Other)),
            ("xyz", None),
        ] {
            assert_eq!(of(typed), expected, "{typed}");
        }
    }
}
