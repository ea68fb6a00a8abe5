//! Messages with files: a picture, a document, a video, a voice message, music, an album.
use serde_json::{Map, Value, json};

use super::super::markup::{self};
use super::super::model::StoredFile;
use super::super::refusal::Refusal;
use super::Context;
use super::files;
use super::sending::{caption, deliver, pace, place, put_text, reply_target};

/// Bytes a picture may have; other files may have five times as many.
const PHOTO_LIMIT: usize = 10 * 1024 * 1024;
const FILE_LIMIT: usize = 50 * 1024 * 1024;

/// What a file is sent as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Photo,
    Document,
    Video,
    Voice,
    Audio,
}

impl Kind {
    /// The parameter with the file, and the field of the message.
    fn name(self) -> &'static str {
        match self {
            Kind::Photo => "photo",
            Kind::Document => "document",
            Kind::Video => "video",
            Kind::Voice => "voice",
            Kind::Audio => "audio",
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Kind::Photo => "photos",
            Kind::Document => "documents",
            Kind::Video => "videos",
            Kind::Voice => "voice",
            Kind::Audio => "music",
        }
    }

    fn of(name: &str) -> Option<Self> {
        [Kind::Photo, Kind::Document, Kind::Video, Kind::Audio]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

pub(crate) fn send(call: &mut Context<'_>, kind: Kind) -> Result<String, Refusal> {
    let caption = caption(call.parameters)?;
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let chat = call.open_chat()?;
    let given = call.text(kind.name()).map(str::to_owned);
    let given = given.or_else(|| {
        call.uploads
            .contains_key(kind.name())
            .then(|| format!("attach://{}", kind.name()))
    });
    let file = attached(call, kind, given.as_deref(), call.parameters)?;
    let mut content = Map::new();
    content.insert(kind.name().into(), file);
    put_text(&mut content, "caption", caption);
    deliver(call, chat, content, markup)
}

/// The file of a message, uploaded now or known by its identifier.
fn attached(
    call: &mut Context<'_>,
    kind: Kind,
    given: Option<&str>,
    details: &Map<String, Value>,
) -> Result<Value, Refusal> {
    let Some(given) = given.filter(|given| !given.is_empty()) else {
        return Err(Refusal::bad(format!(
            "there is no {} in the request",
            kind.name()
        )));
    };
    let Some(part) = given.strip_prefix("attach://") else {
        let known = call.world.files.get(given).cloned();
        let file = known.ok_or_else(|| {
            Refusal::bad("wrong remote file identifier specified: Wrong character in the string")
        })?;
        if (kind == Kind::Photo) != (file.folder == "photos") {
            return Err(Refusal::bad(format!(
                "can't use file of type {} as {}",
                type_name(&file.folder),
                type_name(kind.folder())
            )));
        }
        return describe(call, kind, &file, None, details);
    };
    let Some(upload) = call.uploads.remove(part) else {
        return Err(Refusal::bad(format!(
            "there is no {} in the request",
            kind.name()
        )));
    };
    let limit = if kind == Kind::Photo {
        PHOTO_LIMIT
    } else {
        FILE_LIMIT
    };
    if upload.bytes.len() > limit {
        return Err(Refusal::new(413, "Request Entity Too Large"));
    }
    let size = files::dimensions(&upload.bytes);
    if kind == Kind::Photo {
        let Some((width, height)) = size else {
            return Err(Refusal::bad("IMAGE_PROCESS_FAILED"));
        };
        let (long, short) = (width.max(height), width.min(height));
        if width + height > 10_000 || short == 0 || long > 20 * short {
            return Err(Refusal::bad("PHOTO_INVALID_DIMENSIONS"));
        }
    }
    let file = files::store(call.simulator, call.world, kind.folder(), upload)?;
    describe(call, kind, &file, size, details)
}

/// What the server calls the files of a folder.
fn type_name(folder: &str) -> &'static str {
    match folder {
        "photos" => "Photo",
        "videos" => "Video",
        "voice" => "VoiceNote",
        "music" => "Audio",
        _ => "Document",
    }
}

