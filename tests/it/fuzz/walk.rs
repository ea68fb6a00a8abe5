//! People who do anything at any moment: whatever they do, they get an answer or are left alone on purpose, their conversation
//! can be stored, and nobody becomes two people.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use pencaker::domain::consent::Purpose;
use pencaker::domain::phone::Phone;
use pencaker::domain::registration::adult_on;
use pencaker::flows::change::{Answers, Change};
use pencaker::flows::event::{ContactOwner, Event, Incoming, Place};
use pencaker::flows::facts::{Facts, NikOwner, Notice, OpenRequest, Person, RequestKind};
use pencaker::flows::language::Language;
use pencaker::flows::outcome::{Outcome, Reply};
use pencaker::flows::press::Press;
use pencaker::flows::reception;
use pencaker::flows::registration;
use pencaker::flows::session::Session;
use pencaker::flows::training::{Known, Page, Want};
use pencaker::flows::{family, question};
use pencaker::letter::{Action, Content, Keyboard};
use pencaker::text::{contents, toast};
use proptest::prelude::*;

use super::fewer;
use super::sessions::golden;
use answer::answer;
use deed::{Deed, deed};

/// What leads on.
mod answer;
/// What people do.
mod deed;
/// Walks with a known end.
mod straight;

/// What a step may know of somebody new on 2 March 2026.
pub(super) fn facts() -> Facts {
    let notice = Notice {
        version: 1,
        hash: [7; 32],
    };
    Facts::blank(
        1001,
        "2026-03-02T02:00:00Z".parse().unwrap(),
        Language::Indonesian,
        notice,
    )
}

/// One chat, with what the store would know of it.
struct Chat {
    session: Session,
    facts: Facts,
    /// Everybody who is reached through the chat.
    people: Vec<Person>,
    /// Data of the buttons seen, the newest last.
    buttons: Vec<String>,
    registered: usize,
    deleted: usize,
    /// The form that is open is that of another person than those who are here.
    another: bool,
}

impl Chat {
    fn new(session: Session) -> Chat {
        Chat {
            session,
            facts: facts(),
            people: Vec::new(),
            buttons: Vec::new(),
            registered: 0,
            deleted: 0,
            another: false,
        }
    }

    fn event(&mut self, deed: &Deed) -> Option<Event> {
        let press = |data: &str| Event::Press(Press::decode(data));
        Some(match deed {
            Deed::Answer => answer(&self.session, &self.facts),
            Deed::Press(back) => match self.buttons.len().checked_sub(back + 1) {
                Some(place) => press(&self.buttons[place]),
                None => Event::Press(None),
            },
            Deed::Forge(data) => press(data),
            Deed::Say(said) => Event::Text(said.clone()),
            Deed::Command(command, payload) => Event::Command {
                command: *command,
                payload: payload.clone(),
            },
            Deed::Contact(phone, own) => Event::Contact {
                phone: phone.clone(),
                owner: if *own {
                    ContactOwner::Sender
                } else {
                    ContactOwner::Other
                },
            },
            Deed::Send(kind, _) => Event::Other(*kind),
            Deed::Edit => Event::Edited,
            Deed::Leave => Event::Left,
            Deed::Return => Event::Returned,
            Deed::Move => Event::MovedTo(-5),
            Deed::Unknown => Event::UnknownCommand,
            Deed::InGroup => Event::Text("halo".into()),
            Deed::Wait(hours) => {
                self.facts.now += SignedDuration::from_hours(*hours);
                self.facts.today = TimeZone::get("Asia/Jakarta")
                    .unwrap()
                    .to_datetime(self.facts.now)
                    .date();
                Event::NudgeDue
            }
            Deed::NikOwned(owned) => {
                let phone = Phone::parse("081200000099").unwrap();
                let somebody = NikOwner {
                    person: 900,
                    phone,
                    chat: Some(2002),
                    shared_as: None,
                    whole: None,
                };
                self.facts.nik_owner = owned.then_some(somebody);
                return None;
            }
        })
    }

