//! Workbooks to cells: real ones from a writer, and hostile ones built by hand.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Formula, Workbook};
use serde_json::json;
use viceversa::files::{self, Kind};
use viceversa::finding::Severity;
use viceversa::roster::ReadOptions;
use viceversa::sheet::{Sheet, write_xlsx};
use zip::write::SimpleFileOptions;

use crate::table::{cells, codes, finding, mend, read, refused};
use crate::table_sheet::HOSTILE;

/// An archive of these entries.
pub fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The smallest workbook around one sheet's XML.
pub fn workbook(sheet: &str, styles: &str, shared: &str) -> Vec<u8> {
    workbook_with(sheet, styles, shared, "")
}

fn workbook_with(sheet: &str, styles: &str, shared: &str, properties: &str) -> Vec<u8> {
    const NS: &str = "http://schemas.openxmlformats.org";
    let book = format!(
        "<workbook xmlns='{NS}/spreadsheetml/2006/main' xmlns:r='{NS}/officeDocument/2006/relationships'>{properties}\
         <sheets><sheet name='People' sheetId='1' r:id='rId1'/></sheets></workbook>"
    );
    let kind = format!("{NS}/officeDocument/2006/relationships");
    let rels = format!(
        "<Relationships><Relationship Id='rId1' Type='{kind}/worksheet' Target='worksheets/sheet1.xml'/>\
         <Relationship Id='rId2' Type='{kind}/styles' Target='styles.xml'/>\
         <Relationship Id='rId3' Type='{kind}/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>"
    );
    let root = format!(
        "<Relationships><Relationship Id='x' Type='{kind}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
    );
    zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        (
            "xl/styles.xml",
            format!("<styleSheet>{styles}</styleSheet>").as_bytes(),
        ),
        (
            "xl/sharedStrings.xml",
            format!("<sst>{shared}</sst>").as_bytes(),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet>{sheet}</worksheet>").as_bytes(),
        ),
    ])
}

/// A sheet of inline strings.
pub fn inline(rows: &[&[&str]]) -> String {
    let mut xml = String::from("<sheetData>");
    for row in rows {
        xml.push_str("<row>");
        for cell in *row {
            xml.push_str(&format!("<c t='inlineStr'><is><t>{cell}</t></is></c>"));
        }
        xml.push_str("</row>");
    }
    xml + "</sheetData>"
}

#[test]
fn c10_dates_are_days_in_both_systems() {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let time = Format::new().set_num_format("hh:mm");
    let sheet = book.add_worksheet();
    for (column, header) in ["Name", "Since", "Seen", "From"].iter().enumerate() {
        sheet.write(0, column as u16, *header).unwrap();
    }
    for (row, (serial, seen)) in [(60.0, 46_082.604_166_666_67), (46_082.0, 61.0)]
        .into_iter()
        .enumerate()
    {
        let row = row as u32 + 1;
        sheet.write(row, 0, "A").unwrap();
        sheet
            .write_number_with_format(row, 1, serial, &day)
            .unwrap();
        sheet
            .write_number_with_format(row, 2, seen, &moment)
            .unwrap();
        sheet
            .write_number_with_format(row, 3, 0.375, &time)
            .unwrap();
    }
    let (table, info, findings) = read(&book.save_to_buffer().unwrap(), json!({}));
    assert_eq!(info.format, "xlsx");
    assert_eq!(
        cells(&table)[1],
        ["A", "1900-02-29", "2026-03-01 14:30", "09:00"]
    );
    assert_eq!(
        cells(&table)[2],
        ["A", "2026-03-01", "1900-03-01 00:00", "09:00"]
    );
    assert_eq!(
        (table.kind(0, 1), table.kind(0, 3)),
        (Kind::Date, Kind::Text)
    );
    assert_eq!(codes(&findings), [""; 0]);
    let sheet = "<sheetData><row><c t='inlineStr'><is><t>Name</t></is></c><c t='inlineStr'><is><t>Since</t></is></c></row>\
        <row><c t='inlineStr'><is><t>A</t></is></c><c s='1'><v>44620</v></c></row></sheetData>";
    let styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
    let bytes = workbook_with(sheet, styles, "", "<workbookPr date1904='1'/>");
    assert_eq!(read(&bytes, json!({})).0.cell(0, 1), "2026-03-01");
    assert_eq!(
        read(&workbook(sheet, styles, ""), json!({})).0.cell(0, 1),
        "2022-02-28"
    );
}

