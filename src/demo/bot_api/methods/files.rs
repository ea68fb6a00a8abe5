//! Files: their bytes beside the journal or in memory, their identifiers, and what the server tells about them.
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, PoisonError};

use serde_json::{Value, json};

use super::super::Simulator;
use super::super::journal::Record;
use super::super::model::StoredFile;
use super::super::refusal::Refusal;
use super::super::world::World;
use super::Context;

/// Bytes of files kept in memory when there is no journal; beyond that the oldest files are emptied.
const MEMORY_LIMIT: usize = 128 * 1024 * 1024;
/// Bytes beyond which `getFile` refuses.
const DOWNLOAD_LIMIT: usize = 20 * 1024 * 1024;

/// A file as it came in a multipart body.
pub(crate) struct Upload {
    pub(crate) file_name: String,
    pub(crate) mime: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

/// Bytes by file identifier.
#[derive(Default)]
pub(crate) struct Memory {
    files: HashMap<String, Arc<[u8]>>,
    order: VecDeque<String>,
    size: usize,
}

impl Memory {
    fn keep(&mut self, id: &str, bytes: Vec<u8>) {
        self.size += bytes.len();
        self.files.insert(id.into(), bytes.into());
        self.order.push_back(id.into());
        while self.size > MEMORY_LIMIT
            && let Some(oldest) = self.order.pop_front()
        {
            self.size -= self.files.remove(&oldest).map_or(0, |bytes| bytes.len());
        }
    }
}

/// Stores a file and returns what is known of it.
pub(crate) fn store(
    simulator: &Simulator,
    world: &mut World,
    folder: &str,
    upload: Upload,
) -> Result<StoredFile, Refusal> {
    if upload.bytes.is_empty() {
        return Err(Refusal::bad("file must be non-empty"));
    }
    let number = world.last_file + 1;
    let mime = upload
        .mime
        .filter(|mime| mime != "application/octet-stream" && !mime.is_empty())
        .unwrap_or_else(|| mime_of(&upload.file_name).into());
    let bot = world.bot.id;
    let file = StoredFile {
        number,
        file_id: format!("SIM{}-{bot}-{number:06}", &folder[..1].to_ascii_uppercase()),
        unique_id: format!("SIMU{number:06}"),
        folder: folder.into(),
        name: upload.file_name,
        mime,
        size: upload.bytes.len(),
    };
    if let Some(path) = &simulator.shared.files {
        if let Err(error) = std::fs::write(path.join(&file.file_id), &upload.bytes) {
            tracing::error!(%error, "the simulator cannot store a file");
            return Err(Refusal::new(500, "Internal Server Error"));
        }
    } else {
        let memory = &mut simulator
            .shared
            .bytes
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        memory.keep(&file.file_id, upload.bytes);
    }
    world.commit(Record::File(file.clone()));
    Ok(file)
}

fn mime_of(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "json" => "application/json",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "mp4" => "video/mp4",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" => "audio/ogg",
        "ics" => "text/calendar",
        _ => "application/octet-stream",
    }
}

/// A file by its identifier, with its bytes.
pub(crate) fn by_id(simulator: &Simulator, id: &str) -> Option<(StoredFile, Vec<u8>)> {
    let file = simulator.look(|world| world.files.get(id).cloned())?;
    let bytes = match &simulator.shared.files {
        Some(path) => std::fs::read(path.join(&file.file_id)).ok()?,
        None => in_memory(simulator, id)?.to_vec(),
    };
    Some((file, bytes))
}

/// A file by the path that `getFile` told.
pub(crate) fn by_path(simulator: &Simulator, path: &str) -> Option<(StoredFile, Vec<u8>)> {
    let id = simulator.look(|world| {
        world
            .files
            .values()
            .find(|file| file.path() == path)
            .map(|file| file.file_id.clone())
    })?;
    by_id(simulator, &id)
}

pub(crate) fn get_file(call: &mut Context<'_>) -> Result<String, Refusal> {
    let id = call.text("file_id").unwrap_or("");
    let Some(file) = call.world.files.get(id) else {
        return Err(Refusal::bad(
            "wrong file_id or the file is temporarily unavailable",
        ));
    };
    if file.size > DOWNLOAD_LIMIT {
        return Err(Refusal::bad("file is too big"));
    }
    Ok(json!({
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path(),
    })
    .to_string())
}

/// The Bot API `Document`.
pub(crate) fn document(file: &StoredFile) -> Value {
    json!({
        "file_name": file.name,
        "mime_type": file.mime,
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
    })
}

/// The Bot API array of `PhotoSize`; the picture in its own size.
pub(crate) fn photo(file: &StoredFile, width: u32, height: u32) -> Value {
    json!([{
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "width": width,
        "height": height,
    }])
}

/// The `PhotoSize` that the server makes of a file that is a picture: at most 320 wide and high. Here it is the file itself.
pub(crate) fn thumbnail(file: &StoredFile, width: u32, height: u32) -> Value {
    let longest = width.max(height).max(1);
    let shrunk = |side: u32| (side * 320 / longest.max(320)).max(1);
    let mut size = photo(file, shrunk(width), shrunk(height))[0].take();
    size["file_unique_id"] = format!("{}t", file.unique_id).into();
    size
}

/// Width and height of a PNG, JPEG or GIF.
pub(crate) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let big = |at: usize| {
        Some(u32::from(u16::from_be_bytes([
            *bytes.get(at)?,
            *bytes.get(at + 1)?,
        ])))
    };
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(((big(16)? << 16) + big(18)?, (big(20)? << 16) + big(22)?));
    }
    if bytes.starts_with(b"GIF8") {
        return Some((u32::from(*bytes.get(6)?), u32::from(*bytes.get(8)?)));
    }
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    // A JPEG is a chain of segments; the frame header among them holds the size.
    let mut at = 2;
    while *bytes.get(at)? == 0xff {
        let marker = *bytes.get(at + 1)?;
        if (0xc0..=0xcf).contains(&marker) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return Some((big(at + 7)?, big(at + 5)?));
        }
        at += 2 + usize::try_from(big(at + 2)?).ok()?;
    }
    None
}

/// Bytes kept in memory, for whoever already holds the lock of the world.
pub(crate) fn in_memory(simulator: &Simulator, id: &str) -> Option<Arc<[u8]>> {
    let memory = simulator
        .shared
        .bytes
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    memory.files.get(id).cloned()
}
