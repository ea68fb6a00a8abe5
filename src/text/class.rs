//! A class as cards, lists and notices show it: where, when, how long, for whom. What is returned may stand in HTML.

use crate::domain::education::Education;
use crate::domain::eligibility::{NotMet, Requirement, Rules, TrainedRule, Verdict};
use crate::domain::phone::Phone;
use crate::domain::weekdays::{WEEK, Weekdays};
use crate::domain::wib;
use crate::flows::facts::class::{Centre, Class};
use crate::flows::language::Language;
use crate::text::escape::html;
use crate::text::l10n::sentences;
use crate::text::{answers, dates, numbers};

/// `<b>Las SMAW 3G</b>, BLK Metro (MTR-2027-01)`
pub(super) fn named(class: &Class, language: Language) -> String {
    sentences(language).class_named(
        html(&class.programme.name),
        html(&class.centre.name),
        class.code.as_str(),
    )
}

/// `BLK Metro, Banjarsari, Metro Utara`, or the name alone where no address was entered.
pub(super) fn centre(centre: &Centre, language: Language) -> String {
    match &centre.address {
        Some(address) => sentences(language).class_place(html(&centre.name), html(address)),
        None => html(&centre.name),
    }
}

/// The same with the room.
pub(super) fn place(class: &Class, language: Language) -> String {
    let centre = centre(&class.centre, language);
    match &class.room {
        Some(room) => sentences(language).class_place_room(centre, html(room)),
        None => centre,
    }
}

/// The number of a centre as people dial it.
pub(super) fn phone(centre: &Centre) -> Option<String> {
    let kept = centre.phone.as_deref()?;
    Some(Phone::from_contact(kept).map_or_else(|_| html(kept), |phone| phone.national()))
}

/// `1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB`
pub(super) fn when(class: &Class, language: Language) -> String {
    sentences(language).class_when(
        dates::span(class.starts_on, class.ends_on, language),
        weekdays(class.weekdays, language),
        dates::hours(class.begins_at, class.ends_at, language),
    )
}

/// `Senin–Jumat`, `Senin, Rabu, Jumat`: three days in a row or more are a run.
pub(super) fn weekdays(days: Weekdays, language: Language) -> String {
    let words = sentences(language);
    let name = |place: usize| words.weekday(WEEK[place].to_monday_one_offset());
    let held = |place: usize| WEEK.get(place).is_some_and(|day| days.contains(*day));
    let mut parts = Vec::new();
    let mut place = 0;
    while place < WEEK.len() {
        if !held(place) {
            place += 1;
            continue;
        }
        let end = (place..WEEK.len()).take_while(|at| held(*at)).count() + place;
        if end - place >= 3 {
            parts.push(words.class_weekdays_run(name(place), name(end - 1)));
        } else {
            parts.extend((place..end).map(name));
        }
        place = end;
    }
    parts.join(", ")
}

/// `240 JP, 30 hari`; lesson hours only where somebody entered them.
pub(super) fn length(class: &Class, language: Language) -> String {
    let words = sentences(language);
    let days = numbers::grouped(u64::from(class.days), language);
    match class.lesson_hours {
        Some(hours) => words.class_length_hours(numbers::grouped(u64::from(hours), language), days),
        None => words.class_length(days),
    }
}

/// One requirement of a class, as it is told to everybody.
pub(super) fn requirement(which: Requirement, class: &Class, language: Language) -> String {
    let words = sentences(language);
    let rules = &class.rules;
    let start = dates::plain(class.starts_on, language);
    match which {
        Requirement::Age => match (rules.least_age, rules.greatest_age) {
            (Some(least), Some(greatest)) => {
                words.class_age_between(least.to_string(), greatest.to_string(), start)
            }
            (Some(least), None) => words.class_age_least(least.to_string(), start),
            (None, greatest) => {
                words.class_age_greatest(greatest.unwrap_or_default().to_string(), start)
            }
        },
        Requirement::Education => education(rules, language),
        Requirement::Region => {
            let names = rules.regions.iter();
            let names: Vec<String> = names.map(|code| answers::region(code, language)).collect();
            let told = match names.as_slice() {
                [first @ .., last] if !first.is_empty() => {
                    words.class_region_or(html(&first.join(", ")), html(last))
                }
                _ => html(&names.concat()),
            };
            words.class_region(told)
        }
        Requirement::Trained => match rules.trained {
            TrainedRule::Never | TrainedRule::NoLimit => words.class_trained_never(),
            TrainedRule::OncePerYear => {
                words.class_trained_year(class.starts_on.year().to_string())
            }
            TrainedRule::OncePerField => words.class_trained_field(),
        },
    }
}

