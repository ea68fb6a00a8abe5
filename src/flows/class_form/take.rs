//! An answer meets its question: it is taken, asked about, or refused with the reason; nothing already given is lost.

use crate::catalog::catalog;
use crate::domain::class::Quota;
use crate::domain::class::typed::{MOST_HOURS_PER_DAY, check_ages};
use crate::domain::coming::{self, ComingError};
use crate::domain::eligibility::TrainedRule;
use crate::domain::training_days::Length;
use crate::domain::weekdays::Weekdays;
use crate::domain::wib;
use crate::flows::class_form::course::next_with_lessons;
use crate::flows::class_form::desk::Desk;
use crate::flows::class_form::draft::{Draft, Maybe};
use crate::flows::class_form::hear::{Heard, hear};
use crate::flows::class_form::line::Problem;
use crate::flows::class_form::missing::objection;
use crate::flows::class_form::plan::{END_OF_DAY, USUAL_HOURS};
use crate::flows::class_form::press::Choice;
use crate::flows::class_form::question::{Edit, Question};
use crate::flows::class_form::{Of, State, leave, saving, words};
use crate::flows::event::{Attachment, Event, Incoming};
use crate::flows::outcome::{Outcome, Toast};
use jiff::civil::Date;

/// Documents on a card at most.
pub(super) const MOST_DOCUMENTS: usize = 12;

/// Something that is no button: words, or what stands in their place.
pub(super) fn heard(desk: Desk<'_>, incoming: &Incoming) -> Outcome {
    let typed = match &incoming.event {
        Event::Text(typed) => typed,
        Event::Document(_) => return desk.problem(Problem::NotWords(Attachment::File)),
        Event::Other(attachment) => return desk.problem(Problem::NotWords(*attachment)),
        Event::Edited => return desk.problem(Problem::Edited),
        Event::Contact { .. } => return desk.problem(Problem::Expected),
        Event::Press(_)
        | Event::Command { .. }
        | Event::UnknownCommand
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => return desk.ask(),
    };
    match hear(&desk, typed) {
        Heard::Choice(choice) => choose(desk, choice, incoming),
        Heard::Programmes(ids) => {
            let mut desk = desk;
            desk.state.asking = Question::ProgrammeChoice { ids, page: 0 };
            desk.ask()
        }
        Heard::Regions(codes) => {
            let mut desk = desk;
            let mut regions = desk.plan().rules.regions;
            regions.extend(
                codes
                    .into_iter()
                    .filter(|code| !regions.contains(code))
                    .collect::<Vec<_>>(),
            );
            desk.form.draft.regions = Some(in_order(&regions));
            desk.ask()
        }
        Heard::Words => words::read(desk, typed),
        Heard::Leave => leave(desk.outcome().session),
        Heard::Problem(problem) => desk.problem(problem),
    }
}

