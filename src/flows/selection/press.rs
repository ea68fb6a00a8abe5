//! The buttons of the desk of selection. They name classes and applications by row id and say what is wished, so that a second
//! press means the same.

use crate::domain::selection::{RefusalReason, Verdict};
use crate::flows::selection::view::{MoveCause, Scored, Want};

/// A pressed button. The number is the row id of an application unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// A page of the classes that are being selected.
    List(u16),
    /// The desk of a class.
    Desk(i64),
    /// A page of those who applied to a class.
    People(i64, u16),
    /// Searches among those who applied to a class.
    Search(i64),
    /// One of them.
    One(i64),
    /// All documents are there.
    Complete(i64),
    /// Which documents are missing?
    Missing(i64),
    /// This document of the class (`document_mark`) is missing, or is there.
    Lacks(i64, u32, bool),
    /// These are missing.
    MissingSave(i64),
    /// How many points?
    Score(i64, Scored),
    /// The points that were given are taken back.
    NoScore(i64, Scored),
    /// Was at the test, or was not.
    Came(i64, bool),
    /// Points of everybody of a class who has none, one after the other.
    Scores(i64, Scored),
    /// The ranking of a class, a page.
    Proposal(i64, u16),
    /// Somewhere else than the ranking says.
    Move(i64),
    /// There; why?
    MoveTo(i64, Verdict),
    /// For this cause.
    Because(i64, MoveCause),
    /// Not accepted, for this reason, which the person is told.
    Refuse(i64, RefusalReason),
    /// Back to where the ranking says.
    Ranked(i64),
    /// The results of a class: what would be announced?
    Announce(i64),
    /// What was shown (`Summary::mark`) is to be announced; of a class.
    AnnounceSure(i64, u32),
    /// It is not to be announced after all; of a class.
    Undo(i64),
}

