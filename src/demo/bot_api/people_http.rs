//! The people's side over HTTP, for a chat page: JSON in and out, and a stream of what happens.
use std::convert::Infallible;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, body::Bytes};
use futures::Stream;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::Simulator;
use super::deeds;
use super::faults::Fault;
use super::methods::files::{self, Upload};
use super::methods::profile;
use super::people::{Contact, NewPerson};
use super::standing;
use super::world::World;

pub(crate) fn router(simulator: Simulator) -> Router {
    Router::new()
        .route("/", get(list).post(add))
        .route("/events", get(events))
        .route("/groups", post(add_group))
        .route("/faults", post(order_fault).delete(clear_faults))
        .route("/files/{file_id}", get(file))
        .route("/{id}/chat", get(chat))
        .route("/{id}/file", post(send_file))
        .route("/{id}/{deed}", post(deed))
        .layer(DefaultBodyLimit::max(52 * 1024 * 1024))
        .with_state(simulator)
}

/// 409 with the reason, when a person wants what cannot be.
fn cannot(reason: impl Into<String>) -> Response {
    (StatusCode::CONFLICT, Json(json!({"error": reason.into()}))).into_response()
}

fn person_object(world: &World, id: i64) -> Value {
    world.people.get(&id).map_or(Value::Null, |person| {
        json!({
            "id": person.id, "first_name": person.first_name, "last_name": person.last_name,
            "username": person.username, "language_code": person.language_code,
            "phone": person.phone, "blocked": person.blocked,
        })
    })
}

async fn list(State(simulator): State<Simulator>) -> Json<Value> {
    Json(simulator.look(|world| {
        let people: Vec<Value> = world
            .people
            .keys()
            .map(|id| person_object(world, *id))
            .collect();
        let groups: Vec<Value> = world
            .groups
            .values()
            .map(|group| json!({"id": group.id, "title": group.title, "members": group.members}))
            .collect();
        let bot = json!({"username": world.bot.username, "first_name": world.bot.first_name});
        json!({"bot": bot, "people": people, "groups": groups})
    }))
}

async fn add(State(simulator): State<Simulator>, Json(person): Json<NewPerson>) -> Json<Value> {
    Json(simulator.change(|world| {
        let id = deeds::add_person(world, person);
        person_object(world, id)
    }))
}

#[derive(Deserialize)]
struct NewGroup {
    title: String,
    members: Vec<i64>,
}

async fn add_group(State(simulator): State<Simulator>, Json(group): Json<NewGroup>) -> Response {
    match simulator.change(|world| deeds::add_group(world, &group.title, &group.members)) {
        Ok(id) => {
            Json(json!({"id": id, "title": group.title, "members": group.members})).into_response()
        }
        Err(reason) => cannot(reason),
    }
}

async fn order_fault(State(simulator): State<Simulator>, Json(fault): Json<Fault>) -> Json<Value> {
    simulator.order_fault(fault);
    Json(json!({"ok": true}))
}

async fn clear_faults(State(simulator): State<Simulator>) -> Json<Value> {
    simulator.clear_faults();
    Json(json!({"ok": true}))
}

#[derive(Deserialize)]
struct Window {
    #[serde(default = "all")]
    limit: usize,
    /// A group to look at instead of the private chat.
    chat: Option<i64>,
}

fn all() -> usize {
    200
}

async fn chat(
    State(simulator): State<Simulator>,
    Path(id): Path<i64>,
    Query(window): Query<Window>,
) -> Response {
    simulator.look(|world| {
        let Some(person) = world.people.get(&id) else { return cannot("there is no such person") };
        let chat_id = window.chat.unwrap_or(id);
        let chat = world.chats.get(&chat_id);
        let count = chat.map_or(0, |chat| chat.messages.len());
        let shown = chat.into_iter().flat_map(|chat| &chat.messages);
        let messages: Vec<Value> = shown
            .skip(count.saturating_sub(window.limit))
            .map(|shown| {
                let mut message = shown.full();
                if shown.by_person && message["from"]["id"] == id {
                    message["out"] = true.into();
                }
                message
            })
            .collect();
        Json(json!({
            "version": world.version,
            "messages": messages,
            "reply_keyboard": chat.and_then(|chat| chat.keyboard.as_ref()).map(|shown| &shown.markup),
            "typing": chat.is_some_and(|chat| chat.typing_until > world.now()),
            "commands": profile::commands_for(world, chat_id, person),
            "blocked": person.blocked,
        }))
        .into_response()
    })
}

