//! Keeps what must not stand readable in the file: sealed with one key file, found by keyed hash.
//!
//! XChaCha20-Poly1305 with a random nonce of 24 bytes in front of the text: at that length random nonces never meet, however
//! many letters are sealed. The purpose is authenticated with the text, so that a sealed column cannot be passed off as
//! another. Sealing, looking up (a NIK, an invitation) and proving the key use keys of their own, each derived from the file.

use std::sync::Arc;

use chacha20poly1305::aead::{Aead, AeadInPlace, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

/// Bytes of nonce in front of a sealed text.
const NONCE: usize = 24;

/// How much longer a text becomes: the nonce, and the tag behind it.
const OVERHEAD: usize = NONCE + 16;

/// Where a sealed text lies among others, as the engine's `substr` counts: bytes from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Its first byte.
    pub from: usize,
    /// Its bytes.
    pub length: usize,
}

/// What a sealed text is; one cannot be opened as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// An update of Telegram in the inbox.
    Inbox,
    /// The conversation of a chat.
    Session,
    /// The content of a letter.
    Letter,
    /// A NIK.
    Nik,
    /// What a request to staff says.
    Request,
    /// What staff changed.
    Audit,
    /// A question of a person and its answer.
    Question,
    /// What a sheet would change.
    Sheet,
    /// What is known of a spell of work.
    Work,
    /// Why a meeting was changed.
    Meeting,
    /// Why somebody will not come.
    Absence,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Purpose::Inbox => b"inbox",
            Purpose::Session => b"session",
            Purpose::Letter => b"letter",
            Purpose::Nik => b"nik",
            Purpose::Request => b"request",
            Purpose::Audit => b"audit",
            Purpose::Question => b"question",
            Purpose::Sheet => b"sheet",
            Purpose::Work => b"work",
            Purpose::Meeting => b"meeting",
            Purpose::Absence => b"absence",
        }
    }
}

/// The keys derived from a key file. Cheap to clone; prints nothing of itself.
#[derive(Clone)]
pub struct Keys(Arc<Derived>);

struct Derived {
    cipher: XChaCha20Poly1305,
    lookup: [u8; 32],
    invitation: [u8; 32],
    check: [u8; 32],
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

impl Keys {
    /// Derives the keys from the 32 bytes of the key file.
    #[must_use]
    pub fn derive(secret: &[u8; 32]) -> Keys {
        let sealing = blake3::derive_key("pencaker 2026 sealing", secret);
        Keys(Arc::new(Derived {
            cipher: XChaCha20Poly1305::new(&sealing.into()),
            lookup: blake3::derive_key("pencaker 2026 nik lookup", secret),
            invitation: blake3::derive_key("pencaker 2026 invitation lookup", secret),
            check: blake3::derive_key("pencaker 2026 key check", secret),
        }))
    }

    /// What a database remembers of its key: proves that it is the right one and says nothing about it.
    #[must_use]
    pub fn check(&self) -> String {
        blake3::Hash::from(self.0.check).to_hex().to_string()
    }

    /// Seals a text; the result is 40 bytes longer.
    #[must_use]
    pub fn seal(&self, text: &[u8], purpose: Purpose) -> Vec<u8> {
        let mut whole = Vec::with_capacity(text.len() + OVERHEAD);
        let _ = self.seal_behind(&mut whole, text, purpose);
        whole
    }

    /// Seals a text behind others that one statement writes as many rows.
    #[must_use]
    pub fn seal_behind(&self, others: &mut Vec<u8>, text: &[u8], purpose: Purpose) -> Part {
        let start = others.len();
        let mut nonce = [0u8; NONCE];
        getrandom::fill(&mut nonce)
            .expect("the system has randomness: without it nothing may be sealed");
        others.extend_from_slice(&nonce);
        others.extend_from_slice(text);
        let tag = self
            .0
            .cipher
            .encrypt_in_place_detached(
                XNonce::from_slice(&nonce),
                purpose.label(),
                &mut others[start + NONCE..],
            )
            .expect("texts are far shorter than the cipher's limit of 256 GiB");
        others.extend_from_slice(&tag);
        Part {
            from: start + 1,
            length: others.len() - start,
        }
    }

    /// Opens what was sealed for the same purpose; `None` when it was altered, moved or sealed with another key.
    #[must_use]
    pub fn open(&self, sealed: &[u8], purpose: Purpose) -> Option<Vec<u8>> {
        let (nonce, text) = sealed.split_at_checked(NONCE)?;
        self.0
            .cipher
            .decrypt(
                XNonce::from_slice(nonce),
                Payload {
                    msg: text,
                    aad: purpose.label(),
                },
            )
            .ok()
    }

    /// Opens a sealed text that is UTF-8.
    #[must_use]
    pub fn open_text(&self, sealed: &[u8], purpose: Purpose) -> Option<String> {
        String::from_utf8(self.open(sealed, purpose)?).ok()
    }

    /// The hash by which a NIK (its 16 digits) is found without opening any.
    #[must_use]
    pub fn nik_lookup(&self, digits: &str) -> [u8; 32] {
        *blake3::keyed_hash(&self.0.lookup, digits.as_bytes()).as_bytes()
    }

    /// What is kept of the token of an invitation: finds it, and opens nothing.
    #[must_use]
    pub fn invitation_lookup(&self, token: &str) -> [u8; 32] {
        *blake3::keyed_hash(&self.0.invitation, token.as_bytes()).as_bytes()
    }

    /// Bytes that nobody can guess.
    #[must_use]
    pub fn chance<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0u8; N];
        getrandom::fill(&mut bytes)
            .expect("the system has randomness: without it nothing may be sealed");
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_for_its_own_purpose_and_key_only() {
        let keys = Keys::derive(&[7; 32]);
        let sealed = keys.seal("9999010190990001".as_bytes(), Purpose::Nik);
        assert_eq!(
            keys.open_text(&sealed, Purpose::Nik).as_deref(),
            Some("9999010190990001")
        );
        assert_eq!(keys.open(&sealed, Purpose::Session), None);
        assert_eq!(Keys::derive(&[8; 32]).open(&sealed, Purpose::Nik), None);
        let mut altered = sealed.clone();
        altered[30] ^= 1;
        assert_eq!(keys.open(&altered, Purpose::Nik), None);
        assert_eq!(keys.open(&sealed[..10], Purpose::Nik), None);
        assert!(!sealed.windows(4).any(|window| window == b"9999"));
    }

    #[test]
    fn the_same_text_is_sealed_differently_and_looked_up_alike() {
        let keys = Keys::derive(&[7; 32]);
        assert_ne!(keys.seal(b"a", Purpose::Nik), keys.seal(b"a", Purpose::Nik));
        assert_eq!(
            keys.nik_lookup("9999010190990001"),
            keys.nik_lookup("9999010190990001")
        );
        assert_ne!(
            keys.nik_lookup("9999010190990001"),
            Keys::derive(&[8; 32]).nik_lookup("9999010190990001")
        );
    }

    #[test]
    fn keys_print_nothing_of_themselves() {
        assert_eq!(format!("{:?}", Keys::derive(&[7; 32])), "Keys(…)");
    }
}
