//! What people hear when their applications came into other states, and the second choices that are entered then. Called in the
//! transaction that changed them, after everything is written: what is said is what the rows hold.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use crate::app::letters::addressed;
use crate::domain::application::{self, ApplicationState};
use crate::domain::eligibility::{Applicant, Training};
use crate::flows::applications::Shown;
use crate::flows::facts::application::Held;
use crate::flows::facts::class::Class;
use crate::flows::outcome;
use crate::flows::results::{self, Line, Next};
use crate::letter::Letter;
use crate::store::writer::Tx;
use crate::store::{StoreError, results as store};

/// The letters to the people of these applications, each with the state it had before; in this order. Nothing for one whose
/// public stage is what it was, nor for somebody without a chat. Costs a few statements however many there are.
pub async fn tell(
    tx: &mut Tx,
    changed: &[(i64, ApplicationState)],
    now: Timestamp,
) -> Result<Vec<Letter>, StoreError> {
    let ids: Vec<i64> = changed.iter().map(|(id, _)| *id).collect();
    let told = store::told(tx, &ids).await?;
    let persons: Vec<i64> = told.iter().map(|one| one.person).collect();
    let mut held: HashMap<i64, Vec<Held>> = HashMap::new();
    for (person, one) in store::held(tx, &persons).await? {
        held.entry(person).or_default().push(one);
    }
    let mut known = Known::read(tx, &ids, held.values().flatten()).await?;
    let was: HashMap<i64, ApplicationState> = changed.iter().copied().collect();
    let mut letters = Vec::new();
    for one in told {
        let own = held.get(&one.person).map(Vec::as_slice).unwrap_or_default();
        let Some(application) = own.iter().find(|held| held.id == one.application) else {
            continue;
        };
        let (Some(was), Some(shown)) = (was.get(&one.application), known.shown(application)) else {
            continue;
        };
        let Some(stage) = application::told(*was, shown.state, shown.class.state) else {
            continue;
        };
        let next = if results::offers_next(stage, shown.state) && one.agrees {
            let applicant = Applicant {
                birth: one.birth,
                education: one.education,
                region: one.region.clone(),
                trained: own
                    .iter()
                    .filter_map(Held::training)
                    .collect::<Vec<Training>>(),
            };
            let whom = (&applicant, one.interests.as_slice());
            known.next(tx, &shown, whom, own, now).await?
        } else {
            Next::Nothing
        };
        let Some(reached) = &one.reached else {
            continue;
        };
        let line = Line {
            applicants: known.numbers(tx, &shown.class).await?.0,
            seats_left: known.numbers(tx, &shown.class).await?.1,
            name: one.name,
            addressed: reached.shared_as.is_some(),
            was: *was,
            shown,
            next,
            now,
        };
        letters.extend(addressed(reached, &outcome::Line::Results(Box::new(line))));
    }
    Ok(letters)
}

/// What is read once for all of them.
struct Known {
    classes: BTreeMap<i64, Class>,
    /// People who applied, and seats that nobody has.
    numbers: HashMap<i64, (u32, u32)>,
    /// Open classes beside a class.
    open: HashMap<i64, Vec<Class>>,
}

impl Known {
    /// The classes of these applications, and their second choices.
    async fn read(
        tx: &mut Tx,
        ids: &[i64],
        held: impl Iterator<Item = &Held>,
    ) -> Result<Known, StoreError> {
        let ids: std::collections::HashSet<i64> = ids.iter().copied().collect();
        let mut wanted: Vec<i64> = held
            .filter(|one| ids.contains(&one.id))
            .flat_map(|one| [Some(one.class), one.second])
            .flatten()
            .collect();
        wanted.sort_unstable();
        wanted.dedup();
        let classes = store::classes(tx, &wanted).await?;
        Ok(Known {
            classes: classes.into_iter().map(|one| (one.id, one)).collect(),
            numbers: HashMap::new(),
            open: HashMap::new(),
        })
    }

    fn shown(&self, held: &Held) -> Option<Shown> {
        Some(Shown {
            id: held.id,
            state: held.state,
            class: self.classes.get(&held.class)?.clone(),
            second: held.second.and_then(|id| self.classes.get(&id).cloned()),
            applied_at: held.applied_at,
            detail: held.detail.clone(),
        })
    }

    async fn numbers(&mut self, tx: &mut Tx, class: &Class) -> Result<(u32, u32), StoreError> {
        if let Some(numbers) = self.numbers.get(&class.id) {
            return Ok(*numbers);
        }
        let applicants = store::applicants(tx, class.id).await?;
        let left = store::seats_left(tx, class).await?;
        self.numbers.insert(class.id, (applicants, left));
        Ok((applicants, left))
    }

    /// What is offered to somebody who is not in the class; their second choice is entered.
    async fn next(
        &mut self,
        tx: &mut Tx,
        shown: &Shown,
        (applicant, interests): (&Applicant, &[String]),
        held: &[Held],
        now: Timestamp,
    ) -> Result<Next, StoreError> {
        if let Some(class) = results::second_choice(shown, applicant, held, now) {
            let id = store::enter_second(tx, shown.id, class.id, now).await?;
            let class = Box::new(class);
            return Ok(Next::Second { id, class });
        }
        let open = match self.open.entry(shown.class.id) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                new.insert(store::open_beside(tx, &shown.class, now).await?)
            }
        };
        Ok(results::offered(
            shown,
            open,
            (applicant, interests),
            held,
            now,
        ))
    }
}
