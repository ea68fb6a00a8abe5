//! The phone number: shared or typed, noted as the person's own or used to prove whose account it is.

use crate::domain::phone::Phone;
use crate::flows::change::Change;
use crate::flows::event::ContactOwner;
use crate::flows::facts::{Facts, RequestKind};
use crate::flows::outcome::{self, Reply};
use crate::flows::registration::ending::hand_over;
use crate::flows::registration::line::{Line, Problem, expected};
use crate::flows::registration::take::advance;
use crate::flows::registration::{Done, Question, State, Turn};

/// A shared contact: the number asked for, or the proof of whose account it is; anybody else's is refused with a hint.
pub(super) fn contact(mut state: State, raw: &str, owner: ContactOwner, facts: &Facts) -> Turn {
    match (&state.asking, owner) {
        (Question::Phone, ContactOwner::Sender) => match Phone::from_contact(raw) {
            Ok(phone) => take_phone(state, phone, true, facts),
            Err(error) => Turn::new(state).problem(Problem::Phone(error), facts),
        },
        (Question::ProveNumber, ContactOwner::Sender) => {
            let proven = Phone::from_contact(raw).ok();
            match &facts.nik_owner {
                Some(owner) if proven.as_ref() == Some(&owner.phone) => {
                    let mut turn = Turn::new(state);
                    turn.changes.push(Change::MovePersonHere {
                        person: owner.person,
                    });
                    if let Some(old) = owner.chat.filter(|old| *old != facts.chat) {
                        turn.replies.push(Reply::SayTo {
                            chat: old,
                            line: outcome::Line::Registration(Line::MovedAway {
                                of: owner.shared_as.clone(),
                            }),
                        });
                    }
                    turn.say(Line::Recovered { id: owner.person })
                        .end(Done::Recovered)
                }
                Some(_) => {
                    // The key is taken away with the reason, so `hand_over` must not close it once more.
                    state.asking = Question::NikTaken;
                    let mut turn = hand_over(state, RequestKind::Recover, facts);
                    let reason = outcome::Line::Registration(Line::NumberDiffers);
                    turn.replies.insert(0, Reply::Say(reason));
                    turn
                }
                None => {
                    // The other account is gone in the meantime: the way is free.
                    state.proceed();
                    Turn::new(state).say(Line::KeyAway).ask(facts)
                }
            }
        }
        (Question::Phone | Question::ProveNumber, ContactOwner::Other) => {
            Turn::new(state).problem(Problem::NotYourContact, facts)
        }
        (_, _) => {
            let expected = expected(&state.asking);
            let attachment = crate::flows::event::Attachment::Something;
            Turn::new(state).problem(Problem::NotWords(attachment, expected), facts)
        }
    }
}

pub(super) fn take_phone(mut state: State, phone: Phone, verified: bool, facts: &Facts) -> Turn {
    state.draft.phone = Some((phone.clone(), verified));
    let correcting = state.correcting.is_some();
    let mut turn = advance(state, facts);
    // Only a typed number is said to be changeable before sending, and a correction is not sent.
    let verified = verified || correcting;
    let noted = outcome::Line::Registration(Line::PhoneNoted { phone, verified });
    turn.replies.insert(0, Reply::Say(noted));
    turn
}
