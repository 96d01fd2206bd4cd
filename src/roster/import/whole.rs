//! What concerns a roster as a whole: its ladder, its roles, who is left out, and what is alike.

use std::collections::BTreeMap;

use serde_json::json;
use sorting::{ColdCollect, ColdSort};

use super::layout::Columns;
use super::{known_ladders, roles, row};
use crate::files::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::status;
use crate::roster::cells::text::{same_key, tidy};
use crate::roster::ladder::variants::{self, Variant};
use crate::roster::ladder::{self, Kind, Levels};
use crate::roster::{Field, Ladder, LeaveOut, Person, ReadOptions, Role, columns, skills};
use crate::words::say;

/// The ladder given, or one proposed; values of the column that are on no step are added to `unplaced`.
pub(super) fn ladder_of(
    table: &Table,
    columns: &Columns,
    options: &ReadOptions,
) -> (Ladder, Option<Kind>) {
    let Some(column) = columns.one(Field::Level) else {
        return (options.ladder.clone().unwrap_or_default(), None);
    };
    let mut distinct: BTreeMap<&str, usize> = BTreeMap::new();
    for row in 0..table.rows() {
        let cell = table.quantity(row, column);
        if !row::says_nothing(cell) {
            distinct.entry(cell).or_insert(row);
        }
    }
    let Some(given) = &options.ladder else {
        let (ladder, kind) = ladder::propose(distinct.keys().copied());
        return (ladder, Some(kind));
    };
    let levels = Levels::new(given);
    let mut ladder = given.clone();
    ladder.unplaced.clear();
    let mut seen = std::collections::BTreeSet::new();
    for value in distinct.keys() {
        let on_variant = ladder
            .variants
            .iter()
            .flat_map(|v| &v.steps)
            .flat_map(|s| &s.names)
            .any(|n| same_key(n) == same_key(value));
        if levels.level(value, |_| None).is_none() && !on_variant && seen.insert(same_key(value)) {
            ladder.unplaced.push(tidy(value).into_owned());
        }
    }
    (ladder, None)
}

pub(super) fn give_roles(
    people: &mut [Person],
    places: &[usize],
    table: &Table,
    columns: &Columns,
    options: &ReadOptions,
    findings: &mut Vec<Finding>,
) {
    if let Some(role) = options.role {
        for person in people.iter_mut() {
            person.role = role;
        }
    } else if let Some(rule) = &options.roles {
        let cell = |index: usize, header: &str| -> Option<&str> {
            let column = table.headers().iter().position(|h| h == header)?;
            Some(table.cell(*places.get(index)?, column))
        };
        let column = columns.one(Field::Level);
        findings.extend(roles::derive(people, rule, &cell, &|index| {
            places.get(index).map(|row| table.place(*row, column))
        }));
    } else if columns.all(Field::Role).is_empty() {
        findings.extend(roles::propose(people, options));
    }
}

