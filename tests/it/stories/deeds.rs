//! What people do on the stage: they write, press and send.

use pencaker::demo::bot_api::{Contact, Pressed};
use serde_json::Value;

use super::stage::Stage;
use super::things;

impl Stage {
    pub(crate) fn say(&mut self, who: &str, group: Option<&str>, text: &str) {
        let (chat, from) = self.chat(who, group);
        let message = self.simulator.say(chat, from, text);
        self.sent(who, chat, message);
        self.texts.entry(chat).or_insert((message, message)).1 = message;
    }

    /// Presses a button by its label.
    pub(crate) fn press(
        &mut self,
        who: &str,
        group: Option<&str>,
        label: &str,
        oldest: bool,
    ) -> Result<(), String> {
        let (chat, from) = self.chat(who, group);
        if oldest {
            let messages = self.simulator.messages(chat);
            let found = messages
                .iter()
                .find_map(|message| Some((message, button(message, label)?)));
            let (message, data) =
                found.ok_or_else(|| format!("no message has a button [{label}]"))?;
            let id = message["message_id"].as_i64().unwrap();
            self.press_data(chat, from, id, &data);
            return Ok(());
        }
        match self
            .simulator
            .press_label(chat, from, label)
            .map_err(|why| format!("{why}; {}", self.labels(chat)))?
        {
            Pressed::Query(query) => {
                self.names.queries.insert(query, chat);
            }
            Pressed::Said(message)
            | Pressed::SharedContact(message)
            | Pressed::SharedLocation(message) => {
                self.sent(who, chat, message);
            }
            Pressed::OpenedUrl(_) => {}
        }
        Ok(())
    }

    fn press_data(&mut self, chat: i64, from: i64, message: i64, data: &str) {
        let query = self.simulator.press(chat, from, message, data);
        self.names.queries.insert(query, chat);
    }

    /// The labels that the newest messages of a chat show, for whoever wrote the wrong one.
    fn labels(&self, chat: i64) -> String {
        let messages = self.simulator.messages(chat);
        let newest = messages
            .iter()
            .rev()
            .find(|message| message["reply_markup"]["inline_keyboard"].is_array());
        let rows = newest.map(|message| message["reply_markup"]["inline_keyboard"].to_string());
        format!("the newest keyboard is {}", rows.unwrap_or_default())
    }

    /// Does what stands in `<…>`.
    pub(crate) fn thing(
        &mut self,
        who: &str,
        group: Option<&str>,
        thing: &str,
    ) -> Result<(), String> {
        if thing == "tautan" || thing == "tautan pertama" {
            return self.open_link(who, thing == "tautan pertama");
        }
        let (chat, from) = self.chat(who, group);
        let phone = |id: i64| format!("62812000000{}", id - 990);
        let contact = match thing {
            "kontak sendiri" => Some(Contact::Own),
            "kontak orang lain" => Some(Contact::OfUser {
                user_id: 7777,
                phone: "6281200000055".to_owned(),
                first_name: "Orang Lain".to_owned(),
            }),
            "kontak tanpa akun" => Some(Contact::NoUserId {
                phone: "6281200000055".to_owned(),
                first_name: "Tanpa Akun".to_owned(),
            }),
            "kontak teruskan" => Some(Contact::ForwardedFrom {
                user_id: from,
                phone: phone(from),
                first_name: who.to_owned(),
            }),
            _ => None,
        };
        if let Some(contact) = contact {
            let message = self.simulator.share_contact(chat, from, contact);
            self.sent(who, chat, message);
            return Ok(());
        }
        if let Some(text) = thing.strip_prefix("edit: ") {
            let message = self
                .texts
                .get(&chat)
                .ok_or("nothing was written that could be edited")?
                .1;
            self.simulator.edit(chat, message, text);
            return Ok(());
        }
        if let Some(text) = thing.strip_prefix("edit pertama: ") {
            let message = self
                .texts
                .get(&chat)
                .ok_or("nothing was written that could be edited")?
                .0;
            self.simulator.edit(chat, message, text);
            return Ok(());
        }
        if let Some(data) = thing.strip_prefix("tekan ") {
            let messages = self.simulator.messages(chat);
            let newest = messages
                .iter()
                .rev()
                .find(|message| message["from"]["is_bot"] == true);
            let id = newest
                .and_then(|message| message["message_id"].as_i64())
                .ok_or("the bot has said nothing yet")?;
            self.press_data(chat, from, id, data);
            return Ok(());
        }
        if let Some(count) = thing
            .strip_prefix("album ")
            .and_then(|rest| rest.strip_suffix(" foto"))
        {
            self.albums += 1;
            let album = format!("album-{}", self.albums);
            for _ in 0..count.parse::<usize>().map_err(|_| "how many pictures?")? {
                let message = self
                    .simulator
                    .send_raw(chat, from, things::album_photo(&album));
                self.sent(who, chat, message);
            }
            return Ok(());
        }
        let fields = things::fields(thing).ok_or_else(|| format!("nobody can send <{thing}>"))?;
        let message = self.simulator.send_raw(chat, from, fields);
        self.sent(who, chat, message);
        Ok(())
    }
}

/// The data of an inline button with this label.
fn button(message: &Value, label: &str) -> Option<String> {
    let rows = message["reply_markup"]["inline_keyboard"].as_array()?;
    let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
    let button = buttons.find(|button| button["text"] == label)?;
    button["callback_data"].as_str().map(str::to_owned)
}
