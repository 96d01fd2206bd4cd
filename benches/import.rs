//! How long a file of 50,000 people with 30 columns takes, as CSV and as XLSX. `benches/import.py` runs this and compares
//! the same two files with pandas and openpyxl.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark fails by panicking and speaks by printing"
)]

use std::path::PathBuf;
use std::time::Instant;

use viceversa::files;
use viceversa::roster::{self, ReadOptions};
use viceversa::sheet::{Sheet, Value, write_csv, write_xlsx};

const ROWS: usize = 50_000;
const COLUMNS: usize = 30;

fn main() {
    let folder = std::env::var_os("IMPORT_FILES").map_or_else(std::env::temp_dir, PathBuf::from);
    let sheet = people();
    for (name, bytes) in [
        ("people.csv", write_csv(&sheet, ',')),
        (
            "people.xlsx",
            write_xlsx(std::slice::from_ref(&sheet)).unwrap(),
        ),
    ] {
        std::fs::write(folder.join(name), &bytes).unwrap();
        let mut best = f64::INFINITY;
        for _ in 0..3 {
            let start = Instant::now();
            let (table, _, _) = files::read(&bytes, &ReadOptions::default()).unwrap();
            best = best.min(start.elapsed().as_secs_f64());
            assert_eq!((table.rows(), table.width()), (ROWS, COLUMNS));
            assert_eq!(table.cell(ROWS - 1, 0), format!("P{:06}", ROWS - 1));
        }
        println!("{name} {} bytes {best:.4} s", bytes.len());
        let mut best = f64::INFINITY;
        for _ in 0..3 {
            let start = Instant::now();
            let roster = roster::read(&bytes, &ReadOptions::default()).unwrap();
            best = best.min(start.elapsed().as_secs_f64());
            assert_eq!(roster.people.len(), ROWS);
        }
        println!("{name} read and checked {best:.4} s");
    }
}

/// Invented people: ids, names with umlauts, departments, skills, numbers, dates.
fn people() -> Sheet {
    let first = [
        "Jürgen", "Zoë", "Anna", "Łukasz", "Mia", "Ben", "Ángel", "Åsa",
    ];
    let last = [
        "Müller", "Smith", "Lefèvre", "Núñez", "Öberg", "Kowalski", "O'Neil",
    ];
    let skills = [
        "Python",
        "Excel, advanced",
        "Public speaking",
        "SQL; R",
        "Négociation",
    ];
    let mut headers: Vec<String> = [
        "Employee ID",
        "Name",
        "E-mail",
        "Department",
        "Level",
        "Joined",
        "Skills",
    ]
    .map(str::to_owned)
    .into();
    headers.extend((headers.len()..COLUMNS).map(|column| format!("Question {column}")));
    let rows = (0..ROWS)
        .map(|row| {
            let mut cells: Vec<Value> = vec![
                format!("P{row:06}").into(),
                format!("{} {}", first[row % 8], last[row / 8 % 7]).into(),
                format!("person{row}@example.org").into(),
                format!("Department {}", row % 40).into(),
                Value::Number((row % 9) as i64),
                format!("20{:02}-{:02}-{:02}", row % 26, row % 12 + 1, row % 28 + 1).into(),
                skills[row % 5].into(),
            ];
            cells.extend((cells.len()..COLUMNS).map(|column| match column % 3 {
                0 => Value::Number(((row * 31 + column * 7) % 1_000) as i64),
                1 => format!("Answer {}", (row * 17 + column) % 500).into(),
                _ => (if (row + column) % 2 == 0 { "yes" } else { "no" }).into(),
            }));
            cells
        })
        .collect();
    Sheet {
        name: "People".into(),
        headers,
        rows,
    }
}