/// People on leave or gone: asked about, or left out as the options say. What stands beside a name counts as if the
/// first status column said so.
pub(super) fn leave_out(
    people: &mut [Person],
    places: &[usize],
    table: &Table,
    rows: &row::Rows,
    options: &ReadOptions,
    findings: &mut Vec<Finding>,
) {
    let headers = table.headers();
    let first = headers.iter().position(|h| columns::names::is_status(h));
    let cell = |column: Option<usize>, index: usize| {
        column.map_or("", |column| table.cell(places[index], column))
    };
    // Beside the cell of a column, the marks that count with it.
    let marks = |column: Option<usize>, index: usize| -> &[String] {
        if column == first {
            rows.marks(places[index])
        } else {
            &[]
        }
    };
    let place = |column: Option<usize>, index: usize| {
        let from_name = column.is_none() || !is_away(cell(column, index));
        let column = if from_name {
            rows.columns().one(Field::Name).or(column)
        } else {
            column
        };
        Some(table.place(places[index], column))
    };
    let rules: &[LeaveOut] = options.leave_out.as_ref().map_or(&[], |rules| &rules.0);
    let mut left = Collector::new("left-out", Severity::Note);
    let mut settled: Vec<Option<usize>> = Vec::new();
    for rule in rules {
        let column = headers.iter().position(|h| *h == rule.column);
        // A newer file may have no such column: what it says elsewhere is asked about.
        if column.is_none() && rule.column != rows.mark_header() {
            continue;
        }
        settled.push(column);
        let values: Vec<String> = rule.values.iter().map(|v| same_key(v)).collect();
        for (index, person) in people.iter_mut().enumerate() {
            let away = values.contains(&same_key(cell(column, index)))
                || marks(column, index)
                    .iter()
                    .any(|m| values.contains(&same_key(m)));
            if away && person.role != Role::None {
                person.role = Role::None;
                left.person(|| place(column, index), Some(&person.id));
            }
        }
    }
    findings.extend(left.said("roster-left-out"));
    let mut columns: Vec<Option<usize>> = (0..headers.len())
        .filter(|column| columns::names::is_status(&headers[*column]))
        .map(Some)
        .collect();
    if columns.is_empty() {
        columns.push(None);
    }
    // What was decided about a column is not asked again: the values that were not named take part.
    columns.retain(|column| !settled.contains(column));
    for column in columns {
        let mut note = Collector::new("not-working", Severity::Question);
        let mut values: BTreeMap<String, String> = BTreeMap::new();
        for (index, person) in people.iter().enumerate() {
            let said: Vec<&str> = std::iter::once(cell(column, index))
                .chain(marks(column, index).iter().map(String::as_str))
                .filter(|text| is_away(text))
                .collect();
            if !said.is_empty() && person.role != Role::None {
                note.person(|| place(column, index), Some(&person.id));
                for text in said {
                    values
                        .entry(same_key(text))
                        .or_insert_with(|| tidy(text).into_owned());
                }
            }
        }
        let values: Vec<String> = values.into_values().collect();
        let header = column.map_or(rows.mark_header(), |column| headers[column].as_str());
        note.fix(
            say!("roster-not-working.leave-out", count = note.count()),
            // Beside what was decided about other columns.
            json!({ "leaveOut": leave_out_also(rules, header, values) }),
        );
        findings.extend(note.said(if column.is_some() {
            "roster-not-working"
        } else {
            "roster-not-working-by-name"
        }));
    }
}

pub(super) fn is_away(cell: &str) -> bool {
    status::standing(cell) == Some(status::Standing::Away)
}

/// Doubts about the ladder as a whole.
pub(super) fn levels(
    people: &[Person],
    ladder: &Ladder,
    kind: Option<Kind>,
    columns: &Columns,
    options: &ReadOptions,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if people.is_empty() {
        return findings;
    }
    let whole = || {
        Some(crate::finding::Place {
            file: options.name.clone(),
            ..Default::default()
        })
    };
    if columns.one(Field::Level).is_none() {
        let mut note = Collector::new("no-level-column", Severity::Warning);
        note.person(whole, None);
        findings.extend(note.said("roster-no-level-column"));
        return findings;
    }
    match kind {
        Some(Kind::Known) => findings.extend(known_ladders::finding(ladder, options)),
        Some(Kind::Prefixes) => {
            let mut note = Collector::new("several-ladders", Severity::Question);
            note.person(whole, None);
            note.fix(
                say!("roster-several-ladders.same"),
                json!({ "ladder": ladder }),
            );
            findings.extend(note.said("roster-several-ladders"));
        }
        Some(Kind::Letters) => {
            let mut note = Collector::new("letter-grades", Severity::Question);
            note.person(whole, None);
            note.fix(
                say!("roster-letter-grades.lowest"),
                json!({ "ladder": ladder }),
            );
            note.fix(
                say!("roster-letter-grades.highest"),
                json!({ "ladder": ladder::reversed(ladder) }),
            );
            findings.extend(note.said("roster-letter-grades"));
        }
        Some(Kind::Titles) if !ladder.steps.is_empty() => {
            let mut note = Collector::new("ladder-from-titles", Severity::Note);
            note.person(whole, None);
            note.param("steps", ladder.steps.len());
            let text = say!("roster-ladder-from-titles", count = ladder.steps.len());
            findings.extend(note.finish(text, say!("roster-ladder-from-titles.advice")));
        }
        _ => {}
    }
    if ladder.steps.len() > 60 {
        let mut note = Collector::new("many-levels", Severity::Warning);
        note.person(whole, None);
        findings.extend(note.said("roster-many-levels"));
    }
    if options.ladder.is_none() {
        findings.extend(upside_down(people, ladder, &whole));
    }
    findings.extend(spellings(ladder, options));
    findings
}

