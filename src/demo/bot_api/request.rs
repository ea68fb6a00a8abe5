//! From an HTTP request to a call of a method, and back: paths, bodies of four kinds, faults, the record of calls.
use std::collections::HashMap;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Multipart, Path, Query, Request as HttpRequest, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::{Map, Value};

use super::faults::{self, FaultKind};
use super::methods::{self, files::Upload};
use super::refusal::Refusal;
use super::server::Line;
use super::world::World;
use super::{Outcome, Request, Simulator, specification, updates, webhook};

/// Bytes a body may have; the real server takes files up to 50 MB.
const BODY_LIMIT: usize = 52 * 1024 * 1024;

/// One call of a method.
pub(crate) struct Call {
    /// As the specification spells it, or as it came when unknown.
    pub(crate) method: String,
    pub(crate) parameters: Map<String, Value>,
    pub(crate) uploads: HashMap<String, Upload>,
}

pub(crate) fn router(simulator: Simulator) -> Router {
    Router::new()
        .route("/{bot}/{method}", any(answer))
        .route("/file/{bot}/{*path}", any(download))
        .layer(axum::extract::DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(simulator)
}

fn json(status: u16, body: String) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

fn refused(refusal: &Refusal) -> Response {
    json(refusal.code, refusal.body())
}

fn done(result: &str) -> Response {
    json(200, format!("{{\"ok\":true,\"result\":{result}}}"))
}

fn authorise(simulator: &Simulator, bot: &str) -> Result<(), Refusal> {
    match bot.strip_prefix("bot") {
        Some(token) if token == simulator.shared.token => Ok(()),
        Some(token) if token.contains(':') => Err(Refusal::new(401, "Unauthorized")),
        _ => Err(Refusal::new(404, "Not Found")),
    }
}

async fn answer(
    State(simulator): State<Simulator>,
    Path((bot, method)): Path<(String, String)>,
    request: HttpRequest,
) -> Response {
    if let Err(refusal) = authorise(&simulator, &bot) {
        return refused(&refusal);
    }
    let line = request.extensions().get::<Line>().cloned();
    match read(method, request).await {
        Ok(call) => carry_out(&simulator, call, line).await,
        Err(refusal) => refused(&refusal),
    }
}

/// Collects the parameters of the address and of the body, of whatever kind.
async fn read(method: String, request: HttpRequest) -> Result<Call, Refusal> {
    let method = specification::method(&method).map_or(method, str::to_owned);
    let mut call = Call {
        method,
        parameters: Map::new(),
        uploads: HashMap::new(),
    };
    if request.uri().query().is_some() {
        let pairs = Query::<Vec<(String, String)>>::try_from_uri(request.uri())
            .map_err(|_| Refusal::bad("can't parse URL arguments"))?;
        call.parameters.extend(
            pairs
                .0
                .into_iter()
                .map(|(name, value)| (name, value.into())),
        );
    }
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
        .to_ascii_lowercase();
    if kind.starts_with("multipart/form-data") {
        read_multipart(&mut call, request).await?;
    } else if kind.starts_with("application/json") {
        let body = to_bytes(request.into_body(), BODY_LIMIT)
            .await
            .map_err(|_| too_large())?;
        if !body.is_empty() {
            let Ok(Value::Object(fields)) = serde_json::from_slice(&body) else {
                return Err(Refusal::bad("can't parse JSON encoded request body"));
            };
            call.parameters.extend(fields);
        }
    } else if kind.starts_with("application/x-www-form-urlencoded") {
        let form = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let pairs = form.map_err(|_| Refusal::bad("can't parse form"))?.0;
        call.parameters
            .extend(pairs.into_iter().map(|(name, value)| (name, value.into())));
    }
    Ok(call)
}

fn too_large() -> Refusal {
    Refusal::new(413, "Request Entity Too Large")
}

async fn read_multipart(call: &mut Call, request: HttpRequest) -> Result<(), Refusal> {
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| Refusal::bad("wrong form"))?;
    while let Some(part) = parts.next_field().await.map_err(|_| too_large())? {
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(file_name) = part.file_name().map(str::to_owned) {
            let mime = part.content_type().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| too_large())?.to_vec();
            call.uploads.insert(
                name,
                Upload {
                    file_name,
                    mime,
                    bytes,
                },
            );
        } else {
            let text = part
                .text()
                .await
                .map_err(|_| Refusal::bad("strings must be encoded in UTF-8"))?;
            call.parameters.insert(name, text.into());
        }
    }
    Ok(())
}

