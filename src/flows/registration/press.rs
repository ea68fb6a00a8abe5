//! What the buttons of the registration carry: the number of their question and a choice.

use crate::domain::education::Education;
use crate::flows::registration::question::Question;

/// A pressed button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Press {
    /// Number of the question the button belongs to; 0 for the questions about the conversation itself.
    pub question: u8,
    /// What was chosen.
    pub choice: Choice,
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Consent given.
    Agree,
    /// Consent refused.
    Decline,
    /// The long notice, please.
    ReadMore,
    /// One question back.
    Back,
    /// The proposed spelling.
    Proposed,
    /// As typed.
    AsTyped,
    /// It is the same as on the identity card.
    Same,
    /// Something was mistyped: ask again.
    Fix,
    /// The account is mine.
    Recover,
    /// A person, please.
    AskStaff,
    /// A regency or city, by code.
    Region(String),
    /// Outside Lampung.
    Elsewhere,
    /// A district, by code.
    District(String),
    /// Another page of the same question, from 0.
    Page(u8),
    /// An education.
    Education(Education),
    /// A field of training, by slug, is wished for. Said a second time, on a card that came twice, it changes nothing.
    Skill(String),
    /// A field of training, by slug, is no longer wished for.
    NoSkill(String),
    /// Enough chosen.
    Finish,
    /// Change this answer.
    Edit(Edit),
    /// All is right, send it.
    Send,
    /// Woman.
    Female,
    /// Man.
    Male,
    /// Go on where we were.
    Continue,
    /// Show the answers so far.
    ShowAnswers,
    /// Begin anew.
    Restart,
    /// Leave, keep the answers.
    LeaveKeep,
    /// Leave, erase the answers.
    LeaveErase,
}

/// What can be changed on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// Name.
    Name,
    /// NIK.
    Nik,
    /// Birth date.
    Birth,
    /// Sex.
    Sex,
    /// Regency and district.
    Home,
    /// Education.
    Education,
    /// Phone number.
    Phone,
    /// Fields of training.
    Skills,
}

impl Edit {
    /// All, in the order of the card.
    pub const ALL: [Edit; 8] = [
        Edit::Name,
        Edit::Nik,
        Edit::Birth,
        Edit::Sex,
        Edit::Home,
        Edit::Education,
        Edit::Phone,
        Edit::Skills,
    ];

    /// As it stands in button data.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Edit::Name => "name",
            Edit::Nik => "nik",
            Edit::Birth => "birth",
            Edit::Sex => "sex",
            Edit::Home => "home",
            Edit::Education => "education",
            Edit::Phone => "phone",
            Edit::Skills => "skills",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Edit> {
        Edit::ALL.into_iter().find(|edit| edit.slug() == slug)
    }

    /// The question that is asked for it.
    #[must_use]
    pub fn question(self) -> Question {
        match self {
            Edit::Name => Question::Name,
            Edit::Nik => Question::Nik,
            Edit::Birth => Question::Birth,
            Edit::Sex => Question::Sex,
            Edit::Home => Question::Region,
            Edit::Education => Question::Education,
            Edit::Phone => Question::Phone,
            Edit::Skills => Question::Skills { page: 0 },
        }
    }
}

/// Choices without anything beside them, and the word each is written with.
const WORDS: [(&str, Choice); 20] = [
    ("agree", Choice::Agree),
    ("decline", Choice::Decline),
    ("more", Choice::ReadMore),
    ("back", Choice::Back),
    ("proposed", Choice::Proposed),
    ("typed", Choice::AsTyped),
    ("same", Choice::Same),
    ("fix", Choice::Fix),
    ("recover", Choice::Recover),
    ("staff", Choice::AskStaff),
    ("elsewhere", Choice::Elsewhere),
    ("finish", Choice::Finish),
    ("send", Choice::Send),
    ("female", Choice::Female),
    ("male", Choice::Male),
    ("continue", Choice::Continue),
    ("answers", Choice::ShowAnswers),
    ("restart", Choice::Restart),
    ("keep", Choice::LeaveKeep),
    ("erase", Choice::LeaveErase),
];

impl Press {
    /// A choice of a question.
    #[must_use]
    pub fn of(question: &Question, choice: Choice) -> Press {
        Press {
            question: question.number(),
            choice,
        }
    }

    /// A choice about the conversation itself.
    #[must_use]
    pub fn about(choice: Choice) -> Press {
        Press {
            question: 0,
            choice,
        }
    }

    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        let question = self.question;
        match &self.choice {
            Choice::Region(code) => format!("{question}:region={code}"),
            Choice::District(code) => format!("{question}:district={code}"),
            Choice::Page(page) => format!("{question}:page={page}"),
            Choice::Education(education) => format!("{question}:education={}", education.slug()),
            Choice::Skill(slug) => format!("{question}:skill={slug}"),
            Choice::NoSkill(slug) => format!("{question}:noskill={slug}"),
            Choice::Edit(edit) => format!("{question}:edit={}", edit.slug()),
            plain => {
                let word = WORDS
                    .iter()
                    .find_map(|(word, choice)| (choice == plain).then_some(*word))
                    .unwrap_or_default();
                format!("{question}:{word}")
            }
        }
    }

    /// Reads it back; `None` for anything that we would not write ourselves.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (question, rest) = data.split_once(':')?;
        let question: u8 = question.parse().ok()?;
        let choice = match rest.split_once('=') {
            None => WORDS
                .iter()
                .find_map(|(word, choice)| (*word == rest).then(|| choice.clone()))?,
            Some(("region", code)) => Choice::Region(digits(code, 4)?),
            Some(("district", code)) => Choice::District(digits(code, 6)?),
            Some(("page", page)) => Choice::Page(page.parse().ok()?),
            Some(("education", slug)) => Choice::Education(Education::from_slug(slug)?),
            Some(("skill", slug)) => Choice::Skill(slug_of(slug)?),
            Some(("noskill", slug)) => Choice::NoSkill(slug_of(slug)?),
            Some(("edit", slug)) => Choice::Edit(Edit::from_slug(slug)?),
            Some(_) => return None,
        };
        Some(Press { question, choice })
    }
}

/// A code of exactly `length` digits.
fn digits(code: &str, length: usize) -> Option<String> {
    (code.len() == length && code.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| code.to_owned())
}

/// A slug: small letters and dashes.
fn slug_of(slug: &str) -> Option<String> {
    let fits = slug
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    (!slug.is_empty() && slug.len() <= 40 && fits).then(|| slug.to_owned())
}
