//! What staff typed about a centre, a programme or a field: judged, and written when it is right.

use crate::catalog::{Matches, Meaning, catalog};
use crate::domain::fold;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome};
use crate::flows::places::{
    CentrePart, Change, Line, Problem, ProgrammePart, State, centre, centres, field, not_yours,
    programme, programmes, say, write,
};
use crate::flows::session::{Focus, Session};

/// The longest and the shortest name, in characters.
const NAME: std::ops::RangeInclusive<usize> = 3..=100;

/// The longest address, in characters.
const LONGEST_ADDRESS: usize = 200;

/// More lesson hours or days than any training has.
const MOST_HOURS: u16 = 2_000;
const MOST_DAYS: u16 = 365;

/// Something typed or sent while a question is open.
pub(super) fn heard(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Event::Text(typed) = &incoming.event else {
        return problem(session, Problem::NotWords, state);
    };
    let meaning = catalog().understand(typed, false);
    if matches!(meaning, Meaning::Cancel | Meaning::Back) {
        return Outcome::new(closed(session)).say(outcome::Line::Menu(menu::Line::Left));
    }
    let (typed, by) = (fold::shown_line(typed), incoming.user);
    let typed = typed.as_str();
    match &state {
        State::Centre { id, part } => set_centre(session, (*id, *part), typed, by, facts),
        State::Programme { id, part } => set_programme(session, (*id, *part), typed, by, facts),
        State::Field { slug } => rename_field(session, slug, typed, by, facts),
        State::NewCentre { name } => new_centre(session, name.clone(), typed, by, facts),
        State::NewProgramme { field } => new_programme(session, field, typed, by, facts),
    }
}

fn closed(mut session: Session) -> Session {
    session.focus = Focus::Idle;
    session
}

fn problem(mut session: Session, problem: Problem, state: State) -> Outcome {
    session.focus = Focus::Places(state.clone());
    say(session, Line::Problem { problem, state })
}

fn set_centre(
    session: Session,
    (id, part): (i64, CentrePart),
    typed: &str,
    by: i64,
    facts: &Facts,
) -> Outcome {
    let Some(centre) = centre(facts, id) else {
        return not_yours(closed(session));
    };
    let value = match centre_value(id, part, typed, facts) {
        Ok(value) => value,
        Err(wrong) => return problem(session, wrong, State::Centre { id, part }),
    };
    let mut after = centre.clone();
    match part {
        CentrePart::Name => after.name = value.clone().unwrap_or_default(),
        CentrePart::Abbreviation => after.abbreviation = value.clone().unwrap_or_default(),
        CentrePart::Region => after.region.clone_from(&value),
        CentrePart::Address => after.address.clone_from(&value),
        CentrePart::Phone => after.phone.clone_from(&value),
    }
    let unchanged = after == *centre;
    let outcome = say(closed(session), Line::Centre(Box::new(after)));
    if unchanged {
        return outcome;
    }
    write(
        outcome,
        Change::SetCentre {
            id,
            part,
            value,
            by,
        },
    )
}

/// What was typed as it is stored; `-` empties what may be empty.
fn centre_value(
    id: i64,
    part: CentrePart,
    typed: &str,
    facts: &Facts,
) -> Result<Option<String>, Problem> {
    if part.may_be_empty() && is_dash(typed) {
        return Ok(None);
    }
    let (all, _) = centres(facts);
    match part {
        CentrePart::Name => {
            let name = name(typed)?;
            let taken = |other: &&str| fold::phrase(other) == fold::phrase(&name);
            let mut others = all.iter().filter(|other| other.id != id);
            if others.any(|other| taken(&other.name.as_str())) {
                return Err(Problem::NameTaken);
            }
            Ok(Some(name))
        }
        CentrePart::Abbreviation => abbreviation(id, typed, facts).map(Some),
        CentrePart::Region => match catalog().find_region(typed) {
            Matches::One(region) => Ok(Some(region.code.clone())),
            _ => Err(Problem::Region),
        },
        CentrePart::Address if typed.chars().count() <= LONGEST_ADDRESS => {
            Ok(Some(typed.to_owned()))
        }
        CentrePart::Address => Err(Problem::Address),
        CentrePart::Phone => phone(typed).map(Some).ok_or(Problem::Phone),
    }
}

