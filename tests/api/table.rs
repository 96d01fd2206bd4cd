//! Text files to cells: encodings, delimiters, quotes, headers, rows.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use serde_json::{Value, json};
use viceversa::files;
use viceversa::files::{Kind, TableReader};
use viceversa::files::{Table, TableInfo};
use viceversa::finding::{Finding, Severity};
use viceversa::roster::ReadOptions;

/// Reads with options given as JSON.
pub fn read(bytes: &[u8], options: Value) -> (Table, TableInfo, Vec<Finding>) {
    let options: ReadOptions = serde_json::from_value(options).unwrap();
    files::read(bytes, &options).unwrap()
}

/// The code with which a file is refused.
pub fn refused(bytes: &[u8]) -> &'static str {
    files::read(bytes, &ReadOptions::default())
        .unwrap_err()
        .code
}

/// Headers and rows as one list, to compare at a glance.
pub fn cells(table: &Table) -> Vec<Vec<String>> {
    let mut all = vec![table.headers().to_vec()];
    for row in 0..table.rows() {
        all.push(
            (0..table.width())
                .map(|column| table.cell(row, column).to_owned())
                .collect(),
        );
    }
    all
}

pub fn codes(findings: &[Finding]) -> Vec<&str> {
    findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect()
}

pub fn finding<'a>(findings: &'a [Finding], code: &str) -> &'a Finding {
    findings
        .iter()
        .find(|finding| finding.code == code)
        .unwrap_or_else(|| panic!("no {code} among {:?}", codes(findings)))
}

/// Follows the fix with this number.
pub fn mend(
    bytes: &[u8],
    mut options: Value,
    finding: &Finding,
    fix: usize,
) -> (Table, TableInfo, Vec<Finding>) {
    for (key, value) in finding.fixes[fix].options.as_object().unwrap() {
        options[key] = value.clone();
    }
    read(bytes, options)
}

const NAMES: &str =
    "Name;Ort\nJürgen Müller;Köln\nZoë Lefèvre;Orléans\nÁngel Núñez;Málaga\nÅsa Öberg;Malmö\n";

#[test]
fn c01_every_encoding_gives_the_same_names() {
    let bytes = |label: &str| {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
        let (bytes, _, lossy) = encoding.encode(NAMES);
        assert!(!lossy);
        bytes.into_owned()
    };
    let sixteen = |mark: bool, big: bool| {
        let mut bytes = Vec::new();
        for unit in mark
            .then_some(0xFEFF)
            .into_iter()
            .chain(NAMES.encode_utf16())
        {
            bytes.extend(if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            });
        }
        bytes
    };
    let with_mark = [b"\xEF\xBB\xBF", NAMES.as_bytes()].concat();
    for (bytes, label) in [
        (NAMES.as_bytes().to_vec(), "utf-8"),
        (with_mark, "utf-8"),
        (sixteen(true, false), "utf-16le"),
        (sixteen(true, true), "utf-16be"),
        (sixteen(false, false), "utf-16le"),
        (sixteen(false, true), "utf-16be"),
        (bytes("windows-1252"), "windows-1252"),
        (bytes("macintosh"), "macintosh"),
    ] {
        let (table, info, findings) = read(&bytes, json!({ "name": "a.csv" }));
        assert_eq!(info.encoding.as_deref(), Some(label));
        assert_eq!(table.headers(), ["Name", "Ort"], "{label}");
        assert_eq!(table.cell(0, 0), "Jürgen Müller", "{label}");
        assert_eq!(table.cell(3, 1), "Malmö", "{label}");
        assert_eq!(info.samples[0], "Jürgen Müller");
        assert_eq!(codes(&findings), [""; 0], "{label}");
    }
}

