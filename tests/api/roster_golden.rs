//! Two whole files with everything that comes out of them.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::roster;

use crate::golden;
use crate::roster_read::options;

fn check(case: &str, file: &str) {
    let bytes = std::fs::read(golden::folder(case).join(file)).unwrap();
    let read = roster::read(&bytes, &options(file)).unwrap();
    golden::check(case, "people.json", &golden::json(&read.people));
    golden::check(case, "ladder.json", &golden::json(&read.ladder));
    let mapping: String = read
        .mapping
        .iter()
        .map(|m| format!("{:?} <- {} ({:?})\n", m.field, m.column, m.because))
        .collect();
    golden::check(case, "mapping.txt", &mapping);
    let findings: String = read
        .findings
        .iter()
        .map(|f| {
            let rows: Vec<String> = f
                .places
                .iter()
                .filter_map(|p| p.row)
                .map(|r| r.to_string())
                .collect();
            let fixes: String = f
                .fixes
                .iter()
                .map(|x| format!("  [{}]\n", x.text))
                .collect();
            format!(
                "{:?} {} ({}) rows {}\n  {}\n  {}\n{fixes}",
                f.severity,
                f.code,
                f.count,
                rows.join(" "),
                f.text,
                f.advice
            )
        })
        .collect();
    golden::check(case, "findings.txt", &findings);
}

#[test]
fn an_export_of_human_resources_in_german() {
    check("roster-hr", "people.csv");
}

#[test]
fn the_answers_to_a_sign_up_form() {
    check("roster-form", "answers.csv");
}
