//! How a meeting stands, and what of a change each person is told: old → new as far as it concerns them. Pure.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::application::ApplicationState;
use crate::domain::meeting::{Kind, concerns};
use crate::flows::facts::meeting::Meeting;

/// How a meeting stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stand {
    /// When it begins.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub starts: Timestamp,
    /// When it ends.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub ends: Timestamp,
    /// Where, if not in the room of the class.
    pub room: Option<String>,
    /// Telegram id of who leads it, if not whoever teaches the class.
    pub instructor: Option<i64>,
    /// What it is about.
    pub topic: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// It does not take place.
    pub cancelled: bool,
    /// Only these applications are expected; nothing: everybody.
    pub named: Option<Vec<i64>>,
}

/// A meeting that changed, by its row id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The meeting.
    pub meeting: i64,
    /// What for.
    pub kind: Kind,
    /// How it stood when people were last told; nothing: it is new to them.
    pub old: Option<Stand>,
    /// How it stands; nothing: it does not concern them any more.
    pub new: Option<Stand>,
    /// It was called off as far as they knew, and takes place after all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
}

/// Somebody who may be concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// Where the application stands.
    pub state: ApplicationState,
}

impl Stand {
    /// Of a meeting; `named` are those who alone are expected where only some are.
    #[must_use]
    pub fn of(meeting: &Meeting, named: Vec<i64>) -> Stand {
        Stand {
            starts: meeting.starts_at,
            ends: meeting.ends_at,
            room: meeting.room.clone(),
            instructor: meeting.instructor,
            topic: meeting.topic.clone(),
            bring: meeting.bring.clone(),
            cancelled: meeting.cancelled,
            named: meeting.named_only.then_some(named),
        }
    }

    fn expects(&self, application: i64) -> bool {
        !self.cancelled && (self.named.as_ref()).is_none_or(|named| named.contains(&application))
    }

    /// What a participant must know of it.
    fn for_people(&self) -> (Timestamp, Timestamp, Option<&str>, Option<&str>) {
        (
            self.starts,
            self.ends,
            self.room.as_deref(),
            self.bring.as_deref(),
        )
    }
}

impl Changed {
    /// Both ends of it, as far as there are any.
    fn stands(&self) -> impl Iterator<Item = &Stand> {
        self.old.iter().chain(&self.new)
    }

    /// Nothing of it lies ahead any more.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.stands().all(|stand| stand.ends <= now)
    }

    /// Does it concern something that begins from now on and before this moment?
    #[must_use]
    pub fn is_before(&self, now: Timestamp, until: Timestamp) -> bool {
        self.stands()
            .any(|stand| now <= stand.starts && stand.starts < until)
    }

    /// What of it this person is told. `fixed`: from then on no reserve moves up.
    #[must_use]
    pub fn told_to(&self, one: &Recipient, fixed: Timestamp) -> Option<Changed> {
        let early = self.stands().any(|stand| stand.starts < fixed);
        if !concerns(self.kind, one.state, early) {
            return None;
        }
        self.seen_by(one.application)
    }

    /// What of it an application is told that it concerns.
    #[must_use]
    pub fn seen_by(&self, application: i64) -> Option<Changed> {
        let seen = |stand: &Option<Stand>| {
            let stand = stand.as_ref().filter(|stand| stand.expects(application));
            stand.cloned()
        };
        self.when_differs(seen(&self.old), seen(&self.new), |stand| {
            let (starts, ends, room, bring) = stand.for_people();
            let own = |text: Option<&str>| text.map(str::to_owned);
            (starts, ends, own(room), own(bring), None, None)
        })
    }

    /// What of it whoever teaches the class is told.
    #[must_use]
    pub fn told_to_teachers(&self) -> Option<Changed> {
        let seen = |stand: &Option<Stand>| stand.clone().filter(|stand| !stand.cancelled);
        self.when_differs(seen(&self.old), seen(&self.new), |stand| {
            (
                stand.starts,
                stand.ends,
                stand.room.clone(),
                stand.bring.clone(),
                stand.topic.clone(),
                stand.instructor,
            )
        })
    }

    /// Who leads or led it, besides whoever teaches the class.
    pub fn leaders(&self) -> impl Iterator<Item = i64> {
        self.stands().filter_map(|stand| stand.instructor)
    }

    fn when_differs(
        &self,
        old: Option<Stand>,
        new: Option<Stand>,
        of: impl Fn(&Stand) -> Essence,
    ) -> Option<Changed> {
        if old.as_ref().map(&of) == new.as_ref().map(&of) {
            return None;
        }
        Some(Changed {
            again: old.is_none() && self.old.as_ref().is_some_and(|old| old.cancelled),
            old,
            new,
            ..*self
        })
    }
}

