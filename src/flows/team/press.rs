//! The buttons of staff, and the token of an invitation. Whoever presses may have forged the data: a row id opens nothing, a
//! token proves that its link was seen.

use crate::domain::role::Role;

/// Letters of a token: 144 bits of chance, which nobody guesses.
pub(crate) const LENGTH: usize = 24;

/// With which the payload of an invitation begins.
const PREFIX: &str = "u_";

/// The letters that Telegram lets a link carry.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What the link of an invitation carries. It prints nothing of itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; LENGTH]);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Token {
    /// Of random bytes.
    #[must_use]
    pub fn of_chance(bytes: [u8; LENGTH]) -> Token {
        Token(bytes.map(|byte| LETTERS[usize::from(byte % 64)]))
    }

    /// Reads it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Token> {
        let letters: [u8; LENGTH] = text.as_bytes().try_into().ok()?;
        letters
            .iter()
            .all(|letter| LETTERS.contains(letter))
            .then_some(Token(letters))
    }

    /// Its letters: `A`–`Z`, `a`–`z`, `0`–`9`, `-`, `_`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// What `/start` carries: at most 64 letters (Bot API, "Deep linking").
    #[must_use]
    pub fn payload(&self) -> String {
        format!("{PREFIX}{}", self.as_str())
    }

    /// Reads it from what `/start` carried.
    #[must_use]
    pub fn of_payload(payload: &str) -> Option<Token> {
        Token::parse(payload.strip_prefix(PREFIX)?)
    }
}

/// Was this link meant to be one of an invitation, whole or cut short?
#[must_use]
pub fn is_invitation(payload: &str) -> bool {
    payload.starts_with(PREFIX)
}

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// A new invitation.
    Invite,
    /// For this role.
    Role(Role),
    /// For the centre of this row id.
    Centre(i64),
    /// The summary is right: make the link.
    Make,
    /// No invitation after all.
    Drop,
    /// I accept the invitation of this token.
    Accept(Token),
    /// Not now.
    Decline,
    /// A page of colleagues, from 0.
    Colleagues(u16),
    /// The card of the colleague of this Telegram id.
    Card(i64),
    /// Remove the colleague of this Telegram id?
    Remove(i64),
    /// Yes, remove.
    RemoveYes(i64),
    /// A page of open invitations, from 0.
    Invitations(u16),
    /// Take the invitation of this row id back.
    Revoke(i64),
    /// Leave it as it is.
    Keep,
}

const WORDS: [(&str, Press); 5] = [
    ("invite", Press::Invite),
    ("make", Press::Make),
    ("drop", Press::Drop),
    ("decline", Press::Decline),
    ("keep", Press::Keep),
];

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Role(role) => format!("role={}", role.slug()),
            Press::Centre(id) => format!("centre={id}"),
            Press::Accept(token) => format!("accept={}", token.as_str()),
            Press::Colleagues(page) => format!("list={page}"),
            Press::Card(id) => format!("card={id}"),
            Press::Remove(id) => format!("remove={id}"),
            Press::RemoveYes(id) => format!("remove-yes={id}"),
            Press::Invitations(page) => format!("open={page}"),
            Press::Revoke(id) => format!("revoke={id}"),
            plain @ (Press::Invite | Press::Make | Press::Drop | Press::Decline | Press::Keep) => {
                let word = WORDS.iter().find(|(_, press)| *press == plain);
                word.map(|(word, _)| (*word).to_owned()).unwrap_or_default()
            }
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let Some((word, rest)) = data.split_once('=') else {
            let word = WORDS.iter().find(|(word, _)| *word == data);
            return word.map(|(_, press)| *press);
        };
        let id = || rest.parse().ok().filter(|id: &i64| *id > 0);
        let page = || rest.parse().ok();
        match word {
            "role" => Role::from_slug(rest).map(Press::Role),
            "centre" => id().map(Press::Centre),
            "accept" => Token::parse(rest).map(Press::Accept),
            "list" => page().map(Press::Colleagues),
            "card" => id().map(Press::Card),
            "remove" => id().map(Press::Remove),
            "remove-yes" => id().map(Press::RemoveYes),
            "open" => page().map(Press::Invitations),
            "revoke" => id().map(Press::Revoke),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_back_from_its_link_and_prints_nothing_of_itself() {
        let mut bytes = [0; LENGTH];
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::try_from(place * 11).unwrap();
        }
        let token = Token::of_chance(bytes);
        assert!(token.payload().len() <= 64);
        assert_eq!(Token::of_payload(&token.payload()), Some(token));
        assert_eq!(format!("{token:?}"), "Token(…)");
        for wrong in [
            "",
            "u_",
            "u_short",
            "MTR-2027-01",
            &token.payload()[1..],
            &format!("{}A", token.payload()),
            &token
                .payload()
                .replace(token.as_str().get(..1).unwrap(), "="),
        ] {
            assert_eq!(Token::of_payload(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn buttons_come_back_as_they_went() {
        let token = Token::of_chance([7; LENGTH]);
        let presses = [
            Press::Invite,
            Press::Role(Role::Officer),
            Press::Centre(3),
            Press::Make,
            Press::Drop,
            Press::Accept(token),
            Press::Decline,
            Press::Colleagues(2),
            Press::Card(1001),
            Press::Remove(1001),
            Press::RemoveYes(1001),
            Press::Invitations(0),
            Press::Revoke(9),
            Press::Keep,
        ];
        for press in presses {
            assert_eq!(Press::decode(&press.encode()), Some(press));
        }
        for forged in [
            "remove=0",
            "remove=-1",
            "remove=17 OR 1=1",
            "remove=",
            "list=-1",
        ] {
            assert_eq!(Press::decode(forged), None, "{forged}");
        }
    }
}