    fn does(&mut self, deed: &Deed) -> Result<(), TestCaseError> {
        let Some(event) = self.event(deed) else {
            return Ok(());
        };
        let group = matches!(deed, Deed::InGroup);
        let album = match deed {
            Deed::Send(_, Some(first)) => Some(format!("album-{first}")),
            _ => None,
        };
        let told_already = album.is_some() && album == self.session.album;
        let incoming = Incoming {
            chat: self.facts.chat,
            place: if group { Place::Group } else { Place::Private },
            user: 1001,
            app_language: Some("id".into()),
            message: Some(5),
            album,
            query: matches!(event, Event::Press(_)).then(|| "1".to_owned()),
            event,
        };
        let wants = reception::wants(&self.session, &incoming);
        self.facts.training = wants.training.as_ref().map(in_an_office_without_classes);
        let here = self.people.iter().map(|person| family::Member {
            id: person.id,
            name: person.name.clone(),
        });
        self.facts.family = Some(family::Known::Here(here.collect()));
        self.facts.persons = self.people.len();
        let another = |state: &registration::State| state.another;
        self.another = self.session.registration.as_ref().is_some_and(another);
        let outcome = reception::step(self.session.clone(), &incoming, &self.facts);
        let silent = told_already
            || group
            || matches!(
                incoming.event,
                Event::Left | Event::Returned | Event::MovedTo(_) | Event::NudgeDue
            );
        prop_assert!(
            silent || !outcome.replies.is_empty(),
            "no answer to {:?} at {:?}",
            incoming.event,
            self.session
        );
        let stored = Session::decode(&outcome.session.encode());
        prop_assert_eq!(stored.as_ref(), Some(&outcome.session));
        self.shows(&outcome)?;
        for change in &outcome.changes {
            self.writes(change)?;
        }
        self.session = outcome.session;
        Ok(())
    }

    fn shows(&mut self, outcome: &Outcome) -> Result<(), TestCaseError> {
        for reply in &outcome.replies {
            let line = match reply {
                Reply::Say(line)
                | Reply::Rewrite { line, .. }
                | Reply::SayTo { line, .. }
                | Reply::SayToStaff(line)
                | Reply::SayToPerson { line, .. }
                | Reply::SayToApplicants { line, .. }
                | Reply::SayToCentre { line, .. }
                | Reply::SayToInstructors { line, .. }
                | Reply::SayToAdmins(line) => line,
                Reply::Toast(what) => {
                    let _ = toast(*what, Language::Indonesian);
                    continue;
                }
                Reply::Erase { .. } | Reply::SayResult { .. } => continue,
            };
            let shown = contents(line, self.facts.language);
            prop_assert!(!shown.is_empty());
            for content in shown {
                let Content::Message { html, keyboard } = content else {
                    continue;
                };
                prop_assert!(!html.is_empty() && html.encode_utf16().count() <= 8_000);
                let Some(Keyboard::Inline(rows)) = keyboard else {
                    continue;
                };
                for button in rows.iter().flatten() {
                    if let Action::Press(data) = &button.action {
                        prop_assert!(Press::decode(data).is_some(), "{data}");
                        self.buttons.push(data.clone());
                    }
                }
            }
        }
        Ok(())
    }