/// What is compared: hours, room, what to bring, topic, who leads it.
type Essence = (
    Timestamp,
    Timestamp,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<i64>,
);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        format!("{text}:00+07:00").parse().unwrap()
    }

    fn stand(day: u8) -> Stand {
        Stand {
            starts: at(&format!("2027-02-{day:02}T08:00")),
            ends: at(&format!("2027-02-{day:02}T15:30")),
            room: None,
            instructor: None,
            topic: None,
            bring: None,
            cancelled: false,
            named: None,
        }
    }

    fn changed(old: Stand, new: Stand) -> Changed {
        Changed {
            meeting: 1,
            kind: Kind::Lesson,
            old: Some(old),
            new: Some(new),
            again: false,
        }
    }

    fn of(state: ApplicationState) -> Recipient {
        Recipient {
            application: 7,
            person: 7,
            state,
        }
    }

    const FIXED: &str = "2027-02-03T00:00";

    fn told(change: &Changed, state: ApplicationState) -> Option<Changed> {
        change.told_to(&of(state), at(FIXED))
    }

    #[test]
    fn what_was_changed_back_is_told_to_nobody() {
        let change = changed(stand(8), stand(8));
        assert_eq!(told(&change, ApplicationState::InTraining), None);
        assert_eq!(change.told_to_teachers(), None);
    }

    #[test]
    fn another_topic_is_told_to_teachers_alone() {
        let with_topic = Stand {
            topic: Some("Las sudut".to_owned()),
            ..stand(8)
        };
        let change = changed(stand(8), with_topic);
        assert_eq!(told(&change, ApplicationState::InTraining), None);
        assert!(change.told_to_teachers().is_some());
    }

    #[test]
    fn a_reserve_hears_of_a_first_day_that_moves_away() {
        let change = changed(stand(2), stand(9));
        assert!(told(&change, ApplicationState::Reserve).is_some());
        let later = changed(stand(9), stand(10));
        assert_eq!(told(&later, ApplicationState::Reserve), None);
    }

    #[test]
    fn called_off_has_no_new_and_named_elsewhere_neither() {
        let off = Stand {
            cancelled: true,
            ..stand(8)
        };
        let seen = told(&changed(stand(8), off.clone()), ApplicationState::Confirmed).unwrap();
        assert!(seen.old.is_some() && seen.new.is_none());
        let others = Stand {
            named: Some(vec![5]),
            ..stand(8)
        };
        let seen = told(&changed(stand(8), others), ApplicationState::Confirmed).unwrap();
        assert!(seen.new.is_none());
        let back = told(&changed(off, stand(8)), ApplicationState::Confirmed).unwrap();
        assert!(back.again && back.old.is_none());
    }

    #[test]
    fn how_it_stood_comes_back_as_it_was_kept() {
        let kept = serde_json::to_string(&stand(8)).unwrap();
        assert_eq!(serde_json::from_str::<Stand>(&kept).unwrap(), stand(8));
        assert!(kept.contains("\"starts\":1802048400000"), "{kept}");
    }
}
