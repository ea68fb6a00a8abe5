//! Who may be removed by whom.

use jiff::Timestamp;

use super::*;
use crate::domain::role::Staff;
use crate::flows::event::{Event, Place};
use crate::flows::facts::Notice;
use crate::flows::language::Language;

const ME: i64 = 7;

fn colleague(id: i64, role: Role, configured: bool) -> Colleague {
    Colleague {
        id,
        role,
        name: None,
        centre: None,
        configured,
    }
}

/// What comes of "Yes, remove" for a colleague while so many manage the office; says whether a row is taken away.
fn removes(found: Option<Colleague>, id: i64, admins: usize) -> (bool, Outcome) {
    let notice = Notice {
        version: 1,
        hash: [0; 32],
    };
    let mut facts = Facts::blank(ME, Timestamp::UNIX_EPOCH, Language::Indonesian, notice);
    facts.staff = Some(Staff {
        telegram_id: ME,
        role: Role::Admin,
        centre: None,
    });
    facts.team = Some(Known::Colleague { found, admins });
    let incoming = Incoming {
        chat: ME,
        place: Place::Private,
        user: ME,
        app_language: None,
        message: None,
        album: None,
        query: None,
        event: Event::Press(None),
    };
    let outcome = remove(Session::default(), id, &incoming, &facts);
    (!outcome.changes.is_empty(), outcome)
}

fn says(outcome: &Outcome, expected: &Line) -> bool {
    let said =
        |reply: &Reply| matches!(reply, Reply::Say(outcome::Line::Team(line)) if line == expected);
    outcome.replies.iter().any(said)
}

#[test]
fn the_last_who_manages_the_office_stays() {
    for role in [Role::Admin, Role::Head] {
        let (removed, outcome) = removes(Some(colleague(ME, role, false)), ME, 1);
        assert!(!removed && says(&outcome, &Line::LastAdmin), "{role:?}");
        let (removed, outcome) = removes(Some(colleague(ME, role, false)), ME, 2);
        assert!(removed && says(&outcome, &Line::YouLeft), "{role:?}");
    }
    for role in [Role::Officer, Role::Instructor] {
        assert!(
            removes(Some(colleague(ME, role, false)), ME, 1).0,
            "{role:?}"
        );
    }
}

#[test]
fn another_is_removed_and_told_unless_the_configuration_names_them() {
    let (removed, outcome) = removes(Some(colleague(8, Role::Admin, false)), 8, 2);
    let told = |reply: &Reply| matches!(reply, Reply::SayTo { chat: 8, .. });
    assert!(removed && outcome.replies.iter().any(told));
    let (removed, outcome) = removes(Some(colleague(8, Role::Admin, true)), 8, 2);
    assert!(!removed && says(&outcome, &Line::RemovedInConfiguration));
}

#[test]
fn whoever_is_gone_already_is_not_removed_twice() {
    assert!(!removes(None, 8, 2).0);
    assert!(!removes(Some(colleague(9, Role::Officer, false)), 8, 2).0);
}
