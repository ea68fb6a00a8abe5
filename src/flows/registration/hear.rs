//! Typed words and pressed buttons become one kind of answer: whatever a button can say can be typed, as its number in the
//! order shown, as a word, or as slang.

use crate::catalog::{Matches, Meaning, catalog};
use crate::domain::education::Education;
use crate::domain::sex::Sex;
use crate::flows::event::{Attachment, ContactOwner, Event};
use crate::flows::press;
use crate::flows::registration::draft::Region;
use crate::flows::registration::line::{Expected, Problem};
use crate::flows::registration::press::{Choice, Edit};
use crate::flows::registration::{Question, State, wished};

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Heard {
    /// A choice of the open question.
    Choice(Choice),
    /// A choice about the conversation itself.
    About(Choice),
    /// Words to be read by the open question.
    Words(String),
    /// Fields of training wished for where a name was asked for.
    Wish(Vec<String>),
    /// Fields of training named in words.
    Skills(Vec<String>),
    /// Several regions or districts fit.
    Several(Vec<String>),
    /// A shared contact.
    Contact(String, ContactOwner),
    /// The wish to leave.
    Leave,
    /// Something that is answered with a friendly line.
    Problem(Problem),
    /// Not words.
    NotWords(Attachment),
    /// Nothing to answer.
    Nothing,
}

/// Hears an event at the open question.
pub(super) fn hear(state: &State, event: &Event) -> Heard {
    match event {
        Event::Press(Some(press::Press::Registration(press))) => {
            if press.question == 0 {
                Heard::About(press.choice.clone())
            } else if state.asking.takes(press.question) {
                Heard::Choice(press.choice.clone())
            } else {
                Heard::Problem(Problem::Stale)
            }
        }
        Event::Press(_) => Heard::Problem(Problem::Stale),
        Event::Text(typed) => typed_words(state, typed),
        Event::Contact { phone, owner } => Heard::Contact(phone.clone(), *owner),
        Event::Document(_) => Heard::NotWords(Attachment::File),
        Event::Other(attachment) => Heard::NotWords(*attachment),
        Event::Edited => Heard::Problem(Problem::Edited),
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => Heard::Nothing,
    }
}

fn typed_words(state: &State, typed: &str) -> Heard {
    let meaning = catalog().understand(typed, yes_no_open(&state.asking));
    match meaning {
        Meaning::Cancel => return Heard::Leave,
        Meaning::Back => return Heard::Choice(Choice::Back),
        _ => {}
    }
    if matches!(meaning, Meaning::Ambiguous { .. }) && yes_no_open(&state.asking) {
        return Heard::Problem(Problem::Ambiguous);
    }
    if let Some(choice) = label(&state.asking, typed) {
        return Heard::Choice(choice);
    }
    let number = typed
        .trim()
        .parse::<usize>()
        .ok()
        .filter(|number| *number >= 1);
    match &state.asking {
        Question::Consent => consent(typed, &meaning),
        Question::Name if is_small_talk(&meaning) => {
            Heard::Problem(Problem::Expected(Expected::Name))
        }
        Question::Name | Question::Spelling { .. } if wishes(typed) => {
            Heard::Wish(wished::fields(typed))
        }
        Question::Name | Question::Nik | Question::Birth | Question::Phone => {
            Heard::Words(typed.to_owned())
        }
        Question::Spelling { .. } => match (meaning, number) {
            (Meaning::Yes | Meaning::Next, _) | (_, Some(1)) => Heard::Choice(Choice::Proposed),
            (Meaning::No, _) | (_, Some(2)) => Heard::Choice(Choice::AsTyped),
            _ => Heard::Words(typed.to_owned()),
        },
        Question::NikUnusual { .. } | Question::Differs => match (meaning, number) {
            (Meaning::Yes | Meaning::Next | Meaning::Done, _) | (_, Some(1)) => {
                Heard::Choice(Choice::Same)
            }
            (Meaning::No | Meaning::Fix, _) | (_, Some(2)) => Heard::Choice(Choice::Fix),
            _ => Heard::Words(typed.to_owned()),
        },
        Question::NikTaken => match (meaning, number) {
            (Meaning::Yes, _) | (_, Some(1)) => Heard::Choice(Choice::Recover),
            (Meaning::Staff | Meaning::Help, _) | (_, Some(2)) => Heard::Choice(Choice::AskStaff),
            (Meaning::Fix, _) | (_, Some(3)) => Heard::Choice(Choice::Fix),
            _ => Heard::Words(typed.to_owned()),
        },
        Question::ProveNumber => match (meaning, number) {
            (Meaning::Staff | Meaning::Help | Meaning::No, _) | (_, Some(2)) => {
                Heard::Choice(Choice::AskStaff)
            }
            _ => Heard::Problem(Problem::ShareOnly),
        },
        Question::Minor => match (meaning, number) {
            (Meaning::Yes | Meaning::Next | Meaning::Staff | Meaning::Help, _) | (_, Some(1)) => {
                Heard::Choice(Choice::AskStaff)
            }
            (Meaning::No | Meaning::Fix, _) | (_, Some(2)) => Heard::Choice(Choice::Fix),
            _ => Heard::Words(typed.to_owned()),
        },
        Question::Region => region(typed, number),
        Question::RegionChoice { codes } => {
            chosen_of(codes, number, Choice::Region).unwrap_or_else(|| region(typed, None))
        }
        Question::District { .. } => district(state, typed, number),
        Question::DistrictChoice { codes } => chosen_of(codes, number, Choice::District)
            .unwrap_or_else(|| district(state, typed, None)),
        Question::Education => number
            .and_then(|number| Education::ALL.get(number - 1).copied())
            .or_else(|| Education::from_typed(typed))
            .map_or(Heard::Problem(Problem::EducationUnknown), |education| {
                Heard::Choice(Choice::Education(education))
            }),
        Question::Skills { .. } => skills(&state.draft.skills, typed, &meaning, number),
        Question::Summary => summary(typed, &meaning, number),
        Question::Sex => sex(typed, number),
    }
}

