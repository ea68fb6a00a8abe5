//! The form of a class: what is written, each with its row of the record.

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::class::ClassState;
use crate::flows::class_form::Change;
use crate::flows::facts::class::Terms;
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::classes;
use crate::store::seats;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Create {
            id,
            terms,
            open,
            by,
        } => {
            let state = if *open {
                ClassState::Open
            } else {
                ClassState::Draft
            };
            classes::insert(tx, *id, terms, state, *by, now).await?;
            let after = noted(&[
                (Field::Code, terms.code.as_str()),
                (Field::Starts, &terms.starts_on.to_string()),
                (Field::Quota, &terms.quota.to_string()),
            ]);
            let about = about(*id, terms);
            audit::write(tx, *by, Action::ClassMade, about, None, Some(&after), now).await?;
            if *open {
                let (draft, open) = (
                    noted(&[(Field::ClassState, ClassState::Draft.slug())]),
                    noted(&[(Field::ClassState, ClassState::Open.slug())]),
                );
                let action = Action::ClassPublished;
                audit::write(tx, *by, action, about, Some(&draft), Some(&open), now).await?;
            }
            Ok(())
        }
        Change::Update {
            id,
            before,
            terms,
            by,
        } => {
            classes::rewrite(tx, *id, terms, now).await?;
            if before.test_at != terms.test_at {
                // What people said was about another day.
                sqlx::query!(
                    "UPDATE application SET will_come = NULL WHERE class_id = ? AND will_come IS NOT NULL",
                    id
                )
                .execute(&mut tx.conn)
                .await?;
            }
            if terms.quota < before.quota {
                seats::promise(tx, *id, before.quota).await?;
            }
            let (old, new) = changed(before, terms);
            let about = about(*id, terms);
            audit::write(
                tx,
                *by,
                Action::ClassChanged,
                about,
                Some(&old),
                Some(&new),
                now,
            )
            .await
        }
    }
}

fn about(class: i64, terms: &Terms) -> About {
    About {
        centre: Some(terms.centre),
        ..About::class(class)
    }
}

/// What differs, before and after.
fn changed(before: &Terms, after: &Terms) -> (String, String) {
    let (old, new) = (all(before), all(after));
    let differing: Vec<usize> = (0..old.len().min(new.len()))
        .filter(|place| old[*place] != new[*place])
        .collect();
    let side = |parts: &[(Field, String)]| {
        let parts: Vec<(Field, &str)> = differing
            .iter()
            .map(|place| (parts[*place].0, parts[*place].1.as_str()))
            .collect();
        noted(&parts)
    };
    (side(&old), side(&new))
}

/// Everything that was entered, as the record holds it: numbers, slugs, dates, moments in UTC.
fn all(terms: &Terms) -> Vec<(Field, String)> {
    fn maybe<T: ToString>(value: Option<T>) -> String {
        value.map_or_else(String::new, |value| value.to_string())
    }
    let rules = &terms.rules;
    vec![
        (Field::Code, terms.code.to_string()),
        (Field::Centre, terms.centre.to_string()),
        (Field::Programme, terms.programme.to_string()),
        (Field::Quota, terms.quota.to_string()),
        (Field::Reserves, terms.reserves.to_string()),
        (Field::LessonHours, maybe(terms.lesson_hours)),
        (Field::HoursPerDay, maybe(terms.hours_per_day)),
        (Field::Weekdays, terms.weekdays.slug()),
        (Field::Starts, terms.starts_on.to_string()),
        (Field::Ends, terms.ends_on.to_string()),
        (Field::Days, terms.days.to_string()),
        (
            Field::Hours,
            format!(
                "{}-{}",
                terms.begins_at.strftime("%H:%M"),
                terms.ends_at.strftime("%H:%M")
            ),
        ),
        (Field::Room, maybe(terms.room.as_ref())),
        (Field::Opens, terms.registration_from.to_string()),
        (Field::Closes, terms.registration_until.to_string()),
        (Field::TestAt, maybe(terms.test_at)),
        (Field::TestPlace, maybe(terms.test_place.as_ref())),
        (
            Field::Ages,
            format!("{}-{}", maybe(rules.least_age), maybe(rules.greatest_age)),
        ),
        (
            Field::Education,
            maybe(rules.education_least.map(crate::domain::Education::slug)),
        ),
        (Field::Regions, rules.regions.join(",")),
        (Field::TrainedRule, rules.trained.slug().to_owned()),
        (Field::Documents, terms.documents.join(", ")),
        (Field::ConfirmUntil, maybe(terms.confirm_until)),
        (Field::LeastToRun, terms.least_to_run.to_string()),
        (
            Field::Funds,
            maybe(terms.funds.map(crate::domain::class::FundSource::slug)),
        ),
        (Field::Paid, maybe(terms.paid.as_ref())),
    ]
}
