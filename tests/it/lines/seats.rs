//! Every line about coming to the test and taking the seat.

use pencaker::domain::reminder::WillCome;
use pencaker::flows::facts::class::Class;
use pencaker::flows::seats::{Call, Counts, DoneFor, Expected, Line, Untold};

use super::people::{moment, name, phone};
use super::training::{bare, class};

pub(super) fn lines() -> Vec<Line> {
    [class(), bare()]
        .into_iter()
        .flat_map(|class| about(&class))
        .collect()
}

fn about(class: &Class) -> Vec<Line> {
    let application = i64::MAX;
    let until = moment();
    let class = || Box::new(class.clone());
    let mut lines = vec![
        Line::SeatSoon {
            application,
            class: class(),
            until,
        },
        Line::Queued {
            application,
            class: class(),
            place: u32::MAX,
        },
        Line::Waits {
            application,
            class: class(),
            place: 1,
        },
        Line::Late {
            application,
            class: class(),
        },
        Line::Clash {
            application,
            class: class(),
            other: 12,
            other_class: class(),
        },
        Line::Over {
            application,
            class: class(),
        },
        Line::PassedBy {
            application,
            class: class(),
        },
        Line::TestSoon {
            application,
            class: class(),
        },
        Line::TestMoved {
            application,
            class: class(),
        },
        Line::TestOver {
            application,
            class: class(),
        },
        Line::NothingToFix { class: class() },
        Line::SeatsLeft {
            class: class(),
            empty: 14,
            lost: 2,
        },
        Line::Expected {
            class: class(),
            expected: Expected {
                yes: u32::MAX,
                no: 0,
                unsure: 1,
                silent: 2,
            },
        },
    ];
    lines.push(Line::Taken {
        application,
        class: class(),
    });
    for next in [Some(name()), None] {
        lines.push(Line::GiveUpQuestion {
            application,
            name: name(),
            class: class(),
            next,
        });
    }
    for until in [Some(until), None] {
        lines.push(Line::Called {
            application,
            name: name(),
            class: class(),
            until,
        });
    }
    lines.extend(WillCome::ALL.map(|answer| Line::Coming {
        application,
        class: class(),
        answer,
    }));
    let said = [None, Some(WillCome::Yes), Some(WillCome::Unsure)];
    lines.extend(said.map(|said| Line::TestToday {
        application,
        class: class(),
        said,
    }));
    lines.extend(said.map(|said| Line::TestWhose {
        application,
        name: name(),
        class: class(),
        said,
    }));
    let counts = Counts {
        confirmed: 12,
        accepted: 4,
        waiting: 3,
        promised: 1,
        last_number: 7,
    };
    lines.push(Line::FixQuestion {
        class: class(),
        counts,
    });
    lines.push(Line::Fixed {
        class: class(),
        counts,
    });
    let call = |application| Call {
        application,
        name: name(),
        phone: phone().national(),
        until,
    };
    lines.push(Line::ToCall {
        class: class(),
        people: (1..=10).map(call).collect(),
    });
    let untold = |place: Option<u32>| Untold {
        application,
        name: name(),
        phone: phone().national(),
        place,
        since: until,
    };
    lines.push(Line::ToTell {
        class: class(),
        people: (1..=9).map(Some).chain([None]).map(untold).collect(),
    });
    let done = [
        DoneFor::Taken,
        DoneFor::GivenUp(None),
        DoneFor::GivenUp(Some(name())),
        DoneFor::Queued(3),
        DoneFor::Nothing,
    ];
    lines.extend(done.map(|what| Line::DoneFor {
        application,
        name: name(),
        class: class(),
        what,
    }));
    lines
}