fn education(rules: &Rules, language: Language) -> String {
    let words = sentences(language);
    // Both schools are the same step.
    let level = |level: Education| match level {
        Education::Sma | Education::Smk => words.class_education_upper(),
        Education::Sd
        | Education::Smp
        | Education::Diploma
        | Education::Bachelor
        | Education::Master => answers::education(level, language),
    };
    match (rules.education_least, rules.education_greatest) {
        (Some(least), Some(greatest)) => {
            words.class_education_between(level(least), level(greatest))
        }
        (Some(least), None) => words.class_education_least(level(least)),
        (None, greatest) => words.class_education_greatest(greatest.map(level).unwrap_or_default()),
    }
}

/// Every requirement of a class, for somebody of whom nothing is known.
pub(super) fn requirements(class: &Class, language: Language) -> Vec<String> {
    let rules = &class.rules;
    let made = [
        (
            Requirement::Age,
            rules.least_age.is_some() || rules.greatest_age.is_some(),
        ),
        (
            Requirement::Education,
            rules.education_least.is_some() || rules.education_greatest.is_some(),
        ),
        (Requirement::Region, !rules.regions.is_empty()),
        (Requirement::Trained, rules.trained != TrainedRule::NoLimit),
    ];
    made.into_iter()
        .filter(|(_, is_made)| *is_made)
        .map(|(which, _)| requirement(which, class, language))
        .collect()
}

/// The same without a mark, one a line.
pub(super) fn unmarked(class: &Class, language: Language) -> Vec<String> {
    let words = sentences(language);
    let all = requirements(class, language).into_iter();
    all.map(|told| words.class_requirement(told)).collect()
}

/// How a person stands to the requirements, one a line.
pub(super) fn marked(
    class: &Class,
    checked: &[(Requirement, Verdict)],
    language: Language,
) -> Vec<String> {
    let words = sentences(language);
    let line = |(which, verdict): &(Requirement, Verdict)| {
        let told = requirement(*which, class, language);
        match verdict {
            Verdict::Met => words.class_met(told),
            Verdict::Unknown => words.class_unknown(told),
            Verdict::NotMet(why) => words.class_not_met(told, yours(why, language)),
        }
    };
    checked.iter().map(line).collect()
}

/// What of this person is outside the limit.
fn yours(why: &NotMet, language: Language) -> String {
    let words = sentences(language);
    match why {
        NotMet::TooYoung { age, .. } | NotMet::TooOld { age, .. } => {
            words.class_yours_age(age.to_string())
        }
        NotMet::EducationTooLow { has, .. } | NotMet::EducationTooHigh { has, .. } => {
            words.class_yours_education(answers::education(*has, language))
        }
        NotMet::LivesElsewhere { lives, .. } => words.class_yours_region(match lives {
            Some(code) => html(&answers::region(code, language)),
            None => words.region_outside(),
        }),
        NotMet::Trained { last, .. } => {
            words.class_yours_trained(dates::plain(last.finished, language))
        }
    }
}

/// `Senin, 1 Februari 2027, pukul 08.00 WIB`: when the first day begins.
pub(super) fn first_day(class: &Class, language: Language) -> String {
    match wib::instant(class.starts_on, class.begins_at) {
        Some(at) => dates::moment(at, language),
        None => dates::with_weekday(class.starts_on, language),
    }
}

/// What to bring on the first day; nothing where nothing is asked for.
pub(super) fn bring_on_first_day(class: &Class, language: Language) -> Option<String> {
    let documents = (!class.documents.is_empty()).then(|| html(&class.documents.join(", ")))?;
    Some(sentences(language).results_bring(documents))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_a_row_are_a_run() {
        for (slug, told) in [
            ("mon,tue,wed,thu,fri", "Senin–Jumat"),
            ("mon,wed,fri", "Senin, Rabu, Jumat"),
            ("mon,tue,thu,fri,sat", "Senin, Selasa, Kamis–Sabtu"),
            ("sun", "Minggu"),
            ("mon,tue,wed,thu,fri,sat,sun", "Senin–Minggu"),
        ] {
            let days = Weekdays::from_slug(slug).unwrap();
            assert_eq!(weekdays(days, Language::Indonesian), told, "{slug}");
        }
    }
}
