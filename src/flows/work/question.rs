//! The few questions about a spell, each to be skipped: behind the tap that began it, or one by one.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::{Matches, Meaning, catalog};
use crate::domain::work::{Fits, Place, Spell, Status, Wage, month_typed};
use crate::domain::{fold, money};
use crate::flows::change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::work::{Change, Fill, Lead, Line, Occupation, Own, State, card, say};

/// The longest name of a place of work or an occupation, in characters.
const LONGEST: usize = 100;

/// One question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Where do they work?
    Employer,
    /// What does the business do?
    Business,
    /// As what?
    Occupation,
    /// Since when?
    Since,
    /// Does it use the training?
    Fits,
    /// Alone, or with how many?
    People,
    /// What do they earn?
    Wage,
    /// In which region?
    Place,
}

impl Question {
    /// All of them.
    pub const ALL: [Question; 8] = [
        Question::Employer,
        Question::Business,
        Question::Occupation,
        Question::Since,
        Question::Fits,
        Question::People,
        Question::Wage,
        Question::Place,
    ];

    /// The name in buttons; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Question::Employer => "employer",
            Question::Business => "business",
            Question::Occupation => "occupation",
            Question::Since => "since",
            Question::Fits => "fits",
            Question::People => "people",
            Question::Wage => "wage",
            Question::Place => "place",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Question> {
        Question::ALL.into_iter().find(|one| one.slug() == slug)
    }

    /// Those that follow the tap which began a spell of this kind, in order.
    fn behind(status: Status) -> &'static [Question] {
        match status {
            Status::Working => &[
                Question::Employer,
                Question::Occupation,
                Question::Since,
                Question::Fits,
            ],
            Status::OwnBusiness => &[Question::Business, Question::Since, Question::People],
            Status::Apprentice => &[Question::Employer, Question::Since],
            Status::Studying | Status::Looking | Status::NotLooking => &[],
        }
    }

    /// The first behind the tap.
    #[must_use]
    pub fn first(status: Status) -> Option<Question> {
        Question::behind(status).first().copied()
    }

    /// The one behind this.
    fn next(self, status: Status) -> Option<Question> {
        let all = Question::behind(status);
        let place = all.iter().position(|one| *one == self)?;
        all.get(place + 1).copied()
    }

    /// What can be told of a spell of this kind, for corrections and additions.
    #[must_use]
    pub fn of(status: Status) -> Vec<Question> {
        let mut all = Question::behind(status).to_vec();
        match status {
            Status::Working => all.extend([Question::Wage, Question::Place]),
            Status::OwnBusiness | Status::Apprentice => all.push(Question::Place),
            Status::Studying | Status::Looking | Status::NotLooking => {}
        }
        all
    }
}

/// Asks it; what is typed next is the answer.
pub(super) fn open(
    mut session: Session,
    own: &Own,
    spell: &Spell,
    question: Question,
    opens: bool,
    facts: &Facts,
) -> Outcome {
    session.focus = Focus::Work(State::Ask {
        spell: spell.id,
        question,
        single: false,
    });
    say(session, asked(own, spell, question, (opens, false), facts))
}

fn asked(
    own: &Own,
    spell: &Spell,
    question: Question,
    (opens, again): (bool, bool),
    facts: &Facts,
) -> Line {
    Line::Question {
        spell: Box::new(spell.clone()),
        question,
        opens,
        occupations: match question {
            Question::Occupation => own
                .field
                .as_deref()
                .map(Occupation::of_field)
                .unwrap_or_default(),
            Question::Employer
            | Question::Business
            | Question::Since
            | Question::Fits
            | Question::People
            | Question::Wage
            | Question::Place => Vec::new(),
        },
        today: facts.today,
        again,
    }
}

/// One question by itself.
pub(super) fn ask(
    mut session: Session,
    own: &Own,
    spell: i64,
    question: Question,
    facts: &Facts,
) -> Outcome {
    let Some(known) = own.spell(spell) else {
        return say(session, card(own, Lead::Nothing));
    };
    if session.is_in_form() {
        return Outcome::new(session).say(outcome::Line::Menu(menu::Line::AfterTheForm));
    }
    session.focus = Focus::Work(State::Ask {
        spell,
        question,
        single: true,
    });
    say(session, asked(own, known, question, (false, false), facts))
}

/// Is this the question that stands open? Then whether something follows it.
fn standing(session: &Session, spell: i64, question: Question) -> Option<bool> {
    match &session.focus {
        Focus::Work(State::Ask {
            spell: open,
            question: asked,
            single,
        }) if *open == spell && *asked == question => Some(!single),
        _ => None,
    }
}

