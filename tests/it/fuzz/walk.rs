//! People who do anything at any moment: whatever they do, they get an answer or are left alone on purpose, their conversation
//! can be stored, and nobody becomes two people.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use pencaker::domain::consent::Purpose;
use pencaker::domain::phone::Phone;
use pencaker::domain::registration::adult_on;
use pencaker::flows::change::{Answers, Change};
use pencaker::flows::event::{Command, ContactOwner, Event, Incoming, Place};
use pencaker::flows::facts::{Facts, NikOwner, Notice, OpenRequest, Person, RequestKind};
use pencaker::flows::language::Language;
use pencaker::flows::outcome::{Outcome, Reply};
use pencaker::flows::press::Press;
use pencaker::flows::reception;
use pencaker::flows::registration::{self, Question};
use pencaker::flows::session::{Focus, Session};
use pencaker::letter::{Action, Content, Keyboard};
use pencaker::text::{contents, toast};
use proptest::prelude::*;

use super::fewer;
use super::sessions::golden;
use deed::{Deed, deed};

/// What people do.
mod deed;

/// What a step may know of somebody new on 2 March 2026.
pub(super) fn facts() -> Facts {
    Facts {
        now: "2026-03-02T02:00:00Z".parse().unwrap(),
        today: date(2026, 3, 2),
        chat: 1001,
        language: Language::Indonesian,
        was_away: false,
        waiting_notices: 0,
        hinted: false,
        person: None,
        staff: None,
        nik_owner: None,
        open_requests: Vec::new(),
        request: None,
        own_requests: Vec::new(),
        next_person: 1,
        next_request: 1,
        notice: Notice {
            version: 1,
            hash: [7; 32],
        },
    }
}

/// One chat, with what the store would know of it.
struct Chat {
    session: Session,
    facts: Facts,
    /// Data of the buttons seen, the newest last.
    buttons: Vec<String>,
    registered: usize,
    deleted: usize,
}

impl Chat {
    fn new(session: Session) -> Chat {
        Chat {
            session,
            facts: facts(),
            buttons: Vec::new(),
            registered: 0,
            deleted: 0,
        }
    }

    fn event(&mut self, deed: &Deed) -> Option<Event> {
        let press = |data: &str| Event::Press(Press::decode(data));
        Some(match deed {
            Deed::Answer => self.answer(),
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
                };
                self.facts.nik_owner = owned.then_some(somebody);
                return None;
            }
        })
    }

    /// What leads on, whatever is asked.
    fn answer(&self) -> Event {
        let state = match (&self.session.focus, &self.session.registration) {
            (Focus::Registration, Some(state)) => state,
            (Focus::MyData(_), _) => return Event::Press(Press::decode("d:keep")),
            _ if self.facts.person.is_none() => {
                return Event::Command {
                    command: Command::Daftar,
                    payload: String::new(),
                };
            }
            _ => return Event::Press(Press::decode("d:show")),
        };
        let press = |data: &str| Event::Press(Press::decode(data));
        if state.pause.is_some() {
            return press("r:0:continue");
        }
        match &state.asking {
            Question::Consent => press("r:1:agree"),
            Question::Name => Event::Text("Siti Aminah".into()),
            Question::Spelling { .. } => press("r:3:typed"),
            Question::Nik => Event::Text("1871994803010001".into()),
            Question::NikUnusual { .. } => press("r:5:same"),
            Question::NikTaken => press("r:6:fix"),
            Question::ProveNumber => press("r:7:back"),
            Question::Minor => press("r:8:fix"),
            Question::Region => press("r:9:region=1871"),
            Question::RegionChoice { codes } => press(&format!(
                "r:9:region={}",
                codes.first().map_or("1871", |code| code)
            )),
            Question::District { .. } | Question::DistrictChoice { .. } => {
                Event::Text("kemiling".into())
            }
            Question::Education => press("r:13:education=sma"),
            Question::Phone => Event::Text("081200000011".into()),
            Question::Skills { .. } if state.draft.skills.is_empty() => Event::Text("las".into()),
            Question::Skills { .. } => press("r:15:finish"),
            Question::Summary => press("r:16:send"),
            Question::Birth => Event::Text("8 Maret 2001".into()),
            Question::Sex => press("r:18:female"),
            Question::Differs => press("r:19:same"),
        }
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
        let _ = reception::wants(&self.session, &incoming);
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
                | Reply::SayToStaff(line) => line,
                Reply::Toast(what) => {
                    let _ = toast(*what, Language::Indonesian);
                    continue;
                }
                Reply::Erase { .. } => continue,
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
                prop_assert_eq!(here, None, "a second person in one chat");
                prop_assert_eq!(*id, self.facts.next_person);
                prop_assert!(
                    adult_on(answers.birth, self.facts.today),
                    "a child is registered by staff alone"
                );
                prop_assert!(self.facts.nik_owner.is_none(), "the NIK is somebody else's");
                self.facts.person = Some(person(*id, answers, self.facts.now));
                self.facts.next_person += 1;
                self.registered += 1;
            }
            Change::Correct {
                person: corrected,
                answers,
            } => {
                prop_assert_eq!(here, Some(*corrected));
                self.facts.person = Some(person(*corrected, answers, self.facts.now));
            }
            Change::SetConsent { person, .. } => prop_assert_eq!(here, Some(*person)),
            Change::DeletePerson { person } => {
                prop_assert_eq!(here, Some(*person));
                self.facts.person = None;
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
            Change::ForgetChat | Change::MarkHinted | Change::MoveChat { .. } => {}
        }
        prop_assert!(self.registered <= self.deleted + 1);
        Ok(())
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

/// Answering what is asked leads to a registration: the walks above really get there.
#[test]
fn whoever_answers_is_registered() {
    let mut chat = Chat::new(Session::default());
    let mut deeds = 0;
    while chat.registered == 0 {
        deeds += 1;
        assert!(deeds < 20, "{:?}", chat.session);
        chat.does(&Deed::Answer).unwrap();
    }
    assert_eq!(deeds, 11);
}

/// A form that was begun before the chat got its person (an account recovered here, say) makes no second one.
#[test]
fn a_chat_with_a_person_gets_no_second_one() {
    let mut chat = Chat::new(Session::default());
    while chat.registered == 0 {
        chat.does(&Deed::Answer).unwrap();
    }
    let (_, summary) = golden()
        .iter()
        .find(|(name, _)| name.contains("16-summary"))
        .unwrap();
    chat.session = summary.clone();
    chat.does(&Deed::Answer).unwrap();
    assert_eq!((chat.registered, chat.facts.next_person), (1, 2));
    assert_eq!(
        (&chat.session.focus, &chat.session.registration),
        (&Focus::Idle, &None::<registration::State>)
    );
}