async fn carry_out(simulator: &Simulator, mut call: Call, line: Option<Line>) -> Response {
    let checked = specification::check(&call.method, &mut call.parameters, simulator.shared.strict);
    let chat = call.parameters.get("chat_id").and_then(Value::as_i64);
    let fault = simulator.change(|world| world.faults.strike(&call.method, chat));
    let early = match &fault {
        Some(FaultKind::Refuse {
            code,
            description,
            retry_after,
        }) => Some(faults::refusal(*code, description, *retry_after)),
        Some(FaultKind::MigrateTo(new)) => {
            if let Some(old) = chat {
                simulator.change(|world| migrate(world, old, *new));
            }
            Some(Refusal::migrated(*new))
        }
        Some(FaultKind::CloseBefore) => {
            note(simulator, call, Outcome::Lost { effect: false }, fault);
            return hang_up(line);
        }
        Some(FaultKind::Status { code, body }) => {
            note(
                simulator,
                call,
                Outcome::Lost { effect: false },
                fault.clone(),
            );
            let status = StatusCode::from_u16(*code).unwrap_or(StatusCode::BAD_GATEWAY);
            return (status, [(header::CONTENT_TYPE, "text/html")], body.clone()).into_response();
        }
        Some(FaultKind::Late { ms }) => {
            tokio::time::sleep(Duration::from_millis(*ms)).await;
            None
        }
        Some(FaultKind::CloseAfter | FaultKind::Stall { .. }) | None => None,
    };
    let result = match (checked, early) {
        (_, Some(refusal)) | (Err(refusal), None) => Err(refusal),
        (Ok(()), None) => run(simulator, &mut call).await,
    };
    let closes = fault == Some(FaultKind::CloseAfter);
    let outcome = match &result {
        _ if closes => Outcome::Lost {
            effect: result.is_ok(),
        },
        Ok(_) => Outcome::Done,
        Err(refusal) => Outcome::Refused {
            code: refusal.code,
            description: refusal.description.clone(),
        },
    };
    note(simulator, call, outcome, fault.clone());
    if closes {
        return hang_up(line);
    }
    if let Some(FaultKind::Stall { ms }) = fault {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }
    match result {
        Ok(result) => done(&result),
        Err(refusal) => refused(&refusal),
    }
}

/// Carries a checked call out; what waits does so without the lock.
pub(crate) async fn run(simulator: &Simulator, call: &mut Call) -> Result<String, Refusal> {
    match call.method.as_str() {
        "getUpdates" => updates::get(simulator, &call.parameters).await,
        "setWebhook" => webhook::set(simulator, &call.parameters),
        "deleteWebhook" => Ok(webhook::delete(simulator, &call.parameters)),
        _ => methods::run(simulator, call),
    }
}

fn note(simulator: &Simulator, call: Call, outcome: Outcome, fault: Option<FaultKind>) {
    simulator.change(|world| {
        world.version += 1;
        if world.keep_requests == 0 {
            return;
        }
        if world.requests.len() >= world.keep_requests {
            world.requests.pop_front();
        }
        let at_ms = world.now();
        let parameters = Value::Object(call.parameters);
        world.requests.push_back(Request {
            method: call.method,
            parameters,
            outcome,
            fault,
            at_ms,
        });
    });
}

/// Moves a group to its new identifier, as an upgrade to a supergroup does.
fn migrate(world: &mut World, old: i64, new: i64) {
    if let Some(mut group) = world.groups.get(&old).cloned() {
        group.id = new;
        group.supergroup = true;
        world.commit(super::journal::Record::Group(group));
    }
}

/// Drops the connection. Where the server is not ours, a body that breaks off must do.
fn hang_up(line: Option<Line>) -> Response {
    if let Some(line) = line {
        line.cut();
    }
    let broken =
        futures::stream::once(async { Err::<String, _>(std::io::Error::other("cut off")) });
    Body::from_stream(broken).into_response()
}

async fn download(
    State(simulator): State<Simulator>,
    Path((bot, path)): Path<(String, String)>,
) -> Response {
    if let Err(refusal) = authorise(&simulator, &bot) {
        return refused(&refusal);
    }
    match methods::files::by_path(&simulator, &path) {
        Some((_, bytes)) => {
            ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
        }
        None => refused(&Refusal::new(404, "Not Found: file not found")),
    }
}