/// A choice of the open question.
pub(super) fn choose(mut desk: Desk<'_>, choice: Choice, incoming: &Incoming) -> Outcome {
    if choice == Choice::Back {
        return back(desk);
    }
    let plan = desk.plan();
    match (desk.state.asking.clone(), choice) {
        (Question::Centre, Choice::Centre(id))
            if desk.known.centres.iter().any(|centre| centre.id == id) =>
        {
            settle(desk, &Question::Centre, |draft| draft.centre = Some(id))
        }
        (
            Question::Programme
            | Question::FieldProgrammes { .. }
            | Question::ProgrammeChoice { .. },
            Choice::Programme(id),
        ) if desk.known.programmes.iter().any(|one| one.id == id) => {
            settle(desk, &Question::Programme, |draft| {
                draft.programme = Some(id);
            })
        }
        (
            Question::Programme
            | Question::FieldProgrammes { .. }
            | Question::ProgrammeChoice { .. },
            Choice::Field(of),
        ) if desk.known.programmes.iter().any(|one| one.id == of) => {
            desk.state.asking = Question::FieldProgrammes { of, page: 0 };
            desk.ask_in_place(incoming, None)
        }
        (Question::FieldProgrammes { of, .. }, Choice::Page(page)) => {
            desk.state.asking = Question::FieldProgrammes { of, page };
            desk.ask_in_place(incoming, None)
        }
        (Question::ProgrammeChoice { ids, .. }, Choice::Page(page)) => {
            desk.state.asking = Question::ProgrammeChoice { ids, page };
            desk.ask_in_place(incoming, None)
        }
        (Question::Code, Choice::Usual) => settle(desk, &Question::Code, |draft| draft.code = None),
        (Question::Quota | Question::QuotaUnusual { .. }, Choice::Number(seats)) => {
            match Quota::new(seats) {
                Ok(quota) => take_quota(desk, quota),
                Err(error) => desk.problem(Problem::Quota(error)),
            }
        }
        (Question::QuotaUnusual { quota }, Choice::Sure) => {
            settle(desk, &Question::Quota, |draft| draft.quota = Some(quota))
        }
        (Question::Reserves, Choice::Number(reserves)) => {
            settle(desk, &Question::Reserves, |draft| {
                draft.reserves = Some(reserves.min(200));
            })
        }
        (Question::LeastToRun, Choice::Number(least)) => {
            let least = least.min(plan.quota.seats());
            settle(desk, &Question::LeastToRun, |draft| {
                draft.least = Some(least);
            })
        }
        (Question::HoursPerDay { total }, Choice::Number(per_day))
            if (1..=MOST_HOURS_PER_DAY).contains(&per_day) =>
        {
            settle(desk, &Question::Length, |draft| {
                draft.length = Some(Length::LessonHours { total, per_day });
            })
        }
        (Question::Length | Question::HoursPerDay { .. }, Choice::Usual) => {
            settle(desk, &Question::Length, |draft| draft.length = None)
        }
        (Question::Weekdays, Choice::Week(days)) if !days.is_empty() => {
            settle(desk, &Question::Weekdays, |draft| {
                draft.weekdays = Some(days);
            })
        }
        (Question::Weekdays, Choice::Day(day)) => {
            toggled_days(desk, plan.weekdays.with(day), Toast::Added, incoming)
        }
        (Question::Weekdays, Choice::NoDay(day)) => {
            toggled_days(desk, plan.weekdays.without(day), Toast::Removed, incoming)
        }
        (Question::Weekdays, Choice::Finish) if plan.weekdays.is_empty() => {
            desk.problem(Problem::NoWeekday)
        }
        (Question::Hours, Choice::Usual) => settle(desk, &Question::Hours, |draft| {
            draft.hours = Some(USUAL_HOURS);
        }),
        (Question::Start | Question::StartShift { .. }, Choice::Date(day)) => take_start(desk, day),
        (Question::StartShift { wanted, .. }, Choice::Sure) => {
            settle(desk, &Question::Start, |draft| draft.start = Some(wanted))
        }
        (Question::From, Choice::Usual) => settle(desk, &Question::From, |draft| {
            draft.from = Some(Maybe::Nothing);
        }),
        (Question::Until, Choice::Date(day)) => {
            let reached = coming::is_within_reach(day, desk.facts.today);
            match wib::instant(day, END_OF_DAY).filter(|_| reached) {
                Some(until) => settle(desk, &Question::Until, |draft| draft.until = Some(until)),
                None => {
                    let year = day.year();
                    desk.problem(Problem::Coming(ComingError::FarAway { year }))
                }
            }
        }
        (Question::Test | Question::TestPlace, Choice::Nothing) => {
            settle(desk, &Question::Test, |draft| {
                draft.test = Some(Maybe::Nothing);
            })
        }
        (Question::TestPlace, Choice::Usual) => {
            let place = plan.centre.map(|centre| centre.name);
            settle(desk, &Question::TestPlace, |draft| draft.test_place = place)
        }
        (Question::Ages, Choice::Nothing) => settle(desk, &Question::Ages, |draft| {
            draft.ages = Some((None, None));
        }),
        (Question::Ages, Choice::Ages(ages)) => match check_ages(ages) {
            Ok(ages) => settle(desk, &Question::Ages, |draft| draft.ages = Some(ages)),
            Err(error) => desk.problem(Problem::Ages(error)),
        },
        (Question::Education, Choice::Nothing) => settle(desk, &Question::Education, |draft| {
            draft.education = Some(Maybe::Nothing);
        }),
        (Question::Education, Choice::Education(education)) => {
            settle(desk, &Question::Education, |draft| {
                draft.education = Some(Maybe::Just(education));
            })
        }
        (Question::Regions, Choice::Nothing) => settle(desk, &Question::Regions, |draft| {
            draft.regions = Some(Vec::new());
        }),
        (Question::Regions, Choice::Region(code)) if catalog().region(&code).is_some() => {
            let mut regions = plan.rules.regions;
            regions.push(code);
            desk.form.draft.regions = Some(in_order(&regions));
            desk.ask_in_place(incoming, Some(Toast::Added))
        }
        (Question::Regions, Choice::NoRegion(code)) => {
            let mut regions = plan.rules.regions;
            regions.retain(|chosen| *chosen != code);
            desk.form.draft.regions = Some(regions);
            desk.ask_in_place(incoming, Some(Toast::Removed))
        }
        (Question::Trained, Choice::Trained(rule)) => {
            let rule: TrainedRule = rule;
            settle(desk, &Question::Trained, |draft| draft.trained = Some(rule))
        }
        (Question::Documents, Choice::Document(slug)) => {
            let document = catalog().documents().iter().find(|one| one.slug == slug);
            let Some(document) = document else {
                return desk.stale();
            };
            let mut documents = plan.documents;
            if !documents.contains(&document.name) {
                documents.push(document.name.clone());
            }
            desk.form.draft.documents = Some(documents);
            desk.ask_in_place(incoming, Some(Toast::Added))
        }
        (Question::Documents, Choice::NoDocument(slug)) => {
            let mut documents = plan.documents;
            documents.retain(|document| words::fingerprint(document) != slug);
            desk.form.draft.documents = Some(documents);
            desk.ask_in_place(incoming, Some(Toast::Removed))
        }
        (Question::Weekdays | Question::Regions | Question::Documents, Choice::Finish) => {
            desk.advance()
        }
        (Question::Confirm, Choice::Nothing) => settle(desk, &Question::Confirm, |draft| {
            draft.confirm = Some(Maybe::Nothing);
        }),
        (Question::Confirm, Choice::Usual) => {
            settle(desk, &Question::Confirm, |draft| draft.confirm = None)
        }
        (Question::Funds, Choice::Funds(source)) => settle(desk, &Question::Funds, |draft| {
            draft.funds = Some(Maybe::Just(source));
        }),
        (Question::Funds, Choice::Nothing) => settle(desk, &Question::Funds, |draft| {
            draft.funds = Some(Maybe::Nothing);
        }),
        (Question::Paid, Choice::Usual) => settle(desk, &Question::Paid, |draft| {
            draft.paid = None;
        }),
        (Question::Room, Choice::Nothing) => settle(desk, &Question::Room, |draft| {
            draft.room = Some(Maybe::Nothing);
        }),
        (Question::Summary, Choice::List) => {
            desk.state.asking = Question::Changes;
            desk.ask()
        }
        (Question::Summary | Question::Changes, Choice::Edit(edit)) => change(desk, edit),
        (
            Question::Summary | Question::Preview | Question::Changes,
            save @ (Choice::SaveDraft | Choice::SaveOpen | Choice::Save | Choice::Tell),
        ) => saving::save(desk, &save, incoming),
        // A choice that this question never offered: forged, or from an older program.
        (_, _) => desk.stale(),
    }
}

