//! Invitations on the stage: the link that the bot showed, and people who come into a story as staff.

use super::stage::{STAFF, Stage};

/// With which the link of an invitation begins.
const LINK: &str = "?start=";

/// Of what links speak: an invitation of staff, a confirmation of work.
const KINDS: [&str; 2] = ["u_", "k_"];

/// Letters of chance behind it.
const CHANCE: usize = 24;

impl Stage {
    /// Opens the newest (or the first) invitation link that the bot showed to anybody, as a tap on it does.
    pub(super) fn open_link(&mut self, who: &str, first: bool) -> Result<(), String> {
        let chats = self.people.values().copied().chain([STAFF.1]);
        let mut links: Vec<(i64, i64, String)> = Vec::new();
        for chat in chats {
            for message in self.simulator.messages(chat) {
                let text = message["text"].as_str().unwrap_or_default();
                for prefix in KINDS {
                    let Some((_, behind)) = text.split_once(&format!("{LINK}{prefix}")) else {
                        continue;
                    };
                    let token = behind.get(..CHANCE).ok_or("a link was cut")?;
                    let token = format!("{prefix}{token}");
                    let place = |name: &str| message[name].as_i64().unwrap_or_default();
                    links.push((place("date"), place("message_id"), token));
                }
            }
        }
        links.sort();
        let link = if first { links.first() } else { links.last() };
        let (.., token) = link.ok_or("nobody was shown a link")?;
        self.say(who, None, &format!("/start {token}"));
        Ok(())
    }

    /// `Rina: Petugas BLK, BLK Metro, Rina Wati`: invited and accepted, really played and not written down.
    pub(super) async fn become_staff(&mut self, rest: &str) -> Result<(), String> {
        const HOW: &str = "staf SIAPA: PERAN, BLK, NAMA (BLK hanya bila perannya punya)";
        let (who, rest) = rest.split_once(": ").ok_or(HOW)?;
        let parts: Vec<&str> = rest.split(", ").collect();
        let (name, choices) = parts.split_last().ok_or(HOW)?;
        self.say(STAFF.0, None, "/undang");
        self.turn().await;
        for label in choices {
            self.press(STAFF.0, None, label, false)?;
            self.turn().await;
        }
        self.say(STAFF.0, None, name);
        self.turn().await;
        self.press(STAFF.0, None, "Buat Tautan", false)?;
        self.turn().await;
        self.open_link(who, false)?;
        self.turn().await;
        self.press(who, None, "Terima", false)?;
        self.turn().await;
        Ok(())
    }
}

/// A text of the bot without the chance in it, which differs from run to run.
pub(super) fn without_chance(text: &str) -> String {
    let links = KINDS.map(|kind| format!("{LINK}{kind}"));
    let Some((link, (before, behind))) = links
        .iter()
        .find_map(|link| text.split_once(link.as_str()).map(|parts| (link, parts)))
    else {
        return text.to_owned();
    };
    let rest = behind.get(CHANCE..).unwrap_or_default();
    format!("{before}{link}…{rest}")
}