    /// What the store would do, and what it must never be asked for.
    fn writes(&mut self, change: &Change) -> Result<(), TestCaseError> {
        let here = self.facts.person.as_ref().map(|person| person.id);
        match change {
            Change::Register { id, answers, .. } => {
                prop_assert!(
                    here.is_none() || self.another,
                    "a second person in one chat, unasked"
                );
                prop_assert!(self.people.len() < family::MOST);
                prop_assert_eq!(*id, self.facts.next_person);
                prop_assert!(
                    adult_on(answers.birth, self.facts.today),
                    "a child is registered by staff alone"
                );
                prop_assert!(self.facts.nik_owner.is_none(), "the NIK is somebody else's");
                self.facts.person = Some(person(*id, answers, self.facts.now));
                self.people.extend(self.facts.person.clone());
                self.facts.next_person += 1;
                self.registered += 1;
            }
            Change::Correct {
                person: corrected,
                answers,
            } => {
                prop_assert_eq!(here, Some(*corrected));
                self.facts.person = Some(person(*corrected, answers, self.facts.now));
                self.people.retain(|known| known.id != *corrected);
                self.people.extend(self.facts.person.clone());
                self.people.sort_by_key(|known| known.id);
            }
            Change::Family(family::Change::Speak { person }) => {
                let speaks = self.people.iter().find(|known| known.id == *person);
                prop_assert!(speaks.is_some(), "somebody who is not here speaks");
                self.facts.person = speaks.cloned();
            }
            Change::Question(question::Change::Ask {
                id, person, text, ..
            }) => {
                prop_assert_eq!(here, Some(*person));
                prop_assert_eq!(*id, self.facts.next.question);
                prop_assert!(!text.is_empty());
                self.facts.next.question += 1;
            }
            Change::Question(question::Change::Answer { .. }) => {
                prop_assert!(false, "nobody here is staff");
            }
            Change::SetConsent { person, .. } => prop_assert_eq!(here, Some(*person)),
            Change::DeletePerson { person } => {
                prop_assert_eq!(here, Some(*person));
                self.facts.person = None;
                self.people.retain(|known| known.id != *person);
                self.deleted += 1;
            }
            Change::FileRequest { id, kind, name, .. } => {
                prop_assert_eq!(*id, self.facts.next_request);
                self.facts.next_request += 1;
                self.facts.own_requests.push(OpenRequest {
                    id: *id,
                    kind: *kind,
                    chat: 1001,
                    name: name.clone(),
                    filed_at: self.facts.now,
                    closed: false,
                });
                prop_assert!(
                    self.facts
                        .own_requests
                        .iter()
                        .filter(|request| request.kind == *kind)
                        .count()
                        == 1
                        || *kind == RequestKind::Contact
                        || *kind == RequestKind::Withdraw
                );
            }
            Change::CloseRequest { .. } => prop_assert!(false, "nobody here is staff"),
            Change::MovePersonHere { person } => prop_assert_eq!(
                self.facts.nik_owner.as_ref().map(|owner| owner.person),
                Some(*person)
            ),
            Change::SetLanguage(language) => self.facts.language = *language,
            Change::MarkLeft => self.facts.was_away = true,
            Change::MarkReturned => self.facts.was_away = false,
            // Nothing that the first of these want is known here, so there is nothing to write.
            Change::Applications(_)
            | Change::ClassForm(_)
            | Change::ClassWish(_)
            | Change::Classes(_)
            | Change::Places(_)
            | Change::Record(_)
            | Change::Seats(_)
            | Change::Selection(_)
            | Change::Work(_)
            | Change::CallList(_)
            | Change::Report(_)
            | Change::Calendar(_)
            | Change::Schedule(_)
            | Change::Attendance(_)
            | Change::Completion(_)
            | Change::DaysOff(_)
            | Change::Sheets(_)
            | Change::Team(_)
            | Change::Training(_)
            | Change::ForgetChat
            | Change::MarkHinted
            | Change::MoveChat { .. } => {}
        }
        prop_assert!(self.registered <= self.deleted + family::MOST);
        Ok(())
    }
}

/// What is found where no class was ever opened.
fn in_an_office_without_classes(want: &Want) -> Known {
    match want {
        Want::Page(_, view) => Known::Page(Page {
            view: view.clone(),
            ..Page::none()
        }),
        Want::Words { .. } | Want::InFields(_) => Known::Page(Page::none()),
        Want::Fields(_) => Known::Fields(Vec::new()),
        Want::Centres(_) => Known::Centres(Vec::new()),
        Want::Class(_) | Want::Nearest(_) => Known::Class(Box::default()),
        Want::Code { otherwise, .. } => match otherwise {
            Some(want) => in_an_office_without_classes(want),
            None => Known::Nothing,
        },
    }
}

fn person(id: i64, answers: &Answers, now: Timestamp) -> Person {
    Person {
        id,
        name: answers.name.clone(),
        nik: Some(answers.nik.clone()),
        birth: answers.birth,
        sex: answers.sex,
        differs: answers.differs,
        home: answers.home.clone(),
        education: answers.education,
        phone: answers.phone.clone(),
        phone_verified: answers.phone_verified,
        skills: answers.skills.clone(),
        class_wishes: Vec::new(),
        registered_at: now,
        consents: vec![(Purpose::Service, now)],
    }
}

proptest! {
    #![proptest_config(fewer(4))]

    #[test]
    fn whatever_people_do_they_stay_one_person_and_get_an_answer(deeds in prop::collection::vec(deed(), 1..80)) {
        let mut chat = Chat::new(Session::default());
        for deed in &deeds {
            chat.does(deed)?;
        }
    }

    #[test]
    fn the_same_from_any_stored_conversation(which in any::<prop::sample::Index>(), deeds in prop::collection::vec(deed(), 1..20)) {
        let mut chat = Chat::new(which.get(golden()).1.clone());
        for deed in &deeds {
            chat.does(deed)?;
        }
    }
}