#[test]
fn c11_ids_look_as_the_workbook_shows_them() {
    let mut book = Workbook::new();
    let padded = Format::new().set_num_format("00000");
    let staff = Format::new().set_num_format("\"EMP\"0000");
    let sheet = book.add_worksheet();
    for (column, header) in ["Name", "Id", "Badge", "Card", "Flag", "Code"]
        .iter()
        .enumerate()
    {
        sheet.write(0, column as u16, *header).unwrap();
    }
    sheet.write(1, 0, "A").unwrap();
    sheet.write_number_with_format(1, 1, 42, &padded).unwrap();
    sheet.write_number_with_format(1, 2, 7, &staff).unwrap();
    sheet
        .write_number(1, 3, 1_234_567_890_123_456_789.0)
        .unwrap();
    sheet.write_boolean(1, 4, true).unwrap();
    sheet.write_string(1, 5, "1E5").unwrap();
    let (table, _, findings) = read(&book.save_to_buffer().unwrap(), json!({}));
    assert_eq!(
        cells(&table)[1],
        [
            "A",
            "00042",
            "EMP0007",
            "1234567890123460000",
            "TRUE",
            "1E5"
        ]
    );
    assert_eq!(
        (table.kind(0, 1), table.kind(0, 4)),
        (Kind::Text, Kind::Bool)
    );
    assert_eq!(finding(&findings, "long-numbers").places[0].row, Some(2));
}

#[test]
fn c11_codes_that_became_dates_are_said() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Code").unwrap();
    for row in 1..7 {
        sheet.write(row, 0, format!("Apr/{row}")).unwrap();
    }
    let day = Format::new().set_num_format("d-mmm");
    sheet
        .write_number_with_format(7, 0, 46_082.0, &day)
        .unwrap();
    let (table, _, findings) = read(&book.save_to_buffer().unwrap(), json!({}));
    assert_eq!(table.cell(6, 0), "2026-03-01");
    assert_eq!(
        finding(&findings, "dates-among-text").places[0].row,
        Some(8)
    );
}

#[test]
fn c12_sheets_hidden_ones_and_empty_ones() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Empty").unwrap();
    for name in ["People", "Other", "Secret"] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        sheet.write(0, 0, "Name").unwrap();
        sheet.write(1, 0, name).unwrap();
        sheet.set_hidden(name == "Secret");
    }
    let bytes = book.save_to_buffer().unwrap();
    let (table, info, findings) = read(&bytes, json!({ "name": "x.csv" }));
    assert_eq!(
        (table.cell(0, 0), info.sheet.as_deref()),
        ("People", Some("People"))
    );
    let listed: Vec<_> = info
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_str(), sheet.hidden))
        .collect();
    assert_eq!(
        listed,
        [
            ("Empty", false),
            ("People", false),
            ("Other", false),
            ("Secret", true)
        ]
    );
    assert_eq!(finding(&findings, "other-sheets").count, 2);
    let hidden = finding(&findings, "hidden-sheets");
    assert_eq!(mend(&bytes, json!({}), hidden, 0).0.cell(0, 0), "Secret");
    assert_eq!(table.place(0, Some(0)).sheet.as_deref(), Some("People"));
    let options = ReadOptions {
        sheet: Some("None".into()),
        ..Default::default()
    };
    assert_eq!(
        files::read(&bytes, &options).unwrap_err().code,
        "sheet-unknown"
    );
    assert_eq!(refused(&workbook("<sheetData/>", "", "")), "empty-file");
}

