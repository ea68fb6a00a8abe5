//! The made-up classes of the demo, in every state, with applications of the made-up people. What they are stands in two lists
//! beside this file; everything is written by the store's own changes, at the moments at which it would have happened.

/// What staff noted and decided.
mod course;
/// What became of an application.
mod outcome;
/// Which classes there are.
mod plan;

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};

use crate::demo::dice::Dice;
use crate::demo::office;
use crate::demo::seed::{Registered, with_chat};
use crate::domain::application::{Source, WithdrawReason};
use crate::domain::class::ClassState;
use crate::domain::eligibility::{Applicant, check, eligible};
use crate::flows::change::Change;
use crate::flows::registration::draft::Home;
use crate::flows::{applications, class_form, classes, question, training};
use crate::store::{StoreError, Tx, changes};

use course::{go_on, mark};
pub(super) use plan::{Asked, Planned, planned, questions};

/// How people came to a class, of a hundred.
const SOURCES: [(Source, u64); 4] = [
    (Source::Menu, 46),
    (Source::Words, 18),
    (Source::Link, 22),
    (Source::Poster, 14),
];

/// One application, before it has a number.
#[derive(Debug, Clone, Copy)]
struct Applied {
    at: Timestamp,
    /// Place of the class in the plan.
    class: usize,
    /// Place of the person.
    person: usize,
    source: Source,
}

/// Writes classes, applications and questions.
pub(super) async fn write(
    tx: &mut Tx,
    plan: &[Planned],
    asked: &[Asked],
    people: &[Registered],
    now: Timestamp,
) -> Result<(), StoreError> {
    for (id, planned) in (1..).zip(plan) {
        let change = class_form::Change::Create {
            id,
            terms: Box::new(planned.terms.clone()),
            open: planned.state != ClassState::Draft,
            by: planned.officer,
        };
        let change = Change::ClassForm(change);
        changes::apply(tx, planned.officer, &change, planned.made).await?;
    }
    let all = applied(plan, people, now);
    for (id, one) in (1..).zip(&all) {
        let change = training::Change::Apply {
            id,
            person: row(one.person),
            class: row(one.class),
            source: one.source,
        };
        let chat = people[one.person].chat;
        changes::apply(tx, chat, &Change::Training(change), one.at).await?;
    }
    let mut seats = HashSet::new();
    for (place, planned) in plan.iter().enumerate() {
        let own: Vec<(i64, &Applied)> = (1..)
            .zip(&all)
            .filter(|(_, one)| one.class == place)
            .collect();
        if planned.state == ClassState::Open {
            second_thoughts(tx, plan, place, &own, now).await?;
        }
        let who: Vec<(i64, usize)> = own.iter().map(|(id, one)| (*id, one.person)).collect();
        let judged = outcome::of(planned, &who, &mut seats, now);
        for (one, (_, person)) in judged.iter().zip(&who) {
            mark(tx, one, (row(*person), row(place)), planned, now).await?;
        }
        let decided = judged.iter().filter_map(|one| one.decided.clone());
        go_on(tx, row(place), planned, decided.collect(), now).await?;
        for one in &judged {
            for (state, at) in &one.later {
                changes::turn(tx, one.application, *state, (*at).min(now)).await?;
            }
        }
        if planned.is_taught() {
            let teach = classes::Change::Teach {
                class: row(place),
                staff: office::INSTRUCTOR,
                teaches: true,
                by: planned.officer,
            };
            let change = Change::Classes(teach);
            changes::apply(tx, planned.officer, &change, planned.made).await?;
        }
    }
    for (id, asked) in (1..).zip(asked) {
        let of_class = |one: &&Applied| row(one.class) == asked.class;
        let Some(one) = all.iter().find(of_class) else {
            continue;
        };
        let change = question::Change::Ask {
            id,
            person: row(one.person),
            centre: plan.get(one.class).map(|planned| planned.terms.centre),
            class: Some(asked.class),
            text: asked.text.clone(),
            due: asked.due,
        };
        let chat = people[one.person].chat;
        changes::apply(tx, chat, &Change::Question(change), asked.at).await?;
    }
    Ok(())
}

/// The row id of what stands at this place, in an office that was empty.
fn row(place: usize) -> i64 {
    i64::try_from(place).unwrap_or_default() + 1
}

