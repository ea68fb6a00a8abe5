//! The file for the calendar of a phone (RFC 5545): all meetings of a class, each under an id of its own that stays, so that
//! taking the file in again changes what is there and doubles nothing.

use jiff::Timestamp;
use jiff::civil::date;

use crate::domain::wib;
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::flows::schedule::{Course, Entry};
use crate::letter::Content;
use crate::text::l10n::sentences;
use crate::text::{class, meeting};

/// Octets of a line without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// Indonesia's western zone has had no summer time since 1964: one rule says everything.
const ZONE: [&str; 9] = [
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Jakarta",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0700",
    "TZOFFSETTO:+0700",
    "TZNAME:WIB",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// The file of a class.
pub(super) fn content(course: &Course, language: Language) -> Content {
    let words = sentences(language);
    let code = course.class.code.as_str();
    let plain = |sign: &char| sign.is_ascii_alphanumeric() || *sign == '-';
    let code: String = code.chars().filter(plain).collect();
    Content::Document {
        name: format!("{}-{code}.ics", words.schedule_file()),
        text: file(course, language),
        caption: Some(words.schedule_calendar(class::named(&course.class, language))),
    }
}

fn file(course: &Course, language: Language) -> String {
    let mut lines = Lines::default();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Disnaker Lampung//Pencaker//ID",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        lines.raw(line);
    }
    let class = &course.class;
    lines.text(
        "X-WR-CALNAME",
        &format!("{} ({})", class.programme.name, class.code.as_str()),
    );
    lines.raw("X-WR-TIMEZONE:Asia/Jakarta");
    for line in ZONE {
        lines.raw(line);
    }
    for one in &course.meetings {
        of_meeting(&mut lines, course, one, language);
    }
    if let Some(test) = &course.test {
        of_test(&mut lines, course, test, language);
    }
    lines.raw("END:VCALENDAR");
    lines.0
}

/// What a calendar keeps of one event.
struct Event {
    id: String,
    sequence: i64,
    from: Timestamp,
    until: Option<Timestamp>,
    summary: String,
    place: String,
    about: Vec<String>,
    cancelled: bool,
}

fn of_meeting(lines: &mut Lines, course: &Course, one: &Meeting, language: Language) {
    let words = sentences(language);
    let class = &course.class;
    let what = meeting::numbered(one.kind, one.number, words);
    let topic = one.topic.as_ref();
    let bring = one.bring.as_ref();
    let about = [
        Some(words.schedule_calendar_class(class.code.as_str())),
        topic.map(|topic| words.schedule_calendar_topic(topic.as_str())),
        bring.map(|things| words.schedule_entry_bring(things.as_str())),
    ];
    let event = Event {
        id: format!("meeting-{}", one.id),
        sequence: i64::from(one.sequence),
        from: one.starts_at,
        until: Some(one.ends_at),
        summary: words.schedule_calendar_summary(what, class.programme.name.as_str()),
        place: place(class, one.room.as_deref()),
        about: about.into_iter().flatten().collect(),
        cancelled: one.cancelled,
    };
    lines.event(&event, course);
}

/// Nobody counts how often a test was moved: minutes since 2026 only grow, so the newest file wins.
fn of_test(lines: &mut Lines, course: &Course, test: &Entry, language: Language) {
    let words = sentences(language);
    let class = &course.class;
    let began = wib::instant(date(2026, 1, 1), jiff::civil::Time::midnight());
    let minutes = (course.now - began.unwrap_or_default()).as_secs() / 60;
    let bring = test.bring.as_ref();
    let about = [
        Some(words.schedule_calendar_class(class.code.as_str())),
        bring.map(|things| words.schedule_entry_bring(things.as_str())),
    ];
    let event = Event {
        id: format!("test-{}", class.id),
        sequence: minutes.max(0),
        from: test.from,
        until: None,
        summary: words
            .schedule_calendar_summary(words.meeting_test(), class.programme.name.as_str()),
        place: test.room.clone().unwrap_or_else(|| place(class, None)),
        about: about.into_iter().flatten().collect(),
        cancelled: false,
    };
    lines.event(&event, course);
}

/// Room, centre, address.
fn place(class: &Class, room: Option<&str>) -> String {
    let parts = [
        room.or(class.room.as_deref()),
        Some(class.centre.name.as_str()),
        class.centre.address.as_deref(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The lines of a file.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn event(&mut self, event: &Event, course: &Course) {
        let local = |at: Timestamp| wib::local(at).strftime("%Y%m%dT%H%M%S").to_string();
        let stamp = jiff::tz::TimeZone::UTC.to_datetime(course.now);
        self.raw("BEGIN:VEVENT");
        self.raw(&format!(
            "UID:{}@{}.t.me",
            event.id,
            course.bot.to_lowercase()
        ));
        self.raw(&format!("DTSTAMP:{}", stamp.strftime("%Y%m%dT%H%M%SZ")));
        self.raw(&format!("SEQUENCE:{}", event.sequence));
        self.raw(&format!("DTSTART;TZID=Asia/Jakarta:{}", local(event.from)));
        if let Some(until) = event.until {
            self.raw(&format!("DTEND;TZID=Asia/Jakarta:{}", local(until)));
        }
        self.text("SUMMARY", &event.summary);
        self.text("LOCATION", &event.place);
        self.text("DESCRIPTION", &event.about.join("\n"));
        if event.cancelled {
            self.raw("STATUS:CANCELLED");
            self.raw("TRANSP:TRANSPARENT");
        } else {
            self.raw("STATUS:CONFIRMED");
            self.raw("TRANSP:OPAQUE");
            self.raw("BEGIN:VALARM");
            self.raw("ACTION:DISPLAY");
            self.text("DESCRIPTION", &event.summary);
            self.raw("TRIGGER:-PT1H");
            self.raw("END:VALARM");
        }
        self.raw("END:VEVENT");
    }

    /// A value of type TEXT: what would end it is escaped (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = format!("{name}:");
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(letter);
                }
                '\n' => escaped.push_str("\\n"),
                other if other.is_control() => {}
                other => escaped.push(other),
            }
        }
        self.raw(&escaped);
    }

    /// A line, folded where it is too long; no letter is torn.
    fn raw(&mut self, line: &str) {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