/// A document as a button names it: a number made of its name, so that a changed list is noticed.
#[must_use]
pub fn document_mark(name: &str) -> u32 {
    // FNV-1a.
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Row ids begin at 1.
fn id(data: &str) -> Option<i64> {
    data.parse().ok().filter(|id| *id > 0)
}

fn yes(data: &str) -> Option<bool> {
    match data {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        match *self {
            Press::List(page) => format!("list={page}"),
            Press::Desk(class) => format!("class={class}"),
            Press::People(class, page) => format!("people={class}.{page}"),
            Press::Search(class) => format!("search={class}"),
            Press::One(id) => format!("one={id}"),
            Press::Complete(id) => format!("complete={id}"),
            Press::Missing(id) => format!("missing={id}"),
            Press::Lacks(id, document, lacks) => {
                format!("lacks={id}.{document:08x}.{}", u8::from(lacks))
            }
            Press::MissingSave(id) => format!("lacking={id}"),
            Press::Score(id, scored) => format!("score={id}.{}", scored.slug()),
            Press::Scores(class, scored) => format!("points={class}.{}", scored.slug()),
            Press::NoScore(id, scored) => format!("unscore={id}.{}", scored.slug()),
            Press::Came(id, came) => format!("came={id}.{}", u8::from(came)),
            Press::Proposal(class, page) => format!("plan={class}.{page}"),
            Press::Move(id) => format!("move={id}"),
            Press::MoveTo(id, verdict) => format!("to={id}.{}", verdict.slug()),
            Press::Because(id, cause) => format!("why={id}.{}", cause.slug()),
            Press::Refuse(id, reason) => format!("refuse={id}.{}", reason.slug()),
            Press::Ranked(id) => format!("ranked={id}"),
            Press::Announce(class) => format!("announce={class}"),
            Press::AnnounceSure(class, 0) => format!("sure={class}"),
            Press::AnnounceSure(class, shown) => format!("sure={class}.{shown:08x}"),
            Press::Undo(class) => format!("undo={class}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let one = || id(rest);
        let two = || {
            let (of, what) = rest.split_once('.')?;
            Some((id(of)?, what))
        };
        Some(match word {
            "list" => Press::List(rest.parse().ok()?),
            "class" => Press::Desk(one()?),
            "people" => {
                let (class, page) = two()?;
                Press::People(class, page.parse().ok()?)
            }
            "search" => Press::Search(one()?),
            "one" => Press::One(one()?),
            "complete" => Press::Complete(one()?),
            "missing" => Press::Missing(one()?),
            "lacks" => {
                let (of, what) = two()?;
                let (document, lacks) = what.split_once('.')?;
                Press::Lacks(of, u32::from_str_radix(document, 16).ok()?, yes(lacks)?)
            }
            "lacking" => Press::MissingSave(one()?),
            "score" => {
                let (of, scored) = two()?;
                Press::Score(of, Scored::from_slug(scored)?)
            }
            "points" => {
                let (of, scored) = two()?;
                Press::Scores(of, Scored::from_slug(scored)?)
            }
            "unscore" => {
                let (of, scored) = two()?;
                Press::NoScore(of, Scored::from_slug(scored)?)
            }
            "came" => {
                let (of, came) = two()?;
                Press::Came(of, yes(came)?)
            }
            "plan" => {
                let (class, page) = two()?;
                Press::Proposal(class, page.parse().ok()?)
            }
            "move" => Press::Move(one()?),
            "to" => {
                let (of, verdict) = two()?;
                Press::MoveTo(of, Verdict::from_slug(verdict)?)
            }
            "why" => {
                let (of, cause) = two()?;
                Press::Because(of, MoveCause::from_slug(cause)?)
            }
            "refuse" => {
                let (of, reason) = two()?;
                Press::Refuse(of, RefusalReason::from_slug(reason)?)
            }
            "ranked" => Press::Ranked(one()?),
            "announce" => Press::Announce(one()?),
            // Without a mark in buttons of older programs.
            "sure" => {
                let (of, shown) = rest.split_once('.').unwrap_or((rest, "0"));
                Press::AnnounceSure(id(of)?, u32::from_str_radix(shown, 16).ok()?)
            }
            "undo" => Press::Undo(one()?),
            _ => return None,
        })
    }

    /// The application whose card it stands on, by row id; nothing for a button about a class.
    #[must_use]
    pub fn application(self) -> Option<i64> {
        match self {
            Press::One(id)
            | Press::Complete(id)
            | Press::Missing(id)
            | Press::Lacks(id, ..)
            | Press::MissingSave(id)
            | Press::Score(id, _)
            | Press::NoScore(id, _)
            | Press::Came(id, _)
            | Press::Move(id)
            | Press::MoveTo(id, _)
            | Press::Because(id, _)
            | Press::Refuse(id, _)
            | Press::Ranked(id) => Some(id),
            Press::List(_)
            | Press::Desk(_)
            | Press::People(..)
            | Press::Search(_)
            | Press::Scores(..)
            | Press::Proposal(..)
            | Press::Announce(_)
            | Press::AnnounceSure(..)
            | Press::Undo(_) => None,
        }
    }

    /// What has to be looked up for it.
    pub(super) fn wants(self) -> Want {
        match self {
            Press::List(page) => Want::List(page),
            Press::Desk(class) | Press::Search(class) | Press::Undo(class) => Want::Desk(class),
            Press::People(class, page) => Want::People { class, page },
            Press::One(id)
            | Press::Complete(id)
            | Press::Missing(id)
            | Press::Lacks(id, ..)
            | Press::MissingSave(id)
            | Press::Score(id, _)
            | Press::NoScore(id, _)
            | Press::Came(id, _)
            | Press::Move(id)
            | Press::MoveTo(id, _)
            | Press::Because(id, _)
            | Press::Refuse(id, _)
            | Press::Ranked(id) => Want::One(id),
            Press::Scores(class, scored) => Want::Unscored { class, scored },
            Press::Proposal(class, _) | Press::Announce(class) | Press::AnnounceSure(class, _) => {
                Want::Proposal(class)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let plain = [
            Press::List(u16::MAX),
            Press::Desk(1),
            Press::People(i64::MAX, u16::MAX),
            Press::Search(1),
            Press::One(1),
            Press::Complete(1),
            Press::Missing(1),
            Press::Lacks(i64::MAX, document_mark("KTP"), true),
            Press::Lacks(1, 7, false),
            Press::MissingSave(1),
            Press::Came(1, true),
            Press::Came(i64::MAX, false),
            Press::Proposal(i64::MAX, u16::MAX),
            Press::Move(1),
            Press::Ranked(1),
            Press::Announce(1),
            Press::AnnounceSure(i64::MAX, u32::MAX),
            Press::AnnounceSure(1, 0),
            Press::Undo(1),
        ];
        let scores = Scored::ALL.into_iter().flat_map(|one| {
            [
                Press::Score(1, one),
                Press::NoScore(1, one),
                Press::Scores(1, one),
            ]
        });
        let moves = Verdict::ALL.map(|verdict| Press::MoveTo(i64::MAX, verdict));
        let causes = MoveCause::ALL.map(|cause| Press::Because(i64::MAX, cause));
        let refusals = RefusalReason::ALL.map(|reason| Press::Refuse(i64::MAX, reason));
        let all = plain.into_iter().chain(scores).chain(moves);
        for press in all.chain(causes).chain(refusals) {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
        for data in [
            "one=0",
            "one=-1",
            "came=1.2",
            "to=1.first",
            "lacks=1.x.1",
            "",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
