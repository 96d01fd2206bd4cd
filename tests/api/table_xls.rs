//! XLS workbooks built record by record: names of streams, records out of order, missing, odd or split.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use std::io::Cursor;

use calamine::Reader;
use serde_json::json;

use crate::table::{cells, finding, read, refused};

/// One record.
pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

fn begin(what: u16) -> Vec<u8> {
    let mut data = vec![0x00, 0x06];
    data.extend(what.to_le_bytes());
    data.extend([0; 12]);
    record(0x0809, &data)
}

/// A text of one byte a character, with its length in two bytes.
fn string(text: &str) -> Vec<u8> {
    let mut data = u16::try_from(text.len()).unwrap().to_le_bytes().to_vec();
    data.push(0);
    data.extend(text.bytes());
    data
}

fn place(row: u16, column: u16, style: u16) -> Vec<u8> {
    [row, column, style]
        .into_iter()
        .flat_map(u16::to_le_bytes)
        .collect()
}

/// A cell that points at a shared text.
pub fn shared(row: u16, column: u16, text: u32) -> Vec<u8> {
    record(
        0x00FD,
        &[place(row, column, 0), text.to_le_bytes().to_vec()].concat(),
    )
}

fn number(row: u16, column: u16, style: u16, value: f64) -> Vec<u8> {
    record(
        0x0203,
        &[place(row, column, style), value.to_le_bytes().to_vec()].concat(),
    )
}

fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    record(0x0204, &[place(row, column, 0), string(text)].concat())
}

/// A number format, and a style that has it.
fn format(id: u16, code: &str) -> Vec<u8> {
    record(0x041E, &[id.to_le_bytes().to_vec(), string(code)].concat())
}

fn style(format: u16) -> Vec<u8> {
    let mut data = vec![0; 20];
    data[2..4].copy_from_slice(&format.to_le_bytes());
    record(0x00E0, &data)
}

/// Shared texts in one record.
fn texts(texts: &[&str]) -> Vec<u8> {
    let count = u32::try_from(texts.len()).unwrap().to_le_bytes();
    let mut data = [count, count].concat();
    data.extend(texts.iter().flat_map(|text| string(text)));
    record(0x00FC, &data)
}

/// A stream of these records of the workbook, and of one sheet with these records.
fn stream(globals: &[u8], sheet: &[u8]) -> Vec<u8> {
    let name = b"People";
    let sheet_record = |offset: u32| {
        let mut data = offset.to_le_bytes().to_vec();
        data.extend([0, 0, 6, 0]);
        data.extend(name);
        record(0x0085, &data)
    };
    let end = record(0x000A, &[]);
    let length = begin(5).len() + sheet_record(0).len() + globals.len() + end.len();
    let offset = u32::try_from(length).unwrap();
    [
        begin(5),
        sheet_record(offset),
        globals.to_vec(),
        end.clone(),
        begin(0x10),
        sheet.to_vec(),
        end,
    ]
    .concat()
}

/// A container with one stream of this name.
fn container(name: &str, stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    const END: u32 = 0xFFFF_FFFE;
    let mut data = stream.to_vec();
    // Large enough to lie in sectors of the usual size.
    data.resize(data.len().max(4_096).next_multiple_of(SECTOR), 0);
    let sectors = data.len() / SECTOR;
    let tables = (1..)
        .find(|tables| tables * 128 >= tables + 1 + sectors)
        .unwrap();
    assert!(tables <= 109);
    let mut chain: Vec<u32> = vec![0xFFFF_FFFD; tables];
    chain.push(END);
    let first = u32::try_from(tables + 1).unwrap();
    chain.extend((1..sectors).map(|at| first + u32::try_from(at).unwrap()));
    chain.push(END);
    chain.resize(tables * 128, u32::MAX);
    let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    header.resize(SECTOR, 0);
    let mut put = |at: usize, value: u32| header[at..at + 4].copy_from_slice(&value.to_le_bytes());
    put(24, 0x0003_003E);
    put(28, 0x0009_FFFE);
    put(32, 6);
    put(44, u32::try_from(tables).unwrap());
    put(48, u32::try_from(tables).unwrap());
    put(56, 4_096);
    put(60, END);
    put(68, END);
    for at in 0..109 {
        put(
            76 + 4 * at,
            if at < tables {
                u32::try_from(at).unwrap()
            } else {
                u32::MAX
            },
        );
    }
    let entry = |name: &str, kind: u8, child: u32, start: u32, size: usize| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u16::try_from(entry.len() + 2).unwrap();
        entry.resize(128, 0);
        entry[64..66].copy_from_slice(&length.to_le_bytes());
        entry[66] = kind;
        entry[67] = 1;
        for (at, value) in [(68, u32::MAX), (72, u32::MAX), (76, child), (116, start)] {
            entry[at..at + 4].copy_from_slice(&value.to_le_bytes());
        }
        entry[120..124].copy_from_slice(&u32::try_from(size).unwrap().to_le_bytes());
        entry
    };
    let mut directory = entry("Root Entry", 5, 1, END, 0);
    directory.extend(entry(name, 2, u32::MAX, first, data.len()));
    directory.resize(SECTOR, 0);
    let chain: Vec<u8> = chain.into_iter().flat_map(u32::to_le_bytes).collect();
    [header, chain, directory, data].concat()
}

