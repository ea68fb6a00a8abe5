//! What an update is: pure leaves that the tree of the front hall hangs together.
//!
//! A leaf returns `None` for what is not for us: channel posts, anonymous admins (they must never become a person or a
//! member of staff), other bots' commands, service messages, and everything in a group that does not call us by name.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the tree hands its leaves whole values"
)]

use std::ops::Deref;
use std::sync::Arc;

use teloxide::types::{
    CallbackQuery, Chat, ChatMember, ChatMemberKind, ChatMemberUpdated, Me, MediaKind, Message,
    MessageKind, Update, UpdateKind, User,
};

use crate::flows::event::{Attachment, Command, ContactOwner, Event, File, Incoming, Place};
use crate::flows::press::Press;

/// Accounts that stand for something else than a person: Telegram's service notices, anonymous group admins, channels.
const STAND_INS: [u64; 3] = [777_000, 1_087_968_824, 136_817_688];

/// The longest payload of a link, and the longest rest of a command that is kept.
const LONGEST_PAYLOAD: usize = 64;

/// An update as it goes through the tree; a clone copies no word of it.
#[derive(Debug, Clone, Default)]
pub struct Arrived {
    /// Telegram's number of the update.
    pub update: i64,
    what: What,
}

#[derive(Debug, Clone, Default)]
enum What {
    Pressed(Arc<CallbackQuery>),
    Said(Arc<Message>),
    Edited(Arc<Message>),
    Changed(Arc<ChatMemberUpdated>),
    #[default]
    Nothing,
}

impl Arrived {
    /// What there is in an update for us.
    pub fn of(update: Update) -> Arrived {
        let what = match update.kind {
            UpdateKind::CallbackQuery(query) => What::Pressed(Arc::new(query)),
            UpdateKind::Message(message) => What::Said(Arc::new(message)),
            UpdateKind::EditedMessage(message) => What::Edited(Arc::new(message)),
            UpdateKind::MyChatMember(member) => What::Changed(Arc::new(member)),
            _ => What::Nothing,
        };
        let update = i64::from(update.id.0);
        Arrived { update, what }
    }

    /// A new message.
    pub fn said(self) -> Option<Heard> {
        let (update, What::Said(message)) = (self.update, self.what) else {
            return None;
        };
        Some(Heard { update, message })
    }

    /// An edited message.
    pub fn edited(self) -> Option<Heard> {
        let (update, What::Edited(message)) = (self.update, self.what) else {
            return None;
        };
        Some(Heard { update, message })
    }
}

/// A message, new or edited, and the number of its update.
#[derive(Debug, Clone)]
pub struct Heard {
    /// Telegram's number of the update.
    pub update: i64,
    message: Arc<Message>,
}

impl Deref for Heard {
    type Target = Message;

    fn deref(&self) -> &Message {
        &self.message
    }
}

/// An event's surroundings: everything of an [`Incoming`] but the event.
#[derive(Debug, Clone)]
pub struct Envelope {
    chat: i64,
    place: Place,
    user: i64,
    app_language: Option<String>,
    message: Option<i64>,
    album: Option<String>,
    query: Option<String>,
}

impl Envelope {
    /// The envelope with its event.
    pub fn with(self, event: Event) -> Incoming {
        Incoming {
            chat: self.chat,
            place: self.place,
            user: self.user,
            app_language: self.app_language,
            message: self.message,
            album: self.album,
            query: self.query,
            event,
        }
    }
}

/// The envelope of a message that a person wrote; also of an edited one.
pub fn message_envelope(message: Heard) -> Option<Envelope> {
    let user = person(message.from.as_ref()?)?;
    if message.sender_chat.is_some() {
        return None;
    }
    Some(Envelope {
        chat: message.chat.id.0,
        place: place(&message.chat)?,
        user: user.0,
        app_language: user.1,
        message: Some(i64::from(message.id.0)),
        album: message.media_group_id().map(|id| id.0.clone()),
        query: None,
    })
}

