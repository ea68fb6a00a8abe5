//! What a person can send besides words, as the Bot API describes it: every field that teloxide insists on.

use serde_json::{Value, json};

/// The fields of a message for the word in `<…>`; what stands behind a colon is its caption.
pub(crate) fn fields(thing: &str) -> Option<Value> {
    let (kind, caption) = match thing.split_once(": ") {
        Some((kind, caption)) => (kind, Some(caption)),
        None => (thing, None),
    };
    let mut fields = match kind {
        "stiker" => json!({"sticker": {
            "file_id": "sticker-1", "file_unique_id": "s1", "type": "regular", "width": 512, "height": 512,
            "is_animated": false, "is_video": false, "emoji": "👍",
        }}),
        "suara" => json!({"voice": {
            "file_id": "voice-1", "file_unique_id": "v1", "duration": 3, "mime_type": "audio/ogg", "file_size": 9000,
        }}),
        "foto" => json!({"photo": [photo_size()]}),
        "berkas" => json!({"document": {
            "file_id": "document-1", "file_unique_id": "d1", "file_name": "ijazah.pdf",
            "mime_type": "application/pdf", "file_size": 120_000,
        }}),
        "lokasi" => json!({"location": {"latitude": -5.4292, "longitude": 105.2619}}),
        "polling" => json!({"poll": {
            "id": "1", "question": "Jadi ikut?", "options": [{"persistent_id": "0", "text": "Ya", "voter_count": 0}],
            "total_voter_count": 0, "is_closed": false, "is_anonymous": true, "type": "regular",
            "allows_multiple_answers": false,
        }}),
        "dadu" => json!({"dice": {"emoji": "🎲", "value": 4}}),
        "terusan kanal" => json!({
            "forward_origin": {
                "type": "channel", "date": 1_700_000_000, "message_id": 5,
                "chat": {"id": -1_001_234_500_009_i64, "type": "channel", "title": "Kabar Contoh"},
            },
            "photo": [photo_size()],
        }),
        _ => return None,
    };
    if let Some(caption) = caption {
        fields["caption"] = json!(caption);
    }
    Some(fields)
}

/// One picture of an album; all of one album share its id.
pub(crate) fn album_photo(album: &str) -> Value {
    json!({"media_group_id": album, "photo": [photo_size()]})
}

fn photo_size() -> Value {
    json!({"file_id": "photo-1", "file_unique_id": "p1", "width": 90, "height": 60, "file_size": 1200})
}