fn workbook(globals: &[u8], sheet: &[u8]) -> Vec<u8> {
    container("Workbook", &stream(globals, sheet))
}

/// Names and ids of two people, every kind of record that holds a cell among them.
fn people() -> (Vec<u8>, Vec<u8>) {
    let globals = [
        style(0),
        format(170, "00000"),
        style(170),
        texts(&["Name", "Id", "Anna"]),
    ]
    .concat();
    let sheet = [
        shared(0, 0, 0),
        shared(0, 1, 1),
        shared(1, 0, 2),
        number(1, 1, 1, 7.0),
        label(2, 0, "Ben"),
        number(2, 1, 1, 8.0),
    ];
    (globals, sheet.concat())
}

const PEOPLE: [[&str; 2]; 3] = [["Name", "Id"], ["Anna", "00007"], ["Ben", "00008"]];

/// A small workbook for tests of damage.
pub fn small() -> Vec<u8> {
    let (globals, sheet) = people();
    workbook(&globals, &sheet)
}

/// A workbook whose sheet, and what is about it, has these records.
pub fn records(of: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let all: Vec<u8> = of
        .iter()
        .flat_map(|(kind, data)| record(*kind, data))
        .collect();
    workbook(&all, &all)
}

/// A workbook with one shared text of this length and so many cells that show it.
pub fn echo(length: usize, rows: u16) -> Vec<u8> {
    let long = "x".repeat(length);
    let mut data = [1u32.to_le_bytes(), 1u32.to_le_bytes()].concat();
    data.extend(u16::try_from(length).unwrap().to_le_bytes());
    data.push(0);
    let mut globals = Vec::new();
    let (first, rest) = long.as_bytes().split_at(8_000.min(length));
    data.extend(first);
    globals.extend(record(0x00FC, &data));
    for part in rest.chunks(8_000) {
        globals.extend(record(0x003C, &[&[0u8], part].concat()));
    }
    let sheet: Vec<u8> = (0..rows).flat_map(|row| shared(row, 0, 0)).collect();
    workbook(&globals, &sheet)
}

#[test]
fn a_stream_of_a_workbook_may_be_called_in_any_case() {
    let (globals, sheet) = people();
    for name in ["Workbook", "WORKBOOK", "workbook", "Book", "BOOK", "book"] {
        let bytes = container(name, &stream(&globals, &sheet));
        let (table, info, _) = read(&bytes, json!({}));
        assert_eq!(
            (cells(&table), info.format.as_str()),
            (
                PEOPLE.map(|row| row.map(str::to_owned).to_vec()).to_vec(),
                "xls"
            ),
            "{name}"
        );
    }
    // An independent reader agrees.
    let mut other = calamine::Xls::new(Cursor::new(small())).unwrap();
    let range = other.worksheet_range("People").unwrap();
    assert_eq!(range.get((1, 0)).unwrap().to_string(), "Anna");
    assert_eq!(
        refused(&container("PowerPoint Document", &stream(&globals, &sheet))),
        "not-a-table"
    );
    assert_eq!(
        refused(&container("ENCRYPTEDPACKAGE", &stream(&globals, &sheet))),
        "password"
    );
    // Without any container, as some programs write it.
    assert_eq!(cells(&read(&stream(&globals, &sheet), json!({})).0), PEOPLE);
    // The records of 1995 are of another kind, whatever their stream is called.
    let mut old = stream(&globals, &sheet);
    old[5] = 0x05;
    assert_eq!(refused(&container("Book", &old)), "xls-too-old");
}