/// Who applied to what, the earliest first. Those with a chat on the page are asked before the others, so that they all have
/// something to look at.
fn applied(plan: &[Planned], people: &[Registered], now: Timestamp) -> Vec<Applied> {
    let mut dice = Dice(0x6b65_6c61_735f_626c);
    let shown: Vec<usize> = with_chat(people.len()).collect();
    let mut all = Vec::new();
    for (class, planned) in plan.iter().enumerate() {
        let (from, until) = (
            planned.terms.registration_from,
            planned.terms.registration_until.min(now),
        );
        let fits = |place: usize| {
            let person = &people[place];
            person.at < until
                && eligible(&check(
                    &planned.terms.rules,
                    &looked_at(person),
                    planned.terms.starts_on,
                    &planned.field,
                ))
        };
        let mut chosen: Vec<usize> = (0..3)
            .map(|step| shown[(class * 2 + step) % shown.len()])
            .filter(|place| planned.applicants > 0 && fits(*place))
            .collect();
        let fitting: Vec<usize> = (0..people.len()).filter(|place| fits(*place)).collect();
        let most = planned.applicants.min(fitting.len());
        while chosen.len() < most {
            let place = *dice.of(&fitting);
            if !chosen.contains(&place) {
                chosen.push(place);
            }
        }
        for person in chosen {
            let begin = from.max(people[person].at);
            let minutes = until.duration_since(begin).as_mins().max(1);
            let minutes = dice.below(usize::try_from(minutes).unwrap_or(1));
            let after = SignedDuration::from_mins(i64::try_from(minutes).unwrap_or_default());
            all.push(Applied {
                at: begin.saturating_add(after).unwrap_or(until).min(until),
                class,
                person,
                source: *dice.weighted(&SOURCES),
            });
        }
    }
    all.sort_by_key(|one| (one.at, one.class, one.person));
    all
}

fn looked_at(person: &Registered) -> Applicant {
    Applicant {
        birth: Some(person.answers.birth),
        education: Some(person.answers.education),
        region: match &person.answers.home {
            Home::Lampung { region, .. } => Some(region.clone()),
            Home::Elsewhere => None,
        },
        trained: Vec::new(),
    }
}

