//! Damaged and random files: refused or read, never a panic, never a hang (C17).
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use proptest::prelude::*;
use serde_json::json;
use viceversa::files;
use viceversa::roster::ReadOptions;

use crate::table::{cells, read};
use crate::table_old::{ODS, XLS};
use crate::table_xls::{records, small};
use crate::table_xlsx::{inline, workbook, zipped};

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
    let Ok((read, info, findings)) = files::read(bytes, &ReadOptions::default()) else {
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
                read.value(row, column),
                read.quantity(row, column),
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
    let small = small();
    for (file, step) in [
        (CSV, 1),
        (xlsx.as_slice(), 1),
        (ODS, 1),
        (XLS, 61),
        (small.as_slice(), 7),
    ] {
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
                if let Ok((table, _, _)) = files::read(&damaged, &ReadOptions::default()) {
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

    /// Whatever relationships and content types say, a package is read or refused.
    #[test]
    fn packages_of_any_build(
        links in "(<Relationship( (Id|Type|Target|TargetMode)='(s|a/officeDocument|b/worksheet|c/styles|[./]{0,3}(xl/)?(W|w)orkbook.xml|s%2exml|/s.xml|External|%[0-9a-f]{1,2})'){0,4}/>){0,4}",
        types in "(<(Override|Default)( (PartName|ContentType|Extension)='(/s.xml|xml|x/spreadsheetml.sheet.main.xml|[a-z./%]{0,8})'){0,3}/>){0,3}",
    ) {
        let links = format!("<Relationships>{links}</Relationships>");
        let types = format!("<Types>{types}</Types>");
        let sheet = format!("<worksheet>{}</worksheet>", inline(&[&["Name"], &["Anna"]]));
        survive(&zipped(&[
            ("[Content_Types].xml", types.as_bytes()),
            ("_rels/.rels", links.as_bytes()),
            ("xl/Workbook.xml", b"<workbook><sheets><sheet name='A' id='s'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", links.as_bytes()),
            ("s.xml", sheet.as_bytes()),
        ]));
    }

    /// Records of any kind, length and order make a workbook that is read or refused.
    #[test]
    fn records_of_any_kind(records_of in prop::collection::vec((prop::sample::select(vec![
        0x0006_u16, 0x000A, 0x0022, 0x003C, 0x007D, 0x0085, 0x00BD, 0x00D6, 0x00E0, 0x00E5, 0x00FC, 0x00FD, 0x0200, 0x0203, 0x0204, 0x0205,
        0x0207, 0x0208, 0x027E, 0x041E, 0x0809,
    ]), prop::collection::vec(any::<u8>(), 0..40)), 0..12)) {
        survive(&records(&records_of));
    }

    /// Repeats and blanks of any count take no more than the limits.
    #[test]
    fn repeats_of_any_count(rows in "(<table-row( (number-rows-repeated|visibility)='(collapse|[0-9]{1,10})'){0,2}>(<(table-cell|covered-table-cell)( (number-columns-repeated|number-rows-spanned|value-type|value)='(float|percentage|[0-9]{1,10})'){0,3}>(<p>[a-z0-9,.%]{0,4}(<s c='[0-9]{1,10}'/>){0,1}</p>){0,1}</table-cell>){0,3}</table-row>){0,4}") {
        let rows = rows.replace("<covered-table-cell", "<table-cell");
        let content = format!("<document><body><spreadsheet><table name='A'>{rows}</table></spreadsheet></body></document>");
        survive(&zipped(&[("content.xml", content.as_bytes()), ("mimetype", b"x")]));
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
            .map(|row| -> Vec<String> { row.into_iter().map(|cell| if viceversa::sheet::is_guarded(&cell) { cell[1..].to_owned() } else { cell }).collect() })
            .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
            .collect();
        prop_assert_eq!(&cells(&table)[1..], &expected[..]);
    }
}
