//! What is said about work.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::follow_up::Step;
use crate::domain::work::{Spell, Verdict};
use crate::flows::facts::class::Class;
use crate::flows::work::{Claim, Claimed, Occupation, Question};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Nothing is known yet; a button looks.
    First,
    /// How a person stands.
    Card(Box<Card>),
    /// What do they do now?
    Choose(Box<Ask>),
    /// A question after graduation, to the person.
    FollowUp {
        /// How it is answered.
        ask: Box<Ask>,
        /// Name of the person.
        name: String,
        /// Which question.
        step: Step,
        /// What was learned.
        programme: String,
        /// How often it was asked before.
        before: u8,
    },
    /// One of the few questions about a spell.
    Question {
        /// The spell.
        spell: Box<Spell>,
        /// The question.
        question: Question,
        /// It follows the tap that began the spell.
        opens: bool,
        /// Occupations to choose from.
        occupations: Vec<Occupation>,
        /// The day on which it is asked.
        today: Date,
        /// What was typed cannot be the answer.
        again: bool,
    },
    /// What is to be corrected?
    Correct(Box<Spell>),
    /// The link for the employer, shown once.
    Link {
        /// Username of the bot.
        bot: String,
        /// What the link carries.
        claimed: Claimed,
        /// The spell.
        spell: Box<Spell>,
        /// Name of the person.
        name: String,
        /// Until when it works.
        until: Timestamp,
    },
    /// To the employer: is this so?
    Claim {
        /// What it is about.
        claim: Box<Claim>,
        /// What the link carries.
        claimed: Claimed,
    },
    /// To the employer: then this is sent.
    ClaimSure {
        /// What it is about.
        claim: Box<Claim>,
        /// What the link carries.
        claimed: Claimed,
        /// What they say.
        verdict: Verdict,
    },
    /// To the employer: thank you.
    ClaimThanks,
    /// The link does not work (any more).
    ClaimOver,
    /// The link is one's own: it is for the employer.
    ClaimOwn,
    /// To the person: what the employer said.
    Answered {
        /// The spell.
        spell: Box<Spell>,
        /// What they said.
        verdict: Verdict,
        /// What the person does now, when the job is over.
        ask: Box<Ask>,
    },
    /// To the centre: an employer denied a claim.
    Denied {
        /// Name of the person.
        name: String,
        /// The spell.
        spell: Box<Spell>,
    },
}

/// Whom a choice is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Row id of the person.
    pub person: i64,
    /// How many answers they gave.
    pub newest: i64,
    /// Name, where several people share the chat.
    pub shared_as: Option<String>,
}

/// How a person stands, after what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// After what.
    pub lead: Lead,
    /// Row id of the person.
    pub person: i64,
    /// Name, where several people share the chat.
    pub shared_as: Option<String>,
    /// All spells, oldest first.
    pub spells: Vec<Spell>,
    /// How many answers they gave.
    pub newest: i64,
    /// Open classes that fit.
    pub classes: Vec<Class>,
    /// The field of which they may want to hear, by slug.
    pub remind: Option<String>,
}

/// After what a card is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// It was asked for.
    Nothing,
    /// What they said is noted.
    Noted,
    /// They said the same before, and it goes on.
    Still,
    /// A spell is over, because they said so.
    Ended,
    /// It goes on after all.
    Resumed,
    /// A correction or an addition is noted.
    Filled,
    /// A newer answer stands.
    Newer,
}
