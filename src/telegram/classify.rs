//! What an answer of the server means for the letter that was sent: the outcome is named by what to do next.
//!
//! The texts are those of the Bot API server. teloxide's own error kinds miss many of them and drop the code, so the code comes
//! first here and the text decides only where the code leaves it open.

use std::time::Duration;

use crate::app::delivery::Verdict;
use crate::telegram::api::{Failure, Refused};

/// A short pause for everything when the server itself is in trouble.
const SERVER_PAUSE: Duration = Duration::from_secs(5);
/// A long one when the token is not known: nothing can be sent until somebody acts.
const TOKEN_PAUSE: Duration = Duration::from_mins(1);

/// What a failed call means for a message or a document.
pub fn message(failure: &Failure) -> Verdict {
    match failure {
        Failure::NotConnected => Verdict::NotSent,
        // A proxy that cannot reach the server says so at once; any other page may stand for a request that went through.
        Failure::Unreadable { status: 502 | 503 } => Verdict::Later {
            after: SERVER_PAUSE,
            whole_bot: true,
        },
        Failure::Lost | Failure::Unreadable { .. } => Verdict::InDoubt,
        Failure::Refused(refused) => refusal(refused),
    }
}

/// What a failed edit means: "not modified" is what was wished for.
pub fn edit(failure: &Failure) -> Edit {
    match failure {
        Failure::Refused(refused) if refused.code == 400 => {
            let text = refused.description.to_ascii_lowercase();
            if text.contains("message is not modified") {
                Edit::AsWished
            } else if [
                "message to edit not found",
                "message can't be edited",
                "message_id_invalid",
            ]
            .iter()
            .any(|known| text.contains(known))
            {
                Edit::SendAnew
            } else {
                Edit::Failed(refusal(refused))
            }
        }
        other => Edit::Failed(message(other)),
    }
}

/// What came of an edit that did not succeed.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// The card already shows this.
    AsWished,
    /// The card is gone or too old: the same content goes out as a new message.
    SendAnew,
    /// As with any letter.
    Failed(Verdict),
}

/// What a failed deletion or button answer means: a message that is gone and a query that is too old count as done.
pub fn courtesy(failure: &Failure) -> Verdict {
    match failure {
        Failure::Refused(refused) if refused.code == 400 && refused.migrate_to.is_none() => {
            Verdict::Delivered { message_id: None }
        }
        other => message(other),
    }
}

