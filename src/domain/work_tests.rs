//! What ends and what goes on when somebody says what they do.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn spell(id: i64, status: Status, open: bool) -> Spell {
    Spell {
        id,
        status,
        starts_on: None,
        ends_on: (!open).then_some(date(2027, 5, 1)),
        employer: None,
        occupation: None,
        fits: None,
        people: None,
        wage: None,
        place: None,
        level: Level::Said,
        told_at: Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn who_looks_for_work_has_none_and_who_works_may_do_more() {
    let three = [
        spell(1, Status::Working, true),
        spell(2, Status::OwnBusiness, true),
        spell(3, Status::Looking, false),
    ];
    let lost = turn(&three, Status::Looking);
    assert_eq!(lost.ends, [1, 2]);
    assert!(lost.begins);
    let more = turn(&three, Status::Apprentice);
    assert_eq!(more.ends, Vec::<i64>::new());
    assert!(more.begins);
    let same = turn(&three, Status::Working);
    assert_eq!((same.ends.len(), same.begins), (0, false));
    assert_eq!(present(&three), Some(Status::Working));
    let looking = [spell(4, Status::Looking, true)];
    assert_eq!(turn(&looking, Status::Working).ends, [4]);
    assert_eq!(present(&[]), None);
}

#[test]
fn months_are_read_as_people_write_them() {
    let today = date(2027, 4, 13);
    for (typed, month) in [
        ("Maret 2027", Some(date(2027, 3, 1))),
        ("maret", Some(date(2027, 3, 1))),
        ("Desember", Some(date(2026, 12, 1))),
        ("3/2027", Some(date(2027, 3, 1))),
        ("2027-03", Some(date(2027, 3, 1))),
        ("12 Maret 2027", Some(date(2027, 3, 1))),
        ("2026", Some(date(2026, 1, 1))),
        ("Mei 2027", None),
        ("13/2027", None),
        ("kemarin", None),
    ] {
        assert_eq!(month_typed(typed, today), month, "{typed}");
    }
}

#[test]
fn days_to_work_are_never_below_none() {
    assert_eq!(days_to(date(2027, 3, 12), date(2027, 4, 1)), 20);
    assert_eq!(days_to(date(2027, 3, 12), date(2027, 3, 1)), 0);
}

proptest! {
    /// After any answers a person does at least the last thing said, and never looks for work beside doing some.
    #[test]
    fn answers_never_contradict_each_other(said in prop::collection::vec(0usize..6, 1..12)) {
        let mut spells: Vec<Spell> = Vec::new();
        for (id, place) in (1i64..).zip(said) {
            let chosen = Status::ALL[place];
            let turned = turn(&spells, chosen);
            for one in &mut spells {
                if turned.ends.contains(&one.id) {
                    one.ends_on = Some(date(2027, 5, 1));
                }
            }
            if turned.begins {
                spells.push(spell(id, chosen, true));
            }
            let open: Vec<Status> = spells.iter().filter(|one| one.is_open()).map(|one| one.status).collect();
            prop_assert!(open.contains(&chosen));
            prop_assert!(open.iter().all(|status| status.is_activity()) || open.len() == 1);
        }
    }
}