/// A group that became a supergroup; whoever caused it does not matter.
pub fn migration(message: Heard) -> Option<Incoming> {
    let new = message.migrate_to_chat_id()?.0;
    let chat = message.chat.id.0;
    let envelope = Envelope {
        chat,
        place: place(&message.chat)?,
        user: chat,
        app_language: None,
        message: None,
        album: None,
        query: None,
    };
    Some(envelope.with(Event::MovedTo(new)))
}

/// A command, ours or not. In a group a strange word is left to the bot it is for.
pub fn command(message: Heard, me: Me) -> Option<Event> {
    let text = message.text()?;
    let rest = text.strip_prefix('/')?;
    let (call, payload) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let (word, named) = match call.split_once('@') {
        Some((word, name)) => (word, Some(name)),
        None => (call, None),
    };
    let own_name = me.user.username.as_deref().unwrap_or_default();
    let for_another = named.is_some_and(|name| !name.eq_ignore_ascii_case(own_name));
    let in_group = place(&message.chat)? == Place::Group;
    match Command::from_word(word) {
        Some(command) if !for_another => Some(Event::Command {
            command,
            payload: payload_of(command, payload.trim()),
        }),
        _ if in_group && (for_another || named.is_none()) => None,
        _ => Some(Event::UnknownCommand),
    }
}

/// The payload of a link is at most 64 of A–Z a–z 0–9 _ -; anything else came from no link of ours and is dropped.
fn payload_of(command: Command, payload: &str) -> String {
    let from_a_link = payload.len() <= LONGEST_PAYLOAD
        && payload
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    match command {
        Command::Start if !from_a_link => String::new(),
        Command::Start => payload.to_owned(),
        _ => payload.chars().take(LONGEST_PAYLOAD).collect(),
    }
}

/// Typed words; not in groups.
pub fn words(message: Heard) -> Option<Event> {
    let text = message.text().filter(|text| !text.starts_with('/'))?;
    privately(&message).then(|| Event::Text(text.to_owned()))
}

/// A shared contact: the sender's own only when Telegram proves it by the account id and nobody passed it on.
pub fn contact(message: Heard) -> Option<Event> {
    let contact = message.contact()?;
    if !privately(&message) {
        return None;
    }
    let sender = message.from.as_ref().map(|user| user.id);
    let own = contact.user_id.is_some()
        && contact.user_id == sender
        && message.forward_origin().is_none();
    Some(Event::Contact {
        phone: contact.phone_number.clone(),
        owner: if own {
            ContactOwner::Sender
        } else {
            ContactOwner::Other
        },
    })
}

/// A document or a picture, of which Telegram made several sizes: the largest.
pub fn document(message: Heard) -> Option<Event> {
    let MessageKind::Common(common) = &message.kind else {
        return None;
    };
    let size = |bytes: u32| (bytes > 0).then_some(u64::from(bytes));
    let file = match &common.media_kind {
        MediaKind::Document(sent) => {
            let file = &sent.document;
            File {
                id: file.file.id.0.clone(),
                name: file.file_name.clone(),
                size: size(file.file.size),
                mime: file.mime_type.as_ref().map(ToString::to_string),
                picture: false,
                caption: sent.caption.clone(),
            }
        }
        MediaKind::Photo(sent) => {
            let largest = sent
                .photo
                .iter()
                .max_by_key(|one| (one.width, one.height))?;
            File {
                id: largest.file.id.0.clone(),
                name: None,
                size: size(largest.file.size),
                mime: None,
                picture: true,
                caption: sent.caption.clone(),
            }
        }
        _ => return None,
    };
    privately(&message).then_some(Event::Document(file))
}

