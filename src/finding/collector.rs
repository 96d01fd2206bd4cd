//! Gathers what one finding is made of while data is read: how often, where, and whom it concerns.

use super::{Finding, Fix, Place, Severity};
use crate::words::say;

/// How many places and people a finding lists, unless its rows are rejected.
const LISTED: usize = 100;

/// One cause, and where it was found so far.
pub(crate) struct Collector {
    code: String,
    severity: Severity,
    count: u32,
    sheet: Option<String>,
    places: Vec<Place>,
    ids: Vec<String>,
    params: Vec<(&'static str, String)>,
    fixes: Vec<Fix>,
}

impl Collector {
    /// Nothing found so far.
    pub(crate) fn new(code: &str, severity: Severity) -> Self {
        Self {
            code: code.to_owned(),
            severity,
            count: 0,
            sheet: None,
            places: Vec::new(),
            ids: Vec::new(),
            params: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// Rows and columns are those of this sheet.
    pub(crate) fn on(mut self, sheet: Option<&str>) -> Self {
        self.sheet = sheet.map(str::to_owned);
        self
    }

    /// Found in a row, in a column, or in a cell.
    pub(crate) fn at(&mut self, row: Option<u32>, column: Option<&str>) {
        self.many(1, row, column);
    }

    /// Found so many times, of which one place is told.
    pub(crate) fn many(&mut self, times: u32, row: Option<u32>, column: Option<&str>) {
        self.times(times);
        if self.lists(self.places.len()) {
            self.places.push(Place {
                sheet: self.sheet.clone(),
                row,
                column: column.map(str::to_owned),
                ..Place::default()
            });
        }
    }

    /// Found so many times, no place told.
    pub(crate) fn times(&mut self, times: impl TryInto<u32>) {
        self.count = self
            .count
            .saturating_add(times.try_into().unwrap_or(u32::MAX));
    }

    /// Found on a whole sheet.
    pub(crate) fn sheet(&mut self, name: &str) {
        self.times(1);
        if self.lists(self.places.len()) {
            self.places.push(Place {
                sheet: Some(name.to_owned()),
                ..Place::default()
            });
        }
    }

    /// Found with a person, at a place where there is one.
    pub(crate) fn person(&mut self, place: impl FnOnce() -> Option<Place>, id: Option<&str>) {
        self.times(1);
        if self.lists(self.places.len()) {
            self.places.extend(place());
        }
        if self.lists(self.ids.len()) {
            self.ids.extend(id.map(ToOwned::to_owned));
        }
    }

    /// It concerns the file as a whole.
    pub(crate) fn at_file(&mut self, name: &str) {
        self.places.push(Place {
            file: name.to_owned(),
            ..Place::default()
        });
    }

    fn lists(&self, listed: usize) -> bool {
        self.severity == Severity::Rejected || listed < LISTED
    }

    /// How many so far.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// A variable part of the sentence.
    pub(crate) fn param(&mut self, name: &'static str, value: impl ToString) {
        self.params.push((name, value.to_string()));
    }

    /// A mend for the whole group.
    pub(crate) fn fix(&mut self, text: impl Into<String>, options: serde_json::Value) {
        self.fixes.push(Fix {
            text: text.into(),
            options,
        });
    }

    /// Mends for the whole group.
    pub(crate) fn with(mut self, fixes: Vec<Fix>) -> Self {
        self.fixes.extend(fixes);
        self
    }

    /// The finding, if anything was found. The people's ids are in `params.ids`, one a line.
    pub(crate) fn finish(
        mut self,
        text: impl Into<String>,
        advice: impl Into<String>,
    ) -> Option<Finding> {
        if self.count == 0 {
            return None;
        }
        if !self.ids.is_empty() {
            self.params.push(("ids", self.ids.join("\n")));
        }
        Some(Finding {
            code: self.code,
            severity: self.severity,
            text: text.into(),
            advice: advice.into(),
            count: self.count,
            places: self.places,
            params: self
                .params
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect(),
            fixes: self.fixes,
        })
    }

    /// The finding of a file, if anything was found: every place is in it, and where none was told, it is the file or the
    /// sheet. The count is a variable part.
    pub(crate) fn finish_in(
        mut self,
        file: &str,
        text: impl Into<String>,
        advice: impl Into<String>,
    ) -> Option<Finding> {
        if self.places.is_empty() {
            self.places.push(Place {
                sheet: self.sheet.take(),
                ..Place::default()
            });
        }
        for place in &mut self.places {
            file.clone_into(&mut place.file);
        }
        self.param("count", self.count);
        self.finish(text, advice)
    }

    /// The finding in the words of a key of the catalogue, to which it tells the count; `key.advice` says how to mend it.
    pub(crate) fn said(self, key: &str) -> Option<Finding> {
        let (text, advice) = self.words(key)?;
        self.finish(text, advice)
    }

    /// As [`Collector::said`], of a file.
    pub(crate) fn said_in(self, key: &str, file: &str) -> Option<Finding> {
        let (text, advice) = self.words(key)?;
        self.finish_in(file, text, advice)
    }

    /// Nothing is looked up for what was not found.
    fn words(&self, key: &str) -> Option<(String, String)> {
        (self.count > 0).then(|| (say!(key, count = self.count), say!(format!("{key}.advice"))))
    }
}
