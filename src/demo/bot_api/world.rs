//! The whole state of the simulator behind one lock, and the one place where a change is carried out.
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;

use serde_json::{Map, Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::faults::{Faults, Repeat};
use super::flood::Flood;
use super::journal::{Journal, Record};
use super::model::{
    Chat, Group, Happening, Keyboard, Person, Query, Shown, StoredFile, Waiting, Webhook,
};
use super::{Request, updates};

/// Happenings, old updates and queries that are remembered; beyond that the oldest are forgotten.
const REMEMBERED: usize = 5_000;

/// The bot as everybody sees it.
#[derive(Debug, Clone)]
pub(crate) struct Bot {
    pub(crate) id: i64,
    pub(crate) username: String,
    pub(crate) first_name: String,
}

impl Bot {
    /// The Bot API `User`.
    pub(crate) fn user(&self) -> Value {
        json!({"id": self.id, "is_bot": true, "first_name": self.first_name, "username": self.username})
    }
}

pub(crate) struct World {
    pub(crate) bot: Bot,
    pub(crate) now_ms: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// Grows with everything that happens.
    pub(crate) version: u64,
    pub(crate) people: BTreeMap<i64, Person>,
    pub(crate) groups: BTreeMap<i64, Group>,
    pub(crate) chats: HashMap<i64, Chat>,
    pub(crate) waiting: VecDeque<Waiting>,
    /// Confirmed updates, for delivering one of them again.
    pub(crate) past: VecDeque<Waiting>,
    pub(crate) last_update: i64,
    /// Kinds the bot wants; `None` until it says so.
    pub(crate) allowed: Option<Vec<String>>,
    pub(crate) webhook: Option<Webhook>,
    /// Where https addresses of webhooks are reached, as behind a proxy that ends TLS.
    pub(crate) tls_proxy: Option<SocketAddr>,
    /// A task delivers to the webhook.
    pub(crate) delivering: bool,
    /// Grows with each getUpdates call; a call that is no longer the latest gives way.
    pub(crate) poll: u64,
    /// Something for whoever waits for updates.
    pub(crate) rung: bool,
    pub(crate) queries: HashMap<String, Query>,
    query_order: VecDeque<String>,
    pub(crate) last_query: i64,
    /// By scope and language, in JSON as the bot gave them.
    pub(crate) commands: BTreeMap<(String, String), Value>,
    /// Name and descriptions of the bot by what they are and the language.
    pub(crate) words: BTreeMap<(String, String), String>,
    pub(crate) menu_buttons: BTreeMap<Option<i64>, Value>,
    pub(crate) files: HashMap<String, StoredFile>,
    pub(crate) last_file: u64,
    pub(crate) happenings: VecDeque<Happening>,
    pub(crate) requests: VecDeque<Request>,
    pub(crate) faults: Faults,
    /// How often updates come.
    pub(crate) repeat: Repeat,
    pub(crate) flood: Flood,
    pub(crate) journal: Option<Journal>,
    pub(crate) keep_messages: usize,
    pub(crate) keep_requests: usize,
    /// Who wants to hear of each chat in which the bot says or changes something.
    pub(crate) news: Option<UnboundedSender<i64>>,
}

impl World {
    pub(crate) fn new(bot: Bot, now_ms: Arc<dyn Fn() -> i64 + Send + Sync>) -> Self {
        let now = now_ms();
        Self {
            bot,
            version: 0,
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            chats: HashMap::new(),
            waiting: VecDeque::new(),
            past: VecDeque::new(),
            // A simulator that starts without a journal must not repeat the identifiers of an earlier one.
            last_update: now / 1000,
            allowed: None,
            webhook: None,
            tls_proxy: None,
            delivering: false,
            poll: 0,
            rung: false,
            queries: HashMap::new(),
            query_order: VecDeque::new(),
            last_query: now * 1000,
            commands: BTreeMap::new(),
            words: BTreeMap::new(),
            menu_buttons: BTreeMap::new(),
            files: HashMap::new(),
            last_file: 0,
            happenings: VecDeque::new(),
            requests: VecDeque::new(),
            faults: Faults::default(),
            repeat: Repeat::default(),
            flood: Flood::new(now),
            journal: None,
            keep_messages: 1_000,
            keep_requests: 2_000,
            news: None,
            now_ms,
        }
    }

    /// Milliseconds since 1970 by the simulator's clock.
    pub(crate) fn now(&self) -> i64 {
        (self.now_ms)()
    }

    /// Carries a change out and notes it in the journal.
    pub(crate) fn commit(&mut self, record: Record) {
        if let Some(journal) = &mut self.journal {
            journal.append(&record);
        }
        self.apply(record);
    }

    pub(crate) fn happen(&mut self, chat: i64, kind: &'static str, more: Map<String, Value>) {
        self.version += 1;
        self.happenings.push_back(Happening {
            version: self.version,
            chat,
            kind,
            more,
        });
        if self.happenings.len() > REMEMBERED {
            self.happenings.pop_front();
        }
    }

    /// Carries a change out; also at replay, so it depends on nothing but the record.
    pub(crate) fn apply(&mut self, record: Record) {
        let plain = Map::new;
        match record {
            Record::Counters {
                version,
                update,
                query,
                file,
                chats,
            } => {
                self.version = self.version.max(version);
                self.last_update = self.last_update.max(update);
                self.last_query = self.last_query.max(query);
                self.last_file = self.last_file.max(file);
                for (chat, last) in chats {
                    self.chats.entry(chat).or_default().last_message = last;
                }
            }
            Record::Person(person) => {
                let id = person.id;
                self.people.insert(id, person);
                self.happen(id, "person", plain());
            }
            Record::Group(group) => {
                let id = group.id;
                self.groups.insert(id, group);
                self.happen(id, "person", plain());
            }
            Record::Message { chat: id, shown } => self.show(id, shown),
            Record::Edited {
                chat: id,
                id: message_id,
                text,
            } => {
                if let Some(shown) = self.chats.entry(id).or_default().find_mut(message_id) {
                    shown.text = text;
                    shown.edits += 1;
                }
                self.tell(id);
                self.happen(id, "edited", plain());
            }
            Record::Deleted { chat: id, ids } => {
                let chat = self.chats.entry(id).or_default();
                for message_id in ids {
                    if let Some(shown) = chat.find_mut(message_id) {
                        shown.delete();
                    }
                }
                self.happen(id, "deleted", plain());
            }
            Record::Keyboard { chat: id, keyboard } => {
                self.chats.entry(id).or_default().keyboard = keyboard;
                self.happen(id, "keyboard", plain());
            }
            Record::Update(update) => updates::enqueue(self, update),
            Record::Confirmed { below } => updates::confirm(self, below),
            Record::Delivered { id } => updates::delivered(self, id),
            Record::Allowed(kinds) => self.allowed = kinds,
            Record::Webhook(webhook) => {
                self.webhook = webhook;
                self.rung = true;
            }
            Record::Query(query) => self.remember_query(query),
            Record::Answered { id, answer } => {
                let mut more = Map::new();
                more.insert("query_id".into(), id.clone().into());
                if let Value::Object(answer) = &answer {
                    more.extend(answer.clone());
                }
                if let Some(query) = self.queries.get_mut(&id) {
                    query.answer = Some(answer);
                    let chat = query.chat;
                    self.happen(chat, "press_answer", more);
                }
            }
            Record::Commands {
                scope,
                language,
                commands,
            } => {
                match commands {
                    Some(commands) => self.commands.insert((scope, language), commands),
                    None => self.commands.remove(&(scope, language)),
                };
                self.happen(0, "commands", plain());
            }
            Record::Words {
                what,
                language,
                text,
            } => {
                self.words.insert((what, language), text);
            }
            Record::MenuButton { chat, button } => {
                self.menu_buttons.insert(chat, button);
            }
            Record::File(file) => {
                self.last_file = self.last_file.max(file.number);
                self.files.insert(file.file_id.clone(), file);
            }
        }
    }

    fn show(&mut self, id: i64, shown: Shown) {
        let keep = self.keep_messages;
        let chat = self.chats.entry(id).or_default();
        chat.last_message = chat.last_message.max(shown.id);
        let by_bot = !shown.by_person;
        if by_bot {
            chat.typing_until = 0;
        }
        chat.messages.push_back(shown);
        while chat.messages.len() > keep {
            chat.messages.pop_front();
        }
        if by_bot {
            self.tell(id);
        }
        self.happen(id, "message", Map::new());
    }

    fn tell(&self, chat: i64) {
        if let Some(news) = &self.news {
            // Nobody listens any more: that is their affair.
            let _ = news.send(chat);
        }
    }

    fn remember_query(&mut self, query: Query) {
        self.last_query = self.last_query.max(query.id.parse().unwrap_or(0));
        self.query_order.push_back(query.id.clone());
        self.queries.insert(query.id.clone(), query);
        if self.query_order.len() > REMEMBERED
            && let Some(oldest) = self.query_order.pop_front()
        {
            self.queries.remove(&oldest);
        }
    }

    /// The Bot API `Chat`, for a person or a group that exists.
    pub(crate) fn chat_object(&self, id: i64) -> Option<Value> {
        match self.people.get(&id) {
            Some(person) => Some(person.chat()),
            None => self.groups.get(&id).map(Group::chat),
        }
    }

    /// The identifier the next message of a chat gets.
    pub(crate) fn next_message(&self, chat: i64) -> i64 {
        self.chats.get(&chat).map_or(0, |chat| chat.last_message) + 1
    }

    pub(crate) fn set_keyboard(&mut self, chat: i64, keyboard: Option<Keyboard>) {
        let shown = self
            .chats
            .get(&chat)
            .is_some_and(|chat| chat.keyboard.is_some());
        if shown || keyboard.is_some() {
            self.commit(Record::Keyboard { chat, keyboard });
        }
    }

    /// Everything as records, the shortest journal that leads here.
    pub(crate) fn snapshot(&self) -> Vec<Record> {
        let mut records = vec![Record::Counters {
            version: self.version,
            update: self.last_update,
            query: self.last_query,
            file: self.last_file,
            chats: self
                .chats
                .iter()
                .map(|(id, chat)| (*id, chat.last_message))
                .collect(),
        }];
        records.extend(self.people.values().cloned().map(Record::Person));
        records.extend(self.groups.values().cloned().map(Record::Group));
        for (id, chat) in &self.chats {
            let messages = chat.messages.iter().cloned();
            records.extend(messages.map(|shown| Record::Message { chat: *id, shown }));
            if let Some(keyboard) = chat.keyboard.clone() {
                records.push(Record::Keyboard {
                    chat: *id,
                    keyboard: Some(keyboard),
                });
            }
        }
        records.extend(self.waiting.iter().cloned().map(Record::Update));
        records.push(Record::Allowed(self.allowed.clone()));
        records.push(Record::Webhook(self.webhook.clone()));
        let queries = self
            .query_order
            .iter()
            .filter_map(|id| self.queries.get(id));
        records.extend(queries.cloned().map(Record::Query));
        for ((scope, language), commands) in &self.commands {
            records.push(Record::Commands {
                scope: scope.clone(),
                language: language.clone(),
                commands: Some(commands.clone()),
            });
        }
        for ((what, language), text) in &self.words {
            let (what, language, text) = (what.clone(), language.clone(), text.clone());
            records.push(Record::Words {
                what,
                language,
                text,
            });
        }
        for (chat, button) in &self.menu_buttons {
            records.push(Record::MenuButton {
                chat: *chat,
                button: button.clone(),
            });
        }
        records.extend(self.files.values().cloned().map(Record::File));
        records
    }
}
