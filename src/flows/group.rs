//! A group: one short hint that the bot works in private chat, then silence. Nothing said in a group is ever kept.

use crate::flows::change::Change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{Line, Outcome, Reply, Toast};
use crate::flows::session::Session;

/// Answers what happened in a group.
#[must_use]
pub fn step(incoming: &Incoming, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(Session::default());
    match &incoming.event {
        Event::Command { .. } | Event::Returned => {
            if incoming.event == Event::Returned {
                outcome.changes.push(Change::MarkReturned);
            }
            if !facts.hinted {
                outcome.changes.push(Change::MarkHinted);
                outcome
                    .replies
                    .push(Reply::Say(Line::Menu(menu::Line::GroupHint)));
            }
        }
        Event::Press(_) => outcome.replies.push(Reply::Toast(Toast::PrivateOnly)),
        Event::Left => outcome.changes.push(Change::MarkLeft),
        Event::MovedTo(to) => outcome.changes.push(Change::MoveChat { to: *to }),
        Event::UnknownCommand
        | Event::Text(_)
        | Event::Contact { .. }
        | Event::Document(_)
        | Event::Other(_)
        | Event::Edited
        | Event::NudgeDue => {}
    }
    outcome
}
