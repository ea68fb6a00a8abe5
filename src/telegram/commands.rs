//! The bot's words in Telegram's own places: the menu of commands and what strangers read before they begin.
//!
//! Indonesian is the default of everybody, English is shown where the app speaks it; the chats of staff see the desk as well.

use std::time::Duration;

use serde_json::{Value, json};

use crate::flows::language::Language;
use crate::telegram::api::{Api, Failure};
use crate::text;

/// How long one of these calls may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Publishes everything; `desk` are the chats of staff with their languages.
///
/// # Errors
/// The first failure, except that Telegram knows no chat of a member of staff who never wrote to the bot.
pub async fn publish(api: &Api, desk: &[(i64, Language)]) -> Result<(), Failure> {
    for language in Language::ALL {
        // The default language is the one without a code.
        let code = match language {
            Language::Indonesian => "",
            Language::English => language.code(),
        };
        let everyone = json!({"commands": menu(language, false), "language_code": code});
        set(api, "setMyCommands", &everyone).await?;
        let (short, long) = text::profile(language);
        set(
            api,
            "setMyShortDescription",
            &json!({"short_description": short, "language_code": code}),
        )
        .await?;
        set(
            api,
            "setMyDescription",
            &json!({"description": long, "language_code": code}),
        )
        .await?;
    }
    for (chat, language) in desk {
        let staff = json!({
            "commands": menu(*language, true),
            "scope": {"type": "chat", "chat_id": chat},
        });
        match set(api, "setMyCommands", &staff).await {
            Err(Failure::Refused(refused)) if matches!(refused.code, 400 | 403) => {
                tracing::info!(
                    "a member of staff has not written to the bot yet; their menu comes with the next start"
                );
            }
            other => other?,
        }
    }
    Ok(())
}

async fn set(api: &Api, method: &str, parameters: &Value) -> Result<(), Failure> {
    api.call::<bool>(method, parameters, PATIENCE)
        .await
        .map(drop)
}

fn menu(language: Language, staff: bool) -> Vec<Value> {
    let commands = text::commands(language, staff).into_iter();
    commands
        .map(|(command, description)| json!({"command": command, "description": description}))
        .collect()
}
