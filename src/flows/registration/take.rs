//! An answer meets its question: it is taken, asked about, or refused with the reason; nothing already given is lost.

use crate::catalog::catalog;
use crate::domain::date::parse_birth_date;
use crate::domain::name::Name;
use crate::domain::phone::Phone;
use crate::flows::event::Event;
use crate::flows::facts::{Facts, RequestKind};
use crate::flows::outcome::{self, Reply, Toast};
use crate::flows::press;
use crate::flows::registration::draft::{Agreed, Region};
use crate::flows::registration::ending::{hand_over, send};
use crate::flows::registration::hear::{Heard, hear, sex_of};
use crate::flows::registration::identity::{after_nik, check_difference, take_nik};
use crate::flows::registration::line::{Expected, Line, Problem, expected};
use crate::flows::registration::number::{contact, take_phone};
use crate::flows::registration::press::Choice;
use crate::flows::registration::{Done, Question, State, Turn, pause};

/// Takes an event at the open question.
pub(super) fn step(state: State, event: &Event, message: Option<i64>, facts: &Facts) -> Turn {
    match hear(&state, event) {
        Heard::Choice(choice) => choose(state, choice, event, message, facts),
        Heard::About(choice) => pause::choose(state, &choice, facts),
        Heard::Words(typed) => words(state, &typed, message, facts),
        Heard::Wish(slugs) => wish_at_name(state, slugs, facts),
        Heard::Skills(slugs) => add_skills(state, slugs, facts),
        Heard::Several(codes) => several(state, codes, facts),
        Heard::Contact(phone, owner) => contact(state, &phone, owner, facts),
        Heard::Leave => pause::leave(state, facts),
        Heard::Problem(problem) => {
            let is_over = problem == Problem::Stale;
            let mut turn = Turn::new(state);
            if is_over {
                turn.replies.push(Reply::Toast(Toast::Stale));
                return turn.ask(facts);
            }
            turn.problem(problem, facts)
        }
        Heard::NotWords(attachment) => {
            let expected = expected(&state.asking);
            Turn::new(state).problem(Problem::NotWords(attachment, expected), facts)
        }
        Heard::Nothing => Turn::new(state),
    }
}

/// The wish is kept for the question of fields, the name is asked for once more. A registered person who corrects their name
/// has chosen their fields.
fn wish_at_name(mut state: State, slugs: Vec<String>, facts: &Facts) -> Turn {
    state.asking = Question::Name;
    let problem = if state.correcting.is_some() {
        Problem::Expected(Expected::Name)
    } else {
        for slug in &slugs {
            if !state.draft.skills.contains(slug) {
                state.draft.skills.push(slug.clone());
            }
        }
        Problem::WishNotName(slugs)
    };
    Turn::new(state).problem(problem, facts)
}

