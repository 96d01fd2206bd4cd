//! What stands beside names, "Ben Rao (On Leave)": taken off, kept by row, and asked about where its meaning is not known.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::json;

use crate::files::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::NameMarks;
use crate::roster::cells::names;
use crate::roster::cells::names::Written;
use crate::words::say;

/// Marks by the rows of one table.
pub(super) struct Beside {
    marks: NameMarks,
    /// Whether nobody has said yet what to do.
    open: bool,
    status: BTreeMap<usize, Vec<String>>,
    pronouns: BTreeMap<usize, String>,
    /// With whether it stands in round brackets, as nicknames do.
    unknown: BTreeMap<(String, bool), Vec<usize>>,
    /// Headers that no column has: of statuses and of pronouns.
    headers: [String; 2],
}

impl Beside {
    pub(super) fn new(table: &Table, marks: Option<NameMarks>) -> Self {
        let free = |header: &str| {
            let taken = |h: &str| table.headers().iter().any(|t| t == h);
            let mut free = header.to_owned();
            while taken(&free) {
                free.push('\u{2032}');
            }
            free
        };
        Self {
            marks: marks.unwrap_or_default(),
            open: marks.is_none(),
            status: BTreeMap::new(),
            pronouns: BTreeMap::new(),
            unknown: BTreeMap::new(),
            headers: [
                free(&say!("roster-mark-in-name")),
                free(&say!("roster-pronouns-in-name")),
            ],
        }
    }

    /// Takes the marks off a name, or off a part of it, and keeps them with the row.
    pub(super) fn take(&mut self, row: usize, name: &str) -> Written {
        if self.marks == NameMarks::Keep {
            return Written {
                name: name.to_owned(),
                ..Written::default()
            };
        }
        let read = names::written(name, self.marks == NameMarks::All);
        if !read.status.is_empty() {
            self.status
                .entry(row)
                .or_default()
                .extend(read.status.iter().cloned());
        }
        if !read.pronouns.is_empty() {
            self.pronouns.insert(row, read.pronouns.join(", "));
        }
        if self.open {
            for mark in &read.unknown {
                let round = name.contains(&format!("({mark})"));
                self.unknown
                    .entry((mark.clone(), round))
                    .or_default()
                    .push(row);
            }
        }
        read
    }

    /// A reference to a person without the marks beside the name.
    pub(super) fn plain(&self, reference: String) -> String {
        match self.marks {
            NameMarks::Keep => reference,
            marks => names::written(&reference, marks == NameMarks::All).name,
        }
    }

    /// The statuses beside the name in a row.
    pub(super) fn status(&self, row: usize) -> &[String] {
        self.status.get(&row).map_or(&[], Vec::as_slice)
    }

    /// Under which statuses are kept.
    pub(super) fn header(&self) -> &str {
        &self.headers[0]
    }

    /// What is kept with a row, under headers of its own.
    pub(super) fn fields(&self, row: usize) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let status = self
            .status
            .get(&row)
            .map(|marks| (self.headers[0].as_str(), Cow::Owned(marks.join("; "))));
        let pronouns = self
            .pronouns
            .get(&row)
            .map(|p| (self.headers[1].as_str(), Cow::Borrowed(p.as_str())));
        status.into_iter().chain(pronouns)
    }

    /// A mark in square brackets means something, and so does any that stands beside several names; until somebody says
    /// what, it stays where it is.
    pub(super) fn unknown(&self, table: &Table, column: Option<usize>) -> Option<Finding> {
        let mut note = Collector::new("name-marks-unknown", Severity::Question);
        let mut values = Vec::new();
        let asked = self
            .unknown
            .iter()
            .filter(|((_, round), rows)| rows.len() > 1 || !round);
        for ((mark, _), rows) in asked {
            values.push(mark.as_str());
            for row in rows {
                note.person(|| Some(table.place(*row, column)), None);
            }
        }
        note.param("values", values.join("\n"));
        for (text, marks) in [
            (say!("roster-name-marks-unknown.off"), "all"),
            (say!("roster-name-marks-unknown.keep"), "known"),
        ] {
            note.fix(text, json!({ "nameMarks": marks }));
        }
        note.said("roster-name-marks-unknown")
    }
}