/// The answer stands, unless it contradicts another one: then it is said why, and what stood before stays.
pub(super) fn settle(
    mut desk: Desk<'_>,
    question: &Question,
    answer: impl FnOnce(&mut Draft),
) -> Outcome {
    let before = desk.form.draft.clone();
    answer(&mut desk.form.draft);
    let plan = desk.plan();
    if let Some(problem) = objection(&plan, question) {
        desk.form.draft = before;
        desk.state.asking = question.clone();
        return desk.problem(problem);
    }
    // The place belongs to the test.
    if *question == Question::Test && plan.test.is_some() && plan.test_place.is_none() {
        desk.state.asking = Question::TestPlace;
        return desk.ask();
    }
    desk.advance()
}

/// Seats: none, very many, fewer than people who hold one (nobody is ever taken out by it, REG-11), or so many that reserves
/// have one at once, are asked about.
pub(super) fn take_quota(mut desk: Desk<'_>, quota: Quota) -> Outcome {
    let too_few = u32::from(quota.seats()) < desk.known.accepted;
    if quota.is_unusual() || too_few || desk.known.rise_with(quota.seats()) > 0 {
        desk.state.asking = Question::QuotaUnusual { quota };
        return desk.ask();
    }
    settle(desk, &Question::Quota, |draft| draft.quota = Some(quota))
}

