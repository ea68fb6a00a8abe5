//! Every line, with every shape that its words or buttons depend on.

use pencaker::catalog::catalog;
use pencaker::domain::date::DateError;
use pencaker::domain::name::NameError;
use pencaker::domain::nik::{NikConcern, NikError};
use pencaker::domain::phone::PhoneError;
use pencaker::domain::sex::Sex;
use pencaker::flows::event::Attachment;
use pencaker::flows::outcome::Line;
use pencaker::flows::registration::draft::Home;
use pencaker::flows::registration::{Ask, Card, Expected, Line as Registration, Problem};
use pencaker::flows::{menu, mydata};

use super::people::{TYPED, birth, card, download, name, nik, person, phone, slugs};
use super::places::places;
use super::questions::{families, questions};
use super::{applications, staff, training};

/// Every line of every conversation.
pub(super) fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    lines.extend(
        asks()
            .into_iter()
            .map(Registration::Ask)
            .map(Line::Registration),
    );
    for problem in problems() {
        for ask in [Ask::Consent, Ask::Nik, Ask::Phone, Ask::Summary(card())] {
            lines.push(Line::Registration(Registration::Problem {
                problem: problem.clone(),
                ask,
            }));
        }
    }
    lines.extend(endings().into_iter().map(Line::Registration));
    lines.extend(own_data().into_iter().map(Line::MyData));
    lines.extend(single_answers().into_iter().map(Line::Menu));
    lines.extend(super::class_form::lines().into_iter().map(Line::ClassForm));
    lines.extend(questions().into_iter().map(Line::Question));
    lines.extend(families().into_iter().map(Line::Family));
    lines.extend(places().into_iter().map(Line::Places));
    lines.extend(super::calendar::lines().into_iter().map(Line::Calendar));
    lines.extend(super::classes::lines().into_iter().map(Line::Classes));
    lines.extend(staff::desk().into_iter().map(Line::Staff));
    lines.extend(staff::team().into_iter().map(Line::Team));
    lines.extend(super::completion::lines().into_iter().map(Line::Completion));
    lines.extend(super::days_off::lines().into_iter().map(Line::DaysOff));
    lines.extend(super::record::lines().into_iter().map(Line::Record));
    lines.extend(super::selection::lines().into_iter().map(Line::Selection));
    lines.extend(training::lines().into_iter().map(Line::Training));
    lines.extend(super::attendance::lines().into_iter().map(Line::Attendance));
    lines.extend(super::schedule::lines().into_iter().map(Line::Schedule));
    lines.extend(super::seats::lines().into_iter().map(Line::Seats));
    lines.extend(super::sheets::lines().into_iter().map(Line::Sheets));
    lines.extend(super::work::lines().into_iter().map(Line::Work));
    lines.extend(super::work::calls().into_iter().map(Line::CallList));
    lines.extend(super::report::lines().into_iter().map(Line::Report));
    lines.extend(applications::lines().into_iter().map(Line::Applications));
    lines.extend(super::reminders::lines().into_iter().map(Line::Reminders));
    let results = super::results::lines().into_iter();
    lines.extend(results.map(|line| Line::Results(Box::new(line))));
    lines.extend(super::results::wishes().into_iter().map(Line::ClassWish));
    lines
}

fn endings() -> Vec<Registration> {
    let mut endings = vec![
        Registration::LongNotice,
        Registration::Declined,
        Registration::NumberDiffers,
        Registration::KeyAway,
        Registration::Corrected,
        Registration::Unchanged,
        Registration::LeftForNow,
        Registration::Erased,
        Registration::ReturnQuestion { answered: 3 },
        Registration::Answers(card()),
        Registration::Answers(Card::default()),
        Registration::Recovered { id: 123 },
        Registration::MovedAway { of: None },
        Registration::MovedAway {
            of: Some(TYPED.to_owned()),
        },
    ];
    for yes in [true, false] {
        endings.push(Registration::Registered {
            id: 123,
            name: name(),
            open: yes,
        });
        endings.push(Registration::PhoneNoted {
            phone: phone(),
            verified: yes,
        });
        endings.push(Registration::LeaveQuestion { answers: yes });
        endings.push(Registration::Nudge {
            last: yes,
            answered: 7,
        });
        endings.push(Registration::RequestFiled { id: 12, minor: yes });
    }
    endings
}

fn own_data() -> Vec<mydata::Line> {
    let mut bare = person();
    bare.nik = None;
    bare.home = Home::Elsewhere;
    bare.differs = false;
    bare.skills.clear();
    bare.consents.clear();
    let mut lines = vec![
        mydata::Line::Nothing { draft: true },
        mydata::Line::Nothing { draft: false },
        mydata::Line::Download(Box::new(download())),
        mydata::Line::WithdrawQuestion,
        mydata::Line::Withdrawn { id: 12 },
        mydata::Line::DeleteQuestion,
        mydata::Line::DeleteForeverQuestion,
        mydata::Line::Deleted,
        mydata::Line::DraftErased,
        mydata::Line::Kept,
    ];
    for shown in [person(), bare] {
        for eyes in [
            mydata::Eyes::Own,
            mydata::Eyes::Shared,
            mydata::Eyes::Another,
        ] {
            lines.push(mydata::Line::Card(Box::new(shown.clone()), eyes));
        }
        lines.push(mydata::Line::Consents(Box::new(shown)));
    }
    lines
}

