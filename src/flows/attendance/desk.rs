//! The lists of a class, how much everybody was there, and both on paper and as a sheet.

use crate::flows::attendance::{Change, LINK, Line, Paper, in_place, say, wish};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::outcome::Outcome;
use crate::flows::session::Session;

/// A card of its own; turning a page happens in place.
pub(super) fn shown(session: Session, turned: bool, line: Line, incoming: &Incoming) -> Outcome {
    let outcome = Outcome::new(session);
    if turned {
        in_place(outcome, incoming, line)
    } else {
        say(outcome, line)
    }
}

/// Lists to be printed; whoever has no number yet keeps the one that is printed.
pub(super) fn paper(session: Session, paper: &Paper, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    if paper.meetings.is_empty() || paper.people.is_empty() {
        let class = Box::new(paper.class.clone());
        return say(outcome, Line::NoPaper { class });
    }
    let class = paper.class.id;
    if paper.unnumbered {
        wish(&mut outcome, Change::Number { class });
    }
    let people = paper.people.len();
    wish(
        &mut outcome,
        Change::Printed {
            class,
            people,
            by: by(facts),
        },
    );
    let link = if facts.bot.is_empty() {
        String::new()
    } else {
        format!("https://t.me/{}?start={LINK}", facts.bot)
    };
    let paper = Box::new(paper.clone());
    say(outcome, Line::Paper { paper, link })
}

/// A sheet is asked for; it is made aside.
pub(super) fn sheet(session: Session, class: &Class, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    let change = Change::Sheet {
        class: class.id,
        by: by(facts),
    };
    wish(&mut outcome, change);
    let class = Box::new(class.clone());
    say(outcome, Line::Making { class })
}

fn by(facts: &Facts) -> i64 {
    facts.staff.map_or(0, |staff| staff.telegram_id)
}
