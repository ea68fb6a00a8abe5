//! The sentences of `locales/` as methods, made by `build.rs`: a missing sentence or argument does not compile, and one that
//! nobody says is a warning.

use std::sync::LazyLock;

use crate::flows::language::Language;

pub(super) use generated::L10nLanguage as Sentences;

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    unreachable_pub,
    reason = "the code is generated"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));

    // What the generator offers beyond the sentences and is not called here; so only sentences can be found unused.
    const _: () = {
        let _ = L10n::iter;
        let _ = L10n::load_all;
        let _ = |bytes: &[u8]| L10nLanguage::new_external("", bytes);
    };
}

/// The sentences of a language.
pub(super) fn sentences(language: Language) -> &'static Sentences {
    static INDONESIAN: LazyLock<Sentences> = LazyLock::new(|| generated::L10n::Id.load());
    static ENGLISH: LazyLock<Sentences> = LazyLock::new(|| generated::L10n::En.load());
    match language {
        Language::Indonesian => &INDONESIAN,
        Language::English => &ENGLISH,
    }
}
