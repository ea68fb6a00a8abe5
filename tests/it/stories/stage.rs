//! The stage of a story: the whole house over a temporary database, against the simulator of Telegram over HTTP.
//!
//! Everything is the real thing: listener, tree, conversations, store, sentences, delivery, calls. Only the clock is moved by
//! hand, and nothing runs by itself: a turn polls until nothing new comes, handles it, and delivers until nothing waits.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use pencaker::clock::Clock;
use pencaker::demo::bot_api::{self, NewPerson, Options, Outcome, Simulator};
use serde_json::Value;
use tempfile::TempDir;

use super::house::House;
use super::shown::{self, Names};

/// The first admin of every story; whoever speaks under this name is staff.
pub(crate) const STAFF: (&str, i64) = ("Petugas", 9001);

/// The clock moves on by itself no further than this, to a letter that Telegram asked to wait with.
const PATIENCE_MS: i64 = 60_000;

/// When the next turn's process dies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kill {
    /// After the updates were kept, before they are handled.
    BeforeHandling,
    /// After they were handled, before a letter leaves.
    BeforeDelivery,
}

pub(crate) struct Stage {
    pub(crate) simulator: Simulator,
    pub(crate) clock: Clock,
    /// `None` only while the process is dead.
    pub(super) house: Option<House>,
    pub(super) folder: TempDir,
    /// Where the simulator listens.
    pub(crate) address: String,
    pub(super) people: BTreeMap<String, i64>,
    pub(super) groups: BTreeMap<String, i64>,
    pub(super) names: Names,
    /// The chat of whoever acted last.
    pub(super) here: Option<i64>,
    /// First and newest text of a chat's person.
    pub(super) texts: HashMap<i64, (i64, i64)>,
    pub(super) albums: usize,
    /// Recorded calls written down so far.
    written: usize,
    pub(super) kill: Option<Kill>,
    server: tokio::task::JoinHandle<()>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Stage {
    /// A fresh house at a moment in milliseconds since 1970.
    pub(crate) async fn open(now_ms: i64) -> Stage {
        let clock = Clock::manual(now_ms);
        let simulator_clock = clock.clone();
        let simulator = Simulator::open(Options {
            token: "999000001:stories".to_owned(),
            username: "PencakerBot".to_owned(),
            first_name: "Pencaker".to_owned(),
            journal: None,
            flood_limits: false,
            now_ms: Arc::new(move || simulator_clock.now_ms()),
            strict: true,
        })
        .unwrap();
        simulator.keep(10_000, 100_000);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = simulator
            .bot_router()
            .nest("/people", simulator.people_router());
        let server = tokio::spawn(async move { bot_api::serve(listener, router).await.unwrap() });
        let folder = tempfile::tempdir().unwrap();
        let house = House::open(folder.path(), &address, clock.clone()).await;
        Stage {
            written: simulator.requests().len(),
            simulator,
            clock,
            house: Some(house),
            folder,
            address,
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            names: Names {
                chats: HashMap::from([(STAFF.1, STAFF.0.to_owned())]),
                ..Names::default()
            },
            here: None,
            texts: HashMap::new(),
            albums: 0,
            kill: None,
            server,
        }
    }

    pub(crate) fn house(&mut self) -> &mut House {
        self.house.as_mut().unwrap()
    }

    /// Telegram id of a person, who comes into being when first named: 1001, 1002 … with the numbers 0812-0000-0011, -0012 …
    pub(crate) fn person(&mut self, who: &str) -> i64 {
        match self.people.get(who) {
            Some(id) => *id,
            None => self.introduce(who, who, None, "id"),
        }
    }

    pub(super) fn introduce(
        &mut self,
        who: &str,
        first_name: &str,
        phone: Option<&str>,
        language: &str,
    ) -> i64 {
        let place =
            i64::try_from(self.people.keys().filter(|name| *name != STAFF.0).count()).unwrap() + 1;
        let id = if who == STAFF.0 {
            STAFF.1
        } else {
            1000 + place
        };
        let phone = phone.map_or_else(|| format!("62812000000{}", 10 + place), str::to_owned);
        self.simulator.add_person(NewPerson {
            id: Some(id),
            first_name: first_name.to_owned(),
            last_name: None,
            username: None,
            language_code: Some(language.to_owned()),
            phone: Some(phone),
            ..NewPerson::default()
        });
        self.people.insert(who.to_owned(), id);
        self.names.chats.insert(id, who.to_owned());
        id
    }

    /// The chat a line is said in.
    pub(super) fn chat(&mut self, who: &str, group: Option<&str>) -> (i64, i64) {
        let from = self.person(who);
        let chat = match group {
            Some(group) => *self
                .groups
                .get(group)
                .unwrap_or_else(|| panic!("no group {group}: write `! grup {group}: …`")),
            None => from,
        };
        self.here = Some(chat);
        (chat, from)
    }

    pub(super) fn sent(&mut self, who: &str, chat: i64, message: i64) {
        self.names.authors.insert((chat, message), who.to_owned());
    }

    /// The clock stands at a later moment, and the scheduler looks what is due.
    pub(crate) async fn move_clock(&mut self, to_ms: i64) -> Result<(), String> {
        let by = u64::try_from(to_ms - self.clock.now_ms()).map_err(|_| "time does not go back")?;
        self.clock.shift(Duration::from_millis(by));
        self.house().tick().await;
        Ok(())
    }

    /// The process is gone, with everything that was not on the disk; another one starts.
    pub(super) async fn die(&mut self) {
        drop(self.house.take());
        self.house = Some(House::open(self.folder.path(), &self.address, self.clock.clone()).await);
    }

    /// Lets the house do what there is to do, and writes down what the bot did, the present chat first.
    pub(crate) async fn turn(&mut self) -> Vec<String> {
        let kill = self.kill.take();
        self.house()
            .receive(kill != Some(Kill::BeforeHandling))
            .await;
        if kill.is_some() {
            self.die().await;
            self.house().receive(true).await;
        }
        loop {
            let Some(at) = self.house().deliver().await else {
                break;
            };
            let wait = at - self.clock.now_ms();
            if wait > PATIENCE_MS {
                break;
            }
            self.clock.shift(Duration::from_millis(
                u64::try_from(wait).unwrap_or(0).max(1),
            ));
        }
        self.written_down().await
    }

    async fn written_down(&mut self) -> Vec<String> {
        let requests = self.simulator.requests();
        let mut by_chat: BTreeMap<(bool, i64), Vec<String>> = BTreeMap::new();
        let mut documents: HashMap<i64, usize> = HashMap::new();
        for request in &requests[self.written..] {
            let Some((chat, mut lines)) = shown::lines(request, &self.names, self.here) else {
                continue;
            };
            if request.method == "sendDocument" && request.outcome == Outcome::Done {
                *documents.entry(chat).or_default() += 1;
            }
            let place = by_chat.entry((self.here != Some(chat), chat)).or_default();
            place.append(&mut lines);
        }
        self.written = requests.len();
        for (chat, count) in documents {
            let files = self.documents(chat).await;
            let mut new = files[files.len() - count..].iter();
            for line in by_chat
                .get_mut(&(self.here != Some(chat), chat))
                .into_iter()
                .flatten()
            {
                if let Some((before, caption)) = line
                    .split_once(" (berkas): ")
                    .or(line.split_once(" (berkas):"))
                {
                    let (name, picture) = new.next().unwrap();
                    let kind = if *picture { "gambar" } else { "berkas" };
                    let whole = format!("{before} ({kind}): {name} — {caption}");
                    whole.trim_end().clone_into(line);
                }
            }
        }
        by_chat.into_values().flatten().collect()
    }

    /// The files the bot sent to a chat: name, and whether it is a picture. Each can be fetched and is what it says it is.
    async fn documents(&self, chat: i64) -> Vec<(String, bool)> {
        let mut files = Vec::new();
        for message in self.simulator.messages(chat) {
            let document: &Value = &message["document"];
            if let (true, Some(id)) = (
                message["from"]["is_bot"] == true,
                document["file_id"].as_str(),
            ) {
                let url = format!("{}/people/files/{id}", self.address);
                let content = reqwest::get(url).await.unwrap().bytes().await.unwrap();
                let picture = document["mime_type"] == "image/png";
                assert_eq!(picture, content.starts_with(b"\x89PNG"), "{document}");
                files.push((
                    document["file_name"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned(),
                    picture,
                ));
            }
        }
        files
    }
}
