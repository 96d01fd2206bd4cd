//! Small files that stand for much, and files that are no tables: refused at once, in words, or cut and said.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use std::time::{Duration, Instant};

use serde_json::json;
use viceversa::files::{self, TableReader, limits};
use viceversa::roster::{self, ReadOptions};
use viceversa::survey::{ReadResponsesOptions, read_responses};

use crate::table::{finding, read, refused};
use crate::table_xls::echo;
use crate::table_xlsx::{inline, workbook, zipped};

/// A test runs hardly optimised and beside others; what took a minute must not come back.
const AT_ONCE: Duration = Duration::from_secs(10);

fn ods(rows: &str) -> Vec<u8> {
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
}

fn rows(count: usize, cell: &str) -> String {
    format!(
        "<sheetData>{}</sheetData>",
        format!("<row>{cell}</row>").repeat(count)
    )
}

#[test]
fn text_is_counted_after_references_are_followed() {
    let long = "x".repeat(30_000);
    let shared = format!("<si><t>{long}</t></si>");
    let pointing = "<c t='s'><v>0</v></c>";
    let merged = |rows: usize| {
        let more: String = (1..rows)
            .map(|row| {
                format!("<row r='{row}'><c r='B{row}' t='inlineStr'><is><t>y</t></is></c></row>")
            })
            .collect();
        format!(
            "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row>{more}</sheetData><mergeCells><mergeCell ref='A1:A{rows}'/></mergeCells>"
        )
    };
    let code = format!("&quot;{}&quot;0", "z".repeat(240));
    let styles = format!(
        "<numFmts><numFmt numFmtId='170' formatCode='{code}'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>"
    );
    let formatted: String = (0..450_000u64)
        .map(|row| {
            format!(
                "<row><c s='1'><v>{}</v></c></row>",
                row * 7_919 * 104_729 % 1_000_003
            )
        })
        .collect();
    let formatted = format!("<sheetData>{formatted}</sheetData>");
    let cell = format!("<table-cell><p>{long}</p></table-cell>");
    let repeated = |rows: usize, columns: usize| {
        let wide = cell.replace(
            "<table-cell>",
            &format!("<table-cell number-columns-repeated='{columns}'>"),
        );
        ods(&format!(
            "<table-row number-rows-repeated='{rows}'>{wide}</table-row>"
        ))
    };
    let files = [
        (
            "shared texts",
            workbook(&rows(50_000, pointing), "", &shared),
        ),
        (
            "rich shared texts",
            workbook(
                &rows(50_000, pointing),
                "",
                &shared.replace("<t>", "<r><t>").replace("</t>", "</t></r>"),
            ),
        ),
        ("merged cells", workbook(&merged(50_000), "", &shared)),
        ("number formats", workbook(&formatted, &styles, "")),
        ("rows of ODS", repeated(50_000, 1)),
        ("columns of ODS", repeated(4, 1_900)),
        ("texts of XLS", echo(30_000, 50_000)),
    ];
    for (name, bytes) in files {
        let start = Instant::now();
        let error = files::read(&bytes, &ReadOptions::default()).unwrap_err();
        assert_eq!(error.code, "too-much-text", "{name}");
        assert!(error.to_string().contains("100 MB"), "{name}: {error}");
        // Hundreds of thousands of numbers take their time; texts that are only pointed at do not.
        let at_once = start.elapsed() < AT_ONCE || name == "number formats";
        assert!(at_once, "{name}: {:?}", start.elapsed());
        // Answers come through the same door.
        let error = read_responses(&bytes, ReadResponsesOptions::default()).unwrap_err();
        assert_eq!(error.code, "too-much-text", "{name}");
    }
    // As many cells over a short text are an ordinary file.
    let bytes = workbook(&rows(50_000, pointing), "", "<si><t>x</t></si>");
    assert_eq!(read(&bytes, json!({})).1.format, "xlsx");
}