#[test]
fn c01_iso_8859_15_is_told_by_its_own_letters_and_can_be_chosen() {
    let text = "Name;Ville;Prix\nŒuvrard Zoé;Orléans;12 €\nCœur Noël;Bœrsch;3 €\nŽiga;Škofja;1 €\n";
    let (bytes, _, _) = encoding_rs::ISO_8859_15.encode(text);
    let (table, info, _) = read(&bytes, json!({}));
    assert_eq!(info.encoding.as_deref(), Some("iso-8859-15"));
    assert_eq!(table.cell(1, 0), "Cœur Noël");
    assert_eq!(table.cell(0, 2), "12 €");
    let (_, info, _) = read(&bytes, json!({ "encoding": "windows-1252" }));
    assert_eq!(info.encoding.as_deref(), Some("windows-1252"));
    assert_eq!(
        files::read(
            &bytes,
            &ReadOptions {
                encoding: Some("klingon".into()),
                ..Default::default()
            }
        )
        .unwrap_err()
        .code,
        "encoding-unknown"
    );
}

#[test]
fn c01_other_scripts() {
    let text = "Имя;Город\nИван Петров;Москва\nАнна Смирнова;Казань\nПётр Иванов;Омск\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    let (table, info, _) = read(&bytes, json!({}));
    assert_eq!(info.encoding.as_deref(), Some("windows-1251"));
    assert_eq!(table.cell(0, 1), "Москва");
    let text =
        "Imię;Miasto\nŁukasz Wiśniewski;Łódź\nZofia Dąbrowska;Kraków\nJózef Pawłowski;Gdańsk\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode(text);
    let (table, info, _) = read(&bytes, json!({}));
    assert_eq!(info.encoding.as_deref(), Some("windows-1250"));
    assert_eq!(table.cell(0, 1), "Łódź");
}

#[test]
fn c02_a_wrong_decode_is_seen_and_undone() {
    let bytes = "Name\nMÃ¼ller\nGroÃŸ\nMüller\n".as_bytes();
    let (_, _, findings) = read(bytes, json!({}));
    let found = finding(&findings, "wrong-decode");
    assert_eq!((found.severity, found.count), (Severity::Warning, 2));
    let (table, info, findings) = mend(bytes, json!({}), found, 0);
    assert_eq!(cells(&table), [["Name"], ["Müller"], ["Groß"], ["Müller"]]);
    assert_eq!(info.encoding.as_deref(), Some("utf-8-twice"));
    assert_eq!(codes(&findings), [""; 0]);
    // Chosen wrongly by hand: the way back is offered.
    let (_, _, findings) = read(NAMES.as_bytes(), json!({ "encoding": "windows-1252" }));
    let (table, _, _) = mend(
        NAMES.as_bytes(),
        json!({}),
        finding(&findings, "wrong-decode"),
        0,
    );
    assert_eq!(table.cell(0, 0), "Jürgen Müller");
}

#[test]
fn c02_damaged_characters_are_counted() {
    let (table, _, findings) = read("Name\nM\u{FFFD}ller\nRené\n".as_bytes(), json!({}));
    assert_eq!(table.cell(0, 0), "M\u{FFFD}ller");
    assert_eq!(finding(&findings, "damaged-characters").count, 1);
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(NAMES);
    let (_, _, findings) = read(&bytes, json!({ "encoding": "utf-8" }));
    let (table, _, _) = mend(
        &bytes,
        json!({}),
        finding(&findings, "damaged-characters"),
        0,
    );
    assert_eq!(table.cell(0, 0), "Jürgen Müller");
}

#[test]
fn b05_nul_is_refused_and_lone_surrogates_are_said() {
    assert_eq!(refused(b"Name\nA\0B\n"), "nul");
    let mut bytes = vec![0xFF, 0xFE];
    for unit in "Name\nA"
        .encode_utf16()
        .chain([0xD800])
        .chain("B\n".encode_utf16())
    {
        bytes.extend(unit.to_le_bytes());
    }
    let (table, _, findings) = read(&bytes, json!({}));
    assert_eq!(table.cell(0, 0), "A\u{FFFD}B");
    assert_eq!(finding(&findings, "damaged-characters").count, 1);
    let (table, info, findings) = read(b"Name\nA\xED\xA0\x80B\n", json!({}));
    assert_eq!(info.encoding.as_deref(), Some("utf-8"));
    assert!(table.cell(0, 0).starts_with('A') && table.cell(0, 0).contains('\u{FFFD}'));
    finding(&findings, "damaged-characters");
}

