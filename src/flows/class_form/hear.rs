//! Typed words at a question: whatever a button can say can be typed, as its number in the order shown or as a word; the rest
//! is read by the question itself.

use crate::catalog::{Matches, Meaning, catalog};
use crate::domain::class::FundSource;
use crate::domain::education::Education;
use crate::domain::eligibility::TrainedRule;
use crate::domain::fold;
use crate::domain::weekdays::Weekdays;
use crate::flows::class_form::desk::Desk;
use crate::flows::class_form::line::{Problem, of_field, one_of_each_field};
use crate::flows::class_form::press::Choice;
use crate::flows::class_form::question::{Edit, Question};
use crate::flows::class_form::{Of, search};

/// What was heard.
pub(super) enum Heard {
    /// A choice of the open question.
    Choice(Choice),
    /// Several programmes fit.
    Programmes(Vec<i64>),
    /// Regions named in words.
    Regions(Vec<String>),
    /// Words to be read by the open question.
    Words,
    /// The wish to leave.
    Leave,
    /// Something that is answered with a friendly line.
    Problem(Problem),
}

/// Hears typed words at the open question.
pub(super) fn hear(desk: &Desk<'_>, typed: &str) -> Heard {
    let asking = &desk.state.asking;
    let meaning = catalog().understand(typed, yes_no_open(asking));
    match meaning {
        Meaning::Cancel => return Heard::Leave,
        Meaning::Back => return Heard::Choice(Choice::Back),
        _ => {}
    }
    let number = typed
        .trim()
        .parse::<usize>()
        .ok()
        .and_then(|number| number.checked_sub(1));
    let phrase = fold::phrase(typed);
    let agrees = matches!(meaning, Meaning::Yes | Meaning::Next | Meaning::Done);
    let refuses = matches!(meaning, Meaning::No) || is_none(&phrase);
    let done = matches!(meaning, Meaning::Done | Meaning::Next) || phrase == "cukup";
    match asking {
        Question::Centre => centre(desk, &phrase, number),
        Question::Programme
        | Question::FieldProgrammes { .. }
        | Question::ProgrammeChoice { .. } => programme(desk, typed, number),
        Question::QuotaUnusual { .. } if agrees => Heard::Choice(Choice::Sure),
        Question::StartShift { next, .. } if agrees => Heard::Choice(Choice::Date(*next)),
        Question::QuotaUnusual { .. } | Question::StartShift { .. } if refuses => {
            Heard::Choice(Choice::Back)
        }
        Question::Weekdays | Question::Regions | Question::Documents if done => {
            Heard::Choice(Choice::Finish)
        }
        Question::Weekdays => Weekdays::from_typed(typed)
            .map_or(Heard::Problem(Problem::WeekdaysUnclear), |days| {
                Heard::Choice(Choice::Week(days))
            }),
        Question::From if matches!(phrase.as_str(), "sekarang" | "saat ini" | "now") => {
            Heard::Choice(Choice::Usual)
        }
        Question::Hours | Question::TestPlace | Question::Paid if agrees => {
            Heard::Choice(Choice::Usual)
        }
        Question::Test | Question::Ages | Question::Confirm | Question::Room if refuses => {
            Heard::Choice(Choice::Nothing)
        }
        Question::Education if refuses => Heard::Choice(Choice::Nothing),
        Question::Education => number
            .and_then(|number| Education::ALL.get(number).copied())
            .or_else(|| Education::from_typed(typed))
            .map_or(Heard::Problem(Problem::EducationUnknown), |education| {
                Heard::Choice(Choice::Education(education))
            }),
        Question::Regions if refuses || phrase.starts_with("semua") => {
            Heard::Choice(Choice::Nothing)
        }
        Question::Regions => regions(typed),
        Question::Trained => trained(&phrase, number, refuses),
        Question::Funds => match phrase.as_str() {
            "apbd" => Heard::Choice(Choice::Funds(FundSource::Apbd)),
            "apbn" => Heard::Choice(Choice::Funds(FundSource::Apbn)),
            _ if refuses || phrase.starts_with("belum") => Heard::Choice(Choice::Nothing),
            _ => Heard::Problem(Problem::Expected),
        },
        Question::Summary => summary(desk, &phrase, agrees),
        Question::Changes => changes(desk, &phrase, number),
        Question::Preview if agrees || phrase == "simpan dan kabari" => Heard::Choice(Choice::Tell),
        Question::Preview if refuses => Heard::Choice(Choice::Back),
        Question::Preview => Heard::Problem(Problem::Expected),
        Question::Code
        | Question::Quota
        | Question::QuotaUnusual { .. }
        | Question::Reserves
        | Question::Length
        | Question::HoursPerDay { .. }
        | Question::Hours
        | Question::Start
        | Question::StartShift { .. }
        | Question::From
        | Question::Until
        | Question::Test
        | Question::TestPlace
        | Question::Ages
        | Question::Documents
        | Question::Confirm
        | Question::LeastToRun
        | Question::Paid
        | Question::Room => Heard::Words,
    }
}