/// Of those who applied to an open class one names a second choice and one in ten gives it up.
async fn second_thoughts(
    tx: &mut Tx,
    plan: &[Planned],
    place: usize,
    own: &[(i64, &Applied)],
    now: Timestamp,
) -> Result<(), StoreError> {
    let other = (0..plan.len()).find(|other| {
        *other != place
            && plan[*other].state == ClassState::Open
            && plan[*other].terms.rules == plan[place].terms.rules
    });
    for (rank, (id, one)) in own.iter().enumerate() {
        let change = if rank % 10 == 9 {
            applications::Change::Withdraw {
                id: *id,
                reason: WithdrawReason::ALL[rank / 10 % WithdrawReason::ALL.len()],
            }
        } else if let (Some(other), 4) = (other, rank % 10) {
            applications::Change::SetSecond {
                id: *id,
                class: Some(row(other)),
            }
        } else {
            continue;
        };
        let at = one.at.saturating_add(SignedDuration::from_mins(90));
        let at = at.unwrap_or(now).min(now);
        changes::apply(tx, 0, &Change::Applications(change), at).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::catalog;
    use crate::demo::seed;
    use crate::domain::application::ApplicationState;
    use crate::domain::class::Moments;
    use crate::domain::selection::Verdict;
    use crate::domain::weekdays::Weekdays;

    #[test]
    fn there_is_a_class_in_every_state_and_everybody_on_the_page_applied_somewhere() {
        let now: Timestamp = "2026-11-25T03:00:00Z".parse().unwrap();
        let plan = planned(now).unwrap();
        for state in ClassState::ALL {
            assert!(plan.iter().any(|one| one.state == state), "{state:?}");
        }
        let people = seed::registered(now).unwrap();
        let all = applied(&plan, &people, now);
        let without: Vec<usize> = with_chat(people.len())
            .filter(|place| all.iter().all(|one| one.person != *place))
            .collect();
        assert!(without.len() < 3, "{without:?} have nothing to look at");
        for one in &all {
            assert!(one.at <= now && one.at >= people[one.person].at);
        }
        let mut pairs: Vec<_> = all.iter().map(|one| (one.class, one.person)).collect();
        pairs.sort_unstable();
        pairs.dedup();
        assert_eq!(pairs.len(), all.len(), "nobody applies twice to a class");
        assert!(questions(now).unwrap().iter().all(|asked| asked.due > now));
    }

    /// Where everybody ended, class by class.
    fn states(
        plan: &[Planned],
        all: &[Applied],
        seats: &mut HashSet<usize>,
        now: Timestamp,
    ) -> Vec<Vec<ApplicationState>> {
        let mut ends = Vec::new();
        for (place, planned) in plan.iter().enumerate() {
            let own = (1..).zip(all).filter(|(_, one)| one.class == place);
            let own: Vec<(i64, usize)> = own.map(|(id, one)| (id, one.person)).collect();
            let judged = outcome::of(planned, &own, seats, now);
            let last = judged.iter().filter_map(|one| one.later.last());
            ends.push(last.map(|(state, _)| *state).collect());
        }
        ends
    }

    #[test]
    fn people_passed_in_every_finished_class_and_tests_are_on_working_days() {
        let now: Timestamp = "2026-11-25T03:00:00Z".parse().unwrap();
        for ahead in 0..40 {
            let now = now
                .checked_add(SignedDuration::from_hours(24 * ahead))
                .unwrap();
            for one in planned(now).unwrap() {
                let terms = &one.terms;
                let test = crate::domain::wib::local(terms.test_at.unwrap()).date();
                let code = &terms.code;
                assert!(
                    Weekdays::MONDAY_TO_FRIDAY.contains(test.weekday())
                        && !catalog().is_holiday(test),
                    "{code}: {test}"
                );
                let moments = Moments {
                    opens: Some(terms.registration_from),
                    closes: Some(terms.registration_until),
                    test: terms.test_at,
                    confirm: terms.confirm_until,
                    starts: crate::domain::wib::instant(terms.starts_on, terms.begins_at),
                };
                assert!(
                    !moments.test_is_wrong() && !moments.confirm_is_wrong(),
                    "{code}"
                );
            }
        }
        let plan = planned(now).unwrap();
        let people = seed::registered(now).unwrap();
        let all = applied(&plan, &people, now);
        let ends = states(&plan, &all, &mut HashSet::new(), now);
        for (one, ends) in plan.iter().zip(ends) {
            let passed = ends.iter().filter(|end| **end == ApplicationState::Passed);
            let (passed, code) = (passed.count(), &one.terms.code);
            if one.state == ClassState::Finished {
                assert!(passed >= 8, "{code}: {passed}");
            }
        }
    }

    #[test]
    fn nobody_has_two_seats_and_an_announced_class_shows_every_answer() {
        let now: Timestamp = "2026-11-25T03:00:00Z".parse().unwrap();
        let plan = planned(now).unwrap();
        let people = seed::registered(now).unwrap();
        let all = applied(&plan, &people, now);
        let mut seats = HashSet::new();
        let mut given = 0;
        for (place, planned) in plan.iter().enumerate() {
            let own = (1..).zip(&all).filter(|(_, one)| one.class == place);
            let own: Vec<(i64, usize)> = own.map(|(id, one)| (id, one.person)).collect();
            let judged = outcome::of(planned, &own, &mut seats, now);
            let answers = |verdict| {
                let given = judged.iter().filter_map(|one| one.decided.as_ref());
                given.filter(|one| one.verdict == verdict).count()
            };
            given += answers(Verdict::Accepted);
            if planned.state == ClassState::Announced {
                assert_eq!(answers(Verdict::Accepted), usize::from(planned.terms.quota));
                assert!(answers(Verdict::Reserve) > 0 && answers(Verdict::NotAccepted) > 0);
                let confirmed = judged.iter().filter(|one| !one.later.is_empty()).count();
                assert_eq!(confirmed, usize::from(planned.terms.quota) / 2);
            }
            if planned.state == ClassState::Selecting {
                assert!(judged.iter().any(|one| one.scores.is_some()));
                assert!(judged.iter().any(|one| one.came == Some(false)));
            }
        }
        assert_eq!(seats.len(), given);
    }
}
