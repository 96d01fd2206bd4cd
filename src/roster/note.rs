//! Gathers the places and people of one finding.

use crate::finding::{Finding, Fix, Place, Severity};

/// How many places and people a finding lists, unless its rows are rejected.
const LISTED: usize = 100;

/// One cause, and where it was found so far.
pub(super) struct Note {
    code: &'static str,
    severity: Severity,
    count: u32,
    places: Vec<Place>,
    ids: Vec<String>,
    params: Vec<(&'static str, String)>,
    fixes: Vec<Fix>,
}

impl Note {
    /// Nothing found so far.
    pub(super) fn new(code: &'static str, severity: Severity) -> Self {
        Self {
            code,
            severity,
            count: 0,
            places: Vec::new(),
            ids: Vec::new(),
            params: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// Found once more, at a place and with a person where there are such.
    pub(super) fn at(&mut self, place: impl FnOnce() -> Option<Place>, id: Option<&str>) {
        self.count += 1;
        let all = self.severity == Severity::Rejected;
        if all || self.places.len() < LISTED {
            self.places.extend(place());
        }
        if all || self.ids.len() < LISTED {
            self.ids.extend(id.map(ToOwned::to_owned));
        }
    }

    /// It concerns the file as a whole.
    pub(super) fn at_file(&mut self, name: &str) {
        self.places.push(Place {
            file: name.to_owned(),
            ..Place::default()
        });
    }

    /// How many so far.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// A variable part of the sentence.
    pub(super) fn param(&mut self, name: &'static str, value: impl ToString) {
        self.params.push((name, value.to_string()));
    }

    /// A mend for the whole group.
    pub(super) fn fix(&mut self, text: impl Into<String>, options: serde_json::Value) {
        self.fixes.push(Fix {
            text: text.into(),
            options,
        });
    }

    /// The finding, if anything was found. The people's ids are in `params.ids`, one a line.
    pub(super) fn finish(
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
            code: self.code.to_owned(),
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
}

/// "1 row", "3 rows", "1 person", "3 people".
pub(super) fn count_of(count: u32, one: &str) -> String {
    match (count, one) {
        (1, _) => format!("1 {one}"),
        (n, "person") => format!("{} people", grouped(n)),
        (n, _) => format!("{} {one}s", grouped(n)),
    }
}

/// The verb's form for a count: `verb(1, "is", "are")` is "is".
pub(super) fn verb<'a>(count: u32, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}

/// 12345 as "12,345".
fn grouped(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