fn refusal(refused: &Refused) -> Verdict {
    let text = refused.description.to_ascii_lowercase();
    if let Some(to) = refused.migrate_to {
        return Verdict::Moved { to };
    }
    match refused.code {
        429 => Verdict::Later {
            after: Duration::from_secs(u64::from(refused.retry_after.unwrap_or(1))),
            whole_bot: false,
        },
        401 | 404 => Verdict::Later {
            after: TOKEN_PAUSE,
            whole_bot: true,
        },
        403 => Verdict::PersonGone,
        400 if [
            "chat not found",
            "user not found",
            "peer_id_invalid",
            "user is deactivated",
            "group chat was deactivated",
        ]
        .iter()
        .any(|known| text.contains(known)) =>
        {
            Verdict::PersonGone
        }
        500.. => Verdict::Later {
            after: SERVER_PAUSE,
            whole_bot: true,
        },
        _ => Verdict::Refused {
            reason: refused.description.clone(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: u16, description: &str) -> Failure {
        Failure::Refused(Refused {
            code,
            description: description.into(),
            retry_after: None,
            migrate_to: None,
        })
    }

    #[test]
    fn every_text_of_the_server_has_its_verdict() {
        let later = |seconds, whole_bot| Verdict::Later {
            after: Duration::from_secs(seconds),
            whole_bot,
        };
        let content = |reason: &str| Verdict::Refused {
            reason: reason.into(),
        };
        for (code, text, verdict) in [
            (
                403,
                "Forbidden: bot was blocked by the user",
                Verdict::PersonGone,
            ),
            (403, "Forbidden: user is deactivated", Verdict::PersonGone),
            (
                403,
                "Forbidden: bot can't initiate conversation with a user",
                Verdict::PersonGone,
            ),
            (
                403,
                "Forbidden: bot was kicked from the group chat",
                Verdict::PersonGone,
            ),
            (
                403,
                "Forbidden: bot was kicked from the supergroup chat",
                Verdict::PersonGone,
            ),
            (
                403,
                "Forbidden: bot is not a member of the supergroup chat",
                Verdict::PersonGone,
            ),
            (
                403,
                "Forbidden: bot can't send messages to bots",
                Verdict::PersonGone,
            ),
            (400, "Bad Request: chat not found", Verdict::PersonGone),
            (400, "Bad Request: PEER_ID_INVALID", Verdict::PersonGone),
            (
                400,
                "Bad Request: can't parse entities: Unsupported start tag",
                content("Bad Request: can't parse entities: Unsupported start tag"),
            ),
            (
                400,
                "Bad Request: message is too long",
                content("Bad Request: message is too long"),
            ),
            (
                400,
                "Bad Request: message text is empty",
                content("Bad Request: message text is empty"),
            ),
            (
                400,
                "Bad Request: BUTTON_DATA_INVALID",
                content("Bad Request: BUTTON_DATA_INVALID"),
            ),
            (401, "Unauthorized", later(60, true)),
            (404, "Not Found", later(60, true)),
            (404, "Not Found: method not found", later(60, true)),
            (500, "Internal Server Error: restart", later(5, true)),
        ] {
            assert_eq!(message(&refused(code, text)), verdict, "{text}");
        }
    }

    #[test]
    fn parameters_come_before_the_text() {
        let flood = Failure::Refused(Refused {
            code: 429,
            description: "Too Many Requests: retry after 7".into(),
            retry_after: Some(7),
            migrate_to: None,
        });
        assert_eq!(
            message(&flood),
            Verdict::Later {
                after: Duration::from_secs(7),
                whole_bot: false
            }
        );
        let moved = Failure::Refused(Refused {
            code: 400,
            description: "Bad Request: group chat was upgraded to a supergroup chat".into(),
            retry_after: None,
            migrate_to: Some(-1_001_234_500_001),
        });
        assert_eq!(
            message(&moved),
            Verdict::Moved {
                to: -1_001_234_500_001
            }
        );
        assert_eq!(
            courtesy(&moved),
            Verdict::Moved {
                to: -1_001_234_500_001
            }
        );
    }

    #[test]
    fn only_what_was_never_written_is_surely_not_sent() {
        assert_eq!(message(&Failure::NotConnected), Verdict::NotSent);
        assert_eq!(message(&Failure::Lost), Verdict::InDoubt);
        assert_eq!(
            message(&Failure::Unreadable { status: 504 }),
            Verdict::InDoubt
        );
        assert_eq!(
            message(&Failure::Unreadable { status: 200 }),
            Verdict::InDoubt
        );
        assert!(matches!(
            message(&Failure::Unreadable { status: 502 }),
            Verdict::Later {
                whole_bot: true,
                ..
            }
        ));
    }

    #[test]
    fn an_edit_that_changes_nothing_is_done_and_a_lost_card_is_sent_anew() {
        assert_eq!(
            edit(&refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"
            )),
            Edit::AsWished
        );
        assert_eq!(
            edit(&refused(400, "Bad Request: message to edit not found")),
            Edit::SendAnew
        );
        assert_eq!(
            edit(&refused(400, "Bad Request: message can't be edited")),
            Edit::SendAnew
        );
        assert_eq!(
            edit(&refused(400, "Bad Request: MESSAGE_ID_INVALID")),
            Edit::SendAnew
        );
        assert_eq!(
            edit(&refused(403, "Forbidden: bot was blocked by the user")),
            Edit::Failed(Verdict::PersonGone)
        );
    }

    #[test]
    fn an_old_query_and_a_message_already_gone_count_as_done() {
        for text in [
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            "Bad Request: message to delete not found",
            "Bad Request: message can't be deleted for everyone",
        ] {
            assert_eq!(
                courtesy(&refused(400, text)),
                Verdict::Delivered { message_id: None },
                "{text}"
            );
        }
        assert_eq!(courtesy(&Failure::Lost), Verdict::InDoubt);
    }
}