/// What follows a question that was answered or skipped.
fn go_on(
    mut session: Session,
    own: &Own,
    (spell, question): (i64, Question),
    lead: Lead,
    facts: &Facts,
) -> Outcome {
    let follows = standing(&session, spell, question);
    if follows.is_some() {
        session.focus = Focus::Idle;
    }
    let known = own.spell(spell).filter(|_| follows == Some(true));
    match known.and_then(|known| question.next(known.status).map(|next| (known, next))) {
        Some((known, next)) => open(session, own, known, next, false, facts),
        None => say(session, card(own, lead)),
    }
}

/// A question is skipped. One that does not stand open any more is passed over already.
pub(super) fn skipped(
    session: Session,
    own: &Own,
    spell: i64,
    question: Question,
    facts: &Facts,
) -> Outcome {
    let stale = standing(&session, spell, question).is_none();
    let lead = if stale { Lead::Nothing } else { Lead::Noted };
    let mut outcome = go_on(session, own, (spell, question), lead, facts);
    if stale {
        outcome.replies.insert(0, Reply::Toast(Toast::Stale));
    }
    outcome
}

/// An answer to a question; a button of one that is over corrects what it says.
pub(super) fn filled(
    session: Session,
    own: &Own,
    (spell, question): (i64, Question),
    fill: &Fill,
    facts: &Facts,
) -> Outcome {
    let mut after = own.clone();
    let mut changes = Vec::new();
    for one in &mut after.spells {
        if one.id == spell {
            let filled = fill.onto(one.clone());
            if filled != *one {
                *one = filled;
                changes.push(change::Change::Work(Change::Fill {
                    spell,
                    fill: fill.clone(),
                    by: None,
                }));
            }
        }
    }
    let mut outcome = go_on(session, &after, (spell, question), Lead::Filled, facts);
    outcome.changes.extend(changes);
    outcome
}

/// What is typed while a question stands open.
pub(super) fn heard(
    session: Session,
    own: &Own,
    (spell, question, single): (i64, Question, bool),
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let Some(known) = own.spell(spell) else {
        return say(session, card(own, Lead::Nothing));
    };
    let typed = match &incoming.event {
        Event::Text(typed) => typed.as_str(),
        _ => "",
    };
    if fold::words(typed)
        .iter()
        .any(|word| word == "lewati" || word == "skip")
    {
        return skipped(session, own, spell, question, facts);
    }
    match catalog().understand(typed, question == Question::Fits) {
        Meaning::Next | Meaning::Done => {
            return skipped(session, own, spell, question, facts);
        }
        Meaning::Cancel | Meaning::Back => {
            let mut session = session;
            session.focus = Focus::Idle;
            return say(session, card(own, Lead::Nothing));
        }
        _ => {}
    }
    if let Some(fill) = read(question, typed, facts.today) {
        return filled(session, own, (spell, question), &fill, facts);
    }
    let mut session = session;
    session.focus = Focus::Work(State::Ask {
        spell,
        question,
        single,
    });
    say(session, asked(own, known, question, (false, true), facts))
}

/// What was typed as the answer to a question.
fn read(question: Question, typed: &str, today: Date) -> Option<Fill> {
    let words = || {
        let shown = fold::shown(typed);
        let whole = (2..=LONGEST).contains(&shown.chars().count());
        (whole && shown.chars().any(char::is_alphabetic)).then_some(shown)
    };
    match question {
        Question::Employer | Question::Business => words().map(Fill::Employer),
        Question::Occupation => words().map(Fill::Occupation),
        Question::Since => month_typed(typed, today).map(Fill::Since),
        Question::Fits => match catalog().understand(typed, true) {
            Meaning::Yes => Some(Fill::Fits(Fits::Yes)),
            Meaning::No => Some(Fill::Fits(Fits::No)),
            _ => fold::words(typed)
                .iter()
                .any(|word| word == "sebagian")
                .then_some(Fill::Fits(Fits::Partly)),
        },
        Question::People => people(typed).map(Fill::People),
        Question::Wage => money::parse(typed).map(|amount| Fill::Wage(Wage::of(amount))),
        Question::Place => place(typed).map(Fill::Place),
    }
}

/// `3`, `3 orang`, `sendiri`.
fn people(typed: &str) -> Option<u16> {
    let words = fold::words(typed);
    if words.iter().any(|word| word.starts_with("sendiri")) {
        return Some(1);
    }
    let number = words.iter().find_map(|word| word.parse::<u16>().ok())?;
    (1..=1_000).contains(&number).then_some(number)
}

fn place(typed: &str) -> Option<Place> {
    const ABROAD: [&str; 5] = ["negeri", "malaysia", "taiwan", "hongkong", "singapura"];
    if fold::words(typed)
        .iter()
        .any(|word| ABROAD.contains(&word.as_str()))
    {
        return Some(Place::Abroad);
    }
    match catalog().find_region(typed) {
        Matches::One(region) => Some(Place::Region(region.code.clone())),
        Matches::Outside => Some(Place::Elsewhere),
        Matches::None | Matches::Several(_) => None,
    }
}
