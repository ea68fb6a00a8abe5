//! Man or woman, as the KTP says.

use serde::{Deserialize, Serialize};

/// The sex on the KTP; the NIK carries it too (40 is added to the day of birth of women).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    Male,
    Female,
}

impl Sex {
    pub const ALL: [Self; 2] = [Self::Male, Self::Female];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sex| sex.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slug_and_json_are_the_same_word() {
        for sex in Sex::ALL {
            assert_eq!(
                serde_json::to_string(&sex).unwrap(),
                format!("\"{}\"", sex.slug())
            );
            assert_eq!(Sex::from_slug(sex.slug()), Some(sex));
        }
        assert_eq!(Sex::from_slug("Male"), None);
    }
}
