//! `pencaker export` beside a running bot.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use pencaker::workbook::{self, Cell, Refusal};

use crate::process::command;
use crate::stories::queries;
use crate::stories::stage::Stage;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

/// What the program said, and whether it was content.
fn export(database: &Path, what: &str, file: &Path) -> (bool, String) {
    let run = command(PROGRAM)
        .args(["export", what])
        .arg(file)
        .env("PENCAKER_DB", database)
        .output()
        .unwrap();
    let said = [run.stdout, run.stderr].concat();
    (run.status.success(), String::from_utf8(said).unwrap())
}

#[test]
fn people_and_classes_are_exported_while_the_bot_runs() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open(1_799_114_400_000).await;
        for order in [
            "Budi terdaftar",
            "kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01",
        ] {
            stage.order(order).await.unwrap();
            stage.turn().await;
        }
        let database = stage.house().path().to_owned();
        let folder = tempfile::tempdir().unwrap();
        let people = folder.path().join("orang.xlsx");
        let (fine, said) = export(&database, "people", &people);
        assert!(fine && said.contains("1 orang"), "{said}");
        let mode = std::fs::metadata(&people).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let table = workbook::read(&std::fs::read(&people).unwrap()).unwrap();
        let text = |text: &str| Cell::Text(text.to_owned());
        assert_eq!(table.rows[0].cells[1], text("Budi Contoh"));
        assert_eq!(table.rows[0].cells[2], text("3273011508989991"));
        assert_eq!(table.rows[0].cells[5], text("081200000011"));
        // No file is ever replaced.
        let (fine, said) = export(&database, "people", &people);
        assert!(!fine && said.contains("sudah ada"), "{said}");
        let classes = folder.path().join("kelas.xlsx");
        let (fine, said) = export(&database, "classes", &classes);
        assert!(fine && said.contains("1 kelas"), "{said}");
        let table = workbook::read(&std::fs::read(&classes).unwrap()).unwrap();
        assert_eq!(table.rows[0].cells[0], text("MTR-2027-01"));
        // None are kept yet: said, and a file with headings alone.
        let placements = folder.path().join("kerja.xlsx");
        let (fine, said) = export(&database, "placements", &placements);
        assert!(fine && said.contains("belum dicatat"), "{said}");
        let table = workbook::read(&std::fs::read(&placements).unwrap());
        assert_eq!(table, Err(Refusal::NoRows));
        let (fine, said) = export(&database, "weather", &placements);
        assert!(!fine && said.contains("belum disebut"), "{said}");
        let acts = queries::answer(&database, "audit acts").await.unwrap();
        assert_eq!(acts.matches("exported").count(), 3, "{acts}");
    });
}
