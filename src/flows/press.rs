//! What a button carries: 1–64 bytes that name the question they belong to or the wish they open, never a position or a name.

use crate::catalog::Wish;
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, class_wish, classes, completion,
    days_off, family, language, mydata, places, question, record, registration, report, schedule,
    seats, selection, sheets, staff, team, training, work,
};

/// A pressed button, read from its data. Data comes from the client and may be forged: it never proves a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// A wish of the menu.
    Wish(Wish),
    /// An answer to a question of the registration.
    Registration(registration::Press),
    /// A choice on the card of one's own data.
    MyData(mydata::Press),
    /// A language.
    Language(language::Press),
    /// A choice of staff.
    Staff(staff::Press),
    /// One's applications.
    Applications(applications::Press),
    /// The form of a class.
    ClassForm(class_form::Press),
    /// Hearing when a class of a field opens.
    ClassWish(class_wish::Press),
    /// The desk of classes.
    Classes(classes::Press),
    /// Several persons in one chat.
    Family(family::Press),
    /// Training centres, programmes and fields.
    Places(places::Press),
    /// A question to a training centre and its answer.
    Question(question::Press),
    /// What staff did.
    Record(record::Press),
    /// What people work as, told by themselves.
    Work(work::Press),
    /// Graduates to be called by staff.
    CallList(call_list::Press),
    /// Figures of placement for staff.
    Report(report::Press),
    /// The calendar of a class: its meetings, their changes.
    Calendar(calendar::Press),
    /// One's own schedule, and what one says beforehand about coming.
    Schedule(schedule::Press),
    /// Who came to a meeting.
    Attendance(attendance::Press),
    /// The end of a class: passed or not, competence, certificates.
    Completion(completion::Press),
    /// Days off: holidays as the office moved them.
    DaysOff(days_off::Press),
    /// Selection of a class.
    Selection(selection::Press),
    /// Coming to the test and taking the seat.
    Seats(seats::Press),
    /// Sheets of applicants.
    Sheets(sheets::Press),
    /// Staff and invitations.
    Team(team::Press),
    /// Finding a class and applying to it.
    Training(training::Press),
}

impl Press {
    /// The data of a button.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::Wish(wish) => format!("w:{}", wish.slug()),
            Press::Registration(press) => format!("r:{}", press.encode()),
            Press::MyData(press) => format!("d:{}", press.encode()),
            Press::Language(press) => format!("l:{}", press.encode()),
            Press::Staff(press) => format!("s:{}", press.encode()),
            Press::Applications(press) => format!("a:{}", press.encode()),
            Press::ClassForm(press) => format!("f:{}", press.encode()),
            Press::ClassWish(press) => format!("i:{}", press.encode()),
            Press::Classes(press) => format!("c:{}", press.encode()),
            Press::Family(press) => format!("k:{}", press.encode()),
            Press::Places(press) => format!("p:{}", press.encode()),
            Press::Question(press) => format!("q:{}", press.encode()),
            Press::Record(press) => format!("n:{}", press.encode()),
            Press::Work(press) => format!("g:{}", press.encode()),
            Press::CallList(press) => format!("z:{}", press.encode()),
            Press::Report(press) => format!("lp:{}", press.encode()),
            Press::Calendar(press) => format!("j:{}", press.encode()),
            Press::Schedule(press) => format!("m:{}", press.encode()),
            Press::Attendance(press) => format!("b:{}", press.encode()),
            Press::Completion(press) => format!("o:{}", press.encode()),
            Press::DaysOff(press) => format!("y:{}", press.encode()),
            Press::Selection(press) => format!("e:{}", press.encode()),
            Press::Seats(press) => format!("h:{}", press.encode()),
            Press::Sheets(press) => format!("x:{}", press.encode()),
            Press::Team(press) => format!("u:{}", press.encode()),
            Press::Training(press) => format!("t:{}", press.encode()),
        }
    }

    /// Reads the data of a button; `None` for anything that we would not write ourselves.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        if data.len() > 64 {
            return None;
        }
        let (room, rest) = data.split_once(':')?;
        let press = match room {
            "w" => Wish::from_slug(rest).map(Press::Wish),
            "r" => registration::Press::decode(rest).map(Press::Registration),
            "d" => mydata::Press::decode(rest).map(Press::MyData),
            "l" => language::Press::decode(rest).map(Press::Language),
            "s" => staff::Press::decode(rest).map(Press::Staff),
            "a" => applications::Press::decode(rest).map(Press::Applications),
            "f" => class_form::Press::decode(rest).map(Press::ClassForm),
            "i" => class_wish::Press::decode(rest).map(Press::ClassWish),
            "c" => classes::Press::decode(rest).map(Press::Classes),
            "k" => family::Press::decode(rest).map(Press::Family),
            "p" => places::Press::decode(rest).map(Press::Places),
            "q" => question::Press::decode(rest).map(Press::Question),
            "n" => record::Press::decode(rest).map(Press::Record),
            "g" => work::Press::decode(rest).map(Press::Work),
            "z" => call_list::Press::decode(rest).map(Press::CallList),
            "lp" => report::Press::decode(rest).map(Press::Report),
            "j" => calendar::Press::decode(rest).map(Press::Calendar),
            "m" => schedule::Press::decode(rest).map(Press::Schedule),
            "b" => attendance::Press::decode(rest).map(Press::Attendance),
            "o" => completion::Press::decode(rest).map(Press::Completion),
            "y" => days_off::Press::decode(rest).map(Press::DaysOff),
            "e" => selection::Press::decode(rest).map(Press::Selection),
            "h" => seats::Press::decode(rest).map(Press::Seats),
            "x" => sheets::Press::decode(rest).map(Press::Sheets),
            "u" => team::Press::decode(rest).map(Press::Team),
            "t" => training::Press::decode(rest).map(Press::Training),
            _ => None,
        };
        // A number can be spelled in several ways ("+7", "007"); ours is one of them.
        press.filter(|press| press.encode() == data)
    }
}