#[test]
fn c12_merged_hidden_formulas_errors_and_rich_text() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, header) in ["Department", "Name", "Level", "Score", "Cost"]
        .iter()
        .enumerate()
    {
        sheet.write(0, column as u16, *header).unwrap();
    }
    sheet
        .merge_range(1, 0, 3, 0, "Sales", &Format::new())
        .unwrap();
    for row in 1..5 {
        let bold = Format::new().set_bold();
        sheet
            .write_rich_string(row, 1, &[(&Format::new(), "An"), (&bold, "na")])
            .unwrap();
        sheet
            .write_formula(row, 2, Formula::new("=1+2").set_result("3"))
            .unwrap();
    }
    sheet
        .write_formula(1, 3, Formula::new("=NA()").set_result("#N/A"))
        .unwrap();
    sheet.write_number(2, 3, 5).unwrap();
    sheet.set_row_hidden(2).unwrap();
    sheet.set_column_hidden(4).unwrap();
    sheet.write_number(1, 4, 9).unwrap();
    let (table, _, findings) = read(&book.save_to_buffer().unwrap(), json!({}));
    assert_eq!(
        cells(&table)[1..],
        [
            ["Sales", "Anna", "3", "#N/A", "9"],
            ["Sales", "Anna", "3", "5", ""],
            ["Sales", "Anna", "3", "", ""],
            ["", "Anna", "3", "", ""],
        ]
    );
    assert_eq!(table.kind(0, 3), Kind::Error);
    assert_eq!(finding(&findings, "merged-cells").places[0].row, Some(2));
    assert_eq!(finding(&findings, "hidden-rows").places[0].row, Some(3));
    assert_eq!(
        finding(&findings, "hidden-columns").places[0]
            .column
            .as_deref(),
        Some("Cost")
    );
    assert_eq!(finding(&findings, "formulas").count, 5);
    assert_eq!(
        finding(&findings, "error-cells").places[0]
            .column
            .as_deref(),
        Some("Score")
    );
}

#[test]
fn c12_shared_inline_and_formula_texts_read_alike() {
    let shared = "<si><t>Name</t></si><si><t xml:space='preserve'> a &amp; b</t></si>\
        <si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh><t>aid</t></rPh></si><si><t>x_x000D_y_x005F_x</t></si>";
    let sheet = "<sheetData><row><c t='s'><v>0</v></c></row><row><c t='s'><v>1</v></c></row><row><c t='s'><v>2</v></c></row>\
        <row><c t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c></row>\
        <row><c t='str'><f>A1&amp;\"x\"</f><v>Namex</v></c></row><row><c t='s'><v>3</v></c></row>\
        <row><c><f>NOW()</f></c></row><row><c t='e'><v>#SPILL!</v></c></row></sheetData>";
    let (table, _, findings) = read(&workbook(sheet, "", shared), json!({}));
    let column: Vec<String> = cells(&table)
        .into_iter()
        .map(|row| row[0].clone())
        .collect();
    assert_eq!(
        column,
        [
            "Name", " a & b", "rich", "inline", "Namex", "x\ry_x", "#SPILL!"
        ]
    );
    assert_eq!(
        finding(&findings, "formulas-without-value").places[0].row,
        Some(7)
    );
    assert_eq!(
        refused(&workbook(&sheet.replace("<v>3<", "<v>4<"), "", shared)),
        "damaged-file"
    );
}

#[test]
fn c12_a_name_says_nothing_about_a_file() {
    let (table, info, _) = read(b"Name;Level\nA;1\n", json!({ "name": "people.xlsx" }));
    assert_eq!((info.format.as_str(), table.rows()), ("csv", 1));
    for (bytes, code) in [
        (
            b"<html><body><table><tr><td>Name</td></tr></table>".to_vec(),
            "html",
        ),
        (b"\n <!DOCTYPE html><p>".to_vec(), "html"),
        (b"<?xml version='1.0'?><Workbook/>".to_vec(), "xml"),
        (b"%PDF-1.7".to_vec(), "not-a-table"),
        (b"\x89PNG\r\n".to_vec(), "not-a-table"),
        (zipped(&[("word/document.xml", b"<x/>")]), "not-a-table"),
        (zipped(&[("a.csv", b"Name\n")]), "not-a-table"),
        (zipped(&[("xl/workbook.bin", b"x")]), "xlsb-unsupported"),
        (b"PK\x03\x04 and no more".to_vec(), "damaged-file"),
        (ole("EncryptedPackage"), "password"),
        (ole("WordDocument"), "not-a-table"),
    ] {
        assert_eq!(refused(&bytes), code);
    }
    // Macros are neither run nor read.
    let entries = workbook(&inline(&[&["Name"], &["A"]]), "", "");
    let mut archive = zip::ZipWriter::new_append(Cursor::new(entries)).unwrap();
    archive
        .start_file("xl/vbaProject.bin", SimpleFileOptions::default())
        .unwrap();
    archive.write_all(b"macro").unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    assert_eq!(read(&bytes, json!({})).0.cell(0, 0), "A");
}

