//! A meeting of a class: a day of training, or what else its people come together for (`domain.md` 1.2, steps 4 to 12).
//!
//! The written test is no meeting: it stands in the class, since it is part of its terms.

/// What people meet for. A slug never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Interview of applicants.
    Interview,
    /// Accepted people register once more, with their papers.
    ReRegistration,
    /// Opening ceremony.
    Opening,
    /// A day of training.
    Lesson,
    /// Competence test by an assessor.
    CompetenceTest,
    /// Closing ceremony.
    Closing,
    /// A visit, to a company or from the office.
    Visit,
}

/// Who is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Applicants who are still being selected.
    Applicants,
    /// Accepted people, whether they took their seat yet or not.
    Accepted,
    /// Whoever has a seat for certain.
    Participants,
}

impl Kind {
    /// In the order in which they happen.
    pub const ALL: [Self; 7] = [
        Self::Interview,
        Self::ReRegistration,
        Self::Opening,
        Self::Lesson,
        Self::Visit,
        Self::CompetenceTest,
        Self::Closing,
    ];

    /// The name in the database and in buttons; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Interview => "interview",
            Self::ReRegistration => "re_registration",
            Self::Opening => "opening",
            Self::Lesson => "lesson",
            Self::CompetenceTest => "competence_test",
            Self::Closing => "closing",
            Self::Visit => "visit",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// Who is expected, unless only some of them are named.
    pub fn audience(self) -> Audience {
        match self {
            Self::Interview => Audience::Applicants,
            Self::ReRegistration => Audience::Accepted,
            Self::Opening | Self::Lesson | Self::CompetenceTest | Self::Closing | Self::Visit => {
                Audience::Participants
            }
        }
    }

    /// Is a list kept of who came?
    pub fn has_list(self) -> bool {
        match self {
            Self::Opening | Self::Lesson | Self::CompetenceTest | Self::Closing | Self::Visit => {
                true
            }
            Self::Interview | Self::ReRegistration => false,
        }
    }
}

/// What somebody says beforehand about coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Hadir.
    Coming,
    /// Izin.
    Excused,
    /// Sakit.
    Sick,
}

impl Answer {
    /// In the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Coming, Self::Excused, Self::Sick];

    /// The name in the database; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Excused => "excused",
            Self::Sick => "sick",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_as_it_was_written() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_slug(kind.slug()), Some(kind));
        }
        assert_eq!(Kind::from_slug("party"), None);
        for answer in Answer::ALL {
            assert_eq!(Answer::from_slug(answer.slug()), Some(answer));
        }
    }
}
