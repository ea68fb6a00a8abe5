//! Officers who type and press anything in the form of a class: they always get an answer, the form can be stored, and what is
//! saved is a class that can be held.

use jiff::civil::Time;
use pencaker::catalog::catalog;
use pencaker::domain::wib;
use pencaker::flows::change::Change;
use pencaker::flows::class_form::{self, Line, Of, Press};
use pencaker::flows::event::{Event, Incoming, Place};
use pencaker::flows::facts::Facts;
use pencaker::flows::facts::class::Terms;
use pencaker::flows::language::Language;
use pencaker::flows::outcome::{self, Reply};
use pencaker::flows::session::Session;
use pencaker::flows::{press, reception};
use pencaker::letter::{Action, Content, Keyboard};
use pencaker::text::contents;
use proptest::prelude::*;

use super::{fewer, text};
use crate::lines::class_form::facts;

/// What somebody does.
#[derive(Debug, Clone)]
enum Deed {
    /// The button at this place of those shown last.
    Press(prop::sample::Index),
    Say(String),
}

fn deed() -> impl Strategy<Value = Deed> {
    let answers = prop::sample::select(vec![
        "las",
        "1",
        "metro",
        "ya",
        "tidak",
        "selesai",
        "kembali",
        "simpan",
        "simpan dan buka",
        "1 Februari 2027",
        "17 Agustus 2026",
        "20 Januari 2027",
        "31/12/26",
        "8 Maret 2027 pukul 09.00",
        "0",
        "16",
        "100",
        "-1",
        "1000000",
        "240 JP",
        "8",
        "400 hari",
        "minggu",
        "senin sampai kamis",
        "08.00-12.00",
        "18-40",
        "tanpa batas",
        "ubah kuota",
        "ubah tes",
        "ubah hari",
        "ubah ditutup",
        "ubah dibuka",
        "ubah ulang",
        "batal",
        "mtr-2027-09",
    ]);
    prop_oneof![
        4 => any::<prop::sample::Index>().prop_map(Deed::Press),
        3 => answers.prop_map(|said| Deed::Say(said.to_owned())),
        1 => text().prop_map(Deed::Say),
    ]
}

struct Desk {
    session: Session,
    facts: Facts,
    shown: Vec<String>,
    saved: Vec<Terms>,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            session: Session::default(),
            facts: facts(),
            shown: vec!["f:new".to_owned()],
            saved: Vec::new(),
        }
    }

    fn does(&mut self, deed: &Deed) -> Result<(), TestCaseError> {
        let event = match deed {
            Deed::Press(place) => {
                let data: &String = place.get(&self.shown);
                Event::Press(press::Press::decode(data))
            }
            Deed::Say(said) => Event::Text(said.clone()),
        };
        let incoming = Incoming {
            chat: 9001,
            place: Place::Private,
            user: 9001,
            app_language: None,
            message: Some(5),
            album: None,
            query: Some("1".into()),
            event,
        };
        let outcome = reception::step(self.session.clone(), &incoming, &self.facts);
        prop_assert!(!outcome.replies.is_empty(), "{:?}", deed);
        let stored = Session::decode(&outcome.session.encode());
        prop_assert_eq!(stored.as_ref(), Some(&outcome.session));
        for reply in &outcome.replies {
            let (Reply::Say(line) | Reply::Rewrite { line, .. }) = reply else {
                continue;
            };
            if let outcome::Line::ClassForm(Line::Ask(ask)) = line {
                prop_assert!(ask.left <= 8);
            }
            for content in contents(line, Language::Indonesian) {
                if let Content::Message {
                    keyboard: Some(Keyboard::Inline(rows)),
                    ..
                } = content
                {
                    self.shown = rows
                        .into_iter()
                        .flatten()
                        .filter_map(|button| match button.action {
                            Action::Press(data) => Some(data),
                            Action::Link(_) => None,
                        })
                        .collect();
                }
            }
        }
        for change in &outcome.changes {
            if let Change::ClassForm(class_form::Change::Create { terms, .. }) = change {
                self.judge(terms)?;
                self.saved.push((**terms).clone());
            }
        }
        self.session = outcome.session;
        if self.shown.is_empty() || self.session.class_form.is_none() {
            self.shown = vec![press::Press::ClassForm(Press::Fresh(Of::Nothing)).encode()];
        }
        Ok(())
    }

    fn judge(&self, terms: &Terms) -> Result<(), TestCaseError> {
        let start = wib::instant(terms.starts_on, Time::midnight()).unwrap();
        prop_assert!(start > self.facts.now);
        prop_assert!(terms.starts_on <= terms.ends_on && terms.days > 0);
        prop_assert!(terms.weekdays.contains(terms.starts_on.weekday()));
        prop_assert!(!catalog().is_holiday(terms.starts_on));
        prop_assert!(terms.begins_at < terms.ends_at);
        prop_assert!(terms.registration_from <= terms.registration_until);
        prop_assert!(terms.registration_until < start && self.facts.now < terms.registration_until);
        if let Some(test) = terms.test_at {
            prop_assert!(terms.registration_until < test && test < start);
        }
        if let Some(confirm) = terms.confirm_until {
            prop_assert!(terms.registration_until < confirm && confirm < start);
        }
        prop_assert!(terms.least_to_run <= terms.quota);
        prop_assert!(terms.documents.len() <= 12);
        Ok(())
    }
}

proptest! {
    #![proptest_config(fewer(2))]

    #[test]
    fn whatever_officers_do_a_saved_class_can_be_held(deeds in prop::collection::vec(deed(), 1..60)) {
        let mut desk = Desk::new();
        for deed in &deeds {
            desk.does(deed)?;
        }
    }
}

/// The walks above can get to the end: the shortest way is four answers and a button.
#[test]
fn the_shortest_way_saves_a_class() {
    let mut desk = Desk::new();
    desk.does(&Deed::Say("x".into())).unwrap();
    let said = |said: &str| Deed::Say(said.to_owned());
    let opened = Press::New;
    desk.shown = vec![press::Press::ClassForm(opened).encode()];
    let first = any_first();
    for deed in [
        first,
        said("1"),
        said(
            "Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut",
        ),
        said("1 Februari 2027"),
        said("20 Januari 2027"),
        said("simpan dan buka"),
    ] {
        desk.does(&deed).unwrap();
    }
    assert_eq!(desk.saved.len(), 1);
    assert_eq!(desk.saved[0].programme, 2);
}

/// Presses the only button there is.
fn any_first() -> Deed {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let tree = any::<prop::sample::Index>().new_tree(&mut runner).unwrap();
    Deed::Press(proptest::strategy::ValueTree::current(&tree))
}
