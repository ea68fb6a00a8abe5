//! The house of a story: the real rooms put together as `main` does, but moved step by step.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use pencaker::app::App;
use pencaker::app::delivery::{Delivery, Rates};
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::domain::application::ApplicationState;
use pencaker::domain::class::ClassState;
use pencaker::domain::wib;
use pencaker::store::{Settings, Store, Sync, changes};
use pencaker::telegram::api::Api;
use pencaker::telegram::fetcher::Fetcher;
use pencaker::telegram::hall;
use pencaker::telegram::intake::Intake;
use pencaker::telegram::poller::{Polled, Poller};
use pencaker::telegram::sender::Sender;
use secrecy::SecretString;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use teloxide::dispatching::UpdateHandler;
use teloxide::types::{Me, Update};
use tokio::sync::mpsc;

use super::stage::STAFF;

/// How long the house waits for the simulator, which answers at once.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) struct House {
    pub(crate) app: App,
    me: Me,
    tree: UpdateHandler<std::convert::Infallible>,
    poller: Poller,
    delivery: Delivery,
    hall: mpsc::Receiver<Update>,
    path: PathBuf,
}

impl House {
    /// Starts over the database in a folder, which is made when it is not there, and goes on with what an earlier run left.
    pub(crate) async fn open(folder: &Path, server: &str, clock: Clock) -> House {
        let path = folder.join("pencaker.db");
        let settings = Settings {
            sync: Sync::Normal,
            ..Settings::beside(&path)
        };
        let store = Store::open(&settings, clock.now()).await.unwrap();
        let app = App::new(store, clock);
        app.prepare(&[STAFF.1], catalog()).await.unwrap();
        let api = Api::new(server, SecretString::from("999000001:stories")).unwrap();
        let me: Me = api
            .call("getMe", &serde_json::json!({}), PATIENCE)
            .await
            .unwrap();
        let (to_hall, hall) = mpsc::channel(1_000);
        let poller = Poller::new(api.clone(), app.clone(), to_hall.clone());
        app.fetches(Arc::new(Fetcher::new(api.clone())));
        let delivery = app.delivery(Arc::new(Sender::new(api)), Rates::Unlimited);
        Intake::new(app.clone(), to_hall)
            .replay()
            .await
            .expect("the inbox answers");
        House {
            app,
            me,
            tree: hall::tree(),
            poller,
            delivery,
            hall,
            path,
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Asks until nothing new comes, and hands what came through the tree; without `handle` it only stands in the inbox.
    pub(crate) async fn receive(&mut self, handle: bool) {
        loop {
            let polled = self.poller.poll_once(Duration::ZERO).await;
            let mut handled = 0;
            while let Ok(update) = self.hall.try_recv() {
                handled += 1;
                if handle {
                    hall::receive(&self.tree, &self.app, &self.me, update).await;
                }
            }
            let nothing_new = matches!(polled, Polled::Kept { new: 0 });
            if nothing_new && handled == 0 {
                return;
            }
            assert!(
                matches!(polled, Polled::Kept { .. }),
                "getUpdates failed: {polled:?}"
            );
        }
    }

    /// Delivers what may go now; when something waits for its time, says when that is (ms).
    pub(crate) async fn deliver(&mut self) -> Option<i64> {
        self.delivery.settle_down().await.look_again
    }

    /// What the scheduler does every few seconds.
    pub(crate) async fn tick(&mut self) {
        self.app.tick().await.unwrap();
    }

    /// Packs the file anew, as an operator might.
    pub(crate) async fn vacuum(&self) {
        let options = SqliteConnectOptions::new().filename(&self.path);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        sqlx::query("VACUUM")
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
    }

    /// An application comes into a state that staff bring about: a reserve under a number in the queue (the next one when none
    /// is said), an accepted one with a seat that is held until then.
    pub(crate) async fn set_application(
        &self,
        id: i64,
        state: ApplicationState,
        with: &str,
        now: Timestamp,
    ) {
        let turned = self
            .app
            .store()
            .write(move |tx| Box::pin(changes::turn(tx, id, state, now)));
        turned.await.unwrap();
        let until = with.replace(' ', "T").parse().ok();
        let until = until.and_then(|local: DateTime| wib::instant(local.date(), local.time()));
        let (until, queue) = (
            until.map(Timestamp::as_millisecond),
            with.parse::<i64>().ok(),
        );
        self.write(
            "UPDATE application SET seat_until = coalesce(?2, seat_until), queue = CASE WHEN state <> 'reserve' THEN queue
                 WHEN ?3 IS NOT NULL THEN ?3
                 ELSE (SELECT coalesce(max(queue), 0) + 1 FROM application AS other WHERE other.class_id = application.class_id)
                 END, finished_at = CASE WHEN state IN ('passed', 'not_passed') THEN ?4 ELSE finished_at END WHERE id = ?1",
            |query| query.bind(id).bind(until).bind(queue).bind(now.as_millisecond()),
        )
        .await;
    }

    /// A class comes into a state that staff bring about.
    pub(crate) async fn set_class(&self, code: &str, state: ClassState) {
        let statement = "UPDATE class SET state = ? WHERE code = ?";
        self.write(statement, |query| {
            query.bind(state.slug()).bind(code.to_owned())
        })
        .await;
    }

    /// Somebody teaches a class.
    pub(crate) async fn set_instructor(&self, code: &str, staff: i64) {
        let statement = "INSERT INTO class_instructor (class_id, staff_id) SELECT id, ?2 FROM class WHERE code = ?1";
        self.write(statement, |query| query.bind(code.to_owned()).bind(staff))
            .await;
    }

    /// What somebody said about coming on a day of training.
    pub(crate) async fn set_answer(
        &self,
        application: i64,
        day: i64,
        answer: &str,
        now: Timestamp,
    ) {
        let statement = "INSERT INTO meeting_answer (meeting_id, application_id, answer, at)
             SELECT meeting.id, application.id, ?3, ?4 FROM application
             JOIN meeting ON meeting.class_id = application.class_id AND meeting.number = ?2 WHERE application.id = ?1";
        self.write(statement, |query| {
            let query = query.bind(application).bind(day).bind(answer.to_owned());
            query.bind(now.as_millisecond())
        })
        .await;
    }

    async fn write(
        &self,
        statement: &'static str,
        bind: impl FnOnce(
            sqlx::query::Query<'static, sqlx::Sqlite, sqlx::sqlite::SqliteArguments>,
        )
            -> sqlx::query::Query<'static, sqlx::Sqlite, sqlx::sqlite::SqliteArguments>,
    ) {
        let options = SqliteConnectOptions::new().filename(&self.path);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        let done = bind(sqlx::query(statement));
        let done = done.execute(&mut connection).await.unwrap();
        assert_eq!(done.rows_affected(), 1, "there is no such row: {statement}");
        connection.close().await.unwrap();
    }

    /// Spoils the stored conversation of a chat, as only a broken disk would.
    pub(crate) async fn spoil_session(&self, chat: i64) {
        let options = SqliteConnectOptions::new().filename(&self.path);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        let spoilt = sqlx::query("UPDATE chat SET session = x'00' WHERE id = ?").bind(chat);
        spoilt.execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    /// What was compared of all sheets cannot be read any more.
    pub(crate) async fn spoil_sheets(&self) {
        let options = SqliteConnectOptions::new().filename(&self.path);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        let spoilt = sqlx::query("UPDATE sheet SET rows = x'00' WHERE rows IS NOT NULL");
        spoilt.execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
}
