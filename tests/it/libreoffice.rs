//! A sheet in `LibreOffice`: NIK and phone stay whole, nothing is computed, and what was edited there comes back. Needs
//! `soffice` (`apt-get install libreoffice-calc-nogui`); `.ci/run` installs it and names these tests.

use std::path::Path;
use std::process::Command;

use pencaker::workbook::{Cell, Kind, Place, Writer};

use crate::cases_sheets::{answer, block_on, later, stage_with_sheet};

/// The file in another format, made by `LibreOffice` without a window.
fn converted(folder: &Path, name: &str, bytes: &[u8], to: &str) -> Vec<u8> {
    let from = folder.join(name);
    std::fs::write(&from, bytes).unwrap();
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("profile").display()
    );
    let out = folder.join("out");
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .arg(&out)
        .arg(&from)
        .output();
    let run = run.expect("soffice is not there: apt-get install libreoffice-calc-nogui");
    assert!(run.status.success(), "{run:?}");
    let ending = to.split(':').next().unwrap();
    std::fs::read(out.join(Path::new(name).with_extension(ending))).unwrap()
}

/// Everything as text, as it is shown; the last part says that all of text is quoted.
const CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

/// A CSV in which columns of digits are text.
fn as_text(columns: usize) -> String {
    let formats: Vec<String> = (1..=columns).map(|column| format!("{column}/2")).collect();
    format!(
        "--infilter=Text - txt - csv (StarCalc):44,34,76,1,{}",
        formats.join("/")
    )
}

#[test]
#[ignore = "needs LibreOffice: cargo test --test it libreoffice -- --ignored"]
fn dat_18_a_sheet_is_whole_in_libreoffice_and_comes_back_edited() {
    block_on(async {
        let (mut stage, bytes) = stage_with_sheet().await;
        let folder = tempfile::tempdir().unwrap();
        let csv = converted(folder.path(), "pendaftar.xlsx", &bytes, CSV);
        let csv = String::from_utf8(csv).unwrap();
        assert!(csv.contains("3273011508989991"), "{csv}");
        assert!(csv.contains("081200000011"), "{csv}");
        // Saved again by LibreOffice: nothing changed.
        let again = converted(folder.path(), "pendaftar.xlsx", &bytes, "xlsx");
        assert_ne!(again, bytes);
        let said = answer(&mut stage, "pendaftar.xlsx", again).await;
        assert!(
            said.contains("0 perubahan") && said.contains("1 sama"),
            "{said}"
        );
        // Edited there, and saved as a sheet.
        let mut lines = csv.lines();
        let headings: Vec<&str> = lines.next().unwrap().split(',').collect();
        let place = headings.iter().position(|one| *one == "Nilai Tes").unwrap();
        let mut row: Vec<String> = lines
            .next()
            .unwrap()
            .split(',')
            .map(str::to_owned)
            .collect();
        row[place] = "\"78,5\"".to_owned();
        let edited = format!("{}\n{}\n", headings.join(","), row.join(","));
        let from = folder.path().join("diisi.csv");
        std::fs::write(&from, edited).unwrap();
        let run = Command::new("soffice")
            .arg(format!(
                "-env:UserInstallation=file://{}",
                folder.path().join("profile").display()
            ))
            .arg("--headless")
            .arg(as_text(headings.len()))
            .args(["--convert-to", "xlsx", "--outdir"])
            .arg(folder.path().join("out"))
            .arg(&from)
            .output()
            .unwrap();
        assert!(run.status.success(), "{run:?}");
        let edited = std::fs::read(folder.path().join("out/diisi.xlsx")).unwrap();
        let said = answer(&mut stage, "diisi.xlsx", edited).await;
        assert!(said.contains("1 berubah"), "{said}");
        assert!(said.contains("Nilai Tes kosong → 78,5"), "{said}");
        stage.press("Petugas", None, "Terapkan", false).unwrap();
        stage.turn().await;
        assert!(later(&mut stage).await.contains("1 baris"));
    });
}

#[test]
#[ignore = "needs LibreOffice: cargo test --test it libreoffice -- --ignored"]
fn dat_20_libreoffice_computes_nothing_in_a_sheet() {
    let odd = [
        "=1+1",
        "=HYPERLINK(\"http://contoh.invalid\",\"klik\")",
        "+62812",
        "-5 lantai",
        "@SUM(A1)",
        "a\",\"=1+1",
        "+6281200000011",
    ];
    let place = |heading: &str, kind| Place {
        heading: heading.to_owned(),
        kind,
        width: 12,
        hidden: false,
    };
    let places = vec![place("Nama", Kind::Text), place("Nilai", Kind::Number)];
    let mut writer = Writer::in_memory("Sheet1", places).unwrap();
    for one in odd {
        writer
            .row(&[Cell::Text(one.to_owned()), Cell::Number(-3.0)])
            .unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let csv = converted(folder.path(), "odd.xlsx", &writer.bytes().unwrap(), CSV);
    let csv = String::from_utf8(csv).unwrap();
    for one in odd {
        let quoted = one.replace('"', "\"\"");
        assert!(csv.contains(one) || csv.contains(&quoted), "{one}: {csv}");
    }
    assert_eq!(csv.matches("-3").count(), odd.len(), "{csv}");
}
