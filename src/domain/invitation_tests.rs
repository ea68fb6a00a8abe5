//! What becomes of an invitation, whoever opens it and whenever.

use super::*;
use jiff::ToSpan;

const ADMIN: i64 = 600;
const RINA: i64 = 700;
const STRANGER: i64 = 800;

fn made_at() -> Timestamp {
    "2026-11-25T09:00:00+07:00".parse().unwrap()
}

fn fresh() -> Invitation {
    Invitation {
        made_by: ADMIN,
        made_at: made_at(),
        used_by: None,
        revoked: false,
    }
}

fn opened(invitation: &Invitation, by: i64, hours: i64) -> InvitationOutcome {
    let now = made_at().checked_add(hours.hours()).unwrap();
    outcome(Some(invitation), by, now)
}

#[test]
fn a_link_works_for_forty_eight_hours_and_not_a_moment_longer() {
    let last = expires_at(made_at()).checked_sub(1.millisecond()).unwrap();
    assert_eq!(
        outcome(Some(&fresh()), RINA, last),
        InvitationOutcome::Valid
    );
    assert_eq!(opened(&fresh(), RINA, 0), InvitationOutcome::Valid);
    assert_eq!(opened(&fresh(), RINA, 48), InvitationOutcome::Expired);
}

#[test]
fn a_used_link_says_whether_it_was_you_even_after_it_expired() {
    let used = Invitation {
        used_by: Some(RINA),
        ..fresh()
    };
    for hours in [1, 100] {
        assert_eq!(
            opened(&used, RINA, hours),
            InvitationOutcome::Used { by_yourself: true }
        );
        assert_eq!(
            opened(&used, STRANGER, hours),
            InvitationOutcome::Used { by_yourself: false }
        );
    }
}

#[test]
fn whoever_made_a_link_may_look_at_it_without_using_it_up() {
    assert_eq!(opened(&fresh(), ADMIN, 1), InvitationOutcome::Own);
}

#[test]
fn a_revoked_link_and_one_that_nobody_made_are_told_apart() {
    let revoked = Invitation {
        revoked: true,
        ..fresh()
    };
    assert_eq!(opened(&revoked, RINA, 1), InvitationOutcome::Revoked);
    assert_eq!(outcome(None, RINA, made_at()), InvitationOutcome::Unknown);
}
