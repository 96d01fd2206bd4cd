//! What concerns a roster as a whole: its ladder, its roles, who is left out, and what is alike.

use std::collections::BTreeMap;

use serde_json::json;
use sorting::ColdSort;

use super::layout::Columns;
use super::{known_ladders, roles, row};
use crate::files::Table;
use crate::finding::Collector;
use crate::finding::words::{count_of, verb};
use crate::finding::{Finding, Severity};
use crate::roster::cells::status;
use crate::roster::cells::text::{same_key, tidy};
use crate::roster::ladder::variants::{self, Variant};
use crate::roster::ladder::{self, Kind, Levels};
use crate::roster::{Field, Ladder, LeaveOut, Person, ReadOptions, Role, columns, skills};

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
    let n = left.count();
    findings.extend(left.finish(
        format!(
            "{} {} left out of the programme; they stay in the reporting lines.",
            count_of(n, "person"),
            verb(n, "is", "are")
        ),
        "Nothing to do.",
    ));
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
        let n = note.count();
        let values: Vec<String> = values.into_values().collect();
        let header = column.map_or(rows.mark_header(), |column| headers[column].as_str());
        note.fix(
            format!("Leave {} out of the pairing", count_of(n, "person")),
            // Beside what was decided about other columns.
            json!({ "leaveOut": leave_out_also(rules, header, values) }),
        );
        findings.extend(note.finish(
            format!(
                "{} {} away or gone according to {}.",
                count_of(n, "person"),
                verb(n, "is", "are"),
                if column.is_some() {
                    "a status column"
                } else {
                    "what stands beside their names"
                }
            ),
            "Leave them out, or accept this if they take part all the same.",
        ));
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
        findings.extend(note.finish(
            "No column says how senior people are, so everybody's level is blank.",
            "Map the column with grades or titles to Level. Without levels nothing can say who is junior to whom.",
        ));
        return findings;
    }
    match kind {
        Some(Kind::Known) => findings.extend(known_ladders::finding(ladder, options)),
        Some(Kind::Prefixes) => {
            let mut note = Collector::new("several-ladders", Severity::Question);
            note.person(whole, None);
            note.fix("The numbers are comparable", json!({ "ladder": ladder }));
            findings.extend(note.finish(
                "The grades have different prefixes; they are put on one scale by their numbers.",
                "Accept this if equal numbers are equally senior, or move the grades to other steps in the ladder.",
            ));
        }
        Some(Kind::Letters) => {
            let mut note = Collector::new("letter-grades", Severity::Question);
            note.person(whole, None);
            note.fix("A is the lowest", json!({ "ladder": ladder }));
            note.fix(
                "A is the highest",
                json!({ "ladder": ladder::reversed(ladder) }),
            );
            findings.extend(note.finish(
                "The grades are letters; A is taken as the lowest.",
                "Say which end is the top.",
            ));
        }
        Some(Kind::Titles) if !ladder.steps.is_empty() => {
            let mut note = Collector::new("ladder-from-titles", Severity::Note);
            note.person(whole, None);
            note.param("steps", ladder.steps.len());
            findings.extend(note.finish(
                format!("Titles were put on {} by words such as \u{201c}senior\u{201d} and \u{201c}director\u{201d}.", count_of(u32::try_from(ladder.steps.len()).unwrap_or(0), "step")),
                "Look at the ladder and move what stands wrong.",
            ));
        }
        _ => {}
    }
    if ladder.steps.len() > 60 {
        let mut note = Collector::new("many-levels", Severity::Warning);
        note.person(whole, None);
        findings.extend(note.finish(
            "The level column has more than 60 different values.",
            "It may be a salary or a number of something else. Map the column with grades or titles instead.",
        ));
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
        note.fix(format!("Accept all {}", found.len()), with(&found));
    }
    for variant in found.iter().take(BUTTONS) {
        note.fix(
            format!(
                "\u{201c}{}\u{201d} is \u{201c}{}\u{201d}",
                variant.value, variant.name
            ),
            with(std::slice::from_ref(variant)),
        );
    }
    let n = note.count();
    note.finish(
        format!(
            "{} {} like another spelling of one on the ladder.",
            count_of(n, "title"),
            verb(n, "looks", "look")
        ),
        "Accept those that mean the same; until then they are on another step, or on none.",
    )
}

/// When most people stand above their own managers, 1 is the top.
pub(super) fn upside_down(
    people: &[Person],
    ladder: &Ladder,
    whole: &dyn Fn() -> Option<crate::finding::Place>,
) -> Option<Finding> {
    let by_id: BTreeMap<&str, Option<i32>> =
        people.iter().map(|p| (p.id.as_str(), p.level)).collect();
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
        "Turn the ladder round",
        json!({ "ladder": ladder::reversed(ladder) }),
    );
    note.fix("It is right as it is", json!({ "ladder": ladder }));
    note.finish(
        format!("{} stand on a higher level than their own manager, and {below} on a lower one: the ladder may be upside down.", count_of(above, "person")),
        "Levels count upwards here: the higher, the more senior.",
    )
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
    note.finish(
        "No column holds an id or an e-mail address; people get the number of their row as id.",
        "Map such a column if there is one: with row numbers a newer file cannot be compared with this one.",
    )
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
        note.fix(format!("Merge all {}", pairs.len()), with(&pairs));
    }
    for pair in pairs.iter().take(BUTTONS) {
        note.fix(
            format!("\u{201c}{}\u{201d} is \u{201c}{}\u{201d}", pair.0, pair.1),
            with(std::slice::from_ref(pair)),
        );
    }
    let n = note.count();
    note.finish(
        format!(
            "{} of skills {} spelled nearly alike and count as different.",
            count_of(n, "pair"),
            verb(n, "is", "are")
        ),
        "Merge those that mean the same; leave the others.",
    )
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
