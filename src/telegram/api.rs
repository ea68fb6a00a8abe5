//! One call of the Bot API: a method, its parameters, and what came of it.
//!
//! Letters and updates do not go through teloxide's own requests: those sleep ten seconds on a server error and throw the
//! error code away. The client is teloxide's; calls that carry no file go past it (`wire`). An address here holds the token,
//! so no error of a client is ever kept, shown or logged: it is turned into a `Failure` on the spot.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::multipart::Form;
use reqwest::{Client, RequestBuilder};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::Bot;

use crate::measure;
use crate::telegram::wire::Wire;

/// The Bot API of one bot at one server; clones share their connections.
#[derive(Clone)]
pub struct Api {
    client: Client,
    server: reqwest::Url,
    token: SecretString,
    /// The shorter way, where no proxy stands in between.
    wire: Option<Arc<Wire>>,
}

/// Why a call gave no result, sorted by what is certain about its effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The server read the request and did not do it.
    Refused(Refused),
    /// There was no connection: the request was never written.
    NotConnected,
    /// The request was written and no readable answer came: it may or may not have been done.
    Lost,
    /// Something between us and the server answered, not in its language.
    Unreadable {
        /// HTTP status.
        status: u16,
    },
}

/// A refusal in the server's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// HTTP-like code: 400, 401, 403, 404, 409, 429, 5xx.
    pub code: u16,
    /// The server's text, which never holds what was sent.
    pub description: String,
    /// Seconds to wait, with 429.
    pub retry_after: Option<u32>,
    /// The id of the supergroup that a group became.
    pub migrate_to: Option<i64>,
}

impl fmt::Debug for Api {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Api").finish_non_exhaustive()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Refused(refused) => {
                write!(formatter, "{} {}", refused.code, refused.description)
            }
            Failure::NotConnected => formatter.write_str("no connection"),
            Failure::Lost => formatter.write_str("no answer"),
            Failure::Unreadable { status } => {
                write!(formatter, "unreadable answer with status {status}")
            }
        }
    }
}

#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    result: Option<T>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
    migrate_to_chat_id: Option<i64>,
}

impl Api {
    /// A client for the bot of `token` at `server`, an address without a slash at its end.
    ///
    /// # Errors
    /// When the address cannot be read or the client cannot be made; the text names neither address nor token.
    pub fn new(server: &str, token: SecretString) -> Result<Api, String> {
        let server = reqwest::Url::parse(server)
            .map_err(|_| "the address of the Bot API server cannot be read")?;
        let mut settings =
            teloxide::net::default_reqwest_settings().pool_idle_timeout(Duration::from_secs(50));
        // A proxy of the environment is for the world outside, never for a server on this machine.
        let on_this_machine = server
            .host_str()
            .is_some_and(|host| host == "localhost" || host.starts_with("127."));
        if on_this_machine {
            settings = settings.no_proxy();
        }
        let client = settings
            .build()
            .map_err(|_| "the HTTP client cannot be made")?;
        let wire = Wire::to(server.as_str(), on_this_machine).map(Arc::new);
        Ok(Api {
            client,
            server,
            token,
            wire,
        })
    }

    /// teloxide's handle of the same bot, for its dispatcher. Its `Debug` shows the token: never format it.
    pub fn bot(&self) -> Bot {
        Bot::with_client(self.token.expose_secret(), self.client.clone())
            .set_api_url(self.server.clone())
    }

    /// Calls a method with JSON parameters and waits at most `patience` for the whole answer.
    pub async fn call<T: DeserializeOwned>(
        &self,
        method: &str,
        parameters: &(impl Serialize + Sync + ?Sized),
        patience: Duration,
    ) -> Result<T, Failure> {
        let address = self.address(method);
        let Some(wire) = &self.wire else {
            let request = self.client.post(address).json(parameters);
            return Api::send(request.timeout(patience)).await;
        };
        // What cannot be written down is never sent.
        let json = serde_json::to_vec(parameters).map_err(|_| Failure::NotConnected)?;
        let (status, body) = wire.post(&address, json, patience).await?;
        result(status, &body)
    }

    /// Calls a method with a form that carries a file.
    pub async fn upload<T: DeserializeOwned>(
        &self,
        method: &str,
        form: Form,
        patience: Duration,
    ) -> Result<T, Failure> {
        let request = self.client.post(self.address(method)).multipart(form);
        Api::send(request.timeout(patience)).await
    }

    /// The content of a file where `getFile` said that it is, at most `most` bytes; `Err(None)` when it is longer.
    pub async fn download(&self, path: &str, most: u64) -> Result<Vec<u8>, Option<Failure>> {
        /// How long a file may take.
        const PATIENCE: Duration = Duration::from_mins(2);
        let server = self.server.as_str().trim_end_matches('/');
        let address = format!("{server}/file/bot{}/{path}", self.token.expose_secret());
        let request = self.client.get(address).timeout(PATIENCE);
        let mut response = request.send().await.map_err(|_| Some(Failure::Lost))?;
        let status = response.status();
        if !status.is_success() {
            return Err(Some(Failure::Refused(Refused {
                code: status.as_u16(),
                description: String::new(),
                retry_after: None,
                migrate_to: None,
            })));
        }
        let mut content = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(|_| Some(Failure::Lost))? {
            if (content.len() + piece.len()) as u64 > most {
                return Err(None);
            }
            content.extend_from_slice(&piece);
        }
        Ok(content)
    }

    fn address(&self, method: &str) -> String {
        let server = self.server.as_str().trim_end_matches('/');
        format!("{server}/bot{}/{method}", self.token.expose_secret())
    }

    async fn send<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, Failure> {
        let response = request.send().await.map_err(|error| {
            if error.is_connect() || error.is_builder() {
                Failure::NotConnected
            } else {
                Failure::Lost
            }
        })?;
        let status = response.status().as_u16();
        let body = response.bytes().await.map_err(|_| Failure::Lost)?;
        result(status, &body)
    }
}

/// What an answer says.
fn result<T: DeserializeOwned>(status: u16, body: &[u8]) -> Result<T, Failure> {
    let answer: Answer<T> =
        serde_json::from_slice(body).map_err(|_| Failure::Unreadable { status })?;
    match answer {
        Answer {
            ok: true,
            result: Some(result),
            ..
        } => Ok(result),
        Answer { ok: true, .. } => Err(Failure::Unreadable { status }),
        refusal => {
            let code = if refusal.error_code == 0 {
                status
            } else {
                refusal.error_code
            };
            if code == 429 {
                measure::too_many_requests();
            }
            Err(Failure::Refused(Refused {
                code,
                description: refusal.description,
                retry_after: refusal.parameters.retry_after,
                migrate_to: refusal.parameters.migrate_to_chat_id,
            }))
        }
    }
}
