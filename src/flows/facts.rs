//! What a conversation may know: read before the step, in the transaction that will write its effects.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::consent::Purpose;
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::sex::Sex;
use crate::flows::language::Language;
use crate::flows::registration::draft::Home;

/// What a step asks to be looked up beyond the chat and its person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wants {
    /// Whose NIK is this?
    pub nik: Option<Nik>,
    /// The requests that wait for staff (read only for staff).
    pub open_requests: bool,
    /// The request of this number (read only for staff).
    pub request: Option<i64>,
    /// The requests of this chat that are still open.
    pub own_requests: bool,
}

/// Everything a step may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The moment of the event.
    pub now: Timestamp,
    /// The same as a day in Lampung (Asia/Jakarta).
    pub today: Date,
    /// Telegram id of the chat.
    pub chat: i64,
    /// The language of the chat.
    pub language: Language,
    /// The chat had blocked the bot until now.
    pub was_away: bool,
    /// Notices that could not be delivered while the chat was away.
    pub waiting_notices: u32,
    /// The group was told already that the bot works in private chat.
    pub hinted: bool,
    /// Who speaks in this chat, when registered.
    pub person: Option<Person>,
    /// What this account may do as staff, when a row says so.
    pub staff: Option<Role>,
    /// Whom the NIK asked for belongs to.
    pub nik_owner: Option<NikOwner>,
    /// The requests that wait for staff, oldest first, when asked for.
    pub open_requests: Vec<OpenRequest>,
    /// The request asked for, whatever its state.
    pub request: Option<OpenRequest>,
    /// The open requests of this chat, when asked for.
    pub own_requests: Vec<OpenRequest>,
    /// The id the next person will have: a number that was never given before.
    pub next_person: i64,
    /// The id the next request will have.
    pub next_request: i64,
    /// The text of the privacy notice that is in force.
    pub notice: Notice,
}

impl Facts {
    /// The open request of this kind from this chat; known only when it was asked for.
    #[must_use]
    pub fn own_request(&self, kind: RequestKind) -> Option<i64> {
        self.own_requests
            .iter()
            .find(|request| request.kind == kind)
            .map(|request| request.id)
    }
}

/// The privacy notice in force, as proof of what a person agreed to (law 27/2022, article 24).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    /// Its version, counted up whenever its meaning changes.
    pub version: u32,
    /// Hash of short and long text in the language of the chat.
    pub hash: [u8; 32],
}

/// A registered person, as their own chat may see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Row id; the registration number is made from it.
    pub id: i64,
    /// Name as on the identity card.
    pub name: Name,
    /// Empty only for people whom staff entered without one.
    pub nik: Option<Nik>,
    /// Birth date as the person says it.
    pub birth: Date,
    /// Sex as the person says it.
    pub sex: Sex,
    /// Birth date or sex differ from what the NIK says.
    pub differs: bool,
    /// Where they live.
    pub home: Home,
    /// Highest education.
    pub education: Education,
    /// Phone number.
    pub phone: Phone,
    /// The phone number was shared from the account itself.
    pub phone_verified: bool,
    /// Fields of training wished for, by slug, in the order of the wish.
    pub skills: Vec<String>,
    /// When they registered.
    pub registered_at: Timestamp,
    /// Which purposes they agree to now, and since when.
    pub consents: Vec<(Purpose, Timestamp)>,
}

impl Person {
    /// Does this person agree to a purpose now?
    #[must_use]
    pub fn agrees(&self, purpose: Purpose) -> bool {
        self.consents.iter().any(|(agreed, _)| *agreed == purpose)
    }
}

/// The person to whom a NIK belongs; nothing of it is ever shown to anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NikOwner {
    /// Row id.
    pub person: i64,
    /// Registered number, compared with a shared contact to recover the account.
    pub phone: Phone,
    /// The chat in which they spoke until now.
    pub chat: Option<i64>,
}

/// What somebody may do as staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Everything, reads logs.
    Head,
    /// Everything.
    Admin,
    /// One training centre.
    Officer,
    /// Own classes.
    Instructor,
}

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
