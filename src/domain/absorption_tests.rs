//! Every figure recomputes from the rows, categories add up, no rate is above the whole.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeSet;

const TODAY: Date = date(2027, 6, 30);

fn row(person: i64, class: i64, finished: Date, status: Option<Status>) -> Row {
    Row {
        person,
        centre: class % 3,
        field: if class % 2 == 0 { "las" } else { "tik" }.to_owned(),
        programme: class % 4,
        class,
        finished,
        passed: true,
        status,
        level: status.map(|_| Level::Said),
        days: None,
        traits: None,
    }
}

/// REG-15: one person twice trained, one job told twice.
#[test]
fn reg_15_one_person_counts_once_in_part_and_whole() {
    let (a, b) = (2, 3);
    let day = date(2027, 3, 12);
    let working = Some(Status::Working);
    let rows = [
        row(1, a, day, working),
        row(1, b, day, working),
        row(2, a, day, Some(Status::Looking)),
    ];
    let all = total(&rows, TODAY);
    assert_eq!((all.trainees, all.graduates, all.placed()), (2, 2, 1));
    assert_eq!(all.placed_of_graduates().permille(), Some(500));
    let classes = by(&rows, TODAY, |row| row.class);
    let rates: Vec<Rate> = classes
        .iter()
        .map(|(_, figures)| figures.placed_of_graduates())
        .collect();
    assert_eq!(rates, [Rate { part: 1, of: 2 }, Rate { part: 1, of: 1 }]);
}

#[test]
fn nothing_of_nothing_is_no_figure() {
    let none = total(&[], TODAY);
    assert_eq!(none, Figures::default());
    assert_eq!(none.placed_of_graduates().permille(), None);
    assert_eq!(none.coverage().permille(), None);
    assert_eq!(none.median_days(), None);
    assert_eq!(Rate { part: 1, of: 3 }.permille(), Some(333));
    assert_eq!(Rate { part: 2, of: 3 }.permille(), Some(667));
    assert_eq!(Rate { part: 183, of: 512 }.permille(), Some(357));
}

#[test]
fn a_month_counts_once_everybody_in_it_was_asked() {
    assert!(!is_old_enough(date(2027, 3, 1), date(2027, 4, 29)));
    assert!(is_old_enough(date(2027, 3, 1), date(2027, 4, 30)));
    assert!(is_old_enough(date(2027, 1, 1), date(2027, 2, 28)));
    let young = [row(1, 2, date(2027, 6, 12), Some(Status::Working))];
    let figures = total(&young, TODAY);
    assert_eq!(
        (figures.graduates, figures.counted, figures.placed()),
        (1, 0, 0)
    );
}

fn any_row() -> impl Strategy<Value = Row> {
    let status = prop::option::of(prop::sample::select(Status::ALL.to_vec()));
    let level = prop::option::of(prop::sample::select(Level::ALL.to_vec()));
    let day = (0i32..600).prop_map(|days| {
        date(2026, 1, 1)
            .checked_add(jiff::Span::new().days(days))
            .unwrap()
    });
    (
        0i64..12,
        0i64..8,
        day,
        any::<bool>(),
        status,
        level,
        prop::option::of(0u32..400),
    )
        .prop_map(
            |(person, class, finished, passed, status, level, days)| Row {
                passed,
                level: level.filter(|_| status.is_some_and(Status::is_placed)),
                days: days.filter(|_| status.is_some_and(Status::is_placed)),
                ..row(person, class, finished, status)
            },
        )
}

/// The same, counted in another way: by sets of people.
fn counted_by_sets(rows: &[&Row]) -> (usize, usize, usize, usize) {
    let people = |keep: &dyn Fn(&Row) -> bool| {
        let kept = rows.iter().filter(|row| keep(row)).map(|row| row.person);
        kept.collect::<BTreeSet<_>>().len()
    };
    (
        people(&|_| true),
        people(&|row| row.passed),
        people(&|row| row.is_counted(TODAY)),
        people(&|row| row.is_counted(TODAY) && row.status.is_some()),
    )
}

proptest! {
    #[test]
    fn every_figure_recomputes_from_the_rows(rows in prop::collection::vec(any_row(), 0..60)) {
        let mut groups: Vec<(Vec<&Row>, Figures)> = vec![(rows.iter().collect(), total(&rows, TODAY))];
        for (class, figures) in by(&rows, TODAY, |row| row.class) {
            groups.push((rows.iter().filter(|row| row.class == class).collect(), figures));
        }
        for (cohort, figures) in by(&rows, TODAY, Row::cohort) {
            groups.push((rows.iter().filter(|row| row.cohort() == cohort).collect(), figures));
        }
        for (field, figures) in by(&rows, TODAY, |row| row.field.clone()) {
            groups.push((rows.iter().filter(|row| row.field == field).collect(), figures));
        }
        for (rows, figures) in groups {
            let size = |count: usize| u32::try_from(count).unwrap();
            let (trainees, graduates, counted, reached) = counted_by_sets(&rows);
            prop_assert_eq!(figures.trainees, size(trainees));
            prop_assert!(figures.graduates <= size(graduates) && figures.counted == size(counted));
            prop_assert_eq!(figures.reached(), size(reached));
            let sum: u32 = Status::ALL.into_iter().map(|status| figures.of(status)).sum();
            prop_assert_eq!(sum + figures.unknown(), figures.counted);
            prop_assert!(figures.placed() <= figures.reached() && figures.counted <= figures.graduates);
            prop_assert!(figures.graduates <= figures.trainees);
            prop_assert!(figures.confirmed + figures.checked <= figures.placed());
            for rate in [figures.placed_of_graduates(), figures.placed_of_reached(), figures.coverage(), figures.confirmed_of_placed()] {
                prop_assert!(rate.part <= rate.of);
                prop_assert_eq!(rate.permille().is_none(), rate.of == 0);
                prop_assert!(rate.permille().unwrap_or(0) <= 1000);
            }
        }
    }
}
