//! Invitations of staff: a link that works once, for 48 hours. The link itself is shown once; only its hash is kept.

use jiff::{SignedDuration, Timestamp};

/// How long a link works.
pub const VALID_FOR: SignedDuration = SignedDuration::from_hours(48);

/// What is kept of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invitation {
    /// Who made it, by numeric id.
    pub made_by: i64,
    pub made_at: Timestamp,
    /// Who used it, by numeric id.
    pub used_by: Option<i64>,
    pub revoked: bool,
}

/// What becomes of a link that somebody opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationOutcome {
    Valid,
    /// It worked before, for the same account (a second tap) or for another (the link was passed on).
    Used {
        by_yourself: bool,
    },
    Expired,
    Revoked,
    /// Opened by whoever made it: not used up, so that looking at the own link spoils nothing.
    Own,
    /// No such link, or one that was cut short while it was copied.
    Unknown,
}

/// The moment from which a link no longer works.
pub fn expires_at(made_at: Timestamp) -> Timestamp {
    made_at.saturating_add(VALID_FOR).unwrap_or(Timestamp::MAX)
}

/// What becomes of a link opened by `telegram_id` at `now`; `found` is the invitation of its hash.
pub fn outcome(found: Option<&Invitation>, telegram_id: i64, now: Timestamp) -> InvitationOutcome {
    let Some(invitation) = found else {
        return InvitationOutcome::Unknown;
    };
    if let Some(used_by) = invitation.used_by {
        return InvitationOutcome::Used {
            by_yourself: used_by == telegram_id,
        };
    }
    if invitation.revoked {
        return InvitationOutcome::Revoked;
    }
    if now >= expires_at(invitation.made_at) {
        return InvitationOutcome::Expired;
    }
    if invitation.made_by == telegram_id {
        return InvitationOutcome::Own;
    }
    InvitationOutcome::Valid
}

#[cfg(test)]
#[path = "invitation_tests.rs"]
mod tests;
