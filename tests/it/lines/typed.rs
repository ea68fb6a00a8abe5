//! Whatever a button of the registration says can be typed: its label leads where a press leads.

use pencaker::catalog::catalog;
use pencaker::domain::nik::NikConcern;
use pencaker::domain::sex::Sex;
use pencaker::flows::event::Event;
use pencaker::flows::facts::{Facts, Notice};
use pencaker::flows::language::Language;
use pencaker::flows::outcome::Line;
use pencaker::flows::press::Press;
use pencaker::flows::registration::draft::{Draft, Region};
use pencaker::flows::registration::{self, Line as Registration, Pause, Question, State, Turn};
use pencaker::letter::{Action, Content, Keyboard};
use pencaker::text;

use super::people::{birth, moment, name, nik, phone, slugs};

#[test]
fn a_label_that_is_typed_leads_where_its_button_leads() {
    let mut astray = Vec::new();
    for language in Language::ALL {
        let facts = facts(language);
        for state in states() {
            for (label, data) in buttons(&state, &facts) {
                // A chosen field stays chosen when it is named once more.
                if label.starts_with("✓ ") {
                    continue;
                }
                if label.contains(['◀', '▶']) {
                    continue;
                }
                let press = Event::Press(Press::decode(&data));
                let pressed = registration::step(state.clone(), &press, Some(1), &facts);
                let typed =
                    registration::step(state.clone(), &Event::Text(label.clone()), Some(1), &facts);
                if led_to(&pressed) != led_to(&typed) {
                    astray.push(format!("{:?}: {label}", state.asking));
                }
            }
        }
    }
    astray.sort();
    astray.dedup();
    assert!(astray.is_empty(), "{astray:#?}");
}

fn led_to(turn: &Turn) -> String {
    let mut state = turn.state.clone();
    state.draft.consent = None;
    if let Question::District { page } | Question::Skills { page } = &mut state.asking {
        *page = 0;
    }
    format!("{state:?} {:?}", turn.done)
}

fn buttons(state: &State, facts: &Facts) -> Vec<(String, String)> {
    let line = match state.pause {
        Some(Pause::Leave) => Registration::LeaveQuestion { answers: true },
        Some(Pause::Return) => Registration::ReturnQuestion { answered: 3 },
        None => Registration::Ask(state.ask(facts)),
    };
    let contents = text::contents(&Line::Registration(line), facts.language);
    let [Content::Message { keyboard, .. }] = contents.as_slice() else {
        panic!("one message");
    };
    let Some(Keyboard::Inline(rows)) = keyboard else {
        return Vec::new();
    };
    let pairs = rows.iter().flatten().map(|button| match &button.action {
        Action::Press(data) => (button.label.clone(), data.clone()),
        Action::Link(target) => panic!("no link: {target}"),
    });
    pairs.collect()
}

fn states() -> Vec<State> {
    let codes = |region: &str| -> Vec<String> {
        let districts = catalog().districts_of(region);
        districts
            .iter()
            .take(3)
            .map(|district| district.code.clone())
            .collect()
    };
    let questions = [
        Question::Consent,
        Question::Name,
        Question::Spelling {
            typed: name(),
            proposed: "Siti Aminah".to_owned(),
        },
        Question::Nik,
        Question::NikUnusual {
            concern: NikConcern::UnknownRegency,
        },
        Question::NikTaken,
        Question::Minor,
        Question::Region,
        Question::RegionChoice {
            codes: vec!["1801".into(), "1872".into()],
        },
        Question::District { page: 0 },
        Question::District { page: 1 },
        Question::DistrictChoice {
            codes: codes("1871"),
        },
        Question::Education,
        Question::Skills { page: 0 },
        Question::Skills { page: 1 },
        Question::Skills { page: 2 },
        Question::Summary,
        Question::Birth,
        Question::Sex,
        Question::Differs,
    ];
    let mut states: Vec<State> = questions
        .into_iter()
        .map(|asking| state(asking, None))
        .collect();
    states.push(state(Question::Education, Some(Pause::Leave)));
    states.push(state(Question::Education, Some(Pause::Return)));
    states
}

fn state(asking: Question, pause: Option<Pause>) -> State {
    let mut state = State::new();
    state.asking = asking;
    state.pause = pause;
    state.draft = Draft {
        consent: None,
        name: Some(name()),
        nik: Some(nik()),
        birth: Some(birth()),
        sex: Some(Sex::Male),
        region: Some(Region::Lampung("1871".into())),
        district: Some("187101".into()),
        education: None,
        phone: Some((phone(), true)),
        skills: slugs().into_iter().take(1).collect(),
        skills_done: true,
    };
    state
}

fn facts(language: Language) -> Facts {
    let notice = Notice {
        version: 1,
        hash: [0; 32],
    };
    Facts::blank(1001, moment(), language, notice)
}
