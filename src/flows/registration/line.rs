//! What the registration says: questions with all that is needed to show them, problems, and endings.

use jiff::civil::Date;

use crate::domain::date::DateError;
use crate::domain::education::Education;
use crate::domain::name::{Name, NameError};
use crate::domain::nik::{Nik, NikConcern, NikError};
use crate::domain::phone::{Phone, PhoneError};
use crate::domain::sex::Sex;
use crate::flows::event::Attachment;
use crate::flows::facts::Facts;
use crate::flows::registration::draft::{Draft, Region};
use crate::flows::registration::{Question, State};

/// A line of the registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A question.
    Ask(Ask),
    /// What was wrong or unclear, with the buttons of the question below.
    Problem {
        /// What.
        problem: Problem,
        /// The open question.
        ask: Ask,
    },
    /// The long privacy notice, with the buttons of the consent below.
    LongNotice,
    /// Consent refused: nothing is kept, browsing stays open.
    Declined,
    /// The number is noted; takes the sharing key away.
    PhoneNoted {
        /// The number.
        phone: Phone,
        /// Shared from the account itself.
        verified: bool,
    },
    /// The shared number is not the registered one: staff will look; takes the sharing key away.
    NumberDiffers,
    /// The sharing key is taken away without a number.
    KeyAway,
    /// Registered.
    Registered {
        /// Row id, from which the number is made.
        id: i64,
        /// Name.
        name: Name,
        /// Classes are open that the person may be shown.
        open: bool,
    },
    /// A correction was saved.
    Corrected,
    /// Nothing was changed.
    Unchanged,
    /// Really leave?
    LeaveQuestion {
        /// There are answers to keep.
        answers: bool,
    },
    /// Left, the answers stay.
    LeftForNow,
    /// Left, the answers are gone.
    Erased,
    /// An unfinished draft is here: go on, see, or anew?
    ReturnQuestion {
        /// How many of the eight answers are there.
        answered: u8,
    },
    /// The answers so far.
    Answers(Card),
    /// A nudge for the unfinished draft.
    Nudge {
        /// It is the last one.
        last: bool,
        /// How many of the eight answers are there.
        answered: u8,
    },
    /// A request was filed with staff.
    RequestFiled {
        /// Row id, from which the number is made.
        id: i64,
        /// For somebody younger than 18.
        minor: bool,
    },
    /// The account speaks here now.
    Recovered {
        /// Row id of the person.
        id: i64,
    },
    /// To the old chat: the account moved to another one.
    MovedAway {
        /// Whose account, when others share the old chat.
        of: Option<String>,
    },
}

/// A question with all that is needed to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Welcome and consent.
    Consent,
    /// Full name.
    Name,
    /// Title case?
    Spelling {
        /// As typed.
        typed: Name,
        /// As proposed.
        proposed: String,
    },
    /// NIK.
    Nik,
    /// Unusual NIK.
    NikUnusual {
        /// What is unusual.
        concern: NikConcern,
        /// The NIK, shown masked.
        nik: Nik,
    },
    /// Registered already.
    NikTaken,
    /// Share the registered number.
    ProveNumber,
    /// Younger than 18 by the NIK.
    Minor {
        /// Birth date.
        birth: Date,
    },
    /// Regency or city; what the NIK says is shown with it.
    Region {
        /// Birth date and sex read from the NIK.
        reading: Option<(Date, Sex)>,
    },
    /// Which of these regions?
    RegionChoice {
        /// Codes.
        codes: Vec<String>,
    },
    /// District.
    District {
        /// Code of regency or city.
        region: String,
        /// Page, from 0.
        page: u8,
    },
    /// Which of these districts?
    DistrictChoice {
        /// Codes.
        codes: Vec<String>,
    },
    /// Education.
    Education,
    /// Phone number.
    Phone,
    /// Fields of training.
    Skills {
        /// Slugs chosen so far.
        chosen: Vec<String>,
        /// Page, from 0.
        page: u8,
    },
    /// The card with everything.
    Summary(Card),
    /// Birth date.
    Birth,
    /// Sex.
    Sex,
    /// What was said differs from the NIK.
    Differs {
        /// Birth date as said.
        birth: Date,
        /// Birth date in the NIK.
        nik_birth: Date,
        /// Sex as said.
        sex: Sex,
        /// Sex in the NIK.
        nik_sex: Sex,
    },
}

/// The answers on a card; what is not there yet stays empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Name.
    pub name: Option<Name>,
    /// NIK, shown masked.
    pub nik: Option<Nik>,
    /// Birth date.
    pub birth: Option<Date>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Regency or city.
    pub region: Option<Region>,
    /// District code.
    pub district: Option<String>,
    /// Education.
    pub education: Option<Education>,
    /// Phone and whether it was shared from the account.
    pub phone: Option<(Phone, bool)>,
    /// Fields of training by slug.
    pub skills: Vec<String>,
}

