//! An act carried out: what comes of it, what is kept on record, and who is told.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::class::{ClassAct, ClassState, after};
use crate::domain::wib;
use crate::flows::class_form::draft::Maybe;
use crate::flows::classes::asking::On;
use crate::flows::classes::dates::extended_to;
use crate::flows::classes::moving::{Postponed, Resumed};
use crate::flows::classes::{
    Along, Brief, Change, Done, Line, Move, Told, Why, at_rest, audit_action, desk, say, wish,
};
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::selection;

/// What is done, with what had to be known for it.
pub(super) enum Deed {
    Plain(ClassAct),
    RunAnyway,
    Extend(Date, Why),
    Postpone(Option<Date>, Why),
    /// The first day, the last day of registration, the test.
    Resume(Date, Date, Option<Timestamp>),
    Cancel(Why),
}

/// Registration is over.
pub(super) fn closing(class: &Class, to: ClassState, by: i64) -> Change {
    let count = class.applicants.to_string();
    Change::Move(Box::new(Move {
        class: class.id,
        action: Action::ClassClosed,
        to,
        days: None,
        until: None,
        confirm_until: None,
        test_at: None,
        asks_few: few(class).is_some(),
        before: noted(&[(Field::ClassState, class.state.slug())]),
        after: noted(&[(Field::ClassState, to.slug()), (Field::Count, &count)]),
        by,
    }))
}

/// The question to staff when fewer applied than are needed.
pub(super) fn few(class: &Class) -> Option<Line> {
    (class.applicants < u32::from(class.least_to_run)).then(|| Line::FewApplicants {
        class: Brief::from(class),
        applicants: class.applicants,
        least: class.least_to_run,
    })
}

