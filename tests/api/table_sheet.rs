//! Cells to safe files and back.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use serde_json::json;
use viceversa::sheet::{Sheet, Value, write_csv, write_xlsx};

use crate::table::read;

/// Texts that a spreadsheet might run, or that might break a file.
pub const HOSTILE: [&str; 22] = [
    "=HYPERLINK(\"http://x.example\",\"y\")",
    "+49 30 123",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "a\",\"=1+1",
    "a;=1",
    "'=1",
    "''=1",
    "'plain",
    "it's \"quoted\"",
    "line\nbreak",
    "crlf\r\nbreak",
    " =1",
    "</script><img src=x onerror=alert(1)>",
    "Zoë 😀 \u{202E}abc",
];

fn hostile() -> Sheet {
    Sheet {
        name: "Pairs".into(),
        headers: vec!["Id".into(), "Text".into(), "Points".into()],
        rows: HOSTILE
            .iter()
            .zip(-3i64..)
            .map(|(text, points)| {
                vec![
                    Value::from(format!("p{points}")),
                    Value::from(*text),
                    Value::from(points),
                ]
            })
            .collect(),
    }
}

#[test]
fn j01_csv_cells_cannot_run_and_come_back_unchanged() {
    for delimiter in [',', ';', '\t'] {
        let bytes = write_csv(&hostile(), delimiter);
        assert!(bytes.starts_with(b"\xEF\xBB\xBF\"Id\""));
        // An independent reader sees quoted fields only, none of which begins a formula (numbers aside).
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(u8::try_from(delimiter).unwrap())
            .from_reader(&bytes[3..]);
        for (record, text) in reader.records().zip(HOSTILE) {
            let record = record.unwrap();
            let first = record[1].trim_start().chars().next().unwrap();
            assert!(!"=+-@＝＋－＠".contains(first), "{text:?}");
            assert!(!record[1].starts_with(['\t', '\r', '\n']));
        }
        let (table, _, _) = read(&bytes, json!({}));
        assert_eq!(table.rows(), HOSTILE.len());
        for (row, text) in HOSTILE.iter().enumerate() {
            assert_eq!(table.cell(row, 1), *text);
        }
        assert_eq!(table.cell(0, 2), "-3");
    }
}

#[test]
fn j01_only_our_own_apostrophe_is_taken_away() {
    let (table, _, _) = read(
        "Name,Note\n'=1,'plain\n'Ndrangheta,''+1\n".as_bytes(),
        json!({}),
    );
    assert_eq!((table.cell(0, 0), table.cell(0, 1)), ("=1", "'plain"));
    assert_eq!((table.cell(1, 0), table.cell(1, 1)), ("'Ndrangheta", "'+1"));
}

#[test]
fn j02_xlsx_holds_strings_and_nothing_that_runs_or_tells() {
    let bytes = write_xlsx(&[hostile()]).unwrap();
    assert_eq!(bytes, write_xlsx(&[hostile()]).unwrap());
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    for name in &names {
        assert!(
            !name.contains("externalLink") && !name.contains("vba"),
            "{name}"
        );
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
        assert!(
            !text.contains("<f>") && !text.contains("hyperlink") && !text.contains("TargetMode"),
            "{name}"
        );
        if name == "docProps/core.xml" {
            assert!(
                text.contains("<dc:creator></dc:creator>") && text.contains("2000-01-01T00:00:00Z"),
                "{text}"
            );
            assert!(
                text.contains("<cp:lastModifiedBy></cp:lastModifiedBy>"),
                "{text}"
            );
        }
    }
}

#[test]
fn j03_csv_has_mark_crlf_and_the_locale_decides() {
    let sheet = Sheet {
        name: String::new(),
        headers: vec!["Straße".into(), "Größe".into()],
        rows: vec![vec!["Köln".into(), 1.into()]],
    };
    let bytes = write_csv(&sheet, viceversa::sheet::delimiter_for("de-DE"));
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "\u{FEFF}\"Straße\";\"Größe\"\r\n\"Köln\";\"1\"\r\n"
    );
}
