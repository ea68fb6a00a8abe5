//! Selection of a class: what is written, each act with its row on record.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::audit::{Action, Field, noted};
use crate::domain::class::ClassState;
use crate::domain::selection::{RefusalReason, Score, Verdict};
use crate::flows::selection::{About, Announcement, Change, Decided, Scored, Why};
use crate::store::StoreError;
use crate::store::audit;
use crate::store::changes::applications;
use crate::store::seal::Purpose;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Documents { about, to, missing } => documents(tx, *about, *to, missing, now).await,
        Change::Score {
            about,
            scored,
            before,
            after,
        } => score(tx, *about, *scored, *before, *after, now).await,
        Change::Came { about, came } => presence(tx, *about, *came, now).await,
        Change::Move {
            about,
            to,
            why,
            because,
        } => moved(tx, *about, *to, why.as_ref(), *because, now).await,
        Change::Decide {
            about,
            decided,
            why,
        } => decide(tx, *about, decided, why.as_ref(), now).await,
        Change::Hold { class, until, by } => hold(tx, *class, *until, *by, now).await,
        Change::Announce(announcement) => announce(tx, announcement, now).await,
    }
}

/// On record: which application, by its person and its class.
async fn record(
    tx: &mut Tx,
    action: Action,
    about: About,
    before: Option<&str>,
    after: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let on = audit::About {
        person: Some(about.person),
        ..audit::About::class(about.class)
    };
    audit::write(tx, about.by, action, on, before, after, now).await
}

