//! What the coordinator takes away.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use serde_json::{Value, json};
use viceversa::finding::{Finding, Place, Severity};
use viceversa::pairing::{Pairing, Request};
use viceversa::programme::export::{ExportOptions, FileFormat, pairs, rejected, rejected_rows};
use viceversa::roster::ReadOptions;

use crate::table::{cells, read};

fn request(rules: Value) -> Request {
    serde_json::from_value(json!({
        "people": [
            { "id": "007", "name": "=Ada \"A\" O'Neil", "role": "mentor", "department": "IT; Ops", "fields": { "identity": "secret trait" } },
            { "id": "+2", "name": "Ben, the 2nd", "role": "mentee", "email": "ben@example.org", "fields": {} },
            { "id": "3", "name": "Cleo", "role": "mentee", "fields": {} },
        ],
        "policy": { "rules": rules },
    }))
    .unwrap()
}

fn pairing() -> Pairing {
    serde_json::from_value(json!({
        "pairs": [{
            "mentor": "007", "mentee": "+2", "points": -4, "gain": { "mentor": -4, "mentee": 1 }, "locked": true, "minutes": 90,
            "reasons": [
                { "rule": 0, "points": 5, "for": null, "code": "shared", "text": "Ada offers Python, which Ben wants." },
                { "rule": 1, "points": -9, "for": null, "code": "shared", "text": "secret trait" },
                { "rule": -1, "points": 6, "for": null, "code": "agreed", "text": "Other agreed preferences." },
            ],
        }],
        "waiting": [{ "id": "3", "role": "mentee", "reason": { "code": "all-taken", "text": "All mentors are taken.", "params": {} } }],
        "totals": { "people": 2, "pairs": 1, "points": -4, "worst": -4 },
        "certificate": { "kind": "dual", "optimal": true, "bound": { "people": 2, "pairs": 1, "points": -4 }, "gap": 0.0, "prices": null },
    }))
    .unwrap()
}

fn export(rules: Value, options: Value) -> Vec<u8> {
    let options: ExportOptions = serde_json::from_value(options).unwrap();
    pairs(&request(rules), &pairing(), &options).unwrap()
}

fn plain() -> Value {
    json!([{ "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 5 }, { "rule": "shared", "field": "x", "points": -9 }])
}

#[test]
fn j01_pairs_as_csv_come_back_cell_by_cell() {
    let bytes = export(
        plain(),
        json!({ "format": "csv", "what": "pairs", "names": true, "locale": "de-DE" }),
    );
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(
        text.starts_with("\u{FEFF}\"Mentor/in\";\"Mentor/in: ID\""),
        "{text}"
    );
    assert!(
        text.contains("\"'=Ada \"\"A\"\" O'Neil\";\"007\""),
        "{text}"
    );
    let (table, _, _) = read(&bytes, json!({}));
    assert_eq!(
        cells(&table)[1],
        [
            "=Ada \"A\" O'Neil",
            "007",
            "",
            "IT; Ops",
            "Ben, the 2nd",
            "+2",
            "ben@example.org",
            "",
            "-4",
            "-4",
            "1",
            "90",
            "Ada offers Python, which Ben wants; secret trait",
            "ja",
        ]
    );
}

#[test]
fn j01_ids_only_and_the_waiting_list() {
    let bytes = export(
        plain(),
        json!({ "format": "csv", "what": "pairs", "names": false }),
    );
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(
        !text.contains("O'Neil") && !text.contains("Ben, the 2nd") && !text.contains("example.org")
    );
    let (table, _, _) = read(&bytes, json!({}));
    assert_eq!(table.headers()[..3], ["Mentor ID", "Mentee ID", "Points"]);
    let (table, _, _) = read(
        &export(
            plain(),
            json!({ "format": "csv", "what": "waiting", "names": true }),
        ),
        json!({}),
    );
    assert_eq!(
        cells(&table)[1],
        ["Cleo", "3", "", "", "mentee", "All mentors are taken."]
    );
    let options: ExportOptions = serde_json::from_value(
        json!({ "format": "csv", "what": "pairs", "names": true, "delimiter": "=" }),
    )
    .unwrap();
    assert_eq!(
        pairs(&request(plain()), &pairing(), &options)
            .unwrap_err()
            .code,
        "delimiter-unknown"
    );
}

#[test]
fn points_and_traits_stay_inside_when_a_rule_asks_for_consent() {
    let rules = json!([
        { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 5 },
        { "rule": "shared", "field": "identity", "points": 6, "optIn": "match me" },
    ]);
    for names in [true, false] {
        let bytes = export(
            rules.clone(),
            json!({ "format": "csv", "what": "pairs", "names": names }),
        );
        let text = String::from_utf8(bytes).unwrap();
        for secret in [
            "secret trait",
            "Points",
            "-4",
            "greed preferences",
            "identity",
        ] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert!(text.contains("Ada offers Python"));
    }
}

#[test]
fn rejected_rows_come_with_row_and_reason() {
    let bytes = b"Id;Name\n1;Ada\n;\n2;=Ben\n2;Cleo\n";
    let rejected = |text: &str, rows: &[u32]| Finding {
        code: "x".into(),
        severity: Severity::Rejected,
        text: text.into(),
        advice: String::new(),
        count: 1,
        places: rows
            .iter()
            .map(|&row| Place {
                row: Some(row),
                ..Place::default()
            })
            .collect(),
        params: Default::default(),
        fixes: vec![],
    };
    let findings = [rejected("Same id.", &[4, 5]), rejected("No.", &[5])];
    for format in [FileFormat::Csv, FileFormat::Xlsx] {
        let bytes = rejected_rows(bytes, &ReadOptions::default(), &findings, format).unwrap();
        if format == FileFormat::Csv {
            let (table, info, _) = read(&bytes, json!({}));
            assert_eq!(info.delimiter.as_deref(), Some(";"));
            assert_eq!(
                cells(&table)[1..],
                [
                    ["4", "Same id.", "2", "=Ben"],
                    ["5", "Same id. No.", "2", "Cleo"]
                ]
            );
        }
    }
}

#[test]
fn rejected_rows_of_a_roster_are_those_its_findings_name() {
    let bytes = b"Id;Name;Level\n1;Ada;2\n;;5\n1;Eve;3\n2;Ben;4\n";
    let roster = viceversa::roster::read(bytes, &ReadOptions::default()).unwrap();
    let mut rows: Vec<u32> = roster
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Rejected)
        .flat_map(|finding| finding.places.iter().filter_map(|place| place.row))
        .collect();
    rows.sort_unstable();
    rows.dedup();
    assert!(!rows.is_empty());
    let csv = rejected(bytes, &ReadOptions::default(), FileFormat::Csv).unwrap();
    let (table, _, _) = read(&csv, json!({}));
    let listed: Vec<u32> = (0..table.rows())
        .map(|row| table.cell(row, 0).parse().unwrap())
        .collect();
    assert_eq!(listed, rows);
}
