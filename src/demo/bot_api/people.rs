//! The made-up people and everything they can do to the bot.
//!
//! The methods of [`Simulator`] here are for tests: what cannot be (an unknown chat, a message that never was) panics with
//! the reason. The HTTP side calls the same deeds and answers with the reason instead.
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Simulator;
use super::deeds;
use super::journal::Record;
use super::model::{Shown, Standing};
use super::standing;
use super::world::World;

/// A person to add. Without an identifier they get the next free one.
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
    /// They wrote to the bot before, so that it may write to them.
    #[serde(default)]
    pub started: bool,
}

/// A card that somebody shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// The sharer's own, as the share button of a keyboard sends it.
    Own,
    /// Of another user of Telegram.
    OfUser {
        user_id: i64,
        phone: String,
        first_name: String,
    },
    /// From the address book: the number belongs to nobody Telegram knows.
    NoUserId { phone: String, first_name: String },
    /// A message of the user with their own card, forwarded by the sharer.
    ForwardedFrom {
        user_id: i64,
        phone: String,
        first_name: String,
    },
}

/// What pressing a label did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// An inline button: the identifier of the callback query.
    Query(String),
    /// A button of the reply keyboard: the message with its text.
    Said(i64),
    /// A button that asks for the contact: the message with the card.
    SharedContact(i64),
    /// A button that asks for the place: the message with it.
    SharedLocation(i64),
    /// A button with an address, which is opened and tells the bot nothing.
    OpenedUrl(String),
}

impl Simulator {
    /// Adds a person, or replaces the one with the same identifier; they have written to the bot only if it says so.
    pub fn add_person(&self, person: NewPerson) -> i64 {
        self.change(|world| deeds::add_person(world, person))
    }

    /// Adds a group of people who exist, with the bot in it, which the bot is told.
    pub fn add_group(&self, title: &str, members: &[i64]) -> i64 {
        self.expect(|world| deeds::add_group(world, title, members))
    }

    /// Sends a text, with the entities the real server finds in it; returns the message's identifier.
    /// A person who had blocked the bot takes the block away by writing.
    pub fn say(&self, chat: i64, from: i64, text: &str) -> i64 {
        self.expect(|world| deeds::say(world, chat, from, text))
    }

    /// Sends a message with arbitrary fields: `{"sticker": …}`, `{"voice": …}`, `{"forward_origin": …, "text": …}`.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "tests build the fields on the spot"
    )]
    pub fn send_raw(&self, chat: i64, from: i64, fields: Value) -> i64 {
        let fields = fields.as_object().cloned().unwrap_or_default();
        self.expect(|world| deeds::send(world, chat, from, fields))
    }

    #[allow(
        clippy::needless_pass_by_value,
        reason = "tests build the card on the spot"
    )]
    pub fn share_contact(&self, chat: i64, from: i64, contact: Contact) -> i64 {
        self.expect(|world| deeds::share_contact(world, chat, from, &contact))
    }

    /// Presses an inline button by its data, whether or not the message still shows it; returns the query's identifier.
    pub fn press(&self, chat: i64, from: i64, message_id: i64, data: &str) -> String {
        self.expect(|world| deeds::press(world, chat, from, message_id, data))
    }

    /// Presses the newest visible button with this label, inline or of the reply keyboard.
    ///
    /// # Errors
    /// When no such button is to be seen, or it does what is not simulated.
    pub fn press_label(&self, chat: i64, from: i64, label: &str) -> Result<Pressed, String> {
        self.change(|world| deeds::press_label(world, chat, from, label))
    }

    /// A person edits their message.
    pub fn edit(&self, chat: i64, message_id: i64, text: &str) {
        self.expect(|world| deeds::edit(world, chat, message_id, text));
    }

    pub fn block(&self, person: i64) {
        self.expect(|world| standing::set_blocked(world, person, true));
    }

    pub fn unblock(&self, person: i64) {
        self.expect(|world| standing::set_blocked(world, person, false));
    }

    /// The person deletes their account; the bot is not told.
    pub fn deactivate(&self, person: i64) {
        self.expect(|world| {
            let mut person = deeds::known(world, person)?;
            person.deactivated = true;
            world.commit(Record::Person(person));
            Ok(())
        });
    }

    /// Throws the bot out of a group, which it is told.
    pub fn kick(&self, group: i64) {
        self.change(|world| {
            let by = deeds::first_member(world, group);
            standing::set_standing(world, group, &by, Standing::Kicked);
        });
    }

    /// The messages of a chat, oldest first: Bot API messages with `edits` when edited, `deleted` when deleted (their
    /// content is gone), and `reply_keyboard` with the reply markup they were sent with.
    pub fn messages(&self, chat: i64) -> Vec<Value> {
        self.look(|world| {
            let messages = world.chats.get(&chat).map(|chat| chat.messages.iter());
            messages.into_iter().flatten().map(Shown::full).collect()
        })
    }

    /// The newest messages of a chat, oldest first, as [`Simulator::messages`] tells them.
    pub fn newest(&self, chat: i64, count: usize) -> Vec<Value> {
        self.look(|world| {
            let Some(chat) = world.chats.get(&chat) else {
                return Vec::new();
            };
            let skipped = chat.messages.len().saturating_sub(count);
            chat.messages
                .iter()
                .skip(skipped)
                .map(Shown::full)
                .collect()
        })
    }

    /// How many messages a chat has and how often any of them was edited: whether there is news, without copying any.
    pub fn glance(&self, chat: i64) -> (usize, u32) {
        self.look(|world| {
            let messages = world.chats.get(&chat).map(|chat| chat.messages.iter());
            let edits = |sum, shown: &Shown| sum + u64::from(shown.edits);
            let messages = messages.into_iter().flatten();
            let (count, edits) =
                messages.fold((0, 0), |(count, sum), shown| (count + 1, edits(sum, shown)));
            (count, u32::try_from(edits).unwrap_or(u32::MAX))
        })
    }

    /// The reply keyboard that a chat shows, as the bot sent it.
    pub fn reply_keyboard(&self, chat: i64) -> Option<Value> {
        self.look(|world| {
            world
                .chats
                .get(&chat)?
                .keyboard
                .as_ref()
                .map(|shown| shown.markup.clone())
        })
    }

    /// What the bot answered to a press: `text`, `show_alert`, perhaps `url`. `None` until it answers.
    pub fn press_answer(&self, query_id: &str) -> Option<Value> {
        self.look(|world| world.queries.get(query_id)?.answer.clone())
    }

    fn expect<R>(&self, writer: impl FnOnce(&mut World) -> Result<R, String>) -> R {
        match self.change(writer) {
            Ok(result) => result,
            Err(reason) => panic!("the simulator cannot do this: {reason}"),
        }
    }
}