/// A choice of the open question.
fn choose(
    mut state: State,
    choice: Choice,
    event: &Event,
    message: Option<i64>,
    facts: &Facts,
) -> Turn {
    if choice == Choice::Back {
        return back(state, facts);
    }
    match (state.asking.clone(), choice) {
        (Question::Consent, Choice::Agree) => {
            let button = match event {
                Event::Press(Some(press)) => press::Press::encode(press),
                Event::Text(typed) => typed.trim().to_lowercase(),
                _ => String::new(),
            };
            state.draft.consent = Some(Agreed {
                version: facts.notice.version,
                hash: facts.notice.hash,
                at: facts.now,
                button,
            });
            state.proceed();
            Turn::new(state).ask(facts)
        }
        (Question::Consent, Choice::Decline) => {
            Turn::new(state).say(Line::Declined).end(Done::Declined)
        }
        (Question::Consent, Choice::ReadMore) => Turn::new(state).say(Line::LongNotice),
        (Question::Spelling { typed, proposed }, Choice::Proposed) => {
            state.draft.name = Some(Name::parse(&proposed).unwrap_or(typed));
            advance(state, facts)
        }
        (Question::Spelling { typed, .. }, Choice::AsTyped) => {
            state.draft.name = Some(typed);
            advance(state, facts)
        }
        (Question::NikUnusual { .. }, Choice::Same) => after_nik(state, facts),
        (Question::NikUnusual { .. } | Question::NikTaken | Question::Minor, Choice::Fix) => {
            state.draft.nik = None;
            state.asking = Question::Nik;
            Turn::new(state).ask(facts)
        }
        // Who is registered here cannot become somebody else.
        (Question::NikTaken, Choice::Recover) if state.correcting.is_some() => {
            hand_over(state, RequestKind::NikInUse, facts)
        }
        (Question::NikTaken, Choice::Recover) => {
            state.asking = Question::ProveNumber;
            Turn::new(state).ask(facts)
        }
        (Question::NikTaken, Choice::AskStaff) => hand_over(state, RequestKind::NikInUse, facts),
        (Question::ProveNumber, Choice::AskStaff) => hand_over(state, RequestKind::Recover, facts),
        (Question::Minor, Choice::AskStaff) => hand_over(state, RequestKind::Minor, facts),
        (Question::Region | Question::RegionChoice { .. }, Choice::Region(code))
            if catalog().region(&code).is_some() =>
        {
            let region = Region::Lampung(code);
            if state.draft.region.as_ref() != Some(&region) || state.editing {
                state.draft.district = None;
            }
            state.draft.region = Some(region);
            advance(state, facts)
        }
        (Question::Region | Question::RegionChoice { .. }, Choice::Elsewhere) => {
            state.draft.region = Some(Region::Elsewhere);
            state.draft.district = None;
            advance(state, facts)
        }
        (Question::District { .. }, Choice::Page(page)) => {
            state.asking = Question::District { page };
            rewrite(state, message, facts)
        }
        (Question::District { .. } | Question::DistrictChoice { .. }, Choice::District(code))
            if lies_in(&state, &code) =>
        {
            state.draft.district = Some(code);
            advance(state, facts)
        }
        (Question::Education, Choice::Education(education)) => {
            state.draft.education = Some(education);
            advance(state, facts)
        }
        (Question::Skills { .. }, Choice::Page(page)) => {
            state.asking = Question::Skills { page };
            rewrite(state, message, facts)
        }
        (Question::Skills { .. }, Choice::Skill(slug)) if catalog().field(&slug).is_some() => {
            if !state.draft.skills.contains(&slug) {
                state.draft.skills.push(slug);
            }
            skills_changed(state, Toast::Added, event, message, facts)
        }
        (Question::Skills { .. }, Choice::NoSkill(slug)) => {
            state.draft.skills.retain(|chosen| *chosen != slug);
            skills_changed(state, Toast::Removed, event, message, facts)
        }
        (Question::Skills { .. }, Choice::Finish) => {
            if state.draft.skills.is_empty() {
                return Turn::new(state).problem(Problem::SkillMissing, facts);
            }
            state.draft.skills_done = true;
            advance(state, facts)
        }
        (Question::Summary, Choice::Edit(edit)) => {
            state.editing = true;
            state.asking = edit.question();
            Turn::new(state).ask(facts)
        }
        (Question::Summary, Choice::Send) => send(state, facts),
        (Question::Sex, choice @ (Choice::Female | Choice::Male)) => {
            state.draft.sex = sex_of(&choice);
            check_difference(state, facts)
        }
        (Question::Differs, Choice::Same) => advance(state, facts),
        (Question::Differs, Choice::Fix) => {
            state.draft.birth = None;
            state.draft.sex = None;
            state.asking = Question::Nik;
            state.editing = true;
            Turn::new(state).ask(facts)
        }
        // A choice that this question never offered: forged, or from an older program.
        (_, _) => {
            let mut turn = Turn::new(state);
            turn.replies.push(Reply::Toast(Toast::Stale));
            turn.ask(facts)
        }
    }
}

/// Words for a question that reads them.
fn words(mut state: State, typed: &str, message: Option<i64>, facts: &Facts) -> Turn {
    match state.asking.clone() {
        Question::Name | Question::Spelling { .. } => match Name::parse(typed) {
            Err(error) => {
                state.asking = Question::Name;
                Turn::new(state).problem(Problem::Name(error), facts)
            }
            Ok(name) => match name.proposed() {
                Some(proposed) => {
                    state.asking = Question::Spelling {
                        typed: name,
                        proposed,
                    };
                    Turn::new(state).ask(facts)
                }
                None => {
                    state.draft.name = Some(name);
                    advance(state, facts)
                }
            },
        },
        Question::Nik | Question::NikUnusual { .. } | Question::NikTaken | Question::Minor => {
            take_nik(state, typed, message, facts)
        }
        Question::Birth | Question::Differs => match parse_birth_date(typed, facts.today) {
            Ok(birth) => {
                state.draft.birth = Some(birth);
                check_difference(state, facts)
            }
            Err(error) => {
                state.asking = Question::Birth;
                Turn::new(state).problem(Problem::Birth(error), facts)
            }
        },
        Question::Phone => match Phone::parse(typed) {
            Ok(phone) => take_phone(state, phone, false, facts),
            Err(error) => Turn::new(state).problem(Problem::Phone(error), facts),
        },
        Question::Consent
        | Question::ProveNumber
        | Question::Region
        | Question::RegionChoice { .. }
        | Question::District { .. }
        | Question::DistrictChoice { .. }
        | Question::Education
        | Question::Skills { .. }
        | Question::Summary
        | Question::Sex => Turn::new(state).problem(Problem::Expected(Expected::Button), facts),
    }
}

