//! What is said about staff and invitations.

use jiff::Timestamp;

use crate::domain::name::NameError;
use crate::domain::role::Role;
use crate::flows::team::{Colleague, Offer, Place, Token};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Which role?
    AskRole,
    /// Which training centre?
    AskCentre {
        /// Those there are.
        places: Vec<Place>,
    },
    /// By which name?
    AskName {
        /// Why the last answer is not one.
        problem: Option<NameError>,
    },
    /// Is it right?
    Summary {
        /// The role.
        role: Role,
        /// The centre.
        centre: Option<String>,
        /// The name.
        name: String,
    },
    /// The link, shown once.
    Link {
        /// Row id of the invitation.
        id: i64,
        /// Username of the bot.
        bot: String,
        /// What the link carries.
        token: Token,
        /// The role.
        role: Role,
        /// The centre.
        centre: Option<String>,
        /// The name.
        name: String,
        /// Until when it works.
        until: Timestamp,
    },
    /// The invitation works no longer.
    Revoked {
        /// Whom it was for.
        name: String,
    },
    /// It cannot be taken back: used, late or taken back already.
    NotRevoked,
    /// The invitations that are still open.
    Invitations {
        /// Those of this page.
        shown: Vec<Offer>,
        /// Which page, from 0.
        page: u16,
        /// There are more.
        more: bool,
    },
    /// What an invitation offers.
    Offer {
        /// The invitation.
        offer: Offer,
        /// What the button carries.
        token: Token,
        /// What this person is now.
        now: Option<Colleague>,
    },
    /// The link works no longer because it was used by this account.
    UsedByYou,
    /// The same, and this account is staff no longer.
    UsedAndRemoved {
        /// Name of whoever made the invitation.
        inviter: Option<String>,
    },
    /// Another account used it.
    UsedByAnother,
    /// It came too late.
    Expired,
    /// It was taken back.
    TakenBack,
    /// Whoever made it opened it.
    Own,
    /// No such link.
    Unknown,
    /// This person is just that already.
    AlreadyThat,
    /// This person is an admin by the configuration, which a link does not change.
    Configured,
    /// From now on staff.
    Joined {
        /// As what.
        role: Role,
        /// Where.
        centre: Option<String>,
    },
    /// The invitation was declined: it stays open.
    Declined,
    /// To the inviter: it was accepted.
    Accepted {
        /// Name.
        name: String,
        /// As what.
        role: Role,
        /// Where.
        centre: Option<String>,
    },
    /// The colleagues.
    Colleagues {
        /// Those of this page.
        shown: Vec<Colleague>,
        /// Which page, from 0.
        page: u16,
        /// There are more.
        more: bool,
        /// Invitations that are still open.
        pending: usize,
    },
    /// One of them, with what can be done.
    Colleague {
        /// Who.
        colleague: Colleague,
    },
    /// Remove this colleague?
    RemoveQuestion {
        /// Who.
        colleague: Colleague,
    },
    /// Removed.
    Removed {
        /// Who.
        colleague: Colleague,
    },
    /// To whoever was removed.
    YouWereRemoved,
    /// Named in the configuration: removed there.
    RemovedInConfiguration,
    /// The last one who may invite cannot leave.
    LastAdmin,
    /// Somebody removed themselves.
    YouLeft,
    /// Nothing changed.
    Kept,
}
