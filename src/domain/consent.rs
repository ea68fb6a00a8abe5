//! What a person agrees to, each purpose by itself.
//!
//! UU 27/2022 wants consent for stated purposes (Pasal 20), clearly distinguishable (Pasal 22) and provable (Pasal 24):
//! so three switches that are given and withdrawn one by one, never one tick for everything.

use serde::{Deserialize, Serialize};

/// One thing the office may do with a person's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Purpose {
    /// Registration, selection, training and its reports; without it nobody can be registered.
    Service,
    /// Announcements of classes and vacancies.
    Announcements,
    /// Sharing with companies that look for workers.
    Sharing,
}

impl Purpose {
    pub const ALL: [Self; 3] = [Self::Service, Self::Announcements, Self::Sharing];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Announcements => "announcements",
            Self::Sharing => "sharing",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slug_and_json_are_the_same_word() {
        for purpose in Purpose::ALL {
            assert_eq!(
                serde_json::to_string(&purpose).unwrap(),
                format!("\"{}\"", purpose.slug())
            );
            assert_eq!(Purpose::from_slug(purpose.slug()), Some(purpose));
        }
        assert_eq!(Purpose::from_slug("all"), None);
    }
}