/// Everything a person may send with a deed; each deed takes what it needs.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Wish {
    text: String,
    /// A group to do it in instead of the private chat.
    chat: Option<i64>,
    message_id: i64,
    data: String,
    which: String,
    phone: Option<String>,
    payload: Option<String>,
}

async fn deed(
    State(simulator): State<Simulator>,
    Path((id, deed)): Path<(i64, String)>,
    body: Bytes,
) -> Response {
    let wish: Wish = if body.is_empty() {
        Wish::default()
    } else {
        match serde_json::from_slice(&body) {
            Ok(wish) => wish,
            Err(error) => {
                return (
                    StatusCode::BAD_REQUEST,
                    Json(json!({"error": error.to_string()})),
                )
                    .into_response();
            }
        }
    };
    match simulator.change(|world| act(world, id, &deed, wish)) {
        Some(Ok(answer)) => Json(answer).into_response(),
        Some(Err(reason)) => cannot(reason),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Carries a deed out; `None` when there is no such deed.
fn act(world: &mut World, id: i64, deed: &str, wish: Wish) -> Option<Result<Value, String>> {
    let chat = wish.chat.unwrap_or(id);
    let sent = |result: Result<i64, String>| result.map(|message| json!({"message_id": message}));
    let raw = |world: &mut World, fields: Value| {
        let fields = fields.as_object().cloned().unwrap_or_default();
        sent(deeds::send(world, chat, id, fields))
    };
    // Files of these kinds have no bytes; their identifiers are as unique as the update.
    let name = format!("SIMX-{}", world.last_update + 1);
    let file = json!({"file_id": name, "file_unique_id": name, "file_size": 4_096});
    let filed = |more: Value| {
        let mut object = file.clone();
        if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
            object.extend(more);
        }
        object
    };
    Some(match deed {
        "say" if wish.text.trim().is_empty() => Err("there is nothing to say".into()),
        "say" => sent(deeds::say(world, chat, id, &wish.text)),
        "start" => {
            let text = wish.payload.filter(|payload| !payload.is_empty());
            let text = text.map_or_else(|| "/start".into(), |payload| format!("/start {payload}"));
            sent(deeds::say(world, id, id, &text))
        }
        "press" => deeds::press(world, chat, id, wish.message_id, &wish.data)
            .map(|query| json!({"query_id": query})),
        "contact" => {
            let phone = wish.phone.unwrap_or_else(|| "+628120000099".into());
            let contact = match wish.which.as_str() {
                "other" => Contact::OfUser {
                    user_id: 5_999_999_999,
                    phone,
                    first_name: "Teman".into(),
                },
                "unknown" => Contact::NoUserId {
                    phone,
                    first_name: "Teman".into(),
                },
                _ => Contact::Own,
            };
            sent(deeds::share_contact(world, chat, id, &contact))
        }
        "location" => sent(deeds::send(world, chat, id, deeds::location())),
        "sticker" => raw(
            world,
            json!({"sticker": filed(json!({
                "type": "regular", "width": 512, "height": 512, "is_animated": false,
                "is_video": false, "emoji": "👍", "set_name": "simulated",
            }))}),
        ),
        "voice" => raw(
            world,
            json!({"voice": filed(json!({"duration": 3, "mime_type": "audio/ogg"}))}),
        ),
        "poll" => raw(
            world,
            json!({"poll": {
                "id": (world.last_update + 1).to_string(), "question": "Besok jadi?",
                "options": [{"text": "Ya", "voter_count": 0}, {"text": "Tidak", "voter_count": 0}],
                "total_voter_count": 0, "is_closed": false, "is_anonymous": true,
                "type": "regular", "allows_multiple_answers": false,
            }}),
        ),
        "edit" => {
            deeds::edit(world, chat, wish.message_id, &wish.text).map(|()| json!({"ok": true}))
        }
        "block" => standing::set_blocked(world, id, true).map(|()| json!({"ok": true})),
        "unblock" => standing::set_blocked(world, id, false).map(|()| json!({"ok": true})),
        _ => return None,
    })
}

async fn send_file(
    State(simulator): State<Simulator>,
    Path(id): Path<i64>,
    mut form: Multipart,
) -> Response {
    let (mut upload, mut texts) = (None, Map::new());
    while let Ok(Some(part)) = form.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" {
            let file_name = part.file_name().unwrap_or("file.bin").to_owned();
            let mime = part.content_type().map(str::to_owned);
            let Ok(bytes) = part.bytes().await else { break };
            upload = Some(Upload {
                file_name,
                mime,
                bytes: bytes.to_vec(),
            });
        } else if let Ok(text) = part.text().await {
            texts.insert(name, text.into());
        }
    }
    let Some(upload) = upload else {
        return cannot("there is no file");
    };
    let text = |name: &str| texts.get(name).and_then(Value::as_str);
    let picture = files::dimensions(&upload.bytes).filter(|_| text("as") == Some("photo"));
    let chat = text("chat")
        .and_then(|chat| chat.parse().ok())
        .unwrap_or(id);
    let result = simulator.change(|world| {
        let folder = if picture.is_some() {
            "photos"
        } else {
            "documents"
        };
        let file = files::store(&simulator, world, folder, upload)
            .map_err(|refusal| refusal.description)?;
        let mut fields = Map::new();
        match picture {
            Some((width, height)) => {
                fields.insert("photo".into(), files::photo(&file, width, height))
            }
            None => fields.insert("document".into(), files::document(&file)),
        };
        if let Some(caption) = text("caption").filter(|caption| !caption.is_empty()) {
            fields.insert("caption".into(), caption.into());
        }
        deeds::send(world, chat, id, fields)
    });
    match result {
        Ok(message) => Json(json!({"message_id": message})).into_response(),
        Err(reason) => cannot(reason),
    }
}

