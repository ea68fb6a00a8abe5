//! Who fits a class, limit by limit.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const START: Date = date(2027, 4, 12);

/// A woman of 22 at the start, with SMK, from Metro, never trained.
fn siti() -> Applicant {
    Applicant {
        birth: Some(date(2005, 4, 12)),
        education: Some(Education::Smk),
        region: Some("1872".to_owned()),
        trained: Vec::new(),
    }
}

fn training(field_slug: &str, finished: Date) -> Training {
    Training {
        field_slug: field_slug.to_owned(),
        finished,
    }
}

/// What stands in the way of this applicant in a class of sewing.
fn obstacles(rules: &Rules, applicant: &Applicant) -> Vec<NotMet> {
    check(rules, applicant, START, "garmen-menjahit")
        .into_iter()
        .filter_map(|(_, verdict)| match verdict {
            Verdict::NotMet(reason) => Some(reason),
            Verdict::Met | Verdict::Unknown => None,
        })
        .collect()
}

#[test]
fn a_class_without_rules_asks_for_nothing() {
    let checked = check(&Rules::default(), &siti(), START, "las");
    assert_eq!(checked, []);
    assert!(eligible(&checked));
}

#[test]
fn only_requirements_that_the_rules_make_are_told_in_their_order() {
    let rules = Rules {
        least_age: Some(18),
        education_least: Some(Education::Smp),
        regions: vec!["1872".to_owned()],
        trained: TrainedRule::OncePerYear,
        ..Rules::default()
    };
    let told = check(&rules, &siti(), START, "las");
    let names: Vec<_> = told.iter().map(|(requirement, _)| *requirement).collect();
    assert_eq!(
        names,
        [
            Requirement::Age,
            Requirement::Education,
            Requirement::Region,
            Requirement::Trained
        ]
    );
    assert!(told.iter().all(|(_, verdict)| *verdict == Verdict::Met));
}

#[test]
fn age_is_counted_on_the_first_day_of_training_and_both_limits_still_fit() {
    let rules = Rules {
        least_age: Some(18),
        greatest_age: Some(40),
        ..Rules::default()
    };
    let born = |birth| Applicant {
        birth: Some(birth),
        ..siti()
    };
    // Seventeen when they apply, eighteen on the first day.
    assert_eq!(obstacles(&rules, &born(date(2009, 4, 12))), []);
    assert_eq!(
        obstacles(&rules, &born(date(2009, 4, 13))),
        [NotMet::TooYoung { age: 17, least: 18 }]
    );
    // Forty until the day before the forty-first birthday.
    assert_eq!(obstacles(&rules, &born(date(1986, 4, 13))), []);
    assert_eq!(
        obstacles(&rules, &born(date(1986, 4, 12))),
        [NotMet::TooOld {
            age: 41,
            greatest: 40
        }]
    );
}

#[test]
fn sma_and_smk_are_the_same_step() {
    let from = |least, greatest| Rules {
        education_least: least,
        education_greatest: greatest,
        ..Rules::default()
    };
    let with = |education| Applicant {
        education: Some(education),
        ..siti()
    };
    let (sma, smk) = (Some(Education::Sma), Some(Education::Smk));
    assert_eq!(obstacles(&from(smk, None), &with(Education::Sma)), []);
    assert_eq!(obstacles(&from(None, sma), &with(Education::Smk)), []);
    assert_eq!(
        obstacles(&from(sma, None), &with(Education::Smp)),
        [NotMet::EducationTooLow {
            has: Education::Smp,
            least: Education::Sma
        }]
    );
    // No graduates of universities, as in Balikpapan.
    assert_eq!(
        obstacles(&from(None, smk), &with(Education::Bachelor)),
        [NotMet::EducationTooHigh {
            has: Education::Bachelor,
            greatest: Education::Smk
        }]
    );
}

#[test]
fn who_lives_outside_lampung_fits_only_where_no_region_is_named() {
    let far = Applicant {
        region: None,
        ..siti()
    };
    let rules = Rules {
        regions: vec!["1801".to_owned(), "1871".to_owned()],
        ..Rules::default()
    };
    assert_eq!(obstacles(&Rules::default(), &far), []);
    assert_eq!(
        obstacles(&rules, &far),
        [NotMet::LivesElsewhere {
            lives: None,
            allowed: rules.regions.clone()
        }]
    );
    assert_eq!(
        obstacles(&rules, &siti()),
        [NotMet::LivesElsewhere {
            lives: Some("1872".to_owned()),
            allowed: rules.regions.clone()
        }]
    );
}