/// Whatever else a person can send; service messages are nobody's words and get no answer.
pub fn attachment(message: Heard) -> Option<Event> {
    let kind = match &message.kind {
        MessageKind::Common(common) => match &common.media_kind {
            MediaKind::Sticker(_) => Attachment::Sticker,
            MediaKind::Voice(_) | MediaKind::VideoNote(_) => Attachment::Voice,
            MediaKind::Animation(_)
            | MediaKind::Audio(_)
            | MediaKind::Video(_)
            | MediaKind::PaidMedia(_) => Attachment::File,
            MediaKind::Location(_) | MediaKind::Venue(_) => Attachment::Location,
            MediaKind::Game(_)
            | MediaKind::Poll(_)
            | MediaKind::Checklist(_)
            | MediaKind::Story(_) => Attachment::Something,
            MediaKind::Text(_)
            | MediaKind::Contact(_)
            | MediaKind::Document(_)
            | MediaKind::Photo(_)
            | MediaKind::Migration(_) => return None,
        },
        // A message whose content teloxide does not know arrives empty: it gets an answer all the same.
        MessageKind::Dice(_) | MessageKind::Empty {} => Attachment::Something,
        _ => return None,
    };
    privately(&message).then_some(Event::Other(kind))
}

/// An edited message of a private chat.
pub fn edited(message: Heard) -> Option<Event> {
    privately(&message).then_some(Event::Edited)
}

/// A pressed button. A message too old to be edited is left out, so that the answer is sent as a new one.
pub fn press(arrived: Arrived) -> Option<Incoming> {
    let What::Pressed(query) = arrived.what else {
        return None;
    };
    let carrier = query.message.as_ref()?;
    let user = person(&query.from)?;
    let envelope = Envelope {
        chat: carrier.chat().id.0,
        place: place(carrier.chat())?,
        user: user.0,
        app_language: user.1,
        message: query
            .regular_message()
            .map(|message| i64::from(message.id.0)),
        album: None,
        query: Some(query.id.0.clone()),
    };
    Some(envelope.with(Event::Press(query.data.as_deref().and_then(Press::decode))))
}

/// The bot was blocked or removed, unblocked or added.
pub fn membership(arrived: Arrived) -> Option<Incoming> {
    let What::Changed(update) = arrived.what else {
        return None;
    };
    let event = match (
        present(&update.old_chat_member),
        present(&update.new_chat_member),
    ) {
        (_, false) => Event::Left,
        (false, true) => Event::Returned,
        // Promoted, restricted: still here.
        (true, true) => return None,
    };
    let place = place(&update.chat)?;
    let envelope = Envelope {
        chat: update.chat.id.0,
        place,
        user: signed(update.from.id.0),
        app_language: update.from.language_code.clone(),
        message: None,
        album: None,
        query: None,
    };
    Some(envelope.with(event))
}

fn present(member: &ChatMember) -> bool {
    match &member.kind {
        ChatMemberKind::Owner(_) | ChatMemberKind::Administrator(_) | ChatMemberKind::Member(_) => {
            true
        }
        ChatMemberKind::Restricted(restricted) => restricted.is_member,
        ChatMemberKind::Left | ChatMemberKind::Banned(_) => false,
    }
}

fn place(chat: &Chat) -> Option<Place> {
    if chat.is_private() {
        Some(Place::Private)
    } else if chat.is_group() || chat.is_supergroup() {
        Some(Place::Group)
    } else {
        None
    }
}

fn privately(message: &Message) -> bool {
    message.chat.is_private()
}

/// A person's account id and app language; `None` for bots and stand-ins.
fn person(user: &User) -> Option<(i64, Option<String>)> {
    if user.is_bot || STAND_INS.contains(&user.id.0) {
        return None;
    }
    Some((signed(user.id.0), user.language_code.clone()))
}

/// Telegram's ids have at most 52 bits.
fn signed(id: u64) -> i64 {
    i64::try_from(id).unwrap_or(i64::MAX)
}

#[cfg(test)]
#[path = "recognise_tests.rs"]
mod tests;