async fn documents(
    tx: &mut Tx,
    about: About,
    to: ApplicationState,
    missing: &[String],
    now: Timestamp,
) -> Result<(), StoreError> {
    let list = if missing.is_empty() {
        None
    } else {
        let list = serde_json::to_string(missing);
        Some(list.map_err(|_| StoreError::Unreadable("application.missing"))?)
    };
    let now_ms = now.as_millisecond();
    sqlx::query!(
        "UPDATE application SET missing = ?2, changed_at = ?3 WHERE id = ?1",
        about.application,
        list,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    if about.was != to {
        applications::turn_by(tx, about.application, to, about.by, now).await?;
    }
    let before = noted(&[(Field::ApplicationState, about.was.slug())]);
    let named = missing.join(", ");
    let mut after = vec![(Field::ApplicationState, to.slug())];
    if !missing.is_empty() {
        after.push((Field::Documents, &named));
    }
    let (before, after) = (Some(before.as_str()), noted(&after));
    record(
        tx,
        Action::DocumentsChecked,
        about,
        before,
        Some(&after),
        now,
    )
    .await
}

/// Points as they are noted: `78.25`.
fn points(score: Score) -> String {
    let hundredths = score.hundredths();
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

async fn score(
    tx: &mut Tx,
    about: About,
    scored: Scored,
    before: Option<Score>,
    after: Option<Score>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (hundredths, now_ms) = (after.map(Score::hundredths), now.as_millisecond());
    match scored {
        Scored::Test => {
            sqlx::query!(
                "UPDATE application SET test_score = ?2, changed_at = ?3 WHERE id = ?1",
                about.application,
                hundredths,
                now_ms
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Scored::Interview => {
            sqlx::query!(
                "UPDATE application SET interview_score = ?2, changed_at = ?3 WHERE id = ?1",
                about.application,
                hundredths,
                now_ms
            )
            .execute(&mut tx.conn)
            .await?;
        }
    }
    let field = match scored {
        Scored::Test => Field::TestScore,
        Scored::Interview => Field::InterviewScore,
    };
    let side = |score: Option<Score>| noted(&[(field, &score.map(points).unwrap_or_default())]);
    let (before, after) = (side(before), side(after));
    record(
        tx,
        Action::ScoreGiven,
        about,
        Some(&before),
        Some(&after),
        now,
    )
    .await
}

async fn presence(tx: &mut Tx, about: About, came: bool, now: Timestamp) -> Result<(), StoreError> {
    let now_ms = now.as_millisecond();
    sqlx::query!(
        "UPDATE application SET came = ?2, changed_at = ?3 WHERE id = ?1",
        about.application,
        came,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    let after = noted(&[(Field::Came, if came { "yes" } else { "no" })]);
    record(tx, Action::PresenceNoted, about, None, Some(&after), now).await
}

fn slug_or_words(why: &Why) -> &str {
    match why {
        Why::Usual(cause) => cause.slug(),
        Why::Words(words) => words,
    }
}

async fn moved(
    tx: &mut Tx,
    about: About,
    to: Option<Verdict>,
    why: Option<&Why>,
    because: Option<RefusalReason>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let slug = to.map(Verdict::slug);
    let by = to.map(|_| about.by);
    let sealed = match why {
        Some(why) => {
            let json = serde_json::to_vec(why);
            let json = json.map_err(|_| StoreError::Unreadable("application.moved_because"))?;
            Some(tx.keys.seal(&json, Purpose::Audit))
        }
        None => None,
    };
    let (because_slug, now_ms) = (because.map(RefusalReason::slug), now.as_millisecond());
    sqlx::query!(
        "UPDATE application SET proposed = ?2, proposed_by = ?3, moved_because = ?4, refused_because = ?5, changed_at = ?6
         WHERE id = ?1",
        about.application,
        slug,
        by,
        sealed,
        because_slug,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    let mut after = Vec::new();
    if let Some(to) = to {
        after.push((Field::ApplicationState, to.state().slug()));
    }
    if let Some(why) = why {
        after.push((Field::Reason, slug_or_words(why)));
    }
    if let Some(because) = because {
        after.push((Field::Refusal, because.slug()));
    }
    let after = (!after.is_empty()).then(|| noted(&after));
    record(
        tx,
        Action::ProposalMoved,
        about,
        None,
        after.as_deref(),
        now,
    )
    .await
}

async fn decide(
    tx: &mut Tx,
    about: About,
    decided: &Decided,
    why: Option<&Why>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let seat_until = decided.seat_until.map(Timestamp::as_millisecond);
    let because = decided.because.map(RefusalReason::slug);
    let state = decided.verdict.state();
    sqlx::query!(
        "UPDATE application SET queue = ?2, seat_until = ?3, refused_because = ?4, skipped_because = NULL WHERE id = ?1",
        about.application,
        decided.queue,
        seat_until,
        because
    )
    .execute(&mut tx.conn)
    .await?;
    applications::turn_by(tx, about.application, state, about.by, now).await?;
    let before = noted(&[(Field::ApplicationState, about.was.slug())]);
    let mut after = vec![(Field::ApplicationState, state.slug())];
    if let Some(why) = why {
        after.push((Field::Reason, slug_or_words(why)));
    }
    if let Some(because) = because {
        after.push((Field::Refusal, because));
    }
    let after = noted(&after);
    record(
        tx,
        Action::ApplicationMoved,
        about,
        Some(&before),
        Some(&after),
        now,
    )
    .await
}

async fn hold(
    tx: &mut Tx,
    class: i64,
    until: Option<Timestamp>,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let at = until.map(Timestamp::as_millisecond);
    let ordered_by = until.map(|_| by);
    sqlx::query!(
        "UPDATE class SET announce_at = ?2, announce_by = ?3 WHERE id = ?1",
        class,
        at,
        ordered_by
    )
    .execute(&mut tx.conn)
    .await?;
    let action = match until {
        Some(_) => Action::AnnouncementOrdered,
        None => Action::AnnouncementUndone,
    };
    let after = until.map(|at| noted(&[(Field::Date, &at.to_string())]));
    let on = audit::About::class(class);
    audit::write(tx, by, action, on, None, after.as_deref(), now).await
}

/// The answers of a class, in a few statements however many there are.
async fn announce(
    tx: &mut Tx,
    announcement: &Announcement,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (class, now_ms) = (announcement.class, now.as_millisecond());
    let rows: Vec<_> = announcement
        .decided
        .iter()
        .map(|one| {
            (
                one.application,
                one.verdict.state().slug(),
                one.queue,
                one.seat_until.map(Timestamp::as_millisecond),
                one.because.map(RefusalReason::slug),
            )
        })
        .collect();
    let rows = serde_json::to_string(&rows).map_err(|_| StoreError::Unreadable("application"))?;
    sqlx::query!(
        "UPDATE application SET state = decided.state, queue = decided.queue, seat_until = decided.seat_until,
             refused_because = decided.because, proposed_rank = NULL, changed_at = ?2
         FROM (SELECT value ->> 0 AS id, value ->> 1 AS state, value ->> 2 AS queue, value ->> 3 AS seat_until,
                   value ->> 4 AS because FROM json_each(?1)) AS decided
         WHERE application.id = decided.id",
        rows,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    let by = announcement.by;
    sqlx::query!(
        "INSERT INTO application_step (application_id, state, by_staff, at)
         SELECT value ->> 0, value ->> 1, ?2, ?3 FROM json_each(?1)",
        rows,
        by,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    let state = ClassState::Announced.slug();
    sqlx::query!(
        "UPDATE class SET state = ?2, announce_at = NULL, announce_by = NULL, changed_at = ?3 WHERE id = ?1",
        class,
        state,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    let before = noted(&[(Field::ClassState, ClassState::Selecting.slug())]);
    let count = announcement.decided.len().to_string();
    let after = noted(&[(Field::ClassState, state), (Field::Count, &count)]);
    let on = audit::About::class(class);
    let (before, after) = (Some(before.as_str()), Some(after.as_str()));
    audit::write(tx, by, Action::ResultsAnnounced, on, before, after, now).await
}
