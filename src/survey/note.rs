//! Gathers the places of one finding.

use crate::finding::{Finding, Fix, Place, Severity};

/// How many places a finding lists, unless its rows are rejected.
const LISTED: usize = 100;

/// One cause, and where it was found so far.
pub(in crate::survey) struct Note {
    finding: Finding,
}

impl Note {
    /// Nothing found so far.
    pub(in crate::survey) fn new(code: &str, severity: Severity) -> Self {
        Self {
            finding: Finding {
                code: code.to_owned(),
                severity,
                text: String::new(),
                advice: String::new(),
                count: 0,
                places: Vec::new(),
                params: [].into_iter().collect(),
                fixes: Vec::new(),
            },
        }
    }

    /// Found in a row, or a column, or both.
    pub(in crate::survey) fn at(&mut self, row: Option<u32>, column: Option<&str>) {
        self.many(1, row, column);
    }

    /// Found so many times, of which one place is told.
    pub(in crate::survey) fn many(&mut self, times: u32, row: Option<u32>, column: Option<&str>) {
        self.finding.count = self.finding.count.saturating_add(times);
        let all = self.finding.severity == Severity::Rejected;
        if all || self.finding.places.len() < LISTED {
            self.finding.places.push(Place {
                row,
                column: column.map(str::to_owned),
                ..Place::default()
            });
        }
    }

    /// A mend.
    pub(in crate::survey) fn fix(&mut self, text: &str, options: serde_json::Value) {
        self.finding.fixes.push(Fix {
            text: text.to_owned(),
            options,
        });
    }

    /// The finding, if anything was found; `text` follows its count.
    pub(in crate::survey) fn finish(self, file: &str, text: &str, advice: &str) -> Option<Finding> {
        let mut finding = self.finding;
        if finding.count == 0 {
            return None;
        }
        finding.text = format!("{} {text}", finding.count);
        finding.advice = advice.to_owned();
        let count = finding.count.to_string();
        finding.params.insert("count".to_owned(), count);
        for place in &mut finding.places {
            file.clone_into(&mut place.file);
        }
        Some(finding)
    }
}