/// What the message tells about its file.
fn describe(
    call: &Context<'_>,
    kind: Kind,
    file: &StoredFile,
    size: Option<(u32, u32)>,
    details: &Map<String, Value>,
) -> Result<Value, Refusal> {
    let number = |name: &str| details.get(name).and_then(Value::as_i64).unwrap_or(0);
    Ok(match kind {
        Kind::Photo => {
            let size = size.or_else(|| earlier_size(call, &file.file_id));
            let (width, height) = size.ok_or_else(|| Refusal::bad("IMAGE_PROCESS_FAILED"))?;
            files::photo(file, width, height)
        }
        Kind::Document => {
            let mut document = files::document(file);
            let size = size.or_else(|| earlier_size(call, &file.file_id));
            if let Some((width, height)) = size {
                document["thumbnail"] = files::thumbnail(file, width, height);
            }
            document
        }
        Kind::Video => {
            let mut video = files::document(file);
            video["duration"] = number("duration").into();
            video["width"] = number("width").into();
            video["height"] = number("height").into();
            video
        }
        Kind::Voice => json!({
            "duration": number("duration"), "mime_type": "audio/ogg", "file_id": file.file_id,
            "file_unique_id": file.unique_id, "file_size": file.size,
        }),
        Kind::Audio => {
            let mut audio = files::document(file);
            audio["duration"] = number("duration").into();
            for name in ["performer", "title"] {
                if let Some(value) = details.get(name) {
                    audio[name] = value.clone();
                }
            }
            audio
        }
    })
}

/// The size of a picture that is sent again, from its bytes in memory or on disk.
fn earlier_size(call: &Context<'_>, id: &str) -> Option<(u32, u32)> {
    let shared = &call.simulator.shared;
    match &shared.files {
        Some(path) => files::dimensions(&std::fs::read(path.join(id)).ok()?),
        None => files::in_memory(call.simulator, id).and_then(|bytes| files::dimensions(&bytes)),
    }
}

/// Two to ten files as one album; one alone is sent as it is.
pub(crate) fn send_group(call: &mut Context<'_>) -> Result<String, Refusal> {
    let media = call
        .parameters
        .get("media")
        .and_then(Value::as_array)
        .cloned();
    let media = media.unwrap_or_default();
    if media.is_empty() {
        return Err(Refusal::bad("there are no messages to send"));
    }
    if media.len() > 10 {
        return Err(Refusal::bad("too many messages to send as an album"));
    }
    let chat = call.open_chat()?;
    let documents = media
        .iter()
        .filter(|item| item["type"] == "document")
        .count();
    if documents != 0 && documents != media.len() {
        return Err(Refusal::bad(
            "document can't be mixed with other media types",
        ));
    }
    let mut contents = Vec::new();
    let album = call.world.version.to_string();
    for item in &media {
        let Some(details) = item.as_object() else {
            continue;
        };
        let Some(kind) = Kind::of(item["type"].as_str().unwrap_or("")) else {
            return Err(Refusal::bad("media type is not simulated"));
        };
        let caption = caption(details)?;
        let file = attached(call, kind, item["media"].as_str(), details)?;
        let mut content = Map::new();
        content.insert(kind.name().into(), file);
        if media.len() > 1 {
            content.insert("media_group_id".into(), album.as_str().into());
        }
        put_text(&mut content, "caption", caption);
        contents.push(content);
    }
    let reply = reply_target(call, chat)?;
    pace(call, chat, u32::try_from(contents.len()).unwrap_or(10))?;
    let sent: Vec<String> = contents
        .into_iter()
        .map(|content| place(call, chat, content, None, reply.clone()))
        .collect();
    Ok(format!("[{}]", sent.join(",")))
}