/// The label of a button, where its words mean nothing elsewhere.
fn label(question: &Question, typed: &str) -> Option<Choice> {
    let words = crate::domain::fold::words(typed).join(" ");
    let choice = match (question, words.as_str()) {
        (
            Question::Spelling {
                typed: kept,
                proposed,
            },
            words,
        ) => {
            let names = |verb: &str, name: &str| {
                let name = crate::domain::fold::words(name).join(" ");
                words == verb
                    || words
                        .strip_prefix(verb)
                        .is_some_and(|rest| rest.trim() == name)
            };
            if names("pakai", proposed) || names("use", proposed) {
                Choice::Proposed
            } else if names("tetap", kept.as_str()) || names("keep", kept.as_str()) {
                Choice::AsTyped
            } else {
                return None;
            }
        }
        (
            Question::NikUnusual { .. } | Question::Differs,
            "sama" | "sama dengan ktp" | "same" | "same as my ktp",
        ) => Choice::Same,
        (Question::NikUnusual { .. } | Question::Differs, "correct it")
        | (Question::NikTaken | Question::Minor, "correct the nik") => Choice::Fix,
        (Question::NikTaken, "pulihkan" | "pulihkan akun" | "recover my account") => {
            Choice::Recover
        }
        (Question::Minor, "teruskan" | "teruskan ke petugas" | "hand over to staff") => {
            Choice::AskStaff
        }
        (Question::Region | Question::RegionChoice { .. }, "outside lampung") => Choice::Elsewhere,
        (Question::Summary, "correct send") => Choice::Send,
        _ => return None,
    };
    Some(choice)
}

/// "mau belajar las": nobody's name either.
fn wishes(typed: &str) -> bool {
    !wished::fields(typed).is_empty()
}

/// "ok", "siap", "assalamualaikum": nobody's name.
fn is_small_talk(meaning: &Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Yes
            | Meaning::No
            | Meaning::Next
            | Meaning::NotYet
            | Meaning::Greet
            | Meaning::Thanks
    )
}

/// One-letter words count as yes or no only where a yes or no is asked for.
fn yes_no_open(question: &Question) -> bool {
    matches!(
        question,
        Question::Spelling { .. }
            | Question::NikUnusual { .. }
            | Question::Differs
            | Question::Minor
            | Question::NikTaken
            | Question::Summary
            | Question::Consent
    )
}

/// Consent takes the button or the full word, so that nobody agrees by slip (law 27/2022, article 22).
fn consent(typed: &str, meaning: &Meaning) -> Heard {
    let word = typed.trim().trim_end_matches(['.', '!']).to_lowercase();
    match word.as_str() {
        "setuju" | "saya setuju" | "agree" | "i agree" => Heard::Choice(Choice::Agree),
        "tidak" | "tidak setuju" | "no" | "decline" => Heard::Choice(Choice::Decline),
        "baca" | "baca selengkapnya" | "read more" => Heard::Choice(Choice::ReadMore),
        _ => match meaning {
            Meaning::Yes | Meaning::No | Meaning::Next | Meaning::Done => {
                Heard::Problem(Problem::ConsentNeedsWord)
            }
            _ => Heard::Words(typed.to_owned()),
        },
    }
}

fn chosen_of(
    codes: &[String],
    number: Option<usize>,
    choice: fn(String) -> Choice,
) -> Option<Heard> {
    let code = codes.get(number?.checked_sub(1)?)?;
    Some(Heard::Choice(choice(code.clone())))
}

fn region(typed: &str, number: Option<usize>) -> Heard {
    let regions = catalog().regions();
    if let Some(number) = number {
        if let Some(region) = regions.get(number - 1) {
            return Heard::Choice(Choice::Region(region.code.clone()));
        }
        if number == regions.len() + 1 {
            return Heard::Choice(Choice::Elsewhere);
        }
    }
    match catalog().find_region(typed) {
        Matches::One(region) => Heard::Choice(Choice::Region(region.code.clone())),
        Matches::Several(regions) => Heard::Several(
            regions
                .into_iter()
                .map(|region| region.code.clone())
                .collect(),
        ),
        Matches::Outside => Heard::Choice(Choice::Elsewhere),
        Matches::None => Heard::Problem(Problem::RegionUnknown),
    }
}