fn single_answers() -> Vec<menu::Line> {
    use menu::Line;
    let mut lines = vec![
        Line::Browse,
        Line::Schedule,
        Line::LanguageQuestion,
        Line::LanguageSet,
        Line::AnnouncementsStopped { of: None },
        Line::AnnouncementsStopped { of: Some(name()) },
        Line::AnnouncementsOn,
        Line::GroupHint,
        Line::UnknownCommand,
        Line::Office,
        Line::NothingToCancel,
        Line::Left,
        Line::QuestionClosed,
        Line::AlreadyRegistered {
            id: 123,
            name: name(),
        },
        Line::RegisterFirst,
        Line::AfterTheForm,
        Line::Thanks,
        Line::WelcomeBack { missed: 1 },
        Line::SessionLost,
    ];
    for yes in [true, false] {
        lines.push(Line::Menu {
            name: name(),
            staff: yes,
            shared: !yes,
        });
        for shared in [false, true] {
            lines.push(Line::Help {
                registered: yes,
                shared,
            });
        }
        lines.push(Line::NotUnderstood {
            registered: yes,
            shared: yes,
        });
        lines.push(Line::ContactFiled { id: 12, again: yes });
        lines.push(Line::Greeting {
            name: name(),
            salam: yes,
            shared: yes,
        });
        lines.push(Line::Edited { registered: yes });
    }
    for agreed in [Some(true), Some(false), None] {
        lines.push(Line::Vacancies { agreed });
    }
    lines.extend(ATTACHMENTS.map(Line::NotWords));
    lines
}

fn asks() -> Vec<Ask> {
    let codes = |wanted: &str| -> Vec<String> {
        let districts = catalog().districts_of(wanted);
        districts
            .iter()
            .map(|district| district.code.clone())
            .collect()
    };
    let mut asks = vec![
        Ask::Consent,
        Ask::Name,
        Ask::Spelling {
            typed: name(),
            proposed: "X".repeat(100),
        },
        Ask::Nik,
        Ask::NikTaken,
        Ask::ProveNumber,
        Ask::Minor { birth: birth() },
        Ask::Region { reading: None },
        Ask::Region {
            reading: Some((birth(), Sex::Male)),
        },
        Ask::RegionChoice {
            codes: vec!["1801".into(), "1872".into(), "0000".into()],
        },
        Ask::DistrictChoice {
            codes: codes("1801"),
        },
        Ask::Education,
        Ask::Phone,
        Ask::Summary(card()),
        Ask::Summary(Card::default()),
        Ask::Birth,
        Ask::Sex,
        Ask::Differs {
            birth: birth(),
            nik_birth: birth(),
            sex: Sex::Male,
            nik_sex: Sex::Female,
        },
    ];
    for concern in [
        NikConcern::UnknownProvince,
        NikConcern::UnknownRegency,
        NikConcern::Age { years: 99 },
    ] {
        asks.push(Ask::NikUnusual {
            concern,
            nik: nik(),
        });
    }
    for page in [0, 1, 2, 3, 255] {
        asks.push(Ask::Skills {
            chosen: slugs(),
            page,
        });
        asks.push(Ask::Skills {
            chosen: Vec::new(),
            page,
        });
        for region in catalog().regions() {
            asks.push(Ask::District {
                region: region.code.clone(),
                page,
            });
        }
    }
    asks
}

const ATTACHMENTS: [Attachment; 6] = [
    Attachment::Sticker,
    Attachment::Voice,
    Attachment::Photo,
    Attachment::File,
    Attachment::Location,
    Attachment::Something,
];

fn problems() -> Vec<Problem> {
    let expected = [
        Expected::Name,
        Expected::Nik,
        Expected::Birth,
        Expected::Phone,
        Expected::Contact,
        Expected::Button,
        Expected::Skill,
    ];
    let mut problems = vec![
        Problem::ConsentNeedsWord,
        Problem::NotYourContact,
        Problem::ShareOnly,
        Problem::RegionUnknown,
        Problem::DistrictUnknown,
        Problem::EducationUnknown,
        Problem::SkillUnknown,
        Problem::WishNotName(slugs()),
        Problem::SkillMissing,
        Problem::Ambiguous,
        Problem::WhichEdit,
        Problem::Stale,
        Problem::Edited,
        Problem::Birth(DateError::Unreadable),
        Problem::Birth(DateError::Impossible {
            day: 31,
            month: 2,
            year: 2001,
        }),
        Problem::Birth(DateError::InFuture),
        Problem::Birth(DateError::AgeUnlikely),
    ];
    problems.extend(expected.map(Problem::Expected));
    for attachment in ATTACHMENTS {
        problems.extend(expected.map(|expected| Problem::NotWords(attachment, expected)));
    }
    let names = [
        NameError::Empty,
        NameError::TooLong { characters: 101 },
        NameError::NoLetters,
        NameError::LooksLikeNik,
        NameError::HasDigits,
        NameError::HasLink,
        NameError::SeveralLines,
    ];
    problems.extend(names.map(Problem::Name));
    let niks = [
        NikError::Empty,
        NikError::NotDigits,
        NikError::WrongLength { typed: 15 },
        NikError::WrongLength { typed: 17 },
        NikError::AllEqual,
        NikError::Placeholder,
        NikError::SerialZero,
        NikError::DayImpossible { day: 32 },
        NikError::MonthImpossible { month: 13 },
        NikError::DateImpossible {
            day: 29,
            month: 2,
            year2: 1,
        },
    ];
    problems.extend(niks.map(Problem::Nik));
    let phones = [
        PhoneError::Empty,
        PhoneError::NotAPhone,
        PhoneError::TooShort { digits: 8 },
        PhoneError::TooLong { digits: 15 },
        PhoneError::Landline { area: "Metro" },
        PhoneError::Double62 {
            suggestion: phone(),
        },
        PhoneError::Foreign,
    ];
    problems.extend(phones.map(Problem::Phone));
    problems
}