/// One-letter words count as yes or no only where a yes or no is asked for.
fn yes_no_open(question: &Question) -> bool {
    matches!(
        question,
        Question::QuotaUnusual { .. } | Question::StartShift { .. } | Question::Preview
    )
}

fn is_none(phrase: &str) -> bool {
    matches!(
        phrase,
        "" | "tidak ada"
            | "tanpa tes"
            | "tanpa batas"
            | "tanpa"
            | "bebas"
            | "kosong"
            | "kosongkan"
            | "none"
    )
}

fn centre(desk: &Desk<'_>, phrase: &str, number: Option<usize>) -> Heard {
    let centres = &desk.known.centres;
    if let Some(centre) = number.and_then(|number| centres.get(number)) {
        return Heard::Choice(Choice::Centre(centre.id));
    }
    let words: Vec<&str> = phrase
        .split(' ')
        .filter(|word| !matches!(*word, "" | "blk" | "di"))
        .collect();
    let mut fits = centres.iter().filter(|centre| {
        let name = fold::words(&format!("{} {}", centre.name, centre.abbreviation));
        !words.is_empty()
            && words
                .iter()
                .all(|word| name.iter().any(|part| part == word))
    });
    match (fits.next(), fits.next()) {
        (Some(centre), None) => Heard::Choice(Choice::Centre(centre.id)),
        _ => Heard::Problem(Problem::CentreUnknown),
    }
}

fn programme(desk: &Desk<'_>, typed: &str, number: Option<usize>) -> Heard {
    let known = desk.known;
    if let Some(number) = number {
        let choice = match &desk.state.asking {
            Question::ProgrammeChoice { ids, .. } => {
                ids.get(number).map(|id| Choice::Programme(*id))
            }
            Question::FieldProgrammes { of, .. } => of_field(known, *of)
                .get(number)
                .map(|one| Choice::Programme(one.id)),
            _ => one_of_each_field(known)
                .get(number)
                .map(|one| Choice::Field(one.id)),
        };
        return choice.map_or(Heard::Problem(Problem::ProgrammeUnknown), Heard::Choice);
    }
    let mut ids = search::programmes(&known.programmes, typed);
    match ids.len() {
        0 => Heard::Problem(Problem::ProgrammeUnknown),
        1 => Heard::Choice(Choice::Programme(ids.remove(0))),
        _ => Heard::Programmes(ids),
    }
}

fn regions(typed: &str) -> Heard {
    let mut codes = Vec::new();
    for name in typed
        .split([',', ';', '\n'])
        .filter(|name| !name.trim().is_empty())
    {
        match catalog().find_region(name) {
            Matches::One(region) => codes.push(region.code.clone()),
            Matches::Several(_) | Matches::Outside | Matches::None => {
                return Heard::Problem(Problem::RegionUnknown);
            }
        }
    }
    if codes.is_empty() {
        return Heard::Problem(Problem::RegionUnknown);
    }
    Heard::Regions(codes)
}

