//! A person who presses anything about classes at any moment, while the office moves the classes on: whatever they do, they
//! have one application a class, to classes that were open and fitted, and an answer every time.

use jiff::SignedDuration;
use jiff::ToSpan;
use pencaker::domain::application::{self, ApplicationState};
use pencaker::domain::class::{ClassCode, ClassState};
use pencaker::domain::eligibility::Rules;
use pencaker::flows::applications;
use pencaker::flows::change::Change;
use pencaker::flows::event::{Command, Event, Incoming, Place};
use pencaker::flows::facts::Facts;
use pencaker::flows::facts::application::{Detail, Held, applicant};
use pencaker::flows::facts::class::Class;
use pencaker::flows::outcome::Reply;
use pencaker::flows::press::Press;
use pencaker::flows::reception;
use pencaker::flows::session::Session;
use pencaker::flows::training::{self, Asked, Known, Page, Want};
use pencaker::letter::{Action, Content, Keyboard};
use pencaker::text::contents;
use proptest::prelude::*;

use super::fewer;
use super::walk::facts;
use crate::lines::people::person;
use crate::lines::training::class;

/// Classes of the office.
const CLASSES: i64 = 7;

#[derive(Debug, Clone)]
enum Deed {
    Command(Command, &'static str),
    Say(&'static str),
    /// A button seen before, the newest most often.
    Press(usize),
    /// A button that nobody was shown.
    Forge(String),
    /// The office moves a class on.
    Class(i64, ClassState),
    /// The office decides upon an application.
    Decide(usize, ApplicationState),
    Wait(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let commands = prop::sample::select(vec![
        (Command::Pelatihan, ""),
        (Command::Status, ""),
        (Command::Start, "TST-01"),
        (Command::Start, "p_tst-02"),
        (Command::Start, "LAIN-9"),
        (Command::Batal, ""),
    ]);
    let said = prop::sample::select(vec![
        "mau belajar las",
        "tst 03",
        "pelatihan di metro",
        "tidak",
        "terlalu jauh",
        "halo",
    ]);
    prop_oneof![
        3 => commands.prop_map(|(command, payload)| Deed::Command(command, payload)),
        2 => said.prop_map(Deed::Say),
        14 => (0_usize..14).prop_map(Deed::Press),
        2 => "(t:(apply|class|nearest)=[0-9]\\.[mwlp]|a:(show|withdraw|keep|second-none)=[0-9]|a:(swap|second|swap-to|swap-yes|second-to)=[0-9]\\.[0-9]|a:because=[0-9]\\.(work|other))".prop_map(Deed::Forge),
        2 => (1..=CLASSES, prop::sample::select(ClassState::ALL.to_vec())).prop_map(|(id, state)| Deed::Class(id, state)),
        2 => (0_usize..4, prop::sample::select(ApplicationState::ALL.to_vec())).prop_map(|(which, state)| Deed::Decide(which, state)),
        1 => (0_i64..40).prop_map(Deed::Wait),
    ]
}

/// The office with one person in it.
struct Office {
    facts: Facts,
    session: Session,
    classes: Vec<Class>,
    held: Vec<Held>,
    buttons: Vec<String>,
    applied: usize,
}

impl Office {
    fn new() -> Office {
        let mut facts = facts();
        facts.person = Some(person());
        let classes = (1..=CLASSES).map(|id| {
            let mut one = class();
            one.id = id;
            one.code = ClassCode::parse(&format!("TST-0{id}")).unwrap();
            one.rules = Rules::default();
            one.starts_on = facts.today + (20 * id).days();
            one.ends_on = facts.today + (20 * id + 30).days();
            one.registration_from = facts.now;
            one.registration_until = facts.now + SignedDuration::from_hours(24 * id);
            if id % 3 == 0 {
                one.rules.greatest_age = Some(20);
            }
            one
        });
        Office {
            classes: classes.collect(),
            facts,
            session: Session::default(),
            held: Vec::new(),
            buttons: Vec::new(),
            applied: 0,
        }
    }

    fn page(&self) -> Page {
        let open = self.classes.iter();
        let open: Vec<Class> = open
            .filter(|class| class.takes_applications(self.facts.now))
            .cloned()
            .collect();
        Page {
            total: u32::try_from(open.len()).unwrap(),
            classes: open.into_iter().take(5).collect(),
            ..Page::none()
        }
    }

    fn asked(&self, class: Option<&Class>, by_code: bool) -> Known {
        Known::Class(Box::new(Asked {
            class: class.cloned(),
            by_code,
            held: self.held.clone(),
            open: Some(self.page()),
            others: self.classes.clone(),
        }))
    }

    fn look(&self, want: &Want) -> Known {
        let of = |id: i64| self.classes.iter().find(|class| class.id == id);
        match want {
            Want::Class(id) | Want::Nearest(id) => self.asked(of(*id), false),
            Want::Code { code, otherwise } => {
                let found = self
                    .classes
                    .iter()
                    .find(|class| Some(&class.code) == code.as_ref());
                match (found, otherwise) {
                    (Some(class), _) => self.asked(Some(class), true),
                    (None, Some(otherwise)) => self.look(otherwise),
                    (None, None) => Known::Nothing,
                }
            }
            Want::Fields(_) => Known::Fields(Vec::new()),
            Want::Centres(_) => Known::Centres(Vec::new()),
            Want::Page(..) | Want::Words { .. } | Want::InFields(_) => Known::Page(self.page()),
        }
    }

    fn known(&self, want: &applications::Want) -> applications::Known {
        let others = match want {
            applications::Want::Overview | applications::Want::All => Vec::new(),
            applications::Want::One { other, .. } => {
                let others = self.classes.iter();
                let wanted = |class: &&Class| Some(class.id) == *other;
                others.filter(wanted).cloned().collect()
            }
            applications::Want::Choices { .. } => self.classes.clone(),
        };
        applications::Known {
            held: self.held.clone(),
            classes: self.classes.clone(),
            others,
        }
    }

    fn does(&mut self, deed: &Deed) -> Result<(), TestCaseError> {
        let press = |data: &str| Event::Press(Press::decode(data));
        let event = match deed {
            Deed::Command(command, payload) => Event::Command {
                command: *command,
                payload: (*payload).to_owned(),
            },
            Deed::Say(said) => Event::Text((*said).to_owned()),
            Deed::Press(back) => match self.buttons.len().checked_sub(back + 1) {
                Some(place) => press(&self.buttons[place]),
                None => press("w:training"),
            },
            Deed::Forge(data) => press(data),
            Deed::Class(id, state) => {
                for class in &mut self.classes {
                    if class.id == *id {
                        class.state = *state;
                    }
                }
                for one in &mut self.held {
                    if one.class == *id {
                        one.class_state = *state;
                    }
                }
                return Ok(());
            }
            Deed::Decide(which, state) => {
                if let Some(one) = self.held.get_mut(*which) {
                    one.state = *state;
                }
                return Ok(());
            }
            Deed::Wait(hours) => {
                self.facts.now += SignedDuration::from_hours(*hours);
                return Ok(());
            }
        };
        let incoming = Incoming {
            chat: self.facts.chat,
            place: Place::Private,
            user: 1001,
            app_language: None,
            message: Some(5),
            album: None,
            query: matches!(event, Event::Press(_)).then(|| "1".to_owned()),
            event,
        };
        let wants = reception::wants(&self.session, &incoming);
        self.facts.training = wants.training.as_ref().map(|want| self.look(want));
        self.facts.applications = wants.applications.as_ref().map(|want| self.known(want));
        let outcome = reception::step(self.session.clone(), &incoming, &self.facts);
        prop_assert!(!outcome.replies.is_empty(), "no answer to {incoming:?}");
        let stored = Session::decode(&outcome.session.encode());
        prop_assert_eq!(stored.as_ref(), Some(&outcome.session));
        for reply in &outcome.replies {
            if let Reply::Say(line) | Reply::Rewrite { line, .. } = reply {
                for content in contents(line, self.facts.language) {
                    self.sees(&content)?;
                }
            }
        }
        for change in &outcome.changes {
            self.writes(change)?;
        }
        self.session = outcome.session;
        Ok(())
    }

    fn sees(&mut self, content: &Content) -> Result<(), TestCaseError> {
        let Content::Message {
            keyboard: Some(Keyboard::Inline(rows)),
            ..
        } = content
        else {
            return Ok(());
        };
        for button in rows.iter().flatten() {
            if let Action::Press(data) = &button.action {
                prop_assert!(Press::decode(data).is_some(), "{data}");
                self.buttons.push(data.clone());
            }
        }
        Ok(())
    }

    fn class(&self, id: i64) -> Class {
        let found = self.classes.iter().find(|class| class.id == id);
        found.unwrap().clone()
    }

    /// May this person apply to a class at this moment?
    fn allows(&self, id: i64) -> Result<(), TestCaseError> {
        let class = self.class(id);
        let applicant = applicant(self.facts.person.as_ref().unwrap(), &self.held);
        prop_assert!(class.takes_applications(self.facts.now));
        prop_assert!(training::nearest::fits(&class, &applicant));
        let seat = |one: &Held| {
            one.class != id
                && one.stands()
                && application::is_confirmed(one.state)
                && one.overlaps(&class)
        };
        prop_assert!(
            !self.held.iter().any(seat),
            "a second seat in the same days"
        );
        Ok(())
    }

    fn own(&mut self, id: i64) -> Result<&mut Held, TestCaseError> {
        let own = self.held.iter_mut().find(|one| one.id == id);
        own.ok_or_else(|| TestCaseError::fail("an application of somebody else is written"))
    }

    fn writes(&mut self, change: &Change) -> Result<(), TestCaseError> {
        match change {
            Change::Training(training::Change::Apply {
                id, person, class, ..
            }) => {
                self.allows(*class)?;
                prop_assert_eq!(*id, self.facts.next.application);
                prop_assert_eq!(Some(*person), self.facts.person.as_ref().map(|one| one.id));
                prop_assert!(self.held.iter().all(|one| one.class != *class), "twice");
                let class = self.class(*class);
                self.held.push(Held {
                    id: *id,
                    class: class.id,
                    code: class.code,
                    second: None,
                    state: ApplicationState::Applied,
                    class_state: class.state,
                    field: class.programme.field,
                    starts_on: class.starts_on,
                    ends_on: class.ends_on,
                    applied_at: self.facts.now,
                    detail: Detail::default(),
                });
                self.facts.next.application += 1;
                self.applied += 1;
            }
            Change::Training(training::Change::Return { id, .. }) => {
                let class = self.own(*id)?.class;
                self.allows(class)?;
                let own = self.own(*id)?;
                prop_assert_eq!(own.state, ApplicationState::Withdrawn);
                own.state = ApplicationState::Applied;
            }
            Change::Applications(applications::Change::Withdraw { id, .. }) => {
                let own = self.own(*id)?;
                prop_assert!(application::may_withdraw(own.state, own.class_state));
                own.state = ApplicationState::Withdrawn;
            }
            Change::Applications(applications::Change::SetSecond { id, class }) => {
                let (first, state, of) = {
                    let own = self.own(*id)?;
                    (own.class, own.state, own.class_state)
                };
                prop_assert!(application::may_change(state, of));
                prop_assert!(*class != Some(first));
                self.own(*id)?.second = *class;
            }
            // Whatever else the menu leads to.
            _ => {}
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(fewer(4))]

    #[test]
    fn whatever_is_pressed_there_is_one_application_a_class_and_an_answer(deeds in prop::collection::vec(deed(), 1..80)) {
        let mut office = Office::new();
        for deed in &deeds {
            office.does(deed)?;
        }
    }
}

/// The walks really get to an application: a link, and the button below the card, pressed twice.
#[test]
fn whoever_presses_on_applies() {
    let mut office = Office::new();
    let link = Deed::Command(Command::Start, "TST-01");
    office.does(&link).unwrap();
    let button = office
        .buttons
        .iter()
        .find(|data| data.starts_with("t:apply="));
    let button = Deed::Forge(button.unwrap().clone());
    for _ in 0..2 {
        office.does(&button).unwrap();
    }
    assert_eq!((office.applied, office.held.len()), (1, 1));
}