#[test]
fn c03_a_tie_is_a_question_with_both_answers() {
    let bytes = b"a;b,c\n1;2,x\n3;4,y\n";
    let (table, _, findings) = read(bytes, json!({}));
    assert_eq!(table.width(), 2);
    let question = finding(&findings, "delimiter-unclear");
    assert_eq!(question.severity, Severity::Question);
    let (table, _, findings) = mend(bytes, json!({}), question, 1);
    assert_eq!(cells(&table), [["a", "b,c"], ["1", "2,x"], ["3", "4,y"]]);
    assert_eq!(codes(&findings), [""; 0]);
}

#[test]
fn questions_that_were_settled_are_not_asked_again() {
    for (bytes, code) in [
        (&b"a;b,c\n1;2,x\n3;4,y\n"[..], "delimiter-unclear"),
        (b"A,a@example.org\nB,b@example.org\n", "no-header"),
        (b"Name,Since\nA,03/04/2026\n", "date-order"),
    ] {
        finding(&read(bytes, json!({})).2, code);
        let findings = read(bytes, json!({ "accepted": [code] })).2;
        assert!(!codes(&findings).contains(&code));
    }
}

#[test]
fn c03_sep_line_and_chosen_delimiter() {
    let (table, info, _) = read(b"sep=;\r\nName;a,b\r\nX;1,5\r\n", json!({}));
    assert_eq!(cells(&table), [["Name", "a,b"], ["X", "1,5"]]);
    assert_eq!(
        (table.row_number(0), info.delimiter.as_deref()),
        (2, Some(";"))
    );
    let (table, _, _) = read(b"a#b\n1#2\n", json!({ "delimiter": "#" }));
    assert_eq!(cells(&table), [["a", "b"], ["1", "2"]]);
    for wrong in ["", "ab", "x", "\"", "\n", "é"] {
        let options = ReadOptions {
            delimiter: Some(wrong.into()),
            ..Default::default()
        };
        assert_eq!(
            files::read(b"a\n", &options).unwrap_err().code,
            "delimiter-unknown"
        );
    }
}

#[test]
fn c04_rows_are_numbered_as_a_spreadsheet_does() {
    let (table, _, findings) = read(b"Name,Note\r\n\"A\",\"x\r\ny\"\r\n\r\nB,z", json!({}));
    assert_eq!(
        cells(&table),
        [["Name", "Note"], ["A", "x\r\ny"], ["B", "z"]]
    );
    assert_eq!((table.row_number(0), table.row_number(1)), (2, 4));
    assert_eq!(finding(&findings, "blank-rows").places[0].row, Some(3));
    assert_eq!(refused(b"a,b\n\"x,y\n"), "unclosed-quote");
}

#[test]
fn c05_titles_blank_columns_and_totals_are_left_out_and_listed() {
    let text = "Headcount report,,,,\nAs of 2026-05-01,,,,\n,,,,\nName,Department,Level,,\nAnna,Sales,3,,\n,,,,\nBen,IT,4,,\nTotal,,7,,\n";
    let (table, info, findings) = read(text.as_bytes(), json!({ "name": "hc.csv" }));
    assert_eq!(
        cells(&table),
        [
            ["Name", "Department", "Level"],
            ["Anna", "Sales", "3"],
            ["Ben", "IT", "4"]
        ]
    );
    assert_eq!((info.header_row, info.rows), (4, 2));
    assert_eq!(finding(&findings, "rows-above-header").count, 3);
    assert_eq!(finding(&findings, "blank-rows").places[0].row, Some(6));
    let footer = finding(&findings, "footer-rows");
    assert_eq!(footer.places[0].row, Some(8));
    let (table, _, _) = mend(text.as_bytes(), json!({}), footer, 0);
    assert_eq!(table.rows(), 3);
    assert_eq!(info.preview.len(), 8);
}

#[test]
fn c05_ragged_rows() {
    let (table, _, findings) = read(b"Name,Dept,Level\nA,IT\nB,IT,1,extra\nC,IT,2\n", json!({}));
    assert_eq!(table.headers(), ["Name", "Dept", "Level", "Column D"]);
    assert_eq!(table.cell(1, 3), "extra");
    assert_eq!(finding(&findings, "short-rows").places[0].row, Some(2));
    assert_eq!(finding(&findings, "long-rows").places[0].row, Some(3));
}

