//! What people ask of staff, as conversations may see it.

use jiff::Timestamp;

/// A request that waits for staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRequest {
    /// Row id; the request number is made from it.
    pub id: i64,
    /// What it is about.
    pub kind: RequestKind,
    /// The chat it came from.
    pub chat: i64,
    /// Name as the person gave it, when they gave one.
    pub name: Option<String>,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// Closed already.
    pub closed: bool,
}

/// What a request is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestKind {
    /// The account with this NIK is theirs; the number changed.
    Recover,
    /// A NIK is registered that they never registered.
    NikInUse,
    /// Younger than 18: to be registered through staff with a guardian.
    Minor,
    /// A question to the office.
    Contact,
    /// Consent to the service was withdrawn (answer within 3 × 24 hours, law 27/2022 article 40).
    Withdraw,
}

impl RequestKind {
    /// All kinds.
    pub const ALL: [RequestKind; 5] = [
        RequestKind::Recover,
        RequestKind::NikInUse,
        RequestKind::Minor,
        RequestKind::Contact,
        RequestKind::Withdraw,
    ];

    /// As stored.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            RequestKind::Recover => "recover",
            RequestKind::NikInUse => "nik_in_use",
            RequestKind::Minor => "minor",
            RequestKind::Contact => "contact",
            RequestKind::Withdraw => "withdraw",
        }
    }

    /// Reads what was stored.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<RequestKind> {
        RequestKind::ALL
            .into_iter()
            .find(|kind| kind.slug() == slug)
    }
}
