//! What stands behind `! kelas`: classes that are there when a story begins, written by the store's own change.

use jiff::civil::{Date, time};
use jiff::tz::{Offset, TimeZone};
use pencaker::catalog::catalog;
use pencaker::domain::class::{ClassCode, ClassState};
use pencaker::domain::education::Education;
use pencaker::domain::eligibility::{Rules, TrainedRule};
use pencaker::domain::training_days::{Length, training_days};
use pencaker::domain::weekdays::Weekdays;
use pencaker::flows::change::Change;
use pencaker::flows::classes;
use pencaker::flows::facts::class::Terms;
use pencaker::store::changes;

use super::queries;
use super::stage::{STAFF, Stage};

/// Days of a class whose programme names none.
const USUAL_DAYS: u16 = 30;

impl Stage {
    /// `MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, kuota 16, usia 18-35, …`
    pub(super) async fn class(&mut self, order: &str) -> Result<(), String> {
        let (code, rest) = order.split_once(": ").ok_or("kelas KODE: BIDANG, BLK, …")?;
        let mut parts = rest.split(", ");
        let (Some(field), Some(centre)) = (parts.next(), parts.next()) else {
            return Err("kelas KODE: BIDANG, BLK, …".to_owned());
        };
        let path = self.house().path().to_owned();
        let field = catalog().find_fields(field).first().copied();
        let slug = &field.ok_or("no such field of training")?.slug;
        let programme = queries::number(
            &path,
            "SELECT id FROM programme WHERE field_slug = ? AND retired = 0 ORDER BY id LIMIT 1",
            slug,
        )
        .await?;
        let days = queries::number(
            &path,
            "SELECT days FROM programme WHERE field_slug = ? AND retired = 0 ORDER BY id LIMIT 1",
            slug,
        )
        .await
        .ok();
        let centre = queries::number(
            &path,
            "SELECT id FROM centre WHERE name LIKE '%' || ?",
            centre,
        )
        .await?;
        let id = queries::number(
            &path,
            "SELECT coalesce(max(id), 0) + CAST(? AS INTEGER) FROM class",
            "1",
        )
        .await?;
        let mut entered = Entered {
            days: days.and_then(|days| u16::try_from(days).ok()),
            ..Entered::default()
        };
        for part in parts {
            entered.take(part)?;
        }
        let state = entered.state;
        let change = Change::Classes(classes::Change::Create {
            id,
            terms: Box::new(entered.terms(code, centre, programme)?),
            state,
            by: STAFF.1,
        });
        let now = self.clock.now();
        let written = self.house().app.store().write(move |tx| {
            Box::pin(async move { changes::apply(tx, STAFF.1, &change, now).await })
        });
        written.await.map_err(|error| error.to_string())
    }
}

/// What stands behind the place of a class, as far as it was said.
#[derive(Debug)]
struct Entered {
    opens: Option<(Date, Date)>,
    starts: Option<Date>,
    quota: u16,
    reserves: Option<u16>,
    least: u16,
    days: Option<u16>,
    test: Option<jiff::Timestamp>,
    confirm: Option<jiff::Timestamp>,
    rules: Rules,
    documents: Vec<String>,
    state: ClassState,
}

impl Default for Entered {
    fn default() -> Entered {
        Entered {
            opens: None,
            starts: None,
            quota: 16,
            reserves: None,
            least: 10,
            days: None,
            test: None,
            confirm: None,
            rules: Rules::default(),
            documents: Vec::new(),
            state: ClassState::Open,
        }
    }
}

/// `2027-01-22 08:00` in Lampung.
fn moment(value: &str) -> Option<jiff::Timestamp> {
    let local = value.replace(' ', "T").parse().ok()?;
    TimeZone::fixed(Offset::constant(7))
        .to_timestamp(local)
        .ok()
}

impl Entered {
    fn take(&mut self, part: &str) -> Result<(), String> {
        let (word, value) = part.split_once(' ').unwrap_or((part, ""));
        let unread = || format!("not understood: {part}");
        let day = |text: &str| text.parse::<Date>().map_err(|_| unread());
        let number = |text: &str| text.parse::<u16>().map_err(|_| unread());
        let age = |text: &str| text.parse::<u8>().ok();
        match word {
            "buka" => {
                let (from, until) = value.split_once("..").ok_or_else(unread)?;
                self.opens = Some((day(from)?, day(until)?));
            }
            "mulai" => self.starts = Some(day(value)?),
            "kuota" => self.quota = number(value)?,
            "cadangan" => self.reserves = Some(number(value)?),
            "minimal" => self.least = number(value)?,
            "lama" => self.days = Some(number(value)?),
            "usia" => {
                let (least, greatest) = value.split_once('-').ok_or_else(unread)?;
                (self.rules.least_age, self.rules.greatest_age) = (age(least), age(greatest));
            }
            "pendidikan" => {
                self.rules.education_least = Some(Education::from_typed(value).ok_or_else(unread)?);
            }
            "wilayah" => self.rules.regions = value.split('|').map(str::to_owned).collect(),
            "pernah" => self.rules.trained = TrainedRule::from_slug(value).ok_or_else(unread)?,
            "bawa" => self.documents = value.split('|').map(str::to_owned).collect(),
            "tes" => self.test = Some(moment(value).ok_or_else(unread)?),
            "konfirmasi" => self.confirm = Some(moment(value).ok_or_else(unread)?),
            "status" => self.state = ClassState::from_slug(value).ok_or_else(unread)?,
            _ => return Err(unread()),
        }
        Ok(())
    }

    fn terms(self, code: &str, centre: i64, programme: i64) -> Result<Terms, String> {
        let (from, until) = self.opens.ok_or("buka DARI..SAMPAI is missing")?;
        let starts_on = self.starts.ok_or("mulai TANGGAL is missing")?;
        let days = training_days(
            starts_on,
            Length::Days(self.days.unwrap_or(USUAL_DAYS)),
            Weekdays::MONDAY_TO_FRIDAY,
            &|day| catalog().is_holiday(day),
        )
        .map_err(|error| error.to_string())?;
        let at = |day: Date, clock| {
            Offset::constant(7)
                .to_timestamp(day.to_datetime(clock))
                .map_err(|error| error.to_string())
        };
        Ok(Terms {
            code: ClassCode::parse(code).map_err(|error| error.to_string())?,
            centre,
            programme,
            quota: self.quota,
            reserves: self.reserves.unwrap_or(2),
            lesson_hours: None,
            hours_per_day: None,
            weekdays: Weekdays::MONDAY_TO_FRIDAY,
            starts_on,
            ends_on: *days.last().ok_or("no days")?,
            days: u16::try_from(days.len()).map_err(|error| error.to_string())?,
            begins_at: time(8, 0, 0, 0),
            ends_at: time(15, 30, 0, 0),
            room: None,
            registration_from: at(from, time(8, 0, 0, 0))?,
            registration_until: at(until, time(23, 59, 0, 0))?,
            test_at: self.test,
            test_place: self.test.map(|_| "Aula BLK".to_owned()),
            rules: self.rules,
            documents: self.documents,
            confirm_until: self.confirm,
            least_to_run: self.least,
            funds: None,
            paid: None,
        })
    }
}