impl Card {
    /// The card of a draft.
    #[must_use]
    pub fn of(draft: &Draft, today: Date) -> Card {
        Card {
            name: draft.name.clone(),
            nik: draft.nik.clone(),
            birth: draft.birth(today),
            sex: draft.sex(),
            region: draft.region.clone(),
            district: draft.district.clone(),
            education: draft.education,
            phone: draft.phone.clone(),
            skills: draft.skills.clone(),
        }
    }
}

/// What was wrong or unclear. The text says what happened and what to do; nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Consent takes the button or the full word.
    ConsentNeedsWord,
    /// The name cannot be one.
    Name(NameError),
    /// A wish for these fields of training, by slug, where a name was asked for; it is noted.
    WishNotName(Vec<String>),
    /// The NIK is impossible.
    Nik(NikError),
    /// The phone number cannot be one.
    Phone(PhoneError),
    /// The contact is somebody else's.
    NotYourContact,
    /// Here the number must be shared, not typed.
    ShareOnly,
    /// No such region.
    RegionUnknown,
    /// No such district in this region.
    DistrictUnknown,
    /// No such education.
    EducationUnknown,
    /// No such field of training.
    SkillUnknown,
    /// At least one field.
    SkillMissing,
    /// The birth date cannot be one.
    Birth(DateError),
    /// "btl" is both yes and cancel.
    Ambiguous,
    /// Which answer is to be changed?
    WhichEdit,
    /// A button is expected.
    Expected(Expected),
    /// Not words: one friendly line saying what is expected.
    NotWords(Attachment, Expected),
    /// A button of a question that is over.
    Stale,
    /// An edited message never becomes an answer.
    Edited,
}

/// What kind of answer is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Typed words.
    Name,
    /// The sixteen digits.
    Nik,
    /// A date.
    Birth,
    /// A phone number, shared or typed.
    Phone,
    /// A shared contact.
    Contact,
    /// One of the buttons.
    Button,
    /// A field of training, by button or typed.
    Skill,
}

/// The open question with everything that is needed to show it.
pub(super) fn ask(state: &State, facts: &Facts) -> Ask {
    let draft = &state.draft;
    match &state.asking {
        Question::Consent => Ask::Consent,
        Question::Name => Ask::Name,
        Question::Spelling { typed, proposed } => Ask::Spelling {
            typed: typed.clone(),
            proposed: proposed.clone(),
        },
        Question::Nik => Ask::Nik,
        Question::NikUnusual { concern } => match &draft.nik {
            Some(nik) => Ask::NikUnusual {
                concern: *concern,
                nik: nik.clone(),
            },
            None => Ask::Nik,
        },
        Question::NikTaken => Ask::NikTaken,
        Question::ProveNumber => Ask::ProveNumber,
        Question::Minor => match draft.birth(facts.today) {
            Some(birth) => Ask::Minor { birth },
            None => Ask::Nik,
        },
        Question::Region => Ask::Region {
            reading: draft
                .nik
                .as_ref()
                .filter(|_| draft.region.is_none())
                .map(|nik| (nik.birth_date(facts.today), nik.sex())),
        },
        Question::RegionChoice { codes } => Ask::RegionChoice {
            codes: codes.clone(),
        },
        Question::District { page } => match &draft.region {
            Some(Region::Lampung(region)) => Ask::District {
                region: region.clone(),
                page: *page,
            },
            Some(Region::Elsewhere) | None => Ask::Region { reading: None },
        },
        Question::DistrictChoice { codes } => Ask::DistrictChoice {
            codes: codes.clone(),
        },
        Question::Education => Ask::Education,
        Question::Phone => Ask::Phone,
        Question::Skills { page } => Ask::Skills {
            chosen: draft.skills.clone(),
            page: *page,
        },
        Question::Summary => Ask::Summary(Card::of(draft, facts.today)),
        Question::Birth => Ask::Birth,
        Question::Sex => Ask::Sex,
        Question::Differs => match (&draft.nik, draft.birth(facts.today), draft.sex()) {
            (Some(nik), Some(birth), Some(sex)) => Ask::Differs {
                birth,
                nik_birth: nik.birth_date(facts.today),
                sex,
                nik_sex: nik.sex(),
            },
            _ => Ask::Birth,
        },
    }
}

/// What kind of answer a question expects.
pub(super) fn expected(question: &Question) -> Expected {
    match question {
        Question::Name => Expected::Name,
        Question::Nik => Expected::Nik,
        Question::Birth => Expected::Birth,
        Question::Phone => Expected::Phone,
        Question::ProveNumber => Expected::Contact,
        Question::Skills { .. } => Expected::Skill,
        Question::Consent
        | Question::Spelling { .. }
        | Question::NikUnusual { .. }
        | Question::NikTaken
        | Question::Minor
        | Question::Region
        | Question::RegionChoice { .. }
        | Question::District { .. }
        | Question::DistrictChoice { .. }
        | Question::Education
        | Question::Summary
        | Question::Sex
        | Question::Differs => Expected::Button,
    }
}