fn trained(phrase: &str, number: Option<usize>, refuses: bool) -> Heard {
    let rule = number
        .and_then(|number| TrainedRule::ALL.get(number).copied())
        .or(match phrase {
            "sekali setahun" | "setahun sekali" | "per tahun" => Some(TrainedRule::OncePerYear),
            "sekali per bidang" | "per bidang" | "per kejuruan" => Some(TrainedRule::OncePerField),
            "belum pernah" | "belum pernah dilatih" => Some(TrainedRule::Never),
            "boleh" | "bebas" | "tanpa batas" => Some(TrainedRule::NoLimit),
            _ if refuses => Some(TrainedRule::NoLimit),
            _ => None,
        });
    rule.map_or(Heard::Problem(Problem::Expected), |rule| {
        Heard::Choice(Choice::Trained(rule))
    })
}

fn summary(desk: &Desk<'_>, phrase: &str, agrees: bool) -> Heard {
    let choice = match (desk.form.of, phrase) {
        (Of::Edit(_), "simpan" | "save") => Choice::Save,
        (Of::Edit(_), _) if agrees => Choice::Save,
        (Of::Nothing | Of::Copy(_), "simpan" | "draf" | "simpan sebagai draf" | "simpan draf") => {
            Choice::SaveDraft
        }
        (Of::Nothing | Of::Copy(_), "buka" | "simpan dan buka") => Choice::SaveOpen,
        (_, "ubah" | "ganti" | "change") => Choice::List,
        _ => match edit_named(phrase) {
            Some(edit) => Choice::Edit(edit),
            None => return Heard::Problem(Problem::Expected),
        },
    };
    Heard::Choice(choice)
}

/// What is to be changed: by its number in the list or by its name.
fn changes(desk: &Desk<'_>, phrase: &str, number: Option<usize>) -> Heard {
    let edits = desk.plan().edits(desk.known);
    number
        .and_then(|number| edits.get(number).copied())
        .or_else(|| edit_named(phrase))
        .map_or(Heard::Problem(Problem::Expected), |edit| {
            Heard::Choice(Choice::Edit(edit))
        })
}

/// "ubah kuota", "ganti tanggal mulai": the answer named in a wish to change one.
fn edit_named(phrase: &str) -> Option<Edit> {
    const NAMES: [(&str, Edit); 27] = [
        ("blk", Edit::Centre),
        ("program", Edit::Programme),
        ("kode", Edit::Code),
        ("code", Edit::Code),
        ("mulai", Edit::Start),
        ("lama", Edit::Length),
        ("jp", Edit::Length),
        ("hari", Edit::Weekdays),
        ("jam", Edit::Hours),
        ("ruang", Edit::Room),
        ("room", Edit::Room),
        ("dibuka", Edit::From),
        ("ditutup", Edit::Until),
        ("pendaftaran", Edit::Until),
        ("tes", Edit::Test),
        ("ulang", Edit::Confirm),
        ("kuota", Edit::Quota),
        ("kursi", Edit::Quota),
        ("cadangan", Edit::Reserves),
        ("minimal", Edit::LeastToRun),
        ("usia", Edit::Ages),
        ("pendidikan", Edit::Education),
        ("wilayah", Edit::Regions),
        ("pernah", Edit::Trained),
        ("berkas", Edit::Documents),
        ("dana", Edit::Funds),
        ("biaya", Edit::Paid),
    ];
    let words: Vec<&str> = phrase.split(' ').collect();
    (words.len() <= 4)
        .then(|| NAMES.iter().find(|(name, _)| words.contains(name)))
        .flatten()
        .map(|(_, edit)| *edit)
}
