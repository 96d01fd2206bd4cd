//! Units whose values carry more than the unit: "Engineering (Rui Novak)", "Engineering - CC4711". What is surely a
//! manager or a code is taken off and said, what may be one is asked about, and everything else stays.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use sorting::ColdCollect;
use table::Keys;

use super::layout::{Columns, place_of};
use crate::files::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::names;
use crate::roster::cells::text::{fold, same_key, tidy};
use crate::roster::columns::names::{Remarks, fields, is_status, remarks};
use crate::roster::lookup::name_key;
use crate::roster::{Field, Mapping, ReadOptions, UnitMarks};
use crate::words::say;

/// A column with more different values than this tells no units apart.
const MOST: usize = 2_000;

/// By column and value: the unit alone.
#[derive(Default)]
pub(super) struct Units {
    columns: BTreeMap<usize, BTreeMap<String, Parts>>,
    /// The column whose marks are the managers.
    managers: Option<usize>,
}

/// A value taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    unit: String,
    mark: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Somebody of this file.
    Known,
    /// Written like a name.
    Name,
    /// A cost centre or the like.
    Code,
}

impl Units {
    /// Looks through the columns that rules compare.
    pub(super) fn new(
        table: &Table,
        mapping: &Mapping,
        columns: &Columns,
        options: &ReadOptions,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut units = Self::default();
        let mut people: Option<Keys> = None;
        for (column, entry) in mapping.iter().enumerate() {
            let place = matches!(entry.field, Field::Location);
            let unit = match entry.field {
                Field::Department => true,
                Field::Location => false,
                Field::Custom => {
                    if is_status(&entry.column) || remarks(&entry.column) != Remarks::No {
                        continue;
                    }
                    fields(&entry.column)
                        .first()
                        .is_some_and(|(f, _)| *f == Field::Department)
                }
                _ => continue,
            };
            let said = options
                .unit_marks
                .as_ref()
                .and_then(|marks| marks.get(&entry.column).copied());
            if said == Some(UnitMarks::Keep) {
                continue;
            }
            let Some(values) = values(table, column) else {
                continue;
            };
            if !values.iter().any(|v| may_carry(v)) {
                continue;
            }
            let known = people.get_or_insert_with(|| called(table, columns));
            let found: BTreeMap<String, Parts> = values
                .iter()
                .filter_map(|value| Some(((*value).to_owned(), parts(value, known, unit)?)))
                .cold_map();
            let sure = match said {
                Some(_) => found,
                None => units.sure(
                    &entry.column,
                    &values,
                    found,
                    unit && !place,
                    columns,
                    options,
                    findings,
                ),
            };
            if sure.is_empty() {
                continue;
            }
            let persons = sure.values().any(|p| p.kind != Kind::Code);
            let open = columns.one(Field::Manager).is_none() && persons;
            if said == Some(UnitMarks::Manager) && units.managers.is_none() {
                units.managers = Some(column);
            } else if said.is_none() && open {
                findings.extend(ask_for_managers(&entry.column, &sure, options));
            }
            findings.extend(taken_off(&entry.column, &sure, options));
            units.columns.insert(column, sure);
        }
        units
    }

    /// What of a column's marks is sure enough to be taken off; what only may be is asked about.
    #[allow(clippy::too_many_arguments, reason = "one question about one column")]
    fn sure(
        &self,
        header: &str,
        values: &BTreeSet<&str>,
        found: BTreeMap<String, Parts>,
        unit: bool,
        columns: &Columns,
        options: &ReadOptions,
        findings: &mut Vec<Finding>,
    ) -> BTreeMap<String, Parts> {
        let (codes, people): (BTreeMap<_, _>, BTreeMap<_, _>) =
            found.into_iter().partition(|(_, p)| p.kind == Kind::Code);
        let mut sure = BTreeMap::new();
        // A code matters where it keeps equal units apart.
        if unit && joins(values, &codes) {
            sure.extend(codes);
        }
        if people.is_empty() {
            return sure;
        }
        let marks: BTreeSet<String> = people.values().map(|p| name_key(&p.mark)).cold_set();
        let known: BTreeSet<String> = people
            .values()
            .filter(|p| p.kind == Kind::Known)
            .map(|p| name_key(&p.mark))
            .cold_set();
        let convention = fold(header).contains("supervisory org");
        if convention || known.len() * 2 >= marks.len() && people.len() > 1 {
            sure.extend(people);
        } else if unit && joins(values, &people) {
            let mut note = Collector::new("unit-marks-unsure", Severity::Question);
            for _ in &people {
                note.person(|| None, None);
            }
            note.param("column", header);
            note.at_file(&options.name);
            if columns.one(Field::Manager).is_none() {
                note.fix(
                    say!("roster-unit-marks-unsure.managers"),
                    json!({ "unitMarks": { header: "manager" } }),
                );
            }
            note.fix(
                say!("roster-unit-marks-unsure.people"),
                json!({ "unitMarks": { header: "off" } }),
            );
            note.fix(
                say!("roster-unit-marks-unsure.keep"),
                json!({ "unitMarks": { header: "keep" } }),
            );
            let text = say!(
                "roster-unit-marks-unsure",
                count = note.count(),
                column = header
            );
            findings.extend(note.finish(text, say!("roster-unit-marks-unsure.advice")));
        }
        sure
    }