#[test]
fn c05_no_header_is_asked() {
    let bytes = b"Anna,anna@example.org,3\nBen,ben@example.org,4\n";
    let (table, _, findings) = read(bytes, json!({}));
    assert_eq!(table.rows(), 1);
    let question = finding(&findings, "no-header");
    assert_eq!(question.severity, Severity::Question);
    let (table, info, findings) = mend(bytes, json!({}), question, 1);
    assert_eq!(table.headers(), ["Column A", "Column B", "Column C"]);
    assert_eq!((table.rows(), info.header_row), (2, 0));
    assert_eq!(codes(&findings), [""; 0]);
}

#[test]
fn c06_headers_are_made_unique_and_two_rows_joined_on_request() {
    let (table, _, findings) = read(b"Email,Email,,Email (2),Email\na,b,c,d,e\n", json!({}));
    assert_eq!(
        table.headers(),
        ["Email", "Email (3)", "Column C", "Email (2)", "Email (4)"]
    );
    assert_eq!(finding(&findings, "duplicate-headers").count, 2);
    assert_eq!(finding(&findings, "empty-headers").count, 1);
    let text = b"Name,Skills,,Level\n,offered,wanted,\nAnna,Python,Leading,3\nBen,Excel,R,4\n";
    let (_, _, findings) = read(text, json!({}));
    let (table, _, _) = mend(text, json!({}), finding(&findings, "two-row-header"), 0);
    assert_eq!(
        table.headers(),
        ["Name", "Skills offered", "Skills wanted", "Level"]
    );
    assert_eq!(table.rows(), 2);
}

#[test]
fn c10_dates_as_text_are_iso_only_when_their_order_is_certain() {
    let certain = b"Name,Since\nA,03/04/2026\nB,25/12/2025\n";
    let (table, _, findings) = read(certain, json!({}));
    assert_eq!(
        (table.cell(0, 1), table.kind(0, 1)),
        ("2026-04-03", Kind::Date)
    );
    assert_eq!(codes(&findings), [""; 0]);
    let unclear = b"Name,Since\nA,03/04/2026\nB,05/06/2026\n";
    let (table, _, findings) = read(unclear, json!({}));
    assert_eq!(table.cell(0, 1), "03/04/2026");
    let question = finding(&findings, "date-order");
    assert_eq!(question.severity, Severity::Question);
    assert_eq!(
        mend(unclear, json!({}), question, 0).0.cell(0, 1),
        "2026-04-03"
    );
    assert_eq!(
        mend(unclear, json!({}), question, 1).0.cell(0, 1),
        "2026-03-04"
    );
    let mixed = b"Name,Since\nA,25/12/2025\nB,12/25/2025\nC,26/12/2025\n";
    let (table, _, findings) = read(mixed, json!({}));
    assert_eq!(table.cell(0, 1), "25/12/2025");
    assert_eq!(finding(&findings, "date-mixed").places[0].row, Some(3));
    // A code that happens to look like one date is no date column.
    let (table, _, _) = read(b"Name,Room\nA,1-2-2030\nB,lobby\n", json!({}));
    assert_eq!(table.cell(0, 1), "1-2-2030");
}

#[test]
fn c11_text_stays_text() {
    let (table, _, _) = read(
        b"Id,Code\n007,1E5\n12345678901234567,TRUE\n,Mar-1\n",
        json!({}),
    );
    assert_eq!(
        cells(&table),
        [
            ["Id", "Code"],
            ["007", "1E5"],
            ["12345678901234567", "TRUE"],
            ["", "Mar-1"]
        ]
    );
}

