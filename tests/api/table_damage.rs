//! Damaged and random files: refused or read, never a panic, never a hang (C17).
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use proptest::prelude::*;
use serde_json::json;
use viceversa::roster::ReadOptions;
use viceversa::roster::table;

use crate::table::{cells, read};
use crate::table_old::{ODS, XLS};
use crate::table_xlsx::{inline, workbook};

const CSV: &[u8] = b"Name;Level;Note\nJ\xFCrgen;1,5;\"a \"\"b\"\"\nc\"\nBen;2;x\n";

fn xlsx() -> Vec<u8> {
    let sheet = inline(&[&["Name", "Level"], &["Anna", "x &amp; y"], &["Ben", "z"]]).replace(
        "</sheetData>",
        "<row><c t='s'><v>0</v></c><c s='1'><v>46082</v></c></row></sheetData>",
    );
    workbook(
        &sheet,
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>",
        "<si><t>Cleo</t></si>",
    )
}

/// Reads a file and asks for every cell; whatever comes out is well formed.
fn survive(bytes: &[u8]) {
    let Ok((read, info, findings)) = table::read(bytes, &ReadOptions::default()) else {
        return;
    };
    assert_eq!(
        (read.headers().len(), read.rows()),
        (read.width(), info.rows as usize)
    );
    for row in 0..read.rows() {
        for column in 0..read.width() {
            let _ = (
                read.cell(row, column),
                read.kind(row, column),
                read.place(row, Some(column)),
            );
        }
    }
    for finding in findings {
        assert!(finding.count > 0 && !finding.places.is_empty() && finding.places.len() <= 100);
    }
}

#[test]
fn c17_every_flipped_byte_and_every_cut_is_survived() {
    let xlsx = xlsx();
    // Small files byte by byte, large ones at a sample that moves through them.
    for (file, step) in [(CSV, 1), (xlsx.as_slice(), 1), (ODS, 1), (XLS, 61)] {
        for at in (0..file.len()).step_by(step) {
            for flip in [0x01, 0x80, 0xFF] {
                let mut damaged = file.to_vec();
                damaged[at] ^= flip;
                survive(&damaged);
            }
        }
        for end in (0..file.len()).step_by(step) {
            survive(&file[..end]);
        }
    }
}

#[test]
fn c17_a_flipped_byte_in_a_workbook_never_changes_a_cell_in_silence() {
    for file in [xlsx(), ODS.to_vec()] {
        let good = cells(&read(&file, json!({})).0);
        for at in 0..file.len() {
            for bit in [0, 3, 7] {
                let mut damaged = file.clone();
                damaged[at] ^= 1 << bit;
                if let Ok((table, _, _)) = table::read(&damaged, &ReadOptions::default()) {
                    assert_eq!(cells(&table), good, "byte {at} bit {bit}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn c17_random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survive(&bytes);
    }

    #[test]
    fn c17_random_text_of_what_matters(text in "[a-z\"\",;|\t\r\n='+ üß0-9]{0,300}") {
        survive(text.as_bytes());
    }

    #[test]
    fn c17_random_bytes_behind_real_beginnings(start in 0usize..4, bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let starts: [&[u8]; 4] = [b"PK\x03\x04", &XLS[..1_536], b"\xFF\xFE", b"sep=;\n"];
        survive(&[starts[start], &bytes].concat());
    }

    #[test]
    fn c17_random_xml(sheet in "(<(row|c|v|is|t|f|si|mergeCell|col)( (r|s|t|hidden|ref|min|max)='[A-Z0-9a-z:]{0,6}'){0,3}/?>|</(row|c|v|is|t)>|[a-z0-9_x&;]{0,5}){0,40}") {
        survive(&workbook(&sheet, "", "<si><t>a</t></si>"));
        let closed = format!("<sheetData><row><c t='inlineStr'><is><t>Name</t></is></c></row></sheetData>{sheet}");
        survive(&workbook(&closed, "", &sheet));
    }

    #[test]
    fn c17_number_formats_of_any_kind(code in "[0#?.,%;@_*\\\\\"\\[\\]ymdhsEe+$a-c /-]{0,24}", value in any::<f64>()) {
        prop_assume!(value.is_finite());
        let code = code.replace('&', "").replace('"', "&quot;").replace('<', "");
        let styles = format!("<numFmts><numFmt numFmtId='170' formatCode=\"{code}\"/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>");
        let sheet = format!("<sheetData><row><c t='inlineStr'><is><t>A</t></is></c></row><row><c s='1'><v>{value}</v></c></row></sheetData>");
        survive(&workbook(&sheet, &styles, ""));
    }

    /// What a correct writer writes is read cell by cell, at any delimiter and with any line end.
    #[test]
    fn c04_written_by_another_read_by_us(
        rows in prop::collection::vec(prop::collection::vec("[ -~äß€\n\r,;\t\"]{0,12}", 3), 1..12),
        delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
        crlf: bool,
    ) {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .quote_style(csv::QuoteStyle::Always)
            .terminator(if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .from_writer(Vec::new());
        writer.write_record(["One", "Two", "Three"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let options = json!({ "delimiter": char::from(delimiter).to_string(), "headerRow": 1, "encoding": "utf-8", "accepted": ["footer-rows"] });
        let (table, _, _) = read(&bytes, options);
        // Blank rows and repeated headers are no data; our own apostrophe is taken away.
        let expected: Vec<Vec<String>> = rows
            .into_iter()
            .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
            .map(|row| row.into_iter().map(|cell| if viceversa::sheet::is_guarded(&cell) { cell[1..].to_owned() } else { cell }).collect())
            .collect();
        prop_assert_eq!(&cells(&table)[1..], &expected[..]);
    }
}
