//! Gathers the places of one finding while a table is read.

use crate::finding::{Finding, Fix, Place, Severity};
use crate::roster::ReadOptions;

/// How many places a finding lists, unless its rows are rejected.
const LISTED: usize = 100;

/// One cause and its places so far.
pub(super) struct Note {
    code: &'static str,
    severity: Severity,
    count: usize,
    places: Vec<Place>,
    sheet: Option<String>,
}

impl Note {
    /// Nothing found so far.
    pub(super) fn new(code: &'static str, severity: Severity) -> Self {
        Self {
            code,
            severity,
            count: 0,
            places: Vec::new(),
            sheet: None,
        }
    }

    /// Places are on this sheet.
    pub(super) fn on(mut self, sheet: Option<&str>) -> Self {
        self.sheet = sheet.map(str::to_owned);
        self
    }

    /// How many so far.
    pub(super) fn found(&self) -> usize {
        self.count
    }

    /// Found `times` more, without a place.
    pub(super) fn count(&mut self, times: usize) {
        self.count += times;
    }

    /// Found in a row, perhaps in one of its columns.
    pub(super) fn at(&mut self, row: Option<u32>, column: Option<&str>) {
        self.count += 1;
        if self.places.len() < LISTED {
            self.places.push(Place {
                file: String::new(),
                sheet: self.sheet.clone(),
                row,
                column: column.map(str::to_owned),
            });
        }
    }

    /// Found on a whole sheet.
    pub(super) fn sheet(&mut self, name: &str) {
        self.count += 1;
        if self.places.len() < LISTED {
            self.places.push(Place {
                sheet: Some(name.to_owned()),
                ..Place::default()
            });
        }
    }

    /// The finding, if anything was found.
    pub(super) fn finish(
        self,
        options: &ReadOptions,
        text: impl Into<String>,
        advice: impl Into<String>,
        fixes: Vec<Fix>,
    ) -> Option<Finding> {
        if self.count == 0 {
            return None;
        }
        let mut places = self.places;
        if places.is_empty() {
            places.push(Place {
                sheet: self.sheet,
                ..Place::default()
            });
        }
        for place in &mut places {
            place.file.clone_from(&options.name);
        }
        Some(Finding {
            code: self.code.to_owned(),
            severity: self.severity,
            text: text.into(),
            advice: advice.into(),
            count: u32::try_from(self.count).unwrap_or(u32::MAX),
            places,
            params: [("count".to_owned(), self.count.to_string())]
                .into_iter()
                .collect(),
            fixes,
        })
    }
}
