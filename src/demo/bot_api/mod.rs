//! A Bot API simulator, as strict as the real server; it knows none of our types.
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Signatures first; the bodies follow.
pub struct Options {
    pub token: String,
    pub username: String,
    pub first_name: String,
    pub journal: Option<PathBuf>,
    pub flood_limits: bool,
    pub now_ms: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// Refuses unknown parameters and wrong types, which the real server often swallows.
    pub strict: bool,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NewPerson {
    #[serde(default)]
    pub id: Option<i64>,
    pub first_name: String,
    #[serde(default)]
    pub last_name: Option<String>,
    #[serde(default)]
    pub username: Option<String>,
    #[serde(default)]
    pub language_code: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
}

#[derive(Debug, Clone)]
pub enum Contact {
    /// The sharer's own card; `phone` of the person is used.
    Own,
    OfUser {
        user_id: i64,
        phone: String,
        first_name: String,
    },
    NoUserId {
        phone: String,
        first_name: String,
    },
    /// A card that somebody else shared, forwarded.
    ForwardedFrom {
        user_id: i64,
        phone: String,
        first_name: String,
    },
}

/// What pressing a label did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    Query(String),
    Said(i64),
    SharedContact(i64),
    SharedLocation(i64),
    OpenedUrl(String),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Fault {
    #[serde(default)]
    pub method: Option<String>,
    #[serde(default)]
    pub chat: Option<i64>,
    #[serde(default)]
    pub skip: u32,
    pub times: u32,
    pub kind: FaultKind,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    Refuse {
        code: u16,
        description: String,
        retry_after: Option<u32>,
    },
    Stall {
        ms: u64,
    },
    CloseBefore,
    CloseAfter,
    Status {
        code: u16,
        body: String,
    },
    MigrateTo(i64),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Outcome {
    Done,
    Refused {
        code: u16,
        description: String,
    },
    /// A fault took the answer away; true when the effect happened.
    Lost {
        effect: bool,
    },
}

#[derive(Debug, Clone, Serialize)]
pub struct Request {
    /// Spelled as the specification spells it (`sendMessage`).
    pub method: String,
    pub parameters: Value,
    pub outcome: Outcome,
    pub at_ms: i64,
}

#[derive(Clone)]
pub struct Simulator {
    changed: tokio::sync::watch::Sender<u64>,
}

impl Simulator {
    pub fn open(_options: Options) -> std::io::Result<Simulator> {
        Ok(Simulator {
            changed: tokio::sync::watch::channel(0).0,
        })
    }
    pub fn bot_router(&self) -> axum::Router {
        axum::Router::new()
    }
    pub fn people_router(&self) -> axum::Router {
        axum::Router::new()
    }
    /// How many messages a chat keeps and how many requests are remembered.
    pub fn keep(&self, _messages_per_chat: usize, _requests: usize) {}
    pub fn add_person(&self, _person: NewPerson) -> i64 {
        0
    }
    pub fn add_group(&self, _title: &str, _members: &[i64]) -> i64 {
        0
    }
    pub fn say(&self, _chat: i64, _from: i64, _text: &str) -> i64 {
        0
    }
    pub fn send_raw(&self, _chat: i64, _from: i64, _fields: Value) -> i64 {
        0
    }
    pub fn share_contact(&self, _chat: i64, _from: i64, _contact: Contact) -> i64 {
        0
    }
    pub fn press(&self, _chat: i64, _from: i64, _message_id: i64, _data: &str) -> String {
        String::new()
    }
    pub fn press_label(&self, _chat: i64, _from: i64, _label: &str) -> Result<Pressed, String> {
        Err(String::new())
    }
    pub fn edit(&self, _chat: i64, _message_id: i64, _text: &str) {}
    pub fn block(&self, _person: i64) {}
    pub fn unblock(&self, _person: i64) {}
    pub fn deactivate(&self, _person: i64) {}
    pub fn redeliver(&self, _update_id: i64) {}
    pub fn push_update(&self, _update: Value) {}
    pub fn updates_waiting(&self) -> usize {
        0
    }
    pub fn messages(&self, _chat: i64) -> Vec<Value> {
        Vec::new()
    }
    pub fn requests(&self) -> Vec<Request> {
        Vec::new()
    }
    pub fn press_answer(&self, _query_id: &str) -> Option<Value> {
        None
    }
    pub fn order_fault(&self, _fault: Fault) {}
    pub fn clear_faults(&self) {}
    pub fn changed(&self) -> tokio::sync::watch::Receiver<u64> {
        self.changed.subscribe()
    }
}

/// Serves a router so that faults can truly drop a connection.
pub async fn serve(listener: tokio::net::TcpListener, router: axum::Router) -> std::io::Result<()> {
    axum::serve(listener, router).await
}