#[test]
fn each_rule_about_former_training_looks_at_something_else() {
    let (sewing, welding) = (
        training("garmen-menjahit", date(2025, 6, 30)),
        training("las", date(2027, 2, 26)),
    );
    let both = Applicant {
        trained: vec![welding.clone(), sewing.clone()],
        ..siti()
    };
    let found = |rule| {
        let rules = Rules {
            trained: rule,
            ..Rules::default()
        };
        obstacles(&rules, &both)
    };
    let in_the_way = |last: &Training, rule| {
        let last = last.clone();
        vec![NotMet::Trained { last, rule }]
    };
    let (never, year, field) = (
        TrainedRule::Never,
        TrainedRule::OncePerYear,
        TrainedRule::OncePerField,
    );
    assert_eq!(found(never), in_the_way(&welding, never));
    assert_eq!(found(year), in_the_way(&welding, year));
    assert_eq!(found(field), in_the_way(&sewing, field));
    assert_eq!(found(TrainedRule::NoLimit), []);
}

#[test]
fn a_year_of_training_is_that_of_the_calendar() {
    let rules = Rules {
        trained: TrainedRule::OncePerYear,
        ..Rules::default()
    };
    let trained = |finished| Applicant {
        trained: vec![training("las", finished)],
        ..siti()
    };
    assert_eq!(obstacles(&rules, &trained(date(2026, 12, 31))), []);
    assert_eq!(obstacles(&rules, &trained(date(2027, 1, 1))).len(), 1);
}

#[test]
fn what_is_not_known_stands_in_nobodys_way() {
    let rules = Rules {
        least_age: Some(18),
        education_least: Some(Education::Smp),
        ..Rules::default()
    };
    let entered_by_staff = Applicant {
        birth: None,
        education: None,
        ..siti()
    };
    let checked = check(&rules, &entered_by_staff, START, "las");
    assert_eq!(
        checked,
        [
            (Requirement::Age, Verdict::Unknown),
            (Requirement::Education, Verdict::Unknown)
        ]
    );
    assert!(eligible(&checked));
}

#[test]
fn one_limit_that_fails_is_enough_and_every_one_is_told() {
    let rules = Rules {
        greatest_age: Some(20),
        education_least: Some(Education::Smp),
        regions: vec!["1801".to_owned()],
        ..Rules::default()
    };
    let checked = check(&rules, &siti(), START, "las");
    assert!(!eligible(&checked));
    assert_eq!(obstacles(&rules, &siti()).len(), 2);
}

#[test]
fn limits_that_leave_nobody_are_found_before_they_are_kept() {
    let ages = |least, greatest| Rules {
        least_age: Some(least),
        greatest_age: Some(greatest),
        ..Rules::default()
    };
    assert_eq!(contradiction(&ages(40, 18)), Some(Requirement::Age));
    assert_eq!(contradiction(&ages(18, 18)), None);
    let schools = |least, greatest| Rules {
        education_least: Some(least),
        education_greatest: Some(greatest),
        ..Rules::default()
    };
    assert_eq!(
        contradiction(&schools(Education::Diploma, Education::Smk)),
        Some(Requirement::Education)
    );
    assert_eq!(
        contradiction(&schools(Education::Smk, Education::Sma)),
        None
    );
}

#[test]
fn rules_kept_before_a_rule_was_known_still_open() {
    let rules: Rules = serde_json::from_str("{\"least_age\":18}").unwrap();
    assert_eq!(rules.least_age, Some(18));
    assert_eq!(rules.trained, TrainedRule::NoLimit);
    let again: Rules = serde_json::from_str(&serde_json::to_string(&rules).unwrap()).unwrap();
    assert_eq!(again, rules);
}

#[test]
fn slug_and_json_of_a_rule_are_the_same_word() {
    for rule in TrainedRule::ALL {
        let json = serde_json::to_string(&rule).unwrap();
        assert_eq!(json, format!("\"{}\"", rule.slug()));
        assert_eq!(TrainedRule::from_slug(rule.slug()), Some(rule));
    }
}

proptest! {
    /// Whoever fits a class fits it too when one of its limits is let go.
    #[test]
    fn fewer_limits_never_shut_anybody_out(
        least in prop::option::of(0u8..80),
        greatest in prop::option::of(0u8..80),
        born in 1930i16..2020,
        level in 0usize..7,
        limit in prop::option::of(0usize..7),
    ) {
        let rules = Rules {
            least_age: least,
            greatest_age: greatest,
            education_least: limit.map(|place| Education::ALL[place]),
            ..Rules::default()
        };
        let applicant = Applicant {
            birth: Some(date(born, 6, 15)),
            education: Some(Education::ALL[level]),
            ..siti()
        };
        let fits = |rules: &Rules| eligible(&check(rules, &applicant, START, "las"));
        if fits(&rules) {
            for laxer in [
                Rules { least_age: None, ..rules.clone() },
                Rules { greatest_age: None, ..rules.clone() },
                Rules { education_least: None, ..rules.clone() },
            ] {
                prop_assert!(fits(&laxer));
            }
            prop_assert_eq!(contradiction(&rules), None);
        }
    }
}
