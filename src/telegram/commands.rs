//! The bot's words in Telegram's own places: the menu of commands and what strangers read before they begin.
//!
//! Indonesian is the default of everybody, English is shown where the app speaks it; the chats of staff see the desk as well.

use std::time::Duration;

use serde_json::{Value, json};

use crate::domain::role::Role;
use crate::flows::language::Language;
use crate::store::staff::Desk;
use crate::telegram::api::{Api, Failure};
use crate::text;

/// How long one of these calls may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Publishes what everybody sees.
///
/// # Errors
/// The first failure.
pub async fn publish(api: &Api) -> Result<(), Failure> {
    for language in Language::ALL {
        // The default language is the one without a code.
        let code = match language {
            Language::Indonesian => "",
            Language::English => language.code(),
        };
        let commands = json!({"commands": menu(language, None), "language_code": code});
        set(api, "setMyCommands", &commands).await?;
        let (short, long) = text::profile(language);
        let short = json!({"short_description": short, "language_code": code});
        set(api, "setMyShortDescription", &short).await?;
        let long = json!({"description": long, "language_code": code});
        set(api, "setMyDescription", &long).await?;
    }
    Ok(())
}

/// Publishes the menu of one member of staff; false when Telegram does not know the chat yet, because they never wrote.
///
/// # Errors
/// Any other failure.
pub async fn publish_desk(api: &Api, desk: &Desk) -> Result<bool, Failure> {
    let commands = json!({
        "commands": menu(desk.language, Some(desk.role)),
        "scope": {"type": "chat", "chat_id": desk.chat},
    });
    known(set(api, "setMyCommands", &commands).await)
}

/// Takes the menu of somebody who is staff no longer away, so that their chat shows what everybody sees; false when Telegram
/// does not know the chat.
///
/// # Errors
/// Any other failure.
pub async fn withdraw_desk(api: &Api, chat: i64) -> Result<bool, Failure> {
    let scope = json!({"scope": {"type": "chat", "chat_id": chat}});
    known(set(api, "deleteMyCommands", &scope).await)
}

/// Whether Telegram knows the chat.
fn known(answer: Result<(), Failure>) -> Result<bool, Failure> {
    match answer {
        Ok(()) => Ok(true),
        Err(Failure::Refused(refused)) if matches!(refused.code, 400 | 403) => Ok(false),
        Err(other) => Err(other),
    }
}

async fn set(api: &Api, method: &str, parameters: &Value) -> Result<(), Failure> {
    api.call::<bool>(method, parameters, PATIENCE)
        .await
        .map(drop)
}

fn menu(language: Language, role: Option<Role>) -> Vec<Value> {
    let commands = text::commands(language, role).into_iter();
    commands
        .map(|(command, description)| json!({"command": command, "description": description}))
        .collect()
}
