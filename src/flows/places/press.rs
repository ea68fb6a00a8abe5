//! Buttons of places and programmes, and what they open. Whether the row still stands there is looked up for each press.

use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::facts::class::Programme;
use crate::flows::outcome::Outcome;
use crate::flows::places::{
    CentrePart, Change, Line, ProgrammePart, State, Want, centre, centres, field, may, not_yours,
    programme, programmes, say, write,
};
use crate::flows::session::{Focus, Session};

/// Programmes on one page.
const PAGE: usize = 8;

/// A pressed button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Centres, or fields and programmes?
    Open,
    /// All centres.
    Centres,
    /// The centre of this row id.
    Centre(i64),
    /// One thing about a centre is to be typed.
    EditCentre(CentrePart, i64),
    /// A centre is retired.
    RetireCentre(i64),
    /// It is not any more.
    RestoreCentre(i64),
    /// A new centre.
    AddCentre,
    /// All fields.
    Fields,
    /// The field of this slug with its programmes.
    Field(String),
    /// The programmes of its field behind the one of this row id.
    More(i64),
    /// The name of a field is to be typed.
    RenameField(String),
    /// The programme of this row id.
    Programme(i64),
    /// One thing about a programme is to be typed.
    EditProgramme(ProgrammePart, i64),
    /// A programme is retired.
    RetireProgramme(i64),
    /// It is not any more.
    RestoreProgramme(i64),
    /// A new programme in the field of this slug.
    AddProgramme(String),
}

const WORDS: [(&str, Press); 4] = [
    ("open", Press::Open),
    ("centres", Press::Centres),
    ("new-centre", Press::AddCentre),
    ("fields", Press::Fields),
];

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::Centre(id) => format!("centre={id}"),
            Press::EditCentre(part, id) => format!("centre-{}={id}", part.slug()),
            Press::RetireCentre(id) => format!("centre-retire={id}"),
            Press::RestoreCentre(id) => format!("centre-restore={id}"),
            Press::Field(slug) => format!("field={slug}"),
            Press::More(id) => format!("more={id}"),
            Press::RenameField(slug) => format!("field-name={slug}"),
            Press::Programme(id) => format!("programme={id}"),
            Press::EditProgramme(part, id) => format!("programme-{}={id}", part.slug()),
            Press::RetireProgramme(id) => format!("programme-retire={id}"),
            Press::RestoreProgramme(id) => format!("programme-restore={id}"),
            Press::AddProgramme(slug) => format!("new-programme={slug}"),
            plain => WORDS
                .iter()
                .find_map(|(word, press)| (press == plain).then(|| (*word).to_owned()))
                .unwrap_or_default(),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let Some((word, rest)) = data.split_once('=') else {
            return WORDS
                .iter()
                .find_map(|(word, press)| (*word == data).then(|| press.clone()));
        };
        match word {
            "field" => return slug(rest).map(Press::Field),
            "field-name" => return slug(rest).map(Press::RenameField),
            "new-programme" => return slug(rest).map(Press::AddProgramme),
            _ => {}
        }
        let id: i64 = rest.parse().ok().filter(|id| *id > 0)?;
        match word {
            "centre" => Some(Press::Centre(id)),
            "centre-retire" => Some(Press::RetireCentre(id)),
            "centre-restore" => Some(Press::RestoreCentre(id)),
            "more" => Some(Press::More(id)),
            "programme" => Some(Press::Programme(id)),
            "programme-retire" => Some(Press::RetireProgramme(id)),
            "programme-restore" => Some(Press::RestoreProgramme(id)),
            _ => {
                let of_centre = CentrePart::ALL.into_iter().find_map(|part| {
                    (word.strip_prefix("centre-") == Some(part.slug()))
                        .then_some(Press::EditCentre(part, id))
                });
                of_centre.or_else(|| {
                    ProgrammePart::ALL.into_iter().find_map(|part| {
                        (word.strip_prefix("programme-") == Some(part.slug()))
                            .then_some(Press::EditProgramme(part, id))
                    })
                })
            }
        }
    }

    /// What has to be looked up for it.
    pub(super) fn wants(&self) -> Option<Want> {
        let programmes = |field: Option<&str>, id| {
            Some(Want::Programmes {
                field: field.map(str::to_owned),
                id,
            })
        };
        match self {
            Press::Open => None,
            Press::Centres | Press::AddCentre => Some(Want::Centres { of: None }),
            Press::Centre(id)
            | Press::EditCentre(_, id)
            | Press::RetireCentre(id)
            | Press::RestoreCentre(id) => Some(Want::Centres { of: Some(*id) }),
            Press::Fields => programmes(None, None),
            Press::Field(slug) | Press::RenameField(slug) | Press::AddProgramme(slug) => {
                programmes(Some(slug), None)
            }
            Press::More(id)
            | Press::Programme(id)
            | Press::EditProgramme(_, id)
            | Press::RetireProgramme(id)
            | Press::RestoreProgramme(id) => programmes(None, Some(*id)),
        }
    }
}

/// A slug of the lists: short, so that a button can carry it.
fn slug(text: &str) -> Option<String> {
    let fits = (1..=40).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    fits.then(|| text.to_owned())
}