fn is_dash(typed: &str) -> bool {
    let mut letters = typed.chars();
    letters.next().is_some_and(fold::is_dash) && letters.next().is_none()
}

/// A shown line of 3–100 characters with a letter among them.
fn name(typed: &str) -> Result<String, Problem> {
    let fits = NAME.contains(&typed.chars().count()) && typed.chars().any(char::is_alphabetic);
    fits.then(|| typed.to_owned()).ok_or(Problem::Name)
}

fn abbreviation(id: i64, typed: &str, facts: &Facts) -> Result<String, Problem> {
    let letters = typed.to_ascii_uppercase();
    if letters.len() != 3 || !letters.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(Problem::Abbreviation);
    }
    let (all, _) = centres(facts);
    let mut others = all.iter().filter(|other| other.id != id);
    match others.find(|other| other.abbreviation == letters) {
        Some(other) => Err(Problem::AbbreviationTaken {
            by: other.name.clone(),
        }),
        None => Ok(letters),
    }
}

/// Any number of Indonesia with its area code, in E.164: centres have landlines too.
fn phone(typed: &str) -> Option<String> {
    let fits = |letter: char| letter.is_ascii_digit() || " +-().".contains(letter);
    if !typed.chars().all(fits) {
        return None;
    }
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let national = digits
        .strip_prefix("62")
        .or_else(|| digits.strip_prefix('0'))?;
    ((7..=12).contains(&national.len()) && !national.starts_with('0'))
        .then(|| format!("+62{national}"))
}

fn set_programme(
    session: Session,
    (id, part): (i64, ProgrammePart),
    typed: &str,
    by: i64,
    facts: &Facts,
) -> Outcome {
    let Some(programme) = programme(facts, id) else {
        return not_yours(closed(session));
    };
    let value = match programme_value(id, part, typed, facts) {
        Ok(value) => value,
        Err(wrong) => return problem(session, wrong, State::Programme { id, part }),
    };
    let mut after = programme.clone();
    let number = || value.as_ref().and_then(|value| value.parse().ok());
    match part {
        ProgrammePart::Name => after.name = value.clone().unwrap_or_default(),
        ProgrammePart::Field => {
            after.field = value.clone().unwrap_or_default();
            if let Some(field) = field(facts, &after.field) {
                after.field_name.clone_from(&field.name);
            }
        }
        ProgrammePart::LessonHours => after.lesson_hours = number(),
        ProgrammePart::Days => after.days = number(),
    }
    let unchanged = after == *programme;
    let outcome = say(closed(session), Line::Programme(Box::new(after)));
    if unchanged {
        return outcome;
    }
    write(
        outcome,
        Change::SetProgramme {
            id,
            part,
            value,
            by,
        },
    )
}

/// What was typed as it is stored; `-` empties what may be empty.
fn programme_value(
    id: i64,
    part: ProgrammePart,
    typed: &str,
    facts: &Facts,
) -> Result<Option<String>, Problem> {
    if part.may_be_empty() && is_dash(typed) {
        return Ok(None);
    }
    match part {
        ProgrammePart::Name => {
            let name = name(typed)?;
            let field = programme(facts, id).map(|known| known.field.as_str());
            if has_twin(id, field, &name, facts) {
                return Err(Problem::NameTaken);
            }
            Ok(Some(name))
        }
        ProgrammePart::Field => {
            let (fields, _) = programmes(facts);
            let wanted = fold::phrase(typed);
            let named = fields
                .iter()
                .find(|field| fold::phrase(&field.name) == wanted);
            let meant = || {
                let meant = catalog().find_fields(typed);
                (meant.len() == 1).then(|| meant[0].slug.clone())
            };
            let slug = named.map(|field| field.slug.clone()).or_else(meant);
            let slug = slug
                .filter(|slug| field(facts, slug).is_some())
                .ok_or(Problem::Field)?;
            let own = programme(facts, id).map_or("", |known| known.name.as_str());
            if has_twin(id, Some(slug.as_str()), own, facts) {
                return Err(Problem::TwinInField);
            }
            Ok(Some(slug))
        }
        ProgrammePart::LessonHours => whole(typed, MOST_HOURS).map(Some),
        ProgrammePart::Days => whole(typed, MOST_DAYS).map(Some),
    }
}

