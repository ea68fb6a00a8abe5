//! Every line of the form of a class, at every question, with names as long as staff may make them.

use jiff::civil::{date, time};
use pencaker::catalog::catalog;
use pencaker::domain::class::typed::{AgesError, LengthError};
use pencaker::domain::class::{ClassCode, ClassCodeError, ClassState, QuotaError};
use pencaker::domain::coming::{ComingError, HoursError};
use pencaker::domain::role::{Role, Staff};
use pencaker::flows::class_form::changes::Difference;
use pencaker::flows::class_form::{self, Known, Line, Of, Problem, Told};
use pencaker::flows::event::{Attachment, Event, Incoming, Place};
use pencaker::flows::facts::class::{Centre, Programme};
use pencaker::flows::facts::{Facts, Notice};
use pencaker::flows::language::Language;
use pencaker::flows::outcome::{self, Reply};
use pencaker::flows::session::{Focus, Session};

use super::people::{TYPED, moment};
use crate::states::stored;

/// DLG-08: 88 bytes, and an emoji beside them.
pub(super) const LONG: &str =
    "Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut";

fn known() -> Known {
    let centre = |id: i64, name: &str| Centre {
        id,
        name: name.to_owned(),
        abbreviation: "MTR".to_owned(),
        region: Some("1872".to_owned()),
        address: None,
        phone: None,
        retired: false,
    };
    let programme = |id: i64, name: &str| Programme {
        id,
        name: name.to_owned(),
        field: format!("bidang-{}", id / 10),
        field_name: format!("{LONG} {}", id / 10),
        lesson_hours: (id % 2 == 0).then_some(240),
        days: (id % 3 == 0).then_some(30),
        retired: false,
    };
    Known {
        centres: vec![
            centre(1, "BLK Kalianda 🌋"),
            centre(3, TYPED),
            centre(4, LONG),
        ],
        programmes: (1..25)
            .map(|id| programme(id, if id == 2 { LONG } else { TYPED }))
            .collect(),
        taken: Vec::new(),
        code_owner: None,
        class: None,
        accepted: 30,
        told: 12,
        waiting: 2,
        held: None,
    }
}

/// What an admin may know in the middle of the form.
pub(crate) fn facts() -> Facts {
    let notice = Notice {
        version: 1,
        hash: [7; 32],
    };
    let mut facts = Facts::blank(9001, moment(), Language::Indonesian, notice);
    facts.staff = Some(Staff {
        telegram_id: 9001,
        role: Role::Admin,
        centre: None,
    });
    facts.class_form = Some(known());
    facts
}

/// The question of every stored form, as it is asked.
fn asks() -> Vec<class_form::Ask> {
    let facts = facts();
    stored()
        .into_iter()
        .filter_map(|(_, mut session)| {
            if let Some(form) = &mut session.class_form {
                // The class it began with is not here.
                form.of = Of::Nothing;
            }
            match class_form::ask_again(&session, &facts)? {
                outcome::Line::ClassForm(Line::Ask(ask)) => Some(*ask),
                _ => None,
            }
        })
        .collect()
}

/// Every line.
pub(super) fn lines() -> Vec<Line> {
    let asks = asks();
    assert!(asks.len() >= 30, "every question is asked");
    let mut lines: Vec<Line> = asks
        .iter()
        .cloned()
        .map(|ask| Line::Ask(Box::new(ask)))
        .collect();
    for problem in problems() {
        lines.push(Line::Problem {
            problem,
            ask: Box::new(asks[0].clone()),
        });
    }
    let code = || ClassCode::parse("MTR-2027-01").unwrap();
    for opened in [true, false] {
        lines.push(Line::Saved {
            id: 7,
            code: code(),
            opened,
            bot: "PencakerBot".to_owned(),
        });
        lines.push(Line::Updated {
            id: 7,
            code: code(),
            told: u32::from(opened) * 12,
            printed: opened,
        });
        lines.push(Line::ReturnQuestion {
            programme: opened.then(|| TYPED.to_owned()),
            code: None,
            wished: Of::Copy(7),
        });
    }
    lines.extend([
        Line::Left,
        Line::Discarded,
        Line::Closed,
        Line::NotStaff,
        Line::NoCentre,
        Line::Over { code: code() },
        Line::NothingChanged {
            id: 7,
            code: code(),
        },
        Line::Changed(Box::new(told())),
    ]);
    lines
}

fn told() -> Told {
    let day = date(2027, 2, 1);
    let own = || Some(TYPED.to_owned());
    Told {
        code: ClassCode::parse("MTR-2027-01").unwrap(),
        programme: TYPED.to_owned(),
        centres: (TYPED.to_owned(), LONG.to_owned()),
        differences: vec![
            Difference::Centre(1, 2),
            Difference::Days((day, day), (day, date(2027, 3, 1))),
            Difference::Weekdays(
                pencaker::domain::weekdays::Weekdays::MONDAY_TO_FRIDAY,
                pencaker::domain::weekdays::Weekdays::MONDAY_TO_THURSDAY,
            ),
            Difference::Hours(
                (time(8, 0, 0, 0), time(15, 30, 0, 0)),
                (time(7, 30, 0, 0), time(12, 0, 0, 0)),
            ),
            Difference::Room(None, own()),
            Difference::From(moment(), moment()),
            Difference::Until(moment(), moment()),
            Difference::Test(Some(moment()), None),
            Difference::TestPlace(own(), None),
            Difference::Confirm(None, Some(moment())),
            Difference::Documents(vec![TYPED.to_owned()], Vec::new()),
            Difference::Paid(None, own()),
        ],
    }
}