/// The start of an old container with a stream of this name.
fn ole(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(1024, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(2048, 0);
    bytes
}

#[test]
fn c13_bombs_are_refused() {
    // A ratio beyond a hundred, claimed honestly.
    let zeros = vec![b' '; 30 << 20];
    let sheet = format!("<sheetData/>{}", String::from_utf8(zeros).unwrap());
    assert_eq!(refused(&workbook(&sheet, "", "")), "too-big-inflated");
    // The same with claimed sizes that lie, in the directory and in the entry.
    let mut bytes = workbook(&sheet, "", "");
    let size = u32::try_from(sheet.len() + "<worksheet></worksheet>".len())
        .unwrap()
        .to_le_bytes();
    let small = 100u32.to_le_bytes();
    let mut at = 0;
    let mut lies = 0;
    while at + 4 <= bytes.len() {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&small);
            lies += 1;
        }
        at += 1;
    }
    assert!(lies >= 2, "{lies}");
    assert_eq!(refused(&bytes), "too-big-inflated");
    // Too many entries.
    let names: Vec<String> = (0..2_001)
        .map(|at| format!("xl/workbook{at}.xml"))
        .collect();
    let entries: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"x".as_slice()))
        .collect();
    assert_eq!(refused(&zipped(&entries)), "too-big-inflated");
    // Two entries over the same bytes.
    let mut bytes = zipped(&[
        ("xl/workbook.xml", b"12345678901234567890"),
        ("xl/other.xml", b"12345678901234567890"),
    ]);
    let first = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
    bytes[first + 20] = 60;
    assert_eq!(refused(&bytes), "too-big-inflated");
}

#[test]
fn c14_two_cells_far_apart_take_no_memory() {
    let sheet = "<dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Name</t></is></c></row>\
        <row r='1048576'><c r='XFD1048576' t='inlineStr'><is><t>far</t></is></c></row></sheetData>";
    let (table, info, findings) = read(&workbook(sheet, "", ""), json!({}));
    assert_eq!(cells(&table), [["Name", "Column XFD"], ["", "far"]]);
    assert_eq!((table.row_number(0), info.rows), (1_048_576, 1));
    assert_eq!(finding(&findings, "blank-rows").count, 1_048_574);
    for dimension in ["A0:XFD9999999999", "ZZZZ1:A1", "", "A1:A1048577"] {
        let bytes = workbook(&sheet.replace("A1:XFD1048576", dimension), "", "");
        assert_eq!(read(&bytes, json!({})).0.rows(), 1);
    }
    for place in ["XFE1", "A0", "A1048577", "1A", "AAAA1", "", "A99999999999"] {
        let bytes = workbook(&sheet.replace("r='A1'", &format!("r='{place}'")), "", "");
        assert_eq!(refused(&bytes), "damaged-file", "{place}");
    }
    // A count that only claims.
    let bytes = workbook(&inline(&[&["Name"], &["A"]]), "", "<si><t>x</t></si>");
    assert_eq!(read(&bytes, json!({})).0.rows(), 1);
}

#[test]
fn c14_a_diagonal_of_cells_is_not_a_table() {
    let mut sheet = String::from("<sheetData>");
    for at in 0..1_999u32 {
        // Every row as wide as the table at its end, thousands of times over.
        sheet.push_str(&format!(
            "<row r='{}'><c r='{}{}'><v>1</v></c></row>",
            at + 1,
            letters(at),
            at + 1
        ));
    }
    for row in 2_000..12_000 {
        sheet.push_str(&format!(
            "<row r='{row}'><c r='{}{row}'><v>1</v></c></row>",
            letters(1_998)
        ));
    }
    sheet.push_str("</sheetData>");
    assert_eq!(refused(&workbook(&sheet, "", "")), "too-spread");
}

fn letters(column: u32) -> String {
    let mut text = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        text.insert(0, char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap()));
        rest = (rest - 1) / 26;
    }
    text
}