/// Values that may be other spellings of names on the ladder.
pub(super) fn spellings(ladder: &Ladder, options: &ReadOptions) -> Option<Finding> {
    let found = variants::find(ladder);
    let mut note = Collector::new("title-variants", Severity::Warning);
    for _ in &found {
        note.person(|| None, None);
    }
    note.at_file(&options.name);
    let with = |some: &[Variant]| json!({ "ladder": variants::placed(ladder, some) });
    if found.len() > 1 {
        note.fix(
            say!("roster-title-variants.all", count = found.len()),
            with(&found),
        );
    }
    for variant in found.iter().take(BUTTONS) {
        note.fix(
            say!(
                "roster-is-the-same",
                from = variant.value.as_str(),
                to = variant.name.as_str()
            ),
            with(std::slice::from_ref(variant)),
        );
    }
    note.said("roster-title-variants")
}

/// When most people stand above their own managers, 1 is the top.
pub(super) fn upside_down(
    people: &[Person],
    ladder: &Ladder,
    whole: &dyn Fn() -> Option<crate::finding::Place>,
) -> Option<Finding> {
    let by_id: BTreeMap<&str, Option<i32>> =
        people.iter().map(|p| (p.id.as_str(), p.level)).cold_map();
    let (mut above, mut below) = (0u32, 0u32);
    for person in people {
        let manager = person
            .manager
            .as_deref()
            .and_then(|m| by_id.get(m).copied().flatten());
        if let (Some(own), Some(manager)) = (person.level, manager) {
            above += u32::from(own > manager);
            below += u32::from(own < manager);
        }
    }
    if above <= 2 * below || above < 3 {
        return None;
    }
    let mut note = Collector::new("ladder-upside-down", Severity::Question);
    note.person(whole, None);
    note.param("above", above);
    note.fix(
        say!("roster-ladder-upside-down.turn"),
        json!({ "ladder": ladder::reversed(ladder) }),
    );
    note.fix(
        say!("roster-ladder-upside-down.keep"),
        json!({ "ladder": ladder }),
    );
    let text = say!("roster-ladder-upside-down", above = above, below = below);
    note.finish(text, say!("roster-ladder-upside-down.advice"))
}

pub(super) fn no_id(options: &ReadOptions) -> Option<Finding> {
    let mut note = Collector::new("no-id-column", Severity::Warning);
    note.person(
        || {
            Some(crate::finding::Place {
                file: options.name.clone(),
                ..Default::default()
            })
        },
        None,
    );
    note.said("roster-no-id-column")
}

/// How many single mends a finding offers besides the one for all.
const BUTTONS: usize = 20;

pub(super) fn alike(people: &[Person], options: &ReadOptions) -> Option<Finding> {
    let pairs = skills::near(people);
    let mut note = Collector::new("similar-skills", Severity::Note);
    let before = options.merge_skills.clone().unwrap_or_default();
    let with = |more: &[(String, String)]| json!({ "mergeSkills": before.iter().chain(more).collect::<Vec<_>>() });
    for _ in &pairs {
        note.person(|| None, None);
    }
    note.at_file(&options.name);
    if pairs.len() > 1 {
        note.fix(say!("roster-merge-all", count = pairs.len()), with(&pairs));
    }
    for pair in pairs.iter().take(BUTTONS) {
        note.fix(
            say!(
                "roster-is-the-same",
                from = pair.0.as_str(),
                to = pair.1.as_str()
            ),
            with(std::slice::from_ref(pair)),
        );
    }
    note.said("roster-similar-skills")
}

/// Settled questions become notes; what needs the coordinator comes first.
pub(super) fn finish(findings: &mut [Finding], options: &ReadOptions) {
    let accepted = options.accepted.as_deref().unwrap_or(&[]);
    for finding in findings.iter_mut() {
        if finding.severity == Severity::Question && accepted.contains(&finding.code) {
            finding.severity = Severity::Note;
        }
    }
    findings.cold_sort_by_key(|f| match f.severity {
        Severity::Question => 0,
        Severity::Rejected => 1,
        Severity::Warning => 2,
        Severity::Note => 3,
    });
}

/// The rules with one more: a single one as itself, several as a list.
fn leave_out_also(rules: &[LeaveOut], header: &str, values: Vec<String>) -> serde_json::Value {
    let own = json!({ "column": header, "values": values });
    if rules.is_empty() {
        return own;
    }
    let before = rules
        .iter()
        .map(|rule| json!({ "column": rule.column, "values": rule.values }));
    before.chain([own]).collect()
}
