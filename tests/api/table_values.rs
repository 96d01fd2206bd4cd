//! What a workbook shows of a cell and what it holds, and cells that are there twice or damaged.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use rust_xlsxwriter::{Format, Workbook};
use serde_json::json;
use viceversa::files::Table;
use viceversa::finding::Severity;
use viceversa::roster::{self, ReadOptions};
use viceversa::survey::{self, MISSING, OUT_OF_SCALE, ReadResponsesOptions};

use crate::table::{cells, codes, finding, read};
use crate::table_xlsx::{inline, workbook, zipped};

/// Headers, and one row of numbers with their formats.
fn numbers(columns: &[(&str, f64, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Name").unwrap();
    sheet.write(1, 0, "Anna").unwrap();
    for (at, (header, value, format)) in columns.iter().enumerate() {
        let column = u16::try_from(at).unwrap() + 1;
        sheet.write(0, column, *header).unwrap();
        sheet
            .write_number_with_format(1, column, *value, &Format::new().set_num_format(*format))
            .unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn values(table: &Table) -> Vec<&str> {
    (1..table.width())
        .map(|column| table.value(0, column))
        .collect()
}

#[test]
fn a_number_keeps_its_value_beside_what_its_format_shows() {
    let bytes = numbers(&[
        ("Rounded", 2.4, "0"),
        ("Share", 0.73, "0%"),
        ("Unsigned", -0.71, "0;0"),
        ("Id", 7.0, "00000"),
        ("Money", 2.5, "0.00"),
        ("Day", 3.0, "d-mmm"),
        ("Plain", 4.25, "General"),
        ("Badge", 42.0, "\"EMP\"0000"),
    ]);
    let (table, _, findings) = read(&bytes, json!({}));
    assert_eq!(
        cells(&table)[1][1..],
        [
            "2",
            "73%",
            "1",
            "00007",
            "2.50",
            "1900-01-03",
            "4.25",
            "EMP0042"
        ]
    );
    assert_eq!(
        values(&table),
        ["2.4", "0.73", "-0.71", "7", "2.5", "3", "4.25", "42"]
    );
    let quantity = |column| table.quantity(0, column);
    assert_eq!(
        (quantity(1), quantity(4), quantity(8)),
        ("2.4", "7", "EMP0042")
    );
    let columns = |code: &str| -> Vec<&str> {
        finding(&findings, code)
            .places
            .iter()
            .map(|place| place.column.as_deref().unwrap())
            .collect()
    };
    assert_eq!(columns("numbers-rounded"), ["Rounded", "Unsigned", "Day"]);
    assert_eq!(columns("numbers-in-percent"), ["Share"]);
    assert_eq!(
        finding(&findings, "numbers-rounded").severity,
        Severity::Warning
    );
}

#[test]
fn numbers_that_are_read_alike_are_not_mentioned() {
    let bytes = numbers(&[
        ("Id", 7.0, "00000"),
        ("Money", 1_234.5, "#,##0.00 \"€\""),
        ("Code", 12_345_678.0, "000-00-0000"),
        ("Since", 46_082.5, "yyyy-mm-dd"),
        ("At", 46_082.5, "hh:mm"),
    ]);
    let (table, _, findings) = read(&bytes, json!({}));
    assert_eq!(
        cells(&table)[1][1..],
        ["00007", "1234.50 €", "012-34-5678", "2026-03-01", "12:00"]
    );
    assert_eq!(codes(&findings), [""; 0]);
}

#[test]
fn ods_keeps_both_in_every_language_of_numbers() {
    let cell = |kind: &str, value: &str, shown: &str| {
        format!("<table-cell value-type='{kind}' value='{value}'><p>{shown}</p></table-cell>")
    };
    let header = |text: &str| format!("<table-cell value-type='string'><p>{text}</p></table-cell>");
    let row = [
        cell("float", "2.4", "2"),
        cell("percentage", "0.73", "73 %"),
        cell("float", "-0.71", "1"),
        cell("float", "7", "00007"),
        cell("float", "2.4567", "2,46"),
        cell("float", "-1234.5", "-1.234,50"),
        cell("float", "1234", "1.234"),
        cell("currency", "12.5", "12,50 €"),
        cell("float", "3", "3"),
    ];
    let headers: String = (0..row.len()).map(|at| header(&format!("H{at}"))).collect();
    let content = format!(
        "<document><body><spreadsheet><table name='A'><table-row>{headers}</table-row><table-row>{}</table-row></table></spreadsheet></body></document>",
        row.concat()
    );
    let bytes = zipped(&[
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ]);
    let (table, _, findings) = read(&bytes, json!({ "headerRow": 1 }));
    assert_eq!(
        cells(&table)[1],
        [
            "2",
            "73 %",
            "1",
            "00007",
            "2.46",
            "-1234.5",
            "1234",
            "12,50 €",
            "3"
        ]
    );
    let held: Vec<&str> = (0..9).map(|column| table.value(0, column)).collect();
    assert_eq!(
        held,
        [
            "2.4", "0.73", "-0.71", "7", "2.4567", "-1234.5", "1234", "12.5", "3"
        ]
    );
    assert_eq!(finding(&findings, "numbers-rounded").count, 3);
    assert_eq!(finding(&findings, "numbers-in-percent").count, 1);
}

#[test]
fn levels_and_partners_are_read_by_value_and_ids_as_shown() {
    let bytes = numbers(&[
        ("Employee ID", 17.0, "00000"),
        ("Level", 7.0, "000"),
        ("Capacity", 2.0, "0.0"),
        ("Badge", 3.0, "000"),
    ]);
    let read = roster::read(&bytes, &ReadOptions::default()).unwrap();
    let anna = &read.people[0];
    assert_eq!((anna.id.as_str(), anna.level), ("00017", Some(7)));
    assert_eq!(
        anna.capacity.as_ref().and_then(|capacity| capacity.total),
        Some(2)
    );
    assert_eq!(anna.fields["Badge"], "003");
}

#[test]
fn answers_are_read_by_value() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let padded = Format::new().set_num_format("00000");
    sheet.write(0, 0, "Employee ID").unwrap();
    sheet
        .write(0, 1, "I feel at ease with my partner.")
        .unwrap();
    for (row, (answer, format)) in [(4.0, "0.0"), (2.4, "0"), (5.0, "0%"), (3.0, "d-mmm")]
        .into_iter()
        .enumerate()
    {
        let row = u32::try_from(row).unwrap() + 1;
        sheet
            .write_number_with_format(row, 0, row, &padded)
            .unwrap();
        sheet
            .write_number_with_format(row, 1, answer, &Format::new().set_num_format(format))
            .unwrap();
    }
    let options = ReadResponsesOptions {
        instrument: survey::instrument("pulse"),
        ..Default::default()
    };
    let read = survey::read_responses(&book.save_to_buffer().unwrap(), options).unwrap();
    let ease = &read.responses.column("ease").unwrap().answers;
    // Three whole numbers are the same points however they are shown; 2.4 is no answer, although it shows as 2.
    assert_eq!((ease[0], ease[2], ease[3]), (3, 4, 2));
    assert!(matches!(ease[1], OUT_OF_SCALE | MISSING), "{}", ease[1]);
    assert_eq!(finding(&read.findings, "numbers-rounded").count, 2);
    assert_eq!(
        read.responses.keys.first().map(String::as_str),
        Some("00001")
    );
}

#[test]
fn a_place_with_two_cells_is_said_and_the_last_is_read() {
    let sheet = "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Name</t></is></c></row>\
        <row r='2'><c r='A2' t='inlineStr'><is><t>Anna</t></is></c><c r='A2' t='inlineStr'><is><t>Ben</t></is></c></row>\
        <row r='3'><c r='A3' t='inlineStr'><is><t>Cleo</t></is></c></row>\
        <row r='2'><c r='A2' t='inlineStr'><is><t>Dana</t></is></c></row></sheetData>";
    let (table, _, findings) = read(&workbook(sheet, "", ""), json!({}));
    assert_eq!(cells(&table), [["Name"], ["Dana"], ["Cleo"]]);
    let twice = finding(&findings, "cells-twice");
    assert_eq!(
        (
            twice.count,
            twice.places[0].row,
            twice.places[0].column.as_deref()
        ),
        (1, Some(2), Some("A"))
    );
    assert_eq!(twice.severity, Severity::Warning);
}

#[test]
fn characters_that_no_text_has_are_said_with_their_cells() {
    let bad = [
        "An&#0;na",
        "Be&#xD800;n",
        "Cl_x0000_eo",
        "D_xDC00_ana",
        "\u{FFFD}va",
    ];
    let rows: Vec<Vec<&str>> = bad.iter().map(|name| vec![*name, "IT"]).collect();
    let mut all: Vec<&[&str]> = vec![&["Name", "Team"]];
    all.extend(rows.iter().map(Vec::as_slice));
    let (table, _, findings) = read(&workbook(&inline(&all), "", ""), json!({}));
    assert_eq!(table.cell(0, 0), "An\u{FFFD}na");
    let lost = finding(&findings, "damaged-characters");
    let places: Vec<_> = lost
        .places
        .iter()
        .map(|place| (place.row, place.column.as_deref()))
        .collect();
    assert_eq!(places, [2, 3, 4, 5, 6].map(|row| (Some(row), Some("Name"))));
    // Control characters, however they came in.
    let (_, _, findings) = read(
        &workbook(
            &inline(&[&["Name"], &["A&#1;nna"], &["B_x001F_en"]]),
            "",
            "",
        ),
        json!({}),
    );
    assert_eq!(finding(&findings, "control-characters").count, 2);
    let (_, _, findings) = read(b"Name,Team\nAn\x02na,IT\nBen,IT\n", json!({}));
    assert_eq!(
        finding(&findings, "control-characters").places[0].row,
        Some(2)
    );
    // Line breaks and tabs are none.
    let (_, _, findings) = read(
        &workbook(&inline(&[&["Name"], &["A_x000D_&#10;&#9;b"]]), "", ""),
        json!({}),
    );
    assert_eq!(codes(&findings), [""; 0]);
}

#[test]
fn an_empty_name_beside_other_cells_is_said() {
    for (text, code, row) in [
        ("ID;Name;Level\n1;Anna;3\n2;;4\n", "name-blank", 3),
        ("ID;Name;Level\n1;-;3\n2;Ben;4\n", "name-blank", 2),
        (
            "Email;First name;Last name\nanna@example.org;;\nben@example.org;Ben;Rao\n",
            "name-blank",
            2,
        ),
        (
            "Email;First name;Last name\nanna@example.org;Anna;\nben@example.org;Ben;Rao\n",
            "name-half",
            2,
        ),
    ] {
        let read = roster::read(text.as_bytes(), &ReadOptions::default()).unwrap();
        let blank = finding(&read.findings, code);
        assert_eq!(
            (blank.count, blank.places[0].row, read.people.len()),
            (1, Some(row), 2),
            "{text}"
        );
    }
    let read = roster::read(b"ID;Level\n1;3\n2;4\n", &ReadOptions::default()).unwrap();
    assert!(
        !read
            .findings
            .iter()
            .any(|finding| finding.code.starts_with("name-"))
    );
}

#[test]
fn a_last_row_with_only_a_name_is_a_person() {
    let head =
        "Name;Department;Level;Email\nAnna;IT;3;anna@example.org\nBen;HR;4;ben@example.org\n";
    for last in [
        "Carla;;;",
        "Carla Ruiz",
        ";;;carla@example.org",
        "\nCarla",
        "María de la Cruz;;;",
        "Max;;;",
        "Carla (starts on 1 May 2026)",
    ] {
        let (table, _, findings) = read(format!("{head}{last}\n").as_bytes(), json!({}));
        assert_eq!(
            (table.rows(), codes(&findings).contains(&"footer-rows")),
            (3, false),
            "{last}"
        );
    }
    let read = roster::read(
        format!("{head}Carla;;;\n").as_bytes(),
        &ReadOptions::default(),
    )
    .unwrap();
    assert_eq!(
        read.people.last().map(|person| person.name.as_str()),
        Some("Carla")
    );
}

#[test]
fn footers_say_that_they_are_footers() {
    let head =
        "Name;Department;Level;Email\nAnna;IT;3;anna@example.org\nBen;HR;4;ben@example.org\n";
    for last in [
        "Total;;7;",
        "Sum;;7;",
        "Summe;;7;",
        "Gesamt;;7;",
        "Insgesamt: 2;;;",
        "Somme;;7;",
        "Total général;;7;",
        "Suma;;7;",
        "Anzahl;2;;",
        "Count;2;;",
        "n = 24;;;",
        "Total employees: 2;;;",
        "2 Mitarbeitende",
        "2026-03-01;;;",
        "1. März 2026",
        "Exported on 1 March 2026",
        "Exported on;2026-03-01;;",
        "Stand: 01.03.2026",
        "Confidential;;;",
        "Streng vertraulich",
        "Quelle: SAP SuccessFactors",
        "Generado el 1 de marzo de 2026",
        "Document confidentiel\nConfidentiel",
        "These people were asked already",
        "24;;;",
        "Total;;7;\n\nExported on 2026-03-01\nConfidential",
        ";;;;;printed by HR",
    ] {
        let (table, _, findings) = read(format!("{head}{last}\n").as_bytes(), json!({}));
        let expected = if last.starts_with("Document") { 3 } else { 2 };
        assert_eq!(table.rows(), expected, "{last}");
        let footer = finding(&findings, "footer-rows");
        // One click takes them for people.
        let (all, _, _) =
            crate::table::mend(format!("{head}{last}\n").as_bytes(), json!({}), footer, 0);
        assert_eq!(all.rows(), expected + footer.count as usize, "{last}");
    }
}