#[test]
fn c18_sizes_at_the_edges() {
    assert_eq!(refused(b""), "empty-file");
    assert_eq!(refused(b"\xEF\xBB\xBF\r\n \r\n,,\r\n"), "empty-file");
    let (table, _, findings) = read(b"Name,Level\n", json!({}));
    assert_eq!(table.rows(), 0);
    finding(&findings, "header-only");
    let (table, _, findings) = read(b"Name,Level\nA,1\n", json!({}));
    assert_eq!((table.rows(), codes(&findings)), (1, vec![]));
    let mut text = String::from("Id,Level\n");
    for row in 0..50_001 {
        text.push_str(&format!("p{row},{}\n", row % 9));
    }
    let (table, info, _) = read(text.as_bytes(), json!({}));
    assert_eq!(
        (table.rows(), info.rows, table.row_number(50_000)),
        (50_001, 50_001, 50_002)
    );
    let wide: Vec<String> = (0..600)
        .map(|column| format!("Question {column}"))
        .collect();
    let row = vec!["x"; 600].join(",");
    let (table, _, _) = read(format!("{}\n{row}\n", wide.join(",")).as_bytes(), json!({}));
    assert_eq!((table.width(), table.letters(599)), (600, "WB".to_owned()));
    let (table, _, findings) = read(
        format!("Name,Note\nA,{}\n", "x".repeat(32_767)).as_bytes(),
        json!({}),
    );
    assert_eq!((table.cell(0, 1).len(), codes(&findings)), (32_767, vec![]));
    let (_, _, findings) = read(
        format!("Name,Note\nA,{}\n", "x".repeat(32_768)).as_bytes(),
        json!({}),
    );
    finding(&findings, "long-cells");
    assert_eq!(refused(",".repeat(2_000).as_bytes()), "too-many-columns");
}

#[test]
fn c18_chunks_and_their_limit() {
    let mut reader = TableReader::new();
    for chunk in NAMES.as_bytes().chunks(7) {
        reader.push(chunk).unwrap();
    }
    let (table, _, _) = reader.finish(&ReadOptions::default()).unwrap();
    assert_eq!(table.rows(), 4);
    let mut reader = TableReader::new();
    let chunk = vec![b'x'; 50 << 20];
    for _ in 0..4 {
        reader.push(&chunk).unwrap();
    }
    assert_eq!(reader.push(b"x").unwrap_err().code, "too-big");
}

#[test]
fn c24_paste_is_split_at_tabs() {
    let options = json!({ "name": "paste" });
    let (table, _, _) = read(
        b"Name\tNote\r\nA\t\"x, y\nz\"\r\nB\t5\" pipe\r\n",
        options.clone(),
    );
    assert_eq!(
        cells(&table),
        [["Name", "Note"], ["A", "x, y\nz"], ["B", "5\" pipe"]]
    );
    let (table, _, _) = read(b"Name, first\nA, b\nC, d\n", options);
    assert_eq!(table.rows(), 2);
}

#[test]
fn b01_b03_b07_hostile_headers_and_cells_are_text() {
    let text = b"__proto__,constructor,<img src=x onerror=alert(1)>,{{name}}\n\
        <script>,javascript:x,%s,$1\n=HYPERLINK(\"http://x\"),</script>,=1+1,@x\n";
    let (table, _, _) = read(text, json!({}));
    assert_eq!(
        table.headers(),
        [
            "__proto__",
            "constructor",
            "<img src=x onerror=alert(1)>",
            "{{name}}"
        ]
    );
    // C23: a formula is text and nothing else.
    assert_eq!(table.cell(1, 2), "=1+1");
    assert_eq!(table.kind(1, 2), Kind::Text);
}

#[test]
fn b09_long_fields_take_no_time() {
    let long = format!("{}!", "a".repeat(1 << 20));
    let quotes = "\"".repeat(1 << 20);
    let blanks = " ".repeat(1 << 20);
    for text in [
        format!("Name,Mail\n{long},{long}@x\n"),
        format!("{long},{long}\nA,B\n"),
        format!("Name,Mail\n{quotes},x\n"),
        format!("Name,Mail\n\"{blanks}\"{blanks},{blanks}x\n"),
        format!("{blanks}\nName,Mail\nA,{}\n", "\"x\"y".repeat(1 << 18)),
    ] {
        // Fifty milliseconds in a release build; this one is slower.
        crate::keeps_within(std::time::Duration::from_secs(1), || {
            let _ = files::read(text.as_bytes(), &ReadOptions::default());
        });
    }
}
