//! What has to be looked up to find a class or to apply to one, and what was.

use crate::catalog::{Wish, catalog};
use crate::domain::class::ClassCode;
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::application::Held;
use crate::flows::facts::class::Class;
use crate::flows::press;
use crate::flows::reception::{wish_now, wish_of};
use crate::flows::registration::Question;
use crate::flows::session::{Focus, PendingWish, Session};
use crate::flows::training::press::Press;
use crate::flows::training::view::{Counted, Page, View};
use crate::flows::training::{code, is_asked_by};
use crate::flows::{team, work};

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A page of the open classes.
    Page(u16, View),
    /// The first page of what a sentence names.
    Words {
        /// A field, by slug.
        field: Option<String>,
        /// A region, by code.
        region: Option<String>,
        /// The sentence: it may name a centre, which only the database knows.
        words: String,
    },
    /// Open classes of any of these fields, by slug.
    InFields(Vec<String>),
    /// Fields with open classes.
    Fields(View),
    /// Centres with open classes.
    Centres(View),
    /// A class, and what this person has to do with it.
    Class(i64),
    /// The same, with open classes that might do instead.
    Nearest(i64),
    /// The class of this code, else something else.
    Code {
        /// What could be read as one.
        code: Option<ClassCode>,
        /// What is looked up when no class has it.
        otherwise: Option<Box<Want>>,
    },
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// Open classes.
    Page(Page),
    /// Fields with open classes.
    Fields(Vec<Counted<String>>),
    /// Centres with open classes.
    Centres(Vec<Counted<i64>>),
    /// A class, and what this person has to do with it.
    Class(Box<Asked>),
    /// No class has the code, and nothing else was asked for.
    Nothing,
}

/// A class that was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The class; drafts too.
    pub class: Option<Class>,
    /// It was asked for by its code.
    pub by_code: bool,
    /// The applications of the person who speaks.
    pub held: Vec<Held>,
    /// What is open, when this class takes no applications.
    pub open: Option<Page>,
    /// Open classes that might do instead, when asked for.
    pub others: Vec<Class>,
}

impl Asked {
    /// There is such a class, and people may see it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.class
            .as_ref()
            .is_some_and(|class| class.state.is_public())
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    if let Event::Press(Some(press::Press::Training(press))) = &incoming.event {
        return of_press(press);
    }
    if let Event::Command {
        command: Command::Start,
        payload,
    } = &incoming.event
        && !payload.is_empty()
        && !team::is_invitation(payload)
        && !work::is_claim(payload)
    {
        let wish = Command::from_word(payload).map(wish_of);
        return match wish {
            Some(wish) => of_wish(wish, ""),
            None => Some(code::of_link(payload)),
        };
    }
    let words = match &incoming.event {
        Event::Text(typed) => typed.as_str(),
        _ => "",
    };
    let otherwise = match wish_now(session, incoming) {
        Some(wish) => of_wish(wish, words),
        None => after_the_form(session),
    };
    match code::typed(session, incoming) {
        Some(code) => Some(Want::Code {
            code: Some(code),
            otherwise: otherwise.map(Box::new),
        }),
        None => otherwise,
    }
}

fn of_press(press: &Press) -> Option<Want> {
    match press {
        Press::Page(number, view) => Some(Want::Page(*number, view.clone())),
        Press::Fields(view) => Some(Want::Fields(view.clone())),
        Press::Centres(view) => Some(Want::Centres(view.clone())),
        Press::Regions(_) => None,
        Press::Class(id, _) | Press::Apply(id, _) | Press::Join(id) => Some(Want::Class(*id)),
        Press::Nearest(id, _) => Some(Want::Nearest(*id)),
    }
}

fn of_wish(wish: Wish, words: &str) -> Option<Want> {
    if !is_asked_by(wish) {
        return None;
    }
    if words.is_empty() {
        return Some(Want::Page(0, View::default()));
    }
    let field = catalog().find_fields(words).first().copied();
    Some(Want::Words {
        field: field.map(|field| field.slug.clone()),
        region: catalog()
            .region_named_in(words)
            .map(|region| region.code.clone()),
        words: words.to_owned(),
    })
}

/// What the registration may end with: the class that led into it, or what is open in the fields just named.
fn after_the_form(session: &Session) -> Option<Want> {
    let state = session.registration.as_ref()?;
    let may_end = matches!(
        state.asking,
        Question::Summary | Question::NikTaken | Question::ProveNumber
    );
    if session.focus != Focus::Registration || !may_end || state.correcting.is_some() {
        return None;
    }
    match &session.wish {
        Some(PendingWish::Class { class, .. }) => Some(Want::Class(*class)),
        Some(PendingWish::Link(payload)) => Some(code::of_link(payload)),
        Some(PendingWish::Wish(slug)) => of_wish(Wish::from_slug(slug)?, ""),
        None if state.asking == Question::Summary => {
            Some(Want::InFields(state.draft.skills.clone()))
        }
        None => None,
    }
}