/// Another programme of this name in this field. Two fields may each have one: bread is baked under hotels and under food.
fn has_twin(id: i64, field: Option<&str>, name: &str, facts: &Facts) -> bool {
    let (_, all) = programmes(facts);
    all.iter().any(|other| {
        other.id != id
            && Some(other.field.as_str()) == field
            && fold::phrase(&other.name) == fold::phrase(name)
    })
}

fn whole(typed: &str, most: u16) -> Result<String, Problem> {
    let number = typed.parse::<u16>().ok();
    number
        .filter(|number| (1..=most).contains(number))
        .map(|number| number.to_string())
        .ok_or(Problem::Number { most })
}

fn rename_field(session: Session, slug: &str, typed: &str, by: i64, facts: &Facts) -> Outcome {
    let state = State::Field {
        slug: slug.to_owned(),
    };
    let Some(known) = field(facts, slug) else {
        return not_yours(closed(session));
    };
    let name = match name(typed) {
        Ok(name) => name,
        Err(wrong) => return problem(session, wrong, state),
    };
    let (fields, _) = programmes(facts);
    let mut others = fields.iter().filter(|other| other.slug != slug);
    if others.any(|other| fold::phrase(&other.name) == fold::phrase(&name)) {
        return problem(session, Problem::NameTaken, state);
    }
    let mut after = known.clone();
    after.name.clone_from(&name);
    let unchanged = after == *known;
    let (_, shown) = programmes(facts);
    let line = Line::Field {
        field: after,
        shown: shown.iter().take(8).cloned().collect(),
        more: shown.len() > 8,
    };
    let outcome = say(closed(session), line);
    if unchanged {
        return outcome;
    }
    let slug = slug.to_owned();
    write(outcome, Change::RenameField { slug, name, by })
}

/// A new centre: the name, then the abbreviation.
fn new_centre(
    mut session: Session,
    known: Option<String>,
    typed: &str,
    by: i64,
    facts: &Facts,
) -> Outcome {
    let state = State::NewCentre {
        name: known.clone(),
    };
    let Some(name) = known else {
        return match centre_value(0, CentrePart::Name, typed, facts) {
            Ok(name) => {
                let state = State::NewCentre { name };
                session.focus = Focus::Places(state.clone());
                let current = None;
                say(session, Line::Ask { state, current })
            }
            Err(wrong) => problem(session, wrong, state),
        };
    };
    match abbreviation(0, typed, facts) {
        Ok(abbreviation) => write(
            say(closed(session), Line::CentreAdded { name: name.clone() }),
            Change::AddCentre {
                name,
                abbreviation,
                by,
            },
        ),
        Err(wrong) => problem(session, wrong, state),
    }
}

fn new_programme(session: Session, slug: &str, typed: &str, by: i64, facts: &Facts) -> Outcome {
    let field_slug = slug.to_owned();
    let state = State::NewProgramme {
        field: field_slug.clone(),
    };
    if field(facts, slug).is_none() {
        return not_yours(closed(session));
    }
    let name = match name(typed) {
        Ok(name) => name,
        Err(wrong) => return problem(session, wrong, state),
    };
    let (_, theirs) = programmes(facts);
    if theirs
        .iter()
        .any(|other| fold::phrase(&other.name) == fold::phrase(&name))
    {
        return problem(session, Problem::NameTaken, state);
    }
    let line = Line::ProgrammeAdded {
        name: name.clone(),
        field: field_slug.clone(),
    };
    write(
        say(closed(session), line),
        Change::AddProgramme {
            field: field_slug,
            name,
            by,
        },
    )
}