impl On<'_> {
    /// Does it: the class moves on, whoever must know is told, and the one who did it sees the class as it is now.
    pub(super) fn carry_out(&self, mut outcome: Outcome, deed: Deed) -> Outcome {
        let class = &self.seen.class;
        let act = deed.act();
        let Some(to) = after(class.state, act) else {
            return self.not_now(outcome, Toast::Already);
        };
        if self.is_done(&deed) {
            return self.not_now(outcome, Toast::Already);
        }
        let planned = match self.plan(deed, to) {
            Ok(planned) => planned,
            Err(line) => {
                // The question stays open for another answer.
                return say(outcome, *line);
            }
        };
        outcome.session = at_rest(outcome.session);
        let mut now = self.seen.clone();
        now.class.state = planned.to;
        if let Some((first, last)) = planned.days {
            (now.class.starts_on, now.class.ends_on) = (first, last);
        }
        if let Some(confirm) = planned.confirm {
            now.class.confirm_until = confirm.into_option();
        }
        if let Some(test) = planned.test {
            now.class.test_at = test.into_option();
        }
        if let Some(until) = planned.until {
            now.class.registration_until = until;
        }
        outcome.replies.push(Reply::Toast(Toast::Saved));
        wish(&mut outcome, self.change(act, &planned));
        let outcome = say(outcome, Line::Done(Brief::from(&now.class), planned.done));
        let mut outcome = if act == ClassAct::BeginSelection
            && let Some(selection::Known::Desk(desk)) = &self.facts.selection
        {
            let mut desk = desk.clone();
            desk.class.state = now.class.state;
            let manages = true;
            outcome.say(outcome::Line::Selection(selection::Line::Desk {
                desk,
                manages,
            }))
        } else {
            desk::card(outcome, &now, self.staff, self.facts)
        };
        if let Some(told) = planned.told {
            outcome.replies.push(Reply::SayToApplicants {
                class: class.id,
                line: outcome::Line::Classes(Line::Told {
                    class: Box::new(class.clone()),
                    told,
                }),
            });
        }
        if act == ClassAct::Close
            && let Some(line) = few(class)
        {
            outcome.replies.push(Reply::SayToCentre {
                centre: class.centre.id,
                line: outcome::Line::Classes(line),
            });
        }
        outcome
    }

    /// A colleague moved it to the same day a moment ago.
    fn is_done(&self, deed: &Deed) -> bool {
        let class = &self.seen.class;
        match deed {
            Deed::Extend(day, _) => {
                class.state == ClassState::Open
                    && wib::local(class.registration_until).date() == *day
            }
            Deed::Postpone(start, _) => *start == Some(class.starts_on),
            Deed::Plain(_) | Deed::RunAnyway | Deed::Resume(..) | Deed::Cancel(_) => false,
        }
    }

    fn plan(&self, deed: Deed, to: ClassState) -> Result<Planned, Box<Line>> {
        let (class, facts) = (&self.seen.class, self.facts);
        let told = class.applicants;
        let plain = |action, done| Planned {
            action,
            to,
            days: None,
            until: None,
            test: None,
            confirm: None,
            why: None,
            told: None,
            done,
        };
        Ok(match deed {
            Deed::Plain(act) => {
                if act == ClassAct::Publish && class.registration_until <= facts.now {
                    return Err(Box::new(Line::DatesOver(Brief::from(class))));
                }
                plain(audit_action(act), self.plainly(act))
            }
            Deed::RunAnyway => plain(Action::ClassRunsAnyway, Done::RunsAnyway),
            Deed::Extend(day, why) => {
                let until = extended_to(class, day, facts)
                    .map_err(|why| Box::new(Line::EndRefused(why)))?;
                Planned {
                    until: Some(until),
                    why: Some(why.clone()),
                    told: Some(Told::Extended { until, why }),
                    ..plain(Action::ClassExtended, Done::Extended { until, told })
                }
            }
            Deed::Postpone(start, why) => {
                let Postponed {
                    days,
                    test,
                    confirm,
                } = self.postponed(start)?;
                let runs = class.state == ClassState::Open && days.is_some();
                let done = Done::Postponed {
                    days,
                    until: runs.then_some(class.registration_until),
                    confirm,
                    told,
                };
                Planned {
                    // With a date nobody waits for one: only the days change.
                    to: if days.is_some() { class.state } else { to },
                    days,
                    confirm: days.and(written(confirm)),
                    why: Some(why.clone()),
                    told: Some(Told::Postponed {
                        days,
                        test,
                        confirm,
                        why,
                    }),
                    ..plain(Action::ClassPostponed, done)
                }
            }
            Deed::Resume(start, end, test) => {
                let Resumed {
                    days,
                    until,
                    test,
                    confirm,
                } = self.resumed(start, end, test)?;
                let done = Done::Resumed {
                    days,
                    until,
                    test,
                    confirm,
                    told,
                };
                Planned {
                    days: Some(days),
                    until: Some(until),
                    test: written(test),
                    confirm: written(confirm),
                    told: Some(Told::Resumed {
                        days,
                        until,
                        test,
                        confirm,
                    }),
                    ..plain(Action::ClassResumed, done)
                }
            }
            Deed::Cancel(why) => Planned {
                why: Some(why.clone()),
                // Nobody ever knew of a draft.
                told: (class.state != ClassState::Draft).then_some(Told::Cancelled { why }),
                ..plain(Action::ClassCancelled, Done::Cancelled { told })
            },
        })
    }

    /// What is said after an act for which nothing had to be known.
    fn plainly(&self, act: ClassAct) -> Done {
        let class = &self.seen.class;
        match act {
            ClassAct::Publish => Done::Published(class.registration_from),
            ClassAct::BeginSelection => Done::SelectionBegun,
            ClassAct::Start => Done::Started,
            // The others are never plain, results are announced by selection, and a class is finished with its list; closing is
            // the nearest to none.
            ClassAct::Announce
            | ClassAct::Finish
            | ClassAct::Close
            | ClassAct::Extend
            | ClassAct::Postpone
            | ClassAct::Resume
            | ClassAct::Cancel => Done::Closed {
                applicants: class.applicants,
            },
        }
    }

    fn change(&self, act: ClassAct, planned: &Planned) -> Change {
        let (class, by) = (&self.seen.class, self.staff.telegram_id);
        if act == ClassAct::Close {
            return closing(class, planned.to, by);
        }
        let mut before = vec![(Field::ClassState, class.state.slug().to_owned())];
        let mut after = vec![(Field::ClassState, planned.to.slug().to_owned())];
        if let Some((first, last)) = planned.days {
            before.push((Field::Starts, class.starts_on.to_string()));
            before.push((Field::Ends, class.ends_on.to_string()));
            after.push((Field::Starts, first.to_string()));
            after.push((Field::Ends, last.to_string()));
        }
        let moved = [
            (Field::TestAt, class.test_at, planned.test),
            (Field::ConfirmUntil, class.confirm_until, planned.confirm),
        ];
        for (field, old, new) in moved {
            if let Some(new) = new.map(Maybe::into_option).filter(|new| *new != old) {
                before.push((field, old.map_or_else(String::new, |at| at.to_string())));
                after.push((field, new.map_or_else(String::new, |at| at.to_string())));
            }
        }
        if let Some(until) = planned.until {
            before.push((Field::Closes, class.registration_until.to_string()));
            after.push((Field::Closes, until.to_string()));
        }
        if let Some(why) = &planned.why {
            after.push((Field::Reason, why.noted().to_owned()));
        }
        let written = |parts: Vec<(Field, String)>| {
            let parts: Vec<(Field, &str)> = parts
                .iter()
                .map(|(field, value)| (*field, value.as_str()))
                .collect();
            noted(&parts)
        };
        Change::Move(Box::new(Move {
            class: class.id,
            action: planned.action,
            to: planned.to,
            days: planned.days,
            until: planned.until,
            confirm_until: planned.confirm,
            test_at: planned.test,
            asks_few: false,
            before: written(before),
            after: written(after),
            by,
        }))
    }
}

impl Deed {
    pub(super) fn act(&self) -> ClassAct {
        match self {
            Deed::Plain(act) => *act,
            Deed::RunAnyway => ClassAct::BeginSelection,
            Deed::Extend(..) => ClassAct::Extend,
            Deed::Postpone(..) => ClassAct::Postpone,
            Deed::Resume(..) => ClassAct::Resume,
            Deed::Cancel(_) => ClassAct::Cancel,
        }
    }
}

/// What comes of a deed that can be done.
struct Planned {
    action: Action,
    to: ClassState,
    days: Option<(Date, Date)>,
    until: Option<Timestamp>,
    test: Option<Maybe<Timestamp>>,
    confirm: Option<Maybe<Timestamp>>,
    why: Option<Why>,
    told: Option<Told>,
    done: Done,
}

/// What is written of a date that goes along; nothing where it stays.
fn written(along: Along) -> Option<Maybe<Timestamp>> {
    match along {
        Along::Nothing | Along::Stays(_) => None,
        Along::Moves(at) => Some(Maybe::Just(at)),
        Along::Dropped => Some(Maybe::Nothing),
    }
}