#[test]
fn counts_of_blanks_sheets_and_hidden_rows_take_no_memory() {
    let blanks = format!(
        "<table-cell><p>a{}b</p></table-cell>",
        "<s c='1000'/>".repeat(200_000)
    );
    let name = "<table-row><table-cell><p>Name</p></table-cell></table-row>";
    let (table, _, findings) = read(
        &ods(&format!("{name}<table-row>{blanks}</table-row>")),
        json!({}),
    );
    assert_eq!(table.cell(0, 0).chars().count(), limits::CELL_CHARACTERS);
    assert_eq!(finding(&findings, "long-cells").count, 1);
    let hidden = "<table-row visibility='collapse' number-rows-repeated='1000'/>".repeat(900);
    let last = "<table-row visibility='filter'><table-cell><p>Anna</p></table-cell></table-row>";
    let (table, _, findings) = read(&ods(&format!("{name}{hidden}{last}")), json!({}));
    assert_eq!(
        (
            table.rows(),
            finding(&findings, "hidden-rows").places[0].row
        ),
        (1, Some(900_002))
    );
    // Thousands of empty sheets.
    let sheets = "</table><table name='B'>".repeat(60_000);
    let start = Instant::now();
    assert_eq!(refused(&ods(&sheets)), "too-many-sheets");
    let styles = format!(
        "<cellXfs>{}</cellXfs>",
        "<xf numFmtId='170'/>".repeat(200_000)
    );
    assert_eq!(
        refused(&workbook(&inline(&[&["Name"], &["A"]]), &styles, "")),
        "xml-refused"
    );
    assert!(start.elapsed() < AT_ONCE, "{:?}", start.elapsed());
}

#[test]
fn a_cell_holds_as_much_as_a_spreadsheet_cell_can_in_every_format() {
    let long = "Ä".repeat(40_000);
    let ods = ods(&format!(
        "<table-row><table-cell><p>Name</p></table-cell></table-row><table-row><table-cell><p>{long}</p></table-cell></table-row>"
    ));
    let files = [
        ("csv", format!("Name\n{long}\n").into_bytes()),
        (
            "quoted",
            format!("Name;Ort\n\"{long} \"\"x\"\"\n y\";b\n").into_bytes(),
        ),
        ("inline", workbook(&inline(&[&["Name"], &[&long]]), "", "")),
        (
            "shared",
            workbook(
                "<sheetData><row><c t='inlineStr'><is><t>Name</t></is></c></row><row><c t='s'><v>0</v></c></row></sheetData>",
                "",
                &format!("<si><t>{long}</t></si>"),
            ),
        ),
        ("ods", ods),
    ];
    for (name, bytes) in files {
        for options in [json!({}), json!({ "name": "paste" })] {
            let (table, _, findings) = read(&bytes, options);
            assert_eq!(table.cell(0, 0).chars().count(), 32_767, "{name}");
            let cut = finding(&findings, "long-cells");
            assert_eq!(
                (
                    cut.count,
                    cut.places[0].row,
                    cut.places[0].column.as_deref()
                ),
                (1, Some(2), Some("Name")),
                "{name}"
            );
        }
    }
    // A person with a name of megabytes is never carried on.
    let huge = format!("ID,Name\n1,\"{}\"\n2,Ben\n", "y".repeat(20 << 20));
    let read = roster::read(huge.as_bytes(), &ReadOptions::default()).unwrap();
    assert_eq!(
        (read.people[0].name.len(), read.people[1].name.as_str()),
        (32_767, "Ben")
    );
    finding(&read.findings, "long-cells");
}

#[test]
fn headers_are_cut_before_they_stand_beside_every_cell() {
    let long = "h".repeat(50_000);
    let (table, _, findings) = read(
        format!("Name,{long}a,{long}b\nAnna,1,2\n").as_bytes(),
        json!({}),
    );
    let widths: Vec<usize> = table.headers().iter().map(|header| header.len()).collect();
    assert_eq!(
        widths,
        [4, limits::HEADER_CHARACTERS, limits::HEADER_CHARACTERS + 4]
    );
    assert_eq!(
        finding(&findings, "long-headers").places[1]
            .column
            .as_deref(),
        Some("C")
    );
    // Many of them over many rows are more than people can carry.
    let headers: Vec<String> = (0..60)
        .map(|at| format!("{at}{}", "h".repeat(1_900)))
        .collect();
    let row = format!("Anna,{}\n", vec!["1"; 60].join(","));
    let file = format!("Name,{}\n{}", headers.join(","), row.repeat(2_000));
    let error = roster::read(file.as_bytes(), &ReadOptions::default()).unwrap_err();
    assert_eq!(error.code, "headers-too-long");
}

