//! Sheets on the stage: the newest one that the bot sent is changed as somebody at the office would, and sent back.

use pencaker::workbook::{self, Cell, Kind, Place, Row, Table, Writer};
use reqwest::multipart::{Form, Part};

use super::queries;
use super::stage::Stage;

impl Stage {
    /// Sends a file as a document.
    pub(crate) async fn send_file(&mut self, who: &str, name: &str, bytes: Vec<u8>) {
        self.send_as(who, "document", name, bytes, "").await;
    }

    /// Sends a file that the simulator keeps, as a document or as a photo.
    async fn send_as(&mut self, who: &str, kind: &str, name: &str, bytes: Vec<u8>, caption: &str) {
        let (chat, from) = self.chat(who, None);
        let file = Part::bytes(bytes).file_name(name.to_owned());
        let form = Form::new()
            .text("chat", chat.to_string())
            .text("as", kind.to_owned())
            .text("caption", caption.to_owned())
            .part("file", file);
        let client = reqwest::Client::new();
        let sent = client.post(format!("{}/people/{from}/file", self.address));
        let answer = sent.multipart(form).send().await.unwrap();
        let answer: serde_json::Value = answer.json().await.unwrap();
        let message = answer["message_id"]
            .as_i64()
            .unwrap_or_else(|| panic!("{name} cannot be sent: {answer}"));
        self.sent(who, chat, message);
    }

    /// The newest sheet that the bot sent to somebody.
    pub(crate) async fn newest_sheet(&mut self, who: &str) -> Vec<u8> {
        let (chat, _) = self.chat(who, None);
        let messages = self.simulator.messages(chat);
        let newest = messages.iter().rev().find(|message| {
            let name = message["document"]["file_name"].as_str();
            message["from"]["is_bot"] == true
                && name.is_some_and(|name| name.split('.').next_back() == Some("xlsx"))
        });
        let id = newest.expect("the bot sent a sheet")["document"]["file_id"].clone();
        let url = format!("{}/people/files/{}", self.address, id.as_str().unwrap());
        let content = reqwest::get(url).await.unwrap().bytes().await.unwrap();
        content.to_vec()
    }

    /// The birth dates of everybody, in the order in which they registered.
    pub(crate) async fn births(&mut self) -> Vec<String> {
        let all = queries::answer(self.house().path(), "births").await;
        all.unwrap().split(" | ").map(str::to_owned).collect()
    }

    /// Does what stands in `<…>` when it is about a sheet.
    pub(super) async fn sheet_thing(
        &mut self,
        who: &str,
        thing: &str,
    ) -> Option<Result<(), String>> {
        if thing == "sheet kembali" {
            let bytes = self.newest_sheet(who).await;
            self.send_file(who, "pendaftar.xlsx", bytes).await;
            return Some(Ok(()));
        }
        if let Some(rest) = thing.strip_prefix("surat ") {
            let (kind, caption) = rest.split_once(": ").unwrap_or((rest, ""));
            match kind {
                "foto" => {
                    self.send_as(who, "photo", "surat.png", dot(), caption)
                        .await;
                }
                "berkas" => {
                    let bytes = b"%PDF-1.4".to_vec();
                    self.send_as(who, "document", "surat.pdf", bytes, caption)
                        .await;
                }
                _ => return Some(Err(format!("a letter is no {kind}"))),
            }
            return Some(Ok(()));
        }
        if let Some(name) = thing.strip_prefix("berkas ") {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories/sheets/files");
            let Ok(bytes) = std::fs::read(format!("{folder}/{name}")) else {
                return Some(Err(format!("there is no {folder}/{name}")));
            };
            self.send_file(who, name, bytes).await;
            return Some(Ok(()));
        }
        let edits = thing.strip_prefix("sheet: ")?;
        let mut table = workbook::read(&self.newest_sheet(who).await).unwrap();
        for edit in edits.split("; ") {
            if let Err(why) = change(&mut table, edit) {
                return Some(Err(why));
            }
        }
        self.send_file(who, "pendaftar.xlsx", written(&table)).await;
        Some(Ok(()))
    }
}

/// The smallest picture.
fn dot() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 40, 40);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[255; 1600]).unwrap();
    writer.finish().unwrap();
    bytes
}

/// One edit: `2 Nilai Tes = 78,5` in the row that the office sees as 2, or `baru Nama = Ani, NIK = …` below the last.
fn change(table: &mut Table, edit: &str) -> Result<(), String> {
    let (row, rest) = edit.split_once(' ').ok_or("which row?")?;
    let number = if row == "baru" {
        let number = table.rows.last().map_or(2, |last| last.number + 1);
        table.rows.push(Row {
            number,
            cells: Vec::new(),
        });
        number
    } else {
        row.parse().map_err(|_| format!("no row {row}"))?
    };
    for part in rest.split(", ") {
        let (heading, value) = part.split_once(" = ").unwrap_or((part, ""));
        let column = table.headings.iter().position(|one| one == heading.trim());
        let column = column.ok_or_else(|| format!("no column {heading}"))?;
        let rows = &mut table.rows;
        let row = rows.iter_mut().find(|row| row.number == number);
        let cells = &mut row.ok_or_else(|| format!("no row {number}"))?.cells;
        cells.resize(cells.len().max(column + 1), Cell::Empty);
        cells[column] = match value {
            "" => Cell::Empty,
            value => Cell::Text(value.to_owned()),
        };
    }
    Ok(())
}

/// A table as a file again.
pub(crate) fn written(table: &Table) -> Vec<u8> {
    let places = table.headings.iter().map(|heading| Place {
        heading: heading.clone(),
        kind: Kind::Text,
        width: 12,
        hidden: false,
    });
    let mut writer = Writer::in_memory("Sheet1", places.collect()).unwrap();
    for row in &table.rows {
        writer.row(&row.cells).unwrap();
    }
    writer.bytes().unwrap()
}
