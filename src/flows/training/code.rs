//! A class by its code: the payload of a link or a poster, or typed. In any case, with the blanks and dashes that phones make.

use crate::catalog::catalog;
use crate::domain::application::Source;
use crate::domain::class::ClassCode;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::Outcome;
use crate::flows::session::{Focus, Session};
use crate::flows::training::line::{Line, NotOpen};
use crate::flows::training::view::{Seen, View};
use crate::flows::training::want::{Asked, Known, Want};
use crate::flows::training::{listed, say, show};

/// Begins the payload of the link on a poster, so that the figures tell walls from messages that people pass on.
pub const POSTER: &str = "p_";

/// The payload of a link without the mark of a poster, and how somebody with it came.
#[must_use]
pub fn unmarked(payload: &str) -> (&str, Seen) {
    match payload.strip_prefix(POSTER) {
        Some(rest) => (rest, Seen(Source::Poster)),
        None => (payload, Seen(Source::Link)),
    }
}

/// The field of training that a payload names.
fn field(payload: &str) -> Option<&'static str> {
    let words = payload.replace(['-', '_'], " ");
    let named = catalog()
        .field(payload)
        .or_else(|| catalog().find_fields(&words).first().copied());
    named.map(|field| field.slug.as_str())
}

/// What has to be looked up for the payload of a link: the class, else the field it names, else what is open.
pub(super) fn of_link(payload: &str) -> Want {
    let (payload, seen) = unmarked(payload);
    let otherwise = View {
        field: field(payload).map(str::to_owned),
        source: seen,
        ..View::default()
    };
    Want::Code {
        code: ClassCode::parse(payload).ok(),
        otherwise: Some(Box::new(Want::Page(0, otherwise))),
    }
}

/// The code of a class that is typed where words are wishes, or in the middle of the registration. Words have no digits,
/// and the answers to the questions of the form no class.
#[must_use]
pub fn typed(session: &Session, incoming: &Incoming) -> Option<ClassCode> {
    let Event::Text(typed) = &incoming.event else {
        return None;
    };
    match session.focus {
        Focus::Idle | Focus::Registration => {}
        Focus::MyData(_)
        | Focus::Applications(_)
        | Focus::ClassForm(_)
        | Focus::Classes(_)
        | Focus::Family(_)
        | Focus::Places(_)
        | Focus::Question(_)
        | Focus::Record(_)
        | Focus::Work(_)
        | Focus::CallList(_)
        | Focus::Report(_)
        | Focus::Calendar(_)
        | Focus::Schedule(_)
        | Focus::Attendance(_)
        | Focus::Completion(_)
        | Focus::DaysOff(_)
        | Focus::Selection(_)
        | Focus::Seats(_)
        | Focus::Sheets(_)
        | Focus::Team(_)
        | Focus::Training(_) => return None,
    }
    let code = ClassCode::parse(typed).ok()?;
    let has = |is: fn(&u8) -> bool| code.as_str().as_bytes().iter().any(is);
    (has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic)).then_some(code)
}

/// The class that was found by its code.
#[must_use]
pub fn found(facts: &Facts) -> Option<&Asked> {
    looked_up(facts).filter(|asked| asked.by_code && asked.class.is_some())
}

/// The class that was looked up, by its code or its row.
#[must_use]
pub fn looked_up(facts: &Facts) -> Option<&Asked> {
    match &facts.training {
        Some(Known::Class(asked)) => Some(asked),
        Some(Known::Page(_) | Known::Fields(_) | Known::Centres(_) | Known::Nothing) | None => None,
    }
}

/// Says the card of the class that was found, or why it takes nobody any more and what is open instead.
#[must_use]
pub fn tell(outcome: Outcome, asked: &Asked, seen: Seen, facts: &Facts) -> Outcome {
    show(outcome, asked, seen, facts)
}

/// The class that a stranger may apply to once they are registered.
#[must_use]
pub fn to_wait_for(asked: &Asked, facts: &Facts) -> Option<i64> {
    let class = asked.class.as_ref()?;
    let opens = class.state.is_public() && NotOpen::of(class, facts.now).is_none();
    opens.then_some(class.id)
}

/// A link that names a field, or nothing that we know.
#[must_use]
pub fn without_class(session: Session, payload: &str, facts: &Facts) -> Outcome {
    let outcome = Outcome::new(session);
    let outcome = if field(unmarked(payload).0).is_some() {
        outcome
    } else {
        say(outcome, Line::NoSuchClass)
    };
    match &facts.training {
        Some(Known::Page(page)) => say(outcome, listed(page, facts)),
        Some(Known::Class(_) | Known::Fields(_) | Known::Centres(_) | Known::Nothing) | None => {
            outcome
        }
    }
}

/// Does a payload name a field of training?
#[must_use]
pub fn names_field(payload: &str) -> bool {
    field(unmarked(payload).0).is_some()
}