#[test]
fn long_comments_of_a_large_export_are_cut_and_said() {
    let row = "Strongly agree,Fine,because\n";
    let long = format!("Agree,\"{}\",x\n", "z".repeat(50_000));
    let file = format!(
        "I feel at ease.,Rating,Why?\n{}{long}{}",
        row.repeat(100_000),
        row.repeat(100_000)
    );
    assert!(file.len() > 4 << 20);
    let read = read_responses(file.as_bytes(), ReadResponsesOptions::default()).unwrap();
    assert_eq!(finding(&read.findings, "long-cells").count, 1);
    assert!(
        read.responses
            .comments
            .iter()
            .all(|comment| comment.text.len() <= 32_767)
    );
    assert_eq!(read.responses.comments.len() % 200_001, 0);
}

/// Bytes that look like chance, the same in every run.
fn noise(length: usize, mut state: u64) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend(state.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

#[test]
fn what_is_no_text_is_refused_by_its_first_block() {
    let random = noise(4 << 20, 7);
    let mut without_zeros = random.clone();
    without_zeros
        .iter_mut()
        .for_each(|byte| *byte = (*byte).max(1));
    let with = |start: &[u8]| [start, &random].concat();
    for (name, bytes) in [
        ("random bytes", random.clone()),
        ("few of them", random[..200].to_vec()),
        ("without zeros", without_zeros),
        ("behind a mark of UTF-16", with(b"\xFF\xFE")),
        ("behind a mark of UTF-8", with(b"\xEF\xBB\xBF")),
        ("PDF", with(b"%PDF-1.7\n")),
        ("PNG", with(b"\x89PNG\r\n\x1A\n")),
        ("JPEG", with(b"\xFF\xD8\xFF\xE0")),
        ("gzip", with(b"\x1F\x8B\x08\0")),
        ("program", with(b"MZ\x90\0\x03\0\0\0")),
        ("another program", with(b"\x7FELF\x02\x01\x01\0")),
        ("database", with(b"SQLite format 3\0")),
        ("zeros", vec![0; 100_000]).clone(),
        ("archive", zipped(&[("a.bin", &random)])),
    ] {
        let start = Instant::now();
        let code = refused(&bytes);
        let expected = if name == "zeros" {
            "nul"
        } else {
            "not-a-table"
        };
        assert_eq!(code, expected, "{name}");
        assert!(start.elapsed() < AT_ONCE, "{name}: {:?}", start.elapsed());
    }
    // The rest of the file is not waited for.
    let mut reader = TableReader::new();
    let refused = random
        .chunks(1_000)
        .position(|chunk| reader.push(chunk).is_err());
    assert_eq!(refused, Some(4));
    assert_eq!(reader.bytes().len(), 0);
}

#[test]
fn noise_after_a_good_beginning_is_refused_soon() {
    let mut bytes = b"Name;Level\n".to_vec();
    bytes.extend(b"J\xFCrgen;3\n".repeat(1_000));
    bytes.extend(noise(4 << 20, 9));
    let start = Instant::now();
    assert_eq!(refused(&bytes), "nul");
    assert!(start.elapsed() < AT_ONCE, "{:?}", start.elapsed());
}

#[test]
fn utf_16_is_text_with_its_zeros() {
    let texts = [
        "Name,Ort\nAnna,Köln\nBen,Łódź\n",
        "姓名,部门,一\n王一,人力资源部,一\n李华,上海分公司,丁\n丐乀,一丁,三\n",
        "Имя;Город\nАнна;Київ\n",
    ];
    for text in texts {
        let text = text.repeat(400);
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let expected = text.split(['\n', ',', ';']).next();
        for (bytes, mark, label) in [
            (little, [0xFF, 0xFE], "utf-16le"),
            (big, [0xFE, 0xFF], "utf-16be"),
        ] {
            for bytes in [[mark.as_slice(), &bytes].concat(), bytes] {
                let (table, info, _) = read(&bytes, json!({}));
                assert_eq!(info.encoding.as_deref(), Some(label));
                assert_eq!(table.headers().first().map(String::as_str), expected);
            }
        }
    }
}
