//! What the server says no with: a code, the real server's words, and what a client should do about it.
use serde_json::{Value, json};

/// One refused call. `code` is both the HTTP status and `error_code`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: u16,
    pub(crate) description: String,
    /// Seconds after which the same call may succeed.
    pub(crate) retry_after: Option<u32>,
    /// The new identifier of a group that became a supergroup.
    pub(crate) migrate_to: Option<i64>,
}

impl Refusal {
    pub(crate) fn new(code: u16, description: impl Into<String>) -> Self {
        Self {
            code,
            description: description.into(),
            retry_after: None,
            migrate_to: None,
        }
    }

    /// 400; `what` follows `Bad Request: `.
    pub(crate) fn bad(what: impl AsRef<str>) -> Self {
        Self::new(400, format!("Bad Request: {}", what.as_ref()))
    }

    /// 403; `what` follows `Forbidden: `.
    pub(crate) fn forbidden(what: impl AsRef<str>) -> Self {
        Self::new(403, format!("Forbidden: {}", what.as_ref()))
    }

    /// 409; `what` follows `Conflict: `.
    pub(crate) fn conflict(what: impl AsRef<str>) -> Self {
        Self::new(409, format!("Conflict: {}", what.as_ref()))
    }

    /// 429 with the seconds to wait in the words and in the parameters.
    pub(crate) fn too_many(seconds: u32) -> Self {
        let mut refusal = Self::new(429, format!("Too Many Requests: retry after {seconds}"));
        refusal.retry_after = Some(seconds);
        refusal
    }

    /// 400 with the chat's new identifier in the parameters.
    pub(crate) fn migrated(new_chat: i64) -> Self {
        let mut refusal = Self::bad("group chat was upgraded to a supergroup chat");
        refusal.migrate_to = Some(new_chat);
        refusal
    }

    /// The body of the answer, as the real server writes it.
    pub(crate) fn body(&self) -> String {
        let mut body = json!({
            "ok": false,
            "error_code": self.code,
            "description": self.description,
        });
        let mut parameters = serde_json::Map::new();
        if let Some(seconds) = self.retry_after {
            parameters.insert("retry_after".into(), seconds.into());
        }
        if let Some(chat) = self.migrate_to {
            parameters.insert("migrate_to_chat_id".into(), chat.into());
        }
        if !parameters.is_empty() {
            body["parameters"] = Value::Object(parameters);
        }
        body.to_string()
    }
}
