//! The privacy notice in force, as proof of what was shown (law 27/2022, article 24).

use std::sync::LazyLock;

use crate::flows::facts::Notice;
use crate::flows::language::Language;
use crate::text::l10n::sentences;

/// Counted up whenever the meaning of the short or the long text changes; the hash tells the wordings of one version apart.
const VERSION: u32 = 1;

/// Version and hash of the short text and the long one in a language.
#[must_use]
pub fn notice(language: Language) -> Notice {
    static NOTICES: LazyLock<Vec<(Language, Notice)>> =
        LazyLock::new(|| Language::ALL.map(|known| (known, worded(known))).into());
    let known = NOTICES.iter().find(|(known, _)| *known == language);
    known.map_or_else(|| worded(language), |(_, notice)| *notice)
}

fn worded(language: Language) -> Notice {
    let words = sentences(language);
    Notice {
        version: VERSION,
        hash: hash(&words.registration_consent(), &words.notice_long()),
    }
}

/// A byte that is in no text stands between the two, so that nothing can move from one into the other unseen.
fn hash(short: &str, long: &str) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(short.as_bytes());
    hasher.update(&[0]);
    hasher.update(long.as_bytes());
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wording_has_its_own_hash() {
        let [indonesian, english] = Language::ALL.map(notice);
        assert_eq!(indonesian.version, english.version);
        assert_ne!(indonesian.hash, english.hash);
        assert_eq!(indonesian, notice(Language::Indonesian));
        assert_ne!(hash("short", "long"), hash("short", "long."));
        assert_ne!(hash("short.", "long"), hash("short", ".long"));
    }
}