fn problems() -> Vec<Problem> {
    let day = date(2027, 8, 17);
    let code = ClassCode::parse("MTR-2027-01").unwrap();
    let numbers = [
        QuotaError::NotANumber,
        QuotaError::Negative,
        QuotaError::TooMany { typed: 1_000_000 },
    ];
    let mut problems = vec![
        Problem::CentreUnknown,
        Problem::ProgrammeUnknown,
        Problem::Code(ClassCodeError::TooShort { typed: 1 }),
        Problem::Code(ClassCodeError::TooLong { typed: 30 }),
        Problem::Code(ClassCodeError::Character { found: '<' }),
        Problem::Code(ClassCodeError::Edge),
        Problem::CodeTaken { code },
        Problem::Length(LengthError::Unreadable),
        Problem::Length(LengthError::OutOfRange),
        Problem::TooLong { most: 400 },
        Problem::HoursPerDay,
        Problem::WeekdaysUnclear,
        Problem::NoWeekday,
        Problem::NoDayLeft,
        Problem::Hours(HoursError::Unreadable),
        Problem::Hours(HoursError::Backwards {
            from: time(15, 0, 0, 0),
            until: time(8, 0, 0, 0),
        }),
        Problem::Coming(ComingError::Unreadable),
        Problem::Coming(ComingError::Impossible {
            day: 30,
            month: 2,
            year: 2027,
        }),
        Problem::Coming(ComingError::FarAway { year: 2072 }),
        Problem::Coming(ComingError::NoTime),
        Problem::Past { date: day },
        Problem::StartHasNoLessons {
            wanted: day,
            holiday: catalog().holiday_on(day).cloned(),
        },
        Problem::StartHasNoLessons {
            wanted: day,
            holiday: None,
        },
        Problem::FromAfterUntil { until: moment() },
        Problem::UntilAfterStart { start: day },
        Problem::UntilPast,
        Problem::TestNeedsTime,
        Problem::TestBeforeUntil { until: moment() },
        Problem::TestAfterStart { start: day },
        Problem::ConfirmTooEarly,
        Problem::ConfirmAfterStart { start: day },
        Problem::Ages(AgesError::Unreadable),
        Problem::Ages(AgesError::OutOfRange),
        Problem::Ages(AgesError::Backwards),
        Problem::EducationUnknown,
        Problem::RegionUnknown,
        Problem::TooManyLetters { most: 80 },
        Problem::TooManyDocuments,
        Problem::LockedSince {
            state: ClassState::Selecting,
            edits: class_form::Edit::ALL.to_vec(),
        },
        Problem::Locked {
            state: ClassState::Open,
        },
        Problem::Held {
            at: "2027-12-31T23:59:00+07:00".parse().unwrap(),
        },
        Problem::Expected,
        Problem::NotWords(Attachment::Photo),
        Problem::Edited,
    ];
    for error in numbers {
        problems.push(Problem::Quota(error));
        problems.push(Problem::Reserves(error));
        problems.push(Problem::Least(error, 16));
    }
    problems
}

/// DLG-08, the side on which a programme with a long name is chosen: its buttons carry its row id, and what is pressed is kept.
#[test]
fn dlg_08_a_programme_with_a_long_name_is_chosen() {
    use pencaker::letter::{Action, Content, Keyboard};
    let session = Session {
        focus: Focus::ClassForm(class_form::State {
            asking: class_form::Question::FieldProgrammes { of: 2, page: 0 },
            editing: false,
        }),
        class_form: Some(class_form::Form::default()),
        ..Session::default()
    };
    let facts = facts();
    let line = class_form::ask_again(&session, &facts).unwrap();
    let contents = pencaker::text::contents(&line, Language::Indonesian);
    let [
        Content::Message {
            keyboard: Some(Keyboard::Inline(rows)),
            ..
        },
    ] = contents.as_slice()
    else {
        panic!("a message with buttons");
    };
    let found = rows
        .iter()
        .flatten()
        .find(|button| button.label.starts_with("Teknisi Pendingin"));
    let Action::Press(data) = &found.expect("its button").action else {
        panic!("a press");
    };
    assert!((1..=64).contains(&data.len()), "{data}");
    let incoming = Incoming {
        chat: 9001,
        place: Place::Private,
        user: 9001,
        app_language: None,
        message: Some(5),
        album: None,
        query: None,
        event: Event::Press(pencaker::flows::press::Press::decode(data)),
    };
    let outcome = pencaker::flows::reception::step(session, &incoming, &facts);
    assert_eq!(outcome.session.class_form.unwrap().draft.programme, Some(2));
    assert!(
        !outcome
            .replies
            .iter()
            .any(|reply| matches!(reply, Reply::Toast(_)))
    );
}