fn district(state: &State, typed: &str, number: Option<usize>) -> Heard {
    let Some(Region::Lampung(region)) = &state.draft.region else {
        return Heard::Problem(Problem::DistrictUnknown);
    };
    let districts = catalog().districts_of(region);
    if let Some(district) = number.and_then(|number| districts.get(number - 1)) {
        return Heard::Choice(Choice::District(district.code.clone()));
    }
    match catalog().find_district(region, typed) {
        Matches::One(district) => Heard::Choice(Choice::District(district.code.clone())),
        Matches::Several(districts) => Heard::Several(
            districts
                .into_iter()
                .map(|district| district.code.clone())
                .collect(),
        ),
        Matches::Outside | Matches::None => Heard::Problem(Problem::DistrictUnknown),
    }
}

fn skills(chosen: &[String], typed: &str, meaning: &Meaning, number: Option<usize>) -> Heard {
    // A number does not say what is wished, so it turns the field round, as its button on the newest card would.
    if let Some(field) = number.and_then(|number| catalog().fields().get(number - 1)) {
        let slug = field.slug.clone();
        return Heard::Choice(if chosen.contains(&slug) {
            Choice::NoSkill(slug)
        } else {
            Choice::Skill(slug)
        });
    }
    if matches!(meaning, Meaning::Done | Meaning::Next)
        || typed.trim().eq_ignore_ascii_case("cukup")
    {
        return Heard::Choice(Choice::Finish);
    }
    let fields = catalog().find_fields(typed);
    if fields.is_empty() {
        return Heard::Problem(Problem::SkillUnknown);
    }
    Heard::Skills(fields.into_iter().map(|field| field.slug.clone()).collect())
}

fn summary(typed: &str, meaning: &Meaning, number: Option<usize>) -> Heard {
    if let Some(edit) = number.and_then(|number| Edit::ALL.get(number - 1)) {
        return Heard::Choice(Choice::Edit(*edit));
    }
    if let Some(edit) = edit_named(typed) {
        return Heard::Choice(Choice::Edit(edit));
    }
    match meaning {
        Meaning::Yes | Meaning::Next | Meaning::Done => Heard::Choice(Choice::Send),
        Meaning::No | Meaning::Fix => Heard::Problem(Problem::WhichEdit),
        _ if matches!(
            typed.trim().to_lowercase().as_str(),
            "kirim" | "kirimkan" | "send" | "benar kirim" | "benar, kirim"
        ) =>
        {
            Heard::Choice(Choice::Send)
        }
        _ => Heard::Words(typed.to_owned()),
    }
}

/// "ubah nama", "ganti no hp": the answer named in a wish to change one.
fn edit_named(typed: &str) -> Option<Edit> {
    const NAMES: [(&str, Edit); 20] = [
        ("tanggal", Edit::Birth),
        ("lahir", Edit::Birth),
        ("birth", Edit::Birth),
        ("kelamin", Edit::Sex),
        ("sex", Edit::Sex),
        ("nama", Edit::Name),
        ("name", Edit::Name),
        ("nik", Edit::Nik),
        ("alamat", Edit::Home),
        ("kabupaten", Edit::Home),
        ("kecamatan", Edit::Home),
        ("address", Edit::Home),
        ("pendidikan", Edit::Education),
        ("education", Edit::Education),
        ("hp", Edit::Phone),
        ("telepon", Edit::Phone),
        ("phone", Edit::Phone),
        ("bidang", Edit::Skills),
        ("field", Edit::Skills),
        ("fields", Edit::Skills),
    ];
    let words = crate::domain::fold::words(typed);
    (words.len() <= 4)
        .then(|| {
            NAMES
                .iter()
                .find(|(name, _)| words.iter().any(|word| word == name))
        })
        .flatten()
        .map(|(_, edit)| *edit)
}

fn sex(typed: &str, number: Option<usize>) -> Heard {
    let word = typed.trim().to_lowercase();
    match (word.as_str(), number) {
        ("perempuan" | "wanita" | "cewek" | "p" | "female" | "woman", _) | (_, Some(1)) => {
            Heard::Choice(Choice::Female)
        }
        ("laki-laki" | "laki laki" | "laki" | "pria" | "cowok" | "l" | "male" | "man", _)
        | (_, Some(2)) => Heard::Choice(Choice::Male),
        _ => Heard::Words(typed.to_owned()),
    }
}

/// The choice that stands for a sex.
pub(super) fn sex_of(choice: &Choice) -> Option<Sex> {
    match choice {
        Choice::Female => Some(Sex::Female),
        Choice::Male => Some(Sex::Male),
        _ => None,
    }
}
