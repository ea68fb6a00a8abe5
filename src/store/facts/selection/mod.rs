//! Selection of a class: what is looked up, within the scope of whoever asks. What is not theirs is known as nothing.

/// One application.
mod one;

use jiff::Timestamp;

use crate::domain::selection::Score;
use crate::flows::classes::{Found, Known as Classes, Listed};
use crate::flows::facts::class::Class;
use crate::flows::selection::{Counts, Desk, Known, Marks, People, SELECTED, Want};
use crate::store::facts::Known as Chat;
use crate::store::facts::classes::{applicants, list, readable};
use crate::store::outbox::json_list;
use crate::store::writer::Tx;
use crate::store::{StoreError, selection};

/// Looks up what the conversation wants. `chat` says who asks; what only staff may see is read for staff alone.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    let Some(staff) = chat.staff else {
        return Ok(Known::Nothing);
    };
    let class = match want {
        Want::List(page) => {
            let asked = Listed {
                page: *page,
                ..Listed::default()
            };
            let page = list::of_states(tx, &staff, &SELECTED, asked).await?;
            return Ok(Known::List(Box::new(page)));
        }
        Want::One(application) => applicants::class_of(tx, *application).await?,
        Want::Desk(class)
        | Want::Unscored { class, .. }
        | Want::People { class, .. }
        | Want::Search { class, .. }
        | Want::Proposal(class) => Some(*class),
    };
    let seen = match class {
        Some(class) => readable(tx, &staff, class).await?,
        None => None,
    };
    let Some(seen) = seen else {
        return Ok(Known::Nothing);
    };
    match want {
        Want::Desk(_) => desk(tx, seen.class).await,
        Want::People { page, .. } => {
            let page = applicants::page(tx, seen, *page).await?;
            people(tx, page).await
        }
        Want::Search { typed, .. } => {
            let found = applicants::search(tx, seen, typed).await?;
            people(tx, found).await
        }
        Want::One(application) => one::read(tx, &staff, seen, *application).await,
        Want::Unscored { class, scored } => match one::first_without(tx, *class, *scored).await? {
            Some(first) => one::read(tx, &staff, seen, first).await,
            None => desk(tx, seen.class).await,
        },
        Want::Proposal(_) => {
            let proposal = selection::proposal(tx, seen.class).await?;
            Ok(Known::Proposal(Box::new(proposal)))
        }
        // Answered above.
        Want::List(_) => Ok(Known::Nothing),
    }
}

/// A class with what is judged so far.
async fn desk(tx: &mut Tx, class: Class) -> Result<Known, StoreError> {
    let id = class.id;
    let rows = sqlx::query!(
        r#"SELECT state, count(*) AS "people!: i64", total(came = 1) AS "came!: f64", total(came = 0) AS "absent!: f64",
            count(test_score) AS "tested!: i64", count(interview_score) AS "interviewed!: i64",
            total(will_come = 'yes') AS "will_come!: f64", total(will_come = 'no') AS "will_not!: f64",
            total(will_come = 'unsure') AS "unsure!: f64"
           FROM application WHERE class_id = ? GROUP BY state"#,
        id
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut counts = Counts::default();
    for row in rows {
        use crate::domain::application::ApplicationState as S;
        let state = S::from_slug(&row.state).ok_or(StoreError::Unreadable("application.state"))?;
        let people = number(row.people);
        match state {
            S::Applied => counts.unseen += people,
            S::DocumentsPassed | S::InSelection => counts.complete += people,
            S::DocumentsMissing => counts.missing += people,
            S::Accepted => counts.accepted += people,
            S::Confirmed | S::InTraining | S::Left | S::Passed | S::NotPassed => {
                counts.confirmed += people;
            }
            S::Reserve => counts.reserve += people,
            S::DocumentsRefused | S::AbsentAtTest | S::NotAccepted => counts.refused += people,
            S::Forfeited => counts.lost += people,
            S::Withdrawn => counts.withdrawn += people,
        }
        if crate::domain::selection::takes_part(state) {
            counts.judged += people;
            counts.came += whole(row.came);
            counts.absent += whole(row.absent);
            counts.tested += number(row.tested);
            counts.interviewed += number(row.interviewed);
            counts.will_come += whole(row.will_come);
            counts.will_not += whole(row.will_not);
            counts.unsure += whole(row.unsure);
        }
    }
    let hold = selection::hold(tx, id).await?;
    Ok(Known::Desk(Box::new(Desk {
        class,
        hold,
        counts,
    })))
}

fn number(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A sum of ones.
fn whole(count: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a sum of ones and zeros over the rows of one class"
    )]
    let count = count as u32;
    count
}

/// Those of a page with what was noted about each.
async fn people(tx: &mut Tx, page: Classes) -> Result<Known, StoreError> {
    let found: Found = match page {
        Classes::Applicants(found) | Classes::Found(found) => *found,
        Classes::List(_)
        | Classes::Class(_)
        | Classes::Colleagues(_)
        | Classes::Applicant(_)
        | Classes::Nothing => return Ok(Known::Nothing),
    };
    let ids: Vec<i64> = found.rows.iter().map(|one| one.application).collect();
    let ids = json_list(&ids);
    let rows = sqlx::query!(
        r#"SELECT application.test_score, application.interview_score, application.came
           FROM json_each(?) AS asked JOIN application ON application.id = asked.value ORDER BY asked.key"#,
        ids
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let marks = rows.into_iter().map(|row| Marks {
        test: row.test_score.and_then(Score::from_hundredths),
        interview: row.interview_score.and_then(Score::from_hundredths),
        came: row.came.map(|came| came == 1),
    });
    let marks = marks.collect();
    let hold = selection::hold(tx, found.class.id).await?;
    Ok(Known::People(Box::new(People { found, marks, hold })))
}