#[test]
fn records_that_excel_tolerates_are_tolerated() {
    let (globals, sheet) = people();
    let odd = [
        // An odd style, unknown records, a window without its fields, dimensions that are wrong and short.
        record(0x0293, &[0xFF]),
        record(0x0888, &[1, 2, 3]),
        record(0x003D, &[]),
        record(0x0022, &[]),
    ]
    .concat();
    let in_sheet = [
        record(0x0200, &[9; 14]),
        record(0x0080, &[]),
        record(0x0208, &[0, 0]),
        record(0x007D, &[1]),
        record(0x0299, &[7; 3]),
    ]
    .concat();
    // Formats after the styles that use them, texts first, cells from the last to the first.
    let moved = [
        texts(&["Name", "Id", "Anna"]),
        style(0),
        style(170),
        format(170, "00000"),
    ]
    .concat();
    let backwards = [
        number(2, 1, 1, 8.0),
        label(2, 0, "Ben"),
        number(1, 1, 1, 7.0),
        shared(1, 0, 2),
        shared(0, 1, 1),
        shared(0, 0, 0),
    ]
    .concat();
    for (name, globals, sheet) in [
        (
            "odd records",
            [odd.clone(), globals.clone()].concat(),
            [in_sheet.clone(), sheet.clone()].concat(),
        ),
        (
            "odd records at the end",
            [globals.clone(), odd].concat(),
            [sheet.clone(), in_sheet].concat(),
        ),
        ("another order", moved, backwards),
    ] {
        assert_eq!(
            cells(&read(&workbook(&globals, &sheet), json!({})).0),
            PEOPLE,
            "{name}"
        );
    }
    // No record that ends the sheet.
    let whole = stream(&globals, &sheet);
    assert_eq!(
        cells(&read(&container("Workbook", &whole[..whole.len() - 4]), json!({})).0),
        PEOPLE
    );
    // Counts of shared texts that only claim.
    for count in [0u32, 1, 4_000_000_000] {
        let mut wrong = globals.clone();
        let at = memchr::memmem::find(&wrong, &[0xFC, 0]).unwrap() + 8;
        wrong[at..at + 4].copy_from_slice(&count.to_le_bytes());
        assert_eq!(
            cells(&read(&workbook(&wrong, &sheet), json!({})).0),
            PEOPLE,
            "{count}"
        );
    }
    // A sheet that does not begin where the workbook says is not taken for an empty one.
    let mut astray = whole;
    let at = memchr::memmem::find(&astray, &[0x85, 0]).unwrap() + 4;
    astray[at] += 4;
    assert_eq!(refused(&container("Workbook", &astray)), "damaged-file");
}

#[test]
fn shared_texts_are_read_wherever_a_record_ends() {
    let all = ["Name", "Id", "Anna"].map(string).concat();
    for cut in 1..all.len() {
        // Within the characters of a text a record goes on with a byte of flags; elsewhere it does not.
        let starts = [0, 7, 12];
        let start = starts.iter().rev().find(|start| **start <= cut).unwrap();
        if (1..3).contains(&(cut - start)) {
            continue;
        }
        let inside = cut - start > 3;
        let head = [3u32.to_le_bytes(), 3u32.to_le_bytes()].concat();
        let mut globals = [style(0), format(170, "00000"), style(170)].concat();
        globals.extend(record(0x00FC, &[head, all[..cut].to_vec()].concat()));
        let flags: &[u8] = if inside || cut - start == 3 {
            &[0]
        } else {
            &[]
        };
        globals.extend(record(0x003C, &[flags, &all[cut..]].concat()));
        let sheet = people().1;
        assert_eq!(
            cells(&read(&workbook(&globals, &sheet), json!({})).0),
            PEOPLE,
            "{cut}"
        );
    }
}

#[test]
fn a_number_in_xls_keeps_its_value_beside_what_is_shown() {
    let globals = [
        style(0),
        format(170, "0"),
        style(170),
        format(171, "0%"),
        style(171),
    ]
    .concat();
    let sheet = [
        label(0, 0, "Name"),
        label(0, 1, "A"),
        label(0, 2, "B"),
        label(1, 0, "Anna"),
        number(1, 1, 1, 2.4),
        number(1, 2, 2, 0.73),
    ]
    .concat();
    let (table, _, findings) = read(&workbook(&globals, &sheet), json!({}));
    assert_eq!(cells(&table)[1], ["Anna", "2", "73%"]);
    assert_eq!((table.value(0, 1), table.value(0, 2)), ("2.4", "0.73"));
    assert_eq!(
        finding(&findings, "numbers-rounded").places[0]
            .column
            .as_deref(),
        Some("A")
    );
}

#[test]
fn a_name_whose_length_was_lost_is_said() {
    let globals = [style(0), texts(&["Name", "Id", "Jonas Horvat"])].concat();
    let sheet = [
        shared(0, 0, 0),
        shared(0, 1, 1),
        shared(1, 0, 2),
        number(1, 1, 0, 7.0),
        label(2, 0, "Ben"),
        number(2, 1, 0, 8.0),
    ]
    .concat();
    let mut bytes = workbook(&globals, &sheet);
    let at = memchr::memmem::find(&bytes, b"Jonas").unwrap() - 3;
    bytes[at] = 0;
    let read = viceversa::roster::read(&bytes, &viceversa::roster::ReadOptions::default()).unwrap();
    let blank = finding(&read.findings, "name-blank");
    assert_eq!(
        (
            blank.count,
            blank.places[0].row,
            blank.places[0].column.as_deref()
        ),
        (1, Some(2), Some("Name"))
    );
    assert_eq!(read.people.len(), 2);
}
