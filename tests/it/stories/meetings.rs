//! What stands behind `! pertemuan`: meetings of a class as staff enter and change them, written down and told to nobody.

use jiff::civil::{Date, Time};
use pencaker::domain::meeting::Kind;
use pencaker::domain::wib;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use super::stage::Stage;

impl Stage {
    /// `MTR-2027-01: opening 2027-02-01 07:30..08:00, ruang Aula, bawa Undangan, materi …, wakil LMR-000001` enters one;
    /// `MTR-2027-01 2027-02-03: batal`, `… : ruang Bengkel 2`, `… : jam 13:00..15:00` changes the one of that day.
    pub(super) async fn meeting(&mut self, order: &str) -> Result<(), String> {
        let (which, what) = order.split_once(": ").ok_or("pertemuan KODE: …")?;
        let mut parts = parts(what).into_iter();
        let now = self.clock.now().as_millisecond();
        let options = SqliteConnectOptions::new().filename(self.house().path());
        let mut conn = SqliteConnection::connect_with(&options)
            .await
            .map_err(told)?;
        let id: i64 = if let Some((code, day)) = which.split_once(' ') {
            let day: Date = day.parse().map_err(told)?;
            let from = wib::instant(day, Time::midnight()).ok_or("no such day")?;
            sqlx::query_scalar(
                "UPDATE meeting SET by_hand = 1, sequence = sequence + 1, changed_at = ?1
                 WHERE class_id = (SELECT id FROM class WHERE code = ?2) AND starts_at BETWEEN ?3 AND ?3 + 86399999
                 RETURNING id",
            )
            .bind(now)
            .bind(code)
            .bind(from.as_millisecond())
            .fetch_one(&mut conn)
            .await
            .map_err(told)?
        } else {
            let first = parts.next().unwrap_or_default();
            let mut words = first.split(' ');
            let (Some(kind), Some(day), Some(hours)) = (words.next(), words.next(), words.next())
            else {
                return Err("pertemuan KODE: JENIS TANGGAL JAM..JAM".to_owned());
            };
            let kind = Kind::from_slug(kind).ok_or("no such kind of meeting")?;
            let (starts, ends) = moments(day.parse().map_err(told)?, hours)?;
            sqlx::query_scalar(
                "INSERT INTO meeting (class_id, kind, starts_at, ends_at, by_hand, changed_at)
                 VALUES ((SELECT id FROM class WHERE code = ?), ?, ?, ?, 1, ?) RETURNING id",
            )
            .bind(which)
            .bind(kind.slug())
            .bind(starts)
            .bind(ends)
            .bind(now)
            .fetch_one(&mut conn)
            .await
            .map_err(told)?
        };
        for part in parts {
            change(&mut conn, id, &part).await?;
        }
        conn.close().await.map_err(told)
    }
}

/// What can be said of a meeting. Whatever begins with none of these goes on with what stands before it.
const WORDS: [&str; 6] = ["batal", "ruang", "bawa", "materi", "jam", "wakil"];

fn parts(what: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in what.split(", ") {
        let begins = part.split(' ').next().unwrap_or_default();
        match parts.last_mut() {
            Some(last) if !WORDS.contains(&begins) => {
                last.push_str(", ");
                last.push_str(part);
            }
            _ => parts.push(part.to_owned()),
        }
    }
    parts
}

async fn change(conn: &mut SqliteConnection, id: i64, part: &str) -> Result<(), String> {
    let (word, value) = part.split_once(' ').unwrap_or((part, ""));
    let changed = match word {
        "batal" => sqlx::query("UPDATE meeting SET cancelled = 1 WHERE id = ?").bind(id),
        "ruang" => sqlx::query("UPDATE meeting SET room = ? WHERE id = ?")
            .bind(value)
            .bind(id),
        "bawa" => sqlx::query("UPDATE meeting SET bring = ? WHERE id = ?")
            .bind(value)
            .bind(id),
        "materi" => sqlx::query("UPDATE meeting SET topic = ? WHERE id = ?")
            .bind(value)
            .bind(id),
        "jam" => {
            let starts: i64 = sqlx::query_scalar("SELECT starts_at FROM meeting WHERE id = ?")
                .bind(id)
                .fetch_one(&mut *conn)
                .await
                .map_err(told)?;
            let day = jiff::Timestamp::from_millisecond(starts).map_err(told)?;
            let (starts, ends) = moments(wib::local(day).date(), value)?;
            sqlx::query("UPDATE meeting SET starts_at = ?, ends_at = ? WHERE id = ?")
                .bind(starts)
                .bind(ends)
                .bind(id)
        }
        "wakil" => {
            let number = value.strip_prefix("LMR-").ok_or("wakil LMR-NOMOR")?;
            let application: i64 = number.parse().map_err(told)?;
            sqlx::query("UPDATE meeting SET named_only = 1 WHERE id = ?")
                .bind(id)
                .execute(&mut *conn)
                .await
                .map_err(told)?;
            sqlx::query("INSERT INTO meeting_named (meeting_id, application_id) VALUES (?, ?)")
                .bind(id)
                .bind(application)
        }
        _ => return Err(format!("not understood: {part}")),
    };
    changed.execute(conn).await.map(|_| ()).map_err(told)
}

/// `07:30..08:00` of a day, in milliseconds.
fn moments(day: Date, hours: &str) -> Result<(i64, i64), String> {
    let (from, until) = hours.split_once("..").ok_or("JAM..JAM")?;
    let moment = |text: &str| -> Result<i64, String> {
        let clock: Time = format!("{text}:00").parse().map_err(told)?;
        Ok(wib::instant(day, clock)
            .ok_or("no such moment")?
            .as_millisecond())
    };
    Ok((moment(from)?, moment(until)?))
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}