    /// A cell without what was taken off.
    pub(super) fn unit<'a>(&'a self, column: usize, cell: &'a str) -> &'a str {
        if self.columns.is_empty() {
            return cell;
        }
        self.columns
            .get(&column)
            .and_then(|values| values.get(cell.trim()))
            .map_or(cell, |parts| parts.unit.as_str())
    }

    /// The manager whom a row's unit names, unless it is the person.
    pub(super) fn manager(&self, table: &Table, row: usize, name: &str) -> Option<String> {
        let column = self.managers?;
        let parts = self
            .columns
            .get(&column)?
            .get(table.cell(row, column).trim())?;
        let own = name_key(&parts.mark) == name_key(name);
        (parts.kind != Kind::Code && !own).then(|| parts.mark.clone())
    }
}

fn ask_for_managers(
    header: &str,
    sure: &BTreeMap<String, Parts>,
    options: &ReadOptions,
) -> Option<Finding> {
    let mut note = Collector::new("unit-managers", Severity::Question);
    for _ in sure.values().filter(|p| p.kind != Kind::Code) {
        note.person(|| None, None);
    }
    note.param("column", header);
    note.at_file(&options.name);
    note.fix(
        say!("roster-unit-managers.yes"),
        json!({ "unitMarks": { header: "manager" } }),
    );
    note.fix(
        say!("roster-unit-managers.no"),
        json!({ "unitMarks": { header: "off" } }),
    );
    let text = say!(
        "roster-unit-managers",
        count = note.count(),
        column = header
    );
    note.finish(text, say!("roster-unit-managers.advice"))
}

fn taken_off(
    header: &str,
    sure: &BTreeMap<String, Parts>,
    options: &ReadOptions,
) -> Option<Finding> {
    let mut note = Collector::new("unit-marks", Severity::Note);
    for _ in sure {
        note.person(|| None, None);
    }
    note.param("column", header);
    let units: BTreeSet<&str> = sure.values().map(|p| p.unit.as_str()).cold_set();
    note.param(
        "values",
        units.into_iter().take(50).collect::<Vec<_>>().join("\n"),
    );
    note.person(|| Some(place_of(options, header)), None);
    note.fix(
        say!("roster-unit-marks.keep"),
        json!({ "unitMarks": { header: "keep" } }),
    );
    let text = say!(
        "roster-unit-marks",
        count = note.count() - 1,
        column = header
    );
    note.finish(text, say!("roster-unit-marks.advice"))
}

/// Different values of a column; none when there are too many for units.
fn values(table: &Table, column: usize) -> Option<BTreeSet<&str>> {
    let mut values = BTreeSet::new();
    for row in 0..table.rows() {
        let cell = table.cell(row, column).trim();
        if cell.is_empty() || cell.len() > 200 {
            continue;
        }
        if values.insert(cell) && values.len() > MOST {
            return None;
        }
    }
    Some(values)
}

/// Whether taking the marks off makes one value of several.
fn joins(values: &BTreeSet<&str>, found: &BTreeMap<String, Parts>) -> bool {
    let mut units = BTreeSet::new();
    values.iter().any(|value| {
        let unit = found.get(*value).map_or(*value, |p| p.unit.as_str());
        !units.insert(same_key(unit))
    })
}

/// What people of the file are called, in its name and manager columns.
fn called(table: &Table, columns: &Columns) -> Keys {
    let mut keys = Keys::new();
    let mut add = |name: &str| {
        let key = name_key(&names::written(name, false).name);
        if key.contains(' ') {
            keys.number(&key);
        }
    };
    for row in 0..table.rows() {
        for field in [Field::Name, Field::Manager] {
            if let Some(column) = columns.one(field) {
                add(table.cell(row, column));
            }
        }
        if let (Some(first), Some(last)) =
            (columns.one(Field::FirstName), columns.one(Field::LastName))
        {
            add(&format!(
                "{} {}",
                table.cell(row, first),
                table.cell(row, last)
            ));
        }
    }
    keys
}