/// A first day without lessons is not taken, but the next one that has some is offered.
pub(super) fn take_start(mut desk: Desk<'_>, wanted: Date) -> Outcome {
    if wanted <= desk.facts.today {
        desk.state.asking = Question::Start;
        return desk.problem(Problem::Past { date: wanted });
    }
    if !coming::is_within_reach(wanted, desk.facts.today) {
        desk.state.asking = Question::Start;
        let year = wanted.year();
        return desk.problem(Problem::Coming(ComingError::FarAway { year }));
    }
    let weekdays = desk.plan().weekdays;
    let has_lessons = weekdays.contains(wanted.weekday()) && desk.facts.off.on(wanted).is_none();
    if !has_lessons && let Some(next) = next_with_lessons(wanted, weekdays, &desk.facts.off) {
        desk.state.asking = Question::StartShift { wanted, next };
        return desk.ask();
    }
    settle(desk, &Question::Start, |draft| draft.start = Some(wanted))
}

/// One answer is chosen on the card.
fn change(mut desk: Desk<'_>, edit: Edit) -> Outcome {
    let plan = desk.plan();
    if !plan.edits(desk.known).contains(&edit) {
        return match plan.state {
            Some(state) if !edit.is_open(state) => desk.problem(Problem::Locked { state }),
            _ => desk.stale(),
        };
    }
    if let Some(at) = desk.held(&[edit]) {
        return desk.problem(Problem::Held { at });
    }
    desk.state = State {
        asking: edit.question(),
        editing: true,
    };
    desk.ask()
}

/// One question back: from a second question about the same answer to the first, from one chosen on the card to the card,
/// else along the shortest way.
fn back(mut desk: Desk<'_>) -> Outcome {
    let first = desk.state.asking.first();
    if first != desk.state.asking {
        desk.state.asking = first;
        return desk.ask();
    }
    if desk.state.editing {
        return desk.advance();
    }
    let plan = desk.plan();
    let has_choice = desk.known.centres.len() > 1;
    let way = [
        (Question::Centre, has_choice),
        (Question::Programme, true),
        (Question::Length, desk.form.draft.length.is_some()),
        (Question::Start, true),
        (Question::Until, true),
    ];
    let asked: Vec<Question> = way
        .into_iter()
        .filter(|(question, wanted)| *wanted || *question == desk.state.asking)
        .map(|(question, _)| question)
        .collect();
    let before = match asked
        .iter()
        .position(|question| *question == desk.state.asking)
    {
        Some(place) => place.checked_sub(1).and_then(|place| asked.get(place)),
        // The card, or a question that is asked again: back to the last of the way.
        None => asked.last(),
    };
    match (before, desk.form.of) {
        (Some(before), Of::Nothing | Of::Copy(_)) if plan.state.is_none() => {
            desk.state.asking = before.clone();
            desk.ask()
        }
        _ => leave(desk.outcome().session),
    }
}

/// A card of toggles shows the days as they are now; none at all is possible on the way.
fn toggled_days(mut desk: Desk<'_>, days: Weekdays, toast: Toast, incoming: &Incoming) -> Outcome {
    desk.form.draft.weekdays = Some(days);
    desk.ask_in_place(incoming, Some(toast))
}

/// Regions once each, in the order of the list.
fn in_order(codes: &[String]) -> Vec<String> {
    catalog()
        .regions()
        .iter()
        .filter(|region| codes.contains(&region.code))
        .map(|region| region.code.clone())
        .collect()
}
