//! A store in a folder of its own, and a postman that does as it is told.

use std::collections::{HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use pencaker::app::App;
use pencaker::app::delivery::{Delivery, Post, Rates, Verdict};
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::letter::{Content, Lane, Letter};
use pencaker::store::{OpenError, Settings, Store};
use tokio::sync::{Semaphore, oneshot};

/// 2026-03-02 09.00 WIB.
pub(crate) const MORNING: i64 = 1_772_416_800_000;

/// A house whose clock stands still.
pub(crate) struct House {
    folder: tempfile::TempDir,
    pub(crate) clock: Clock,
    pub(crate) app: App,
}

impl House {
    pub(crate) async fn open() -> House {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::manual(MORNING);
        let app = App::new(
            open(folder.path().join("uji.db"), &clock).await.unwrap(),
            clock.clone(),
        );
        app.prepare(&[900_001], catalog()).await.unwrap();
        House { folder, clock, app }
    }

    /// Ends everything and opens the same file again, as a start after a kill does.
    pub(crate) async fn reopen(self) -> House {
        self.app.close().await;
        let House { folder, clock, app } = self;
        drop(app);
        let app = App::new(
            open(folder.path().join("uji.db"), &clock).await.unwrap(),
            clock.clone(),
        );
        app.prepare(&[900_001], catalog()).await.unwrap();
        House { folder, clock, app }
    }

    pub(crate) fn store(&self) -> &Store {
        self.app.store()
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("uji.db")
    }

    pub(crate) fn delivery(&self, postman: &Postman) -> Delivery {
        self.app
            .delivery(Arc::new(postman.clone()), Rates::Unlimited)
    }

    /// Makes the writer busy until the returned sender is used, so that what is asked meanwhile is one group.
    pub(crate) async fn hold(&self) -> oneshot::Sender<()> {
        let (release, released) = oneshot::channel();
        let (begun, has_begun) = oneshot::channel();
        let store = self.store().clone();
        tokio::spawn(async move {
            let held = store.write(move |_| {
                Box::pin(async move {
                    let _ = begun.send(());
                    let _ = released.await;
                    Ok(())
                })
            });
            held.await
        });
        has_begun.await.unwrap();
        release
    }

    /// Counts rows by a query of the test's own.
    pub(crate) async fn count(&self, query: &'static str) -> i64 {
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(self.path())
            .read_only(true);
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        sqlx::query_scalar(query)
            .fetch_one(&mut conn)
            .await
            .unwrap()
    }

    /// Everything that stands in the files of the database.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for suffix in ["", "-wal", "-shm"] {
            let mut path = self.path().into_os_string();
            path.push(suffix);
            bytes.extend(std::fs::read(path).unwrap_or_default());
        }
        bytes
    }
}

/// Opens a store with its key beside it.
pub(crate) async fn open(path: PathBuf, clock: &Clock) -> Result<Store, OpenError> {
    Store::open(&Settings::beside(&path), clock.now()).await
}

/// A letter that says something.
pub(crate) fn letter(to: i64, lane: Lane, text: &str) -> Letter {
    Letter {
        to,
        lane,
        content: message(text),
    }
}

pub(crate) fn message(text: &str) -> Content {
    Content::Message {
        html: text.to_owned(),
        keyboard: None,
    }
}

/// Writes down what it is given, and answers what it was told to; without an order every letter arrives.
#[derive(Clone)]
pub(crate) struct Postman(Arc<Inside>);

struct Inside {
    sent: Mutex<Vec<(i64, String)>>,
    orders: Mutex<HashMap<i64, VecDeque<Verdict>>>,
    always: Mutex<HashMap<i64, Verdict>>,
    under_way: Mutex<HashMap<i64, usize>>,
    together: Mutex<usize>,
    hanging: Mutex<HashMap<i64, Arc<Semaphore>>>,
}

impl Postman {
    pub(crate) fn new() -> Postman {
        Postman(Arc::new(Inside {
            sent: Mutex::default(),
            orders: Mutex::default(),
            always: Mutex::default(),
            under_way: Mutex::default(),
            together: Mutex::new(0),
            hanging: Mutex::default(),
        }))
    }

    /// The next letter to this chat gets this answer, the one after it the next order.
    pub(crate) fn order(&self, chat: i64, verdict: Verdict) {
        self.0
            .orders
            .lock()
            .unwrap()
            .entry(chat)
            .or_default()
            .push_back(verdict);
    }

    /// Every letter to this chat gets this answer.
    pub(crate) fn always(&self, chat: i64, verdict: Verdict) {
        self.0.always.lock().unwrap().insert(chat, verdict);
    }

    pub(crate) fn no_longer(&self, chat: i64) {
        self.0.always.lock().unwrap().remove(&chat);
    }

    /// Letters to this chat hang until so many are let through.
    pub(crate) fn hang(&self, chat: i64) -> Arc<Semaphore> {
        Arc::clone(
            self.0
                .hanging
                .lock()
                .unwrap()
                .entry(chat)
                .or_insert_with(|| Arc::new(Semaphore::new(0))),
        )
    }

    /// What was handed over, in order: chat and text.
    pub(crate) fn sent(&self) -> Vec<(i64, String)> {
        self.0.sent.lock().unwrap().clone()
    }

    /// The texts handed over to one chat, in order.
    pub(crate) fn sent_to(&self, chat: i64) -> Vec<String> {
        self.sent()
            .into_iter()
            .filter(|(to, _)| *to == chat)
            .map(|(_, text)| text)
            .collect()
    }

    /// The most letters of one chat that were ever under way together.
    pub(crate) fn together(&self) -> usize {
        *self.0.together.lock().unwrap()
    }
}

impl Post for Postman {
    fn send<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            let chat = letter.to;
            let text = match &letter.content {
                Content::Message { html, .. } => html.clone(),
                other => format!("{other:?}"),
            };
            self.0.sent.lock().unwrap().push((chat, text));
            {
                let mut under_way = self.0.under_way.lock().unwrap();
                let now = under_way.entry(chat).or_default();
                *now += 1;
                let mut together = self.0.together.lock().unwrap();
                *together = (*together).max(*now);
            }
            let gate = self.0.hanging.lock().unwrap().get(&chat).cloned();
            if let Some(gate) = gate {
                gate.acquire().await.unwrap().forget();
            }
            *self.0.under_way.lock().unwrap().entry(chat).or_default() -= 1;
            let ordered = self
                .0
                .orders
                .lock()
                .unwrap()
                .get_mut(&chat)
                .and_then(VecDeque::pop_front);
            let always = self.0.always.lock().unwrap().get(&chat).cloned();
            ordered.or(always).unwrap_or(Verdict::Delivered {
                message_id: Some(1),
            })
        })
    }
}