fn may_carry(value: &str) -> bool {
    value.ends_with([')', ']'])
        || value.contains(" - ")
        || value.contains(" – ")
        || value.contains(" | ")
        || value.bytes().any(|b| b.is_ascii_digit())
}

fn parts(value: &str, known: &Keys, unit: bool) -> Option<Parts> {
    let with = |unit: &str, mark: &str, kind: Kind| {
        let (unit, mark) = (tidy(unit).into_owned(), tidy(mark).into_owned());
        unit.chars()
            .any(char::is_alphabetic)
            .then_some(Parts { unit, mark, kind })
    };
    let is_known = |text: &str| {
        let key = name_key(&names::written(text, false).name);
        !key.is_empty() && known.find(&key).is_some()
    };
    if let Some((base, mark)) = bracketed(value) {
        // "(Manager: Rui Novak)".
        let mark = mark.rsplit_once(':').map_or(mark, |(_, mark)| mark.trim());
        // "4711 Engineering (Rui Novak)": both leave the unit.
        let inner = parts(base, known, unit).filter(|p| p.kind == Kind::Code);
        let base = inner.as_ref().map_or(base, |p| p.unit.as_str());
        if is_known(mark) {
            return with(base, mark, Kind::Known);
        }
        if is_code(mark) {
            return with(base, mark, Kind::Code);
        }
        if looks_like_a_name(mark) {
            return with(base, mark, Kind::Name);
        }
        return None;
    }
    for dash in [" - ", " – ", " — ", " | "] {
        if let Some((base, mark)) = value.rsplit_once(dash) {
            if is_known(mark) {
                return with(base, mark, Kind::Known);
            }
            if unit && is_code(mark) {
                return with(base, mark, Kind::Code);
            }
        }
        if let Some((mark, base)) = value.split_once(dash)
            && unit
            && is_code(mark)
        {
            return with(base, mark, Kind::Code);
        }
    }
    let (mark, base) = value.split_once(' ')?;
    (unit && is_code(mark) && mark.bytes().filter(u8::is_ascii_digit).count() >= 4)
        .then(|| with(base, mark, Kind::Code))
        .flatten()
}

fn bracketed(value: &str) -> Option<(&str, &str)> {
    let (inner, open) = match value.strip_suffix(')') {
        Some(inner) => (inner, '('),
        None => (value.strip_suffix(']')?, '['),
    };
    let (base, mark) = inner.rsplit_once(open)?;
    let (base, mark) = (base.trim(), mark.trim());
    (!base.is_empty() && !mark.is_empty()).then_some((base, mark))
}

/// "4711", "CC-4711", "KST 4711": three digits and more, and no other words. A year is none.
fn is_code(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let year = text.len() == 4 && digits == 4 && (text.starts_with("19") || text.starts_with("20"));
    let words = fold(text);
    let words = words
        .split(' ')
        .filter(|w| !w.bytes().any(|b| b.is_ascii_digit()));
    digits >= 3
        && !year
        && text.len() <= 24
        && words.into_iter().all(|w| {
            w.len() <= 2
                || [
                    "kst",
                    "cost",
                    "centre",
                    "center",
                    "kostenstelle",
                    "ceco",
                    "code",
                    "unit",
                    "org",
                    "dept",
                    "cdc",
                    "abt",
                ]
                .contains(&w)
        })
}

/// Two to four words with capitals, as people are called ("Rui Novak", "Ana de Souza").
fn looks_like_a_name(text: &str) -> bool {
    const BETWEEN: &[&str] = &[
        "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der", "den",
        "zu", "bin", "al", "y", "e",
    ];
    const UNITS: &[&str] = &[
        "team",
        "group",
        "north",
        "south",
        "east",
        "west",
        "central",
        "global",
        "region",
        "europe",
        "america",
        "asia",
        "africa",
        "office",
        "street",
        "park",
        "house",
        "court",
        "road",
        "cross",
        "city",
        "street",
        "quay",
        "wharf",
        "bridge",
        "hub",
        "site",
        "sales",
        "marketing",
        "finance",
        "legal",
        "it",
        "hr",
        "operations",
        "services",
        "support",
        "management",
        "product",
        "data",
        "business",
        "public",
        "sector",
        "digital",
        "customer",
        "nord",
        "sud",
        "ost",
        "mitte",
        "zentrale",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=4).contains(&words.len())
        && words.iter().all(|word| {
            BETWEEN.contains(word)
                || word.starts_with(char::is_uppercase)
                    && word
                        .chars()
                        .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.' | ','))
                    && word.chars().any(char::is_lowercase)
                    && !UNITS.contains(&fold(word).as_str())
        })
}