#[test]
fn c14_merged_ranges_cost_no_more_than_their_rows() {
    let mut sheet = inline(&[&["Name", "Team"], &["A", "x"], &["B"]]);
    sheet.push_str("<mergeCells><mergeCell ref='B2:XFD1048576'/><mergeCell ref='Z1:Z9'/><mergeCell ref='x'/></mergeCells>");
    let (table, _, _) = read(&workbook(&sheet, "", ""), json!({}));
    assert_eq!(cells(&table)[2], ["B", "x"]);
}

#[test]
fn c15_document_types_depth_and_long_attributes() {
    let good = inline(&[&["Name"], &["A"]]);
    let laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>";
    let with = |part: &str, text: String| {
        let bytes = workbook(&good, "", "");
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut entries = Vec::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let mut content = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut content).unwrap();
            entries.push((file.name().unwrap().to_string(), content));
        }
        for (name, content) in &mut entries {
            if name == part {
                *content = text.clone().into_bytes();
            }
        }
        let entries: Vec<(&str, &[u8])> = entries
            .iter()
            .map(|(name, content)| (name.as_str(), content.as_slice()))
            .collect();
        zipped(&entries)
    };
    let sheet = "xl/worksheets/sheet1.xml";
    for part in [
        sheet,
        "xl/workbook.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "_rels/.rels",
    ] {
        assert_eq!(
            refused(&with(part, format!("{laughs}<x>&b;</x>"))),
            "xml-refused",
            "{part}"
        );
    }
    let external = format!(
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet>{good}</worksheet>"
    );
    assert_eq!(refused(&with(sheet, external)), "xml-refused");
    let deep = "<a>".repeat(100_000);
    assert_eq!(refused(&with(sheet, deep)), "xml-refused");
    // An entity nobody declared is text; a number that is no character is the replacement sign.
    let (table, _, _) = read(
        &workbook(&inline(&[&["Name"], &["&b;&#xD800;&#0;&#228;"]]), "", ""),
        json!({}),
    );
    assert_eq!(table.cell(0, 0), "&b;\u{FFFD}\u{FFFD}ä");
    let long = good.replacen("<row", &format!("<row x='{}'", "a".repeat(1_000_000)), 1);
    let many: String = (0..100_000).map(|at| format!(" a{at}='1'")).collect();
    let many = good.replacen("<row", &format!("<row{many}"), 1);
    for text in [long, many] {
        crate::keeps_within(std::time::Duration::from_secs(5), || {
            assert_eq!(read(&workbook(&text, "", ""), json!({})).0.cell(0, 0), "A");
        });
    }
    // Cut off within an element.
    assert_eq!(
        refused(&with(
            sheet,
            format!("<worksheet>{}", good.trim_end_matches("</sheetData>"))
        )),
        "damaged-file"
    );
}

#[test]
fn c16_tiny_cells_are_counted() {
    let mut sheet = String::from("<sheetData>");
    for row in 0..2_100 {
        sheet.push_str("<row>");
        for cell in 0..1_000 {
            // Different digits, so that the ratio is that of an honest file.
            sheet.push_str(&format!(
                "<c><v>{}</v></c>",
                (row * 7_919 + cell * 104_729) % 1_000_003
            ));
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData>");
    assert_eq!(refused(&workbook(&sheet, "", "")), "too-many-cells");
}

#[test]
fn c18_a_workbook_of_one_row() {
    let (table, info, findings) =
        read(&workbook(&inline(&[&["Name", "Level"]]), "", ""), json!({}));
    assert_eq!((table.rows(), info.rows), (0, 0));
    assert_eq!(
        finding(&findings, "header-only").severity,
        Severity::Warning
    );
    let long = "y".repeat(32_767);
    let (table, _, findings) = read(
        &workbook(&inline(&[&["Name"], &[&long]]), "", ""),
        json!({}),
    );
    assert_eq!(
        (table.cell(0, 0), codes(&findings)),
        (long.as_str(), vec![])
    );
}

#[test]
fn j02_a_workbook_we_write_comes_back_unchanged() {
    let sheet = Sheet {
        name: "Pairs".into(),
        headers: vec!["Id".into(), "Text".into()],
        rows: HOSTILE
            .iter()
            .map(|text| vec!["x".into(), (*text).into()])
            .collect(),
    };
    let (table, _, _) = read(&write_xlsx(&[sheet]).unwrap(), json!({}));
    for (row, text) in HOSTILE.iter().enumerate() {
        assert_eq!(table.cell(row, 1), *text);
    }
}
