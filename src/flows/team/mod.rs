//! Staff: inviting, accepting an invitation, the list of colleagues, removing.
//!
//! Opened by `/undang`, by the desk, and by the link of an invitation. The link carries a token, shown once and kept as a hash;
//! the button that accepts carries the token again, so that only who opened the link can press it. Rights are those of the
//! row read for this very event, never of a button.

/// Opening the link of an invitation and accepting it.
mod accept;
/// The list of colleagues, removing one of them.
mod colleagues;
/// The form of an invitation.
mod invite;
/// What is said.
mod line;
/// What a button of staff carries.
mod press;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::invitation::Invitation;
use crate::domain::role::{Role, Staff};
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::registration::Choice;
use crate::flows::session::{Focus, Session};

pub use accept::opened;
pub use invite::{open, step};
pub use line::Line;
pub use press::{Press, Token, is_invitation};

/// Colleagues or invitations on one card.
pub const PAGE: u16 = 6;

/// A question of the form that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Which role?
    Role,
    /// Which training centre?
    Centre {
        /// The role chosen.
        role: Role,
    },
    /// By which name do colleagues know the person?
    Name {
        /// The role chosen.
        role: Role,
        /// Row id of the centre, for roles that work for one.
        centre: Option<i64>,
    },
    /// Is it right?
    Summary {
        /// The role chosen.
        role: Role,
        /// Row id of the centre, for roles that work for one.
        centre: Option<i64>,
        /// The name, as typed.
        name: String,
    },
}

/// A training centre by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Row id.
    pub id: i64,
    /// Name.
    pub name: String,
}

/// A member of staff, as colleagues see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Telegram id.
    pub id: i64,
    /// What they may do.
    pub role: Role,
    /// By which colleagues know them, or as registered; the first admins may have none.
    pub name: Option<String>,
    /// Their training centre.
    pub centre: Option<Place>,
    /// Named in the configuration of the program.
    pub configured: bool,
}

impl Colleague {
    /// What the row says about rights.
    #[must_use]
    pub fn staff(&self) -> Staff {
        Staff {
            telegram_id: self.id,
            role: self.role,
            centre: self.centre.as_ref().map(|centre| centre.id),
        }
    }
}

/// An invitation that is still open or was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Row id.
    pub id: i64,
    /// What it makes of somebody.
    pub role: Role,
    /// Where.
    pub centre: Option<Place>,
    /// Whom it is for, as the inviter wrote it.
    pub name: String,
    /// Name of whoever made it.
    pub inviter: Option<String>,
    /// Until when it works.
    pub until: Timestamp,
    /// What decides whether it works.
    pub standing: Invitation,
}

/// What is to be written.
#[derive(Clone, PartialEq, Eq)]
pub enum Change {
    /// A new invitation.
    Invite {
        /// `Facts::next.invitation`.
        id: i64,
        /// Keyed hash of the token.
        hash: [u8; 32],
        /// What it makes of somebody.
        role: Role,
        /// Row id of the centre.
        centre: Option<i64>,
        /// Whom it is for.
        name: String,
        /// Telegram id of the inviter.
        by: i64,
    },
    /// It works no longer.
    Revoke {
        /// Row id.
        id: i64,
        /// Telegram id of whoever took it back.
        by: i64,
    },
    /// This account is staff from now on.
    Join {
        /// The invitation.
        offer: Box<Offer>,
        /// Telegram id.
        user: i64,
        /// What they were until now.
        before: Option<Box<Colleague>>,
    },
    /// This account is staff no longer.
    Remove {
        /// Who.
        colleague: Box<Colleague>,
        /// Telegram id of whoever removed them.
        by: i64,
    },
}

impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Change::Invite { .. } => "Invite",
            Change::Revoke { .. } => "Revoke",
            Change::Join { .. } => "Join",
            Change::Remove { .. } => "Remove",
        };
        write!(f, "{name}(…)")
    }
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Join { .. } | Change::Remove { .. } => true,
            Change::Invite { .. } | Change::Revoke { .. } => false,
        }
    }
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// Who opens the desk.
    Desk,
    /// The training centres.
    Places,
    /// A new token, and the training centres.
    Chance,
    /// The invitation of a token.
    Offer(Token),
    /// A page of colleagues.
    Colleagues(u16),
    /// One colleague.
    Colleague(i64),
    /// A page of open invitations.
    Invitations(u16),
    /// One invitation.
    Invitation(i64),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// Who opens the desk.
    Desk(Option<Colleague>),
    /// The training centres.
    Places(Vec<Place>),
    /// A new token with its hash, and the training centres.
    Chance {
        /// Never seen before.
        token: Token,
        /// What is kept of it.
        hash: [u8; 32],
        /// The training centres.
        places: Vec<Place>,
    },
    /// The invitation, and what this account is now.
    Offer {
        /// Of this token.
        offer: Option<Offer>,
        /// What this account is.
        now: Option<Colleague>,
    },
    /// A page of colleagues.
    Colleagues {
        /// Those of the page.
        shown: Vec<Colleague>,
        /// There are more.
        more: bool,
        /// Open invitations.
        pending: usize,
    },
    /// One colleague.
    Colleague {
        /// Who.
        found: Option<Colleague>,
        /// How many may invite.
        admins: usize,
    },
    /// A page of open invitations.
    Invitations {
        /// Those of the page.
        shown: Vec<Offer>,
        /// There are more.
        more: bool,
    },
    /// One invitation.
    Invitation(Option<Offer>),
}

