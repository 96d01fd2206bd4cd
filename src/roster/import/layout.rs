//! Which column of a table is which field.

use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::{Field, Mapping, ReadOptions, columns};

/// The table's columns by field.
pub(super) struct Columns {
    /// In the order of [`Field`].
    of: [Vec<usize>; Field::Ignore as usize + 1],
}

impl Columns {
    pub(super) fn new(
        mapping: &Mapping,
        options: &ReadOptions,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut of: [Vec<usize>; Field::Ignore as usize + 1] = Default::default();
        let mut twice = Collector::new("field-twice", Severity::Warning);
        for (column, entry) in mapping.iter().enumerate() {
            let field = &mut of[entry.field as usize];
            if field.is_empty() || columns::names::many(entry.field) {
                field.push(column);
            } else {
                twice.person(|| Some(place_of(options, &entry.column)), None);
            }
        }
        findings.extend(twice.said("roster-field-twice"));
        let mut gone = Collector::new("mapped-column-missing", Severity::Note);
        for entry in options.mapping.iter().flatten() {
            let kept = matches!(entry.field, Field::Custom | Field::Ignore);
            if !kept && !mapping.iter().any(|m| m.column == entry.column) {
                gone.person(|| Some(place_of(options, &entry.column)), None);
            }
        }
        findings.extend(gone.said("roster-mapped-column-missing"));
        Self { of }
    }

    /// The column of a field that takes one.
    pub(super) fn one(&self, field: Field) -> Option<usize> {
        self.all(field).first().copied()
    }

    /// All columns of a field.
    pub(super) fn all(&self, field: Field) -> &[usize] {
        &self.of[field as usize]
    }
}

pub(super) fn place_of(options: &ReadOptions, column: &str) -> crate::finding::Place {
    crate::finding::Place {
        file: options.name.clone(),
        column: Some(column.to_owned()),
        ..Default::default()
    }
}