/// The next open question, the card, or the end of a correction.
pub(super) fn advance(mut state: State, facts: &Facts) -> Turn {
    state.proceed();
    if state.correcting.is_some()
        && let Some(answers) = state.draft.answers(facts.today)
    {
        return Turn::new(state)
            .say(Line::Corrected)
            .end(Done::Corrected(Box::new(answers)));
    }
    Turn::new(state).ask(facts)
}

fn back(mut state: State, facts: &Facts) -> Turn {
    let away = matches!(state.asking, Question::Phone | Question::ProveNumber);
    let mut turn = Turn::new(state.clone());
    if away {
        turn = turn.say(Line::KeyAway);
    }
    // A second question about the same answer: going back leads to the first one.
    let second = matches!(
        state.asking,
        Question::Spelling { .. } | Question::Differs | Question::DistrictChoice { .. }
    ) || (state.correcting.is_some()
        && matches!(
            state.asking,
            Question::District { .. } | Question::RegionChoice { .. }
        ));
    if state.correcting.is_some() && !second {
        return turn.say(Line::Unchanged).end(Done::Unchanged);
    }
    let before = state.asking.before(&state.draft);
    disown(&mut state, facts);
    if state.editing && !second {
        state.proceed();
    } else {
        state.asking = before;
    }
    turn.state = state;
    turn.ask(facts)
}

/// An answer that was asked about and not confirmed is no answer: going back must not leave it in the draft.
fn disown(state: &mut State, facts: &Facts) {
    match state.asking {
        Question::Minor => {
            state.draft.birth = None;
            if state.draft.is_minor(facts.today) {
                state.draft.nik = None;
            }
        }
        Question::NikUnusual { .. } | Question::NikTaken => state.draft.nik = None,
        _ => {}
    }
}

fn several(mut state: State, codes: Vec<String>, facts: &Facts) -> Turn {
    state.asking = match state.asking {
        Question::District { .. } | Question::DistrictChoice { .. } => {
            Question::DistrictChoice { codes }
        }
        _ => Question::RegionChoice { codes },
    };
    Turn::new(state).ask(facts)
}

fn lies_in(state: &State, code: &str) -> bool {
    matches!(&state.draft.region, Some(Region::Lampung(region))
        if catalog().districts_of(region).iter().any(|district| district.code == code))
}

/// The card shows the fields as they are now; a typed choice gets a card of its own.
fn skills_changed(
    mut state: State,
    toast: Toast,
    event: &Event,
    message: Option<i64>,
    facts: &Facts,
) -> Turn {
    state.draft.skills_done = false;
    if !matches!(event, Event::Press(_)) {
        return Turn::new(state).ask(facts);
    }
    let mut turn = rewrite(state, message, facts);
    turn.replies.insert(0, Reply::Toast(toast));
    turn
}

fn add_skills(mut state: State, slugs: Vec<String>, facts: &Facts) -> Turn {
    for slug in slugs {
        if !state.draft.skills.contains(&slug) {
            state.draft.skills.push(slug);
        }
    }
    state.draft.skills_done = false;
    Turn::new(state).ask(facts)
}

/// The card on which the button was pressed shows the new state of things.
fn rewrite(state: State, message: Option<i64>, facts: &Facts) -> Turn {
    let line = outcome::Line::Registration(Line::Ask(state.ask(facts)));
    let mut turn = Turn::new(state);
    turn.replies.push(match message {
        Some(message) => Reply::Rewrite { message, line },
        None => Reply::Say(line),
    });
    turn
}