/// The training centres, as far as they were looked up.
fn places(facts: &Facts) -> &[Place] {
    match &facts.team {
        Some(Known::Places(places) | Known::Chance { places, .. }) => places,
        Some(
            Known::Desk(_)
            | Known::Offer { .. }
            | Known::Colleagues { .. }
            | Known::Colleague { .. }
            | Known::Invitations { .. }
            | Known::Invitation(_),
        )
        | None => &[],
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Command {
            command: Command::Start,
            payload,
        } if !payload.is_empty() => Token::of_payload(payload).map(Want::Offer),
        Event::Command {
            command: Command::Petugas | Command::Start,
            ..
        }
        | Event::Press(Some(crate::flows::press::Press::Staff(_))) => Some(Want::Desk),
        Event::Press(Some(crate::flows::press::Press::Registration(press)))
            if press.choice == Choice::Continue =>
        {
            Some(Want::Desk)
        }
        Event::Press(Some(crate::flows::press::Press::Team(press))) => Some(match press {
            Press::Invite | Press::Role(_) | Press::Centre(_) | Press::Drop => Want::Places,
            Press::Make => Want::Chance,
            Press::Accept(token) => Want::Offer(*token),
            Press::Decline | Press::Keep => Want::Desk,
            Press::Colleagues(page) => Want::Colleagues(*page),
            Press::Card(id) | Press::Remove(id) | Press::RemoveYes(id) => Want::Colleague(*id),
            Press::Invitations(page) => Want::Invitations(*page),
            Press::Revoke(id) => Want::Invitation(*id),
        }),
        Event::Text(_)
        | Event::Contact { .. }
        | Event::Document(_)
        | Event::Other(_)
        | Event::Edited => matches!(session.focus, Focus::Team(_)).then_some(Want::Places),
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Press(_)
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => None,
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    match press {
        Press::Accept(_) => accept::accept(session, incoming, facts),
        Press::Decline => say(session, Line::Declined),
        Press::Invite
        | Press::Role(_)
        | Press::Centre(_)
        | Press::Make
        | Press::Drop
        | Press::Colleagues(_)
        | Press::Card(_)
        | Press::Remove(_)
        | Press::RemoveYes(_)
        | Press::Invitations(_)
        | Press::Revoke(_)
        | Press::Keep
            if !may_manage(facts) =>
        {
            toast(session, Toast::NotYours)
        }
        Press::Invite => open(session, facts),
        Press::Role(role) => invite::role_chosen(session, role, facts),
        Press::Centre(id) => invite::centre_chosen(session, id, facts),
        Press::Make => invite::make(session, incoming, facts),
        Press::Drop => invite::dropped(session),
        Press::Colleagues(page) => colleagues::list(session, page, facts),
        Press::Card(id) => colleagues::card(session, id, facts),
        Press::Remove(id) => colleagues::ask(session, id, incoming, facts),
        Press::RemoveYes(id) => colleagues::remove(session, id, incoming, facts),
        Press::Invitations(page) => invite::list(session, page, facts),
        Press::Revoke(id) => invite::revoke(session, id, incoming, facts),
        Press::Keep => say(session, Line::Kept),
    }
}

/// May this account invite and remove? Head and admins may, whatever the role in question.
fn may_manage(facts: &Facts) -> bool {
    use crate::domain::role::{StaffAct, may};
    facts.staff.as_ref().is_some_and(|staff| {
        Role::ALL.into_iter().any(|role| {
            may(staff, StaffAct::Invite(role), None)
                && may(staff, StaffAct::RemoveStaff(role), None)
        })
    })
}

fn say(session: Session, line: Line) -> Outcome {
    Outcome::new(session).say(outcome::Line::Team(line))
}

fn toast(session: Session, toast: Toast) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(toast));
    outcome
}

/// A button whose question is over: the desk follows.
fn stale(session: Session, facts: &Facts) -> Outcome {
    let mut outcome = toast(session, Toast::Stale);
    outcome
        .replies
        .extend(crate::flows::staff::desk(facts).map(Reply::Say));
    outcome
}

/// For whoever may not, a command does not exist.
fn unknown_command(session: Session) -> Outcome {
    Outcome::new(session).say(outcome::Line::Menu(menu::Line::UnknownCommand))
}
