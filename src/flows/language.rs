//! Choosing a language: one card, one tap. Opened by `/bahasa`, ended by the choice.

use serde::{Deserialize, Serialize};

use crate::flows::change::Change;
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::session::Session;

/// A language the bot speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// Indonesian, the first language of every chat.
    #[default]
    #[serde(rename = "id")]
    Indonesian,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Both.
    pub const ALL: [Language; 2] = [Language::Indonesian, Language::English];

    /// ISO 639-1 code, as stored and as Telegram wants it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Indonesian => "id",
            Language::English => "en",
        }
    }

    /// The language of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// A press on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Press(pub Language);

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        self.0.code().to_owned()
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        Language::from_code(data).map(Press)
    }
}

/// Takes the choice: it holds from the answer on.
#[must_use]
pub fn chosen(session: Session, press: Press) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.language = Some(press.0);
    outcome.changes.push(Change::SetLanguage(press.0));
    outcome.replies.push(Reply::Say(Line::Menu(
        crate::flows::menu::Line::LanguageSet,
    )));
    outcome
}
