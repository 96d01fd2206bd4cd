//! XLS and ODS workbooks, read here and by an independent reader.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use std::io::Cursor;

use calamine::Reader;
use serde_json::json;
use viceversa::files::Kind;

use crate::table::{cells, finding, mend, read, refused};
use crate::table_xlsx::zipped;

/// Written with xlwt: shared texts over several records, number formats, a merged, a hidden and a formula cell.
pub const XLS: &[u8] = include_bytes!("../data/people.xls");
/// Written with odfpy: repeated rows and columns, dates, a hidden row and a hidden sheet.
pub const ODS: &[u8] = include_bytes!("../data/people.ods");

#[test]
fn c12_xls() {
    let (table, info, findings) = read(XLS, json!({ "name": "people.csv" }));
    assert_eq!(info.format, "xls");
    assert_eq!(
        cells(&table)[1..3],
        [
            [
                "Jürgen Müller",
                "00042",
                "3",
                "2026-03-01",
                "TRUE",
                "=not a formula",
                ""
            ],
            [
                "Zoë 😀 Łukasz",
                "00043",
                "2.5",
                "1999-12-31",
                "FALSE",
                "a\nb",
                ""
            ],
        ]
    );
    assert_eq!(
        (table.cell(2, 1), table.cell(2, 2), table.cell(2, 5).len()),
        ("123456", "-7", 300)
    );
    assert_eq!((table.cell(3, 0), table.cell(4, 0)), ("Merged", "Merged"));
    assert_eq!(
        (table.kind(0, 3), table.kind(0, 4)),
        (Kind::Date, Kind::Bool)
    );
    assert_eq!(finding(&findings, "hidden-rows").places[0].row, Some(3));
    assert_eq!(
        finding(&findings, "hidden-columns").places[0]
            .column
            .as_deref(),
        Some("Flag")
    );
    assert_eq!(finding(&findings, "formulas").count, 3);
    let hidden = finding(&findings, "hidden-sheets");
    assert_eq!(mend(XLS, json!({}), hidden, 0).0.cell(0, 0), "Secret");
}

#[test]
fn c12_xls_texts_over_many_records_are_those_an_independent_reader_sees() {
    let (table, _, _) = read(XLS, json!({ "sheet": "Many" }));
    let mut book = calamine::Xls::new(Cursor::new(XLS)).unwrap();
    let range = book.worksheet_range("Many").unwrap();
    assert_eq!(table.rows() + 1, range.height());
    for row in 0..table.rows() {
        let expected = range.get((row + 1, 0)).unwrap().to_string();
        assert_eq!(table.cell(row, 0), expected);
    }
}

#[test]
fn c12_xls_that_cannot_be_read_is_refused() {
    for length in [8, 512, 600, 1_024, 4_096, XLS.len() / 2, XLS.len() - 4_096] {
        let code = refused(&XLS[..length]);
        assert!(
            matches!(code, "damaged-file" | "not-a-table" | "xls-too-old"),
            "{length}: {code}"
        );
    }
}

#[test]
fn c12_c14_ods() {
    let (table, info, findings) = read(ODS, json!({}));
    assert_eq!(info.format, "ods");
    assert_eq!(
        cells(&table)[..4],
        [
            ["Name", "Id", "Level", "Since", "Flag", "Note"],
            ["Jürgen Müller", "00042", "3", "2026-03-01", "TRUE", "a\nb"],
            ["Team", "", "2.5", "", "", ""],
            ["Team", "", "2.5", "", "", ""],
        ]
    );
    assert_eq!((table.rows(), table.row_number(3)), (4, 1_048_005));
    assert_eq!(cells(&table)[4], ["Last", "7", "7", "", "", ""]);
    assert_eq!(finding(&findings, "hidden-rows").count, 1);
    let hidden = finding(&findings, "hidden-sheets");
    assert_eq!(mend(ODS, json!({}), hidden, 0).0.cell(0, 0), "hidden");
}

#[test]
fn c14_ods_repeats_are_counted() {
    let ods = |rows: &str| {
        let content = format!(
            "<document><body><spreadsheet><table name='A'>{rows}</table></spreadsheet></body></document>"
        );
        zipped(&[
            (
                "mimetype",
                b"application/vnd.oasis.opendocument.spreadsheet",
            ),
            ("content.xml", content.as_bytes()),
            ("META-INF/manifest.xml", b"<manifest/>"),
        ])
    };
    let row = |attributes: &str| {
        format!("<table-row {attributes}><table-cell><p>x</p></table-cell></table-row>")
    };
    assert_eq!(
        refused(&ods(&row("number-rows-repeated='4000000000'"))),
        "damaged-file"
    );
    let wide = "<table-row><table-cell number-columns-repeated='4000000000'><p>x</p></table-cell></table-row>";
    assert_eq!(refused(&ods(wide)), "damaged-file");
    let area = wide
        .replace("<table-row>", "<table-row number-rows-repeated='1000'>")
        .replace("4000000000", "16000");
    assert_eq!(refused(&ods(&area)), "too-many-cells");
    let blank = "<table-row number-rows-repeated='4000000000'><table-cell number-columns-repeated='4000000000'/></table-row>";
    let blanks_below = ods(&[&row(""), blank, blank].concat());
    assert_eq!(read(&blanks_below, json!({})).0.rows(), 0);
    assert_eq!(
        refused(&ods(&[&row(""), blank, &row("")].concat())),
        "damaged-file"
    );
    let blanks = "<table-row><table-cell><p>a<s c='4000000000'/>b</p></table-cell></table-row>";
    assert_eq!(
        read(&ods(&[blanks, &row("")].concat()), json!({}))
            .0
            .headers(),
        ["a b"]
    );
    let locked = zipped(&[
        ("content.xml", b"x"),
        ("META-INF/manifest.xml", b"<m><encryption-data/></m>"),
    ]);
    assert_eq!(refused(&locked), "password");
}