/// A pressed button.
#[must_use]
pub fn press_on(mut session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    if !may(facts) {
        return not_yours(session);
    }
    if !matches!(session.focus, Focus::Registration | Focus::ClassForm(_)) {
        session.focus = Focus::Idle;
    }
    let by = incoming.user;
    match press {
        Press::Open => say(session, Line::Home),
        Press::Centres => say(session, Line::Centres(centres(facts).0.to_vec())),
        Press::AddCentre => ask(session, State::NewCentre { name: None }, None),
        Press::Centre(id)
        | Press::EditCentre(_, id)
        | Press::RetireCentre(id)
        | Press::RestoreCentre(id) => of_centre(session, &press, id, by, facts),
        Press::Fields => say(session, Line::Fields(programmes(facts).0.to_vec())),
        Press::Field(slug) => field_card(session, &slug, 0, facts),
        Press::RenameField(slug) => match field(facts, &slug) {
            Some(field) => {
                let current = Some(field.name.clone());
                ask(session, State::Field { slug }, current)
            }
            None => not_yours(session),
        },
        Press::AddProgramme(slug) => match field(facts, &slug) {
            Some(_) => ask(session, State::NewProgramme { field: slug }, None),
            None => not_yours(session),
        },
        Press::More(id)
        | Press::Programme(id)
        | Press::EditProgramme(_, id)
        | Press::RetireProgramme(id)
        | Press::RestoreProgramme(id) => of_programme(session, &press, id, by, facts),
    }
}

/// One thing is to be typed.
fn ask(mut session: Session, state: State, current: Option<String>) -> Outcome {
    if matches!(session.focus, Focus::ClassForm(_)) {
        // The form of a class has to be finished or left first; the parent asks its question again.
        return Outcome::new(session);
    }
    session.focus = Focus::Places(state.clone());
    say(session, Line::Ask { state, current })
}

fn of_centre(session: Session, press: &Press, id: i64, by: i64, facts: &Facts) -> Outcome {
    let Some(centre) = centre(facts, id) else {
        return not_yours(session);
    };
    let (_, classes) = centres(facts);
    let mut after = centre.clone();
    match press {
        Press::EditCentre(part, _) => {
            let current = current_of_centre(centre, *part);
            ask(session, State::Centre { id, part: *part }, current)
        }
        Press::RetireCentre(_) if !classes.is_empty() => {
            let line = Line::CentreBusy {
                id,
                name: centre.name.clone(),
                classes: classes.to_vec(),
            };
            say(session, line)
        }
        Press::RetireCentre(_) | Press::RestoreCentre(_) => {
            let retired = matches!(press, Press::RetireCentre(_));
            after.retired = retired;
            let outcome = say(session, Line::Centre(Box::new(after)));
            if centre.retired == retired {
                return outcome;
            }
            write(outcome, Change::RetireCentre { id, retired, by })
        }
        _ => say(session, Line::Centre(Box::new(after))),
    }
}

/// What stands there now, as it would be typed.
pub(super) fn current_of_centre(
    centre: &crate::flows::facts::class::Centre,
    part: CentrePart,
) -> Option<String> {
    match part {
        CentrePart::Name => Some(centre.name.clone()),
        CentrePart::Abbreviation => Some(centre.abbreviation.clone()),
        CentrePart::Region => centre.region.clone(),
        CentrePart::Address => centre.address.clone(),
        CentrePart::Phone => centre.phone.clone(),
    }
}

fn current_of_programme(programme: &Programme, part: ProgrammePart) -> Option<String> {
    let number = |number: Option<u16>| number.map(|number| number.to_string());
    match part {
        ProgrammePart::Name => Some(programme.name.clone()),
        ProgrammePart::Field => Some(programme.field_name.clone()),
        ProgrammePart::LessonHours => number(programme.lesson_hours),
        ProgrammePart::Days => number(programme.days),
    }
}

fn of_programme(session: Session, press: &Press, id: i64, by: i64, facts: &Facts) -> Outcome {
    let Some(programme) = programme(facts, id) else {
        return not_yours(session);
    };
    let mut after = programme.clone();
    match press {
        Press::More(_) => field_card(session, &programme.field, id, facts),
        Press::EditProgramme(part, _) => {
            let current = current_of_programme(programme, *part);
            ask(session, State::Programme { id, part: *part }, current)
        }
        Press::RetireProgramme(_) | Press::RestoreProgramme(_) => {
            let retired = matches!(press, Press::RetireProgramme(_));
            after.retired = retired;
            let outcome = say(session, Line::Programme(Box::new(after)));
            if programme.retired == retired {
                return outcome;
            }
            write(outcome, Change::RetireProgramme { id, retired, by })
        }
        _ => say(session, Line::Programme(Box::new(after))),
    }
}

/// A field with its programmes behind the one of a row id (0: from the first on).
fn field_card(session: Session, slug: &str, after: i64, facts: &Facts) -> Outcome {
    let Some(field) = field(facts, slug) else {
        return not_yours(session);
    };
    let (_, programmes) = programmes(facts);
    let theirs: Vec<_> = programmes.iter().filter(|one| one.field == slug).collect();
    let from = theirs
        .iter()
        .position(|one| one.id == after)
        .map_or(0, |place| place + 1);
    let rest = theirs.get(from..).unwrap_or_default();
    let line = Line::Field {
        field: field.clone(),
        shown: rest.iter().take(PAGE).map(|one| (*one).clone()).collect(),
        more: rest.len() > PAGE,
    };
    say(session, line)
}
