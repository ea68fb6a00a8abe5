//! Every line about what people are reminded of.

use std::sync::Arc;

use jiff::SignedDuration;
use pencaker::domain::meeting::Kind;
use pencaker::domain::wib;
use pencaker::flows::facts::meeting::Meeting;
use pencaker::flows::reminders::{About, How, Line};

use super::people::{TYPED, moment};
use super::training::{bare, class};

pub(super) fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    let today = wib::local(moment()).date();
    for class in [class(), bare()] {
        for how in [How::WeekBefore, How::Evening, How::Morning] {
            for (kind, said) in
                (Kind::ALL.into_iter()).flat_map(|kind| [(kind, true), (kind, false)])
            {
                let typed = || said.then(|| TYPED.to_owned());
                let meeting = Meeting {
                    id: i64::MAX,
                    class: class.id,
                    kind,
                    number: Some(7),
                    starts_at: moment(),
                    ends_at: moment() + SignedDuration::from_hours(2),
                    room: typed(),
                    instructor: None,
                    topic: typed(),
                    bring: typed(),
                    named_only: false,
                    cancelled: false,
                    by_hand: false,
                    sequence: 0,
                    closed_at: None,
                };
                for (meetings, today) in [
                    (vec![meeting.clone()], today),
                    (
                        vec![meeting.clone(), meeting.clone()],
                        today.yesterday().unwrap(),
                    ),
                    (vec![meeting], today.saturating_sub(jiff::ToSpan::days(3))),
                ] {
                    lines.push(Line {
                        application: i64::MAX,
                        about: Arc::new(About {
                            class: class.clone(),
                            meetings,
                            first_day: said,
                            how,
                            today,
                        }),
                    });
                }
            }
        }
    }
    lines
}