async fn file(State(simulator): State<Simulator>, Path(id): Path<String>) -> Response {
    match files::by_id(&simulator, &id) {
        Some((file, bytes)) => {
            let name: String = file
                .name
                .chars()
                .filter(|letter| *letter != '"' && !letter.is_control())
                .collect();
            let disposition = format!("inline; filename=\"{name}\"");
            let mut response = ([(header::CONTENT_TYPE, file.mime)], bytes).into_response();
            if let Ok(value) = disposition.parse() {
                response
                    .headers_mut()
                    .insert(header::CONTENT_DISPOSITION, value);
            }
            response
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[derive(Deserialize)]
struct Since {
    since: Option<u64>,
}

/// What happens from version `since` on (from now on without it), one event at a time.
async fn events(
    State(simulator): State<Simulator>,
    Query(since): Query<Since>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let since = since
        .since
        .unwrap_or_else(|| simulator.look(|world| world.version));
    let changed = simulator.changed();
    let stream = futures::stream::unfold(
        (simulator, changed, since),
        |(simulator, mut changed, since)| async move {
            loop {
                changed.borrow_and_update();
                let next = simulator.look(|world| {
                    // Versions grow along the queue, so the first later one is found by halving.
                    let at = world
                        .happenings
                        .partition_point(|happening| happening.version <= since);
                    world.happenings.get(at).cloned()
                });
                if let Some(next) = next {
                    let event = Event::default().json_data(&next).unwrap_or_default();
                    return Some((Ok(event), (simulator, changed, next.version)));
                }
                if changed.changed().await.is_err() {
                    return None;
                }
            }
        },
    );
    Sse::new(stream).keep_alive(KeepAlive::default())
}
